"""Linear algebra: independence, bases, linear maps of the plane and eigenvalues."""

from collections.abc import Sequence
from fractions import Fraction

from store.bank.draw import BLUE, GREY, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Matrix,
    Vector,
    apart,
    apply,
    cross,
    det,
    dot,
    mat,
    mat_proof,
    matmul,
    plus,
    products,
    rows,
    shown,
    three,
    times,
    transposed,
    vec,
    vec_proof,
)  # fmt: skip
from store.bank.write import bracket, linear, poly
from store.questions import Picture


@template(
    "linear_algebra.independent-or-not",
    skill="linear_algebra.independence-and-rank",
    kind="short_text",
    difficulty=-0.9,
    reason="two vectors are compared for a common factor",
    variants=12,
    where=lambda u, p, q, off: p != q and abs(p) != abs(q),
    u=((1, -2), (2, 3), (3, -1), (1, 4, -2), (2, -1, 3)),
    p=(2, 3, 4),
    q=(-3, -2, 5, 6),
    off=(0, 0, 1),
)
def independent_or_not(u: Vector, p: int, q: int, off: int) -> Draft:
    one, other = times(p, u), times(q, u)
    if off:
        other = (*other[:-1], -other[-1])
    free = bool(off)
    key, wrong = ("independent", "dependent") if free else ("dependent", "independent")
    factor = Fraction(other[0], one[0])
    said = f"\\frac{{{abs(factor.numerator)}}}{{{factor.denominator}}}" if factor.denominator > 1 else str(abs(factor))
    said = f"-{said}" if factor < 0 else said
    return Draft(
        stem=f"Are the vectors ${vec(one)}$ and ${vec(other)}$ linearly independent or linearly dependent? Answer with one of these two words.",
        key=[key],
        accept=(f"linearly {key}", f"they are {key}", f"they are linearly {key}"),
        proof=f"'independent' if rank({rows((one, other))}) == 2 else 'dependent'",
        wrong=[
            Wrong(
                answer=wrong,
                misconception="confuses-dependence",
                feedback="Compare all components: is the factor from the first vector to the second really the same in each of them?"
                if free
                else "Divide the components of the second vector by those of the first. What do you notice?",
            )
        ],
        hints=(
            "When can one of two vectors be made from the other one alone?",
            "Look for one factor that turns the first vector into the second. It must work in every component.",
            f"In the first component the factor is ${said}$. Does it work in the {'second' if len(u) == 2 else 'other'} component{'s' if len(u) > 2 else ''} as well?",
        ),
        explanation=(
            f"From ${one[0]}$ to ${other[0]}$ the factor is ${said}$.",
            f"In the last component this factor {'does not work' if free else 'works'}, so {'neither vector is a multiple of the other' if free else 'the second vector is a multiple of the first'}.",
            f"The vectors are linearly {key}.",
        ),
        harder=0.3 if len(u) == 3 else 0.0,
    )


_FRONT = (
    ((1, 2, 1), (0, 1, 3)),
    ((1, -1, 2), (2, 1, 0)),
    ((2, 1, -1), (1, 3, 1)),
    ((1, 0, 2), (3, 1, -1)),
    ((1, 3, -2), (2, 1, 1)),
)


