"""What cannot be run on the machine that tests is at least consistent with what can."""

import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "resources" / "packaging"
KIT = "application/x-lianfang-kit"


def test_the_windows_script_says_that_it_was_never_run_and_is_read_as_utf_8() -> None:
    script = (PACKAGING / "lianfang.iss").read_bytes()
    assert script.startswith("\ufeff; Never run yet".encode())


def test_every_file_that_the_windows_script_names_is_there_or_built() -> None:
    script = (PACKAGING / "lianfang.iss").read_text("utf-8-sig")
    named = re.findall(r"\.\.\\\.\.\\([^\"\r\n*]+)", script)
    assert named
    for path in (Path(name.replace("\\", "/")) for name in named):
        assert path.parts[0] in ("dist", "build") or (ROOT / path).exists(), path
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    programs = set(re.findall(r"lianfang[a-z-]*(?=\.exe)", script))
    assert programs <= set(re.findall(r'program\("([a-z-]+)"', spec))


def test_for_older_machines_what_is_newer_than_theirs_comes_from_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt, Python and what packages bring must be made for it and stay; Debian 12 has an X11 that is not."""
    monkeypatch.syspath_prepend(PACKAGING)
    entries = [
        ("libX11.so.6", "new", "BINARY"),
        ("libxcb-cursor.so.0", "old", "BINARY"),
        ("libpython3.11.so.1.0", "new", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "new", "BINARY"),
        ("nacl/_sodium.abi3.so", "new", "EXTENSION"),
    ]
    wants = {"new": (2, 36), "old": (2, 14)}
    kept = import_module("contents").for_older_machines(entries, (2, 28), wants.__getitem__)
    assert kept == entries[1:]


def test_the_menu_entry_opens_kits_and_speaks_chinese() -> None:
    desktop = ConfigParser(interpolation=None)
    desktop.read(PACKAGING / "desktop" / "lianfang.desktop", "utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["MimeType"].split(";")[0] == KIT
    assert entry["Exec"] == "lianfang %f"
    assert {entry[key] for key in entry if key.endswith("[zh_cn]")}


def test_the_file_type_is_the_kits() -> None:
    root = ET.parse(PACKAGING / "desktop" / "lianfang-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = root.findall("m:mime-type", space)
    assert kind.get("type") == KIT
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == ["*.lfkit"]
