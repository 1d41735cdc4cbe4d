"""What the AppImage's runtime promises: the program is there whole or not at all, and no file makes it fall over."""

import fcntl
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import appimage
import pytest

pytestmark = pytest.mark.appimage

TIME = 1_700_000_000
SAYS = """#!/bin/sh
printf '%s\\n' "$APPIMAGE" "$APPDIR" "$ARGV0" "$OWD" "$@"
exit 7
"""
DAMAGED = (
    "Denne filen er skadet; kopier eller last den ned på nytt",
    "This file is damaged; copy or download it again",
)


def make(folder: Path, target: Path, version: str = "1.2") -> Path:
    """An AppImage of what lies in `folder`."""
    image = target.with_suffix(".squashfs")
    appimage.pack(folder, image, TIME)
    appimage.compile_runtime(target, appimage.knowledge(folder, image, version))
    appimage.mark(target)
    target.write_bytes(target.read_bytes() + image.read_bytes())
    return target


def fill(folder: Path) -> Path:
    """A program that says how it was started, with files of every kind: large, small, empty, a link, a folder."""
    (folder / "usr" / "tom mappe").mkdir(parents=True)
    (folder / "AppRun").write_text(SAYS, encoding="utf-8")
    (folder / "AppRun").chmod(0o755)
    (folder / "usr" / "stor").write_bytes(Random(1).randbytes(2_500_001))
    (folder / "usr" / "æøå").write_text("små", encoding="utf-8")
    (folder / "usr" / "tom").write_bytes(b"")
    (folder / "lenke").symlink_to("usr/stor")
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compiled once; every test has a copy."""
    folder = tmp_path_factory.mktemp("made")
    return make(fill(folder / "dir"), folder / "made.AppImage")


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    """The AppImage, in a folder with a name as students give them."""
    folder = tmp_path / "Mine nedlastinger æøå"
    folder.mkdir()
    return Path(shutil.copy(made, folder / "min fil.AppImage"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home."""
    (tmp_path / "hjem ø").mkdir()
    return tmp_path / "hjem ø"


def start(file: Path, home: Path, *arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run it with this home."""
    return subprocess.run([file, *arguments], env=surroundings(home) | more, cwd=home, capture_output=True, text=True)


def surroundings(home: Path) -> dict[str, str]:
    """Without a screen, so that no sentence is shown in a window of its own."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin"}


def places(home: Path) -> list[Path]:
    """All that was unpacked, and what was left lying about."""
    folder = home / ".local/share/annotator-program"
    return sorted(path for path in folder.glob("*") if path.name != ".lock") if folder.exists() else []


def refused(done: "subprocess.CompletedProcess[str]", norwegian: str, english: str) -> bool:
    """Whether it ended with one line in each language and nothing else."""
    lines = done.stderr.splitlines()
    return (
        (done.returncode, done.stdout, len(lines)) == (1, "", 2)
        and lines[0].startswith(norwegian)
        and lines[1].startswith(english)
    )


def test_it_starts_what_it_carries(file: Path, home: Path) -> None:
    """The program gets its arguments and what AppImages tell theirs, and its exit code is handed on."""
    done = start(file, home, "to ord", "--version", "")
    (place,) = places(home)

    assert done.stdout.split("\n") == [str(file), str(place), str(file), str(home), "to ord", "--version", "", ""]
    assert (done.returncode, done.stderr) == (7, "")
    assert (place / "usr/stor").read_bytes() == Random(1).randbytes(2_500_001)
    assert (place / "usr/æøå").read_text(encoding="utf-8") == "små"
    assert (place / "lenke").readlink() == Path("usr/stor")
    assert (place / "usr/tom mappe").is_dir()


def test_what_it_unpacks_is_nobody_else_s(file: Path, home: Path) -> None:
    """No file or folder may be read by others, whatever the umask; and the program keeps the caller's umask."""
    subprocess.run([file], env=surroundings(home), umask=0, capture_output=True)
    found = [path for path in (home / ".local").rglob("*") if not path.is_symlink()]

    assert found
    assert not [path for path in found if path.stat().st_mode & 0o077]


