"""Gathers into one text the licences of everything that the packed program contains."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

Entry = tuple[str, str, str]

_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_QT = re.compile("pyside6|shiboken6", re.IGNORECASE)
_GNU = ("LGPL-3.0", "GPL-3.0")
_QT_WORDS = """Qt and Qt for Python are used under the GNU LGPL 3. Their libraries lie beside the program as files of
their own and may be replaced. Their source is to be had from The Qt Company under the same version number, and from
whoever handed you this program. Qt itself contains parts of others (ICU, HarfBuzz, FreeType, libpng, libjpeg, zlib,
PCRE2 and more), each under a licence that allows this; Qt's documentation lists them under "Licenses and
Attributions". The texts of the LGPL 3, and of the GPL 3 that it builds on, follow.
"""


def text(root: Path, modules: Iterable[Entry], binaries: Iterable[Entry]) -> str:
    """The whole text: our own licence first, then every part by its name."""
    shipped = [*modules, *binaries]
    parts = {"Lianfang": _read(root / "LICENSE"), **_beside(root), "Python": _of_python()}
    parts |= {name: _of(found, root) for name, found in _distributions(shipped).items()}
    parts |= _of_system_libraries(Path(outside) for _, outside, _ in shipped)
    return "\n".join(f"{'=' * 100}\n{name}\n{'=' * 100}\n\n{words.strip()}\n" for name, words in parts.items())


def _beside(root: Path) -> dict[str, str]:
    """Pictures, fonts, and what was compiled into modules without being named there."""
    parts = {"Icons (Lucide)": _read(root / "resources" / "icons" / "LICENSE")}
    fonts = sorted((root / "build" / "fonts").glob("*LICENSE*"))
    parts |= {f"Font {font.stem.removesuffix('-LICENSE')}": _read(font) for font in fonts}
    inside = ("SQLCipher", "zstd")
    return parts | {name: _kept(root, name) for name in inside}


def _distributions(shipped: Sequence[Entry]) -> dict[str, Distribution]:
    """The packages that the modules and binaries belong to, by name and version."""
    owners = packages_distributions()
    names = {re.split(r"[./\\]", inside)[0] for inside, _, _ in shipped}
    found = [distribution(owner) for name in names for owner in owners.get(name, ())]
    ours = [each for each in found if each.name.lower() != "lianfang"]
    return {f"{each.name} {each.version}": each for each in sorted(ours, key=lambda each: each.name.lower())}


def _of(found: Distribution, root: Path) -> str:
    if _QT.match(found.name):
        return _QT_WORDS + "".join(
            _read(root / "resources" / "packaging" / "licences" / f"{name}.txt") for name in _GNU
        )
    files = [file for file in found.files or () if _LICENCE.search(str(file)) and "dist-info" in str(file)]
    texts = [_read(Path(str(found.locate_file(file)))) for file in files]
    return "\n\n".join(texts) if texts else _kept(root, found.name)


def _kept(root: Path, name: str) -> str:
    """A text that its part does not bring; a part without any stops the build."""
    return _read(root / "resources" / "packaging" / "licences" / f"{name}.txt")


def _of_python() -> str:
    return _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")


def _of_system_libraries(files: Iterable[Path]) -> dict[str, str]:
    """Libraries that Debian's packages brought to the machine that builds, with their copyright files."""
    libraries = sorted({file.resolve() for file in files if re.match(r"/(usr/)?lib/", str(file))})
    return dict(_copyrights(_packages(libraries)))


def _packages(libraries: Sequence[Path]) -> Mapping[str, list[str]]:
    packages: dict[str, list[str]] = {}
    for library in libraries:
        package = _package(library)
        packages.setdefault(package, []).append(library.name)
    return packages


def _package(library: Path) -> str:
    """The package of a file; dpkg may know it by its name before /usr was merged."""
    dpkg = shutil.which("dpkg-query") or "dpkg-query"
    for name in (str(library), str(library).removeprefix("/usr")):
        asked = subprocess.run([dpkg, "-S", name], capture_output=True, text=True, check=False)  # noqa: S603
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    raise FileNotFoundError(f"{library} belongs to no package")


def _copyrights(packages: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for package, names in sorted(packages.items()):
        yield f"{', '.join(names)} (Debian: {package})", _read(Path("/usr/share/doc") / package / "copyright")


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")