@template(
    "linear_algebra.rank-of-three-rows",
    skill="linear_algebra.independence-and-rank",
    kind="numeric",
    difficulty=0.2,
    reason="elimination must show how many rows are left",
    variants=12,
    where=lambda top, p, q, case: case != "one" or p != q,
    top=_FRONT,
    p=(1, 2, 3),
    q=(1, -1, 2),
    case=("one", "two", "two", "three"),
)
def rank_of_three_rows(top: Matrix, p: int, q: int, case: str) -> Draft:
    a, b = top
    if case == "one":
        b, c = times(p + 1, a), times(q - 3, a)
    elif case == "two":
        c = plus(times(p, a), times(q, b))
    else:
        c = plus(plus(times(p, a), times(q, b)), (0, 0, 1))
    m = (a, b, c)
    key = {"one": 1, "two": 2, "three": 3}[case]
    tells = {
        "one": "Rows 2 and 3 are both multiples of row 1, so elimination leaves one row that is not zero.",
        "two": f"Row 3 is ${linear_combination(p, q)}$, where $r_1$ and $r_2$ are the rows above it, and these two are no multiples of each other.",
        "three": "Elimination leaves no row of zeros: the determinant is not zero.",
    }[case]
    step = {
        "one": "Compare row 2 with row 1, and then row 3 with row 1: is there a common factor?",
        "two": f"Try to make row 3 from the others: ${linear_combination(p, q)}$. What do you get?",
        "three": f"The nearest you get to row 3 is ${linear_combination(p, q)}$, and it does not fit in the last place.",
    }[case]
    return Draft(
        stem=f"What is the rank of the matrix ${mat(m)}$?",
        key=key,
        proof=f"rank({rows(m)})",
        wrong=[
            Wrong(
                answer=n,
                misconception="counts-all-rows" if n > key else "drops-independent-row",
                feedback="At least one of the rows you counted can be made from the others."
                if n > key
                else "You dropped a row that cannot be made from the others.",
            )
            for n in (1, 2, 3)
            if n != key
        ],
        hints=(
            "How many of the rows really bring something new?",
            "Subtract multiples of the rows from each other. The rank counts the rows that do not become zero.",
            step,
        ),
        explanation=(tells, f"The rank is ${key}$"),
        harder={"one": -0.3, "two": 0.1, "three": 0.2}[case],
    )


def linear_combination(p: int, q: int) -> str:
    """LaTeX of p r_1 + q r_2."""
    return f"{p if p > 1 else ''}r_1 {'-' if q < 0 else '+'} {abs(q) if abs(q) > 1 else ''}r_2"


@template(
    "linear_algebra.parameter-for-dependence",
    skill="linear_algebra.independence-and-rank",
    kind="numeric",
    difficulty=0.9,
    reason="three vectors in space: a determinant with a letter, or a combination to be found",
    variants=11,
    where=lambda top, p, q: (
        plus(times(p, top[0]), times(q, top[1]))[2] not in (0, *top[0], *top[1]) and cross(*top)[2] != 0
    ),
    top=_FRONT,
    p=(1, 2, 3, -2),
    q=(1, -1, 2, 4),
)
def parameter_for_dependence(top: Matrix, p: int, q: int) -> Draft:
    a, b = top
    c = plus(times(p, a), times(q, b))
    key = c[2]
    first, second = linear(a[0], "p", 0), linear(a[1], "p", 0)
    return Draft(
        stem=f"For which number $k$ are the vectors ${vec(a)}$, ${vec(b)}$ and $({c[0]}, {c[1]}, k)$ linearly dependent?",
        key=key,
        proof=f"solve('{c[0] * (a[1] * b[2] - a[2] * b[1])} - ({c[1]})*({a[0] * b[2] - a[2] * b[0]}) + k*({a[0] * b[1] - a[1] * b[0]}) = 0', 'k')",
        wrong=apart(
            key,
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right, the sign is not. Put your number in and check the last components.",
            ),
            Wrong(
                answer=a[2] + b[2],
                misconception="forgets-the-factor",
                feedback="You added the last components as they are. With which factors do the first two vectors make the third?",
            ),
        ),
        hints=(
            "Dependent means here: the third vector can be made from the first two. Which factors fit in the first two components?",
            "Find numbers $p$ and $q$ so that $p$ times the first and $q$ times the second vector give the third. Two equations are enough for that.",
            f"The equations are ${_pair(first, b[0])} = {c[0]}$ and ${_pair(second, b[1])} = {c[1]}$. They give $p = {p}$ and $q = {q}$.",
        ),
        explanation=(
            f"First two components: ${_pair(first, b[0])} = {c[0]}$ and ${_pair(second, b[1])} = {c[1]}$",
            f"So $p = {p}$ and $q = {q}$.",
            f"Last component: $k = {bracket(p) if p < 0 else p} \\cdot {bracket(a[2])} + {bracket(q)} \\cdot {bracket(b[2])} = {key}$",
        ),
        harder=0.1 if min(p, q) < 0 else -0.1,
    )


def _pair(first: str, factor: int) -> str:
    """LaTeX of `first + factor q`, either part left out where it is zero."""
    if factor == 0:
        return first
    rest = f"{abs(factor) if abs(factor) > 1 else ''}q"
    if first == "0":
        return f"-{rest}" if factor < 0 else rest
    return f"{first} {'-' if factor < 0 else '+'} {rest}"


