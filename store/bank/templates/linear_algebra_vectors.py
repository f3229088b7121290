"""Linear algebra: vectors in the plane and in space, dot product and angle."""

import math
from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.linear_algebra_forms import (
    Vector,
    added,
    apart,
    dot,
    plus,
    products,
    shown,
    three,
    times,
    vec,
)
from store.bank.write import bracket, tex
from store.questions import Picture

_TRIPLES = ((3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (6, 8, 10), (8, 6, 10), (9, 12, 15))
_SPACE = (
    (1, 2, 2, 3),
    (2, 3, 6, 7),
    (1, 4, 8, 9),
    (4, 4, 7, 9),
    (2, 6, 9, 11),
    (6, 6, 7, 11),
    (2, 4, 4, 6),
    (2, 5, 14, 15),
)


@template(
    "linear_algebra.combination-of-vectors",
    skill="linear_algebra.vectors",
    kind="algebraic",
    difficulty=-0.8,
    reason="two multiples and one subtraction in each component",
    variants=12,
    where=lambda p, q, u, v: p != q and len(u) == len(v) and 0 not in plus(times(p, u), times(-q, v)),
    p=(1, 2, 3, 4),
    q=(1, 2, 3, 5),
    u=((2, 3), (4, -1), (-3, 5), (1, -4), (3, 0, 2), (-2, 1, 4)),
    v=((5, 2), (-1, 4), (2, -3), (-4, -1), (1, -2, 3), (4, 0, -5)),
)
def combination_of_vectors(p: int, q: int, u: Vector, v: Vector) -> Draft:
    one, other = times(p, u), times(q, v)
    key = plus(one, times(-1, other))
    ask = f"{p if p > 1 else ''}\\vec{{u}} - {q if q > 1 else ''}\\vec{{v}}"
    lost = plus(one, other)
    half = (one[0] - other[0], *plus(one, other)[1:])
    return Draft(
        stem=f"Let $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$. Work out ${ask}$. Write the answer like $(1, 2)$.",
        key=vec(key),
        proof=f"({', '.join(f'{p}*({a}) - {q}*({b})' for a, b in zip(u, v, strict=True))})",
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(lost),
                misconception="adds-instead-of-subtracts",
                feedback=f"You added the multiple of ${vec(v)}$. Look at the sign between the two vectors.",
            ),
            Wrong(
                answer=vec(half),
                misconception="sign-left-behind",
                feedback="The first component is right. The minus counts for every component of the second vector, not only for the first.",
            ),
            Wrong(
                answer=vec(plus(u, times(-1, v))),
                misconception="forgets-the-factor",
                feedback="You subtracted the vectors as they are. What do the numbers in front of them do?",
            ),
        ),
        hints=(
            "Work on one component at a time: first only the first numbers of both vectors.",
            "A number in front multiplies every component of its vector. After that, subtract component from component.",
            f"In the first component it is ${tex(one[0])} - {bracket(other[0])} = {key[0]}$. Go on with the next one.",
        ),
        explanation=(
            f"Multiply every component: ${vec(one)}$ and ${vec(other)}$",
            *(
                f"Component {n}: ${a} - {bracket(b)} = {a - b}$"
                for n, (a, b) in enumerate(zip(one, other, strict=True), 1)
            ),
            f"The result is ${vec(key)}$",
        ),
        harder=(0.2 if p > 1 and q > 1 else -0.3) + (0.2 if len(u) == 3 else 0.0),
    )


