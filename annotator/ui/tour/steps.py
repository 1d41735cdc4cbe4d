"""The steps as data: what to do, on which page, what the frame points at, and by which change it is noticed."""

from dataclasses import dataclass

from annotator.ui.languages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Step:
    """One step; its texts are of the context `Tour`, `{command.id}` in them is a key."""

    id: str
    title: str
    words: str
    done: str
    page: str
    points_at: str
    """The class of the widget that has the frame while its page is in front."""
    topic: str
    grows: str = ""
    """Done when this table has more rows than at the step's beginning."""
    touches: str = ""
    """Done when a row of this table is written."""
    sees: tuple[str, ...] = ()
    """Done when one of these happens in the window: another `document`, a `unit`, the `extracts`, an `export`."""


STEPS = (
    Step(
        "read",
        QT_TRANSLATE_NOOP("Tour", "Read"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Choose another interview at the left ({text.next}), or click a bracket in the margin ({code.next}): it "
            "alone keeps its colour, and the right side tells about it.",
        ),
        QT_TRANSLATE_NOOP("Tour", "You have looked around."),
        "text",
        "DocumentsPanel",
        "coding",
        sees=("document", "unit"),
    ),
    Step(
        "code",
        QT_TRANSLATE_NOOP("Tour", "Select and code"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Select some words that matter, press {code.box} and type what they are about. Enter takes the code you "
            "see, or makes a new one.",
        ),
        QT_TRANSLATE_NOOP("Tour", "Coded."),
        "text",
        "TranscriptPane",
        "coding",
        grows="label",
    ),
    Step(
        "condense",
        QT_TRANSLATE_NOOP("Tour", "Condense"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Say the unit in fewer words, close to how it was said: {code.condense} goes to the field at the right. "
            "It is stored as you write.",
        ),
        QT_TRANSLATE_NOOP("Tour", "Condensed."),
        "text",
        "InspectorPanel",
        "condensing",
        touches="unit_text",
    ),
    Step(
        "extracts",
        QT_TRANSLATE_NOOP("Tour", "See the extracts"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Choose a code in the codebook at the left ({code.find}, then Down), then the tab Extracts at the right: "
            "everything that was said about it, from all interviews.",
        ),
        QT_TRANSLATE_NOOP("Tour", "You have seen what stands under a code."),
        "text",
        "CodebookPanel",
        "theme-work",
        sees=("extracts",),
    ),
    Step(
        "group",
        QT_TRANSLATE_NOOP("Tour", "Group under a theme"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Drag a code onto a theme in the codebook; or press Ctrl+X on the code there and choose the theme.",
        ),
        QT_TRANSLATE_NOOP("Tour", "The code stands under a theme."),
        "text",
        "CodebookPanel",
        "codes-and-themes",
        touches="node_link",
    ),
    Step(
        "lean",
        QT_TRANSLATE_NOOP("Tour", "Write a sentence that leans on units"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Go to Themes ({page.themes}) and write a sentence about a theme. Then tick at the right the units it "
            "leans on; Ctrl+Enter goes there.",
        ),
        QT_TRANSLATE_NOOP("Tour", "Your sentence leans on what was said."),
        "themes",
        "WritingPage",
        "theme-work",
        grows="sentence_unit",
    ),
    Step(
        "quote",
        QT_TRANSLATE_NOOP("Tour", "Choose a quote"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Go to Chapter ({page.chapter}) and choose a theme in the outline; Enter goes on to the extracts at the "
            "right. There, Enter or a double click takes one.",
        ),
        QT_TRANSLATE_NOOP("Tour", "The quote stands in the chapter."),
        "chapter",
        "Picker",
        "quotes",
        grows="outline_item",
    ),
    Step(
        "export",
        QT_TRANSLATE_NOOP("Tour", "Export"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press Export to Word ({project.export_docx}) and say where the chapter is to lie. If something in it "
            "could tell who somebody is, you see that before it is written.",
        ),
        QT_TRANSLATE_NOOP("Tour", "The chapter is written."),
        "chapter",
        "ChapterPanel",
        "chapter",
        sees=("export",),
    ),
)
IDS = tuple(step.id for step in STEPS)


def step_of(step_id: str) -> Step:
    """The step of an id; the first for any other word."""
    return next((step for step in STEPS if step.id == step_id), STEPS[0])
