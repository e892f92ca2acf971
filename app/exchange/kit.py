"""The kit that lets a new laptop join: a file sealed under a one-time code, which travels another way."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, ValidationError

from app.domain.changes import canonical
from app.domain.errors import AppError, Code
from app.domain.paper_codes import read, written
from app.exchange.names import is_name
from app.exchange.sealing import Recipient, VerifyKey
from app.store.checked_json import checked, read_checked
from app.store.locks import FULL_COST, Kdf, WrongKeyError, lock, new_salt, slow_key, sub_key, unlock

SUFFIX = ".lfkit"
MAX_KIT = 2**18
CODE_LENGTH = 12  # 3 groups of 4: 60 bits behind argon2id
_CODE_BITS = 60
_SEALING, _VOUCHING = "lianfang kit", "lianfang vouch"


def _named(text: str) -> str:
    if not is_name(text):
        raise ValueError("this names no writer")
    return text


def _verify_key(value: Any) -> VerifyKey:
    return value if isinstance(value, VerifyKey) else VerifyKey.parse(str(value))


def _recipient(value: Any) -> Recipient:
    return value if isinstance(value, Recipient) else Recipient.parse(str(value))


Name = Annotated[str, AfterValidator(_named)]
VerifyKeyText = Annotated[VerifyKey, PlainValidator(_verify_key), PlainSerializer(str)]
RecipientText = Annotated[Recipient, PlainValidator(_recipient), PlainSerializer(str)]
Words = Annotated[str, Field(max_length=200)]


class DeskWriter(BaseModel):
    """A desk as a point has to know it: whose signature to believe, and whom to seal to."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    writer: Name
    epoch: Annotated[int, Field(ge=1)] = 1
    name: Words = ""
    role: Literal["station", "bureau"] = "station"
    verify_key: VerifyKeyText
    recipient: RecipientText


class Kit(BaseModel):
    """All that a new laptop needs to begin. `desks` has the home desk first, then the bureau; `reserve` is whom all
    is sealed to besides, its secret half on paper, for the day the desks are lost.

    `credentials` are what the mailbox's kind asks for: user, password, ca, proxy, host_key, private_key, region.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    organisation: Name
    mailbox: Annotated[str, Field(max_length=2000)]
    credentials: Mapping[str, str] = Field(default_factory=dict, repr=False)
    point: Name
    point_name: Words
    village: Words = ""
    township: Words = ""
    writer: Name
    epoch: Annotated[int, Field(ge=1, lt=10**9)] = 1
    desks: Annotated[tuple[DeskWriter, ...], Field(min_length=1, max_length=100)]
    reserve: RecipientText

    @property
    def home_desk(self) -> DeskWriter:
        return self.desks[0]


class _Outside(BaseModel):
    """What stands open in the file; the sealed part is bound to the rest."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal[1] = 1
    kind: Literal["lianfang-kit"] = "lianfang-kit"
    salt: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    kdf: Kdf
    sealed: Annotated[str, Field(pattern=r"^(?:[0-9a-f]{2})*$")] = ""

    @property
    def label(self) -> bytes:
        return canonical(self.model_dump(mode="json", exclude={"sealed"}))


@dataclass(frozen=True, slots=True)
class MadeKit:
    """The file to hand over, and the key that the desk keeps to check the laptop's voucher with."""

    data: bytes
    code_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenKit:
    """What was in the kit, and the key that the laptop vouches for its new keys with."""

    kit: Kit
    code_key: bytes = field(repr=False)


def new_code() -> str:
    """A one-time code, to be told by telephone or written on paper, never sent with the kit."""
    return written(secrets.randbits(_CODE_BITS), CODE_LENGTH)


def make_kit(kit: Kit, code: str, kdf: Kdf = FULL_COST) -> MadeKit:
    """The kit's file under this code. Tests alone hand in a cheap `kdf`."""
    outside = _Outside(salt=new_salt().hex(), kdf=kdf)
    master = _master_key(code, outside)
    sealed = lock(sub_key(master, _SEALING), canonical(kit.model_dump(mode="json")), outside.label)
    data = checked(outside.model_copy(update={"sealed": sealed.hex()}).model_dump(mode="json"))
    return MadeKit(data, sub_key(master, _VOUCHING))


def open_kit(data: bytes, code: str) -> OpenKit:
    """What is in the kit. BAD_KIT for a file that is none or damaged, WRONG_CODE for another code."""
    outside = _outside(data)
    master = _master_key(code, outside)
    try:
        inside = unlock(sub_key(master, _SEALING), bytes.fromhex(outside.sealed), outside.label)
        return OpenKit(Kit.model_validate_json(inside), sub_key(master, _VOUCHING))
    except WrongKeyError as error:
        raise AppError(Code.WRONG_CODE) from error
    except ValidationError as error:
        raise AppError(Code.BAD_KIT) from error


def _outside(data: bytes) -> _Outside:
    """Without deriving a key: a damaged kit must not make people type the code again and again."""
    try:
        return _Outside.model_validate_json(canonical(read_checked(data, MAX_KIT)))
    except ValueError as error:
        raise AppError(Code.BAD_KIT) from error


def _master_key(code: str, outside: _Outside) -> bytes:
    number = read(code, CODE_LENGTH)
    if number is None:
        raise AppError(Code.WRONG_CODE)
    return slow_key(written(number, CODE_LENGTH), bytes.fromhex(outside.salt), outside.kdf)
