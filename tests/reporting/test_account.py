"""The account of the analysis, the audit trail and the checklists: facts the project knows, and nothing beyond."""

import json
from pathlib import Path

import pytest

from annotator.domain.deeds import no_deeds
from annotator.reporting import account_words, part_words
from annotator.reporting.analysis_account import _TELLERS, ROWS, analysis_account
from annotator.reporting.audit_trail import DECISIONS, audit_trail
from annotator.reporting.checklists import FOLDER, KEYS, checklist, part_of, title_of
from annotator.reporting.model import Block, Table
from annotator.reporting.parts import PARTS
from annotator.reporting.settings import ReportSettings
from annotator.storage.actions import memos, nodes, snapshots, transcripts
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE

NORWEGIAN = ReportSettings()


def rows_of(blocks: list[Block]) -> list[list[str]]:
    """The rows of the one table among blocks."""
    (table,) = (block for block in blocks if isinstance(block, Table))
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def codes(store: Store, count: int) -> list[int]:
    """Some codes."""
    found = [node.id for node in store.project.nodes if store.project.layers[node.layer].kind == "code"]
    return found[:count]


def account(store: Store) -> dict[str, str]:
    """What the account says, by its first column."""
    return {what: fact for what, fact, _ in rows_of(analysis_account(store.project, NORWEGIAN))}


def test_the_account_of_the_sample(sample: Store) -> None:
    """Its interviews, words, units and levels, as the window counts them."""
    told = account(sample)

    assert told["Intervjuer"] == "enkeltintervjuer: 3, gruppeintervjuer: 1"
    assert told["Deltakere"] == "7"
    assert told["Kodet"].endswith("meningsenheter i 4 intervjuer")
    assert told["Øyeblikksbilder av kodetreet"] == "«Første temaer», «Lest mot utdragene»"
    assert told["Metode"].startswith("Refleksiv tematisk analyse (Braun & Clarke")


def test_changes_of_the_tree_are_counted(sample: Store) -> None:
    """What was taken back was not done; what was done again was."""
    first, second, third, fourth = codes(sample, 4)
    nodes.merge_nodes(sample, [first], second)
    nodes.merge_nodes(sample, [third], fourth)
    nodes.update_node(sample, second, name="Nytt navn")
    sample.undo()
    sample.undo()

    assert account(sample)["Koder eller temaer slått sammen"] == "1"
    assert "Koder eller temaer fått nytt navn" not in account(sample)
    sample.redo()
    assert account(sample)["Koder eller temaer slått sammen"] == "2"


def test_an_interview_left_out_is_told_and_not_counted(sample: Store) -> None:
    """Pilots and excluded interviews have a line of their own."""
    first, second, *_ = sample.project.ordered_documents()
    transcripts.set_status(sample, first.id, "pilot")
    transcripts.set_status(sample, second.id, "excluded", "Lyden var dårlig")

    assert account(sample)["Intervjuer som ikke er med"] == "1 prøveintervju, 1 utelatt"
    assert account(sample)["Intervjuer"] == "enkeltintervjuer: 1, gruppeintervjuer: 1"


def test_an_empty_project_has_no_account(store: Store) -> None:
    """The method alone is no account of an analysis."""
    assert analysis_account(store.project, NORWEGIAN) == []
    assert audit_trail(store.project, NORWEGIAN) == []


def test_decisions_stand_in_the_trail_with_their_reasons(sample: Store) -> None:
    """Oldest first, with the names of what they were about; snapshots and memos about method stand among them."""
    first, second = codes(sample, 2)
    names = [sample.project.nodes[node].name for node in (first, second)]
    nodes.merge_nodes(sample, [first], second, "Det samme med to navn")
    snapshots.take_snapshot(sample, "Etter sammenslåing", "Færre koder")
    trail = [row[1:] for row in rows_of(audit_trail(sample.project, NORWEGIAN))]
    merged = next(row for row in trail if row[0] == "Koder eller temaer slått sammen")

    assert merged[2] == "Det samme med to navn"
    assert all(f"«{name}»" in merged[1] for name in names)
    assert ["Øyeblikksbilde av kodetreet", "«Etter sammenslåing»", "Færre koder"] in trail
    assert sum(row[0] == "Metodenotat" for row in trail) == sum(m.kind == "method" for m in sample.project.memos)


