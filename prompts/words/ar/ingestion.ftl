# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = لا شيء في هذا الملف. تحقق أنه الملف الصحيح وأرسله مرة أخرى.
ingestion-refused-cut-off = ينتهي هذا الملف في منتصفه، أي لم يصل كاملا. أرسله مرة أخرى من فضلك.
ingestion-refused-broken = هذا الملف تالف ولا يمكن فتحه. افتحه في برنامجه، واحفظه من جديد، وأرسل تلك النسخة.
ingestion-refused-too-large = هذا الملف أكبر من { $limit } MB. قسّمه، أو صغّر صوره، وأرسل الأجزاء.
ingestion-refused-unknown = لا يستطيع Chiron قراءة هذا النوع من الملفات. أرسل ملف PDF أو Word أو PowerPoint أو Excel أو OpenDocument، أو صفحة ويب، أو نصا، أو صورة.
ingestion-refused-program = هذا برنامج وليس مستندا، فلم يُفتح. أرسل المستند نفسه، مثلا بصيغة PDF أو DOCX.
ingestion-refused-data = هذه بيانات لبرنامج وليست مستندا. من يشغّل Chiron يستطيع تحميل ملف أسئلة بالأمر "chiron bank load".
ingestion-refused-archive = هذا مجلد مضغوط. فك ضغطه وأرسل المستندات التي فيه.
ingestion-refused-old-word = هذا نوع قديم من ملفات Word. افتحه، واحفظه بصيغة DOCX أو PDF، وأرسل ذلك.
ingestion-refused-old-powerpoint = هذا نوع قديم من ملفات PowerPoint. افتحه، واحفظه بصيغة PPTX أو PDF، وأرسل ذلك.
ingestion-refused-old-excel = هذا نوع قديم من ملفات Excel. افتحه، واحفظه بصيغة XLSX، وأرسل ذلك.
ingestion-refused-pages = صُنع هذا ببرنامج Pages أو Numbers أو Keynote. صدّره بصيغة PDF أو بإحدى صيغ Office، وأرسل ذلك.
ingestion-refused-heic = هذه الصورة بصيغة لا تعرفها إلا بعض الهواتف. أرسلها بصيغة JPEG أو PNG، ولقطة شاشة منها تكفي.
ingestion-refused-locked-office = هذا الملف مقفل بكلمة سر. افتحه، وأزل كلمة السر، وأرسل تلك النسخة.
ingestion-refused-locked-archive = أجزاء من هذا الملف مقفلة بكلمة سر. احفظه بلا كلمة سر وأرسل تلك النسخة.
ingestion-refused-bomb = سيصير هذا الملف كبيرا جدا عند فك ضغطه، فلم يُفتح. احفظ المستند بصيغة PDF وأرسله.
ingestion-refused-entities = يحتوي هذا الملف على تعريفات لا يكتبها أي برنامج Office، فلم يُفتح. احفظ المستند بصيغة PDF وأرسله.
ingestion-refused-password = هذا الملف مقفل بكلمة سر. أخبر Chiron بكلمة السر، أو أزلها وأرسل تلك النسخة.
ingestion-refused-password-in-chat = هذا الملف مقفل بكلمة سر. لا تكتب كلمة السر هنا من فضلك، لأن ما يُكتب هنا يُحفظ. أزلها وأرسل تلك النسخة.
ingestion-refused-wrong-password = كلمة السر هذه لا تفتح الملف. جرّب مرة أخرى، أو أزل كلمة السر وأرسل تلك النسخة.
ingestion-refused-too-many-lines = عدد أسطر هذا الملف { $lines }، ويقرأ Chiron حتى { $limit } في المرة. قسّمه وأرسل الأجزاء.
ingestion-refused-too-many-pages = عدد صفحات هذا الملف { $pages }، ويقرأ Chiron حتى { $limit } في المرة. قسّمه وأرسل الأجزاء.
ingestion-refused-too-many-scans = عدد الصفحات المصورة في هذا الملف { $pages }، ويقرأ Chiron منها حتى { $limit } في المرة. قسّمه وأرسل الأجزاء.
ingestion-refused-too-much-memory = قراءة هذا الملف تحتاج إلى ذاكرة كبيرة جدا. اطبعه إلى ملف PDF جديد، أو أرسل جزءا منه.
ingestion-refused-too-long = استغرقت قراءة هذا الملف وقتا طويلا، فتوقف Chiron. قسّمه وأرسل الأجزاء.
ingestion-refused-too-many-pixels = في هذه الصورة أكثر من { $limit } مليون نقطة. صغّرها، أو صوّر الصفحة من جديد، وأرسل ذلك.
ingestion-refused-key-without-paper = تعذرت قراءة المستند الذي ينتمي إليه هذا. أرسل ذلك أولا، ثم هذا.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = { $count ->
    [one] تُرك نص لا يُرى.
    [two] تُرك نص لا يُرى (في موضعين).
    [few] تُرك نص لا يُرى (في { $count } مواضع).
    [many] تُرك نص لا يُرى (في { $count } موضعا).
   *[other] تُرك نص لا يُرى (في { $count } موضعا).
 }
