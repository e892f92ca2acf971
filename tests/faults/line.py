"""A bad line: a relay on loopback that cuts, stalls or refuses connections as a test tells it."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Fate:
    """What befalls one connection: after so many bytes up or down it is cut, or goes on without moving a byte."""

    cut_up: int | None = None
    cut_down: int | None = None
    stall_down: int | None = None


WHOLE = Fate()


class BadLine:
    """Relays to a port. `fate_of` is asked with each connection's number, from 0; the bytes moved are counted."""

    def __init__(self, target: int, fate_of: Callable[[int], Fate]) -> None:
        self._target, self._fate_of = target, fate_of
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self.bytes_up = 0
        self.bytes_down = 0
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join(5)
        self._listener.close()
        for one in self._open:
            _end(one)
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self._open.append(client)
                server = socket.create_connection(("127.0.0.1", self._target))
                self._open.append(server)
                fate = self._fate_of(self.connections)
                self.connections += 1
                self._start(client, server, fate.cut_up, None)
                self._start(server, client, fate.cut_down, fate.stall_down)

    def _start(self, source: socket.socket, sink: socket.socket, cut: int | None, stall: int | None) -> None:
        thread = threading.Thread(target=self._relay, args=(source, sink, cut, stall), daemon=True)
        self._threads.append(thread)
        thread.start()

    def _relay(self, source: socket.socket, sink: socket.socket, cut: int | None, stall: int | None) -> None:
        left = cut if cut is not None else stall
        with contextlib.suppress(OSError):
            while left is None or left > 0:
                data = source.recv(65536 if left is None else min(left, 65536))
                if not data:
                    break
                sink.sendall(data)
                self._count(len(data), up=sink.getpeername()[1] == self._target)
                left = None if left is None else left - len(data)
            if left == 0 and stall is not None and cut is None:
                return
        _end(source)
        _end(sink)

    def _count(self, size: int, *, up: bool) -> None:
        if up:
            self.bytes_up += size
        else:
            self.bytes_down += size


@contextlib.contextmanager
def bad_line(target: int, fate_of: Callable[[int], Fate]) -> Iterator[BadLine]:
    """A bad line for the length of the block."""
    line = BadLine(target, fate_of)
    try:
        yield line
    finally:
        line.close()


def _end(one: socket.socket) -> None:
    """Ends the connection with a reset, as a line does that breaks."""
    with contextlib.suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        one.shutdown(socket.SHUT_RDWR)
    with contextlib.suppress(OSError):
        one.close()
