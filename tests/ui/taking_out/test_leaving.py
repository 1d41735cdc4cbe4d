"""What the leak check is given of all that is taken out."""

from pathlib import Path

from annotator.exporting.formats import format_of
from annotator.exporting.taking import Taken, take
from annotator.storage.actions import report
from annotator.storage.store import Store
from annotator.ui.taking_out.taking import Wanted, leaving


def test_who_writes_is_told_apart(sample: Store, tmp_path: Path) -> None:
    """Her own name on the title page is looked at as a byline, its title as any text."""
    report.write_title_page(sample, title="Fotfeste", author="Ingrid Solbakken", supervisor="Per Aas")
    pieces = leaving(Taken(take(sample.project)), Wanted(format_of("json"), tmp_path / "alt.json")).pieces
    kinds = {piece.text: piece.kind for piece in pieces}

    assert (kinds["Ingrid Solbakken"], kinds["Per Aas"], kinds["Fotfeste"]) == ("byline", "byline", "text")
