"""Why single records are read: a bureau's command says who reads and what for, and that is written down before."""

from argparse import Namespace

from app.actions import tip_desk
from app.cli.world import World
from app.domain.rights import Right, needs_reason
from app.store.profile import Profile


def give(opened: Profile, args: Namespace, world: World) -> None:
    """Nothing at a station or a point. Raises AppError MISSING where the bureau's reason or name was left out."""
    if needs_reason(opened.identity.role, Right.READ_ROWS):
        tip_desk.look_at_rows(opened, by=args.by, reason=args.purpose, now=world.clock(), new_id=world.new_id)
