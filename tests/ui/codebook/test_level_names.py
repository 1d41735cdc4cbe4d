"""The window calls levels as she or her method calls them."""

from pytestqt.qtbot import QtBot

from annotator.storage.actions.method import set_method
from annotator.storage.store import Store
from annotator.ui.codebook.level_names import new_of, new_on, without
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.languages import use
from annotator.ui.session import Session
from tests.ui.codebook.conftest import Answers


def test_norwegian_levels_have_their_gender() -> None:
    """«Ny kodegruppe» and «Nytt tema», also for levels of her own."""
    use("nb")
    try:
        assert [new_on(name) for name in ("Kodegruppe", "Tema", "Hovedmønster")] == [
            "Ny kodegruppe",
            "Nytt tema",
            "Nytt hovedmønster",
        ]
    finally:
        use("en")


def test_an_empty_codebook_invites_in_the_words_of_the_method(store: Store, qtbot: QtBot) -> None:
    """Another method is followed at once."""
    session = Session(store)
    panel = CodebookPanel(session, Answers())
    qtbot.addWidget(panel)
    set_method(store, "stc")
    assert panel.first_theme.text() == new_of(session.project, "theme") == "New kodegruppe"
    assert without(session.project, "theme") == "Without kodegruppe"
    session.close()
