"""Linear algebra: cross product, lines and planes in space, projections and distances."""

import math
from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    AXES,
    Vector,
    apart,
    cross,
    dot,
    equation,
    plain_sum,
    plus,
    products,
    shown,
    three,
    times,
    vec,
    vec_proof,
)  # fmt: skip
from store.bank.write import bracket, decimal_number, linear
from store.questions import Picture


def _list(v: Vector) -> str:
    return f"[{', '.join(map(str, v))}]"


@template(
    "linear_algebra.cross-product-of-axes",
    skill="linear_algebra.cross-product",
    kind="single_choice",
    difficulty=-0.8,
    reason="both vectors lie on axes, so that only size and direction are to be found",
    variants=12,
    where=lambda one, other, p, q: one != other and p != q,
    one=(0, 1, 2),
    other=(0, 1, 2),
    p=(2, 3, 4, 5),
    q=(1, 2, 3, 6),
)
def cross_product_of_axes(one: int, other: int, p: int, q: int) -> Draft:
    u = tuple(p if n == one else 0 for n in range(3))
    v = tuple(q if n == other else 0 for n in range(3))
    key = cross(u, v)
    third = 3 - one - other
    return Draft(
        stem=f"What is the cross product $\\vec{{u}} \\times \\vec{{v}}$ of $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$?",
        key=shown(vec(key)),
        proof=vec_proof(f"cross({_list(u)}, {_list(v)})", 3),
        wrong=[
            Wrong(
                answer=shown(vec(times(-1, key))),
                misconception="swaps-order-of-cross-product",
                feedback="The line is right, but the direction belongs to the other order of the two vectors. Use your right hand.",
            ),
            Wrong(
                answer=shown(vec(plus(u, v))),
                misconception="adds-components",
                feedback="You added the vectors. Their cross product is perpendicular to both, and this one is not.",
            ),
            Wrong(
                answer=shown(vec((0, 0, 0))),
                misconception="multiplies-component-by-component",
                feedback="You multiplied matching components. The cross product is zero only where both vectors lie on one line.",
            ),
        ],
        hints=(
            "Along which axis does a vector point that is perpendicular to both?",
            f"Only the {AXES[third]}-axis is perpendicular to both. The size is the area of the rectangle that they span, and the right hand tells the sign.",
            f"The rectangle has the area ${p} \\cdot {q} = {p * q}$. In the circle x, y, z, x, ... a step forward from {AXES[one]} to {AXES[other]} gives plus, a step back gives minus.",
        ),
        explanation=(
            f"The result points along the {AXES[third]}-axis, and its length is ${p} \\cdot {q} = {p * q}$.",
            f"From {AXES[one]} to {AXES[other]} is a step {'forward' if sum(key) > 0 else 'back'} in the circle x, y, z, so the sign is {'plus' if sum(key) > 0 else 'minus'}.",
            f"The cross product is ${vec(key)}$",
        ),
        harder=0.3 if sum(key) < 0 else 0.0,
    )


