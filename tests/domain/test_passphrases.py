"""What may lock a profile."""

import pytest

from app.domain import passphrases
from app.domain.errors import Code
from tests.builders import refused


@pytest.mark.parametrize("easy", ["", "12345", "123456", "987654", "111111", "草草草草草草", "  1234  "])
def test_what_is_guessed_first_is_refused(easy: str) -> None:
    with refused(Code.WEAK_PASSPHRASE, "passphrase"):
        passphrases.check(easy)


@pytest.mark.parametrize("own", ["204816", "七月的草场", "七月草场 8", "112233"])
def test_six_digits_or_words_of_ones_own_will_do(own: str) -> None:
    if len(own) >= passphrases.LEAST:
        passphrases.check(own)
