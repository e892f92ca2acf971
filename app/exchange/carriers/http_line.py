"""Asking an HTTP server over a bad line: what it answers, or the trouble with the line, in our words."""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from socket import gaierror
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

import certifi
import httpx

from app.exchange.carriers.carrier import Trouble, unreachable
from app.exchange.carriers.patience import Patience

_OF_STATUS = {
    401: Trouble.NO_LOGIN,
    403: Trouble.NO_RIGHT,
    405: Trouble.NO_MAILBOX,
    407: Trouble.NO_LOGIN,
    501: Trouble.NO_MAILBOX,
    507: Trouble.FULL,
    511: Trouble.PORTAL,
}
_OF_ERROR: tuple[tuple[type[BaseException], Trouble], ...] = (
    (gaierror, Trouble.NO_NAME),
    (ssl.SSLEOFError, Trouble.CUT),
    (ssl.SSLError, Trouble.NO_TLS),
    (httpx.ProxyError, Trouble.NO_CONNECTION),
    (httpx.ConnectError, Trouble.NO_CONNECTION),
    (httpx.TimeoutException, Trouble.SLOW),
    (httpx.HTTPError, Trouble.CUT),
)
Headers: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answered; `is_cut` says that the body is longer than was asked for."""

    status: int
    headers: Headers
    body: bytes
    is_cut: bool = False

    @property
    def trouble(self) -> Trouble:
        """What is the matter if this is not the answer that was hoped for.

        A redirection or a page where no page belongs is what the gate of a guest network answers to everything.
        """
        if self.status in _OF_STATUS:
            return _OF_STATUS[self.status]
        return Trouble.PORTAL if self.status < 400 else Trouble.SERVER


class HttpLine:
    """One server, one login. Redirections are not followed, and nothing is taken from the surroundings."""

    def __init__(self, url: str, credentials: Mapping[str, str], patience: Patience) -> None:
        address = urlsplit(url)
        self.base = address.path.rstrip("/")
        self._server = f"{address.scheme}://{address.netloc.rpartition('@')[2]}"
        user = credentials.get("user", unquote(address.username or ""))
        password = credentials.get("password", unquote(address.password or ""))
        self._client = httpx.Client(
            auth=(user, password) if user else None,
            headers={"Accept-Encoding": "identity", "User-Agent": "lianfang"},
            verify=tls_context(credentials.get("ca", "")) if address.scheme == "https" else False,
            proxy=credentials.get("proxy") or None,
            timeout=httpx.Timeout(patience.stall, connect=patience.connect),
            follow_redirects=False,
            trust_env=False,
        )
        for needless in ("accept", "connection"):  # what they say is what holds without them
            del self._client.headers[needless]

    def url(self, path: str) -> str:
        """The address of something in the mailbox; all its names are safe as they are."""
        return f"{self._server}{self.base}/{path}"

    def ask(self, method: str, path: str, limit: int, headers: Headers | None = None, content: bytes = b"") -> Reply:
        """The reply with at most so many bytes of its body."""
        with self.asked(method, path, headers, content) as response:
            body = bytearray()
            for chunk in response.iter_raw():
                body += chunk
                if len(body) > limit:
                    return Reply(response.status_code, response.headers, bytes(body[:limit]), is_cut=True)
            return Reply(response.status_code, response.headers, bytes(body))

    @contextmanager
    def asked(
        self, method: str, path: str, headers: Headers | None = None, content: bytes = b""
    ) -> Iterator[httpx.Response]:
        """The reply as it comes."""
        try:
            with self._client.stream(method, self.url(path), headers=headers, content=content or None) as response:
                yield response
        except httpx.HTTPError as error:
            raise unreachable(_trouble(error)) from error

    def close(self) -> None:
        self._client.close()


def tls_context(own_ca: str) -> ssl.SSLContext:
    """Verifies always: by the bureau's own authority where one is set, else by the system's and certifi's."""
    if own_ca:
        return ssl.create_default_context(cadata=own_ca)
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _trouble(error: BaseException) -> Trouble:
    """By the most telling error of those that led to this one."""
    found: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and len(found) < 20:
        found.append(at)
        at = at.__cause__ or at.__context__
    return next(trouble for kind, trouble in _OF_ERROR if any(isinstance(one, kind) for one in found))
