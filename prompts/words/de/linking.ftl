# One person on several channels, strangers, and warm-ups of groups.

link-code = Dein Code ist **{ $code }**.

 Tipp ihn innerhalb von { $minutes } Minuten in den anderen Chat (Telegram, Slack oder die Webseite). Er gilt einmal. Zeig ihn sonst niemandem: Wer ihn eintippt, teilt dein Konto.
link-asked = Damit kommt das, was du hier gemacht hast, zu deinem Konto von dort: { $where }. Ab dann ist beides eins, und du kannst an beiden Orten weitermachen. Sag nur ja, wenn du selbst nach diesem Code gefragt hast. Ok?
link-asked-named = Damit kommt das, was du hier gemacht hast, zum Konto von { $name } (dort: { $where }). Ab dann ist beides eins, und du kannst an beiden Orten weitermachen. Sag nur ja, wenn du das bist. Ok?
link-done = Erledigt. Was du hier machst, ist jetzt ein Konto: { $where }. Du kannst überall weitermachen.
link-left = Gut, nichts wurde verbunden.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] die Webseite
    [terminal] das Terminal
   *[other] { $channel }
 }
link-no-code = Dieser Code geht nicht. Vielleicht ist er älter als 10 Minuten, schon benutzt oder vertippt. Hol dir im anderen Chat einen neuen: „Konto verbinden“.
link-own-code = Das ist dein eigener Code. Tipp ihn in den anderen Chat, den du verbinden möchtest.
link-too-many = Zu viele dieser Codes haben nicht gestimmt. Warte zehn Minuten, und hol dir dann einen neuen.
link-in-group = Hier lesen andere mit, darum zeige und nehme ich hier keine Codes. Schreib mir allein, und sag dort „Konto verbinden“.
choice-link-yes = Ja, das bin ich
choice-link-no = Nein

stranger-guest = Tut mir leid, ich kann nur mit vollen Mitgliedern dieses Arbeitsbereichs üben. Wenn du üben möchtest, frag hier nach einem Konto.
stranger-other-team = Tut mir leid, ich kann nur mit Leuten aus diesem Arbeitsbereich üben. Du kannst mich zu deinem eigenen hinzufügen.
stranger-forwarded = Auf weitergeleitete Nachrichten antworte ich nicht, denn jemand anderes hat sie geschrieben. Tipp die Aufgabe selbst, dann helfe ich dir.
stranger-anonymous = Ich kann nicht sehen, wer schreibt, darum kann ich nicht mit dir üben. Schreib mir unter deinem eigenen Namen.

warm-up-intro = **Aufwärmen!** Alle dürfen abstimmen.
warm-up-alone = Eine Aufwärmfrage ist für eine Gruppe: Füg mich zu einer hinzu und frag dort. Mit dir allein übe ich Aufgabe für Aufgabe.
choice-link = Anderen Chat verbinden

file-too-big = Ich konnte { $name } nicht annehmen: zu groß. Eine Datei darf bis zu 20 MB haben.
file-too-many = Ich habe { $name } nicht angenommen: Zehn Dateien auf einmal sind das Höchste.
file-gone = Ich konnte { $name } nicht holen, die Datei ist nicht mehr da. Bitte schick sie noch einmal.
file-elsewhere = Ich konnte { $name } nicht annehmen: Von dort, wo die Datei liegt, hole ich keine Dateien.
file-unreachable = Ich konnte { $name } gerade nicht holen. Bitte schick die Datei noch einmal.
