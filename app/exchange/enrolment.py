"""A new device's first word: its own keys, vouched for by the one-time code, sealed to the desks."""

import hashlib
import hmac

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.changes import canonical
from app.exchange.batch import SealedBatch, hash_of
from app.exchange.contents import plain_of, unseal
from app.exchange.envelope import BatchKind, Header, read_header, unwrap, wrap
from app.exchange.kit import RecipientText, VerifyKeyText
from app.exchange.packing import PLAIN
from app.exchange.refusal import Reason, Refusal, told_of
from app.exchange.sealing import Recipient, SealingIdentity, VerifyKey, WriterKeys, suite_of

STREAM = "enrol"
_PURPOSE = b"lianfang enrol"


class Statement(BaseModel):
    """What the device says of itself, in the words that the voucher covers."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    writer: str
    epoch: int
    verify_key: VerifyKeyText
    recipient: RecipientText


class Enrolment(BaseModel):
    """The one line of an enrolment. `escrow` is the profile's data key, sealed to the desks' recovery keys, or ""."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    statement: Statement
    voucher: str = Field(pattern=r"^[0-9a-f]{64}$", repr=False)
    escrow: str = Field(default="", max_length=10_000, repr=False)


def vouch(code_key: bytes, statement: Statement) -> bytes:
    """What only somebody who knew the code can say of these keys."""
    said = canonical(statement.model_dump(mode="json"))
    return hashlib.blake2b(said, key=code_key, person=_PURPOSE, digest_size=32).digest()


def write_enrolment(
    writer: str, epoch: int, keys: WriterKeys, recipient: Recipient, code_key: bytes, escrow: str = ""
) -> SealedBatch:
    """The enrolment's file; `recipient` is what the desks will seal to for this device."""
    key = keys.signing.verify_key
    statement = Statement(writer=writer, epoch=epoch, verify_key=key, recipient=recipient)
    line = Enrolment(statement=statement, voucher=vouch(code_key, statement).hex(), escrow=escrow)
    header = Header(
        signer=key.id, writer=writer, epoch=epoch, stream=STREAM, seq=1, kind=BatchKind.ENROL, verify_key=str(key)
    )
    packed = PLAIN.pack(plain_of(header, [canonical(line.model_dump(mode="json"))]))
    data = wrap(header, suite_of(header.suite).seal(packed, keys.recipients), keys.signing)
    return SealedBatch(header, data, hash_of(data), 0, 0)


def open_enrolment(data: bytes, code_key: bytes, *identities: SealingIdentity, name: str = "") -> Enrolment:
    """The enrolment of a device that knew the code; the key that signs it is its own and proves nothing alone."""
    with told_of(name):
        header, body = unwrap(data, VerifyKey.parse(read_header(data).verify_key))
        if header.kind is not BatchKind.ENROL:
            raise Refusal(Reason.BAD_HEADER)
        contents = unseal(header, body, identities, PLAIN)
        try:
            enrolment = Enrolment.model_validate_json(contents.lines[0])
        except ValidationError as error:
            raise Refusal(Reason.BAD_LINE) from error
        _check(header, enrolment, code_key)
        return enrolment


def _check(header: Header, enrolment: Enrolment, code_key: bytes) -> None:
    said = enrolment.statement
    if (said.writer, said.epoch, str(said.verify_key)) != (header.writer, header.epoch, header.verify_key):
        raise Refusal(Reason.INNER_OUTER_MISMATCH)
    if not hmac.compare_digest(vouch(code_key, said), bytes.fromhex(enrolment.voucher)):
        raise Refusal(Reason.NOT_VOUCHED_FOR)
