"""Keys: borne out by the proof, else by a derivation from the stem; readable; where the explanation ends."""

import re
from collections.abc import Iterator
from fractions import Fraction

import sympy

from store.questions import Kind, Question
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.checks.derive import derived, is_no_solution
from tools.exchange.counting import as_number
from tools.exchange.formula import FAILURES
from tools.exchange.interpreter import ProofError, Value
from tools.exchange.proof import disagreement, fits, half_unit, show
from tools.exchange.texts import formulas, holds_words, literals
from tools.exchange.values import Several, Words, is_number, plain_words, quantity, read, same, same_formula

_NO_FORMULA = re.compile(r"no (?:real )?solutions?|undefined|does not exist|dne|all real numbers|infinitely many.*")


def key_texts(question: Question) -> tuple[str, ...]:
    """The right answers as texts: the right options', all accepted texts, or the key."""
    if question.kind.has_options:
        keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
        return tuple(option.text for option in question.options if option.id in keys)
    own = question.key if isinstance(question.key, tuple) else (str(question.key),)
    return (*own, *question.accept)


def check_key(question: Question, rules: Rules) -> Iterator[Defect]:
    """The key against its proof, or against what the stem asks to compute."""
    if question.kind is Kind.NUMERIC and not is_number(str(question.key)):
        yield defect(question, "key", "key-no-number", right=str(question.key))
        return
    if question.kind is Kind.ALGEBRAIC and not _is_formula(str(question.key)):
        yield defect(question, "key", "key-no-formula", right=str(question.key))
    if question.proof is not None:
        try:
            reason = disagreement(question)
        except ProofError as error:
            yield defect(question, "proof", "proof-fails", reason=error.reason)
            return
        if reason is not None:
            yield defect(question, "key", "key-unproved", reason=reason)
        return
    if rules.bundled and question.family not in rules.curated and question.kind is not Kind.FREE_TEXT:
        yield defect(question, "proof", "proof-missing")
    if not rules.bundled:
        yield from _against_stem(question)


def _is_formula(key: str) -> bool:
    return not isinstance(read(key), Words) or _NO_FORMULA.fullmatch(plain_words(key)) is not None


def _against_stem(question: Question) -> Iterator[Defect]:
    keys, value = key_texts(question), derived(question.stem)
    number = read(keys[0])
    is_exact = isinstance(number, int | Fraction) and half_unit(keys[0]) == 0
    if value is None and is_exact and is_no_solution(question.stem, as_number(number)):
        yield defect(question, "key", "key-no-solution", right=keys[0])
    if value is None or question.kind is Kind.FREE_TEXT:
        return
    if question.kind.has_options:
        right = [option.text for option in question.options if _agrees(value, option.text)]
        if right and not set(right) & set(keys):
            yield defect(question, "key", "key-not-derived", derived=show(value), right="; ".join(keys))
    elif question.kind is Kind.NUMERIC:
        if not any(_close(question, item) for item in (value if isinstance(value, list) else [value])):
            yield defect(question, "key", "key-not-derived", derived=show(value), right=keys[0])
    elif not isinstance(read(keys[0]), Words) and not _agrees(value, keys[0]):
        yield defect(question, "key", "key-not-derived", derived=show(value), right=keys[0])


def _agrees(value: Value, text: str) -> bool:
    """The same, at least for positive variables, as books take them to be where they simplify roots."""
    if same(value, text):
        return True
    other = read(text)
    return isinstance(value, sympy.Expr) and isinstance(other, sympy.Expr) and same_formula(value, other, positive=True)


def _close(question: Question, value: Value) -> bool:
    slack = Fraction(0)
    if question.tolerance is not None:
        given = abs(Fraction(as_number(str(question.key))))
        slack = max(Fraction(question.tolerance.abs or 0), Fraction(question.tolerance.rel or 0) * given)
    return fits(question.key, value, slack=slack)


def check_end(question: Question, rules: Rules) -> Iterator[Defect]:
    """The worked explanation exists and ends at the key, for keys of which that can be told."""
    if not question.explanation:
        if rules.bundled:
            yield defect(question, "explanation", "explanation-missing")
        return
    for place, line in enumerate(question.explanation, 1):
        if "\n" in line or not line.strip():
            yield defect(question, f"explanation {place}", "step-broken")
    worked_out = question.mistakes or any(option.feedback for option in question.options)
    if question.kind is Kind.FREE_TEXT or not (rules.bundled or worked_out):
        return  # a file from outside may hold no more than remarks
    if not _ends_at_key(question):
        yield defect(question, "explanation", "explanation-ends-elsewhere", right="; ".join(key_texts(question)[:3]))


def _ends_at_key(question: Question) -> bool:
    """Whether the last step names the key; of several right options all, or at least no other one."""
    last = question.explanation[-1]
    right = key_texts(question)
    if question.kind is not Kind.MULTIPLE_CHOICE:
        return any(_named(question, text, last) for text in right)
    named = {option.text for option in question.options if _named(question, option.text, last)}
    return named == set(right) or (
        not named and any(_named(question, text, step) for text in right for step in question.explanation)
    )


def _named(question: Question, text: str, line: str) -> bool:
    """Whether a line names an answer: by value, or in its words."""
    value = read(text)
    if isinstance(value, Words) or question.kind is Kind.SHORT_TEXT:
        measured = quantity(text)
        if holds_words(line, text) or plain_words(text) in plain_words(line):
            return True
        return measured is not None and _any_close(measured[0], str(measured[0]), line)
    if question.kind is Kind.NUMERIC or isinstance(value, int | Fraction):
        return _any_close(value, text, line)
    if any(same(value, formula) for formula in formulas(line)):
        return True
    parts = value.items if isinstance(value, Several) else ()
    return bool(parts) and all(any(same(part, formula) for formula in formulas(line)) for part in parts)


def _any_close(value: Value, written: str, line: str) -> bool:
    """Whether a number of the line is the key, as exact as it is written."""
    return any(_rounds_to(value, item, half_unit(written)) for item in (*literals(line), *formulas(line)))


def _rounds_to(key: Value, other: Value, slack: Fraction) -> bool:
    try:
        value, number = as_number(key), as_number(other)
    except FAILURES:
        return False
    return abs(Fraction(value) - number) <= slack + abs(Fraction(value)) / 10**9
