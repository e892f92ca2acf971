"""What every word of a page is handed: theme, icons, layout policy and the bodies of the orientation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.old_letters import NO_TABLE
from app.ui.icons import Icons
from app.ui.stylesheet import stylesheet
from app.ui.theme import FAMILIES, Palette, Theme, Type
from app.ui.widgets.bodies import Bodies, StockBodies
from app.ui.widgets.layout import LayoutPolicy, Orientation
from app.vertical import fonts


class Look(QObject):
    """How everything looks now; `bodies` makes what is seen.

    `worn` follows a change of theme or size, `turned` one of orientation.
    """

    worn = Signal()
    turned = Signal()

    def __init__(self, program: QApplication, icons: Icons) -> None:
        super().__init__(program)
        self._program = program
        self._makers: dict[Orientation, Callable[[], Bodies]] = {Orientation.HORIZONTAL: StockBodies}
        self.bodies: Bodies = StockBodies()
        self.icons = icons
        self.words: Sequence[str] = ()  # what typing aids may offer
        self.old_letters = NO_TABLE  # what fields can say of old fonts
        self.policy = LayoutPolicy()
        self.theme = Theme()
        self.is_worn = False

    def offer(self, orientation: Orientation, make: Callable[[], Bodies]) -> None:
        """From now on things can be turned this way; what makes the bodies is made when it is first wanted."""
        self._makers[orientation] = make

    @property
    def program(self) -> QApplication:
        """The program that wears it."""
        return self._program

    def can_turn(self, orientation: Orientation) -> bool:
        """Whether there are bodies for it."""
        return orientation in self._makers

    def wear(self, theme: Theme) -> None:
        """Put a theme on the whole program."""
        if not self.is_worn:
            self._program.setStyle("Fusion")
        self.theme, self.is_worn = theme, True
        self._program.setFont(_font(theme, is_vertical=self.policy.is_vertical))
        self._program.setPalette(_palette(theme.palette))
        self._program.setStyleSheet(stylesheet(theme))
        self.worn.emit()

    def turn(self, orientation: Orientation) -> None:
        """Turn every word; what was typed, the caret and the focus stay. Without bodies for it, nothing turns."""
        if orientation in self._makers and orientation is not self.policy.orientation:
            self.bodies = self._makers[orientation]()
            self.policy = LayoutPolicy(orientation)
            self._program.setFont(_font(self.theme, is_vertical=self.policy.is_vertical))
            self.turned.emit()


def _font(theme: Theme, *, is_vertical: bool) -> QFont:
    """Vertical script's own family comes first where it is the script of the window."""
    font = QFont()
    font.setFamilies([fonts.FAMILY, *FAMILIES] if is_vertical else list(FAMILIES))
    font.setPixelSize(theme.type(Type.BODY))
    return font


def _palette(colours: Palette) -> QPalette:
    """For what the stylesheet does not reach: painted words, placeholder text, Qt's own dialogs."""
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.well,
        QPalette.ColorRole.AlternateBase: colours.paper,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.soft,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Accent: colours.focus,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette
