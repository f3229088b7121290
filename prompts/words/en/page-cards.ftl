# Question cards
page-question = Question { $number }
page-question-of = Question { $number } of { $of }
page-choose-one = Choose one
page-choose-all = Choose all that are right
page-your-answer = Your answer
page-check = Check
page-actions = What you can do
page-answer-with = Answer { $label }
page-answered = My answer: { $value }
page-state-right = Right
page-state-wrong = Not yet
page-state-partial = Partly right
page-state-kept = Answer kept
page-state-shown = Solution shown
page-state-skipped = Skipped
page-state-left = Closed
page-option-right = right
page-option-wrong = not right
page-keys = { $count ->
    [one] key 1
   *[other] keys 1 to { $count }
 }
page-enlarge = Enlarge the picture
page-close = Close
page-wide = Scrolls to the side
page-reads-as = I read this as
page-hint-number = Hint { $level }
page-said-of = About the answer { $value }
page-which-points = Which of these does your answer have?
page-mark = Mark my answer
page-new-line = Enter starts a new line. Ctrl and Enter sends.

# The keys for maths
page-maths-keys = Maths keys
page-all-keys = Letters
page-key-divide = divided by
page-key-times = times
page-key-minus = minus
page-key-plus = plus
page-key-equals = equals
page-key-open = bracket open
page-key-close = bracket close
page-key-fraction = fraction
page-key-power = to the power of
page-key-root = square root
page-key-cube-root = cube root
page-key-pi = pi
page-key-less = less than
page-key-more = more than
page-key-at-most = at most
page-key-at-least = at least
page-key-plus-minus = plus or minus
page-key-infinity = infinity
page-key-point = decimal point
page-key-comma = comma
page-key-back = delete
page-key-left = go left
page-key-right = go right

# How questions went
page-how-right = Right at once
page-how-later = Right after more tries or a hint
page-how-shown = Solution shown
page-how-skipped = Skipped
page-how-left = Not answered
page-chart-right = { $count } right at once
page-chart-later = { $count } after more tries or a hint
page-chart-shown = { $count } with the solution
page-chart-skipped = { $count } skipped
page-chart-left = { $count } not answered
page-as-table = As a table
page-table-number = Question
page-table-topic = Topic
page-table-how = How it went
page-table-tries = Tries
page-table-hints = Hints
