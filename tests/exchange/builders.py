"""Builders: changes, keys and headers of which a test names only what it is about."""

from collections.abc import Sequence

from app.domain.changes import CHAIN_START, Change, Fields, Kind, payload_of
from app.domain.clock import tick
from app.exchange.envelope import Header
from app.exchange.sealing import SealingIdentity, SigningKey, WriterKeys

SIGNING = SigningKey(bytes(range(32)))
STATION = SealingIdentity.generate()
BUREAU = SealingIdentity.generate()
KEYS = WriterKeys(SIGNING, (STATION.recipient, BUREAU.recipient))
START_MS = 1_785_000_000_000
AT = "2026-07-26T01:20:00+08:00"


def make_header(**values: object) -> Header:
    """A header of point 07's first batch."""
    base: dict[str, object] = {
        "signer": SIGNING.verify_key.id, "writer": "07", "epoch": 1, "stream": "desk", "seq": 1,
    }  # fmt: skip
    return Header.model_validate(base | values)


def make_fields(number: int) -> Fields:
    """Fields of a dispute, about as long as real ones."""
    return {
        "local_no": f"07-{number:05}",
        "found_date": "2026-07-25",
        "village": "巴彦塔拉",
        "category": "land",
        "summary": f"第{number}号:因草场边界与牲畜踩踏发生争执,经村调解员现场丈量后双方同意按旧界桩执行。",
        "people_count": number % 7 + 2,
        "state": "registered",
    }


def make_changes(
    count: int = 3,
    *,
    fields: Sequence[Fields] | None = None,
    prev: bytes = CHAIN_START,
    first_seq: int = 1,
    at: str = AT,
    writer: str = "07",
    stream: str = "desk",
) -> list[Change]:
    """A chained run of changes, each of a record of its own."""
    clock, changes = "", []
    for index in range(count):
        clock = tick(clock, START_MS + index * 61_000, writer)
        payload, payload_hash = payload_of(fields[index] if fields else make_fields(index))
        change = Change(
            writer=writer, epoch=1, stream=stream, seq=first_seq + index, clock=clock, at=at, ledger="disputes",
            record=f"0198{index:04x}-7000-7000-8000-{index:012x}", owner="07", kind=Kind.SET, seen="",
            payload=payload, payload_hash=payload_hash, prev=prev,
        )  # fmt: skip
        prev = change.hash
        changes.append(change)
    return changes
