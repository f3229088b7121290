# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] Das habe ich gefunden:
   *[other] Das habe ich gefunden, das Beste zuerst:
 }
quote-place = { $document }, S. { $page }
quote-picture = Die Seite, auf der das steht: { $cited }
quote-none = In den Unterlagen und Büchern, die du hier lesen darfst, habe ich dazu nichts gefunden.
quote-held = Deine Unterlagen sagen etwas dazu, aber das würde die Antwort verraten. Frag mich wieder, wenn diese Aufgabe fertig ist.
quote-what = Was soll ich nachschlagen? Frag auf Englisch, zum Beispiel: „what do my notes say about osmosis?“
