"""What is being typed, kept at every pause so that a dead battery costs a second at most."""

import json
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.changes import JSON, Fields
from app.store.database import writing


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form: `form` names it, `fields` holds what was typed, as typed; `saved_at` is ISO 8601."""

    id: str
    form: str
    fields: Fields
    saved_at: str


def keep(db: Database, draft: Draft) -> None:
    """Keep the draft, in place of an earlier one of the same id."""
    with writing(db):
        db.execute(
            "insert or replace into drafts(id, form, fields, saved_at) values (?, ?, ?, ?)",
            [draft.id, draft.form, json.dumps(dict(draft.fields), ensure_ascii=False), draft.saved_at],
        )


def every(db: Database) -> list[Draft]:
    """All drafts, the latest first."""
    rows = db.execute("select id, form, fields, saved_at from drafts order by saved_at desc, id")
    return [Draft(row[0], row[1], _fields(row[2]), row[3]) for row in rows]


def drop(db: Database, draft_id: str) -> None:
    """Forget the draft: its record was saved, or it was thrown away."""
    db.execute("delete from drafts where id = ?", [draft_id])


def _fields(text: str) -> dict[str, JSON]:
    fields: dict[str, JSON] = json.loads(text)
    return fields
