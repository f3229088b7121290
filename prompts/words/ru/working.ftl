# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [1] Первая строка верна.
    [2] Первые две строки верны.
    [one] Верных строк с начала: { $lines }.
    [few] Верных строк с начала: { $lines }.
   *[many] Верных строк с начала: { $lines }.
 }
working-held-1 = { $lines ->
    [1] Хорошее начало: первая строка вычислена верно.
    [one] Хорошее начало: верно вычислена { $lines } строка.
    [few] Хорошее начало: верно вычислены { $lines } строки.
   *[many] Хорошее начало: верно вычислены { $lines } строк.
 }
working-held-2 = { $lines ->
    [1] В первой строке пока всё хорошо.
    [one] Пока всё хорошо, строк: { $lines }.
    [few] Пока всё хорошо, строк: { $lines }.
   *[many] Пока всё хорошо, строк: { $lines }.
 }
working-held-3 = { $lines ->
    [1] С первой строкой я полностью соглашусь.
    [one] Начало верно, строк: { $lines }.
    [few] Начало верно, строк: { $lines }.
   *[many] Начало верно, строк: { $lines }.
 }
working-shown-0 = Хорошо, что шаги записаны.
working-shown-1 = Когда видны твои шаги, место можно найти.
working-shown-2 = Твои шаги записаны, и это помогает.
working-shown-3 = Спасибо, что показываешь ход решения.
working-sums-0 = Каждое вычисление верно.
working-sums-1 = Вычислено без ошибок.
working-sums-2 = Вычисления верны от начала до конца.
working-sums-3 = Каждая строка вычислена верно.

# Where to look, before a sentence about it.
working-look-0 = Посмотри ещё раз на «{ $line }».
working-look-1 = Вот это место: «{ $line }».
working-look-2 = Теперь «{ $line }».
working-look-3 = Вернись к «{ $line }».

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = «{ $line }» не следует из предыдущего. Что именно здесь сделано?
working-slip-step-1 = В «{ $line }» изменилось то, что не должно было. Что выйдет, если повторить только этот шаг?
working-slip-step-2 = Проверь «{ $line }», подставив число вместо буквы: равны ли обе части?
working-slip-step-3 = У меня «{ $line }» не выходит. Можешь повторить только этот шаг?
working-slip-value-0 = Вычисли «{ $line }» ещё раз: что получается?
working-slip-value-1 = В вычислении «{ $line }» есть неточность. Можешь посчитать ещё раз?
working-slip-value-2 = Проверь «{ $line }» обратным действием: сходится?
working-slip-value-3 = «{ $line }» не сходится. Что выйдет со второго раза?
working-slip-moved-sign = В «{ $line }» слагаемое перешло в другую часть. Что нужно сделать с обеими частями, чтобы его убрать?
working-slip-one-side = От прошлой строки к «{ $line }» изменилась только одна часть. Что должно произойти с другой?
working-slip-multiplied-instead = В «{ $line }» сделано умножение. Какое действие отменяет сложение?
working-slip-divided-instead = В «{ $line }» сделано деление. Какое действие отменяет сложение?
working-slip-subtracted-instead = В «{ $line }» вычтено число перед буквой. Что там делается с буквой и какое действие это отменяет?
working-slip-wrong-way = Посмотри на «{ $line }»: какое действие отменяет то, что сделано с буквой?
working-slip-lost-minus = Посмотри на знак в «{ $line }». Что с ним происходит при делении?
working-slip-minus = Величина в «{ $line }» верна. Плюс или минус?
working-slip-sign = Один знак в «{ $line }» неверен. Пройди по слагаемым: у какого изменился знак?
working-slip-minus-bracket = В «{ $line }» перед скобкой стоит минус. Что он делает с каждым слагаемым внутри?
working-slip-first-term-only = В «{ $line }» множитель достался только одному слагаемому в скобке. Что он делает с другим?
working-slip-divided-first-only = В «{ $line }» разделено только одно слагаемое. Что с остальными?
working-slip-unlike-terms = В «{ $line }» сложено то, что складывать нельзя. У каких слагаемых одинаковая буква?
working-slip-power-of-sum = В «{ $line }» сумма возведена в степень по слагаемым. Что выйдет, если записать скобку произведением?
working-slip-power-of-product = В «{ $line }» степень относится ко всей скобке. Что она делает с каждым множителем?
working-slip-power-as-product = В «{ $line }» степень принята за произведение. Что говорит делать маленькое число?
working-slip-powers-multiplied = Посмотри на степени в «{ $line }». Запиши их произведениями: сколько множителей?
working-slip-powers-added = В «{ $line }» степень возводится в степень. Запиши полностью: сколько множителей?
working-slip-negative-power = Посмотри на отрицательную степень в «{ $line }». Что значит минус в показателе?
working-slip-added-denominators = В «{ $line }» сложены знаменатели. Как привести обе дроби к одному знаменателю?
working-slip-kept-numerators = В «{ $line }» изменился знаменатель. Что должно произойти с каждым числителем?
working-slip-upside-down = Посмотри на «{ $line }»: какое число должно быть сверху?
working-slip-not-flipped = В «{ $line }» деление на дробь. Что сначала делают с этой дробью?
working-slip-order = В «{ $line }» вычисления идут слева направо. Какое действие выполняют первым?
working-slip-tenfold = Цифры в «{ $line }» верны. Где должна стоять запятая?
working-slip-flip = Посмотри на «{ $line }». Что происходит со знаком между частями, когда умножаешь или делишь на отрицательное число?
working-slip-derivative = Посмотри на «{ $line }» по слагаемым: какое правило здесь для каждого и подходит ли оно?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Почему здесь «{ $line }»? Скажи, что это значит в вопросе.
working-plan-1 = Что «{ $line }» говорит о вопросе?
working-plan-2 = Сравни «{ $line }» с вопросом: так ли связаны эти числа?
working-plan-3 = Интересно, откуда «{ $line }»: по какому правилу?
working-start-0 = «{ $line }» — это то, что сказано в вопросе?
working-start-1 = Перечитай вопрос: об этом ли он — «{ $line }»?
working-start-2 = Как из вопроса вышло «{ $line }»?
working-start-3 = Сравни «{ $line }» с вопросом слово за словом.

