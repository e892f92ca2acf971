"""A change as one canonical JSON line: only what the header, the order and the clock do not tell already."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.changes import JSON, Change, Kind, canonical, payload_of
from app.exchange.envelope import Hash, Header
from app.exchange.names import NAME_PATTERN
from app.exchange.refusal import Reason, Refusal

_STAMP = 16
_STAMP_PATTERN = r"^[0-9a-f]{16}"
_ZONE = re.compile(r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])")
CHINA = "+08:00"


class Line(BaseModel):
    """What a line may say. A newer minor version may say more; the raw batch keeps it."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    at: Annotated[str, Field(max_length=40)] | None = None
    clock: Annotated[str, Field(pattern=_STAMP_PATTERN + "$")]
    fields: dict[str, Any] | None = None
    kind: Kind = Kind.SET
    ledger: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    owner: Annotated[str, Field(pattern=NAME_PATTERN)]
    payload_hash: Hash | None = None
    record: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,64}$")]
    seen: Annotated[str, Field(pattern=rf"{_STAMP_PATTERN}-[A-Za-z0-9-]{{1,40}}$|^$")] = ""


def zone_of(change: Change) -> str:
    """The offset of the writer's wall time, in which `at` can be told from the clock."""
    found = _ZONE.fullmatch(change.at[-len(CHINA) :])
    return found[0] if found else CHINA


def zone_named(offset: str) -> tzinfo:
    """The zone of an offset like "+08:00"."""
    found = _ZONE.fullmatch(offset)
    if not found:
        raise Refusal(Reason.BAD_MANIFEST)
    minutes = int(found[2]) * 60 + int(found[3])
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


def line_of(change: Change, zone: tzinfo) -> bytes:
    """The line, in canonical form although the payload is not read again: its keys lie between those of the halves."""
    before: dict[str, JSON] = {"clock": change.clock[:_STAMP]}
    if change.at != _wall_time(change.clock[:_STAMP], zone):
        before["at"] = change.at
    after: dict[str, JSON] = {"ledger": change.ledger, "owner": change.owner, "record": change.record}
    if change.kind is not Kind.SET:
        after["kind"] = change.kind.value
    if change.seen:
        after["seen"] = change.seen
    if change.payload is None:
        return canonical({**before, **after, "payload_hash": change.payload_hash.hex()})
    return canonical(before)[:-1] + b',"fields":' + change.payload + b"," + canonical(after)[1:]


def changes_of(
    header: Header, lines: Sequence[bytes], *, first_seq: int, prev: bytes, zone: tzinfo
) -> tuple[Change, ...]:
    """The changes that the lines tell, chained from `prev` on."""
    changes = []
    for seq, line in enumerate(lines, first_seq):
        change = _change(header, _parsed(line), seq, prev, zone)
        changes.append(change)
        prev = change.hash
    return tuple(changes)


def _parsed(line: bytes) -> Line:
    try:
        parsed = Line.model_validate_json(line)
    except ValidationError as error:
        raise Refusal(Reason.BAD_LINE) from error
    if (parsed.fields is None) == (parsed.payload_hash is None):
        raise Refusal(Reason.BAD_LINE)
    return parsed


def _change(header: Header, line: Line, seq: int, prev: bytes, zone: tzinfo) -> Change:
    payload, payload_hash = _payload(line)
    change = Change(
        writer=header.writer,
        epoch=header.epoch,
        stream=header.stream,
        seq=seq,
        clock=f"{line.clock}-{header.writer}",
        at=_wall_time(line.clock, zone) if line.at is None else line.at,
        ledger=line.ledger,
        record=line.record,
        owner=line.owner,
        kind=line.kind,
        seen=line.seen,
        payload=payload,
        payload_hash=payload_hash,
        prev=prev,
    )
    if line.fields is not None:
        change.__dict__["fields"] = line.fields  # what the payload would be read as once more
    return change


def _payload(line: Line) -> tuple[bytes | None, bytes]:
    if line.fields is None:
        return None, bytes.fromhex(line.payload_hash or "")
    try:
        return payload_of(line.fields)
    except ValueError as error:  # no number, or half a character
        raise Refusal(Reason.BAD_LINE) from error


def _wall_time(clock: str, zone: tzinfo) -> str:
    """The wall time of a clock that was not ahead of it; "" where there is none."""
    return _told(int(clock[:12], 16) // 1000, zone)


@lru_cache(maxsize=64)
def _told(second: int, zone: tzinfo) -> str:
    """A desk says much in one second, as when it numbers what came."""
    try:
        return datetime.fromtimestamp(second, tz=zone).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
