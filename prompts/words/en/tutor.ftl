# What the tutor says about practice.

practice-started = { $of ->
    [one] One { $what }. Here it is.
   *[other] { $of } { $what }. Here is the first.
 }
practice-resumed = Welcome back! We were on { $topic }. Your question waited for you.
practice-resumed-plain = Welcome back! Your question waited for you.
card-again = Here is your question again.

answer-correct-0 = **Right!**
answer-correct-1 = **Yes, that is right.**
answer-correct-2 = **Correct, well done.**
answer-correct-3 = **Exactly.**
answer-correct-after-tries = **Right!** You stayed with it and got there.
answer-partial = **Partly right.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Still not it.** { $feedback }
    [2] **Not that one either.** { $feedback }
   *[other] **Not yet.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Have another look, or ask for a hint.
offer-solution-0 = Try again, take a hint, or I can show you the solution.
offer-solution-1 = Another try, a hint or the whole solution: what helps you most now?

rubric-intro = Thank you, I have kept your answer. This is what a good answer says:
rubric-intro-plain = Thank you, I have kept your answer. Compare it with a good one:
rubric-answer = **For example:** { $answer }
rubric-which = Which of these points did you have? Be honest, it is for you. You can also write numbers, like "1 and 3".
rubric-whether = Did you say this too? Be honest, it is for you.
marks-unreadable = Tell me first how your answer did: "all", "none", or the numbers of the points that you had.
marks-own-all = You had all of it, well done.
marks-own-some = **Partly there.** Now you know what was missing; next time it will be in your answer.
marks-own-none = **Not this time.** Now you know what a good answer says.
marks-model-all = You said everything that matters.
marks-model-some = This is there; { $missing ->
    [one] one point is
   *[other] { $missing } points are
 } still missing:
marks-model-none = I do not find the main points in it yet. What is asked for, and why is it so?

hint-text = **Hint { $level } of 3.** { $text }
hint-last = That was the last hint. Try it now, or let me show you the solution.
hint-spent = You have seen all the hints: try it with them, or I can show you the solution, or we skip this one.
hint-try-first = Try it with this first: after an answer of yours I can show you more.
hint-example = Here is one like it, solved: { $stem }

    { $steps }

    Now do the same with yours.
hint-offer-solution = I would rather help you find it yourself: here is a hint. If you want, I can show you the whole solution.
hint-general-single-choice = Read every choice before you decide, and cross out those that cannot be.
hint-general-multiple-choice = Look at each choice on its own: is it true? More than one may be.
hint-general-numeric = Write down what is given and what is asked for. Which rule connects them?
hint-general-algebraic = Write down what is given. Which rule changes it into what is asked for?
hint-general-short-text = What is the name of the thing described? Think of its topic first.
hint-general-free-text = Name the main idea first, then give a reason for it.
hint-general-reread = Read the question once more, slowly: which words or numbers have you not used yet?

solution-intro = Here is how it goes:
solution-answer = **Answer:** { $answer }
solution-next = Read it slowly, then go on with the next one.
skipped = Skipped, that is fine.
stopped = *I stopped here, as you asked.*

level-harder = Something harder, then.
level-easier = Something easier, then.
level-none-harder = I have nothing harder on this topic. Let us stay with this one.
level-none-easier = I have nothing easier on this topic. Let us stay with this one; a hint may help.

explain-option-tried = **{ $label }:** { $text }
explain-option = Test { $label } yourself: put it into the question and see whether everything fits. I cannot tell you whether it is the answer while the question is open, but a hint may help.
explain-value = Check { $value } yourself: put it into the question and see whether everything fits. I cannot tell you whether it is the answer while the question is open, but a hint may help.
explain-not-seen = I cannot tell from { $value } where it went wrong. Go through your steps one by one, or take a hint.
explain-not-seen-plain = I cannot tell from your answer where it went wrong. Go through your steps one by one, or take a hint.
explain-untried = You have not tried an answer to this question yet. Try one and I will say what I see, or ask for a hint.
explain-no-choices = This question has no choices: type your own answer. A hint may help.
explain-option-unknown = Which of the choices do you mean? Name its letter.
explain-question = { $text }
explain-question-plain = Let us take it slowly. { $asked } { $form } A hint points you to the first step.
explain-question-skill = This question is about **{ $skill }**. { $text }
explain-question-note = { $text } Worth knowing: { $note }
explain-asked = What it asks is this: *{ $asked }*
explain-form-numeric = The answer is a number{ $unit ->
    [none] .
   *[other] { " " }in { $unit }.
 }
