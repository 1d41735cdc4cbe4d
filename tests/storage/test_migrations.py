"""Projects of earlier versions: brought up to date with all they said, and changed and undone from there."""

from pathlib import Path

from annotator.reporting.settings import settings_of
from annotator.storage.actions import people, report_tables
from annotator.storage.connection import create_file
from annotator.storage.key import derive, new_header
from annotator.storage.schema import migrations
from annotator.storage.sqlite import Database
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK


def before(path: Path, migration: str) -> tuple[Database, bytes]:
    """An open project file as it was made before a migration, and its key."""
    header = new_header(WEAK)
    key = derive(PASSPHRASE, header)
    db = Database(create_file(path, key, header), execute_plugins=False)
    migrations.apply(db, stop_before=migration)
    return db, key


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """A project made by the first version opens with its rows, new columns filled, and undoes what comes after."""
    path = tmp_path / "old.annotator"
    db, key = before(path, "m002_confidential")
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt"})
    db.table("layer").insert({"id": 1, "uuid": "l", "position": 1, "name": "Kodegruppe", "kind": "group"})
    db.table("participant").insert({"id": 1, "uuid": "p", "pseudonym": "P01", "position": 0, "consent": "given"})
    db.execute("PRAGMA user_version=1")
    db.conn.close()
    store = Store.open(path, key)
    assert store.migrated
    assert (store.project.info.title, store.project.info.scheme, store.project.info.share_level) == (
        "Gammelt",
        "own",
        0,
    )
    assert store.project.participants[1].restricted is False
    assert store.project.layers[1].slot == "group"
    people.update_participant(store, 1, restricted=True)
    store.undo()

    assert store.project.participants[1].restricted is False
    store.close()


def test_what_old_projects_said_of_their_report_is_kept(tmp_path: Path) -> None:
    """Words in one column become parts and a form; what is not said stays open."""
    path = tmp_path / "old.annotator"
    db, key = before(path, "m004_report")
    said = "-codebook +table:example +show_counts -numbering - x"
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt", "report_parts": said})
    db.execute("PRAGMA user_version=3")
    db.conn.close()
    store = Store.open(path, key)
    settings = settings_of(store.project)

    assert settings.said == {"codebook": False, "table:example": True}
    assert (settings.counting, settings.numbering, settings.theme_prefix) == ("both", False, False)
    assert store.project.info.report_parts == ""
    store.close()


FORM = (
    "INSERT INTO report_form(own_italic, own_setting, own_name, own_interview, own_footnote, own_named, label_form,"
    " place, attribution, elision, nested_marks, numbering, theme_prefix, counting, font, size, spacing, margin_top,"
    " margin_right, margin_bottom, margin_left, justified, template) VALUES(0, 'length', 'pseudonym', 0, 0, 0,"
    " 'brackets', 'none', 'speaker', '(…)', 1, 1, 0, 'none', 'Arial', 10.5, 1.5, 2.5, 2.5, 2.5, 2.5, 0, '')"
)


def test_a_project_of_before_tables_were_hers_to_choose(tmp_path: Path) -> None:
    """What a file of the fifth version says of its report stays; its tables show what is suggested, and can be told."""
    path = tmp_path / "old.annotator"
    db, key = before(path, "m006_title_page")
    db.table("project").insert({"id": 1, "uuid": "u", "title": "Gammelt"})
    db.execute(FORM)
    db.table("report_part").insert(
        {"id": 1, "key": "table:example", "said": "in", "position": 3, "level": 0, "numbered": 1}
    )
    db.execute("PRAGMA user_version=5")
    db.conn.close()
    store = Store.open(path, key)
    settings = settings_of(store.project)

    assert store.migrated
    assert (settings.said, settings.order) == ({"table:example": True}, ("table:example",))
    assert (settings.size, settings.smallest, settings.tables) == (10.5, 3, {})
    report_tables.show_column(store, "table:example", "place", shown=False)
    assert settings_of(store.project).choice("table:example").said == {"place": False}
    store.undo()
    assert settings_of(store.project) == settings
    store.close()
