"""Why single records are read or taken out: who does it and what for is written down before.

A command that says neither is written down as just that: it is a person at a terminal who runs it, or a script.
"""

from argparse import Namespace

from app.actions import tip_desk
from app.actions.exporting import Purpose
from app.cli.world import World
from app.domain.rights import Right, needs_reason
from app.store.profile import Profile

_NOBODY, _NO_PURPOSE = "命令行", "没有说明用途"


def purpose_of(args: Namespace) -> Purpose:
    """What was said by `--by` and `--purpose`."""
    return Purpose(args.by or _NOBODY, args.purpose or _NO_PURPOSE)


def give(opened: Profile, args: Namespace, world: World) -> None:
    """Note that a bureau reads single records; a station or a point reads its own."""
    if needs_reason(opened.identity.role, Right.READ_ROWS):
        said = purpose_of(args)
        tip_desk.look_at_rows(opened, by=said.by, reason=said.reason, now=world.clock(), new_id=world.new_id)
