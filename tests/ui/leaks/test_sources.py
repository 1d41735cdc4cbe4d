"""Where the words of a leak come from, so that she can go there."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, check
from annotator.storage.actions import card, memos, nodes, people
from annotator.storage.store import Store
from annotator.ui.leaks.leak_card import LeakCard
from annotator.ui.leaks.sources import Source, go_to, source_of
from annotator.ui.session import Session


def leak_in(store: Store, text: str) -> Leak:
    """The first leak of a text."""
    return check([Piece("Et sted", text)], LeakContext(store.project, "2026-01-01"))[0]


def source(store: Store, text: str) -> Source | None:
    """The source of the first leak of a text."""
    leak = leak_in(store, text)
    return source_of(store.project, leak, leak.places[0])


TEXT = "Etterpå ringte jeg Sunniva Bergersen hjem."


def test_a_theme_leads_to_the_codebook(sample: Store, session: Session) -> None:
    """Its definition is found, and going there puts it in focus."""
    node = next(iter(sample.project.nodes)).id
    nodes.update_node(sample, node, definition=TEXT)
    found = source(sample, TEXT)
    assert found == Source(page="text", node=node)
    pages: list[str] = []
    session.page_requested.connect(pages.append)
    go_to(session, found)
    assert pages == ["text"]
    assert session.node == node


@pytest.mark.parametrize("page", ["notes", "chapter"])
def test_a_memo_and_the_chapter_have_their_pages(sample: Store, page: str) -> None:
    """Her own texts lead to where she writes them."""
    if page == "notes":
        memos.add_memo(sample, TEXT)
    else:
        card.update_card(sample, introduction=TEXT)
    assert source(sample, TEXT) == Source(page=page)


def test_a_value_of_a_participant_leads_to_the_people(sample: Store) -> None:
    """A place she noted of somebody is put right in the table of participants."""
    person = next(iter(sample.project.participants)).id
    attribute = people.add_attribute(sample, "Bosted")
    people.set_value(sample, person, attribute, "Bodø")
    assert source(sample, "Bodø") == Source(page="people")


def test_what_stands_in_her_own_texts_alone_is_not_sent_to_the_workbench(sample: Store, qtbot: QtBot) -> None:
    """There it is not among the findings: she goes to where she wrote it. What interviews say is replaced there."""
    memos.add_memo(sample, TEXT)
    own = LeakCard(sample.project, leak_in(sample, TEXT))
    qtbot.addWidget(own)
    document = sample.project.ordered_documents()[0]
    said = next(turn.text for turn in sample.project.turns_of(document.id) if "Tove" in turn.text)
    spoken = LeakCard(sample.project, leak_in(sample, said))
    qtbot.addWidget(spoken)

    assert "Replace …" not in [made.text() for made in own.findChildren(QPushButton)]
    assert "Replace …" in [made.text() for made in spoken.findChildren(QPushButton)]


def test_words_from_nowhere_lead_nowhere(sample: Store) -> None:
    """The name of a file has no place to go to."""
    assert source(sample, TEXT) is None
