"""The steps one can take with a dispute: their forms, their words, and which button belongs to which."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.life_cycle import Move
from app.ui.point.case_form import Maker
from app.ui.point.edit_form import EditForm
from app.ui.point.settle_form import SettleForm
from app.ui.point.step_forms import (
    AcceptForm,
    AnswerForm,
    CloseForm,
    GiveUpForm,
    ReferForm,
    ReferredForm,
    ReopenForm,
    SessionForm,
    TransferForm,
    VoidForm,
)

EDIT, SESSION, REFER, ANSWER, REFERRED = "edit", "session", "refer", "answer", "referred"
CASES = "cases"
"""The form name of their drafts; a draft's id is the dispute's, the step and, for an answer, its question's."""

FORMS: Mapping[str, Maker] = {
    Move.ACCEPT: AcceptForm,
    Move.MEDIATE: SessionForm,
    Move.RESOLVE: SettleForm,
    Move.GIVE_UP: GiveUpForm,
    Move.TRANSFER: TransferForm,
    Move.CLOSE: CloseForm,
    Move.REOPEN: ReopenForm,
    Move.VOID: VoidForm,
    SESSION: SessionForm,
    REFER: ReferForm,
    ANSWER: AnswerForm,
    REFERRED: ReferredForm,
    EDIT: EditForm,
}


def page_of(step: str) -> str:
    """The name of the step's page in the window."""
    return f"case-{step}"


def step_words(step: str) -> str:
    """What its button says."""
    translate = QCoreApplication.translate
    return {
        Move.ACCEPT: translate("Steps", "Accept it"),
        Move.MEDIATE: translate("Steps", "Begin mediation"),
        Move.RESOLVE: translate("Steps", "It is settled"),
        Move.GIVE_UP: translate("Steps", "Not settled"),
        Move.TRANSFER: translate("Steps", "Hand it on"),
        Move.TAKE_BACK: translate("Steps", "Take it back"),
        Move.CLOSE: translate("Steps", "Close the case"),
        Move.REOPEN: translate("Steps", "It broke out again"),
        Move.VOID: translate("Steps", "Make it void"),
        SESSION: translate("Steps", "One more mediation"),
        REFER: translate("Steps", "Counselling"),
        EDIT: translate("Steps", "Change or add"),
        ANSWER: translate("Steps", "Write down the answer"),
        REFERRED: translate("Steps", "What became of the counselling"),
    }.get(step, step)


def step_hint(step: str) -> str:
    """What it does."""
    translate = QCoreApplication.translate
    return {
        Move.ACCEPT: translate("Steps", "Both sides want mediation; the month begins."),
        Move.MEDIATE: translate("Steps", "Write down what was said."),
        Move.RESOLVE: translate("Steps", "Write down what they agreed; follow-ups are planned."),
        Move.GIVE_UP: translate("Steps", "One side refuses, or they do not agree."),
        Move.TRANSFER: translate("Steps", "To the station, the justice office, the court …"),
        Move.CLOSE: translate("Steps", "All follow-ups are done, and it holds."),
        Move.REOPEN: translate("Steps", "They quarrel about the same thing again."),
        Move.VOID: translate("Steps", "It was written down by mistake."),
        SESSION: translate("Steps", "Write down what was said."),
        REFER: translate("Steps", "Somebody wants to talk to a counsellor."),
    }.get(step, "")
