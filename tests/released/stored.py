"""What released versions left behind, as later ones find it."""

import shutil
import zipfile
from pathlib import Path

import sqlcipher3

from app.paths import KEYS
from app.store import key_slots
from app.store.copying import OLDER
from tests.builders import WORDS

HERE = Path(__file__).resolve().parent
RELEASED = sorted(place.name for place in HERE.iterdir() if (place / "point.lfbackup").is_file())
DISPUTES = 4
"""Of point 07, in each of them."""


def unpack(backup: str, home: Path, version: str = RELEASED[0]) -> None:
    """The profile as that version had it, not opened yet."""
    with zipfile.ZipFile(HERE / version / backup) as archive:
        archive.extractall(home)


def lay_out(mailbox: Path, version: str = RELEASED[0]) -> None:
    """The mailbox as that version had it."""
    shutil.copytree(HERE / version / "mailbox", mailbox)


def opened_before(home: Path) -> sqlcipher3.Connection:
    """The copy that was kept before the upgrade, as an older version would open it: no table of its is touched."""
    key = key_slots.open_with_passphrase(key_slots.load(home / KEYS), WORDS)
    connection = sqlcipher3.connect(str(home / OLDER))
    connection.set_key(f"x'{key.hex()}'")
    assert connection.execute("pragma integrity_check").fetchone()[0] == "ok"
    return connection
