"""Options and expected mistakes: different by value, each with a misconception and feedback."""

import re
from collections.abc import Iterator
from itertools import combinations

from store.questions import Kind, Option, Question
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.checks.keys import key_texts
from tools.exchange.values import same

_FORM_ASKED = re.compile(
    r"lowest terms|simplest (?:form|terms)|fully simplif|simplify fully|scientific notation|standard form|factored"
    r"|expanded|rationali[sz]e",
    re.I,
)
"""Stems that ask for a form: an option with the key's value in another form is wrong there."""
_CODE = re.compile(r"(`+)[^`]+\1")
_CATCH_ALLS = ("all of the above", "none of the above", "both of the above")


def check_options(question: Question, rules: Rules) -> Iterator[Defect]:
    """No two options with the same value; distractors say what went wrong; the key's option does not."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    by_form = question.form is not None or _FORM_ASKED.search(question.stem)
    for one, other in combinations(question.options, 2):
        if {one.id, other.id} <= set(keys):
            continue  # two right ones may be equal: "which of these are equal to ...?"
        if not by_form and _alike(one.text, other.text):
            labels = question.label(one.id), question.label(other.id)
            yield defect(question, f"options {labels[1]}", "options-same", one=labels[0], other=labels[1])
    for option in question.options:
        place = f"options {question.label(option.id)}"
        if option.id in keys:
            if option.misconception or option.feedback:
                yield defect(question, place, "key-as-mistake")
        elif rules.bundled:
            yield from _explained(question, option, place)
        if rules.bundled and option.text.strip().lower().rstrip(".") in _CATCH_ALLS:
            yield defect(question, place, "catch-all")
    if rules.bundled and question.kind is Kind.SINGLE_CHOICE and not 3 <= len(question.options) <= 5:
        yield defect(question, "options", "option-number", count=len(question.options))


def _alike(one: str, other: str) -> bool:
    """The same by value; letters whose case matters (`T` and `t`) differ, as do texts that differ in capitals alone.

    Code is compared as it is written: `3` and `3.0` are different outputs.
    """
    if all(_CODE.fullmatch(text.strip()) for text in (one, other)):
        return one.strip() == other.strip()
    if one.casefold() == other.casefold() and one != other:
        return False
    return same(one, other)


def _explained(question: Question, option: Option, place: str) -> Iterator[Defect]:
    if not option.misconception:
        yield defect(question, place, "misconception-missing")
    if not option.feedback:
        yield defect(question, place, "feedback-missing")


def check_mistakes(question: Question) -> Iterator[Defect]:
    """Expected wrong answers are wrong, and each stands once."""
    texts = key_texts(question)
    for place, mistake in enumerate(question.mistakes, 1):
        if any(same(mistake.answer, text) for text in texts):
            yield defect(question, f"mistakes {place}", "mistake-is-key", answer=mistake.answer)
    for (first, one), (second, other) in combinations(enumerate(question.mistakes, 1), 2):
        if same(one.answer, other.answer):
            yield defect(question, f"mistakes {second}", "mistakes-same", one=first, answer=other.answer)
