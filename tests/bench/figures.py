"""The figures of the bench, each with its target where PEERS or SECURITY has one."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from random import Random

from app import paths
from app.actions import looking, recording
from app.domain.changes import JSON, Edit, canonical
from app.domain.identity import TO_DESKS
from app.exchange import importing, outbox
from app.exchange.keyring import own_keys
from app.store import batches, change_log, delivery, key_slots, profile, search
from app.store.database import writing
from app.store.ledgers import Query
from tests.bench.figure import Figure
from tests.bench.floor import BareTable, read_files
from tests.bench.records import make_records
from tests.bench.timing import Taken, median, percentile, take
from tests.builders import CHEAP, NOW, VOCABULARIES, WORDS, Device, Ids, make_desk, make_fields, make_point
from tests.journeys.stories import letters_of

IMPORTED = 10_000
MEGABYTE = 10**6


def measure(folder: Path, records: int) -> Iterator[Figure]:
    """All figures, in the order of a volunteer's day."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    point = make_point(folder / "point-07", desk)
    for device in (point, desk, point):
        device.exchange(folder / "mailbox")
    yield from saving(folder, point)
    yield from exchanging(folder, desk, point)
    yield from opening(point)
    yield from searching(folder, point, records)
    for device in (desk, point):
        device.profile.close()


def saving(folder: Path, point: Device) -> Iterator[Figure]:
    """One record through the form's rules, chained, projected, numbered and findable, against one bare row."""
    bare = BareTable(folder / "saving.db")
    rows = [canonical(fields) for fields in make_records(200)]
    floor = median([take(lambda row=row: bare.insert(row)) for row in rows])  # type: ignore[misc]

    def save() -> None:
        recording.add(point.profile, "disputes", make_fields(), now=point.clock(), new_id=point.ids)

    ours = median([take(save) for _ in range(200)])
    bare.close()
    yield ratio("saving one record", ours, floor, most_ms=100)


def exchanging(folder: Path, desk: Device, point: Device) -> Iterator[Figure]:
    """10,000 records of 723 bytes from a point to its desk."""
    mailbox = folder / "mailbox"
    for device in (point, desk, point):
        device.exchange(mailbox)
    before = size_of(point), size_of(desk)
    known = set(letters_of(mailbox, "07"))
    write_many(point, IMPORTED)
    sealing = take(lambda: outbox.seal_pending(point.profile, point.clock()))
    sending = take(lambda: point.exchange(mailbox))
    letters = [path for path in letters_of(mailbox, "07") if path not in known]
    files = [path.read_bytes() for path in letters]
    bare = BareTable(folder / "importing.db")
    verify, identity = own_keys(point.profile.db).signing.verify_key, own_keys(desk.profile.db).sealing
    floor = take(lambda: read_files(files, verify, identity, bare))
    bare.close()

    def import_all() -> None:
        for path, data in zip(letters, files, strict=True):
            importing.import_file(desk.profile, path.name, data, desk.clock())

    importing_them = take(import_all)
    indexing = take(lambda: index(desk))
    desk.exchange(mailbox)
    receiving = take(lambda: point.exchange(mailbox))
    index(point)
    up = sum(len(data) for data in files)
    yield Figure("sealing 10,000 records", f"{sealing.wall:.2f} s, {len(files)} batches")
    yield Figure("sending them to a folder", f"{sending.wall:.2f} s")
    yield ratio("importing 10,000 changes, numbers given", importing_them, floor)
    yield Figure("indexing them", f"{indexing.wall:.2f} s")
    yield Figure("the point reads 10,000 numbers and its receipt", f"{receiving.wall:.2f} s")
    yield size("bytes up", up, 1.5)
    yield Figure("bytes per record on the wire", f"{up / IMPORTED:.0f} of 723")
    yield size("the point's store grew by", size_of(point) - before[0], 15)
    yield size("the desk's store grew by", size_of(desk) - before[1], 30)
    yield from idling(folder, desk, point)


def idling(folder: Path, desk: Device, point: Device) -> Iterator[Figure]:
    """A round with nothing to do."""
    for name, device in (("point", point), ("desk", desk)):
        for _ in range(2):
            device.exchange(folder / "mailbox")
        taken = median([take(lambda: device.exchange(folder / "mailbox")) for _ in range(20)])  # noqa: B023
        yield Figure(f"a round with nothing to do, {name}", f"{taken.wall * 1000:.1f} ms", "20 ms", taken.wall > 0.02)
    hundred = [saved.key for saved in (point.add() for _ in range(100))]
    for device in (point, desk, point):
        device.exchange(folder / "mailbox")
    for key in hundred:
        recording.edit(point.profile, "disputes", key, {"village": "另一村"}, now=point.clock())
    taken = take(lambda: (point.exchange(folder / "mailbox"), desk.exchange(folder / "mailbox")))
    yield Figure("100 edits travel and are read", f"{taken.wall * 1000:.0f} ms", "200 ms", taken.wall > 0.2)
    edits = letters_of(folder / "mailbox", "07")[-1].stat().st_size
    yield Figure("bytes of 100 edits", f"{edits / 1000:.1f} KB", "15 KB", edits > 15_000)


