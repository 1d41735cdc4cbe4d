"""Take everything out: what each format is for, and one button. What lies there afterwards was read back."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from annotator.exporting.errors import Cancelled
from annotator.exporting.formats import FOLDERS, Format, Written, format_of
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained
from annotator.ui.leaks.gate import Leaving, passes
from annotator.ui.look.tokens import tokens
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import is_expected, message
from annotator.ui.session import Session
from annotator.ui.sharing.level_card import LevelCard
from annotator.ui.shell.parts import button, label, row, set_role
from annotator.ui.shell.sheet import Sheet
from annotator.ui.taking_out.taking import TakingOut, Wanted
from annotator.ui.taking_out.words import FILTERS, SAID, holding, tr, was_cut


class TakeOutSheet(Sheet):
    """A card for each format; leaving the sheet stops what is under way."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take everything out"), parent)
        self._session, self._ask = session, ask
        self._taking = TakingOut(session, self._look_through)
        self.column.addWidget(
            label(
                self.tr(
                    "Your work is yours, with or without this program. Included interviews go, under pseudonyms. What "
                    "you keep from export stays, and so does what withdrawn and restricted participants have said."
                ),
                "muted",
            )
        )
        self.cards = {form.id: card for form, card in self._make_cards()}
        self._add_choices()
        self._add_doing()
        self.column.addStretch(1)
        self.first = self.cards["html"]
        self.closed.connect(self._taking.stop)
        self._taking.busy_changed.connect(self._show_busy)
        self._taking.progressed.connect(self._show_progress)
        self._taking.done.connect(self._on_done)
        self._taking.failed.connect(self._on_failed)
        self._show_choices()

    @property
    def chosen(self) -> Format:
        """The format whose card is chosen, as a folder where she wants that."""
        name = next(name for name, card in self.cards.items() if card.isChecked())
        return format_of(FOLDERS[name] if name in FOLDERS and self.folder.isChecked() else name)

    def _make_cards(self) -> list[tuple[Format, LevelCard]]:
        self._group = QButtonGroup(self)
        made, cards = [], QVBoxLayout()
        cards.setSpacing(tokens(self).unit * 2)
        self.column.addLayout(cards)
        for name, (title, purpose, content) in SAID.items():
            card = LevelCard(tr(title), tr(purpose), tr(content))
            self._group.addButton(card)
            cards.addWidget(card)
            made.append((format_of(name), card))
        made[0][1].setChecked(True)
        self._group.buttonToggled.connect(lambda _card, on: self._show_choices() if on else None)
        return made

    def _add_choices(self) -> None:
        self.commas = QCheckBox(self.tr("Commas between the cells (Norwegian Excel wants semicolons)"))
        self.folder = QCheckBox(self.tr("As a folder with the files in it, not as one zip file"))
        self.folder.toggled.connect(self._show_choices)
        self.private = QCheckBox(self.tr("Take my private memos out as well"))
        for tick, sentence in (
            (self.folder, self.tr("A new folder is made where you choose; an empty one you choose is filled.")),
            (self.commas, self.tr("Excel takes a file apart by the sign your system is set up with.")),
            (self.private, self.tr("Memos you marked as private stay at home unless you tick this.")),
        ):
            self.column.addLayout(explained(tick, tick.text(), sentence))

    def _add_doing(self) -> None:
        self.save = button(self.tr("Save …"), self._on_save, "primary")
        self.stop = button(self.tr("Stop"), self._taking.stop)
        self.bar = WaitingBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Taking out"))
        self.said = label("", "muted", selectable=True)
        self.column.addLayout(row(self.save, self.stop, None))
        self.column.addWidget(self.bar)
        self.column.addWidget(self.said)
        self._show_busy(False)
        self._say("")

    def _show_choices(self) -> None:
        self.folder.setVisible(self.chosen.is_folder or self.chosen.id in FOLDERS)
        self.commas.setVisible(self.chosen.id in ("csv_zip", "csv_folder"))
        self.private.setVisible("memos" in self.chosen.holds and any(m.private for m in self._session.project.memos))

    def _on_save(self) -> None:
        form = self.chosen
        if form.is_folder:
            self._save_folder(form)
            return
        name = self.tr("Everything") + form.suffix  # not the title: the name of a file is seen by others
        path = self._ask.save_file(self.tr("Take everything out"), name, tr(FILTERS[form.suffix]))
        if path is not None:
            path = path if path.suffix.lower() == form.suffix else path.with_name(path.name + form.suffix)
            self._start(form, path)

    def _save_folder(self, form: Format) -> None:
        """Into the folder she chose if it is empty, else into a new one in it."""
        place = self._ask.folder(self.tr("Where should the folder be?"))
        if place is None:
            return
        path, number = place, 1
        while _is_taken(path):
            name = self.tr("Everything")
            path = place / (name if number == 1 else f"{name} {number}")
            number += 1
        self._start(form, path)

    def _start(self, form: Format, path: Path) -> None:
        private = self.private.isChecked() and not self.private.isHidden()
        self._say(self.tr("Gathering what leaves …"))
        self._taking.start(Wanted(form, path, private, not self.commas.isChecked()))

    def _look_through(self, would_leave: Leaving, then: object) -> None:
        self._say("")
        passes(self._session, self._ask, would_leave, then, self)  # type: ignore[arg-type]

    def _show_busy(self, busy: bool) -> None:
        self.save.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        if not busy and self.isVisible():
            self.save.setFocus()

    def _show_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)
        read_back = 2 * done >= whole
        self._say(self.tr("Reading it back …") if read_back else self.tr("Writing …"))

    def _on_done(self, wanted: Wanted, written: Written) -> None:
        said = self.tr("Saved as %1 and read back: it holds %2.").replace("%1", wanted.path.name)
        said = said.replace("%2", holding(written))
        self._say(f"{said} {was_cut(written.cut)}" if written.cut else said, "good")

    def _on_failed(self, error: Exception) -> None:
        if not is_expected(error):
            raise error
        found = message(error)
        self._say(f"{found.title}. {found.text}", "muted" if isinstance(error, Cancelled) else "danger")

    def _say(self, text: str, role: str = "muted") -> None:
        self.said.setText(text)
        set_role(self.said, role)
        self.said.setVisible(bool(text))
        if text:
            QTimer.singleShot(0, self.said, lambda: self.area.ensureWidgetVisible(self.said))  # once it has its place


def _is_taken(path: Path) -> bool:
    """Whether something lies there. What cannot be looked into is told when it is written."""
    try:
        return path.exists() and any(path.iterdir())
    except OSError:
        return False
