"""Over the servers of docs/mailbox.md: each laptop joins with its own login, and hears of another one."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.actions import attaching, enrolling, exchanging, logins
from app.domain.errors import AppError, Code
from app.exchange.address import mailbox_of
from app.exchange.carriers.carrier import Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.kit import open_kit
from app.exchange.rounds import Round
from app.store.projection import RecordKey
from tests.builders import CHEAP, VOCABULARIES, WORDS, Clock, Device, Ids, join, make_invitation, refused
from tests.exchange.carriers.line_contract import SHORT
from tests.exchange.carriers.mailbox_doc import Box, documented_nginx, documented_sshd

DESK = "desk-152223105"
Server = Callable[..., object]


@pytest.fixture(scope="module", params=["nginx", "sshd"])
def box(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    base = tmp_path_factory.mktemp(str(request.param))
    server = (
        documented_nginx(base, ("07", "08", DESK))
        if request.param == "nginx"
        else documented_sshd(base, (DESK,), ("07", "08"))
    )
    with server as box:
        yield box


@pytest.fixture
def desk(box: Box, tmp_path: Path) -> Iterator[Device]:
    made = make_desk(tmp_path, box)
    yield made
    made.profile.close()


def make_desk(folder: Path, box: Box) -> Device:
    clock = Clock()
    made = enrolling.create_desk(
        folder / "desk",
        "示范派出所",
        "152223105",
        box.url,
        WORDS,
        vocabularies=VOCABULARIES,
        now=clock(),
        organisation="152223",
        kdf=CHEAP,
    )
    return Device(made.profile, clock, Ids(0xD))


def exchange(device: Device) -> Round:
    done = exchanging.exchange(
        device.profile, lambda url, login: open_mailbox(url, login, SHORT), clock=device.clock
    ).round
    assert done.trouble is None, done.trouble.details
    return done


def test_a_point_joins_with_its_own_login_and_cannot_look_into_anothers_folder(
    box: Box, desk: Device, tmp_path: Path
) -> None:
    (tmp_path / "logins.json").write_text(json.dumps(box.credentials))
    read = logins.read_file(tmp_path / "logins.json")
    assert logins.set_logins(desk.profile, read, now=desk.clock()).kept == ("07", "08", DESK)
    exchange(desk)
    points = [join(tmp_path / number, make_invitation(desk, number), number) for number in ("07", "08")]
    for point in points:
        key = point.add(summary="经自己的账号交上来").key
        attach(point, key, tmp_path / "road.jpg")
        assert exchange(point).parts_sent == 1
    done = exchange(desk)
    assert (done.new, done.parts_read) == (4, 2)
    for point in points:
        assert exchange(point).read
        assert exchanging.state(point.profile).tally.received == 2

    url, login = mailbox_of(points[0].profile)
    assert login["user"] == box.credentials["07"]["user"]
    carrier = open_mailbox(url, login, SHORT)
    for act in (lambda: carrier.list("152223/08/desk"), lambda: carrier.put("152223/08/desk/x.lfb", b"LFB1")):
        with pytest.raises(AppError) as error:
            act()
        assert error.value.details["reason"] == Trouble.NO_RIGHT
    carrier.close()
    for point in points:
        point.profile.close()


def attach(point: Device, key: RecordKey, file: Path) -> None:
    """A picture, as it is."""
    file.write_bytes(b"\xff\xd8\xff" + b"a road" * 100)
    now, new_id = point.clock(), point.ids
    attaching.attach(point.profile, "disputes", key, file, lambda picture, _: picture, now=now, new_id=new_id)


def test_a_changed_login_travels_to_the_laptop_and_is_tried_before_it_counts(tmp_path: Path) -> None:
    with documented_nginx(tmp_path, ("07", DESK)) as box:
        desk = make_desk(tmp_path, box)
        logins.set_logins(desk.profile, box.credentials, now=desk.clock())
        point = join(tmp_path / "07", make_invitation(desk))
        point.add()
        for device in (point, desk, point):
            exchange(device)
        desk.clock.pass_by(days=1)
        changed = {"07": {"user": "07", "password": "another one, of tomorrow"}}
        logins.set_logins(desk.profile, changed, now=desk.clock())
        for device in (desk, point, point):  # the server does not know the new one yet: the old one still serves
            exchange(device)
        assert mailbox_of(point.profile)[1]["password"] == box.credentials["07"]["password"]

        put_on_server(tmp_path / "accounts", "07", changed["07"]["password"])
        point.add(summary="用新口令交的")
        exchange(point)
        assert mailbox_of(point.profile)[1]["password"] == changed["07"]["password"]
        assert mailbox_of(point.profile)[1]["ca"] == box.credentials["07"]["ca"].strip()
        assert exchange(desk).new == 1
        for device in (desk, point):
            device.profile.close()


def put_on_server(accounts: Path, account: str, password: str) -> None:
    hashed = subprocess.run(["openssl", "passwd", "-6", password], capture_output=True, text=True, check=True).stdout
    others = [line for line in accounts.read_text().splitlines() if not line.startswith(f"{account}:")]
    accounts.write_text("\n".join([*others, f"{account}:{hashed.strip()}", ""]))


def test_no_kit_ever_carries_the_desks_own_login(tmp_path: Path) -> None:
    clock = Clock()
    made = enrolling.create_desk(
        tmp_path / "desk",
        "示范派出所",
        "152223105",
        "https://desk-152223105:grass%20land@mailbox.example.cn/mailbox",
        WORDS,
        vocabularies=VOCABULARIES,
        now=clock(),
        kdf=CHEAP,
    )
    desk = Device(made.profile, clock, Ids(0xD))
    with refused(Code.NO_LOGIN):
        make_invitation(desk, "07")
    assert logins.set_logins(desk.profile, {"08": {"user": "08", "password": "eight"}}, now=clock()).lacking == ()
    invited = make_invitation(desk, "08")
    kit = open_kit(invited.kit, invited.code).kit
    assert (kit.mailbox, kit.credentials) == (
        "https://mailbox.example.cn/mailbox",
        {"user": "08", "password": "eight"},
    )
    with refused(Code.NO_LOGIN):
        make_invitation(desk, "07")
    desk.profile.close()
