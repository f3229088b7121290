# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Aufgaben aus einem Blatt
page-approve-of = { $name }: Aufgaben zum Durchsehen
page-approve-skip = Zur Aufgabe
page-approve-home = Zum Chat
page-approve-not-yours = Hier gibt es kein solches Blatt für dich. Nur Lehrkräfte seiner Klasse können es durchsehen. Wenn du dazugehörst, öffne diese Seite mit deinem eigenen Link: Du bekommst ihn im Chat oder von der Person, die Chiron betreibt.
page-approve-failed = Das konnte gerade nicht geladen werden.
page-approve-offline = Der Server antwortet nicht. Nichts von dem, was du geschrieben hast, ist verloren. Bitte versuch es noch einmal.
page-approve-not-read = Dieses Blatt wird noch gelesen. Danach kommen seine Aufgaben.
page-approve-nothing = In diesem Blatt wurden keine Aufgaben gefunden.
page-approve-none-needs = Keine Aufgabe braucht dich mehr.
page-approve-none-listed = Davon gibt es keine.
page-approve-no-sure = Keine Aufgabe ist von selbst bereit zum Veröffentlichen.
page-approve-first = Das ist die erste.
page-approve-last = Das ist die letzte.
page-approve-changed = Diese Aufgabe hat gerade jemand geändert.
page-approve-stale = Seit du angefangen hast zu schreiben, hat jemand diese Aufgabe geändert. Wenn du speicherst, ersetzt dein Text das.
page-approve-keep-mine = Meinen Text behalten
page-approve-keep-theirs = Den jetzigen Stand zeigen
page-approve-unsaved = Nicht gespeichert

# The list
page-approve-questions = Aufgaben dieses Blattes
page-approve-question = Aufgabe
page-approve-filter = Welche Aufgaben in der Liste stehen
page-approve-needs = Brauchen mich
page-approve-sure = Sicher
page-approve-published = Veröffentlicht
page-approve-dropped = Weggelassen
page-approve-all = Alle
page-approve-is-needs = Braucht dich
page-approve-is-sure = Sicher
page-approve-is-published = Veröffentlicht
page-approve-is-dropped = Weggelassen

# The page of the paper
page-approve-sheet = Die Seite, von der das stammt
page-approve-page = Seite { $page }
page-approve-page-before = Seite davor
page-approve-page-after = Nächste Seite
page-approve-larger = Größer

# The question
page-approve-remarks = Bitte sieh dir das an
page-approve-figure = Ein Bild, das zu dieser Aufgabe gehört
page-approve-right-one = Welche ist richtig?
page-approve-right-ones = Welche sind richtig?
page-approve-no-answer = noch nicht bekannt
page-approve-accepted = Auch richtig: { $words }
page-approve-about = Mehr zu dieser Aufgabe
page-approve-actions = Was du mit dieser Aufgabe tun kannst
page-approve-proposed-stem = Vorschlag eines Sprachmodells: ein anderer Text
page-approve-proposed-options = Vorschlag eines Sprachmodells: andere Auswahlantworten
page-approve-proposed-explanation = Vorschlag eines Sprachmodells: eine Erklärung
page-approve-proposed-hints = Vorschlag eines Sprachmodells: Tipps
page-approve-proposed-misconceptions = Vorschlag eines Sprachmodells: was man sagt, wenn jemand falsch auswählt
page-approve-take = Übernehmen
page-approve-leave = Weglassen
page-approve-where = Wo fängt die zweite Aufgabe an?
page-approve-nowhere = Es gibt keine zweite Zeile und keine zweite Auswahlantwort, an der man teilen könnte.

# What can be done
page-approve-do-publish = Veröffentlichen
page-approve-do-edit = Bearbeiten
page-approve-do-drop = Weglassen
page-approve-do-merge = Mit nächster verbinden
page-approve-do-split = Teilen
page-approve-do-back = Zurückholen
page-approve-do-next = Nächste
page-approve-do-undo = Rückgängig
page-approve-publish-sure = { $count ->
    [one] Die sichere veröffentlichen
   *[other] Die { $count } sicheren veröffentlichen
 }

# What was done
page-approve-done-publish = { $name } ist veröffentlicht.
page-approve-done-sure = { $count ->
    [one] Eine Aufgabe ist veröffentlicht.
   *[other] { $count } Aufgaben sind veröffentlicht.
 }
page-approve-done-drop = { $name } ist weggelassen.
page-approve-done-back = { $name } ist wieder wie vorher.
page-approve-done-merge = { $other } gehört jetzt zu { $name }.
page-approve-done-split = Aus { $name } sind zwei Aufgaben geworden.
page-approve-done-change = { $name } ist geändert.
page-approve-done-take = { $name }: Der Vorschlag ist übernommen.
page-approve-done-leave = { $name }: Der Vorschlag ist weggelassen.
page-approve-done-undo = Rückgängig gemacht: { $words }
page-approve-nothing-done = Es gibt nichts rückgängig zu machen.
page-approve-no-next = Nach dieser kommt keine Aufgabe mehr.

# The fields
page-approve-field-stem = Aufgabe
page-approve-field-kind = Art der Aufgabe
page-approve-field-options = Auswahlantworten, und welche richtig sind
page-approve-field-answer = Antwort
page-approve-field-accepted = Auch richtig, je Zeile eine
page-approve-field-tolerance = Darf abweichen um (2 oder 5%)
page-approve-field-unit = Einheit
page-approve-field-hint-1 = Erster Tipp
page-approve-field-hint-2 = Zweiter Tipp
page-approve-field-hint-3 = Dritter Tipp
page-approve-field-explanation = Erklärung
page-approve-field-skill = Fähigkeit
page-approve-field-marks = Punkte
page-approve-kind-single_choice = Eine Auswahlantwort ist richtig
page-approve-kind-multiple_choice = Mehrere können richtig sein
page-approve-kind-numeric = Eine Zahl
page-approve-kind-algebraic = Eine Formel
page-approve-kind-short_text = Ein Wort oder ein paar
page-approve-kind-free_text = Ein längerer Text
page-approve-more = Tipps und Erklärung
page-approve-option = Auswahl { $label }
page-approve-option-right = Auswahl { $label } ist richtig
page-approve-option-up = Auswahl { $label } nach oben
page-approve-option-down = Auswahl { $label } nach unten
page-approve-option-remove = Auswahl { $label } entfernen
page-approve-add-option = Auswahl hinzufügen
page-approve-save = Speichern
page-approve-save-publish = Speichern und veröffentlichen
page-approve-forget = Verwerfen

# The keys
page-approve-keys = Tasten
page-approve-single-keys = Auf dieser Seite sind einzelne Buchstaben Tasten
page-approve-key-next = Nächste Aufgabe
page-approve-key-before = Aufgabe davor
page-approve-key-publish = Veröffentlichen, oder Weggelassenes zurückholen
page-approve-key-mark = Diese Auswahl ist richtig
page-approve-key-edit = Bearbeiten
page-approve-key-drop = Weglassen
page-approve-key-merge = Mit der nächsten Aufgabe verbinden
page-approve-key-split = In zwei teilen
page-approve-key-undo = Rückgängig
page-approve-key-sure = Alle sicheren veröffentlichen
page-approve-key-filter = Andere Aufgaben auflisten
page-approve-key-page = Zur Seite und zurück
page-approve-key-help = Diese Tasten zeigen
page-approve-key-save = Speichern, was du schreibst
page-approve-key-save-publish = Speichern und veröffentlichen
