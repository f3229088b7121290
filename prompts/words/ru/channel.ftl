# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = Это слишком длинно. Можно не больше { $limit } знаков.
channel-unreadable-text = Не удалось прочитать: здесь есть знаки, которые не являются текстом.
channel-picture = Картинка: { $alt }
channel-picture-file = Картинка файлом
channel-file = Файл { $name } готов, но передать его здесь нельзя.
channel-you-can-say = Можно сказать: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Верно
channel-card-shown = Решение показано
channel-card-skipped = Пропущено
channel-card-replaced = Заменён другим вопросом
channel-card-left = Пока отложен
channel-card-kept = Ответ сохранён
channel-unit = Единица ответа: { $unit }

channel-set-aside = Извини, что-то в моём ответе нельзя здесь показать. Напиши «продолжить», чтобы идти дальше, или «пропустить», чтобы взять другой вопрос.
channel-cannot-save = Сейчас я не могу ничего записать, поэтому твоё сообщение не принято. Попробуй ещё раз через минуту.
channel-held-disk-full = Твоё сообщение у меня, но записать ответ пока нельзя: диск заполнен. Ничего не потеряно; отвечу, как только появится место.
channel-held = Твоё сообщение у меня, но записать ответ пока нельзя: база данных не отвечает. Ничего не потеряно; отвечу, как только она заработает.
