"""Where errors came up, in kind and place alone: what can be told of them to anybody."""

import traceback
from collections import deque
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
KEPT = 20
recent: deque[str] = deque(maxlen=KEPT)
"""The last ones of this session, for the report she can send."""


def remember(error: BaseException) -> None:
    """Keep kind and place of an error."""
    recent.append(where(error))


def where(error: BaseException) -> str:
    """Kind and place of a fault, without its message: that may hold words of an interview."""
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        name = path.relative_to(PACKAGE).as_posix() if path.is_relative_to(PACKAGE) else path.name
        lines.append(f"{name}:{frame.lineno} {frame.name}")
    return "\n".join([lines[0], *lines[-4:]] if len(lines) > 5 else lines)
