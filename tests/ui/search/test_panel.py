"""Searching everything, narrowing the hits, going to them and coding them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.storage.actions import memos, passes, transcripts
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.look.pill import Pill
from annotator.ui.search.panel import SearchPanel
from annotator.ui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> SearchPanel:  # type: ignore[no-untyped-def]
    panel = SearchPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def look_for(panel: SearchPanel, query: str) -> None:
    panel.field.setText(query)
    panel.search()
    while panel._pending is not None:
        QApplication.processEvents()


def hits(panel: SearchPanel) -> list[str]:
    return [panel.model.context(row).hit for row in panel.model.rows if row.range is not None]


def kinds(panel: SearchPanel) -> set[str]:
    return {row.source.kind for row in panel.model.rows}


def test_hits_come_while_typing(panel: SearchPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A pause in typing is enough; the hits shown are given to the transcript."""
    with qtbot.waitSignal(panel.hits_changed, check_params_cb=bool) as told:
        qtbot.keyClicks(panel.field, "bil*")

    assert {hit.casefold()[:3] for hit in hits(panel)} == {"bil"}
    in_texts = [place for places in told.args[0].values() for place in places]
    assert len(in_texts) == sum(row.count for row in panel.model.rows if row.source.kind == "text")
    assert {"text", "node", "unit_text"} <= kinds(panel)


def test_headings_count_their_hits(panel: SearchPanel) -> None:
    """Each interview has its own heading, every other kind one."""
    look_for(panel, "bil*")
    headings = [row for row in panel.model.rows if row.range is None]

    assert sum(row.count for row in headings) == len(hits(panel))
    groups = [(row.source.kind, row.source.id if row.source.kind == "text" else 0) for row in headings]
    assert len(set(groups)) == len(groups)


