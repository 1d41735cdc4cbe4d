"""Which help pages there are, in the order of the contents, and which one explains which part of the window.

A page is a file `resources/help/<language>/<topic>.md`. Parts are named by their class, so that none has to know of its
page; `tests/ui/help` finds every page, sheet and section that has none.
"""

from annotator.ui.languages import QT_TRANSLATE_NOOP

OWN_METHOD = "method-own"
"""In the place of a topic: the page of the method the open project follows."""
METHODS = (
    "reflexive_ta",
    "stc",
    "content_analysis",
    "johannessen",
    "sdi",
    "kvale",
    "giorgi",
    "framework",
    "template_analysis",
    "ipa",
    "free",
)

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "To begin"),
        ("begin", "first-project", "importing", "people", "finding-your-way", "keys", "accessibility", "settings"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The analysis"),
        (
            "coding",
            "correcting",
            "listening",
            "codes-and-themes",
            "condensing",
            "theme-work",
            "wall",
            "overview",
            "over-time",
            "search",
            "notes",
            "method",
            "second-coding",
        ),
    ),
    (QT_TRANSLATE_NOOP("Help", "The report"), ("chapter", "quotes", "tables", "form", "quotation-check")),
    (
        QT_TRANSLATE_NOOP("Help", "Confidentiality"),
        (
            "confidentiality",
            "passphrase",
            "linking-key",
            "anonymising",
            "leak-check",
            "consent",
            "end-date",
            "access-log",
        ),
    ),
    (QT_TRANSLATE_NOOP("Help", "Sharing"), ("sharing", "coming-back", "reading-a-share", "member-check")),
    (QT_TRANSLATE_NOOP("Help", "Keeping and leaving"), ("undo", "backups", "taking-out")),
    (QT_TRANSLATE_NOOP("Help", "By your method"), tuple(f"method-{key}" for key in METHODS)),
    (
        QT_TRANSLATE_NOOP("Help", "If something goes wrong"),
        (
            "problems",
            "problem-opening",
            "problem-file",
            "problem-importing",
            "problem-anonymising",
            "problem-writing",
            "problem-sharing",
            "asking",
        ),
    ),
)
TOPICS = tuple(topic for _, topics in GROUPS for topic in topics)
FIRST = "begin"

PLACES: dict[str, str] = {
    # the first pages and the sheets
    "StartPage": "begin",
    "NewProjectPage": "first-project",
    "UnlockPage": "problem-opening",
    "RecoveryPage": "passphrase",
    "PassphraseSheet": "passphrase",
    "SettingsSheet": "settings",
    "KeysSheet": "keys",
    "HistorySheet": "undo",
    "RestoreSheet": "backups",
    "TakeOutSheet": "taking-out",
    "BundleSheet": "asking",
    "TourCard": "begin",
    # text
    "TextPage": "coding",
    "Guidance": "importing",
    "DocumentsPanel": "importing",
    "CodebookPanel": "codes-and-themes",
    "NodeCard": "codes-and-themes",
    "SplitPanel": "codes-and-themes",
    "TranscriptPane": "coding",
    "Condensations": "condensing",
    "CorrectingBar": "correcting",
    "InspectorPanel": "coding",
    # what opens over the text is a child of the window
    "CodeBox": "coding",
    "PassBox": "second-coding",
    "SuggestBox": "reading-a-share",
    "CommentBox": "reading-a-share",
    "ChoiceBox": "codes-and-themes",
    "NodePicker": "codes-and-themes",
    "ReplaceBox": "anonymising",
    "ExtractsPanel": "theme-work",
    "ImportDialog": "importing",
    "IncomingDialog": "importing",
    "PropertiesWindow": "importing",
    # the other pages
    "UnitsPanel": "condensing",
    "ThemesPanel": "theme-work",
    "WallPanel": "wall",
    "OverviewPanel": "overview",
    "CodesView": "overview",
    "TogetherView": "overview",
    "CoverageView": "overview",
    "CrossView": "overview",
    "FrameworkView": "overview",
    "AskedView": "overview",
    "SaturationView": "overview",
    "WordsView": "overview",
    "DevelopmentView": "over-time",
    "SearchPanel": "search",
    "PeoplePanel": "people",
    "NotesPanel": "notes",
    # method
    "MethodPanel": "method",
    "StepsSection": OWN_METHOD,
    "DecisionsSection": OWN_METHOD,
    "LevelsSection": "method",
    "ChoiceSection": "method",
    "PassSection": "second-coding",
    "CompareSection": "second-coding",
    # chapter
    "ChapterPanel": "chapter",
    "PartPage": "tables",
    "Picker": "quotes",
    "QuoteEditor": "quotes",
    "FormSheet": "form",
    "QuoteCheckPage": "quotation-check",
    # privacy
    "PrivacyPanel": "confidentiality",
    "AnonymiseSection": "anonymising",
    "CsvSheet": "anonymising",
    "KeySection": "linking-key",
    "NewKeySheet": "linking-key",
    "KeyPassphraseSheet": "linking-key",
    "DestroySheet": "linking-key",
    "RightsSection": "consent",
    "WithdrawSheet": "consent",
    "LifeSection": "end-date",
    "LockSection": "passphrase",
    "LogSection": "access-log",
    "RecordingsSection": "listening",
    "ClosingSection": "end-date",
    "LeakSheet": "leak-check",
    # sharing
    "SharingPanel": "sharing",
    "MakeSection": "sharing",
    "ShareForm": "sharing",
    "DoneSheet": "sharing",
    "MemberSection": "member-check",
    "SentSection": "sharing",
    "TakeInSection": "coming-back",
    "ReviewsSection": "coming-back",
    "ReadingPanel": "reading-a-share",
    "ChapterReading": "reading-a-share",
    "OwnItemsPanel": "reading-a-share",
    "ReviewStrip": "reading-a-share",
    # questions that stop the work
    "Question": "problems",
}

READING = "reading-a-share"
KEPT_FROM_READERS = frozenset(
    ("importing", "coding", "correcting", "codes-and-themes", "condensing", "theme-work", "chapter", "overview")
)
"""Pages about work of one's own. Who reads a share has the same parts of the window before her, but not these keys."""
