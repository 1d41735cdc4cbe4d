"""What a thesis may say of who somebody is: in its quotes everything, elsewhere only what the linking key knows."""

from annotator.confidentiality.leak_check import LeakContext
from annotator.confidentiality.thesis_leaks import leaks_in_quotes, names_in_text
from annotator.domain.thesis import Thesis, ThesisParagraph
from annotator.storage.store import Store

TERMS = (("uuid-1", "Ragnhild"), ("uuid-2", "Volda"))


def context(store: Store, terms: tuple[tuple[str, str], ...] | None = TERMS) -> LeakContext:
    """With the linking key open, or not."""
    return LeakContext(store.project, "2026-11-27", terms)


def test_each_quote_has_its_own(store: Store) -> None:
    """A telephone number, a name the key knows, and nothing."""
    found = leaks_in_quotes(
        ["Ring meg på 91 23 45 67 i kveld.", "Så kom Ragnhild inn døra.", "Da gikk vi hjem igjen."], context(store)
    )

    assert found == [("91 23 45 67",), ("Ragnhild",), ()]


def test_names_elsewhere(store: Store) -> None:
    """With its place and the words around; names of authors are nobody's secret, and looked-through quotes are left."""
    thesis = Thesis(
        (
            ThesisParagraph("Kvale og Brinkmann skriver om intervju.", page=1),
            ThesisParagraph("Jeg møtte Ragnhild på kontoret.", page=2),
            ThesisParagraph("«Så kom Ragnhild inn døra.»", page=3),
        )
    )

    (found,) = names_in_text(thesis, context(store), {3})

    assert (found.term, found.paragraph, found.page) == ("Ragnhild", 2, 2)
    assert (found.before, found.after) == ("Jeg møtte ", " på kontoret.")


def test_without_the_key_no_name_is_looked_for(store: Store) -> None:
    """The page says so; see there."""
    thesis = Thesis((ThesisParagraph("Jeg møtte Ragnhild på kontoret."),))

    assert names_in_text(thesis, context(store, None), set()) == []
