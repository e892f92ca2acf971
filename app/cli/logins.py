"""The command that reads in who logs in to the mailbox with what."""

from argparse import Namespace

from app.actions import logins
from app.cli.world import World
from app.exchange.address import mailbox_of
from app.exchange.carriers.opening import host_key_of


def read_in(args: Namespace, world: World) -> None:
    """Keep the logins of a file; a server's key that nobody wrote down is asked for and shown, to be compared."""
    given = logins.read_file(args.file)
    with world.profile() as desk:
        ours = desk.identity.writer
        shown = host_key_of(mailbox_of(desk)[0]) if ours in given and not given[ours].get("host_key") else ""
        if shown:
            given[ours]["host_key"] = shown
        done = logins.set_logins(desk, given, now=world.clock())
    lines = [f"logins kept: {', '.join(done.kept)}"]
    lines += [f"the server's key, compare it: {shown}"] if shown else []
    lines += [f"no login yet: {', '.join(done.lacking)}"] if done.lacking else []
    world.show({"kept": [*done.kept], "lacking": [*done.lacking], "host_key": shown}, "\n".join(lines))
