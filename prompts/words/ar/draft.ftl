# What keeps a question that was found in a paper from being published.
draft-no-stem = لا يوجد نص للسؤال بعد.
draft-no-key = لا توجد إجابة بعد. حدّد أيها الصحيح.
draft-options-alike = الخياران { $one } و{ $other } يقولان الشيء نفسه.
draft-no-number = الإجابة "{ $answer }" ليست عددا. اكتب العدد فقط، مع وحدته إن وجدت، أو اختر نوعا آخر من الأسئلة.
draft-no-options = لا توجد خيارات بعد. اكتب اثنين على الأقل، أو اختر نوعا يُجاب عنه كتابة.
draft-no-unit = لا أعرف الوحدة "{ $unit }". اكتبها مثل m/s أو kg أو °C، أو احذفها.

# What a question gets that its paper does not print.
draft-plain-rubric = الإجابة تشمل كل ما يطلبه السؤال.
draft-picture = الصورة التي تخص هذا السؤال.
