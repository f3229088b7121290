# Question cards
page-question = السؤال { $number }
page-question-of = السؤال { $number } من { $of }
page-choose-one = اختر واحدا
page-choose-all = اختر كل الصحيح
page-your-answer = إجابتك
page-check = تحقق
page-actions = ما يمكنك فعله
page-answer-with = أجب بالخيار { $label }
page-answered = إجابتي: { $value }
page-state-right = صحيح
page-state-wrong = ليس بعد
page-state-partial = صحيح جزئيا
page-state-kept = حُفظت الإجابة
page-state-shown = عُرض الحل
page-state-skipped = تم التخطي
page-state-left = مغلق
page-option-right = صحيح
page-option-wrong = غير صحيح
page-keys = { $count ->
    [one] المفتاح 1
    [two] المفتاحان 1 و{ $count }
    [few] المفاتيح من 1 إلى { $count }
    [many] المفاتيح من 1 إلى { $count }
   *[other] المفاتيح من 1 إلى { $count }
 }
page-enlarge = تكبير الصورة
page-close = إغلاق
page-wide = يُمرَّر جانبيا
page-reads-as = قرأته هكذا
page-hint-number = تلميح { $level }
page-said-of = عن الإجابة { $value }
page-which-points = أي هذه النقاط في إجابتك؟
page-mark = قيّم إجابتي
page-new-line = Enter لسطر جديد. Ctrl مع Enter للإرسال.

# The keys for maths
page-maths-keys = مفاتيح الرياضيات
page-all-keys = الحروف
page-key-divide = قسمة
page-key-times = ضرب
page-key-minus = ناقص
page-key-plus = زائد
page-key-equals = يساوي
page-key-open = فتح قوس
page-key-close = إغلاق قوس
page-key-fraction = كسر
page-key-power = أس
page-key-root = جذر تربيعي
page-key-cube-root = جذر تكعيبي
page-key-pi = باي
page-key-less = أصغر من
page-key-more = أكبر من
page-key-at-most = أصغر من أو يساوي
page-key-at-least = أكبر من أو يساوي
page-key-plus-minus = زائد أو ناقص
page-key-infinity = ما لا نهاية
page-key-point = فاصلة عشرية
page-key-comma = فاصلة
page-key-back = حذف
page-key-left = إلى اليسار
page-key-right = إلى اليمين

# How questions went
page-how-right = صحيح من أول محاولة
page-how-later = صحيح بعد محاولات أو تلميح
page-how-shown = عُرض الحل
page-how-skipped = تم التخطي
page-how-left = بلا إجابة
page-chart-right = صحيح من أول محاولة: { $count }
page-chart-later = بعد محاولات أو تلميح: { $count }
page-chart-shown = مع عرض الحل: { $count }
page-chart-skipped = تم تخطيها: { $count }
page-chart-left = بلا إجابة: { $count }
page-as-table = على شكل جدول
page-table-number = السؤال
page-table-topic = الموضوع
page-table-how = كيف كان
page-table-tries = المحاولات
page-table-hints = التلميحات
