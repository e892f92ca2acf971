"""Keys read back from their text, tell their suite and keep their secret."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.refusal import Reason, Refusal
from app.exchange.sealing import Recipient, SealingIdentity, SigningKey, VerifyKey, suite_of
from tests.exchange.builders import BUREAU, KEYS, SIGNING, STATION

SUITE = suite_of(1)


def test_keys_read_back_from_their_text() -> None:
    assert SigningKey.parse(str(SIGNING)) == SIGNING
    assert VerifyKey.parse(str(SIGNING.verify_key)) == SIGNING.verify_key
    assert SealingIdentity.parse(str(STATION)) == STATION
    assert Recipient.parse(str(STATION.recipient)) == STATION.recipient


def test_generated_keys_differ() -> None:
    assert SigningKey.generate() != SigningKey.generate()
    assert SealingIdentity.generate() != SealingIdentity.generate()


def test_secrets_do_not_show_in_what_is_logged() -> None:
    shown = repr((SIGNING, STATION, KEYS))
    assert STATION.text not in shown
    assert base64.b64encode(SIGNING.seed).decode() not in shown
    assert repr(SIGNING.seed) not in shown


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("sm2:AAAA", Reason.UNKNOWN_SUITE), ("ed25519:AAAA", Reason.BAD_KEY), ("ed25519:*", Reason.BAD_KEY),
        (str(SIGNING), Reason.UNKNOWN_SUITE), ("ed25519:ключ", Reason.BAD_KEY),
    ],
)  # fmt: skip
def test_a_key_of_another_kind_is_refused_by_name(text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as refusal:
        VerifyKey.parse(text)
    assert refusal.value.reason is reason


@pytest.mark.parametrize(("text", "reason"), [("age1x", Reason.BAD_KEY), ("ssh-ed25519 A", Reason.UNKNOWN_SUITE)])
def test_a_recipient_of_another_kind_is_refused_by_name(text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as refusal:
        Recipient.parse(text)
    assert refusal.value.reason is reason


@pytest.mark.parametrize(("text", "reason"), [("AGE-SECRET-KEY-1X", Reason.BAD_KEY), ("x", Reason.UNKNOWN_SUITE)])
def test_an_identity_of_another_kind_is_refused_by_name(text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as refusal:
        SealingIdentity.parse(text)
    assert refusal.value.reason is reason


def test_an_unknown_suite_is_refused_by_name() -> None:
    with pytest.raises(Refusal) as refusal:
        suite_of(2)
    assert refusal.value.reason is Reason.UNKNOWN_SUITE


@given(st.binary(max_size=2000))
def test_each_recipient_opens_what_was_sealed(plain: bytes) -> None:
    sealed = SUITE.seal(plain, KEYS.recipients)
    assert SUITE.open(sealed, [STATION]) == SUITE.open(sealed, [SealingIdentity.generate(), BUREAU]) == plain


def test_nothing_is_sealed_to_one_alone() -> None:
    with pytest.raises(ValueError, match="two recipients"):
        SUITE.seal(b"x", [STATION.recipient, STATION.recipient])


def test_suite_one_signs_as_it_always_did() -> None:
    """A golden vector: a laptop that waits a year must still be understood."""
    assert SUITE.sign(b"lianfang", SIGNING).hex() == (
        "9ae6da7728d85e4d57676f559de9c396bf8625b744782814929f3e1df8722646970bfb7f97a5df69c928b48ece7a2557bc5e0193fc9094965ba0b0769b6d2e07"
    )
    SUITE.verify(b"lianfang", SUITE.sign(b"lianfang", SIGNING), SIGNING.verify_key)
