"""The font is taken only as it was checked, under a name of its own and with its licence."""

import importlib.util
import io
import tarfile
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont

from tests.builders import ROOT


@pytest.fixture
def fetching() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fetch_fonts", ROOT / "resources" / "fetch_fonts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tarball(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def test_another_package_is_not_unpacked(fetching: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fetched.tgz").write_bytes(b"something else")
    monkeypatch.setattr(fetching.subprocess, "run", lambda *_, **__: None)
    with pytest.raises(fetching.UnexpectedPackageError, match="nothing was unpacked"):
        fetching._packed("npm", tmp_path)


def test_another_font_is_refused(fetching: ModuleType) -> None:
    packed = tarball(**{fetching.FONT_MEMBER: b"another font", fetching.LICENCE_MEMBER: b"OFL"})
    with pytest.raises(fetching.UnexpectedPackageError, match="another checksum"):
        fetching._unpacked(packed)


def test_without_npm_it_is_said_and_no_font_is_left(
    fetching: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fetching.shutil, "which", lambda _: None)
    assert fetching.main(tmp_path) == 0
    assert "npm was not found" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())


def test_what_is_shipped_has_a_family_of_its_own_and_its_licence(fetching: ModuleType) -> None:
    folder = ROOT / "build" / "fonts"
    names = TTFont(folder / fetching.FONT_NAME)["name"]
    assert {names.getDebugName(number) for number in fetching.FAMILY_NAMES} <= {fetching.FAMILY, None}
    assert "SIL OPEN FONT LICENSE" in (folder / fetching.LICENCE_NAME).read_text("utf-8").upper()
