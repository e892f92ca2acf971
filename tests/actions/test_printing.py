"""Forms are printed from real profiles: of the record that is meant, in the owner's name, and only where it exists."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest

from app.actions import disputes, printing, recording
from app.actions.printing import FORMS, About, Asked, asked_for, form_of, preview_form, print_form, print_tables
from app.actions.recording import Saved
from app.domain.changes import JSON
from app.domain.errors import Code
from app.domain.life_cycle import Move
from app.domain.periods import parse
from app.reports.forms import FORMS as REPORTS
from app.reports.paper.course_forms import FollowUpRecord, Minutes, TransferSlip
from app.reports.paper.dispute_forms import CaseFile, ClosingReport, Intake
from app.reports.paper.form import Form
from app.reports.paper.list_forms import CallList, PersonalList
from app.reports.paper.month_forms import MonthReport, NilReportPaper
from app.reports.paper.press import Press
from app.reports.paper.setting import Drawing
from app.reports.paper.slip_forms import RecoverySlip
from app.store.projection import RecordKey
from tests.builders import NOW, Device, refused

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "forms"


class BlankScribe:
    """Leaves room where Mongolian stands: how that looks is tested with the paper itself."""

    def draw(self, text: str) -> Sequence[Drawing]:
        return [Drawing('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1, 1)]


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(TEMPLATES, BlankScribe())


@pytest.fixture
def settled(point: Device) -> Saved:
    """A dispute with a session, settled on the spot: its follow-ups are planned."""
    parties: list[JSON] = [{"name": "张某1", "phone": "13900000000"}, {"name": "李某1"}]
    saved = point.add(level=3, level_reason="两家都在气头上", parties=parties)
    mediate(point, saved)
    typed = {"resolved_date": "2026-07-05", "result": "重新立桩", "agreement_form": "oral"}
    disputes.make_move(point.profile, saved.key, Move.RESOLVE, typed, now=point.clock(), new_id=point.ids)
    return saved


def mediate(device: Device, dispute: Saved) -> None:
    session: dict[str, JSON] = {"date": "2026-07-02", "text": "双方各退一步", "place": "村部"}
    typed = {"dispute": dispute.key.record, **session}
    recording.add(device.profile, "sessions", typed, now=device.clock(), new_id=device.ids)


def make(device: Device, name: str, about: str = "") -> Form:
    return form_of(device.profile, name, asked_for(device.profile, name, about), now=device.clock())


def test_a_form_is_of_the_record_whose_number_is_named(point: Device, settled: Saved) -> None:
    form = make(point, "intake", settled.number)
    assert isinstance(form, Intake)
    assert form.matter.number == settled.number
    assert form.matter.names == ("张某1", "李某1")
    assert form.issuer.point == "示范点07"
    assert form.issuer.village == "示范07嘎查"
    assert form.issuer.township == "巴达尔胡镇"
    assert form.issuer.printed == "2026年7月15日"


def test_a_record_is_found_by_its_uuid_too(point: Device, settled: Saved) -> None:
    assert make(point, "intake", settled.key.record) == make(point, "intake", settled.number)


def test_what_hangs_on_a_dispute_is_found_by_the_disputes_number(point: Device, settled: Saved) -> None:
    minutes = make(point, "minutes", settled.number)
    visit = make(point, "follow_up", settled.number)
    assert isinstance(minutes, Minutes)
    assert isinstance(visit, FollowUpRecord)
    assert (minutes.place, visit.ordinal) == ("村部", "第2次")


def test_a_transfer_says_how_often_was_mediated(point: Device) -> None:
    saved = point.add()
    mediate(point, saved)
    give_up = {"unresolved_reason": "no_agreement"}
    disputes.make_move(point.profile, saved.key, Move.GIVE_UP, give_up, now=point.clock(), new_id=point.ids)
    slip = {"to": "justice_office", "date": "2026-07-03", "reason": "达不成协议"}
    disputes.make_move(point.profile, saved.key, Move.TRANSFER, {}, now=NOW, new_id=point.ids, companion=slip)
    form = make(point, "transfer", saved.number)
    assert isinstance(form, TransferSlip)
    assert (form.to, form.sessions) == ("司法所", "已调解1次")


def test_the_case_file_counts_what_the_records_know(point: Device, settled: Saved) -> None:
    form = make(point, "case_file", settled.number)
    assert isinstance(form, CaseFile)
    there = {content.name: content.there for content in form.contents}
    assert (there["调解记录"], there["回访记录"]) == ("1份", "")
    assert len(form.contents) == 13


def test_a_closing_report_tells_how_the_last_follow_up_went(point: Device, settled: Saved) -> None:
    visit = disputes.hanging_on(point.profile, "follow_ups", settled.key)[0]
    done = {"done_date": "2026-07-12", "outcome": "fulfilled"}
    disputes.follow_up(point.profile, visit.key, done, now=point.clock(), new_id=point.ids)
    form = make(point, "closing_report", settled.number)
    assert isinstance(form, ClosingReport)
    assert (form.follow_ups, form.outcome, form.relapses) == ("1次", "已履行", "无")


def test_the_call_list_holds_what_is_due_within_a_week(point: Device, settled: Saved) -> None:
    form = make(point, "call_list")
    assert isinstance(form, CallList)
    (call,) = form.calls  # the second is due in August
    assert call.due == "2026年7月12日"
    assert call.parties == (("张某1", "13900000000"), ("李某1", ""))
    assert not call.overdue


def test_a_follow_up_that_was_done_is_called_no_more(point: Device, settled: Saved) -> None:
    visit = disputes.hanging_on(point.profile, "follow_ups", settled.key)[0]
    done = {"done_date": "2026-07-12", "outcome": "calm"}
    disputes.follow_up(point.profile, visit.key, done, now=point.clock(), new_id=point.ids)
    form = make(point, "call_list")
    assert isinstance(form, CallList)
    assert not form.calls


def test_the_personal_list_counts_each_case_once_and_no_void_one(point: Device, settled: Saved) -> None:
    void = point.add(summary="误登")
    reason = {"void_reason": "mistake"}
    disputes.make_move(point.profile, void.key, Move.VOID, reason, now=point.clock(), new_id=point.ids)
    point.add(summary="另一件")
    form = make(point, "personal_list", "2026")
    assert isinstance(form, PersonalList)
    assert len(form.cases) == 2
    assert form.settled == "1"


def test_the_month_report_counts_the_month_the_last_and_the_year(point: Device, settled: Saved) -> None:
    point.add("services", date="2026-06-09", persons=5)
    form = make(point, "month_report", "2026-07")
    assert isinstance(form, MonthReport)
    lines = {line.name: line.counts for group in form.groups for line in group.lines}
    assert (form.month, form.as_of) == ("2026年7月", "2026年7月15日")
    assert lines["排查数"] == ("1", "0", "1")
    assert lines["化解率"] == ("100.0%", "—", "100.0%")
    assert lines["服务群众"] == ("0", "5", "5")


def test_a_month_is_a_month(point: Device) -> None:
    with refused(Code.BAD_VALUE, "month"):
        make(point, "month_report", "2026Q3")


def test_a_nil_report_is_found_by_its_month(point: Device) -> None:
    point.add("nil_reports", month="2026-06", ledgers=["tips"])
    form = make(point, "nil_report", "2026-06")
    assert isinstance(form, NilReportPaper)
    assert (form.month, form.ledgers) == ("2026年6月", ("线索",))


def test_a_desk_prints_in_the_points_name(desk: Device, point: Device, settled: Saved, mailbox: Path) -> None:
    point.exchange(mailbox)
    desk.exchange(mailbox)
    form = make(desk, "intake", settled.number)
    assert form.issuer == make(point, "intake", settled.number).issuer
    month = form_of(desk.profile, "month_report", Asked(period="2026-07", owner="07"), now=NOW)
    assert month == make(point, "month_report", "2026-07")
    assert make(desk, "emergency_card").issuer.point == "示范派出所"


def test_a_recovery_code_is_printed_and_kept_nowhere(point: Device) -> None:
    asked = asked_for(point.profile, "recovery_slip", point.recovery_code)
    assert point.recovery_code not in repr(asked)
    form = form_of(point.profile, "recovery_slip", asked, now=NOW)
    assert isinstance(form, RecoverySlip)
    assert form.code == point.recovery_code
    with refused(Code.MISSING, "recovery_code"):
        form_of(point.profile, "recovery_slip", Asked(), now=NOW)


def test_only_a_tip_with_a_code_has_a_slip(point: Device) -> None:
    named = point.add("tips", informant_mode="code", informant_code="004711")
    without = point.add("tips")
    assert "004711" in asdict(make(point, "informant_slip", named.number)).values()
    with refused(Code.MISSING, "informant_code"):
        make(point, "informant_slip", without.number)


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("leaflet", ""),
        ("intake", "JF2026-07-999"),
        ("minutes", "JF2026-07-999"),
        ("nil_report", "2026-01"),
        ("intake", "x"),
    ],
)
def test_what_does_not_exist_is_said(point: Device, name: str, about: str) -> None:
    with refused(Code.NOT_FOUND):
        make(point, name, about)


def test_a_record_form_needs_its_record(point: Device) -> None:
    with refused(Code.MISSING, "record"):
        form_of(point.profile, "intake", Asked(), now=NOW)
    gone = Asked(key=RecordKey("07", "0197f5d4-0000-7000-8000-00000000ffff"))
    with refused(Code.NOT_FOUND):
        form_of(point.profile, "intake", gone, now=NOW)


def test_forms_print_and_preview(point: Device, settled: Saved, press: Press) -> None:
    asked = asked_for(point.profile, "intake", settled.number)
    assert print_form(point.profile, "intake", asked, press=press, now=NOW).startswith(b"%PDF")
    (page,) = preview_form(point.profile, "intake", asked, press=press, now=NOW, ppi=20)
    assert page.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", [name for name, each in FORMS.items() if each.about is About.NOTHING])
def test_what_is_about_nothing_prints_in_a_new_profile(point: Device, press: Press, name: str) -> None:
    assert print_form(point.profile, name, Asked(), press=press, now=NOW).startswith(b"%PDF")


def test_every_report_and_register_goes_on_paper(point: Device, settled: Saved, press: Press) -> None:
    period = parse("2026", as_of=NOW.date())
    for name in REPORTS:
        assert print_tables(point.profile, period, name, press=press, now=NOW).startswith(b"%PDF")


def test_printing_offers_every_paper_that_has_a_template() -> None:
    assert {path.stem for path in TEMPLATES.glob("*.typ")} == {*FORMS, "paper", "tables"}
    assert printing.FORMS is FORMS
