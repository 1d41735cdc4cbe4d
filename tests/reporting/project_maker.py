"""Builds small projects in memory, record by record, as the store would have loaded them."""

from typing import Any

from annotator.domain.analysis import Label, Layer, Node, NodeLink, Span, Summary, TextColumn, Unit, UnitText
from annotator.domain.corpus import Attribute, AttributeValue, Document, Participant, ProjectInfo, Speaker, Turn
from annotator.domain.notes import OutlineItem, Question, Quote
from annotator.domain.project import TABLES, Project

CODE, GROUP, THEME = 1, 2, 3


class ProjectMaker:
    """Every method adds one record and returns its id."""

    def __init__(self, **info: Any) -> None:
        self.project = Project()
        self.add(ProjectInfo, title="Å finne tonen", **info)
        for position, (name, kind) in enumerate((("Kode", "code"), ("Kodegruppe", "group"), ("Tema", "theme"))):
            self.add(Layer, position=position, name=name, kind=kind)

    def add(self, record: type[Any], /, **values: Any) -> int:
        """One record of any kind."""
        table = self.project.tables[next(name for name, kind in TABLES.items() if kind is record)]
        row = len(table) + 1
        table.put(row, record(id=row, **values))
        return row

    def participant(self, pseudonym: str, **attributes: str) -> int:
        """A participant; attributes that are new to the project are made."""
        row = self.add(Participant, pseudonym=pseudonym, position=len(self.project.participants))
        for name, value in attributes.items():
            known = next((a.id for a in self.project.attributes if a.name == name), None)
            attribute = known or self.add(Attribute, name=name, position=len(self.project.attributes))
            self.add(AttributeValue, participant=row, attribute=attribute, value=value)
        return row

    def interview(self, title: str, turns: list[tuple[str, str]], people: dict[str, int], **values: Any) -> int:
        """A document of (label, text) turns; `I` is the interviewer, other labels are looked up in `people`."""
        document = self.add(Document, title=title, position=len(self.project.documents), **values)
        speakers: dict[str, int] = {}
        for position, (label, text) in enumerate(turns):
            if label not in speakers:
                role = "interviewer" if label == "I" else "participant"
                speakers[label] = self.add(
                    Speaker, document=document, label=label, role=role, participant=people.get(label)
                )
            stamp = position * 15_000
            self.add(
                Turn, document=document, position=position, speaker=speakers[label], text=text, stamp=stamp, page=1
            )
        return document

    def node(self, name: str, layer: int = CODE, parent: int | None = None, **values: Any) -> int:
        """A code or theme, under a parent when one is given."""
        row = self.add(Node, name=name, layer=layer, position=len(self.project.nodes), **values)
        if parent is not None:
            self.add(NodeLink, child=row, parent=parent, position=len(self.project.node_links))
        return row

    def unit(self, document: int, text: str, *nodes: int, **values: Any) -> int:
        """A unit on the first place where the document's joined text says `text`."""
        flat = self.project.flat(document)
        start = flat.text.index(text)
        span = flat.span(start, start + len(text))
        row = self.add(Unit, document=document, **values)
        self.span(row, span)
        for node in nodes:
            self.add(Label, unit=row, node=node)
        return row

    def span(self, unit: int, span: Span) -> int:
        """One more span of a unit."""
        ends = {"turn_from": span.turn_from, "at_from": span.at_from, "turn_to": span.turn_to, "at_to": span.at_to}
        return self.add(Span, unit=unit, position=self.project.spans.count("unit", unit), **ends)

    def outline_text(self, node: int, text: str) -> int:
        """The next item of a theme's section: her own text."""
        return self.add(OutlineItem, node=node, position=len(self.project.outline), text=text)

    def outline_quote(self, node: int, unit: int, display: str = "") -> int:
        """The next item of a theme's section: a quote."""
        quote = self.add(Quote, unit=unit, display=display)
        return self.add(OutlineItem, node=node, position=len(self.project.outline), kind="quote", quote=quote)

    def summary(self, node: int, kind: str, text: str) -> int:
        """A text about a node."""
        return self.add(Summary, node=node, kind=kind, text=text)

    def question(self, text: str) -> int:
        """A research question."""
        return self.add(Question, text=text, position=len(self.project.questions))

    def column(self, name: str) -> int:
        """A text column of units."""
        return self.add(TextColumn, name=name, position=len(self.project.text_columns))

    def column_text(self, unit: int, column: int, text: str) -> int:
        """What a unit says in a column."""
        return self.add(UnitText, unit=unit, column=column, text=text)


SENTENCE = "vi øver jo hele tiden på å høre etter før noen begynner å snakke om takt"


