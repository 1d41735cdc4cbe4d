"""Which reader takes a file, and what is said of a file that cannot be read."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importing import reading
from annotator.importing.errors import (
    DamagedDocument,
    EmptyTranscript,
    NotAText,
    ReadingError,
    TooLarge,
    UnknownEncoding,
    UnreadableFile,
    UnsupportedFormat,
)
from annotator.importing.reading import LARGEST_FILE, LARGEST_TEXT, read_many, read_transcript
from annotator.importing.speakers import MOST_LINES
from annotator.importing.suffixes import SUFFIXES
from tests.importing.word_files import document, paragraph

INTERVIEW = "I: Hvordan var det på øya?\nP: Det var stille.\nI: Ja?\nP: Ja..\n"
CUES = "1\n00:00:01,000 --> 00:00:02,000\nHei\n"


def refusal(data: bytes, name: str = "a.txt") -> ReadingError:
    """The error with which these bytes are refused."""
    with pytest.raises(ReadingError) as refused:
        read_transcript(data, name)
    return refused.value


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (INTERVIEW.encode(), "a.txt", "txt"),
        (INTERVIEW.encode(), "a.md", "md"),
        (INTERVIEW.encode(), "a.docx", "txt"),
        (INTERVIEW.encode("utf-16"), "uten ending", "txt"),
        (document(paragraph("I: Hei")), "a.txt", "docx"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n", "a.txt", "vtt"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n".encode("utf-16"), "a", "vtt"),
        (CUES.encode(), "a.txt", "srt"),
        (CUES.encode()[2:], "a.srt", "srt"),
        (CUES.encode("cp1252"), "a.srt", "srt"),
        (b"0:0:0.0 --> 0:0:3.3\nKari\nHei\n", "teams.txt", "txt"),
    ],
)
def test_the_content_decides_before_the_name(data: bytes, name: str, found: str) -> None:
    """A file with a wrong ending is read for what it is."""
    assert read_transcript(data, name).format == found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "doc"),
        (b'{"a": 1}', "json"),
        (b'<?xml version="1.0"?><a/>', "xml"),
    ],
)
def test_known_formats_without_a_reader_are_named(data: bytes, found: str) -> None:
    """She is told which format it is, instead of being shown its inside."""
    error = refusal(data)

    assert isinstance(error, UnsupportedFormat)
    assert (error.format, error.name) == (found, "a.txt")


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0", b"WEBVTT\n", document(paragraph())]
)
def test_files_without_a_word_are_empty(data: bytes) -> None:
    """Nothing, white space, a mark without text, a document without a letter."""
    assert isinstance(refusal(data), EmptyTranscript)


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"ID3\x04\x00 lyd",
        b"\0\0\0\x20ftypM4A ",
        b"\x7fELF\x02\x01",
        bytes(range(32)) * 9,
    ],
)
def test_sounds_pictures_and_programs_are_no_text(data: bytes) -> None:
    """The audio file beside the transcript, dropped by mistake."""
    assert isinstance(refusal(data, "opptak.m4a"), NotAText)


@pytest.mark.parametrize("ending", ["docx", "doc", "odt", "pdf", "rtf"])
def test_a_document_that_lost_its_beginning_is_damaged(ending: str) -> None:
    """Bytes that begin like nothing are no sound file when the name says document; a picture is a picture."""
    assert isinstance(refusal(bytes(range(1, 32)) * 9, f"intervju.{ending}"), DamagedDocument)
    assert isinstance(refusal(b"\x89PNG\r\n\x1a\n0000", f"intervju.{ending}"), NotAText)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """More than 50 MB is no transcript; size and limit are told."""
    path = tmp_path / "stor.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)

    with pytest.raises(TooLarge) as refused:
        read_transcript(path)
    assert (refused.value.size, refused.value.limit, refused.value.name) == (LARGEST_FILE + 1, LARGEST_FILE, "stor.txt")
    assert isinstance(refusal(bytes(LARGEST_FILE + 1)), TooLarge)
    assert isinstance(refusal(b"I: hei " * (LARGEST_TEXT // 7 + 1)), TooLarge)
    assert isinstance(refusal(b"a\n" * (MOST_LINES + 1)), TooLarge)


def test_files_the_system_does_not_give(tmp_path: Path) -> None:
    """Missing, a folder, without the right to read: three reasons."""
    locked = tmp_path / "låst.txt"
    locked.write_text(INTERVIEW, encoding="utf-8")
    locked.chmod(0)
    reasons = []
    for path in (tmp_path / "borte.txt", tmp_path, *([] if os.access(locked, os.R_OK) else [locked])):
        with pytest.raises(UnreadableFile) as refused:
            read_transcript(path)
        reasons.append(refused.value.reason)

    assert reasons == ["missing", "folder", "permission"][: len(reasons)]


def test_title_hash_and_encoding_are_those_of_the_file(tmp_path: Path) -> None:
    """The title is the file's name without its ending, the hash that of its bytes."""
    path = tmp_path / "Intervju 3. mai.txt"
    path.write_bytes(INTERVIEW.encode("cp1252"))
    transcript = read_transcript(path)

    assert (transcript.title, transcript.encoding) == ("Intervju 3. mai", "cp1252")
    assert transcript.source_hash == sha256(path.read_bytes()).hexdigest()
    assert transcript.source() == INTERVIEW


