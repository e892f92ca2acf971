"""A report of any period, as text, values, a workbook or paper; and every form on paper."""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import cast

from app.actions import exporting, printing, reporting
from app.actions.days import today_of
from app.actions.exporting import DATASET
from app.cli.reason import give, purpose_of
from app.cli.world import World
from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.reports.forms import FORMS, OF_ROWS
from app.store.profile import Profile
from app.store.whole_files import hand_out, not_there_yet

SUMMARY = "summary"
_PRINTED = ("text", "json")


def report(args: Namespace, world: World) -> None:
    """Count the period and print it, or write it to a file."""
    if args.form == DATASET:
        _dataset(args, world)
        return
    with world.profile() as opened:
        if args.format in _PRINTED and args.form in OF_ROWS and not args.out:
            give(opened, args, world)
        WRITERS["json" if world.as_json and args.format == "text" else args.format](opened, args, world)


def _text(opened: Profile, args: Namespace, world: World) -> None:
    _note(opened, args, world)
    said = reporting.in_words(opened, _period(args, world), args.form, now=world.clock())
    _print(world, _out(opened, args, world, ".txt"), said)


def _json(opened: Profile, args: Namespace, world: World) -> None:
    _note(opened, args, world)
    value = reporting.in_values(opened, _period(args, world), args.form, now=world.clock())
    _print(world, _out(opened, args, world, ".json"), json.dumps(value, ensure_ascii=False))


def _xlsx(opened: Profile, args: Namespace, world: World) -> None:
    out = _file(_out(opened, args, world, ".xlsx", exporting.REGISTER))
    period, now = _period(args, world), world.clock()
    exporting.workbook(opened, period, out, args.form, purpose_of(args), now=now, new_id=world.new_id)
    world.show({"file": str(out)}, str(out))


def _pdf(opened: Profile, args: Namespace, world: World) -> None:
    """A form names what it is about in place of the period: a record's number, a month, a code."""
    now, name = world.clock(), args.form or SUMMARY
    if _is_paper(name, args):
        out = _file(args.out)
        asked = printing.asked_for(opened, name, args.period)
        out = not_there_yet(out / printing.file_name(opened, name, args.period)) if out.is_dir() else out
        hand_out(out, printing.print_form(opened, name, asked, press=world.press(), now=now))
    else:
        out = _file(_out(opened, args, world, ".pdf"))
        period, press = _period(args, world), world.press()
        exporting.paper(opened, period, out, name, purpose_of(args), press=press, now=now, new_id=world.new_id)
    world.show({"file": str(out)}, str(out))


def _is_paper(name: str, args: Namespace) -> bool:
    """A paper and a ledger may have one name: of a period it is the ledger that is asked for."""
    if name not in FORMS:
        return name in printing.FORMS
    try:
        reporting.period_of(args.period, date.max)
    except AppError:
        return name in printing.FORMS
    return False


def _dataset(args: Namespace, world: World) -> None:
    """A folder of Parquet, whatever the format: it has one only."""
    out = _file(args.out)
    with world.profile() as opened:
        period = _period(args, world)
        exporting.dataset(opened, period, out, purpose_of(args), now=world.clock(), new_id=world.new_id)
    world.show({"folder": str(out)}, str(out))


WRITERS: Mapping[str, Callable[[Profile, Namespace, World], None]] = {
    "text": _text,
    "json": _json,
    "xlsx": _xlsx,
    "pdf": _pdf,
}


def _note(opened: Profile, args: Namespace, world: World) -> None:
    """A terminal shows records as a window does; a file takes them out."""
    if args.out:
        period = _period(args, world)
        exporting.note(opened, args.form, period, purpose_of(args), now=world.clock(), new_id=world.new_id)


def _period(args: Namespace, world: World) -> Period:
    return reporting.period_of(args.period, _day(args.as_of) if args.as_of else today_of(world.clock()))


def _out(opened: Profile, args: Namespace, world: World, ending: str, form: str = SUMMARY) -> Path | None:
    """Where to write; in a folder under the form's own name, beside what is there already."""
    if args.out is None or not args.out.is_dir():
        return cast("Path | None", args.out)
    period, now = _period(args, world), world.clock()
    name = reporting.file_name(opened, period, args.form or form, ending, now=now)
    return not_there_yet(args.out / name)


def _print(world: World, out: Path | None, words: str) -> None:
    """To the file that was named, or to the terminal."""
    if out:
        hand_out(out, f"{words}\n".encode())
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
