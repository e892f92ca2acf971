"""Where files and folders are: the system's own dialogs."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.keeping_place import KeepingPlace


class Chooser(QObject):
    """Asks the person; None where nothing was chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keeping = KeepingPlace(window)

    def stick(self) -> Path | None:
        """The folder of a USB stick."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose the USB stick"))
        return Path(folder) if folder else None

    def place_for(self, name: str) -> Path | None:
        """Where to keep a file of this name."""
        return self._keeping.ask(self.tr("Keep as"), name)

    def table(self) -> Path | None:
        """Ask for a table to read."""
        kinds = "Excel, CSV (*.xlsx *.xlsm *.csv *.txt)"
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a file"), "", kinds)
        return Path(file) if file else None

    def word_list(self) -> Path | None:
        """Ask for a list of words to give out."""
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a file"), "", "JSON (*.json)")
        return Path(file) if file else None

    def logins(self) -> Path | None:
        """Ask for a list of logins."""
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a file"), "", "JSON, CSV (*.json *.csv)")
        return Path(file) if file else None
