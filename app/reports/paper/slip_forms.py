"""Notices, cards and slips that go into somebody's hand, pocket or safe."""

from dataclasses import dataclass
from typing import ClassVar

from app.domain.errors import AppError, Code
from app.domain.tips import InformantMode, Tip
from app.domain.vocabulary import Vocabularies
from app.reports.paper.dispute_forms import Clauses, basis_of, clauses
from app.reports.paper.form import Form, Issuer

_BIG = ("110", "119", "120", "122")


@dataclass(frozen=True, slots=True)
class DataNotice(Form):
    """告知: who keeps what of the parties, for what, how long, and how it is put right."""

    template: ClassVar[str] = "data_notice"
    committee: str
    clauses: Clauses
    basis: str


def data_notice(committee: str, words: Vocabularies, issuer: Issuer) -> DataNotice:
    """The notice to parties; it names nobody, so that one can hang on the wall."""
    notice = words["data_notice"]
    return DataNotice(issuer, committee, clauses(notice), basis_of(notice))


@dataclass(frozen=True, slots=True)
class RecoverySlip(Form):
    """恢复码 on paper for the station's safe."""

    template: ClassVar[str] = "recovery_slip"
    code: str


def recovery_slip(code: str, issuer: Issuer) -> RecoverySlip:
    """The slip that opens a profile whose passphrase was forgotten; the code is kept nowhere else."""
    if not code.strip():
        raise AppError(Code.MISSING, "recovery_code")
    return RecoverySlip(issuer, code.strip())


@dataclass(frozen=True, slots=True)
class ReserveSlip(Form):
    """备用密钥 on paper for the bureau's safe."""

    template: ClassVar[str] = "reserve_slip"
    key: str


def reserve_slip(key: str, issuer: Issuer) -> ReserveSlip:
    """The slip that opens what every point and desk sealed, should all desks be lost; the key is kept nowhere else."""
    if not key.strip():
        raise AppError(Code.MISSING, "reserve_key")
    return ReserveSlip(issuer, key.strip())


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number with its words in both languages."""

    number: str
    chinese: str
    mongolian: str


@dataclass(frozen=True, slots=True)
class EmergencyCard(Form):
    """紧急电话: big digits that anybody can read, whichever language they speak."""

    template: ClassVar[str] = "emergency_card"
    chinese: str
    mongolian: str
    big: tuple[PhoneLine, ...]
    others: tuple[PhoneLine, ...]


def emergency_card(words: Vocabularies, issuer: Issuer) -> EmergencyCard:
    """The card for the wall beside the telephone."""
    lines = {
        item.code: PhoneLine(item.code, item.zh, item.mn) for item in words["phone_lines"] if item.code.isdecimal()
    }
    big = tuple(lines[code] for code in _BIG if code in lines)
    first = words.require("report_texts", "call_first")
    return EmergencyCard(issuer, first.zh, first.mn, big, tuple(line for line in lines.values() if line not in big))


@dataclass(frozen=True, slots=True)
class InformantSlip(Form):
    """举报代号: the six digits by which an informant is known, and nothing of what was said."""

    template: ClassVar[str] = "informant_slip"
    code: str


def informant_slip(tip: Tip, issuer: Issuer) -> InformantSlip:
    """The slip for the informant's pocket; raises AppError for a tip without a code."""
    if tip.informant_mode is not InformantMode.CODE:
        raise AppError(Code.MISSING, "informant_code")
    return InformantSlip(issuer, tip.informant_code)
