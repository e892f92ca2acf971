"""Text in columns: order, caret positions, clicks, selection, preedit."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.vertical.columns import Columns, Selection
from app.vertical.orientation import utf16_length
from app.vertical.text import Preedit, VerticalText
from tests.vertical.eac import cases
from tests.vertical.samples import DIGITS, MIXED, PARAGRAPH


def legal_positions(laid: VerticalText) -> list[int]:
    return [p for p in range(utf16_length(laid.text) + 1) if laid.layout.isValidCursorPosition(p)]


def test_columns_follow_one_another_from_left_to_right(font: QFont) -> None:
    columns = VerticalText(PARAGRAPH, font, height=200).columns
    assert len(columns) > 2
    assert all(left.x + left.width == pytest.approx(right.x) for left, right in pairwise(columns))
    assert [column.start for column in columns] == sorted(column.start for column in columns)


def test_text_runs_downwards_in_every_column(font: QFont) -> None:
    laid = VerticalText(MIXED, font, height=200)
    for number, column in enumerate(laid.columns):
        downwards = [laid.y_at(p, number) for p in legal_positions(laid) if column.start <= p < column.end]
        assert downwards == sorted(downwards)


@pytest.mark.parametrize("text", [PARAGRAPH, MIXED, DIGITS])
def test_a_click_on_the_caret_gives_the_caret_back(font: QFont, text: str) -> None:
    laid = VerticalText(text, font, height=200)
    assert displaced(laid) == []


def test_every_legal_position_of_the_suite_can_be_clicked(font: QFont) -> None:
    laid = [VerticalText(case.text, font) for case in cases()]
    assert sum(len(legal_positions(one)) for one in laid) > 19_000
    assert [one.text for one in laid if displaced(one)] == []


def displaced(laid: VerticalText) -> list[int]:
    """The positions whose caret a click does not find; marks without width share a place with their neighbour."""
    return [position for position in legal_positions(laid) if not _found(laid, position)]


def _found(laid: VerticalText, position: int) -> bool:
    caret = laid.caret(position)
    hit = laid.hit(QPointF(caret.center().x(), caret.y() + 0.01))
    return laid.column_at(hit) == laid.column_at(position) and abs(laid.caret(hit).y() - caret.y()) < 1


def test_a_line_break_begins_a_column(font: QFont) -> None:
    assert len(VerticalText("ᠨᠢᠭᠡ\nᠬᠣᠶᠠᠷ\n", font).columns) == 3


def test_empty_text_has_one_empty_column(font: QFont) -> None:
    laid = VerticalText("", font)
    assert laid.width == pytest.approx(24 * 1.42)
    assert laid.hit(QPointF(3, 3)) == 0


def test_a_selection_over_two_columns_covers_both(font: QFont) -> None:
    laid = VerticalText(PARAGRAPH, font, height=200)
    second = laid.columns[1]
    first_box, second_box = laid.rectangles(3, second.start + 2)
    assert (first_box.x(), second_box.x()) == (0, second.x)
    assert second_box.top() == pytest.approx(0)


def test_bottom_alignment_ends_each_column_at_the_foot(font: QFont) -> None:
    laid = VerticalText(PARAGRAPH, font, height=200, alignment=Qt.AlignmentFlag.AlignBottom)
    assert all(column.top + column.extent == pytest.approx(200) for column in laid.columns)


def test_what_is_being_composed_takes_room(font: QFont) -> None:
    plain = VerticalText("ᠮᠣᠩ调", font)
    composing = VerticalText("ᠮᠣᠩ调", font, preedit=Preedit(3, "ᠪᠢ"))
    assert composing.height > plain.height


def test_painting_leaves_the_painter_as_it_was(font: QFont) -> None:
    image = QImage(300, 220, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("navy"))
    before = painter.transform()
    laid: Columns = VerticalText(MIXED, font, height=200)
    laid.draw(painter, QPointF(5, 5), [Selection(2, 20, QColor("black"), QColor("white"))])
    assert painter.transform() == before
    assert painter.pen().color() == QColor("navy")
    painter.end()
