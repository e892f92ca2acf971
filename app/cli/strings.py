"""The reviewer's sheet of the Mongolian words: out as a workbook, and back with verdicts."""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.cli import help_pages
from app.cli.files import new_file
from app.cli.source_words import SourceWords
from app.cli.translation_file import Phrase
from app.cli.word_files import Word
from app.cli.world import World
from app.domain.errors import AppError, Code
from app.exchange import sheets
from app.reports.table import Column, Row, Table
from app.reports.xlsx import workbook

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
_SHEETS = (("strings", "Mongolian words"), ("lists", "Words of lists"), ("glossary", "Glossary"))
_HELP = (
    "Write ok where the Mongolian is right, or better words beside it. %1, %2, %n and what stands in {} must stay. "
    "The picture after a row shows where its words stand; words alone on their ground are a message or a rare state."
)


def export(args: Namespace, world: World) -> None:
    """All strings, words of lists, terms and pages of help, each kind as a sheet; drafts first."""
    source = _source(args)
    pictures = _pictures(args.pictures)
    rows = ((_row(phrase, source, pictures) for phrase in listed) for listed in source.sheets())
    tables = [
        Table(name, title, _COLUMNS, written, above=(_HELP,))
        for (name, title), written in zip(_SHEETS, rows, strict=True)
    ]
    with new_file(args.file) as file:
        workbook.write([*tables, help_pages.table(_help(args))], file, made=world.clock().date())
    counts = {
        "strings": len(source.phrases),
        "words": len(source.words),
        "terms": len(source.terms),
        "drafts": sum(each.is_draft for each in source.all.values()),
        "pictures": sum(key in pictures for key in source.all),
    }
    said = "{strings} strings, {words} words of lists, {terms} terms; {drafts} drafts, {pictures} with a picture"
    world.show(counts, said.format(**counts) + " of their place")


def take_in(args: Namespace, world: World) -> None:
    """What a reviewer confirmed or put right; a word that loses a placeholder is refused, and nothing is changed.

    A page of help is confirmed as a whole; what is to be put right in it is only named.
    """
    source = _source(args)
    verdicts = dict(_verdicts(args.file, source.all))
    pages = {page.key: page for page in help_pages.pages(_help(args))}
    judged = [(pages[key], words) for key, words in _verdicts(args.file, pages)]
    right = [page.source for page, words in judged if words == page.words]
    wrong = [page.source for page, words in judged if words != page.words]
    for file, text in source.with_verdicts(verdicts).items():
        file.write_text(text, "utf-8", newline="")
    help_pages.confirm(_help(args), right)
    left = sum(each.is_draft for key, each in source.all.items() if key not in verdicts)
    world.show(
        {"reviewed": len(verdicts), "drafts": left, "pages": right, "pages_to_put_right": wrong},
        f"{len(verdicts)} strings reviewed, {left} drafts left\n"
        f"pages of help confirmed: {', '.join(right) or '-'}; to be put right by hand: {', '.join(wrong) or '-'}",
    )


def _help(args: Namespace) -> Path:
    return Path(args.folder.parent / "resources" / "help" if args.pages is None else args.pages)


def _source(args: Namespace) -> SourceWords:
    lists = args.folder.parent / "resources" / "vocabularies" if args.vocabularies is None else args.vocabularies
    return SourceWords(args.folder, lists)


def _row(phrase: Phrase | Word, source: SourceWords, pictures: Mapping[str, Path]) -> Row:
    state = "draft" if phrase.is_draft else "reviewed"
    match phrase:
        case Phrase():
            said = (phrase.context, phrase.source, source.chinese.get(phrase.key, ""), phrase.words)
        case Word():
            said = (phrase.place, phrase.code, phrase.zh, phrase.mn)
    return Row((phrase.key, *said, state, "", ""), picture=pictures.get(phrase.key))


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


def _verdicts(file: Path, known: Mapping[str, Phrase | Word]) -> Iterator[tuple[str, str]]:
    for cells in (row for sheet in sheets.read(file) for row in sheet.rows):
        key, verdict, better = (_cell(cells, place) for place in (_KEY, _VERDICT, _BETTER))
        phrase = known.get(key)
        if phrase is None or not (better or verdict.lower() in AGREES):
            continue
        words = better or (phrase.words if isinstance(phrase, Phrase) else phrase.mn)
        if not words or not phrase.fits(words):
            place = (phrase.context, phrase.source) if isinstance(phrase, Phrase) else (phrase.place, phrase.code)
            raise AppError(Code.BAD_VALUE, ": ".join(place), value=words)
        yield key, words


def _cell(cells: tuple[object, ...], place: int) -> str:
    return str(cells[place] or "").strip(" \t\n") if place < len(cells) else ""
