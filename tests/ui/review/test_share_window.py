"""A share in the whole window: what a reader can do, what is not there, and the way back to the student."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from annotator.sharing.merging import merge
from annotator.storage.actions import review
from annotator.storage.key import key_for
from annotator.ui.transcript.announcing import name_of
from tests.ui.sharing.conftest import SECRET

CONTROL = Qt.KeyboardModifier.ControlModifier


def desk(window):
    """What a share has beside a project of one's own."""
    return window.open.workspace.review.share


def items(window):
    """What was written."""
    return sorted(window.open.store.project.review_items, key=lambda item: item.id)


def on_window(widget) -> QRect:
    """Where it stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def write(window, text: str, qtbot) -> None:
    """Ctrl+K, a comment, Ctrl+Enter."""
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    box = desk(window).comment_box
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, text)
    qtbot.keyClick(box.field, Qt.Key.Key_Return, CONTROL)


def test_the_alias_is_asked_for_once(open_share, qtbot) -> None:
    """Before it is given nothing can be written; then what was asked for goes on, and it is not asked for again."""
    window = open_share(3, alias="")
    strip = desk(window).strip
    assert strip._who.isVisibleTo(strip)
    window.commands.actions["review.comment"].trigger()
    assert not desk(window).comment_box.isVisible()

    qtbot.keyClicks(strip.alias, "HL")
    qtbot.keyClick(strip.alias, Qt.Key.Key_Return)
    assert [review.reviewer for review in window.open.store.project.reviews] == ["HL"]
    assert strip._who.isHidden()
    assert desk(window).comment_box.isVisible()


def test_a_locked_share_asks_for_no_code(open_share, qtbot) -> None:
    """Nobody was given a recovery code for it; its passphrase opens it again."""
    window = open_share(3)
    window.lock()
    page = window.page
    assert not page._other.isVisible()

    qtbot.keyClicks(page.passphrase, SECRET)
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)


def test_a_share_begins_with_who_reads_it(open_share, qtbot) -> None:
    """The field for the name has the focus; a codebook alone goes on in its codes, where the arrow keys choose one."""
    window = open_share(1, alias="")
    page, strip = window.open.workspace.text_page, desk(window).strip
    qtbot.waitUntil(strip.alias.hasFocus)
    qtbot.keyClicks(window.focusWidget(), "HL")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert page.codebook.tree.hasFocus()

    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.codebook.tree.hasFocus()
    qtbot.keyClick(page.codebook.tree, Qt.Key.Key_Down)
    assert window.open.session.node is not None


def test_the_box_stands_clear_of_what_is_commented_on(open_share, qtbot) -> None:
    """What a code means, and what the strip says, can be read while the comment is written."""
    window = open_share(1)
    page, box = window.open.workspace.text_page, desk(window).comment_box
    page.codebook.tree.setFocus()
    qtbot.keyClick(page.codebook.tree, Qt.Key.Key_Down)

    def read() -> list[QLabel]:
        return [text for text in page.inspector.findChildren(QLabel) if text.isVisible() and text.text()]

    qtbot.waitUntil(lambda: len(read()) > 1)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(box.isVisible)
    assert not any(on_window(text).intersects(on_window(box)) for text in read())

    box.close_box()
    window.open.session.focus_node(None)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(box.isVisible)
    assert not on_window(desk(window).strip).intersects(on_window(box))


def test_the_strip_never_says_whose_it_is(open_share) -> None:
    """The title of the project and the file's name may be seen on a shared screen."""
    window = open_share(3)
    words = desk(window).strip.words.text()

    assert "Interviews with all coding" in words
    assert window.open.store.project.info.title not in words
    assert window.windowTitle() == QApplication.applicationName()


def test_a_comment_on_words(open_share, qtbot) -> None:
    """Ctrl+K at a selection; a mark stands beside the words, and the strip counts it."""
    window = open_share(3)
    view = window.open.workspace.text_page.pane.view
    view.setFocus()
    view.select_range(6, 21)
    write(window, "Hva mener hun?", qtbot)
    (item,) = items(window)
    flat = window.open.store.project.flat(window.open.session.document)

    assert (item.kind, item.text, item.quoted) == ("comment", "Hva mener hun?", flat.text[6:21].strip())
    assert [remark.item for remark in view.remarks.shown] == [item.id]
    assert desk(window).strip.own.text().startswith("1 ")
    assert view.hasFocus()


def test_escape_gives_a_comment_up(open_share, qtbot) -> None:
    """Nothing is stored."""
    window = open_share(3)
    window.open.workspace.text_page.pane.view.select_range(6, 21)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    box = desk(window).comment_box
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClicks(box.field, "Nei, forresten")
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)

    assert items(window) == []
    assert not box.isVisible()


