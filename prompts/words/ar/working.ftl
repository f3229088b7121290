# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] سطرك الأول صحيح.
    [two] أول سطرين صحيحان.
    [few] أول { $lines } أسطر صحيحة.
    [many] أول { $lines } سطرا صحيحة.
   *[other] أول { $lines } سطر صحيحة.
 }
working-held-1 = { $lines ->
    [one] بداية جيدة: السطر الأول محسوب بشكل صحيح.
    [two] بداية جيدة: سطران محسوبان بشكل صحيح.
    [few] بداية جيدة: { $lines } أسطر محسوبة بشكل صحيح.
    [many] بداية جيدة: { $lines } سطرا محسوبة بشكل صحيح.
   *[other] بداية جيدة: { $lines } سطر محسوبة بشكل صحيح.
 }
working-held-2 = { $lines ->
    [one] كل شيء جيد في السطر الأول.
    [two] كل شيء جيد في أول سطرين.
    [few] كل شيء جيد في أول { $lines } أسطر.
    [many] كل شيء جيد في أول { $lines } سطرا.
   *[other] كل شيء جيد في أول { $lines } سطر.
 }
working-held-3 = { $lines ->
    [one] أوافقك في السطر الأول.
    [two] أوافقك في أول سطرين.
    [few] أوافقك في أول { $lines } أسطر.
    [many] أوافقك في أول { $lines } سطرا.
   *[other] أوافقك في أول { $lines } سطر.
 }
working-shown-0 = جيد أنك كتبت خطواتك.
working-shown-1 = حين نرى خطواتك نستطيع أن نجد الموضع.
working-shown-2 = كتبت خطواتك، وهذا يساعد.
working-shown-3 = شكرا لأنك أريتني كيف فعلت ذلك.
working-sums-0 = كل حساب صحيح.
working-sums-1 = حسبت بلا أي زلة.
working-sums-2 = الحساب صحيح من أوله إلى آخره.
working-sums-3 = كل سطر محسوب بشكل صحيح.

# Where to look, before a sentence about it.
working-look-0 = انظر مجددا إلى “{ $line }”.
working-look-1 = الموضع هو “{ $line }”.
working-look-2 = والآن “{ $line }”.
working-look-3 = عُد إلى “{ $line }”.

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }” لا ينتج مما قبله. ماذا فعلت بالضبط لتصل إليه؟
working-slip-step-1 = عند “{ $line }” تغيّر شيء ما كان يجب أن يتغير. ماذا تجد إذا أعدت هذه الخطوة فقط؟
working-slip-step-2 = تحقق من “{ $line }” بوضع عدد مكان الحرف: هل يتفق الطرفان؟
working-slip-step-3 = لا أصل إلى “{ $line }”. هل تستطيع إعادة هذه الخطوة فقط؟
working-slip-value-0 = احسب “{ $line }” مرة أخرى: ماذا تجد؟
working-slip-value-1 = هناك زلة في الحساب “{ $line }”. هل تستطيع إعادته؟
working-slip-value-2 = تحقق من “{ $line }” بالحساب العكسي: هل يتوافق؟
working-slip-value-3 = “{ $line }” لا يصح. ماذا تجد في المرة الثانية؟
working-slip-moved-sign = في “{ $line }” انتقل حد إلى الطرف الآخر. ماذا يجب أن تفعل في الطرفين لتزيله؟
working-slip-one-side = من السطر السابق إلى “{ $line }” تغيّر طرف واحد فقط. ماذا يجب أن يحدث للطرف الآخر؟
working-slip-multiplied-instead = عند “{ $line }” استعملت الضرب. ما الذي يلغي الجمع؟
working-slip-divided-instead = عند “{ $line }” استعملت القسمة. ما الذي يلغي الجمع؟
working-slip-subtracted-instead = عند “{ $line }” طرحت العدد الذي أمام الحرف. ماذا يُفعل بالحرف هناك، وما الذي يلغي ذلك؟
working-slip-wrong-way = انظر إلى “{ $line }”: أي عملية تلغي ما يُفعل بالحرف؟
working-slip-lost-minus = انظر إلى الإشارة في “{ $line }”. ماذا يحدث لها عند القسمة؟
working-slip-minus = المقدار في “{ $line }” صحيح. هل هو موجب أم سالب؟
working-slip-sign = إحدى الإشارات في “{ $line }” ليست صحيحة. راجع الحدود: أيها تغيرت إشارته؟
working-slip-minus-bracket = في “{ $line }” توجد إشارة ناقص قبل قوس. ماذا تفعل بكل حد داخله؟
working-slip-first-term-only = في “{ $line }” ضُرب العامل في حد واحد فقط من القوس. ماذا يفعل بالآخر؟
working-slip-divided-first-only = في “{ $line }” قُسم حد واحد فقط. ماذا يحدث للحدود الأخرى؟
working-slip-unlike-terms = “{ $line }” يجمع ما لا يمكن جمعه. أي الحدود لها الحرف نفسه؟
working-slip-power-of-sum = في “{ $line }” رُفع المجموع حدا حدا. ماذا تجد إذا كتبت القوس على شكل حاصل ضرب؟
working-slip-power-of-product = في “{ $line }” القوة للقوس كله. ماذا تفعل بكل عامل؟
working-slip-power-as-product = في “{ $line }” أُخذت القوة على أنها ضرب. ماذا يطلب منك العدد الصغير؟
working-slip-powers-multiplied = انظر إلى القوى في “{ $line }”. اكتبها على شكل حواصل ضرب: كم عدد العوامل؟
working-slip-powers-added = في “{ $line }” قوة مرفوعة إلى قوة. اكتبها مفصلة: كم عدد العوامل؟
working-slip-negative-power = انظر إلى القوة السالبة في “{ $line }”. ماذا تعني إشارة ناقص في الأس؟
working-slip-added-denominators = في “{ $line }” جُمعت المقامات. كيف تجعل للكسرين المقام نفسه؟
working-slip-kept-numerators = في “{ $line }” تغيّر المقام. ماذا يجب أن يحدث لكل بسط؟
working-slip-upside-down = انظر إلى “{ $line }”: أي عدد مكانه في الأعلى؟
working-slip-not-flipped = “{ $line }” فيه قسمة على كسر. ماذا تفعل بذلك الكسر أولا؟
working-slip-order = في “{ $line }” حسبت بالترتيب من أول العبارة إلى آخرها. أي عملية تأتي أولا؟
working-slip-tenfold = الأرقام في “{ $line }” صحيحة. أين مكان الفاصلة العشرية؟
working-slip-flip = انظر إلى “{ $line }”. ماذا يحدث للرمز بين الطرفين حين تضرب في عدد سالب أو تقسم عليه؟
working-slip-derivative = انظر إلى “{ $line }” حدا حدا: أي قاعدة استعملت لكل حد، وهل تناسبه؟

