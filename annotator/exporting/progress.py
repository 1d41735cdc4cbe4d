"""How a writer tells how far it has come. The callback may raise `errors.Cancelled` to stop it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total) in units of the writer's own choice."""


def silent(done: int, total: int) -> None:
    """Nobody is watching."""
