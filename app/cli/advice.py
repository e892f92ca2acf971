"""The one thing to do about the exchange, for whoever reads a command's output."""

from collections.abc import Mapping

from app.actions.standing import Standing
from app.exchange.budget import Stop
from app.exchange.carriers.carrier import Trouble

_OF_TROUBLE: Mapping[str, str] = {
    Trouble.NOT_THERE: "put in the stick, or see that the mailbox's folder is there",
    Trouble.FULL: "make room where the mailbox lies, or use another stick",
    Trouble.READ_ONLY: "open the stick's lock, or use another",
    Trouble.NO_RIGHT: "have the login allowed to write to its folder",
    Trouble.BROKEN: "use another stick",
    Trouble.SILENT: "pull the stick out and put it in again, or see that the folder's server runs",
    Trouble.NO_NAME: "go where there is a network, or use a stick",
    Trouble.NO_CONNECTION: "wait an hour; if it stays so, have the server looked at",
    Trouble.NO_TLS: "check this computer's date, then the server's certificate",
    Trouble.NO_LOGIN: "have the login entered anew",
    Trouble.OTHER_HOST: "send nothing: the server is not the one it was; ask whoever looks after it",
    Trouble.NO_MAILBOX: "have the mailbox's address looked at",
    Trouble.PORTAL: "log in to this network first",
    Trouble.SLOW: "try where the line is better, or use a stick",
    Trouble.CUT: "try again; it goes on where it stopped",
    Trouble.SERVER: "wait an hour and try again",
    "disk-full": "make room on this computer's disk",
}


def to_do(standing: Standing) -> str:
    """What to do next, "" where nothing is to be done: the weightiest thing first."""
    state = standing.state
    if state.tally.attention:
        return "ask the station about the records that it could not take"
    if standing.clock.is_wrong:
        return "set date and time"
    if state.trouble:
        return _OF_TROUBLE.get(state.reason) or _OF_TROUBLE.get(state.trouble, "try again")
    if state.stopped == Stop.CANCELLED or state.tally.saved or standing.to_send.changes or standing.to_send.batches:
        return "exchange"
    return ""
