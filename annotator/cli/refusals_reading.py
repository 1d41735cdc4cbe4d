"""What the command line says of a file that cannot be read: bokmål, nynorsk, English (see `refusals`)."""

READING: dict[str, tuple[str, str, str]] = {
    "UnknownEncoding": (
        "Tegnkodingen til {} er ukjent. Lagre filen som UTF-8.",
        "Teiknkodinga til {} er ukjend. Lagre fila som UTF-8.",
        "The encoding of {} is unknown. Save the file as UTF-8.",
    ),
    "EmptyTranscript": (
        "Det er ingen tekst i {}.",
        "Det er ingen tekst i {}.",
        "There is no text in {}.",
    ),
    "NotAText": (
        "{} er ikke en tekstfil.",
        "{} er ikkje ei tekstfil.",
        "{} is not a text file.",
    ),
    "TooLarge": (
        "{} er for stor til å være et intervju.",
        "{} er for stor til å vere eit intervju.",
        "{} is too large to be an interview.",
    ),
    "ThesisTooLarge": (
        "{} er for stor til å være en oppgave. Lagre den uten bilder, eller som ren tekst.",
        "{} er for stor til å vere ei oppgåve. Lagre ho utan bilete, eller som rein tekst.",
        "{} is too large to be a thesis. Save it without pictures, or as plain text.",
    ),
    "UnsupportedFormat": (
        "Annotator kan ikke lese formatet til {} ennå. Lagre det som DOCX eller TXT.",
        "Annotator kan ikkje lese formatet til {} enno. Lagre det som DOCX eller TXT.",
        "Annotator cannot read the format of {} yet. Save it as DOCX or TXT.",
    ),
    "NoMemoryFolder": (
        "{} er i Words gamle format, som her bare kan leses ved å legge teksten åpent på disken. Lagre den som DOCX.",
        "{} er i det gamle Word-formatet, som her berre kan lesast ved å leggje teksten ope på disken. Lagre som DOCX.",
        "{} is in Word's old format, which can only be read here by leaving its text on the disk. Save it as DOCX.",
    ),
    "EncryptedDocument": (
        "{} er passordbeskyttet. Åpne den i Word og lagre den uten passord.",
        "{} er passordverna. Opne ho i Word og lagre ho utan passord.",
        "{} is protected by a password. Open it in Word and save it without one.",
    ),
    "DamagedDocument": (
        "{} er skadet og lar seg ikke lese.",
        "{} er skadd og lèt seg ikkje lese.",
        "{} is damaged and cannot be read.",
    ),
}