@template(
    "linear_algebra.cross-product-in-full",
    skill="linear_algebra.cross-product",
    kind="algebraic",
    difficulty=0.5,
    reason="three differences of products, with signs",
    variants=12,
    where=lambda u, v: 0 not in (*u, *v, *cross(u, v)) and max(map(abs, cross(u, v))) < 22,
    u=((1, 2, 3), (2, -1, 4), (3, 1, 2), (-1, 5, 2), (4, 1, -2), (2, 3, 1)),
    v=((2, 1, 1), (1, 3, -2), (1, 2, 5), (3, -1, 2), (-2, 4, 1), (5, 2, 3)),
)
def cross_product_in_full(u: Vector, v: Vector) -> Draft:
    key = cross(u, v)
    a, b, c = u
    d, e, f = v
    return Draft(
        stem=f"Work out the cross product $\\vec{{u}} \\times \\vec{{v}}$ of $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$. Write it like $(1, 2, 3)$.",
        key=vec(key),
        proof=vec_proof(f"cross({_list(u)}, {_list(v)})", 3),
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec((key[0], -key[1], key[2])),
                misconception="wrong-sign-in-the-middle",
                feedback="The first and last components are right. In the middle one the two products are subtracted the other way round.",
            ),
            Wrong(
                answer=vec(times(-1, key)),
                misconception="swaps-order-of-cross-product",
                feedback="All signs are turned round: you worked out the product in the other order.",
            ),
            Wrong(
                answer=vec((a * d, b * e, c * f)),
                misconception="multiplies-component-by-component",
                feedback="You multiplied matching components. Each component of a cross product mixes the other two coordinates.",
            ),
            Wrong(
                answer=vec((b * f + c * e, c * d + a * f, a * e + b * d)),
                misconception="adds-instead-of-subtracts",
                feedback="You added the two products in each component. One of them is subtracted.",
            ),
        ),
        hints=(
            "For the first component cover the first coordinates of both vectors, and work with the other four numbers.",
            "The first component is $u_2 v_3 - u_3 v_2$. For the next ones move on in the circle 1, 2, 3, 1, 2.",
            f"The first component is ${bracket(b) if b < 0 else b} \\cdot {bracket(f)} - {bracket(c)} \\cdot {bracket(e)} = {key[0]}$. The second one is $u_3 v_1 - u_1 v_3$.",
        ),
        explanation=(
            f"First: $u_2 v_3 - u_3 v_2 = {b * f} - {bracket(c * e)} = {key[0]}$",
            f"Second: $u_3 v_1 - u_1 v_3 = {c * d} - {bracket(a * f)} = {key[1]}$",
            f"Third: $u_1 v_2 - u_2 v_1 = {a * e} - {bracket(b * d)} = {key[2]}$",
            f"The cross product is ${vec(key)}$",
        ),
        harder=0.1 if min(*u, *v) < 0 else -0.1,
    )


_SPANNED = (
    ((1, 2, 2), (0, 3, -3)), ((2, 0, 1), (0, 2, 2)), ((1, 0, 2), (3, 2, 4)), ((2, 1, 0), (0, 2, 2)), ((3, 1, 2), (1, -1, 0)),
    ((2, 2, 1), (-1, 2, -2)), ((4, 0, 3), (0, 2, 0)), ((3, 0, -4), (0, 3, 0)), ((1, 1, 0), (1, 3, 1)), ((2, 1, 2), (1, 2, -2)),
    ((0, 2, 1), (2, 0, 2)), ((1, 4, 1), (0, 3, 0)), ((1, 1, 2), (1, 2, 0)), ((0, 3, 4), (5, 0, 0)), ((1, 3, 1), (2, 4, 1)),
    ((2, 3, 6), (6, 2, -3)), ((1, 2, 0), (1, 0, 1)), ((1, -1, 1), (3, 1, 1)), ((1, 2, 2), (2, 1, -2)),
)  # fmt: skip


