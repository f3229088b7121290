# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] Deine erste Zeile stimmt.
    [2] Deine ersten zwei Zeilen stimmen.
   *[other] Deine ersten { $lines } Zeilen stimmen.
 }
working-held-1 = { $lines ->
    [one] Ein guter Anfang: Die erste Zeile ist richtig gerechnet.
   *[other] Ein guter Anfang: { $lines } Zeilen sind richtig gerechnet.
 }
working-held-2 = { $lines ->
    [one] In der ersten Zeile ist alles gut.
   *[other] In den ersten { $lines } Zeilen ist alles gut.
 }
working-held-3 = { $lines ->
    [one] Deiner ersten Zeile stimme ich zu.
   *[other] Den ersten { $lines } Zeilen stimme ich zu.
 }
working-shown-0 = Gut, dass du deine Schritte aufgeschrieben hast.
working-shown-1 = Mit deinen Schritten vor Augen finden wir die Stelle.
working-shown-2 = Du hast deine Schritte ausgeschrieben, und das hilft.
working-shown-3 = Danke, dass du zeigst, wie du gerechnet hast.
working-sums-0 = Jede Rechnung stimmt.
working-sums-1 = Du hast ohne Fehler gerechnet.
working-sums-2 = Das Gerechnete stimmt von Anfang bis Ende.
working-sums-3 = Jede Zeile ist richtig gerechnet.

# Where to look, before a sentence about it.
working-look-0 = Schau noch einmal auf „{ $line }“.
working-look-1 = Die Stelle ist „{ $line }“.
working-look-2 = Jetzt „{ $line }“.
working-look-3 = Geh zurück zu „{ $line }“.

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = „{ $line }“ folgt nicht daraus. Was genau hast du da gemacht?
working-slip-step-1 = Bei „{ $line }“ hat sich etwas geändert, das gleich bleiben sollte. Was kommt heraus, wenn du nur diesen Schritt noch einmal machst?
working-slip-step-2 = Prüf „{ $line }“ mit einer Zahl anstelle des Buchstabens: Sind beide Seiten gleich?
working-slip-step-3 = Zu „{ $line }“ komme ich nicht. Kannst du nur diesen Schritt noch einmal machen?
working-slip-value-0 = Rechne „{ $line }“ noch einmal aus: Was kommt heraus?
working-slip-value-1 = In der Rechnung „{ $line }“ ist ein kleiner Fehler. Kannst du sie noch einmal machen?
working-slip-value-2 = Prüf „{ $line }“, indem du rückwärts rechnest: Geht es auf?
working-slip-value-3 = „{ $line }“ geht nicht auf. Was bekommst du beim zweiten Mal?
working-slip-moved-sign = In „{ $line }“ hat ein Term die Seite gewechselt. Was musst du auf beiden Seiten tun, um ihn wegzubekommen?
working-slip-one-side = Von der Zeile davor zu „{ $line }“ hat sich nur eine Seite geändert. Was muss mit der anderen Seite passieren?
working-slip-multiplied-instead = Bei „{ $line }“ hast du multipliziert. Was macht eine Addition rückgängig?
working-slip-divided-instead = Bei „{ $line }“ hast du dividiert. Was macht eine Addition rückgängig?
working-slip-subtracted-instead = Bei „{ $line }“ hast du die Zahl vor dem Buchstaben abgezogen. Was geschieht dort mit dem Buchstaben, und was macht das rückgängig?
working-slip-wrong-way = Schau auf „{ $line }“: Welche Rechenart macht rückgängig, was mit dem Buchstaben geschieht?
working-slip-lost-minus = Schau auf das Vorzeichen in „{ $line }“. Was passiert damit beim Dividieren?
working-slip-minus = Die Größe in „{ $line }“ stimmt. Ist es plus oder minus?
working-slip-sign = Ein Vorzeichen in „{ $line }“ stimmt nicht. Geh die Terme durch: Bei welchem hat es sich geändert?
working-slip-minus-bracket = In „{ $line }“ steht ein Minus vor einer Klammer. Was macht es mit jedem Term darin?
working-slip-first-term-only = In „{ $line }“ traf der Faktor nur einen Term der Klammer. Was macht er mit dem anderen?
working-slip-divided-first-only = In „{ $line }“ wurde nur ein Term geteilt. Was passiert mit den anderen?
working-slip-unlike-terms = „{ $line }“ fasst zusammen, was sich nicht addieren lässt. Welche Terme haben denselben Buchstaben?
working-slip-power-of-sum = In „{ $line }“ wurde eine Summe Term für Term potenziert. Was bekommst du, wenn du die Klammer als Produkt ausschreibst?
working-slip-power-of-product = In „{ $line }“ gehört die Hochzahl zur ganzen Klammer. Was macht sie mit jedem Faktor?
working-slip-power-as-product = In „{ $line }“ wurde aus einer Potenz ein Produkt. Was sagt dir die kleine Zahl?
working-slip-powers-multiplied = Schau auf die Hochzahlen in „{ $line }“. Schreib sie als Produkte aus: Wie viele Faktoren sind es?
working-slip-powers-added = In „{ $line }“ wird eine Potenz potenziert. Schreib sie aus: Wie viele Faktoren sind es?
working-slip-negative-power = Schau auf die negative Hochzahl in „{ $line }“. Was bedeutet ein Minus im Exponenten?
working-slip-added-denominators = In „{ $line }“ wurden die Nenner addiert. Wie bekommen beide Brüche denselben Nenner?
working-slip-kept-numerators = In „{ $line }“ hat sich der Nenner geändert. Was muss mit jedem Zähler passieren?
working-slip-upside-down = Schau auf „{ $line }“: Welche Zahl gehört nach oben?
working-slip-not-flipped = „{ $line }“ teilt durch einen Bruch. Was machst du zuerst mit diesem Bruch?
working-slip-order = In „{ $line }“ bist du von links nach rechts gegangen. Welche Rechenart kommt zuerst?
working-slip-tenfold = Die Ziffern in „{ $line }“ stimmen. Wo gehört das Komma hin?
working-slip-flip = Schau auf „{ $line }“. Was passiert mit dem Zeichen zwischen den Seiten, wenn du mit einer negativen Zahl multiplizierst oder durch sie teilst?
working-slip-derivative = Schau Term für Term auf „{ $line }“: Welche Regel hast du jeweils benutzt, und passt sie?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Warum hast du „{ $line }“ gewählt? Sag, wofür es in der Aufgabe steht.
working-plan-1 = Was sagt dir „{ $line }“ über die Aufgabe?
working-plan-2 = Vergleich „{ $line }“ mit der Aufgabe: Gehören diese Zahlen so zusammen?
working-plan-3 = Ich frage mich bei „{ $line }“: Welche Regel hat dich dorthin geführt?
working-start-0 = Sagt „{ $line }“ dasselbe wie die Aufgabe?
working-start-1 = Lies die Aufgabe noch einmal: Ist „{ $line }“ das, wonach sie fragt?
working-start-2 = Wie kamst du von der Aufgabe auf „{ $line }“?
working-start-3 = Vergleich „{ $line }“ Wort für Wort mit der Aufgabe.

