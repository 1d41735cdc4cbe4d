"""Answers in place of the user's."""

from pathlib import Path


class CannedAsk:
    """Gives the answers it was made with and keeps what was asked."""

    def __init__(self, answer: str | None = "", files: list[Path] | None = None) -> None:
        self.answer, self.files = answer, files or []
        self.asked: list[str] = []

    def confirm(self, title: str, text: str, yes: str) -> bool:
        self.asked.append(title)
        return True

    def text(self, title: str, label: str, start: str = "") -> str | None:
        self.asked.append(title)
        return self.answer

    def long_text(self, title: str, label: str, start: str = "") -> str | None:
        self.asked.append(title)
        return self.answer

    def choice(self, title: str, label: str, options: list[str], current: int = 0) -> int | None:
        self.asked.append(title)
        return current

    def open_files(self, title: str, filters: str) -> list[Path]:
        self.asked.append(title)
        return self.files

    def save_file(self, title: str, suggested: str, filters: str) -> Path | None:
        self.asked.append(title)
        return None

    def tell(self, title: str, text: str) -> None:
        self.asked.append(title)
