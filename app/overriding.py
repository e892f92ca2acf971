"""`override` for what the door shows: it waits for no checker's tools, which take as long to load as to draw it."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override as override
else:
    T = TypeVar("T")

    def override(method: T) -> T:
        return method
