"""Settings: they hold at once, there is nothing to confirm."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from annotator.ui.help.what import explained, explained_field
from annotator.ui.languages import names
from annotator.ui.settings import SCALES, Settings
from annotator.ui.shell.parts import button, label, row, rule
from annotator.ui.shell.sheet import Sheet

SIZES = (80, 90, 100, 110, 120, 130, 150, 175, 200, 250, 300)
SPACINGS = (100, 115, 130, 150, 175, 200)
LOCKS = (2, 5, 10, 20, 30, 60, 0)
FONTS = ("", "Liberation Serif", "Liberation Sans", "Georgia", "Cambria", "Segoe UI", "Verdana", "OpenDyslexic")


class SettingsSheet(Sheet):
    """Language, look, reading, keys, locking, recent projects."""

    language_chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent)
        self._settings = settings
        self._choices: list[QComboBox] = []
        self.changed = 0
        """Which choice was made last, counted from the top."""
        self._add_appearance()
        self.column.addWidget(rule())
        self._add_reading()
        self.column.addWidget(rule())
        self._add_safety()
        self.column.addWidget(rule())
        self.column.addLayout(
            row(label(self.tr("Keys"), "heading"), button(self.tr("Change keys …"), self.keys_wanted.emit))
        )
        self.column.addStretch(1)
        self.first = self.language

    def _add_appearance(self) -> None:
        self.language = self._choice(
            [(self.tr("As the system"), ""), *((name, code) for code, name in names().items())],
            self._settings.language,
            self.language_chosen.emit,
        )
        looks = [
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        ]
        self.look = self._choice(looks, self._settings.look, lambda value: setattr(self._settings, "look", value))
        self.scale = self._choice(
            [(f"{scale} %", scale) for scale in SCALES],
            self._settings.scale,
            lambda value: setattr(self._settings, "scale", value),
        )
        self._show_appearance()

        self.still = QCheckBox(self.tr("Less movement"))
        self.still.setChecked(self._settings.still)
        self.still.toggled.connect(lambda on: setattr(self._settings, "still", on))
        said = self.tr("The caret does not blink, and bars that show that you are waiting stand still.")
        self.column.addLayout(explained(self.still, self.still.text(), said))

    def _show_appearance(self) -> None:
        self.column.addWidget(label(self.tr("Appearance"), "heading"))
        self.column.addLayout(
            explained_field(
                self.tr("Language"),
                self.language,
                self.tr("What the window speaks. Interviews and the report have languages of their own."),
            )
        )
        self.column.addLayout(
            explained_field(
                self.tr("Colours"),
                self.look,
                self.tr("Light, dark or high contrast; the colours of your codes stay told apart in each."),
            )
        )
        self.column.addLayout(
            explained_field(
                self.tr("Size of everything"),
                self.scale,
                self.tr("Letters, icons and gaps grow together, up to three times their size."),
            )
        )

    def _add_reading(self) -> None:
        there = set(QFontDatabase.families())
        fonts = [(name or self.tr("The program's choice"), name) for name in FONTS if not name or name in there]
        self.font_choice = self._choice(
            fonts, self._settings.reading_font, lambda value: setattr(self._settings, "reading_font", value)
        )
        self.size_choice = self._choice(
            [(f"{size} %", size) for size in SIZES],
            self._settings.reading_size,
            lambda value: setattr(self._settings, "reading_size", value),
        )
        self.spacing = self._choice(
            [(f"{spacing} %", spacing) for spacing in SPACINGS],
            self._settings.reading_spacing,
            lambda value: setattr(self._settings, "reading_spacing", value),
        )
        self.column.addWidget(label(self.tr("Reading transcripts"), "heading"))
        self.column.addLayout(
            explained_field(
                self.tr("Font"),
                self.font_choice,
                self.tr("The letters interviews are shown in; nothing in the text itself changes."),
            )
        )
        self.column.addLayout(
            explained_field(
                self.tr("Text size"),
                self.size_choice,
                self.tr("How large interviews are read, apart from the rest of the window."),
            )
        )
        self.column.addLayout(
            explained_field(
                self.tr("Line spacing"),
                self.spacing,
                self.tr("The room between the lines of an interview; the lines of the codes stand in it."),
            )
        )

    def _add_safety(self) -> None:
        names = [
            (self.tr("Never") if minutes == 0 else self.tr("After %n minute(s)", "", minutes), minutes)
            for minutes in LOCKS
        ]
        self.lock = self._choice(
            names, self._settings.lock_minutes, lambda value: setattr(self._settings, "lock_minutes", value)
        )
        self.recent = QCheckBox(self.tr("Remember recent projects"))
        self.recent.setChecked(self._settings.keeps_recent)
        self.recent.toggled.connect(lambda on: setattr(self._settings, "keeps_recent", on))
        self.column.addWidget(label(self.tr("Confidentiality"), "heading"))
        self.column.addLayout(
            explained_field(
                self.tr("Lock when I am away"),
                self.lock,
                self.tr(
                    "After this time without a key or a move of the mouse, only the passphrase shows the project again."
                ),
            )
        )
        said = self.tr("The first page then lists the files you opened last. Off, it tells nobody what you work on.")
        self.column.addLayout(explained(self.recent, self.recent.text(), said))
        self.column.addWidget(
            label(
                self.tr("File names are then kept, unencrypted, on this computer; nothing else about your work is."),
                "muted",
            )
        )

    def _choice(
        self, options: Sequence[tuple[str, object]], current: object, chosen: Callable[[object], object]
    ) -> QComboBox:
        made = QComboBox()
        for name, value in options:
            made.addItem(name, value)
        at = made.findData(current)
        if at < 0:
            made.addItem(f"{current} %" if isinstance(current, int) else str(current), current)
            at = made.count() - 1
        made.setCurrentIndex(at)
        number = len(self._choices)
        self._choices.append(made)
        made.activated.connect(lambda _: self._on_chosen(number, chosen))
        return made

    def begin_at(self, number: int) -> None:
        """Put the focus on a choice when the sheet is shown."""
        self.first = self._choices[number]

    def _on_chosen(self, number: int, chosen: Callable[[object], object]) -> None:
        self.changed = number
        chosen(self._choices[number].currentData())
