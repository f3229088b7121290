# What is said of an answer. None of these sentences tells the key.

grading-too-long = Das ist mehr Text, als ich als eine Antwort lesen kann. Bitte schick nur die Antwort.
grading-empty = Darin habe ich keine Antwort gefunden.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Darin habe ich keine Zahl gefunden. { $form }
grading-number-digits = Ich kann nicht erkennen, welche Zahl das ist. { $form }
grading-number-several = Ich lese mehr als eine Zahl. Bitte schick nur die, die deine Antwort ist.
grading-number-denied = Du sagst mir, was es nicht ist. Was ist es?
grading-number-bound = Das ist ein Bereich. Welche einzelne Zahl ist deine Antwort?
grading-number-unfinished = Du bist auf dem Weg. Bitte rechne es zu einer einzigen Zahl aus.
grading-number-letters = Darin steht noch ein unbekannter Buchstabe. Bitte schick nur die Zahl.
grading-number-unit = Die Einheit „{ $unit }“ kenne ich nicht. { $form }
grading-number-impossible = Das hat keinen Wert, zum Beispiel weil durch null geteilt wird. { $form }
grading-number-form = Bitte schreib eine Zahl, zum Beispiel 12; -0,5; 3/4 oder 2,5e3.
grading-number-form-unit = Bitte schreib eine Zahl mit ihrer Einheit ({ $unit }), zum Beispiel 12; -0,5; 3/4 oder 2,5e3.
grading-number-form-set = Bitte schreib die Zahlen mit Strichpunkten dazwischen, zum Beispiel 2; -3.

grading-number-wrong = Das ist nicht die Zahl, die ich suche.
grading-number-sign = Schau auf das Vorzeichen: plus oder minus?
grading-number-tenfold = Die Ziffern sehen gut aus. Prüf die Größe: Steht das Komma oder die Zehnerpotenz richtig?
grading-number-comma = Dein Komma lese ich als Tausendertrennung. Wenn du eine Dezimalzahl meinst, schreib sie mit Punkt.
grading-number-inverse = Prüf, welche Zahl nach oben gehört und welche nach unten.
grading-number-coarse = Das ist zu stark gerundet. Bitte gib mehr Stellen an oder den genauen Wert.
grading-number-close = Das ist nah dran. Prüf dein Runden und die letzten Schritte.
grading-number-percent = Schau noch einmal auf die Aufgabe: Ist nach Prozent gefragt oder nach der einfachen Zahl?
grading-number-dimension = Diese Einheit misst etwas anderes. Welche Einheit passt zu dem, was gesucht ist?
grading-number-units = Die Ziffern sehen gut aus. Prüf die Einheit oder wie du umgerechnet hast.
grading-number-unit-fits = Die Einheit passt; die Zahl ist noch nicht die, die ich suche.
grading-number-no-such = Diese Aufgabe hat doch eine Zahl als Antwort.
grading-number-not-number = Denk noch einmal nach: Hat die Aufgabe eine Zahl als Antwort?
grading-number-set-missing = Da ist noch mehr zu finden: Das sind nicht alle Zahlen.
grading-number-set-some = Einige davon sind richtig, aber nicht alle.
grading-number-set-wrong = Das sind nicht die Zahlen, die ich suche.

# Choices
grading-choice-form = Bitte antworte mit einem Buchstaben, { $first } bis { $last }, oder mit den Worten einer Möglichkeit.
grading-choice-several = Du hast mehr als eine Möglichkeit genannt, und nur eine kann richtig sein. Welche ist es?
grading-choice-denied = Du sagst mir, welche es nicht ist. Welche ist es?
grading-choice-range = Diese Möglichkeit gibt es hier nicht. { grading-choice-form }
grading-choice-ambiguous = Ich bin nicht sicher, welche Möglichkeit du meinst. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Diese Möglichkeit passt nicht. Lies die Aufgabe noch einmal und prüf jede Möglichkeit.
grading-choices-form = Bitte antworte mit Buchstaben, { $first } bis { $last }, zum Beispiel { $first } und { $last }, oder mit den Worten der Möglichkeiten.
grading-choices-range = Diese Möglichkeit gibt es hier nicht. { grading-choices-form }
grading-choices-ambiguous = Ich bin nicht sicher, welche Möglichkeiten du meinst. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = Was du gewählt hast, passt, aber etwas fehlt noch.
grading-choices-extra = Etwas von dem, was du gewählt hast, gehört nicht dazu.
grading-choices-mixed = Ein Teil passt, aber etwas fehlt, und etwas gehört nicht dazu.
grading-choices-wrong = Was du gewählt hast, passt nicht. Prüf jede Möglichkeit einzeln.
grading-choices-none = Mindestens eine der Möglichkeiten ist richtig. Prüf jede einzeln.

# Words
grading-text-nothing = { grading-empty } Bitte antworte mit einem Wort oder ein paar Wörtern.
grading-text-several = Du hast mehr als eine Möglichkeit genannt. Welche ist deine Antwort?
grading-text-denied = Du sagst mir, was es nicht ist. Was ist es?
grading-text-wrong = Das ist nicht das Wort, das ich suche. Überleg, was genau die Aufgabe beschreibt.
grading-text-part = Das ist nur ein Teil des vollen Namens. Kannst du es genauer sagen?
grading-text-more = Du bist nah dran, aber was du dazugesetzt hast, ändert den Sinn. Sag es genauer.
grading-text-list-some = Einiges davon ist richtig, aber nicht alles.

# Free answers
grading-free = Eine freie Antwort wird nicht nach Regeln bewertet: Vergleiche sie mit den Punkten einer guten Antwort.
grading-free-empty = { grading-empty } Bitte antworte mit ein, zwei Sätzen.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Geh zurück zu dem, was gegeben ist: Gibt es eine Zahl oder eine Bedingung, die du noch nicht benutzt hast?
grading-again-look-choice = Lies die Aufgabe noch einmal: Welche Wörter darin sprechen gegen diese Möglichkeit?
grading-again-look-choices = Nimm die Möglichkeiten einzeln und frag bei jeder: Stimmt sie?
grading-again-look-words = Lies die Aufgabe noch einmal: Zu welchem Teil passt deine Antwort nicht?
grading-again-hint = Du musst nicht weiter raten: Der nächste Tipp bringt dich einen Schritt weiter.
grading-again-hints = Lies die Tipps noch einmal in Ruhe, mit deiner Rechnung daneben.
grading-again-try-value = Schreib deine Schritte auf, einen in jede Zeile, und schick sie mir: Ich kann dir sagen, welche davon stimmen.
grading-again-try-choice = Streich die Möglichkeiten, die nicht sein können: Welche bleiben übrig?
grading-again-try-choices = Bei welchen Möglichkeiten bist du dir sicher? Fang mit denen an und vergleich die anderen damit.
grading-again-try-words = Aus welchem Thema kommt die Aufgabe? Die Antwort gehört dorthin.
grading-again-same = Das ist derselbe Fehler wie eben. Schau dir die Stelle noch einmal in Ruhe an, oder nimm einen Tipp.
grading-again-unreadable = Ich kann darin noch immer keine Antwort lesen. Ein Tipp kann helfen, oder wir überspringen diese Aufgabe.
