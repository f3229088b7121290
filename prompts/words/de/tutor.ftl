# What the tutor says about practice.

practice-started = { $of ->
    [one] Eine { $what }. Hier ist sie.
   *[other] { $of } { $what }. Hier ist die erste.
 }
practice-resumed = Schön, dass du wieder da bist! Wir waren beim Thema „{ $topic }“. Deine Aufgabe hat auf dich gewartet.
practice-resumed-plain = Schön, dass du wieder da bist! Deine Aufgabe hat auf dich gewartet.
card-again = Hier ist deine Aufgabe noch einmal.

answer-correct-0 = **Richtig!**
answer-correct-1 = **Ja, das stimmt.**
answer-correct-2 = **Richtig, gut gemacht.**
answer-correct-3 = **Genau.**
answer-correct-after-tries = **Richtig!** Du bist drangeblieben, und es hat sich gelohnt.
answer-partial = **Teilweise richtig.** { $feedback }
answer-incorrect = { $tries ->
    [1] **Immer noch nicht.** { $feedback }
    [2] **Das ist es auch nicht.** { $feedback }
   *[other] **Noch nicht.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = Schau noch einmal hin, oder hol dir einen Tipp.
offer-solution-0 = Versuch es noch einmal, nimm einen Tipp, oder ich zeige dir die Lösung.
offer-solution-1 = Noch ein Versuch, ein Tipp oder die ganze Lösung: Was hilft dir jetzt am meisten?

rubric-intro = Danke, ich habe deine Antwort aufgehoben. Das gehört in eine gute Antwort:
rubric-intro-plain = Danke, ich habe deine Antwort aufgehoben. Vergleiche sie mit einer guten:
rubric-answer = **Zum Beispiel:** { $answer }
rubric-which = Welche dieser Punkte hattest du? Sei ehrlich, es ist nur für dich. Du kannst auch Zahlen schreiben, zum Beispiel „1 und 3“.
rubric-whether = Stand das auch bei dir? Sei ehrlich, es ist nur für dich.
marks-unreadable = Sag mir erst, wie deine Antwort war: „all“ (alles), „none“ (nichts) oder die Nummern der Punkte, die du hattest.
marks-own-all = Du hattest alles, gut gemacht.
marks-own-some = **Zum Teil da.** Jetzt weißt du, was gefehlt hat; nächstes Mal steht es in deiner Antwort.
marks-own-none = **Diesmal noch nicht.** Jetzt weißt du, was in eine gute Antwort gehört.
marks-model-all = Du hast alles gesagt, worauf es ankommt.
marks-model-some = Das ist schon da; { $missing ->
    [one] ein Punkt fehlt
   *[other] { $missing } Punkte fehlen
 } noch:
marks-model-none = Die wichtigsten Punkte finde ich darin noch nicht. Wonach wird gefragt, und warum ist es so?

hint-text = **Tipp { $level } von 3.** { $text }
hint-last = Das war der letzte Tipp. Versuch es jetzt, oder lass dir die Lösung zeigen.
hint-spent = Du kennst jetzt alle Tipps: Versuch es damit, oder ich zeige dir die Lösung, oder wir überspringen diese Aufgabe.
hint-try-first = Versuch es erst einmal damit: Nach einer Antwort von dir kann ich mehr zeigen.
hint-example = Hier ist eine ähnliche Aufgabe, gelöst: { $stem }

    { $steps }

    Jetzt mach es bei deiner genauso.
hint-offer-solution = Am liebsten helfe ich dir, selbst darauf zu kommen: Hier ist ein Tipp. Wenn du willst, zeige ich dir die ganze Lösung.
hint-general-single-choice = Lies alle Möglichkeiten, bevor du dich entscheidest, und streiche die, die nicht sein können.
hint-general-multiple-choice = Sieh dir jede Möglichkeit einzeln an: Stimmt sie? Es können mehrere sein.
hint-general-numeric = Schreib auf, was gegeben und was gesucht ist. Welche Regel verbindet beides?
hint-general-algebraic = Schreib auf, was gegeben ist. Mit welcher Regel wird daraus, was gesucht ist?
hint-general-short-text = Wie heißt das, was beschrieben wird? Denk zuerst an das Thema.
hint-general-free-text = Nenne zuerst den Hauptgedanken und dann einen Grund dafür.
hint-general-reread = Lies die Aufgabe noch einmal langsam: Welche Wörter oder Zahlen hast du noch nicht benutzt?

solution-intro = So geht es:
solution-answer = **Antwort:** { $answer }
solution-next = Lies es in Ruhe durch, dann geht es mit der nächsten weiter.
skipped = Übersprungen, das ist in Ordnung.
stopped = *Hier habe ich aufgehört, wie du wolltest.*

level-harder = Dann also etwas Schwereres.
level-easier = Dann also etwas Leichteres.
level-none-harder = Zu diesem Thema habe ich nichts Schwereres. Bleiben wir bei dieser Aufgabe.
level-none-easier = Zu diesem Thema habe ich nichts Leichteres. Bleiben wir bei dieser Aufgabe; vielleicht hilft ein Tipp.

explain-option-tried = **{ $label }:** { $text }
explain-option = Prüf { $label } selbst: Setz es in die Aufgabe ein und schau, ob alles passt. Solange die Aufgabe offen ist, kann ich nicht verraten, ob es die Antwort ist, aber ein Tipp hilft vielleicht.
explain-value = Prüf { $value } selbst: Setz es in die Aufgabe ein und schau, ob alles passt. Solange die Aufgabe offen ist, kann ich nicht verraten, ob es die Antwort ist, aber ein Tipp hilft vielleicht.
explain-not-seen = An { $value } kann ich nicht erkennen, wo es schiefging. Geh deine Schritte einzeln durch, oder nimm einen Tipp.
explain-not-seen-plain = An deiner Antwort kann ich nicht erkennen, wo es schiefging. Geh deine Schritte einzeln durch, oder nimm einen Tipp.
explain-untried = Zu dieser Aufgabe gibt es noch keine Antwort von dir. Versuch eine, dann sage ich dir, was ich sehe, oder hol dir einen Tipp.
explain-no-choices = Bei dieser Aufgabe gibt es nichts auszuwählen: Tippe deine eigene Antwort. Vielleicht hilft ein Tipp.
explain-option-unknown = Welche der Möglichkeiten meinst du? Nenn ihren Buchstaben.
explain-question = { $text }
explain-question-plain = Gehen wir es langsam an. { $asked } { $form } Ein Tipp zeigt dir den ersten Schritt.
explain-question-skill = In dieser Aufgabe geht es um **{ $skill }**. { $text }
explain-question-note = { $text } Gut zu wissen: { $note }
explain-asked = Gefragt ist: *{ $asked }*
explain-form-numeric = Die Antwort ist eine Zahl{ $unit ->
    [none] .
   *[other] { " " }in { $unit }.
 }
explain-form-single-choice = Eine der Möglichkeiten ist richtig: Antworte mit ihrem Buchstaben.
explain-form-multiple-choice = Es können mehrere Möglichkeiten richtig sein: Antworte mit allen ihren Buchstaben.
explain-form-algebraic = Die Antwort ist eine Formel oder eine Gleichung, wie 2x + 3 oder x = 4.
explain-form-short-text = Die Antwort ist ein Wort oder ein paar Wörter.
explain-form-gap = In der Lücke fehlt etwas: Antworte mit den Wörtern, die dorthin gehören.
explain-form-free-text = Die Antwort sind ein, zwei Sätze in deinen eigenen Worten.
explain-solved = Hier Schritt für Schritt:
explain-back = Deine Aufgabe oben ist noch offen.

progress-none = Du hast noch keine Aufgaben bearbeitet. Wollen wir anfangen? Sag mir ein Thema.
progress-none-open = Du hast noch keine Aufgabe beantwortet. Eine ist offen: Beantworte sie, und damit beginnt dein Fortschritt.
progress-intro = Bisher hast du { $answered ->
    [one] eine Aufgabe
   *[other] { $answered } Aufgaben
 } bearbeitet, davon { $right } beim ersten Versuch richtig.
progress-left = { $left ->
    [one] Es bleibt noch eine von { $of } Aufgaben.
   *[other] Es bleiben noch { $left } von { $of } Aufgaben.
 }
progress-left-open = { $left ->
    [one] Das ist die letzte{ $of ->
        [one] { "" }
       *[other] { " " }von { $of }
     }.
   *[other] Es bleiben noch { $left } von { $of } Aufgaben, diese mitgezählt.
 }
progress-left-none = Gerade läuft keine Übung. Sag mir ein Thema, und wir fangen eine an.
progress-weakest = Braucht am meisten Übung: **{ $skill }** ({ $right } von { $seen } beim ersten Versuch richtig).
progress-line = - { $name }: { $right } von { $seen }
progress-nothing-weak = Nichts sticht als schwach heraus. Gute Arbeit!

ended-finished = **Das war die letzte. Stark, dass du bis zum Ende drangeblieben bist!**
ended-plain = **Das war die letzte.**
ended-stopped = **Hier hören wir auf.**
ended-paused = **Bis bald!** Ich merke mir, wo wir sind.
ended-nothing-left = **Du kennst jetzt alle Aufgaben, die ich dazu habe.**
ended-score = { $answered ->
    [0] Diesmal hast du keine Aufgabe beantwortet.
    [one] Du hast eine Aufgabe beantwortet { $solved ->
        [0] und noch keine gelöst
       *[other] und gelöst
     }{ $first ->
        [0] { "" }
       *[other] , gleich beim ersten Versuch
     }.
   *[other] Du hast { $answered } Aufgaben beantwortet und { $solved } gelöst, { $first } davon beim ersten Versuch.
 }
ended-hints = { $hints ->
    [one] Du hast einen Tipp genommen.
   *[other] Du hast { $hints } Tipps genommen.
 }
ended-skipped = { $skipped ->
    [one] Eine hast du übersprungen.
   *[other] { $skipped } hast du übersprungen.
 }
ended-improved = Besser als vorher: { $topics }.
ended-next = Als Nächstes würde ich **{ $topic }** noch etwas üben.
ended-waits-marks = Deine Antwort ist aufgehoben; sag „weitermachen“, wenn du wieder da bist, und sag mir, wie sie war.
ended-waits = Deine offene Aufgabe wartet; sag „weitermachen“, wenn du wieder da bist.

small-talk-greeting = Hallo! Ich bin Chiron und helfe dir beim Üben. Sag mir ein Thema, zum Beispiel „5 leichte Aufgaben zu Brüchen“.
small-talk-greeting-open = Hallo! Deine Aufgabe ist noch offen. Antworte, oder hol dir einen Tipp.
small-talk-thanks = Gern!
small-talk-feeling = Das Gefühl ist normal, und es geht vorbei: An schweren Aufgaben lernt man. Nimm einen Tipp, wünsch dir etwas Leichteres, oder mach eine kurze Pause.
small-talk-bored = Dann ändern wir etwas: Sag **schwerer**, nenn ein anderes Thema, oder mach eine kurze Pause.
small-talk-complaint = Danke, dass du es sagst: Ich kann mich irren. Nenn ein Thema, dann machen wir damit weiter.
small-talk-complaint-open = Danke, dass du es sagst: Ich kann mich irren. Sag **zeig die Lösung**, dann siehst du, warum ich das denke, oder **überspringen**, das zählt nicht gegen dich.
small-talk-help = Wünsch dir Aufgaben („5 mittlere Aufgaben zu Ableitungen“) und beantworte sie. Sag jederzeit **Tipp**, **überspringen**, **schwerer**, **leichter**, **erkläre** oder **stopp**, oder frag „Wie stehe ich?“. Ich erkläre auch, was etwas ist; auf Englisch verstehe ich dich da besser: „what is a derivative?“. Sag „Konto verbinden“, um in einem anderen Chat weiterzumachen. Aufgaben gibt es zu: { $subjects }.
small-talk-okay-open = Alles klar. Deine Aufgabe ist noch offen: Antworte, wann du magst.
small-talk-okay = Alles klar. Sag mir, was du als Nächstes machen möchtest.
small-talk-bye = Bis bald!
small-talk-who = Ich bin Chiron, ein Computerprogramm, das dir beim Lernen hilft. Ich stelle Aufgaben, gebe Tipps und behalte im Blick, wie es läuft.

beyond = Dabei kann ich dir nicht helfen, ich kenne nur: { $subjects }. Dazu kann ich dir Aufgaben stellen, erklären und Tipps geben. Was wollen wir üben?
asked-back = Ist das deine Antwort, oder möchtest du { $what }? Gezählt habe ich es noch nicht.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count } { $what }
subjects-some = { $subjects } und { $more ->
    [one] ein weiteres Fach
   *[other] { $more } weitere Fächer
 }
