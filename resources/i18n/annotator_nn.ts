<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Replacement noted in the register</source>
        <translation>Erstatning ført i registeret</translation>
    </message>
    <message>
        <source>Confidential passage marked</source>
        <translation>Fortruleg tekst merkt</translation>
    </message>
    <message>
        <source>Originals brought back</source>
        <translation>Originalar henta tilbake</translation>
    </message>
    <message>
        <source>Replacement changed</source>
        <translation>Erstatning endra</translation>
    </message>
    <message>
        <source>Mark cleared</source>
        <translation>Merke avklart</translation>
    </message>
    <message>
        <source>Finding kept</source>
        <translation>Funn halde</translation>
    </message>
    <message>
        <source>Replacement removed from the register</source>
        <translation>Erstatning fjerna frå registeret</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Merke fjerna</translation>
    </message>
    <message>
        <source>Participant renamed</source>
        <translation>Deltakar gitt nytt namn</translation>
    </message>
    <message>
        <source>Names and places replaced</source>
        <translation>Namn og stader erstatta</translation>
    </message>
    <message>
        <source>Kept finding looked for again</source>
        <translation>Halde funn blir leitt etter igjen</translation>
    </message>
    <message>
        <source>Register of replacements changed</source>
        <translation>Erstatningsregister endra</translation>
    </message>
    <message>
        <source>Pseudonym scheme switched</source>
        <translation>Pseudonymskjema bytt</translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation>Framlegg godteke</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>Gjennomlesing starta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation>Framlegg avslått</translation>
    </message>
    <message>
        <source>Passage marked by the reader</source>
        <translation>Stad merkt av lesaren</translation>
    </message>
    <message>
        <source>Comments and suggestions taken in</source>
        <translation>Kommentarar og framlegg henta inn</translation>
    </message>
    <message>
        <source>Comment or suggestion taken back</source>
        <translation>Kommentar eller framlegg trekt tilbake</translation>
    </message>
    <message>
        <source>Code suggested</source>
        <translation>Kode foreslått</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar endra</translation>
    </message>
    <message>
        <source>New end date</source>
        <translation>Ny sluttdato</translation>
    </message>
    <message>
        <source>New request of a participant</source>
        <translation>Nytt krav frå ein deltakar</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Krav svart på</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Deltakar sletta</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Avgrensing oppheva</translation>
    </message>
    <message>
        <source>History emptied</source>
        <translation>Historikk tømt</translation>
    </message>
    <message>
        <source>End date removed</source>
        <translation>Sluttdato fjerna</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>Krav fjerna</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Participant restricted</source>
        <translation>Deltakar avgrensa</translation>
    </message>
    <message>
        <source>End date changed</source>
        <translation>Sluttdato endra</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Ny eigenskap</translation>
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
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>New research question</source>
        <translation>Nytt forskingsspørsmål</translation>
    </message>
    <message>
        <source>Text added to a unit</source>
        <translation>Meir tekst i ei eining</translation>
    </message>
    <message>
        <source>New paragraph in the chapter</source>
        <translation>Nytt avsnitt i kapittelet</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lagt i papirkorga</translation>
    </message>
    <message>
        <source>Quote put into the chapter</source>
        <translation>Sitat sett inn i kapittelet</translation>
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
        <translation>Søketreff koda</translation>
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
        <translation>Intervju sletta</translation>
    </message>
    <message>
        <source>Memo deleted</source>
        <translation>Notat sletta</translation>
    </message>
    <message>
        <source>Unit deleted</source>
        <translation>Eining sletta</translation>
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
        <translation>Import av intervju</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation>Avsnitt slått saman</translation>
    </message>
    <message>
        <source>Placed under one more theme</source>
        <translation>Plassert under eitt tema til</translation>
    </message>
    <message>
        <source>Theme and research question</source>
        <translation>Tema og forskingsspørsmål</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <translation>Markering utan kode</translation>
    </message>
    <message>
        <source>Code made of a memo</source>
        <translation>Notat gjort til kode</translation>
    </message>
    <message>
        <source>Units merged</source>
        <translation>Einingar slått saman</translation>
    </message>
    <message>
        <source>Unit split</source>
        <translation>Eining delt</translation>
    </message>
    <message>
        <source>Codes merged</source>
        <translation>Kodar slått saman</translation>
    </message>
    <message>
        <source>Moved in the chapter</source>
        <translation>Flytta i kapittelet</translation>
    </message>
    <message>
        <source>Moved in the codebook</source>
        <translation>Flytta i kodeboka</translation>
    </message>
    <message>
        <source>Order of the interviews</source>
        <translation>Rekkjefølgje på intervjua</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Attribute removed</source>
        <translation>Eigenskap fjerna</translation>
    </message>
    <message>
        <source>Taken out of the chapter</source>
        <translation>Teke ut av kapittelet</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>Kode fjerna</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Deltakar fjerna</translation>
    </message>
    <message>
        <source>Research question removed</source>
        <translation>Forskingsspørsmål fjerna</translation>
    </message>
    <message>
        <source>Text column renamed</source>
        <translation>Nytt namn på tekstkolonne</translation>
    </message>
    <message>
        <source>Level renamed</source>
        <translation>Nytt namn på nivå</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Omkoda</translation>
    </message>
    <message>
        <source>Unit resized</source>
        <translation>Eining gjord større eller mindre</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Henta ut av papirkorga</translation>
    </message>
    <message>
        <source>Quote adapted</source>
        <translation>Sitat tilpassa</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
    <message>
        <source>Supports, nuances, contradicts</source>
        <translation>Støttar, nyanserer, motseier</translation>
    </message>
    <message>
        <source>Status of an interview</source>
        <translation>Status for eit intervju</translation>
    </message>
    <message>
        <source>Speaker of a paragraph</source>
        <translation>Talar i eit avsnitt</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Prosjekt oppretta</translation>
    </message>
    <message>
        <source>Attribute of a participant</source>
        <translation>Eigenskap ved ein deltakar</translation>
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
        <translation>Angra</translation>
    </message>
    <message>
        <source>Taken from under a theme</source>
        <translation>Teke bort frå eit tema</translation>
    </message>
    <message>
        <source>Attribute changed</source>
        <translation>Eigenskap endra</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Prosjektinnstillingar</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>Intervju endra</translation>
    </message>
    <message>
        <source>Memo changed</source>
        <translation>Notat endra</translation>
    </message>
    <message>
        <source>Definition or colour</source>
        <translation>Definisjon eller farge</translation>
    </message>
    <message>
        <source>Participant changed</source>
        <translation>Deltakar endra</translation>
    </message>
    <message>
        <source>Speaker changed</source>
        <translation>Talar endra</translation>
    </message>
    <message>
        <source>Memo written</source>
        <translation>Notat skrive</translation>
    </message>
    <message>
        <source>Research question written</source>
        <translation>Forskingsspørsmål skrive</translation>
    </message>
    <message>
        <source>Text about a theme</source>
        <translation>Tekst om eit tema</translation>
    </message>
    <message>
        <source>Writing in the chapter</source>
        <translation>Skriving i kapittelet</translation>
    </message>
    <message>
        <source>Condensation or interpretation</source>
        <translation>Meiningsfortetting eller tolking</translation>
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
        <translation>Kodar og tema i papirkorga</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Hent ut av papirkorga</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papirkorg (%1)</translation>
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
        <translation>Lange sitat med innrykk og referanse (P01)</translation>
    </message>
    <message>
        <source>Italic block, no label</source>
        <translation>Eige avsnitt i kursiv, utan referanse</translation>
    </message>
    <message>
        <source>Italic, pseudonym explained in a footnote</source>
        <translation>Kursiv, pseudonymet blir forklart i ein fotnote</translation>
    </message>
    <message>
        <source>In the text, with role and interview</source>
        <translation>I teksten, med rolle og intervju</translation>
    </message>
    <message>
        <source>Dialogue with the interviewer&apos;s turns</source>
        <translation>Dialog med replikkane til intervjuaren</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Innhaldsliste</translation>
    </message>
    <message>
        <source>List of tables</source>
        <translation>Tabelliste</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskingsspørsmål</translation>
    </message>
    <message>
        <source>Table of themes and codes</source>
        <translation>Tabell over tema og kodar</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Table of participants</source>
        <translation>Tabell over deltakarar</translation>
    </message>
    <message>
        <source>Numbered headings</source>
        <translation>Nummererte overskrifter</translation>
    </message>
    <message>
        <source>“Theme 1:” before headings</source>
        <translation>«Tema 1:» framfor overskriftene</translation>
    </message>
    <message>
        <source>How many participants (“12 of 16”)</source>
        <translation>Talet på deltakarar («12 av 16»)</translation>
    </message>
    <message>
        <source>Quotes by a speaker who is no participant: %1.</source>
        <translation>Sitat frå nokon som ikkje er deltakar: %1.</translation>
    </message>
    <message>
        <source>Quotes by a participant who has withdrawn: %1.</source>
        <translation>Sitat frå ein deltakar som har trekt seg: %1.</translation>
    </message>
    <message>
        <source>Quotes left out because their interview is not included: %1.</source>
        <translation>Utelatne sitat, fordi intervjuet ikkje er inkludert: %1.</translation>
    </message>
    <message>
        <source>Themes with a heading and no text yet: %1.</source>
        <translation>Tema med overskrift, men ingen tekst enno: %1.</translation>
    </message>
    <message>
        <source>Quotes that stand in the chapter twice: %1.</source>
        <translation>Sitat som står to gonger i kapittelet: %1.</translation>
    </message>
    <message>
        <source>Characters that could not be printed and are shown as a box: %1.</source>
        <translation>Teikn som ikkje kunne skrivast ut og er viste som ei rute: %1.</translation>
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
        <translation>Skriv … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Sidetal i innhaldslista: Trykk Ctrl+A og F9 i Word.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
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
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Find or make a code …</source>
        <translation>Finn eller lag ein kode …</translation>
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
        <translation>Tab: lag han under eit tema</translation>
    </message>
    <message>
        <source>“%1” is to stand under …</source>
        <translation>«%1» skal stå under …</translation>
    </message>
    <message>
        <source>Find or make a theme …</source>
        <translation>Finn eller lag eit tema …</translation>
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
        <translation>Gi nytt namn</translation>
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
        <translation>Vis berre denne i teksten</translation>
    </message>
    <message>
        <source>Keep on a number key</source>
        <translation>Fest til ein taltast</translation>
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
        <translation>Flytt ut eitt nivå</translation>
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
        <translation>Vis òg under …</translation>
    </message>
    <message>
        <source>Take it away from here</source>
        <translation>Fjern herifrå</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Slå saman med …</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Del …</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Legg i papirkorga</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Kodar og tema</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Filter codes</source>
        <translation>Filtrer kodar</translation>
    </message>
    <message>
        <source>Filter codes and themes</source>
        <translation>Filtrer kodar og tema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Mi eiga rekkjefølgje</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Etter namn</translation>
    </message>
    <message>
        <source>By number of units</source>
        <translation>Etter talet på einingar</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Opne alle</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Lukk alle</translation>
    </message>
    <message>
        <source>Order of codes</source>
        <translation>Rekkjefølgje på kodane</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ingen kodar enno</translation>
    </message>
    <message>
        <source>Select a few words in an interview and press Space: the first code is made as you name it.</source>
        <translation>Merk nokre ord i eit intervju og trykk mellomrom: Den første koden blir til når du gir han eit namn.</translation>
    </message>
    <message>
        <source>Or begin with the themes you expect, and find codes for them later.</source>
        <translation>Eller start med temaa du ventar å finne, og finn kodar til dei seinare.</translation>
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
        <translation>«%1» finst frå før og er vald no.</translation>
    </message>
    <message>
        <source>Let it also stand here</source>
        <translation>Vis òg her</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>«%1» er no ein del av «%2».</translation>
    </message>
    <message>
        <source>There is already “%1” on this level.</source>
        <translation>«%1» finst frå før på dette nivået.</translation>
    </message>
    <message>
        <source>Keep two of that name</source>
        <translation>Behald to med same namn</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Slå saman dei to</translation>
    </message>
    <message numerus="yes">
        <source>The text shows %n code(s) or theme(s) only</source>
        <translation>
            <numerusform>Teksten viser berre %n kode eller tema</numerusform>
            <numerusform>Teksten viser berre %n kodar eller tema</numerusform>
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
        <translation>Ingen kode har denne tasten enno.</translation>
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation>Ingen kode er brukt enno.</translation>
    </message>
    <message>
        <source>Select the words that are to become a code.</source>
        <translation>Merk orda som skal bli ein kode.</translation>
    </message>
    <message>
        <source>There is no code here.</source>
        <translation>Det er ingen kode her.</translation>
    </message>
    <message>
        <source>Choose a code in the codebook first.</source>
        <translation>Vel ein kode i kodeboka først.</translation>
    </message>
    <message>
        <source>Highlighter: %1</source>
        <translation>Markeringstusj: %1</translation>
    </message>
    <message>
        <source>Choose a unit that another one follows.</source>
        <translation>Vel ei eining som det kjem ei anna etter.</translation>
    </message>
    <message>
        <source>Two units are now one.</source>
        <translation>To einingar har blitt til éi.</translation>
    </message>
    <message>
        <source>Put the caret inside the unit, where it shall be split.</source>
        <translation>Set skrivemerket inne i eininga, der ho skal delast.</translation>
    </message>
    <message>
        <source>One unit is now two.</source>
        <translation>Éi eining har blitt til to.</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>Vel ei eining først.</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
    <message>
        <source>No longer a golden quote</source>
        <translation>Ikkje lenger gullsitat</translation>
    </message>
    <message>
        <source>Choose a coded unit first.</source>
        <translation>Vel ei koda eining først.</translation>
    </message>
    <message>
        <source>In the chapter, under “%1”</source>
        <translation>I kapittelet, under «%1»</translation>
    </message>
    <message>
        <source>Select some text, or choose a unit.</source>
        <translation>Merk litt tekst, eller vel ei eining.</translation>
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
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Raudoransje</translation>
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
        <translation>Ein annan farge …</translation>
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
        <translation>Importer intervju …</translation>
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
        <translation>Forskingsspørsmål …</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historikk …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta reservekopi no</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gjenopprett frå reservekopi …</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>Byt passfrase …</translation>
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
        <translation>Opne prosjekt …</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Gi koden nytt namn</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>Rett i transkripsjonen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Innstillingar …</translation>
    </message>
    <message>
        <source>Recent code 1</source>
        <translation>Nyleg brukt kode 1</translation>
    </message>
    <message>
        <source>Recent code 2</source>
        <translation>Nyleg brukt kode 2</translation>
    </message>
    <message>
        <source>Recent code 3</source>
        <translation>Nyleg brukt kode 3</translation>
    </message>
    <message>
        <source>Recent code 4</source>
        <translation>Nyleg brukt kode 4</translation>
    </message>
    <message>
        <source>Recent code 5</source>
        <translation>Nyleg brukt kode 5</translation>
    </message>
    <message>
        <source>Recent code 6</source>
        <translation>Nyleg brukt kode 6</translation>
    </message>
    <message>
        <source>Recent code 7</source>
        <translation>Nyleg brukt kode 7</translation>
    </message>
    <message>
        <source>Recent code 8</source>
        <translation>Nyleg brukt kode 8</translation>
    </message>
    <message>
        <source>Recent code 9</source>
        <translation>Nyleg brukt kode 9</translation>
    </message>
    <message>
        <source>Code the selection …</source>
        <translation>Kod den merkte teksten …</translation>
    </message>
    <message>
        <source>The last code again</source>
        <translation>Siste kode om att</translation>
    </message>
    <message>
        <source>The words themselves as code</source>
        <translation>Orda sjølve som kode (in vivo)</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <translation>Marker utan kode</translation>
    </message>
    <message>
        <source>Highlighter: the chosen code on every selection</source>
        <translation>Markeringstusj: vald kode på alt du merkjer</translation>
    </message>
    <message>
        <source>Remove the code here</source>
        <translation>Fjern koden her</translation>
    </message>
    <message>
        <source>Write the condensation</source>
        <translation>Skriv meiningsfortetting</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>Mark as a golden quote</source>
        <translation>Merk som gullsitat</translation>
    </message>
    <message>
        <source>Put into the chapter</source>
        <translation>Set inn i kapittelet</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Merk setninga</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Merk avsnittet</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>Start eitt ord tidlegare</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>Start eitt ord seinare</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Slutt eitt ord tidlegare</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Slutt eitt ord seinare</translation>
    </message>
    <message>
        <source>Merge with the next unit</source>
        <translation>Slå saman med neste eining</translation>
    </message>
    <message>
        <source>Split the unit at the caret</source>
        <translation>Del eininga ved skrivemerket</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Neste eining</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Førre eining</translation>
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
        <translation>Finn ein kode</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
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
        <translation>Vanleg tekststorleik</translation>
    </message>
    <message>
        <source>Interviews and codes</source>
        <translation>Intervju og kodar</translation>
    </message>
    <message>
        <source>Unit and extracts</source>
        <translation>Eining og utdrag</translation>
    </message>
    <message>
        <source>Research questions in sight</source>
        <translation>Vis forskingsspørsmåla</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtastar</translation>
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
        <translation>Du rettar i transkripsjonen – kodane blir ståande på orda sine.</translation>
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
        <translation>Teiknkoding</translation>
    </message>
    <message>
        <source>Repair the damaged letters</source>
        <translation>Reparer dei øydelagde bokstavane</translation>
    </message>
    <message>
        <source>This file is in the project already. Tick it to import it once more.</source>
        <translation>Denne fila er alt i prosjektet. Kryss av for å importere ho ein gong til.</translation>
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
        <translation>Vel</translation>
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
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message>
        <source>Why it is not counted</source>
        <translation>Kvifor det ikkje blir talt med</translation>
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
        <translation>Grunngiving</translation>
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
        <translation>Kven som snakkar</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importert %1 frå %2</translation>
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
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten er koda</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjua</translation>
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
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten er koda</translation>
    </message>
    <message>
        <source>Not counted anywhere</source>
        <translation>Blir ikkje talt med nokon stad</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Transcripts (%1)</source>
        <translation>Transkripsjonar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Add interviews</source>
        <translation>Legg til intervju</translation>
    </message>
    <message>
        <source>Why? It goes into the history and the method chapter, and may be left empty.</source>
        <translation>Kvifor? Svaret hamnar i historikken og metodekapittelet, og kan stå tomt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
    </message>
    <message>
        <source>Speakers and properties …</source>
        <translation>Talarar og eigenskapar …</translation>
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
        <translation>Intervjua</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 av %2 tel med</translation>
    </message>
    <message>
        <source>Pilots and interviews set aside are in no count.</source>
        <translation>Pilotintervju og intervju som er lagde til side, blir ikkje talde med.</translation>
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
        <translation>Slå saman med «%1»</translation>
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
        <translation>Dra transkripsjonane dine hit.</translation>
    </message>
    <message>
        <source>You see how each is read before anything is stored.</source>
        <translation>Du ser korleis kvar av dei blir lesen før noko blir lagra.</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
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
        <translation>motseier</translation>
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
        <translation>Ingen deltakar</translation>
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
        <translation>Støttar</translation>
    </message>
    <message>
        <source>Nuances</source>
        <translation>Nyanserer</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Motseier</translation>
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
        <translation>Vis orda før og etter (C)</translation>
    </message>
    <message>
        <source>Choose a code or theme in the tree to read all its extracts here.</source>
        <translation>Vel ein kode eller eit tema i treet for å lese alle utdraga her.</translation>
    </message>
    <message>
        <source>No extract here fits the filter.</source>
        <translation>Ingen utdrag her passar til filteret.</translation>
    </message>
    <message>
        <source>No extracts yet. Mark a passage in an interview and give it this code.</source>
        <translation>Ingen utdrag enno. Merk eit stykke tekst i eit intervju og gi det denne koden.</translation>
    </message>
    <message>
        <source>%1 of %2 participants speak here.</source>
        <translation>%1 av %2 deltakarar kjem til orde her.</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>Ikkje høyrt: %1.</translation>
    </message>
    <message>
        <source>Contradicting: %1.</source>
        <translation>Motseier: %1.</translation>
    </message>
    <message>
        <source>Quote for the chapter</source>
        <translation>Sitat til kapittelet</translation>
    </message>
    <message>
        <source>Under which theme?</source>
        <translation>Under kva tema?</translation>
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
        <translation>Gi ein annan kode …	K</translation>
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
        <translation>Prosjektet ditt er trygt: Alt du gjorde før dette, er lagra. Skjer det igjen, så meld gjerne frå med desse linjene; dei inneheld ingenting frå prosjektet ditt.