explain-form-single-choice = One of the choices is right: answer with its letter.
explain-form-multiple-choice = More than one of the choices may be right: answer with all their letters.
explain-form-algebraic = The answer is a formula or an equation, like 2x + 3 or x = 4.
explain-form-short-text = The answer is a word or a few words.
explain-form-gap = Something is missing where the gap is: answer with the words that belong there.
explain-form-free-text = The answer is a sentence or two in your own words.
explain-solved = Here it is step by step:
explain-back = Your question is still open above.

progress-none = You have not worked on any questions yet. Shall we start? Tell me a topic.
progress-none-open = You have not answered a question yet. One is open: answer it, and your progress begins there.
progress-intro = You have worked on { $answered ->
    [one] one question
   *[other] { $answered } questions
 } so far, { $right } right at the first try.
progress-left = { $left ->
    [one] One question of { $of } is left.
   *[other] { $left } of { $of } questions are left.
 }
progress-left-open = { $left ->
    [one] This is the last one{ $of ->
        [one] { "" }
       *[other] { " " }of { $of }
     }.
   *[other] { $left } of { $of } questions are left, this one included.
 }
progress-left-none = No practice session is under way. Tell me a topic and we start one.
progress-weakest = Needs most practice: **{ $skill }** ({ $right } of { $seen } right at the first try).
progress-line = - { $name }: { $right } of { $seen }
progress-nothing-weak = Nothing stands out as weak. Good work!

ended-finished = **That was the last one. Well done for finishing!**
ended-plain = **That was the last one.**
ended-stopped = **Stopped here.**
ended-paused = **See you soon!** I keep your place.
ended-nothing-left = **You have seen every question that I have on this.**
ended-score = { $answered ->
    [0] You did not answer any questions this time.
    [one] You answered one question and solved { $solved ->
        [0] none yet
       *[other] it
     }{ $first ->
        [0] { "" }
       *[other] , at the first try
     }.
   *[other] You answered { $answered } questions and solved { $solved }, { $first } of them at the first try.
 }
ended-hints = { $hints ->
    [one] You used one hint.
   *[other] You used { $hints } hints.
 }
ended-skipped = { $skipped ->
    [one] You skipped one.
   *[other] You skipped { $skipped }.
 }
ended-improved = Better than before: { $topics }.
ended-next = Next, I would practise **{ $topic }** a little more.
ended-waits-marks = Your answer is kept; say "continue" when you are back, and tell me how it did.
ended-waits = Your open question waits; say "continue" when you are back.

small-talk-greeting = Hello! I am Chiron, and I help you practise. Tell me a topic, for instance "5 easy questions on fractions".
small-talk-greeting-open = Hello! Your question is still open. Answer it, or ask for a hint.
small-talk-thanks = You are welcome!
small-talk-feeling = That feeling is normal, and it passes: hard questions are where learning happens. Take a hint, ask for something easier, or have a short break.
small-talk-bored = Then let us change something: say **harder**, name another topic, or have a short break.
small-talk-complaint = Thank you for telling me: I can be wrong. Name a topic, and we go on with that.
small-talk-complaint-open = Thank you for telling me: I can be wrong. Say **show me the solution** to see why I think so, or **skip**, which does not count against you.
small-talk-help = Ask me for questions ("5 medium questions on derivatives, no multiple choice"), then answer them. Say **hint**, **skip**, **harder**, **easier**, **explain** or **stop** at any time, ask "what is a derivative?", or "how am I doing?". Say "link my account" to go on in another chat. There are questions on { $subjects }.
small-talk-okay-open = All right. Your question is still open: answer it whenever you like.
small-talk-okay = All right. Tell me what you would like to do next.
small-talk-bye = See you soon!
small-talk-who = I am Chiron, a computer tutor. I ask questions, give hints and keep track of how you are doing.

