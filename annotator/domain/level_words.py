"""What the student calls her levels, put into sentences. Her words are free, so only their form is looked at."""

from annotator.domain.analysis import LayerKind
from annotator.domain.codebook import layer_for
from annotator.domain.project import Project
from annotator.languages import nearest

NEUTER = (
    *("tema", "konsept", "begrep", "omgrep", "utsagn", "utsegn", "mønster", "område", "emne", "element", "trekk"),
    *("nivå", "aspekt", "spørsmål", "punkt", "uttrykk", "kjennetegn", "kjenneteikn", "perspektiv", "motiv", "fenomen"),
    *("prinsipp", "felt", "hovedledd", "hovudledd"),
)
"""Endings of Norwegian names of levels that are neuter: «nytt tema», not «ny tema»."""


def is_neuter(name: str) -> bool:
    """Whether a Norwegian name of a level is neuter; of any other language, False nearly always."""
    return name.strip().casefold().endswith(NEUTER)


def in_sentence(name: str) -> str:
    """A level's name as it stands inside a sentence: «kodegruppe» for «Kodegruppe», but «GET» as it is."""
    name = name.strip()
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def word_for(project: Project, kind: LayerKind) -> str:
    """What a new code, group or theme of hers is called inside a sentence."""
    return in_sentence(layer_for(project, kind).name)


_PHRASES = {
    "nb": {
        "generell struktur": "generelle strukturer",
        "empirinær kode": "empirinære koder",
        "personlig erfaringstema": "personlige erfaringstemaer",
        "felles erfaringstema": "felles erfaringstemaer",
        "overordnet kode": "overordnede koder",
    },
    "nn": {
        "generell struktur": "generelle strukturar",
        "empirinær kode": "empirinære kodar",
        "personleg erfaringstema": "personlege erfaringstema",
        "felles erfaringstema": "felles erfaringstema",
        "overordna kode": "overordna kodar",
    },
}
"""Names of levels of two words, as methods propose them: the adjective changes too."""
_PLURALS = {
    "nb": {"tema": "temaer", "utsagn": "utsagn", "nivå": "nivåer", "e": "er", "kategori": "kategorier"}
    | {"ing": "inger", "del": "deler", "begrep": "begreper", "konsept": "konsepter"},
    "nn": {"tema": "tema", "utsegn": "utsegner", "nivå": "nivå", "gruppe": "grupper", "kode": "kodar"}
    | {"kategori": "kategoriar", "ing": "ingar", "del": "delar", "omgrep": "omgrep", "konsept": "konsept"},
    "en": {"y": "ies", "class": "classes"},
}
"""By language, how names with an ending are when there are several."""


def plural_of(name: str, language: str) -> str:
    """Several of a level, inside a sentence: «kodegrupper» for «Kodegruppe»; empty where no rule is sure."""
    word, language = in_sentence(name), nearest(language)
    if " " in word and language != "en":
        return _PHRASES.get(language, {}).get(word, "")
    for ending, plural in _PLURALS.get(language, {}).items():
        if word.endswith(ending):
            return word.removesuffix(ending) + plural
    return f"{word}s" if language == "en" and word[-1:].islower() and word[-1:] not in "sxz" else ""
