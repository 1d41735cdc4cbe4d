"""“What is this?”: a small sign beside a setting, with one sentence, that leads to the page behind it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.help.place import show_topic
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import label


class _Following(QObject):
    """Takes the sign of a setting away while the setting is not offered."""

    def __init__(self, beside: QToolButton, part: QWidget) -> None:
        super().__init__(beside)
        self._sign = beside
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._sign.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)


def sign(name: str, sentence: str, topic: str = "") -> QToolButton:
    """The sign of a setting: the sentence shows under the mouse and is read aloud, a press opens the page."""
    made = QToolButton()
    put_icon(made, "question", "muted")
    made.setToolTip(f"<p>{sentence}</p>")
    made.setAccessibleName(QCoreApplication.translate("Help", "What is this: %1").replace("%1", name))
    made.setAccessibleDescription(sentence)
    made.setCursor(Qt.CursorShape.WhatsThisCursor)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F1 on the setting does the same: Tab goes from setting to setting
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda: show_topic(made, topic))
    return made


def explained_field(name: str, editor: QWidget, sentence: str, topic: str = "", hint: str = "") -> QVBoxLayout:
    """A field with its name and its sign above, and a hint below."""
    made = QVBoxLayout()
    made.setSpacing(tokens().unit)
    caption = QLabel(name)
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setBuddy(editor)
    editor.setAccessibleName(name)
    editor.setAccessibleDescription(hint or sentence)
    made.addLayout(explained(caption, name, sentence, topic))
    made.addWidget(editor)
    if hint:
        made.addWidget(label(hint, "muted"))
    return made


def explained(part: QWidget, name: str, sentence: str, topic: str = "") -> QHBoxLayout:
    """Something that names itself, such as a tick box, with its sign after it."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(tokens().unit)
    if not isinstance(part, QLabel):
        part.setAccessibleDescription(sentence)
    made.addWidget(part)
    beside = sign(name, sentence, topic)
    made.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
    _Following(beside, part)
    made.addStretch(1)
    return made
