"""How each form that can be printed is made from what it is asked about."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from app.actions import letting_go
from app.actions.disputes import hanging_on
from app.actions.print_order import About, Order, Printable
from app.domain import periods
from app.domain.disputes import SETTLED, UNCOUNTED, Dispute
from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import current
from app.domain.hazards import Hazard
from app.domain.mediation import FollowUp, Referral, Session, Transfer
from app.domain.nil_reports import NilReport
from app.domain.outreach import Outreach
from app.domain.periods import Period
from app.domain.recording import read_as
from app.domain.tips import Tip
from app.reports.paper import course_forms, dispute_forms, field_forms, list_forms, month_forms, slip_forms
from app.reports.paper.dispute_forms import Hanging
from app.reports.paper.form import Form, committee_of, day
from app.reports.paper.month_forms import Figures
from app.store import counts, ledgers
from app.store.counting import C, Counted, tally
from app.store.ledgers import Query
from app.store.projection import RecordKey

CALLS_AHEAD = timedelta(days=7)
"""How far the call list looks ahead."""


def _intake(order: Order) -> Form:
    return dispute_forms.intake(order.dispute(), order.words, order.issuer)


def _rights_notice(order: Order) -> Form:
    return dispute_forms.rights_notice(order.dispute(), order.words, order.issuer)


def _minutes(order: Order) -> Form:
    session = order.record("sessions", Session)
    return course_forms.minutes(order.dispute(session.dispute), session, order.words, order.issuer)


def _agreement(order: Order) -> Form:
    return dispute_forms.agreement(order.dispute(), order.words, order.issuer)


def _oral_agreement(order: Order) -> Form:
    sessions = order.hanging("sessions", Session)
    return dispute_forms.oral_agreement(order.dispute(), sessions, order.words, order.issuer)


def _follow_up(order: Order) -> Form:
    visit = order.record("follow_ups", FollowUp)
    return course_forms.follow_up_record(order.dispute(visit.dispute), visit, order.words, order.issuer)


def _transfer(order: Order) -> Form:
    transfer = order.record("transfers", Transfer)
    sessions = len(order.hanging("sessions", Session, transfer.dispute))
    return course_forms.transfer_slip(order.dispute(transfer.dispute), transfer, sessions, order.words, order.issuer)


def _referral(order: Order) -> Form:
    referral = order.record("referrals", Referral)
    village = order.dispute(referral.dispute).village if referral.dispute else order.issuer.village
    return course_forms.referral_slip(referral, village, order.words, order.issuer)


def _closing_report(order: Order) -> Form:
    sessions, follow_ups = order.hanging("sessions", Session), order.hanging("follow_ups", FollowUp)
    return dispute_forms.closing_report(order.dispute(), sessions, follow_ups, order.words, order.issuer)


def _case_file(order: Order) -> Form:
    hanging = Hanging(order.hanging("sessions", Session), order.hanging("follow_ups", FollowUp))
    return dispute_forms.case_file(order.dispute(), hanging, order.words, order.issuer)


def _outreach(order: Order) -> Form:
    return field_forms.outreach_record(order.record("outreach", Outreach), order.words, order.issuer)


def _hazard_notice(order: Order) -> Form:
    return field_forms.hazard_notice(order.record("hazards", Hazard), order.words, order.issuer)


def _month_report(order: Order) -> Form:
    period = order.period(order.asked.period or f"{order.today:%Y-%m}")
    if period.kind is not periods.Kind.MONTH:
        raise AppError(Code.BAD_VALUE, "month")
    until = min(period.last, order.today)
    before = period.previous() or period
    shown = (period, before, periods.year_to(until))
    figures = [_figures(order, each) for each in shown]
    at_station = _at_station(order, min(each.first for each in shown), until)
    return month_forms.month_report(period.name, day(until), figures, order.issuer, at_station)


def _figures(order: Order, period: Period) -> Figures:
    def of(counted: Counted[C]) -> C:
        return tally(order.profile.db, counted, period).get((order.owner,), counted.kind())

    return Figures(
        disputes=of(counts.DISPUTES),
        settlements=of(counts.SETTLEMENTS),
        follow_ups=of(counts.FOLLOW_UPS),
        tips=of(counts.TIPS),
        services=of(counts.SERVICES),
        outreach=of(counts.OUTREACH),
        dissuasions=of(counts.DISSUASIONS),
        hazards=of(counts.HAZARDS),
        referrals=of(counts.REFERRALS),
    )


def _nil_report(order: Order) -> Form:
    return month_forms.nil_report(order.record("nil_reports", NilReport), order.words, order.issuer)


def _call_list(order: Order) -> Form:
    until = order.today + CALLS_AHEAD
    return list_forms.call_list(_due(order, until), order.today, until, order.words, order.issuer)


def _due(order: Order, until: date) -> Iterator[tuple[Dispute, FollowUp]]:
    db = order.profile.db
    waived = {row.fields.get("follow_up") for row in ledgers.every(db, "waivers")}
    due = {"due_date": ("", until.isoformat())}
    for row in ledgers.page(db, Query("follow_ups", equal={"owner": order.owner}, between=due, blank=("done_date",))):
        visit = read_as(FollowUp, row.fields)
        found = ledgers.find(db, "disputes", RecordKey(row.key.owner, visit.dispute))
        if found and row.key.record not in waived:
            dispute = read_as(Dispute, found.fields)
            if dispute.state in SETTLED and current(dispute, [visit]):
                yield dispute, visit


def _personal_list(order: Order) -> Form:
    period = order.period(order.asked.period)
    found = {"found_date": (period.first.isoformat(), min(period.last, period.as_of).isoformat())}
    query = Query("disputes", equal={"owner": order.owner}, between=found, order="found_date", ascending=True)
    cases = []
    for row in ledgers.page(order.profile.db, query):
        dispute = read_as(Dispute, row.fields)
        if dispute.state not in UNCOUNTED:
            follow_ups = hanging_on(order.profile, "follow_ups", row.key)
            cases.append((dispute, [read_as(FollowUp, each.fields) for each in follow_ups]))
    at_station = _at_station(order, period.first, period.last)
    return list_forms.personal_list(cases, period, order.words, order.issuer, at_station)


def _at_station(order: Order, first: date, last: date) -> str:
    """How many more cases of these days are kept by the station alone; "" for none."""
    count = letting_go.gone_between(order.profile, first.isoformat(), last.isoformat())
    return str(count) if count else ""


def _data_notice(order: Order) -> Form:
    return slip_forms.data_notice(committee_of(order.issuer.village), order.words, order.issuer)


def _recovery_slip(order: Order) -> Form:
    return slip_forms.recovery_slip(order.asked.code, order.issuer)


def _reserve_slip(order: Order) -> Form:
    return slip_forms.reserve_slip(order.asked.code, order.issuer)


def _emergency_card(order: Order) -> Form:
    return slip_forms.emergency_card(order.words, order.issuer)


def _informant_slip(order: Order) -> Form:
    return slip_forms.informant_slip(order.record("tips", Tip), order.issuer)


FORMS: Mapping[str, Printable] = MappingProxyType(
    {
        "intake": Printable(About.RECORD, _intake, "disputes"),
        "rights_notice": Printable(About.RECORD, _rights_notice, "disputes"),
        "minutes": Printable(About.RECORD, _minutes, "sessions"),
        "agreement": Printable(About.RECORD, _agreement, "disputes"),
        "oral_agreement": Printable(About.RECORD, _oral_agreement, "disputes"),
        "follow_up": Printable(About.RECORD, _follow_up, "follow_ups"),
        "transfer": Printable(About.RECORD, _transfer, "transfers"),
        "referral": Printable(About.RECORD, _referral, "referrals"),
        "closing_report": Printable(About.RECORD, _closing_report, "disputes"),
        "case_file": Printable(About.RECORD, _case_file, "disputes"),
        "outreach": Printable(About.RECORD, _outreach, "outreach"),
        "hazard_notice": Printable(About.RECORD, _hazard_notice, "hazards"),
        "month_report": Printable(About.MONTH, _month_report),
        "nil_report": Printable(About.RECORD, _nil_report, "nil_reports"),
        "call_list": Printable(About.NOTHING, _call_list),
        "personal_list": Printable(About.PERIOD, _personal_list),
        "data_notice": Printable(About.NOTHING, _data_notice),
        "recovery_slip": Printable(About.CODE, _recovery_slip),
        "reserve_slip": Printable(About.CODE, _reserve_slip),
        "emergency_card": Printable(About.NOTHING, _emergency_card),
        "informant_slip": Printable(About.RECORD, _informant_slip, "tips"),
    }
)
"""Every form that can be printed, by the name that commands and windows ask for."""
