# What a teacher reads while going through the questions of a paper.
approval-no-option = Варианта { $label } здесь нет.
approval-no-line = Нет строки { $line }, по которой можно разделить. Строк в тексте: { $lines }.
approval-no-next = После этого вопроса других нет.
refused-not-your-document = Просматривать этот документ может только учитель этого класса. Документы для всех — только администратор.
refused-approve-in-group = Здесь читают и другие. Давай просматривать документы в личном чате.
refused-no-page = Отсюда нет веб-страницы, которую можно открыть. Пройдём документ в этом чате.
refused-document-gone = Этого документа здесь больше нет.

approval-no-documents = Пока нет документов для просмотра. Пришли документ, и я найду в нём вопросы.
approval-standing = **{ $name }**: { $questions ->
    [0] вопросов нет.
    [one] { $questions } вопрос, с ответом: { $keyed }.
    [few] { $questions } вопроса, с ответом: { $keyed }.
   *[many] { $questions } вопросов, с ответом: { $keyed }.
 }{ $published ->
    [0] {""}
    [one] {" "}Опубликовано: { $published }.
    [few] {" "}Опубликовано: { $published }.
   *[many] {" "}Опубликовано: { $published }.
 }{ $sure ->
    [0] {""}
    [one] {" "}Можно публиковать: { $sure }.
    [few] {" "}Можно публиковать: { $sure }.
   *[many] {" "}Можно публиковать: { $sure }.
 } { $unsure ->
    [0] Все просмотрены.
    [one] Ждут тебя: { $unsure }.
    [few] Ждут тебя: { $unsure }.
   *[many] Ждут тебя: { $unsure }.
 }{ $proposed ->
    [0] {""}
    [one] {" "}С моими предложениями: { $proposed }.
    [few] {" "}С моими предложениями: { $proposed }.
   *[many] {" "}С моими предложениями: { $proposed }.
 }
approval-page-given = [{ $name }: просмотреть их на странице]({ $link }){ $minutes ->
    [0] .
   *[other] . Ссылка открывает страницу от твоего имени, один раз, срок в минутах: { $minutes }. Никому её не передавай.
 }
approval-sure-done = { $count ->
    [0] Публиковать больше нечего.
    [one] Опубликован { $count } вопрос.
    [few] Опубликовано { $count } вопроса.
   *[many] Опубликовано { $count } вопросов.
 }
approval-sure-undone = { $count ->
    [0] Возвращать больше нечего.
    [one] Тебя снова ждёт { $count } вопрос.
    [few] Тебя снова ждут { $count } вопроса.
   *[many] Тебя снова ждут { $count } вопросов.
 }
approval-picture = { $number ->
    [none] Картинка { $place } к этому вопросу
   *[other] Картинка { $place } к вопросу { $number }
 }
approval-draft = { $number ->
    [none] **Вопрос** ({ $place })
   *[other] **Вопрос { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] В банке вопросов: { $stem }
   *[other] Вопрос { $number } этого документа: { $stem }
 }
approval-page = страница { $page }
approval-no-stem = (нет текста)
approval-figures = { $count ->
    [one] К нему относится { $count } картинка.
    [few] К нему относятся { $count } картинки.
   *[many] К нему относятся { $count } картинок.
 }
approval-answer = { $answer ->
    [none] Ответ: неизвестен
   *[other] Ответ: { $answer }
 }
approval-is-published = Учащиеся могут тренироваться на этом вопросе.
approval-is-dropped = Этот вопрос убран.
approval-proposed = Языковая модель предлагает следующее. Учащиеся этого не увидят, пока ты это не примешь.
approval-proposed-stem = **Текст вопроса, как я читаю его на странице**
approval-proposed-options = **Варианты, как я читаю их на странице**
approval-proposed-explanation = **Объяснение**
approval-proposed-hints = **Подсказки**
approval-proposed-misconceptions = **Что сказать тому, кто выберет неверный вариант**
approval-nothing-proposed = Для этого предложений нет.
approval-taken = Предложенное теперь часть вопроса.
approval-left = Предложенное не взято.
approval-asks-answer = Какой ответ? { $options ->
    [0] Напиши число или слова.
   *[other] Напиши букву или несколько: A, C
 }
approval-asks-edit = Что здесь должно быть? Напиши «stem: ...» для текста вопроса или «B: ...» для варианта.
approval-asks-split = Где начинается второй вопрос? Напиши букву варианта или «line 2» для строки текста.
approval-published = { $number ->
    [none] Вопрос опубликован.
   *[other] Вопрос { $number } опубликован.
 }
approval-dropped = { $number ->
    [none] Вопрос убран.
   *[other] Вопрос { $number } убран.
 }
approval-answered = Ответ изменён.
approval-edited = Текст изменён.
approval-merged = Следующий вопрос теперь часть этого.
approval-split = Теперь это два вопроса. Вот первый.
approval-undone = Последнее изменение отменено.
approval-elsewhere = Этот вопрос с тех пор изменился, поэтому ничего не сделано. Вот как он выглядит сейчас.

# Buttons.
choice-approve-sure = Опубликовать: { $count }
choice-approve-go = Просмотреть: { $count }
choice-approve-proposed = Предложения: { $count }
choice-approve-take = Принять предложение
choice-approve-leave = Не брать
choice-approve-page = Просмотреть на странице
choice-approve-publish = Опубликовать
choice-approve-answer = Исправить ответ
choice-approve-edit = Изменить
choice-approve-merge = Объединить с другим
choice-approve-split = Разделить
choice-approve-drop = Убрать
choice-approve-next = Потом
choice-approve-undo = { $number ->
    [none] Отменить
   *[other] Отменить вопрос { $number }
 }
choice-approve-undo-sure = Вернуть: { $count }
choice-approve-back = Назад
choice-approve-stop = Стоп
