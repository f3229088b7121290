# What keeps a question that was found in a paper from being published.
draft-no-stem = Der Text der Aufgabe fehlt noch.
draft-no-key = Die Antwort fehlt noch. Sag, welche richtig ist.
draft-options-alike = Auswahl { $one } und { $other } sagen dasselbe.
draft-no-number = Die Antwort „{ $answer }“ ist keine Zahl. Schreib nur die Zahl, mit ihrer Einheit, falls sie eine hat, oder wähl eine andere Art von Aufgabe.
draft-no-options = Es gibt noch nichts zur Auswahl. Schreib mindestens zwei Möglichkeiten, oder wähl eine Art, die man schriftlich beantwortet.
draft-no-unit = Die Einheit „{ $unit }“ kenne ich nicht. Schreib sie wie m/s, kg oder °C, oder lass sie weg.

# What a question gets that its paper does not print.
draft-plain-rubric = Die Antwort enthält alles, wonach die Aufgabe fragt.
draft-picture = Das Bild, das zu dieser Aufgabe gehört.
