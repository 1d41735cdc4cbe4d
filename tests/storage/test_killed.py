"""A power cut, played by killing the process: what was shown as done is there, and the file opens."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.importing.sample import make_sample
from annotator.storage.actions import memos
from annotator.storage.errors import WrongPassphrase
from annotator.storage.key import key_for
from annotator.storage.soundness import faults
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK

WRITER = """
import sys
from pathlib import Path
from annotator.storage.actions import nodes
from annotator.storage.key import key_for
from annotator.storage.store import Store
path = Path(sys.argv[1])
store = Store.open(path, key_for(path, sys.argv[2]))
while True:
    print(nodes.create_node(store, 1, "Kode " + "x" * 400), flush=True)
"""
CHANGER = """
import sys
from pathlib import Path
from annotator.storage.key import Strength, key_for
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
path, words = Path(sys.argv[1]), [sys.argv[2], sys.argv[3]]
try:
    store = Store.open(path, key_for(path, words[0]))
except Exception:
    words.reverse()
    store = Store.open(path, key_for(path, words[0]))
print("ready", flush=True)
while True:
    store = change_passphrase(store, words[0], words[1], Strength(10, 1, 1))
    words.reverse()
"""


def killed(script: str, *arguments: str, after: float) -> str:
    """Run a script, kill it without warning some time after its first line; what it had printed."""
    process = subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    return first + rest


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_no_acknowledged_action_is_lost(store: Store) -> None:
    """Killed eight times while writing: every action it had reported is in the file, which opens whole (B21)."""
    store.close()
    chance = random.Random(5)
    for _ in range(8):
        said = killed(WRITER, str(store.path), PASSPHRASE, after=chance.random() * 0.12)
        acknowledged = [int(line) for line in said.split("\n")[:-1]]

        again = Store.open(store.path, key_for(store.path, PASSPHRASE))
        assert acknowledged
        assert all(node in again.project.nodes for node in acknowledged)
        assert len(again.project.nodes) <= acknowledged[-1] + 1
        assert faults(again) == []
        again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_killed_while_changing_the_passphrase(store: Store) -> None:
    """The file opens whole with the one or the other passphrase, whenever the change was cut off."""
    store.close()
    chance = random.Random(7)
    for _ in range(8):
        killed(CHANGER, str(store.path), PASSPHRASE, "den andre", after=chance.random() * 0.15)
        try:
            again = Store.open(store.path, key_for(store.path, PASSPHRASE))
        except WrongPassphrase:
            again = Store.open(store.path, key_for(store.path, "den andre"))
        assert again.project.info.title == "Prøveprosjekt"
        again.close()
        left = {path.name for path in Path(store.path.parent).iterdir() if path.is_file()}
        assert left == {store.path.name}


def test_cut_off_in_the_middle_of_a_page(store: Store, tmp_path: Path) -> None:
    """A power cut may leave a file that ends within a page; the journal beside it takes the change back."""
    for _ in range(60):
        memos.add_memo(store, "lagret " * 500)
    cut_off = tmp_path / "strømbrudd.annotator"
    for pragma in ("cache_size=3", "cache_spill=ON"):  # so that pages are written before the end
        store.db.execute(f"PRAGMA {pragma}")
    store.db.execute("BEGIN IMMEDIATE")
    store.db.execute("UPDATE memo SET text='aldri ferdig ' || text")
    shutil.copy(f"{store.path}-journal", f"{cut_off}-journal")
    cut_off.write_bytes(store.path.read_bytes() + b"x" * 100)
    store.db.execute("ROLLBACK")

    again = Store.open(cut_off, key_for(cut_off, PASSPHRASE))
    assert [memo.text[:7] for memo in again.project.memos] == ["lagret "] * 60
    again.close()


MAKER = """
import sys
from pathlib import Path
from annotator.importing.sample import make_sample
from annotator.storage.key import Strength
print("ready", flush=True)
make_sample(Path(sys.argv[1]), sys.argv[2], Strength(10, 1, 1))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_killed_while_making_the_sample(tmp_path: Path) -> None:
    """A sample project is there whole or not at all, and what was cut off does not stop the next try."""
    path = tmp_path / "sample.annotator"
    for after in (0.1, 0.3):
        killed(MAKER, str(path), PASSPHRASE, after=after)
        if path.exists():
            made = Store.open(path, key_for(path, PASSPHRASE))
            assert len(made.project.outline) > 10
            made.close()
            path.unlink()

    make_sample(path, PASSPHRASE, WEAK).close()
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
