"""The tree model: places, order, filter, and staying in step row by row."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.domain.analysis import NodeLink
from annotator.storage.actions import coding, nodes
from annotator.ui.codebook.tree_model import TreeModel
from tests.ui.codebook.conftest import Book


def shown(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[object]:
    """The tree as nested lists: a name, then what stands below it."""
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(index.data())
        below = shown(model, index)
        if below:
            found.append(below)
    return found


@pytest.fixture
def model(book: Book, qtbot: QtBot) -> TreeModel:
    """The model, watched by Qt's own checker of models."""
    model = TreeModel(book.session)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def watch(model: TreeModel) -> list[str]:
    """Takes down what the model tells its views."""
    seen: list[str] = []
    for name in ("modelReset", "rowsInserted", "rowsRemoved", "rowsMoved", "layoutChanged", "dataChanged"):
        getattr(model, name).connect(lambda *_, what=name: seen.append(what))
    return seen


def test_themes_then_loose_codes_with_counts(book: Book, model: TreeModel) -> None:
    """The tree shows her order, and each node's units, a theme's each once."""
    assert shown(model) == [
        "Ansvar",
        ["Alene om svaret", "Terskelen for å ringe", "Magefølelse"],
        "Støtte",
        ["Lov å spørre"],
        "Tid",
    ]
    counts = {name: model.face_of(node).count for name, node in book.nodes.items()}
    assert counts["Ansvar"] == 1
    assert counts["Lov å spørre"] == 2


def test_renaming_moves_no_row(book: Book, model: TreeModel) -> None:
    """A new name is one changed row: no reset, nothing closed, nothing scrolled."""
    seen = watch(model)

    nodes.update_node(book.store, book.nodes["Tid"], name="Tidspress")

    assert seen == ["dataChanged"]
    assert shown(model)[-1] == "Tidspress"


def test_coding_changes_counts_only(book: Book, model: TreeModel, qtbot: QtBot) -> None:
    """A new unit changes the count of its code and of the theme above, and no row else."""
    seen = watch(model)

    book.code(3, "Magefølelse")

    qtbot.waitUntil(lambda: seen == ["dataChanged", "dataChanged"], timeout=2000)
    assert model.face_of(book.nodes["Ansvar"]).count == 2


def test_moves_binning_and_undo_keep_the_model_right(book: Book, model: TreeModel) -> None:
    """After each action and each undo the rows are what the project says; Qt's checker watches."""
    before = shown(model)
    store, made = book.store, book.nodes
    nodes.move_node(store, made["Magefølelse"], made["Ansvar"], made["Ansvar"], 0)
    assert shown(model)[1] == ["Magefølelse", "Alene om svaret", "Terskelen for å ringe"]
    nodes.move_node(store, made["Støtte"], None, made["Ansvar"], 0)
    assert shown(model) == [
        "Ansvar",
        ["Støtte", ["Lov å spørre"], "Magefølelse", "Alene om svaret", "Terskelen for å ringe"],
        "Tid",
    ]
    nodes.bin_node(store, made["Ansvar"])
    assert "Støtte" in shown(model)
    nodes.link_node(store, made["Tid"], made["Støtte"])
    nodes.merge_nodes(store, [made["Tid"]], made["Lov å spørre"])
    for _ in range(5):
        store.undo()

    assert shown(model) == before


def test_one_code_under_three_themes_has_three_places(book: Book, model: TreeModel) -> None:
    """«Makt» stands under three themes; renamed once, it is renamed in all; taken from one, it stays in two."""
    book.make("Kultur", kind="theme")
    makt = book.make("Makt", "Kultur")
    for theme in ("Ansvar", "Støtte"):
        nodes.link_node(book.store, makt, book.nodes[theme])
    assert len(model.indexes_of(makt)) == 3
    assert {model.parent_at(i) for i in model.indexes_of(makt)} == {
        book.nodes[t] for t in ("Kultur", "Ansvar", "Støtte")
    }

    nodes.update_node(book.store, makt, name="Makt og avmakt")
    nodes.unlink_node(book.store, makt, book.nodes["Ansvar"])

    assert [i.data() for i in model.indexes_of(makt)] == ["Makt og avmakt"] * 2