@template(
    "linear_algebra.area-by-cross-product",
    skill=("linear_algebra.cross-product", "linear_algebra.vectors"),
    kind="numeric",
    difficulty=0.9,
    reason="a cross product, its length, and for the triangle one half of it",
    variants=11,
    where=lambda pair, shape: math.isqrt(dot(cross(*pair), cross(*pair))) ** 2 == dot(cross(*pair), cross(*pair)),
    pair=_SPANNED,
    shape=("parallelogram", "triangle"),
)
def area_by_cross_product(pair: tuple[Vector, Vector], shape: str) -> Draft:
    u, v = pair
    w = cross(u, v)
    size = math.isqrt(dot(w, w))
    half = shape == "triangle"
    key = decimal_number(Fraction(size, 2)) if half else size
    return Draft(
        stem=f"The vectors $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$ are two sides of a {shape}. What is its area?",
        key=key,
        proof=f"norm(cross({_list(u)}, {_list(v)}))" + ("/2" if half else ""),
        wrong=apart(
            key,
            Wrong(
                answer=size if half else decimal_number(Fraction(size, 2)),
                misconception="forgets-half-of-triangle" if half else "halves-parallelogram",
                feedback="That is the area of the whole parallelogram. The triangle is only a part of it."
                if half
                else "You took half of the length of the cross product. That would be the triangle.",
            ),
            Wrong(
                answer=dot(w, w),
                misconception="forgets-the-root",
                feedback="That is the square of the length of the cross product. Take the root.",
            ),
            Wrong(
                answer=abs(dot(u, v)),
                misconception="dot-for-cross",
                feedback="You used the dot product, which tells about the angle. For areas there is another product.",
            ),
        ),
        hints=(
            "Which product of two vectors has to do with an area?",
            "The length of the cross product is the area of the parallelogram with these sides. A triangle has half as much.",
            f"The cross product is ${vec(w)}$. Find its length first.",
        ),
        explanation=(
            f"Cross product: ${vec(w)}$",
            f"Its length: $\\sqrt{{{' + '.join(str(x * x) for x in w)}}} = {size}$",
            f"Half of it is the triangle: ${size} \\div 2 = {key}$"
            if half
            else f"That is the area of the parallelogram: ${key}$",
        ),
        harder=0.1 if half else 0.0,
    )


def _on_line(p: Vector, d: Vector) -> str:
    return f"(x, y, z) = {vec(p)} + t{vec(d)}"


def _at(start: int, step: int, t: int) -> str:
    return f"evaluate('({start}) + t*({step})', t={t})"


@template(
    "linear_algebra.point-of-a-line",
    skill="linear_algebra.lines-and-planes",
    kind="algebraic",
    difficulty=-0.9,
    reason="a number is put into a line",
    variants=12,
    where=lambda p, d, t: p != d and 0 not in plus(p, times(t, d)),
    p=((1, 0, 2), (3, -1, 4), (-2, 5, 1), (0, 2, -3)),
    d=((2, 1, -1), (1, 3, 2), (-1, 2, 4), (3, -2, 1)),
    t=(2, 3, -1, 4, -2),
)
def point_of_a_line(p: Vector, d: Vector, t: int) -> Draft:
    key = plus(p, times(t, d))
    return Draft(
        stem=f"A line is given by ${_on_line(p, d)}$. Which point belongs to $t = {t}$? Write it like $(1, 2, 3)$.",
        key=vec(key),
        proof=f"({', '.join(_at(a, b, t) for a, b in zip(p, d, strict=True))})",
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(times(t, d)),
                misconception="forgets-the-start-point",
                feedback=f"You took the multiple of the direction, but started at the origin. The line starts at ${vec(p)}$.",
            ),
            Wrong(
                answer=vec(plus(times(t, p), d)),
                misconception="swaps-point-and-direction",
                feedback="You multiplied the wrong vector. The number $t$ belongs to the vector that stands after it.",
            ),
            Wrong(
                answer=vec(plus(p, times(-t, d))),
                misconception="sign-left-behind",
                feedback="You went the other way along the line. Check the sign of $t$.",
            ),
        ),
        hints=(
            "What is done with $t$ in the formula of the line?",
            "The number multiplies every component of the direction. Then the start point is added.",
            f"The direction becomes ${t} \\cdot {vec(d)} = {vec(times(t, d))}$. Now add the start point.",
        ),
        explanation=(
            f"Multiply the direction by ${t}$: ${vec(times(t, d))}$",
            f"Add the start point ${vec(p)}$ component by component.",
            f"The point is ${vec(key)}$",
        ),
        harder=0.3 if t < 0 else 0.0,
    )


