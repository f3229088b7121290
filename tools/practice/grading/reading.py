"""What number a student's message claims: numbers with units, words around them, steps before them.

A message is cut into statements (commas, "or", "so", lines) and these at equals signs. Every number in it is a claim,
but sides that are only steps: `2+3` in "2+3=5", an equation with a letter before "so x = 5". All claims must agree.
"""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise

from tools.practice.grading.amounts import Form
from tools.practice.grading.hedges import bounds, denies, no_answer, without_doubt
from tools.practice.grading.scanning import FUNCTIONS, Ask, Claim, Item, Mark, Stop, Trouble, scan
from tools.practice.grading.units import convert

SLACK = Fraction(1, 10**9)
"""Relative: what conversions and roots by floats may lose."""
_LABEL = re.compile(
    r"^\W*(?:(?:question|problem|exercise|part|step|q|ex|prob)\s*\.?#?\s*\d{1,3}\s*[:.)=]\s*|\(?[a-h]\)\s*)(?=.*\d)",
    re.I,
)
_NAMED = re.compile(
    r"\b(?!sqrt|cbrt|ln|exp)[A-Za-z]\w*'?\((?:[^()]|\([^()]*\))*\)(?=\s*(?:[=≈]|is\b))"
    rf"|\b(?:{FUNCTIONS.pattern})\b[^=≈,;\n]*(?=[=≈])",
    re.I,
)
"""A name for what the number is, up to its equals sign: `f(3) =`, `P(X > 3) =`, `sin 30 =`, `log_2 8 =`."""
_REASON = re.compile(r"\b(?:because|since|cuz|coz|cause)\b", re.I)
_QUOTED = re.compile(r"([\"'])([^\"']*)\1")
_RUPEES = re.compile(r"\b(?:rs|inr)\b\.?\s*(?=[\d.])|\brs(?=\d)", re.I)
_CODES = re.compile(r"\b(?:us\s*\$|usd|aud|cad)\s*(?=[\d.])", re.I)
_SIGN_BEFORE_MONEY = re.compile(r"-\s*([$€£¥₹])\s*(?=[\d.])")


def _rank(claim: Claim) -> tuple[bool, Fraction, Form]:
    """Which of claims that agree says most: one with a unit, then the most precise, then the most finished."""
    return claim.unit is None, claim.amount.place or Fraction(0), claim.amount.form


def _near(a: Fraction, b: Fraction) -> bool:
    return abs(a - b) <= SLACK * max(abs(a), abs(b))


def _values(a: Claim, b: Claim) -> tuple[Fraction, Fraction] | None:
    """Both in one unit: the other's where one has none; None where their dimensions differ."""
    if a.unit == b.unit or a.unit is None or b.unit is None:
        for one, other in ((a, b), (b, a)):
            if one.unit is not None and one.unit.is_percent and other.unit is None:
                percent, number = one.value / 100, other.value
                return (percent, number) if _near(percent, number) or other.value != one.value else (a.value, b.value)
        return a.value, b.value
    other_value = convert(b.value, b.unit, a.unit)
    return None if other_value is None else (a.value, other_value)


def agree(a: Claim, b: Claim, *, rounding: bool = False) -> bool:
    """Whether two claims state one number; `rounding`: an equals sign joins them, so decimals may be rounded."""
    values = _values(a, b)
    if values is None:
        return False
    if _near(*values):
        return True
    exact = {amount.form in (Form.FRACTION, Form.POWER, Form.SURD, Form.SUM) for amount in (a.amount, b.amount)}
    if not (rounding or len(exact) == 2 or (a.unit and b.unit and a.unit != b.unit)):
        return False
    scale = values[1] / b.value if b.value else Fraction(1)
    places = [place * by for place, by in ((a.amount.place, 1), (b.amount.place, scale)) if place is not None]
    return bool(places) and abs(values[0] - values[1]) <= max(places) * (1 + SLACK)


