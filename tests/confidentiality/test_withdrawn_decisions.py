"""After a withdrawal no decision – kept in the text, or allowed to leave – holds a word that was hers alone."""

from annotator.domain.belongings import belongings
from annotator.storage.actions import coding, memos, people
from annotator.storage.actions.leaks import keep_in_output
from annotator.storage.actions.marks import keep_term
from tests.confidentiality.erasing_project import HERS_TOO, OTHERS, UNIQUE, Made
from tests.confidentiality.test_withdrawal import made, withdraw  # noqa: F401 – a fixture


def test_decisions_on_words_of_hers_go_too(made: Made) -> None:  # noqa: F811
    """A word only she has said, kept or allowed to leave, is not kept in the decision; one others say as well stays."""
    word, common = UNIQUE[0], (set(OTHERS.split()) & set(HERS_TOO.split())).pop()
    keep_term(made.store, word, "other", "Kjent for alle")
    keep_in_output(made.store, "name", word.casefold(), "Kjent for alle")
    keep_term(made.store, common, "other", "Kjent for alle")
    keep_term(made.store, "tante", "other", "Kjent for alle")  # the interviewer repeated it
    withdraw(made)

    assert [kept.term for kept in made.store.project.kept] == [common]


def test_decisions_on_what_is_written_of_her_go_too(made: Made) -> None:  # noqa: F811
    """A value, a condensation and a memo of hers hold words she never said; what stands with others stays."""
    store, unit = made.store, min(belongings(made.store.project, made.participant).units)
    column = store.project.text_columns.first("slot", "condensation")
    assert column is not None
    place = people.add_attribute(store, "Sted")
    coding.write_unit_text(store, unit, column.id, "Fortalt på Sørgjæslingan")
    memos.add_memo(store, "Likner Ragnvald", target="unit", target_id=unit)
    people.set_values(store, [(made.participant, place, "Utsira"), (made.other, place, "Fedje")])
    for category, word in (("place", "sørgjæslingan"), ("name", "ragnvald"), ("place", "utsira"), ("place", "fedje")):
        keep_in_output(store, category, word, "Kjent for alle")
    withdraw(made)

    assert [kept.term for kept in store.project.kept] == ["fedje"]