# A right number that is not the last one.
working-midway-0 = { $value } — верный шаг, но ещё не конец. О чём спрашивает вопрос?
working-midway-1 = Ты близко: { $value } — шаг на пути. Что осталось сделать?
working-midway-2 = { $value } — часть решения. Какой шаг идёт дальше?
working-midway-3 = У тебя { $value }, и это пригодится. Что теперь с этим сделать?

# The work goes on: nothing was counted.
working-so-far-0 = Пока верно.
working-so-far-1 = Ты на верном пути, и всё сходится.
working-so-far-2 = Да, это следует.
working-so-far-3 = Хорошо, продолжай.
working-unsure-0 = Вижу, куда ты идёшь.
working-unsure-1 = Спасибо, что показываешь.
working-unsure-2 = Начало положено.
working-unsure-3 = Твои шаги прочитаны.
working-next-letter = Что можно сделать с обеими частями, чтобы { $letter } осталось в одной из них без соседей?
working-next-result = Что ты сделаешь дальше с { $value }?
working-next-result-open = Теперь вычисли: что получается?
working-next-plain = Какой следующий шаг?
working-which = Какой из твоих результатов отвечает на вопрос? Пришли его.

# The answer is right.
working-right-slip = Ответ верный, но «{ $line }» в таком виде неверно. Видишь, что там должно быть?
working-usual-0 = Обычно это пишут так: { $usual }.
working-usual-1 = Привычная запись: { $usual }.
working-usual-2 = Большинство пишет { $usual }, и это то же самое.
working-usual-3 = Твоя запись годится; привычная — { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = Что выйдет, если повторить этот шаг?
answer-again-1 = Где стоит что-то изменить?
answer-again-2 = На какой шаг посмотришь сначала?
answer-again-3 = Что выйдет, если это учесть?
answer-again-choice-0 = Какой вариант подходит лучше?
answer-again-choice-1 = Какой возьмёшь теперь?
answer-again-choice-2 = Что выберешь, если это учесть?
answer-again-choice-3 = Какой из остальных можно проверить?
