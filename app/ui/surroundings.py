"""What is around this computer: disks that are mounted, a way out."""

import os
import string
import sys
from collections.abc import Iterator
from pathlib import Path

_ELSEWHERE = ("192.0.2.1", 9)  # an address that nobody has (RFC 5737)
_TABLE = Path("/proc/self/mountinfo")
_SHARES = frozenset({"9p", "cifs", "exfat-fuse", "fuseblk", "nfs", "nfs4", "smb3", "smbfs", "vboxsf", "virtiofs"})
_NO_STICKS = frozenset({"iso9660", "squashfs", "udf"})


def mounted() -> tuple[Path, ...]:
    """Where sticks, shares and other disks are, as the system tells it without asking them.

    Qt's QStorageInfo asks each, and keeps Python's lock meanwhile: one share that is gone stops every thread there is,
    the window's too.
    """
    if sys.platform == "win32":
        return tuple(_drives())
    try:
        return tuple(mount_points(_TABLE.read_text(errors="surrogateescape")))
    except OSError:
        return ()


def mount_points(table: str) -> Iterator[Path]:
    """The disks and shares in Linux' table of what is mounted, but for the one the system is on."""
    for line in table.splitlines():
        place, _, source = line.partition(" - ")
        kind, device, *_ = source.split(" ")
        is_disk = device.startswith("/dev/") and kind not in _NO_STICKS
        root = _unescaped(place.split(" ")[4])
        if (is_disk or kind in _SHARES or kind.startswith("fuse.")) and root != "/":
            yield Path(root)


def has_network() -> bool:
    """Whether there is a way out at all. Nothing is sent: connecting a datagram socket only looks for the way.

    Qt's QNetworkInformation knows more, for 3.5 MB of QtNetwork and a plugin that not every desktop has.
    """
    import socket  # when a round begins: the door does not wait for it

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:
            return False
    return True


def _drives() -> Iterator[Path]:
    """The letters of Windows but for the one the system is on. An empty card reader is not to open a box."""
    if sys.platform != "win32":
        return
    import ctypes  # elsewhere there is nothing to ask of it

    kernel = ctypes.windll.kernel32
    kernel.SetErrorMode(kernel.GetErrorMode() | 1)  # SEM_FAILCRITICALERRORS
    there, own = kernel.GetLogicalDrives(), os.environ.get("SYSTEMDRIVE", "C:")
    for place, letter in enumerate(string.ascii_uppercase):
        if there >> place & 1 and letter not in "AB" and f"{letter}:" != own.upper():
            yield Path(f"{letter}:\\")


def _unescaped(place: str) -> str:
    r"""Spaces and the like stand there as \\040."""
    head, *rest = place.split("\\")
    return head + "".join(chr(int(part[:3], 8)) + part[3:] for part in rest)
