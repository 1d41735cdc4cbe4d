<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>Project opened</source>
        <translation>Prosjekt opna</translation>
    </message>
    <message>
        <source>Failed attempts to open</source>
        <translation>Mislykka forsøk på å opne</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportert</translation>
    </message>
    <message>
        <source>Share made</source>
        <translation>Deling laga</translation>
    </message>
    <message>
        <source>Comments and suggestions taken in</source>
        <translation>Kommentarar og forslag henta inn</translation>
    </message>
    <message>
        <source>Names and places replaced</source>
        <translation>Namn og stader erstatta</translation>
    </message>
    <message>
        <source>Words taken out for good</source>
        <translation>Ord fjerna for godt</translation>
    </message>
    <message>
        <source>Restriction of a participant</source>
        <translation>Avgrensing for ein deltakar</translation>
    </message>
    <message>
        <source>Request of a participant</source>
        <translation>Krav frå ein deltakar</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Deltakar sletta</translation>
    </message>
    <message>
        <source>Project ended</source>
        <translation>Prosjekt avslutta</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Gjenoppretta frå ein reservekopi</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passfrase bytt</translation>
    </message>
    <message>
        <source>Linking key made</source>
        <translation>Koplingsnøkkel laga</translation>
    </message>
    <message>
        <source>Linking key opened</source>
        <translation>Koplingsnøkkel opna</translation>
    </message>
    <message>
        <source>Passphrase of the linking key changed</source>
        <translation>Passfrase for koplingsnøkkelen bytt</translation>
    </message>
    <message>
        <source>Linking key destroyed</source>
        <translation>Koplingsnøkkel øydelagd</translation>
    </message>
    <message>
        <source>Finding accepted before an export</source>
        <translation>Funn godteke før ein eksport</translation>
    </message>
    <message>
        <source>Quotes of a thesis checked</source>
        <translation>Sitata i ei oppgåve sjekka</translation>
    </message>
    <message>
        <source>Recording attached</source>
        <translation>Opptak knytt til intervju</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Opptak sletta</translation>
    </message>
    <message>
        <source>Recording detached, its file left alone</source>
        <translation>Opptak løyst frå intervjuet, fila vart liggjande</translation>
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
        <translation>Avgrensing</translation>
    </message>
    <message>
        <source>received</source>
        <translation>motteke</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svart på</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>utlevert</translation>
    </message>
    <message>
        <source>Line %1 was changed after it was written.</source>
        <translation>Linje %1 er endra etter at ho vart skriven.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>Linje %1 manglar.</translation>
    </message>
    <message>
        <source>Line %1 was added by something other than this program.</source>
        <translation>Linje %1 er lagd til av noko anna enn dette programmet.</translation>
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
        <translation>koplingsnøkkelen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>innført</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>oppheva</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>i prosjektet</translation>
    </message>
    <message>
        <source>outside the project</source>
        <translation>utanfor prosjektet</translation>
    </message>
    <message>
        <source>a key file is needed too</source>
        <translation>nøkkelfil trengst òg</translation>
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
        <translation>Fortruleg stad merkt</translation>
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
        <translation>Funn får stå</translation>
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
        <translation>Funn som fekk stå, blir leita etter igjen</translation>
    </message>
    <message>
        <source>Register of replacements changed</source>
        <translation>Erstatningsregister endra</translation>
    </message>
    <message>
        <source>Pseudonym scheme switched</source>
        <translation>Måten å kalle deltakarane på bytt</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Funn godteke</translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation>Forslag godteke</translation>
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
        <translation>Forslag avslått</translation>
    </message>
    <message>
        <source>Passage marked by the reader</source>
        <translation>Stad merkt av lesaren</translation>
    </message>
    <message>
        <source>Comments and suggestions taken in</source>
        <translation>Kommentarar og forslag henta inn</translation>
    </message>
    <message>
        <source>Comment or suggestion taken back</source>
        <translation>Kommentar eller forslag trekt tilbake</translation>
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
        <translation>Svart på krav</translation>
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
        <translation>Historikk tømd</translation>
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
        <translation>Intervju lese gjennom</translation>
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
        <source>Order of the text columns</source>
        <translation>Rekkjefølgja på tekstkolonnane</translation>
    </message>
    <message>
        <source>Order of the levels</source>
        <translation>Rekkjefølgja på nivåa</translation>
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
        <source>Text column removed</source>
        <translation>Tekstkolonne fjerna</translation>
    </message>
    <message>
        <source>Level removed</source>
        <translation>Nivå fjerna</translation>
    </message>
    <message>
        <source>Reading taken back</source>
        <translation>Lesing teken tilbake</translation>
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
        <source>Method changed</source>
        <translation>Metode bytt</translation>
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
        <source>Point of the method</source>
        <translation>Punkt i metoden</translation>
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
        <source>New version of the interview guide</source>
        <translation>Ny versjon av intervjuguiden</translation>
    </message>
    <message>
        <source>New question in the guide</source>
        <translation>Nytt spørsmål i guiden</translation>
    </message>
    <message>
        <source>Two questions on one topic</source>
        <translation>To spørsmål om same tema i guiden</translation>
    </message>
    <message>
        <source>Codes for a topic of the guide</source>
        <translation>Kodar for eit spørsmål i guiden</translation>
    </message>
    <message>
        <source>Order of the guide</source>
        <translation>Rekkjefølgja i guiden</translation>
    </message>
    <message>
        <source>Version of the guide removed</source>
        <translation>Versjon av guiden fjerna</translation>
    </message>
    <message>
        <source>Question taken out of the guide</source>
        <translation>Spørsmål teke ut av guiden</translation>
    </message>
    <message>
        <source>Version of the guide described</source>
        <translation>Versjon av guiden skildra</translation>
    </message>
    <message>
        <source>Guide used in an interview</source>
        <translation>Guide brukt i eit intervju</translation>
    </message>
    <message>
        <source>Cell of the framework matrix</source>
        <translation>Celle i rammeverksmatrisa</translation>
    </message>
    <message>
        <source>Question of the guide written</source>
        <translation>Spørsmål i guiden skrive</translation>
    </message>
    <message>
        <source>Condensation or interpretation</source>
        <translation>Meiningsfortetting eller tolking</translation>
    </message>
    <message>
        <source>Unit read in context</source>
        <translation>Eining lesen i samanheng</translation>
    </message>
    <message>
        <source>Units of a sentence</source>
        <translation>Einingar bak ei setning</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Augneblinksbilete teke</translation>
    </message>
    <message>
        <source>Snapshot renamed</source>
        <translation>Nytt namn på augneblinksbilete</translation>
    </message>
    <message>
        <source>Note on a snapshot</source>
        <translation>Notat om augneblinksbilete</translation>
    </message>
    <message>
        <source>Snapshot deleted</source>
        <translation>Augneblinksbilete sletta</translation>
    </message>
    <message>
        <source>Back to a snapshot</source>
        <translation>Tilbake til eit augneblinksbilete</translation>
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
        <translation>Lapp skriven</translation>
    </message>
    <message>
        <source>Cards moved</source>
        <translation>Kort flytta</translation>
    </message>
    <message>
        <source>Taken off the wall</source>
        <translation>Teke ned frå veggen</translation>
    </message>
    <message>
        <source>Cards grouped</source>
        <translation>Kort grupperte</translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation>Nytt namn på gruppe</translation>
    </message>
    <message>
        <source>Group dissolved</source>
        <translation>Gruppe løyst opp</translation>
    </message>
    <message>
        <source>Line on the wall</source>
        <translation>Strek på veggen</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Strek endra</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Strek fjerna</translation>
    </message>
    <message>
        <source>Theme made of a group</source>
        <translation>Tema laga av ei gruppe</translation>
    </message>
    <message>
        <source>Second coding begun</source>
        <translation>Andre koding starta</translation>
    </message>
    <message>
        <source>Second coding ended</source>
        <translation>Andre koding avslutta</translation>
    </message>
    <message>
        <source>Second coding taken up again</source>
        <translation>Andre koding teken opp att</translation>
    </message>
    <message>
        <source>Second coding thrown away</source>
        <translation>Andre koding kasta</translation>
    </message>
    <message>
        <source>Coding in the second coding</source>
        <translation>Koding i den andre kodinga</translation>
    </message>
    <message>
        <source>Taken over from the other coding</source>
        <translation>Overteke frå den andre kodinga</translation>
    </message>
    <message>
        <source>The first coding stands</source>
        <translation>Den første kodinga står</translation>
    </message>
    <message>
        <source>Theme laid out on the wall</source>
        <translation>Tema lagt ut på veggen</translation>
    </message>
    <message>
        <source>Project or codebook taken in</source>
        <translation>Prosjekt eller kodebok henta inn</translation>
    </message>
    <message>
        <source>Taken into the report</source>
        <translation>Teke med i rapporten</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Utelate frå rapporten</translation>
    </message>
    <message>
        <source>Report put in another order</source>
        <translation>Ny rekkjefølgje i rapporten</translation>
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
        <translation>Endra ord i eit sitat godtekne</translation>
    </message>
    <message>
        <source>Quote looked over after a correction</source>
        <translation>Sitat sett over etter ei retting</translation>
    </message>
    <message>
        <source>Question taken along with a quote</source>
        <translation>Spørsmålet teke med i eit sitat</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Forma på rapporten</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Kolonnar i ein tabell</translation>
    </message>
    <message>
        <source>Order of a table’s columns</source>
        <translation>Rekkjefølgje på kolonnane i ein tabell</translation>
    </message>
    <message>
        <source>Suggested columns of a table</source>
        <translation>Føreslåtte kolonnar i ein tabell</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Rader i ein tabell</translation>
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
        <translation>Berre éi</translation>
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
        <translation>Samsvar for kvar kode</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n unit(s) that either coding holds, in the interviews that have both. What neither marked is not counted, and with few units kappa says little.</source>
        <translation>
            <numerusform>Over den eine eininga som ei av kodingane har (%n), i intervjua som har begge. Det ingen har merkt, er ikkje med, og med få einingar seier kappa lite.</numerusform>
            <numerusform>Over dei %n einingane som minst ei av kodingane har, i intervjua som har begge. Det ingen har merkt, er ikkje med, og med få einingar seier kappa lite.</numerusform>
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
        <translation>Kven stiller spørsmåla?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Kven snakkar?</translation>
    </message>
    <message>
        <source>P01, P02, P03 … in the order of the files</source>
        <translation>P01, P02, P03 … i rekkjefølgja til filene</translation>
    </message>
    <message>
        <source>As their file: “Lærer 4.docx” is Lærer 4</source>
        <translation>Som fila: «Lærar 4.docx» er Lærar 4</translation>
    </message>
    <message>
        <source>As their label: one label is one person in all files</source>
        <translation>Som merkelappen: éin merkelapp er éin person i alle filer</translation>
    </message>
    <message>
        <source>Names for all participants at once; a pseudonym you typed yourself stays.</source>
        <translation>Namn på alle deltakarane på éin gong. Eit pseudonym du har skrive sjølv, blir ståande.</translation>
    </message>
    <message>
        <source>Participants are called</source>
        <translation>Deltakarane heiter</translation>
    </message>
    <message>
        <source>not the same in all</source>
        <translation>ikkje likt i alle</translation>
    </message>
    <message>
        <source>asks most of the questions</source>
        <translation>stiller dei fleste spørsmåla</translation>
    </message>
    <message numerus="yes">
        <source>asks most of the questions in %Ln of them</source>
        <translation>
            <numerusform>stiller dei fleste spørsmåla i %Ln av dei</numerusform>
            <numerusform>stiller dei fleste spørsmåla i %Ln av dei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln deltakar</numerusform>
            <numerusform>%Ln deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants yet.</source>
        <translation>Ingen deltakarar enno.</translation>
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
            <numerusform>Verd ein titt: %Ln fil</numerusform>
            <numerusform>Verd ein titt: %Ln filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyticText</name>
    <message>
        <source>Change it on the page Themes</source>
        <translation>Endre han på sida Tema</translation>
    </message>
    <message>
        <source>Write it on the page Themes</source>
        <translation>Skriv han på sida Tema</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeidsplassar</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysningar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Third persons</source>
        <translation>Tredjepersonar</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Særlege kategoriar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
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
        <translation>særleg kategori</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anna</translation>
    </message>
    <message>
        <source>A first name.</source>
        <translation>Eit førenamn.</translation>
    </message>
    <message>
        <source>A family name.</source>
        <translation>Eit etternamn.</translation>
    </message>
    <message>
        <source>A capital letter in the middle of a sentence.</source>
        <translation>Stor bokstav midt i ei setning.</translation>
    </message>
    <message>
        <source>Looks like an address.</source>
        <translation>Liknar på ei adresse.</translation>
    </message>
    <message>
        <source>You have replaced this elsewhere.</source>
        <translation>Du har erstatta dette andre stader.</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Ei e-postadresse.</translation>
    </message>
    <message>
        <source>A telephone number.</source>
        <translation>Eit telefonnummer.</translation>
    </message>
    <message>
        <source>A web address.</source>
        <translation>Ei nettadresse.</translation>
    </message>
    <message>
        <source>A national identity number: its check digits are right.</source>
        <translation>Eit fødselsnummer: Kontrollsifra stemmer.</translation>
    </message>
    <message>
        <source>The registration number of a car.</source>
        <translation>Registreringsnummeret til ein bil.</translation>
    </message>
    <message>
        <source>The number of a property in the land register.</source>
        <translation>Nummeret til ein eigedom i matrikkelen.</translation>
    </message>
    <message>
        <source>An account number: its check digit is right.</source>
        <translation>Eit kontonummer: Kontrollsifferet stemmer.</translation>
    </message>
    <message>
        <source>An organisation number: its check digit is right.</source>
        <translation>Eit organisasjonsnummer: Kontrollsifferet stemmer.</translation>
    </message>
    <message>
        <source>Says something about somebody&apos;s health.</source>
        <translation>Seier noko om helsa til nokon.</translation>
    </message>
    <message>
        <source>Speaks about somebody who has not agreed to take part.</source>
        <translation>Snakkar om nokon som ikkje har samtykt til å delta.</translation>
    </message>
    <message>
        <source>Tells the gender; your rule asks for a neutral pronoun.</source>
        <translation>Røper kjønn; regelen din ber om eit nøytralt pronomen.</translation>
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
        <translation>Særleg kategori</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstatta</translation>
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
        <translation>Noko anna enn det ser ut som</translation>
    </message>
    <message>
        <source>She has agreed to it</source>
        <translation>Deltakaren har samtykt</translation>
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
            <numerusform>%n merke å avklare</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Ikkje sett gjennom enno</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) to decide</source>
        <translation>
            <numerusform>%n uttrykk å avgjere</numerusform>
            <numerusform>%n uttrykk å avgjere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Ingenting ope</translation>
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
        <translation>Merke</translation>
    </message>
    <message>
        <source>Pseudonyms and words</source>
        <translation>Pseudonym og ord</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>The linking key is open: it keeps every word you replace, and only you can look back.</source>
        <translation>Koplingsnøkkelen er open: Han tek vare på kvart ord du erstattar, og berre du kan sjå tilbake.</translation>
    </message>
    <message>
        <source>The linking key is closed: words you replace now are gone for good.</source>
        <translation>Koplingsnøkkelen er lukka: Ord du erstattar no, blir borte for godt.</translation>
    </message>
    <message>
        <source>There is no linking key: words you replace now are gone for good.</source>
        <translation>Det finst ingen koplingsnøkkel: Ord du erstattar no, blir borte for godt.</translation>
    </message>
    <message>
        <source>The linking key was destroyed: words you replace now are gone for good.</source>
        <translation>Koplingsnøkkelen er øydelagd: Ord du erstattar no, blir borte for godt.</translation>
    </message>
    <message>
        <source>Open the linking key …</source>
        <translation>Opne koplingsnøkkelen …</translation>
    </message>
    <message>
        <source>Make a linking key …</source>
        <translation>Lag ein koplingsnøkkel …</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Topics of the interview guide by participant</source>
        <translation>Spørsmåla i intervjuguiden etter deltakar</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Write versions of the guide, and say which interview used which</source>
        <translation>Skriv versjonar av guiden, og sei kva intervju som brukte kva versjon</translation>
    </message>
    <message>
        <source>as in the guide</source>
        <translation>som i guiden</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter namn</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter mengd</translation>
    </message>
    <message>
        <source>– nothing carries these codes yet · * not asked, but took it up</source>
        <translation>– ingenting har desse kodane enno · * ikkje stilt, men tok det opp sjølv</translation>
    </message>
    <message>
        <source>The guide has no questions yet. Write them under “Interview guide”.</source>
        <translation>Guiden har ingen spørsmål enno. Skriv dei under «Intervjuguide».</translation>
    </message>
    <message>
        <source>Nobody speaks in an included interview yet. Say on the page Text who the speakers are.</source>
        <translation>Ingen snakkar i eit inkludert intervju enno. Sei på sida Tekst kven talarane er.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikkje stilt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>not asked, but took it up</source>
        <translation>ikkje stilt, men tok det opp sjølv</translation>
    </message>
    <message>
        <source>it is not said which guide was used</source>
        <translation>det er ikkje sagt kva guide som vart brukt</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(ingen ord enno)</translation>
    </message>
    <message>
        <source>no codes linked yet</source>
        <translation>ingen kodar knytte til enno</translation>
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
        <translation>Telefonar, Zoom og Teams lagrar lyd som M4A eller MP4. Annotator spelar det der gratisprogrammet FFmpeg er installert: på Windows og Mac gjennom programvaresenteret til institusjonen din, på Linux som pakken ffmpeg. Start Annotator på nytt etterpå. Eller lagre opptaket som MP3 eller WAV med eit program på di eiga maskin – til dømes Audacity eller VLC – og knyt til den fila. Ikkje bruk ei nettside til det: ho ville fått intervjuet. Hugs å slette kopien som blir til overs.</translation>
    </message>
    <message>
        <source>Attach a recording</source>
        <translation>Knyt til eit opptak</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Fila kan ikkje opnast</translation>
    </message>
    <message>
        <source>Is it on a disk that is not there just now?</source>
        <translation>Ligg ho på ein disk som ikkje er kopla til akkurat no?</translation>
    </message>
    <message>
        <source>Annotator plays WAV, MP3 and FLAC, and with FFmpeg M4A, MP4, OGG and others. This file is something else.</source>
        <translation>Annotator spelar WAV, MP3 og FLAC, og med FFmpeg M4A, MP4, OGG og andre. Denne fila er noko anna.</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played</source>
        <translation>Opptak av dette slaget kan ikkje spelast av</translation>
    </message>
    <message>
        <source>Leave the file where it is – it stays unencrypted there</source>
        <translation>La fila liggje der ho er – der er ho framleis ukryptert</translation>
    </message>
    <message>
        <source>Take it into the encrypted project – it and every backup grow by %1</source>
        <translation>Ta det inn i det krypterte prosjektet – det og kvar reservekopi veks med %1</translation>
    </message>
    <message>
        <source>Where shall the recording be?</source>
        <translation>Kvar skal opptaket vere?</translation>
    </message>
    <message>
        <source>Take its sound into the encrypted project, as MP3 and without pictures – 43 MB for an hour</source>
        <translation>Ta lyden inn i det krypterte prosjektet, som MP3 og utan bilete – 43 MB for ein time</translation>
    </message>
    <message>
        <source>With %1 it is too large to be taken into the project; as MP3 it would be smaller.</source>
        <translation>Med %1 er det for stort til å takast inn i prosjektet; som MP3 ville det vore mindre.</translation>
    </message>
    <message>
        <source>The sound could not be taken in</source>
        <translation>Lyden kunne ikkje takast inn</translation>
    </message>
    <message>
        <source>The file is damaged, or holds no sound. It is as it was.</source>
        <translation>Fila er skadd, eller har ingen lyd. Ho er som ho var.</translation>
    </message>
    <message>
        <source>But the file may hold more: a part of it is damaged, its sound is shorter than it says, or it has several tracks, which were mixed. Listen to the end before you delete the file. It is as it was in “%1”, unencrypted.</source>
        <translation>Men fila kan innehalde meir: Ein del av ho er skadd, lyden er kortare enn ho seier, eller ho har fleire spor, som vart blanda. Høyr til slutten før du slettar fila. Ho ligg urørt og ukryptert i «%1».</translation>
    </message>
    <message>
        <source>The recording is in the project now</source>
        <translation>Opptaket er i prosjektet no</translation>
    </message>
    <message>
        <source>The file it came from still lies unencrypted in “%1”. It can be overwritten and deleted. On an SSD, a memory stick or in a cloud folder old copies may stay that no program reaches.</source>
        <translation>Fila det kom frå, ligg framleis ukryptert i «%1». Ho kan overskrivast og slettast. På ein SSD, ein minnepinne eller i ei skymappe kan det bli att gamle kopiar som ingen program når.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Slett fila</translation>
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
    <name>BundleSheet</name>
    <message>
        <source>Report for who helps you</source>
        <translation>Rapport til den som hjelper deg</translation>
    </message>
    <message>
        <source>Versions, numbers, and at which line of the program something last went wrong. No text, name or path of yours is in it. Read it before you save it; nothing is sent by the program.</source>
        <translation>Utgåver, tal, og i kva linje av programmet noko sist gjekk gale. Verken tekst, namn eller mapper frå deg er med. Les rapporten før du lagrar; programmet sender ingenting.</translation>
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
        <translation>Rapporten kunne ikkje skrivast der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>Kopiert. Lim han inn i meldinga di.</translation>
    </message>
</context>
<context>
    <name>CellSide</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Ingenting her.</translation>
    </message>
    <message>
        <source>Choose a cell to read its extracts here.</source>
        <translation>Vel ei celle for å lese utdraga her.</translation>
    </message>
</context>
<context>
    <name>CellUnits</name>
    <message>
        <source>Not used yet</source>
        <translation>Ikkje brukt enno</translation>
    </message>
    <message>
        <source>Units of the cell</source>
        <translation>Einingane i cella</translation>
    </message>
    <message>
        <source>Write in the cell; then each sentence can lean on the units it is built from.</source>
        <translation>Skriv i cella. Så kan kvar setning byggje på einingar.</translation>
    </message>
    <message>
        <source>Choose a cell to see its units here.</source>
        <translation>Vel ei celle for å sjå einingane her.</translation>
    </message>
    <message>
        <source>Every unit is used in this cell.</source>
        <translation>Alle einingane er brukte i denne cella.</translation>
    </message>
    <message>
        <source>No units here: nothing this participant says is coded for the theme.</source>
        <translation>Ingen einingar her: Ingenting av det deltakaren seier, er koda med temaet.</translation>
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
        <source>Your own</source>
        <translation>Din eigen</translation>
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
        <source>Quotes that change words without a sign: %1.</source>
        <translation>Sitat som endrar ord utan teikn: %1.</translation>
    </message>
    <message>
        <source>Quotes with changed words you have accepted: %1.</source>
        <translation>Sitat med endra ord som du har godteke: %1.</translation>
    </message>
    <message>
        <source>Quotes whose transcript was corrected since: %1.</source>
        <translation>Sitat der transkripsjonen er retta sidan: %1.</translation>
    </message>
    <message>
        <source>Characters that could not be printed and are shown as a box: %1.</source>
        <translation>Teikn som ikkje kunne skrivast ut og er viste som ei rute: %1.</translation>
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
        <translation>På utklippstavla: Lim inn i Word, der det får stilane i dokumentet ditt.</translation>
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
        <translation>Sitat og form …</translation>
    </message>
    <message>
        <source>Check a finished thesis …</source>
        <translation>Sjekk ei ferdig oppgåve …</translation>
    </message>
    <message>
        <source>This quote stands in the chapter already, under “%1”. Now it stands there twice.</source>
        <translation>Dette sitatet står alt i kapittelet, under «%1». No står det der to gonger.</translation>
    </message>
