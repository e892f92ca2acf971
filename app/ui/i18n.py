"""The languages of the window, switched while it is open."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Signal

from app.domain.errors import AppError, Code


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its file's code and its own name (Qt knows no native name for Mongolian in its script).

    What it lacks is said in the language `below` it.
    """

    code: str
    own_name: str
    is_vertical: bool = False
    below: str = ""


CHINESE = Language("zh_CN", "中文")
MONGOLIAN = Language("mn_Mong_CN", "ᠮᠣᠩᠭᠣᠯ", is_vertical=True, below=CHINESE.code)
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
        self.current: Language | None = None

    def switch(self, to: Language) -> None:
        """Speak this language from now on. A missing file is said and changes nothing."""
        fresh = [translator for code in (to.below, to.code) if code for translator in self._load(code)]
        self.undress()
        for new in fresh:
            self._program.installTranslator(new)
        self._worn, self.current = fresh, to
        self.switched.emit(to)

    def undress(self) -> None:
        """Speak the source's English again."""
        for old in self._worn:
            self._program.removeTranslator(old)
            old.deleteLater()
        self._worn, self.current = [], None

    def _load(self, code: str) -> list[QTranslator]:
        ours = QTranslator(self)
        name = f"lianfang_{code}.qm"
        if not ours.load(str(self._folder / name)):
            raise AppError(Code.NOT_FOUND, what="translation", name=name)
        qts = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [qts, ours] if qts.load(f"qtbase_{code}", folder) else [ours]
