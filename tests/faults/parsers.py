"""Every parser of what comes from outside, each with what it is made to read: it reads it, or refuses it by name."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from openpyxl import Workbook

from app import settings
from app.cli.translation_file import phrases, reviewed
from app.domain import old_letters, recording
from app.domain.changes import canonical
from app.domain.errors import AppError
from app.domain.vocabulary import parse
from app.exchange import logins, sheets
from app.exchange.batch import open_batch, peek, write
from app.exchange.carriers.multistatus import MultistatusReader
from app.exchange.desk_card import DeskCard
from app.exchange.enrolment import open_enrolment, write_enrolment
from app.exchange.envelope import wrap
from app.exchange.kit import DeskWriter, Kit, make_kit, open_kit
from app.exchange.packing import PLAIN
from app.exchange.sealing import suite_of
from app.exchange.update_file import Release, look_at, take_out, write_update
from app.store import backup
from app.store.key_slots import KeyFile, new_key_file
from app.store.vocabularies import load_vocabularies
from tests.builders import CHEAP, LEAST, ROOT, VOCABULARIES, WORDS, make_desk
from tests.exchange.builders import KEYS, SIGNING, STATION, make_changes, make_header

CODE = "7K3M-Q0A1-ZX9B"
TODAY = date(2026, 7, 15)
TRANSLATIONS = ROOT / "translations" / "lianfang_mn_Mong_CN.ts"


@dataclass(frozen=True)
class Parser:
    """`read` ends in an AppError or well; `whole` is what it reads well, `refusals` what else it may raise."""

    name: str
    read: Callable[[bytes], object]
    whole: bytes
    refusals: tuple[type[Exception], ...] = (AppError,)

    def try_on(self, data: bytes) -> bool:
        """Whether it was read; anything but a refusal by name is raised."""
        try:
            self.read(data)
        except self.refusals:
            return False
        return True


def parsers(folder: Path) -> Iterator[Parser]:
    """All of them; files are written into the folder."""
    yield from _sealed()
    yield from _of_records()
    yield from _files(folder)
    yield from _on_this_computer(folder)


def _sealed() -> Iterator[Parser]:
    """The outside of what travels, and its inside, as a trusted device gone bad would seal it."""
    changes, header = make_changes(3), make_header()
    batch = write(header, changes, KEYS)
    yield Parser("batch", lambda data: open_batch(data, SIGNING.verify_key, STATION), batch.data)
    yield Parser("batch header", peek, batch.data)
    body = suite_of(1).open(batch.data[-len(batch.data) + 10 + _head(batch.data) : -64], [STATION])
    yield Parser("batch contents", _inside, PLAIN.unpack(body))
    key = bytes(32)
    enrolment = write_enrolment("07", 1, KEYS, STATION.recipient, key)
    yield Parser("enrolment", lambda data: open_enrolment(data, key, STATION), enrolment.data)
    kit = _kit()
    yield Parser("kit", lambda data: open_kit(data, CODE), make_kit(kit, CODE, CHEAP).data)
    yield Parser("kit contents", Kit.model_validate_json, canonical(kit.model_dump(mode="json")), (ValueError,))
    keys, _, _ = new_key_file(WORDS, CHEAP)
    yield Parser("key list", KeyFile.from_bytes, keys.to_bytes())


def _head(data: bytes) -> int:
    return int.from_bytes(data[4:6], "big")


def _inside(plain: bytes) -> object:
    header = make_header()
    data = wrap(header, suite_of(1).seal(PLAIN.pack(plain), KEYS.recipients), SIGNING)
    return open_batch(data, SIGNING.verify_key, STATION)


def _kit() -> Kit:
    desk = DeskWriter(writer="desk-152223105", verify_key=SIGNING.verify_key, recipient=STATION.recipient)
    return Kit(
        organisation="152223105", mailbox="https://mail.example/dav", credentials={"user": "07"}, point="07",
        point_name="示范点", writer="07", desks=(desk,), reserve=STATION.recipient,
    )  # fmt: skip


def _of_records() -> Iterator[Parser]:
    """What is typed or scripted, and what another writer says of a record: a receipt is one too."""
    for ledger, fields in LEAST.items():
        parse_new = partial(recording.parse_new, ledger, today=TODAY, rules=VOCABULARIES)
        yield Parser(f"typed {ledger}", parse_new, json.dumps(fields, ensure_ascii=False).encode())
    receipt = {"point": "07", "writer": "07", "at": "2026-07-15T09:00:00+08:00", "heads": [], "missing": []}
    device = {"writer": "07", "point": "07", "epoch": 1, "verify_key": str(SIGNING.verify_key), "recipient": "x"}
    for ledger, sample in (("receipts", receipt), ("devices", device), ("disputes", LEAST["disputes"])):
        yield Parser(f"stored {ledger}", partial(_stored, ledger), json.dumps(sample).encode())

    table = old_letters.parse((ROOT / "resources" / "menksoft.json").read_text("utf-8"))
    pasted = "\ue2c7\ue26b 草场 \ue2f2\u1820\ue234".encode()
    yield Parser("old letters", lambda data: table.convert(data.decode()), pasted, (UnicodeDecodeError,))


def _stored(ledger: str, data: bytes) -> None:
    """Only what is an object of JSON comes so far."""
    fields = None
    with suppress(ValueError, RecursionError):
        fields = json.loads(data)
        canonical(fields)
    if isinstance(fields, dict):
        recording.check_fields(ledger, fields)
        recording.read(ledger, fields)


def _files(folder: Path) -> Iterator[Parser]:
    """Files that a person chooses."""
    book, buffer = Workbook(), io.BytesIO()
    for sheet in book.worksheets:
        sheet.append(["编号", date(2025, 1, 1), 3])
        sheet.merge_cells("A1:A3")
    book.save(buffer)
    yield Parser("workbook", lambda data: sheets.read(_file(folder, "x.xlsx", data)), buffer.getvalue())
    yield Parser(
        "list", lambda data: sheets.read(_file(folder, "x.csv", data)), "编号,嘎查\r\n07,示范嘎查\r\n".encode()
    )
    update = folder / "whole.lfupdate"
    release = Release(
        signer="0" * 16, version="9.0.0", system="linux-x86_64", installer="x.deb", size=1, sha256="0" * 64,
        released="2026-11-23",
    )  # fmt: skip
    write_update(update, release, b"installer", SIGNING)
    yield Parser("update", lambda data: _update(_file(folder, "x.lfupdate", data)), update.read_bytes())
    yield Parser("backup", lambda data: _restore(folder, data), _backup(folder))
    listed = "writer,user,password,ca_file\n07,seven,草场,ca.pem".encode()
    yield Parser("logins", lambda data: logins.read(data, "x.csv", _any_file), listed)
    card = DeskCard(organisation="a", writer="desk", name="b", verify_key="c", recipient="d", reserve="e")
    yield Parser("desk's card", lambda data: DeskCard.from_bytes(data, "x"), card.to_bytes())


def _any_file(name: str) -> bytes:
    """What lies beside a list: text under the name that stands in the whole one, nonsense under another."""
    return b"-----BEGIN" if name == "ca.pem" else b"\xff\x00"


def _update(file: Path) -> None:
    look_at(file, [SIGNING.verify_key])
    take_out(file, [SIGNING.verify_key], file.parent / "updates")


def _backup(folder: Path) -> bytes:
    desk = make_desk(folder / "desk", folder / "mailbox")
    backup.back_up(desk.profile, folder / "whole.lfbackup")
    desk.profile.close()
    return (folder / "whole.lfbackup").read_bytes()


def _restore(folder: Path, data: bytes) -> None:
    home = folder / "restored"
    try:
        backup.restore(_file(folder, "x.lfbackup", data), home, WORDS, VOCABULARIES).close()
    except AppError:
        assert not home.exists()
        raise
    shutil.rmtree(home)


def _on_this_computer(folder: Path) -> Iterator[Parser]:
    """What the bureau or a translator puts beside the program, what a server says, and the settings."""
    townships = (ROOT / "resources" / "vocabularies" / "levels.json").read_bytes()
    yield Parser("vocabulary", lambda data: _vocabulary(folder, data), townships)
    yield Parser("vocabulary text", lambda data: parse(data.decode()), townships, (AppError, UnicodeDecodeError))
    yield Parser("settings", lambda data: settings.load(_file(folder, settings.FILE, data).parent), b'{"percent": 130}')
    yield Parser("translations", _translations, TRANSLATIONS.read_text("utf-8")[:4000].encode(), (UnicodeDecodeError,))
    listing = b'<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/a/b.lfb</D:href></D:response>'
    yield Parser("server's listing", _listing, listing + b"</D:multistatus>", (ValueError,))


def _vocabulary(folder: Path, data: bytes) -> None:
    (folder / "vocabularies").mkdir(exist_ok=True)
    _file(folder / "vocabularies", "x.json", data)
    load_vocabularies(folder)


def _translations(data: bytes) -> None:
    text = data.decode()
    known = {phrase.key: phrase.words for phrase in phrases(text)}
    assert isinstance(reviewed(text, known), str)


def _listing(data: bytes) -> None:
    MultistatusReader().feed(data, last=True)


def _file(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name
