# The terminal, for people and for scripts.
terminal-welcome = Hello! I am Chiron, and I help you practise. Tell me a topic, for instance "5 easy questions on fractions". Ctrl-D ends.
terminal-thinking = Thinking
terminal-question = Question { $number }, { $level }
terminal-question-of = Question { $number } of { $of }, { $level }
terminal-unit = Answer in { $unit }.
terminal-several = More than one may be right: name all their letters.
terminal-ended = See you soon!
