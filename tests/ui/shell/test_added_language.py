"""The files of another language laid beside ours: it is spoken, and what it lacks is said in the nearest of ours."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import translations
from fixed_words import bring_up_to_date
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from annotator import languages as files
from annotator.cli import refusals
from annotator.reporting.chapter import build_report
from annotator.reporting.checklists import title_of
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.method_words import day
from annotator.reporting.rights_words import word
from annotator.reporting.settings import settings_of
from annotator.reporting.words import words_of
from annotator.storage.actions.card import update_card
from annotator.storage.errors import FileMissing
from annotator.storage.store import Store
from annotator.storage.templates import templates
from annotator.ui import languages
from annotator.ui.commands import PAGES
from annotator.ui.help import book
from tests.reporting.reading import lines_of

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Panels</name>
<message><source>Interviews</source><translation>{interviews}</translation></message>
<message><source>Chapter</source><translation type="unfinished"></translation></message>
</context>
<context><name>StatusLine</name>
<message numerus="yes"><source>%n unit(s)</source><translation>{forms}</translation></message>
<message numerus="yes"><source>%n interview(s)</source><translation type="unfinished">{waiting}</translation></message>
</context>
</TS>
"""
WORDS = {
    "Fasene i analysen": "Faserne i analysen",
    "mars": "marts",
    "Innhold": "Indhold",
    "Side {page} av {pages}": "Side {page}",
    "Opplysninger om {}": "Oplysninger om {}",
    "Refleksiv tematisk analyse": "Refleksiv tematisk analyse på dansk",
    "Sjekkliste: COREQ": "Tjekliste: COREQ",
    "Det er ingen fil her: {}. Sjekk navn og mappe.": "Der er ingen fil her: {}.",
}

Add = Callable[[str, str, str], None]


@pytest.fixture
def add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Add]:
    """Lays the files of a language into a copy of ours: one text of the window, some words, one help page."""
    folder, pages = tmp_path / "i18n", tmp_path / "help"
    translations.compile_changed()
    shutil.copytree(files.FOLDER, folder)
    shutil.copytree(book.HELP, pages)
    monkeypatch.setattr(files, "FOLDER", folder)
    monkeypatch.setattr(book, "HELP", pages)

    def lay(language: str, interviews: str, units: str) -> None:
        forms = "".join(f"<numerusform>%n {form}</numerusform>" for form in units.split(","))
        waiting = "<numerusform></numerusform>" * forms.count("%n")
        text = TEXTS.format(language=language, interviews=interviews, forms=forms, waiting=waiting)
        (folder / f"annotator_{language}.ts").write_text(text, encoding="utf-8")
        translations.compile_changed(folder)
        words = folder / f"words_{language}.json"
        bring_up_to_date(words, language)
        content = json.loads(words.read_text(encoding="utf-8"))
        for entry in content:
            entry[language] = WORDS.get(entry["nb"], "") if language == "da" else ""
        words.write_text(json.dumps(content), encoding="utf-8")
        (pages / language).mkdir()
        (pages / language / "coding.md").write_text("# Kodning\nMarkér ord.\n", encoding="utf-8")
        _forget()

    _forget()
    yield lay
    monkeypatch.undo()
    _forget()
    languages.use("en")


def _forget() -> None:
    files.known.cache_clear()
    files._added.cache_clear()


def said(context: str, text: str, count: int = -1) -> str:
    """What the window says."""
    return QCoreApplication.translate(context, text, "", count)


def test_it_is_offered_by_its_own_name(add: Add, opened) -> None:  # type: ignore[no-untyped-def]
    """In the settings and on the first page, after ours; nothing but its files makes it known."""
    add("da", "Interview", "enhed,enheder")
    add("se", "Jearahallamat", "ovttadat,ovttadaga,ovttadaga")
    opened.commands.actions["app.settings"].trigger()
    choice = opened.page.language

    assert list(languages.names().values()) == ["Bokmål", "Nynorsk", "English", "Dansk", "Davvisámegiella"]
    assert [choice.itemData(at) for at in range(choice.count())] == ["", "nb", "nn", "en", "da", "se"]


