"""Linear algebra: independence, rank, span, basis and dimension."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Matrix,
    Vector,
    apart,
    cross,
    dot,
    mat,
    plus,
    rows,
    shown,
    times,
    vec,
    vec_proof,
)  # fmt: skip
from store.bank.write import bracket, linear


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
