"""The fixed words of the report's tables and figures of people, themes and work done: bokmål, nynorsk, English."""

from collections.abc import Sequence

from annotator.languages import fixed

WORDS: dict[str, tuple[str, str, str]] = {
    "people": ("Deltakerne samlet", "Deltakarane samla", "The participants as a group"),
    "attribute": ("Egenskap", "Eigenskap", "Characteristic"),
    "value": ("Verdi", "Verdi", "Value"),
    "number": ("Antall", "Tal", "Number"),
    "others": ("Andre eller ikke oppgitt", "Andre eller ikkje oppgitt", "Other or not stated"),
    "people_note": ("Deltakere i alt: {}.", "Deltakarar i alt: {}.", "Participants in all: {}."),
    "pooled": (
        "Verdier som færre enn {} deltakere har, er slått sammen.",
        "Verdiar som færre enn {} deltakarar har, er slått saman.",
        "Values that fewer than {} participants have are put together.",
    ),
    "left_out": (
        "Ikke vist, fordi for få har samme verdi: {}.",
        "Ikkje vist, fordi for få har same verdi: {}.",
        "Not shown, as too few have the same value: {}.",
    ),
    "matrix": ("Koder og deltakere", "Kodar og deltakarar", "Codes and participants"),
    "nobody": ("Uten deltaker", "Utan deltakar", "No participant"),
    "dots_note": (
        "● betyr at deltakeren snakker om det; tabellen sier ikke hvor mye.",
        "● vil seie at deltakaren snakkar om det; tabellen seier ikkje kor mykje.",
        "● means that the participant speaks of it; the table does not say how much.",
    ),
    "counts_note": (
        "Tallene er meningsenheter.",
        "Tala er meiningseiningar.",
        "The numbers are meaning units.",
    ),
    "few_note": (
        "Med så få deltakere kan en rekke i tabellen peke ut én person.",
        "Med så få deltakarar kan ei rekkje i tabellen peike ut éin person.",
        "With so few participants, a row of the table may point to one person.",
    ),
    "page": ("Side", "Side", "Page"),
    "time": ("Tid", "Tid", "Time"),
    "small_note": (
        "Verdier som færre enn {} deltakere har, er slått sammen eller ikke vist.",
        "Verdiar som færre enn {} deltakarar har, er slått saman eller ikkje viste.",
        "Values that fewer than {} participants have are put together or not shown.",
    ),
    "map": ("Tematisk kart", "Tematisk kart", "Thematic map"),
    "map_shows": ("Tematisk kart. Temaer: {}.", "Tematisk kart. Tema: {}.", "Thematic map. Themes: {}."),
    "map_group": ("Gruppen {}: {}.", "Gruppa {}: {}.", "The group {}: {}."),
    "map_lines": ("Linjer: {}.", "Linjer: {}.", "Lines: {}."),
    "with_below": ("{} (med {})", "{} (med {})", "{} (with {})"),
    "more": ("… og {} til", "… og {} til", "… and {} more"),
    "flow": ("Hvordan temaene ble til", "Korleis temaa vart til", "How the themes came about"),
    "today": ("Nå", "No", "Now"),
    "flow_shows": (
        "Temaene fra første øyeblikksbilde til nå, i kolonner etter hverandre. {}.",
        "Temaa frå første augneblinksbilete til no, i kolonnar etter kvarandre. {}.",
        "The themes from the first snapshot of the codes until now, in columns one after the other. {}.",
    ),
    "flow_note": (
        "Båndene viser meningsenheter som gikk fra ett tema til et annet.",
        "Banda viser meiningseiningar som gjekk frå eitt tema til eit anna.",
        "The bands show meaning units that went from one theme to another.",
    ),
    "loose": ("Koder uten tema", "Kodar utan tema", "Codes without a theme"),
    "nothing": ("ingen temaer", "ingen tema", "no themes"),
    "changes": ("Endringer i temaer og koder", "Endringar i tema og kodar", "Changes to themes and codes"),
    "transcripts": ("Transkripsjoner med temaene", "Transkripsjonar med temaa", "Transcripts with the themes"),
    "title_page": ("Tittelside", "Tittelside", "Title page"),
    "supervised_by": ("Veileder: {}", "Rettleiar: {}", "Supervisor: {}"),
    "legend": ("Tegnforklaring", "Teiknforklaring", "Legend"),
    "mark": ("Nr.", "Nr.", "No."),
    "legend_note": (
        "Understreket tekst er kodet. Tallet i klammer etter teksten sier under hvilke temaer.",
        "Understreka tekst er koda. Talet i klammer etter teksten seier under kva tema.",
        "Underlined text is coded. The number in brackets after it says under which themes.",
    ),
}


def word(key: str, language: str, *values: object) -> str:
    """One of the words in a language, with its gaps filled."""
    return fixed(language, *WORDS[key]).format(*values)


def listed(names: Sequence[str]) -> str:
    """Names parted by commas."""
    return ", ".join(names)