%1</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noko gjekk gale i programmet</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Imported already</source>
        <translation>Alt importert</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Kven stiller spørsmåla?</translation>
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
        <translation>Sjå over</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 einingar</translation>
    </message>
    <message>
        <source>%1 unit</source>
        <translation>%1 eining</translation>
    </message>
    <message>
        <source>Filter units by words in text, condensation or code</source>
        <translation>Filtrer på ord i tekst, meiningsfortetting eller kode</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Filtrer einingar</translation>
    </message>
    <message>
        <source>Theme or code</source>
        <translation>Tema eller kode</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Without condensation</source>
        <translation>Utan fortetting</translation>
    </message>
    <message>
        <source>★ Golden</source>
        <translation>★ Gullsitat</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idear</translation>
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
        <translation>Etter deltakar</translation>
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
        <translation>Replikknummer og talarar</translation>
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
        <translation>Handlingar, nyaste først</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Angre tilbake hit</translation>
    </message>
    <message>
        <source>Everything since the project was made. Going back can be redone.</source>
        <translation>Alt sidan prosjektet vart laga. Går du tilbake, kan du gjere det om.</translation>
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
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Condensations and other texts on units</source>
        <translation>Meiningsfortettingar og andre tekstar om einingar</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskingsspørsmål</translation>
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
        <translation>Importer intervju</translation>
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
            <numerusform>%Ln fil kan ikkje lesast og blir utelaten.</numerusform>
            <numerusform>%Ln filer kan ikkje lesast og blir utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Les …</translation>
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
            <numerusform>Importer %Ln intervju</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>The unit or code in focus</source>
        <translation>Eininga eller koden i fokus</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ingenting er valt enno</translation>
    </message>
    <message>
        <source>Click a coded passage to see its codes and write its condensation here.</source>
        <translation>Klikk på eit koda stykke for å sjå kodane og skrive meiningsfortettinga her.</translation>
    </message>
    <message>
        <source>Choose a code at the left to read or write its definition.</source>
        <translation>Vel ein kode til venstre for å lese eller skrive definisjonen.</translation>
    </message>
    <message>
        <source>To code: select some words, press Space, and type a name.</source>
        <translation>Slik kodar du: Merk nokre ord, trykk mellomrom og skriv eit namn.</translation>
    </message>
    <message>
        <source>To write your findings and export them: the page “Chapter”.</source>
        <translation>Funna skriv og eksporterer du på sida «Kapittel».</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Hurtigtastar</translation>
    </message>
    <message>
        <source>Click a key and press the new one. Backspace leaves a command without.</source>
        <translation>Klikk på ein hurtigtast og trykk den nye. Rettetasten fjernar hurtigtasten.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own keys</source>
        <translation>Tilbake til hurtigtastane til programmet</translation>
    </message>
    <message>
        <source>%1 types a character on Norwegian keyboards. Choose another key.</source>
        <translation>%1 skriv eit teikn på norske tastatur. Vel ein annan tast.</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”.</source>
        <translation>%1 er alt hurtigtast for «%2».</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>I transkripsjonen</translation>
    </message>
    <message>
        <source>Arrow keys move the caret; with Shift they select, with Ctrl and Shift whole words. A double click selects a word.</source>
        <translation>Piltastane flytter skrivemerket. Med Shift merkjer dei tekst, med Ctrl og Shift heile ord. Dobbeltklikk merkjer eit ord.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Codes in the margin</source>
        <translation>Kodar i margen</translation>
    </message>
    <message>
        <source>A named bracket beside the text for every coding</source>
        <translation>Ein klamme med namn ved sida av teksten for kvar koding</translation>
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
        <translation>Trekt</translation>
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
        <translation>Annan tekst</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuar</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
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
        <translation>Privat: aldri i rapportar eller delte filer</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Teksten i notatet</translation>
    </message>
    <message>
        <source>Write here. Every change is stored at once.</source>
        <translation>Skriv her. Alt blir lagra med ein gong.</translation>
    </message>
    <message>
        <source>Make a code of it</source>
        <translation>Gjer det til ein kode</translation>
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
        <translation>Metodeval</translation>
    </message>
    <message>
        <source>Pre-understanding</source>
        <translation>Forforståing</translation>
    </message>
    <message>
        <source>Margin note</source>
        <translation>Margnotat</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Lause trådar</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is not there</source>
        <translation>Fila finst ikkje</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected. Look for “%1”.</source>
        <translation>Ho er flytta, omdøypt eller sletta, eller disken er ikkje kopla til. Leit etter «%1».</translation>
    </message>
    <message>
        <source>There is already a file of this name</source>
        <translation>Det finst alt ei fil med dette namnet</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name than “%1”.</source>
        <translation>Ingenting vart overskrive. Vel eit anna namn enn «%1».</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Fila er tom</translation>
    </message>
    <message>
        <source>“%1” may be a placeholder of a cloud service: let it download, then open it again. Otherwise open the newest backup; it lies in the folder beside the project.</source>
        <translation>«%1» kan vere ein plasshaldar frå ei skyteneste: Lat ho bli lasta ned, og opne ho igjen. Om ikkje, opne den nyaste reservekopien; han ligg i mappa ved sida av prosjektet.</translation>
    </message>
    <message>
        <source>This is not an Annotator project</source>
        <translation>Dette er ikkje eit Annotator-prosjekt</translation>
    </message>
    <message>
        <source>“%1” is something else. To bring in an interview, open or make a project first and import it there.</source>
        <translation>«%1» er noko anna. Skal du hente inn eit intervju, opnar eller lagar du først eit prosjekt og importerer det der.</translation>
    </message>
    <message>
        <source>“%1” ends too early: a copy or a download was broken off. Copy it again from where it came, or restore the newest backup.</source>
        <translation>«%1» sluttar for tidleg: Ei kopiering eller nedlasting vart avbroten. Kopier fila på nytt derifrå ho kom, eller gjenopprett den nyaste reservekopien.</translation>
    </message>
    <message>
        <source>That passphrase does not open the project</source>
        <translation>Den passfrasen opnar ikkje prosjektet</translation>
    </message>
    <message>
        <source>Check capital letters and spaces, and try again. Nothing is locked or deleted.</source>
        <translation>Sjekk store bokstavar og mellomrom, og prøv igjen. Ingenting er sperra eller sletta.</translation>
    </message>
    <message>
        <source>The passphrase and the key file do not fit together</source>
        <translation>Passfrasen og nøkkelfila passar ikkje saman</translation>
    </message>
    <message>
        <source>One of them is wrong; which one cannot be told. Check the passphrase and choose the key file of “%1”.</source>
        <translation>Ein av dei er feil; kva for ein let seg ikkje seie. Sjekk passfrasen, og vel nøkkelfila til «%1».</translation>
    </message>
    <message>
        <source>The key file is needed too</source>
        <translation>Nøkkelfila trengst òg</translation>
    </message>
    <message>
        <source>The passphrase alone does not open this file. Connect the stick with the key file and choose it. Without it, the recovery code opens the file.</source>
        <translation>Passfrasen åleine opnar ikkje denne fila. Set inn minnepinnen med nøkkelfila, og vel ho. Utan ho opnar gjenopprettingskoden fila.</translation>
    </message>
    <message>
        <source>This is not a key file</source>
        <translation>Dette er ikkje ei nøkkelfil</translation>
    </message>
    <message>
        <source>“%1” is something else, or it was changed since it was made.</source>
        <translation>«%1» er noko anna, eller ho er endra sidan ho vart laga.</translation>
    </message>
    <message>
        <source>This is not a linking key</source>
        <translation>Dette er ikkje ein koplingsnøkkel</translation>
    </message>
    <message>
        <source>“%1” is something else. Linking keys end in .annokey.</source>
        <translation>«%1» er noko anna. Koplingsnøklar sluttar på .annokey.</translation>
    </message>
    <message>
        <source>The linking key belongs to another project</source>
        <translation>Koplingsnøkkelen høyrer til eit anna prosjekt</translation>
    </message>
    <message>
        <source>“%1” was made for another project. Choose the key of this one.</source>
        <translation>«%1» er laga for eit anna prosjekt. Vel nøkkelen til dette.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake</source>
        <translation>Det er ein skrivefeil i gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has 14 groups of four characters.</source>
        <translation>Samanlikn med arket ditt, gruppe for gruppe. Koden har 14 grupper på fire teikn.</translation>
    </message>
    <message>
        <source>The project file is damaged</source>
        <translation>Prosjektfila er skadd</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of “%1” can no longer be read. The file was left as it is. Restore the newest backup.</source>
        <translation>Passfrasen er rett, men delar av «%1» kan ikkje lenger lesast. Fila er ikkje rørt. Gjenopprett den nyaste reservekopien.</translation>
    </message>
    <message>
        <source>The project was made with a newer Annotator</source>
        <translation>Prosjektet er laga med ei nyare utgåve av Annotator</translation>
    </message>
    <message>
        <source>Install the newer version to open “%1”. The file was not changed.</source>
        <translation>Installer den nyare utgåva for å opne «%1». Fila er ikkje endra.</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>Prosjektet er alt ope</translation>
    </message>
    <message>
        <source>Another window or another computer has “%1” open. Close it there, then try again.</source>
        <translation>Eit anna vindauge eller ei anna maskin har «%1» open. Lukk ho der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Your last step could not be stored; everything before it is safe. Make room on the disk, then do it again.</source>
        <translation>Det siste du gjorde, kunne ikkje lagrast; alt før det er trygt. Frigjer plass på disken, og gjer det om att.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Det går ikkje an å skrive der</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Copy the project to a folder of your own, or change the folder&apos;s rights.</source>
        <translation>«%1» eller mappa ho ligg i, er skriveverna. Kopier prosjektet til ei av dine eigne mapper, eller endre rettane til mappa.</translation>
    </message>
    <message>
        <source>A participant here has had her words restricted</source>
        <translation>Ein deltakar her har fått behandlinga av sine ord avgrensa</translation>
    </message>
    <message>
        <source>They are kept as they are, and can be neither coded nor corrected. The restriction is lifted on her page under Participants.</source>
        <translation>Dei blir haldne som dei er, og kan verken kodast eller rettast. Avgrensinga blir oppheva på sida hennar under Deltakarar.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open</source>
        <translation>Fila vart flytta eller erstatta medan ho var open</translation>
    </message>
    <message>
        <source>Perhaps a cloud service synchronised “%1”. Your last step could not be stored. Close the project and open it again.</source>
        <translation>Kanskje ei skyteneste synkroniserte «%1». Det siste du gjorde, kunne ikkje lagrast. Lukk prosjektet og opne det igjen.</translation>
    </message>
    <message>
        <source>The backup could not be verified</source>
        <translation>Reservekopien kunne ikkje stadfestast</translation>
    </message>
    <message>
        <source>It was thrown away; the project and your older backups are untouched. Try again.</source>
        <translation>Han vart kasta; prosjektet og dei eldre reservekopiane er urørte. Prøv igjen.</translation>
    </message>
    <message>
        <source>The file holds no text</source>
        <translation>Det er ingen tekst i fila</translation>
    </message>
    <message>
        <source>“%1” has nothing to code in it. A scanned PDF is pictures, not text.</source>
        <translation>Det er ingenting å kode i «%1». Ein skanna PDF er bilete, ikkje tekst.</translation>
    </message>
    <message>
        <source>What stands in the texts would be gone for good</source>
        <translation>Det som står i tekstane, ville bli borte for godt</translation>
    </message>
    <message>
        <source>Open the linking key first: it keeps what is replaced, and only you can look back.</source>
        <translation>Opne koplingsnøkkelen først: Han tek vare på det som blir erstatta, og berre du kan sjå tilbake.</translation>
    </message>
    <message>
        <source>The replacement is empty</source>
        <translation>Erstatninga er tom</translation>
    </message>
    <message>
        <source>Say what is to stand in the text instead.</source>
        <translation>Skriv kva som skal stå i teksten i staden.</translation>
    </message>
    <message>
        <source>The replacement stands in the texts</source>
        <translation>Erstatninga står i tekstane</translation>
    </message>
    <message>
        <source>It can be changed, or its places brought back first; then it can be removed.</source>
        <translation>Ho kan endrast, eller stadene kan hentast tilbake først; då kan ho fjernast.</translation>
    </message>
    <message>
        <source>The file is not a text</source>
        <translation>Fila er ikkje ein tekst</translation>
    </message>
    <message>
        <source>“%1” may be a sound file or a picture. Import its transcript instead.</source>
        <translation>«%1» kan vere ei lydfil eller eit bilete. Importer transkripsjonen i staden.</translation>
    </message>
    <message>
        <source>The characters could not be read</source>
        <translation>Teikna let seg ikkje lese</translation>
    </message>
    <message>
        <source>Choose another encoding for “%1”.</source>
        <translation>Vel ei anna teiknkoding for «%1».</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Fila er for stor</translation>
    </message>
    <message>
        <source>“%1” is far larger than any interview. Save it with the text alone.</source>
        <translation>«%1» er mykje større enn noko intervju. Lagre fila med berre teksten i.</translation>
    </message>
    <message>
        <source>This format cannot be read</source>
        <translation>Dette formatet kan ikkje lesast</translation>
    </message>
    <message>
        <source>Open “%1” in its own program and save it as DOCX or plain text.</source>
        <translation>Opne «%1» i sitt eige program og lagre ho som DOCX eller rein tekst.</translation>
    </message>
    <message>
        <source>Parts of “%1” cannot be read. Open it in its own program and save it again.</source>
        <translation>Heile «%1» kan ikkje lesast. Opne ho i sitt eige program og lagre på nytt.</translation>
    </message>
    <message>
        <source>Let the file name end in .docx or .pdf.</source>
        <translation>Lat filnamnet slutte på .docx eller .pdf.</translation>
    </message>
    <message>
        <source>The report was not written. Free some space on the disk, then export again.</source>
        <translation>Rapporten vart ikkje skriven. Frigjer plass på disken, og eksporter igjen.</translation>
    </message>
    <message>
        <source>The document has a password</source>
        <translation>Dokumentet har eit passord</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>Fila er ikkje heil</translation>
    </message>
    <message>
        <source>Open “%1” in its own program, take the password off, and import it again.</source>
        <translation>Opne «%1» i sitt eige program, fjern passordet, og importer på nytt.</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Dokumentet er skadd</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Fila kan ikkje opnast</translation>
    </message>
    <message>
        <source>“%1” is gone, is a folder, or may not be read by you.</source>
        <translation>«%1» er borte, er ei mappe, eller du har ikkje lov til å lese ho.</translation>
    </message>
    <message>
        <source>The report cannot be written in this format</source>
        <translation>Rapporten kan ikkje skrivast i dette formatet</translation>
    </message>
    <message>
        <source>The report cannot be written there</source>
        <translation>Rapporten kan ikkje skrivast der</translation>
    </message>
    <message>
        <source>If the file is open in Word, close it there. Otherwise choose another folder.</source>
        <translation>Er fila open i Word, så lukk ho der. Elles kan du velje ei anna mappe.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Mappa finst ikkje</translation>
    </message>
    <message>
        <source>Choose another place for the report.</source>
        <translation>Vel ein annan stad for rapporten.</translation>
    </message>
    <message>
        <source>The system refused to write the report</source>
        <translation>Systemet nekta å skrive rapporten</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Vel ein annan stad for han.</translation>
    </message>
    <message>
        <source>The template cannot be used</source>
        <translation>Malen kan ikkje brukast</translation>
    </message>
    <message>
        <source>It has to be a whole Word document or template (.docx or .dotx).</source>
        <translation>Det må vere eit heilt Word-dokument eller ein heil mal (.docx eller .dotx).</translation>
    </message>
    <message>
        <source>The PDF did not pass its check</source>
        <translation>PDF-en bestod ikkje kontrollen</translation>
    </message>
    <message>
        <source>It was not kept. Export as DOCX, and please report this fault.</source>
        <translation>Han vart ikkje teken vare på. Eksporter som DOCX, og meld gjerne frå om feilen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting vart skrive.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Kor sterk passfrasen er</translation>
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
        <translation>Passfrasen ein gong til</translation>
    </message>
    <message>
        <source>A few unrelated words are strong and easy to remember.</source>
        <translation>Nokre ord utan samanheng er sterke og lette å hugse.</translation>
    </message>
    <message>
        <source>Too easy to guess: names, years and common words are tried first.</source>
        <translation>For lett å gjette: Namn, årstal og vanlege ord blir prøvde først.</translation>
    </message>
    <message>
        <source>Too easy to guess. Make it longer.</source>
        <translation>For lett å gjette. Gjer han lengre.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Dei to er ikkje like enno.</translation>
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
        <translation>Til dømes: Sjukepleiarstudentar i heimetenesta</translation>
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
        <translation>Kvar skal prosjektet liggje?</translation>
    </message>
    <message>
        <source>It is kept inside the file, where nobody else can see it.</source>
        <translation>Tittelen står inne i fila, der ingen andre ser han.</translation>
    </message>
    <message>
        <source>Language of the interviews</source>
        <translation>Språket i intervjua</translation>
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
        <translation>Filnamnet er synleg for andre: Ikkje bruk namn på personar eller stader.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Slik blir det låst</translation>
    </message>
    <message>
        <source>This folder is copied to %1. The file is encrypted, but check that your approval allows that.</source>
        <translation>Denne mappa blir kopiert til %1. Fila er kryptert, men sjekk om godkjenninga di tillèt at ho ligg der.</translation>
    </message>
    <message>
        <source>Everything in the project is encrypted with this passphrase. Nobody can open it without.</source>
        <translation>Alt i prosjektet blir kryptert med denne passfrasen. Ingen kan opne det utan.</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Slå saman dei to</translation>
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
        <translation>Som namnet</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>No definition yet. What is this about, in a sentence?</source>
        <translation>Ingen definisjon enno. Kva handlar dette om, i éi setning?</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Høyrer til her</translation>
    </message>
    <message>
        <source>What counts, also when in doubt?</source>
        <translation>Kva blir rekna med, også i tvilstilfelle?</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Høyrer ikkje til her</translation>
    </message>
    <message>
        <source>What looks like it, and goes elsewhere?</source>
        <translation>Kva liknar, men høyrer til ein annan stad?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>A typical passage</source>
        <translation>Ein typisk stad i teksten</translation>
    </message>
    <message>
        <source>%1 of %2 participants</source>
        <translation>%1 av %2 deltakarar</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eining</numerusform>
            <numerusform>%n einingar</numerusform>
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
        <translation>Svarer på forskingsspørsmålet</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>There is already “%1” on this level, so the name was not stored.</source>
        <translation>«%1» finst frå før på dette nivået, så namnet vart ikkje lagra.</translation>
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
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Move “%1” under …</source>
        <translation>Flytt «%1» under …</translation>
    </message>
    <message>
        <source>“%1” is to stand also under …</source>
        <translation>«%1» skal òg stå under …</translation>
    </message>
    <message>
        <source>Merge “%1” into …</source>
        <translation>Slå «%1» saman med …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Namn …</translation>
    </message>
    <message>
        <source>On its own, under no theme</source>
        <translation>For seg sjølv, utan tema</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Find in memos</source>
        <translation>Søk i notat</translation>
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
        <translation>Notat tek vare på tankane dine: kvifor ein kode ser ut som han gjer, kva som overraska deg, kva du bestemte deg for.

