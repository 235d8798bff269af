<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cardwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor for Data Cards: what a dataset is, where it comes from and what it is good for, written so that its readers can decide. It works on this computer alone and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions and their guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the Data Cards Playbook by Google LLC (Mahima Pushkarna, Andrew Zaldivar and others), CC BY-SA 4.0; changed and worded anew for this program, under the same licence. Cardwright is not made or endorsed by Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3) with Chromium for the preview, md4c (MIT), gumbo (Apache 2.0), the Breeze icons (LGPL 3) and the Noto fonts (OFL 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Data Card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Finished Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Another &amp;Place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Takes the &amp;Whole Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in &amp;True Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the S&amp;ystem Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unanswered Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a &amp;Finished Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cardwright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 options are chosen where one is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is chosen but not specified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand together with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no title of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers find and cite a dataset by the title of its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most readers decide from the summary whether to read on: what the data is, where it comes from, what it is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary has %1 words; %2 are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary that fits one look is read; details have their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the template is still here: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leftover sample makes readers doubt the rest. Replace it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing to a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why instead: not known, not applicable or not disclosed, each with a reason. A reason is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in %1 still without an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A question that is left out cannot be told from one that was forgotten. “Not known” with a reason is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not applicable” or “not known” convinces only with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices are what catalogues and filters read; they have to be unambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption says what to see in the numbers: the one sentence that readers take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet on one of the five minimum contents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, collection, evaluation, intended use and decisions that affect results: without one of these readers cannot judge the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDocument</name>
    <message>
        <source>Edit answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFile</name>
    <message>
        <source>“%1” is a Word document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file: save it as Markdown or plain text in your office program and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive: unpack it and open the Markdown text that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML), perhaps a finished card: open the Markdown text that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture: open the Markdown text of a card, which may name the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8: if it is text, save it as UTF-8 in the program that made it and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF document: open the Markdown text it was made from, or copy its words into a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an older Word or Office document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Rich Text (RTF) document: save it as Markdown or plain text in your word processor and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a compressed file (gzip): unpack it and open the Markdown text that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a program: open the Markdown text of a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database (SQLite): open the Markdown text of the card that describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in UTF-16 or UTF-32 and can only be read here; to edit it, save it as UTF-8 in a text editor and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to change “%1”; to edit it, save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes of “%1” are not valid UTF-8; they are kept as they are, and the fields that hold them can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>render needs one file: cardwright-cli render FILE [-o OUT.html]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”. The ids are in: cardwright-cli outline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get needs a file and a field: cardwright-cli get FILE FIELD-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set needs a file and a field, and the answer on standard input: cardwright-cli set FILE FIELD-ID &lt; answer.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set reads the answer from standard input, so the card has to be a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to. Change its permissions or work on a copy; UTF-16 files have to be saved as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer on standard input is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of %2 holds bytes that are not UTF-8 text; mend it in a text editor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds a heading or leaves something open, and would move other fields of %1. Use ##### or bold text for headings inside an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here. See: cardwright-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new writes one file: cardwright-cli new FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template speaks these languages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; new never replaces a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to do before publishing, %2 worth a look, %3 known unknowns; %4 of %5 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (no template fits: the five minimum contents were not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (template guessed: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (template: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check needs at least one file: cardwright-cli check FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is left to do before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the readiness rules over each card and prints what they find, one line each:
FILE:LINE: to do | worth a look: what (where) [rule].
--format json prints one object for each file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the answer to one question, as it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD-ID is an id that `outline` prints (&quot;provenance.collection.method-s-used&quot;), an id of the
template, or &quot;summary&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a card with a title and the directive that names its template, to FILE or to standard
output. With --all-headings every question of the template stands in it, with its prompt as a
comment. FILE must not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the structure of a card as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, summary and the tree of headings: id, level, title, line, scope, width, children; the
template question that each heading answers, and whether it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the finished HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One self-contained file: no network, no other files. Without -o it goes to standard output.
Unanswered questions are left out and counted at the foot; --show-open shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the answer to one question, read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the text under one heading and changes no other byte of the file. Where the heading
of a template question does not stand in the file yet, it is put in its place. Text that holds
a heading of its own is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardwright: Data Cards, the documentation of datasets, on the command line.

Usage: cardwright-cli COMMAND ARGUMENTS

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  help      tell more about a command: cardwright-cli help COMMAND

A card is a Markdown file; - reads one from standard input.
Exit codes: 0 fine, 1 something to do was found (check), 2 bad use or a file that cannot be read.

