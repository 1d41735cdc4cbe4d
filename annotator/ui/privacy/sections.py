"""The sections of the privacy page, in their order. A new one is a row here and a class like `sections.Section`."""

from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.sections.row import Row

SECTIONS = (
    Row("anonymise", QT_TRANSLATE_NOOP("Privacy", "Anonymisation"), "anonymise.section.AnonymiseSection"),
    Row("key", QT_TRANSLATE_NOOP("Privacy", "Linking key"), "privacy.key_section.KeySection"),
    Row("rights", QT_TRANSLATE_NOOP("Privacy", "Consent and rights"), "privacy.rights_section.RightsSection"),
    Row("life", QT_TRANSLATE_NOOP("Privacy", "Storage and end date"), "privacy.life_section.LifeSection"),
    Row("lock", QT_TRANSLATE_NOOP("Privacy", "Passphrase and key file"), "privacy.lock_section.LockSection"),
    Row("recordings", QT_TRANSLATE_NOOP("Privacy", "Recordings"), "listening.section.RecordingsSection"),
    Row("log", QT_TRANSLATE_NOOP("Privacy", "Access log"), "privacy.log_section.LogSection"),
    Row("closing", QT_TRANSLATE_NOOP("Privacy", "Close the project"), "privacy.closing_section.ClosingSection"),
)
