"""Every text is translated, keeps what it has to keep, and finds room where it is shown."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import shiboken6
import translations
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from annotator.languages import OWN
from annotator.storage.store import Store
from annotator.ui import languages
from annotator.ui.commands import PAGES
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.properties import PropertiesWindow
from annotator.ui.look.theme import Theme
from annotator.ui.method import sections as of_method
from annotator.ui.privacy import sections as of_privacy
from annotator.ui.settings import Settings
from annotator.ui.sharing import sections as of_sharing
from annotator.ui.shell.place import Place
from annotator.ui.shell.unlock_page import UnlockPage
from annotator.ui.shell.window import Window
from tests.conftest import undress

ALL_FILES = sorted(translations.I18N.glob("*.ts"))
FILES = [file for file in ALL_FILES if file.stem.rpartition("_")[2] in OWN]
"""Those of our own languages: they are complete, where an added one may have texts that wait."""
SHEETS = (
    "app.settings",
    "help.keys",
    "project.history",
    "project.restore",
    "project.passphrase",
    "project.recovery",
)
SECTIONS = {"method": of_method.SECTIONS, "privacy": of_privacy.SECTIONS, "sharing": of_sharing.SECTIONS}
PLACEHOLDER = re.compile(r"%L?[0-9n]")


class NoAnswers:
    """She closes every question at once."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return False

    def text(self, title: str, label: str, start: str = "") -> str | None:
        return None

    long_text = text

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        return None

    def open_files(self, title: str, filters: str) -> list[Path]:
        return []

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        return None

    def tell(self, title: str, text: str) -> None:
        return None


def messages(file: Path) -> list[tuple[str, list[str]]]:
    """Every source text of a file with its translation: more than one where the number decides."""
    found = []
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        found.append((message.findtext("source") or "", [form.text or "" for form in forms]))
    return found


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """The program reads the compiled files."""
    translations.compile_changed()


@pytest.fixture(params=OWN)
def window(request: pytest.FixtureRequest, qapp: QApplication, qtbot, sample: Store) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    """The window in one of the languages, with the sample project, on a small screen."""
    languages.use(request.param)
    settings = Settings()
    font = qapp.font()
    theme = Theme(qapp, settings)
    window = Window(settings, NoAnswers())
    window.resize(1366, 768)
    window.enter(sample, Place())
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(theme)
    languages.use("en")
    undress(qapp)
    qapp.setFont(font)


def every_page(window: Window) -> Iterator[str]:
    """Bring one page after the other to the front: the project's, the sheets over it, and those before it is open."""
    assert window.open is not None
    for page in PAGES:
        window.open.workspace.show_page(page)
        yield page
        for section in SECTIONS.get(page, ()):
            window.open.workspace.pages[page].show_section(section.id)
            yield f"{page}, {section.id}"
    yield from every_sheet(window)


def every_sheet(window: Window) -> Iterator[str]:
    """Bring one sheet after the other over the pages, then the pages before a project is open."""
    for sheet in SHEETS:
        window.commands.actions[sheet].trigger()
        yield sheet
    window.sheets.back()
    window.lock()
    assert isinstance(window.page, UnlockPage)
    yield "unlock"
    window.show_start()
    yield "start"
    window.show_new()
    yield "new"


def every_card(window: Window, folder: Path) -> Iterator[str]:
    """What opens over or beside a page: cards, boxes, searches, dialogs."""
    assert window.open is not None
    workspace, session = window.open.workspace, window.open.session
    project = session.project
    workspace.show_page("text")
    node = next(node.id for node in project.nodes if any(label.node == node.id for label in project.labels))
    session.focus_node(node)
    workspace.text_page.inspector.show_node(node)
    yield "code"
    session.jump_to_unit(min(unit.id for unit in project.units))
    workspace.desk.open_box()
    yield "unit, and the code box"
    workspace.text_page.right.setCurrentIndex(1)
    yield "extracts"
    workspace.text_page.codebook.split.show_node(node)
    yield "split"
    workspace.show_page("search")
    workspace.pages["search"].field.setText("natt")
    yield "search"
    (folder / "a.txt").write_text("I: Hva husker du?\n\nP: Ikke så mye.\n", encoding="utf-8")
    importing = ImportDialog(session, NoAnswers(), [folder / "a.txt"], window)
    importing.show()
    yield "import"
    PropertiesWindow(session, NoAnswers(), session.document, window).show()
    yield "properties"


