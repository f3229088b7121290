"""Linear algebra: determinants and inverses."""

from store.bank.draw import BLUE, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Matrix,
    Vector,
    added,
    apart,
    apply,
    det,
    dot,
    mat,
    mat_proof,
    plus,
    products,
    rows,
    shown,
    three,
    transposed,
    vec,
    vec_proof,
)  # fmt: skip
from store.bank.write import bracket, linear
from store.questions import Picture


@template(
    "linear_algebra.determinant-two-by-two",
    skill="linear_algebra.determinants",
    kind="numeric",
    difficulty=-1.1,
    reason="two products and a difference",
    variants=12,
    where=lambda a, b, c, d: (
        a * d - b * c not in (0, a, b, c, d) and b * c != 0 and a * b != c * d and len({a, b, c, d}) == 4
    ),
    a=range(2, 8),
    b=range(-5, 6),
    c=range(1, 7),
    d=range(-4, 8),
)
def determinant_two_by_two(a: int, b: int, c: int, d: int) -> Draft:
    key = a * d - b * c
    return Draft(
        stem=f"What is the determinant of ${mat(((a, b), (c, d)))}$?",
        key=key,
        proof=f"det([[{a}, {b}], [{c}, {d}]])",
        wrong=apart(
            key,
            Wrong(
                answer=a * d + b * c,
                misconception="adds-instead-of-subtracts",
                feedback="You added the two products. The second one is taken away.",
            ),
            Wrong(
                answer=-key,
                misconception="subtracts-wrong-way-round",
                feedback="You subtracted the wrong way round. Which of the two diagonals comes first?",
            ),
            Wrong(
                answer=a * b - c * d,
                misconception="rows-for-diagonals",
                feedback="You multiplied along the rows. The products go along the diagonals.",
            ),
        ),
        hints=(
            "Two products along the diagonals are needed. Which one is subtracted?",
            "Take the product from upper left to lower right, and subtract the product of the other two entries.",
            f"The products are ${a} \\cdot {bracket(d)} = {a * d}$ and ${bracket(b) if b < 0 else b} \\cdot {c} = {b * c}$. Subtract the second one.",
        ),
        explanation=(
            f"Products: ${a} \\cdot {bracket(d)} = {a * d}$ and ${bracket(b)} \\cdot {c} = {b * c}$",
            f"Determinant: ${a * d} - {bracket(b * c)} = {key}$",
        ),
        harder=0.3 if b < 0 else 0.0,
    )


_THREES = (
    ((1, 2, 3), (0, 4, 5), (2, 1, 1)), ((2, 4, 1), (1, 3, -1), (4, 1, 2)), ((3, 1, 0), (2, -1, 4), (1, 5, 2)),
    ((1, -2, 2), (3, 1, 0), (2, 4, 1)), ((2, 1, 4), (0, 3, 1), (5, 2, 1)), ((4, 2, 1), (1, 0, 3), (2, 1, 5)),
    ((1, 3, 2), (3, -1, 4), (2, 5, 1)), ((2, 3, 1), (1, 1, 4), (3, 2, 0)), ((5, 1, 2), (0, 2, 3), (1, 4, 1)),
    ((1, 3, 2), (2, 1, 1), (0, -1, 4)), ((3, 2, 1), (1, 4, 0), (2, 0, 5)), ((-1, 2, 3), (4, 0, 1), (2, 1, 1)),
    ((6, 2, 0), (2, 3, 1), (1, -2, 2)),
)  # fmt: skip


