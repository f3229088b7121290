# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Questions from a paper
page-approve-of = { $name }: questions to approve
page-approve-skip = To the question
page-approve-home = To the chat
page-approve-not-yours = There is no such paper here for you. Only a teacher of its class can go through it. If that is you, open this page with your own link: ask for it in the chat, or ask whoever runs Chiron.
page-approve-failed = This could not be loaded now.
page-approve-offline = The server does not answer. Nothing that you wrote is lost. Please try again.
page-approve-not-read = This paper is still being read. Its questions come when that is done.
page-approve-nothing = No questions were found in this paper.
page-approve-none-needs = No question needs you any more.
page-approve-none-listed = There are none of these.
page-approve-no-sure = No question is ready to publish by itself.
page-approve-first = This is the first one.
page-approve-last = This is the last one.
page-approve-changed = Somebody has changed this question just now.
page-approve-stale = Somebody has changed this question since you began to write. Saving what you wrote would replace that.
page-approve-keep-mine = Keep what I wrote
page-approve-keep-theirs = Show me how it stands now
page-approve-unsaved = Not saved

# The list
page-approve-questions = Questions of this paper
page-approve-question = Question
page-approve-filter = Which questions are listed
page-approve-needs = Need me
page-approve-sure = Sure
page-approve-published = Published
page-approve-dropped = Dropped
page-approve-all = All
page-approve-is-needs = Needs you
page-approve-is-sure = Sure
page-approve-is-published = Published
page-approve-is-dropped = Dropped

# The page of the paper
page-approve-sheet = The page that this is from
page-approve-page = Page { $page }
page-approve-page-before = Page before
page-approve-page-after = Next page
page-approve-larger = Larger

# The question
page-approve-remarks = Please look at this
page-approve-figure = A picture that belongs to this question
page-approve-right-one = Which one is right?
page-approve-right-ones = Which are right?
page-approve-no-answer = not known yet
page-approve-accepted = Also right: { $words }
page-approve-about = More about this question
page-approve-actions = What you can do with this question
page-approve-proposed-stem = Proposed by a language model: another text
page-approve-proposed-options = Proposed by a language model: other options
page-approve-proposed-explanation = Proposed by a language model: an explanation
page-approve-proposed-hints = Proposed by a language model: hints
page-approve-proposed-misconceptions = Proposed by a language model: what to say to who picks a wrong option
page-approve-take = Take it
page-approve-leave = Leave it out
page-approve-where = Where does the second question begin?
page-approve-nowhere = There is no second line and no second option at which this could be split.

# What can be done
page-approve-do-publish = Publish
page-approve-do-edit = Edit
page-approve-do-drop = Drop
page-approve-do-merge = Merge with next
page-approve-do-split = Split
page-approve-do-back = Put it back
page-approve-do-next = Next
page-approve-do-undo = Undo
page-approve-publish-sure = { $count ->
    [one] Publish the sure one
   *[other] Publish the { $count } sure ones
 }

# What was done
page-approve-done-publish = { $name } is published.
page-approve-done-sure = { $count ->
    [one] One question is published.
   *[other] { $count } questions are published.
 }
page-approve-done-drop = { $name } is left out.
page-approve-done-back = { $name } is as it was before.
page-approve-done-merge = { $other } is part of { $name } now.
page-approve-done-split = { $name } is two questions now.
page-approve-done-change = { $name } is changed.
page-approve-done-take = { $name } has what was proposed.
page-approve-done-leave = { $name } goes without what was proposed.
page-approve-done-undo = Taken back: { $words }
page-approve-nothing-done = There is nothing to undo.
page-approve-no-next = No question comes after this one.

# The fields
page-approve-field-stem = Question
page-approve-field-kind = Kind of question
page-approve-field-options = Options, and which are right
page-approve-field-answer = Answer
page-approve-field-accepted = Also right, one a line
page-approve-field-tolerance = May differ by (2, or 5%)
page-approve-field-unit = Unit
page-approve-field-hint-1 = First hint
page-approve-field-hint-2 = Second hint
page-approve-field-hint-3 = Third hint
page-approve-field-explanation = Explanation
page-approve-field-skill = Skill
page-approve-field-marks = Marks
page-approve-kind-single_choice = One option is right
page-approve-kind-multiple_choice = Several options can be right
page-approve-kind-numeric = A number
page-approve-kind-algebraic = A formula
page-approve-kind-short_text = A word or a few
page-approve-kind-free_text = A longer text
page-approve-more = Hints and explanation
page-approve-option = Option { $label }
page-approve-option-right = Option { $label } is right
page-approve-option-up = Move option { $label } up
page-approve-option-down = Move option { $label } down
page-approve-option-remove = Remove option { $label }
page-approve-add-option = Add an option
page-approve-save = Save
page-approve-save-publish = Save and publish
page-approve-forget = Discard

# The keys
page-approve-keys = Keys
page-approve-single-keys = Single letters are keys on this page
page-approve-key-next = Next question
page-approve-key-before = Question before
page-approve-key-publish = Publish, or put back what was dropped
page-approve-key-mark = This option is right
page-approve-key-edit = Edit
page-approve-key-drop = Drop
page-approve-key-merge = Merge with the next question
page-approve-key-split = Split into two
page-approve-key-undo = Undo
page-approve-key-sure = Publish all sure ones
page-approve-key-filter = List other questions
page-approve-key-page = To the page and back
page-approve-key-help = Show these keys
page-approve-key-save = Save what you write
page-approve-key-save-publish = Save it and publish
