"""Random histories: several writers edit a record, see some of each other's changes, and erase now and then."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from app.domain.changes import CHAIN_START, JSON, Change, Kind, payload_of
from app.domain.clock import tick

WRITERS = ("07", "07B", "desk-152223105")
RECORD = "0197f5d4-0000-7000-8000-000000000001"

json_values: st.SearchStrategy[JSON] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(-1, 1),
    st.text(max_size=3),
    st.lists(st.integers(), max_size=2),
)
field_sets = st.dictionaries(st.sampled_from(["state", "summary", "level", "note"]), json_values, max_size=3)


@dataclass
class Writer:
    """One device: its chain, its clock and the newest stamp of the record that it knows."""

    name: str
    seq: int = 0
    clock: str = ""
    prev: bytes = CHAIN_START
    changes: list[Change] = field(default_factory=list)

    def write(self, now_ms: int, fields: dict[str, JSON], kind: Kind = Kind.SET) -> Change:
        payload, payload_hash = payload_of({} if kind is Kind.ERASE else fields)
        seen, self.clock, self.seq = self.clock, tick(self.clock, now_ms, self.name), self.seq + 1
        change = Change(
            writer=self.name,
            epoch=1,
            stream="desk",
            seq=self.seq,
            clock=self.clock,
            at="2026-07-15T08:00:00+08:00",
            ledger="disputes",
            record=RECORD,
            owner="07",
            kind=kind,
            seen=seen,
            payload=None if kind is Kind.ERASE else payload,
            payload_hash=payload_hash,
            prev=self.prev,
        )
        self.prev = change.hash
        self.changes.append(change)
        return change

    def sees(self, other: "Writer") -> None:
        self.clock = max(self.clock, other.clock)


@st.composite
def histories(draw: st.DrawFn, *, erasing: bool = True) -> list[Change]:
    """The changes of all writers, in the order they were written. Wall clocks jump; two writers may tie."""
    writers = [Writer(name) for name in WRITERS]
    for _ in range(draw(st.integers(1, 12))):
        writer, other = draw(st.sampled_from(writers)), draw(st.sampled_from(writers))
        if draw(st.booleans()):
            writer.sees(other)
        kind = Kind.ERASE if erasing and draw(st.integers(0, 9)) == 0 else Kind.SET
        writer.write(draw(st.integers(0, 4)), draw(field_sets), kind)
    return [change for writer in writers for change in writer.changes]
