"""No file breaks the import: every damage of a valid file is a transcript or a typed refusal."""

import io
import zipfile
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.importing.errors import ReadingError, TooLarge
from annotator.importing.reading import read_transcript
from annotator.importing.splitting import parts, proposed_cuts
from tests.importing.made_files import EAF, NOSCRIBE, ODF, TEXTGRID_LONG, TEXTGRID_SHORT, TRS, odt, pdf, rtf, whisper
from tests.importing.test_inline import SAID
from tests.importing.test_margins import DATA as COMMENTED
from tests.importing.test_margins import ODT_BODY, RTF_BODY
from tests.importing.word_files import document, package, paragraph

VALID = {
    "a.odt": odt("<text:p>I: Hei <text:s/></text:p><text:p>P: Ja</text:p>"),
    "a.fodt": b"<office:document><office:body>hei</office:body></office:document>",
    "b.fodt": f"<office:document {ODF}><office:body>{ODT_BODY}</office:body></office:document>".encode(),
    "b.rtf": RTF_BODY.encode("latin-1"),
    "a.docx": document(paragraph("I: Hei") + paragraph("P: Ja")),
    "b.docx": COMMENTED,
    "a.txt": SAID.encode(),
    "b.txt": "".join(f"Intervju {n}\n\nI: Hei\n\nP: Ja\n\nI: Nei\n\nP: Jo\n\n" for n in (1, 2)).encode("utf-16-le"),
    "a.rtf": rtf("I: Hei p\\'e5 \\u248?ya{\\b x}\\par P: Ja\\cell\\row"),
    "a.html": NOSCRIBE.encode(),
    "a.json": whisper({"start": 0, "end": 1, "text": "Hei", "words": [{"word": "Hei", "start": 0, "speaker": "A"}]}),
    "a.otr": b'{"text": "<p>Hei <b>du</b></p>", "media": ""}',
    "a.eaf": EAF.encode(),
    "a.TextGrid": TEXTGRID_LONG.encode("utf-16"),
    "b.TextGrid": TEXTGRID_SHORT.encode(),
    "a.trs": TRS.encode("latin-1"),
    "a.csv": b"Taler;Tid;Tekst\nI;0:03;Hei\nP;;Ja\n",
    "a.pdf": pdf([[(72, 700, "I: Hei"), (72, 686, "P: Ja")]]),
    "a.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kari>Hei</v>\n",
}
LONGEST = 2.0
"""Seconds of the processor; a hang is a fault, and this is far beyond what a small file takes."""


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    name=st.sampled_from(sorted(VALID)),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), max_size=6),
    end=st.floats(0, 1),
    cut=st.booleans(),
)
def test_damaged_files_are_read_or_refused(
    name: str, changes: list[tuple[float, int, bytes]], end: float, cut: bool
) -> None:
    """Bytes changed, put in, taken out, cut off: text, or a refusal that says nothing of the content."""
    data = VALID[name]
    for place, length, new in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + length :]
    data = data[: int(end * len(data))] if cut else data
    started = process_time()
    try:
        transcript = read_transcript(data, name)
        found, said = len(transcript.turns), ""
        made = parts(transcript, [cut.row for cut in proposed_cuts(transcript)])
        assert "".join(part.source() for part in made) == transcript.source()
        assert all(0 <= one.start <= one.end <= len(transcript.source()) for one in transcript.margins)
    except ReadingError as error:
        found, said = 1, str(error).removeprefix(type(error).__name__)

    assert found > 0
    assert said == ""
    assert process_time() - started < LONGEST


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": b" " * 40_000_000},
        {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a>" * 10_000_000},
    ],
)
def test_packages_that_unpack_beyond_measure_are_refused(parts: dict[str, str | bytes]) -> None:
    """A few kilobytes that would be forty million are never unpacked."""
    data = package(parts)

    assert len(data) < 200_000
    with pytest.raises(TooLarge):
        read_transcript(data, "a.docx")


def test_a_size_that_lies_is_no_way_around() -> None:
    """What the package says of its part does not count; what comes out does."""
    data = bytearray(package({"word/document.xml": b"<a>" + b" " * 3_000_000 + b"</a>"}))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (100).to_bytes(4, "little")

    with pytest.raises(ReadingError):
        read_transcript(bytes(data), "a.docx")
    assert zipfile.ZipFile(io.BytesIO(bytes(data))).infolist()[-1].file_size == 100
