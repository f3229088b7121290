"""The first line of a working that does not follow: from the question, from the line before, or within itself.

A line is judged by what is sure, in this order: the values that solve the question's equations; the line before, as an
equation with the same solutions or a term of the same value; the sides of a chain among themselves. Whatever none of
these can tell, and whatever cannot be read, is passed over: a working is never blamed on a guess. A line that holds in
any of its readings holds. Run-on chains (`2*3 = 6 + 4 = 10`) and rounding to the digits written are let pass.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import sympy
from mpmath import mp, mpf

from tools.algebra.equal import Outcome, points, same, value_at
from tools.algebra.equations import difference, ratio, same_equation, solutions, solves
from tools.algebra.meaning import Equation, Points, Values, understand
from tools.algebra.reading import Style, Unreadable
from tools.algebra.slipping import slip_in_equation, slip_in_term
from tools.algebra.statements import Form, Statement, read
from tools.algebra.symbolic import FAILURES, build
from tools.algebra.trail import Trace, Trail
from tools.algebra.tree import Kind, Node, number, rename

_MATHS = re.compile(r"\$\$?([^$]+)\$\$?")
_DERIVATIVE = re.compile(r"d[a-z]/d[a-z]|[a-zA-Z]['′]+(?:\([a-z]\))?")
_MOST_ROUNDING = mp.mpf("0.02")
"""How much a number may lose by being rounded to the digits it is written with, relative."""
_LOOSE = mp.mpf("1e-9")
_TURNED = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
Point = dict[str, mpf]


class State(StrEnum):
    """What can be said of a line."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class _Judged:
    state: State
    slip: str = ""


_HOLDS, _UNKNOWN = _Judged(State.HOLDS), _Judged(State.UNKNOWN)


def follow(trail: Trail) -> Trace:
    """The first line that does not follow, and the lines that hold; never raises for what a person wrote."""
    following = _Following(trail)
    held: list[int] = []
    told = False
    for place, (formulas, label) in enumerate(zip(trail.lines, trail.labels, strict=True)):
        judged = following.judge(formulas, label)
        if judged.state is State.FAILS:
            return Trace(fault=place, slip=judged.slip, held=tuple(held), told=told)
        tells = following.tells_key()
        told = told or tells
        if judged.state is State.HOLDS and not tells:
            held.append(place)
    return Trace(held=tuple(held), told=told)


