"""A question or a piece of news: title, text and buttons stand side by side, from left to right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QDialog, QLabel, QMessageBox, QStyle, QWidget
from typing_extensions import override

from app.vertical.button import VerticalButton
from app.vertical.label import VerticalLabel
from app.vertical.metrics import em_of, metrics_of

Icon = QMessageBox.Icon
Role = QMessageBox.ButtonRole
Standard = QMessageBox.StandardButton

_ROLES = {
    Standard.Ok: Role.AcceptRole,
    Standard.Save: Role.AcceptRole,
    Standard.Yes: Role.YesRole,
    Standard.No: Role.NoRole,
    Standard.Cancel: Role.RejectRole,
    Standard.Close: Role.RejectRole,
    Standard.Discard: Role.DestructiveRole,
}
_PICTURES = {
    Icon.Information: QStyle.StandardPixmap.SP_MessageBoxInformation,
    Icon.Warning: QStyle.StandardPixmap.SP_MessageBoxWarning,
    Icon.Critical: QStyle.StandardPixmap.SP_MessageBoxCritical,
    Icon.Question: QStyle.StandardPixmap.SP_MessageBoxQuestion,
}
_ESCAPING = (Role.RejectRole, Role.NoRole)
_TEXT_COLUMN = 13.0


class VerticalMessageBox(QDialog):
    """QMessageBox's API, as far as programs use it."""

    def __init__(
        self, icon: QMessageBox.Icon = Icon.NoIcon, title: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roles: dict[QAbstractButton, QMessageBox.ButtonRole] = {}
        self._standard: dict[QAbstractButton, QMessageBox.StandardButton] = {}
        self._clicked: QAbstractButton | None = None
        self._picture = QLabel()
        self._title = VerticalLabel()
        self._text = _wrapped()
        self._details = _wrapped()
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._arrange()
        self.setIcon(icon)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText("")

    def _arrange(self) -> None:
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        row, heads = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        gap = metrics_of(self.font()).head
        row.setSpacing(gap)
        row.setContentsMargins(gap, gap, gap, gap)
        row.addLayout(heads)
        heads.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        heads.addWidget(self._title, 1)
        row.addWidget(self._text)
        row.addWidget(self._details)
        row.addStretch(1)
        row.addLayout(self._buttons)
        self._buttons.addStretch(1)

    # what it says

    @override
    def setWindowTitle(self, title: str, /) -> None:
        super().setWindowTitle(title)
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def text(self) -> str:
        return self._text.text()

    def setText(self, text: str) -> None:  # noqa: N802
        self._text.setText(text)
        self.setAccessibleDescription(text)

    def informativeText(self) -> str:  # noqa: N802
        return self._details.text()

    def setInformativeText(self, text: str) -> None:  # noqa: N802
        self._details.setText(text)
        self._details.setVisible(bool(text))

    def setIcon(self, icon: QMessageBox.Icon) -> None:  # noqa: N802
        self._picture.setVisible(icon in _PICTURES)
        if icon in _PICTURES:
            side = round(em_of(self.font()) * 1.6)
            self._picture.setPixmap(self.style().standardIcon(_PICTURES[icon]).pixmap(QSize(side, side)))

    # its buttons

    def addButton(  # noqa: N802
        self, button: QMessageBox.StandardButton | str, role: QMessageBox.ButtonRole = Role.AcceptRole
    ) -> VerticalButton:
        """A standard button, or one with these words and this role; the first comes first from the top."""
        made = VerticalButton(self._words(button) if isinstance(button, Standard) else button)
        self._roles[made] = _ROLES.get(button, Role.AcceptRole) if isinstance(button, Standard) else role
        if isinstance(button, Standard):
            self._standard[made] = button
        made.setAutoDefault(True)
        made.clicked.connect(lambda: self._finish(made))
        self._buttons.addWidget(made)
        return made

    def setStandardButtons(self, buttons: QMessageBox.StandardButton) -> None:  # noqa: N802
        for standard in _ROLES:
            if buttons & standard:
                self.addButton(standard)

    def buttons(self) -> list[QAbstractButton]:
        return list(self._roles)

    def setDefaultButton(self, button: VerticalButton) -> None:  # noqa: N802
        button.setDefault(True)
        button.setFocus()

    def clickedButton(self) -> QAbstractButton | None:  # noqa: N802
        return self._clicked

    def standardButton(self, button: QAbstractButton | None) -> QMessageBox.StandardButton:  # noqa: N802
        return Standard.NoButton if button is None else self._standard.get(button, Standard.NoButton)

    def buttonRole(self, button: QAbstractButton) -> QMessageBox.ButtonRole:  # noqa: N802
        return self._roles.get(button, Role.InvalidRole)

    def _words(self, button: QMessageBox.StandardButton) -> str:
        words = {
            Standard.Ok: self.tr("OK"),
            Standard.Save: self.tr("Save"),
            Standard.Yes: self.tr("Yes"),
            Standard.No: self.tr("No"),
            Standard.Cancel: self.tr("Cancel"),
            Standard.Close: self.tr("Close"),
            Standard.Discard: self.tr("Discard"),
        }
        return words[button]

    # how it ends

    def _finish(self, button: QAbstractButton) -> None:
        self._clicked = button
        escaping = self._roles[button] in _ESCAPING
        self.done(QDialog.DialogCode.Rejected if escaping else QDialog.DialogCode.Accepted)

    def _escape_button(self) -> QAbstractButton | None:
        """What Escape and closing the window mean: the one button that refuses, or the only one there is."""
        refusing = [button for button, role in self._roles.items() if role in _ESCAPING]
        candidates = refusing or list(self._roles)
        return candidates[0] if len(candidates) == 1 else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                if button := self._escape_button():
                    button.click()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        button = self._escape_button()
        if self._clicked is None and self._roles:
            event.setAccepted(button is not None)
        if button is not None and self._clicked is None:
            self._clicked = button

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for button, standard in self._standard.items():
                button.setText(self._words(standard))


def _wrapped() -> VerticalLabel:
    label = VerticalLabel()
    label.setWordWrap(True)
    label.set_column_limit(_TEXT_COLUMN)
    return label
