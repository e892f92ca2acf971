"""What a WebDAV server says a folder holds, read piece by piece, with nothing in it that XML can do to a reader."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit
from xml.parsers.expat import ExpatError, ParserCreate

_DAV = "DAV: "
_KEPT = 2000  # signs of any one text; a href of ours is far shorter


@dataclass(frozen=True, slots=True)
class Resource:
    """One answer: the path, decoded and without a slash at its end; `size` is None for what has none."""

    path: str
    is_folder: bool
    size: int | None
    modified: datetime | None


class MultistatusReader:
    """Feed it the body as it comes. Raises ValueError for what is no multistatus, and for any document type."""

    def __init__(self) -> None:
        self.resources: list[Resource] = []
        self._texts: dict[str, str] = {}
        self._folder = False
        self._open = ""
        self._depth = 0
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refuse

    def feed(self, data: bytes, *, last: bool = False) -> None:
        try:
            self._parser.Parse(data, last)
        except ExpatError as error:
            raise ValueError("this is no multistatus") from error

    def _start(self, name: str, _: object) -> None:
        if not self._depth and name != _DAV + "multistatus":
            raise ValueError("this is no multistatus")
        self._depth += 1
        self._open = name.removeprefix(_DAV)
        if self._open == "response":
            self._texts, self._folder = {}, False
        self._folder = self._folder or self._open == "collection"

    def _text(self, data: str) -> None:
        if self._open in ("href", "getcontentlength", "getlastmodified"):
            self._texts[self._open] = (self._texts.get(self._open, "") + data)[:_KEPT]

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._open = ""
        if name == _DAV + "response":
            size = self._texts.get("getcontentlength", "").strip()
            self.resources.append(
                Resource(
                    unquote(urlsplit(self._texts.get("href", "").strip()).path).rstrip("/"),
                    self._folder,
                    int(size) if size.isascii() and size.isdigit() and len(size) < 19 else None,
                    _moment(self._texts.get("getlastmodified", "")),
                )
            )

    def _refuse(self, *_: object) -> None:
        raise ValueError("a multistatus needs no document type")


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
