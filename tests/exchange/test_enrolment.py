"""A device is believed because it knew the code, and only for the keys that it vouched for."""

from dataclasses import replace

import pytest

from app.domain.errors import AppError, Code
from app.exchange.batch import open_batch, peek, write
from app.exchange.enrolment import Enrolment, open_enrolment, write_enrolment
from app.exchange.envelope import BatchKind, wrap
from app.exchange.refusal import Reason
from app.exchange.sealing import SealingIdentity, SigningKey
from tests.exchange.builders import BUREAU, KEYS, SIGNING, STATION, make_changes, make_header

CODE_KEY = bytes(range(32))
LAPTOP = SealingIdentity.generate()
WRITTEN = write_enrolment("07", 1, KEYS, LAPTOP.recipient, CODE_KEY, escrow="age…")


def reason_of(data: bytes, code_key: bytes = CODE_KEY) -> str:
    with pytest.raises(AppError) as error:
        open_enrolment(data, code_key, STATION, name="07-e1-1.lfb")
    assert error.value.code is Code.BAD_BATCH
    return str(error.value.details["reason"])


@pytest.mark.parametrize("desk", [STATION, BUREAU])
def test_a_desk_learns_the_keys_of_a_new_device(desk: SealingIdentity) -> None:
    enrolment = open_enrolment(WRITTEN.data, CODE_KEY, desk)
    said = enrolment.statement
    assert (said.writer, said.epoch, said.verify_key, said.recipient) == ("07", 1, SIGNING.verify_key, LAPTOP.recipient)
    assert enrolment.escrow == "age…"


def test_an_enrolment_is_the_first_and_only_file_of_its_stream() -> None:
    header = peek(WRITTEN.data)
    assert (header.stream, header.seq, header.prev, header.kind) == ("enrol", 1, "", BatchKind.ENROL)
    assert WRITTEN.name.startswith("07-e1-1-")


def test_who_did_not_know_the_code_is_not_enrolled() -> None:
    assert reason_of(WRITTEN.data, bytes(32)) == Reason.NOT_VOUCHED_FOR


def test_a_thief_cannot_put_his_key_beside_the_voucher() -> None:
    thief = replace(KEYS, signing=SigningKey.generate())
    forged = write_enrolment("07", 1, thief, LAPTOP.recipient, bytes(32))
    assert reason_of(forged.data) == Reason.NOT_VOUCHED_FOR


def test_an_enrolment_signed_again_by_another_is_refused() -> None:
    thief = SigningKey.generate()
    header = WRITTEN.header.model_copy(update={"verify_key": str(thief.verify_key), "signer": thief.verify_key.id})
    body_size = int.from_bytes(WRITTEN.data[6:10], "big")
    assert reason_of(wrap(header, WRITTEN.data[-64 - body_size : -64], thief)) == Reason.INNER_OUTER_MISMATCH


def test_a_batch_of_changes_is_no_enrolment_and_the_reverse() -> None:
    batch = write(make_header(verify_key=str(SIGNING.verify_key)), make_changes(), KEYS)
    assert reason_of(batch.data) == Reason.BAD_HEADER
    with pytest.raises(AppError) as error:
        open_batch(WRITTEN.data, SIGNING.verify_key, STATION)
    assert error.value.details["reason"] == Reason.BAD_HEADER


def test_an_enrolment_without_a_key_is_refused() -> None:
    assert reason_of(write(make_header(), make_changes(), KEYS).data) == Reason.UNKNOWN_SUITE


def test_every_flipped_byte_is_refused() -> None:
    for at in range(len(WRITTEN.data)):
        flipped = bytearray(WRITTEN.data)
        flipped[at] ^= 0x21
        assert reason_of(bytes(flipped))


def test_secrets_do_not_show_in_what_is_logged() -> None:
    enrolment: Enrolment = open_enrolment(WRITTEN.data, CODE_KEY, STATION)
    assert enrolment.voucher not in repr(enrolment)
    assert "age…" not in repr(enrolment)
