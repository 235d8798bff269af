<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n question(s) in %1 still without an answer.</source>
        <translation>
            <numerusform>%n question in %1 still without an answer.</numerusform>
            <numerusform>%n questions in %1 still without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is chosen under “%2”: %n question(s) that it asks for are open.</source>
        <translation>
            <numerusform>“%1” is chosen under “%2”: %n question that it asks for is open.</numerusform>
            <numerusform>“%1” is chosen under “%2”: %n questions that it asks for are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of this table are empty beside others that are filled.</source>
        <translation>
            <numerusform>%n cell of this table is empty beside others that are filled.</numerusform>
            <numerusform>%n cells of this table are empty beside others that are filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that this project asks for still without an answer.</source>
        <translation>
            <numerusform>%n question that this project asks for still without an answer.</numerusform>
            <numerusform>%n questions that this project asks for still without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the five minimum contents missing.</source>
        <translation>
            <numerusform>%n of the five minimum contents is missing.</numerusform>
            <numerusform>%n of the five minimum contents are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do in the card.</source>
        <translation>
            <numerusform>%n thing to do in the card.</numerusform>
            <numerusform>%n things to do in the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of reviewers that must be fixed.</source>
        <translation>
            <numerusform>%n comment of a reviewer that must be fixed.</numerusform>
            <numerusform>%n comments of reviewers that must be fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for “not applicable” or “not disclosed” that no reviewer has accepted.</source>
        <translation>
            <numerusform>%n reason for “not applicable” or “not disclosed” that no reviewer has accepted.</numerusform>
            <numerusform>%n reasons for “not applicable” or “not disclosed” that no reviewer has accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) missing, incomplete or out of date.</source>
        <translation>
            <numerusform>%n judgement missing, incomplete or out of date.</numerusform>
            <numerusform>%n judgements missing, incomplete or out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without the owner that this project asks for.</source>
        <translation>
            <numerusform>%n question without the owner that this project asks for.</numerusform>
            <numerusform>%n questions without the owner that this project asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) missing, or given before the card changed.</source>
        <translation>
            <numerusform>%n approval missing, or given before the card changed.</numerusform>
            <numerusform>%n approvals missing, or given before the card changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look.</source>
        <translation>
            <numerusform>%n thing worth a look.</numerusform>
            <numerusform>%n things worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside by a person, each with a reason.</source>
        <translation>
            <numerusform>%n finding set aside by a person, each with a reason.</numerusform>
            <numerusform>%n findings set aside by a person, each with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known unknown(s): an answer too.</source>
        <translation>
            <numerusform>%n known unknown: an answer too.</numerusform>
            <numerusform>%n known unknowns: answers too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approved the card on %2; %n field(s) changed since: %3</source>
        <translation>
            <numerusform>%1 approved the card on %2; %n field changed since: %3</numerusform>
            <numerusform>%1 approved the card on %2; %n fields changed since: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n Markdown file(s) were skipped: no cards by .cardwright.json.</source>
        <translation>
            <numerusform>%n Markdown file was skipped: no card by .cardwright.json.</numerusform>
            <numerusform>%n Markdown files were skipped: no cards by .cardwright.json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked in %n card(s): %1</source>
        <translation>
            <numerusform>Not checked in %n card: %1</numerusform>
            <numerusform>Not checked in %n cards: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignWords</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n to do before publishing</source>
        <translation>
            <numerusform>%n to do before publishing</numerusform>
            <numerusform>%n to do before publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known unknowns</source>
        <translation>
            <numerusform>%n known unknown</numerusform>
            <numerusform>%n known unknowns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do in this draft</source>
        <translation>
            <numerusform>%n to do in this draft</numerusform>
            <numerusform>%n to do in this draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before review</source>
        <translation>
            <numerusform>%n to do before review</numerusform>
            <numerusform>%n to do before review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n vote(s).</source>
        <translation>
            <numerusform>You have %n vote.</numerusform>
            <numerusform>You have %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message numerus="yes">
        <source>The list is too short. Expected %n or more entries.</source>
        <translation>
            <numerusform>The list is too short. Expected %n or more entries.</numerusform>
            <numerusform>The list is too short. Expected %n or more entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>Nor do %n more cells.</source>
        <translation>
            <numerusform>Nor does %n more cell.</numerusform>
            <numerusform>Nor do %n more cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message numerus="yes">
        <source>%n people are accountable. Exactly one can be.</source>
        <translation>
            <numerusform>%n person is accountable. Exactly one can be.</numerusform>
            <numerusform>%n people are accountable. Exactly one can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), rank %1 of %2</source>
        <translation>
            <numerusform>%n vote, rank %1 of %2</numerusform>
            <numerusform>%n votes, rank %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There can be %n vote(s) on one item at most.</source>
        <translation>
            <numerusform>There can be %n vote on one item at most.</numerusform>
            <numerusform>There can be %n votes on one item at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <comment>step of the agenda</comment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of “%1” are added.</source>
        <translation>
            <numerusform>%n entry of “%1” is added.</numerusform>
            <numerusform>%n entries of “%1” are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries here took something from “%1”.</source>
        <translation>
            <numerusform>%n entry here took something from “%1”.</numerusform>
            <numerusform>%n entries here took something from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 · %n min</source>
        <comment>step of an activity</comment>
        <translation>
            <numerusform>%1 of %2 · %3 · %n min</numerusform>
            <numerusform>%1 of %2 · %3 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) for each of you</source>
        <translation>
            <numerusform>%n vote for each of you</numerusform>
            <numerusform>%n votes for each of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the journeys wait for a lens and are not in it: move them under one in Scopes Brainstorm.</source>
        <translation>
            <numerusform>%n question of the journeys waits for a lens and is not in it: move it under one in Scopes Brainstorm.</numerusform>
            <numerusform>%n questions of the journeys wait for a lens and are not in it: move them under one in Scopes Brainstorm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown and are not in it.</source>
        <translation>
            <numerusform>%n question waits to be shown and is not in it.</numerusform>
            <numerusform>%n questions wait to be shown and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ActivitySteps</name>
    <message numerus="yes">
        <source>%1 %2. %3 · %n min</source>
        <comment>mark, number and name of a step</comment>
        <translation>
            <numerusform>%1 %2. %3 · %n min</numerusform>
            <numerusform>%1 %2. %3 · %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::AgendaPanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing even so. Skip a step, or take more time.</source>
        <translation>
            <numerusform>%n minute is missing even so. Skip a step, or take more time.</numerusform>
            <numerusform>%n minutes are missing even so. Skip a step, or take more time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>%n minute is left over.</numerusform>
            <numerusform>%n minutes are left over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerBody</name>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::AnswerSheets</name>
    <message numerus="yes">
        <source>%n answer(s) are in the card.</source>
        <translation>
            <numerusform>%n answer is in the card.</numerusform>
            <numerusform>%n answers are in the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CardFind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced, %1 have to stay</source>
        <translation>
            <numerusform>%n replaced, %1 have to stay</numerusform>
            <numerusform>%n replaced, %1 have to stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CompareController</name>
    <message numerus="yes">
        <source>git could not merge this file and left both versions in it, in %n place(s). Until that is settled the card shows its marker lines.</source>
        <translation>
            <numerusform>git could not merge this file and left both versions in it, in %n place. Until that is settled the card shows its marker lines.</numerusform>
            <numerusform>git could not merge this file and left both versions in it, in %n places. Until that is settled the card shows its marker lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be taken over, or not wholly, without moving others. Compare again to see which.</source>
        <translation>
            <numerusform>%n field could not be taken over, or not wholly, without moving others. Compare again to see which.</numerusform>
            <numerusform>%n fields could not be taken over, or not wholly, without moving others. Compare again to see which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CompareTexts</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CompareView</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides: decide</source>
        <translation>
            <numerusform>%n changed on both sides: decide</numerusform>
            <numerusform>%n changed on both sides: decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken from the right</source>
        <translation>
            <numerusform>%n taken from the right</numerusform>
            <numerusform>%n taken from the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ConsolePage</name>
    <message numerus="yes">
        <source>Take the %n essential question(s)</source>
        <translation>
            <numerusform>Take the %n essential question</numerusform>
            <numerusform>Take the %n essential questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n question(s)</source>
        <translation>
            <numerusform>Take the %n question</numerusform>
            <numerusform>Take all %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the card stand on the sheet now. Undo takes them off.</source>
        <translation>
            <numerusform>%n question of the card stands on the sheet now. Undo takes it off.</numerusform>
            <numerusform>%n questions of the card stand on the sheet now. Undo takes them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the journeys stand on the sheet now.</source>
        <translation>
            <numerusform>%n question of the journeys stands on the sheet now.</numerusform>
            <numerusform>%n questions of the journeys stand on the sheet now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown. Until then they are not on this sheet.</source>
        <translation>
            <numerusform>%n question waits to be shown. Until then it is not on this sheet.</numerusform>
            <numerusform>%n questions wait to be shown. Until then they are not on this sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::DesignerWindow</name>
    <message numerus="yes">
        <source>Not saved yet: %n thing(s) to mend stand below the form on the right. Your work is kept meanwhile.</source>
        <translation>
            <numerusform>Not saved yet: %n thing to mend stands below the form on the right. Your work is kept meanwhile.</numerusform>
            <numerusform>Not saved yet: %n things to mend stand below the form on the right. Your work is kept meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be saved</source>
        <translation>
            <numerusform>%n thing to mend before it can be saved</numerusform>
            <numerusform>%n things to mend before it can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::EvidenceBoxes</name>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%1 · %n more</numerusform>
            <numerusform>%1 · %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ExportController</name>
    <message numerus="yes">
        <source>Its Markdown went along, with %n comment(s) or folded text(s).</source>
        <translation>
            <numerusform>Its Markdown went along, with %n comment or folded text.</numerusform>
            <numerusform>Its Markdown went along, with %n comments or folded texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not in it, such as “%1”. %2</source>
        <translation>
            <numerusform>%n picture is not in it: “%1”. %2</numerusform>
            <numerusform>%n pictures are not in it, such as “%1”. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ExportForm</name>
    <message numerus="yes">
        <source>Left out, %n counted at the foot</source>
        <translation>
            <numerusform>Left out, %n counted at the foot</numerusform>
            <numerusform>Left out, %n counted at the foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::FieldNotes</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::FindingsBar</name>
    <message numerus="yes">
        <source>None of %n is like this.</source>
        <translation>
            <numerusform>The only one is not like this.</numerusform>
            <numerusform>None of %n is like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::HistoryView</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform>
            <numerusform>%n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::JudgementRow</name>
    <message numerus="yes">
        <source>%n earlier judgement(s) are kept in the review file.</source>
        <translation>
            <numerusform>%n earlier judgement is kept in the review file.</numerusform>
            <numerusform>%n earlier judgements are kept in the review file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::LibraryList</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::LibraryPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::MigrateDialog</name>
    <message numerus="yes">
        <source>%n answer(s) have a question there</source>
        <translation>
            <numerusform>%n answer has a question there</numerusform>
            <numerusform>%n answers have a question there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) below the form</source>
        <translation>
            <numerusform>%n waits below the form</numerusform>
            <numerusform>%n wait below the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ModuleController</name>
    <message numerus="yes">
        <source>%n judgement(s) are in the review now.</source>
        <translation>
            <numerusform>%n judgement is in the review now.</numerusform>
            <numerusform>%n judgements are in the review now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the card have an owner now; each can be changed beside its question in Review.</source>
        <translation>
            <numerusform>%n question of the card has an owner now; it can be changed beside its question in Review.</numerusform>
            <numerusform>%n questions of the card have an owner now; each can be changed beside its question in Review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::OpeningForm</name>
    <message numerus="yes">
        <source>%n question(s) fewer. You can change this later in the Card menu.</source>
        <translation>
            <numerusform>%n question fewer. You can change this later in the Card menu.</numerusform>
            <numerusform>%n questions fewer. You can change this later in the Card menu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::PageNotes</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::PublishPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ReadersPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for this reader</source>
        <translation>
            <numerusform>%n question for this reader</numerusform>
            <numerusform>%n questions for this reader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from lenses that name no reader</source>
        <translation>
            <numerusform>%n from lenses that name no reader</numerusform>
            <numerusform>%n from lenses that name no reader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ReadyPage</name>
    <message numerus="yes">
        <source>%1, %n min. The clock starts with it.</source>
        <comment>title of a step</comment>
        <translation>
            <numerusform>%1, %n min. The clock starts with it.</numerusform>
            <numerusform>%1, %n min. The clock starts with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ReasonsPage</name>
    <message numerus="yes">
        <source>Stands for %n questions.</source>
        <translation>
            <numerusform>Stands for %n question.</numerusform>
            <numerusform>Stands for %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::RecoveryOffers</name>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n more after these.</numerusform>
            <numerusform>%n more after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Discarded. It is kept for %n more day.</numerusform>
            <numerusform>Discarded. It is kept for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put away. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Put away. It is kept for %n more day.</numerusform>
            <numerusform>Put away. It is kept for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No discarded work is here. Unsaved work that you discard after a crash is kept for %n day(s).</source>
        <translation>
            <numerusform>No discarded work is here. Unsaved work that you discard after a crash is kept for %n day.</numerusform>
            <numerusform>No discarded work is here. Unsaved work that you discard after a crash is kept for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ResultButtons</name>
    <message numerus="yes">
        <source>%n file(s) to take home are in %1. Private notes and hidden notes are in none of them.</source>
        <translation>
            <numerusform>%n file to take home is in %1. Private notes and hidden notes are not in it.</numerusform>
            <numerusform>%n files to take home are in %1. Private notes and hidden notes are in none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait to be shown, and there are no others yet. %1 shows them.</source>
        <translation>
            <numerusform>%n question waits to be shown, and there are no others yet. %1 shows it.</numerusform>
            <numerusform>%n questions wait to be shown, and there are no others yet. %1 shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewController</name>
    <message numerus="yes">
        <source>This card has no review. The one in “%1” speaks of %n text(s) that stand here word for word.</source>
        <translation>
            <numerusform>This card has no review. The one in “%1” speaks of %n text that stands here word for word.</numerusform>
            <numerusform>This card has no review. The one in “%1” speaks of %n texts that stand here word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you began to say of this card are still there. They are not in its review yet.</source>
        <translation>
            <numerusform>%n thing that you began to say of this card is still there. It is not in its review yet.</numerusform>
            <numerusform>%n things that you began to say of this card are still there. They are not in its review yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::RoomView</name>
    <message numerus="yes">
        <source>%n row(s) still empty</source>
        <translation>
            <numerusform>%n row still empty</numerusform>
            <numerusform>%n rows still empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %n above</source>
        <translation>
            <numerusform>↑ %n above</numerusform>
            <numerusform>↑ %n above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %n more below</source>
        <translation>
            <numerusform>↓ %n more below</numerusform>
            <numerusform>↓ %n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::SectionsModel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::SessionsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::StartWorkshop</name>
    <message numerus="yes">
        <source>%n minute(s) too few even for the shortest run: a step will have to go.</source>
        <translation>
            <numerusform>%n minute too few even for the shortest run: a step will have to go.</numerusform>
            <numerusform>%n minutes too few even for the shortest run: a step will have to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>%n minute is left over.</numerusform>
            <numerusform>%n minutes are left over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovery copy %n minute(s) ago</source>
        <translation>
            <numerusform>Recovery copy %n minute ago</numerusform>
            <numerusform>Recovery copy %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::TableEditor</name>
    <message numerus="yes">
        <source>What you copied has %n columns, and there are fewer from this cell on.</source>
        <translation>
            <numerusform>What you copied has %n column, and there are fewer from this cell on.</numerusform>
            <numerusform>What you copied has %n columns, and there are fewer from this cell on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you copied has %n rows, and not all of them have a place in this table.</source>
        <translation>
            <numerusform>What you copied has %n row, and it has no place in this table.</numerusform>
            <numerusform>What you copied has %n rows, and not all of them have a place in this table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Show %n row</numerusform>
            <numerusform>Show all %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::TemplateController</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they were.</source>
        <translation>
            <numerusform>%n answer stays as it was.</numerusform>
            <numerusform>%n answers stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) went where the template asks for them.</source>
        <translation>
            <numerusform>%n answer went where the template asks for it.</numerusform>
            <numerusform>%n answers went where the template asks for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait below the form.</source>
        <translation>
            <numerusform>%n text waits below the form.</numerusform>
            <numerusform>%n texts wait below the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::TrayPane</name>
    <message numerus="yes">
        <source>Not placed yet: %n text(s)</source>
        <translation>
            <numerusform>Not placed yet: %n text</numerusform>
            <numerusform>Not placed yet: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VoteBallot</name>
    <message numerus="yes">
        <source>%1: %n vote(s) to give. Nobody looks over your shoulder.</source>
        <translation>
            <numerusform>%1: %n vote to give. Nobody looks over your shoulder.</numerusform>
            <numerusform>%1: %n votes to give. Nobody looks over your shoulder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VoteHandOver</name>
    <message numerus="yes">
        <source>%n still to vote. Hand the keyboard on.</source>
        <translation>
            <numerusform>%n still to vote. Hand the keyboard on.</numerusform>
            <numerusform>%n still to vote. Hand the keyboard on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VoteOutcome</name>
    <message numerus="yes">
        <source>%1.  %2 – %n vote(s)</source>
        <translation>
            <numerusform>%1.  %2 – %n vote</numerusform>
            <numerusform>%1.  %2 – %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote on these %n alone…</source>
        <comment>that stand level</comment>
        <translation>
            <numerusform>Vote on this %n alone…</numerusform>
            <numerusform>Vote on these %n alone…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VotePanel</name>
    <message numerus="yes">
        <source>Kept. %n stand level at the edge and stay open: talk about them.</source>
        <translation>
            <numerusform>Kept. %n stands level at the edge and stays open: talk about it.</numerusform>
            <numerusform>Kept. %n stand level at the edge and stay open: talk about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted yet. %1 once more reveals the totals all the same.</source>
        <translation>
            <numerusform>%n has not voted yet. %1 once more reveals the totals all the same.</numerusform>
            <numerusform>%n have not voted yet. %1 once more reveals the totals all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are kept: the others got no vote. The next step works with these.</source>
        <translation>
            <numerusform>%n is kept: the others got no vote. The next step works with it.</numerusform>
            <numerusform>%n are kept: the others got no vote. The next step works with these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::VoteSetup</name>
    <message numerus="yes">
        <source>A vote on %n item(s)</source>
        <translation>
            <numerusform>A vote on %n item</numerusform>
            <numerusform>A vote on %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::WorkshopController</name>
    <message numerus="yes">
        <source>Discarded. It is kept for %n more day(s).</source>
        <translation>
            <numerusform>Discarded. It is kept for %n more day.</numerusform>
            <numerusform>Discarded. It is kept for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n more after these.</numerusform>
            <numerusform>%n more after these.</numerusform>
        </translation>
    </message>
</context>
</TS>
