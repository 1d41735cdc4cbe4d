"""The fixed words of reports in bokmål, nynorsk and English. They follow the report's language, not the window's."""

from dataclasses import dataclass, replace

from annotator.languages import OWN, all_fixed


@dataclass(frozen=True, slots=True)
class Words:
    """Every word a report holds that the student did not write herself."""

    tag: str
    contents: str
    list_of_tables: str
    list_of_figures: str
    table: str
    figure_label: str
    page_of: str
    introduction: str
    questions: str
    other_codes: str
    theme: str
    see: str
    appendix: str
    overview: str
    overview_of: str
    overview_colon: str
    and_: str
    codebook: str
    participants: str
    analysis: str
    examples: str
    sub_theme: str
    code: str
    units: str
    definition: str
    include: str
    exclude: str
    example: str
    participant: str
    unit: str
    place: str
    note: str
    codes_without_theme: str
    interviewer: str
    unknown_speaker: str
    paragraph: str
    page: str
    interview: str
    group_interview: str
    pseudonym_note: str
    figure: str
    every: str
    most: str
    several: str
    some: str
    one: str
    none: str
    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    style_inline: str
    style_label: str
    style_cell: str
    style_head: str
    style_note: str
    style_table: str
    style_figure: str
    style_transcript: str


BOKMAL = Words(
    tag="nb-NO",
    contents="Innhold",
    list_of_tables="Tabelliste",
    list_of_figures="Figurliste",
    table="Tabell",
    figure_label="Figur",
    page_of="Side {page} av {pages}",
    introduction="Innledning",
    questions="Forskningsspørsmål",
    other_codes="Koder uten {level}",
    theme="Tema",
    see="Omtalt under ",
    appendix="Vedlegg",
    overview="Oversikt over temaer og koder",
    overview_of="Oversikt over {}",
    overview_colon="Oversikt: {}",
    and_="og",
    codebook="Kodebok",
    participants="Oversikt over deltakerne",
    analysis="Fra meningsenhet til {}",
    examples="Eksempler på analysen fra meningsenhet til {}",
    sub_theme="Undertema",
    code="Kode",
    units="Enheter",
    definition="Definisjon",
    include="Inkluderer",
    exclude="Inkluderer ikke",
    example="Eksempel",
    participant="Deltaker",
    unit="Meningsenhet",
    place="Avsnitt",
    note="Merknad.",
    codes_without_theme="uten tema",
    interviewer="Intervjuer",
    unknown_speaker="Deltaker",
    paragraph="avsnitt",
    page="s.",
    interview="intervju",
    group_interview="gruppeintervju",
    pseudonym_note="Sitater fra deltakerne står i kursiv. I parentes står deltakerens pseudonym.",
    figure="{count} av {total} deltakere",
    every="alle",
    most="de fleste",
    several="flere",
    some="noen",
    one="én",
    none="ingen",
    opening="«",
    closing="»",
    inner_opening="‘",
    inner_closing="’",
    style_inline="Sitat i tekst",
    style_label="Sitatreferanse",
    style_cell="Tabelltekst",
    style_head="Tabellhode",
    style_note="Tabellnote",
    style_table="Rapporttabell",
    style_figure="Figurplass",
    style_transcript="Transkripsjon",
)

NYNORSK = Words(
    tag="nn-NO",
    contents="Innhald",
    list_of_tables="Tabelliste",
    list_of_figures="Figurliste",
    table="Tabell",
    figure_label="Figur",
    page_of="Side {page} av {pages}",
    introduction="Innleiing",
    questions="Forskingsspørsmål",
    other_codes="Kodar utan {level}",
    theme="Tema",
    see="Omtalt under ",
    appendix="Vedlegg",
    overview="Oversikt over tema og kodar",
    overview_of="Oversikt over {}",
    overview_colon="Oversikt: {}",
    and_="og",
    codebook="Kodebok",
    participants="Oversikt over deltakarane",
    analysis="Frå meiningseining til {}",
    examples="Døme på analysen frå meiningseining til {}",
    sub_theme="Undertema",
    code="Kode",
    units="Einingar",
    definition="Definisjon",
    include="Inkluderer",
    exclude="Inkluderer ikkje",
    example="Døme",
    participant="Deltakar",
    unit="Meiningseining",
    place="Avsnitt",
    note="Merknad.",
    codes_without_theme="utan tema",
    interviewer="Intervjuar",
    unknown_speaker="Deltakar",
    paragraph="avsnitt",
    page="s.",
    interview="intervju",
    group_interview="gruppeintervju",
    pseudonym_note="Sitat frå deltakarane står i kursiv. I parentes står pseudonymet til deltakaren.",
    figure="{count} av {total} deltakarar",
    every="alle",
    most="dei fleste",
    several="fleire",
    some="nokre",
    one="éin",
    none="ingen",
    opening="«",
    closing="»",
    inner_opening="‘",
    inner_closing="’",
    style_inline="Sitat i tekst",
    style_label="Sitatreferanse",
    style_cell="Tabelltekst",
    style_head="Tabellhovud",
    style_note="Tabellnote",
    style_table="Rapporttabell",
    style_figure="Figurplass",
    style_transcript="Transkripsjon",
)

ENGLISH = Words(
    tag="en-GB",
    contents="Contents",
    list_of_tables="List of tables",
    list_of_figures="List of figures",
    table="Table",
    figure_label="Figure",
    page_of="Page {page} of {pages}",
    introduction="Introduction",
    questions="Research questions",
    other_codes="Codes without any {level}",
    theme="Theme",
    see="Presented under ",
    appendix="Appendix",
    overview="Overview of themes and codes",
    overview_of="Overview of {}",
    overview_colon="Overview: {}",
    and_="and",
    codebook="Codebook",
    participants="Overview of the participants",
    analysis="From meaning unit to {}",
    examples="Examples of the analysis from meaning unit to {}",
    sub_theme="Sub-theme",
    code="Code",
    units="Units",
    definition="Definition",
    include="Include",
    exclude="Exclude",
    example="Example",
    participant="Participant",
    unit="Meaning unit",
    place="Paragraph",
    note="Note.",
    codes_without_theme="without a theme",
    interviewer="Interviewer",
    unknown_speaker="Participant",
    paragraph="paragraph",
    page="p.",
    interview="interview",
    group_interview="group interview",
    pseudonym_note="Quotations from participants are in italics, followed by a pseudonym in brackets.",
    figure="{count} of {total} participants",
    every="all",
    most="most",
    several="several",
    some="some",
    one="one",
    none="none",
    opening="“",
    closing="”",
    inner_opening="‘",
    inner_closing="’",
    style_inline="Quote in text",
    style_label="Quote reference",
    style_cell="Table text",
    style_head="Table head",
    style_note="Table note",
    style_table="Report table",
    style_figure="Figure place",
    style_transcript="Transcript",
)

_TAGS = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB", "se": "se-NO", "da": "da-DK", "sv": "sv-SE"}


def words_of(language: str) -> Words:
    """The words of a report in a language."""
    words: Words = all_fixed(language, BOKMAL, NYNORSK, ENGLISH)
    return words if language in OWN else replace(words, tag=language_tag(language))


def language_tag(language: str) -> str:
    """The BCP 47 tag with region that Word's proofing tools ask for: `nb` becomes `nb-NO`."""
    return _TAGS.get(language, language)
