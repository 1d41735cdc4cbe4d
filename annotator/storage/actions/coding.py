"""Meaning units: coding a stretch of text, changing what a unit is labelled with and where it begins and ends.

Positions are code points in the document's joined text (`Project.flat`).
"""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.analysis import Label, LayerKind, Node, NodeLink, Span, Stance, Unit, UnitText
from annotator.domain.codebook import PALETTE, descendants, layer_for, same_name
from annotator.domain.notes import Memo
from annotator.storage.store import Store, Writer, now


def unit_at(store: Store, document: int, start: int, end: int) -> int | None:
    """The unit that covers exactly this range alone, if there is one."""
    project = store.project
    turn, offset = project.flat(document).anchor(start)
    for span in project.spans.where("turn_from", turn.id):
        if span.at_from == offset and project.ranges_of(span.unit) == [(start, end)]:
            return span.unit
    return None


def code_range(store: Store, document: int, start: int, end: int, node: int) -> int | None:
    """Label a stretch of text; an existing unit of the same range gets the label. The unit, or None for no text."""
    start, end = store.project.flat(document).trimmed(start, end)
    if start == end:
        return None
    with store.action("code") as writer:
        unit = _coded_unit(store, writer, document, start, end)
        _label(store, writer, unit, node)
    return unit


def code_ranges(store: Store, ranges: Iterable[tuple[int, int, int]], node: int) -> int:
    """Label many stretches (document, start, end) as one action; how many units got the label that lacked it.

    White space at the ends is left out; of equal ranges one counts; an existing unit of the same range gets the label.
    """
    with store.action("code_ranges") as writer:
        return _code_all(store, writer, ranges, node)


def code_ranges_with_new(store: Store, ranges: Iterable[tuple[int, int, int]], layer: int, name: str) -> int:
    """As `code_ranges`, with a code that is made in the same action; the new node."""
    with store.action("code_ranges") as writer:
        node = new_node(store, writer, layer, name, None)
        _code_all(store, writer, ranges, node)
    return node


def _code_all(store: Store, writer: Writer, ranges: Iterable[tuple[int, int, int]], node: int) -> int:
    project = store.project
    wanted = dict.fromkeys((doc, *project.flat(doc).trimmed(start, end)) for doc, start, end in ranges)
    places = [place for place in wanted if place[1] < place[2]]
    known = _units_by_place(store, {document for document, _, _ in places})
    has = {label.unit for label in project.labels.where("node", node)}
    old = [unit for place in places if (unit := known.get(place)) is not None and unit not in has]
    missing = [place for place in places if place not in known]
    new = writer.insert_many([Unit(document=document, created=now()) for document, _, _ in missing])
    spans = [project.flat(document).span(start, end) for document, start, end in missing]
    writer.insert_many([replace(span, unit=unit) for span, unit in zip(spans, new, strict=True)])
    for unit in old:
        if project.units[unit].status == "idea":
            writer.update("unit", unit, status="coded")
    writer.insert_many([Label(unit=unit, node=node) for unit in [*old, *new]])
    return len(old) + len(new)


def _units_by_place(store: Store, documents: set[int]) -> dict[tuple[int, int, int], int]:
    """The units of one span, by document, start and end."""
    found = {}
    for document in documents:
        for unit in store.project.units.where("document", document):
            ranges = store.project.ranges_of(unit.id)
            if len(ranges) == 1:
                found[document, *ranges[0]] = unit.id
    return found


def code_in_vivo(
    store: Store, document: int, start: int, end: int, layer: int, parent: int | None = None
) -> tuple[int, int] | None:
    """Make the participant's words a code and give it to them; (unit, node), or None for no text.

    Where the layer has a code of these words, that code is taken: no duplicate arises unseen.
    """
    flat = store.project.flat(document)
    start, end = flat.trimmed(start, end)
    if start == end:
        return None
    name = " ".join(flat.text[start:end].split())[:200]
    known = same_name(store.project, name, layer)
    with store.action("code_in_vivo") as writer:
        node = known.id if known else new_node(store, writer, layer, name, parent)
        unit = _coded_unit(store, writer, document, start, end)
        _label(store, writer, unit, node)
    return unit, node


