"""The one kind of expected trouble: a code, the field it concerns and what its words need."""

from collections.abc import Mapping
from enum import StrEnum


class Code(StrEnum):
    """What went wrong, for programs; each layer's codes stand together."""

    # what was typed
    BAD_VALUE = "bad-value"
    MISSING = "missing"
    UNKNOWN_FIELD = "unknown-field"
    UNKNOWN_LEDGER = "unknown-ledger"
    UNKNOWN_CODE = "unknown-code"
    TOO_LONG = "too-long"
    FUTURE_DATE = "future-date"
    DATE_ORDER = "date-order"
    ID_NUMBER = "id-number"
    BANK_CARD = "bank-card"
    IDENTITY_TALK = "identity-talk"
    BAD_PHONE = "bad-phone"
    MOVE_NOT_ALLOWED = "move-not-allowed"
    CONFIRM_NEEDED = "confirm-needed"
    COUNTED_ALREADY = "counted-already"
    # what stands in the way of a move
    SESSION_NEEDED = "session-needed"
    FOLLOW_UPS_OPEN = "follow-ups-open"
    OUTCOME_OPEN = "outcome-open"
    FEEDBACK_NEEDED = "feedback-needed"
    ALREADY_SENT = "already-sent"
    CHANGED_SINCE = "changed-since"
    # who may
    NOT_ALLOWED = "not-allowed"
    # the store
    NOT_FOUND = "not-found"
    NO_PROFILE = "no-profile"
    PROFILE_EXISTS = "profile-exists"
    POINT_EXISTS = "point-exists"
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105
    DAMAGED = "damaged"
    NEWER_STORE = "newer-store"
    DISK_FULL = "disk-full"
    BUSY = "busy"
    WEAK_PASSPHRASE = "weak-passphrase"  # noqa: S105
    PRACTICE = "practice"
    # the exchange
    MAILBOX_UNREACHABLE = "mailbox-unreachable"
    MAILBOX_UNKNOWN = "mailbox-unknown"
    DISK_SILENT = "disk-silent"
    NO_LOGIN = "no-login"
    WRONG_CODE = "wrong-code"
    BAD_KIT = "bad-kit"
    BAD_BATCH = "bad-batch"
    # files
    BAD_FILE = "bad-file"
    NOT_WRITTEN = "not-written"
    FILE_EXISTS = "file-exists"
    NOT_INSTALLED = "not-installed"


WORDS: Mapping[Code, str] = {
    Code.BAD_VALUE: "{field}: this value cannot be used",
    Code.MISSING: "{field}: this must be filled in",
    Code.UNKNOWN_FIELD: "{field}: there is no such field",
    Code.UNKNOWN_LEDGER: "there is no ledger {ledger}",
    Code.UNKNOWN_CODE: "{field}: {value} is not in the list",
    Code.TOO_LONG: "{field}: at most {limit} characters",
    Code.FUTURE_DATE: "{field}: the date lies in the future",
    Code.DATE_ORDER: "{field}: the date lies before {earlier}",
    Code.ID_NUMBER: "{field}: an identity-card number was found; take it out",
    Code.BANK_CARD: "{field}: a bank-card number was found; take it out",
    Code.IDENTITY_TALK: "{field}: write what happened, not who people are; take out {word}",
    Code.BAD_PHONE: "{field}: this is not a telephone number",
    Code.MOVE_NOT_ALLOWED: "{move} is not possible while the dispute is {state}",
    Code.CONFIRM_NEEDED: "{field}: {value} is unusually large; confirm it",
    Code.COUNTED_ALREADY: "{field}: the group {value} was counted on this day already; confirm that it is another one",
    Code.SESSION_NEEDED: "write down a mediation session first",
    Code.FOLLOW_UPS_OPEN: "there are follow-ups to do first, or the station waives them",
    Code.OUTCOME_OPEN: "the last follow-up did not find the dispute settled",
    Code.FEEDBACK_NEEDED: "the feedback on the transfer is not here yet",
    Code.ALREADY_SENT: "it has been sent already; the station decides",
    Code.CHANGED_SINCE: "it was changed again since, and cannot be taken back",
    Code.NOT_ALLOWED: "this role may not {right}",
    Code.NOT_FOUND: "there is no {what} {name}",
    Code.NO_PROFILE: "there is no profile in {folder}",
    Code.PROFILE_EXISTS: "there is a profile in {folder} already",
    Code.POINT_EXISTS: "there is a point {name} already",
    Code.WRONG_PASSPHRASE: "the passphrase or recovery key does not open this profile",
    Code.DAMAGED: "the file {name} is damaged",
    Code.NEWER_STORE: "this profile was written by a newer version of the program",
    Code.DISK_FULL: "the disk is full or cannot be written; nothing was changed",
    Code.BUSY: "another program is using this profile",
    Code.WEAK_PASSPHRASE: "at least six characters, and not a row or one digit alone",
    Code.PRACTICE: "this is practice: nothing is ever sent",
    Code.MAILBOX_UNREACHABLE: "the mailbox cannot be reached: {reason}",
    Code.DISK_SILENT: "the disk or share {folder} gives no answer",
    Code.MAILBOX_UNKNOWN: "this is not the address of a mailbox: {url}",
    Code.NO_LOGIN: "{name} has no login to the mailbox yet; read it in first",
    Code.WRONG_CODE: "the one-time code does not open this kit",
    Code.BAD_KIT: "this is not a kit, or it is damaged",
    Code.BAD_BATCH: "{name}: {reason}",
    Code.BAD_FILE: "{name} cannot be read: {reason}",
    Code.NOT_WRITTEN: "{name} cannot be written: {reason}",
    Code.FILE_EXISTS: "{name} exists already",
    Code.NOT_INSTALLED: "this needs a part that is not installed: lianfang[{name}]",
}


class AppError(Exception):
    """Expected trouble, raised before anything is changed. Anything else that is raised is a bug."""

    def __init__(self, code: Code, field: str = "", **details: str | int) -> None:
        super().__init__(code, field, details)
        self.code = code
        self.field = field
        self.details = details

    def __str__(self) -> str:
        return WORDS[self.code].format_map({"field": self.field or "record", **self.details})
