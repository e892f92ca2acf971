"""The reviewer's pictures: words are found where they stand on a page."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.translation_file import Phrase
from app.ui.asking import AskForm
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from tests.string_pictures import SIZE, apart, places


class Sample(Page):
    """Says a few words of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Sample title"))
        self.button = Button(look, lambda: self.tr("Sample verb"))
        self.add(self.button)
        self.hidden = self.tr("Sample words that are not shown")


def test_words_are_outlined_or_shown_by_their_page(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    made: list[Sample] = []

    def scene(look: Look) -> QWidget:
        made.append(Sample(look))
        return made[-1]

    title, verb, hidden, elsewhere = (
        Phrase("Sample", words, words, is_draft=True)
        for words in ("Sample title", "Sample verb", "Sample words that are not shown", "Never asked for")
    )
    found = places(look, qapp, [title, verb, hidden, elsewhere], {"sample": scene})
    assert found.keys() == {title.key, verb.key, hidden.key}
    assert found[hidden.key].box.isEmpty()
    assert found[title.key].box.top() < found[verb.key].box.top()
    assert found[verb.key].box.height() < found[verb.key].page.height() / 2
    picture = found[verb.key].picture().toImage()
    assert picture.width() >= SIZE.width()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width()) for y in (22, 23, 24)}
    assert "#d00000" in {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(60)} | colours


def test_what_no_scene_says_is_shown_among_the_others_of_its_part(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    left = [Phrase("Sample", words, words, is_draft=True) for words in ("First words", "Second words")]
    found = apart(look, qapp, [*left, Phrase("Other", "Third words", "", is_draft=True)])
    first, second = (found[phrase.key] for phrase in left)
    assert first.page.cacheKey() == second.page.cacheKey()
    assert first.box.bottom() <= second.box.top()
    assert len({place.page.cacheKey() for place in found.values()}) == 2


def test_what_is_asked_in_a_window_of_its_own_is_found_there(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    class Asking(Page):
        def ask(self) -> None:
            AskForm(look, self.tr("Sample question"), "", self.tr("Sample answer"), self).open()

    def scene(look: Look) -> QWidget:
        page = Asking(look, "")
        page.ask()
        return page

    question = Phrase("Asking", "Sample question", "Sample question", is_draft=True)
    assert not places(look, qapp, [question], {"asking": scene})[question.key].box.isEmpty()
