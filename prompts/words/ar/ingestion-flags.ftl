# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = لم أجد إجابة لهذا السؤال في المستند.
flag-why-key-does-not-fit = مفتاح الإجابات يقول شيئا لا يقوله أي خيار. أعرضه كما هو مطبوع، فيرجى اختيار الإجابة الصحيحة.
flag-why-number-missing = ينقص رقم قبل هذا السؤال. ربما ضاع سؤال هناك.
flag-why-duplicate-number = لسؤالين هذا الرقم. يرجى التحقق أنهما اثنان.
flag-why-shared-stem = النص الذي فوق السؤال يخص أسئلة أخرى أيضا. وضعته قبل كل منها.
flag-why-long-stem = هذا السؤال طويل جدا. ربما دخل فيه شيء ليس منه.
flag-why-no-stem = لم أجد نصا لهذا السؤال، بل رقمه أو خياراته فقط.
flag-why-one-option = وجدت خيارا واحدا فقط. ربما ضاعت خيارات أخرى.
flag-why-empty-option = أحد الخيارات فارغ. ربما كان صورة أو صيغة لم أستطع قراءتها.
flag-why-picture-options = الخيارات صور. يرجى النظر إلى الصفحة.
flag-why-low-confidence = لست متأكدا أني قرأت هذا صحيحا. يرجى مقارنته بالصفحة.
flag-why-parts = لهذا السؤال أجزاء. أبقيتها معا، فإجابة واحدة تشملها كلها.
flag-why-near-duplicate = في بنك الأسئلة، أو في هذا المستند، سؤال مثل هذا من قبل، بالأعداد نفسها.
