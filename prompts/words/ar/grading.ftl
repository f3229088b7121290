# What is said of an answer. None of these sentences tells the key.

grading-too-long = هذا نص أطول مما أستطيع قراءته كإجابة واحدة. أرسل الإجابة فقط من فضلك.
grading-empty = لم أجد إجابة في ذلك.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = لم أجد عددا في ذلك. { $form }
grading-number-digits = لا أستطيع أن أعرف أي عدد هذا. { $form }
grading-number-several = قرأت أكثر من عدد. أرسل فقط العدد الذي هو إجابتك.
grading-number-denied = قلت لي ما ليس الإجابة. فما هي الإجابة؟
grading-number-bound = هذا يعطي مجالا. أي عدد واحد هو إجابتك؟
grading-number-unfinished = أنت على الطريق. أكمل الحساب حتى تصل إلى عدد واحد.
grading-number-letters = ما زال فيه حرف مجهول. أرسل العدد فقط من فضلك.
grading-number-unit = لا أعرف الوحدة “{ $unit }”. { $form }
grading-number-impossible = هذا ليس له قيمة، لأنه مثلا يقسم على صفر. { $form }
grading-number-form = اكتب عددا واحدا، مثل 12 أو -0.5 أو 3/4 أو 2.5e3.
grading-number-form-unit = اكتب عددا واحدا مع وحدته ({ $unit })، مثل 12 أو -0.5 أو 3/4 أو 2.5e3.
grading-number-form-set = اكتب الأعداد وبينها فواصل، مثل 2, -3.

grading-number-wrong = ليس هذا العدد المطلوب.
grading-number-sign = انظر إلى الإشارة: موجبة أم سالبة؟
grading-number-tenfold = الأرقام تبدو جيدة. تحقق من الحجم: هل الفاصلة العشرية، أو قوة العشرة، في مكانها الصحيح؟
grading-number-comma = قرأت فاصلتك على أنها فاصلة آلاف. إن كنت تقصد كسرا عشريا، فاكتبه بنقطة.
grading-number-inverse = تحقق أي عدد في البسط وأي عدد في المقام.
grading-number-coarse = هذا مقرّب أكثر من اللازم. أعطِ أرقاما أكثر، أو القيمة الدقيقة.
grading-number-close = هذا قريب. تحقق من التقريب ومن الخطوات الأخيرة.
grading-number-percent = انظر إلى السؤال مرة أخرى: هل يطلب نسبة مئوية أم العدد نفسه؟
grading-number-dimension = تلك الوحدة تقيس شيئا آخر. أي وحدة تناسب المطلوب؟
grading-number-units = الأرقام تبدو جيدة. تحقق من الوحدة، أو من طريقة تحويلها.
grading-number-unit-fits = الوحدة مناسبة، لكن العدد ليس المطلوب بعد.
grading-number-no-such = لهذا السؤال إجابة هي عدد.
grading-number-not-number = فكّر مرة أخرى: هل إجابة هذا السؤال عدد؟
grading-number-set-missing = هناك المزيد: ليست هذه كل الأعداد.
grading-number-set-some = بعض هذه صحيح، لكن ليس كلها.
grading-number-set-wrong = ليست هذه الأعداد المطلوبة.

# Choices
grading-choice-form = أجب بحرف واحد، من { $first } إلى { $last }، أو بكلمات أحد الخيارات.
grading-choice-several = ذكرت أكثر من خيار، ولا يمكن أن يصح إلا واحد. أيها هو؟
grading-choice-denied = قلت لي أي خيار ليس الإجابة. فأيها هو؟
grading-choice-range = لا يوجد خيار كهذا هنا. { grading-choice-form }
grading-choice-ambiguous = لست متأكدا أي خيار تقصد. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = هذا الخيار لا يناسب. اقرأ السؤال مرة أخرى واختبر كل خيار.
grading-choices-form = أجب بحروف، من { $first } إلى { $last }، مثل { $first } و{ $last }، أو بكلمات الخيارات.
grading-choices-range = لا يوجد خيار كهذا هنا. { grading-choices-form }
grading-choices-ambiguous = لست متأكدا أي الخيارات تقصد. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = ما اخترته مناسب، لكن ما زال شيء ناقصا.
grading-choices-extra = بين ما اخترته شيء لا ينتمي إليه.
grading-choices-mixed = بعضه مناسب، لكن هناك شيء ناقص وشيء لا ينتمي إليه.
grading-choices-wrong = ما اخترته لا يناسب. اختبر كل خيار وحده.
grading-choices-none = خيار واحد على الأقل صحيح. اختبر كل خيار وحده.

# Words
grading-text-nothing = { grading-empty } أجب بكلمة أو ببضع كلمات.
grading-text-several = ذكرت أكثر من احتمال. أيها إجابتك؟
grading-text-denied = قلت لي ما ليس الإجابة. فما هي الإجابة؟
grading-text-wrong = ليست هذه الكلمة المطلوبة. فكّر فيما يصفه السؤال بالضبط.
grading-text-part = هذا جزء فقط من الاسم الكامل. هل تستطيع قوله بدقة أكبر؟
grading-text-more = أنت قريب، لكن ما أضفته يغيّر المعنى. قله بدقة أكبر.
grading-text-list-some = بعض هذه صحيح، لكن ليس كلها.

# Free answers
grading-free = الإجابة الحرة لا تُصحح بالقواعد: قارنها بنقاط إجابة جيدة.
grading-free-empty = { grading-empty } أجب بجملة أو جملتين.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = ارجع إلى المعطيات: هل هناك عدد أو شرط لم يُستعمل بعد؟
grading-again-look-choice = اقرأ السؤال مرة أخرى: أي كلماته لا تتفق مع هذا الخيار؟
grading-again-look-choices = خذ الخيارات واحدا واحدا واسأل عن كل منها: هل هو صحيح؟
grading-again-look-words = اقرأ السؤال مرة أخرى: مع أي جزء منه لا تتفق إجابتك؟
grading-again-hint = لا داعي للتخمين: التلميح التالي يقرّبك خطوة.
grading-again-hints = اقرأ التلميحات مرة أخرى بهدوء، وعملك بجانبها.
grading-again-try-value = اكتب خطواتك، كل خطوة في سطر، وأرسلها: يمكنني أن أقول أيها صحيح.
grading-again-try-choice = احذف الخيارات التي لا يمكن أن تكون: ما الذي يبقى؟
grading-again-try-choices = ما الخيارات المؤكدة لديك؟ ابدأ بها وقارن الباقي معها.
grading-again-try-words = من أي موضوع هذا السؤال؟ الإجابة من الموضوع نفسه.
grading-again-same = هذا هو الخطأ نفسه كما قبل. انظر إلى ذلك الموضع مرة أخرى بهدوء، أو خذ تلميحا.
grading-again-unreadable = ما زالت الإجابة غير مقروءة. قد يساعد تلميح، أو نتخطى هذا السؤال.