ingestion-remark-slanted-text = { $count ->
    [one] تُركت كتابة عمودية أو مائلة.
    [two] تُركت كتابة عمودية أو مائلة (في موضعين).
    [few] تُركت كتابة عمودية أو مائلة (في { $count } مواضع).
    [many] تُركت كتابة عمودية أو مائلة (في { $count } موضعا).
   *[other] تُركت كتابة عمودية أو مائلة (في { $count } موضعا).
 }
ingestion-remark-script = يحتوي على برنامج لم يُشغَّل.
ingestion-remark-attachments = { $count ->
    [one] فيه ملف مرفق لم يُقرأ.
    [two] فيه ملفان مرفقان لم يُقرآ.
    [few] فيه { $count } ملفات مرفقة لم تُقرأ.
    [many] فيه { $count } ملفا مرفقا لم تُقرأ.
   *[other] فيه { $count } ملف مرفق لم تُقرأ.
 }
ingestion-remark-macros = يحتوي على وحدات ماكرو، وقُرئ النص دون تشغيلها.
ingestion-remark-picture = { $count ->
    [one] صورة أو رسم فيه تعذر أخذه. أرسله بصيغة PDF إن كان مهما.
    [two] صورتان أو رسمان فيه تعذر أخذهما. أرسله بصيغة PDF إن كان مهما.
    [few] { $count } صور أو رسوم فيه تعذر أخذها. أرسله بصيغة PDF إن كان مهما.
    [many] { $count } صورة أو رسما فيه تعذر أخذها. أرسله بصيغة PDF إن كان مهما.
   *[other] { $count } صورة أو رسما فيه تعذر أخذها. أرسله بصيغة PDF إن كان مهما.
 }
ingestion-remark-unreadable = تعذرت قراءة الكتابة.
ingestion-remark-blank = لا شيء عليها.
ingestion-remark-key-answers = { $count ->
    [0] لم يعط أي إجابة ناقصة.
    [one] حصل سؤال واحد على إجابته.
    [two] حصل سؤالان على إجابتيهما.
    [few] حصلت { $count } أسئلة على إجاباتها.
    [many] حصل { $count } سؤالا على إجاباتها.
   *[other] حصل { $count } سؤال على إجاباتها.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] إجابة واحدة منه لا تناسب سؤالها، يرجى النظر فيها.
    [two] إجابتان منه لا تناسبان سؤاليهما، يرجى النظر فيهما.
    [few] { $count } إجابات منه لا تناسب أسئلتها، يرجى النظر فيها.
    [many] { $count } إجابة منه لا تناسب أسئلتها، يرجى النظر فيها.
   *[other] { $count } إجابة منه لا تناسب أسئلتها، يرجى النظر فيها.
 }
ingestion-remark-key-stray = { $count ->
    [one] إجابة واحدة منه لا تخص أي سؤال في المستند.
    [two] إجابتان منه لا تخصان أي سؤال في المستند.
    [few] { $count } إجابات منه لا تخص أي سؤال في المستند.
    [many] { $count } إجابة منه لا تخص أي سؤال في المستند.
   *[other] { $count } إجابة منه لا تخص أي سؤال في المستند.
 }
