# What the tutor says of what it remembers of a student.

memory-intro = Вот что я о тебе помню:
memory-intro-about = Вот что я об этом помню:
memory-none = Пока я ничего о тебе не помню. Можно сказать мне; по-английски я понимаю лучше, например: «remember that my exam is on 3 June» или «I like short hints».
memory-none-off = По твоей просьбе я ничего о тебе не запоминаю.
memory-none-about = Об этом я ничего не помню. Если нужно запомнить, скажи по-английски: «remember that ...».
memory-none-name = Я пока не знаю твоего имени. Скажи «call me» и своё имя, и я буду так тебя звать.
memory-name = Твоё имя — **{ $name }**.
memory-how = Чтобы это изменить, скажи по-английски «forget 1» или «forget everything about me» или расскажи, как на самом деле.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = с твоих слов, { $day }
memory-from-understood = из твоего сообщения, { $day }
memory-from-counted = подсчитано по твоим ответам, последний раз { $day }
memory-item-help = { $value ->
    [more] Тебе нравится, когда помощи больше.
   *[other] Тебе нравится, когда помощи меньше и можно сначала попробовать самостоятельно.
 }
memory-item-length = { $value ->
    [short] Тебе нравятся короткие подсказки и ответы.
   *[other] Тебе нравятся длинные, подробные ответы.
 }
memory-item-kinds = { $value ->
    [choice] Тебе больше всего нравятся вопросы с выбором ответа.
   *[other] Тебе нравится писать ответы своими словами.
 }
memory-item-name = Я зову тебя **{ $value }**.
memory-item-examples = Тебе нравятся примеры на тему: { $value }.
memory-item-note = Твои слова: «{ $value }»
memory-item-goal = Твоя цель: **{ $value }**.
memory-item-mistake = Тема **{ $topic }**, повторений: { $times }: «{ $value }»
memory-item-mistake-plain = Одна и та же ошибка, тема **{ $topic }**, повторений: { $times }.

remembered-help = { $value ->
    [more] Хорошо, буду помогать больше. Скажи по-английски «less help», когда захочешь больше пробовать самостоятельно.
   *[other] Хорошо, не буду торопиться с помощью: сначала пробуешь ты. Чтобы изменить это, скажи по-английски «more help in general».
 }
remembered-length = { $value ->
    [short] Хорошо, буду говорить коротко.
   *[other] Хорошо, буду объяснять подробнее.
 }
remembered-kinds = { $value ->
    [choice] Понятно: если не попросишь других, теперь будут вопросы с выбором ответа.
   *[other] Понятно: если не попросишь других, теперь будут вопросы, на которые отвечают своими словами.
 }
remembered-name = Привет, { $value }! Так я и буду тебя звать.
remembered-examples = Хорошо, примеры на тему «{ $value }», где получится.
remembered-note = Я это запомню: «{ $value }». В любой момент можно спросить, что я о тебе знаю.

forgotten-one = Забыто: { $what }
forgotten-some = Забыто:
forgotten-none = Ничего такого я не помню, так что и забывать нечего.
forgotten-all = Всё это забыто. Твои ответы и успехи на месте.
forget-asked = { $count ->
    [one] Я помню о тебе { $count } вещь. Правда забыть?
    [few] Я помню о тебе { $count } вещи. Правда забыть их все?
   *[many] Я помню о тебе { $count } вещей. Правда забыть их все?
 } Твои ответы и успехи останутся.
memory-switched-off = Хорошо, нового о тебе я запоминать не буду. То, что уже известно, исчезнет, если сказать по-английски «forget everything about me».
memory-switched-on = Спасибо. Теперь я снова запоминаю то, о чём ты просишь.

memory-off = По твоей просьбе я ничего о тебе не запоминаю, поэтому и это не сохранено. Чтобы изменить это, скажи по-английски «you may remember things».
memory-secret = Пароли, номера карт и телефонов и другие секреты я не храню: в чате это небезопасно. Это не сохранено.
memory-too-long = Это слишком длинно, чтобы запомнить. Скажи одним-двумя короткими предложениями.
memory-full = Больше запомнить я не могу. Спроси по-английски «what do you know about me?» и скажи, что забыть.
memory-in-group = Здесь читают и другие. О том, что я о тебе помню, поговорим лично.

choice-memory = Что ты обо мне знаешь?
choice-forget = Забудь это
choice-forget-number = Забыть { $number }
choice-forget-all-yes = Да, забыть всё
choice-forget-all-no = Нет, оставить

small-talk-greeting-named = Привет, { $name }! Назови тему, например «5 лёгких вопросов про дроби», и начнём.
small-talk-greeting-named-open = Привет, { $name }! Твой вопрос ещё открыт. Ответь на него или возьми подсказку.
