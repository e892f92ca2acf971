"""Who may do what: a point records, a desk decides, and a bureau gives its reason before it reads single rows."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.ledgers import model_of


class Right(StrEnum):
    """What an action asks for before it does anything."""

    RECORD = "record"
    EDIT = "edit"
    EDIT_CLOSED = "edit-closed"
    EXCHANGE = "exchange"
    BACK_UP = "back-up"
    REPORT = "report"
    READ_ROWS = "read-rows"
    NUMBER = "number"
    HANDLE_TIPS = "handle-tips"
    READ_INFORMANT = "read-informant"
    MERGE = "merge"
    SETTLE = "settle"
    CONFIRM = "confirm"
    WAIVE = "waive"
    PUBLISH = "publish"
    INVITE = "invite"
    REVOKE = "revoke"
    ERASE = "erase"
    TAKE_OVER = "take-over"
    STATE_FACTS = "state-facts"


_EVERYONE = frozenset({Right.EDIT, Right.EXCHANGE, Right.BACK_UP, Right.REPORT, Right.READ_ROWS})
_DESK = _EVERYONE | {
    Right.EDIT_CLOSED,
    Right.NUMBER,
    Right.HANDLE_TIPS,
    Right.READ_INFORMANT,
    Right.MERGE,
    Right.SETTLE,
    Right.CONFIRM,
    Right.WAIVE,
    Right.PUBLISH,
    Right.INVITE,
    Right.REVOKE,
    Right.ERASE,
    Right.TAKE_OVER,
}
RIGHTS: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {Role.POINT: _EVERYONE | {Right.RECORD}, Role.STATION: _DESK, Role.BUREAU: _DESK | {Right.STATE_FACTS}}
)
REASONED: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {
        Role.POINT: frozenset(),
        Role.STATION: frozenset({Right.READ_INFORMANT, Right.ERASE}),
        Role.BUREAU: frozenset({Right.READ_INFORMANT, Right.ERASE, Right.READ_ROWS}),
    }
)
"""Rights that are used with a reason, which is logged."""

_WRITING: Mapping[str, Right] = MappingProxyType(
    {
        "tip_handling": Right.HANDLE_TIPS,
        "waivers": Right.WAIVE,
        "merges": Right.MERGE,
        "bulletins": Right.PUBLISH,
        "tasks": Right.PUBLISH,
        "facts": Right.STATE_FACTS,
        "receipts": Right.EXCHANGE,
        "access_log": Right.READ_INFORMANT,
        "devices": Right.INVITE,
    }
)


def require(role: Role, right: Right) -> None:
    """Raise AppError unless the role has the right."""
    if right not in RIGHTS[role]:
        raise AppError(Code.NOT_ALLOWED, right=right)


def needs_reason(role: Role, right: Right) -> bool:
    """Whether using the right asks for a reason first."""
    return right in REASONED[role]


def to_write(ledger: str) -> Right:
    """The right that a new record of the ledger takes."""
    model_of(ledger)
    return _WRITING.get(ledger, Right.RECORD)
