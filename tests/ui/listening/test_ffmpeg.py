"""What telephones, Zoom and Teams save is played through FFmpeg: from any moment, in its own time, nothing left."""

import os
import shutil
import subprocess
import time
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.listening import ffmpeg
from annotator.ui.listening.decoding import RATE
from annotator.ui.listening.ffmpeg import PipedDecoder
from annotator.ui.listening.output import SILENT
from annotator.ui.listening.player import Player
from annotator.ui.listening.sources import NeedsFfmpeg, NotPlayable, Outside, kind_of
from tests.ui.listening.recording import make_wav

by_ffmpeg = pytest.mark.ffmpeg
FILM = ("-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=12", "-shortest")
KINDS = {
    "opptak.m4a": ("-c:a", "aac"),
    "møte.mp4": (*FILM, "-c:v", "mpeg4", "-c:a", "aac"),
    "opptak.mov": (*FILM, "-c:v", "mpeg4", "-c:a", "pcm_s16le"),
    "opptak.webm": ("-c:a", "libopus"),
    "opptak.ogg": ("-c:a", "libvorbis"),
    "opptak.opus": ("-c:a", "libopus"),
    "opptak.aac": ("-c:a", "aac"),
    "opptak.wma": ("-c:a", "wmav2"),
    "opptak.aiff": (),
}


