# What the tutor says about practice.

practice-started = { $of ->
    [one] { $what }. تفضل.
    [two] { $what }. إليك الأول.
    [few] { $of } { $what }. إليك الأول.
    [many] { $of } { $what }. إليك الأول.
   *[other] { $of } { $what }. إليك الأول.
 }
practice-resumed = أهلا بعودتك! كنا مع موضوع: { $topic }. سؤالك كان في انتظارك.
practice-resumed-plain = أهلا بعودتك! سؤالك كان في انتظارك.
card-again = إليك سؤالك مرة أخرى.

answer-correct-0 = **صحيح!**
answer-correct-1 = **نعم، هذا صحيح.**
answer-correct-2 = **إجابة صحيحة، أحسنت.**
answer-correct-3 = **بالضبط.**
answer-correct-after-tries = **صحيح!** مع المحاولة وصلت إلى الحل.
answer-partial = **صحيح جزئيا.** { $feedback }
answer-incorrect = { $tries ->
    [1] **ليست هي بعد.** { $feedback }
    [2] **ولا هذه أيضا.** { $feedback }
   *[other] **ليس بعد.** { $feedback }
 }
answer-unreadable = { $feedback }
answer-incorrect-plain = انظر إليه مرة أخرى، أو اطلب تلميحا.
offer-solution-0 = حاول مرة أخرى، أو خذ تلميحا، أو أعرض لك الحل.
offer-solution-1 = محاولة أخرى أو تلميح أو الحل كله: ما الذي يساعد الآن أكثر؟

rubric-intro = شكرا، حفظت إجابتك. هذا ما تقوله الإجابة الجيدة:
rubric-intro-plain = شكرا، حفظت إجابتك. قارنها بإجابة جيدة:
rubric-answer = **مثلا:** { $answer }
rubric-which = أي هذه النقاط كانت في إجابتك؟ كن صادقا، فهذا لك أنت. يمكنك أيضا كتابة أرقام، مثل "1, 3".
rubric-whether = هل ذكرت هذا أيضا؟ كن صادقا، فهذا لك أنت.
marks-unreadable = أخبرني أولا كيف كانت إجابتك: "all" إن كانت كلها فيها، أو "none" إن لم يكن فيها شيء، أو أرقام النقاط التي ذكرتها.
marks-own-all = كل النقاط كانت عندك، أحسنت.
marks-own-some = **جزء منها.** الآن تعرف ما الذي نقص، وفي المرة القادمة سيكون في إجابتك.
marks-own-none = **ليس هذه المرة.** الآن تعرف ما الذي تقوله الإجابة الجيدة.
marks-model-all = ذكرت كل ما هو مهم.
marks-model-some = هذا موجود، { $missing ->
    [one] وتنقص نقطة واحدة
    [two] وتنقص نقطتان
    [few] وتنقص { $missing } نقاط
    [many] وتنقص { $missing } نقطة
   *[other] وتنقص { $missing } نقطة
 }:
marks-model-none = لا أجد فيها النقاط الأساسية بعد. ما المطلوب؟ ولماذا هو كذلك؟

hint-text = **تلميح { $level } من 3.** { $text }
hint-last = كان هذا آخر تلميح. جرّب الآن، أو دعني أعرض لك الحل.
hint-spent = ظهرت كل التلميحات: جرّب بها، أو أعرض لك الحل، أو نتخطى هذا السؤال.
hint-try-first = جرّب بهذا أولا: بعد أن تجيب مرة أعرض لك المزيد.
hint-example = إليك سؤالا مشابها مع حله: { $stem }

    { $steps }

    والآن افعل الشيء نفسه مع سؤالك.

