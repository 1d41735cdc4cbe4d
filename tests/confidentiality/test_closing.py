"""D5: the steps that end a project follow from what is in the file; the facts hold no name and no content."""

from pathlib import Path

from annotator.confidentiality.closing import closing, is_ready, note_closed, steps
from annotator.confidentiality.withdrawal import erase, preview
from annotator.domain.confidential import Mark
from annotator.domain.corpus import ProjectInfo
from annotator.storage import access_log
from annotator.storage.actions import card, people
from annotator.storage.actions.consent import add_request, answer_request, set_consent, set_restricted
from annotator.storage.actions.life import add_end_date
from annotator.storage.backups import back_up
from annotator.storage.linking_key import destroy_linking_key, make_linking_key
from annotator.storage.purging import purge_history
from annotator.storage.recordings import attach, forget
from annotator.storage.shares import Sent, record_share
from annotator.storage.store import Store
from tests.conftest import WEAK


def states(store: Store, findings: tuple[str, ...] = ()) -> dict[str, tuple[str, int]]:
    return {step.name: (step.state, step.count) for step in steps(store, findings)}


def test_an_untouched_project(sample: Store) -> None:
    """Nothing asked, nobody withdrawn, no key, no share: what is left is the history."""
    assert states(sample) == {
        "requests": ("done", 0),
        "withdrawn": ("done", 0),
        "restricted": ("done", 0),
        "residual": ("done", 0),
        "recordings": ("none", 0),
        "key": ("none", 0),
        "history": ("open", 0),
        "backups": ("done", 0),
        "shares": ("none", 0),
    }


def test_recordings_are_deleted_at_the_end(sample: Store, tmp_path: Path) -> None:
    """Open as long as there are any; done when they were deleted; of one that was only detached nothing is said."""
    sound = tmp_path / "opptak.mp3"
    sound.write_bytes(b"lyd")
    document = next(iter(sample.project.documents)).uuid
    made = attach(sample, document, sound)
    assert states(sample)["recordings"] == ("open", 1)
    forget(sample, made.id)
    assert states(sample)["recordings"] == ("done", 0)
    forget(sample, attach(sample, document, sound).id, detached=True)

    assert states(sample)["recordings"] == ("none", 0)


def test_every_step_opens_and_is_done(sample: Store, tmp_path: Path) -> None:
    """Each state follows from the file, step by step, until the project is ready; one more change opens it again."""
    person = next(iter(sample.project.participants)).id
    request = add_request(sample, person, "access", "2026-05-01")
    set_consent(sample, person, "withdrawn")
    other = people.add_participant(sample, "P99")
    set_restricted(sample, other, restricted=True)
    turn = next(iter(sample.project.turns)).id
    with sample.action("mark") as writer:
        mark = writer.insert(Mark(turn=turn, at_to=3))
    back_up(sample)
    key = make_linking_key(sample, tmp_path / "k.annokey", "eget ord", WEAK)
    record_share(sample, Sent("u", "2026-03-01T10:00:00", 2, "Veileder", "ab" * 32, {}))
    found = states(sample, ("Kari",))
    assert found["requests"] == ("open", 1)
    assert found["withdrawn"] == ("open", 1)
    assert found["restricted"] == ("open", 1)
    assert found["residual"] == ("open", 2)
    assert found["key"] == ("open", 1)
    assert found["backups"] == ("open", 1)
    assert found["shares"] == ("done", 1)
    assert not is_ready(steps(sample))

    answer_request(sample, request, "2026-05-03")
    set_restricted(sample, other, restricted=False)
    erase(sample, person, preview(sample.project, person).texts())
    with sample.action("clear") as writer:
        if mark in sample.project.marks:
            writer.update("mark", mark, cleared=1)
    destroy_linking_key(sample, key)
    purge_history(sample)
    assert is_ready(steps(sample))
    note_closed(sample)
    assert is_ready(steps(sample))
    assert all(step.at for step in steps(sample) if step.name in ("withdrawn", "key", "history"))
    people.add_participant(sample, "P98")
    assert not is_ready(steps(sample))


def test_the_facts(sample: Store) -> None:
    """Counts, dates, the approval, the log's seal; the title only when she wants it, a pseudonym never."""
    card.update_card(sample, approval="123456")
    add_end_date(sample, "approval", "2026-12-31")
    add_end_date(sample, "consent", "2026-06-30")
    add_end_date(sample, "other", "en gang")
    note_closed(sample)
    facts = closing(sample, ["Kari"])
    lines, head = access_log.head(sample)

    assert facts.end_dates == (("consent", "2026-06-30"), ("approval", "2026-12-31"))
    assert (facts.approval, facts.findings, facts.participants) == ("123456", 1, len(sample.project.participants))
    assert (facts.log_lines, facts.log_head) == (lines, head)
    assert len(head) == 64
    assert facts.title == ""
    assert closing(sample, with_title=True).title == sample.project.info.title != ProjectInfo().title
    assert not [p.pseudonym for p in sample.project.participants if p.pseudonym in repr(facts)]
