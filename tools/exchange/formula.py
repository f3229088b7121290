"""Reads a formula, in LaTeX or in plain writing, into a sympy expression: a parser of our own over a whitelist.

It is the checker's own reading of formulas, apart from the one that grades students, so that a slip in one of the two
shows up as a difference. `2x^2`, `2*x**2`, `\\frac{3}{4}`, `\\sqrt[3]{8}`, `\\sin^2 x`, `\\log_2 8`, `2\\frac{1}{2}`,
`1{,}000`, `30^\\circ`, `35\\%` are read; a text with words is not a formula.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import sympy
from sympy.polys.polyerrors import BasePolynomialError

from tools.exchange.interpreter import DEEPEST, MOST_BITS, ProofError, bounded
from tools.exchange.interpreter import FAILURES as PYTHON_FAILURES
from tools.exchange.lexer import tokens

FAILURES: tuple[type[Exception], ...] = (*PYTHON_FAILURES, BasePolynomialError, sympy.PoleError, ProofError)
"""What reading a formula and calculating with it may raise."""
_RELATIONS: dict[str, Callable[..., sympy.Basic]] = {
    "=": sympy.Eq,
    "==": sympy.Eq,
    "<": sympy.Lt,
    "<=": sympy.Le,
    ">": sympy.Gt,
    ">=": sympy.Ge,
    "!=": sympy.Ne,
}


def _logarithm(of: sympy.Expr, base: sympy.Expr | int = 10) -> sympy.Expr:
    return sympy.log(of, base)


def _root(of: sympy.Expr, degree: sympy.Expr | int = 2) -> sympy.Expr:
    return sympy.real_root(of, degree) if degree != 2 else sympy.sqrt(of)


def _factorial(of: sympy.Expr) -> sympy.Expr:
    if not of.is_Integer or not 0 <= of <= 300:
        raise ProofError("a factorial is too large")
    return sympy.factorial(of)


FUNCTIONS: dict[str, Callable[..., sympy.Expr]] = {
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "sec": sympy.sec,
    "csc": sympy.csc,
    "cot": sympy.cot,
    "asin": sympy.asin,
    "acos": sympy.acos,
    "atan": sympy.atan,
    "arcsin": sympy.asin,
    "arccos": sympy.acos,
    "arctan": sympy.atan,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
    "ln": sympy.log,
    "log": _logarithm,
    "exp": sympy.exp,
    "sqrt": _root,
    "root": _root,
    "cbrt": lambda of: sympy.real_root(of, 3),
    "abs": sympy.Abs,
    "factorial": _factorial,
}
_INVERSES = {"sin": "asin", "cos": "acos", "tan": "atan"}
_CONSTANTS: dict[str, sympy.Expr] = {
    "pi": sympy.pi,
    "e": sympy.E,
    "oo": sympy.oo,
    "infty": sympy.oo,
    "inf": sympy.oo,
    "infinity": sympy.oo,
}
_GREEK = frozenset(
    re.findall(
        r"\w+",
        "alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau phi varphi "
        "chi psi omega Gamma Delta Theta Lambda Sigma Phi Psi Omega",
    )
)
_KNOWN = frozenset(FUNCTIONS) | frozenset(_CONSTANTS) | _GREEK


@cache
def symbol(name: str) -> sympy.Symbol:
    """The variable of this name; all variables are real."""
    return sympy.Symbol(name, real=True)


def expression(text: str) -> sympy.Expr:
    """The expression that a text writes; raises ProofError where it is none."""
    parser = _Parser(tokens(text, _KNOWN))
    value = parser.sum()
    parser.finish()
    return value


def relation(text: str) -> sympy.Basic:
    """An equation, inequality (also `2 < x <= 5`) or expression; raises ProofError where it is none."""
    parser = _Parser(tokens(text, _KNOWN))
    value = parser.relation()
    parser.finish()
    return value


def sides(text: str) -> tuple[list[sympy.Expr], list[str]]:
    """A chain `a = b < c` as its parts and the signs between them; raises ProofError where it is none."""
    parser = _Parser(tokens(text, _KNOWN))
    chain = parser.chain()
    parser.finish()
    return chain


@dataclass
class _Parser:
    """Recursive descent; one method a level of precedence."""

    tokens: list[tuple[str, str]]
    place: int = 0
    depth: int = 0
    bars: int = field(default=0)

    def peek(self, ahead: int = 0) -> tuple[str, str]:
        place = self.place + ahead
        return self.tokens[place] if place < len(self.tokens) else ("end", "")

    def take(self, *words: str) -> str | None:
        kind, word = self.peek()
        if kind in ("sign", "command") and word in words:
            self.place += 1
            return word
        return None

    def need(self, word: str) -> None:
        if self.take(word) is None:
            raise ProofError(f"{word!r} is missing")

    def finish(self) -> None:
        if self.place < len(self.tokens):
            raise ProofError(f"{self.peek()[1]!r} stands where nothing fits")

    def chain(self) -> tuple[list[sympy.Expr], list[str]]:
        parts, signs = [self.sum()], []
        while sign := self.take(*_RELATIONS):
            signs.append(sign)
            parts.append(self.sum())
        return parts, signs

    def relation(self) -> sympy.Basic:
        parts, signs = self.chain()
        if not signs:
            return parts[0]
        return sympy.And(
            *(_RELATIONS[sign](left, right) for sign, left, right in zip(signs, parts, parts[1:], strict=False))
        )

    def sum(self) -> sympy.Expr:
        self.depth += 1
        if self.depth > DEEPEST:
            raise ProofError("it is nested too deeply")
        value = self.product()
        while sign := self.take("+", "-"):
            other = self.product()
            value = value + other if sign == "+" else value - other
        self.depth -= 1
        return value

    def product(self) -> sympy.Expr:
        value = self.signed()
        while True:
            if sign := self.take("*", "/"):
                value = _over(value, self.signed()) if sign == "/" else value * self.signed()
            elif self._begins_factor():
                value = value * self.power()
            else:
                return value

    def _begins_factor(self) -> bool:
        kind, word = self.peek()
        if kind == "number":
            return self.place > 0 and self.tokens[self.place - 1][1] in (")", "}", "]")
        return kind in ("name", "command") or word in ("(", "{", "[") or (word == "|" and self.bars == 0)

    def signed(self) -> sympy.Expr:
        sign = self.take("-", "+")
        if sign is None:
            return self.power()
        self.depth += 1
        if self.depth > DEEPEST:
            raise ProofError("it is nested too deeply")
        value = self.signed()
        self.depth -= 1
        return -value if sign == "-" else value

    def power(self) -> sympy.Expr:
        base = self.atom()
        while sign := self.take("!", "%", "°"):
            base = _factorial(base) if sign == "!" else base / 100 if sign == "%" else base * sympy.pi / 180
        if self.take("^") is None:
            return base
        if self.take("{") is not None:
            if self.peek()[1] in ("circ", "°"):
                self.place += 1
                self.need("}")
                return base * sympy.pi / 180
            exponent = self.sum()
            self.need("}")
        elif self.peek() == ("command", "circ"):
            self.place += 1
            return base * sympy.pi / 180
        else:
            exponent = -self.power() if self.take("-") else self.power()
        return bounded(_powered(base, exponent))

    def group(self) -> sympy.Expr | None:
        """What stands in brackets here, if brackets come."""
        for left, right in (("(", ")"), ("{", "}"), ("[", "]")):
            if self.take(left) is not None:
                bars, self.bars = self.bars, 0
                value = self.sum()
                self.need(right)
                self.bars = bars
                return value
        return None

    def atom(self) -> sympy.Expr:
        value = self.group()
        if value is not None:
            return value
        kind, word = self.peek()
        self.place += 1
        if kind == "number":
            return self._number(word)
        if kind == "sign" and word == "|":
            self.bars += 1
            inner = self.sum()
            self.bars -= 1
            self.need("|")
            return sympy.Abs(inner)
        if word in ("frac", "dfrac", "tfrac") and kind == "command":
            top, bottom = self._short_group(), self._short_group()
            return _over(top, bottom)
        if kind in ("mathrm", "text", "operatorname"):
            raise ProofError("words are not read in formulas")
        if kind in ("name", "command") and word in FUNCTIONS:
            return self._applied(word)
        if kind in ("name", "command"):
            return self._variable(kind, word)
        raise ProofError(f"{word or 'the end'!r} stands where a number should")

    def _number(self, word: str) -> sympy.Expr:
        value = sympy.Rational(word)
        bounded(int(value.p)), bounded(int(value.q))
        if value.is_Integer and "." not in word and self.peek()[1] in ("frac", "dfrac", "tfrac"):
            following = [self.peek(n) for n in range(1, 7)]
            digits = [part for part in following if part[0] == "number"]
            proper = len(digits) == 2 and sympy.Rational(digits[0][1]) < sympy.Rational(digits[1][1])
            if proper and all(part[0] == "number" or part[1] in "{}" for part in following):
                return value + self.atom()  # a mixed number, as books write it
        return value

    def _short_group(self) -> sympy.Expr:
        """A fraction's part: in braces, or as `\\frac12` the next digit."""
        value = self.group()
        if value is not None:
            return value
        kind, word = self.peek()
        if kind == "number" and len(word) > 1 and word.isdigit():
            self.tokens[self.place] = ("number", word[1:])
            return sympy.Integer(word[0])
        return self.atom()

    def _variable(self, kind: str, word: str) -> sympy.Expr:
        if word in _CONSTANTS:
            return _CONSTANTS[word]
        if kind == "command" and word not in _GREEK:
            raise ProofError(f"\\{word} is not read in formulas")
        if self.take("_") is not None:
            braces = self.take("{")
            word += "_" + self.peek()[1]
            self.place += 1
            if braces:
                self.need("}")
        return symbol(word)

    def _applied(self, name: str) -> sympy.Expr:
        """A function and what it is applied to, with or without brackets."""
        more: list[sympy.Expr] = []
        exponent: sympy.Expr | None = None
        if name in ("sqrt", "root") and self.take("[") is not None:
            more.append(self.sum())
            self.need("]")
        if name == "log" and self.take("_") is not None:
            more.append(self._short_group())
        if self.take("^") is not None:
            exponent = self.group() or (-self.atom() if self.take("-") else self.atom())
        if exponent == -1 and name in _INVERSES:
            name, exponent = _INVERSES[name], None
        if self.take("(") is not None:
            arguments = [self.sum()]
            while self.take(",") is not None:
                arguments.append(self.sum())
            self.need(")")
        else:
            arguments = [self.group() or self._bare_argument(name)]
        value = FUNCTIONS[name](*arguments, *more)
        return value if exponent is None else bounded(_powered(value, exponent))

    def _bare_argument(self, name: str) -> sympy.Expr:
        """`\\sin 2x`: the factors up to the next sign or function; a root takes one factor."""
        value = -self.power() if self.take("-") is not None else self.power()
        while name not in ("sqrt", "root") and self._begins_factor() and self.peek()[1] not in FUNCTIONS:
            value = value * self.power()
        return value


def _over(top: sympy.Expr, bottom: sympy.Expr) -> sympy.Expr:
    if bottom.is_zero:
        raise ProofError("it divides by zero")
    return top / bottom


def _powered(base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
    """A power whose size is bounded."""
    if base.is_Rational and exponent.is_Rational:
        size = max(int(base.p).bit_length(), int(base.q).bit_length())
        if size * abs(exponent) > MOST_BITS:
            raise ProofError("a power is too large")
    elif exponent.is_number and exponent.is_real and abs(exponent) > 200:
        raise ProofError("a power is too large")
    if base.is_zero and exponent.is_negative:
        raise ProofError("it divides by zero")
    return base**exponent
