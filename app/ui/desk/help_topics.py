"""Which help belongs to which page of the desk."""

from collections.abc import Mapping

_OTHERS: Mapping[str, str] = {
    "charts": "statistics",
    "facts": "reports",
    "import": "settings",
}


def topic_of(page: str) -> str:
    """The name of the help file, without its ending."""
    return f"desk-{_OTHERS.get(page, page)}"
