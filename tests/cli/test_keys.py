"""Key file, linking key and access log from the command line."""

import json
import re
from pathlib import Path

import pytest

from annotator.domain.confidential import RegisterEntry
from annotator.storage.key import LINKING_KEY, key_for, key_of_code, needs_key_file, read_header
from annotator.storage.key_file import new_key_file
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE, WEAK

KEY_WORDS = "multer i mai"


@pytest.fixture
def key_words(tmp_path: Path) -> Path:
    """A file that holds the linking key's passphrase."""
    path = tmp_path / "nøkkelord.txt"
    path.write_text(KEY_WORDS + "\n", encoding="utf-8")
    return path


@pytest.fixture
def linking(sample: Store) -> Path:
    """The sample project's linking key, closed and quick to open."""
    path = sample.path.with_name("sample.annokey")
    LinkingKey.create(path, KEY_WORDS, sample.project.info.uuid, WEAK).close()
    return path


def log_of(project: Path, words: Path, capsys: pytest.CaptureFixture[str], *more: object) -> list[dict[str, object]]:
    """The log as JSON."""
    capsys.readouterr()
    assert run("list", project, "log", "--json", "--passphrase-file", words, *more) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_a_project_that_needs_a_key_file(tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Made with one, it is opened, checked, backed up and restored with it, and refused in one line without."""
    project, stick = tmp_path / "p.annotator", tmp_path / "minnepinne.txt"
    both = ("--passphrase-file", words, "--key-file", stick)
    assert run("new", project, "--title", "T", *both) == 0
    assert needs_key_file(read_header(project))
    assert run("check", project, *both) == 0
    assert run("backup", project, *both) == 0
    backup = capsys.readouterr().out.strip().split("\n")[-1]
    assert run("restore", backup, tmp_path / "hentet.annotator", *both) == 0

    for arguments in (("check", project), ("restore", backup, tmp_path / "to.annotator"), ("passphrase", project)):
        capsys.readouterr()
        assert run(*arguments, "--passphrase-file", words) == 1
        assert re.fullmatch(r"annotator: \S+ needs its key file too \(--key-file\)\.\n", capsys.readouterr().err)


def test_a_wrong_key_file(tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another one, and something that is none: one line each."""
    project = tmp_path / "p.annotator"
    new_key_file(tmp_path / "b.txt")
    Store.create(project, PASSPHRASE, WEAK, new_key_file(tmp_path / "a.txt")).close()

    assert run("check", project, "--passphrase-file", words, "--key-file", tmp_path / "b.txt") == 1
    assert "The passphrase and the key file together do not open" in capsys.readouterr().err
    assert run("check", project, "--passphrase-file", words, "--key-file", words) == 1
    assert "ord.txt is not a key file" in capsys.readouterr().err
    assert run("check", project, "--passphrase-file", words, "--key-file", tmp_path / "borte.txt") == 1
    assert "There is no file here: borte.txt" in capsys.readouterr().err


def test_a_key_file_comes_and_goes(project: Path, words: Path, tmp_path: Path) -> None:
    """With the passphrase command; a change of passphrase alone keeps it."""
    stick = tmp_path / "minnepinne.txt"
    change = ("passphrase", project, "--passphrase-file", words, "--new-passphrase-file", words)
    assert run(*change, "--new-key-file", stick) == 0
    assert needs_key_file(read_header(project))
    assert run(*change, "--key-file", stick) == 0
    assert needs_key_file(read_header(project))
    assert run(*change, "--key-file", stick, "--without-key-file") == 0

    assert not needs_key_file(read_header(project))
    with pytest.raises(SystemExit):
        run(*change, "--new-key-file", stick, "--without-key-file")


def test_the_log_says_what_was_done(
    project: Path, words: Path, key_words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong passphrase, an export, a change of passphrase; every opening has its line, and no line has a name."""
    assert run("check", project, "--passphrase-file", key_words) == 1
    out = tmp_path / "Kapittel om Vigdis.docx"
    assert run("export", project, out, "--accept-leaks", "Oppdiktet", "--passphrase-file", words) == 0
    assert run("passphrase", project, "--passphrase-file", words, "--new-passphrase-file", words) == 0

    rows = log_of(project, words, capsys)
    assert [row["what"] for row in rows] == [
        *("failed_open", "opened", "check_accepted", "exported", "opened", "passphrase_changed", "opened")
    ]
    assert set(rows[0]) == {"id", "at", "what", "ids"}
    assert rows[0]["ids"]["count"] == 1  # type: ignore[index]
    assert "Vigdis" not in json.dumps(rows)
    assert run("list", project, "log", "--passphrase-file", words) == 0
    lines = capsys.readouterr().out.strip().split("\n")
    assert len(lines) == len(rows) + 1
    assert re.search(r"\tfailed_open\tcount=1 first=\S+ last=\S+ of=project$", lines[0])


def test_check_follows_the_chain(project: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A changed line is named, and the check ends with exit 1."""
    run("check", project, "--passphrase-file", words)
    store = Store.open(project, key_for(project, PASSPHRASE))
    store.db.execute("UPDATE access_log SET at='2020-01-01T00:00:00' WHERE id=1")
    store.close()
    capsys.readouterr()

    assert run("check", project, "--passphrase-file", words) == 1
    said = capsys.readouterr().out
    assert "access log: line 1 changed" in said
    assert "1 faults" in said


def test_the_linking_key(
    project: Path, words: Path, key_words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Made, filled from a list, read, destroyed; each step is in the log, and no name is."""
    key = tmp_path / "sample.annokey"
    both = ("--passphrase-file", words, "--key-passphrase-file", key_words)
    names = tmp_path / "navn.csv"
    names.write_text("Pseudonym;Navn;Kontakt\nP01;Vigdis Å. Berg;99 88 77 66\nP02;Tor Li;\n", encoding="utf-8-sig")

    assert run("key", project, key, "make", *both) == 0
    code = capsys.readouterr().out.strip().split("\n")[-1]
    assert key_of_code(code) == key_for(key, KEY_WORDS, kind=LINKING_KEY)
    assert run("key", project, key, "import", names, *both) == 0
    assert capsys.readouterr().out == "2\n"
    assert run("key", project, key, "persons", "--json", *both) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"pseudonym": "P01", "name": "Vigdis Å. Berg", "contact": "99 88 77 66", "notes": ""},
        {"pseudonym": "P02", "name": "Tor Li", "contact": "", "notes": ""},
    ]
    assert run("key", project, key, "destroy", *both) == 0
    assert not key.exists()

    rows = log_of(project, words, capsys)
    assert [row["what"] for row in rows if row["what"] != "opened"] == [
        *("key_created", "key_opened", "key_opened", "key_opened", "key_destroyed")
    ]
    assert "Vigdis" not in json.dumps(rows)


def test_the_terms_of_the_register(
    sample: Store, linking: Path, words: Path, key_words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is replaced by what; terms whose entry the project no longer has are left out."""
    both = ("--passphrase-file", words, "--key-passphrase-file", key_words)
    with sample.action("replace") as writer:
        entry = writer.insert(RegisterEntry(category="place", replacement="[bygd]"))
    key = LinkingKey.open(linking, key_for(linking, KEY_WORDS, kind=LINKING_KEY), sample.project.info.uuid)
    key.add_terms([(sample.project.register[entry].uuid, "Vinje"), ("borte", "Seljord")])
    key.close()
    sample.close()

    assert run("key", sample.path, linking, "terms", "--json", *both) == 0
    assert json.loads(capsys.readouterr().out) == [{"category": "place", "term": "Vinje", "replacement": "[bygd]"}]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("pseudonym,name\nP99,Tor Li\n", "no participant called P99"),
        (b"pseudonym,name\nP01,B\xe5rd\n", "not stored as UTF-8"),
        ("navn\nTor Li\n", "no participant called"),
    ],
)
def test_a_list_that_does_not_fit(
    linking: Path,
    project: Path,
    words: Path,
    key_words: Path,
    tmp_path: Path,
    content: str | bytes,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line that holds no name, and nothing is taken in."""
    names = tmp_path / "liste.csv"
    names.write_bytes(content if isinstance(content, bytes) else content.encode())
    both = ("--passphrase-file", words, "--key-passphrase-file", key_words)

    assert run("key", project, linking, "import", names, *both) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert "Tor" not in error
    assert run("key", project, linking, "persons", *both) == 0
    assert capsys.readouterr().out == ""


def test_what_is_no_key_of_this_project(
    project: Path, words: Path, key_words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing one, the project itself, another project's, a wrong passphrase, one that is there already."""
    both = ("--passphrase-file", words, "--key-passphrase-file", key_words)
    other = tmp_path / "annet.annokey"
    LinkingKey.create(other, KEY_WORDS, "et annet prosjekt", WEAK).close()
    capsys.readouterr()

    for path, more, said in (
        (tmp_path / "borte.annokey", both, "There is no file here"),
        (words, both, "ord.txt is not a linking key"),
        (other, both, "the linking key of another project"),
        (other, ("--passphrase-file", words, "--key-passphrase-file", words), "does not open annet.annokey"),
    ):
        assert run("key", project, path, "persons", *more) == 1
        error = capsys.readouterr().err
        assert said in error
        assert error.count("\n") == 1
    assert run("key", project, other, "make", *both) == 1
    assert "exists already" in capsys.readouterr().err
    assert run("key", project, other, "import", *both) == 1
    assert "Say which CSV file" in capsys.readouterr().err
