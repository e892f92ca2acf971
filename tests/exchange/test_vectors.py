"""The vectors of docs/batch-format.md, read by a reader that shares nothing with the program, and then by the program.

When one of these fails, the format has changed: programs in the villages will not understand what this one writes.
"""

import ast
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.domain.changes import Change, Kind, payload_of
from app.domain.errors import AppError, Code
from app.exchange import kit as kits
from app.exchange.batch import open_batch, write
from app.exchange.desk_card import DeskCard
from app.exchange.enrolment import open_enrolment
from app.exchange.envelope import Header
from app.exchange.names import parse_name
from app.exchange.sealing import SealingIdentity, SigningKey, VerifyKey, WriterKeys
from app.store import key_slots
from tests.vectors import reader
from tests.vectors.reader import RefusedError

VECTORS = Path(reader.__file__).parent
SECRETS = json.loads((VECTORS / "secrets.json").read_bytes())
EXPECTED = json.loads((VECTORS / "expected.json").read_bytes())
BATCHES = {path.name: path for path in sorted((VECTORS / "mailbox").rglob("*.lfb"))}
(ENROLMENT,) = (path for path in BATCHES.values() if path.parent.name == "enrol")
REFUSED = sorted((VECTORS / "refused").iterdir())
READERS = {"07": ("station", "bureau", "reserve"), "desk-152223105": ("point", "station", "bureau", "reserve")}
KEY_ID = reader.key_id(SECRETS["verify_key"]["point"]).encode()
SIGNERS = {"07": "point", "desk-152223105": "station"}


def signer_of(path: Path) -> str:
    return str(SECRETS["verify_key"][SIGNERS[path.name.split("-e")[0]]])


def every_batch(run: Callable[[Path, str], None]) -> None:
    """Each batch of changes with each identity that may open it."""
    for name in EXPECTED:
        for who in READERS[name.split("-e")[0]]:
            run(BATCHES[name], SECRETS["identity"][who])


def whole(change: Change) -> dict[str, Any]:
    """A change as the expected values have it."""
    names = ("writer", "stream", "clock", "at", "ledger", "record", "owner", "seen", "epoch", "seq")
    fields = None if change.payload is None else dict(change.fields)
    hashes = {"payload_hash": change.payload_hash.hex(), "hash": change.hash.hex()}
    return {name: getattr(change, name) for name in names} | hashes | {"kind": change.kind.value, "fields": fields}


def test_the_other_reader_uses_nothing_of_the_program() -> None:
    tree = ast.parse(Path(reader.__file__).read_text("utf-8"))
    imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert {name.split(".")[0] for name in imported} - sys.stdlib_module_names == {"nacl", "pyrage", "zstandard"}


def test_the_other_reader_finds_every_change_that_was_written() -> None:
    def read(path: Path, identity: str) -> None:
        batch = reader.read(path.read_bytes(), signer_of(path), identity)
        assert list(reader.changes(batch)) == EXPECTED[path.name]

    every_batch(read)


def test_batches_name_the_one_before_and_are_named_after_what_they_are() -> None:
    for path in BATCHES.values():
        data = path.read_bytes()
        header, _ = reader.header_of(data)
        place = f"{header['writer']}-e{header['epoch']}-{header['seq']}-{reader.sha256(data).hex()[:12]}.lfb"
        assert (path.name, path.parent.name, path.parent.parent.name) == (place, header["stream"], header["writer"])
    first, second = (BATCHES[name].read_bytes() for name in EXPECTED if name.startswith("07-e1-"))
    assert reader.header_of(second)[0]["prev"] == reader.sha256(first).hex()


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_both_readers_refuse_for_the_same_reason(path: Path) -> None:
    data, key, identity = path.read_bytes(), SECRETS["verify_key"]["point"], SECRETS["identity"]["station"]
    with pytest.raises(RefusedError, match=f"^{path.stem}$"):
        list(reader.changes(reader.read(data, key, identity)))
    assert our_reason(data, key, identity) == path.stem


@pytest.mark.parametrize(
    ("reason", "edit"),
    [
        ("not-a-batch", lambda data: b"PK\x03\x04" + data[4:]),
        ("newer-format", lambda data: b"LFB2" + data[4:]),
        ("truncated", lambda data: data[:-1]),
        ("truncated", lambda data: data[:3]),
        ("extended", lambda data: data + b"\n"),
        ("too-large", lambda data: data + bytes(2**21)),
        ("bad-signature", lambda data: data[:-1] + bytes([data[-1] ^ 1])),
        ("bad-signature", lambda data: data[:-200] + bytes([data[-200] ^ 1]) + data[-199:]),
        ("other-signer", lambda data: data.replace(KEY_ID, b"0" * 16, 1)),
    ],
)
def test_edits_are_refused_by_both_readers_before_anything_is_opened(
    reason: str, edit: Callable[[bytes], bytes]
) -> None:
    data, key = edit(BATCHES[next(iter(EXPECTED))].read_bytes()), SECRETS["verify_key"]["point"]
    nobody = SECRETS["identity"]["point"]
    with pytest.raises(RefusedError, match=f"^{reason}$"):
        reader.read(data, key, nobody)
    assert our_reason(data, key, nobody) == reason


