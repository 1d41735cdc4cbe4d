"""D7, access: all of a participant in DOCX and JSON, and no word of anybody else's."""

import json
import re
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.project import Project
from annotator.reporting.person_report import export_person, person_report
from annotator.storage.access_log import entries, verify
from annotator.storage.actions import memos, people
from annotator.storage.actions.consent import add_request, set_consent
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.confidentiality.erasing_project import (
    HERS,
    HERS_IN_GROUP,
    HERS_TOO,
    OTHERS,
    OTHERS_IN_GROUP,
    PSEUDONYM,
    Made,
    make,
)
from tests.conftest import PASSPHRASE
from tests.reporting.reading import document_of, schema_errors, text_of

DAY = "2026-05-04"


@pytest.fixture
def made(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = make(tmp_path / "p.annotator")
    yield made
    made.store.close()


def runs(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[at : at + 5]) for at in range(max(1, len(words) - 4))]


def test_all_of_hers_is_there(made: Made) -> None:
    """Turns of both interviews, units with codes and texts, details, consent, requests, notes."""
    set_consent(made.store, made.participant, "given", "2026-01-10", "2", "på papir")
    add_request(made.store, made.participant, "access", "2026-05-01", "per e-post")
    data = person_report(made.store.project, made.participant, DAY).data
    alone, group = data["interviews"]

    assert [turn["text"] for turn in alone["turns"]] == [HERS, HERS_TOO]
    assert [turn["text"] for turn in group["turns"]] == [HERS_IN_GROUP]
    assert alone["units"][0]["codes"] == ["Skjulte papirer"]
    assert alone["units"][0]["texts"] == {"Meningsfortetning": "Papirene skjules i vaktmesterbolig"}
    assert alone["units"][0]["quoted_under"] == ["Ro og uro"]
    assert data["attributes"] == [{"name": "Yrke", "value": "kirketjener på øya"}]
    assert data["consent"] == {"status": "given", "date": "2026-01-10", "version": "2", "medium": "på papir"}
    assert [memo["text"] for memo in data["notes"]] == ["Hun nevnte skiskyting utenfor opptaket."]
    assert [(r["kind"], r["received"]) for r in data["requests"]][-1] == ("access", "2026-05-01")


def test_nobody_else_is_there(made: Made) -> None:
    """In a group interview only her turns; of a unit across turns only her words; no other pseudonym."""
    found = json.dumps(person_report(made.store.project, made.participant, DAY).data, ensure_ascii=False)
    mixed = [unit for unit in json.loads(found)["interviews"][1]["units"] if unit["text"] == "For meg var"]

    assert not [run for text in (OTHERS, OTHERS_IN_GROUP) for run in runs(text) if run in found]
    assert "P01" not in found
    assert "Hvordan snakket dere" not in found
    assert len(mixed) == 1


def test_what_is_private_or_about_others_is_left_out_and_told(made: Made) -> None:
    """A private memo is in on request only; one that names or repeats another participant never is."""
    store, person = made.store, made.participant
    hidden = memos.add_memo(store, "Jeg likte henne ikke.", target="participant", target_id=person)
    memos.update_memo(store, hidden, private=1)
    memos.add_memo(store, "Det samme sa P01 om dette.", target="participant", target_id=person)
    memos.add_memo(store, f"En annen: {OTHERS}", target="participant", target_id=person)
    without = person_report(store.project, person, DAY)
    everything = person_report(store.project, person, DAY, private=True)

    assert {note.code: note.count for note in without.notes} == {"private_memos": 1, "texts_about_others": 2}
    assert "likte henne" not in str(without.data)
    assert "likte henne" in str(everything.data)
    assert "P01" not in str(everything.data)
    assert OTHERS not in str(everything.data)


def test_both_files_hold_the_same(made: Made, tmp_path: Path) -> None:
    """The Word file is valid, has every turn of the JSON, tells no machine or hour, and is the same each time."""
    report = person_report(made.store.project, made.participant, DAY, language="nn")
    docx, data = export_person(report, tmp_path)
    again = tmp_path / "andre"
    again.mkdir()
    text = text_of(document_of(docx.read_bytes()))

    assert (docx.name, data.name) == ("access-P03.docx", "access-P03.json")
    assert schema_errors(docx.read_bytes()) == []
    assert json.loads(data.read_text(encoding="utf-8")) == report.data
    assert all(turn["text"] in text for interview in report.data["interviews"] for turn in interview["turns"])
    assert "Det du sa" in text
    assert "1.\u00a0mars\u00a02026" in text, "the day of a request, in words"
    assert [path.read_bytes() for path in export_person(report, again)] == [docx.read_bytes(), data.read_bytes()]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_participant_of_the_sample(sample: Store, language: str, tmp_path: Path) -> None:
    """No participant's file holds a run of five words that only others said."""
    project = sample.project
    for person in project.participants:
        report = person_report(project, person.id, DAY, private=True, language=language)
        docx, data = export_person(report, tmp_path)
        found = data.read_text(encoding="utf-8") + text_of(document_of(docx.read_bytes()))
        own = " ".join(turn["text"] for interview in report.data["interviews"] for turn in interview["turns"])

        assert own
        assert not [run for run in _of_others(project, person.id) if run in found and run not in own]


def _of_others(project: Project, person: int) -> list[str]:
    speakers = {s.id for s in project.speakers if s.participant not in (None, person)}
    return [run for turn in project.turns if turn.speaker in speakers for run in runs(turn.text) if len(run) > 25]


def test_from_the_command_line(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`annotator access` makes the folder, names both files, and says in the log that, not about whom."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    people.update_participant(made.store, made.other, pseudonym="Åse / B")
    made.store.close()
    words = tmp_path / "ord.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")
    arguments = ["access", str(made.store.path), "--passphrase-file", str(words), str(tmp_path / "ut" / "her")]
    assert main([*arguments, "--participant", PSEUDONYM]) == 0
    assert main([*arguments, "--participant", "Åse / B"]) == 0
    said = capsys.readouterr().out
    assert main([*arguments, "--participant", "P77"]) == 1
    store = Store.open(made.store.path, key_for(made.store.path, PASSPHRASE))
    log = entries(store)
    assert verify(store) is None
    store.close()

    assert re.findall(r"access-[^\n]*", said) == [
        "access-P03.docx",
        "access-P03.json",
        "access-Åse-B.docx",
        "access-Åse-B.json",
    ]
    assert [entry.what for entry in log].count("exported") == 4
    assert {entry.ids["kind"] for entry in log if entry.what == "rights"} == {"access"}
    assert PSEUDONYM not in str(log)