# A right number that is not the last one.
working-midway-0 = { $value } stimmt auf dem Weg, ist aber noch nicht das Ende. Wonach fragt die Aufgabe?
working-midway-1 = Du bist nah dran: { $value } ist ein Schritt auf dem Weg. Was bleibt damit noch zu tun?
working-midway-2 = { $value } gehört zur Lösung. Welcher Schritt kommt danach?
working-midway-3 = Du hast { $value }, und das brauchst du noch. Was machst du jetzt damit?

# The work goes on: nothing was counted.
working-so-far-0 = Bis hierher richtig.
working-so-far-1 = Du bist auf dem Weg, und alles stimmt.
working-so-far-2 = Ja, das folgt daraus.
working-so-far-3 = Gut, mach weiter so.
working-unsure-0 = Ich sehe, wohin du willst.
working-unsure-1 = Danke fürs Zeigen.
working-unsure-2 = Ein Anfang ist gemacht.
working-unsure-3 = Ich habe deine Schritte gelesen.
working-next-letter = Was kannst du auf beiden Seiten tun, damit { $letter } eher allein steht?
working-next-result = Was machst du als Nächstes mit { $value }?
working-next-result-open = Jetzt rechne es aus: Was kommt heraus?
working-next-plain = Was ist der nächste Schritt?
working-which = Welches deiner Ergebnisse beantwortet die Aufgabe? Schick mir dieses.

# The answer is right.
working-right-slip = Die Antwort passt, aber „{ $line }“ stimmt so nicht. Siehst du, was dort stehen sollte?
working-usual-0 = Üblich ist die Schreibweise { $usual }.
working-usual-1 = Gewöhnlich schreibt man es so: { $usual }.
working-usual-2 = Die meisten schreiben { $usual }, und das ist dasselbe.
working-usual-3 = Deine Form ist in Ordnung; üblich ist { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = Was kommt heraus, wenn du diesen Schritt noch einmal machst?
answer-again-1 = Wo würdest du etwas ändern?
answer-again-2 = Welchen Schritt siehst du dir zuerst an?
answer-again-3 = Wie geht es, wenn du daran denkst?
answer-again-choice-0 = Welche Möglichkeit passt besser?
answer-again-choice-1 = Welche würdest du jetzt nehmen?
answer-again-choice-2 = Was wählst du, wenn du daran denkst?
answer-again-choice-3 = Welche der anderen kannst du prüfen?
