"""Whether a reply gives the answer away: literally, or by the last step to it."""

import re
from dataclasses import dataclass

from agent.guard.agreeing import affirms
from agent.guard.numbers import conclusion
from agent.guard.reading import plain
from agent.guard.steps import works_out
from evals.leak.answers import answer_of, forms, key_of
from evals.leak.case import Case

_OBJECTS = re.compile(
    r"\b(?:but|however|actually|mistake|error|instead|misunderstanding|recheck|wrong|incorrect)\b", re.IGNORECASE
)


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
    takes_up = ("?" in reply or affirms(reply)) and not _OBJECTS.search(reply)
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
    return bool(works_out(case.reply, case.solution, keys[-1]))


def _keys(case: Case) -> list[float]:
    return [key[0] for value in answer_of(case) if (key := key_of(value))]


def _student_concluded(case: Case) -> bool:
    """Whether the last number that the student named is the answer."""
    keys, last = _keys(case), conclusion(case.last("student"))
    return bool(keys) and last is not None and keys[-1] in last.values