</context>
<context>
    <name>ChoiceSection</name>
    <message>
        <source>Choice of method</source>
        <translation>Val av metode</translation>
    </message>
    <message>
        <source>A method proposes words, levels, columns and steps. It locks nothing, and you may change your mind.</source>
        <translation>Ein metode foreslår ord, nivå, kolonnar og steg. Han låser ingenting, og du kan ombestemme deg.</translation>
    </message>
    <message>
        <source>Nothing is lost when you switch: codes, themes, texts, names you gave and ticks stay. Only empty levels and columns that the other method does not use are put away.</source>
        <translation>Ingenting går tapt når du byter: kodar, tema, tekstar, namn du har gitt, og avkryssingar blir ståande. Berre tomme nivå og kolonnar som den andre metoden ikkje bruker, blir lagde bort.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The project knows of no recording.</source>
        <translation>Prosjektet kjenner ikkje til noko opptak.</translation>
    </message>
    <message>
        <source>All requests are answered.</source>
        <translation>Alle krava har fått svar.</translation>
    </message>
    <message>
        <source>Nobody who has withdrawn is left in the project.</source>
        <translation>Ingen som har trekt seg, er att i prosjektet.</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are restricted.</source>
        <translation>Ingen har fått orda sine avgrensa.</translation>
    </message>
    <message>
        <source>Nothing that identifies somebody was found in the texts.</source>
        <translation>Det vart ikkje funne noko i tekstane som kan identifisere nokon.</translation>
    </message>
    <message>
        <source>The recordings were deleted.</source>
        <translation>Opptaka er sletta.</translation>
    </message>
    <message>
        <source>The linking key was destroyed.</source>
        <translation>Koplingsnøkkelen er øydelagd.</translation>
    </message>
    <message>
        <source>The history of changes is emptied.</source>
        <translation>Endringshistorikken er tømd.</translation>
    </message>
    <message>
        <source>No older backup is left.</source>
        <translation>Det er ingen eldre reservekopi att.</translation>
    </message>
    <message>
        <source>There was no linking key.</source>
        <translation>Det var ingen koplingsnøkkel.</translation>
    </message>
    <message>
        <source>No share was sent out.</source>
        <translation>Inga deling er send ut.</translation>
    </message>
    <message>
        <source>The linking key still exists.</source>
        <translation>Koplingsnøkkelen finst framleis.</translation>
    </message>
    <message>
        <source>The history still holds earlier versions of texts and codes.</source>
        <translation>Historikken har framleis tidlegare versjonar av tekstar og kodar.</translation>
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
        <translation>Det er di eiga formulering, og ho kan identifisere nokon.</translation>
    </message>
    <message>
        <source>Save the statement and close …</source>
        <translation>Lagre erklæringa og avslutt …</translation>
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
        <translation>Ta med tittelen på prosjektet</translation>
    </message>
    <message>
        <source>When the end date has come: take away what could identify anybody, and keep a statement of what was done. What is left may be kept if it is truly anonymous and your approval allows it; that is yours to judge.</source>
        <translation>Når sluttdatoen er komen: Fjern det som kan identifisere nokon, og ta vare på ei erklæring om kva som er gjort. Det som er igjen, kan du halde på om det verkeleg er anonymt og godkjenninga di tillèt det; det må du sjølv vurdere.</translation>
    </message>
    <message>
        <source>A PDF of one page without names: what was destroyed and when, what is left, and how it can be verified. The project is closed first, so that the statement can identify its file by a fingerprint.</source>
        <translation>Ein PDF på éi side utan namn: kva som er øydelagt og når, kva som er att, og korleis det kan kontrollerast. Prosjektet blir avslutta først, slik at erklæringa kan kjenneteikne fila med eit fingeravtrykk.</translation>
    </message>
    <message>
        <source>The statement otherwise tells the project by its fingerprint alone, without a word of yours.</source>
        <translation>Elles kjenner erklæringa prosjektet berre på fingeravtrykket, utan eit ord frå deg.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Avslutta %1</translation>
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
        <translation>Erklæringa kan skrivast når ingen steg er opne.</translation>
    </message>
    <message>
        <source>Looking through the texts …</source>
        <translation>Ser gjennom tekstane …</translation>
    </message>
    <message>
        <source>The texts must be looked through.</source>
        <translation>Tekstane må sjåast gjennom.</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Sjå gjennom dei</translation>
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
        <translation>Tidlegare versjonar av tekstar, kodar og notat blir sletta frå fila, og alle eldre reservekopiar blir sletta. Det som står i prosjektet no, blir ståande. Det kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Tøm historikken</translation>
    </message>
    <message>
        <source>Where should the statement be saved?</source>
        <translation>Kvar skal erklæringa lagrast?</translation>
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
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Find or make a code …</source>
        <translation>Finn eller lag ein kode …</translation>
    </message>
    <message>
        <source>Tab: choose what it stands under</source>
        <translation>Tab: vel kva han skal stå under</translation>
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
        <translation>Plasser òg under …</translation>
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
        <source>Put on the wall</source>
        <translation>Heng på veggen</translation>
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
        <source>%1 under “%2”</source>
        <translation>%1 under «%2»</translation>
    </message>
    <message>
        <source>“%1” is there already; it is chosen now.</source>
        <translation>«%1» finst frå før og er vald no.</translation>
    </message>
    <message>
        <source>Let it also stand here</source>
        <translation>Plasser òg her</translation>
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
    <name>CodesView</name>
    <message>
        <source>Codes and themes by participant</source>
        <translation>Kodar og tema etter deltakar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltakarar</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervju</translation>
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
        <translation>Koden er teken av: %1</translation>
    </message>
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
        <source>Coded: %1</source>
        <translation>Koda: %1</translation>
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
        <source>Take everything out …</source>
        <translation>Ta alt ut …</translation>
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
        <source>New project from another program …</source>
        <translation>Nytt prosjekt frå eit anna program …</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Dømeprosjekt</translation>
    </message>
    <message>
        <source>Finish: the file goes back …</source>
        <translation>Fullfør: Fila skal tilbake …</translation>
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
        <source>Say where the caret is</source>
        <translation>Sei kvar markøren står</translation>
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
        <source>Next interview</source>
        <translation>Neste intervju</translation>
    </message>
    <message>
        <source>Previous interview</source>
        <translation>Førre intervju</translation>
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
        <translation>Førre kommentar</translation>
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
        <source>Replace these words …</source>
        <translation>Erstatt desse orda …</translation>
    </message>
    <message>
        <source>Keep these words …</source>
        <translation>La desse orda stå …</translation>
    </message>
    <message>
        <source>Mark: about a third person</source>
        <translation>Merk: om ein tredjeperson</translation>
    </message>
    <message>
        <source>Mark: special category</source>
        <translation>Merk: særleg kategori</translation>
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
        <source>Themes</source>
        <translation>Tema</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
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
        <source>Condensations beside the text</source>
        <translation>Meiningsfortettingar ved sida av teksten</translation>
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
        <source>Play or pause the recording</source>
        <translation>Spel av eller stopp opptaket</translation>
    </message>
    <message>
        <source>Back 3 seconds in the recording</source>
        <translation>3 sekund tilbake i opptaket</translation>
    </message>
    <message>
        <source>Play from the time stamp here</source>
        <translation>Spel av frå tidskoden her</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hjelp til det du held på med</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Alle hjelpesidene</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Dei første ti minutta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtastar</translation>
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
        <translation>Kva vil du seie?</translation>
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
        <translation>Kva som hende</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>No</translation>
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
        <translation>Ingenting er annleis mellom dei to.</translation>
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
        <translation>Berre du</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Berre den første</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Berre %1</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overteke</translation>
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
        <translation>To kodingar side om side</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Berre der dei er ulike</translation>
    </message>
    <message>
        <source>Agreement in figures</source>
        <translation>Samsvar i tal</translation>
    </message>
    <message>
        <source>There is no second coding yet. Begin one of your own on the page Method, or tick “Blind” when you make a share for a reader.</source>
        <translation>Det finst berre éi koding enno. Start ei andre koding på sida Metode, eller kryss av for «Blind» når du lagar ei deling til ein lesar.</translation>
    </message>
    <message numerus="yes">
        <source>%n other coding(s)</source>
        <translation>
            <numerusform>%n anna koding</numerusform>
            <numerusform>%n andre kodingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n unit(s): %2 with the same codes as before, and %3 with some of them.</source>
        <translation>
            <numerusform>«%1» har %n eining: %2 med dei same kodane som før, og %3 med nokre av dei.</numerusform>
            <numerusform>«%1» har %n einingar: %2 med dei same kodane som før, og %3 med nokre av dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n unit(s) that %1 coded, you gave %2 the same codes, and %3 some of the same.</source>
        <translation>
            <numerusform>Av den eine eininga (%n) %1 har koda, har du gitt %2 dei same kodane, og %3 nokre av dei same.</numerusform>
            <numerusform>Av dei %n einingane %1 har koda, har du gitt %2 dei same kodane, og %3 nokre av dei same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of mine  (Shift+A)</source>
        <translation>I staden for mine  (Shift+A)</translation>
    </message>
    <message>
        <source>Mine stand  (D)</source>
        <translation>Mine står  (D)</translation>
    </message>
    <message>
        <source>Where two codings see different things is often where the analysis moves on.</source>
        <translation>Der to kodingar ser noko ulikt, kjem analysen ofte vidare.</translation>
    </message>
    <message>
        <source>The other coding</source>
        <translation>Den andre kodinga</translation>
    </message>
    <message>
        <source>A second coding of my own</source>
        <translation>Ei koding til, mi eiga</translation>
    </message>
    <message>
        <source>Take it over too  (A)</source>
        <translation>Ta ho med òg  (A)</translation>
    </message>
    <message>
        <source>Instead of the first  (Shift+A)</source>
        <translation>I staden for den første  (Shift+A)</translation>
    </message>
    <message>
        <source>The first stands  (D)</source>
        <translation>Den første står  (D)</translation>
    </message>
    <message>
        <source>Show the place  (Enter)</source>
        <translation>Vis staden  (Enter)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen enno</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Units with both codings</source>
        <translation>Einingar med begge kodingane</translation>
    </message>
</context>
<context>
    <name>Condensations</name>
    <message>
        <source>Condensations beside the text</source>
        <translation>Meiningsfortettingar ved sida av teksten</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Hide this line</source>
        <translation>Gøym denne linja</translation>
    </message>
    <message>
        <source>%1: words restricted. They can be read, but neither coded nor corrected.</source>
        <translation>%1: Orda er avgrensa. Dei kan lesast, men verken kodast eller rettast.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Sjå kvifor</translation>
    </message>
    <message>
        <source>%1: consent withdrawn. Do not work with this interview.</source>
        <translation>%1: Samtykket er trekt. Ikkje arbeid med dette intervjuet.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ordne det</translation>
    </message>
    <message>
        <source>%1: no consent is noted yet.</source>
        <translation>%1: Samtykke er ikkje notert enno.</translation>
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
        <translation>Du rettar i transkripsjonen – kodane blir ståande på orda sine.</translation>
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
        <translation>Før: %1. No: %2</translation>
    </message>
    <message>
        <source>You have changed this paragraph since you gave it out.</source>
        <translation>Du har endra dette avsnittet sidan du gav det ut.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ta det inn</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Vis staden</translation>
    </message>
    <message>
        <source>Taken over. Every code stands where it stood.</source>
        <translation>Teke inn. Kvar kode står der han stod.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
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
            <numerusform>Samtykke frå %n ikkje notert</numerusform>
            <numerusform>Samtykke frå %n ikkje notert</numerusform>
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
            <numerusform>Kontrollert: %n linje står slik ho vart skriven.</numerusform>
            <numerusform>Kontrollert: Alle %n linjer står slik dei vart skrivne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gong</numerusform>
            <numerusform>%n gonger</numerusform>
        </translation>
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
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n henta tilbake</numerusform>
            <numerusform>%n henta tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and suggestions</source>
        <translation>
            <numerusform>%n kommentar eller forslag</numerusform>
            <numerusform>%n kommentarar og forslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n sitat</numerusform>
            <numerusform>%n sitat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n krav ventar på svar.</numerusform>
            <numerusform>%n krav ventar på svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn participant(s) or interviews are still here.</source>
        <translation>
            <numerusform>%n deltakar eller intervju som er trekt, er her framleis.</numerusform>
            <numerusform>%n deltakarar eller intervju som er trekte, er her framleis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are restricted: settle it with them first.</source>
        <translation>
            <numerusform>%n deltakar er avgrensa: Avklar det med vedkomande først.</numerusform>
            <numerusform>%n deltakarar er avgrensa: Avklar det med dei først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) may identify somebody and are not decided on.</source>
        <translation>
            <numerusform>%n funn kan identifisere nokon og er ikkje avgjort.</numerusform>
            <numerusform>%n funn kan identifisere nokon og er ikkje avgjorde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not deleted yet.</source>
        <translation>
            <numerusform>%n opptak er ikkje sletta enno.</numerusform>
            <numerusform>%n opptak er ikkje sletta enno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) hold what was changed since. Emptying the history deletes them.</source>
        <translation>
            <numerusform>%n eldre reservekopi har det som er endra sidan. Han blir sletta når du tømmer historikken.</numerusform>
            <numerusform>%n eldre reservekopiar har det som er endra sidan. Dei blir sletta når du tømmer historikken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) were sent out; ask for them to be deleted.</source>
        <translation>
            <numerusform>%n deling er send ut; be om at ho blir sletta.</numerusform>
            <numerusform>%n delingar er sende ut; be om at dei blir sletta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the interviews</source>
        <translation>
            <numerusform>%Ln ord frå intervjua</numerusform>
            <numerusform>%Ln ord frå intervjua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with all their codes</source>
        <translation>
            <numerusform>%n eining med alle kodane</numerusform>
            <numerusform>%n einingar med alle kodane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condensation(s) and interpretations</source>
        <translation>
            <numerusform>%n meiningsfortetting eller tolking</numerusform>
            <numerusform>%n meiningsfortettingar og tolkingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) chosen for the chapter</source>
        <translation>
            <numerusform>%n sitat valt ut til kapittelet</numerusform>
            <numerusform>%n sitat valde ut til kapittelet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n eigenskap</numerusform>
            <numerusform>%n eigenskapar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) in the texts</source>
        <translation>
            <numerusform>%n erstatning i tekstane</numerusform>
            <numerusform>%n erstatningar i tekstane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of readers</source>
        <translation>
            <numerusform>%n kommentar frå lesarar</numerusform>
            <numerusform>%n kommentarar frå lesarar</numerusform>
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
            <numerusform>ein del av %n eining der òg andre snakkar</numerusform>
            <numerusform>ein del av %n einingar der òg andre snakkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text about “%1” leans on this in %n sentence(s).</source>
        <translation>
            <numerusform>Teksten om «%1» byggjer på dette i %n setning.</numerusform>
            <numerusform>Teksten om «%1» byggjer på dette i %n setningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses its only participant; %n unit(s) without a speaker stay.</source>
        <translation>
            <numerusform>«%1» mistar den einaste deltakaren sin; %n eining utan talar blir att.</numerusform>
            <numerusform>«%1» mistar den einaste deltakaren sin; %n einingar utan talar blir att.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lose some of their units.</source>
        <translation>
            <numerusform>%n til mistar nokre av einingane sine.</numerusform>
            <numerusform>%n til mistar nokre av einingane sine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Find an interview</source>
        <translation>Finn eit intervju</translation>
    </message>
    <message>
        <source>in your order</source>
        <translation>i di rekkjefølgje</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter namn</translation>
    </message>
    <message>
        <source>least coded first</source>
        <translation>minst koda først</translation>
    </message>
    <message>
        <source>No interview is included yet. Add your interviews on the page Text.</source>
        <translation>Ingen intervju er inkluderte enno. Legg til intervjua dine på sida Tekst.</translation>
    </message>
    <message>
        <source>The thin line below a strip is where the interviewer speaks.</source>
        <translation>Den tynne streken under eit band er der intervjuaren snakkar.</translation>
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
        <translation>Kodar og tema etter eigenskap</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenskap</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Tel deltakarar</translation>
    </message>
    <message>
        <source>How many of the group speak of it, instead of how many units they have</source>
        <translation>Kor mange i gruppa som snakkar om det, i staden for kor mange einingar dei har</translation>
    </message>
    <message>
        <source>Add an attribute on the page People, such as age or role. Its values stand above here.</source>
        <translation>Legg til ein eigenskap på sida Deltakarar, til dømes alder eller rolle. Verdiane blir kolonnar her.</translation>
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
        <translation>Hent inn eit register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Erstatt %n stad</numerusform>
            <numerusform>Erstatt %n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>These replacements would be made in all interviews and in your own texts. No coding moves.</source>
        <translation>Dette blir erstatta i alle intervju og i dine eigne tekstar. Inga koding flyttar seg.</translation>
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>The lines of the file</source>
        <translation>Linjene i fila</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>New codes for each interview, and all codes so far</source>
        <translation>Nye kodar for kvart intervju, og alle kodar til no</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 so far</source>
        <translation>%1: %2 nye, %3 til no</translation>
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
        <translation>i morgon</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <translation>Dette er ikkje ein dato. Skriv han slik: %1.</translation>
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
        <translation>Kvart spørsmål startar eit notat med dagens dato. Skriv gjerne før du kodar: Datoen viser kva du tenkte då.</translation>
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
        <translation>Forforståing, val</translation>
    </message>
    <message>
        <source>Last written %1</source>
        <translation>Sist skrive %1</translation>
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
        <translation>Ingenting skrive enno</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>starta %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
        <translation>Øydelegg koplingsnøkkelen</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>øydelegg</translation>
    </message>
    <message>
        <source>This ends the link between names and material. From then on nobody, not even you, can look up who said what. It cannot be undone.</source>
        <translation>Dette bryt koplinga mellom namn og materiale. Frå då av kan ingen, heller ikkje du, slå opp kven som sa kva. Det kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Do it when your approval says so, usually at the end of the project. Look through “Anonymisation” first: what identifies somebody may still stand in the texts themselves.</source>
        <translation>Gjer det når godkjenninga seier det, vanlegvis ved slutten av prosjektet. Sjå gjennom «Anonymisering» først: Det som identifiserer nokon, kan framleis stå i sjølve tekstane.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Skriv «%1» for å halde fram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>“%1” is overwritten and removed.</source>
        <translation>«%1» blir overskriven og fjerna.</translation>
    </message>
    <message>
        <source>Nobody can be contacted through it any more, and no request of a participant can be met.</source>
        <translation>Ingen kan kontaktast ved hjelp av han lenger, og ingen krav frå ein deltakar kan innfriast.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) in the texts can no longer be traced back.</source>
        <translation>
            <numerusform>%n erstatning i tekstane kan ikkje lenger sporast tilbake.</numerusform>
            <numerusform>%n erstatningar i tekstane kan ikkje lenger sporast tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies you made of it elsewhere are yours to delete.</source>
        <translation>Kopiar du har laga andre stader, må du slette sjølv.</translation>
    </message>
    <message>
        <source>The access log notes that it was destroyed, and when.</source>
        <translation>Tilgangsloggen noterer at han vart øydelagd, og når.</translation>
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
        <translation>Enter i lista gjer det same</translation>
    </message>
    <message>
        <source>In the thesis: %1</source>
        <translation>I oppgåva: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
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
        <source>In a group interview a quote may name the speaker or the group alone.</source>
        <translation>I eit gruppeintervju kan eit sitat nemne den som snakkar, eller berre gruppa.</translation>
    </message>
    <message>
        <source>Search knows the forms of the words of this language.</source>
        <translation>Søket kjenner formene til orda i dette språket.</translation>
    </message>
    <message>
        <source>How the file writes its letters. Change it when æ, ø or å look wrong in the text below.</source>
        <translation>Korleis fila skriv bokstavane. Endre det når æ, ø eller å ser gale ut i teksten under.</translation>
    </message>
    <message>
        <source>This file is in the project already. Tick it to import it once more.</source>
        <translation>Denne fila er alt i prosjektet. Kryss av for å importere ho ein gong til.</translation>
    </message>
