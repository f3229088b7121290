"""Trigonometry: radians, the unit circle, and equations."""

from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Sheet, polar
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.bank.templates.trigonometry import cosine, exact, of_pi, sine
from store.bank.write import short_decimal, tex
from store.questions import Picture

_NICE = (15, 18, 20, 30, 36, 40, 45, 60, 72, 75, 80, 100, 120, 135, 140, 150, 210, 225, 240, 270, 300, 315, 330)


@template(
    "trigonometry.degrees-to-radians",
    skill="trigonometry.radians",
    kind="algebraic",
    difficulty=-0.8,
    reason="one factor and a fraction to reduce",
    variants=14,
    degrees=_NICE,
)
def degrees_to_radians(degrees: int) -> Draft:
    part = Fraction(degrees, 180)
    return Draft(
        stem=f"Write ${degrees}^\\circ$ in radians, as an exact multiple of $\\pi$.",
        key=of_pi(part),
        proof=f"{degrees} * pi / 180",
        wrong=[
            Wrong(
                answer=of_pi(2 * part),
                misconception="half-turn-as-full-turn",
                feedback="You took $180^\\circ$ as $2\\pi$. A full turn is $2\\pi$.",
            ),
            *(
                [
                    Wrong(
                        answer=of_pi(1 / part),
                        misconception="factor-upside-down",
                        feedback=f"Your factor is upside down. Is ${degrees}^\\circ$ more or less than a half turn?",
                    )
                ]
                if 1 / part != 2 * part
                else []
            ),
        ],
        hints=(
            "How many radians is a half turn?",
            "A half turn of $180^\\circ$ is $\\pi$. Which part of a half turn is the angle?",
            f"$\\frac{{{degrees}}}{{180}} \\cdot \\pi$. Reduce the fraction.",
        ),
        explanation=(
            "A half turn of $180^\\circ$ is $\\pi$.",
            f"${degrees}^\\circ$ is the part $\\frac{{{degrees}}}{{180}} = {tex(part)}$ of it.",
            f"In radians: ${of_pi(part)}$",
        ),
        harder=0.0 if degrees in (30, 45, 60, 270) else 0.3,
    )


@template(
    "trigonometry.radians-to-degrees",
    skill="trigonometry.radians",
    kind="numeric",
    difficulty=-0.6,
    reason="one factor in the other direction",
    variants=14,
    degrees=_NICE,
)
def radians_to_degrees(degrees: int) -> Draft:
    part = Fraction(degrees, 180)
    return Draft(
        stem=f"How many degrees is an angle of ${of_pi(part)}$ radians?",
        key=degrees,
        unit="°",
        proof=f"first(n for n in range(1, 361) if degrees(n) == {part.numerator}*pi/{part.denominator})",
        wrong=apart(
            degrees,
            Wrong(
                answer=2 * degrees,
                misconception="half-turn-as-full-turn",
                feedback="You took $\\pi$ as $360^\\circ$. A full turn is $2\\pi$.",
            ),
            *(
                [
                    Wrong(
                        answer=180 * part.denominator // part.numerator,
                        misconception="factor-upside-down",
                        feedback="Your factor is upside down. Is the angle more or less than $\\pi$?",
                    )
                ]
                if 180 * part.denominator % part.numerator == 0
                else []
            ),
        ),
        hints=(
            "How many degrees is $\\pi$?",
            "Put $180^\\circ$ in the place of $\\pi$ and calculate.",
            f"${tex(part)} \\cdot 180^\\circ$" if part.denominator > 1 else f"${part} \\cdot 180^\\circ$",
        ),
        explanation=(
            "$\\pi$ radians are $180^\\circ$.",
            f"${tex(part)} \\cdot 180 = {degrees}$, so the angle is ${degrees}^\\circ$",
        ),
    )


