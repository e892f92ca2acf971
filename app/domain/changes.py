"""Changes: the only thing that is exchanged, and the hash chain that binds them."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from json.encoder import c_make_encoder, encode_basestring  # type: ignore[attr-defined]
from typing import TypeAlias

from app.domain.json_value import JSON as JSON  # where most look for it

Fields: TypeAlias = Mapping[str, JSON]

CHAIN_START = bytes(32)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_PARTS = c_make_encoder(None, _ENCODER.default, encode_basestring, None, ":", ",", True, False, False)
"""What the encoder makes anew for every value, which takes half its time."""


class Kind(StrEnum):
    """SET gives fields new values; ERASE empties the record everywhere and for ever."""

    SET = "set"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Edit:
    """What an action wants written: fields of one record, for the readers of one or more streams.

    `stamp` is when they were set, for passing on what another device wrote; "" for now.
    """

    ledger: str
    record: str
    owner: str
    fields: Fields
    streams: tuple[str, ...]
    kind: Kind = Kind.SET
    stamp: str = ""


@dataclass(frozen=True)
class Change:
    """One edit as its writer chained it: never altered, only emptied by an erasure.

    `clock` is the writer's hybrid logical clock and decides merges; `at` is the writer's wall time
    (ISO 8601 with offset) and is only shown. `seen` is the newest stamp of the record that the writer
    knew when it wrote ("" for a new record): two changes conflict when neither had seen the other.
    `payload` is canonical JSON of the fields, or None once erased.
    """

    writer: str
    epoch: int
    stream: str
    seq: int
    clock: str
    at: str
    ledger: str
    record: str
    owner: str
    kind: Kind
    seen: str
    payload: bytes | None
    payload_hash: bytes
    prev: bytes

    @cached_property
    def hash(self) -> bytes:
        """The link of the chain: covers the payload's hash, so an erasure leaves it whole."""
        head = canonical(
            [
                self.writer,
                self.epoch,
                self.stream,
                self.seq,
                self.clock,
                self.at,
                self.ledger,
                self.record,
                self.owner,
                self.kind.value,
                self.seen,
            ]
        )
        return hashlib.sha256(self.prev + self.payload_hash + head).digest()

    @cached_property
    def fields(self) -> Fields:
        """The fields set; none for an erasure or an erased payload."""
        return {} if self.payload is None else _decoded(self.payload)

    def intact(self) -> bool:
        """Whether the payload is the one that was hashed (an erased payload is intact)."""
        return self.payload is None or hashlib.sha256(self.payload).digest() == self.payload_hash


@dataclass(frozen=True, slots=True)
class Changes:
    """What an action touched: the ledgers (and other shown things) whose pages should look again."""

    ledgers: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, *ledgers: str) -> "Changes":
        return cls(frozenset(ledgers))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.ledgers | other.ledgers)


def canonical(value: JSON) -> bytes:
    """The one byte form of a JSON value: sorted keys, no spaces, UTF-8."""
    return "".join(_PARTS(value, 0)).encode()


def payload_of(fields: Fields) -> tuple[bytes, bytes]:
    """The canonical payload of the fields and its SHA-256."""
    payload = canonical(dict(fields))
    return payload, hashlib.sha256(payload).digest()


def _decoded(payload: bytes) -> dict[str, JSON]:
    value = json.loads(payload)
    if not isinstance(value, dict):
        raise ValueError("a payload is an object")
    return value
