# What a teacher reads while going through the questions of a paper.
approval-no-option = Eine Auswahl { $label } gibt es hier nicht.
approval-no-line = Es gibt keine Zeile { $line }, an der man teilen könnte. Der Text hat { $lines ->
    [one] nur eine Zeile
   *[other] { $lines } Zeilen
 }.
approval-no-next = Nach dieser kommt keine Aufgabe mehr.
refused-not-your-document = Dieses Blatt können nur Lehrkräfte dieser Klasse durchsehen. Blätter, die für alle sind, nur jemand mit Admin-Rechten.
refused-approve-in-group = Hier lesen andere mit. Sehen wir Blätter in einem Chat nur mit mir durch.
refused-no-page = Es gibt keine Webseite, zu der ich dich von hier führen könnte. Gehen wir das Blatt in diesem Chat durch.
refused-document-gone = Dieses Blatt ist nicht mehr da.

approval-no-documents = Es gibt noch kein Blatt zum Durchsehen. Schick mir eins, und ich finde seine Aufgaben.
approval-standing = **{ $name }**: { $questions ->
    [0] keine Aufgaben.
    [one] eine Aufgabe, { $keyed ->
        [0] ohne Lösung
       *[other] mit Lösung
    }.
   *[other] { $questions } Aufgaben, { $keyed } mit Lösung.
 }{ $published ->
    [0] {""}
   *[other] {" "}Veröffentlicht: { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Bereit zum Veröffentlichen: { $sure }.
 } { $unsure ->
    [0] Keine braucht dich.
    [one] Eine braucht dich.
   *[other] { $unsure } brauchen dich.
 }{ $proposed ->
    [0] {""}
    [one] {" "}Für eine schlage ich eine Ergänzung vor.
   *[other] {" "}Für { $proposed } schlage ich eine Ergänzung vor.
 }
approval-page-given = [{ $name }: auf einer Seite durchgehen]({ $link }){ $minutes ->
    [0] .
   *[other] . Der Link öffnet die Seite in deinem Namen, einmal, innerhalb von { $minutes } Minuten. Behalt ihn für dich.
 }
approval-sure-done = { $count ->
    [0] Es war nichts mehr zu veröffentlichen.
    [one] Eine Aufgabe ist veröffentlicht.
   *[other] { $count } Aufgaben sind veröffentlicht.
 }
approval-sure-undone = { $count ->
    [0] Es war nichts mehr zurückzunehmen.
    [one] Eine Aufgabe wartet wieder auf dich.
   *[other] { $count } Aufgaben warten wieder auf dich.
 }
approval-picture = { $number ->
    [none] Bild { $place } dieser Aufgabe
   *[other] Bild { $place } von Aufgabe { $number }
 }
approval-draft = { $number ->
    [none] **Aufgabe** ({ $place })
   *[other] **Aufgabe { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] In der Sammlung: { $stem }
   *[other] Aufgabe { $number } auf diesem Blatt: { $stem }
 }
approval-page = Seite { $page }
approval-no-stem = (kein Text)
approval-figures = { $count ->
    [one] Ein Bild gehört dazu.
   *[other] { $count } Bilder gehören dazu.
 }
approval-answer = { $answer ->
    [none] Antwort: nicht bekannt
   *[other] Antwort: { $answer }
 }
approval-is-published = Diese Aufgabe kann geübt werden.
approval-is-dropped = Diese Aufgabe ist weggelassen.
approval-proposed = Das Sprachmodell schlägt Folgendes vor. Niemand in der Klasse sieht es, bevor du es übernimmst.
approval-proposed-stem = **Text der Aufgabe, wie ich ihn auf der Seite lese**
approval-proposed-options = **Auswahlantworten, wie ich sie auf der Seite lese**
approval-proposed-explanation = **Erklärung**
approval-proposed-hints = **Tipps**
approval-proposed-misconceptions = **Was man sagt, wenn jemand falsch auswählt**
approval-nothing-proposed = Dafür gibt es keinen Vorschlag.
approval-taken = Der Vorschlag gehört jetzt zur Aufgabe.
approval-left = Der Vorschlag ist weggelassen.
approval-asks-answer = Was ist die Antwort? { $options ->
    [0] Schreib die Zahl oder die Wörter.
   *[other] Schreib ihren Buchstaben oder mehrere: A, C
 }
approval-asks-edit = Was soll da stehen? Schreib „stem: ...“ für den Text der Aufgabe oder „B: ...“ für eine Auswahl.
approval-asks-split = Wo fängt die zweite Aufgabe an? Schreib den Buchstaben einer Auswahl oder „line 2“ für eine Zeile des Textes.
approval-published = { $number ->
    [none] Die Aufgabe ist veröffentlicht.
   *[other] Aufgabe { $number } ist veröffentlicht.
 }
approval-dropped = { $number ->
    [none] Die Aufgabe ist weggelassen.
   *[other] Aufgabe { $number } ist weggelassen.
 }
approval-answered = Die Antwort ist geändert.
approval-edited = Der Text ist geändert.
approval-merged = Die nächste Aufgabe gehört jetzt zu dieser.
approval-split = Das sind jetzt zwei Aufgaben. Hier ist die erste.
approval-undone = Die letzte Änderung ist zurückgenommen.
approval-elsewhere = Diese Aufgabe hat sich geändert, seit du sie gesehen hast, darum habe ich nichts getan. So steht es jetzt.

# Buttons.
choice-approve-sure = { $count ->
    [one] Sichere veröffentlichen
   *[other] { $count } sichere freigeben
 }
choice-approve-go = { $count ->
    [one] Eine ansehen
   *[other] { $count } durchgehen
 }
choice-approve-proposed = { $count ->
    [one] Vorschlag ansehen
   *[other] { $count } Vorschläge ansehen
 }
choice-approve-take = Vorschlag übernehmen
choice-approve-leave = Weglassen
choice-approve-page = Auf einer Seite durchgehen
choice-approve-publish = Veröffentlichen
choice-approve-answer = Antwort ändern
choice-approve-edit = Bearbeiten
choice-approve-merge = Mit nächster verbinden
choice-approve-split = Teilen
choice-approve-drop = Weglassen
choice-approve-next = Später
choice-approve-undo = { $number ->
    [none] Rückgängig
   *[other] Aufgabe { $number } zurück
 }
choice-approve-undo-sure = { $count ->
    [one] Zurücknehmen
   *[other] { $count } zurücknehmen
 }
choice-approve-back = Zurück
choice-approve-stop = Stopp