Start med «Nytt notat», eller trykk Ctrl+M på ei eining medan du kodar.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Why? (optional, for the history)</source>
        <translation>Kvifor? (valfritt, til historikken)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
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
        <translation>Delane av kapittelet</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
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
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjua</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
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
        <translation>Gøym passfrasen</translation>
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
        <translation>Byt passfrase</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Passfrasen til no</translation>
    </message>
    <message>
        <source>You get a new recovery code; throw the old sheet away. Backups made until now keep the old passphrase.</source>
        <translation>Du får ein ny gjenopprettingskode; kast det gamle arket. Reservekopiar laga til no beheld den gamle passfrasen.</translation>
    </message>
    <message>
        <source>Writing the project anew …</source>
        <translation>Skriv prosjektet på nytt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this project. Nothing was changed.</source>
        <translation>Det er ikkje passfrasen til dette prosjektet. Ingenting vart endra.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
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
        <translation>Einingar</translation>
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
        <translation>+ Eigenskap</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ikkje notert</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Contact details do not belong in the project.</source>
        <translation>Dette liknar ei e-postadresse. Kontaktopplysningar høyrer ikkje heime i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Contact details do not belong in the project.</source>
        <translation>Dette liknar eit telefonnummer. Kontaktopplysningar høyrer ikkje heime i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a national identity number. It does not belong in the project.</source>
        <translation>Dette liknar eit fødselsnummer. Det høyrer ikkje heime i prosjektet.</translation>
    </message>
    <message>
        <source>This looks like a real name. Real names do not belong in the project.</source>
        <translation>Dette liknar eit verkeleg namn. Verkelege namn høyrer ikkje heime i prosjektet.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>Attributes</source>
        <translation>Eigenskapar</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Namn på eigenskapen</translation>
    </message>
    <message>
        <source>Name, for example Age</source>
        <translation>Namn, til dømes Alder</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Never leaves the project: in no export, report or share</source>
        <translation>Forlèt aldri prosjektet: er ikkje med i eksport, rapport eller deling</translation>
    </message>
    <message>
        <source>+ Participant</source>
        <translation>+ Deltakar</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dette er ikkje ein dato.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Use pseudonyms only. Names, addresses and telephone numbers belong outside the project.</source>
        <translation>Her står berre pseudonym. Namn, adresser og telefonnummer høyrer heime utanfor prosjektet.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenskap</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Legg til ein eigenskap</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Opne «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln deltakar</numerusform>
            <numerusform>%Ln deltakarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent of %Ln not noted</source>
        <translation>
            <numerusform>samtykke frå %Ln er ikkje notert</numerusform>
            <numerusform>samtykke frå %Ln er ikkje notert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Participants and their attributes</source>
        <translation>Deltakarar og eigenskapane deira</translation>
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
        <translation>Utdrag å sitere frå</translation>
    </message>
    <message>
        <source>in the chapter</source>
        <translation>i kapittelet</translation>
    </message>
    <message>
        <source>Choose a theme at the left to see its extracts here.</source>
        <translation>Vel eit tema til venstre for å sjå utdraga her.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the chapter</source>
        <translation>Førehandsvising av kapittelet</translation>
    </message>
    <message>
        <source>Preview of the transcript</source>
        <translation>Førehandsvising av transkripsjonen</translation>
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
        <translation>Dette liknar eit verkeleg namn. Verkelege namn høyrer ikkje heime i prosjektet.</translation>
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
        <translation>Forskingsspørsmål %1</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Kva vil du finne ut?</translation>
    </message>
    <message>
        <source>Choose the themes that answer this question</source>
        <translation>Vel temaa som svarer på dette spørsmålet</translation>
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
        <translation>Ingen tema svarer på dette spørsmålet enno. Vel …</translation>
    </message>
    <message>
        <source>There are no themes yet.</source>
        <translation>Det finst ingen tema enno.</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>Tema: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Research questions</source>
        <translation>Forskingsspørsmål</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>Themes that answer no question: %1</source>
        <translation>Tema som ikkje svarer på noko spørsmål: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsStrip</name>
    <message>
        <source>What do you want to find out? Write your research question here.</source>
        <translation>Kva vil du finne ut? Skriv forskingsspørsmålet ditt her.</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forskingsspørsmål</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>used twice</source>
        <translation>brukt to gonger</translation>
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
        <translation>Fila seier ikkje korleis bokstavane er lagra. Sjekk æ, ø og å nedanfor.</translation>
    </message>
    <message>
        <source>The file seems to be broken off at its end.</source>
        <translation>Fila ser ut til å vere avbroten på slutten.</translation>
    </message>
    <message>
        <source>The lines were broken at a fixed width, so each line is a paragraph of its own.</source>
        <translation>Linjene var brotne i ei fast breidd, så kvar linje er eit eige avsnitt.</translation>
    </message>
    <message>
        <source>Text that is hidden in the document was taken along.</source>
        <translation>Tekst som er gøymd i dokumentet, er teken med.</translation>
    </message>
    <message>
        <source>Characters written in another way than the rest: %1. Check æ, ø and å below.</source>
        <translation>Teikn lagra på ein annan måte enn resten: %1. Sjekk æ, ø og å nedanfor.</translation>
    </message>
    <message>
        <source>Damaged letters, as when “på” has become “pÃ¥”: %1. They can be repaired.</source>
        <translation>Øydelagde bokstavar, som når «på» har blitt «pÃ¥»: %1. Dei kan reparerast.</translation>
    </message>
    <message>
        <source>Letters repaired: %1.</source>
        <translation>Reparerte bokstavar: %1.</translation>
    </message>
    <message>
        <source>Invisible control characters left out: %1.</source>
        <translation>Usynlege kontrollteikn som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Broken characters left out: %1.</source>
        <translation>Øydelagde teikn som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Very long paragraphs were cut at the end of a sentence. Cuts: %1.</source>
        <translation>Svært lange avsnitt er delte ved slutten av ei setning. Talet på delingar: %1.</translation>
    </message>
    <message>
        <source>No labels of speakers were found.</source>
        <translation>Fann ingen merkelappar for kven som snakkar.</translation>
    </message>
    <message>
        <source>Deletions under “track changes” carried out: %1.</source>
        <translation>Slettingar i «spor endringar» som er utførte: %1.</translation>
    </message>
    <message>
        <source>Insertions under “track changes” kept: %1.</source>
        <translation>Innsetjingar i «spor endringar» som er behaldne: %1.</translation>
    </message>
    <message>
        <source>Comments in the margin left out: %1.</source>
        <translation>Kommentarar i margen som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Footnotes left out: %1.</source>
        <translation>Fotnotar som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Paragraphs numbered automatically: %1. The numbers are not part of the text.</source>
        <translation>Avsnitt med automatiske nummer: %1. Nummera er ikkje ein del av teksten.</translation>
    </message>
    <message>
        <source>Text boxes whose text was taken along: %1.</source>
        <translation>Tekstboksar der teksten er teken med: %1.</translation>
    </message>
    <message>
        <source>Pictures left out: %1.</source>
        <translation>Bilete som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Symbols of a special font that could not be read: %1.</source>
        <translation>Symbol i ei spesiell skrift som ikkje let seg lese: %1.</translation>
    </message>
    <message>
        <source>Embedded documents left out: %1.</source>
        <translation>Innebygde dokument som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Rows of a table read as turns: %1.</source>
        <translation>Tabellrader lesne som replikkar: %1.</translation>
    </message>
    <message>
        <source>Page numbers were found.</source>
        <translation>Fann sidetal.</translation>
    </message>
    <message>
        <source>The document does not say where its pages end.</source>
        <translation>Dokumentet seier ikkje kvar sidene sluttar.</translation>
    </message>
    <message>
        <source>Subtitles of the same speaker put together into paragraphs: %1.</source>
        <translation>Undertekstar frå same talar som er slått saman til avsnitt: %1.</translation>
    </message>
    <message>
        <source>Lines at the top or foot of pages left out: %1.</source>
        <translation>Linjer øvst eller nedst på sider som er utelatne: %1.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time and were sorted.</source>
        <translation>Undertekstane stod ikkje i tidsrekkjefølgje og er sorterte.</translation>
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
        <translation>Om du gløymer passfrasen, opnar denne koden prosjektet. Det finst ingen annan veg inn: Ingen kan hjelpe utan ein av dei to, ikkje eingong vi.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save to a file …</source>
        <translation>Lagre i ei fil …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Whoever has this code and the file can read everything. Keep it on paper at home, in an envelope, or in a password manager: not beside the project, not in your mail. It changes when you change the passphrase.</source>
        <translation>Den som har både koden og fila, kan lese alt. Ha han på papir heime, i ein konvolutt, eller i eit passordprogram: ikkje ved sida av prosjektet, ikkje i e-posten. Koden blir endra når du byter passfrase.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Eg har teke vare på han</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>Kopiert. Han forsvinn frå utklippstavla om eit minutt.</translation>
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
        <translation>Lagra. Flytt han bort frå prosjektet, til dømes til ein minnepinne.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Skriven ut.</translation>
    </message>
    <message>
        <source>Recovery code of an Annotator project

