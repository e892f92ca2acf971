"""The mailbox in a bucket of an S3 server: one conditional put, which is whole and never overwrites by itself."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, unquote, urlsplit

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import S3Store

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Entry, Trouble, is_shown, parts_of, unreachable
from app.exchange.carriers.patience import VILLAGE, Patience
from app.exchange.envelope import MAX_FILE

if TYPE_CHECKING:  # they are there for type checkers alone
    from obstore.store import ClientConfig, S3Config

_PROBE = "nothing-is-here"
# the library tells in words alone what happened; the first that is found counts
_OF_WORDS = tuple(
    (re.compile(words), trouble)
    for words, trouble in (
        ("dns error", Trouble.NO_NAME),
        ("InvalidCertificate|InvalidMessage", Trouble.NO_TLS),
        ("kind: Timeout|TimedOut", Trouble.SLOW),
        ("kind: Connect", Trouble.NO_CONNECTION),
        ("NoSuchBucket", Trouble.NOT_THERE),
        ("InvalidAccessKeyId|SignatureDoesNotMatch|status: 40[17]", Trouble.NO_LOGIN),
        ("status: 403|AccessDenied", Trouble.NO_RIGHT),
        ("status: 40[45]", Trouble.NO_MAILBOX),
        ("status: 507", Trouble.FULL),
        ("status: (511|3)|Redirect|MissingEtag|InvalidListResponse", Trouble.PORTAL),
        ("status: [45]", Trouble.SERVER),
    )
)


class S3Carrier:
    """Each object is written by one request, so nothing is ever left aside."""

    def __init__(self, url: str, credentials: Mapping[str, str], patience: Patience = VILLAGE) -> None:
        address = urlsplit(url)
        endpoint, bucket, prefix = _where(address, credentials)
        self._is_open = endpoint.startswith("http://")
        config: S3Config = {
            "endpoint": endpoint,
            "region": credentials.get("region") or "us-east-1",
            "access_key_id": credentials.get("user", unquote(address.username or "")),
            "secret_access_key": credentials.get("password", unquote(address.password or "")),
            "disable_bulk_delete": True,  # which few servers but Amazon have, and which says "refused" with a 200
        }
        self._store = S3Store(
            bucket,
            prefix=prefix or None,
            config=config,
            client_options=_client(credentials, patience, is_open=self._is_open),
            retry_config={"max_retries": 0},
        )

    def list(self, folder: str) -> tuple[Entry, ...]:
        parts_of(folder)
        with _told():
            found = obstore.list_with_delimiter(self._store, folder)["objects"]
            if not found and self._is_open:
                self._check_no_portal(folder)
        entries = (Entry(one["path"].rpartition("/")[2], one["size"]) for one in found)
        return tuple(sorted((one for one in entries if is_shown(one.name, one.size)), key=lambda one: one.name))

    def touched(self, folder: str) -> str:
        return ""

    def put(self, path: str, data: bytes) -> None:
        parts_of(path)
        with _told():
            try:
                obstore.put(self._store, path, data, mode="create", use_multipart=False)
            except AlreadyExistsError:
                if self.get(path, max(len(data), MAX_FILE)) != data:
                    raise AppError(Code.FILE_EXISTS, name=path.rpartition("/")[2]) from None
            if obstore.head(self._store, path)["size"] != len(data):
                raise unreachable(Trouble.BROKEN)

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        parts_of(path)
        with _told():
            try:
                found = obstore.get(self._store, path)
            except FileNotFoundError as error:
                raise AppError(Code.NOT_FOUND, what="file", name=path) from error
            if not found.meta["e_tag"]:  # every S3 server gives one, and no portal does
                raise unreachable(Trouble.PORTAL)
            if found.meta["size"] > limit:
                raise AppError(Code.BAD_FILE, name=path, reason="too-large")
            return bytes(found.bytes())

    def written_at(self, path: str) -> datetime | None:
        parts_of(path)
        with _told():
            try:
                return obstore.head(self._store, path)["last_modified"]
            except FileNotFoundError:
                return None

    def delete(self, path: str) -> None:
        parts_of(path)
        with _told():
            obstore.delete(self._store, path)

    def sweep(self, folder: str, before: datetime) -> int:
        """Nothing is written aside, so nothing is left."""
        parts_of(folder)
        return 0

    def close(self) -> None:
        """The library ends its connections by itself."""

    def _check_no_portal(self, folder: str) -> None:
        """Whatever a portal answers reads like an empty folder; but it also has what nobody ever put there."""
        try:
            obstore.head(self._store, f"{folder}/{_PROBE}")
        except FileNotFoundError:
            return
        raise unreachable(Trouble.PORTAL)


def _where(address: SplitResult, credentials: Mapping[str, str]) -> tuple[str, str, str]:
    """Endpoint, bucket and prefix: of s3://bucket/prefix, or of s3+https://server/bucket/prefix."""
    path = unquote(address.path).strip("/")
    scheme = address.scheme.removeprefix("s3+")
    if scheme == address.scheme:
        region = credentials.get("region") or "us-east-1"
        endpoint = credentials.get("endpoint") or f"https://s3.{region}.amazonaws.com"
        return endpoint.rstrip("/"), address.hostname or "", path
    bucket, _, prefix = path.partition("/")
    return f"{scheme}://{address.netloc.rpartition('@')[2]}", bucket, prefix


def _client(credentials: Mapping[str, str], patience: Patience, *, is_open: bool) -> "ClientConfig":
    options: ClientConfig = {
        "allow_http": is_open,
        "connect_timeout": timedelta(seconds=patience.connect),
        "read_timeout": timedelta(seconds=patience.stall),
        "timeout": timedelta(seconds=patience.call),
        "user_agent": "lianfang",
    }
    if credentials.get("ca"):
        options["root_certificate"] = credentials["ca"]
    if credentials.get("proxy"):
        options["proxy_url"] = credentials["proxy"]
    return options


@contextmanager
def _told() -> Iterator[None]:
    """Whatever the library says inside becomes a trouble that has words."""
    try:
        yield
    except (BaseError, OSError) as error:
        said = str(error)
        trouble = next((trouble for words, trouble in _OF_WORDS if words.search(said)), Trouble.CUT)
        raise unreachable(trouble) from error
