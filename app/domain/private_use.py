"""Code points of old fonts. A module of its own: every field looks for them, also the door's."""

_PLANES = (("\ue000", "\uf8ff"), ("\U000f0000", "\U0010fffd"))


def has_private_use(text: str) -> bool:
    """Whether it holds code points of old fonts (Menksoft 蒙科立), which show as boxes elsewhere."""
    return any(first <= letter <= last for letter in text for first, last in _PLANES)
