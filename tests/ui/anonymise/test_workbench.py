"""The workbench with the hands on the keys: what is found, replaced, kept, marked and brought back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.project import Project
from annotator.storage.actions import transcripts
from annotator.storage.actions.leaks import keep_in_output
from annotator.storage.linking_key import LinkingKey
from annotator.storage.soundness import faults
from annotator.ui.anonymise.searching import searching
from annotator.ui.anonymise.section import AnonymiseSection
from annotator.ui.session import Session
from tests.storage.projects import interview
from tests.ui.anonymise.conftest import Answers


def titles(section: AnonymiseSection) -> list[str]:
    """The terms in the list, in their order."""
    return [row.title for row in section.workbench.model.rows]


def choose(section: AnonymiseSection, title: str) -> None:
    """Go to a term of the list."""
    section.workbench.list.go_to(titles(section).index(title))
    section.workbench.list.setFocus()


def texts(project: Project) -> str:
    """All interviews as one text."""
    return "\n".join(project.flat(document.id).text for document in project.ordered_documents())


def coded(project: Project) -> list[str]:
    """The words of all units."""
    return [project.text_of(unit.id) for unit in project.units]


def settled(section: AnonymiseSection, qtbot: QtBot) -> None:
    """All interviews are looked through and shown."""
    qtbot.waitUntil(lambda: not section.workbench._search.is_busy)
    section.workbench.refresh()


def test_terms_are_grouped_over_interviews(section: AnonymiseSection) -> None:
    """A name with its genitive in two interviews is one term with all its places."""
    choose(section, "Sunniva")
    row = section.workbench.list.row
    assert row is not None
    assert row.count == 3
    assert section.workbench.card.places.places.rowCount() == 3
    assert {"Drammen", "Drammen sykehus", "43 år", "diabetes"} <= set(titles(section))


def test_nothing_is_replaced_by_itself(section: AnonymiseSection, over: Session) -> None:
    """Looking through the interviews changes no text and adds no action."""
    assert "Sunniva" in texts(over.project)
    assert not len(over.project.register)


def test_r_replaces_everywhere_and_goes_on(
    section: AnonymiseSection, over: Session, key: LinkingKey, answers: Answers, qtbot: QtBot
) -> None:
    """With the key open nothing is asked; the coding keeps its words, and the next open term is chosen."""
    before = coded(over.project)
    choose(section, "Sunniva")
    section.workbench.card.field.setText("Robin")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_R)
    settled(section, qtbot)

    assert answers.chosen == []
    assert "Sunniva" not in texts(over.project)
    assert "Robins mor" in texts(over.project)
    assert coded(over.project) == [words.replace("Sunniva", "Robin") for words in before]
    assert "Sunniva" not in titles(section)
    assert section.workbench.list.row is not None
    assert section.workbench.list.row.state == "open"
    assert section.workbench.list.hasFocus()
    assert "Sunniva" in [term for _, term in key.terms()]
    assert not faults(over.store)


def test_bring_back_is_offered_while_the_key_is_open(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot
) -> None:
    """The note after a replacement leads back to the very text."""
    before = texts(over.project)
    choose(section, "Sunniva")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_R)
    assert texts(over.project) != before
    offers = [b for b in section.workbench.notice.findChildren(type(section.workbench.card.replace)) if b.text()]
    qtbot.mouseClick(offers[0], Qt.MouseButton.LeftButton)

    assert texts(over.project) == before
    settled(section, qtbot)
    assert "Sunniva" in titles(section)


def test_without_a_key_she_is_asked_and_may_refuse(
    section: AnonymiseSection, over: Session, answers: Answers, qtbot: QtBot
) -> None:
    """Refusing, or wanting the key first, leaves every word; agreeing once is enough."""
    before, wanted = texts(over.project), []
    section.section_wanted.connect(wanted.append)
    choose(section, "Sunniva")
    for answers.answer in (None, 0):
        qtbot.keyClick(section.workbench.list, Qt.Key.Key_R)
    assert texts(over.project) == before
    assert wanted == ["key"]
    assert len(answers.chosen) == 2

    answers.answer = 1
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_R)
    settled(section, qtbot)
    choose(section, "Drammen")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_R)
    assert len(answers.chosen) == 3
    assert "Sunniva" not in texts(over.project)


def test_g_puts_the_generalisation_into_the_field(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot
) -> None:
    """She sees it before Enter writes it; the register notes that it is a generalisation."""
    choose(section, "43 år")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_G)
    field = section.workbench.card.field
    assert field.text() == "i 40-årene"
    assert field.hasFocus()
    assert "43 år" in texts(over.project)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert "jeg var i 40-årene" in texts(over.project)
    assert [entry.level for entry in over.project.register] == ["generalised"]


def test_k_keeps_with_a_reason(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """The reason is kept; the term is among those that are done, and can be looked for again."""
    choose(section, "Drammen")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_K)
    reason = section.workbench.card.reason
    qtbot.waitUntil(reason.hasFocus)
    qtbot.keyClicks(reason, "En stor by")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    settled(section, qtbot)

    assert [(k.term, k.category, k.reason) for k in over.project.kept] == [("Drammen", "place", "En stor by")]
    assert "Drammen" not in titles(section)
    assert "Drammen sykehus" in titles(section)
    section.workbench.open_only.click()
    choose(section, "Drammen")
    qtbot.mouseClick(section.workbench.card.look_again, Qt.MouseButton.LeftButton)
    settled(section, qtbot)
    section.workbench.open_only.click()
    assert "Drammen" in titles(section)


def test_an_empty_reason_keeps_nothing(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """Enter in an empty field waits for a reason."""
    choose(section, "Drammen")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_K)
    qtbot.keyClick(section.workbench.card.reason, Qt.Key.Key_Return)
    assert not len(over.project.kept)


def test_one_place_only(section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot) -> None:
    """R on a place replaces it there; the term stays chosen with the places that are left."""
    choose(section, "Sunniva")
    section.workbench.card.field.setText("Robin")
    qtbot.keyClick(section.workbench.card.places, Qt.Key.Key_R)
    settled(section, qtbot)

    assert texts(over.project).count("Sunniva") == 2
    row = section.workbench.list.row
    assert row is not None
    assert (row.title, row.count) == ("Sunniva", 2)


def test_special_categories_are_marked(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """M marks the sentence; what is marked is open no longer."""
    choose(section, "diabetes")
    qtbot.keyClick(section.workbench.list, Qt.Key.Key_M)
    settled(section, qtbot)

    (mark,) = over.project.marks
    words = over.project.turns[mark.turn].text[mark.at_from : mark.at_to]
    assert (mark.kind, words) == ("health", "Jeg hadde diabetes den gangen.")
    assert "diabetes" not in titles(section)


def test_a_participant_is_linked(section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot) -> None:
    """Replaced as a participant, the entry follows that person's pseudonym."""
    choose(section, "Sunniva")
    card = section.workbench.card
    card._fill_people()
    next(action for action in card._menu.actions() if action.text() == "P02").trigger()
    qtbot.keyClick(card.field, Qt.Key.Key_Return)

    (entry,) = over.project.register
    assert entry.participant == next(p.id for p in over.project.participants if p.pseudonym == "P02")


