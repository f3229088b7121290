# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Вопрос { $number } · { $level }
slack-question-of = Вопрос { $number } из { $of } · { $level }
slack-several = Верных может быть несколько: отметь все верные, потом нажми «Проверить».
slack-write = Напиши ответ сообщением, здесь или в ветке.
slack-check = Проверить

# Warm-ups of a channel
slack-vote = Голосовать могут все. Верно ли это, видно только тебе, и считается только первый голос.
slack-vote-right = ✅ Верно! Это *{ $label }*: { $text }
slack-vote-wrong = В этот раз нет. Это *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = Это чужой вопрос. Напиши мне, и у тебя будет свой.
slack-old-button = Эта кнопка больше не работает. Напиши мне, и продолжим.
slack-tick-first = Сначала отметь хотя бы один ответ.

# The slash command
slack-command-direct = Мой ответ — в наших личных сообщениях.
slack-command-failed = Сейчас не удалось тебе написать. Попробуй ещё раз через минуту.

slack-command-alone = помощь

# The agent view
slack-thinking = думает…
slack-searching = ищет вопросы…
slack-checking = проверяет твой ответ…
slack-prompts-title = Чем хочешь заняться?
slack-prompt-practise = Тренировать: { $subject }
slack-prompt-practise-words = 5 вопросов по теме { $subject }
slack-prompt-progress = Как мои успехи?
slack-prompt-progress-words = Как мои успехи?
slack-prompt-review = Что мне пора повторить?
slack-prompt-review-words = Что повторить?

# The App Home
slack-home-title = Твои успехи
slack-home-nothing = Пока здесь пусто. Напиши мне, например, «5 вопросов по алгебре», и страница заполнится сама.
slack-home-answered = Вопросов: *{ $answered }*, сразу верно: *{ $right }*.
slack-home-due = Пора повторить
slack-home-due-why = Короткое повторение сейчас, и это дольше останется в памяти.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Тренировать
slack-home-review = Потренировать всё это
slack-home-skills = Навыки
slack-home-skill = *{ $name }* { $bar } { $chance } % · сразу верно { $right } из { $seen }
slack-home-skills-why = Полоска показывает, насколько вероятно, что вопрос среднего уровня получится с первой попытки.
slack-home-more = и ещё { $rest }
slack-home-recommend = Что мне делать дальше?
slack-home-practise-words = 5 вопросов по теме { $name }

# Files
slack-file-unnamed = файл
