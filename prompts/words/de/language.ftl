# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Deutsch
language-which = In welcher Sprache soll ich mit dir sprechen?
language-switched = Alles klar, ab jetzt spreche ich Deutsch mit dir.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = Du schreibst anscheinend auf Deutsch. Sollen wir auf Deutsch weitermachen?
choice-language-yes = Ja, auf Deutsch
choice-language-no = Nein, so lassen
language-left = Gut, dann bleibt es so.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Übrigens: Die Aufgaben selbst gibt es in dieser Sprache: { $language }. Schreiben kannst du mir in deiner.
language-unknown = Diese Sprache spreche ich noch nicht. Ich spreche: { $languages }.
