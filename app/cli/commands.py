"""One function a command; `COMMANDS` is their list."""

import time
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from app.actions import enrolling, exchanging, letting_go, looking, recording, retention, upkeep
from app.actions.enrolling import NewProfile
from app.cli import keys, line_report, logins, pictures, reason, strings
from app.cli.demo import demo
from app.cli.files import new_file, read_file
from app.cli.report import report
from app.cli.update import update
from app.cli.world import World
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.exchange.address import mailbox_of
from app.exchange.budget import ROUND_SECONDS, Budget
from app.exchange.carriers.opening import is_local
from app.exchange.desk_card import DeskCard
from app.exchange.rounds import Round
from app.store.ledgers import Query
from app.store.people import Point
from app.store.profile import Profile


def desk_create(args: Namespace, world: World) -> None:
    bureau = DeskCard.from_bytes(read_file(args.bureau), args.bureau.name) if args.bureau else None
    made = enrolling.create_desk(
        world.home,
        args.name,
        args.code,
        args.mailbox,
        world.ask("new passphrase"),
        vocabularies=world.vocabularies,
        now=world.clock(),
        bureau=bureau,
    )
    card = enrolling.keep_card(made.profile)
    _show_new(world, made, {"card": str(card)}, f"card for stations: {card}")


def desk_invite(args: Namespace, world: World) -> None:
    with world.profile() as desk, new_file(args.out) as out:
        own = desk.identity.writer.removeprefix("desk-")
        point = Point(args.point, args.name, args.village, args.township or own)
        invited = enrolling.invite(desk, point, now=world.clock())
        out.write(invited.kit)
    world.show({"kit": str(args.out), "code": invited.code}, f"kit: {args.out}\none-time code: {invited.code}")


def point_join(args: Namespace, world: World) -> None:
    kit = read_file(args.kit)
    code = args.code or world.ask("one-time code")
    made = enrolling.join(
        world.home, kit, code, world.ask("new passphrase"), vocabularies=world.vocabularies, now=world.clock()
    )
    identity = made.profile.identity
    _show_new(world, made, {"point": identity.owner}, f"this is now point {identity.owner}")


def points(_args: Namespace, world: World) -> None:
    with world.profile() as desk:
        lines = looking.roster(desk)
    if world.as_json:
        world.show(lines, "")
        return
    for line in lines:
        heard = line.last_heard or ("never heard" if line.enrolled else "kit not used yet")
        missing = f"  {line.missing} batches missing" if line.missing else ""
        program = f"  program {line.program}" if line.program else ""
        world.say(f"{line.point.number}  {line.point.name}  {line.point.village}  {heard}{missing}{program}")


def add(args: Namespace, world: World) -> None:
    text = world.stdin.read() if args.file == "-" else read_file(Path(args.file)).decode()
    entries = [(args.ledger, line.encode()) for line in text.splitlines() if line.strip()]
    with world.profile() as opened:
        saved = recording.add_many(opened, entries, now=world.clock(), new_id=world.new_id)
    for one in saved:
        world.show({"number": one.number, "record": one.key.record}, one.number or one.key.record)


def show(args: Namespace, world: World) -> None:
    with world.profile() as opened:
        reason.give(opened, args, world)
        found = looking.listed(opened, Query(args.ledger, text=args.search), limit=args.limit)
        for each in found:
            row = each.row
            stage = each.delivery.name.lower() if each.delivery is not None else ""
            value: dict[str, JSON] = {
                "owner": row.key.owner,
                "record": row.key.record,
                "delivery": stage,
                "fields": dict(row.fields),
            }
            number = str(row.fields.get("ledger_no") or row.fields.get("local_no") or row.key.record)
            words = str(row.fields.get("summary") or row.fields.get("what") or row.fields.get("note") or "")
            world.show(value, f"{number}  {_day_of(row.fields)}  {words[:60]}  {stage}".rstrip())


def exchange(args: Namespace, world: World) -> None:
    with world.profile() as opened:
        if args.offline_only and not is_local(args.mailbox or mailbox_of(opened)[0]):
            sealed = exchanging.seal(opened, now=world.clock())
            world.show(
                {"sealed": sealed, "mailbox": _stands(opened, world)},
                f"sealed {sealed} batches; the mailbox is on the network and was left alone",
            )
            return
        budget = Budget(time.monotonic() + (args.seconds or ROUND_SECONDS), time.monotonic)
        done = exchanging.exchange(opened, world.open_mailbox, clock=world.clock, url=args.mailbox, budget=budget).round
        let_go = _let_go(opened, done, world)
        stands = _stands(opened, world)
    world.show(_round_as_json(done) | {"let_go": let_go, "mailbox": stands}, "\n".join(_said(done, let_go)))
    if done.trouble:
        raise done.trouble


