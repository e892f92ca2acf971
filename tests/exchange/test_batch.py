"""A batch carries changes exactly, and says by name why it is refused."""

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import JSON, Change, Kind, canonical, payload_of
from app.domain.errors import AppError, Code
from app.exchange.batch import MAX_SEALED, hash_of, open_batch, peek, write, write_all
from app.exchange.contents import plain_of
from app.exchange.envelope import MAX_FILE, Header, wrap
from app.exchange.lines import line_of, zone_named
from app.exchange.names import parse_name
from app.exchange.packing import PLAIN
from app.exchange.refusal import Reason
from app.exchange.sealing import SealingIdentity, SigningKey, suite_of
from tests.exchange.builders import BUREAU, KEYS, SIGNING, STATION, make_changes, make_header

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def refused(data: bytes, *, name: str = "x.lfb", identity: SealingIdentity = STATION) -> str:
    """The word with which the batch is refused."""
    with pytest.raises(AppError) as error:
        open_batch(data, SIGNING.verify_key, identity, name=name)
    assert error.value.code is Code.BAD_BATCH
    assert error.value.details["name"] == name
    return str(error.value.details["reason"])


def signed(header: Header, plain: bytes) -> bytes:
    """A file that is signed and sealed as it should be, whatever is inside."""
    return wrap(header, suite_of(1).seal(PLAIN.pack(plain), KEYS.recipients), SIGNING)


def unsigned(head: bytes) -> bytes:
    """A file of the right size with this header and no body."""
    return b"LFB1" + len(head).to_bytes(2, "big") + bytes(4) + head + bytes(64)


def with_header(changed: dict[str, object]) -> bytes:
    """Such a file of a usual header with some things changed."""
    return unsigned(json.dumps(make_header().as_json() | changed).encode())


def with_lines(*lines: bytes, **facts: object) -> bytes:
    """A file with these lines and this manifest."""
    header = make_header()
    usual = {"first_seq": 1, "prev_change": "0" * 64, "last_change": "0" * 64}
    return signed(header, plain_of(header, lines, **(usual | facts)))  # type: ignore[arg-type]


@pytest.mark.parametrize("reader", [STATION, BUREAU])
def test_station_and_bureau_read_the_same_changes(reader: SealingIdentity) -> None:
    changes = make_changes(20)
    batch = write(make_header(), changes, KEYS)
    assert open_batch(batch.data, SIGNING.verify_key, reader).changes == tuple(changes)


def test_a_batch_is_named_by_its_header_and_hash() -> None:
    batch = write(make_header(seq=9, epoch=1), make_changes(), KEYS)
    assert batch.name == f"07-e1-9-{hash_of(batch.data).hex()[:12]}.lfb"
    named = parse_name(batch.name)
    assert named is not None
    assert (named.writer, named.epoch, named.seq) == ("07", 1, 9)
    assert open_batch(batch.data, SIGNING.verify_key, STATION).name == batch.name


def test_peek_reads_the_header_without_any_key() -> None:
    header = make_header(seq=2, prev="ab" * 32)
    assert peek(write(header, make_changes(), KEYS).data) == header


@given(st.lists(st.dictionaries(st.text(), JSON_VALUES, max_size=4), min_size=1, max_size=4), st.text(max_size=30))
def test_any_fields_and_any_wall_time_come_back_byte_for_byte(fields: list[dict[str, object]], at: str) -> None:
    changes = make_changes(len(fields), fields=fields, at=at)  # type: ignore[arg-type]
    batch = write(make_header(), changes, KEYS)
    assert open_batch(batch.data, SIGNING.verify_key, STATION).changes == tuple(changes)


@pytest.mark.parametrize(
    ("at", "told"),
    [("2026-07-26T01:20:00+08:00", False), ("2026-07-25T17:20:00+00:00", False), ("2026-07-26T01:20:01+08:00", True)],
)
def test_a_line_tells_the_wall_time_only_where_the_clock_does_not(at: str, told: bool) -> None:
    change = make_changes(1, at=at)[0]
    assert (b'"at"' in line_of(change, zone_named(at[-6:]))) is told
    assert open_batch(write(make_header(), [change], KEYS).data, SIGNING.verify_key, STATION).changes == (change,)


def test_a_line_is_canonical_json() -> None:
    change = replace(make_changes(1, at="x")[0], seen="0" * 16 + "-07")
    line = line_of(change, zone_named("+08:00"))
    assert canonical(json.loads(line)) == line


def test_erasures_and_erased_payloads_travel_and_keep_the_chain() -> None:
    first, second, third = make_changes(3)
    emptied = replace(second, payload=None)
    payload, payload_hash = payload_of({})
    erasure = replace(third, kind=Kind.ERASE, payload=payload, payload_hash=payload_hash, seen=second.clock)
    run = (first, emptied, erasure)
    assert open_batch(write(make_header(), run, KEYS).data, SIGNING.verify_key, STATION).changes == run


