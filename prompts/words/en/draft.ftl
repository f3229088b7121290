# What keeps a question that was found in a paper from being published.
draft-no-stem = There is no question text yet.
draft-no-key = There is no answer yet. Say which one is right.
draft-options-alike = Options { $one } and { $other } say the same.
draft-no-number = The answer "{ $answer }" is not a number. Write only the number, with its unit if it has one, or choose another kind of question.
draft-no-options = There are no options yet. Write at least two, or choose a kind that is answered by writing.
draft-no-unit = I do not know the unit "{ $unit }". Write it like m/s, kg or °C, or leave it out.

# What a question gets that its paper does not print.
draft-plain-rubric = The answer covers everything that the question asks for.
draft-picture = The picture that belongs to this question.
