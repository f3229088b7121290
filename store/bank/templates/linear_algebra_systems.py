"""Linear algebra: systems with three unknowns, and what matrices are."""

from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    AXES,
    Matrix,
    Vector,
    apart,
    apply,
    det,
    equation,
    mat,
    mat_proof,
    plain_sum,
    rows,
    shown,
    three,
    transposed,
    vec,
)  # fmt: skip
from store.bank.write import bracket, total

_LETTERS = "[" + ", ".join(f"'{letter}'" for letter in AXES) + "]"


def _lines(m: Matrix, right: Vector) -> str:
    """A system as a table of equations in LaTeX."""
    body = " \\\\ ".join(equation(row, b).replace(" = ", " &= ") for row, b in zip(m, right, strict=True))
    return f"\\begin{{aligned}} {body} \\end{{aligned}}"


def _solved(m: Matrix, right: Vector) -> str:
    """A proof that gives the solution of a system as a list of one tuple."""
    lines = ", ".join(f"'{plain_sum(row)} = {b}'" for row, b in zip(m, right, strict=True))
    return f"solve([{lines}], {_LETTERS})"


@template(
    "linear_algebra.back-substitution",
    skill="linear_algebra.elimination",
    kind="numeric",
    difficulty=-0.9,
    reason="the staircase is there already; three short steps upwards",
    variants=11,
    where=lambda x, y, z, a, b, c: (
        x not in (y, z, 0) and y != 0 and z != 0 and (b - a * y) != x and len({abs(x), abs(y), abs(z)}) == 3
    ),
    x=range(-4, 8),
    y=range(-3, 6),
    z=range(-3, 6),
    a=(1, 2, -1),
    b=(1, 3, -2),
    c=(2, 3, 4),
)
def back_substitution(x: int, y: int, z: int, a: int, b: int, c: int) -> Draft:
    m = ((1, a, b), (0, 1, a), (0, 0, c))
    right = apply(m, (x, y, z))
    rest = total((a, "y"), (b, "z"))
    return Draft(
        stem=f"Elimination has brought a system to this form: ${_lines(m, right)}$ What is $x$?",
        key=x,
        proof=f"{_solved(m, right)}[0][0]",
        wrong=apart(
            x,
            Wrong(
                answer=z,
                misconception="stops-too-early",
                feedback="That is $z$, which the last equation tells. Go on upwards.",
            ),
            Wrong(
                answer=y,
                misconception="wrong-coordinate",
                feedback="That is $y$. One more equation is left: the first.",
            ),
            Wrong(
                answer=right[0] + a * y + b * z,
                misconception="moves-without-undoing",
                feedback=f"In the first equation ${rest}$ must change sides with the opposite sign.",
            ),
        ),
        hints=(
            "Which of the three equations holds only one unknown? Begin there.",
            "The last equation gives $z$. Put it into the second one to get $y$, and both into the first one.",
            f"From ${c}z = {right[2]}$ follows $z = {z}$. Then ${equation(m[1], right[1])}$ gives $y = {y}$.",
        ),
        explanation=(
            f"Last equation: ${c}z = {right[2]}$, so $z = {z}$",
            f"Second equation: $y = {right[1]} - {bracket(a)} \\cdot {bracket(z)} = {y}$",
            f"First equation: $x = {right[0]} - {bracket(a)} \\cdot {bracket(y)} - {bracket(b)} \\cdot {bracket(z)} = {x}$",
        ),
        harder=0.1 if min(a, b) < 0 else -0.1,
    )


