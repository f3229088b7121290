# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = помогает тренироваться
page-skip-link = К полю для сообщения
page-conversation = Беседа
page-welcome-title = Что потренируем?
page-welcome = Назови тему своими словами. Я задаю вопросы, помогаю, когда трудно, и слежу за твоими успехами.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Дай 5 лёгких вопросов по алгебре
page-suggestion-2 = Как мои успехи?
page-suggestion-3 = 5 вопросов по теории вероятностей
page-language = Язык
page-compose = Сообщение
page-placeholder = Ответь или спроси
page-send = Отправить
page-earlier = Показать прежние сообщения
page-newest = Последнее сообщение
page-conversations = Беседы
page-new-conversation = Новая беседа
page-unread = Новые ответы
page-new = Новое
page-rename = Переименовать «{ $title }»
page-rename-short = Переименовать
page-title-label = Название
page-seek = Искать в сообщениях
page-seek-found = { $count ->
    [0] Ничего не нашлось. Попробуй другое слово.
    [one] Найдено { $count } раз
    [few] Найдено { $count } раза
   *[other] Найдено { $count } раз
 }
page-seek-first = Последние { $count }
page-seek-failed = Поиск не удался. Попробуй ещё раз.
page-no-script = Этой странице нужен JavaScript, а с других сайтов — ничего.

# States
page-thinking = Chiron думает
page-stop = Стоп
page-copy = Копировать
page-copied = Скопировано
page-not-copied = Твой браузер не разрешает копировать. Можно выделить текст.
page-try-again = Попробовать ещё раз
page-forget = Удалить
page-title-new = ({ $count }) { $title }
page-you = Ты
page-tutor = Chiron
page-sending = Отправляется
page-waiting = Ждёт связи, потом отправится само
page-slow-down = Немного подождёт и отправится само
page-not-sent = Не отправлено: { $reason }
page-connecting = Соединение
page-reconnecting = Связь пропала. Пробуем снова
page-connected = На связи

# Files
page-attach = Добавить файлы
page-take-photo = Сделать фото
page-take-file = Выбрать файлы
page-drop = Перетащи файлы сюда
page-files = Файлы к сообщению
page-files-most = { $count ->
    [one] В одно сообщение помещается { $count } файл.
    [few] В одно сообщение помещается { $count } файла.
   *[other] В одно сообщение помещается { $count } файлов.
 }
page-files-wait = Отправится, как только файлы загрузятся
page-file-progress = { $name }, загружается
page-file-waits = Ждёт связи
page-file-there = { $name }: можно отправлять
page-file-cancel = Отменить { $name }
page-file-remove = Убрать { $name }
page-file-too-big = Слишком большой: можно до { $limit }
page-file-empty = Этот файл пуст

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Открыть вопрос
page-action-harder = Что-нибудь посложнее
page-action-easier = Что-нибудь полегче
page-action-reviews = Что пора повторить?
page-action-goal = Моя цель
page-action-how_far = Сколько осталось?
page-action-placement = Определить мой уровень
page-action-why_question = Почему этот вопрос?
page-action-link = Связать мой аккаунт
page-action-join = Вступить в класс
page-action-warm_up = Разминка
page-action-vote = Мой голос
page-action-approve = Мои документы
page-action-language = Другой язык
page-action-memory = Что ты помнишь
page-action-remember = Запомни это
page-action-forget = Забудь это
page-action-seen = Прочитано
page-action-class = Мой класс
page-action-file = Принять документ
page-action-paper = Удалить документ

# A link that opens the page as a person
page-enter-failed = Ссылка сейчас не сработала. Проверь связь и открой её ещё раз.
