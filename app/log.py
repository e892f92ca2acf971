"""The program's log: what went wrong and where, never what was written in a record."""

import logging
from pathlib import Path
from types import TracebackType

from app.overriding import override

_LOGGER = logging.getLogger("lianfang")
_BYTES = 256 * 1024
_FILES = 3


class _BareFormatter(logging.Formatter):
    """Writes no exception text: messages of exceptions quote what was typed."""

    @override
    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        kind, _, traceback = ei
        return bare_traceback(kind, traceback) if kind else ""


class _Rotating(logging.Handler):
    """A file that begins anew when it is full; what that takes is loaded when there is something to say."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._behind: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._behind is None:
            from logging.handlers import RotatingFileHandler  # loads sockets and pickles, which the door waits for

            self._behind = RotatingFileHandler(self._file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
            self._behind.setFormatter(_BareFormatter("%(asctime)s %(levelname)s %(message)s"))
        self._behind.emit(record)

    @override
    def close(self) -> None:
        if self._behind is not None:
            self._behind.close()
        super().close()


def begin(folder: Path) -> Path:
    """Log into this folder from now on; returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "lianfang.log"
    end()
    _LOGGER.addHandler(_Rotating(file))
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
    return file


def end() -> None:
    """Close the log's file."""
    for handler in list(_LOGGER.handlers):
        _LOGGER.removeHandler(handler)
        handler.close()


def trouble(code: str, field: str = "") -> None:
    """Note expected trouble by its code and the name of the field."""
    _LOGGER.warning("trouble %s %s", code, field)


def bug(kind: type[BaseException], traceback: TracebackType | None) -> None:
    """Note a bug by its type and the lines it passed through."""
    _LOGGER.error("bug %s", bare_traceback(kind, traceback))


def bare_traceback(kind: type[BaseException], traceback: TracebackType | None) -> str:
    """The type and the places of an error, without its message or any value."""
    lines = [kind.__name__]
    while traceback is not None:
        code = traceback.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return "\n".join(lines)