def code_with_new(
    store: Store, document: int, start: int, end: int, layer: int, name: str, parent: int | None = None
) -> tuple[int, int] | None:
    """Make a new code and label a stretch of text with it, as one action; (unit, node), or None for no text."""
    start, end = store.project.flat(document).trimmed(start, end)
    if start == end:
        return None
    with store.action("code_with_new") as writer:
        node = new_node(store, writer, layer, name, parent)
        unit = _coded_unit(store, writer, document, start, end)
        _label(store, writer, unit, node)
    return unit, node


def mark_idea(store: Store, document: int, start: int, end: int, note: str = "") -> int | None:
    """Highlight a stretch without a code, with a margin note or none; the unit, or None for no text.

    Where the stretch already is a unit, coded or not, the note goes there.
    """
    start, end = store.project.flat(document).trimmed(start, end)
    if start == end:
        return None
    unit = unit_at(store, document, start, end)
    if unit is not None and not note:
        return unit
    with store.action("mark_idea") as writer:
        if unit is None:
            unit = _new_unit(store, writer, document, start, end, status="idea")
        if note:
            writer.insert(Memo(kind="margin", text=note, date=now(), target="unit", target_id=unit))
    return unit


def add_label(store: Store, unit: int, node: int) -> None:
    """Give a unit one more code or theme; nothing happens when it has it."""
    if any(label.node == node for label in store.project.labels.where("unit", unit)):
        return
    with store.action("add_label") as writer:
        if store.project.units[unit].status == "idea":
            writer.update("unit", unit, status="coded")
        writer.insert(Label(unit=unit, node=node))


def add_new_label(store: Store, unit: int, layer: int, name: str, parent: int | None = None) -> int:
    """Make a new code and give it to a unit, as one action; the node."""
    with store.action("code_with_new") as writer:
        node = new_node(store, writer, layer, name, parent)
        if store.project.units[unit].status == "idea":
            writer.update("unit", unit, status="coded")
        writer.insert(Label(unit=unit, node=node))
    return node


def label_units(store: Store, units: Iterable[int], node: int) -> None:
    """Give several units one more code or theme, as one action."""
    with store.action("add_label") as writer:
        for unit in units:
            writer.update("unit", unit, status="coded")
            _label(store, writer, unit, node)


def remove_label(store: Store, unit: int, node: int) -> None:
    """Take a code off a unit. The last one takes the unit with it, unless she has made something of it.

    A label of a code in the bin counts as one that is left: the code may be restored.
    """
    others = [label for label in store.project.labels.where("unit", unit) if label.node != node]
    with store.action("remove_label") as writer:
        writer.delete_where("label", unit=unit, node=node)
        if not others and _made_use_of(store, unit):
            writer.update("unit", unit, status="idea")
        elif not others:
            erase_unit(writer, unit)


def delete_unit(store: Store, unit: int) -> None:
    """Remove a unit with its labels, texts, memos and place in the chapter."""
    with store.action("delete_unit") as writer:
        erase_unit(writer, unit)


def replace_label(store: Store, unit: int, old: int, new: int) -> None:
    """Recode: one label of a unit becomes another, with its stance; a unit that has both keeps the new one."""
    labels = {label.node: label for label in store.project.labels.where("unit", unit)}
    if old == new:
        return
    with store.action("replace_label") as writer:
        if new in labels:
            writer.delete("label", labels[old].id)
        else:
            writer.update("label", labels[old].id, node=new)


def resize_unit(store: Store, unit: int, start: int, end: int, position: int = 0) -> None:
    """Move the ends of one of a unit's spans; an empty range is refused silently."""
    flat = store.project.flat(store.project.units[unit].document)
    start, end = flat.trimmed(start, end)
    if start >= end:
        return
    span = store.project.spans_of(unit)[position]
    moved = flat.span(start, end)
    with store.action("resize_unit", extend=f"unit:{unit}") as writer:
        writer.update("span", span.id, **_ends(moved))


def add_span(store: Store, unit: int, start: int, end: int) -> None:
    """Let a unit take in one more stretch of its document."""
    flat = store.project.flat(store.project.units[unit].document)
    start, end = flat.trimmed(start, end)
    if start == end:
        return
    with store.action("add_span") as writer:
        place = len(store.project.spans_of(unit))
        writer.insert(replace(flat.span(start, end), unit=unit, position=place))


def set_stance(store: Store, unit: int, node: int, stance: Stance) -> None:
    """Say whether a unit supports, nuances or contradicts a node."""
    label = next(lb for lb in store.project.labels_of(unit) if lb.node == node)
    with store.action("set_stance") as writer:
        writer.update("label", label.id, stance=stance)


