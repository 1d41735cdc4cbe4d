"""Where the words of a leak come from, so that she can go there."""

import pytest

from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, check
from annotator.storage.actions import card, memos, nodes
from annotator.storage.store import Store
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


def test_words_from_nowhere_lead_nowhere(sample: Store) -> None:
    """The name of a file has no place to go to."""
    assert source(sample, TEXT) is None
