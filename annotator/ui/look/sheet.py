"""The style sheet, written from the tokens. Lengths follow the font, so that it is as crisp at 200 % as at 100 %."""

from string import Template

from annotator.resources import RESOURCES
from annotator.ui.look.tokens import Tokens

_SHEET = Template("""
QAbstractButton, QAbstractItemView, QTabBar, QSlider, QLabel, QGroupBox { outline: none; }
QMainWindow, QDialog, #pages { background: $background; }
QToolTip {
  background: $raised; color: $text; border: 1px solid $outline; border-radius: ${s}px; padding: ${s}px ${m}px;
}
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="good"] { color: $good; }
QLabel:disabled { color: $disabled; }

QPushButton, QToolButton[role="button"] {
  background: $raised; border: 1px solid $outline; border-radius: ${r}px; padding: ${p}px ${l}px; min-height: ${line}px;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: $pressed; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid $accent; padding: ${p1}px ${l1}px; }
QPushButton:disabled { color: $disabled; background: transparent; border-color: $border; }
QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 4px double $on_accent; padding: ${p3}px ${l3}px; }
QPushButton[role="primary"]:disabled {
  background: $pressed; color: $muted; border-color: $pressed;
}
QPushButton[role="danger"] { color: $danger; }
QPushButton[role~="link"], QPushButton:flat {
  background: transparent; border: 2px solid transparent; color: $accent; padding: ${s}px ${s}px; min-height: 0;
  text-align: left;
}
QPushButton[role~="link"]:hover, QPushButton:flat:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[role~="link"]:focus, QPushButton:flat:focus { border: 2px solid $accent; }
QPushButton[role="link"]:disabled { color: $muted; }
QPushButton[role="link warning"] { color: $warning; }
QPushButton[role="link danger"] { color: $danger; }
QPushButton[role="card"] {
  background: $surface; border: 1px solid $outline; border-radius: ${r2}px; padding: 0; text-align: left;
}
QPushButton[role="card"]:hover { border-color: $accent; background: $raised; }
QPushButton[role="card"]:pressed { background: $wash; }
QPushButton[role="card"]:focus { border: 2px solid $accent; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${r}px; padding: ${s}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $wash; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="back"] { padding-left: 0; border-left-width: 0; }
QToolButton[role="back"]:focus { border-left-width: 2px; }
QToolButton[role~="page"] { padding: ${p}px ${s}px; border-radius: ${r}px; color: $muted; }
QToolButton[role="page tight"] { padding: 0 ${s}px; }
QToolButton[role~="page"]:checked { color: $accent; background: $wash; font-weight: 600; }
QToolButton[role~="page"]:hover:!checked { color: $text; }

QToolButton[role="choice"] {
  background: transparent; border: 1px solid $outline; border-radius: ${r}px; padding: ${s}px ${m}px; color: $muted;
}
QToolButton[role="choice"]:hover { color: $text; background: $hover; }
QToolButton[role="choice"]:checked {
  background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
}
QToolButton[role="choice"]:focus { border: 2px solid $accent; }
QToolButton[role="choice"]:checked:focus { border: 3px double $on_accent; padding: ${s2}px ${m2}px; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QKeySequenceEdit {
  background: $surface; border: 1px solid $outline; border-radius: ${r}px; padding: ${p}px ${m}px;
  selection-background-color: $selection; selection-color: $text; placeholder-text-color: $muted;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: ${line}px; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: $muted; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus, QKeySequenceEdit:focus { border: 2px solid $accent; padding: ${p1}px ${m1}px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: transparent; color: $disabled; border-color: $border;
}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: $warning; }
QLineEdit[role="quiet"], QComboBox[role="quiet"] { background: transparent; border-color: transparent; }
QLineEdit[role="quiet"]:hover, QComboBox[role="quiet"]:hover { background: $surface; border-color: $outline; }
QLineEdit[role="quiet"]:focus, QComboBox[role="quiet"]:focus { background: $surface; border-color: $accent; }
QLineEdit[role="quiet title"], QLineEdit[role="quiet title"]:hover, QLineEdit[role="quiet title"]:focus {
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; padding: ${s}px 0;
  font-size: ${title}px; font-weight: 600; min-height: ${tall}px;
}
QLineEdit[role="quiet title"]:hover { border-bottom-color: $outline; }
QLineEdit[role="quiet title"]:focus { border-bottom-color: $accent; }
QTextEdit[role="page"], QPlainTextEdit[role="page"] { border: none; border-radius: 0; padding: 0; }
QTextEdit[role="page"]:focus, QPlainTextEdit[role="page"]:focus { border: none; padding: 0; }
QTextEdit[frameShape="0"], QPlainTextEdit[frameShape="0"] { border: none; }
QLineEdit[role="inline"], QTextEdit[role="inline"] { background: transparent; border: 1px solid transparent; }
QLineEdit[role="inline"]:hover, QTextEdit[role="inline"]:hover { border-color: $border; background: $surface; }
QLineEdit[role="inline"]:focus, QTextEdit[role="inline"]:focus { border: 2px solid $accent; background: $surface; }
QTextEdit[role="name"] {
  background: transparent; border: 1px solid transparent; font-size: ${heading1}px; font-weight: 600;
}
QTextEdit[role="name"]:hover { border-color: $border; }
QTextEdit[role="name"]:focus { border: 2px solid $accent; background: $surface; }
QFrame[role="popup"] { background: $raised; border: 1px solid $outline; border-radius: ${r2}px; }
QKeySequenceEdit QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox { padding-right: ${arrow2}px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${arrow2}px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url($icons/chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $outline; border-radius: ${s}px; padding: ${s}px;
}
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button {
  border: none; width: ${arrow2}px; subcontrol-position: top right;
}
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button {
  border: none; width: ${arrow2}px; subcontrol-position: bottom right;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow {
  image: url($icons/chevron-up.svg); width: ${arrow}px; height: ${arrow}px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow {
  image: url($icons/chevron-down.svg); width: ${arrow}px; height: ${arrow}px;
}

QCheckBox, QRadioButton { spacing: ${m}px; padding: ${s}px; border: 2px solid transparent; border-radius: ${s}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: ${box}px; height: ${box}px; border: 1px solid $outline; background: $surface;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: ${s}px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url($icons/check.svg);
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($icons/dot.svg); }

QAbstractItemView {
  background: $surface; alternate-background-color: $background; border: none; selection-background-color: $wash;
  selection-color: $text; gridline-color: $border;
}
QAbstractItemView[role="cards"] { background: $background; }
QListView::item, QTreeView::item { padding: ${s}px ${m}px; border: none; }
QTableView::item { padding: ${s}px ${m}px; border: none; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $wash; color: $text; }
QListView::item:focus, QTableView::item:focus { border: 1px solid $accent; padding: ${s1}px ${m1}px; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: $wash; }
QTreeView::branch:has-children:closed { image: url($icons/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url($icons/chevron-down.svg); }
QHeaderView { background: $background; border: none; }
QHeaderView::section {
  background: $background; color: $muted; border: none; border-bottom: 1px solid $border; padding: ${p}px ${m}px;
  font-weight: 600;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url($icons/chevron-up.svg); width: ${arrow}px; height: ${arrow}px; }
QHeaderView::down-arrow { image: url($icons/chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
PeopleTable QHeaderView::section { padding: ${p}px ${m3}px; }
QTableCornerButton::section { background: $background; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: ${p}px ${m}px; margin-right: ${s}px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:selected:focus {
  background: $wash; border: 1px solid $accent; border-bottom: 2px solid $accent;
  padding: ${p1}px ${m1}px ${p}px ${m1}px; border-top-left-radius: ${s}px; border-top-right-radius: ${s}px;
}

QMenuBar { background: $background; border: none; padding: ${h}px ${s}px; spacing: 0; }
QMenuBar::item {
  background: transparent; padding: ${s}px ${m}px; border-radius: ${s}px; border: 1px solid transparent;
}
QMenuBar::item:selected { background: $hover; border-color: $accent; }
QMenuBar::item:pressed { background: $wash; }
QMenu { background: $raised; border: 1px solid $outline; border-radius: ${r}px; padding: ${s}px; }
QMenu::item {
  padding: ${p}px ${xl}px ${p}px ${l}px; border-radius: ${s}px; border: 1px solid transparent; background: transparent;
}
QMenu::item:selected { background: $wash; border-color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: ${s}px ${m}px; }
QMenu::icon { padding-left: ${m}px; }
QMenu::indicator { width: ${arrow}px; height: ${arrow}px; padding-left: ${s}px; }
QMenu::indicator:checked { image: url($icons/tick.svg); }

QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: ${grip}px; margin: ${h}px; }
QScrollBar::handle:vertical { min-height: ${xl}px; }
QScrollBar::handle:horizontal { min-width: ${xl}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; border: none; }

QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { border-left: 1px solid $border; }
QSplitter::handle:vertical { border-top: 1px solid $border; }
QSplitter::handle:horizontal:hover { border-left: 2px solid $accent; }
QSplitter::handle:vertical:hover { border-top: 2px solid $accent; }
QProgressBar {
  background: $pressed; border: none; border-radius: ${h}px; max-height: ${s}px; min-height: ${s}px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: ${h}px; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: ${r2}px; }
QFrame[role="note"] { background: $wash; border: none; border-radius: ${r}px; }
QFrame[role="note"]:focus { border: 2px solid $accent; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="bar"] { background: $background; }
QWidget[role="surface"] { background: $surface; }
QSlider::groove:horizontal { height: ${s}px; background: $pressed; border-radius: ${h}px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${h}px; }
QSlider::handle:horizontal {
  width: ${box}px; margin: -${p}px 0; background: $raised; border: 1px solid $outline; border-radius: ${round}px;
}
QSlider::handle:horizontal:focus { border: 2px solid $accent; }
""")