</context>
<context>
    <name>Development</name>
    <message>
        <source>Merged</source>
        <translation>Slått saman</translation>
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
        <translation>Forkasta</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>On another level</source>
        <translation>På eit anna nivå</translation>
    </message>
    <message>
        <source>Defined anew</source>
        <translation>Ny definisjon</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Annan farge</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Andre einingar</translation>
    </message>
    <message numerus="yes">
        <source>%1 became part of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 vart ein del av %2 (%n eining).</numerusform>
            <numerusform>%1 vart ein del av %2 (%n einingar).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 vart skild ut frå %2 (%n eining).</numerusform>
            <numerusform>%1 vart skild ut frå %2 (%n einingar).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unit(s))</source>
        <translation>
            <numerusform>%1 (%n eining)</numerusform>
            <numerusform>%1 (%n einingar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (had %n unit(s))</source>
        <translation>
            <numerusform>%1 (hadde %n eining)</numerusform>
            <numerusform>%1 (hadde %n einingar)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heiter no %2.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”.</source>
        <translation>%1: frå «%2» til «%3».</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: frå %2 til %3.</translation>
    </message>
    <message>
        <source>%1 was placed under %2.</source>
        <translation>%1 vart lagt under %2.</translation>
    </message>
    <message>
        <source>%1 was taken from under %2.</source>
        <translation>%1 vart teke ut frå %2.</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1: «%2» vart til «%3».</translation>
    </message>
    <message>
        <source>%1 was defined: “%2”.</source>
        <translation>%1 vart definert: «%2».</translation>
    </message>
    <message>
        <source>%1 is defined no longer.</source>
        <translation>%1 har ikkje lenger nokon definisjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) more</source>
        <translation>
            <numerusform>%n eining meir</numerusform>
            <numerusform>%n einingar meir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) less</source>
        <translation>
            <numerusform>%n eining mindre</numerusform>
            <numerusform>%n einingar mindre</numerusform>
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
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kode</numerusform>
            <numerusform>%n kodar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevelopmentView</name>
    <message>
        <source>Before going back to “%1”</source>
        <translation>Før eg gjekk tilbake til «%1»</translation>
    </message>
    <message>
        <source>Codes and themes are as in “%1” again. Undo brings back how they were.</source>
        <translation>Kodar og tema er som i «%1» igjen. Med «Angre» blir dei slik dei var.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Lagre figuren</translation>
    </message>
    <message>
        <source>how the themes came about</source>
        <translation>slik vart temaa til</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bilete (*.svg)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>How the themes came about</source>
        <translation>Slik vart temaa til</translation>
    </message>
    <message>
        <source>A snapshot keeps how codes and themes are today. Later you see what became of them, and why.</source>
        <translation>Eit augneblinksbilete tek vare på kodar og tema slik dei er i dag. Seinare ser du kva det vart av dei, og kvifor.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Ta eit augneblinksbilete</translation>
    </message>
    <message>
        <source>No snapshots yet. Take the first when your first themes stand, and one after every round.</source>
        <translation>Ingen augneblinksbilete enno. Ta det første når dei første temaa er på plass, og eitt etter kvar runde.</translation>
    </message>
    <message>
        <source>From snapshot to snapshot</source>
        <translation>Frå bilete til bilete</translation>
    </message>
    <message>
        <source>Each box is a theme with its units; the bands show where the units went.</source>
        <translation>Kvar boks er eit tema med einingane sine; banda viser kvar einingane tok vegen.</translation>
    </message>
    <message>
        <source>Choose a box to read where its units came from.</source>
        <translation>Vel ein boks for å lese kvar einingane kom frå.</translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation>Lagre som bilete …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>First codes</source>
        <translation>Første kodar</translation>
    </message>
    <message>
        <source>First themes</source>
        <translation>Første tema</translation>
    </message>
    <message>
        <source>Themes, version %1</source>
        <translation>Tema, versjon %1</translation>
    </message>
    <message>
        <source>This theme is no longer there.</source>
        <translation>Dette temaet finst ikkje lenger.</translation>
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
    <name>Differences</name>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» manglar</translation>
    </message>
    <message>
        <source>“%1” was not said</source>
        <translation>«%1» vart ikkje sagt</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«%1» vart til «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>%n ord utelate</numerusform>
            <numerusform>%n ord utelatne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n sett inn</numerusform>
            <numerusform>%n sette inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in place of others</source>
        <translation>
            <numerusform>%n i staden for andre ord</numerusform>
            <numerusform>%n i staden for andre ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n forklaring</numerusform>
            <numerusform>%n forklaringar</numerusform>
        </translation>
    </message>
    <message>
        <source>punctuation tidied</source>
        <translation>teiknsetjing rydda</translation>
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
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Kven som snakkar</translation>
    </message>
    <message>
        <source>Guide not said</source>
        <translation>Guide ikkje oppgitt</translation>
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
    <message numerus="yes">
        <source>read through %n time(s)</source>
        <translation>
            <numerusform>lese gjennom %n gong</numerusform>
            <numerusform>lese gjennom %n gonger</numerusform>
        </translation>
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
        <source>Transcripts, projects and codebooks (%1)</source>
        <translation>Transkripsjonar, prosjekt og kodebøker (%1)</translation>
    </message>
    <message>
        <source>Projects and codebooks of other programs (%1)</source>
        <translation>Prosjekt og kodebøker frå andre program (%1)</translation>
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
        <source>I have read it through</source>
        <translation>Eg har lese det gjennom</translation>
    </message>
    <message>
        <source>Not read through on %1</source>
        <translation>Ikkje lese gjennom %1</translation>
    </message>
    <message>
        <source>Attach a recording …</source>
        <translation>Knyt til eit opptak …</translation>
    </message>
    <message>
        <source>Its recording …</source>
        <translation>Opptaket …</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
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
        <translation>%1 av %2 er med</translation>
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
    <name>DoneSheet</name>
    <message>
        <source>The file is ready</source>
        <translation>Fila er klar</translation>
    </message>
    <message>
        <source>Give the passphrase by another way than the file. It is stored nowhere: if it is lost, make a new share.</source>
        <translation>Gi passfrasen på ein annan måte enn fila. Han er ikkje lagra nokon stad: Blir han borte, må du lage ei ny deling.</translation>
    </message>
    <message>
        <source>What to tell the participant</source>
        <translation>Det du kan seie til deltakaren</translation>
    </message>
    <message>
        <source>What to tell the reader</source>
        <translation>Det du kan seie til lesaren</translation>
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
        <translation>Her er intervjuet ditt slik eg har skrive det ned, som ei kryptert fil. Opne ho med programmet Annotator; passfrasen får du av meg på ein annan måte. Rett det som er feil, skriv gjerne kommentarar, vel «Fullfør» og send meg den same fila tilbake.</translation>
    </message>
    <message>
        <source>Here is a part of my material as an encrypted file, without my codes. Open it with the program Annotator, which needs no account and no network; you get the passphrase from me in another way. Code it as you see it yourself, choose “Finish”, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er ein del av materialet mitt som ei kryptert fil, utan kodane mine. Opne ho med programmet Annotator, som verken treng konto eller nett; passfrasen får du av meg på ein annan måte. Kod det slik du sjølv ser det, vel «Fullfør» og send meg den same fila tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material as an encrypted file. Open it with the program Annotator, which needs no account and no network; you get the passphrase from me in another way. Read, comment and suggest codes, choose “Finish”, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er ein del av materialet mitt som ei kryptert fil. Opne ho med programmet Annotator, som verken treng konto eller nett; passfrasen får du av meg på ein annan måte. Les, kommenter og foreslå kodar, vel «Fullfør» og send meg den same fila tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is your own interview as I have written it down. Correct what is wrong in the text, or write Word comments, and send me the same file back. Please delete your copy afterwards.</source>
        <translation>Her er intervjuet ditt slik eg har skrive det ned. Rett det som er feil i teksten, eller skriv Word-kommentarar, og send meg den same fila tilbake. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material. My codes stand as Word comments. Add comments of your own, save the file as it is, and send it back the way it came. Please delete your copy afterwards.</source>
        <translation>Her er ein del av materialet mitt. Kodane mine står som Word-kommentarar. Legg til dine eigne kommentarar, lagre fila som ho er, og send ho tilbake på same måte som ho kom. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>Here is a part of my material as a page that opens in any browser, without network. It cannot be commented on in the file. Please delete your copy afterwards.</source>
        <translation>Her er ein del av materialet mitt som ei side du kan opne i kva nettlesar som helst, utan nett. Ho kan ikkje kommenterast i sjølve fila. Slett kopien din etterpå.</translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <translation>i mappa %1</translation>
    </message>
    <message>
        <source>Noted in the list of shares and in the access log.</source>
        <translation>Notert i lista over delingar og i tilgangsloggen.</translation>
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
        <source>%1 and more.</source>
        <translation>%1 og fleire.</translation>
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
    <name>EndDateRow</name>
    <message>
        <source>The approval</source>
        <translation>Godkjenninga</translation>
    </message>
    <message>
        <source>The consent letter</source>
        <translation>Informasjonsskrivet</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kva som seier det</translation>
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
        <translation>Papiret som nemner denne dagen. Seier to papir ulikt, gjeld den tidlegaste dagen.</translation>
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
        <translation>Alt i rekkjefølgja frå treet</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation>Nivået på overskrifta</translation>
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
        <translation>Bruk som døme i</translation>
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
        <translation>Skriv … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriv …</translation>
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
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interview(s) read through</source>
        <translation>
            <numerusform>%1 av %n intervju lese gjennom</numerusform>
            <numerusform>%1 av %n intervju lesne gjennom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coding in %1 of %n interview(s)</source>
        <translation>
            <numerusform>koding i %1 av %n intervju</numerusform>
            <numerusform>koding i %1 av %n intervju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text coded</source>
        <translation>%1&#xa0;% av teksten koda</translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit(s)</source>
        <translation>
            <numerusform>%n meiningseining</numerusform>
            <numerusform>%n meiningseiningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a code</source>
        <translation>
            <numerusform>%n merke utan kode</numerusform>
            <numerusform>%n merke utan kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no theme</source>
        <translation>
            <numerusform>%n kode utan tema</numerusform>
            <numerusform>%n kodar utan tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) and themes defined</source>
        <translation>
            <numerusform>%1 av %n kode og tema definert</numerusform>
            <numerusform>%1 av %n kodar og tema definerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n augneblinksbilete</numerusform>
            <numerusform>%n augneblinksbilete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n forskingsspørsmål</numerusform>
            <numerusform>%n forskingsspørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n research question(s) with a theme</source>
        <translation>
            <numerusform>%1 av %n forskingsspørsmål med tema</numerusform>
            <numerusform>%1 av %n forskingsspørsmål med tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden quote(s)</source>
        <translation>
            <numerusform>%n gullsitat</numerusform>
            <numerusform>%n gullsitat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in the chapter</source>
        <translation>
            <numerusform>%n sitat i kapittelet</numerusform>
            <numerusform>%n sitat i kapittelet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that contradict a theme</source>
        <translation>
            <numerusform>%n eining som motseier eit tema</numerusform>
            <numerusform>%n einingar som motseier eit tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) read again in context</source>
        <translation>
            <numerusform>%1 av %n eining lesen på nytt i samanheng</numerusform>
            <numerusform>%1 av %n einingar lesne på nytt i samanheng</numerusform>
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
            <numerusform>%n eining utan kode</numerusform>
            <numerusform>%n einingar utan kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) under more than one “%1”</source>
        <translation>
            <numerusform>%n eining under meir enn éin «%1»</numerusform>
            <numerusform>%n einingar under meir enn éin «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no “%1”</source>
        <translation>
            <numerusform>%n kode som ikkje står under nokon «%1»</numerusform>
            <numerusform>%n kodar som ikkje står under nokon «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 av %n eining</numerusform>
            <numerusform>%1 av %n einingar</numerusform>
        </translation>
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
    <name>Figure</name>
    <message>
        <source>How units moved between themes</source>
        <translation>Korleis einingar flytta seg mellom tema</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in “%2”: %Ln unit(s).</source>
        <translation>
            <numerusform>«%1» i «%2»: %Ln eining.</numerusform>
            <numerusform>«%1» i «%2»: %Ln einingar.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Frå %1.</translation>
    </message>
    <message>
        <source>Afterwards in %1.</source>
        <translation>Etterpå i %1.</translation>
    </message>
    <message>
        <source>Codes without a theme</source>
        <translation>Kodar utan tema</translation>
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
        <translation>Den eigne fila til programmet er kryptert og kan kodast i. Ei Word-fil kan kommenterast, ei nettside berre lesast; dei to er ikkje krypterte.</translation>
    </message>
    <message>
        <source>As which file?</source>
        <translation>Som kva slags fil?</translation>
    </message>
    <message>
        <source>A passphrase for this file alone, not that of your project.</source>
        <translation>Ein passfrase berre for denne fila, ikkje den til prosjektet ditt.</translation>
    </message>
    <message>
        <source>Give it by another way than the file: face to face or by telephone, not in the same e-mail.</source>
        <translation>Gi han på ein annan måte enn fila: ansikt til ansikt eller på telefon, ikkje i same e-post.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message numerus="yes">
        <source>Worth a look: %Ln file(s)</source>
        <translation>
            <numerusform>Verd ein titt: %Ln fil</numerusform>
            <numerusform>Verd ein titt: %Ln filer</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Kven stiller spørsmåla?</translation>
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
        <translation>Sitert eller ikkje</translation>
    </message>
    <message>
        <source>Quoted in the report</source>
        <translation>Sitert i rapporten</translation>
    </message>
    <message>
        <source>Not quoted in the report</source>
        <translation>Ikkje sitert i rapporten</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen grupper</translation>
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
    <name>FinishPage</name>
    <message>
        <source>Go to the findings</source>
        <translation>Gå til funna</translation>
    </message>
    <message>
        <source>Go to the marks</source>
        <translation>Gå til merka</translation>
    </message>
    <message>
        <source>Renew the backups</source>
        <translation>Forny reservekopiane</translation>
    </message>
    <message>
        <source>The interviews are not looked through yet.</source>
        <translation>Intervjua er ikkje sette gjennom enno.</translation>
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
            <numerusform>%n stad er merkt og ikkje avklart.</numerusform>
            <numerusform>%n stader er merkte og ikkje avklarte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written before the last replacement.</source>
        <translation>
            <numerusform>%n reservekopi vart laga før den siste erstatninga.</numerusform>
            <numerusform>%n reservekopiar vart laga før den siste erstatninga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopiar</translation>
    </message>
    <message>
        <source>Older backups still hold the words you have replaced. Renewing writes one backup of the project as it is now, checks it, and removes all older ones. You can then no longer go back to an older state. Copies you made yourself, and those of a cloud service, are not reached.</source>
        <translation>Eldre reservekopiar har framleis orda du har erstatta. Når du fornyar, blir det laga éin kopi av prosjektet slik det er no; han blir kontrollert, og alle eldre blir fjerna. Då kan du ikkje lenger gå tilbake til ei eldre utgåve. Kopiar du har laga sjølv, og dei i ei skyteneste, blir ikkje rørte.</translation>
    </message>
    <message>
        <source>Renewing the backups …</source>
        <translation>Fornyar reservekopiane …</translation>
    </message>
    <message numerus="yes">
        <source>One new backup was written, %n older one(s) removed.</source>
        <translation>
            <numerusform>Ein ny reservekopi er laga, %n eldre fjerna.</numerusform>
            <numerusform>Ein ny reservekopi er laga, %n eldre fjerna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Quotes and form</source>
        <translation>Sitat og form</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>How quotes are set</source>
        <translation>Slik blir sitat sette</translation>
    </message>
    <message>
        <source>Whether quotes stand in the text or indented, and what tells who speaks. The example below shows it.</source>
        <translation>Om sitat står i teksten eller innrykte, og kva som seier kven som snakkar. Dømet under viser det.</translation>
    </message>
    <message>
        <source>APA 7: from 40 words on</source>
        <translation>APA 7: frå og med 40 ord</translation>
    </message>
    <message>
        <source>Indented from this number of words</source>
        <translation>Innrykk frå og med så mange ord</translation>
    </message>
    <message>
        <source>Quotes of so many words or more stand as a paragraph of their own.</source>
        <translation>Sitat med så mange ord eller fleire står som eige avsnitt.</translation>
    </message>
    <message>
        <source>Sign where words are left out</source>
        <translation>Teikn der ord er utelatne</translation>
    </message>
    <message>
        <source>What stands in a quote for words you left out; the source stays whole in the project.</source>
        <translation>Det som står i eit sitat for ord du har utelate; kjelda er heil i prosjektet.</translation>
    </message>
    <message>
        <source>Attribute in the label</source>
        <translation>Eigenskap i referansen</translation>
    </message>
    <message>
        <source>Which attribute is named. Those you keep from export are not offered.</source>
        <translation>Kva eigenskap som blir nemnd. Dei du held unna eksport, kan ikkje veljast.</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Ingen stad</translation>
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
        <translation>Stad i referansen</translation>
    </message>
    <message>
        <source>Where in the transcript the quote stands, for who wants to look it up with you.</source>
        <translation>Kvar i transkripsjonen sitatet står, for den som vil slå det opp saman med deg.</translation>
    </message>
    <message>
        <source>Form of the label</source>
        <translation>Forma på referansen</translation>
    </message>
    <message>
        <source>The brackets or the dash around the words that tell who speaks.</source>
        <translation>Parentesane eller streken rundt orda som seier kven som snakkar.</translation>
    </message>
    <message>
        <source>The one who speaks</source>
        <translation>Den som snakkar</translation>
    </message>
    <message>
        <source>The group alone</source>
        <translation>Berre gruppa</translation>
    </message>
    <message>
        <source>From a group interview</source>
        <translation>Frå eit gruppeintervju</translation>
    </message>
    <message>
        <source>Whether a quote from a group names the one who spoke or the group alone.</source>
        <translation>Om eit sitat frå ei gruppe nemner den som snakka, eller gruppa åleine.</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Etter lengd</translation>
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
        <translation>Eigenskap, til dømes rolle</translation>
    </message>
    <message>
        <source>Pseudonym and attribute</source>
        <translation>Pseudonym og eigenskap</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Where quotes stand</source>
        <translation>Kvar sitat står</translation>
    </message>
    <message>
        <source>By length, or all in one way whatever their length.</source>
        <translation>Etter lengd, eller alle på éin måte uansett lengd.</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>Kva referansen seier</translation>
    </message>
    <message>
        <source>Pseudonym, an attribute such as the role, both, or nothing at all.</source>
        <translation>Pseudonym, ein eigenskap som rolla, begge delar eller ingenting.</translation>
    </message>
    <message>
        <source>The label names the interview</source>
        <translation>Referansen nemner intervjuet</translation>
    </message>
    <message>
        <source>So that a reader can tell two interviews with one person apart.</source>
        <translation>Så ein lesar kan skilje to intervju med same person.</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>The quotes lean, as many Norwegian theses set them.</source>
        <translation>Sitata står i kursiv, slik mange norske oppgåver har dei.</translation>
    </message>
    <message>
        <source>Every turn names its speaker</source>
        <translation>Kvar replikk seier kven som snakkar</translation>
    </message>
    <message>
        <source>Where a quote goes over several turns, each begins with who says it.</source>
        <translation>Går eit sitat over fleire replikkar, byrjar kvar med kven som seier han.</translation>
    </message>
    <message>
        <source>A footnote explains the pseudonyms once</source>
        <translation>Ein fotnote forklarer pseudonyma éin gong</translation>
    </message>
    <message>
        <source>At the first quote, in one sentence: that names are changed, and how.</source>
        <translation>Ved det første sitatet, i éi setning: at namn er endra, og korleis.</translation>
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
        <translation>Overskrifter, tabelltekstar og orda i tabellar; også det Word kontrollerer stavinga etter.</translation>
    </message>
    <message>
        <source>1, 1.1, 1.1.1 before headings, as the rest of your thesis has them or not.</source>
        <translation>1, 1.1, 1.1.1 framfor overskrifter, slik resten av oppgåva har det eller ikkje.</translation>
    </message>
    <message>
        <source>The word theme and its number before the heading of each theme.</source>
        <translation>Ordet tema og nummeret framfor overskrifta til kvart tema.</translation>
    </message>
    <message>
        <source>Numbered headings</source>
        <translation>Nummererte overskrifter</translation>
    </message>
    <message>
        <source>“Theme 1:” before headings</source>
        <translation>«Tema 1:» framfor overskrifter</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Blir ikkje vist</translation>
    </message>
    <message>
        <source>In figures (12 of 16)</source>
        <translation>Med tal (12 av 16)</translation>
    </message>
    <message>
        <source>In words (most)</source>
        <translation>Med ord (dei fleste)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge delar</translation>
    </message>
    <message>
        <source>How many participants a theme has</source>
        <translation>Kor mange deltakarar eit tema har</translation>
    </message>
    <message>
        <source>Figures or words such as “most” under each theme. Reflexive thematic analysis leaves them out.</source>
        <translation>Tal eller ord som «dei fleste» under kvart tema. Refleksiv tematisk analyse utelèt dei.</translation>
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
        <translation>Skrifta i rapporten. Ein mal frå universitetet avgjer i staden.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Skriftstorleik</translation>
    </message>
    <message>
        <source>In points; most faculties ask for 12.</source>
        <translation>I punkt; dei fleste fakultet bed om 12.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Linjeavstand</translation>
    </message>
    <message>
        <source>The room between the lines of the report; most faculties ask for one and a half.</source>
        <translation>Rommet mellom linjene i rapporten; dei fleste fakultet bed om halvannan.</translation>
    </message>
    <message>
        <source>Both edges straight. Left alone is easier to read, and what most guides advise.</source>
        <translation>Begge kantar rette. Berre venstre er lettare å lese, og det dei fleste rettleiingar rår til.</translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>Rett høgremarg</translation>
    </message>
    <message>
        <source>The white edge of the page; most faculties ask for 2.5 cm on all sides.</source>
        <translation>Den kvite kanten på sida; dei fleste fakultet vil ha 2,5 cm på alle sider.</translation>
    </message>
    <message>
        <source>Top margin (cm)</source>
        <translation>Toppmarg (cm)</translation>
    </message>
    <message>
        <source>Bottom margin (cm)</source>
        <translation>Botnmarg (cm)</translation>
    </message>
    <message>
        <source>Left margin (cm)</source>
        <translation>Venstremarg (cm)</translation>
    </message>
    <message>
        <source>Right margin (cm)</source>
        <translation>Høgremarg (cm)</translation>
    </message>
    <message>
        <source>Word template of your university</source>
        <translation>Word-malen til universitetet ditt</translation>
    </message>
    <message>
        <source>A Word file whose styles and pages the report takes over; its own text stays out.</source>
        <translation>Ei Word-fil som rapporten hentar stilar og sideoppsett frå; teksten i ho blir ikkje med.</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Utan mal</translation>
    </message>
    <message>
        <source>Choose a template …</source>
        <translation>Vel ein mal …</translation>
    </message>
    <message>
        <source>Its place is kept in the project alone: in no share, and nowhere else on this computer.</source>
        <translation>Kvar han ligg, står berre i prosjektet: ikkje i nokon deling, og ingen andre stader på denne maskina.</translation>
    </message>
    <message>
        <source>The program&apos;s own styles: A4, as faculties in Norway advise.</source>
        <translation>Stilane til programmet sjølv: A4, slik fakultet i Noreg rår til.</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mal</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Word-dokument og -malar (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Role, where there is one</source>
        <translation>Rolle, der ho finst</translation>
    </message>
</context>
<context>
    <name>FrameworkModel</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used yet</source>
        <translation>
            <numerusform>%Ln ikkje brukt enno</numerusform>
            <numerusform>%Ln ikkje brukte enno</numerusform>
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
        <translation>Rammeverk: deltakarar etter tema</translation>
    </message>
</context>
<context>
    <name>FrameworkView</name>
    <message>
        <source>Each theme is a column here. Make a theme in the codebook first (Ctrl+T).</source>
        <translation>Kvart tema er ein kolonne her. Lag først eit tema i kodeboka (Ctrl+T).</translation>
    </message>
    <message>
        <source>Each participant is a row here. Say on the page Text who speaks in them.</source>
        <translation>Kvar deltakar er ei rad her. Sei på sida Tekst kven som snakkar i intervjua.</translation>
    </message>
    <message>
        <source>Sum up in your own words what each participant says of each theme. Enter writes.</source>
        <translation>Oppsummer med eigne ord kva kvar deltakar seier om kvart tema. Trykk Enter for å skrive.</translation>
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
        <translation>Prosjekt og kodebøker frå andre program (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Project of another program</source>
        <translation>Prosjekt frå eit anna program</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Fila blir lesen …</translation>
    </message>
    <message>
        <source>“%1” is not a project of another program that can be read. In NVivo, ATLAS.ti or MAXQDA, export the project as REFI-QDA (.qdpx) and choose that file. Transcripts are added to a new project afterwards.</source>
        <translation>«%1» er ikkje eit prosjekt frå eit anna program som kan lesast. Eksporter prosjektet som REFI-QDA (.qdpx) i NVivo, ATLAS.ti eller MAXQDA, og vel den fila. Transkripsjonar legg du til i eit nytt prosjekt etterpå.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The last day of the project was %1. Nothing that tells who somebody is may leave now.</source>
        <translation>Den siste dagen i prosjektet var %1. No kan ikkje noko som røper kven nokon er, gå ut.</translation>
    </message>
    <message>
        <source>The end date has passed</source>
        <translation>Sluttdatoen er passert</translation>
    </message>
    <message>
        <source>It is anonymous: go on</source>
        <translation>Det er anonymt: Hald fram</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv dømeprosjektet</translation>
    </message>
    <message>
        <source>There is no interview here yet. Add your transcripts, or look around in the sample project first.</source>
        <translation>Her er det ingen intervju enno. Legg til transkripsjonane dine, eller sjå deg om i dømeprosjektet først.</translation>
    </message>
    <message>
        <source>Choose an interview in the list, or import transcripts.</source>
        <translation>Vel eit intervju i lista, eller importer transkripsjonar.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The first ten minutes go on from the Help menu, or with %1.</source>
        <translation>Dei første ti minutta held du fram med frå Hjelp-menyen, eller med %1.</translation>
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
        <translation>Skriv spørsmåla du stilte. Når guiden endrar seg undervegs, lagar du ein ny versjon av han: Då ser du kven som aldri fekk spørsmålet, i staden for å ta det for tagnad.</translation>
    </message>
    <message>
        <source>Write the guide</source>
        <translation>Skriv guiden</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>Tilbake til matrisa</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny versjon</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Namn på versjonen</translation>
    </message>
    <message>
        <source>What is new in this version, and why</source>
        <translation>Kva som er nytt i denne versjonen, og kvifor</translation>
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
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Starta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln intervju</numerusform>
            <numerusform>%Ln intervju</numerusform>
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
        <translation>Kva spør du om?</translation>
    </message>
    <message>
        <source>More for question %1</source>
        <translation>Meir for spørsmål %1</translation>
    </message>
    <message>
        <source>Move, remove, or say that it asks the same as another</source>
        <translation>Flytt, fjern, eller sei at det spør om det same som eit anna</translation>
    </message>
    <message>
        <source>Which codes or themes do the answers carry? Choose …</source>
        <translation>Kva kodar eller tema har svara? Vel …</translation>
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
        <translation>Spør om det same som</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>One more code or theme …</source>
        <translation>Ein kode eller eit tema til …</translation>
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
    <name>Help</name>
    <message>
        <source>To begin</source>
        <translation>For å kome i gang</translation>
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
        <translation>Om noko går gale</translation>
    </message>
    <message>
        <source>What is this: %1</source>
        <translation>Kva er dette: %1</translation>
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
        <translation>Søk i hjelpa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or another form of the word.</source>
        <translation>Inga side har desse orda. Prøv færre, eller ei anna form av ordet.</translation>
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
        <translation>Alt sidan prosjektet vart laga. Går du for langt tilbake, kan du gjere det om att.</translation>
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
            <numerusform>Importer %Ln intervju</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Import a project or codebook</source>
        <translation>Importer eit prosjekt eller ei kodebok</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>are the same codes</source>
        <translation>er dei same kodane</translation>
    </message>
    <message>
        <source>come in beside them</source>
        <translation>kjem inn ved sida av dei</translation>
    </message>
    <message>
        <source>are the same people</source>
        <translation>er dei same personane</translation>
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
            <numerusform>Kodar i fila med same namn som ein kode her (%Ln):</numerusform>
            <numerusform>Kodar i fila med same namn som ein kode her (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People of the file with the pseudonym of somebody here (%Ln):</source>
        <translation>
            <numerusform>Personar i fila med same pseudonym som nokon her (%Ln):</numerusform>
            <numerusform>Personar i fila med same pseudonym som nokon her (%Ln):</numerusform>
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
        <translation>Det som kjem inn</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
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
    <message>
        <source>Interviews</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Kodar og tema</translation>
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
        <translation>Kodebok i ein tabell</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and theme(s)</source>
        <translation>
            <numerusform>%n kode eller tema</numerusform>
            <numerusform>%n kodar og tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded unit(s)</source>
        <translation>
            <numerusform>%n koda eining</numerusform>
            <numerusform>%n koda einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) without a code</source>
        <translation>
            <numerusform>%n markering utan kode</numerusform>
            <numerusform>%n markeringar utan kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltakar</numerusform>
            <numerusform>%n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator wrote this file itself: everything comes in as it was.</source>
        <translation>Annotator har skrive denne fila sjølv: Alt kjem inn slik det var.</translation>
    </message>
    <message>
        <source>Another program changed the file after Annotator wrote it. What only Annotator knows is left out.</source>
        <translation>Eit anna program har endra fila etter at Annotator skreiv ho. Det berre Annotator kjenner, blir ikkje med.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are called by what looks like a real name. Give them pseudonyms under People.</source>
        <translation>
            <numerusform>%n deltakar heiter noko som liknar eit verkeleg namn. Gi deltakaren eit pseudonym under Deltakarar.</numerusform>
            <numerusform>%n deltakarar heiter noko som liknar verkelege namn. Gi dei pseudonym under Deltakarar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) have labels that look like names. They stand in the texts until you replace them.</source>
        <translation>
            <numerusform>%n talar har ein merkelapp som liknar eit namn. Han står i teksten til du erstattar han.</numerusform>
            <numerusform>%n talarar har merkelappar som liknar namn. Dei står i tekstane til du erstattar dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): say afterwards who asks, under “Speakers and properties”.</source>
        <translation>
            <numerusform>%n intervju: Sei etterpå kven som spør, under «Talarar og eigenskapar».</numerusform>
            <numerusform>%n intervju: Sei etterpå kven som spør, under «Talarar og eigenskapar».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of codes become code groups.</source>
        <translation>
            <numerusform>%n sett med kodar blir ei kodegruppe.</numerusform>
            <numerusform>%n sett med kodar blir kodegrupper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of texts become memos that list them.</source>
        <translation>
            <numerusform>%n sett med tekstar blir eit notat som listar dei opp.</numerusform>
            <numerusform>%n sett med tekstar blir notat som listar dei opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the text. A memo on the interview lists them.</source>
        <translation>
            <numerusform>%n koding ligg utanfor teksten. Eit notat på intervjuet seier kva for ei.</numerusform>
            <numerusform>%n kodingar ligg utanfor teksten. Eit notat på intervjuet listar dei opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not hold.</source>
        <translation>
            <numerusform>%n koding viser til ein kode som ikkje er i fila.</numerusform>
            <numerusform>%n kodingar viser til kodar som ikkje er i fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are there in formatted form only. See whether a few codings are in the right place.</source>
        <translation>
            <numerusform>%n tekst finst berre med formatering. Sjå etter at nokre av kodingane ligg rett.</numerusform>
            <numerusform>%n tekstar finst berre med formatering. Sjå etter at nokre av kodingane ligg rett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are missing from the file. Memos name them.</source>
        <translation>
            <numerusform>%n tekst manglar i fila. Eit notat seier kva for ein.</numerusform>
            <numerusform>%n tekstar manglar i fila. Notat seier kva for nokre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), recording(s) or PDF(s) cannot come in. Memos name them and what was coded there.</source>
        <translation>
            <numerusform>%n bilete, opptak eller PDF kan ikkje bli med. Eit notat seier kva som var koda der.</numerusform>
            <numerusform>%n bilete, opptak eller PDF-ar kan ikkje bli med. Notat seier kva som var koda der.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) in pictures, sound or pages are listed in memos instead.</source>
        <translation>
            <numerusform>%n koding i bilete, lyd eller sider står i eit notat i staden.</numerusform>
            <numerusform>%n kodingar i bilete, lyd eller sider står i notat i staden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people coded. Who coded what is not kept.</source>
        <translation>
            <numerusform>%n person har koda.</numerusform>
            <numerusform>%n personar har koda. Kven som koda kva, blir ikkje med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n project(s), which come in together.</source>
        <translation>
            <numerusform>Fila inneheld %n prosjekt.</numerusform>
            <numerusform>Fila inneheld %n prosjekt, og dei kjem inn saman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were not recognised and are left out.</source>
        <translation>
            <numerusform>%n kolonne vart ikkje kjend att og blir ikkje med.</numerusform>
            <numerusform>%n kolonnar vart ikkje kjende att og blir ikkje med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a code again and are added to it.</source>
        <translation>
            <numerusform>%n linje nemner ein kode på nytt og blir lagd til han.</numerusform>
            <numerusform>%n linjer nemner ein kode på nytt og blir lagde til han.</numerusform>
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
        <source>Click a coded passage, or go to it with Alt+Down, to see its codes and write its condensation here.</source>
        <translation>Klikk på koda tekst, eller gå til han med Alt+Pil ned, for å sjå kodane og skrive meiningsfortettinga her.</translation>
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
    <name>ItemDelegate</name>
    <message>
        <source>accepted</source>
        <translation>godteke</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>staden er borte</translation>
    </message>
    <message>
        <source>Coded as:</source>
        <translation>Koda som:</translation>
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
        <translation>Kva venta du å høyre, og kva vart det i staden?</translation>
    </message>
    <message>
        <source>Which moment of the interview stays with you, and why that one?</source>
        <translation>Kva augneblink i intervjuet sit att hos deg, og kvifor akkurat den?</translation>
    </message>
    <message>
        <source>How may who you are have shaped what was said to you?</source>
        <translation>Korleis kan den du er, ha forma det som vart sagt til deg?</translation>
    </message>
    <message>
        <source>What do you find easy to see here, and what might you be passing over?</source>
        <translation>Kva er lett for deg å sjå her, og kva kan du kome til å oversjå?</translation>
    </message>
    <message>
        <source>Which code says more of you, or of what you have read, than of the words?</source>
        <translation>Kva for ein kode seier meir om deg, eller om det du har lese, enn om orda?</translation>
    </message>
    <message>
        <source>What has surprised, annoyed or moved you while coding?</source>
        <translation>Kva har overraska, irritert eller rørt deg medan du koda?</translation>
    </message>
    <message>
        <source>What would somebody with another background have noticed?</source>
        <translation>Kva ville nokon med ein annan bakgrunn ha lagt merke til?</translation>
    </message>
    <message>
        <source>Which theme are you fond of? What speaks against it?</source>
        <translation>Kva tema er du glad i? Kva taler mot det?</translation>
    </message>
    <message>
        <source>Whose voice is missing from what you are building?</source>
        <translation>Kven si stemme manglar i det du byggjer?</translation>
    </message>
    <message>
        <source>Which decision did you take since last time, and what were the alternatives?</source>
        <translation>Kva val har du teke sidan sist, og kva var alternativa?</translation>
    </message>
    <message>
        <source>What would the participants say of the way you tell it?</source>
        <translation>Kva ville deltakarane sagt om måten du fortel det på?</translation>
    </message>
    <message>
        <source>What have you left out, and why?</source>
        <translation>Kva har du utelate, og kvifor?</translation>
    </message>
    <message>
        <source>What do you understand now that you did not when you began?</source>
        <translation>Kva forstår du no som du ikkje forstod då du starta?</translation>
    </message>
