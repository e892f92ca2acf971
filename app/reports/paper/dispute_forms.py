"""The papers of a case file that speak of the dispute as a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.domain.deadlines import court_deadline
from app.domain.disputes import Agreement, AgreementForm, Dispute
from app.domain.follow_up_plan import current
from app.domain.mediation import FollowUp, Session, SessionKind
from app.domain.vocabulary import Item, Vocabularies, Vocabulary
from app.reports.paper.form import Form, Issuer, day
from app.reports.paper.matter import Matter, matter_of

_OWN_COPY = 1
"""A copy for each party, and one for the committee."""


@dataclass(frozen=True, slots=True)
class Intake(Form):
    """人民调解受理登记表."""

    template: ClassVar[str] = "intake"
    matter: Matter


def intake(dispute: Dispute, words: Vocabularies, issuer: Issuer) -> Intake:
    """The register of what was taken in."""
    return Intake(issuer, matter_of(dispute, words))


@dataclass(frozen=True, slots=True)
class Clauses:
    """A list of a notice: Chinese sentence by sentence, Mongolian ("" until all of it is reviewed) as one block."""

    chinese: tuple[str, ...]
    mongolian: str


def clauses(items: Iterable[Item]) -> Clauses:
    """The words of the items; Mongolian only where none is missing: nobody is told of a right in a draft's words."""
    listed = tuple(items)
    whole = all(item.mn and item.is_reviewed for item in listed)
    return Clauses(tuple(item.zh for item in listed), "\n".join(item.mn for item in listed) if whole else "")


@dataclass(frozen=True, slots=True)
class RightsNotice(Form):
    """人民调解权利义务告知书; `basis` names the law and the year its wording was looked at."""

    template: ClassVar[str] = "rights_notice"
    matter: Matter
    rights: Clauses
    duties: Clauses
    effects: Clauses
    basis: str


def rights_notice(dispute: Dispute, words: Vocabularies, issuer: Issuer) -> RightsNotice:
    """What the parties are told before mediation begins."""
    law = words["rights_notice"]
    parts = {part: clauses(law.within("part", part)) for part in ("right", "duty", "effect")}
    matter = matter_of(dispute, words)
    return RightsNotice(issuer, matter, parts["right"], parts["duty"], parts["effect"], basis_of(law))


def basis_of(law: Vocabulary) -> str:
    """Where the wording comes from, and of which year it is."""
    return f"{law.source}，{law.year}年版"


@dataclass(frozen=True, slots=True)
class AgreementPaper(Form):
    """人民调解协议书 (人民调解法 art 29). `court` is the day until which the court can be asked, "" if it is not."""

    template: ClassVar[str] = "agreement"
    matter: Matter
    facts: str
    disputed_points: str
    responsibilities: str
    items: tuple[str, ...]
    manner: str
    place: str
    deadline: str
    copies: str
    to_court: bool
    court: str
    signed: str


def agreement(dispute: Dispute, words: Vocabularies, issuer: Issuer) -> AgreementPaper:
    """The written agreement; what was not agreed yet is left blank."""
    made = dispute.agreement or Agreement.model_construct(committee="", items=())
    signed = made.signed_date
    return AgreementPaper(
        issuer,
        matter_of(dispute, words),
        facts=made.facts or dispute.summary,
        disputed_points=made.disputed_points,
        responsibilities=made.responsibilities,
        items=made.items,
        manner=made.manner,
        place=made.place,
        deadline=day(made.deadline),
        copies=str(made.copies or len(dispute.parties) + _OWN_COPY),
        to_court=made.court_confirmation,
        court=day(court_deadline(signed)) if signed and made.court_confirmation else "",
        signed=day(signed),
    )


@dataclass(frozen=True, slots=True)
class OralAgreement(Form):
    """人民调解口头协议登记表: the mediator writes down what was agreed (art 28)."""

    template: ClassVar[str] = "oral_agreement"
    matter: Matter
    place: str
    content: tuple[str, ...]
    manner: str
    deadline: str


