"""`exchange` and `check` tell a program all there is to watch, and every field is described."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import BUILT
from app.actions.own_clock import OwnClock
from app.actions.standing import Standing, standing
from app.cli.advice import to_do
from app.cli.commands import _round_as_json
from app.exchange.carriers.carrier import Trouble
from app.exchange.rounds import Round
from tests.builders import ROOT, Device
from tests.cli.conftest import Run
from tests.journeys.stories import exchange_all, letters_of

DOCUMENT = (ROOT / "docs" / "exchange-json.md").read_text(encoding="utf-8")
LINE = '{"date": "2026-07-09", "type": "translation", "persons": 1}'


def stands(device: Device) -> Standing:
    return standing(device.profile, now=device.clock(), built=BUILT)


def names_in(value: object) -> Iterator[str]:
    """Every name of a field, at any depth."""
    match value:
        case dict():
            for name, each in value.items():
                yield name
                yield from names_in(each)
        case list():
            for each in value:
                yield from names_in(each)


def make_point_by_command(run: Run, mailbox: Path) -> None:
    station = ("--name", "示范派出所", "--code", "152223105", "--mailbox", mailbox)
    assert run("desk", "desk", "create", *station).status == 0
    words = ("--point", "07", "--name", "示范点", "--village", "嘎查", "--out", "kit.lfkit")
    code = run("desk", "desk", "invite", *words).out.rstrip().rpartition(" ")[2]
    assert run("point", "point", "join", "kit.lfkit", "--code", code).status == 0


def test_every_field_that_is_printed_is_described(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mailbox").mkdir()
    make_point_by_command(run, tmp_path / "mailbox")
    run("point", "add", "services", stdin=LINE)
    told: list[Any] = []
    for home, *words in (
        ("point", "exchange"), ("desk", "exchange"), ("point", "exchange"), ("desk", "check", "--line"),
        ("point", "check"), ("point", "exchange", "--offline-only", "--mailbox", "https://mailbox.invalid/x"),
    ):  # fmt: skip
        said = run(home, "--json", *words)
        assert said.status == 0, said.err
        told.append(json.loads(said.out))
    described = set(re.findall(r"`([a-z_]+)`", DOCUMENT))
    of_kinds = {name for each in told for name in each.get("let_go", {})}
    assert set(names_in(told)) - of_kinds <= described
    sent, _, heard, checked, _, _ = told
    assert sent["mailbox"]["tally"] == {"saved": 0, "sent": 1, "received": 0, "attention": 0}
    assert heard["mailbox"]["tally"]["received"] == 1
    assert heard["mailbox"]["confirmed_at"]
    assert heard["mailbox"]["fingerprints"][-1:] == checked["mailbox"]["fingerprints"][-1:]
    assert (heard["mailbox"]["to_do"], heard["mailbox"]["differs"]) == ("", [])


def test_every_field_of_a_round_is_described() -> None:
    for name in _round_as_json(Round()):
        assert f"`{name}`" in DOCUMENT, name


def test_what_waits_is_said_before_and_after_it_is_sealed(point: Device, mailbox: Path) -> None:
    point.add()
    assert (stands(point).to_send.changes, stands(point).state.tally.saved) == (1, 1)
    assert to_do(stands(point)) == "exchange"
    point.exchange(mailbox / "nowhere")
    waits = stands(point)
    assert (waits.to_send.changes, waits.to_send.batches, waits.state.reason) == (0, 2, Trouble.NOT_THERE)
    assert waits.to_send.bytes > 0
    assert "stick" in to_do(waits)


def test_gaps_are_asked_for_and_the_writer_sees_that_it_is_asked(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    for _ in range(2):
        point.add()
        point.exchange(mailbox)
    letters_of(mailbox, "07")[-2].unlink()
    desk.exchange(mailbox)
    (gap,) = stands(desk).asks
    assert (gap.writer, gap.stream) == ("07", "desk")
    point.exchange(mailbox)
    asked = {(each.stream, each.seq) for each in stands(point).asked}
    assert ("desk", gap.first) in asked


def test_a_file_in_quarantine_is_named_with_its_reason(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    point.add()
    point.exchange(mailbox)
    letter = letters_of(mailbox, "07")[-1]
    letter.write_bytes(letter.read_bytes()[:-9])
    desk.exchange(mailbox)
    (aside,) = stands(desk).quarantine
    assert (aside.writer, aside.stream, aside.name, aside.reason) == ("07", "desk", letter.name, "truncated")


def test_keys_and_their_lists_are_named(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    told = stands(desk)
    assert [(key.writer, key.role, key.last_seq) for key in told.keys if key.role == "point"] == [("07", "point", None)]
    assert [(each.desk, each.serial > 0) for each in told.key_lists] == [(desk.profile.identity.writer, True)]
    assert told.housekeeping.lying == told.housekeeping.here > 0


def test_drafts_clock_and_attention_are_told(desk: Device, point: Device, mailbox: Path) -> None:
    point.clock.pass_by(hours=2)
    point.add()
    exchange_all(desk, [point], mailbox)
    told = stands(point)
    assert told.clock == OwnClock(off=7200)
    assert to_do(told) == "set date and time"
    assert (told.drafts, told.attention) == (0, ())


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_one_thing_to_do(point: Device, trouble: Trouble) -> None:
    told = stands(point)
    state = replace(told.state, trouble="mailbox-unreachable", reason=trouble)
    assert to_do(replace(told, state=state)) not in ("", "try again")