# Each calculation is right, and yet the answer is not.
working-plan-0 = لماذا اخترت “{ $line }”؟ قل ماذا يمثل في السؤال.
working-plan-1 = ماذا يخبرك “{ $line }” عن السؤال؟
working-plan-2 = قارن “{ $line }” بالسؤال: هل ترتبط هذه الأعداد بهذه الطريقة؟
working-plan-3 = أتساءل عن “{ $line }”: أي قاعدة قادتك إليه؟
working-start-0 = هل يقول “{ $line }” ما يقوله السؤال؟
working-start-1 = اقرأ السؤال مرة أخرى: هل “{ $line }” هو المطلوب؟
working-start-2 = كيف وصلت من السؤال إلى “{ $line }”؟
working-start-3 = قارن “{ $line }” بالسؤال كلمة كلمة.

# A right number that is not the last one.
working-midway-0 = { $value } صحيح في الطريق، لكنه ليس النهاية. ما المطلوب في السؤال؟
working-midway-1 = أنت قريب: { $value } خطوة على الطريق. ماذا بقي أن تفعل به؟
working-midway-2 = { $value } جزء من الحل. أي خطوة تأتي بعده؟
working-midway-3 = وصلت إلى { $value }، وستحتاج إليه. ماذا تفعل به الآن؟

# The work goes on: nothing was counted.
working-so-far-0 = صحيح حتى الآن.
working-so-far-1 = أنت على الطريق، وكل شيء صحيح.
working-so-far-2 = نعم، هذا ينتج.
working-so-far-3 = جيد، واصل.
working-unsure-0 = أرى إلى أين تتجه.
working-unsure-1 = شكرا لأنك أريتني.
working-unsure-2 = هذه بداية.
working-unsure-3 = قرأت خطواتك.
working-next-letter = ماذا تستطيع أن تفعل في الطرفين لتقترب من جعل { $letter } وحده؟
working-next-result = ماذا ستفعل بـ { $value } بعد ذلك؟
working-next-result-open = احسبه الآن: ماذا ينتج؟
working-next-plain = ما الخطوة التالية؟
working-which = أي نتيجة من نتائجك تجيب عن السؤال؟ أرسلها لي.

# The answer is right.
working-right-slip = الإجابة مناسبة، لكن “{ $line }” ليس صحيحا كما هو مكتوب. هل ترى ما يجب أن يكون مكانه؟
working-usual-0 = يُكتب عادة هكذا: { $usual }.
working-usual-1 = الطريقة المعتادة لكتابته: { $usual }.
working-usual-2 = يكتب معظم الناس { $usual }، وهو الشيء نفسه.
working-usual-3 = شكلك جيد، والمعتاد هو { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = ماذا تجد إذا أعدت تلك الخطوة؟
answer-again-1 = أين تغيّر شيئا؟
answer-again-2 = أي خطوة تراجع أولا؟
answer-again-3 = كيف يكون مع أخذ هذا في الحسبان؟
answer-again-choice-0 = أي خيار يناسب أكثر؟
answer-again-choice-1 = أيها تختار الآن؟
answer-again-choice-2 = ماذا تختار مع أخذ هذا في الحسبان؟
answer-again-choice-3 = أي الخيارات الأخرى تستطيع أن تختبر؟
