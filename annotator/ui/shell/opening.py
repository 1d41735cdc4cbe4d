"""Making and opening project files: what runs in a worker while the window shows that it works."""

from pathlib import Path

from annotator.storage import backups
from annotator.storage.actions import card
from annotator.storage.backups import Backup
from annotator.storage.errors import StorageError, WrongPassphrase
from annotator.storage.key import derive, key_of_code, read_header
from annotator.storage.store import Store
from annotator.ui.messages import backup_may_help
from annotator.ui.shell.asked import Attempt, NewProject, NotOpened
from annotator.ui.shell.places import projects_folder, sample_path


def make(wanted: NewProject) -> Store:
    """Make a new project with its first rows. Raises FileExists, ReadOnlyPlace, DiskFull."""
    if wanted.path.parent == projects_folder():
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
    return Store.make(
        wanted.path, wanted.passphrase, lambda store: card.set_up_project(store, wanted.title, wanted.language)
    )


def unlock(attempt: Attempt) -> Store:
    """Open a project with a passphrase or a recovery code. Raises NotOpened."""
    key = b""
    try:
        header = read_header(attempt.path)
        key = key_of_code(attempt.code) if attempt.code else derive(attempt.passphrase, header)
        return Store.open(attempt.path, key)
    except StorageError as error:
        usable = backups.newest_usable(attempt.path, key) if key and backup_may_help(error) else None
        raise NotOpened(error, usable or _newest_unchecked(attempt, error)) from error


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
            Store.open(backup.path, derive(attempt.passphrase, read_header(backup.path))).close()
        except StorageError:
            continue
        return backup
    return None


def restore(backup: Backup, passphrase: str, target: Path) -> None:
    """Write a backup out as a file of its own. Raises what opening raises, FileExists, DiskFull, ReadOnlyPlace."""
    backups.restore(backup.path, passphrase, target)
