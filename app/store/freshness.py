"""How fresh the data of each point is, as its reports must say."""

from collections.abc import Mapping

from sqlite_utils import Database


def newest_by_owner(db: Database) -> Mapping[str, str]:
    """The wall time of the newest change that is here of each enrolled owner's devices; "" for one never heard."""
    newest: dict[str, str] = {}
    for owner, writer, epoch in db.execute("select owner, writer, epoch from writers").fetchall():
        row = db.execute(
            "select at from changes where writer = ? and epoch = ? order by stream desc, seq desc limit 1",
            [writer, epoch],
        ).fetchone()
        newest[owner] = max(newest.get(owner, ""), row[0] if row else "")
    return newest
