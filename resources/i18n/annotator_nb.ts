<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Replacement noted in the register</source>
        <translation>Erstatning ført i registeret</translation>
    </message>
    <message>
        <source>Confidential passage marked</source>
        <translation>Fortrolig tekst merket</translation>
    </message>
    <message>
        <source>Originals brought back</source>
        <translation>Originaler hentet tilbake</translation>
    </message>
    <message>
        <source>Replacement changed</source>
        <translation>Erstatning endret</translation>
    </message>
    <message>
        <source>Mark cleared</source>
        <translation>Merke avklart</translation>
    </message>
    <message>
        <source>Finding kept</source>
        <translation>Funn beholdt</translation>
    </message>
    <message>
        <source>Replacement removed from the register</source>
        <translation>Erstatning fjernet fra registeret</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Merke fjernet</translation>
    </message>
    <message>
        <source>Participant renamed</source>
        <translation>Deltaker gitt nytt navn</translation>
    </message>
    <message>
        <source>Names and places replaced</source>
        <translation>Navn og steder erstattet</translation>
    </message>
    <message>
        <source>Kept finding looked for again</source>
        <translation>Beholdt funn letes etter igjen</translation>
    </message>
    <message>
        <source>Register of replacements changed</source>
        <translation>Erstatningsregister endret</translation>
    </message>
    <message>
        <source>Pseudonym scheme switched</source>
        <translation>Pseudonymskjema byttet</translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation>Forslag godtatt</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Gjennomlesing begynt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation>Forslag avslått</translation>
    </message>
    <message>
        <source>Passage marked by the reader</source>
        <translation>Sted merket av leseren</translation>
    </message>
    <message>
        <source>Comments and suggestions taken in</source>
        <translation>Kommentarer og forslag hentet inn</translation>
    </message>
    <message>
        <source>Comment or suggestion taken back</source>
        <translation>Kommentar eller forslag trukket tilbake</translation>
    </message>
    <message>
        <source>Code suggested</source>
        <translation>Kode foreslått</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar endret</translation>
    </message>
    <message>
        <source>New end date</source>
        <translation>Ny sluttdato</translation>
    </message>
    <message>
        <source>New request of a participant</source>
        <translation>Nytt krav fra en deltaker</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Krav besvart</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Deltaker slettet</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Begrensning opphevet</translation>
    </message>
    <message>
        <source>History emptied</source>
        <translation>Historikk tømt</translation>
    </message>
    <message>
        <source>End date removed</source>
        <translation>Sluttdato fjernet</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>Krav fjernet</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Participant restricted</source>
        <translation>Deltaker begrenset</translation>
    </message>
    <message>
        <source>End date changed</source>
        <translation>Sluttdato endret</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Ny egenskap</translation>
    </message>
    <message>
        <source>New text column</source>
        <translation>Ny tekstkolonne</translation>
    </message>
    <message>
        <source>Code added</source>
        <translation>Kode lagt til</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>New research question</source>
        <translation>Nytt forskningsspørsmål</translation>
    </message>
    <message>
        <source>Text added to a unit</source>
        <translation>Mer tekst i en enhet</translation>
    </message>
    <message>
        <source>New paragraph in the chapter</source>
        <translation>Nytt avsnitt i kapittelet</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lagt i papirkurven</translation>
    </message>
    <message>
        <source>Quote put into the chapter</source>
        <translation>Sitat satt inn i kapittelet</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Koding</translation>
    </message>
    <message>
        <source>In-vivo code</source>
        <translation>In vivo-kode</translation>
    </message>
    <message>
        <source>Search hits coded</source>
        <translation>Søketreff kodet</translation>
    </message>
    <message>
        <source>Coding with a new code</source>
        <translation>Koding med ny kode</translation>
    </message>
    <message>
        <source>New code or theme</source>
        <translation>Ny kode eller nytt tema</translation>
    </message>
    <message>
        <source>Interview deleted</source>
        <translation>Intervju slettet</translation>
    </message>
    <message>
        <source>Memo deleted</source>
        <translation>Notat slettet</translation>
    </message>
    <message>
        <source>Unit deleted</source>
        <translation>Enhet slettet</translation>
    </message>
    <message>
        <source>Correction of the transcript</source>
        <translation>Retting i transkripsjonen</translation>
    </message>
    <message>
        <source>Table filled in</source>
        <translation>Tabell fylt ut</translation>
    </message>
    <message>
        <source>Import of interviews</source>
        <translation>Import av intervjuer</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation>Avsnitt slått sammen</translation>
    </message>
    <message>
        <source>Placed under one more theme</source>
        <translation>Plassert under ett tema til</translation>
    </message>
    <message>
        <source>Theme and research question</source>
        <translation>Tema og forskningsspørsmål</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <translation>Markering uten kode</translation>
    </message>
    <message>
        <source>Code made of a memo</source>
        <translation>Notat gjort til kode</translation>
    </message>
    <message>
        <source>Units merged</source>
        <translation>Enheter slått sammen</translation>
    </message>
    <message>
        <source>Unit split</source>
        <translation>Enhet delt</translation>
    </message>
    <message>
        <source>Codes merged</source>
        <translation>Koder slått sammen</translation>
    </message>
    <message>
        <source>Moved in the chapter</source>
        <translation>Flyttet i kapittelet</translation>
    </message>
    <message>
        <source>Moved in the codebook</source>
        <translation>Flyttet i kodeboken</translation>
    </message>
    <message>
        <source>Order of the interviews</source>
        <translation>Rekkefølge på intervjuene</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Attribute removed</source>
        <translation>Egenskap fjernet</translation>
    </message>
    <message>
        <source>Taken out of the chapter</source>
        <translation>Tatt ut av kapittelet</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>Kode fjernet</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Deltaker fjernet</translation>
    </message>
    <message>
        <source>Research question removed</source>
        <translation>Forskningsspørsmål fjernet</translation>
    </message>
    <message>
        <source>Text column renamed</source>
        <translation>Nytt navn på tekstkolonne</translation>
    </message>
    <message>
        <source>Level renamed</source>
        <translation>Nytt navn på nivå</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Omkodet</translation>
    </message>
    <message>
        <source>Unit resized</source>
        <translation>Enhet gjort større eller mindre</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Hentet ut av papirkurven</translation>
    </message>
    <message>
        <source>Quote adapted</source>
        <translation>Sitat tilpasset</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
    <message>
        <source>Supports, nuances, contradicts</source>
        <translation>Støtter, nyanserer, motsier</translation>
    </message>
    <message>
        <source>Status of an interview</source>
        <translation>Status for et intervju</translation>
    </message>
    <message>
        <source>Speaker of a paragraph</source>
        <translation>Taler i et avsnitt</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Prosjekt opprettet</translation>
    </message>
    <message>
        <source>Attribute of a participant</source>
        <translation>Egenskap ved en deltaker</translation>
    </message>
    <message>
        <source>Code split</source>
        <translation>Kode delt</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Avsnitt delt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Taken from under a theme</source>
        <translation>Tatt bort fra et tema</translation>
    </message>
    <message>
        <source>Attribute changed</source>
        <translation>Egenskap endret</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Prosjektinnstillinger</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>Intervju endret</translation>
    </message>
    <message>
        <source>Memo changed</source>
        <translation>Notat endret</translation>
    </message>
    <message>
        <source>Definition or colour</source>
        <translation>Definisjon eller farge</translation>
    </message>
    <message>
        <source>Participant changed</source>
        <translation>Deltaker endret</translation>
    </message>
    <message>
        <source>Speaker changed</source>
        <translation>Taler endret</translation>
    </message>
    <message>
        <source>Memo written</source>
        <translation>Notat skrevet</translation>
    </message>
    <message>
        <source>Research question written</source>
        <translation>Forskningsspørsmål skrevet</translation>
    </message>
    <message>
        <source>Text about a theme</source>
        <translation>Tekst om et tema</translation>
    </message>
    <message>
        <source>Writing in the chapter</source>
        <translation>Skriving i kapittelet</translation>
    </message>
    <message>
        <source>Condensation or interpretation</source>
        <translation>Meningsfortetning eller fortolkning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Codes and themes in the bin</source>
        <translation>Koder og temaer i papirkurven</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Hent ut av papirkurven</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papirkurv (%1)</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Take out of the chapter</source>
        <translation>Ta ut av kapittelet</translation>
    </message>