def test_the_second_start_unpacks_nothing(file: Path, home: Path) -> None:
    """Not even when it is started through a link, by another name or with --appimage-extract-and-run."""
    start(file, home)
    (place,) = places(home)
    before = (place.stat().st_ino, place.stat().st_mtime_ns, (place / "usr/stor").stat().st_ino)
    (home / "lenke").symlink_to(file)
    linked = start(home / "lenke", home)
    renamed = start(file.rename(file.with_name("annet")), home, "--appimage-extract-and-run", "a")

    assert linked.stdout.split("\n")[::2] == [str(file), str(home / "lenke"), ""]
    assert (renamed.returncode, renamed.stdout.split("\n")[4:]) == (7, ["a", ""])
    assert places(home) == [place]
    assert (place.stat().st_ino, place.stat().st_mtime_ns, (place / "usr/stor").stat().st_ino) == before


@pytest.mark.parametrize("left", [-1, -5, -4096, -1_000_000, 1_500_000])
def test_a_cut_file_is_refused(file: Path, home: Path, left: int) -> None:
    """A copy that broke off says so in one sentence and leaves nothing behind."""
    file.write_bytes(file.read_bytes()[:left])

    assert refused(start(file, home), *DAMAGED)
    assert places(home) == []
    assert refused(start(file, home, "--appimage-extract"), *DAMAGED)
    assert not (home / "squashfs-root").exists()


def test_an_altered_file_is_refused(file: Path, home: Path) -> None:
    """Wherever in the image a byte was changed, and also when something was added: nothing of it is unpacked."""
    whole, dice = file.read_bytes(), Random(7)
    begin = appimage.offset(file)
    for at in [begin, begin + 8, begin + 0x20, len(whole) - 1, *(dice.randrange(begin, len(whole)) for _ in range(20))]:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ dice.randrange(1, 256)]) + whole[at + 1 :])
        assert refused(start(file, home), *DAMAGED), at
    file.write_bytes(whole + b"x")

    assert refused(start(file, home), *DAMAGED)
    assert places(home) == []


def test_a_place_that_lost_something_is_made_anew(file: Path, home: Path) -> None:
    """After a loss of power names may be there without what was in the files."""
    start(file, home)
    (place,) = places(home)
    for spoil in (lambda: (place / "usr/stor").write_bytes(b""), (place / "usr/tom").unlink):
        spoil()
        assert start(file, home).returncode == 7

        assert places(home) == [place]
        assert (place / "usr/stor").stat().st_size == 2_500_001
        assert (place / "usr/tom").exists()


def test_a_start_that_is_killed_leaves_no_half_program(file: Path, home: Path) -> None:
    """What it had unpacked has no program's name, and the next start takes it away."""
    small = (1_000_000, 1_000_000)  # the system kills whoever writes more into one file
    done = subprocess.run(
        [file],
        env=surroundings(home),
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, small),
    )
    assert done.returncode in (-signal.SIGXFSZ, 1)  # the start itself, or one of its workers: then it says so
    assert all(path.name.startswith(".part-") for path in places(home))

    assert start(file, home).returncode == 7
    assert [path.name[:4] for path in places(home)] == ["1.2-"]


def test_several_workers_unpack_what_was_packed(tmp_path: Path, home: Path) -> None:
    """Stretches of large files, small ones in a row, folders in folders, the same twice: byte for byte."""
    folder, chance = fill(tmp_path / "dir"), Random(2)
    for name, size in (("lib/a.so", 13_000_001), ("lib/dypt/nede/b.so", 8 << 20), ("lib/c.so", 4_194_305)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(chance.choices(b"annotator\n", k=size)))
    for number in range(400):
        small = folder / f"lib/små/{number % 7}/{number}"
        small.parent.mkdir(parents=True, exist_ok=True)
        small.write_bytes(chance.randbytes(chance.randrange(60_000)))
    (folder / "lib/små/lik").write_bytes((folder / "lib/c.so").read_bytes())

    assert start(make(folder, tmp_path / "stor.AppImage"), home).returncode == 7

    (place,) = places(home)
    packed = sorted(path.relative_to(folder) for path in folder.rglob("*"))
    assert sorted(path.relative_to(place) for path in place.rglob("*")) == packed
    for path in packed:
        if (folder / path).is_file():
            assert (place / path).read_bytes() == (folder / path).read_bytes(), path


