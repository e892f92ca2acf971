"""The report window for bugs: says that nothing is lost, and can be copied."""

import platform
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.log import bare_traceback
from app.ui.widgets.ask import Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look


def report_of(kind: type[BaseException], traceback: TracebackType | None, version: str) -> str:
    """What we need to find the bug: versions, type and places; no message, no value, no record's text."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"lianfang {version} · Qt {qVersion()} · Python {platform.python_version()} · {system}"
    return f"{head}\n{bare_traceback(kind, traceback)}"


class CrashReport(Ask):
    """Shown for each bug; the program goes on."""

    def __init__(self, look: Look, report: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            lambda: self.tr("The program made a mistake"),
            lambda: self.tr(
                "What you wrote is saved. You can go on. "
                "To help us mend it, copy this report and give it to the station; it holds nothing you wrote."
            ),
            (),
            parent,
        )
        self.report = report
        text = LongText(look, limit=0, lines=7)
        text.put(report)
        text.freeze()
        self.body.add(text)
        copy = Button(look, lambda: self.tr("Copy the report"), icon="clipboard-list")
        copy.pressed.connect(self.copy)
        close = Button(look, lambda: self.tr("Go on"), Kind.PRIMARY)
        close.pressed.connect(self.accept)
        self.foot.add(copy, close)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
