"""The mailbox on an SSH server: written aside, then renamed, which in SFTP never overwrites."""

import errno
import io
import posixpath
import socket
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

import paramiko

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Entry, Trouble, aside_of, is_aside, is_shown, parts_of, unreachable
from app.exchange.carriers.patience import VILLAGE, Patience
from app.exchange.envelope import MAX_FILE

_PORT = 22
_READ_AHEAD = 20  # requests under way while listing, so that a slow line is not waited for a hundred names at a time
_KEY_KINDS = (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey)
_RSA = ("rsa-sha2-512", "rsa-sha2-256")
_OF_ERROR: tuple[tuple[type[BaseException], Trouble], ...] = (
    (socket.gaierror, Trouble.NO_NAME),
    (TimeoutError, Trouble.SLOW),
    (paramiko.AuthenticationException, Trouble.NO_LOGIN),
    (ConnectionRefusedError, Trouble.NO_CONNECTION),
    (ConnectionError, Trouble.CUT),
    (EOFError, Trouble.CUT),
    (paramiko.ssh_exception.IncompatiblePeer, Trouble.OTHER_HOST),
    (paramiko.SSHException, Trouble.CUT),
    (PermissionError, Trouble.NO_RIGHT),
)
_OF_NUMBER = {
    errno.ENETUNREACH: Trouble.NO_CONNECTION,
    errno.EHOSTUNREACH: Trouble.NO_CONNECTION,
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
}


class SftpCarrier:
    """One connection, begun with the first call. A server whose key is not the kit's is not spoken to."""

    def __init__(self, url: str, credentials: Mapping[str, str], patience: Patience = VILLAGE) -> None:
        address = urlsplit(url)
        self._host, self._port = address.hostname or "", address.port or _PORT
        self._root = unquote(address.path).removeprefix("/~/").rstrip("/") or "/"
        self._user = credentials.get("user", unquote(address.username or ""))
        self._password = credentials.get("password", unquote(address.password or ""))
        self._private_key = credentials.get("private_key", "")
        self._host_key = credentials.get("host_key", "")
        self._patience = patience
        self._transport: paramiko.Transport | None = None
        self._client: paramiko.SFTPClient | None = None

    def list(self, folder: str) -> tuple[Entry, ...]:
        with self._connected() as client:
            found = (
                Entry(name, found.st_size)
                for name, found in self._files(client, folder)
                if is_shown(name, found.st_size or 0)
            )
            return tuple(sorted(found, key=lambda entry: entry.name))

    def touched(self, folder: str) -> str:
        """The folder's own time, as on a WebDAV server: one question however much lies there."""
        with self._connected() as client, suppress(FileNotFoundError):
            found = client.lstat(self._place(folder))
            return str(found.st_mtime or "") if stat.S_ISDIR(found.st_mode or 0) else ""
        return ""

    def put(self, path: str, data: bytes) -> None:
        final = self._place(path)
        with self._connected() as client:
            aside = aside_of(final)
            self._write(client, path, aside, data)
            if client.stat(aside).st_size != len(data):
                raise unreachable(Trouble.BROKEN)
            try:
                client.rename(aside, final)
            except OSError:
                if not _exists(client, final):
                    raise
                same = _read(client, final, len(data) + 1) == data
                client.remove(aside)
                if not same:
                    raise AppError(Code.FILE_EXISTS, name=posixpath.basename(final)) from None

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        place = self._place(path)
        with self._connected() as client:
            if not _exists(client, place):
                raise AppError(Code.NOT_FOUND, what="file", name=path)
            data = _read(client, place, limit + 1)
            if len(data) > limit:
                raise AppError(Code.BAD_FILE, name=path, reason="too-large")
            return data

    def written_at(self, path: str) -> datetime | None:
        with self._connected() as client, suppress(FileNotFoundError):
            written = client.lstat(self._place(path)).st_mtime
            return None if written is None else datetime.fromtimestamp(written, UTC)
        return None

    def delete(self, path: str) -> None:
        place = self._place(path)
        with self._connected() as client, suppress(FileNotFoundError):
            client.remove(place)

    def sweep(self, folder: str, before: datetime) -> int:
        with self._connected() as client:
            left = [
                name
                for name, found in self._files(client, folder)
                if is_aside(name)
                if found.st_mtime is not None and found.st_mtime < before.timestamp()
            ]
            for name in left:
                client.remove(f"{self._place(folder)}/{name}")
            return len(left)

    def close(self) -> None:
        if self._transport:
            _end(self._transport)
        self._transport = self._client = None

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, *parts_of(path))

    def _files(self, client: paramiko.SFTPClient, folder: str) -> Iterator[tuple[str, paramiko.SFTPAttributes]]:
        """The plain files of a folder, with what the server says of each."""
        try:
            for found in client.listdir_iter(self._place(folder), read_aheads=_READ_AHEAD):
                if stat.S_ISREG(found.st_mode or 0):
                    yield found.filename, found
        except FileNotFoundError:
            self._check_mailbox(client)

    def _write(self, client: paramiko.SFTPClient, path: str, aside: str, data: bytes) -> None:
        try:
            file = client.open(aside, "wb")
        except FileNotFoundError:
            self._make_folders(client, path)
            file = client.open(aside, "wb")
        with file:
            file.set_pipelined(True)
            file.write(data)

    def _make_folders(self, client: paramiko.SFTPClient, path: str) -> None:
        self._check_mailbox(client)
        place = self._root
        for part in parts_of(path)[:-1]:
            place = posixpath.join(place, part)
            if not _exists(client, place, stat.S_ISDIR):
                client.mkdir(place)

    def _check_mailbox(self, client: paramiko.SFTPClient) -> None:
        if not _exists(client, self._root, stat.S_ISDIR):
            raise unreachable(Trouble.NOT_THERE)

    @contextmanager
    def _connected(self) -> Iterator[paramiko.SFTPClient]:
        """The connection, and words for whatever befalls it; after trouble the next call begins another."""
        try:
            if self._client is None:
                self._client = self._connect()
            yield self._client
        except (OSError, EOFError, paramiko.SSHException) as error:
            self.close()
            raise unreachable(_trouble(error)) from error

    def _connect(self) -> paramiko.SFTPClient:
        self._transport = transport = _transport(self._host, self._port, self._patience)
        try:
            return self._logged_in(transport)
        except BaseException:
            self.close()
            raise

    def _logged_in(self, transport: paramiko.Transport) -> paramiko.SFTPClient:
        known = tuple(self._host_key.split()[:2])
        _begin(transport, known[0] if known else "", self._patience)
        if known != _name_of(transport.get_remote_server_key()):
            raise unreachable(Trouble.OTHER_HOST)
        if self._private_key:
            transport.auth_publickey(self._user, _private_key(self._private_key))
        else:
            transport.auth_password(self._user, self._password)
        client = paramiko.SFTPClient.from_transport(transport)
        if client is None:
            raise unreachable(Trouble.CUT)
        client.get_channel().settimeout(self._patience.stall)
        return client