class _Following:
    """What is known when a line is read."""

    def __init__(self, trail: Trail) -> None:
        self.style = Style(log_base=trail.log_base)
        self.functions = frozenset(re.findall(r"(?<![A-Za-z\\])([a-zA-Z])(?=\([a-z]\)|\s*=)", trail.stem))
        statements = list(_given(trail.stem, self.style))
        self.equations = [
            Equation(s.terms[0], s.terms[1])
            for s in statements
            if s.form is Form.RELATION and s.signs == ("=",) and s.symbols and not _is_definition(s)
        ]
        self.bounds = [s for s in statements if s.form is Form.RELATION and len(s.signs) == 1 and s.signs[0] in _TURNED]
        self.terms = [s.terms[0] for s in statements if s.form is Form.VALUE and s.terms[0].size > 1]
        self.terms += [s.terms[-1] for s in statements if s.form is Form.RELATION and _is_definition(s)]
        self.key = _key(trail.key, self.style)
        self.rewrites = not self.equations and _is_term(self.key)
        self.truth = _truth(self.equations, self.key)
        self.before: Equation | None = self.equations[0] if len(self.equations) == 1 else None
        self.bound: Statement | None = self.bounds[0] if len(self.bounds) == 1 else None
        self.term: Node | None = self.terms[0] if len(self.terms) == 1 and self._keeps_value(self.terms[0]) else None
        self.last: Node | None = None

    def judge(self, formulas: tuple[str, ...], label: str) -> _Judged:
        """What can be said of a line; one that holds or cannot be told is what the next is compared with."""
        best: _Judged | None = None
        for formula in formulas:
            for style in (self.style, Style(log_base=self.style.log_base, tight=True), Style(absorb=True)):
                try:
                    statement = read(formula, style)
                    judged = self._judge(statement, label)
                except (Unreadable, *FAILURES):
                    continue
                if judged.state is not State.FAILS:
                    self._remember(statement, judged)
                    return judged
                best = best or judged
        if best is None:
            self.before = self.term = self.last = None  # what was not read may have brought in something new
            return _UNKNOWN
        return best

    def tells_key(self) -> bool:
        """Whether the line that was read last comes to the key."""
        if self.last is None or not isinstance(self.key, Values):
            return False
        return any(
            same(item, self.last) is Outcome.SAME and (not item.symbols or item.size >= self.last.size)
            for item in self.key.items
        )

    def _remember(self, statement: Statement, judged: _Judged) -> None:
        terms = statement.terms
        self.last = terms[-1] if terms else None
        if statement.form is Form.VALUE:
            self.term = terms[0]
        elif statement.form is Form.RELATION and set(statement.signs) == {"="}:
            if _is_value(statement):
                return
            if len(terms) == 2 and statement.symbols and same(*terms) is not Outcome.SAME:
                self.before = Equation(*terms)
            elif len(terms) == 2 and statement.symbols:
                self.term = terms[-1]
        elif len(statement.signs) == 1 and all(term.size > 1 for term in terms if term.symbols):
            self.bound = statement

    def _keeps_value(self, term: Node) -> bool:
        """Whether the key is worth what the question's term is, so that each line between is too."""
        if not isinstance(self.key, Values) or len(self.key.items) != 1:
            return False
        return same(term, self.key.items[0]) is Outcome.SAME

    # --- one line

    def _judge(self, statement: Statement, label: str) -> _Judged:
        if statement.form is Form.VALUE:
            return self._of_value(statement.terms[0], label)
        if statement.form is not Form.RELATION:
            return _UNKNOWN
        if set(statement.signs) != {"="}:
            return self._of_bound(statement)
        terms = statement.terms
        if label:
            first = self._of_value(terms[0], label)
            return first if first.state is State.FAILS else _chain(terms, identity=True)
        if terms[0].kind is Kind.SYMBOL and not any(terms[0].name in term.symbols for term in terms[1:]):
            return self._of_name(terms)
        if not statement.symbols or len(terms) > 2:
            return _chain(terms, identity=True)
        return self._of_equation(Equation(*terms))

    def _of_value(self, term: Node, label: str) -> _Judged:
        if label:
            named = _DERIVATIVE.fullmatch(label) and label.removeprefix("d")[0] in self.functions
            return self._of_derivative(term, label) if named else _UNKNOWN
        known = [*self.terms, *([self.term] if self.term else [])]
        known += self.key.items if isinstance(self.key, Values) and term.symbols else ()
        if any(_same_terms(term, other) for other in known):
            return _HOLDS
        if term.size < 3:
            return _UNKNOWN  # a number of another calculation
        comparable = self.term is not None and self.term.symbols == term.symbols and self.term.size > 1
        if comparable and self.term is not None and self._keeps_value(self.term):
            return _Judged(State.FAILS, slip_in_term(self.term, term) or "step")
        return _UNKNOWN

    def _of_derivative(self, term: Node, label: str) -> _Judged:
        """A derivative that is named as one, against that of the question's term."""
        if len(self.terms) != 1 or len(self.terms[0].symbols) != 1 or not term.symbols <= self.terms[0].symbols:
            return _UNKNOWN
        name = next(iter(self.terms[0].symbols))
        unknown = sympy.Symbol(name, real=True)
        order = max(1, label.count("'") + label.count("′"))
        right = sympy.diff(build(self.terms[0]), unknown, order)
        met = 0
        with mp.workdps(30):
            for point in points(frozenset((name,))):
                value, peak, _ = value_at(term, point, False)
                wanted = right.subs(unknown, sympy.Float(str(point[name]), 30)).evalf(30)
                if value is None or not wanted.is_Float:
                    continue
                if abs(value - mp.mpf(str(wanted))) > (peak + abs(mp.mpf(str(wanted)))) * _LOOSE:
                    return _Judged(State.FAILS, "derivative")
                met += 1
        return _HOLDS if met > 2 else _UNKNOWN

    def _of_name(self, terms: tuple[Node, ...]) -> _Judged:
        """`x = 12/3 = 4`."""
        chain = _chain(terms[1:], identity=True)
        if chain.state is State.FAILS:
            return chain
        found = self._of_equation(Equation(terms[0], terms[-1]))
        if found.state is State.FAILS and len(terms) > 2:
            return self._of_equation(Equation(terms[0], terms[1]))
        return chain if found.state is State.UNKNOWN else found

    def _of_equation(self, equation: Equation) -> _Judged:
        left, right = equation.left, equation.right
        names = left.symbols | right.symbols
        if left.symbols and right.symbols and same(left, right) is Outcome.SAME:
            return _HOLDS
        if (
            left.size > 1
            and left.symbols
            and (self._keeps_value(left) or (self.rewrites and left.symbols == right.symbols))
        ):
            return _Judged(State.FAILS, slip_in_term(left, right) or "step")
        if self.truth and names <= self.truth[0].keys():
            if any(_meets(equation, point) for point in self.truth):
                return _HOLDS
            return _Judged(State.FAILS, self._slip(equation))
        if self.before is None or self.before.left.symbols | self.before.right.symbols != names:
            return _UNKNOWN
        implied = same_equation(self.before, equation) or _implied(self.before, equation)
        if implied is None:
            return _UNKNOWN
        slip = "" if implied else self._slip(equation)
        alone = len(self.equations) == 1 and self.equations[0].left.symbols | self.equations[0].right.symbols == names
        if slip == "step" and len(names) > 1 and not alone:
            return _UNKNOWN  # it may as well be another equation of a system
        return _HOLDS if implied else _Judged(State.FAILS, slip)

    def _slip(self, equation: Equation) -> str:
        sources = [self.before] if self.before else self.equations
        return next((slip for source in sources if (slip := slip_in_equation(source, equation))), "step")

    def _of_bound(self, statement: Statement) -> _Judged:
        before = self.bound
        if before is None or len(statement.signs) != 1 or statement.signs[0] not in _TURNED:
            return _UNKNOWN
        if statement.symbols != before.symbols or len(statement.symbols) != 1:
            return _UNKNOWN
        f, g = (difference(s.terms[0], s.terms[1]) for s in (before, statement))
        factor = ratio(f, g)
        if factor is None:
            return _UNKNOWN
        wanted = before.signs[0] if factor > 0 else _TURNED[before.signs[0]]
        return _HOLDS if statement.signs[0] == wanted else _Judged(State.FAILS, "flip")