ingestion-on-page = الصفحة { $page }: { $said }
ingestion-on-pages = الصفحات { $first } إلى { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = أقرأ "{ $name }". أخبرك حين أنتهي.
ingestion-received-for = أقرأ "{ $name }" من أجل: { $receiver }. أخبرك حين أنتهي.
ingestion-received-again = "{ $name }" قيد القراءة. أخبرك حين أنتهي.
ingestion-received-key = أقرأ "{ $name }" بحثا عن إجابات "{ $paper }". أخبرك حين أنتهي.
ingestion-read-key = "{ $name }" هو مفتاح إجابات "{ $paper }". { $about } "{ $paper }" الآن: { $found }
ingestion-stage-waiting = "{ $name }" ينتظر دوره في القراءة.
ingestion-stage-begun = الآن أقرأ "{ $name }".
ingestion-stage-reading = ما زلت أقرأ "{ $name }": الصفحة { $page } من { $of }.
ingestion-stage-ocr = ما زلت أقرأ "{ $name }". بعض صفحاته صور: { $page } من { $of }.
ingestion-stage-proposing = قرأت "{ $name }" وأنظر ما يمكن إضافته إلى أسئلته: { $page } من { $of }.
ingestion-version = إن كان نسخة أخرى من الملف بهذا الاسم، فسأخبرك أيضا بما تغيّر.
ingestion-read = "{ $name }": { $found }
ingestion-read-again = قرأت "{ $name }" من قبل، وما زال الملف نفسه: { $found }
ingestion-read-alone = قرأت "{ $name }". { $passages ->
    [0] اكتب السؤال الذي تعثرت فيه، أو موضوعه، وأساعدك في ذلك.
   *[other] اسألني عما يقوله عن شيء ما، أو اكتب السؤال الذي تعثرت فيه.
 }
ingestion-found = { $questions ->
    [0] لم توجد أسئلة: لا شيء فيه مرقّم أو مرتب كما تكون الأسئلة.
    [one] { $keyed ->
        [0] { $unsure ->
            [0] سؤال واحد بلا إجابة.
           *[other] سؤال واحد بلا إجابة، وهو يحتاج إليك.
         }
       *[other] { $unsure ->
            [0] سؤال واحد مع إجابته.
           *[other] سؤال واحد مع إجابته، وهو يحتاج إليك.
         }
     }
    [two] سؤالان، ومع الإجابة: { $keyed }، وما يحتاج إليك: { $unsure }.
    [few] { $questions } أسئلة، ومع الإجابة: { $keyed }، وما يحتاج إليك: { $unsure }.
    [many] { $questions } سؤالا، ومع الإجابة: { $keyed }، وما يحتاج إليك: { $unsure }.
   *[other] { $questions } سؤال، ومع الإجابة: { $keyed }، وما يحتاج إليك: { $unsure }.
 }
ingestion-published = { $count ->
    [one] سؤال واحد منشور.
    [two] سؤالان منشوران.
    [few] { $count } أسئلة منشورة.
    [many] { $count } سؤالا منشورا.
   *[other] { $count } سؤال منشور.
 }
ingestion-proposed = { $count ->
    [one] أقترح إضافة شيء إلى سؤال واحد، ولا يراه أي طالب إلا إذا أخذته.
    [two] أقترح إضافة شيء إلى سؤالين، ولا يراه أي طالب إلا إذا أخذته.
    [few] أقترح إضافة شيء إلى { $count } أسئلة، ولا يراه أي طالب إلا إذا أخذته.
    [many] أقترح إضافة شيء إلى { $count } سؤالا، ولا يراه أي طالب إلا إذا أخذته.
   *[other] أقترح إضافة شيء إلى { $count } سؤال، ولا يراه أي طالب إلا إذا أخذته.
 }
ingestion-passages = { $count ->
    [one] يمكن اقتباس مقطع واحد.
    [two] يمكن اقتباس مقطعين.
    [few] يمكن اقتباس { $count } مقاطع.
    [many] يمكن اقتباس { $count } مقطعا.
   *[other] يمكن اقتباس { $count } مقطع.
 }
ingestion-changes = مقارنة بالنسخة السابقة: جديد { $added }، متغير { $changed }، محذوف { $gone }.
ingestion-no-changes = أسئلته هي أسئلة النسخة السابقة.
ingestion-not-read = تعذرت قراءة "{ $name }". { $why }
refused-document-not-yours = لا يرسل مستندات لهذا الصف إلا معلم منه. وللجميع، المشرف فقط.

# The end of a document.
document-which = لا أعرف أي مستند تقصد. اذكره باسمه كما هو: delete paper ...
ingestion-delete-asked = هل أحذف "{ $name }" المرسل في { $day }؟ { $questions ->
    [0] ليس فيه أسئلة.
    [one] يخرج سؤاله من التدريب، ولا يُقتبس منه شيء بعد ذلك.
    [two] يخرج سؤالاه من التدريب، ولا يُقتبس منه شيء بعد ذلك.
    [few] تخرج أسئلته من التدريب ({ $questions })، ولا يُقتبس منه شيء بعد ذلك.
    [many] تخرج أسئلته من التدريب ({ $questions })، ولا يُقتبس منه شيء بعد ذلك.
   *[other] تخرج أسئلته من التدريب ({ $questions })، ولا يُقتبس منه شيء بعد ذلك.
 } لا يمكن التراجع عن هذا.
ingestion-deleted = حُذف "{ $name }". تبقى إجابات الطلاب محفوظة.
choice-document-delete = حذف { $name } ({ $day })
