"""Known slips: what a careless hand makes of a formula or an equation, to be compared with what a student wrote."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tools.algebra.equal import Outcome, same
from tools.algebra.equations import difference, ratio
from tools.algebra.evaluate import Undefined, exact
from tools.algebra.meaning import Equation
from tools.algebra.tree import Kind, Node, negative, number, power, product, quotient, total

_MOST = 60
"""Wrong versions of one formula that are tried."""
Wrong = tuple[str, Node]


def slip_in_term(right: Node, written: Node) -> str:
    """The slip that makes `written` of `right`; empty where none is known."""
    for place, (name, wrong) in enumerate(_wrong_terms(right)):
        if place >= _MOST:
            break
        if same(wrong, written) is Outcome.SAME:
            return name
    return _slip_in_number(right, written)


def slip_in_equation(before: Equation, after: Equation) -> str:
    """The slip that makes one equation of another; empty where none is known."""
    for name, wrong in _wrong_equations(before):
        if _same(wrong, after):
            return name
    for side, other in ((before.left, before.right), (before.right, before.left)):
        for place, (name, wrong_side) in enumerate(_wrong_terms(side)):
            if place >= _MOST:
                break
            if _same(Equation(wrong_side, other), after):
                return name
    return _worked_out_wrong(before, after)


def _same(one: Equation, other: Equation) -> bool:
    f, g = difference(one.left, one.right), difference(other.left, other.right)
    return bool(f.symbols) and f.symbols == g.symbols and ratio(f, g) is not None


# --- terms


def _wrong_terms(node: Node) -> Iterator[Wrong]:
    """The formula with one slip somewhere in it."""
    yield from _slips_here(node)
    for place, part in enumerate(node.parts):
        for name, wrong in _wrong_terms(part):
            yield name, Node(node.kind, (*node.parts[:place], wrong, *node.parts[place + 1 :]), node.name, node.value)


def _slips_here(node: Node) -> Iterator[Wrong]:
    match node.kind:
        case Kind.PRODUCT:
            yield from _of_product(node)
        case Kind.SUM:
            yield from _of_sum(node)
        case Kind.NEGATIVE if node.parts[0].kind is Kind.SUM:
            first, *rest = node.parts[0].parts
            yield "minus-bracket", total(negative(first), *rest)
        case Kind.QUOTIENT:
            yield from _of_quotient(node)
        case Kind.POWER:
            yield from _of_power(node)


def _of_product(node: Node) -> Iterator[Wrong]:
    for place, bracket in enumerate(node.parts):
        others = node.parts[:place] + node.parts[place + 1 :]
        if bracket.kind is Kind.SUM and others:
            first, *rest = bracket.parts
            yield "first-term-only", total(product(*others, first), *rest)
            last, *front = reversed(bracket.parts)
            yield "first-term-only", total(*reversed(front), product(*others, last))
    bases = [factor.parts[0] if factor.kind is Kind.POWER else factor for factor in node.parts]
    if len(bases) == 2 and bases[0] == bases[1] and bases[0].symbols:
        exponents = [factor.parts[1] if factor.kind is Kind.POWER else number(1) for factor in node.parts]
        yield "powers-multiplied", power(bases[0], product(*exponents))


def _of_sum(node: Node) -> Iterator[Wrong]:
    parts = node.parts
    for place, part in enumerate(parts):
        turned = part.parts[0] if part.kind is Kind.NEGATIVE else negative(part)
        yield "sign", total(*parts[:place], turned, *parts[place + 1 :])
        if part.kind is Kind.NEGATIVE and part.parts[0].kind is Kind.PRODUCT:
            for _, bracket in _minus_product(part.parts[0]):
                yield "minus-bracket", total(*parts[:place], bracket, *parts[place + 1 :])
    fractions = [_fraction(part) for part in parts]
    known = [fraction for fraction in fractions if fraction is not None]
    if len(known) == len(parts) and any(part.kind is not Kind.NUMBER for part in parts):
        yield "added-denominators", quotient(total(*(top for top, _ in known)), total(*(low for _, low in known)))
        yield "kept-numerators", quotient(total(*(top for top, _ in known)), product(*(low for _, low in known)))
    if (wrong := _unlike(parts)) is not None:
        yield "unlike-terms", wrong


def _minus_product(node: Node) -> Iterator[Wrong]:
    """-2(x + 3) as -2x + 6."""
    for place, bracket in enumerate(node.parts):
        if bracket.kind is Kind.SUM:
            others = node.parts[:place] + node.parts[place + 1 :]
            first, *rest = bracket.parts
            yield "minus-bracket", total(negative(product(*others, first)), *(product(*others, term) for term in rest))


def _fraction(node: Node) -> tuple[Node, Node] | None:
    """The top, with its sign, and the bottom of a fraction."""
    if node.kind is Kind.NEGATIVE and node.parts[0].kind is Kind.QUOTIENT:
        return negative(node.parts[0].parts[0]), node.parts[0].parts[1]
    return (node.parts[0], node.parts[1]) if node.kind is Kind.QUOTIENT else None


def _unlike(terms: Sequence[Node]) -> Node | None:
    """2x + 3 as 5x."""
    counts: list[Node] = []
    letters: tuple[Node, ...] = ()
    for term in terms:
        minus = term.kind is Kind.NEGATIVE
        inner = term.parts[0] if minus else term
        factors = inner.parts if inner.kind is Kind.PRODUCT else (inner,)
        count = product(*plain) if (plain := [each for each in factors if not each.symbols]) else number(1)
        counts.append(negative(count) if minus else count)
        here = tuple(factor for factor in factors if factor.symbols)
        if here and letters and here != letters:
            return None
        letters = letters or here
    return product(total(*counts), *letters) if letters and any(not term.symbols for term in terms) else None


def _of_quotient(node: Node) -> Iterator[Wrong]:
    top, bottom = node.parts
    yield "upside-down", quotient(bottom, top)
    if bottom.kind is Kind.QUOTIENT:
        yield "not-flipped", product(top, bottom)
    if top.kind is Kind.SUM and len(top.parts) > 1:
        first, *rest = top.parts
        yield "divided-first-only", total(quotient(first, bottom), *rest)
        last, *front = reversed(top.parts)
        yield "divided-first-only", total(*reversed(front), quotient(last, bottom))


def _of_power(node: Node) -> Iterator[Wrong]:
    base, exponent = node.parts
    if base.kind is Kind.SUM:
        yield "power-of-sum", total(*(power(term, exponent) for term in base.parts))
    if base.kind is Kind.PRODUCT:
        yield "power-of-product", product(base.parts[0], power(product(*base.parts[1:]), exponent))
        yield "power-of-product", product(power(base.parts[0], exponent), *base.parts[1:])
    if base.kind is Kind.POWER:
        yield "powers-added", power(base.parts[0], total(base.parts[1], exponent))
    yield "power-as-product", product(base, exponent)
    if exponent.kind is Kind.NEGATIVE:
        yield "negative-power", negative(power(base, exponent.parts[0]))


# --- arithmetic


def _slip_in_number(right: Node, written: Node) -> str:
    if right.symbols or written.symbols:
        return ""
    values = _value(right), _value(written)
    if values[0] is None or values[1] is None or not values[0] or not values[1]:
        return ""
    if values[0] == -values[1]:
        return "minus"
    if _value_from_left(right) == values[1]:
        return "order"
    factor = values[1] / values[0]
    if any(factor == Fraction(10) ** exponent for exponent in (-4, -3, -2, -1, 1, 2, 3, 4)):
        return "tenfold"
    return ""


def _value(node: Node) -> Fraction | None:
    try:
        return exact(node)
    except Undefined:
        return None


def _value_from_left(node: Node) -> Fraction | None:
    """What a sum with products gives to who works from left to right: 20 for 2 + 3 * 4."""
    if node.kind is not Kind.SUM:
        return None
    value: Fraction | None = None
    for term in node.parts:
        minus = term.kind is Kind.NEGATIVE
        inner = term.parts[0] if minus else term
        factors = inner.parts if inner.kind is Kind.PRODUCT else (inner,)
        numbers = [_value(factor) for factor in factors]
        known = [each for each in numbers if each is not None]
        if len(known) != len(numbers):
            return None
        value = known[0] if value is None else value - known[0] if minus else value + known[0]
        for each in known[1:]:
            value *= each
    return value


# --- equations


def _wrong_equations(before: Equation) -> Iterator[tuple[str, Equation]]:
    """What slips in moving terms and factors across the equals sign make of an equation."""
    for left, right, turn in (
        (before.left, before.right, Equation),
        (before.right, before.left, _turned),
    ):
        yield from _moved_terms(left, right, turn)
        yield from _moved_factors(left, right, turn)


_Turn = Callable[[Node, Node], Equation]


def _turned(left: Node, right: Node) -> Equation:
    return Equation(right, left)


def _moved_terms(left: Node, right: Node, turn: _Turn) -> Iterator[tuple[str, Equation]]:
    terms = left.parts if left.kind is Kind.SUM else (left,)
    for place, term in enumerate(terms):
        rest = terms[:place] + terms[place + 1 :]
        without = total(*rest) if rest else number(0)
        yield "moved-sign", turn(without, total(right, term))
        yield "one-side", turn(without, right)
        if rest and not term.symbols:
            yield "multiplied-instead", turn(without, product(right, term))
            yield "divided-instead", turn(without, quotient(right, term))


def _moved_factors(left: Node, right: Node, turn: _Turn) -> Iterator[tuple[str, Equation]]:
    factor, inner, divided = _factor(left)
    if factor is not None and inner is not None:
        wrong_way = quotient(right, factor) if divided else product(right, factor)
        yield "wrong-way", turn(inner, wrong_way)
        yield "subtracted-instead", turn(inner, total(right, negative(factor)))
        yield "one-side", turn(inner, right)
        if not divided and not right.symbols:
            yield "upside-down", turn(inner, quotient(factor, right))
            yield "lost-minus", turn(inner, negative(quotient(right, factor)))
    if left.kind is Kind.SUM:
        for term in left.parts:
            count, alone, over = _factor(term)
            if count is not None and alone is not None and not over:
                others = tuple(part for part in left.parts if part is not term)
                yield "divided-first-only", turn(total(alone, *others), quotient(right, count))


def _factor(node: Node) -> tuple[Node | None, Node | None, bool]:
    """The number that stands before or below the letters of a term, and the rest; whether it stands below."""
    if node.kind is Kind.NEGATIVE:
        count, inner, divided = _factor(node.parts[0])
        return (negative(count), inner, divided) if count is not None else (number(-1), node.parts[0], False)
    if node.kind is Kind.QUOTIENT and not node.parts[1].symbols and node.parts[0].symbols:
        return node.parts[1], node.parts[0], True
    if node.kind is Kind.PRODUCT:
        plain = [part for part in node.parts if not part.symbols]
        lettered = [part for part in node.parts if part.symbols]
        if plain and lettered:
            return product(*plain), product(*lettered), False
    return None, None, False


def _worked_out_wrong(before: Equation, after: Equation) -> str:
    """`value` where the right step was made and its number came out wrong: 3x = 16 from 3x + 5 = 20."""
    if after.right.symbols:
        return ""
    for left, right in ((before.left, before.right), (before.right, before.left)):
        terms = left.parts if left.kind is Kind.SUM else (left,)
        for place, term in enumerate(terms):
            rest = terms[:place] + terms[place + 1 :]
            if rest and not term.symbols and not right.symbols and same(total(*rest), after.left) is Outcome.SAME:
                return "value"
        _, inner, _ = _factor(left)
        if inner is not None and not right.symbols and same(inner, after.left) is Outcome.SAME:
            return "value"
    return ""
