"""D14: no network, proved from outside: no module for it, no socket, no call to the system, nothing missed without."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE

ROOT = Path(__file__).parents[1]
INTERVIEW = "I: Hva skjedde?\n\nA: Ingenting.\nEller litt.\n\nI: Ja?\n\nA: Nei.\n"
# Not `_socket`: typing_extensions, which python-docx brings, loads it to ask for the type of one of its objects.
NETWORK_MODULES = (
    *("socket", "ssl", "_ssl", "asyncio", "http", "http.client", "http.server", "socketserver"),
    *("urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "webbrowser", "requests", "urllib3"),
    "PySide6.QtNetwork",
)
SESSION = """
import sys
from annotator.__main__ import main
raised = []
def hook(event, arguments):
    if event.split(".")[0] in ("socket", "urllib", "ftplib", "smtplib", "imaplib", "poplib", "http", "webbrowser"):
        raised.append(event)
sys.addaudithook(hook)
for line in sys.argv[2].split("\\n"):
    assert main(line.split("|")) == 0, line
loaded = [name for name in sys.argv[1].split() if name in sys.modules]
print("modules:", *loaded)
print("events:", *raised)
"""


@pytest.fixture
def session(tmp_path: Path) -> list[str]:
    """A process that runs one of every command, and the demo, and says what it loaded and raised."""
    words, text, project = tmp_path / "ord.txt", tmp_path / "Intervju 7.txt", tmp_path / "p.annotator"
    words.write_text(PASSPHRASE, encoding="utf-8")
    text.write_text(INTERVIEW, encoding="utf-8")
    given = f"--passphrase-file|{words}"
    lines = [
        f"demo|{tmp_path / 'demo'}",
        f"new|{project}|--title|T|{given}",
        f"import|{project}|{text}|--interviewer|I|{given}",
        f"list|{project}|documents|--json|{given}",
        f"search|{project}|ingenting|{given}",
        f"export|{project}|{tmp_path / 'funn.docx'}|{given}",
        f"export|{project}|{tmp_path / 'funn.pdf'}|{given}",
        f"check|{project}|{given}",
        f"share|{project}|{tmp_path / 'deling.annotator'}|{given}|--share-passphrase-file|{words}",
        f"share|{project}|{tmp_path / 'deling.html'}|{given}",
        f"share|{project}|{tmp_path / 'deling.docx'}|{given}",
        f"backup|{project}|{given}",
        f"passphrase|{project}|{given}|--new-passphrase-file|{words}",
    ]
    return [sys.executable, "-c", SESSION, " ".join(NETWORK_MODULES), "\n".join(lines)]


def without_a_screen() -> dict[str, str]:
    """`demo` makes everything and opens no window."""
    return {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=without_a_screen(), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_module_and_no_socket(session: list[str]) -> None:
    """After every command, no module that could talk to a network is loaded, and none was used."""
    said = run(session).split("\n")

    assert "modules:" in said, [line for line in said if line.startswith("modules:")]
    assert "events:" in said


def test_without_any_network(session: list[str], tmp_path: Path) -> None:
    """In a network namespace of its own, where there is not even a loopback that is up, everything works."""
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode:
        pytest.skip("may not make an empty network namespace here (unshare -rn)")
    run(["unshare", "-rn", *session])

    assert {"sample.annotator", "sample.docx", "sample.pdf"} <= {path.name for path in (tmp_path / "demo").iterdir()}
    assert (tmp_path / "funn.pdf").exists()


@pytest.mark.strace
def test_the_system_is_never_asked_for_a_network(session: list[str], tmp_path: Path) -> None:
    """Traced with everything it starts: no socket but the system's own local ones, no connection, no name looked up."""
    if subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode:
        pytest.skip("may not trace here")
    assert network_calls([sys.executable, "-c", "import socket; socket.socket().close()"], tmp_path) != []

    assert network_calls(session, tmp_path) == []


def network_calls(command: list[str], folder: Path) -> list[str]:
    """The calls by which a process and its children ask for a network."""
    trace = folder / "trace"
    run(["strace", "-f", "-e", "trace=network", "-o", str(trace), *command])
    calls = trace.read_text(encoding="utf-8")
    assert "exited with 0" in calls
    return re.findall(r".*(?:AF_INET|AF_PACKET|AF_NETLINK|sendto\(|connect\().*", calls)
