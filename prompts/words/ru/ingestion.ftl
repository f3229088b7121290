# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = В этом файле ничего нет. Проверь, тот ли это файл, и пришли ещё раз.
ingestion-refused-cut-off = Файл обрывается посередине, значит, дошёл не весь. Пришли его ещё раз.
ingestion-refused-broken = Файл повреждён и не открывается. Открой его в своей программе, сохрани заново и пришли эту копию.
ingestion-refused-too-large = Файл больше { $limit } МБ. Раздели его или уменьши картинки и пришли по частям.
ingestion-refused-unknown = Такие файлы Chiron читать не умеет. Пришли PDF, Word, PowerPoint, Excel или OpenDocument, веб-страницу, текст или фото.
ingestion-refused-program = Это программа, а не документ, поэтому файл не открывался. Пришли сам документ, например в PDF или DOCX.
ingestion-refused-data = Это данные для программы, а не документ. Тот, кто запускает Chiron, может загрузить файл с вопросами командой «chiron bank load».
ingestion-refused-archive = Это архив. Распакуй его и пришли документы из него.
ingestion-refused-old-word = Это старый формат Word. Открой файл, сохрани как DOCX или PDF и пришли.
ingestion-refused-old-powerpoint = Это старый формат PowerPoint. Открой файл, сохрани как PPTX или PDF и пришли.
ingestion-refused-old-excel = Это старый формат Excel. Открой файл, сохрани как XLSX и пришли.
ingestion-refused-pages = Это сделано в Pages, Numbers или Keynote. Экспортируй в PDF или формат Office и пришли.
ingestion-refused-heic = Это фото в формате, который знают лишь некоторые телефоны. Пришли JPEG или PNG; подойдёт и снимок экрана.
ingestion-refused-locked-office = Файл закрыт паролем. Открой его, сними пароль и пришли эту копию.
ingestion-refused-locked-archive = Часть файла закрыта паролем. Сохрани его без пароля и пришли эту копию.
ingestion-refused-bomb = При распаковке этот файл стал бы слишком большим, поэтому он не открывался. Сохрани документ в PDF и пришли.
ingestion-refused-entities = В файле есть определения, которых не пишет ни одна офисная программа, поэтому он не открывался. Сохрани документ в PDF и пришли.
ingestion-refused-password = Файл закрыт паролем. Сообщи Chiron пароль или сними его и пришли эту копию.
ingestion-refused-password-in-chat = Файл закрыт паролем. Пожалуйста, не пиши пароль сюда: всё, что здесь пишут, сохраняется. Сними пароль и пришли эту копию.
ingestion-refused-wrong-password = Этот пароль файл не открывает. Попробуй ещё раз или сними пароль и пришли эту копию.
ingestion-refused-too-many-lines = Строк в файле: { $lines }; Chiron читает за раз не больше { $limit }. Раздели его и пришли по частям.
ingestion-refused-too-many-pages = Страниц в файле: { $pages }; Chiron читает за раз не больше { $limit }. Раздели его и пришли по частям.
ingestion-refused-too-many-scans = Страниц-картинок в файле: { $pages }; Chiron читает за раз не больше { $limit } таких. Раздели его и пришли по частям.
ingestion-refused-too-much-memory = Чтобы прочитать этот файл, нужно слишком много памяти. Напечатай его в новый PDF или пришли часть.
ingestion-refused-too-long = Чтение этого файла слишком затянулось, и Chiron остановился. Раздели его и пришли по частям.
ingestion-refused-too-many-pixels = В картинке точек больше, чем { $limit } млн. Уменьши её или сфотографируй страницу заново и пришли.
ingestion-refused-key-without-paper = Документ, к которому это относится, прочитать не удалось. Сначала пришли его, потом это.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Невидимый текст пропущен{ $count ->
    [1] {""}
    [one] {" "}(мест: { $count })
    [few] {" "}(мест: { $count })
   *[many] {" "}(мест: { $count })
 }.
ingestion-remark-slanted-text = Вертикальный или наклонный текст пропущен{ $count ->
    [1] {""}
    [one] {" "}(мест: { $count })
    [few] {" "}(мест: { $count })
   *[many] {" "}(мест: { $count })
 }.
ingestion-remark-script = Внутри есть программа; она не запускалась.
ingestion-remark-attachments = { $count ->
    [one] Внутри { $count } вложенный файл, он не читался.
    [few] Внутри { $count } вложенных файла, они не читались.
   *[many] Внутри { $count } вложенных файлов, они не читались.
 }
