"""The reports: each for any period, as a workbook or on paper; and the paragraph to copy."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.rights import RIGHTS, Right
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_page import PeriodPage
from app.ui.models.items import Item
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Place
from app.ui.widgets.text import Text

_ICONS = {"summary": "trending-up", "tips": "shield-alert", "overdue": "clock", "red_orange": "triangle-alert"}


class ReportsPage(PeriodPage):
    """`workbook_requested` and `paper_requested` carry a form.

    `facts_wanted` asks for the figures that no record holds, where the desk may state them.
    """

    workbook_requested = Signal(str)
    paper_requested = Signal(str)
    facts_wanted = Signal()

    def __init__(self, parts: DeskParts, forms: Sequence[str]) -> None:
        super().__init__(parts, lambda: self.tr("Reports"), scrolls=False)
        look = parts.look
        self.head.add(self.periods)
        self._paragraph = Text(look, "", copies=True)
        copy = Button(look, lambda: self.tr("Copy"), Kind.PRIMARY, icon="clipboard-list", shortcut="Ctrl+Shift+C")
        copy.pressed.connect(self.copy)
        row = Strip(look, [copy])
        row.push()
        right = Section(look, lambda: self.tr("In one paragraph"))
        right.add(self._paragraph, row)
        right.push()
        self._forms = ItemList(look, lambda: self.tr("Reports"))
        self._forms.show_items([Item(name, form_words(name), "", _icon(name)) for name in forms])
        self._forms.choose(forms[0])
        left = Box(look, Place.PAGE, gap=2)
        left.add(Text(look, lambda: self.tr("Tables and ledgers, all from the same numbers"), Type.HEADING))
        left.add(self._forms, stretch=1)
        self.setFocusProxy(self._forms)
        self.add(Beside(look, left, right, shares=(1, 1)), stretch=1)
        keep = Button(look, lambda: self.tr("Keep as a workbook"), Kind.SECONDARY, icon="save", shortcut="Ctrl+S")
        keep.pressed.connect(lambda: self.workbook_requested.emit(self._forms.current))
        paper = Button(look, lambda: self.tr("Keep as PDF"), Kind.SECONDARY, icon="printer", shortcut="Ctrl+P")
        paper.pressed.connect(lambda: self.paper_requested.emit(self._forms.current))
        self.finish(paper, keep)
        if Right.STATE_FACTS in RIGHTS[parts.role]:
            facts = Button(look, lambda: self.tr("Figures that no record holds"), Kind.SECONDARY, icon="pencil")
            facts.pressed.connect(self.facts_wanted)
            row.add(facts)

    def choose(self, form: str) -> None:
        """Go to this report."""
        self._forms.choose(form)

    @property
    def paragraph(self) -> str:
        """The paragraph that is shown."""
        return self._paragraph.shown

    def show_paragraph(self, text: str) -> None:
        """The report in one paragraph."""
        self._paragraph.set(text)

    def copy(self) -> None:
        """Put the paragraph on the clipboard."""
        QGuiApplication.clipboard().setText(self.paragraph)


def _icon(name: str) -> str:
    return _ICONS.get(name, "file-text")


def form_words(name: str) -> str:
    """What a form is called; one that a newer version added by its own name."""
    translate = QCoreApplication.translate
    return {
        "summary": translate("Reports", "Month, quarter and year tables"),
        "kinds": translate("Reports", "Disputes by kind and risk"),
        "governance": translate("Reports", "Comprehensive-governance layout"),
        "judicial": translate("Reports", "Justice-office layout, 18 kinds"),
        "disputes": translate("Reports", "Ledger of disputes"),
        "tips": translate("Reports", "Ledger of tips"),
        "outreach": translate("Reports", "Ledger of anti-fraud talks"),
        "services": translate("Reports", "Ledger of services"),
        "hazards": translate("Reports", "Ledger of hazards"),
        "follow_ups": translate("Reports", "Ledger of follow-ups"),
        "overdue": translate("Reports", "Follow-ups that are overdue"),
        "open_long": translate("Reports", "Disputes open for more than 30 days"),
        "red_orange": translate("Reports", "Red and orange disputes"),
        "transfers": translate("Reports", "Handed on and not answered"),
        "unreported": translate("Reports", "Points that have not reported"),
        "mediators": translate("Reports", "Cases handled, for the subsidy"),
    }.get(name, name)
