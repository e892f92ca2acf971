"""What `check` says of the mailbox: how far everything has come, and each step of the line."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.actions import exchanging, trying
from app.cli.world import World
from app.domain.changes import JSON
from app.exchange.budget import Budget
from app.exchange.line_test import LineTest
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Report:
    """For programs and for people."""

    value: dict[str, JSON]
    words: Sequence[str]


def mailbox(opened: Profile, world: World, *, walk: bool) -> Report:
    """Where the exchange stands; with `walk` the line is tried too."""
    state = exchanging.state(opened)
    value: dict[str, JSON] = {**asdict(state)}
    words = [f"last confirmed: {state.confirmed_at or 'never'}"]
    if state.trouble or state.stopped:
        words.append(f"the last round ended early: {state.reason or state.trouble or state.stopped}")
    if walk:
        budget = Budget(time.monotonic() + trying.SECONDS, time.monotonic)
        test = trying.try_the_line(opened, world.open_mailbox, clock=world.clock, budget=budget).test
        value["line"] = _as_json(test)
        words += [f"{tried.step}: {tried.trouble or 'good'}" for tried in test.steps]
    return Report(value, words)


def _as_json(test: LineTest) -> JSON:
    steps: list[JSON] = [{"step": tried.step, "trouble": tried.trouble} for tried in test.steps]
    failed = test.failed
    return {"good": failed is None, "failed": failed.step if failed else None, "steps": steps, "clock": test.clock_off}