def opening(point: Device) -> Iterator[Figure]:
    """What opening takes beyond the derivation of the key."""
    home = point.profile.home
    keys = key_slots.load(home / paths.KEYS)
    key = take(lambda: key_slots.open_with_passphrase(keys, WORDS))
    whole = median([take(lambda: profile.unlock(home, WORDS, VOCABULARIES).close()) for _ in range(5)])
    beyond = (whole.wall - key.wall) * 1000
    yield Figure("opening beyond the key's derivation", f"{beyond:.1f} ms", "500 ms", beyond > 500)
    slow = take(lambda: key_slots.new_key_file(WORDS))
    yield Figure("deriving a key at full cost", f"{slow.wall * 1000:.0f} ms")
    assert keys.slots[0].kdf == CHEAP


def searching(folder: Path, point: Device, records: int) -> Iterator[Figure]:
    """Pages of 50 for one, two and three characters that stand in the records, against a scan without an index."""
    write_many(point, records, seed=7)
    index(point)
    bare = BareTable(folder / "searching.db")
    bare.insert_all(canonical(fields) for fields in make_records(records, seed=7))
    chance = Random(3)
    texts = [str(fields["summary"]) for fields in itertools.islice(make_records(2_000, seed=7), 1_000, 2_000)]
    for length in (1, 2, 3):
        asked = []
        for text in chance.sample(texts, 60):
            at = chance.randrange(len(text) - length)
            asked.append(text[at : at + length])
        ours = percentile([take(lambda: look(point, text)) for text in asked], 0.95)  # noqa: B023
        floor = percentile([take(lambda: bare.like(text, 50)) for text in asked], 0.95)  # noqa: B023
        yield ratio(f"searching {records:,} by {length} characters, p95", ours, floor, most_ms=150)
    bare.close()
    counting = median([take(lambda: looking.count(point.profile, Query("disputes", text="草"))) for _ in range(5)])
    yield Figure(f"counting what holds one character of {records:,}", f"{counting.wall * 1000:.1f} ms")
    receive_all(point)
    telling = median([take(lambda: delivery.tally(point.profile.db, point.profile.identity)) for _ in range(5)])
    yield Figure(f"how far {records:,} records have come", f"{telling.wall * 1000:.1f} ms")


def receive_all(point: Device) -> None:
    """As if a desk had confirmed everything."""
    outbox.seal_pending(point.profile, NOW)
    waiting = [batch for batch, _ in batches.unconfirmed(point.profile.db, TO_DESKS)]
    batches.mark_received(point.profile.db, [batch.hash for batch in waiting], NOW.isoformat())


def look(point: Device, text: str) -> None:
    looking.listed(point.profile, Query("disputes", text=text), limit=50)


def write_many(point: Device, count: int, seed: int = 1, **fixed: JSON) -> None:
    """So many records, as an action would have written them; what is `fixed` is the same in all of them."""
    ids = Ids(0x1000 + seed)
    for some in _slices(make_records(count, seed), 5_000):
        edits = [Edit("disputes", ids(), "07", fields | fixed, (TO_DESKS,)) for fields in some]
        with writing(point.profile.db):
            change_log.append(point.profile.db, point.profile.identity, edits, NOW)


def index(device: Device) -> None:
    while search.catch_up(device.profile.db):
        pass


def size_of(device: Device) -> int:
    """The bytes of a store, its log written back."""
    device.profile.db.execute("pragma wal_checkpoint(truncate)")
    return (device.profile.home / profile.DATABASE).stat().st_size


def ratio(what: str, ours: Taken, floor: Taken, *, most_ms: float = 0) -> Figure:
    """Ours as a multiple of the floor's CPU, and what a person waits."""
    said = f"{ours.cpu / max(floor.cpu, 1e-9):.1f} x floor, {ours.wall * 1000:.1f} ms"
    return Figure(what, said, f"{most_ms:.0f} ms" if most_ms else "", bool(most_ms) and ours.wall * 1000 > most_ms)


def size(what: str, taken: int, most: float) -> Figure:
    return Figure(what, f"{taken / MEGABYTE:.2f} MB", f"{most} MB", taken > most * MEGABYTE)


def _slices(rows: Iterator[dict[str, JSON]], length: int) -> Iterator[list[dict[str, JSON]]]:
    while some := list(itertools.islice(rows, length)):
        yield some
