"""Makes the test vectors of docs/batch-format.md: `python -m tests.vectors.make`, after a change of the format alone.

Its keys are here for everybody to see. Sealing is random: every run makes other bytes with the same insides.
"""

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.changes import CHAIN_START, JSON, Change, Kind, payload_of
from app.domain.clock import tick
from app.exchange.batch import SealedBatch, write
from app.exchange.contents import plain_of
from app.exchange.desk_card import DeskCard
from app.exchange.enrolment import write_enrolment
from app.exchange.envelope import Header, wrap
from app.exchange.kit import DeskWriter, Kit, make_kit
from app.exchange.packing import PLAIN
from app.exchange.sealing import SealingIdentity, SigningKey, WriterKeys, suite_of
from app.store import key_slots
from app.store.locks import Kdf

HERE = Path(__file__).resolve().parent
ORGANISATION, DESK = "152223", "desk-152223105"
MILLISECONDS = 1_785_000_000_000  # 2026-07-26T01:20:00+08:00
COST = Kdf(passes=2, memory=8 * 2**20)
CODE, PASSPHRASE = "7K3M-Q0A1-ZX9B", "七月草场 8"
RECORD, SESSION, TIP = (f"019826b1-5c00-7000-8000-00000000000{n}" for n in (1, 2, 3))

SIGNING = {name: SigningKey(bytes([n]) * 32) for n, name in enumerate(("point", "station", "thief"), start=1)}
SEALING = {
    name: SealingIdentity.parse(text)
    for name, text in {
        "station": "AGE-SECRET-KEY-1D09HYMXC0Z8FJJFTJ8EM77889V6EVZ4J2LLTCUU4JPVRZXHEDE2SU6XX30",
        "bureau": "AGE-SECRET-KEY-19QYD5SZ5P6MH05WQLPHT5S0875WJLXM95824F4WV3XXEN60UW90SLVTH8G",
        "reserve": "AGE-SECRET-KEY-17RWHTNT40CY9C40KH788XAA8PEYS72KP2E3DAZ78VV8KEH2ZC73QWRAZP5",
        "point": "AGE-SECRET-KEY-1RYXW2Y0U0G7XG5STPLKKWQNFJ0GVPRHWVMHRCY5C742J8VFSR5RS6SU3NC",
    }.items()
}
DESKS = tuple(SEALING[name].recipient for name in ("station", "bureau", "reserve"))
TO_DESKS = WriterKeys(SIGNING["point"], DESKS)
TO_POINT = WriterKeys(SIGNING["station"], (SEALING["point"].recipient, *DESKS))

NEW_DISPUTE: dict[str, JSON] = {
    "local_no": "07-00001",
    "found_date": "2026-07-25",
    "village": "巴彦塔拉",
    "category": "land",
    "parties": [{"name": "张某1"}, {"name": "ᠮᠣᠩᠭᠣᠯ", "phone": "13800000000"}],
    "summary": '两家为"溜茬"争吵。\n\t制表 \\ / \x7f \u2028 🐑',
    "people_count": 2,
    "ongoing": False,
    "agreement": None,
    "of_a_newer_version": {"b": [1, -2, "三"], "a": True, "Ａ": "", "🐑": 0, "é": "e\u0301"},
}


def main() -> None:
    """Write every vector anew."""
    for old in ("mailbox", "refused"):
        shutil.rmtree(HERE / old, ignore_errors=True)
    first, second = _from_point()
    receipt = _chained(DESK, "to-07", [_receipt(second)])
    kit = make_kit(_kit(), CODE, COST)
    answer = write(_header(DESK, "to-07", TO_POINT), receipt, TO_POINT)
    joined = write_enrolment("07", 1, TO_DESKS, SEALING["point"].recipient, kit.code_key)
    for batch in (first, second, answer, joined):
        _keep(f"mailbox/{ORGANISATION}/{batch.header.writer}/{batch.header.stream}/{batch.name}", batch.data)
    _keep("07.lfkit", kit.data)
    _keep("desk.card", _card().to_bytes())
    _make_refused(first, second)
    slots, data_key, recovery = key_slots.new_key_file(PASSPHRASE, COST)
    _keep("keys.json", slots.to_bytes())
    _say("secrets.json", _secrets(recovery, data_key=data_key, code_key=kit.code_key))
    runs = zip((first, second, answer), (point_changes()[:3], point_changes()[3:], receipt), strict=True)
    _say("expected.json", {batch.name: [_as_json(change) for change in run] for batch, run in runs})


def point_changes() -> list[Change]:
    """What point 07 wrote: a dispute, a session that was erased before it was sealed, an edit, a tip while the
    laptop's clock had fallen back, and the erasure."""
    run = _chained(
        "07",
        "desk",
        [
            _change("disputes", RECORD, NEW_DISPUTE),
            _change("sessions", SESSION, {"dispute": RECORD, "kind": "session", "text": "谈了一次"}),
            replace(_change("disputes", RECORD, {"people_count": 4}), seen=_clock("07", 0)),
            replace(_change("tips", TIP, {"what": "有人夜里装羊"}), at="2016-01-01T00:00:07+08:00"),
            replace(_change("sessions", SESSION, {}), kind=Kind.ERASE, seen=_clock("07", 1)),
        ],
    )
    return [run[0], replace(run[1], payload=None), *run[2:]]


def _from_point() -> tuple[SealedBatch, SealedBatch]:
    changes = point_changes()
    first = write(_header("07", "desk", TO_DESKS), changes[:3], TO_DESKS)
    return first, write(_header("07", "desk", TO_DESKS, seq=2, prev=first.hash.hex()), changes[3:], TO_DESKS)


