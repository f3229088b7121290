"""The names of a program: which variable a name means inside functions, by Python's rules."""

import ast
import builtins
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tools.exchange.program.values import BUILTINS, TraceError

_INNER = (ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(kw_only=True)
class Scope:
    """The variables of the program, of one call of a function, or of a comprehension."""

    outer: "Scope | None" = None
    own: frozenset[str] = frozenset()
    """The names that belong to it; the program's own scope has all."""
    names: dict[str, object] = field(default_factory=dict)

    def get(self, name: str) -> object:
        """The value of a name; raises NameError or UnboundLocalError as Python does, TraceError for a refused name."""
        if name in self.names:
            return self.names[name]
        if name in self.own:
            raise UnboundLocalError(f"cannot access local variable '{name}' where it is not associated with a value")
        if self.outer is not None:
            return self.outer.get(name)
        if name in BUILTINS:
            return BUILTINS[name]
        if hasattr(builtins, name):
            raise TraceError(f"{name} is not part of the language")
        raise NameError(f"name '{name}' is not defined")

    def put(self, name: str, value: object) -> None:
        """Give a name its value, in the scope that it belongs to."""
        self._home(name).names[name] = value

    def drop(self, name: str) -> None:
        """`del name`."""
        self.get(name)
        self._home(name).names.pop(name, None)

    def _home(self, name: str) -> "Scope":
        scope = self
        while scope.outer is not None and name not in scope.own:
            scope = scope.outer
        return scope


def assigned(body: Iterable[ast.stmt], parameters: Iterable[str]) -> frozenset[str]:
    """The names that belong to a function: its parameters and what its body assigns, `global` ones apart."""
    found = set(parameters)
    shared: set[str] = set()
    for node in _inside(body):
        if isinstance(node, ast.Global):
            shared.update(node.names)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ExceptHandler) and node.name:
            found.add(node.name)
    return frozenset(found - shared)


def _inside(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of a function's body, without the insides of functions and comprehensions in it."""
    for node in nodes:
        yield node
        if not isinstance(node, _INNER):
            yield from _inside(ast.iter_child_nodes(node))
