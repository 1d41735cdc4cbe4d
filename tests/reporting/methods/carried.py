"""Any method carried through: a small study in which every level, column, text and step of its template is filled."""

from annotator.domain.methods import Method
from annotator.storage.actions import chapter, coding, memos, nodes, snapshots, summaries
from tests.reporting.methods.study import Study

CALL = "Telefonen ringer, og før jeg har tenkt ferdig, er jeg i båten."
WIFE = "Kona mi hører på lyden av døra hvor alvorlig det er."
LONG = (
    "Den første natta jeg var med, lette vi etter en gutt på fjorten i ti timer, og jeg husker at jeg ikke kjente "
    "kulda før vi hadde funnet ham og noen la et teppe over meg også. Etterpå sa ingen noe, men vi ble sittende "
    "sammen i naustet."
)
COFFEE = "Det er kaffen etterpå som gjør at jeg kommer neste gang."
ALONE = "I helgene er det bare oss to som kan svare."
ENOUGH = "Noen ganger er det nok å ha vært der."
ANSWERS = {"P01": (CALL, LONG), "P02": (COFFEE, ALONE), "P03": (WIFE, ENOUGH)}
CODES = {CALL: 0, LONG: 0, COFFEE: 1, ALONE: 2, WIFE: 2, ENOUGH: 1}
NAMES = {
    "code": ("Rett i båten", "Kaffen etterpå", "De få som svarer"),
    "group": ("Å rykke ut", "Å komme hjem"),
    "category": ("Beredskap", "Etterpå"),
    "subtheme": ("Kroppen svarer først", "Fellesskapet bærer"),
    "theme": ("Alltid på vakt", "Å høre til"),
    "concept": ("Plikt uten lønn", "Stille fellesskap"),
}


def carry(work: Study) -> None:
    """Do what the method asks for, once over."""
    method, store = work.method, work.store
    documents = {person: work.interview(person, *answers) for person, answers in ANSWERS.items()}
    work.read_all()
    made = _tree(work, method)
    snapshots.take_snapshot(store, "Første bilde", "Etter to intervju")
    _units(work, method, documents, made["code"])
    _texts(work, method, made)
    for prompt in method.prompts[:2]:
        memos.add_memo(store, "Jeg har selv vært med i båten.", prompt.kind)
    for step in method.steps:
        work.tick(step.key, *(point.key for point in step.points))
    top = made[method.layers[-1].slot]
    nodes.update_node(store, made["code"][2], name="To som svarer", definition="Når vakta er for liten.")
    chapter.add_text(store, top[0], "Deltakerne snakker mest om det som skjer før og etter.")
    chapter.choose_quote(store, top[0], next(iter(store.project.units)).id)
    chapter.choose_quote(store, top[0], [unit.id for unit in store.project.units][1])
    snapshots.take_snapshot(store, "Andre bilde", "Etter alle tre")


def _tree(work: Study, method: Method) -> dict[str, list[int]]:
    """Two of every level, each below its like on the level above, and three codes."""
    made: dict[str, list[int]] = {}
    above: list[int | None] = [None, None]
    for layer in reversed(method.layers):
        parents = above if layer.slot != "code" else [above[0], above[1], above[1]]
        names = zip(NAMES[layer.slot], parents, strict=True)
        made[layer.slot] = [work.node(layer.slot, name, parent) for name, parent in names]
        above = list(made[layer.slot][:2])
    return made


def _units(work: Study, method: Method, documents: dict[str, int], codes: list[int]) -> None:
    for person, answers in ANSWERS.items():
        for text in answers:
            unit = work.unit(documents[person], text, codes[CODES[text]], golden=text in (CALL, LONG, COFFEE))
            for column in method.columns:
                work.write(
                    unit, **{column.slot: f"{column.name.said(work.language)}: {text.split(',')[0].rstrip('.')}"}
                )
            if text == ALONE:
                coding.set_stance(work.store, unit, codes[2], "against")


def _texts(work: Study, method: Method, made: dict[str, list[int]]) -> None:
    """Every text about a node, and every cell of a matrix."""
    slots = {layer.kind: layer.slot for layer in method.layers}
    people = [person.id for person in work.store.project.participants]
    units = [unit.id for unit in work.store.project.units]
    for field in method.summaries:
        for node in made[slots[field.on]]:
            about = work.store.project.nodes[node].name
            if field.kind == "cell":
                for person in people[:2]:
                    summaries.write_cell(work.store, node, person, f"{about}, med egne ord.")
            else:
                text = f"{field.name.said(work.language)} for «{about}». Det gjelder de fleste."
                work.about(node, field.kind, text, units[:2], units[2:3])
