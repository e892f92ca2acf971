"""What was changed, told to whoever shows it."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """`changed` carries the `Changes` of an action; each page decides whether it cares."""

    changed = Signal(object)
