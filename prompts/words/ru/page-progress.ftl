# How one is doing
page-views = Страницы
page-view-chat = Чат
page-view-progress = Успехи
page-progress-title = Твои успехи
page-progress-loading = Минутку
page-progress-failed = Сейчас это не удалось загрузить.
page-progress-nothing = Пока здесь пусто. Ответь в чате на первые вопросы, и страница заполнится сама.
page-number-answered = { $count ->
    [one] вопрос решался
    [few] вопроса решалось
   *[other] вопросов решалось
 }
page-number-right = сразу верно
page-number-week = { $count ->
    [one] день за последние 7
    [few] дня за последние 7
   *[other] дней за последние 7
 }

# Days
page-days-title = Дни с тренировкой
page-days-words = { $count ->
    [0] У каждой недели свой ритм. Начинай снова, когда захочешь.
   *[other] Понемногу, но часто запоминается лучше, чем много сразу. Дни отдыха тоже нужны.
 }
page-days-told = { $days ->
    [one] Недель: { $weeks }, в них { $days } день с тренировкой.
    [few] Недель: { $weeks }, в них { $days } дня с тренировкой.
   *[other] Недель: { $weeks }, в них { $days } дней с тренировкой.
 }
page-weekdays = Пн Вт Ср Чт Пт Сб Вс
page-table-day = День
page-table-answers = Ответы

# The goal
page-goal-title = Твоя цель
page-table-skill = Навык
page-table-status = Что пройдено
page-table-needs = Идёт после

# Reviews
page-due-title = Пора повторить
page-due-why = Короткое повторение сейчас, и это не забудется.
page-due-now = сейчас
page-practise-now = Тренировать
page-practise-name = Тренировать: { $name }
page-practise-words = 5 вопросов по теме { $name }

# Skills
page-skills-title = Навыки
page-skills-why = Полоска показывает, насколько вероятно, что вопрос среднего уровня получится с первой попытки. Это оценка по твоим ответам, и она меняется с каждым из них.
page-skills-skill = Навык
page-skills-mastery = Как получается
page-skills-right = Сразу верно
page-skills-review = Повторить
page-mastery-begun = { $chance } %, самое начало
page-mastery-well = { $chance } %, хорошо идёт
page-mastery-known = { $chance } %, ты это знаешь
page-right-of = { $right } из { $seen }

# Practice so far
page-past-title = Твои тренировки
page-past-more = Показать прежние тренировки
page-past-topics = { $shown } и ещё { $rest }
page-past-solved = Решено { $right } из { $count }
page-past-goes-on = Пока решено { $right } из { $count }
page-past-hints = { $count ->
    [one] { $count } подсказка
    [few] { $count } подсказки
   *[other] { $count } подсказок
 }
page-try-right = верно
page-try-partial = верно отчасти
page-try-wrong = неверно
page-try-unreadable = не удалось прочитать
