"""What a packed Linux program asks of its machine: a glibc, and libraries that are not in it. `poe linked`."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"^  NEEDED +(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")

Version = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Linked:
    """One library or program: the newest glibc that one of its symbols wants, and the libraries that it names."""

    file: Path
    glibc: Version
    needed: frozenset[str]


def look_through(folder: Path) -> list[Linked]:
    """Every ELF file of the folder, the most demanding first."""
    return sorted(
        (_linked(file) for file in _elf_files(folder)), key=lambda each: (each.glibc, each.file), reverse=True
    )


def from_outside(found: Iterable[Linked]) -> set[str]:
    """The libraries that the machine itself must have."""
    everything = list(found)
    inside = {each.file.name for each in everything}
    return {name for each in everything for name in each.needed} - inside


def wanted_by(file: Path) -> Version:
    """The oldest glibc that one file runs on."""
    return _linked(file).glibc


def version(text: str) -> Version:
    """The version that people write as 2.28."""
    major, minor = text.split(".")
    return int(major), int(minor)


def glibc_of(found: Iterable[Linked]) -> Version:
    """The oldest glibc that all of it runs on."""
    return max(each.glibc for each in found)


def _elf_files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == _MAGIC:
                    yield file


def _linked(file: Path) -> Linked:
    objdump = shutil.which("objdump") or "objdump"
    told = subprocess.run([objdump, "-p", file], capture_output=True, text=True, check=True).stdout  # noqa: S603
    versions = {(int(major), int(minor)) for major, minor in _GLIBC.findall(told)}
    return Linked(file, max(versions, default=(0, 0)), frozenset(_NEEDED.findall(told)))


def main(folder: Path) -> int:
    """Say it in a few lines."""
    found = look_through(folder)
    for each in found:
        if each.glibc > (2, 28):
            print(f"glibc {each.glibc[0]}.{each.glibc[1]}  {each.file.relative_to(folder)}")
    print(f"{len(found)} files; glibc {'.'.join(map(str, glibc_of(found)))} at least")
    print("from the machine:", *sorted(from_outside(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
