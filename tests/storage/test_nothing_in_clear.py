"""D1 at the level of the file: what is written is in no byte of the folder, what is deleted in no byte of the file."""

import ctypes
from collections.abc import Iterator
from ctypes.util import find_library
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, chapter, coding, memos, nodes, people, transcripts
from annotator.storage.backups import back_up, restore
from annotator.storage.errors import StorageError
from annotator.storage.key import HEADER_BYTES, PAGE_BYTES
from annotator.storage.passphrase import change_passphrase
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK

QUESTION = "Hvordan bærer sommerfuglene vinteren?"
ANSWER = "Vi gjemte kvitteringene i pianokrakken, for ingen spilte lenger."
SECRETS = {
    "title": "Pianokrakkprosjektet",
    "question": "Hva gjør stillheten med dem?",
    "participant": "Solbrith",
    "value": "kirketjener på Værøy",
    "document": "Samtalen i naustet",
    "asked": QUESTION,
    "answered": ANSWER,
    "code": "Gjemte kvitteringer",
    "definition": "Når papir blir til skam",
    "condensation": "Skammen får en gjemmeplass",
    "memo": "Jeg kjente igjen min egen bestemor her",
    "lead-in": "Kapittelet åpner ved pianoet",
    "reason": "fordi navnene lignet for mye",
}
NOON = datetime.fromisoformat("2026-03-01T12:00:00")
NEW_PASSPHRASE = "torv og tyttebær"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "arbeid"
    folder.mkdir()
    return folder


@pytest.fixture
def worked_in(folder: Path) -> Iterator[Store]:
    """A project with something of every kind in it; its file's name is the only word outside."""
    store = Store.make(folder / "p.annotator", PASSPHRASE, lambda s: card.set_up_project(s, SECRETS["title"]), WEAK)
    card.add_question(store, SECRETS["question"])
    person = people.add_participant(store, SECRETS["participant"])
    people.set_value(store, person, people.add_attribute(store, "Yrke"), SECRETS["value"])
    turns = (DraftTurn(QUESTION, "I", "\x1a: "), DraftTurn(ANSWER, "S", "\n\x1a: "), DraftTurn("Ja. " * 900, "S", "\n"))
    speakers = (DraftSpeaker("I", 1, 5, "interviewer"), DraftSpeaker("S", 2, 99, "participant", SECRETS["participant"]))
    (document,) = transcripts.import_transcripts(store, [Transcript(SECRETS["document"], turns, "txt", speakers)])
    theme = nodes.create_node(store, coding.code_layer(store, "theme"), "Tema")
    code = nodes.create_node(store, coding.code_layer(store), SECRETS["code"], theme)
    nodes.update_node(store, code, definition=SECRETS["definition"])
    start = len(QUESTION) + 1
    unit = coding.code_range(store, document, start, start + len(ANSWER), code)
    assert unit is not None
    coding.write_unit_text(store, unit, store.project.ordered_columns()[0].id, SECRETS["condensation"])
    memos.add_memo(store, SECRETS["memo"], target="unit", target_id=unit)
    chapter.choose_quote(store, theme, unit)
    chapter.write_summary(store, theme, "lead_in", SECRETS["lead-in"])
    other = nodes.create_node(store, coding.code_layer(store), "Kvitteringer")
    nodes.merge_nodes(store, [other], code, SECRETS["reason"])
    yield store
    store.close()


def found_in(content: bytes) -> set[str]:
    """Which of the secrets stand in these bytes, in any encoding a program would write."""
    encodings = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "utf-32-le")
    return {name for name, text in SECRETS.items() if any(text.encode(encoding) in content for encoding in encodings)}


