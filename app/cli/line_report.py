"""What `check` says of the mailbox: how far everything has come, and each step of the line."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app import BUILT
from app.actions import trying
from app.actions.standing import standing
from app.cli.advice import to_do
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
    stands = standing(opened, now=world.clock(), built=BUILT)
    state, advice = stands.state, to_do(stands)
    value: dict[str, JSON] = asdict(stands)
    value = {**value.pop("state"), **value, "to_do": advice}  # type: ignore[dict-item]
    words = [f"last confirmed: {state.confirmed_at or 'never'}"]
    if state.trouble or state.stopped:
        words.append(f"the last round ended early: {state.reason or state.trouble or state.stopped}")
    if advice:
        words.append(f"to do: {advice}")
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
