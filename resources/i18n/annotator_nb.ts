<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>Project opened</source>
        <translation>Prosjekt åpnet</translation>
    </message>
    <message>
        <source>Failed attempts to open</source>
        <translation>Mislykkede forsøk på å åpne</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportert</translation>
    </message>
    <message>
        <source>Share made</source>
        <translation>Deling laget</translation>
    </message>
    <message>
        <source>Comments and suggestions taken in</source>
        <translation>Kommentarer og forslag hentet inn</translation>
    </message>
    <message>
        <source>Names and places replaced</source>
        <translation>Navn og steder erstattet</translation>
    </message>
    <message>
        <source>Words taken out for good</source>
        <translation>Ord fjernet for godt</translation>
    </message>
    <message>
        <source>Restriction of a participant</source>
        <translation>Begrensning for en deltaker</translation>
    </message>
    <message>
        <source>Request of a participant</source>
        <translation>Krav fra en deltaker</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Deltaker slettet</translation>
    </message>
    <message>
        <source>Project ended</source>
        <translation>Prosjekt avsluttet</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Gjenopprettet fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passfrase byttet</translation>
    </message>
    <message>
        <source>Linking key made</source>
        <translation>Koblingsnøkkel laget</translation>
    </message>
    <message>
        <source>Linking key opened</source>
        <translation>Koblingsnøkkel åpnet</translation>
    </message>
    <message>
        <source>Passphrase of the linking key changed</source>
        <translation>Passfrase for koblingsnøkkelen byttet</translation>
    </message>
    <message>
        <source>Linking key destroyed</source>
        <translation>Koblingsnøkkel ødelagt</translation>
    </message>
    <message>
        <source>Finding accepted before an export</source>
        <translation>Funn godtatt før en eksport</translation>
    </message>
    <message>
        <source>Quotes of a thesis checked</source>
        <translation>Sitatene i en oppgave sjekket</translation>
    </message>
    <message>
        <source>Recording attached</source>
        <translation>Opptak knyttet til intervju</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Opptak slettet</translation>
    </message>
    <message>
        <source>Recording detached, its file left alone</source>
        <translation>Opptak løst fra intervjuet, filen ble liggende</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Retting</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Begrensning</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>utlevert</translation>
    </message>
    <message>
        <source>Line %1 was changed after it was written.</source>
        <translation>Linje %1 er endret etter at den ble skrevet.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>Linje %1 mangler.</translation>
    </message>
    <message>
        <source>Line %1 was added by something other than this program.</source>
        <translation>Linje %1 er lagt til av noe annet enn dette programmet.</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>med gjenopprettingskoden</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>med passfrasen</translation>
    </message>
    <message>
        <source>the linking key</source>
        <translation>koblingsnøkkelen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>innført</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>opphevet</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>i prosjektet</translation>
    </message>
    <message>
        <source>outside the project</source>
        <translation>utenfor prosjektet</translation>
    </message>
    <message>
        <source>a key file is needed too</source>
        <translation>nøkkelfil kreves også</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Replacement noted in the register</source>
        <translation>Erstatning ført i registeret</translation>
    </message>
    <message>
        <source>Confidential passage marked</source>
        <translation>Fortrolig sted merket</translation>
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
        <translation>Funn får stå</translation>
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
        <translation>Funn som fikk stå, letes etter igjen</translation>
    </message>
    <message>
        <source>Register of replacements changed</source>
        <translation>Erstatningsregister endret</translation>
    </message>
    <message>
        <source>Pseudonym scheme switched</source>
        <translation>Måten å kalle deltakerne på byttet</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Funn godtatt</translation>
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
        <source>New level</source>
        <translation>Nytt nivå</translation>
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
        <source>Interview read through</source>
        <translation>Intervju lest gjennom</translation>
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
        <source>Order of the text columns</source>
        <translation>Rekkefølgen på tekstkolonnene</translation>
    </message>
    <message>
        <source>Order of the levels</source>
        <translation>Rekkefølgen på nivåene</translation>
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
        <source>Text column removed</source>
        <translation>Tekstkolonne fjernet</translation>
    </message>
    <message>
        <source>Level removed</source>
        <translation>Nivå fjernet</translation>
    </message>
    <message>
        <source>Reading taken back</source>
        <translation>Lesning tatt tilbake</translation>
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
        <source>Method changed</source>
        <translation>Metode byttet</translation>
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
        <source>Point of the method</source>
        <translation>Punkt i metoden</translation>
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
        <source>New version of the interview guide</source>
        <translation>Ny versjon av intervjuguiden</translation>
    </message>
    <message>
        <source>New question in the guide</source>
        <translation>Nytt spørsmål i guiden</translation>
    </message>
    <message>
        <source>Two questions on one topic</source>
        <translation>To spørsmål om samme tema i guiden</translation>
    </message>
    <message>
        <source>Codes for a topic of the guide</source>
        <translation>Koder for et spørsmål i guiden</translation>
    </message>
    <message>
        <source>Order of the guide</source>
        <translation>Rekkefølgen i guiden</translation>
    </message>
    <message>
        <source>Version of the guide removed</source>
        <translation>Versjon av guiden fjernet</translation>
    </message>
    <message>
        <source>Question taken out of the guide</source>
        <translation>Spørsmål tatt ut av guiden</translation>
    </message>
    <message>
        <source>Version of the guide described</source>
        <translation>Versjon av guiden beskrevet</translation>
    </message>
    <message>
        <source>Guide used in an interview</source>
        <translation>Guide brukt i et intervju</translation>
    </message>
    <message>
        <source>Cell of the framework matrix</source>
        <translation>Celle i rammeverksmatrisen</translation>
    </message>
    <message>
        <source>Question of the guide written</source>
        <translation>Spørsmål i guiden skrevet</translation>
    </message>
    <message>
        <source>Condensation or interpretation</source>
        <translation>Meningsfortetning eller fortolkning</translation>
    </message>
    <message>
        <source>Unit read in context</source>
        <translation>Enhet lest i sammenheng</translation>
    </message>
    <message>
        <source>Units of a sentence</source>
        <translation>Enheter bak en setning</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Øyeblikksbilde tatt</translation>
    </message>
    <message>
        <source>Snapshot renamed</source>
        <translation>Nytt navn på øyeblikksbilde</translation>
    </message>
    <message>
        <source>Note on a snapshot</source>
        <translation>Notat om øyeblikksbilde</translation>
    </message>
    <message>
        <source>Snapshot deleted</source>
        <translation>Øyeblikksbilde slettet</translation>
    </message>
    <message>
        <source>Back to a snapshot</source>
        <translation>Tilbake til et øyeblikksbilde</translation>
    </message>
    <message>
        <source>Put on the wall</source>
        <translation>Hengt på veggen</translation>
    </message>
    <message>
        <source>New slip on the wall</source>
        <translation>Ny lapp på veggen</translation>
    </message>
    <message>
        <source>Slip written</source>
        <translation>Lapp skrevet</translation>
    </message>
    <message>
        <source>Cards moved</source>
        <translation>Kort flyttet</translation>
    </message>
    <message>
        <source>Taken off the wall</source>
        <translation>Tatt ned fra veggen</translation>
    </message>
    <message>
        <source>Cards grouped</source>
        <translation>Kort gruppert</translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation>Nytt navn på gruppe</translation>
    </message>
    <message>
        <source>Group dissolved</source>
        <translation>Gruppe løst opp</translation>
    </message>
    <message>
        <source>Line on the wall</source>
        <translation>Strek på veggen</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Strek endret</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Strek fjernet</translation>
    </message>
    <message>
        <source>Theme made of a group</source>
        <translation>Tema laget av en gruppe</translation>
    </message>
    <message>
        <source>Second coding begun</source>
        <translation>Andre koding begynt</translation>
    </message>
    <message>
        <source>Second coding ended</source>
        <translation>Andre koding avsluttet</translation>
    </message>
    <message>
        <source>Second coding taken up again</source>
        <translation>Andre koding tatt opp igjen</translation>
    </message>
    <message>
        <source>Second coding thrown away</source>
        <translation>Andre koding kastet</translation>
    </message>
    <message>
        <source>Coding in the second coding</source>
        <translation>Koding i den andre kodingen</translation>
    </message>
    <message>
        <source>Taken over from the other coding</source>
        <translation>Overtatt fra den andre kodingen</translation>
    </message>
    <message>
        <source>The first coding stands</source>
        <translation>Den første kodingen står</translation>
    </message>
    <message>
        <source>Theme laid out on the wall</source>
        <translation>Tema lagt ut på veggen</translation>
    </message>
    <message>
        <source>Project or codebook taken in</source>
        <translation>Prosjekt eller kodebok hentet inn</translation>
    </message>
    <message>
        <source>Taken into the report</source>
        <translation>Tatt med i rapporten</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Utelatt fra rapporten</translation>
    </message>
    <message>
        <source>Report put in another order</source>
        <translation>Ny rekkefølge i rapporten</translation>
    </message>
    <message>
        <source>Heading in the report</source>
        <translation>Overskrift i rapporten</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Tittelside</translation>
    </message>
    <message>
        <source>Changed words of a quote accepted</source>
        <translation>Endrede ord i et sitat godtatt</translation>
    </message>
    <message>
        <source>Quote looked over after a correction</source>
        <translation>Sitat sett over etter en retting</translation>
    </message>
    <message>
        <source>Question taken along with a quote</source>
        <translation>Spørsmålet tatt med i et sitat</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Formen på rapporten</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Kolonner i en tabell</translation>
    </message>
    <message>
        <source>Order of a table’s columns</source>
        <translation>Rekkefølge på kolonnene i en tabell</translation>
    </message>
    <message>
        <source>Suggested columns of a table</source>
        <translation>Foreslåtte kolonner i en tabell</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Rader i en tabell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Bare én</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samsvar</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Agreement for each code</source>
        <translation>Samsvar for hver kode</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n unit(s) that either coding holds, in the interviews that have both. What neither marked is not counted, and with few units kappa says little.</source>
        <translation>
            <numerusform>Over den ene enheten som en av kodingene har (%n), i intervjuene som har begge. Det ingen har merket, er ikke med, og med få enheter sier kappa lite.</numerusform>
            <numerusform>Over de %n enhetene som minst en av kodingene har, i intervjuene som har begge. Det ingen har merket, er ikke med, og med få enheter sier kappa lite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllFiles</name>
    <message>
        <source>All files (%1)</source>
        <translation>Alle filer (%1)</translation>
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
        <source>P01, P02, P03 … in the order of the files</source>
        <translation>P01, P02, P03 … i filenes rekkefølge</translation>
    </message>
    <message>
        <source>As their file: “Lærer 4.docx” is Lærer 4</source>
        <translation>Som filen: «Lærer 4.docx» er Lærer 4</translation>
    </message>
    <message>
        <source>As their label: one label is one person in all files</source>
        <translation>Som merkelappen: én merkelapp er én person i alle filer</translation>
    </message>
    <message>
        <source>Names for all participants at once; a pseudonym you typed yourself stays.</source>
        <translation>Navn på alle deltakerne på én gang. Et pseudonym du har skrevet selv, blir stående.</translation>
    </message>
    <message>
        <source>Participants are called</source>
        <translation>Deltakerne heter</translation>
    </message>
    <message>
        <source>not the same in all</source>
        <translation>ikke likt i alle</translation>
    </message>
    <message>
        <source>asks most of the questions</source>
        <translation>stiller de fleste spørsmålene</translation>
    </message>
    <message numerus="yes">
        <source>asks most of the questions in %Ln of them</source>
        <translation>
            <numerusform>stiller de fleste spørsmålene i %Ln av dem</numerusform>
            <numerusform>stiller de fleste spørsmålene i %Ln av dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln deltaker</numerusform>
            <numerusform>%Ln deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants yet.</source>
        <translation>Ingen deltakere ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in order.</source>
        <translation>
            <numerusform>%Ln fil er i orden.</numerusform>
            <numerusform>%Ln filer er i orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a look: %Ln file(s)</source>
        <translation>
            <numerusform>Verdt en titt: %Ln fil</numerusform>
            <numerusform>Verdt en titt: %Ln filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyticText</name>
    <message>
        <source>Change it on the page Themes</source>
        <translation>Endre den på siden Temaer</translation>
    </message>
    <message>
        <source>Write it on the page Themes</source>
        <translation>Skriv den på siden Temaer</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeidsplasser</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysninger</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Yrker</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Third persons</source>
        <translation>Tredjepersoner</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Særlige kategorier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>arbeidsplass</translation>
    </message>
    <message>
        <source>contact detail</source>
        <translation>kontaktopplysning</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>age</source>
        <translation>alder</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>yrke</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronomen</translation>
    </message>
    <message>
        <source>third person</source>
        <translation>tredjeperson</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>særlig kategori</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
    <message>
        <source>A first name.</source>
        <translation>Et fornavn.</translation>
    </message>
    <message>
        <source>A family name.</source>
        <translation>Et etternavn.</translation>
    </message>
    <message>
        <source>A capital letter in the middle of a sentence.</source>
        <translation>Stor bokstav midt i en setning.</translation>
    </message>
    <message>
        <source>Looks like an address.</source>
        <translation>Ligner på en adresse.</translation>
    </message>
    <message>
        <source>You have replaced this elsewhere.</source>
        <translation>Du har erstattet dette andre steder.</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>En e-postadresse.</translation>
    </message>
    <message>
        <source>A telephone number.</source>
        <translation>Et telefonnummer.</translation>
    </message>
    <message>
        <source>A web address.</source>
        <translation>En nettadresse.</translation>
    </message>
    <message>
        <source>A national identity number: its check digits are right.</source>
        <translation>Et fødselsnummer: Kontrollsifrene stemmer.</translation>
    </message>
    <message>
        <source>The registration number of a car.</source>
        <translation>Registreringsnummeret til en bil.</translation>
    </message>
    <message>
        <source>The number of a property in the land register.</source>
        <translation>Nummeret til en eiendom i matrikkelen.</translation>
    </message>
    <message>
        <source>An account number: its check digit is right.</source>
        <translation>Et kontonummer: Kontrollsifferet stemmer.</translation>
    </message>
    <message>
        <source>An organisation number: its check digit is right.</source>
        <translation>Et organisasjonsnummer: Kontrollsifferet stemmer.</translation>
    </message>
    <message>
        <source>Says something about somebody&apos;s health.</source>
        <translation>Sier noe om noens helse.</translation>
    </message>
    <message>
        <source>Speaks about somebody who has not agreed to take part.</source>
        <translation>Snakker om noen som ikke har samtykket til å delta.</translation>
    </message>
    <message>
        <source>Tells the gender; your rule asks for a neutral pronoun.</source>
        <translation>Røper kjønn; regelen din ber om et nøytralt pronomen.</translation>
    </message>
    <message>
        <source>Third person</source>
        <translation>Tredjeperson</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Særlig kategori</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>generalised</source>
        <translation>generalisert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>får stå</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>kan gå ut</translation>
    </message>
    <message>
        <source>Known to everybody</source>
        <translation>Kjent for alle</translation>
    </message>
    <message>
        <source>Tells nothing here</source>
        <translation>Røper ingenting her</translation>
    </message>
    <message>
        <source>Not what it looks like</source>
        <translation>Noe annet enn det ser ut som</translation>
    </message>
    <message>
        <source>She has agreed to it</source>
        <translation>Deltakeren har samtykket</translation>
    </message>