def test_her_choice_of_encoding_and_repair() -> None:
    """She may choose the encoding, and have text that was once read wrongly made right."""
    damaged = INTERVIEW.encode().decode("cp1252").encode()

    assert read_transcript(INTERVIEW.encode("mac-roman"), "a.txt", encoding="mac-roman").source() == INTERVIEW
    assert [note.code for note in read_transcript(damaged, "a.txt").notes] == ["mojibake"]
    assert read_transcript(damaged, "a.txt", repair=True).source() == INTERVIEW
    with pytest.raises(UnknownEncoding):
        read_transcript(INTERVIEW.encode(), "a.txt", encoding="zlib_codec")


def test_many_files_and_a_bad_one_stops_nothing(tmp_path: Path) -> None:
    """Each file has its result in order; lock files and hidden files are passed over; progress is told."""
    (tmp_path / "b.txt").write_text(INTERVIEW, encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(document(paragraph("I: Hei")))
    (tmp_path / "c.docx").write_bytes(document(paragraph("I: Hei"))[:90])
    (tmp_path / "~$a.docx").write_bytes(b"lock")
    (tmp_path / ".DS_Store").write_bytes(b"x")
    (tmp_path / "mappe").mkdir()
    told: list[tuple[int, int]] = []
    results = read_many([tmp_path, tmp_path / "d.txt"], lambda done, of: told.append((done, of)))

    assert [result.path.name for result in results] == ["a.docx", "b.txt", "c.docx", "d.txt"]
    assert [result.transcript is not None for result in results] == [True, True, False, False]
    assert isinstance(results[2].error, DamagedDocument)
    assert isinstance(results[3].error, UnreadableFile)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_reading_many_can_be_stopped(tmp_path: Path) -> None:
    """After she cancels, what was read until then is returned."""
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(INTERVIEW, encoding="utf-8")
    told: list[int] = []
    results = read_many([tmp_path], lambda done, of: told.append(done), lambda: len(told) >= 2)

    assert [result.path.name for result in results] == ["0.txt", "1.txt"]


def test_every_offered_ending_has_a_reader() -> None:
    """The file dialog offers what can be read."""
    others = {".TextGrid": "textgrid", ".otr": "json", ".fodt": "odt", ".htm": "html", ".tsv": "csv"}
    assert [others.get(suffix, suffix[1:]) for suffix in SUFFIXES] == [*reading.READERS, "json", "odt", "html", "csv"]


MARKS = (b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"PK\x03\x04")
BEGINNINGS = (*MARKS, b"WEBVTT\n", b"1\n00:00:01,000 --> 00:00:02,000\n", b"I: ")
NAMES = ("a.txt", "a.md", "a.vtt", "a.srt", "a.docx", "")


@given(start=st.sampled_from(BEGINNINGS), rest=st.binary(max_size=300), name=st.sampled_from(NAMES))
def test_any_bytes_are_read_or_refused(start: bytes, rest: bytes, name: str) -> None:
    """No file breaks the import: there is a transcript with text, or a typed refusal."""
    try:
        turns = len(read_transcript(start + rest, name).turns)
    except ReadingError:
        turns = 1

    assert turns > 0


BLANKS = " " * 4_000
RUNS = ("*", "00:", "Ab. ", "1.\t", "<i ", "&", "Ã", ". ", "#", "- ", "I: ", "(0:01")
AROUND = (
    f"{BLANKS}(",
    f"I{BLANKS};",
    f"I:{BLANKS}x",
    f"[{BLANKS}00:01",
    f"x{BLANKS}#",
    f"a{BLANKS}\t{BLANKS}-",
    f"<v{BLANKS}",
)
NASTY = (*(run * 2_000 + "x" for run in RUNS), *AROUND, "<v " + "." * 4_000 + ">x")


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
@pytest.mark.parametrize("before", ["", "WEBVTT\n\n00:01.000 --> 00:02.000\n"])
def test_no_text_makes_the_patterns_wander(before: str, nasty: str) -> None:
    """Long runs of one character, which careless patterns try in every division: a hang would stop the suite."""
    text = before + "\n".join([nasty] * 20)
    transcript = read_transcript(text.encode(), "a.txt")

    assert transcript.turns
    assert before or transcript.source() == text
