"""This profile's own keys, and whose keys a stream is sealed to."""

from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Identity, Role, to_point
from app.exchange.sealing import Recipient, SealingIdentity, SigningKey, WriterKeys
from app.store import meta, people

_KEYS = "keys"
_RESERVE = "reserve"
_HOME = "home"
_VOUCHER = "voucher"


@dataclass(frozen=True, slots=True)
class Keyring:
    """What this device signs and opens with; `reserve` is the recipient that opens everything if a desk is lost."""

    signing: SigningKey
    sealing: SealingIdentity

    @classmethod
    def generate(cls) -> "Keyring":
        return cls(SigningKey.generate(), SealingIdentity.generate())

    def as_json(self) -> dict[str, JSON]:
        return {"signing": str(self.signing), "sealing": str(self.sealing)}


def own_keys(db: Database) -> Keyring:
    """The keys this profile was made with."""
    match meta.get(db, _KEYS):
        case {"signing": str(signing), "sealing": str(sealing)}:
            return Keyring(SigningKey.parse(signing), SealingIdentity.parse(sealing))
        case _:
            raise AppError(Code.DAMAGED, name=_KEYS)


def writer_keys(db: Database, stream: str) -> WriterKeys:
    """What to seal the stream with: its readers, the desks, and the reserve."""
    return WriterKeys(own_keys(db).signing, _readers(db, stream))


def voucher_of(db: Database) -> bytes:
    """What a station of this bureau vouches for itself with: it stands in the bureau's card."""
    return bytes.fromhex(meta.get_text(db, _VOUCHER))


def has_readers(db: Database, identity: Identity, stream: str) -> bool:
    """Whether anybody else reads the stream yet; what nobody reads is sealed once somebody does."""
    if stream == BETWEEN_DESKS:
        return any(each.role != Role.POINT and each.writer != identity.writer for each in people.writers(db))
    if stream == BULLETINS:
        return any(each.role == Role.POINT for each in people.writers(db))
    return True


def keep(db: Database, keys: Keyring, reserve: str, voucher: bytes = b"") -> None:
    """Keep the keys of a new profile, the reserve recipient of its organisation, and a bureau's voucher."""
    from_meta: dict[str, JSON] = keys.as_json()
    meta.put(db, _KEYS, from_meta)
    meta.put(db, _RESERVE, reserve)
    meta.put(db, _VOUCHER, voucher.hex())


def keep_home(db: Database, desk: str) -> None:
    """Keep which desk is the point's own."""
    meta.put(db, _HOME, desk)


def home_of(db: Database) -> str:
    """The desk that made the point's kit, "" where that is not known."""
    return meta.get_text(db, _HOME)


def reserve_of(db: Database) -> str:
    """The organisation's reserve recipient: its secret half lies on paper, and no program holds it."""
    return meta.get_text(db, _RESERVE)


def _readers(db: Database, stream: str) -> tuple[Recipient, ...]:
    """Nothing is sealed to a device whose word was taken away."""
    everyone = [writer for writer in people.writers(db) if writer.last_seq is None]
    texts = [writer.recipient for writer in everyone if writer.role != Role.POINT]
    if stream == BULLETINS:
        texts += [writer.recipient for writer in everyone if writer.role == Role.POINT]
    elif stream not in (TO_DESKS, BETWEEN_DESKS):
        texts += [writer.recipient for writer in everyone if to_point(writer.writer) == stream]
    return tuple(Recipient.parse(text) for text in dict.fromkeys([*texts, reserve_of(db)]) if text)
