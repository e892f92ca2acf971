"""A report of any period, as text, values, a workbook or paper."""

import json
from argparse import Namespace
from datetime import date
from pathlib import Path

from app.actions import reporting
from app.actions.days import today_of
from app.cli.world import World
from app.domain.errors import AppError, Code
from app.store.whole_files import replace_whole


def report(args: Namespace, world: World) -> None:
    """Count the period and print it, or write it to a file."""
    now = world.clock()
    period = reporting.period_of(args.period, _day(args.as_of) if args.as_of else today_of(now))
    with world.profile() as opened:
        if args.format == "xlsx":
            reporting.as_workbook(opened, period, _file(args.out), args.form, now=now)
            world.show({"file": str(args.out)}, str(args.out))
        elif args.format == "json" or world.as_json:
            value = reporting.in_values(opened, period, args.form, now=now)
            _print(world, args.out, json.dumps(value, ensure_ascii=False))
        elif args.format == "text":
            _print(world, args.out, reporting.in_words(opened, period, args.form, now=now))
        else:
            raise AppError(Code.BAD_VALUE, "format")


def _print(world: World, out: Path | None, words: str) -> None:
    """To the file that was named, or to the terminal."""
    if out:
        replace_whole(out, f"{words}\n".encode())
    world.say(str(out) if out else words)


def _file(out: Path | None) -> Path:
    if out is None:
        raise AppError(Code.MISSING, "out")
    return out


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise AppError(Code.BAD_VALUE, "as-of") from error
