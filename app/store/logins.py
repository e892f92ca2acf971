"""At a desk: what each writer of its points logs in to the mailbox with."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Login:
    """`set_at` says since when; `sealed` is the login as it is told to the device of that `recipient` alone."""

    writer: str
    credentials: Mapping[str, str] = field(repr=False)
    set_at: str
    sealed: str = field(default="", repr=False)
    recipient: str = ""


def keep(db: Database, writer: str, credentials: Mapping[str, str], now: datetime) -> None:
    """Keep the writer's login instead of the one before."""
    db.execute(
        "insert or replace into logins(writer, credentials, set_at) values (?, ?, ?)",
        [writer, json.dumps(dict(credentials), ensure_ascii=False), now.isoformat(timespec="seconds")],
    )


def keep_sealed(db: Database, writer: str, recipient: str, sealed: str) -> None:
    """Keep the login as it is told to the device of this recipient."""
    db.execute("update logins set recipient = ?, sealed = ? where writer = ?", [recipient, sealed, writer])


def find(db: Database, writer: str) -> Login | None:
    """The writer's login, None if it has none."""
    row = db.execute("select credentials, set_at, sealed, recipient from logins where writer = ?", [writer]).fetchone()
    return Login(writer, json.loads(row[0]), *row[1:]) if row else None


def names(db: Database) -> list[str]:
    """The writers that have a login."""
    return [row[0] for row in db.execute("select writer from logins order by writer")]