def test_what_it_lacks_is_said_in_bokmal(add: Add, qapp) -> None:  # type: ignore[no-untyped-def]
    """Text by text, with the number of each; days, buttons of Qt and sorting are the language's own."""
    add("da", "Interview", "enhed,enheder")
    languages.use("da")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert (said("Panels", "Interviews"), said("Panels", "Chapter")) == ("Interview", "Kapittel")
    assert [said("StatusLine", "%n unit(s)", n) for n in (1, 2)] == ["1 enhed", "2 enheder"]
    assert [said("StatusLine", "%n interview(s)", n) for n in (1, 2)] == ["1 intervju", "2 intervjuer"]
    assert (QLocale().name(), languages.long_date("2026-03-12")) == ("da_DK", "12. marts 2026")
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuller"
    assert sorted("åøæzb", key=languages.alphabetical) == list("bzæøå")


def test_sami_counts_in_three_ways(add: Add, qapp) -> None:  # type: ignore[no-untyped-def]
    """One, two, more; what Qt itself says, which ships no Sámi, is said in bokmål."""
    add("se", "Jearahallamat", "ovttadat,ovttadaga,ovttadagat")
    languages.use("se")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert [said("StatusLine", "%n unit(s)", n) for n in (1, 2, 3)] == ["1 ovttadat", "2 ovttadaga", "3 ovttadagat"]
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Avbryt"
    assert languages.long_date("2026-03-12").endswith("2026")


def test_every_page_and_sheet_opens(add: Add, opened) -> None:  # type: ignore[no-untyped-def]
    """With a project that is Danish too."""
    add("da", "Interview", "enhed,enheder")
    update_card(opened.open.session.store, language="da")
    opened.use_language("da")
    opened.sheets.back()
    for page in PAGES:
        opened.open.workspace.show_page(page)
        assert not opened.grab().isNull()
    for sheet in ("app.settings", "help.keys", "project.history", "project.restore"):
        opened.commands.actions[sheet].trigger()
        assert not opened.grab().isNull()
    opened.close_to_start()
    opened.show_new()
    assert opened.page._language.currentData() == "da"


def test_help_falls_back_page_by_page(add: Add) -> None:
    """Her page where she has written one; bokmål for a neighbour, English for a language far away."""
    add("da", "Interview", "enhed,enheder")
    add("fi", "Haastattelut", "yksikkö,yksikköä")

    assert book.page("coding", "da").title == "Kodning"
    assert book.page("begin", "da").title == book.page("begin", "nb").title
    assert book.page("begin", "fi").title == book.page("begin", "en").title
    assert len(list(book.pages("da"))) == len(list(book.pages("nb")))


def test_words_outside_the_window(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    """Methods, checklists, reports and refusals, word by word; a word that lost its gap is passed over."""
    add("da", "Interview", "enhed,enheder")
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    method = templates()["reflexive_ta"]

    assert method.name.said("da") == "Refleksiv tematisk analyse på dansk"
    assert method.layers[0].name.said("da") == "Kode"
    assert title_of("coreq")("da") == "Tjekliste: COREQ"
    assert words_of("da").contents == "Indhold"
    assert words_of("da").page_of == "Side {page} av {pages}"
    assert words_of("da").tag == "da-DK"
    assert word("access_title", "da", "P01") == "Oplysninger om P01"
    assert day("2026-03-12", "da") == "12.\u00a0marts\u00a02026"
    assert refusals.sentence(FileMissing(Path("a.annotator"))) == "Der er ingen fil her: a.annotator."
    assert words_of("fi").contents == "Contents"


def test_a_report_in_it_is_written(add: Add, sample: Store) -> None:
    """Her words where there are some, bokmål between them."""
    add("da", "Interview", "enhed,enheder")
    update_card(sample, language="da")
    stream = io.BytesIO()
    write_docx(build_report(sample.project, settings_of(sample.project)).report, stream)
    lines = "\n".join(lines_of(stream.getvalue()))

    assert "TOCHeading: Indhold" in lines
    assert "Oversikt over temaer, undertemaer og koder" in lines
