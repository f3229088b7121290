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
search-ones-level = { $count } { $level } { $count ->
    [one] one
   *[other] ones
 }
search-ones-kind = { $count } of any kind
search-ones-level-without-picture = { $count } { $level } { $count ->
    [one] one
   *[other] ones
 } without a picture
search-ones-without-picture = { $count } with or without a picture
search-ones-with-picture = { $count } with or without a picture
search-no-document = I have no document of yours yet, so I cannot take questions from one.
search-word-problems = I cannot tell word problems from other questions yet.
search-offer-topic = questions on { $topic }
search-offer-wrong = the wrong ones from last time

# A request in words: "hard numeric questions on osmosis with a picture".
search-noun = { $count ->
    [one] question
   *[other] questions
 }
search-on = on { $topic }
search-or = or
search-and = and
search-harder = harder
search-easier = easier
search-not-kinds = that are not { $kinds }
search-with-picture = with a picture
search-and-picture = and a picture
search-without-picture = without a picture
search-in-language = in { $language }
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
