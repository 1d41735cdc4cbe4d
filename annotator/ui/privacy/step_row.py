"""One step on the way to the end of a project: done or open, in a sentence, and where it is done."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.domain.closing import Step
from annotator.ui.languages import long_date
from annotator.ui.look.icons import icon
from annotator.ui.privacy.counts import Counts
from annotator.ui.sections.section import translate
from annotator.ui.shell.parts import button, label

SIGNS = {"done": ("check", "good"), "open": ("forward", "warning"), "none": ("minus", "muted")}


class StepRow(QWidget):
    """The picture never stands alone: the sentence says the same."""

    wanted = Signal(str)
    """The name of the step she wants to see to."""

    def __init__(self, step: Step, text: str, does: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        side = self.fontMetrics().height()
        sign = QLabel()
        asks = step.name == "shares" and step.state == "done"  # whether they are gone nobody knows
        sign.setPixmap(icon(*SIGNS["open" if asks else step.state]).pixmap(QSize(side, side), self.devicePixelRatioF()))
        sign.setFixedWidth(side + side // 2)
        self.text = label(text, "" if step.state != "none" else "muted")
        self.button = button(does, lambda: self.wanted.emit(step.name)) if does else None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(sign)
        line.addWidget(self.text, 1)
        if self.button is not None:
            line.addWidget(self.button)


def sentence(step: Step) -> str:
    """How a step stands."""
    if step.state == "open":
        open_ones = {
            "key": translate("Closing", "The linking key still exists."),
            "history": translate("Closing", "The history still holds earlier versions of texts and codes."),
        }
        return open_ones.get(step.name) or Counts().left(step.name, step.count)
    if step.name == "shares":
        none = translate("Closing", "No share was sent out.")
        return none if step.state == "none" else Counts().left("shares", step.count)
    if step.state == "none":
        no_key, no_sound = (
            translate("Closing", "There was no linking key."),
            translate("Closing", "The project knows of no recording."),
        )
        return no_sound if step.name == "recordings" else no_key
    text = {
        "requests": translate("Closing", "All requests are answered."),
        "withdrawn": translate("Closing", "Nobody who has withdrawn is left in the project."),
        "restricted": translate("Closing", "Nobody's words are restricted."),
        "residual": translate("Closing", "Nothing that identifies somebody was found in the texts."),
        "recordings": translate("Closing", "The recordings were deleted."),
        "key": translate("Closing", "The linking key was destroyed."),
        "history": translate("Closing", "The history of changes is emptied."),
        "backups": translate("Closing", "No older backup is left."),
    }[step.name]
    return f"{text}  ({long_date(step.at)})" if step.at else text