%1

It opens the project when the passphrase is forgotten. Keep it apart from the file.
In Annotator: Open project, then “Use the recovery code instead”.
</source>
        <translation>Gjenopprettingskode for eit Annotator-prosjekt

%1

Han opnar prosjektet når passfrasen er gløymd. Oppbevar han skild frå fila.
I Annotator: Opne prosjekt, deretter «Bruk gjenopprettingskoden i staden».
</translation>
    </message>
</context>
<context>
    <name>RenameDelegate</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restoring</source>
        <translation>Gjenopprettar</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Gjenopprettar …</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gjenopprett frå reservekopi</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopiar, nyaste først</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>Passfrasen frå den gongen</translation>
    </message>
    <message>
        <source>Restore to a new file …</source>
        <translation>Gjenopprett til ei ny fil …</translation>
    </message>
    <message>
        <source>Backups are kept encrypted in a folder beside the project. Choose one to see what is in it.</source>
        <translation>Reservekopiane ligg krypterte i ei mappe ved sida av prosjektet. Vel ein for å sjå kva han inneheld.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made while you work, and when you close.</source>
        <translation>Det finst ingen reservekopi enno. Det blir laga ein medan du arbeider, og når du lukkar.</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Ser etter …</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Units and ideas</source>
        <translation>Einingar og idear</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>This backup was made before the passphrase was changed. It opens with the one of that time.</source>
        <translation>Denne reservekopien vart laga før passfrasen vart bytt. Han blir opna med passfrasen du hadde då.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup.</source>
        <translation>Den passfrasen opnar ikkje denne reservekopien.</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Kvar skal det gjenoppretta prosjektet liggje?</translation>
    </message>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Restored as “%1”. You can open it from the Project menu.</source>
        <translation>Gjenoppretta som «%1». Du kan opne det frå Prosjekt-menyen.</translation>
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
        <translation>Eininga er</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ordet</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>setninga</translation>
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
        <translation>Søk i intervju, kodar, notat, meiningsfortettingar og kapittel</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>ensom* begins like this · *veiled* contains this · &quot;på en måte&quot; exactly these words · -lege leave out</source>
        <translation>einsam* ord som byrjar slik · *rettlei* ord som har det i seg · &quot;på ein måte&quot; nøyaktig slik · -lege utan</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Condensations</source>
        <translation>Fortettingar</translation>
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
        <translation>Berre ukoda</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Code the hits</source>
        <translation>Kod treffa</translation>
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
        <translation>Dei første %1 av %2 treff</translation>
    </message>
    <message>
        <source>Type a word to see every place it is used, however inflected. ensom* finds what begins so.</source>
        <translation>Skriv eit ord for å sjå det overalt der det står, i alle bøyingar. einsam* finn alt som byrjar slik.</translation>
    </message>
    <message>
        <source>All hits are hidden by the filters above.</source>
        <translation>Alle treff er gøymde av filtera ovanfor.</translation>
    </message>
    <message>
        <source>Nothing found. Look for fewer letters, or take a word out.</source>
        <translation>Ingen treff. Søk på færre bokstavar, eller ta bort eit ord.</translation>
    </message>
    <message>
        <source>Nothing found. Parts of words are found with stars:</source>
        <translation>Ingen treff. Delar av ord finn du med stjerner:</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with “%1”</source>
        <translation>
            <numerusform>%n utdrag koda med «%1»</numerusform>
            <numerusform>%n utdrag koda med «%1»</numerusform>
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
        <translation>Overskrifta for denne delen</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Innleiing</translation>
    </message>
    <message>
        <source>What the chapter shows, and how it is built up …</source>
        <translation>Kva kapittelet viser, og korleis det er bygd opp …</translation>
    </message>
    <message>
        <source>What this theme is about, in a few sentences …</source>
        <translation>Kva dette temaet handlar om, i nokre setningar …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>What the theme adds up to …</source>
        <translation>Kva temaet samla sett fortel …</translation>
    </message>
    <message>
        <source>No quotes yet. Choose some from the list at the right: Enter adds one.</source>
        <translation>Ingen sitat enno. Vel frå lista til høgre: Enter set inn.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Legg til tekst</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtastar</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Endre hurtigtastar …</translation>
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
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Hugs prosjekt som nyleg er opna</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Storleik på alt</translation>
    </message>
    <message>
        <source>The program&apos;s choice</source>
        <translation>Valet til programmet</translation>
    </message>
    <message>
        <source>Reading transcripts</source>
        <translation>Lesing av transkripsjonar</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Skrift</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
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
            <numerusform>Etter %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Fortrulegheit</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når eg er borte</translation>
    </message>
    <message>
        <source>File names are then kept, unencrypted, on this computer. Nothing else ever is.</source>
        <translation>Då blir filnamn lagra ukryptert på denne maskina. Ingenting anna blir nokon gong lagra slik.</translation>
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
        <translation>Versjon %1. Kvalitativ koding av intervju, fråkopla, i éi kryptert fil. Programmet koplar seg aldri til noko nettverk. Fri programvare med MIT-lisens; bygd med Qt (LGPL), SQLCipher og anna.</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Reservekopien er laga og kontrollert.</translation>
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
        <translation>Deltakar</translation>
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
        <translation>Rolla til %1</translation>
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
        <translation>Heile teksten</translation>
    </message>
    <message>
        <source>Pseudonym of %1</source>
        <translation>Pseudonymet til %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln replikk</numerusform>
            <numerusform>%Ln replikkar</numerusform>
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
        <translation>Intervjuar</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Not a speaker</source>
        <translation>Snakkar ikkje</translation>
    </message>
