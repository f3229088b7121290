"""A small, safe interpreter of Python expressions: a whitelist of syntax, exact numbers, bounded work.

Files from outside carry proofs, so nothing here reaches Python's own `eval`, attributes, imports or files.
Numbers are exact: `1/3` and `0.1` are fractions. Work is bounded by steps, not by a clock, so that the same proof
always ends the same way.
"""

import ast
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from store.errors import ChironError

MOST_STEPS = 400_000
MOST_BITS = 4096
MOST_ITEMS = 200_000
LONGEST_SOURCE = 10_000
DEEPEST = 60
FORMATS = re.compile(r"[+,]?(\.\d{1,2})?[dfg%]?")

FAILURES: tuple[type[Exception], ...] = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, RecursionError,
    TypeError, ValueError,
)  # fmt: skip
"""What Python and libraries raise where an expression makes no sense to them."""

Scope = Mapping[str, object]
Value = object
"""What an expression of a proof gives: a number, a text, a list, a formula, ..."""
Number = int | Fraction
"""Exact."""
Function = Callable[..., object]


@dataclass
class ProofError(ChironError):
    """An expression that cannot be evaluated; `reason` says why, in a few words."""

    reason: str

    def __str__(self) -> str:
        return self.reason


def exact(value: Any) -> Any:
    """A fraction that is whole becomes a whole number; a float becomes the fraction that its writing says."""
    if isinstance(value, float):
        return exact(Fraction(repr(value))) if math.isfinite(value) else value
    if isinstance(value, Fraction) and value.denominator == 1:
        return value.numerator
    return value


def bounded(value: Any) -> Any:
    """The value itself; raises ProofError where it is too large to work on."""
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise ProofError("a number is too large")
    if isinstance(value, Fraction) and max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_BITS:
        raise ProofError("a number is too large")
    if isinstance(value, str | list | tuple | range | dict | set) and len(value) > MOST_ITEMS:
        raise ProofError("a list is too long")
    return value


def _power(base: Any, exponent: Any) -> Any:
    if isinstance(base, int | Fraction) and isinstance(exponent, int):
        size = max(base.numerator.bit_length(), base.denominator.bit_length())
        if size * abs(exponent) > MOST_BITS and base not in (0, 1, -1):
            raise ProofError("a power is too large")
        return Fraction(base) ** exponent
    if isinstance(base, int | Fraction | float) and isinstance(exponent, int | Fraction | float):
        import sympy  # 2 s to import: only roots need it

        return sympy.Pow(sympy.sympify(base), sympy.sympify(exponent))
    if hasattr(exponent, "is_number") and exponent.is_number and abs(float(exponent)) > MOST_BITS:
        raise ProofError("a power is too large")
    if isinstance(exponent, int) and abs(exponent) > 100:
        raise ProofError("a power is too large")
    return operator.pow(base, exponent)


def _divide(left: Any, right: Any) -> Any:
    if isinstance(left, int | Fraction) and isinstance(right, int | Fraction):
        return Fraction(left) / Fraction(right)
    return operator.truediv(left, right)


def _times(left: Any, right: Any) -> Any:
    for many, times in ((left, right), (right, left)):
        if isinstance(many, str | list | tuple) and isinstance(times, int) and len(many) * times > MOST_ITEMS:
            raise ProofError("a list is too long")
    return operator.mul(left, right)


def _remainder(left: Any, right: Any) -> Any:
    if isinstance(left, str):
        raise ProofError("% works on numbers")
    return operator.mod(left, right)


BINARY: Mapping[type[ast.operator], Function] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: _times,
    ast.Div: _divide,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: _remainder,
    ast.Pow: _power,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
}
UNARY: Mapping[type[ast.unaryop], Function] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
}
COMPARE: Mapping[type[ast.cmpop], Function] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda item, many: item in many,
    ast.NotIn: lambda item, many: item not in many,
}


