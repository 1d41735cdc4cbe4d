"""What the command line says when it refuses: one sentence, in the language of the system."""

import locale
import os
from pathlib import Path

from annotator.cli.refusals_reading import READING
from annotator.cli.refusals_taking_out import TAKING_OUT
from annotator.confidentiality.errors import RegisterError
from annotator.exporting.errors import ExportError
from annotator.importing.errors import ReadingError
from annotator.languages import fixed, spoken
from annotator.reporting.errors import ReportError
from annotator.sharing.errors import SharingError
from annotator.storage.errors import StorageError


class Refused(Exception):
    """A command cannot be done as asked; `code` names the sentence, `detail` fills it."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


KNOWN = (Refused, StorageError, ReadingError, ReportError, RegisterError, SharingError, ExportError)

# code or class name: bokmål, nynorsk, English. {} is the file or the detail.
SENTENCES: dict[str, tuple[str, str, str]] = {
    **TAKING_OUT,
    **READING,
    "FileMissing": (
        "Det er ingen fil her: {}. Sjekk navn og mappe.",
        "Det er inga fil her: {}. Sjekk namn og mappe.",
        "There is no file here: {}. Check the name and the folder.",
    ),
    "FileExists": (
        "{} finnes fra før og blir ikke overskrevet. Velg et annet navn.",
        "{} finst frå før og blir ikkje overskriven. Vel eit anna namn.",
        "{} exists already and is not overwritten. Choose another name.",
    ),
    "EmptyFile": (
        "{} er tom. Er den lastet ned fra skytjenesten? Prøv en sikkerhetskopi.",
        "{} er tom. Er ho lasta ned frå skytenesta? Prøv ein reservekopi.",
        "{} is empty. Has the cloud service downloaded it? Try a backup.",
    ),
    "NotAProject": (
        "{} er ikke et Annotator-prosjekt.",
        "{} er ikkje eit Annotator-prosjekt.",
        "{} is not an Annotator project.",
    ),
    "TruncatedFile": (
        "{} er ufullstendig, som etter en avbrutt kopiering. Kopier på nytt, eller bruk en sikkerhetskopi.",
        "{} er ufullstendig, som etter ei avbroten kopiering. Kopier på nytt, eller bruk ein reservekopi.",
        "{} is incomplete, as after a copy that was broken off. Copy it again, or use a backup.",
    ),
    "WrongPassphrase": (
        "Passfrasen åpner ikke {}.",
        "Passfrasen opnar ikkje {}.",
        "The passphrase does not open {}.",
    ),
    "WrongPassphraseOrKeyFile": (
        "Passfrasen og nøkkelfilen åpner ikke {} sammen. Sjekk begge.",
        "Passfrasen og nøkkelfila opnar ikkje {} saman. Sjekk begge.",
        "The passphrase and the key file together do not open {}. Check both.",
    ),
    "KeyFileNeeded": (
        "{} trenger også nøkkelfilen (--key-file).",
        "{} treng òg nøkkelfila (--key-file).",
        "{} needs its key file too (--key-file).",
    ),
    "NotAKeyFile": (
        "{} er ikke en nøkkelfil, eller den er endret siden den ble laget.",
        "{} er ikkje ei nøkkelfil, eller ho er endra sidan ho vart laga.",
        "{} is not a key file, or it was changed since it was made.",
    ),
    "NotALinkingKey": (
        "{} er ikke en koblingsnøkkel.",
        "{} er ikkje ein koplingsnøkkel.",
        "{} is not a linking key.",
    ),
    "WrongLinkingKey": (
        "{} er koblingsnøkkelen til et annet prosjekt.",
        "{} er koplingsnøkkelen til eit anna prosjekt.",
        "{} is the linking key of another project.",
    ),
    "DamagedFile": (
        "{} er skadet. Filen er ikke rørt; hent prosjektet fra en sikkerhetskopi (annotator restore).",
        "{} er skadd. Fila er ikkje rørt; hent prosjektet frå ein reservekopi (annotator restore).",
        "{} is damaged. It was left as it is; restore the project from a backup (annotator restore).",
    ),
    "NewerVersion": (
        "{} er laget med en nyere utgave av Annotator. Oppdater programmet.",
        "{} er laga med ei nyare utgåve av Annotator. Oppdater programmet.",
        "{} was made by a newer version of Annotator. Update the program.",
    ),
    "AlreadyOpen": (
        "{} er åpen i et annet vindu eller program. Lukk den der først.",
        "{} er open i eit anna vindauge eller program. Lukk ho der først.",
        "{} is open in another window or program. Close it there first.",
    ),
    "DiskFull": (
        "Disken er full, så ingenting av dette ble lagret. Frigjør plass og prøv igjen: {}",
        "Disken er full, så ingenting av dette vart lagra. Frigjer plass og prøv igjen: {}",
        "The disk is full, so nothing of this was stored. Free some space and try again: {}",
    ),
    "RecordingTooLarge": (
        "Opptaket er for stort til å tas inn i prosjektet: {}. Det er som det var.",
        "Opptaket er for stort til å takast inn i prosjektet: {}. Det er som det var.",
        "The recording is too large to be taken into the project: {}. It is as it was.",
    ),
    "ReadOnlyPlace": (
        "Det går ikke an å skrive her: {}. Flytt filen til en mappe du kan skrive i.",
        "Det går ikkje an å skrive her: {}. Flytt fila til ei mappe du kan skrive i.",
        "This place cannot be written to: {}. Move the file to a folder you can write in.",
    ),
    "FileReplaced": (
        "{} ble flyttet eller erstattet mens den var åpen. Åpne den på nytt.",
        "{} vart flytta eller erstatta medan ho var open. Opne ho på nytt.",
        "{} was moved or replaced while it was open. Open it again.",
    ),
    "BackupFailed": (
        "Sikkerhetskopien lot seg ikke bekrefte; de eldre er beholdt: {}",
        "Reservekopien lét seg ikkje stadfeste; dei eldre er tekne vare på: {}",
        "The backup could not be verified; the older ones are kept: {}",
    ),
    "NothingToTakeIn": (
        "{} inneholder ingen tekst, ingen kode og ikke noe notat.",
        "{} inneheld ingen tekst, ingen kode og ikkje noko notat.",
        "{} holds no text, no code and no memo.",
    ),
    "UnreadableFile": (
        "{} lar seg ikke lese.",
        "{} lèt seg ikkje lese.",
        "{} cannot be read.",
    ),
    "Restricted": (
        "Ordene til en deltaker i intervjuet er begrenset. De kan verken kodes eller rettes.",
        "Orda til ein deltakar i intervjuet er avgrensa. Dei kan verken kodast eller rettast.",
        "The words of a participant in the interview are restricted. They can be neither coded nor corrected.",
    ),
    "no_participant": (
        "Prosjektet har ingen deltaker som heter {}.",
        "Prosjektet har ingen deltakar som heiter {}.",
        "The project has no participant called {}.",
    ),
    "UnknownFormat": (
        "Kan ikke eksportere til {} ennå. Velg .docx eller .pdf.",
        "Kan ikkje eksportere til {} enno. Vel .docx eller .pdf.",
        "Cannot export to {} yet. Choose .docx or .pdf.",
    ),
    "TargetReadOnly": (
        "{} kan ikke skrives. Er den åpen i Word, eller er mappen skrivebeskyttet?",
        "{} kan ikkje skrivast. Er ho open i Word, eller er mappa skriveverna?",
        "{} cannot be written. Is it open in Word, or is the folder read-only?",
    ),
    "TargetMissing": (
        "Mappen til {} finnes ikke.",
        "Mappa til {} finst ikkje.",
        "The folder of {} does not exist.",
    ),
    "TargetFailed": (
        "Eksporten lot seg ikke skrive ({}).",
        "Eksporten lét seg ikkje skrive ({}).",
        "The export could not be written ({}).",
    ),
    "BadTemplate": (
        "{} er ikke en Word-mal som kan brukes.",
        "{} er ikkje ein Word-mal som kan brukast.",
        "{} is not a Word template that can be used.",
    ),
    "NotArchivable": (
        "PDF-filen besto ikke kontrollen og ble ikke beholdt. Eksporter som DOCX ({}).",
        "PDF-fila bestod ikkje kontrollen og vart ikkje teken vare på. Eksporter som DOCX ({}).",
        "The PDF did not pass its check and was not kept. Export as DOCX ({}).",
    ),
    "ReviewOnly": (
        "{} er en deling. Den kan leses og kommenteres, ikke endres.",
        "{} er ei deling. Ho kan lesast og kommenterast, ikkje endrast.",
        "{} is a share. It can be read and commented on, not changed.",
    ),
    "NotAShare": (
        "{} er ikke en deling, så ingenting kan hentes fra den.",
        "{} er ikkje ei deling, så ingenting kan hentast frå ho.",
        "{} is not a share, so nothing can come in from it.",
    ),
    "AShareItself": (
        "Dette er selv en deling. Be om en ny fra prosjektet den ble laget fra.",
        "Dette er sjølv ei deling. Be om ei ny frå prosjektet ho vart laga frå.",
        "This is a share itself. Ask for a new one from the project it was made from.",
    ),
    "ShareOfAnotherProject": (
        "{} hører til et annet prosjekt. Velg prosjektet delingen ble laget fra.",
        "{} høyrer til eit anna prosjekt. Vel prosjektet delinga vart laga frå.",
        "{} belongs to another project. Choose the project the share was made from.",
    ),
    "AlreadyMerged": (
        "Alt i {} er hentet inn før.",
        "Alt i {} er henta inn før.",
        "Everything in {} has come in before.",
    ),
    "NotReviewable": (
        "{} er ikke et Word-dokument som er delt herfra. Åpne det i Word, lagre det som .docx og prøv igjen.",
        "{} er ikkje eit Word-dokument som er delt herifrå. Opne det i Word, lagre det som .docx og prøv igjen.",
        "{} is not a Word file that was shared from here. Open it in Word, save it as .docx and try again.",
    ),
    "UnclearedMarks": (
        "Ingenting ble delt: {} merkede steder (tredjeperson eller særlig kategori) er ikke avklart ennå.",
        "Ingenting vart delt: {} merkte stader (tredjeperson eller særleg kategori) er ikkje avklarte enno.",
        "Nothing was shared: {} marked places (third person or special category) are not cleared yet.",
    ),
    "NotConfirmed": (
        "Nivå 4 deler alt som ikke er privat. Legg til --yes hvis det er meningen.",
        "Nivå 4 deler alt som ikkje er privat. Legg til --yes om det er meininga.",
        "Level 4 shares all that is not private. Add --yes if that is meant.",
    ),
    "NothingToShare": (
        "Det er ingen tekst å dele på dette nivået: ingen intervjuer er inkludert, eller deltakeren har trukket seg.",
        "Det er ingen tekst å dele på dette nivået: ingen intervju er inkluderte, eller deltakaren har trekt seg.",
        "There is no text to share at this level: no interview is included, or the participant has withdrawn.",
    ),
    "PlaceLost": (
        "Ordene eller koden forslaget gjelder, er ikke lenger i prosjektet.",
        "Orda eller koden forslaget gjeld, er ikkje lenger i prosjektet.",
        "The words or the code the suggestion is about are no longer in the project.",
    ),
    "share_format": (
        "Kan ikke dele som {}. Velg .annotator, .docx eller .html.",
        "Kan ikkje dele som {}. Vel .annotator, .docx eller .html.",
        "Cannot share as {}. Choose .annotator, .docx or .html.",
    ),
    "leaks": (
        "{} funn i det som skulle ut, kan røpe hvem noen er. Se dem med annotator check PROJECT --leaks.",
        "{} funn i det som skulle ut, kan røpe kven nokon er. Sjå dei med annotator check PROJECT --leaks.",
        "{} findings in what would leave may say who somebody is. See them with annotator check PROJECT --leaks.",
    ),
    "share_leaks": (
        "{} funn i delingen kan røpe hvem noen er. Se dem med annotator check PROJECT --leaks --level N.",
        "{} funn i delinga kan røpe kven nokon er. Sjå dei med annotator check PROJECT --leaks --level N.",
        "{} findings in the share may say who somebody is. See them with annotator check PROJECT --leaks --level N.",
    ),
    "unknown_speaker": (
        "Fant ingen som heter {} i transkripsjonen.",
        "Fann ingen som heiter {} i transkripsjonen.",
        "Found nobody called {} in the transcript.",
    ),
    "OriginalsWouldBeLost": (
        "Uten koblingsnøkkel blir det som sto i {}, borte for godt. Bruk --key FIL, eller si det med --without-key.",
        "Utan koplingsnøkkel blir det som stod i {}, borte for godt. Bruk --key FIL, eller sei det med --without-key.",
        "Without a linking key what stood in {} is gone for good. Use --key FILE, or say so with --without-key.",
    ),
    "EmptyReplacement": (
        "En erstatning i {} er tom.",
        "Ei erstatning i {} er tom.",
        "A replacement in {} is empty.",
    ),
    "EntryInUse": (
        "Erstatningen står i tekstene i {} og kan ikke fjernes fra registeret.",
        "Erstatninga står i tekstane i {} og kan ikkje fjernast frå registeret.",
        "The replacement stands in the texts of {} and cannot be removed from the register.",
    ),
    "LevelInUse": (
        "Nivået i {} er i bruk og kan ikke fjernes.",
        "Nivået i {} er i bruk og kan ikkje fjernast.",
        "The level in {} is in use and cannot be removed.",
    ),
    "ColumnInUse": (
        "Tekstkolonnen i {} er i bruk og kan ikke fjernes.",
        "Tekstkolonnen i {} er i bruk og kan ikkje fjernast.",
        "The text column in {} is in use and cannot be removed.",
    ),
    "EmptyRegister": (
        "Registeret er tomt. Det skal ha kolonnene kategori, uttrykk og erstatning.",
        "Registeret er tomt. Det skal ha kolonnane kategori, uttrykk og erstatning.",
        "The register is empty. It should have the columns category, term and replacement.",
    ),
    "UnreadableLine": (
        "Linje {} i registeret lar seg ikke lese. Den skal ha kategori, uttrykk og erstatning.",
        "Linje {} i registeret lèt seg ikkje lese. Ho skal ha kategori, uttrykk og erstatning.",
        "Line {} of the register cannot be read. It should have category, term and replacement.",
    ),
    "TermMissing": (
        "Linje {} i registeret sier ikke hva som skal erstattes.",
        "Linje {} i registeret seier ikkje kva som skal erstattast.",
        "Line {} of the register does not say what to replace.",
    ),
    "ReplacementMissing": (
        "Linje {} i registeret sier ikke hva som skal stå i stedet.",
        "Linje {} i registeret seier ikkje kva som skal stå i staden.",
        "Line {} of the register does not say what to write instead.",
    ),
    "CircularReplacement": (
        "Det linje {} i registeret vil skrive, skal selv erstattes. Velg en annen erstatning.",
        "Det linje {} i registeret vil skrive, skal sjølv erstattast. Vel ei anna erstatning.",
        "What line {} of the register writes would itself be replaced. Choose another replacement.",
    ),
    "TermTwice": (
        "Uttrykket på linje {} i registeret har allerede en annen erstatning.",
        "Uttrykket på linje {} i registeret har alt ei anna erstatning.",
        "The term on line {} of the register already has another replacement.",
    ),
    "key_or_none": (
        "Velg enten --key eller --without-key.",
        "Vel anten --key eller --without-key.",
        "Choose either --key or --without-key.",
    ),
    "csv_needed": (
        "Si hvilken CSV-fil navnene skal hentes fra.",
        "Sei kva for ei CSV-fil namna skal hentast frå.",
        "Say which CSV file the names are to be read from.",
    ),
    "unknown_pseudonym": (
        "Prosjektet har ingen deltaker som heter {}; ingenting ble lest inn.",
        "Prosjektet har ingen deltakar som heiter {}; ingenting vart lese inn.",
        "The project has no participant called {}; nothing was read.",
    ),
    "list_not_utf8": (
        "{} er ikke lagret som UTF-8. Lagre listen på nytt i den kodingen.",
        "{} er ikkje lagra som UTF-8. Lagre lista på nytt i den kodinga.",
        "{} is not stored as UTF-8. Save the list again in that encoding.",
    ),
    "not_utf8": (
        "{} er ikke lagret som UTF-8. Lagre passfrasen på nytt i den kodingen.",
        "{} er ikkje lagra som UTF-8. Lagre passfrasen på nytt i den kodinga.",
        "{} is not stored as UTF-8. Save the passphrase again in that encoding.",
    ),
    "different": (
        "De to passfrasene er ikke like.",
        "Dei to passfrasane er ikkje like.",
        "The two passphrases differ.",
    ),
    "self_test_failed": (
        "{} av prøvene gikk ikke. Pakk ut eller installer programmet på nytt, og prøv igjen.",
        "{} av prøvene gjekk ikkje. Pakk ut eller installer programmet på nytt, og prøv igjen.",
        "{} of the checks failed. Unpack or install the program anew, and try again.",
    ),
    "empty_passphrase": (
        "Passfrasen kan ikke være tom.",
        "Passfrasen kan ikkje vere tom.",
        "The passphrase cannot be empty.",
    ),
}
OTHER = (
    "Det lot seg ikke gjøre: {}",
    "Det lét seg ikkje gjere: {}",
    "It could not be done: {}",
)


def system_language() -> str:
    """One of the languages the program knows, after the environment."""
    found = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    found = found or (locale.getlocale()[0] or "")
    return spoken(found.replace("-", "_").partition(".")[0].partition("_")[0].lower())


def sentence(error: Exception) -> str:
    """The one line for an expected error, or for what the operating system refuses."""
    if isinstance(error, OSError):
        return _in_her_language(OTHER).format(f"{Path(str(error.filename or '')).name} ({error.strerror})")
    code = error.code if isinstance(error, Refused) else type(error).__name__
    detail = error.detail if isinstance(error, Refused) else _file_name(error) or code
    return _in_her_language(SENTENCES.get(code, OTHER)).format(detail)


def _in_her_language(sentences: tuple[str, str, str]) -> str:
    return fixed(system_language(), *sentences)


def _file_name(error: Exception) -> str:
    path = getattr(error, "path", None)
    if not path or path == Path():  # an error that is about no file
        path = getattr(error, "name", None) or getattr(error, "detail", None)
    return getattr(path, "name", None) or str(path or "")