@template(
    "linear_algebra.full-elimination",
    skill="linear_algebra.elimination",
    kind="numeric",
    difficulty=0.9,
    reason="three equations in full; two unknowns have to be eliminated",
    variants=11,
    where=lambda m, solution, ask: det(m) != 0 and len({*map(abs, solution)}) == 3,
    m=(
        ((1, 1, 1), (2, -1, 1), (1, 2, -1)),
        ((1, 2, 1), (2, 1, -1), (3, -1, 2)),
        ((1, -1, 2), (2, 1, 1), (3, 2, -1)),
        ((1, 1, -1), (3, 1, 2), (2, -1, 1)),
    ),
    solution=((2, 3, 1), (4, -1, 2), (1, 5, -2), (-3, 2, 4), (3, 1, 6), (5, -2, 1)),
    ask=(0, 1, 2),
)
def full_elimination(m: Matrix, solution: Vector, ask: int) -> Draft:
    right = apply(m, solution)
    f, g = m[1][0], m[2][0]
    second = tuple(b - f * a for a, b in zip((*m[0], right[0]), (*m[1], right[1]), strict=True))
    third = tuple(b - g * a for a, b in zip((*m[0], right[0]), (*m[2], right[2]), strict=True))
    unknown, key = AXES[ask], solution[ask]
    others = [(AXES[n], solution[n]) for n in range(3) if n != ask]
    said = ", ".join(f"${letter} = {value}$" for letter, value in zip(AXES, solution, strict=True))
    return Draft(
        stem=f"Solve this system by elimination: ${_lines(m, right)}$ What is ${unknown}$?",
        key=key,
        proof=f"{_solved(m, right)}[0][{ask}]",
        wrong=apart(
            key,
            *(
                Wrong(
                    answer=value,
                    misconception="wrong-coordinate",
                    feedback=f"That is ${letter}$. You are asked for ${unknown}$.",
                )
                for letter, value in others
            ),
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right, the sign is not. Put your three numbers into all three equations.",
            ),
        ),
        hints=(
            "The $x$ in the first equation stands alone. Use it to make the other two equations shorter.",
            f"Subtract {_TIMES[f]}the first equation from the second, and {_TIMES[g]}the first from the third. Two equations with $y$ and $z$ are left.",
            f"These two are ${equation((0, *second[1:3]), second[3])}$ and ${equation((0, *third[1:3]), third[3])}$. Solve them for $y$ and $z$.",
        ),
        explanation=(
            f"Without $x$, the second equation becomes ${equation((0, *second[1:3]), second[3])}$, the third one ${equation((0, *third[1:3]), third[3])}$.",
            f"These two give $y = {solution[1]}$ and $z = {solution[2]}$, and the first equation then $x = {solution[0]}$.",
            f"All three: {said}",
            f"Asked for was ${unknown} = {key}$",
        ),
        harder=0.1 if min(solution) < 0 else 0.0,
    )


_TIMES = {1: "", 2: "twice ", 3: "three times "}
_KINDS = {
    "one": "Exactly one solution",
    "none": "No solution",
    "many": "Infinitely many solutions",
    "two": "Exactly two solutions",
}


