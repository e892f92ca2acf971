"""What a carrier asks of an HTTP server."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from app.exchange.carriers.http_line import HttpLine


@contextmanager
def requests_counted() -> Iterator[list[str]]:
    """Every request that is made inside."""
    asked: list[str] = []
    whole = HttpLine.asked

    def counted(self: HttpLine, method: str, path: str, *more: object, **named: object) -> object:
        asked.append(f"{method} {path}")
        return whole(self, method, path, *more, **named)  # type: ignore[arg-type]

    with patch.object(HttpLine, "asked", counted):
        yield asked
