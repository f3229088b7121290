"""Runs a small Python program by walking its syntax tree: what it prints, where it fails, how often a line runs.

Python itself never executes the text, so a program from a stranger's file is as harmless as any other text: only the
syntax below and the functions and methods of `values` exist, and work is bounded by steps, not by a clock.
"""

import ast
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.exchange.program.expressions import Expressions, Own
from tools.exchange.program.scope import Scope, assigned
from tools.exchange.program.values import (
    ERRORS,
    IN_PLACE,
    TraceError,
    iterated,
)

LONGEST_SOURCE = 4_000
DEEPEST_CALLS = 50
"""Calls within calls: what this many frames of the tracer's own allow."""

Flow = object
"""How a statement ends: None goes on, `BREAK`, `CONTINUE`, or a `Returned`."""
BREAK, CONTINUE = "break", "continue"


@dataclass(frozen=True)
class Returned:
    """A function's end with its value."""

    value: object


@dataclass(frozen=True, kw_only=True)
class Run:
    """What a program did."""

    output: str
    error: str = ""
    """The name of the exception that ended it, such as `IndexError`; empty where it ended well."""
    message: str = ""
    failed_line: int = 0
    lines: Counter[int] = field(default_factory=Counter)
    """How often a statement began, by its line; a loop's head counts once, its body each time."""
    calls: Counter[str] = field(default_factory=Counter)
    """How often each of its functions was called."""
    names: dict[str, object] = field(default_factory=dict)


def run(source: str, *, inputs: Sequence[str] = (), **given: object) -> Run:
    """Run a program; `inputs` are the lines a person types, `given` variables that exist before it starts.

    Raises TraceError where the program is not one of this language or takes too much.
    """
    if len(source) > LONGEST_SOURCE:
        raise TraceError("the program is too long")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return Run(output="", error=type(error).__name__, message=error.msg, failed_line=error.lineno or 0)
    except (ValueError, RecursionError, MemoryError) as error:
        raise TraceError("the program cannot be read") from error
    return _Tracer(inputs=list(inputs), scope=Scope(names=dict(given))).trace(tree)


