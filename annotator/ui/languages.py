"""The languages of the interface: which one, and its texts."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator

from annotator import languages as files
from annotator.domain import alphabet
from annotator.languages import known, nearest, spoken

_NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
_held: list[bytes] = []
"""The texts in use: a translator does not copy what it is given."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text of a table for translation; lupdate knows the name, and Qt's own has no type."""
    return text


def names() -> dict[str, str]:
    """What each language we know is called, in itself."""
    return {code: _NAMES.get(code) or QLocale(code).nativeLanguageName().capitalize() or code for code in known()}


def system_language() -> str:
    """The language we know that the system asks for first: Norwegian without more ado is bokmål."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].casefold()
        if code in known() or nearest(code) != "en":
            return spoken(code)
    return "en"


def locale_of(language: str) -> QLocale:
    """Dates, numbers and sorting of a language."""
    return QLocale({"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}.get(language, language))


def long_date(text: str) -> str:
    """An ISO date (or date and time) as it is written in the language in use: 23. november 2026."""
    day = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    with_dot = "d." in QLocale().dateFormat(QLocale.FormatType.LongFormat)
    pattern = "d. MMMM yyyy" if with_dot else "d MMMM yyyy"
    return QLocale().toString(day, pattern) if day.isValid() else text


def use(language: str) -> None:
    """Speak this language (empty: the system's) from now on; windows that stand have to be made anew."""
    language = language or system_language()
    application = QCoreApplication.instance()
    assert application is not None
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale_of(language))
    application.setProperty("language", language)
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Qt speaks nynorsk, not always as we do, and no bokmål at all: ours come after it, and the last one is asked first.
    # What an added language lacks is said in the one of ours that is nearest to it.
    _held.clear()
    for one in dict.fromkeys((nearest(language), language)):
        for folder, name in ((of_qt, "qtbase"), (files.FOLDER, "qtbase"), (files.FOLDER, "annotator")):
            _install(application, folder / f"{name}_{one}.qm")


def _install(application: QCoreApplication, file: Path) -> None:
    """Read the texts into memory: Qt would map the file, and die when an update writes it anew under the program."""
    if not file.exists():
        return
    texts = file.read_bytes()
    translator = QTranslator(application)
    if translator.load(texts):
        _held.append(texts)
        application.installTranslator(translator)


def current() -> str:
    """The language in use."""
    application = QCoreApplication.instance()
    return str(application.property("language") or "en") if application else "en"


def alphabetical(text: str) -> Any:
    """The key that sorts names and texts as the language in use does."""
    return alphabet.alphabetical(text, current())


def percent(share: float) -> str:
    """A share as it is written in the language in use."""
    shown = QLocale().toString(round(100 * share))
    return f"{shown}%" if QLocale().language() == QLocale.Language.English else f"{shown}\u00a0%"
