"""Sound is read from any moment of a file, and what cannot be played is told by its first bytes."""

from pathlib import Path

import pytest

from annotator.ui.listening.decoding import RATE, Decoder
from annotator.ui.listening.mp3_frames import INDEXED, Frames
from annotator.ui.listening.sources import NotPlayable, Outside, kind_of
from tests.ui.listening.recording import make_flac_head, make_mp3, make_wav, mp3_frame

FRAME = 1152 / 44100


def read_out(decoder: Decoder) -> int:
    count = 0
    while samples := decoder.read(RATE):
        count += len(samples)
    return count


def test_wav_from_any_moment(tmp_path: Path) -> None:
    """It says how long it is, is quiet where it is quiet, and loud where it is loud."""
    source = Outside(make_wav(tmp_path / "a.wav", 10, quiet_until=5))
    decoder = Decoder(source, kind_of(source))

    assert decoder.duration == pytest.approx(10)
    for second, loud in ((0, False), (4.5, False), (5.1, True), (1.0, False), (9.0, True)):
        decoder.seek(second)
        assert (max(decoder.read(RATE // 4)) > 4000) is loud, second
    decoder.seek(7.5)
    assert read_out(decoder) == pytest.approx(2.5 * RATE, abs=200)
    decoder.close()
    source.close()


def test_wav_that_was_cut_off(tmp_path: Path) -> None:
    """A recorder that lost its power wrote no length: what is there counts."""
    path = make_wav(tmp_path / "a.wav", 2)
    path.write_bytes(path.read_bytes()[:44].replace((32000).to_bytes(4, "little"), b"\xff\xff\xff\xff") + bytes(16000))
    source = Outside(path)

    assert Decoder(source, "wav").duration == pytest.approx(1)
    source.close()


def test_mp3_with_frames_of_any_size(tmp_path: Path) -> None:
    """Length and places are right although no frame is as large as the next, behind a tag full of false beginnings."""
    source = Outside(make_mp3(tmp_path / "a.mp3", 400, tag=3000))
    decoder = Decoder(source, kind_of(source))
    assert decoder.duration is None
    while decoder.look_on():
        pass

    assert decoder.duration == pytest.approx(400 * FRAME)
    decoder.seek(6.0)
    assert read_out(decoder) == pytest.approx((400 * FRAME - 6) * RATE, abs=3 * 1152)
    decoder.close()
    source.close()


def test_a_place_in_an_mp3_is_the_beginning_of_a_frame(tmp_path: Path) -> None:
    """Read on from there, some frames early: a frame may borrow from those before it."""
    source = Outside(make_mp3(tmp_path / "a.mp3", 400))
    frames = Frames(source)
    place, second = frames.place_of(8.0)

    assert source.read_at(place, 2) == b"\xff\xfb"
    assert second <= 8.0 - 9 * FRAME
    assert second >= 8.0 - (INDEXED + 10) * FRAME
    assert frames.place_of(0.0) == (0, 0.0)
    source.close()


def test_an_mp3_with_a_hole(tmp_path: Path) -> None:
    """Something else between two frames is passed over."""
    path = tmp_path / "a.mp3"
    path.write_bytes(mp3_frame(64) * 50 + b"\xff\xfb\x00noe annet" * 20 + mp3_frame(64) * 50)
    source = Outside(path)
    frames = Frames(source)
    frames.walk(1000)

    assert frames.whole
    assert frames.seconds == pytest.approx(100 * FRAME)
    source.close()


def test_how_long_a_flac_is(tmp_path: Path) -> None:
    """Its head says it."""
    from annotator.ui.listening.decoding import _flac_seconds

    source = Outside(make_flac_head(tmp_path / "a.flac", 48000, 48000 * 90))

    assert kind_of(source) == "flac"
    assert _flac_seconds(source) == 90
    source.close()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x00\x00\x00\x20ftypM4A \x00", "mov"),
        (b"\x00\x00\x00\x08wide\x00\x00", "mov"),
        (b"OggS\x00\x02", "ogg"),
        (b"\x1aE\xdf\xa3\x9f", "matroska"),
        (b"\xff\xf1\x50\x80", "aac"),
        (b"#!AMR\n", "amr"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "avi"),
        (b"", ""),
        (b"\xff\xd8\xff\xe0 et bilde", ""),
    ],
)
def test_what_miniaudio_does_not_play(tmp_path: Path, content: bytes, kind: str) -> None:
    """It is known by its first bytes, whatever its name says, and refused."""
    path = tmp_path / "a.mp3"
    path.write_bytes(content)
    source = Outside(path)

    assert kind_of(source) == kind
    with pytest.raises(NotPlayable):
        Decoder(source, kind_of(source))
    source.close()


@pytest.mark.parametrize(
    "head", [b"RIFF\x10\x00\x00\x00WAVEfmt ", b"fLaC\x80\x00\x00\x22", b"ID3\x04\x00\x00\x00\x00\x00\x05ab"]
)
def test_a_damaged_file(tmp_path: Path, head: bytes) -> None:
    """The right beginning and nothing behind it is refused, and nothing crashes."""
    path = tmp_path / "a.wav"
    path.write_bytes(head + bytes(400))
    source = Outside(path)

    with pytest.raises(NotPlayable):
        Decoder(source, kind_of(source))
    source.close()