</context>
<context>
    <name>SpeakersBox</name>
    <message>
        <source>Other words that look like speakers</source>
        <translation>Andre ord som liknar på talarar</translation>
    </message>
    <message>
        <source>Pseudonyms are suggestions: change them as you like. A label that is a name is replaced by the pseudonym.</source>
        <translation>Pseudonyma er forslag: Endre dei som du vil. Ein merkelapp som er eit namn, blir bytt ut med pseudonymet.</translation>
    </message>
    <message>
        <source>asks most of the questions</source>
        <translation>stiller dei fleste spørsmåla</translation>
    </message>
    <message numerus="yes">
        <source>Answer the same for %Ln other file(s) with these labels</source>
        <translation>
            <numerusform>Sei det same om %Ln anna fil med desse merkelappane</numerusform>
            <numerusform>Sei det same om %Ln andre filer med desse merkelappane</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Kven stiller spørsmåla?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Kven snakkar?</translation>
    </message>
    <message>
        <source>Nobody is named in this text. Whose words are they?</source>
        <translation>Ingen er nemnd i denne teksten. Kven sine ord er det?</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Name of the new code</source>
        <translation>Namn på den nye koden</translation>
    </message>
    <message>
        <source>Why? (optional, for the history)</source>
        <translation>Kvifor? (valfritt, til historikken)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Tick the extracts that belong to the new code.</source>
        <translation>Kryss av utdraga som høyrer til den nye koden.</translation>
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
        <translation>Det finst alt ein kode «%1».</translation>
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
        <translation>Kod intervjua dine, og skriv funna ut frå dei. Åleine, fråkopla, i éi låst fil.</translation>
    </message>
    <message>
        <source>The project is being opened</source>
        <translation>Prosjektet blir opna</translation>
    </message>
    <message>
        <source>Getting the sample project ready …</source>
        <translation>Gjer dømeprosjektet klart …</translation>
    </message>
    <message>
        <source>You can also drop a project file here.</source>
        <translation>Du kan òg sleppe ei prosjektfil her.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv dømeprosjektet</translation>
    </message>
    <message>
        <source>Four invented interviews, already coded. Look around and change what you like.</source>
        <translation>Fire oppdikta intervju, ferdig koda. Sjå deg rundt og endre det du vil.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>An empty project of your own, locked with a passphrase.</source>
        <translation>Eit tomt prosjekt som er ditt eige, låst med ein passfrase.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Opne prosjekt</translation>
    </message>
    <message>
        <source>Go on with a project you have.</source>
        <translation>Hald fram med eit prosjekt du har.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nyleg opna</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Every change is stored at once in the encrypted file.</source>
        <translation>Kvar endring blir lagra med ein gong i den krypterte fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eining</numerusform>
            <numerusform>%n einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and themes</source>
        <translation>
            <numerusform>%n kode eller tema</numerusform>
            <numerusform>%n kodar og tema</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen reservekopi enno</translation>
    </message>
    <message>
        <source>Backed up just now</source>
        <translation>Reservekopi akkurat no</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Reservekopi for %n minutt sidan</numerusform>
            <numerusform>Reservekopi for %n minutt sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Reservekopi for %n time sidan</numerusform>
            <numerusform>Reservekopi for %n timar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Reservekopi for %n dag sidan</numerusform>
            <numerusform>Reservekopi for %n dagar sidan</numerusform>
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
        <translation>Vel ein farge</translation>
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
        <translation>Di tolking …</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Unit and extracts</source>
        <translation>Eining og utdrag</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Uncoded highlight</source>
        <translation>Markering utan kode</translation>
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
        <translation>Vel eit intervju i lista, eller importer transkripsjonar.</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>Stad i transkripsjonen</translation>
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
        <translation>Teksten i intervjuet med kodane</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n unit(s)</source>
        <translation>
            <numerusform>%1, %2, %n eining</numerusform>
            <numerusform>%1, %2, %n einingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>An idea: marked, and not coded yet.</source>
        <translation>Ein idé: markert, men ikkje koda enno.</translation>
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
        <translation>Ein tanke, eit spørsmål, noko å kome tilbake til …</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Neste eining</translation>
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
        <translation>motseier</translation>
    </message>
    <message>
        <source>Make it a code …</source>
        <translation>Gjer ideen til ein kode …</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Legg til kode</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Støttar</translation>
    </message>
    <message>
        <source>Nuances</source>
        <translation>Nyanserer</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Motseier</translation>
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
        <translation>Kva seier ho, med få ord?</translation>
    </message>
    <message>
        <source>Quoted in the chapter under “%1”</source>
        <translation>Sitert i kapittelet under «%1»</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>meir enn éin gong</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Without a theme</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>No participant</source>
        <translation>Ingen deltakar</translation>
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
        <translation>motseier</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Meaning unit</source>
        <translation>Meiningseining</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
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
        <translation>Stad</translation>
    </message>
