"""Import transcripts, projects of other programs and codebooks; one that cannot be read stops none of the others."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from annotator.cli.opening import add_project, opened
from annotator.cli.refusals import Refused, sentence
from annotator.domain.meeting import How
from annotator.domain.project import Project
from annotator.domain.transcript import Transcript
from annotator.importing.errors import ReadingError
from annotator.importing.projects import kind_of, read_incoming
from annotator.importing.pseudonyms import with_pseudonyms
from annotator.importing.reading import read_transcript
from annotator.importing.splitting import parts, proposed_cuts
from annotator.importing.suffixes import CODEBOOKS
from annotator.storage.actions.taking_in import SameNames, take_in
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--interviewer", metavar="LABEL", help="the speaker label of the interviewer")
    parser.add_argument("--split", action="store_true", help="cut files that hold several interviews where they begin")
    parser.add_argument(
        "--same-people",
        choices=("merge", "both"),
        help="somebody of a project whose pseudonym is here already: the same person, or somebody else; left out: the "
        "same if an interview of that project is here",
    )
    parser.add_argument(
        "--same-names",
        choices=("merge", "both"),
        default="merge",
        help="a code of a project or codebook whose name is here already: the same code (merge), or one more (both)",
    )
    parser.add_argument(
        "--same-interviews",
        choices=("lay", "second", "leave"),
        help="an interview of a project that is here already: its codings are laid on that one (lay; where the text is "
        "the same), it comes in as one more (second), or not at all (leave); left out: lay where that can be",
    )
    parser.add_argument("--codebook", action="store_true", help="read tables (CSV, XLSX, Word) as codebooks")


def run(args: argparse.Namespace) -> int:
    """Read, store and report each file."""
    with opened(args) as store:
        read: list[Transcript] = []
        failed = False
        for path in args.files:
            try:
                if _is_more(path, args.codebook):
                    _take_in(store, path, args.same_names, args.same_people, args.same_interviews)
                    continue
                read += [with_interviewer(one, args.interviewer) for one in _interviews(path, args.split)]
            except (ReadingError, Refused) as error:
                print(f"annotator: {sentence(error)}", file=sys.stderr)
                failed = True
        import_transcripts(store, with_participants(store.project, read))
        for transcript in read:
            print(f"{transcript.title}\t{len(transcript.turns)} turns\t{transcript.words()} words")
    return 1 if failed else 0


def _interviews(path: Path, split: bool) -> list[Transcript]:
    """What a file holds: one transcript, or each that begins in it."""
    transcript = read_transcript(path)
    return parts(transcript, [cut.row for cut in proposed_cuts(transcript)]) if split else [transcript]


def _is_more(path: Path, codebook: bool) -> bool:
    """Whether a file is a project or a codebook rather than a transcript."""
    return kind_of(path) != "" or (codebook and path.suffix.lower() in CODEBOOKS)


def _take_in(store: Store, path: Path, same_names: SameNames, same_people: SameNames | None, how: How | None) -> None:
    """Everything a project or codebook holds, as one action; what did not come as it was is named."""
    incoming = read_incoming(path)
    hows = {document.id: how for document in incoming.project.documents} if how is not None else {}
    take_in(store, incoming.project, same_names, same_people, hows=hows)
    counts = "\t".join(f"{number} {what}" for what, number in incoming.counts.items() if number)
    print(f"{path.name}\t{counts}")
    for note in incoming.notes:
        print(f"note: {note.code} ({note.count})")


def with_interviewer(transcript: Transcript, label: str | None) -> Transcript:
    """The transcript with its roles said: `label` asks, the others answer. Raises Refused for an unknown label."""
    if label is None:
        return transcript
    if label not in {speaker.label for speaker in transcript.speakers}:
        raise Refused("unknown_speaker", label)
    speakers = tuple(
        replace(speaker, role="interviewer" if speaker.label == label else "participant")
        for speaker in transcript.speakers
    )
    return replace(transcript, speakers=speakers)


def with_participants(project: Project, transcripts: list[Transcript]) -> list[Transcript]:
    """The transcripts with a pseudonym for everyone who answers; where nobody is known to ask, nobody gets one."""
    used = {participant.pseudonym for participant in project.participants}
    done = []
    for transcript in transcripts:
        asked = any(speaker.role == "interviewer" for speaker in transcript.speakers)
        named = with_pseudonyms(transcript, used) if asked else transcript
        used.update(speaker.participant for speaker in named.speakers if speaker.participant)
        done.append(named)
    return done
