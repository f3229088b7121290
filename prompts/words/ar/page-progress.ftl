# How one is doing
page-views = الصفحات
page-view-chat = المحادثة
page-view-progress = التقدم
page-progress-title = تقدمك
page-progress-loading = لحظة
page-progress-failed = تعذر التحميل الآن.
page-progress-nothing = لا شيء هنا بعد. أجب عن أول أسئلتك في المحادثة، وتمتلئ هذه الصفحة تلقائيا.
page-number-answered = { $count ->
    [one] سؤال تم العمل عليه
    [two] سؤالان تم العمل عليهما
    [few] أسئلة تم العمل عليها
    [many] سؤالا تم العمل عليها
   *[other] سؤال تم العمل عليها
 }
page-number-right = صحيحة من أول محاولة
page-number-week = { $count ->
    [one] يوم من آخر 7
    [two] يومان من آخر 7
    [few] أيام من آخر 7
    [many] يوم من آخر 7
   *[other] يوم من آخر 7
 }

# Days
page-days-title = الأيام التي تدربت فيها
page-days-words = { $count ->
    [0] لكل أسبوع إيقاعه. ابدأ من جديد متى شئت.
   *[other] القليل بين حين وآخر يبقى أطول من الكثير دفعة واحدة. وأيام الراحة جزء من ذلك.
 }
page-days-told = في الأسابيع الأخيرة ({ $weeks }) تدربت في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
 }.
page-weekdays = ن ث ر خ ج س ح
page-table-day = اليوم
page-table-answers = الإجابات

# The goal
page-goal-title = هدفك
page-table-skill = المهارة
page-table-status = إلى أين
page-table-needs = يأتي بعد

# Reviews
page-due-title = من المفيد النظر فيها مجددا
page-due-why = نظرة قصيرة الآن تحفظها من النسيان.
page-due-now = الآن
page-practise-now = تدرّب
page-practise-name = تدرّب على { $name }
page-practise-words = 5 أسئلة عن { $name }

# Skills
page-skills-title = المهارات
page-skills-why = يبيّن الشريط مدى احتمال حل سؤال متوسط من أول محاولة. إنه تقدير من إجاباتك، ويتغير مع كل إجابة.
page-skills-skill = المهارة
page-skills-mastery = مدى الإتقان
page-skills-right = صحيح من أول محاولة
page-skills-review = انظر مجددا
page-mastery-begun = { $chance } %، في البداية
page-mastery-well = { $chance } %، يسير جيدا
page-mastery-known = { $chance } %، أنت تعرف هذا
page-right-of = { $right } من { $seen }

# Practice so far
page-past-title = تدريبك حتى الآن
page-past-more = عرض تدريب أقدم
page-past-topics = { $shown } و{ $rest } أخرى
page-past-solved = { $right } من { $count } محلولة
page-past-goes-on = { $right } من { $count } محلولة حتى الآن
page-past-hints = { $count ->
    [one] تلميح واحد
    [two] تلميحان
    [few] { $count } تلميحات
    [many] { $count } تلميحا
   *[other] { $count } تلميح
 }
page-try-right = صحيح
page-try-partial = صحيح جزئيا
page-try-wrong = غير صحيح
page-try-unreadable = تعذرت قراءته
