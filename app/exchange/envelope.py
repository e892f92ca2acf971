"""The outside of a batch file: `"LFB1" | u16 header length | u32 body length | header JSON | body | signature`.

Lengths are big-endian; the Ed25519 signature covers SHA-512 of all before it, and is checked before anything is opened.
"""

import json
import struct
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from app.domain.changes import JSON, canonical
from app.exchange.names import STREAM_PATTERN, is_name
from app.exchange.refusal import Reason, Refusal
from app.exchange.sealing import SIGNATURE_SIZE, SUITES, SigningKey, VerifyKey, suite_of

MAGIC = b"LFB1"
FORMAT = 1
MAX_FILE = 2 * 2**20
_LENGTHS = struct.Struct(">HI")
_START = len(MAGIC) + _LENGTHS.size

Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class BatchKind(StrEnum):
    """CHANGES is what batches are for; ENROL is the first word of a new device."""

    CHANGES = "changes"
    ENROL = "enrol"


class Header(BaseModel):
    """What the mailbox may know. Keys of a newer minor version are kept, since the inside repeats them."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    format: int = FORMAT
    suite: int = 1
    signer: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    writer: str
    epoch: Annotated[int, Field(ge=1, lt=10**9)]
    stream: Annotated[str, Field(pattern=STREAM_PATTERN)]
    seq: Annotated[int, Field(ge=1, lt=10**12)]
    prev: Hash | Annotated[str, Field(pattern="^$")] = ""
    kind: BatchKind = BatchKind.CHANGES
    verify_key: Annotated[str, Field(max_length=200)] = ""

    @field_validator("writer")
    @classmethod
    def _safe(cls, writer: str) -> str:
        if not is_name(writer):
            raise ValueError("this cannot name a writer")
        return writer

    def as_json(self) -> dict[str, JSON]:
        """What is written, outside and inside."""
        return self.model_dump(mode="json", exclude={"verify_key"} if not self.verify_key else None)


def overhead(header: Header) -> int:
    """How many bytes a file has around its body."""
    return _START + len(canonical(header.as_json())) + SIGNATURE_SIZE


def wrap(header: Header, body: bytes, key: SigningKey) -> bytes:
    """The whole file, signed."""
    head = canonical(header.as_json())
    unsigned = MAGIC + _LENGTHS.pack(len(head), len(body)) + head + body
    return unsigned + suite_of(header.suite).sign(unsigned, key)


def read_header(data: bytes) -> Header:
    """The header of a file of the right size; nothing is verified, so nothing in it is true yet."""
    head_size, _ = _lengths(data)
    return _header(data[_START : _START + head_size])


def unwrap(data: bytes, key: VerifyKey) -> tuple[Header, bytes]:
    """The header and the sealed body, both signed with this key."""
    header = read_header(data)
    if header.signer != key.id or header.suite != key.suite:
        raise Refusal(Reason.OTHER_SIGNER)
    suite_of(header.suite).verify(data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:], key)
    head_size, body_size = _lengths(data)
    start = _START + head_size
    return header, data[start : start + body_size]


def _lengths(data: bytes) -> tuple[int, int]:
    """The sizes of header and body, of a file that has exactly these."""
    if len(data) > MAX_FILE:
        raise Refusal(Reason.TOO_LARGE)
    _check_magic(data)
    if len(data) < _START:
        raise Refusal(Reason.TRUNCATED)
    head_size, body_size = _LENGTHS.unpack_from(data, len(MAGIC))
    missing = _START + head_size + body_size + SIGNATURE_SIZE - len(data)
    if missing:
        raise Refusal(Reason.TRUNCATED if missing > 0 else Reason.EXTENDED)
    return head_size, body_size


def _check_magic(data: bytes) -> None:
    if data.startswith(MAGIC):
        return
    if MAGIC.startswith(data):
        raise Refusal(Reason.TRUNCATED)
    newer = data.startswith(MAGIC[:3]) and chr(data[3]) in "23456789"
    raise Refusal(Reason.NEWER_FORMAT if newer else Reason.NOT_A_BATCH)


def _header(text: bytes) -> Header:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(Reason.BAD_HEADER) from error
    if not isinstance(value, dict):
        raise Refusal(Reason.BAD_HEADER)
    _check_versions(value)
    try:
        return Header.model_validate_json(text)
    except ValidationError as error:
        raise Refusal(Reason.BAD_HEADER) from error


def _check_versions(value: dict[str, JSON]) -> None:
    """What a newer version wrote waits, whatever else is in it."""
    written, kind, suite = value.get("format", FORMAT), value.get("kind", ""), value.get("suite", 1)
    if isinstance(written, int) and written > FORMAT:
        raise Refusal(Reason.NEWER_FORMAT)
    if isinstance(suite, int) and suite not in SUITES:
        raise Refusal(Reason.UNKNOWN_SUITE)
    if isinstance(kind, str) and kind and kind not in set(BatchKind):
        raise Refusal(Reason.NEWER_FORMAT)
