"""What a statement means: values, points, a region of the number line, an equation, an inequality."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product as combinations
from typing import Literal

import sympy

from tools.algebra.evaluate import TooBig, Undefined
from tools.algebra.reading import Unreadable
from tools.algebra.statements import Form, Statement
from tools.algebra.symbolic import FAILURES, build
from tools.algebra.tree import Kind, Node, both_signs

_MOST_POINTS = 12
_FLIPPED = {"<": ">", ">": "<", "≤": "≥", "≥": "≤", "≠": "≠"}


@dataclass(frozen=True)
class Values:
    """Finitely many values, of a variable where one is named: `x = ±2`, `2, -2`, `2x + 1`; none for "no solution"."""

    items: tuple[Node, ...]
    variable: str | None = None
    steps: tuple[Node, ...] = ()
    """What stood before the last sign in `x = 6/2 = 3`."""


@dataclass(frozen=True)
class Points:
    """Pairs and longer rows: `(2, 3)`, or `x = 2, y = 3` with names in the order of the alphabet."""

    items: tuple[tuple[Node, ...], ...]
    names: tuple[str, ...] | None = None
    rows: int = 1
    """More than 1 for a matrix, whose rows follow each other."""


@dataclass(frozen=True)
class Region:
    """A part of the number line."""

    points: sympy.Set
    variable: str | None = None
    solved: bool = True
    """False for `2x > 6`, whose region had to be found."""


@dataclass(frozen=True)
class Equation:
    """Two sides that are not a variable and its value."""

    left: Node
    right: Node


@dataclass(frozen=True)
class System:
    """Equations that hold together."""

    equations: tuple[Equation, ...]


@dataclass(frozen=True)
class Inequality:
    """An inequality in two variables or more; sign < or ≤, turned if need be."""

    left: Node
    sign: str
    right: Node


@dataclass(frozen=True)
class Nowhere:
    """ "Undefined", "does not exist"."""


Meaning = Values | Points | Region | Equation | System | Inequality | Nowhere
Wanted = Literal["region", "points", "values", "any"]
"""How `(2, 3)` is to be taken where both an interval and a pair can be meant."""


def understand(statement: Statement, wanted: Wanted = "any") -> Meaning:
    """What a statement means; raises Unreadable."""
    try:
        return _understand(statement, wanted)
    except (TooBig, Undefined):
        raise Unreadable("too-big") from None


def _understand(statement: Statement, wanted: Wanted) -> Meaning:
    match statement.form:
        case Form.SAID:
            words: dict[str, Meaning] = {"none": Values(()), "all": Region(sympy.S.Reals), "undefined": Nowhere()}
            return words[statement.word]
        case Form.VALUE:
            return _value(statement.terms[0], wanted)
        case Form.RELATION:
            return _relation(statement, wanted)
        case Form.MEMBER:
            return _member(statement)
        case Form.UNION | Form.INTERSECTION | Form.EXCEPT:
            return _set_algebra(statement)
        case Form.OR:
            return _either([_understand(part, wanted) for part in statement.parts])
        case _:
            parts = [_understand(part, wanted) for part in statement.parts]
            return _together(parts, loose=statement.form is Form.LIST)


def _value(node: Node, wanted: Wanted) -> Meaning:
    if node.kind is Kind.SET:
        return _either([_value(part, "points") for part in node.parts]) if node.parts else Values(())
    if node.kind is Kind.TUPLE:
        if _is_interval(node, wanted):
            return Region(_interval(node))
        if wanted == "values" and node.name in ("()", "[]"):
            return Values(node.parts)
        return _point(node)
    if node.kind is Kind.CONSTANT and node.name == "reals":
        return Region(sympy.S.Reals)
    return Values(both_signs(node))


def _is_interval(node: Node, wanted: Wanted) -> bool:
    if len(node.parts) != 2 or node.name == "<>":
        return False
    return wanted == "region" or node.name in ("[)", "(]") or any("oo" in part.constants for part in node.parts)


def _interval(node: Node) -> sympy.Set:
    low, high = (_end(part) for part in node.parts)
    return sympy.Interval(low, high, node.name[0] == "(", node.name[1] == ")")


def _end(node: Node) -> sympy.Expr:
    """The end of an interval as a real number or infinity; raises Unreadable."""
    if node.symbols:
        raise Unreadable("relation")
    value = build(node)
    if not value.is_comparable and value not in (sympy.oo, -sympy.oo):
        raise Unreadable("relation")
    return value


def _point(node: Node) -> Points:
    rows = {part.kind is Kind.TUPLE for part in node.parts}
    if rows == {True}:
        cells = tuple(cell for row in node.parts for cell in row.parts)
        if any(cell.kind is Kind.TUPLE for cell in cells):
            raise Unreadable("commas")
        return Points((cells,), rows=len(node.parts))
    if True in rows:
        raise Unreadable("commas")
    return Points((node.parts,))


def _relation(statement: Statement, wanted: Wanted) -> Meaning:
    terms, signs = statement.terms, set(statement.signs)
    if signs == {"="}:
        return _equality(terms)
    if "=" in signs:
        raise Unreadable("relation")
    names = sorted(statement.symbols)
    if not names:
        raise Unreadable("relation")
    pairs = list(zip(terms, statement.signs, terms[1:], strict=False))
    if len(names) > 1:
        return _inequality(statement)
    if wanted in ("values", "points") and not all(_is_solved(left, right) for left, _, right in pairs):
        return Inequality(terms[0], statement.signs[0], terms[-1])  # wrong in any case: not worth solving
    pieces = [_piece(left, sign, right) for left, sign, right in pairs]
    region = sympy.Intersection(*(piece for piece, _ in pieces))
    return Region(region, names[0], all(solved for _, solved in pieces))


def _equality(terms: tuple[Node, ...]) -> Meaning:
    first, last = terms[0], terms[-1]
    if first.kind is Kind.SYMBOL and not any(first.name in term.symbols for term in terms[1:]):
        return Values(both_signs(last), first.name, terms[1:-1])
    if len(terms) == 2 and last.kind is Kind.SYMBOL and last.name not in first.symbols:
        return Values(both_signs(first), last.name)
    return Equation(first, last) if len(terms) == 2 else Values((last,), steps=terms[:-1])


def _inequality(statement: Statement) -> Inequality:
    if len(statement.terms) != 2 or statement.signs[0] == "≠":
        raise Unreadable("relation")
    (left, right), sign = statement.terms, statement.signs[0]
    return Inequality(left, sign, right) if sign in "<≤" else Inequality(right, _FLIPPED[sign], left)


def _is_solved(left: Node, right: Node) -> bool:
    return any(a.kind is Kind.SYMBOL and not b.symbols for a, b in ((left, right), (right, left)))


def _piece(left: Node, sign: str, right: Node) -> tuple[sympy.Set, bool]:
    """The region of one inequality in one variable, and whether it could be read off."""
    if right.kind is Kind.SYMBOL and not left.symbols:
        left, sign, right = right, _FLIPPED[sign], left
    if left.kind is Kind.SYMBOL and not right.symbols:
        end = _end(right)
        regions = {
            "<": lambda: sympy.Interval.open(-sympy.oo, end),
            "≤": lambda: sympy.Interval(-sympy.oo, end),
            ">": lambda: sympy.Interval.open(end, sympy.oo),
            "≥": lambda: sympy.Interval(end, sympy.oo),
            "≠": lambda: sympy.S.Reals - sympy.FiniteSet(end),
        }
        return regions[sign](), True
    return solve_inequality(left, sign, right), False


def solve_inequality(left: Node, sign: str, right: Node) -> sympy.Set:
    """The real numbers for which it holds; raises Unreadable where sympy cannot tell."""
    compared = {"<": sympy.Lt, "≤": sympy.Le, ">": sympy.Gt, "≥": sympy.Ge, "≠": sympy.Ne}[sign]
    try:
        relation = compared(build(left), build(right))
        names = relation.free_symbols
        if len(names) != 1:
            return sympy.S.Reals if relation == sympy.true else sympy.S.EmptySet
        found = sympy.solveset(relation, names.pop(), sympy.S.Reals)
    except FAILURES:
        raise Unreadable("relation") from None
    pieces = found.args if isinstance(found, sympy.Union) else (found,)
    if not all(isinstance(piece, sympy.Interval | sympy.FiniteSet | type(sympy.S.EmptySet)) for piece in pieces):
        raise Unreadable("relation")
    return found


def _member(statement: Statement) -> Meaning:
    owner, inner = statement.terms[0], _understand(statement.parts[0], "region")
    if owner.kind is not Kind.SYMBOL:
        if owner.kind is not Kind.TUPLE:
            raise Unreadable("relation")
        return inner
    name = None if owner.name.isupper() else owner.name
    if isinstance(inner, Values):
        return Values(inner.items, name)
    return Region(inner.points, name) if isinstance(inner, Region) else inner


def _set_algebra(statement: Statement) -> Meaning:
    sets = [as_region(_understand(part, "region")) for part in statement.parts]
    match statement.form:
        case Form.UNION:
            return Region(sympy.Union(*sets))
        case Form.INTERSECTION:
            return Region(sympy.Intersection(*sets))
    return Region(sympy.Complement(*sets))


def as_region(meaning: Meaning) -> sympy.Set:
    """Values or a region as a sympy set; raises Unreadable for all else."""
    if isinstance(meaning, Region):
        return meaning.points
    if isinstance(meaning, Values):
        return sympy.FiniteSet(*(_end(item) for item in meaning.items))
    raise Unreadable("mixed")


def _either(parts: Sequence[Meaning]) -> Meaning:
    """Parts joined by "or"."""
    if all(isinstance(part, Values) for part in parts):
        values = [part for part in parts if isinstance(part, Values)]
        if len({*_variables(values)}) <= 1:
            return _all_values(values)
    if all(isinstance(part, Points) for part in parts):
        points = [part for part in parts if isinstance(part, Points)]
        if len({part.names for part in points}) == 1:
            return Points(tuple(item for part in points for item in part.items), points[0].names)
    if any(isinstance(part, Region) for part in parts):
        regions = [part for part in parts if isinstance(part, Region)]
        return _region(sympy.Union(*(as_region(part) for part in parts)), regions)
    if all(isinstance(part, Equation) for part in parts):
        return _factored([part for part in parts if isinstance(part, Equation)])
    raise Unreadable("mixed")


def _factored(equations: Sequence[Equation]) -> Equation:
    """`x - 2 = 0 or x + 3 = 0` as one equation."""
    sides = (Node(Kind.SUM, (e.left, Node(Kind.NEGATIVE, (e.right,)))) for e in equations)
    return Equation(Node(Kind.PRODUCT, tuple(sides)), Node(Kind.NUMBER))


def _together(parts: Sequence[Meaning], *, loose: bool) -> Meaning:
    """Parts joined by "and", or (`loose`) by commas."""
    if all(isinstance(part, Values) for part in parts):
        values = [part for part in parts if isinstance(part, Values)]
        names = _variables(values)
        if len(set(names)) <= 1:
            return _all_values(values)
        if len(names) == len(values) == len(set(names)):
            return _named_points(values)
    if all(isinstance(part, Points) for part in parts):
        return _either(parts)
    if all(isinstance(part, Region) for part in parts):
        regions = [part for part in parts if isinstance(part, Region)]
        region = sympy.Intersection(*(part.points for part in regions))
        if loose and region == sympy.S.EmptySet:
            region = sympy.Union(*(part.points for part in regions))
        return _region(region, regions)
    if all(isinstance(part, Equation | Values) for part in parts):
        return System(tuple(_as_equation(part) for part in parts))
    raise Unreadable("mixed")


def _as_equation(part: Meaning) -> Equation:
    if isinstance(part, Equation):
        return part
    if isinstance(part, Values) and part.variable and len(part.items) == 1:
        return Equation(Node(Kind.SYMBOL, name=part.variable), part.items[0])
    raise Unreadable("mixed")


def _variables(values: Sequence[Values]) -> list[str]:
    """The variables named; `x_1 = 2, x_2 = 3` names x."""
    names = [part.variable for part in values if part.variable is not None]
    bare = [name.split("_")[0] for name in names]
    return bare if len(set(names)) > 1 and len(set(bare)) == 1 else names


def _all_values(values: Sequence[Values]) -> Values:
    names = _variables(values)
    return Values(
        tuple(item for part in values for item in part.items),
        names[0] if names else None,
        tuple(step for part in values for step in part.steps) if len(values) == 1 else (),
    )


def _named_points(values: Sequence[Values]) -> Points:
    ordered = sorted(values, key=lambda part: part.variable or "")
    rows = tuple(combinations(*(part.items for part in ordered)))
    if len(rows) > _MOST_POINTS:
        raise Unreadable("mixed")
    return Points(rows, tuple(part.variable or "" for part in ordered))


def _region(points: sympy.Set, parts: Sequence[Region]) -> Region:
    names = {part.variable for part in parts if part.variable is not None}
    if len(names) > 1:
        raise Unreadable("mixed")
    return Region(points, names.pop() if names else None, all(part.solved for part in parts))
