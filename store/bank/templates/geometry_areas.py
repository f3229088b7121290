"""Geometry: areas of flat figures."""

import math

from store.bank.draw import polygon
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.questions import RubricPoint


@template(
    "geometry.area-of-a-figure",
    skill="geometry.area",
    kind="numeric",
    difficulty=-1.2,
    reason="a known formula; a slanted side is given as well and must be left out, the trapezium has two parallel sides",
    variants=18,
    where=lambda g, h, c, form: (
        (g * h) % 2 == 0 and h < g and c < g - 1 and ((g + c) * h) % 2 == 0 and (form == "trapezium" or c == 3)
    ),
    g=range(7, 19),
    h=range(4, 13),
    c=(3, 5, 6, 8, 9),
    form=("triangle", "parallelogram", "trapezium"),
)
def area_of_a_figure(g: int, h: int, c: int, form: str) -> Draft:
    slant = h + 1
    shift = math.sqrt(slant**2 - h**2)
    if form == "triangle":
        key, points = g * h // 2, [(0.0, 0.0), (float(g), 0.0), (shift, float(h))]
        told, given = (
            f"base {g} cm, height {h} cm and a slanted side of {slant} cm",
            f"a base of {g} cm and a height of {h} cm",
        )
        step, proof = f"\\frac{{1}}{{2}} \\cdot {g} \\cdot {h}", f"det([[{g}, 0], [3, {h}]]) / 2"
        rule = "Area of a triangle: half of base times height."
    elif form == "parallelogram":
        key, points = g * h, [(0.0, 0.0), (float(g), 0.0), (g + shift, float(h)), (shift, float(h))]
        told, given = (
            f"base {g} cm, height {h} cm and a slanted side of {slant} cm",
            f"a base of {g} cm and a height of {h} cm",
        )
        step, proof = f"{g} \\cdot {h}", f"det([[{g}, 0], [5, {h}]])"
        rule = "Area of a parallelogram: base times height."
    else:
        key, points = (
            (g + c) * h // 2,
            [(0.0, 0.0), (float(g), 0.0), (c + min(shift, g - c), float(h)), (min(shift, g - c), float(h))],
        )
        told, given = (
            f"parallel sides {g} cm and {c} cm, {h} cm apart",
            f"parallel sides of {g} cm and {c} cm, which are {h} cm apart",
        )
        step, proof = f"\\frac{{1}}{{2}} \\cdot ({g} + {c}) \\cdot {h}", f"{c}*{h} + ({g} - {c})*{h}/2"
        rule = "Area of a trapezium: half the sum of the parallel sides, times their distance."
    foot = points[-1][0]
    return Draft(
        stem=f"The {form} in the picture has {given}. What is its area in cm²?",
        key=key,
        unit="cm²",
        proof=proof,
        picture=polygon(
            points,
            f"A {form} with {told}.",
            sides=(f"{g} cm", "", f"{c} cm" if form == "trapezium" else "", "")
            if form != "triangle"
            else (f"{g} cm", "", f"{slant} cm"),
            lines=[((foot, 0), (foot, h), f"{h} cm")],
        ),
        wrong=apart(
            key,
            *(
                [
                    Wrong(
                        answer=g * h,
                        misconception="forgets-the-half",
                        feedback="That is the area of the rectangle around it. A triangle fills only a part of it.",
                    ),
                    Wrong(
                        answer=f"{g * slant / 2:g}",
                        misconception="slanted-side-as-height",
                        feedback=f"You took the slanted side of {slant} cm as height. The height stands at a right angle on the base.",
                    ),
                ]
                if form == "triangle"
                else [
                    Wrong(
                        answer=g * slant,
                        misconception="slanted-side-as-height",
                        feedback="The height stands at a right angle on the base. The slanted side is longer.",
                    ),
                    Wrong(
                        answer=f"{g * h / 2:g}",
                        misconception="halves-without-reason",
                        feedback="Half of that is right for a triangle. Cut off one end and put it on the other side: which figure comes out?",
                    ),
                ]
                if form == "parallelogram"
                else [
                    Wrong(
                        answer=(g + c) * h,
                        misconception="forgets-the-half",
                        feedback="Two such trapeziums make a parallelogram of this area. You need one of them.",
                    ),
                    Wrong(
                        answer=g * h,
                        misconception="ignores-one-side",
                        feedback=f"This is a rectangle on the longer side. The upper side of {c} cm is shorter.",
                    ),
                ]
            ),
            Wrong(
                answer=g + h + (c if form == "trapezium" else 0),
                misconception="perimeter-for-area",
                feedback="You added lengths. An area comes from multiplying them.",
            ),
        ),
        hints=(
            "Which rectangle or parallelogram could you compare the figure with?",
            rule.replace(":", " is"),
            f"Put in the numbers: ${step}$",
        ),
        explanation=(rule, f"In cm²: ${step} = {key}$"),
        harder={"triangle": 0.0, "parallelogram": 0.1, "trapezium": 0.7}[form],
    )


