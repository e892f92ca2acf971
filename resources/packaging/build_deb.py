"""Makes a Debian package of the built program: `poe deb`. It needs the glibc of the machine that built it, or newer.

With the word `quick` it is packed loosely: a tenth larger, in a third of the time, to be tried and thrown away.
"""

import gzip
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

from linked import from_outside, glibc_of, look_through

PROGRAM, ICONS = Path("usr/lib/lianfang"), Path("usr/share/icons/hicolor")
CONTROL = """Package: lianfang
Version: {version}
Architecture: {architecture}
Maintainer: Lianfang <lianfang@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), libegl1, libgl1, libxcb1{desktop}
Recommends: fonts-noto-cjk, shared-mime-info, desktop-file-utils
Section: misc
Priority: optional
Description: offline ledger of village joint-defence points (联防通)
 Volunteers write down disputes, tips, anti-fraud outreach, services and hazards. Everything is kept in an
 encrypted database and travels to the police station in sealed files, over any line or on a USB stick.
"""


FONTS = ", fontconfig-config"
"""Where the library for fonts, which the package brings itself, is told where fonts lie."""
DESKTOP = ", libx11-xcb1, libxkbcommon-x11-0, libfontconfig1, libfreetype6, libdbus-1-3, libglib2.0-0, libstdc++6"
"""What a package for older machines takes from them."""


def main(root: Path, level: int) -> int:
    """Lay the files out as they will lie on the laptop and pack them."""
    stage = root / "build" / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    _lay_out(root, stage)
    version, architecture = _version(root), _told("dpkg", "--print-architecture")
    linked = look_through(root / "dist" / "lianfang")
    facts = {"version": version, "architecture": architecture, "glibc": ".".join(map(str, glibc_of(linked)))}
    _write_control(stage, facts | {"desktop": DESKTOP if "libX11.so.6" in from_outside(linked) else FONTS})
    package = root / "dist" / f"lianfang_{version}_{architecture}.deb"
    _told("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(stage), str(package))
    print(f"{package.relative_to(root)}: {package.stat().st_size / 2**20:.1f} MiB")
    return 0


def _lay_out(root: Path, stage: Path) -> None:
    desktop = root / "resources" / "packaging" / "desktop"
    shutil.copytree(root / "dist" / "lianfang", stage / PROGRAM, symlinks=True)
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/lianfang").symlink_to("../lib/lianfang/lianfang")
    _put(desktop / "lianfang.desktop", stage / "usr/share/applications/lianfang.desktop")
    _put(desktop / "lianfang-mime.xml", stage / "usr/share/mime/packages/lianfang.xml")
    for picture in (root / "build" / "icons").glob("*/lianfang.png"):
        size = picture.parent.name
        _put(picture, stage / ICONS / f"{size}x{size}" / "apps" / "lianfang.png")
    _put(root / "resources" / "lianfang.svg", stage / ICONS / "scalable/apps/lianfang.svg")
    _put(root / "build" / "LICENCES.txt", stage / "usr/share/doc/lianfang/copyright")
    log = gzip.compress((root / "CHANGELOG.md").read_bytes(), mtime=0)
    (stage / "usr/share/doc/lianfang/changelog.gz").write_bytes(log)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write_control(stage: Path, facts: dict[str, str]) -> None:
    files = [path for path in sorted(stage.rglob("*")) if path.is_file() and not path.is_symlink()]
    _set_rights(stage)
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}\n" for path in files)  # noqa: S324
    control = stage / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(sums), "utf-8")
    (control / "control").write_text(CONTROL.format_map(facts | {"kilobytes": str(kilobytes)}), "utf-8")


def _set_rights(stage: Path) -> None:
    """Whatever the mask of who builds: all may read, nobody but root may write."""
    for path in [stage, *stage.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == "lianfang" else 0o644)


def _version(root: Path) -> str:
    found = re.search(r'__version__ = "([^"]+)"', (root / "app" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise ValueError("app/__init__.py names no version")
    return found[1]


def _told(program: str, *arguments: str) -> str:
    asked = [shutil.which(program) or program, *arguments]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[2], level=1 if "quick" in sys.argv[1:] else 4))