@template(
    "linear_algebra.plane-from-point-and-normal",
    skill="linear_algebra.lines-and-planes",
    kind="algebraic",
    difficulty=0.2,
    reason="the normal gives the left side, the point the number on the right",
    variants=11,
    where=lambda n, p: dot(n, p) not in (0, *n, *p) and abs(dot(n, p)) < 30,
    n=((2, -1, 3), (1, 4, -2), (3, 2, 1), (5, -2, 1), (-1, 3, 2), (2, 5, 4)),
    p=((1, 2, 3), (4, 0, -1), (-2, 1, 5), (3, -3, 2), (0, 6, 1)),
)
def plane_from_point_and_normal(n: Vector, p: Vector) -> Draft:
    d = dot(n, p)
    left = plain_sum(n)
    return Draft(
        stem=f"A plane goes through the point ${vec(p)}$ and has the normal vector ${vec(n)}$. Write its equation, in the form $ax + by + cz = d$.",
        key=f"{left} = {d}",
        proof="'" + " + ".join(f"({a})*({letter} - ({b}))" for a, b, letter in zip(n, p, AXES, strict=True)) + " = 0'",
        wrong=apart(
            f"{left} = {d}",
            Wrong(
                answer=f"{left} = 0",
                misconception="forgets-the-point",
                feedback=f"The normal is right, but this plane goes through the origin. Does ${vec(p)}$ lie on it?",
            ),
            Wrong(
                answer=f"{left} = {-d}",
                misconception="sign-left-behind",
                feedback=f"Put the point ${vec(p)}$ into your equation. The left side has another sign than your number.",
            ),
        ),
        hints=(
            "Which numbers stand in front of $x$, $y$ and $z$ in the equation of a plane?",
            "They are the components of the normal vector. The number on the right comes out when you put in the given point.",
            f"The left side is ${equation(n, 'd').removesuffix(' = d')}$. With the point it is ${products(n, p)}$.",
        ),
        explanation=(
            f"The normal vector gives the left side: ${equation(n, 'd')}$",
            f"Put in the point: $d = {products(n, p)} = {d}$",
            f"The equation is ${equation(n, d)}$",
        ),
        harder=0.1 if min(*n, *p) < 0 else -0.1,
    )


@template(
    "linear_algebra.normal-of-a-plane",
    skill="linear_algebra.lines-and-planes",
    kind="single_choice",
    difficulty=-0.9,
    reason="the normal is read off the equation",
    variants=11,
    where=lambda a, b, c, d: len({abs(a), abs(b), abs(c), abs(d)}) == 4,
    a=(1, 2, 3, 4, 5),
    b=(-5, -4, -3, -2, 2, 3, 4),
    c=(-6, -2, 1, 3, 7),
    d=(5, 6, 8, 9, 11, 12),
)
def normal_of_a_plane(a: int, b: int, c: int, d: int) -> Draft:
    n = (a, b, c)
    return Draft(
        stem=f"Which vector is perpendicular to the plane ${equation(n, d)}$?",
        key=shown(vec(n)),
        proof=f"({', '.join(_slope(n, letter) for letter in AXES)})",
        wrong=three(
            shown(vec(n)),
            Wrong(
                answer=shown(vec((a, b, d))),
                misconception="constant-as-component",
                feedback=f"The {d} on the right only shifts the plane. It says nothing about its direction.",
            ),
            Wrong(
                answer=shown(vec(tuple(map(abs, n)) if min(n) < 0 else (a, b, -c))),
                misconception="sign-left-behind",
                feedback="The sizes are right. Compare the signs with those in the equation.",
            ),
            Wrong(
                answer=shown(vec((b, -a, 0))),
                misconception="direction-in-plane-as-normal",
                feedback="This vector lies in the plane: its dot product with the normal is zero.",
            ),
        ),
        hints=(
            "Which numbers of the equation belong to the directions x, y and z?",
            "The coefficients of $x$, $y$ and $z$, with their signs, are the components of a normal vector.",
            f"The first component stands before the $x$: it is {a}. Read off the other two.",
        ),
        explanation=(
            f"The coefficients in ${equation(n, d)}$ are ${a}$, ${b}$ and ${c}$.",
            f"They make the normal vector ${vec(n)}$",
        ),
        harder=0.1 if min(n) < 0 else -0.1,
    )


