"""A carrier that does everything through another one."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from app.exchange.carriers.carrier import Carrier, Entry
from app.exchange.envelope import MAX_FILE

T = TypeVar("T")


class ThroughCarrier(ABC):
    """Each call is handed on as an act, so that how it is carried out is said once for all of them."""

    @abstractmethod
    def _through(self, act: Callable[[Carrier], T]) -> T:
        """Carry out the act on the other carrier."""

    def list(self, folder: str) -> tuple[Entry, ...]:
        return self._through(lambda carrier: carrier.list(folder))

    def touched(self, folder: str) -> str:
        return self._through(lambda carrier: carrier.touched(folder))

    def put(self, path: str, data: bytes) -> None:
        self._through(lambda carrier: carrier.put(path, data))

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        return self._through(lambda carrier: carrier.get(path, limit))

    def written_at(self, path: str) -> datetime | None:
        return self._through(lambda carrier: carrier.written_at(path))

    def delete(self, path: str) -> None:
        self._through(lambda carrier: carrier.delete(path))

    def sweep(self, folder: str, before: datetime) -> int:
        return self._through(lambda carrier: carrier.sweep(folder, before))
