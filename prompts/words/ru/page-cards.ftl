# Question cards
page-question = Вопрос { $number }
page-question-of = Вопрос { $number } из { $of }
page-choose-one = Выбери один
page-choose-all = Выбери все верные
page-your-answer = Твой ответ
page-check = Проверить
page-actions = Что можно сделать
page-answer-with = Ответить { $label }
page-answered = Мой ответ: { $value }
page-state-right = Верно
page-state-wrong = Пока нет
page-state-partial = Верно отчасти
page-state-kept = Ответ сохранён
page-state-shown = Решение показано
page-state-skipped = Пропущено
page-state-left = Закрыто
page-option-right = верно
page-option-wrong = неверно
page-keys = { $count ->
    [1] клавиша 1
    [one] клавиши от 1 до { $count }
    [few] клавиши от 1 до { $count }
   *[other] клавиши от 1 до { $count }
 }
page-enlarge = Увеличить картинку
page-close = Закрыть
page-wide = Прокручивается вбок
page-reads-as = Я читаю это так
page-hint-number = Подсказка { $level }
page-said-of = Об ответе { $value }
page-which-points = Что из этого есть в твоём ответе?
page-mark = Оценить мой ответ
page-new-line = Enter — новая строка. Ctrl и Enter — отправить.

# The keys for maths
page-maths-keys = Клавиши для математики
page-all-keys = Буквы
page-key-divide = разделить на
page-key-times = умножить на
page-key-minus = минус
page-key-plus = плюс
page-key-equals = равно
page-key-open = открыть скобку
page-key-close = закрыть скобку
page-key-fraction = дробь
page-key-power = в степени
page-key-root = квадратный корень
page-key-cube-root = кубический корень
page-key-pi = пи
page-key-less = меньше
page-key-more = больше
page-key-at-most = меньше или равно
page-key-at-least = больше или равно
page-key-plus-minus = плюс-минус
page-key-infinity = бесконечность
page-key-point = десятичная точка
page-key-comma = запятая
page-key-back = стереть
page-key-left = влево
page-key-right = вправо

# How questions went
page-how-right = Сразу верно
page-how-later = Верно не сразу или с подсказкой
page-how-shown = Решение показано
page-how-skipped = Пропущено
page-how-left = Без ответа
page-chart-right = сразу верно: { $count }
page-chart-later = не сразу или с подсказкой: { $count }
page-chart-shown = с решением: { $count }
page-chart-skipped = пропущено: { $count }
page-chart-left = без ответа: { $count }
page-as-table = Таблицей
page-table-number = Вопрос
page-table-topic = Тема
page-table-how = Что вышло
page-table-tries = Попытки
page-table-hints = Подсказки
