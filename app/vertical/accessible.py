"""What screen readers are told of widgets that are no stock ones: a frame that is a menu, or a tip."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_Role = QAccessible.Role
_ROLES = {
    "VerticalMenu": _Role.PopupMenu,
    "VerticalToolTip": _Role.ToolTip,
    "Choices": _Role.List,
    "OnScreenKeyboard": _Role.ToolBar,
    "VerticalCalendar": _Role.Pane,
}
"""Everything else is a stock widget that is drawn otherwise: Qt knows what it is, what it says and what it can do."""


def tell_roles() -> None:
    """Once for the program. Qt makes an interface of ours only if a screen reader asks for one."""
    QAccessible.installFactory(_interface)


def _interface(name: str, of: QObject) -> QAccessibleWidget | None:
    role = _ROLES.get(name)
    return QAccessibleWidget(of, role) if role is not None and isinstance(of, QWidget) else None
