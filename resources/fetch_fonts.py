"""Fetches the Mongolian font with npm, checks it, renames its family and writes it with its licence: `poe assets`."""

import base64
import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

PACKAGE = "@expo-google-fonts/noto-sans-mongolian@0.4.1"
TARBALL_SHA512 = "9rw05f/r0jyfV2SEcNPiseil08lygCMOnv6+YKuKTBrRWPoYFKCrE6iscE/jRZtNC9BZ0Xa62n2DI2KC9kb5NQ=="
FONT_SHA256 = "7c0edce49dfc23a2f7b5697df7d73b0dad24c8bb751a1ea1a4b9b59fc849f481"
FONT_MEMBER = "package/400Regular/NotoSansMongolian_400Regular.ttf"
LICENCE_MEMBER = "package/LICENSE_FONT"

FAMILY = "Mongol UI"
FONT_NAME = "MongolUI.ttf"
LICENCE_NAME = "MongolUI-LICENSE.txt"

FULL_NAME, POST_SCRIPT_NAME, UNIQUE_NAME = 4, 6, 3
FAMILY_NAMES = (1, 16)


class UnexpectedPackageError(Exception):
    """What was fetched is not what was checked when this was written."""


def main(folder: Path) -> int:
    """Leave the font in the folder; without npm say so and leave none."""
    if (folder / FONT_NAME).exists() and (folder / LICENCE_NAME).exists():
        return 0
    npm = shutil.which("npm")
    if npm is None:
        print("npm was not found: the Mongolian font is not fetched, and Mongolian will not be shown")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        font, licence = _unpacked(_packed(npm, Path(scratch)))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LICENCE_NAME).write_bytes(licence)
    _renamed(font).save(folder / FONT_NAME)
    print(f"{folder / FONT_NAME} is ready")
    return 0


def _packed(npm: str, scratch: Path) -> bytes:
    """The package's tarball, if it is the one that was checked."""
    subprocess.run([npm, "pack", PACKAGE, "--silent"], cwd=scratch, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    (tarball,) = scratch.glob("*.tgz")
    content = tarball.read_bytes()
    if base64.b64encode(hashlib.sha512(content).digest()).decode() != TARBALL_SHA512:
        raise UnexpectedPackageError(f"{PACKAGE} has another checksum than expected; nothing was unpacked")
    return content


def _unpacked(tarball: bytes) -> tuple[bytes, bytes]:
    """The font and its licence, if the font is the one that was checked."""
    with tarfile.open(fileobj=io.BytesIO(tarball)) as archive:
        font, licence = (_read(archive, member) for member in (FONT_MEMBER, LICENCE_MEMBER))
    if hashlib.sha256(font).hexdigest() != FONT_SHA256:
        raise UnexpectedPackageError(f"the font in {PACKAGE} has another checksum than expected")
    return font, licence


def _read(archive: tarfile.TarFile, member: str) -> bytes:
    file = archive.extractfile(member)
    if file is None:
        raise UnexpectedPackageError(f"{PACKAGE} has no {member}")
    return file.read()


def _renamed(content: bytes) -> TTFont:
    """The font under a family name that no system font has."""
    font = TTFont(io.BytesIO(content))
    for record in font["name"].names:
        if record.nameID in FAMILY_NAMES:
            record.string = FAMILY
        elif record.nameID == FULL_NAME:
            record.string = f"{FAMILY} Regular"
        elif record.nameID == POST_SCRIPT_NAME:
            record.string = f"{FAMILY.replace(' ', '')}-Regular"
        elif record.nameID == UNIQUE_NAME:
            record.string = f"{FAMILY};{font['head'].fontRevision}"
    return font


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
