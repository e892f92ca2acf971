"""Papers to print in tests: of the least that a record holds, of a full one, and of one that plays tricks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.changes import JSON
from app.domain.disputes import Dispute
from app.domain.hazards import Hazard
from app.domain.mediation import FollowUp, Referral, Session, Transfer
from app.domain.nil_reports import NilReport
from app.domain.outreach import Outreach
from app.domain.periods import year_to
from app.domain.tips import Tip
from app.domain.vocabulary import Vocabularies
from app.reports.paper import course_forms, dispute_forms, field_forms, list_forms, month_forms, slip_forms
from app.reports.paper.dispute_forms import Hanging
from app.reports.paper.form import Form, Issuer
from app.reports.paper.month_forms import Figures
from app.reports.paper.table_forms import tables_paper
from app.reports.table import Column, Row, Table
from app.reports.table import Kind as ReportKind
from app.store import tallies
from tests.builders import VOCABULARIES
from tests.domain.examples import FULL, LEAST

TODAY = date(2026, 7, 15)
ISSUER = Issuer("示范点07", "示范一嘎查", "巴达尔胡镇", "2026年7月15日")
LEAST_NUMBER, FULL_NUMBER = "JF2026-07-001", "JF2026-07-003"
TRICKS = '#panic("x") $1+1$ *粗* _斜_ @ref <a> `raw` \\ \\n // 注 /* */ = 题 - + ~ \' " “引” 😀 {{x}} ]['
TRICKY_NAME = "#let x=1 *张* $a$ @李"
ENDLESS = "a" * 300
MONGOLIAN = "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠪᠣᠯ ᠳᠡᠭᠡᠷ\u180eᠡ ᠡᠴᠡ ᠳᠣᠷᠣᠭᠰᠢ᠂ ᠵᠡᠭᠦᠨ ᠡᠴᠡ ᠪᠠᠷᠠᠭᠤᠨ ᠲᠡᠢᠰᠢ ᠪᠢᠴᠢᠳᠡᠭ᠃ "

Fields = Mapping[str, JSON]


def fields(kind: str, ledger: str) -> dict[str, JSON]:
    """The fields of a record of this ledger, as a kind of sample has them."""
    match kind:
        case "least":
            return {**LEAST[ledger], **({"local_no": LEAST_NUMBER} if ledger == "disputes" else {})}
        case "full":
            return {**FULL[ledger], **_MORE.get(ledger, {})}
        case _:
            full = fields("full", ledger)
            return {name: value if (ledger, name) in _CODES else _tricky(name, value) for name, value in full.items()}


_CASE_NO = "（2026）示人调字第1号"
_MORE: Mapping[str, Fields] = {
    "disputes": {
        "local_no": FULL_NUMBER,
        "ledger_no": "扎公联防〔2026〕3号",
        "reopen_count": 0,
        "summary": "张某1家的牛进入李某1家草场约两个小时，啃青约三亩，双方因损失多少发生争吵。" * 3,
        "result": "双方同意重新立桩，张某1赔李某1三千五百元，七月二十日前付清。",
    },
    "sessions": {
        "text": "双方到村部说明经过，分别清点损失，嘎查达到场见证。" * 12,
        "kind": "session",
        "previous_resolved_date": None,
        "previous_result": "",
    },
    "follow_ups": {"note": "双方见面打招呼，草场界桩完好。", "settlement": 0},
    "transfers": {"reason": "双方两次达不成协议，请司法所依法处理。"},
    "hazards": {"local_no": "YH2026-07-002"},
    "outreach": {"local_no": "XC2026-07-004", "note": "赶集日在粮油市场门口发传单并讲解。"},
    "referrals": {"local_no": "XL2026-07-001"},
}
_CODES = {("referrals", "reason"), ("referrals", "result")}
_LONG = {"summary", "result", "text", "facts", "note", "reason", "description", "feedback", "analysis", "measure"}


def _tricky(name: str, value: JSON) -> JSON:
    if name == "parties":
        return [{"name": TRICKY_NAME, "phone": "13900000000"}, {"name": "ᠪᠠᠶᠠᠷ"}, {"name": "很" * 20}]
    if name == "name":
        return TRICKY_NAME
    if name == "agreement" and isinstance(value, dict):
        return {part: _tricky(part, inner) for part, inner in value.items()}
    if name == "items":
        return [TRICKS, ENDLESS, MONGOLIAN * 2]
    if name == "summary":
        return MONGOLIAN * 3
    if name in _LONG:
        return (TRICKS + ENDLESS)[: 200 if name in ("analysis", "measure") else 300]
    if name in ("responsible", "reported_to", "place", "to_name", "manner"):
        return TRICKS[:40]
    return value


def forms(kind: str, words: Vocabularies = VOCABULARIES) -> dict[str, Form]:
    """Every paper by the name of its template."""
    return {name: make(kind, words) for name, make in _MAKERS.items()}


def dispute(kind: str) -> Dispute:
    return Dispute.model_validate(fields(kind, "disputes"))


def session(kind: str) -> Session:
    return Session.model_validate(fields(kind, "sessions"))


def visit(kind: str) -> FollowUp:
    return FollowUp.model_validate(fields(kind, "follow_ups"))


def figures(kind: str) -> Figures:
    if kind == "least":
        return Figures()
    return Figures(
        disputes=tallies.Disputes(found=11, handled=10, resolved=10, open=1, in_time=9, relapsed=1, ever_resolved=10),
        services=tallies.Services(3, 12),
        outreach=tallies.Outreach(sessions=18, face=12_345, reach=9_600, broadcasts=168, apps=12),
        dissuasions=tallies.Dissuasions(1, 486_300),
    )


def _case_file(kind: str, words: Vocabularies) -> Form:
    hanging = Hanging() if kind == "least" else Hanging((session(kind),), (visit(kind),))
    return dispute_forms.case_file(dispute(kind), hanging, words, ISSUER)


def _closing(kind: str, words: Vocabularies) -> Form:
    sessions, visits = ((), ()) if kind == "least" else ((session(kind),) * 3, (visit(kind),))
    return dispute_forms.closing_report(dispute(kind), sessions, visits, words, ISSUER)


def _calls(kind: str, words: Vocabularies) -> Form:
    due = [] if kind == "least" else [(dispute(kind), visit(kind).model_copy(update={"done_date": None}))] * 9
    return list_forms.call_list(due, TODAY, date(2026, 7, 22), words, ISSUER)


def _personal(kind: str, words: Vocabularies) -> Form:
    cases = [] if kind == "least" else [(dispute(kind), [visit(kind)])] * 14
    return list_forms.personal_list(cases, year_to(TODAY), words, ISSUER)


def _tables(kind: str, words: Vocabularies) -> Form:
    text = {"least": "", "full": "两家因草场边界争吵，劝和。", "nasty": TRICKS + ENDLESS}[kind]
    columns = (
        Column("number", "编号", width=16),
        Column("day", "日期", ReportKind.DATE, 12),
        Column("text", "简要情况", width=40),
        Column("found", "排查", ReportKind.COUNT, group="矛盾纠纷"),
        Column("rate", "化解率", ReportKind.PERCENT, group="矛盾纠纷"),
        Column("change", "同比", ReportKind.CHANGE),
    )
    row = Row((FULL_NUMBER, TODAY, text, 12_345, Decimal("90.9"), Decimal("-3.1")))
    total = Row(("合计", None, "", 12_345, Decimal("90.9"), None), strong=True)
    table = Table(
        "x",
        "矛盾纠纷排查化解台账",
        columns,
        (*(row,) * 30, total),
        ("填报单位：示范派出所",),
        ("口径：略。",),
        ("填报人：", "审核人："),
    )
    return tables_paper([table, replace(table, rows=())], ISSUER)


_Maker = Callable[[str, Vocabularies], Form]
_MAKERS: Mapping[str, _Maker] = {
    "intake": lambda kind, words: dispute_forms.intake(dispute(kind), words, ISSUER),
    "rights_notice": lambda kind, words: dispute_forms.rights_notice(dispute(kind), words, ISSUER),
    "minutes": lambda kind, words: course_forms.minutes(dispute(kind), session(kind), words, ISSUER),
    "agreement": lambda kind, words: dispute_forms.agreement(dispute(kind), words, ISSUER),
    "oral_agreement": lambda kind, words: dispute_forms.oral_agreement(dispute(kind), [session(kind)], words, ISSUER),
    "follow_up": lambda kind, words: course_forms.follow_up_record(dispute(kind), visit(kind), words, ISSUER),
    "transfer": lambda kind, words: course_forms.transfer_slip(
        dispute(kind), Transfer.model_validate(fields(kind, "transfers")), 2, words, ISSUER
    ),
    "referral": lambda kind, words: course_forms.referral_slip(
        Referral.model_validate(fields(kind, "referrals")), "示范一嘎查", words, ISSUER
    ),
    "closing_report": _closing,
    "case_file": _case_file,
    "outreach": lambda kind, words: field_forms.outreach_record(
        Outreach.model_validate(fields(kind, "outreach")), words, ISSUER
    ),
    "hazard_notice": lambda kind, words: field_forms.hazard_notice(
        Hazard.model_validate(fields(kind, "hazards")), words, ISSUER
    ),
    "month_report": lambda kind, words: month_forms.month_report(
        "2026-07", "2026年7月15日", [figures(kind)] * 3, ISSUER
    ),
    "nil_report": lambda kind, words: month_forms.nil_report(
        NilReport.model_validate(fields(kind, "nil_reports")), words, ISSUER
    ),
    "call_list": _calls,
    "personal_list": _personal,
    "tables": _tables,
    "data_notice": lambda kind, words: slip_forms.data_notice("示范一嘎查人民调解委员会", words, ISSUER),
    "reserve_slip": lambda kind, words: slip_forms.reserve_slip(
        "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQ", ISSUER
    ),
    "recovery_slip": lambda kind, words: slip_forms.recovery_slip("7K3M-Q2XT-9F4C-HV8E-R6WN-D5YJ-0A1B-ZZ9P", ISSUER),
    "emergency_card": lambda kind, words: slip_forms.emergency_card(words, ISSUER),
    "informant_slip": lambda kind, words: slip_forms.informant_slip(Tip.model_validate(FULL["tips"]), replace(ISSUER)),
}