Examples:
  cardwright-cli new birds.md --title &quot;Bird Calls 2026&quot;
  echo &quot;- API&quot; | cardwright-cli set birds.md provenance.collection.method-s-used
  cardwright-cli check birds.md
  cardwright-cli render birds.md -o birds.html
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are: check, get, new, outline, render, set. See: cardwright-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline needs one file: cardwright-cli outline FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>No file was named. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read “%1”. Ask its owner for it, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Try again, or open a copy from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe, not a file. Save its content to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes, too large to be read. Open a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a name for a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is full or your share of it is used up. The old file is whole. Free some space, or save in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is full or your share of it is used up. Free some space, or save in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist (any more). Save in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: you have no permission to write in its folder. Save in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: its disk can only be read. Save in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved (%2), and what was there before is whole. Save in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written, but the disk does not confirm that it will last (%2). Save again, or in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected against writing and was not changed. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileController</name>
    <message>
        <source>The recovery copy could not be written: %1 Save your card now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished example. It is a copy: change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Cards (*.md *.markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but one field holds text with a heading that is not in the card yet. Decide there whether it becomes a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished card is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds work that was not saved (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved work is back. Save to keep it; Undo shows the saved card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved work is back as an untitled card, because “%1” has changed since. Save it under a name of its own, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved work is back. It was never saved: give it a name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Title and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link starts a message in your mail program to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leaves Cardwright. It leads to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link opens %1 in your browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is written with letters beyond a to z and may look like another one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to…   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the finished HTML card (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Cardwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardwright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinimumContents</name>
    <message>
        <source>Go to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says this yet. Go to a question that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minimum contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCardDialog</name>
    <message>
        <source>New Data Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card begins with this name only. All questions wait in the form, and each one enters the file when you answer it. You choose later where to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Takes effect when Cardwright starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card keeps its own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatically, whichever is faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the processor if the preview flickers or stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole width of the page into the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as in the finished page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview runs without its sandbox until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card appears here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview without its sandbox for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot protect itself when the program runs as root, so it is off. Everything else works: your card is saved and exported as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let the preview protect itself, so it is off. Everything else works: your card is saved and exported as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped and is coming back. Your text is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot show this card: it stopped several times. Your text is not affected. It tries again when the card changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the form again (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the preview the whole window (F11)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to answer here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to do before publishing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready as far as a machine can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known unknown(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the question, Space says why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template fits this card. What holds for every card is checked: title, summary, sample text left over, empty headings and missing reasons. The minimum contents are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that a machine can find. Whether the answers are true and complete, only a person can say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>“%1” is not the name of a recovery copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>The folder “%1” for recovery copies cannot be made. Save your card now, and check the permissions and the free space of your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be removed. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChip</name>
    <message>
        <source>Level of detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionDelegate</name>
    <message>
        <source>n/a</source>
        <comment>count of a section that does not apply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered of all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Title and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell readers what your dataset is, where it comes from and what it is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a Markdown file anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Data Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a few questions. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown from anywhere: the Playbook, Hugging Face, a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete card to look around in and to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Language of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the card, as the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the card, guessed. Choose one to write it into the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copy just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recovery copy %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The id “%1” stands twice in the template. Expected an id of its own for each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit where it stands. Expected an id that begins with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition “%1” stands twice in the template. Expected an id of its own for each condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no question with options in this template. Expected the id of a single_choice or multi_choice question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option of the condition&apos;s question. Expected one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no question that has this condition. Expected the id of a question whose conditions name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” opens no group here. Expected the id of a question in the same place that has itself as its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no condition “%1” in the template. Expected one of those under “conditions” at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the minimum contents of this template. Expected it in “minimumContents” at the top too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option of the question that the condition “%2” asks. Expected one of these: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Expected at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long. Expected at most %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an object, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list, in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text, in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Expected all of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected only these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list is too short. Expected %n or more entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands here twice. Expected each entry once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range. Expected a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Expected some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the right form. Expected something like: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here does not fit. Compare it with the same place of another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs something to choose from. Expected “options” beside “answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no use for “options”. Expected single_choice or multi_choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice has no parts. Expected composite, or no “parts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing about its parts. Expected “parts” beside “answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” stands twice in this question. Expected an id of its own for each option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option is exclusive. Expected at least one option without “exclusive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what the question&apos;s answer is. Expected %2, or composite as the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Expected it in a part of the kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice here. Expected an id of its own for each key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected a text for each of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the template has nothing of this kind here. Expected no such text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the template does not know “%1” here. Expected only these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 texts here. Expected %2, as the structure of the template says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the template has no “%1”. Expected only texts of its sections and questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the wrong language code. Expected the one in the name of the file, out of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected a text for each dimension that a question names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” is missing. Expected at least its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has no word in it. Expected letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the title of “%2” in the same place too. Expected titles that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the label of another option too. Expected labels that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option of this question. Expected one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template file “%1” is not valid JSON at line %2 (%3). Correct that line, or take the file from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is said to be in the language “%2”, but its texts cannot be read. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template file “%1” has a mistake at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed since the last save is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Cards (*.md *.markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not made by Cardwright. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its present contents are lost. It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for Data Cards, the documentation of datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview without the sandbox of its engine, for this run. Needed as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
