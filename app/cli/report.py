"""A report of any period, as text, values, a workbook or paper."""

from argparse import Namespace
from datetime import date

from app.actions import reporting
from app.actions.days import today_of
from app.cli.world import World
from app.domain.errors import AppError, Code


def report(args: Namespace, world: World) -> None:
    """Count the period and print it, or write it to a file."""
    period = reporting.period_of(args.period, _day(args.as_of) if args.as_of else today_of(world.clock()))
    with world.profile() as opened:
        counted = reporting.report(opened, period)
        world.say(reporting.in_a_paragraph(opened, counted))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise AppError(Code.BAD_VALUE, "as-of") from error
