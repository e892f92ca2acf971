"""The languages of the window, switched while it is open."""

from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Signal

from app.domain.errors import AppError, Code

Translator = TypeVar("Translator", bound=QTranslator)


class Language(NamedTuple):
    """A language by its file's code and its own name (Qt knows no native name for Mongolian in its script).

    What it lacks is said in the language `below` it. Where it `has_drafts`, some of its words nobody has reviewed.
    """

    code: str
    own_name: str
    is_vertical: bool = False
    below: str = ""
    has_drafts: bool = False


CHINESE = Language("zh_CN", "中文")
MONGOLIAN = Language("mn_Mong_CN", "ᠮᠣᠩᠭᠣᠯ", is_vertical=True, below=CHINESE.code, has_drafts=True)
LANGUAGES = (CHINESE, MONGOLIAN)


def language(code: str) -> Language:
    """The language of this code; Chinese for a code we do not have."""
    return next((known for known in LANGUAGES if known.code == code), CHINESE)


class Translations(QObject):
    """Puts a language on the whole program; open windows hear it as Qt's LanguageChange."""

    switched = Signal(object)

    def __init__(self, program: QCoreApplication, folder: Path) -> None:
        super().__init__(program)
        self._program = program
        self._folder = folder
        self._worn: list[QTranslator] = []
        self._drafts = ""
        self.current: Language | None = None

    def speaks(self, language_: Language, drafts: str) -> bool:
        """Whether this is spoken already."""
        return self.current is language_ and (self._drafts == drafts or not language_.has_drafts)

    def switch(self, to: Language, drafts: str = "plain") -> None:
        """Speak this language from now on. A missing file is said and changes nothing.

        `drafts` says what becomes of words that nobody has reviewed: "marked", "plain", or "reviewed" for without them.
        """
        below = self._load(to.below) if to.below else []
        fresh = [*below, *(self._load_drafts(to.code, drafts) if to.has_drafts else self._load(to.code))]
        self.undress()
        for new in fresh:
            self._program.installTranslator(new)
        self._worn, self.current, self._drafts = fresh, to, drafts
        self.switched.emit(to)

    def undress(self) -> None:
        """Speak the source's English again."""
        for old in self._worn:
            self._program.removeTranslator(old)
            old.deleteLater()
        self._worn, self.current = [], None

    def _load(self, code: str) -> list[QTranslator]:
        ours = self._ours(QTranslator(self), code)
        qts = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [qts, ours] if qts.load(f"qtbase_{code}", folder) else [ours]

    def _load_drafts(self, code: str, drafts: str) -> list[QTranslator]:
        reviewed = self._ours(QTranslator(self), f"{code}_reviewed")
        match drafts:
            case "reviewed":
                return [reviewed]
            case "marked":
                from app.ui.marked_words import MarkedTranslator  # the door does not wait for its pattern

                return [self._ours(MarkedTranslator(reviewed, self), code)]
            case _:
                return [self._ours(QTranslator(self), code)]

    def _ours(self, translator: Translator, code: str) -> Translator:
        name = f"lianfang_{code}.qm"
        if not translator.load(str(self._folder / name)):
            raise AppError(Code.NOT_FOUND, what="translation", name=name)
        return translator
