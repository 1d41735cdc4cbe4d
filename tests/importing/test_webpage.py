"""HTML: noScribe's, and what other programs and archives save."""

from annotator.importing.reading import read_transcript
from tests.importing.made_files import NOSCRIBE


def test_noscribe_speakers_times_and_spaces() -> None:
    """Anchors give exact times, the visible stamp goes to the lead, every space stays, overlaps stay text."""
    transcript = read_transcript(NOSCRIBE.encode(), "opptak.html")
    spoken = [(turn.label, turn.stamp, turn.text) for turn in transcript.turns if turn.label]

    assert transcript.format == "html"
    assert [speaker.label for speaker in transcript.speakers] == ["S00", "S01"]
    assert [text for _, _, text in spoken] == [
        "Hvordan  var det på øya?",
        "Det var.. (..) stille. //S00: Ja?// (12 seconds pause) Ja.",
        "Mhm & ja?",
        "Ja.",
    ]
    assert [stamp for _, stamp, _ in spoken][1:] == [3_200, 9_000, 9_900]


def test_a_page_is_read_as_a_browser_shows_it() -> None:
    """White space is one space, blocks and breaks are lines, scripts and titles are not shown."""
    page = (
        "<html><head><title>Tittel</title><script>var x = 'I: nei';</script></head><body>\n<p>I:\n  Hvordan   "
        "<b>var</b> det?<br>Ja?</p>\n<!-- nei --><div>P: Det&nbsp;var &aelig;rlig</div>"
        "<ul><li>I: Ja?<li>P: Nei</ul></body></html>"
    )
    transcript = read_transcript(page.encode(), "a.txt")

    assert transcript.source() == "I: Hvordan var det?\nJa?\nP: Det\u00a0var ærlig\nI: Ja?\nP: Nei"


def test_headings_and_tables_tell_who_speaks() -> None:
    """Corpora put the name in a heading of its own; others write tables."""
    talk = "".join(f"<h3>{who}</h3><p>det var {n} ting å si om øya</p>" for n, who in enumerate(("Anna", "Per") * 4))
    rows = "".join(f"<tr><td>{who}<td>Det var {n} ting å si" for n, who in enumerate("IPIP"))

    turns = read_transcript(f"<html>{talk}".encode(), "a.html").turns
    assert [(turn.label, turn.text) for turn in turns][:2] == [
        ("Anna", "det var 0 ting å si om øya"),
        ("Per", "det var 1 ting å si om øya"),
    ]
    labels = [turn.label for turn in read_transcript(f"<html><table>{rows}</table>".encode(), "a").turns]
    assert labels == ["I", "P", "I", "P"]


def test_deep_pages_are_no_fault() -> None:
    """Fifty thousand open elements are read or refused, never a crash."""
    transcript = read_transcript(("<html>" + "<div>" * 200 + "hei" + "<i>" * 50_000).encode(), "a.html")

    assert "hei" in transcript.source()