@template(
    "linear_algebra.coordinates-in-a-basis",
    skill="linear_algebra.basis-and-dimension",
    kind="algebraic",
    difficulty=0.8,
    reason="a small system must be set up from the basis and solved",
    variants=12,
    where=lambda basis, x: plus(times(x[0], basis[0]), times(x[1], basis[1])) != x and x[0] != x[1],
    basis=(
        ((1, 1), (1, -1)),
        ((2, 1), (1, 1)),
        ((1, 2), (3, 1)),
        ((1, 3), (-1, 2)),
        ((2, -1), (1, 2)),
        ((3, 1), (1, 1)),
    ),
    x=((2, 3), (4, -1), (-2, 5), (3, 1), (5, -2), (1, 4)),
)
def coordinates_in_a_basis(basis: Matrix, x: Vector) -> Draft:
    a, b = basis
    w = plus(times(x[0], a), times(x[1], b))
    lines = [f"{_pair(linear(a[n], 'p', 0), b[n])} = {w[n]}" for n in range(2)]
    return Draft(
        stem=f"The vectors $\\vec{{a}} = {vec(a)}$ and $\\vec{{b}} = {vec(b)}$ are a basis of the plane. Write $\\vec{{w}} = {vec(w)}$ as $p\\vec{{a}} + q\\vec{{b}}$. What is $(p, q)$?",
        key=vec(x),
        proof=vec_proof(
            f"solve(['({a[0]})*p + ({b[0]})*q = {w[0]}', '({a[1]})*p + ({b[1]})*q = {w[1]}'], ['p', 'q'])[0]", 2
        ),
        wrong=apart(
            vec(x),
            Wrong(
                answer=vec((x[1], x[0])),
                misconception="swaps-coordinates",
                feedback="The two numbers are right, but each belongs to the other vector.",
            ),
            Wrong(
                answer=vec((dot(a, w), dot(b, w))),
                misconception="dot-products-as-coordinates",
                feedback="You took dot products with the basis. They are the coordinates only in a basis of perpendicular vectors of length 1.",
            ),
            Wrong(
                answer=vec(w),
                misconception="keeps-old-coordinates",
                feedback="These are the coordinates in the usual basis. Here the building blocks are other vectors.",
            ),
        ),
        hints=(
            "How many steps along each of the two basis vectors lead to the given vector?",
            "Each component gives one equation for $p$ and $q$. Solve the two equations.",
            f"The equations are ${lines[0]}$ and ${lines[1]}$.",
        ),
        explanation=(
            f"First component: ${lines[0]}$",
            f"Second component: ${lines[1]}$",
            f"These give $p = {x[0]}$ and $q = {x[1]}$, so $(p, q)$ is ${vec(x)}$",
        ),
        harder=0.1 if min(x) < 0 else -0.1,
    )


@template(
    "linear_algebra.basis-of-the-plane",
    skill="linear_algebra.basis-and-dimension",
    kind="multiple_choice",
    difficulty=-0.2,
    reason="each set is tested for number and independence",
    variants=11,
    where=lambda a, b, c, k: a[0] * b[1] != a[1] * b[0] and a[0] * c[1] != a[1] * c[0] and b != c,
    a=((1, 2), (3, -1), (2, 5), (-1, 4)),
    b=((2, 1), (1, 1), (4, -3), (0, 2)),
    c=((1, 0), (3, 2), (-2, 1), (5, 4)),
    k=(2, 3, -2),
)
def basis_of_the_plane(a: Vector, b: Vector, c: Vector, k: int) -> Draft:
    def pair(*vectors: Vector) -> str:
        return " and ".join([", ".join(shown(vec(v)) for v in vectors[:-1]), shown(vec(vectors[-1]))])

    rights = (pair(a, b), pair(c, a))
    return Draft(
        stem="Which of these sets of vectors are a basis of the plane? Choose all that apply.",
        key=rights,
        proof=f"[o in ['{rights[0]}', '{rights[1]}'] and rank({rows((a, b))}) == 2 and rank({rows((c, a))}) == 2 and rank({rows((b, times(k, b)))}) == 1 for o in options]",
        wrong=[
            Wrong(
                answer=pair(b, times(k, b)),
                misconception="dependent-set-as-basis",
                feedback=f"The second vector is ${k}$ times the first, so both lie on one line and the rest of the plane is missing.",
            ),
            Wrong(
                answer=pair(a, b, c),
                misconception="too-many-vectors-for-basis",
                feedback="These three reach the whole plane, but one of them can be made from the other two. A basis has none too many.",
            ),
            Wrong(
                answer=pair(c, (0, 0)),
                misconception="zero-vector-in-basis",
                feedback="The zero vector never belongs to a basis: it is zero times any other vector.",
            ),
        ],
        hints=(
            "How many vectors has a basis of the plane, and what must not happen between them?",
            "A basis of the plane has exactly two vectors, and neither may be a multiple of the other.",
            f"The set {pair(b, times(k, b))} is out, since both lie on one line. Test the others.",
        ),
        explanation=(
            "Two vectors are a basis of the plane when neither is a multiple of the other.",
            f"Right: {rights[0]}; {rights[1]}",
        ),
    )