</context>
<context>
    <name>KeyFileField</name>
    <message>
        <source>Choose the key file …</source>
        <translation>Vel nøkkelfila …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøkkelfil</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Vel nøkkelfila</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Inga vald enno</translation>
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
        <translation>Byt passfrase på koplingsnøkkelen</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Byt passfrase</translation>
    </message>
    <message>
        <source>Current passphrase of the linking key</source>
        <translation>Noverande passfrase for koplingsnøkkelen</translation>
    </message>
    <message>
        <source>The key gets a new recovery code. The old passphrase and the old code then open only copies of the file that you made before.</source>
        <translation>Nøkkelen får ein ny gjenopprettingskode. Den gamle passfrasen og den gamle koden opnar då berre kopiar av fila som du har laga før.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this linking key. Nothing was changed.</source>
        <translation>Det er ikkje passfrasen til denne koplingsnøkkelen. Ingenting vart endra.</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Linking key</source>
        <translation>Koplingsnøkkel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Make a linking key …</source>
        <translation>Lag ein koplingsnøkkel …</translation>
    </message>
    <message>
        <source>In the project participants have pseudonyms alone. Who is who stands in a file of its own, the linking key, with a passphrase of its own. Everything else works without it.</source>
        <translation>I prosjektet har deltakarane berre pseudonym. Kven som er kven, står i ei eiga fil, koplingsnøkkelen, med sin eigen passfrase. Alt anna verkar utan han.</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Opne nøkkelen</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Lukk nøkkelen</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Øydelegg …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>Destroyed on %1</source>
        <translation>Øydelagd %1</translation>
    </message>
    <message>
        <source>The linking key was destroyed on %1. Nobody can look up who said what any more.</source>
        <translation>Koplingsnøkkelen vart øydelagd %1. Ingen kan lenger slå opp kven som sa kva.</translation>
    </message>
    <message>
        <source>Keep names where only you can look them up</source>
        <translation>Ha namna der berre du kan slå dei opp</translation>
    </message>
    <message>
        <source>Make a linking key if you may have to reach somebody again, or want to be able to see what stood in a text before you replaced it. Keep it apart from the project, on a USB stick for example.</source>
        <translation>Lag ein koplingsnøkkel om du kan få bruk for å nå nokon igjen, eller vil kunne sjå kva som stod i ein tekst før du erstatta det. Ha han ein annan stad enn prosjektet, til dømes på ein minnepinne.</translation>
    </message>
    <message>
        <source>Open one I have …</source>
        <translation>Opne ein eg har …</translation>
    </message>
    <message>
        <source>Open the linking key</source>
        <translation>Opne koplingsnøkkelen</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Ei anna fil …</translation>
    </message>
    <message>
        <source>Passphrase of the linking key</source>
        <translation>Passfrase for koplingsnøkkelen</translation>
    </message>
    <message>
        <source>Or its recovery code.</source>
        <translation>Eller gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Lag ein ny …</translation>
    </message>
    <message>
        <source>Destroy it unopened …</source>
        <translation>Øydelegg han uopna …</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Kven er kven</translation>
    </message>
    <message>
        <source>What you write here goes to the linking key alone.</source>
        <translation>Det du skriv her, blir berre lagra i koplingsnøkkelen.</translation>
    </message>
    <message>
        <source>Change its passphrase …</source>
        <translation>Byt passfrasen …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Gjenopprettingskode …</translation>
    </message>
    <message>
        <source>Linking key (*.annokey)</source>
        <translation>Koplingsnøkkel (*.annokey)</translation>
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
    <name>LeakCard</name>
    <message>
        <source>A title or the name of the file</source>
        <translation>Ein tittel eller namnet på fila</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>og %n stad til</numerusform>
            <numerusform>og %n stader til</numerusform>
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
        <translation>Kvifor kan det gå ut? Trykk så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
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
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ikkje eksporter</translation>
    </message>
    <message>
        <source>Looking through what would leave …</source>
        <translation>Ser gjennom det som skal ut …</translation>
    </message>
    <message numerus="yes">
        <source>%n more are shown when these are decided.</source>
        <translation>
            <numerusform>%n til blir vist når desse er avgjorde.</numerusform>
            <numerusform>%n til blir viste når desse er avgjorde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n thing(s) before it leaves</source>
        <translation>
            <numerusform>Sjå på %n ting før det går ut</numerusform>
            <numerusform>Sjå på %n ting før det går ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct each where it comes from, or accept it with a reason. What you accept may leave from now on, in every file, and is not asked about again; the access log notes that you did.</source>
        <translation>Rett kvar ting der ho kjem frå, eller godta ho med ei grunngiving. Det du godtek, kan gå ut frå no av, i alle filer, og du blir ikkje spurd igjen; tilgangsloggen noterer at du gjorde det.</translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation>Ingenting er ope lenger</translation>
    </message>
    <message>
        <source>It may leave now.</source>
        <translation>No kan det gå ut.</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>Words you have replaced in the interviews</source>
        <translation>Ord du har erstatta i intervjua</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeidsplassar</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysningar</translation>
    </message>
    <message>
        <source>Identifying numbers</source>
        <translation>Nummer som identifiserer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Pronouns that tell the gender</source>
        <translation>Pronomen som røper kjønn</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Merkte stader</translation>
    </message>
    <message>
        <source>Attributes that are never exported</source>
        <translation>Eigenskapar som aldri blir eksporterte</translation>
    </message>
    <message>
        <source>Few people have this in common</source>
        <translation>Dette har få personar felles</translation>
    </message>
    <message>
        <source>Words of restricted participants</source>
        <translation>Orda til avgrensa deltakarar</translation>
    </message>
    <message>
        <source>Words of somebody who has withdrawn</source>
        <translation>Orda til nokon som har trekt seg</translation>
    </message>
    <message>
        <source>Quotes that lead to a whole interview</source>
        <translation>Sitat som leier til eit heilt intervju</translation>
    </message>
    <message>
        <source>The project&apos;s last day has passed</source>
        <translation>Den siste dagen i prosjektet er passert</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Ikkje alt kunne kontrollerast</translation>
    </message>
    <message>
        <source>The interviews no longer say this, but what leaves does.</source>
        <translation>Intervjua seier ikkje dette lenger, men det som skal ut, gjer det.</translation>
    </message>
    <message>
        <source>You marked it in the interview and have not cleared it.</source>
        <translation>Du har merkt det i intervjuet og ikkje avklart det.</translation>
    </message>
    <message>
        <source>You decided that it stays here.</source>
        <translation>Du har bestemt at det ikkje skal ut.</translation>
    </message>
    <message>
        <source>Together they single out fewer participants than the smallest group you allow: anyone who knows one can recognise her.</source>
        <translation>Til saman peiker dei ut færre deltakarar enn den minste gruppa du tillèt: Den som kjenner ein av dei, kan kjenne vedkomande igjen.</translation>
    </message>
    <message>
        <source>She asked that her words are kept but not used.</source>
        <translation>Deltakaren har bede om at orda blir tekne vare på, men ikkje brukte.</translation>
    </message>
    <message>
        <source>Nothing of her may leave any more.</source>
        <translation>Ingenting frå denne deltakaren kan gå ut lenger.</translation>
    </message>
    <message>
        <source>The quote names who speaks, and the appended interview repeats it: together they tell who it is.</source>
        <translation>Sitatet nemner kven som snakkar, og det vedlagde intervjuet gjentek det: Saman røper dei kven det er.</translation>
    </message>
    <message>
        <source>After this day nothing identifying may be left. Make sure that what leaves is anonymous.</source>
        <translation>Etter denne dagen kan ingenting som identifiserer, vere att. Forsikre deg om at det som skal ut, er anonymt.</translation>
    </message>
    <message>
        <source>With the linking key open, every word you have replaced is looked for as well.</source>
        <translation>Med koplingsnøkkelen open blir det òg leita etter kvart ord du har erstatta.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Erstatt …</translation>
    </message>
    <message>
        <source>Go to the marks</source>
        <translation>Gå til merka</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Deltakarar</translation>
    </message>
    <message>
        <source>Go to consent and rights</source>
        <translation>Gå til samtykke og rettar</translation>
    </message>
    <message>
        <source>Go to the end date</source>
        <translation>Gå til sluttdatoen</translation>
    </message>
    <message>
        <source>Open the linking key …</source>
        <translation>Opne koplingsnøkkelen …</translation>
    </message>
    <message>
        <source>Nothing keeps the words you have replaced, so they cannot be looked for in titles, codes and what you write. Read these through before you accept this.</source>
        <translation>Ingenting tek vare på orda du har bytt ut, så det går ikkje an å leite etter dei i titlar, kodar og det du skriv. Les gjennom dette før du godtek.</translation>
    </message>
    <message>
        <source>There is no linking key</source>
        <translation>Det finst ingen koplingsnøkkel</translation>
    </message>
    <message>
        <source>The linking key is closed</source>
        <translation>Koplingsnøkkelen er lukka</translation>
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
        <translation>Oppgi «%1» i grovare steg, til dømes i tiår.</translation>
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
        <translation>Utan %1</translation>
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
        <translation>for tema</translation>
    </message>
    <message>
        <source>for groups</source>
        <translation>for grupper</translation>
    </message>
    <message>
        <source>for codes</source>
        <translation>for kodar</translation>
    </message>
    <message>
        <source>Levels and columns</source>
        <translation>Nivå og kolonnar</translation>
    </message>
    <message>
        <source>The method proposes them; call them what your thesis calls them, and add what you need.</source>
        <translation>Metoden foreslår dei. Kall dei det oppgåva di kallar dei, og legg til det du treng.</translation>
    </message>
    <message>
        <source>What the level is for</source>
        <translation>Kva nivået er for</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>What stands higher here holds what stands below it.</source>
        <translation>Det som står øvst her, rommar det som står under.</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nytt nivå</translation>
    </message>
    <message>
        <source>Texts for every unit</source>
        <translation>Tekstar til kvar eining</translation>
    </message>
    <message>
        <source>The first one is the one you write while you code.</source>
        <translation>Den første er den du skriv medan du kodar.</translation>
    </message>
    <message>
        <source>New text column</source>
        <translation>Ny tekstkolonne</translation>
    </message>
    <message>
        <source>In use, or the only level for codes: it stays.</source>
        <translation>I bruk, eller det einaste nivået for kodar: Det blir ståande.</translation>
    </message>
    <message>
        <source>Something is written in it: it stays.</source>
        <translation>Noko er skrive i han: Han blir ståande.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekstar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeSection</name>
    <message>
        <source>Not noted</source>
        <translation>Ikkje notert</translation>
    </message>
    <message>
        <source>Open (green)</source>
        <translation>Opne (grøn)</translation>
    </message>
    <message>
        <source>Internal (yellow)</source>
        <translation>Interne (gul)</translation>
    </message>
    <message>
        <source>Confidential (red)</source>
        <translation>Fortrulege (raud)</translation>
    </message>
    <message>
        <source>Strictly confidential (black)</source>
        <translation>Strengt fortrulege (svart)</translation>
    </message>
    <message>
        <source>Storage and end date</source>
        <translation>Lagring og sluttdato</translation>
    </message>
    <message>
        <source>What your institution and your approval say. The program reminds you; what is allowed where is for them to decide.</source>
        <translation>Det institusjonen og godkjenninga di seier. Programmet minner deg på det; kva som er lov kvar, er det dei som avgjer.</translation>
    </message>
    <message>
        <source>Add an end date</source>
        <translation>Legg til ein sluttdato</translation>
    </message>
    <message>
        <source>Where may this be stored?</source>
        <translation>Kvar kan dette lagrast?</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Dataklasse</translation>
    </message>
    <message>
        <source>The colour your institution gives this material; it decides which disks and services may hold it.</source>
        <translation>Fargen institusjonen din gir dette materialet; han avgjer kva diskar og tenester som kan ha det.</translation>
    </message>
    <message>
        <source>As your institution sorts data; interviews that can be recognised are often red.</source>
        <translation>Slik institusjonen din klassifiserer data; intervju der nokon kan kjennast att, er ofte raude.</translation>
    </message>
    <message>
        <source>For example: the university&apos;s laptop, encrypted disk, no cloud</source>
        <translation>Til dømes: den berbare til universitetet, kryptert disk, inga sky</translation>
    </message>
    <message>
        <source>Where your approval lets the file lie. It is your own reminder: the program checks nothing.</source>
        <translation>Der godkjenninga lèt fila liggje. Det er din eigen hugselapp: Programmet kontrollerer ingenting.</translation>
    </message>
    <message>
        <source>Place that is allowed</source>
        <translation>Tillaten stad</translation>
    </message>
    <message>
        <source>For example: Sikt, reference number</source>
        <translation>Til dømes: Sikt, referansenummer</translation>
    </message>
    <message>
        <source>Who approved the project, and their number for it; the statement at the end names it.</source>
        <translation>Kven som godkjende prosjektet, og nummeret det fekk; erklæringa til slutt nemner det.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>When does the project end?</source>
        <translation>Når sluttar prosjektet?</translation>
    </message>
    <message>
        <source>The approval and the consent letter each say a day. The earlier one counts: after it, nothing that identifies a person may be kept.</source>
        <translation>Godkjenninga og informasjonsskrivet seier kvar sin dag. Den tidlegaste gjeld: Etter den kan du ikkje halde på noko som identifiserer ein person.</translation>
    </message>
    <message>
        <source>The project ended on %1, %2. What identifies a person should be gone; an export asks before it writes.</source>
        <translation>Prosjektet slutta %1, %2. Det som identifiserer ein person, skal vere borte; ein eksport spør før han skriv.</translation>
    </message>
    <message>
        <source>The project ends on %1, %2.</source>
        <translation>Prosjektet sluttar %1, %2.</translation>
    </message>
    <message>
        <source>An end date (%1) has no day yet.</source>
        <translation>Ein sluttdato (%1) har ingen dag enno.</translation>
    </message>
    <message>
        <source>The consent letter promised an end on %1; the approval runs until %2. What you promised counts.</source>
        <translation>Informasjonsskrivet lova slutt %1; godkjenninga varer til %2. Det du har lova, gjeld.</translation>
    </message>
    <message>
        <source>The approval ends on %1, before the day in the consent letter, %2. Apply for longer, or end in time.</source>
        <translation>Godkjenninga sluttar %1, før dagen i informasjonsskrivet, %2. Søk om forlenging, eller avslutt i tide.</translation>
    </message>
    <message>
        <source>Two dates from the same source: %1 and %2. Which one is it?</source>
        <translation>To datoar frå same kjelde: %1 og %2. Kva for ein er den rette?</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>There is no time stamp here or before.</source>
        <translation>Det er ingen tidskode her eller tidlegare.</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the library for it is missing.</source>
        <translation>Lyd kan ikkje spelast av på denne maskina: Biblioteket for det manglar.</translation>
    </message>
    <message>
        <source>The recording is not where it was.</source>
        <translation>Opptaket ligg ikkje der det låg.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Finn det …</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used just now.</source>
        <translation>Maskina har inga lydeining som kan brukast akkurat no.</translation>
    </message>
    <message>
        <source>This kind of recording is played by FFmpeg, which is not installed.</source>
        <translation>Denne typen opptak blir spelt av FFmpeg, som ikkje er installert.</translation>
    </message>
    <message>
        <source>What to do …</source>
        <translation>Kva kan du gjere …</translation>
    </message>
    <message>
        <source>The recording cannot be read: it is damaged or of another kind.</source>
        <translation>Opptaket kan ikkje lesast: Det er skadd eller av eit anna slag.</translation>
    </message>
    <message>
        <source>Playing M4A and MP4</source>
        <translation>Å spele M4A og MP4</translation>
    </message>
    <message>
        <source>Where is the recording now?</source>
        <translation>Kvar er opptaket no?</translation>
    </message>
    <message>
        <source>Another recording?</source>
        <translation>Eit anna opptak?</translation>
    </message>
    <message>
        <source>This file is not as large as the recording was.</source>
        <translation>Denne fila er ikkje like stor som opptaket var.</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Bruk ho likevel</translation>
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
        <translation>Spel av</translation>
    </message>
    <message>
        <source>Back 3 seconds</source>
        <translation>3 sekund tilbake</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stad i opptaket</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Fart</translation>
    </message>
    <message>
        <source>Speed; the voice keeps its pitch</source>
        <translation>Fart; stemma held på tonehøgda</translation>
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
        <translation>Kor raskt det blir snakka; tonehøgda er den same.</translation>
    </message>
    <message>
        <source>The text scrolls to what is being said, where the interview has time stamps.</source>
        <translation>Teksten rullar til det som blir sagt, der intervjuet har tidskodar.</translation>
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
        <translation>Heile prosjektet er éi kryptert fil. Ingen opnar ho utan det som står her.</translation>
    </message>
    <message>
        <source>The project opens with</source>
        <translation>Prosjektet blir opna med</translation>
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
        <translation>Når du går frå maskina</translation>
    </message>
    <message>
        <source>The project locks itself after a while; how long is in the settings. The menu locks it at once.</source>
        <translation>Prosjektet låser seg sjølv etter ei stund. Kor lenge, vel du i innstillingane; lås med ein gong frå menyen.</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Innstillingar …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås no</translation>
    </message>
    <message>
        <source>Both are needed</source>
        <translation>Begge trengst</translation>
    </message>
    <message>
        <source>Passphrase alone</source>
        <translation>Berre passfrase</translation>
    </message>
    <message>
        <source>the passphrase and the key file together, or the recovery code</source>
        <translation>passfrasen og nøkkelfila saman, eller gjenopprettingskoden</translation>
    </message>
    <message>
        <source>the passphrase, or the recovery code</source>
        <translation>passfrasen, eller gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Keep the key file apart from the project, and the recovery code on paper.</source>
        <translation>Ha nøkkelfila ein annan stad enn prosjektet, og gjenopprettingskoden på papir.</translation>
    </message>
    <message>
        <source>For material of special categories you can ask for a key file too: a small file on a USB stick, without which the passphrase opens nothing.</source>
        <translation>For særlege kategoriar av opplysningar kan du krevje ei nøkkelfil i tillegg: ei lita fil på ein minnepinne. Utan ho opnar passfrasen ingenting.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Access log</source>
        <translation>Tilgangslogg</translation>
    </message>
    <message>
        <source>What was opened, exported, shared and erased, and when: never who, and no word of the interviews. Lines can only be added; each is sealed with the one before.</source>
        <translation>Kva som er opna, eksportert, delt og sletta, og når; aldri kven, og ikkje eit ord frå intervjua. Linjer kan berre leggjast til, og kvar er forsegla med den førre.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Something was changed in it</source>
        <translation>Noko er endra i han</translation>
    </message>
    <message>
        <source>Lines of the access log, newest first</source>
        <translation>Linjene i tilgangsloggen, dei nyaste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>No line yet: the next time the project is opened is the first.</source>
        <translation>Inga linje enno: Neste gong prosjektet blir opna, er den første.</translation>
    </message>
    <message>
        <source>Save a copy of the access log</source>
        <translation>Lagre ein kopi av tilgangsloggen</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>tilgangslogg</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON (*.json)</source>
        <translation>Rekneark (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
</context>
<context>
    <name>Losing</name>
    <message>
        <source>Open the linking key first</source>
        <translation>Opne koplingsnøkkelen først</translation>
    </message>
    <message>
        <source>Make a linking key first</source>
        <translation>Lag ein koplingsnøkkel først</translation>
    </message>
    <message>
        <source>What stood there would be gone for good</source>
        <translation>Det som stod der, blir borte for godt</translation>
    </message>
    <message>
        <source>No linking key is open to keep the original words. Without one, nobody can look them up again, not you either.</source>
        <translation>Ingen koplingsnøkkel er open og kan ta vare på dei opphavlege orda. Utan han kan ingen slå dei opp igjen, heller ikkje du.</translation>
    </message>
    <message>
        <source>Replace; the originals may be lost</source>
        <translation>Erstatt; originalane kan gå tapt</translation>
    </message>
</context>
<context>
    <name>MakeSection</name>
    <message>
        <source>Make a share</source>
        <translation>Lag ei deling</translation>
    </message>
    <message>
        <source>A new file for your supervisor or another reader. Your project itself never leaves this computer.</source>
        <translation>Ei ny fil til rettleiaren din eller ein annan lesar. Sjølve prosjektet forlèt aldri denne maskina.</translation>
    </message>
    <message>
        <source>Blind: without my codes, so that the reader codes independently</source>
        <translation>Blind: utan kodane mine, slik at lesaren kodar på eiga hand</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag fila …</translation>
    </message>
    <message>
        <source>For a supervisor or reader</source>
        <translation>Til ein rettleiar eller lesar</translation>
    </message>
    <message>
        <source>share everything</source>
        <translation>del alt</translation>
    </message>
    <message>
        <source>Each level holds more than the one above; the first has not a word of the interviews.</source>
        <translation>Kvart nivå rommar meir enn det over; det første har ikkje eit ord av intervjua.</translation>
    </message>
    <message>
        <source>How much may be read?</source>
        <translation>Kor mykje skal kunne lesast?</translation>
    </message>
    <message>
        <source>For a second coding: what the reader codes is laid beside yours when it comes back.</source>
        <translation>For ei koding til: Det lesaren kodar, blir lagt ved sida av ditt når det kjem tilbake.</translation>
    </message>
    <message>
        <source>Does the consent cover that this reader sees all of it?</source>
        <translation>Dekkjer samtykket at denne lesaren ser alt?</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Skriv «%1» for å stadfeste</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Kven er ho til?</translation>
    </message>
    <message>
        <source>Your list of shares tells by it who has which file; the access log names nobody.</source>
        <translation>Lista over delingar viser med det kven som har kva fil; tilgangsloggen nemner ingen.</translation>
    </message>
    <message>
        <source>A role or initials, for your own list; it is not in the file.</source>
        <translation>Ei rolle eller initialar, til di eiga liste; det står ikkje i fila.</translation>
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
        <translation>Ingen kan kjennast att</translation>
    </message>
    <message>
        <source>The participant speaks of herself, and agreed</source>
        <translation>Deltakaren snakkar om seg sjølv og har samtykt</translation>
    </message>
    <message>
        <source>Why may it leave? Then Enter</source>
        <translation>Kvifor kan det gå ut? Trykk så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Nothing is marked. Mark a passage about somebody who has not agreed to take part, or about health, faith or politics, in the interview or among the findings: it is then kept out of every export until you clear it.</source>
        <translation>Ingenting er merkt. Merk ein stad om nokon som ikkje har samtykt til å delta, eller om helse, tru eller politikk, i intervjuet eller blant funna: Då går han ikkje ut i nokon eksport før du har avklart han.</translation>
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
    <name>MatrixBar</name>
    <message>
        <source>Find a row</source>
        <translation>Finn ei rad</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Gøym tomme</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fald saman</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Copy the table for Word or a spreadsheet (Ctrl+C)</source>
        <translation>Kopier tabellen til Word eller eit rekneark (Ctrl+C)</translation>
    </message>
    <message>
        <source>as in the codebook</source>
        <translation>som i kodeboka</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter namn</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter mengd</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>No codes or themes yet. Mark a passage in an interview and give it a code.</source>
        <translation>Ingen kodar eller tema enno. Merk eit stykke tekst i eit intervju og gi det ein kode.</translation>
    </message>
    <message>
        <source>No row fits. Empty the field, or show empty rows again.</source>
        <translation>Inga rad passar. Tøm feltet, eller vis tomme rader igjen.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fald ut</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fald saman</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Member check</source>
        <translation>Deltakarsjekk</translation>
    </message>
    <message>
        <source>A participant reads her own interview and corrects it. No codes, notes or words of others go along; what comes back are proposals that you accept one by one.</source>
        <translation>Ein deltakar les sitt eige intervju og rettar det. Ingen kodar, notat eller ord frå andre blir med; det som kjem tilbake, er forslag du godtek eitt for eitt.</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag fila …</translation>
    </message>
    <message>
        <source>The file holds what this participant said and was asked, and no word of anybody else.</source>
        <translation>Fila rommar det denne deltakaren sa og vart spurd om, og ikkje eit ord frå andre.</translation>
    </message>
    <message>
        <source>Whose interview?</source>
        <translation>Kven sitt intervju?</translation>
    </message>
    <message>
        <source>For one participant</source>
        <translation>Til éin deltakar</translation>
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
        <source>Another question</source>
        <translation>Eit anna spørsmål</translation>
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
        <translation>«%1» kan vere ein plasshaldar frå ei skyteneste: La ho bli lasta ned, og opne ho igjen. Om ikkje, opne den nyaste reservekopien; han ligg i mappa ved sida av prosjektet.</translation>
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
        <source>Check capital letters and spaces, and try again. Nothing is locked or deleted.</source>
        <translation>Sjekk store bokstavar og mellomrom, og prøv igjen. Ingenting er sperra eller sletta.</translation>
    </message>
    <message>
        <source>The passphrase and the key file do not fit together</source>
        <translation>Passfrasen og nøkkelfila passar ikkje saman</translation>
    </message>
    <message>
        <source>One of them is wrong; which one cannot be told. Check the passphrase and choose the key file of “%1”.</source>
        <translation>Ein av dei er feil; kva for ein lèt seg ikkje seie. Sjekk passfrasen, og vel nøkkelfila til «%1».</translation>
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
        <source>This is not a linking key</source>
        <translation>Dette er ikkje ein koplingsnøkkel</translation>
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
        <source>The project file is damaged</source>
        <translation>Prosjektfila er skadd</translation>
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
        <source>The folder is not empty</source>
        <translation>Mappa er ikkje tom</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder, or a name no folder has yet.</source>
        <translation>Ingenting vart skrive. Vel ei tom mappe, eller eit namn inga mappe har enno.</translation>
    </message>
    <message>
        <source>“%1” ends too early: a copy or a download was broken off. Copy it again from where it came, or restore the newest backup where there is one.</source>
        <translation>«%1» sluttar for tidleg: Ei kopiering eller nedlasting vart avbroten. Kopier fila på nytt derifrå ho kom, eller gjenopprett den nyaste reservekopien om det finst ein.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file</source>
        <translation>Den passfrasen opnar ikkje fila</translation>
    </message>
    <message>
        <source>Compare it with the one you kept, group by group. It has 14 groups of four characters.</source>
        <translation>Samanlikn med han du tok vare på, gruppe for gruppe. Koden har 14 grupper på fire teikn.</translation>
    </message>
    <message>
        <source>That recovery code does not open the file</source>
        <translation>Den gjenopprettingskoden opnar ikkje fila</translation>
    </message>
    <message>
        <source>It is an older one, or that of another file: whenever the passphrase is changed, the code is too.</source>
        <translation>Det er ein eldre kode eller koden til ei anna fil: Kvar gong passfrasen blir bytt, blir koden òg endra.</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of “%1” can no longer be read. The file was left as it is. Restore the newest backup, or open a copy you have elsewhere.</source>
        <translation>Passfrasen er rett, men delar av «%1» kan ikkje lenger lesast. Fila er ikkje rørt. Gjenopprett den nyaste reservekopien, eller opne ein kopi du har ein annan stad.</translation>
    </message>
    <message>
        <source>Your last step could not be stored; everything before it is safe. Make room on the disk, then do it again.</source>
        <translation>Det siste du gjorde, kunne ikkje lagrast; alt før det er trygt. Frigjer plass på disken, og gjer det om att.</translation>
    </message>
    <message>
        <source>The recording is too large to be taken into the project</source>
        <translation>Opptaket er for stort til å takast inn i prosjektet</translation>
    </message>
    <message>
        <source>Its sound is more than 256 MB – more than six hours as MP3. Nothing of it was stored, and “%1” is as it was. Attach it where it lies, or divide it into parts first.</source>
        <translation>Lyden er på meir enn 256 MB – meir enn seks timar som MP3. Ingenting av det vart lagra, og «%1» er som ho var. Knyt til opptaket der det ligg, eller del det i mindre delar først.</translation>
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
        <translation>Orda til ein deltakar her er avgrensa</translation>
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
        <source>“%1” has nothing to code in it. Is it the right file, and all of it downloaded? A scanned PDF is pictures: make text of it first, and import that.</source>
        <translation>Det er ingenting å kode i «%1». Er det rett fil, og er heile lasta ned? Ein skanna PDF er bilete: Gjer han om til tekst først, og hent inn den.</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Det er ingenting å hente inn</translation>
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
        <source>The level is in use</source>
        <translation>Nivået er i bruk</translation>
    </message>
    <message>
        <source>Move its codes and themes to another level first. The only level for codes always stays.</source>
        <translation>Flytt kodane og temaa til eit anna nivå først. Det einaste nivået for kodar blir alltid ståande.</translation>
    </message>
    <message>
        <source>The text column is in use</source>
        <translation>Tekstkolonnen er i bruk</translation>
    </message>
    <message>
        <source>Something is written in it; it can be renamed or moved.</source>
        <translation>Noko er skrive i han. Han kan få nytt namn eller flyttast.</translation>
    </message>
    <message>
        <source>This is a share</source>
        <translation>Dette er ei deling</translation>
    </message>
    <message>
        <source>“%1” can be read and commented on. What it holds cannot be changed.</source>
        <translation>«%1» kan lesast og kommenterast. Innhaldet kan ikkje endrast.</translation>
    </message>
    <message>
        <source>This is not a share</source>
        <translation>Dette er ikkje ei deling</translation>
    </message>
    <message>
        <source>“%1” is a project of its own. Choose the file the reader sent back.</source>
        <translation>«%1» er eit eige prosjekt. Vel fila lesaren sende tilbake.</translation>
    </message>
    <message>
        <source>The place is gone</source>
        <translation>Staden er borte</translation>
    </message>
    <message>
        <source>The words or the code that the suggestion is about are no longer in the project. You can decline it, or code the right place yourself.</source>
        <translation>Orda eller koden forslaget gjeld, er ikkje lenger i prosjektet. Du kan avslå det, eller kode den rette staden sjølv.</translation>
    </message>
    <message>
        <source>The share belongs to another project</source>
        <translation>Delinga høyrer til eit anna prosjekt</translation>
    </message>
    <message>
        <source>Open the project that “%1” was made from, and take it in there.</source>
        <translation>Opne prosjektet «%1» vart laga frå, og hent ho inn der.</translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>Ingenting nytt kom inn</translation>
    </message>
    <message>
        <source>Everything in “%1” has been taken in before.</source>
        <translation>Alt i «%1» er henta inn før.</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file</source>
        <translation>Ingenting kan hentast inn frå denne fila</translation>
    </message>
    <message>
        <source>Some marked passages are not cleared yet</source>
        <translation>Nokre merkte stader er ikkje avklarte enno</translation>
    </message>
    <message>
        <source>Passages about third persons or of special categories: %1. Clear each, or rewrite it first.</source>
        <translation>Stader om tredjepersonar eller særlege kategoriar: %1. Avklar kvar av dei, eller skriv han om først.</translation>
    </message>
    <message>
        <source>Full material must be confirmed</source>
        <translation>Fullt materiale må stadfestast</translation>
    </message>
    <message>
        <source>There is nothing to share at this level</source>
        <translation>Det er ingenting å dele på dette nivået</translation>
    </message>
    <message>
        <source>A share cannot be shared on</source>
        <translation>Ei deling kan ikkje delast vidare</translation>
    </message>
    <message>
        <source>Ask for a new one from the project it was made from.</source>
        <translation>Be om ei ny frå prosjektet ho vart laga frå.</translation>
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
        <translation>Teikna lét seg ikkje lese</translation>
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
        <source>“%1” is larger than any thesis. Save it without pictures, or as plain text.</source>
        <translation>«%1» er større enn noka oppgåve. Lagre ho utan bilete, eller som rein tekst.</translation>
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
        <source>Word’s old format cannot be read here</source>
        <translation>Det gamle Word-formatet kan ikkje lesast her</translation>
    </message>
    <message>
        <source>On this system it could only be read by leaving the text in the clear on the disk. Open “%1” in Word or LibreOffice and save it as DOCX.</source>
        <translation>På denne maskina kunne det berre lesast ved å leggje teksten ope på disken. Opne «%1» i Word eller LibreOffice og lagre ho som DOCX.</translation>
    </message>
    <message>
        <source>Parts of “%1” cannot be read. Open it in its own program and save it again.</source>
        <translation>Heile «%1» kan ikkje lesast. Opne ho i sitt eige program og lagre på nytt.</translation>
    </message>
    <message>
        <source>“%1” is gone, is a folder, or may not be read by you. Copy it to a folder of your own and try again.</source>
        <translation>«%1» er borte, er ei mappe, eller du har ikkje lov til å lese ho. Kopier ho til di eiga mappe og prøv igjen.</translation>
    </message>
    <message>
        <source>Let the file name end in .docx or .pdf.</source>
        <translation>La filnamnet slutte på .docx eller .pdf.</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Registeret er tomt</translation>
    </message>
    <message>
        <source>It should have the columns category, term and replacement, one line for each.</source>
        <translation>Det skal ha kolonnane kategori, uttrykk og erstatning, og éi linje for kvart uttrykk.</translation>
    </message>
    <message>
        <source>A line of the register cannot be read</source>
        <translation>Ei linje i registeret lèt seg ikkje lese</translation>
    </message>
    <message>
        <source>A line of the register is not complete</source>
        <translation>Ei linje i registeret er ikkje fullstendig</translation>
    </message>
    <message>
        <source>The replacement would itself be replaced</source>
        <translation>Erstatninga ville sjølv blitt erstatta</translation>
    </message>
    <message>
        <source>Write something that does not hold any of the words to be replaced.</source>
        <translation>Skriv noko som ikkje inneheld nokon av orda som skal erstattast.</translation>
    </message>
    <message>
        <source>The term already has another replacement</source>
        <translation>Uttrykket har alt ei anna erstatning</translation>
    </message>
    <message>
        <source>Look at line %1: one term can only become one thing.</source>
        <translation>Sjå på linje %1: Eit uttrykk kan berre få éi erstatning.</translation>
    </message>
    <message>
        <source>The report was not written. Free some space on the disk, then export again.</source>
        <translation>Rapporten vart ikkje skriven. Frigjer plass på disken, og eksporter igjen.</translation>
    </message>
    <message>
        <source>Nothing was written. Begin again when you like.</source>
        <translation>Ingenting vart skrive. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>There is nothing to take out yet</source>
        <translation>Det er ingenting å ta ut enno</translation>
    </message>
    <message>
        <source>Import an interview or make a code first.</source>
        <translation>Hent inn eit intervju eller lag ein kode først.</translation>
    </message>
    <message>
        <source>The file did not say the same when it was read back</source>
        <translation>Fila inneheldt ikkje det same då ho vart lesen inn igjen</translation>
    </message>
    <message>
        <source>It was not kept. Try again, on another disk if you can.</source>
        <translation>Ho vart ikkje teken vare på. Prøv igjen, helst på ein annan disk.</translation>
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
        <source>“%1” is something else, or it was changed since it was made. Choose the one made with this file; without it, the recovery code opens the file.</source>
        <translation>«%1» er noko anna, eller ho er endra sidan ho vart laga. Vel den som vart laga til denne fila; utan ho opnar gjenopprettingskoden fila.</translation>
    </message>
    <message>
        <source>“%1” is something else. Choose the file that ends in .annokey.</source>
        <translation>«%1» er noko anna. Vel fila som sluttar på .annokey.</translation>
    </message>
    <message>
        <source>They are kept as they are, and can be neither coded nor corrected. The restriction is lifted under Privacy, “Consent and rights”.</source>
        <translation>Dei blir liggjande som dei er, og kan verken kodast eller rettast. Avgrensinga blir oppheva under Personvern, «Samtykke og rettar».</translation>
    </message>
    <message>
        <source>“%1” holds no text, no code and no memo. Export it anew from the program it comes from.</source>
        <translation>«%1» har ingen tekst, ingen kode og ikkje noko notat. Eksporter på nytt frå programmet ho kjem frå.</translation>
    </message>
    <message>
        <source>“%1” is not a Word file that was shared from here. Open it in Word and save it as DOCX first.</source>
        <translation>«%1» er ikkje eit Word-dokument som er delt herifrå. Opne det i Word og lagre det som DOCX først.</translation>
    </message>
    <message>
        <source>Confirm that everything that is not private is to go along, or choose a lower level.</source>
        <translation>Stadfest at alt som ikkje er privat, skal vere med, eller vel eit lågare nivå.</translation>
    </message>
    <message>
        <source>No interview is included, or the participant has withdrawn. Set an interview to included first, or choose another participant.</source>
        <translation>Ingen intervju er inkluderte, eller deltakaren har trekt seg. Set eit intervju til inkludert først, eller vel ein annan deltakar.</translation>
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
        <source>The report cannot be written in this format</source>
        <translation>Rapporten kan ikkje skrivast i dette formatet</translation>
    </message>
    <message>
        <source>Line %1 should have category, term and replacement. Put it right in the file.</source>
        <translation>Linje %1 skal ha kategori, uttrykk og erstatning. Rett ho i fila.</translation>
    </message>
    <message>
        <source>Line %1 does not say what to replace. Fill it in and read the file again.</source>
        <translation>Linje %1 seier ikkje kva som skal erstattast. Fyll ho ut og les fila på nytt.</translation>
    </message>
    <message>
        <source>Line %1 does not say what to write instead. Fill it in and read the file again.</source>
        <translation>Linje %1 seier ikkje kva som skal stå i staden. Fyll ho ut og les fila på nytt.</translation>
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
</context>
<context>
    <name>MetBox</name>
    <message>
        <source>For all:</source>
        <translation>For alle:</translation>
    </message>
    <message>
        <source>For all interviews that are here already</source>
        <translation>For alle intervjua som er her frå før</translation>
    </message>
    <message numerus="yes">
        <source>Interviews of the file that are here already (%Ln):</source>
        <translation>
            <numerusform>Intervju i fila som er her frå før (%Ln):</numerusform>
            <numerusform>Intervju i fila som er her frå før (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Lay the codings on the one here</source>
        <translation>Legg kodingane på det som er her</translation>
    </message>
    <message>
        <source>Take in as one more interview</source>
        <translation>Hent inn som eitt intervju til</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>The text is another than here, so the codings cannot be laid on it.</source>
        <translation>Teksten er ein annan enn her, så kodingane kan ikkje leggjast på.</translation>
    </message>
    <message>
        <source>Only the title is the same as here.</source>
        <translation>Berre tittelen er den same som her.</translation>
    </message>
    <message>
        <source>Somebody in it is frozen here, so it takes no codings.</source>
        <translation>Nokon i det er avgrensa her, så det kan ikkje få kodingar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) that are not here</source>
        <translation>
            <numerusform>%Ln koding som ikkje er her</numerusform>
            <numerusform>%Ln kodingar som ikkje er her</numerusform>
        </translation>
    </message>
    <message>
        <source>Every coding is here already</source>
        <translation>Alle kodingane er her frå før</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) no word here and stay(s) out</source>
        <translation>
            <numerusform>%Ln dekkjer ingen ord her og blir utelaten</numerusform>
            <numerusform>%Ln dekkjer ingen ord her og blir utelatne</numerusform>
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
        <translation>Nivå og kolonnar</translation>
    </message>
    <message>
        <source>Choice of method</source>
        <translation>Val av metode</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Andre koding</translation>
    </message>
    <message>
        <source>Two codings compared</source>
        <translation>To kodingar side om side</translation>
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
        <translation>Delar av metoden</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>My own</source>
        <translation>Mine eigne</translation>
    </message>
    <message>
        <source>Numbers: P01, P02</source>
        <translation>Tal: P01, P02</translation>
    </message>
    <message>
        <source>Letters: A, B</source>
        <translation>Bokstavar: A, B</translation>
    </message>
    <message>
        <source>Neutral names: Ariel, Bo</source>
        <translation>Nøytrale namn: Ariel, Bo</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Leit etter det</translation>
    </message>
    <message>
        <source>How participants are called</source>
        <translation>Kva deltakarane blir kalla</translation>
    </message>
    <message>
        <source>Everything follows: labels in the interviews, replacements, quotes and your own texts.</source>
        <translation>Alt følgjer med: merkelappar i intervjua, erstatningar, sitat og dine eigne tekstar.</translation>
    </message>
    <message>
        <source>Switching renames everybody at once and is one step of undo; no coding moves.</source>
        <translation>Eit byte gir alle nytt namn på éin gong og er eitt angresteg; inga koding flyttar seg.</translation>
    </message>
    <message>
        <source>A neutral pronoun</source>
        <translation>Eit nøytralt pronomen</translation>
    </message>
    <message>
        <source>If you set one, every “he” and “she” is a finding, and the check before an export looks for them too.</source>
        <translation>Vel du eit, er kvar «han» og «ho» eit funn, og kontrollen før ein eksport leiter òg etter dei.</translation>
    </message>
    <message>
        <source>[hen], or empty: pronouns stay</source>
        <translation>[hen], eller tomt: Pronomen blir ståande</translation>
    </message>
    <message>
        <source>For who wants it hidden whether a participant is a man or a woman. Each place is yours to decide.</source>
        <translation>For den som ikkje vil røpe om ein deltakar er mann eller kvinne. Du avgjer kvar stad sjølv.</translation>
    </message>
    <message>
        <source>More names to look for</source>
        <translation>Fleire namn å leite etter</translation>
    </message>
    <message>
        <source>A nickname, or a name the detectors do not know. It is not written down anywhere, and is forgotten when the project is locked; the linking key remembers it once it is replaced.</source>
        <translation>Eit kallenamn, eller eit namn programmet ikkje kjenner. Det blir ikkje lagra nokon stad, og er gløymt når prosjektet blir låst; koplingsnøkkelen hugsar det når det er erstatta.</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <translation>Namn å leite etter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>This is how they are called now.</source>
        <translation>Slik blir dei kalla no.</translation>
    </message>
    <message>
        <source>Look for it no longer</source>
        <translation>Ikkje leit etter det lenger</translation>
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
        <translation>Ho ligg ved sida av prosjektet: Den som tek det eine, har det andre. Legg ho på ein minnepinne.</translation>
    </message>
    <message>
        <source>New key file …</source>
        <translation>Ny nøkkelfil …</translation>
    </message>
    <message>
        <source>Use one I have …</source>
        <translation>Bruk ei eg har …</translation>
    </message>
    <message>
        <source>A small file on a USB stick: without it the passphrase opens nothing. If you lose it, only the recovery code opens the project.</source>
        <translation>Ei lita fil på ein minnepinne: Utan ho opnar passfrasen ingenting. Mistar du ho, er det berre gjenopprettingskoden som opnar prosjektet.</translation>
    </message>
    <message>
        <source>A second lock: who has learnt the passphrase still cannot open the project without the stick.</source>
        <translation>Ein lås til: Den som har fått vite passfrasen, kan likevel ikkje opne prosjektet utan minnepinnen.</translation>
    </message>
    <message>
        <source>Where should the key file be kept?</source>
        <translation>Kvar skal nøkkelfila liggje?</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>nøkkelfil</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Vel nøkkelfila</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Inga vald enno</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>New linking key</source>
        <translation>Ny koplingsnøkkel</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Make the linking key</source>
        <translation>Lag koplingsnøkkelen</translation>
    </message>
    <message>
        <source>A small encrypted file for names, contact details and what you replace in the texts. Whoever has it and its passphrase can tell who said what; so it should lie elsewhere than the project.</source>
        <translation>Ei lita kryptert fil for namn, kontaktopplysningar og det du erstattar i tekstane. Den som har fila og passfrasen, kan seie kven som sa kva; derfor bør ho liggje ein annan stad enn prosjektet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Korleis han blir låst</translation>
    </message>
    <message>
        <source>Choose another passphrase than the project&apos;s.</source>
        <translation>Vel ein annan passfrase enn den prosjektet har.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where should the linking key be kept?</source>
        <translation>Kvar skal koplingsnøkkelen liggje?</translation>
    </message>
    <message>
        <source>Linking key (*.annokey)</source>
        <translation>Koplingsnøkkel (*.annokey)</translation>
    </message>
    <message>
        <source>This folder is copied to %1. Approvals seldom allow that for a linking key.</source>
        <translation>Denne mappa blir kopiert til %1. Godkjenningar tillèt sjeldan det for ein koplingsnøkkel.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: whoever takes one takes the other. Choose another place if you can, such as a USB stick.</source>
        <translation>Dette er mappa prosjektet ligg i: Den som tek det eine, tek det andre. Vel ein annan stad om du kan, til dømes ein minnepinne.</translation>
    </message>
    <message>
        <source>That is the passphrase of the project. The linking key needs another.</source>
        <translation>Det er passfrasen til prosjektet. Koplingsnøkkelen treng ein annan.</translation>
    </message>
    <message>
        <source>That does not open the linking key. It has a passphrase of its own; check capital letters and spaces.</source>
        <translation>Det opnar ikkje koplingsnøkkelen. Han har sin eigen passfrase; sjekk store bokstavar og mellomrom.</translation>
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
        <source>It lies encrypted in the file. The report and every share show it.</source>
        <translation>Han ligg kryptert i fila. Rapporten og alle delingar viser han.</translation>
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
        <source>Made from “%1”. What comes in is shown as soon as the project is there, and stored then.</source>
        <translation>Blir laga av «%1». Kva som kjem med, blir vist så snart prosjektet er laga, og lagra først då.</translation>
    </message>
    <message>
        <source>Search knows the forms of its words, and the report is written in it; both can be changed later.</source>
        <translation>Søket kjenner formene til orda, og rapporten blir skriven på det; begge delar kan endrast sidan.</translation>
    </message>
    <message>
        <source>Which levels, columns and steps are proposed. It can be changed later, and nothing is lost.</source>
        <translation>Kva nivå, kolonnar og steg som blir foreslåtte. Det kan endrast sidan, og ingenting går tapt.</translation>
    </message>
    <message>
        <source>Language of the interviews</source>
        <translation>Språket i intervjua</translation>
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
        <translation>Filnamnet er synleg for andre: Ikkje bruk namn på personar eller stader.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Slik blir det låst</translation>
    </message>
    <message>
        <source>Everything in the project is encrypted. Without this passphrase only the recovery code you are given next opens it.</source>
        <translation>Alt i prosjektet blir kryptert. Utan denne passfrasen er det berre gjenopprettingskoden du får etterpå, som opnar det.</translation>
    </message>
    <message>
        <source>It can be changed later, and nothing is lost.</source>
        <translation>Han kan bytast seinare, og ingenting går tapt.</translation>
    </message>
    <message>
        <source>This folder is copied to %1. The file is encrypted, but check that your approval allows that.</source>
        <translation>Denne mappa blir kopiert til %1. Fila er kryptert, men sjekk om godkjenninga di tillèt at ho ligg der.</translation>
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
        <translation>Kva kravet gjeld</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter eit krav</translation>
    </message>
    <message>
        <source>Access, correction, erasure and restriction are rights; the answer is due within a month.</source>
        <translation>Innsyn, retting, sletting og avgrensing er rettar; svaret skal kome innan ein månad.</translation>
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
    <name>Nothing</name>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Gå til intervjua</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Deltakarar</translation>
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
        <source>Parts of the report</source>
        <translation>Delane av rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n sitat</numerusform>
            <numerusform>%n sitat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Codes × people</source>
        <translation>Kodar × deltakarar</translation>
    </message>
    <message>
        <source>Who speaks of what, and who is silent</source>
        <translation>Kven som snakkar om kva, og kven som er taus</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Samførekomst</translation>
    </message>
    <message>
        <source>Which codes and themes stand on the same words</source>
        <translation>Kva kodar og tema som står på dei same orda</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>How much of each interview is coded, and where</source>
        <translation>Kor mykje av kvart intervju som er koda, og kvar</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Krysstabell</translation>
    </message>
    <message>
        <source>Codes and themes by an attribute of the participants</source>
        <translation>Kodar og tema etter ein eigenskap ved deltakarane</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammeverk</translation>
    </message>
    <message>
        <source>In your words: what each participant says of each theme</source>
        <translation>Med dine ord: kva kvar deltakar seier om kvart tema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt om</translation>
    </message>
    <message>
        <source>Which topics of the interview guide were asked of whom, and what was answered</source>
        <translation>Kva spørsmål i intervjuguiden som vart stilte til kven, og kva dei svara</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>How the themes came about: snapshots, and what happened between them</source>
        <translation>Slik vart temaa til: augneblinksbilete, og kva som hende mellom dei</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Metting</translation>
    </message>
    <message>
        <source>How many new codes each interview brought</source>
        <translation>Kor mange nye kodar kvart intervju gav</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Which words the participants use, and how often</source>
        <translation>Kva ord deltakarane bruker, og kor ofte</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Views</source>
        <translation>Visingar</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Show the extracts of the chosen cell beside the table</source>
        <translation>Vis utdraga i den valde cella ved sida av tabellen</translation>
    </message>
