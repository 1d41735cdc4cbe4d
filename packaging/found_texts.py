"""The interface's texts as they stand in the code, found by Python's own parser and written out for lupdate.

lupdate reads Python too, but passes over a text inside an f-string, takes a text whose number is a plain name for one
without forms, and drops it altogether where the number is an attribute or a call.
"""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")
_OF_CLASS = "tr"


@dataclass(frozen=True)
class Text:
    """One text: where it belongs, what it says, what tells it from its equals, and whether a number gives it forms."""

    context: str
    source: str
    comment: str = ""
    has_forms: bool = False


def texts(folder: Path) -> list[Text]:
    """Every text of the code in `folder`, each once, file by file and in the order in which they stand."""
    found: dict[Text, None] = {}
    for path in sorted(folder.rglob("*.py")):
        found |= dict.fromkeys(_within(ast.parse(path.read_text(encoding="utf-8")), ""))
    return list(found)


def as_code(found: list[Text]) -> str:
    """A Python module that says nothing but these texts, as lupdate reads it without fail."""
    lines = []
    for text in found:
        said = f"{_quoted(text.source)}, {_quoted(text.comment)}"
        forms = ", n" if text.has_forms else ""
        lines.append(f"class {text.context}:\n    def text(self, n):\n        self.tr({said}{forms})\n")
    return "\n".join(lines)


def _within(node: ast.AST, class_name: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _called(child, class_name)
        yield from _within(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _called(call: ast.Call, class_name: str) -> Iterator[Text]:
    """What a call says, if it is one of those that say something. A text that is no literal was marked elsewhere."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    arguments: list[ast.expr] = list(call.args)
    if name == _OF_CLASS:
        arguments.insert(0, ast.Constant(class_name))
    elif name not in _WITH_CONTEXT:
        return
    match arguments:
        case [ast.Constant(str(context)), ast.Constant(str(source)), *rest]:
            comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
            yield Text(context, source, str(comment or ""), has_forms=len(rest) > 1)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
