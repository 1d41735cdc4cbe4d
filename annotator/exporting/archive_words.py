"""What lies beside the plain transcripts of an archive says in her language what is what."""

from dataclasses import dataclass

from annotator.languages import all_fixed


@dataclass(frozen=True, slots=True)
class ArchiveWords:
    """Names of file and folder, the first sentence, and the lines below it."""

    read_me: str
    folder: str
    about: str
    lines: tuple[str, ...]


BOKMAL = ArchiveWords(
    "LES MEG",
    "Intervjuer",
    "Dette er {interviews} transkriberte intervjuer med {people} deltakere, tatt ut av et Annotator-prosjekt.",
    (
        "Mappen «Intervjuer» har én tekstfil for hvert intervju (UTF-8). Øverst står tittelen og hvem som deltar,",
        "så replikkene med en tom linje mellom. Navnet foran kolon er et pseudonym eller en rolle; det står der",
        "taleren skifter. Tall i hakeparentes først på linjen er tid i opptaket.",
        "",
        "«Kodebok.txt» viser temaer og koder slik de står under hverandre, med definisjonene.",
        "",
        "Deltakerne står med pseudonym. Hvem som skjuler seg bak, står ikke her.",
        "Intervjuer som ikke er med i analysen, og det deltakere som har trukket seg, har sagt, er utelatt.",
    ),
)
NYNORSK = ArchiveWords(
    "LES MEG",
    "Intervju",
    "Dette er {interviews} transkriberte intervju med {people} deltakarar, tekne ut av eit Annotator-prosjekt.",
    (
        "Mappa «Intervju» har éi tekstfil for kvart intervju (UTF-8). Øvst står tittelen og kven som deltek,",
        "så replikkane med ei tom linje mellom. Namnet framfor kolon er eit pseudonym eller ei rolle; det står der",
        "talaren skiftar. Tal i hakeparentes først på linja er tid i opptaket.",
        "",
        "«Kodebok.txt» viser tema og kodar slik dei står under kvarandre, med definisjonane.",
        "",
        "Deltakarane står med pseudonym. Kven som er bak, står ikkje her.",
        "Intervju som ikkje er med i analysen, og det deltakarar som har trekt seg, har sagt, er utelate.",
    ),
)
ENGLISH = ArchiveWords(
    "READ ME",
    "Interviews",
    "These are {interviews} transcribed interviews with {people} participants, taken out of an Annotator project.",
    (
        "The folder “Interviews” has a text file for each interview (UTF-8). The title and who takes part come first,",
        "then the turns with an empty line between them. The name before the colon is a pseudonym or a role; it stands",
        "where the speaker changes. Figures in square brackets at the start of a line are the time in the recording.",
        "",
        "“Codebook.txt” shows themes and codes as they stand under each other, with their definitions.",
        "",
        "Participants are called by pseudonym. Who is behind it is not told here.",
        "Interviews outside the analysis, and what withdrawn participants said, are left out.",
    ),
)


def words_of(language: str) -> ArchiveWords:
    """The words of a language."""
    words: ArchiveWords = all_fixed(language, BOKMAL, NYNORSK, ENGLISH)
    return words
