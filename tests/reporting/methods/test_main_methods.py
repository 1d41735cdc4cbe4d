"""Golden projects of the three methods most theses follow: every table an examiner expects, cell by cell."""

from collections.abc import Callable

from annotator.reporting.model import Table
from annotator.storage.actions import coding, memos, nodes, snapshots
from tests.reporting.methods.study import Study

NIGHT = "Om natta er det bare meg og lysene i gangen, og da hører jeg alt."
CALL = "Jeg ringer heller en gang for mye enn å sitte der og lure."
TEA = "Vi tar en kopp te klokka fire, og da er det nesten som hjemme."
ALONE = "Ingen spør hvordan natta har vært når jeg går."
KNOW = "Etter ti år vet jeg hvem som sover og hvem som bare later som."


def test_reflexive_thematic_analysis(study: Callable[..., Study]) -> None:
    """Phases with what was done, extracts up to their theme, themes with central concept, sub-themes and codes."""
    work = study("reflexive_ta")
    first = work.interview("P01", NIGHT, CALL)
    second = work.interview("P02", TEA, ALONE)
    third = work.interview("P03", KNOW)
    work.read_all()
    memos.add_memo(work.store, "Jeg har selv gått nattevakter.", "reflexive")
    work.tick("familiarisation", "read")
    listening = work.node("theme", "Å lytte seg gjennom natta")
    alert = work.node("group", "Årvåkenhet", listening)
    hearing = work.node("code", "Hører alt", alert)
    knowing = work.node("code", "Kjenner pasientene", alert)
    asking = work.node("code", "Spør en gang for mye", listening)
    unseen = work.node("theme", "Det usynlige arbeidet")
    work.node("code", "Te klokka fire", unseen)
    left = work.node("code", "Ingen spør", unseen)
    tea = next(node.id for node in work.store.project.nodes if node.name == "Te klokka fire")
    work.unit(first, NIGHT, hearing, golden=True)
    work.unit(first, CALL, asking)
    contradicting = work.unit(second, TEA, tea, golden=True)
    coding.set_stance(work.store, contradicting, tea, "against")
    work.unit(second, ALONE, left)
    work.unit(third, KNOW, knowing, golden=True)
    work.about(listening, "sheet:concept", "Ansvaret bæres med ørene.")
    work.tick("coding", "all", "second")
    snapshots.take_snapshot(work.store, "Første kart")
    work.tick("initial", "gathered", "snapshot")

    tables = work.tables()

    project = work.store.project
    made = [unit.created for unit in project.units]
    ticked = {tick.step.split(".")[1]: tick.at for tick in project.step_ticks}
    read = [reading.at for reading in project.readings]
    memo = next(iter(project.memos)).date
    assert tables["Fasene i analysen"] == [
        ["Fase", "Hva jeg gjorde", "Når", "Produkt"],
        [
            "1. Bli kjent med data",
            "Lest hvert intervju fra begynnelse til slutt\nLest 3 av 3 intervjuer\nNotater: 1",
            work.days(*read, memo, ticked["familiarisation"]),
            work.leaves("familiarisation"),
        ],
        [
            "2. Koding",
            work.said("coding", "all", "second"),
            work.days(*made, ticked["coding"]),
            work.leaves("coding"),
        ],
        [
            "3. Søke etter temaer",
            work.said("initial", "gathered", "snapshot"),
            work.days(ticked["initial"]),
            f"{work.leaves('initial')}\nØyeblikksbilde av kodetreet: «Første kart»",
        ],
    ]
    assert tables["Fra utdrag til tema"] == [
        ["Utdrag", "Deltaker", "Avsnitt", "Kode", "Undertema", "Tema"],
        [NIGHT, "P01", "2", "Hører alt", "Årvåkenhet", "Å lytte seg gjennom natta"],
        [KNOW, "P03", "2", "Kjenner pasientene", "Årvåkenhet", "Å lytte seg gjennom natta"],
        [TEA, "P02", "2", "Te klokka fire (motsier)", "", "Det usynlige arbeidet"],
    ]
    assert tables["Temaene"] == [
        ["Tema", "Sentralt begrep", "Undertema", "Kode"],
        ["Å lytte seg gjennom natta", "Ansvaret bæres med ørene.", "Årvåkenhet", "Hører alt"],
        ["Å lytte seg gjennom natta", "Ansvaret bæres med ørene.", "Årvåkenhet", "Kjenner pasientene"],
        ["Å lytte seg gjennom natta", "Ansvaret bæres med ørene.", "", "Spør en gang for mye"],
        ["Det usynlige arbeidet", "", "", "Te klokka fire"],
        ["Det usynlige arbeidet", "", "", "Ingen spør"],
    ]
    assert "Enheter" not in {head for rows in work.tables(show_counts=True).values() for head in rows[0]}