beyond-open = Dabei kann ich dir nicht helfen. Deine Aufgabe ist noch offen: Antworte, oder sag **Tipp**, **überspringen** oder **erkläre**.
file-not-in-group = Dateien nehme ich nur dort an, wo niemand mitliest. Schick sie mir in einem Chat nur mit mir.
file-no-reader = Hier kann ich keine Dateien lesen: Wer mich betreibt, muss dafür erst etwas installieren. Tipp die Aufgabe oder das Thema ein, dann helfe ich dir damit.
file-no-class = Du hast noch keine Klasse, darum weiß ich nicht, für wen das ist. Wer mich betreibt, kann eine anlegen („chiron class add“); dann schick es noch einmal.
file-key-of-what = Ich weiß nicht, zu welchem Blatt diese Lösungen gehören. Schick zuerst das Blatt, oder schreib seinen Namen zur Datei: „answer key for ...“
file-asked = Für wen ist { $names }?
file-asked-student = Was soll ich mit { $names } machen?
choice-file-all = Für alle
choice-file-alone = Hilf mir damit
concept-unknown = Das weiß ich nicht, und raten möchte ich lieber nicht. Erklären kann ich Dinge aus: { $subjects }.
concept-unknown-named = Über „{ $topic }“ weiß ich nicht genug, um es zu erklären, und raten möchte ich lieber nicht. Wenn deine Klasse hier Unterlagen hat, frag „what do my notes say about { $topic }?“. Erklären kann ich Dinge aus: { $subjects }.
found-none = { $note } Ich könnte dir das anbieten: { $offers }.
found-none-plain = { $note } Sag mir ein anderes Thema.
found-some = Davon habe ich { $found ->
    [one] eine Aufgabe
   *[other] { $found } Aufgaben
 }. Sag „start“, und es geht los.
