# What search says of what it found.
search-none = 我没有{ $what }。
search-fewer = 你想要{ $asked }道{ $what }，可我只有{ $found }道。
search-most = 我一次最多出{ $most }道题：先来前面这些。
search-narrow = 其中只有{ $held }道是关于{ $what }的，其余是关于{ $topic }的。
search-narrow-none = 我没有{ $what }。这些是关于{ $topic }的。
search-only-written = 关于{ $what }，我只有书面题：你把自己的答案和一份好答案比一比。
search-there-are = 有{ $what }。
# "12 medium ones": pieces of the list above.
search-ones-level = { $count }道{ $level ->
    [easy] 简单的
    [hard] 困难的
   *[medium] 中等的
 }
search-ones-kind = { $count }道任意题型的
search-ones-level-without-picture = { $count }道不带图的{ $level ->
    [easy] 简单题
    [hard] 困难题
   *[medium] 中等题
 }
search-ones-without-picture = { $count }道带图或不带图的
search-ones-with-picture = { $count }道带图或不带图的
search-no-document = 我还没有你的文档，所以没法从里面出题。
search-no-such-document = 我没有叫{ $name }的文档。
search-no-class = 我还没有你班级的题。
search-no-count = 你想要几道题？1或更大的数都可以。
search-word-problems = 我还分不清应用题和其他题。
search-offer-topic = 关于{ $topic }的题
search-offer-wrong = 上次做错的题
search-offer-class = 我班级的题

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $document }{ $unseen }{ $wrong }{ $topic }{ $language }{ $picture }{ $but }{ $level }{ $kind }{ $noun }
search-noun = 题
search-on = 关于{ $topic }的
search-level = { $level ->
    [easy] 简单
    [hard] 困难
   *[medium] 中等
 }
search-harder = 难一点的
search-easier = 简单一点的
search-not-kinds = 非{ $kinds }类的
search-with-picture = { $also ->
    [yes] 并且带图的
   *[no] 带图的
 }
search-without-picture = 不带图的
search-in-language = { $language }的
search-from-class = 你班级的
search-unseen = 你还没见过的
search-wrong-last = 你上次做错的
search-kind-choice = 选择
search-kind-single-choice = 单选
search-kind-multiple-choice = 多选
search-kind-numeric = 数值
search-kind-algebraic = 代数式
search-kind-short = 简答
search-kind-short-text = 填词
search-kind-free-text = 论述
search-why-meaning = 含义
