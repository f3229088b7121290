# What the tutor says of what it remembers of a student.

memory-intro = Das habe ich mir über dich gemerkt:
memory-intro-about = Das habe ich mir dazu gemerkt:
memory-none = Ich habe mir noch nichts über dich gemerkt. Du kannst mir etwas sagen; auf Englisch verstehe ich dich da besser, zum Beispiel „remember that my exam is on 3 June“ oder „I like short hints“.
memory-none-off = Du wolltest, dass ich mir nichts über dich merke, und das tue ich auch nicht.
memory-none-about = Dazu habe ich mir nichts gemerkt. Wenn ich das soll, sag auf Englisch „remember that ...“.
memory-none-name = Deinen Namen hast du mir noch nicht gesagt. Sag „call me“ und deinen Namen, dann benutze ich ihn.
memory-name = Du heißt **{ $name }**.
memory-how = Um das zu ändern, sag auf Englisch „forget 1“ oder „forget everything about me“, oder sag mir, wie es wirklich ist.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = von dir am { $day } gesagt
memory-from-understood = aus dem, was du am { $day } geschrieben hast
memory-from-counted = aus deinen Antworten gezählt, zuletzt am { $day }
memory-item-help = { $value ->
    [more] Du magst mehr Hilfe.
   *[other] Du magst weniger Hilfe und versuchst es erst selbst.
 }
memory-item-length = { $value ->
    [short] Du magst kurze Tipps und Antworten.
   *[other] Du magst lange, ausführliche Antworten.
 }
memory-item-kinds = { $value ->
    [choice] Du magst am liebsten Aufgaben mit Auswahl.
   *[other] Du tippst deine Antworten am liebsten selbst.
 }
memory-item-name = Ich nenne dich **{ $value }**.
memory-item-examples = Du magst Beispiele über { $value }.
memory-item-note = Von dir: „{ $value }“
memory-item-goal = Dein Ziel: **{ $value }**.
memory-item-mistake = { $times }-mal bei **{ $topic }**: „{ $value }“
memory-item-mistake-plain = Derselbe Fehler { $times }-mal bei **{ $topic }**.

remembered-help = { $value ->
    [more] Alles klar, ich helfe dir mehr. Sag auf Englisch „less help“, wenn du mehr allein versuchen möchtest.
   *[other] Alles klar, ich halte mich zurück und lasse dich erst selbst versuchen. Sag auf Englisch „more help in general“, um das zu ändern.
 }
remembered-length = { $value ->
    [short] Alles klar, ich fasse mich kurz.
   *[other] Alles klar, ich erkläre ausführlicher.
 }
remembered-kinds = { $value ->
    [choice] Gut zu wissen: Wenn du nichts anderes wünschst, bekommst du ab jetzt Aufgaben mit Auswahl.
   *[other] Gut zu wissen: Wenn du nichts anderes wünschst, bekommst du ab jetzt Aufgaben, auf die du mit eigenen Worten antwortest.
 }
remembered-name = Hallo { $value }! So nenne ich dich ab jetzt.
remembered-examples = Alles klar, Beispiele über { $value }, wo ich welche machen kann.
remembered-note = Das merke ich mir: „{ $value }“. Du kannst mich jederzeit fragen, was ich über dich weiß.

forgotten-one = Vergessen: { $what }
forgotten-some = Vergessen:
forgotten-none = So etwas habe ich mir nicht gemerkt, es gibt also nichts zu vergessen.
forgotten-all = Ich habe alles davon vergessen. Deine Antworten und dein Fortschritt sind noch da.
forget-asked = { $count ->
    [one] Ich habe mir eine Sache über dich gemerkt. Soll ich sie wirklich vergessen?
   *[other] Ich habe mir { $count } Dinge über dich gemerkt. Soll ich sie wirklich alle vergessen?
 } Deine Antworten und dein Fortschritt bleiben.
memory-switched-off = Alles klar, ich merke mir nichts Neues über dich. Was ich schon weiß, verschwindet, wenn du auf Englisch „forget everything about me“ sagst.
memory-switched-on = Danke. Ab jetzt merke ich mir wieder, was du möchtest.

memory-off = Du wolltest, dass ich mir nichts über dich merke, darum habe ich das nicht behalten. Sag auf Englisch „you may remember things“, um das zu ändern.
memory-secret = Passwörter, Karten- oder Telefonnummern und andere Geheimnisse merke ich mir nicht: In einem Chat sind sie nicht sicher. Ich habe es nicht behalten.
memory-too-long = Das ist zu lang, um es mir zu merken. Sag es mir in ein, zwei kurzen Sätzen.
memory-full = Mehr als jetzt kann ich mir nicht merken. Frag auf Englisch „what do you know about me?“, und sag mir, was ich vergessen soll.
memory-in-group = Hier lesen andere mit. Sprich mit mir allein darüber, was ich mir über dich merke.

choice-memory = Was weißt du über mich?
choice-forget = Vergiss das
choice-forget-number = { $number } vergessen
choice-forget-all-yes = Ja, alles vergessen
choice-forget-all-no = Nein, behalten

small-talk-greeting-named = Hallo { $name }! Sag mir ein Thema, zum Beispiel „5 leichte Aufgaben zu Brüchen“, dann fangen wir an.
small-talk-greeting-named-open = Hallo { $name }! Deine Aufgabe ist noch offen. Antworte, oder hol dir einen Tipp.