@template(
    "linear_algebra.determinant-three-by-three",
    skill="linear_algebra.determinants",
    kind="numeric",
    difficulty=0.3,
    reason="three small determinants with alternating signs",
    variants=12,
    where=lambda m: det(m) not in (0, *m[0], *m[1], *m[2]),
    m=_THREES,
)
def determinant_three_by_three(m: Matrix) -> Draft:
    minors = [m[1][(1, 0, 0)[n]] * m[2][(2, 2, 1)[n]] - m[1][(2, 2, 1)[n]] * m[2][(1, 0, 0)[n]] for n in range(3)]
    parts = [m[0][0] * minors[0], -m[0][1] * minors[1], m[0][2] * minors[2]]
    key = sum(parts)
    return Draft(
        stem=f"What is the determinant of ${mat(m)}$?",
        key=key,
        proof=f"det({rows(m)})",
        wrong=apart(
            key,
            Wrong(
                answer=parts[0] - parts[1] + parts[2],
                misconception="forgets-alternating-signs",
                feedback="You gave all three parts a plus. The signs alternate along the row.",
            ),
            Wrong(
                answer=m[0][0] * m[1][1] * m[2][2],
                misconception="diagonal-only",
                feedback="You multiplied the diagonal only. That is enough where all entries on one side of it are zero.",
            ),
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right. All signs are turned round: the first part counts with a plus.",
            ),
        ),
        hints=(
            "Expand along the first row: three small determinants are needed.",
            "For each entry of the first row, cover its row and its column. The determinant of what is left is multiplied by the entry, with the signs plus, minus, plus.",
            f"The three small determinants are ${minors[0]}$, ${minors[1]}$ and ${minors[2]}$.",
        ),
        explanation=(
            f"Small determinants for the first row: ${minors[0]}$, ${minors[1]}$ and ${minors[2]}$",
            f"With entries and signs: ${m[0][0]} \\cdot {bracket(minors[0])} - {bracket(m[0][1])} \\cdot {bracket(minors[1])} + {bracket(m[0][2])} \\cdot {bracket(minors[2])}$",
            f"${added(parts)} = {key}$",
        ),
        harder=-0.1 if 0 in m[0] else 0.1,
    )


@template(
    "linear_algebra.determinant-after-a-change",
    skill="linear_algebra.determinants",
    kind="single_choice",
    difficulty=0.8,
    reason="rules for rows and for the factor of a whole matrix, without any numbers to calculate with",
    variants=12,
    where=lambda d, f, how: abs(d * f) != f**3 and abs(d) != f and d * f != d + f and abs(d) != f * f,
    d=(2, 5, -3, 4, 7, -2, 6),
    f=(2, 3, 4),
    how=("whole", "swap", "add", "row"),
)
def determinant_after_a_change(d: int, f: int, how: str) -> Draft:
    said, key, rule = {
        "whole": (f"every entry of $A$ is multiplied by {f}", d * f**3, f"Each of the three rows brings a factor ${f}$."),
        "swap": (f"two rows of $A$ are swapped, and then one row is multiplied by {f}", -d * f, "Swapping two rows changes the sign, and the factor of one row goes into the determinant."),
        "add": (f"{f} times row 1 of $A$ is added to row 3", d, "Adding a multiple of one row to another leaves the determinant as it is."),
        "row": (f"one row of $A$ is multiplied by {f}, and then $A$ is transposed", d * f, "The factor of one row goes into the determinant, and transposing changes nothing."),
    }[how]  # fmt: skip
    texts = {
        d * f**3: ("factor-for-every-row", f"This would be right if all three rows were multiplied by {f}."),
        -d * f: ("sign-of-a-swap", "A minus would come from swapping two rows. Read once more what is done."),
        d: ("ignores-the-factor", "This leaves the determinant as it was. Does what is done change nothing?"),
        d * f: (
            "factor-only-once",
            f"This counts the factor {f} once and no sign. How many rows are changed, and are any swapped?",
        ),
        d + f: ("adds-the-factor", f"The number {f} is not added to the determinant."),
    }
    values = [value for value in (d * f**3, -d * f, d, d * f, d + f) if value != key][:3]
    return Draft(
        stem=f"A $3 \\times 3$ matrix $A$ has the determinant ${d}$. Now {said}. What is the determinant after that?",
        key=shown(str(key)),
        proof={
            "whole": f"det([[{d * f}, 0, 0], [0, {f}, 0], [0, 0, {f}]])",
            "swap": f"det([[0, {f}, 0], [{d}, 0, 0], [0, 0, 1]])",
            "add": f"det([[{d}, 0, 0], [0, 1, 0], [{f * d}, 0, 1]])",
            "row": f"det([[{d * f}, 0, 0], [0, 1, 0], [0, 0, 1]])",
        }[how],
        wrong=[Wrong(answer=shown(str(v)), misconception=texts[v][0], feedback=texts[v][1]) for v in values],
        hints=(
            "Try it on a simple matrix with entries on its diagonal only. What does the change do there?",
            "There are three rules: for swapping rows, for a factor of one row, and for adding a multiple of a row. Which of them are needed, and how often?",
            f"The rule is: {rule[0].lower()}{rule[1:]}",
        ),
        explanation=(rule, f"So the determinant is now ${key}$"),
        harder=0.1 if how in ("whole", "swap") else -0.2,
    )


