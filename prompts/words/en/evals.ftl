# Sentences of `chiron evals learner` and `chiron evals simulate`.
evals-log-unreadable = This file cannot be read: { $path }.
evals-log-wrong = { $path }: { $reason }
evals-log-empty = There is no answer in it.
evals-log-columns = The heading lacks { $missing }. It needs these columns, in any order: { $columns }. A column named split may stand beside them.
evals-log-doubled = The heading has a column twice: { $columns }.
evals-log-untested = Its column split has no row with "test", so that there is nothing to score.
evals-log-csv = Line { NUMBER($line, useGrouping: 0) } is no CSV: { $reason }.
evals-log-letters = It is not written in UTF-8, as far as can be told near line { NUMBER($line, useGrouping: 0) }.
evals-log-short = Line { NUMBER($line, useGrouping: 0) } has fewer fields than the heading.
evals-log-nameless = Line { NUMBER($line, useGrouping: 0) } names no student or no question.
evals-log-correct = In line { NUMBER($line, useGrouping: 0) }, correct is neither 1 nor 0.
evals-log-split = In line { NUMBER($line, useGrouping: 0) }, split is neither "train" nor "test".
evals-log-time = In line { NUMBER($line, useGrouping: 0) }, time is neither a number of seconds nor a date like 2026-03-01T09:30:00.
evals-unwritable = This file cannot be written: { $path }.
evals-no-plots = Pictures need matplotlib: pip install "chiron[evals]".
# Of `chiron evals leak`: why a line is left out.
evals-leak-line = Line { NUMBER($line, useGrouping: 0) }: { $reason }
evals-leak-no-json = This is no JSON.
evals-leak-no-reply = This is no object with the text of a "reply".
# Of `chiron evals calibrate`: what may be claimed by a judge.
evals-labels-wrong = { $path }: line { NUMBER($line, useGrouping: 0) } holds no labelled replies. Each line needs problem_group, conversation_history and tutor_responses.
evals-judge-failed = The judge { $judge } cannot be asked: { $reason }
evals-judge-silent = No claim about this: the judge said nothing that can be read.
evals-judge-garbled = No claim about this: { $failed } of { $votes } votes could not be read.
evals-judge-weak = No claim about this: the judge agrees with people with a kappa of { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } (from { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }). All of that must lie above { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
evals-judge-style = No claim about this: with each tutor alone, the judge agrees with people with a kappa of { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } (from { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }). All of that must lie above { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) }: it knows the tutors' styles, not their replies.
evals-judge-claims = Claims may rest on this.
evals-judge-offline = The offline judge must not be used to rank tutors on anything but revealed answers.
evals-dimension-unknown = There is no dimension { $name }. There are: { $names }.
