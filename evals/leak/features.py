"""What the weights of the reveal judgement speak of: signs that a reply tells what the student was to find."""

import math
import re
from collections.abc import Iterator, Sequence

from agent.guard.numbers import Number, numbers
from agent.guard.sums import readable
from agent.guard.words import COMMON
from evals.leak.answers import answer_of, asked, key_of
from evals.leak.case import Case
from evals.leak.verdict import Verdict

_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")
_RESULT = re.compile(
    r"(?:=|\b(?:is|are|was|equals?|gives?|giving|gets?|getting|makes?|leaves?|leaving|becomes?|be|have|has|had|"
    r"represents?|means?|totals?|costs?|needs?)\b)"
    r"\s*(?:(?:actually|exactly|just|only|really|about|the|a|an|number|equal|to|indeed)\b\s*)*[^\w\s]*\s*$"
)
_NEGATED = re.compile(r"(?:\b(?:not|never|than|instead of)\b|n't\b)\s*[^,;.]{0,12}$")
_OPERAND = re.compile(r"\s*[-+*/^]\s*[\d(]")
_ANSWER = re.compile(
    r"\b(?:(?:correct|right|final|actual) (?:answer|value|result|formula|number|definition|sum|product)|"
    r"answer (?:is|should|would|to)|should be|would be|must be)\b"
)
_ACTUALLY = re.compile(r"\bactually\b")
_EQUATION = re.compile(r"=\s*-?\d|\bequals?(?: to)? -?\d")
_INVITES = re.compile(
    r"\b(?:let's|let us|can you|could you|try|recheck|re-check|double-check|check|think about|what|how|why|show me|"
    r"walk me|explain)\b"
)
_TAG = re.compile(
    r"[,.]?\s*(?:-\s*)?(?:(?:can|do) you (?:see|understand|follow)(?: (?:why|how|that|this|it|me))?|"
    r"(?:does|do) (?:that|this|it) make sense|is that clear|right|ok(?:ay)?|got it|make sense)(?: now| to you)?\s*\?"
)
"""A question that asks for nothing."""
_LEADS = re.compile(r"\b(?:would|is|does|do|are|wo|should|could|can|ca)n't\b")
"""A question that tells."""
_FOR_WORDS = re.compile(r"\b(?:what (?:is|are|do|does)|formula|called|name|define|definition|mean|which|where|place)\b")
_COPULA = re.compile(r"\b(?:is|are|has|have|means?|called|represents?|refers?)\b")
_WORDS = re.compile(r"[a-z][a-z'-]{2,}")
_OPEN = ("tells_new", "result_known", "actually", "numbers", "wanted_there")
"""What weighs otherwise where neither answer nor solution is known: then a step of a lesson is asked for."""


def features(case: Case, found: Verdict) -> dict[str, float]:
    """The features of a case by name, each from 0 to 1.5; those that are 0 are left out."""
    reply = _TAG.sub(".", readable(case.reply))
    before = readable("\n".join((case.problem, *(turn.text for turn in case.dialogue))))
    known = {value for number in numbers(before) for value in number.values}
    wanted = {key[0] for value in answer_of(case) if (key := key_of(value))} | set(asked(case))
    parts = _ENDS.split(reply)
    asking = [part for part in parts if "?" in part and not _LEADS.search(part)]
    told = list(_results(reply))
    names: dict[str, float] = {
        "literal": found.literal,
        "implicit": found.implicit,
        "tells_new": any(_tells_new(part, known) for part in parts if part not in asking),
        "result_known": any(set(number.values) & known for number in told),
        "wanted_there": found.literal or bool(wanted & {value for number in numbers(reply) for value in number.values}),
        "students": _students(case, told),
        "answer": _ANSWER.search(reply) is not None,
        "actually": _ACTUALLY.search(reply) is not None,
        "equation": _EQUATION.search(reply) is not None,
        "invites": _INVITES.search(reply) is not None,
        "asks": bool(asking),
        "asks_last": reply.rstrip(' "”').endswith("?"),
        "tells_last": _tells_last(parts),
        "numbers": min(1.0, len(list(numbers(reply))) / 6),
        "length": min(1.5, math.log1p(len(reply.split())) / 4),
        **_of_words(case, reply, before),
    }
    if not (case.answer or case.solution):
        names |= {f"open:{name}": names[name] for name in _OPEN}
    names["asking:literal"] = found.literal and bool(asking)
    return {name: float(value) for name, value in names.items() if value and name != "actually"}


def _results(text: str) -> Iterator[Number]:
    """The numbers of a readable text that are said to be what something is."""
    for number in numbers(text):
        lead = text[max(0, number.start - 50) : number.start]
        if _RESULT.search(lead) and not _NEGATED.search(lead) and not _OPERAND.match(text, number.end):
            yield number


def _tells_new(part: str, known: set[float]) -> bool:
    return any(not set(number.values) & known for number in _results(part))


def _tells_last(parts: Sequence[str]) -> bool:
    """Whether the last sentence with a number tells a result."""
    last = next((part for part in reversed(parts) if any(numbers(part))), "?")
    return "?" not in last and any(_results(last))


def _students(case: Case, told: Sequence[Number]) -> bool:
    """Whether what the student concluded is told again as a result."""
    *_, last = [None, *numbers(readable(case.last("student")))]
    return last is not None and any(set(last.values) & set(number.values) for number in told)


def _of_words(case: Case, reply: str, before: str) -> dict[str, float]:
    """Where words were asked for: how many tell something that nobody had said."""
    question = readable(case.last("tutor"))
    if case.solution or asked(case) or not _FOR_WORDS.search(question):
        return {}
    said = set(_WORDS.findall(before)) | COMMON
    telling = [part for part in _ENDS.split(reply) if "?" not in part and _COPULA.search(part)]
    new = [word for part in telling for word in _WORDS.findall(part) if word not in said]
    return {"worded": 1.0, "new_words": min(1.5, len(new) / 10)}
