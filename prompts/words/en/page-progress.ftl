# How one is doing
page-views = Pages
page-view-chat = Chat
page-view-progress = Progress
page-progress-title = How you are doing
page-progress-loading = One moment
page-progress-failed = This could not be loaded now.
page-progress-nothing = Nothing to see yet. Answer your first questions in the chat, and this page fills by itself.
page-number-answered = { $count ->
    [one] question worked on
   *[other] questions worked on
 }
page-number-right = right at once
page-number-week = { $count ->
    [one] day in the last 7
   *[other] days in the last 7
 }

# Days
page-days-title = Days on which you practised
page-days-words = { $count ->
    [0] Every week has its own rhythm. Begin again whenever you like.
   *[other] A little now and then stays longer than a lot at once. Rest days are part of it.
 }
page-days-told = In the last { $weeks } weeks you practised on { $days ->
    [one] one day
   *[other] { $days } days
 }.
page-weekdays = Mo Tu We Th Fr Sa Su
page-table-day = Day
page-table-answers = Answers

# The goal
page-goal-title = Your goal
page-table-skill = Skill
page-table-status = How far
page-table-needs = Comes after

# Reviews
page-due-title = Good to look at again
page-due-why = A short look now keeps these from fading.
page-due-now = now
page-practise-now = Practise
page-practise-name = Practise { $name }
page-practise-words = 5 questions on { $name }

# Skills
page-skills-title = Skills
page-skills-why = The bar shows how likely you are to solve a medium question at the first try. It is a guess from your answers, and it changes with each of them.
page-skills-skill = Skill
page-skills-mastery = How well it goes
page-skills-right = Right at once
page-skills-review = Look again
page-mastery-begun = { $chance } %, just begun
page-mastery-well = { $chance } %, going well
page-mastery-known = { $chance } %, you know this
page-right-of = { $right } of { $seen }

# Practice so far
page-past-title = Your practice so far
page-past-more = Show earlier practice
page-past-topics = { $shown } and { $rest } more
page-past-solved = { $right } of { $count } solved
page-past-goes-on = { $right } of { $count } solved so far
page-past-hints = { $count ->
    [one] one hint
   *[other] { $count } hints
 }
page-try-right = right
page-try-partial = partly right
page-try-wrong = not right
page-try-unreadable = could not be read
