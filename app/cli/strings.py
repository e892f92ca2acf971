"""The reviewer's sheet of the Mongolian words: out as a workbook, and back with verdicts."""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.cli.files import new_file
from app.cli.translation_file import Phrase, phrases, reviewed
from app.cli.world import World
from app.domain.errors import AppError, Code
from app.exchange import sheets
from app.reports.table import Column, Row, Table
from app.reports.xlsx import workbook

MONGOLIAN = "lianfang_mn_Mong_CN.ts"
CHINESE = "lianfang_zh_CN.ts"
AGREES = frozenset({"ok", "yes", "y", "对", "是", "可以", "√", "✓", "ᠵᠥᠪ"})
_COLUMNS = (
    Column("key", "Key", width=14),
    Column("context", "Place", width=18),
    Column("source", "English", width=36),
    Column("chinese", "中文", width=36),
    Column("draft", "ᠮᠣᠩᠭᠣᠯ", width=44),
    Column("state", "State", width=10),
    Column("verdict", "Verdict (ok, or empty)", width=16),
    Column("better", "Better words", width=44),
)
_KEY, _VERDICT, _BETTER = 0, 6, 7
_HELP = (
    "Write ok where the Mongolian is right, or better words beside it. %1, %2 and %n must stay as they are. "
    "The picture after a row shows where its words stand."
)


def export(args: Namespace, world: World) -> None:
    """All strings as a sheet; drafts first."""
    mongolian, chinese = (_read(args.folder / name) for name in (MONGOLIAN, CHINESE))
    spoken = {phrase.key: phrase.words for phrase in phrases(chinese)}
    listed = sorted(phrases(mongolian), key=lambda phrase: not phrase.is_draft)
    pictures = _pictures(args.pictures)
    rows = (_row(phrase, spoken, pictures) for phrase in listed)
    table = Table("strings", "Mongolian words", _COLUMNS, rows, above=(_HELP,))
    with new_file(args.file) as file:
        workbook.write([table], file, made=world.clock().date())
    drafts = sum(phrase.is_draft for phrase in listed)
    shown = sum(phrase.key in pictures for phrase in listed)
    world.show(
        {"strings": len(listed), "drafts": drafts, "pictures": shown},
        f"{len(listed)} strings, {drafts} of them drafts, {shown} with a picture of their place",
    )


def take_in(args: Namespace, world: World) -> None:
    """What a reviewer confirmed or put right; a word that loses a placeholder is refused, and nothing is changed."""
    place: Path = args.folder / MONGOLIAN
    text = _read(place)
    known = {phrase.key: phrase for phrase in phrases(text)}
    verdicts = dict(_verdicts(args.file, known))
    place.write_text(reviewed(text, verdicts), "utf-8")
    left = sum(phrase.is_draft for phrase in known.values() if phrase.key not in verdicts)
    world.show({"reviewed": len(verdicts), "drafts": left}, f"{len(verdicts)} strings reviewed, {left} drafts left")


def _row(phrase: Phrase, spoken: Mapping[str, str], pictures: Mapping[str, Path]) -> Row:
    state = "draft" if phrase.is_draft else "reviewed"
    chinese = spoken.get(phrase.key, "")
    cells = (phrase.key, phrase.context, phrase.source, chinese, phrase.words, state, "", "")
    return Row(cells, picture=pictures.get(phrase.key))


def _pictures(folder: Path) -> Mapping[str, Path]:
    """The picture of each string's place, by key, as far as they have been drawn."""
    index = folder / "index.json"
    if not index.exists():
        return {}
    try:
        named: Mapping[str, str] = json.loads(index.read_text("utf-8"))
        return {key: folder / Path(name).name for key, name in named.items() if (folder / Path(name).name).exists()}
    except (OSError, ValueError, AttributeError) as error:
        raise AppError(Code.BAD_FILE, name=str(index), reason=type(error).__name__) from error


def _verdicts(file: Path, known: Mapping[str, Phrase]) -> Iterator[tuple[str, str]]:
    for cells in (row for sheet in sheets.read(file) for row in sheet.rows):
        key, verdict, better = (_cell(cells, place) for place in (_KEY, _VERDICT, _BETTER))
        phrase = known.get(key)
        if phrase is None or not (better or verdict.lower() in AGREES):
            continue
        words = better or phrase.words
        if not words or not phrase.fits(words):
            raise AppError(Code.BAD_VALUE, f"{phrase.context}: {phrase.source}", value=words)
        yield key, words


def _cell(cells: tuple[object, ...], place: int) -> str:
    return str(cells[place] or "").strip(" \t\n") if place < len(cells) else ""


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=str(file), reason=error.strerror or "not read") from error
