"""A formula as a small typed tree: what the parser makes of writing, and what everything else here works on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property


class Kind(StrEnum):
    """What a node is; its parts in brackets."""

    NUMBER = "number"  # exact, `value`; `name` is "decimal" where it was written with a decimal point
    SYMBOL = "symbol"  # `name`
    CONSTANT = "constant"  # `name`: pi, e, i, oo (infinity), reals
    SUM = "sum"  # (terms)
    PRODUCT = "product"  # (factors)
    NEGATIVE = "negative"  # (inner)
    QUOTIENT = "quotient"  # (top, bottom)
    POWER = "power"  # (base, exponent)
    CALL = "call"  # `name` of the function (its arguments); root(inner, index), log(inner, base)
    SIGNS = "signs"  # (inner): plus or minus inner; `name` is "-" where minus stands above
    TUPLE = "tuple"  # (items), `name` is the pair of brackets as written: "()", "[)", "<>"
    SET = "set"  # (items)


@dataclass(frozen=True)
class Node:
    """A formula, or a part of one."""

    kind: Kind
    parts: tuple["Node", ...] = ()
    name: str = ""
    value: Fraction = Fraction(0)

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Names of the variables in it."""
        return frozenset(node.name for node in self.walk() if node.kind is Kind.SYMBOL)

    @cached_property
    def constants(self) -> frozenset[str]:
        """Names of the constants in it: pi, e, i, oo, reals."""
        return frozenset(node.name for node in self.walk() if node.kind is Kind.CONSTANT)

    def walk(self) -> Iterator["Node"]:
        """Itself and everything below."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(node.parts)

    def has(self, kind: Kind, name: str = "") -> bool:
        """Whether such a node is in it."""
        return any(node.kind is kind and name in ("", node.name) for node in self.walk())

    @cached_property
    def height(self) -> int:
        """Levels of nodes; 1 for a leaf."""
        level: tuple[Node, ...] = (self,)
        levels = 0
        while level:
            levels += 1
            level = tuple(part for node in level for part in node.parts)
        return levels

    @cached_property
    def size(self) -> int:
        """How many nodes it has."""
        return sum(1 for _ in self.walk())


def number(value: int | Fraction, *, decimal: bool = False) -> Node:
    """A number."""
    return Node(Kind.NUMBER, name="decimal" if decimal else "", value=Fraction(value))


def symbol(name: str) -> Node:
    """A variable."""
    return Node(Kind.SYMBOL, name=name)


def constant(name: str) -> Node:
    """pi, e, i, oo or reals."""
    return Node(Kind.CONSTANT, name=name)


def call(name: str, *parts: Node) -> Node:
    """A function of its arguments."""
    return Node(Kind.CALL, parts, name)


def negative(inner: Node) -> Node:
    """Minus inner."""
    return Node(Kind.NEGATIVE, (inner,))


def power(base: Node, exponent: Node) -> Node:
    """Base to the exponent."""
    return Node(Kind.POWER, (base, exponent))


def quotient(top: Node, bottom: Node) -> Node:
    """Top over bottom."""
    return Node(Kind.QUOTIENT, (top, bottom))


def total(*terms: Node) -> Node:
    """The sum of the terms; a single one is itself."""
    return terms[0] if len(terms) == 1 else Node(Kind.SUM, terms)


def product(*factors: Node) -> Node:
    """The product of the factors; a single one is itself."""
    return factors[0] if len(factors) == 1 else Node(Kind.PRODUCT, factors)


def change(node: Node, edit: Callable[[Node], Node]) -> Node:
    """The tree with every node replaced by what `edit` makes of it, leaves first."""
    parts = tuple(change(part, edit) for part in node.parts)
    return edit(node if parts == node.parts else Node(node.kind, parts, node.name, node.value))


def rename(node: Node, names: dict[str, Node]) -> Node:
    """The tree with variables replaced."""
    return change(node, lambda n: names.get(n.name, n) if n.kind is Kind.SYMBOL else n) if names else node


def both_signs(node: Node) -> tuple[Node, ...]:
    """What `±` stands for: the tree with the upper signs and the one with the lower signs, or itself without any."""
    if not node.has(Kind.SIGNS):
        return (node,)

    def read(lower: bool) -> Node:
        def edit(n: Node) -> Node:
            return (negative(n.parts[0]) if (n.name == "-") != lower else n.parts[0]) if n.kind is Kind.SIGNS else n

        return change(node, edit)

    return read(False), read(True)


Shape = tuple[object, ...]


def shape(node: Node) -> Shape:
    """What was written, apart from order, brackets and the ways to write a root or a fraction.

    Nothing is worked out: `2(x+1)` and `(1+x)*2` have one shape, `2x+2` has another.
    """
    sign, factors = _factors(node)
    factors = [factor for factor in factors if factor != ("n", Fraction(1))]
    factors.sort(key=repr)
    inner: Shape = factors[0] if len(factors) == 1 else ("*", *factors)
    if not factors:
        inner = ("n", Fraction(1))
    return inner if sign > 0 else ("-", inner)


def _factors(node: Node) -> tuple[int, list[Shape]]:
    match node.kind:
        case Kind.NUMBER:
            return (-1 if node.value < 0 else 1), [("n", abs(node.value))]
        case Kind.NEGATIVE:
            sign, factors = _factors(node.parts[0])
            return -sign, factors
        case Kind.PRODUCT:
            sign, all_factors = 1, []
            for part in node.parts:
                one, factors = _factors(part)
                sign *= one
                all_factors += factors
            return sign, all_factors
        case Kind.QUOTIENT:
            sign, top = _factors(node.parts[0])
            below, bottom = _factors(node.parts[1])
            return sign * below, top + [("^", factor, ("-", ("n", Fraction(1)))) for factor in bottom]
        case Kind.SUM:
            terms = [term for part in node.parts for term in _terms(part)]
            return 1, [("+", *sorted(terms, key=repr))]
        case Kind.POWER:
            return 1, [("^", shape(node.parts[0]), shape(node.parts[1]))]
        case Kind.CALL if node.name == "root":
            return 1, [("^", shape(node.parts[0]), shape(quotient(number(1), node.parts[1])))]
        case _:
            return 1, [(node.kind, node.name, *(shape(part) for part in node.parts))]


def _terms(node: Node) -> list[Shape]:
    if node.kind is Kind.SUM:
        return [term for part in node.parts for term in _terms(part)]
    return [shape(node)]
