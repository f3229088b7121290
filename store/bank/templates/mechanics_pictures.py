"""Mechanics: graphs and drawings of forces to be read."""

from fractions import Fraction

from store.bank.charts import forces
from store.bank.draw import BLUE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Picture


def _motion(points: tuple[tuple[int, int], ...], upwards: str, step: int, alt: str) -> Picture:
    """A graph over time made of straight pieces."""
    sheet = Sheet((0, points[-1][0] + 1), (0, max(y for _, y in points) + step), height=280)
    sheet.axes(step=1 if points[-1][0] < 12 else 2, up=step, letters=("t in s", upwards))
    sheet.line(*points, colour=BLUE, width=2.6)
    return sheet.picture(alt)


@template(
    "mechanics.read-a-velocity-graph",
    skill="mechanics.acceleration",
    kind="numeric",
    difficulty=-0.2,
    reason="slope and area of a velocity-time graph; the area needs a triangle and a rectangle",
    variants=14,
    where=lambda v, t1, t2, ask, who: (
        v % t1 == 0
        and v // t1 in (2, 3)
        and v // t1 != t1
        and t2 not in (t1, v)
        and v * t1 // 2 + v * t2 not in (v, t1 + t2)
        and v * t1 % 2 == 0
    ),
    v=(6, 8, 10, 12),
    t1=(2, 3, 4, 5),
    t2=(3, 4, 5, 6),
    ask=("acceleration", "distance"),
    who=("a lift in a tower in Dubai", "a cable car in La Paz", "a tram in Helsinki", "a sledge dog team in Greenland"),
)
def read_a_velocity_graph(v: int, t1: int, t2: int, ask: str, who: str) -> Draft:
    end = t1 + t2
    picture = _motion(
        ((0, 0), (t1, v), (end, v)),
        "v in m/s",
        2,
        f"A velocity-time graph: straight from the origin up to {v} m/s at {t1} s, then level until {end} s.",
    )
    if ask == "acceleration":
        key = v // t1
        return Draft(
            stem=f"The graph shows the velocity of {who}. What is the acceleration in the first part, while the velocity grows?",
            key=key,
            unit="m/s²",
            picture=picture,
            proof=f"F({v} - 0, {t1} - 0)",
            wrong=[
                Wrong(
                    answer=decimal_number(Fraction(round(Fraction(v, end) * 100), 100)),
                    misconception="whole-time-for-part",
                    feedback="You divided by the whole time. The velocity grows only in the first part.",
                ),
                Wrong(
                    answer=v,
                    misconception="height-for-slope",
                    feedback="That is the velocity that is reached. How much does it grow in each second?",
                ),
            ],
            hints=(
                "What does the slope of this graph stand for?",
                "Read off the velocity at the end of the rising part, and the time it takes to get there.",
                f"The velocity grows from 0 to {v} m/s in {t1} s.",
            ),
            explanation=("The slope is the acceleration.", f"$a = \\frac{{{v}}}{{{t1}}} = {key}$ m/s²"),
        )
    key = v * t1 // 2 + v * t2
    return Draft(
        stem=f"The graph shows the velocity of {who}. How far does it get in the whole time shown?",
        key=key,
        unit="m",
        picture=picture,
        harder=0.9,
        proof=f"integrate('{v}*t/{t1}', 't', 0, {t1}) + integrate('{v}', 't', {t1}, {end})",
        wrong=[
            Wrong(
                answer=v * end,
                misconception="final-speed-all-the-time",
                feedback=f"You used {v} m/s for the whole time. At the beginning it was slower.",
            ),
            Wrong(
                answer=v * t2,
                misconception="triangle-forgotten",
                feedback="That is the second part alone. It also moves while it speeds up.",
            ),
        ],
        hints=(
            "What does the area below this graph stand for?",
            "The area below the line is the distance. Cut it into a triangle and a rectangle.",
            f"The triangle is {t1} s wide and {v} m/s high: $\\frac{{1}}{{2}} \\cdot {t1} \\cdot {v} = {t1 * v // 2}$. The rectangle is {t2} s wide.",
        ),
        explanation=(
            f"Triangle: $\\frac{{1}}{{2}} \\cdot {t1} \\cdot {v} = {t1 * v // 2}$",
            f"Rectangle: ${t2} \\cdot {v} = {t2 * v}$",
            f"Distance: ${t1 * v // 2} + {t2 * v} = {key}$ m",
        ),
    )


