"""The sample's interview with time stamps, and a recording that is attached to it in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from annotator.ui.listening.desk import Listening
from annotator.ui.listening.output import SILENT
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from annotator.ui.shell.workspace import Workspace
from tests.ui.listening.recording import make_wav
from tests.ui.shell.conftest import CannedAsk
from tests.ui.shell.listening.steps import STAMPED, choose


@pytest.fixture
def workspace(opened: Window, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The sample's interview with time stamps in front, and a machine whose sound device is silent."""
    monkeypatch.setattr(Listening, "backends", SILENT)
    workspace = opened.findChild(Workspace)
    assert isinstance(workspace, Workspace)
    return workspace


@pytest.fixture
def session(workspace: Workspace) -> Session:
    session = workspace._session
    session.show_document(next(one.id for one in session.project.documents if one.title == STAMPED))
    return session


@pytest.fixture
def desk(workspace: Workspace) -> Listening:
    assert workspace.listening is not None
    return workspace.listening


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Five minutes."""
    return make_wav(tmp_path / "opptak.wav", 300)


@pytest.fixture
def attached(session: Session, desk: Listening, ask: CannedAsk, sound: Path) -> Iterator[Listening]:
    """The recording is attached as she does it: by the menu of the interview, left where it is."""
    choose(session, desk, ask, sound, inside=False)
    yield desk
    if shiboken6.isValid(desk):
        desk.close()
