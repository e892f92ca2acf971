"""Lists of logins: what is read of them, and what is refused by name."""

import pytest

from app.domain.errors import AppError, Code
from app.exchange import logins
from tests.builders import refused

FILES = {"ca.pem": b"-----BEGIN CERTIFICATE-----\n", "07": b"-----BEGIN OPENSSH PRIVATE KEY-----\n"}


def read(text: str) -> dict[str, dict[str, str]]:
    return logins.read(text.encode(), "logins", FILES.__getitem__)


@pytest.mark.parametrize(
    "text",
    [
        '{"07": {"user": "07", "password": "grass"}, "08": {"user": "08", "password": "land"}}',
        '[{"writer": "07", "user": "07", "password": "grass"}, {"writer": "08", "user": "08", "password": "land"}]',
        "writer,user,password,proxy\r\n07,07,grass,\r\n08,08,land,\r\n",
        "\ufeffwriter,user,password\n07,07,grass\n08,08,land\n",
    ],
)
def test_a_list_is_json_or_csv(text: str) -> None:
    assert read(text) == {"07": {"user": "07", "password": "grass"}, "08": {"user": "08", "password": "land"}}


def test_keys_and_certificates_lie_beside_the_list() -> None:
    found = read("writer,user,private_key_file,ca_file\n07,lf-07,07,ca.pem\n")
    assert found["07"] == {
        "user": "lf-07",
        "private_key": "-----BEGIN OPENSSH PRIVATE KEY-----\n",
        "ca": "-----BEGIN CERTIFICATE-----",
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", Code.BAD_FILE),
        ("name,user\n07,07\n", Code.BAD_FILE),
        ('{"07": {"user": 7}}', Code.BAD_FILE),
        ('{"../07": {"user": "07"}}', Code.BAD_VALUE),
        ('{"07": {"password": "grass"}}', Code.MISSING),
        ('{"07": {"user": "07", "pin": "1"}}', Code.UNKNOWN_FIELD),
    ],
)
def test_what_is_no_list_of_logins_is_refused(text: str, code: Code) -> None:
    with refused(code):
        read(text)


def test_a_login_never_shows_in_an_error() -> None:
    with pytest.raises(AppError) as error:
        read('{"07": {"user": "07", "password": ["grass"]}}')
    assert "grass" not in str(error.value)
