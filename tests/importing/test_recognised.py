"""JSON of speech recognition and of oTranscribe."""

import json

import pytest

from annotator.importing.errors import DamagedDocument, UnsupportedFormat
from annotator.importing.reading import read_transcript
from tests.importing.made_files import whisper


def test_whisper_segments_become_readable_turns() -> None:
    """Segments of some seconds are put together; a pause parts them; nobody is named."""
    data = whisper(
        {"start": 0.0, "end": 2.5, "text": " Hvordan var det"},
        {"start": 2.5, "end": 4, "text": " på øya?"},
        {"start": 9.25, "end": 10, "text": " Stille.."},
    )
    transcript = read_transcript(data, "a.json")

    assert [(turn.stamp, turn.text) for turn in transcript.turns] == [
        (0, "Hvordan var det på øya?"),
        (9_250, "Stille.."),
    ]
    assert [note.code for note in transcript.notes] == ["cues_merged", "no_speakers"]


def test_whisperx_words_tell_who_speaks() -> None:
    """Where the words of one segment belong to two, it is cut between them."""
    words = [
        {"word": "Ja?", "start": 0.1, "speaker": "SPEAKER_00"},
        {"word": "Nei,"},
        {"word": "aldri.", "start": 1.5, "speaker": "SPEAKER_01"},
    ]
    data = whisper(
        {"start": 0, "end": 2, "text": "Ja? Nei, aldri.", "speaker": "SPEAKER_00", "words": words},
        {"start": 2, "end": 3, "text": "Ok.", "speaker": "SPEAKER_00"},
    )

    assert [(turn.label, turn.stamp, turn.text) for turn in read_transcript(data, "a.json").turns] == [
        ("SPEAKER_00", 0, "Ja? Nei,"),
        ("SPEAKER_01", 1_500, "aldri."),
        ("SPEAKER_00", 2_000, "Ok."),
    ]


@pytest.mark.parametrize(
    "found",
    [
        {"transcription": [{"offsets": {"from": 1500, "to": 2000}, "text": " Hei"}]},
        {"chunks": [{"timestamp": [1.5, None], "text": " Hei"}], "text": "Hei"},
        [{"start": "1.5", "end": 2, "text": "Hei"}],
    ],
)
def test_other_programs_put_the_same_elsewhere(found: object) -> None:
    """whisper.cpp, transformers, and a bare list."""
    turn = read_transcript(json.dumps(found).encode(), "uten").turns[0]

    assert (turn.text, turn.stamp) == ("Hei", 1_500)


def test_otranscribe_keeps_times_and_names() -> None:
    """The time before a paragraph goes to its lead; bold names without a colon are labels."""
    said = "".join(
        f'<p><span class="timestamp" data-timestamp="{n}.11">0:{n:02}</span> <b>{who}</b> {text}</p>'
        for n, who, text in (
            (12, "Kari", "Hva skjedde?"),
            (15, "Ola", "Ikke noe."),
            (20, "Kari", "Nei?"),
            (30, "Ola", "Nei."),
        )
    )
    data = json.dumps({"text": said, "media": "C:/lyd/opptak.mp3", "media-time": 30}).encode()
    transcript = read_transcript(data, "a.otr")

    assert [(turn.label, turn.text) for turn in transcript.turns][:2] == [
        ("Kari", "Hva skjedde?"),
        ("Ola", "Ikke noe."),
    ]
    assert [turn.stamp // 1_000 for turn in transcript.turns if turn.stamp] == [12, 15, 20, 30]
    assert "opptak" not in transcript.source()


def test_other_json_is_refused() -> None:
    """Settings, broken text, a thousand brackets, times that are none."""
    for data, error in (
        (b'{"name": "x", "text": 1}', UnsupportedFormat),
        (b'{"segments": [', DamagedDocument),
        (b'[{"a":' + b"[" * 100_000, DamagedDocument),
    ):
        with pytest.raises(error):
            read_transcript(data, "a.json")
    assert read_transcript(b'[{"text": "Hei", "start": 1e999, "end": NaN}]', "a.json").turns[0].stamp == 0
