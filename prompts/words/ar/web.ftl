# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = اكتب شيئا أولا.
web-bad-json = تعذرت قراءة تلك الرسالة. أعد تحميل الصفحة وحاول مرة أخرى.
web-bad-request = تعذر فهم ذلك الطلب. أعد تحميل الصفحة وحاول مرة أخرى.
web-not-object = أرسل كائن JSON واحدا، مع الترويسة Content-Type: application/json.
web-text-or-action = أرسل نصا (text) أو فعلا (action)، وليس كليهما.
web-unknown-action = لا أعرف هذا الزر. أعد تحميل الصفحة من فضلك.
web-too-big = هذا أكبر من أن يُرسل.
web-not-found = لا شيء في هذا العنوان.
web-no-conversation = ليس لديك محادثة كهذه.
web-untitled = محادثة
web-not-allowed = لا يمكن فعل ذلك في هذا العنوان.
web-other-site = جاء هذا الطلب من موقع آخر، فلم أقبله.
web-link-gone = هذا الرابط استُعمل من قبل، أو صار قديما. اطلب رابطا جديدا.
web-login-gone = تغيّرت جلسة دخولك. أعد تحميل الصفحة من فضلك.
web-too-fast = كان هذا كثيرا دفعة واحدة. آخذ رسالتك التالية بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
web-busy-address = يأتي الكثير جدا من شبكتك الآن. حاول مرة أخرى بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
web-too-many-new = يأتي كثير من الأشخاص الجدد من شبكتك الآن. آخذ رسالتك بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
web-too-many-bytes = تأتي ملفات كثيرة جدا من شبكتك الآن. حاول مرة أخرى بعد { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
web-too-many-streams = هذه المحادثة مفتوحة في نوافذ كثيرة. أغلق بعضها من فضلك.

# Files
web-file-too-big = ذلك الملف كبير جدا. آخذ ملفات حتى { $limit } MB على الأكثر.
web-file-kind = آخذ صورا وملفات PDF ومستندات مكتبية ونصوصا، وهذا ليس منها.
web-file-empty = ذلك الملف فارغ.
web-files-full = ملفاتك تتسع لها { $limit } MB في المجموع، وهذا يتجاوز ذلك.
web-no-file = أحد الملفات لم يعد هنا. أضفه مرة أخرى من فضلك.

# The page on which papers are approved
web-approve-changed = غيّر شخص ما هذا في الأثناء، فلم أفعل شيئا. هذا وضعه الآن.

web-fault = حدث خطأ من جهتي، آسف. حاول مرة أخرى من فضلك.

# What the tutor does, while one waits
web-doing-nothing = Chiron يفكر
web-doing-search = جارٍ البحث عن أسئلة
web-doing-check = جارٍ التحقق من إجابتك
web-doing-look-up = جارٍ البحث عن ذلك
web-doing-progress = جارٍ النظر في تقدمك
web-doing-else = جارٍ العمل على ذلك
