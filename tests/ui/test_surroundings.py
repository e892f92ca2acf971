"""What is around this computer is told without asking a disk."""

from pathlib import Path

from app.ui.surroundings import mount_points

TABLE = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/sda2 rw
28 27 0:25 / /run rw,nosuid - tmpfs tmpfs rw
40 27 7:1 / /snap/core20/1 ro,nodev - squashfs /dev/loop1 ro
60 28 8:17 / /run/media/batu/LIAN\040FANG rw,nosuid shared:1 - vfat /dev/sdb1 rw
61 27 8:33 / /media/batu/旗 rw - exfat /dev/sdc1 rw
62 27 0:50 / /mnt/station rw,relatime - cifs //10.0.0.2/mailbox rw
63 27 0:51 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


def test_sticks_and_shares_are_told_from_the_systems_own_places() -> None:
    assert list(mount_points(TABLE.strip())) == [
        Path("/run/media/batu/LIAN FANG"),
        Path("/media/batu/旗"),
        Path("/mnt/station"),
        Path("/run/user/1000/gvfs"),
    ]