</context>
<context>
    <name>AnonymiseSection</name>
    <message>
        <source>Anonymisation</source>
        <translation>Anonymisering</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to clear</source>
        <translation>
            <numerusform>%n merke å avklare</numerusform>
            <numerusform>%n merker å avklare</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Ikke sett gjennom ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) to decide</source>
        <translation>
            <numerusform>%n uttrykk å avgjøre</numerusform>
            <numerusform>%n uttrykk å avgjøre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Ingenting åpent</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>Pseudonyms and words</source>
        <translation>Pseudonymer og ord</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>The linking key is open: it keeps every word you replace, and only you can look back.</source>
        <translation>Koblingsnøkkelen er åpen: Den tar vare på hvert ord du erstatter, og bare du kan se tilbake.</translation>
    </message>
    <message>
        <source>The linking key is closed: words you replace now are gone for good.</source>
        <translation>Koblingsnøkkelen er lukket: Ord du erstatter nå, blir borte for godt.</translation>
    </message>
    <message>
        <source>There is no linking key: words you replace now are gone for good.</source>
        <translation>Det finnes ingen koblingsnøkkel: Ord du erstatter nå, blir borte for godt.</translation>
    </message>
    <message>
        <source>The linking key was destroyed: words you replace now are gone for good.</source>
        <translation>Koblingsnøkkelen er ødelagt: Ord du erstatter nå, blir borte for godt.</translation>
    </message>
    <message>
        <source>Open the linking key …</source>
        <translation>Åpne koblingsnøkkelen …</translation>
    </message>
    <message>
        <source>Make a linking key …</source>
        <translation>Lag en koblingsnøkkel …</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Topics of the interview guide by participant</source>
        <translation>Spørsmålene i intervjuguiden etter deltaker</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Write versions of the guide, and say which interview used which</source>
        <translation>Skriv versjoner av guiden, og si hvilket intervju som brukte hvilken</translation>
    </message>
    <message>
        <source>as in the guide</source>
        <translation>som i guiden</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter navn</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter antall</translation>
    </message>
    <message>
        <source>– nothing carries these codes yet · * not asked, but took it up</source>
        <translation>– ingenting har disse kodene ennå · * ikke stilt, men tok det opp selv</translation>
    </message>
    <message>
        <source>The guide has no questions yet. Write them under “Interview guide”.</source>
        <translation>Guiden har ingen spørsmål ennå. Skriv dem under «Intervjuguide».</translation>
    </message>
    <message>
        <source>Nobody speaks in an included interview yet. Say on the page Text who the speakers are.</source>
        <translation>Ingen snakker i et inkludert intervju ennå. Si på siden Tekst hvem talerne er.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke stilt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>not asked, but took it up</source>
        <translation>ikke stilt, men tok det opp selv</translation>
    </message>
    <message>
        <source>it is not said which guide was used</source>
        <translation>det er ikke sagt hvilken guide som ble brukt</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(ingen ord ennå)</translation>
    </message>
    <message>
        <source>no codes linked yet</source>
        <translation>ingen koder knyttet til ennå</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Recordings (%1)</source>
        <translation>Opptak (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Telephones, Zoom and Teams save sound as M4A or MP4. Annotator plays that where the free program FFmpeg is installed: on Windows and Mac through your institution’s software centre, on Linux as the package ffmpeg. Start Annotator anew afterwards. Or save the recording as MP3 or WAV with a program on your own computer – Audacity or VLC, for example – and attach that file. Do not use a web page for it: it would get the interview. Remember to delete the copy that is left over.</source>
        <translation>Telefoner, Zoom og Teams lagrer lyd som M4A eller MP4. Annotator spiller det der gratisprogrammet FFmpeg er installert: på Windows og Mac gjennom programvaresenteret til institusjonen din, på Linux som pakken ffmpeg. Start Annotator på nytt etterpå. Eller lagre opptaket som MP3 eller WAV med et program på din egen maskin – for eksempel Audacity eller VLC – og knytt til den filen. Ikke bruk en nettside til det: den ville fått intervjuet. Husk å slette kopien som blir til overs.</translation>
    </message>
    <message>
        <source>Attach a recording</source>
        <translation>Knytt til et opptak</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Filen kan ikke åpnes</translation>
    </message>
    <message>
        <source>Is it on a disk that is not there just now?</source>
        <translation>Ligger den på en disk som ikke er koblet til akkurat nå?</translation>
    </message>
    <message>
        <source>Annotator plays WAV, MP3 and FLAC, and with FFmpeg M4A, MP4, OGG and others. This file is something else.</source>
        <translation>Annotator spiller WAV, MP3 og FLAC, og med FFmpeg M4A, MP4, OGG og andre. Denne filen er noe annet.</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played</source>
        <translation>Opptak av dette slaget kan ikke spilles av</translation>
    </message>
    <message>
        <source>Leave the file where it is – it stays unencrypted there</source>
        <translation>La filen ligge der den er – der er den fortsatt ukryptert</translation>
    </message>
    <message>
        <source>Take it into the encrypted project – it and every backup grow by %1</source>
        <translation>Ta det inn i det krypterte prosjektet – det og hver sikkerhetskopi vokser med %1</translation>
    </message>
    <message>
        <source>Where shall the recording be?</source>
        <translation>Hvor skal opptaket være?</translation>
    </message>
    <message>
        <source>Take its sound into the encrypted project, as MP3 and without pictures – 43 MB for an hour</source>
        <translation>Ta lyden inn i det krypterte prosjektet, som MP3 og uten bilder – 43 MB for en time</translation>
    </message>
    <message>
        <source>With %1 it is too large to be taken into the project; as MP3 it would be smaller.</source>
        <translation>Med %1 er det for stort til å tas inn i prosjektet; som MP3 ville det vært mindre.</translation>
    </message>
    <message>
        <source>The sound could not be taken in</source>
        <translation>Lyden kunne ikke tas inn</translation>
    </message>
    <message>
        <source>The file is damaged, or holds no sound. It is as it was.</source>
        <translation>Filen er skadet, eller har ingen lyd. Den er som den var.</translation>
    </message>
    <message>
        <source>But the file may hold more: a part of it is damaged, its sound is shorter than it says, or it has several tracks, which were mixed. Listen to the end before you delete the file. It is as it was in “%1”, unencrypted.</source>
        <translation>Men filen kan inneholde mer: En del av den er skadet, lyden er kortere enn den sier, eller den har flere spor, som ble blandet. Hør til slutten før du sletter filen. Den ligger urørt og ukryptert i «%1».</translation>
    </message>
    <message>
        <source>The recording is in the project now</source>
        <translation>Opptaket er i prosjektet nå</translation>
    </message>
    <message>
        <source>The file it came from still lies unencrypted in “%1”. It can be overwritten and deleted. On an SSD, a memory stick or in a cloud folder old copies may stay that no program reaches.</source>
        <translation>Filen det kom fra, ligger fortsatt ukryptert i «%1». Den kan overskrives og slettes. På en SSD, en minnepinne eller i en skymappe kan det bli igjen gamle kopier som ingen programmer når.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Slett filen</translation>
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
    <name>BundleSheet</name>
    <message>
        <source>Report for who helps you</source>
        <translation>Rapport til den som hjelper deg</translation>
    </message>
    <message>
        <source>Versions, numbers, and at which line of the program something last went wrong. No text, name or path of yours is in it. Read it before you save it; nothing is sent by the program.</source>
        <translation>Utgaver, tall, og i hvilken linje av programmet noe sist gikk galt. Verken tekst, navn eller mapper fra deg er med. Les rapporten før du lagrer; programmet sender ingenting.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Report (*.json);;Text (*.txt)</source>
        <translation>Rapport (*.json);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>Rapporten kunne ikke skrives der. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>Kopiert. Lim den inn i meldingen din.</translation>
    </message>
</context>
<context>
    <name>CellSide</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Ingenting her.</translation>
    </message>
    <message>
        <source>Choose a cell to read its extracts here.</source>
        <translation>Velg en celle for å lese utdragene her.</translation>
    </message>
</context>
<context>
    <name>CellUnits</name>
    <message>
        <source>Not used yet</source>
        <translation>Ikke brukt ennå</translation>
    </message>
    <message>
        <source>Units of the cell</source>
        <translation>Enhetene i cellen</translation>
    </message>
    <message>
        <source>Write in the cell; then each sentence can lean on the units it is built from.</source>
        <translation>Skriv i cellen. Så kan hver setning bygge på enheter.</translation>
    </message>
    <message>
        <source>Choose a cell to see its units here.</source>
        <translation>Velg en celle for å se enhetene her.</translation>
    </message>
    <message>
        <source>Every unit is used in this cell.</source>
        <translation>Alle enhetene er brukt i denne cellen.</translation>
    </message>
    <message>
        <source>No units here: nothing this participant says is coded for the theme.</source>
        <translation>Ingen enheter her: Ingenting av det deltakeren sier, er kodet med temaet.</translation>
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
        <source>Your own</source>
        <translation>Din egen</translation>
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
        <source>Quotes that change words without a sign: %1.</source>
        <translation>Sitater som endrer ord uten tegn: %1.</translation>
    </message>
    <message>
        <source>Quotes with changed words you have accepted: %1.</source>
        <translation>Sitater med endrede ord som du har godtatt: %1.</translation>
    </message>
    <message>
        <source>Quotes whose transcript was corrected since: %1.</source>
        <translation>Sitater der transkripsjonen er rettet siden: %1.</translation>
    </message>
    <message>
        <source>Characters that could not be printed and are shown as a box: %1.</source>
        <translation>Tegn som ikke kunne skrives ut og vises som en rute: %1.</translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>On the clipboard: paste it into Word, where it takes on the styles of your document.</source>
        <translation>På utklippstavlen: Lim inn i Word, der det får stilene i dokumentet ditt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
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
        <source>Quotes and form …</source>
        <translation>Sitater og form …</translation>
    </message>
    <message>
        <source>Check a finished thesis …</source>
        <translation>Sjekk en ferdig oppgave …</translation>
    </message>
    <message>
        <source>This quote stands in the chapter already, under “%1”. Now it stands there twice.</source>
        <translation>Dette sitatet står allerede i kapittelet, under «%1». Nå står det der to ganger.</translation>
    </message>
</context>
<context>
    <name>ChoiceSection</name>
    <message>
        <source>Choice of method</source>
        <translation>Valg av metode</translation>
    </message>
    <message>
        <source>A method proposes words, levels, columns and steps. It locks nothing, and you may change your mind.</source>
        <translation>En metode foreslår ord, nivåer, kolonner og steg. Den låser ingenting, og du kan ombestemme deg.</translation>
    </message>
    <message>
        <source>Nothing is lost when you switch: codes, themes, texts, names you gave and ticks stay. Only empty levels and columns that the other method does not use are put away.</source>
        <translation>Ingenting går tapt når du bytter: koder, temaer, tekster, navn du har gitt, og avkrysninger blir stående. Bare tomme nivåer og kolonner som den andre metoden ikke bruker, legges bort.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The project knows of no recording.</source>
        <translation>Prosjektet kjenner ikke til noe opptak.</translation>
    </message>
    <message>
        <source>All requests are answered.</source>
        <translation>Alle krav er besvart.</translation>
    </message>
    <message>
        <source>Nobody who has withdrawn is left in the project.</source>
        <translation>Ingen som har trukket seg, er igjen i prosjektet.</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are restricted.</source>
        <translation>Ingen har fått ordene sine begrenset.</translation>
    </message>
    <message>
        <source>Nothing that identifies somebody was found in the texts.</source>
        <translation>Det ble ikke funnet noe i tekstene som kan identifisere noen.</translation>
    </message>
    <message>
        <source>The recordings were deleted.</source>
        <translation>Opptakene er slettet.</translation>
    </message>
    <message>
        <source>The linking key was destroyed.</source>
        <translation>Koblingsnøkkelen er ødelagt.</translation>
    </message>
    <message>
        <source>The history of changes is emptied.</source>
        <translation>Endringshistorikken er tømt.</translation>
    </message>
    <message>
        <source>No older backup is left.</source>
        <translation>Det er ingen eldre sikkerhetskopi igjen.</translation>
    </message>
    <message>
        <source>There was no linking key.</source>
        <translation>Det var ingen koblingsnøkkel.</translation>
    </message>
    <message>
        <source>No share was sent out.</source>
        <translation>Ingen deling er sendt ut.</translation>
    </message>
    <message>
        <source>The linking key still exists.</source>
        <translation>Koblingsnøkkelen finnes fortsatt.</translation>
    </message>
    <message>
        <source>The history still holds earlier versions of texts and codes.</source>
        <translation>Historikken har fortsatt tidligere versjoner av tekster og koder.</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Close the project</source>
        <translation>Avslutt prosjektet</translation>
    </message>
    <message>
        <source>It is your own wording, and may identify somebody.</source>
        <translation>Det er din egen formulering, og den kan identifisere noen.</translation>
    </message>
    <message>
        <source>Save the statement and close …</source>
        <translation>Lagre erklæringen og avslutt …</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklæring</translation>
    </message>
    <message>
        <source>Include the project&apos;s title</source>
        <translation>Ta med prosjektets tittel</translation>
    </message>
    <message>
        <source>When the end date has come: take away what could identify anybody, and keep a statement of what was done. What is left may be kept if it is truly anonymous and your approval allows it; that is yours to judge.</source>
        <translation>Når sluttdatoen er kommet: Fjern det som kan identifisere noen, og ta vare på en erklæring om hva som er gjort. Det som er igjen, kan beholdes hvis det virkelig er anonymt og godkjenningen din tillater det; det må du selv vurdere.</translation>
    </message>
    <message>
        <source>A PDF of one page without names: what was destroyed and when, what is left, and how it can be verified. The project is closed first, so that the statement can identify its file by a fingerprint.</source>
        <translation>En PDF på én side uten navn: hva som er ødelagt og når, hva som er igjen, og hvordan det kan kontrolleres. Prosjektet avsluttes først, slik at erklæringen kan kjennetegne filen med et fingeravtrykk.</translation>
    </message>
    <message>
        <source>The statement otherwise tells the project by its fingerprint alone, without a word of yours.</source>
        <translation>Ellers kjenner erklæringen prosjektet bare på fingeravtrykket, uten et ord fra deg.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Avsluttet %1</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>Det er på tide</translation>
    </message>
    <message>
        <source>When all is handed in</source>
        <translation>Når alt er levert</translation>
    </message>
    <message>
        <source>The statement can be written when no step is open.</source>
        <translation>Erklæringen kan skrives når ingen steg er åpne.</translation>
    </message>
    <message>
        <source>Looking through the texts …</source>
        <translation>Ser gjennom tekstene …</translation>
    </message>
    <message>
        <source>The texts must be looked through.</source>
        <translation>Tekstene må sees gjennom.</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Se gjennom dem</translation>
    </message>
    <message>
        <source>Empty the history …</source>
        <translation>Tøm historikken …</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ordne det</translation>
    </message>
    <message>
        <source>Empty the history?</source>
        <translation>Tømme historikken?</translation>
    </message>
    <message>
        <source>Earlier versions of texts, codes and memos are erased from the file, and every older backup is deleted. What stands in the project now stays. It cannot be undone.</source>
        <translation>Tidligere versjoner av tekster, koder og notater slettes fra filen, og alle eldre sikkerhetskopier slettes. Det som står i prosjektet nå, blir stående. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Tøm historikken</translation>
    </message>
    <message>
        <source>Where should the statement be saved?</source>
        <translation>Hvor skal erklæringen lagres?</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>erklæring</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>Tab: choose what it stands under</source>
        <translation>Tab: velg hva den skal stå under</translation>
    </message>
    <message>
        <source>“%1” is to stand under …</source>
        <translation>«%1» skal stå under …</translation>
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
        <source>New on the level …</source>
        <translation>Ny på nivået …</translation>
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
        <translation>Plasser også under …</translation>
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
        <source>Put on the wall</source>
        <translation>Heng på veggen</translation>
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
        <source>%1 under “%2”</source>
        <translation>%1 under «%2»</translation>
    </message>
    <message>
        <source>“%1” is there already; it is chosen now.</source>
        <translation>«%1» finnes fra før og er valgt nå.</translation>
    </message>
    <message>
        <source>Let it also stand here</source>
        <translation>Plasser også her</translation>
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
    <name>CodesView</name>
    <message>
        <source>Codes and themes by participant</source>
        <translation>Koder og temaer etter deltaker</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltakere</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Code taken off: %1</source>
        <translation>Koden er tatt av: %1</translation>
    </message>
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
        <source>Coded: %1</source>
        <translation>Kodet: %1</translation>
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
        <source>Take everything out …</source>
        <translation>Ta alt ut …</translation>
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
        <source>New project from another program …</source>
        <translation>Nytt prosjekt fra et annet program …</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Eksempelprosjekt</translation>
    </message>
    <message>
        <source>Finish: the file goes back …</source>
        <translation>Fullfør: Filen skal tilbake …</translation>
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
        <source>Say where the caret is</source>
        <translation>Si hvor markøren står</translation>
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
        <source>Next interview</source>
        <translation>Neste intervju</translation>
    </message>
    <message>
        <source>Previous interview</source>
        <translation>Forrige intervju</translation>
    </message>
    <message>
        <source>Comment …</source>
        <translation>Kommenter …</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Neste kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Forrige kommentar</translation>
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
        <source>Replace these words …</source>
        <translation>Erstatt disse ordene …</translation>
    </message>
    <message>
        <source>Keep these words …</source>
        <translation>La disse ordene stå …</translation>
    </message>
    <message>
        <source>Mark: about a third person</source>
        <translation>Merk: om en tredjeperson</translation>
    </message>
    <message>
        <source>Mark: special category</source>
        <translation>Merk: særlig kategori</translation>
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
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Vegg</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
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
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
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
        <source>Condensations beside the text</source>
        <translation>Meningsfortetninger ved siden av teksten</translation>
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
        <source>Play or pause the recording</source>
        <translation>Spill av eller stopp opptaket</translation>
    </message>
    <message>
        <source>Back 3 seconds in the recording</source>
        <translation>3 sekunder tilbake i opptaket</translation>
    </message>
    <message>
        <source>Play from the time stamp here</source>
        <translation>Spill av fra tidskoden her</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hjelp til det du holder på med</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Alle hjelpesidene</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>De første ti minuttene</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Report for who helps you …</source>
        <translation>Rapport til den som hjelper deg …</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Om Annotator</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What would you like to say?</source>
        <translation>Hva vil du si?</translation>
    </message>
    <message>
        <source>Comment  (Ctrl+Enter)</source>
        <translation>Kommenter  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Vis %Ln</numerusform>
            <numerusform>Vis alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different between the two.</source>
        <translation>Ingenting er annerledes mellom de to.</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Bare du</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Bare den første</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overtatt</translation>
    </message>
    <message>
        <source>the first stands</source>
        <translation>den første står</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Two codings compared</source>
        <translation>To kodinger side om side</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Bare der de er ulike</translation>
    </message>
    <message>
        <source>Agreement in figures</source>
        <translation>Samsvar i tall</translation>
    </message>
    <message>
        <source>There is no second coding yet. Begin one of your own on the page Method, or tick “Blind” when you make a share for a reader.</source>
        <translation>Det finnes bare én koding ennå. Begynn på en andre koding på siden Metode, eller kryss av for «Blind» når du lager en deling til en leser.</translation>
    </message>
    <message numerus="yes">
        <source>%n other coding(s)</source>
        <translation>
            <numerusform>%n annen koding</numerusform>
            <numerusform>%n andre kodinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n unit(s): %2 with the same codes as before, and %3 with some of them.</source>
        <translation>
            <numerusform>«%1» har %n enhet: %2 med de samme kodene som før, og %3 med noen av dem.</numerusform>
            <numerusform>«%1» har %n enheter: %2 med de samme kodene som før, og %3 med noen av dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n unit(s) that %1 coded, you gave %2 the same codes, and %3 some of the same.</source>
        <translation>
            <numerusform>Av den ene enheten (%n) %1 har kodet, har du gitt %2 de samme kodene, og %3 noen av de samme.</numerusform>
            <numerusform>Av de %n enhetene %1 har kodet, har du gitt %2 de samme kodene, og %3 noen av de samme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of mine  (Shift+A)</source>
        <translation>I stedet for mine  (Shift+A)</translation>
    </message>
    <message>
        <source>Mine stand  (D)</source>
        <translation>Mine står  (D)</translation>
    </message>
    <message>
        <source>Where two codings see different things is often where the analysis moves on.</source>
        <translation>Der to kodinger ser noe ulikt, kommer analysen ofte videre.</translation>
    </message>
    <message>
        <source>The other coding</source>
        <translation>Den andre kodingen</translation>
    </message>
    <message>
        <source>A second coding of my own</source>
        <translation>En koding til, min egen</translation>
    </message>
    <message>
        <source>Take it over too  (A)</source>
        <translation>Ta den med også  (A)</translation>
    </message>
    <message>
        <source>Instead of the first  (Shift+A)</source>
        <translation>I stedet for den første  (Shift+A)</translation>
    </message>
    <message>
        <source>The first stands  (D)</source>
        <translation>Den første står  (D)</translation>
    </message>
    <message>
        <source>Show the place  (Enter)</source>
        <translation>Vis stedet  (Enter)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Units with both codings</source>
        <translation>Enheter med begge kodingene</translation>
    </message>
</context>
<context>
    <name>Condensations</name>
    <message>
        <source>Condensations beside the text</source>
        <translation>Meningsfortetninger ved siden av teksten</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Hide this line</source>
        <translation>Skjul denne linjen</translation>
    </message>
    <message>
        <source>%1: words restricted. They can be read, but neither coded nor corrected.</source>
        <translation>%1: Ordene er begrenset. De kan leses, men verken kodes eller rettes.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Se hvorfor</translation>
    </message>
    <message>
        <source>%1: consent withdrawn. Do not work with this interview.</source>
        <translation>%1: Samtykket er trukket. Ikke arbeid med dette intervjuet.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ordne det</translation>
    </message>
    <message>
        <source>%1: no consent is noted yet.</source>
        <translation>%1: Samtykke er ikke notert ennå.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
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
    <name>CorrectionRow</name>
    <message>
        <source>%1 · paragraph %2</source>
        <translation>%1 · avsnitt %2</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2</source>
        <translation>Før: %1. Nå: %2</translation>
    </message>
    <message>
        <source>You have changed this paragraph since you gave it out.</source>
        <translation>Du har endret dette avsnittet siden du ga det ut.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ta det inn</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Vis stedet</translation>
    </message>
    <message>
        <source>Taken over. Every code stands where it stood.</source>
        <translation>Tatt inn. Hver kode står der den sto.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n krav</numerusform>
            <numerusform>%n krav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n not noted</source>
        <translation>
            <numerusform>Samtykke fra %n ikke notert</numerusform>
            <numerusform>Samtykke fra %n ikke notert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in order</source>
        <translation>
            <numerusform>%n linje, alt i orden</numerusform>
            <numerusform>%n linjer, alt i orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all %n line(s) stand as they were written.</source>
        <translation>
            <numerusform>Kontrollert: %n linje står slik den ble skrevet.</numerusform>
            <numerusform>Kontrollert: Alle %n linjer står slik de ble skrevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
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
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n hentet tilbake</numerusform>
            <numerusform>%n hentet tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and suggestions</source>
        <translation>
            <numerusform>%n kommentar eller forslag</numerusform>
            <numerusform>%n kommentarer og forslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n sitat</numerusform>
            <numerusform>%n sitater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n krav venter på svar.</numerusform>
            <numerusform>%n krav venter på svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn participant(s) or interviews are still here.</source>
        <translation>
            <numerusform>%n deltaker eller intervju som er trukket, er her fortsatt.</numerusform>
            <numerusform>%n deltakere eller intervjuer som er trukket, er her fortsatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are restricted: settle it with them first.</source>
        <translation>
            <numerusform>%n deltaker er begrenset: Avklar det med vedkommende først.</numerusform>
            <numerusform>%n deltakere er begrenset: Avklar det med dem først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) may identify somebody and are not decided on.</source>
        <translation>
            <numerusform>%n funn kan identifisere noen og er ikke avgjort.</numerusform>
            <numerusform>%n funn kan identifisere noen og er ikke avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not deleted yet.</source>
        <translation>
            <numerusform>%n opptak er ikke slettet ennå.</numerusform>
            <numerusform>%n opptak er ikke slettet ennå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) hold what was changed since. Emptying the history deletes them.</source>
        <translation>
            <numerusform>%n eldre sikkerhetskopi har det som er endret siden. Den slettes når du tømmer historikken.</numerusform>
            <numerusform>%n eldre sikkerhetskopier har det som er endret siden. De slettes når du tømmer historikken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) were sent out; ask for them to be deleted.</source>
        <translation>
            <numerusform>%n deling er sendt ut; be om at den blir slettet.</numerusform>
            <numerusform>%n delinger er sendt ut; be om at de blir slettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the interviews</source>
        <translation>
            <numerusform>%Ln ord fra intervjuene</numerusform>
            <numerusform>%Ln ord fra intervjuene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with all their codes</source>
        <translation>
            <numerusform>%n enhet med alle kodene</numerusform>
            <numerusform>%n enheter med alle kodene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condensation(s) and interpretations</source>
        <translation>
            <numerusform>%n meningsfortetning eller fortolkning</numerusform>
            <numerusform>%n meningsfortetninger og fortolkninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) chosen for the chapter</source>
        <translation>
            <numerusform>%n sitat valgt ut til kapittelet</numerusform>
            <numerusform>%n sitater valgt ut til kapittelet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n egenskap</numerusform>
            <numerusform>%n egenskaper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) in the texts</source>
        <translation>
            <numerusform>%n erstatning i tekstene</numerusform>
            <numerusform>%n erstatninger i tekstene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of readers</source>
        <translation>
            <numerusform>%n kommentar fra lesere</numerusform>
            <numerusform>%n kommentarer fra lesere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted request(s)</source>
        <translation>
            <numerusform>%n notert krav</numerusform>
            <numerusform>%n noterte krav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a part of %n unit(s) that others speak in too</source>
        <translation>
            <numerusform>en del av %n enhet der også andre snakker</numerusform>
            <numerusform>en del av %n enheter der også andre snakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text about “%1” leans on this in %n sentence(s).</source>
        <translation>
            <numerusform>Teksten om «%1» bygger på dette i %n setning.</numerusform>
            <numerusform>Teksten om «%1» bygger på dette i %n setninger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses its only participant; %n unit(s) without a speaker stay.</source>
        <translation>
            <numerusform>«%1» mister sin eneste deltaker; %n enhet uten taler blir igjen.</numerusform>
            <numerusform>«%1» mister sin eneste deltaker; %n enheter uten taler blir igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lose some of their units.</source>
        <translation>
            <numerusform>%n til mister noen av enhetene sine.</numerusform>
            <numerusform>%n til mister noen av enhetene sine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Find an interview</source>
        <translation>Finn et intervju</translation>
    </message>
    <message>
        <source>in your order</source>
        <translation>i din rekkefølge</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter navn</translation>
    </message>
    <message>
        <source>least coded first</source>
        <translation>minst kodet først</translation>
    </message>
    <message>
        <source>No interview is included yet. Add your interviews on the page Text.</source>
        <translation>Ingen intervjuer er inkludert ennå. Legg til intervjuene dine på siden Tekst.</translation>
    </message>
    <message>
        <source>The thin line below a strip is where the interviewer speaks.</source>
        <translation>Den tynne streken under et bånd er der intervjueren snakker.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
</context>
<context>
    <name>CrossView</name>
    <message>
        <source>Codes and themes by attribute</source>
        <translation>Koder og temaer etter egenskap</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Egenskap</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Tell deltakere</translation>
    </message>
    <message>
        <source>How many of the group speak of it, instead of how many units they have</source>
        <translation>Hvor mange i gruppen som snakker om det, i stedet for hvor mange enheter de har</translation>
    </message>
    <message>
        <source>Add an attribute on the page People, such as age or role. Its values stand above here.</source>
        <translation>Legg til en egenskap på siden Deltakere, for eksempel alder eller rolle. Verdiene blir kolonner her.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ingen verdi</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>CsvSheet</name>
    <message>
        <source>Take in a register</source>
        <translation>Hent inn et register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Erstatt %n sted</numerusform>
            <numerusform>Erstatt %n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>These replacements would be made in all interviews and in your own texts. No coding moves.</source>
        <translation>Dette blir erstattet i alle intervjuer og i dine egne tekster. Ingen koding flytter seg.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Uttrykk</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>Erstatning</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>The lines of the file</source>
        <translation>Linjene i filen</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>New codes for each interview, and all codes so far</source>
        <translation>Nye koder for hvert intervju, og alle koder til nå</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 so far</source>
        <translation>%1: %2 nye, %3 til nå</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <translation>Dette er ikke en dato. Skriv den slik: %1.</translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>To write down</source>
        <translation>Å skrive ned</translation>
    </message>
    <message>
        <source>Each question begins a memo that is dated today. Write before you code where you can: the date shows what you thought then.</source>
        <translation>Hvert spørsmål starter et notat med dagens dato. Skriv gjerne før du koder: Datoen viser hva du tenkte da.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nytt innlegg</translation>
    </message>
    <message>
        <source>New entry in the reflexive journal</source>
        <translation>Nytt innlegg i refleksjonsloggen</translation>
    </message>
    <message>
        <source>Pre-understanding, decisions</source>
        <translation>Forforståelse, valg</translation>
    </message>
    <message>
        <source>Last written %1</source>
        <translation>Sist skrevet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in the journal</source>
        <translation>
            <numerusform>%n innlegg i refleksjonsloggen</numerusform>
            <numerusform>%n innlegg i refleksjonsloggen</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>sist %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrevet ennå</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begynt %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv det ned</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Destroy the linking key</source>
        <translation>Ødelegg koblingsnøkkelen</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>ødelegg</translation>
    </message>
    <message>
        <source>This ends the link between names and material. From then on nobody, not even you, can look up who said what. It cannot be undone.</source>
        <translation>Dette bryter koblingen mellom navn og materiale. Fra da av kan ingen, heller ikke du, slå opp hvem som sa hva. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Do it when your approval says so, usually at the end of the project. Look through “Anonymisation” first: what identifies somebody may still stand in the texts themselves.</source>
        <translation>Gjør det når godkjenningen sier det, vanligvis ved slutten av prosjektet. Se gjennom «Anonymisering» først: Det som identifiserer noen, kan fortsatt stå i selve tekstene.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Skriv «%1» for å fortsette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>“%1” is overwritten and removed.</source>
        <translation>«%1» blir overskrevet og fjernet.</translation>
    </message>
    <message>
        <source>Nobody can be contacted through it any more, and no request of a participant can be met.</source>
        <translation>Ingen kan kontaktes ved hjelp av den lenger, og ingen krav fra en deltaker kan innfris.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) in the texts can no longer be traced back.</source>
        <translation>
            <numerusform>%n erstatning i tekstene kan ikke lenger spores tilbake.</numerusform>
            <numerusform>%n erstatninger i tekstene kan ikke lenger spores tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies you made of it elsewhere are yours to delete.</source>
        <translation>Kopier du har laget andre steder, må du slette selv.</translation>
    </message>
    <message>
        <source>The access log notes that it was destroyed, and when.</source>
        <translation>Adgangsloggen noterer at den ble ødelagt, og når.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The quote</source>
        <translation>Sitatet</translation>
    </message>
    <message>
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
    <message>
        <source>Enter in the list does the same</source>
        <translation>Enter i listen gjør det samme</translation>
    </message>
    <message>
        <source>In the thesis: %1</source>
        <translation>I oppgaven: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
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
        <source>In a group interview a quote may name the speaker or the group alone.</source>
        <translation>I et gruppeintervju kan et sitat nevne den som snakker, eller bare gruppen.</translation>
    </message>
    <message>
        <source>Search knows the forms of the words of this language.</source>
        <translation>Søket kjenner formene til ordene i dette språket.</translation>
    </message>
    <message>
        <source>How the file writes its letters. Change it when æ, ø or å look wrong in the text below.</source>
        <translation>Hvordan filen skriver bokstavene. Endre det når æ, ø eller å ser gale ut i teksten under.</translation>
    </message>
    <message>
        <source>This file is in the project already. Tick it to import it once more.</source>
        <translation>Denne filen er allerede i prosjektet. Kryss av for å importere den en gang til.</translation>
    </message>
</context>
<context>
    <name>Development</name>
    <message>
        <source>Merged</source>
        <translation>Slått sammen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>On another level</source>
        <translation>På et annet nivå</translation>
    </message>
    <message>
        <source>Defined anew</source>
        <translation>Ny definisjon</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Annen farge</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Andre enheter</translation>
    </message>
    <message numerus="yes">
        <source>%1 became part of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 ble en del av %2 (%n enhet).</numerusform>
            <numerusform>%1 ble en del av %2 (%n enheter).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 ble skilt ut fra %2 (%n enhet).</numerusform>
            <numerusform>%1 ble skilt ut fra %2 (%n enheter).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unit(s))</source>
        <translation>
            <numerusform>%1 (%n enhet)</numerusform>
            <numerusform>%1 (%n enheter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (had %n unit(s))</source>
        <translation>
            <numerusform>%1 (hadde %n enhet)</numerusform>
            <numerusform>%1 (hadde %n enheter)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heter nå %2.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”.</source>
        <translation>%1: fra «%2» til «%3».</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1 was placed under %2.</source>
        <translation>%1 ble lagt under %2.</translation>
    </message>
    <message>
        <source>%1 was taken from under %2.</source>
        <translation>%1 ble tatt ut fra %2.</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1: «%2» ble til «%3».</translation>
    </message>
    <message>
        <source>%1 was defined: “%2”.</source>
        <translation>%1 ble definert: «%2».</translation>
    </message>
    <message>
        <source>%1 is defined no longer.</source>
        <translation>%1 har ikke lenger noen definisjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) more</source>
        <translation>
            <numerusform>%n enhet mer</numerusform>
            <numerusform>%n enheter mer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) less</source>
        <translation>
            <numerusform>%n enhet mindre</numerusform>
            <numerusform>%n enheter mindre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kode</numerusform>
            <numerusform>%n koder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevelopmentView</name>
    <message>
        <source>Before going back to “%1”</source>
        <translation>Før jeg gikk tilbake til «%1»</translation>
    </message>
    <message>
        <source>Codes and themes are as in “%1” again. Undo brings back how they were.</source>
        <translation>Koder og temaer er som i «%1» igjen. Med «Angre» blir de slik de var.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Lagre figuren</translation>
    </message>
    <message>
        <source>how the themes came about</source>
        <translation>slik ble temaene til</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bilde (*.svg)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>How the themes came about</source>
        <translation>Slik ble temaene til</translation>
    </message>
    <message>
        <source>A snapshot keeps how codes and themes are today. Later you see what became of them, and why.</source>
        <translation>Et øyeblikksbilde tar vare på koder og temaer slik de er i dag. Senere ser du hva som ble av dem, og hvorfor.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Ta et øyeblikksbilde</translation>
    </message>
    <message>
        <source>No snapshots yet. Take the first when your first themes stand, and one after every round.</source>
        <translation>Ingen øyeblikksbilder ennå. Ta det første når de første temaene er på plass, og ett etter hver runde.</translation>
    </message>
    <message>
        <source>From snapshot to snapshot</source>
        <translation>Fra bilde til bilde</translation>
    </message>
    <message>
        <source>Each box is a theme with its units; the bands show where the units went.</source>
        <translation>Hver boks er et tema med enhetene sine; båndene viser hvor enhetene tok veien.</translation>
    </message>
    <message>
        <source>Choose a box to read where its units came from.</source>
        <translation>Velg en boks for å lese hvor enhetene kom fra.</translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation>Lagre som bilde …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>First codes</source>
        <translation>Første koder</translation>
    </message>
    <message>
        <source>First themes</source>
        <translation>Første temaer</translation>
    </message>
    <message>
        <source>Themes, version %1</source>
        <translation>Temaer, versjon %1</translation>
    </message>
    <message>
        <source>This theme is no longer there.</source>
        <translation>Dette temaet finnes ikke lenger.</translation>
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
    <name>Differences</name>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» mangler</translation>
    </message>
    <message>
        <source>“%1” was not said</source>
        <translation>«%1» ble ikke sagt</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«%1» ble til «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>%n ord utelatt</numerusform>
            <numerusform>%n ord utelatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n satt inn</numerusform>
            <numerusform>%n satt inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in place of others</source>
        <translation>
            <numerusform>%n i stedet for andre ord</numerusform>
            <numerusform>%n i stedet for andre ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n forklaring</numerusform>
            <numerusform>%n forklaringer</numerusform>
        </translation>
    </message>
    <message>
        <source>punctuation tidied</source>
        <translation>tegnsetting ryddet</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markert: %1</translation>
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
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hvem som snakker</translation>
    </message>
    <message>
        <source>Guide not said</source>
        <translation>Guide ikke oppgitt</translation>
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
    <message numerus="yes">
        <source>read through %n time(s)</source>
        <translation>
            <numerusform>lest gjennom %n gang</numerusform>
            <numerusform>lest gjennom %n ganger</numerusform>
        </translation>
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
        <source>Transcripts, projects and codebooks (%1)</source>
        <translation>Transkripsjoner, prosjekter og kodebøker (%1)</translation>
    </message>
    <message>
        <source>Projects and codebooks of other programs (%1)</source>
        <translation>Prosjekter og kodebøker fra andre programmer (%1)</translation>
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
        <source>I have read it through</source>
        <translation>Jeg har lest det gjennom</translation>
    </message>
    <message>
        <source>Not read through on %1</source>
        <translation>Ikke lest gjennom %1</translation>
    </message>
    <message>
        <source>Attach a recording …</source>
        <translation>Knytt til et opptak …</translation>
    </message>
    <message>
        <source>Its recording …</source>
        <translation>Opptaket …</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
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
        <translation>%1 av %2 er med</translation>
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
    <name>DoneSheet</name>
    <message>
        <source>The file is ready</source>
        <translation>Filen er klar</translation>
    </message>
    <message>
        <source>Give the passphrase by another way than the file. It is stored nowhere: if it is lost, make a new share.</source>
        <translation>Gi passfrasen på en annen måte enn filen. Den er ikke lagret noe sted: Blir den borte, må du lage en ny deling.</translation>
    </message>
    <message>
        <source>What to tell the participant</source>
        <translation>Det du kan si til deltakeren</translation>
    </message>
    <message>
        <source>What to tell the reader</source>
        <translation>Det du kan si til leseren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Here is your own interview as I have written it down, as an encrypted file. Open it with the program Annotator; you get the passphrase from me in another way. Correct what is wrong, write comments if you like, choose “Finish”, and send me the same file back.</source>
        <translation>Her er ditt eget intervju slik jeg har skrevet det ned, som en kryptert fil. Åpne den med programmet Annotator; passfrasen får du av meg på en annen måte. Rett det som er feil, skriv gjerne kommentarer, velg «Fullfør» og send meg den samme filen tilbake.</translation>
    </message>
    <message>
        <source>Here is a part of my material as an encrypted file, without my codes. Open it with the program Annotator, which needs no account and no network; you get the passphrase from me in another way. Code it as you see it yourself, choose “Finish”, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er en del av materialet mitt som en kryptert fil, uten kodene mine. Åpne den med programmet Annotator, som verken trenger konto eller nett; passfrasen får du av meg på en annen måte. Kod det slik du selv ser det, velg «Fullfør» og send meg den samme filen tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material as an encrypted file. Open it with the program Annotator, which needs no account and no network; you get the passphrase from me in another way. Read, comment and suggest codes, choose “Finish”, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er en del av materialet mitt som en kryptert fil. Åpne den med programmet Annotator, som verken trenger konto eller nett; passfrasen får du av meg på en annen måte. Les, kommenter og foreslå koder, velg «Fullfør» og send meg den samme filen tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is your own interview as I have written it down. Correct what is wrong in the text, or write Word comments, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er ditt eget intervju slik jeg har skrevet det ned. Rett det som er feil i teksten, eller skriv Word-kommentarer, og send meg den samme filen tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material. My codes stand as Word comments. Add comments of your own, save the file as it is, and send it back the way it came. Please delete your copy afterwards.</source>
        <translation>Her er en del av materialet mitt. Kodene mine står som Word-kommentarer. Legg til dine egne kommentarer, lagre filen som den er, og send den tilbake på samme måte som den kom. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material as a page that opens in any browser, without network. It cannot be commented on in the file. Please delete your copy afterwards.</source>
        <translation>Her er en del av materialet mitt som en side du kan åpne i en hvilken som helst nettleser, uten nett. Den kan ikke kommenteres i selve filen. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <translation>i mappen %1</translation>
    </message>
    <message>
        <source>Noted in the list of shares and in the access log.</source>
        <translation>Notert i listen over delinger og i adgangsloggen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <source>%1 and more.</source>
        <translation>%1 og flere.</translation>
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
    <name>EndDateRow</name>
    <message>
        <source>The approval</source>
        <translation>Godkjenningen</translation>
    </message>
    <message>
        <source>The consent letter</source>
        <translation>Informasjonsskrivet</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hva som sier det</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Remove this end date</source>
        <translation>Fjern denne sluttdatoen</translation>
    </message>
    <message>
        <source>The paper that names this day. Where two papers differ, the earlier day counts.</source>
        <translation>Papiret som nevner denne dagen. Sier to papirer ulikt, gjelder den tidligste dagen.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>In the report</source>
        <translation>Med i rapporten</translation>
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
        <source>Copy for Word</source>
        <translation>Kopier til Word</translation>
    </message>
    <message>
        <source>All in the order of the tree</source>
        <translation>Alt i rekkefølgen fra treet</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation>Nivået på overskriften</translation>
    </message>
    <message>
        <source>As in the tree</source>
        <translation>Som i treet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>Numbered heading</source>
        <translation>Nummerert overskrift</translation>
    </message>
</context>
<context>
    <name>ExampleMenu</name>
    <message>
        <source>Use as example row in</source>
        <translation>Bruk som eksempel i</translation>
    </message>
