# What the tutor says of what it remembers of a student.

memory-intro = هذا ما أتذكره عنك:
memory-intro-about = هذا ما أتذكره عن ذلك:
memory-none = لا أتذكر شيئا عنك بعد. يمكنك أن تقول بالإنجليزية مثلا "remember that my exam is on 3 June" أو "I like short hints".
memory-none-off = طلبت مني ألا أتذكر شيئا عنك، وأنا لا أتذكر شيئا.
memory-none-about = لا أتذكر شيئا عن ذلك. إن أردت أن أتذكر، فقل "remember that ...".
memory-none-name = لم تخبرني باسمك بعد. قل "call me" ثم اسمك، وسأستعمله.
memory-name = أنت **{ $name }**.
memory-how = لتغيير هذا قل "forget 1" أو "forget everything about me"، أو أخبرني كيف هو في الحقيقة.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = أخبرتني به في { $day }
memory-from-understood = فهمته مما كتبته في { $day }
memory-from-counted = محسوب من إجاباتك، آخرها في { $day }
memory-item-help = { $value ->
    [more] تحب مساعدة أكثر.
   *[other] تحب مساعدة أقل، وأن تحاول بنفسك أولا.
 }
memory-item-length = { $value ->
    [short] تحب التلميحات والإجابات القصيرة.
   *[other] تحب الإجابات الطويلة المفصلة.
 }
memory-item-kinds = { $value ->
    [choice] تحب أسئلة الاختيار من متعدد أكثر من غيرها.
   *[other] تحب أن تكتب إجاباتك.
 }
memory-item-name = أناديك **{ $value }**.
memory-item-examples = تحب الأمثلة عن { $value }.
memory-item-note = قلت: “{ $value }”
memory-item-goal = هدفك: **{ $value }**.
memory-item-mistake = في **{ $topic }** (عدد المرات: { $times }): “{ $value }”
memory-item-mistake-plain = الخطأ نفسه في **{ $topic }** (عدد المرات: { $times }).

remembered-help = { $value ->
    [more] حسنا، سأساعدك أكثر. قل "less help" حين تريد أن تحاول بنفسك أكثر.
   *[other] حسنا، سأنتظر وأدعك تحاول أولا. قل "more help in general" لتغيير ذلك.
 }
remembered-length = { $value ->
    [short] حسنا، سأختصر.
   *[other] حسنا، سأشرح بتفصيل أكثر.
 }
remembered-kinds = { $value ->
    [choice] جيد أن أعرف: من الآن تأتيك أسئلة اختيار من متعدد، ما لم تطلب غيرها.
   *[other] جيد أن أعرف: من الآن تأتيك أسئلة تجيب عنها بكلماتك، ما لم تطلب غيرها.
 }
remembered-name = مرحبا { $value }! بهذا الاسم سأناديك.
remembered-examples = حسنا، أمثلة عن { $value } حيث أستطيع.
remembered-note = سأتذكر هذا: “{ $value }”. يمكنك أن تسألني في أي وقت عما أعرفه عنك.

forgotten-one = نسيت: { $what }
forgotten-some = نسيت:
forgotten-none = لا أتذكر شيئا كهذا، فليس هناك ما أنساه.
forgotten-all = نسيت كل ذلك. إجاباتك وتقدمك ما زالت موجودة.
forget-asked = { $count ->
    [one] أتذكر عنك أمرا واحدا. هل أنساه حقا؟
    [two] أتذكر عنك أمرين. هل أنساهما حقا؟
    [few] أتذكر عنك { $count } أمور. هل أنساها كلها حقا؟
    [many] أتذكر عنك { $count } أمرا. هل أنساها كلها حقا؟
   *[other] أتذكر عنك { $count } أمر. هل أنساها كلها حقا؟
 } إجاباتك وتقدمك يبقيان.
memory-switched-off = حسنا، لن أتذكر شيئا جديدا عنك. وما أعرفه من قبل يزول حين تقول "forget everything about me".
memory-switched-on = شكرا. من الآن أتذكر مجددا ما تطلب مني أن أتذكره.

memory-off = طلبت مني ألا أتذكر شيئا عنك، فلم أحفظ هذا. قل "you may remember things" لتغيير ذلك.
memory-secret = لا أحفظ كلمات السر ولا أرقام البطاقات أو الهواتف ولا أسرارا أخرى: ليست آمنة في محادثة. لم أحفظ هذا.
memory-too-long = هذا أطول من أن أتذكره. قله لي في جملة أو جملتين قصيرتين.
memory-full = لا أستطيع أن أتذكر أكثر مما أتذكره الآن. اسأل "what do you know about me?" وأخبرني ماذا أنسى.
memory-in-group = يقرأ آخرون معنا هنا. تحدث معي على انفراد عما أتذكره عنك.

choice-memory = ماذا تعرف عني؟
choice-forget = انسَ هذا
choice-forget-number = انسَ { $number }
choice-forget-all-yes = نعم، انسَ كل شيء
choice-forget-all-no = لا، احتفظ به

small-talk-greeting-named = مرحبا { $name }! اذكر لي موضوعا، مثلا "5 أسئلة سهلة عن الكسور"، ونبدأ.
small-talk-greeting-named-open = مرحبا { $name }! سؤالك ما زال مفتوحا. أجب عنه، أو اطلب تلميحا.