def test_a_later_batch_goes_on_in_the_chain() -> None:
    first = make_changes(2)
    later = make_changes(2, prev=first[-1].hash, first_seq=3)
    opened = open_batch(write(make_header(seq=2), later, KEYS).data, SIGNING.verify_key, STATION)
    assert [change.seq for change in opened.changes] == [3, 4]
    assert opened.changes[0].prev == first[-1].hash


def test_what_is_no_run_of_the_writer_is_never_sealed() -> None:
    changes = make_changes(3)
    for wrong in ([], changes[::2], changes[::-1], make_changes(1, writer="08"), make_changes(1, stream="desks")):
        with pytest.raises(ValueError, match="change"):
            write(make_header(), wrong, KEYS)


def test_a_payload_that_is_not_the_hashed_one_is_never_sealed() -> None:
    change = replace(make_changes(1)[0], payload=b"{}")
    with pytest.raises(ValueError, match="follow"):
        write(make_header(), [change], KEYS)


class TestSplitting:
    """Many changes become batches of at most 64 KiB that name one another."""

    def test_the_batches_hold_everything_once_in_order(self) -> None:
        changes = make_changes(3000)
        batches = list(write_all(make_header(seq=4, prev="cd" * 32), changes, KEYS, limit=16 * 2**10))
        opened = [open_batch(batch.data, SIGNING.verify_key, STATION) for batch in batches]
        assert [change for batch in opened for change in batch.changes] == changes
        assert [batch.header.seq for batch in batches] == list(range(4, 4 + len(batches)))
        assert [batch.header.prev for batch in batches] == ["cd" * 32, *(batch.hash.hex() for batch in batches[:-1])]
        assert [batch.last_seq + 1 for batch in batches[:-1]] == [batch.first_seq for batch in batches[1:]]

    def test_none_is_bigger_than_the_limit_and_most_are_nearly_full(self) -> None:
        sizes = [len(batch.data) for batch in write_all(make_header(), make_changes(12000), KEYS)]
        assert max(sizes) <= MAX_SEALED
        assert min(sizes[1:-1]) > MAX_SEALED * 0.75

    @given(st.lists(st.integers(0, 3000), min_size=1, max_size=40), st.integers())
    def test_whatever_the_contents_the_limit_holds(self, sizes: list[int], seed: int) -> None:
        texts = [random.Random(seed).randbytes(size).hex() for size in sizes]
        changes = make_changes(len(sizes), fields=[{"text": text} for text in texts])
        batches = list(write_all(make_header(), changes, KEYS, limit=8 * 2**10))
        assert all(len(batch.data) <= 8 * 2**10 or batch.first_seq == batch.last_seq for batch in batches)
        assert [batch.first_seq for batch in batches] == [1, *(batch.last_seq + 1 for batch in batches[:-1])]

    def test_one_change_too_big_for_the_limit_goes_alone(self) -> None:
        changes = make_changes(3, fields=[{}, {"text": random.Random(1).randbytes(3000).hex()}, {}])
        batches = list(write_all(make_header(), changes, KEYS, limit=2500))
        assert [(batch.first_seq, batch.last_seq) for batch in batches] == [(1, 1), (2, 2), (3, 3)]


