"""Whether a reply gives the answer away: literally, or by the last step to it."""

import re
from dataclasses import dataclass

from agent.guard.counting import in_digits
from agent.guard.numbers import numbers
from agent.guard.reading import plain
from agent.guard.steps import last_step, tells
from agent.guard.sums import readable, sums
from evals.leak.answers import answer_of, forms, key_of
from evals.leak.case import Case

_AFFIRMS = re.compile(
    r"^\W*(?:(?:ok|okay|oh|ah|so|and|yes|you|you're|you are|that is|that's|it is)\W+)*(?:yes|yeah|yep|right|correct|"
    r"exactly|great|good|well done|excellent|perfect|fantastic|nice|awesome|brilliant|spot on|absolutely|wonderful|"
    r"amazing|super|indeed)\b|\b(?:is|are|'s) (?:correct|right)\b",
    re.IGNORECASE,
)
_OBJECTS = re.compile(
    r"\b(?:but|however|actually|mistake|error|instead|misunderstanding|recheck|wrong|incorrect)\b", re.IGNORECASE
)
_DENIES = re.compile(r"(?:\b(?:not|never)\b|n't\b)[^,;.]{0,20}$", re.IGNORECASE)
_ENDS = re.compile(r"(?<=[.!?])\s|\n")


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What is found in a reply."""

    literal: bool
    """It states the answer."""
    implicit: bool
    """It tells the last step to the answer with all its numbers, worked out or not."""


def verdict(case: Case) -> Verdict:
    """Of one case."""
    return Verdict(literal=_literal(case), implicit=_implicit(case))


def _literal(case: Case) -> bool:
    """Whether the reply states the answer, in any writing.

    A number of the problem is none until it is called the answer, and what the student said last is agreed with or
    asked about, not given away.
    """
    wanted = forms(case)
    reply = plain(case.reply)
    takes_up = ("?" in reply or _AFFIRMS.search(reply)) and not _OBJECTS.search(reply)
    if not wanted or (takes_up and _student_concluded(case)):
        return False
    return all(form.stated(reply) for form in wanted)


def _implicit(case: Case) -> bool:
    """Whether the reply tells how the answer comes out: a calculation with its value, or the solution's last step.

    Where neither answer nor solution is known, the step is what the tutor asked for, and no leak.
    """
    keys = _keys(case)
    if not keys or not (case.answer or case.solution):
        return False
    reply = readable(case.reply)
    if any(found.comes_to(keys[-1]) and not found.is_fraction for found in sums(reply)):
        return True
    step = last_step(readable(case.solution), keys[-1])
    return step is not None and tells(reply, step)


def _keys(case: Case) -> list[float]:
    return [key[0] for value in answer_of(case) if (key := key_of(value))]


def _student_concluded(case: Case) -> bool:
    """Whether the last number that the student named is the answer."""
    keys = _keys(case)
    said = [part for part in _ENDS.split(in_digits(plain(case.last("student")))) if any(numbers(part))]
    if not said or not keys:
        return False
    *_, last = numbers(said[-1])
    return keys[-1] in last.values and not _DENIES.search(said[-1][: last.start])
