# Question cards
page-question = Aufgabe { $number }
page-question-of = Aufgabe { $number } von { $of }
page-choose-one = Wähl eine
page-choose-all = Wähl alle richtigen
page-your-answer = Deine Antwort
page-check = Prüfen
page-actions = Was du tun kannst
page-answer-with = Antwort { $label }
page-answered = Meine Antwort: { $value }
page-state-right = Richtig
page-state-wrong = Noch nicht
page-state-partial = Teilweise richtig
page-state-kept = Antwort aufgehoben
page-state-shown = Lösung gezeigt
page-state-skipped = Übersprungen
page-state-left = Geschlossen
page-option-right = richtig
page-option-wrong = nicht richtig
page-keys = { $count ->
    [one] Taste 1
   *[other] Tasten 1 bis { $count }
 }
page-enlarge = Bild vergrößern
page-close = Schließen
page-wide = Lässt sich zur Seite schieben
page-reads-as = Das lese ich als
page-hint-number = Tipp { $level }
page-said-of = Zur Antwort { $value }
page-which-points = Was davon steht in deiner Antwort?
page-mark = Meine Antwort bewerten
page-new-line = Enter macht eine neue Zeile. Strg und Enter sendet.

# The keys for maths
page-maths-keys = Mathe-Tasten
page-all-keys = Buchstaben
page-key-divide = geteilt durch
page-key-times = mal
page-key-minus = Minus
page-key-plus = Plus
page-key-equals = gleich
page-key-open = Klammer auf
page-key-close = Klammer zu
page-key-fraction = Bruch
page-key-power = hoch
page-key-root = Wurzel
page-key-cube-root = dritte Wurzel
page-key-pi = Pi
page-key-less = kleiner als
page-key-more = größer als
page-key-at-most = höchstens
page-key-at-least = mindestens
page-key-plus-minus = plus oder minus
page-key-infinity = unendlich
page-key-point = Dezimalpunkt
page-key-comma = Komma
page-key-back = löschen
page-key-left = nach links
page-key-right = nach rechts

# How questions went
page-how-right = Gleich richtig
page-how-later = Richtig nach weiteren Versuchen oder einem Tipp
page-how-shown = Lösung gezeigt
page-how-skipped = Übersprungen
page-how-left = Nicht beantwortet
page-chart-right = { $count } gleich richtig
page-chart-later = { $count } nach weiteren Versuchen oder einem Tipp
page-chart-shown = { $count } mit der Lösung
page-chart-skipped = { $count } übersprungen
page-chart-left = { $count } nicht beantwortet
page-as-table = Als Tabelle
page-table-number = Aufgabe
page-table-topic = Thema
page-table-how = Wie es lief
page-table-tries = Versuche
page-table-hints = Tipps