@dataclass(slots=True)
class _Statement:
    """One statement: its claims, and the arithmetic that led to them."""

    claims: list[Claim] = field(default_factory=list)
    steps: list[Claim] = field(default_factory=list)
    letters: bool = False


def _split(items: list[Item], at: Mark) -> list[list[Item]]:
    parts: list[list[Item]] = [[]]
    for item in items:
        if item.mark == at:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def _statement(items: list[Item]) -> _Statement:
    """Reads one statement. Raises Stop where its sides contradict each other, or it ends unfinished."""
    if any(item.mark == "letters" for item in items):
        return _Statement(letters=True)
    sides = _split(items, "equals")
    while len(sides) > 1 and not any(item.claim for item in sides[-1]):
        sides.pop()
    kept: list[Claim] = []
    for place, side in enumerate(sides):
        claims = [item.claim for item in side if item.claim]
        if not any(item.mark == "sign" for item in side):
            kept += claims
        elif place == len(sides) - 1 and claims:
            raise Stop(Trouble.UNFINISHED)
    if len(sides) > 1 and not any(a.paired for a in kept):
        for a, b in pairwise(kept):
            if not agree(a, b, rounding=True):
                raise Stop(Trouble.SEVERAL)
    steps = [claim for claim in kept if claim.amount.form is Form.SUM]
    results = [claim for claim in kept if claim.amount.form is not Form.SUM]
    if len(sides) > 1 and results:
        best = min(results, key=_rank)
        precise = min(results, key=lambda claim: _rank(claim)[1:])
        if best.unit is not None and not best.unit.is_percent and precise.unit in (None, best.unit):
            best = replace(best, amount=precise.amount)
        return _Statement(claims=results if any(a.paired for a in results) else [best], steps=steps)
    return _Statement(claims=results or kept, steps=steps)


def _led_on(earlier: _Statement, later: list[_Statement]) -> bool:
    """Whether a worked-out step's result is used in a later step: "3*4=12, 12+5=17"."""
    return bool(earlier.steps) and all(
        any(claim.value in step.numbers for statement in later for step in statement.steps) for claim in earlier.claims
    )


def claims(text: str, ask: Ask) -> tuple[Claim, ...] | Trouble:
    """All numbers that a plain text (`plain.plain`) claims, steps and reasons left out, or why it claims none."""
    if reason := _REASON.search(text):
        answer = _claims(text[: reason.start()], ask)
        if not isinstance(answer, Trouble):
            return answer
    return _claims(text, ask)


def _claims(text: str, ask: Ask) -> tuple[Claim, ...] | Trouble:
    if no_answer(text):
        return Trouble.NOTHING
    if denies(text):
        return Trouble.DENIED
    text = _CODES.sub("$", _RUPEES.sub("₹", _LABEL.sub("", without_doubt(text))))
    text = _NAMED.sub("y ", _SIGN_BEFORE_MONEY.sub(r"\1-", _QUOTED.sub(r"\2", text)))
    if bounds(text):
        return Trouble.BOUND
    try:
        items = scan(text, ask)
        statements = [_statement(part) for part in _split(items, "break")]
    except Stop as stop:
        return stop.trouble
    kept = [
        statement
        for place, statement in enumerate(statements)
        if not (statement.claims and _led_on(statement, statements[place + 1 :]))
    ]
    found = tuple(claim for statement in kept for claim in statement.claims)
    if not found:
        return Trouble.LETTERS if any(statement.letters for statement in statements) else Trouble.NO_NUMBER
    return found


def one(found: tuple[Claim, ...]) -> Claim | Trouble:
    """The one number that claims agree on, in its most precise writing with a unit; or why there is none."""
    finished = [claim for claim in found if claim.amount.form is not Form.SUM]
    if not finished:
        return Trouble.UNFINISHED
    best = min(finished, key=_rank)
    if best.paired or not all(agree(best, claim) for claim in found):
        return Trouble.SEVERAL
    return best
