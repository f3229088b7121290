# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [one] **{ $names }** is due for review.
   *[other] { $due } skills are due for review: { $names }.
 } A few questions keep them fresh.
reviews-none = Nothing is due for review today. { $days ->
    [one] The next one is **{ $name }**, tomorrow.
   *[other] The next one is **{ $name }**, in { $days } days.
 }
reviews-none-planned = Nothing is due for review. I plan reviews from what you practise here, so start with a topic you like.
reviews-topic = what is due for review
reviews-more = { $names } and { $more } more
greeting-due = { $due ->
    [one] By the way: one skill is due for review. A few questions keep it fresh.
   *[other] By the way: { $due } skills are due for review. A few questions keep them fresh.
 }
search-nothing-due = Nothing is due for review now. I plan reviews from what you practise here.
search-nothing-due-of = Nothing in { $topic } is due for review now.

# -- a goal and the way to it

path-new = Your goal: **{ $title }**{ $by ->
    [none] .
   *[other] , by { $by }.
 }
path-goal = On the way to **{ $title }**{ $by ->
    [none] :
   *[other] , by { $by }:
 }
path-count = You know { $known } of the { $of } skills that it takes.
path-count-none = It takes { $of ->
    [one] one skill.
   *[other] { $of } skills, one after the other.
 }
path-reached = **You are there:** as far as I can see you know all of it. A few hard questions would show it.
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }**: next
path-more = { $more ->
    [one] - and one more after these
   *[other] - and { $more } more after these
 }
path-status-known = known
path-status-learning = started
path-status-new = new
path-status-next = next
path-why = **{ $name }** comes next, because it is needed for { $others }.
path-why-last = **{ $name }** comes next: you know all that it builds on.
path-granted = I take it that you know { $names } from before. If a question shows that you do not, I put it on your way.
path-pace-days = { $days ->
    [one] Today is the last day.
   *[other] { $days } days are left: { $each ->
        [one] one skill a day.
       *[other] about { $each } days for each skill.
     }
 }
path-pace-tight = { $days ->
    [one] Today is the last day, and { $skills } skills are missing. Do the first ones well rather than all of them in a hurry.
   *[other] { $days } days are left, so about { $rate } skills a day. That is a lot: begin today, and do the first ones well.
 }
path-pace-over = That day has gone by. Tell me a new one, and I will plan again.
path-none = You have no goal yet. Tell me one, for instance "I want to pass integrals by 10 December".
path-which = What is it about? Tell me a topic, for instance "I want to pass integrals by 10 December".
path-unknown = I have nothing on "{ $topic }", so I cannot plan a way to it. I know { $subjects }.
path-past = { $topic } has gone by already. By which day do you want to know it?
path-alt = Learning path to { $title }: { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, after { $needs }
goal-ended = All right, { $title } is no longer your goal. Tell me whenever you have a new one.

path-replanned = On the way to **{ $title }** you know { $known } of { $of } skills now. Next: **{ $name }**.

# -- how far it is

far-there = You are there: I think you know all that { $topic } takes.
far-count = { $missing ->
    [one] One skill is missing for { $topic }: **{ $names }**.
    [2] Two skills are missing for { $topic }: { $names }.
   *[other] { $missing } skills are missing for { $topic }. First come { $names }.
 }
far-known = You know { $known } of the { $of } that it takes.
far-begun = { $missing ->
    [one] You have begun it
   *[other] You have begun { $begun ->
        [one] one
       *[other] { $begun }
     } of them
 }, and each right answer brings you nearer.
far-unseen = I have not seen you do any of it yet, so this is a guess; five questions would tell me more.
far-which = How far from what? Name a topic, for instance "how far am I from integrals?".

# -- what to do next

next-answer = Finish the question that is open{ $name ->
    [none] { "" }
   *[other] { " " }(it is about **{ $name }**)
 }: it is the next step.
next-resume = Go on where you stopped: your practice waits for you.
next-review = Review **{ $name }**{ $due ->
    [one] { "" }
   *[other] { " " }and what else is due ({ $due } skills in all)
 } first: it is the one that you are most likely to forget now.
next-path = Practise **{ $name }**: it is the next step to { $title }{ $others ->
    [none] .
   *[other] . It is needed for { $others }.
 }
next-weak = Practise **{ $name }**: it needs it most, with { $right } of { $seen } right at the first try so far.
next-new = Try **{ $name }**: it is new, and you know what it builds on.
next-start = Tell me a topic that you have at school just now, and do five questions on it: then I know where you stand.

# -- why this question

whyq-due = Because **{ $name }** is due for review: answering it now keeps it from fading.
whyq-path = Because **{ $name }** comes next on your way to { $title }.
whyq-kinder = Because the last ones were hard: this one on **{ $name }** should go better.
whyq-patient = Because **{ $name }** belongs to what you practise. It may still be hard for you, so take a hint: that is how it gets easier.
whyq-easier = Because **{ $name }** belongs to what you practise, and this one should go well: it makes you surer.
whyq-right = Because **{ $name }** belongs to what you practise, and this one should be just hard enough to learn from.
whyq-harder = Because **{ $name }** belongs to what you practise, and you are ready for something that makes you think.
whyq-numbers = In numbers: I expect you to get it right at the first try with { $percent } %; its difficulty is { $difficulty } (0 is medium, over 0.7 is hard, under -0.7 is easy).
whyq-none = No question is open. Start some practice, then ask me why I chose one.

choice-review = Review now
choice-path = My path
choice-recommend = What next?

placement-started = Let us find your level. I will ask you at most { $of } { $what }, and fewer if I am sure sooner. If you do not know one, skip it.
answer-moved-on = Not this one. Here is what comes next.
level-found = { $level ->
    [easy] Easy questions suit you best for now: you will get most of them right, and grow from there.
    [hard] You are ready for hard questions.
   *[other] Questions of medium level suit you best for now.
 }
level-found-topic = In { $topic }: { $level ->
    [easy] easy questions suit you best for now: you will get most of them right, and grow from there.
    [hard] you are ready for hard questions.
   *[other] questions of medium level suit you best for now.
 }
level-found-strong = It went well with { $names }.
level-found-weak = There is something to gain in { $names }.
