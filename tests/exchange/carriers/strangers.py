"""What is asked of servers that may be anybody, and what the gate of a guest network answers."""

from collections.abc import Callable

from app.exchange.carriers.carrier import Carrier
from tests.exchange.carriers.contract import FOLDER, LATER, name_of

PATH = f"{FOLDER}/{name_of(b'LFB1 x')}"
PAGE = b"<!DOCTYPE html><html><title>Welcome</title><body>Please log in to the guest network.</body></html>"
HTML = {"Content-Type": "text/html"}

Act = Callable[[Carrier], object]
ACTS: dict[str, Act] = {
    "list": lambda carrier: carrier.list(FOLDER),
    "put": lambda carrier: carrier.put(PATH, b"LFB1 x"),
    "get": lambda carrier: carrier.get(PATH),
    "sweep": lambda carrier: carrier.sweep(FOLDER, LATER),
}
