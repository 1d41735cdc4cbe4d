"""Which units the chapter quotes: those she chose, and golden ones where she chose none."""

from annotator.domain.codebook import children, descendants, kind_of, units_with
from annotator.domain.uses import golden_quotes, quoted_under, sections
from annotator.domain.voices import quoted_voices
from annotator.storage.actions import chapter, coding
from annotator.storage.store import Store


def bare_theme(store: Store) -> tuple[int, int]:
    """A theme of the sample whose quotes were taken out, and a unit of one of its codes, now golden."""
    project = store.project
    theme = next(
        node.id
        for node in sections(project)
        if project.outline.count("node", node.id)
        and all(kind_of(project, child) == "code" for child in children(project, node.id))
    )
    for item in project.outline.where("node", theme):
        chapter.remove_item(store, item.id)
    for unit in list(project.units):
        coding.set_golden(store, unit.id, False)
    quoted = {quote.unit for quote in project.quotes}
    under = units_with(project, descendants(project, theme))
    unit = next(unit.id for unit in under if unit.id not in quoted)
    coding.set_golden(store, unit, True)
    return theme, unit


def test_golden_quotes_count_where_they_are_printed(sample: Store) -> None:
    """The voices below the section and the table of units say what the report holds."""
    theme, unit = bare_theme(sample)
    project = sample.project
    assert [one.id for one in golden_quotes(project, theme)] == [unit]
    assert project.nodes[theme].name in quoted_under(project)[unit]
    assert [count for _, count in quoted_voices(project, theme).quoted] == [1]

    chapter.add_text(sample, theme, "Her kommer det sitater.")
    assert golden_quotes(project, theme) == []
    assert unit not in quoted_under(project)
