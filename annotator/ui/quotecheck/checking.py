"""The work of a check, for a thread of its own: the file is read where it lies, the records are those of the start."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.confidentiality.key_terms import terms_in
from annotator.confidentiality.leak_check import LeakContext
from annotator.confidentiality.thesis_leaks import NameInText, leaks_in_quotes, names_in_text
from annotator.importing.thesis import read_thesis
from annotator.reporting.errors import Cancelled
from annotator.reporting.quotation.check import CheckedQuote, check_quotations
from annotator.storage.store import now
from annotator.ui.anonymise.searching import searching
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found. `looked_for_names`: the linking key was open, or there is no name to look for."""

    quotes: tuple[CheckedQuote, ...]
    names: tuple[NameInText, ...]
    looked_for_names: bool

    @property
    def wrong(self) -> int:
        """How many things there are to look at."""
        return sum(not one.is_fine for one in self.quotes) + len(self.names)


def context_now(session: Session) -> LeakContext:
    """The records as they are now, and with the linking key open every original."""
    key, project = open_key(session).key, session.project.copy()
    terms = terms_in(key) if key is not None else None
    return LeakContext(project, now()[:10], terms, searching(session).names, language=project.info.language)


def check_file(path: Path, context: LeakContext, task: Task) -> Checked:
    """Read and check a thesis. Raises a ReadingError, or Cancelled when she stops it."""

    def progress(done: int, whole: int) -> None:
        if task.cancelled:
            raise Cancelled
        task.progressed.emit(done, whole)

    thesis = read_thesis(path)
    found = check_quotations(context.project, thesis, progress)
    leaks = leaks_in_quotes([one.spoken for one in found], context)
    quotes = tuple(replace(one, leaks=words) for one, words in zip(found, leaks, strict=True))
    names = names_in_text(thesis, context, {one.quote.paragraph for one in found if one.spoken})
    known = context.terms is not None or not len(context.project.register)
    return Checked(quotes, tuple(names), known)