@template(
    "mechanics.read-a-distance-graph",
    skill="mechanics.speed-and-velocity",
    kind="numeric",
    difficulty=-0.8,
    reason="the slope of one piece, or the average over all, is read from the graph",
    variants=12,
    where=lambda v, t1, rest, t3, w, ask: (
        v != w and v * t1 != w and v not in (t1, t1 + rest, t1 + rest + t3) and t1 != w and (v * t1 + w * t3) % (t1 + rest + t3) == 0
        and (v * t1 + w * t3) // (t1 + rest + t3) not in (v, w, v * t1, v * t1 + w * t3, t1, t1 + rest, t1 + rest + t3)
        and v * t1 + w * t3 <= 24
    ),
    v=(2, 3, 4, 5),
    t1=(2, 3, 4),
    rest=(1, 2, 3, 4),
    t3=(1, 2, 3, 4, 5),
    w=(1, 2, 3, 4, 5, 6),
    ask=("part", "average"),
)  # fmt: skip
def read_a_distance_graph(v: int, t1: int, rest: int, t3: int, w: int, ask: str) -> Draft:
    one, whole, end = v * t1, v * t1 + w * t3, t1 + rest + t3
    picture = _motion(
        ((0, 0), (t1, one), (t1 + rest, one), (end, whole)),
        "s in m",
        2,
        f"A distance-time graph: straight from the origin to {one} m at {t1} s, level until {t1 + rest} s, then straight to {whole} m at {end} s.",
    )
    if ask == "part":
        return Draft(
            stem="The graph shows the distance that a robot in a warehouse in Osaka has covered. How fast does it move in the first part?",
            key=v,
            unit="m/s",
            picture=picture,
            proof=f"F({one}, {t1})",
            wrong=[
                Wrong(
                    answer=one,
                    misconception="height-for-slope",
                    feedback="That is the distance covered in the first part. How much is it in each second?",
                ),
                Wrong(
                    answer=w,
                    misconception="wrong-part-of-graph",
                    feedback="That is the speed in the last part. Look at the piece that begins at the origin.",
                ),
            ],
            hints=(
                "What does the slope of this graph stand for?",
                "Read off how far the robot gets in the first part and how long that takes.",
                f"It covers {one} m in {t1} s.",
            ),
            explanation=("The slope is the speed.", f"$v = \\frac{{{one}}}{{{t1}}} = {v}$ m/s"),
        )
    key = whole // end
    wrong = [
        Wrong(
            answer=decimal_number(Fraction(v + w, 2)),
            misconception="mean-of-speeds",
            feedback="You took the mean of two speeds. The rest counts as well, and the parts do not last equally long.",
        )
    ]
    if whole % (t1 + t3) == 0 and whole // (t1 + t3) != Fraction(v + w, 2):
        wrong.append(
            Wrong(
                answer=whole // (t1 + t3),
                misconception="rest-left-out",
                feedback="You left out the time of rest. For the average the whole time counts.",
            )
        )
    return Draft(
        stem="The graph shows the distance that a robot in a warehouse in Osaka has covered. What is its average speed over the whole time?",
        key=key,
        unit="m/s",
        picture=picture,
        harder=0.8,
        proof=f"({v}*{t1} + 0*{rest} + {w}*{t3})/F({end}, 1)",
        wrong=[item for item in wrong if item.answer != key],
        hints=(
            "Which two numbers at the end of the graph are needed?",
            "Divide the whole distance by the whole time, rest included.",
            f"At the end it has covered {whole} m in {end} s.",
        ),
        explanation=(
            f"Whole distance: ${whole}$ m, whole time: ${end}$ s",
            f"Average: $\\frac{{{whole}}}{{{end}}} = {key}$ m/s",
        ),
    )


