# What search says of what it found.
search-none = ليس لدي: { $what }.
search-fewer = الطلب: { $asked ->
    [one] { $what }
    [two] { $what }
    [few] { $asked } { $what }
    [many] { $asked } { $what }
   *[other] { $asked } { $what }
 }، ولدي { $found ->
    [one] سؤال واحد فقط
    [two] سؤالان فقط
    [few] { $found } أسئلة فقط
    [many] { $found } سؤالا فقط
   *[other] { $found } سؤال فقط
 }.
search-most = أستطيع أن أعطي { $most ->
    [one] سؤالا واحدا
    [two] سؤالين
    [few] { $most } أسئلة
    [many] { $most } سؤالا
   *[other] { $most } سؤال
 } في المرة الواحدة: إليك الأولى منها.
search-narrow = { $held ->
    [one] واحد فقط من هذه الأسئلة
    [two] اثنان فقط من هذه الأسئلة
    [few] { $held } فقط من هذه الأسئلة
    [many] { $held } فقط من هذه الأسئلة
   *[other] { $held } فقط من هذه الأسئلة
 } عن { $what }، والباقي عن { $topic }.
search-narrow-none = ليس لدي: { $what }. هذه الأسئلة عن { $topic }.
search-only-written = كل ما لدي عن { $what } أسئلة كتابية: تقارن إجابتك بإجابة جيدة.
search-there-are = يوجد: { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $level ->
    [easy] سهل: { $count }
    [hard] صعب: { $count }
   *[medium] متوسط: { $count }
 }
search-ones-kind = من أي نوع: { $count }
search-ones-level-without-picture = { $level ->
    [easy] سهل بلا صورة: { $count }
    [hard] صعب بلا صورة: { $count }
   *[medium] متوسط بلا صورة: { $count }
 }
search-ones-without-picture = بصورة أو بلا صورة: { $count }
search-ones-with-picture = بصورة أو بلا صورة: { $count }
search-no-document = ليس لدي أي مستند منك بعد، فلا أستطيع أن آخذ أسئلة منه.
search-no-such-document = ليس لدي مستند باسم { $name }.
search-no-class = ليست لدي أسئلة من صف لك بعد.
search-no-count = كم سؤالا تريد؟ أي عدد ابتداء من 1 يصلح.
search-word-problems = لا أستطيع بعد أن أميّز المسائل الكلامية من غيرها.
search-offer-topic = أسئلة عن { $topic }
search-offer-wrong = الأسئلة التي لم تنجح في المرة الماضية
search-offer-class = أسئلة من صفي

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $noun } { $level } { $kind } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [0] أسئلة
    [one] سؤال
    [two] سؤالان
    [few] أسئلة
    [many] سؤالا
   *[other] سؤال
 }
search-on = عن { $topic }
search-level = { $level ->
    [easy] { $count ->
        [0] سهلة
        [one] سهل
        [two] سهلان
        [few] سهلة
        [many] سهلا
       *[other] سهل
     }
    [hard] { $count ->
        [0] صعبة
        [one] صعب
        [two] صعبان
        [few] صعبة
        [many] صعبا
       *[other] صعب
     }
   *[medium] { $count ->
        [0] متوسطة
        [one] متوسط
        [two] متوسطان
        [few] متوسطة
        [many] متوسطا
       *[other] متوسط
     }
 }
search-harder = أصعب
search-easier = أسهل
search-not-kinds = (ما عدا: { $kinds })
search-with-picture = { $also ->
    [yes] ومع صورة
   *[no] مع صورة
 }
search-without-picture = بلا صورة
search-in-language = بهذه اللغة: { $language }
search-from-class = من صفك
search-unseen = لم ترها بعد
search-wrong-last = لم تنجح في المرة الماضية
search-kind-choice = (اختيار من متعدد)
search-kind-single-choice = (اختيار واحد)
search-kind-multiple-choice = (أكثر من اختيار)
search-kind-numeric = (إجابة بعدد)
search-kind-algebraic = (إجابة بصيغة جبرية)
search-kind-short = (إجابة قصيرة)
search-kind-short-text = (إجابة بكلمة)
search-kind-free-text = (إجابة مكتوبة)
search-why-meaning = المعنى
