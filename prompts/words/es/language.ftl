# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Español
language-which = ¿En qué idioma te hablo?
language-switched = De acuerdo, desde ahora te hablo en español.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = Parece que escribes en español. ¿Seguimos en español?
choice-language-yes = Sí, en español
choice-language-no = No, dejarlo como está
language-left = Bien, lo dejo como está.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Por cierto: las preguntas están en { $language }. Puedes escribirme en tu idioma.
language-unknown = Ese idioma no lo hablo todavía. Hablo { $languages }.