</context>
<context>
    <name>Chapter</name>
    <message>
        <source>Long quotes indented, with label (P01)</source>
        <translation>Lange sitater med innrykk og referanse (P01)</translation>
    </message>
    <message>
        <source>Italic block, no label</source>
        <translation>Eget avsnitt i kursiv, uten referanse</translation>
    </message>
    <message>
        <source>Italic, pseudonym explained in a footnote</source>
        <translation>Kursiv, pseudonymet forklares i en fotnote</translation>
    </message>
    <message>
        <source>In the text, with role and interview</source>
        <translation>I teksten, med rolle og intervju</translation>
    </message>
    <message>
        <source>Dialogue with the interviewer&apos;s turns</source>
        <translation>Dialog med intervjuerens replikker</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Innholdsfortegnelse</translation>
    </message>
    <message>
        <source>List of tables</source>
        <translation>Tabelliste</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskningsspørsmål</translation>
    </message>
    <message>
        <source>Table of themes and codes</source>
        <translation>Tabell over temaer og koder</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Table of participants</source>
        <translation>Tabell over deltakere</translation>
    </message>
    <message>
        <source>Numbered headings</source>
        <translation>Nummererte overskrifter</translation>
    </message>
    <message>
        <source>“Theme 1:” before headings</source>
        <translation>«Tema 1:» foran overskriftene</translation>
    </message>
    <message>
        <source>How many participants (“12 of 16”)</source>
        <translation>Antall deltakere («12 av 16»)</translation>
    </message>
    <message>
        <source>Quotes by a speaker who is no participant: %1.</source>
        <translation>Sitater fra noen som ikke er deltaker: %1.</translation>
    </message>
    <message>
        <source>Quotes by a participant who has withdrawn: %1.</source>
        <translation>Sitater fra en deltaker som har trukket seg: %1.</translation>
    </message>
    <message>
        <source>Quotes left out because their interview is not included: %1.</source>
        <translation>Utelatte sitater, fordi intervjuet ikke er inkludert: %1.</translation>
    </message>
    <message>
        <source>Themes with a heading and no text yet: %1.</source>
        <translation>Temaer med overskrift, men ingen tekst ennå: %1.</translation>
    </message>
    <message>
        <source>Quotes that stand in the chapter twice: %1.</source>
        <translation>Sitater som står to ganger i kapittelet: %1.</translation>
    </message>
    <message>
        <source>Characters that could not be printed and are shown as a box: %1.</source>
        <translation>Tegn som ikke kunne skrives ut og vises som en rute: %1.</translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Export the chapter</source>
        <translation>Eksporter kapittelet</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Skriver … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>How quotes are set</source>
        <translation>Sitatstil</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Eksporter til Word</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Eksporter til PDF</translation>
    </message>
    <message>
        <source>Include …</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Page numbers in the contents: press Ctrl+A and F9 in Word.</source>
        <translation>Sidetall i innholdsfortegnelsen: Trykk Ctrl+A og F9 i Word.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code or theme</source>
        <translation>Kode eller tema</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Find or make a code …</source>
        <translation>Finn eller lag en kode …</translation>
    </message>
    <message>
        <source>Create code “%1”</source>
        <translation>Lag koden «%1»</translation>
    </message>
    <message>
        <source>Create theme “%1”</source>
        <translation>Lag temaet «%1»</translation>
    </message>
    <message>
        <source>Tab: create it under a theme</source>
        <translation>Tab: lag den under et tema</translation>
    </message>
    <message>
        <source>“%1” is to stand under …</source>
        <translation>«%1» skal stå under …</translation>
    </message>
    <message>
        <source>Find or make a theme …</source>
        <translation>Finn eller lag et tema …</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Definition …</source>
        <translation>Definisjon …</translation>
    </message>
    <message>
        <source>Colour …</source>
        <translation>Farge …</translation>
    </message>
    <message>
        <source>Show only this in the text</source>
        <translation>Vis bare denne i teksten</translation>
    </message>
    <message>
        <source>Keep on a number key</source>
        <translation>Fest til en talltast</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Flytt ut ett nivå</translation>
    </message>
    <message>
        <source>Move in under the one above</source>
        <translation>Flytt inn under den over</translation>
    </message>
    <message>
        <source>Move under …</source>
        <translation>Flytt under …</translation>
    </message>
    <message>
        <source>Let it also stand under …</source>
        <translation>La den også stå under …</translation>
    </message>
    <message>
        <source>Take it away from here</source>
        <translation>Fjern herfra</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Slå sammen med …</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Del …</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Legg i papirkurven</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Filter codes</source>
        <translation>Filtrer koder</translation>
    </message>
    <message>
        <source>Filter codes and themes</source>
        <translation>Filtrer koder og temaer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>New “%1”</source>
        <translation>Ny: «%1»</translation>
    </message>
    <message>
        <source>New code or theme</source>
        <translation>Ny kode eller nytt tema</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Min egen rekkefølge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Etter navn</translation>
    </message>
    <message>
        <source>By number of units</source>
        <translation>Etter antall enheter</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Åpne alle</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Lukk alle</translation>
    </message>
    <message>
        <source>Order of codes</source>
        <translation>Rekkefølge på kodene</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ingen koder ennå</translation>
    </message>
    <message>
        <source>Select a few words in an interview and press Space: the first code is made as you name it.</source>
        <translation>Merk noen ord i et intervju og trykk mellomrom: Den første koden blir til når du gir den et navn.</translation>
    </message>
    <message>
        <source>Or begin with the themes you expect, and find codes for them later.</source>
        <translation>Eller begynn med temaene du venter å finne, og finn koder til dem senere.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>New “%1” under “%2”</source>
        <translation>Ny: «%1» under «%2»</translation>
    </message>
    <message>
        <source>“%1” is there already; it is chosen now.</source>
        <translation>«%1» finnes fra før og er valgt nå.</translation>
    </message>
    <message>
        <source>Let it also stand here</source>
        <translation>La den også stå her</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>«%1» er nå en del av «%2».</translation>
    </message>
    <message>
        <source>There is already “%1” on this level.</source>
        <translation>«%1» finnes fra før på dette nivået.</translation>
    </message>
    <message>
        <source>Keep two of that name</source>
        <translation>Behold to med samme navn</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Slå sammen de to</translation>
    </message>
    <message numerus="yes">
        <source>The text shows %n code(s) or theme(s) only</source>
        <translation>
            <numerusform>Teksten viser bare %n kode eller tema</numerusform>
            <numerusform>Teksten viser bare %n koder eller temaer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Select some text first.</source>
        <translation>Merk litt tekst først.</translation>
    </message>
    <message>
        <source>No code has this key yet.</source>
        <translation>Ingen kode har denne tasten ennå.</translation>
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation>Ingen kode er brukt ennå.</translation>
    </message>
    <message>
        <source>Select the words that are to become a code.</source>
        <translation>Merk ordene som skal bli en kode.</translation>
    </message>
    <message>
        <source>There is no code here.</source>
        <translation>Det er ingen kode her.</translation>
    </message>
    <message>
        <source>Choose a code in the codebook first.</source>
        <translation>Velg en kode i kodeboken først.</translation>
    </message>
    <message>
        <source>Highlighter: %1</source>
        <translation>Markeringstusj: %1</translation>
    </message>
    <message>
        <source>Choose a unit that another one follows.</source>
        <translation>Velg en enhet som det kommer en annen etter.</translation>
    </message>
    <message>
        <source>Two units are now one.</source>
        <translation>To enheter er blitt til én.</translation>
    </message>
    <message>
        <source>Put the caret inside the unit, where it shall be split.</source>
        <translation>Sett skrivemerket inne i enheten, der den skal deles.</translation>
    </message>
    <message>
        <source>One unit is now two.</source>
        <translation>Én enhet er blitt til to.</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>Velg en enhet først.</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
    <message>
        <source>No longer a golden quote</source>
        <translation>Ikke lenger gullsitat</translation>
    </message>
    <message>
        <source>Choose a coded unit first.</source>
        <translation>Velg en kodet enhet først.</translation>
    </message>
    <message>
        <source>In the chapter, under “%1”</source>
        <translation>I kapittelet, under «%1»</translation>
    </message>
    <message>
        <source>Select some text, or choose a unit.</source>
        <translation>Merk litt tekst, eller velg en enhet.</translation>
    </message>