hint-offer-solution = أفضّل أن أساعدك حتى تجده بنفسك: إليك تلميحا. وإن أردت، أعرض لك الحل كاملا.
hint-general-single-choice = اقرأ كل الخيارات قبل أن تقرر، واشطب ما لا يمكن أن يكون صحيحا.
hint-general-multiple-choice = انظر إلى كل خيار وحده: هل هو صحيح؟ قد يكون أكثر من واحد صحيحا.
hint-general-numeric = اكتب المعطيات والمطلوب. أي قاعدة تربط بينهما؟
hint-general-algebraic = اكتب المعطيات. أي قاعدة تحوّلها إلى المطلوب؟
hint-general-short-text = ما اسم الشيء الموصوف؟ فكّر في موضوعه أولا.
hint-general-free-text = اذكر الفكرة الأساسية أولا، ثم أعطِ سببا لها.
hint-general-reread = اقرأ السؤال مرة أخرى ببطء: أي كلمات أو أعداد لم تستعملها بعد؟

solution-intro = هكذا يكون الحل:
solution-answer = **الإجابة:** { $answer }
solution-next = اقرأه على مهل، ثم انتقل إلى السؤال التالي.
skipped = تم التخطي، لا بأس.
stopped = *توقفت هنا كما طلبت.*

level-harder = لنأخذ شيئا أصعب إذن.
level-easier = لنأخذ شيئا أسهل إذن.
level-none-harder = ليس لدي ما هو أصعب في هذا الموضوع. لنبقَ مع هذا السؤال.
level-none-easier = ليس لدي ما هو أسهل في هذا الموضوع. لنبقَ مع هذا السؤال، وقد يفيدك تلميح.

explain-option-tried = **{ $label }:** { $text }
explain-option = اختبر { $label } بنفسك: ضعه في السؤال وانظر هل كل شيء يتوافق. لا أستطيع أن أقول هل هو الإجابة ما دام السؤال مفتوحا، لكن قد يفيدك تلميح.
explain-value = تحقق من { $value } بنفسك: ضعه في السؤال وانظر هل كل شيء يتوافق. لا أستطيع أن أقول هل هو الإجابة ما دام السؤال مفتوحا، لكن قد يفيدك تلميح.
explain-not-seen = لا يظهر لي من { $value } أين وقع الخطأ. راجع خطواتك واحدة واحدة، أو خذ تلميحا.
explain-not-seen-plain = لا يظهر لي من إجابتك أين وقع الخطأ. راجع خطواتك واحدة واحدة، أو خذ تلميحا.
explain-untried = لم تجرّب إجابة لهذا السؤال بعد. جرّب واحدة فأقول لك ما أراه، أو اطلب تلميحا.
explain-no-choices = هذا السؤال بلا خيارات: اكتب إجابتك أنت. وقد يفيدك تلميح.
explain-option-unknown = أي خيار تقصد؟ اذكر حرفه.
explain-question = { $text }
explain-question-plain = لنأخذه على مهل. { $asked } { $form } والتلميح يدلك على الخطوة الأولى.
explain-question-skill = هذا السؤال عن **{ $skill }**. { $text }
explain-question-note = { $text } ومن المفيد أن تعرف: { $note }
explain-asked = المطلوب هو: *{ $asked }*
explain-form-numeric = { $unit ->
    [none] الإجابة عدد.
   *[other] الإجابة عدد بوحدة { $unit }.
 }
explain-form-single-choice = خيار واحد صحيح: أجب بحرفه.
explain-form-multiple-choice = قد يكون أكثر من خيار صحيحا: أجب بحروفها كلها.
explain-form-algebraic = الإجابة صيغة أو معادلة، مثل 2x + 3 أو x = 4.
explain-form-short-text = الإجابة كلمة أو بضع كلمات.
explain-form-gap = ينقص شيء في مكان الفراغ: أجب بالكلمات المناسبة له.
explain-form-free-text = الإجابة جملة أو جملتان بكلماتك أنت.
explain-solved = إليك الحل خطوة خطوة:
explain-back = سؤالك ما زال مفتوحا في الأعلى.

