"""Every Mongolian word of the source tree: the translation file's, the lists', the glossary's."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.cli.translation_file import Phrase, phrases, reviewed
from app.cli.word_files import Word, list_reviewed, terms, terms_reviewed, words_of_list
from app.domain.errors import AppError, Code

MONGOLIAN = "lianfang_mn_Mong_CN.ts"
CHINESE = "lianfang_zh_CN.ts"
TERMS = "glossary.csv"
_NOT_SHOWN = frozenset({"identity_talk"})
"""What the text guard looks for is said nowhere."""


class SourceWords:
    """What stands there now. Where there is no folder of lists, or no glossary, there are no such words."""

    def __init__(self, folder: Path, lists: Path) -> None:
        self._strings = folder / MONGOLIAN
        self._glossary = folder / TERMS
        self._text = _read(self._strings)
        self._lists = {file: _read(file) for file in sorted(lists.glob("*.json")) if file.stem not in _NOT_SHOWN}
        self._terms = _read(self._glossary) if self._glossary.exists() else ""
        self.chinese = {phrase.key: phrase.words for phrase in phrases(_read(folder / CHINESE))}
        self.phrases = tuple(phrases(self._text))
        self.words = tuple(word for text in self._lists.values() for word in words_of_list(text))
        self.terms = tuple(terms(self._terms))
        everything: tuple[Phrase | Word, ...] = (*self.phrases, *self.words, *self.terms)
        self.all: Mapping[str, Phrase | Word] = {each.key: each for each in everything}

    def sheets(self) -> tuple[Sequence[Phrase | Word], ...]:
        """Each kind, its drafts first."""
        kinds: tuple[Sequence[Phrase | Word], ...] = (self.phrases, self.words, self.terms)
        return tuple(sorted(kind, key=lambda each: not each.is_draft) for kind in kinds)

    def with_verdicts(self, verdicts: Mapping[str, str]) -> Mapping[Path, str]:
        """The files that these verdicts change, as they will be."""
        after = {self._strings: reviewed(self._text, verdicts), self._glossary: terms_reviewed(self._terms, verdicts)}
        after |= {file: list_reviewed(text, verdicts) for file, text in self._lists.items()}
        before = {self._strings: self._text, self._glossary: self._terms, **self._lists}
        return {file: text for file, text in after.items() if text != before[file] and before[file]}


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=str(file), reason=error.strerror or "not read") from error
