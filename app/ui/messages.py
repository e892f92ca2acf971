"""Words for every error code, in the user's language."""

from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError, Code
from app.ui.captions import field_words
from app.ui.widgets.words import fill


def error_words(error: AppError, caption: str = "", *, at_desk: bool = False) -> str:
    """What went wrong, and what to do, for the one who sits there. `caption` is the field as the form calls it."""
    reason = str(error.details.get("reason", ""))
    if error.code is Code.MAILBOX_UNREACHABLE and (words := _line_words(reason, at_desk=at_desk)):
        return words
    details = {**error.details, "earlier": field_words(str(error.details.get("earlier", "")))}
    shown = (details.get(name, "") for name in _DETAILS)
    of_code = _code_words() | (_desk_words() if at_desk else {})
    return fill(of_code[error.code], caption or error.field, *shown)


def kept_trouble_words(code: str, reason: str, *, at_desk: bool = False) -> str:
    """What went wrong some time ago, and what to do, from what was kept of it; "" for nothing, or for a code that only
    another version knows."""
    if code not in set(Code):
        return ""
    return error_words(AppError(Code(code), reason=reason), at_desk=at_desk)


def _line_words(reason: str, *, at_desk: bool) -> str:
    from app.ui.line_words import trouble_words  # brings the whole exchange with it, which the door must not wait for

    return trouble_words(reason, at_desk=at_desk)


_DETAILS = ("limit", "earlier", "word", "value", "name", "folder", "reason", "url")
"""What %2 to %9 stand for; %1 is the field."""


def _code_words() -> dict[Code, str]:
    translate = QCoreApplication.translate
    return (
        _typed_words()
        | _move_words()
        | {
            Code.NOT_ALLOWED: translate("Messages", "This may only be done at the station."),
            Code.NOT_FOUND: translate("Messages", "This is not here any more: %6"),
            Code.NO_PROFILE: translate("Messages", "There is no ledger in this folder yet: %7"),
            Code.PROFILE_EXISTS: translate("Messages", "There is a ledger in this folder already: %7"),
            Code.POINT_EXISTS: translate("Messages", "There is a point %6 already. Choose it in the list for its kit."),
            Code.WRONG_PASSPHRASE: translate("Messages", "The passphrase is not right. Try once more."),
            Code.DAMAGED: translate(  # at the door nobody knows yet whose ledger it is
                "Messages",
                "This file is damaged: %6. Nothing was deleted. "
                "Call the station; at the station, bring back the newest copy.",
            ),
            Code.NEWER_STORE: translate(
                "Messages", "A newer version of the program wrote this ledger. Install the new version."
            ),
            Code.DISK_FULL: translate("Messages", "The disk is full. Nothing was changed. Make room and try again."),
            Code.BUSY: translate("Messages", "The program is open already. Use the window that is open."),
            Code.WEAK_PASSPHRASE: translate(
                "Messages", "Too easy to guess. Take six digits or more, not 123456 and not one digit alone."
            ),
            Code.PRACTICE: translate("Messages", "This is practice. Nothing written here is ever sent."),
            Code.MAILBOX_UNREACHABLE: translate(
                "Messages", "The mailbox cannot be reached now. Everything is safe here; try later or use a USB stick."
            ),
            Code.DISK_SILENT: translate("Messages", "%7 gives no answer. Pull the stick out and put it in again."),
            Code.MAILBOX_UNKNOWN: translate("Messages", "This is not the address of a mailbox: %9"),
            Code.NO_LOGIN: translate("Messages", "%6 has no login to the mailbox yet. Give it one first."),
            Code.WRONG_CODE: translate(
                "Messages", "The one-time code is not right. Ask the station to read it out again."
            ),
            Code.BAD_KIT: translate(
                "Messages", "This file is not a kit, or it is damaged. Ask the station for a new one."
            ),
            Code.BAD_BATCH: translate("Messages", "The file %6 was set aside: %8"),
            Code.BAD_FILE: translate("Messages", "The file %6 cannot be read: %8"),
            Code.NOT_WRITTEN: translate(
                "Messages",
                "The file %6 could not be kept. If another program has it open, close it there; or take another name.",
            ),
            Code.FILE_EXISTS: translate("Messages", "There is a file %6 already. Choose another name."),
            Code.NOT_INSTALLED: translate("Messages", "This needs a part that is not installed here: %6"),
        }
    )


def _desk_words() -> dict[Code, str]:
    """Where a volunteer calls the station, the station helps itself."""
    translate = QCoreApplication.translate
    return {
        Code.DAMAGED: translate(
            "Messages",
            "This file is damaged: %6. Nothing was deleted. "
            "Bring back the newest copy, or call whoever looks after this computer.",
        ),
    }


def _move_words() -> dict[Code, str]:
    translate = QCoreApplication.translate
    return {
        Code.MOVE_NOT_ALLOWED: translate("Messages", "This step is not possible now."),
        Code.SESSION_NEEDED: translate("Messages", "Write down a mediation first."),
        Code.FOLLOW_UPS_OPEN: translate("Messages", "There are follow-ups to do first."),
        Code.OUTCOME_OPEN: translate("Messages", "At the last follow-up it was not settled yet."),
        Code.FEEDBACK_NEEDED: translate("Messages", "The answer of those it was handed to is not here yet."),
        Code.ALREADY_SENT: translate("Messages", "It has been sent already; the station decides."),
        Code.CHANGED_SINCE: translate("Messages", "It was changed again since, and cannot be taken back."),
    }


def _typed_words() -> dict[Code, str]:
    translate = QCoreApplication.translate
    return {
        Code.BAD_VALUE: translate("Messages", "“%1” is not understood. Please write it another way."),
        Code.MISSING: translate("Messages", "Please fill in “%1”."),
        Code.UNKNOWN_FIELD: translate("Messages", "This version of the program does not know “%1”."),
        Code.UNKNOWN_LEDGER: translate("Messages", "This version of the program does not know this ledger."),
        Code.UNKNOWN_CODE: translate("Messages", "“%5” is not in the list. Please choose from the list."),
        Code.TOO_LONG: translate("Messages", "“%1” is too long: at most %2 characters. Please shorten it."),
        Code.FUTURE_DATE: translate("Messages", "This day has not come yet. Please check the date."),
        Code.DATE_ORDER: translate("Messages", "This day is too early. It cannot be before “%3”."),
        Code.ID_NUMBER: translate("Messages", "There is an identity-card number here. Please take it out."),
        Code.BANK_CARD: translate("Messages", "There is a bank-card number here. Please take it out."),
        Code.IDENTITY_TALK: translate("Messages", "Write what happened, not who people are. Please take out “%4”."),
        Code.BAD_PHONE: translate("Messages", "This is not a telephone number. Please check it, or leave it empty."),
        Code.COUNTED_ALREADY: translate(
            "Messages",
            "The group “%5” was written down for this day already. It counts once a day. "
            "If it is another one, press Save once more.",
        ),
        Code.CONFIRM_NEEDED: translate("Messages", "%5 is very much. If it is right, press Save once more."),
    }