@template(
    "trigonometry.arc-in-radians",
    skill="trigonometry.radians",
    kind="numeric",
    difficulty=0.8,
    reason="the short formulas for radians; the way back asks for the angle",
    variants=14,
    where=lambda r, tenths, ask: tenths % 10 != 0 and tenths != 20 and r != 2,
    r=range(3, 16),
    tenths=range(4, 30),
    ask=("arc", "sector", "angle"),
)
def arc_in_radians(r: int, tenths: int, ask: str) -> Draft:
    angle = Fraction(tenths, 10)
    arc, sector = r * angle, r * r * angle / 2
    w, a, s = short_decimal(angle), short_decimal(arc), short_decimal(sector)
    key, unit = {
        "arc": (float(arc) if arc.denominator > 1 else int(arc), "cm"),
        "sector": (float(sector) if sector.denominator > 1 else int(sector), "cm²"),
        "angle": (float(angle), "rad"),
    }[ask]
    return Draft(
        stem={
            "arc": f"A sector of a circle has a radius of {r} cm and an angle of {w} radians. How long is its arc in cm?",
            "sector": f"A sector of a circle has a radius of {r} cm and an angle of {w} radians. What is its area in cm²?",
            "angle": f"On a circle with a radius of {r} cm, an arc is {a} cm long. How many radians is its angle at the centre?",
        }[ask],
        key=key,
        unit=unit,
        proof={
            "arc": f"integrate('{r}', 't', 0, '{tenths}/10')",
            "sector": f"integrate('{r}^2/2', 't', 0, '{tenths}/10')",
            "angle": f"solve('{r}*w = {arc}', 'w')",
        }[ask],
        wrong=apart(
            str(key),
            *(
                [
                    Wrong(
                        answer=s,
                        misconception="sector-for-arc",
                        feedback="That is the area of the sector. You are asked for a length.",
                    ),
                    Wrong(
                        answer=f"{float(arc) * 3.14159265 / 180:.2g}",
                        misconception="degrees-for-radians",
                        feedback="You changed the angle once more. It is in radians already.",
                    ),
                ]
                if ask == "arc"
                else [
                    Wrong(
                        answer=short_decimal(2 * sector),
                        misconception="forgets-the-half",
                        feedback="The factor one half of the formula is missing.",
                    ),
                    Wrong(
                        answer=a,
                        misconception="arc-for-sector",
                        feedback="That is the length of the arc. You are asked for an area.",
                    ),
                ]
                if ask == "sector"
                else [
                    Wrong(
                        answer=short_decimal(arc * r),
                        misconception="multiplies-for-divides",
                        feedback="You multiplied. The arc is radius times angle, so what undoes that?",
                    )
                ]
            ),
        ),
        hints=(
            "The angle is in radians. Which short formula holds then?",
            "An arc is radius times angle." if ask != "sector" else "The area is half of radius squared times angle.",
            {
                "arc": f"${r} \\cdot {w}$",
                "sector": f"$\\frac{{1}}{{2}} \\cdot {r}^2 \\cdot {w}$",
                "angle": f"${a} = {r} \\cdot w$",
            }[ask],
        ),
        explanation={
            "arc": ("In radians: arc is radius times angle.", f"In cm: ${r} \\cdot {w} = {a}$"),
            "sector": (
                "In radians: area is half of radius squared times angle.",
                f"In cm²: $\\frac{{1}}{{2}} \\cdot {r}^2 \\cdot {w} = {s}$",
            ),
            "angle": (f"In radians: arc is radius times angle, so ${a} = {r} \\cdot w$.", f"$w = {a} \\div {r} = {w}$"),
        }[ask],
        harder=0.0 if ask != "arc" else -0.2,
    )


