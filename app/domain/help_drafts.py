"""A Mongolian page of help says itself whether a native reader has confirmed it."""

FOLDER = "mn"
"""Where Mongolian pages lie, named as the Chinese ones in the folder above."""
DRAFT = '<meta name="review" content="draft">'
"""Stands in the head of a page that nobody has confirmed."""


def is_draft(html: str) -> bool:
    """Whether nobody has confirmed this page yet."""
    return DRAFT in html


def confirmed(html: str) -> str:
    """The page as a reviewed one; no word of it changes."""
    return html.replace(DRAFT + "\n", "").replace(DRAFT, "")