class TestRefusals:
    """Each wrong thing has its word, and none is ever half opened."""

    def test_other_files_are_not_batches(self) -> None:
        assert refused(b"PK\x03\x04 something else") == Reason.NOT_A_BATCH

    def test_a_newer_format_waits_whatever_it_holds(self) -> None:
        assert refused(b"LFB2") == Reason.NEWER_FORMAT
        assert refused(with_header({"format": 2, "prev": ["a tree"]})) == Reason.NEWER_FORMAT

    def test_a_newer_kind_of_batch_waits(self) -> None:
        assert refused(with_header({"kind": "attachment"})) == Reason.NEWER_FORMAT

    def test_an_unknown_suite_waits(self) -> None:
        assert refused(with_header({"suite": 2})) == Reason.UNKNOWN_SUITE

    def test_a_file_beyond_all_measure_is_not_read(self) -> None:
        assert refused(b"LFB1" + bytes(MAX_FILE)) == Reason.TOO_LARGE

    @pytest.mark.parametrize(
        "wrong",
        [
            {"writer": "../07"}, {"writer": "con"}, {"writer": ""}, {"writer": "0" * 41}, {"stream": "a/b"},
            {"stream": ""}, {"epoch": 0}, {"epoch": "1"}, {"seq": 0}, {"seq": True}, {"seq": 1.5},
            {"prev": "abc"}, {"signer": None}, {"writer": "07\n"}, {"format": None}, {"suite": None}, {"kind": 7},
        ],
    )  # fmt: skip
    def test_a_header_that_means_nothing(self, wrong: dict[str, object]) -> None:
        assert refused(with_header(wrong)) == Reason.BAD_HEADER

    @pytest.mark.parametrize("head", [b"", b"[]", b"{", b"[" * 65000, b"\xff", b'{"seq":1e999}'])
    def test_a_header_that_is_no_object(self, head: bytes) -> None:
        assert refused(unsigned(head)) == Reason.BAD_HEADER

    def test_another_key_than_the_header_names(self) -> None:
        other = SigningKey.generate()
        batch = write(make_header(signer=other.verify_key.id), make_changes(), replace(KEYS, signing=other))
        assert refused(batch.data) == Reason.OTHER_SIGNER

    def test_a_signature_by_another_key(self) -> None:
        file = wrap(make_header(), b"", SigningKey.generate())
        assert refused(file) == Reason.BAD_SIGNATURE

    def test_a_batch_for_others(self) -> None:
        assert refused(write(make_header(), make_changes(), KEYS).data, identity=SealingIdentity.generate()) == (
            Reason.WRONG_RECIPIENT
        )

    def test_the_signature_is_checked_before_anything_is_opened(self) -> None:
        batch = write(make_header(), make_changes(), KEYS)
        forged = batch.data[:-64] + bytes(64)
        assert refused(forged, identity=SealingIdentity.generate()) == Reason.BAD_SIGNATURE

    def test_another_writers_body_signed_as_ones_own(self) -> None:
        stolen = write(make_header(), make_changes(), KEYS)
        thief = SigningKey.generate()
        header = make_header(signer=thief.verify_key.id, writer="08")
        body = stolen.data[10 + len(canonical(make_header().as_json())) : -64]
        with pytest.raises(AppError) as error:
            open_batch(wrap(header, body, thief), thief.verify_key, STATION)
        assert error.value.details["reason"] == Reason.INNER_OUTER_MISMATCH

    @pytest.mark.parametrize("changed", [{"seq": 2}, {"stream": "desks"}, {"prev": "00" * 32}, {"epoch": 2}])
    def test_a_header_that_the_inside_does_not_repeat(self, changed: dict[str, object]) -> None:
        plain = plain_of(make_header(), [b"{}"])
        assert refused(signed(make_header(**changed), plain)) == Reason.INNER_OUTER_MISMATCH

    def test_a_body_that_is_not_packed(self) -> None:
        file = wrap(make_header(), suite_of(1).seal(b"plain", KEYS.recipients), SIGNING)
        assert refused(file) == Reason.DAMAGED_INSIDE

    def test_a_manifest_that_tells_other_lines(self) -> None:
        plain = plain_of(make_header(), [b"{}"])
        for wrong in (plain + b"{}\n", plain[:-3], b"", b"\n", b"[]\n", plain.replace(b'"count":1', b'"count":2')):
            assert refused(signed(make_header(), wrong)) == Reason.BAD_MANIFEST

    @pytest.mark.parametrize("zone", ["", "Z", "+24:00", "+08:60", "+0800", "+08:00\n"])
    def test_a_manifest_of_no_zone(self, zone: str) -> None:
        assert refused(with_lines(good_line(), zone=zone)) == Reason.BAD_MANIFEST

    @pytest.mark.parametrize(
        "wrong",
        [
            {"clock": "short"}, {"clock": 7}, {"ledger": "../x"}, {"ledger": ""}, {"owner": "a b"}, {"record": ""},
            {"record": "a/b"}, {"kind": "drop"}, {"seen": "later"}, {"fields": []}, {"fields": None},
            {"payload_hash": "00" * 32}, {"at": 5}, {"at": "x" * 41}, {"fields": {"a": float("1e400")}},
        ],
    )  # fmt: skip
    def test_a_line_that_tells_no_change(self, wrong: dict[str, object]) -> None:
        line = json.dumps(json.loads(good_line()) | wrong).encode()
        assert refused(with_lines(line)) == Reason.BAD_LINE

    @pytest.mark.parametrize("line", [b"", b"[]", b"\xff", b'{"fields":' + b"[" * 5000, b'{"fields":{"a":"\\ud800"}}'])
    def test_a_line_that_is_no_object(self, line: bytes) -> None:
        assert refused(with_lines(line)) == Reason.BAD_LINE

    def test_lines_that_do_not_lead_to_the_writers_last_link(self) -> None:
        assert refused(with_lines(good_line())) == Reason.BROKEN_CHAIN

    def test_a_chain_without_an_end(self) -> None:
        assert refused(with_lines(good_line(), prev_change=None)) == Reason.BAD_MANIFEST


def test_what_a_newer_minor_version_adds_is_passed_over() -> None:
    change = make_changes(1)[0]
    header = Header.model_validate(make_header().model_dump() | {"hint": {"of": "later"}})
    line = good_line(change)[:-1] + b',"tags":["x"]}'
    facts: dict[str, JSON] = {"prev_change": change.prev.hex(), "last_change": change.hash.hex(), "later": True}
    opened = open_batch(signed(header, plain_of(header, [line], **facts)), SIGNING.verify_key, STATION)
    assert opened.changes == (change,)
    assert opened.header.as_json()["hint"] == {"of": "later"}


def good_line(change: Change | None = None) -> bytes:
    """A line as it should be."""
    return line_of(change or make_changes(1)[0], zone_named("+08:00"))
