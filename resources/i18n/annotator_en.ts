<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementTable</name>
    <message numerus="yes">
        <source>Over the %n unit(s) that either coding holds, in the interviews that have both. What neither marked is not counted, and with few units kappa says little.</source>
        <translation>
            <numerusform>Over the %n unit that either coding holds, in the interviews that have both. What neither marked is not counted, and with few units kappa says little.</numerusform>
            <numerusform>Over the %n units that either coding holds, in the interviews that have both. What neither marked is not counted, and with few units kappa says little.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllFiles</name>
    <message numerus="yes">
        <source>asks most of the questions in %Ln of them</source>
        <translation>
            <numerusform>asks most of the questions in %Ln of them</numerusform>
            <numerusform>asks most of the questions in %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in order.</source>
        <translation>
            <numerusform>%Ln file is in order.</numerusform>
            <numerusform>%Ln files are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a look: %Ln file(s)</source>
        <translation>
            <numerusform>Worth a look: %Ln file</numerusform>
            <numerusform>Worth a look: %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnonymiseSection</name>
    <message numerus="yes">
        <source>%n mark(s) to clear</source>
        <translation>
            <numerusform>%n mark to clear</numerusform>
            <numerusform>%n marks to clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) to decide</source>
        <translation>
            <numerusform>%n term to decide</numerusform>
            <numerusform>%n terms to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellSide</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>The text shows %n code(s) or theme(s) only</source>
        <translation>
            <numerusform>The text shows %n code or theme only</numerusform>
            <numerusform>The text shows %n codes or themes only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message numerus="yes">
        <source>%n other coding(s)</source>
        <translation>
            <numerusform>%n other coding</numerusform>
            <numerusform>%n other codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n unit(s): %2 with the same codes as before, and %3 with some of them.</source>
        <translation>
            <numerusform>“%1” holds %n unit: %2 with the same codes as before, and %3 with some of them.</numerusform>
            <numerusform>“%1” holds %n units: %2 with the same codes as before, and %3 with some of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n unit(s) that %1 coded, you gave %2 the same codes, and %3 some of the same.</source>
        <translation>
            <numerusform>Of the %n unit that %1 coded, you gave %2 the same codes, and %3 some of the same.</numerusform>
            <numerusform>Of the %n units that %1 coded, you gave %2 the same codes, and %3 some of the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n not noted</source>
        <translation>
            <numerusform>Consent of %n not noted</numerusform>
            <numerusform>Consent of %n not noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in order</source>
        <translation>
            <numerusform>%n line, in order</numerusform>
            <numerusform>%n lines, all in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all %n line(s) stand as they were written.</source>
        <translation>
            <numerusform>Checked: %n line stands as it was written.</numerusform>
            <numerusform>Checked: all %n lines stand as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n brought back</numerusform>
            <numerusform>%n brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and suggestions</source>
        <translation>
            <numerusform>%n comment or suggestion</numerusform>
            <numerusform>%n comments and suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n request waits for an answer.</numerusform>
            <numerusform>%n requests wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn participant(s) or interviews are still here.</source>
        <translation>
            <numerusform>%n withdrawn participant or interview is still here.</numerusform>
            <numerusform>%n withdrawn participants or interviews are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are restricted: settle it with them first.</source>
        <translation>
            <numerusform>%n participant is restricted: settle it with her first.</numerusform>
            <numerusform>%n participants are restricted: settle it with them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) may identify somebody and are not decided on.</source>
        <translation>
            <numerusform>%n finding may identify somebody and is not decided on.</numerusform>
            <numerusform>%n findings may identify somebody and are not decided on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not deleted yet.</source>
        <translation>
            <numerusform>%n recording is not deleted yet.</numerusform>
            <numerusform>%n recordings are not deleted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) hold what was changed since. Emptying the history deletes them.</source>
        <translation>
            <numerusform>%n older backup holds what was changed since. Emptying the history deletes it.</numerusform>
            <numerusform>%n older backups hold what was changed since. Emptying the history deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) were sent out; ask for them to be deleted.</source>
        <translation>
            <numerusform>%n share was sent out; ask for it to be deleted.</numerusform>
            <numerusform>%n shares were sent out; ask for them to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the interviews</source>
        <translation>
            <numerusform>%Ln word of the interviews</numerusform>
            <numerusform>%Ln words of the interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with all their codes</source>
        <translation>
            <numerusform>%n unit with all its codes</numerusform>
            <numerusform>%n units with all their codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condensation(s) and interpretations</source>
        <translation>
            <numerusform>%n condensation or interpretation</numerusform>
            <numerusform>%n condensations and interpretations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) chosen for the chapter</source>
        <translation>
            <numerusform>%n quote chosen for the chapter</numerusform>
            <numerusform>%n quotes chosen for the chapter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) in the texts</source>
        <translation>
            <numerusform>%n replacement in the texts</numerusform>
            <numerusform>%n replacements in the texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of readers</source>
        <translation>
            <numerusform>%n comment of a reader</numerusform>
            <numerusform>%n comments of readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted request(s)</source>
        <translation>
            <numerusform>%n noted request</numerusform>
            <numerusform>%n noted requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a part of %n unit(s) that others speak in too</source>
        <translation>
            <numerusform>a part of %n unit that others speak in too</numerusform>
            <numerusform>a part of %n units that others speak in too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text about “%1” leans on this in %n sentence(s).</source>
        <translation>
            <numerusform>The text about “%1” leans on this in %n sentence.</numerusform>
            <numerusform>The text about “%1” leans on this in %n sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses its only participant; %n unit(s) without a speaker stay.</source>
        <translation>
            <numerusform>“%1” loses its only participant; %n unit without a speaker stays.</numerusform>
            <numerusform>“%1” loses its only participant; %n units without a speaker stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lose some of their units.</source>
        <translation>
            <numerusform>%n more loses some of its units.</numerusform>
            <numerusform>%n more lose some of their units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvSheet</name>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message numerus="yes">
        <source>%n note(s) in the journal</source>
        <translation>
            <numerusform>%n note in the journal</numerusform>
            <numerusform>%n notes in the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message numerus="yes">
        <source>%n replacement(s) in the texts can no longer be traced back.</source>
        <translation>
            <numerusform>%n replacement in the texts can no longer be traced back.</numerusform>
            <numerusform>%n replacements in the texts can no longer be traced back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Development</name>
    <message numerus="yes">
        <source>%1 became part of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 became part of %2 (%n unit).</numerusform>
            <numerusform>%1 became part of %2 (%n units).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of %2 (%n unit(s)).</source>
        <translation>
            <numerusform>%1 was taken out of %2 (%n unit).</numerusform>
            <numerusform>%1 was taken out of %2 (%n units).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unit(s))</source>
        <translation>
            <numerusform>%1 (%n unit)</numerusform>
            <numerusform>%1 (%n units)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (had %n unit(s))</source>
        <translation>
            <numerusform>%1 (had %n unit)</numerusform>
            <numerusform>%1 (had %n units)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) more</source>
        <translation>
            <numerusform>%n unit more</numerusform>
            <numerusform>%n units more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) less</source>
        <translation>
            <numerusform>%n unit less</numerusform>
            <numerusform>%n units less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>%n word left out</numerusform>
            <numerusform>%n words left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n inserted</numerusform>
            <numerusform>%n inserted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in place of others</source>
        <translation>
            <numerusform>%n put in place of others</numerusform>
            <numerusform>%n put in place of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n explanation</numerusform>
            <numerusform>%n explanations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentProperties</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read through %n time(s)</source>
        <translation>
            <numerusform>read through %n time</numerusform>
            <numerusform>read through %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n interview(s) read through</source>
        <translation>
            <numerusform>%1 of %n interview read through</numerusform>
            <numerusform>%1 of %n interviews read through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coding in %1 of %n interview(s)</source>
        <translation>
            <numerusform>coding in %1 of %n interview</numerusform>
            <numerusform>coding in %1 of %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit(s)</source>
        <translation>
            <numerusform>%n meaning unit</numerusform>
            <numerusform>%n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a code</source>
        <translation>
            <numerusform>%n mark without a code</numerusform>
            <numerusform>%n marks without a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no theme</source>
        <translation>
            <numerusform>%n code under no theme</numerusform>
            <numerusform>%n codes under no theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) and themes defined</source>
        <translation>
            <numerusform>%1 of %n code and theme defined</numerusform>
            <numerusform>%1 of %n codes and themes defined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n research question</numerusform>
            <numerusform>%n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n research question(s) with a theme</source>
        <translation>
            <numerusform>%1 of %n research question with a theme</numerusform>
            <numerusform>%1 of %n research questions with a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden quote(s)</source>
        <translation>
            <numerusform>%n golden quote</numerusform>
            <numerusform>%n golden quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) in the chapter</source>
        <translation>
            <numerusform>%n quote in the chapter</numerusform>
            <numerusform>%n quotes in the chapter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that contradict a theme</source>
        <translation>
            <numerusform>%n unit that contradicts a theme</numerusform>
            <numerusform>%n units that contradict a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) read again in context</source>
        <translation>
            <numerusform>%1 of %n unit read again in context</numerusform>
            <numerusform>%1 of %n units read again in context</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on the wall</source>
        <translation>
            <numerusform>%n card on the wall</numerusform>
            <numerusform>%n cards on the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a code</source>
        <translation>
            <numerusform>%n unit without a code</numerusform>
            <numerusform>%n units without a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) under more than one “%1”</source>
        <translation>
            <numerusform>%n unit under more than one “%1”</numerusform>
            <numerusform>%n units under more than one “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) under no “%1”</source>
        <translation>
            <numerusform>%n code under no “%1”</numerusform>
            <numerusform>%n codes under no “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>“%1” in “%2”: %Ln unit(s).</source>
        <translation>
            <numerusform>“%1” in “%2”: %Ln unit.</numerusform>
            <numerusform>“%1” in “%2”: %Ln units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message numerus="yes">
        <source>Worth a look: %Ln file(s)</source>
        <translation>
            <numerusform>Worth a look: %Ln file</numerusform>
            <numerusform>Worth a look: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%n term(s) wait for your decision.</source>
        <translation>
            <numerusform>%n term waits for your decision.</numerusform>
            <numerusform>%n terms wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are marked and not cleared.</source>
        <translation>
            <numerusform>%n passage is marked and not cleared.</numerusform>
            <numerusform>%n passages are marked and not cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written before the last replacement.</source>
        <translation>
            <numerusform>%n backup was written before the last replacement.</numerusform>
            <numerusform>%n backups were written before the last replacement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One new backup was written, %n older one(s) removed.</source>
        <translation>
            <numerusform>One new backup was written, %n older one removed.</numerusform>
            <numerusform>One new backup was written, %n older ones removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkModel</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used yet</source>
        <translation>
            <numerusform>%Ln not used yet</numerusform>
            <numerusform>%Ln not used yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideEditor</name>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln file cannot be read and is left out.</numerusform>
            <numerusform>%Ln files cannot be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln interview(s)</source>
        <translation>
            <numerusform>Import %Ln interview</numerusform>
            <numerusform>Import %Ln interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message numerus="yes">
        <source>Codes of the file with the same name as a code here (%Ln):</source>
        <translation>
            <numerusform>Codes of the file with the same name as a code here (%Ln):</numerusform>
            <numerusform>Codes of the file with the same name as a code here (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People of the file with the pseudonym of somebody here (%Ln):</source>
        <translation>
            <numerusform>People of the file with the pseudonym of somebody here (%Ln):</numerusform>
            <numerusform>People of the file with the pseudonym of somebody here (%Ln):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingTree</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingWords</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and theme(s)</source>
        <translation>
            <numerusform>%n code or theme</numerusform>
            <numerusform>%n codes and themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded unit(s)</source>
        <translation>
            <numerusform>%n coded unit</numerusform>
            <numerusform>%n coded units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) without a code</source>
        <translation>
            <numerusform>%n highlight without a code</numerusform>
            <numerusform>%n highlights without a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are called by what looks like a real name. Give them pseudonyms under People.</source>
        <translation>
            <numerusform>%n participant is called by what looks like a real name. Give her a pseudonym under People.</numerusform>
            <numerusform>%n participants are called by what looks like a real name. Give them pseudonyms under People.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) have labels that look like names. They stand in the texts until you replace them.</source>
        <translation>
            <numerusform>%n speaker has a label that looks like a name. It stands in the text until you replace it.</numerusform>
            <numerusform>%n speakers have labels that look like names. They stand in the texts until you replace them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): say afterwards who asks, under “Speakers and properties”.</source>
        <translation>
            <numerusform>%n interview: say afterwards who asks, under “Speakers and properties”.</numerusform>
            <numerusform>%n interviews: say afterwards who asks, under “Speakers and properties”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of codes become code groups.</source>
        <translation>
            <numerusform>%n set of codes becomes a code group.</numerusform>
            <numerusform>%n sets of codes become code groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of texts become memos that list them.</source>
        <translation>
            <numerusform>%n set of texts becomes a memo that lists them.</numerusform>
            <numerusform>%n sets of texts become memos that list them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the text. A memo on the interview lists them.</source>
        <translation>
            <numerusform>%n coding lies outside the text. A memo on the interview names it.</numerusform>
            <numerusform>%n codings lie outside the text. A memo on the interview lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not hold.</source>
        <translation>
            <numerusform>%n coding names a code that the file does not hold.</numerusform>
            <numerusform>%n codings name codes that the file does not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are there in formatted form only. See whether a few codings are in the right place.</source>
        <translation>
            <numerusform>%n text is there in formatted form only. See whether a few codings are in the right place.</numerusform>
            <numerusform>%n texts are there in formatted form only. See whether a few codings are in the right place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are missing from the file. Memos name them.</source>
        <translation>
            <numerusform>%n text is missing from the file. A memo names it.</numerusform>
            <numerusform>%n texts are missing from the file. Memos name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), recording(s) or PDF(s) cannot come in. Memos name them and what was coded there.</source>
        <translation>
            <numerusform>%n picture, recording or PDF cannot come in. A memo names it and what was coded there.</numerusform>
            <numerusform>%n pictures, recordings or PDFs cannot come in. Memos name them and what was coded there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) in pictures, sound or pages are listed in memos instead.</source>
        <translation>
            <numerusform>%n coding in pictures, sound or pages is listed in a memo instead.</numerusform>
            <numerusform>%n codings in pictures, sound or pages are listed in memos instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people coded. Who coded what is not kept.</source>
        <translation>
            <numerusform>%n person coded.</numerusform>
            <numerusform>%n people coded. Who coded what is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n project(s), which come in together.</source>
        <translation>
            <numerusform>The file holds %n project.</numerusform>
            <numerusform>The file holds %n projects, which come in together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were not recognised and are left out.</source>
        <translation>
            <numerusform>%n column was not recognised and is left out.</numerusform>
            <numerusform>%n columns were not recognised and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a code again and are added to it.</source>
        <translation>
            <numerusform>%n line names a code again and is added to it.</numerusform>
            <numerusform>%n lines name a code again and are added to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeakCard</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeakSheet</name>
    <message numerus="yes">
        <source>%n more are shown when these are decided.</source>
        <translation>
            <numerusform>%n more is shown when these are decided.</numerusform>
            <numerusform>%n more are shown when these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n thing(s) before it leaves</source>
        <translation>
            <numerusform>Look at %n thing before it leaves</numerusform>
            <numerusform>Look at %n things before it leaves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetBox</name>
    <message numerus="yes">
        <source>Interviews of the file that are here already (%Ln):</source>
        <translation>
            <numerusform>Interview of the file that is here already (%Ln):</numerusform>
            <numerusform>Interviews of the file that are here already (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) that are not here</source>
        <translation>
            <numerusform>%Ln coding that is not here</numerusform>
            <numerusform>%Ln codings that are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) no word here and stay(s) out</source>
        <translation>
            <numerusform>%Ln holds no word here and stays out</numerusform>
            <numerusform>%Ln hold no word here and stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassSection</name>
    <message numerus="yes">
        <source>%n second coding(s)</source>
        <translation>
            <numerusform>%n second coding</numerusform>
            <numerusform>%n further codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) given</source>
        <translation>
            <numerusform>%n code given</numerusform>
            <numerusform>%n codes given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>in %n interview</numerusform>
            <numerusform>in %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassStrip</name>
    <message numerus="yes">
        <source>%n code(s) given so far.</source>
        <translation>
            <numerusform>%n code given so far.</numerusform>
            <numerusform>%n codes given so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageTree</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent of %Ln not noted</source>
        <translation>
            <numerusform>consent of %Ln not noted</numerusform>
            <numerusform>consent of %Ln not noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>… and %Ln more paragraph(s)</source>
        <translation>
            <numerusform>… and %Ln more paragraph</numerusform>
            <numerusform>… and %Ln more paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message numerus="yes">
        <source>%n change(s) without a sign</source>
        <translation>
            <numerusform>%n change without a sign</numerusform>
            <numerusform>%n changes without a sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteCheckPage</name>
    <message numerus="yes">
        <source>%n quote(s) found.</source>
        <translation>
            <numerusform>%n quote found.</numerusform>
            <numerusform>%n quotes found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n to look at.</numerusform>
            <numerusform>%n to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n coding moved.</numerusform>
            <numerusform>%n codings moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original stands in the texts again.</numerusform>
            <numerusform>%n originals stand in the texts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceBox</name>
    <message numerus="yes">
        <source>Everywhere (%n)</source>
        <translation>
            <numerusform>Everywhere (%n)</numerusform>
            <numerusform>Everywhere (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message numerus="yes">
        <source>%n new comment(s) and suggestion(s) from %1.</source>
        <translation>
            <numerusform>%n new comment or suggestion from %1.</numerusform>
            <numerusform>%n new comments and suggestions from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since you took them in before.</source>
        <translation>
            <numerusform>%n had changed since you took it in before.</numerusform>
            <numerusform>%n had changed since you took them in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place: the words or the code are gone. You see what they quoted.</source>
        <translation>
            <numerusform>%n found no place: the words or the code are gone. You see what it quoted.</numerusform>
            <numerusform>%n found no place: the words or the code are gone. You see what they quoted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: this program does not write such rows.</source>
        <translation>
            <numerusform>%n row was left out: this program does not write such rows.</numerusform>
            <numerusform>%n rows were left out: this program does not write such rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message numerus="yes">
        <source>%n of your own</source>
        <translation>
            <numerusform>%n of your own</numerusform>
            <numerusform>%n of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message numerus="yes">
        <source>%n private memo(s) were left out.</source>
        <translation>
            <numerusform>%n private memo was left out.</numerusform>
            <numerusform>%n private memos were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that repeat or name others were left out.</source>
        <translation>
            <numerusform>%n text that repeats or names others was left out.</numerusform>
            <numerusform>%n texts that repeat or name others were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) coded with “%1”</source>
        <translation>
            <numerusform>%n passage coded with “%1”</numerusform>
            <numerusform>%n passages coded with “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message numerus="yes">
        <source>No quotes chosen yet; %n golden quote(s) stand here until you choose from the list at the right: Enter adds one.</source>
        <translation>
            <numerusform>No quotes chosen yet; %n golden quote stands here until you choose from the list at the right: Enter adds one.</numerusform>
            <numerusform>No quotes chosen yet; %n golden quotes stand here until you choose from the list at the right: Enter adds one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message numerus="yes">
        <source>leans on %n unit(s)</source>
        <translation>
            <numerusform>leans on %n unit</numerusform>
            <numerusform>leans on %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message numerus="yes">
        <source>whole interview(s)</source>
        <translation>
            <numerusform>whole interview</numerusform>
            <numerusform>whole interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own text(s) stay behind or are emptied: they repeat words that do not go along, or tell whose words they are about.</source>
        <translation>
            <numerusform>%n of your own texts stays behind or is emptied: it repeats words that do not go along, or tells whose words it is about.</numerusform>
            <numerusform>%n of your own texts stay behind or are emptied: they repeat words that do not go along, or tell whose words they are about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay with you.</source>
        <translation>
            <numerusform>%n private note stays with you.</numerusform>
            <numerusform>%n private notes stay with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) that are not included stay behind.</source>
        <translation>
            <numerusform>%n interview that is not included stays behind.</numerusform>
            <numerusform>%n interviews that are not included stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n participant(s) who have withdrawn or are restricted stay behind.</source>
        <translation>
            <numerusform>The words of %n participant who has withdrawn or is restricted stay behind.</numerusform>
            <numerusform>The words of %n participants who have withdrawn or are restricted stay behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln file(s)</source>
        <translation>
            <numerusform>in %Ln file</numerusform>
            <numerusform>in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message numerus="yes">
        <source>Split into %Ln interview(s)</source>
        <translation>
            <numerusform>Split into %Ln interview</numerusform>
            <numerusform>Split into %Ln interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message numerus="yes">
        <source>Move %n extract(s)</source>
        <translation>
            <numerusform>Move %n extract</numerusform>
            <numerusform>Move %n extracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and themes</source>
        <translation>
            <numerusform>%n code or theme</numerusform>
            <numerusform>%n codes and themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Backed up %n minute ago</numerusform>
            <numerusform>Backed up %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Backed up %n hour ago</numerusform>
            <numerusform>Backed up %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInSection</name>
    <message numerus="yes">
        <source>%n reader(s) so far</source>
        <translation>
            <numerusform>%n reader so far</numerusform>
            <numerusform>%n readers so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) by the participant</source>
        <translation>
            <numerusform>%n correction by the participant</numerusform>
            <numerusform>%n corrections by the participant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) and themes</source>
        <translation>
            <numerusform>%Ln code or theme</numerusform>
            <numerusform>%Ln codes and themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long text(s) had to be cut: a cell of Excel holds 32,767 characters.</source>
        <translation>
            <numerusform>%Ln long text had to be cut: a cell of Excel holds 32,767 characters.</numerusform>
            <numerusform>%Ln long texts had to be cut: a cell of Excel holds 32,767 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message numerus="yes">
        <source>Replace everywhere (%n)</source>
        <translation>
            <numerusform>Replace everywhere (%n)</numerusform>
            <numerusform>Replace everywhere (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark the passages (%n)</source>
        <translation>
            <numerusform>Mark the passages (%n)</numerusform>
            <numerusform>Mark the passages (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReplacing</name>
    <message numerus="yes">
        <source>%n original(s) stand in the text again.</source>
        <translation>
            <numerusform>%n original stands in the text again.</numerusform>
            <numerusform>%n originals stand in the text again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n coding moved.</numerusform>
            <numerusform>%n codings moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message numerus="yes">
        <source>%1, %n unit(s)</source>
        <translation>
            <numerusform>%1, %n unit</numerusform>
            <numerusform>%1, %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPanel</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n unit(s)</source>
        <translation>
            <numerusform>%1, %2, %n unit</numerusform>
            <numerusform>%1, %2, %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitRemarks</name>
    <message numerus="yes">
        <source>%n comment(s) and suggestion(s) from %1</source>
        <translation>
            <numerusform>%n comment or suggestion from %1</numerusform>
            <numerusform>%n comments and suggestions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message numerus="yes">
        <source>%n not read in context yet</source>
        <translation>
            <numerusform>%n not read in context yet</numerusform>
            <numerusform>%n not read in context yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPanel</name>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n card chosen</numerusform>
            <numerusform>%n cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message numerus="yes">
        <source>Show %n more that share a single word with the interview</source>
        <translation>
            <numerusform>Show %n more that shares a single word with the interview</numerusform>
            <numerusform>Show %n more that share a single word with the interview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are deleted, and one new is made.</source>
        <translation>
            <numerusform>%n backup is deleted, and a new one is made.</numerusform>
            <numerusform>%n backups are deleted, and a new one is made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) you sent out are out of reach: ask for them to be deleted.</source>
        <translation>
            <numerusform>%n share you sent out is out of reach: ask for it to be deleted.</numerusform>
            <numerusform>%n shares you sent out are out of reach: ask for them to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were deleted, and a new one was made.</source>
        <translation>
            <numerusform>%n backup was deleted, and a new one was made.</numerusform>
            <numerusform>%n backups were deleted, and a new one was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interviews</source>
        <translation>
            <numerusform>in %n interview</numerusform>
            <numerusform>in %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) moved.</source>
        <translation>
            <numerusform>%n coding moved.</numerusform>
            <numerusform>%n codings moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts changed too.</source>
        <translation>
            <numerusform>%n of your own texts changed too.</numerusform>
            <numerusform>%n of your own texts changed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked. They are kept out of every export until you clear them.</source>
        <translation>
            <numerusform>%n passage marked. It is kept out of every export until you clear it.</numerusform>
            <numerusform>%n passages marked. They are kept out of every export until you clear them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) stand in the texts again.</source>
        <translation>
            <numerusform>%n original stands in the texts again.</numerusform>
            <numerusform>%n originals stand in the texts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
</TS>
