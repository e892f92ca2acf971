"""Makes kits, replaces and revokes laptops, asks points for something."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import enrolling, keys, logins, looking, point_desk
from app.actions.enrolling import Invited
from app.actions.keys import Reset
from app.actions.logins import LoginsSet
from app.actions.looking import RosterLine
from app.actions.new_point import told_point
from app.actions.point_desk import Reporting
from app.domain.changes import JSON, Fields
from app.domain.errors import AppError, Code
from app.exchange.sticks import keep_file
from app.store.ledgers import Row
from app.store.people import Point
from app.store.profile import Profile
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk import points_page
from app.ui.desk.chooser import Chooser
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.kit_window import CodeWindow, KitWindow, ResetWindow
from app.ui.desk.login_form import LoginForm
from app.ui.desk.parts import DeskParts
from app.ui.desk.points_page import PointsPage
from app.ui.widgets.bodies import Kind
from app.ui.widgets.choice import Choice
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.words import Words, fill

_Found = tuple[list[RosterLine], Reporting, list[Row]]


class PointsFlow(Flow):
    """Serves the page."""

    cares = frozenset({"points", "exchange", "nil_reports", "tasks"})

    def __init__(
        self,
        parts: DeskParts,
        books: Books,
        teller: Teller,
        page: PointsPage,
        window: QWidget,
        chooser: Chooser,
    ) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._window = window
        self._chooser = chooser
        self._is_making = False
        page.add_wanted.connect(self._ask_new)
        page.logins_wanted.connect(self._read_logins)
        page.wanted.connect(self._do)
        page.task_done.connect(self._tick_off)
        self.reload()

    @override
    def reload(self) -> None:
        today = self.parts.days.today()

        def read(profile: Profile) -> _Found:
            return looking.roster(profile), point_desk.reporting(profile, today), point_desk.tasks(profile)

        self.look(read, self._show)

    def _show(self, found: _Found) -> None:
        self.parts.names.learn(line.point for line in found[0])
        self._page.show_points(*found)

    def _do(self, name: str) -> None:
        number = self._page.chosen
        {
            points_page.KIT: lambda: self._kit(number),
            points_page.REPLACE: lambda: self._ask_replace(number),
            points_page.REVOKE: lambda: self._ask_revoke(number),
            points_page.ASK: lambda: self._ask_task(number),
            points_page.LOGIN: lambda: self._ask_login(number),
            points_page.RESET: lambda: self._ask_reset(number),
        }[name]()

    def _ask_login(self, number: str) -> None:
        self.look_here(lambda profile: logins.user_of(profile, number), lambda user: self._show_login(number, user))

    def _show_login(self, number: str, user: str) -> None:
        name = self.parts.names.owner(number)
        ask = LoginForm(
            self.parts.look,
            lambda: fill(self.tr("The login of %1"), name),
            lambda: self.tr("It goes into the next kit. A laptop that has joined hears of it with the next round."),
            self._window,
            user=user,
            of_server=False,
        )
        ask.login_given.connect(lambda login: self._keep_login(number, login))
        ask.open()

    def _read_logins(self) -> None:
        file = self._chooser.logins()
        if file:
            now = self.now
            self.change_then(
                lambda profile: logins.set_logins(profile, logins.read_file(file), now=now), self._say_kept
            )

    def _keep_login(self, number: str, login: Mapping[str, str]) -> None:
        now = self.now
        self.change_then(lambda profile: logins.change_login(profile, number, login, now=now), self._say_kept)

    def _say_kept(self, done: LoginsSet) -> None:
        if done.lacking:
            self.say(lambda: fill(self.tr("Kept. Still without a login: %1"), ", ".join(done.lacking)))
        else:
            self.say(lambda: fill(self.tr("Logins kept: %1"), ", ".join(done.kept)))

    def _tick_off(self, task: Row) -> None:
        now, today = self.now, self.parts.days.today()
        self.change(
            lambda profile: point_desk.tick_off(profile, task.key, today, now=now),
            lambda: self.tr("Done."),
            undo="tasks",
        )

    def _ask_new(self) -> None:
        look, terms = self.parts.look, self.parts.terms
        ask = self._form(lambda: self.tr("A new point"), lambda: self.tr("Make its kit"))
        ask.ask("number", Line(look), lambda: self.tr("Number"), hint=lambda: self.tr("two digits, 01 to 84"))
        ask.ask("name", Line(look), lambda: self.tr("Name"))
        ask.ask("village", Line(look), lambda: self.tr("Village"))
        ask.ask("township", Choice(look, terms.options("townships")), lambda: self.tr("Township"))
        ask.refuse(self._refusal)
        ask.given.connect(self._invite)
        ask.open()

    def _refusal(self, values: Mapping[str, JSON]) -> AppError | None:
        try:
            point = _told(values)
        except AppError as error:
            return error
        is_known = point.number in self._page.numbers
        return AppError(Code.POINT_EXISTS, "number", name=point.number) if is_known else None

    def _invite(self, values: Mapping[str, JSON]) -> None:
        now, point = self.now, _told(values)
        self._make(
            lambda profile: enrolling.invite(profile, point, now=now),
            lambda invited: self._show_kit(point.number, invited),
        )

    def _kit(self, number: str) -> None:
        now = self.now
        self._make(
            lambda profile: point_desk.invite_again(profile, number, now=now),
            lambda invited: self._show_kit(number, invited),
        )

    def _ask_replace(self, number: str) -> None:
        ask = self._form(
            lambda: self.tr("A kit for another laptop?"),
            lambda: self.tr("Make the kit"),
            lambda: self.tr("What the old laptop sends from now on is set aside. The new one gets all records back."),
        )
        ask.given.connect(lambda _: self._replace(number))
        ask.open()

    def _replace(self, number: str) -> None:
        now = self.now
        self._make(
            lambda profile: point_desk.replace_laptop(profile, number, now=now),
            lambda invited: self._show_kit(number, invited),
        )

    def _make(self, making: Callable[[Profile], Invited], made: Callable[[Invited], None]) -> None:
        """Make a kit, which takes a second: one more press makes none, since a later kit ends the one before."""
        if self._is_making:
            return
        self._is_making = True

        def done(invited: Invited) -> None:
            self._is_making = False
            made(invited)

        def refused(error: AppError) -> None:
            self._is_making = False
            self._teller.trouble(error)

        self._books.change(making, done, refused, self)

    def _ask_revoke(self, number: str) -> None:
        ask = self._form(
            lambda: self.tr("Is the laptop lost?"),
            lambda: self.tr("Take its word away"),
            lambda: self.tr("What it sends from now on is set aside, and nothing is sealed to it any more."),
            Kind.DANGER,
        )
        ask.given.connect(lambda _: self._revoke(number))
        ask.open()

    def _revoke(self, number: str) -> None:
        self.change(
            lambda profile: point_desk.revoke_all(profile, number, now=self.parts.outside.clock()),
            lambda: self.tr("Its word was taken away. Make a kit for another laptop when there is one."),
        )

    def _ask_task(self, number: str) -> None:
        look, days = self.parts.look, self.parts.days
        ask = self._form(lambda: self.tr("What is the point asked for?"), lambda: self.tr("Ask"))
        kind = Choice(look, self.parts.terms.options("task_kinds"))
        kind.put("report")
        ask.ask("kind", kind, lambda: self.tr("Kind"))
        ask.ask("text", LongText(look), lambda: self.tr("What to do"))
        due = DateLine(look, days.ahead, days.shown, days.today, ahead=True)
        ask.ask("due", due, lambda: self.tr("By when"), needed=False)
        ask.given.connect(lambda values: self._send_task(number, values))
        ask.open()

    def _send_task(self, number: str, values: Mapping[str, JSON]) -> None:
        now, new_id = self.now, self.new_id
        typed: Fields = {**values, "date": self.parts.days.today().isoformat()}
        self.change(
            lambda profile: point_desk.ask(profile, number, typed, now=now, new_id=new_id),
            lambda: self.tr("The point reads it after the next round."),
            undo="tasks",
        )

    def _ask_reset(self, number: str) -> None:
        look = self.parts.look
        ask = self._form(
            lambda: self.tr("Passphrase and slip are lost?"),
            lambda: self.tr("Make the file"),
            lambda: self.tr("Be sure who asks. It is written down who did it and why."),
        )
        ask.ask("by", Line(look), lambda: self.tr("Who does it"))
        ask.ask("reason", Line(look), lambda: self.tr("Why"))
        ask.given.connect(lambda values: self._reset(number, str(values["by"]), str(values["reason"])))
        ask.open()

    def _reset(self, number: str, by: str, reason: str) -> None:
        now, new_id = self.now, self.new_id
        self.change_then(
            lambda profile: keys.reset_passphrase(profile, number, by=by, reason=reason, now=now, new_id=new_id),
            lambda made: self._show_reset(number, made),
        )

    def _show_reset(self, number: str, made: Reset) -> None:
        window = ResetWindow(self.parts, number, made.code, self._window)
        name = f"lianfang-{number}{keys.RESET_SUFFIX}"
        window.save_wanted.connect(lambda: self._keep(name, made.file, window))
        window.open()

    def _show_kit(self, number: str, invited: Invited) -> None:
        window = KitWindow(self.parts, number, invited.code, self._window)
        window.save_wanted.connect(lambda: self._keep(f"lianfang-{number}.lfkit", invited.kit, window))
        window.open()

    def _keep(self, name: str, data: bytes, window: CodeWindow) -> None:
        file = self._chooser.place_for(name)
        if file:
            self.look(lambda _: keep_file(file, data), window.kept)

    def _form(self, title: Words, go: Words, text: Words = "", kind: Kind = Kind.PRIMARY) -> AskForm:
        return AskForm(self.parts.look, title, text, go, self._window, kind=kind)


def _told(values: Mapping[str, JSON]) -> Point:
    return told_point(*(str(values[name]) for name in ("number", "name", "village", "township")))
