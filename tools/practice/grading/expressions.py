"""Values of what students write with numbers: fractions, mixed numbers, powers, roots, pi, factorials, arithmetic.

A recursive descent over tokens with a bound on its depth; all arithmetic is the bounded one of `amounts`.
"""

import math
from collections.abc import Callable
from fractions import Fraction

from tools.practice.grading.amounts import (
    Amount,
    Form,
    add,
    divide,
    factorial,
    from_float,
    logarithm,
    multiply,
    negative,
    power,
    root,
    scaled,
)
from tools.practice.grading.tokens import Token, glued

DEEPEST = 40
Parsed = tuple[Amount, int]
_CLOSING = {"(": ")", "[": "]", "{": "}", "|": "|"}
_PI = Amount(value=from_float(math.pi), form=Form.SURD)
_E = Amount(value=from_float(math.e), form=Form.SURD)
_FUNCTIONS: dict[str, Callable[[Amount], Amount]] = {
    "√": root,
    "∛": lambda amount: root(amount, 3),
    "cbrt": lambda amount: root(amount, 3),
    "sqrt": root,
    "ln": lambda amount: logarithm("ln", amount),
    "log": lambda amount: logarithm("log", amount),
    "exp": lambda amount: logarithm("exp", amount),
}
_GO_ON = frozenset("+-*/^=≈)")


class _Parser:
    def __init__(self, tokens: list[Token], *, factorials: bool) -> None:
        self.tokens = tokens
        self.factorials = factorials
        self.depth = 0

    def text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def total(self, at: int) -> Parsed | None:
        """Terms with plus and minus."""
        first = self.signed(at)
        if first is None:
            return None
        amount, at = first
        while self.text(at) in ("+", "-"):
            term = self.product(at + 1)
            if term is None:
                break
            amount = add(amount, term[0] if self.text(at) == "+" else negative(term[0]))
            at = term[1]
        return amount, at

    def signed(self, at: int) -> Parsed | None:
        """A term with at most one sign before it."""
        sign = self.text(at)
        term = self.product(at + (sign in ("-", "+")))
        if term is None or sign != "-":
            return term
        return negative(term[0]), term[1]

    def product(self, at: int) -> Parsed | None:
        """Factors with times and over, and constants put right behind a number."""
        first = self.factor(at)
        if first is None:
            return None
        amount, at = first
        while True:
            sign = self.text(at)
            times = sign == "*"
            if (times or self.ten_to(at)) and (tens := self.power_of_ten(at + times)) and amount.form is Form.NUMBER:
                amount, at = scaled(amount, tens[0].value), tens[1]
                continue
            if sign in ("*", "/"):
                factor = self.factor(at + 1, signed=True)
            elif self.is_constant(at, behind_number=True):
                factor, sign = self.factor(at), "*"
            else:
                return amount, at
            if factor is None:
                return amount, at
            amount = multiply(amount, factor[0]) if sign == "*" else divide(amount, factor[0])
            at = factor[1]

    def ten_to(self, at: int) -> bool:
        return self.text(at) == "10" and self.text(at + 1) == "^"

    def power_of_ten(self, at: int) -> Parsed | None:
        """`10^n` with a whole n, so that a number times it is scientific writing."""
        if not self.ten_to(at):
            return None
        found = self.factor(at)
        return found if found and found[0].form is Form.POWER else None

    def is_constant(self, at: int, *, behind_number: bool = False) -> bool:
        text = self.text(at)
        if text in ("√", "∛", "π", "pi"):
            return True
        if text != "e":
            return False
        alone = len(self.tokens) == 1
        return self.text(at + 1) == "^" or alone or (behind_number and glued(self.tokens, at))

    def factor(self, at: int, *, signed: bool = False) -> Parsed | None:
        """A number, bracket or function with its power and factorial."""
        self.depth += 1
        found = self.powered(at, signed=signed) if self.depth <= DEEPEST else None
        self.depth -= 1
        return found

    def powered(self, at: int, *, signed: bool) -> Parsed | None:
        """What `factor` reads, one level down."""
        if signed and self.text(at) == "-":
            found = self.factor(at + 1)
            return (negative(found[0]), found[1]) if found else None
        found = self.base(at)
        if found is None:
            return None
        amount, at = found
        if self.text(at) == "^" and (exponent := self.factor(at + 1, signed=True)):
            amount, at = power(amount, exponent[0]), exponent[1]
        if self.text(at) == "!" and glued(self.tokens, at) and self.text(at + 1) != "!":
            after = self.text(at + 1)
            if self.factorials or (after and after in _GO_ON):
                amount, at = factorial(amount), at + 1
        return amount, at

    def base(self, at: int) -> Parsed | None:
        text = self.text(at)
        if at >= len(self.tokens):
            return None
        if self.tokens[at].amount is not None:
            return self.mixed(at)
        if text in _CLOSING:
            return self.bracket(at)
        if text in ("π", "pi"):
            return _PI, at + 1
        if text == "e" and self.is_constant(at, behind_number=True):
            return _E, at + 1
        if text.lower() in _FUNCTIONS:
            return self.applied(_FUNCTIONS[text.lower()], at + 1)
        return None

    def applied(self, function: Callable[[Amount], Amount], at: int) -> Parsed | None:
        self.depth += 1
        argument = self.base(at) if self.depth <= DEEPEST else None
        self.depth -= 1
        return (function(argument[0]), argument[1]) if argument else None

    def bracket(self, at: int) -> Parsed | None:
        inner = self.total(at + 1)
        if inner is None or self.text(inner[1]) != _CLOSING[self.text(at)]:
            return None
        amount = inner[0]
        if self.text(at) == "|" and amount.value < 0:
            amount = negative(amount)
        return amount, inner[1] + 1

    def mixed(self, at: int) -> Parsed:
        """A number, with the proper fraction behind it: `1 3/4`, `1 and 3/4`, `2 and a half`."""
        amount = self.tokens[at].amount or Amount(value=Fraction(0))
        if amount.place is not None or amount.form is not Form.NUMBER or amount.value.denominator != 1:
            return amount, at + 1
        start = at + 1 + (self.text(at + 1).lower() == "and")
        part = self.tokens[start].amount if start < len(self.tokens) else None
        if part is None or part.place is not None:
            return amount, at + 1
        end = start + 1
        if part.form is Form.NUMBER and self.text(end) == "/" and end + 1 < len(self.tokens):
            below = self.tokens[end + 1].amount
            if below is None or below.value.denominator != 1 or not 0 < part.value < below.value:
                return amount, at + 1
            part, end = divide(part, below), end + 2
        if part.form is Form.FRACTION and 0 < part.value < 1:
            return Amount(value=amount.value + part.value, form=Form.FRACTION), end
        return amount, at + 1


def expression(tokens: list[Token], at: int, *, factorials: bool = False) -> Parsed | None:
    """The longest expression that starts at a token, and where it ends; None where none starts there.

    `factorials`: an exclamation mark at the end means a factorial. Raises Impossible where it has no real value.
    """
    return _Parser(tokens, factorials=factorials).total(at)


def numbers_in(tokens: list[Token]) -> frozenset[Fraction]:
    """The values of the numbers that stand among tokens."""
    return frozenset(token.amount.value for token in tokens if token.amount is not None)
