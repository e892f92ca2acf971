"""The mailbox on a WebDAV server: written aside, then moved to its name without overwriting."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Entry, Trouble, aside_of, is_aside, is_shown, parts_of, unreachable
from app.exchange.carriers.http_line import Headers, HttpLine, Reply
from app.exchange.carriers.multistatus import MultistatusReader, Resource
from app.exchange.carriers.patience import VILLAGE, Patience
from app.exchange.envelope import MAGIC, MAX_FILE

_ASKED = b'<propfind xmlns="DAV:"><prop><getcontentlength/>%b<resourcetype/></prop></propfind>'
_TIME = b"<getlastmodified/>"
_TIME_ALONE = b'<propfind xmlns="DAV:"><prop><getlastmodified/></prop></propfind>'
_PAGE = 2**16  # what is read of an answer that should be empty
_MOST_LISTED = 64 * 2**20
_OK, _CREATED, _NO_CONTENT, _MULTISTATUS = 200, 201, 204, 207
_NOT_FOUND, _EXISTS_ALREADY, _CONFLICT, _PRECONDITION = 404, 405, 409, 412
_NO_FOLDER = {_NOT_FOUND, _CONFLICT, 500}  # nginx says 500


class WebDavCarrier:
    """Sure of what it wrote by looking, and of what it reads by what a captive portal cannot say."""

    def __init__(self, url: str, credentials: Mapping[str, str], patience: Patience = VILLAGE) -> None:
        self._line = HttpLine(url, credentials, patience)
        self._is_there = False
        self._unmade: set[str] = set()

    def list(self, folder: str) -> tuple[Entry, ...]:
        found = (
            Entry(name, resource.size)
            for name, resource in self._files(folder)
            if resource.size is not None and is_shown(name, resource.size)
        )
        return tuple(sorted(found, key=lambda entry: entry.name))

    def touched(self, folder: str) -> str:
        """The folder's own time, which a few hundred bytes tell however much lies there."""
        parts_of(folder)
        found = self._told(f"{folder}/", "0", _TIME_ALONE) or []
        return next((each.modified.isoformat() for each in found if each.modified), "")

    def put(self, path: str, data: bytes) -> None:
        parts_of(path)
        aside = aside_of(path)
        self._put_aside(aside, data)
        if not self._moved(aside, path, len(data)):
            same = self.get(path, max(len(data), MAX_FILE)) == data
            self._remove(aside)
            if not same:
                raise AppError(Code.FILE_EXISTS, name=path.rpartition("/")[2])
        if self._length(path) != len(data) and self._size(path) != len(data):
            raise unreachable(Trouble.BROKEN)

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        parts_of(path)
        reply = self._line.ask("GET", path, limit)
        if reply.status == _NOT_FOUND:
            raise AppError(Code.NOT_FOUND, what="file", name=path)
        if reply.status != _OK:
            raise unreachable(reply.trouble)
        if not (_is_whole(reply) and reply.body.startswith(MAGIC[:2])):
            self._check_real(path, reply)
        if reply.is_cut:
            raise AppError(Code.BAD_FILE, name=path, reason="too-large")
        return reply.body

    def written_at(self, path: str) -> datetime | None:
        parts_of(path)
        return next((each.modified for each in self._resources(path, "0", _TIME) or [] if not each.is_folder), None)

    def delete(self, path: str) -> None:
        parts_of(path)
        self._remove(path)

    def sweep(self, folder: str, before: datetime) -> int:
        left = [
            name
            for name, resource in self._files(folder, _TIME)
            if is_aside(name) and resource.modified is not None and resource.modified < before
        ]
        for name in left:
            self._remove(f"{folder}/{name}")
        return len(left)

    def close(self) -> None:
        self._line.close()

    def _remove(self, path: str) -> None:
        reply = self._line.ask("DELETE", path, _PAGE)
        if reply.status not in (_OK, _NO_CONTENT, _NOT_FOUND):
            raise unreachable(reply.trouble)

    def _put_aside(self, aside: str, data: bytes) -> None:
        folder = aside.rpartition("/")[0]
        if folder in self._unmade:  # else the whole file would go over the line to be refused
            self._make_folders(folder)
        reply = self._line.ask("PUT", aside, _PAGE, content=data)
        if reply.status in _NO_FOLDER:
            self._make_folders(folder)
            reply = self._line.ask("PUT", aside, _PAGE, content=data)
        if reply.status not in (_OK, _CREATED, _NO_CONTENT):
            raise unreachable(reply.trouble)

    def _make_folders(self, folder: str) -> None:
        self._check_mailbox()
        made = ""
        for part in folder.split("/"):
            made += f"{part}/"
            reply = self._line.ask("MKCOL", made, _PAGE)
            if reply.status not in (_CREATED, _EXISTS_ALREADY):
                raise unreachable(reply.trouble)
        self._unmade.discard(folder)

    def _moved(self, aside: str, path: str, size: int) -> bool:
        """Whether the file now has its name because of us; False if something has that name already.

        When the reply is lost, looking tells whether the move was done.
        """
        headers = {"Destination": self._line.url(path), "Overwrite": "F"}
        try:
            reply = self._line.ask("MOVE", aside, _PAGE, headers)
        except AppError:
            with suppress(AppError):
                if self._size(path) == size:
                    return False
            raise
        if reply.status == _PRECONDITION:
            return False
        if reply.status not in (_CREATED, _NO_CONTENT):
            raise unreachable(reply.trouble)
        return True

    def _files(self, folder: str, also: bytes = b"") -> Iterator[tuple[str, Resource]]:
        """The names and facts of what a folder holds itself."""
        parts_of(folder)
        found = self._resources(f"{folder}/", "1", also)
        if found is None:
            self._unmade.add(folder)
            self._check_mailbox()
            return
        start = f"{self._line.base}/{folder}/"
        for resource in found:
            name = resource.path.removeprefix(start)
            if not resource.is_folder and resource.path.startswith(start) and "/" not in name:
                yield name, resource

    def _length(self, path: str) -> int | None:
        """What a short question tells of the size: enough to believe in what was just written."""
        reply = self._line.ask("HEAD", path, _PAGE)
        length = reply.headers.get("content-length", "")
        return int(length) if reply.status == _OK and length.isascii() and length.isdigit() else None

    def _size(self, path: str) -> int | None:
        """The size of the file that has this name, None if none has."""
        found = self._resources(path, "0") or []
        return next((resource.size for resource in found if not resource.is_folder), None)

    def _check_mailbox(self) -> None:
        """Asked once: whatever the server has said of something in the mailbox says that the mailbox is there."""
        if not self._is_there and self._resources("", "0") is None:
            raise unreachable(Trouble.NOT_THERE)

    def _check_real(self, path: str, reply: Reply) -> None:
        """A page in place of a file: only a real mailbox can say that it holds a file of just that size."""
        size = self._size(path)
        if size is None or not (size > len(reply.body) if reply.is_cut else size == len(reply.body)):
            raise unreachable(Trouble.PORTAL)

    def _resources(self, path: str, depth: str, also: bytes = b"") -> Sequence[Resource] | None:
        """What the server says is there, None if it says that nothing is."""
        return self._told(path, depth, _ASKED % also)

    def _told(self, path: str, depth: str, question: bytes) -> Sequence[Resource] | None:
        headers: Headers = {"Depth": depth, "Content-Type": "text/xml"}
        with self._line.asked("PROPFIND", path, headers, question) as response:
            if response.status_code == _NOT_FOUND:
                return None
            if response.status_code != _MULTISTATUS:
                raise unreachable(Reply(response.status_code, response.headers, b"").trouble)
            found = _read(response.iter_bytes())
            self._is_there = True
            return found


def _read(chunks: Iterator[bytes]) -> Sequence[Resource]:
    reader, size = MultistatusReader(), 0
    try:
        for chunk in chunks:
            size += len(chunk)
            if size > _MOST_LISTED:
                raise unreachable(Trouble.SERVER)
            reader.feed(chunk)
        reader.feed(b"", last=True)
    except ValueError as error:
        raise unreachable(Trouble.PORTAL) from error
    return reader.resources


def _is_whole(reply: Reply) -> bool:
    """Whether the reply said by itself where it ends, so that a cut would have been noticed."""
    return not reply.is_cut and ("content-length" in reply.headers or "transfer-encoding" in reply.headers)
