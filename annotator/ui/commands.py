"""Every command of the program as data: what it is called, in which menu it stands, and its key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.ui.languages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `title` and `menu` are source strings of the context `Commands`.

    Keys are portable key sequences, the first one shown in the menu. On Norwegian keyboards Ctrl+Alt+letter types
    characters and brackets need AltGr: none of them is ever a key here. A command of the text (`in_text`) has its key
    only while the transcript has the focus, so that plain letters can be keys.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    in_text: bool = False
    checkable: bool = False
    icon: str = ""
    separated: bool = False
    """A line is drawn above it in the menu."""
    hidden: bool = False
    """It has a key but no line of its own in the menu."""
    in_share: bool = False
    """Only who reads a share sees it."""
    on_demand: bool = False
    """It stands in the menu only while there is something to do it with; whoever has that shows it."""


PROJECT = QT_TRANSLATE_NOOP("Commands", "&Project")
EDIT = QT_TRANSLATE_NOOP("Commands", "&Edit")
CODE = QT_TRANSLATE_NOOP("Commands", "&Code")
VIEW = QT_TRANSLATE_NOOP("Commands", "&View")
HELP = QT_TRANSLATE_NOOP("Commands", "&Help")
MENUS = (PROJECT, EDIT, CODE, VIEW, HELP)

_PROJECT_COMMANDS = (
    Command("project.import", QT_TRANSLATE_NOOP("Commands", "Import interviews …"), PROJECT, ("Ctrl+Shift+I",)),
    Command(
        "project.export_docx", QT_TRANSLATE_NOOP("Commands", "Export the chapter to Word …"), PROJECT, ("Ctrl+Shift+E",)
    ),
    Command("project.export_pdf", QT_TRANSLATE_NOOP("Commands", "Export the chapter as PDF …"), PROJECT),
    Command("project.take_out", QT_TRANSLATE_NOOP("Commands", "Take everything out …"), PROJECT),
    Command("project.questions", QT_TRANSLATE_NOOP("Commands", "Research questions …"), PROJECT),
    Command("project.history", QT_TRANSLATE_NOOP("Commands", "History …"), PROJECT, ("Ctrl+Shift+H",)),
    Command("project.backup", QT_TRANSLATE_NOOP("Commands", "Back up now"), PROJECT, separated=True),
    Command("project.restore", QT_TRANSLATE_NOOP("Commands", "Restore from a backup …"), PROJECT),
    Command("project.passphrase", QT_TRANSLATE_NOOP("Commands", "Change passphrase …"), PROJECT, separated=True),
    Command("project.recovery", QT_TRANSLATE_NOOP("Commands", "Recovery code …"), PROJECT),
    Command("project.lock", QT_TRANSLATE_NOOP("Commands", "Lock"), PROJECT, ("Ctrl+Shift+L",)),
    Command("project.new", QT_TRANSLATE_NOOP("Commands", "New project …"), PROJECT, ("Ctrl+Shift+N",), separated=True),
    Command("project.open", QT_TRANSLATE_NOOP("Commands", "Open project …"), PROJECT, ("Ctrl+O",)),
    Command("project.from_file", QT_TRANSLATE_NOOP("Commands", "New project from another program …"), PROJECT),
    Command("project.sample", QT_TRANSLATE_NOOP("Commands", "Sample project"), PROJECT),
    Command(
        "review.finish",
        QT_TRANSLATE_NOOP("Commands", "Finish: the file goes back …"),
        PROJECT,
        ("Ctrl+Shift+W",),
        in_share=True,
    ),
    Command("project.close", QT_TRANSLATE_NOOP("Commands", "Close project"), PROJECT, ("Ctrl+W",)),
    Command("app.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), PROJECT, ("Ctrl+Q",), separated=True),
)

_EDIT_COMMANDS = (
    Command("edit.undo", QT_TRANSLATE_NOOP("Commands", "Undo"), EDIT, ("Ctrl+Z",), icon="undo"),
    Command("edit.redo", QT_TRANSLATE_NOOP("Commands", "Redo"), EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Command("edit.find", QT_TRANSLATE_NOOP("Commands", "Search everything"), EDIT, ("Ctrl+F",), separated=True),
    Command("edit.rename", QT_TRANSLATE_NOOP("Commands", "Rename code"), EDIT, ("F2",), in_text=True),
    Command("edit.correct", QT_TRANSLATE_NOOP("Commands", "Correct the transcript"), EDIT, ("Ctrl+E",), checkable=True),
    Command("app.settings", QT_TRANSLATE_NOOP("Commands", "Settings …"), EDIT, ("Ctrl+,",), separated=True),
)

_RECENT_TITLES = (
    QT_TRANSLATE_NOOP("Commands", "Recent code 1"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 2"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 3"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 4"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 5"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 6"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 7"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 8"),
    QT_TRANSLATE_NOOP("Commands", "Recent code 9"),
)

_CODE_COMMANDS = (
    Command("code.box", QT_TRANSLATE_NOOP("Commands", "Code the selection …"), CODE, ("Space", "K"), in_text=True),
    Command("code.last", QT_TRANSLATE_NOOP("Commands", "The last code again"), CODE, ("Ctrl+L",)),
    Command("code.in_vivo", QT_TRANSLATE_NOOP("Commands", "The words themselves as code"), CODE, ("Ctrl+I",)),
    Command("code.idea", QT_TRANSLATE_NOOP("Commands", "Mark without a code"), CODE, ("U",), in_text=True),
    Command(
        "code.highlighter",
        QT_TRANSLATE_NOOP("Commands", "Highlighter: the chosen code on every selection"),
        CODE,
        ("H",),
        in_text=True,
        checkable=True,
    ),
    Command("code.remove", QT_TRANSLATE_NOOP("Commands", "Remove the code here"), CODE, ("Del",), in_text=True),
    Command(
        "code.condense", QT_TRANSLATE_NOOP("Commands", "Write the condensation"), CODE, ("Ctrl+D",), separated=True
    ),
    Command("code.memo", QT_TRANSLATE_NOOP("Commands", "Write a memo"), CODE, ("Ctrl+M",)),
    Command("code.golden", QT_TRANSLATE_NOOP("Commands", "Mark as a golden quote"), CODE, ("Ctrl+G",)),
    Command("code.quote", QT_TRANSLATE_NOOP("Commands", "Put into the chapter"), CODE, ("Ctrl+Return",)),
    Command(
        "code.sentence",
        QT_TRANSLATE_NOOP("Commands", "Select the sentence"),
        CODE,
        ("S",),
        in_text=True,
        separated=True,
    ),
    Command("text.where", QT_TRANSLATE_NOOP("Commands", "Say where the caret is"), CODE, ("W",), in_text=True),
    Command("code.turn", QT_TRANSLATE_NOOP("Commands", "Select the paragraph"), CODE, ("A",), in_text=True),
    Command(
        "code.start_back",
        QT_TRANSLATE_NOOP("Commands", "Begin a word earlier"),
        CODE,
        ("Alt+Shift+Left",),
        in_text=True,
    ),
    Command(
        "code.start_on", QT_TRANSLATE_NOOP("Commands", "Begin a word later"), CODE, ("Alt+Shift+Right",), in_text=True
    ),
    Command("code.end_back", QT_TRANSLATE_NOOP("Commands", "End a word earlier"), CODE, ("Alt+Left",), in_text=True),
    Command("code.end_on", QT_TRANSLATE_NOOP("Commands", "End a word later"), CODE, ("Alt+Right",), in_text=True),
    Command("code.merge", QT_TRANSLATE_NOOP("Commands", "Merge with the next unit"), CODE, ("Ctrl+Shift+M",)),
    Command("code.split", QT_TRANSLATE_NOOP("Commands", "Split the unit at the caret"), CODE, ("Ctrl+Shift+K",)),
    Command("code.next", QT_TRANSLATE_NOOP("Commands", "Next unit"), CODE, ("Alt+Down",), separated=True),
    Command("code.previous", QT_TRANSLATE_NOOP("Commands", "Previous unit"), CODE, ("Alt+Up",)),
    Command("text.next", QT_TRANSLATE_NOOP("Commands", "Next interview"), CODE, ("Ctrl+PgDown",)),
    Command("text.previous", QT_TRANSLATE_NOOP("Commands", "Previous interview"), CODE, ("Ctrl+PgUp",)),
    Command("review.comment", QT_TRANSLATE_NOOP("Commands", "Comment …"), CODE, ("Ctrl+K",), in_share=True),
    Command("review.next", QT_TRANSLATE_NOOP("Commands", "Next comment"), CODE, ("Ctrl+J",)),
    Command("review.previous", QT_TRANSLATE_NOOP("Commands", "Previous comment"), CODE, ("Ctrl+Shift+J",)),
    Command("code.new", QT_TRANSLATE_NOOP("Commands", "New code"), CODE, ("Ctrl+N",), separated=True),
    Command("code.new_theme", QT_TRANSLATE_NOOP("Commands", "New theme"), CODE, ("Ctrl+T",)),
    Command("code.find", QT_TRANSLATE_NOOP("Commands", "Find a code"), CODE, ("Ctrl+Shift+F",)),
    Command("text.replace", QT_TRANSLATE_NOOP("Commands", "Replace these words …"), CODE, ("Ctrl+R",), separated=True),
    Command("text.keep", QT_TRANSLATE_NOOP("Commands", "Keep these words …"), CODE, ("Ctrl+Shift+R",)),
    Command("text.mark_third", QT_TRANSLATE_NOOP("Commands", "Mark: about a third person"), CODE, ("Ctrl+Shift+T",)),
    Command("text.mark_special", QT_TRANSLATE_NOOP("Commands", "Mark: special category"), CODE, ("Ctrl+Shift+S",)),
    *(
        Command(f"code.recent{number}", title, CODE, (str(number),), in_text=True, hidden=True)
        for number, title in enumerate(_RECENT_TITLES, start=1)
    ),
)

_VIEW_COMMANDS = (
    Command("page.text", QT_TRANSLATE_NOOP("Commands", "Text"), VIEW, ("Alt+1",), checkable=True, icon="text"),
    Command("page.units", QT_TRANSLATE_NOOP("Commands", "Units"), VIEW, ("Alt+2",), checkable=True, icon="units"),
    Command("page.themes", QT_TRANSLATE_NOOP("Commands", "Themes"), VIEW, ("Alt+9",), checkable=True, icon="themes"),
    Command("page.wall", QT_TRANSLATE_NOOP("Commands", "Wall"), VIEW, ("Alt+0",), checkable=True, icon="wall"),
    Command(
        "page.overview",
        QT_TRANSLATE_NOOP("Commands", "Overview"),
        VIEW,
        ("F10",),
        checkable=True,
        icon="overview",
    ),
    Command("page.search", QT_TRANSLATE_NOOP("Commands", "Search"), VIEW, ("Alt+3",), checkable=True, icon="search"),
    Command("page.people", QT_TRANSLATE_NOOP("Commands", "People"), VIEW, ("Alt+4",), checkable=True, icon="people"),
    Command("page.notes", QT_TRANSLATE_NOOP("Commands", "Notes"), VIEW, ("Alt+5",), checkable=True, icon="notes"),
    Command("page.method", QT_TRANSLATE_NOOP("Commands", "Method"), VIEW, ("F8",), checkable=True, icon="method"),
    Command("page.chapter", QT_TRANSLATE_NOOP("Commands", "Chapter"), VIEW, ("Alt+6",), checkable=True, icon="chapter"),
    Command("page.privacy", QT_TRANSLATE_NOOP("Commands", "Privacy"), VIEW, ("Alt+7",), checkable=True, icon="privacy"),
    Command("page.sharing", QT_TRANSLATE_NOOP("Commands", "Sharing"), VIEW, ("Alt+8",), checkable=True, icon="sharing"),
    Command(
        "view.larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), VIEW, ("Ctrl++", "Ctrl+Shift++"), separated=True
    ),
    Command("view.smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), VIEW, ("Ctrl+-",)),
    Command("view.normal", QT_TRANSLATE_NOOP("Commands", "Normal text size"), VIEW, ("Ctrl+0",)),
    Command(
        "view.left",
        QT_TRANSLATE_NOOP("Commands", "Interviews and codes"),
        VIEW,
        ("F6",),
        checkable=True,
        separated=True,
    ),
    Command("view.right", QT_TRANSLATE_NOOP("Commands", "Unit and extracts"), VIEW, ("F7",), checkable=True),
    Command(
        "view.condensations",
        QT_TRANSLATE_NOOP("Commands", "Condensations beside the text"),
        VIEW,
        ("F9",),
        checkable=True,
    ),
    Command("view.questions", QT_TRANSLATE_NOOP("Commands", "Research questions in sight"), VIEW, checkable=True),
    Command("view.whole_screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), VIEW, ("F11",), checkable=True),
    Command(
        "listen.play",
        QT_TRANSLATE_NOOP("Commands", "Play or pause the recording"),
        VIEW,
        ("F4",),
        separated=True,
        on_demand=True,
    ),
    Command(
        "listen.back",
        QT_TRANSLATE_NOOP("Commands", "Back 3 seconds in the recording"),
        VIEW,
        ("Shift+F4",),
        on_demand=True,
    ),
    Command(
        "listen.here", QT_TRANSLATE_NOOP("Commands", "Play from the time stamp here"), VIEW, ("F5",), on_demand=True
    ),
)

_HELP_COMMANDS = (
    Command("help.topic", QT_TRANSLATE_NOOP("Commands", "Help on what is in front"), HELP, ("F1",)),
    Command("help.contents", QT_TRANSLATE_NOOP("Commands", "All help pages"), HELP, ("Ctrl+Shift+F1",)),
    Command("help.tour", QT_TRANSLATE_NOOP("Commands", "The first ten minutes"), HELP, ("Shift+F1",)),
    Command("help.keys", QT_TRANSLATE_NOOP("Commands", "Keys"), HELP, ("Ctrl+F1",), separated=True),
    Command("help.bundle", QT_TRANSLATE_NOOP("Commands", "Report for who helps you …"), HELP),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About Annotator"), HELP),
)

COMMANDS = (*_PROJECT_COMMANDS, *_EDIT_COMMANDS, *_CODE_COMMANDS, *_VIEW_COMMANDS, *_HELP_COMMANDS)
LEADING = ("edit.find", "text.next", "text.previous")
"""Commands of the work that bring a page to the front, as those of the pages do; the others need it in front."""
PAGES = tuple(command.id.removeprefix("page.") for command in COMMANDS if command.id.startswith("page."))


def command(command_id: str) -> Command:
    """The command of an id. Raises KeyError."""
    for found in COMMANDS:
        if found.id == command_id:
            return found
    raise KeyError(command_id)


def title(found: Command) -> str:
    """What a command is called in her language."""
    return QCoreApplication.translate("Commands", found.title)


def keys_of(found: Command, changed: Mapping[str, str]) -> tuple[str, ...]:
    """A command's keys: hers where she chose one (an empty one means none), else the program's."""
    if found.id in changed:
        return (changed[found.id],) if changed[found.id] else ()
    return found.keys


def shown_key(found: Command, changed: Mapping[str, str]) -> str:
    """The first key as it is written on keyboards of this system, or the empty string."""
    keys = keys_of(found, changed)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def conflicts(changed: Mapping[str, str]) -> Iterator[tuple[Command, Command, str]]:
    """Pairs of commands that share a key, with that key."""
    seen: dict[str, Command] = {}
    for found in COMMANDS:
        for key in keys_of(found, changed):
            other = seen.setdefault(key, found)
            if other is not found:
                yield other, found, key


def unsafe_on_norwegian_keyboards(key: str) -> bool:
    """Whether a key types a character there (Ctrl+Alt+letter is AltGr) or can only be reached through AltGr."""
    parts = set(key.split("+"))
    return {"Ctrl", "Alt"} <= parts or bool(parts & set("[]{}/\\@$~|"))
