"""What a small program may work with: whitelisted functions, methods and operators, all bounded in size.

Values are Python's own (numbers, texts, lists, tables, sets), so they behave and fail as a student sees it at a
computer; nothing else of Python can be reached: no attribute but the methods named here, no import, no file.
"""

import ast
import builtins
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from store.errors import ChironError

MOST_ITEMS = 2_000
"""Characters of a text; items of a container, those of the containers in it counted too."""
MOST_BITS = 4096
LONGEST_RANGE = 100_000
FORMATS = re.compile(r"[<>^]?0?\d{0,2},?(\.\d{1,2})?[dfgs%]?")

Function = Callable[..., object]


@dataclass
class TraceError(ChironError):
    """A program that is not traced; `reason` says why, in a few words. The program itself cannot catch it."""

    reason: str

    def __str__(self) -> str:
        return self.reason


ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NameError, TypeError, ValueError,
)  # fmt: skip
"""What a program itself can raise and catch. How deep calls may go is not told: that depends on the computer."""

_METHODS: Mapping[type, frozenset[str]] = {
    str: frozenset(
        "capitalize count endswith find index isalpha isdigit islower isupper join lower lstrip replace rfind rstrip "
        "split startswith strip swapcase title upper".split()
    ),
    list: frozenset("append clear copy count extend index insert pop remove reverse sort".split()),
    tuple: frozenset(("count", "index")),
    dict: frozenset("clear copy get items keys pop setdefault update values".split()),
    set: frozenset("add clear copy difference discard intersection issubset remove union".split()),
}
_EXCEPTIONS = (
    ArithmeticError, AssertionError, AttributeError, Exception, IndexError, KeyError, LookupError, NameError,
    OverflowError, TypeError, UnboundLocalError, ValueError, ZeroDivisionError,
)  # fmt: skip


def weigh(value: object) -> int:
    """How many items a value has, all levels counted; raises TraceError where it is too large to work on."""
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise TraceError("a number is too large")
    if isinstance(value, str) and len(value) > MOST_ITEMS:
        raise TraceError("a text is too long")
    weight, rest = 0, [value]
    while rest:
        inner = rest.pop()
        if isinstance(inner, list | tuple | set | frozenset):
            rest.extend(inner)
        elif isinstance(inner, dict):
            rest.extend(inner.keys())
            rest.extend(inner.values())
        weight += 1
        if weight + len(rest) > MOST_ITEMS:
            raise TraceError("a list is too long")
    return weight


def _range(*ends: int) -> range:
    made = range(*ends)
    if max(abs(made.start), abs(made.stop)) > MOST_ITEMS**2 or len(made) > LONGEST_RANGE:
        raise TraceError("a range is too long")
    return made


def _round(number: Any, places: int | None = None) -> object:
    if places is not None and abs(places) > 20:
        raise TraceError("too many places")
    return round(number, places)


def _type(value: object) -> type:
    found = type(value)
    if found not in (bool, dict, float, int, list, set, str, tuple, type(None)):
        raise TraceError("type() works on plain values")
    return found


BUILTINS: Mapping[str, Function] = {
    "abs": abs, "all": all, "any": any, "bool": bool, "chr": chr, "dict": dict, "divmod": divmod,
    "enumerate": enumerate, "filter": filter, "float": float, "int": int, "isinstance": isinstance, "len": len,
    "list": list, "map": map, "max": max, "min": min, "ord": ord, "range": _range, "repr": repr,
    "reversed": reversed, "round": _round, "set": set, "sorted": sorted, "str": str, "sum": sum, "tuple": tuple,
    "type": _type, "zip": zip,
    **{kind.__name__: kind for kind in _EXCEPTIONS},
}  # fmt: skip
"""The functions of a program besides `print`, `input` and its own."""


def method(value: object, name: str) -> object:
    """A method of a value; raises AttributeError where Python would, TraceError for what is not in the whitelist."""
    if name in _METHODS.get(type(value), ()):
        return getattr(value, name)
    if type(value) in _METHODS and not hasattr(value, name):
        raise AttributeError(f"'{type(value).__name__}' object has no attribute '{name}'")
    if isinstance(value, int | float) and not name.startswith("_") and not hasattr(value, name):
        raise AttributeError(f"'{type(value).__name__}' object has no attribute '{name}'")
    if value is None and not name.startswith("_"):
        raise AttributeError(f"'NoneType' object has no attribute '{name}'")
    raise TraceError(f".{name} is not part of the language")


def is_method(function: object) -> bool:
    """Whether it is a whitelisted method bound to its value."""
    name = getattr(function, "__name__", "")
    return name in _METHODS.get(type(getattr(function, "__self__", None)), ()) and type(function) is type("".lower)


def _times(left: Any, right: Any) -> object:
    for many, times in ((left, right), (right, left)):
        if isinstance(many, str | list | tuple) and isinstance(times, int) and len(many) * times > MOST_ITEMS:
            raise TraceError("a list is too long")
    return operator.mul(left, right)


def _power(base: Any, exponent: Any) -> object:
    if isinstance(base, int) and isinstance(exponent, int) and base.bit_length() * abs(exponent) > MOST_BITS:
        raise TraceError("a power is too large")
    found = operator.pow(base, exponent)
    if isinstance(found, complex):
        raise TraceError("complex numbers are not part of the language")
    return found


def _remainder(left: Any, right: Any) -> object:
    if isinstance(left, str):
        raise TraceError("% works on numbers")
    return operator.mod(left, right)


BINARY: Mapping[type[ast.operator], Function] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: _times, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: _remainder, ast.Pow: _power, ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
}  # fmt: skip
IN_PLACE: Mapping[type[ast.operator], Function] = {**BINARY, ast.Add: operator.iadd}
"""Of augmented assignments: `+=` makes a list longer, the others give new values."""
UNARY: Mapping[type[ast.unaryop], Function] = {
    ast.USub: operator.neg, ast.UAdd: operator.pos, ast.Not: operator.not_,
}  # fmt: skip
COMPARE: Mapping[type[ast.cmpop], Function] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt,
    ast.GtE: operator.ge, ast.Is: operator.is_, ast.IsNot: operator.is_not,
    ast.In: lambda item, many: item in many, ast.NotIn: lambda item, many: item not in many,
}  # fmt: skip


def iterated(value: Any) -> Iterator[object]:
    """What a loop goes through; raises TypeError where it is nothing to go through."""
    items: Iterator[object] = iter(value)
    return items


def formatted(value: object, spec: str) -> str:
    """A value in an f-string."""
    if not FORMATS.fullmatch(spec):
        raise TraceError("such a format is not part of the language")
    return builtins.format(value, spec)
