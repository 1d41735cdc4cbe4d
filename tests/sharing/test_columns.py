"""The allow-list of shares covers the whole schema: whoever adds a column must say whether it may leave."""

from annotator.domain.project import TABLES
from annotator.sharing.columns import DRAWN, LEFT_OUT, REFERENCES, TABLES_LEFT_OUT, TAKEN, WRITTEN
from annotator.storage.store import Store


def test_every_table_is_either_shared_or_left_out(store: Store) -> None:
    """A new table is in neither list, and this says so."""
    found = {name for name in store.db.table_names() if not name.startswith(("sqlite_", "_sqlite_"))}

    assert found == set(TAKEN) | set(TABLES_LEFT_OUT)
    assert not set(TAKEN) & set(TABLES_LEFT_OUT)


def test_every_column_is_taken_drawn_or_left_out(store: Store) -> None:
    """A new column of a shared table is in none of the lists, and this says so; none is both taken and left out."""
    for table, taken in TAKEN.items():
        columns = {column.name for column in store.db.table(table).columns}
        assert columns == set(taken) | set(DRAWN.get(table, ("id",))) | set(LEFT_OUT.get(table, ())) | {"id"}, table
        assert not set(LEFT_OUT.get(table, ())) & (set(taken) | set(DRAWN.get(table, ())))


def test_every_reference_is_followed(store: Store) -> None:
    """A column that points at another row is known as one: its number would else be that of her own file."""
    for table in TAKEN:
        keys = {key.column: key.other_table for key in store.db.table(table).foreign_keys}
        assert keys == REFERENCES.get(table, {}), table


def test_what_she_writes_is_checked(store: Store) -> None:
    """Every free text that may be shared is among those checked for words of transcripts, or is checked otherwise."""
    otherwise = {("document", "title"), ("speaker", "label"), ("turn", "text"), ("participant", "pseudonym")}
    otherwise |= {("attribute", "name"), ("attribute_value", "value")}
    fixed = {"uuid", "method", "language", "quote_style", "neutral_pronoun", "kind", "status", "role", "stance"}
    fixed |= {"colour", "target", "slot", "at", "parents", "font", "key"}
    otherwise |= {("snapshot_node", "node"), ("report_part", "theme")}  # uuids
    otherwise |= {("report_column", "column")}  # a word of the program's and a uuid
    for table, taken in TAKEN.items():
        for column in taken:
            text = TABLES[table].__dataclass_fields__[column].type in (str, "str")
            if text and column not in fixed and (table, column) not in otherwise:
                assert column in WRITTEN.get(table, ()), (table, column)
