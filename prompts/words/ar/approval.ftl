# What a teacher reads while going through the questions of a paper.
approval-no-option = لا يوجد خيار { $label } هنا.
approval-no-line = لا يوجد سطر { $line } يمكن التقسيم عنده. { $lines ->
    [one] النص سطر واحد فقط.
    [two] النص سطران.
    [few] النص { $lines } أسطر.
    [many] النص { $lines } سطرا.
   *[other] النص { $lines } سطر.
 }
approval-no-next = لا سؤال بعد هذا.
refused-not-your-document = لا يراجع هذا المستند إلا معلم من هذا الصف. أما المستندات التي للجميع فلا يراجعها إلا المشرف.
refused-approve-in-group = يقرأ آخرون معنا هنا. لنراجع المستندات في محادثة خاصة بيننا.
refused-no-page = لا توجد صفحة ويب أستطيع أن أوصلك إليها من هنا. لنراجع المستند في هذه المحادثة.
refused-document-gone = لم يعد هذا المستند هنا.

approval-no-documents = لا يوجد مستند للمراجعة بعد. أرسل لي واحدا وأجد أسئلته.
approval-standing = **{ $name }**: { $questions ->
    [0] لا أسئلة.
    [one] { $keyed ->
        [0] سؤال واحد بلا إجابة.
       *[other] سؤال واحد مع إجابته.
     }
    [two] سؤالان، ومع الإجابة: { $keyed }.
    [few] { $questions } أسئلة، ومع الإجابة: { $keyed }.
    [many] { $questions } سؤالا، ومع الإجابة: { $keyed }.
   *[other] { $questions } سؤال، ومع الإجابة: { $keyed }.
 }{ $published ->
    [0] { "" }
   *[other] { " " }المنشور: { $published }.
 }{ $sure ->
    [0] { "" }
   *[other] { " " }الجاهز للنشر: { $sure }.
 } { $unsure ->
    [0] لا شيء يحتاج إليك.
    [one] سؤال واحد يحتاج إليك.
    [two] سؤالان يحتاجان إليك.
    [few] { $unsure } أسئلة تحتاج إليك.
    [many] { $unsure } سؤالا يحتاج إليك.
   *[other] { $unsure } سؤال يحتاج إليك.
 }{ $proposed ->
    [0] { "" }
    [one] { " " }أقترح إضافة شيء إلى سؤال واحد.
    [two] { " " }أقترح إضافة شيء إلى سؤالين.
    [few] { " " }أقترح إضافة شيء إلى { $proposed } أسئلة.
    [many] { " " }أقترح إضافة شيء إلى { $proposed } سؤالا.
   *[other] { " " }أقترح إضافة شيء إلى { $proposed } سؤال.
 }
approval-page-given = { $minutes ->
    [0] [{ $name }: راجعها على صفحة]({ $link }).
   *[other] [{ $name }: راجعها على صفحة]({ $link }). يفتح الرابط الصفحة باسمك مرة واحدة، ومدة صلاحيته بالدقائق: { $minutes }. احتفظ به لنفسك.
 }
approval-sure-done = { $count ->
    [0] لم يبق شيء للنشر.
    [one] نُشر سؤال واحد.
    [two] نُشر سؤالان.
    [few] نُشرت { $count } أسئلة.
    [many] نُشر { $count } سؤالا.
   *[other] نُشر { $count } سؤال.
 }
approval-sure-undone = { $count ->
    [0] لم يبق شيء للسحب.
    [one] سؤال واحد ينتظرك من جديد.
    [two] سؤالان ينتظرانك من جديد.
    [few] { $count } أسئلة تنتظرك من جديد.
    [many] { $count } سؤالا ينتظرك من جديد.
   *[other] { $count } سؤال ينتظرك من جديد.
 }
approval-picture = { $number ->
    [none] الصورة { $place } لهذا السؤال
   *[other] الصورة { $place } للسؤال { $number }
 }
