"""Keys from secrets, and bytes locked under a key: argon2id, BLAKE2b and XChaCha20-Poly1305, nothing of our own."""

import hashlib
import unicodedata
from typing import Annotated, Literal

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.utils import random as random_bytes
from pydantic import BaseModel, ConfigDict, Field

KEY_SIZE = 32
SALT_SIZE = argon2id.SALTBYTES
_NONCE_SIZE = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_MIB = 2**20


class Kdf(BaseModel):
    """What deriving a key costs. Read from files that anybody may have changed, hence the bounds."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Literal["argon2id"] = "argon2id"
    passes: Annotated[int, Field(ge=1, le=16)] = 3
    memory: Annotated[int, Field(ge=8 * 2**10, le=512 * _MIB)] = 128 * _MIB


FULL_COST = Kdf()


class WrongKeyError(Exception):
    """The key does not open this, or it was changed; nobody can tell which."""


def new_key() -> bytes:
    """A key from the system's randomness."""
    return random_bytes(KEY_SIZE)


def new_salt() -> bytes:
    """A salt from the system's randomness."""
    return random_bytes(SALT_SIZE)


def slow_key(secret: str, salt: bytes, kdf: Kdf) -> bytes:
    """The key of something a person remembers; the same however their input method composes it."""
    password = unicodedata.normalize("NFKC", secret).encode()
    return argon2id.kdf(KEY_SIZE, password, salt, opslimit=kdf.passes, memlimit=kdf.memory)


def sub_key(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A key for one purpose from a strong one; purposes have 16 characters at most."""
    return hashlib.blake2b(key=key, salt=salt, person=purpose.encode(), digest_size=KEY_SIZE).digest()


def lock(key: bytes, plain: bytes, label: bytes) -> bytes:
    """The bytes under the key, bound to the label that stands beside them."""
    nonce = random_bytes(_NONCE_SIZE)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, label, nonce, key)


def unlock(key: bytes, locked: bytes, label: bytes) -> bytes:
    """What was locked under this key beside this label, or WrongKeyError."""
    if len(locked) < _NONCE_SIZE:
        raise WrongKeyError
    nonce, sealed = locked[:_NONCE_SIZE], locked[_NONCE_SIZE:]
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, label, nonce, key)
    except CryptoError as error:
        raise WrongKeyError from error
