"""One step on the way to the end of a project: done or open, in a sentence, and where it is done."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.domain.closing import Step
from annotator.ui.languages import long_date
from annotator.ui.look.icons import icon
from annotator.ui.privacy.section import translate
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
        sign.setPixmap(icon(*SIGNS[step.state]).pixmap(QSize(side, side), self.devicePixelRatioF()))
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
        return _open(step)
    text = {
        "requests": translate("Closing", "All requests are answered."),
        "withdrawn": translate("Closing", "Nobody who has withdrawn is left in the project."),
        "restricted": translate("Closing", "Nobody's words are restricted."),
        "residual": translate("Closing", "Nothing that identifies somebody was found in the texts."),
        "key": translate("Closing", "The linking key was destroyed."),
        "history": translate("Closing", "The history of changes is emptied."),
        "backups": translate("Closing", "No older backup is left."),
        "shares": translate("Closing", "%n share(s) were sent out; ask for them to be deleted.", "", step.count),
    }
    none = {
        "key": translate("Closing", "There was no linking key."),
        "shares": translate("Closing", "No share was sent out."),
    }
    said = none.get(step.name, text[step.name]) if step.state == "none" else text[step.name]
    return f"{said}  ({long_date(step.at)})" if step.at else said


def _open(step: Step) -> str:
    count = step.count
    text = {
        "requests": translate("Closing", "%n request(s) wait for an answer.", "", count),
        "withdrawn": translate("Closing", "%n withdrawn participant(s) or interviews are still here.", "", count),
        "restricted": translate("Closing", "%n participant(s) are restricted: settle it with them first.", "", count),
        "residual": translate("Closing", "%n finding(s) may identify somebody and are not decided on.", "", count),
        "key": translate("Closing", "The linking key still exists."),
        "history": translate("Closing", "The history still holds earlier versions of texts and codes."),
        "backups": translate("Closing", "%n older backup(s) hold what was changed since.", "", count),
    }
    return text.get(step.name, "")
