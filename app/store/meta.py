"""Small facts about a profile: its identity, keys, mailbox and clock."""

import json

from sqlite_utils import Database

from app.domain.changes import JSON


def get(db: Database, key: str) -> JSON:
    """The fact, or None."""
    row = db.execute("select value from meta where key = ?", [key]).fetchone()
    return json.loads(row[0]) if row else None


def put(db: Database, key: str, value: JSON) -> None:
    """Keep the fact, replacing what it was."""
    db.execute(
        "insert into meta(key, value) values (?, ?) on conflict(key) do update set value = excluded.value",
        [key, json.dumps(value, ensure_ascii=False)],
    )


def get_text(db: Database, key: str) -> str:
    """The fact as text; "" when there is none."""
    value = get(db, key)
    return value if isinstance(value, str) else ""