def texts(window: Window) -> set[str]:
    """Everything the window says just now, to the eye or to a screen reader."""
    said = {action.text() for action in window.findChildren(QAction)}
    for widget in window.findChildren(QWidget):
        said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        elif isinstance(widget, QLineEdit):
            said.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            said |= {widget.itemText(index) for index in range(widget.count())}
        elif isinstance(widget, QTableView) and widget.model() is not None:
            model, sideways = widget.model(), Qt.Orientation.Horizontal
            said |= {str(model.headerData(column, sideways) or "") for column in range(model.columnCount())}
    return said


def has_room(button: QAbstractButton) -> bool:
    """Whether picture and text of a button fit into it."""
    metrics, inside = button.fontMetrics(), button.contentsRect()
    picture = QSize() if button.icon().isNull() else button.iconSize()
    across, down = metrics.horizontalAdvance(button.text()), metrics.height()
    if isinstance(button, QToolButton):  # the text stands under the picture, or alone in a low window
        alone = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly
        return inside.width() >= across and inside.height() >= down + (0 if alone else picture.height())
    return inside.width() >= across + picture.width() and inside.height() >= down


def test_no_text_waits_for_a_translation(tmp_path: Path) -> None:
    """The code holds no text that the files lack, and no text of theirs is empty."""
    for file in FILES:
        shutil.copy(file, tmp_path)
    waiting = translations.collect(tmp_path)
    assert {file.name: count for file, count in waiting.items() if count} == {}
    empty = [(file.name, source) for file in FILES for source, forms in messages(file) if not all(forms)]
    assert empty == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_has_a_number_has_a_form_for_one(file: Path) -> None:
    """A text with %n whose number the collector did not see would say "1 notater"."""
    plain = [m for m in ET.parse(file).iter("message") if m.get("numerus") != "yes"]
    assert [m.findtext("source") for m in plain if re.search(r"%L?n", m.findtext("source") or "")] == []


@pytest.mark.parametrize("file", ALL_FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_what_is_filled_in(file: Path) -> None:
    """The same placeholders, the same key after a tab, an access key where the source has one."""
    for source, forms in messages(file):
        for form in forms if file in FILES else filter(None, forms):
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source)), source
            assert form.count("\t") == source.count("\t"), source
            assert form.count("\n") == source.count("\n"), source
            assert bool(re.search(r"&\w", form)) == bool(re.search(r"&\w", source)), source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_quotation_marks_are_norwegian(file: Path) -> None:
    """No translation into Norwegian keeps the English marks or three dots for an ellipsis."""
    if not file.stem.endswith("en"):
        found = [form for _, forms in messages(file) for form in forms if re.search(r"[“”]|\.\.\.|\w…", form)]
        assert found == []


@pytest.mark.parametrize("language", OWN)
def test_number_decides_the_form(qapp: QApplication, language: str) -> None:
    """One unit is not “1 unit(s)”, in no language."""
    languages.use(language)
    one, two = (qapp.translate("StatusLine", "%n unit(s)", "", count) for count in (1, 2))
    languages.use("en")
    assert (one, two) == {
        "nb": ("1 enhet", "2 enheter"),
        "nn": ("1 eining", "2 einingar"),
        "en": ("1 unit", "2 units"),
    }[language]


