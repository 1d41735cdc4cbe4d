"""OpenDocument texts: what the writer shows is read, and nothing else."""

import pytest

from annotator.domain.transcript import Note
from annotator.importing.errors import DamagedDocument, EncryptedDocument
from annotator.importing.reading import read_transcript
from tests.importing.made_files import ODF, odt


def test_white_space_is_that_of_the_text_and_not_of_the_file() -> None:
    """Runs in the XML are one space; spaces, tabs and breaks that the writer set are kept."""
    body = '<text:p>\n  I:\n Ja..<text:s text:c="2"/>altså<text:tab/>(latter) <text:span> hm</text:span></text:p>'
    body += "<text:p>P: Nei<text:line-break/>vel</text:p><text:p>I: Å?</text:p><text:p>P: Ja</text:p>"
    transcript = read_transcript(odt(body), "a.odt")

    assert transcript.format == "odt"
    assert [turn.text for turn in transcript.turns] == ["Ja..  altså\t(latter) hm", "Nei", "vel", "Å?", "Ja"]
    assert [speaker.label for speaker in transcript.speakers] == ["I", "P"]


def test_notes_and_deletions_stay_out_and_are_counted() -> None:
    """Tracked deletions stand apart from the text; footnotes are no part of what was said."""
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>borte</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Det var<text:note><text:note-body>"
        "<text:p>fotnote</text:p></text:note-body></text:note><office:annotation><text:p> </text:p></office:annotation>"
        " stille.</text:p>"
    )
    transcript = read_transcript(odt(body), "a.odt")

    assert transcript.source() == "Det var stille."
    expected = {Note("deletions_dropped", 1), Note("footnotes_ignored", 1), Note("comments_ignored", 1)}
    assert expected <= set(transcript.notes)


def test_a_table_is_read_as_turns() -> None:
    """Two columns, who and what; what is repeated a million times is not."""
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{who}</text:p></table:table-cell><table:table-cell>"
        f"<text:p>{said}</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="1000000"/></table:table-row>'
        for who, said in (("I", "Hvordan var det?"), ("P", "Stille på øya."), ("I", "Ja så?"), ("P", "Ja da, det var."))
    )
    transcript = read_transcript(odt(f"<table:table>{rows}</table:table>"), "a.odt")

    assert [(turn.label, turn.text) for turn in transcript.turns][:2] == [
        ("I", "Hvordan var det?"),
        ("P", "Stille på øya."),
    ]
    assert Note("tables", 4) in transcript.notes


def test_pages_follow_soft_breaks_and_styles() -> None:
    """A page ends where the writer laid it out so, or where a paragraph's style begins one."""
    styles = '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>'
    body = '<text:p>En</text:p><text:soft-page-break/><text:p>To</text:p><text:p text:style-name="P1">Tre</text:p>'
    transcript = read_transcript(odt(body, styles), "a.odt")

    assert [turn.page for turn in transcript.turns] == [1, 2, 3]


def test_text_boxes_and_flat_files() -> None:
    """The text of a frame follows its paragraph; the flat form is the same without a package."""
    body = "<text:p>Før<draw:frame><draw:text-box><text:p>I boksen</text:p></draw:text-box></draw:frame> etter</text:p>"
    flat = f"<?xml version='1.0'?><office:document {ODF}><office:body><office:text>{body}</office:text></office:body>"

    assert read_transcript(odt(body), "a").source() == "Før etter\nI boksen"
    assert read_transcript((flat + "</office:document>").encode(), "a.fodt").source() == "Før etter\nI boksen"


def test_protected_and_broken_ones_are_refused() -> None:
    """A password is told apart from damage."""
    manifest = "<manifest><encryption-data/></manifest>"
    with pytest.raises(EncryptedDocument):
        read_transcript(odt("", more={"META-INF/manifest.xml": manifest}), "a.odt")
    with pytest.raises(DamagedDocument):
        read_transcript(odt("<text:p>Hei</text:p>")[:-90], "a.odt")
