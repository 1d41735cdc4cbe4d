"""Bytes become the text they were meant to be, in every encoding that Norwegian transcripts come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.transcript import Note
from annotator.importing.decoding import canonical, cleaned_text, decode, decode_as, repaired
from annotator.importing.errors import NotAText, UnknownEncoding

SENTENCE = "Nå er vi på øya, sa Åse, og æra er vår – «ja», det er sånn … eh."
SHORT = "Nå er vi på øya"
DOS = "Nå er vi på øya, sa Åse. Jeg så på Ærfugl og Østers, ikke sant?"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("cp1252", "cp1252"),
        ("mac-roman", "mac-roman"),
    ],
)
def test_norwegian_text_survives_every_encoding(encoding: str, found: str) -> None:
    """Letters, dashes and quotation marks come out as they were written, and the encoding is named."""
    result = decode(SENTENCE.encode(encoding))

    assert result.text == SENTENCE
    assert result.encoding == found


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp865"])
@pytest.mark.parametrize("text", [SHORT, DOS, "på", "Å, nei! Æsj.", "blåbær, rødgrøt og fløte"])
def test_a_few_words_are_enough(encoding: str, text: str) -> None:
    """The three eight-bit encodings are told apart on text as short as one word, and the guess is reported."""
    result = decode(text.encode(encoding))

    assert (result.text, result.encoding) == (text, encoding)
    assert result.notes[0].code == "encoding_guessed"


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
def test_english_with_curly_quotes(encoding: str) -> None:
    """Without a Norwegian letter, apostrophes within words and quotation marks decide."""
    text = "He said “don’t” and I didn’t – not at the café."

    assert decode(text.encode(encoding)).text == text


def test_utf8_broken_off_inside_a_letter_is_still_utf8() -> None:
    """One bad byte at the end does not turn the whole text into nonsense."""
    result = decode((SENTENCE * 3 + "på").encode()[:-1])

    assert result.text.startswith(SENTENCE * 3)
    assert result.encoding == "utf-8"
    assert Note("mixed_encoding", 1) in result.notes


def test_a_windows_paragraph_in_a_utf8_file() -> None:
    """Bytes that are not UTF-8 are read as Windows text, and counted."""
    result = decode((SENTENCE * 3).encode() + "\nøre".encode("cp1252"))

    assert result.text == SENTENCE * 3 + "\nøre"
    assert Note("mixed_encoding", 1) in result.notes


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 99, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    """A picture or a program is not shown as letters."""
    with pytest.raises(NotAText):
        decode(data)


def test_canonical_text_changes_only_breaks_and_control_characters() -> None:
    """Every kind of line break becomes one; spaces, dots, no-break spaces and composed letters stay."""
    raw = "\ufeffI:  Hei..\r\nP:\u00a0ja\rså\u2028da\u2029nei\x0bmen\x0cjo\x00\x1a\x1b\ttab a\u030a\ud800 (latter) ..."

    assert canonical(raw) == "I:  Hei..\nP:\u00a0ja\nså\nda\nnei\nmen\njo\ttab a\u030a (latter) ..."
    assert cleaned_text(raw)[1] == (Note("controls_removed", 3), Note("surrogates_removed", 1))


@given(st.text(st.characters(exclude_categories=())))
def test_canonical_twice_is_canonical_once(text: str) -> None:
    """Canonical text holds no control character but tab and newline, no surrogate, and does not change again."""
    once = canonical(text)

    assert canonical(once) == once
    assert not any(ord(character) < 32 and character not in "\t\n" for character in once)
    assert not any(0xD800 <= ord(character) <= 0xDFFF for character in once)


@given(st.text(st.characters(codec="utf-8")))
def test_utf8_is_read_as_it_stands(text: str) -> None:
    """Whatever valid UTF-8 comes without control characters, decoding gives its canonical text."""
    plain = canonical(text)

    assert decode(plain.encode()).text == canonical(plain)


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_typed_refusal(data: bytes) -> None:
    """No byte sequence breaks the decoder, and what it gives is canonical."""
    try:
        text = decode(data).text
    except NotAText:
        text = ""

    assert canonical(text) == text


@pytest.mark.parametrize("text", [SENTENCE, "på", "Det står «Å» her", "é, ü og ’"])
def test_mojibake_is_noticed_and_repaired(text: str) -> None:
    """UTF-8 that once was read as Windows text is reported, and can be made right."""
    damaged = (
        b"".join([text.encode()])
        .decode("latin-1")
        .translate({code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 160)})
    )

    assert [note.code for note in decode(damaged.encode()).notes] == ["mojibake"]
    assert repaired(damaged)[0] == text


@pytest.mark.parametrize("text", [SENTENCE, "«Å» og Å…", "São Paulo, Â og â, ÃÆ", "Ã…"[:1]])
def test_right_text_is_not_repaired(text: str) -> None:
    """Unusual letters that are meant are left alone."""
    assert repaired(text) == (text, 0)
    assert decode(text.encode()).notes == ()


def test_another_encoding_by_her_choice() -> None:
    """She may overrule the guess; an encoding that does not exist is refused by name."""
    data = SHORT.encode("mac-roman")

    assert decode_as(data, "mac-roman").text == SHORT
    assert decode_as(data, "cp1252").text != SHORT
    with pytest.raises(UnknownEncoding) as refusal:
        decode_as(data, "klingon")
    assert refusal.value.encoding == "klingon"
