"""Points, bulletins, statistics, reports and settings at the desk's window."""

from collections.abc import Callable
from dataclasses import astuple, fields
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.actions import case_desk, looking
from app.actions.retention import Retention, retention_of
from app.exchange.address import mailbox_of
from app.exchange.kit import open_kit
from app.store import logins, people, profile
from app.store.ledgers import Query
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.bulletins_page import BulletinsPage
from app.ui.desk.kit_window import KitWindow, ResetWindow
from app.ui.desk.ledger_cells import SHOWN, columns_of
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.login_form import LoginForm
from app.ui.desk.points_page import KIT, PointsPage
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.settings import DeskSettings
from app.ui.desk.shown_rows import ShownRows
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.desk.window import DeskWindow
from app.ui.models.rows import Row
from app.ui.widgets.text import Text
from tests.builders import CHEAP, VOCABULARIES, Device
from tests.ui.desk.conftest import Read, answer, press

Made = Callable[[], DeskWindow]


def fetched(qtbot: QtBot, make_window: Made, place: str) -> DeskWindow:
    window = make_window()
    press(window, "Fetch now")
    page = cast("ArrivalsPage", window.shown)
    qtbot.waitUntil(lambda: "2026-07-15" in page.says)
    window.go(place)
    return window


def test_a_kit_is_made_with_its_code_and_kept(
    qtbot: QtBot, make_window: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.go("points")
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / name)
    press(window.shown, "A new point")
    answer(window, "Make its kit", number="09", name="示范点09", village="示范09嘎查", township="152223105")
    qtbot.waitUntil(lambda: bool(window.findChildren(KitWindow)), timeout=20_000)
    (made,) = window.findChildren(KitWindow)
    press(made, "Keep the kit's file")
    qtbot.waitUntil((tmp_path / "lianfang-09.lfkit").exists, timeout=10_000)
    kit = open_kit((tmp_path / "lianfang-09.lfkit").read_bytes(), made.code.shown)
    assert kit.kit.point_name == "示范点09"
    page = cast("PointsPage", window.shown)
    qtbot.waitUntil(lambda: page.chosen == "09")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"number": "百二十"}, "is not understood"),
        ({"number": "100"}, "is not understood"),
        ({"number": "7号"}, "There is a point 07 already"),
        ({"name": "长" * 31}, "at most 30 characters"),
    ],
)
@pytest.mark.usefixtures("point")
def test_a_point_that_is_told_wrong_is_refused_beside_its_field(
    qtbot: QtBot, make_window: Made, read: Read, typed: dict[str, str], words: str
) -> None:
    window = make_window()
    window.go("points")
    page = cast("PointsPage", window.shown)
    qtbot.waitUntil(lambda: "07" in page.numbers, timeout=10_000)
    press(page, "A new point")
    given = {"number": "9", "name": "示范点09", "village": "示范09嘎查", "township": "152223105"}
    ask = answer(window, "Make its kit", **given | typed)
    assert words in " ".join(text.shown for text in ask.findChildren(Text))
    assert ask.form.values["village"] == "示范09嘎查"
    answer(window, "Make its kit", **given)
    qtbot.waitUntil(lambda: bool(window.findChildren(KitWindow)), timeout=20_000)
    assert [point.number for point in read(lambda profile: people.points(profile.db))] == ["07", "09"]


def test_a_kit_that_is_asked_for_twice_at_once_is_made_once(qtbot: QtBot, make_window: Made, read: Read) -> None:
    window = make_window()
    window.go("points")
    page = cast("PointsPage", window.shown)
    press(page, "A new point")
    answer(window, "Make its kit", number="09", name="示范点09", village="示范09嘎查", township="152223105")
    qtbot.waitUntil(lambda: page.chosen == "09", timeout=20_000)
    for _ in range(2):
        page.wanted.emit(KIT)
    qtbot.waitUntil(lambda: len(window.findChildren(KitWindow)) == 2, timeout=20_000)
    assert read(lambda profile: people.invited_epochs(profile.db, "09")) == [1, 2]
    assert len(window.findChildren(KitWindow)) == 2


def test_a_kit_that_cannot_be_kept_is_trouble_with_a_name(
    qtbot: QtBot, make_window: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.go("points")
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / "gone" / name)
    press(window.shown, "A new point")
    answer(window, "Make its kit", number="09", name="示范点09", village="示范09嘎查", township="152223105")
    qtbot.waitUntil(lambda: bool(window.findChildren(KitWindow)), timeout=20_000)
    press(window.findChildren(KitWindow)[0], "Keep the kit's file")
    qtbot.waitUntil(lambda: "lianfang-09.lfkit" in window.told, timeout=10_000)


