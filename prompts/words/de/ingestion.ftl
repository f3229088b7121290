# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = In dieser Datei ist nichts. Prüf, ob es die richtige ist, und schick sie noch einmal.
ingestion-refused-cut-off = Diese Datei hört mittendrin auf, sie ist also nicht ganz angekommen. Bitte schick sie noch einmal.
ingestion-refused-broken = Diese Datei ist beschädigt und lässt sich nicht öffnen. Öffne sie in ihrem Programm, speichere sie neu, und schick diese Kopie.
ingestion-refused-too-large = Diese Datei ist größer als { $limit } MB. Teile sie, oder verkleinere ihre Bilder, und schick die Teile.
ingestion-refused-unknown = Diese Art von Datei kann Chiron nicht lesen. Schick eine PDF-, Word-, PowerPoint-, Excel- oder OpenDocument-Datei, eine Webseite, einen Text oder ein Foto.
ingestion-refused-program = Das ist ein Programm und kein Blatt, darum wurde es nicht geöffnet. Schick das Blatt selbst, zum Beispiel als PDF oder DOCX.
ingestion-refused-data = Das sind Daten für ein Programm und kein Blatt. Wer Chiron betreibt, kann eine Datei mit Aufgaben mit „chiron bank load“ laden.
ingestion-refused-archive = Das ist ein gepackter Ordner. Pack ihn aus, und schick die Blätter, die darin sind.
ingestion-refused-old-word = Das ist eine alte Art von Word-Datei. Öffne sie, speichere sie als DOCX oder PDF, und schick das.
ingestion-refused-old-powerpoint = Das ist eine alte Art von PowerPoint-Datei. Öffne sie, speichere sie als PPTX oder PDF, und schick das.
ingestion-refused-old-excel = Das ist eine alte Art von Excel-Datei. Öffne sie, speichere sie als XLSX, und schick das.
ingestion-refused-pages = Das wurde mit Pages, Numbers oder Keynote gemacht. Exportiere es als PDF oder in einem Office-Format, und schick das.
ingestion-refused-heic = Dieses Foto hat ein Format, das nur manche Handys kennen. Schick es als JPEG oder PNG; ein Screenshot davon reicht.
ingestion-refused-locked-office = Diese Datei ist mit einem Passwort geschützt. Öffne sie, nimm das Passwort heraus, und schick diese Kopie.
ingestion-refused-locked-archive = Teile dieser Datei sind mit einem Passwort geschützt. Speichere sie ohne Passwort, und schick diese Kopie.
ingestion-refused-bomb = Diese Datei würde beim Entpacken viel zu groß, darum wurde sie nicht geöffnet. Speichere das Blatt als PDF, und schick das.
ingestion-refused-entities = Diese Datei enthält Angaben, die kein Office-Programm schreibt, darum wurde sie nicht geöffnet. Speichere das Blatt als PDF, und schick das.
ingestion-refused-password = Diese Datei ist mit einem Passwort geschützt. Sag Chiron das Passwort, oder nimm es heraus und schick diese Kopie.
ingestion-refused-password-in-chat = Diese Datei ist mit einem Passwort geschützt. Bitte schreib das Passwort nicht hierher, denn was hier steht, wird gespeichert. Nimm es heraus, und schick diese Kopie.
ingestion-refused-wrong-password = Dieses Passwort öffnet die Datei nicht. Versuch es noch einmal, oder nimm das Passwort heraus und schick diese Kopie.
ingestion-refused-too-many-lines = Diese Datei hat { $lines } Zeilen; Chiron liest höchstens { $limit } auf einmal. Teile sie, und schick die Teile.
ingestion-refused-too-many-pages = Diese Datei hat { $pages } Seiten; Chiron liest höchstens { $limit } auf einmal. Teile sie, und schick die Teile.
ingestion-refused-too-many-scans = { $pages } Seiten dieser Datei sind Bilder; davon liest Chiron höchstens { $limit } auf einmal. Teile sie, und schick die Teile.
ingestion-refused-too-much-memory = Um diese Datei zu lesen, braucht es viel zu viel Speicher. Druck sie in ein neues PDF, oder schick einen Teil davon.
ingestion-refused-too-long = Das Lesen dieser Datei hat zu lange gedauert, darum hat Chiron aufgehört. Teile sie, und schick die Teile.
ingestion-refused-too-many-pixels = Dieses Bild hat mehr als { $limit } Millionen Punkte. Mach es kleiner, oder fotografiere die Seite neu, und schick das.
ingestion-refused-key-without-paper = Das Blatt, zu dem das gehört, ließ sich nicht lesen. Schick zuerst jenes, dann dieses.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Text, den man nicht sieht, wurde weggelassen{ $count ->
    [one] {""}
   *[other] {" "}({ $count } Stellen)
 }.
ingestion-remark-slanted-text = Schrift, die senkrecht oder schräg steht, wurde weggelassen{ $count ->
    [one] {""}
   *[other] {" "}({ $count } Stellen)
 }.
ingestion-remark-script = Es enthält ein Programm; das wurde nicht ausgeführt.
ingestion-remark-attachments = { $count ->
    [one] Eine angehängte Datei darin wurde
   *[other] { $count } angehängte Dateien darin wurden
 } nicht gelesen.
ingestion-remark-macros = Es enthält Makros; der Text wurde gelesen, ohne sie auszuführen.
ingestion-remark-picture = { $count ->
    [one] Ein Bild oder eine Zeichnung darin konnte nicht übernommen werden.
   *[other] { $count } Bilder oder Zeichnungen darin konnten nicht übernommen werden.
 } Schick es als PDF, wenn es darauf ankommt.