def read_host_key(url: str, patience: Patience = VILLAGE) -> str:
    """The key that the server of this address shows now, "ssh-ed25519 AAAA…", for the desk to put into its kits."""
    address = urlsplit(url)
    try:
        transport = _transport(address.hostname or "", address.port or _PORT, patience)
        try:
            _begin(transport, "", patience)
            return " ".join(_name_of(transport.get_remote_server_key()))
        finally:
            _end(transport)
    except (OSError, EOFError, paramiko.SSHException) as error:
        raise unreachable(_trouble(error)) from error


def _transport(host: str, port: int, patience: Patience) -> paramiko.Transport:
    try:
        line = socket.create_connection((host, port), patience.connect)
    except TimeoutError as error:
        raise unreachable(Trouble.NO_CONNECTION) from error
    transport = paramiko.Transport(line)
    transport.banner_timeout = transport.handshake_timeout = transport.auth_timeout = patience.stall
    transport.channel_timeout = patience.stall
    return transport


def _end(transport: paramiko.Transport) -> None:
    """A connection that never began does not close its socket itself."""
    transport.close()
    transport.sock.close()


def _begin(transport: paramiko.Transport, key_kind: str, patience: Patience) -> None:
    """Agree on keys, asking the server for the kind of key that is known of it."""
    if key_kind:
        try:
            transport.get_security_options().key_types = _RSA if key_kind == "ssh-rsa" else (key_kind,)
        except ValueError as error:
            raise unreachable(Trouble.OTHER_HOST) from error
    transport.start_client(timeout=patience.stall)


def _name_of(key: paramiko.PKey) -> tuple[str, str]:
    return key.get_name(), key.get_base64()


def _private_key(text: str) -> paramiko.PKey:
    for kind in _KEY_KINDS:
        with suppress(paramiko.SSHException, ValueError):
            return kind.from_private_key(io.StringIO(text))
    raise paramiko.AuthenticationException("this is no private key")


def _exists(client: paramiko.SFTPClient, place: str, is_kind: Callable[[int], bool] = stat.S_ISREG) -> bool:
    try:
        return is_kind(client.lstat(place).st_mode or 0)
    except FileNotFoundError:
        return False


def _read(client: paramiko.SFTPClient, place: str, limit: int) -> bytes:
    """The file's first bytes, asked for all at once so that a slow line is waited for only once."""
    with client.open(place, "rb") as file:
        size = min(file.stat().st_size or 0, limit)
        file.prefetch(size)
        data = bytes(file.read(size))
    if len(data) != size:
        raise EOFError
    return data


def _trouble(error: BaseException) -> Trouble:
    if isinstance(error, OSError) and error.errno in _OF_NUMBER:
        return _OF_NUMBER[error.errno]
    if isinstance(error, paramiko.AuthenticationException) and "EOF" in str(error):
        return Trouble.CUT  # the line was cut while logging in, and the library takes it for a wrong key
    if isinstance(error, paramiko.AuthenticationException) and "timeout" in str(error):
        return Trouble.SLOW
    return next((trouble for kind, trouble in _OF_ERROR if isinstance(error, kind)), Trouble.SERVER)
