"""What would inflate beyond measure is refused before it does."""

import time
import tracemalloc

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import canonical
from app.exchange.packing import MAX_PLAIN, PLAIN, Packing
from app.exchange.refusal import Reason, Refusal
from tests.exchange.builders import make_fields

SAMPLES: list[bytes | bytearray | memoryview] = [canonical(dict(make_fields(number))) for number in range(2000)]
SAMPLE = canonical(dict(make_fields(0)))
DICTIONARY = zstandard.train_dictionary(4096, SAMPLES).as_bytes()
NEWER = zstandard.train_dictionary(4096, SAMPLES[:1500]).as_bytes()


def refusal_of(packed: bytes, packing: Packing = PLAIN) -> Reason:
    with pytest.raises(Refusal) as refusal:
        packing.unpack(packed)
    return refusal.value.reason


@given(st.binary(max_size=5000))
def test_what_is_packed_comes_back(plain: bytes) -> None:
    assert PLAIN.unpack(PLAIN.pack(plain)) == plain


def test_what_is_long_is_packed_in_another_manner_and_comes_back_as_well() -> None:
    long = b"\n".join(bytes(each) for each in SAMPLES)
    packed = PLAIN.pack(long)
    assert PLAIN.unpack(packed) == long
    assert len(packed) * 5 < len(long)


def test_a_dictionary_makes_a_single_record_smaller() -> None:
    packing = Packing(dictionaries=(DICTIONARY,))
    assert packing.unpack(packing.pack(SAMPLE)) == SAMPLE
    assert len(packing.pack(SAMPLE)) < len(PLAIN.pack(SAMPLE)) * 0.6


def test_old_dictionaries_and_none_stay_readable() -> None:
    today = Packing(dictionaries=(NEWER, DICTIONARY))
    for before in (PLAIN, Packing(dictionaries=(DICTIONARY,))):
        assert today.unpack(before.pack(SAMPLE)) == SAMPLE


def test_an_unknown_dictionary_waits_for_the_version_that_has_it() -> None:
    assert refusal_of(Packing(dictionaries=(NEWER,)).pack(SAMPLE)) is Reason.NEWER_FORMAT


def test_a_gigabyte_of_nothing_is_refused_at_once() -> None:
    bomb = zstandard.ZstdCompressor(level=3).compressobj(size=2**30)
    packed = b"".join(bomb.compress(bytes(2**24)) for _ in range(64)) + bomb.flush()
    tracemalloc.start()
    began = time.perf_counter()
    assert refusal_of(packed) is Reason.TOO_LARGE
    assert time.perf_counter() - began < 1
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    packed = bytearray(zstandard.ZstdCompressor().compress(bytes(2**24)))
    size_at = packed.index((2**24).to_bytes(4, "little"))
    packed[size_at : size_at + 4] = (1000).to_bytes(4, "little")
    assert refusal_of(bytes(packed)) is Reason.DAMAGED_INSIDE


def test_a_frame_of_unknown_size_is_refused() -> None:
    packer = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    assert refusal_of(packer.compress(b"x") + packer.flush()) is Reason.DAMAGED_INSIDE


def test_a_window_wider_than_eight_mebibytes_is_refused() -> None:
    wide = zstandard.ZstdCompressionParameters.from_level(3, window_log=24, write_content_size=True)
    packed = zstandard.ZstdCompressor(compression_params=wide).compress(bytes(range(256)) * 2**16)
    assert refusal_of(packed) is Reason.TOO_LARGE


def test_sixty_four_mebibytes_are_the_end_whatever_the_ratio() -> None:
    header = zstandard.ZstdCompressor(level=1).compress(bytes(MAX_PLAIN + 1))
    assert refusal_of(header + bytes(MAX_PLAIN // 100)) is Reason.TOO_LARGE


def test_two_frames_are_not_one() -> None:
    assert refusal_of(PLAIN.pack(b"one") + PLAIN.pack(b"two")) is Reason.DAMAGED_INSIDE


@given(st.binary(max_size=200))
def test_bytes_from_nowhere_are_refused(junk: bytes) -> None:
    try:
        PLAIN.unpack(junk)
    except Refusal as refusal:
        assert refusal.reason in {Reason.DAMAGED_INSIDE, Reason.TOO_LARGE, Reason.NEWER_FORMAT}  # noqa: PT017
