"""A register of replacements that cannot be applied. Errors hold no prose and no words of hers."""


class RegisterError(Exception):
    """A register that cannot be applied; `line` is where (0: nowhere in particular)."""

    def __init__(self, line: int = 0) -> None:
        super().__init__(type(self).__name__)
        self.line = line

    @property
    def detail(self) -> str:
        """The line, for a sentence."""
        return str(self.line)


class EmptyRegister(RegisterError):
    """No line of the register says what to replace."""


class UnreadableLine(RegisterError):
    """A line has no term and replacement, or a quotation mark is not closed."""


class TermMissing(RegisterError):
    """A line does not say what to replace."""


class ReplacementMissing(RegisterError):
    """A line does not say what to write instead."""


class CircularReplacement(RegisterError):
    """What a line writes instead would itself be replaced: A by B and B by A, or a replacement that holds a term."""


class TermTwice(RegisterError):
    """A line replaces a term otherwise than an earlier line, or than the project does already."""
