"""The last thing that is done with a project: its file is closed, and the statement written about it."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.closing import Closing
from annotator.reporting.statement import write_statement
from annotator.storage.purging import file_hash


@dataclass(frozen=True, slots=True)
class Ending:
    """The facts so far, the project's file, and where the statement goes and in which language."""

    facts: Closing
    project: Path
    target: Path
    language: str

    def write(self) -> None:
        """Write the statement, once the project is closed. Raises what `write_statement` raises, ReadOnlyPlace."""
        write_statement(replace(self.facts, file_hash=file_hash(self.project)), self.target, self.language)
