"""Every widget of the kit in every state, to be looked at."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMessageBox, QStyle, QWidget

from app.vertical.button import VerticalButton
from app.vertical.calendar import VerticalCalendar
from app.vertical.check import VerticalCheckBox, VerticalRadioButton
from app.vertical.choices import Choices
from app.vertical.combo import VerticalComboBox
from app.vertical.date_edit import VerticalDateEdit
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.label import VerticalLabel
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.list_view import VerticalListView
from app.vertical.menu import VerticalMenu
from app.vertical.message_box import VerticalMessageBox
from app.vertical.scroll_area import VerticalScrollArea
from app.vertical.spin import VerticalDoubleSpinBox, VerticalSpinBox
from app.vertical.table import VerticalTableView
from app.vertical.tabs import VerticalTabWidget
from app.vertical.text_edit import VerticalTextEdit
from app.vertical.tool_tip import VerticalToolTip
from app.vertical.words import WordList

SAVE = "ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ"
CANCEL = "ᠦᠭᠡᠢᠰᠭᠡᠬᠦ"
NAME = "ᠣᠪᠣᠭ ᠨᠡᠷ\u180eᠡ"
LONG = "ᠵᠠᠯᠢᠯᠠᠨ ᠮᠡᠬᠡᠯᠡᠬᠦ\u202fᠶᠢ ᠡᠰᠡᠷᠭᠦᠴᠡᠬᠦ ᠤᠬᠠᠭᠤᠯᠭ\u180eᠠ"
STORY = (
    "ᠪᠡᠯᠴᠢᠭᠡᠷ\u202fᠦᠨ ᠬᠢᠯ\u202fᠦᠨ ᠮᠠᠷᠭᠤᠯᠳᠤᠭᠠᠨ᠂ ᠬᠣᠶᠠᠷ ᠲᠠᠯ\u180eᠠ\u202fᠶᠢ ᠪᠠᠰᠤᠩ ᠭᠠᠷᠠᠭ\u202fᠲᠤ "
    "ᠭᠠᠴᠠᠭ\u180eᠠ\u202fᠳᠤ ᠡᠪᠯᠡᠷᠡᠭᠦᠯᠬᠦ\u202fᠪᠡᠷ ᠲᠣᠭᠲᠠᠪᠠ᠃"
)
MIXED = "ᠤᠲᠠᠰᠤ 0471-1234567《土地承包法》第３条：调解、化解。（已办）"
WORDS = ("ᠵᠥᠷᠢᠴᠡᠯ ᠮᠠᠷᠭᠤᠯᠳᠤᠭᠠᠨ", "ᠰᠡᠵᠢᠭᠦᠷ", LONG, "ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ", "派出所 110")

_DATE = QDate(2026, 11, 23)
_GAP = 16


def sections() -> dict[str, QWidget]:
    """The rooms of the gallery, by their names."""
    rooms: dict[str, Callable[[], QWidget]] = {
        "labels": _labels,
        "buttons": _buttons,
        "entries": _entries,
        "numbers": _numbers,
        "lists": _lists,
        "tables": _tables,
        "pop-ups": _pop_ups,
        "tabs": _tabs,
        "typing": _typing,
    }
    return {name: build() for name, build in rooms.items()}


def window() -> QWidget:
    """All rooms in one window, from left to right."""
    area = VerticalScrollArea()
    area.setWidget(_row(*sections().values()))
    area.resize(1200, 620)
    return area


def picture(width: int = 1320, height: int = 420) -> QImage:
    """All rooms below one another."""
    shots = []
    for room in sections().values():
        room.resize(max(room.sizeHint().width(), width), max(room.sizeHint().height(), height))
        room.show()
        room.activateWindow()
        QApplication.processEvents()  # layouts settle, and the room's own widget takes the focus
        shots.append(room.grab())
        room.hide()
    whole = QImage(
        max(shot.width() for shot in shots), sum(shot.height() + _GAP for shot in shots), QImage.Format.Format_RGB32
    )
    whole.fill(QColor("dimgray"))
    painter = QPainter(whole)
    top = 0
    for shot in shots:
        painter.drawPixmap(QPoint(0, top), shot)
        top += shot.height() + _GAP
    painter.end()
    return whole


def _labels() -> QWidget:
    wrapped = VerticalLabel(STORY + "\n" + MIXED)
    wrapped.setWordWrap(True)
    framed = VerticalLabel(NAME)
    framed.setFrameStyle(VerticalLabel.Shape.Box | VerticalLabel.Shadow.Plain)
    framed.setAlignment(Qt.AlignmentFlag.AlignCenter)
    bold = VerticalLabel(SAVE)
    font = bold.font()
    font.setBold(True)
    bold.setFont(font)
    large = VerticalLabel(SAVE)
    font.setPixelSize(40)
    large.setFont(font)
    return _row(VerticalLabel(NAME), wrapped, framed, bold, large, _disabled(VerticalLabel(MIXED)))


def _buttons() -> QWidget:
    pictured = VerticalButton(SAVE)
    pictured.setIcon(pictured.style().standardIcon(QStyle.StandardPixmap.SP_DialogSaveButton))
    default = VerticalButton(SAVE)
    default.setDefault(True)
    pressed = VerticalButton(SAVE)
    pressed.setDown(True)
    hovered = VerticalButton(SAVE)
    hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    flat = VerticalButton(CANCEL)
    flat.setFlat(True)
    lasting = VerticalButton(SAVE)
    lasting.setCheckable(True)
    lasting.setChecked(True)
    buttons = [
        VerticalButton(SAVE),
        default,
        hovered,
        pressed,
        flat,
        lasting,
        _disabled(VerticalButton(CANCEL)),
        pictured,
    ]
    return _row(*buttons, VerticalButton(LONG), _focused(VerticalButton("调解 110")), *_marks())


def _marks() -> list[QWidget]:
    marks: list[QWidget] = []
    for kind in (VerticalCheckBox, VerticalRadioButton):
        for checked, enabled in ((False, True), (True, True), (True, False)):
            mark = kind(NAME)
            mark.setAutoExclusive(False)
            mark.setChecked(checked)
            mark.setEnabled(enabled)
            marks.append(mark)
    half = VerticalCheckBox(LONG)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    return [*marks, half]


def _entries() -> QWidget:
    empty = VerticalLineEdit()
    empty.setPlaceholderText(NAME)
    chosen = VerticalLineEdit(MIXED)
    chosen.setSelection(4, 12)
    secret = VerticalLineEdit("passphrase")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    fixed = VerticalLineEdit(NAME)
    fixed.setReadOnly(True)
    text = VerticalTextEdit("\n".join([STORY, MIXED, STORY]))
    cursor = text.textCursor()
    cursor.setPosition(30)
    cursor.setPosition(90, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    hint = VerticalTextEdit()
    hint.setPlaceholderText(STORY)
    return _row(empty, _focused(chosen), secret, fixed, _disabled(VerticalLineEdit(NAME)), text, hint, _crowded())


def _crowded() -> VerticalTextEdit:
    """More text than the field shows at once."""
    return VerticalTextEdit("\n".join([STORY] * 6))


def _numbers() -> QWidget:
    amount = VerticalDoubleSpinBox()
    amount.setRange(0, 9_999_999)
    amount.setValue(12_500.5)
    amount.setSuffix(" 元")
    count = VerticalSpinBox()
    count.setValue(12)
    off = VerticalSpinBox()
    off.setEnabled(False)
    calendar = VerticalCalendar(_DATE)
    calendar.setDateRange(QDate(2026, 11, 3), QDate(2026, 12, 3))
    return _row(count, off, amount, VerticalDateEdit(_DATE), calendar)


def _lists() -> QWidget:
    view = VerticalListView()
    model = QStandardItemModel(view)
    for number, words in enumerate((*WORDS, STORY, MIXED)):
        item = QStandardItem(words)
        item.setCheckable(number in (1, 3))
        item.setEnabled(number != 4)
        item.setCheckState(Qt.CheckState.Checked if number == 1 else Qt.CheckState.Unchecked)
        model.appendRow(item)
    view.setModel(model)
    view.setCurrentIndex(model.index(2, 0))
    box = _combo()
    typed = _combo()
    typed.setEditable(True)
    none = _combo()
    none.setCurrentIndex(-1)
    none.setPlaceholderText(NAME)
    return _row(view, box, typed, none, _disabled(_combo()))


def _combo() -> VerticalComboBox:
    box = VerticalComboBox()
    box.addItems(list(WORDS))
    return box


def _tables() -> QWidget:
    table = VerticalTableView()
    model = QStandardItemModel(table)
    model.setHorizontalHeaderLabels([NAME, "ᠤᠲᠠᠰᠤ", "ᠣᠨ ᠰᠠᠷ\u180eᠠ ᠡᠳᠦᠷ", "ᠲᠠᠢᠯᠪᠤᠷᠢ"])
    for number in range(18):
        name = "巴特尔" if number % 3 else "ᠪᠠᠭᠠᠲᠤᠷ"
        cells = (name, f"1390000{number:04}", f"2026-05-{number + 1:02}", WORDS[number % len(WORDS)])
        model.appendRow([QStandardItem(cell) for cell in cells])
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    table.select_record(3)
    table.setMinimumWidth(760)
    return _row(table)


def _pop_ups() -> QWidget:
    menu = VerticalMenu(NAME)
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.addAction(SAVE).setShortcut(QKeySequence("Ctrl+S"))
    menu.addAction(CANCEL).setEnabled(False)
    menu.addSeparator()
    menu.addMenu("ᠬᠡᠯᠡ").addAction("汉语")
    ticked = menu.addAction("ᠰᠦᠯᠵᠢᠶ\u180eᠡ")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.fill()
    tip = VerticalToolTip(menu)
    tip.setWindowFlags(Qt.WindowType.Widget)
    tip.set_text(STORY)
    return _row(menu, tip, _message())


def _message() -> QWidget:
    box = VerticalMessageBox(QMessageBox.Icon.Question, NAME, "ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠳᠤᠢ᠂ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠤᠤ︖")
    box.setWindowFlags(Qt.WindowType.Widget)
    box.setInformativeText(STORY)
    box.addButton(SAVE, QMessageBox.ButtonRole.AcceptRole).setDefault(True)
    box.addButton(CANCEL, QMessageBox.ButtonRole.RejectRole)
    return box


def _tabs() -> QWidget:
    tabs = VerticalTabWidget()
    inside = VerticalListView()
    inside.setModel(QStringListModel(list(WORDS), inside))
    tabs.addTab(inside, WORDS[0])
    for words in WORDS[1:]:
        tabs.addTab(QWidget(), words)
    tabs.setTabEnabled(3, False)
    tabs.setTabIcon(1, tabs.style().standardIcon(QStyle.StandardPixmap.SP_FileIcon))
    return _row(tabs)


def _typing() -> QWidget:
    choices = Choices()
    choices.offer([SAVE, CANCEL, *WORDS[:2]])
    choices.mark(1)
    field = VerticalLineEdit("ᠵᠥᠷᠢᠴᠡᠯ")
    return _row(field, OnScreenKeyboard(words=WordList(WORDS)), choices)


def _row(*widgets: QWidget) -> QWidget:
    room = QWidget()
    room.setAutoFillBackground(True)
    row = QHBoxLayout(room)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(0)
    return room


def _disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _focused(widget: QWidget) -> QWidget:
    widget.setFocus()
    return widget


def dark() -> QPalette:
    """Light letters on dark, to see that every colour comes from the palette."""
    palette = QPalette(QColor("#2b2f36"), QColor("#22262c"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#4d8fd6"))
    return palette
