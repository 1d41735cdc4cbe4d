"""What every test may ask for: a project file, the sample project, a session, a quiet and repeatable Qt."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_FONT_DPI", "96")

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from system_packages import left_out_tests

from annotator.resources import RESOURCES
from annotator.storage.actions import card
from annotator.storage.key import Strength, key_for
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store

WEAK = Strength(log2_kib=10, passes=1, lanes=1)
"""A key that is quick to derive. Only the tests of the key itself use the real cost."""

PASSPHRASE = "lyng og lav"

settings.register_profile("annotator", deadline=None, max_examples=60)
settings.load_profile("annotator")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out the tests whose tools this machine does not have, and say so."""
    reasons = left_out_tests()
    for item in items:
        for kind, reason in reasons.items():
            if item.get_closest_marker(kind):
                item.add_marker(pytest.mark.skip(reason=reason))


def undress(application):  # type: ignore[no-untyped-def]
    """Take a theme off again. Qt forgets with it whose end it waits for, but not whom it has asked: what outlives the
    test is told that it was not asked, or the next sheet would be put on it when it is gone."""
    from PySide6.QtCore import Qt

    application.setStyleSheet("")
    for widget in application.allWidgets():
        widget.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))


@pytest.fixture(scope="session")
def qapp(qapp):  # type: ignore[no-untyped-def]
    """The application with the project's own font, so that text is as wide on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    qapp.setStyle("Fusion")
    qapp.setFont(QFont("Liberation Sans", 10))
    yield qapp
    # The offscreen clipboard outlives the interpreter, and what was copied from Python would then be freed without it.
    qapp.clipboard().clear()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty project, set up in bokmål."""
    store = Store.create(tmp_path / "prosjekt.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "Prøveprosjekt")
    yield store
    store.close()


@pytest.fixture
def key(store: Store, tmp_path: Path) -> Iterator[LinkingKey]:
    """The empty project's linking key."""
    key = LinkingKey.create(tmp_path / "k.annokey", "nøkkelord", store.project.info.uuid, WEAK)
    yield key
    key.close()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project as a closed file, made once; tests work on copies."""
    from annotator.importing.sample import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    make_sample(path, PASSPHRASE, WEAK).close()
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    """The sample project, open, in a file of this test's own."""
    path = tmp_path / "sample.annotator"
    shutil.copy(sample_file, path)
    store = Store.open(path, key_for(path, PASSPHRASE))
    yield store
    store.close()


def without_theme_work(store: Store) -> None:
    """Take away the sample's texts about themes, snapshots and wall: as it is for one who has just found her themes."""
    project = store.project
    with store.action("delete_memo") as writer:
        for table in ("sentence_unit", "summary_sentence", "snapshot_node", "snapshot", "wall_link", "wall_card"):
            for row in list(project.tables[table]):
                writer.delete(table, row.id)
        for summary in list(project.summaries):
            if summary.kind.startswith("sheet:"):
                writer.delete("summary", summary.id)
    store.begin_history_here()


@pytest.fixture
def before_theme_work(sample: Store) -> None:
    """The sample of this test without its theme work."""
    without_theme_work(sample)


@pytest.fixture
def session(sample: Store, qapp):  # type: ignore[no-untyped-def]
    """The sample project as the views see it."""
    from annotator.ui.session import Session

    session = Session(sample)
    yield session
    session.close()
