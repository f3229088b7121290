# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = السؤال { $number } · { $level }
slack-question-of = السؤال { $number } من { $of } · { $level }
slack-several = قد يكون أكثر من واحد صحيحا: علّم كل الصحيح، ثم اضغط “تحقق”.
slack-write = اكتب إجابتك في رسالة، هنا أو في سلسلة الردود.
slack-check = تحقق

# Warm-ups of a channel
slack-vote = يستطيع الجميع التصويت. أنت وحدك ترى هل أصبت، ولا يُحسب إلا صوتك الأول.
slack-vote-right = ✅ صحيح! الإجابة *{ $label }*: { $text }
slack-vote-wrong = ليس هذه المرة. الإجابة *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = هذا السؤال لشخص آخر. اكتب لي، وتحصل على سؤالك.
slack-old-button = لم يعد هذا الزر يعمل. اكتب لي ونكمل.
slack-tick-first = علّم إجابة واحدة على الأقل أولا.

# The slash command
slack-command-direct = كتبت لك في رسائلنا المباشرة.
slack-command-failed = لم أستطع أن أكتب لك الآن. حاول بعد قليل من فضلك.

slack-command-alone = مساعدة

# The agent view
slack-thinking = يفكر…
slack-searching = يبحث عن أسئلة…
slack-checking = يتحقق من إجابتك…
slack-prompts-title = ماذا تحب أن تفعل؟
slack-prompt-practise = تدرّب على { $subject }
slack-prompt-practise-words = 5 أسئلة عن { $subject }
slack-prompt-progress = كيف تقدمي؟
slack-prompt-progress-words = كيف تقدمي؟
slack-prompt-review = ماذا أراجع من جديد؟
slack-prompt-review-words = ماذا أراجع؟

# The App Home
slack-home-title = تقدمك
slack-home-nothing = لا شيء هنا بعد. أرسل لي رسالة، مثل “5 أسئلة عن الجبر”، وتمتلئ هذه الصفحة تلقائيا.
slack-home-answered = { $answered ->
    [one] *{ $answered }* سؤال تم العمل عليه
    [two] *{ $answered }* سؤالان تم العمل عليهما
    [few] *{ $answered }* أسئلة تم العمل عليها
    [many] *{ $answered }* سؤالا تم العمل عليها
   *[other] *{ $answered }* سؤال تم العمل عليها
 }، *{ $right }* صحيحة من أول محاولة.
slack-home-due = من المفيد النظر فيها مجددا
slack-home-due-why = نظرة قصيرة الآن، وتتذكرها مدة أطول.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = تدرّب
slack-home-review = تدرّب عليها كلها
slack-home-skills = المهارات
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } من { $seen } صحيحة من أول محاولة
slack-home-skills-why = يبيّن الشريط مدى احتمال حل سؤال متوسط من أول محاولة.
slack-home-more = و{ $rest } أخرى
slack-home-recommend = ماذا أفعل الآن؟
slack-home-practise-words = 5 أسئلة عن { $name }

# Files
slack-file-unnamed = ملف
