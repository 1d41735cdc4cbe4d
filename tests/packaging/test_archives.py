"""The same content gives the same archive, and other programs read it."""

import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest
from archives import ar, source_time, tar_xz, zip_folder

TIME = 1_700_000_000


def tree(folder: Path, backwards: bool = False) -> Path:
    """A small program folder, its files made in one order or the other."""
    content = {"bin/program": 0o755, "lib/module.pyc": 0o640, "a/b/c.txt": 0o600}
    for name, mode in sorted(content.items(), reverse=backwards):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        path.chmod(mode)
        os.utime(path, (TIME + mode, TIME + mode + backwards))
    (folder / "start").symlink_to("bin/program")
    return folder


def test_one_content_one_archive(tmp_path: Path) -> None:
    """The order in which files were made, their times and owners leave no trace."""
    packed = []
    for number, backwards in enumerate((False, True)):
        folder = tree(tmp_path / str(number), backwards)
        tar_xz(folder, tmp_path / f"{number}.tar.xz", TIME)
        zip_folder(folder, tmp_path / f"{number}.zip", "Annotator", TIME, {})
        packed.append([(tmp_path / f"{number}{suffix}").read_bytes() for suffix in (".tar.xz", ".zip")])

    assert packed[0] == packed[1]


def test_the_tar_holds_the_tree(tmp_path: Path) -> None:
    """Names, links and what may be executed come along; everything is root's and of one time."""
    tar_xz(tree(tmp_path / "tree"), tmp_path / "x.tar.xz", TIME)
    with tarfile.open(tmp_path / "x.tar.xz") as tar:
        entries = {entry.name: entry for entry in tar}

    assert entries["./bin/program"].mode == 0o755
    assert entries["./a/b/c.txt"].mode == entries["./lib/module.pyc"].mode == 0o644
    assert entries["./start"].linkname == "bin/program"
    assert {entry.mtime for entry in entries.values()} == {TIME}
    assert {(entry.uid, entry.uname) for entry in entries.values()} == {(0, "root")}


def test_the_zip_holds_the_tree_and_more(tmp_path: Path) -> None:
    """Everything lies below one folder, with the files that were named beside it."""
    more = tmp_path / "portable.cmd"
    more.write_text("start", encoding="utf-8")
    zip_folder(tree(tmp_path / "tree"), tmp_path / "x.zip", "Annotator", TIME, {"portable.cmd": more})

    with zipfile.ZipFile(tmp_path / "x.zip") as packed:
        assert packed.namelist() == sorted(packed.namelist())
        assert {"Annotator/portable.cmd", "Annotator/a/b/c.txt"} <= set(packed.namelist())
        assert packed.testzip() is None


@pytest.mark.skipif(shutil.which("ar") is None, reason="needs ar, of the binutils")
def test_others_read_the_outer_archive(tmp_path: Path) -> None:
    """Members of even and odd length are found again by the system's own ar."""
    ar({"debian-binary": b"2.0\n", "odd": b"abc", "last": b"12345678"}, tmp_path / "x.deb", TIME)
    read = [subprocess.check_output(["ar", "p", tmp_path / "x.deb", name]) for name in ("debian-binary", "odd", "last")]

    assert read == [b"2.0\n", b"abc", b"12345678"]


def test_the_time_is_that_of_the_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH decides, but never a time that a ZIP file cannot hold."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(TIME))
    assert source_time() == TIME

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert source_time() == 315532800
