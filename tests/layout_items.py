"""The items of layouts that Python knows of, for the rule that none is left behind."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidgetItem


def items_left(before: Sequence[QWidgetItem] = (), *layouts: QLayout) -> list[QWidgetItem]:
    """Those that were not there before, and belong to none of these layouts, which are written in Python and keep
    their own.

    PySide keeps the others until their layout goes, however long they are gone themselves; what Qt makes next in the
    place of one is taken for it, and is then a scroll bar without a value.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    known = {id(each) for each in before}
    known |= {id(layout.itemAt(place)) for layout in layouts for place in range(layout.count())}
    return [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QWidgetItem) and id(each) not in known]
