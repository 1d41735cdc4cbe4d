"""The main job without seeing the screen: what a screen reader is told, read from outside over AT-SPI."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desk import Desk, a_desk

pytest.importorskip("jeepney", reason="Only Linux has AT-SPI.", exc_type=ImportError)

from tests.e2e.listener import Listener, listening

pytestmark = [pytest.mark.e2e, pytest.mark.x11, pytest.mark.accessibility]

WORDS = "hei og hopp i lyngen"
TEXT = (
    "I: Hva tenkte du den dagen?\n\n"
    "A: Jeg tenkte at dette klarer jeg ikke. Men saa gikk det.\n\n"
    "A: Hun sa bare at jeg skulle puste.\n\n"
    "I: Og etterpaa?\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path / "desk") as desk:
        yield desk


@pytest.fixture
def ear(desk: Desk) -> Iterator[Listener]:
    with listening(desk) as ear:
        yield ear


@pytest.fixture
def project(desk: Desk, ear: Listener, tmp_path: Path) -> Path:
    """A project with one interview, open at its text."""
    path, source = desk.home / "dag.annotator", tmp_path / "Intervju 4.txt"
    source.write_text(TEXT, encoding="utf-8")
    desk.command("new", path, "--title", "En dag", passphrase=WORDS)
    desk.command("import", path, source, "--interviewer", "I", passphrase=WORDS)
    desk.start(path)
    assert ear.focused().name == "Passphrase"
    desk.type("feil ord")
    desk.key("Return")
    desk.pause(1.5)
    assert "passphrase" in " ".join(ear.heard())  # why it did not open
    desk.key("ctrl+a")
    desk.type(WORDS)
    desk.key("Return")
    ear.find("text", "Transcript")
    return path


def code(desk: Desk, name: str) -> None:
    """Select three words after the caret, and give them a code."""
    desk.key(*["ctrl+shift+Right"] * 3)
    desk.key("space")
    desk.type(name)
    desk.key("Return")


def test_reading_coding_and_exporting_by_ear(desk: Desk, ear: Listener, project: Path) -> None:
    """Who speaks, where codes begin and end, what was done, the code tree with levels and counts, and the way out."""
    transcript = ear.find("text", "Transcript")
    assert "read-only" in transcript.states
    assert ear.text(transcript).split("\n")[1] == "Jeg tenkte at dette klarer jeg ikke. Men saa gikk det."
    ear.heard()

    desk.key("ctrl+Home", "ctrl+Down")
    assert ear.heard()[-1] == "A, turn 2"
    desk.key(*["ctrl+shift+Right"] * 3)
    assert ear.selected(transcript).strip() == "Jeg tenkte at"
    desk.key("space")
    assert ear.focused().name == "Code or theme"
    desk.type("Klarer ikke")
    assert ear.heard()[-1].startswith("Create code “Klarer ikke”")
    desk.key("Return")
    assert "Coded: Klarer ikke" in ear.heard()
    assert ear.focused().name == "Transcript"

    desk.key("ctrl+Home")
    ear.heard()
    desk.key("ctrl+Down")
    assert ear.heard() == ["A, turn 2. Enters code: Klarer ikke"]
    desk.key("End")
    assert ear.heard() == ["Leaves code: Klarer ikke"]
    desk.key("w")
    assert ear.heard() == ["Intervju 4. A, turn 2 of 4. No code here"]
    desk.key("ctrl+Down", "ctrl+Right")
    ear.heard()
    code(desk, "Puste")
    desk.key("ctrl+Up", "ctrl+Up", "ctrl+Down")
    assert ear.heard()[-1] == "turn 3. Leaves code: Klarer ikke. Further on in this line: Puste"
    desk.key("ctrl+z")
    assert "Undone" in " ".join(ear.heard())

    desk.key("ctrl+shift+f", "Down")
    here = ear.focused()
    assert here.role == "tree item"
    assert here.name.startswith("Klarer ikke, Kode, 1 unit")
    desk.key("ctrl+shift+e")
    out = desk.home / "funn.docx"
    assert ear.focused().name == "File name:"
    desk.type(str(out))
    desk.key("Return")
    desk.wait_for(out)
    desk.key("ctrl+q")
    desk.end()
    assert out.stat().st_size > 5000


def test_the_tree_says_what_is_open(desk: Desk, ear: Listener, project: Path) -> None:
    """A theme over a code: level, count, open or closed, and the arrows move between them."""
    desk.key("ctrl+Home", "ctrl+Down")
    desk.key(*["ctrl+shift+Right"] * 3)
    desk.key("space")
    desk.type("Klarer ikke")
    desk.key("Tab")
    desk.type("Alene")
    desk.key("Return")
    ear.heard()
    desk.key("ctrl+shift+f", "Down", "Home")
    theme = ear.focused()
    assert theme.name.startswith("Alene, Tema, 1 unit")
    assert {"expandable", "expanded"} <= theme.states
    desk.key("Down")
    assert ear.focused().name.startswith("Klarer ikke, Kode, 1 unit")
    desk.key("Up", "Left")
    theme = ear.focused()
    assert theme.name.startswith("Alene, Tema, 1 unit")
    assert "expanded" not in theme.states
    assert "checked" in ear.find("check box", "Text").states
    desk.key("ctrl+q")
    desk.end()
