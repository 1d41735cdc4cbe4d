"""The student answers: items at their places, keys, filters, and what becomes of each."""

from PySide6.QtCore import Qt

from annotator.storage.actions import nodes
from annotator.storage.actions.transcripts import set_turn_text


def section(panel):
    """The list of comments and suggestions."""
    panel.show_section("reviews")
    return panel.section


def choose(part, kind: str, target: str = "") -> None:
    """Make the first item of a kind current."""
    part.list.choose(part.model.row_where(lambda e: e.item.kind == kind and (not target or e.item.target == target)))


def test_items_stand_in_the_order_of_the_interviews(reviewed, panel) -> None:
    """Under a heading for each interview; what is about the codebook comes last."""
    part = section(panel)
    headings = [row.heading for row in part.model.rows if row.entry is None]

    assert headings[-1] == "Codebook"
    order = [document.title for document in reviewed.project.ordered_documents()]
    assert headings[:-1] == [title for title in order if title in headings]
    assert part.pills["open"].accessibleName() == "Open 5"


def test_a_keeps_a_comment_as_a_memo(reviewed, panel, qtbot) -> None:
    """On the unit it is about, with the reader's name; the next item becomes current, and undo brings it back."""
    part = section(panel)
    choose(part, "comment", "unit")
    item = part.list.entry.item
    qtbot.keyClick(part.list, Qt.Key.Key_A)
    unit = reviewed.project.units.first("uuid", item.target_uuid)

    kept = {memo.text: memo.private for memo in reviewed.project.memos_on("unit", unit.id)}
    assert kept["Helene: Fin enhet."], "what one reader said does not go along to the next"
    assert part.list.entry is not None
    assert part.list.entry.item.id != item.id
    reviewed.store.undo()
    assert reviewed.project.review_items[item.id].decision == ""


def test_shift_a_only_ticks_a_comment_off(reviewed, panel, qtbot) -> None:
    """No memo is made of it."""
    part, memos = section(panel), len(reviewed.project.memos)
    choose(part, "comment", "turn")
    item = part.list.entry.item.id
    qtbot.keyClick(part.list, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)

    assert reviewed.project.review_items[item].decision == "accepted"
    assert len(reviewed.project.memos) == memos


def test_a_gives_the_suggested_code(reviewed, panel, qtbot) -> None:
    """Her own codes on the unit stay beside it; the card had shown both."""
    part = section(panel)
    choose(part, "label")
    entry = part.list.entry
    card = part.model.card(entry)
    before = [label.node for label in reviewed.project.labels_of(entry.unit)]
    assert [chip.name for chip in card.hers] == [reviewed.project.nodes[node].name for node in before]
    qtbot.keyClick(part.list, Qt.Key.Key_A)

    after = [label.node for label in reviewed.project.labels_of(entry.unit)]
    assert after[:-1] == before
    assert reviewed.project.nodes[after[-1]].name == card.suggested[0].name


def test_a_new_code_is_made_only_when_accepted(reviewed, panel, qtbot) -> None:
    """Until then it is in no codebook."""
    part = section(panel)
    assert not any(node.name == "Alene med ansvaret" for node in reviewed.project.nodes)
    choose(part, "new_code")
    qtbot.keyClick(part.list, Qt.Key.Key_A)

    assert any(node.name == "Alene med ansvaret" for node in reviewed.project.nodes)


def test_d_declines_and_shift_d_with_a_reply(reviewed, panel, ask, qtbot) -> None:
    """Giving up the reply declines nothing."""
    part = section(panel)
    choose(part, "label")
    first = part.list.entry.item.id
    qtbot.keyClick(part.list, Qt.Key.Key_D)
    assert reviewed.project.review_items[first].decision == "declined"

    choose(part, "new_code")
    second = part.list.entry.item.id
    qtbot.keyClick(part.list, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert reviewed.project.review_items[second].decision == ""
    ask.answers.append("Det dekkes av en annen kode.")
    qtbot.keyClick(part.list, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert reviewed.project.review_items[second].reply == "Det dekkes av en annen kode."


def test_filters_show_what_was_decided(reviewed, panel, qtbot) -> None:
    """Open, accepted and declined; nothing decided is decided again by a key."""
    part = section(panel)
    choose(part, "label")
    item = part.list.entry.item.id
    qtbot.keyClick(part.list, Qt.Key.Key_D)
    qtbot.mouseClick(part.pills["declined"], Qt.MouseButton.LeftButton)
    assert part.list.entry.item.id == item
    qtbot.keyClick(part.list, Qt.Key.Key_A)

    assert reviewed.project.review_items[item].decision == "declined"
    assert part.agree.isHidden()


def test_enter_shows_the_place(reviewed, panel, qtbot) -> None:
    """The very words, in their interview."""
    shown: list[tuple[int, int, int]] = []
    reviewed.range_requested.connect(lambda *place: shown.append(place))
    part = section(panel)
    choose(part, "comment", "turn")
    quoted = part.list.entry.item.quoted
    qtbot.keyClick(part.list, Qt.Key.Key_Return)
    document, start, end = shown[0]

    assert reviewed.project.flat(document).text[start:end] == quoted


def test_the_place_is_right_after_she_edited(reviewed, panel) -> None:
    """Words put in before a comment move it along; the card shows the words of today."""
    document = reviewed.project.ordered_documents()[0].id
    turn = reviewed.project.turns_of(document)[0]
    set_turn_text(reviewed.store, turn.id, "Hei og velkommen. " + turn.text)
    part = section(panel)
    choose(part, "comment", "turn")
    entry = part.list.entry

    assert reviewed.project.flat(document).text[entry.place.start : entry.place.end] == entry.item.quoted
    assert entry.state == "open"


def test_a_lost_suggestion_is_said_and_changes_nothing(reviewed, panel, qtbot) -> None:
    """The code went into the bin: the sentence says what to do, and the item stays undecided."""
    part = section(panel)
    choose(part, "label")
    item = part.list.entry.item
    nodes.bin_node(reviewed.store, reviewed.project.nodes.first("uuid", item.node_uuid).id)
    choose(part, "label")
    qtbot.keyClick(part.list, Qt.Key.Key_A)

    assert "no longer in the project" in part._said.text()
    assert reviewed.project.review_items[item.id].decision == ""


def test_the_arrow_keys_skip_headings(reviewed, panel, qtbot) -> None:
    """From the first card to the last, and no further."""
    part = section(panel)
    part.list.choose(0)
    seen = [part.list.entry.item.id]
    for _ in range(10):
        qtbot.keyClick(part.list, Qt.Key.Key_Down)
        seen.append(part.list.entry.item.id)

    assert len(dict.fromkeys(seen)) == 5


def test_two_codings_stand_side_by_side(reviewed, panel, qtbot) -> None:
    """Units with only her codes, both, only the reader's; in words and numbers, without a coefficient."""
    panel.show_section("compare")
    part = panel.section
    rows = {row.unit: row for row in part.model.rows}
    given = next(item for item in reviewed.project.review_items if item.kind == "label")
    unit = reviewed.project.units.first("uuid", given.target_uuid).id

    assert rows[unit].only_theirs
    assert "Of the 2 units that Helene coded" in part.summary.text()
    assert "kappa" not in part.summary.text().lower()
    part.differing.click()
    assert all(not row.agrees for row in part.model.rows)
    shown: list[int | None] = []
    reviewed.unit_changed.connect(shown.append)
    part.table.setCurrentIndex(part.model.index(next(i for i, r in enumerate(part.model.rows) if r.unit == unit), 0))
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert shown == [unit]
