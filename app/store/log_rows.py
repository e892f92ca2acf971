"""A row of the change log, and the change that it is."""

from collections.abc import Sequence

from app.domain.changes import Change, Kind

COLUMNS = "writer, epoch, stream, seq, clock, at, ledger, record, owner, kind, seen, payload, payload_hash, prev"


def row_of(change: Change) -> tuple[str | int | bytes | None, ...]:
    return (
        change.writer,
        change.epoch,
        change.stream,
        change.seq,
        change.clock,
        change.at,
        change.ledger,
        change.record,
        change.owner,
        str(change.kind),
        change.seen,
        change.payload,
        change.payload_hash,
        change.prev,
    )


def change_of(row: Sequence[object]) -> Change:
    values = list(row)
    values[9] = Kind(str(values[9]))
    return Change(*values)  # type: ignore[arg-type]