progress-none = لم تعمل على أي أسئلة بعد. هل نبدأ؟ اذكر لي موضوعا.
progress-none-open = لم تجب عن أي سؤال بعد. هناك سؤال مفتوح: أجب عنه، ومن هناك يبدأ تقدمك.
progress-intro = حتى الآن عملت على { $answered ->
    [one] سؤال واحد
    [two] سؤالين
    [few] { $answered } أسئلة
    [many] { $answered } سؤالا
   *[other] { $answered } سؤال
 }، والصحيح منها من أول محاولة: { $right }.
progress-left = { $left ->
    [one] بقي سؤال واحد من { $of }.
    [two] بقي سؤالان من { $of }.
    [few] بقيت { $left } أسئلة من { $of }.
    [many] بقي { $left } سؤالا من { $of }.
   *[other] بقي { $left } سؤال من { $of }.
 }
progress-left-open = { $left ->
    [one] { $of ->
        [1] هذا هو الأخير.
       *[other] هذا هو الأخير من { $of }.
     }
    [two] بقي سؤالان من { $of }، وهذا أحدهما.
    [few] بقيت { $left } أسئلة من { $of }، ومنها هذا.
    [many] بقي { $left } سؤالا من { $of }، ومنها هذا.
   *[other] بقي { $left } سؤال من { $of }، ومنها هذا.
 }
progress-left-none = لا يوجد تدريب جارٍ. اذكر لي موضوعا ونبدأ.
progress-weakest = الأحوج إلى التدريب: **{ $skill }** ({ $right } من { $seen } صحيحة من أول محاولة).
progress-line = - { $name }: { $right } من { $seen }
progress-nothing-weak = لا يظهر أي ضعف واضح. عمل جيد!

ended-finished = **كان هذا الأخير. أحسنت، أكملتها كلها!**
ended-plain = **كان هذا الأخير.**
ended-stopped = **توقفنا هنا.**
ended-paused = **إلى اللقاء!** أحفظ لك مكانك.
ended-nothing-left = **رأيت كل الأسئلة التي لدي في هذا الموضوع.**
ended-score = { $answered ->
    [0] لم تجب عن أي سؤال هذه المرة.
    [one] أجبت عن سؤال واحد، { $solved ->
        [0] ولم يُحل بعد.
       *[other] { $first ->
            [0] ووصلت إلى حله.
           *[other] ووصلت إلى حله من أول محاولة.
         }
     }
    [two] أجبت عن سؤالين. المحلول منهما: { $solved }، ومن أول محاولة: { $first }.
    [few] أجبت عن { $answered } أسئلة. المحلول منها: { $solved }، ومن أول محاولة: { $first }.
    [many] أجبت عن { $answered } سؤالا. المحلول منها: { $solved }، ومن أول محاولة: { $first }.
   *[other] أجبت عن { $answered } سؤال. المحلول منها: { $solved }، ومن أول محاولة: { $first }.
 }
ended-hints = { $hints ->
    [one] استعملت تلميحا واحدا.
    [two] استعملت تلميحين.
    [few] استعملت { $hints } تلميحات.
    [many] استعملت { $hints } تلميحا.
   *[other] استعملت { $hints } تلميح.
 }
ended-skipped = { $skipped ->
    [one] تخطيت سؤالا واحدا.
    [two] تخطيت سؤالين.
    [few] تخطيت { $skipped } أسئلة.
    [many] تخطيت { $skipped } سؤالا.
   *[other] تخطيت { $skipped } سؤال.
 }
ended-improved = أفضل من قبل: { $topics }.
ended-next = بعد هذا أنصح بالتدرب أكثر قليلا على **{ $topic }**.
ended-waits-marks = إجابتك محفوظة. عند عودتك قل "متابعة" وأخبرني كيف كانت.
ended-waits = سؤالك المفتوح ينتظرك. عند عودتك قل "متابعة".

