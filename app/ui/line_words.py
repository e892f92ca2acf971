"""Words for what happens between this computer and the mailbox, each with the one thing to do."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.exchange.carriers.carrier import Trouble
from app.exchange.line_test import CHANGED, CLOCK_WRONG, Step


def trouble_words(reason: str, *, at_desk: bool = False) -> str:
    """What stands in the way and what to do, at a point or at a desk; "" for a reason without words."""
    words = {**_line_words(), **_mailbox_words()}
    return {**words, **_desk_words()}.get(reason, "") if at_desk else words.get(reason, "")


def step_words(step: Step) -> str:
    """A step that went well."""
    translate = QCoreApplication.translate
    return {
        Step.NAME: translate("Line", "The server's name is known."),
        Step.CONNECTION: translate("Line", "The server answers."),
        Step.TLS: translate("Line", "The server is the right one."),
        Step.LOGIN: translate("Line", "The server lets this computer in."),
        Step.MAILBOX: translate("Line", "The mailbox is there."),
        Step.WRITE: translate("Line", "Writing works."),
        Step.READ: translate("Line", "Reading works."),
        Step.DELETE: translate("Line", "Tidying up works."),
        Step.CLOCK: translate("Line", "The clock is right."),
    }[step]


def _line_words() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        Trouble.NO_NAME: translate("Line", "There is no network here. Go where there is a signal, or use a stick."),
        Trouble.NO_CONNECTION: translate(
            "Line", "The server does not answer. Wait an hour; if it stays so, call the station."
        ),
        Trouble.SLOW: translate("Line", "The line is too slow. Try where the signal is better, or use a stick."),
        Trouble.CUT: translate("Line", "The line broke. Try again; it goes on where it stopped."),
        Trouble.PORTAL: translate(
            "Line", "This network asks for a login of its own first. Open a web page, log in there, and try again."
        ),
        Trouble.NO_TLS: translate(
            "Line",
            "The server cannot prove who it is. Check this computer's date, then call the station.",
        ),
        Trouble.OTHER_HOST: translate(
            "Line", "This is not the server it was before. Send nothing, and call the station."
        ),
        Trouble.NO_LOGIN: translate("Line", "The server does not know this computer. Call the station."),
        Trouble.SERVER: translate("Line", "The server has trouble of its own. Wait an hour and try again."),
        CLOCK_WRONG: translate("Line", "The clock of this computer is wrong. Set date and time."),
    }


def _mailbox_words() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        Trouble.NOT_THERE: translate("Line", "The mailbox is not there. Put in the stick, or call the station."),
        Trouble.FULL: translate("Line", "The mailbox is full. Use another stick, or call the station."),
        Trouble.READ_ONLY: translate("Line", "The stick is locked against writing. Open its lock, or take another."),
        Trouble.NO_RIGHT: translate("Line", "This computer may not write to the mailbox. Call the station."),
        Trouble.NO_MAILBOX: translate("Line", "There is a server and no mailbox on it. Call the station."),
        Trouble.SILENT: translate(
            "Line", "The mailbox gives no answer. Pull the stick out and put it in again, or call the station."
        ),
        Trouble.BROKEN: translate("Line", "The mailbox does not keep what is written. Take another stick."),
        CHANGED: translate("Line", "The mailbox gives back something else than was written. Call the station."),
    }


def _desk_words() -> Mapping[str, str]:
    """Where a volunteer calls the station, the station turns to whoever set the mailbox up."""
    translate = QCoreApplication.translate
    return {
        Trouble.NO_CONNECTION: translate(
            "Line", "The server does not answer. Wait an hour; if it stays so, call whoever looks after the server."
        ),
        Trouble.NO_TLS: translate(
            "Line",
            "The server cannot prove who it is. Check this computer's date, then call whoever looks after the server.",
        ),
        Trouble.OTHER_HOST: translate(
            "Line", "This is not the server it was before. Send nothing, and call whoever looks after the server."
        ),
        Trouble.NO_LOGIN: translate(
            "Line", "The server does not know this desk. Enter its login anew, or call whoever looks after the server."
        ),
        Trouble.NOT_THERE: translate(
            "Line", "The mailbox is not there. Put in the stick, or see that its folder is still on the server."
        ),
        Trouble.SILENT: translate(
            "Line",
            "The mailbox gives no answer. "
            "Pull the stick out and put it in again, or call whoever looks after the server.",
        ),
        Trouble.FULL: translate("Line", "The mailbox is full. Make room where it lies, or use another stick."),
        Trouble.NO_RIGHT: translate(
            "Line", "This desk may not write to its folder. Call whoever looks after the server."
        ),
        Trouble.NO_MAILBOX: translate(
            "Line", "There is a server and no mailbox on it. Call whoever looks after the server."
        ),
        CHANGED: translate(
            "Line", "The mailbox gives back something else than was written. Call whoever looks after the server."
        ),
    }
