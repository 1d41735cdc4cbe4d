"""The card of a code or theme: written in place, stored by itself."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.storage.actions import card as project_card
from annotator.storage.actions import nodes
from annotator.ui.codebook.chip import NodeChip
from annotator.ui.codebook.node_card import NodeCard
from annotator.ui.codebook.tick_text import TickText
from tests.ui.codebook.conftest import Book


@pytest.fixture
def card(book: Book, qtbot: QtBot) -> NodeCard:
    """The card of «Magefølelse», shown."""
    card = NodeCard(book.session)
    qtbot.addWidget(card)
    card.resize(380, 800)
    card.show_node(book.nodes["Magefølelse"])
    with qtbot.waitExposed(card):
        card.show()
    return card


def chips_of(card: NodeCard) -> list[NodeChip]:
    """The chips that are shown."""
    return [chip for chip in card.findChildren(NodeChip) if chip.isVisible()]


def test_a_definition_stores_itself(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """Typing is stored after a pause without a button; one undo takes the burst back, and the field shows it."""
    field, node = card.texts["definition"], book.nodes["Magefølelse"]
    assert "No definition yet" in field.placeholderText()
    qtbot.keyClicks(field, "Det de vet")
    qtbot.waitUntil(lambda: book.store.project.nodes[node].definition == "Det de vet", timeout=2000)
    qtbot.keyClicks(field, " uten ord")
    field.flush()
    assert book.store.project.nodes[node].definition == "Det de vet uten ord"
    book.store.undo()

    assert book.store.project.nodes[node].definition == ""
    assert field.text() == ""


def test_nothing_typed_is_lost_when_another_is_shown(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """Going to another code, hiding the card, or leaving the field stores what was typed – on the right code."""
    qtbot.keyClicks(card.texts["include"], "Uro i magen")
    card.show_node(book.nodes["Tid"])
    qtbot.keyClicks(card.texts["exclude"], "Vaktlister")
    card.hide()

    assert book.store.project.nodes[book.nodes["Magefølelse"]].include == "Uro i magen"
    assert book.store.project.nodes[book.nodes["Tid"]].exclude == "Vaktlister"
    assert book.store.project.nodes[book.nodes["Tid"]].include == ""


def test_no_break_spaces_and_paragraphs_stay(card: NodeCard, book: Book) -> None:
    """What is shown is read back exactly."""
    text = "Se\u00a0s.\u00a012\n\nog 😀 videre"
    nodes.update_node(book.store, book.nodes["Magefølelse"], definition=text)
    field = card.texts["definition"]
    assert field.text() == text
    field.flush()

    assert book.store.project.nodes[book.nodes["Magefølelse"]].definition == text


def test_the_name_is_renamed_on_the_card(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """Enter stores the name; a name of the same level is not taken in silence, and may be merged."""
    card.name.selectAll()
    qtbot.keyClicks(card.name, "Uro")
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    assert book.store.project.nodes[book.nodes["Magefølelse"]].name == "Uro"
    card.name.selectAll()
    qtbot.keyClicks(card.name, "tid")
    card.name.flush()
    assert book.store.project.nodes[book.nodes["Magefølelse"]].name == "Uro"
    assert card.warning.isVisible()
    card.merge.click()

    assert book.store.project.nodes[book.nodes["Magefølelse"]].binned
    assert book.session.node == book.nodes["Tid"]


def test_parents_are_chips_that_come_off(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """Under three themes there are three chips; the cross takes the code from under one, undo puts it back."""
    book.make("Kultur", kind="theme")
    for theme in ("Støtte", "Kultur"):
        nodes.link_node(book.store, book.nodes["Magefølelse"], book.nodes[theme])
    qtbot.waitUntil(lambda: len(chips_of(card)) == 3)
    chips = chips_of(card)
    assert [c.text() for c in chips] == ["Ansvar", "Støtte", "Kultur"]
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton, pos=chips[1].cross_rect().center())
    assert "Magefølelse" not in book.under("Støtte")
    book.store.undo()

    assert "Magefølelse" in book.under("Støtte")


def test_level_units_and_participants(card: NodeCard, book: Book) -> None:
    """The card says how many units and participants, and follows; the level can be changed."""
    assert card.facts.text().startswith("0 unit")
    assert "0 of 1 participants" in card.facts.text()
    book.code(3, "Magefølelse")
    QCoreApplication.processEvents()  # counted when the card is still there after what was done
    assert "1 of 1 participants" in card.facts.text()
    menu = card.layer.menu()
    next(a for a in menu.actions() if a.text() == "Undertema").trigger()

    assert book.store.project.nodes[book.nodes["Magefølelse"]].layer == 2
    assert card.texts["heading"].isVisible()


def test_questions_of_a_theme_are_ticked(card: NodeCard, book: Book) -> None:
    """A theme says which research questions it answers; a code is not asked."""
    question = project_card.add_question(book.store, "Hvordan erfarer nyutdannede det å stå alene?")
    assert card._questions.isHidden()
    card.show_node(book.nodes["Ansvar"])
    box = card._questions.findChild(QCheckBox)
    box.click()
    assert [q.question for q in book.store.project.question_nodes.where("node", book.nodes["Ansvar"])] == [question]
    box.click()

    assert len(book.store.project.question_nodes) == 0


def test_memos_on_a_code(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """A memo is begun by a button and written in place; an emptied one goes."""
    next(b for b in card.findChildren(QPushButton) if b.text() == "Write a memo").click()
    memo = next(iter(card._memo_fields))
    field = card._memo_fields[memo]
    assert field.hasFocus()
    qtbot.keyClicks(field, "Henger sammen med tillit?")
    field.flush()
    assert book.store.project.memos[memo].text == "Henger sammen med tillit?"
    card._memo_fields[memo].selectAll()
    qtbot.keyClick(card._memo_fields[memo], Qt.Key.Key_Delete)
    card.flush()

    assert memo not in book.store.project.memos


def test_a_click_on_the_question_ticks_it(card: NodeCard, book: Book, qtbot: QtBot) -> None:
    """The sentence is as good as the box beside it."""
    question = project_card.add_question(book.store, "Hvordan erfarer nyutdannede det å stå alene?")
    book.session.focus_node(book.nodes["Ansvar"])
    card.show_node(book.nodes["Ansvar"])
    qtbot.mouseClick(card._questions.findChild(TickText), Qt.MouseButton.LeftButton)

    assert [q.question for q in book.store.project.question_nodes.where("node", book.nodes["Ansvar"])] == [question]