def _given(text: str, style: Style) -> Iterator[Statement]:
    """What the maths of a stem states, as far as it can be read."""
    for maths in _MATHS.findall(text):
        for piece in re.split(r",\s|\\quad|\\text\s*\{[^{}]*\}", maths):
            try:
                yield read(re.sub(r"^\s*[a-zA-Z]'*\([a-z]\)\s*=?", "", piece), style)
            except Unreadable:
                continue


def _is_definition(statement: Statement) -> bool:
    """Whether it only names a term: `y = x^2 + 1`."""
    first, last = statement.terms[0], statement.terms[-1]
    return first.kind is Kind.SYMBOL and first.name not in last.symbols and bool(last.symbols) and first.name in "yfgh"


def _is_value(statement: Statement) -> bool:
    """Whether it gives a letter its value: `x = 4`."""
    return statement.terms[0].kind is Kind.SYMBOL and not statement.terms[-1].symbols


def _key(text: str, style: Style) -> Values | Points | None:
    if not text:
        return None
    try:
        meaning = understand(read(text, style))
    except (Unreadable, *FAILURES):
        return None
    return meaning if isinstance(meaning, Values | Points) else None


def _is_term(key: Values | Points | None) -> bool:
    """Whether a term is asked for, so that what is equated on the way is equal whatever the letters are worth."""
    return isinstance(key, Values) and key.variable is None and len(key.items) == 1 and bool(key.items[0].symbols)


def _truth(equations: list[Equation], key: Values | Points | None) -> list[Point]:
    """The values of the unknowns that solve the question's equations; empty where these are not sure."""
    names = sorted({name for one in equations for name in one.left.symbols | one.right.symbols})
    if not equations or not names:
        return []
    if len(names) == 1 and isinstance(key, Values) and key.items:
        if not all(solves(item, one) for item in key.items for one in equations[:1]):
            return []
        values = [value_at(item, {}, False)[0] for item in key.items]
        return [{names[0]: value} for value in values if value is not None]
    if len(equations) != len(names) or len(names) > 3:
        return []
    try:
        unknowns = [sympy.Symbol(name, real=True) for name in names]
        found = sympy.solve([build(difference(one.left, one.right)) for one in equations], unknowns, dict=True)
        return [{str(name): mp.mpf(str(value.evalf(30))) for name, value in each.items()} for each in found]
    except (*FAILURES, ValueError):
        return []