@template(
    "linear_algebra.number-of-solutions",
    skill=("linear_algebra.elimination", "linear_algebra.independence-and-rank"),
    kind="single_choice",
    difficulty=0.1,
    reason="the last row of a staircase has to be read, zeros included",
    variants=12,
    where=lambda case, a, b, c, d: a != b and c != d,
    case=("one", "none", "many"),
    a=(2, -1, 4),
    b=(3, 5, -2),
    c=(1, 7, 4),
    d=(2, 6, -3),
)
def number_of_solutions(case: str, a: int, b: int, c: int, d: int) -> Draft:
    last = {"one": (0, 0, b, c), "none": (0, 0, 0, c), "many": (0, 0, 0, 0)}[case]
    table = ((1, a, b, d), (0, 1, a, c), last)
    line = {"one": f"that ${b}z = {c}$", "none": f"that zero equals {c}", "many": "that zero equals zero"}[case]
    tells = {
        "one": "It gives one value of $z$, and going upwards each of the other unknowns follows.",
        "none": "That is false whatever $x$, $y$ and $z$ are.",
        "many": "That is always true, so $z$ may be any number, and $x$ and $y$ follow from it.",
    }[case]
    why = {
        "one": "For this the last row must give one value of $z$. Write that row as an equation.",
        "none": "For this some row must be a false statement such as $0 = 5$. Is there one?",
        "many": "For this a row must vanish, with zeros on both sides. Is there one?",
        "two": "A system of linear equations never has just two solutions: with two, all points between them fit as well.",
    }
    return Draft(
        stem=f"Elimination has turned a system for $x$, $y$ and $z$ into the rows of ${mat(table)}$, where the last column is the right side. How many solutions has it?",
        key=_KINDS[case],
        proof=f"['one' in o if rank({rows([r[:3] for r in table])}) == 3 else 'No ' in o if rank({rows([r[:3] for r in table])}) < rank({rows(table)}) else 'many' in o for o in options]",
        wrong=[
            Wrong(answer=_KINDS[name], misconception="misreads-last-row", feedback=why[name])
            for name in _KINDS
            if name != case
        ],
        order=tuple(_KINDS.values()),
        hints=(
            "Write the last row as an equation. What does it say?",
            "A false statement in a row spoils everything; a row of zeros tells nothing and leaves an unknown free.",
            f"The last row says {line}.",
        ),
        explanation=(
            f"The last row says {line}.",
            tells,
            f"The answer: {_KINDS[case]}",
        ),
        harder=-0.3 if case == "one" else 0.1,
    )


@template(
    "linear_algebra.row-operation",
    skill="linear_algebra.elimination",
    kind="single_choice",
    difficulty=-0.5,
    reason="one step of elimination on four numbers",
    variants=11,
    where=lambda f, a, b: all(y - f * x != 0 for x, y in zip(a[1:], b, strict=True)) and len({*b}) == 3,
    f=(2, 3, 4, 5),
    a=((1, 2, -1, 3), (1, -2, 3, 4), (1, 1, 2, 5), (1, 3, -2, 2)),
    b=((1, 4, 7), (5, -1, 2), (-3, 2, 8), (2, 6, -1)),
)
def row_operation(f: int, a: Vector, b: Vector) -> Draft:
    second = (f, *b)
    key = tuple(y - f * x for x, y in zip(a, second, strict=True))
    return Draft(
        stem=f"In the matrix ${mat((a, second))}$, {f} times row 1 is subtracted from row 2. What is the new row 2?",
        key=shown(vec(key)),
        proof=f"({', '.join(f'matmul([[1, 0], [{-f}, 1]], {rows((a, second))})[1][{n}]' for n in range(4))})",
        wrong=three(
            shown(vec(key)),
            Wrong(
                answer=shown(vec((*key[:-1], second[-1]))),
                misconception="changes-left-side-only",
                feedback="You left the last number as it was. The whole row changes, the right side as well.",
            ),
            Wrong(
                answer=shown(vec((0, *(y + f * x for x, y in zip(a[1:], b, strict=True))))),
                misconception="adds-instead-of-subtracts",
                feedback="From the second number on you added the multiple of row 1.",
            ),
            Wrong(
                answer=shown(vec((0, *(y - x for x, y in zip(a[1:], b, strict=True))))),
                misconception="forgets-the-factor",
                feedback=f"You subtracted row 1 only once. It is taken {f} times.",
            ),
        ),
        hints=(
            "Go through the row number by number: each one loses the same multiple of the number above it.",
            f"Write down {f} times row 1 first. Then subtract it from row 2, the last column included.",
            f"{f} times row 1 is ${vec([f * x for x in a])}$. The second number of the result is ${b[0]} - {bracket(f * a[1])} = {key[1]}$.",
        ),
        explanation=(
            f"{f} times row 1: ${vec([f * x for x in a])}$",
            f"Subtract it from ${vec(second)}$, number by number.",
            f"The new row is ${vec(key)}$",
        ),
        harder=0.1 if min(a) < 0 else -0.1,
    )


