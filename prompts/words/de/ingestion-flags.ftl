# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = Ich habe auf dem Blatt keine Antwort zu dieser Aufgabe gefunden.
flag-why-key-does-not-fit = Der Lösungsschlüssel sagt etwas, das keine der Auswahlantworten sagt. Ich zeige ihn so, wie er gedruckt ist; wähl bitte die richtige Antwort aus.
flag-why-number-missing = Vor dieser Aufgabe fehlt eine Nummer. Vielleicht ist dort eine Aufgabe verloren gegangen.
flag-why-duplicate-number = Zwei Aufgaben haben diese Nummer. Bitte prüf, ob es wirklich zwei sind.
flag-why-shared-stem = Der Text über der Aufgabe gehört auch zu anderen Aufgaben. Ich habe ihn vor jede davon gesetzt.
flag-why-long-stem = Diese Aufgabe ist sehr lang. Vielleicht ist etwas hineingeraten, das nicht dazugehört.
flag-why-no-stem = Zu dieser Aufgabe habe ich keinen Text gefunden, nur ihre Nummer oder ihre Auswahlantworten.
flag-why-one-option = Ich habe nur eine Auswahlantwort gefunden. Andere sind vielleicht verloren gegangen.
flag-why-empty-option = Eine der Auswahlantworten ist leer. Vielleicht ist sie ein Bild oder eine Formel, die ich nicht lesen konnte.
flag-why-picture-options = Die Auswahlantworten sind Bilder. Bitte sieh auf der Seite nach.
flag-why-low-confidence = Ich bin nicht sicher, ob ich das richtig gelesen habe. Bitte vergleich es mit der Seite.
flag-why-parts = Diese Aufgabe hat Teile. Ich habe sie zusammengelassen, darum gilt eine Antwort für alle.
flag-why-near-duplicate = In der Sammlung oder auf diesem Blatt gibt es schon eine ähnliche Aufgabe mit denselben Zahlen.