def _meets(equation: Equation, point: Point) -> bool:
    """Whether an equation holds at a point, rounding of the numbers written in it aside."""
    sides = [value_at(side, point, False)[0] for side in (equation.left, equation.right)]
    if sides[0] is None or sides[1] is None:
        return True
    return _close(sides[0], sides[1], equation.right)


def _implied(before: Equation, after: Equation) -> bool | None:
    """Whether each solution of one equation solves the other; a value alone need be one of them. None: not sure."""
    names = after.left.symbols | after.right.symbols
    if len(names) > 1:
        return _implied_formula(before, after)
    found = solutions(before)
    if found is None:
        return None
    values = [mp.mpf(str(value.evalf(30))) for value in found if value.is_comparable]
    meets = [_meets(after, {name: value}) for name in names for value in values]
    return any(meets) if after.left.kind is Kind.SYMBOL else all(meets)


def _implied_formula(before: Equation, after: Equation) -> bool | None:
    """The same for formulas in several letters: one that is solved for a letter is put into the other."""
    if after.left.kind is Kind.SYMBOL and after.left.name not in after.right.symbols:
        put = {after.left.name: after.right}
        return same(rename(before.left, put), rename(before.right, put)) is not Outcome.DIFFERENT
    sides = (before.left, before.right, after.left, after.right)
    return None if any(side.has(Kind.CALL) or side.has(Kind.POWER) for side in sides) else False


def _same_terms(one: Node, other: Node) -> bool:
    """Whether two terms are worth the same, a constant of integration aside."""
    if same(one, other) is not Outcome.DIFFERENT:
        return one.symbols == other.symbols or not (one.symbols and other.symbols)
    nothing = {"C": number(0), "c": number(0)}
    bare = rename(one, nothing), rename(other, nothing)
    return bare != (one, other) and same(*bare) is Outcome.SAME


def _chain(terms: tuple[Node, ...], *, identity: bool) -> _Judged:
    """The sides of a chain among themselves."""
    told = False
    for left, right in pairwise(terms):
        if left.symbols != right.symbols:
            continue
        if left.symbols:
            outcome = same(left, right)
            if outcome is Outcome.DIFFERENT and not _runs_on(left, right):
                return _Judged(State.FAILS, slip_in_term(left, right) or "step")
            told = told or outcome is Outcome.SAME
            continue
        values = value_at(left, {}, False)[0], value_at(right, {}, False)[0]
        if values[0] is None or values[1] is None:
            continue
        if not _close(values[0], values[1], right) and not _runs_on(left, right):
            return _Judged(State.FAILS, slip_in_term(left, right) or "value")
        told = True
    return _HOLDS if told and identity else _UNKNOWN


def _runs_on(left: Node, right: Node) -> bool:
    """Whether the right side begins with the left one and goes on: `6` and `6 + 4`."""
    while right.parts and right.kind in (Kind.SUM, Kind.PRODUCT, Kind.QUOTIENT):
        right = right.parts[0]
        if same(left, right) is Outcome.SAME:
            return True
    return False


def _close(left: mpf, right: mpf, written: Node | None) -> bool:
    """Whether two values are one, or one is the other rounded to the digits it is written with."""
    apart, size = abs(left - right), max(abs(left), abs(right))
    if apart <= size * _LOOSE:
        return True
    unit = mp.one
    node = written
    while node is not None and (node.kind is Kind.NEGATIVE or (node.kind is Kind.CALL and node.name == "degrees")):
        unit = unit if node.kind is Kind.NEGATIVE else mp.pi / 180
        node = node.parts[0]
    if node is None or node.kind is not Kind.NUMBER:
        return False
    place = mp.mpf(1) / node.value.denominator if node.name == "decimal" else mp.one
    return bool(apart <= unit * place * mp.mpf("0.5001") and apart <= size * _MOST_ROUNDING)
