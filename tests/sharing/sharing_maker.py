"""What the tests of sharing share: a share made, opened and sent back."""

from collections.abc import Callable
from pathlib import Path

from annotator.sharing.columns import Level
from annotator.sharing.drawing import draw
from annotator.sharing.merging import MergeResult, merge
from annotator.sharing.sending import note_share, write_share
from annotator.storage.actions.review import begin_review
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.conftest import WEAK

SHARE_WORDS = "en annen frase"


def shared(store: Store, path: Path, level: Level = 3, blind: bool = False) -> Path:
    """A share of the project, written and noted."""
    content = draw(store.project, level, blind, confirmed=True)
    write_share(content, path, SHARE_WORDS, WEAK)
    note_share(store, content, path, "V")
    return path


def opened(path: Path) -> Store:
    """The share, open."""
    return Store.open(path, key_for(path, SHARE_WORDS))


def reviewed(path: Path, write: Callable[[Store, int], object]) -> None:
    """Let a reader write in the share."""
    share = opened(path)
    try:
        write(share, begin_review(share, "Veileder"))
    finally:
        share.close()


def merged(store: Store, path: Path) -> MergeResult:
    """Take the share in."""
    return merge(store, path, key_for(path, SHARE_WORDS))
