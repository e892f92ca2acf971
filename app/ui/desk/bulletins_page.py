"""Bulletins: what was given out, and a form for a new one, to all points or to some."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, SignalInstance

from app.domain.changes import JSON
from app.domain.errors import AppError
from app.domain.given_lists import KIND as LIST
from app.store.ledgers import Row
from app.ui.desk.card import Card
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text, listed
from app.ui.messages import error_words
from app.ui.models.items import Item
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.checks import Checks
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.form import Form
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.page import Page
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option

_TONES = {"warning": Tone.ORANGE, "fraud": Tone.RED}
_ICONS = {"warning": "triangle-alert", "fraud": "shield-alert", "reply": "message-square"}


class BulletinsPage(Page):
    """`publish_requested` carries what was typed and the points it is for (none: all), `list_requested` the same for a
    list that comes from a file; `down_requested` a key."""

    publish_requested = Signal(object, object)
    list_requested = Signal(object, object)
    down_requested = Signal(str)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Bulletins"), scrolls=False)
        self._parts = parts
        self._rows: Mapping[str, Row] = {}
        look = parts.look
        self._list = ItemList(look, lambda: self.tr("Bulletins"))
        self._list.chosen.connect(self._show)
        self.card = Card(parts, lambda: self.tr("Nothing was given out yet."))
        self.form = Form(look, gap=3)
        kinds = [option for option in parts.terms.options("bulletin_kinds") if option.code != LIST]
        kind = Choice(look, kinds)
        self.form.field("title", Line(look), lambda: self.tr("Title"), required=True)
        self.form.field("kind", kind, lambda: self.tr("Kind"))
        self.form.field("text", LongText(look, 2000), lambda: self.tr("What it says"), required=True)
        self._who = Segments(
            look, (Option("all", lambda: self.tr("Every point")), Option("some", lambda: self.tr("Some points")))
        )
        self._who.chosen.connect(lambda _: self._choose_points())
        self.form.field("who", self._who, lambda: self.tr("For"))
        self._points = Box(look, Place.FIELD, gap=1)
        self._some: Checks | None = None
        left = Box(look, Place.PAGE, gap=2)
        left.add(Text(look, lambda: self.tr("Given out"), Type.HEADING))
        left.add(self._list, stretch=1)
        left.add(self.card, stretch=1)
        right = Section(look, lambda: self.tr("A new one"))
        right.add(self.form, self._points)
        right.push()
        self.add(Beside(look, left, Scroll(right, look), shares=(1, 1)), stretch=1)
        publish = Button(look, lambda: self.tr("Give it out"), Kind.PRIMARY, icon="megaphone", shortcut="Ctrl+Return")
        publish.pressed.connect(lambda: self._ask(self.publish_requested))
        give = Button(look, lambda: self.tr("Give out a list of words …"), Kind.SECONDARY, icon="file-text")
        give.pressed.connect(lambda: self._ask(self.list_requested))
        self._givers = publish, give
        self.finish(give, publish)
        self.begin()

    def begin(self) -> None:
        """An empty form."""
        self._allow(True)
        self.form.put({"kind": "notice", "who": "all"})
        self._choose_points()

    def publish(self) -> None:
        """As if “Give it out” was pressed."""
        self._givers[0].press()

    def given(self) -> None:
        """It is on its way to be kept: a second press gives out nothing."""
        self._allow(False)

    def show_bulletins(self, rows: Sequence[Row]) -> None:
        """What was given out, the latest first."""
        self._rows = {row.key.record: row for row in rows}
        self._list.show_items([self._item(row) for row in rows])
        if not rows:
            self.card.show_nothing()
        elif not self._list.current:
            self._list.choose(rows[0].key.record)

    def show_error(self, error: AppError) -> None:
        """Say what was refused beside its field."""
        self._allow(True)
        field = error.field if error.field in ("title", "text") else "title"
        self.form.show_fault(field, error_words(error, self.form.caption(error.field)))

    def _allow(self, may: bool) -> None:
        for button in self._givers:
            button.allow(may)

    def _item(self, row: Row) -> Item:
        kind = str(row.fields.get("kind", ""))
        return Item(
            row.key.record,
            str(row.fields.get("title", "")),
            day_text(self._parts.days, row.fields.get("date")),
            _ICONS.get(kind, "megaphone"),
            _TONES.get(kind, Tone.BLUE),
            self._parts.terms.label("bulletin_kinds", kind),
        )

    def _show(self, record: str) -> None:
        row, look = self._rows[record], self._parts.look
        down = Button(look, lambda: self.tr("Take it down"), Kind.DANGER)
        down.pressed.connect(lambda: self.down_requested.emit(record))
        self.card.show_words(
            Text(look, str(row.fields.get("title", "")), Type.HEADING),
            Text(look, self._for_whom(row), Type.HINT),
            Text(look, str(row.fields.get("text", "")), copies=True),
            down,
        )

    def _for_whom(self, row: Row) -> str:
        points = row.fields.get("points")
        if not isinstance(points, list) or not points:
            return self.tr("for every point")
        return listed(self._parts.names.owner(str(number)) for number in points)

    def _choose_points(self) -> None:
        self._points.empty()
        self._some = None
        if self._who.value() == "some":
            self._some = Checks(self.look, self._parts.names.options(), across=40)
            self._points.add(self._some)

    def _ask(self, signal: SignalInstance) -> None:
        self.form.clear_faults()
        typed = {name: value for name, value in self.form.values.items() if name != "who"}
        chosen: JSON = self._some.value() if self._some else []
        if self._some and not chosen:
            self.form.show_fault("who", lambda: self.tr("Tick at least one point."))
            return
        signal.emit(typed, chosen)
