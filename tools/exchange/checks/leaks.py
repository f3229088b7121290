"""What a student reads before the answer must not hold it: hints 1 and 2, feedback, the picture's words."""

import re
from collections.abc import Iterator
from fractions import Fraction

from store.questions import Kind, Question
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.checks.keys import key_texts
from tools.exchange.formula import FAILURES
from tools.exchange.interpreter import Value
from tools.exchange.proof import fits
from tools.exchange.texts import holds_words, literals, numbers, shape, written_formulas
from tools.exchange.values import Several, Words, plain_words, quantity, read, same

HINTS = 3
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "a an the and or not no yes true false of to in on at by for from with is are was were be it its he she they "
        "them we us who which that this these those what has have had do does did will would can may as if than then "
        "so but all any some many much more most few less least up down left right over under into out",
    )
)
"""Words that a hint can hardly avoid; as keys they count as told where they are set off in quotes or italics."""


def check_ladder(question: Question, rules: Rules) -> Iterator[Defect]:
    """Three hints in the bundled bank, and none of the first two tells."""
    if rules.bundled and len(question.hints) != HINTS:
        yield defect(question, "hints", "hint-number", count=len(question.hints))
    for place, hint in enumerate(question.hints[:2], 1):
        if (told := tells(question, hint)) is not None:
            yield defect(question, f"hints {place}", "hint-tells", right=told)
    if rules.bundled and len({plain_words(hint) for hint in question.hints}) < len(question.hints):
        yield defect(question, "hints", "hints-same")


def check_feedback(question: Question) -> Iterator[Defect]:
    """Feedback on a wrong answer leaves the right one to be found."""
    said = [(f"options {question.label(option.id)}", option.feedback) for option in question.options]
    said += [(f"mistakes {place}", mistake.feedback) for place, mistake in enumerate(question.mistakes, 1)]
    for place, feedback in said:
        if feedback and (told := tells(question, feedback)) is not None:
            yield defect(question, place, "feedback-tells", right=told)


def check_alt(question: Question) -> Iterator[Defect]:
    """The words of a picture do not give the answer."""
    if question.picture is not None and (told := tells(question, question.picture.alt)) is not None:
        yield defect(question, "picture", "alt-tells", right=told)


def tells(question: Question, text: str) -> str | None:
    """The right answer that a text holds, None where it holds none.

    A number or formula that the stem writes as well tells nothing, nor does a text that names a wrong option too; nor
    a formula of the same value that is still to be worked out (`2(x + 3)` for `2x + 6`).
    """
    if question.kind is Kind.FREE_TEXT:
        return None
    keys = [key for key in key_texts(question) if _holds(question, text, key)]
    if not keys:
        return None
    if question.kind.has_options:
        right = key_texts(question)
        wrong = [option.text for option in question.options if option.text not in right]
        if any(_holds(question, text, other) for other in wrong):
            return None
        if question.kind is Kind.MULTIPLE_CHOICE and len(keys) < min(2, len(right)):
            return None
    return keys[0]


def _holds(question: Question, text: str, key: str) -> bool:
    """Whether a text writes an answer in a way in which the stem does not."""
    return bool(_writings(question, text, key) - _writings(question, question.stem, key))


def _writings(question: Question, text: str, key: str) -> set[str]:
    """How an answer is written in a text: nothing where it is not."""
    value = read(key)
    if isinstance(value, Words) or (question.kind is Kind.SHORT_TEXT and not isinstance(value, int | Fraction)):
        return {key} if _holds_term(text, key) else set()
    if isinstance(value, int | Fraction):
        return {how for how, number in numbers(text) if fits(_number(key), number)}
    return {how for how, formula in written_formulas(text) if shape(how) == shape(key) and _same_shape(value, formula)}


def _number(key: str) -> str:
    """The digits of a key such as `12 cm` or `$0.35$`."""
    measured = quantity(key)
    return str(measured[0]) if measured else plain_words(key)


def _holds_term(text: str, key: str) -> bool:
    measured = quantity(key)
    if measured is not None:
        return holds_words(text, key) or measured[0] in literals(text)
    if plain_words(key) in _COMMON or len(plain_words(key)) < 2:
        return re.search(rf"[\"“'*_`]{re.escape(key.strip())}[\"”'*_`]", text, re.I) is not None
    return holds_words(text, key)


def _same_shape(key: Value, formula: Value) -> bool:
    try:
        return bool(key == formula) or (isinstance(key, Several) and same(key, formula))
    except FAILURES:
        return False
