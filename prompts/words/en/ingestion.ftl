# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = There is nothing in this file. Check that it is the right one and send it again.
ingestion-refused-cut-off = This file ends in the middle, so it did not arrive whole. Please send it again.
ingestion-refused-broken = This file is damaged and cannot be opened. Open it in its program, save it anew, and send that copy.
ingestion-refused-too-large = This file is larger than { $limit } MB. Split it, or make its pictures smaller, and send the parts.
ingestion-refused-unknown = Chiron cannot read this kind of file. Send a PDF, a Word, PowerPoint, Excel or OpenDocument file, a web page, a text, or a photo.
ingestion-refused-program = This is a program, not a paper, so it was not opened. Send the paper itself, for instance as PDF or DOCX.
ingestion-refused-data = This is data for a program, not a paper. Whoever runs Chiron can load a file of questions with "chiron bank load".
ingestion-refused-archive = This is a packed folder. Unpack it and send the papers that are in it.
ingestion-refused-old-word = This is an old kind of Word file. Open it, save it as DOCX or PDF, and send that.
ingestion-refused-old-powerpoint = This is an old kind of PowerPoint file. Open it, save it as PPTX or PDF, and send that.
ingestion-refused-old-excel = This is an old kind of Excel file. Open it, save it as XLSX, and send that.
ingestion-refused-pages = This was made with Pages, Numbers or Keynote. Export it as PDF or in an Office format, and send that.
ingestion-refused-heic = This photo is in a format that only some phones know. Send it as JPEG or PNG; a screenshot of it will do.
ingestion-refused-locked-office = This file is locked with a password. Open it, take the password off, and send that copy.
ingestion-refused-locked-archive = Parts of this file are locked with a password. Save it without a password and send that copy.
ingestion-refused-bomb = This file would grow far too large when unpacked, so it was not opened. Save the paper as PDF and send that.
ingestion-refused-entities = This file holds definitions that no Office program writes, so it was not opened. Save the paper as PDF and send that.
ingestion-refused-password = This file is locked with a password. Give the password with "--password", or take it off and send that copy.
ingestion-refused-password-in-chat = This file is locked with a password. Please do not write the password here, since what is written here is kept. Take it off, and send that copy.
ingestion-refused-wrong-password = This password does not open the file. Try it again, or take the password off and send that copy.
ingestion-refused-too-many-lines = This file has { $lines } lines; Chiron reads up to { $limit } at a time. Split it and send the parts.
ingestion-refused-too-many-pages = This file has { $pages } pages; Chiron reads up to { $limit } at a time. Split it and send the parts.
ingestion-refused-too-many-scans = { $pages } pages of this file are pictures; Chiron reads up to { $limit } of these at a time. Split it and send the parts.
ingestion-refused-too-much-memory = This file needs far too much memory to be read. Print it to a new PDF, or send a part of it.
ingestion-refused-too-long = Reading this file took too long, so Chiron stopped. Split it and send the parts.
ingestion-refused-too-many-pixels = This picture has more than { $limit } million dots. Make it smaller, or photograph the page again, and send that.
ingestion-refused-key-without-paper = The paper that it belongs to could not be read. Send that one first, then this.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Text that cannot be seen was left out{ $count ->
    [one] {""}
   *[other] {" "}({ $count } places)
}.
ingestion-remark-slanted-text = Writing that runs upwards or aslant was left out{ $count ->
    [one] {""}
   *[other] {" "}({ $count } places)
}.
ingestion-remark-script = It holds a program, which was not run.
ingestion-remark-attachments = { $count ->
    [one] A file is attached in it, and was
   *[other] { $count } files are attached in it, and were
 } not read.
ingestion-remark-macros = It holds macros; the text was read without running them.
ingestion-remark-picture = { $count ->
    [one] A picture or drawing in it
   *[other] { $count } pictures or drawings in it
 } could not be taken over. Send it as PDF if it matters.
ingestion-remark-unreadable = The writing could not be read.
ingestion-remark-blank = There is nothing on it.
ingestion-remark-key-answers = { $count ->
    [0] It told no answer that was missing.
    [one] One question has got its answer.
   *[other] { $count } questions have got their answers.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] One answer of it does not fit its question; please look at that.
   *[other] { $count } answers of it do not fit their questions; please look at those.
 }
ingestion-remark-key-stray = { $count ->
    [one] One answer of it belongs to no question of the paper.
   *[other] { $count } answers of it belong to no question of the paper.
 }
ingestion-on-page = Page { $page }: { $said }
ingestion-on-pages = Pages { $first } to { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = I'm reading "{ $name }". I'll tell you when it is done.
ingestion-received-for = I'm reading "{ $name }" for { $receiver }. I'll tell you when it is done.
ingestion-received-again = "{ $name }" is being read. I'll tell you when it is done.
ingestion-received-key = I'm reading "{ $name }" for the answers to "{ $paper }". I'll tell you when it is done.
ingestion-read-key = "{ $name }" is the key of "{ $paper }". { $about } "{ $paper }" now: { $found }
ingestion-stage-waiting = "{ $name }" waits for its turn to be read.
ingestion-stage-begun = I'm reading "{ $name }" now.
ingestion-stage-reading = I'm still reading "{ $name }": page { $page } of { $of }.
ingestion-stage-ocr = I'm still reading "{ $name }". Some of its pages are pictures: { $page } of { $of }.
ingestion-stage-proposing = I have read "{ $name }" and look what could be added to its questions: { $page } of { $of }.
ingestion-version = If it is another version of the file of that name, I'll also tell you what changed.
ingestion-read = "{ $name }": { $found }
ingestion-read-again = I have read "{ $name }" before, and it is still the same file: { $found }
ingestion-read-alone = I have read "{ $name }". { $passages ->
    [0] Type the question that you are stuck on, or its topic, and I will help you with that.
   *[other] Ask me what it says about something, or type the question that you are stuck on.
 }
ingestion-found = { $questions ->
    [0] no questions were found: nothing in it is numbered or set as questions are.
    [one] one question, { $keyed ->
        [0] without a key
       *[other] with a key
    }{ $unsure ->
        [0] {""}
       *[other] ; it needs you
    }.
   *[other] { $questions } questions, { $keyed } with a key, { $unsure ->
        [0] none needs
        [one] 1 needs
       *[other] { $unsure } need
    } you.
 }
ingestion-published = { $count ->
    [one] One is published.
   *[other] { $count } are published.
 }
ingestion-proposed = { $count ->
    [one] For one I propose something to add; no student sees that unless you take it.
   *[other] For { $count } I propose something to add; no student sees that unless you take it.
 }
ingestion-passages = { $count ->
    [one] One passage can be quoted.
   *[other] { $count } passages can be quoted.
 }
ingestion-changes = Against the version before: { $added } new, { $changed } changed, { $gone } gone.
ingestion-no-changes = Its questions are those of the version before.
ingestion-not-read = "{ $name }" could not be read. { $why }
refused-document-not-yours = Only a teacher of this class can send papers for it. For everybody, only an admin can.

# The end of a document.
document-which = I do not know which paper you mean. Name it as it is called: delete paper ...
ingestion-delete-asked = Shall I delete "{ $name }", sent on { $day }? { $questions ->
    [0] It has no questions.
    [one] Its question leaves practice, and nothing of it is quoted any more.
   *[other] Its { $questions } questions leave practice, and nothing of it is quoted any more.
 } This cannot be undone.
ingestion-deleted = "{ $name }" is deleted. What students answered is kept.
choice-document-delete = Delete { $name } ({ $day })