def _receipt(held: SealedBatch) -> Change:
    head: JSON = {"writer": "07", "epoch": 1, "stream": "desk", "seq": 2, "hash": held.hash.hex()}
    fields: dict[str, JSON] = {"writer": "07", "at": "2026-07-26T09:00:00+08:00", "heads": [head]}
    fields |= {"missing": [], "rejected": [{"epoch": 1, "seq": 4, "code": "bad-value"}]}
    return replace(_change("receipts", "07", fields), owner=DESK)


def _make_refused(first: SealedBatch, second: SealedBatch) -> None:
    """Files of point 07 whose signature holds and that are wrong all the same; the name is the reason."""
    signed = SIGNING["point"]
    good: dict[str, JSON] = {"first_seq": 1, "zone": "+08:00", "prev_change": "00" * 32, "last_change": "00" * 32}
    line = b'{"clock":"019f9a5f52000000","fields":{},"ledger":"disputes","owner":"07","record":"r"}'
    other = first.header.model_copy(update={"seq": 9})
    sealed = {
        "inner-outer-mismatch": plain_of(other, [line], **good),
        "broken-chain": plain_of(first.header, [line], **good),
        "bad-line": plain_of(first.header, [line[:-1]], **good),
        "bad-manifest": plain_of(first.header, [line], **good).replace(b'"count":1', b'"count":2'),
        "too-large": bytes(2**24),
    }
    for reason, plain in sealed.items():
        body = suite_of(1).seal(PLAIN.pack(plain), DESKS)
        _keep(f"refused/{reason}.lfb", wrap(first.header, body, signed))
    _keep("refused/damaged-inside.lfb", wrap(second.header, _body(second)[:-1] + b"!", signed))
    _keep("refused/newer-format.lfb", wrap(first.header.model_copy(update={"format": 2}), _body(first), signed))
    _keep("refused/bad-header.lfb", wrap(first.header.model_copy(update={"seq": 0}), _body(first), signed))


def _body(batch: SealedBatch) -> bytes:
    size = int.from_bytes(batch.data[6:10], "big")
    return batch.data[-64 - size : -64]


def _change(ledger: str, record: str, fields: dict[str, JSON]) -> Change:
    payload, payload_hash = payload_of(fields)
    return Change(
        writer="", epoch=1, stream="", seq=0, clock="", at="", ledger=ledger, record=record, owner="07",
        kind=Kind.SET, seen="", payload=payload, payload_hash=payload_hash, prev=CHAIN_START,
    )  # fmt: skip


def _chained(writer: str, stream: str, changes: Sequence[Change]) -> list[Change]:
    """One minute apart, each bound to the one before."""
    run: list[Change] = []
    for seq, change in enumerate(changes, 1):
        clock, at = _clock(writer, seq - 1), change.at or f"2026-07-26T01:{19 + seq:02}:00+08:00"
        prev = run[-1].hash if run else CHAIN_START
        run.append(replace(change, writer=writer, stream=stream, seq=seq, clock=clock, at=at, prev=prev))
    return run


def _clock(writer: str, minute: int) -> str:
    return tick("", MILLISECONDS + minute * 60_000, writer)


def _header(writer: str, stream: str, keys: WriterKeys, seq: int = 1, prev: str = "") -> Header:
    return Header(signer=keys.signing.verify_key.id, writer=writer, epoch=1, stream=stream, seq=seq, prev=prev)


def _kit() -> Kit:
    signs, reads = SIGNING["station"].verify_key, SEALING["station"].recipient
    return Kit(
        organisation=ORGANISATION, mailbox="https://mail.example/dav", credentials={"user": "07", "password": "草场"},
        point="07", point_name="示范点07", village="示范七嘎查", township="152223105", writer="07",
        desks=(DeskWriter(writer=DESK, name="示范派出所", verify_key=signs, recipient=reads),),
        reserve=SEALING["reserve"].recipient,
    )  # fmt: skip


def _card() -> DeskCard:
    return DeskCard(
        organisation=ORGANISATION, writer=DESK, name="示范派出所", verify_key=str(SIGNING["station"].verify_key),
        recipient=str(SEALING["station"].recipient), reserve=str(SEALING["reserve"].recipient),
    )  # fmt: skip


def _secrets(recovery: str, **keys: bytes) -> dict[str, JSON]:
    return {
        "signing_seed": {name: key.seed.hex() for name, key in SIGNING.items()},
        "verify_key": {name: str(key.verify_key) for name, key in SIGNING.items()},
        "identity": {name: str(identity) for name, identity in SEALING.items()},
        "kit_code": CODE,
        "passphrase": PASSPHRASE,
        "recovery_code": recovery,
        **{name: key.hex() for name, key in keys.items()},
    }


def _as_json(change: Change) -> dict[str, JSON]:
    texts = ("writer", "stream", "clock", "at", "ledger", "record", "owner", "seen")
    return {
        **{name: str(getattr(change, name)) for name in texts},
        "epoch": change.epoch,
        "seq": change.seq,
        "kind": change.kind.value,
        "fields": None if change.payload is None else dict(change.fields),
        "payload_hash": change.payload_hash.hex(),
        "hash": change.hash.hex(),
    }


def _keep(name: str, data: bytes) -> None:
    file = HERE / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _say(name: str, value: dict[str, JSON]) -> None:
    _keep(name, json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n")


if __name__ == "__main__":
    main()
