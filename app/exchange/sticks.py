"""Sticks that carry a mailbox: how they are told from others."""

from collections.abc import Iterable, Iterator
from pathlib import Path

FOLDER = "lianfang-mailbox"
"""At the root of a stick; the organisation's folder lies in it."""


def mailboxes_on(roots: Iterable[Path], organisation: str) -> Iterator[Path]:
    """The mailboxes of this organisation on disks that are mounted there."""
    for root in roots:
        try:
            if (root / FOLDER / organisation).is_dir():
                yield root / FOLDER
        except OSError:
            continue


def mailbox_at(chosen: Path, roots: Iterable[Path]) -> Path:
    """The mailbox that is meant by a folder somebody chose: a stick's root stands for the folder on it."""
    if chosen in set(roots) or (chosen / FOLDER).is_dir():
        (chosen / FOLDER).mkdir(exist_ok=True)
        return chosen / FOLDER
    return chosen
