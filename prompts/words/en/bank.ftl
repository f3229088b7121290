# What is said to teachers and authors about files of questions.
bank-not-an-object = This line is not a question: expected one JSON object with fields in braces.
bank-bad-json = This line is not valid JSON: { $reason } (column { $column }).
bank-too-deep = This line is nested too deeply to be a question.
bank-too-long = A field of this question is too long.
bank-not-utf8 = This line is not UTF-8 text. Save the file as UTF-8 and load it again.
bank-utf16 = This file is UTF-16 text. Save it as UTF-8 and load it again.
bank-binary = This file is no text. Expected JSON Lines or CSV, saved as UTF-8.
bank-empty = There is no question in this file.
bank-csv-no-stem = The first line of a CSV file names its columns, and a column "stem" (the question's text) is missing. See "chiron bank schema --csv".
bank-csv-quote = A quotation mark in the row that begins here is not closed, so the rest of the file cannot be read. Close it; a quotation mark within a cell is written twice.
bank-csv-unreadable = This CSV file cannot be read: { $reason }.
bank-csv-too-many = This line has more cells than the first line has columns; put texts that hold the separator in double quotes.
bank-same-id = The id "{ $id }" was already used in line { $first }.
bank-missing-field = The field "{ $field }" is missing.
bank-unknown-field = There is no field "{ $field }". Did you mean "{ $meant }"?
bank-bad-field = The field "{ $field }" cannot be used: { $reason }.
bank-bad = This question cannot be used: { $reason }.
bank-unknown-kind = The kind "{ $kind }" is unknown. Kinds are { $kinds }.
bank-unknown-difficulty = The difficulty "{ $given }" is unknown. Write easy, medium, hard, or a number of logits such as -0.5.
bank-no-options = A { $kind } question has no options; leave them out or make it single_choice.
bank-one-answer = This kind of question has exactly one answer.
bank-answer-not-text = The answer has to be a text or a number.
bank-option-count = A question has 2 to 26 options; this one has { $count }.
bank-option-text = Option { $label } has no text.
bank-no-such-option = The answer "{ $answer }" is none of the options. Write the option's text or its letter.
bank-not-a-number = The answer of a numeric question has to be a number; "{ $answer }" is none.
bank-bad-tolerance = The tolerance "{ $given }" is neither a number nor a percentage.
bank-case-fields = A line needs "question" and "response" (a text).

# Defects that `chiron bank check` finds, told to the author.
defect-key-no-number = The key "{ $right }" is no number.
defect-key-no-formula = The key "{ $right }" is no formula.
defect-key-unproved = Key and proof do not agree: { $reason }.
defect-key-not-derived = Working the stem out gives { $derived }, but the key is { $right }.
defect-key-no-solution = The key { $right } does not solve the equation of the stem.
defect-key-as-mistake = The right option carries a misconception or feedback on a mistake. Is it the right one?
defect-key-graded-wrong = The grader finds the key "{ $response }" { $result } as an answer: { $feedback }
defect-wrong-graded-right = The grader finds "{ $response }" { $result }, though it is given as a wrong answer.
defect-misconception-lost = The wrong answer "{ $response }" is not met with its own feedback.
defect-proof-missing = A computed question needs a proof that finds the key in another way.
defect-proof-fails = The proof cannot be worked out: { $reason }.
defect-explanation-missing = There is no worked explanation.
defect-explanation-ends-elsewhere = The explanation does not end at the key ({ $right }).
defect-step-broken = A step is one line of text, neither empty nor broken over lines.
defect-step-false = This is not equal: { $left } = { $right }.
defect-step-loses-key = The key { $right } does not fit this step: { $step }.
defect-options-same = Options { $one } and { $other } have the same value. (Where the form is asked for, say so in the stem: "in lowest terms".)
defect-option-number = A question with one right option has 3 to 5 options; this one has { $count }.
defect-catch-all = "All of the above" and the like test reading, not knowledge.
defect-misconception-missing = This wrong option has no misconception.
defect-feedback-missing = This wrong option has no feedback.
defect-mistake-is-key = The expected mistake "{ $answer }" has the value of the key.
defect-mistakes-same = The expected mistake "{ $answer }" stands twice (see { $one }).
defect-hint-number = Three hints are needed; there are { $count }.
defect-hint-tells = This hint gives the answer away: { $right }.
defect-hints-same = Two hints say the same.
defect-feedback-tells = This feedback gives the answer away: { $right }.
defect-alt-tells = The words of the picture give the answer away: { $right }.
defect-one-of-many = One of a thing takes the singular: "{ $found }".
defect-a-vowel = Write "an" before a vowel: "{ $found }".
defect-an-consonant = Write "a" before a consonant: "{ $found }".
defect-double-space = There are two spaces in a row.
defect-spelling = "{ $found }" is in no word list. Is it spelt like that?
defect-spelling-near = "{ $found }" is not in the word list; did you mean "{ $meant }"?
defect-hard-to-read = This reads like a text for school grade { $grade }; at most { $most }. Use shorter words and sentences.
defect-long-sentence = A sentence of more than { $most } words. Split it.
defect-double-word = A word stands twice: "{ $found }".
defect-space-before-stop = There is a space before a stop: "{ $found }".
defect-long-decimal = Too many decimals: "{ $found }".
defect-program-text = This reads like a program, not like a text: "{ $found }".
defect-two-signs = Two signs stand in a row: "{ $found }".
defect-times-one = A factor 1 is left out: "{ $found }".
defect-times-zero = A factor 0 makes nothing; leave the term out: "{ $found }".
defect-power-one = A power of 1 is left out: "{ $found }".
defect-minus-zero = Zero has no sign: "{ $found }".
defect-dollar-unbalanced = A dollar sign is not closed near "{ $found }" (write \$ for money).
defect-maths-outside = This maths stands outside dollar signs: "{ $found }".
defect-braces-unbalanced = Braces do not balance: "{ $found }".
defect-maths-broken = This maths cannot be set: "{ $found }".
defect-svg-broken = The picture is no well-formed SVG: { $reason }.
defect-svg-frame = The picture needs an svg element in its namespace with a viewBox.
defect-svg-active = The picture may not run or fetch anything: { $found }.
defect-id-twice = This id is used twice.
defect-question-twice = The same question stands under the id { $other }.
defect-family-small = A family has at least three questions that differ; this one has { $count }.
defect-subject-unknown = The subject "{ $subject }" is unknown.
defect-skill-missing = A question needs a skill.
defect-skill-unknown = The skill "{ $skill }" is unknown.
defect-skill-twice = This skill is defined twice.
defect-skill-circle = Prerequisites run in a circle: { $circle }.
defect-note-length = A skill's note has 60 to 120 words; this one has { $count }.
defect-reason-missing = Say why the question is as hard as it is.
defect-too-slow = Checking this question took too long and was stopped.

# The commands.
bank-duplicate = The same question twice ({ $likeness } of the words):
bank-duplicate-other-key = The same question with another answer, so one of the two is wrong ({ $likeness } of the words):
bank-duplicates = { $pairs ->
    [0] No duplicates
    [one] One pair of duplicates
   *[other] { $pairs } pairs of duplicates
 } among { $checked } questions.
bank-topic = { $name } ({ $count ->
    [one] one question
   *[other] { $count } questions
 })
bank-topics = { $topics ->
    [one] One topic
   *[other] { $topics } topics
 } among { $count } questions. The map is in { $path }.
bank-topics-by-words = There is no embedding model here, so topics were found by words alone.
bank-loading = Loading questions
bank-checking = Checking questions
bank-loaded = Loaded { $loaded }, updated { $updated }, unchanged { $unchanged }.
bank-rejected = Line { $line } was left out: { $reason }
bank-listed = { $count ->
    [one] 1 question.
   *[other] { $count } questions.
 }
bank-checked = { $defects ->
    [0] { $checked } questions checked: no defect.
    [one] { $checked } questions checked: 1 defect.
   *[other] { $checked } questions checked: { $defects } defects.
 }
bank-column-id = question
bank-column-place = place
bank-column-message = what is wrong
bank-column-answers = Answers
bank-column-right = Right
bank-column-difficulty = Difficulty
bank-column-discrimination = Goes with ability
bank-report = { $questions ->
    [0] No question has been answered yet.
   *[other] { $questions } questions with { $answers } first answers; { $flagged ->
        [0] nothing looks wrong.
        [one] one should be looked at.
       *[other] { $flagged } should be looked at.
     }
 }
bank-flag-key = The key looks wrong: of the strong students { $strong } answer "{ $choice }" and { $right } the key.
bank-flag-discrimination = Strong students do hardly better than weak ones.
bank-flag-variant-harder = Harder than the rest of its family by { $by } logits.
bank-flag-variant-easier = Easier than the rest of its family by { $by } logits.
