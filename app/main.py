"""The composition root: the only place that asks the system for time, chance, folders and the screen."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app import BUILT, REDRAW, __version__, log, paths
from app.domain.errors import AppError, Code

if TYPE_CHECKING:  # imported where they are used: the window must not wait for what it does not show
    from app.actions.updating import Running
    from app.cli.world import World
    from app.domain.vocabulary import Vocabularies
    from app.exchange.carriers.carrier import Carrier
    from app.reports.paper.press import Press

EXIT_TROUBLE = 3
EXIT_BUG = 1
EXIT_INTERRUPTED = 130  # as a shell says of a command that was ended by Ctrl+C
KIT = ".lfkit"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or open the window; returns the exit status: 0 done, 1 a bug, 2 usage, 3 expected trouble."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [REDRAW]:
        return _redraw_picture(given[1:])
    kit, rest = _kit_among(given)
    args = _parsed(rest) if rest else None
    home = (args and args.home) or _usual_home()
    log_file = log.begin(platformdirs.user_log_path("lianfang", appauthor=False))
    try:
        if args and args.command:
            _run_command(args, home)
            if sys.stdout is not None:  # a program without a console has none
                sys.stdout.flush()  # here: what Python itself still writes at its end, it complains of in its own words
            return 0
        return _open_window(home, kit)
    except AppError as error:
        print(f"error[{error.code}]: {error}", file=sys.stderr)
        return EXIT_TROUBLE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the edge: whatever comes here is a bug
        log.bug(type(error), error.__traceback__)
        print(f"error[bug]: something went wrong inside the program; details in {log_file}", file=sys.stderr)
        return EXIT_BUG


def _redraw_picture(arguments: Sequence[str]) -> int:
    from app.pictures import run  # this process does nothing else

    return run(arguments)


def _kit_among(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """A kit file alone opens the window at its step, as a double click on the file does; and what else was said."""
    alone = len(arguments) == 1 and arguments[0].endswith(KIT)
    return (Path(arguments[0]), []) if alone else (None, list(arguments))


def _parsed(arguments: Sequence[str]) -> Namespace:
    from app.cli.parser import build_parser  # a window without arguments does not wait for two dozen commands

    return build_parser().parse_args(arguments)


def _usual_home() -> Path:
    chosen = os.environ.get("LIANFANG_HOME")
    return Path(chosen) if chosen else platformdirs.user_data_path("lianfang", appauthor=False)


def _redraw(picture: bytes, limit: int) -> bytes:
    from app.exchange.redrawing import own_command, redraw_with

    return redraw_with(own_command())(picture, limit)


def _run_command(args: Namespace, home: Path) -> None:
    from app.cli.commands import COMMANDS

    COMMANDS[args.command](args, _world(home, args.json, args.passphrase_file))


def _world(home: Path, as_json: bool, passphrase_file: Path | None) -> "World":
    import getpass

    from app.cli.files import read_file
    from app.cli.world import World

    def ask(name: str) -> str:
        if passphrase_file and "passphrase" in name:
            return read_file(passphrase_file).decode().strip()
        try:
            return getpass.getpass(f"{name}: ")
        except EOFError as error:  # nobody is there to be asked
            raise AppError(Code.MISSING, field=name) from error

    return World(
        home=home,
        as_json=as_json,
        clock=lambda: datetime.now(UTC),
        new_id=_new_id,
        open_mailbox=_open_mailbox,
        ask=ask,
        say=print,
        progress=_show_progress,
        open_window=_open_window,
        press=_press,
        redraw=_redraw,
        stdin=sys.stdin,
        vocabularies=_vocabularies(),
        running=_running(),
    )


def _new_id() -> str:
    import uuid6

    return str(uuid6.uuid7())


def _new_code() -> str:
    import secrets

    return f"{secrets.randbelow(10**6):06}"


def _vocabularies() -> "Vocabularies":
    from app.store.vocabularies import load_vocabularies

    return load_vocabularies(paths.resources())


def _running() -> "Running":
    import platform

    from app.actions.updating import Running
    from app.exchange.update_file import release_keys

    system = f"{platform.system()}-{platform.machine()}".lower()
    return Running(__version__, system, release_keys(paths.resources() / "release_keys.json"))


def _open_mailbox(url: str, credentials: Mapping[str, str]) -> "Carrier":
    from app.exchange.carriers.opening import open_mailbox

    return open_mailbox(url, credentials)


def _press() -> "Press":
    from app.reports.paper.press import Press
    from app.reports.paper.scribe import VerticalScribe, without_window  # Qt, for Mongolian alone

    return Press(paths.resources() / "forms", VerticalScribe(paths.fonts(), without_window))


def _show_progress(words: str) -> None:
    """On a terminal the line that says how far something is takes the place of the one before."""
    if sys.stderr.isatty():
        print(f"\r{words}", end="" if words.endswith("%") else "\n", file=sys.stderr, flush=True)
    else:
        print(words, file=sys.stderr, flush=True)


def _open_window(home: Path, kit: Path | None = None) -> int:
    gc.disable()  # until the door is drawn: nearly all that is made on the way there stays
    from app.ui.application import run  # the commands must not wait for Qt
    from app.ui.outside import Outside
    from app.ui.surroundings import has_network, mounted

    return run(
        Outside(
            home=home,
            preferences=platformdirs.user_config_path("lianfang", appauthor=False),
            resources=paths.resources(),
            translations=paths.translations(),
            fonts=paths.fonts(),
            version=__version__,
            clock=lambda: datetime.now(UTC),
            new_id=_new_id,
            new_code=_new_code,
            open_mailbox=_open_mailbox,
            redraw=_redraw,
            vocabularies=_vocabularies,
            running=_running,
            kit=kit,
            built=BUILT,
            has_network=has_network,
            mounted=mounted,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
