"""Adds pictures to records, shows them and saves them out."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.actions import attaching
from app.actions.attaching import Attached
from app.store.projection import RecordKey
from app.ui.books import Books, Failed
from app.ui.outside import Outside
from app.ui.pictures_box import PicturesBox
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.look import Look
from app.ui.widgets.picture import Picture

_SAVE = "save"


class PictureWindow(Ask):
    """One picture; `save_wanted` asks for it to be saved out."""

    save_wanted = Signal()

    def __init__(self, look: Look, data: bytes, parent: QWidget) -> None:
        answers = (
            Answer("", lambda: self.tr("Close"), Kind.QUIET),
            Answer(_SAVE, lambda: self.tr("Save to a folder"), Kind.SECONDARY),
        )
        super().__init__(look, lambda: self.tr("Picture"), "", answers, parent)
        self.picture = Picture(look, data, lambda: self.tr("Picture"))
        self.body.add(self.picture)
        self.answered.connect(lambda code: self.save_wanted.emit() if code == _SAVE else None)


class PicturesFlow(QObject):
    """Serves any number of boxes."""

    def __init__(self, look: Look, books: Books, outside: Outside, window: QWidget, failed: Failed) -> None:
        super().__init__(window)
        self._look = look
        self._books = books
        self._outside = outside
        self._window = window
        self._failed = failed

    def serve(self, box: PicturesBox) -> None:
        """Fill this box, and do what it asks for."""
        box.add_wanted.connect(lambda: self._add(box))
        box.open_wanted.connect(self._open)
        self._fill(box)

    def attach(self, ledger: str, key: RecordKey, file: Path, box: PicturesBox | None = None) -> None:
        """Add this file to a record."""
        outside = self._outside
        now, new_id, redraw = outside.clock(), outside.new_id, outside.redraw

        def added(_: Attached) -> None:
            if box:
                self._fill(box)

        self._books.change(
            lambda profile: attaching.attach(profile, ledger, key, file, redraw, now=now, new_id=new_id),
            added,
            self._failed,
            box or self,
        )

    def choose(self) -> Path | None:
        """Ask the person for a picture."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("A picture of the place or the thing, no faces"), "", "JPEG, PNG (*.jpg *.jpeg *.png)"
        )
        return Path(name) if name else None

    def _add(self, box: PicturesBox) -> None:
        file = self.choose()
        if file:
            self.attach(box.ledger, box.key, file, box)

    def _fill(self, box: PicturesBox) -> None:
        key = box.key
        self._books.look(lambda profile: attaching.pictures_of(profile, key), box.show_pictures, self._failed, box)

    def _open(self, key: RecordKey) -> None:
        redraw = self._outside.redraw
        self._books.look(
            lambda profile: attaching.picture(profile, key, redraw),
            lambda data: self._show(key, data),
            self._failed,
            self,
        )

    def _show(self, key: RecordKey, data: bytes) -> None:
        window = PictureWindow(self._look, data, self._window)
        window.save_wanted.connect(lambda: self._save(key))
        window.open()

    def _save(self, key: RecordKey) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Where to save the picture"))
        redraw = self._outside.redraw

        if folder:
            self._books.look(
                lambda profile: attaching.save_out(profile, key, Path(folder), redraw),
                lambda _: None,
                self._failed,
                self,
            )