@template(
    "mechanics.net-force-from-a-drawing",
    skill="mechanics.newtons-laws",
    kind="single_choice",
    difficulty=-0.1,
    reason="opposite forces are subtracted, and the direction is that of the larger one",
    variants=12,
    where=lambda right, left, weight: abs(right - left) not in (right, left, 0) and weight not in (right, left, right + left),
    right=(20, 30, 45, 60, 75, 90),
    left=(10, 15, 25, 40, 50, 80),
    weight=(100, 120, 150),
)  # fmt: skip
def net_force_from_a_drawing(right: int, left: int, weight: int) -> Draft:
    net = abs(right - left)
    way, other = ("right", "left") if right > left else ("left", "right")
    key = f"{net} N to the {way}"
    most = max(right, left)
    picture = forces(
        (
            (f"{right} N", 0, 0.3 + 0.7 * right / 90),
            (f"{left} N", 180, 0.3 + 0.7 * left / 90),
            (f"{weight} N", 270, 0.8),
            (f"{weight} N", 90, 0.8),
        ),
        f"A block with four forces: {right} N to the right, {left} N to the left, {weight} N up and {weight} N down.",
    )
    return Draft(
        stem="The drawing shows all forces on a crate on a level platform in Gdynia. What is the net force?",
        key=key,
        picture=picture,
        proof=f'f\'{{abs({right} - {left})}} N to the {{"right" if {right} > {left} else "left"}}\'',
        wrong=[
            Wrong(
                answer=f"{right + left} N to the {way}",
                misconception="adds-opposite-forces",
                feedback=f"You added {right} N and {left} N. They act in opposite directions.",
            ),
            Wrong(
                answer=f"{net} N to the {other}",
                misconception="wrong-direction-of-net-force",
                feedback="The size is right. Which of the two forces is the stronger one?",
            ),
            Wrong(
                answer=f"{most} N to the {way}",
                misconception="larger-force-wins-all",
                feedback=f"The larger force is {most} N, but the other one takes something away from it.",
            ),
        ],
        hints=(
            "Which forces cancel each other completely?",
            "Up and down balance. Look at what is left of the two forces along the ground.",
            f"Along the ground {right} N act to the right and {left} N to the left. Subtract, and look which one is larger.",
        ),
        explanation=(
            f"Up and down: ${weight} - {weight} = 0$",
            f"Along the ground: ${most} - {min(right, left)} = {net}$",
            f"The larger force points to the {way}, so the net force is {key}",
        ),
    )


@template(
    "mechanics.lever-in-a-drawing",
    skill="mechanics.moments",
    kind="numeric",
    difficulty=0.2,
    reason="distances must be read from the drawing before the moments are compared",
    variants=12,
    where=lambda a, b, f: a != b and f * a % b == 0 and f * a // b not in (f, a, b, f * b) and f * a // b < 900,
    a=(1, 2, 3, 4, 5),
    b=(1, 2, 3, 4, 5),
    f=(60, 90, 120, 150, 200, 240, 300),
)
def lever_in_a_drawing(a: int, b: int, f: int) -> Draft:
    key = f * a // b
    sheet = Sheet((-5.5, 5.5), (-2.2, 1.6), height=190)
    sheet.line((-5.2, 0), (5.2, 0), width=5)
    sheet.shape((0, 0), (-0.5, -0.9), (0.5, -0.9))
    for x in range(-5, 6):
        sheet.line((x, -0.15), (x, 0.15), width=1.4)
    sheet.arrow((-a, 1.4), (-a, 0.1), colour=BLUE, width=2.6)
    sheet.text((-a, 1.4), f"{f} N", shift=(-24, 0), colour=BLUE)
    sheet.arrow((b, 1.4), (b, 0.1), width=2.6)
    sheet.text((b, 1.4), "F", shift=(14, 0))
    sheet.line((3, -1.7), (4, -1.7), width=2.6)
    sheet.text((3.5, -1.7), "1 m", shift=(0, 12), size=13)
    wrong = [
        Wrong(
            answer=f,
            misconception="equal-forces",
            feedback="Equal forces balance only at equal distances. Count the marks on both sides.",
        ),
        Wrong(
            answer=f * a,
            misconception="moment-for-force",
            feedback="That is the moment in newton metres. Which force has the same one on the other side?",
        ),
    ]
    if 1 in (a, b):
        wrong.pop()
    return Draft(
        stem="The beam turns about the tip of the triangle and is in balance; its own weight is left out. The marks are 1 m apart. How large is the force F?",
        key=key,
        unit="N",
        picture=sheet.picture(
            f"A beam on a pivot with marks 1 m apart. A force of {f} N presses down {a} m left of the pivot, a force F presses down {b} m right of it."
        ),
        proof=f"solve('{f}*{a} - x*{b} = 0', 'x')",
        wrong=wrong,
        hints=(
            "What must be equal on both sides of the pivot?",
            "Count the marks from the pivot to each force. Force times distance is the same on both sides.",
            f"On the left: ${f} \\cdot {a} = {f * a}$ Nm. On the right the distance is {b} m.",
        ),
        explanation=(
            f"Left: ${f} \\cdot {a} = {f * a}$ Nm",
            f"Right: $F = {f * a} \\div {b} = {short_decimal(key)}$ N",
        ),
    )
