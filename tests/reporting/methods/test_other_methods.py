"""Golden projects of the other methods: the tables each of them names, cell by cell."""

from collections.abc import Callable

from annotator.storage.actions import coding, memos, nodes, snapshots, summaries
from tests.reporting.methods.study import Study

BOOK = "Jeg låner bøker jeg aldri leser, bare for å ha dem liggende."
STAIRS = "Trappa inn er full av folk som ikke skal noe sted."
QUIET = "Det er det eneste huset i byen der ingen vil selge meg noe."
FINE = "Purringa kom den dagen jeg mistet jobben."
Begin = Callable[..., Study]


def test_johannessen(study: Begin) -> None:
    """Extract, code and category; categories with their codes and the concept they lean on."""
    work = study("johannessen")
    first = work.interview("A", BOOK, FINE)
    second = work.interview("B", STAIRS)
    third = work.interview("C", QUIET)
    free = work.node("theme", "Frirom")
    rules = work.node("theme", "Regler")
    lent, stairs = work.node("code", "Låner uten å lese", free), work.node("code", "Trappa", free)
    quiet, fine = work.node("code", "Ingen selger", free), work.node("code", "Purring", rules)
    work.about(free, "sheet:concept", "Det tredje stedet (Oldenburg).")
    work.unit(first, BOOK, lent)
    work.unit(first, FINE, fine)
    work.unit(second, STAIRS, stairs)
    work.unit(third, QUIET, quiet)

    assert work.tables() == {
        "Fra utdrag til kategori": [
            ["Utdrag", "Deltaker", "Avsnitt", "Kode", "Kategori"],
            [BOOK, "A", "2", "Låner uten å lese", "Frirom"],
            [STAIRS, "B", "2", "Trappa", "Frirom"],
            [QUIET, "C", "2", "Ingen selger", "Frirom"],
        ],
        "Kategorier, koder og begreper": [
            ["Kategori", "Kode", "Sentralt begrep"],
            ["Frirom", "Låner uten å lese", "Det tredje stedet (Oldenburg)."],
            ["Frirom", "Trappa", "Det tredje stedet (Oldenburg)."],
            ["Frirom", "Ingen selger", "Det tredje stedet (Oldenburg)."],
            ["Regler", "Purring", ""],
        ],
    }


def test_stepwise_deductive_induction(study: Begin) -> None:
    """Extract, empirical code, code group and concept; a unit of the rest group has no concept."""
    work = study("sdi")
    first = work.interview("A", BOOK)
    second = work.interview("B", STAIRS)
    third = work.interview("C", FINE)
    concept = work.node("concept", "Lovlig fravær")
    group = work.node("theme", "Å slippe", concept)
    rest = work.node("theme", "Restgruppe")
    work.unit(first, BOOK, work.node("code", "Låner bøker jeg aldri leser", group))
    work.unit(second, STAIRS, work.node("code", "Folk som ikke skal noe sted", group))
    work.unit(third, FINE, work.node("code", "Purring samme dag", rest))
    work.tick("code", "close")

    tables = work.tables()

    assert tables["Fra utdrag til konsept"] == [
        ["Utdrag", "Deltaker", "Avsnitt", "Empirinær kode", "Kodegruppe", "Konsept"],
        [BOOK, "A", "2", "Låner bøker jeg aldri leser", "Å slippe", "Lovlig fravær"],
        [STAIRS, "B", "2", "Folk som ikke skal noe sted", "Å slippe", "Lovlig fravær"],
        [FINE, "C", "2", "Purring samme dag", "Restgruppe", ""],
    ]
    assert [row[0] for row in tables["Slik ble analysen gjort"]] == ["Fase", "1. Empirinær koding"]


def test_kvale(study: Begin) -> None:
    """Natural unit and central theme, and how it was done; no level is needed in the table."""
    work = study("kvale")
    first = work.interview("A", BOOK, FINE)
    second = work.interview("B", QUIET)
    code = work.node("code", "Ro")
    for document, text, theme in ((first, BOOK, "Å eie uten krav"), (second, QUIET, "Å være i fred")):
        work.write(work.unit(document, text, code), condensation=theme)
    work.unit(first, FINE, code)
    work.tick("themes", "stated")

    tables = work.tables()

    tick = next(iter(work.store.project.step_ticks)).at
    assert tables["Naturlig enhet og sentralt tema"] == [
        ["Naturlig meningsenhet", "Deltaker", "Sentralt tema"],
        [BOOK, "A", "Å eie uten krav"],
        [FINE, "A", ""],
        [QUIET, "B", "Å være i fred"],
    ]
    assert tables["Slik ble analysen gjort"] == [
        ["Fase", "Hva jeg gjorde", "Når", "Produkt"],
        ["3. Sentrale temaer", work.said("themes", "stated"), work.days(tick), work.leaves("themes")],
    ]