</context>
<context>
    <name>ColourPalette</name>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oransje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Rødoransje</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblå</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>As “%1”</source>
        <translation>Som «%1»</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>En annen farge …</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Prosjekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Koding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Import interviews …</source>
        <translation>Importer intervjuer …</translation>
    </message>
    <message>
        <source>Export the chapter to Word …</source>
        <translation>Eksporter kapittelet til Word …</translation>
    </message>
    <message>
        <source>Export the chapter as PDF …</source>
        <translation>Eksporter kapittelet som PDF …</translation>
    </message>
    <message>
        <source>Research questions …</source>
        <translation>Forskningsspørsmål …</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historikk …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gjenopprett fra sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>Bytt passfrase …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Gjenopprettingskode …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Nytt prosjekt …</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Åpne prosjekt …</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Lukk prosjektet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Gi koden nytt navn</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>Rett i transkripsjonen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Recent code 1</source>
        <translation>Nylig brukt kode 1</translation>
    </message>
    <message>
        <source>Recent code 2</source>
        <translation>Nylig brukt kode 2</translation>
    </message>
    <message>
        <source>Recent code 3</source>
        <translation>Nylig brukt kode 3</translation>
    </message>
    <message>
        <source>Recent code 4</source>
        <translation>Nylig brukt kode 4</translation>
    </message>
    <message>
        <source>Recent code 5</source>
        <translation>Nylig brukt kode 5</translation>
    </message>
    <message>
        <source>Recent code 6</source>
        <translation>Nylig brukt kode 6</translation>
    </message>
    <message>
        <source>Recent code 7</source>
        <translation>Nylig brukt kode 7</translation>
    </message>
    <message>
        <source>Recent code 8</source>
        <translation>Nylig brukt kode 8</translation>
    </message>
    <message>
        <source>Recent code 9</source>
        <translation>Nylig brukt kode 9</translation>
    </message>
    <message>
        <source>Code the selection …</source>
        <translation>Kod den merkede teksten …</translation>
    </message>
    <message>
        <source>The last code again</source>
        <translation>Siste kode om igjen</translation>
    </message>
    <message>
        <source>The words themselves as code</source>
        <translation>Ordene selv som kode (in vivo)</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <translation>Marker uten kode</translation>
    </message>
    <message>
        <source>Highlighter: the chosen code on every selection</source>
        <translation>Markeringstusj: valgt kode på alt du merker</translation>
    </message>
    <message>
        <source>Remove the code here</source>
        <translation>Fjern koden her</translation>
    </message>
    <message>
        <source>Write the condensation</source>
        <translation>Skriv meningsfortetning</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Mark as a golden quote</source>
        <translation>Merk som gullsitat</translation>
    </message>
    <message>
        <source>Put into the chapter</source>
        <translation>Sett inn i kapittelet</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Merk setningen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Merk avsnittet</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>Begynn ett ord tidligere</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>Begynn ett ord senere</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Slutt ett ord tidligere</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Slutt ett ord senere</translation>
    </message>
    <message>
        <source>Merge with the next unit</source>
        <translation>Slå sammen med neste enhet</translation>
    </message>
    <message>
        <source>Split the unit at the caret</source>
        <translation>Del enheten ved skrivemerket</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Neste enhet</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Forrige enhet</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Finn en kode</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Interviews and codes</source>
        <translation>Intervjuer og koder</translation>
    </message>
    <message>
        <source>Unit and extracts</source>
        <translation>Enhet og utdrag</translation>
    </message>
    <message>
        <source>Research questions in sight</source>
        <translation>Vis forskningsspørsmålene</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Om Annotator</translation>
    </message>
