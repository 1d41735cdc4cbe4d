"""What the report holds and how its quotes are printed: kept with the project, every step undone and redone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.notes import Quote
from annotator.domain.quote_source import has_question, is_accepted, is_outdated, open_changes, source_of
from annotator.reporting.outline import outline
from annotator.reporting.settings import form_of, section_key, settings_of
from annotator.sharing.drawing import draw
from annotator.storage.actions import coding, nodes, quotes, report, transcripts
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE


def keys(store: Store) -> list[str]:
    """The parts that are in the report, in order."""
    return [entry.key for entry in outline(store.project, settings_of(store.project)) if entry.taken]


def quote_with_question(store: Store) -> Quote:
    """A chosen quote of the sample whose unit answers a question of the interviewer."""
    found = next(q for q in store.project.quotes if has_question(store.project, q.unit))
    return store.project.quotes[found.id]


def state(store: Store) -> tuple[Any, ...]:
    """Everything this page stores."""
    tables = ("report_part", "report_form", "title_page", "quote")
    return tuple(tuple(sorted(store.project.tables[name], key=lambda row: row.id)) for name in tables)


STEPS: dict[str, Callable[[Store], object]] = {
    "leave_part": lambda store: report.take_part(store, "codebook", taken=False),
    "take_part": lambda store: report.take_part(store, "table:themes", taken=True, suggested=False),
    "move_part": lambda store: report.order_parts(store, keys(store)[::-1]),
    "set_heading": lambda store: report.set_level(store, next(iter(store.project.nodes)).id, 2),
    "update_form": lambda store: report.update_form(store, counting="words", margin_left=3.0, justified=True),
    "write_title_page": lambda store: report.write_title_page(store, author="Ingrid Solbakken"),
    "set_display": lambda store: quotes.set_display(store, quote_with_question(store).id, "Noe (…) annet."),
    "accept_display": lambda store: quotes.accept_display(store, quote_with_question(store).id),
    "take_question": lambda store: quotes.take_question(store, quote_with_question(store).id, taken=True),
}


@pytest.mark.parametrize("name", STEPS)
def test_each_step_is_undone_and_redone(sample: Store, name: str) -> None:
    """Back and forth, and after the file was opened anew."""
    before = state(sample)
    STEPS[name](sample)
    after = state(sample)
    assert after != before
    sample.undo()
    assert state(sample) == before
    sample.redo()
    assert state(sample) == after
    path = sample.path
    sample.close()
    again = Store.open(path, key_for(path, PASSPHRASE))
    assert state(again) == after
    assert again.undo_name == name
    again.undo()
    assert state(again) == before
    again.close()


def test_parts_stand_in_her_order_and_new_ones_follow_what_they_follow(sample: Store) -> None:
    """A theme made after she put the chapter in order stands behind the theme before it, not at the end."""
    themes = [entry for entry in outline(sample.project, settings_of(sample.project)) if entry.node and not entry.depth]
    wanted = [themes[1].key, "codebook", themes[0].key, *(entry.key for entry in themes[2:]), "introduction"]
    report.order_parts(sample, wanted)
    layer = coding.code_layer(sample, "theme")
    new = nodes.create_node(sample, layer, "Helt nytt tema")
    found = [key for key in keys(sample) if key in (*wanted, section_key(new))]

    assert [key for key in found if key != section_key(new)] == wanted
    assert found.index(section_key(new)) == found.index(themes[-1].key) + 1
    report.forget_order(sample)
    assert keys(sample).index("introduction") < keys(sample).index(themes[0].key)


def test_sub_themes_are_put_in_order_within_their_theme(sample: Store) -> None:
    """The tree keeps its own order."""
    entries = outline(sample.project, settings_of(sample.project))
    below = [entry for entry in entries if entry.depth == 1]
    parent = below[0].parent
    own = [entry.key for entry in below if entry.parent == parent]
    report.order_parts(sample, own[::-1])

    shown = [e.key for e in outline(sample.project, settings_of(sample.project)) if e.parent == parent]
    assert len(own) > 1
    assert shown == own[::-1]


def test_an_accepted_version_is_accepted_as_it_stands(sample: Store) -> None:
    """Dated; another version, or another source, has to be looked at again."""
    quote = quote_with_question(sample)
    quotes.set_display(sample, quote.id, source_of(sample.project, quote.unit) + " Virkelig.")
    assert open_changes(sample.project, sample.project.quotes[quote.id]) == 1
    quotes.accept_display(sample, quote.id)
    accepted = sample.project.quotes[quote.id]

    assert is_accepted(sample.project, accepted)
    assert open_changes(sample.project, accepted) == 0
    assert len(accepted.accepted) == len("2026-01-01")
    quotes.set_display(sample, quote.id, accepted.display + " Helt.")
    assert not is_accepted(sample.project, sample.project.quotes[quote.id])


def test_a_quote_says_when_its_transcript_was_corrected(sample: Store) -> None:
    """Only one with a version of its own; a correction elsewhere is not its business. She may say it still holds."""
    quote = quote_with_question(sample)
    span = sample.project.spans_of(quote.unit)[0]
    quotes.set_display(sample, quote.id, source_of(sample.project, quote.unit))
    assert not is_outdated(sample.project, sample.project.quotes[quote.id])
    transcripts.edit_turn(sample, span.turn_from, span.at_from + 1, span.at_from + 2, "xx")
    assert is_outdated(sample.project, sample.project.quotes[quote.id])

    quotes.confirm_source(sample, quote.id)
    assert not is_outdated(sample.project, sample.project.quotes[quote.id])
    sample.undo()
    assert is_outdated(sample.project, sample.project.quotes[quote.id])


def test_nothing_of_the_source_is_kept_with_the_quote(sample: Store) -> None:
    """A print alone: words that are replaced later would else stay behind here."""
    quote = quote_with_question(sample)
    quotes.set_display(sample, quote.id, "Vist slik.")
    quotes.accept_display(sample, quote.id)
    stored = sample.project.quotes[quote.id]
    word = max(source_of(sample.project, quote.unit).split(), key=len)

    assert word not in repr(stored)
    assert len(stored.seen) == len(stored.accepted_print) == 64


def test_the_question_comes_and_goes_with_a_version(sample: Store) -> None:
    """Its line stands first in the version, and what she wrote below stays."""
    quote = quote_with_question(sample)
    quotes.set_display(sample, quote.id, "Svaret (…) mitt.")
    quotes.take_question(sample, quote.id, taken=True)
    with_it = sample.project.quotes[quote.id]
    asked = source_of(sample.project, quote.unit, question=True).split("\n")[0]

    assert with_it.question
    assert with_it.display.startswith(asked)
    assert with_it.display.endswith("\nSvaret (…) mitt.")
    quotes.take_question(sample, quote.id, taken=False)
    assert sample.project.quotes[quote.id].display == "Svaret (…) mitt."


def test_a_share_takes_order_and_form_along_but_not_the_template(sample: Store, tmp_path: Path) -> None:
    """The chapter reads there as it does here; where her template lies is nobody's business, nor what she accepted."""
    report.take_part(sample, "codebook", taken=False)
    report.update_form(sample, counting="words", template="/home/kari-nordmann/mal.dotx")
    quote = quote_with_question(sample)
    quotes.set_display(sample, quote.id, "Vist slik.")
    quotes.accept_display(sample, quote.id)

    for level in (1, 2, 3):
        project = draw(sample.project, level, also=()).project  # type: ignore[arg-type]
        assert form_of(project).template == ""
        assert not any(quote.accepted or quote.seen for quote in project.quotes)
        assert settings_of(project).takes("codebook") == (level < 3)
        assert settings_of(project).counting == ("words" if level == 3 else "none")
