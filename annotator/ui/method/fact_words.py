"""The facts of a step in words."""

from PySide6.QtCore import QObject

from annotator.domain.method_facts import Fact
from annotator.domain.methods import Method
from annotator.domain.project import Project
from annotator.ui.languages import current, long_date
from annotator.ui.notes.kinds import kind_name

DATED = ("read", "units", "memos", "snapshots", "revisits")


class FactWords(QObject):
    """Says a fact; what there is none of is not said at all."""

    def __init__(self, project: Project, method: Method) -> None:
        super().__init__()
        self._project, self._method = project, method

    def line(self, facts: list[Fact]) -> str:
        """Several facts as one line, or the empty string."""
        return "  ·  ".join(self.said(fact) for fact in facts if fact.count)

    def said(self, fact: Fact) -> str:
        """One fact."""
        words = self._named(fact) if fact.of else self._counted(fact)
        return f"{words} ({self._days(fact)})" if fact.kind in DATED and fact.first else words

    def _counted(self, fact: Fact) -> str:
        n = fact.total if fact.kind in ("read", "coded", "defined", "linked", "revisits") else fact.count
        words = {
            "interviews": self.tr("%n interview(s)", "", n),
            "read": self.tr("%1 of %n interview(s) read through", "", n),
            "coded": self.tr("coding in %1 of %n interview(s)", "", n),
            "share": self.tr("%1 % of the text coded"),
            "units": self.tr("%n meaning unit(s)", "", n),
            "ideas": self.tr("%n mark(s) without a code", "", n),
            "loose": self.tr("%n code(s) under no theme", "", n),
            "defined": self.tr("%1 of %n code(s) and themes defined", "", n),
            "snapshots": self.tr("%n snapshot(s)", "", n),
            "questions": self.tr("%n research question(s)", "", n),
            "linked": self.tr("%1 of %n research question(s) with a theme", "", n),
            "golden": self.tr("%n golden quote(s)", "", n),
            "quotes": self.tr("%n quote(s) in the chapter", "", n),
            "against": self.tr("%n unit(s) that contradict a theme", "", n),
            "revisits": self.tr("%1 of %n unit(s) read again in context", "", n),
            "cards": self.tr("%n card(s) on the wall", "", n),
            "codeless": self.tr("%n unit(s) without a code", "", n),
        }[fact.kind]
        return words.replace("%1", str(fact.count))

    def _named(self, fact: Fact) -> str:
        if fact.kind == "twice":
            text = self.tr("%n unit(s) under more than one “%1”", "", fact.count)
            return text.replace("%1", self._layer_name(fact.of))
        if fact.kind == "outside":
            text = self.tr("%n code(s) under no “%1”", "", fact.count)
            return text.replace("%1", self._layer_name(fact.of))
        name = {
            "layer": self._layer_name,
            "column": self._column_name,
            "summary": self._summary_name,
            "memos": kind_name,
        }[fact.kind](fact.of)
        if fact.kind == "column":
            part = self.tr("%1 of %n unit(s)", "", fact.total).replace("%1", str(fact.count))
            return f"{name}: {part}"
        return f"{name}: {fact.count}"

    def _days(self, fact: Fact) -> str:
        first, last = long_date(fact.first), long_date(fact.last)
        return (first if first == last else f"{first} – {last}").replace(" ", "\N{NO-BREAK SPACE}")

    def _layer_name(self, slot: str) -> str:
        layer = self._project.layers.first("slot", slot)
        return layer.name if layer else slot

    def _column_name(self, slot: str) -> str:
        column = self._project.text_columns.first("slot", slot)
        return column.name if column else slot

    def _summary_name(self, kind: str) -> str:
        return next(one.name.said(current()) for one in self._method.summaries if one.kind == kind)
