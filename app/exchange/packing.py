"""Compression with limits: nothing is inflated before its size, ratio and window are known to be bearable."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import zstandard

from app.exchange.refusal import Reason, Refusal

MAX_PLAIN = 64 * 2**20
MAX_RATIO = 200
MAX_WINDOW = 8 * 2**20
_LONG = 2**17
_TIGHT = zstandard.ZstdCompressionParameters(
    strategy=zstandard.STRATEGY_BTOPT,
    min_match=3,
    target_length=32,
    search_log=4,
    chain_log=17,
    hash_log=16,
    window_log=20,
    write_content_size=True,
    write_dict_id=True,
)
"""For what a village sends in a week. A Chinese letter has three bytes, and a match may be that short: an eighth
smaller than level 9."""
_QUICK = zstandard.ZstdCompressionParameters(
    strategy=zstandard.STRATEGY_BTLAZY2,
    min_match=5,
    search_log=5,
    chain_log=19,
    hash_log=17,
    window_log=20,
    write_content_size=True,
    write_dict_id=True,
)
"""For what is long, as a first push is: a twentieth larger there, in half the time."""
_SMALL = 2**16  # a few very even lines may shrink by more than the ratio


@dataclass(frozen=True)
class Packing:
    """zstd; `dictionaries` are all that ever shipped, the newest first, which alone is used for writing.

    A frame's own header names its dictionary, so that old batches stay readable and those of a newer version wait.
    None has shipped: trained on invented records, one spares a single record 250 bytes, and full batches nothing.
    """

    dictionaries: tuple[bytes, ...] = ()
    _by_id: Mapping[int, zstandard.ZstdCompressionDict] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        loaded = [zstandard.ZstdCompressionDict(data) for data in self.dictionaries]
        object.__setattr__(self, "_by_id", {dictionary.dict_id(): dictionary for dictionary in loaded})

    def pack(self, plain: bytes) -> bytes:
        manner = _QUICK if len(plain) > _LONG else _TIGHT
        newest = next(iter(self._by_id.values()), None)
        if newest is None:
            return zstandard.ZstdCompressor(compression_params=manner).compress(plain)
        return zstandard.ZstdCompressor(compression_params=manner, dict_data=newest).compress(plain)

    def unpack(self, packed: bytes) -> bytes:
        try:
            dictionary = self._dictionary_for(packed)
            inflater = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=MAX_WINDOW)
            return inflater.decompress(packed, allow_extra_data=False)
        except zstandard.ZstdError as error:
            raise Refusal(Reason.DAMAGED_INSIDE) from error

    def _dictionary_for(self, packed: bytes) -> zstandard.ZstdCompressionDict | None:
        frame = zstandard.get_frame_parameters(packed)
        if frame.content_size == zstandard.CONTENTSIZE_UNKNOWN:
            raise Refusal(Reason.DAMAGED_INSIDE)
        if frame.content_size > min(MAX_PLAIN, max(_SMALL, MAX_RATIO * len(packed))) or frame.window_size > MAX_WINDOW:
            raise Refusal(Reason.TOO_LARGE)
        if not frame.dict_id:
            return None
        if frame.dict_id not in self._by_id:
            raise Refusal(Reason.NEWER_FORMAT)
        return self._by_id[frame.dict_id]


PLAIN = Packing()