def _slope(n: Vector, letter: str) -> str:
    left = " + ".join(f"({a})*{name}" for a, name in zip(n, AXES, strict=True))
    return f"diff('{left}', '{letter}')"


@template(
    "linear_algebra.line-meets-plane",
    skill="linear_algebra.lines-and-planes",
    kind="numeric",
    difficulty=0.9,
    reason="the line is put into the plane, solved for t, and one coordinate of the point is found",
    variants=12,
    where=lambda n, p, d, t: dot(n, d) not in (0, 1, -1) and plus(p, times(t, d))[2] not in (t, p[2], d[2]),
    n=((2, 1, 1), (1, -1, 2), (3, 1, -2), (1, 2, 2)),
    p=((1, 0, 2), (3, 1, -1), (0, 4, 1), (2, -2, 3)),
    d=((1, 1, 2), (2, 1, 3), (1, -2, 4), (3, 2, 1)),
    t=(2, 3, -2, 4),
)
def line_meets_plane(n: Vector, p: Vector, d: Vector, t: int) -> Draft:
    point = plus(p, times(t, d))
    goal, start, speed = dot(n, point), dot(n, p), dot(n, d)
    key = point[2]
    return Draft(
        stem=f"The line ${_on_line(p, d)}$ meets the plane ${equation(n, goal)}$ in one point. What is the $z$-coordinate of this point?",
        key=key,
        proof=f"evaluate('({p[2]}) + ({d[2]})*t', t=solve('({n[0]})*(({p[0]}) + ({d[0]})*t) + ({n[1]})*(({p[1]}) + ({d[1]})*t) + ({n[2]})*(({p[2]}) + ({d[2]})*t) = {goal}', 't')[0])",
        wrong=apart(
            key,
            Wrong(
                answer=t,
                misconception="stops-too-early",
                feedback="That is the value of $t$. Put it into the line to find the point.",
            ),
            Wrong(
                answer=point[0],
                misconception="wrong-coordinate",
                feedback="That is the $x$-coordinate of the point. Another coordinate is asked for.",
            ),
            Wrong(
                answer=t * d[2],
                misconception="forgets-the-start-point",
                feedback=f"You left out the start of the line, which has the height {p[2]}.",
            ),
        ),
        hints=(
            "A point that lies on both must fit into both. What are the coordinates of the line in terms of $t$?",
            "Put the three coordinates of the line into the equation of the plane. That is one equation for $t$.",
            f"The coordinates are ${linear(d[0], 't', p[0])}$, ${linear(d[1], 't', p[1])}$ and ${linear(d[2], 't', p[2])}$. In the plane they give ${linear(speed, 't', start)} = {goal}$.",
        ),
        explanation=(
            f"Coordinates on the line: $x = {linear(d[0], 't', p[0])}$, $y = {linear(d[1], 't', p[1])}$, $z = {linear(d[2], 't', p[2])}$",
            f"In the plane: ${linear(speed, 't', start)} = {goal}$, so $t = {t}$",
            f"Then $z = {p[2]} + {bracket(d[2])} \\cdot {bracket(t)} = {key}$",
        ),
        harder=0.2 if t < 0 else 0.0,
    )


