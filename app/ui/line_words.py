"""Words for what happens between this computer and the mailbox, each with the one thing to do."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.exchange.carriers.carrier import Trouble
from app.exchange.line_test import CHANGED, CLOCK_WRONG, Step


def trouble_words(reason: str) -> str:
    """What stands in the way and what to do; "" for a reason without words."""
    return {**_line_words(), **_mailbox_words()}.get(reason, "")


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
        Trouble.BROKEN: translate("Line", "The mailbox does not keep what is written. Take another stick."),
        CHANGED: translate("Line", "The mailbox gives back something else than was written. Call the station."),
    }
