"""Each language names itself: Mongolian downwards, in a Chinese window too."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.ui.i18n import CHINESE, MONGOLIAN
from app.ui.language_choice import LanguageChoice
from app.ui.widgets.look import Look
from app.vertical.button import VerticalButton


def _bodies(choice: LanguageChoice) -> dict[str, QAbstractButton]:
    return {body.text(): body for body in choice.findChildren(QAbstractButton)}


def test_mongolian_runs_downwards_beside_chinese(qtbot: QtBot, look: Look) -> None:
    choice = LanguageChoice(look)
    qtbot.addWidget(choice)
    choice.show()
    bodies = _bodies(choice)
    assert not isinstance(bodies[CHINESE.own_name], VerticalButton)
    mongolian = bodies[MONGOLIAN.own_name]
    assert isinstance(mongolian, VerticalButton)
    assert mongolian.height() > 1.5 * mongolian.width()
    with qtbot.waitSignal(choice.chosen) as chosen:
        mongolian.click()
    assert chosen.args == [MONGOLIAN.code]
    assert choice.value() == MONGOLIAN.code
