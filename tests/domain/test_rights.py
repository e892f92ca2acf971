"""A point records, a desk decides."""

import pytest

from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.ledgers import LEDGERS
from app.domain.rights import RIGHTS, Right, needs_reason, require, to_write

ONLY_DESK = {
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


@pytest.mark.parametrize("right", sorted(set(Right) - {Right.STATE_FACTS}))
def test_what_only_a_desk_may_do(right: Right) -> None:
    assert (right in RIGHTS[Role.POINT]) == (right not in ONLY_DESK)
    assert (right in RIGHTS[Role.STATION]) == (right in RIGHTS[Role.BUREAU]) == (right is not Right.RECORD)


def test_a_bureau_alone_states_what_no_record_holds() -> None:
    assert [role for role, rights in RIGHTS.items() if Right.STATE_FACTS in rights] == [Role.BUREAU]


def test_the_refusal_names_the_right() -> None:
    require(Role.POINT, Right.RECORD)
    with pytest.raises(AppError) as trouble:
        require(Role.POINT, Right.READ_INFORMANT)
    assert trouble.value.code is Code.NOT_ALLOWED
    assert "read-informant" in str(trouble.value)


def test_an_informant_is_read_with_a_reason_and_rows_by_the_bureau_too() -> None:
    assert needs_reason(Role.STATION, Right.READ_INFORMANT)
    assert needs_reason(Role.BUREAU, Right.READ_ROWS)
    assert not needs_reason(Role.STATION, Right.READ_ROWS)


def test_desk_ledgers_are_written_by_desks() -> None:
    for name, model in LEDGERS.items():
        if name != "receipts":
            assert (to_write(name) in ONLY_DESK | {Right.STATE_FACTS}) == model.desk
    with pytest.raises(AppError) as trouble:
        to_write("persons")
    assert trouble.value.code is Code.UNKNOWN_LEDGER