beyond = I cannot help with that: I only know about { $subjects }. There I can ask you questions, explain and give hints. What shall we practise?
asked-back = Is that your answer, or do you want { $what }? I have not counted it yet.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } and { $more ->
    [one] one other subject
   *[other] { $more } other subjects
 }
beyond-open = I cannot help with that one. Your question is still open: answer it, or say **hint**, **skip** or **explain**.
file-not-in-group = I take files only where nobody else reads along. Send it to me in a chat of our own.
file-no-reader = I cannot read files here: whoever runs me has to install what reads them. Type the question or the topic, and I will help you with that.
file-no-class = You have no class yet, so I do not know for whom this is. Whoever runs me can make one ("chiron class add"); then send it again.
file-key-of-what = I do not know which paper these are the answers to. Send the paper first, or write the paper's name beside the file: "answer key for ..."
file-asked = For whom is { $names }?
file-asked-student = What shall I do with { $names }?
choice-file-all = For everybody
choice-file-alone = Help me with this
concept-unknown = I do not know that, so I would rather not guess. I can explain things from { $subjects }.
concept-unknown-named = I do not know enough about "{ $topic }" to explain it, and I would rather not guess. If your class has notes here, ask "what do my notes say about { $topic }?". I can explain things from { $subjects }.
found-none = { $note } I could give you { $offers }.
found-none-plain = { $note } Tell me another topic.
found-some = I have { $found ->
    [one] one question
   *[other] { $found } questions
 } like that. Say "start" and we begin.
nearest = I could also give you { $offers }.

refused-nothing-open = There is no open question right now. Tell me a topic and I will find you some.
refused-harder-of-what = Something harder, gladly! Which topic? Say, for instance, "5 hard questions on algebra".
refused-easier-of-what = Something easier, gladly! Which topic? Say, for instance, "5 easy questions on algebra".
refused-question-closed = That question is closed already. Here is where we are.
refused-question-closed-plain = That question is closed already.
refused-unknown-target = That button does not belong to any question that I know. Use the buttons under the newest message, or type your answer.
refused-not-yours = That question belongs to somebody else. Ask me for one of your own.
refused-no-question = I do not have that question, or not any more. Tell me a topic and I will find you others.
refused-empty = I got an empty message. Type an answer, a topic, or "help".
refused-unknown-action = I do not know that button. Type what you would like, or say "help".
refused-too-long = That message is very long. Please send at most { $limit } characters.
refused-no-model = The tutor cannot answer that right now. Your question stays open: answer it, take a hint, or try again in a moment.
refused-no-model-plain = The tutor cannot answer that right now. Try again in a moment, or tell me a topic and I will find you questions.
refused-budget = You have used up today's time with the talking tutor. Practice goes on as usual: answers, hints and new questions work, and tomorrow we can talk again.
refused-fault = Something went wrong on my side, sorry. Your question is still open and nothing is lost. Please try again.
refused-fault-plain = Something went wrong on my side, sorry. Nothing is lost. Please try again.
refused-other-topic = Gladly: which topic? Name one, for instance "3 questions on fractions". Your question stays open until then.
refused-other-topic-plain = Gladly: which topic? I have questions on { $subjects }.
refused-foreign = I did not understand that. I know plain words, such as **hint**, **skip** and **help**, and topics best by their English names. I have questions on { $subjects }.
refused-which-topic = Which topic would you like? I have questions on { $subjects }.

choice-hint = Hint
choice-skip = Skip
choice-explain = Show the solution
choice-marks-all = All of it
choice-marks-one = Only { $place }
choice-marks-some = Part of it
choice-marks-none = None of it
choice-is-answer = It is my answer
choice-next = Next question
choice-stop = Stop for now
choice-resume = Continue
choice-progress = How am I doing?
choice-more = 5 more on { $topic }
choice-start = 5 questions on { $topic }
