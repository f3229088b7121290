# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = هذا طويل جدا. من فضلك أرسل { $limit } حرفا على الأكثر.
channel-unreadable-text = لم أستطع قراءة ذلك: فيه رموز ليست نصا.
channel-picture = صورة: { $alt }
channel-picture-file = الصورة كملف
channel-file = الملف { $name } جاهز، لكني لا أستطيع تسليمه هنا.
channel-you-can-say = يمكنك أن تقول: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = صحيح
channel-card-shown = عُرض الحل
channel-card-skipped = تم التخطي
channel-card-replaced = حل محله سؤال آخر
channel-card-left = تُرك الآن
channel-card-kept = حُفظت الإجابة
channel-unit = وحدة الإجابة: { $unit }

channel-set-aside = آسف، شيء في جوابي لا يمكن عرضه هنا. اكتب “متابعة” لتكمل، أو “تخطي” لسؤال آخر.
channel-cannot-save = لا أستطيع تسجيل أي شيء الآن، فلم آخذ رسالتك. حاول بعد قليل من فضلك.
channel-held-disk-full = وصلتني رسالتك، لكن لا أستطيع تسجيل جوابي بعد: القرص ممتلئ. لم يضع شيء، وأجيبك حالما يتوفر مكان.
channel-held = وصلتني رسالتك، لكن لا أستطيع تسجيل جوابي بعد: قاعدة بياناتي لا تستجيب. لم يضع شيء، وأجيبك حالما تستجيب.