</context>
<context>
    <name>Export</name>
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
        <source>Page numbers in the contents: press Ctrl+A and F9 in Word.</source>
        <translation>Sidetall i innholdsfortegnelsen: Trykk Ctrl+A og F9 i Word.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
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
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interview(s) read through</source>
        <translation>
            <numerusform>%1 av %n intervju lest gjennom</numerusform>
            <numerusform>%1 av %n intervjuer lest gjennom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coding in %1 of %n interview(s)</source>
        <translation>
            <numerusform>koding i %1 av %n intervju</numerusform>
            <numerusform>koding i %1 av %n intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten kodet</translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit(s)</source>
        <translation>
            <numerusform>%n meningsenhet</numerusform>
            <numerusform>%n meningsenheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a code</source>
        <translation>
            <numerusform>%n merke uten kode</numerusform>
            <numerusform>%n merker uten kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no theme</source>
        <translation>
            <numerusform>%n kode uten tema</numerusform>
            <numerusform>%n koder uten tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) and themes defined</source>
        <translation>
            <numerusform>%1 av %n kode og tema definert</numerusform>
            <numerusform>%1 av %n koder og temaer definert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n øyeblikksbilde</numerusform>
            <numerusform>%n øyeblikksbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n forskningsspørsmål</numerusform>
            <numerusform>%n forskningsspørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n research question(s) with a theme</source>
        <translation>
            <numerusform>%1 av %n forskningsspørsmål med tema</numerusform>
            <numerusform>%1 av %n forskningsspørsmål med tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden quote(s)</source>
        <translation>
            <numerusform>%n gullsitat</numerusform>
            <numerusform>%n gullsitater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in the chapter</source>
        <translation>
            <numerusform>%n sitat i kapittelet</numerusform>
            <numerusform>%n sitater i kapittelet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that contradict a theme</source>
        <translation>
            <numerusform>%n enhet som motsier et tema</numerusform>
            <numerusform>%n enheter som motsier et tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) read again in context</source>
        <translation>
            <numerusform>%1 av %n enhet lest på nytt i sammenheng</numerusform>
            <numerusform>%1 av %n enheter lest på nytt i sammenheng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on the wall</source>
        <translation>
            <numerusform>%n kort på veggen</numerusform>
            <numerusform>%n kort på veggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a code</source>
        <translation>
            <numerusform>%n enhet uten kode</numerusform>
            <numerusform>%n enheter uten kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) under more than one “%1”</source>
        <translation>
            <numerusform>%n enhet under mer enn én «%1»</numerusform>
            <numerusform>%n enheter under mer enn én «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no “%1”</source>
        <translation>
            <numerusform>%n kode som ikke står under noen «%1»</numerusform>
            <numerusform>%n koder som ikke står under noen «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 av %n enhet</numerusform>
            <numerusform>%1 av %n enheter</numerusform>
        </translation>
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
    <name>Figure</name>
    <message>
        <source>How units moved between themes</source>
        <translation>Hvordan enheter flyttet seg mellom temaer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in “%2”: %Ln unit(s).</source>
        <translation>
            <numerusform>«%1» i «%2»: %Ln enhet.</numerusform>
            <numerusform>«%1» i «%2»: %Ln enheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Fra %1.</translation>
    </message>
    <message>
        <source>Afterwards in %1.</source>
        <translation>Etterpå i %1.</translation>
    </message>
    <message>
        <source>Codes without a theme</source>
        <translation>Koder uten tema</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>The program&apos;s own file is encrypted, and can be coded in. A Word file can be commented on, a web page only read; those two are not encrypted.</source>
        <translation>Programmets egen fil er kryptert og kan kodes i. En Word-fil kan kommenteres, en nettside bare leses; de to er ikke kryptert.</translation>
    </message>
    <message>
        <source>As which file?</source>
        <translation>Som hva slags fil?</translation>
    </message>
    <message>
        <source>A passphrase for this file alone, not that of your project.</source>
        <translation>En passfrase bare for denne filen, ikke den til prosjektet ditt.</translation>
    </message>
    <message>
        <source>Give it by another way than the file: face to face or by telephone, not in the same e-mail.</source>
        <translation>Gi den på en annen måte enn filen: ansikt til ansikt eller på telefon, ikke i samme e-post.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message numerus="yes">
        <source>Worth a look: %Ln file(s)</source>
        <translation>
            <numerusform>Verdt en titt: %Ln fil</numerusform>
            <numerusform>Verdt en titt: %Ln filer</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Hvem stiller spørsmålene?</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle filer (%1)</translation>
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
        <source>Quoted</source>
        <translation>Sitert</translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Quoted or not</source>
        <translation>Sitert eller ikke</translation>
    </message>
    <message>
        <source>Quoted in the report</source>
        <translation>Sitert i rapporten</translation>
    </message>
    <message>
        <source>Not quoted in the report</source>
        <translation>Ikke sitert i rapporten</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen grupper</translation>
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
    <name>FinishPage</name>
    <message>
        <source>Go to the findings</source>
        <translation>Gå til funnene</translation>
    </message>
    <message>
        <source>Go to the marks</source>
        <translation>Gå til merkene</translation>
    </message>
    <message>
        <source>Renew the backups</source>
        <translation>Forny sikkerhetskopiene</translation>
    </message>
    <message>
        <source>The interviews are not looked through yet.</source>
        <translation>Intervjuene er ikke sett gjennom ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) wait for your decision.</source>
        <translation>
            <numerusform>%n uttrykk må du ta stilling til.</numerusform>
            <numerusform>%n uttrykk må du ta stilling til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are marked and not cleared.</source>
        <translation>
            <numerusform>%n sted er merket og ikke avklart.</numerusform>
            <numerusform>%n steder er merket og ikke avklart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written before the last replacement.</source>
        <translation>
            <numerusform>%n sikkerhetskopi ble laget før den siste erstatningen.</numerusform>
            <numerusform>%n sikkerhetskopier ble laget før den siste erstatningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Older backups still hold the words you have replaced. Renewing writes one backup of the project as it is now, checks it, and removes all older ones. You can then no longer go back to an older state. Copies you made yourself, and those of a cloud service, are not reached.</source>
        <translation>Eldre sikkerhetskopier har fortsatt ordene du har erstattet. Når du fornyer, lages én kopi av prosjektet slik det er nå; den kontrolleres, og alle eldre fjernes. Da kan du ikke lenger gå tilbake til en eldre utgave. Kopier du har laget selv, og de i en skytjeneste, berøres ikke.</translation>
    </message>
    <message>
        <source>Renewing the backups …</source>
        <translation>Fornyer sikkerhetskopiene …</translation>
    </message>
    <message numerus="yes">
        <source>One new backup was written, %n older one(s) removed.</source>
        <translation>
            <numerusform>En ny sikkerhetskopi er laget, %n eldre fjernet.</numerusform>
            <numerusform>En ny sikkerhetskopi er laget, %n eldre fjernet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Quotes and form</source>
        <translation>Sitater og form</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>How quotes are set</source>
        <translation>Slik settes sitater</translation>
    </message>
    <message>
        <source>Whether quotes stand in the text or indented, and what tells who speaks. The example below shows it.</source>
        <translation>Om sitater står i teksten eller innrykket, og hva som sier hvem som snakker. Eksempelet under viser det.</translation>
    </message>
    <message>
        <source>APA 7: from 40 words on</source>
        <translation>APA 7: fra og med 40 ord</translation>
    </message>
    <message>
        <source>Indented from this number of words</source>
        <translation>Innrykk fra og med så mange ord</translation>
    </message>
    <message>
        <source>Quotes of so many words or more stand as a paragraph of their own.</source>
        <translation>Sitater med så mange ord eller flere står som eget avsnitt.</translation>
    </message>
    <message>
        <source>Sign where words are left out</source>
        <translation>Tegn der ord er utelatt</translation>
    </message>
    <message>
        <source>What stands in a quote for words you left out; the source stays whole in the project.</source>
        <translation>Det som står i et sitat for ord du har utelatt; kilden er hel i prosjektet.</translation>
    </message>
    <message>
        <source>Attribute in the label</source>
        <translation>Egenskap i referansen</translation>
    </message>
    <message>
        <source>Which attribute is named. Those you keep from export are not offered.</source>
        <translation>Hvilken egenskap som nevnes. De du holder unna eksport, kan ikke velges.</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Ikke noe sted</translation>
    </message>
    <message>
        <source>Paragraph of the transcript</source>
        <translation>Avsnitt i transkripsjonen</translation>
    </message>
    <message>
        <source>Page of the transcript</source>
        <translation>Side i transkripsjonen</translation>
    </message>
    <message>
        <source>Time in the recording</source>
        <translation>Tidspunkt i opptaket</translation>
    </message>
    <message>
        <source>Place in the label</source>
        <translation>Sted i referansen</translation>
    </message>
    <message>
        <source>Where in the transcript the quote stands, for who wants to look it up with you.</source>
        <translation>Hvor i transkripsjonen sitatet står, for den som vil slå det opp sammen med deg.</translation>
    </message>
    <message>
        <source>Form of the label</source>
        <translation>Formen på referansen</translation>
    </message>
    <message>
        <source>The brackets or the dash around the words that tell who speaks.</source>
        <translation>Parentesene eller streken rundt ordene som sier hvem som snakker.</translation>
    </message>
    <message>
        <source>The one who speaks</source>
        <translation>Den som snakker</translation>
    </message>
    <message>
        <source>The group alone</source>
        <translation>Bare gruppen</translation>
    </message>
    <message>
        <source>From a group interview</source>
        <translation>Fra et gruppeintervju</translation>
    </message>
    <message>
        <source>Whether a quote from a group names the one who spoke or the group alone.</source>
        <translation>Om et sitat fra en gruppe nevner den som snakket, eller gruppen alene.</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Etter lengde</translation>
    </message>
    <message>
        <source>Always indented</source>
        <translation>Alltid med innrykk</translation>
    </message>
    <message>
        <source>Always in the text</source>
        <translation>Alltid i teksten</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Attribute, such as role</source>
        <translation>Egenskap, for eksempel rolle</translation>
    </message>
    <message>
        <source>Pseudonym and attribute</source>
        <translation>Pseudonym og egenskap</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Where quotes stand</source>
        <translation>Hvor sitater står</translation>
    </message>
    <message>
        <source>By length, or all in one way whatever their length.</source>
        <translation>Etter lengde, eller alle på én måte uansett lengde.</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>Hva referansen sier</translation>
    </message>
    <message>
        <source>Pseudonym, an attribute such as the role, both, or nothing at all.</source>
        <translation>Pseudonym, en egenskap som rollen, begge deler eller ingenting.</translation>
    </message>
    <message>
        <source>The label names the interview</source>
        <translation>Referansen nevner intervjuet</translation>
    </message>
    <message>
        <source>So that a reader can tell two interviews with one person apart.</source>
        <translation>Så en leser kan skille to intervjuer med samme person.</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>The quotes lean, as many Norwegian theses set them.</source>
        <translation>Sitatene står i kursiv, slik mange norske oppgaver har dem.</translation>
    </message>
    <message>
        <source>Every turn names its speaker</source>
        <translation>Hver replikk sier hvem som snakker</translation>
    </message>
    <message>
        <source>Where a quote goes over several turns, each begins with who says it.</source>
        <translation>Går et sitat over flere replikker, begynner hver med hvem som sier den.</translation>
    </message>
    <message>
        <source>A footnote explains the pseudonyms once</source>
        <translation>En fotnote forklarer pseudonymene én gang</translation>
    </message>
    <message>
        <source>At the first quote, in one sentence: that names are changed, and how.</source>
        <translation>Ved det første sitatet, i én setning: at navn er endret, og hvordan.</translation>
    </message>
    <message>
        <source>Headings and words</source>
        <translation>Overskrifter og ord</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språket i rapporten</translation>
    </message>
    <message>
        <source>Headings, captions and the words of tables; also what Word checks the spelling by.</source>
        <translation>Overskrifter, tabelltekster og ordene i tabeller; også det Word kontrollerer stavingen etter.</translation>
    </message>
    <message>
        <source>1, 1.1, 1.1.1 before headings, as the rest of your thesis has them or not.</source>
        <translation>1, 1.1, 1.1.1 foran overskrifter, slik resten av oppgaven har det eller ikke.</translation>
    </message>
    <message>
        <source>The word theme and its number before the heading of each theme.</source>
        <translation>Ordet tema og nummeret foran overskriften til hvert tema.</translation>
    </message>
    <message>
        <source>Numbered headings</source>
        <translation>Nummererte overskrifter</translation>
    </message>
    <message>
        <source>“Theme 1:” before headings</source>
        <translation>«Tema 1:» foran overskrifter</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Vises ikke</translation>
    </message>
    <message>
        <source>In figures (12 of 16)</source>
        <translation>Med tall (12 av 16)</translation>
    </message>
    <message>
        <source>In words (most)</source>
        <translation>Med ord (de fleste)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge deler</translation>
    </message>
    <message>
        <source>How many participants a theme has</source>
        <translation>Hvor mange deltakere et tema har</translation>
    </message>
    <message>
        <source>Figures or words such as “most” under each theme. Reflexive thematic analysis leaves them out.</source>
        <translation>Tall eller ord som «de fleste» under hvert tema. Refleksiv tematisk analyse utelater dem.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Skrift</translation>
    </message>
    <message>
        <source>The letters of the report. A template of your university decides instead.</source>
        <translation>Skriften i rapporten. En mal fra universitetet bestemmer i stedet.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Skriftstørrelse</translation>
    </message>
    <message>
        <source>In points; most faculties ask for 12.</source>
        <translation>I punkter; de fleste fakulteter ber om 12.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Linjeavstand</translation>
    </message>
    <message>
        <source>The room between the lines of the report; most faculties ask for one and a half.</source>
        <translation>Rommet mellom linjene i rapporten; de fleste fakulteter ber om halvannen.</translation>
    </message>
    <message>
        <source>Both edges straight. Left alone is easier to read, and what most guides advise.</source>
        <translation>Begge kanter rette. Bare venstre er lettere å lese, og det de fleste veiledninger råder til.</translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>Rett høyremarg</translation>
    </message>
    <message>
        <source>The white edge of the page; most faculties ask for 2.5 cm on all sides.</source>
        <translation>Den hvite kanten på siden; de fleste fakulteter vil ha 2,5 cm på alle sider.</translation>
    </message>
    <message>
        <source>Top margin (cm)</source>
        <translation>Toppmarg (cm)</translation>
    </message>
    <message>
        <source>Bottom margin (cm)</source>
        <translation>Bunnmarg (cm)</translation>
    </message>
    <message>
        <source>Left margin (cm)</source>
        <translation>Venstremarg (cm)</translation>
    </message>
    <message>
        <source>Right margin (cm)</source>
        <translation>Høyremarg (cm)</translation>
    </message>
    <message>
        <source>Word template of your university</source>
        <translation>Word-malen til universitetet ditt</translation>
    </message>
    <message>
        <source>A Word file whose styles and pages the report takes over; its own text stays out.</source>
        <translation>En Word-fil som rapporten henter stiler og sideoppsett fra; teksten i den blir ikke med.</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Uten mal</translation>
    </message>
    <message>
        <source>Choose a template …</source>
        <translation>Velg en mal …</translation>
    </message>
    <message>
        <source>Its place is kept in the project alone: in no share, and nowhere else on this computer.</source>
        <translation>Hvor den ligger, står bare i prosjektet: ikke i noen deling, og ingen andre steder på denne maskinen.</translation>
    </message>
    <message>
        <source>The program&apos;s own styles: A4, as faculties in Norway advise.</source>
        <translation>Programmets egne stiler: A4, slik fakulteter i Norge anbefaler.</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mal</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Word-dokumenter og -maler (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Role, where there is one</source>
        <translation>Rolle, der den finnes</translation>
    </message>
</context>
<context>
    <name>FrameworkModel</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used yet</source>
        <translation>
            <numerusform>%Ln ikke brukt ennå</numerusform>
            <numerusform>%Ln ikke brukt ennå</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>taus</translation>
    </message>
</context>
<context>
    <name>FrameworkTable</name>
    <message>
        <source>Framework: participants by themes</source>
        <translation>Rammeverk: deltakere etter temaer</translation>
    </message>
</context>
<context>
    <name>FrameworkView</name>
    <message>
        <source>Each theme is a column here. Make a theme in the codebook first (Ctrl+T).</source>
        <translation>Hvert tema er en kolonne her. Lag først et tema i kodeboken (Ctrl+T).</translation>
    </message>
    <message>
        <source>Each participant is a row here. Say on the page Text who speaks in them.</source>
        <translation>Hver deltaker er en rad her. Si på siden Tekst hvem som snakker i intervjuene.</translation>
    </message>
    <message>
        <source>Sum up in your own words what each participant says of each theme. Enter writes.</source>
        <translation>Oppsummer med egne ord hva hver deltaker sier om hvert tema. Trykk Enter for å skrive.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
</context>
<context>
    <name>FromFile</name>
    <message>
        <source>Projects and codebooks of other programs (%1)</source>
        <translation>Prosjekter og kodebøker fra andre programmer (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Project of another program</source>
        <translation>Prosjekt fra et annet program</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Filen leses …</translation>
    </message>
    <message>
        <source>“%1” is not a project of another program that can be read. In NVivo, ATLAS.ti or MAXQDA, export the project as REFI-QDA (.qdpx) and choose that file. Transcripts are added to a new project afterwards.</source>
        <translation>«%1» er ikke et prosjekt fra et annet program som kan leses. Eksporter prosjektet som REFI-QDA (.qdpx) i NVivo, ATLAS.ti eller MAXQDA, og velg den filen. Transkripsjoner legger du til i et nytt prosjekt etterpå.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The last day of the project was %1. Nothing that tells who somebody is may leave now.</source>
        <translation>Prosjektets siste dag var %1. Nå kan ikke noe som røper hvem noen er, gå ut.</translation>
    </message>
    <message>
        <source>The end date has passed</source>
        <translation>Sluttdatoen er passert</translation>
    </message>
    <message>
        <source>It is anonymous: go on</source>
        <translation>Det er anonymt: Fortsett</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv eksempelprosjektet</translation>
    </message>
    <message>
        <source>There is no interview here yet. Add your transcripts, or look around in the sample project first.</source>
        <translation>Her er det ingen intervjuer ennå. Legg til transkripsjonene dine, eller se deg om i eksempelprosjektet først.</translation>
    </message>
    <message>
        <source>Choose an interview in the list, or import transcripts.</source>
        <translation>Velg et intervju i listen, eller importer transkripsjoner.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The first ten minutes go on from the Help menu, or with %1.</source>
        <translation>De første ti minuttene fortsetter du fra Hjelp-menyen, eller med %1.</translation>
    </message>
</context>
<context>
    <name>GuideEditor</name>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Write the questions you asked. When the guide changes on the way, make a new version of it: then you can see who was never asked, instead of taking it for silence.</source>
        <translation>Skriv spørsmålene du stilte. Når guiden endrer seg underveis, lager du en ny versjon av den: Da ser du hvem som aldri fikk spørsmålet, i stedet for å ta det for taushet.</translation>
    </message>
    <message>
        <source>Write the guide</source>
        <translation>Skriv guiden</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>Tilbake til matrisen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny versjon</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Navn på versjonen</translation>
    </message>
    <message>
        <source>What is new in this version, and why</source>
        <translation>Hva som er nytt i denne versjonen, og hvorfor</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Brukt i</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Fjern denne versjonen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Påbegynt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln intervju</numerusform>
            <numerusform>%Ln intervjuer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideLine</name>
    <message>
        <source>Question %1</source>
        <translation>Spørsmål %1</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>Hva spør du om?</translation>
    </message>
    <message>
        <source>More for question %1</source>
        <translation>Mer for spørsmål %1</translation>
    </message>
    <message>
        <source>Move, remove, or say that it asks the same as another</source>
        <translation>Flytt, fjern, eller si at det spør om det samme som et annet</translation>
    </message>
    <message>
        <source>Which codes or themes do the answers carry? Choose …</source>
        <translation>Hvilke koder eller temaer har svarene? Velg …</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
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
        <source>Asks the same as</source>
        <translation>Spør om det samme som</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>One more code or theme …</source>
        <translation>En kode eller et tema til …</translation>
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
    <name>Help</name>
    <message>
        <source>To begin</source>
        <translation>For å komme i gang</translation>
    </message>
    <message>
        <source>The analysis</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Konfidensialitet</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>Keeping and leaving</source>
        <translation>Ta vare på og ta med</translation>
    </message>
    <message>
        <source>By your method</source>
        <translation>Etter metoden din</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Hvis noe går galt</translation>
    </message>
    <message>
        <source>What is this: %1</source>
        <translation>Hva er dette: %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help page</source>
        <translation>Hjelpeside</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or another form of the word.</source>
        <translation>Ingen side har disse ordene. Prøv færre, eller en annen form av ordet.</translation>
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
        <translation>Alt siden prosjektet ble laget. Går du for langt tilbake, kan du gjøre det om igjen.</translation>
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
        <source>Answer for the label “%1”</source>
        <translation>Svar for merkelappen «%1»</translation>
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
    <name>IncomingDialog</name>
    <message>
        <source>Import a project or codebook</source>
        <translation>Importer et prosjekt eller en kodebok</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>are the same codes</source>
        <translation>er de samme kodene</translation>
    </message>
    <message>
        <source>come in beside them</source>
        <translation>kommer inn ved siden av dem</translation>
    </message>
    <message>
        <source>are the same people</source>
        <translation>er de samme personene</translation>
    </message>
    <message>
        <source>are others</source>
        <translation>er andre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Codes of the file with the same name as a code here (%Ln):</source>
        <translation>
            <numerusform>Koder i filen med samme navn som en kode her (%Ln):</numerusform>
            <numerusform>Koder i filen med samme navn som en kode her (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People of the file with the pseudonym of somebody here (%Ln):</source>
        <translation>
            <numerusform>Personer i filen med samme pseudonym som noen her (%Ln):</numerusform>
            <numerusform>Personer i filen med samme pseudonym som noen her (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>IncomingTree</name>
    <message>
        <source>What comes in</source>
        <translation>Det som kommer inn</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
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
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
</context>
<context>
    <name>IncomingWords</name>
    <message>
        <source>Project in the exchange format REFI-QDA</source>
        <translation>Prosjekt i utvekslingsformatet REFI-QDA</translation>
    </message>
    <message>
        <source>Codebook in the exchange format REFI-QDA</source>
        <translation>Kodebok i utvekslingsformatet REFI-QDA</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>QualCoder-prosjekt</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Taguette-prosjekt</translation>
    </message>
    <message>
        <source>Codebook in a table</source>
        <translation>Kodebok i en tabell</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and theme(s)</source>
        <translation>
            <numerusform>%n kode eller tema</numerusform>
            <numerusform>%n koder og temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded unit(s)</source>
        <translation>
            <numerusform>%n kodet enhet</numerusform>
            <numerusform>%n kodede enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) without a code</source>
        <translation>
            <numerusform>%n markering uten kode</numerusform>
            <numerusform>%n markeringer uten kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator wrote this file itself: everything comes in as it was.</source>
        <translation>Annotator har skrevet denne filen selv: Alt kommer inn slik det var.</translation>
    </message>
    <message>
        <source>Another program changed the file after Annotator wrote it. What only Annotator knows is left out.</source>
        <translation>Et annet program har endret filen etter at Annotator skrev den. Det bare Annotator kjenner, blir ikke med.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are called by what looks like a real name. Give them pseudonyms under People.</source>
        <translation>
            <numerusform>%n deltaker heter noe som ligner et virkelig navn. Gi deltakeren et pseudonym under Deltakere.</numerusform>
            <numerusform>%n deltakere heter noe som ligner virkelige navn. Gi dem pseudonymer under Deltakere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) have labels that look like names. They stand in the texts until you replace them.</source>
        <translation>
            <numerusform>%n taler har en merkelapp som ligner et navn. Den står i teksten til du erstatter den.</numerusform>
            <numerusform>%n talere har merkelapper som ligner navn. De står i tekstene til du erstatter dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): say afterwards who asks, under “Speakers and properties”.</source>
        <translation>
            <numerusform>%n intervju: Si etterpå hvem som spør, under «Talere og egenskaper».</numerusform>
            <numerusform>%n intervjuer: Si etterpå hvem som spør, under «Talere og egenskaper».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of codes become code groups.</source>
        <translation>
            <numerusform>%n sett med koder blir en kodegruppe.</numerusform>
            <numerusform>%n sett med koder blir kodegrupper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of texts become memos that list them.</source>
        <translation>
            <numerusform>%n sett med tekster blir et notat som lister dem opp.</numerusform>
            <numerusform>%n sett med tekster blir notater som lister dem opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the text. A memo on the interview lists them.</source>
        <translation>
            <numerusform>%n koding ligger utenfor teksten. Et notat på intervjuet sier hvilken.</numerusform>
            <numerusform>%n kodinger ligger utenfor teksten. Et notat på intervjuet lister dem opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not hold.</source>
        <translation>
            <numerusform>%n koding viser til en kode som ikke er i filen.</numerusform>
            <numerusform>%n kodinger viser til koder som ikke er i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are there in formatted form only. See whether a few codings are in the right place.</source>
        <translation>
            <numerusform>%n tekst finnes bare med formatering. Se etter at noen av kodingene ligger riktig.</numerusform>
            <numerusform>%n tekster finnes bare med formatering. Se etter at noen av kodingene ligger riktig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are missing from the file. Memos name them.</source>
        <translation>
            <numerusform>%n tekst mangler i filen. Et notat sier hvilken.</numerusform>
            <numerusform>%n tekster mangler i filen. Notater sier hvilke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), recording(s) or PDF(s) cannot come in. Memos name them and what was coded there.</source>
        <translation>
            <numerusform>%n bilde, opptak eller PDF kan ikke bli med. Et notat sier hva som var kodet der.</numerusform>
            <numerusform>%n bilder, opptak eller PDF-er kan ikke bli med. Notater sier hva som var kodet der.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) in pictures, sound or pages are listed in memos instead.</source>
        <translation>
            <numerusform>%n koding i bilde, lyd eller sider står i et notat i stedet.</numerusform>
            <numerusform>%n kodinger i bilder, lyd eller sider står i notater i stedet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people coded. Who coded what is not kept.</source>
        <translation>
            <numerusform>%n person har kodet.</numerusform>
            <numerusform>%n personer har kodet. Hvem som kodet hva, blir ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n project(s), which come in together.</source>
        <translation>
            <numerusform>Filen inneholder %n prosjekt.</numerusform>
            <numerusform>Filen inneholder %n prosjekter, og de kommer inn sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were not recognised and are left out.</source>
        <translation>
            <numerusform>%n kolonne ble ikke gjenkjent og blir ikke med.</numerusform>
            <numerusform>%n kolonner ble ikke gjenkjent og blir ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a code again and are added to it.</source>
        <translation>
            <numerusform>%n linje nevner en kode på nytt og legges til den.</numerusform>
            <numerusform>%n linjer nevner en kode på nytt og legges til den.</numerusform>
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
        <source>Click a coded passage, or go to it with Alt+Down, to see its codes and write its condensation here.</source>
        <translation>Klikk på kodet tekst, eller gå til den med Alt+Pil ned, for å se kodene og skrive meningsfortetningen her.</translation>
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
    <name>ItemDelegate</name>
    <message>
        <source>accepted</source>
        <translation>godtatt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>stedet er borte</translation>
    </message>
    <message>
        <source>Coded as:</source>
        <translation>Kodet som:</translation>
    </message>
    <message>
        <source>Your reply: %1</source>
        <translation>Svaret ditt: %1</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>avsnitt&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>What did you expect to hear, and what was it instead?</source>
        <translation>Hva ventet du å høre, og hva ble det i stedet?</translation>
    </message>
    <message>
        <source>Which moment of the interview stays with you, and why that one?</source>
        <translation>Hvilket øyeblikk i intervjuet sitter igjen hos deg, og hvorfor akkurat det?</translation>
    </message>
    <message>
        <source>How may who you are have shaped what was said to you?</source>
        <translation>Hvordan kan den du er, ha formet det som ble sagt til deg?</translation>
    </message>
    <message>
        <source>What do you find easy to see here, and what might you be passing over?</source>
        <translation>Hva er lett for deg å se her, og hva kan du komme til å overse?</translation>
    </message>
    <message>
        <source>Which code says more of you, or of what you have read, than of the words?</source>
        <translation>Hvilken kode sier mer om deg, eller om det du har lest, enn om ordene?</translation>
    </message>
    <message>
        <source>What has surprised, annoyed or moved you while coding?</source>
        <translation>Hva har overrasket, irritert eller rørt deg mens du kodet?</translation>
    </message>
    <message>
        <source>What would somebody with another background have noticed?</source>
        <translation>Hva ville noen med en annen bakgrunn ha lagt merke til?</translation>
    </message>
    <message>
        <source>Which theme are you fond of? What speaks against it?</source>
        <translation>Hvilket tema er du glad i? Hva taler mot det?</translation>
    </message>
    <message>
        <source>Whose voice is missing from what you are building?</source>
        <translation>Hvem sin stemme mangler i det du bygger?</translation>
    </message>
    <message>
        <source>Which decision did you take since last time, and what were the alternatives?</source>
        <translation>Hvilket valg har du tatt siden sist, og hva var alternativene?</translation>
    </message>
    <message>
        <source>What would the participants say of the way you tell it?</source>
        <translation>Hva ville deltakerne sagt om måten du forteller det på?</translation>
    </message>
    <message>
        <source>What have you left out, and why?</source>
        <translation>Hva har du utelatt, og hvorfor?</translation>
    </message>
    <message>
        <source>What do you understand now that you did not when you began?</source>
        <translation>Hva forstår du nå som du ikke forsto da du begynte?</translation>
    </message>