</context>
<context>
    <name>UnitsPanel</name>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
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
        <translation>Skriv meiningsfortetting	Enter</translation>
    </message>
    <message>
        <source>Not a golden quote	Space</source>
        <translation>Ikkje gullsitat	Mellomrom</translation>
    </message>
    <message>
        <source>Golden quote	Space</source>
        <translation>Gullsitat	Mellomrom</translation>
    </message>
    <message>
        <source>Add a code …</source>
        <translation>Legg til ein kode …</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Fjern kode</translation>
    </message>
    <message>
        <source>Merge the chosen units</source>
        <translation>Slå saman dei valde einingane</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>støttar</translation>
    </message>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motseier</translation>
    </message>
    <message>
        <source>This unit … “%1”</source>
        <translation>Denne eininga … «%1»</translation>
    </message>
    <message>
        <source>No unit fits this filter. “Show all” brings them back.</source>
        <translation>Ingen einingar passar til filteret. «Vis alle» hentar dei fram att.</translation>
    </message>
    <message>
        <source>No meaning units yet. Mark a passage in an interview and press Space to give it a code.</source>
        <translation>Ingen meiningseiningar enno. Merk eit stykke tekst i eit intervju og trykk mellomrom for å gi det ein kode.</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Meaning units</source>
        <translation>Meiningseiningar</translation>
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
        <translation>Caps Lock ser ut til å vere på.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Kva som gjekk gale</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Restore the newest backup …</source>
        <translation>Gjenopprett den nyaste reservekopien …</translation>
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
        <translation>Frå arket du skreiv ut; bindestrekar spelar inga rolle.</translation>
    </message>
    <message>
        <source>The sample project holds nobody&apos;s words. Its passphrase is: %1</source>
        <translation>Ingen verkelege personar har sagt det som står i dømeprosjektet. Passfrasen er: %1</translation>
    </message>
    <message>
        <source>This project is in a folder that is copied to %1. Let it finish copying before you open it elsewhere.</source>
        <translation>Dette prosjektet ligg i ei mappe som blir kopiert til %1. Lat kopieringa bli ferdig før du opnar det ein annan stad.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passfrasen</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i staden</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open project</source>
        <translation>Opne prosjekt</translation>
    </message>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Dømeprosjekt</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Kvar skal det gjenoppretta prosjektet liggje?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjer om: %1</translation>
    </message>
    <message>
        <source>Now you can type in the transcript.</source>
        <translation>No kan du skrive i transkripsjonen.</translation>
    </message>
    <message>
        <source>The transcript is read-only again.</source>
        <translation>Transkripsjonen er låst for endringar igjen.</translation>
    </message>
</context>
</TS>
