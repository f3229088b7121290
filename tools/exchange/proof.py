"""The proof language: `Question.proof` computes the key in another way than the template did, and the checker compares.

A proof is one Python expression in a safe subset: numbers, texts, lists, tuples, sets, dicts, comprehensions and
generators, `if ... else`, comparisons, `and or not in`, indexing and slices, f-strings, and the functions below.
No attributes or methods, no lambda, no assignments. All numbers are exact: `1/3` and `0.1` are fractions, `2**(1/2)`
is a root. Roots, logarithms and angles stay exact formulas and can be calculated with.

How the value is compared with the key
- numeric: the proof gives the number. The key must be that number, rounded to the places with which the key is
  written: key 3.14 fits `pi`, key 3 does not; a whole key of 12000 for 11972 needs `sig(..., 2)`. The tolerance is for
  students and does not count here. A list of one (from `solve`) is its item.
- algebraic: a formula or text, equal wherever both have values; `+ C` in the key means up to a constant; a list for
  "x = 2 or x = 3" (any order), a tuple for a point; `solve` of an inequality for an inequality or interval.
- single_choice: the value of the right option: exactly one option may have that value, and it must be the key. Texts
  are compared by value where they are formulas, else word for word. Or a list of one True/False
  for each of `options`.
- multiple_choice: a list of the right options' values, or a list with one True/False for each of `options`.
- short_text: the text (or a list of them: the key's first text must be among them).
In every proof `options` is the list of the options' texts in the order in which the student sees them.

Functions
- numbers: abs min max sum len range sorted int float(exact) round(= round_to) divmod; `F(1, 3)` fraction;
  `gcd lcm factorial comb(n, k) perm(n, k) is_prime divisors prime_factors(12) == [2, 2, 3] digits floor ceil sign`;
  `round_to(x, places)` (half away from zero), `sig(x, figures)`, `text(2.5, 2) == '2.50'`, `convert(72, 'km/h', 'm/s')`
- counting: `count(true/false items)`, `count('banana', 'a')`, `times(items)` (their product), `first(...)`, all any,
  `share(a + b == 7 for a in range(1, 7) for b in range(1, 7))` (the part that is true: a probability),
  `product(xs, ys, repeat=1)`, `combinations(xs, k)`, `permutations(xs[, k])` (lists of tuples)
- statistics: `mean median mode variance stdev` (of a sample, n - 1) `pvariance pstdev` (of a population),
  `quartiles(xs)` (medians of the halves, the middle value in neither)
- formulas: `sqrt(x) root(x, n) exp ln log(x)` (base 10) `log(x, b)`, pi, e, oo; `sin cos tan asin acos atan sec csc cot
  sinh cosh tanh` in radians, `sin(degrees(30))`; `number(x)` is a decimal
- sympy on texts in LaTeX or plain writing ('2x^2 + 1', '2*x**2 + 1', '\\frac{x}{2}') or on earlier results:
  `solve('2*x + 3 = 7', 'x')` (list of real solutions, increasing; within bounds: `solve('sin(x) = 1/2', 'x', 0,
  '2*pi')`; an inequality gives its set; `solve(['x + y = 3', 'x - y = 1'], ['x', 'y'])` a list of tuples),
  `diff(f, 'x'[, times])`, `integrate(f, 'x'[, low, high])`, `limit(f, 'x', to[, '+' or '-'])`, `evaluate(f, x=2)`,
  `simplify expand factor`, `coefficients(f, 'x')`, `total(f, 'n', low, high)` (a sum), `expr(text)`
- matrices as lists of rows: `det inverse matmul rank eigenvalues dot cross norm`
- texts: `lower upper title strip split(s[, by]) words(s) join(items[, by]) startswith endswith replace reverse str`
- programs (tools/exchange/program/proof.py), traced without being executed; `program` is the code in the stem unless
  given: `printed(program, inputs=['7'], x=3) raised(program) failing_line(program) line_runs(line, program)
  calls('f', program) value_of('x', program) filled(option) bare(option) written(text)`; `code` is the stem's code
- `same(a, b)`: equal by value ('1/2' and '50%'); `value(text)`: a text's value; `matches(v)`: for each option whether
  it has the value v

Examples: `sum(n for n in range(1, 101) if n % 3 == 0)`; `[is_prime(int(o)) for o in options]`;
`diff('3*x^2 - 5*x', 'x')`; `share(x + y > 9 for x, y in product(range(1, 7), repeat=2))`; `{'go': 'went'}['go']`;
`sig(0.5 * 1200 * convert(72, 'km/h', 'm/s')**2, 3)`; `[value(o) > 3 for o in options]`;
`printed()`; `[printed(x=int(o)) == 'even' for o in options]`.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction

import sympy

from store.questions import Kind, Question
from tools.exchange import algebra, counting
from tools.exchange.formula import FAILURES
from tools.exchange.interpreter import Function, Interpreter, ProofError, Value
from tools.exchange.program import proof as programs
from tools.exchange.values import read, same

SLACK = Fraction(1, 10**9)


def evaluate(proof: str, options: Sequence[str] = (), stem: str = "") -> Value:
    """What a proof computes; `stem` is where its programs stand.

    Raises ProofError where it cannot be read, goes wrong or takes too much.
    """
    local: dict[str, Function] = {
        "same": same,
        "value": read,
        "matches": lambda wanted: [same(option, wanted) for option in options],
    }
    functions: dict[str, Function] = {
        **counting.FUNCTIONS, **algebra.FUNCTIONS, **programs.functions(stem, options), **local,
    }  # fmt: skip
    interpreter = Interpreter(
        functions=functions,
        names={
            "options": list(options), "code": programs.code_of(stem), "pi": sympy.pi, "e": sympy.E, "oo": sympy.oo,
            "True": True, "False": False, "None": None,
        },
        failures=FAILURES,
    )  # fmt: skip
    return interpreter.run(proof)


def disagreement(question: Question) -> str | None:
    """Why the proof does not bear out the key, in a sentence; None where it does. Raises ProofError as `evaluate`."""
    if question.proof is None:
        raise ValueError(f"{question.id} has no proof")
    value = evaluate(question.proof, [option.text for option in question.options], question.stem)
    if question.kind.has_options:
        return _on_options(question, value)
    if question.kind is Kind.NUMERIC:
        return None if fits(question.key, value) else f"the proof gives {show(value)}, the key is {question.key}"
    key = question.key[0] if isinstance(question.key, tuple) else question.key
    if question.kind is Kind.SHORT_TEXT and isinstance(value, list):
        agrees = any(same(item, str(key)) for item in value)
    else:
        agrees = same(value, str(key))
    return None if agrees else f"the proof gives {show(value)}, the key is {key}"


def _on_options(question: Question, value: Value) -> str | None:
    texts = [option.text for option in question.options]
    if isinstance(value, list) and len(value) == len(texts) and all(isinstance(item, bool) for item in value):
        right = [bool(item) for item in value]
    elif question.kind is Kind.MULTIPLE_CHOICE:
        wanted = list(value) if isinstance(value, list | tuple | set) else [value]
        right = [any(same(item, text) for item in wanted) for text in texts]
        if sum(right) != len(wanted):
            return f"the proof gives {show(value)}, which are not all among the options"
    else:
        right = [same(value, text) for text in texts]
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    found = [option.id for option, is_right in zip(question.options, right, strict=True) if is_right]
    if sorted(found) == sorted(keys):
        return None
    says = ", ".join(question.label(option) for option in found) or "no option"
    return f"the proof gives {show(value)}: {says}; the key is {', '.join(question.label(key) for key in keys)}"


def fits(key: Value, value: Value, *, slack: Fraction = Fraction(0)) -> bool:
    """Whether a numeric key is the value, rounded to the places that the key is written with, or within `slack`."""
    while isinstance(value, list | tuple | set) and len(value) == 1:
        value = next(iter(value))
    try:
        exact, given = counting.as_number(value), counting.as_number(str(key))
    except ProofError:
        return False
    allowed = max(half_unit(str(key)) + abs(Fraction(given)) * SLACK, slack)
    return bool(abs(Fraction(exact) - given) <= allowed)


def half_unit(written: str) -> Fraction:
    """Half of a number's last written place: 0.005 for 3.14; 0 for whole numbers and fractions."""
    try:
        number = Decimal(written)
    except InvalidOperation:
        return Fraction(0)
    exponent = number.as_tuple().exponent
    if "e" in written.lower() or (isinstance(exponent, int) and exponent < 0 and number != number.to_integral_value()):
        return Fraction(10) ** int(exponent) / 2
    return Fraction(0)


def show(value: Value) -> str:
    """A value in a message, at most 80 characters."""
    text = ", ".join(map(show, value)) if isinstance(value, list | tuple | set) else str(value)
    return text if len(text) <= 80 else text[:77] + "..."