</context>
<context>
    <name>KeyFileField</name>
    <message>
        <source>Choose the key file …</source>
        <translation>Velg nøkkelfilen …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøkkelfil</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Velg nøkkelfilen</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ingen valgt ennå</translation>
    </message>
    <message>
        <source>Key file (*.key)</source>
        <translation>Nøkkelfil (*.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>KeyPassphraseSheet</name>
    <message>
        <source>Change the passphrase of the linking key</source>
        <translation>Bytt passfrase på koblingsnøkkelen</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>Current passphrase of the linking key</source>
        <translation>Nåværende passfrase for koblingsnøkkelen</translation>
    </message>
    <message>
        <source>The key gets a new recovery code. The old passphrase and the old code then open only copies of the file that you made before.</source>
        <translation>Nøkkelen får en ny gjenopprettingskode. Den gamle passfrasen og den gamle koden åpner da bare kopier av filen som du har laget før.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this linking key. Nothing was changed.</source>
        <translation>Det er ikke passfrasen til denne koblingsnøkkelen. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Linking key</source>
        <translation>Koblingsnøkkel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Make a linking key …</source>
        <translation>Lag en koblingsnøkkel …</translation>
    </message>
    <message>
        <source>In the project participants have pseudonyms alone. Who is who stands in a file of its own, the linking key, with a passphrase of its own. Everything else works without it.</source>
        <translation>I prosjektet har deltakerne bare pseudonymer. Hvem som er hvem, står i en egen fil, koblingsnøkkelen, med sin egen passfrase. Alt annet virker uten den.</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Åpne nøkkelen</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Lukk nøkkelen</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Ødelegg …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Destroyed on %1</source>
        <translation>Ødelagt %1</translation>
    </message>
    <message>
        <source>The linking key was destroyed on %1. Nobody can look up who said what any more.</source>
        <translation>Koblingsnøkkelen ble ødelagt %1. Ingen kan lenger slå opp hvem som sa hva.</translation>
    </message>
    <message>
        <source>Keep names where only you can look them up</source>
        <translation>Ha navnene der bare du kan slå dem opp</translation>
    </message>
    <message>
        <source>Make a linking key if you may have to reach somebody again, or want to be able to see what stood in a text before you replaced it. Keep it apart from the project, on a USB stick for example.</source>
        <translation>Lag en koblingsnøkkel hvis du kan få bruk for å nå noen igjen, eller vil kunne se hva som sto i en tekst før du erstattet det. Ha den et annet sted enn prosjektet, for eksempel på en minnepinne.</translation>
    </message>
    <message>
        <source>Open one I have …</source>
        <translation>Åpne en jeg har …</translation>
    </message>
    <message>
        <source>Open the linking key</source>
        <translation>Åpne koblingsnøkkelen</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <source>Passphrase of the linking key</source>
        <translation>Passfrase for koblingsnøkkelen</translation>
    </message>
    <message>
        <source>Or its recovery code.</source>
        <translation>Eller gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Lag en ny …</translation>
    </message>
    <message>
        <source>Destroy it unopened …</source>
        <translation>Ødelegg den uåpnet …</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Hvem er hvem</translation>
    </message>
    <message>
        <source>What you write here goes to the linking key alone.</source>
        <translation>Det du skriver her, lagres bare i koblingsnøkkelen.</translation>
    </message>
    <message>
        <source>Change its passphrase …</source>
        <translation>Bytt passfrasen …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Gjenopprettingskode …</translation>
    </message>
    <message>
        <source>Linking key (*.annokey)</source>
        <translation>Koblingsnøkkel (*.annokey)</translation>
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
    <name>LeakCard</name>
    <message>
        <source>A title or the name of the file</source>
        <translation>En tittel eller navnet på filen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>og %n sted til</numerusform>
            <numerusform>og %n steder til</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Godta …</translation>
    </message>
    <message>
        <source>Why may it leave? Then Enter</source>
        <translation>Hvorfor kan det gå ut? Trykk så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
</context>
<context>
    <name>LeakSheet</name>
    <message>
        <source>Before it leaves</source>
        <translation>Før det går ut</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ikke eksporter</translation>
    </message>
    <message>
        <source>Looking through what would leave …</source>
        <translation>Ser gjennom det som skal ut …</translation>
    </message>
    <message numerus="yes">
        <source>%n more are shown when these are decided.</source>
        <translation>
            <numerusform>%n til vises når disse er avgjort.</numerusform>
            <numerusform>%n til vises når disse er avgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n thing(s) before it leaves</source>
        <translation>
            <numerusform>Se på %n ting før det går ut</numerusform>
            <numerusform>Se på %n ting før det går ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct each where it comes from, or accept it with a reason. What you accept may leave from now on, in every file, and is not asked about again; the access log notes that you did.</source>
        <translation>Rett hver ting der den kommer fra, eller godta den med en begrunnelse. Det du godtar, kan gå ut fra nå av, i alle filer, og du blir ikke spurt igjen; adgangsloggen noterer at du gjorde det.</translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation>Ingenting er åpent lenger</translation>
    </message>
    <message>
        <source>It may leave now.</source>
        <translation>Nå kan det gå ut.</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>Words you have replaced in the interviews</source>
        <translation>Ord du har erstattet i intervjuene</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeidsplasser</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysninger</translation>
    </message>
    <message>
        <source>Identifying numbers</source>
        <translation>Numre som identifiserer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Pronouns that tell the gender</source>
        <translation>Pronomen som røper kjønn</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Merkede steder</translation>
    </message>
    <message>
        <source>Attributes that are never exported</source>
        <translation>Egenskaper som aldri eksporteres</translation>
    </message>
    <message>
        <source>Few people have this in common</source>
        <translation>Dette har få personer felles</translation>
    </message>
    <message>
        <source>Words of restricted participants</source>
        <translation>Ordene til begrensede deltakere</translation>
    </message>
    <message>
        <source>Words of somebody who has withdrawn</source>
        <translation>Ordene til noen som har trukket seg</translation>
    </message>
    <message>
        <source>Quotes that lead to a whole interview</source>
        <translation>Sitater som leder til et helt intervju</translation>
    </message>
    <message>
        <source>The project&apos;s last day has passed</source>
        <translation>Prosjektets siste dag er passert</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Ikke alt kunne kontrolleres</translation>
    </message>
    <message>
        <source>The interviews no longer say this, but what leaves does.</source>
        <translation>Intervjuene sier ikke dette lenger, men det som skal ut, gjør det.</translation>
    </message>
    <message>
        <source>You marked it in the interview and have not cleared it.</source>
        <translation>Du har merket det i intervjuet og ikke avklart det.</translation>
    </message>
    <message>
        <source>You decided that it stays here.</source>
        <translation>Du har bestemt at det ikke skal ut.</translation>
    </message>
    <message>
        <source>Together they single out fewer participants than the smallest group you allow: anyone who knows one can recognise her.</source>
        <translation>Til sammen peker de ut færre deltakere enn den minste gruppen du tillater: Den som kjenner en av dem, kan kjenne vedkommende igjen.</translation>
    </message>
    <message>
        <source>She asked that her words are kept but not used.</source>
        <translation>Deltakeren har bedt om at ordene blir tatt vare på, men ikke brukt.</translation>
    </message>
    <message>
        <source>Nothing of her may leave any more.</source>
        <translation>Ingenting fra denne deltakeren kan gå ut lenger.</translation>
    </message>
    <message>
        <source>The quote names who speaks, and the appended interview repeats it: together they tell who it is.</source>
        <translation>Sitatet nevner hvem som snakker, og det vedlagte intervjuet gjentar det: Sammen røper de hvem det er.</translation>
    </message>
    <message>
        <source>After this day nothing identifying may be left. Make sure that what leaves is anonymous.</source>
        <translation>Etter denne dagen kan ingenting som identifiserer, være igjen. Forsikre deg om at det som skal ut, er anonymt.</translation>
    </message>
    <message>
        <source>With the linking key open, every word you have replaced is looked for as well.</source>
        <translation>Med koblingsnøkkelen åpen letes det også etter hvert ord du har erstattet.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Erstatt …</translation>
    </message>
    <message>
        <source>Go to the marks</source>
        <translation>Gå til merkene</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Deltakere</translation>
    </message>
    <message>
        <source>Go to consent and rights</source>
        <translation>Gå til samtykke og rettigheter</translation>
    </message>
    <message>
        <source>Go to the end date</source>
        <translation>Gå til sluttdatoen</translation>
    </message>
    <message>
        <source>Open the linking key …</source>
        <translation>Åpne koblingsnøkkelen …</translation>
    </message>
    <message>
        <source>Nothing keeps the words you have replaced, so they cannot be looked for in titles, codes and what you write. Read these through before you accept this.</source>
        <translation>Ingenting tar vare på ordene du har byttet ut, så det går ikke an å lete etter dem i titler, koder og det du skriver. Les gjennom dette før du godtar.</translation>
    </message>
    <message>
        <source>There is no linking key</source>
        <translation>Det finnes ingen koblingsnøkkel</translation>
    </message>
    <message>
        <source>The linking key is closed</source>
        <translation>Koblingsnøkkelen er lukket</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Leave out “%1”, or write it less exactly.</source>
        <translation>Utelat «%1», eller skriv det mindre nøyaktig.</translation>
    </message>
    <message>
        <source>Give “%1” in coarser steps, in tens for example.</source>
        <translation>Oppgi «%1» i grovere trinn, for eksempel i tiår.</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>neuter</comment>
        <translation>Nytt %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Ny %1</translation>
    </message>
    <message>
        <source>Create %1 “%2”</source>
        <translation>Lag %1 «%2»</translation>
    </message>
    <message>
        <source>Find or make %1 …</source>
        <translation>Finn eller lag %1 …</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Uten %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Etter %1</translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message>
        <source>for themes</source>
        <translation>for temaer</translation>
    </message>
    <message>
        <source>for groups</source>
        <translation>for grupper</translation>
    </message>
    <message>
        <source>for codes</source>
        <translation>for koder</translation>
    </message>
    <message>
        <source>Levels and columns</source>
        <translation>Nivåer og kolonner</translation>
    </message>
    <message>
        <source>The method proposes them; call them what your thesis calls them, and add what you need.</source>
        <translation>Metoden foreslår dem. Kall dem det oppgaven din kaller dem, og legg til det du trenger.</translation>
    </message>
    <message>
        <source>What the level is for</source>
        <translation>Hva nivået er for</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>What stands higher here holds what stands below it.</source>
        <translation>Det som står øverst her, rommer det som står under.</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nytt nivå</translation>
    </message>
    <message>
        <source>Texts for every unit</source>
        <translation>Tekster til hver enhet</translation>
    </message>
    <message>
        <source>The first one is the one you write while you code.</source>
        <translation>Den første er den du skriver mens du koder.</translation>
    </message>
    <message>
        <source>New text column</source>
        <translation>Ny tekstkolonne</translation>
    </message>
    <message>
        <source>In use, or the only level for codes: it stays.</source>
        <translation>I bruk, eller det eneste nivået for koder: Det blir stående.</translation>
    </message>
    <message>
        <source>Something is written in it: it stays.</source>
        <translation>Noe er skrevet i den: Den blir stående.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeSection</name>
    <message>
        <source>Not noted</source>
        <translation>Ikke notert</translation>
    </message>
    <message>
        <source>Open (green)</source>
        <translation>Åpne (grønn)</translation>
    </message>
    <message>
        <source>Internal (yellow)</source>
        <translation>Interne (gul)</translation>
    </message>
    <message>
        <source>Confidential (red)</source>
        <translation>Fortrolige (rød)</translation>
    </message>
    <message>
        <source>Strictly confidential (black)</source>
        <translation>Strengt fortrolige (svart)</translation>
    </message>
    <message>
        <source>Storage and end date</source>
        <translation>Lagring og sluttdato</translation>
    </message>
    <message>
        <source>What your institution and your approval say. The program reminds you; what is allowed where is for them to decide.</source>
        <translation>Det institusjonen og godkjenningen din sier. Programmet minner deg på det; hva som er lov hvor, er det de som avgjør.</translation>
    </message>
    <message>
        <source>Add an end date</source>
        <translation>Legg til en sluttdato</translation>
    </message>
    <message>
        <source>Where may this be stored?</source>
        <translation>Hvor kan dette lagres?</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Dataklasse</translation>
    </message>
    <message>
        <source>The colour your institution gives this material; it decides which disks and services may hold it.</source>
        <translation>Fargen institusjonen din gir dette materialet; den avgjør hvilke disker og tjenester som kan ha det.</translation>
    </message>
    <message>
        <source>As your institution sorts data; interviews that can be recognised are often red.</source>
        <translation>Slik institusjonen din klassifiserer data; intervjuer der noen kan kjennes igjen, er ofte røde.</translation>
    </message>
    <message>
        <source>For example: the university&apos;s laptop, encrypted disk, no cloud</source>
        <translation>For eksempel: universitetets bærbare, kryptert disk, ingen sky</translation>
    </message>
    <message>
        <source>Where your approval lets the file lie. It is your own reminder: the program checks nothing.</source>
        <translation>Der godkjenningen lar filen ligge. Det er din egen huskelapp: Programmet kontrollerer ingenting.</translation>
    </message>
    <message>
        <source>Place that is allowed</source>
        <translation>Tillatt sted</translation>
    </message>
    <message>
        <source>For example: Sikt, reference number</source>
        <translation>For eksempel: Sikt, referansenummer</translation>
    </message>
    <message>
        <source>Who approved the project, and their number for it; the statement at the end names it.</source>
        <translation>Hvem som godkjente prosjektet, og nummeret det fikk; erklæringen til slutt nevner det.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>When does the project end?</source>
        <translation>Når slutter prosjektet?</translation>
    </message>
    <message>
        <source>The approval and the consent letter each say a day. The earlier one counts: after it, nothing that identifies a person may be kept.</source>
        <translation>Godkjenningen og informasjonsskrivet sier hver sin dag. Den tidligste gjelder: Etter den kan ingenting som identifiserer en person, beholdes.</translation>
    </message>
    <message>
        <source>The project ended on %1, %2. What identifies a person should be gone; an export asks before it writes.</source>
        <translation>Prosjektet sluttet %1, %2. Det som identifiserer en person, skal være borte; en eksport spør før den skriver.</translation>
    </message>
    <message>
        <source>The project ends on %1, %2.</source>
        <translation>Prosjektet slutter %1, %2.</translation>
    </message>
    <message>
        <source>An end date (%1) has no day yet.</source>
        <translation>En sluttdato (%1) har ingen dag ennå.</translation>
    </message>
    <message>
        <source>The consent letter promised an end on %1; the approval runs until %2. What you promised counts.</source>
        <translation>Informasjonsskrivet lovet slutt %1; godkjenningen varer til %2. Det du har lovet, gjelder.</translation>
    </message>
    <message>
        <source>The approval ends on %1, before the day in the consent letter, %2. Apply for longer, or end in time.</source>
        <translation>Godkjenningen slutter %1, før dagen i informasjonsskrivet, %2. Søk om forlengelse, eller avslutt i tide.</translation>
    </message>
    <message>
        <source>Two dates from the same source: %1 and %2. Which one is it?</source>
        <translation>To datoer fra samme kilde: %1 og %2. Hvilken er den rette?</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>There is no time stamp here or before.</source>
        <translation>Det er ingen tidskode her eller tidligere.</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the library for it is missing.</source>
        <translation>Lyd kan ikke spilles av på denne maskinen: Biblioteket for det mangler.</translation>
    </message>
    <message>
        <source>The recording is not where it was.</source>
        <translation>Opptaket ligger ikke der det lå.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Finn det …</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used just now.</source>
        <translation>Maskinen har ingen lydenhet som kan brukes akkurat nå.</translation>
    </message>
    <message>
        <source>This kind of recording is played by FFmpeg, which is not installed.</source>
        <translation>Denne typen opptak spilles av FFmpeg, som ikke er installert.</translation>
    </message>
    <message>
        <source>What to do …</source>
        <translation>Hva kan du gjøre …</translation>
    </message>
    <message>
        <source>The recording cannot be read: it is damaged or of another kind.</source>
        <translation>Opptaket kan ikke leses: Det er skadet eller av et annet slag.</translation>
    </message>
    <message>
        <source>Playing M4A and MP4</source>
        <translation>Å spille M4A og MP4</translation>
    </message>
    <message>
        <source>Where is the recording now?</source>
        <translation>Hvor er opptaket nå?</translation>
    </message>
    <message>
        <source>Another recording?</source>
        <translation>Et annet opptak?</translation>
    </message>
    <message>
        <source>This file is not as large as the recording was.</source>
        <translation>Denne filen er ikke like stor som opptaket var.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Bruk den likevel</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Recording</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Back 3 seconds</source>
        <translation>3 sekunder tilbake</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Sted i opptaket</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Fart</translation>
    </message>
    <message>
        <source>Speed; the voice keeps its pitch</source>
        <translation>Fart; stemmen beholder tonehøyden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Follow in the text</source>
        <translation>Følg med i teksten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How quick the voices are; their pitch stays.</source>
        <translation>Hvor raskt det snakkes; tonehøyden er den samme.</translation>
    </message>
    <message>
        <source>The text scrolls to what is being said, where the interview has time stamps.</source>
        <translation>Teksten ruller til det som blir sagt, der intervjuet har tidskoder.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passfrase og nøkkelfil</translation>
    </message>
    <message>
        <source>The whole project is one encrypted file. Nobody opens it without what is listed here.</source>
        <translation>Hele prosjektet er én kryptert fil. Ingen åpner den uten det som står her.</translation>
    </message>
    <message>
        <source>The project opens with</source>
        <translation>Prosjektet åpnes med</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Gjenopprettingskode …</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>Når du går fra maskinen</translation>
    </message>
    <message>
        <source>The project locks itself after a while; how long is in the settings. The menu locks it at once.</source>
        <translation>Prosjektet låser seg selv etter en stund. Hvor lenge, velger du i innstillingene; lås med en gang fra menyen.</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>Both are needed</source>
        <translation>Begge kreves</translation>
    </message>
    <message>
        <source>Passphrase alone</source>
        <translation>Bare passfrase</translation>
    </message>
    <message>
        <source>the passphrase and the key file together, or the recovery code</source>
        <translation>passfrasen og nøkkelfilen sammen, eller gjenopprettingskoden</translation>
    </message>
    <message>
        <source>the passphrase, or the recovery code</source>
        <translation>passfrasen, eller gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Keep the key file apart from the project, and the recovery code on paper.</source>
        <translation>Ha nøkkelfilen et annet sted enn prosjektet, og gjenopprettingskoden på papir.</translation>
    </message>
    <message>
        <source>For material of special categories you can ask for a key file too: a small file on a USB stick, without which the passphrase opens nothing.</source>
        <translation>For særlige kategorier av opplysninger kan du kreve en nøkkelfil i tillegg: en liten fil på en minnepinne. Uten den åpner passfrasen ingenting.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Access log</source>
        <translation>Adgangslogg</translation>
    </message>
    <message>
        <source>What was opened, exported, shared and erased, and when: never who, and no word of the interviews. Lines can only be added; each is sealed with the one before.</source>
        <translation>Hva som er åpnet, eksportert, delt og slettet, og når; aldri hvem, og ikke et ord fra intervjuene. Linjer kan bare legges til, og hver er forseglet med den forrige.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Something was changed in it</source>
        <translation>Noe er endret i den</translation>
    </message>
    <message>
        <source>Lines of the access log, newest first</source>
        <translation>Linjene i adgangsloggen, de nyeste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>No line yet: the next time the project is opened is the first.</source>
        <translation>Ingen linje ennå: Neste gang prosjektet åpnes, er den første.</translation>
    </message>
    <message>
        <source>Save a copy of the access log</source>
        <translation>Lagre en kopi av adgangsloggen</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>adgangslogg</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON (*.json)</source>
        <translation>Regneark (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
</context>
<context>
    <name>Losing</name>
    <message>
        <source>Open the linking key first</source>
        <translation>Åpne koblingsnøkkelen først</translation>
    </message>
    <message>
        <source>Make a linking key first</source>
        <translation>Lag en koblingsnøkkel først</translation>
    </message>
    <message>
        <source>What stood there would be gone for good</source>
        <translation>Det som sto der, blir borte for godt</translation>
    </message>
    <message>
        <source>No linking key is open to keep the original words. Without one, nobody can look them up again, not you either.</source>
        <translation>Ingen koblingsnøkkel er åpen og kan ta vare på de opprinnelige ordene. Uten den kan ingen slå dem opp igjen, heller ikke du.</translation>
    </message>
    <message>
        <source>Replace; the originals may be lost</source>
        <translation>Erstatt; originalene kan gå tapt</translation>
    </message>
</context>
<context>
    <name>MakeSection</name>
    <message>
        <source>Make a share</source>
        <translation>Lag en deling</translation>
    </message>
    <message>
        <source>A new file for your supervisor or another reader. Your project itself never leaves this computer.</source>
        <translation>En ny fil til veilederen din eller en annen leser. Selve prosjektet forlater aldri denne maskinen.</translation>
    </message>
    <message>
        <source>Blind: without my codes, so that the reader codes independently</source>
        <translation>Blind: uten mine koder, slik at leseren koder på egen hånd</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag filen …</translation>
    </message>
    <message>
        <source>For a supervisor or reader</source>
        <translation>Til en veileder eller leser</translation>
    </message>
    <message>
        <source>share everything</source>
        <translation>del alt</translation>
    </message>
    <message>
        <source>Each level holds more than the one above; the first has not a word of the interviews.</source>
        <translation>Hvert nivå rommer mer enn det over; det første har ikke et ord av intervjuene.</translation>
    </message>
    <message>
        <source>How much may be read?</source>
        <translation>Hvor mye skal kunne leses?</translation>
    </message>
    <message>
        <source>For a second coding: what the reader codes is laid beside yours when it comes back.</source>
        <translation>For en koding til: Det leseren koder, legges ved siden av ditt når det kommer tilbake.</translation>
    </message>
    <message>
        <source>Does the consent cover that this reader sees all of it?</source>
        <translation>Dekker samtykket at denne leseren ser alt?</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Skriv «%1» for å bekrefte</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Hvem er den til?</translation>
    </message>
    <message>
        <source>Your list of shares tells by it who has which file; the access log names nobody.</source>
        <translation>Listen over delinger viser med det hvem som har hvilken fil; adgangsloggen nevner ingen.</translation>
    </message>
    <message>
        <source>A role or initials, for your own list; it is not in the file.</source>
        <translation>En rolle eller initialer, til din egen liste; det står ikke i filen.</translation>
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
    <name>MarkCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>Avklart: %1</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Avklar …</translation>
    </message>
    <message>
        <source>Block it again</source>
        <translation>Sperr igjen</translation>
    </message>
    <message>
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Fjern merket</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Ingen kan kjennes igjen</translation>
    </message>
    <message>
        <source>The participant speaks of herself, and agreed</source>
        <translation>Deltakeren snakker om seg selv og har samtykket</translation>
    </message>
    <message>
        <source>Why may it leave? Then Enter</source>
        <translation>Hvorfor kan det gå ut? Trykk så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Nothing is marked. Mark a passage about somebody who has not agreed to take part, or about health, faith or politics, in the interview or among the findings: it is then kept out of every export until you clear it.</source>
        <translation>Ingenting er merket. Merk et sted om noen som ikke har samtykket til å delta, eller om helse, tro eller politikk, i intervjuet eller blant funnene: Da går det ikke ut i noen eksport før du har avklart det.</translation>
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
    <name>MatrixBar</name>
    <message>
        <source>Find a row</source>
        <translation>Finn en rad</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Skjul tomme</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Copy the table for Word or a spreadsheet (Ctrl+C)</source>
        <translation>Kopier tabellen til Word eller et regneark (Ctrl+C)</translation>
    </message>
    <message>
        <source>as in the codebook</source>
        <translation>som i kodeboken</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter navn</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter antall</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>No codes or themes yet. Mark a passage in an interview and give it a code.</source>
        <translation>Ingen koder eller temaer ennå. Merk et stykke tekst i et intervju og gi det en kode.</translation>
    </message>
    <message>
        <source>No row fits. Empty the field, or show empty rows again.</source>
        <translation>Ingen rad passer. Tøm feltet, eller vis tomme rader igjen.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fold ut</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold sammen</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Member check</source>
        <translation>Deltakersjekk</translation>
    </message>
    <message>
        <source>A participant reads her own interview and corrects it. No codes, notes or words of others go along; what comes back are proposals that you accept one by one.</source>
        <translation>En deltaker leser sitt eget intervju og retter det. Ingen koder, notater eller ord fra andre blir med; det som kommer tilbake, er forslag du godtar ett for ett.</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag filen …</translation>
    </message>
    <message>
        <source>The file holds what this participant said and was asked, and no word of anybody else.</source>
        <translation>Filen rommer det denne deltakeren sa og ble spurt om, og ikke et ord fra andre.</translation>
    </message>
    <message>
        <source>Whose interview?</source>
        <translation>Hvem sitt intervju?</translation>
    </message>
    <message>
        <source>For one participant</source>
        <translation>Til én deltaker</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
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
        <source>Another question</source>
        <translation>Et annet spørsmål</translation>
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
        <source>This is not a linking key</source>
        <translation>Dette er ikke en koblingsnøkkel</translation>
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
        <source>The project file is damaged</source>
        <translation>Prosjektfilen er skadet</translation>
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
        <source>The folder is not empty</source>
        <translation>Mappen er ikke tom</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder, or a name no folder has yet.</source>
        <translation>Ingenting ble skrevet. Velg en tom mappe, eller et navn ingen mappe har ennå.</translation>
    </message>
    <message>
        <source>“%1” ends too early: a copy or a download was broken off. Copy it again from where it came, or restore the newest backup where there is one.</source>
        <translation>«%1» slutter for tidlig: En kopiering eller nedlasting ble avbrutt. Kopier filen på nytt derfra den kom, eller gjenopprett den nyeste sikkerhetskopien om det finnes en.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file</source>
        <translation>Den passfrasen åpner ikke filen</translation>
    </message>
    <message>
        <source>Compare it with the one you kept, group by group. It has 14 groups of four characters.</source>
        <translation>Sammenlign med den du tok vare på, gruppe for gruppe. Koden har 14 grupper på fire tegn.</translation>
    </message>
    <message>
        <source>That recovery code does not open the file</source>
        <translation>Den gjenopprettingskoden åpner ikke filen</translation>
    </message>
    <message>
        <source>It is an older one, or that of another file: whenever the passphrase is changed, the code is too.</source>
        <translation>Det er en eldre kode eller koden til en annen fil: Hver gang passfrasen byttes, endres også koden.</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of “%1” can no longer be read. The file was left as it is. Restore the newest backup, or open a copy you have elsewhere.</source>
        <translation>Passfrasen er riktig, men deler av «%1» kan ikke lenger leses. Filen er ikke rørt. Gjenopprett den nyeste sikkerhetskopien, eller åpne en kopi du har et annet sted.</translation>
    </message>
    <message>
        <source>Your last step could not be stored; everything before it is safe. Make room on the disk, then do it again.</source>
        <translation>Det siste du gjorde, kunne ikke lagres; alt før det er trygt. Frigjør plass på disken, og gjør det om igjen.</translation>
    </message>
    <message>
        <source>The recording is too large to be taken into the project</source>
        <translation>Opptaket er for stort til å tas inn i prosjektet</translation>
    </message>
    <message>
        <source>Its sound is more than 256 MB – more than six hours as MP3. Nothing of it was stored, and “%1” is as it was. Attach it where it lies, or divide it into parts first.</source>
        <translation>Lyden er på mer enn 256 MB – mer enn seks timer som MP3. Ingenting av det ble lagret, og «%1» er som den var. Knytt til opptaket der det ligger, eller del det i mindre deler først.</translation>
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
        <translation>Ordene til en deltaker her er begrenset</translation>
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
        <source>“%1” has nothing to code in it. Is it the right file, and all of it downloaded? A scanned PDF is pictures: make text of it first, and import that.</source>
        <translation>Det er ingenting å kode i «%1». Er det rett fil, og er hele lastet ned? En skannet PDF er bilder: Gjør den om til tekst først, og hent inn den.</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Det er ingenting å hente inn</translation>
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
        <source>The level is in use</source>
        <translation>Nivået er i bruk</translation>
    </message>
    <message>
        <source>Move its codes and themes to another level first. The only level for codes always stays.</source>
        <translation>Flytt kodene og temaene til et annet nivå først. Det eneste nivået for koder blir alltid stående.</translation>
    </message>
    <message>
        <source>The text column is in use</source>
        <translation>Tekstkolonnen er i bruk</translation>
    </message>
    <message>
        <source>Something is written in it; it can be renamed or moved.</source>
        <translation>Noe er skrevet i den. Den kan få nytt navn eller flyttes.</translation>
    </message>
    <message>
        <source>This is a share</source>
        <translation>Dette er en deling</translation>
    </message>
    <message>
        <source>“%1” can be read and commented on. What it holds cannot be changed.</source>
        <translation>«%1» kan leses og kommenteres. Innholdet kan ikke endres.</translation>
    </message>
    <message>
        <source>This is not a share</source>
        <translation>Dette er ikke en deling</translation>
    </message>
    <message>
        <source>“%1” is a project of its own. Choose the file the reader sent back.</source>
        <translation>«%1» er et eget prosjekt. Velg filen leseren sendte tilbake.</translation>
    </message>
    <message>
        <source>The place is gone</source>
        <translation>Stedet er borte</translation>
    </message>
    <message>
        <source>The words or the code that the suggestion is about are no longer in the project. You can decline it, or code the right place yourself.</source>
        <translation>Ordene eller koden forslaget gjelder, er ikke lenger i prosjektet. Du kan avslå det, eller kode det rette stedet selv.</translation>
    </message>
    <message>
        <source>The share belongs to another project</source>
        <translation>Delingen hører til et annet prosjekt</translation>
    </message>
    <message>
        <source>Open the project that “%1” was made from, and take it in there.</source>
        <translation>Åpne prosjektet «%1» ble laget fra, og hent den inn der.</translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>Ingenting nytt kom inn</translation>
    </message>
    <message>
        <source>Everything in “%1” has been taken in before.</source>
        <translation>Alt i «%1» er hentet inn før.</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file</source>
        <translation>Ingenting kan hentes inn fra denne filen</translation>
    </message>
    <message>
        <source>Some marked passages are not cleared yet</source>
        <translation>Noen merkede steder er ikke avklart ennå</translation>
    </message>
    <message>
        <source>Passages about third persons or of special categories: %1. Clear each, or rewrite it first.</source>
        <translation>Steder om tredjepersoner eller særlige kategorier: %1. Avklar hvert av dem, eller skriv det om først.</translation>
    </message>
    <message>
        <source>Full material must be confirmed</source>
        <translation>Fullt materiale må bekreftes</translation>
    </message>
    <message>
        <source>There is nothing to share at this level</source>
        <translation>Det er ingenting å dele på dette nivået</translation>
    </message>
    <message>
        <source>A share cannot be shared on</source>
        <translation>En deling kan ikke deles videre</translation>
    </message>
    <message>
        <source>Ask for a new one from the project it was made from.</source>
        <translation>Be om en ny fra prosjektet den ble laget fra.</translation>
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
        <source>“%1” is larger than any thesis. Save it without pictures, or as plain text.</source>
        <translation>«%1» er større enn noen oppgave. Lagre den uten bilder, eller som ren tekst.</translation>
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
        <source>Word’s old format cannot be read here</source>
        <translation>Words gamle format kan ikke leses her</translation>
    </message>
    <message>
        <source>On this system it could only be read by leaving the text in the clear on the disk. Open “%1” in Word or LibreOffice and save it as DOCX.</source>
        <translation>På denne maskinen kunne det bare leses ved å legge teksten åpent på disken. Åpne «%1» i Word eller LibreOffice og lagre den som DOCX.</translation>
    </message>
    <message>
        <source>Parts of “%1” cannot be read. Open it in its own program and save it again.</source>
        <translation>Hele «%1» kan ikke leses. Åpne den i sitt eget program og lagre på nytt.</translation>
    </message>
    <message>
        <source>“%1” is gone, is a folder, or may not be read by you. Copy it to a folder of your own and try again.</source>
        <translation>«%1» er borte, er en mappe, eller du har ikke lov til å lese den. Kopier den til din egen mappe og prøv igjen.</translation>
    </message>
    <message>
        <source>Let the file name end in .docx or .pdf.</source>
        <translation>La filnavnet slutte på .docx eller .pdf.</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Registeret er tomt</translation>
    </message>
    <message>
        <source>It should have the columns category, term and replacement, one line for each.</source>
        <translation>Det skal ha kolonnene kategori, uttrykk og erstatning, og én linje for hvert uttrykk.</translation>
    </message>
    <message>
        <source>A line of the register cannot be read</source>
        <translation>En linje i registeret lar seg ikke lese</translation>
    </message>
    <message>
        <source>A line of the register is not complete</source>
        <translation>En linje i registeret er ikke fullstendig</translation>
    </message>
    <message>
        <source>The replacement would itself be replaced</source>
        <translation>Erstatningen ville selv blitt erstattet</translation>
    </message>
    <message>
        <source>Write something that does not hold any of the words to be replaced.</source>
        <translation>Skriv noe som ikke inneholder noen av ordene som skal erstattes.</translation>
    </message>
    <message>
        <source>The term already has another replacement</source>
        <translation>Uttrykket har allerede en annen erstatning</translation>
    </message>
    <message>
        <source>Look at line %1: one term can only become one thing.</source>
        <translation>Se på linje %1: Et uttrykk kan bare få én erstatning.</translation>
    </message>
    <message>
        <source>The report was not written. Free some space on the disk, then export again.</source>
        <translation>Rapporten ble ikke skrevet. Frigjør plass på disken, og eksporter igjen.</translation>
    </message>
    <message>
        <source>Nothing was written. Begin again when you like.</source>
        <translation>Ingenting ble skrevet. Begynn på nytt når du vil.</translation>
    </message>
    <message>
        <source>There is nothing to take out yet</source>
        <translation>Det er ingenting å ta ut ennå</translation>
    </message>
    <message>
        <source>Import an interview or make a code first.</source>
        <translation>Hent inn et intervju eller lag en kode først.</translation>
    </message>
    <message>
        <source>The file did not say the same when it was read back</source>
        <translation>Filen inneholdt ikke det samme da den ble lest inn igjen</translation>
    </message>
    <message>
        <source>It was not kept. Try again, on another disk if you can.</source>
        <translation>Den ble ikke beholdt. Prøv igjen, helst på en annen disk.</translation>
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
        <source>“%1” is something else, or it was changed since it was made. Choose the one made with this file; without it, the recovery code opens the file.</source>
        <translation>«%1» er noe annet, eller den er endret siden den ble laget. Velg den som ble laget til denne filen; uten den åpner gjenopprettingskoden filen.</translation>
    </message>
    <message>
        <source>“%1” is something else. Choose the file that ends in .annokey.</source>
        <translation>«%1» er noe annet. Velg filen som slutter på .annokey.</translation>
    </message>
    <message>
        <source>They are kept as they are, and can be neither coded nor corrected. The restriction is lifted under Privacy, “Consent and rights”.</source>
        <translation>De blir liggende som de er, og kan verken kodes eller rettes. Begrensningen oppheves under Personvern, «Samtykke og rettigheter».</translation>
    </message>
    <message>
        <source>“%1” holds no text, no code and no memo. Export it anew from the program it comes from.</source>
        <translation>«%1» har ingen tekst, ingen kode og intet notat. Eksporter på nytt fra programmet den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” is not a Word file that was shared from here. Open it in Word and save it as DOCX first.</source>
        <translation>«%1» er ikke et Word-dokument som er delt herfra. Åpne det i Word og lagre det som DOCX først.</translation>
    </message>
    <message>
        <source>Confirm that everything that is not private is to go along, or choose a lower level.</source>
        <translation>Bekreft at alt som ikke er privat, skal være med, eller velg et lavere nivå.</translation>
    </message>
    <message>
        <source>No interview is included, or the participant has withdrawn. Set an interview to included first, or choose another participant.</source>
        <translation>Ingen intervjuer er inkludert, eller deltakeren har trukket seg. Sett et intervju til inkludert først, eller velg en annen deltaker.</translation>
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
        <source>The report cannot be written in this format</source>
        <translation>Rapporten kan ikke skrives i dette formatet</translation>
    </message>
    <message>
        <source>Line %1 should have category, term and replacement. Put it right in the file.</source>
        <translation>Linje %1 skal ha kategori, uttrykk og erstatning. Rett den i filen.</translation>
    </message>
    <message>
        <source>Line %1 does not say what to replace. Fill it in and read the file again.</source>
        <translation>Linje %1 sier ikke hva som skal erstattes. Fyll den ut og les filen på nytt.</translation>
    </message>
    <message>
        <source>Line %1 does not say what to write instead. Fill it in and read the file again.</source>
        <translation>Linje %1 sier ikke hva som skal stå i stedet. Fyll den ut og les filen på nytt.</translation>
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
</context>
<context>
    <name>MetBox</name>
    <message>
        <source>For all:</source>
        <translation>For alle:</translation>
    </message>
    <message>
        <source>For all interviews that are here already</source>
        <translation>For alle intervjuene som er her fra før</translation>
    </message>
    <message numerus="yes">
        <source>Interviews of the file that are here already (%Ln):</source>
        <translation>
            <numerusform>Intervju i filen som er her fra før (%Ln):</numerusform>
            <numerusform>Intervjuer i filen som er her fra før (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Lay the codings on the one here</source>
        <translation>Legg kodingene på det som er her</translation>
    </message>
    <message>
        <source>Take in as one more interview</source>
        <translation>Hent inn som ett intervju til</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>The text is another than here, so the codings cannot be laid on it.</source>
        <translation>Teksten er en annen enn her, så kodingene kan ikke legges på.</translation>
    </message>
    <message>
        <source>Only the title is the same as here.</source>
        <translation>Bare tittelen er den samme som her.</translation>
    </message>
    <message>
        <source>Somebody in it is frozen here, so it takes no codings.</source>
        <translation>Noen i det er begrenset her, så det kan ikke få kodinger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) that are not here</source>
        <translation>
            <numerusform>%Ln koding som ikke er her</numerusform>
            <numerusform>%Ln kodinger som ikke er her</numerusform>
        </translation>
    </message>
    <message>
        <source>Every coding is here already</source>
        <translation>Alle kodingene er her fra før</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) no word here and stay(s) out</source>
        <translation>
            <numerusform>%Ln dekker ingen ord her og blir utelatt</numerusform>
            <numerusform>%Ln dekker ingen ord her og blir utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>her: %1</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>To write down</source>
        <translation>Å skrive ned</translation>
    </message>
    <message>
        <source>Levels and columns</source>
        <translation>Nivåer og kolonner</translation>
    </message>
    <message>
        <source>Choice of method</source>
        <translation>Valg av metode</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Andre koding</translation>
    </message>
    <message>
        <source>Two codings compared</source>
        <translation>To kodinger side om side</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Parts of the method</source>
        <translation>Deler av metoden</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>My own</source>
        <translation>Mine egne</translation>
    </message>
    <message>
        <source>Numbers: P01, P02</source>
        <translation>Tall: P01, P02</translation>
    </message>
    <message>
        <source>Letters: A, B</source>
        <translation>Bokstaver: A, B</translation>
    </message>
    <message>
        <source>Neutral names: Ariel, Bo</source>
        <translation>Nøytrale navn: Ariel, Bo</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Let etter det</translation>
    </message>
    <message>
        <source>How participants are called</source>
        <translation>Hva deltakerne kalles</translation>
    </message>
    <message>
        <source>Everything follows: labels in the interviews, replacements, quotes and your own texts.</source>
        <translation>Alt følger med: merkelapper i intervjuene, erstatninger, sitater og dine egne tekster.</translation>
    </message>
    <message>
        <source>Switching renames everybody at once and is one step of undo; no coding moves.</source>
        <translation>Et bytte gir alle nytt navn på én gang og er ett angresteg; ingen koding flytter seg.</translation>
    </message>
    <message>
        <source>A neutral pronoun</source>
        <translation>Et nøytralt pronomen</translation>
    </message>
    <message>
        <source>If you set one, every “he” and “she” is a finding, and the check before an export looks for them too.</source>
        <translation>Velger du et, er hver «han» og «hun» et funn, og kontrollen før en eksport leter også etter dem.</translation>
    </message>
    <message>
        <source>[hen], or empty: pronouns stay</source>
        <translation>[hen], eller tomt: Pronomen blir stående</translation>
    </message>
    <message>
        <source>For who wants it hidden whether a participant is a man or a woman. Each place is yours to decide.</source>
        <translation>For den som ikke vil røpe om en deltaker er mann eller kvinne. Du avgjør hvert sted selv.</translation>
    </message>
    <message>
        <source>More names to look for</source>
        <translation>Flere navn å lete etter</translation>
    </message>
    <message>
        <source>A nickname, or a name the detectors do not know. It is not written down anywhere, and is forgotten when the project is locked; the linking key remembers it once it is replaced.</source>
        <translation>Et kallenavn, eller et navn programmet ikke kjenner. Det lagres ingen steder, og er glemt når prosjektet låses; koblingsnøkkelen husker det når det er erstattet.</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <translation>Navn å lete etter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>This is how they are called now.</source>
        <translation>Slik kalles de nå.</translation>
    </message>
    <message>
        <source>Look for it no longer</source>
        <translation>Ikke let etter det lenger</translation>
    </message>
</context>
<context>
    <name>NewKeyFile</name>
    <message>
        <source>Ask for a key file too</source>
        <translation>Krev nøkkelfil i tillegg</translation>
    </message>
    <message>
        <source>It lies beside the project: whoever takes the one has the other. Put it on a USB stick.</source>
        <translation>Den ligger ved siden av prosjektet: Den som tar det ene, har det andre. Legg den på en minnepinne.</translation>
    </message>
    <message>
        <source>New key file …</source>
        <translation>Ny nøkkelfil …</translation>
    </message>
    <message>
        <source>Use one I have …</source>
        <translation>Bruk en jeg har …</translation>
    </message>
    <message>
        <source>A small file on a USB stick: without it the passphrase opens nothing. If you lose it, only the recovery code opens the project.</source>
        <translation>En liten fil på en minnepinne: Uten den åpner passfrasen ingenting. Mister du den, er det bare gjenopprettingskoden som åpner prosjektet.</translation>
    </message>
    <message>
        <source>A second lock: who has learnt the passphrase still cannot open the project without the stick.</source>
        <translation>En lås til: Den som har fått vite passfrasen, kan likevel ikke åpne prosjektet uten minnepinnen.</translation>
    </message>
    <message>
        <source>Where should the key file be kept?</source>
        <translation>Hvor skal nøkkelfilen ligge?</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>nøkkelfil</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Velg nøkkelfilen</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ingen valgt ennå</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>New linking key</source>
        <translation>Ny koblingsnøkkel</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Make the linking key</source>
        <translation>Lag koblingsnøkkelen</translation>
    </message>
    <message>
        <source>A small encrypted file for names, contact details and what you replace in the texts. Whoever has it and its passphrase can tell who said what; so it should lie elsewhere than the project.</source>
        <translation>En liten kryptert fil for navn, kontaktopplysninger og det du erstatter i tekstene. Den som har filen og passfrasen, kan si hvem som sa hva; derfor bør den ligge et annet sted enn prosjektet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Hvordan den låses</translation>
    </message>
    <message>
        <source>Choose another passphrase than the project&apos;s.</source>
        <translation>Velg en annen passfrase enn prosjektets.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where should the linking key be kept?</source>
        <translation>Hvor skal koblingsnøkkelen ligge?</translation>
    </message>
    <message>
        <source>Linking key (*.annokey)</source>
        <translation>Koblingsnøkkel (*.annokey)</translation>
    </message>
    <message>
        <source>This folder is copied to %1. Approvals seldom allow that for a linking key.</source>
        <translation>Denne mappen kopieres til %1. Godkjenninger tillater sjelden det for en koblingsnøkkel.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: whoever takes one takes the other. Choose another place if you can, such as a USB stick.</source>
        <translation>Dette er prosjektets egen mappe: Den som tar det ene, tar det andre. Velg et annet sted hvis du kan, for eksempel en minnepinne.</translation>
    </message>
    <message>
        <source>That is the passphrase of the project. The linking key needs another.</source>
        <translation>Det er passfrasen til prosjektet. Koblingsnøkkelen trenger en annen.</translation>
    </message>
    <message>
        <source>That does not open the linking key. It has a passphrase of its own; check capital letters and spaces.</source>
        <translation>Det åpner ikke koblingsnøkkelen. Den har sin egen passfrase; sjekk store bokstaver og mellomrom.</translation>
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
        <source>It lies encrypted in the file. The report and every share show it.</source>
        <translation>Den ligger kryptert i filen. Rapporten og alle delinger viser den.</translation>
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
        <source>Made from “%1”. What comes in is shown as soon as the project is there, and stored then.</source>
        <translation>Lages av «%1». Hva som kommer med, vises så snart prosjektet er laget, og lagres først da.</translation>
    </message>
    <message>
        <source>Search knows the forms of its words, and the report is written in it; both can be changed later.</source>
        <translation>Søket kjenner ordenes former, og rapporten skrives på det; begge deler kan endres siden.</translation>
    </message>
    <message>
        <source>Which levels, columns and steps are proposed. It can be changed later, and nothing is lost.</source>
        <translation>Hvilke nivåer, kolonner og steg som foreslås. Det kan endres siden, og ingenting går tapt.</translation>
    </message>
    <message>
        <source>Language of the interviews</source>
        <translation>Språket i intervjuene</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
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
        <source>Everything in the project is encrypted. Without this passphrase only the recovery code you are given next opens it.</source>
        <translation>Alt i prosjektet krypteres. Uten denne passfrasen er det bare gjenopprettingskoden du får etterpå, som åpner det.</translation>
    </message>
    <message>
        <source>It can be changed later, and nothing is lost.</source>
        <translation>Den kan byttes senere, og ingenting går tapt.</translation>
    </message>
    <message>
        <source>This folder is copied to %1. The file is encrypted, but check that your approval allows that.</source>
        <translation>Denne mappen kopieres til %1. Filen er kryptert, men sjekk om godkjenningen din tillater at den ligger der.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewRequest</name>
    <message>
        <source>What is asked for</source>
        <translation>Hva kravet gjelder</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter et krav</translation>
    </message>
    <message>
        <source>Access, correction, erasure and restriction are rights; the answer is due within a month.</source>
        <translation>Innsyn, retting, sletting og begrensning er rettigheter; svaret skal komme innen en måned.</translation>
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
    <name>Nothing</name>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Gå til intervjuene</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Deltakere</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
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
        <source>Parts of the report</source>
        <translation>Delene av rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n sitat</numerusform>
            <numerusform>%n sitater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Codes × people</source>
        <translation>Koder × deltakere</translation>
    </message>
    <message>
        <source>Who speaks of what, and who is silent</source>
        <translation>Hvem som snakker om hva, og hvem som er taus</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Samforekomst</translation>
    </message>
    <message>
        <source>Which codes and themes stand on the same words</source>
        <translation>Hvilke koder og temaer som står på de samme ordene</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>How much of each interview is coded, and where</source>
        <translation>Hvor mye av hvert intervju som er kodet, og hvor</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Krysstabell</translation>
    </message>
    <message>
        <source>Codes and themes by an attribute of the participants</source>
        <translation>Koder og temaer etter en egenskap ved deltakerne</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammeverk</translation>
    </message>
    <message>
        <source>In your words: what each participant says of each theme</source>
        <translation>Med dine ord: hva hver deltaker sier om hvert tema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt om</translation>
    </message>
    <message>
        <source>Which topics of the interview guide were asked of whom, and what was answered</source>
        <translation>Hvilke spørsmål i intervjuguiden som ble stilt til hvem, og hva de svarte</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>How the themes came about: snapshots, and what happened between them</source>
        <translation>Slik ble temaene til: øyeblikksbilder, og hva som skjedde mellom dem</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Metning</translation>
    </message>
    <message>
        <source>How many new codes each interview brought</source>
        <translation>Hvor mange nye koder hvert intervju ga</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Which words the participants use, and how often</source>
        <translation>Hvilke ord deltakerne bruker, og hvor ofte</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Show the extracts of the chosen cell beside the table</source>
        <translation>Vis utdragene i den valgte cellen ved siden av tabellen</translation>
    </message>
</context>
<context>
    <name>OwnItemsPanel</name>
    <message>
        <source>What you have written</source>
        <translation>Det du har skrevet</translation>
    </message>
    <message>
        <source>It is stored in this file as you write. When you are done, send the file back to the person you got it from.</source>
        <translation>Det lagres i denne filen mens du skriver. Når du er ferdig, sender du filen tilbake til den du fikk den av.</translation>
    </message>
    <message>
        <source>Nothing yet. Comment with Ctrl+K on whatever you are reading.</source>
        <translation>Ingenting ennå. Kommenter det du leser, med Ctrl+K.</translation>
    </message>
    <message>
        <source>Change …  (E)</source>
        <translation>Endre …  (E)</translation>
    </message>
    <message>
        <source>Take back  (Delete)</source>
        <translation>Trekk tilbake  (Delete)</translation>
    </message>
    <message>
        <source>Show the place  (Enter)</source>
        <translation>Vis stedet  (Enter)</translation>
    </message>
    <message>
        <source>Finish: the file goes back …</source>
        <translation>Fullfør: Filen skal tilbake …</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The report as it will be printed</source>
        <translation>Rapporten slik den trykkes</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Setter opp sidene …</translation>
    </message>
    <message>
        <source>Nothing to print yet. What you write and choose comes here.</source>
        <translation>Ingenting å trykke ennå. Det du skriver og velger, kommer her.</translation>
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
        <source>Overview</source>
        <translation>Oversikt</translation>
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
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Vegg</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>In the report</source>
        <translation>Med i rapporten</translation>
    </message>
    <message>
        <source>Copy for Word</source>
        <translation>Kopier til Word</translation>
    </message>
    <message>
        <source>Write the research questions</source>
        <translation>Skriv forskningsspørsmålene</translation>
    </message>
    <message>
        <source>The first page. Leave it out where your university&apos;s template has one of its own.</source>
        <translation>Den første siden. La den være ute hvis universitetets mal har sin egen.</translation>
    </message>
    <message>
        <source>Made of the headings and tables, with their pages. It stands before the text.</source>
        <translation>Lages av overskriftene og tabellene, med sidetall. Står foran teksten.</translation>
    </message>
    <message>
        <source>The questions you wrote for the project, numbered.</source>
        <translation>Spørsmålene du har skrevet for prosjektet, nummerert.</translation>
    </message>
    <message>
        <source>Codes that stand under no theme and have a text, a quote or a starred unit.</source>
        <translation>Koder som ikke står under noe tema og har en tekst, et sitat eller en enhet med stjerne.</translation>
    </message>
    <message>
        <source>Made of your project, and always as it is now. It stands in the text, at this place.</source>
        <translation>Lages av prosjektet ditt, alltid slik det er nå. Står i teksten, på dette stedet.</translation>
    </message>
    <message>
        <source>Made of your project, and always as it is now. It is an appendix; moved up among the themes, it stands in the text.</source>
        <translation>Lages av prosjektet ditt, alltid slik det er nå. Er et vedlegg; flyttet opp blant temaene står det i teksten.</translation>
    </message>
</context>
<context>
    <name>PassDesk</name>
    <message>
        <source>No code has this key yet.</source>
        <translation>Ingen kode har denne tasten ennå.</translation>
    </message>
    <message>
        <source>There is no code here.</source>
        <translation>Det er ingen kode her.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Merk litt tekst først.</translation>
    </message>
</context>
<context>
    <name>PassNote</name>
    <message>
        <source>Second coding</source>
        <translation>Andre koding</translation>
    </message>
    <message>
        <source>Go on in the text</source>
        <translation>Fortsett i teksten</translation>
    </message>
    <message>
        <source>“%1” goes on: these are the units of your first coding, and here you can only read them.</source>
        <translation>«%1» pågår: Dette er enhetene fra den første kodingen, og her kan du bare lese dem.</translation>
    </message>
</context>
<context>
    <name>PassSection</name>
    <message>
        <source>Second coding</source>
        <translation>Andre koding</translation>
    </message>
    <message>
        <source>Code some of the material again without seeing what you gave it the first time, best after some weeks. The codebook is the same; your first coding is put away and stays as it is. Where the two differ, ask which of them the definition of the code supports.</source>
        <translation>Kod noe av materialet på nytt uten å se hva du ga det første gang, helst etter noen uker. Kodeboken er den samme; den første kodingen er lagt til side og blir som den er. Der de to er ulike, spør hvilken av dem definisjonen av koden støtter.</translation>
    </message>
    <message>
        <source>Begin on a blank layer</source>
        <translation>Begynn på et blankt lag</translation>
    </message>
    <message>
        <source>Code again</source>
        <translation>Kod på nytt</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Hva du kaller den</translation>
    </message>
    <message>
        <source>Goes on since %1</source>
        <translation>Pågår siden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second coding(s)</source>
        <translation>
            <numerusform>%n ny koding</numerusform>
            <numerusform>%n nye kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>On a blank layer</source>
        <translation>På et blankt lag</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>Koding %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begynt %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given</source>
        <translation>
            <numerusform>%n kode gitt</numerusform>
            <numerusform>%n koder gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>i %n intervju</numerusform>
            <numerusform>i %n intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the text</source>
        <translation>Fortsett i teksten</translation>
    </message>
    <message>
        <source>End this coding</source>
        <translation>Avslutt denne kodingen</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Se forskjellene</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsett med den</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kast den</translation>
    </message>
</context>
<context>
    <name>PassStrip</name>
    <message>
        <source>Second coding</source>
        <translation>Andre koding</translation>
    </message>
    <message>
        <source>Show where I coded before</source>
        <translation>Vis hvor jeg har kodet før</translation>
    </message>
    <message>
        <source>The places alone, as highlights without a code</source>
        <translation>Bare stedene, som merker uten kode</translation>
    </message>
    <message>
        <source>End this coding</source>
        <translation>Avslutt denne kodingen</translation>
    </message>
    <message>
        <source>It is kept, and you can go on with it on the page Method</source>
        <translation>Den blir tatt vare på, og du kan fortsette med den på siden Metode</translation>
    </message>
    <message>
        <source>“%1” is on a blank layer: what you coded before is put away.</source>
        <translation>«%1» er på et blankt lag: Det du har kodet før, er lagt til side.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given so far.</source>
        <translation>
            <numerusform>%n kode gitt til nå.</numerusform>
            <numerusform>%n koder gitt til nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageBox</name>
    <message>
        <source>Take it out</source>
        <translation>Ta det ut</translation>
    </message>
</context>
<context>
    <name>PassageTree</name>
    <message>
        <source>Unread passages of silent participants</source>
        <translation>Uleste steder hos deltakere som tier</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
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
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>heading in the chapter</source>
        <translation>overskrift i kapittelet</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definisjon</translation>
    </message>
    <message>
        <source>what belongs to it</source>
        <translation>hva som hører med</translation>
    </message>
    <message>
        <source>what does not</source>
        <translation>hva som ikke hører med</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>The project&apos;s own card</source>
        <translation>Kortet om prosjektet</translation>
    </message>
    <message>
        <source>Name of an attribute</source>
        <translation>Navn på en egenskap</translation>
    </message>
    <message>
        <source>Name of a level</source>
        <translation>Navn på et nivå</translation>
    </message>
    <message>
        <source>Name of a text column</source>
        <translation>Navn på en tekstkolonne</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Forskningsspørsmål</translation>
    </message>
    <message>
        <source>Quote in the chapter</source>
        <translation>Sitat i kapittelet</translation>
    </message>
    <message>
        <source>Name of the report&apos;s template file</source>
        <translation>Navnet på malfilen for rapporten</translation>
    </message>
    <message>
        <source>Title page of the report</source>
        <translation>Tittelsiden til rapporten</translation>
    </message>
    <message>
        <source>Text in the chapter</source>
        <translation>Tekst i kapittelet</translation>
    </message>
    <message>
        <source>Replacement in the register</source>
        <translation>Erstatning i registeret</translation>
    </message>
    <message>
        <source>Note on a marked passage</source>
        <translation>Notat om et merket sted</translation>
    </message>
    <message>
        <source>Reason for keeping a finding</source>
        <translation>Begrunnelse for å la et funn stå</translation>
    </message>
    <message>
        <source>Note on an end date</source>
        <translation>Notat om en sluttdato</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>Notat om et krav</translation>
    </message>
    <message>
        <source>Comment of a reader</source>
        <translation>Kommentar fra en leser</translation>
    </message>
    <message>
        <source>A snapshot of the themes</source>
        <translation>Et øyeblikksbilde av temaene</translation>
    </message>
    <message>
        <source>Group on the wall</source>
        <translation>Gruppe på veggen</translation>
    </message>
    <message>
        <source>Slip of paper on the wall</source>
        <translation>Lapp på veggen</translation>
    </message>
    <message>
        <source>Line on the wall</source>
        <translation>Strek på veggen</translation>
    </message>
    <message>
        <source>Version of the interview guide</source>
        <translation>Versjon av intervjuguiden</translation>
    </message>
    <message>
        <source>Question of the interview guide</source>
        <translation>Spørsmål i intervjuguiden</translation>
    </message>
    <message>
        <source>Note on a step of the method</source>
        <translation>Notat til et steg i metoden</translation>
    </message>
    <message>
        <source>repeats the participant&apos;s words</source>
        <translation>gjentar deltakerens ord</translation>
    </message>
    <message>
        <source>names the participant</source>
        <translation>nevner deltakeren</translation>
    </message>
    <message>
        <source>names the interview</source>
        <translation>nevner intervjuet</translation>
    </message>
    <message>
        <source>has a word that nobody else used</source>
        <translation>har et ord ingen andre har brukt</translation>
    </message>
    <message>
        <source>is about a unit that loses a part</source>
        <translation>gjelder en enhet som mister en del</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Ingenting er igjen av det.</translation>
    </message>
    <message>
        <source>It then reads: %1</source>
        <translation>Da blir det stående: %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Note on a participant</source>
        <translation>Notat om en deltaker</translation>
    </message>
    <message>
        <source>Attribute of a participant</source>
        <translation>Egenskap ved en deltaker</translation>
    </message>
    <message>
        <source>Text about “%1”</source>
        <translation>Tekst om «%1»</translation>
    </message>
    <message>
        <source>Memo of %1</source>
        <translation>Notat fra %1</translation>
    </message>
    <message>
        <source>Interview “%1”</source>
        <translation>Intervjuet «%1»</translation>
    </message>
    <message>
        <source>What somebody else says in “%1”</source>
        <translation>Det noen andre sier i «%1»</translation>
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
        <source>You get a new recovery code. Backups made until now open with the old passphrase or the old code alone: keep those as long as you keep the backups.</source>
        <translation>Du får en ny gjenopprettingskode. Sikkerhetskopier laget til nå åpnes bare med den gamle passfrasen eller den gamle koden: Ta vare på dem så lenge du har kopiene.</translation>
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
        <source>Consent letter</source>
        <translation>Informasjonsskriv</translation>
    </message>
    <message>
        <source>Consent medium</source>
        <translation>Samtykkemåte</translation>
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
        <source>Attribute “%1”</source>
        <translation>Egenskap «%1»</translation>
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
    <message>
        <source>Participants come with the interviews; “+ Participant” makes one by hand.</source>
        <translation>Deltakerne kommer med intervjuene; «+ Deltaker» lager en for hånd.</translation>
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
    <name>PersonCard</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The consent is withdrawn, but the words are still in the project. “Withdraw …” erases them.</source>
        <translation>Samtykket er trukket, men ordene er fortsatt i prosjektet. «Trekk ut …» sletter dem.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begrenset</translation>
    </message>
    <message>
        <source>The words are kept as they are, and are neither coded, counted nor exported.</source>
        <translation>Ordene blir liggende som de er, og blir verken kodet, talt med eller eksportert.</translation>
    </message>
    <message>
        <source>with private memos</source>
        <translation>med private notater</translation>
    </message>
    <message>
        <source>Give access …</source>
        <translation>Gi innsyn …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk ut …</translation>
    </message>
    <message>
        <source>On paper, by voice …</source>
        <translation>På papir, muntlig …</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Hvilket skriv</translation>
    </message>
    <message>
        <source>Whether the participant agreed; you are warned when you code somebody who did not.</source>
        <translation>Om deltakeren har samtykket; du blir varslet når du koder noen som ikke har det.</translation>
    </message>
    <message>
        <source>Which of your letters was agreed to, where you have sent more than one.</source>
        <translation>Hvilket av informasjonsskrivene dine det ble samtykket til, om du har sendt flere.</translation>
    </message>
    <message>
        <source>On paper, by voice in the recording, by form: what you can show if you are asked.</source>
        <translation>På papir, muntlig i opptaket, i et skjema: det du kan vise fram om noen spør.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>The day the participant signed or said yes.</source>
        <translation>Dagen deltakeren skrev under eller sa ja.</translation>
    </message>
    <message>
        <source>Version of the letter</source>
        <translation>Versjon av skrivet</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Måte</translation>
    </message>
    <message>
        <source>A participant may ask for it while something is disputed. Nothing is lost: untick it, and all is back.</source>
        <translation>En deltaker kan be om det mens noe er uavklart. Ingenting går tapt: Fjern krysset, og alt er tilbake.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>A request must be answered within a month.</source>
        <translation>Et krav må besvares innen en måned.</translation>
    </message>
    <message>
        <source>“Give access” writes out all that the project holds about this person, and nobody else&apos;s words. “Withdraw” shows what would go, and erases it for good if you say so.</source>
        <translation>«Gi innsyn» skriver ut alt prosjektet har om denne personen, og ingen andres ord. «Trekk ut» viser hva som ville forsvinne, og sletter det for godt hvis du bekrefter.</translation>
    </message>
    <message>
        <source>What you wrote about the person in private memos goes along; the right of access covers it too.</source>
        <translation>Det du skrev om personen i private notater, blir med; retten til innsyn gjelder det også.</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Virkelig navn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
</context>
<context>
    <name>PersonsTable</name>
    <message>
        <source>Participants and who they are</source>
        <translation>Deltakerne og hvem de er</translation>
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
        <source>quoted under “%1”</source>
        <translation>sitert under «%1»</translation>
    </message>
    <message>
        <source>No extracts yet. Code some text with this theme or a code under it, and they stand here.</source>
        <translation>Ingen utdrag ennå. Kod noe tekst med dette temaet eller en kode under det, så står de her.</translation>
    </message>
    <message>
        <source>Choose a theme at the left to see its extracts here.</source>
        <translation>Velg et tema til venstre for å se utdragene her.</translation>
    </message>
    <message>
        <source>No themes yet. Make one in the codebook on Text: here it becomes a heading with its extracts.</source>
        <translation>Ingen temaer ennå. Lag et i kodeboken på siden Tekst: Her blir det en overskrift med utdragene sine.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>Erstatt her</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>La stå her</translation>
    </message>
    <message>
        <source>Mark here</source>
        <translation>Merk her</translation>
    </message>
    <message>
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
</context>
<context>
    <name>Preview</name>
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
    <name>Privacy</name>
    <message>
        <source>Anonymisation</source>
        <translation>Anonymisering</translation>
    </message>
    <message>
        <source>Linking key</source>
        <translation>Koblingsnøkkel</translation>
    </message>
    <message>
        <source>Consent and rights</source>
        <translation>Samtykke og rettigheter</translation>
    </message>
    <message>
        <source>Storage and end date</source>
        <translation>Lagring og sluttdato</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passfrase og nøkkelfil</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Adgangslogg</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Avslutt prosjektet</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Parts of privacy</source>
        <translation>Deler av personvernet</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
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
        <translation>Ingen temaer svarer på dette spørsmålet ennå. Velg …</translation>
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
        <source>Read the theme</source>
        <translation>Les temaet</translation>
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
        <source>Version to print</source>
        <translation>Versjonen som trykkes</translation>
    </message>
    <message>
        <source>Copy for Word</source>
        <translation>Kopier til Word</translation>
    </message>
    <message>
        <source>also under “%1”</source>
        <translation>også under «%1»</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Sitat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) without a sign</source>
        <translation>
            <numerusform>%n endring uten tegn</numerusform>
            <numerusform>%n endringer uten tegn</numerusform>
        </translation>
    </message>
    <message>
        <source>the transcript was corrected since</source>
        <translation>transkripsjonen er rettet siden</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>Altered</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Wrong participant</source>
        <translation>Feil deltaker</translation>
    </message>
    <message>
        <source>May say who somebody is</source>
        <translation>Kan røpe hvem noen er</translation>
    </message>
    <message>
        <source>Interview not included</source>
        <translation>Intervjuet er ikke inkludert</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Brukt før</translation>
    </message>
    <message>
        <source>Properly marked</source>
        <translation>Riktig markert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Ordrett</translation>
    </message>
    <message>
        <source>Not from your interviews</source>
        <translation>Ikke fra intervjuene dine</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>fotnote %1</translation>
    </message>
    <message>
        <source>endnote %1</source>
        <translation>sluttnote %1</translation>
    </message>
    <message>
        <source>words left out</source>
        <translation>ord utelatt</translation>
    </message>
    <message>
        <source>an insertion</source>
        <translation>et innskudd</translation>
    </message>
    <message>
        <source>words replaced in brackets</source>
        <translation>ord byttet ut i klammer</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>en forklaring</translation>
    </message>
    <message>
        <source>the interviewer or a sound left out</source>
        <translation>intervjueren eller en lyd utelatt</translation>
    </message>
    <message>
        <source>tidied punctuation</source>
        <translation>ryddet tegnsetting</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>side&#xa0;%1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>avsnitt&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is known to the linking key, and stands in the text of the thesis.</source>
        <translation>«%1» står i koblingsnøkkelen, og står også i teksten i oppgaven.</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Markert: %1.</translation>
    </message>
    <message>
        <source>No interview has these words. Look the passage up, or say it in your own words.</source>
        <translation>Ingen intervjuer har disse ordene. Slå opp stedet, eller skriv det med egne ord.</translation>
    </message>
    <message>
        <source>Literature, front matter, or a name or question of your own.</source>
        <translation>Litteratur, forord og vedlegg, eller et navn eller spørsmål du har laget selv.</translation>
    </message>
    <message>
        <source>As you set it in your chapter.</source>
        <translation>Slik du har satt det i kapittelet.</translation>
    </message>
    <message>
        <source>The thesis gives these words to “%1”.</source>
        <translation>Oppgaven sier at ordene er fra «%1».</translation>
    </message>
    <message>
        <source>May say who somebody is: %1.</source>
        <translation>Kan røpe hvem noen er: %1.</translation>
    </message>
    <message>
        <source>The interview is not included, or a participant in it is restricted.</source>
        <translation>Intervjuet er ikke inkludert, eller en deltaker i det er begrenset.</translation>
    </message>
    <message>
        <source>The same words are quoted before: %1.</source>
        <translation>De samme ordene er sitert før: %1.</translation>
    </message>
    <message>
        <source>Added: “%1”.</source>
        <translation>Lagt til: «%1».</translation>
    </message>
    <message>
        <source>Left out without a sign: “%2”.</source>
        <translation>Utelatt uten tegn: «%2».</translation>
    </message>
    <message>
        <source>Written “%1”, said “%2”.</source>
        <translation>Skrevet «%1», sagt «%2».</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>In the thesis</source>
        <translation>I oppgaven</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
