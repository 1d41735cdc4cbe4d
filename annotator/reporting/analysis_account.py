"""How the analysis was done, as far as the project knows: dates, rounds, counts, merges. Facts, and nothing judged."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property

from annotator import __version__
from annotator.domain.codebook import kind_of, ordered_layers
from annotator.domain.deeds import Deed
from annotator.domain.method_facts import Fact, Facts
from annotator.domain.passes import from_readers, passes
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.uses import golden_quotes, sections
from annotator.domain.voices import included_participants
from annotator.reporting.account_words import word
from annotator.reporting.method_words import method_words_of, period, quoted
from annotator.reporting.model import NO_BREAK, Block, Table, cell
from annotator.reporting.origins import ordered_snapshots
from annotator.reporting.settings import ReportSettings
from annotator.reporting.widths import shared_widths
from annotator.storage.templates import template_of

CHANGES = ("merge_nodes", "split_node", "bin_node", "rename_node", "theme_of_group")
"""What is told of the tree, by the name of the action."""

Said = tuple[str, str]
"""A fact and its days; the fact is empty where nothing is known."""
_NOTHING: Said = ("", "")


def analysis_account(project: Project, settings: ReportSettings) -> list[Block]:
    """What | fact | when: a row for everything of which the project knows something."""
    account = Account(project, settings.language)
    rows = [(key, *found) for key in ROWS if (found := account.said(key))[0]]
    language = settings.language
    if not any(key not in ("method", "software") for key, *_ in rows):
        return []
    header = [word(key, language) for key in ("what", "fact", "when")]
    cells = tuple((cell(word(key, language)), cell(fact), cell(days)) for key, fact, days in rows)
    shares = tuple(shared_widths(header, cells, (1.4, 2.2, 1.4), lying=False))
    note = word("account_note", language)
    return [Table("account", word("account", language), tuple(header), cells, shares, note=note)]


class Account:
    """The facts of a project in words."""

    def __init__(self, project: Project, language: str) -> None:
        self._project, self._language = project, language
        self._facts = Facts(project)

    def said(self, key: str) -> Said:
        """One of `ROWS`, with its days."""
        if key in CHANGES:
            return self._changes(key)
        return _TELLERS[key](self)

    def named(self, key: str) -> str:
        """The same in one cell: a bare number with what it counts, and the days in brackets."""
        fact, days = self.said(key)
        fact = f"{self.words(key)}: {fact}" if fact.isdigit() else fact
        return f"{fact} ({days})" if days else fact

    def words(self, key: str, *values: object) -> str:
        """Fixed words with what belongs in them."""
        return word(key, self._language, *values)

    def number(self, count: int) -> str:
        """`84 000`, or `84,000` in English."""
        return f"{count:,}" if self._language == "en" else f"{count:,}".replace(",", NO_BREAK)

    def interviews(self) -> Said:
        documents = [self._project.documents[one] for one in self._facts.documents]
        if not documents:
            return _NOTHING
        groups = sum(document.kind == "group" for document in documents)
        count = self.words("individual_group", len(documents) - groups, groups) if groups else str(len(documents))
        return count, ""

    def left_out(self) -> Said:
        counts = Counter(document.status for document in self._project.documents)
        parts = [self.words(status, counts[status]) for status in ("pilot", "excluded", "withdrawn") if counts[status]]
        return ", ".join(parts), ""

    def participants(self) -> Said:
        count = len(included_participants(self._project))
        return (str(count), "") if count else _NOTHING

    def size(self) -> Said:
        count = sum(self._project.words(document) for document in self._facts.documents)
        return (self.words("so_many_words", self.number(count)), "") if count else _NOTHING

    def read(self) -> Said:
        fact = self._facts.fact("read")
        return (self.words("of", fact.count, fact.total), self._between(fact)) if fact.count else _NOTHING

    def coded(self) -> Said:
        fact, interviews = self._facts.fact("units"), self._facts.fact("coded")
        if not fact.count:
            return _NOTHING
        return self.words("units", self.number(fact.count), interviews.count), self._between(fact)

    def second(self) -> Said:
        rounds = passes(self._project)
        days = [day for one in rounds for day in (one.at, one.merged)]
        return (str(len(rounds)), self._days(days)) if rounds else _NOTHING

    def levels(self) -> Said:
        """How many stand on each of her levels, the highest first."""
        counts = Counter(node.layer for node in self._project.nodes if not node.binned)
        layers = [layer for layer in reversed(ordered_layers(self._project)) if counts[layer.id]]
        return ", ".join(f"{layer.name}: {counts[layer.id]}" for layer in layers), ""

    def snapshots(self) -> Said:
        taken = ordered_snapshots(self._project)
        names = quoted(method_words_of(self._language), tuple(one.name for one in taken if one.name.strip()))
        return names or (str(len(taken)) if taken else ""), self._days([one.at for one in taken])

    def revisits(self) -> Said:
        fact = self._facts.fact("revisits")
        return (self.words("units_of", fact.count, fact.total), self._between(fact)) if fact.count else _NOTHING

    def against(self) -> Said:
        fact = self._facts.fact("against")
        return (str(fact.count), "") if fact.count else _NOTHING

    def memos(self) -> Said:
        """Those that are not private: the others are nobody's business."""
        open_ones = [memo for memo in self._project.memos if memo.text.strip() and not memo.private]
        return (str(len(open_ones)), self._days([memo.date for memo in open_ones])) if open_ones else _NOTHING

    def guides(self) -> Said:
        count = len(self._project.guides)
        return (str(count), "") if count else _NOTHING

    def readers(self) -> Said:
        """How many, not who: a reader's name is not the examiner's business unless she writes it."""
        reviews = from_readers(self._project)
        names = {review.reviewer for review in reviews}
        return (str(len(names)), self._days([review.at for review in reviews])) if reviews else _NOTHING

    def method(self) -> Said:
        method = template_of(self._project)
        name, literature = method.name.said(self._language), method.literature
        return f"{name} ({literature})" if literature else name, ""

    def software(self) -> Said:
        return f"Annotator {__version__}", ""

    def quoted(self) -> Said:
        """Those she chose, and the golden units that stand where she chose none."""
        project, chosen = self._project, self._facts.fact("quotes").count
        golden = [unit.id for section in sections(project) for unit in golden_quotes(project, section.id)]
        units = {quote.unit for quote in project.quotes} | set(golden)
        people = {person.id for unit in units if (person := participant_of(project, unit)) is not None}
        count = chosen + len(golden)
        return (self.words("quoted", count, len(people)), "") if count else _NOTHING

    def length(self) -> Said:
        """From the last time stamps, where every interview has them."""
        ends = [
            max((turn.stamp for turn in self._project.turns_of(one) if turn.stamp is not None), default=0)
            for one in self._facts.documents
        ]
        if not ends or not all(ends):
            return _NOTHING
        minutes = round(sum(ends) / 60_000)
        return self.words("length", minutes, round(minutes / len(ends))), ""

    def coders(self) -> Said:
        others = {review.reviewer for review in from_readers(self._project)}
        return self.words("more_coders", len(others)) if others else self.words("one_coder"), ""

    def themes(self) -> Said:
        tops = [
            node.name for node in self._project.nodes if not node.binned and kind_of(self._project, node) == "theme"
        ]
        return quoted(method_words_of(self._language), tuple(tops)), ""

    def attributes(self) -> Said:
        """What is known of the participants, without their values."""
        shown = sorted((a for a in self._project.attributes if not a.never_export), key=lambda a: (a.position, a.id))
        return ", ".join(attribute.name for attribute in shown), ""

    def trail(self) -> Said:
        return self.words("saved"), ""

    @cached_property
    def _deeds(self) -> dict[str, list[Deed]]:
        found: dict[str, list[Deed]] = {}
        for deed in self._project.tell_deeds(CHANGES):
            found.setdefault(deed.name, []).append(deed)
        return found

    def _changes(self, name: str) -> Said:
        deeds = self._deeds.get(name, [])
        return (str(len(deeds)), self._days([deed.at for deed in deeds])) if deeds else _NOTHING

    def _between(self, fact: Fact) -> str:
        return self._days([fact.first, fact.last])

    def _days(self, days: list[str]) -> str:
        return period(days, self._language)


ROWS = (
    *("method", "interviews", "left_out", "participants", "words", "guides", "read", "coded", "second", "levels"),
    *CHANGES,
    *("snapshots", "revisits", "against", "readers", "memos", "software"),
)
"""What the account tells, in this order."""

_TELLERS: dict[str, Callable[[Account], Said]] = {
    "interviews": Account.interviews,
    "left_out": Account.left_out,
    "participants": Account.participants,
    "words": Account.size,
    "read": Account.read,
    "coded": Account.coded,
    "second": Account.second,
    "levels": Account.levels,
    "snapshots": Account.snapshots,
    "revisits": Account.revisits,
    "against": Account.against,
    "memos": Account.memos,
    "guides": Account.guides,
    "readers": Account.readers,
    "method": Account.method,
    "software": Account.software,
    "quoted": Account.quoted,
    "length": Account.length,
    "coders": Account.coders,
    "themes": Account.themes,
    "attributes": Account.attributes,
    "trail": Account.trail,
}
