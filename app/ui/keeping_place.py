"""Where a file is to be kept that the program hands out: the system's own dialog asks, and warns of what is there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.store.whole_files import not_there_yet

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class KeepingPlace:
    """Begins with the person's documents, goes on where the last file was kept."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._folder = Path(QStandardPaths.writableLocation(_DOCUMENTS))

    def ask(self, title: str, name: str) -> Path | None:
        """A file of this name, or of the one that is typed: its ending stays. None where nothing was chosen."""
        ending = Path(name).suffix
        typed, _ = QFileDialog.getSaveFileName(self._window, title, str(self._folder / name), f"*{ending}")
        if not typed:
            return None
        file = Path(typed)
        self._folder = file.parent
        if file.suffix.lower() == ending:
            return file
        return not_there_yet(file.with_name(f"{file.name}{ending}"))  # of this one nobody warned
