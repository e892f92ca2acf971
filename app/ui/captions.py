"""What the fields of records are called where they are only read."""

from PySide6.QtCore import QCoreApplication


def caption(field: str) -> str:
    """The caption of a field; "" for one that is not shown."""
    return _captions().get(field, "")


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
