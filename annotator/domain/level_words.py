"""What the student calls her levels, put into sentences. Her words are free, so only their form is looked at."""

from annotator.domain.analysis import LayerKind
from annotator.domain.codebook import layer_for
from annotator.domain.project import Project

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
