"""A page of help in vertical script: its paragraphs are columns, its links are buttons."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.theme import Theme, Type
from app.ui.widgets.help_blocks import Block
from app.ui.widgets.upright.button import UprightButton
from app.ui.widgets.upright.label import UprightLabel
from app.vertical.scroll_area import VerticalScrollArea

_TYPES = {"h1": Type.TITLE, "h2": Type.HEADING}


class UprightHelp(VerticalScrollArea):
    """`followed` names the page that a link leads to."""

    followed = Signal(str)

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: Sequence[Block] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def text(self) -> str:
        """What is shown, block by block."""
        return "\n".join(block.text for block in self._blocks)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these, from the first on."""
        self._blocks = blocks
        inside = QWidget()
        inside.setProperty("ground", "card")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        columns = QHBoxLayout(inside)
        space = self._theme().space
        columns.setContentsMargins(space(5), space(5), space(5), space(5))
        columns.setSpacing(space(4))
        for block in blocks:
            for widget in self._widgets(block):
                columns.addWidget(widget, 0, self._place(widget))
        columns.addStretch(1)
        self._let_go(self.takeWidget())
        self.setWidget(inside)
        self.horizontalScrollBar().setValue(0)

    def _let_go(self, before: QWidget | None) -> None:
        """The link that was pressed may be in it: it goes when its event is over, and belongs to us until then."""
        if before is not None:
            before.hide()
            before.setParent(self)
            before.deleteLater()

    def _widgets(self, block: Block) -> Iterator[QWidget]:
        if block.is_link:
            yield from (self._link(page, words) for page, words in block.links)
        else:
            yield self._label(block)

    def _label(self, block: Block) -> UprightLabel:
        label = UprightLabel()
        label.setProperty("type", str(_TYPES.get(block.kind, Type.BODY)))
        label.setProperty("tone", "red" if block.style == "red" else "")
        label.setWordWrap(True)
        label.setText(block.text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _link(self, page: str, words: str) -> UprightButton:
        button = UprightButton("quiet", self._theme)
        button.setProperty("kind", "quiet")
        button.setText(words)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(partial(self.followed.emit, page))
        return button

    def _place(self, widget: QWidget) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag(0) if isinstance(widget, QLabel) else Qt.AlignmentFlag.AlignTop
