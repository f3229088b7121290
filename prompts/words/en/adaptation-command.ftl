reviews-unknown-skill = there is no skill "{ $skill }" here; load its questions first
reviews-unknown-student = the student "{ $student }" is not known here, and the line has no handle
reviews-imported = { $imported ->
    [one] One card was
   *[other] { $imported } cards were
 } taken into the calendar.
reviews-rejected = Line { $line } was left out: { $reason }.

# -- for a teacher

why-several = Several skills fit "{ $skill }": { $names }. Name one of them.

why-intro = **{ $student }, { $skill }:** a medium question is solved at the first try with a probability of { $percent } %.
why-up = This speaks for it:
why-down = This speaks against it:
why-term-base-up = Medium questions come easily to the students here ({ $strength })
why-term-base-down = Medium questions are hard for the students here ({ $strength })
why-term-ability-up = The student does better than others in general ({ $strength })
why-term-ability-down = The student does less well than others in general ({ $strength })
why-term-own-up = The student does better in this skill than in others ({ $strength })
why-term-own-down = The student does less well in this skill than in others ({ $strength })
why-term-question-up = The question is easier than it was thought to be ({ $strength })
why-term-question-down = The question is harder than it was thought to be ({ $strength })
why-term-skill-up = The skill is one of the easier ones ({ $strength })
why-term-skill-down = The skill is one of the harder ones ({ $strength })
why-term-recent-up = The last answers on this skill ({ $strength })
why-term-recent-down = The last answers on this skill ({ $strength })
why-term-form-up = Things go well at the moment, whatever the skill ({ $strength })
why-term-form-down = Things do not go well at the moment, whatever the skill ({ $strength })
why-term-past-up = The same question was answered right before ({ $strength })
why-term-past-down = The same question was answered before ({ $strength })
why-term-pause-up = The time since the skill was last practised ({ $strength })
why-term-pause-down = The time since the skill was last practised ({ $strength })
why-term-practice-up = How much the skill was practised ({ $strength })
why-term-practice-down = How much the skill was practised, so far without effect ({ $strength })
why-strength-little = a little
why-strength-clearly = clearly
why-strength-strongly = strongly
why-evidence = Evidence: { $answers ->
    [0] no answers on this skill yet.
    [one] one first answer on this skill, { $right ->
        [0] wrong.
       *[other] right.
     }
   *[other] { $answers } first answers on this skill, { $right } of them right.
 }
why-last = The last ones: { $marks } ({ $day }).
why-right = right
why-wrong = wrong
why-due = Due for review on { $day }.
why-thin = Careful: { $answers ->
    [0] there is nothing to go by in this skill yet; the figure comes from other skills and other students.
    [one] one answer says very little.
   *[other] { $answers } answers say little. Wait for a few more before you conclude anything.
 }
why-wide = Careful: there is little to go by yet from other skills and students, so that the figure may be far off.
