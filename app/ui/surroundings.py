"""What is around this computer: disks that are mounted, a way out."""

from pathlib import Path

from PySide6 import QtCore

_ELSEWHERE = ("192.0.2.1", 9)  # an address that nobody has (RFC 5737)


def mounted() -> tuple[Path, ...]:
    """Where sticks and other disks are; it may wait on one of them."""
    volumes = QtCore.QStorageInfo.mountedVolumes()
    return tuple(Path(each.rootPath()) for each in volumes if each.isReady() and not each.isRoot())


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