</context>
<context>
    <name>QuoteCheckPage</name>
    <message>
        <source>Check a finished thesis</source>
        <translation>Sjekk en ferdig oppgave</translation>
    </message>
    <message>
        <source>Thesis (%1)</source>
        <translation>Oppgave (%1)</translation>
    </message>
    <message>
        <source>Checking the quotes</source>
        <translation>Sjekker sitatene</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Listen ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Back to the chapter</source>
        <translation>Tilbake til kapittelet</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopier listen</translation>
    </message>
    <message>
        <source>Check another file …</source>
        <translation>Sjekk en annen fil …</translation>
    </message>
    <message>
        <source>Choose your thesis, or drop it here: Word, OpenDocument, PDF or text. Every quote in it is laid over your interviews, and you see which are exact, which are changed, and where they come from.</source>
        <translation>Velg oppgaven din, eller slipp den her: Word, OpenDocument, PDF eller tekst. Hvert sitat legges oppå intervjuene dine, og du ser hvilke som er ordrette, hvilke som er endret, og hvor de kommer fra.</translation>
    </message>
    <message>
        <source>The file is read where it lies. Nothing of it is stored in the project.</source>
        <translation>Filen leses der den ligger. Ingenting av den lagres i prosjektet.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Laying the quotes over the interviews …</source>
        <translation>Legger sitatene oppå intervjuene …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) found.</source>
        <translation>
            <numerusform>%n sitat funnet.</numerusform>
            <numerusform>%n sitater funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n å se på.</numerusform>
            <numerusform>%n å se på.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are in order.</source>
        <translation>Alle er i orden.</translation>
    </message>
    <message>
        <source>Are they set in quotation marks, in italics or in a style for quotes?</source>
        <translation>Står de i anførselstegn, i kursiv eller i en sitatstil?</translation>
    </message>
    <message>
        <source>The linking key is not open, so real names were not looked for.</source>
        <translation>Koblingsnøkkelen er ikke åpen, så det er ikke letet etter virkelige navn.</translation>
    </message>
    <message>
        <source>The interviews have changed since. Check the thesis again.</source>
        <translation>Intervjuene er endret siden. Sjekk oppgaven på nytt.</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <source>What is printed</source>
        <translation>Det som trykkes</translation>
    </message>
    <message>
        <source>With the question</source>
        <translation>Med spørsmålet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>The transcript was corrected after this version was written.</source>
        <translation>Transkripsjonen er rettet etter at denne versjonen ble skrevet.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Den stemmer fortsatt</translation>
    </message>
    <message>
        <source>As in the transcript</source>
        <translation>Som i transkripsjonen</translation>
    </message>
    <message>
        <source>Leave out (…)</source>
        <translation>Utelat (…)</translation>
    </message>
    <message>
        <source>Insert [ ]</source>
        <translation>Sett inn [ ]</translation>
    </message>
    <message>
        <source>Explain ( )</source>
        <translation>Forklar ( )</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Rydd</translation>
    </message>
    <message>
        <source>As it was said</source>
        <translation>Slik det ble sagt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %1:</source>
        <translation>Godtatt %1:</translation>
    </message>
    <message>
        <source>Changed without a sign. Mark it, put it back, or accept it:</source>
        <translation>Endret uten tegn. Marker det, sett det tilbake eller godta det:</translation>
    </message>
