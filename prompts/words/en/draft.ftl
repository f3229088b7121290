# What keeps a question that was found in a paper from being published.
draft-no-stem = There is no question text yet.
draft-no-key = There is no answer yet. Say which one is right.
draft-options-alike = Options { $one } and { $other } say the same.
draft-no-number = The answer "{ $answer }" is not a number. Write only the number, with its unit if it has one, or choose another kind of question.

# What a question gets that its paper does not print.
draft-plain-rubric = The answer covers everything that the question asks for.
draft-picture = The picture that belongs to this question.
