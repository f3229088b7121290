"""Arbitrary constants: the C of an antiderivative, the C₁ and C₂ of a general solution, the n of "2πn"."""

import re
from enum import StrEnum
from itertools import islice, permutations

from mpmath import mp

from tools.algebra.equal import EVERYWHERE, Ground, close, points, precision, value_at
from tools.algebra.equations import difference
from tools.algebra.tree import Kind, Node, number, rename, symbol

_MOST_CONSTANTS = 3
_OF_A_SOLUTION = re.compile(r"[ABCDKackmn](?:_\w+)?")
_ANYWHERE = re.compile(r"[CcKknm](?:_\w+)?")
_OF_INTEGRATION = re.compile(r"[CcKk](?:_\w+)?")
_INTEGRAL = re.compile(r"\\int|∫|integra|antideriv|primitive|differential\s+equation", re.IGNORECASE)
_DIFFERENTIAL = re.compile(r"(?:\\,|\s|\)|\b)d\s*([a-zA-Z])\b")
_SHIFT = mp.mpf("1e-7")
_POINTS = 14


class Antiderivative(StrEnum):
    """How an antiderivative compares with the key."""

    SAME = "same"
    MISSING = "missing"  # right, but the constant is not there
    DOMAIN = "domain"  # right where it has a value, but it has none where the key has one
    DIFFERENT = "different"


def of_integration(key: Node, stem: str, letters: frozenset[str]) -> str | None:
    """The name of the constant that ends an antiderivative, `C` in `x^2 + C`; None where the key has none."""
    terms = key.parts if key.kind is Kind.SUM else (key,)
    for term in terms:
        if term.kind is not Kind.SYMBOL or not _OF_INTEGRATION.fullmatch(term.name):
            continue
        alone = sum(node.name == term.name for node in key.walk() if node.kind is Kind.SYMBOL) == 1
        if alone and (_INTEGRAL.search(stem) or (term.name not in letters and len(terms) > 1)):
            return term.name
    return None


def compare(key: Node, constant: str, response: Node, stem: str, ground: Ground = EVERYWHERE) -> Antiderivative:
    """Whether the response is the key up to a constant and has one of its own, whatever its letter."""
    base = rename(key, {constant: number(0)})
    extra = sorted(response.symbols - base.symbols)
    if len(extra) > 1:
        return Antiderivative.DIFFERENT
    if not extra:
        return _level(base, response, stem, ground)
    found = {_level(base, rename(response, {extra[0]: number(c)}), stem, ground) for c in (-1, 2)}
    if found != {Antiderivative.MISSING}:
        return Antiderivative.DOMAIN if found == {Antiderivative.DOMAIN} else Antiderivative.DIFFERENT
    return Antiderivative.SAME if _is_linear(response, extra[0], ground) else Antiderivative.DIFFERENT


def _level(base: Node, response: Node, stem: str, ground: Ground) -> Antiderivative:
    """MISSING where the difference is constant on each piece of the line; else DOMAIN or DIFFERENT."""
    gap = difference(response, base)
    written = _DIFFERENTIAL.search(stem)
    along = {written.group(1)} if written and written.group(1) in base.symbols else base.symbols
    met = apart = 0
    with mp.workdps(precision(gap)):
        for point in islice(points(base.symbols, ground), _POINTS):
            here, peak, _ = value_at(gap, point, "i" in gap.constants)
            if here is None:
                apart += value_at(base, point, "i" in gap.constants)[0] is not None
                continue
            beside = {name: value + _SHIFT * (name in along) for name, value in point.items()}
            there, peak_there, _ = value_at(gap, beside, "i" in gap.constants)
            if there is None or not close(here, there, max(peak, peak_there)):
                return Antiderivative.DIFFERENT
            met += 1
    if met < min(3, len(base.symbols) or 1):
        return Antiderivative.DIFFERENT
    return Antiderivative.DOMAIN if apart else Antiderivative.MISSING


def _is_linear(response: Node, name: str, ground: Ground) -> bool:
    """Whether the constant can take every value: it stands to the first power with a number before it."""
    with mp.workdps(precision(response)):
        for point in points(response.symbols - {name}, ground):
            at = [value_at(response, {**point, name: mp.mpf(c)}, "i" in response.constants) for c in (0, 1, 3)]
            values = [value for value, _, _ in at if value is not None]
            if len(values) < len(at):
                continue
            zero, one, three = values
            peak = max(peak for _, peak, _ in at)
            return close(three - zero, 3 * (one - zero), peak) and not close(one, zero, peak)
    return False


def arbitrary(names: frozenset[str], letters: frozenset[str], stem: str) -> frozenset[str]:
    """Those names that stand for any number: not in the stem, and customary for it in such a question."""
    pattern = _OF_A_SOLUTION if _INTEGRAL.search(stem) else _ANYWHERE
    return frozenset(name for name in names - letters if pattern.fullmatch(name))


def renamings(
    response: frozenset[str], key: frozenset[str], letters: frozenset[str], stem: str
) -> list[dict[str, Node]]:
    """Ways to give the response's arbitrary constants the names that they have in the key; always at least one."""
    wanted = sorted(arbitrary(key, letters, stem))
    given = sorted(arbitrary(response, letters, stem))
    if wanted == given and not _INTEGRAL.search(stem):
        return [{}]
    if not wanted or len(wanted) != len(given) or len(wanted) > _MOST_CONSTANTS:
        return [{}]
    return [dict(zip(order, map(symbol, wanted), strict=True)) for order in permutations(given)]
