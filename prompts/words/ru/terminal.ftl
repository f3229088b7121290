# The terminal, for people and for scripts.
terminal-welcome = Привет! Я Chiron, помогаю тренироваться. Назови тему, например «5 лёгких вопросов про дроби». Ctrl-D — выход.
terminal-thinking = Думаю
terminal-question = Вопрос { $number }, { $level }
terminal-question-of = Вопрос { $number } из { $of }, { $level }
terminal-unit = Единица ответа: { $unit }.
terminal-several = Верных может быть несколько: назови все их буквы.
terminal-ended = До скорого!
