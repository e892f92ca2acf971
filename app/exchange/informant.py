"""An informant's name: sealed once to the desks, and not readable where it was typed (刑诉法 art 111)."""

import base64
import binascii

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.identity import TO_DESKS
from app.exchange.keyring import own_keys, writer_keys
from app.exchange.sealing import suite_of

_SUITE = 1


def seal(db: Database, name: str) -> str:
    """The name as the tip's record holds it: base64 of something that only the desks can open."""
    return base64.b64encode(suite_of(_SUITE).seal(name.encode(), writer_keys(db, TO_DESKS).recipients)).decode()


def unseal(db: Database, sealed: str) -> str:
    """The name, with this desk's own key. Raises AppError DAMAGED for what was sealed to others, or to nobody."""
    try:
        return suite_of(_SUITE).open(base64.b64decode(sealed, validate=True), [own_keys(db).sealing]).decode()
    except (ValueError, binascii.Error) as error:
        raise AppError(Code.DAMAGED, name="sealed_informant") from error
