"""A page of help: HTML that ships with the program, in the colours and the size one has chosen."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from app.ui.marked_words import marked
from app.ui.theme import LIGHT, Theme, Tone, Type
from app.ui.widgets.help_blocks import Block, blocks_of
from app.ui.widgets.help_files import HelpFile, mongolian
from app.ui.widgets.look import Look
from app.ui.widgets.upright.help import UprightHelp
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said

_PIXELS = re.compile(r"(\d+)px")
_STYLE = "help.css"


class HelpText(Word):
    """Follows links among its own pages, and none to anywhere else; `went` carries the file name of each page.

    In vertical script a page is Mongolian if it is reviewed or drafts are wanted, else Chinese in columns.
    """

    went = Signal(str)
    _body: "_Browser | UprightHelp"

    def __init__(
        self,
        look: Look,
        folder: Path,
        name: Words,
        drafts: Callable[[], str] = lambda: "plain",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._folder = folder
        self._name = name
        self._drafts = drafts
        self._page = ""
        self.embody()

    def show_page(self, page: str) -> None:
        """Show the page of this file name; one that is not there changes nothing."""
        if page in {file.name for file in self._folder.glob("*.html")}:
            self._page = page
            self._lay_open()
            self.went.emit(page)

    @property
    def page(self) -> str:
        """The file name of the page that is shown."""
        return self._page

    @property
    def shown(self) -> str:
        """The text that is shown."""
        return self._body.text if isinstance(self._body, UprightHelp) else self._body.toPlainText()

    @property
    def html(self) -> str:
        """What is shown, with its look."""
        return self._file().html if isinstance(self._body, UprightHelp) else self._body.toHtml()

    @property
    def links(self) -> list[str]:
        """Where one can go from here."""
        return re.findall(r'href="([^"]+)"', self.html)

    @override
    def build(self) -> None:
        if self.look.policy.is_vertical:
            self._body = UprightHelp(lambda: self.look.theme)
            self._body.followed.connect(self.show_page)
        else:
            self._body = _Browser(self._folder)
            self._body.sourceChanged.connect(self._followed)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        if isinstance(self._body, _Browser):
            self._body.dress(self.look.theme)
        if self._page:
            self._lay_open()

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))
        if self._page and isinstance(self._body, UprightHelp):
            self._lay_open()

    def _lay_open(self) -> None:
        if isinstance(self._body, UprightHelp):
            self._body.show_blocks(self._blocks())
            return
        url = QUrl.fromLocalFile(str(self._folder / self._page))
        if self._body.source() == url:
            self._body.reload()
        else:
            self._body.setSource(url)

    def _followed(self, url: QUrl) -> None:
        if url.fileName() != self._page:
            self._page = url.fileName()
            self.went.emit(self._page)

    def _blocks(self) -> Sequence[Block]:
        """The blocks of the page; the first of a draft that is to be marked ends in the mark."""
        file = self._file()
        blocks = blocks_of(file.html)
        if blocks and file.is_draft and self._drafts() == "marked":
            return (replace(blocks[0], text=marked(blocks[0].text)), *blocks[1:])
        return blocks

    def _file(self) -> HelpFile:
        return mongolian(self._folder, self._page, self._drafts())


class _Browser(QTextBrowser):
    """Reads files of one folder alone. The style sheet's colours and sizes are those of the light theme at 100 %."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._theme = Theme()
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def dress(self, theme: Theme) -> None:
        """Read the style sheet in this theme from now on."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.palette.card))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.palette.ink))
        palette.setColor(QPalette.ColorRole.Link, QColor(theme.palette.accent))
        self.setPalette(palette)
        font = self.font()
        font.setPixelSize(theme.type(Type.BODY))
        self.document().setDefaultFont(font)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name)
        file = Path(url.toLocalFile() if url.isLocalFile() else self._folder / url.path()).resolve()
        if file.parent != self._folder or not file.is_file():
            return None
        text = file.read_text("utf-8")
        return self._worn(text) if file.name == _STYLE else text

    def _worn(self, style: str) -> str:
        percent, ours, theirs = self._theme.percent, self._theme.palette, LIGHT
        red, light_red = ours.shades[Tone.RED], theirs.shades[Tone.RED]
        for old, new in (
            (theirs.accent_deep, ours.accent_deep),
            (theirs.accent, ours.accent),
            (theirs.soft, ours.soft),
            (light_red.ink, red.ink),
            (light_red.wash, red.wash),
        ):
            style = style.replace(old, new)
        return _PIXELS.sub(lambda found: f"{int(found[1]) * percent // 100}px", style)
