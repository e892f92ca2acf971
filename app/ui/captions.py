"""What the fields of records are called where they are only read."""

from PySide6.QtCore import QCoreApplication


def caption(field: str) -> str:
    """The caption of a field; "" for one that is not shown."""
    return _captions().get(field, "")


def field_words(field: str) -> str:
    """What any field of a dispute and of what hangs on it is called; "" for one that nobody types."""
    return caption(field) or _more().get(field, "")


def _captions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "found_date": translate("Fields", "Day"),
        "date": translate("Fields", "Day"),
        "time": translate("Fields", "When"),
        "village": translate("Fields", "Village"),
        "ailitun": translate("Fields", "Hamlet"),
        "place": translate("Fields", "Where"),
        "summary": translate("Fields", "What happened"),
        "what": translate("Fields", "What happened"),
        "description": translate("Fields", "What is dangerous"),
        "done": translate("Fields", "What was done"),
        "note": translate("Fields", "Note"),
        "result": translate("Fields", "What they agreed"),
        "analysis": translate("Fields", "Why it came to this"),
        "measure": translate("Fields", "What is done about it"),
        "amount": translate("Fields", "Money (yuan)"),
        "saved": translate("Fields", "Money saved (yuan)"),
        "persons": translate("Fields", "People"),
        "face_count": translate("Fields", "People talked to"),
        "reach_count": translate("Fields", "People reached online"),
        "broadcast_times": translate("Fields", "Times read out"),
        "households": translate("Fields", "Households"),
        "app_installed": translate("Fields", "App installed for"),
        "reported_to": translate("Fields", "Who was told"),
        "responsible": translate("Fields", "Who has to mend it"),
        "deadline": translate("Fields", "Mended by"),
        "due_date": translate("Fields", "Due"),
        "done_date": translate("Fields", "Done"),
        "by": translate("Fields", "Who asked"),
        "ledger_no": translate("Fields", "Ledger number"),
    }


def _more() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "parties": translate("Fields", "Who"),
        "category": translate("Fields", "What kind"),
        "subtype": translate("Fields", "More exactly"),
        "relation": translate("Fields", "How they are related"),
        "people_count": translate("Fields", "How many people"),
        "source": translate("Fields", "How it was heard of"),
        "method": translate("Fields", "How it was settled"),
        "mediators": translate("Fields", "Who mediated"),
        "signs": translate("Fields", "Signs of danger"),
        "level": translate("Fields", "Level"),
        "level_reason": translate("Fields", "Why this level"),
        "state": translate("Fields", "How it stands"),
        "agreement_form": translate("Fields", "Agreed how"),
        "agreement": translate("Fields", "Written agreement"),
        "paper_location": translate("Fields", "Where the paper lies"),
        "unresolved_reason": translate("Fields", "Why it was given up"),
        "close_note": translate("Fields", "At the end"),
        "accepted_date": translate("Fields", "Accepted"),
        "resolved_date": translate("Fields", "Settled on"),
        "closed_date": translate("Fields", "Closed on"),
        "outcome": translate("Fields", "How it is now"),
        "text": translate("Fields", "What was said"),
        "reason": translate("Fields", "Why"),
        "feedback": translate("Fields", "What they answered"),
    }
