"""What can be said on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def build_parser() -> argparse.ArgumentParser:
    """The parser of `lianfang`; each command leaves its name in `command`, "" for the window."""
    parser = argparse.ArgumentParser(
        prog="lianfang", description="The offline ledger of joint-defence points (联防通)."
    )
    _everywhere(parser)
    parser.set_defaults(command="", home=None, passphrase_file=None, json=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _demo(commands)
    _desk(commands)
    _point(commands)
    _records(commands)
    _exchange(commands)
    _report(commands)
    _upkeep(commands)
    _strings(commands)
    return parser


def _everywhere(parser: argparse.ArgumentParser) -> None:
    """What may be said before the command and behind it; where it is not said, what was said before stands."""
    left = argparse.SUPPRESS
    words = "the profile's folder (or LIANFANG_HOME)"
    parser.add_argument("--home", type=Path, default=left, metavar="DIR", help=words)
    words = "read the passphrase from a file"
    parser.add_argument("--passphrase-file", type=Path, default=left, metavar="FILE", help=words)
    parser.add_argument("--json", action="store_true", default=left, help="print values for programs")


def _command(commands: Commands, name: str, words: str, *, key: str = "") -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(command=key or name)
    _everywhere(parser)
    return parser


def _demo(commands: Commands) -> None:
    demo = _command(commands, "demo", "a desk, its points and a year of invented records, really exchanged")
    demo.add_argument("--dir", type=Path, default=Path("demo"), metavar="D", help="where to put it (default: demo)")
    demo.add_argument("--points", type=_number(1, 84), default=84, metavar="N")
    demo.add_argument("--scale", type=_number(1, 1000), default=1, metavar="K", help="K times as many records")
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    demo.add_argument("--window", action="store_true", help="open the first point's window afterwards")


def _desk(commands: Commands) -> None:
    desk = commands.add_parser("desk", help="make a desk, invite points").add_subparsers(
        required=True, metavar="ACTION"
    )
    create = _command(desk, "create", "make this profile a desk", key="desk create")
    create.add_argument("--name", required=True)
    create.add_argument("--code", required=True, help="the township or bureau code, such as 152223105")
    create.add_argument("--mailbox", required=True, metavar="URL")
    create.add_argument("--bureau", type=Path, metavar="KEYFILE", help="the bureau's card, for a station under it")
    invite = _command(desk, "invite", "make a kit for a point's laptop; prints the one-time code", key="desk invite")
    invite.add_argument("--point", required=True, metavar="NUMBER")
    invite.add_argument("--name", required=True)
    invite.add_argument("--village", required=True)
    invite.add_argument("--township", default="", metavar="CODE", help="default: the desk's own")
    invite.add_argument("--out", type=Path, required=True, metavar="FILE")
    logins = _command(desk, "logins", "who logs in to the mailbox with what: JSON, or CSV", key="desk logins")
    logins.add_argument("file", type=Path, metavar="FILE", help="keys and certificates may lie beside it")
    limit = _command(desk, "picture-limit", "how large points' pictures may be", key="desk picture-limit")
    limit.add_argument("kb", type=_number(50, 51_200), metavar="KB", help="default: 200")
    reset = _command(desk, "reset", "help a point that lost passphrase and slip; is logged", key="desk reset")
    reset.add_argument("--point", required=True, metavar="WRITER")
    reset.add_argument("--by", required=True, metavar="NAME", help="who does it")
    reset.add_argument("--reason", required=True, metavar="TEXT")
    reset.add_argument("--out", type=Path, required=True, metavar="FILE")
    _command(commands, "points", "the points of this desk: last heard, what is missing")


def _point(commands: Commands) -> None:
    point = commands.add_parser("point", help="join as a point").add_subparsers(required=True, metavar="ACTION")
    join = _command(point, "join", "make this profile the point a kit is for", key="point join")
    join.add_argument("kit", type=Path, metavar="KIT")
    join.add_argument("--code", help="the one-time code (asked for when left out)")
    reset = _command(point, "reset", "a new passphrase, with the desk's file and code", key="point reset")
    reset.add_argument("file", type=Path, metavar="FILE")
    reset.add_argument("--code", help="the one-time code (asked for when left out)")
    reset.add_argument("--volunteer", default="", metavar="NAME", help="whose passphrase, where several share it")
    several = _command(point, "volunteers", "who opens this laptop's ledger", key="point volunteers")
    several.add_argument("--add", default="", metavar="NAME")
    several.add_argument("--remove", default="", metavar="NAME")
    _command(point, "rotate", "write on under a new signing key", key="point rotate")


def _records(commands: Commands) -> None:
    add = _command(commands, "add", "record JSON lines, each as strict as the form; prints each number")
    add.add_argument("ledger", metavar="LEDGER")
    add.add_argument("file", nargs="?", default="-", metavar="FILE", help="- or nothing reads standard input")
    attach = _command(commands, "attach", "add a picture to a record: of a place or a thing, no faces")
    attach.add_argument("record", metavar="RECORD", help="its local number, or its id")
    attach.add_argument("file", type=Path, metavar="FILE", help="JPEG or PNG; it is drawn anew and made small enough")
    pictures = _command(commands, "pictures", "the pictures of a record")
    pictures.add_argument("record", metavar="RECORD")
    pictures.add_argument("--out", type=Path, metavar="DIR", help="save them there")
    show = _command(commands, "show", "list a ledger, newest first")
    show.add_argument("ledger", metavar="LEDGER")
    show.add_argument("--search", default="", metavar="TEXT")
    show.add_argument("--limit", type=_number(1, 1_000_000), default=20, metavar="N")
    _reason(show, "who reads single records at a bureau")


def _exchange(commands: Commands) -> None:
    exchange = _command(commands, "exchange", "one round: send, fetch, import, answer")
    exchange.add_argument(
        "--mailbox", default="", metavar="URL", help="another mailbox for this round, such as a stick"
    )
    exchange.add_argument(
        "--offline-only", action="store_true", help="ask no server: only a folder, a stick or a share"
    )
    exchange.add_argument(
        "--seconds",
        type=_number(1, 86_400),
        metavar="N",
        help="how long it may take, ten minutes when left out; what is left goes with the next round",
    )


def _report(commands: Commands) -> None:
    report = _command(commands, "report", "a report of any period")
    report.add_argument("--period", required=True, metavar="2026|2026-07|2026Q3|ytd")
    report.add_argument("--as-of", metavar="DATE", help="the cut-off (default: today)")
    report.add_argument("--format", choices=("text", "json", "xlsx", "pdf"), default="text")
    report.add_argument(
        "--form", default="", metavar="NAME", help="dataset: Parquet by year and township, for analysis"
    )
    report.add_argument("--out", type=Path, metavar="FILE", help="or a folder; a new one for a dataset")
    _reason(report, "who takes single records out of a desk, or reads them at a bureau")


def _reason(command: argparse.ArgumentParser, who: str) -> None:
    command.add_argument("--by", default="", metavar="NAME", help=who)
    command.add_argument("--purpose", default="", metavar="WORDS", help="and what for; both are written down")


def _upkeep(commands: Commands) -> None:
    check = _command(commands, "check", "look through database, chains, ledgers and batches")
    check.add_argument("--rebuild", action="store_true", help="make the ledgers anew from the changes")
    check.add_argument("--line", action="store_true", help="try the line to the mailbox, step by step")
    _command(commands, "backup", "copy the profile into one sealed file").add_argument(
        "file", type=Path, metavar="FILE"
    )
    update = _command(commands, "update", "look at an update file; nothing of it is ever run")
    update.add_argument("file", type=Path, metavar="FILE")
    update.add_argument("--take-out", action="store_true", help="put its installer beside the profile")
    _command(commands, "restore", "make a backup this profile").add_argument("file", type=Path, metavar="FILE")


def _strings(commands: Commands) -> None:
    strings = commands.add_parser("strings", help="the reviewer's sheet of the Mongolian words").add_subparsers(
        required=True, metavar="ACTION"
    )
    for name, words in (
        ("export", "all strings with their drafts, to be confirmed or put right"),
        ("import", "take the reviewer's verdicts into the translation file"),
    ):
        action = _command(strings, name, words, key=f"strings {name}")
        action.add_argument("file", type=Path, metavar="FILE.xlsx")
        action.add_argument("--folder", type=Path, default=Path("translations"), metavar="DIR", help="the .ts files")
        lists = "the lists' files (beside the folder of the .ts files: resources/vocabularies)"
        action.add_argument("--vocabularies", type=Path, metavar="DIR", help=lists)
        action.add_argument("--pages", type=Path, metavar="DIR", help="the pages of help (so: resources/help)")
        if name == "export":
            drawn = Path("build/string-pictures")
            action.add_argument("--pictures", type=Path, default=drawn, metavar="DIR", help="what `poe pictures` drew")


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"a number from {least} to {most}, not {text}")
        return int(text)

    return number
