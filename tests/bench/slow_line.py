"""A village's line: a relay on loopback that lets so many bits through a second, so late."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from queue import Queue

_CHUNK = 512


class SlowLine:
    """Relays to a port, each way at `rate` bytes a second and half the `round_trip` late; counts the bytes.

    A connection costs a round trip before anything moves. After `cut_after` bytes up everything is cut for good.
    """

    def __init__(self, target: int, rate: float, round_trip: float, cut_after: int | None = None) -> None:
        self._target, self._rate, self._late = target, rate, round_trip / 2
        self._left = cut_after
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.up = self.down = 0
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        for one in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else it waits 40 ms of its own
                self._open += [client, server]
                time.sleep(2 * self._late)
                self._relay(client, server, self._count_up)
                self._relay(server, client, self._count_down)

    def _relay(self, source: socket.socket, sink: socket.socket, count: Callable[[int], bool]) -> None:
        waiting: Queue[tuple[float, bytes]] = Queue(maxsize=64)
        threading.Thread(target=self._read, args=(source, waiting), daemon=True).start()
        threading.Thread(target=self._write, args=(sink, waiting, count), daemon=True).start()

    def _read(self, source: socket.socket, waiting: "Queue[tuple[float, bytes]]") -> None:
        data = b" "
        with contextlib.suppress(OSError):
            while data:
                data = source.recv(_CHUNK if self._rate else 65536)
                waiting.put((time.monotonic() + self._late, data))
            return
        waiting.put((0, b""))

    def _write(self, sink: socket.socket, waiting: "Queue[tuple[float, bytes]]", count: Callable[[int], bool]) -> None:
        free = 0.0
        with contextlib.suppress(OSError):
            while True:
                due, data = waiting.get()
                if not data:
                    break
                free = max(free, due) + (len(data) / self._rate if self._rate else 0)
                time.sleep(max(0, free - time.monotonic()))
                if not count(len(data)):
                    self.close()
                    return
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def _count_up(self, size: int) -> bool:
        self.up += size
        return self._left is None or self.up < self._left

    def _count_down(self, size: int) -> bool:
        self.down += size
        return True


@contextlib.contextmanager
def slow_line(
    target: int, *, rate: float = 0, round_trip: float = 0, cut_after: int | None = None
) -> Iterator[SlowLine]:
    """For the length of the block; 0 is no limit."""
    line = SlowLine(target, rate, round_trip, cut_after)
    try:
        yield line
    finally:
        line.close()
