"""The last step to an answer: found in a worked solution, and looked for in a reply."""

import re
from collections import Counter

from agent.guard.numbers import numbers
from agent.guard.sums import Sum, readable, sums

_CUES = {
    "+": r"\+|\b(?:add\w*|sum\w*|total\w*|altogether|combin\w+|together|more)\b",
    "-": r"\d\s*-|\b(?:subtract\w*|tak(?:e|es|ing|en)|took|less|differ\w+|remov\w+|left|remain\w*|fewer|deduct\w*|"
    r"reduc\w+|without|spen[dt]\w*|lost|los\w+)\b",
    "*": r"\*|\b(?:times|multipl\w+|product|each|every|twice|doubl\w+)\b",
    "/": r"/|\b(?:divid\w+|split\w*|shar(?:e|ed|es|ing)|quotient|half|halv\w+|into)\b",
    "^": r"\^|\b(?:power|exponent|squared?|cubed?)\b",
}
_IN_WORDS = {2: r"\b(?:half|halv\w+|twice|doubl\w+|both|pairs?)\b", 3: r"\b(?:tripl\w+|thrice)\b", 100: r"%"}
_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


def works_out(reply: str, solution: str, answer: float) -> str:
    """Where a reply tells how a number comes out: a calculation with that value, or the solution's last step.

    Gives the passage, as `readable` leaves it; empty where there is none.
    """
    reply = readable(reply)
    for found in sums(reply):
        if found.comes_to(answer) and not found.is_fraction:
            return reply[found.start : found.end]
    step = last_step(readable(solution), answer)
    return telling(reply, step) if step is not None else ""


def last_step(solution: str, answer: float | None) -> Sum | None:
    """The calculation that comes to the answer, else the last one; `solution`: readable."""
    found = list(sums(solution))
    ending = [step for step in found if answer is not None and step.comes_to(answer)]
    return next(reversed(ending or found), None)


def telling(text: str, step: Sum) -> str:
    """The sentence or two of a readable text that hold all numbers of the step, and what is done with them; or ""."""
    parts = _ENDS.split(text)
    passages = (" ".join(parts[at : at + 2]) for at in range(len(parts)))
    return next((passage for passage in passages if _holds(passage, step)), "")


def _holds(passage: str, step: Sum) -> bool:
    apart = re.sub(r"[-+*/^()]", " ; ", passage)
    there = Counter(abs(one.values[0]) for one in numbers(apart))
    lacking = [value for value, count in Counter(step.operands).items() if there[value] < count]
    named = all(value in _IN_WORDS and re.search(_IN_WORDS[int(value)], passage) for value in lacking)
    return named and any(re.search(_CUES[sign], passage) for sign in step.signs)
