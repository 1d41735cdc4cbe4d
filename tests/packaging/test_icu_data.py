"""The data that Qt sorts with, without all that the program never asks for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu_data
import PySide6
import pytest
from steps import StepFailed

pytestmark = pytest.mark.icu

SORT = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
names = "Ås Zebra Ærlig Øst Aase ape Apa Äpple Čearret Đoarvi".split()
for language in ("nb_NO", "nn_NO", "en_GB", "sv_SE", "da_DK", "se_NO"):
    print(language, *sorted(names, key=cmp_to_key(QCollator(QLocale(language)).compare)))
print(QLocale("tr").toLower("Iİ"), QLocale("nb").dayName(1), QLocale("nn").monthName(11))
"""


@pytest.fixture(scope="module")
def trimmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library as it goes into the installers."""
    (whole,) = (Path(PySide6.__path__[0]) / "Qt" / "lib").glob("libicudata.so.*")
    folder = tmp_path_factory.mktemp("icu")
    (folder / "lib").mkdir()
    shutil.copy(whole, folder / "lib")
    icu_data.trim(folder)
    return folder / "lib" / whole.name


def sorted_with(library: Path | None) -> str:
    surroundings = os.environ | {"LC_ALL": "C.UTF-8"} | ({"LD_PRELOAD": str(library)} if library else {})
    command = [sys.executable, "-c", SORT]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_words_are_sorted_as_with_all_of_it(trimmed: Path) -> None:
    assert sorted_with(trimmed) == sorted_with(None)
    assert "nb_NO Apa ape Zebra Äpple Ærlig Øst Ås Aase" in sorted_with(trimmed).replace(" Čearret Đoarvi", "")


def test_a_sixth_of_it_is_left(trimmed: Path) -> None:
    assert trimmed.stat().st_size < 6_000_000


def test_it_is_the_same_bytes_whenever_it_is_made(trimmed: Path, tmp_path: Path) -> None:
    whole = Path(PySide6.__path__[0]) / "Qt" / "lib" / trimmed.name
    shutil.copy(whole, tmp_path)
    icu_data.trim(tmp_path)
    assert (tmp_path / trimmed.name).read_bytes() == trimmed.read_bytes()


def test_a_library_of_another_make_stops_the_build(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.99"
    shutil.copy(shutil.which("true") or "/bin/true", library)
    with pytest.raises(StepFailed, match=r"libicudata\.so\.99"):
        icu_data.trim(tmp_path)


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("coll/nb.res", True),
        ("root.res", True),
        ("cnvalias.icu", True),
        ("zone/nb.res", False),
        ("nb_NO.res", False),
        ("ibm-37_P100-1995.cnv", False),
    ],
)
def test_what_is_kept(item: str, kept: bool) -> None:
    assert icu_data.is_kept(item) is kept
