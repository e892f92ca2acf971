"""The key of a laptop's ledger, sealed to its desks: for the day its passphrase and its slip are both lost."""

from collections.abc import Sequence

from app.domain.errors import AppError, Code
from app.exchange.refusal import Refusal
from app.exchange.sealing import Recipient, SealingIdentity, suite_of
from app.store.locks import KEY_SIZE

_SUITE = 1


def seal(data_key: bytes, recipients: Sequence[Recipient]) -> str:
    """As it stands in the enrolment: hexadecimal digits; "" for a profile that has no key to give."""
    return suite_of(_SUITE).seal(data_key, recipients).hex() if data_key else ""


def open_sealed(sealed: str, identity: SealingIdentity) -> bytes:
    """The key. Raises AppError NOT_FOUND where none was given, or it was given to another desk."""
    try:
        key = suite_of(_SUITE).open(bytes.fromhex(sealed), [identity])
    except Refusal as error:
        raise AppError(Code.NOT_FOUND, what="escrow", name="") from error
    if len(key) != KEY_SIZE:
        raise AppError(Code.NOT_FOUND, what="escrow", name="")
    return key
