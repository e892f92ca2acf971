"""Keys and suites: who signed, who may read. A key's text and a batch's header say the suite; another can follow."""

import base64
import binascii
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import pyrage
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey as Ed25519Key
from nacl.signing import VerifyKey as Ed25519VerifyKey

from app.exchange.refusal import Reason, Refusal

SIGNATURE_SIZE = 64
_KEY_SIZE = 32
_PUBLIC = "ed25519:"
_SECRET = "ed25519-secret:"  # noqa: S105


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """The public half of a device's signing key."""

    raw: bytes
    suite: int = 1

    @classmethod
    def parse(cls, text: str) -> "VerifyKey":
        return cls(_decoded(text, _PUBLIC))

    def __str__(self) -> str:
        return _PUBLIC + base64.b64encode(self.raw).decode()

    @property
    def id(self) -> str:
        """What a header names the key by."""
        return hashlib.sha256(str(self).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A device's own signing key; a new one with every epoch."""

    seed: bytes = field(repr=False)
    suite: int = 1

    @classmethod
    def generate(cls) -> "SigningKey":
        return cls(bytes(Ed25519Key.generate()))

    @classmethod
    def parse(cls, text: str) -> "SigningKey":
        return cls(_decoded(text, _SECRET))

    def __str__(self) -> str:
        return _SECRET + base64.b64encode(self.seed).decode()

    @property
    def verify_key(self) -> VerifyKey:
        return VerifyKey(bytes(Ed25519Key(self.seed).verify_key), self.suite)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a batch can be sealed to: an age recipient, "age1…"."""

    text: str
    suite: int = 1

    @classmethod
    def parse(cls, text: str) -> "Recipient":
        if not text.startswith("age1"):
            raise Refusal(Reason.UNKNOWN_SUITE)
        try:
            return cls(str(pyrage.x25519.Recipient.from_str(text)))
        except pyrage.RecipientError as error:
            raise Refusal(Reason.BAD_KEY) from error

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class SealingIdentity:
    """What opens a batch sealed to its recipient: an age identity, "AGE-SECRET-KEY-1…"."""

    text: str = field(repr=False)
    suite: int = 1

    @classmethod
    def generate(cls) -> "SealingIdentity":
        return cls(str(pyrage.x25519.Identity.generate()))

    @classmethod
    def parse(cls, text: str) -> "SealingIdentity":
        if not text.startswith("AGE-SECRET-KEY-1"):
            raise Refusal(Reason.UNKNOWN_SUITE)
        try:
            return cls(str(pyrage.x25519.Identity.from_str(text)))
        except pyrage.IdentityError as error:
            raise Refusal(Reason.BAD_KEY) from error

    def __str__(self) -> str:
        return self.text

    @property
    def recipient(self) -> Recipient:
        return Recipient(str(pyrage.x25519.Identity.from_str(self.text).to_public()), self.suite)


@dataclass(frozen=True, slots=True)
class WriterKeys:
    """What a writer seals with: its own signing key and all who shall read."""

    signing: SigningKey
    recipients: tuple[Recipient, ...]


class Suite(Protocol):
    """One set of algorithms. Another (SM2, SM3, SM4 from a certified module) is another class here."""

    @property
    def id(self) -> int: ...
    def seal(self, plain: bytes, recipients: Sequence[Recipient]) -> bytes: ...
    def open(self, sealed: bytes, identities: Sequence[SealingIdentity]) -> bytes: ...
    def sign(self, message: bytes, key: SigningKey) -> bytes: ...
    def verify(self, message: bytes, signature: bytes, key: VerifyKey) -> None: ...
    def digest(self, data: bytes) -> bytes: ...


class AgeSuite:
    """Suite 1: age (X25519, ChaCha20-Poly1305), Ed25519 over SHA-512, SHA-256."""

    id = 1

    def seal(self, plain: bytes, recipients: Sequence[Recipient]) -> bytes:
        """Sealed to all of them; two at least, so that one lost desk key loses nothing."""
        if len(set(recipients)) < 2:
            raise ValueError("a batch is sealed to two recipients at least")
        readers = [pyrage.x25519.Recipient.from_str(recipient.text) for recipient in recipients]
        return bytes(pyrage.encrypt(plain, readers))

    def open(self, sealed: bytes, identities: Sequence[SealingIdentity]) -> bytes:
        try:
            keys = [pyrage.x25519.Identity.from_str(identity.text) for identity in identities]
            return bytes(pyrage.decrypt(sealed, keys))
        except pyrage.DecryptError as error:
            wrong = "No matching keys" in str(error)
            raise Refusal(Reason.WRONG_RECIPIENT if wrong else Reason.DAMAGED_INSIDE) from error

    def sign(self, message: bytes, key: SigningKey) -> bytes:
        return Ed25519Key(key.seed).sign(hashlib.sha512(message).digest()).signature

    def verify(self, message: bytes, signature: bytes, key: VerifyKey) -> None:
        try:
            Ed25519VerifyKey(key.raw).verify(hashlib.sha512(message).digest(), signature)
        except BadSignatureError as error:
            raise Refusal(Reason.BAD_SIGNATURE) from error

    def digest(self, data: bytes) -> bytes:
        return hashlib.sha256(data).digest()


SUITES: Mapping[int, Suite] = {AgeSuite.id: AgeSuite()}


def suite_of(number: int) -> Suite:
    """The suite of this number; one that this version does not know is refused by name."""
    if number not in SUITES:
        raise Refusal(Reason.UNKNOWN_SUITE)
    return SUITES[number]


def _decoded(text: str, prefix: str) -> bytes:
    if not text.startswith(prefix):
        raise Refusal(Reason.UNKNOWN_SUITE)
    try:
        raw = base64.b64decode(text.removeprefix(prefix), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(Reason.BAD_KEY) from error
    if len(raw) != _KEY_SIZE:
        raise Refusal(Reason.BAD_KEY)
    return raw
