"""A line that hangs until a test lets it go."""

import threading
from pathlib import Path

from typing_extensions import override

from app.exchange.carriers.folder import FolderCarrier


class SlowCarrier(FolderCarrier):
    """A line that holds every file until it is let go."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.reached, self.go = threading.Event(), threading.Event()

    @override
    def put(self, path: str, data: bytes) -> None:
        self.reached.set()
        assert self.go.wait(30)
        super().put(path, data)
