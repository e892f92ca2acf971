"""When everything was last copied, and how far what had come went by then."""

from datetime import datetime

from sqlite_utils import Database

from app.store import meta

_AT, _MARK = "last-backup", "last-backup-batch"


def mark(db: Database) -> int:
    """The newest batch there is; taken before a copy is made."""
    return int(db.execute("select coalesce(max(id), 0) from batches").fetchone()[0])


def keep(db: Database, now: datetime, newest: int) -> None:
    """A copy that was begun then, and holds this batch and those before it, was read through; in a transaction."""
    meta.put(db, _AT, now.isoformat(timespec="seconds"))
    meta.put(db, _MARK, newest)


def at(db: Database) -> str:
    """When the last one was begun, ISO 8601, "" for none."""
    return meta.get_text(db, _AT)


def holds_until(db: Database, now: datetime) -> str | None:
    """All that came before that moment, ISO 8601, lies in the last copy; None where none is known of.

    "" where the clock was set back since: a batch that came later bears an earlier moment, or the copy lies ahead.
    """
    newest, begun = meta.get(db, _MARK), at(db)
    if not isinstance(newest, int) or not begun:
        return None
    later = "select 1 from batches where id > ? and not own and julianday(sealed_at) < julianday(?) limit 1"
    is_doubtful = datetime.fromisoformat(begun) > now or db.execute(later, [newest, begun]).fetchone()
    return "" if is_doubtful else begun