@template(
    "geometry.area-of-an-l-shape",
    skill="geometry.area",
    kind="numeric",
    difficulty=0.2,
    reason="the figure must be cut up or completed, and one length worked out; for a perimeter two",
    variants=14,
    where=lambda a, b, c, d, ask, room: a > c + 2 and b > d + 1 and a > b and c != d,
    a=range(8, 15),
    b=range(6, 12),
    c=range(3, 8),
    d=range(2, 7),
    ask=("area", "area", "fence"),
    room=("A terrace in Valencia", "A vegetable bed in Kampala", "A playground in Tallinn", "A car park in Perth"),
)
def area_of_an_l_shape(a: int, b: int, c: int, d: int, ask: str, room: str) -> Draft:
    key = a * b - c * d if ask == "area" else 2 * (a + b)
    points = [(0, 0), (a, 0), (a, b - d), (a - c, b - d), (a - c, b), (0, b)]
    wrong = (
        [
            Wrong(
                answer=a * b,
                misconception="forgets-the-cut",
                feedback="That is the whole rectangle. A corner is missing from it.",
            ),
            Wrong(
                answer=a * b + c * d,
                misconception="adds-the-cut",
                feedback=f"You added the corner of {c} m by {d} m. It does not belong to the figure.",
            ),
            Wrong(
                answer=2 * (a + b),
                misconception="perimeter-for-area",
                feedback="That is the way once round. You are asked for what lies inside.",
            ),
        ]
        if ask == "area"
        else [
            Wrong(
                answer=a + b + c + d,
                misconception="adds-only-labelled-sides",
                feedback="You added only the sides with a label. Two sides have none, but they count as well.",
            ),
            Wrong(
                answer=a * b - c * d,
                misconception="area-for-perimeter",
                feedback="That is the area. A fence runs along the edge.",
            ),
        ]
    )
    return Draft(
        stem=f"{room} has the shape in the picture; all corners are right angles. "
        + (
            "What is its area in m²?"
            if ask == "area"
            else "A fence goes once round it. How many metres of fence are needed?"
        ),
        key=key,
        unit="m²" if ask == "area" else "m",
        proof=f"{a}*({b} - {d}) + ({a} - {c})*{d}"
        if ask == "area"
        else f"{a} + ({b} - {d}) + {c} + {d} + ({a} - {c}) + {b}",
        picture=polygon(
            points,
            f"An L-shaped figure: the bottom is {a} m, the left side {b} m; from the upper right a corner of {c} m by {d} m is missing.",
            sides=(f"{a} m", "", f"{c} m", f"{d} m", "", f"{b} m"),
        ),
        wrong=apart(key, *wrong),
        hints=(
            "Complete the figure to a rectangle, or cut it into two rectangles."
            if ask == "area"
            else "Two sides have no label. How long are they?",
            "The figure is a large rectangle without a small one in the corner."
            if ask == "area"
            else "Push the two sides of the notch outwards. What length does the edge then have?",
            f"Large rectangle: ${a} \\cdot {b} = {a * b}$. Missing corner: ${c} \\cdot {d} = {c * d}$."
            if ask == "area"
            else f"The missing sides are ${a} - {c} = {a - c}$ and ${b} - {d} = {b - d}$.",
        ),
        explanation=(
            (
                f"Whole rectangle in m²: ${a} \\cdot {b} = {a * b}$",
                f"Missing corner: ${c} \\cdot {d} = {c * d}$",
                f"Area: ${a * b} - {c * d} = {key}$",
            )
            if ask == "area"
            else (
                f"Missing sides in m: ${a} - {c} = {a - c}$ and ${b} - {d} = {b - d}$",
                f"Once round: ${a} + {b - d} + {c} + {d} + {a - c} + {b} = {key}$",
            )
        ),
        harder=0.0 if ask == "area" else 0.7,
    )