@template(
    "linear_algebra.dimension-of-a-span",
    skill="linear_algebra.basis-and-dimension",
    kind="numeric",
    difficulty=-0.8,
    reason="vectors that bring nothing new are found by looking",
    variants=11,
    where=lambda a, b, k, case: (case != "line" or b[0] == 0) and (case != "sum" or k == 2),
    a=((1, 2, 0), (3, -1, 2), (0, 4, 1), (2, 1, 5)),
    b=((0, 1, 3), (1, 0, -2), (5, 2, 0), (1, 1, 1)),
    k=(2, 3, -2, -4),
    case=("line", "plane", "plane", "sum"),
)
def dimension_of_a_span(a: Vector, b: Vector, k: int, case: str) -> Draft:
    c, why = {
        "line": (times(k * k, a), "all three are multiples of the first one"),
        "plane": (times(k, a), "the third is a multiple of the first, and the second is not"),
        "sum": (plus(a, b), "the third is the sum of the other two, and these are no multiples of each other"),
    }[case]
    middle = times(k, a) if case == "line" else b
    m = (a, middle, c)
    key = 1 if case == "line" else 2
    return Draft(
        stem=f"What is the dimension of the span of ${vec(a)}$, ${vec(middle)}$ and ${vec(c)}$?",
        key=key,
        proof=f"rank({rows(m)})",
        wrong=apart(
            key,
            Wrong(
                answer=3,
                misconception="counts-all-vectors",
                feedback="You counted the vectors, or their components. Does each of the three vectors bring a new direction?",
            ),
            Wrong(
                answer=1,
                misconception="drops-independent-row",
                feedback="Then all three would lie on one line. Compare the first two.",
            ),
            Wrong(
                answer=2,
                misconception="counts-all-vectors",
                feedback="Then two of the vectors would have to point along different lines. Do they?",
            ),
        ),
        hints=(
            "Which of these vectors can be made from the others?",
            "Leave out each vector that is a multiple of another one, or a sum of others. The dimension counts the rest.",
            f"Compare ${vec(c)}$ with ${vec(a)}$"
            + (f" and ${vec(b)}$: try adding." if case == "sum" else ": is there a common factor?"),
        ),
        explanation=(
            f"Here {why}.",
            f"So the dimension is ${key}$",
        ),
        harder=0.2 if case == "sum" else 0.0,
    )


_MAPS: dict[str, tuple[Matrix, str]] = {
    "a turn by 90° counterclockwise about the origin": (
        ((0, -1), (1, 0)),
        "(1, 0) goes to (0, 1), and (0, 1) goes to (-1, 0)",
    ),
    "a turn by 90° clockwise about the origin": (
        ((0, 1), (-1, 0)),
        "(1, 0) goes to (0, -1), and (0, 1) goes to (1, 0)",
    ),
    "a turn by 180° about the origin": (((-1, 0), (0, -1)), "(1, 0) goes to (-1, 0), and (0, 1) goes to (0, -1)"),
    "the reflection in the $x$-axis": (((1, 0), (0, -1)), "(1, 0) stays, and (0, 1) goes to (0, -1)"),
    "the reflection in the $y$-axis": (((-1, 0), (0, 1)), "(1, 0) goes to (-1, 0), and (0, 1) stays"),
    "the reflection in the line $y = x$": (((0, 1), (1, 0)), "(1, 0) and (0, 1) change places"),
    "the reflection in the line $y = -x$": (((0, -1), (-1, 0)), "(1, 0) goes to (0, -1), and (0, 1) goes to (-1, 0)"),
    "the orthogonal projection onto the $x$-axis": (((1, 0), (0, 0)), "(1, 0) stays, and (0, 1) goes to (0, 0)"),
    "the orthogonal projection onto the $y$-axis": (((0, 0), (0, 1)), "(1, 0) goes to (0, 0), and (0, 1) stays"),
    "a stretch along the $x$-axis by the factor 2": (((2, 0), (0, 1)), "(1, 0) goes to (2, 0), and (0, 1) stays"),
    "the enlargement from the origin by the factor 2": (
        ((2, 0), (0, 2)),
        "(1, 0) goes to (2, 0), and (0, 1) goes to (0, 2)",
    ),
}