def _box(u: Vector, v: Vector, alt: str) -> Picture:
    w = plus(u, v)
    xs, ys = [0, u[0], v[0], w[0]], [0, u[1], v[1], w[1]]
    sheet = Sheet((min(xs) - 1, max(xs) + 1), (min(ys) - 1, max(ys) + 1), margin=26)
    sheet.axes()
    sheet.shape((0, 0), (u[0], u[1]), (w[0], w[1]), (v[0], v[1]))
    sheet.arrow((0, 0), (u[0], u[1]), colour=BLUE, width=2.6)
    sheet.arrow((0, 0), (v[0], v[1]), colour=ORANGE, width=2.6)
    sheet.text((u[0], u[1]), "u", shift=(14, -2), colour=BLUE)
    sheet.text((v[0], v[1]), "v", shift=(-4 if v[0] else 13, 14), colour=ORANGE)
    return sheet.picture(alt)


@template(
    "linear_algebra.area-by-determinant",
    skill="linear_algebra.determinants",
    kind="numeric",
    difficulty=-0.2,
    reason="two vectors are read off, then a determinant, without its sign",
    variants=11,
    where=lambda u, v: u[0] * v[1] - u[1] * v[0] > 2 and u[0] * v[1] - u[1] * v[0] not in (*u, *v),
    u=((4, 1), (3, -1), (5, 2), (3, 2), (4, -2), (2, 1)),
    v=((1, 3), (-1, 4), (2, 5), (-2, 2), (0, 3), (1, 4)),
)
def area_by_determinant(u: Vector, v: Vector) -> Draft:
    key = u[0] * v[1] - u[1] * v[0]
    return Draft(
        stem="The picture shows a parallelogram with the sides $\\vec{u}$ and $\\vec{v}$ on a grid. What is its area, in squares of the grid?",
        key=key,
        proof=f"abs(det([[{u[0]}, {v[0]}], [{u[1]}, {v[1]}]]))",
        picture=_box(
            u,
            v,
            f"A parallelogram on a grid, spanned from the origin by the arrows u to x = {u[0]}, y = {u[1]} and v to x = {v[0]}, y = {v[1]}.",
        ),
        wrong=apart(
            key,
            Wrong(
                answer=abs(u[0] * v[1] + u[1] * v[0]),
                misconception="adds-instead-of-subtracts",
                feedback="You added the two products. The second one is taken away.",
            ),
            Wrong(
                answer=abs(dot(u, v)),
                misconception="dot-for-cross",
                feedback="You worked out the dot product. Areas have to do with the determinant.",
            ),
            Wrong(
                answer=(abs(u[0]) + abs(v[0])) * (abs(u[1]) + abs(v[1])),
                misconception="area-of-surrounding-box",
                feedback="That is a rectangle around the figure. The corners do not belong to the parallelogram.",
            ),
        ),
        hints=(
            "Read off both vectors. Which number made of four entries tells an area?",
            "Write the two vectors as the columns of a matrix. The size of its determinant is the area.",
            f"The vectors are ${vec(u)}$ and ${vec(v)}$. The products are ${u[0]} \\cdot {bracket(v[1])} = {u[0] * v[1]}$ and ${bracket(u[1])} \\cdot {bracket(v[0])} = {u[1] * v[0]}$.",
        ),
        explanation=(
            f"Read off: ${vec(u)}$ and ${vec(v)}$",
            f"Determinant: ${u[0]} \\cdot {bracket(v[1])} - {bracket(u[1])} \\cdot {bracket(v[0])} = {key}$",
            f"The area is {key} squares.",
        ),
        harder=0.1 if min(*u, *v) < 0 else -0.1,
    )


