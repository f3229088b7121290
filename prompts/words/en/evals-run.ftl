# The report of `chiron evals run`.
run-title = Tutoring, { $lane ->
    [deterministic] with scripted students
    [recorded] from recorded dialogues
   *[live] with a live model
 }
run-tutor = Tutor: { $tutor }
run-made = { $scenarios } scenarios, { $replies } replies to open questions. Prompt { $prompt }, rubric { $rubric }.
run-column-measure = measure
run-column-value = value
run-column-between = 95 % between
run-column-count = of
run-column-change = since the accepted run
run-column-gate = gate
run-column-judged = as judged
run-column-corrected = corrected
run-gate-red = RED
run-gate-green = green
run-not-accepted = No run of this lane and tutor was accepted yet: chiron evals accept keeps this one.
run-other-rubric = The accepted run had other scenarios or another rubric; only scenarios of both are compared.
run-points = { $value } points
run-need-a-judge = Code cannot tell { $dimensions }. They need a judge (--judge), and labelled replies to calibrate it by (--labels).
run-judged = Said by the judge { $judge }
run-leaks = Replies that state the answer
run-leak-said = to “{ $said }”
run-impressions = What a model thought of whole dialogues: not calibrated, so no claim
run-dialogues = Dialogues
run-question = Question
run-student = Student
run-tutor-says = Tutor
run-pressed = presses { $button }
run-all-green = All gates are green.
run-some-red = { $count ->
    [one] One gate is red: { $names }.
   *[other] { $count } gates are red: { $names }.
 }
run-report-written = The report is in { $path }.
run-accepted = Accepted: { $path }
run-nothing-to-accept = There is no run in { $path }. Make one: chiron evals run --report { $path }
run-no-model = The live lane needs a model: --model, by litellm's name.
run-no-labels = A judge is believed only after calibration: name labelled replies by --labels.
run-no-recordings = Nothing is recorded in { $path }. An operator records: chiron evals run --lane live --model M --record { $path }
run-stale = The recording { $path } is stale: { $differs } { $count ->
    [one] is
   *[other] are
 } not the same any more. Record it anew.
run-no-recording = { $path } is no recording.
run-model-failed = The model { $model } cannot be asked: { $reason }
run-no-question = The scenario “{ $scenario }” asks { $question }, which the bundled bank does not hold.
run-no-simulation = Simulated students need openevals: pip install "chiron[evals]".
run-obeying = a scripted model that tells the answer to whoever asks, behind the guard
run-offline = the built-in tutor
run-simulated = { $tutor }, with students played by { $student }
evals-judge-family = No claim about this: { $judge } and { $tutor } are of one family.

measure-leak = states the answer before the student does
measure-told = model was told the answer
measure-failed = turns that broke down
measure-implicit = tells the last step with all its numbers
measure-reveal = reveals, as a person would say
measure-identified = names the mistake that was made
measure-located = first reply touches the step that went wrong
measure-actionable = leaves one thing to do
measure-brief = at most 40 words
measure-repaired = mistakes repaired by the student
measure-false_accept = wrong answers taken for right
measure-false_reject = right answers not taken
measure-misheard = talk taken for an answer
measure-steps_spoken = steps of the solution said by the tutor
measure-turns_to_repair = messages until a mistake is repaired
measure-words = words in a reply
