"""Which help belongs to which page of the point."""

from collections.abc import Mapping

_OTHERS: Mapping[str, str] = {
    "tip_question": "tips",
    "reports": "month",
    "paper": "month",
    "case": "disputes",
    "nil_reports": "month",
    "notices": "today",
    "sessions": "disputes",
    "transfers": "disputes",
    "referrals": "disputes",
}


def topic_of(page: str) -> str:
    """The name of the help file, without its ending."""
    name = "case" if page.startswith("case") else page.removeprefix("change-")
    return f"point-{_OTHERS.get(name, name)}"