def test_the_silent_are_named_and_a_lost_laptop_loses_its_word(
    qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path
) -> None:
    point.add()
    point.exchange(mailbox)
    other.exchange(mailbox)
    window = fetched(qtbot, make_window, "points")
    page = cast("PointsPage", window.shown)
    qtbot.waitUntil(lambda: page.says == "month 7 of 2026: 1 points reported, 0 said there was nothing, 1 are silent.")
    page.only_silent(True)
    qtbot.waitUntil(lambda: page.chosen == "08")
    press(page, "Laptop lost")
    answer(window, "Take its word away")
    qtbot.waitUntil(lambda: window.told.startswith("Its word was taken away."))


def test_a_bulletin_goes_out_to_some_points(
    qtbot: QtBot,
    point: Device,
    other: Device,
    make_window: Made,
    mailbox: Path,
    read: Read,
) -> None:
    for device in (point, other):
        device.exchange(mailbox)
    window = fetched(qtbot, make_window, "bulletins")
    page = cast("BulletinsPage", window.shown)
    press(page, "Give it out")
    qtbot.waitUntil(lambda: bool(page.form["title"].fault))
    page.form["title"].input.put("防汛")
    page.form["text"].input.put("远离河道")
    press(page, "Some points")
    press(page, "08 示范点08")
    press(page, "Give it out")
    page.publish()  # once more, before the first was answered
    qtbot.waitUntil(lambda: window.told == "It goes out with the next round.")
    (row,) = read(lambda profile: looking.rows(profile, Query("bulletins")))
    assert row.fields["points"] == ["08"]
    press(page, "Take it down")
    qtbot.waitUntil(lambda: not read(lambda profile: looking.rows(profile, Query("bulletins"))))


def test_a_number_opens_exactly_the_records_it_counts(
    qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path
) -> None:
    for device, count in ((point, 2), (other, 1)):
        for _ in range(count):
            device.add()
        device.exchange(mailbox)
    window = fetched(qtbot, make_window, "statistics")
    page = cast("StatisticsPage", window.shown)
    qtbot.waitUntil(lambda: page.is_shown)
    page.choose("points")
    qtbot.waitUntil(lambda: page.is_shown)
    row = next(row for row in page.table.rows if row.name == "07")
    column = next(place for place, each in enumerate(page.table.columns) if each.code == "found")
    assert row.cells[column] == 2
    page.press("07", column)
    qtbot.waitUntil(lambda: window.place == "ledgers" and cast("LedgersPage", window.shown).count == 2)
    press(window.shown, "Show all")
    qtbot.waitUntil(lambda: cast("LedgersPage", window.shown).count == 3)


def test_the_paragraph_is_copied_and_a_workbook_kept(
    qtbot: QtBot,
    point: Device,
    make_window: Made,
    mailbox: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    point.add()
    point.exchange(mailbox)
    window = fetched(qtbot, make_window, "reports")
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / name)
    page = cast("ReportsPage", window.shown)
    qtbot.waitUntil(lambda: "排查矛盾纠纷1起" in page.paragraph)
    press(page, "Copy")
    assert QGuiApplication.clipboard().text() == page.paragraph
    press(page, "Keep as a workbook")
    name = "警民联防点工作统计表（今年以来，截至2026年7月15日） 示范派出所"
    qtbot.waitUntil(lambda: window.told == f"Kept as {name}.xlsx.", timeout=20_000)
    assert (tmp_path / f"{name}.xlsx").read_bytes().startswith(b"PK")
    press(page, "Keep as PDF")
    qtbot.waitUntil(lambda: window.told == f"Kept as {name}.pdf.", timeout=30_000)
    assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")


def test_a_pattern_that_numbers_nothing_is_refused_beside_its_field(
    qtbot: QtBot,
    make_window: Made,
    read: Read,
) -> None:
    window = make_window()
    window.go("settings")
    page = cast("DeskSettings", window.shown)
    qtbot.waitUntil(lambda: not page.numbers["ledger_pattern"].input.is_blank)
    page.numbers["ledger_pattern"].input.put("{n}")
    press(page, "Keep this pattern")
    qtbot.waitUntil(lambda: bool(page.numbers["ledger_pattern"].fault))
    page.numbers["ledger_pattern"].input.put("{year}-{n:03}")
    press(page, "Keep this pattern")
    qtbot.waitUntil(lambda: window.told == "Kept.")
    assert read(case_desk.ledger_pattern) == "{year}-{n:03}"


def test_every_period_that_is_typed_is_kept_to(qtbot: QtBot, make_window: Made, read: Read) -> None:
    window = make_window()
    window.go("settings")
    page = cast("DeskSettings", window.shown)
    qtbot.waitUntil(lambda: not any(page.periods[each.name].input.is_blank for each in fields(Retention)))
    for number, each in enumerate(fields(Retention)):
        page.periods[each.name].input.put(400 + number)
    press(page, "Keep these periods")
    qtbot.waitUntil(lambda: window.told == "Kept.", timeout=10_000)
    assert astuple(read(retention_of)) == tuple(range(400, 400 + len(fields(Retention))))
    assert not any(page.periods[each.name].input.is_blank for each in fields(Retention))


