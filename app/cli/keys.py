"""Commands about who may open a ledger: volunteers of one laptop, a passphrase that is lost, a key that is changed."""

from argparse import Namespace

from app.actions import keys
from app.cli.files import new_file, read_file
from app.cli.world import World
from app.store import profile


def reset_at_desk(args: Namespace, world: World) -> None:
    """The desk's half: a file and a code, and a line in the access log."""
    with world.profile() as desk, new_file(args.out) as out:
        made = keys.reset_passphrase(
            desk, args.point, by=args.by, reason=args.reason, now=world.clock(), new_id=world.new_id
        )
        out.write(made.file)
    world.show({"file": str(args.out), "code": made.code}, f"file: {args.out}\none-time code: {made.code}")


def reset_at_point(args: Namespace, world: World) -> None:
    """The laptop's half: a new passphrase, with the desk's file and code, and a new slip, for the old one is lost."""
    code, new = args.code or world.ask("one-time code"), world.ask("new passphrase")
    profile.reset_from_desk(world.home, read_file(args.file), code, new, name=args.volunteer)
    slip = profile.renew_recovery(world.home, new)
    world.show(
        {"home": str(world.home), "recovery_code": slip},
        f"the new passphrase opens this ledger\nrecovery code (write it down now): {slip}",
    )


def volunteer(args: Namespace, world: World) -> None:
    """Show who opens this laptop's ledger; let one more in, or let one go."""
    with world.profile() as opened:
        if args.add:
            keys.let_in(opened, args.add, world.ask("new passphrase"))
        if args.remove:
            keys.let_go(opened, args.remove)
        names = profile.volunteers(opened)
    world.show({"volunteers": [*names]}, "\n".join(name or "(the first)" for name in names))


def rotate(_args: Namespace, world: World) -> None:
    """Write on under a new signing key."""
    with world.profile() as opened:
        epoch = keys.rotate(opened, world.clock()).identity.epoch
    world.show({"epoch": epoch}, "a new key; the desk learns of it with the next exchange")
