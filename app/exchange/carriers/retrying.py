"""Trying again over a bad line: later and later, never all at the same moment, and not for what will not pass."""

from collections.abc import Callable
from typing import TypeVar

from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.carriers.through import ThroughCarrier

T = TypeVar("T")

_PASSES = frozenset({Trouble.NO_NAME, Trouble.NO_CONNECTION, Trouble.SLOW, Trouble.CUT, Trouble.SERVER})


class RetryingCarrier(ThroughCarrier):
    """Every call of a carrier may be repeated: the second time finds what the first one did."""

    def __init__(self, carrier: Carrier, *, attempts: int, longest_wait: float, sleep: Callable[[float], None]) -> None:
        self._carrier = carrier
        self._retrying = Retrying(
            stop=stop_after_attempt(attempts),
            wait=wait_random_exponential(multiplier=0.5, max=longest_wait),
            retry=retry_if_exception(may_pass),
            sleep=sleep,
            reraise=True,
        )

    def close(self) -> None:
        self._carrier.close()

    def _through(self, act: Callable[[Carrier], T]) -> T:
        return self._retrying(act, self._carrier)


def may_pass(error: BaseException) -> bool:
    """Whether the same may work in a moment; a wrong password or a full mailbox will not."""
    return (
        isinstance(error, AppError)
        and error.code is Code.MAILBOX_UNREACHABLE
        and error.details.get("reason") in _PASSES
    )