def style_sheet(look: Tokens, line: int) -> str:
    """The sheet for a look; `line` is the height of a line of the interface font in pixels."""
    unit = look.unit
    box = max(12, round(line * 0.9))
    colours = {name: getattr(look, name) for name in Tokens.__slots__ if name not in ("name", "unit", "radius")}
    return _SHEET.substitute(
        colours,
        icons=f"{(RESOURCES / 'icons' / look.name).as_posix()}",
        h=max(1, unit // 2),
        s=unit,
        s1=unit - 1,
        p=round(unit * 1.4),
        p1=round(unit * 1.4) - 1,
        p3=round(unit * 1.4) - 3,
        m=unit * 2,
        m1=unit * 2 - 1,
        m3=unit * 2 + 3,  # Qt draws the text of a cell so much further in
        l=unit * 4,
        l1=unit * 4 - 1,
        l3=unit * 4 - 3,
        s2=unit - 2,
        m2=unit * 2 - 2,
        xl=unit * 8,
        r=look.radius,
        r2=look.radius * 2,
        line=line,
        title=round(line * 1.55),
        tall=round(line * 1.95),
        heading=round(line * 1.02),
        heading1=round(line * 1.12),
        arrow=max(10, round(line * 0.75)),
        arrow2=round(line * 1.5),
        box=box,
        round=box // 2 + 1,
        bar=max(8, round(line * 0.7)),
        grip=max(2, round(line * 0.7) // 2 - max(1, unit // 2)),
    )
