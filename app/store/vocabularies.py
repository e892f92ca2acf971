"""The vocabularies as files: those that ship, each replaced by the bureau's own of the same name."""

from pathlib import Path

from app.domain.errors import AppError, Code
from app.domain.vocabulary import Vocabularies, Vocabulary, parse


def load_vocabularies(shipped: Path, *replacing: Path) -> Vocabularies:
    """All lists of the shipped resources folder; later folders that exist replace lists by name."""
    folders = (shipped / "vocabularies", *replacing)
    return Vocabularies(_read(path) for folder in folders for path in sorted(folder.glob("*.json")))


def _read(path: Path) -> Vocabulary:
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (AppError, UnicodeDecodeError) as error:
        raise AppError(Code.BAD_FILE, name=path.name, reason=str(error)) from error