def set_stance_toward(store: Store, unit: int, node: int, stance: Stance) -> None:
    """Say how a unit stands to a theme: to the theme itself, and to the codes below it by which it came there."""
    below = descendants(store.project, node)
    labels = [lb for lb in store.project.labels_of(unit) if lb.node in below and lb.stance != stance]
    if labels:
        with store.action("set_stance") as writer:
            for label in labels:
                writer.update("label", label.id, stance=stance)


def set_golden(store: Store, unit: int, golden: bool) -> None:
    """Mark a unit as a golden quote."""
    with store.action("set_golden") as writer:
        writer.update("unit", unit, golden=int(golden))


def write_unit_text(store: Store, unit: int, column: int, text: str) -> None:
    """Write a unit's condensation, interpretation … (a burst of typing is one action)."""
    old = next((t for t in store.project.unit_texts.where("unit", unit) if t.column == column), None)
    if (old.text if old else "") == text:
        return
    with store.action("write_unit_text", extend=f"unit:{unit}:{column}") as writer:
        if old is None:
            writer.insert(UnitText(unit=unit, column=column, text=text))
        else:
            writer.update("unit_text", old.id, text=text)


def new_node(store: Store, writer: Writer, layer: int, name: str, parent: int | None) -> int:
    """Insert a node, under a parent or among the roots, inside an action that is already running."""
    position = max((n.position for n in store.project.nodes), default=-1) + 1
    colour = _free_colour(store) if parent is None and store.project.layers[layer].kind == "theme" else None
    name = " ".join(name.split())
    node = writer.insert(Node(layer=layer, name=name, colour=colour, position=position, created=now()))
    if parent is not None:
        place = max((link.position for link in store.project.node_links.where("parent", parent)), default=-1) + 1
        writer.insert(NodeLink(child=node, parent=parent, position=place))
    return node


def _free_colour(store: Store) -> str:
    """The colour fewest themes have, in the order of the palette: a theme's codes take it from the theme."""
    project = store.project
    themes = [n for n in project.nodes if not n.binned and project.layers[n.layer].kind == "theme"]
    taken = [theme.colour for theme in themes]
    return min(PALETTE, key=taken.count)


def code_layer(store: Store, kind: LayerKind = "code") -> int:
    """The layer for new nodes of a kind."""
    return layer_for(store.project, kind).id


def erase_unit(writer: Writer, unit: int) -> None:
    """Remove a unit and all that hangs on it, inside an action that is already running."""
    writer.delete_where("memo", target="unit", target_id=unit)
    writer.delete_cards_of("unit", unit)
    writer.delete_where("revisit", unit=unit)
    writer.delete_where("unit_text", unit=unit)
    writer.delete_where("label", unit=unit)
    writer.delete_where("span", unit=unit)
    writer.delete_where("sentence_unit", unit=unit)
    writer.delete_where("report_row", unit=unit)
    writer.delete_quotes_of(unit)
    writer.delete("unit", unit)


def _new_unit(store: Store, writer: Writer, document: int, start: int, end: int, status: str = "coded") -> int:
    unit = writer.insert(Unit(document=document, status=status, created=now()))  # type: ignore[arg-type]
    writer.insert(replace(store.project.flat(document).span(start, end), unit=unit))
    return unit


def _coded_unit(store: Store, writer: Writer, document: int, start: int, end: int) -> int:
    """The unit of exactly this range, no longer a mere idea; made where there is none."""
    unit = unit_at(store, document, start, end)
    if unit is None:
        return _new_unit(store, writer, document, start, end)
    if store.project.units[unit].status == "idea":
        writer.update("unit", unit, status="coded")
    return unit


def _label(store: Store, writer: Writer, unit: int, node: int) -> None:
    if not any(label.node == node for label in store.project.labels.where("unit", unit)):
        writer.insert(Label(unit=unit, node=node))


def _made_use_of(store: Store, unit: int) -> bool:
    """Whether a unit is starred, written about, or a quote in the chapter."""
    project = store.project
    texts = any(text.text for text in project.unit_texts.where("unit", unit))
    used = project.quotes.count("unit", unit) or project.tables["sentence_unit"].count("unit", unit)
    return texts or project.units[unit].golden or bool(used or project.memos_on("unit", unit))


def _ends(span: Span) -> dict[str, int]:
    return {"turn_from": span.turn_from, "at_from": span.at_from, "turn_to": span.turn_to, "at_to": span.at_to}
