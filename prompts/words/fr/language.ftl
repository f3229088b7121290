# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Français
language-which = Dans quelle langue veux-tu qu'on parle ?
language-switched = D'accord, à partir de maintenant je te parle en français.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = On dirait que tu écris en français. On continue en français ?
choice-language-yes = Oui, en français
choice-language-no = Non, ne rien changer
language-left = Bien, je ne change rien.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Au fait : les questions elles-mêmes sont en { $language }. Tu peux m'écrire dans ta langue.
language-unknown = Je ne parle pas encore cette langue. Je parle : { $languages }.