def test_private_memos_and_titles_stay_out_of_the_trail(sample: Store) -> None:
    """An interview is called by its number; of one that was withdrawn nothing is told."""
    memo = memos.add_memo(sample, "hemmeligmetode", "method")
    memos.update_memo(sample, memo, private=1)
    first, second, *_ = sample.project.ordered_documents()
    transcripts.update_document(sample, first.id, title="Samtale med Ragnhild")
    transcripts.set_status(sample, first.id, "excluded", "Lyden var dårlig")
    transcripts.set_status(sample, second.id, "withdrawn", "Trakk seg")
    text = str(audit_trail(sample.project, NORWEGIAN))

    assert "Lyden var dårlig" in text
    assert "Trakk seg" not in text
    assert "Ragnhild" not in text
    assert "hemmeligmetode" not in text


def test_no_reason_of_a_confidential_act_is_in_the_trail() -> None:
    """Accepted leaks, erasures and replacements are nobody's business but hers."""
    words = ("leak", "erase", "entry", "replace_terms", "consent", "mark", "restrict", "request")

    assert not [name for name in DECISIONS if any(word in name for word in words)]


def test_the_trail_survives_closing(sample: Store) -> None:
    """It is read from the file, in another session too; a project without a file has none."""
    first, second = codes(sample, 2)
    nodes.merge_nodes(sample, [first], second, "To navn på det samme")
    sample.close()
    again = Store.open(sample.path, key_for(sample.path, PASSPHRASE))

    assert "To navn på det samme" in str(audit_trail(again.project, NORWEGIAN))
    assert again.project.copy().tell_deeds is no_deeds
    again.close()


@pytest.mark.parametrize(("key", "count"), [*zip(KEYS, (32, 21, 15, 10, 5), strict=True)])
def test_checklists_have_all_their_items(key: str, count: int) -> None:
    """Numbered through their sections, each text in three languages, each fact one that can be told."""
    items = list(checklist(key).items())
    rows = json.loads((FOLDER / f"{key}.json").read_text(encoding="utf-8"))

    assert len(items) == count
    assert all(item.text.said(language).strip() for item in items for language in ("nb", "nn", "en"))
    assert {item.fact for item in items} - {""} <= _TELLERS.keys()
    assert rows["key"] == key
    assert {path.stem for path in Path(FOLDER).glob("*.json")} == set(KEYS)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("key", KEYS)
def test_only_facts_are_filled_in(sample: Store, key: str, language: str) -> None:
    """What the project cannot know is blank, and where it stands in the thesis always is."""
    rows = rows_of(part_of(key)(sample.project, ReportSettings(language=language)))
    items = [row for row in rows if row[0]]
    facts = [item.fact for item in checklist(key).items()]

    assert [row[0] for row in items] == [str(number) for number in range(1, len(items) + 1)]
    assert all(row[3] == "" for row in rows)
    assert all(row[2] == "" for row, fact in zip(items, facts, strict=True) if not fact)
    assert any(row[2] for row in items)


def test_no_checklist_is_in_a_report_by_itself(sample: Store) -> None:
    """None is suggested, least of all where the method advises against it; all can be chosen."""
    offered = [part for part in PARTS if part.key.startswith("checklist:")]

    assert [part.key for part in offered] == [f"checklist:{key}" for key in KEYS]
    assert not any(part.suggested(sample.project, NORWEGIAN) for part in offered)
    assert [title_of("coreq")(language) for language in ("nb", "nn", "en")] == [
        *("Sjekkliste: COREQ", "Sjekkliste: COREQ", "Checklist: COREQ"),
    ]


@pytest.mark.parametrize("words", [account_words.WORDS, part_words.WORDS])
def test_every_word_is_there_in_three_languages(words: dict[str, tuple[str, ...]]) -> None:
    """With the same gaps in each."""
    assert all(len(texts) == 3 and all(texts) for texts in words.values())
    assert all(len({text.count("{}") for text in texts}) == 1 for texts in words.values())


def test_every_row_of_the_account_has_its_words() -> None:
    """And so has every decision."""
    assert {*ROWS, *DECISIONS} <= account_words.WORDS.keys()
