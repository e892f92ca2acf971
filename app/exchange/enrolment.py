"""A new device's first word: its own keys, vouched for by the one-time code, sealed to the desks."""

import hashlib
import hmac
from collections.abc import Callable, Sequence

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.changes import canonical
from app.domain.identity import TO_DESKS
from app.exchange.batch import SealedBatch, hash_of
from app.exchange.contents import plain_of, unseal
from app.exchange.envelope import BatchKind, Header, read_header, unwrap, wrap
from app.exchange.kit import RecipientText, VerifyKeyText
from app.exchange.packing import PLAIN
from app.exchange.refusal import Reason, Refusal, told_of
from app.exchange.sealing import Recipient, SealingIdentity, SigningKey, VerifyKey, WriterKeys, suite_of

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
    """The one line of an enrolment. `succeeds` is the device's earlier epoch whose key vouches, 0 where a code does;
    `escrow` is the profile's data key, sealed to the desks' recovery keys, or ""."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    statement: Statement
    voucher: str = Field(pattern=r"^[0-9a-f]{64}([0-9a-f]{64})?$", repr=False)
    succeeds: int = Field(default=0, ge=0)
    escrow: str = Field(default="", max_length=10_000, repr=False)


def vouch(code_key: bytes, statement: Statement) -> bytes:
    """What only somebody who knew the code can say of these keys."""
    said = canonical(statement.model_dump(mode="json"))
    return hashlib.blake2b(said, key=code_key, person=_PURPOSE, digest_size=32).digest()


def write_enrolment(
    writer: str, epoch: int, keys: WriterKeys, recipient: Recipient, code_key: bytes, escrow: str = ""
) -> SealedBatch:
    """The enrolment's file; `recipient` is what the desks will seal to for this device."""
    statement = _statement(writer, epoch, keys, recipient)
    return _sealed(statement, keys, vouch(code_key, statement).hex(), escrow=escrow)


def write_succession(
    writer: str, epoch: int, keys: WriterKeys, recipient: Recipient, earlier: SigningKey, succeeds: int
) -> SealedBatch:
    """The first word of a restored device: its new keys, vouched for by the ones it had before.

    It begins the stream to the desks, where they look for the device's batches anyway.
    """
    statement = _statement(writer, epoch, keys, recipient)
    voucher = suite_of(earlier.suite).sign(_said(statement), earlier).hex()
    return _sealed(statement, keys, voucher, stream=TO_DESKS, succeeds=succeeds)


def open_enrolment(data: bytes, code_key: bytes, *identities: SealingIdentity, name: str = "") -> Enrolment:
    """The enrolment of a device that knew the code; the key that signs it is its own and proves nothing alone."""
    with told_of(name):
        enrolment = _opened(data, identities)
        if not hmac.compare_digest(vouch(code_key, enrolment.statement), bytes.fromhex(enrolment.voucher)):
            raise Refusal(Reason.NOT_VOUCHED_FOR)
        return enrolment


def open_succession(
    data: bytes, earlier: Callable[[int], VerifyKey | None], *identities: SealingIdentity, name: str = ""
) -> Enrolment:
    """The enrolment of a restored device; `earlier` knows the key of each of its earlier epochs."""
    with told_of(name):
        enrolment = _opened(data, identities)
        key = earlier(enrolment.succeeds)
        if key is None:
            raise Refusal(Reason.NOT_VOUCHED_FOR)
        suite_of(key.suite).verify(_said(enrolment.statement), bytes.fromhex(enrolment.voucher), key)
        return enrolment


def _statement(writer: str, epoch: int, keys: WriterKeys, recipient: Recipient) -> Statement:
    return Statement(writer=writer, epoch=epoch, verify_key=keys.signing.verify_key, recipient=recipient)


def _said(statement: Statement) -> bytes:
    return _PURPOSE + canonical(statement.model_dump(mode="json"))


def _sealed(
    statement: Statement, keys: WriterKeys, voucher: str, *, stream: str = STREAM, escrow: str = "", succeeds: int = 0
) -> SealedBatch:
    key = keys.signing.verify_key
    line = Enrolment(statement=statement, voucher=voucher, escrow=escrow, succeeds=succeeds)
    header = Header(
        signer=key.id,
        writer=statement.writer,
        epoch=statement.epoch,
        stream=stream,
        seq=1,
        kind=BatchKind.ENROL,
        verify_key=str(key),
    )
    packed = PLAIN.pack(plain_of(header, [canonical(line.model_dump(mode="json"))]))
    data = wrap(header, suite_of(header.suite).seal(packed, keys.recipients), keys.signing)
    return SealedBatch(header, data, hash_of(data), 0, 0)


def _opened(data: bytes, identities: Sequence[SealingIdentity]) -> Enrolment:
    header, body = unwrap(data, VerifyKey.parse(read_header(data).verify_key))
    if header.kind is not BatchKind.ENROL:
        raise Refusal(Reason.BAD_HEADER)
    contents = unseal(header, body, identities, PLAIN)
    try:
        enrolment = Enrolment.model_validate_json(contents.lines[0])
    except ValidationError as error:
        raise Refusal(Reason.BAD_LINE) from error
    said = enrolment.statement
    if (said.writer, said.epoch, str(said.verify_key)) != (header.writer, header.epoch, header.verify_key):
        raise Refusal(Reason.INNER_OUTER_MISMATCH)
    return enrolment