def test_pills_narrow_by_kind_coding_and_participant(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Kinds, uncoded text and one participant's words each leave fewer hits."""
    look_for(panel, "bil*")
    qtbot.mouseClick(panel.kinds["text"], Qt.MouseButton.LeftButton)
    in_texts = len(hits(panel))
    assert kinds(panel) == {"text"}

    qtbot.mouseClick(panel.uncoded, Qt.MouseButton.LeftButton)
    assert 0 < len(hits(panel)) < in_texts
    for document, places in panel.model.in_documents().items():
        index = session.project.codings(document)
        assert not any(coding.node for place in places for coding in index.meeting(*place))
    qtbot.mouseClick(panel.uncoded, Qt.MouseButton.LeftButton)

    person = next(p for p in session.project.participants if p.pseudonym == "P02")
    panel._set(participants=frozenset({person.id}))
    origins = {panel.model.origin(row) for row in panel.model.rows if row.range is not None}
    assert origins == {"P02"}


def test_enter_goes_to_the_hit(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Down leaves the field for the first hit, Enter shows it in its interview."""
    look_for(panel, "bilen")
    panel.field.setFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    row = panel.model.rows[panel.list.currentIndex().row()]

    with qtbot.waitSignal(session.range_requested) as jumped:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    assert row.range is not None
    assert jumped.args == [row.source.id, *row.range]


def test_other_kinds_lead_to_their_pages(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A condensation leads to its unit, a code to the tree, a memo to the notes."""
    look_for(panel, "*e*")
    seen: dict[str, int] = {}
    for at, row in enumerate(panel.model.rows):
        if row.range is not None:
            seen.setdefault(row.source.kind, at)

    panel.show_row(seen["unit_text"])
    assert session.unit == session.project.unit_texts[panel.model.rows[seen["unit_text"]].source.id].unit
    panel.show_row(seen["node"])
    assert session.node == panel.model.rows[seen["node"]].source.id
    with qtbot.waitSignal(session.page_requested, check_params_cb=lambda page: page == "notes"):
        panel.show_row(seen["memo"])


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_reviewed_hits_are_coded_as_one_action(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Untick one, give the rest a new code by name: units of whole sentences, and one undo takes all back."""
    units, nodes = len(session.project.units), len(session.project.nodes)
    look_for(panel, "bilen")
    qtbot.mouseClick(panel.coding, Qt.MouseButton.LeftButton)
    ticked = panel.model.ticked()
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.model.ticked() == ticked[1:]

    qtbot.mouseClick(panel.review.code, Qt.MouseButton.LeftButton)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, "Hvile på hjul")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    assert session.node is not None
    assert session.project.nodes[session.node].name == "Hvile på hjul"
    labels = session.project.labels.where("node", session.node)
    assert 0 < len(labels) <= len(ticked) - 1
    texts = [session.project.text_of(label.unit) for label in labels]
    assert all("bil" in text.casefold() and text[-1] in ".?!…»)" for text in texts)
    session.store.undo()
    assert (len(session.project.units), len(session.project.nodes)) == (units, nodes)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_during_a_second_coding_the_hits_are_coded_in_it(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The pill says where the codes go, what was coded before is not filtered by, and the first coding stays."""
    look_for(panel, "bilen")
    qtbot.mouseClick(panel.uncoded, Qt.MouseButton.LeftButton)
    units, labels = len(session.project.units), len(session.project.labels)
    narrowed = len(hits(panel))
    passes.begin_pass(session.store, "Koding 2")
    assert panel.coding.accessibleName() == "Code the hits Koding 2"
    assert not panel.uncoded.isVisible()
    assert len(hits(panel)) > narrowed

    qtbot.mouseClick(panel.coding, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.review.code, Qt.MouseButton.LeftButton)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, "Hvile på hjul")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    assert session.node is not None
    uuid = session.project.nodes[session.node].uuid
    quoted = [item.quoted for item in session.project.review_items.where("node_uuid", uuid)]
    assert quoted
    assert all("bil" in words.casefold() for words in quoted)
    assert (len(session.project.units), len(session.project.labels)) == (units, labels)
    assert panel._count.text().startswith("Koding 2 · ")

    passes.end_pass(session.store, session.project.reviews.first("reviewer", "Koding 2").id)
    assert panel.uncoded.isVisible()
    assert panel.coding.accessibleName() == "Code the hits"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_new_name_is_not_taken_for_one_that_is_only_like_it(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Its letters stand in order in “Terskelen for å ringe”; Enter makes the code that was typed all the same."""
    look_for(panel, "telefon")
    qtbot.mouseClick(panel.coding, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.review.code, Qt.MouseButton.LeftButton)
    picker = panel.findChild(ChoiceBox)
    qtbot.keyClicks(picker.field, "Telefon")
    assert picker.list.picks.rows[0].text == "Terskelen for å ringe"
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)

    assert session.node is not None
    assert session.project.nodes[session.node].name == "Telefon"


def test_a_heading_ticks_its_interview(panel: SearchPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Space on a heading takes all its hits out; none is left when all are unticked."""
    look_for(panel, "bil*")
    qtbot.mouseClick(panel.coding, Qt.MouseButton.LeftButton)
    everything = panel.model.ticked()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)

    assert len(panel.model.ticked()) == len(everything) - panel.model.rows[0].count
    panel.review.tick_all.emit(False)
    assert panel.model.ticked() == []
    assert not panel.review.code.isEnabled()


def test_nothing_found_offers_parts_of_words(panel: SearchPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A part of a word finds nothing as a word; one click looks for it inside words."""
    look_for(panel, "ykeplei")
    assert hits(panel) == []

    qtbot.mouseClick(panel._wider, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(hits(panel)) > 0)

    assert all("ykeplei" in hit.casefold() for hit in hits(panel))


def test_hits_move_with_a_corrected_text(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Behind another page the hits outlined in the transcript stay on their words."""
    look_for(panel, "bilen")
    document, places = next(iter(panel.model.in_documents().items()))
    panel.hide()
    turn = session.project.turns_of(document)[0]

    with qtbot.waitSignal(panel.hits_changed) as told:
        transcripts.edit_turn(session.store, turn.id, 0, 0, "Ja. ")

    assert told.args[0][document] == [(start + 4, end + 4) for start, end in places]


def test_the_list_follows_changes(panel: SearchPanel, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A memo written while its word is looked for is found; the cleared field empties list and marks."""
    look_for(panel, "lyngheia")
    memos.add_memo(session.store, "Tenk på lyngheia")
    qtbot.waitUntil(lambda: hits(panel) == ["lyngheia"])

    with qtbot.waitSignal(panel.hits_changed, check_params_cb=lambda found: found == {}):
        panel.field.clear()

    assert panel.model.rows == []


def test_coding_hits_says_how_many(panel: SearchPanel, session: Session) -> None:
    """The line above the hits tells what was done, until another search is typed."""
    look_for(panel, "bil*")
    panel._set_review(True)
    panel.model.tick_all(True)
    count = len(set(panel._stretches()))
    node = next(iter(session.project.nodes))
    panel.code_hits(node.id)
    assert panel._count.text().startswith(f"{count} passage")
    assert node.name in panel._count.text()
    panel.field.setText("natt")
    look_for(panel, "natt*")
    assert "passage" not in panel._count.text()


def test_no_hits_are_said_in_a_whole_sentence(panel: SearchPanel) -> None:
    """With a star in the word there is no wider search to offer, and no colon that promises one."""
    look_for(panel, "xyzzy*")
    assert panel._message.text().endswith(".")


def test_the_line_of_coding_flows(panel: SearchPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """In half the room its parts stand on more lines, all of them whole; the button keeps the right edge."""
    look_for(panel, "bil*")
    panel._set_review(True)
    bar = panel.review
    wide = sum(pill.sizeHint().width() for pill in bar.findChildren(Pill)) + bar.code.sizeHint().width()
    panel.resize(wide * 2 // 3, 700)
    qtbot.wait(10)

    assert bar.minimumSizeHint().width() < wide * 2 // 3
    pills = bar.findChildren(Pill)
    assert len({pill.y() for pill in pills}) > 1
    assert all(pill.width() >= pill.sizeHint().width() and pill.geometry().right() < bar.code.x() for pill in pills)