@dataclass(kw_only=True)
class Interpreter:
    """Evaluates expressions with these functions and names; `unknown` gives a meaning to other names (algebra)."""

    functions: Mapping[str, Function]
    names: Scope = field(default_factory=dict)
    unknown: Callable[[str], object] | None = None
    failures: tuple[type[Exception], ...] = FAILURES
    """What becomes a ProofError."""
    steps: int = field(default=0, init=False)

    def run(self, source: str) -> object:
        """The value of an expression; raises ProofError where it is no expression of this language or goes wrong."""
        if len(source) > LONGEST_SOURCE:
            raise ProofError("it is too long")
        self.steps = 0
        try:
            tree = ast.parse(source.strip(), mode="eval")
            value = self._value(tree.body, self.names, 0)
            return list(value) if isinstance(value, Iterator) else value
        except ProofError:
            raise
        except SyntaxError as error:
            raise ProofError(f"it cannot be read: {error.msg}") from error
        except (RecursionError, MemoryError) as error:
            raise ProofError("it is nested too deeply") from error
        except self.failures as error:
            raise ProofError(f"{type(error).__name__}: {error}") from error

    def _value(self, node: ast.expr, scope: Scope, depth: int) -> Any:  # noqa: PLR0912 - one case a sort of node
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise ProofError("it takes too many steps")
        if depth > DEEPEST:
            raise ProofError("it is nested too deeply")
        match node:
            case ast.Constant(value=value):
                if not isinstance(value, bool | int | float | str | None):
                    raise ProofError("it holds a value of an unknown sort")
                return bounded(exact(value))
            case ast.Name(id=name):
                return self._name(name, scope)
            case ast.BinOp(left=left, op=op, right=right):
                function = BINARY.get(type(op)) or self._refuse(type(op).__name__)
                return bounded(
                    exact(function(self._value(left, scope, depth + 1), self._value(right, scope, depth + 1)))
                )
            case ast.UnaryOp(op=sign, operand=operand):
                function = UNARY.get(type(sign)) or self._refuse(type(sign).__name__)
                return function(self._value(operand, scope, depth + 1))
            case ast.Call():
                return self._call(node, scope, depth + 1)
            case ast.List() | ast.Tuple() | ast.Set():
                items = self._items(node.elts, scope, depth + 1)
                return {ast.List: list, ast.Tuple: tuple, ast.Set: set}[type(node)](items)
            case ast.Dict(keys=keys, values=values) if None not in keys:
                names = self._items([key for key in keys if key is not None], scope, depth + 1)
                return dict(zip(names, self._items(values, scope, depth + 1), strict=True))
            case ast.GeneratorExp(elt=item, generators=loops):
                return (self._value(item, inner, depth + 1) for inner in self._loop(loops, scope, depth + 1))
            case ast.ListComp(elt=item, generators=loops) | ast.SetComp(elt=item, generators=loops):
                found = [self._value(item, inner, depth + 1) for inner in self._loop(loops, scope, depth + 1)]
                return found if isinstance(node, ast.ListComp) else set(found)
            case _:
                return self._branching(node, scope, depth)

    def _branching(self, node: ast.expr, scope: Scope, depth: int) -> object:
        match node:
            case ast.IfExp(test=test, body=body, orelse=other):
                return self._value(body if self._value(test, scope, depth + 1) else other, scope, depth + 1)
            case ast.BoolOp(op=op, values=values):
                result: object = None
                for value in values:
                    result = self._value(value, scope, depth + 1)
                    if bool(result) == isinstance(op, ast.Or):
                        break
                return result
            case ast.Compare(left=left, ops=ops, comparators=others):
                first = self._value(left, scope, depth + 1)
                for comparison, other in zip(ops, others, strict=True):
                    second = self._value(other, scope, depth + 1)
                    if not (COMPARE.get(type(comparison)) or self._refuse("is"))(first, second):
                        return False
                    first = second
                return True
            case ast.Subscript(value=many, slice=place):
                return self._pick(self._value(many, scope, depth + 1), place, scope, depth + 1)
            case ast.DictComp(key=key, value=value, generators=loops):
                return {
                    self._value(key, inner, depth + 1): self._value(value, inner, depth + 1)
                    for inner in self._loop(loops, scope, depth + 1)
                }
            case ast.JoinedStr(values=parts):
                return bounded("".join(str(self._value(part, scope, depth + 1)) for part in parts))
            case ast.FormattedValue(value=inner, format_spec=spec):
                return self._formatted(self._value(inner, scope, depth + 1), spec)
            case _:
                return self._refuse(type(node).__name__)

    def _refuse(self, what: str) -> Function:
        raise ProofError(f"{what} is not part of the language")

    def _name(self, name: str, scope: Scope) -> object:
        if name in scope:
            return scope[name]
        if name in self.functions:
            return self.functions[name]
        if self.unknown is not None:
            return self.unknown(name)
        raise ProofError(f"the name {name} is unknown")

    def _call(self, node: ast.Call, scope: Scope, depth: int) -> object:
        if not isinstance(node.func, ast.Name) or node.func.id not in self.functions:
            raise ProofError(f"there is no function {ast.unparse(node.func)[:40]}")
        if any(keyword.arg is None for keyword in node.keywords):
            raise ProofError("** is not part of the language")
        given = self._items(node.args, scope, depth)
        named = {str(keyword.arg): self._value(keyword.value, scope, depth) for keyword in node.keywords}
        return bounded(exact(self.functions[node.func.id](*given, **named)))

    def _items(self, nodes: Iterable[ast.expr], scope: Scope, depth: int) -> list[object]:
        items: list[object] = []
        for node in nodes:
            if isinstance(node, ast.Starred):
                items.extend(self._value(node.value, scope, depth))
            else:
                items.append(self._value(node, scope, depth))
        return items

    def _loop(self, loops: list[ast.comprehension], scope: Scope, depth: int) -> Iterator[Scope]:
        if not loops:
            yield scope
            return
        loop = loops[0]
        for item in self._value(loop.iter, scope, depth):
            inner = {**scope, **dict(_bind(loop.target, item))}
            if all(self._value(test, inner, depth) for test in loop.ifs):
                yield from self._loop(loops[1:], inner, depth)

    def _pick(self, many: object, place: ast.expr, scope: Scope, depth: int) -> object:
        if not isinstance(many, str | list | tuple | dict | range):
            raise ProofError("only lists, texts and tables have places")
        if isinstance(place, ast.Slice):
            ends: list[Any] = [
                part and self._value(part, scope, depth) for part in (place.lower, place.upper, place.step)
            ]
            return many[slice(*ends)]
        return many[self._value(place, scope, depth)]

    def _formatted(self, value: Any, spec: ast.expr | None) -> str:
        if spec is None:
            return str(value)
        text = "".join(str(part.value) for part in getattr(spec, "values", ()) if isinstance(part, ast.Constant))
        if not FORMATS.fullmatch(text):
            raise ProofError("such a number format is not part of the language")
        return format(value if text.endswith("d") else float(value), text)


def _bind(target: ast.expr, value: Any) -> Iterator[tuple[str, object]]:
    """The names that a loop's target gives to a value: `x`, or `x, y` for pairs."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple | ast.List):
        for part, item in zip(target.elts, value, strict=True):
            yield from _bind(part, item)
    else:
        raise ProofError("a loop's target is a name")
