"""What is counted behind every statistic: each count is an SQL expression over one row, so that it can be listed too.

Void and merged disputes are in none, nor is what hangs on them.
"""

from types import MappingProxyType

from app.domain.deadlines import MONTH
from app.domain.disputes import HANDLED, SETTLED, UNCOUNTED
from app.domain.follow_up_plan import EARLY, GRACE
from app.domain.tips import AT_ONCE
from app.store import tallies
from app.store.counting import Counted


def _listed(values: frozenset[str]) -> str:
    return ", ".join(f"'{value}'" for value in sorted(values))


_UNCOUNTED, _SETTLED, _HANDLED = _listed(UNCOUNTED), _listed(SETTLED), _listed(HANDLED)
_OWNER = {"owner": "+x.owner"}  # the plus keeps the planner on the index of days, which holds all that is read
_IN_PERIOD = "between :first and :until"
_ID = "x.owner || '/' || x.record"
"""One text: where a row of two columns is looked for and not found, SQLite reads the whole list for a null."""
_DISPUTE = "owner || '/' || dispute"
_RELAPSES = f"select {_DISPUTE} from sessions where kind = 'relapse'"

_RELAPSED = f"({_ID} in ({_RELAPSES} and date <= :as_of))"
_SETTLED_BEFORE = f"({_ID} in ({_RELAPSES} and previous_resolved_date <= :as_of))"
_HELD = f"({_ID} in ({_RELAPSES} and previous_resolved_date <= :as_of and date > :as_of))"
"""Settled at the cut-off and broken out again later."""
_HELD_IN_TIME = f"""({_ID} in (select s.owner || '/' || s.dispute from sessions s
    join disputes d on d.owner = s.owner and d.record = s.dispute
    where s.kind = 'relapse' and s.previous_resolved_date <= :as_of and s.date > :as_of
    and julianday(s.previous_resolved_date) - julianday(d.found_date) <= {MONTH}))"""
_HANDED_ON = f"({_ID} in (select {_DISPUTE} from transfers where date <= :as_of))"
_EVER_HANDED_ON = f"({_ID} in (select {_DISPUTE} from transfers))"

_HOLDS = f"(x.state in ({_SETTLED}) and coalesce(x.resolved_date, '') <= :as_of)"
_SETTLED_THEN = f"({_HOLDS} or {_HELD})"
_IN_TIME = (
    f"iif({_HOLDS}, coalesce(julianday(x.resolved_date) - julianday(x.accepted_date) <= {MONTH}, 1), {_HELD_IN_TIME})"
)
_UNDATED = f"(x.accepted_date is null and x.resolved_date is null and not {_EVER_HANDED_ON})"
_HANDLED_THEN = (
    f"(x.state in ({_HANDLED}) and (coalesce(x.accepted_date <= :as_of, 0) or coalesce(x.resolved_date <= :as_of, 0)"
    f" or {_SETTLED_BEFORE} or {_HANDED_ON} or {_UNDATED}))"
)

_DISPUTE_ROWS = f"from disputes x where x.found_date {_IN_PERIOD} and x.state not in ({_UNCOUNTED})"
_DISPUTE_KEYS = MappingProxyType(
    {
        **_OWNER,
        "category": "x.category",
        "subtype": "x.subtype",
        "kind": "coalesce(x.category, '') || '/' || coalesce(x.subtype, '')",
        "level": "x.level",
        "state": "x.state",
    }
)

DISPUTES = Counted(
    tallies.Disputes,
    "x.found_date",
    _DISPUTE_ROWS,
    {
        "found": "1",
        "handled": _HANDLED_THEN,
        "resolved": _SETTLED_THEN,
        "open": f"(not {_SETTLED_THEN})",
        "in_time": _IN_TIME,
        "relapsed": _RELAPSED,
        "ever_resolved": f"({_HOLDS} or {_SETTLED_BEFORE})",
        "transferred": f"({_HANDED_ON} or (x.state = 'transferred' and not {_EVER_HANDED_ON}))",
        "given_up": "(x.state = 'unresolved')",
    },
    _DISPUTE_KEYS,
)

COMPARED = Counted(
    tallies.Compared,
    DISPUTES.day,
    _DISPUTE_ROWS,
    {name: DISPUTES.sums[name] for name in ("found", "resolved")},
    _DISPUTE_KEYS,
)
"""A third of the work of `DISPUTES`, for the periods beside the one that is shown."""

_UNCOUNTED_IDS = f"(select owner || '/' || record from disputes where state in ({_UNCOUNTED}))"

