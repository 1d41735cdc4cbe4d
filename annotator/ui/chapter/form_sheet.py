"""How quotes are set and what the report looks like. Everything holds at once, and can be undone."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.reporting.settings import form_of, settings_of
from annotator.storage.actions import card, report
from annotator.ui import languages
from annotator.ui.ask import Ask
from annotator.ui.chapter.example import Example
from annotator.ui.chapter.sentences import STYLES, said
from annotator.ui.help.what import explained, explained_field, explained_heading
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, rule
from annotator.ui.shell.sheet import Sheet

FONTS = ("Times New Roman", "Arial", "Calibri", "Cambria", "Georgia")

Options = Sequence[tuple[str, object]]


class FormSheet(Sheet):
    """Quotes first, as they are what is asked about most; then headings and words, the page, and the template."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Quotes and form"), parent)
        self._session, self._ask = session, ask
        self._shown: list[Callable[[], None]] = []
        """What puts each field to what is stored."""
        self.example = Example(session)
        self._add_quotes()
        self.column.addWidget(rule())
        self._add_words()
        self.column.addWidget(rule())
        self._add_page()
        self.column.addWidget(rule())
        self._add_template()
        self.column.addStretch(1)
        self.first = self.style_choice
        session.changed.connect(self._on_changes)
        self._refresh()

    def _add_quotes(self) -> None:
        self.column.addWidget(label(self.tr("Quotes"), "heading"))
        styles: Options = [(said(text), style) for style, text in STYLES.items()]
        self.style_choice = self._choice(
            styles, lambda: self._session.project.info.quote_style, self._card("quote_style")
        )
        self.column.addLayout(
            explained_field(
                self.tr("How quotes are set"),
                self.style_choice,
                self.tr(
                    "Whether quotes stand in the text or indented, and what tells who speaks. The example below "
                    "shows it."
                ),
            )
        )
        self.own = self._own_style()
        self.column.addWidget(self.own)
        self.column.addWidget(self.example)
        self._add_limit()
        self._add_label()

    def _add_limit(self) -> None:
        """Where a quote is indented, and what stands for words left out."""
        self.limit = QSpinBox()
        self._make_room(self.limit)
        self.limit.setRange(0, 400)
        self.limit.valueChanged.connect(self._card("inline_limit"))
        self._shown.append(lambda: _put(self.limit, self._session.project.info.inline_limit))
        self.column.addLayout(
            explained_field(
                self.tr("Indented from this number of words"),
                self.limit,
                self.tr("Quotes of so many words or more stand as a paragraph of their own."),
                hint=self.tr("APA 7: from 40 words on"),
            )
        )
        self.elision = self._form_choice("elision", [(mark, mark) for mark in ("(…)", "[…]", ". . .")])
        self.column.addLayout(
            explained_field(
                self.tr("Sign where words are left out"),
                self.elision,
                self.tr("What stands in a quote for words you left out; the source stays whole in the project."),
            )
        )

    def _add_label(self) -> None:
        """What tells who speaks, and where."""
        self.attribute = QWidget()
        held = explained_field(
            self.tr("Attribute in the label"),
            self._form_choice("attribute", self._attributes()),
            self.tr("Which attribute is named. Those you keep from export are not offered."),
        )
        held.setContentsMargins(0, 0, 0, 0)
        self.attribute.setLayout(held)
        self.column.addWidget(self.attribute)
        places: Options = [
            (self.tr("No place"), "none"),
            (self.tr("Paragraph of the transcript"), "paragraph"),
            (self.tr("Page of the transcript"), "page"),
            (self.tr("Time in the recording"), "time"),
        ]
        self.column.addLayout(
            explained_field(
                self.tr("Place in the label"),
                self._form_choice("place", places),
                self.tr("Where in the transcript the quote stands, for who wants to look it up with you."),
            )
        )
        forms: Options = [("(Kari, 42)", "brackets"), ("[Kari, 42]", "square"), ("– Kari, 42", "dash")]
        self.column.addLayout(
            explained_field(
                self.tr("Form of the label"),
                self._form_choice("label_form", forms),
                self.tr("The brackets or the dash around the words that tell who speaks."),
            )
        )
        groups: Options = [(self.tr("The one who speaks"), "speaker"), (self.tr("The group alone"), "group")]
        self.column.addLayout(
            explained_field(
                self.tr("From a group interview"),
                self._form_choice("attribution", groups),
                self.tr("Whether a quote from a group names the one who spoke or the group alone."),
            )
        )

    def _own_style(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(tokens(self).unit * 4, 0, 0, 0)
        column.setSpacing(tokens(self).unit * 3)
        settings: Options = [
            (self.tr("By length"), "length"),
            (self.tr("Always indented"), "block"),
            (self.tr("Always in the text"), "inline"),
        ]
        names: Options = [
            (self.tr("Pseudonym"), "pseudonym"),
            (self.tr("Attribute, such as role"), "attribute"),
            (self.tr("Pseudonym and attribute"), "both"),
            (self.tr("Nothing"), "none"),
        ]
        column.addLayout(
            explained_field(
                self.tr("Where quotes stand"),
                self._form_choice("own_setting", settings),
                self.tr("By length, or all in one way whatever their length."),
            )
        )
        column.addLayout(
            explained_field(
                self.tr("What the label says"),
                self._form_choice("own_name", names),
                self.tr("Pseudonym, an attribute such as the role, both, or nothing at all."),
            )
        )
        for name, text, sentence in self._own_ticks():
            column.addLayout(explained(self._form_tick(name, text), text, sentence))
        return made

    def _own_ticks(self) -> Sequence[tuple[str, str, str]]:
        """What else she can say of her own style: its name in the form, its words, and a sentence about it."""
        return (
            (
                "own_interview",
                self.tr("The label names the interview"),
                self.tr("So that a reader can tell two interviews with one person apart."),
            ),
            ("own_italic", self.tr("Italics"), self.tr("The quotes lean, as many Norwegian theses set them.")),
            (
                "own_named",
                self.tr("Every turn names its speaker"),
                self.tr("Where a quote goes over several turns, each begins with who says it."),
            ),
            (
                "own_footnote",
                self.tr("A footnote explains the pseudonyms once"),
                self.tr("At the first quote, in one sentence: that names are changed, and how."),
            ),
        )

    def _add_words(self) -> None:
        self.column.addWidget(label(self.tr("Headings and words"), "heading"))
        known = [(name, code) for code, name in languages.names().items()]
        language = self._choice(known, lambda: self._session.project.info.language, self._card("language"))
        self.column.addLayout(
            explained_field(
                self.tr("Language of the report"),
                language,
                self.tr("Headings, captions and the words of tables; also what Word checks the spelling by."),
            )
        )
        numbered = self.tr("1, 1.1, 1.1.1 before headings, as the rest of your thesis has them or not.")
        prefixed = self.tr("The word theme and its number before the heading of each theme.")
        self._add_tick("numbering", self.tr("Numbered headings"), numbered)
        self._add_tick("theme_prefix", self.tr("“Theme 1:” before headings"), prefixed)
        counting: Options = [
            (self.tr("Not"), "none"),
            (self.tr("In figures (12 of 16)"), "figures"),
            (self.tr("In words (most)"), "words"),
            (self.tr("Both"), "both"),
        ]
        self.column.addLayout(
            explained_field(
                self.tr("How many participants a theme has"),
                self._form_choice("counting", counting),
                self.tr(
                    "Figures or words such as “most” under each theme. Reflexive thematic analysis leaves them out."
                ),
            )
        )

    def _add_page(self) -> None:
        self.column.addWidget(label(self.tr("Page"), "heading"))
        self.column.addLayout(
            explained_field(
                self.tr("Font"),
                self._form_choice("font", [(name, name) for name in FONTS]),
                self.tr("The letters of the report. A template of your university decides instead."),
            )
        )
        sizes: Options = [(f"{size:g}", size) for size in (10.0, 11.0, 12.0, 13.0, 14.0)]
        self.column.addLayout(
            explained_field(
                self.tr("Size of letters"),
                self._form_choice("size", sizes),
                self.tr("In points; most faculties ask for 12."),
            )
        )
        spacings: Options = [("1", 1.0), ("1,15", 1.15), ("1,5", 1.5), ("2", 2.0)]
        self.column.addLayout(
            explained_field(
                self.tr("Line spacing"),
                self._form_choice("spacing", spacings),
                self.tr("The room between the lines of the report; most faculties ask for one and a half."),
            )
        )
        straight = self.tr("Both edges straight. Left alone is easier to read, and what most guides advise.")
        self._add_tick("justified", self.tr("Justified lines"), straight)
        said = self.tr("The white edge of the page; most faculties ask for 2.5 cm on all sides.")
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens(self).unit * 3)
        sides = {
            "margin_top": self.tr("Top margin (cm)"),
            "margin_bottom": self.tr("Bottom margin (cm)"),
            "margin_left": self.tr("Left margin (cm)"),
            "margin_right": self.tr("Right margin (cm)"),
        }
        for at, (name, text) in enumerate(sides.items()):
            grid.addLayout(explained_field(text, self._margin(name), said), at // 2, at % 2)
        self.column.addLayout(grid)

    def _add_template(self) -> None:
        heading = self.tr("Word template of your university")
        sentence = self.tr("A Word file whose styles and pages the report takes over; its own text stays out.")
        self.column.addLayout(explained_heading(heading, sentence))
        self._template = label("", "muted")
        self.column.addWidget(self._template)
        self._no_template = button(self.tr("Without a template"), lambda: self._set("template", ""), "link")
        choose = button(self.tr("Choose a template …"), self._choose_template)
        self.column.addWidget(flow(choose, self._no_template))
        self._shown.append(self._show_template)

    def _show_template(self) -> None:
        known = form_of(self._session.project).template
        kept = self.tr("Its place is kept in the project alone: in no share, and nowhere else on this computer.")
        none = self.tr("The program's own styles: A4, as faculties in Norway advise.")
        self._template.setText(f"{Path(known).name}. {kept}" if known else none)
        self._no_template.setVisible(bool(known))

    def _choose_template(self) -> None:
        found = self._ask.open_files(self.tr("Word template"), self.tr("Word documents and templates (*.docx *.dotx)"))
        if found:
            self._set("template", str(found[0]))

    def _attributes(self) -> Options:
        own = sorted(self._session.project.attributes, key=lambda a: (a.position, a.id))
        return [(self.tr("Role, where there is one"), None), *((a.name, a.id) for a in own if not a.never_export)]

    def _card(self, name: str) -> Callable[[object], None]:
        return lambda value: card.update_card(self._session.store, **{name: value})

    def _set(self, name: str, value: object) -> None:
        if getattr(form_of(self._session.project), name) != value:
            report.update_form(self._session.store, **{name: value})

    def _form_choice(self, name: str, options: Options) -> QComboBox:
        return self._choice(
            options, lambda: getattr(form_of(self._session.project), name), lambda value: self._set(name, value)
        )

    def _choice(self, options: Options, stored: Callable[[], object], chosen: Callable[[object], None]) -> QComboBox:
        made = QComboBox()
        for text, value in options:
            made.addItem(text, value)
        made.activated.connect(lambda _: chosen(made.currentData()))
        self._shown.append(lambda: made.setCurrentIndex(max(0, made.findData(stored()))))
        return made

    def _form_tick(self, name: str, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.clicked.connect(lambda on: self._set(name, on))
        self._shown.append(lambda: made.setChecked(getattr(form_of(self._session.project), name)))
        return made

    def _add_tick(self, name: str, text: str, sentence: str) -> None:
        self.column.addLayout(explained(self._form_tick(name, text), text, sentence))

    def _margin(self, name: str) -> QDoubleSpinBox:
        made = QDoubleSpinBox()
        self._make_room(made)
        made.setRange(1.0, 6.0)
        made.setSingleStep(0.5)
        made.setDecimals(1)
        made.valueChanged.connect(lambda value: self._set(name, value))
        self._shown.append(lambda: _put(made, getattr(form_of(self._session.project), name)))
        return made

    def _make_room(self, spin: QSpinBox | QDoubleSpinBox) -> None:
        """Numbers stand as far in as the words of the other fields."""
        spin.lineEdit().setTextMargins(tokens(self).unit * 3 // 2, 0, 0, 0)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("project", "report_form"):
            self._refresh()

    def _refresh(self) -> None:
        for show in self._shown:
            show()
        self.own.setVisible(self._session.project.info.quote_style == "own")
        self.attribute.setVisible(settings_of(self._session.project).style.name in ("attribute", "both"))
        self.example.refresh()


def _put(spin: QSpinBox | QDoubleSpinBox, value: float) -> None:
    """Show a number without its being taken for hers."""
    spin.blockSignals(True)
    spin.setValue(value)  # type: ignore[arg-type]
    spin.blockSignals(False)
