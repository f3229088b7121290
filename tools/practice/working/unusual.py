"""A right answer in an unusual form: how it is usually written."""

import re
from math import gcd

from store.questions import Kind, Question
from tools.algebra.reading import Style, Unreadable
from tools.algebra.statements import Form as Stated
from tools.algebra.statements import read
from tools.algebra.tree import Kind as NodeKind
from tools.algebra.tree import Node, shape
from tools.practice.grading.amounts import Form, Impossible
from tools.practice.grading.expressions import expression
from tools.practice.grading.plain import plain
from tools.practice.grading.spoken import spelled
from tools.practice.grading.tokens import tokens

_LEAD = re.compile(
    r"^\s*(?:(?:so|i|got|get|think|its|it's|the|my|answer|maybe|then)\s+)*(?:is\s+)?(?:[A-Za-z](?:_\w)?\s*=\s*)?",
    re.IGNORECASE,
)
_MATHS = re.compile(r"\$\$?([^$]+)\$\$?")
_FRACTION = re.compile(r"(-?\d+)\s*/\s*(\d+)")
_PLAIN_SIZE = (1e-3, 1e6)
"""Between these a number is usually written without a power of ten."""
LONGEST = 200
"""Characters of an answer whose form is looked at."""


def usual_form(question: Question, response: str) -> str | None:
    """How a right answer is usually written (Markdown); None where it was written so."""
    if len(response) > LONGEST:
        return None
    if question.kind is Kind.NUMERIC:
        return _usual_number(question, response)
    return _usual_formula(question, response) if question.kind is Kind.ALGEBRAIC else None


def _usual_number(question: Question, response: str) -> str | None:
    key = str(question.key)
    text = _LEAD.sub("", plain(response))
    if isinstance(question.key, tuple) or value_words(text) == value_words(key):
        return None
    found = spelled(tokens(text))
    try:
        parsed = expression(found, 0)
    except Impossible:
        return None
    if parsed is None:
        return None
    amount, written = parsed[0], "".join(token.text for token in found[: parsed[1]])
    asked_fraction = _FRACTION.fullmatch(key) is not None
    fraction = _FRACTION.fullmatch(written)
    low, high = _PLAIN_SIZE
    scientific = re.search(r"[eE]|10\^", written) is not None and low <= abs(amount.value) < high
    unworked = amount.form in (Form.SUM, Form.POWER) and "/" not in written
    reducible = fraction is not None and gcd(int(fraction[1]), int(fraction[2])) > 1
    other_sort = amount.form is Form.FRACTION and not asked_fraction
    decimal = asked_fraction and amount.form is Form.NUMBER and "." in written
    in_words = not any(char.isdigit() for char in text) and amount.value.denominator != 1
    if not (scientific or unworked or reducible or other_sort or decimal or in_words):
        return None
    return f"{_number(question)} {question.unit}" if question.unit else _number(question)


def value_words(text: str) -> str:
    """A number's writing without spaces, to see whether it stands as the key does."""
    return re.sub(r"\s", "", text)


def _number(question: Question) -> str:
    key = question.key
    return str(int(key)) if isinstance(key, float) and key.is_integer() else str(key)


def _usual_formula(question: Question, response: str) -> str | None:
    wanted = _term(str(question.key), question)
    given = _term(_LEAD.sub("", response), question)
    if wanted is None or given is None or given.size <= wanted.size or shape(given) == shape(wanted):
        return None
    return _written(str(question.key)) or _in_solution(wanted, question)


def _term(text: str, question: Question) -> Node | None:
    """The one term that an answer is, with or without a name before it."""
    try:
        statement = read(text, Style(log_base=question.log_base))
    except Unreadable:
        return None
    if statement.form is Stated.VALUE:
        return statement.terms[0]
    named = statement.form is Stated.RELATION and set(statement.signs) == {"="}
    return statement.terms[-1] if named and statement.terms[0].kind is NodeKind.SYMBOL else None


def _written(key: str) -> str | None:
    """A key as a book has it: `2*x**2` as `2x^{2}`; None for one with roots, functions or fractions."""
    text = re.sub(r"\*\*\(?(-?\w+)\)?", r"^{\1}", key)
    text = re.sub(r"(?<=[\w})])\s*\*\s*(?=[a-zA-Z(])", "", text)
    return None if re.search(r"sqrt|log|exp|ln|sin|cos|tan|pi|/|\*", text) else f"${text}$"


def _in_solution(wanted: Node, question: Question) -> str | None:
    """The same term as the last step of the worked solution has it; None where that ends otherwise."""
    found = _MATHS.findall(question.explanation[-1]) if question.explanation else []
    text = found[-1].rpartition("=")[2].strip() if found else ""
    term = _term(text, question) if text else None
    return f"${text}$" if term is not None and shape(term) == shape(wanted) else None
