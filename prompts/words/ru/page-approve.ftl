# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Вопросы из документа
page-approve-of = { $name }: вопросы на проверку
page-approve-skip = К вопросу
page-approve-home = К чату
page-approve-not-yours = Здесь нет такого документа для тебя. Просматривать его могут только учителя его класса. Если это ты, открой страницу по своей ссылке: попроси её в чате или у того, кто запускает Chiron.
page-approve-failed = Сейчас это не удалось загрузить.
page-approve-offline = Сервер не отвечает. Всё, что написано, сохранилось. Попробуй ещё раз.
page-approve-not-read = Этот документ ещё читается. Вопросы появятся, когда чтение закончится.
page-approve-nothing = В этом документе вопросов не нашлось.
page-approve-none-needs = Все вопросы уже просмотрены.
page-approve-none-listed = Таких нет.
page-approve-no-sure = Нет вопросов, которые можно публиковать сразу.
page-approve-first = Это первый.
page-approve-last = Это последний.
page-approve-changed = Этот вопрос только что кто-то изменил.
page-approve-stale = Пока ты пишешь, кто-то изменил этот вопрос. Если сохранить твой текст, он заменит те изменения.
page-approve-keep-mine = Оставить мой текст
page-approve-keep-theirs = Показать, как стало
page-approve-unsaved = Не сохранено

# The list
page-approve-questions = Вопросы этого документа
page-approve-question = Вопрос
page-approve-filter = Какие вопросы в списке
page-approve-needs = Ждут меня
page-approve-sure = Надёжные
page-approve-published = Опубликованы
page-approve-dropped = Убраны
page-approve-all = Все
page-approve-is-needs = Ждёт тебя
page-approve-is-sure = Надёжный
page-approve-is-published = Опубликован
page-approve-is-dropped = Убран

# The page of the paper
page-approve-sheet = Страница, откуда это взято
page-approve-page = Страница { $page }
page-approve-page-before = Предыдущая страница
page-approve-page-after = Следующая страница
page-approve-larger = Крупнее

# The question
page-approve-remarks = Посмотри, пожалуйста
page-approve-figure = Картинка к этому вопросу
page-approve-right-one = Какой верный?
page-approve-right-ones = Какие верны?
page-approve-no-answer = пока неизвестно
page-approve-accepted = Тоже верно: { $words }
page-approve-about = Подробнее об этом вопросе
page-approve-actions = Что можно сделать с этим вопросом
page-approve-proposed-stem = Предложение языковой модели: другой текст
page-approve-proposed-options = Предложение языковой модели: другие варианты
page-approve-proposed-explanation = Предложение языковой модели: объяснение
page-approve-proposed-hints = Предложение языковой модели: подсказки
page-approve-proposed-misconceptions = Предложение языковой модели: что сказать тому, кто выберет неверный вариант
page-approve-take = Принять
page-approve-leave = Не брать
page-approve-where = Где начинается второй вопрос?
page-approve-nowhere = Нет второй строки или второго варианта, где это можно разделить.

# What can be done
page-approve-do-publish = Опубликовать
page-approve-do-edit = Изменить
page-approve-do-drop = Убрать
page-approve-do-merge = Объединить с другим
page-approve-do-split = Разделить
page-approve-do-back = Вернуть
page-approve-do-next = Дальше
page-approve-do-undo = Отменить
page-approve-publish-sure = { $count ->
    [one] Опубликовать { $count } надёжный
    [few] Опубликовать { $count } надёжных
   *[other] Опубликовать { $count } надёжных
 }

# What was done
page-approve-done-publish = { $name }: опубликовано.
page-approve-done-sure = { $count ->
    [one] Опубликован { $count } вопрос.
    [few] Опубликовано { $count } вопроса.
   *[other] Опубликовано { $count } вопросов.
 }
page-approve-done-drop = { $name }: убрано.
page-approve-done-back = { $name }: снова как раньше.
page-approve-done-merge = { $other } теперь часть этого: { $name }.
page-approve-done-split = { $name }: теперь это два вопроса.
page-approve-done-change = { $name }: изменено.
page-approve-done-take = { $name }: предложение принято.
page-approve-done-leave = { $name }: предложение не взято.
page-approve-done-undo = Отменено: { $words }
page-approve-nothing-done = Отменять нечего.
page-approve-no-next = После этого вопроса других нет.

# The fields
page-approve-field-stem = Вопрос
page-approve-field-kind = Вид вопроса
page-approve-field-options = Варианты, и какие из них верны
page-approve-field-answer = Ответ
page-approve-field-accepted = Тоже верно, по одному в строке
page-approve-field-tolerance = Может отличаться на (2 или 5%)
page-approve-field-unit = Единица
page-approve-field-hint-1 = Первая подсказка
page-approve-field-hint-2 = Вторая подсказка
page-approve-field-hint-3 = Третья подсказка
page-approve-field-explanation = Объяснение
page-approve-field-skill = Навык
page-approve-field-marks = Баллы
page-approve-kind-single_choice = Верен один вариант
page-approve-kind-multiple_choice = Верных вариантов может быть несколько
page-approve-kind-numeric = Число
page-approve-kind-algebraic = Формула
page-approve-kind-short_text = Слово или несколько слов
page-approve-kind-free_text = Более длинный текст
page-approve-more = Подсказки и объяснение
page-approve-option = Вариант { $label }
page-approve-option-right = Вариант { $label } верный
page-approve-option-up = Вариант { $label } выше
page-approve-option-down = Вариант { $label } ниже
page-approve-option-remove = Убрать вариант { $label }
page-approve-add-option = Добавить вариант
page-approve-save = Сохранить
page-approve-save-publish = Сохранить и опубликовать
page-approve-forget = Не сохранять

# The keys
page-approve-keys = Клавиши
page-approve-single-keys = Одиночные буквы на этой странице работают как клавиши
page-approve-key-next = Следующий вопрос
page-approve-key-before = Предыдущий вопрос
page-approve-key-publish = Опубликовать или вернуть убранное
page-approve-key-mark = Этот вариант верный
page-approve-key-edit = Изменить
page-approve-key-drop = Убрать
page-approve-key-merge = Объединить со следующим вопросом
page-approve-key-split = Разделить на два
page-approve-key-undo = Отменить
page-approve-key-sure = Опубликовать все надёжные
page-approve-key-filter = Показать другие вопросы
page-approve-key-page = К странице и обратно
page-approve-key-help = Показать эти клавиши
page-approve-key-save = Сохранить то, что пишешь
page-approve-key-save-publish = Сохранить и опубликовать