ingestion-remark-unreadable = Die Schrift ließ sich nicht lesen.
ingestion-remark-blank = Darauf steht nichts.
ingestion-remark-key-answers = { $count ->
    [0] Er brachte keine Antwort, die gefehlt hat.
    [one] Eine Aufgabe hat ihre Antwort bekommen.
   *[other] { $count } Aufgaben haben ihre Antworten bekommen.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] Eine seiner Antworten passt nicht zu ihrer Aufgabe; bitte sieh sie dir an.
   *[other] { $count } seiner Antworten passen nicht zu ihren Aufgaben; bitte sieh sie dir an.
 }
ingestion-remark-key-stray = { $count ->
    [one] Eine seiner Antworten gehört zu keiner Aufgabe des Blattes.
   *[other] { $count } seiner Antworten gehören zu keiner Aufgabe des Blattes.
 }
ingestion-on-page = Seite { $page }: { $said }
ingestion-on-pages = Seiten { $first } bis { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = Ich lese „{ $name }“. Ich sage dir Bescheid, wenn ich fertig bin.
ingestion-received-for = Ich lese „{ $name }“ für { $receiver }. Ich sage dir Bescheid, wenn ich fertig bin.
ingestion-received-again = „{ $name }“ wird gerade gelesen. Ich sage dir Bescheid, wenn ich fertig bin.
ingestion-received-key = Ich lese „{ $name }“ und suche darin die Lösungen zu „{ $paper }“. Ich sage dir Bescheid, wenn ich fertig bin.
ingestion-read-key = „{ $name }“ ist der Lösungsschlüssel zu „{ $paper }“. { $about } „{ $paper }“ jetzt: { $found }
ingestion-stage-waiting = „{ $name }“ wartet, bis es mit dem Lesen dran ist.
ingestion-stage-begun = Ich lese jetzt „{ $name }“.
ingestion-stage-reading = Ich lese noch „{ $name }“: Seite { $page } von { $of }.
ingestion-stage-ocr = Ich lese noch „{ $name }“. Einige Seiten sind Bilder: { $page } von { $of }.
ingestion-stage-proposing = Ich habe „{ $name }“ gelesen und schaue, was sich zu den Aufgaben ergänzen lässt: { $page } von { $of }.
ingestion-version = Wenn es eine andere Fassung der Datei dieses Namens ist, sage ich dir auch, was sich geändert hat.
ingestion-read = „{ $name }“: { $found }
ingestion-read-again = „{ $name }“ habe ich schon gelesen, und es ist noch dieselbe Datei: { $found }
ingestion-read-alone = Ich habe „{ $name }“ gelesen. { $passages ->
    [0] Tipp die Aufgabe ein, bei der du feststeckst, oder ihr Thema, dann helfe ich dir damit.
   *[other] Frag mich, was darin zu etwas steht, oder tipp die Aufgabe ein, bei der du feststeckst.
 }
ingestion-found = { $questions ->
    [0] Es wurden keine Aufgaben gefunden: Nichts darin ist nummeriert oder gesetzt wie Aufgaben.
    [one] eine Aufgabe, { $keyed ->
        [0] ohne Lösung
       *[other] mit Lösung
    }{ $unsure ->
        [0] {""}
       *[other] ; sie braucht dich
    }.
   *[other] { $questions } Aufgaben, { $keyed } mit Lösung, { $unsure ->
        [0] keine braucht
        [one] 1 braucht
       *[other] { $unsure } brauchen
    } dich.
 }
ingestion-published = { $count ->
    [one] Eine ist veröffentlicht.
   *[other] { $count } sind veröffentlicht.
 }
ingestion-proposed = { $count ->
    [one] Für eine schlage ich eine Ergänzung vor; in der Klasse sieht sie niemand, bevor du sie übernimmst.
   *[other] Für { $count } schlage ich eine Ergänzung vor; in der Klasse sieht sie niemand, bevor du sie übernimmst.
 }
ingestion-passages = { $count ->
    [one] Ein Abschnitt kann zitiert werden.
   *[other] { $count } Abschnitte können zitiert werden.
 }
ingestion-changes = Gegenüber der vorigen Fassung: { $added } neu, { $changed } geändert, { $gone } weg.
ingestion-no-changes = Seine Aufgaben sind dieselben wie in der vorigen Fassung.
ingestion-not-read = „{ $name }“ ließ sich nicht lesen. { $why }
refused-document-not-yours = Nur Lehrkräfte dieser Klasse können Blätter für sie schicken. Für alle kann es nur jemand mit Admin-Rechten.

# The end of a document.
document-which = Ich weiß nicht, welches Blatt du meinst. Nenn es so, wie es heißt: delete paper ...
ingestion-delete-asked = Soll ich „{ $name }“ vom { $day } löschen? { $questions ->
    [0] Es hat keine Aufgaben.
    [one] Seine Aufgabe verschwindet aus der Übung, und nichts daraus wird mehr zitiert.
   *[other] Seine { $questions } Aufgaben verschwinden aus der Übung, und nichts daraus wird mehr zitiert.
 } Das lässt sich nicht rückgängig machen.
ingestion-deleted = „{ $name }“ ist gelöscht. Was Lernende geantwortet haben, bleibt.
choice-document-delete = { $name } löschen ({ $day })
