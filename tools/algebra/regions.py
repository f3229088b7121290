"""Parts of the number line, compared by their ends as numbers: sympy can leave it undecided whether two are equal."""

from dataclasses import dataclass

import sympy

_DIGITS = 50
_NEAR = sympy.Float(10) ** -40


@dataclass(frozen=True)
class Piece:
    """An interval, or a single point."""

    low: sympy.Expr
    high: sympy.Expr
    with_low: bool = True
    with_high: bool = True

    def same_ends(self, other: "Piece") -> bool:
        """Whether both lie between the same numbers."""
        return _near(self.low, other.low) and _near(self.high, other.high)

    def same(self, other: "Piece") -> bool:
        """Whether both are one, the ends that belong to them included."""
        belongs = (self.with_low, self.with_high) == (other.with_low, other.with_high)
        return belongs and self.same_ends(other)


def _near(one: sympy.Expr, other: sympy.Expr) -> bool:
    if one == other:
        return True
    if not (one.is_finite and other.is_finite):
        return False
    return bool(abs(one - other) <= _NEAR * max(1, abs(one)))


def pieces(region: sympy.Set) -> list[Piece] | None:
    """The pieces from left to right; None for a set that is not made of intervals and points."""
    parts = region.args if isinstance(region, sympy.Union) else (region,)
    found: list[Piece] = []
    for part in parts:
        if isinstance(part, sympy.FiniteSet):
            found += [Piece(_number(point), _number(point)) for point in part]
        elif isinstance(part, sympy.Interval):
            low, high = _number(part.start), _number(part.end)
            found.append(Piece(low, high, not part.left_open, not part.right_open))
        elif part is sympy.S.Reals:
            found.append(Piece(-sympy.oo, sympy.oo, False, False))
        elif part is not sympy.S.EmptySet:
            return None
    return sorted(found, key=lambda piece: float(piece.low)) if all(_is_ordered(piece) for piece in found) else None


def _number(value: sympy.Expr) -> sympy.Expr:
    return value if value in (sympy.oo, -sympy.oo) else sympy.N(value, _DIGITS)


def _is_ordered(piece: Piece) -> bool:
    return piece.low.is_extended_real is True and piece.high.is_extended_real is True


def same_sets(one: sympy.Set, other: sympy.Set, *, ends_only: bool = False) -> bool:
    """Whether two sets of real numbers are one, or (`ends_only`) differ at most in which ends belong to them."""
    first, second = pieces(one), pieces(other)
    if first is None or second is None:
        return bool(one == other)
    if len(first) != len(second):
        return False
    return all(a.same_ends(b) if ends_only else a.same(b) for a, b in zip(first, second, strict=True))
