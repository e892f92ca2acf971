"""`poe pictures`: for the reviewer's sheet, where each string stands: the page as it is drawn, its place outlined.

python -m tests.string_pictures FOLDER writes one small picture a string and `index.json`, which names them by key.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from app.cli.translation_file import Phrase, phrases
from app.ui.i18n import MONGOLIAN, Translations
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.vertical_bodies import VerticalBodies
from app.vertical import fonts
from tests.gallery import SCENES, Scene
from tests.shots import ROOT, SCREEN, put_away, settle
from tests.string_scenes import MORE

SIZE = QSize(320, 200)
_ROOM = 24
_FIRST = 30
_PEN = QPen(QColor("#d00000"), 3)
_TABLE = [QColor(grey, grey, grey).rgb() for grey in range(0, 256, 17)] + [_PEN.color().rgb()]
_PLAIN = Qt.ImageConversionFlag.ThresholdDither
_PLACEHOLDER = re.compile(r"%(?:n|L?\d)")


class Witness(QTranslator):
    """Says nothing, and remembers what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(  # type: ignore[override]  # Qt takes None for "ask the next one"
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add((context, sourceText))
        return None


@dataclass(frozen=True)
class Place:
    """Where a string stands: on which page, and where on it; an empty box where only the page is known."""

    page: QPixmap
    box: QRect

    def picture(self) -> QPixmap:
        """The surroundings at their own size with the place outlined, or the whole page made small."""
        if self.box.isEmpty():
            smooth = Qt.TransformationMode.SmoothTransformation
            return self.page.scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shown = QPixmap(self.page)
        painter = QPainter(shown)
        painter.setPen(_PEN)
        painter.drawRect(self.box.adjusted(-2, -2, 1, 1))
        painter.end()
        return shown.copy(self._around())

    def _around(self) -> QRect:
        wanted = self.box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        size = wanted.size().expandedTo(SIZE).boundedTo(SIZE * 1.25).boundedTo(self.page.size())
        around = QRect(wanted.topLeft(), size)
        around.moveLeft(max(0, min(around.left(), self.page.width() - size.width())))
        around.moveTop(max(0, min(around.top(), self.page.height() - size.height())))
        return around


def places(look: Look, program: QApplication, known: Iterable[Phrase], scenes: Mapping[str, Scene]) -> dict[str, Place]:
    """By key, where each string stands; a place that can be outlined is better than a page."""
    by_name = {(phrase.context, phrase.source): phrase for phrase in known}
    found: dict[str, Place] = {}
    for scene in scenes.values():
        witness = Witness()
        program.installTranslator(witness)
        widget = scene(look)
        widget.resize(*SCREEN)
        widget.show()
        settle(program)
        shown = _windows(widget)
        texts, page = [said for each in shown for said in _texts(each)], shown[0].grab()
        program.removeTranslator(witness)
        for phrase in (by_name[name] for name in witness.asked & by_name.keys()):
            place = _place(phrase, texts) or Place(page, QRect())
            if phrase.key not in found or (found[phrase.key].box.isEmpty() and not place.box.isEmpty()):
                found[phrase.key] = place
        put_away(program, widget)
    return found


def _windows(widget: QWidget) -> list[QWidget]:
    """What asks before the page stands first."""
    asks = [each for each in widget.findChildren(QDialog) if each.isVisible()]
    return [*asks, widget]


def apart(look: Look, program: QApplication, left: Iterable[Phrase]) -> dict[str, Place]:
    """By key, the strings that no scene says, each among the others of its part of the program."""
    contexts: dict[str, list[Phrase]] = {}
    for phrase in left:
        contexts.setdefault(phrase.context, []).append(phrase)
    found: dict[str, Place] = {}
    for context, phrases_ in contexts.items():
        page = Page(look, context)
        texts = [Text(look, QCoreApplication.translate(context, each.source)) for each in phrases_]
        page.add(*texts)
        page.push()
        page.resize(*SCREEN)
        page.show()
        settle(program)
        inside = _scrolled(texts[0], page)
        picture = inside.grab()
        for phrase, text in zip(phrases_, texts, strict=True):
            found[phrase.key] = Place(picture, QRect(text.mapTo(inside, QPoint()), text.size()))
        put_away(program, page)
    return found


def _place(phrase: Phrase, texts: Iterable["Said"]) -> Place | None:
    """The place of these words, inside the class that says them if they stand more than once."""
    pattern = re.compile(".*?".join(re.escape(part) for part in _PLACEHOLDER.split(phrase.words)), re.DOTALL)
    found = [said for said in texts if pattern.fullmatch(said.text)] if phrase.words else []
    said = min(found, key=lambda each: phrase.context not in each.classes, default=None)
    return Place(said.page, said.box) if said else None


@dataclass(frozen=True)
class Said:
    """Words on a page, and the classes they stand in."""

    text: str
    page: QPixmap
    box: QRect
    classes: frozenset[str]


def _texts(page: QWidget) -> Iterator[Said]:
    """What every widget says; what is scrolled out of sight stands on a picture of all that is scrolled."""
    pictures: dict[QWidget, QPixmap] = {}
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        shown = page if not widget.visibleRegion().isEmpty() else _scrolled(widget, page)
        box = QRect(widget.mapTo(shown, widget.rect().topLeft()), widget.size()).intersected(shown.rect())
        for says in _says(widget):
            if says.strip() and not box.isEmpty():
                pictures.setdefault(shown, shown.grab())
                classes = frozenset(_classes(widget))
                yield Said(says.replace("\u180e\u202f", "\u202f"), pictures[shown], box, classes)


def _scrolled(widget: QWidget, page: QWidget) -> QWidget:
    """All that is scrolled together with this widget."""
    above = widget.parentWidget()
    while above is not None and widget is not page:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return widget
        widget, above = above, above.parentWidget()
    return page


def _says(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton():
            yield re.sub(r" \([^()]*\)$", "", widget.text().replace("&", ""))
        case QLabel():
            yield widget.text()
        case QLineEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield widget.currentText()
        case QAbstractItemView() if (model := widget.model()) is not None:
            yield from _names_in(model)
    yield widget.accessibleName()
    yield widget.toolTip()


def _names_in(model: QAbstractItemModel) -> Iterator[str]:
    """What stands over columns, and what the first rows begin with."""
    top = QModelIndex()
    if isinstance(model, QAbstractTableModel):
        across = Qt.Orientation.Horizontal
        yield from (str(model.headerData(n, across) or "") for n in range(min(_FIRST, model.columnCount(top))))
    yield from (str(model.index(n, 0, top).data() or "") for n in range(min(_FIRST, model.rowCount(top))))


def _classes(widget: QWidget | None) -> Iterator[str]:
    while widget is not None:
        yield from (kind.__name__ for kind in type(widget).__mro__)
        widget = widget.parentWidget()


def write(found: Mapping[str, Place], folder: Path) -> None:
    """One file a picture; the same picture is written once."""
    folder.mkdir(parents=True, exist_ok=True)
    names: dict[tuple[int, int, int, int, int], str] = {}
    index = {}
    for key, place in found.items():
        box = place.box
        which = (place.page.cacheKey(), box.x(), box.y(), box.width(), box.height())
        if which not in names:
            names[which] = f"{len(names):04}.png"
            image = place.picture().toImage()
            image.convertToFormat(image.Format.Format_Indexed8, _TABLE, _PLAIN).save(str(folder / names[which]))
        index[key] = names[which]
    (folder / "index.json").write_text(json.dumps(index, indent=0, sort_keys=True), "utf-8")


def main() -> None:
    """Draw every page in Mongolian and cut out where its strings stand."""
    program = QApplication(sys.argv[:1])
    fonts.load(ROOT / "build/fonts")
    look = Look(program, Icons(ROOT / "resources/icons"))
    look.offer(Orientation.VERTICAL, lambda: VerticalBodies(lambda: look.theme))
    look.wear(Theme())
    translations = Translations(program, ROOT / "build/translations")
    translations.switch(MONGOLIAN)
    look.turn(Orientation.VERTICAL)
    known = list(phrases((ROOT / "translations/lianfang_mn_Mong_CN.ts").read_text("utf-8")))
    found = places(look, program, known, {**SCENES, **MORE})
    alone = apart(look, program, [phrase for phrase in known if phrase.key not in found])
    write(found | alone, Path(sys.argv[1]))
    exact = sum(not place.box.isEmpty() for place in found.values())
    by_page = len(found) - exact
    sys.stdout.write(f"{len(known)} strings: {exact} outlined, {by_page} by their page, {len(alone)} among others\n")


if __name__ == "__main__":
    main()