</context>
<context>
    <name>OwnItemsPanel</name>
    <message>
        <source>What you have written</source>
        <translation>Det du har skrive</translation>
    </message>
    <message>
        <source>It is stored in this file as you write. When you are done, send the file back to the person you got it from.</source>
        <translation>Det blir lagra i denne fila medan du skriv. Når du er ferdig, sender du fila tilbake til den du fekk ho av.</translation>
    </message>
    <message>
        <source>Nothing yet. Comment with Ctrl+K on whatever you are reading.</source>
        <translation>Ingenting enno. Kommenter det du les, med Ctrl+K.</translation>
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
        <translation>Vis staden  (Enter)</translation>
    </message>
    <message>
        <source>Finish: the file goes back …</source>
        <translation>Fullfør: Fila skal tilbake …</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The report as it will be printed</source>
        <translation>Rapporten slik han blir trykt</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Set opp sidene …</translation>
    </message>
    <message>
        <source>Nothing to print yet. What you write and choose comes here.</source>
        <translation>Ingenting å trykkje enno. Det du skriv og vel, kjem her.</translation>
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
        <source>Overview</source>
        <translation>Oversikt</translation>
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
        <translation>Tema</translation>
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
        <translation>Skriv forskingsspørsmåla</translation>
    </message>
    <message>
        <source>The first page. Leave it out where your university&apos;s template has one of its own.</source>
        <translation>Den første sida. La ho vere ute om malen til universitetet har si eiga.</translation>
    </message>
    <message>
        <source>Made of the headings and tables, with their pages. It stands before the text.</source>
        <translation>Blir laga av overskriftene og tabellane, med sidetal. Står framfor teksten.</translation>
    </message>
    <message>
        <source>The questions you wrote for the project, numbered.</source>
        <translation>Spørsmåla du har skrive for prosjektet, nummererte.</translation>
    </message>
    <message>
        <source>Codes that stand under no theme and have a text, a quote or a starred unit.</source>
        <translation>Kodar som ikkje står under noko tema og har ein tekst, eit sitat eller ei eining med stjerne.</translation>
    </message>
    <message>
        <source>Made of your project, and always as it is now. It stands in the text, at this place.</source>
        <translation>Blir laga av prosjektet ditt, alltid slik det er no. Står i teksten, på denne staden.</translation>
    </message>
    <message>
        <source>Made of your project, and always as it is now. It is an appendix; moved up among the themes, it stands in the text.</source>
        <translation>Blir laga av prosjektet ditt, alltid slik det er no. Er eit vedlegg; flytta opp blant temaa står det i teksten.</translation>
    </message>
