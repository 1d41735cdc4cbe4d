"""A whole working day of the real program on a real X server: import, code, undo, quit, come back, export."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desk import Desk, a_desk

pytestmark = [pytest.mark.e2e, pytest.mark.x11]

WORDS = "hei og hopp i lyngen"
TEXT = (
    "I: Hva tenkte du den dagen?\n\n"
    "A: Jeg tenkte at dette klarer jeg ikke. Men saa gikk det.\n\n"
    "I: Hvordan gikk det?\n\n"
    "A: Hun sa bare at jeg skulle puste. Sommerfuglprosjektet hjalp meg den kvelden.\n\n"
    "I: Og etterpaa?\n\n"
    "A: Etterpaa var jeg ikke redd lenger, bare sliten paa en god maate.\n"
)
SECRETS = ("Sommerfuglprosjektet", "bare sliten", "Klarer ikke", "Puste rolig", "holdt pusten selv")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path / "desk") as desk:
        yield desk


def unlock(desk: Desk, project: Path) -> None:
    """Start on a project and type the passphrase."""
    desk.start(project)
    desk.type(WORDS)
    desk.key("Return")
    desk.pause(2.5)


def code_first_words(desk: Desk, name: str, line: int) -> None:
    """With keys alone: to the paragraph, select four words, code box, a new code."""
    desk.key("ctrl+Home", *["ctrl+Down"] * line)
    desk.key(*["ctrl+shift+Right"] * 4)
    desk.key("space")
    desk.type(name)
    desk.key("Return")


def test_from_import_to_chapter(desk: Desk, tmp_path: Path) -> None:
    """What she did with keys and mouse is in the file, undo reaches over the night, the chapter holds her words."""
    project, source = desk.home / "dag.annotator", tmp_path / "Intervju 4.txt"
    source.write_text(TEXT, encoding="utf-8")
    desk.command("new", project, "--title", "En dag", passphrase=WORDS)

    unlock(desk, project)
    desk.key("ctrl+shift+i")
    desk.type(str(source))
    desk.key("Return")
    desk.pause(1.0)
    desk.key("space", "Return")
    desk.pause(1.5)
    code_first_words(desk, "Klarer ikke", 1)
    code_first_words(desk, "Puste rolig", 3)
    desk.key("ctrl+d")
    desk.type("holdt pusten selv")
    desk.key("ctrl+z")
    desk.key("ctrl+q")
    desk.end()

    units = desk.command("list", project, "units", "--json", passphrase=WORDS)
    assert [unit["codes"] for unit in units] == [["Klarer ikke"], ["Puste rolig"]]
    assert units[0]["text"] == "Jeg tenkte at dette"
    assert [unit["participant"] for unit in units] == ["P01", "P01"]

    unlock(desk, project)
    desk.key("ctrl+z")
    desk.key("ctrl+q")
    desk.end()
    units = desk.command("list", project, "units", "--json", passphrase=WORDS)
    assert [unit["codes"] for unit in units] == [["Klarer ikke"]]

    out = desk.home / "funn.docx"
    desk.command("export", project, out, passphrase=WORDS)
    assert out.stat().st_size > 5000
    found = leaks(desk, known=[out])
    assert found == []


def leaks(desk: Desk, known: list[Path]) -> list[str]:
    """Files of the whole machine, other than what she exported, that hold a word of hers in any usual encoding."""
    found = []
    for path in [*desk.home.rglob("*"), *desk.temp.rglob("*")]:
        if path in known or not path.is_file():
            continue
        content = path.read_bytes()
        found += [
            f"{path.name}: {secret}"
            for secret in (*SECRETS, WORDS)
            for encoding in ("utf-8", "utf-16-le", "utf-16-be")
            if secret.encode(encoding) in content or secret in path.name
        ]
    return found


def test_killed_in_the_middle_of_work(desk: Desk, tmp_path: Path) -> None:
    """The power goes while she codes: what she saw done is there when she comes back."""
    project, source = desk.home / "dag.annotator", tmp_path / "Intervju 4.txt"
    source.write_text(TEXT, encoding="utf-8")
    desk.command("new", project, "--title", "En dag", passphrase=WORDS)
    desk.command("import", project, source, "--interviewer", "I", passphrase=WORDS)

    unlock(desk, project)
    code_first_words(desk, "Klarer ikke", 1)
    desk.kill()

    units = desk.command("list", project, "units", "--json", passphrase=WORDS)
    assert [unit["codes"] for unit in units] == [["Klarer ikke"]]
    assert "0 faults" in desk.command("check", project, passphrase=WORDS)


def test_two_windows_on_one_project(desk: Desk) -> None:
    """The second is told that the file is open; the command line refuses with one line."""
    project = desk.home / "dag.annotator"
    desk.command("new", project, "--title", "En dag", passphrase=WORDS)
    unlock(desk, project)
    words = desk.temp / "ord"
    words.write_text(WORDS, encoding="utf-8")
    refused = subprocess.run(
        [sys.executable, "-m", "annotator", "list", str(project), "codes", "--passphrase-file", str(words)],
        env=desk.environment,
        capture_output=True,
        text=True,
    )

    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "open in another" in refused.stderr