def oral_agreement(dispute: Dispute, sessions: Sequence[Session], words: Vocabularies, issuer: Issuer) -> OralAgreement:
    """The register of an oral agreement."""
    made = dispute.agreement
    places = [each.place for each in sessions if each.place]
    return OralAgreement(
        issuer,
        matter_of(dispute, words),
        place=places[-1] if places else "",
        content=made.items if made else (dispute.result,),
        manner=made.manner if made else "",
        deadline=day(made.deadline) if made else "",
    )


@dataclass(frozen=True, slots=True)
class ClosingReport(Form):
    """人民调解结案报告: what it was about, what was done, and how it stands."""

    template: ClassVar[str] = "closing_report"
    matter: Matter
    method: str
    difficult: bool
    analysis: str
    measure: str
    sessions: tuple[str, ...]
    agreement_form: str
    follow_ups: str
    outcome: str
    relapses: str
    closed: str
    close_note: str


def closing_report(
    dispute: Dispute, sessions: Sequence[Session], follow_ups: Sequence[FollowUp], words: Vocabularies, issuer: Issuer
) -> ClosingReport:
    """The report with which a case is closed."""
    done = [each for each in current(dispute, follow_ups) if each.done_date]
    last = max(done, key=lambda each: (each.done_date, each.ordinal), default=None)
    form = dispute.agreement_form
    return ClosingReport(
        issuer,
        matter_of(dispute, words),
        method=words.label("methods", dispute.method) if dispute.method else "",
        difficult=dispute.difficult,
        analysis=dispute.analysis,
        measure=dispute.measure,
        sessions=tuple(_session_line(each, words) for each in sessions),
        agreement_form=words.label("agreement_forms", form) if form else "",
        follow_ups=f"{len(done)}次" if done else "",
        outcome=words.label("follow_up_outcomes", last.outcome) if last and last.outcome else "",
        relapses=f"{dispute.reopen_count}次" if dispute.reopen_count else "无",
        closed=day(dispute.closed_date),
        close_note=dispute.close_note,
    )


def _session_line(session: Session, words: Vocabularies) -> str:
    kind = words.label("session_kinds", session.kind)
    return f"{day(session.date)}　{kind}{'，' if session.place else ''}{session.place}"


@dataclass(frozen=True, slots=True)
class Content:
    """A line of the case file's contents; `there` says how many of it the records know, "" for none."""

    name: str
    needed: bool
    there: str


@dataclass(frozen=True, slots=True)
class CaseFile(Form):
    """人民调解卷宗: cover and contents."""

    template: ClassVar[str] = "case_file"
    matter: Matter
    begun: str
    ended: str
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on a dispute, oldest first."""

    sessions: tuple[Session, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()


def case_file(dispute: Dispute, hanging: Hanging, words: Vocabularies, issuer: Issuer) -> CaseFile:
    """The cover, and the thirteen papers that may lie in the file."""
    return CaseFile(
        issuer,
        matter_of(dispute, words),
        begun=day(dispute.accepted_date or dispute.found_date),
        ended=day(dispute.resolved_date),
        contents=tuple(_contents(dispute, hanging)),
    )


def _contents(dispute: Dispute, hanging: Hanging) -> Iterable[Content]:
    sessions = sum(each.kind is SessionKind.SESSION for each in hanging.sessions)
    followed = sum(each.done_date is not None for each in hanging.follow_ups)
    written = dispute.agreement_form is AgreementForm.WRITTEN
    confirmed = bool(dispute.agreement and dispute.agreement.court_confirmation)
    yield Content("人民调解申请书或受理登记表", True, "1份")
    yield Content("权利义务告知书", True, "")
    yield Content("当事人身份证明（只存纸质）", True, "")
    yield Content("授权委托书", False, "")
    yield Content("调查记录", False, "")
    yield Content("证据材料", False, "")
    yield Content("调解记录", True, _pieces(sessions))
    yield Content("调解协议书或口头协议登记表", True, _pieces(1 if dispute.agreement_form else 0))
    yield Content("协议履行凭证", False, "")
    yield Content("回访记录", False, _pieces(followed))
    yield Content("司法确认材料", False, "已申请" if written and confirmed else "")
    yield Content("卷宗情况说明", False, "")
    yield Content("封底", True, "")


def _pieces(count: int) -> str:
    return f"{count}份" if count else ""