</context>
<context>
    <name>QuotesList</name>
    <message>
        <source>Quotes of the thesis</source>
        <translation>Sitatene i oppgaven</translation>
    </message>
</context>
<context>
    <name>Reading</name>
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
        <source>The file does not say how its letters are written. Check é, ö, å and quotation marks below.</source>
        <translation>Filen sier ikke hvordan bokstavene er lagret. Sjekk æ, ø og å nedenfor.</translation>
    </message>
    <message>
        <source>Characters written in another way than the rest: %1. Check é, ö, å and quotation marks below.</source>
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
        <source>Comments in the margin: %1. They become margin notes at their words, without who wrote them.</source>
        <translation>Kommentarer i margen: %1. De blir margnotater ved ordene de gjelder, uten hvem som skrev dem.</translation>
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
        <source>Tiers that repeat or describe what another says left out: %1.</source>
        <translation>Lag som gjentar eller beskriver det et annet sier, er utelatt: %1.</translation>
    </message>
    <message>
        <source>Columns that are neither speaker, time nor text left out: %1.</source>
        <translation>Kolonner som verken er taler, tid eller tekst, er utelatt: %1.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time and were sorted.</source>
        <translation>Undertekstene sto ikke i tidsrekkefølge og er sortert.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>The unit or code in focus</source>
        <translation>Enheten eller koden i fokus</translation>
    </message>
    <message>
        <source>%1 · paragraph %2</source>
        <translation>%1 · avsnitt %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Hører med</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Hører ikke med</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>What you have said of it</source>
        <translation>Det du har sagt om dette</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Dine egne ord</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+K to comment on them.</source>
        <translation>Merk noen ord og trykk Ctrl+K for å kommentere dem.</translation>
    </message>
    <message>
        <source>Ctrl+E lets you type in the text, to correct what is wrong.</source>
        <translation>Med Ctrl+E kan du skrive i teksten og rette det som er feil.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ingenting valgt ennå</translation>
    </message>
    <message>
        <source>Choose a code at the left to read what it means.</source>
        <translation>Velg en kode til venstre for å lese hva den betyr.</translation>
    </message>
    <message>
        <source>Click a coded passage, or go to it with Alt+Down, to see its codes and what is written.</source>
        <translation>Klikk på kodet tekst, eller gå til den med Alt+Pil ned, for å se kodene og det som er skrevet.</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+K to comment, or Space to suggest a code.</source>
        <translation>Merk noen ord og trykk Ctrl+K for å kommentere, eller mellomrom for å foreslå en kode.</translation>
    </message>
    <message>
        <source>Comment on the whole …</source>
        <translation>Kommenter helheten …</translation>
    </message>
    <message>
        <source>Comment …  (Ctrl+K)</source>
        <translation>Kommenter …  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Suggest a code …  (Space)</source>
        <translation>Foreslå en kode …  (Mellomrom)</translation>
    </message>
</context>
<context>
    <name>RecordingsSection</name>
    <message>
        <source>Recordings</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>A voice tells who somebody is. Most approvals say that recordings are deleted when the transcripts are done, or when the project ends.</source>
        <translation>En stemme røper hvem noen er. De fleste godkjenninger sier at opptak slettes når transkripsjonene er ferdige, eller når prosjektet slutter.</translation>
    </message>
    <message>
        <source>Deleting overwrites the sound first. On an SSD, a memory stick or in a cloud folder old copies of a file may stay that no program reaches. A recording inside the project is encrypted, and goes from its backups too. The telephone or recorder, and where you sent the file, are yours to clear.</source>
        <translation>Ved sletting blir lyden overskrevet først. På en SSD, en minnepinne eller i en skymappe kan det bli igjen gamle kopier av en fil som ingen programmer når. Et opptak i prosjektet er kryptert, og forsvinner fra sikkerhetskopiene også. Telefonen eller opptakeren, og stedene du har sendt filen, må du rydde selv.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Unencrypted files</source>
        <translation>Ukrypterte filer</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Kryptert</translation>
    </message>
    <message>
        <source>There is none. “Attach a recording …” is in the menu of an interview in the list: right click, or the menu key.</source>
        <translation>Det er ingen. «Knytt til et opptak …» er i menyen til et intervju i listen: høyreklikk, eller menytasten.</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Gå til intervjuene</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
    <message>
        <source>An interview that was deleted</source>
        <translation>Et intervju som er slettet</translation>
    </message>
    <message>
        <source>In the project, encrypted · %1</source>
        <translation>I prosjektet, kryptert · %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Det ligger ikke der lenger.</translation>
    </message>
    <message>
        <source>Unencrypted on the disk</source>
        <translation>Ukryptert på disken</translation>
    </message>
    <message>
        <source>Delete the recording …</source>
        <translation>Slett opptaket …</translation>
    </message>
    <message>
        <source>Detach it, the file stays</source>
        <translation>Løs det fra intervjuet, filen blir liggende</translation>
    </message>
    <message>
        <source>Its sound is overwritten in the project, the older backups are deleted and a new one is made. Transcript and codes stay. This cannot be undone.</source>
        <translation>Lyden overskrives i prosjektet, de eldre sikkerhetskopiene slettes, og en ny lages. Transkripsjon og koder blir værende. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>“%1” is overwritten and deleted. Transcript and codes stay. This cannot be undone.</source>
        <translation>«%1» overskrives og slettes. Transkripsjon og koder blir værende. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>Slette opptaket?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
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
        <source>If you forget the passphrase, this code opens the linking key. There is no other way in.</source>
        <translation>Hvis du glemmer passfrasen, åpner denne koden koblingsnøkkelen. Det finnes ingen annen vei inn.</translation>
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
        <source>Recovery code of an Annotator linking key

%1

It opens the linking key when its passphrase is forgotten. Keep it apart from the file.
In Annotator: Privacy, then “Linking key”; type it in place of the passphrase.
</source>
        <translation>Gjenopprettingskode for en koblingsnøkkel i Annotator

%1

Den åpner koblingsnøkkelen når passfrasen er glemt. Ha den et annet sted enn filen.
I Annotator: Personvern, deretter «Koblingsnøkkel»; skriv den i stedet for passfrasen.
</translation>
    </message>
    <message>
        <source>Recovery code of an Annotator project

%1

It opens the project when the passphrase is forgotten. Keep it apart from the file.
In Annotator: Open project, then “Use the recovery code instead”.
</source>
        <translation>Gjenopprettingskode for et Annotator-prosjekt

%1