SETTLEMENTS = Counted(
    tallies.Settlements,
    "x.day",
    f"""from (
        select owner, record, resolved_date as day from disputes
            where resolved_date {_IN_PERIOD} and +state in ({_SETTLED})
        union all
        select s.owner, s.dispute, max(s.previous_resolved_date) from sessions s
            join disputes d on d.owner = s.owner and d.record = s.dispute
            where s.kind = 'relapse' and s.date > :as_of and s.previous_resolved_date {_IN_PERIOD}
            and d.state not in ({_UNCOUNTED})
            and not (coalesce(d.resolved_date {_IN_PERIOD}, 0) and d.state in ({_SETTLED}))
            group by s.owner, s.dispute
    ) x where 1""",
    {"settled": "1"},
    _OWNER,
    in_parts=False,
)

_DONE = "coalesce(x.done_date <= :as_of, 0)"
_IN_WINDOW = f"julianday(x.done_date) - julianday(x.due_date) between {-EARLY.days} and {GRACE.days}"
_LEFT_BEHIND = f"""(x.owner || '/' || x.dispute in ({_RELAPSES} and date <= :as_of) and coalesce(x.settlement, 0) < (
    select count(*) from sessions s
    where s.owner = x.owner and s.dispute = x.dispute and +s.kind = 'relapse' and s.date <= :as_of))"""
"""Planned for a settlement that a relapse has ended: settlement 0 by the first one, 1 by the second."""
_WAIVED = f"{_ID} in (select owner || '/' || follow_up from waivers)"

FOLLOW_UPS = Counted(
    tallies.FollowUps,
    "x.due_date",
    f"""from follow_ups x where x.due_date {_IN_PERIOD} and x.owner || '/' || x.dispute not in {_UNCOUNTED_IDS}
        and ({_DONE} or not ({_WAIVED} or {_LEFT_BEHIND}))""",
    {
        "due": "1",
        "done": _DONE,
        "in_time": f"({_DONE} and {_IN_WINDOW})",
        "overdue": f"(not {_DONE} and x.due_date < :grace)",
    },
    _OWNER,
)

TIPS = Counted(
    tallies.Tips,
    "x.time",
    "from tips x where x.time >= :first and x.time < :after",
    {
        "tips": "1",
        "urgent": f"(x.happening_now or (coalesce(x.danger, 1) and x.category in ({_listed(AT_ONCE)})))",
    },
    {**_OWNER, "category": "x.category"},
)

SERVICES = Counted(
    tallies.Services,
    "x.date",
    f"from services x where x.date {_IN_PERIOD}",
    {"rows": "1", "persons": "x.persons"},
    {**_OWNER, "type": "x.type"},
)

OUTREACH = Counted(
    tallies.Outreach,
    "x.date",
    f"from outreach x where x.date {_IN_PERIOD}",
    {
        "all": "1",
        "sessions": "(x.form <> 'broadcast')",
        "face": "coalesce(x.face_count, 0)",
        "reach": "coalesce(x.reach_count, 0)",
        "broadcasts": "coalesce(x.broadcast_times, 0)",
        "apps": "coalesce(x.app_installed, 0)",
    },
    {**_OWNER, "form": "x.form"},
)

DISSUASIONS = Counted(
    tallies.Dissuasions,
    "x.date",
    f"from dissuasions x where x.date {_IN_PERIOD} and x.station_confirmed",
    {"confirmed": "1", "saved": "coalesce(x.saved, 0)"},
    {**_OWNER, "fraud_type": "x.fraud_type"},
)

HAZARDS = Counted(
    tallies.Hazards,
    "x.found_date",
    f"from hazards x where x.found_date {_IN_PERIOD}",
    {"found": "1", "mended": "(x.state = 'mended' and coalesce(x.recheck_date, '') <= :as_of)"},
    {**_OWNER, "type": "x.type"},
)

REFERRALS = Counted(
    tallies.Referrals, "x.date", f"from referrals x where x.date {_IN_PERIOD}", {"referrals": "1"}, _OWNER
)


def _field(name: str) -> str:
    return f"coalesce(x.data->>'$.{name}', 0)"


def _agreed(form: str) -> str:
    return f"({_SETTLED_THEN} and x.data->>'$.agreement_form' = '{form}')"


JUDICIAL = Counted(
    tallies.Judicial,
    "x.found_date",
    _DISPUTE_ROWS,
    {
        "cases": "1",
        "handled": _HANDLED_THEN,
        "people": "coalesce(x.data->>'$.people_count', json_array_length(x.data, '$.parties'))",
        "resolved": _SETTLED_THEN,
        "difficult": _field("difficult"),
        "amount": _field("amount"),
        "oral": _agreed("oral"),
        "written": _agreed("written"),
        "self_settled": _agreed("self_settled"),
        "court": f"({_SETTLED_THEN} and {_field('agreement.court_confirmation')})",
    },
    MappingProxyType({**_DISPUTE_KEYS, "source": "x.data->>'$.source'"}),
)
"""Reads whole rows, where the others read indexes alone."""