ingestion-remark-macros = Внутри есть макросы; текст прочитан без их запуска.
ingestion-remark-picture = { $count ->
    [one] Не удалось перенести { $count } картинку или рисунок.
    [few] Не удалось перенести { $count } картинки или рисунка.
   *[many] Не удалось перенести { $count } картинок или рисунков.
 } Если это важно, пришли PDF.
ingestion-remark-unreadable = Написанное прочитать не удалось.
ingestion-remark-blank = Здесь ничего нет.
ingestion-remark-key-answers = { $count ->
    [0] Новых ответов в нём не нашлось.
    [one] Ответ получил { $count } вопрос.
    [few] Ответы получили { $count } вопроса.
   *[many] Ответы получили { $count } вопросов.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] { $count } ответ из него не подходит к своему вопросу; посмотри, пожалуйста.
    [few] { $count } ответа из него не подходят к своим вопросам; посмотри, пожалуйста.
   *[many] { $count } ответов из него не подходят к своим вопросам; посмотри, пожалуйста.
 }
ingestion-remark-key-stray = { $count ->
    [one] { $count } ответ из него не относится ни к одному вопросу документа.
    [few] { $count } ответа из него не относятся ни к одному вопросу документа.
   *[many] { $count } ответов из него не относятся ни к одному вопросу документа.
 }
ingestion-on-page = Страница { $page }: { $said }
ingestion-on-pages = Страницы { $first }–{ $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = Читаю «{ $name }». Скажу, когда будет готово.
ingestion-received-for = Читаю «{ $name }» (для кого: { $receiver }). Скажу, когда будет готово.
ingestion-received-again = «{ $name }» уже читается. Скажу, когда будет готово.
ingestion-received-key = Читаю «{ $name }»: ищу ответы к «{ $paper }». Скажу, когда будет готово.
ingestion-read-key = «{ $name }» — ключ с ответами к «{ $paper }». { $about } «{ $paper }» теперь: { $found }
ingestion-stage-waiting = «{ $name }» ждёт своей очереди на чтение.
ingestion-stage-begun = Сейчас читаю «{ $name }».
ingestion-stage-reading = Ещё читаю «{ $name }»: страница { $page } из { $of }.
ingestion-stage-ocr = Ещё читаю «{ $name }». Некоторые страницы — картинки: { $page } из { $of }.
ingestion-stage-proposing = Чтение «{ $name }» закончено, смотрю, что можно добавить к вопросам: { $page } из { $of }.
ingestion-version = Если это другая версия файла с таким именем, скажу и что изменилось.
ingestion-read = «{ $name }»: { $found }
ingestion-read-again = «{ $name }» мне уже знаком, и это всё тот же файл: { $found }
ingestion-read-alone = Чтение «{ $name }» закончено. { $passages ->
    [0] Напечатай вопрос, который не получается, или его тему, и я помогу.
   *[other] Спроси, что там сказано о чём-нибудь, или напечатай вопрос, который не получается.
 }
ingestion-found = { $questions ->
    [0] вопросов не нашлось: ничего не пронумеровано и не оформлено как вопросы.
    [one] { $questions } вопрос, с ответом: { $keyed }, ждут тебя: { $unsure }.
    [few] { $questions } вопроса, с ответом: { $keyed }, ждут тебя: { $unsure }.
   *[many] { $questions } вопросов, с ответом: { $keyed }, ждут тебя: { $unsure }.
 }
ingestion-published = Опубликовано: { $count }.
ingestion-proposed = Вопросов с моими предложениями: { $count }; учащиеся их не увидят, пока ты их не примешь.
ingestion-passages = { $count ->
    [one] Можно цитировать { $count } отрывок.
    [few] Можно цитировать { $count } отрывка.
   *[many] Можно цитировать { $count } отрывков.
 }
ingestion-changes = По сравнению с прежней версией: новых { $added }, изменённых { $changed }, исчезло { $gone }.
ingestion-no-changes = Вопросы те же, что в прежней версии.
ingestion-not-read = «{ $name }»: прочитать не удалось. { $why }
refused-document-not-yours = Присылать документы для этого класса может только его учитель. Для всех — только администратор.

# The end of a document.
document-which = Непонятно, какой это документ. Назови его точно: delete paper ...
ingestion-delete-asked = Удалить «{ $name }» от { $day }? { $questions ->
    [0] Вопросов в нём нет.
    [one] { $questions } вопрос из него уйдёт из тренировки, и цитат из него больше не будет.
    [few] { $questions } вопроса из него уйдут из тренировки, и цитат из него больше не будет.
   *[many] { $questions } вопросов из него уйдут из тренировки, и цитат из него больше не будет.
 } Отменить это будет нельзя.
ingestion-deleted = Документ «{ $name }» удалён. Ответы учащихся сохранены.
choice-document-delete = Удалить { $name } ({ $day })
