"""Pictures that are none, but begin like one; attached at a point and shown where they came."""

import os
from pathlib import Path

from app.actions import attaching
from app.actions.attaching import Attached
from app.store.projection import RecordKey
from tests.builders import Device

JPEG = b"\xff\xd8\xff"


def as_it_is(picture: bytes, _: int) -> bytes:
    return picture


def attach(point: Device, file: Path, size: int = 1000, ledger: str = "hazards") -> tuple[RecordKey, Attached]:
    file.write_bytes(JPEG + os.urandom(size - len(JPEG)))
    key = point.add(ledger).key
    made = attaching.attach(point.profile, ledger, key, file, as_it_is, now=point.clock(), new_id=point.ids)
    return key, made


def shown(device: Device, key: RecordKey) -> list[bytes]:
    return [
        attaching.picture(device.profile, each.key, as_it_is)
        for each in attaching.pictures_of(device.profile, key)
        if each.is_here
    ]
