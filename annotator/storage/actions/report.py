"""What the report holds, in which order and form. A part is called by its key: `codebook`, `table:…`, `node:12`."""

from collections.abc import Sequence

from annotator.domain.report import ReportForm, ReportPart, TitlePage
from annotator.storage.store import Store, Writer

_NODE = "node:"


def take_part(store: Store, key: str, taken: bool, suggested: bool = True) -> None:
    """Take a part in or leave it out; what is suggested anyway is not kept."""
    with store.action("take_part" if taken else "leave_part") as writer:
        _say(store, writer, key, said="" if taken == suggested else "in" if taken else "out")


def order_parts(store: Store, keys: Sequence[str]) -> None:
    """Put parts, or the sub-themes of one theme, in this order."""
    with store.action("move_part") as writer:
        for position, key in enumerate(keys):
            _say(store, writer, key, position=position)


def forget_order(store: Store) -> None:
    """Put every part and theme where it stands by itself: as in the tree."""
    with store.action("move_part") as writer:
        for part in store.project.report_parts:
            if part.position >= 0:
                writer.update("report_part", part.id, position=-1)


def set_level(store: Store, node: int, level: int) -> None:
    """Set the level of a theme's heading, 1 to 4; 0: as the tree has it."""
    with store.action("set_heading") as writer:
        _say(store, writer, f"{_NODE}{node}", level=min(4, max(0, level)))


def set_numbered(store: Store, node: int, numbered: bool) -> None:
    """Say whether a theme's heading has its number."""
    with store.action("set_heading") as writer:
        _say(store, writer, f"{_NODE}{node}", numbered=numbered)


def update_form(store: Store, **values: object) -> None:
    """Change the form of the report (see `ReportForm`)."""
    with store.action("update_form", extend=",".join(values)) as writer:
        form = next(iter(store.project.report_forms), None)
        row = form.id if form is not None else writer.insert(ReportForm())
        writer.update("report_form", row, **values)


def write_title_page(store: Store, **texts: str) -> None:
    """Write on the title page (see `TitlePage`)."""
    with store.action("write_title_page", extend=",".join(texts)) as writer:
        page = next(iter(store.project.title_pages), None)
        row = page.id if page is not None else writer.insert(TitlePage())
        writer.update("title_page", row, **texts)


def _say(store: Store, writer: Writer, key: str, **values: object) -> None:
    writer.update("report_part", row_of_part(store, writer, key), **values)


def row_of_part(store: Store, writer: Writer, key: str) -> int:
    """The row of a part, made where she has said nothing of it yet."""
    node = int(key.removeprefix(_NODE)) if key.startswith(_NODE) else None
    known = store.project.report_parts.where("key", "" if node is not None else key)
    part = next((part for part in known if part.node == node), None)
    if part is not None:
        return part.id
    return writer.insert(ReportPart(key="" if node is not None else key, node=node))