</context>
<context>
    <name>PassDesk</name>
    <message>
        <source>No code has this key yet.</source>
        <translation>Ingen kode har denne tasten enno.</translation>
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
        <translation>Hald fram i teksten</translation>
    </message>
    <message>
        <source>“%1” goes on: these are the units of your first coding, and here you can only read them.</source>
        <translation>«%1» går føre seg: Dette er einingane frå den første kodinga, og her kan du berre lese dei.</translation>
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
        <translation>Kod noko av materialet på nytt utan å sjå kva du gav det første gong, helst etter nokre veker. Kodeboka er den same; den første kodinga er lagd til side og blir som ho er. Der dei to er ulike, spør kva for ei av dei definisjonen av koden støttar.</translation>
    </message>
    <message>
        <source>Begin on a blank layer</source>
        <translation>Start på eit blankt lag</translation>
    </message>
    <message>
        <source>Code again</source>
        <translation>Kod på nytt</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Kva du kallar ho</translation>
    </message>
    <message>
        <source>Goes on since %1</source>
        <translation>Går føre seg sidan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second coding(s)</source>
        <translation>
            <numerusform>%n ny koding</numerusform>
            <numerusform>%n nye kodingar</numerusform>
        </translation>
    </message>
    <message>
        <source>On a blank layer</source>
        <translation>På eit blankt lag</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>Koding %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>starta %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given</source>
        <translation>
            <numerusform>%n kode gitt</numerusform>
            <numerusform>%n kodar gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>i %n intervju</numerusform>
            <numerusform>i %n intervju</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the text</source>
        <translation>Hald fram i teksten</translation>
    </message>
    <message>
        <source>End this coding</source>
        <translation>Avslutt denne kodinga</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Sjå skilnadene</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Hald fram med ho</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kast ho</translation>
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
        <translation>Vis kvar eg har koda før</translation>
    </message>
    <message>
        <source>The places alone, as highlights without a code</source>
        <translation>Berre stadene, som merke utan kode</translation>
    </message>
    <message>
        <source>End this coding</source>
        <translation>Avslutt denne kodinga</translation>
    </message>
    <message>
        <source>It is kept, and you can go on with it on the page Method</source>
        <translation>Ho blir teken vare på, og du kan halde fram med ho på sida Metode</translation>
    </message>
    <message>
        <source>“%1” is on a blank layer: what you coded before is put away.</source>
        <translation>«%1» er på eit blankt lag: Det du har koda før, er lagt til side.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given so far.</source>
        <translation>
            <numerusform>%n kode gitt til no.</numerusform>
            <numerusform>%n kodar gitt til no.</numerusform>
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
        <translation>Ulesne stader hos deltakarar som teier</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
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
        <translation>namn</translation>
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
        <translation>kva som høyrer med</translation>
    </message>
    <message>
        <source>what does not</source>
        <translation>kva som ikkje høyrer med</translation>
    </message>
    <message>
        <source>example</source>
        <translation>døme</translation>
    </message>
    <message>
        <source>The project&apos;s own card</source>
        <translation>Kortet om prosjektet</translation>
    </message>
    <message>
        <source>Name of an attribute</source>
        <translation>Namn på ein eigenskap</translation>
    </message>
    <message>
        <source>Name of a level</source>
        <translation>Namn på eit nivå</translation>
    </message>
    <message>
        <source>Name of a text column</source>
        <translation>Namn på ein tekstkolonne</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Forskingsspørsmål</translation>
    </message>
    <message>
        <source>Quote in the chapter</source>
        <translation>Sitat i kapittelet</translation>
    </message>
    <message>
        <source>Name of the report&apos;s template file</source>
        <translation>Namnet på malfila for rapporten</translation>
    </message>
    <message>
        <source>Title page of the report</source>
        <translation>Tittelsida til rapporten</translation>
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
        <translation>Notat om ein merkt stad</translation>
    </message>
    <message>
        <source>Reason for keeping a finding</source>
        <translation>Grunngiving for å la eit funn stå</translation>
    </message>
    <message>
        <source>Note on an end date</source>
        <translation>Notat om ein sluttdato</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>Notat om eit krav</translation>
    </message>
    <message>
        <source>Comment of a reader</source>
        <translation>Kommentar frå ein lesar</translation>
    </message>
    <message>
        <source>A snapshot of the themes</source>
        <translation>Eit augneblinksbilete av temaa</translation>
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
        <translation>Notat til eit steg i metoden</translation>
    </message>
    <message>
        <source>repeats the participant&apos;s words</source>
        <translation>gjentek orda til deltakaren</translation>
    </message>
    <message>
        <source>names the participant</source>
        <translation>nemner deltakaren</translation>
    </message>
    <message>
        <source>names the interview</source>
        <translation>nemner intervjuet</translation>
    </message>
    <message>
        <source>has a word that nobody else used</source>
        <translation>har eit ord ingen andre har brukt</translation>
    </message>
    <message>
        <source>is about a unit that loses a part</source>
        <translation>gjeld ei eining som mistar ein del</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Ingenting er att av det.</translation>
    </message>
    <message>
        <source>It then reads: %1</source>
        <translation>Då blir det ståande: %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Note on a participant</source>
        <translation>Notat om ein deltakar</translation>
    </message>
    <message>
        <source>Attribute of a participant</source>
        <translation>Eigenskap ved ein deltakar</translation>
    </message>
    <message>
        <source>Text about “%1”</source>
        <translation>Tekst om «%1»</translation>
    </message>
    <message>
        <source>Memo of %1</source>
        <translation>Notat frå %1</translation>
    </message>
    <message>
        <source>Interview “%1”</source>
        <translation>Intervjuet «%1»</translation>
    </message>
    <message>
        <source>What somebody else says in “%1”</source>
        <translation>Det nokon andre seier i «%1»</translation>
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
        <translation>Noverande passfrase</translation>
    </message>
    <message>
        <source>You get a new recovery code. Backups made until now open with the old passphrase or the old code alone: keep those as long as you keep the backups.</source>
        <translation>Du får ein ny gjenopprettingskode. Reservekopiar laga til no opnar seg berre med den gamle passfrasen eller den gamle koden: Ta vare på dei så lenge du har kopiane.</translation>
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
        <source>Consent letter</source>
        <translation>Informasjonsskriv</translation>
    </message>
    <message>
        <source>Consent medium</source>
        <translation>Samtykkemåte</translation>
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
        <source>Attribute “%1”</source>
        <translation>Eigenskap «%1»</translation>
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
    <message>
        <source>Participants come with the interviews; “+ Participant” makes one by hand.</source>
        <translation>Deltakarane kjem med intervjua; «+ Deltakar» lagar ein for hand.</translation>
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
    <name>PersonCard</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The consent is withdrawn, but the words are still in the project. “Withdraw …” erases them.</source>
        <translation>Samtykket er trekt, men orda er framleis i prosjektet. «Trekk ut …» slettar dei.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Avgrensa</translation>
    </message>
    <message>
        <source>The words are kept as they are, and are neither coded, counted nor exported.</source>
        <translation>Orda blir liggjande som dei er, og blir verken koda, talde med eller eksporterte.</translation>
    </message>
    <message>
        <source>with private memos</source>
        <translation>med private notat</translation>
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
        <translation>På papir, munnleg …</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Kva skriv</translation>
    </message>
    <message>
        <source>Whether the participant agreed; you are warned when you code somebody who did not.</source>
        <translation>Om deltakaren har samtykt; du blir varsla når du kodar nokon som ikkje har det.</translation>
    </message>
    <message>
        <source>Which of your letters was agreed to, where you have sent more than one.</source>
        <translation>Kva for eit av informasjonsskriva dine det vart samtykt til, om du har sendt fleire.</translation>
    </message>
    <message>
        <source>On paper, by voice in the recording, by form: what you can show if you are asked.</source>
        <translation>På papir, munnleg i opptaket, i eit skjema: det du kan vise fram om nokon spør.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>The day the participant signed or said yes.</source>
        <translation>Dagen deltakaren skreiv under eller sa ja.</translation>
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
        <translation>Ein deltakar kan be om det medan noko er uavklart. Ingenting går tapt: Fjern krysset, og alt er tilbake.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>A request must be answered within a month.</source>
        <translation>Eit krav må ha svar innan ein månad.</translation>
    </message>
    <message>
        <source>“Give access” writes out all that the project holds about this person, and nobody else&apos;s words. “Withdraw” shows what would go, and erases it for good if you say so.</source>
        <translation>«Gi innsyn» skriv ut alt prosjektet har om denne personen, og ikkje orda til andre. «Trekk ut» viser kva som ville forsvinne, og slettar det for godt om du stadfestar.</translation>
    </message>
    <message>
        <source>What you wrote about the person in private memos goes along; the right of access covers it too.</source>
        <translation>Det du skreiv om personen i private notat, blir med; retten til innsyn gjeld det òg.</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Verkeleg namn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>PersonsTable</name>
    <message>
        <source>Participants and who they are</source>
        <translation>Deltakarane og kven dei er</translation>
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
        <source>quoted under “%1”</source>
        <translation>sitert under «%1»</translation>
    </message>
    <message>
        <source>No extracts yet. Code some text with this theme or a code under it, and they stand here.</source>
        <translation>Ingen utdrag enno. Kod noko tekst med dette temaet eller ein kode under det, så står dei her.</translation>
    </message>
    <message>
        <source>Choose a theme at the left to see its extracts here.</source>
        <translation>Vel eit tema til venstre for å sjå utdraga her.</translation>
    </message>
    <message>
        <source>No themes yet. Make one in the codebook on Text: here it becomes a heading with its extracts.</source>
        <translation>Ingen tema enno. Lag eit i kodeboka på sida Tekst: Her blir det ei overskrift med utdraga sine.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Where it stands</source>
        <translation>Kvar det står</translation>
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
    <name>Privacy</name>
    <message>
        <source>Anonymisation</source>
        <translation>Anonymisering</translation>
    </message>
    <message>
        <source>Linking key</source>
        <translation>Koplingsnøkkel</translation>
    </message>
    <message>
        <source>Consent and rights</source>
        <translation>Samtykke og rettar</translation>
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
        <translation>Tilgangslogg</translation>
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
        <translation>Delar av personvernet</translation>
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
        <source>Read the theme</source>
        <translation>Les temaet</translation>
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
        <source>Version to print</source>
        <translation>Versjonen som blir trykt</translation>
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
            <numerusform>%n endring utan teikn</numerusform>
            <numerusform>%n endringar utan teikn</numerusform>
        </translation>
    </message>
    <message>
        <source>the transcript was corrected since</source>
        <translation>transkripsjonen er retta sidan</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>Altered</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikkje funnen</translation>
    </message>
    <message>
        <source>Wrong participant</source>
        <translation>Feil deltakar</translation>
    </message>
    <message>
        <source>May say who somebody is</source>
        <translation>Kan røpe kven nokon er</translation>
    </message>
    <message>
        <source>Interview not included</source>
        <translation>Intervjuet er ikkje inkludert</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Brukt før</translation>
    </message>
    <message>
        <source>Properly marked</source>
        <translation>Rett markert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Ordrett</translation>
    </message>
    <message>
        <source>Not from your interviews</source>
        <translation>Ikkje frå intervjua dine</translation>
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
        <translation>ord utelatne</translation>
    </message>
    <message>
        <source>an insertion</source>
        <translation>eit innskot</translation>
    </message>
    <message>
        <source>words replaced in brackets</source>
        <translation>ord bytte ut i klammar</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>ei forklaring</translation>
    </message>
    <message>
        <source>the interviewer or a sound left out</source>
        <translation>intervjuaren eller ein lyd utelaten</translation>
    </message>
    <message>
        <source>tidied punctuation</source>
        <translation>rydda teiknsetjing</translation>
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
        <translation>«%1» står i koplingsnøkkelen, og står òg i teksten i oppgåva.</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Markert: %1.</translation>
    </message>
    <message>
        <source>No interview has these words. Look the passage up, or say it in your own words.</source>
        <translation>Ingen intervju har desse orda. Slå opp staden, eller skriv det med eigne ord.</translation>
    </message>
    <message>
        <source>Literature, front matter, or a name or question of your own.</source>
        <translation>Litteratur, forord og vedlegg, eller eit namn eller spørsmål du har laga sjølv.</translation>
    </message>
    <message>
        <source>As you set it in your chapter.</source>
        <translation>Slik du har sett det i kapittelet.</translation>
    </message>
    <message>
        <source>The thesis gives these words to “%1”.</source>
        <translation>Oppgåva seier at orda er frå «%1».</translation>
    </message>
    <message>
        <source>May say who somebody is: %1.</source>
        <translation>Kan røpe kven nokon er: %1.</translation>
    </message>
    <message>
        <source>The interview is not included, or a participant in it is restricted.</source>
        <translation>Intervjuet er ikkje inkludert, eller ein deltakar i det er avgrensa.</translation>
    </message>
    <message>
        <source>The same words are quoted before: %1.</source>
        <translation>Dei same orda er siterte før: %1.</translation>
    </message>
    <message>
        <source>Added: “%1”.</source>
        <translation>Lagt til: «%1».</translation>
    </message>
    <message>
        <source>Left out without a sign: “%2”.</source>
        <translation>Utelate utan teikn: «%2».</translation>
    </message>
    <message>
        <source>Written “%1”, said “%2”.</source>
        <translation>Skrive «%1», sagt «%2».</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>In the thesis</source>
        <translation>I oppgåva</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
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
        <translation>Sjekk ei ferdig oppgåve</translation>
    </message>
    <message>
        <source>Thesis (%1)</source>
        <translation>Oppgåve (%1)</translation>
    </message>
    <message>
        <source>Checking the quotes</source>
        <translation>Sjekkar sitata</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Lista ligg på utklippstavla.</translation>
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
        <translation>Kopier lista</translation>
    </message>
    <message>
        <source>Check another file …</source>
        <translation>Sjekk ei anna fil …</translation>
    </message>
    <message>
        <source>Choose your thesis, or drop it here: Word, OpenDocument, PDF or text. Every quote in it is laid over your interviews, and you see which are exact, which are changed, and where they come from.</source>
        <translation>Vel oppgåva di, eller slepp ho her: Word, OpenDocument, PDF eller tekst. Kvart sitat blir lagt oppå intervjua dine, og du ser kva for nokre som er ordrette, kva for nokre som er endra, og kvar dei kjem frå.</translation>
    </message>
    <message>
        <source>The file is read where it lies. Nothing of it is stored in the project.</source>
        <translation>Fila blir lesen der ho ligg. Ingenting av ho blir lagra i prosjektet.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>Laying the quotes over the interviews …</source>
        <translation>Legg sitata oppå intervjua …</translation>
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
            <numerusform>%n sitat funne.</numerusform>
            <numerusform>%n sitat funne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n å sjå på.</numerusform>
            <numerusform>%n å sjå på.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are in order.</source>
        <translation>Alle er i orden.</translation>
    </message>
    <message>
        <source>Are they set in quotation marks, in italics or in a style for quotes?</source>
        <translation>Står dei i hermeteikn, i kursiv eller i ein sitatstil?</translation>
    </message>
    <message>
        <source>The linking key is not open, so real names were not looked for.</source>
        <translation>Koplingsnøkkelen er ikkje open, så det er ikkje leita etter verkelege namn.</translation>
    </message>
    <message>
        <source>The interviews have changed since. Check the thesis again.</source>
        <translation>Intervjua er endra sidan. Sjekk oppgåva på nytt.</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <source>What is printed</source>
        <translation>Det som blir trykt</translation>
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
        <translation>Transkripsjonen er retta etter at denne versjonen vart skriven.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Han stemmer framleis</translation>
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
        <translation>Set inn [ ]</translation>
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
        <translation>Slik det vart sagt</translation>
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
        <translation>Godteke %1:</translation>
    </message>
    <message>
        <source>Changed without a sign. Mark it, put it back, or accept it:</source>
        <translation>Endra utan teikn. Marker det, set det tilbake eller godta det:</translation>
    </message>
</context>
<context>
    <name>QuotesList</name>
    <message>
        <source>Quotes of the thesis</source>
        <translation>Sitata i oppgåva</translation>
    </message>
</context>
<context>
    <name>Reading</name>
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
        <source>The file does not say how its letters are written. Check é, ö, å and quotation marks below.</source>
        <translation>Fila seier ikkje korleis bokstavane er lagra. Sjekk æ, ø og å nedanfor.</translation>
    </message>
    <message>
        <source>Characters written in another way than the rest: %1. Check é, ö, å and quotation marks below.</source>
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
        <translation>Innsetjingar i «spor endringar» som er tekne med: %1.</translation>
    </message>
    <message>
        <source>Comments in the margin left out: %1.</source>
        <translation>Kommentarar i margen som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Comments in the margin: %1. They become margin notes at their words, without who wrote them.</source>
        <translation>Kommentarar i margen: %1. Dei blir margnotat ved orda dei gjeld, utan kven som skreiv dei.</translation>
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
        <translation>Symbol i ei spesiell skrift som ikkje lét seg lese: %1.</translation>
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
        <source>Tiers that repeat or describe what another says left out: %1.</source>
        <translation>Lag som tek opp att eller skildrar det eit anna seier, er utelatne: %1.</translation>
    </message>
    <message>
        <source>Columns that are neither speaker, time nor text left out: %1.</source>
        <translation>Kolonnar som verken er talar, tid eller tekst, er utelatne: %1.</translation>
    </message>
    <message>
        <source>The subtitles were not in order of time and were sorted.</source>
        <translation>Undertekstane stod ikkje i tidsrekkjefølgje og er sorterte.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>The unit or code in focus</source>
        <translation>Eininga eller koden i fokus</translation>
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
        <translation>Høyrer med</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Høyrer ikkje med</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
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
        <translation>Dine eigne ord</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+K to comment on them.</source>
        <translation>Merk nokre ord og trykk Ctrl+K for å kommentere dei.</translation>
    </message>
    <message>
        <source>Ctrl+E lets you type in the text, to correct what is wrong.</source>
        <translation>Med Ctrl+E kan du skrive i teksten og rette det som er feil.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ingenting valt enno</translation>
    </message>
    <message>
        <source>Choose a code at the left to read what it means.</source>
        <translation>Vel ein kode til venstre for å lese kva han tyder.</translation>
    </message>
    <message>
        <source>Click a coded passage, or go to it with Alt+Down, to see its codes and what is written.</source>
        <translation>Klikk på koda tekst, eller gå til han med Alt+Pil ned, for å sjå kodane og det som er skrive.</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+K to comment, or Space to suggest a code.</source>
        <translation>Merk nokre ord og trykk Ctrl+K for å kommentere, eller mellomrom for å foreslå ein kode.</translation>
    </message>
    <message>
        <source>Comment on the whole …</source>
        <translation>Kommenter heilskapen …</translation>
    </message>
    <message>
        <source>Comment …  (Ctrl+K)</source>
        <translation>Kommenter …  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Suggest a code …  (Space)</source>
        <translation>Foreslå ein kode …  (Mellomrom)</translation>
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
        <translation>Ei stemme røper kven nokon er. Dei fleste godkjenningar seier at opptak blir sletta når transkripsjonane er ferdige, eller når prosjektet sluttar.</translation>
    </message>
    <message>
        <source>Deleting overwrites the sound first. On an SSD, a memory stick or in a cloud folder old copies of a file may stay that no program reaches. A recording inside the project is encrypted, and goes from its backups too. The telephone or recorder, and where you sent the file, are yours to clear.</source>
        <translation>Ved sletting blir lyden overskriven først. På ein SSD, ein minnepinne eller i ei skymappe kan det bli att gamle kopiar av ei fil som ingen program når. Eit opptak i prosjektet er kryptert, og forsvinn frå reservekopiane òg. Telefonen eller opptakaren, og stadene du har sendt fila, må du rydde sjølv.</translation>
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
        <translation>Det er ingen. «Knyt til eit opptak …» er i menyen til eit intervju i lista: høgreklikk, eller menytasten.</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Gå til intervjua</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
    </message>
    <message>
        <source>An interview that was deleted</source>
        <translation>Eit intervju som er sletta</translation>
    </message>
    <message>
        <source>In the project, encrypted · %1</source>
        <translation>I prosjektet, kryptert · %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Det ligg ikkje der lenger.</translation>
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
        <translation>Løys det frå intervjuet, fila blir liggjande</translation>
    </message>
    <message>
        <source>Its sound is overwritten in the project, the older backups are deleted and a new one is made. Transcript and codes stay. This cannot be undone.</source>
        <translation>Lyden blir overskriven i prosjektet, dei eldre reservekopiane blir sletta, og ein ny blir laga. Transkripsjon og kodar blir verande. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>“%1” is overwritten and deleted. Transcript and codes stay. This cannot be undone.</source>
        <translation>«%1» blir overskriven og sletta. Transkripsjon og kodar blir verande. Dette kan ikkje angrast.</translation>
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
        <translation>Om du gløymer passfrasen, opnar denne koden koplingsnøkkelen. Det finst ingen annan veg inn.</translation>
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
        <source>Recovery code of an Annotator linking key

%1

It opens the linking key when its passphrase is forgotten. Keep it apart from the file.
In Annotator: Privacy, then “Linking key”; type it in place of the passphrase.
</source>
        <translation>Gjenopprettingskode for ein koplingsnøkkel i Annotator

%1

Han opnar koplingsnøkkelen når passfrasen er gløymd. Ha han ein annan stad enn fila.
I Annotator: Personvern, deretter «Koplingsnøkkel»; skriv han i staden for passfrasen.
</translation>
    </message>
    <message>
        <source>Recovery code of an Annotator project

%1

It opens the project when the passphrase is forgotten. Keep it apart from the file.
In Annotator: Open project, then “Use the recovery code instead”.
</source>
        <translation>Gjenopprettingskode for eit Annotator-prosjekt

%1

