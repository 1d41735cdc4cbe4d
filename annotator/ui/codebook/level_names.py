"""How the window speaks of her levels: by the names she or her method gave them."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.analysis import LayerKind
from annotator.domain.codebook import layer_for
from annotator.domain.level_words import in_sentence, is_neuter, word_for
from annotator.domain.project import Project
from annotator.ui.languages import QT_TRANSLATE_NOOP

_USUAL = {
    **dict.fromkeys(("kode", "code"), ("New code", QT_TRANSLATE_NOOP("Levels", "code"))),
    **dict.fromkeys(("tema", "theme"), ("New theme", QT_TRANSLATE_NOOP("Levels", "theme"))),
}
"""Names nearly every project has: said in the language of the window, whatever that of the project is."""


def word_of(project: Project, kind: LayerKind) -> str:
    """What a new code, group or theme is called inside a sentence."""
    usual = _USUAL.get(word_for(project, kind))
    return QCoreApplication.translate("Levels", usual[1]) if usual else word_for(project, kind)


def new_on(level: str) -> str:
    """“New code group” for the level of this name."""
    translate = QCoreApplication.translate
    if usual := _USUAL.get(level.casefold()):
        return translate("CodeTree", usual[0])
    said = translate("Levels", "New %1", "neuter") if is_neuter(level) else translate("Levels", "New %1")
    return said.replace("%1", in_sentence(level))


def new_of(project: Project, kind: LayerKind) -> str:
    """“New code group” where a new code, group or theme is called so; a file without levels has no words for it."""
    if not len(project.layers):
        return QCoreApplication.translate("CodeTree", "New code" if kind == "code" else "New theme")
    return new_on(layer_for(project, kind).name)


def called(project: Project) -> dict[str, str]:
    """What the tree's commands that make something are called, by their method."""
    return {"new_code": new_of(project, "code"), "new_theme": new_of(project, "theme")}


def create_as(project: Project, kind: LayerKind, name: str) -> str:
    """“Create code group “Alone””: what a box offers for a name that is not there yet."""
    said = QCoreApplication.translate("Levels", "Create %1 “%2”")
    return said.replace("%1", word_of(project, kind)).replace("%2", name)


def find_or_make(project: Project, kind: LayerKind) -> str:
    """“Find or make code group …”, in the field of a box."""
    return QCoreApplication.translate("Levels", "Find or make %1 …").replace("%1", word_of(project, kind))


def without(project: Project, kind: LayerKind) -> str:
    """“Without code group”, over what stands under none."""
    return QCoreApplication.translate("Levels", "Without %1").replace("%1", word_of(project, kind))


def by(project: Project, kind: LayerKind) -> str:
    """“By code group”, of an order."""
    return QCoreApplication.translate("Levels", "By %1").replace("%1", word_of(project, kind))
