"""The first page: what is to be done today, and the tiles to record something."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions.days import CHINA
from app.actions.notices import Notices
from app.actions.today import DueFollowUp, OldCase, Relapsed, Today, UnheardTip
from app.store.drafts import Draft
from app.store.ledgers import Row
from app.store.steps import Step
from app.ui.days import Days
from app.ui.emergency_words import TIP_UNHEARD, in_both
from app.ui.models.items import Item
from app.ui.point.change_flow import is_change, ledger_of
from app.ui.point.ledger_rows import day_text
from app.ui.point.record_tiles import FOLLOW_UPS, kind_words, record_tiles
from app.ui.terms import Terms
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.empty import Empty
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

NOTHING = Today((), (), (), (), "")
FIRST = 5


class TodayPage(Page):
    """Each line is one click from its task: `task_chosen` names its kind and key."""

    task_chosen = Signal(str, str)
    record_chosen = Signal(str)
    help_wanted = Signal()
    notices_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, "")
        self._terms = terms
        self._days = days
        self._today = NOTHING
        self._items: tuple[Item, ...] = ()
        self._urgent = Banner(
            look,
            Tone.RED,
            in_both(
                look,
                lambda: self.tr("An urgent tip has not reached the station. Please make the call."),
                TIP_UNHEARD,
            ),
            action=lambda: self.tr("Telephone numbers"),
        )
        self._urgent.acted.connect(self.help_wanted)
        self._clock = Banner(
            look,
            Tone.ORANGE,
            lambda: self.tr("The date of this computer may be wrong. Please set it right before you write."),
        )
        self._notices = Button(look, "", Kind.QUIET, icon="megaphone", shortcut="Ctrl+I")
        self._notices.pressed.connect(self.notices_wanted)
        self.head.add(self._notices)
        self._tasks = ItemList(look, lambda: self.tr("What is to be done today"), fits=True)
        self._tasks.opened.connect(self._choose)
        self._shows_all = False
        self._rest = Button(look, "", Kind.QUIET, icon="chevron-down")
        self._rest.pressed.connect(self._show_rest)
        self._nothing = Empty(
            look,
            "circle-check",
            lambda: self.tr("Nothing has to be done today"),
            lambda: self.tr("If something happened, press its picture below."),
        )
        self.add(self._urgent, self._clock, self._tasks, self._rest, self._nothing)
        self.add(Text(look, lambda: self.tr("Record something"), Type.HEADING))
        tiles = record_tiles(look)
        tiles.chosen.connect(self.record_chosen)
        self.add(tiles)
        self.push()
        self._back = Button(look, "", Kind.QUIET, icon="undo-2", shortcut="Ctrl+Z")
        self._back.pressed.connect(self.undo_wanted)
        self.finish(self._back)
        self.show_last_step(None)
        self.show_today(NOTHING)

    def _day_words(self, day: date) -> str:
        days = self._days
        return fill(self.tr("%1, %2, %3"), days.shown(day), days.weekday(day), days.lunar(day)).rstrip()

    def show_today(self, shown: Today) -> None:
        """Show what is to be done."""
        self._today = shown
        self._urgent.setVisible(bool(shown.tips))
        self._clock.setVisible(shown.clock_doubtful)
        self._notices.set(lambda: self._notices_words(len(shown.said.unread)))
        self._items = tuple(self._lines(shown))
        self._list()
        self._nothing.setVisible(shown.empty)
        self.title.set(lambda: self._title())
        today = self._days.today()
        self.hint.set(lambda: self._day_words(today))
        self.hint.show()

    def show_last_step(self, step: Step | None) -> None:
        """Offer to take this back; it can be for a day."""
        self.foot.setVisible(step is not None)
        if step:
            self._back.set(
                lambda: fill(self.tr("Take back the last: %1, %2"), kind_words(step.what), self._moment(step.at))
            )

    @override
    def say(self) -> None:
        """The lines are made of words too."""
        self.show_today(self._today)

    def _notices_words(self, unread: int) -> str:
        return self.tr("%n new notices", "", unread) if unread else self.tr("What the station says")

    def _title(self) -> str:
        count = len(self._items)
        return self.tr("%n things to do today", "", count) if count else self.tr("Today")

    def _choose(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        self.task_chosen.emit(kind, rest)

    def _list(self) -> None:
        """The most urgent ones, so that the tiles stay in sight; the rest at a click."""
        first = FIRST - bool(self._today.tips)  # a band above takes the room of a line
        rest = 0 if self._shows_all else max(0, len(self._items) - first)
        self._tasks.show_items(self._items[: len(self._items) - rest])
        self._tasks.setVisible(bool(self._items))
        self._rest.set(lambda: self.tr("%n more", "", rest))
        self._rest.setVisible(rest > 0)

    def _show_rest(self) -> None:
        self._shows_all = True
        self._list()

    def _lines(self, shown: Today) -> Iterator[Item]:
        yield from (self._tip(tip) for tip in shown.tips)
        yield from (self._again(case) for case in shown.relapsed)
        yield from (self._task(row) for row in shown.said.tasks)
        yield from (self._tip_lacks(row) for row in shown.said.tips)
        yield from (self._follow_up(due) for due in shown.follow_ups)
        yield from (self._case(case) for case in shown.old_cases)
        yield from (self._draft(draft) for draft in shown.drafts if draft.form != FOLLOW_UPS)
        if shown.said.unread:
            yield self._unread(shown.said)
        if shown.report_month:
            yield Item(
                f"month:{shown.report_month}",
                self.tr("This month's report is due"),
                self.tr("Was there nothing? One click is enough."),
                "clipboard-check",
                Tone.YELLOW,
                self.tr("due"),
            )

        if shown.backup_due:
            yield Item(
                "backup:",
                self.tr("Copy the ledger to a stick"),
                self.tr("The last copy is a month old, or there is none."),
                "usb",
                Tone.YELLOW,
                self.tr("time to copy"),
            )

    def _tip(self, tip: UnheardTip) -> Item:
        title = self.tr("Urgent tip, not received yet")
        return Item(f"tip:{tip.key.record}", title, tip.what, "siren", Tone.RED, self.tr("please call"))

    def _follow_up(self, due: DueFollowUp) -> Item:
        days = (self._days.today() - due.due_date).days
        state = self.tr("%n days late", "", days) if due.overdue else self._days.near(due.due_date)
        detail = fill(
            self.tr("%1 · %2"),
            self.tr(", ").join(due.phones) or self.tr("no telephone number"),
            self._terms.label("follow_up_modes", due.mode),
        )
        title = fill(self.tr("Ask after %1"), self.tr(", ").join(due.parties))
        tone = Tone.RED if due.overdue else Tone.YELLOW
        return Item(f"follow_up:{due.key.record}", title, detail, "phone-call", tone, state)

    def _task(self, row: Row) -> Item:
        title = fill(self.tr("The station asks: %1"), self._terms.label("task_kinds", str(row.fields.get("kind", ""))))
        due = str(row.fields.get("due") or "")
        is_late = bool(due) and due < self._days.today().isoformat()
        state = fill(self.tr("by %1"), day_text(self._days, due)) if due else self.tr("asked for")
        tone = Tone.RED if is_late else Tone.ORANGE
        return Item(f"task:{row.key.record}", title, str(row.fields.get("text", "")), "message-square", tone, state)

    def _tip_lacks(self, row: Row) -> Item:
        title = fill(self.tr("The station asks for more: %1"), str(row.fields.get("local_no", "")))
        what = str(row.fields.get("what", ""))
        return Item(f"tip_lacks:{row.key.record}", title, what, "message-square", Tone.ORANGE, self.tr("please add"))

    def _unread(self, said: Notices) -> Item:
        title = self.tr("%n notices from the station to read", "", len(said.unread))
        newest = next(row for row in said.bulletins if row.key.record in said.unread)
        return Item("notices:", title, str(newest.fields.get("title", "")), "megaphone", Tone.BLUE, self.tr("unread"))

    def _again(self, case: Relapsed) -> Item:
        title = fill(self.tr("They quarrel again: %1"), self.tr(", ").join(case.parties))
        detail = fill(self.tr("Found on %1; mediation has not begun again yet"), self._days.near(case.found_on))
        return Item(f"again:{case.key.record}", title, detail, "rotate-ccw", Tone.RED, self.tr("mediate"))

    def _case(self, case: OldCase) -> Item:
        title = fill(self.tr("Still open: %1"), self.tr(", ").join(case.parties))
        days = (self._days.today() - case.accepted_date).days
        detail = self.tr("past its month") if case.red else self.tr("its month is nearly over")
        state, tone = self.tr("day %n", "", days), Tone.RED if case.red else Tone.ORANGE
        return Item(f"case:{case.key.record}", title, detail, "clock", tone, state)

    def _moment(self, stored: str) -> str:
        """When something was written, as one says it."""
        try:
            moment = datetime.fromisoformat(stored).astimezone(CHINA)
        except ValueError:
            return ""
        return fill(self.tr("%1 at %2"), self._days.near(moment.date()), moment.strftime("%H:%M"))

    def _draft(self, draft: Draft) -> Item:
        going_on = self.tr("Go on changing: %1") if is_change(draft.form) else self.tr("Go on writing: %1")
        title = fill(going_on, kind_words(ledger_of(draft.form)))
        return Item(f"draft:{draft.id}", title, self._moment(draft.saved_at), "pencil", Tone.BLUE, self.tr("draft"))
