# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = hilft dir beim Üben
page-skip-link = Zum Eingabefeld
page-conversation = Gespräch
page-welcome-title = Was wollen wir üben?
page-welcome = Sag mir ein Thema in deinen eigenen Worten. Ich stelle Aufgaben, helfe, wenn du feststeckst, und behalte im Blick, wie es läuft.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Gib mir 5 leichte Aufgaben zu Algebra
page-suggestion-2 = Wie stehe ich?
page-suggestion-3 = 5 Aufgaben zu Wahrscheinlichkeit
page-language = Sprache
page-compose = Nachricht
page-placeholder = Antworten oder fragen
page-send = Senden
page-earlier = Frühere Nachrichten zeigen
page-newest = Neueste Nachricht
page-conversations = Gespräche
page-new-conversation = Neues Gespräch
page-unread = Neue Antworten
page-new = Neu
page-rename = „{ $title }“ umbenennen
page-rename-short = Umbenennen
page-title-label = Titel
page-seek = Im Gesagten suchen
page-seek-found = { $count ->
    [0] Nichts gefunden. Versuch ein anderes Wort.
    [one] Einmal gefunden
   *[other] { $count }-mal gefunden
 }
page-seek-first = Die { $count } neuesten
page-seek-failed = Die Suche ist nicht durchgekommen. Bitte versuch es noch einmal.
page-no-script = Diese Seite braucht JavaScript und nichts von anderen Seiten.

# States
page-thinking = Chiron überlegt
page-stop = Stopp
page-copy = Kopieren
page-copied = Kopiert
page-not-copied = Dein Browser erlaubt das Kopieren nicht. Du kannst den Text stattdessen markieren.
page-try-again = Noch einmal versuchen
page-forget = Löschen
page-title-new = ({ $count }) { $title }
page-you = Du
page-tutor = Chiron
page-sending = Wird gesendet
page-waiting = Wartet auf die Verbindung und wird dann von selbst gesendet
page-slow-down = Wartet einen Moment und wird dann von selbst gesendet
page-not-sent = Nicht gesendet: { $reason }
page-connecting = Verbindung wird aufgebaut
page-reconnecting = Verbindung verloren. Neuer Versuch läuft
page-connected = Verbunden

# Files
page-attach = Dateien hinzufügen
page-take-photo = Foto machen
page-take-file = Dateien auswählen
page-drop = Zieh deine Dateien hierher
page-files = Dateien, die mitgehen
page-files-most = In eine Nachricht passen { $count } Dateien.
page-files-wait = Wird gesendet, sobald deine Dateien da sind
page-file-progress = { $name }, unterwegs
page-file-waits = Wartet auf die Verbindung
page-file-there = { $name } ist bereit zum Senden
page-file-cancel = { $name } abbrechen
page-file-remove = { $name } entfernen
page-file-too-big = Zu groß: höchstens { $limit }
page-file-empty = Diese Datei ist leer

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Eine Aufgabe öffnen
page-action-harder = Etwas Schwereres
page-action-easier = Etwas Leichteres
page-action-reviews = Was ist fällig?
page-action-goal = Mein Ziel
page-action-how_far = Wie weit bin ich?
page-action-placement = Mein Niveau finden
page-action-why_question = Warum diese Aufgabe?
page-action-link = Mein Konto verbinden
page-action-join = Einer Klasse beitreten
page-action-warm_up = Eine Aufwärmfrage
page-action-vote = Meine Stimme
page-action-approve = Meine Blätter
page-action-language = Eine andere Sprache
page-action-memory = Was du dir merkst
page-action-remember = Merk dir das
page-action-forget = Vergiss das
page-action-seen = Ich habe es gesehen
page-action-class = Meine Klasse
page-action-file = Ein Blatt aufnehmen
page-action-paper = Ein Blatt löschen

# A link that opens the page as a person
page-enter-failed = Der Link hat gerade nicht funktioniert. Prüf deine Verbindung, und öffne ihn noch einmal.