</context>
<context>
    <name>CorrectingBar</name>
    <message>
        <source>You are correcting the transcript – codes stay on their words.</source>
        <translation>Du retter i transkripsjonen – kodene blir stående på ordene sine.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Repair the damaged letters</source>
        <translation>Reparer de ødelagte bokstavene</translation>
    </message>
    <message>
        <source>This file is in the project already. Tick it to import it once more.</source>
        <translation>Denne filen er allerede i prosjektet. Kryss av for å importere den en gang til.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message>
        <source>Title of the interview</source>
        <translation>Tittel på intervjuet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message>
        <source>Why it is not counted</source>
        <translation>Hvorfor det ikke telles med</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hvem som snakker</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importert %1 fra %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln avsnitt</numerusform>
            <numerusform>%Ln avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten er kodet</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuene</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten er kodet</translation>
    </message>
    <message>
        <source>Not counted anywhere</source>
        <translation>Telles ikke med noe sted</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Transcripts (%1)</source>
        <translation>Transkripsjoner (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Add interviews</source>
        <translation>Legg til intervjuer</translation>
    </message>
    <message>
        <source>Why? It goes into the history and the method chapter, and may be left empty.</source>
        <translation>Hvorfor? Svaret havner i historikken og metodekapittelet, og kan stå tomt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Speakers and properties …</source>
        <translation>Talere og egenskaper …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuene</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 av %2 telles med</translation>
    </message>
    <message>
        <source>Pilots and interviews set aside are in no count.</source>
        <translation>Pilotintervjuer og intervjuer som er lagt til side, telles ikke med.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMenu</name>
    <message>
        <source>Merge into “%1”</source>
        <translation>Slå sammen med «%1»</translation>
    </message>
    <message>
        <source>Stand under “%1”</source>
        <translation>Legg under «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EmptyDocuments</name>
    <message>
        <source>Drag your transcripts here.</source>
        <translation>Dra transkripsjonene dine hit.</translation>
    </message>
    <message>
        <source>You see how each is read before anything is stored.</source>
        <translation>Du ser hvordan hver av dem blir lest før noe lagres.</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
</context>
<context>
    <name>ExtractDelegate</name>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsier</translation>
    </message>
    <message>
        <source>in the chapter</source>
        <translation>i kapittelet</translation>
    </message>
</context>
<context>
    <name>ExtractsList</name>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
</context>
<context>
    <name>ExtractsModel</name>
    <message>
        <source>No participant</source>
        <translation>Ingen deltaker</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>side&#xa0;%1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>avsnitt&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ExtractsPanel</name>
    <message>
        <source>Supports</source>
        <translation>Støtter</translation>
    </message>
    <message>
        <source>Nuances</source>
        <translation>Nyanserer</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Motsier</translation>
    </message>
    <message>
        <source>By interview</source>
        <translation>Etter intervju</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Show the words before and after (C)</source>
        <translation>Vis ordene før og etter (C)</translation>
    </message>
    <message>
        <source>Choose a code or theme in the tree to read all its extracts here.</source>
        <translation>Velg en kode eller et tema i treet for å lese alle utdragene her.</translation>
    </message>
    <message>
        <source>No extract here fits the filter.</source>
        <translation>Ingen utdrag her passer til filteret.</translation>
    </message>
    <message>
        <source>No extracts yet. Mark a passage in an interview and give it this code.</source>
        <translation>Ingen utdrag ennå. Merk et stykke tekst i et intervju og gi det denne koden.</translation>
    </message>
    <message>
        <source>%1 of %2 participants speak here.</source>
        <translation>%1 av %2 deltakere kommer til orde her.</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>Ikke hørt: %1.</translation>
    </message>
    <message>
        <source>Contradicting: %1.</source>
        <translation>Motsier: %1.</translation>
    </message>
    <message>
        <source>Quote for the chapter</source>
        <translation>Sitat til kapittelet</translation>
    </message>
    <message>
        <source>Under which theme?</source>
        <translation>Under hvilket tema?</translation>
    </message>
    <message>
        <source>Show in the interview	Enter</source>
        <translation>Vis i intervjuet	Enter</translation>
    </message>
    <message>
        <source>Golden quote	Space</source>
        <translation>Gullsitat	Mellomrom</translation>
    </message>
    <message>
        <source>Quote in the chapter	Q</source>
        <translation>Siter i kapittelet	Q</translation>
    </message>
    <message>
        <source>Give another code …	K</source>
        <translation>Gi en annen kode …	K</translation>
    </message>
    <message>
        <source>Remove this code	Del</source>
        <translation>Fjern denne koden	Del</translation>
    </message>
    <message>
        <source>Context	C</source>
        <translation>Kontekst	C</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Your project is safe: every step before this one is stored. If it happens again, please report these lines; they hold nothing from your project.

%1</source>
        <translation>Prosjektet ditt er trygt: Alt du gjorde før dette, er lagret. Skjer det igjen, så meld gjerne fra med disse linjene; de inneholder ingenting fra prosjektet ditt.

%1</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Imported already</source>
        <translation>Allerede importert</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Hvem stiller spørsmålene?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Se over</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 enheter</translation>
    </message>
    <message>
        <source>%1 unit</source>
        <translation>%1 enhet</translation>
    </message>
    <message>
        <source>Filter units by words in text, condensation or code</source>
        <translation>Filtrer på ord i tekst, meningsfortetning eller kode</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Filtrer enheter</translation>
    </message>
    <message>
        <source>Theme or code</source>
        <translation>Tema eller kode</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Without condensation</source>
        <translation>Uten fortetning</translation>
    </message>
    <message>
        <source>★ Golden</source>
        <translation>★ Gullsitater</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen grupper</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Etter tema</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>Etter deltaker</translation>
    </message>
    <message>
        <source>By interview</source>
        <translation>Etter intervju</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Turn numbers and speakers</source>
        <translation>Replikknumre og talere</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Handlinger, nyeste først</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Angre tilbake hit</translation>
    </message>
    <message>
        <source>Everything since the project was made. Going back can be redone.</source>
        <translation>Alt siden prosjektet ble laget. Går du tilbake, kan du gjøre det om.</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits</source>
        <translation>Treff</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Condensations and other texts on units</source>
        <translation>Meningsfortetninger og andre tekster om enheter</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskningsspørsmål</translation>
    </message>
    <message>
        <source>Findings chapter</source>
        <translation>Funnkapittel</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import interviews</source>
        <translation>Importer intervjuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln fil kan ikke leses og blir utelatt.</numerusform>
            <numerusform>%Ln filer kan ikke leses og blir utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Answer for “%1”</source>
        <translation>Svar for «%1»</translation>
    </message>
    <message>
        <source>Answer for “%1” and %2 more</source>
        <translation>Svar for «%1» og %2 til</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln interview(s)</source>
        <translation>
            <numerusform>Importer %Ln intervju</numerusform>
            <numerusform>Importer %Ln intervjuer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>The unit or code in focus</source>
        <translation>Enheten eller koden i fokus</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ingenting er valgt ennå</translation>
    </message>
    <message>
        <source>Click a coded passage to see its codes and write its condensation here.</source>
        <translation>Klikk på et kodet stykke for å se kodene og skrive meningsfortetningen her.</translation>
    </message>
    <message>
        <source>Choose a code at the left to read or write its definition.</source>
        <translation>Velg en kode til venstre for å lese eller skrive definisjonen.</translation>
    </message>
    <message>
        <source>To code: select some words, press Space, and type a name.</source>
        <translation>Slik koder du: Merk noen ord, trykk mellomrom og skriv et navn.</translation>
    </message>
    <message>
        <source>To write your findings and export them: the page “Chapter”.</source>
        <translation>Funnene skriver og eksporterer du på siden «Kapittel».</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Click a key and press the new one. Backspace leaves a command without.</source>
        <translation>Klikk på en hurtigtast og trykk den nye. Rettetasten fjerner hurtigtasten.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own keys</source>
        <translation>Tilbake til programmets egne hurtigtaster</translation>
    </message>
    <message>
        <source>%1 types a character on Norwegian keyboards. Choose another key.</source>
        <translation>%1 skriver et tegn på norske tastaturer. Velg en annen tast.</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”.</source>
        <translation>%1 er allerede hurtigtast for «%2».</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>I transkripsjonen</translation>
    </message>
    <message>
        <source>Arrow keys move the caret; with Shift they select, with Ctrl and Shift whole words. A double click selects a word.</source>
        <translation>Piltastene flytter skrivemerket. Med Shift merker de tekst, med Ctrl og Shift hele ord. Dobbeltklikk merker et ord.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Codes in the margin</source>
        <translation>Koder i margen</translation>
    </message>
    <message>
        <source>A named bracket beside the text for every coding</source>
        <translation>En klamme med navn ved siden av teksten for hver koding</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n til</numerusform>
            <numerusform>+%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ekskludert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Individual interview</source>
        <translation>Individuelt intervju</translation>
    </message>
    <message>
        <source>Group interview</source>
        <translation>Gruppeintervju</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Annen tekst</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>MemoModel</name>
    <message>
        <source>Empty memo</source>
        <translation>Tomt notat</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>MemoPage</name>
    <message>
        <source>Kind of memo</source>
        <translation>Notattype</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private: never in a report or share</source>
        <translation>Privat: aldri i rapporter eller delte filer</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Teksten i notatet</translation>
    </message>
    <message>
        <source>Write here. Every change is stored at once.</source>
        <translation>Skriv her. Alt lagres med en gang.</translation>
    </message>
    <message>
        <source>Make a code of it</source>
        <translation>Gjør det til en kode</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Om: %1</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Reflexive journal</source>
        <translation>Refleksjonslogg</translation>
    </message>
    <message>
        <source>Method decision</source>
        <translation>Metodevalg</translation>
    </message>
    <message>
        <source>Pre-understanding</source>
        <translation>Forforståelse</translation>
    </message>
    <message>
        <source>Margin note</source>
        <translation>Margnotat</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Løse tråder</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is not there</source>
        <translation>Filen finnes ikke</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected. Look for “%1”.</source>
        <translation>Den er flyttet, omdøpt eller slettet, eller disken er ikke tilkoblet. Let etter «%1».</translation>
    </message>
    <message>
        <source>There is already a file of this name</source>
        <translation>Det finnes allerede en fil med dette navnet</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name than “%1”.</source>
        <translation>Ingenting ble overskrevet. Velg et annet navn enn «%1».</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Filen er tom</translation>
    </message>
    <message>
        <source>“%1” may be a placeholder of a cloud service: let it download, then open it again. Otherwise open the newest backup; it lies in the folder beside the project.</source>
        <translation>«%1» kan være en plassholder fra en skytjeneste: La den lastes ned, og åpne den igjen. Hvis ikke, åpne den nyeste sikkerhetskopien; den ligger i mappen ved siden av prosjektet.</translation>
    </message>
    <message>
        <source>This is not an Annotator project</source>
        <translation>Dette er ikke et Annotator-prosjekt</translation>
    </message>
    <message>
        <source>“%1” is something else. To bring in an interview, open or make a project first and import it there.</source>
        <translation>«%1» er noe annet. Skal du hente inn et intervju, åpner eller lager du først et prosjekt og importerer det der.</translation>
    </message>
    <message>
        <source>“%1” ends too early: a copy or a download was broken off. Copy it again from where it came, or restore the newest backup.</source>
        <translation>«%1» slutter for tidlig: En kopiering eller nedlasting ble avbrutt. Kopier filen på nytt derfra den kom, eller gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>That passphrase does not open the project</source>
        <translation>Den passfrasen åpner ikke prosjektet</translation>
    </message>
    <message>
        <source>Check capital letters and spaces, and try again. Nothing is locked or deleted.</source>
        <translation>Sjekk store bokstaver og mellomrom, og prøv igjen. Ingenting er sperret eller slettet.</translation>
    </message>
    <message>
        <source>The passphrase and the key file do not fit together</source>
        <translation>Passfrasen og nøkkelfilen passer ikke sammen</translation>
    </message>
    <message>
        <source>One of them is wrong; which one cannot be told. Check the passphrase and choose the key file of “%1”.</source>
        <translation>En av dem er feil; hvilken lar seg ikke si. Sjekk passfrasen, og velg nøkkelfilen til «%1».</translation>
    </message>
    <message>
        <source>The key file is needed too</source>
        <translation>Nøkkelfilen trengs også</translation>
    </message>
    <message>
        <source>The passphrase alone does not open this file. Connect the stick with the key file and choose it. Without it, the recovery code opens the file.</source>
        <translation>Passfrasen alene åpner ikke denne filen. Sett inn minnepinnen med nøkkelfilen, og velg den. Uten den åpner gjenopprettingskoden filen.</translation>
    </message>
    <message>
        <source>This is not a key file</source>
        <translation>Dette er ikke en nøkkelfil</translation>
    </message>
    <message>
        <source>“%1” is something else, or it was changed since it was made.</source>
        <translation>«%1» er noe annet, eller den er endret siden den ble laget.</translation>
    </message>
    <message>
        <source>This is not a linking key</source>
        <translation>Dette er ikke en koblingsnøkkel</translation>
    </message>
    <message>
        <source>“%1” is something else. Linking keys end in .annokey.</source>
        <translation>«%1» er noe annet. Koblingsnøkler slutter på .annokey.</translation>
    </message>
    <message>
        <source>The linking key belongs to another project</source>
        <translation>Koblingsnøkkelen hører til et annet prosjekt</translation>
    </message>
    <message>
        <source>“%1” was made for another project. Choose the key of this one.</source>
        <translation>«%1» er laget for et annet prosjekt. Velg nøkkelen til dette.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake</source>
        <translation>Det er en skrivefeil i gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has 14 groups of four characters.</source>
        <translation>Sammenlign med arket ditt, gruppe for gruppe. Koden har 14 grupper på fire tegn.</translation>
    </message>
    <message>
        <source>The project file is damaged</source>
        <translation>Prosjektfilen er skadet</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of “%1” can no longer be read. The file was left as it is. Restore the newest backup.</source>
        <translation>Passfrasen er riktig, men deler av «%1» kan ikke lenger leses. Filen er ikke rørt. Gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The project was made with a newer Annotator</source>
        <translation>Prosjektet er laget med en nyere utgave av Annotator</translation>
    </message>
    <message>
        <source>Install the newer version to open “%1”. The file was not changed.</source>
        <translation>Installer den nyere utgaven for å åpne «%1». Filen er ikke endret.</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>Prosjektet er allerede åpent</translation>
    </message>
    <message>
        <source>Another window or another computer has “%1” open. Close it there, then try again.</source>
        <translation>Et annet vindu eller en annen maskin har «%1» åpen. Lukk den der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Your last step could not be stored; everything before it is safe. Make room on the disk, then do it again.</source>
        <translation>Det siste du gjorde, kunne ikke lagres; alt før det er trygt. Frigjør plass på disken, og gjør det om igjen.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Det går ikke an å skrive der</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Copy the project to a folder of your own, or change the folder&apos;s rights.</source>
        <translation>«%1» eller mappen den ligger i, er skrivebeskyttet. Kopier prosjektet til en av dine egne mapper, eller endre rettighetene til mappen.</translation>
    </message>
    <message>
        <source>A participant here has had her words restricted</source>
        <translation>En deltaker her har fått behandlingen av sine ord begrenset</translation>
    </message>
    <message>
        <source>They are kept as they are, and can be neither coded nor corrected. The restriction is lifted on her page under Participants.</source>
        <translation>De beholdes som de er, og kan verken kodes eller rettes. Begrensningen oppheves på hennes side under Deltakere.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open</source>
        <translation>Filen ble flyttet eller erstattet mens den var åpen</translation>
    </message>
    <message>
        <source>Perhaps a cloud service synchronised “%1”. Your last step could not be stored. Close the project and open it again.</source>
        <translation>Kanskje en skytjeneste synkroniserte «%1». Det siste du gjorde, kunne ikke lagres. Lukk prosjektet og åpne det igjen.</translation>
    </message>
    <message>
        <source>The backup could not be verified</source>
        <translation>Sikkerhetskopien kunne ikke bekreftes</translation>
    </message>
    <message>
        <source>It was thrown away; the project and your older backups are untouched. Try again.</source>
        <translation>Den ble kastet; prosjektet og de eldre sikkerhetskopiene er urørt. Prøv igjen.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Det er ingen tekst i filen</translation>
    </message>
    <message>
        <source>“%1” has nothing to code in it. A scanned PDF is pictures, not text.</source>
        <translation>Det er ingenting å kode i «%1». En skannet PDF er bilder, ikke tekst.</translation>
    </message>
    <message>
        <source>What stands in the texts would be gone for good</source>
        <translation>Det som står i tekstene, ville bli borte for godt</translation>
    </message>
    <message>
        <source>Open the linking key first: it keeps what is replaced, and only you can look back.</source>
        <translation>Åpne koblingsnøkkelen først: Den tar vare på det som erstattes, og bare du kan se tilbake.</translation>
    </message>
    <message>
        <source>The replacement is empty</source>
        <translation>Erstatningen er tom</translation>
    </message>
    <message>
        <source>Say what is to stand in the text instead.</source>
        <translation>Skriv hva som skal stå i teksten i stedet.</translation>
    </message>
    <message>
        <source>The replacement stands in the texts</source>
        <translation>Erstatningen står i tekstene</translation>
    </message>
    <message>
        <source>It can be changed, or its places brought back first; then it can be removed.</source>
        <translation>Den kan endres, eller stedene kan hentes tilbake først; da kan den fjernes.</translation>
    </message>
    <message>
        <source>The file is not a text</source>
        <translation>Filen er ikke en tekst</translation>
    </message>
    <message>
        <source>“%1” may be a sound file or a picture. Import its transcript instead.</source>
        <translation>«%1» kan være en lydfil eller et bilde. Importer transkripsjonen i stedet.</translation>
    </message>
    <message>
        <source>The characters could not be read</source>
        <translation>Tegnene lot seg ikke lese</translation>
    </message>
    <message>
        <source>Choose another encoding for “%1”.</source>
        <translation>Velg en annen tegnkoding for «%1».</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Filen er for stor</translation>
    </message>
    <message>
        <source>“%1” is far larger than any interview. Save it with the text alone.</source>
        <translation>«%1» er mye større enn noe intervju. Lagre filen med bare teksten i.</translation>
    </message>
    <message>
        <source>This format cannot be read</source>
        <translation>Dette formatet kan ikke leses</translation>
    </message>
    <message>
        <source>Open “%1” in its own program and save it as DOCX or plain text.</source>
        <translation>Åpne «%1» i sitt eget program og lagre den som DOCX eller ren tekst.</translation>
    </message>
    <message>
        <source>Parts of “%1” cannot be read. Open it in its own program and save it again.</source>
        <translation>Hele «%1» kan ikke leses. Åpne den i sitt eget program og lagre på nytt.</translation>
    </message>
    <message>
        <source>Let the file name end in .docx or .pdf.</source>
        <translation>La filnavnet slutte på .docx eller .pdf.</translation>
    </message>
    <message>
        <source>The report was not written. Free some space on the disk, then export again.</source>
        <translation>Rapporten ble ikke skrevet. Frigjør plass på disken, og eksporter igjen.</translation>
    </message>
    <message>
        <source>The document has a password</source>
        <translation>Dokumentet har et passord</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>Filen er ikke hel</translation>
    </message>
    <message>
        <source>Open “%1” in its own program, take the password off, and import it again.</source>
        <translation>Åpne «%1» i sitt eget program, fjern passordet, og importer på nytt.</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Dokumentet er skadet</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Filen kan ikke åpnes</translation>
    </message>
    <message>
        <source>“%1” is gone, is a folder, or may not be read by you.</source>
        <translation>«%1» er borte, er en mappe, eller du har ikke lov til å lese den.</translation>
    </message>
    <message>
        <source>The report cannot be written in this format</source>
        <translation>Rapporten kan ikke skrives i dette formatet</translation>
    </message>
    <message>
        <source>The report cannot be written there</source>
        <translation>Rapporten kan ikke skrives der</translation>
    </message>
    <message>
        <source>If the file is open in Word, close it there. Otherwise choose another folder.</source>
        <translation>Er filen åpen i Word, så lukk den der. Ellers kan du velge en annen mappe.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Mappen finnes ikke</translation>
    </message>
    <message>
        <source>Choose another place for the report.</source>
        <translation>Velg et annet sted for rapporten.</translation>
    </message>
    <message>
        <source>The system refused to write the report</source>
        <translation>Systemet nektet å skrive rapporten</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Velg et annet sted for den.</translation>
    </message>
    <message>
        <source>The template cannot be used</source>
        <translation>Malen kan ikke brukes</translation>
    </message>
    <message>
        <source>It has to be a whole Word document or template (.docx or .dotx).</source>
        <translation>Det må være et helt Word-dokument eller en hel mal (.docx eller .dotx).</translation>
    </message>
    <message>
        <source>The PDF did not pass its check</source>
        <translation>PDF-en besto ikke kontrollen</translation>
    </message>
    <message>
        <source>It was not kept. Export as DOCX, and please report this fault.</source>
        <translation>Den ble ikke tatt vare på. Eksporter som DOCX, og meld gjerne fra om feilen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting ble skrevet.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Hvor sterk passfrasen er</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passfrase</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Foreslå seks ord</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passfrasen en gang til</translation>
    </message>
    <message>
        <source>A few unrelated words are strong and easy to remember.</source>
        <translation>Noen ord uten sammenheng er sterke og lette å huske.</translation>
    </message>
    <message>
        <source>Too easy to guess: names, years and common words are tried first.</source>
        <translation>For lett å gjette: Navn, årstall og vanlige ord blir prøvd først.</translation>
    </message>
    <message>
        <source>Too easy to guess. Make it longer.</source>
        <translation>For lett å gjette. Gjør den lengre.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De to er ikke like ennå.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>project</source>
        <translation>prosjekt</translation>
    </message>
    <message>
        <source>For example: Student nurses in home care</source>
        <translation>For eksempel: Sykepleierstudenter i hjemmetjenesten</translation>
    </message>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Lag prosjektet</translation>
    </message>
    <message>
        <source>Where should the project be kept?</source>
        <translation>Hvor skal prosjektet ligge?</translation>
    </message>
    <message>
        <source>It is kept inside the file, where nobody else can see it.</source>
        <translation>Tittelen står inne i filen, der ingen andre ser den.</translation>
    </message>
    <message>
        <source>Language of the interviews</source>
        <translation>Språket i intervjuene</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>The file name is visible to others: leave names of people and places out of it.</source>
        <translation>Filnavnet er synlig for andre: Ikke bruk navn på personer eller steder.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Slik låses det</translation>
    </message>
    <message>
        <source>This folder is copied to %1. The file is encrypted, but check that your approval allows that.</source>
        <translation>Denne mappen kopieres til %1. Filen er kryptert, men sjekk om godkjenningen din tillater at den ligger der.</translation>
    </message>
    <message>
        <source>Everything in the project is encrypted with this passphrase. Nobody can open it without.</source>
        <translation>Alt i prosjektet krypteres med denne passfrasen. Ingen kan åpne det uten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Slå sammen de to</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Heading in the chapter</source>
        <translation>Overskrift i kapittelet</translation>
    </message>
    <message>
        <source>As the name</source>
        <translation>Som navnet</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>No definition yet. What is this about, in a sentence?</source>
        <translation>Ingen definisjon ennå. Hva handler dette om, i én setning?</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Hører til her</translation>
    </message>
    <message>
        <source>What counts, also when in doubt?</source>
        <translation>Hva regnes med, også i tvilstilfeller?</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Hører ikke til her</translation>
    </message>
    <message>
        <source>What looks like it, and goes elsewhere?</source>
        <translation>Hva ligner, men hører til et annet sted?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>A typical passage</source>
        <translation>Et typisk sted i teksten</translation>
    </message>
    <message>
        <source>%1 of %2 participants</source>
        <translation>%1 av %2 deltakere</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands under “%1”</source>
        <translation>Står under «%1»</translation>
    </message>
    <message>
        <source>Stand under …</source>
        <translation>Plasser under …</translation>
    </message>
    <message>
        <source>Answers the research question</source>
        <translation>Svarer på forskningsspørsmålet</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>There is already “%1” on this level, so the name was not stored.</source>
        <translation>«%1» finnes fra før på dette nivået, så navnet ble ikke lagret.</translation>
    </message>
</context>
<context>
    <name>NodePicker</name>
    <message>
        <source>Code or theme</source>
        <translation>Kode eller tema</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Move “%1” under …</source>
        <translation>Flytt «%1» under …</translation>
    </message>
    <message>
        <source>“%1” is to stand also under …</source>
        <translation>«%1» skal også stå under …</translation>
    </message>
    <message>
        <source>Merge “%1” into …</source>
        <translation>Slå «%1» sammen med …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Navn …</translation>
    </message>
    <message>
        <source>On its own, under no theme</source>
        <translation>For seg selv, uten tema</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Find in memos</source>
        <translation>Søk i notater</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>Slett notatet</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Memos keep your thinking: why a code looks as it does, what surprised you, what you decided.

Start one with “New memo”, or press Ctrl+M on a unit while you code.</source>
        <translation>Notater tar vare på tankene dine: hvorfor en kode ser ut som den gjør, hva som overrasket deg, hva du bestemte deg for.

Begynn med «Nytt notat», eller trykk Ctrl+M på en enhet mens du koder.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Why? (optional, for the history)</source>
        <translation>Hvorfor? (valgfritt, til historikken)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections of the chapter</source>
        <translation>Delene av kapittelet</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuene</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul passfrasen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis passfrasen</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Nåværende passfrase</translation>
    </message>
    <message>
        <source>You get a new recovery code; throw the old sheet away. Backups made until now keep the old passphrase.</source>
        <translation>Du får en ny gjenopprettingskode; kast det gamle arket. Sikkerhetskopier laget til nå beholder den gamle passfrasen.</translation>
    </message>
    <message>
        <source>Writing the project anew …</source>
        <translation>Skriver prosjektet på nytt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this project. Nothing was changed.</source>
        <translation>Det er ikke passfrasen til dette prosjektet. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Consent date</source>
        <translation>Samtykkedato</translation>
    </message>
    <message>
        <source>+ Attribute</source>
        <translation>+ Egenskap</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ikke notert</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Contact details do not belong in the project.</source>
        <translation>Dette ligner en e-postadresse. Kontaktopplysninger hører ikke hjemme i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Contact details do not belong in the project.</source>
        <translation>Dette ligner et telefonnummer. Kontaktopplysninger hører ikke hjemme i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a national identity number. It does not belong in the project.</source>
        <translation>Dette ligner et fødselsnummer. Det hører ikke hjemme i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a real name. Real names do not belong in the project.</source>
        <translation>Dette ligner et virkelig navn. Virkelige navn hører ikke hjemme i prosjektet.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>Attributes</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Navn på egenskapen</translation>
    </message>
    <message>
        <source>Name, for example Age</source>
        <translation>Navn, for eksempel Alder</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Never leaves the project: in no export, report or share</source>
        <translation>Forlater aldri prosjektet: er ikke med i eksport, rapport eller deling</translation>
    </message>
    <message>
        <source>+ Participant</source>
        <translation>+ Deltaker</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dette er ikke en dato.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Never export</source>
        <translation>Eksporter aldri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Use pseudonyms only. Names, addresses and telephone numbers belong outside the project.</source>
        <translation>Her står bare pseudonymer. Navn, adresser og telefonnumre hører hjemme utenfor prosjektet.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Egenskap</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Legg til en egenskap</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Åpne «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln deltaker</numerusform>
            <numerusform>%Ln deltakere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent of %Ln not noted</source>
        <translation>
            <numerusform>samtykke fra %Ln er ikke notert</numerusform>
            <numerusform>samtykke fra %Ln er ikke notert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Participants and their attributes</source>
        <translation>Deltakere og egenskapene deres</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>applied</source>
        <translation>brukt her</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Extracts to quote from</source>
        <translation>Utdrag å sitere fra</translation>
    </message>
    <message>
        <source>in the chapter</source>
        <translation>i kapittelet</translation>
    </message>
    <message>
        <source>Choose a theme at the left to see its extracts here.</source>
        <translation>Velg et tema til venstre for å se utdragene her.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the chapter</source>
        <translation>Forhåndsvisning av kapittelet</translation>
    </message>
    <message>
        <source>Preview of the transcript</source>
        <translation>Forhåndsvisning av transkripsjonen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more paragraph(s)</source>
        <translation>
            <numerusform>… og %Ln avsnitt til</numerusform>
            <numerusform>… og %Ln avsnitt til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>PropertiesWindow</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
</context>
<context>
    <name>PseudonymEdit</name>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>This looks like a real name. Real names do not belong in the project.</source>
        <translation>Dette ligner et virkelig navn. Virkelige navn hører ikke hjemme i prosjektet.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Research question %1</source>
        <translation>Forskningsspørsmål %1</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Hva vil du finne ut?</translation>
    </message>
    <message>
        <source>Choose the themes that answer this question</source>
        <translation>Velg temaene som svarer på dette spørsmålet</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Fjern spørsmål %1</translation>
    </message>
    <message>
        <source>Remove this question (undo with Ctrl+Z)</source>
        <translation>Fjern dette spørsmålet (angre med Ctrl+Z)</translation>
    </message>
    <message>
        <source>No theme answers this question yet. Choose …</source>
        <translation>Ingen tema svarer på dette spørsmålet ennå. Velg …</translation>
    </message>
    <message>
        <source>There are no themes yet.</source>
        <translation>Det finnes ingen temaer ennå.</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>Temaer: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Research questions</source>
        <translation>Forskningsspørsmål</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Themes that answer no question: %1</source>
        <translation>Temaer som ikke svarer på noe spørsmål: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsStrip</name>
    <message>
        <source>What do you want to find out? Write your research question here.</source>
        <translation>Hva vil du finne ut? Skriv forskningsspørsmålet ditt her.</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskningsspørsmål</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>used twice</source>
        <translation>brukt to ganger</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Sitat %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file does not say how its letters are written. Check æ, ø and å below.</source>
        <translation>Filen sier ikke hvordan bokstavene er lagret. Sjekk æ, ø og å nedenfor.</translation>
    </message>
    <message>
        <source>The file seems to be broken off at its end.</source>
        <translation>Filen ser ut til å være avbrutt på slutten.</translation>
    </message>
    <message>
        <source>The lines were broken at a fixed width, so each line is a paragraph of its own.</source>
        <translation>Linjene var brutt i en fast bredde, så hver linje er et eget avsnitt.</translation>
    </message>
    <message>
        <source>Text that is hidden in the document was taken along.</source>
        <translation>Tekst som er skjult i dokumentet, er tatt med.</translation>
    </message>
    <message>
        <source>Characters written in another way than the rest: %1. Check æ, ø and å below.</source>
        <translation>Tegn lagret på en annen måte enn resten: %1. Sjekk æ, ø og å nedenfor.</translation>
    </message>
    <message>
        <source>Damaged letters, as when “på” has become “pÃ¥”: %1. They can be repaired.</source>
        <translation>Ødelagte bokstaver, som når «på» er blitt «pÃ¥»: %1. De kan repareres.</translation>
    </message>
    <message>
        <source>Letters repaired: %1.</source>
        <translation>Reparerte bokstaver: %1.</translation>
    </message>
    <message>
        <source>Invisible control characters left out: %1.</source>
        <translation>Usynlige kontrolltegn som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Broken characters left out: %1.</source>
        <translation>Ødelagte tegn som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Very long paragraphs were cut at the end of a sentence. Cuts: %1.</source>
        <translation>Svært lange avsnitt er delt ved slutten av en setning. Antall delinger: %1.</translation>
    </message>
    <message>
        <source>No labels of speakers were found.</source>
        <translation>Fant ingen merkelapper for hvem som snakker.</translation>
    </message>
    <message>
        <source>Deletions under “track changes” carried out: %1.</source>
        <translation>Slettinger i «spor endringer» som er utført: %1.</translation>
    </message>
    <message>
        <source>Insertions under “track changes” kept: %1.</source>
        <translation>Innsettinger i «spor endringer» som er beholdt: %1.</translation>
    </message>
    <message>
        <source>Comments in the margin left out: %1.</source>
        <translation>Kommentarer i margen som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Footnotes left out: %1.</source>
        <translation>Fotnoter som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Paragraphs numbered automatically: %1. The numbers are not part of the text.</source>
        <translation>Avsnitt med automatiske numre: %1. Numrene er ikke en del av teksten.</translation>
    </message>
    <message>
        <source>Text boxes whose text was taken along: %1.</source>
        <translation>Tekstbokser der teksten er tatt med: %1.</translation>
    </message>
    <message>
        <source>Pictures left out: %1.</source>
        <translation>Bilder som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Symbols of a special font that could not be read: %1.</source>
        <translation>Symboler i en spesiell skrift som ikke lot seg lese: %1.</translation>
    </message>
    <message>
        <source>Embedded documents left out: %1.</source>
        <translation>Innebygde dokumenter som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Rows of a table read as turns: %1.</source>
        <translation>Tabellrader lest som replikker: %1.</translation>
    </message>
    <message>
        <source>Page numbers were found.</source>
        <translation>Fant sidetall.</translation>
    </message>
    <message>
        <source>The document does not say where its pages end.</source>
        <translation>Dokumentet sier ikke hvor sidene slutter.</translation>
    </message>
    <message>
        <source>Subtitles of the same speaker put together into paragraphs: %1.</source>
        <translation>Undertekster fra samme taler som er slått sammen til avsnitt: %1.</translation>
    </message>
    <message>
        <source>Lines at the top or foot of pages left out: %1.</source>
        <translation>Linjer øverst eller nederst på sider som er utelatt: %1.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time and were sorted.</source>
        <translation>Undertekstene sto ikke i tidsrekkefølge og er sortert.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Gjenopprettingskoden din</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code opens the project. There is no other way in: nobody can help without one of the two, not even we.</source>
        <translation>Hvis du glemmer passfrasen, åpner denne koden prosjektet. Det finnes ingen annen vei inn: Ingen kan hjelpe uten en av de to, ikke engang vi.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save to a file …</source>
        <translation>Lagre i en fil …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Whoever has this code and the file can read everything. Keep it on paper at home, in an envelope, or in a password manager: not beside the project, not in your mail. It changes when you change the passphrase.</source>
        <translation>Den som har både koden og filen, kan lese alt. Ha den på papir hjemme, i en konvolutt, eller i et passordprogram: ikke ved siden av prosjektet, ikke i e-posten. Koden endres når du bytter passfrase.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Jeg har tatt vare på den</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>Kopiert. Den forsvinner fra utklippstavlen om et minutt.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Lagre gjenopprettingskoden</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>gjenopprettingskode</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move it away from the project, to a USB stick for example.</source>
        <translation>Lagret. Flytt den bort fra prosjektet, for eksempel til en minnepinne.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Skrevet ut.</translation>
    </message>
    <message>
        <source>Recovery code of an Annotator project

%1

It opens the project when the passphrase is forgotten. Keep it apart from the file.
In Annotator: Open project, then “Use the recovery code instead”.
</source>
        <translation>Gjenopprettingskode for et Annotator-prosjekt

%1

Den åpner prosjektet når passfrasen er glemt. Oppbevar den atskilt fra filen.
I Annotator: Åpne prosjekt, deretter «Bruk gjenopprettingskoden i stedet».
</translation>
    </message>
</context>
<context>
    <name>RenameDelegate</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restoring</source>
        <translation>Gjenoppretter</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Gjenoppretter …</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gjenopprett fra sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sikkerhetskopier, nyeste først</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>Passfrasen fra den gangen</translation>
    </message>
    <message>
        <source>Restore to a new file …</source>
        <translation>Gjenopprett til en ny fil …</translation>
    </message>
    <message>
        <source>Backups are kept encrypted in a folder beside the project. Choose one to see what is in it.</source>
        <translation>Sikkerhetskopiene ligger kryptert i en mappe ved siden av prosjektet. Velg en for å se hva den inneholder.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made while you work, and when you close.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. Det blir laget en mens du arbeider, og når du lukker.</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Ser etter …</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Units and ideas</source>
        <translation>Enheter og ideer</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>This backup was made before the passphrase was changed. It opens with the one of that time.</source>
        <translation>Denne sikkerhetskopien ble laget før passfrasen ble byttet. Den åpnes med passfrasen du hadde da.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup.</source>
        <translation>Den passfrasen åpner ikke denne sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Hvor skal det gjenopprettede prosjektet ligge?</translation>
    </message>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Restored as “%1”. You can open it from the Project menu.</source>
        <translation>Gjenopprettet som «%1». Du kan åpne det fra Prosjekt-menyen.</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Code %1 hits …</source>
        <translation>Kod %1 treff …</translation>
    </message>
    <message>
        <source>Code %1 hit …</source>
        <translation>Kod %1 treff …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The unit is the</source>
        <translation>Enheten er</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ordet</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>setningen</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>avsnittet</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search interviews, codes, memos, condensations and chapter</source>
        <translation>Søk i intervjuer, koder, notater, meningsfortetninger og kapittel</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>ensom* begins like this · *veiled* contains this · &quot;på en måte&quot; exactly these words · -lege leave out</source>
        <translation>ensom* ord som begynner slik · *veiled* ord som har det i seg · &quot;på en måte&quot; nøyaktig slik · -lege uten</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Condensations</source>
        <translation>Fortetninger</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Only uncoded</source>
        <translation>Bare ukodet</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Code the hits</source>
        <translation>Kod treffene</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 treff</translation>
    </message>
    <message>
        <source>%1 hit</source>
        <translation>%1 treff</translation>
    </message>
    <message>
        <source>The first %1 of %2 hits</source>
        <translation>De første %1 av %2 treff</translation>
    </message>
    <message>
        <source>Type a word to see every place it is used, however inflected. ensom* finds what begins so.</source>
        <translation>Skriv et ord for å se det overalt der det står, i alle bøyninger. ensom* finner alt som begynner slik.</translation>
    </message>
    <message>
        <source>All hits are hidden by the filters above.</source>
        <translation>Alle treff er skjult av filtrene ovenfor.</translation>
    </message>
    <message>
        <source>Nothing found. Look for fewer letters, or take a word out.</source>
        <translation>Ingen treff. Søk på færre bokstaver, eller ta bort et ord.</translation>
    </message>
    <message>
        <source>Nothing found. Parts of words are found with stars:</source>
        <translation>Ingen treff. Deler av ord finner du med stjerner:</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with “%1”</source>
        <translation>
            <numerusform>%n utdrag kodet med «%1»</numerusform>
            <numerusform>%n utdrag kodet med «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>Overskriften for denne delen</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>What the chapter shows, and how it is built up …</source>
        <translation>Hva kapittelet viser, og hvordan det er bygd opp …</translation>
    </message>
    <message>
        <source>What this theme is about, in a few sentences …</source>
        <translation>Hva dette temaet handler om, i noen setninger …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>What the theme adds up to …</source>
        <translation>Hva temaet samlet sett forteller …</translation>
    </message>
    <message>
        <source>No quotes yet. Choose some from the list at the right: Enter adds one.</source>
        <translation>Ingen sitater ennå. Velg fra listen til høyre: Enter setter inn.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Legg til tekst</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Endre hurtigtaster …</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Husk prosjekter som nylig er åpnet</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Størrelse på alt</translation>
    </message>
    <message>
        <source>The program&apos;s choice</source>
        <translation>Programmets valg</translation>
    </message>
    <message>
        <source>Reading transcripts</source>
        <translation>Lesing av transkripsjoner</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Skrift</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Linjeavstand</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter %n minutt</numerusform>
            <numerusform>Etter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Fortrolighet</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når jeg er borte</translation>
    </message>
    <message>
        <source>File names are then kept, unencrypted, on this computer. Nothing else ever is.</source>
        <translation>Da lagres filnavn ukryptert på denne maskinen. Ingenting annet blir noen gang lagret slik.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Version %1. Qualitative coding of interviews, offline, in one encrypted file. The program never connects to any network. Free software under the MIT licence; built with Qt (LGPL), SQLCipher and others.</source>
        <translation>Versjon %1. Kvalitativ koding av intervjuer, frakoblet, i én kryptert fil. Programmet kobler seg aldri til noe nettverk. Fri programvare med MIT-lisens; bygd med Qt (LGPL), SQLCipher og annet.</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Sikkerhetskopiert og kontrollert.</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Label</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
</context>
<context>
    <name>SpeakerFields</name>
    <message>
        <source>Label in the transcript</source>
        <translation>Merkelapp i transkripsjonen</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rollen til %1</translation>
    </message>
    <message>
        <source>Pseudonym of %1</source>
        <translation>Pseudonymet til %1</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>The whole text</source>
        <translation>Hele teksten</translation>
    </message>
    <message>
        <source>Pseudonym of %1</source>
        <translation>Pseudonymet til %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln replikk</numerusform>
            <numerusform>%Ln replikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <translation>Snakker ikke</translation>
    </message>
</context>
<context>
    <name>SpeakersBox</name>
    <message>
        <source>Other words that look like speakers</source>
        <translation>Andre ord som ligner på talere</translation>
    </message>
    <message>
        <source>Pseudonyms are suggestions: change them as you like. A label that is a name is replaced by the pseudonym.</source>
        <translation>Pseudonymene er forslag: Endre dem som du vil. En merkelapp som er et navn, erstattes av pseudonymet.</translation>
    </message>
    <message>
        <source>asks most of the questions</source>
        <translation>stiller de fleste spørsmålene</translation>
    </message>
    <message numerus="yes">
        <source>Answer the same for %Ln other file(s) with these labels</source>
        <translation>
            <numerusform>Si det samme om %Ln annen fil med disse merkelappene</numerusform>
            <numerusform>Si det samme om %Ln andre filer med disse merkelappene</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Hvem stiller spørsmålene?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hvem snakker?</translation>
    </message>
    <message>
        <source>Nobody is named in this text. Whose words are they?</source>
        <translation>Ingen er nevnt i denne teksten. Hvem sine ord er det?</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Name of the new code</source>
        <translation>Navn på den nye koden</translation>
    </message>
    <message>
        <source>Why? (optional, for the history)</source>
        <translation>Hvorfor? (valgfritt, til historikken)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Tick the extracts that belong to the new code.</source>
        <translation>Kryss av utdragene som hører til den nye koden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Del «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n extract(s)</source>
        <translation>
            <numerusform>Flytt %n utdrag</numerusform>
            <numerusform>Flytt %n utdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a code “%1”.</source>
        <translation>Det finnes allerede en kode «%1».</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Code your interviews and write the findings from them. Alone, offline, in one locked file.</source>
        <translation>Kod intervjuene dine, og skriv funnene ut fra dem. Alene, frakoblet, i én låst fil.</translation>
    </message>
    <message>
        <source>The project is being opened</source>
        <translation>Prosjektet åpnes</translation>
    </message>
    <message>
        <source>Getting the sample project ready …</source>
        <translation>Gjør eksempelprosjektet klart …</translation>
    </message>
    <message>
        <source>You can also drop a project file here.</source>
        <translation>Du kan også slippe en prosjektfil her.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv eksempelprosjektet</translation>
    </message>
    <message>
        <source>Four invented interviews, already coded. Look around and change what you like.</source>
        <translation>Fire oppdiktede intervjuer, ferdig kodet. Se deg rundt og endre det du vil.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>An empty project of your own, locked with a passphrase.</source>
        <translation>Et tomt prosjekt som er ditt eget, låst med en passfrase.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åpne prosjekt</translation>
    </message>
    <message>
        <source>Go on with a project you have.</source>
        <translation>Fortsett med et prosjekt du har.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nylig åpnet</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Every change is stored at once in the encrypted file.</source>
        <translation>Hver endring lagres med en gang i den krypterte filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and themes</source>
        <translation>
            <numerusform>%n kode eller tema</numerusform>
            <numerusform>%n koder og temaer</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>Backed up just now</source>
        <translation>Sikkerhetskopiert akkurat nå</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Sikkerhetskopiert for %n minutt siden</numerusform>
            <numerusform>Sikkerhetskopiert for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Sikkerhetskopiert for %n time siden</numerusform>
            <numerusform>Sikkerhetskopiert for %n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Sikkerhetskopiert for %n dag siden</numerusform>
            <numerusform>Sikkerhetskopiert for %n dager siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwatchButton</name>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Velg en farge</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Your text</source>
        <translation>Teksten din</translation>
    </message>
    <message>
        <source>Your interpretation …</source>
        <translation>Din fortolkning …</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Unit and extracts</source>
        <translation>Enhet og utdrag</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Uncoded highlight</source>
        <translation>Markering uten kode</translation>
    </message>
    <message>
        <source>Leaves code: %1</source>
        <translation>Ut av koden: %1</translation>
    </message>
    <message>
        <source>Enters code: %1</source>
        <translation>Inn i koden: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Choose an interview in the list, or import transcripts.</source>
        <translation>Velg et intervju i listen, eller importer transkripsjoner.</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>Sted i transkripsjonen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkripsjon</translation>
    </message>
    <message>
        <source>The text of the interview with its codes</source>
        <translation>Teksten i intervjuet med kodene</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n unit(s)</source>
        <translation>
            <numerusform>%1, %2, %n enhet</numerusform>
            <numerusform>%1, %2, %n enheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>An idea: marked, and not coded yet.</source>
        <translation>En idé: markert, men ikke kodet ennå.</translation>
    </message>
    <message>
        <source>Note in the margin</source>
        <translation>Notat i margen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>A thought, a question, something to come back to …</source>
        <translation>En tanke, et spørsmål, noe å komme tilbake til …</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Neste enhet</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>avsnitt&#xa0;%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>side&#xa0;%1</translation>
    </message>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsier</translation>
    </message>
    <message>
        <source>Make it a code …</source>
        <translation>Gjør ideen til en kode …</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Legg til kode</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Støtter</translation>
    </message>
    <message>
        <source>Nuances</source>
        <translation>Nyanserer</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Motsier</translation>
    </message>
    <message>
        <source>Show its definition</source>
        <translation>Vis definisjonen</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Ta bort koden</translation>
    </message>
    <message>
        <source>What does it say, in few words?</source>
        <translation>Hva sier den, med få ord?</translation>
    </message>
    <message>
        <source>Quoted in the chapter under “%1”</source>
        <translation>Sitert i kapittelet under «%1»</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mer enn én gang</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Without a theme</source>
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>No participant</source>
        <translation>Ingen deltaker</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>s.&#xa0;%1</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>¶&#xa0;%1</translation>
    </message>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsier</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Meaning unit</source>
        <translation>Meningsenhet</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>UnitsPanel</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Kopier rader som tabell</translation>
    </message>
    <message>
        <source>Show in the interview	Ctrl+Enter</source>
        <translation>Vis i intervjuet	Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write condensation	Enter</source>
        <translation>Skriv meningsfortetning	Enter</translation>
    </message>
    <message>
        <source>Not a golden quote	Space</source>
        <translation>Ikke gullsitat	Mellomrom</translation>
    </message>
    <message>
        <source>Golden quote	Space</source>
        <translation>Gullsitat	Mellomrom</translation>
    </message>
    <message>
        <source>Add a code …</source>
        <translation>Legg til en kode …</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Fjern kode</translation>
    </message>
    <message>
        <source>Merge the chosen units</source>
        <translation>Slå sammen de valgte enhetene</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>støtter</translation>
    </message>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsier</translation>
    </message>
    <message>
        <source>This unit … “%1”</source>
        <translation>Denne enheten … «%1»</translation>
    </message>
    <message>
        <source>No unit fits this filter. “Show all” brings them back.</source>
        <translation>Ingen enheter passer til filteret. «Vis alle» henter dem fram igjen.</translation>
    </message>
    <message>
        <source>No meaning units yet. Mark a passage in an interview and press Space to give it a code.</source>
        <translation>Ingen meningsenheter ennå. Merk et stykke tekst i et intervju og trykk mellomrom for å gi det en kode.</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Meaning units</source>
        <translation>Meningsenheter</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Capital letters seem to be locked.</source>
        <translation>Caps Lock ser ut til å være på.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hva som gikk galt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Restore the newest backup …</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>From the sheet you printed; hyphens do not matter.</source>
        <translation>Fra arket du skrev ut; bindestreker spiller ingen rolle.</translation>
    </message>
    <message>
        <source>The sample project holds nobody&apos;s words. Its passphrase is: %1</source>
        <translation>Ingen virkelige personer har sagt det som står i eksempelprosjektet. Passfrasen er: %1</translation>
    </message>
    <message>
        <source>This project is in a folder that is copied to %1. Let it finish copying before you open it elsewhere.</source>
        <translation>Dette prosjektet ligger i en mappe som kopieres til %1. La kopieringen bli ferdig før du åpner det et annet sted.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passfrasen</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i stedet</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open project</source>
        <translation>Åpne prosjekt</translation>
    </message>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Eksempelprosjekt</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Hvor skal det gjenopprettede prosjektet ligge?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Now you can type in the transcript.</source>
        <translation>Nå kan du skrive i transkripsjonen.</translation>
    </message>
    <message>
        <source>The transcript is read-only again.</source>
        <translation>Transkripsjonen er låst for endringer igjen.</translation>
    </message>
</context>
</TS>
