# What search says of what it found.
search-none = Этого у меня нет: { $what }.
search-fewer = Твой запрос: { $asked } { $what }. У меня есть только { $found }.
search-most = За один раз могу дать не больше { $most }: вот первые вопросы.
search-narrow = По теме «{ $what }» { $held ->
    [one] здесь только { $held } вопрос
    [few] здесь только { $held } вопроса
   *[many] здесь только { $held } вопросов
 }; остальное — по теме «{ $topic }».
search-narrow-none = Этого у меня нет: { $what }. Эти вопросы — по теме «{ $topic }».
search-only-written = По теме «{ $what }» у меня только вопросы с развёрнутым ответом: свой ответ нужно сравнить с хорошим.
search-there-are = Вот что есть: { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $level ->
    [easy] { $count ->
        [one] { $count } лёгкий вопрос
        [few] { $count } лёгких вопроса
       *[many] { $count } лёгких вопросов
     }
    [hard] { $count ->
        [one] { $count } сложный вопрос
        [few] { $count } сложных вопроса
       *[many] { $count } сложных вопросов
     }
   *[medium] { $count ->
        [one] { $count } средний вопрос
        [few] { $count } средних вопроса
       *[many] { $count } средних вопросов
     }
 }
search-ones-kind = { $count } любого вида
search-ones-level-without-picture = { $level ->
    [easy] { $count ->
        [one] { $count } лёгкий вопрос
        [few] { $count } лёгких вопроса
       *[many] { $count } лёгких вопросов
     }
    [hard] { $count ->
        [one] { $count } сложный вопрос
        [few] { $count } сложных вопроса
       *[many] { $count } сложных вопросов
     }
   *[medium] { $count ->
        [one] { $count } средний вопрос
        [few] { $count } средних вопроса
       *[many] { $count } средних вопросов
     }
 } без картинки
search-ones-without-picture = { $count } с картинкой или без
search-ones-with-picture = { $count } с картинкой или без
search-no-document = У меня пока нет твоих документов, поэтому взять вопросы оттуда не получится.
search-no-such-document = У меня нет документа с названием { $name }.
search-no-class = У меня пока нет вопросов из твоего класса.
search-no-count = Сколько вопросов ты хочешь? Подойдёт любое число от 1.
search-word-problems = Я пока не умею отличать текстовые задачи от других вопросов.
search-offer-topic = вопросы по теме «{ $topic }»
search-offer-wrong = те, что не получились в прошлый раз
search-offer-class = вопросы из моего класса

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $level } { $noun } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [0] вопросы
    [one] вопрос
    [few] вопроса
   *[many] вопросов
 }
search-on = по теме «{ $topic }»
search-level = { $level ->
    [easy] { $count ->
        [0] лёгкие
        [one] лёгкий
        [few] лёгких
       *[many] лёгких
     }
    [hard] { $count ->
        [0] сложные
        [one] сложный
        [few] сложных
       *[many] сложных
     }
   *[medium] { $count ->
        [0] средние
        [one] средний
        [few] средних
       *[many] средних
     }
 }
search-harder = посложнее
search-easier = полегче
search-not-kinds = (не { $kinds })
search-with-picture = { $also ->
    [yes] и с картинкой
   *[no] с картинкой
 }
search-without-picture = без картинки
search-in-language = (язык: { $language })
search-from-class = из твоего класса
search-unseen = (ещё не встречались)
search-wrong-last = (не получились в прошлый раз)
search-kind-choice = с выбором ответа
search-kind-single-choice = с одним верным вариантом
search-kind-multiple-choice = с несколькими верными вариантами
search-kind-numeric = с числовым ответом
search-kind-algebraic = с формулой в ответе
search-kind-short = с кратким ответом
search-kind-short-text = с ответом в одно слово
search-kind-free-text = с развёрнутым ответом
search-why-meaning = значение