Han opnar prosjektet når passfrasen er gløymd. Ha han ein annan stad enn fila.
I Annotator: Opne prosjekt, deretter «Bruk gjenopprettingskoden i staden».
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Står for</translation>
    </message>
    <message>
        <source>A participant&apos;s pseudonym: change it under People.</source>
        <translation>Pseudonymet til ein deltakar: Endre det under Deltakarar.</translation>
    </message>
    <message>
        <source>only with the linking key</source>
        <translation>berre med koplingsnøkkelen</translation>
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
        <translation>Det du erstattar, står her. Du kan òg hente inn ei liste frå eit rekneark: kategori, uttrykk og erstatning, lagra som CSV.</translation>
    </message>
    <message>
        <source>From a CSV file …</source>
        <translation>Frå ei CSV-fil …</translation>
    </message>
    <message>
        <source>Replace in new interviews</source>
        <translation>Erstatt i nye intervju</translation>
    </message>
    <message>
        <source>Bring back the originals</source>
        <translation>Hent tilbake originalane</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Only what stands nowhere in the texts can be removed.</source>
        <translation>Berre det som ikkje står i tekstane, kan fjernast.</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>Hent inn eit register</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV-filer (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n stad erstatta</numerusform>
            <numerusform>%n stader erstatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flytta seg.</numerusform>
            <numerusform>%n kodingar flytta seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original står i tekstane igjen.</numerusform>
            <numerusform>%n originalar står i tekstane igjen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A request should have been answered</source>
        <translation>Eit krav skulle ha fått svar</translation>
    </message>
    <message>
        <source>The project ended on %1</source>
        <translation>Prosjektet slutta %1</translation>
    </message>
    <message>
        <source>A request is due %1</source>
        <translation>Eit krav har frist %1</translation>
    </message>
    <message>
        <source>The project ends %1</source>
        <translation>Prosjektet sluttar %1</translation>
    </message>
    <message>
        <source>No end date noted</source>
        <translation>Ingen sluttdato notert</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Slutta %1</translation>
    </message>
    <message>
        <source>End dates that do not fit</source>
        <translation>Sluttdatoane stemmer ikkje</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Sluttar %1</translation>
    </message>
    <message>
        <source>one overdue</source>
        <translation>eitt over fristen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>All consents noted</source>
        <translation>Alle samtykke noterte</translation>
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
    <name>ReplaceBox</name>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Skriv i staden</translation>
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
        <translation>Registeret sorterer etter det, og forslaga rettar seg etter det.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Answered</source>
        <translation>Har fått svar</translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation>Fjern dette kravet</translation>
    </message>
    <message>
        <source>Noted by mistake: remove it</source>
        <translation>Notert ved ein feil: fjern det</translation>
    </message>
    <message>
        <source>%1: received %2, answered %3</source>
        <translation>%1: motteke %2, svar gitt %3</translation>
    </message>
    <message>
        <source>%1: received %2. Answer by %3, %4.</source>
        <translation>%1: motteke %2. Svar innan %3, %4.</translation>
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
        <source>This backup needs its key file too.</source>
        <translation>Denne reservekopien treng nøkkelfila òg.</translation>
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
    <name>Returned</name>
    <message numerus="yes">
        <source>%n new comment(s) and suggestion(s) from %1.</source>
        <translation>
            <numerusform>%n ny kommentar eller nytt forslag frå %1.</numerusform>
            <numerusform>%n nye kommentarar og forslag frå %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since you took them in before.</source>
        <translation>
            <numerusform>%n var endra sidan du henta han inn sist.</numerusform>
            <numerusform>%n var endra sidan du henta dei inn sist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place: the words or the code are gone. You see what they quoted.</source>
        <translation>
            <numerusform>%n fann ikkje staden sin: Orda eller koden er borte. Du ser det som var sitert.</numerusform>
            <numerusform>%n fann ikkje staden sin: Orda eller koden er borte. Du ser det som var sitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: this program does not write such rows.</source>
        <translation>
            <numerusform>%n rad vart utelaten: Dette programmet skriv ikkje slike rader.</numerusform>
            <numerusform>%n rader vart utelatne: Dette programmet skriv ikkje slike rader.</numerusform>
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
        <translation>Foreslår ein ny kode</translation>
    </message>
    <message>
        <source>Marked as a unit</source>
        <translation>Merkt som eining</translation>
    </message>
    <message>
        <source>Suggests a code</source>
        <translation>Foreslår ein kode</translation>
    </message>
    <message>
        <source>A code that is no longer in the codebook</source>
        <translation>Ein kode som ikkje lenger er i kodeboka</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>Prosjektet som heilskap</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Words that are no longer there</source>
        <translation>Ord som ikkje er der lenger</translation>
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
    <name>ReviewDesk</name>
    <message>
        <source>No further comment in this interview.</source>
        <translation>Ingen fleire kommentarar i dette intervjuet.</translation>
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
        <translation>Namn eller initialar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Who is reading? The name stands beside what you write.</source>
        <translation>Kven er det som les? Namnet står ved det du skriv.</translation>
    </message>
    <message>
        <source>Read it, correct what is wrong (Ctrl+E), and comment on anything (Ctrl+K).</source>
        <translation>Les det, rett det som er feil (Ctrl+E), og kommenter det du vil (Ctrl+K).</translation>
    </message>
    <message>
        <source>This is your own interview.</source>
        <translation>Dette er intervjuet ditt.</translation>
    </message>
    <message>
        <source>A share to read: %1.</source>
        <translation>Ei deling å lese: %1.</translation>
    </message>
    <message>
        <source>Choose a code to read about it, and comment on it (Ctrl+K).</source>
        <translation>Vel ein kode for å lese om han, og kommenter han (Ctrl+K).</translation>
    </message>
    <message>
        <source>A share to code blind.</source>
        <translation>Ei deling å kode blindt.</translation>
    </message>
    <message>
        <source>Select some words and press Space to give a code, or Ctrl+K to comment.</source>
        <translation>Merk nokre ord og trykk mellomrom for å gi ein kode, eller Ctrl+K for å kommentere.</translation>
    </message>
    <message>
        <source>Select some words, then press Ctrl+K to comment or Space to suggest a code.</source>
        <translation>Merk nokre ord, og trykk Ctrl+K for å kommentere eller mellomrom for å foreslå ein kode.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own</source>
        <translation>
            <numerusform>%n frå deg</numerusform>
            <numerusform>%n frå deg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrive enno</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>Comments and suggestions</source>
        <translation>Kommentarar og forslag</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Hent inn det som kom tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n opne</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alle har fått svar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Decline with a reply</source>
        <translation>Avslå med svar</translation>
    </message>
    <message>
        <source>A word to the reader</source>
        <translation>Nokre ord til lesaren</translation>
    </message>
    <message>
        <source>What readers wrote stands apart from your own work until you accept it.</source>
        <translation>Det lesarane har skrive, står utanfor ditt eige arbeid til du godtek det.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtekne</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslåtte</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Utan stad</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesar</translation>
    </message>
    <message>
        <source>Accept  (A)</source>
        <translation>Godta  (A)</translation>
    </message>
    <message>
        <source>Read, no memo  (Shift+A)</source>
        <translation>Lese, utan notat  (Shift+A)</translation>
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
        <translation>Vis staden  (Enter)</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle lesarar</translation>
    </message>
    <message>
        <source>Keep as a memo  (A)</source>
        <translation>Ta vare på som notat  (A)</translation>
    </message>
    <message>
        <source>Nothing has come back yet. When a reader has sent a share back, take it in.</source>
        <translation>Ingenting har kome tilbake enno. Når ein lesar har sendt ei deling tilbake, hentar du ho inn.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Alt har fått svar.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Ingenting er godteke enno.</translation>
    </message>
    <message>
        <source>Nothing has been declined.</source>
        <translation>Ingenting er avslått.</translation>
    </message>
    <message>
        <source>Every comment has found its place.</source>
        <translation>Alle kommentarar har funne staden sin.</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Consent and rights</source>
        <translation>Samtykke og rettar</translation>
    </message>
    <message>
        <source>Who has agreed, and to what; what participants ask for, and by when they must have an answer. The table under People shows the consents side by side.</source>
        <translation>Kven som har samtykt, og til kva; kva deltakarane krev, og når dei må ha svar. Tabellen under Deltakarar viser samtykka side om side.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Participants come with the interviews, or from the table under People.</source>
        <translation>Deltakarane kjem med intervjua, eller frå tabellen under Deltakarar.</translation>
    </message>
    <message>
        <source>Where should the two files be saved?</source>
        <translation>Kvar skal dei to filene lagrast?</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Lagra: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n private memo(s) were left out.</source>
        <translation>
            <numerusform>%n privat notat er utelate.</numerusform>
            <numerusform>%n private notat er utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat or name others were left out.</source>
        <translation>
            <numerusform>%n tekst som gjentek eller nemner andre, er utelaten.</numerusform>
            <numerusform>%n tekstar som gjentek eller nemner andre, er utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Avgrensa</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke gitt</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Samtykke ikkje notert</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trekt</translation>
    </message>
</context>
<context>
    <name>SameChoice</name>
    <message>
        <source>The same: what is coded with either is put together. Otherwise both stay, beside each other.</source>
        <translation>Dei same: Det som er koda med den eine og den andre, blir lagt saman. Elles blir begge ståande ved sida av kvarandre.</translation>
    </message>
    <message>
        <source>The same or not</source>
        <translation>Dei same eller ikkje</translation>
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
        <translation>Kodar brukte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Til no</translation>
    </message>
    <message>
        <source>New codes for each interview</source>
        <translation>Nye kodar for kvart intervju</translation>
    </message>
    <message>
        <source>The last new code came with interview %1 of %2, in the order of your list.</source>
        <translation>Den siste nye koden kom med intervju %1 av %2, i rekkjefølgja i lista di.</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Mark a passage in an interview and give it a code.</source>
        <translation>Ingenting er koda enno. Merk eit stykke tekst i eit intervju og gi det ein kode.</translation>
    </message>
    <message>
        <source>A flat line says that you have made no new codes, not that nothing new could be said: codes that were merged or given later change it, and so does the order.</source>
        <translation>Ei flat linje seier at du ikkje har laga nye kodar, ikkje at det ikkje var meir å seie: Kodar som er slått saman eller gitt seinare, endrar ho, og det gjer rekkjefølgja òg.</translation>
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
        <source>The codes go into the coding that goes on now</source>
        <translation>Kodane hamnar i kodinga som går føre seg no</translation>
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
    <name>Section</name>
    <message>
        <source>Opens the help page about this.</source>
        <translation>Opnar hjelpesida om dette.</translation>
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
        <source>Section of the chapter</source>
        <translation>Del av kapittelet</translation>
    </message>
    <message>
        <source>Deviating cases</source>
        <translation>Avvikande tilfelle</translation>
    </message>
    <message>
        <source>Those who saw it otherwise, and what that means …</source>
        <translation>Dei som såg det annleis, og kva det tyder …</translation>
    </message>
    <message>
        <source>Heading and place of this section</source>
        <translation>Overskrifta og plassen til denne delen</translation>
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
        <source>Quoted here: %1</source>
        <translation>Siterte her: %1</translation>
    </message>
    <message>
        <source>Coded here, not quoted: %1</source>
        <translation>Koda her, ikkje siterte: %1</translation>
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
        <translation>Kva temaet samla sett fortel …</translation>
    </message>
    <message numerus="yes">
        <source>No quotes chosen yet; %n golden quote(s) stand here until you choose from the list at the right: Enter adds one.</source>
        <translation>
            <numerusform>Ingen sitat valde enno; %n gullsitat står her til du vel frå lista til høgre: Enter set inn.</numerusform>
            <numerusform>Ingen sitat valde enno; %n gullsitat står her til du vel frå lista til høgre: Enter set inn.</numerusform>
        </translation>
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
    <name>SentSection</name>
    <message>
        <source>Shares made</source>
        <translation>Delingar du har laga</translation>
    </message>
    <message>
        <source>What has left, and to whom. When the project ends, ask everyone on this list to delete their copy.</source>
        <translation>Det som er sendt ut, og til kven. Når prosjektet sluttar, ber du alle på denne lista slette kopien sin.</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Ingenting er delt enno.</translation>
    </message>
    <message>
        <source>Make a share</source>
        <translation>Lag ei deling</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n deling</numerusform>
            <numerusform>%n delingar</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga enno</translation>
    </message>
    <message>
        <source>Shares made, newest first</source>
        <translation>Delingar du har laga, dei nyaste først</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
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
            <numerusform>byggjer på %n eining</numerusform>
            <numerusform>byggjer på %n einingar</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit yet: Ctrl+Enter goes to the units, Space ticks</source>
        <translation>inga eining enno: Ctrl+Enter går til einingane, mellomrom kryssar av</translation>
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
        <source>What the window speaks. Interviews and the report have languages of their own.</source>
        <translation>Språket vindauget bruker. Språket i intervjua og i rapporten vel du der.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the colours of your codes stay told apart in each.</source>
        <translation>Lys, mørk eller høg kontrast; fargane på kodane kan skiljast i alle tre.</translation>
    </message>
    <message>
        <source>The letters interviews are shown in; nothing in the text itself changes.</source>
        <translation>Skrifta intervjua blir viste i; ingenting i sjølve teksten blir endra.</translation>
    </message>
    <message>
        <source>How large interviews are read, apart from the rest of the window.</source>
        <translation>Kor store intervjua blir lesne, uavhengig av resten av vindauget.</translation>
    </message>
    <message>
        <source>The room between the lines of an interview; the lines of the codes stand in it.</source>
        <translation>Rommet mellom linjene i eit intervju; kodelinjene står der.</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Hugs prosjekt som nyleg er opna</translation>
    </message>
    <message>
        <source>File names are then kept, unencrypted, on this computer; nothing else about your work is.</source>
        <translation>Då blir filnamn lagra ukryptert på denne maskina, men ingenting anna om arbeidet ditt.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Storleik på alt</translation>
    </message>
    <message>
        <source>Letters, icons and gaps grow together, up to three times their size.</source>
        <translation>Bokstavar, ikon og mellomrom veks saman, opptil tre gonger så store.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mindre rørsle</translation>
    </message>
    <message>
        <source>The caret does not blink, and bars that show that you are waiting stand still.</source>
        <translation>Markøren blinkar ikkje, og stolpar som viser at du ventar, står stille.</translation>
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
        <translation>Konfidensialitet</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når eg er borte</translation>
    </message>
    <message>
        <source>After this time without a key or a move of the mouse, only the passphrase shows the project again.</source>
        <translation>Etter så lang tid utan tastetrykk eller musrørsle er det berre passfrasen som viser prosjektet igjen.</translation>
    </message>
    <message>
        <source>The first page then lists the files you opened last. Off, it tells nobody what you work on.</source>
        <translation>Førstesida viser då filene du opna sist. Slått av fortel ho ingen kva du arbeider med.</translation>
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
        <translation>«%1» har alt du har skrive. Ho ligg i %2. Send denne fila tilbake til den du fekk ho av.</translation>
    </message>
    <message>
        <source>The file is ready to go back</source>
        <translation>Fila er klar til å sendast tilbake</translation>
    </message>
    <message>
        <source>Suggest a code …</source>
        <translation>Foreslå ein kode …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarar</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Heilskapen</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Kommentaren er lagra.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Show the first of them</source>
        <translation>Vis den første av dei</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Fila blir skriven</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deling</translation>
    </message>
    <message>
        <source>Where should the file be kept?</source>
        <translation>Kvar skal fila liggje?</translation>
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
        <translation>ord frå intervjua</translation>
    </message>
    <message numerus="yes">
        <source>whole interview(s)</source>
        <translation>
            <numerusform>heilt intervju</numerusform>
            <numerusform>heile intervju</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>einingar</translation>
    </message>
    <message>
        <source>codes and themes</source>
        <translation>kodar og tema</translation>
    </message>
    <message>
        <source>Your codes stay with you, and what you wrote about the units.</source>
        <translation>Kodane dine blir hos deg, og det du har skrive om einingane.</translation>
    </message>
    <message>
        <source>Ideas without a code among the units: %1</source>
        <translation>Idear utan kode blant einingane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own text(s) stay behind or are emptied: they repeat words that do not go along, or tell whose words they are about.</source>
        <translation>
            <numerusform>%n av dine eigne tekstar blir ikkje med eller blir tømd: Han gjentek ord som ikkje blir med, eller seier kven sine ord han handlar om.</numerusform>
            <numerusform>%n av dine eigne tekstar blir ikkje med eller blir tømde: Dei gjentek ord som ikkje blir med, eller seier kven sine ord dei handlar om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay with you.</source>
        <translation>
            <numerusform>%n privat notat blir hos deg.</numerusform>
            <numerusform>%n private notat blir hos deg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) that are not included stay behind.</source>
        <translation>
            <numerusform>%n intervju som ikkje er inkludert, blir ikkje med.</numerusform>
            <numerusform>%n intervju som ikkje er inkluderte, blir ikkje med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n participant(s) who have withdrawn or are restricted stay behind.</source>
        <translation>
            <numerusform>Orda til %n deltakar som har trekt seg eller er avgrensa, blir ikkje med.</numerusform>
            <numerusform>Orda til %n deltakarar som har trekt seg eller er avgrensa, blir ikkje med.</numerusform>
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
        <translation>Kodebok og tema</translation>
    </message>
    <message>
        <source>Codes, themes, definitions and research questions, and how often each code is used.</source>
        <translation>Kodar, tema, definisjonar og forskingsspørsmål, og kor ofte kvar kode er brukt.</translation>
    </message>
    <message>
        <source>Not one word of the interviews, and nothing about the participants.</source>
        <translation>Ikkje eitt ord frå intervjua, og ingenting om deltakarane.</translation>
    </message>
    <message>
        <source>Anonymised units</source>
        <translation>Anonymiserte einingar</translation>
    </message>
    <message>
        <source>The coded passages with their codes, each by itself and in shuffled order.</source>
        <translation>Dei koda utdraga med kodane sine, kvart for seg og i tilfeldig rekkjefølgje.</translation>
    </message>
    <message>
        <source>Not who said it, in which interview or when, and nothing in between.</source>
        <translation>Ikkje kven som sa det, i kva intervju eller når, og ingenting av det som står imellom.</translation>
    </message>
    <message>
        <source>Interviews with all coding</source>
        <translation>Intervju med all koding</translation>
    </message>
    <message>
        <source>Whole interviews under pseudonyms, with codes, condensations, notes and the chapter.</source>
        <translation>Heile intervju under pseudonym, med kodar, meiningsfortettingar, notat og kapittelet.</translation>
    </message>
    <message>
        <source>Not the titles of your interviews, private notes, or attributes that never leave.</source>
        <translation>Ikkje titlane på intervjua, private notat eller eigenskapar som aldri skal ut.</translation>
    </message>
    <message>
        <source>Everything that is not private</source>
        <translation>Alt som ikkje er privat</translation>
    </message>
    <message>
        <source>As above, and with the titles you gave the interviews.</source>
        <translation>Som over, og med titlane du har gitt intervjua.</translation>
    </message>
    <message>
        <source>Not private notes, and never the linking key. You have to confirm it.</source>
        <translation>Ikkje private notat, og aldri koplingsnøkkelen. Du må stadfeste det.</translation>
    </message>
    <message>
        <source>Member check</source>
        <translation>Deltakarsjekk</translation>
    </message>
    <message>
        <source>Units to be coded blind</source>
        <translation>Einingar til blind koding</translation>
    </message>
    <message>
        <source>Interviews to be coded blind</source>
        <translation>Intervju til blind koding</translation>
    </message>
    <message>
        <source>Interviews to be coded blind, with their titles</source>
        <translation>Intervju til blind koding, med titlane</translation>
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
        <translation>Ei kryptert fil som blir opna i dette programmet, til å lese, kommentere og foreslå kodar i.</translation>
    </message>
    <message>
        <source>For a reader without the program: your codes are Word comments, and the reader&apos;s come back. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>For ein lesar utan programmet: Kodane dine er Word-kommentarar, og dei frå lesaren kjem tilbake. Fila er ikkje kryptert: Send ho berre på ein måte institusjonen din tillèt.</translation>
    </message>
    <message>
        <source>One page for any browser, without network; comments cannot come back from it. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>Éi side for alle nettlesarar, utan nett; kommentarar kan ikkje kome tilbake frå ho. Fila er ikkje kryptert: Send ho berre på ein måte institusjonen din tillèt.</translation>
    </message>
    <message>
        <source>The participant corrects the text or writes Word comments. The file is not encrypted: send it only in a way your institution allows.</source>
        <translation>Deltakaren rettar teksten eller skriv Word-kommentarar. Fila er ikkje kryptert: Send ho berre på ein måte institusjonen din tillèt.</translation>
    </message>
    <message>
        <source>An encrypted file that opens in this program, where the participant corrects and comments.</source>
        <translation>Ei kryptert fil som blir opna i dette programmet, der deltakaren rettar og kommenterer.</translation>
    </message>
    <message>
        <source>Make a share</source>
        <translation>Lag ei deling</translation>
    </message>
    <message>
        <source>Shares made</source>
        <translation>Delingar du har laga</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Hent inn det som kom tilbake</translation>
    </message>
    <message>
        <source>Comments and suggestions</source>
        <translation>Kommentarar og forslag</translation>
    </message>
    <message>
        <source>Two codings compared</source>
        <translation>To kodingar side om side</translation>
    </message>
</context>
<context>
    <name>SharingPanel</name>
    <message>
        <source>Parts of sharing</source>
        <translation>Delar av delinga</translation>
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
        <translation>Opnar hjelpesida om dette.</translation>
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
        <translation>Versjon %1. Kvalitativ koding av intervju, utan nett, i éi kryptert fil. Programmet koplar seg aldri til noko nettverk. Fri programvare med MIT-lisens; bygd med Qt (LGPL), SQLCipher og anna.</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Reservekopien er laga og kontrollert.</translation>
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
        <translation>Finn kodar, tema og einingar</translation>
    </message>
    <message>
        <source>Codes, themes and units</source>
        <translation>Kodar, tema og einingar</translation>
    </message>
    <message>
        <source>Codes and themes</source>
        <translation>Kodar og tema</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>Heng opp</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several</source>
        <translation>Shift og Ctrl vel fleire</translation>
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
        <translation>Namn på «%1»</translation>
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
        <translation>Gøym små grupper</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Små grupper</translation>
    </message>
    <message>
        <source>So many participants must have a value before a table tells it. The check before an export counts by the same number.</source>
        <translation>Så mange deltakarar må ha ein verdi før ein tabell viser han. Lekkasjesjekken tel med det same talet.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Minste gruppe</translation>
    </message>
    <message>
        <source>No value here is that of so few participants.</source>
        <translation>Ingen verdi her høyrer til så få deltakarar.</translation>
    </message>
    <message>
        <source>Put together or not shown, as too few have the same value: %1.</source>
        <translation>Slått saman eller ikkje vist, fordi for få har same verdi: %1.</translation>
    </message>
    <message>
        <source>Suggested, as a reader may know people by what so few have in common: %1.</source>
        <translation>Føreslått, fordi ein lesar kan kjenne att folk på det så få har felles: %1.</translation>
    </message>
</context>
<context>
    <name>SnapshotCard</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>Namnet på augneblinksbiletet</translation>
    </message>
    <message>
        <source>Note on the snapshot</source>
        <translation>Notat om augneblinksbiletet</translation>
    </message>
    <message>
        <source>What you had done, and what you thought of it</source>
        <translation>Kva du hadde gjort, og kva du tenkte om det</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Samanlikn med no</translation>
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
    <message numerus="yes">
        <source>in %Ln file(s)</source>
        <translation>
            <numerusform>i %Ln fil</numerusform>
            <numerusform>i %Ln filer</numerusform>
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
    <name>SplitBox</name>
    <message>
        <source>Put them together again</source>
        <translation>Set dei saman igjen</translation>
    </message>
    <message>
        <source>Interview %1 of %2 in the file “%3”.</source>
        <translation>Intervju %1 av %2 i fila «%3».</translation>
    </message>
    <message>
        <source>This file seems to hold several interviews. Tick where a new one begins:</source>
        <translation>Denne fila ser ut til å ha fleire intervju. Kryss av der eit nytt byrjar:</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln interview(s)</source>
        <translation>
            <numerusform>Del i %Ln intervju</numerusform>
            <numerusform>Del i %Ln intervju</numerusform>
        </translation>
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
        <translation>Kod intervjua dine, og skriv funna ut frå dei. Åleine, utan nett, i éi låst fil.</translation>
    </message>
    <message>
        <source>Make a project from another program’s file …</source>
        <translation>Lag eit prosjekt av ei fil frå eit anna program …</translation>
    </message>
    <message>
        <source>REFI-QDA (NVivo, ATLAS.ti, MAXQDA), QualCoder, Taguette</source>
        <translation>REFI-QDA (NVivo, ATLAS.ti, MAXQDA), QualCoder, Taguette</translation>
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
        <source>Four invented interviews in Norwegian, already coded. Look around and change what you like.</source>
        <translation>Fire oppdikta intervju, ferdig koda. Sjå deg rundt og endre det du vil.</translation>
    </message>
    <message>
        <source>You can also drop a project file here, also one of another program.</source>
        <translation>Du kan òg sleppe ei prosjektfil her, òg frå eit anna program.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Prøv dømeprosjektet</translation>
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
        <translation>Kryss av det du reknar som gjort, i den rekkjefølgja du vil og så ofte du kjem tilbake. Inga deling fortel om det; tabellen over stega i rapporten gjer det, om du tek han med.</translation>
    </message>
    <message>
        <source>Last ticked %1</source>
        <translation>Sist kryssa av %1</translation>
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
        <translation>Intervjuar</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Koda</translation>
    </message>
    <message>
        <source>Where in the text</source>
        <translation>Kvar i teksten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 words coded</source>
        <translation>%1: %2 av %3 ord koda</translation>
    </message>
</context>
<context>
    <name>StripTable</name>
    <message>
        <source>Coverage of the interviews</source>
        <translation>Dekning i intervjua</translation>
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
        <translation>Kva kode ville du gitt?</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The unit in its interview</source>
        <translation>Eininga i intervjuet</translation>
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
    <name>TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnar i tabellen</translation>
    </message>
    <message>
        <source>Suggested columns</source>
        <translation>Føreslåtte kolonnar</translation>
    </message>
    <message>
        <source>A table keeps at least one column.</source>
        <translation>Ein tabell held på minst éin kolonne.</translation>
    </message>
    <message>
        <source>A tick shows a column. Drag it, or press Alt+Up or Alt+Down, to move it.</source>
        <translation>Eit merke viser kolonnen. Dra han, eller trykk Alt+Opp eller Alt+Ned, for å flytte han.</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Suggested rows</source>
        <translation>Føreslåtte rader</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Mitt eige val</translation>
    </message>
    <message>
        <source>Tick units below, and they come here. Until then the suggested rows are shown.</source>
        <translation>Kryss av einingar nedanfor, så kjem dei hit. Til då blir dei føreslåtte radene viste.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rader i tabellen</translation>
    </message>
    <message>
        <source>All units, by %1</source>
        <translation>Alle einingane, etter %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Shown in detail</source>
        <translation>Blir vist i detalj</translation>
    </message>
    <message>
        <source>Units to choose from</source>
        <translation>Einingar å velje blant</translation>
    </message>
    <message>
        <source>Starred units first, then those your texts lean on.</source>
        <translation>Gullsitat først, så einingane tekstane dine byggjer på.</translation>
    </message>
    <message>
        <source>Starred units first, then units of different codes.</source>
        <translation>Gullsitat først, så einingar med ulike kodar.</translation>
    </message>
    <message>
        <source>Starred units first, then units of different participants and codes that have most to show.</source>
        <translation>Gullsitat først, så einingar frå ulike deltakarar og kodar, dei som har mest å vise.</translation>
    </message>
    <message>
        <source>The one about which most is written</source>
        <translation>Den det er skrive mest om</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Tal på rader</translation>
    </message>
    <message>
        <source>Units per %1</source>
        <translation>Einingar per %1</translation>
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
        <translation>Ei deling ein lesar har kommentert, eit Word-dokument med kommentarar, eller eit intervju ein deltakar har retta. Det kjem inn ved sida av ditt eige arbeid; ingenting av ditt blir endra.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Vel fila …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne ho</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) so far</source>
        <translation>
            <numerusform>%n lesar så langt</numerusform>
            <numerusform>%n lesarar så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a file</source>
        <translation>Vel eller slepp ei fil</translation>
    </message>
    <message>
        <source>Drop the file here, or</source>
        <translation>Slepp fila her, eller</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passfrasen til denne fila</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Fila blir lesen</translation>
    </message>
    <message>
        <source>Files that came back (*.annotator *.docx)</source>
        <translation>Filer som har kome tilbake (*.annotator *.docx)</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Henta inn</translation>
    </message>
    <message>
        <source>Read and answer them</source>
        <translation>Les og svar</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) by the participant</source>
        <translation>
            <numerusform>%n retting frå deltakaren</numerusform>
            <numerusform>%n rettingar frå deltakaren</numerusform>
        </translation>
    </message>
    <message>
        <source>The participant has corrected nothing.</source>
        <translation>Deltakaren har ikkje retta noko.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>A page to read (HTML)</source>
        <translation>Ei side å lese (HTML)</translation>
    </message>
    <message>
        <source>For reading it all in ten years, in any browser, without program or network.</source>
        <translation>For å lese alt om ti år, i kva nettlesar som helst, utan program og nett.</translation>
    </message>
    <message>
        <source>Interviews with codings, codes and themes, condensations, participants, memos.</source>
        <translation>Intervju med koding, kodar og tema, meiningsfortettingar, deltakarar, notat.</translation>
    </message>
    <message>
        <source>A workbook (Excel)</source>
        <translation>Ei arbeidsbok (Excel)</translation>
    </message>
    <message>
        <source>For sorting, filtering and tables of your own.</source>
        <translation>For å sortere, filtrere og lage eigne tabellar.</translation>
    </message>
    <message>
        <source>Sheets for units, codebook, participants, interviews, codes by participant, memos and history.</source>
        <translation>Ark for einingar, kodebok, deltakarar, intervju, kodar per deltakar, notat og historikk.</translation>
    </message>
    <message>
        <source>For statistics and archives: the sheets of the workbook as plain files.</source>
        <translation>For statistikk og arkiv: arka i arbeidsboka som enkle filer.</translation>
    </message>
    <message>
        <source>Everything as data (JSON)</source>
        <translation>Alt som data (JSON)</translation>
    </message>
    <message>
        <source>For another program: every record with its identity, nothing lost.</source>
        <translation>For eit anna program: kvar post med sin identitet, ingenting tapt.</translation>
    </message>
    <message>
        <source>The file says itself what its parts mean.</source>
        <translation>Fila seier sjølv kva delane tyder.</translation>
    </message>
    <message>
        <source>To another analysis program (QDPX)</source>
        <translation>Til eit anna analyseprogram (QDPX)</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA, QualCoder and others that read REFI-QDA.</source>
        <translation>For NVivo, ATLAS.ti, MAXQDA, QualCoder og andre som les REFI-QDA.</translation>
    </message>
    <message>
        <source>Interviews, codes and themes, codings, memos, participants with attributes.</source>
        <translation>Intervju, kodar og tema, koding, notat, deltakarar med eigenskapar.</translation>
    </message>
    <message>
        <source>The codebook alone (QDC)</source>
        <translation>Berre kodeboka (QDC)</translation>
    </message>
    <message>
        <source>For the same programs, to code other material with your codes.</source>
        <translation>For dei same programma, for å kode anna materiale med kodane dine.</translation>
    </message>
    <message>
        <source>Codes and themes with their definitions and colours; no interview.</source>
        <translation>Kodar og tema med definisjonar og fargar; ingen intervju.</translation>
    </message>
    <message>
        <source>For an archive that takes transcripts without codings.</source>
        <translation>For eit arkiv som tek imot transkripsjonar utan koding.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellar som CSV</translation>
    </message>
    <message>
        <source>UTF-8, one file for each table, in a zip file or a folder.</source>
        <translation>UTF-8, éi fil per tabell, i ei zip-fil eller ei mappe.</translation>
    </message>
    <message>
        <source>Interviews as plain texts</source>
        <translation>Intervju som rein tekst</translation>
    </message>
    <message>
        <source>A text file for each interview under pseudonyms, the codebook, and a guide; in a zip file or a folder.</source>
        <translation>Ei tekstfil for kvart intervju under pseudonym, kodeboka og ei rettleiing; i ei zip-fil eller ei mappe.</translation>
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
            <numerusform>%Ln intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) and themes</source>
        <translation>
            <numerusform>%Ln kode eller tema</numerusform>
            <numerusform>%Ln kodar og tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln notat</numerusform>
            <numerusform>%Ln notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long text(s) had to be cut: a cell of Excel holds 32,767 characters.</source>
        <translation>
            <numerusform>%Ln lang tekst måtte kuttast: Ei celle i Excel rommar 32 767 teikn.</numerusform>
            <numerusform>%Ln lange tekstar måtte kuttast: Ei celle i Excel rommar 32 767 teikn.</numerusform>
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
        <translation>Arbeidet er ditt, med eller utan dette programmet. Inkluderte intervju går ut, med pseudonym. Det du har halde utanfor eksport, blir her, og det same gjer det deltakarar som har trekt seg eller bede om avgrensing, har sagt.</translation>
    </message>
    <message>
        <source>Commas between the cells (Norwegian Excel wants semicolons)</source>
        <translation>Komma mellom cellene (norsk Excel vil ha semikolon)</translation>
    </message>
    <message>
        <source>As a folder with the files in it, not as one zip file</source>
        <translation>Som ei mappe med filene i, ikkje som éi zip-fil</translation>
    </message>
    <message>
        <source>Take my private memos out as well</source>
        <translation>Ta med dei private notata mine</translation>
    </message>
    <message>
        <source>A new folder is made where you choose; an empty one you choose is filled.</source>
        <translation>Det blir laga ei ny mappe der du vel; vel du ei tom mappe, blir ho fylt.</translation>
    </message>
    <message>
        <source>Excel takes a file apart by the sign your system is set up with.</source>
        <translation>Excel deler opp fila etter teiknet systemet ditt er sett opp med.</translation>
    </message>
    <message>
        <source>Memos you marked as private stay at home unless you tick this.</source>
        <translation>Notat du har merkt som private, blir heime om du ikkje kryssar av her.</translation>
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
        <translation>Tek ut</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Where should the folder be?</source>
        <translation>Kvar skal mappa liggje?</translation>
    </message>
    <message>
        <source>Gathering what leaves …</source>
        <translation>Samlar det som skal ut …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Les inn fila til kontroll …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <source>Saved as %1 and read back: it holds %2.</source>
        <translation>Lagra som %1 og kontrollert: Fila inneheld %2.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Taking the recording in</source>
        <translation>Tek inn opptaket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The recording is being taken into the project …</source>
        <translation>Opptaket blir teke inn i prosjektet …</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Write instead</source>
        <translation>Skriv i staden</translation>
    </message>
    <message>
        <source>Is a participant</source>
        <translation>Er ein deltakar</translation>
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
        <translation>Leit etter det igjen</translation>
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
            <numerusform>Merk stadene (%n)</numerusform>
            <numerusform>Merk stadene (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why may it stand here?</source>
        <translation>Kvifor kan det stå her?</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Kvifor kan det stå?</translation>
    </message>
    <message>
        <source>The sentence is marked, and kept out of every export and share until you clear the mark.</source>
        <translation>Setninga blir merkt, og går ikkje ut i nokon eksport eller deling før du har avklart merket.</translation>
    </message>
    <message>
        <source>In the list: %1</source>
        <translation>I lista: %1</translation>
    </message>
    <message>
        <source>Or your own reason, then Enter</source>
        <translation>Eller di eiga grunngiving, så Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
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
        <translation>Pseudonymet til ein deltakar: Det følgjer med når du endrar pseudonymet.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms found</source>
        <translation>Uttrykk som er funne</translation>
    </message>
    <message>
        <source>R replaces, G generalises, K keeps, M marks, Enter goes to the field</source>
        <translation>R erstattar, G generaliserer, K lèt stå, M merkjer, Enter går til feltet</translation>
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
    <name>TextDesk</name>
    <message>
        <source>Marked: it is kept out of every export until you clear it.</source>
        <translation>Merkt: Det går ikkje ut i nokon eksport før du har avklart det.</translation>
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
        <translation>Berre med open koplingsnøkkel</translation>
    </message>
    <message>
        <source>The linking key does not have it.</source>
        <translation>Koplingsnøkkelen har det ikkje.</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Avklar merket</translation>
    </message>
    <message>
        <source>Why may it leave?</source>
        <translation>Kvifor kan det gå ut?</translation>
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
    <name>TextReplacing</name>
    <message>
        <source>Select words within one paragraph.</source>
        <translation>Merk ord innanfor eitt avsnitt.</translation>
    </message>
    <message>
        <source>Another reason …</source>
        <translation>Ei anna grunngiving …</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the text again.</source>
        <translation>
            <numerusform>%n original står i teksten igjen.</numerusform>
            <numerusform>%n originalar står i teksten igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n stad erstatta</numerusform>
            <numerusform>%n stader erstatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flytta seg.</numerusform>
            <numerusform>%n kodingar flytta seg.</numerusform>
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
        <translation>Kvifor kan det stå?</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Themes and groups</source>
        <translation>Tema og grupper</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s)</source>
        <translation>
            <numerusform>%1, %n eining</numerusform>
            <numerusform>%1, %n einingar</numerusform>
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
        <translation>Sentralt omgrep</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Kva det ikkje er</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Forholdet til dei andre</translation>
    </message>
    <message>
        <source>An artificial quote: what the units say together, in the first person, close to their words …</source>
        <translation>Eit kunstig sitat: det einingane seier samla, i eg-form og tett på orda deira …</translation>
    </message>
    <message>
        <source>What you have found here, in the third person, as it may stand in your findings …</source>
        <translation>Det du har funne her, i tredje person, slik det kan stå i funnkapittelet …</translation>
    </message>
    <message>
        <source>The one idea that holds this theme together …</source>
        <translation>Den eine ideen som held temaet saman …</translation>
    </message>
    <message>
        <source>What belongs to this theme …</source>
        <translation>Det som høyrer til temaet …</translation>
    </message>
    <message>
        <source>Where its border goes, and what lies outside it …</source>
        <translation>Kvar grensa går, og kva som ligg utanfor …</translation>
    </message>
    <message>
        <source>How it hangs together with the other themes …</source>
        <translation>Korleis det heng saman med dei andre temaa …</translation>
    </message>
