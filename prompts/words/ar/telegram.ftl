# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = تدرّب على موضوع: /practice fractions
telegram-command-hint = تلميح للسؤال المفتوح
telegram-command-skip = تخطي السؤال المفتوح
telegram-command-solution = أظهر الحل
telegram-command-stop = توقف الآن
telegram-command-continue = أكمل من حيث توقفت
telegram-command-progress = كيف تقدمي؟
telegram-command-review = تدرّب مجددا على ما قد تنساه
telegram-command-link = أكمل هنا ما تتدرب عليه في مكان آخر
telegram-command-warmup = سؤال للجميع: /warmup fractions
telegram-command-language = التحدث بلغة أخرى
telegram-command-help = ما الذي أستطيع فعله

# Cards
telegram-question = السؤال { $number }
telegram-question-of = السؤال { $number } من { $of }
telegram-several = قد يكون أكثر من واحد صحيحا: اضغط كل الصحيح، ثم اضغط { $check }.
telegram-check = تحقق
telegram-reply-to-answer = اكتب إجابتك.
telegram-reply-to-answer-group = أرسل إجابتك ردا على هذه الرسالة.
telegram-you-answered = إجابتك: { $answer }

telegram-quiz-question = أيها الصحيح؟

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = ذلك السؤال لشخص آخر. اطلب مني سؤالا لك: /practice
telegram-old-button = لم أعد أعرف هذا الزر. استعمل الأزرار تحت أحدث رسالة مني، أو اكتب إجابتك.
telegram-choose-first = اختر إجابة واحدة على الأقل أولا.