approval-draft = { $number ->
    [none] **سؤال** ({ $place })
   *[other] **السؤال { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] في بنك الأسئلة: { $stem }
   *[other] السؤال { $number } من هذا المستند: { $stem }
 }
approval-page = الصفحة { $page }
approval-no-stem = (بلا نص)
approval-figures = { $count ->
    [one] معه صورة واحدة.
    [two] معه صورتان.
    [few] معه { $count } صور.
    [many] معه { $count } صورة.
   *[other] معه { $count } صورة.
 }
approval-answer = { $answer ->
    [none] الإجابة: غير معروفة
   *[other] الإجابة: { $answer }
 }
approval-is-published = يستطيع الطلاب التدرب على هذا السؤال.
approval-is-dropped = هذا السؤال مستبعد.
approval-proposed = يقترح النموذج اللغوي ما يلي. لا يراه أي طالب إلا إذا أخذته.
approval-proposed-stem = **نص السؤال كما قرأته في الصفحة**
approval-proposed-options = **الخيارات كما قرأتها في الصفحة**
approval-proposed-explanation = **الشرح**
approval-proposed-hints = **التلميحات**
approval-proposed-misconceptions = **ما يقال لمن يختار خيارا خاطئا**
approval-nothing-proposed = لا شيء مقترح لذلك.
approval-taken = صار المقترح جزءا من السؤال.
approval-left = تُرك المقترح.
approval-asks-answer = ما الإجابة؟ { $options ->
    [0] اكتب العدد أو الكلمات.
   *[other] اكتب حرفها، أو عدة حروف: A, C
 }
approval-asks-edit = ماذا يجب أن يقول؟ اكتب "stem: ..." لنص السؤال، أو "B: ..." لخيار.
approval-asks-split = أين يبدأ السؤال الثاني؟ اكتب حرف خيار، أو "line 2" لسطر من النص.
approval-published = { $number ->
    [none] نُشر السؤال.
   *[other] نُشر السؤال { $number }.
 }
approval-dropped = { $number ->
    [none] استُبعد السؤال.
   *[other] استُبعد السؤال { $number }.
 }
approval-answered = تغيّرت الإجابة.
approval-edited = تغيّر النص.
approval-merged = صار السؤال التالي جزءا من هذا.
approval-split = صارا سؤالين الآن. إليك الأول.
approval-undone = تم التراجع عن آخر تغيير.
approval-elsewhere = تغيّر هذا السؤال منذ رأيته، فلم أفعل شيئا. هذا وضعه الآن.

# Buttons.
choice-approve-sure = { $count ->
    [one] نشر المؤكد
    [two] نشر المؤكدين
    [few] نشر المؤكدة ({ $count })
    [many] نشر المؤكدة ({ $count })
   *[other] نشر المؤكدة ({ $count })
 }
choice-approve-go = { $count ->
    [one] عرض ما يحتاج إليك
    [two] مراجعة اثنين
    [few] مراجعة { $count }
    [many] مراجعة { $count }
   *[other] مراجعة { $count }
 }
choice-approve-proposed = { $count ->
    [one] عرض اقتراح واحد
    [two] عرض اقتراحين
    [few] عرض { $count } اقتراحات
    [many] عرض { $count } اقتراحا
   *[other] عرض { $count } اقتراح
 }
choice-approve-take = أخذ المقترح
choice-approve-leave = تركه
choice-approve-page = مراجعتها على صفحة
choice-approve-publish = نشر
choice-approve-answer = تصحيح الإجابة
choice-approve-edit = تعديل
choice-approve-merge = دمج مع التالي
choice-approve-split = تقسيم
choice-approve-drop = استبعاد
choice-approve-next = لاحقا
choice-approve-undo = { $number ->
    [none] تراجع
   *[other] تراجع عن السؤال { $number }
 }
choice-approve-undo-sure = { $count ->
    [one] سحبه
    [two] سحب الاثنين
    [few] سحب { $count }
    [many] سحب { $count }
   *[other] سحب { $count }
 }
choice-approve-back = رجوع
choice-approve-stop = توقف
