# What search says of what it found.
search-none = I have no { $what }.
search-fewer = You asked for { $asked } { $what }, and I have { $found ->
    [one] just one
   *[other] only { $found }
 }.
search-most = I can give { $most } questions at a time: here are the first.
search-narrow = Only { $held ->
    [one] one of these is
   *[other] { $held } of these are
 } on { $what }; the rest is on { $topic }.
search-narrow-none = I have no { $what }. These are on { $topic }.
search-only-written = All I have on { $what } are written questions: you compare your answer with a good one.
search-there-are = There { $first ->
    [one] is
   *[other] are
 } { $what }.
# "12 medium ones": pieces of the list above.
search-ones-level = { $count } { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
 } { $count ->
    [one] one
   *[other] ones
 }
search-ones-kind = { $count } of any kind
search-ones-level-without-picture = { $count } { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
 } { $count ->
    [one] one
   *[other] ones
 } without a picture
search-ones-without-picture = { $count } with or without a picture
search-ones-with-picture = { $count } with or without a picture
search-no-document = I have no document of yours yet, so I cannot take questions from one.
search-no-such-document = I have no document called { $name }.
search-no-class = I have no questions from a class of yours yet.
search-no-count = How many questions would you like? Any number from 1 will do.
search-word-problems = I cannot tell word problems from other questions yet.
search-offer-topic = questions on { $topic }
search-offer-wrong = the wrong ones from last time
search-offer-class = questions from my class

# What is wanted, in words: "hard numeric questions on osmosis with a picture". Parts that are not wanted are empty, and
# spaces that are left over are taken out; put them in the order of your language. It stands after "I have no", "5" or
# "I could give you". In all of the parts $count is the number of questions, or 0 for several without a number.
search-what = { $level } { $kind } { $noun } { $topic } { $document } { $but } { $picture } { $language } { $unseen } { $wrong }
search-noun = { $count ->
    [one] question
   *[other] questions
 }
search-on = on { $topic }
search-level = { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
 }
search-harder = harder
search-easier = easier
search-not-kinds = that are not { $kinds }
search-with-picture = { $also ->
    [yes] and a picture
   *[no] with a picture
 }
search-without-picture = without a picture
search-in-language = in { $language }
search-from-class = from your class
search-unseen = that you have not seen yet
search-wrong-last = that you got wrong last time
search-kind-choice = multiple-choice
search-kind-single-choice = single-choice
search-kind-multiple-choice = multi-select
search-kind-numeric = numeric
search-kind-algebraic = algebraic
search-kind-short = short-answer
search-kind-short-text = one-word
search-kind-free-text = written
search-why-meaning = meaning