small-talk-greeting = مرحبا! أنا Chiron، أساعدك على التدرب. اذكر لي موضوعا، مثلا "5 أسئلة سهلة عن الكسور".
small-talk-greeting-open = مرحبا! سؤالك ما زال مفتوحا. أجب عنه، أو اطلب تلميحا.
small-talk-thanks = على الرحب والسعة!
small-talk-feeling = هذا الشعور طبيعي، وسيمر: الأسئلة الصعبة هي التي نتعلم منها. خذ تلميحا، أو اطلب شيئا أسهل، أو خذ استراحة قصيرة.
small-talk-bored = لنغيّر شيئا إذن: قل **أصعب**، أو اذكر موضوعا آخر، أو خذ استراحة قصيرة.
small-talk-complaint = شكرا لأنك أخبرتني: قد أخطئ أنا أيضا. اذكر موضوعا ونكمل به.
small-talk-complaint-open = شكرا لأنك أخبرتني: قد أخطئ أنا أيضا. قل **أظهر الحل** لترى لماذا أظن ذلك، أو **تخطي**، وهذا لا يُحسب عليك.
small-talk-help = اطلب مني أسئلة ("5 أسئلة متوسطة عن المشتقات")، ثم أجب عنها. قل في أي وقت **تلميح** أو **تخطي** أو **أصعب** أو **أسهل** أو **اشرح** أو **توقف**، أو اسأل بالإنجليزية "what is a derivative?"، أو قل "كيف تقدمي؟". وقل "ربط حسابي" لتكمل في محادثة أخرى. لدي أسئلة عن: { $subjects }.
small-talk-okay-open = حسنا. سؤالك ما زال مفتوحا: أجب عنه متى شئت.
small-talk-okay = حسنا. أخبرني ماذا تحب أن نفعل الآن.
small-talk-bye = إلى اللقاء!
small-talk-who = أنا Chiron، مدرّس حاسوبي. أطرح الأسئلة وأعطي تلميحات وأتابع تقدمك.

beyond = لا أستطيع المساعدة في هذا: أعرف فقط { $subjects }. فيها أطرح عليك أسئلة وأشرح وأعطي تلميحات. على ماذا نتدرب؟
asked-back = هل هذه إجابتك، أم تريد: { $what }؟ لم أحسبها بعد.
# "3 questions on percentages": $what tells the questions.
asked-for = { $count ->
    [one] { $what }
    [two] { $what }
    [few] { $count } { $what }
    [many] { $count } { $what }
   *[other] { $count } { $what }
 }
subjects-some = { $subjects } و{ $more ->
    [one] مادة أخرى
    [two] مادتان أخريان
    [few] { $more } مواد أخرى
    [many] { $more } مادة أخرى
   *[other] { $more } مادة أخرى
 }
beyond-open = لا أستطيع المساعدة في هذا. سؤالك ما زال مفتوحا: أجب عنه، أو قل **تلميح** أو **تخطي** أو **اشرح**.
file-not-in-group = أستلم الملفات فقط حيث لا يقرأ أحد غيرنا. أرسله إليّ في محادثة خاصة بيننا.
file-no-reader = لا أستطيع قراءة الملفات هنا: على من يشغّلني أن يثبّت ما يقرأها. اكتب السؤال أو الموضوع وأساعدك فيه.
file-no-class = ليس لديك صف بعد، فلا أعرف لمن هذا. من يشغّلني يستطيع إنشاء صف ("chiron class add")، ثم أرسله مرة أخرى.
file-key-of-what = لا أعرف لأي مستند هذه الإجابات. أرسل المستند أولا، أو اكتب اسمه مع الملف: "answer key for ..."
file-asked = لمن { $names }؟
file-asked-student = ماذا أفعل بـ { $names }؟
choice-file-all = للجميع
choice-file-alone = ساعدني في هذا
concept-unknown = لا أعرف هذا، فالأفضل ألا أخمّن. أستطيع أن أشرح أشياء من { $subjects }.
concept-unknown-named = لا أعرف عن "{ $topic }" ما يكفي لأشرحه، والأفضل ألا أخمّن. إن كانت لصفك ملاحظات هنا، فاسأل "what do my notes say about { $topic }?". أستطيع أن أشرح أشياء من { $subjects }.
found-none = { $note } أستطيع أن أعطيك: { $offers }.
found-none-plain = { $note } اذكر لي موضوعا آخر.
found-some = لدي { $found ->
    [one] سؤال واحد مثل هذا
    [two] سؤالان مثل هذا
    [few] { $found } أسئلة مثل هذا
    [many] { $found } سؤالا مثل هذا
   *[other] { $found } سؤال مثل هذا
 }. قل "ابدأ" ونبدأ.