</context>
<context>
    <name>ThemeUnits</name>
    <message>
        <source>Not used yet</source>
        <translation>Ikkje brukt enno</translation>
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
        <translation>motseier</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Kryssa av</translation>
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
        <translation>Ikkje brukt enno</translation>
    </message>
    <message>
        <source>No themes or groups yet. Make one in the codebook and put codes under it; then write here what its units say together.</source>
        <translation>Ingen tema eller grupper enno. Lag eit tema i kodeboka og legg kodar under det. Så skriv du her kva einingane seier samla.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>I samanheng</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Røyster</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eining</numerusform>
            <numerusform>%n einingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit is used in this text.</source>
        <translation>Alle einingane er brukte i denne teksten.</translation>
    </message>
    <message>
        <source>No units yet. Code some text for this theme or a code below it.</source>
        <translation>Ingen einingar enno. Kod noko tekst med dette temaet eller ein kode under det.</translation>
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
        <translation>Namnet ditt</translation>
    </message>
    <message>
        <source>Kind of thesis and study</source>
        <translation>Oppgåve og studium</translation>
    </message>
    <message>
        <source>Department and university</source>
        <translation>Institutt og universitet</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rettleiar</translation>
    </message>
    <message>
        <source>When it is handed in</source>
        <translation>Når ho blir levert</translation>
    </message>
    <message>
        <source>Master&apos;s thesis in nursing science, for example</source>
        <translation>Til dømes: Masteroppgåve i sjukepleievitskap</translation>
    </message>
    <message>
        <source>Spring 2027, for example</source>
        <translation>Til dømes: Våren 2027</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes and themes that go together</source>
        <translation>Kodar og tema som høyrer saman</translation>
    </message>
    <message>
        <source>Overlapping units too</source>
        <translation>Overlappande einingar òg</translation>
    </message>
    <message>
        <source>Count also where two units share some text, not only two codes on the same unit</source>
        <translation>Tel òg der to einingar deler litt tekst, ikkje berre to kodar på same eining</translation>
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
        <translation>Vel eit anna intervju til venstre ({text.next}), eller klikk ein klamme i margen ({code.next}): Berre han held på fargen, og høgre side fortel om han.</translation>
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
        <translation>Merk nokre ord som er viktige, trykk {code.box} og skriv kva dei handlar om. Enter tek koden du ser, eller lagar ein ny.</translation>
    </message>
    <message>
        <source>Coded.</source>
        <translation>Koda.</translation>
    </message>
    <message>
        <source>Condense</source>
        <translation>Fortett</translation>
    </message>
    <message>
        <source>Say the unit in fewer words, close to how it was said: {code.condense} goes to the field at the right. It is stored as you write.</source>
        <translation>Sei eininga med færre ord, tett på slik ho vart sagd: {code.condense} går til feltet til høgre. Det blir lagra medan du skriv.</translation>
    </message>
    <message>
        <source>Condensed.</source>
        <translation>Fortetta.</translation>
    </message>
    <message>
        <source>See the extracts</source>
        <translation>Sjå utdraga</translation>
    </message>
    <message>
        <source>Choose a code in the codebook at the left ({code.find}, then Down), then the tab Extracts at the right: everything that was said about it, from all interviews.</source>
        <translation>Vel ein kode i kodeboka til venstre ({code.find}, så pil ned), og så fana Utdrag til høgre: alt som vart sagt om det, frå alle intervjua.</translation>
    </message>
    <message>
        <source>Go to Chapter ({page.chapter}) and choose a theme in the outline; Enter goes on to the extracts at the right. There, Enter or a double click takes one.</source>
        <translation>Gå til Kapittel ({page.chapter}) og vel eit tema i disposisjonen; Enter går vidare til utdraga til høgre. Der tek Enter eller eit dobbeltklikk eitt av dei.</translation>
    </message>
    <message>
        <source>Press Export to Word ({project.export_docx}) and say where the chapter is to lie. If something in it could tell who somebody is, you see that before it is written.</source>
        <translation>Trykk «Eksporter til Word» ({project.export_docx}), og sei kvar kapittelet skal liggje. Er det noko i det som kan røpe kven nokon er, får du sjå det før det blir skrive.</translation>
    </message>
    <message>
        <source>You have seen what stands under a code.</source>
        <translation>Du har sett det som står under ein kode.</translation>
    </message>
    <message>
        <source>Group under a theme</source>
        <translation>Samle under eit tema</translation>
    </message>
    <message>
        <source>Drag a code onto a theme in the codebook; or press Ctrl+X on the code there and choose the theme.</source>
        <translation>Dra ein kode til eit tema i kodeboka; eller trykk Ctrl+X på koden der og vel temaet.</translation>
    </message>
    <message>
        <source>The code stands under a theme.</source>
        <translation>Koden står under eit tema.</translation>
    </message>
    <message>
        <source>Write a sentence that leans on units</source>
        <translation>Skriv ei setning som byggjer på einingar</translation>
    </message>
    <message>
        <source>Go to Themes ({page.themes}) and write a sentence about a theme. Then tick at the right the units it leans on; Ctrl+Enter goes there.</source>
        <translation>Gå til Tema ({page.themes}) og skriv ei setning om eit tema. Kryss så av til høgre einingane ho byggjer på; Ctrl+Enter går dit.</translation>
    </message>
    <message>
        <source>Your sentence leans on what was said.</source>
        <translation>Setninga di byggjer på det som vart sagt.</translation>
    </message>
    <message>
        <source>Choose a quote</source>
        <translation>Vel eit sitat</translation>
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
        <translation>Kapittelet er skrive.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>The first ten minutes</source>
        <translation>Dei første ti minutta</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>Fald saman</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Les meir</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Hopp over dette steget</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Hald fram seinare</translation>
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
        <translation>Lag ditt eige prosjekt når du vil: Prosjekt, Nytt prosjekt. F1 gir hjelp til det du held på med, og frå Hjelp-menyen kan du ta dei ti minutta på nytt.</translation>
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
    <message>
        <source>Generalised (%1)</source>
        <translation>Generalisert (%1)</translation>
    </message>
    <message>
        <source>Replaced (%1)</source>
        <translation>Erstatta (%1)</translation>
    </message>
    <message>
        <source>Marked: about a third person</source>
        <translation>Merkt: om ein tredjeperson</translation>
    </message>
    <message>
        <source>Marked: health</source>
        <translation>Merkt: helse</translation>
    </message>
    <message>
        <source>Marked: special category</source>
        <translation>Merkt: særleg kategori</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>Avklart: %1</translation>
    </message>
    <message>
        <source>Kept out of every export until you clear it.</source>
        <translation>Går ikkje ut i nokon eksport før du har avklart det.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
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
        <translation>anna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Codes here: %1</source>
        <translation>Kodar her: %1</translation>
    </message>
    <message>
        <source>No code here</source>
        <translation>Ingen kode her</translation>
    </message>
    <message>
        <source>Further on in this line: %1</source>
        <translation>Lenger ute i linja: %1</translation>
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
    <name>UnitChoice</name>
    <message>
        <source>Find units by their words</source>
        <translation>Finn einingar med ord frå dei</translation>
    </message>
    <message>
        <source>Where to look for units</source>
        <translation>Kvar det blir leita etter einingar</translation>
    </message>
    <message>
        <source>Units to tick</source>
        <translation>Einingar å krysse av</translation>
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
        <translation>motseier</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Units of the theme</source>
        <translation>Einingane i temaet</translation>
    </message>
    <message>
        <source>Space ticks, Enter shows the unit in its interview, G stars it</source>
        <translation>Mellomrom kryssar av, Enter viser eininga i intervjuet, G gjer ho til gullsitat</translation>
    </message>
</context>
<context>
    <name>UnitRemarks</name>
    <message numerus="yes">
        <source>%n comment(s) and suggestion(s) from %1</source>
        <translation>
            <numerusform>%n kommentar eller forslag frå %1</numerusform>
            <numerusform>%n kommentarar og forslag frå %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Vis i lista</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
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
        <source>quoted under “%1”</source>
        <translation>sitert under «%1»</translation>
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
        <source>Quoted</source>
        <translation>Sitert</translation>
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
        <source>Put on the wall</source>
        <translation>Heng på veggen</translation>
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
        <translation>Ingen einingar passar til filteret. «Vis alle» hentar dei fram igjen.</translation>
    </message>
    <message>
        <source>No unit has a code yet. “Ideas” shows the passages you marked without one.</source>
        <translation>Inga eining har ein kode enno. «Idear» viser det du har merkt utan kode.</translation>
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
        <source>The one you kept of this project; hyphens do not matter. A share has none.</source>
        <translation>Den du tok vare på for dette prosjektet; bindestrekar spelar inga rolle. Ei deling har ingen.</translation>
    </message>
    <message>
        <source>The sample project holds nobody&apos;s words. Its passphrase is: %1</source>
        <translation>Ingen verkelege personar har sagt det som står i dømeprosjektet. Passfrasen er: %1</translation>
    </message>
    <message>
        <source>This project is in a folder that is copied to %1. Let it finish copying before you open it elsewhere.</source>
        <translation>Dette prosjektet ligg i ei mappe som blir kopiert til %1. La kopieringa bli ferdig før du opnar det ein annan stad.</translation>
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
    <name>Unusual</name>
    <message>
        <source>Imported already</source>
        <translation>Allereie importert</translation>
    </message>
    <message>
        <source>Who asks the questions?</source>
        <translation>Kven stiller spørsmåla?</translation>
    </message>
    <message>
        <source>Several interviews in one file?</source>
        <translation>Fleire intervju i éi fil?</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Sjå over</translation>
    </message>
    <message>
        <source>Check é, ö and å</source>
        <translation>Sjå etter æ, ø og å</translation>
    </message>
    <message>
        <source>No labels of speakers</source>
        <translation>Ingen merkelappar for kven som snakkar</translation>
    </message>
    <message>
        <source>Somebody else asks most questions</source>
        <translation>Ein annan stiller dei fleste spørsmåla</translation>
    </message>
    <message>
        <source>Has a label no other file has</source>
        <translation>Har ein merkelapp ingen andre filer har</translation>
    </message>
    <message>
        <source>A real name in the file name?</source>
        <translation>Eit verkeleg namn i filnamnet?</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>What the silent said that no code covers</source>
        <translation>Det dei tause har sagt som ingen kode dekkjer</translation>
    </message>
    <message>
        <source>Nobody is silent on this theme.</source>
        <translation>Ingen er tause om dette temaet.</translation>
    </message>
    <message>
        <source>No participants yet. Say in the interviews who speaks.</source>
        <translation>Ingen deltakarar enno. Sei i intervjua kven som snakkar.</translation>
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
        <source>Silent</source>
        <translation>Tause</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Read in context</source>
        <translation>Lesen i samanheng</translation>
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
        <source>Show in the interview</source>
        <translation>Vis i intervjuet</translation>
    </message>
    <message>
        <source>Previous unit (left arrow)</source>
        <translation>Førre eining (venstrepil)</translation>
    </message>
    <message>
        <source>Next unit (right arrow)</source>
        <translation>Neste eining (høgrepil)</translation>
    </message>
    <message>
        <source>Space ticks and goes on to the next that is not read</source>
        <translation>Mellomrom kryssar av og går til neste som ikkje er lesen</translation>
    </message>
    <message>
        <source>How the unit stands to this theme (%1)</source>
        <translation>Korleis eininga stiller seg til temaet (%1)</translation>
    </message>
    <message>
        <source>No units here yet. Code some text for this theme, and read it again here in its own place.</source>
        <translation>Ingen einingar her enno. Kod noko tekst med dette temaet, og les han igjen her der han vart sagd.</translation>
    </message>
    <message>
        <source>Choose a unit in the list at the right.</source>
        <translation>Vel ei eining i lista til høgre.</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>Eining %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not read in context yet</source>
        <translation>
            <numerusform>%n ikkje lesen i samanheng enno</numerusform>
            <numerusform>%n ikkje lesne i samanheng enno</numerusform>
        </translation>
    </message>
    <message>
        <source>All read in context</source>
        <translation>Alle lesne i samanheng</translation>
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
        <translation>«%1» er no eit tema, og kodane i gruppa står under det.</translation>
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
        <translation>Bilete (*.svg)</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kort til å klippe ut</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Lagre korta</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open or write	Return</source>
        <translation>Opne eller skriv	Enter</translation>
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
        <translation>Strek til eit anna kort	L</translation>
    </message>
    <message>
        <source>With a tip, or without	D</source>
        <translation>Med pilspiss eller utan	D</translation>
    </message>
    <message>
        <source>Name of the group	N</source>
        <translation>Namn på gruppa	N</translation>
    </message>
    <message>
        <source>Make a theme of the group	T</source>
        <translation>Lag tema av gruppa	T</translation>
    </message>
    <message>
        <source>Lay out the theme</source>
        <translation>Legg ut temaet</translation>
    </message>
    <message>
        <source>Take off the wall	Del</source>
        <translation>Ta ned frå veggen	Del</translation>
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
        <translation>Teikn ei ramme rundt dei valde korta</translation>
    </message>
    <message>
        <source>A theme with the name of the group and its codes under it</source>
        <translation>Eit tema med namnet på gruppa og kodane under seg</translation>
    </message>
    <message>
        <source>Arrange the chosen theme and what stands under it</source>
        <translation>Ordne det valde temaet og det som står under</translation>
    </message>
    <message>
        <source>An empty wall</source>
        <translation>Ein tom vegg</translation>
    </message>
    <message>
        <source>Put up codes and units as cards, move them until what belongs together lies together, and draw lines between them. A group becomes a theme when you say so.</source>
        <translation>Heng opp kodar og einingar som kort, samle det som høyrer saman, og teikn strekar mellom korta. Ei gruppe blir eit tema når du vil.</translation>
    </message>
    <message>
        <source>Put up codes and units …</source>
        <translation>Heng opp kodar og einingar …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n kort valt</numerusform>
            <numerusform>%n kort valde</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go from card to card, Shift chooses several, Alt moves them, Return opens or writes.</source>
        <translation>Piltastane går frå kort til kort, Shift vel fleire, Alt flyttar dei, Enter opnar eller skriv.</translation>
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
        <translation>Orda på streken</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Namnet på gruppa</translation>
    </message>
    <message>
        <source>Go to the other card and press Return; Esc leaves it.</source>
        <translation>Gå til det andre kortet og trykk Enter; Esc avbryt.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
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
        <translation>i gruppa «%1»</translation>
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
        <source>Writing the statement …</source>
        <translation>Skriv erklæringa …</translation>
    </message>
    <message>
        <source>The project is closed, and the statement saved as %1.</source>
        <translation>Prosjektet er avslutta, og erklæringa lagra som %1.</translation>
    </message>
    <message>
        <source>Where should the restored project be kept?</source>
        <translation>Kvar skal det gjenoppretta prosjektet liggje?</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>the whole interview “%1”</source>
        <translation>heile intervjuet «%1»</translation>
    </message>
    <message>
        <source>what was said by this participant in “%1”</source>
        <translation>det denne deltakaren sa i «%1»</translation>
    </message>
    <message>
        <source>the recording of “%1”, in the project and its backups</source>
        <translation>opptaket av «%1», i prosjektet og reservekopiane</translation>
    </message>
    <message>
        <source>the recording of “%1”: the file %2 is overwritten and deleted</source>
        <translation>opptaket av «%1»: fila %2 blir overskriven og sletta</translation>
    </message>
    <message>
        <source>“%1” loses %2 of %3 units.</source>
        <translation>«%1» mistar %2 av %3 einingar.</translation>
    </message>
    <message>
        <source>“%1” is left without a unit: nobody else speaks there.</source>
        <translation>«%1» blir ståande utan einingar: Ingen andre er med der.</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>%1 withdraws</source>
        <translation>%1 trekkjer seg</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Dette vil skje. Ingenting er endra enno.</translation>
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
        <translation>Det som forsvinn</translation>
    </message>
    <message>
        <source>One voice cannot be taken out of a recording: of a group interview all of it goes.</source>
        <translation>Éi stemme kan ikkje takast ut av eit opptak: Av eit gruppeintervju forsvinn heile opptaket.</translation>
    </message>
    <message>
        <source>Your own texts that say something about this participant</source>
        <translation>Eigne tekstar som seier noko om denne deltakaren</translation>
    </message>
    <message>
        <source>Ticked ones lose the sentences concerned; the rest stays as it is. You decide.</source>
        <translation>Dei avkryssa mistar setningane det gjeld; resten blir ståande. Du bestemmer.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that share a single word with the interview</source>
        <translation>
            <numerusform>Vis %n til som har eit enkelt ord felles med intervjuet</numerusform>
            <numerusform>Vis %n til som har eit enkelt ord felles med intervjuet</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, undo and what lies elsewhere</source>
        <translation>Reservekopiar, angring og det som ligg andre stader</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are deleted, and one new is made.</source>
        <translation>
            <numerusform>%n reservekopi blir sletta, og ein ny blir laga.</numerusform>
            <numerusform>%n reservekopiar blir sletta, og ein ny blir laga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo begins here: what was done until now can no longer be undone.</source>
        <translation>Angring startar her: Det som er gjort til no, kan ikkje lenger angrast.</translation>
    </message>
    <message>
        <source>Name and contact are removed from the linking key as well.</source>
        <translation>Namn og kontakt blir fjerna frå koplingsnøkkelen òg.</translation>
    </message>
    <message>
        <source>The linking key is closed: name and contact would stay in it. Open it first, and they go too.</source>
        <translation>Koplingsnøkkelen er lukka: Namn og kontakt blir liggjande der. Opne han først, så forsvinn dei òg.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) you sent out are out of reach: ask for them to be deleted.</source>
        <translation>
            <numerusform>%n deling du har sendt ut, er utanfor rekkjevidd: Be om at ho blir sletta.</numerusform>
            <numerusform>%n delingar du har sendt ut, er utanfor rekkjevidd: Be om at dei blir sletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other audio files, documents and copies you made yourself are yours to delete.</source>
        <translation>Andre lydfiler, dokument og kopiar du har laga sjølv, må du slette sjølv.</translation>
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
        <translation>%1 og %2 er sletta frå prosjektet, historikken og den ledige plassen i fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eining</numerusform>
            <numerusform>%n einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were deleted, and a new one was made.</source>
        <translation>
            <numerusform>%n reservekopi vart sletta, og ein ny vart laga.</numerusform>
            <numerusform>%n reservekopiar vart sletta, og ein ny vart laga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups could not all be cleaned: %1. It is tried again each time the project is opened.</source>
        <translation>Ikkje alle reservekopiane lét seg reinse: %1. Det blir prøvd igjen kvar gong prosjektet blir opna.</translation>
    </message>
    <message>
        <source>Undo begins here. The access log says that somebody was erased, not who.</source>
        <translation>Angring startar her. Tilgangsloggen seier at nokon er sletta, ikkje kven.</translation>
    </message>
    <message>
        <source>What you copied, printed or shared elsewhere is yours to delete.</source>
        <translation>Det du har kopiert, skrive ut eller delt andre stader, må du slette sjølv.</translation>
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
        <translation>Intervju</translation>
    </message>
    <message>
        <source>No word fits. Empty the field, or let small words be counted too.</source>
        <translation>Ingen ord passar. Tøm feltet, eller la småord bli talde med.</translation>
    </message>
    <message>
        <source>No interview is included yet. Add your interviews on the page Text.</source>
        <translation>Ingen intervju er med enno. Legg dei til på sida Tekst.</translation>
    </message>
    <message>
        <source>Articles, pronouns, “eh” and the like</source>
        <translation>Artiklar, pronomen, «eh» og liknande</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Finn eit ord</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>etter mengd</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter alfabetet</translation>
    </message>
    <message>
        <source>The participants’ words, each form by itself, the 500 most frequent. Click a word, or press Enter, to read where it is said: how often says nothing of how much it means.</source>
        <translation>Orda til deltakarane, kvar form for seg, dei 500 vanlegaste. Klikk på eit ord, eller trykk Enter, for å lese kvar det blir sagt. Kor ofte eit ord er brukt, seier ingenting om kor viktig det er.</translation>
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
        <translation>Finn eit uttrykk</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Berre opne</translation>
    </message>
    <message>
        <source>Looking through the interviews</source>
        <translation>Ser gjennom intervjua</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Add interviews …</source>
        <translation>Legg til intervju …</translation>
    </message>
    <message>
        <source>Look through the interviews</source>
        <translation>Sjå gjennom intervjua</translation>
    </message>
    <message>
        <source>%1 of %2 interviews looked through</source>
        <translation>%1 av %2 intervju sette gjennom</translation>
    </message>
    <message>
        <source>Looking for names, places, numbers and dates …</source>
        <translation>Leitar etter namn, stader, tal og datoar …</translation>
    </message>
    <message>
        <source>What may say who somebody is stands here, once there are interviews.</source>
        <translation>Her står det som kan seie kven nokon er, når det er komne inn intervju.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Ingenting her med dette filteret.</translation>
    </message>
    <message>
        <source>Not all interviews are looked through: there may be more.</source>
        <translation>Ikkje alle intervjua er sett gjennom: Det kan vere meir.</translation>
    </message>
    <message>
        <source>Nothing is open. The detectors do not see everything: read through the interviews as well.</source>
        <translation>Ingenting er ope. Programmet ser ikkje alt: Les gjennom intervjua sjølv òg.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n stad erstatta</numerusform>
            <numerusform>%n stader erstatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interviews</source>
        <translation>
            <numerusform>i %n intervju</numerusform>
            <numerusform>i %n intervju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n koding flytta seg.</numerusform>
            <numerusform>%n kodingar flytta seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts changed too.</source>
        <translation>
            <numerusform>%n av dine eigne tekstar er òg endra.</numerusform>
            <numerusform>%n av dine eigne tekstar er òg endra.</numerusform>
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
            <numerusform>%n stad merkt. Han går ikkje ut i nokon eksport før du har avklart han.</numerusform>
            <numerusform>%n stader merkte. Dei går ikkje ut i nokon eksport før du har avklart dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original står i tekstane igjen.</numerusform>
            <numerusform>%n originalar står i tekstane igjen.</numerusform>
        </translation>
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
            <numerusform>%n setningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikkje skrive enno</translation>
    </message>
    <message>
        <source>Each sentence can lean on the units it is built from: tick them at the right.</source>
        <translation>Kvar setning kan byggje på einingar: Kryss dei av til høgre.</translation>
    </message>
</context>
</TS>