_FORMULAS = {
    "a turn by 90° counterclockwise about the origin": ("-y", "x"),
    "a turn by 90° clockwise about the origin": ("y", "-x"),
    "a turn by 180° about the origin": ("-x", "-y"),
    "the reflection in the $x$-axis": ("x", "-y"),
    "the reflection in the $y$-axis": ("-x", "y"),
    "the reflection in the line $y = x$": ("y", "x"),
    "the reflection in the line $y = -x$": ("-y", "-x"),
    "the orthogonal projection onto the $x$-axis": ("x", "0*y"),
    "the orthogonal projection onto the $y$-axis": ("0*x", "y"),
    "a stretch along the $x$-axis by the factor 2": ("2*x", "y"),
    "the enlargement from the origin by the factor 2": ("2*x", "2*y"),
}
"""Where each map sends the point (x, y)."""


@template(
    "linear_algebra.matrix-of-a-map",
    skill="linear_algebra.linear-maps",
    kind="single_choice",
    difficulty=-0.4,
    reason="the images of two vectors are found and written as columns",
    variants=11,
    name=tuple(_MAPS),
)
def matrix_of_a_map(name: str) -> Draft:
    key, why = _MAPS[name]
    near = [*_MAPS][(place := [*_MAPS].index(name)) + 1 :] + [*_MAPS][:place]
    others = [(other, _MAPS[other][0]) for other in near]
    others.sort(key=lambda item: sum(x != y for x, y in zip(sum(item[1], ()), sum(key, ()), strict=True)))
    images = why.replace("(", "$(").replace(")", ")$")
    return Draft(
        stem=f"Which matrix belongs to {name}?",
        key=shown(mat(key)),
        proof=mat_proof(f"[[evaluate(f, x=1, y=0), evaluate(f, x=0, y=1)] for f in {list(_FORMULAS[name])}]"),
        wrong=[
            Wrong(
                answer=shown(mat(m)),
                misconception="confuses-maps",
                feedback=f"This matrix sends $(1, 0)$ to ${vec(transposed(m)[0])}$ and $(0, 1)$ to ${vec(transposed(m)[1])}$. That is {other}.",
            )
            for other, m in others[:3]
        ],
        hints=(
            "Follow two points: where do $(1, 0)$ and $(0, 1)$ go? A small sketch helps.",
            "The image of $(1, 0)$ is the first column of the matrix, the image of $(0, 1)$ the second.",
            f"Under this map {images}.",
        ),
        explanation=(f"Under this map {images}.", f"Written as columns: ${mat(key)}$"),
        harder=0.2 if "-x" in name or "clockwise" in name else -0.1 if "axis" in name else 0.0,
    )


def _square(m: Matrix, alt: str) -> Picture:
    a, b = transposed(m)
    corners: Sequence[Vector] = ((0, 0), a, plus(a, b), b)
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    sheet = Sheet((min(0, *xs) - 1, max(1, *xs) + 1), (min(0, *ys) - 1, max(1, *ys) + 1), margin=26)
    sheet.axes()
    sheet.shape(*((x, y) for x, y in corners))
    sheet.line((0, 0), (1, 0), (1, 1), (0, 1), (0, 0), colour=GREY, dashed=True)
    sheet.arrow((0, 0), (a[0], a[1]), colour=BLUE, width=2.6)
    sheet.arrow((0, 0), (b[0], b[1]), colour=ORANGE, width=2.6)
    return sheet.picture(alt)


