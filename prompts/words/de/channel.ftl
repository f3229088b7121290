# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = Das ist zu lang. Bitte schick höchstens { $limit } Zeichen.
channel-unreadable-text = Das konnte ich nicht lesen: Es enthält Zeichen, die kein Text sind.
channel-picture = Bild: { $alt }
channel-picture-file = Das Bild als Datei
channel-file = Die Datei { $name } ist fertig, aber ich kann sie hier nicht übergeben.
channel-you-can-say = Du kannst sagen: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Richtig
channel-card-shown = Lösung gezeigt
channel-card-skipped = Übersprungen
channel-card-replaced = Durch eine andere Aufgabe ersetzt
channel-card-left = Erst einmal verlassen
channel-card-kept = Antwort aufgehoben
channel-unit = Einheit der Antwort: { $unit }

channel-set-aside = Tut mir leid, etwas in meiner Antwort lässt sich hier nicht zeigen. Schreib „weitermachen“, oder „überspringen“ für eine andere Aufgabe.
channel-cannot-save = Ich kann gerade nichts aufschreiben, darum habe ich deine Nachricht nicht angenommen. Bitte versuch es gleich noch einmal.
channel-held-disk-full = Ich habe deine Nachricht, kann meine Antwort aber noch nicht aufschreiben: Der Speicher ist voll. Nichts ist verloren; ich antworte, sobald Platz ist.
channel-held = Ich habe deine Nachricht, kann meine Antwort aber noch nicht aufschreiben: Meine Datenbank antwortet nicht. Nichts ist verloren; ich antworte, sobald sie es wieder tut.
