"""The vocabularies as files: those that ship, and those that came as a bulletin in their place."""

from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.given_lists import KIND, checked
from app.domain.vocabulary import Vocabularies, Vocabulary, parse
from app.store.ledgers import Query, page


def load_vocabularies(shipped: Path, *replacing: Path) -> Vocabularies:
    """All lists of the shipped resources folder; later folders that exist replace lists by name."""
    folders = (shipped / "vocabularies", *replacing)
    return Vocabularies(_read(path) for folder in folders for path in sorted(folder.glob("*.json")))


def given_out(db: Database, known: Vocabularies) -> tuple[Vocabulary, ...]:
    """The lists that desks have given out here: of each name the newest. What cannot be one is passed over."""
    found: dict[str, Vocabulary] = {}
    for row in page(db, Query("bulletins", equal={"kind": KIND}, order="date", ascending=True)):
        with suppress(AppError):
            given = checked(str(row.fields.get("vocabulary", "")), known)
            found[given.name] = given
    return tuple(found.values())


def _read(path: Path) -> Vocabulary:
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (AppError, UnicodeDecodeError) as error:
        raise AppError(Code.BAD_FILE, name=path.name, reason=str(error)) from error