Den åpner prosjektet når passfrasen er glemt. Ha den et annet sted enn filen.
I Annotator: Åpne prosjekt, deretter «Bruk gjenopprettingskoden i stedet».
</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation>Erstatning</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Står for</translation>
    </message>
    <message>
        <source>A participant&apos;s pseudonym: change it under People.</source>
        <translation>Pseudonymet til en deltaker: Endre det under Deltakere.</translation>
    </message>
    <message>
        <source>only with the linking key</source>
        <translation>bare med koblingsnøkkelen</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of replacements</source>
        <translation>Erstatningsregister</translation>
    </message>
    <message>
        <source>What you replace is listed here. You can also bring a list from a spreadsheet: kind, term and replacement, saved as CSV.</source>
        <translation>Det du erstatter, står her. Du kan også hente inn en liste fra et regneark: kategori, uttrykk og erstatning, lagret som CSV.</translation>
    </message>
    <message>
        <source>From a CSV file …</source>
        <translation>Fra en CSV-fil …</translation>
    </message>
    <message>
        <source>Replace in new interviews</source>
        <translation>Erstatt i nye intervjuer</translation>
    </message>
    <message>
        <source>Bring back the originals</source>
        <translation>Hent tilbake originalene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Only what stands nowhere in the texts can be removed.</source>
        <translation>Bare det som ikke står i tekstene, kan fjernes.</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>Hent inn et register</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV-filer (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n sted erstattet</numerusform>
            <numerusform>%n steder erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flyttet seg.</numerusform>
            <numerusform>%n kodinger flyttet seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original står i tekstene igjen.</numerusform>
            <numerusform>%n originaler står i tekstene igjen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A request should have been answered</source>
        <translation>Et krav skulle ha vært besvart</translation>
    </message>
    <message>
        <source>The project ended on %1</source>
        <translation>Prosjektet sluttet %1</translation>
    </message>
    <message>
        <source>A request is due %1</source>
        <translation>Et krav har frist %1</translation>
    </message>
    <message>
        <source>The project ends %1</source>
        <translation>Prosjektet slutter %1</translation>
    </message>
    <message>
        <source>No end date noted</source>
        <translation>Ingen sluttdato notert</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Sluttet %1</translation>
    </message>
    <message>
        <source>End dates that do not fit</source>
        <translation>Sluttdatoene stemmer ikke</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Slutter %1</translation>
    </message>
    <message>
        <source>one overdue</source>
        <translation>ett over fristen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>All consents noted</source>
        <translation>Alle samtykker notert</translation>
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
    <name>ReplaceBox</name>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Skriv i stedet</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>Erstatt her</translation>
    </message>
    <message numerus="yes">
        <source>Everywhere (%n)</source>
        <translation>
            <numerusform>Overalt (%n)</numerusform>
            <numerusform>Overalt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The register sorts by it, and what is suggested instead follows from it.</source>
        <translation>Registeret sorterer etter det, og forslagene retter seg etter det.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation>Fjern dette kravet</translation>
    </message>
    <message>
        <source>Noted by mistake: remove it</source>
        <translation>Notert ved en feil: fjern det</translation>
    </message>
    <message>
        <source>%1: received %2, answered %3</source>
        <translation>%1: mottatt %2, besvart %3</translation>
    </message>
    <message>
        <source>%1: received %2. Answer by %3, %4.</source>
        <translation>%1: mottatt %2. Svar innen %3, %4.</translation>
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
        <source>This backup needs its key file too.</source>
        <translation>Denne sikkerhetskopien trenger nøkkelfilen også.</translation>
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
    <name>Returned</name>
    <message numerus="yes">
        <source>%n new comment(s) and suggestion(s) from %1.</source>
        <translation>
            <numerusform>%n ny kommentar eller nytt forslag fra %1.</numerusform>
            <numerusform>%n nye kommentarer og forslag fra %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since you took them in before.</source>
        <translation>
            <numerusform>%n var endret siden du hentet den inn sist.</numerusform>
            <numerusform>%n var endret siden du hentet dem inn sist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place: the words or the code are gone. You see what they quoted.</source>
        <translation>
            <numerusform>%n fant ikke stedet sitt: Ordene eller koden er borte. Du ser det som var sitert.</numerusform>
            <numerusform>%n fant ikke stedet sitt: Ordene eller koden er borte. Du ser det som var sitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: this program does not write such rows.</source>
        <translation>
            <numerusform>%n rad ble utelatt: Dette programmet skriver ikke slike rader.</numerusform>
            <numerusform>%n rader ble utelatt: Dette programmet skriver ikke slike rader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Suggests a new code</source>
        <translation>Foreslår en ny kode</translation>
    </message>
    <message>
        <source>Marked as a unit</source>
        <translation>Merket som enhet</translation>
    </message>
    <message>
        <source>Suggests a code</source>
        <translation>Foreslår en kode</translation>
    </message>
    <message>
        <source>A code that is no longer in the codebook</source>
        <translation>En kode som ikke lenger er i kodeboken</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>Prosjektet som helhet</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Words that are no longer there</source>
        <translation>Ord som ikke er der lenger</translation>
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
    <name>ReviewDesk</name>
    <message>
        <source>No further comment in this interview.</source>
        <translation>Ingen flere kommentarer i dette intervjuet.</translation>
    </message>
    <message>
        <source>No comment before this.</source>
        <translation>Ingen kommentar før dette.</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>Comment …</source>
        <translation>Kommenter …</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Fullfør …</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Who is reading? The name stands beside what you write.</source>
        <translation>Hvem er det som leser? Navnet står ved det du skriver.</translation>
    </message>
    <message>
        <source>Read it, correct what is wrong (Ctrl+E), and comment on anything (Ctrl+K).</source>
        <translation>Les det, rett det som er feil (Ctrl+E), og kommenter det du vil (Ctrl+K).</translation>
    </message>
    <message>
        <source>This is your own interview.</source>
        <translation>Dette er ditt eget intervju.</translation>
    </message>
    <message>
        <source>A share to read: %1.</source>
        <translation>En deling å lese: %1.</translation>
    </message>
    <message>
        <source>Choose a code to read about it, and comment on it (Ctrl+K).</source>
        <translation>Velg en kode for å lese om den, og kommenter den (Ctrl+K).</translation>
    </message>
    <message>
        <source>A share to code blind.</source>
        <translation>En deling å kode blindt.</translation>
    </message>
    <message>
        <source>Select some words and press Space to give a code, or Ctrl+K to comment.</source>
        <translation>Merk noen ord og trykk mellomrom for å gi en kode, eller Ctrl+K for å kommentere.</translation>
    </message>
    <message>
        <source>Select some words, then press Ctrl+K to comment or Space to suggest a code.</source>
        <translation>Merk noen ord, og trykk Ctrl+K for å kommentere eller mellomrom for å foreslå en kode.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own</source>
        <translation>
            <numerusform>%n fra deg</numerusform>
            <numerusform>%n fra deg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrevet ennå</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>Comments and suggestions</source>
        <translation>Kommentarer og forslag</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Hent inn det som kom tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alle er besvart</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Decline with a reply</source>
        <translation>Avslå med svar</translation>
    </message>
    <message>
        <source>A word to the reader</source>
        <translation>Noen ord til leseren</translation>
    </message>
    <message>
        <source>What readers wrote stands apart from your own work until you accept it.</source>
        <translation>Det leserne har skrevet, holdes utenfor ditt eget arbeid til du godtar det.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtatt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Uten sted</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Accept  (A)</source>
        <translation>Godta  (A)</translation>
    </message>
    <message>
        <source>Read, no memo  (Shift+A)</source>
        <translation>Lest, uten notat  (Shift+A)</translation>
    </message>
    <message>
        <source>Decline  (D)</source>
        <translation>Avslå  (D)</translation>
    </message>
    <message>
        <source>Decline with a reply …  (Shift+D)</source>
        <translation>Avslå med svar …  (Shift+D)</translation>
    </message>
    <message>
        <source>Show the place  (Enter)</source>
        <translation>Vis stedet  (Enter)</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle lesere</translation>
    </message>
    <message>
        <source>Keep as a memo  (A)</source>
        <translation>Ta vare på som notat  (A)</translation>
    </message>
    <message>
        <source>Nothing has come back yet. When a reader has sent a share back, take it in.</source>
        <translation>Ingenting har kommet tilbake ennå. Når en leser har sendt en deling tilbake, henter du den inn.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Alt er besvart.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Ingenting er godtatt ennå.</translation>
    </message>
    <message>
        <source>Nothing has been declined.</source>
        <translation>Ingenting er avslått.</translation>
    </message>
    <message>
        <source>Every comment has found its place.</source>
        <translation>Alle kommentarer har funnet stedet sitt.</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Consent and rights</source>
        <translation>Samtykke og rettigheter</translation>
    </message>
    <message>
        <source>Who has agreed, and to what; what participants ask for, and by when they must have an answer. The table under People shows the consents side by side.</source>
        <translation>Hvem som har samtykket, og til hva; hva deltakerne krever, og når de må ha svar. Tabellen under Deltakere viser samtykkene side om side.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Participants come with the interviews, or from the table under People.</source>
        <translation>Deltakerne kommer med intervjuene, eller fra tabellen under Deltakere.</translation>
    </message>
    <message>
        <source>Where should the two files be saved?</source>
        <translation>Hvor skal de to filene lagres?</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Lagret: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n private memo(s) were left out.</source>
        <translation>
            <numerusform>%n privat notat er utelatt.</numerusform>
            <numerusform>%n private notater er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat or name others were left out.</source>
        <translation>
            <numerusform>%n tekst som gjentar eller nevner andre, er utelatt.</numerusform>
            <numerusform>%n tekster som gjentar eller nevner andre, er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begrenset</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke gitt</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Samtykke ikke notert</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket</translation>
    </message>
</context>
<context>
    <name>SameChoice</name>
    <message>
        <source>The same: what is coded with either is put together. Otherwise both stay, beside each other.</source>
        <translation>De samme: Det som er kodet med den ene og den andre, legges sammen. Ellers blir begge stående ved siden av hverandre.</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>De samme eller ikke</translation>
    </message>
</context>
<context>
    <name>SaturationView</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Koder brukt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Til nå</translation>
    </message>
    <message>
        <source>New codes for each interview</source>
        <translation>Nye koder for hvert intervju</translation>
    </message>
    <message>
        <source>The last new code came with interview %1 of %2, in the order of your list.</source>
        <translation>Den siste nye koden kom med intervju %1 av %2, i rekkefølgen i listen din.</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Mark a passage in an interview and give it a code.</source>
        <translation>Ingenting er kodet ennå. Merk et stykke tekst i et intervju og gi det en kode.</translation>
    </message>
    <message>
        <source>A flat line says that you have made no new codes, not that nothing new could be said: codes that were merged or given later change it, and so does the order.</source>
        <translation>En flat linje sier at du ikke har laget nye koder, ikke at det ikke var mer å si: Koder som er slått sammen eller gitt senere, endrer den, og det gjør rekkefølgen også.</translation>
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
        <source>The codes go into the coding that goes on now</source>
        <translation>Kodene havner i kodingen som pågår nå</translation>
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
    <name>Section</name>
    <message>
        <source>Opens the help page about this.</source>
        <translation>Åpner hjelpesiden om dette.</translation>
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
        <source>Section of the chapter</source>
        <translation>Del av kapittelet</translation>
    </message>
    <message>
        <source>Deviating cases</source>
        <translation>Avvikende tilfeller</translation>
    </message>
    <message>
        <source>Those who saw it otherwise, and what that means …</source>
        <translation>De som så det annerledes, og hva det betyr …</translation>
    </message>
    <message>
        <source>Heading and place of this section</source>
        <translation>Overskriften og plassen til denne delen</translation>
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
        <source>Quoted here: %1</source>
        <translation>Sitert her: %1</translation>
    </message>
    <message>
        <source>Coded here, not quoted: %1</source>
        <translation>Kodet her, ikke sitert: %1</translation>
    </message>
    <message>
        <source>Silent here: %1</source>
        <translation>Tause her: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>What the theme adds up to …</source>
        <translation>Hva temaet samlet sett forteller …</translation>
    </message>
    <message numerus="yes">
        <source>No quotes chosen yet; %n golden quote(s) stand here until you choose from the list at the right: Enter adds one.</source>
        <translation>
            <numerusform>Ingen sitater valgt ennå; %n gullsitat står her til du velger fra listen til høyre: Enter setter inn.</numerusform>
            <numerusform>Ingen sitater valgt ennå; %n gullsitater står her til du velger fra listen til høyre: Enter setter inn.</numerusform>
        </translation>
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
    <name>SentSection</name>
    <message>
        <source>Shares made</source>
        <translation>Delinger du har laget</translation>
    </message>
    <message>
        <source>What has left, and to whom. When the project ends, ask everyone on this list to delete their copy.</source>
        <translation>Det som er sendt ut, og til hvem. Når prosjektet slutter, ber du alle på denne listen slette kopien sin.</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Ingenting er delt ennå.</translation>
    </message>
    <message>
        <source>Make a share</source>
        <translation>Lag en deling</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n deling</numerusform>
            <numerusform>%n delinger</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Shares made, newest first</source>
        <translation>Delinger du har laget, de nyeste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Setning %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>leans on %n unit(s)</source>
        <translation>
            <numerusform>bygger på %n enhet</numerusform>
            <numerusform>bygger på %n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit yet: Ctrl+Enter goes to the units, Space ticks</source>
        <translation>ingen enhet ennå: Ctrl+Enter går til enhetene, mellomrom krysser av</translation>
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
        <source>What the window speaks. Interviews and the report have languages of their own.</source>
        <translation>Språket vinduet bruker. Språket i intervjuene og i rapporten velger du der.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the colours of your codes stay told apart in each.</source>
        <translation>Lys, mørk eller høy kontrast; fargene på kodene kan skilles i alle tre.</translation>
    </message>
    <message>
        <source>The letters interviews are shown in; nothing in the text itself changes.</source>
        <translation>Skriften intervjuene vises i; ingenting i selve teksten endres.</translation>
    </message>
    <message>
        <source>How large interviews are read, apart from the rest of the window.</source>
        <translation>Hvor store intervjuene leses, uavhengig av resten av vinduet.</translation>
    </message>
    <message>
        <source>The room between the lines of an interview; the lines of the codes stand in it.</source>
        <translation>Rommet mellom linjene i et intervju; kodelinjene står der.</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Husk prosjekter som nylig er åpnet</translation>
    </message>
    <message>
        <source>File names are then kept, unencrypted, on this computer; nothing else about your work is.</source>
        <translation>Da lagres filnavn ukryptert på denne maskinen, men ingenting annet om arbeidet ditt.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Størrelse på alt</translation>
    </message>
    <message>
        <source>Letters, icons and gaps grow together, up to three times their size.</source>
        <translation>Bokstaver, ikoner og mellomrom vokser sammen, opptil tre ganger så store.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>The caret does not blink, and bars that show that you are waiting stand still.</source>
        <translation>Markøren blinker ikke, og stolper som viser at du venter, står stille.</translation>
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
        <translation>Konfidensialitet</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når jeg er borte</translation>
    </message>
    <message>
        <source>After this time without a key or a move of the mouse, only the passphrase shows the project again.</source>
        <translation>Etter så lang tid uten tastetrykk eller musebevegelse er det bare passfrasen som viser prosjektet igjen.</translation>
    </message>
    <message>
        <source>The first page then lists the files you opened last. Off, it tells nobody what you work on.</source>
        <translation>Førstesiden viser da filene du åpnet sist. Slått av forteller den ingen hva du arbeider med.</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Select some text first.</source>
        <translation>Merk litt tekst først.</translation>
    </message>
    <message>
        <source>“%1” holds all you have written. It lies in %2. Send this file back to the person you got it from.</source>
        <translation>«%1» har alt du har skrevet. Den ligger i %2. Send denne filen tilbake til den du fikk den av.</translation>
    </message>
    <message>
        <source>The file is ready to go back</source>
        <translation>Filen er klar til å sendes tilbake</translation>
    </message>
    <message>
        <source>Suggest a code …</source>
        <translation>Foreslå en kode …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheten</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Kommentaren er lagret.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Show the first of them</source>
        <translation>Vis det første av dem</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Filen skrives</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deling</translation>
    </message>
    <message>
        <source>Where should the file be kept?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>What would go along</source>
        <translation>Dette blir med</translation>
    </message>
    <message>
        <source>words of the interviews</source>
        <translation>ord fra intervjuene</translation>
    </message>
    <message numerus="yes">
        <source>whole interview(s)</source>
        <translation>
            <numerusform>helt intervju</numerusform>
            <numerusform>hele intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>codes and themes</source>
        <translation>koder og temaer</translation>
    </message>
    <message>
        <source>Your codes stay with you, and what you wrote about the units.</source>
        <translation>Kodene dine blir hos deg, og det du har skrevet om enhetene.</translation>
    </message>
    <message>
        <source>Ideas without a code among the units: %1</source>
        <translation>Ideer uten kode blant enhetene: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own text(s) stay behind or are emptied: they repeat words that do not go along, or tell whose words they are about.</source>
        <translation>
            <numerusform>%n av dine egne tekster blir ikke med eller tømmes: Den gjentar ord som ikke blir med, eller sier hvem sine ord den handler om.</numerusform>
            <numerusform>%n av dine egne tekster blir ikke med eller tømmes: De gjentar ord som ikke blir med, eller sier hvem sine ord de handler om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay with you.</source>
        <translation>
            <numerusform>%n privat notat blir hos deg.</numerusform>
            <numerusform>%n private notater blir hos deg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) that are not included stay behind.</source>
        <translation>
            <numerusform>%n intervju som ikke er inkludert, blir ikke med.</numerusform>
            <numerusform>%n intervjuer som ikke er inkludert, blir ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n participant(s) who have withdrawn or are restricted stay behind.</source>
        <translation>
            <numerusform>Ordene til %n deltaker som har trukket seg eller er begrenset, blir ikke med.</numerusform>
            <numerusform>Ordene til %n deltakere som har trukket seg eller er begrenset, blir ikke med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Annotator project (*.annotator)</source>
        <translation>Annotator-prosjekt (*.annotator)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>Codebook and themes</source>
        <translation>Kodebok og temaer</translation>
    </message>
    <message>
        <source>Codes, themes, definitions and research questions, and how often each code is used.</source>
        <translation>Koder, temaer, definisjoner og forskningsspørsmål, og hvor ofte hver kode er brukt.</translation>
    </message>
    <message>
        <source>Not one word of the interviews, and nothing about the participants.</source>
        <translation>Ikke ett ord fra intervjuene, og ingenting om deltakerne.</translation>
    </message>
    <message>
        <source>Anonymised units</source>
        <translation>Anonymiserte enheter</translation>
    </message>
    <message>
        <source>The coded passages with their codes, each by itself and in shuffled order.</source>
        <translation>De kodede utdragene med kodene sine, hvert for seg og i tilfeldig rekkefølge.</translation>
    </message>
    <message>
        <source>Not who said it, in which interview or when, and nothing in between.</source>
        <translation>Ikke hvem som sa det, i hvilket intervju eller når, og ingenting av det som står imellom.</translation>
    </message>
    <message>
        <source>Interviews with all coding</source>
        <translation>Intervjuer med all koding</translation>
    </message>
    <message>
        <source>Whole interviews under pseudonyms, with codes, condensations, notes and the chapter.</source>
        <translation>Hele intervjuer under pseudonym, med koder, meningsfortetninger, notater og kapittelet.</translation>
    </message>
    <message>
        <source>Not the titles of your interviews, private notes, or attributes that never leave.</source>
        <translation>Ikke titlene på intervjuene, private notater eller egenskaper som aldri skal ut.</translation>
    </message>
    <message>
        <source>Everything that is not private</source>
        <translation>Alt som ikke er privat</translation>
    </message>
    <message>
        <source>As above, and with the titles you gave the interviews.</source>
        <translation>Som over, og med titlene du har gitt intervjuene.</translation>
    </message>
    <message>
        <source>Not private notes, and never the linking key. You have to confirm it.</source>
        <translation>Ikke private notater, og aldri koblingsnøkkelen. Du må bekrefte det.</translation>
    </message>
    <message>
        <source>Member check</source>
        <translation>Deltakersjekk</translation>
    </message>
    <message>
        <source>Units to be coded blind</source>
        <translation>Enheter til blind koding</translation>
    </message>
    <message>
        <source>Interviews to be coded blind</source>
        <translation>Intervjuer til blind koding</translation>
    </message>
    <message>
        <source>Interviews to be coded blind, with their titles</source>
        <translation>Intervjuer til blind koding, med titlene</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>An encrypted file that opens in this program, for reading, commenting and suggesting codes.</source>
        <translation>En kryptert fil som åpnes i dette programmet, til å lese, kommentere og foreslå koder i.</translation>
    </message>
    <message>
        <source>For a reader without the program: your codes are Word comments, and the reader&apos;s come back. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>For en leser uten programmet: Kodene dine er Word-kommentarer, og leserens kommer tilbake. Filen er ikke kryptert: Send den bare på en måte institusjonen din tillater.</translation>
    </message>
    <message>
        <source>One page for any browser, without network; comments cannot come back from it. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>Én side for alle nettlesere, uten nett; kommentarer kan ikke komme tilbake fra den. Filen er ikke kryptert: Send den bare på en måte institusjonen din tillater.</translation>
    </message>
    <message>
        <source>The participant corrects the text or writes Word comments. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>Deltakeren retter teksten eller skriver Word-kommentarer. Filen er ikke kryptert: Send den bare på en måte institusjonen din tillater.</translation>
    </message>
    <message>
        <source>An encrypted file that opens in this program, where the participant corrects and comments.</source>
        <translation>En kryptert fil som åpnes i dette programmet, der deltakeren retter og kommenterer.</translation>
    </message>
    <message>
        <source>Make a share</source>
        <translation>Lag en deling</translation>
    </message>
    <message>
        <source>Shares made</source>
        <translation>Delinger du har laget</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Hent inn det som kom tilbake</translation>
    </message>
    <message>
        <source>Comments and suggestions</source>
        <translation>Kommentarer og forslag</translation>
    </message>
    <message>
        <source>Two codings compared</source>
        <translation>To kodinger side om side</translation>
    </message>
</context>
<context>
    <name>SharingPanel</name>
    <message>
        <source>Parts of sharing</source>
        <translation>Deler av delingen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Opens the help page about this.</source>
        <translation>Åpner hjelpesiden om dette.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Version %1. Qualitative coding of interviews, offline, in one encrypted file. The program never connects to any network. Free software under the MIT licence; built with Qt (LGPL), SQLCipher and others.</source>
        <translation>Versjon %1. Kvalitativ koding av intervjuer, uten nett, i én kryptert fil. Programmet kobler seg aldri til noe nettverk. Fri programvare med MIT-lisens; bygd med Qt (LGPL), SQLCipher og annet.</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Sikkerhetskopiert og kontrollert.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Put on the wall</source>
        <translation>Heng på veggen</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Finn …</translation>
    </message>
    <message>
        <source>Find codes, themes and units</source>
        <translation>Finn koder, temaer og enheter</translation>
    </message>
    <message>
        <source>Codes, themes and units</source>
        <translation>Koder, temaer og enheter</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Koder og temaer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>Heng opp</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several</source>
        <translation>Shift og Ctrl velger flere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>on the wall</source>
        <translation>på veggen</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Name of “%1”</source>
        <translation>Navn på «%1»</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Flytt «%1» opp</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Flytt «%1» ned</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
</context>
<context>
    <name>SmallGroups</name>
    <message>
        <source>Hide small groups</source>
        <translation>Skjul små grupper</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Små grupper</translation>
    </message>
    <message>
        <source>So many participants must have a value before a table tells it. The check before an export counts by the same number.</source>
        <translation>Så mange deltakere må ha en verdi før en tabell viser den. Lekkasjesjekken teller med det samme tallet.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Minste gruppe</translation>
    </message>
    <message>
        <source>No value here is that of so few participants.</source>
        <translation>Ingen verdi her hører til så få deltakere.</translation>
    </message>
    <message>
        <source>Put together or not shown, as too few have the same value: %1.</source>
        <translation>Slått sammen eller ikke vist, fordi for få har samme verdi: %1.</translation>
    </message>
    <message>
        <source>Suggested, as a reader may know people by what so few have in common: %1.</source>
        <translation>Foreslått, fordi en leser kan kjenne igjen folk på det så få har felles: %1.</translation>
    </message>
</context>
<context>
    <name>SnapshotCard</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>Navnet på øyeblikksbildet</translation>
    </message>
    <message>
        <source>Note on the snapshot</source>
        <translation>Notat om øyeblikksbildet</translation>
    </message>
    <message>
        <source>What you had done, and what you thought of it</source>
        <translation>Hva du hadde gjort, og hva du tenkte om det</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Sammenlign med nå</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Gå tilbake til dette</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>paragraph %1</source>
        <translation>avsnitt&#xa0;%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>side&#xa0;%1</translation>
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
    <message numerus="yes">
        <source>in %Ln file(s)</source>
        <translation>
            <numerusform>i %Ln fil</numerusform>
            <numerusform>i %Ln filer</numerusform>
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
    <name>SplitBox</name>
    <message>
        <source>Put them together again</source>
        <translation>Sett dem sammen igjen</translation>
    </message>
    <message>
        <source>Interview %1 of %2 in the file “%3”.</source>
        <translation>Intervju %1 av %2 i filen «%3».</translation>
    </message>
    <message>
        <source>This file seems to hold several interviews. Tick where a new one begins:</source>
        <translation>Denne filen ser ut til å ha flere intervjuer. Kryss av der et nytt begynner:</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln interview(s)</source>
        <translation>
            <numerusform>Del i %Ln intervju</numerusform>
            <numerusform>Del i %Ln intervjuer</numerusform>
        </translation>
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
        <translation>Kod intervjuene dine, og skriv funnene ut fra dem. Alene, uten nett, i én låst fil.</translation>
    </message>
    <message>
        <source>Make a project from another program’s file …</source>
        <translation>Lag et prosjekt av et annet programs fil …</translation>
    </message>
    <message>
        <source>REFI-QDA (NVivo, ATLAS.ti, MAXQDA), QualCoder, Taguette</source>
        <translation>REFI-QDA (NVivo, ATLAS.ti, MAXQDA), QualCoder, Taguette</translation>
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
        <source>Four invented interviews in Norwegian, already coded. Look around and change what you like.</source>
        <translation>Fire oppdiktede intervjuer, ferdig kodet. Se deg rundt og endre det du vil.</translation>
    </message>
    <message>
        <source>You can also drop a project file here, also one of another program.</source>
        <translation>Du kan også slippe en prosjektfil her, også fra et annet program.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv eksempelprosjektet</translation>
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
    <name>StepCard</name>
    <message>
        <source>Leaves: %1</source>
        <translation>Gir: %1</translation>
    </message>
    <message>
        <source>In the project: %1</source>
        <translation>I prosjektet: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Tick what you call done, in any order and as often as you come back. No share tells of it; the report&apos;s table of the steps does, if you take that along.</source>
        <translation>Kryss av det du regner som gjort, i den rekkefølgen du vil og så ofte du kommer tilbake. Ingen deling forteller om det; tabellen over stegene i rapporten gjør det, hvis du tar den med.</translation>
    </message>
    <message>
        <source>Last ticked %1</source>
        <translation>Sist krysset av %1</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodet</translation>
    </message>
    <message>
        <source>Where in the text</source>
        <translation>Hvor i teksten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 words coded</source>
        <translation>%1: %2 av %3 ord kodet</translation>
    </message>
</context>
<context>
    <name>StripTable</name>
    <message>
        <source>Coverage of the interviews</source>
        <translation>Dekning i intervjuene</translation>
    </message>
</context>
<context>
    <name>SuggestBox</name>
    <message>
        <source>Suggest the new code “%1”</source>
        <translation>Foreslå den nye koden «%1»</translation>
    </message>
    <message>
        <source>Which code would you give?</source>
        <translation>Hvilken kode ville du gitt?</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The unit in its interview</source>
        <translation>Enheten i intervjuet</translation>
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
    <name>TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonner i tabellen</translation>
    </message>
    <message>
        <source>Suggested columns</source>
        <translation>Foreslåtte kolonner</translation>
    </message>
    <message>
        <source>A table keeps at least one column.</source>
        <translation>En tabell beholder minst én kolonne.</translation>
    </message>
    <message>
        <source>A tick shows a column. Drag it, or press Alt+Up or Alt+Down, to move it.</source>
        <translation>Et merke viser kolonnen. Dra den, eller trykk Alt+Opp eller Alt+Ned, for å flytte den.</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Suggested rows</source>
        <translation>Foreslåtte rader</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Mitt eget valg</translation>
    </message>
    <message>
        <source>Tick units below, and they come here. Until then the suggested rows are shown.</source>
        <translation>Kryss av enheter nedenfor, så kommer de hit. Til da vises de foreslåtte radene.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rader i tabellen</translation>
    </message>
    <message>
        <source>All units, by %1</source>
        <translation>Alle enhetene, etter %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Shown in detail</source>
        <translation>Vises i detalj</translation>
    </message>
    <message>
        <source>Units to choose from</source>
        <translation>Enheter å velge blant</translation>
    </message>
    <message>
        <source>Starred units first, then those your texts lean on.</source>
        <translation>Gullsitater først, så enhetene tekstene dine bygger på.</translation>
    </message>
    <message>
        <source>Starred units first, then units of different codes.</source>
        <translation>Gullsitater først, så enheter med ulike koder.</translation>
    </message>
    <message>
        <source>Starred units first, then units of different participants and codes that have most to show.</source>
        <translation>Gullsitater først, så enheter fra ulike deltakere og koder, de som har mest å vise.</translation>
    </message>
    <message>
        <source>The one about which most is written</source>
        <translation>Den det er skrevet mest om</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Antall rader</translation>
    </message>
    <message>
        <source>Units per %1</source>
        <translation>Enheter per %1</translation>
    </message>