def check(args: Namespace, world: World) -> None:
    with world.profile() as opened:
        health = upkeep.check(opened, rebuild=args.rebuild)
        said = line_report.mailbox(opened, world, walk=args.line) if health.database else line_report.Report({}, ())
    value = asdict(health) | {"sound": health.sound, "mailbox": said.value}
    words = [
        f"database: {'whole' if health.database else 'damaged'}",
        f"broken links: {health.broken_links}",
        f"records that differ from their history: {health.differing}",
        f"waiting: {health.held} changes, {health.quarantined} files",
        *(f"missing from {gap.writer}: batches {gap.first} to {gap.last}" for gap in health.gaps),
        *(f"fork of {fork.writer} at batch {fork.seq}: two laptops wrote on" for fork in health.forks),
        *said.words,
    ]
    world.show(value, "\n".join(words))
    if not health.sound:
        raise AppError(Code.DAMAGED, name=str(world.home))


def backup(args: Namespace, world: World) -> None:
    with world.profile() as opened:
        upkeep.back_up(opened, args.file, now=world.clock())
    world.show({"file": str(args.file)}, f"backed up to {args.file}")


def restore(args: Namespace, world: World) -> None:
    upkeep.restore(args.file, world.home, world.ask("passphrase"), world.vocabularies, now=world.clock()).close()
    world.show({"home": str(world.home)}, f"restored to {world.home}")


COMMANDS: Mapping[str, Callable[[Namespace, World], None]] = {
    "demo": demo,
    "desk create": desk_create,
    "desk invite": desk_invite,
    "desk logins": logins.read_in,
    "point join": point_join,
    "desk reset": keys.reset_at_desk,
    "point reset": keys.reset_at_point,
    "point volunteers": keys.volunteer,
    "point rotate": keys.rotate,
    "points": points,
    "add": add,
    "attach": pictures.attach,
    "pictures": pictures.pictures,
    "desk picture-limit": pictures.set_limit,
    "show": show,
    "exchange": exchange,
    "report": report,
    "check": check,
    "backup": backup,
    "restore": restore,
    "update": update,
    "strings export": strings.export,
    "strings import": strings.take_in,
}


_LET_GO = ("tips", "informants", "cases", "pictures", "log_lines", "soon")


def _show_new(world: World, made: NewProfile, value: dict[str, JSON], words: str) -> None:
    made.profile.close()
    secrets: dict[str, JSON] = {"recovery_code": made.recovery_code}
    lines = [words, f"recovery code (write it down now): {made.recovery_code}"]
    if made.reserve_key:
        secrets["reserve_key"] = made.reserve_key
        lines.append(f"reserve key (on paper, in the safe; opens everything): {made.reserve_key}")
    world.show({**value, **secrets}, "\n".join(lines))


def _round_as_json(done: Round) -> dict[str, object]:
    value = {name: getattr(done, name) for name in Round.__slots__}
    trouble = done.trouble.code if done.trouble else None
    reason = done.trouble.details.get("reason", "") if done.trouble else None
    return {**value, "ledgers": sorted(done.ledgers), "trouble": trouble, "reason": reason}


def _stands(opened: Profile, world: World) -> dict[str, JSON]:
    """For a program, which reads it anyway: looking through all of it takes a moment."""
    return line_report.mailbox(opened, world, walk=False).value if world.as_json else {}


def _let_go(opened: Profile, done: Round, world: World) -> dict[str, int]:
    """What goes since its time is over, as the windows let it go: how many of each, and how much goes `soon`."""
    if not opened.identity.is_desk:
        return {"closed_cases": letting_go.let_go(opened, now=world.clock()).cases}
    if done.trouble:
        return {}
    gone = retention.purge(opened, now=world.clock(), new_id=world.new_id)
    return {name: getattr(gone, name) for name in _LET_GO}


def _said(done: Round, let_go: Mapping[str, int]) -> list[str]:
    went = [f"{name.replace('_', ' ')} {count}" for name, count in let_go.items() if count and name != "soon"]
    return [_round_in_words(done), *([f"let go, as it was due: {', '.join(went)}"] if went else [])]


def _round_in_words(done: Round) -> str:
    lines = [f"sent {done.sent} batches ({done.sent_bytes} bytes), read {done.read} with {done.new} changes"]
    if done.parts_sent or done.parts_read:
        lines.append(f"pictures: sent {done.parts_sent} parts, read {done.parts_read}")
    if done.stopped:
        lines.append(f"stopped ({done.stopped}); {done.waiting} batches wait")
    lines += [f"new device: {writer}" for writer in done.enrolled]
    lines += [f"missing from {gap.writer}: batches {gap.first} to {gap.last}" for gap in done.gaps]
    lines += [f"fork of {fork.writer} at batch {fork.seq}: two laptops wrote on" for fork in done.forks]
    if done.unreadable:
        lines.append(f"could not be read: {done.unreadable} files or folders; everything else was")
    if done.quarantined or done.held:
        lines.append(f"set aside: {done.quarantined} files, {done.held} changes")
    return "\n".join(lines)


def _day_of(fields: Mapping[str, JSON]) -> str:
    names = ("found_date", "date", "time", "due_date", "month", "at")
    return next((str(fields[name]) for name in names if fields.get(name)), "")
