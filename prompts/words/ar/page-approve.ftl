# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = أسئلة من مستند
page-approve-of = { $name }: أسئلة للموافقة
page-approve-skip = إلى السؤال
page-approve-home = إلى المحادثة
page-approve-not-yours = لا يوجد مستند كهذا لك هنا. لا يراجعه إلا معلم من صفه. إن كنت أنت هو، فافتح هذه الصفحة برابطك الخاص: اطلبه في المحادثة، أو ممن يشغّل Chiron.
page-approve-failed = تعذر التحميل الآن.
page-approve-offline = الخادم لا يجيب. لم يضع شيء مما كتبته. حاول مرة أخرى من فضلك.
page-approve-not-read = ما زال هذا المستند قيد القراءة. تظهر أسئلته حين تنتهي.
page-approve-nothing = لم توجد أسئلة في هذا المستند.
page-approve-none-needs = لا سؤال يحتاج إليك بعد الآن.
page-approve-none-listed = لا يوجد شيء من هذه.
page-approve-no-sure = لا سؤال جاهز للنشر دون مراجعة.
page-approve-first = هذا هو الأول.
page-approve-last = هذا هو الأخير.
page-approve-changed = غيّر شخص ما هذا السؤال للتو.
page-approve-stale = غيّر شخص ما هذا السؤال منذ بدأت الكتابة. حفظ ما كتبته سيحل محل ذلك.
page-approve-keep-mine = أبقِ ما كتبته
page-approve-keep-theirs = أرني وضعه الآن
page-approve-unsaved = غير محفوظ

# The list
page-approve-questions = أسئلة هذا المستند
page-approve-question = سؤال
page-approve-filter = أي الأسئلة تُعرض
page-approve-needs = تحتاج إليّ
page-approve-sure = مؤكدة
page-approve-published = منشورة
page-approve-dropped = مستبعدة
page-approve-all = الكل
page-approve-is-needs = يحتاج إليك
page-approve-is-sure = مؤكد
page-approve-is-published = منشور
page-approve-is-dropped = مستبعد

# The page of the paper
page-approve-sheet = الصفحة التي جاء منها
page-approve-page = الصفحة { $page }
page-approve-page-before = الصفحة السابقة
page-approve-page-after = الصفحة التالية
page-approve-larger = تكبير

# The question
page-approve-remarks = يرجى النظر في هذا
page-approve-figure = صورة تخص هذا السؤال
page-approve-right-one = أيها الصحيح؟
page-approve-right-ones = أيها صحيحة؟
page-approve-no-answer = غير معروفة بعد
page-approve-accepted = صحيح أيضا: { $words }
page-approve-about = المزيد عن هذا السؤال
page-approve-actions = ما يمكنك فعله بهذا السؤال
page-approve-proposed-stem = اقتراح من نموذج لغوي: نص آخر
page-approve-proposed-options = اقتراح من نموذج لغوي: خيارات أخرى
page-approve-proposed-explanation = اقتراح من نموذج لغوي: شرح
page-approve-proposed-hints = اقتراح من نموذج لغوي: تلميحات
page-approve-proposed-misconceptions = اقتراح من نموذج لغوي: ما يقال لمن يختار خيارا خاطئا
page-approve-take = خذه
page-approve-leave = اتركه
page-approve-where = أين يبدأ السؤال الثاني؟
page-approve-nowhere = لا يوجد سطر ثان ولا خيار ثان يمكن التقسيم عنده.

# What can be done
page-approve-do-publish = نشر
page-approve-do-edit = تعديل
page-approve-do-drop = استبعاد
page-approve-do-merge = دمج مع التالي
page-approve-do-split = تقسيم
page-approve-do-back = إعادة
page-approve-do-next = التالي
page-approve-do-undo = تراجع
page-approve-publish-sure = { $count ->
    [one] نشر السؤال المؤكد
    [two] نشر السؤالين المؤكدين
    [few] نشر { $count } أسئلة مؤكدة
    [many] نشر { $count } سؤالا مؤكدا
   *[other] نشر { $count } سؤال مؤكد
 }

# What was done
page-approve-done-publish = { $name }: تم النشر.
page-approve-done-sure = { $count ->
    [one] نُشر سؤال واحد.
    [two] نُشر سؤالان.
    [few] نُشرت { $count } أسئلة.
    [many] نُشر { $count } سؤالا.
   *[other] نُشر { $count } سؤال.
 }
page-approve-done-drop = { $name }: تم الاستبعاد.
page-approve-done-back = { $name }: عاد كما كان.
page-approve-done-merge = { $other } صار جزءا من { $name }.
page-approve-done-split = { $name } صار سؤالين.
page-approve-done-change = { $name }: تم التعديل.
page-approve-done-take = { $name }: أُخذ ما اقتُرح.
page-approve-done-leave = { $name }: تُرك ما اقتُرح.
page-approve-done-undo = تم التراجع: { $words }
page-approve-nothing-done = لا شيء للتراجع عنه.
page-approve-no-next = لا سؤال بعد هذا.

# The fields
page-approve-field-stem = السؤال
page-approve-field-kind = نوع السؤال
page-approve-field-options = الخيارات، وأيها صحيح
page-approve-field-answer = الإجابة
page-approve-field-accepted = صحيح أيضا، واحد في كل سطر
page-approve-field-tolerance = الفرق المسموح (2، أو 5%)
page-approve-field-unit = الوحدة
page-approve-field-hint-1 = التلميح الأول
page-approve-field-hint-2 = التلميح الثاني
page-approve-field-hint-3 = التلميح الثالث
page-approve-field-explanation = الشرح
page-approve-field-skill = المهارة
page-approve-field-marks = الدرجات
page-approve-kind-single_choice = خيار واحد صحيح
page-approve-kind-multiple_choice = قد تصح عدة خيارات
page-approve-kind-numeric = عدد
page-approve-kind-algebraic = صيغة
page-approve-kind-short_text = كلمة أو بضع كلمات
page-approve-kind-free_text = نص أطول
page-approve-more = التلميحات والشرح
page-approve-option = الخيار { $label }
page-approve-option-right = الخيار { $label } صحيح
page-approve-option-up = نقل الخيار { $label } إلى أعلى
page-approve-option-down = نقل الخيار { $label } إلى أسفل
page-approve-option-remove = إزالة الخيار { $label }
page-approve-add-option = إضافة خيار
page-approve-save = حفظ
page-approve-save-publish = حفظ ونشر
page-approve-forget = تجاهل

# The keys
page-approve-keys = المفاتيح
page-approve-single-keys = الحروف المفردة مفاتيح في هذه الصفحة
page-approve-key-next = السؤال التالي
page-approve-key-before = السؤال السابق
page-approve-key-publish = نشر، أو إعادة ما استُبعد
page-approve-key-mark = هذا الخيار صحيح
page-approve-key-edit = تعديل
page-approve-key-drop = استبعاد
page-approve-key-merge = دمج مع السؤال التالي
page-approve-key-split = تقسيم إلى سؤالين
page-approve-key-undo = تراجع
page-approve-key-sure = نشر كل المؤكدة
page-approve-key-filter = عرض أسئلة أخرى
page-approve-key-page = إلى الصفحة والعودة
page-approve-key-help = عرض هذه المفاتيح
page-approve-key-save = حفظ ما تكتبه
page-approve-key-save-publish = حفظه ونشره
