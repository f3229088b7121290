# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] Your first line holds.
    [2] Your first two lines hold.
   *[other] Your first { $lines } lines hold.
 }
working-held-1 = { $lines ->
    [one] You started well: the first line is worked out correctly.
   *[other] You started well: { $lines } lines are worked out correctly.
 }
working-held-2 = { $lines ->
    [one] So far so good in the first line.
   *[other] So far so good in the first { $lines } lines.
 }
working-held-3 = { $lines ->
    [one] I agree with your first line.
   *[other] I agree with the first { $lines } lines.
 }
working-shown-0 = Good that you wrote your steps down.
working-shown-1 = With your steps in view we can find the spot.
working-shown-2 = You wrote out your steps, and that helps.
working-shown-3 = Thanks for showing how you did it.
working-sums-0 = Each calculation is right.
working-sums-1 = You calculated without a slip.
working-sums-2 = The arithmetic holds all the way.
working-sums-3 = Every line is worked out correctly.

# Where to look, before a sentence about it.
working-look-0 = Look again at “{ $line }”.
working-look-1 = The spot is “{ $line }”.
working-look-2 = Now “{ $line }”.
working-look-3 = Go back to “{ $line }”.

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = “{ $line }” does not follow. What exactly did you do to get there?
working-slip-step-1 = At “{ $line }” something changed that should not. What do you get if you do just that step again?
working-slip-step-2 = Check “{ $line }” with a number in place of the letter: do both sides agree?
working-slip-step-3 = I cannot get to “{ $line }”. Can you do just that step again?
working-slip-value-0 = Work out “{ $line }” once more: what do you get?
working-slip-value-1 = There is a slip in the calculation “{ $line }”. Can you do that one again?
working-slip-value-2 = Check “{ $line }” by calculating backwards: does it come out?
working-slip-value-3 = “{ $line }” does not come out. What do you get the second time?
working-slip-moved-sign = In “{ $line }” a term changed sides. What do you have to do on both sides to take it away?
working-slip-one-side = From the line before to “{ $line }” only one side changed. What must happen to the other side?
working-slip-multiplied-instead = At “{ $line }” you multiplied. What undoes adding?
working-slip-divided-instead = At “{ $line }” you divided. What undoes adding?
working-slip-subtracted-instead = At “{ $line }” you subtracted the number before the letter. What is done to the letter there, and what undoes that?
working-slip-wrong-way = Look at “{ $line }”: which operation undoes what is done to the letter?
working-slip-lost-minus = Look at the sign in “{ $line }”. What happens to it when you divide?
working-slip-minus = The size in “{ $line }” is right. Is it plus or minus?
working-slip-sign = One sign in “{ $line }” is not right. Go through the terms: which one changed its sign?
working-slip-minus-bracket = In “{ $line }” a minus stands before a bracket. What does it do to each term inside?
working-slip-first-term-only = In “{ $line }” the factor met only one term of the bracket. What does it do to the other?
working-slip-divided-first-only = In “{ $line }” only one term was divided. What happens to the others?
working-slip-unlike-terms = “{ $line }” puts together what cannot be added. Which terms have the same letter?
working-slip-power-of-sum = In “{ $line }” a sum was raised term by term. What do you get if you write the bracket out as a product?
working-slip-power-of-product = In “{ $line }” the power belongs to the whole bracket. What does it do to each factor?
working-slip-power-as-product = In “{ $line }” a power was taken for a product. What does the small number tell you to do?
working-slip-powers-multiplied = Look at the powers in “{ $line }”. Write them out as products: how many factors are there?
working-slip-powers-added = In “{ $line }” a power is raised to a power. Write it out: how many factors are there?
working-slip-negative-power = Look at the negative power in “{ $line }”. What does a minus in the exponent mean?
working-slip-added-denominators = In “{ $line }” the denominators were added. How can you give both fractions the same denominator?
working-slip-kept-numerators = In “{ $line }” the denominator changed. What must happen to each numerator?
working-slip-upside-down = Look at “{ $line }”: which number belongs on top?
working-slip-not-flipped = “{ $line }” divides by a fraction. What do you do with that fraction first?
working-slip-order = In “{ $line }” you went from left to right. Which operation comes first?
working-slip-tenfold = The digits in “{ $line }” are right. Where does the decimal point belong?
working-slip-flip = Look at “{ $line }”. What happens to the sign between the sides when you multiply or divide by a negative number?
working-slip-derivative = Look at “{ $line }” term by term: which rule did you use for each, and does it fit?

# Each calculation is right, and yet the answer is not.
working-plan-0 = Why did you choose “{ $line }”? Say what it stands for in the question.
working-plan-1 = What does “{ $line }” tell you about the question?
working-plan-2 = Compare “{ $line }” with the question: do these numbers belong together that way?
working-plan-3 = I wonder about “{ $line }”: which rule led you there?
working-start-0 = Does “{ $line }” say what the question says?
working-start-1 = Read the question again: is “{ $line }” what it asks for?
working-start-2 = How did you get to “{ $line }” from the question?
working-start-3 = Compare “{ $line }” with the question, word for word.

# A right number that is not the last one.
working-midway-0 = { $value } is right on the way, but not the end. What does the question ask for?
working-midway-1 = You are close: { $value } is a step of the way. What is left to do with it?
working-midway-2 = { $value } belongs to the solution. Which step comes after it?
working-midway-3 = You got { $value }, and you will need it. What do you do with it now?

# The work goes on: nothing was counted.
working-so-far-0 = Right so far.
working-so-far-1 = You are on your way, and it all holds.
working-so-far-2 = Yes, that follows.
working-so-far-3 = Good, keep going.
working-unsure-0 = I see where you are going.
working-unsure-1 = Thanks for showing me.
working-unsure-2 = You have made a start.
working-unsure-3 = I have read your steps.
working-next-letter = What can you do to both sides to get closer to { $letter } alone?
working-next-result = What will you do with { $value } next?
working-next-result-open = Now work it out: what comes out?
working-next-plain = What is the next step?
working-which = Which of your results answers the question? Send me that one.

# The answer is right.
working-right-slip = The answer fits, but “{ $line }” does not hold as it stands. Can you see what should be there?
working-usual-0 = It is usually written as { $usual }.
working-usual-1 = The usual way to write it is { $usual }.
working-usual-2 = Most people write { $usual }, and it is the same.
working-usual-3 = Your form is fine; the usual one is { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = What do you get if you do that step again?
answer-again-1 = Where would you change something?
answer-again-2 = Which step will you look at first?
answer-again-3 = How does it go with that in mind?
answer-again-choice-0 = Which choice fits better?
answer-again-choice-1 = Which one would you take now?
answer-again-choice-2 = What do you choose with that in mind?
answer-again-choice-3 = Which of the others can you test?
