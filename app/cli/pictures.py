"""Commands about the pictures of a record."""

from argparse import Namespace

from app.actions import attaching
from app.cli.world import World
from app.domain.attachments import OF_LEDGERS
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.store import ledgers
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey


def attach(args: Namespace, world: World) -> None:
    """Add one; prints its id."""
    with world.profile() as opened:
        ledger, key = _record(opened, args.record)
        done = attaching.attach(opened, ledger, key, args.file, world.redraw, now=world.clock(), new_id=world.new_id)
    world.show({"record": done.key.record, "size": done.size}, f"{done.key.record}  {done.size} bytes")


def pictures(args: Namespace, world: World) -> None:
    """List them, or save them out."""
    with world.profile() as opened:
        _, key = _record(opened, args.record)
        for each in attaching.pictures_of(opened, key):
            saved = attaching.save_out(opened, each.key, args.out, world.redraw) if args.out and each.is_here else None
            value: dict[str, JSON] = {"record": each.key.record, "size": each.told.size, "here": each.is_here}
            state = "here" if each.is_here else "on its way"
            world.show(value | {"file": str(saved) if saved else ""}, f"{saved or each.key.record}  {state}")


def set_limit(args: Namespace, world: World) -> None:
    """How large pictures may be."""
    with world.profile() as desk:
        attaching.set_limit(desk, args.kb)
    world.show({"picture_kb": args.kb}, f"points may send pictures of {args.kb} KB")


def _record(opened: Profile, name: str) -> tuple[str, RecordKey]:
    """The record of this number, or of this id where just one has it."""
    for ledger in sorted(OF_LEDGERS):
        for column in ("local_no", "record"):
            found = ledgers.page(opened.db, Query(ledger, equal={column: name}), limit=2)
            if len(found) == 1:
                return ledger, found[0].key
    raise AppError(Code.NOT_FOUND, what="record", name=name)