def test_giorgi(study: Begin) -> None:
    """Unit, its transformations and constituent; the general structure over its constituents. One more of her own."""
    work = study("giorgi")
    document = work.interview("A", QUIET, BOOK)
    structure = work.node("theme", "Å være på biblioteket")
    peace = work.node("code", "Fred", structure)
    owning = work.node("code", "Lånt eie", structure)
    units = [work.unit(document, QUIET, peace), work.unit(document, BOOK, owning)]
    work.write(units[0], transformation_1="A opplever huset som uten krav.", transformation_2="Fravær av krav.")
    work.write(units[1], transformation_1="A låner for å ha.")
    work.about(structure, "analytic", "Å være der er å være fri fra krav uten å være alene.")

    assert work.tables() == {
        "Transformasjoner": [
            ["Meningsenhet", "Transformasjon 1", "Transformasjon 2", "Bestanddel"],
            [QUIET, "A opplever huset som uten krav.", "Fravær av krav.", "Fred"],
            [BOOK, "A låner for å ha.", "", "Lånt eie"],
        ],
        "Generell struktur og bestanddeler": [
            ["Generell struktur", "Strukturen beskrevet", "Bestanddel"],
            ["Å være på biblioteket", "Å være der er å være fri fra krav uten å være alene.", "Fred"],
            ["Å være på biblioteket", "Å være der er å være fri fra krav uten å være alene.", "Lånt eie"],
        ],
    }


def test_framework(study: Begin) -> None:
    """The framework, and participants against themes with what is written in each cell."""
    work = study("framework")
    first = work.interview("A", BOOK)
    second = work.interview("B", QUIET)
    freedom = work.node("theme", "Frihet")
    rules = work.node("theme", "Regler")
    peace = work.node("group", "Fred", freedom)
    work.unit(first, BOOK, work.node("code", "Låner", peace))
    work.unit(second, QUIET, work.node("code", "Selger ikke", peace))
    work.node("code", "Purring", rules)
    people = {person.pseudonym: person.id for person in work.store.project.participants}
    summaries.write_cell(work.store, freedom, people["A"], "Låner for å ha.")
    summaries.write_cell(work.store, freedom, people["B"], "Ingen vil selge noe.")
    summaries.write_cell(work.store, rules, people["A"], "Betaler purringa.")

    assert work.tables(show_counts=True) == {
        "Rammeverket": [
            ["Tema", "Undertema", "Kode", "Enheter"],
            ["Frihet", "Fred", "Låner", "1"],
            ["Frihet", "Fred", "Selger ikke", "1"],
            ["Regler", "", "Purring", "0"],
        ],
        "Matrise": [
            ["Deltaker", "Frihet", "Regler"],
            ["A", "Låner for å ha.", "Betaler purringa."],
            ["B", "Ingen vil selge noe.", ""],
        ],
    }


def test_a_matrix_of_many_themes_comes_in_parts(study: Begin) -> None:
    """Five themes side by side are as many as a lying page holds."""
    work = study("framework")
    work.interview("A", BOOK)
    person = next(iter(work.store.project.participants)).id
    for number in range(6):
        summaries.write_cell(work.store, work.node("theme", f"Tema {number}"), person, f"Ord {number}")

    tables = work.tables()

    assert [len(rows[0]) for caption, rows in tables.items() if caption.startswith("Matrise")] == [6, 2]
    assert tables["Matrise (2/2)"] == [["Deltaker", "Tema 5"], ["A", "Ord 5"]]