</context>
<context>
    <name>TakeInSection</name>
    <message>
        <source>Take in what came back</source>
        <translation>Hent inn det som kom tilbake</translation>
    </message>
    <message>
        <source>A share a reader has commented on, a Word file with comments, or a participant&apos;s corrected interview. It comes in beside your own work; nothing of yours is changed.</source>
        <translation>En deling en leser har kommentert, et Word-dokument med kommentarer, eller et intervju en deltaker har rettet. Det kommer inn ved siden av ditt eget arbeid; ingenting av ditt blir endret.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Velg filen …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne den</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) so far</source>
        <translation>
            <numerusform>%n leser så langt</numerusform>
            <numerusform>%n lesere så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a file</source>
        <translation>Velg eller slipp en fil</translation>
    </message>
    <message>
        <source>Drop the file here, or</source>
        <translation>Slipp filen her, eller</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passfrasen til denne filen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Filen leses</translation>
    </message>
    <message>
        <source>Files that came back (*.annotator *.docx)</source>
        <translation>Filer som er kommet tilbake (*.annotator *.docx)</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Hentet inn</translation>
    </message>
    <message>
        <source>Read and answer them</source>
        <translation>Les og svar</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) by the participant</source>
        <translation>
            <numerusform>%n retting fra deltakeren</numerusform>
            <numerusform>%n rettinger fra deltakeren</numerusform>
        </translation>
    </message>
    <message>
        <source>The participant has corrected nothing.</source>
        <translation>Deltakeren har ikke rettet noe.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>A page to read (HTML)</source>
        <translation>En side å lese (HTML)</translation>
    </message>
    <message>
        <source>For reading it all in ten years, in any browser, without program or network.</source>
        <translation>For å lese alt om ti år, i en hvilken som helst nettleser, uten program og nett.</translation>
    </message>
    <message>
        <source>Interviews with codings, codes and themes, condensations, participants, memos.</source>
        <translation>Intervjuer med koding, koder og temaer, meningsfortetninger, deltakere, notater.</translation>
    </message>
    <message>
        <source>A workbook (Excel)</source>
        <translation>En arbeidsbok (Excel)</translation>
    </message>
    <message>
        <source>For sorting, filtering and tables of your own.</source>
        <translation>For å sortere, filtrere og lage egne tabeller.</translation>
    </message>
    <message>
        <source>Sheets for units, codebook, participants, interviews, codes by participant, memos and history.</source>
        <translation>Ark for enheter, kodebok, deltakere, intervjuer, koder per deltaker, notater og historikk.</translation>
    </message>
    <message>
        <source>For statistics and archives: the sheets of the workbook as plain files.</source>
        <translation>For statistikk og arkiv: arkene i arbeidsboken som enkle filer.</translation>
    </message>
    <message>
        <source>Everything as data (JSON)</source>
        <translation>Alt som data (JSON)</translation>
    </message>
    <message>
        <source>For another program: every record with its identity, nothing lost.</source>
        <translation>For et annet program: hver post med sin identitet, ingenting tapt.</translation>
    </message>
    <message>
        <source>The file says itself what its parts mean.</source>
        <translation>Filen sier selv hva delene betyr.</translation>
    </message>
    <message>
        <source>To another analysis program (QDPX)</source>
        <translation>Til et annet analyseprogram (QDPX)</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA, QualCoder and others that read REFI-QDA.</source>
        <translation>For NVivo, ATLAS.ti, MAXQDA, QualCoder og andre som leser REFI-QDA.</translation>
    </message>
    <message>
        <source>Interviews, codes and themes, codings, memos, participants with attributes.</source>
        <translation>Intervjuer, koder og temaer, koding, notater, deltakere med egenskaper.</translation>
    </message>
    <message>
        <source>The codebook alone (QDC)</source>
        <translation>Bare kodeboken (QDC)</translation>
    </message>
    <message>
        <source>For the same programs, to code other material with your codes.</source>
        <translation>For de samme programmene, for å kode annet materiale med kodene dine.</translation>
    </message>
    <message>
        <source>Codes and themes with their definitions and colours; no interview.</source>
        <translation>Koder og temaer med definisjoner og farger; ingen intervjuer.</translation>
    </message>
    <message>
        <source>For an archive that takes transcripts without codings.</source>
        <translation>For et arkiv som tar imot transkripsjoner uten koding.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabeller som CSV</translation>
    </message>
    <message>
        <source>UTF-8, one file for each table, in a zip file or a folder.</source>
        <translation>UTF-8, én fil per tabell, i en zip-fil eller en mappe.</translation>
    </message>
    <message>
        <source>Interviews as plain texts</source>
        <translation>Intervjuer som ren tekst</translation>
    </message>
    <message>
        <source>A text file for each interview under pseudonyms, the codebook, and a guide; in a zip file or a folder.</source>
        <translation>En tekstfil for hvert intervju under pseudonym, kodeboken og en veiledning; i en zip-fil eller en mappe.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>REFI-QDA-prosjekt (*.qdpx)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA-kodebok (*.qdc)</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-fil (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln intervju</numerusform>
            <numerusform>%Ln intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) and themes</source>
        <translation>
            <numerusform>%Ln kode eller tema</numerusform>
            <numerusform>%Ln koder og temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln notat</numerusform>
            <numerusform>%Ln notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long text(s) had to be cut: a cell of Excel holds 32,767 characters.</source>
        <translation>
            <numerusform>%Ln lang tekst måtte kuttes: En celle i Excel rommer 32 767 tegn.</numerusform>
            <numerusform>%Ln lange tekster måtte kuttes: En celle i Excel rommer 32 767 tegn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>Take everything out</source>
        <translation>Ta alt ut</translation>
    </message>
    <message>
        <source>Your work is yours, with or without this program. Included interviews go, under pseudonyms. What you keep from export stays, and so does what withdrawn and restricted participants have said.</source>
        <translation>Arbeidet er ditt, med eller uten dette programmet. Inkluderte intervjuer går ut, med pseudonymer. Det du har holdt utenfor eksport, blir her, og det samme gjør det deltakere som har trukket seg eller bedt om begrensning, har sagt.</translation>
    </message>
    <message>
        <source>Commas between the cells (Norwegian Excel wants semicolons)</source>
        <translation>Komma mellom cellene (norsk Excel vil ha semikolon)</translation>
    </message>
    <message>
        <source>As a folder with the files in it, not as one zip file</source>
        <translation>Som en mappe med filene i, ikke som én zip-fil</translation>
    </message>
    <message>
        <source>Take my private memos out as well</source>
        <translation>Ta med de private notatene mine</translation>
    </message>
    <message>
        <source>A new folder is made where you choose; an empty one you choose is filled.</source>
        <translation>Det blir laget en ny mappe der du velger; velger du en tom mappe, blir den fylt.</translation>
    </message>
    <message>
        <source>Excel takes a file apart by the sign your system is set up with.</source>
        <translation>Excel deler opp filen etter tegnet systemet ditt er satt opp med.</translation>
    </message>
    <message>
        <source>Memos you marked as private stay at home unless you tick this.</source>
        <translation>Notater du har merket som private, blir hjemme om du ikke krysser av her.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Tar ut</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Where should the folder be?</source>
        <translation>Hvor skal mappen ligge?</translation>
    </message>
    <message>
        <source>Gathering what leaves …</source>
        <translation>Samler det som skal ut …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Leser inn filen til kontroll …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Saved as %1 and read back: it holds %2.</source>
        <translation>Lagret som %1 og kontrollert: Filen inneholder %2.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Taking the recording in</source>
        <translation>Tar inn opptaket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The recording is being taken into the project …</source>
        <translation>Opptaket tas inn i prosjektet …</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Write instead</source>
        <translation>Skriv i stedet</translation>
    </message>
    <message>
        <source>Is a participant</source>
        <translation>Er en deltaker</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Generaliser</translation>
    </message>
    <message>
        <source>Keep …</source>
        <translation>La stå …</translation>
    </message>
    <message>
        <source>Bring back the original</source>
        <translation>Hent tilbake originalen</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>Let etter det igjen</translation>
    </message>
    <message numerus="yes">
        <source>Replace everywhere (%n)</source>
        <translation>
            <numerusform>Erstatt overalt (%n)</numerusform>
            <numerusform>Erstatt overalt (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark the passages (%n)</source>
        <translation>
            <numerusform>Merk stedene (%n)</numerusform>
            <numerusform>Merk stedene (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why may it stand here?</source>
        <translation>Hvorfor kan det stå her?</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Hvorfor kan det stå?</translation>
    </message>
    <message>
        <source>The sentence is marked, and kept out of every export and share until you clear the mark.</source>
        <translation>Setningen blir merket, og går ikke ut i noen eksport eller deling før du har avklart merket.</translation>
    </message>
    <message>
        <source>In the list: %1</source>
        <translation>I listen: %1</translation>
    </message>
    <message>
        <source>Or your own reason, then Enter</source>
        <translation>Eller din egen begrunnelse, så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Får stå: %1</translation>
    </message>
    <message>
        <source>May leave: %1</source>
        <translation>Kan gå ut: %1</translation>
    </message>
    <message>
        <source>The pseudonym of a participant: it follows when you change the pseudonym.</source>
        <translation>Pseudonymet til en deltaker: Det følger med når du endrer pseudonymet.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms found</source>
        <translation>Uttrykk som er funnet</translation>
    </message>
    <message>
        <source>R replaces, G generalises, K keeps, M marks, Enter goes to the field</source>
        <translation>R erstatter, G generaliserer, K lar stå, M merker, Enter går til feltet</translation>
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
    <name>TextDesk</name>
    <message>
        <source>Marked: it is kept out of every export until you clear it.</source>
        <translation>Merket: Det går ikke ut i noen eksport før du har avklart det.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Merk litt tekst først.</translation>
    </message>
    <message>
        <source>Clear the mark …</source>
        <translation>Avklar merket …</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Fjern merket</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Vis originalen</translation>
    </message>
    <message>
        <source>Bring back the original</source>
        <translation>Hent tilbake originalen</translation>
    </message>
    <message>
        <source>Only with the linking key open</source>
        <translation>Bare med åpen koblingsnøkkel</translation>
    </message>
    <message>
        <source>The linking key does not have it.</source>
        <translation>Koblingsnøkkelen har det ikke.</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Avklar merket</translation>
    </message>
    <message>
        <source>Why may it leave?</source>
        <translation>Hvorfor kan det gå ut?</translation>
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
    <name>TextReplacing</name>
    <message>
        <source>Select words within one paragraph.</source>
        <translation>Merk ord innenfor ett avsnitt.</translation>
    </message>
    <message>
        <source>Another reason …</source>
        <translation>En annen begrunnelse …</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the text again.</source>
        <translation>
            <numerusform>%n original står i teksten igjen.</numerusform>
            <numerusform>%n originaler står i teksten igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n sted erstattet</numerusform>
            <numerusform>%n steder erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flyttet seg.</numerusform>
            <numerusform>%n kodinger flyttet seg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Får stå: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>La stå</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Hvorfor kan det stå?</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Themes and groups</source>
        <translation>Temaer og grupper</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s)</source>
        <translation>
            <numerusform>%1, %n enhet</numerusform>
            <numerusform>%1, %n enheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeTexts</name>
    <message>
        <source>Condensate</source>
        <translation>Kondensat</translation>
    </message>
    <message>
        <source>Analytic text</source>
        <translation>Analytisk tekst</translation>
    </message>
    <message>
        <source>Central concept</source>
        <translation>Sentralt begrep</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Hva det ikke er</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Forholdet til de andre</translation>
    </message>
    <message>
        <source>An artificial quote: what the units say together, in the first person, close to their words …</source>
        <translation>Et kunstig sitat: det enhetene sier samlet, i jeg-form og tett på ordene deres …</translation>
    </message>
    <message>
        <source>What you have found here, in the third person, as it may stand in your findings …</source>
        <translation>Det du har funnet her, i tredje person, slik det kan stå i funnkapittelet …</translation>
    </message>
    <message>
        <source>The one idea that holds this theme together …</source>
        <translation>Den ene ideen som holder temaet sammen …</translation>
    </message>
    <message>
        <source>What belongs to this theme …</source>
        <translation>Det som hører til temaet …</translation>
    </message>
    <message>
        <source>Where its border goes, and what lies outside it …</source>
        <translation>Hvor grensen går, og hva som ligger utenfor …</translation>
    </message>
    <message>
        <source>How it hangs together with the other themes …</source>
        <translation>Hvordan det henger sammen med de andre temaene …</translation>
    </message>
</context>
<context>
    <name>ThemeUnits</name>
    <message>
        <source>Not used yet</source>
        <translation>Ikke brukt ennå</translation>
    </message>
    <message>
        <source>In sentence %1</source>
        <translation>I setning %1</translation>
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
        <source>Ticked</source>
        <translation>Krysset av</translation>
    </message>
    <message>
        <source>Golden quote</source>
        <translation>Gullsitat</translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message>
        <source>Not used yet</source>
        <translation>Ikke brukt ennå</translation>
    </message>
    <message>
        <source>No themes or groups yet. Make one in the codebook and put codes under it; then write here what its units say together.</source>
        <translation>Ingen temaer eller grupper ennå. Lag et tema i kodeboken og legg koder under det. Så skriver du her hva enhetene sier samlet.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>I sammenheng</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stemmer</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit is used in this text.</source>
        <translation>Alle enhetene er brukt i denne teksten.</translation>
    </message>
    <message>
        <source>No units yet. Code some text for this theme or a code below it.</source>
        <translation>Ingen enheter ennå. Kod noe tekst med dette temaet eller en kode under det.</translation>
    </message>
</context>
<context>
    <name>TitlePageForm</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Kind of thesis and study</source>
        <translation>Oppgave og studium</translation>
    </message>
    <message>
        <source>Department and university</source>
        <translation>Institutt og universitet</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Veileder</translation>
    </message>
    <message>
        <source>When it is handed in</source>
        <translation>Når den leveres</translation>
    </message>
    <message>
        <source>Master&apos;s thesis in nursing science, for example</source>
        <translation>For eksempel: Masteroppgave i sykepleievitenskap</translation>
    </message>
    <message>
        <source>Spring 2027, for example</source>
        <translation>For eksempel: Våren 2027</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes and themes that go together</source>
        <translation>Koder og temaer som hører sammen</translation>
    </message>
    <message>
        <source>Overlapping units too</source>
        <translation>Overlappende enheter også</translation>
    </message>
    <message>
        <source>Count also where two units share some text, not only two codes on the same unit</source>
        <translation>Tell også der to enheter deler litt tekst, ikke bare to koder på samme enhet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Choose another interview at the left ({text.next}), or click a bracket in the margin ({code.next}): it alone keeps its colour, and the right side tells about it.</source>
        <translation>Velg et annet intervju til venstre ({text.next}), eller klikk en klamme i margen ({code.next}): Bare den beholder fargen, og høyre side forteller om den.</translation>
    </message>
    <message>
        <source>You have looked around.</source>
        <translation>Du har sett deg om.</translation>
    </message>
    <message>
        <source>Select and code</source>
        <translation>Merk og kod</translation>
    </message>
    <message>
        <source>Select some words that matter, press {code.box} and type what they are about. Enter takes the code you see, or makes a new one.</source>
        <translation>Merk noen ord som betyr noe, trykk {code.box} og skriv hva de handler om. Enter tar koden du ser, eller lager en ny.</translation>
    </message>
    <message>
        <source>Coded.</source>
        <translation>Kodet.</translation>
    </message>
    <message>
        <source>Condense</source>
        <translation>Fortett</translation>
    </message>
    <message>
        <source>Say the unit in fewer words, close to how it was said: {code.condense} goes to the field at the right. It is stored as you write.</source>
        <translation>Si enheten med færre ord, tett på slik den ble sagt: {code.condense} går til feltet til høyre. Det lagres mens du skriver.</translation>
    </message>
    <message>
        <source>Condensed.</source>
        <translation>Fortettet.</translation>
    </message>
    <message>
        <source>See the extracts</source>
        <translation>Se utdragene</translation>
    </message>
    <message>
        <source>Choose a code in the codebook at the left ({code.find}, then Down), then the tab Extracts at the right: everything that was said about it, from all interviews.</source>
        <translation>Velg en kode i kodeboken til venstre ({code.find}, så pil ned), og så fanen Utdrag til høyre: alt som ble sagt om det, fra alle intervjuene.</translation>
    </message>
    <message>
        <source>Go to Chapter ({page.chapter}) and choose a theme in the outline; Enter goes on to the extracts at the right. There, Enter or a double click takes one.</source>
        <translation>Gå til Kapittel ({page.chapter}) og velg et tema i disposisjonen; Enter går videre til utdragene til høyre. Der tar Enter eller et dobbeltklikk ett av dem.</translation>
    </message>
    <message>
        <source>Press Export to Word ({project.export_docx}) and say where the chapter is to lie. If something in it could tell who somebody is, you see that before it is written.</source>
        <translation>Trykk «Eksporter til Word» ({project.export_docx}), og si hvor kapittelet skal ligge. Er det noe i det som kan røpe hvem noen er, får du se det før det blir skrevet.</translation>
    </message>
    <message>
        <source>You have seen what stands under a code.</source>
        <translation>Du har sett det som står under en kode.</translation>
    </message>
    <message>
        <source>Group under a theme</source>
        <translation>Samle under et tema</translation>
    </message>
    <message>
        <source>Drag a code onto a theme in the codebook; or press Ctrl+X on the code there and choose the theme.</source>
        <translation>Dra en kode til et tema i kodeboken; eller trykk Ctrl+X på koden der og velg temaet.</translation>
    </message>
    <message>
        <source>The code stands under a theme.</source>
        <translation>Koden står under et tema.</translation>
    </message>
    <message>
        <source>Write a sentence that leans on units</source>
        <translation>Skriv en setning som bygger på enheter</translation>
    </message>
    <message>
        <source>Go to Themes ({page.themes}) and write a sentence about a theme. Then tick at the right the units it leans on; Ctrl+Enter goes there.</source>
        <translation>Gå til Temaer ({page.themes}) og skriv en setning om et tema. Kryss så av til høyre enhetene den bygger på; Ctrl+Enter går dit.</translation>
    </message>
    <message>
        <source>Your sentence leans on what was said.</source>
        <translation>Setningen din bygger på det som ble sagt.</translation>
    </message>
    <message>
        <source>Choose a quote</source>
        <translation>Velg et sitat</translation>
    </message>
    <message>
        <source>The quote stands in the chapter.</source>
        <translation>Sitatet står i kapittelet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>The chapter is written.</source>
        <translation>Kapittelet er skrevet.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>The first ten minutes</source>
        <translation>De første ti minuttene</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Les mer</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Hopp over dette steget</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Fortsett senere</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Det var alt</translation>
    </message>
    <message>
        <source>Make a project of your own when you like: Project, New project. F1 explains whatever is in front, and the Help menu begins this anew.</source>
        <translation>Lag ditt eget prosjekt når du vil: Prosjekt, Nytt prosjekt. F1 gir hjelp til det du holder på med, og fra Hjelp-menyen kan du ta de ti minuttene på nytt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Vis steget</translation>
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
    <message>
        <source>Generalised (%1)</source>
        <translation>Generalisert (%1)</translation>
    </message>
    <message>
        <source>Replaced (%1)</source>
        <translation>Erstattet (%1)</translation>
    </message>
    <message>
        <source>Marked: about a third person</source>
        <translation>Merket: om en tredjeperson</translation>
    </message>
    <message>
        <source>Marked: health</source>
        <translation>Merket: helse</translation>
    </message>
    <message>
        <source>Marked: special category</source>
        <translation>Merket: særlig kategori</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>Avklart: %1</translation>
    </message>
    <message>
        <source>Kept out of every export until you clear it.</source>
        <translation>Går ikke ut i noen eksport før du har avklart det.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>arbeidsplass</translation>
    </message>
    <message>
        <source>contact detail</source>
        <translation>kontaktopplysning</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>age</source>
        <translation>alder</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>yrke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Codes here: %1</source>
        <translation>Koder her: %1</translation>
    </message>
    <message>
        <source>No code here</source>
        <translation>Ingen kode her</translation>
    </message>
    <message>
        <source>Further on in this line: %1</source>
        <translation>Lenger ute i linjen: %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>replikk %1</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
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
    <name>UnitChoice</name>
    <message>
        <source>Find units by their words</source>
        <translation>Finn enheter med ord fra dem</translation>
    </message>
    <message>
        <source>Where to look for units</source>
        <translation>Hvor det letes etter enheter</translation>
    </message>
    <message>
        <source>Units to tick</source>
        <translation>Enheter å krysse av</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
</context>
<context>
    <name>UnitDelegate</name>
    <message>
        <source>nuances</source>
        <translation>nyanserer</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>motsier</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Units of the theme</source>
        <translation>Enhetene i temaet</translation>
    </message>
    <message>
        <source>Space ticks, Enter shows the unit in its interview, G stars it</source>
        <translation>Mellomrom krysser av, Enter viser enheten i intervjuet, G gjør den til gullsitat</translation>
    </message>
</context>
<context>
    <name>UnitRemarks</name>
    <message numerus="yes">
        <source>%n comment(s) and suggestion(s) from %1</source>
        <translation>
            <numerusform>%n kommentar eller forslag fra %1</numerusform>
            <numerusform>%n kommentarer og forslag fra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Vis i listen</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
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
        <source>quoted under “%1”</source>
        <translation>sitert under «%1»</translation>
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
        <source>Quoted</source>
        <translation>Sitert</translation>
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
        <source>Put on the wall</source>
        <translation>Heng på veggen</translation>
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
        <source>No unit has a code yet. “Ideas” shows the passages you marked without one.</source>
        <translation>Ingen enhet har en kode ennå. «Ideer» viser det du har merket uten kode.</translation>
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
        <source>The one you kept of this project; hyphens do not matter. A share has none.</source>
        <translation>Den du tok vare på for dette prosjektet; bindestreker spiller ingen rolle. En deling har ingen.</translation>
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
    <name>Unusual</name>
    <message>
        <source>Imported already</source>
        <translation>Allerede importert</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Hvem stiller spørsmålene?</translation>
    </message>
    <message>
        <source>Several interviews in one file?</source>
        <translation>Flere intervjuer i én fil?</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Se over</translation>
    </message>
    <message>
        <source>Check é, ö and å</source>
        <translation>Se etter æ, ø og å</translation>
    </message>
    <message>
        <source>No labels of speakers</source>
        <translation>Ingen merkelapper for hvem som snakker</translation>
    </message>
    <message>
        <source>Somebody else asks most questions</source>
        <translation>En annen stiller de fleste spørsmålene</translation>
    </message>
    <message>
        <source>Has a label no other file has</source>
        <translation>Har en merkelapp ingen andre filer har</translation>
    </message>
    <message>
        <source>A real name in the file name?</source>
        <translation>Et virkelig navn i filnavnet?</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>What the silent said that no code covers</source>
        <translation>Det de tause har sagt som ingen kode dekker</translation>
    </message>
    <message>
        <source>Nobody is silent on this theme.</source>
        <translation>Ingen er tause om dette temaet.</translation>
    </message>
    <message>
        <source>No participants yet. Say in the interviews who speaks.</source>
        <translation>Ingen deltakere ennå. Si i intervjuene hvem som snakker.</translation>
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
        <source>Silent</source>
        <translation>Tause</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Read in context</source>
        <translation>Lest i sammenheng</translation>
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
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
    <message>
        <source>Previous unit (left arrow)</source>
        <translation>Forrige enhet (venstrepil)</translation>
    </message>
    <message>
        <source>Next unit (right arrow)</source>
        <translation>Neste enhet (høyrepil)</translation>
    </message>
    <message>
        <source>Space ticks and goes on to the next that is not read</source>
        <translation>Mellomrom krysser av og går til neste som ikke er lest</translation>
    </message>
    <message>
        <source>How the unit stands to this theme (%1)</source>
        <translation>Hvordan enheten stiller seg til temaet (%1)</translation>
    </message>
    <message>
        <source>No units here yet. Code some text for this theme, and read it again here in its own place.</source>
        <translation>Ingen enheter her ennå. Kod noe tekst med dette temaet, og les den igjen her der den ble sagt.</translation>
    </message>
    <message>
        <source>Choose a unit in the list at the right.</source>
        <translation>Velg en enhet i listen til høyre.</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>Enhet %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not read in context yet</source>
        <translation>
            <numerusform>%n ikke lest i sammenheng ennå</numerusform>
            <numerusform>%n ikke lest i sammenheng ennå</numerusform>
        </translation>
    </message>
    <message>
        <source>All read in context</source>
        <translation>Alle lest i sammenheng</translation>
    </message>
</context>
<context>
    <name>WallPanel</name>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>“%1” is a theme now; the codes of the group stand under it.</source>
        <translation>«%1» er nå et tema, og kodene i gruppen står under det.</translation>
    </message>
    <message>
        <source>Thematic map</source>
        <translation>Tematisk kart</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Lagre kartet</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bilde (*.svg)</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kort til å klippe ut</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Lagre kortene</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open or write	Return</source>
        <translation>Åpne eller skriv	Enter</translation>
    </message>
    <message>
        <source>New slip	S</source>
        <translation>Ny lapp	S</translation>
    </message>
    <message>
        <source>Group	G</source>
        <translation>Grupper	G</translation>
    </message>
    <message>
        <source>Line to another card	L</source>
        <translation>Strek til et annet kort	L</translation>
    </message>
    <message>
        <source>With a tip, or without	D</source>
        <translation>Med pilspiss eller uten	D</translation>
    </message>
    <message>
        <source>Name of the group	N</source>
        <translation>Navn på gruppen	N</translation>
    </message>
    <message>
        <source>Make a theme of the group	T</source>
        <translation>Lag tema av gruppen	T</translation>
    </message>
    <message>
        <source>Lay out the theme</source>
        <translation>Legg ut temaet</translation>
    </message>
    <message>
        <source>Take off the wall	Del</source>
        <translation>Ta ned fra veggen	Del</translation>
    </message>
    <message>
        <source>Make a theme</source>
        <translation>Lag tema</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Legg ut</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Strek</translation>
    </message>
    <message>
        <source>Save the map …</source>
        <translation>Lagre kartet …</translation>
    </message>
    <message>
        <source>Cards to cut out …</source>
        <translation>Kort til å klippe ut …</translation>
    </message>
    <message>
        <source>Put up …</source>
        <translation>Heng opp …</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Draw a line around the chosen cards</source>
        <translation>Tegn en ramme rundt de valgte kortene</translation>
    </message>
    <message>
        <source>A theme with the name of the group and its codes under it</source>
        <translation>Et tema med gruppens navn og kodene under seg</translation>
    </message>
    <message>
        <source>Arrange the chosen theme and what stands under it</source>
        <translation>Ordne det valgte temaet og det som står under</translation>
    </message>
    <message>
        <source>An empty wall</source>
        <translation>En tom vegg</translation>
    </message>
    <message>
        <source>Put up codes and units as cards, move them until what belongs together lies together, and draw lines between them. A group becomes a theme when you say so.</source>
        <translation>Heng opp koder og enheter som kort, samle det som hører sammen, og tegn streker mellom kortene. En gruppe blir et tema når du vil.</translation>
    </message>
    <message>
        <source>Put up codes and units …</source>
        <translation>Heng opp koder og enheter …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n kort valgt</numerusform>
            <numerusform>%n kort valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go from card to card, Shift chooses several, Alt moves them, Return opens or writes.</source>
        <translation>Piltastene går fra kort til kort, Shift velger flere, Alt flytter dem, Enter åpner eller skriver.</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall</source>
        <translation>Vegg</translation>
    </message>
    <message>
        <source>Text of the slip</source>
        <translation>Teksten på lappen</translation>
    </message>
    <message>
        <source>Words on the line</source>
        <translation>Ordene på streken</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navnet på gruppen</translation>
    </message>
    <message>
        <source>Go to the other card and press Return; Esc leaves it.</source>
        <translation>Gå til det andre kortet og trykk Enter; Esc avbryter.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>in the group “%1”</source>
        <translation>i gruppen «%1»</translation>
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
        <source>Writing the statement …</source>
        <translation>Skriver erklæringen …</translation>
    </message>
    <message>
        <source>The project is closed, and the statement saved as %1.</source>
        <translation>Prosjektet er avsluttet, og erklæringen lagret som %1.</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Hvor skal det gjenopprettede prosjektet ligge?</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>the whole interview “%1”</source>
        <translation>hele intervjuet «%1»</translation>
    </message>
    <message>
        <source>what was said by this participant in “%1”</source>
        <translation>det denne deltakeren sa i «%1»</translation>
    </message>
    <message>
        <source>the recording of “%1”, in the project and its backups</source>
        <translation>opptaket av «%1», i prosjektet og sikkerhetskopiene</translation>
    </message>
    <message>
        <source>the recording of “%1”: the file %2 is overwritten and deleted</source>
        <translation>opptaket av «%1»: filen %2 overskrives og slettes</translation>
    </message>
    <message>
        <source>“%1” loses %2 of %3 units.</source>
        <translation>«%1» mister %2 av %3 enheter.</translation>
    </message>
    <message>
        <source>“%1” is left without a unit: nobody else speaks there.</source>
        <translation>«%1» blir stående uten enheter: Ingen andre er med der.</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>%1 withdraws</source>
        <translation>%1 trekker seg</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Dette vil skje. Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>What leaned on it</source>
        <translation>Det som bygde på det</translation>
    </message>
    <message>
        <source>Type “%1” to erase it all for good</source>
        <translation>Skriv «%1» for å slette alt for godt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Det som forsvinner</translation>
    </message>
    <message>
        <source>One voice cannot be taken out of a recording: of a group interview all of it goes.</source>
        <translation>Én stemme kan ikke tas ut av et opptak: Av et gruppeintervju forsvinner hele opptaket.</translation>
    </message>
    <message>
        <source>Your own texts that say something about this participant</source>
        <translation>Egne tekster som sier noe om denne deltakeren</translation>
    </message>
    <message>
        <source>Ticked ones lose the sentences concerned; the rest stays as it is. You decide.</source>
        <translation>De avkryssede mister setningene det gjelder; resten blir stående. Du bestemmer.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that share a single word with the interview</source>
        <translation>
            <numerusform>Vis %n til som har et enkelt ord felles med intervjuet</numerusform>
            <numerusform>Vis %n til som har et enkelt ord felles med intervjuet</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, undo and what lies elsewhere</source>
        <translation>Sikkerhetskopier, angring og det som ligger andre steder</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are deleted, and one new is made.</source>
        <translation>
            <numerusform>%n sikkerhetskopi slettes, og en ny blir laget.</numerusform>
            <numerusform>%n sikkerhetskopier slettes, og en ny blir laget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo begins here: what was done until now can no longer be undone.</source>
        <translation>Angring begynner her: Det som er gjort til nå, kan ikke lenger angres.</translation>
    </message>
    <message>
        <source>Name and contact are removed from the linking key as well.</source>
        <translation>Navn og kontakt fjernes fra koblingsnøkkelen også.</translation>
    </message>
    <message>
        <source>The linking key is closed: name and contact would stay in it. Open it first, and they go too.</source>
        <translation>Koblingsnøkkelen er lukket: Navn og kontakt blir liggende der. Åpne den først, så forsvinner de også.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) you sent out are out of reach: ask for them to be deleted.</source>
        <translation>
            <numerusform>%n deling du har sendt ut, er utenfor rekkevidde: Be om at den blir slettet.</numerusform>
            <numerusform>%n delinger du har sendt ut, er utenfor rekkevidde: Be om at de blir slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other audio files, documents and copies you made yourself are yours to delete.</source>
        <translation>Andre lydfiler, dokumenter og kopier du har laget selv, må du slette selv.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Det er gjort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were erased from the project, its history and its free space.</source>
        <translation>%1 og %2 er slettet fra prosjektet, historikken og den ledige plassen i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were deleted, and a new one was made.</source>
        <translation>
            <numerusform>%n sikkerhetskopi ble slettet, og en ny ble laget.</numerusform>
            <numerusform>%n sikkerhetskopier ble slettet, og en ny ble laget.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups could not all be cleaned: %1. It is tried again each time the project is opened.</source>
        <translation>Ikke alle sikkerhetskopiene lot seg rense: %1. Det prøves igjen hver gang prosjektet åpnes.</translation>
    </message>
    <message>
        <source>Undo begins here. The access log says that somebody was erased, not who.</source>
        <translation>Angring begynner her. Adgangsloggen sier at noen er slettet, ikke hvem.</translation>
    </message>
    <message>
        <source>What you copied, printed or shared elsewhere is yours to delete.</source>
        <translation>Det du har kopiert, skrevet ut eller delt andre steder, må du slette selv.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Words by interview</source>
        <translation>Ord etter intervju</translation>
    </message>
    <message>
        <source>Leave out small words</source>
        <translation>Utelat småord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>No word fits. Empty the field, or let small words be counted too.</source>
        <translation>Ingen ord passer. Tøm feltet, eller la småord telles med.</translation>
    </message>
    <message>
        <source>No interview is included yet. Add your interviews on the page Text.</source>
        <translation>Ingen intervjuer er med ennå. Legg dem til på siden Tekst.</translation>
    </message>
    <message>
        <source>Articles, pronouns, “eh” and the like</source>
        <translation>Artikler, pronomen, «eh» og lignende</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Finn et ord</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter antall</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter alfabetet</translation>
    </message>
    <message>
        <source>The participants’ words, each form by itself, the 500 most frequent. Click a word, or press Enter, to read where it is said: how often says nothing of how much it means.</source>
        <translation>Deltakernes ord, hver form for seg, de 500 vanligste. Klikk på et ord, eller trykk Enter, for å lese hvor det blir sagt. Hvor ofte et ord brukes, sier ingenting om hvor viktig det er.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Find a term</source>
        <translation>Finn et uttrykk</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Bare åpne</translation>
    </message>
    <message>
        <source>Looking through the interviews</source>
        <translation>Ser gjennom intervjuene</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervjuer …</translation>
    </message>
    <message>
        <source>Look through the interviews</source>
        <translation>Se gjennom intervjuene</translation>
    </message>
    <message>
        <source>%1 of %2 interviews looked through</source>
        <translation>%1 av %2 intervjuer sett gjennom</translation>
    </message>
    <message>
        <source>Looking for names, places, numbers and dates …</source>
        <translation>Leter etter navn, steder, tall og datoer …</translation>
    </message>
    <message>
        <source>What may say who somebody is stands here, once there are interviews.</source>
        <translation>Her står det som kan si hvem noen er, når det er kommet inn intervjuer.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Ingenting her med dette filteret.</translation>
    </message>
    <message>
        <source>Not all interviews are looked through: there may be more.</source>
        <translation>Ikke alle intervjuene er sett gjennom: Det kan være mer.</translation>
    </message>
    <message>
        <source>Nothing is open. The detectors do not see everything: read through the interviews as well.</source>
        <translation>Ingenting er åpent. Programmet ser ikke alt: Les gjennom intervjuene selv også.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n sted erstattet</numerusform>
            <numerusform>%n steder erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interviews</source>
        <translation>
            <numerusform>i %n intervju</numerusform>
            <numerusform>i %n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flyttet seg.</numerusform>
            <numerusform>%n kodinger flyttet seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts changed too.</source>
        <translation>
            <numerusform>%n av dine egne tekster er også endret.</numerusform>
            <numerusform>%n av dine egne tekster er også endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Får stå: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked. They are kept out of every export until you clear them.</source>
        <translation>
            <numerusform>%n sted merket. Det går ikke ut i noen eksport før du har avklart det.</numerusform>
            <numerusform>%n steder merket. De går ikke ut i noen eksport før du har avklart dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original står i tekstene igjen.</numerusform>
            <numerusform>%n originaler står i tekstene igjen.</numerusform>
        </translation>
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
<context>
    <name>WritingPage</name>
    <message>
        <source>Text about the theme</source>
        <translation>Tekst om temaet</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n setning</numerusform>
            <numerusform>%n setninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikke skrevet ennå</translation>
    </message>
    <message>
        <source>Each sentence can lean on the units it is built from: tick them at the right.</source>
        <translation>Hver setning kan bygge på enheter: Kryss dem av til høyre.</translation>
    </message>
</context>
</TS>
