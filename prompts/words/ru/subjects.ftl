# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Алгебра
subject-arithmetic = Арифметика
subject-biology = Биология
subject-calculus = Математический анализ
subject-chemistry = Химия
subject-economics = Экономика
subject-electricity-and-waves = Электричество и волны
subject-english-grammar-and-vocabulary = Английский: грамматика и слова
subject-functions = Функции
subject-geometry = Геометрия
subject-linear-algebra = Линейная алгебра
subject-mechanics = Механика
subject-programming-python = Программирование (Python)
subject-statistics-and-probability = Статистика и вероятность
subject-trigonometry = Тригонометрия