def test_a_code_is_suggested_and_taken_back(open_share, qtbot) -> None:
    """Space opens the code box; what is given is a suggestion, ticked the next time, and no unit changes."""
    window = open_share(3)
    view, box, project = window.open.workspace.text_page.pane.view, desk(window).suggest_box, window.open.store.project
    labels = len(project.labels)
    view.setFocus()
    view.select_range(6, 21)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isVisible)
    name = next(node.name for node in project.nodes)
    qtbot.keyClicks(box.field, name)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert [project.nodes.first("uuid", item.node_uuid).name for item in items(window)] == [name]
    assert len(project.labels) == labels

    view.select_range(6, 21)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClicks(box.field, name)
    assert box.list.row().checked
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert items(window) == []


def test_a_new_code_is_suggested_for_a_unit(open_share, qtbot) -> None:
    """It enters no codebook: neither here nor at home before she accepts it."""
    window = open_share(2, blind=True)
    project, view, box = (
        window.open.store.project,
        window.open.workspace.text_page.pane.view,
        desk(window).suggest_box,
    )
    unit = next(iter(project.units.where("document", window.open.session.document)))
    nodes = len(project.nodes)
    view.setFocus()
    view.select_range(*project.ranges_of(unit.id)[0])
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClicks(box.field, "Noe helt annet")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    (item,) = items(window)

    assert (item.kind, item.text, item.target, item.target_uuid) == ("new_code", "Noe helt annet", "unit", unit.uuid)
    assert len(project.nodes) == nodes


def test_what_was_coded_blind_is_drawn_with_its_name(open_share, qtbot) -> None:
    """No longer an uncoded highlight: by the code of the codebook, and by the name of a new one; taken back it is."""
    window = open_share(2, blind=True)
    project, view = window.open.store.project, window.open.workspace.text_page.pane.view
    unit = next(iter(project.units.where("document", window.open.session.document)))

    def names() -> list[str]:
        return [name_of(project, coding.node) for coding in view.shown.codings.codings if coding.unit == unit.id]

    assert names() == ["Uncoded highlight"]
    node, writing = next(iter(project.nodes)), desk(window).writing.review
    item = review.suggest_label(window.open.store, writing, unit.id, node.id)
    assert names() == [node.name]
    review.remove_item(window.open.store, item)
    review.suggest_new_code(window.open.store, writing, unit.id, "Noe helt annet")
    assert names() == ["Noe helt annet"]
    assert not view.grab().isNull()
    window.open.store.undo()
    assert names() == ["Uncoded highlight"]


def test_without_texts_the_codebook_comes_first(open_share, qtbot) -> None:
    """Codes at the left, what they mean beside them, no empty transcript; a comment lands on the code."""
    window = open_share(1)
    page, session = window.open.workspace.text_page, window.open.session
    assert page.pane.isHidden()
    assert page.documents.isHidden()
    assert page.codebook.isVisible()
    node = next(node for node in session.project.nodes if node.definition)
    session.focus_node(node.id)
    write(window, "God kode.", qtbot)
    (item,) = items(window)

    assert (item.target, item.target_uuid) == ("node", node.uuid)


def test_a_comment_is_on_the_code_she_chose_last(open_share, qtbot) -> None:
    """Words selected before are selected still, but she has gone on to a code, and it is the code she speaks of."""
    window = open_share(3)
    page = window.open.workspace.text_page
    page.pane.view.select_range(6, 21)
    page.codebook.tree.setFocus()
    qtbot.keyClick(page.codebook.tree, Qt.Key.Key_Down)
    write(window, "God kode.", qtbot)
    (item,) = items(window)

    assert item.target == "node"
    assert item.target_uuid == window.open.store.project.nodes[window.open.session.node].uuid


def test_commands_that_write_are_not_there(open_share) -> None:
    """Neither in the menus nor by their keys; reading and saying are."""
    window = open_share(3)
    actions = window.commands.actions
    gone = ("project.import", "code.new", "code.last", "code.in_vivo", "edit.rename", "edit.correct", "page.privacy")
    gone += ("page.units", "page.people", "page.notes", "project.passphrase", "project.export_docx", "code.memo")

    assert [name for name in gone if actions[name].isVisible()] == []
    for name in (
        "page.text",
        "page.search",
        "page.sharing",
        "review.comment",
        "review.finish",
        "code.box",
        "edit.undo",
    ):
        assert actions[name].isVisible()


