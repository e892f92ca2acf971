"""The demo: builds it, shows how far it is, prints the year's paragraph."""

from argparse import Namespace
from collections.abc import Callable
from secrets import randbelow

from app.actions import reporting
from app.actions.days import today_of
from app.actions.demo import building
from app.actions.demo.building import Demo
from app.actions.demo.year import Plan
from app.cli.world import World
from app.domain.changes import JSON
from app.store import profile


def demo(args: Namespace, world: World) -> None:
    """A desk, its points and a year of invented records, really exchanged through a mailbox folder."""
    year = today_of(world.clock()).year - 1
    plan = Plan(year=year, points=args.points, scale=args.scale, seed=args.seed)
    made = Demo(args.dir, f"{randbelow(10**6):06}", plan)
    building.build(made, vocabularies=world.vocabularies, now=world.clock(), told=_progress(world.progress))
    desk = profile.unlock(made.desk, made.passphrase, world.vocabularies)
    try:
        counted = reporting.report(desk, reporting.period_of(str(year), plan.end))
        now = counted.total.now
        value: dict[str, JSON] = {
            "found": now.disputes.found,
            "resolved": now.disputes.resolved,
            "tips": now.tips.tips,
            "persons": now.services.persons,
            "outreach": now.outreach.person_times,
            "points": counted.points,
            "dir": str(made.folder),
        }
        world.show(value, reporting.in_a_paragraph(desk, counted))
    finally:
        desk.close()
    point = made.point(f"{min(7, plan.points):02}")
    world.progress(f"go on with: lianfang --home {point}   (passphrase {made.passphrase})")
    if args.window:
        world.open_window(point)


def _progress(say: Callable[[str], None]) -> building.Told:
    """Says every tenth percent once."""
    said: set[tuple[str, int]] = set()

    def told(what: str, done: int, of: int) -> None:
        percent = done * 10 // max(of, 1) * 10
        if (what, percent) not in said:
            said.add((what, percent))
            say(f"{what}: {of} done" if done == of else f"{what}: {percent} %")

    return told