@pytest.mark.parametrize("ledger", SHOWN)
def test_shown_rows_keep_to_the_rules_of_models(qtmodeltester: ModelTester, ledger: str) -> None:
    columns = columns_of(ledger)
    model = ShownRows(columns)
    model.show_rows([Row(str(number), tuple("x" for _ in columns)) for number in range(250)])
    qtmodeltester.check(model)
    model.show_rows([])
    qtmodeltester.check(model)


def test_a_point_is_given_its_login_and_the_line_is_tried(
    qtbot: QtBot, point: Device, make_window: Made, read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.go("points")
    page = cast("PointsPage", window.shown)
    qtbot.waitUntil(lambda: page.chosen == "07")
    press(page, "Login to the mailbox")
    qtbot.waitUntil(lambda: bool(window.findChildren(LoginForm)))
    answer(window, "Keep this login", user="07", password="grass land")
    qtbot.waitUntil(lambda: window.told == "Logins kept: 07")
    assert read(lambda profile: logins.find(profile.db, "07")).credentials == {"user": "07", "password": "grass land"}

    (tmp_path / "logins.csv").write_text("writer,user,password\n07,07,other\n", encoding="utf-8")
    monkeypatch.setattr(window.chooser, "logins", lambda: tmp_path / "logins.csv")
    press(page, "Read in logins")
    qtbot.waitUntil(
        lambda: bool(read(lambda profile: logins.find(profile.db, "07")).credentials["password"] == "other")
    )

    window.go("settings")
    settings = cast("DeskSettings", window.shown)
    press(settings, "Try the line")
    qtbot.waitUntil(lambda: settings.line.says == "The line is good.")
    press(settings, "This desk's login to the mailbox")
    qtbot.waitUntil(lambda: any(form.isVisible() for form in window.findChildren(LoginForm)))
    answer(window, "Keep this login", user="desk-152223105", password="lake", ca="-----BEGIN CERTIFICATE-----")
    qtbot.waitUntil(lambda: window.told == "Kept.")
    assert read(lambda profile: mailbox_of(profile)[1])["ca"] == "-----BEGIN CERTIFICATE-----"


def test_a_list_of_words_goes_out_from_its_file(
    qtbot: QtBot, make_window: Made, read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "fraud_types.json"
    window = make_window()
    window.go("bulletins")
    monkeypatch.setattr(window.chooser, "word_list", lambda: file)
    page = cast("BulletinsPage", window.shown)
    press(page, "Give out a list of words …")
    qtbot.waitUntil(lambda: bool(page.form["title"].fault), timeout=10_000)
    items = '[{"code": "F77", "zh": "冒充人工智能"}]'
    file.write_text(f'{{"name": "fraud_types", "year": 2027, "source": "公安部", "items": {items}}}', encoding="utf-8")
    press(page, "Give out a list of words …")
    qtbot.waitUntil(lambda: window.told == "It goes out with the next round.", timeout=10_000)
    (row,) = read(lambda profile: looking.rows(profile, Query("bulletins")))
    assert row.fields["title"] == "fraud_types 2027"


def test_a_lost_passphrase_is_helped_with_a_file_and_a_code(
    qtbot: QtBot, point: Device, mailbox: Path, make_window: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    point.exchange(mailbox)
    window = fetched(qtbot, make_window, "points")
    page = cast("PointsPage", window.shown)
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / name)
    qtbot.waitUntil(lambda: page.chosen == "07", timeout=10_000)
    press(page, "Passphrase lost")
    answer(window, "Make the file", by="王某1", reason="志愿者忘了密码")
    qtbot.waitUntil(lambda: bool(window.findChildren(ResetWindow)), timeout=20_000)
    (made,) = window.findChildren(ResetWindow)
    press(made, "Keep the file")
    qtbot.waitUntil((tmp_path / "lianfang-07.lfreset").exists, timeout=10_000)
    home = point.profile.home
    profile.reset_from_desk(home, (tmp_path / "lianfang-07.lfreset").read_bytes(), made.code.shown, "204816", kdf=CHEAP)
    profile.unlock(home, "204816", VOCABULARIES).close()


def test_a_servers_key_that_nobody_wrote_down_is_shown_to_be_compared(
    qtbot: QtBot, make_window: Made, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.desk.settings_flow.host_key_of", lambda _: "ssh-ed25519 AAAAnew")
    window = make_window()
    window.go("settings")
    press(window.shown, "This desk's login to the mailbox")
    qtbot.waitUntil(lambda: any(form.isVisible() for form in window.findChildren(LoginForm)), timeout=10_000)
    answer(window, "Keep this login", user="desk-152223105", password="lake")
    qtbot.waitUntil(
        lambda: any("AAAAnew" in text.shown for text in window.findChildren(Text) if text.isVisible()), timeout=10_000
    )
    press(window, "It is the same")
    qtbot.waitUntil(lambda: window.told == "Kept.", timeout=10_000)
    assert read(lambda profile: mailbox_of(profile)[1])["host_key"] == "ssh-ed25519 AAAAnew"