@template(
    "linear_algebra.length-of-a-vector",
    skill="linear_algebra.vectors",
    kind="numeric",
    difficulty=-0.9,
    reason="squares, a sum and a root that comes out whole",
    variants=12,
    row=tuple((*row[:-1], row[-1]) for row in (*_TRIPLES, *_SPACE)),
    first=(1, -1),
    last=(1, -1),
)
def length_of_a_vector(row: tuple[int, ...], first: int, last: int) -> Draft:
    key = row[-1]
    v = (row[0] * first, *row[1:-2], row[-2] * last)
    squares = [x * x for x in v]
    return Draft(
        stem=f"How long is the vector $\\vec{{v}} = {vec(v)}$?",
        key=key,
        proof=f"norm([{', '.join(map(str, v))}])",
        wrong=apart(
            key,
            Wrong(
                answer=sum(squares),
                misconception="forgets-the-root",
                feedback="That is the sum of the squares. One step is left to get from the square of the length to the length.",
            ),
            Wrong(
                answer=sum(map(abs, v)),
                misconception="adds-sides-without-squaring",
                feedback="You added the sizes of the components. That is the way along the axes, and the arrow itself is shorter.",
            ),
            Wrong(
                answer=sum(v),
                misconception="adds-components",
                feedback="You added the components. A length comes from their squares.",
            ),
        ),
        hints=(
            "Think of the components as the sides at a right angle. Which theorem gives the third side?",
            "Square every component, add the squares, and take the root. Squares of negative numbers are positive.",
            f"The squares are {', '.join(f'${bracket(x)}^2 = {x * x}$' for x in v)}. Add them and take the root.",
        ),
        explanation=(
            f"Sum of the squares: ${' + '.join(f'{bracket(x)}^2' for x in v)} = {sum(squares)}$",
            f"Length: $\\sqrt{{{sum(squares)}}} = {key}$",
        ),
        harder=0.4 if len(v) == 3 else 0.0,
    )


