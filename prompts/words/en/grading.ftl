# What is said of an answer. None of these sentences tells the key.

grading-too-long = That is more text than I can read as one answer. Please send just the answer.
grading-empty = I did not find an answer in that.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = I did not find a number in that. { $form }
grading-number-digits = I cannot tell which number that is. { $form }
grading-number-several = I read more than one number. Please send just the one that is your answer.
grading-number-denied = You tell me what it is not. What is it?
grading-number-bound = That gives a range. Which single number is your answer?
grading-number-unfinished = You are on your way. Please work it out to one number.
grading-number-letters = There is still an unknown letter in that. Please send just the number.
grading-number-unit = I do not know the unit “{ $unit }”. { $form }
grading-number-impossible = That has no value, for instance because it divides by zero. { $form }
grading-number-form = Please write one number, like 12, -0.5, 3/4 or 2.5e3.
grading-number-form-unit = Please write one number with its unit ({ $unit }), like 12, -0.5, 3/4 or 2.5e3.
grading-number-form-set = Please write the numbers with commas between them, like 2, -3.

grading-number-wrong = That is not the number I am looking for.
grading-number-sign = Look at the sign: plus or minus?
grading-number-tenfold = The digits look good. Check the size: is the point, or the power of ten, in the right place?
grading-number-comma = I read your comma as a thousands separator. If you mean a decimal, write it with a point.
grading-number-inverse = Check which number goes on top and which below.
grading-number-coarse = That is too rounded. Please give more digits, or the exact value.
grading-number-close = That is close. Check your rounding and the last steps.
grading-number-percent = Look at the question again: does it ask for a percentage or for the plain number?
grading-number-dimension = That unit measures something else. Which unit fits what is asked?
grading-number-units = The digits look good. Check the unit, or how you converted it.
grading-number-unit-fits = The unit fits; the number is not yet the one I am looking for.
grading-number-no-such = This question does have an answer that is a number.
grading-number-not-number = Think again: does the question have a number as its answer?
grading-number-set-missing = There is more to find: that is not all of the numbers.
grading-number-set-some = Some of these are right, but not all.
grading-number-set-wrong = These are not the numbers that I am looking for.

# Choices
grading-choice-form = Please answer with one letter, { $first } to { $last }, or with the words of one choice.
grading-choice-several = You named more than one choice, and only one can be right. Which one is it?
grading-choice-denied = You tell me which choice it is not. Which one is it?
grading-choice-range = There is no such choice here. { grading-choice-form }
grading-choice-ambiguous = I am not sure which choice you mean. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = That choice does not fit. Read the question once more and test each choice.
grading-choices-form = Please answer with letters, { $first } to { $last }, like { $first } and { $last }, or with the words of the choices.
grading-choices-range = There is no such choice here. { grading-choices-form }
grading-choices-ambiguous = I am not sure which choices you mean. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = What you chose fits, but something is still missing.
grading-choices-extra = Something that you chose does not belong.
grading-choices-mixed = Part of it fits, but something is missing and something does not belong.
grading-choices-wrong = What you chose does not fit. Test each choice on its own.
grading-choices-none = At least one of the choices is right. Test each choice on its own.

# Words
grading-text-nothing = { grading-empty } Please answer with a word or a few words.
grading-text-several = You named more than one possibility. Which one is your answer?
grading-text-denied = You tell me what it is not. What is it?
grading-text-wrong = That is not the word I am looking for. Think of what exactly the question describes.
grading-text-part = That is only a part of the full name. Can you say it more exactly?
grading-text-more = You are near, but what you added changes the meaning. Say it more exactly.
grading-text-list-some = Some of these are right, but not all.

# Free answers
grading-free = A free answer is not marked by rules: compare it with the points of a good answer.
grading-free-empty = { grading-empty } Please answer in a sentence or two.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Go back to what is given: is there a number or a condition that you have not used?
grading-again-look-choice = Read the question once more: which words in it speak against that choice?
grading-again-look-choices = Take the choices one by one and ask of each: is it true?
grading-again-look-words = Read the question once more: which part of it does your answer not fit?
grading-again-hint = You need not guess on: the next hint takes you a step further.
grading-again-hints = Read the hints once more, slowly, with your own work beside them.
grading-again-try-value = Write your steps down, one on each line, and send them: I can tell you which of them hold.
grading-again-try-choice = Cross out the choices that cannot be: which ones are left?
grading-again-try-choices = Which of the choices are you sure of? Begin with those and test the others against them.
grading-again-try-words = Which topic does the question come from? The answer belongs there.
grading-again-same = That is the same slip as before. Look at that place once more, slowly, or take a hint.
grading-again-unreadable = I still cannot read an answer in that. A hint may help, or we skip this one.
