# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = العربية
language-which = بأي لغة تحب أن نتحدث؟
language-switched = حسنا، من الآن نتحدث بالعربية.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = يبدو أنك تكتب بالعربية. هل نكمل بالعربية؟
choice-language-yes = نعم، بالعربية
choice-language-no = لا، لا داعي للتغيير
language-left = حسنا، يبقى كل شيء كما هو.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = ملاحظة: لغة الأسئلة نفسها هي: { $language }. ويمكنك أن تكتب لي بلغتك.
language-unknown = لا أتحدث هذه اللغة بعد. اللغات التي أتحدثها: { $languages }.
