# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Practise a topic: /practice fractions
telegram-command-hint = A hint for the open question
telegram-command-skip = Skip the open question
telegram-command-solution = Show the solution
telegram-command-stop = Stop for now
telegram-command-continue = Go on where you stopped
telegram-command-progress = How am I doing?
telegram-command-review = Practise again what you may forget
telegram-command-link = Go on here with what you practise elsewhere
telegram-command-warmup = A question for everybody: /warmup fractions
telegram-command-language = Speak another language
telegram-command-help = What I can do

# Cards
telegram-question = Question { $number }
telegram-question-of = Question { $number } of { $of }
telegram-several = More than one may be right: tap all that are, then tap { $check }.
telegram-check = Check
telegram-reply-to-answer = Type your answer.
telegram-reply-to-answer-group = Reply to this message with your answer.
telegram-you-answered = Your answer: { $answer }

telegram-quiz-question = Which is right?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = That question belongs to somebody else. Ask me for one of your own: /practice
telegram-old-button = I do not know that button any more. Use the buttons under my newest message, or type your answer.
telegram-choose-first = Choose at least one answer first.
