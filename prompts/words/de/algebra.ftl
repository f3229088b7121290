# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Ein Teil davon ist richtig.
algebra-incorrect = Geh deine Schritte einzeln durch und such die Stelle, an der sich etwas geändert hat, das gleich bleiben sollte.

# Right in part.
algebra-missing-solutions = Was du hast, ist richtig, aber noch nicht alles: Da ist noch mehr zu finden.
algebra-extra-solutions = Etwas daran ist richtig, und etwas gehört nicht dazu. Setz jeden Wert in die Aufgabe ein und schau, welche passen.
algebra-some-regions = Ein Teil davon ist richtig, aber nicht das Ganze. Sieh dir die anderen Teile der Zahlengeraden noch einmal an.
algebra-missing-constant = Fast geschafft! Es fehlt noch etwas, das beim Ableiten verschwindet.
algebra-antiderivative-domain = Fast geschafft! Für manche Zahlen hat deine Antwort keinen Wert, die Aufgabe aber schon. Denk an negative Zahlen im Logarithmus oder unter der Wurzel.
algebra-not-solved = Das ist ein richtiger Schritt auf dem Weg, aber noch nicht gelöst. Bring den Buchstaben allein auf eine Seite.
algebra-equation-wanted = Das sind die richtigen Zahlen. Gefragt ist aber die Gleichung oder Ungleichung selbst.
algebra-not-factored = Das ist gleich, lässt sich aber noch in Faktoren zerlegen. Schreib es als Produkt, so weit es geht.
algebra-not-expanded = Das ist gleich, aber es gibt noch Klammern zum Ausmultiplizieren.
algebra-not-simplified = Das ist gleich, geht aber noch einfacher. Lässt sich etwas ausrechnen, zusammenfassen oder kürzen?

# Wrong, and it can be told why.
algebra-repeats = Das ist, was die Aufgabe vorgibt. Jetzt mach, was sie verlangt.
algebra-other-variable = Schau auf den Buchstaben vorne: Gefragt ist nach einem anderen.
algebra-domain = Vorsicht: Für manche Zahlen hat das keinen Wert, die richtige Antwort aber schon, oder umgekehrt. Denk an Wurzeln und Logarithmen von negativen Zahlen.
algebra-rounded = Das ist gerundet. Schreib es genau, zum Beispiel mit einem Bruch, einer Wurzel oder π.
algebra-endpoints = Die Enden liegen richtig. Prüf für jedes Ende, ob es zur Antwort gehört oder nicht.

# Cannot be read: what form is expected.
algebra-empty = Noch keine Antwort da. Schreib sie wie 2x + 3, x = 5 oder 3/4.
algebra-empty-part = Ein Stück fehlt, vielleicht zwischen zwei Zeichen oder Kommas. Bitte schreib es ganz aus.
algebra-unfinished-end = Am Ende scheint etwas zu fehlen. Bitte schreib es ganz aus.
algebra-unfinished = Bitte rechne es erst aus: Ein Integral, eine Summe oder ein Grenzwert kann nicht in der Antwort stehen.
algebra-unknown = Darin ist ein Zeichen, das sich nicht lesen lässt. Schreib es mit den Tasten der Tastatur, zum Beispiel 2x^2 + 3.
algebra-sign = { $word ->
    [0] Darin ist ein Zeichen, das sich nicht lesen lässt. Schreib es wie 2x^2 + 3, sqrt(5), x = 2 oder x > 3.
   *[other] Das Zeichen „{ $word }“ lässt sich hier nicht lesen. Schreib es wie 2x^2 + 3, sqrt(5), x = 2 oder x > 3.
    }
algebra-word = Das Wort „{ $word }“ gehört nicht in eine Formel. Bitte schreib nur deine Antwort, wie 2x + 3 oder x = 5.
algebra-glued = Vor { $word } fehlt ein Zeichen. Nimm ^ für Potenzen und * zwischen Zahlen, wie x^2 oder 2*3.
algebra-power-sign = Es ist nicht klar, was { $word } bedeutet. Schreib eine Potenz mit ^, wie x^2, und ein Produkt wie 2x.
algebra-brackets = Die Klammern passen nicht zusammen. Prüf, ob jede, die aufgeht, auch zugeht.
algebra-deep = Da stecken zu viele Klammern ineinander. Bitte schreib es einfacher.
algebra-commas = Die Kommas oder Klammern lassen sich nicht lesen. Schreib mehrere Antworten wie x = 2, x = -3 und einen Punkt wie (2, 3).
algebra-relation = Das lässt sich nicht als Gleichung oder Ungleichung lesen. Schreib es wie x > 3, 1 < x <= 5 oder y = 2x + 1.
algebra-mixed = Hier sind verschiedene Arten von Antworten gemischt. Bitte schreib nur die endgültige Antwort.
algebra-chain = Die Teile zwischen den Gleichheitszeichen sind nicht gleich. Bitte schreib nur die endgültige Antwort.
algebra-ambiguous = Das lässt sich auf zwei Arten lesen. Bitte setz Klammern, wie 1/(2x) oder (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = Das ist zu lang zum Prüfen. Bitte schreib es kürzer.
algebra-too-big = Die Zahlen darin sind zu groß zum Prüfen. Bitte schreib es einfacher.
algebra-too-slow = Das Prüfen hat zu lange gedauert. Bitte schreib es einfacher.
algebra-failed = Das ließ sich nicht prüfen. Bitte schreib es anders.
algebra-key = Diese Antwort lässt sich hier nicht prüfen, und sie zählt nicht. Du kannst die Aufgabe überspringen oder dir die Lösung zeigen lassen.
