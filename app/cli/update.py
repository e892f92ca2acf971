"""Updates from a file: what it brings, and on request its installer."""

from argparse import Namespace

from app.actions import updating
from app.cli.world import World
from app.domain.changes import JSON
from app.exchange.update_file import Verdict

_WORDS = {
    Verdict.FITS: "it is newer than this program and made for this computer; --take-out puts its installer out",
    Verdict.NOT_NEWER: "this program is as new",
    Verdict.OTHER_SYSTEM: "it is made for another kind of computer",
}


def update(args: Namespace, world: World) -> None:
    """Say what an update is; nothing of it is ever run."""
    if args.take_out:
        place = updating.take(args.file, world.home, world.running)
        world.show({"installer": str(place)}, f"back up first, close the program, then start {place}")
        return
    offer = updating.look(args.file, world.running)
    release = offer.release
    value: dict[str, JSON] = {
        "version": release.version,
        "system": release.system,
        "released": release.released,
        "notes": release.notes,
        "verdict": offer.verdict.value,
    }
    head = f"version {release.version} of {release.released} for {release.system}: {_WORDS[offer.verdict]}"
    world.show(value, "\n".join(part for part in (head, release.notes) if part))
