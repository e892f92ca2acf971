"""Practising with invented records."""

from pathlib import Path

import pytest

from app.actions import exchanging, practising
from app.actions.today import today
from app.domain.errors import AppError, Code
from app.exchange.carriers.opening import open_mailbox
from app.store import ledgers
from tests.builders import NOW, VOCABULARIES, Clock, Ids


def test_there_is_something_to_do_and_to_look_at(tmp_path: Path) -> None:
    practice = practising.begin(tmp_path / "practice", VOCABULARIES, now=NOW, new_id=Ids())
    assert len(list(ledgers.every(practice.db, "disputes"))) == 3
    assert today(practice, NOW.date()).follow_ups
    practice.close()


@pytest.mark.parametrize("url", ["", "stick"])
def test_nothing_is_ever_sent(tmp_path: Path, url: str) -> None:
    practice = practising.begin(tmp_path / "practice", VOCABULARIES, now=NOW, new_id=Ids())
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(AppError) as raised:
        exchanging.exchange(practice, open_mailbox, clock=Clock(), url=stick.as_uri() if url else "")
    assert raised.value.code is Code.PRACTICE
    assert not list(stick.iterdir())
    practice.close()


def test_each_practice_begins_anew_and_leaves_nothing(tmp_path: Path) -> None:
    home = tmp_path / "practice"
    practising.begin(home, VOCABULARIES, now=NOW, new_id=Ids()).close()
    practising.begin(home, VOCABULARIES, now=NOW, new_id=Ids()).close()
    practising.end(home)
    assert not home.exists()
