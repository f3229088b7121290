"""The proof language's bridge to sympy: calculus, equations and matrices on formulas given as texts."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

import sympy

from tools.exchange.formula import expression, relation, symbol
from tools.exchange.interpreter import Function, ProofError, Value, exact


def formula(value: Value) -> sympy.Expr:
    """A text is parsed, a number taken as it is; raises ProofError for anything else."""
    if isinstance(value, str):
        return expression(value)
    if isinstance(value, bool) or not isinstance(value, int | Fraction | float | sympy.Expr):
        raise ProofError(f"{type(value).__name__} is not a formula")
    return sympy.sympify(exact(value))


def simple(value: Value) -> Value:
    """Sympy's rational numbers as Python's exact ones, also inside lists; all else as it is."""
    if isinstance(value, sympy.Integer):
        return int(value)
    if isinstance(value, sympy.Rational):
        return Fraction(int(value.p), int(value.q))
    if isinstance(value, sympy.MatrixBase):
        return [[simple(value[row, column]) for column in range(value.cols)] for row in range(value.rows)]
    if isinstance(value, list | tuple):
        return type(value)(simple(item) for item in value)
    return value


def solve(equation: Value, variable: Value, low: Value = None, high: Value = None) -> Value:
    """Real solutions in increasing order as a list; of an inequality its set; of a system a list of tuples."""
    if isinstance(equation, list | tuple):
        unknowns = [symbol(str(name)) for name in _many(variable)]
        solutions = sympy.solve([_equation(item) for item in equation], unknowns, dict=True)
        return [tuple(simple(found.get(name, name)) for name in unknowns) for found in solutions]
    unknown = symbol(str(variable))
    wanted = relation(equation) if isinstance(equation, str) else formula(equation)
    if isinstance(wanted, sympy.logic.boolalg.BooleanFalse):
        return []
    if isinstance(wanted, sympy.And) or (
        isinstance(wanted, sympy.core.relational.Relational) and not isinstance(wanted, sympy.Eq)
    ):
        return wanted.as_set()
    zero = wanted.lhs - wanted.rhs if isinstance(wanted, sympy.Eq) else wanted
    domain = sympy.Reals if low is None else sympy.Interval(formula(low), formula(high))
    if low is None:
        found = sympy.solve(zero, unknown)
    else:
        found = sympy.solveset(zero, unknown, domain)
        if not isinstance(found, sympy.FiniteSet):
            raise ProofError("the solutions cannot be listed")
    found = [root for root in found if _may_be_real(root)]
    return [simple(sympy.simplify(root)) for root in sorted(found, key=_size)]


def _may_be_real(root: sympy.Expr) -> bool:
    return not root.is_number or (root.is_real is not False and abs(sympy.im(root.evalf())) < 1e-12)


def _size(value: sympy.Expr) -> tuple[float, str]:
    return (float(sympy.re(value.evalf())) if value.is_number else 0.0, str(value))


def _equation(value: Value) -> sympy.Basic:
    return relation(value) if isinstance(value, str) else formula(value)


def _many(value: Value) -> Sequence[Value]:
    return value if isinstance(value, list | tuple) else [value]


def diff(of: Value, by: str, times: int = 1) -> Value:
    """The derivative, of order `times` (at most 10)."""
    if not 0 <= times <= 10:
        raise ProofError("at most the tenth derivative")
    return simple(sympy.diff(formula(of), symbol(by), times))


def integrate(of: Value, by: str, low: Value = None, high: Value = None) -> Value:
    """An antiderivative (without constant), or the integral between two bounds; bounds may be 'oo'."""
    bounds = symbol(by) if low is None else (symbol(by), formula(low), formula(high))
    value = sympy.integrate(formula(of), bounds)
    if value.has(sympy.Integral):
        raise ProofError("sympy finds no integral")
    return simple(value if low is None else sympy.simplify(value))


def limit(of: Value, by: str, to: Value, side: str = "+-") -> Value:
    """The limit from both sides (they must agree), or from '+' or '-'."""
    return simple(sympy.limit(formula(of), symbol(by), formula(to), side))


def evaluate(of: Value, **values: Value) -> Value:
    """The formula with values, numbers or formulas, put in for its variables: evaluate('2*x+1', x=3) is 7."""
    return simple(formula(of).subs({symbol(name): formula(value) for name, value in values.items()}, simultaneous=True))


def simplify(of: Value) -> Value:
    """The formula in a simple form."""
    return simple(sympy.simplify(formula(of)))


def expand(of: Value) -> Value:
    """The formula multiplied out."""
    return simple(sympy.expand(formula(of)))


def factor(of: Value) -> Value:
    """The formula as a product."""
    return simple(sympy.factor(formula(of)))


def coefficients(of: Value, by: str) -> Value:
    """A polynomial's coefficients, highest power first."""
    return simple(list(sympy.Poly(formula(of), symbol(by)).all_coeffs()))


def total(of: Value, by: str, low: int, high: int) -> Value:
    """The sum of a formula over the whole numbers low..high; high may be 'oo'."""
    return simple(sympy.summation(formula(of), (symbol(by), formula(low), formula(high))))


def number(of: Value) -> Value:
    """A formula without variables as a decimal of 15 figures, to compare and count with."""
    return float(formula(of).evalf(15))


def _matrix(rows: Value) -> sympy.Matrix:
    if not isinstance(rows, list | tuple) or not rows or len(rows) > 6:
        raise ProofError("a matrix is a list of at most 6 rows")
    lines = [row if isinstance(row, list | tuple) else [row] for row in rows]
    return sympy.Matrix([[formula(item) for item in line] for line in lines])


def det(rows: Value) -> Value:
    """The determinant of a list of rows."""
    return simple(_matrix(rows).det())


def inverse(rows: Value) -> Value:
    """The inverse matrix as a list of rows."""
    return simple(_matrix(rows).inv())


def matmul(left: Value, right: Value) -> Value:
    """The product of two matrices (a plain list is a column) as a list of rows."""
    return simple(_matrix(left) * _matrix(right))


def rank(rows: Value) -> Value:
    """The rank of a matrix."""
    return int(_matrix(rows).rank())


def eigenvalues(rows: Value) -> Value:
    """The eigenvalues, each once, in increasing order."""
    return simple(sorted(_matrix(rows).eigenvals(), key=_size))


def dot(left: Iterable[Value], right: Iterable[Value]) -> Value:
    """The scalar product of two lists."""
    return simple(sum((formula(a) * formula(b) for a, b in zip(left, right, strict=True)), sympy.Integer(0)))


def cross(left: Value, right: Value) -> Value:
    """The vector product of two lists of three."""
    return simple(list(_matrix(left).cross(_matrix(right))))


def norm(vector: Value) -> Value:
    """The length of a list as a vector."""
    return simple(sympy.simplify(_matrix(vector).norm()))


FUNCTIONS: dict[str, Function] = {
    "solve": solve, "diff": diff, "integrate": integrate, "limit": limit, "evaluate": evaluate, "simplify": simplify,
    "expand": expand, "factor": factor, "coefficients": coefficients, "total": total, "number": number, "det": det,
    "inverse": inverse, "matmul": matmul, "rank": rank, "eigenvalues": eigenvalues, "dot": dot, "cross": cross,
    "norm": norm, "expr": lambda text: simple(formula(text)),
}  # fmt: skip
