# The terminal, for people and for scripts.
terminal-welcome = Bonjour ! Je suis Chiron et je t'aide à t'entraîner. Dis-moi un sujet, par exemple « 5 questions faciles sur les fractions ». Ctrl-D pour finir.
terminal-thinking = Je réfléchis
terminal-question = Question { $number }, { $level }
terminal-question-of = Question { $number } sur { $of }, { $level }
terminal-unit = Réponds en { $unit }.
terminal-several = Plusieurs peuvent être justes : donne toutes leurs lettres.
terminal-ended = À bientôt !
