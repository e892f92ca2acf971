"""What a field can hold. A module of its own: the door of the window needs it, and nothing of what changes need."""

from typing import TypeAlias

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"
