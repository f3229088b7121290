"""The values of a program's expressions, found by walking its syntax tree (see `run`)."""

import ast
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.exchange.program.scope import Scope
from tools.exchange.program.values import (
    BINARY,
    BUILTINS,
    COMPARE,
    UNARY,
    TraceError,
    formatted,
    is_method,
    iterated,
    method,
    weigh,
)

MOST_STEPS = 200_000
MOST_OUTPUT = 10_000


@dataclass(frozen=True)
class Own:
    """A function of the program."""

    name: str
    called: Callable[..., object]

    def __call__(self, *given: object, **named: object) -> object:
        """Call it."""
        return self.called(*given, **named)


@dataclass(kw_only=True)
class Expressions(ABC):
    """What expressions need of a running program: its variables, what is typed into it, what it has printed."""

    inputs: list[str]
    scope: Scope
    """Of the statement that runs."""
    output: list[str] = field(default_factory=list)
    steps: int = 0
    printed: int = 0

    @abstractmethod
    def _function(self, name: str, args: ast.arguments, body: Sequence[ast.stmt]) -> Own:
        """A function, which holds statements."""

    def _assign(self, target: ast.expr, value: Any) -> None:
        match target:
            case ast.Name(id=name):
                self.scope.put(name, value)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                items = list(iterated(value))
                if len(items) != len(parts):
                    few = len(items) < len(parts)
                    expected = f"(expected {len(parts)}" + (f", got {len(items)})" if few else ")")
                    raise ValueError(f"{'not enough' if few else 'too many'} values to unpack {expected}")
                for part, item in zip(parts, items, strict=True):
                    self._assign(part, item)
            case ast.Subscript(value=many, slice=place):
                container: Any = self._value(many)
                container[self._place(place)] = value
                self._weigh(container)
            case _:
                raise TraceError(f"{type(target).__name__} is no target of this language")

    def _step(self, weight: int = 1) -> None:
        self.steps += weight
        if self.steps > MOST_STEPS:
            raise TraceError("the program takes too many steps")

    def _weigh(self, value: Any) -> Any:
        self._step(weigh(value))
        return value

    @staticmethod
    def _operator(table: Any, op: ast.AST) -> Any:
        if type(op) not in table:
            raise TraceError(f"{type(op).__name__} is not part of the language")
        return table[type(op)]

    def _value(self, node: ast.expr) -> Any:  # noqa: PLR0912 - one case a sort of expression
        self._step()
        match node:
            case ast.Constant(value=value):
                if not isinstance(value, bool | int | float | str | None):
                    raise TraceError("such a value is not part of the language")
                return self._weigh(value)
            case ast.Name(id=name):
                if name in ("print", "input") and name not in self.scope.names:
                    return self._print if name == "print" else self._input
                return self._weigh(self.scope.get(name))
            case ast.BinOp(left=left, op=op, right=right):
                return self._weigh(self._operator(BINARY, op)(self._value(left), self._value(right)))
            case ast.UnaryOp(op=sign, operand=operand):
                return self._operator(UNARY, sign)(self._value(operand))
            case ast.BoolOp(op=op, values=values):
                return self._either(values, isinstance(op, ast.Or))
            case ast.Compare(left=left, ops=ops, comparators=others):
                return self._compare(self._value(left), ops, others)
            case ast.IfExp(test=test, body=body, orelse=other):
                return self._value(body if self._value(test) else other)
            case ast.Call():
                return self._weigh(self._call(node))
            case ast.Attribute(value=value, attr=name):
                return method(self._value(value), name)
            case ast.Subscript(value=many, slice=place):
                found: Any = self._value(many)
                return self._weigh(found[self._place(place)])
            case ast.List() | ast.Tuple() | ast.Set():
                items = self._items(node.elts)
                return self._weigh({ast.List: list, ast.Tuple: tuple, ast.Set: set}[type(node)](items))
            case ast.Dict(keys=keys, values=values) if None not in keys:
                pairs = zip(keys, values, strict=True)
                return self._weigh({self._value(key): self._value(value) for key, value in pairs if key is not None})
            case ast.JoinedStr(values=parts):
                return self._weigh("".join(self._text(part) for part in parts))
            case ast.Lambda(args=args, body=body):
                return self._function("<lambda>", args, [ast.Return(value=body, lineno=node.lineno)])
            case _:
                return self._comprehension(node)

    def _either(self, values: Iterable[ast.expr], wanted: bool) -> object:
        result: object = None
        for value in values:
            result = self._value(value)
            if bool(result) == wanted:
                break
        return result

    def _compare(self, left: object, ops: Iterable[ast.cmpop], others: Iterable[ast.expr]) -> object:
        for op, other in zip(ops, others, strict=True):
            right = self._value(other)
            if not self._operator(COMPARE, op)(left, right):
                return False
            left = right
        return True

    def _text(self, part: ast.expr) -> str:
        if not isinstance(part, ast.FormattedValue):
            return str(self._value(part))
        spec = "" if part.format_spec is None else str(self._value(part.format_spec))
        value = self._value(part.value)
        return formatted(repr(value) if part.conversion == ord("r") else value, spec)

    def _place(self, place: ast.expr) -> Any:
        if isinstance(place, ast.Slice):
            return slice(*(part and self._value(part) for part in (place.lower, place.upper, place.step)))
        return self._value(place)

    def _items(self, nodes: Iterable[ast.expr]) -> list[object]:
        items: list[object] = []
        for node in nodes:
            if isinstance(node, ast.Starred):
                items.extend(iterated(self._value(node.value)))
            else:
                items.append(self._value(node))
        return items

    def _comprehension(self, node: ast.expr) -> object:
        if not isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
            raise TraceError(f"{type(node).__name__} is not part of the language")
        loops = node.generators
        items = iterated(self._value(loops[0].iter))
        before = self.scope
        own = frozenset(n.id for loop in loops for n in ast.walk(loop.target) if isinstance(n, ast.Name))
        self.scope = Scope(outer=before, own=own)
        try:
            if isinstance(node, ast.DictComp):
                return self._weigh({self._value(node.key): self._value(node.value) for _ in self._turns(loops, items)})
            found = self._weigh([self._value(node.elt) for _ in self._turns(loops, items)])
        finally:
            self.scope = before
        return set(found) if isinstance(node, ast.SetComp) else found if isinstance(node, ast.ListComp) else iter(found)

    def _turns(self, loops: Sequence[ast.comprehension], items: Iterable[object]) -> Iterator[None]:
        """The turns of a comprehension; its scope is the present one."""
        for item in items:
            self._step()
            self._assign(loops[0].target, item)
            if all(self._value(test) for test in loops[0].ifs):
                if loops[1:]:
                    yield from self._turns(loops[1:], iterated(self._value(loops[1].iter)))
                else:
                    yield

    def _call(self, node: ast.Call) -> object:
        function = self._value(node.func)
        if any(keyword.arg is None for keyword in node.keywords):
            raise TraceError("** is not part of the language")
        given = self._items(node.args)
        named = {str(keyword.arg): self._value(keyword.value) for keyword in node.keywords}
        if is_method(function):
            result = function(*given, **named)
            self._weigh(function.__self__)
            return result
        if (
            isinstance(function, Own)
            or any(function is known for known in BUILTINS.values())
            or function in (self._print, self._input)
        ):
            return function(*given, **named)
        raise TypeError(f"'{type(function).__name__}' object is not callable")

    def _print(self, *values: object, sep: str = " ", end: str = "\n") -> None:
        text = sep.join(str(value) for value in values) + end
        self.printed += len(text)
        if self.printed > MOST_OUTPUT:
            raise TraceError("the program prints too much")
        self.output.append(text)

    def _input(self, prompt: str = "") -> str:
        if not self.inputs:
            raise TraceError("nothing is typed any more")
        return self.inputs.pop(0)
