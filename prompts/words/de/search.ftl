# What search says of what it found.
search-none = Das habe ich leider nicht: { $what }.
search-fewer = Du wolltest { $asked } { $what }, ich habe aber { $found ->
    [one] nur eine
   *[other] nur { $found }
 }.
search-most = Auf einmal kann ich höchstens { $most } Aufgaben geben: Hier sind die ersten.
search-narrow = { $held ->
    [one] Nur eine davon gehört
   *[other] Nur { $held } davon gehören
 } zum Thema „{ $what }“, die übrigen zum Thema „{ $topic }“.
search-narrow-none = Das habe ich leider nicht: { $what }. Diese hier gehören zum Thema „{ $topic }“.
search-only-written = Zum Thema „{ $what }“ habe ich nur Aufgaben, bei denen du einen Text schreibst: Du vergleichst deine Antwort mit einer guten.
search-there-are = Es gibt { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] leichte
    [hard] schwere
   *[medium] mittelschwere
 }
search-ones-kind = { $count } von beliebiger Art
search-ones-level-without-picture = { $count } { $level ->
    [easy] leichte
    [hard] schwere
   *[medium] mittelschwere
 } ohne Bild
search-ones-without-picture = { $count } mit oder ohne Bild
search-ones-with-picture = { $count } mit oder ohne Bild
search-no-document = Ich habe noch kein Blatt von dir und kann deshalb keine Aufgaben daraus nehmen.
search-no-such-document = Ich habe kein Blatt, das { $name } heißt.
search-no-class = Ich habe noch keine Aufgaben aus einer Klasse von dir.
search-no-count = Wie viele Aufgaben möchtest du? Jede Zahl ab 1 geht.
search-word-problems = Textaufgaben kann ich noch nicht von anderen Aufgaben unterscheiden.
search-offer-topic = Aufgaben zum Thema „{ $topic }“
search-offer-wrong = die, die letztes Mal nicht geklappt haben
search-offer-class = Aufgaben aus meiner Klasse

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $level } { $noun } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [one] Aufgabe
   *[other] Aufgaben
 }
search-on = zum Thema { $topic }
search-level = { $level ->
    [easy] leichte
    [hard] schwere
   *[medium] mittelschwere
 }
search-harder = schwerere
search-easier = leichtere
search-not-kinds = (nicht { $kinds })
search-with-picture = { $also ->
    [yes] und mit Bild
   *[no] mit Bild
 }
search-without-picture = ohne Bild
search-in-language = auf { $language }
search-from-class = aus deiner Klasse
search-unseen = (noch nicht gesehen)
search-wrong-last = (letztes Mal noch nicht richtig)
search-kind-choice = mit Auswahl
search-kind-single-choice = mit einer richtigen Auswahl
search-kind-multiple-choice = mit mehreren richtigen Antworten
search-kind-numeric = mit einer Zahl als Antwort
search-kind-algebraic = mit einer Formel als Antwort
search-kind-short = mit kurzer Antwort
search-kind-short-text = mit einem Wort als Antwort
search-kind-free-text = mit einem Text als Antwort
search-why-meaning = Bedeutung
