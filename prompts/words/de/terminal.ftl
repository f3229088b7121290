# The terminal, for people and for scripts.
terminal-welcome = Hallo! Ich bin Chiron und helfe dir beim Üben. Sag mir ein Thema, zum Beispiel „5 leichte Aufgaben zu Brüchen“. Strg-D beendet.
terminal-thinking = Ich überlege
terminal-question = Aufgabe { $number }, { $level }
terminal-question-of = Aufgabe { $number } von { $of }, { $level }
terminal-unit = Antwort in { $unit }.
terminal-several = Es können mehrere richtig sein: Nenn alle ihre Buchstaben.
terminal-ended = Bis bald!
