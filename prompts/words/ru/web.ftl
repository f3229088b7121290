# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Сначала напиши что-нибудь.
web-bad-json = Не удалось прочитать сообщение. Обнови страницу и попробуй ещё раз.
web-bad-request = Не удалось понять запрос. Обнови страницу и попробуй ещё раз.
web-not-object = Отправь один объект JSON с заголовком Content-Type: application/json.
web-text-or-action = Отправь или текст, или действие, но не то и другое.
web-unknown-action = Я не знаю этой кнопки. Обнови страницу.
web-too-big = Это слишком много для отправки.
web-not-found = По этому адресу ничего нет.
web-no-conversation = Такой беседы у тебя нет.
web-untitled = Беседа
web-not-allowed = По этому адресу так нельзя.
web-other-site = Этот запрос пришёл с другого сайта, поэтому не принят.
web-link-gone = Эта ссылка уже использована или устарела. Попроси новую.
web-login-gone = Твой вход изменился. Обнови страницу.
web-too-fast = Это много за раз. Следующее сообщение можно через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
 }.
web-busy-address = Из твоей сети сейчас идёт очень много запросов. Попробуй снова через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
 }.
web-too-many-new = Из твоей сети сейчас приходит очень много новых людей. Приму твоё сообщение через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
 }.
web-too-many-bytes = Из твоей сети сейчас идёт очень много файлов. Попробуй снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
 }.
web-too-many-streams = Эта беседа открыта в слишком многих окнах. Закрой некоторые.

# Files
web-file-too-big = Файл слишком большой. Можно до { $limit } МБ.
web-file-kind = Можно присылать картинки, PDF, офисные документы и тексты, а это что-то другое.
web-file-empty = Этот файл пуст.
web-files-full = Все твои файлы вместе могут занимать { $limit } МБ, с этим было бы слишком много.
web-no-file = Одного из файлов здесь больше нет. Добавь его ещё раз.

# The page on which papers are approved
web-approve-changed = За это время кто-то это изменил, поэтому ничего не сделано. Вот как всё выглядит сейчас.

web-fault = Что-то сломалось с моей стороны, извини. Попробуй ещё раз.

# What the tutor does, while one waits
web-doing-nothing = Chiron думает
web-doing-search = Ищу вопросы
web-doing-check = Проверяю твой ответ
web-doing-look-up = Ищу в записях
web-doing-progress = Смотрю твои успехи
web-doing-else = Работаю над этим