@template(
    "linear_algebra.parameter-without-inverse",
    skill=("linear_algebra.inverse-matrix", "linear_algebra.determinants"),
    kind="numeric",
    difficulty=-0.8,
    reason="the determinant is set to zero, a short equation",
    variants=12,
    where=lambda a, c, d, k: (k * d) % a == 0 and c * a == k * d and len({a, c, d, k}) == 4 and c != 0,
    a=range(2, 7),
    c=range(-12, 25),
    d=range(2, 9),
    k=(-9, -6, -5, -4, -3, 3, 5, 6, 7, 8, 9, 10, 12),
)
def parameter_without_inverse(a: int, c: int, d: int, k: int) -> Draft:
    return Draft(
        stem=f"For which number $k$ has the matrix ${mat(((a, 'k'), (d, c)))}$ no inverse?",
        key=k,
        proof=f"solve('({a})*({c}) - k*({d}) = 0', 'k')",
        wrong=apart(
            k,
            Wrong(
                answer=-k,
                misconception="adds-instead-of-subtracts",
                feedback="The size is right, the sign is not. In a determinant the second product is subtracted.",
            ),
            Wrong(
                answer=a * c,
                misconception="stops-too-early",
                feedback="That is one of the two products. The other one must be equal to it.",
            ),
            Wrong(
                answer=0,
                misconception="zero-entry-for-zero-determinant",
                feedback="An entry of zero does not yet spoil the inverse. Which number must be zero?",
            ),
        ),
        hints=(
            "Which number that belongs to a matrix decides whether it has an inverse?",
            "There is no inverse when the determinant is zero. Write it down with the letter, and set it to zero.",
            f"The determinant is ${a} \\cdot {bracket(c)} - {d}k$, and it must be zero: ${linear(-d, 'k', a * c)} = 0$.",
        ),
        explanation=(
            f"Determinant: ${a} \\cdot {bracket(c)} - {d}k = {linear(-d, 'k', a * c)}$",
            f"It is zero when ${d}k = {a * c}$",
            f"So $k = {k}$",
        ),
        harder=0.1 if k < 0 else -0.1,
    )


_UNITS = (
    ((2, 1), (5, 3)), ((3, 2), (4, 3)), ((1, 2), (3, 7)), ((4, 3), (5, 4)), ((2, 3), (3, 5)), ((7, 2), (3, 1)), ((5, 2), (7, 3)),
    ((2, -1), (-3, 2)), ((3, -4), (-2, 3)), ((1, -3), (2, -5)), ((4, -7), (-1, 2)), ((3, 5), (1, 2)), ((6, 5), (1, 1)), ((2, 5), (1, 3)), ((7, 3), (2, 1)), ((5, 3), (3, 2)),
)  # fmt: skip


