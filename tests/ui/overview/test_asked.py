"""The interview guide: written in place, and who was asked what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotator.domain.asking import ordered_guides, questions_of
from annotator.domain.codebook import same_name
from annotator.storage.actions import guides
from annotator.ui.documents.properties import DocumentProperties
from annotator.ui.overview.asked import AskedView
from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.session import Session


@pytest.fixture
def view(panel: OverviewPanel) -> AskedView:
    panel.show_view("asked")
    found = panel.views["asked"]
    assert isinstance(found, AskedView)
    return found


def cell(view: AskedView, row: int, person: str) -> str:
    names = [head.name for head in view.table.grid.columns]
    return str(view.table.grid.index(row, names.index(person)).data())


def test_without_a_guide_the_editor_stands_there(view: AskedView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """One button makes the first version and opens its first question; Enter goes on to `Add a question`."""
    assert view.stack.currentWidget() is view.editor
    view.setFocus()
    begin = view.focusWidget()
    assert isinstance(begin, QPushButton)
    assert (begin.text(), begin.hasFocus()) == ("Write the guide", True)
    assert not view.bar.isVisible()
    qtbot.keyClick(begin, Qt.Key.Key_Space)
    assert view.stack.currentWidget() is view.editor
    qtbot.keyClicks(view.editor.lines[0].field, "Hvordan begynte du?")
    qtbot.keyClick(view.editor.lines[0].field, Qt.Key.Key_Return)
    guide = ordered_guides(session.project)[0]

    assert [question.text for question in questions_of(session.project, guide.id)] == ["Hvordan begynte du?"]
    view.editor.add_version()
    first, second = ordered_guides(session.project)
    assert view.editor.guide == second
    assert [q.topic for q in questions_of(session.project, first.id)] == [
        q.topic for q in questions_of(session.project, second.id)
    ]


def test_not_asked_is_told_from_silent(view: AskedView, session: Session) -> None:
    """A number where there are units, starred where nobody asked; a dash for silence; `not asked` by the version."""
    store, project = session.store, session.project
    first = guides.add_guide(store, "Versjon 1")
    guides.add_guide_question(store, first, "Hvordan begynte du?")
    second = guides.add_guide(store, "Versjon 2")
    road = guides.add_guide_question(store, second, "Hvordan er veien?")
    code = same_name(project, "Vei, vær og mørke")
    assert code is not None
    guides.link_topic(store, project.guide_questions[road].topic, code.id, True)
    for document in project.ordered_documents():
        guides.use_guide(store, document.id, second if document.title == "Intervju 3" else first)

    assert [head.name for head in view.table.grid.rows] == ["Hvordan begynte du?", "Hvordan er veien?"]
    assert cell(view, 1, "P01") == "not asked"
    assert cell(view, 1, "P02") == "5*"
    assert cell(view, 1, "P03") == "–"
    assert cell(view, 0, "P01") == "–"


def test_the_guide_is_chosen_in_the_interviews_properties(session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """There is nothing to choose without a guide; with one, the choice is stored and undone."""
    document = session.project.ordered_documents()[0].id
    card = DocumentProperties(session, None, document)  # type: ignore[arg-type]
    qtbot.addWidget(card)
    assert card.guide.isHidden()
    guide = guides.add_guide(session.store, "Versjon 1")
    assert not card.guide.isHidden()

    card.guide.setCurrentIndex(card.guide.findData(guide))
    card.guide.activated.emit(card.guide.currentIndex())
    assert session.project.documents[document].guide == guide
    session.store.undo()
    assert card.guide.currentData() is None


def test_what_is_typed_is_stored_on_leaving(view: AskedView, panel: OverviewPanel, session: Session) -> None:
    """A note and a question not yet stored are stored when the page is left."""
    view.editor.add_version()
    view.editor.note.setPlainText("Nytt om veien")
    view.editor.lines[0].field.setPlainText("Hvordan er veien?")
    panel.flush()

    guide = ordered_guides(session.project)[0]
    assert guide.note == "Nytt om veien"
    assert [question.text for question in questions_of(session.project, guide.id)] == ["Hvordan er veien?"]


def test_enter_goes_from_question_to_question(view: AskedView, qtbot) -> None:  # type: ignore[no-untyped-def]
    """After the last one a new one is begun at once; Enter in an empty one ends the list."""
    view.editor.add_version()
    qtbot.keyClicks(view.editor.lines[-1].field, "Hva husker du best?")
    before = len(view.editor.lines)
    qtbot.keyClick(view.editor.lines[-1].field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.editor.lines) == before + 1)
    qtbot.waitUntil(view.editor.lines[-1].field.hasFocus)
    qtbot.keyClick(view.editor.lines[-1].field, Qt.Key.Key_Return)
    qtbot.waitUntil(view.editor.add.hasFocus)


def test_a_new_version_is_named_at_once(view: AskedView, qtbot) -> None:  # type: ignore[no-untyped-def]
    """What was pressed is gone with the old list; the focus goes to the name of the new one."""
    view.editor.add_version()
    view.editor.add_version()
    assert len(ordered_guides(view.project)) == 2
    qtbot.waitUntil(view.editor.name.hasFocus)
