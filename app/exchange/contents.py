"""The inside of a batch: a manifest line that binds what is outside to the writer, and the lines it names."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.changes import JSON, canonical
from app.exchange.envelope import Hash, Header
from app.exchange.lines import CHINA
from app.exchange.packing import Packing
from app.exchange.refusal import Reason, Refusal
from app.exchange.sealing import SealingIdentity, suite_of


class Manifest(BaseModel):
    """The first line. It repeats the header, so that nobody can sign another's sealed body as his own."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    header: dict[str, Any]
    count: int = Field(ge=1)
    sha256: Hash
    first_seq: int = Field(default=1, ge=1)
    prev_change: Hash | None = None
    last_change: Hash | None = None
    zone: str = CHINA
    program: str = Field(default="", max_length=40)


@dataclass(frozen=True, slots=True)
class Contents:
    """What was inside: the manifest and the lines that it names."""

    manifest: Manifest
    lines: tuple[bytes, ...]


def plain_of(header: Header, lines: Sequence[bytes], **facts: JSON) -> bytes:
    """Manifest and lines as they are packed; `facts` are what else the manifest says."""
    payload = b"".join(line + b"\n" for line in lines)
    manifest: dict[str, JSON] = {
        "header": header.as_json(),
        "count": len(lines),
        "sha256": hashlib.sha256(payload).hexdigest(),
        **facts,
    }
    return canonical(manifest) + b"\n" + payload


def unseal(header: Header, body: bytes, identities: Sequence[SealingIdentity], packing: Packing) -> Contents:
    """What is in the body of a verified file, if inside and outside agree."""
    plain = packing.unpack(suite_of(header.suite).open(body, identities))
    first, _, payload = plain.partition(b"\n")
    try:
        manifest = Manifest.model_validate_json(first)
    except ValidationError as error:
        raise Refusal(Reason.BAD_MANIFEST) from error
    if manifest.header != header.as_json():
        raise Refusal(Reason.INNER_OUTER_MISMATCH)
    lines = payload.split(b"\n")
    if hashlib.sha256(payload).hexdigest() != manifest.sha256 or len(lines) != manifest.count + 1 or lines.pop():
        raise Refusal(Reason.BAD_MANIFEST)
    return Contents(manifest, tuple(lines))
