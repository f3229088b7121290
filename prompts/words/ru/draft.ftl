# What keeps a question that was found in a paper from being published.
draft-no-stem = Текста вопроса пока нет.
draft-no-key = Ответа пока нет. Укажи, какой верный.
draft-options-alike = Варианты { $one } и { $other } говорят одно и то же.
draft-no-number = Ответ «{ $answer }» не число. Напиши только число, с единицей, если она есть, или выбери другой вид вопроса.
draft-no-options = Вариантов пока нет. Напиши хотя бы два или выбери вид, где ответ пишут.
draft-no-unit = Я не знаю единицу «{ $unit }». Напиши её как m/s, kg или °C или убери.

# What a question gets that its paper does not print.
draft-plain-rubric = В ответе есть всё, о чём спрашивает вопрос.
draft-picture = Картинка к этому вопросу.
