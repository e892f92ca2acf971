"""Numbers that people quote: local ones that no other laptop can give, ledger ones that the desk gives."""

import re
from dataclasses import dataclass

from app.domain.errors import AppError, Code

LEDGER_PATTERN = "扎公联防〔{year}〕{n}号"
LONGEST = 40
_HOLES = re.compile(r"\{(year|n(:0[1-9])?)\}")
_LOCAL = re.compile(r"(?P<prefix>[A-Z]{2})(?P<year>\d{4})-(?P<device>\d{2,4}[A-Z]?)-(?P<seq>\d{3,})")


@dataclass(frozen=True, slots=True, order=True)
class LocalNumber:
    """`JF2026-07-003`: kind, year, the point's device (its second laptop is 07B), and a running number.

    Unique offline because it names the device. A number of a void record is never given again.
    """

    prefix: str
    year: int
    device: str
    seq: int

    def __str__(self) -> str:
        return f"{self.prefix}{self.year:04}-{self.device}-{self.seq:03}"

    def next(self) -> "LocalNumber":
        return LocalNumber(self.prefix, self.year, self.device, self.seq + 1)

    @classmethod
    def known(cls, text: str) -> "LocalNumber | None":
        """The number written so; None for one that another program gave."""
        return cls.read(text) if _LOCAL.fullmatch(text) else None

    @classmethod
    def read(cls, text: str) -> "LocalNumber":
        """The number written so; raises AppError for anything else."""
        found = _LOCAL.fullmatch(text)
        if not found:
            raise AppError(Code.BAD_VALUE, "local_no")
        return cls(found["prefix"], int(found["year"]), found["device"], int(found["seq"]))


def ledger_number(year: int, n: int, pattern: str = LEDGER_PATTERN) -> str:
    """The desk's running number of a year; `{n:03}` in the pattern pads it.

    A formal 公文 pads nothing (GB/T 9704); a ledger may, so the pattern is a setting.
    """
    try:
        return pattern.format(year=year, n=n)
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise AppError(Code.BAD_VALUE, "ledger_pattern") from error


def check_pattern(pattern: str) -> None:
    """Raise AppError unless every dispute of every year gets a number of its own that fits its field."""
    holes = {found[1].partition(":")[0] for found in _HOLES.finditer(pattern)}
    rest = _HOLES.sub("", pattern)
    if holes != {"year", "n"} or "{" in rest or "}" in rest or len(ledger_number(9999, 99999, pattern)) > LONGEST:
        raise AppError(Code.BAD_VALUE, "ledger_pattern")
