"""The HTML file: whole, readable without a network, and nothing in a text can run (E4)."""

import re
from html.parser import HTMLParser
from pathlib import Path

from annotator.domain.transcript import DraftTurn, Transcript
from annotator.exporting.html import page, write_html
from annotator.sharing.drawing import draw
from annotator.storage.actions import card, coding, nodes, transcripts
from annotator.storage.store import Store


class Reading(HTMLParser):
    """The visible text without the names of codes in it, and every element; an end tag must close what is open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag if dict(attrs).get("class") != "tag" else "tag")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().replace("tag", "span") == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script", "tag"):
            self.words.append(data)


def test_every_word_is_there(sample: Store) -> None:
    """Every turn, code name, definition and condensation of the share; elements are nested as they should be."""
    content = draw(sample.project, 3).project
    found = Reading(page(content))
    shown = "".join(found.words)

    assert found.open == []
    assert all(turn.text in shown for turn in content.turns)
    assert all(node.name in shown and node.definition in shown for node in content.nodes)
    assert all(text.text in shown for text in content.unit_texts)
    paragraphs = [attributes for tag, attributes in found.elements if tag == "p"]
    assert len(paragraphs) == len(content.turns)
    assert sum(bool(attributes["data-codes"]) for attributes in paragraphs) > 50


def test_it_loads_nothing(sample: Store) -> None:
    """No address but places in the page itself, no source, no import; a policy forbids the rest."""
    text = page(draw(sample.project, 3).project)
    found = Reading(text)

    places = {attributes["id"] for _, attributes in found.elements if "id" in attributes}
    links = [attributes["href"] for _, attributes in found.elements if "href" in attributes]

    assert not [a for _, attributes in found.elements for a in attributes if a in ("src", "srcset", "data")]
    assert {f"#{place}" for place in places} >= set(links)
    assert links
    assert not re.search(r"https?:|url\(|@import|fetch\(|XMLHttp", text)
    policy = [a["content"] for tag, a in found.elements if tag == "meta" and "http-equiv" in a]
    assert policy
    assert "default-src 'none'" in (policy[0] or "")


def test_a_text_cannot_become_markup(sample: Store) -> None:
    """Names and titles with markup and a colour with a style in it are shown, not run."""
    node = next(iter(sample.project.nodes))
    nodes.update_node(sample, node.id, name="<script>alert(1)</script>", colour='#fff"; background: url(x)')
    card.update_card(sample, title="</title><script>alert(2)</script>")
    text = page(sample.project)
    found = Reading(text)

    assert "alert(1)" in "".join(found.words)
    assert [tag for tag, _ in found.elements].count("script") == 1
    assert "url(x)" not in text


def test_the_file_is_whole_or_not_there(sample: Store, tmp_path: Path) -> None:
    """Written beside and put in place; the language is the project's."""
    path = tmp_path / "deling.html"
    write_html(draw(sample.project, 2).project, path)

    assert path.read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="nb">')
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_the_codebook_alone(sample: Store) -> None:
    """Level 1 has neither texts nor a filter for them."""
    found = Reading(page(draw(sample.project, 1).project))
    assert not [tag for tag, _ in found.elements if tag in ("nav", "select", "script")]


def test_one_unit_is_said_as_one(store: Store) -> None:
    """A code with a single unit does not have units."""
    turns = (DraftTurn("Jeg kjente ingen da jeg kom."), DraftTurn("Men jeg ble.", "", "\n"))
    transcripts.import_transcripts(store, [Transcript("Intervju 1", turns, "txt", ())])
    node = nodes.create_node(store, coding.code_layer(store), "Å komme")
    coding.code_range(store, 1, 0, 10, node)
    assert re.search(r" · 1 meningsenhet\b", page(store.project))

    coding.code_range(store, 1, 12, 20, node)
    assert " · 2 meningsenheter" in page(store.project)