@template(
    "linear_algebra.image-of-the-unit-square",
    skill="linear_algebra.linear-maps",
    kind="single_choice",
    difficulty=-0.9,
    reason="the images of the unit vectors are read off and written as columns",
    variants=12,
    where=lambda a, b: a[0] * b[1] - a[1] * b[0] != 0 and a[1] != b[0],
    a=((2, 0), (1, 1), (2, 1), (3, 1), (1, -1), (0, 2)),
    b=((1, 2), (-1, 1), (0, 3), (-2, 1), (1, 3), (2, 2)),
)
def image_of_the_unit_square(a: Vector, b: Vector) -> Draft:
    key = transposed((a, b))
    return Draft(
        stem="A linear map turns the dashed unit square into the shaded figure. The blue arrow is the image of $(1, 0)$, the orange one the image of $(0, 1)$. Which matrix belongs to the map?",
        key=shown(mat(key)),
        proof=mat_proof(f"[[v[n] for v in [{vec(a)}, {vec(b)}]] for n in range(2)]"),
        picture=_square(
            key,
            f"A grid with the dashed unit square and a shaded parallelogram at the origin; its blue side ends at x = {a[0]}, y = {a[1]}, its orange side at x = {b[0]}, y = {b[1]}.",
        ),
        wrong=three(
            shown(mat(key)),
            Wrong(
                answer=shown(mat((a, b))),
                misconception="images-as-rows",
                feedback="You wrote the images as rows. They belong into the columns.",
            ),
            Wrong(
                answer=shown(mat(transposed((b, a)))),
                misconception="wrong-order-of-columns",
                feedback="You have the images in the wrong order. The first column belongs to $(1, 0)$, the blue arrow.",
            ),
            Wrong(
                answer=shown(mat(((a[0], 0), (0, b[1])))),
                misconception="diagonal-only",
                feedback="You noted only one number of each arrow. Each arrow has two components.",
            ),
            Wrong(
                answer=shown(mat((b, a))),
                misconception="images-as-rows",
                feedback="You wrote the images as rows, and in the wrong order. They belong into the columns.",
            ),
        ),
        hints=(
            "Read off where the blue and the orange arrow end.",
            "The image of $(1, 0)$ is the first column of the matrix, the image of $(0, 1)$ the second.",
            f"The blue arrow ends at ${vec(a)}$. Write this as the first column, from top to bottom.",
        ),
        explanation=(
            f"Blue: ${vec(a)}$ is the first column. Orange: ${vec(b)}$ is the second column.",
            f"The matrix is ${mat(key)}$",
        ),
        harder=0.3 if min(*a, *b) < 0 else 0.0,
    )


_TURNS = tuple(name for name in _MAPS if "reflection" in name or "turn" in name)


@template(
    "linear_algebra.one-map-after-another",
    skill="linear_algebra.linear-maps",
    kind="algebraic",
    difficulty=0.9,
    reason="two maps are carried out in the right order, each found from its words",
    variants=12,
    where=lambda first, second, p: (
        matmul(_MAPS[first][0], _MAPS[second][0]) != matmul(_MAPS[second][0], _MAPS[first][0])
        and abs(p[0]) != abs(p[1])
    ),
    first=_TURNS,
    second=_TURNS,
    p=((3, 1), (2, -5), (-4, 1), (5, 2), (-1, -3)),
)
def one_map_after_another(first: str, second: str, p: Vector) -> Draft:
    a, b = _MAPS[first][0], _MAPS[second][0]
    middle = apply(a, p)
    key = apply(b, middle)
    return Draft(
        stem=f"The point $P{vec(p)}$ is moved by {first}, and after that by {second}. Where does it end? Write it like $(1, 2)$.",
        key=vec(key),
        proof=vec_proof(f"matmul(matmul({rows(b)}, {rows(a)}), [{p[0]}, {p[1]}])", 2),
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(apply(a, apply(b, p))),
                misconception="wrong-order-of-product",
                feedback="You began with the second map. The order matters here.",
            ),
            Wrong(
                answer=vec(middle),
                misconception="stops-too-early",
                feedback="That is where the first map leads. One more is to follow.",
            ),
            Wrong(
                answer=vec(times(-1, key)),
                misconception="sign-left-behind",
                feedback="You ended on the opposite side of the origin. Check the signs, or make a sketch.",
            ),
        ),
        hints=(
            "Do one map after the other. Where is the point after the first one?",
            "Write each map as a matrix: its columns are the images of $(1, 0)$ and $(0, 1)$. Multiply the point by the matrix of the first map first.",
            f"After the first map the point is at ${vec(middle)}$. The matrix of the second map is ${mat(b)}$.",
        ),
        explanation=(
            f"First map: the matrix ${mat(a)}$ sends ${vec(p)}$ to ${vec(middle)}$.",
            f"Second map: the matrix ${mat(b)}$ sends this on.",
            f"The point ends at ${vec(key)}$",
        ),
    )


