# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Русский
language-which = На каком языке мне с тобой говорить?
language-switched = Хорошо, теперь я говорю с тобой по-русски.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = Кажется, ты пишешь по-русски. Продолжим на русском?
choice-language-yes = Да, на русском
choice-language-no = Нет, оставь как есть
language-left = Хорошо, оставляю как есть.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Кстати: сами вопросы на другом языке ({ $language }). Мне можно писать на своём.
language-unknown = На этом языке я пока не говорю. Я знаю: { $languages }.
