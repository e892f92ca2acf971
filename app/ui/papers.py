"""Papers: looked at on the screen, printed, or kept as PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.actions import printing
from app.actions.print_order import Asked
from app.domain.changes import Changes
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.store.profile import Profile
from app.store.whole_files import hand_out
from app.ui.books import Books, Failed
from app.ui.outside import Outside

PRINTER = 200
"""Dots per inch of what goes to a printer: sharp enough for small characters, and quick on an old laptop."""

ChoosePrinter = Callable[[], QPrinter | None]
Pages = list[bytes]


class Papers(QObject):
    """Sets papers on the worker. `choose_printer` asks the person; None says that nothing is to be printed."""

    def __init__(
        self, books: Books, outside: Outside, parent: QWidget, choose_printer: ChoosePrinter | None = None
    ) -> None:
        super().__init__(parent)
        self._books = books
        self._outside = outside
        self._choose_printer = choose_printer or (lambda: _ask_for_printer(parent))
        self._press: list[Press] = []

    def look_at(self, name: str, asked: Asked, done: Callable[[Pages], None], failed: Failed) -> None:
        """The pages as pictures for the screen."""
        now = self._outside.clock()
        self._books.look(
            lambda profile: printing.preview_form(profile, name, asked, press=self._ready(), now=now),
            done,
            failed,
            self,
        )

    def print_out(self, name: str, asked: Asked, failed: Failed) -> None:
        """Ask for a printer, and print."""
        printer = self._choose_printer()
        if printer is None:
            return
        now = self._outside.clock()

        def pictures(profile: Profile) -> Pages:
            return printing.preview_form(profile, name, asked, press=self._ready(), now=now, ppi=PRINTER)

        self._books.look(pictures, lambda pages: draw(printer, pages), failed, self)

    def keep(self, name: str, asked: Asked, file: Path, done: Callable[[Path], None], failed: Failed) -> None:
        """Write the paper as PDF."""
        now = self._outside.clock()

        def write(profile: Profile) -> Changes:
            hand_out(file, printing.print_form(profile, name, asked, press=self._ready(), now=now))
            return Changes()

        self._books.change(write, lambda _: done(file), failed, self)

    def _ready(self) -> Press:
        """On the worker: finding the machine's fonts costs a moment, once."""
        if not self._press:
            self._press.append(Press(self._outside.resources / "forms", VerticalScribe(self._outside.fonts)))
        return self._press[0]


def draw(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Put each page on a sheet of its own, edge to edge: the paper has its margins in it."""
    printer.setFullPage(True)
    painter = QPainter()
    for number, page in enumerate(pages):
        picture = QImage.fromData(page)
        lying = picture.width() > picture.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
        if number == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), picture)
    painter.end()


def _ask_for_printer(parent: QWidget) -> QPrinter | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    asked = QPrintDialog(printer, parent)
    return printer if asked.exec() == QDialog.DialogCode.Accepted else None