@template(
    "linear_algebra.parameter-without-solution",
    skill="linear_algebra.elimination",
    kind="numeric",
    difficulty=1.0,
    reason="a parameter must be found for which elimination ends in a false row",
    variants=11,
    where=lambda a, b, f, c, d: d != f * c and f * b not in (a, b, f, c, d, f * a) and abs(a) != 1,
    a=(2, 3, 4, 5),
    b=(-5, -3, -2, 3, 4, 7),
    f=(2, 3, -2, 4),
    c=(1, 5, 6, 8),
    d=(3, 7, 9, 10),
)
def parameter_without_solution(a: int, b: int, f: int, c: int, d: int) -> Draft:
    key = f * b
    return Draft(
        stem=f"For which number $k$ has this system no solution? $\\begin{{aligned}} {total((a, 'x'), (b, 'y'))} &= {c} \\\\ {total((f * a, 'x'))} + ky &= {d} \\end{{aligned}}$",
        key=key,
        proof=f"solve('({a})*k - ({b})*({f * a}) = 0', 'k')",
        wrong=apart(
            key,
            Wrong(
                answer=b,
                misconception="forgets-the-factor",
                feedback="With this $k$ the two left sides are no multiples of each other. Compare the numbers before $x$ first.",
            ),
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right, the sign is not. The two lines must be parallel.",
            ),
        ),
        hints=(
            "What must be true of two lines in the plane that have no point in common?",
            "The left sides must be multiples of each other, while the right sides do not fit. By which factor does the number before $x$ grow?",
            f"The number before $x$ goes from {a} to ${f * a}$, by the factor ${f}$. The number before $y$ must do the same: ${f} \\cdot {bracket(b)}$.",
        ),
        explanation=(
            f"Multiply the first equation by ${f}$: ${total((f * a, 'x'), (f * b, 'y'))} = {f * c}$",
            f"Subtract it from the second one: $(k - {bracket(f * b)})y = {d - f * c}$",
            f"The right side is not zero, so there is no solution just when the bracket is zero: $k = {key}$",
        ),
        harder=0.1 if f < 0 else 0.0,
    )


_TABLES = (
    ((3, -1, 4), (2, 7, -5)), ((6, 0, -2), (1, 8, 5)), ((-4, 9, 1), (7, 3, -6), (2, 5, 8)), ((5, -3, 2), (8, 1, -7), (4, 6, 9)),
    ((2, -8), (9, 4), (-1, 6)), ((7, 5), (-2, 3), (4, 1)), ((1, -6, 9, 4), (8, 2, -3, 5)),
)  # fmt: skip


@template(
    "linear_algebra.entry-of-a-matrix",
    skill="linear_algebra.matrices",
    kind="numeric",
    difficulty=-1.5,
    reason="one entry is looked up by row and column",
    variants=12,
    where=lambda m, i, j: i <= len(m) and j <= len(m[0]) and i != j and m[i - 1][j - 1] not in (i, j, -i, -j),
    m=_TABLES,
    i=(1, 2, 3),
    j=(1, 2, 3, 4),
)
def entry_of_a_matrix(m: Matrix, i: int, j: int) -> Draft:
    key = m[i - 1][j - 1]
    swapped = m[j - 1][i - 1] if j <= len(m) and i <= len(m[0]) else None
    return Draft(
        stem=f"Let $A = {mat(m)}$. What is the entry $a_{{{i}{j}}}$?",
        key=key,
        proof=f"{rows(m)}[{i} - 1][{j} - 1]",
        wrong=apart(
            key,
            *(
                [
                    Wrong(
                        answer=swapped,
                        misconception="swaps-row-and-column",
                        feedback="You swapped row and column. The first of the two small numbers is the row.",
                    )
                ]
                if swapped is not None
                else []
            ),
            Wrong(
                answer=i * 10 + j,
                misconception="reads-index-as-number",
                feedback="The two small numbers are no value. They tell the row and the column to look in.",
            ),
        ),
        hints=(
            "The two small numbers at the letter are an address. Which of them is the row?",
            f"First row, then column: go to row {i}, and in it to place {j}.",
            f"Row {i} is ${vec(m[i - 1])}$. Count to place {j} in it.",
        ),
        explanation=(
            f"Row {i} of the matrix is ${vec(m[i - 1])}$.",
            f"Its entry in column {j} is ${key}$",
        ),
    )


