# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Ein Thema üben: /practice fractions
telegram-command-hint = Ein Tipp zur offenen Aufgabe
telegram-command-skip = Die offene Aufgabe überspringen
telegram-command-solution = Die Lösung zeigen
telegram-command-stop = Für heute Schluss machen
telegram-command-continue = Dort weitermachen, wo du aufgehört hast
telegram-command-progress = Wie stehe ich?
telegram-command-review = Wiederholen, was du sonst vergisst
telegram-command-link = Hier weitermachen, was du anderswo übst
telegram-command-warmup = Eine Aufgabe für alle: /warmup fractions
telegram-command-language = Eine andere Sprache sprechen
telegram-command-help = Was ich kann

# Cards
telegram-question = Aufgabe { $number }
telegram-question-of = Aufgabe { $number } von { $of }
telegram-several = Es können mehrere richtig sein: Tipp alle richtigen an, dann auf „{ $check }“.
telegram-check = Prüfen
telegram-reply-to-answer = Tipp deine Antwort.
telegram-reply-to-answer-group = Antworte auf diese Nachricht.
telegram-you-answered = Deine Antwort: { $answer }

telegram-quiz-question = Was ist richtig?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Diese Aufgabe gehört jemand anderem. Wünsch dir eine eigene: /practice
telegram-old-button = Diesen Knopf kenne ich nicht mehr. Nimm die Knöpfe unter meiner neuesten Nachricht, oder tipp deine Antwort.
telegram-choose-first = Wähl zuerst mindestens eine Antwort.