@template(
    "linear_algebra.points-in-a-plane",
    skill="linear_algebra.lines-and-planes",
    kind="multiple_choice",
    difficulty=-0.1,
    reason="five points are put into an equation",
    variants=10,
    where=lambda n, one, other: dot(n, one) == dot(n, other) and one != other,
    n=((1, 1, 1), (2, 1, -1), (1, 2, 3), (3, -1, 2), (2, 3, 1)),
    one=((1, 2, 3), (4, 0, 2), (0, 5, 1), (2, 1, 3), (3, 3, 0), (5, 1, 0), (2, 0, 4)),
    other=(
        (3, 2, 1),
        (1, 1, 4),
        (2, 4, 0),
        (6, 0, 0),
        (1, 5, 0),
        (0, 0, 6),
        (2, 2, 2),
        (3, 0, 1),
        (0, 3, 1),
        (2, 0, 3),
        (0, 2, 2),
    ),
)
def points_in_a_plane(n: Vector, one: Vector, other: Vector) -> Draft:
    d = dot(n, one)
    rights = (one, other)
    others = [
        w
        for w in (n, plus(one, (1, 0, 0)), plus(other, (0, -1, 1)), (d, d, d), plus(one, (0, 1, 0)))
        if dot(n, w) != d and w not in rights
    ][:3]
    return Draft(
        stem=f"Which of these points lie in the plane ${equation(n, d)}$? Choose all that apply.",
        key=tuple(shown(vec(w)) for w in rights),
        proof=f"[any(dot(p, {_list(n)}) == {d} and same(p, o) for p in [{', '.join(vec(w) for w in (*rights, *others))}]) for o in options]",
        wrong=[
            Wrong(
                answer=shown(vec(w)),
                misconception="normal-as-point" if w == n else "does-not-put-in",
                feedback=("This is the normal vector, not a point of the plane: " if w == n else "Put it in: ")
                + f"${products(n, w)} = {dot(n, w)}$, and that is not {d}.",
            )
            for w in others
        ],
        hints=(
            "When does a point lie in a plane? Its coordinates have to do something.",
            f"Put each point into the left side of the equation. It must come out as {d}.",
            f"For ${vec(others[0])}$ it is ${products(n, others[0])} = {dot(n, others[0])}$, so this point is out. Test the others.",
        ),
        explanation=(
            *(f"${products(n, w)} = {d}$, so ${vec(w)}$ lies in the plane." for w in rights),
            f"Right: ${vec(one)}$ and ${vec(other)}$",
        ),
        harder=0.2 if min(n) < 0 else -0.1,
    )


def _shadow(a: Vector, b: Vector, alt: str) -> Picture:
    """Two arrows and the line of b; the foot of the shadow is left out, since a grid would tell where it lies."""
    xs, ys = [0, a[0], b[0]], [0, a[1], b[1]]
    left, right, low, high = min(xs) - 1, max(xs) + 1, min(ys) - 1, max(ys) + 1
    sheet = Sheet((left, right), (low, high), margin=26)
    sheet.axes()
    reach = [
        min(end / step for end, step in zip(ends, b, strict=True) if end / step > 0)
        for ends in _ahead(b, left, right, low, high)
    ]
    sheet.line(
        (-reach[1] * b[0], -reach[1] * b[1]), (reach[0] * b[0], reach[0] * b[1]), dashed=True, colour=ORANGE, width=1.4
    )
    sheet.arrow((0, 0), (a[0], a[1]), colour=BLUE, width=2.6)
    sheet.arrow((0, 0), (b[0], b[1]), colour=ORANGE, width=2.6)
    for w, name, colour in ((a, "a", BLUE), (b, "b", ORANGE)):
        size = math.hypot(*w)
        away = 14 if b[0] * a[1] > b[1] * a[0] else -14
        ahead, aside = (4, away) if name == "b" else (13, 0 if w[0] else 13)
        shift = ((ahead * w[0] + aside * w[1]) / size, (ahead * w[1] - aside * w[0]) / size)
        sheet.text((w[0], w[1]), name, shift=shift, colour=colour)
    return sheet.picture(alt)