@template(
    "linear_algebra.sum-of-multiples",
    skill="linear_algebra.matrices",
    kind="single_choice",
    difficulty=-0.3,
    reason="four differences of multiples, with signs",
    variants=12,
    where=lambda p, a, b: a != b,
    p=(2, 3, 4),
    a=(((1, 2), (3, -1)), ((4, 0), (-2, 5)), ((3, 1), (2, 6)), ((-1, 5), (2, 3))),
    b=(((2, -3), (1, 4)), ((5, 1), (-2, 3)), ((1, 7), (4, -2)), ((6, 2), (3, -5))),
)
def sum_of_multiples(p: int, a: Matrix, b: Matrix) -> Draft:
    def mix(q: int, r: int) -> Matrix:
        return tuple(
            tuple(q * x + r * y for x, y in zip(one, other, strict=True)) for one, other in zip(a, b, strict=True)
        )

    key = mix(p, -1)
    return Draft(
        stem=f"Let $A = {mat(a)}$ and $B = {mat(b)}$. Which matrix is ${p}A - B$?",
        key=shown(mat(key)),
        proof=mat_proof(
            f"[[{p}*x - y for x, y in [(a[n], b[n]) for n in range(2)]] for a, b in [({rows(a)}[n], {rows(b)}[n]) for n in range(2)]]"
        ),
        wrong=three(
            shown(mat(key)),
            Wrong(
                answer=shown(mat(mix(p, 1))),
                misconception="adds-instead-of-subtracts",
                feedback="You added $B$. Look at the sign between the two matrices.",
            ),
            Wrong(
                answer=shown(mat(mix(1, -1))),
                misconception="forgets-the-factor",
                feedback=f"You subtracted without the factor {p} before $A$.",
            ),
            Wrong(
                answer=shown(mat(mix(p, -p))),
                misconception="factor-for-both",
                feedback=f"You multiplied both matrices by {p}. The factor stands before $A$ only.",
            ),
        ),
        hints=(
            "Take one entry after the other: first the upper left one of both matrices.",
            f"Every entry of $A$ is multiplied by {p}, then the entry of $B$ at the same place is subtracted.",
            f"Upper left: ${p} \\cdot {bracket(a[0][0])} - {bracket(b[0][0])} = {key[0][0]}$. Upper right: ${p} \\cdot {bracket(a[0][1])} - {bracket(b[0][1])} = {key[0][1]}$.",
        ),
        explanation=(
            f"${p}A = {mat(mix(p, 0))}$",
            f"Subtract $B$ entry by entry: ${p}A - B = {mat(key)}$",
        ),
        harder=0.1 if p > 2 else -0.1,
    )