nearest = Ich könnte dir auch das anbieten: { $offers }.

refused-nothing-open = Gerade ist keine Aufgabe offen. Sag mir ein Thema, und ich suche dir welche.
refused-harder-of-what = Etwas Schwereres, gern! Zu welchem Thema? Sag zum Beispiel „5 schwere Aufgaben zu Algebra“.
refused-easier-of-what = Etwas Leichteres, gern! Zu welchem Thema? Sag zum Beispiel „5 leichte Aufgaben zu Algebra“.
refused-question-closed = Diese Aufgabe ist schon abgeschlossen. Hier sind wir gerade.
refused-question-closed-plain = Diese Aufgabe ist schon abgeschlossen.
refused-unknown-target = Dieser Knopf gehört zu keiner Aufgabe, die ich kenne. Nimm die Knöpfe unter der neuesten Nachricht, oder tipp deine Antwort.
refused-not-yours = Diese Aufgabe gehört jemand anderem. Wünsch dir eine eigene von mir.
refused-no-question = Diese Aufgabe habe ich nicht oder nicht mehr. Sag mir ein Thema, und ich suche dir andere.
refused-empty = Die Nachricht war leer. Tipp eine Antwort, ein Thema oder „Hilfe“.
refused-unknown-action = Diesen Knopf kenne ich nicht. Tipp, was du möchtest, oder sag „Hilfe“.
refused-too-long = Diese Nachricht ist sehr lang. Bitte schick höchstens { $limit } Zeichen.
refused-no-model = Darauf kann ich gerade nicht antworten. Deine Aufgabe bleibt offen: Beantworte sie, nimm einen Tipp, oder versuch es gleich noch einmal.
refused-no-model-plain = Darauf kann ich gerade nicht antworten. Versuch es gleich noch einmal, oder sag mir ein Thema, und ich suche dir Aufgaben.
refused-budget = Für heute ist die Zeit zum Reden aufgebraucht. Das Üben geht wie immer weiter: Antworten, Tipps und neue Aufgaben gehen, und morgen können wir wieder reden.
refused-fault = Bei mir ist etwas schiefgegangen, tut mir leid. Deine Aufgabe ist noch offen, und nichts ist verloren. Bitte versuch es noch einmal.
refused-fault-plain = Bei mir ist etwas schiefgegangen, tut mir leid. Nichts ist verloren. Bitte versuch es noch einmal.
refused-other-topic = Gern: welches Thema? Nenn eins, zum Beispiel „3 Aufgaben zu Brüchen“. Bis dahin bleibt deine Aufgabe offen.
refused-other-topic-plain = Gern: welches Thema? Ich habe Aufgaben zu: { $subjects }.
refused-foreign = Das habe ich nicht verstanden. Einfache Wörter wie **Tipp**, **überspringen** und **Hilfe** kenne ich, Themen am besten mit ihrem englischen Namen. Ich habe Aufgaben zu: { $subjects }.
refused-which-topic = Welches Thema möchtest du? Ich habe Aufgaben zu: { $subjects }.

choice-hint = Tipp
choice-skip = Überspringen
choice-explain = Lösung zeigen
choice-marks-all = Alles davon
choice-marks-one = Nur { $place }
choice-marks-some = Einen Teil
choice-marks-none = Nichts davon
choice-is-answer = Das ist meine Antwort
choice-next = Nächste Aufgabe
choice-stop = Für heute Schluss
choice-resume = Weitermachen
choice-progress = Wie stehe ich?
choice-more = 5 weitere: { $topic }
choice-start = 5 Aufgaben: { $topic }
