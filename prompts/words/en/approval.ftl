# What a teacher reads while going through the questions of a paper.
approval-no-option = There is no option { $label } here.
approval-no-line = There is no line { $line } at which this can be split. The text has { $lines ->
    [one] only one line
   *[other] { $lines } lines
 }.
approval-no-next = No question comes after this one.
refused-not-your-document = Only a teacher of this class can look through this paper. For papers that are for everybody, only an admin can.
refused-approve-in-group = Others read along here. Let us look through papers in a chat of our own.
refused-no-page = There is no page of the web that I could lead you to from here. Let us go through the paper in this chat.
refused-document-gone = This paper is not here any more.

approval-no-documents = There is no paper to look through yet. Send me one, and I find its questions.
approval-standing = **{ $name }**: { $questions ->
    [0] no questions.
    [one] one question, { $keyed ->
        [0] without a key
       *[other] with a key
    }.
   *[other] { $questions } questions, { $keyed } with a key.
 }{ $published ->
    [0] {""}
   *[other] {" "}Published: { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Ready to publish: { $sure }.
 } { $unsure ->
    [0] None needs you.
    [one] One needs you.
   *[other] { $unsure } need you.
 }{ $proposed ->
    [0] {""}
    [one] {" "}For one I propose something to add.
   *[other] {" "}For { $proposed } I propose something to add.
 }
approval-page-given = [{ $name }: go through them on a page]({ $link }){ $minutes ->
    [0] .
   *[other] . The link opens the page as you, once, within { $minutes } minutes. Keep it to yourself.
 }
approval-sure-done = { $count ->
    [0] There was nothing left to publish.
    [one] One question is published.
   *[other] { $count } questions are published.
 }
approval-sure-undone = { $count ->
    [0] There was nothing left to take back.
    [one] One question waits for you again.
   *[other] { $count } questions wait for you again.
 }
approval-picture = { $number ->
    [none] Picture { $place } of this question
   *[other] Picture { $place } of question { $number }
 }
approval-draft = { $number ->
    [none] **Question** ({ $place })
   *[other] **Question { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] In the question bank: { $stem }
   *[other] Question { $number } of this paper: { $stem }
 }
approval-page = page { $page }
approval-no-stem = (no text)
approval-figures = { $count ->
    [one] A picture belongs to it.
   *[other] { $count } pictures belong to it.
 }
approval-answer = { $answer ->
    [none] Answer: not known
   *[other] Answer: { $answer }
 }
approval-is-published = Students can practise this question.
approval-is-dropped = This question is left out.
approval-proposed = The language model proposes the following. No student sees it unless you take it.
approval-proposed-stem = **Text of the question, as I read it on the page**
approval-proposed-options = **Options, as I read them on the page**
approval-proposed-explanation = **Explanation**
approval-proposed-hints = **Hints**
approval-proposed-misconceptions = **What to say to who picks a wrong option**
approval-nothing-proposed = Nothing is proposed for that.
approval-taken = What was proposed is part of the question now.
approval-left = What was proposed is left out.
approval-asks-answer = What is the answer? { $options ->
    [0] Write the number or the words.
   *[other] Write its letter, or several: A, C
 }
approval-asks-edit = What is it to say? Write "stem: ..." for the text of the question, or "B: ..." for an option.
approval-asks-split = Where does the second question begin? Write the letter of an option, or "line 2" for a line of the text.
approval-published = { $number ->
    [none] The question is published.
   *[other] Question { $number } is published.
 }
approval-dropped = { $number ->
    [none] The question is left out.
   *[other] Question { $number } is left out.
 }
approval-answered = The answer is changed.
approval-edited = The text is changed.
approval-merged = The next question is part of this one now.
approval-split = These are two questions now. Here is the first one.
approval-undone = The last change is taken back.
approval-elsewhere = This question has changed since you saw it, so I did nothing. This is how it stands now.

# Buttons.
choice-approve-sure = { $count ->
    [one] Publish the sure one
   *[other] Publish the { $count } sure ones
 }
choice-approve-go = { $count ->
    [one] Look at the one that needs you
   *[other] Go through { $count }
 }
choice-approve-proposed = { $count ->
    [one] Look at one proposal
   *[other] Look at { $count } proposals
 }
choice-approve-take = Take what is proposed
choice-approve-leave = Leave it out
choice-approve-page = Go through them on a page
choice-approve-publish = Publish
choice-approve-answer = Fix answer
choice-approve-edit = Edit
choice-approve-merge = Merge with next
choice-approve-split = Split
choice-approve-drop = Drop
choice-approve-next = Later
choice-approve-undo = { $number ->
    [none] Undo
   *[other] Undo question { $number }
 }
choice-approve-undo-sure = { $count ->
    [one] Take it back
   *[other] Take the { $count } back
 }
choice-approve-back = Back
choice-approve-stop = Stop
