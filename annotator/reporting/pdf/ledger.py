"""What one pass over the pages learns for the next: pages of headings and tables, their number, room for footnotes."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Ledger:
    """`pages`, `total` and `reserved` are what the running pass draws by; it finds `found`, `counted` and `noted`."""

    pages: dict[str, int] = field(default_factory=dict)
    total: int = 0
    reserved: dict[int, float] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    counted: int = 0
    noted: dict[int, list[int]] = field(default_factory=dict)
    short_of_room: bool = False

    def start_pass(self) -> None:
        """Forget what the pass before found, after `settle` has taken it over."""
        self.found, self.counted, self.noted, self.short_of_room = {}, 0, {}, False

    def need(self, page: int, height: float) -> None:
        """A page has footnotes so high. Room once given is never taken back, or two pages might swap for ever."""
        if height > self.reserved.get(page, 0) + 0.01:
            self.reserved[page] = height
            self.short_of_room = True

    def settle(self) -> bool:
        """Whether the pass drew what it found; what it found becomes what the next draws."""
        right = self.pages == self.found and self.total == self.counted and not self.short_of_room
        self.pages, self.total = self.found, self.counted
        return right
