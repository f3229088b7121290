import pytest
import sympy

from tools.algebra.meaning import Region, understand
from tools.algebra.regions import pieces, same_sets
from tools.algebra.statements import read


def _set(text: str) -> sympy.Set:
    meaning = understand(read(text), "region")
    assert isinstance(meaning, Region)
    return meaning.points


@pytest.mark.parametrize(
    ("one", "other", "same", "same_ends"),
    [
        ("x > log 100", "x > 2", True, True),
        ("x > (1+√5)/2", "x > 1/2+√5/2", True, True),
        ("x > √2", "x > 1.414", False, False),
        ("x < 3", "x ≤ 3", False, True),
        ("x ≠ 3", "(-∞,3)∪(3,∞)", True, True),
        ("x ≥ 1 and x ≤ 1", "[1,1]", True, True),
        ("ℝ", "(-∞,∞)", True, True),
        ("x < 1 or x > 2", "x < 1", False, False),
        ("x > 2 and x < 1", "x < 1 and x > 3", True, True),
        ("x^2 < 4", "(-2,2)", True, True),
        ("1/x < 2", "x < 0 or x > 1/2", True, True),
    ],
)
def test_regions_are_compared_by_their_ends(one: str, other: str, same: bool, same_ends: bool) -> None:
    assert same_sets(_set(one), _set(other)) is same
    assert same_sets(_set(one), _set(other), ends_only=True) is same_ends


def test_pieces_stand_from_left_to_right() -> None:
    found = pieces(_set("x > 5 or x = 1 or -2 <= x < 0"))
    assert found is not None
    assert [(float(piece.low), piece.with_low, piece.with_high) for piece in found] == [
        (-2, True, False),
        (1, True, True),
        (5, False, False),
    ]


def test_sets_of_another_kind_are_only_themselves() -> None:
    whole = sympy.S.Integers
    assert pieces(whole) is None
    assert same_sets(whole, sympy.S.Integers)
    assert not same_sets(whole, sympy.S.Reals)
