# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Português
language-which = Em que idioma vamos conversar?
language-switched = Certo, a partir de agora falo com você em português.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = Parece que você escreve em português. Seguimos em português?
choice-language-yes = Sim, em português
choice-language-no = Não, deixar como está
language-left = Tudo bem, deixo como está.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Aliás: as perguntas estão em { $language }. Você pode me escrever no seu idioma.
language-unknown = Esse idioma eu ainda não falo. Eu falo { $languages }.
