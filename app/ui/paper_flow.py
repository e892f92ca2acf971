"""Shows papers, prints them and keeps them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions.print_order import Asked
from app.domain.file_names import file_name
from app.store.projection import RecordKey
from app.ui.books import Books, Failed
from app.ui.days import Days
from app.ui.keeping_place import KeepingPlace
from app.ui.paper_page import PaperPage
from app.ui.papers import Papers
from app.ui.widgets.look import Look

PAGE = "paper"


class PaperFlow(QObject):
    """`went` names the page to show, `left` when one goes back."""

    went = Signal(str)
    left = Signal()

    def __init__(self, look: Look, days: Days, books: Books, papers: Papers, failed: Failed, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._days = days
        self._books = books
        self._papers = papers
        self._failed = failed
        self._keeping = KeepingPlace(window)
        self._page: PaperPage | None = None
        self._name = ""
        self._asked = Asked()

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its page."""
        return {PAGE: self._make_page}

    def show_record(self, name: str, record: str) -> None:
        """Show the paper of one of this laptop's own records."""
        self._books.look(
            lambda profile: RecordKey(profile.identity.owner, record),
            lambda key: self.show_paper(name, Asked(key=key)),
            self._failed,
            self,
        )

    def show_paper(self, name: str, asked: Asked) -> None:
        """Show a paper."""
        self._name, self._asked = name, asked
        self.went.emit(PAGE)
        page = self._page
        if page:
            page.begin(lambda: paper_words(name))
            self._papers.look_at(name, asked, page.show_pages, page.show_error)

    def _make_page(self) -> PaperPage:
        page = self._page = PaperPage(self._look)
        page.print_requested.connect(lambda: self._papers.print_out(self._name, self._asked, page.show_error))
        page.keep_requested.connect(lambda: self._keep(page))
        page.left_off.connect(self.left)
        return page

    def _keep(self, page: PaperPage) -> None:
        day = self._days.today().isoformat()
        wanted = file_name(f"{paper_words(self._name)}-{day}", ".pdf")
        file = self._keeping.ask(self.tr("Keep as PDF"), wanted)
        if file:
            self._papers.keep(self._name, self._asked, file, lambda kept: page.tell_kept(kept.name), page.show_error)


def paper_words(name: str) -> str:
    """What a paper is called."""
    translate = QCoreApplication.translate
    return {
        "month_report": translate("Papers", "Month report"),
        "nil_report": translate("Papers", "Nil report"),
        "personal_list": translate("Papers", "My cases"),
        "call_list": translate("Papers", "Call list"),
        "emergency_card": translate("Papers", "Telephone card"),
        "data_notice": translate("Papers", "Notice about data"),
        "intake": translate("Papers", "Registration sheet"),
        "rights_notice": translate("Papers", "Rights and duties"),
        "minutes": translate("Papers", "Minutes of a mediation"),
        "agreement": translate("Papers", "Written agreement"),
        "oral_agreement": translate("Papers", "Oral agreement"),
        "follow_up": translate("Papers", "Follow-up sheet"),
        "transfer": translate("Papers", "Slip for handing on"),
        "referral": translate("Papers", "Slip for counselling"),
        "closing_report": translate("Papers", "Closing report"),
        "case_file": translate("Papers", "The whole file"),
        "outreach": translate("Papers", "Outreach sheet"),
        "hazard_notice": translate("Papers", "Hazard notice"),
        "informant_slip": translate("Papers", "Slip for the informant"),
    }.get(name, name)
