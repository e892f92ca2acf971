"""An edit changes words, not the state, and a desk's records only at the desk."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from app.actions.recording import add, edit
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.identity import Identity, Role
from app.domain.vocabulary import Vocabularies
from app.store import ledgers
from app.store.locks import Kdf
from app.store.profile import Profile, create
from tests.builders import make_fields
from tests.domain.conftest import five

CHEAP = Kdf(passes=1, memory=8 * 2**10)
NOW = datetime(2026, 7, 15, 4, 0, tzinfo=UTC)


@pytest.fixture
def point(tmp_path: Path, vocabularies: Vocabularies) -> Iterator[Profile]:
    identity = Identity(Role.POINT, "07", 1, "07", "demo")
    profile, _ = create(tmp_path / "point", identity, {}, "passphrase", vocabularies, kdf=CHEAP)
    yield profile
    profile.close()


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"0197f5d4-0000-7000-8000-{next(numbers):012}"


def test_words_change(point: Profile, new_id: Callable[[], str]) -> None:
    saved = add(point, "disputes", five(), now=NOW, new_id=new_id)
    edit(point, "disputes", saved.key, {"summary": "两家因界桩争吵"}, now=NOW)
    assert ledgers.get(point.db, "disputes", saved.key).fields["summary"] == "两家因界桩争吵"


def test_the_state_does_not(point: Profile, new_id: Callable[[], str]) -> None:
    saved = add(point, "disputes", five(), now=NOW, new_id=new_id)
    with pytest.raises(AppError) as trouble:
        edit(point, "disputes", saved.key, {"state": "accepted"}, now=NOW)
    assert (trouble.value.code, trouble.value.field) == (Code.UNKNOWN_FIELD, "state")


def test_a_closed_dispute_is_the_desks(point: Profile, new_id: Callable[[], str]) -> None:
    settled: dict[str, JSON] = {"resolved_date": "2026-07-02", "result": "说开了", "agreement_form": "oral"}
    closed = five() | settled | {"state": "closed", "closed_date": "2026-07-14"}
    saved = add(point, "disputes", closed, now=NOW, new_id=new_id)
    with pytest.raises(AppError) as trouble:
        edit(point, "disputes", saved.key, {"result": "改"}, now=NOW)
    assert trouble.value.code is Code.NOT_ALLOWED


def test_a_point_edits_no_bulletin(point: Profile, new_id: Callable[[], str]) -> None:
    saved = add(point, "disputes", five(), now=NOW, new_id=new_id)
    with pytest.raises(AppError) as trouble:
        edit(point, "bulletins", saved.key, {"title": "改"}, now=NOW)
    assert trouble.value.code is Code.NOT_ALLOWED


@pytest.mark.parametrize(("changed", "is_refused"), [({"reason": "other"}, True), ({"result": "ended"}, False)])
def test_what_hangs_on_a_closed_dispute_goes_on_and_is_not_rewritten(
    point: Profile, new_id: Callable[[], str], changed: dict[str, JSON], is_refused: bool
) -> None:
    settled: dict[str, JSON] = {"resolved_date": "2026-07-02", "result": "说开了", "agreement_form": "oral"}
    closed = add(
        point,
        "disputes",
        five() | settled | {"state": "closed", "closed_date": "2026-07-14"},
        now=NOW,
        new_id=new_id,
    )
    under = make_fields("referrals", dispute=closed.key.record)
    referral = add(point, "referrals", under, now=NOW, new_id=new_id)
    if is_refused:
        with pytest.raises(AppError) as trouble:
            edit(point, "referrals", referral.key, changed, now=NOW)
        assert trouble.value.code is Code.NOT_ALLOWED
    else:
        edit(point, "referrals", referral.key, changed, now=NOW)
