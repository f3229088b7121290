"""The proof language: what it computes, what it refuses, and how it is compared with keys."""

import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.questions import Kind, Option, Question
from tools.exchange.counting import as_number
from tools.exchange.interpreter import ProofError
from tools.exchange.proof import disagreement, evaluate, fits

VALUES = [
    ("1/3 + 1/6", Fraction(1, 2)),
    ("0.1 + 0.2 == 0.3", True),
    ("sum(n for n in range(1, 101) if n % 3 == 0)", 1683),
    ("[is_prime(int(o)) for o in options]", [True, False, True]),
    ("share(a + b == 7 for a in range(1, 7) for b in range(1, 7))", Fraction(1, 6)),
    ("count('banana', 'a')", 3),
    ("count(x > 2 for x in [1, 2, 3, 4])", 2),
    ("{'go': 'went', 'see': 'saw'}['go']", "went"),
    ("f'{2.5:.2f} m and {F(1, 3)}'", "2.50 m and 1/3"),
    ("times([x, x + 1] == [2, 3] for x in [2])", True),
    ("times(x for x in [2, 3, 4])", 24),
    ("[(a, b) for a, b in zip('ab', [1, 2])]", [("a", 1), ("b", 2)]),
    ("len(combinations(range(6), 2)) == comb(6, 2) == 15", True),
    ("len(permutations('abcd')) == factorial(4)", True),
    ("prime_factors(360)", [2, 2, 2, 3, 3, 5]),
    ("divisors(28)", [1, 2, 4, 7, 14, 28]),
    ("gcd(12, 18) + lcm(4, 6)", 18),
    ("round_to(2.675, 2)", Fraction(268, 100)),
    ("round_to(-2.5)", -3),
    ("sig(0.0012349, 3)", Fraction(123, 100000)),
    ("sig(9996, 3)", 10000),
    ("text(-0.5, 2)", "-0.50"),
    ("text(12, 0)", "12"),
    ("mean([1, 2, 4]) == F(7, 3)", True),
    ("median([5, 1, 3, 2])", Fraction(5, 2)),
    ("mode([1, 2, 2, 3])", 2),
    ("pstdev([2, 4, 4, 4, 5, 5, 7, 9])", 2),
    ("variance([1, 2, 3, 4])", Fraction(5, 3)),
    ("quartiles([1, 2, 3, 4, 5, 6, 7])", (2, 4, 6)),
    ("convert(72, 'km/h', 'm/s')", 20),
    ("sin(degrees(30)) + cos(degrees(60))", 1),
    ("sqrt(50) / sqrt(2)", 5),
    ("log(1000) + ln(e) + log(8, 2)", 7),
    ("solve('2*x + 3 = 7', 'x')", [2]),
    ("solve('x^2 = 9', 'x')", [-3, 3]),
    ("solve('x^2 + 1 = 0', 'x')", []),
    ("solve(['x + y = 3', 'x - y = 1'], ['x', 'y'])[0]", (2, 1)),
    ("evaluate(diff('3x^2 - 5x', 'x'), x=2)", 7),
    ("integrate('x^2', 'x', 0, 3)", 9),
    ("limit('\\\\frac{\\\\sin(x)}{x}', 'x', 0)", 1),
    ("coefficients(expand('(2x - 1)(x + 3)'), 'x')", [2, 5, -3]),
    ("total('n^2', 'n', 1, 10)", 385),
    ("det([[1, 2], [3, 4]]) + rank([[1, 2], [2, 4]])", -1),
    ("matmul([[1, 2], [3, 4]], [1, 1])", [[3], [7]]),
    ("inverse([[2, 0], [0, 4]])", [[Fraction(1, 2), 0], [0, Fraction(1, 4)]]),
    ("eigenvalues([[2, 1], [1, 2]])", [1, 3]),
    ("dot([1, 2, 3], [4, 5, 6]) + cross([1, 0, 0], [0, 1, 0])[2]", 33),
    ("norm([3, 4])", 5),
    ("'yes' if 3 in {1, 2, 3} and not False else 'no'", "yes"),
    ("reverse('abc')[0] + upper('x') + join(words('Hi, you!'), '-')", "cXHi-you"),
    ("[1, *[2, 3]][1:]", [2, 3]),
    ("same('1/2', '50%') and matches('7') == [False, False, True]", True),
    ("first(n for n in range(1, 1000) if n % 7 == 0 and n % 5 == 3)", 28),
]
REFUSED = [
    "__import__('os')",
    "().__class__",
    "open('/etc/passwd')",
    "(lambda: 1)()",
    "'a'.upper()",
    "[x for x in range(10**9)]",
    "9**9**9",
    "2**(10**10)",
    "'a' * 10**9",
    "[0] * 10**8",
    "factorial(100000)",
    "comb(10**6, 5000)",
    "permutations(range(20))",
    "[a for a in range(2000) for b in range(2000)]",
    "times(10**300 for n in range(10**5))",
    "replace('a' * 1000, 'a', 'b' * 100000)",
    "f'{1:1000000000}'",
    "expr('9^9^9^9')",
    "expr('" + "(" * 500 + "')",
    "(" * 5000 + "1" + ")" * 5000,
    "x + 1",
    "1 +",
    "1 / 0",
    "[1][5]",
    "print('hello')",
    "exec('1')",
    "{**{}}",
    "evaluate(**{'of': 1})",
    "convert(1, 'kg', 'm')",
    "integrate('e^(x^x)', 'x', 0, 1)",
    "(x := 5)",
    "yield 1",
    "expr('import os')",
    "expr('2 apples')",
    "1" * 20000,
]