def _arrows(u: Vector, v: Vector, alt: str) -> Picture:
    points = [(0, 0), u, v, plus(u, v)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    sheet = Sheet((min(xs) - 1, max(xs) + 1), (min(ys) - 1, max(ys) + 1), margin=26)
    sheet.axes()
    sheet.arrow((0, 0), (u[0], u[1]), colour=BLUE, width=2.6)
    sheet.arrow((0, 0), (v[0], v[1]), colour=ORANGE, width=2.6)
    for w, name, colour in ((u, "u", BLUE), (v, "v", ORANGE)):
        size = math.hypot(*w)
        sheet.text((w[0], w[1]), name, shift=(12 * w[0] / size if w[0] else 13, 12 * w[1] / size), colour=colour)
    return sheet.picture(alt)


@template(
    "linear_algebra.sum-of-drawn-arrows",
    skill="linear_algebra.vectors",
    kind="single_choice",
    difficulty=-0.7,
    reason="two vectors are read off a grid before they are added",
    variants=10,
    where=lambda u, v, minus: u[0] * v[1] != u[1] * v[0] and (plus(u, v) != (0, 0)),
    u=((3, 1), (2, 4), (4, -1), (1, 3), (3, -2), (5, 1)),
    v=((-2, 3), (-1, 2), (1, 2), (-3, 1), (-2, -3), (2, -4)),
    minus=(False, True),
)
def sum_of_drawn_arrows(u: Vector, v: Vector, minus: bool) -> Draft:
    sign, done = ("-", "subtract") if minus else ("+", "add")
    key = plus(u, times(-1 if minus else 1, v))
    other = plus(u, times(1 if minus else -1, v))
    return Draft(
        stem=f"The picture shows the vectors $\\vec{{u}}$ and $\\vec{{v}}$ on a grid. Which vector is $\\vec{{u}} {sign} \\vec{{v}}$?",
        key=shown(vec(key)),
        proof=f"({u[0]} {sign} ({v[0]}), {u[1]} {sign} ({v[1]}))",
        picture=_arrows(
            u,
            v,
            f"Two arrows from the origin of a grid: u ends at x = {u[0]}, y = {u[1]}; v ends at x = {v[0]}, y = {v[1]}.",
        ),
        wrong=three(
            shown(vec(key)),
            Wrong(
                answer=shown(vec(other)),
                misconception="subtracts-instead-of-adds" if not minus else "adds-instead-of-subtracts",
                feedback=f"You took the other sign. The task is to {done} the components of $\\vec{{v}}$.",
            ),
            Wrong(
                answer=shown(vec((key[1], key[0]))),
                misconception="swaps-coordinates",
                feedback="The step along x comes first. You have the two numbers the other way round.",
            ),
            Wrong(
                answer=shown(vec((key[0], other[1]))),
                misconception="sign-left-behind",
                feedback="The first component is right. In the second one the sign went wrong.",
            ),
            Wrong(
                answer=shown(vec((other[0], key[1]))),
                misconception="sign-left-behind",
                feedback="The second component is right. In the first one the sign went wrong.",
            ),
            Wrong(
                answer=shown(vec((key[0] + 1, key[1]))),
                misconception="counts-wrongly",
                feedback="Count the steps along x once more, from the origin to the tip of each arrow.",
            ),
        ),
        hints=(
            "Read off both vectors first: how many steps along x, how many along y from the origin to the tip?",
            f"Then {done} the first components, and the second components by themselves.",
            f"From the picture: $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$. In the first component: ${u[0]} {sign} {bracket(v[0])} = {key[0]}$.",
        ),
        explanation=(
            f"Read off: $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$",
            f"First component: ${u[0]} {sign} {bracket(v[0])} = {key[0]}$",
            f"Second component: ${u[1]} {sign} {bracket(v[1])} = {key[1]}$",
            f"The vector is ${vec(key)}$",
        ),
        harder=0.3 if minus else -0.1,
    )


@template(
    "linear_algebra.vector-of-given-length",
    skill="linear_algebra.vectors",
    kind="algebraic",
    difficulty=0.9,
    reason="the length must be found first, then the vector scaled to another length",
    variants=11,
    where=lambda row, factor, sign, way: abs(factor) * row[2] <= 60,
    row=((3, 4, 5), (4, 3, 5), (5, 12, 13), (8, 15, 17), (12, 5, 13)),
    factor=(2, 3, 4, 6),
    sign=(1, -1),
    way=("same", "opposite"),
)
def vector_of_given_length(row: tuple[int, int, int], factor: int, sign: int, way: str) -> Draft:
    v, length = (row[0], row[1] * sign), row[2]
    k = factor if way == "same" else -factor
    key = times(k, v)
    goal = factor * length
    return Draft(
        stem=f"Which vector has the length {goal} and the {way} direction as $\\vec{{v}} = {vec(v)}$? Write it like $(1, 2)$.".replace(
            "opposite direction as", "opposite direction to"
        ),
        key=vec(key),
        proof=f"({goal}*({v[0]})/norm([{v[0]}, {v[1]}])*{k // factor}, {goal}*({v[1]})/norm([{v[0]}, {v[1]}])*{k // factor})",
        wrong=apart(
            vec(key),
            Wrong(
                answer=vec(times(-k, v)),
                misconception="wrong-direction",
                feedback=f"The length fits. But the arrow should point in the {way} direction, and yours points the other way.",
            ),
            Wrong(
                answer=vec(times(goal, v)),
                misconception="forgets-to-normalize",
                feedback=f"You multiplied by {goal}. That would be right if $\\vec{{v}}$ had the length 1. How long is it?",
            ),
        ),
        hints=(
            "How long is the given vector? Compare that with the length you want.",
            "A multiple of a vector keeps its line. The factor is the wanted length divided by the present one, with a minus for the opposite direction.",
            f"The length of ${vec(v)}$ is $\\sqrt{{{v[0] ** 2} + {v[1] ** 2}}} = {length}$, and ${goal} \\div {length} = {factor}$.",
        ),
        explanation=(
            f"Length of the given vector: $\\sqrt{{{v[0] ** 2} + {v[1] ** 2}}} = {length}$",
            f"Factor: ${goal} \\div {length} = {factor}$"
            + (", with a minus for the opposite direction" if k < 0 else ""),
            f"Multiply: ${k} \\cdot {bracket(v[0])} = {key[0]}$ and ${k} \\cdot {bracket(v[1])} = {key[1]}$",
            f"The vector is ${vec(key)}$",
        ),
        harder=0.2 if k < 0 else 0.0,
    )


_TRIPS = (
    ("A drone over a rice field in Vietnam", "drone"),
    ("A ferry near the island of Bali", "ferry"),
    ("A robot in a warehouse in Rotterdam", "robot"),
    ("A balloon over the plains of Kenya", "balloon"),
)


@template(
    "linear_algebra.distance-after-two-legs",
    skill="linear_algebra.vectors",
    kind="numeric",
    difficulty=0.0,
    reason="two displacements are added before the length is found",
    variants=10,
    where=lambda row, leg, story: leg[0] != 0 and row[0] - leg[0] != 0 and row[1] - leg[1] != 0,
    row=_TRIPLES,
    leg=((7, -2), (-3, 5), (2, 6), (10, 1), (-4, -2), (1, 9)),
    story=_TRIPS,
)
def distance_after_two_legs(row: tuple[int, int, int], leg: Vector, story: tuple[str, str]) -> Draft:
    goal = (row[0], row[1])
    second = plus(goal, times(-1, leg))
    key, (where, name) = row[2], story
    return Draft(
        stem=f"{where} first moves by ${vec(leg)}$ and then by ${vec(second)}$, both in kilometres (east, north). How many kilometres is it from its start in the end?",
        key=key,
        unit="km",
        proof=f"norm([{leg[0]} + ({second[0]}), {leg[1]} + ({second[1]})])",
        wrong=apart(
            key,
            Wrong(
                answer=goal[0] + goal[1],
                misconception="adds-sides-without-squaring",
                feedback="You added the way east and the way north. The straight distance is shorter.",
            ),
            Wrong(
                answer=key * key,
                misconception="forgets-the-root",
                feedback="That is the square of the distance. Take the root.",
            ),
        ),
        hints=(
            f"Where is the {name} in the end, seen from its start? One vector says it.",
            "Add the two moves component by component. Then find the length of the sum with the theorem of Pythagoras.",
            f"The sum is ${vec(goal)}$, so the square of the distance is ${goal[0]}^2 + {goal[1]}^2 = {key * key}$.",
        ),
        explanation=(
            f"East: ${leg[0]} + {bracket(second[0])} = {goal[0]}$",
            f"North: ${leg[1]} + {bracket(second[1])} = {goal[1]}$",
            f"Distance: $\\sqrt{{{goal[0]}^2 + {goal[1]}^2}} = \\sqrt{{{key * key}}} = {key}$",
            f"The {name} is {key} km from its start.",
        ),
        harder=0.2 if min(*leg, *second) < 0 else -0.1,
    )


@template(
    "linear_algebra.dot-product-in-space",
    skill="linear_algebra.dot-product",
    kind="numeric",
    difficulty=-1.0,
    reason="three products with signs and a sum",
    variants=12,
    where=lambda a, b, c, d, e, f: 0 not in (a, d) and abs(a * d + b * e + c * f) > 3 and b * e < 0 and c * f != 0,
    a=range(1, 6),
    b=range(-4, 5),
    c=range(1, 7),
    d=range(2, 6),
    e=range(-5, 6),
    f=range(-3, 5),
)
def dot_product_in_space(a: int, b: int, c: int, d: int, e: int, f: int) -> Draft:
    u, v = (a, b, c), (d, e, f)
    parts = [x * y for x, y in zip(u, v, strict=True)]
    key = sum(parts)
    return Draft(
        stem=f"Work out the dot product $\\vec{{u}} \\cdot \\vec{{v}}$ of $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$.",
        key=key,
        proof=f"dot([{a}, {b}, {c}], [{d}, {e}, {f}])",
        wrong=apart(
            key,
            Wrong(
                answer=sum(map(abs, parts)),
                misconception="sign-left-behind",
                feedback=f"The product ${bracket(b)} \\cdot {bracket(e)}$ is negative. It looks as if all products were taken as positive.",
            ),
            Wrong(
                answer=sum(u) * sum(v),
                misconception="multiplies-the-sums",
                feedback="You multiplied the sums of the components. Multiply matching components first, then add.",
            ),
            Wrong(
                answer=parts[0] * parts[1] * parts[2],
                misconception="multiplies-all",
                feedback="The three products are added, not multiplied with each other.",
            ),
            Wrong(
                answer=sum(u) + sum(v),
                misconception="adds-components",
                feedback="You added all components. Matching components are multiplied.",
            ),
        ),
        hints=(
            "Which component of the second vector belongs to the first component of the first vector?",
            "Multiply first by first, second by second, third by third. The dot product is the sum of the three products.",
            f"The products are ${a} \\cdot {bracket(d)} = {parts[0]}$, ${bracket(b)} \\cdot {bracket(e)} = {parts[1]}$ and ${bracket(c)} \\cdot {bracket(f)} = {parts[2]}$. Add them.",
        ),
        explanation=(
            f"Multiply matching components: ${products(u, v)}$",
            f"${added(parts)} = {key}$",
        ),
        harder=0.0 if f > 0 else 0.2,
    )


_SHOPS = (
    ("A market stall in Oaxaca", ("mangos", "limes", "papayas"), "pesos"),
    ("A bakery in Istanbul", ("rolls", "cakes", "pies"), "lira"),
    ("A stationer in Nairobi", ("pens", "folders", "notebooks"), "shillings"),
    ("A fish shop in Lisbon", ("sardines", "squids", "crabs"), "euros"),
)


@template(
    "linear_algebra.takings-as-dot-product",
    skill="linear_algebra.dot-product",
    kind="numeric",
    difficulty=-0.6,
    reason="a dot product found behind a story, with easy numbers",
    variants=10,
    where=lambda n, price, shop: len({*n, *price}) > 4,
    n=((12, 5, 8), (20, 7, 3), (6, 15, 4), (9, 11, 10), (14, 6, 9)),
    price=((3, 8, 5), (4, 2, 9), (7, 3, 6), (2, 12, 5)),
    shop=_SHOPS,
)
def takings_as_dot_product(n: Vector, price: Vector, shop: tuple[str, Vector, str]) -> Draft:
    where, goods, coin = shop
    parts, key = [a * b for a, b in zip(n, price, strict=True)], dot(n, price)
    return Draft(
        stem=f"{where} sells {goods[0]}, {goods[1]} and {goods[2]} for {price[0]}, {price[1]} and {price[2]} {coin} apiece. Today's sales are the vector $\\vec{{n}} = {vec(n)}$, the prices the vector $\\vec{{p}} = {vec(price)}$. What is $\\vec{{n}} \\cdot \\vec{{p}}$, the takings in {coin}?",
        key=key,
        proof=f"sum(a*b for a, b in [({n[0]}, {price[0]}), ({n[1]}, {price[1]}), ({n[2]}, {price[2]})])",
        wrong=apart(
            key,
            Wrong(
                answer=sum(n) * sum(price),
                misconception="multiplies-the-sums",
                feedback=f"This sells everything at the price of all three together. Each of the {goods[0]} costs only {price[0]}.",
            ),
            Wrong(
                answer=parts[0] + parts[1],
                misconception="ignores-one-direction",
                feedback=f"The {goods[2]} are missing in your sum.",
            ),
            Wrong(
                answer=sum(n) + sum(price),
                misconception="adds-components",
                feedback="You added numbers of things and prices. What is earned with one sort of goods?",
            ),
        ),
        hints=(
            f"What is taken for the {goods[0]} alone?",
            "Each number of pieces is multiplied by its own price. The dot product adds these amounts.",
            f"For the {goods[0]}: ${n[0]} \\cdot {price[0]} = {parts[0]}$. For the {goods[1]}: ${n[1]} \\cdot {price[1]} = {parts[1]}$.",
        ),
        explanation=(
            f"Multiply numbers and prices: ${products(n, price)}$",
            f"${added(parts)} = {key}$",
        ),
    )


@template(
    "linear_algebra.make-perpendicular",
    skill="linear_algebra.dot-product",
    kind="numeric",
    difficulty=0.1,
    reason="the dot product is set to zero and solved for a component",
    variants=12,
    where=lambda a, b, u3, c, d, k: (
        a * c + b * d + u3 * k == 0 and abs(k) not in (abs(a), abs(b), abs(c), abs(d), u3) and a != 0
    ),
    a=range(-4, 7),
    b=range(1, 6),
    u3=(2, 3, 4, 5),
    c=(2, 3, 4, 5),
    d=(-3, -2, 2, 3, 7),
    k=(-7, -6, -5, -4, -3, 3, 4, 5, 6, 7),
)
def make_perpendicular(a: int, b: int, u3: int, c: int, d: int, k: int) -> Draft:
    known, key, u = a * c + b * d, k, (a, b, u3)
    return Draft(
        stem=f"For which number $k$ are the vectors $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = ({c}, {d}, k)$ perpendicular?",
        key=key,
        proof=f"solve('({a})*({c}) + ({b})*({d}) + ({u3})*k = 0', 'k')",
        wrong=apart(
            key,
            Wrong(
                answer=-key,
                misconception="sign-left-behind",
                feedback="The size is right. Put your number in: is the dot product really zero?",
            ),
            Wrong(
                answer=Fraction(1 - known, u3),
                misconception="sets-dot-product-to-one",
                feedback="You set the dot product to 1. Which value does it have at a right angle?",
            ),
        ),
        hints=(
            "What does a right angle mean for the dot product of the two vectors?",
            "Write down the dot product with the letter $k$ in it. It must be zero, which is an equation for $k$.",
            f"The dot product is ${products((a, b), (c, d))} + {u3}k = {known} + {u3}k$. Set it to zero.",
        ),
        explanation=(
            f"Dot product: ${products((a, b), (c, d))} = {known}$ from the first two components, and ${u3}k$ from the third.",
            f"Perpendicular means that ${known} + {u3}k = 0$",
            f"So $k = {key}$",
        ),
        harder=0.1 if min(a, d) < 0 else -0.1,
    )


@template(
    "linear_algebra.kind-of-angle",
    skill="linear_algebra.dot-product",
    kind="single_choice",
    difficulty=-0.7,
    reason="the sign of one dot product tells the kind of angle",
    variants=12,
    where=lambda u, v: abs(dot(u, v)) in (0, 1, 2, 3, 5, 7),
    u=((3, -2), (2, 5), (-4, 1), (1, -3), (5, 2), (-2, -3)),
    v=((2, 3), (4, 1), (1, 4), (-3, 2), (6, 2), (-1, 3), (2, -5), (-1, 1)),
)
def kind_of_angle(u: Vector, v: Vector) -> Draft:
    value = dot(u, v)
    says = {
        "An acute angle, below $90^\\circ$": (
            value > 0,
            "That would need a positive dot product. Calculate its sign once more.",
        ),
        "A right angle, $90^\\circ$": (value == 0, "That would need a dot product of zero. It is not zero here."),
        "An obtuse angle, above $90^\\circ$": (
            value < 0,
            "That would need a negative dot product. Calculate its sign once more.",
        ),
        "The angle is $0^\\circ$": (
            False,
            "Then one vector would be a positive multiple of the other. Compare their components.",
        ),
    }
    key = next(text for text, (right, _) in says.items() if right)
    sort = "positive" if value > 0 else "negative" if value < 0 else "zero"
    return Draft(
        stem=f"Which kind of angle lies between the vectors ${vec(u)}$ and ${vec(v)}$?",
        key=key,
        proof=f"['acute' in o if dot([{u[0]}, {u[1]}], [{v[0]}, {v[1]}]) > 0 else 'obtuse' in o if dot([{u[0]}, {u[1]}], [{v[0]}, {v[1]}]) < 0 else 'right' in o for o in options]",
        wrong=[
            Wrong(answer=text, misconception="dot-product-sign-and-angle", feedback=why)
            for text, (right, why) in says.items()
            if not right
        ],
        order=tuple(says),
        hints=(
            "You need no angle in degrees. The sign of one number is enough: which one?",
            "The dot product has the sign of the cosine: positive, zero and negative stand for three kinds of angle.",
            f"The dot product is ${products(u, v)} = {value}$.",
        ),
        explanation=(
            f"Dot product: ${products(u, v)} = {value}$",
            f"It is {sort}, and so is the cosine of the angle.",
            f"The answer: {key}",
        ),
        harder=0.1 if abs(value) < 3 else -0.1,
    )


_COSINES = (
    ((1, 2, 2), (2, 1, 2), 3, 3), ((1, 2, 2), (2, 3, 6), 3, 7), ((2, -1, 2), (1, 2, 2), 3, 3), ((2, 2, 1), (4, 4, 7), 3, 9),
    ((2, 3, 6), (6, 2, -3), 7, 7), ((1, -2, 2), (2, 6, 3), 3, 7), ((3, 4), (5, 12), 5, 13), ((3, 4), (4, 3), 5, 5),
    ((4, -3), (12, 5), 5, 13), ((8, 1, 4), (2, 1, 2), 9, 3), ((3, 4), (-4, 3), 5, 5), ((1, 2, 2), (8, -4, 1), 3, 9),
    ((6, 8), (4, -3), 10, 5), ((2, -2, 1), (1, 4, 8), 3, 9), ((5, 12), (4, 3), 13, 5), ((4, 3), (15, 8), 5, 17),
)  # fmt: skip


@template(
    "linear_algebra.cosine-of-the-angle",
    skill="linear_algebra.dot-product",
    kind="numeric",
    difficulty=0.9,
    reason="a dot product and two lengths, put together as a fraction",
    variants=12,
    where=lambda row: dot(row[0], row[1]) != 0,
    row=_COSINES,
)
def cosine_of_the_angle(row: tuple[Vector, Vector, int, int]) -> Draft:
    u, v, p, q = row
    top = dot(u, v)
    key = Fraction(top, p * q)
    return Draft(
        stem=f"What is the cosine of the angle between $\\vec{{u}} = {vec(u)}$ and $\\vec{{v}} = {vec(v)}$? Give a fraction.",
        key=key,
        proof=f"dot([{', '.join(map(str, u))}], [{', '.join(map(str, v))}]) / (norm([{', '.join(map(str, u))}]) * norm([{', '.join(map(str, v))}]))",
        wrong=apart(
            key,
            Wrong(
                answer=top,
                misconception="forgets-to-divide-by-lengths",
                feedback="That is the dot product. A cosine is never above 1: divide by both lengths.",
            ),
            Wrong(
                answer=Fraction(top, p + q),
                misconception="adds-the-lengths",
                feedback="You divided by the sum of the lengths. It must be their product.",
            ),
            Wrong(
                answer=Fraction(top, p * p * q * q),
                misconception="forgets-the-root",
                feedback="You divided by the squares of the lengths. Take the roots first.",
            ),
        ),
        hints=(
            "The dot product hides the cosine. What else is in it?",
            "The dot product is the product of both lengths and the cosine. Divide it by both lengths.",
            f"The dot product is ${products(u, v)} = {top}$, and the lengths are {p} and {q}.",
        ),
        explanation=(
            f"Dot product: ${products(u, v)} = {top}$",
            f"Lengths: $\\sqrt{{{dot(u, u)}}} = {p}$ and $\\sqrt{{{dot(v, v)}}} = {q}$",
            f"Cosine: $\\frac{{{top}}}{{{p} \\cdot {q}}} = {tex(key)}$",
        ),
        harder=0.0 if len(u) == 2 else 0.2,
    )


@template(
    "linear_algebra.which-are-perpendicular",
    skill=("linear_algebra.dot-product", "linear_algebra.projections"),
    kind="multiple_choice",
    difficulty=0.1,
    reason="four dot products, two of them zero",
    variants=10,
    where=lambda a, b, c: len({a, b, c}) == 3 and c not in (-a, -b) and (a, b) != (b, a),
    a=(2, 3, 4, 5),
    b=(-3, -2, -1, 1, 3, 5),
    c=(-4, 1, 2, 6),
)
def which_are_perpendicular(a: int, b: int, c: int) -> Draft:
    v = (a, b, c)
    rights = ((-b, a, 0), (c, 0, -a))
    others = ((b, a, 0), (c, 0, a), (-a, -b, -c), (b, -a, c))
    wrong = [
        Wrong(
            answer=shown(vec(w)),
            misconception="sign-left-behind" if sum(w) != -sum(v) else "opposite-for-perpendicular",
            feedback=f"Its dot product with ${vec(v)}$ is ${products(v, w)} = {dot(v, w)}$, and that is not zero.",
        )
        for w in others
        if dot(v, w) != 0
    ][:3]
    keys = tuple(shown(vec(w)) for w in rights)
    return Draft(
        stem=f"Which of these vectors are perpendicular to $\\vec{{v}} = {vec(v)}$? Choose all that apply.",
        key=keys,
        proof=f"[any(dot(p, [{a}, {b}, {c}]) == 0 and same(p, o) for p in [{', '.join(vec(w) for w in (*rights, *others))}]) for o in options]",
        wrong=wrong,
        hints=(
            "How can you test a right angle between two vectors without drawing them?",
            "Work out the dot product of each option with the given vector. Look for zero.",
            f"For ${vec(others[2])}$ it is ${products(v, others[2])} = {dot(v, others[2])}$, so this one is out. Test the others in the same way.",
        ),
        explanation=(
            *(f"${products(v, w)} = 0$, so ${vec(w)}$ is perpendicular." for w in rights),
            f"Right: {keys[0]} and {keys[1]}",
        ),
        harder=0.1 if min(v) < 0 else -0.1,
    )
