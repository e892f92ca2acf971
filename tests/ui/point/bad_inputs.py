"""What a form must refuse, by the kind of its fields (DOMAIN.md §5.7)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.changes import JSON
from app.ui.point.parties import Parties
from app.ui.widgets.amount import Amount
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.field import Field
from app.ui.widgets.input import Input
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.moment_line import MomentLine


@dataclass(frozen=True)
class Bad:
    """One input that is refused, with words that hold these (or these)."""

    name: str
    value: JSON
    said: str
    is_said_at_once: bool = False


ID_CARD = Bad("an identity card", "证号11010519491231002X", "identity-card")
BANK_CARD = Bad("a bank card", "卡号4111111111111111", "bank-card")
IDENTITY = Bad("who somebody is", "两家民族不同", "not who people are")
BLANK = Bad("nothing", "", "fill in")
LONG = Bad("more than fits", "长" * 2001, "too long")
OLD_LETTERS = Bad("letters of an old font", "\ue264\ue265", "old Mongolian font", is_said_at_once=True)
TEXTS = (ID_CARD, BANK_CARD, IDENTITY, LONG, OLD_LETTERS)
NO_DAY = Bad("no day", "前前天", "not understood")
TO_COME = Bad("a day to come", "2027-01-01", "not come yet")
UNCLEAR = Bad("no number", "约三百", "not understood")
BROKEN = Bad("half a one", "1.5", "not understood")
NO_PHONE = "not a telephone number"
PARTIES = (
    Bad("one side", [{"name": "张某"}], "fill in"),
    Bad("a short number", [{"name": "张某", "phone": "12345"}, {"name": "李家"}], NO_PHONE),
    Bad(
        "a mobile that is none", [{"name": "张某", "phone": "12800001234"}, {"name": "李家"}], "not a telephone number"
    ),
    Bad("an identity card", [{"name": "11010519491231002X"}, {"name": "李家"}], "identity-card"),
    Bad("a long name", [{"name": "长" * 21}, {"name": "李家"}], "too long"),
)
BY_KIND: Mapping[type[Input], Sequence[Bad]] = {
    Line: TEXTS,
    LongText: TEXTS,
    DateLine: (NO_DAY, TO_COME),
    MomentLine: (NO_DAY, Bad("a moment to come", "2027-01-01T09:00", "not come yet")),
    Count: (
        UNCLEAR,
        Bad("less than none", "-1", "not understood"),
        Bad("too many to count", 10_000, "not understood"),
        Bad("an unusual number", 3000, "press Save once more|not understood"),
    ),
    Amount: (UNCLEAR, BROKEN, Bad("much money", 1_000_000, "press Save once more")),
    Parties: PARTIES,
}


def bad_inputs(
    field: Field, *, ahead: Sequence[str], sealed: Sequence[str], early: Mapping[str, JSON]
) -> Iterator[Bad]:
    """What this field must refuse; days `ahead` may come, and what is `sealed` nobody here looks into."""
    if field.field_name in early:
        yield Bad("a day too early", early[field.field_name], "cannot be before")
    if field.is_required:
        yield BLANK
    for bad in BY_KIND.get(type(field.input), ()):
        if (bad is TO_COME and field.field_name in ahead) or (field.field_name in sealed and bad is not LONG):
            continue
        yield bad
