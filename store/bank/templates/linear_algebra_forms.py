"""Writing vectors and matrices, for the templates of linear algebra: LaTeX, proofs, and wrong answers that differ."""

from collections.abc import Sequence
from fractions import Fraction

from store.bank.template import Wrong
from store.bank.write import Number, bracket, tex, total

Vector = tuple[int, ...]
Matrix = tuple[Vector, ...]
AXES = ("x", "y", "z")


def vec(v: Sequence[Number]) -> str:
    """LaTeX of a vector as a row: (3, -2)."""
    return f"({', '.join(map(tex, v))})"


def mat(rows: Sequence[Sequence[Number | str]]) -> str:
    """LaTeX of a matrix in round brackets; entries may be letters."""
    lines = (" & ".join(item if isinstance(item, str) else tex(item) for item in row) for row in rows)
    return "\\begin{pmatrix} " + " \\\\ ".join(lines) + " \\end{pmatrix}"


def shown(latex: str) -> str:
    """Between dollar signs."""
    return f"${latex}$"


def rows(matrix: Sequence[Sequence[Number]]) -> str:
    """A matrix as proofs write it: [[1, 2], [3, 4]]."""
    return f"[{', '.join('[' + ', '.join(map(str, row)) + ']' for row in matrix)}]"


def mat_proof(matrix: str) -> str:
    """A proof whose value is the option's text of a matrix of whole numbers that an expression computes."""
    start, between, end = repr("$\\begin{pmatrix} "), repr(" \\\\ "), repr(" \\end{pmatrix}$")
    return f"{start} + join([join([text(c) for c in row], ' & ') for row in {matrix}], {between}) + {end}"


def vec_proof(vector: str, size: int) -> str:
    """A proof whose value is a vector, in its order."""
    return f"({', '.join(f'{vector}[{n}]' for n in range(size))})"


def dot(u: Sequence[int], v: Sequence[int]) -> int:
    """The scalar product."""
    return sum(a * b for a, b in zip(u, v, strict=True))


def cross(u: Vector, v: Vector) -> Vector:
    """The vector product."""
    return (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])


def times(factor: int, v: Sequence[int]) -> Vector:
    """A multiple."""
    return tuple(factor * x for x in v)


def plus(u: Sequence[int], v: Sequence[int]) -> Vector:
    """The sum."""
    return tuple(a + b for a, b in zip(u, v, strict=True))


def det(m: Matrix) -> int:
    """The determinant of a 2x2 or 3x3 matrix."""
    return m[0][0] * m[1][1] - m[0][1] * m[1][0] if len(m) == 2 else dot(m[0], cross(m[1], m[2]))


def apply(m: Matrix, v: Sequence[int]) -> Vector:
    """The matrix times the vector."""
    return tuple(dot(row, v) for row in m)


def matmul(a: Matrix, b: Matrix) -> Matrix:
    """The product of two matrices."""
    return tuple(tuple(dot(row, column) for column in zip(*b, strict=True)) for row in a)


def transposed(m: Matrix) -> Matrix:
    """Rows and columns swapped."""
    return tuple(zip(*m, strict=True))


def products(u: Sequence[Number], v: Sequence[Number]) -> str:
    """LaTeX of a scalar product written out: 3 \\cdot 2 + (-1) \\cdot 4."""
    parts = [
        f"{bracket(a) if place else tex(a)} \\cdot {bracket(b)}" for place, (a, b) in enumerate(zip(u, v, strict=True))
    ]
    return " + ".join(parts)


def added(numbers: Sequence[Number]) -> str:
    """LaTeX of a sum of numbers, zeros too: 6 + (-4) + 0."""
    return " + ".join([tex(numbers[0]), *(bracket(n) for n in numbers[1:])])


def equation(v: Sequence[Number], constant: Number | str) -> str:
    """LaTeX of 2x - y + 3z = 7."""
    side = constant if isinstance(constant, str) else tex(constant)
    return f"{total(*zip(v, AXES, strict=False))} = {side}"


def plain_sum(v: Sequence[int], letters: Sequence[str] = AXES) -> str:
    """A sum as keys and proofs write it: 2*x - y + 3*z."""
    text = ""
    for factor, letter in zip(v, letters, strict=False):
        if factor:
            sign = ("-" if factor < 0 else "") if not text else " - " if factor < 0 else " + "
            text += sign + (f"{abs(factor)}*" if abs(factor) != 1 else "") + letter
    return text


def apart(key: object, *wrong: Wrong, most: int = 9) -> list[Wrong]:
    """The wrong answers without those that in this variant equal the key or one before; at most so many."""
    seen, kept = {_mark(key)}, []
    for item in wrong:
        if _mark(item.answer) not in seen:
            seen.add(_mark(item.answer))
            kept.append(item)
    return kept[:most]


def three(key: object, *wrong: Wrong) -> list[Wrong]:
    """Three distractors; raises ValueError where fewer differ."""
    kept = apart(key, *wrong, most=3)
    if len(kept) < 3:
        raise ValueError(f"fewer than three distractors differ from {key}")
    return kept


def _mark(answer: object) -> str:
    return str(Fraction(answer)) if isinstance(answer, int | float) else str(answer)