def _ahead(b: Vector, left: int, right: int, low: int, high: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The sides of the sheet that the line of b runs to, forwards, and backwards with their signs turned round."""
    forwards = (right if b[0] > 0 else left, high if b[1] > 0 else low)
    backwards = (-left if b[0] > 0 else -right, -low if b[1] > 0 else -high)
    return forwards, backwards


@template(
    "linear_algebra.projection-onto-a-vector",
    skill="linear_algebra.projections",
    kind="algebraic",
    difficulty=0.6,
    reason="a quotient of two dot products, then a multiple of a vector",
    variants=12,
    where=lambda a, b: (
        dot(a, b) != 0 and dot(a, b) % dot(b, b) == 0 and a[0] * b[1] != a[1] * b[0] and dot(a, b) != dot(b, b)
    ),
    a=tuple((x, y) for x in range(-4, 8) for y in range(1, 8)),
    b=((1, 1), (1, 2), (2, 1), (2, -1), (-1, 2), (1, 3), (3, 1)),
)
def projection_onto_a_vector(a: Vector, b: Vector) -> Draft:
    top, bottom = dot(a, b), dot(b, b)
    factor = top // bottom
    key = times(factor, b)
    return Draft(
        stem=f"Project the vector $\\vec{{a}} = {vec(a)}$ orthogonally onto $\\vec{{b}} = {vec(b)}$. Which vector is the projection? Write it like $(1, 2)$.",
        key=vec(key),
        proof=f"(dot({_list(a)}, {_list(b)})/norm({_list(b)})**2*({b[0]}), dot({_list(a)}, {_list(b)})/norm({_list(b)})**2*({b[1]}))",
        picture=_shadow(
            a,
            b,
            f"Arrows a to x = {a[0]}, y = {a[1]} and b to x = {b[0]}, y = {b[1]}; a dashed line runs along b.",
        ),
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(times(top, b)),
                misconception="forgets-to-divide-by-lengths",
                feedback=f"You multiplied $\\vec{{b}}$ by the dot product {top}. It still has to be divided by the square of the length of $\\vec{{b}}$.",
            ),
            Wrong(
                answer=vec([Fraction(top * x, dot(a, a)) for x in a]),
                misconception="projects-onto-wrong-vector",
                feedback="This is the projection of $\\vec{b}$ onto $\\vec{a}$. The shadow must lie on the line of $\\vec{b}$.",
            ),
            Wrong(
                answer=vec(plus(a, times(-1, key))),
                misconception="rest-for-projection",
                feedback="This is what is left when the projection is taken away: the part at a right angle to $\\vec{b}$.",
            ),
        ),
        hints=(
            "The projection is a multiple of one of the two vectors. Of which one?",
            "The factor is the dot product of both vectors, divided by the dot product of $\\vec{b}$ with itself.",
            f"The dot products are ${products(a, b)} = {top}$ and ${products(b, b)} = {bottom}$, so the factor is ${top} \\div {bottom} = {factor}$.",
        ),
        explanation=(
            f"$\\vec{{a}} \\cdot \\vec{{b}} = {products(a, b)} = {top}$",
            f"$\\vec{{b}} \\cdot \\vec{{b}} = {products(b, b)} = {bottom}$",
            f"Factor: ${top} \\div {bottom} = {factor}$",
            f"Projection: ${factor} \\cdot {vec(b)}$, and that is ${vec(key)}$",
        ),
        harder=0.2 if factor < 0 or min(b) < 0 else -0.1,
    )


@template(
    "linear_algebra.length-of-the-shadow",
    skill="linear_algebra.projections",
    kind="numeric",
    difficulty=-0.8,
    reason="the projection onto an axis, or onto a vector of known length",
    variants=11,
    where=lambda a, row: (
        dot(a, row[:2]) % row[2] == 0 and dot(a, row[:2]) > 0 and dot(a, row[:2]) // row[2] not in (1, row[2], *a)
    ),
    a=tuple((x, y) for x in (2, 5, 6, 7, 9, 10, 11) for y in (-2, 3, 5, 8, 10)),
    row=((3, 4, 5), (4, 3, 5), (8, 6, 10), (6, 8, 10)),
)
def length_of_the_shadow(a: Vector, row: Vector) -> Draft:
    b, size = row[:2], row[2]
    top = dot(a, b)
    key = top // size
    return Draft(
        stem=f"The vector $\\vec{{b}} = {vec(b)}$ has the length {size}. How long is the orthogonal projection of $\\vec{{a}} = {vec(a)}$ onto $\\vec{{b}}$?",
        key=key,
        proof=f"abs(dot({_list(a)}, {_list(b)})) / norm({_list(b)})",
        wrong=apart(
            key,
            Wrong(
                answer=top,
                misconception="forgets-to-divide-by-lengths",
                feedback="That is the dot product. Divide by the length of $\\vec{b}$.",
            ),
            Wrong(
                answer=Fraction(top, size * size),
                misconception="divides-by-square-of-length",
                feedback="You divided by the square of the length. That gives the factor for $\\vec{b}$, not the length of the shadow.",
            ),
        ),
        hints=(
            "Which product of the two vectors tells how far $\\vec{a}$ reaches in the direction of $\\vec{b}$?",
            "Work out the dot product of both, and divide it by the length of $\\vec{b}$.",
            f"The dot product is ${products(a, b)} = {top}$. The length of $\\vec{{b}}$ is {size}.",
        ),
        explanation=(
            f"Dot product: ${products(a, b)} = {top}$",
            f"Divide by the length: ${top} \\div {size} = {key}$",
        ),
        harder=0.2 if min(a) < 0 else 0.0,
    )


_NORMALS = (
    (1, 2, 2, 3),
    (2, 1, 2, 3),
    (2, -2, 1, 3),
    (2, 3, 6, 7),
    (6, -2, 3, 7),
    (4, 4, 7, 9),
    (1, 4, 8, 9),
    (1, -2, 2, 3),
)


@template(
    "linear_algebra.distance-from-a-plane",
    skill=("linear_algebra.projections", "linear_algebra.lines-and-planes"),
    kind="numeric",
    difficulty=0.9,
    reason="the point is put into the plane, and the result divided by the length of the normal",
    variants=11,
    where=lambda row, p, far: dot(row[:3], p) - far * row[3] not in (0,) and abs(far) not in (row[3], *map(abs, p)),
    row=_NORMALS,
    p=((1, 1, 3), (4, -1, 2), (3, 0, 5), (-2, 3, 1), (5, 2, -3)),
    far=(2, 4, 6, -2, -4),
)
def distance_from_a_plane(row: Vector, p: Vector, far: int) -> Draft:
    n, size = row[:3], row[3]
    left = dot(n, p)
    d = left - far * size
    key = abs(far)
    return Draft(
        stem=f"How far is the point ${vec(p)}$ from the plane ${equation(n, d)}$?",
        key=key,
        proof=f"abs(dot({_list(n)}, {_list(p)}) - ({d})) / norm({_list(n)})",
        wrong=apart(
            key,
            Wrong(
                answer=abs(far) * size,
                misconception="forgets-to-divide-by-lengths",
                feedback="By so much the equation fails at this point. Divide it by the length of the normal vector.",
            ),
            Wrong(
                answer=Fraction(abs(left), size),
                misconception="forgets-the-constant",
                feedback=f"You left out the ${d}$ on the right side of the plane.",
            ),
            Wrong(
                answer=Fraction(abs(far) * size, dot(n, n)),
                misconception="divides-by-square-of-length",
                feedback="You divided by the square of the length of the normal vector. Take the root first.",
            ),
        ),
        hints=(
            "What comes out when you put the point into the left side of the plane's equation?",
            "Take the difference between both sides for this point, and divide it by the length of the normal vector.",
            f"The left side is ${products(n, p)} = {left}$, and the normal vector has the length $\\sqrt{{{dot(n, n)}}} = {size}$.",
        ),
        explanation=(
            f"Left side at the point: ${products(n, p)} = {left}$",
            f"Difference: ${left} - {bracket(d)} = {left - d}$",
            f"Length of the normal vector: $\\sqrt{{{dot(n, n)}}} = {size}$",
            f"Distance: $\\frac{{{abs(left - d)}}}{{{size}}} = {key}$",
        ),
        harder=0.1 if min(n) < 0 else 0.0,
    )
