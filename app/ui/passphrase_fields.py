"""The two lines of a new passphrase: typed, and typed again."""

from PySide6.QtCore import QObject

from app.domain import passphrases
from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look

NEW, AGAIN = "new_passphrase", "again"


class PassphraseFields(QObject):
    """Adds the lines to a form, and says beside them what is wrong."""

    def __init__(self, look: Look, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self.again = Line(look, is_secret=True)
        form.field(
            NEW,
            Line(look, is_secret=True),
            lambda: self.tr("Your own passphrase"),
            hint=lambda: self.tr("six digits, or words only you would think of"),
            required=True,
        )
        form.field(AGAIN, self.again, lambda: self.tr("The same once more"), required=True)
        for name in (NEW, AGAIN):
            form.keep_secret(name)

    def begin(self) -> None:
        """Wait for the first of the two."""
        self._form[NEW].input.setFocus()

    def accepted(self) -> str:
        """The passphrase, or "" if it is not taken; the form says why."""
        first, second = self._secret(NEW), self._secret(AGAIN)
        try:
            passphrases.check(first)
        except AppError as error:
            self._form.show_fault(NEW, error_words(error))
            return ""
        if first != second:
            self._form.show_fault(AGAIN, self.tr("The two are not the same. Type it once more."))
            return ""
        return first

    def forget(self) -> None:
        """Leave no letter of it in the lines."""
        for name in (NEW, AGAIN):
            self._form[name].input.put("")

    def _secret(self, name: str) -> str:
        line = self._form[name].input
        return line.secret() if isinstance(line, Line) else ""
