"""Small JSON files with a checksum: damage is told from a wrong secret. It proves nothing against an attacker."""

import hashlib
import json

from app.domain.changes import JSON, canonical

_CHECK = "check"


def checked(value: dict[str, JSON]) -> bytes:
    """The file's bytes, with the checksum beside the values."""
    return canonical({**value, _CHECK: hashlib.sha256(canonical(value)).hexdigest()})


def read_checked(data: bytes, max_size: int) -> dict[str, JSON]:
    """The values of an undamaged file of bearable size; ValueError for any other."""
    if len(data) > max_size:
        raise ValueError("too large")
    try:
        value = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested beyond all measure") from error
    if not isinstance(value, dict):
        raise ValueError("not an object")
    check = value.pop(_CHECK, None)
    if check != hashlib.sha256(canonical(value)).hexdigest():
        raise ValueError("damaged")
    return value