def test_the_same_label_on_two_levels(book: Book, model: TreeModel) -> None:
    """«Tillit» may be a code and a theme."""
    book.make("Tillit", kind="theme")
    book.make("Tillit", "Ansvar")

    assert [i.data() for node in (8, 9) for i in model.indexes_of(node)] == ["Tillit", "Tillit"]


def test_filter_shows_answers_with_what_stands_above_and_below(book: Book, model: TreeModel) -> None:
    """Words in any order and any case; a theme that answers brings its codes; nothing found is nothing shown."""
    model.set_filter("RINGE for")
    assert shown(model) == ["Ansvar", ["Terskelen for å ringe"]]
    model.set_filter("støtte")
    assert shown(model) == ["Støtte", ["Lov å spørre"]]
    model.set_filter("stotte")
    assert shown(model) == []
    model.set_filter("")

    assert model.place_count() == 7


def test_a_filtered_tree_follows_changes(book: Book, model: TreeModel) -> None:
    """A code that no longer answers goes, and one that does comes, while the filter stands."""
    model.set_filter("ringe")
    nodes.update_node(book.store, book.nodes["Terskelen for å ringe"], name="Terskelen")
    nodes.update_node(book.store, book.nodes["Lov å spørre"], name="Lov å ringe")

    assert shown(model) == ["Støtte", ["Lov å ringe"]]


def test_orders(book: Book, model: TreeModel) -> None:
    """By name (å last, numbers by value) and by count; back to her own order."""
    for name in ("Å bli regnet med", "Kode 10", "Kode 9"):
        book.make(name, "Ansvar")
    model.set_order("name")
    names = shown(model)[1]
    assert names.index("Kode 9") < names.index("Kode 10")
    model.set_order("count")
    assert shown(model)[0] == "Støtte"
    model.set_order("own")

    assert shown(model)[1][-3:] == ["Å bli regnet med", "Kode 10", "Kode 9"]


def test_an_existing_name_is_reported_and_not_taken(book: Book, model: TreeModel, qtbot: QtBot) -> None:
    """Renaming a code to what another of its level is called changes nothing and says so."""
    index = model.indexes_of(book.nodes["Magefølelse"])[0]

    with qtbot.waitSignal(model.name_taken) as told:
        assert not model.setData(index, "  lov å  SPØRRE ")

    assert told.args[:2] == [book.nodes["Magefølelse"], book.nodes["Lov å spørre"]]
    assert index.data() == "Magefølelse"
    assert not model.setData(index, "   ")
    assert model.setData(index, " Ny   form ")
    assert index.data() == "Ny form"


def test_a_circle_from_elsewhere_does_not_hang_the_tree(book: Book) -> None:
    """A file in which two themes stand under each other can be shown."""
    a, b = book.nodes["Ansvar"], book.nodes["Støtte"]
    with book.store.action("link_node") as writer:
        writer.insert_many([NodeLink(child=a, parent=b), NodeLink(child=b, parent=a)])
        writer.insert(NodeLink(child=a, parent=book.nodes["Tid"]))

    model = TreeModel(book.session)

    assert 0 < model.place_count() < 2000


def test_what_a_screen_reader_says(book: Book, model: TreeModel) -> None:
    """Name, level and number of units are in the accessible text; the definition is in the description."""
    nodes.update_node(book.store, book.nodes["Tid"], definition="Tiden som ikke er der.")
    index = model.indexes_of(book.nodes["Tid"])[0]

    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Tid, Kode, 1")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Tiden som ikke er der."
    assert "Tiden som ikke er der." in index.data(Qt.ItemDataRole.ToolTipRole)


def test_counts_follow_the_status_of_an_interview(book: Book, model: TreeModel, qtbot: QtBot) -> None:
    """An excluded interview is in no count."""
    from annotator.storage.actions.transcripts import set_status

    set_status(book.store, book.document, "excluded", "Trakk seg")

    qtbot.waitUntil(lambda: model.face_of(book.nodes["Tid"]).count == 0, timeout=2000)
    assert coding.unit_at(book.store, book.document, 0, 52) is not None