def test_starts_at_the_same_time(file: Path, home: Path) -> None:
    """Each starts the program; it is there once."""
    starts = [subprocess.Popen([file], env=surroundings(home), stdout=subprocess.PIPE) for _ in range(6)]
    said = {start.communicate()[0] for start in starts}

    assert {start.returncode for start in starts} == {7}
    assert len(said) == 1
    assert len(places(home)) == 1


@pytest.fixture
def running(home: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """An older version whose program runs."""
    folder = home / ".local/share/annotator-program/1.0-abc"
    folder.mkdir(parents=True, mode=0o700)
    folder.parent.chmod(0o700)
    shutil.copy(shutil.which("sleep") or "", folder / "annotator")
    program = subprocess.Popen([folder / "annotator", "600"])
    yield program
    program.kill()
    program.wait()


def test_older_versions_go_when_nobody_uses_them(file: Path, home: Path, running: "subprocess.Popen[bytes]") -> None:
    """A start takes away what other versions left, but no program that runs; that one goes when it has ended."""
    (home / ".local/share/annotator-program/1.1-def/usr").mkdir(parents=True)
    start(file, home)
    assert [path.name for path in places(home)][:-1] == ["1.0-abc"]
    assert (places(home)[0] / "annotator").exists()

    running.kill()
    running.wait()
    start(file, home)
    assert [path.name[:4] for path in places(home)] == ["1.2-"]


def test_no_start_takes_away_what_another_is_starting_from(file: Path, home: Path, tmp_path: Path) -> None:
    """While AppRun, which is the system's shell, has not come to the program yet, the version stays; then it goes."""
    older = fill(tmp_path / "older")
    (older / "AppRun").write_text('#!/bin/sh\necho here\nread go\ncat "$APPDIR/usr/æøå"\n', encoding="utf-8")
    starting = subprocess.Popen(
        [make(older, tmp_path / "older.AppImage", "1.1")],
        env=surroundings(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert starting.stdout is not None
    assert starting.stdout.readline() == "here\n"
    start(file, home)
    assert [path.name[:4] for path in places(home)] == ["1.1-", "1.2-"]
    assert starting.communicate("go\n")[0] == "små"

    start(file, home)
    assert [path.name[:4] for path in places(home)] == ["1.2-"]


def test_a_place_that_goes_while_it_is_waited_for_is_made_anew(file: Path, home: Path) -> None:
    """A start that finds its place whole, but in the hands of one that takes it away, unpacks again."""
    start(file, home)
    (place,) = places(home)
    other = os.open(place, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    started = subprocess.Popen([file], env=surroundings(home), stdout=subprocess.PIPE)
    while not waits_for_a_lock(started.pid):
        assert started.poll() is None
        time.sleep(0.01)
    shutil.rmtree(place.rename(place.with_name(".gone-1")))
    os.close(other)

    assert str(place) in started.communicate()[0].decode()
    assert started.returncode == 7
    assert places(home) == [place]


def waits_for_a_lock(process: int) -> bool:
    """As the kernel tells: a line with an arrow, the kind of lock, and who waits."""
    lines = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    return any(line.split()[1] == "->" and str(process) in line.split() for line in lines)


@pytest.mark.parametrize(
    ("more", "norwegian", "english"),
    [
        ({"HOME": ""}, "Det er ikke sagt hvor", "It is not said where"),
        ({"HOME": "", "XDG_DATA_HOME": "relativ"}, "Det er ikke sagt hvor", "It is not said where"),
        ({"XDG_DATA_HOME": "/dev/null"}, "Programmet kan ikke pakkes ut: ", "The program cannot be unpacked: "),
        ({"XDG_DATA_HOME": "/proc/1/x"}, "Programmet", "The program"),
    ],
)
def test_no_place_to_unpack(file: Path, home: Path, more: dict[str, str], norwegian: str, english: str) -> None:
    """Without a home, or with one that is none, it says so."""
    assert refused(start(file, home, **more), norwegian, english)


def test_the_data_may_lie_elsewhere(file: Path, home: Path) -> None:
    """XDG_DATA_HOME is followed, into folders that are not there yet; a home is then not needed."""
    elsewhere = home / "annet sted" / "data"
    assert start(file, home, HOME="", XDG_DATA_HOME=str(elsewhere)).returncode == 7

    assert list((elsewhere / "annotator-program").glob("1.2-*"))
    assert places(home) == []


def test_nothing_is_started_from_a_folder_others_may_write_in(file: Path, home: Path) -> None:
    """Somebody else could have put a program there."""
    start(file, home)
    (home / ".local/share/annotator-program").chmod(0o777)

    assert refused(start(file, home), "Programmet startes ikke derfra", "The program is not started from there")


@pytest.mark.parametrize(
    ("options", "norwegian", "english"),
    [
        ("size=1m", "Det er ikke plass til programmet på disken: ", "There is no room for the program on the disk: "),
        ("ro", "Programmet må pakkes ut én gang, men", "The program has to be unpacked once, but"),
        ("noexec", "Disken er satt opp slik at ingen programmer", "The disk is set up so that no program"),
    ],
)
def test_a_disk_that_will_not(file: Path, home: Path, options: str, norwegian: str, english: str) -> None:
    """A full disk, one that may not be written on and one that starts no programs: each has its own sentence."""
    alone = ["unshare", "-rm"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], capture_output=True).returncode:
        pytest.skip("needs unshare, and the right to mount in a namespace of its own")
    # Its folder is listed afterwards from inside: the mount ends with the command.
    inside = 'mount -t tmpfs -o "$3" none "$2"; "$1"; code=$?; find "$2" -name "?*-*" -name "[.]*" >&2; exit $code'
    command = [*alone, "sh", "-c", inside, "sh", file, home, options]
    done = subprocess.run(
        command, env=surroundings(home) | {"PATH": os.environ["PATH"]}, capture_output=True, text=True
    )

    assert refused(done, norwegian, english)


def test_after_a_double_click_the_sentence_is_shown(file: Path, home: Path) -> None:
    """With a screen and no terminal, whatever the desktop has for it gets the sentence in both languages."""
    (home / "zenity").write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$HOME/new"\nmv "$HOME/new" "$HOME/shown"\n')
    (home / "zenity").chmod(0o755)
    file.write_bytes(file.read_bytes()[:-1])
    start(file, home, DISPLAY=":99", PATH=f"{home}:/usr/bin:/bin")
    for _ in range(200):  # nobody waits for it
        if (home / "shown").exists():
            break
        time.sleep(0.05)

    assert [line in (home / "shown").read_text(encoding="utf-8") for line in DAMAGED] == [True, True]


def test_it_is_an_appimage(file: Path, home: Path) -> None:
    """The mark stands where desktops look for it, and the image where the file says."""
    content = file.read_bytes()

    assert content[:4] + content[8:11] == b"\x7fELFAI\x02"
    assert content[appimage.offset(file) :][:4] == b"hsqs"
    assert start(file, home, "--appimage-version").stdout == "Version: 1.2\n"
    assert "--appimage-extract" in start(file, home, "--appimage-help").stdout
    assert refused(start(file, home, "--appimage-mount"), "Dette kan ikke denne filen", "This file cannot do this")
    assert places(home) == []


def test_taking_the_files_out(file: Path, home: Path) -> None:
    """All of them, or those a pattern names with the folders they lie in; never over what is there already."""
    assert "usr/æøå" in start(file, home, "--appimage-extract", "usr/æ*").stdout.split("\n")
    assert [path.name for path in (home / "squashfs-root").rglob("*")] == ["usr", "æøå"]
    assert refused(start(file, home, "--appimage-extract", "usr/æ*"), "Her ligger det alt noe", "Something lies here")
    shutil.rmtree(home / "squashfs-root")

    assert start(file, home, "--appimage-extract").returncode == 0
    assert (home / "squashfs-root/usr/stor").stat().st_size == 2_500_001
    assert places(home) == []


def test_the_same_bytes_twice(made: Path, tmp_path: Path) -> None:
    """Made in another folder, from files of another time, it is the same file."""
    (tmp_path / "annen").mkdir()
    again = make(fill(tmp_path / "annen" / "dir"), tmp_path / "annen" / "x.AppImage")

    assert again.read_bytes() == made.read_bytes()
