"""The fixed words of the account of the analysis, the audit trail and the checklists: bokmål, nynorsk, English."""

from annotator.languages import fixed

WORDS: dict[str, tuple[str, str, str]] = {
    "account": ("Slik ble analysen gjort", "Slik vart analysen gjord", "How the analysis was done"),
    "what": ("Hva", "Kva", "What"),
    "fact": ("Opplysning", "Opplysning", "Fact"),
    "when": ("Når", "Når", "When"),
    "account_note": (
        "Tall og datoer er hentet fra prosjektfilen; hva de betyr, er det forskeren som sier.",
        "Tal og datoar er henta frå prosjektfila; kva dei tyder, er det forskaren som seier.",
        "Numbers and dates come from the project file; what they mean is for the researcher to say.",
    ),
    "interviews": ("Intervjuer", "Intervju", "Interviews"),
    "individual_group": (
        "enkeltintervjuer: {}, gruppeintervjuer: {}",
        "enkeltintervju: {}, gruppeintervju: {}",
        "individual: {}, group: {}",
    ),
    "left_out": ("Intervjuer som ikke er med", "Intervju som ikkje er med", "Interviews left out"),
    "pilot": ("{} prøveintervju", "{} prøveintervju", "{} pilot"),
    "excluded": ("{} utelatt", "{} utelate", "{} excluded"),
    "withdrawn": ("{} trukket", "{} trekt", "{} withdrawn"),
    "participants": ("Deltakere", "Deltakarar", "Participants"),
    "words": ("Omfang", "Omfang", "Size of the material"),
    "so_many_words": ("{} ord", "{} ord", "{} words"),
    "read": ("Lest gjennom", "Lese gjennom", "Read through"),
    "of": ("{} av {} intervjuer", "{} av {} intervju", "{} of {} interviews"),
    "coded": ("Kodet", "Koda", "Coded"),
    "units": (
        "{} meningsenheter i {} intervjuer",
        "{} meiningseiningar i {} intervju",
        "{} meaning units in {} interviews",
    ),
    "second": ("Omganger med ny koding", "Omgangar med ny koding", "Further rounds of coding"),
    "levels": ("Koder og temaer nå", "Kodar og tema no", "Codes and themes now"),
    "merge_nodes": ("Koder eller temaer slått sammen", "Kodar eller tema slått saman", "Codes or themes merged"),
    "split_node": ("Koder eller temaer delt", "Kodar eller tema delte", "Codes or themes split"),
    "bin_node": ("Koder eller temaer tatt bort", "Kodar eller tema tekne bort", "Codes or themes discarded"),
    "restore_node": (
        "Koder eller temaer tatt fram igjen",
        "Kodar eller tema tekne fram att",
        "Codes or themes taken back",
    ),
    "rename_node": ("Koder eller temaer fått nytt navn", "Kodar eller tema fått nytt namn", "Codes or themes renamed"),
    "theme_of_group": (
        "Tema laget av en gruppe på veggen",
        "Tema laga av ei gruppe på veggen",
        "Theme made of a group on the wall",
    ),
    "set_status": (
        "Intervju tatt inn eller utelatt",
        "Intervju teke inn eller utelate",
        "Interview taken in or left out",
    ),
    "set_method": ("Metode valgt", "Metode vald", "Method chosen"),
    "take_snapshot": ("Øyeblikksbilde av kodetreet", "Augneblinksbilete av kodetreet", "Snapshot of the codes"),
    "restore_snapshot": (
        "Tilbake til et tidligere kodetre",
        "Tilbake til eit tidlegare kodetre",
        "Back to an earlier tree of codes",
    ),
    "begin_pass": ("Ny koding begynt", "Ny koding starta", "Second coding begun"),
    "end_pass": ("Ny koding ferdig", "Ny koding ferdig", "Second coding ended"),
    "snapshots": ("Øyeblikksbilder av kodetreet", "Augneblinksbilete av kodetreet", "Snapshots of the codes"),
    "revisits": ("Lest igjen i sammenheng", "Lese igjen i samanheng", "Read again in context"),
    "units_of": ("{} av {} meningsenheter", "{} av {} meiningseiningar", "{} of {} meaning units"),
    "against": ("Enheter som motsier et tema", "Einingar som motseier eit tema", "Units that contradict a theme"),
    "memos": ("Notater", "Notat", "Memos"),
    "guides": ("Utgaver av intervjuguiden", "Utgåver av intervjuguiden", "Versions of the interview guide"),
    "readers": ("Lest av andre", "Lese av andre", "Read by others"),
    "method": ("Metode", "Metode", "Method"),
    "software": ("Program", "Program", "Software"),
    "trail": ("Revisjonsspor", "Revisjonsspor", "Audit trail"),
    "date": ("Dato", "Dato", "Date"),
    "decision": ("Avgjørelse", "Avgjerd", "Decision"),
    "about": ("Gjelder", "Gjeld", "Concerns"),
    "reason": ("Begrunnelse", "Grunngiving", "Reason"),
    "method_memo": ("Metodenotat", "Metodenotat", "Method memo"),
    "no": ("Nr.", "Nr.", "No."),
    "item": ("Punkt", "Punkt", "Item"),
    "known": ("Fra prosjektet", "Frå prosjektet", "From the project"),
    "where": ("Hvor i oppgaven", "Kvar i oppgåva", "Where in the thesis"),
    "checklist_note": (
        "Bare det prosjektfilen vet, er fylt ut. Resten fyller forskeren ut selv.",
        "Berre det prosjektfila veit, er fylt ut. Resten fyller forskaren ut sjølv.",
        "Only what the project file knows is filled in. The rest is for the researcher.",
    ),
    "quoted": ("Sitater: {}, deltakere: {}", "Sitat: {}, deltakarar: {}", "Quotations: {}, participants: {}"),
    "length": ("{} minutter i alt, {} i snitt", "{} minutt i alt, {} i snitt", "{} minutes in all, {} on average"),
    "one_coder": ("Forskeren selv", "Forskaren sjølv", "The researcher herself"),
    "more_coders": ("Forskeren selv og {}", "Forskaren sjølv og {}", "The researcher herself and {}"),
    "saved": (
        "Alle endringer er lagret med dato",
        "Alle endringar er lagra med dato",
        "Every change is kept with its date",
    ),
}


def word(key: str, language: str, *values: object) -> str:
    """One of the words in a language, with its gaps filled."""
    return fixed(language, *WORDS[key]).format(*values)