@template(
    "geometry.area-as-an-expression",
    skill=("geometry.area", "algebra.expanding"),
    kind="algebraic",
    difficulty=0.5,
    reason="an area formula with unknown lengths must be expanded",
    variants=14,
    where=lambda a, b, p, form: (
        a != b and (form != "triangle" or p % 2 == 0) and (form != "frame" or b == 1 + (a == 1))
    ),
    a=range(2, 9),
    b=range(1, 8),
    p=(1, 2, 3, 4),
    form=("rectangle", "triangle", "frame"),
)
def area_as_an_expression(a: int, b: int, p: int, form: str) -> Draft:
    top = "x" if p == 1 else f"{p}x"
    if form == "frame":
        return _frame(a, p)
    c2, c1, c0 = (p, p * b + a, a * b) if form == "rectangle" else (p // 2, p // 2 * b + a, a * b)
    first = a if form == "rectangle" else 2 * a
    square = "x^2" if c2 == 1 else f"{c2}x^2"
    key = f"{square} + {c1}x + {c0}"
    half = "" if form == "rectangle" else "\\frac{1}{2}"
    open_, close = (f"{half}(", ")") if half else ("", "")
    kept = "x^2" if p == 1 else f"{p}x^2"
    return Draft(
        stem=f"A {form} has a base of ${top} + {first}$ and a height of $x + {b}$ (in cm). Write its area in cm² as an expanded expression in $x$.",
        key=key,
        form="expanded",
        proof=f"expand('({p}*x + {first})*(x + {b})')"
        if form == "rectangle"
        else f"expand('({p}*x + {first})*(x + {b})/2')",
        wrong=[
            Wrong(
                answer=f"{square} + {c0}",
                misconception="multiplies-first-and-last-only",
                feedback="The two cross products are missing. Each term meets each term of the other bracket.",
            ),
            *(
                [
                    Wrong(
                        answer=f"{kept} + {p * b + first}x + {first * b}",
                        misconception="forgets-the-half",
                        feedback="That is a rectangle's area. A triangle is half of it.",
                    )
                ]
                if form == "triangle"
                else [
                    Wrong(
                        answer=f"{2 * p + 2}x + {2 * (first + b)}",
                        misconception="perimeter-for-area",
                        feedback="That is the perimeter. For the area multiply the two sides.",
                    )
                ]
            ),
        ],
        hints=(
            f"Which formula gives the area of a {form}?",
            "Multiply base and height as brackets, each term by each." + (" Then halve." if half else ""),
            f"${half}({top} + {first})(x + {b}) = {open_}{kept} + {f'{p * b}x' if p * b > 1 else 'x'} + {first}x + {first * b}{close}$",
        ),
        explanation=(
            f"Area: ${half}({top} + {first})(x + {b})$",
            f"Multiply out: ${open_}{kept} + {p * b + first}x + {first * b}{close}$",
            f"Result: ${key}$",
        ),
        harder=0.0 if form == "rectangle" else 0.4,
    )


def _frame(a: int, p: int) -> Draft:
    """A square cut out of a larger one."""
    return Draft(
        stem=f"A square garden has sides of $x + {a}$ metres. A square pond with sides of $x - {p}$ meters lies in it. Write the area of the rest in m² as an expanded expression in $x$.",
        key=f"{2 * (a + p)}x + {a * a - p * p}"
        if a > p
        else f"{2 * (a + p)}x - {p * p - a * a}"
        if a < p
        else f"{2 * (a + p)}x",
        form="expanded",
        proof=f"expand('(x + {a})^2 - (x - {p})^2')",
        wrong=[
            Wrong(
                answer=f"{a * a + p * p}",
                misconception="squares-term-by-term",
                feedback="The middle terms are missing: a squared bracket has three terms.",
            ),
            Wrong(
                answer=f"{2 * (a - p)}x + {a * a + p * p}" if a != p else f"{a * a + p * p + 1}",
                misconception="sign-left-behind",
                feedback="The minus before the bracket changes every sign inside.",
            ),
        ][: 2 if a != p else 1],
        hints=(
            "What is taken away from what?",
            "Large square minus small square. Expand both brackets and mind the signs.",
            f"$(x + {a})^2 = x^2 + {2 * a}x + {a * a}$ and $(x - {p})^2 = x^2 - {2 * p}x + {p * p}$",
        ),
        explanation=(
            f"Garden: $(x + {a})^2 = x^2 + {2 * a}x + {a * a}$",
            f"Pond: $(x - {p})^2 = x^2 - {2 * p}x + {p * p}$",
            f"Difference: ${2 * (a + p)}x"
            + (f" + {a * a - p * p}$" if a > p else f" - {p * p - a * a}$" if a < p else "$"),
        ),
        harder=0.6,
    )


_AREA = (
    (
        "Explain why the area of a triangle is half of base times height.",
        "Which figure with an area that you know can be made of two such triangles?",
        "Turn a copy of the triangle by a half turn and lay it against one side. Compare base and height of what you get with those of the triangle.",
        "Put two equal triangles together, one of them turned by a half turn. They form a parallelogram with the same base and height. The parallelogram has the area base times height, and the triangle is half of it.",
        (
            "Puts two equal triangles together, or draws the rectangle around the triangle",
            "Gives the area of that larger figure as base times height",
            "Says that the triangle is half of it",
        ),
    ),
    (
        "A pizza with twice the diameter costs three times as much. Explain which pizza is the better buy per area.",
        "Take simple numbers, such as diameters of 20 cm and 40 cm, and compare the areas.",
        "An area grows with the square of the radius. Which pizza has more area for each coin?",
        "With twice the diameter the radius doubles too. The area is pi times the radius squared, so it becomes four times as large. Four times the area for three times the price is less per area, so the large pizza is the better buy.",
        (
            "Says that the radius doubles as well",
            "Says that the area becomes four times as large",
            "Compares with the price and chooses the large pizza",
        ),
    ),
    (
        "Two rectangles have the same perimeter. Must they have the same area? Explain with an example.",
        "Take a perimeter such as 20 cm, and draw different rectangles that have it.",
        "One example of two such rectangles with different areas is enough. Try one nearly square, and one long and thin.",
        "No, they need not. A rectangle of 5 cm by 5 cm and one of 9 cm by 1 cm both have a perimeter of 20 cm. Their areas are 25 and 9 square centimetres.",
        (
            "Says that the areas may differ",
            "Gives two rectangles with the same perimeter",
            "Calculates their different areas",
        ),
    ),
)


@template(
    "geometry.explain-areas",
    skill=("geometry.area", "geometry.circles"),
    kind="free_text",
    difficulty=0.7,
    reason="an argument in own words, with an example or a drawing",
    variants=3,
    curated=True,
    fact=_AREA,
)
def explain_areas(fact: tuple[str, str, str, str, tuple[str, ...]]) -> Draft:
    stem, clue, more, key, points = fact
    return Draft(
        stem=stem,
        key=key,
        rubric=[RubricPoint(text=text) for text in points],
        hints=(
            clue,
            more,
            f"A good answer first {points[0][0].lower()}{points[0][1:]}.",
        ),
        explanation=tuple(part.strip().rstrip(".") + "." for part in key.split(". ")),
        skill="geometry.circles" if "pizza" in stem else "",
    )