def test_filters_and_search(section: AnonymiseSection, qtbot: QtBot) -> None:
    """A chip leaves its kind, the field the terms that hold the words, and neither changes what is open."""
    section.workbench._pills["place"].click()
    assert titles(section) == ["Drammen"]
    section.workbench._pills["place"].click()
    qtbot.keyClicks(section.workbench.filter_field, "sunn")
    assert titles(section) == ["Sunniva"]


def test_a_circular_replacement_is_said(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot
) -> None:
    """A replacement that holds the term is refused with a sentence."""
    before = texts(over.project)
    choose(section, "Sunniva")
    section.workbench.card.field.setText("Sunniva N.")
    qtbot.keyClick(section.workbench.card.field, Qt.Key.Key_Return)

    assert texts(over.project) == before
    assert section.workbench.notice.isVisible()


def test_an_added_name_is_found(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """A word she adds is looked for in all interviews and written down nowhere."""
    assert "gangen" not in titles(section)
    section.workbench._search.look_for("gangen")
    settled(section, qtbot)
    assert "gangen" in titles(section)
    assert not len(over.project.register)


def test_enter_at_a_place_shows_it(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """The interview comes to the front at the very words."""
    asked: list[tuple[int, int, int]] = []
    over.range_requested.connect(lambda *where: asked.append(where))
    choose(section, "43 år")
    qtbot.keyClick(section.workbench.card.places, Qt.Key.Key_Return)
    document, start, end = asked[0]
    assert over.project.flat(document).text[start:end] == "43 år"


def test_the_line_at_the_left_counts(section: AnonymiseSection, over: Session) -> None:
    """The list of sections says how many terms wait."""
    left = section.workbench.model.left
    assert str(left) in AnonymiseSection.state(over).text
    assert left > 3


def test_nobody_looking_nothing_is_looked_through(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """While she works elsewhere a change waits; when she comes back it is looked at."""
    search = section.workbench._search
    section.hide()
    turn = next(turn for turn in over.project.turns if turn.text.startswith("Sunniva"))
    transcripts.edit_turn(over.store, turn.id, 0, 0, "Marit og ")
    qtbot.wait(80)
    assert search.is_busy
    assert not any(one.term == "Marit" for one in search.terms())
    section.show()
    qtbot.waitUntil(lambda: not search.is_busy)
    assert any(one.term == "Marit" for one in search.terms())


def test_looking_can_be_stopped_and_begun_again(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """Stopped, what was found so far stays; the page offers to look again."""
    search = section.workbench._search
    search.begin_again()
    assert section.workbench.stop.isVisible()
    qtbot.mouseClick(section.workbench.stop, Qt.MouseButton.LeftButton)
    assert not search.is_busy
    assert not section.workbench.stop.isVisible()
    search.begin_again()
    settled(section, qtbot)
    assert "Sunniva" in titles(section)


def test_what_may_leave_is_seen_and_taken_back(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """A leak accepted for one file is accepted for all: the list has it with its reason, and the next check asks. Also
    one that is no word: a combination of attributes, which the project knows by its rows alone."""
    keep_in_output(over.store, "name", "fredrikke", "oppdiktet")
    keep_in_output(over.store, "small_group", "3f+5a", "vidt nok")
    bench = section.workbench
    bench.model.narrow(open_only=False)
    bench.refresh()
    rows = [(at, term) for at, term in enumerate(bench.model.rows) if term.state == "leaves"]
    assert [(term.title, term.note) for _, term in rows] == [
        ("fredrikke", "oppdiktet"),
        ("Few people have this in common", "vidt nok"),
    ]
    for at, _ in reversed(rows):
        bench.list.go_to(at)
        qtbot.mouseClick(bench.card.look_again, Qt.MouseButton.LeftButton)

    assert not over.project.kept


def test_a_search_stopped_early_does_not_say_nothing_is_open(over: Session, answers: Answers, qtbot: QtBot) -> None:
    """Interviews that nobody looked through may hold names."""
    section = AnonymiseSection(over, answers)  # type: ignore[arg-type]
    qtbot.addWidget(section)
    section.workbench._search.begin()
    section.workbench._search.stop()
    assert "there may be more" in section.workbench._nothing.text()


def test_a_search_under_way_says_nothing_is_open_of_nothing(store, qapp, qtbot) -> None:
    """Only when every interview was looked through does the list of sections say so in green."""
    transcripts.import_transcripts(store, [interview()])
    session = Session(store)
    search = searching(session)
    search.begin()

    assert AnonymiseSection.state(session).role != "good"

    qtbot.waitUntil(lambda: search.is_whole)
    assert AnonymiseSection.state(session).role == ("warning" if search.terms() else "good")
    session.close()
