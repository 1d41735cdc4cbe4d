"""An interview with two names in it, what they are replaced by, and where a word is left in the file."""

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, nodes, transcripts
from annotator.storage.actions.register import add_entry
from annotator.storage.store import Store
from tests.storage.test_nothing_in_clear import deciphered

TURNS = (
    DraftTurn("Kan du fortelle litt om den første uka i Dunderby?", "I", lead="\x1a: "),
    DraftTurn("Ja, Solbrith ringte meg. Solbriths søster bor i Dunderby, ikke sant.", "A", lead="\n\n\x1a: "),
    DraftTurn("Og så ringte SOLBRITH 🙂 og spurte om jeg hadde spist.", lead="\n"),
    DraftTurn("Hva svarte du Solbrith?", "I", lead="\n\n\x1a: "),
    DraftTurn("At jeg ikke hadde tid. Men det hadde jeg jo.", "A", lead="\n\n\x1a: "),
)
SPEAKERS = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("A", role="participant", participant="P01"))
TERMS = {"Solbrith": "P07", "Dunderby": "[tettsted]"}


def imported(store: Store, title: str = "Intervju med Solbrith") -> int:
    """One interview with the names in it."""
    return transcripts.import_transcripts(store, [Transcript(title, TURNS, "txt", SPEAKERS)])[0]


def entries(store: Store, *terms: str) -> dict[str, int]:
    """Terms with a new entry each."""
    return {term: add_entry(store, "name", TERMS[term]) for term in terms}


def coded(store: Store, document: int, words: str) -> int:
    """A unit on these words."""
    node = next(iter(store.project.nodes), None)
    number = node.id if node else nodes.create_node(store, coding.code_layer(store), "Kode")
    start = store.project.flat(document).text.index(words)
    unit = coding.code_range(store, document, start, start + len(words), number)
    assert unit is not None
    return unit


def left_in(store: Store, words: str) -> list[str]:
    """Where a word stands in any byte of the open file: cells of any table, or the pages deciphered."""
    found = []
    for (table,) in store.db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
        for row in store.db.execute(f"SELECT * FROM {table}"):
            found += [table for cell in row if isinstance(cell, str) and words.casefold() in cell.casefold()]
    if words.encode() in deciphered(store.path, bytes(store.key)):
        found.append("pages")
    return found
