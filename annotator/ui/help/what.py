"""“What is this?”: a small sign beside a setting, with one sentence, that leads to the page behind it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.help.place import show_topic
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import label

EXPLAINED = "explained"
"""Set on every setting that has a sign; `tests/ui/help` finds those that have none."""


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


def sign_of(part: QWidget, name: str, sentence: str, topic: str = "") -> QToolButton:
    """The sign of this setting: it goes when the setting is not offered."""
    made = sign(name, sentence, topic)
    part.setProperty(EXPLAINED, True)
    if not isinstance(part, QLabel) and not part.accessibleDescription():
        part.setAccessibleDescription(sentence)
    _Following(made, part)
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
    editor.setProperty(EXPLAINED, True)
    made.addLayout(explained(caption, name, sentence, topic))
    made.addWidget(editor)
    if hint:
        made.addWidget(label(hint, "muted"))
    return made


def explained_heading(text: str, sentence: str, topic: str = "") -> QHBoxLayout:
    """A heading of a few words with its sign after it."""
    made = label(text, "heading")
    made.setWordWrap(False)
    return explained(made, text, sentence, topic)


def explained(part: QWidget, name: str, sentence: str, topic: str = "") -> QHBoxLayout:
    """Something that names itself, such as a tick box, with its sign after it."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(tokens().unit)
    wraps = isinstance(part, QLabel) and part.wordWrap()
    made.addWidget(part, 1 if wraps else 0)  # a text that wraps takes the room there is
    made.addWidget(sign_of(part, name, sentence, topic), 0, Qt.AlignmentFlag.AlignVCenter)
    if not wraps:
        made.addStretch(1)
    return made