def seen_on_disk(folder: Path) -> tuple[set[str], list[str]]:
    """The secrets in any file or file name under a folder, and the files there are."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    found = set().union(*(found_in(path.read_bytes()) for path in files))
    names = [str(path.relative_to(folder)) for path in files]
    return found | found_in("\n".join(names).encode()), names


def deciphered(path: Path, key: bytes) -> bytes:
    """Every page of a closed file in clear, free pages and gaps between rows too (SQLCipher 4: AES-256-CBC)."""
    library = find_library("crypto")
    if library is None:
        pytest.skip("needs OpenSSL's libcrypto to look into the pages")
    crypto = ctypes.CDLL(library)
    for name in ("EVP_CIPHER_CTX_new", "EVP_aes_256_cbc"):
        getattr(crypto, name).restype = ctypes.c_void_p
    content, clear = path.read_bytes(), []
    for start in range(0, len(content), PAGE_BYTES):
        page = content[start : start + PAGE_BYTES]
        body, vector = page[HEADER_BYTES if start == 0 else 0 : -80], page[-80:-64]
        context, length = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new()), ctypes.c_int()
        out = ctypes.create_string_buffer(len(body) + 16)
        crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_256_cbc()), None, key, vector)
        crypto.EVP_CIPHER_CTX_set_padding(context, 0)
        crypto.EVP_DecryptUpdate(context, out, ctypes.byref(length), body, len(body))
        crypto.EVP_CIPHER_CTX_free(context)
        clear.append(out.raw[: length.value])
    return b"".join(clear)


def test_the_search_itself_finds(worked_in: Store) -> None:
    """Deciphered, the file holds every one of the words: the tests below look for what is there."""
    key = bytes(worked_in.key)
    worked_in.close()

    assert found_in(deciphered(worked_in.path, key)) == SECRETS.keys()


def test_a_session_leaves_nothing_readable(worked_in: Store, folder: Path) -> None:
    """While the project is open, undone and redone, backed up, under a new passphrase, restored, and closed."""
    seen, names = seen_on_disk(folder)
    assert seen == set()
    assert "p.annotator-journal" in names

    while worked_in.undo():
        pass
    assert seen_on_disk(folder)[0] == set()
    while worked_in.redo():
        pass
    backup = back_up(worked_in, NOON)
    changed = change_passphrase(worked_in, PASSPHRASE, NEW_PASSPHRASE, WEAK)
    back_up(changed, NOON + timedelta(minutes=5))
    restore(backup.path, PASSPHRASE, folder / "hentet.annotator")
    assert seen_on_disk(folder)[0] == set()
    changed.close()
    seen, names = seen_on_disk(folder)
    assert seen == set()
    assert names == [
        "hentet.annotator",
        "p-backups/p.2026-03-01T120000.annotator",
        "p-backups/p.2026-03-01T120500.annotator",
        "p.annotator",
    ]


def test_what_was_under_way_at_a_power_cut_is_not_readable(worked_in: Store, folder: Path) -> None:
    """SQLite's own journal holds old pages: as encrypted as the file."""
    worked_in.db.execute("PRAGMA cache_size=1")
    worked_in.db.execute("BEGIN IMMEDIATE")
    worked_in.db.execute("UPDATE turn SET text = text || text")
    seen, names = seen_on_disk(folder)
    worked_in.db.execute("ROLLBACK")

    assert seen == set()
    assert "p.annotator-journal" in names


def test_errors_hold_no_words(worked_in: Store) -> None:
    """What is raised when something goes wrong names the kind and the file, and nothing of what was being written."""
    worked_in.path.rename(worked_in.path.with_name("borte"))
    with pytest.raises(StorageError) as caught:
        memos.add_memo(worked_in, SECRETS["memo"])

    error: BaseException | None = caught.value
    while error is not None:
        assert found_in(repr(error.args).encode() + str(error).encode()) == set()
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("how", ["unit", "document", "corrected", "participant"])
def test_deleted_words_are_gone_from_the_file(worked_in: Store, how: str) -> None:
    """Outside the journal, which undo needs, no copy is left behind in free pages or gaps (`secure_delete`)."""
    document = next(iter(worked_in.project.documents)).id
    turn = worked_in.project.turns_of(document)[1]
    gone = {"unit": {"condensation", "memo"}, "document": {"document", "asked", "answered"}}
    gone["document"] |= gone["unit"]
    gone |= {"corrected": {"answered"}, "participant": {"participant", "value"}}
    if how == "unit":
        coding.delete_unit(worked_in, next(iter(worked_in.project.units)).id)
    elif how == "document":
        transcripts.delete_document(worked_in, document)
    elif how == "corrected":
        transcripts.edit_turn(worked_in, turn.id, 0, len(turn.text), "[slettet]")
    else:
        people.remove_participant(worked_in, next(iter(worked_in.project.participants)).id)
    assert worked_in.undo_name is not None
    worked_in.begin_history_here()
    key = bytes(worked_in.key)
    worked_in.close()

    assert found_in(deciphered(worked_in.path, key)) == SECRETS.keys() - gone[how]