@template(
    "linear_algebra.transpose-of-a-matrix",
    skill="linear_algebra.matrices",
    kind="single_choice",
    difficulty=-0.9,
    reason="rows become columns",
    variants=11,
    where=lambda a, b: a != b and a[1] != b[0] and a[0] != b[1] and len({*a, *b}) == 6,
    a=((1, 4, -2), (3, 0, 5), (-1, 6, 2), (2, -3, 8), (7, 1, 4), (9, -5, 3)),
    b=((5, -3, 6), (7, 2, -4), (4, 8, -1), (0, 9, 3), (6, -7, 10)),
)
def transpose_of_a_matrix(a: Vector, b: Vector) -> Draft:
    m = (a, b)
    key = transposed(m)
    return Draft(
        stem=f"Which matrix is the transpose $A^T$ of $A = {mat(m)}$?",
        key=shown(mat(key)),
        proof=mat_proof(f"[[row[n] for row in {rows(m)}] for n in range(3)]"),
        wrong=[
            Wrong(
                answer=shown(mat((b, a))),
                misconception="swaps-rows",
                feedback="You swapped the two rows. In the transpose each row becomes a column.",
            ),
            Wrong(
                answer=shown(mat(((a[0], a[1]), (a[2], b[0]), (b[1], b[2])))),
                misconception="refills-the-shape",
                feedback="The size is right, but you filled in the numbers in reading order. Row 1 must stand in column 1.",
            ),
            Wrong(
                answer=shown(mat(tuple(reversed(key)))),
                misconception="turns-the-matrix",
                feedback="You turned the matrix by a quarter turn. The first entry of each row must stay on top.",
            ),
        ],
        hints=(
            "Which size has the transpose of a matrix with two rows and three columns?",
            "The first row becomes the first column, read from top to bottom. The second row becomes the second column.",
            f"The first column is ${a[0]}$, ${a[1]}$, ${a[2]}$ from top to bottom.",
        ),
        explanation=(
            f"Row 1, ${vec(a)}$, becomes column 1, and row 2, ${vec(b)}$, becomes column 2.",
            f"$A^T = {mat(key)}$",
        ),
    )


@template(
    "linear_algebra.symmetric-matrix",
    skill="linear_algebra.matrices",
    kind="numeric",
    difficulty=0.8,
    reason="symmetry must be turned into two equations for the letters",
    variants=11,
    where=lambda x, y, a, b, c, d: (
        a * x + b == d and x != y and abs(y * c + x) not in (abs(x), abs(y), abs(c)) and b != 0
    ),
    x=(-4, -3, -2, 2, 3, 4, 5),
    y=(-5, -1, 1, 2, 3, 6),
    a=(2, 3, 4),
    b=(-5, -1, 1, 3, 7),
    c=(2, 3),
    d=range(-12, 25),
)
def symmetric_matrix(x: int, y: int, a: int, b: int, c: int, d: int) -> Draft:
    low = c * y + x
    table: tuple[tuple[int | str, ...], ...] = ((1, total((a, "x"), (b, "")), low), (d, 5, -2), (f"x + {c}y", -2, 8))
    return Draft(
        stem=f"For which number $y$ is the matrix ${mat(table)}$ symmetric?",
        key=y,
        proof=f"solve(['{a}*x + ({b}) = {d}', 'x + {c}*y = {low}'], ['x', 'y'])[0][1]",
        wrong=apart(
            y,
            Wrong(
                answer=x,
                misconception="stops-too-early",
                feedback="That is $x$. There is one more condition, which then gives $y$.",
            ),
            Wrong(
                answer=low,
                misconception="wrong-coordinate",
                feedback="That is the entry in the corner. It equals an expression with both letters.",
            ),
        ),
        hints=(
            "Which entries of a symmetric matrix must be equal to each other?",
            "The entry in row 1, column 2 equals the one in row 2, column 1, and so on. That gives one equation for $x$ and one for both letters.",
            f"The first pair gives ${total((a, 'x'), (b, ''))} = {d}$, so $x = {x}$. The second pair is $x + {c}y = {low}$.",
        ),
        explanation=(
            f"Row 1, column 2 and row 2, column 1: ${total((a, 'x'), (b, ''))} = {d}$, so $x = {x}$",
            f"Row 3, column 1 and row 1, column 3: $x + {c}y = {low}$",
            f"With $x = {x}$: ${c}y = {low - x}$, so $y = {y}$",
        ),
        harder=0.1 if min(x, y) < 0 else 0.0,
    )
