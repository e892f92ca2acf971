"""Which help belongs to which page of the desk."""

from app.ui.desk.places import place_of


def topic_of(page: str) -> str:
    """The name of the help file, without its ending."""
    return f"desk-{place_of(page)}"
