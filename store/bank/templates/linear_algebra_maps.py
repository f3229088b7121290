"""Linear algebra: linear maps of the plane and eigenvalues."""

from collections.abc import Sequence

from store.bank.draw import BLUE, GREY, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Matrix,
    Vector,
    apart,
    apply,
    det,
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
from store.bank.write import bracket, poly
from store.questions import Picture

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
                feedback="You wrote the images as rows. They belong in the columns.",
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
                feedback="You wrote the images as rows, and in the wrong order. They belong in the columns.",
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
