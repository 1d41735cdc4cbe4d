"""Import transcripts; one that cannot be read stops none of the others."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from annotator.cli.opening import add_project, opened
from annotator.cli.refusals import Refused, sentence
from annotator.domain.project import Project
from annotator.domain.transcript import Transcript
from annotator.importing.errors import ReadingError
from annotator.importing.pseudonyms import with_pseudonyms
from annotator.importing.reading import read_transcript
from annotator.storage.actions.transcripts import import_transcripts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_project(parser)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--interviewer", metavar="LABEL", help="the speaker label of the interviewer")


def run(args: argparse.Namespace) -> int:
    """Read, store and report each file."""
    with opened(args) as store:
        read: list[Transcript] = []
        failed = False
        for path in args.files:
            try:
                read.append(with_interviewer(read_transcript(path), args.interviewer))
            except (ReadingError, Refused) as error:
                print(f"annotator: {sentence(error)}", file=sys.stderr)
                failed = True
        import_transcripts(store, with_participants(store.project, read))
        for transcript in read:
            print(f"{transcript.title}\t{len(transcript.turns)} turns\t{transcript.words()} words")
    return 1 if failed else 0


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
