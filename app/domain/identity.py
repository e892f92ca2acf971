"""Who writes: the role of a profile, its writer name and the streams it writes to."""

from dataclasses import dataclass
from enum import StrEnum

TO_DESKS = "desk"  # a point's one stream
BETWEEN_DESKS = "desks"
BULLETINS = "bulletins"


class Role(StrEnum):
    """What a profile is for: 联防点 (POINT), 派出所 (STATION) or 旗局 (BUREAU)."""

    POINT = "point"
    STATION = "station"
    BUREAU = "bureau"


@dataclass(frozen=True, slots=True)
class Identity:
    """The writer behind a profile.

    `writer` is a device's name, unique in the organisation: a point's number with a letter from its second laptop on
    ("07", "07B"), or "desk-" and a township or bureau code. A new epoch begins with a new key after a restore.
    `owner` is the owner of the records it makes: the point's number, or the desk's writer name.
    """

    role: Role
    writer: str
    epoch: int
    owner: str
    organisation: str

    @property
    def is_desk(self) -> bool:
        return self.role is not Role.POINT


def desk_name(code: str) -> str:
    """The writer name of the desk of a township or bureau."""
    return f"desk-{code}"


def is_desk_name(writer: str) -> bool:
    """Whether the name is a desk's: no point is called so."""
    return writer.startswith("desk-")


def to_point(writer: str) -> str:
    """The desk's stream to one device of a point."""
    return f"to-{writer}"
