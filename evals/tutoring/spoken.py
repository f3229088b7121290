"""How much of the worked solution the tutor says, which the student was to find."""

import re
from collections.abc import Sequence

from agent.guard.counting import in_digits
from agent.guard.numbers import numbers
from agent.guard.reading import plain
from agent.guard.words import COMMON
from store.questions import Question

MOST = 0.7
"""Share of a step's words from which it is said."""
_WORD = re.compile(r"[^\W\d_]{3,}")


def spoken_steps(question: Question, replies: Sequence[str]) -> list[bool]:
    """For each step of the worked solution whether the replies say it.

    A step that comes to numbers which the question does not hold is said where each of them is; any other one where
    most of its words are that carry meaning and do not stand in the question.
    """
    said = plain("\n".join(replies))
    given, told = plain("\n".join([question.stem, *(option.text for option in question.options)])), _numbers(said)
    known, heard = _words(given), _words(said)
    found = []
    for step in map(plain, question.explanation):
        new = _numbers(step) - _numbers(given)
        words = _words(step) - known
        enough = bool(words) and len(words & heard) >= MOST * len(words)
        found.append(new <= told if new else enough)
    return found


def _numbers(text: str) -> set[float]:
    return {abs(number.values[0]) for number in numbers(in_digits(text)) if number.values}


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold())) - COMMON
