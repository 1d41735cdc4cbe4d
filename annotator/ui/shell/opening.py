"""Making and opening project files: what runs in a worker while the window shows that it works."""

from contextlib import suppress
from pathlib import Path

from annotator.storage import backups
from annotator.storage.access_log import open_logged
from annotator.storage.actions import card
from annotator.storage.backups import Backup
from annotator.storage.errors import OtherRecoveryCode, StorageError, WrongPassphrase
from annotator.storage.key import key_for, key_of_code, read_header
from annotator.storage.key_file import new_key_file, read_key_file
from annotator.storage.purging import finish_purge
from annotator.storage.store import Store
from annotator.ui.messages import backup_may_help
from annotator.ui.shell.asked import Attempt, NewProject, NotOpened
from annotator.ui.shell.places import projects_folder, sample_path


def make(wanted: NewProject) -> Store:
    """Make a new project with its first rows. Raises FileExists, ReadOnlyPlace, DiskFull, NotAKeyFile."""
    if wanted.path.parent == projects_folder():
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
    return Store.make(
        wanted.path,
        wanted.passphrase,
        lambda store: card.set_up_project(store, wanted.title, wanted.language, wanted.method),
        key_file=made_key_file(wanted.key_file),
    )


def made_key_file(path: Path | None) -> bytes | None:
    """What a key file holds, made where there is none at this place; None without one. Raises NotAKeyFile, DiskFull."""
    if path is None:
        return None
    return read_key_file(path) if path.exists() else new_key_file(path)


def unlock(attempt: Attempt) -> Store:
    """Open a project with a passphrase or a recovery code, and say so in its log. Raises NotOpened."""
    key = b""
    try:
        read_header(attempt.path)  # what is no project is said before a code is found fault with
        key = key_of_code(attempt.code) if attempt.code else _key(attempt, attempt.path)
        store = open_logged(attempt.path, key, "code" if attempt.code else "passphrase")
    except StorageError as error:
        if attempt.code and isinstance(error, WrongPassphrase):
            error = OtherRecoveryCode(attempt.path)
        usable = backups.newest_usable(attempt.path, key) if key and backup_may_help(error) else None
        raise NotOpened(error, usable or _newest_unchecked(attempt, error)) from error
    with suppress(StorageError):  # it stays due, and is no reason not to open
        finish_purge(store)
    return store


def make_or_open_sample(name: str) -> Store:
    """The sample project in her own folder: made the first time, opened as she left it afterwards. Raises NotOpened."""
    from annotator.importing.sample import SAMPLE_PASSPHRASE, make_sample

    path = sample_path(name)
    if path.exists():
        return unlock(Attempt(path, SAMPLE_PASSPHRASE))
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_sample(path)


def _newest_unchecked(attempt: Attempt, error: StorageError) -> Backup | None:
    """A file too broken to have a key of its own still has backups, each with its own header."""
    if isinstance(error, WrongPassphrase) or not backup_may_help(error) or attempt.code:
        return None
    for backup in backups.list_backups(attempt.path):
        try:
            Store.open(backup.path, _key(attempt, backup.path)).close()
        except StorageError:
            continue
        return backup
    return None


def _key(attempt: Attempt, path: Path) -> bytes:
    second = None if attempt.key_file is None else read_key_file(attempt.key_file)
    return key_for(path, attempt.passphrase, second)


def restore(backup: Backup, attempt: Attempt, target: Path) -> None:
    """Write a backup out as a file of its own, with what she gave for the project itself.

    Raises what opening raises, NotAKeyFile, FileExists, DiskFull, ReadOnlyPlace.
    """
    backups.restore_with_key(backup.path, _key(attempt, backup.path), target)
