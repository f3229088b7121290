# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Question { $number } · { $level }
slack-question-of = Question { $number } of { $of } · { $level }
slack-several = More than one may be right: tick all that are, then press Check.
slack-write = Write your answer as a message, here or in a thread.
slack-check = Check

# Warm-ups of a channel
slack-vote = Everybody may vote. Only you see whether you were right, and only your first vote counts.
slack-vote-right = ✅ Right! It is *{ $label }*: { $text }
slack-vote-wrong = Not this time. It is *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = This question is somebody else's. Write to me, and you get your own.
slack-old-button = That button no longer does anything. Write to me, and we go on.
slack-tick-first = Tick at least one answer first.

# The slash command
slack-command-direct = I have written to you in our direct messages.
slack-command-failed = I could not write to you just now. Please try again in a moment.

slack-command-alone = help

# The agent view
slack-thinking = is thinking…
slack-searching = is looking for questions…
slack-checking = is checking your answer…
slack-prompts-title = What would you like to do?
slack-prompt-practise = Practise { $subject }
slack-prompt-practise-words = 5 questions on { $subject }
slack-prompt-progress = How am I doing?
slack-prompt-progress-words = How am I doing?
slack-prompt-review = What should I look at again?
slack-prompt-review-words = What is due for review?

# The App Home
slack-home-title = How you are doing
slack-home-nothing = Nothing to see yet. Send me a message, such as “5 questions on algebra”, and this page fills by itself.
slack-home-answered = *{ $answered }* { $answered ->
    [one] question worked on
   *[other] questions worked on
 }, *{ $right }* right at once.
slack-home-due = Good to look at again
slack-home-due-why = A short look now, and you will remember these longer.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Practise
slack-home-review = Practise all of these
slack-home-skills = Skills
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } of { $seen } right at once
slack-home-skills-why = The bar shows how likely you are to solve a medium question at the first try.
slack-home-more = and { $rest } more
slack-home-recommend = What should I do next?
slack-home-practise-words = 5 questions on { $name }

# Files
slack-file-unnamed = file
