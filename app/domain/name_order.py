"""The order of names in lists: for Mongolian that of a dictionary, which no locale on these machines knows."""

import re

_CONTROLS = re.compile("[\u180a-\u180f\u200b-\u200d\u202f\u2060\ufeff]")
"""Nirugu, FVS, MVS, NNBSP and joiners: they shape a word and do not spell it."""


def name_key(*names: str) -> tuple[str, ...]:
    """Sorts by code points once the controls are gone; what differs in nothing else is settled by the controls."""
    return (*(_CONTROLS.sub("", name) for name in names), "", *names)
