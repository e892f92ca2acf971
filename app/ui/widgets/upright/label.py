"""A label in vertical script whose words can be copied from its menu: the kit's label has no caret."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from typing_extensions import override

from app.vertical.label import VerticalLabel
from app.vertical.menu import VerticalMenu


class UprightLabel(VerticalLabel):
    """Asked to let its words be selected, it offers to copy them."""

    def __init__(self) -> None:
        super().__init__()
        self._copies = False

    @override
    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        self._copies = bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._copies:
            super().contextMenuEvent(event)
            return
        self.offer_copy(event.globalPos())

    def offer_copy(self, at: QPoint) -> VerticalMenu:
        """Open the menu that copies the words."""
        menu = VerticalMenu("", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy")).triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.popup(at)
        return menu