def words(count: int) -> str:
    """A sentence of so many words."""
    known = SENTENCE.split()
    return " ".join((known * (count // len(known) + 1))[:count])


LONG_ANSWER = (
    "Da jeg begynte i koret, turte jeg nesten ikke å åpne munnen. Jeg sto bakerst og håpet at ingen hørte meg. Men så "
    "var det en kveld i november da dirigenten ba oss lukke øynene, og da skjedde det noe. Jeg hørte de andre, og "
    "plutselig hørte jeg meg selv inni det hele. Etter det har jeg ikke vært redd."
)
SHORT_ANSWER = "Det er den eneste kvelden i uka jeg ikke tenker på jobb."
GROUP_ANSWER = "Vi er uenige om alt mulig, men ikke der inne"


def sample() -> ProjectMaker:
    """A small study of a choir: two interviews in Norwegian, one in English, one with a group."""
    maker = ProjectMaker(
        introduction="I dette kapittelet presenteres funnene fra fire intervjuer.\n\n"
        "Først beskrives hvordan deltakerne fant en plass i koret, deretter hva fellesskapet krever av dem."
    )
    maker.question("Hvordan beskriver voksne amatørsangere det å synge sammen?")
    maker.question("Hva opplever de at fellesskapet krever?")
    people = _people(maker)
    documents = _interviews(maker, people)
    _analysis(maker, documents)
    return maker


def _people(maker: ProjectMaker) -> dict[str, int]:
    rows = (("Informant 1", "46", "alt"), ("Informant 2", "31", "bass"), ("Informant 3", "58", "sopran"))
    people = {
        f"P{i}": maker.participant(name, Alder=age, Rolle=role, Arbeidssted="Skjult AS")
        for i, (name, age, role) in enumerate(rows, 1)
    }
    hidden = next(a for a in maker.project.attributes if a.name == "Arbeidssted")
    maker.project.attributes.put(hidden.id, Attribute(hidden.id, "", hidden.name, never_export=True, position=9))
    return people


def _interviews(maker: ProjectMaker, people: dict[str, int]) -> list[int]:
    first = [
        ("I", "Hvordan var det å komme dit første gang?"),
        ("P1", LONG_ANSWER),
        ("I", "Hva betyr torsdagene for deg nå?"),
        ("P1", SHORT_ANSWER),
        ("I", "Hva skjer hvis du ikke kommer?"),
        ("P1", "Da ringer de. Det er fint, men (latter) litt mye også <[?]> & sånn."),
    ]
    second = [
        ("I", "What made you stay?"),
        ("P2", "I stayed because nobody asked me to be good at it."),
        ("I", "And now?"),
        ("P2", "Now I would not miss it for the world, not even for the “big” concerts."),
    ]
    group = [
        ("I", "Hva gjør dere når dere er uenige?"),
        ("P3", f"{GROUP_ANSWER}."),
        ("P1", "Der inne er det takta som bestemmer."),
    ]
    pilot = [("I", "Går det bra?"), ("P3", "Dette er bare en prøve som aldri skal på trykk.")]
    return [
        maker.interview("Intervju 1", first, people),
        maker.interview("Samtale mars", second, people, language="en"),
        maker.interview("Gruppeintervju 1", group, people, kind="group"),
        maker.interview("Pilot", pilot, people, status="pilot"),
    ]


def _analysis(maker: ProjectMaker, documents: list[int]) -> None:
    alone, together, group, pilot = documents
    belonging = maker.node("Tilhørighet", THEME, heading="Å finne en plass i klangen")
    voice = maker.node("Egen stemme", GROUP, belonging)
    demand = maker.node("Forpliktelse", THEME)
    quiet = maker.node("Å tørre å bli hørt", CODE, voice, definition="Overgangen fra å gjemme seg til å synge ut.")
    pause = maker.node("Fri fra hverdagen", CODE, belonging, definition="Koret som pause.", include="Jobb, hjem")
    called = maker.node("Å bli savnet", CODE, demand, exclude="Savn etter andre ting", example="«Da ringer de.»")
    condensed = maker.column("Kondensert meningsenhet")
    maker.summary(belonging, "lead_in", "Deltakerne beskrev veien inn i koret som noe som tok tid.")
    maker.summary(belonging, "summary", "Plassen i koret ble funnet ved å lytte, ikke ved å bli god.")
    units = [
        maker.unit(alone, LONG_ANSWER, quiet, golden=True),
        maker.unit(alone, SHORT_ANSWER, pause, golden=True),
        maker.unit(together, "nobody asked me to be good at it", pause),
        maker.unit(group, f"{GROUP_ANSWER}.\nDer inne er det takta som bestemmer.", called, golden=True),
        maker.unit(alone, "Da ringer de. Det er fint, men (latter) litt mye også <[?]> & sånn.", called),
        maker.unit(pilot, "aldri skal på trykk", called, golden=True),
    ]
    for unit, text in zip(
        units, ("Turte ikke, så en vending", "Koret gir fri", "Ingen krav om å være god"), strict=False
    ):
        maker.column_text(unit, condensed, text)
    maker.outline_text(belonging, "Torsdagen var for flere et fristed. En av dem sa det slik:")
    maker.outline_quote(belonging, units[1])
    maker.outline_text(belonging, "Andre la vekt på dette:")
    maker.outline_quote(belonging, units[2])
    maker.outline_text(belonging, "og det gikk igjen.")


HARD_TEXTS = (
    "Han sa <b>nei</b> & <[?]> mens 3 < 4.",
    "Šaŋŋ og Ŋuorri, čáppa đieđut, ŧ og ž.",
    "Linje én\x0blinje to\x00 med \ud800 rusk\tog tabulator.",
    "To  mellomrom .. og ... og “hermetegn” – «sånn» ‘her’.",
)


def hard() -> ProjectMaker:
    """Everything that has broken a writer: markup, controls, Sámi letters, endless names, a quote of 3,000 words."""
    maker = ProjectMaker(introduction="Innledning & <em>mer</em> \x0c slutt.")
    person = maker.participant("Informant <1>", **{"Alder & rolle": "40 < 50"})
    theme = maker.node("Tema & <i>under</i>", THEME, heading="«Vi \x0b<tåler> & alt»")
    long_name = maker.node("Veldig" * 34, CODE, theme, definition="Definisjon " * 60)
    turns = [("I", "Spørsmål?"), *(("P", text) for text in HARD_TEXTS), ("P", words(3000))]
    document = maker.interview("Intervju 1", turns, {"P": person})
    for text in (*HARD_TEXTS, words(3000)):
        maker.unit(document, text, long_name, golden=True)
    return maker