def _circle(angle: int, alt: str, radius: str = "1") -> Picture:
    sheet = Sheet((-1.25, 1.25), (-1.25, 1.25), margin=20)
    sheet.arrow((-1.25, 0), (1.25, 0), width=1.4)
    sheet.arrow((0, -1.25), (0, 1.25), width=1.4)
    sheet.ellipse((0, 0), 1)
    point = polar((0, 0), 1, angle)
    sheet.line((0, 0), point, colour=BLUE)
    sheet.line(point, (point[0], 0), colour=ORANGE, dashed=True)
    sheet.arc((0, 0), 0.25, 0, angle, colour=BLUE)
    sheet.text(polar((0, 0), 0.45, angle / 2), f"{angle}°", colour=BLUE)
    sheet.dot(point, "P", shift=polar((0, 0), 15, angle))
    sheet.text((1, 0), radius, shift=(5 + 4 * len(radius), -11), size=12)
    return sheet.picture(alt)


_WORD = {"sin": "sine", "cos": "cosine", "tan": "tangent"}


@template(
    "trigonometry.exact-values",
    skill="trigonometry.unit-circle",
    kind="single_choice",
    difficulty=-0.8,
    reason="a value of a special triangle; outside the first quadrant the sign and the reference angle as well",
    variants=18,
    where=lambda f, angle: not (f == "tan" and angle % 90 == 0),
    f=("sin", "cos", "tan"),
    angle=(30, 45, 60, 120, 135, 150, 210, 225, 240, 300, 315, 330),
)
def exact_values(f: str, angle: int) -> Draft:
    key = exact(f, angle)
    sharp = min(angle % 180, 180 - angle % 180)
    quarter = ("first", "second", "third", "fourth")[angle // 90]
    minus = key.startswith("-")
    opposite = key[1:] if minus else f"-{key}"
    other = {"sin": "cos", "cos": "sin", "tan": "sin"}[f]
    pool = [
        (
            opposite,
            "wrong-sign-in-quadrant",
            f"Look at the sign: is P in the {quarter} quadrant above or below, left or right?",
        ),
        (exact(other, angle), f"{_WORD[other]}-for-{_WORD[f]}", f"That is the {_WORD[other]} of the angle."),
        (
            exact(f, 45 if sharp != 45 else 30),
            "mixes-special-angles",
            "That value belongs to another angle. Compare it with the height and width in the picture.",
        ),
        (
            exact(f, 60 if sharp != 60 else 30),
            "mixes-special-angles",
            "That value belongs to another angle. Compare it with the height and width in the picture.",
        ),
        (
            "1" if key not in ("1", "-1") else "2",
            "mixes-special-angles",
            "Look at the picture: which lengths can be that large?",
        ),
    ]
    chosen: dict[str, Wrong] = {}
    for value, name, text in pool:
        if value != key and len(chosen) < 3:
            chosen.setdefault(value, Wrong(answer=f"${value}$", misconception=name, feedback=text))
    meaning = {"sin": "height", "cos": "x-coordinate", "tan": "height divided by the x-coordinate"}[f]
    return Draft(
        stem=f"The point P on the unit circle belongs to the angle ${angle}^\\circ$. What is the exact value of $\\{f} {angle}^\\circ$?",
        key=f"${key}$",
        proof=f"{f}(degrees({angle}))",
        picture=_circle(angle, f"A unit circle with a point P at the angle {angle}°."),
        wrong=list(chosen.values()),
        hints=(
            f"The {_WORD[f]} is the {meaning} of P. Is it positive or negative here?",
            f"The angle makes ${sharp}^\\circ$ with the x-axis. Use the value for that angle, and the sign from the picture.",
            f"P lies in the {quarter} quadrant, and $\\{f} {sharp}^\\circ = {exact(f, sharp)}$.",
        ),
        explanation=(
            f"P lies in the {quarter} quadrant, so the {_WORD[f]} is {'negative' if minus else 'positive'}.",
            f"The angle with the x-axis is ${sharp}^\\circ$, and $\\{f} {sharp}^\\circ = {exact(f, sharp)}$.",
            f"So $\\{f} {angle}^\\circ = {key}$",
        ),
        harder=0.0 if angle < 90 else 0.8 if angle < 180 else 1.6,
    )


@template(
    "trigonometry.signs-by-quadrant",
    skill="trigonometry.unit-circle",
    kind="multiple_choice",
    difficulty=0.2,
    reason="each angle must be placed in its quadrant and the sign read off",
    variants=12,
    where=lambda a, b, c, d, f: True,
    a=range(100, 171, 7),
    b=range(190, 261, 6),
    c=range(280, 351, 7),
    d=range(10, 81, 9),
    f=("sin", "cos", "tan"),
)
def signs_by_quadrant(a: int, b: int, c: int, d: int, f: str) -> Draft:
    places = {a: "second", b: "third", c: "fourth", d: "first"}
    negative = {"sin": (b, c), "cos": (a, b), "tan": (a, c)}[f]
    rule = {"sin": "below the x-axis", "cos": "to the left of the y-axis", "tan": "in the second or fourth quadrant"}[f]
    return Draft(
        stem="Which of these values are negative? Choose all that apply.",
        key=tuple(f"$\\{f} {angle}^\\circ$" for angle in negative),
        proof="[" + "value(o) < 0 for o in options" + "]",
        wrong=[
            Wrong(
                answer=f"$\\{f} {angle}^\\circ$",
                misconception="wrong-sign-in-quadrant",
                feedback=f"The angle ${angle}^\\circ$ lies in the {places[angle]} quadrant. Look at where its point is on the circle.",
            )
            for angle in places
            if angle not in negative
        ],
        hints=(
            "Sketch the unit circle and place each angle on it.",
            f"The {_WORD[f]} is negative for points {rule}.",
            f"${a}^\\circ$ lies in the second quadrant, ${b}^\\circ$ in the third, ${c}^\\circ$ in the fourth and ${d}^\\circ$ in the first.",
        ),
        explanation=(
            f"The {_WORD[f]} is negative {rule}.",
            " and ".join(f"${angle}^\\circ$ lies in the {places[angle]} quadrant" for angle in negative) + ".",
            "Negative are " + " and ".join(f"$\\{f} {angle}^\\circ$" for angle in negative),
        ),
        harder=0.6 if f == "tan" else 0.0,
    )


@template(
    "trigonometry.same-value-again",
    skill="trigonometry.equations",
    kind="numeric",
    difficulty=0.4,
    reason="the symmetry of the unit circle gives the second angle",
    variants=14,
    where=lambda f, angle: angle % 10 != 0 and angle != 45,
    f=("sin", "cos", "tan"),
    angle=range(12, 80),
)
def same_value_again(f: str, angle: int) -> Draft:
    key = {"sin": 180 - angle, "cos": 360 - angle, "tan": 180 + angle}[f]
    rule = {
        "sin": "mirror images in the y-axis have the same height",
        "cos": "mirror images in the x-axis have the same x-coordinate",
        "tan": "opposite points lie on the same line through the origin",
    }[f]
    step = {
        "sin": f"180^\\circ - {angle}^\\circ",
        "cos": f"360^\\circ - {angle}^\\circ",
        "tan": f"180^\\circ + {angle}^\\circ",
    }[f]
    others = [value for value in (180 - angle, 360 - angle, 180 + angle) if value != key]
    gap = f"sin(degrees(n - {angle}))" if f == "tan" else f"{f}(degrees(n)) - {f}(degrees({angle}))"
    return Draft(
        stem=f"One solution of $\\{f} x = \\{f} {angle}^\\circ$ is ${angle}^\\circ$. How many degrees is the other solution between $0^\\circ$ and $360^\\circ$?",
        key=key,
        unit="°",
        proof=f"first(n for n in range(0, 360) if n != {angle} and abs(number({gap})) < 1/1000000)",
        wrong=[
            Wrong(
                answer=value,
                misconception="wrong-symmetry",
                feedback=f"At ${value}^\\circ$ the {_WORD[f]} has the opposite sign. Which mirror image keeps it?",
            )
            for value in others
        ],
        hints=(
            "Mark the angle on the unit circle. Which other point has the same value?",
            f"Think of this: {rule}.",
            f"Calculate ${step}$.",
        ),
        explanation=(f"On the unit circle, {rule}.", f"So the other solution is ${step} = {key}^\\circ$"),
        harder={"sin": 0.0, "cos": 0.2, "tan": 0.4}[f],
    )


@template(
    "trigonometry.first-solution",
    skill="trigonometry.equations",
    kind="numeric",
    difficulty=-1.0,
    reason="an exact value read backwards; a factor and a constant must be cleared first in some",
    variants=16,
    where=lambda f, angle, a, d: (
        not (f == "tan" and angle == 90) and (f, angle) not in (("tan", 60), ("tan", 30)) and (a > 1 or d == 0)
    ),
    f=("sin", "cos", "tan"),
    angle=(30, 45, 60),
    a=(1, 2, 4, 6),
    d=(0, 1, 3, 5),
)
def first_solution(f: str, angle: int, a: int, d: int) -> Draft:
    value = exact(f, angle)
    right = {
        "\\frac{1}{2}": (f"{a // 2}" if a > 1 else value),
        "\\frac{\\sqrt{2}}{2}": (value if a == 1 else f"{'' if a == 2 else a // 2}\\sqrt{{2}}"),
        "\\frac{\\sqrt{3}}{2}": (value if a == 1 else f"{'' if a == 2 else a // 2}\\sqrt{{3}}"),
        "1": str(a),
    }[value]
    left = (f"\\{f} x" if a == 1 else f"{a} \\{f} x") + (f" + {d}" if d else "")
    total = right if not d else str(int(right) + d) if right.isdigit() else f"{right} + {d}"
    steps = []
    if d:
        steps.append(f"Subtract {d}: ${a} \\{f} x = {right}$")
    if a > 1:
        steps.append(f"Divide by {a}: $\\{f} x = {value}$")
    return Draft(
        stem=f"Which angle between $0^\\circ$ and $90^\\circ$ satisfies ${left} = {total}$? Give it in degrees.",
        key=angle,
        unit="°",
        proof=f"first(n for n in range(1, 90) if abs(number({a}*{f}(degrees(n)) - {a}*{f}(degrees({angle})))) < 1/1000000)",
        wrong=[
            Wrong(
                answer=other,
                misconception="mixes-special-angles",
                feedback=f"The {_WORD[f]} of ${other}^\\circ$ has another value. Check it in the table of exact values.",
            )
            for other in (30, 45, 60)
            if other != angle
        ],
        hints=(
            f"Isolate $\\{f} x$." if a > 1 else f"Which special angle has this {_WORD[f]}?",
            "Think of the two special triangles: half of a square and half of an equilateral triangle.",
            f"You need the angle with $\\{f} x = {value}$.",
        ),
        explanation=(f"${left} = {total}$", *steps, f"From the exact values: $x = {angle}^\\circ$"),
        harder=0.0 if a == 1 else 0.4 if not d else 0.7,
    )


_EQUATIONS = tuple(
    (f, angle)
    for f in ("sin", "cos")
    for angle in (30, 45, 60, 120, 135, 150, 210, 225, 240, 300, 315, 330)
    if (f == "sin" and angle not in (150, 135, 120, 330, 315, 300)) or (f == "cos" and angle < 180)
)


@template(
    "trigonometry.all-solutions",
    skill="trigonometry.equations",
    kind="multiple_choice",
    difficulty=0.9,
    reason="both solutions of a full turn must be found, with the right symmetry",
    variants=12,
    item=_EQUATIONS,
)
def all_solutions(item: tuple[str, int]) -> Draft:
    f, angle = item
    value = exact(f, angle)
    second = (180 - angle) % 360 if f == "sin" else 360 - angle
    both = sorted((angle, second))
    sharp = min(angle % 180, 180 - angle % 180)
    others = [turn for turn in (sharp, 180 - sharp, 180 + sharp, 360 - sharp) if turn not in both]
    where = {"sin": "height", "cos": "x-coordinate"}[f]
    return Draft(
        stem=f"Which angles are solutions of $\\{f} x = {value}$ with $0^\\circ \\le x < 360^\\circ$? Choose all that apply.",
        key=tuple(f"${turn}^\\circ$" for turn in both),
        proof=f"[abs(number({f}(value(o)) - {f}(degrees({angle})))) < 1/1000000 for o in options]",
        wrong=[
            Wrong(
                answer=f"${turn}^\\circ$",
                misconception="wrong-symmetry",
                feedback=f"At ${turn}^\\circ$ the {where} on the unit circle has the opposite sign.",
            )
            for turn in others
        ],
        order=[f"${turn}^\\circ$" for turn in sorted((*both, *others))],
        hints=(
            f"Which points of the unit circle have this {where}?",
            f"There are two such points, and they are mirror images in the {'y' if f == 'sin' else 'x'}-axis.",
            f"The angle with the x-axis is ${sharp}^\\circ$, and the {where} is {'negative' if value.startswith('-') else 'positive'}.",
        ),
        explanation=(
            f"The {_WORD[f]} is the {where} on the unit circle, here ${value}$.",
            f"The angle with the x-axis is ${sharp}^\\circ$.",
            f"The two points lie at ${both[0]}^\\circ$ and ${both[1]}^\\circ$",
        ),
        harder=0.0 if not value.startswith("-") else 0.4,
    )


@template(
    "trigonometry.point-on-the-circle",
    skill="trigonometry.unit-circle",
    kind="numeric",
    difficulty=0.3,
    reason="coordinates of a point on a circle of any radius by sine or cosine",
    variants=12,
    where=lambda r, angle, f: (
        round(abs(r * (cosine(angle) if f == "cos" else sine(angle))), 1) % 1 != 0
        and angle % 30 != 0
        and angle % 45 != 0
    ),
    r=range(3, 13),
    angle=range(100, 350, 5),
    f=("cos", "sin"),
)
def point_on_the_circle(r: int, angle: int, f: str) -> Draft:
    key = round(r * (cosine(angle) if f == "cos" else sine(angle)), 1)
    other = round(r * (sine(angle) if f == "cos" else cosine(angle)), 1)
    axis = "x" if f == "cos" else "y"
    return Draft(
        stem=f"A Ferris wheel has a radius of {r} m and its centre at the origin. A cabin stands at the angle ${angle}^\\circ$, counted counterclockwise from the right. "
        f"What is its {axis}-coordinate in m, rounded to one decimal place?",
        key=key,
        unit="m",
        proof=f"round_to({r} * {'sin' if f == 'cos' else 'cos'}(degrees({90 - angle})), 1)",
        picture=_circle(angle, f"A circle with a radius of {r} m and a point P at the angle {angle}°.", f"{r} m"),
        wrong=[
            Wrong(
                answer=other,
                misconception="swaps-sine-and-cosine",
                feedback=f"That is the {'y' if axis == 'x' else 'x'}-coordinate.",
            ),
            *(
                [
                    Wrong(
                        answer=-key, misconception="wrong-sign-in-quadrant", feedback="Check the sign with the picture."
                    )
                ]
                if -key != other
                else []
            ),
        ]
        if other != key
        else [],
        hints=(
            "Is the coordinate positive or negative? Look at the picture.",
            f"On the unit circle the {axis}-coordinate is the {_WORD[f]}. This circle is {r} times as large.",
            f"${r} \\cdot \\{f} {angle}^\\circ$",
        ),
        explanation=(
            f"The {axis}-coordinate is radius times {_WORD[f]}: ${r} \\cdot \\{f} {angle}^\\circ$",
            f"${r} \\cdot \\{f} {angle}^\\circ \\approx {key}$",
        ),
    )