def test_template_analysis(study: Begin) -> None:
    """The final template with numbers, and its versions with what is otherwise and why."""
    work = study("template_analysis", "nn")
    document = work.interview("A", BOOK, QUIET)
    place = work.node("theme", "Staden")
    house = work.node("group", "Huset", place)
    silence = work.node("code", "Stille", house)
    owning = work.node("code", "Eige", house)
    work.unit(document, QUIET, silence)
    work.unit(document, BOOK, owning)
    snapshots.take_snapshot(work.store, "Mal 1", "Etter to intervju")
    work.tick("template", "ordered", "snapshot")
    freedom = work.node("theme", "Fridom")
    nodes.move_node(work.store, owning, house, freedom, 0)
    nodes.update_node(work.store, silence, name="Ro")
    snapshots.take_snapshot(work.store, "Mal 2", "Éi hovudkode til")
    nodes.update_node(work.store, silence, definition="Når ingen krev noko.")

    tables = work.tables()

    one, two = (work.days(snapshot.at) for snapshot in work.store.project.snapshots)
    assert tables == {
        "Den endelege malen": [
            ["Hovudkode", "Overordna kode", "Kode"],
            ["1 Staden", "1.1 Huset", "1.1.1 Ro"],
            ["2 Fridom", "", "2.1 Eige"],
        ],
        "Versjonane av malen": [
            ["Versjon", "Når", "Endringar", "Grunngiving"],
            ["1 «Mal 1»", one, "Første versjon: «Staden»", "Etter to intervju"],
            [
                "2 «Mal 2»",
                two,
                "«Fridom» skilt ut frå «Huset»\n«Stille» kalla «Ro»\n«Eige» flytt til «Fridom»",
                "Éi hovudkode til",
            ],
            ["Endeleg", "", "«Ro» definert på nytt", ""],
        ],
        "Slik vart analysen gjord": [
            ["Fase", "Kva eg gjorde", "Når", "Produkt"],
            [
                *("3. Første mal", work.said("template", "ordered", "snapshot")),
                work.days(*(s.at for s in work.store.project.snapshots)),
                "\n".join((work.leaves("template"), *(f"Augneblinksbilete av kodetreet: «Mal {n}»" for n in (1, 2)))),
            ],
        ],
    }


def test_interpretative_phenomenological_analysis(study: Begin) -> None:
    """A table per case of theme, place and words, and in whom a theme recurs, by name and not by number."""
    work = study("ipa")
    first = work.interview("Anna", BOOK, QUIET)
    second = work.interview("Bo", STAIRS)
    third = work.interview("Cecilie", FINE)
    belonging = work.node("theme", "Å høre til uten å delta")
    lent, stairs = work.node("group", "Lånt hjem", belonging), work.node("group", "Å stå i trappa", belonging)
    work.unit(first, QUIET, work.node("code", "Huset er mitt", lent))
    work.unit(first, BOOK, work.node("code", "Bøkene er mine", lent))
    unit = work.unit(second, STAIRS, work.node("code", "Folk står", stairs))
    coding.add_label(work.store, unit, lent)
    work.unit(third, FINE, work.node("code", "Ennå uten tema"))

    assert work.tables(show_counts=True) == {
        "Tema, sted og nøkkelord: Anna": [
            ["Personlig erfaringstema", "Avsnitt", "Utdrag"],
            ["Lånt hjem", "2", BOOK],
            ["Lånt hjem", "4", QUIET],
        ],
        "Tema, sted og nøkkelord: Bo": [
            ["Personlig erfaringstema", "Avsnitt", "Utdrag"],
            ["Lånt hjem", "2", STAIRS],
            ["Å stå i trappa", "2", STAIRS],
        ],
        "Hvor temaene går igjen": [
            ["Felles erfaringstema", "Personlig erfaringstema", "Deltakere"],
            ["Å høre til uten å delta", "Lånt hjem", "Anna, Bo"],
            ["Å høre til uten å delta", "Å stå i trappa", "Bo"],
        ],
    }


def test_free(study: Begin) -> None:
    """What was done, and codes under themes; a level of her own stands where she put it."""
    work = study("free")
    document = work.interview("A", BOOK)
    work.read_all()
    memo = memos.add_memo(work.store, "Hvor mange kommer hver dag?", "margin")
    theme = work.node("theme", "Frihet")
    work.unit(document, BOOK, work.node("code", "Låner", work.node("group", "Fred", theme)))
    memos.update_memo(work.store, memo, private=1)

    tables = work.tables()

    reading = next(iter(work.store.project.readings)).at
    assert tables == {
        "Slik ble analysen gjort": [
            ["Fase", "Hva jeg gjorde", "Når", "Produkt"],
            ["1. Bli kjent", "Lest 1 av 1 intervjuer", work.days(reading), work.leaves("read")],
        ],
        "Tema og koder": [["Tema", "Undertema", "Kode"], ["Frihet", "Fred", "Låner"]],
    }