@pytest.mark.parametrize(("proof", "value"), VALUES, ids=[proof for proof, _ in VALUES])
def test_computes(proof: str, value: object) -> None:
    assert evaluate(proof, ["2", "$4$", "7"]) == value


@pytest.mark.parametrize("proof", REFUSED, ids=[proof[:40] for proof in REFUSED])
def test_refuses_soon(proof: str) -> None:
    started = time.process_time()
    with pytest.raises(ProofError):
        evaluate(proof)
    assert time.process_time() - started < 5


def refusal(proof: str) -> str | None:
    """Why it is refused; None for a value."""
    try:
        evaluate(proof)
    except ProofError as error:
        return error.reason
    return None


@settings(deadline=None)
@given(st.text(alphabet="0123456789+-*/()[]{},.xyze^%=<> 'nfor in if sum", max_size=40))
def test_ends_with_a_value_or_a_refusal(proof: str) -> None:
    assert refusal(proof) != ""


@settings(deadline=None)
@given(st.fractions(max_denominator=50), st.fractions(max_denominator=50))
def test_arithmetic_is_exact(one: Fraction, other: Fraction) -> None:
    assert evaluate(f"F({one.numerator}, {one.denominator}) + ({other.numerator}/{other.denominator})") == one + other


def question(kind: Kind, key: object, proof: str, *texts: str) -> Question:
    options = tuple(Option(id=f"o{place}", text=text) for place, text in enumerate(texts, 1))
    return Question.model_validate(
        {"id": "q", "subject": "s", "kind": kind, "stem": "?", "key": key, "options": options, "proof": proof}
    )


AGREE = [
    (Kind.NUMERIC, 3.14, "pi", ()),
    (Kind.NUMERIC, "3/7", "F(6, 14)", ()),
    (Kind.NUMERIC, 2, "solve('3*x = 6', 'x')", ()),
    (Kind.NUMERIC, "3.0e8", "299792458", ()),
    (Kind.NUMERIC, 12000, "sig(11972, 2)", ()),
    (Kind.ALGEBRAIC, "(x + 1)*(x - 1)", "expand('(x+1)(x-1)')", ()),
    (Kind.ALGEBRAIC, "x**2 + C", "integrate('2x', 'x')", ()),
    (Kind.ALGEBRAIC, "x = -3 or x = 3", "solve('x^2 = 9', 'x')", ()),
    (Kind.ALGEBRAIC, "x < 2", "solve('3*x < 6', 'x')", ()),
    (Kind.ALGEBRAIC, "(1, 2)", "(1, 2)", ()),
    (Kind.SINGLE_CHOICE, "o2", "F(3, 4)", ("$\\frac{4}{3}$", "$\\frac{3}{4}$", "$1$")),
    (Kind.SINGLE_CHOICE, "o1", "'went'", ("went", "goed", "gone")),
    (Kind.SINGLE_CHOICE, "o2", "[len(o) == 4 for o in options]", ("a", "four", "three")),
    (Kind.SINGLE_CHOICE, "o1", "12", ("$12$ cm", "$6$ cm", "$24$ cm")),
    (Kind.MULTIPLE_CHOICE, ("o1", "o3"), "[2, 7]", ("2", "4", "7")),
    (Kind.MULTIPLE_CHOICE, ("o1", "o3"), "[is_prime(int(o)) for o in options]", ("2", "4", "7")),
    (Kind.SHORT_TEXT, ("isosceles", "isosceles triangle"), "'isosceles'", ()),
]
DIFFER = [
    (Kind.NUMERIC, 3.15, "pi", ()),
    (Kind.NUMERIC, 3, "pi", ()),
    (Kind.NUMERIC, 12000, "11972", ()),
    (Kind.NUMERIC, 2, "solve('x^2 = 4', 'x')", ()),
    (Kind.ALGEBRAIC, "x**2 + C", "integrate('3x', 'x')", ()),
    (Kind.ALGEBRAIC, "x", "sqrt(expr('x^2'))", ()),
    (Kind.ALGEBRAIC, "x <= 2", "solve('3*x < 6', 'x')", ()),
    (Kind.ALGEBRAIC, "(2, 1)", "(1, 2)", ()),
    (Kind.SINGLE_CHOICE, "o1", "0.5", ("$\\frac{1}{2}$", "$50\\%$", "$1$")),
    (Kind.SINGLE_CHOICE, "o1", "12", ("$12$ cm", "$12$ m", "$24$ cm")),
    (Kind.SINGLE_CHOICE, "o1", "'gone'", ("went", "goed", "gone")),
    (Kind.MULTIPLE_CHOICE, ("o1", "o2"), "[2, 7]", ("2", "4", "7")),
    (Kind.MULTIPLE_CHOICE, ("o1",), "[2, 9]", ("2", "4", "7")),
    (Kind.SHORT_TEXT, "isosceles", "'scalene'", ()),
]


@pytest.mark.parametrize(("kind", "key", "proof", "texts"), AGREE)
def test_bears_out(kind: Kind, key: object, proof: str, texts: tuple[str, ...]) -> None:
    assert disagreement(question(kind, key, proof, *texts)) is None


@pytest.mark.parametrize(("kind", "key", "proof", "texts"), DIFFER)
def test_contradicts(kind: Kind, key: object, proof: str, texts: tuple[str, ...]) -> None:
    assert disagreement(question(kind, key, proof, *texts))


@settings(deadline=None)
@given(st.integers(-10_000, 10_000), st.integers(1, 4))
def test_a_key_fits_what_it_was_rounded_from(number: int, places: int) -> None:
    value = Fraction(number, 7)
    key = float(as_number(evaluate(f"round_to(F({number}, 7), {places})")))
    assert fits(key, value)
    assert not fits(key + 2 * 10**-places, value)
