"""Interviews made for the quotation check, and a shorthand for what it says of a thesis."""

from collections.abc import Sequence

from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.project import Project
from annotator.domain.thesis import Thesis, ThesisParagraph
from annotator.reporting.quotation.check import CheckedQuote, check_quotations
from annotator.storage.store import Store

Said = Sequence[tuple[str, str]]
"""`I` asks; any other label is a participant's pseudonym."""

KARI: Said = (
    ("I", "Kan du fortelle om den første dagen din her?"),
    ("Kari", "Jeg husker at lederen bare pekte på døra og sa at der skulle jeg sitte resten av året."),
    ("I", "Hva tenkte du da?"),
    ("Kari", "Jeg tenkte at dette går aldri, (ler) men så kom mamma med kaffe og da gikk det litt bedre."),
    ("Kari", "Etter hvert ble det en slags e-post-kultur, ja-ja, hvor ingen snakket sammen i gangen."),
)
OLA: Said = (
    ("I", "Kan du fortelle om den første dagen din her?"),
    ("Ola", "Det var kaldt på kontoret, og ingen hadde fortalt meg hvor kaffemaskinen sto hen."),
    ("Ola", "Så jeg drakk vann i tre uker før jeg turte å spørre noen om det."),
)
TOGETHER: Said = (
    ("I", "Hva savner dere mest?"),
    ("Kari", "En som spør hvordan det går uten å se på klokka samtidig."),
    ("Ola", "Ja, eller i det minste en som later som om de har tid til å høre svaret."),
)


def interview(store: Store, title: str, said: Said, kind: str = "individual") -> int:
    """Put an interview into the project; its id."""
    project = store.project
    with store.action("import") as writer:
        document = writer.insert(Document(title=title, position=len(project.documents), kind=kind))  # type: ignore[arg-type]
        speakers: dict[str, int] = {}
        for label, _ in said:
            if label in speakers:
                continue
            person = None
            if label != "I":
                known = {p.pseudonym: p.id for p in project.participants}
                person = known.get(label) or writer.insert(
                    Participant(pseudonym=label, position=len(project.participants))
                )
            role = "participant" if person else "interviewer"
            speakers[label] = writer.insert(
                Speaker(document=document, label=label, role=role, participant=person)  # type: ignore[arg-type]
            )
        turns = [
            Turn(document=document, position=at, speaker=speakers[label], text=text)
            for at, (label, text) in enumerate(said)
        ]
        writer.insert_many(turns)
    return document


def office(store: Store) -> Project:
    """Two interviews and a group interview."""
    interview(store, "Intervju 1", KARI)
    interview(store, "Intervju 2", OLA)
    interview(store, "Gruppeintervju 1", TOGETHER, "group")
    return store.project


def checked(project: Project, *paragraphs: str | ThesisParagraph) -> list[CheckedQuote]:
    """The verdicts on a thesis of these paragraphs."""
    made = [p if isinstance(p, ThesisParagraph) else ThesisParagraph(p) for p in paragraphs]
    return check_quotations(project, Thesis(tuple(made)))
