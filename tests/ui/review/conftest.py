"""A share that a reader has written in and that was taken in, and the window with a share open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.sharing.drawing import draw, draw_for_member
from annotator.sharing.merging import merge
from annotator.sharing.sending import note_share, write_share
from annotator.storage.actions import review
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.ui.session import Session
from annotator.ui.shell.window import Window
from tests.conftest import undress
from tests.ui.sharing.conftest import SECRET, WEAK, ask, panel, send  # noqa: F401 – fixtures
from tests.ui.shell.conftest import CannedAsk as WindowAsk
from tests.ui.shell.conftest import own_documents, quick_keys, settings  # noqa: F401 – fixtures

Opening = Callable[..., Window]


@pytest.fixture
def reviewed(session: Session, tmp_path: Path) -> Session:
    """The sample with a reader's words: comments on words, a unit and a code; a code suggested, and a new one."""
    path = tmp_path / "deling.annotator"
    content = draw(session.project, 3)
    write_share(content, path, SECRET, WEAK)
    note_share(session.store, content, path, "Veileder")
    share = Store.open(path, key_for(path, SECRET))
    project, own = share.project, review.begin_review(share, "Helene")
    units = [unit for unit in project.units if project.labels_of(unit.id)]
    node = next(n for n in project.nodes if n.id not in {lb.node for lb in project.labels_of(units[5].id)})
    review.comment_range(share, own, project.ordered_documents()[0].id, 5, 60, "Hva mener hun her?")
    review.comment(share, own, "unit", units[3].id, "Fin enhet.")
    review.suggest_label(share, own, units[5].id, node.id)
    review.suggest_new_code(share, own, units[6].id, "Alene med ansvaret")
    review.comment(share, own, "node", node.id, "Skarpere definisjon?")
    share.close()
    merge(session.store, path, key_for(path, SECRET))
    return session


@pytest.fixture
def open_share(sample: Store, qapp, qtbot, settings, tmp_path: Path) -> Iterator[Opening]:  # type: ignore[no-untyped-def]  # noqa: F811
    """Opens a share of the sample at a level in the whole window, in English, with an alias unless told otherwise."""
    from annotator.ui import languages
    from annotator.ui.look.theme import Theme
    from annotator.ui.shell.place import Place

    languages.use("en")
    theme = Theme(qapp, settings)
    made: list[Window] = []

    def opening(level: int, blind: bool = False, alias: str = "Helene") -> Window:
        path = tmp_path / f"deling{level}.annotator"
        first = next(iter(sample.project.participants)).id
        content = draw_for_member(sample.project, first) if level == 5 else draw(sample.project, level, blind)  # type: ignore[arg-type]
        write_share(content, path, SECRET, WEAK)
        note_share(sample, content, path, "Veileder")
        window = Window(settings, WindowAsk())
        made.append(window)
        window.resize(1200, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.enter(Store.open(path, key_for(path, SECRET)), Place())
        if alias:
            strip = window.open.workspace.review.share.strip
            qtbot.keyClicks(strip.alias, alias)
            strip._begin.click()
        return window

    import shiboken6

    yield opening
    for window in made:
        window.close()
        shiboken6.delete(window)
    shiboken6.delete(theme)
    undress(qapp)
