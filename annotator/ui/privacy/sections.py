"""The sections of the privacy page, in their order. A new one is a row here and a class like `section.Section`."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.ui.languages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Row:
    """A section: its id, its title (context `Privacy`), and its class `(session, ask, parent)`, by path below ui.

    The class has a static `state(session) -> State`; where it has the signals of `Section`, the page listens.
    """

    id: str
    title: str
    path: str


SECTIONS = (
    Row("anonymise", QT_TRANSLATE_NOOP("Privacy", "Anonymisation"), "anonymise.section.AnonymiseSection"),
    Row("key", QT_TRANSLATE_NOOP("Privacy", "Linking key"), "privacy.key_section.KeySection"),
    Row("rights", QT_TRANSLATE_NOOP("Privacy", "Consent and rights"), "privacy.rights_section.RightsSection"),
    Row("life", QT_TRANSLATE_NOOP("Privacy", "Storage and end date"), "privacy.life_section.LifeSection"),
    Row("lock", QT_TRANSLATE_NOOP("Privacy", "Passphrase and key file"), "privacy.lock_section.LockSection"),
    Row("log", QT_TRANSLATE_NOOP("Privacy", "Access log"), "privacy.log_section.LogSection"),
    Row("closing", QT_TRANSLATE_NOOP("Privacy", "Close the project"), "privacy.closing_section.ClosingSection"),
)


def class_of(row: Row) -> Any:
    """The class of a section."""
    module, _, name = row.path.rpartition(".")
    return getattr(import_module(f"annotator.ui.{module}"), name)


def title_of(row: Row) -> str:
    """What a section is called in her language."""
    return QCoreApplication.translate("Privacy", row.title)
