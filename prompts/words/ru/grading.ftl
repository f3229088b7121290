# What is said of an answer. None of these sentences tells the key.

grading-too-long = Для одного ответа это слишком длинный текст. Пришли, пожалуйста, только ответ.
grading-empty = Я не вижу здесь ответа.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Я не вижу здесь числа. { $form }
grading-number-digits = Непонятно, какое это число. { $form }
grading-number-several = Здесь несколько чисел. Пришли только то, которое и есть твой ответ.
grading-number-denied = Ты говоришь, чему это не равно. А чему равно?
grading-number-bound = Это промежуток. Какое одно число твой ответ?
grading-number-unfinished = Ты на верном пути. Доведи вычисление до одного числа.
grading-number-letters = Здесь ещё есть неизвестная буква. Пришли только число.
grading-number-unit = Я не знаю единицу «{ $unit }». { $form }
grading-number-impossible = У этого нет значения, например из-за деления на ноль. { $form }
grading-number-form = Напиши одно число, например 12; -0,5; 3/4 или 2,5e3.
grading-number-form-unit = Напиши одно число с единицей ({ $unit }), например 12; -0,5; 3/4 или 2,5e3.
grading-number-form-set = Напиши числа через точку с запятой, например 2; -3.

grading-number-wrong = Это не то число, которое нужно найти.
grading-number-sign = Посмотри на знак: плюс или минус?
grading-number-tenfold = Цифры похожи на правду. Проверь величину: на месте ли запятая или степень десяти?
grading-number-comma = Запятую я читаю как разделитель тысяч. Если это десятичная дробь, напиши её с точкой.
grading-number-inverse = Проверь, какое число вверху, а какое внизу.
grading-number-coarse = Слишком сильное округление. Дай больше знаков или точное значение.
grading-number-close = Очень близко. Проверь округление и последние шаги.
grading-number-percent = Посмотри на вопрос ещё раз: нужны проценты или просто число?
grading-number-dimension = Эта единица измеряет что-то другое. Какая единица подходит к вопросу?
grading-number-units = Цифры похожи на правду. Проверь единицу или то, как она переведена.
grading-number-unit-fits = Единица подходит; число пока не то.
grading-number-no-such = У этого вопроса всё же есть ответ, и это число.
grading-number-not-number = Подумай ещё: является ли ответ на этот вопрос числом?
grading-number-set-missing = Можно найти ещё: это не все числа.
grading-number-set-some = Часть из них верна, но не все.
grading-number-set-wrong = Это не те числа, которые нужно найти.

# Choices
grading-choice-form = Ответь одной буквой, от { $first } до { $last }, или словами одного из вариантов.
grading-choice-several = Здесь названо несколько вариантов, а верным может быть только один. Какой из них?
grading-choice-denied = Ты говоришь, какой вариант не подходит. А какой подходит?
grading-choice-range = Такого варианта здесь нет. { grading-choice-form }
grading-choice-ambiguous = Не совсем понятно, какой это вариант. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Этот вариант не подходит. Перечитай вопрос и проверь каждый вариант.
grading-choices-form = Ответь буквами, от { $first } до { $last }, например { $first } и { $last }, или словами вариантов.
grading-choices-range = Такого варианта здесь нет. { grading-choices-form }
grading-choices-ambiguous = Не совсем понятно, какие это варианты. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = Выбранное подходит, но чего-то ещё не хватает.
grading-choices-extra = Что-то из выбранного сюда не относится.
grading-choices-mixed = Часть подходит, но чего-то не хватает, а что-то лишнее.
grading-choices-wrong = Выбранное не подходит. Проверь каждый вариант отдельно.
grading-choices-none = Хотя бы один вариант верен. Проверь каждый отдельно.

# Words
grading-text-nothing = { grading-empty } Ответь одним словом или несколькими.
grading-text-several = Здесь несколько возможностей. Какая из них твой ответ?
grading-text-denied = Ты говоришь, что это не так. А что это?
grading-text-wrong = Это не то слово, которое нужно найти. Подумай, что именно описано в вопросе.
grading-text-part = Это только часть полного названия. Можешь сказать точнее?
grading-text-more = Ты близко, но добавленное меняет смысл. Скажи точнее.
grading-text-list-some = Часть из этого верна, но не всё.

# Free answers
grading-free = Свободный ответ не проверяется по правилам: сравни его с пунктами хорошего ответа.
grading-free-empty = { grading-empty } Ответь одним-двумя предложениями.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Вернись к тому, что дано: есть ли число или условие, которое ещё не использовано?
grading-again-look-choice = Перечитай вопрос: какие слова в нём говорят против этого варианта?
grading-again-look-choices = Возьми варианты по одному и спроси о каждом: верно ли это?
grading-again-look-words = Перечитай вопрос: с какой его частью ответ не сходится?
grading-again-hint = Гадать дальше не нужно: следующая подсказка продвинет на шаг.
grading-again-hints = Перечитай подсказки не спеша, положив рядом свою работу.
grading-again-try-value = Запиши свои шаги, каждый с новой строки, и пришли: я скажу, какие из них верны.
grading-again-try-choice = Вычеркни варианты, которых быть не может: какие остались?
grading-again-try-choices = В каких вариантах есть уверенность? Начни с них и сравни с ними остальные.
grading-again-try-words = Из какой темы этот вопрос? Ответ оттуда же.
grading-again-same = Это та же ошибка, что и раньше. Посмотри на это место ещё раз не спеша или возьми подсказку.
grading-again-unreadable = Ответ здесь всё ещё не читается. Может помочь подсказка, или пропустим этот вопрос.
