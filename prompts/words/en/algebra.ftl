# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Part of this is right.
algebra-incorrect = Go through your steps one by one and look for the place where something changed that should not.

# Right in part.
algebra-missing-solutions = What you have is right, but it is not everything: there is more to find.
algebra-extra-solutions = There is something right in this, and something that does not belong. Put each value into the question and see which ones work.
algebra-some-regions = One part of this is right, but not the whole. Look at the other parts of the number line again.
algebra-missing-constant = Nearly there! Something is missing that disappears when you differentiate.
algebra-antiderivative-domain = Nearly there! Your answer has no value for some numbers where the question does. Think of negative numbers inside the logarithm or root.
algebra-not-solved = That is a true step on the way, but it is not solved yet. Get the letter alone on one side.
algebra-equation-wanted = Those are the right numbers. The question asks for the equation or inequality itself.
algebra-not-factored = That is equal, but it can still be factored. Write it as a product, as far as it goes.
algebra-not-expanded = That is equal, but there are still brackets to multiply out.
algebra-not-simplified = That is equal, but it can be made simpler. Is there something to work out, to collect or to cancel?

# Wrong, and it can be told why.
algebra-repeats = That is what the question gives. Now do what it asks.
algebra-other-variable = Look at the letter in front: the question asks for another one.
algebra-domain = Careful: this has no value for some numbers where the right answer does, or the other way round. Think of roots and logarithms of negative numbers.
algebra-rounded = That is a rounded number. Write it exactly, for instance with a fraction, a root or π.
algebra-endpoints = The ends are in the right place. Check for each end whether it belongs to the answer or not.

# Cannot be read: what form is expected.
algebra-empty = There is no answer yet. Write it like 2x + 3, x = 5 or 3/4.
algebra-empty-part = A piece is missing, perhaps between two signs or commas. Please write it out in full.
algebra-unfinished-end = It looks as if something is missing at the end. Please write it out in full.
algebra-unfinished = Please work it out first: an integral, sum or limit sign cannot be part of the answer.
algebra-unknown = There is a sign in it that cannot be read. Write it with the keys of the keyboard, like 2x^2 + 3.
algebra-sign = { $word ->
    [0] There is a sign in it that cannot be read. Write it like 2x^2 + 3, sqrt(5), x = 2 or x > 3.
   *[other] The sign “{ $word }” cannot be read here. Write it like 2x^2 + 3, sqrt(5), x = 2 or x > 3.
    }
algebra-word = The word “{ $word }” is not part of a formula. Please write only your answer, like 2x + 3 or x = 5.
algebra-glued = There is a sign missing before { $word }. Use ^ for powers and * between numbers, like x^2 or 2*3.
algebra-power-sign = It is not clear what { $word } means. Write a power with ^, like x^2, and a product like 2x.
algebra-brackets = The brackets do not match. Check that each one that opens also closes.
algebra-deep = There are too many brackets inside each other. Please write it simpler.
algebra-commas = The commas or brackets cannot be read. Write several answers like x = 2, x = -3 and a point like (2, 3).
algebra-relation = This cannot be read as an equation or inequality. Write it like x > 3, 1 < x <= 5 or y = 2x + 1.
algebra-mixed = This mixes different kinds of answers. Please write only the final answer.
algebra-chain = The parts between the equals signs are not equal. Please write only the final answer.
algebra-ambiguous = This can be read in two ways. Please use brackets, like 1/(2x) or (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = That is too long to check. Please write it shorter.
algebra-too-big = The numbers in this are too big to check. Please write it simpler.
algebra-too-slow = This took too long to check. Please write it simpler.
algebra-failed = This could not be checked. Please write it in another way.
algebra-key = This answer cannot be checked here, and it does not count. You can skip the question or ask to see the solution.