def test_systematic_text_condensation(study: Callable[..., Study]) -> None:
    """Preliminary themes up to result categories, one code group worked through, and the units of each theme."""
    work = study("stc")
    first = work.interview("Informant 1", NIGHT, CALL)
    second = work.interview("Informant 2", TEA, ALONE)
    third = work.interview("Informant 3", KNOW)
    company = work.node("theme", "Selskap")
    safety = work.node("theme", "Trygghet")
    duty = work.node("theme", "Plikt")
    work.node("theme", "Lønn")
    snapshots.take_snapshot(work.store, "Steg 1")
    listening = work.node("group", "Å høre", safety)
    asking = work.node("group", "Å spørre", safety)
    ear = work.node("code", "Øret", listening)
    phone = work.node("code", "Telefonen", asking)
    tea = work.node("code", "Te", company)
    goodbye = work.node("code", "Vaktskiftet", duty)
    night = work.unit(first, NIGHT, ear, golden=True)
    call = work.unit(first, CALL, phone)
    work.unit(second, TEA, tea)
    work.unit(second, ALONE, goodbye)
    know = work.unit(third, KNOW, ear)
    work.write(night, condensation="Hører alt når det er stille")
    snapshots.take_snapshot(work.store, "Steg 2")
    nodes.merge_nodes(work.store, [duty], company)
    nodes.bin_node(work.store, next(node.id for node in work.store.project.nodes if node.name == "Lønn"))
    nodes.update_node(work.store, safety, heading="Trygg med ørene")
    condensate = "Jeg hører alt. Jeg vet hvem som sover."
    work.about(listening, "condensate", condensate, [night], [know])
    work.about(asking, "condensate", "Jeg ringer heller enn å lure.", [call])
    work.about(safety, "analytic", "Nattevaktene lyttet seg fram til trygghet.")

    tables = work.tables()

    assert tables["Fra foreløpige temaer til resultatkategorier"] == [
        ["Foreløpige temaer", "Kodegruppe", "Subgruppe", "Resultatkategori"],
        ["Selskap\nPlikt", "Selskap", "", "Selskap"],
        ["Trygghet", "Trygghet", "Å høre", "Trygg med ørene"],
        ["Trygghet", "Trygghet", "Å spørre", "Trygg med ørene"],
        ["Lønn", "", "", ""],
    ]
    analytic, heading = "Nattevaktene lyttet seg fram til trygghet.", "Trygg med ørene"
    head = ["Meningsbærende enhet", "Deltaker", "Avsnitt", "Kode", "Subgruppe", "Kondensat", "Analytisk tekst"]
    assert tables["Eksempel: én kodegruppe (Trygghet)"] == [
        [*head, "Resultatkategori"],
        [NIGHT, "Informant 1", "2", "Øret", "Å høre", condensate, analytic, heading],
        [KNOW, "Informant 3", "2", "Øret", "Å høre", condensate, analytic, heading],
        [CALL, "Informant 1", "4", "Telefonen", "Å spørre", "Jeg ringer heller enn å lure.", analytic, heading],
    ]
    head = ["Deltaker", "Meningsbærende enhet", "Avsnitt"]
    assert tables["Enheter per tema: Selskap"] == [
        [*head, "Kode"],
        ["Informant 2", TEA, "2", "Te"],
        ["Informant 2", ALONE, "4", "Vaktskiftet"],
    ]
    assert tables["Enheter per tema: Trygghet"] == [
        [*head, "Meningsfortetning", "Kode"],
        ["Informant 1", NIGHT, "2", "Hører alt når det er stille", "Øret"],
        ["Informant 1", CALL, "4", "", "Telefonen"],
        ["Informant 3", KNOW, "2", "", "Øret"],
    ]


def test_what_a_condensate_was_made_of_stands_beside_it_once(study: Callable[..., Study]) -> None:
    """The cells at the end of the worked example belong together over all units of the subgroup."""
    work = study("stc")
    document = work.interview("Informant 1", NIGHT, CALL)
    theme = work.node("theme", "Trygghet")
    group = work.node("group", "Å høre", theme)
    work.unit(document, NIGHT, work.node("code", "Øret", group))
    work.unit(document, CALL, work.node("code", "Telefonen", group))
    work.about(group, "condensate", "Jeg hører alt.")

    table = next(b for b in work.report().blocks if isinstance(b, Table) and b.key == "method-example")

    assert table.header[-2:] == ("Kondensat", "Resultatkategori")
    assert table.ends() == [0, 3]


def test_content_analysis(study: Callable[..., Study]) -> None:
    """The compulsory table in nynorsk: from unit to theme, examples of different participants, optional steps too."""
    work = study("content_analysis", "nn")
    first = work.interview("P1", "Eg tok med meg stolen då eg gjekk.", "Det luktar framleis olje der inne.")
    second = work.interview("P2", "Kven er eg når verkstaden er stengd?")
    third = work.interview("P3", "No et vi middag saman kvar dag.")
    theme = work.node("theme", "Å finne ei ny hand å halde i")
    category = work.node("category", "Tap", theme)
    gain = work.node("category", "Vinst", theme)
    things = work.node("group", "Ting", category)
    chair = work.node("code", "Stolen", things)
    who = work.node("code", "Kven er eg", category)
    dinner = work.node("code", "Middag", gain)
    units = [
        work.unit(first, "Eg tok med meg stolen då eg gjekk.", chair),
        work.unit(second, "Kven er eg når verkstaden er stengd?", who),
        work.unit(third, "No et vi middag saman kvar dag.", dinner),
    ]
    work.write(units[0], condensation="Tok med stolen", interpretation="Noko å halde fast i")
    work.write(units[1], condensation="Uviss på seg sjølv")
    work.write(units[2], condensation="Et saman")

    tables = work.tables()

    assert tables == {
        "Frå meiningseining til tema": [
            [
                *("Meiningseining", "Kondensert meiningseining", "Tolking", "Kode", "Underkategori", "Kategori"),
                "Tema",
            ],
            [
                *("Eg tok med meg stolen då eg gjekk.", "Tok med stolen", "Noko å halde fast i", "Stolen", "Ting"),
                *("Tap", "Å finne ei ny hand å halde i"),
            ],
            [
                *("Kven er eg når verkstaden er stengd?", "Uviss på seg sjølv", "", "Kven er eg", "", "Tap"),
                "Å finne ei ny hand å halde i",
            ],
            [
                *("No et vi middag saman kvar dag.", "Et saman", "", "Middag", "", "Vinst"),
                "Å finne ei ny hand å halde i",
            ],
        ],
    }
