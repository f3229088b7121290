# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = English
language-which = Which language shall I speak with you?
language-switched = All right, from now on I speak English with you.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = You seem to write in English. Shall we go on in English?
choice-language-yes = Yes, in English
choice-language-no = No, leave it as it is
language-left = Fine, I leave it as it is.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = By the way: the questions themselves are in { $language }. You can write to me in your language.
language-unknown = I do not speak that language yet. I speak { $languages }.