@template(
    "linear_algebra.inverse-two-by-two",
    skill="linear_algebra.inverse-matrix",
    kind="single_choice",
    difficulty=0.0,
    reason="the rule for two rows, with a determinant of 1",
    variants=12,
    where=lambda m: len({m[0][0], m[1][1]}) == 2,
    m=_UNITS,
)
def inverse_two_by_two(m: Matrix) -> Draft:
    (a, b), (c, d) = m
    key = ((d, -b), (-c, a))
    return Draft(
        stem=f"Which matrix is the inverse of $A = {mat(m)}$?",
        key=shown(mat(key)),
        proof=mat_proof(f"inverse({rows(m)})"),
        wrong=three(
            shown(mat(key)),
            Wrong(
                answer=shown(mat(((-a, c), (b, -d)))),
                misconception="swaps-and-signs-mixed-up",
                feedback="You swapped the wrong diagonal and changed the wrong signs. Multiply it with $A$ and see.",
            ),
            Wrong(
                answer=shown(mat(((a, -b), (-c, d)))),
                misconception="forgets-to-swap",
                feedback="The signs are right, but the entries on the diagonal stay where they were. One thing was left out.",
            ),
            Wrong(
                answer=shown(mat(((d, b), (c, a)))),
                misconception="forgets-the-signs",
                feedback="The diagonal is right. The other two entries need a change as well.",
            ),
            Wrong(
                answer=shown(mat(transposed(m))),
                misconception="transpose-for-inverse",
                feedback="That is the transpose. Multiply it with $A$: the identity matrix should come out.",
            ),
        ),
        hints=(
            "What does the product of a matrix and its inverse have to be?",
            "Swap the two entries on the main diagonal, change the signs of the other two, and divide by the determinant.",
            f"The determinant is ${a} \\cdot {bracket(d)} - {bracket(b)} \\cdot {bracket(c)} = 1$, so there is nothing to divide. Only swap and change signs.",
        ),
        explanation=(
            f"Determinant: ${a} \\cdot {bracket(d)} - {bracket(b)} \\cdot {bracket(c)} = 1$",
            f"Swap ${a}$ and ${d}$, and change the signs of ${b}$ and ${c}$.",
            f"$A^{{-1}} = {mat(key)}$",
        ),
        harder=0.2 if min(b, c) < 0 else 0.0,
    )


@template(
    "linear_algebra.solve-with-the-inverse",
    skill="linear_algebra.inverse-matrix",
    kind="algebraic",
    difficulty=0.8,
    reason="a matrix equation: the inverse must be found and put on the right side",
    variants=12,
    where=lambda m, x: 0 not in apply(m, x) and apply(m, x) != x and x[0] != x[1],
    m=_UNITS[:9],
    x=((2, 3), (4, -1), (-2, 5), (3, 1), (5, -3), (1, -4)),
)
def solve_with_the_inverse(m: Matrix, x: Vector) -> Draft:
    (a, b), (c, d) = m
    right = apply(m, x)
    inverse = ((d, -b), (-c, a))
    return Draft(
        stem=f"Which vector $\\vec{{x}}$ solves ${mat(m)} \\vec{{x}} = {mat([[n] for n in right])}$? Write it like $(1, 2)$.",
        key=vec(x),
        proof=vec_proof(f"matmul(inverse({rows(m)}), [{right[0]}, {right[1]}])", 2),
        wrong=apart(
            vec(x),
            Wrong(
                answer=vec(apply(m, right)),
                misconception="matrix-for-inverse",
                feedback="You multiplied the right side by the matrix itself. What undoes the matrix?",
            ),
            Wrong(
                answer=vec((x[1], x[0])),
                misconception="swaps-coordinates",
                feedback="The two numbers are right, but in the wrong order. Put them into the first row and see.",
            ),
            Wrong(
                answer=vec(apply(((d, b), (c, a)), right)),
                misconception="forgets-the-signs",
                feedback="It looks as if two signs in the inverse were not changed.",
            ),
        ),
        hints=(
            "By which matrix could you multiply both sides, so that only the unknown vector is left?",
            "Multiply both sides from the left by the inverse. You may also see two equations with two unknowns in it.",
            f"The determinant is 1, and the inverse is ${mat(inverse)}$. Multiply it with the right side.",
        ),
        explanation=(
            f"The inverse is ${mat(inverse)}$.",
            f"First component: ${products(inverse[0], right)} = {x[0]}$",
            f"Second component: ${products(inverse[1], right)} = {x[1]}$",
            f"The solution is ${vec(x)}$",
        ),
        harder=0.1 if min(x) < 0 else 0.0,
    )
