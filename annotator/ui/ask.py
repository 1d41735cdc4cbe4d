"""The one seam for questions to the user: widgets ask through it, and tests answer in its place."""

from pathlib import Path
from typing import Protocol


class Ask(Protocol):
    """Every question that stops the user. Prefer undo to a question, and editing in place to a dialog."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Whether she chose the button `yes`, a verb that says what will happen."""

    def text(self, title: str, label: str, start: str = "") -> str | None:
        """One line; None when she changed her mind."""

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        """Several lines; None when she changed her mind."""

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        """The index of one of the options; None when she changed her mind."""

    def open_files(self, title: str, filters: str) -> list[Path]:
        """Existing files (filters as in QFileDialog, separated by `;;`); empty when she changed her mind."""

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        """A place for a file, overwriting confirmed; None when she changed her mind."""

    def folder(self, title: str) -> Path | None:
        """An existing folder; None when she changed her mind."""

    def tell(self, title: str, text: str) -> None:
        """Say something that has to be read before going on."""
