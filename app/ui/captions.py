"""What the fields of records are called where they are only read."""

from PySide6.QtCore import QCoreApplication


def caption(field: str) -> str:
    """The caption of a field; "" for one that is not shown."""
    return _captions().get(field, "")


def field_words(field: str) -> str:
    """What any field of a dispute and of what hangs on it is called; "" for one that nobody types."""
    return caption(field) or _more().get(field, "")


def record_words(field: str) -> str:
    """What a field of a record that is no dispute is called; "" for one that is not shown."""
    return _of_records().get(field, "") or caption(field)


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
        "agreement.signed_date": translate("Fields", "Signed on"),
        "outcome": translate("Fields", "How it is now"),
        "text": translate("Fields", "What was said"),
        "reason": translate("Fields", "Why"),
        "feedback": translate("Fields", "What they answered"),
    }


def _of_records() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "category": translate("Fields", "What kind"),
        "type": translate("Fields", "What kind"),
        "fraud_type": translate("Fields", "Which fraud"),
        "form": translate("Fields", "In which way"),
        "happening_now": translate("Fields", "It was happening then"),
        "seen_or_heard": translate("Fields", "Seen or heard"),
        "called": translate("Fields", "Called already"),
        "informant_mode": translate("Fields", "Who told it"),
        "found_how": translate("Fields", "How it was heard of"),
        "counted_by": translate("Fields", "What was counted"),
        "group": translate("Fields", "Which group"),
        "materials": translate("Fields", "Papers given out"),
        "audience": translate("Fields", "Who was there"),
        "fraud_types": translate("Fields", "Which frauds were explained"),
        "minutes": translate("Fields", "Minutes"),
        "with_station": translate("Fields", "The station took part"),
        "language": translate("Fields", "Language of the talk"),
        "victim": translate("Fields", "Who it was"),
        "reported": translate("Fields", "110 or 96110 was told"),
        "station_confirmed": translate("Fields", "Confirmed by the station"),
        "outcome": translate("Fields", "How it ended"),
        "passed_to": translate("Fields", "Passed on to"),
        "severity": translate("Fields", "How bad"),
        "state": translate("Fields", "How it stands"),
        "recheck_date": translate("Fields", "Looked at again on"),
        "recheck_result": translate("Fields", "What was found"),
        "month": translate("Fields", "Month"),
        "ledgers": translate("Fields", "There was nothing in"),
        "mode": translate("Fields", "In which way"),
        "satisfaction": translate("Fields", "Are they content"),
        "name": translate("Fields", "For whom, as the village calls them"),
        "consent": translate("Fields", "They want it"),
        "room": translate("Fields", "Where"),
        "urgency": translate("Fields", "How soon"),
        "result": translate("Fields", "How it went"),
        "ended_date": translate("Fields", "Ended on"),
    }