@template(
    "linear_algebra.eigenvalue-of-a-given-vector",
    skill="linear_algebra.eigenvalues",
    kind="numeric",
    difficulty=-0.8,
    reason="one product shows the factor",
    variants=12,
    where=lambda s, t, v, sign: s != t and t * sign not in (0, 1, *v, s) and s != 0,
    s=(-1, 1, 2, 3, 4),
    t=(2, 3, 4, 5, 6, 7),
    v=((1, 1), (1, 2), (2, 1), (1, -1), (1, 3)),
    sign=(1, -1),
)
def eigenvalue_of_a_given_vector(s: int, t: int, v: Vector, sign: int) -> Draft:
    value = t * sign
    m = _with_eigen(value, s, v)
    image = apply(m, v)
    return Draft(
        stem=f"The vector $\\vec{{v}} = {vec(v)}$ is an eigenvector of $A = {mat(m)}$. What is its eigenvalue?",
        key=value,
        proof=f"matmul({rows(m)}, [{v[0]}, {v[1]}])[0][0] / ({v[0]})",
        wrong=apart(
            value,
            Wrong(
                answer=s,
                misconception="other-eigenvalue",
                feedback="This number is an eigenvalue of the matrix, but it belongs to another vector.",
            ),
            Wrong(
                answer=m[0][0],
                misconception="diagonal-as-eigenvalue",
                feedback="You took an entry of the diagonal. Multiply the matrix with the vector instead.",
            ),
            Wrong(
                answer=image[1] if image[1] != value else image[0],
                misconception="stops-too-early",
                feedback="That is a component of the image. By which factor is it larger than the component of the vector?",
            ),
        ),
        hints=(
            "What does the matrix do with this vector?",
            "Multiply the matrix with the vector. The result is a multiple of the vector, and the factor is the eigenvalue.",
            f"The image is ${vec(image)}$. Compare it with ${vec(v)}$.",
        ),
        explanation=(
            f"First component: ${products(m[0], v)} = {image[0]}$, second: ${products(m[1], v)} = {image[1]}$",
            f"The image ${vec(image)}$ is ${value}$ times ${vec(v)}$.",
            f"The eigenvalue is ${value}$",
        ),
        harder=0.2 if value < 0 else 0.0,
    )