def test_access_keys_are_unique(window: Window) -> None:
    """Alt and a letter open one menu only, and no menu offers a letter twice."""
    keys = [QKeySequence.mnemonic(action.text()).toString() for action in window.menuBar().actions()]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    for menu in window.commands.menus.values():
        inside = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
        assert [key for key in set(inside) if key and inside.count(key) > 1] == []


def test_nothing_is_said_in_english(window: Window, tmp_path: Path) -> None:
    """Wherever she goes, no text stands there as it stands in the code; in English no plural is left open."""
    if languages.current() == "en":
        for page in chain(every_card(window, tmp_path), every_page(window)):
            assert [text for text in texts(window) if "(s)" in text] == [], page
        return
    pairs = messages(translations.I18N / f"annotator_{languages.current()}.ts")
    ours = {form for _, forms in pairs for form in forms}
    native = QKeySequence.SequenceFormat.NativeText
    keys = {key.toString(native) for action in window.commands.actions.values() for key in action.shortcuts()}
    english = {source for source, forms in pairs if source not in forms} - ours - keys
    for page in chain(every_card(window, tmp_path), every_page(window)):
        assert texts(window) & english == set(), page


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 1366, 768), (200, 1920, 1080)])
def test_labels_find_room(window: Window, scale: int, width: int, height: int) -> None:
    """The bar of pages and the buttons that matter show all of their text on a common screen, at any size."""
    window.resize(width, height)
    window.settings.scale = scale
    assert window.open is not None
    window.open.rebuild()
    for page in every_page(window):
        QApplication.processEvents()
        kinds = (QToolButton, QPushButton)
        shown = [button for kind in kinds for button in window.findChildren(kind) if button.isVisible()]
        told = [button for button in shown if button.property("role") in ("page", "primary")]
        assert [button.text() for button in told if not has_room(button)] == [], page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", ("Lagre", "Avbryt", "mandag", "Ctrl+Mellomrom")),
        ("nn", ("Lagre", "Avbryt", "måndag", "Ctrl+Mellomrom")),
        ("en", ("Save", "Cancel", "Monday", "Ctrl+Space")),
    ],
)
def test_qt_speaks_the_same_language(qapp: QApplication, language: str, said: tuple[str, ...]) -> None:
    """Buttons of dialogs, names of days and names of keys."""
    languages.use(language)
    kind = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kind.Save | kind.Cancel)
    monday = QLocale().toString(QDate(2026, 11, 23), "dddd")
    key = QKeySequence("Ctrl+Space").toString(QKeySequence.SequenceFormat.NativeText)
    languages.use("en")
    assert (box.button(kind.Save).text(), box.button(kind.Cancel).text(), monday, key) == said
    shiboken6.delete(box)


def test_qt_says_in_nynorsk_what_it_says_in_bokmaal(qapp: QApplication) -> None:
    """The kinds in the file dialog ("Folder"), the print dialog: what Qt's own nynorsk lacks is in ours."""
    languages.use("nn")
    english = []
    for context in ET.parse(translations.I18N / "qtbase_nb.ts").getroot().iter("context"):
        for one in context.iter("message"):
            source, name = one.findtext("source", ""), context.findtext("name", "")
            said = QCoreApplication.translate(name, source, one.findtext("comment"))
            english += [f"{name}: {source}"] if said == source != one.findtext("translation") else []
    languages.use("en")
    assert english == []


@pytest.mark.parametrize("language", OWN)
def test_names_stand_in_the_norwegian_order(qapp: QApplication, language: str) -> None:
    """Æ, Ø and Å come last, and Aa with Å; in an English window too, for the interviews are Norwegian."""
    languages.use(language)
    found = sorted(["Åse", "Zoe", "Øyvind", "Anne", "Ævar", "Aadne"], key=languages.alphabetical)
    languages.use("en")
    assert found == ["Anne", "Zoe", "Ævar", "Øyvind", "Aadne", "Åse"]
