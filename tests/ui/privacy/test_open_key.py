"""The one open linking key of a window: made, opened, changed, closed with the project, destroyed."""

from pathlib import Path

import pytest

from annotator.storage import access_log
from annotator.storage.actions import card
from annotator.storage.errors import WrongLinkingKey, WrongPassphrase
from annotator.storage.key import recovery_code
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store
from annotator.ui.privacy.open_key import OpenKey, SamePassphrase, open_key
from annotator.ui.session import Session
from tests.conftest import PASSPHRASE, WEAK
from tests.ui.privacy.conftest import KEY_WORDS


def lines(session: Session) -> list[str]:
    """What the access log says, oldest first."""
    return [entry.what for entry in access_log.entries(session.store)]


def test_everybody_gets_the_same(session: Session) -> None:
    """Sections that use the key share one."""
    assert open_key(session) is open_key(session)


def test_the_projects_own_passphrase_is_refused(session: Session, qtbot, tmp_path: Path) -> None:
    """Whoever guesses one passphrase must not have both files; nothing is made."""
    found = open_key(session)
    with qtbot.waitSignal(found.failed, timeout=10_000) as failed:
        found.make(tmp_path / "k.annokey", PASSPHRASE)

    assert isinstance(failed.args[0], SamePassphrase)
    assert not (tmp_path / "k.annokey").exists()
    assert lines(session) == []


def test_it_is_made_closed_and_opened_again(session: Session, key: OpenKey, qtbot) -> None:
    """Each time the access log says so; the recovery code opens as the passphrase does."""
    assert key.key is not None
    code = recovery_code(bytes(key.key.key))
    for words in (KEY_WORDS, code):
        key.close()
        assert key.key is None
        with qtbot.waitSignal(key.opened, timeout=10_000):
            key.open(key.path, words)

    assert lines(session) == ["key_created", "key_opened", "key_opened"]


def test_a_wrong_passphrase_is_counted(session: Session, key: OpenKey, qtbot) -> None:
    """It stays closed; the next good opening takes the failed one into the log."""
    key.close()
    with qtbot.waitSignal(key.failed, timeout=10_000) as failed:
        key.open(key.path, "galt")
    assert isinstance(failed.args[0], WrongPassphrase)
    assert key.key is None
    with qtbot.waitSignal(key.opened, timeout=10_000):
        key.open(key.path, KEY_WORDS)

    assert lines(session) == ["key_created", "failed_open", "key_opened"]


def test_the_key_of_another_project_is_refused(session: Session, qtbot, tmp_path: Path) -> None:
    """Names of one study must not stand beside the pseudonyms of another."""
    other = Store.create(tmp_path / "other.annotator", PASSPHRASE, WEAK)
    card.set_up_project(other, "Et annet")
    LinkingKey.create(tmp_path / "other.annokey", KEY_WORDS, other.project.info.uuid, WEAK).close()
    other.close()
    found = open_key(session)
    with qtbot.waitSignal(found.failed, timeout=10_000) as failed:
        found.open(tmp_path / "other.annokey", KEY_WORDS)

    assert isinstance(failed.args[0], WrongLinkingKey)


def test_another_passphrase_opens_it_afterwards(session: Session, key: OpenKey, qtbot) -> None:
    """What it holds stays, and it is open all the time."""
    assert key.key is not None
    key.key.set_person("somebody", name="Ola Nordmann")
    with qtbot.waitSignal(key.opened, timeout=10_000):
        key.change_passphrase(KEY_WORDS, KEY_WORDS + " mose")
    assert key.key is not None
    assert key.key.persons()["somebody"].name == "Ola Nordmann"
    key.close()
    with qtbot.waitSignal(key.failed, timeout=10_000):
        key.open(key.path, KEY_WORDS)

    assert lines(session)[-1] == "key_changed"


def test_it_goes_with_the_project(session: Session, key: OpenKey) -> None:
    """After a lock nobody can read names from the window."""
    held = key.key
    assert held is not None
    session.close()

    assert key.key is None
    assert not held.is_open


@pytest.mark.parametrize("is_open", [True, False])
def test_destroying_removes_the_file(session: Session, key: OpenKey, is_open: bool) -> None:
    """Also unopened: the passphrase may be forgotten."""
    if not is_open:
        key.close()
    key.destroy()

    assert not key.path.exists()
    assert key.key is None
    assert lines(session)[-1] == "key_destroyed"


def test_a_lock_while_the_key_is_worked_out(session: Session, key: OpenKey, qtbot) -> None:
    """What arrives afterwards is thrown away: nothing stays open behind a locked window."""
    key.close()
    key.open(key.path, KEY_WORDS)
    session.close()
    qtbot.wait(50)

    assert key.key is None
    assert lines(session)[-1] == "key_created"
