# What search says of what it found.
search-any = that
search-none = I have no questions like that on { $topic }.
search-fewer = You asked for { $asked }, and I have { $found ->
    [one] just one
   *[other] { $found }
 } on { $topic }.
search-offer-level = { $level } questions on { $topic }
search-offer-kind = any kind of question on { $topic }
search-offer-subject = questions on { $subject }
