"""Every part of the window has its page, every page is there in three languages, and every link and key leads on."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from inspect import getmembers, isclass

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import annotator.ui
from annotator.languages import OWN
from annotator.storage.templates import templates
from annotator.ui.commands import COMMANDS
from annotator.ui.help import errors
from annotator.ui.help.book import HELP, found, links, page, pages, plain, with_keys
from annotator.ui.help.topics import GROUPS, METHODS, OWN_METHOD, PLACES, TOPICS
from annotator.ui.messages import SENTENCES, message
from annotator.ui.method import sections as of_method
from annotator.ui.overview.views import VIEWS
from annotator.ui.privacy import sections as of_privacy
from annotator.ui.sections.row import Row
from annotator.ui.sections.section import Section
from annotator.ui.sharing import sections as of_sharing
from annotator.ui.shell.pages import IN_SHARE, PANELS
from annotator.ui.shell.sheet import Sheet
from annotator.ui.tour.steps import STEPS

CLAIMS = ("sikt-godkjent", "sikt approved", "sikt-approved", "godkjent av sikt", "godkjend av sikt", "gdpr-compliant")


def classes() -> Iterator[type]:
    """Every widget class of the interface."""
    for module in pkgutil.walk_packages(annotator.ui.__path__, "annotator.ui."):
        for _, kind in getmembers(import_module(module.name), isclass):
            if kind.__module__ == module.name and issubclass(kind, QWidget):
                yield kind


@pytest.mark.parametrize("language", OWN)
def test_every_topic_has_a_page(language) -> None:
    """And there is no page that no contents lead to; each has a title and something below it."""
    files = {file.stem for file in (HELP / language).glob("*.md")}
    assert files == set(TOPICS)
    assert len(TOPICS) == len(set(TOPICS))
    for one in pages(language):
        assert one.text.startswith("# ")
        assert one.title
        assert len(plain(one.text).split()) > 30


@pytest.mark.parametrize("language", OWN)
def test_links_and_keys_lead_somewhere(language) -> None:
    """A link is a topic, never an address; a key is that of a command; the languages have the same links."""
    commands = {command.id for command in COMMANDS}
    for one in pages(language):
        assert set(links(one.text)) <= set(TOPICS), one.topic
        assert "://" not in one.text
        asked: list[str] = []
        with_keys(one.text, lambda command_id, asked=asked: asked.append(command_id) or "")
        assert set(asked) <= commands, one.topic


def test_the_languages_say_the_same() -> None:
    """Every page links to the same pages and names the same keys in each language."""
    for topic in TOPICS:
        said = []
        for language in OWN:
            text = page(topic, language).text
            asked: list[str] = []
            with_keys(text, lambda command_id, asked=asked: asked.append(command_id) or "")
            said.append((sorted(links(text)), sorted(asked)))
        assert said[0] == said[1] == said[2], topic


def test_no_page_claims_an_approval() -> None:
    """Nobody has approved the program, and the page on what is promised says so."""
    for language in OWN:
        for one in pages(language):
            assert not any(claim in one.text.casefold() for claim in CLAIMS), one.topic
    assert "approved by nobody" in page("confidentiality", "en").text


def test_every_page_sheet_and_section_has_a_topic() -> None:
    """None of the window's parts is left out, and no name in the list belongs to nothing."""
    there = {kind.__name__: kind for kind in classes()}
    rows: list[Row] = [*of_method.SECTIONS, *of_privacy.SECTIONS, *of_sharing.SECTIONS]
    wanted = {path.rpartition(".")[2] for path in (*PANELS.values(), *IN_SHARE.values())}
    wanted |= {view.path.rpartition(".")[2] for view in VIEWS.values()} | {row.path.rpartition(".")[2] for row in rows}
    for name, kind in there.items():
        if issubclass(kind, Sheet | Section | QDialog) and kind not in (Sheet, Section):
            wanted.add(name)
    assert wanted - set(PLACES) == set()
    assert set(PLACES) - set(there) == set()
    assert set(PLACES.values()) - {OWN_METHOD} <= set(TOPICS)


def test_every_method_has_its_page() -> None:
    """All eleven, under the key of their template."""
    assert set(templates()) == set(METHODS)
    assert {f"method-{key}" for key in METHODS} <= set(TOPICS)


def test_every_error_has_its_page(qapp) -> None:
    """A kind of error leads to a page of its own kind, by itself and by the title that is on the screen."""
    for kind, (title, _) in SENTENCES.items():
        topic = errors.topic_of_error(kind)
        assert topic in TOPICS
        assert topic != errors.GENERAL, kind
        assert errors.topic_of_title(title) in TOPICS
    assert errors.topic_of_title("Delete the code?") == errors.GENERAL


def test_steps_lead_to_pages() -> None:
    """Each of the first ten minutes' steps has more to read."""
    assert {step.topic for step in STEPS} <= set(TOPICS)


def test_search_finds_every_word_and_titles_first() -> None:
    """All words must be on the page; a page named so comes before one that mentions it."""
    book = list(pages("en"))
    assert found("linking key", book)[0] == "linking-key"
    assert "anonymising" in found("linking key", book)
    assert found("kattunge", book) == []
    assert set(found("", book)) == set(TOPICS)


def test_groups_hold_every_topic_once() -> None:
    """The contents are the topics."""
    assert [topic for _, topics in GROUPS for topic in topics] == list(TOPICS)


def test_messages_remember_their_place_only(qapp, tmp_path) -> None:
    """What is kept of an error for the report is its kind and place, not the file it was about."""
    from annotator.storage.errors import FileMissing
    from annotator.ui.error_places import recent

    message(FileMissing(tmp_path / "hemmelig.annotator"))
    assert recent[-1] == "FileMissing"
    assert not any("hemmelig" in kept for kept in recent)