def test_a_batch_for_others_is_refused_as_theirs_and_one_of_anothers_key_as_his() -> None:
    data, keys = BATCHES[next(iter(EXPECTED))].read_bytes(), SECRETS["verify_key"]
    cases = {"wrong-recipient": (keys["point"], "point"), "other-signer": (keys["thief"], "station")}
    for reason, (key, who) in cases.items():
        with pytest.raises(RefusedError, match=f"^{reason}$"):
            reader.read(data, key, SECRETS["identity"][who])
        assert our_reason(data, key, SECRETS["identity"][who]) == reason


def test_the_other_reader_opens_kit_and_enrolment_with_the_code() -> None:
    kit, code_key = reader.open_kit((VECTORS / "07.lfkit").read_bytes(), SECRETS["kit_code"].lower())
    assert (kit["point"], kit["desks"][0]["writer"], kit["credentials"]["password"]) == ("07", "desk-152223105", "草场")
    assert code_key.hex() == SECRETS["code_key"]
    data = ENROLMENT.read_bytes()
    header, _ = reader.header_of(data)
    batch = reader.read(data, header["verify_key"], SECRETS["identity"]["station"])
    assert reader.vouched(batch, code_key)["verify_key"] == SECRETS["verify_key"]["point"]
    with pytest.raises(RefusedError, match="not-vouched-for"):
        reader.vouched(batch, bytes(32))


def test_the_other_reader_opens_the_key_file_with_passphrase_and_paper() -> None:
    keys = (VECTORS / "keys.json").read_bytes()
    assert reader.open_key_file(keys, passphrase=SECRETS["passphrase"]).hex() == SECRETS["data_key"]
    assert reader.open_key_file(keys, recovery=SECRETS["recovery_code"]).hex() == SECRETS["data_key"]
    with pytest.raises(RefusedError, match="wrong key"):
        reader.open_key_file(keys, passphrase="八月草场 8")


def test_the_program_finds_every_change_that_was_written() -> None:
    def read(path: Path, identity: str) -> None:
        key = VerifyKey.parse(signer_of(path))
        opened = open_batch(path.read_bytes(), key, SealingIdentity.parse(identity), name=path.name)
        assert [whole(change) for change in opened.changes] == EXPECTED[path.name]
        assert opened.name == path.name
        assert parse_name(path.name)

    every_batch(read)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_program_writes_the_same_inside(name: str) -> None:
    """Sealing is random; what is sealed is not, byte for byte."""
    path = BATCHES[name]
    identity = SECRETS["identity"]["station"]
    was = reader.read(path.read_bytes(), signer_of(path), identity)
    who = SIGNERS[str(was.header["writer"])]
    recipients = tuple(SealingIdentity.parse(SECRETS["identity"][reads]).recipient for reads in ("station", "bureau"))
    keys = WriterKeys(SigningKey(bytes.fromhex(SECRETS["signing_seed"][who])), recipients)
    run = changes_of(EXPECTED[name], bytes.fromhex(was.manifest["prev_change"]))
    now = reader.read(
        write(Header.model_validate_json(json.dumps(was.header)), run, keys).data, signer_of(path), identity
    )
    assert now.manifest.pop("program") == __version__
    assert now == was


def test_the_program_opens_kit_enrolment_card_and_key_file() -> None:
    opened = kits.open_kit((VECTORS / "07.lfkit").read_bytes(), SECRETS["kit_code"])
    assert (opened.kit.point, opened.code_key.hex()) == ("07", SECRETS["code_key"])
    desk = SealingIdentity.parse(SECRETS["identity"]["station"])
    said = open_enrolment(ENROLMENT.read_bytes(), opened.code_key, desk).statement
    assert str(said.verify_key) == SECRETS["verify_key"]["point"]
    card = DeskCard.from_bytes((VECTORS / "desk.card").read_bytes(), "desk.card")
    assert card.verify_key == str(opened.kit.home_desk.verify_key)
    key_file = key_slots.load(VECTORS / "keys.json")
    assert key_slots.open_with_passphrase(key_file, SECRETS["passphrase"]).hex() == SECRETS["data_key"]
    assert key_slots.open_with_recovery(key_file, SECRETS["recovery_code"]).hex() == SECRETS["data_key"]


def our_reason(data: bytes, key: str, identity: str) -> str:
    with pytest.raises(AppError) as error:
        open_batch(data, VerifyKey.parse(key), SealingIdentity.parse(identity))
    assert error.value.code is Code.BAD_BATCH
    return str(error.value.details["reason"])


def changes_of(values: list[dict[str, Any]], prev: bytes) -> list[Change]:
    """The expected changes as the store would hand them over."""
    run: list[Change] = []
    for value in values:
        rest = {name: part for name, part in value.items() if name not in ("fields", "payload_hash", "hash", "kind")}
        change = Change(
            **rest,
            kind=Kind(value["kind"]),
            payload=None if value["fields"] is None else payload_of(value["fields"])[0],
            payload_hash=bytes.fromhex(value["payload_hash"]),
            prev=run[-1].hash if run else prev,
        )
        run.append(change)
    return run
