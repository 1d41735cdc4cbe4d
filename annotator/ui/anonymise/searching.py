"""What the detectors find, looked for one interview at a turn of the window, and kept up with her work."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.confidentiality.detectors import Hints
from annotator.confidentiality.findings import TermFindings, findings, hints_of
from annotator.confidentiality.forms import folded
from annotator.domain.changes import Changes
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session

PAUSE_MS = 20
"""Between two interviews: the window draws and listens."""


class Searching(QObject):
    """Ask `searching(session)` for it: the panel, the text and the leak check share what was found.

    An interview of 10,000 words takes 60 ms; a project is looked through bit by bit and can be stopped.
    """

    found = Signal()
    """The terms are other ones."""
    progressed = Signal(int, int)
    """Interviews looked through, and all there are; equal when it is done or was stopped."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._key = open_key(session)
        self._by_document: dict[int, list[TermFindings]] = {}
        self._waiting: deque[int] = deque()
        self._round = 0
        self._names: tuple[str, ...] = ()
        self._known = Hints()
        self._kept: set[tuple[str, str]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self.has_begun = self._awake = False
        session.changed.connect(self._on_changes)
        session.closing.connect(self._leave)
        self._key.opened.connect(self._again)
        self._key.closed.connect(self._again)

    @property
    def is_busy(self) -> bool:
        """Whether interviews wait to be looked through."""
        return bool(self._waiting)

    @property
    def is_whole(self) -> bool:
        """Whether every interview was looked through: before that, nothing found says nothing."""
        return not self._waiting and all(document in self._by_document for document in self._order())

    @property
    def names(self) -> tuple[str, ...]:
        """Names she added. They are nowhere written down, and gone when the project is locked."""
        return self._names

    def begin(self) -> None:
        """Look through what was not looked through yet, from now on as long as nobody says `rest`."""
        self._awake = True
        if not self.has_begun:
            self.has_begun = True
            self._again()
        elif self._waiting:
            self._timer.start()

    def rest(self) -> None:
        """Nobody is looking: leave the rest for later, and her typing alone."""
        self._awake = False
        self._timer.stop()

    def stop(self) -> None:
        """Leave it at what was found so far; `begin_again` goes on."""
        self._waiting.clear()
        self._timer.stop()
        self.progressed.emit(1, 1)

    def begin_again(self) -> None:
        """Look through all interviews anew."""
        self.has_begun = self._awake = True
        self._again()

    def look_for(self, name: str) -> None:
        """Look for one more name."""
        if name.strip() and name.strip() not in self._names:
            self._names = (*self._names, name.strip())
            self.begin_again()

    def forget(self, name: str) -> None:
        """Look for an added name no longer."""
        self._names = tuple(other for other in self._names if other != name)
        self.begin_again()

    def terms(self) -> list[TermFindings]:
        """What was found, the same term of several interviews as one, most frequent first."""
        kept = (one for one in self._session.project.kept if one.scope == "text" and one.turn is None)
        self._kept = {(one.category, folded(one.term)) for one in kept}
        merged: dict[tuple[str, str, str], TermFindings] = {}
        for document in self._order():
            for one in self._by_document.get(document, ()):
                if self._is_silent(one):
                    continue
                at = (one.category, one.key, one.entry)
                known = merged.get(at)
                if known is None:
                    merged[at] = one
                else:
                    term = min(known.term, one.term, key=lambda t: (t.isupper(), len(t)))
                    merged[at] = replace(known, term=term, occurrences=(*known.occurrences, *one.occurrences))
        return sorted(merged.values(), key=lambda one: (-len(one.occurrences), one.key))

    def _is_silent(self, one: TermFindings) -> bool:
        """What she has just decided, before the interviews are looked through again."""
        if (one.category, one.key) in self._kept or (one.category, folded(one.term)) in self._kept:
            return True
        return one.category == "name" and not one.entry and set(one.key.split()) <= self._known.known

    def _order(self) -> Iterator[int]:
        return (document.id for document in self._session.project.ordered_documents())

    def _again(self) -> None:
        if self.has_begun:
            self._known = hints_of(self._session.project, self._hints())
            self._queue(self._order())

    def _queue(self, documents: Iterable[int]) -> None:
        fresh = [document for document in documents if document not in self._waiting]
        self._round = self._round + len(fresh) if self._waiting else len(fresh)
        self._waiting.extend(fresh)
        if self._waiting:
            if self._awake:
                self._timer.start()
            self.progressed.emit(self._round - len(self._waiting), self._round)
        else:
            self.found.emit()

    def _look(self) -> None:
        if not self._session.store.is_open or not self._waiting:
            self._timer.stop()
            return
        document, project = self._waiting.popleft(), self._session.project
        if document in project.documents:
            terms = self._key.key.terms() if self._key.key is not None else ()
            self._by_document[document] = findings(project, self._hints(), terms, documents={document})
        if not self._waiting:
            self._timer.stop()
        self.found.emit()
        self.progressed.emit(self._round - len(self._waiting), self._round)

    def _hints(self) -> list[str]:
        """Names to look for: hers, and those of the participants while the key is open."""
        people = self._key.key.persons().values() if self._key.key is not None else ()
        return [part for name in (*self._names, *(person.name for person in people)) for part in name.split()]

    def _on_changes(self, changes: Changes) -> None:
        if not self.has_begun:
            return
        project, before = self._session.project, self._known
        self._known = hints_of(project, self._hints())
        here = set(self._order())
        for document in set(self._by_document) - here:
            del self._by_document[document]
        moved = changes.ids("turn")
        for document in changes.texts & self._by_document.keys():
            self._by_document[document] = list(_elsewhere(self._by_document[document], moved))
        touched = set(changes.texts) | (here - self._by_document.keys())
        for table in ("mark", "kept"):
            rows = [project.tables[table].get(row) for row in changes.ids(table)]
            touched |= {project.turns[row.turn].document for row in rows if row is not None and row.turn}
            touched |= here if None in rows else set()
        listened = (before.names, before.neutral_pronoun) == (self._known.names, self._known.neutral_pronoun)
        if not listened or before.known - self._known.known:
            touched = here
        self._queue(document for document in self._order() if document in touched)
        self.found.emit()

    def _leave(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._by_document.clear()
        self._names = ()


def _elsewhere(terms: Iterable[TermFindings], turns: Collection[int]) -> Iterator[TermFindings]:
    """The terms with what stands in none of these turns."""
    for one in terms:
        left = tuple(place for place in one.occurrences if place.turn not in turns)
        if left:
            yield replace(one, occurrences=left)


def searching(session: Session) -> Searching:
    """The search of a session: the same one for everybody who asks."""
    made: Searching | None = session.findChild(Searching)
    return made or Searching(session)