nearest = أستطيع أيضا أن أعطيك: { $offers }.

refused-nothing-open = لا يوجد سؤال مفتوح الآن. اذكر لي موضوعا وأجد لك أسئلة.
refused-harder-of-what = شيء أصعب، بكل سرور! أي موضوع؟ قل مثلا "5 أسئلة صعبة عن الجبر".
refused-easier-of-what = شيء أسهل، بكل سرور! أي موضوع؟ قل مثلا "5 أسئلة سهلة عن الجبر".
refused-question-closed = ذلك السؤال أُغلق من قبل. نحن الآن هنا:
refused-question-closed-plain = ذلك السؤال أُغلق من قبل.
refused-unknown-target = هذا الزر لا يخص أي سؤال أعرفه. استعمل الأزرار تحت أحدث رسالة، أو اكتب إجابتك.
refused-not-yours = ذلك السؤال لشخص آخر. اطلب مني سؤالا لك.
refused-no-question = ليس لدي ذلك السؤال، أو لم يعد لدي. اذكر لي موضوعا وأجد لك غيره.
refused-empty = وصلتني رسالة فارغة. اكتب إجابة أو موضوعا أو "مساعدة".
refused-unknown-action = لا أعرف هذا الزر. اكتب ما تريد، أو قل "مساعدة".
refused-too-long = تلك الرسالة طويلة جدا. من فضلك أرسل { $limit } حرفا على الأكثر.
refused-no-model = لا يستطيع المدرّس الإجابة عن هذا الآن. سؤالك ما زال مفتوحا: أجب عنه، أو خذ تلميحا، أو حاول بعد قليل.
refused-no-model-plain = لا يستطيع المدرّس الإجابة عن هذا الآن. حاول بعد قليل، أو اذكر لي موضوعا وأجد لك أسئلة.
refused-budget = انتهى وقت اليوم مع المدرّس المتحدث. التدريب مستمر كالمعتاد: الإجابات والتلميحات والأسئلة الجديدة تعمل، وغدا نتحدث من جديد.
refused-fault = حدث خطأ من جهتي، آسف. سؤالك ما زال مفتوحا ولم يضع شيء. حاول مرة أخرى من فضلك.
refused-fault-plain = حدث خطأ من جهتي، آسف. لم يضع شيء. حاول مرة أخرى من فضلك.
refused-other-topic = بكل سرور: أي موضوع؟ اذكر واحدا، مثلا "3 أسئلة عن الكسور". سؤالك يبقى مفتوحا حتى ذلك الحين.
refused-other-topic-plain = بكل سرور: أي موضوع؟ لدي أسئلة عن: { $subjects }.
refused-foreign = لم أفهم هذا. أفهم كلمات بسيطة بالعربية، مثل **تلميح** و**تخطي** و**مساعدة**، أما الموضوعات فالأفضل كتابتها بالإنجليزية أو باسم المادة. لدي أسئلة عن: { $subjects }.
refused-which-topic = أي موضوع تريد؟ لدي أسئلة عن: { $subjects }.

choice-hint = تلميح
choice-skip = تخطي
choice-explain = أظهر الحل
choice-marks-all = كلها
choice-marks-one = فقط { $place }
choice-marks-some = جزء منها
choice-marks-none = لا شيء منها
choice-is-answer = هذه إجابتي
choice-next = السؤال التالي
choice-stop = توقف الآن
choice-resume = متابعة
choice-progress = كيف تقدمي؟
choice-more = 5 أخرى عن { $topic }
choice-start = 5 أسئلة عن { $topic }
