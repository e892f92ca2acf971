"""Garbage goes between events, on the window's thread alone."""

import gc
import weakref

from PySide6.QtWidgets import QApplication

from app.ui.collecting import YOUNG, Collecting


class _Link:
    def __init__(self) -> None:
        self.itself = self


def test_python_collects_nothing_by_itself_and_a_look_does(qapp: QApplication) -> None:
    collecting = Collecting(qapp)
    gone = weakref.ref(_Link())
    kept = [[] for _ in range(2 * YOUNG)]  # type: ignore[var-annotated]
    assert not gc.isenabled()
    assert gone() is not None
    collecting.look()
    assert gone() is None
    assert len(kept) == 2 * YOUNG
