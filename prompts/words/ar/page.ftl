# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = مدرّسك للتدريب
page-skip-link = انتقل إلى خانة الرسالة
page-conversation = المحادثة
page-welcome-title = على ماذا نتدرب؟
page-welcome = اذكر لي موضوعا بكلماتك. أطرح عليك أسئلة، وأساعدك حين تتعثر، وأتابع تقدمك.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = أعطني 5 أسئلة سهلة عن الجبر
page-suggestion-2 = كيف تقدمي؟
page-suggestion-3 = اسألني عن الاحتمالات
page-language = اللغة
page-compose = رسالة
page-placeholder = أجب أو اسأل
page-send = إرسال
page-earlier = عرض رسائل أقدم
page-newest = أحدث رسالة
page-conversations = المحادثات
page-new-conversation = محادثة جديدة
page-unread = ردود جديدة
page-new = جديد
page-rename = إعادة تسمية “{ $title }”
page-rename-short = إعادة تسمية
page-title-label = العنوان
page-seek = ابحث فيما قيل
page-seek-found = { $count ->
    [0] لا نتائج. جرّب كلمة أخرى.
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
 }
page-seek-first = أحدث { $count }
page-seek-failed = لم يصل البحث. حاول مرة أخرى من فضلك.
page-no-script = تحتاج هذه الصفحة إلى JavaScript، ولا تحتاج شيئا من أي موقع آخر.

# States
page-thinking = Chiron يفكر
page-stop = توقف
page-copy = نسخ
page-copied = تم النسخ
page-not-copied = متصفحك لا يسمح بالنسخ. يمكنك تحديد النص بدلا من ذلك.
page-try-again = حاول مرة أخرى
page-forget = حذف
page-title-new = ({ $count }) { $title }
page-you = أنت
page-tutor = Chiron
page-sending = جارٍ الإرسال
page-waiting = في انتظار الاتصال، ثم تُرسل تلقائيا
page-slow-down = لحظة، ثم تُرسل تلقائيا
page-not-sent = لم تُرسل: { $reason }
page-connecting = جارٍ الاتصال
page-reconnecting = انقطع الاتصال. نحاول من جديد
page-connected = متصل

# Files
page-attach = إضافة ملفات
page-take-photo = التقاط صورة
page-take-file = اختيار ملفات
page-drop = أفلت ملفاتك هنا
page-files = الملفات المرفقة
page-files-most = عدد الملفات في رسالة واحدة: { $count } على الأكثر.
page-files-wait = تُرسل حالما تصل ملفاتك
page-file-progress = { $name }، في الطريق
page-file-waits = في انتظار الاتصال
page-file-there = { $name } جاهز للإرسال
page-file-cancel = إلغاء { $name }
page-file-remove = إزالة { $name }
page-file-too-big = كبير جدا: { $limit } على الأكثر
page-file-empty = هذا الملف فارغ

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = فتح سؤال
page-action-harder = شيء أصعب
page-action-easier = شيء أسهل
page-action-reviews = ماذا أراجع؟
page-action-goal = هدفي
page-action-how_far = كم بقي لي؟
page-action-placement = حدد مستواي
page-action-why_question = لماذا هذا السؤال؟
page-action-link = ربط حسابي
page-action-join = الانضمام إلى صف
page-action-warm_up = إحماء
page-action-vote = صوتي
page-action-approve = مستنداتي
page-action-language = لغة أخرى
page-action-memory = ماذا تتذكر عني؟
page-action-remember = تذكّر هذا
page-action-forget = انسَ هذا
page-action-seen = اطلعت على هذا
page-action-class = صفي
page-action-file = إدخال مستند
page-action-paper = حذف مستند

# A link that opens the page as a person
page-enter-failed = تعذر استعمال الرابط الآن. تحقق من اتصالك وافتحه مرة أخرى.