def saved(folder: Path, name: str, seconds: float = 12, quiet_until: float = 6) -> Path:
    """A tone after a stretch of quiet, as another program saves it."""
    sound = make_wav(folder / "kilde.wav", seconds, quiet_until)
    command = ["ffmpeg", "-loglevel", "error", "-y", "-i", str(sound), *KINDS[name], str(folder / name)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    sound.unlink()
    return folder / name


def next_samples(decoder: PipedDecoder, count: int) -> list[int]:
    """Wait for so many samples, or the end."""
    found: list[int] = []
    while len(found) < count and not decoder.at_end:
        decoder.look_on()
        found += decoder.read(min(4410, count - len(found)))
        time.sleep(0.002)
    return found


def measured(decoder: PipedDecoder) -> float | None:
    while decoder.look_on():
        time.sleep(0.002)
    return decoder.duration


def running() -> list[str]:
    """The command lines of FFmpeg that this process has started."""
    mine = []
    for folder in Path("/proc").iterdir():
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except (OSError, IndexError):
            continue
        if parent == str(os.getpid()) and "ffmpeg" in line:
            mine.append(line)
    return mine


@by_ffmpeg
@pytest.mark.parametrize("name", KINDS)
def test_from_any_moment(tmp_path: Path, name: str) -> None:
    """It says how long it is, is quiet where it is quiet, loud where it is loud, and ends where it ends."""
    source = Outside(saved(tmp_path, name))
    decoder = PipedDecoder(source, kind_of(source), RATE)

    assert measured(decoder) == pytest.approx(12, abs=0.3)
    for second, loud in ((0, False), (5, False), (6.5, True), (1.0, False), (10.0, True)):
        decoder.seek(second)
        assert (max(next_samples(decoder, RATE // 4)) > 4000) is loud, second
    decoder.seek(9)
    assert len(next_samples(decoder, 10 * RATE)) == pytest.approx(3 * RATE, abs=0.3 * RATE)
    assert decoder.at_end
    decoder.close()
    source.close()


@by_ffmpeg
def test_a_length_that_is_written_nowhere(tmp_path: Path) -> None:
    """A browser's recording has none in its head: it is counted."""
    whole = saved(tmp_path, "opptak.webm")
    path = tmp_path / "fra nettleser.webm"
    with path.open("wb") as file:  # into a pipe no length can be written afterwards
        command = ["ffmpeg", "-loglevel", "error", "-i", str(whole), "-c", "copy", "-f", "webm", "-live", "1", "pipe:1"]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=file)
    source = Outside(path)
    decoder = PipedDecoder(source, kind_of(source), RATE)

    assert measured(decoder) == pytest.approx(12, abs=0.2)
    decoder.close()
    source.close()


@by_ffmpeg
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux shows its processes so")
def test_nothing_is_left_running_or_lying(tmp_path: Path) -> None:
    """No name on the list of processes, nothing beside the file, no process once it is let go."""
    path = saved(tmp_path, "opptak.m4a", seconds=120, quiet_until=1)
    (tmp_path / "hemmelig Ragnhild.m4a").write_bytes(path.read_bytes())
    path.unlink()
    source = Outside(tmp_path / "hemmelig Ragnhild.m4a")
    decoder = PipedDecoder(source, kind_of(source), RATE)
    measured(decoder)
    next_samples(decoder, 4410)
    lines = running()

    assert len(lines) == 1  # it waits until more is wanted
    assert "Ragnhild" not in lines[0]
    assert str(tmp_path) not in lines[0]
    decoder.seek(60)
    next_samples(decoder, 4410)
    assert len(running()) == 1
    decoder.close()
    source.close()
    assert running() == []
    assert [one.name for one in tmp_path.iterdir()] == ["hemmelig Ragnhild.m4a"]


@by_ffmpeg
def test_it_plays_pauses_and_goes_back(qtbot: QtBot, tmp_path: Path) -> None:
    """As an MP3 does: length, place, speed, end."""
    player = Player(SILENT)
    lengths: list[float] = []
    player.measured.connect(lengths.append)
    assert player.open(Outside(saved(tmp_path, "møte.mp4")))
    qtbot.waitUntil(lambda: bool(lengths))
    player.seek(3)
    player.set_speed(200)
    player.play()
    qtbot.waitUntil(lambda: player.second > 4)
    player.pause()
    at = player.second
    qtbot.wait(200)
    assert player.second == at
    player.back()
    assert player.second == pytest.approx(at - 3)
    player.seek(11.5)
    with qtbot.waitSignal(player.state_changed, check_params_cb=lambda playing: not playing):
        player.play()

    assert lengths[0] == pytest.approx(12, abs=0.2)
    assert player.second == pytest.approx(12, abs=0.4)
    player.close()


@by_ffmpeg
@pytest.mark.parametrize("content", [b"\x00\x00\x00\x20ftypM4A \x00" + bytes(500), b"OggS" + bytes(800)])
def test_a_damaged_file(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    """It says so once, and nothing goes on running."""
    path = tmp_path / "a.m4a"
    path.write_bytes(content)
    player = Player(SILENT)
    assert player.open(Outside(path))
    with qtbot.waitSignal(player.failed) as failed:
        player.play()

    assert isinstance(failed.args[0], NotPlayable)
    assert not player.playing


@by_ffmpeg
def test_a_list_that_asks_for_other_files_is_not_followed(tmp_path: Path) -> None:
    """The reader follows from the first bytes: a playlist, whatever it is called, is no sound."""
    path = tmp_path / "a.m4a"
    path.write_text("#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n")
    source = Outside(path)

    assert kind_of(source) == ""
    source.close()


@by_ffmpeg
def test_taken_in_it_is_mp3_without_pictures_and_marks(tmp_path: Path) -> None:
    """The place and time that a telephone notes stay outside, and so does the picture."""
    path = saved(tmp_path, "møte.mp4")
    marked = tmp_path / "merket.mp4"
    marks = ["-metadata", "location=+59.9139+010.7522/", "-metadata", "title=Ragnhild"]
    subprocess.run(["ffmpeg", "-loglevel", "error", "-i", str(path), "-c", "copy", *marks, str(marked)], check=True)
    made = b"".join(ffmpeg.AsMp3(marked, "mov").sound())
    (tmp_path / "inne.mp3").write_bytes(made)
    source = Outside(tmp_path / "inne.mp3")

    assert kind_of(source) == "mp3"
    assert len(made) == pytest.approx(12 * 12_000, rel=0.1)
    assert b"59.9139" not in made
    assert b"Ragnhild" not in made
    source.close()


def test_without_ffmpeg_it_says_what_is_missing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not that the file is damaged."""
    path = tmp_path / "a.m4a"
    path.write_bytes(b"\x00\x00\x00\x20ftypM4A \x00" + bytes(500))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(ffmpeg, "_PLACES", ())
    player = Player(SILENT)
    with qtbot.waitSignal(player.failed) as failed:
        assert not player.open(Outside(path))

    assert isinstance(failed.args[0], NeedsFfmpeg)
    assert ffmpeg.program() is None
    assert shutil.which("ffmpeg") is None


def mp3_of(path: Path) -> tuple[float, bool]:
    """How many seconds come out of a file, and whether that is taken for all of it."""
    source = Outside(path)
    made = ffmpeg.AsMp3(path, kind_of(source))
    source.close()
    return len(b"".join(made.sound())) / 12_000, made.whole


@by_ffmpeg
@pytest.mark.parametrize("name", KINDS)
def test_a_sound_file_comes_in_whole(tmp_path: Path, name: str) -> None:
    """As long as the file is, and it is known to be."""
    seconds, whole = mp3_of(saved(tmp_path, name))

    assert seconds == pytest.approx(12, abs=0.3)
    assert whole


@by_ffmpeg
def test_half_a_file_is_not_taken_for_all_of_it(tmp_path: Path) -> None:
    """FFmpeg passes over a stretch of zeros in an OGG and says that all is well: half of the interview is missing."""
    path = saved(tmp_path, "opptak.ogg", seconds=60, quiet_until=0)
    content = bytearray(path.read_bytes())
    quarter = len(content) // 4
    content[quarter : 3 * quarter] = bytes(2 * quarter)
    path.write_bytes(content)
    seconds, whole = mp3_of(path)

    assert seconds < 45
    assert not whole


@by_ffmpeg
def test_a_damaged_stretch_is_no_silence(tmp_path: Path) -> None:
    """In an M4A the places stay as they were: FFmpeg stops where it cannot go on, and nothing is taken in."""
    path = saved(tmp_path, "opptak.m4a", seconds=60, quiet_until=0)
    content = bytearray(path.read_bytes())
    quarter = len(content) // 4
    content[quarter : 3 * quarter] = bytes(2 * quarter)
    path.write_bytes(content)

    with pytest.raises(NotPlayable):
        mp3_of(path)


@by_ffmpeg
@pytest.mark.parametrize("order", [("0", "1"), ("1", "0")])
def test_a_voice_on_a_track_of_its_own(tmp_path: Path, order: tuple[str, str]) -> None:
    """OBS and Zoom can save every voice apart: all are heard, played and taken in, to the end of the longest.

    A mixture is less than its tracks: it is not taken for all of the file.
    """
    quiet = make_wav(tmp_path / "hun.wav", 6, 6)
    loud = make_wav(tmp_path / "han.wav", 12, 8)
    path = tmp_path / "to spor.mkv"
    tracks = ["-i", str(quiet), "-i", str(loud), "-map", order[0], "-map", order[1], "-c:a", "libopus", str(path)]
    subprocess.run(["ffmpeg", "-loglevel", "error", *tracks], check=True, stdin=subprocess.DEVNULL)
    made = ffmpeg.AsMp3(path, "matroska")
    (tmp_path / "inne.mp3").write_bytes(b"".join(made.sound()))
    raw = ["ffmpeg", "-loglevel", "error", "-i", str(tmp_path / "inne.mp3"), "-f", "s16le", "pipe:1"]
    source = Outside(path)
    decoder = PipedDecoder(source, "matroska", RATE)
    decoder.seek(9)
    played = next_samples(decoder, RATE)
    decoder.close()
    source.close()
    samples = array("h", subprocess.run(raw, check=True, stdin=subprocess.DEVNULL, capture_output=True).stdout)

    assert not made.whole
    assert len(samples) / 44100 == pytest.approx(12, abs=0.2)
    assert max(samples[44100 : 3 * 44100]) < 500
    assert max(samples[9 * 44100 : 11 * 44100]) > 4000
    assert max(played) > 4000


@by_ffmpeg
def test_a_file_with_much_to_be_said_about(tmp_path: Path) -> None:
    """What FFmpeg says of a file with very many marks is more than a pipe holds: it is read while it comes."""
    path, marked = saved(tmp_path, "opptak.m4a"), tmp_path / "merket.mkv"
    marks = [part for number in range(400) for part in ("-metadata", f"m{number}={'x' * 1000}")]
    subprocess.run(["ffmpeg", "-loglevel", "error", "-i", str(path), "-c", "copy", *marks, str(marked)], check=True)
    source = Outside(marked)
    decoder = PipedDecoder(source, kind_of(source), RATE)

    assert measured(decoder) == pytest.approx(12, abs=0.3)
    decoder.close()
    source.close()


def test_a_program_in_the_folder_she_is_in_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies beside a project that was sent is not FFmpeg, whatever it is called."""
    planted = tmp_path / ("ffmpeg.exe" if os.name == "nt" else "ffmpeg")
    planted.write_bytes(b"#!/bin/sh\n")
    planted.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ffmpeg, "_PLACES", ())
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", f"..{os.sep}{tmp_path.name}")))

    assert ffmpeg.program() is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ffmpeg.program() == str(planted)
