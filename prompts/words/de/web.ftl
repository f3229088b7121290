# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Schreib zuerst etwas.
web-bad-json = Diese Nachricht ließ sich nicht lesen. Bitte lade die Seite neu und versuch es noch einmal.
web-bad-request = Diese Anfrage war nicht zu verstehen. Bitte lade die Seite neu und versuch es noch einmal.
web-not-object = Schick ein JSON-Objekt mit dem Header Content-Type: application/json.
web-text-or-action = Schick entweder einen Text oder eine Aktion, nicht beides.
web-unknown-action = Diesen Knopf kenne ich nicht. Bitte lade die Seite neu.
web-too-big = Das ist zu groß zum Senden.
web-not-found = Unter dieser Adresse ist nichts.
web-no-conversation = So ein Gespräch hast du nicht.
web-untitled = Gespräch
web-not-allowed = Das geht unter dieser Adresse nicht.
web-other-site = Diese Anfrage kam von einer anderen Website, darum habe ich sie nicht angenommen.
web-link-gone = Dieser Link ist benutzt oder zu alt. Bitte um einen neuen.
web-login-gone = Deine Anmeldung hat sich geändert. Bitte lade die Seite neu.
web-too-fast = Das war viel auf einmal. Deine nächste Nachricht nehme ich in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 }.
web-busy-address = Aus deinem Netz kommt gerade sehr viel. Bitte versuch es wieder in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 }.
web-too-many-new = Aus deinem Netz kommen gerade sehr viele neue Leute. Deine Nachricht nehme ich in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 }.
web-too-many-bytes = Aus deinem Netz kommen gerade sehr viele Dateien. Bitte versuch es wieder in { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
 }.
web-too-many-streams = Dieses Gespräch ist in zu vielen Fenstern offen. Bitte schließ einige.

# Files
web-file-too-big = Diese Datei ist zu groß. Ich nehme Dateien bis { $limit } MB.
web-file-kind = Ich nehme Bilder, PDF, Office-Dokumente und Texte, und das ist nichts davon.
web-file-empty = Diese Datei ist leer.
web-files-full = Deine Dateien dürfen zusammen { $limit } MB haben, und mit dieser wäre es zu viel.
web-no-file = Eine der Dateien ist nicht mehr da. Bitte füg sie noch einmal hinzu.

# The page on which papers are approved
web-approve-changed = Inzwischen hat das jemand geändert, darum habe ich nichts getan. So steht es jetzt.

web-fault = Bei mir ist etwas schiefgegangen, tut mir leid. Bitte versuch es noch einmal.

# What the tutor does, while one waits
web-doing-nothing = Chiron überlegt
web-doing-search = Ich suche Aufgaben
web-doing-check = Ich prüfe deine Antwort
web-doing-look-up = Ich schlage das nach
web-doing-progress = Ich schaue, wie du stehst
web-doing-else = Ich arbeite daran
