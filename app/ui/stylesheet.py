"""The theme as Qt's stylesheet."""

from string import Template

from app.ui.theme import TARGET, Palette, Shade, Theme, Tone, Type

_GROUND = """
QMainWindow, QDialog, QWidget[ground="paper"], QScrollArea[ground="paper"] { background: $paper; }
QWidget[ground="card"] { background: $card; border: 1px solid $line; border-radius: ${corner}px; }
QWidget[ground="foot"] { background: $card; border-top: 1px solid $line; }
QWidget[ground="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QScrollArea { border: none; background: transparent; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: ${s1}px; font-size: ${hint}px; }
QLabel { background: transparent; border: none; }
QLabel[type="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[type="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="hint"] { font-size: ${hint}px; color: $soft; }
QLabel[type="number"] { font-size: ${number}px; font-weight: 600; color: $accent; }
QLabel[type="alarm"] { font-size: ${alarm}px; font-weight: 700; }
QLabel[type="key"] { font-size: ${hint}px; color: $rail_ink; }
QLabel[type="key"][here="true"] { color: $rail_chosen_ink; }
QLabel[type="brand"] { font-size: ${heading}px; font-weight: 700; color: $rail_ink; }
QLabel[tone="red"] { color: $red_ink; }
"""

_BUTTONS = """
.QPushButton, PushBody { min-height: ${inner}px; }
QPushButton { padding: 0 ${s3}px; border-radius: ${corner}px;
    background: $card; color: $ink; border: ${ring}px solid $line; outline: none; }
QPushButton:hover { background: $accent_wash; border-color: $accent; }
QPushButton:pressed { background: $accent_wash; border-color: $accent_deep; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $soft; background: $paper; border-color: $paper; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
    padding: 0 ${s6}px; }
QPushButton[kind="primary"]:hover { background: $accent_deep; border-color: $accent_deep; }
QPushButton[kind="primary"]:focus { border-color: $focus; }
QPushButton[kind="primary"]:disabled { background: $paper; color: $soft; border: ${ring}px dashed $line; }
QPushButton[kind="danger"] { color: $red_ink; border-color: $red_solid; }
QPushButton[kind="danger"]:hover { background: $red_wash; }
QPushButton[kind="danger"]:focus { border-color: $focus; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: 0 ${s3}px; }
QPushButton[kind="quiet"]:hover { background: $accent_wash; }
QPushButton[kind="quiet"]:focus { border-color: $focus; }
QPushButton[kind="step"] { min-width: ${inner}px; max-width: ${inner}px; padding: 0; font-size: ${heading}px; }
QPushButton[kind="segment"] { padding: 0 ${s3}px; }
QPushButton[kind="segment"]:checked { background: $accent_wash; color: $accent; border-color: $accent;
    font-weight: 600; }
QPushButton[kind="segment"]:focus { border-color: $focus; }
QPushButton[kind="rail"] { background: transparent; color: $rail_ink; border-color: transparent; text-align: left;
    padding: 0 ${s3}px; }
QPushButton[kind="rail"][close="true"] { min-height: ${close}px; }
QPushButton[kind="rail"]:hover { border-color: $rail_ink; }
QPushButton[kind="rail"]:checked { background: $rail_chosen; color: $rail_chosen_ink; font-weight: 600; }
QPushButton[kind="rail"]:focus { border-color: $focus; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: $well; color: $ink;
    border: ${ring}px solid $edge; border-radius: ${corner}px; padding: 0 ${s3}px; placeholder-text-color: $soft; }
QLineEdit, QComboBox { min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: ${s2}px ${s2}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border-color: $focus; }
QLineEdit[fault="true"], QPlainTextEdit[fault="true"], QTextEdit[fault="true"], QComboBox[fault="true"] {
    border-color: $red_solid; }
QLineEdit:read-only { background: $paper; }
QComboBox::drop-down { border: none; width: ${target}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $edge; outline: none;
    selection-background-color: $accent_wash; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${target}px; padding: 0 ${s3}px; }
"""

_VIEWS = """
QAbstractItemView { background: $card; border: ${ring}px solid $line; border-radius: ${corner}px; outline: none;
    color: $ink; alternate-background-color: $paper; gridline-color: $line; selection-background-color: $accent_wash;
    selection-color: $ink; }
QAbstractItemView:focus { border-color: $focus; }
QTableView::item { padding: 0 ${s3}px; border: none; }
QTableView::item:selected { background: $accent_wash; color: $ink; }
QHeaderView { background: transparent; border: none; border-radius: 0; }
QHeaderView::section { background: $paper; color: $soft; border: none; border-bottom: 2px solid $edge;
    padding: ${s2}px ${s3}px; font-size: ${hint}px; font-weight: 600; }
QTableCornerButton::section { background: $paper; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $edge; border-radius: ${bar_corner}px; border: 3px solid $paper; }
QScrollBar::handle:vertical { min-height: ${target}px; }
QScrollBar::handle:horizontal { min-width: ${target}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $paper; border: 1px solid $edge; border-radius: ${s1}px;
    max-height: ${s3}px; min-height: ${s3}px; }
QProgressBar::chunk { background: $accent; border-radius: ${s1}px; }
QMenu { background: $card; color: $ink; border: 1px solid $edge; padding: ${s1}px; }
QMenu::item { padding: ${s2}px ${s4}px; min-height: ${s6}px; border-radius: ${s1}px; }
QMenu::item:selected { background: $accent_wash; }
QMenu::item:disabled { color: $soft; }
"""

_BANNER = """
QWidget[banner="$tone"] { background: $wash; border: 1px solid $solid; border-radius: ${corner}px; }
QWidget[banner="$tone"] QLabel { color: $ink; background: transparent; border: none; }
"""

_SHEET = Template(_GROUND + _BUTTONS + _INPUTS + _VIEWS)
_BANNERS = Template(_BANNER)


def stylesheet(theme: Theme) -> str:
    """The whole look as one sheet."""
    return _SHEET.substitute(_sizes(theme), **_colours(theme.palette)) + _banners(theme)


def _sizes(theme: Theme) -> dict[str, str]:
    sizes = {str(of): theme.type(of) for of in Type}
    spaces = {f"s{step}": theme.space(step) for step in (1, 2, 3, 4, 6)}
    things = {
        "target": theme.target,
        "inner": theme.target - 2 * theme.ring,
        "close": max(TARGET, theme.target * 3 // 4) - 2 * theme.ring,
        "corner": theme.corner,
        "ring": theme.ring,
        "bar": theme.space(4),
        "bar_corner": theme.space(4) // 2 - 1,
    }
    return {name: str(value) for name, value in (sizes | spaces | things).items()}


def _colours(palette: Palette) -> dict[str, str]:
    plain = {
        name: value for name in Palette._fields if isinstance(value := getattr(palette, name), str) and name != "name"
    }
    red: Shade = palette.shades[Tone.RED]
    return plain | {"red_ink": red.ink, "red_wash": red.wash, "red_solid": red.solid}


def _banners(theme: Theme) -> str:
    return "".join(
        _BANNERS.substitute(tone=str(tone), wash=shade.wash, solid=shade.solid, ink=shade.ink, corner=str(theme.corner))
        for tone, shade in theme.palette.shades.items()
    )
