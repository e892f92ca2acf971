"""Gives bulletins out and takes them down."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from typing_extensions import override

from app.actions import looking, point_desk
from app.domain.changes import JSON, Changes, Fields
from app.store.ledgers import Query
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.desk.bulletins_page import BulletinsPage
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts

_LEDGER = "bulletins"


class BulletinsFlow(Flow):
    """Serves the page."""

    cares = frozenset({_LEDGER, "exchange"})

    def __init__(
        self, parts: DeskParts, books: Books, teller: Teller, page: BulletinsPage, choose: Callable[[], Path | None]
    ) -> None:
        super().__init__(parts, books, teller, page)
        self._choose = choose
        page.list_requested.connect(self._give_list)
        self._page = page
        page.publish_requested.connect(self._publish)
        page.down_requested.connect(self._take_down)
        self.reload()

    @override
    def reload(self) -> None:
        self.look(lambda profile: looking.rows(profile, Query(_LEDGER, order="date")), self._page.show_bulletins)

    def _publish(self, typed: Mapping[str, JSON], points: Sequence[str]) -> None:
        now, new_id = self.now, self.new_id
        fields: Fields = {**typed, "date": self.parts.days.today().isoformat()}
        self._page.given()
        self._books.change(
            lambda profile: point_desk.publish(profile, fields, points=points, now=now, new_id=new_id),
            self._tell_published,
            self._page.show_error,
            self,
        )

    def _give_list(self, typed: Mapping[str, JSON], points: Sequence[str]) -> None:
        file = self._choose()
        if file is None:
            return
        now, new_id = self.now, self.new_id
        fields: Fields = {**typed, "date": self.parts.days.today().isoformat()}
        self._page.given()
        self._books.change(
            lambda profile: point_desk.give_list(profile, file, fields, points=points, now=now, new_id=new_id),
            self._tell_published,
            self._page.show_error,
            self,
        )

    def _tell_published(self, _: Changes) -> None:
        self._page.begin()
        self._teller.tell(lambda: self.tr("It goes out with the next round."), _LEDGER)

    def _take_down(self, record: str) -> None:
        now = self.now
        self.change(
            lambda profile: point_desk.take_down(profile, RecordKey(profile.identity.owner, record), now=now),
            lambda: self.tr("It is taken down wherever it went, with the next round."),
        )
