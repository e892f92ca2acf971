"""Logins to the mailbox: each writer has its own, which its kit brings and the desk's receipt changes."""

import base64
import binascii
import csv
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from io import StringIO

from pydantic import TypeAdapter, ValidationError

from app.domain.changes import JSON, canonical
from app.domain.errors import AppError, Code
from app.exchange.address import mailbox_of
from app.exchange.keyring import own_keys, reserve_of
from app.exchange.names import is_name
from app.exchange.refusal import Refusal
from app.exchange.sealing import Recipient, suite_of
from app.store import logins, meta, people
from app.store.profile import Profile

OF_THE_SERVER = ("host_key", "ca", "proxy", "region", "endpoint")
NAMES = ("user", "password", "private_key", *OF_THE_SERVER)
MOST = 20_000
"""Letters of one value: a private key or a chain of certificates."""
_FILE = "_file"
_COMING, _TOLD = "mailbox-login-coming", "mailbox-login-told"
_SUITE = 1

Credentials = Mapping[str, str]
_TABLE = TypeAdapter(dict[str, dict[str, str]])
_ROWS = TypeAdapter(list[dict[str, str]])


def read(data: bytes, name: str, beside: Callable[[str], bytes]) -> dict[str, dict[str, str]]:
    """The logins in a file, by writer: JSON, or CSV with a row of headings of which one is `writer`.

    A heading like `private_key_file` names a file `beside` it. Raises AppError BAD_FILE, or what `checked` refuses.
    """
    try:
        found = {writer: _with_files(login, beside) for writer, login in _parsed(data.decode("utf-8-sig")).items()}
    except (ValueError, ValidationError, csv.Error, KeyError) as error:
        raise AppError(Code.BAD_FILE, name=name, reason="no list of logins") from error
    return {writer: checked(writer, login) for writer, login in found.items()}


def checked(writer: str, login: Credentials) -> dict[str, str]:
    """The login without blanks. Raises AppError BAD_VALUE, UNKNOWN_FIELD, MISSING or TOO_LONG."""
    if not is_name(writer):
        raise AppError(Code.BAD_VALUE, "writer")
    given = {name: value.strip() for name, value in login.items() if value.strip()}
    for name, value in given.items():
        if name not in NAMES:
            raise AppError(Code.UNKNOWN_FIELD, name)
        if len(value) > MOST:
            raise AppError(Code.TOO_LONG, name, limit=MOST)
    if "user" not in given:
        raise AppError(Code.MISSING, "user")
    if "private_key" in given:
        given["private_key"] += "\n"  # some readers of keys want their last line to end
    return given


def for_kit(desk: Profile, writer: str, own: Credentials) -> dict[str, str]:
    """What the writer's kit says: its own login, and of the desk's `own` what belongs to the server alone.

    Never the desk's. Raises AppError NO_LOGIN where the desk needs a login and the writer has none.
    """
    found = logins.find(desk.db, writer)
    if found is None and own.get("user"):
        raise AppError(Code.NO_LOGIN, name=writer)
    return _shared(own) | dict(found.credentials if found else {})


def told(desk: Profile, writer: str) -> str | None:
    """The login as a receipt tells it to the writer's device: sealed to it, and "" where its kit said it already.

    None for a writer that has none. Inside a transaction of the caller.
    """
    login, device = logins.find(desk.db, writer), people.newest_writer(desk.db, writer)
    if login is None or device is None:
        return None
    if device.last_seq is not None or login.set_at <= people.joined_with(desk.db, writer):
        return ""
    if login.recipient == device.recipient:
        return login.sealed
    readers = [Recipient.parse(device.recipient), Recipient.parse(reserve_of(desk.db))]
    plain: dict[str, JSON] = {"writer": writer, "login": {**_shared(mailbox_of(desk)[1]), **login.credentials}}
    sealed = base64.b64encode(suite_of(_SUITE).seal(canonical(plain), readers)).decode()
    logins.keep_sealed(desk.db, writer, device.recipient, sealed)
    return sealed


def hear(profile: Profile, sealed: str) -> None:
    """A point's own desk tells it another login: it is tried before it takes the place of the one that works.

    Inside a transaction of the caller. What was sealed to another device is passed over.
    """
    heard = hashlib.sha256(sealed.encode()).hexdigest()
    if not sealed or heard == meta.get_text(profile.db, _TOLD):
        return
    try:
        plain = suite_of(_SUITE).open(base64.b64decode(sealed, validate=True), [own_keys(profile.db).sealing])
        said = json.loads(plain)
        login: dict[str, JSON] = dict(checked(str(said["writer"]), said["login"]))
    except (Refusal, AppError, binascii.Error, ValueError, KeyError, TypeError, AttributeError):
        return
    if said["writer"] == profile.identity.writer:
        meta.put(profile.db, _TOLD, heard)
        meta.put(profile.db, _COMING, login)


def coming(profile: Profile) -> dict[str, str]:
    """The login that was told and has not worked yet; empty for none."""
    kept = meta.get(profile.db, _COMING)
    return {name: str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}


def has_come(profile: Profile) -> None:
    """It works and is the only one now; inside a transaction of the caller."""
    meta.put(profile.db, _COMING, {})


def _shared(own: Credentials) -> dict[str, str]:
    return {name: own[name] for name in OF_THE_SERVER if own.get(name)}


def _parsed(text: str) -> dict[str, dict[str, str]]:
    if text.lstrip().startswith("{"):
        return _TABLE.validate_json(text)
    if text.lstrip().startswith("["):
        return _by_writer(_ROWS.validate_json(text))
    reader = csv.DictReader(StringIO(text, newline=""), restval="", strict=True)
    return _by_writer(_ROWS.validate_python(list(reader)))


def _by_writer(rows: Iterable[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {row["writer"].strip(): {name: row[name] for name in row if name != "writer"} for row in rows}


def _with_files(login: Credentials, beside: Callable[[str], bytes]) -> dict[str, str]:
    """With the contents of the files that are named."""
    return {
        name.removesuffix(_FILE): beside(value.strip()).decode() if name.endswith(_FILE) and value.strip() else value
        for name, value in login.items()
    }
