"""Run by a Python that has Anki: does what is asked line by line, and says how long each took.

`anki_client.py FOLDER RECORDS URL`, RECORDS being a file of JSON lines. It imports nothing of ours.
"""

import importlib
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

_COLLECTION = importlib.import_module("anki.collection")
EDITED = 100


class Client:
    """A collection that holds each record as a note, and its login."""

    def __init__(self, file: Path, url: str) -> None:
        self._file, self._url = file, url
        self._collection = _COLLECTION.Collection(str(file))
        self._login: Any = None

    def fill(self, records: list[str]) -> None:
        kind = self._collection.models.by_name("Basic")
        requests: list[Any] = []
        for record in records:
            note = self._collection.new_note(kind)
            note["Front"], note["Back"] = str(len(requests)), record
            requests.append(_COLLECTION.AddNoteRequest(note, deck_id=1))
        self._collection.add_notes(requests)

    def log_in(self) -> None:
        self._login = self._collection.sync_login("peer", "peer", self._url)

    def edit(self) -> None:
        notes = [self._collection.get_note(note) for note in self._collection.find_notes("")[:EDITED]]
        for note in notes:
            note["Back"] += "另一村"
        self._collection.update_notes(notes)

    def sync(self) -> None:
        """What changed since the last time."""
        self._collection.sync_collection(self._login, sync_media=False)

    def send_all(self) -> None:
        self._whole(upload=True)

    def fetch_all(self) -> None:
        self._whole(upload=False)

    def _whole(self, *, upload: bool) -> None:
        self._collection.sync_collection(self._login, sync_media=False)
        self._collection.close_for_full_sync()
        self._collection.full_upload_or_download(auth=self._login, server_usn=None, upload=upload)
        self._collection.reopen(after_full_sync=True)


def main(folder: Path, records: Path, url: str) -> None:
    one, other = Client(folder / "one.anki2", url), Client(folder / "other.anki2", url)
    one.fill(records.read_text(encoding="utf-8").splitlines())
    one.log_in()
    other.log_in()
    acts: Mapping[str, Callable[[], None]] = {
        "push": one.send_all, "idle": one.sync, "edit": one.edit, "edits": one.sync, "pull": other.fetch_all,
    }  # fmt: skip
    _say("ready")
    for line in sys.stdin:
        began = time.perf_counter()
        acts[line.strip()]()
        _say(f"{time.perf_counter() - began:.6f}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
