"""How periods, days, numbers and changes are written in a report; the words themselves are a vocabulary."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from app.domain.periods import Kind, Period
from app.domain.vocabulary import Vocabularies

TEXTS = "report_texts"
TEN_THOUSAND = 10_000


class Filled(str):
    """A text as it was filled in, in Chinese; it still knows of what, so that a window can say it in its language."""

    code: str
    values: Mapping[str, str | int]
    parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str, code: str, values: Mapping[str, str | int], parts: tuple[str, ...] = ()) -> "Filled":
        """`parts` are those that the text of this code stands between."""
        filled = cls(text)
        filled.code, filled.values, filled.parts = code, values, parts
        return filled

    def again(self, form: str, word: Callable[[str], str]) -> str:
        """The same after another form, `word` saying each of its own texts."""
        if self.parts:
            return form.join(map(word, self.parts))
        said = {name: word(value) if isinstance(value, str) else value for name, value in self.values.items()}
        return form.format(**said)


def fill(vocabularies: Vocabularies, code: str, **values: str | int) -> Filled:
    """A text of the reports' vocabulary with its blanks filled."""
    return Filled.of(vocabularies.require(TEXTS, code).zh.format(**values), code, values)


def join(vocabularies: Vocabularies, code: str, parts: Iterable[str]) -> Filled:
    """These, with the text of this code between them."""
    listed = tuple(parts)
    return Filled.of(vocabularies.require(TEXTS, code).zh.join(listed), code, {}, listed)


def day(vocabularies: Vocabularies, value: date) -> Filled:
    """2026年3月5日, nothing padded."""
    return fill(vocabularies, "date", year=value.year, month=value.month, day=value.day)


def period_name(vocabularies: Vocabularies, period: Period, *, inside: bool = False) -> Filled:
    """2026年7月, 今年以来（截至2026年7月15日）; the cut-off is said where the period was not over.

    `inside` other brackets it has none of its own.
    """
    first = period.first
    name = fill(
        vocabularies,
        _form(period),
        year=first.year,
        month=first.month,
        quarter=(first.month + 2) // 3,
        first=day(vocabularies, first),
        last=day(vocabularies, period.last),
    )
    running = period.kind in (Kind.YTD, Kind.ALL) or period.as_of < period.last
    as_of = "as_of_inside" if inside else "as_of"
    return fill(vocabularies, as_of, said=name, date=day(vocabularies, period.as_of)) if running else name


def rounded(number: int) -> str:
    """Press style: exact below ten thousand; above, tenths of 万 rounded down, and 余 if anything was cut."""
    if number < TEN_THOUSAND:
        return str(number)
    tenths, cut = divmod(number, TEN_THOUSAND // 10)
    whole, tenth = divmod(tenths, 10)
    return f"{whole}{f'.{tenth}' if tenth else ''}万{'余' if cut else ''}"


def percent(vocabularies: Vocabularies, value: Decimal | None) -> str:
    """90.9%, or — of nothing."""
    return fill(vocabularies, "none") if value is None else f"{value}%"


def change(vocabularies: Vocabularies, value: Decimal) -> str:
    """上升5.3%, 下降5.3%, 持平."""
    if not value:
        return fill(vocabularies, "level")
    return fill(vocabularies, "up" if value > 0 else "down", percent=str(abs(value)))


def _form(period: Period) -> str:
    half = f"_{(period.first.month + 5) // 6}" if period.kind is Kind.HALF else ""
    return f"period_{period.kind.value}{half}"