@dataclass(kw_only=True)
class _Tracer(Expressions):
    lines: Counter[int] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    depth: int = 0
    failed: tuple[Exception, int] | None = None
    """The error under way, and the line it began in."""
    handled: list[Exception] = field(default_factory=list)

    def trace(self, tree: ast.Module) -> Run:
        error = None
        try:
            self._block(tree.body)
        except ERRORS as raised:
            error = raised
        except (RecursionError, MemoryError) as raised:
            raise TraceError("the program goes too deep") from raised
        return Run(
            output="".join(self.output),
            error=type(error).__name__ if error else "",
            message=str(error) if error else "",
            failed_line=self.failed[1] if error and self.failed else 0,
            lines=self.lines,
            calls=self.calls,
            names=self.scope.names,
        )

    def _block(self, body: Iterable[ast.stmt]) -> Flow:
        for statement in body:
            self.lines[statement.lineno] += 1
            try:
                flow = self._statement(statement)
            except ERRORS as error:
                if self.failed is None or self.failed[0] is not error:
                    self.failed = error, statement.lineno
                raise
            if flow is not None:
                return flow
        return None

    def _statement(self, node: ast.stmt) -> Flow:  # noqa: PLR0912 - one case a sort of statement
        match node:
            case ast.Expr(value=value):
                self._value(value)
            case ast.Assign(targets=targets, value=value):
                found = self._value(value)
                for target in targets:
                    self._assign(target, found)
            case ast.AugAssign(target=target, op=op, value=value):
                self._augment(target, op, value)
            case ast.If(test=test, body=body, orelse=other):
                return self._block(body if self._value(test) else other)
            case ast.While():
                return self._while(node)
            case ast.For():
                return self._for(node)
            case ast.Break():
                return BREAK
            case ast.Continue():
                return CONTINUE
            case ast.Return(value=value):
                return Returned(None if value is None else self._value(value))
            case ast.FunctionDef(name=name, args=args, body=body) if not node.decorator_list:
                self.scope.put(name, self._function(name, args, body))
            case ast.Try():
                return self._try(node)
            case ast.Raise(exc=exception, cause=None):
                self._raise(exception)
            case ast.Assert(test=test, msg=message):
                if not self._value(test):
                    raise AssertionError(*([] if message is None else [self._value(message)]))
            case ast.Delete(targets=targets):
                for target in targets:
                    self._delete(target)
            case ast.Pass() | ast.Global():
                pass
            case _:
                raise TraceError(f"{type(node).__name__} is not part of the language")
        return None

    def _while(self, node: ast.While) -> Flow:
        while self._value(node.test):
            flow = self._block(node.body)
            if flow == BREAK:
                return None
            if isinstance(flow, Returned):
                return flow
        return self._block(node.orelse)

    def _for(self, node: ast.For) -> Flow:
        for item in iterated(self._value(node.iter)):
            self._step()
            self._assign(node.target, item)
            flow = self._block(node.body)
            if flow == BREAK:
                return None
            if isinstance(flow, Returned):
                return flow
        return self._block(node.orelse)

    def _try(self, node: ast.Try) -> Flow:
        try:
            try:
                flow = self._block(node.body)
            except ERRORS as error:
                flow = self._handle(error, node.handlers)
            else:
                flow = flow or self._block(node.orelse)
        finally:
            if self._block(node.finalbody) is not None:
                raise TraceError("leaving a finally block is not part of the language")
        return flow

    def _handle(self, error: Exception, handlers: Sequence[ast.ExceptHandler]) -> Flow:
        for handler in handlers:
            kinds: Any = Exception if handler.type is None else self._value(handler.type)
            if isinstance(error, kinds):
                if handler.name:
                    self.scope.put(handler.name, error)
                self.handled.append(error)
                try:
                    return self._block(handler.body)
                finally:
                    self.handled.pop()
                    if handler.name:
                        self.scope.drop(handler.name)
        raise error

    def _raise(self, exception: ast.expr | None) -> None:
        if exception is None:
            raise self.handled[-1] if self.handled else TraceError("there is nothing to raise again")
        found: Any = self._value(exception)
        if isinstance(found, type) and issubclass(found, ERRORS):
            found = found()
        if not isinstance(found, ERRORS):
            raise TypeError("exceptions must derive from BaseException")
        raise found

    def _augment(self, target: ast.expr, op: ast.operator, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            old = self.scope.get(target.id)
            self.scope.put(target.id, self._weigh(self._operator(IN_PLACE, op)(old, self._value(value))))
        elif isinstance(target, ast.Subscript):
            container: Any = self._value(target.value)
            place = self._place(target.slice)
            container[place] = self._weigh(self._operator(IN_PLACE, op)(container[place], self._value(value)))
        else:
            raise TraceError(f"{type(target).__name__} is no target of this language")

    def _delete(self, target: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self.scope.drop(target.id)
        elif isinstance(target, ast.Subscript):
            container: Any = self._value(target.value)
            del container[self._place(target.slice)]
        else:
            raise TraceError(f"{type(target).__name__} is no target of this language")

    def _function(self, name: str, args: ast.arguments, body: Sequence[ast.stmt]) -> Own:
        if args.vararg or args.kwarg or args.kwonlyargs or args.posonlyargs:
            raise TraceError("such parameters are not part of the language")
        names = [arg.arg for arg in args.args]
        defaults = [self._value(value) for value in args.defaults]
        own, outer = assigned(body, names), self.scope
        late = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))

        def called(*given: object, **named: object) -> object:
            self.calls[name] += 1
            scope = Scope(outer=outer, own=own, names=bound(name, names, late, given, named))
            return self._inside(scope, body)

        return Own(name, called)

    def _inside(self, scope: Scope, body: Sequence[ast.stmt]) -> object:
        if self.depth >= DEEPEST_CALLS:
            raise TraceError("calls go too deep")
        before, self.scope = self.scope, scope
        self.depth += 1
        try:
            flow = self._block(body)
        finally:
            self.scope = before
            self.depth -= 1
        return flow.value if isinstance(flow, Returned) else None


def bound(
    name: str, names: Sequence[str], defaults: dict[str, object], given: Sequence[object], named: dict[str, object]
) -> dict[str, object]:
    """Arguments by the parameters' names; raises TypeError where they do not fit."""
    if len(given) > len(names):
        takes = f"{len(names)} positional argument{'' if len(names) == 1 else 's'}"
        raise TypeError(f"{name}() takes {takes} but {len(given)} {'was' if len(given) == 1 else 'were'} given")
    found = dict(zip(names, given, strict=False))
    for key, value in named.items():
        if key not in names or key in found:
            raise TypeError(f"{name}() got an unexpected keyword argument '{key}'")
        found[key] = value
    missing = [parameter for parameter in names if parameter not in found and parameter not in defaults]
    if missing:
        raise TypeError(f"{name}() missing {len(missing)} required positional argument: '{missing[0]}'")
    return {**defaults, **found}
