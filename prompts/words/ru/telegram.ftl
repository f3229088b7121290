# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Потренировать тему: /practice fractions
telegram-command-hint = Подсказка к открытому вопросу
telegram-command-skip = Пропустить открытый вопрос
telegram-command-solution = Показать решение
telegram-command-stop = Закончить на сегодня
telegram-command-continue = Продолжить с того же места
telegram-command-progress = Как мои успехи?
telegram-command-review = Повторить то, что может забыться
telegram-command-link = Продолжить здесь тренировку из другого места
telegram-command-warmup = Вопрос для всех: /warmup fractions
telegram-command-language = Говорить на другом языке
telegram-command-help = Что я умею

# Cards
telegram-question = Вопрос { $number }
telegram-question-of = Вопрос { $number } из { $of }
telegram-several = Верных может быть несколько: отметь все верные, потом нажми «{ $check }».
telegram-check = Проверить
telegram-reply-to-answer = Напиши свой ответ.
telegram-reply-to-answer-group = Ответь на это сообщение.
telegram-you-answered = Твой ответ: { $answer }

telegram-quiz-question = Что верно?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Это чужой вопрос. Попроси у меня свой: /practice
telegram-old-button = Я больше не знаю этой кнопки. Нажми кнопку под моим последним сообщением или напиши ответ.
telegram-choose-first = Сначала выбери хотя бы один ответ.