def _with_eigen(value: int, other: int, v: Vector) -> Matrix:
    """A matrix of whole numbers with these eigenvalues, the first one of v; the other one's vector is (0, 1) or (1, 0)."""
    a, b = v
    if b % a == 0:
        return ((value, 0), ((value - other) * b // a, other))
    return ((other, (value - other) * a // b), (0, value))


_SECULAR = (
    ((4, 1), (2, 3)), ((2, 1), (1, 2)), ((1, 2), (4, 3)), ((5, 2), (1, 4)), ((3, 2), (3, -2)), ((2, 3), (4, 1)), ((6, 2), (2, 3)),
    ((1, 4), (3, 2)), ((5, 4), (1, 2)), ((2, 6), (1, 3)), ((7, 2), (3, 2)), ((3, 4), (5, 2)), ((2, 4), (3, 1)), ((6, 1), (4, 3)),
)  # fmt: skip


def _roots(m: Matrix) -> tuple[int, int]:
    """The two eigenvalues, where they are whole numbers: the smaller one first."""
    sum_, product = m[0][0] + m[1][1], det(m)
    low = next(n for n in range(-20, 21) if n * n - sum_ * n + product == 0)
    return low, sum_ - low


@template(
    "linear_algebra.larger-eigenvalue",
    skill="linear_algebra.eigenvalues",
    kind="numeric",
    difficulty=0.6,
    reason="a determinant with a letter leads to a quadratic equation",
    variants=12,
    where=lambda m: _roots(m)[0] != _roots(m)[1],
    m=_SECULAR,
)
def larger_eigenvalue(m: Matrix) -> Draft:
    low, key = _roots(m)
    sum_, product = m[0][0] + m[1][1], det(m)
    return Draft(
        stem=f"What is the larger eigenvalue of $A = {mat(m)}$?",
        key=key,
        proof=f"max(eigenvalues({rows(m)}))",
        wrong=apart(
            key,
            Wrong(
                answer=low,
                misconception="other-eigenvalue",
                feedback="That is an eigenvalue, but the smaller one of the two.",
            ),
            Wrong(
                answer=max(m[0][0], m[1][1]),
                misconception="diagonal-as-eigenvalue",
                feedback="You took an entry of the diagonal. That works only where all entries on one side of it are zero.",
            ),
            Wrong(
                answer=product,
                misconception="determinant-as-eigenvalue",
                feedback="That is the determinant, the product of both eigenvalues.",
            ),
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right, the sign is not. Read off the solutions of the equation once more.",
            ),
        ),
        hints=(
            "For which numbers has the matrix, with this number taken away along the diagonal, no inverse?",
            "Set the determinant of $A - \\lambda I$ to zero. This is a quadratic equation for $\\lambda$.",
            f"The equation is ${poly([1, -sum_, product], 'λ')} = 0$, with ${sum_}$ as the sum of the diagonal and ${product}$ as the determinant.".replace(
                "λ", "\\lambda "
            ),
        ),
        explanation=(
            f"Determinant of $A - \\lambda I$: $({m[0][0]} - \\lambda)({m[1][1]} - \\lambda) - {bracket(m[0][1] * m[1][0])}$",
            f"Multiplied out and set to zero: ${poly([1, -sum_, product], 'λ')} = 0$".replace("λ", "\\lambda "),
            f"The solutions are ${low}$ and ${key}$, and the larger one is ${key}$",
        ),
        harder=0.2 if low < 0 else -0.1,
    )


@template(
    "linear_algebra.which-is-an-eigenvector",
    skill="linear_algebra.eigenvalues",
    kind="single_choice",
    difficulty=0.0,
    reason="each option is multiplied with the matrix and compared with its image",
    variants=11,
    where=lambda m, k: _eigenvector(m) is not None,
    m=_SECULAR,
    k=(1, 2),
)
def which_is_an_eigenvector(m: Matrix, k: int) -> Draft:
    v = times(k, _eigenvector(m) or (1, 1))
    value = apply(m, v)[0] // v[0]
    pool = [(1, 0), (0, 1), (v[0], -v[1]), (v[1], v[0]), (3, 1), (1, 4), (2, 3), (3, -2)]
    others = [w for w in pool if apply(m, w)[0] * w[1] != apply(m, w)[1] * w[0]][:3]
    return Draft(
        stem=f"Which of these vectors is an eigenvector of $A = {mat(m)}$?",
        key=shown(vec(v)),
        proof=f"[any(same(w, o) and rank([w, [matmul({rows(m)}, w)[0][0], matmul({rows(m)}, w)[1][0]]]) == 1 for w in [{', '.join(vec(w) for w in (v, *others))}]) for o in options]",
        wrong=[
            Wrong(
                answer=shown(vec(w)),
                misconception="no-multiple-of-itself",
                feedback=f"Its image is ${vec(apply(m, w))}$, and that is no multiple of ${vec(w)}$.",
            )
            for w in others
        ],
        hints=(
            "How does the image of a vector show that it is an eigenvector?",
            "Multiply the matrix with each option. For an eigenvector a multiple of the same vector comes out.",
            f"The image of ${vec(others[0])}$ is ${vec(apply(m, others[0]))}$, no multiple of it, so this one is out. Test the others.",
        ),
        explanation=(
            f"First component of the image: ${products(m[0], v)} = {apply(m, v)[0]}$, second: ${products(m[1], v)} = {apply(m, v)[1]}$",
            f"That is ${value}$ times the vector, so the eigenvector is ${vec(v)}$",
        ),
        harder=0.1 if k > 1 else -0.1,
    )


def _eigenvector(m: Matrix) -> Vector | None:
    """A short eigenvector of the larger eigenvalue, None where there is none with components of at most 3."""
    value = _roots(m)[1]
    tries = [(a, b) for a in range(1, 4) for b in (1, 2, 3, -1, -2, -3)]
    return next((v for v in tries if apply(m, v) == times(value, v)), None)