def test_whatever_is_pressed_nothing_fails(open_share, qtbot, monkeypatch) -> None:
    """Every command seen and every plain key in text, tree, lists and inspector leaves the share as it was."""
    window = open_share(3)
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(error))
    workspace, project = window.open.workspace, window.open.store.project
    unit = next(u for u in project.units if project.labels_of(u.id))
    window.open.session.jump_to_unit(unit.id)
    before = {name: list(table) for name, table in project.tables.items()}
    page = workspace.text_page
    page.extracts.panel.show()
    for widget in (page.pane.view, page.codebook.tree, page.documents.list, page.inspector, page.extracts.panel.list):
        widget.setFocus()
        for key in "ACDHKLMNPQRSUV123":
            qtbot.keyClick(widget, key.lower())
            desk(window).suggest_box.close_box()
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Insert):
            qtbot.keyClick(widget, key)
    after = {name: list(table) for name, table in project.tables.items()}

    assert told == []
    assert after == before


def test_own_words_are_changed_and_taken_back(open_share, qtbot) -> None:
    """E writes a comment anew, Delete takes it back, Ctrl+Z brings it again."""
    window = open_share(3)
    window.open.workspace.text_page.pane.view.select_range(6, 21)
    write(window, "Første tanke", qtbot)
    window.open.workspace.show_page("sharing")
    panel = window.open.workspace.pages["sharing"]
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_E)
    panel.box.field.clear()
    qtbot.keyClicks(panel.box.field, "Andre tanke")
    qtbot.keyClick(panel.box.field, Qt.Key.Key_Return, CONTROL)
    assert [item.text for item in items(window)] == ["Andre tanke"]

    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert items(window) == []
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert [item.text for item in items(window)] == ["Andre tanke"]


def test_a_participant_corrects_her_own_words(open_share, qtbot) -> None:
    """Ctrl+E lets her type in the text; there is no codebook, and no code can be suggested."""
    window = open_share(5)
    workspace = window.open.workspace
    assert workspace.text_page.codebook.isHidden()
    assert not window.commands.actions["code.box"].isVisible()
    view = workspace.text_page.pane.view
    view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    view.put_caret(0)
    qtbot.keyClicks(view, "Ja. ")
    view.flush()

    assert window.open.store.project.flat(window.open.session.document).text.startswith("Ja. ")


def test_no_backup_is_made_of_a_share(open_share, qtbot, tmp_path) -> None:
    """Its reader is to delete one file, not to look for copies."""
    window = open_share(3)
    window.open.workspace.text_page.pane.view.select_range(6, 21)
    write(window, "Hva mener hun?", qtbot)
    window.close_to_start()

    assert {path.name for path in tmp_path.iterdir() if "deling" in path.name} == {"deling3.annotator"}


def test_finishing_says_where_it_lies_and_what_is_hidden_comes_back(open_share, qtbot) -> None:
    """The file is closed, and the commands of one's own projects can be seen again."""
    window = open_share(3)
    desk(window).strip.finish.click()
    qtbot.waitUntil(lambda: window.open is None)
    title, text = window.ask.told[0]

    assert title == "The file is ready to go back"
    assert "deling3.annotator" in text
    seen: dict[str, QAction] = window.commands.actions
    assert seen["code.new"].isVisible()
    assert not seen["review.comment"].isVisible()


def test_there_and_back_again(open_share, sample, qtbot, tmp_path) -> None:
    """What a reader wrote by keyboard in the share stands in the student's project at the same words."""
    window = open_share(3)
    window.open.workspace.text_page.pane.view.select_range(6, 21)
    write(window, "Hva mener hun?", qtbot)
    desk(window).finish()
    qtbot.waitUntil(lambda: window.open is None)
    path = tmp_path / "deling3.annotator"
    result = merge(sample, path, key_for(path, SECRET))
    (item,) = sample.project.review_items

    assert (result.reviewers, result.new, result.lost) == (("Helene",), 1, 0)
    turn = sample.project.turns.first("uuid", item.turn_uuid)
    assert turn.text[item.at_from : item.at_to] == item.quoted


def test_the_help_is_the_readers(open_share, qtbot) -> None:
    """F1 in the text and the codes explains reading a share, not coding; elsewhere it explains what is there."""
    window = open_share(3)
    page = window.open.workspace.text_page
    for part in (page.pane.view, page.codebook.tree, page.documents.list):
        part.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.sheets.help_window.topic == "reading-a-share"
        window.sheets.help_window.close()
    window.open.workspace.show_page("search")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.sheets.help_window.topic == "search"
    window.sheets.help_window.close()


def test_the_key_of_the_help_works_in_the_box(open_share, qtbot) -> None:
    """The comment box keeps every other key to itself; what was written waits in it."""
    window = open_share(3)
    window.open.workspace.text_page.pane.view.select_range(6, 21)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    box = desk(window).comment_box
    qtbot.waitUntil(box.field.hasFocus)
    qtbot.keyClicks(box.field, "Mente hun")
    qtbot.keyClick(box.field, Qt.Key.Key_F1)
    assert window.sheets.help_window.topic == "reading-a-share"
    window.sheets.help_window.close()
    assert box.field.toPlainText() == "Mente hun"
