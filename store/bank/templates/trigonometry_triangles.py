"""Trigonometry: ratios and right triangles."""

import math
from fractions import Fraction

from store.bank.draw import RIGHT, polygon
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart, tangent
from store.bank.templates.trigonometry import TRIPLES, cosine, ratio, sine
from store.questions import RubricPoint, Tolerance

_MEANING = {"sin": ("opposite", "hypotenuse"), "cos": ("adjacent", "hypotenuse"), "tan": ("opposite", "adjacent")}
_WORD = {"sin": "sine", "cos": "cosine", "tan": "tangent"}


@template(
    "trigonometry.ratio-from-sides",
    skill="trigonometry.ratios",
    kind="single_choice",
    difficulty=-1.0,
    reason="the sides must be named from the angle; with one side missing Pythagoras comes first",
    variants=16,
    where=lambda triple, k, f, given: k * triple[2] < 60,
    triple=TRIPLES,
    k=(1, 2),
    f=("sin", "cos", "tan"),
    given=("all", "all", "legs"),
)
def ratio_from_sides(triple: tuple[int, int, int], k: int, f: str, given: str) -> Draft:
    a, b, c = (side * k for side in triple)
    sides = {"opposite": a, "adjacent": b, "hypotenuse": c}
    top, bottom = _MEANING[f]
    hidden = "hypotenuse" if given == "legs" else ""
    shown = {name: "" if name == hidden else f"{length} cm" for name, length in sides.items()}
    others = [(sides[x], sides[y], name) for name, (x, y) in _MEANING.items() if name != f]
    wrong = [
        Wrong(
            answer=ratio(x, y),
            misconception=f"{_WORD[name]}-for-{_WORD[f]}",
            feedback=f"That is the {_WORD[name]} of the angle. Which two sides belong to the {_WORD[f]}?",
        )
        for x, y, name in others
    ]
    wrong.append(
        Wrong(
            answer=ratio(sides[bottom], sides[top]),
            misconception="ratio-upside-down",
            feedback="You have the right two sides, but top and bottom have changed places.",
        )
    )
    told = f"legs of {a} cm and {b} cm" + ("" if hidden else f" and a hypotenuse of {c} cm")
    root = (f"The hypotenuse: $\\sqrt{{{a}^2 + {b}^2}} = {c}$",) if hidden else ()
    return Draft(
        stem=f"The right triangle in the picture has {told}. What is $\\{f} A$?",
        key=ratio(sides[top], sides[bottom]),
        proof={
            "sin": f"{a} / sqrt({a}**2 + {b}**2)",
            "cos": f"sqrt(1 - F({a}, {c})**2)",
            "tan": f"tan(asin(F({a}, {c})))",
        }[f],
        picture=polygon(
            [(0, 0), (b, 0), (b, max(a, b / 2.5))],
            f"A right triangle with {told}. The angle A lies opposite to the leg of {a} cm.",
            sides=(shown["adjacent"], shown["opposite"], shown["hypotenuse"]),
            angles=("A", RIGHT),
        ),
        wrong=wrong,
        hints=(
            "Look from the angle A: which side is opposite to it, which is adjacent, and which is the hypotenuse?",
            f"The {_WORD[f]} is {top} over {bottom}.",
            f"Seen from A, the leg of {a} cm is opposite and the leg of {b} cm is adjacent."
            + (
                " Find the hypotenuse by Pythagoras."
                if hidden and f != "tan"
                else f" So put {sides[top]} over {sides[bottom]} and reduce where you can."
            ),
        ),
        explanation=(
            f"Seen from A: opposite {a} cm, adjacent {b} cm.",
            *(root if f != "tan" else ()),
            f"The {_WORD[f]} is {top} over {bottom}: {ratio(sides[top], sides[bottom])}",
        ),
        harder=0.9 if hidden and f != "tan" else 0.0,
    )


@template(
    "trigonometry.one-ratio-from-another",
    skill="trigonometry.ratios",
    kind="numeric",
    difficulty=0.8,
    reason="a triangle must be made up from one ratio before the other can be read off",
    variants=14,
    where=lambda triple, known, wanted, turn: known != wanted,
    triple=TRIPLES,
    known=("sin", "cos", "tan"),
    wanted=("sin", "cos", "tan"),
    turn=(0, 1),
)
def one_ratio_from_another(triple: tuple[int, int, int], known: str, wanted: str, turn: int) -> Draft:
    a, b, c = (triple[1], triple[0], triple[2]) if turn else triple
    sides = {"opposite": a, "adjacent": b, "hypotenuse": c}

    def value(f: str) -> Fraction:
        return Fraction(sides[_MEANING[f][0]], sides[_MEANING[f][1]])

    given, key = value(known), value(wanted)
    third = next(name for name in sides if name not in _MEANING[known])
    square = {"hypotenuse": f"{a}^2 + {b}^2", "adjacent": f"{c}^2 - {a}^2", "opposite": f"{c}^2 - {b}^2"}[third]
    return Draft(
        stem=f"For an acute angle $A$ you know that $\\{known} A = \\frac{{{given.numerator}}}{{{given.denominator}}}$. What is $\\{wanted} A$? Give a fraction.",
        key=key,
        proof=f"{wanted}(a{known}(F({given.numerator}, {given.denominator})))",
        wrong=apart(
            key,
            Wrong(
                answer=1 / key,
                misconception="ratio-upside-down",
                feedback="You have the right sides, but the fraction is upside down.",
            ),
            *(
                [
                    Wrong(
                        answer=1 - given,
                        misconception="ratios-add-to-one",
                        feedback="You took the ratio away from 1. Only the squares of sine and cosine add up to 1.",
                    )
                ]
                if given < 1
                else []
            ),
        ),
        hints=(
            "Draw a right triangle that fits the ratio you know.",
            f"The {_WORD[known]} is {_MEANING[known][0]} over {_MEANING[known][1]}, so label these two sides. The third one comes from Pythagoras.",
            f"The third side is $\\sqrt{{{square}}} = {sides[third]}$, the {third}{' side' if third != 'hypotenuse' else ''}.",
        ),
        explanation=(
            f"Take a right triangle with {_MEANING[known][0]} {sides[_MEANING[known][0]]} and {_MEANING[known][1]} {sides[_MEANING[known][1]]}.",
            f"The {third}{' side' if third != 'hypotenuse' else ''} is $\\sqrt{{{square}}} = {sides[third]}$",
            f"The {_WORD[wanted]} is {_MEANING[wanted][0]} over {_MEANING[wanted][1]}: $\\{wanted} A = \\frac{{{key.numerator}}}{{{key.denominator}}}$",
        ),
    )


_WORDS = (
    (
        "the longest side of a right triangle, opposite to the right angle",
        "hypotenuse",
        "hyp",
        "adjacent",
        "That is the name of a leg beside the angle.",
    ),
    (
        "the leg of a right triangle that touches the angle you look from",
        "adjacent",
        "ad",
        "opposite",
        "That leg lies across from the angle.",
    ),
    (
        "the leg of a right triangle that lies across from the angle you look from",
        "opposite",
        "opp",
        "adjacent",
        "That leg touches the angle.",
    ),
    ("the ratio of opposite side to hypotenuse", "sine", "si", "cosine", "That ratio uses the adjacent side."),
    ("the ratio of adjacent side to hypotenuse", "cosine", "co", "sine", "That ratio uses the opposite side."),
    ("the ratio of opposite side to adjacent side", "tangent", "ta", "sine", "That ratio uses the hypotenuse."),
    (
        "the greatest distance of a wave from its middle line",
        "amplitude",
        "amp",
        "period",
        "That is the length of one wave.",
    ),
    (
        "the length after which a wave repeats",
        "period",
        "per",
        "amplitude",
        "That is the height above the middle line.",
    ),
    ("the unit of angle in which a full turn is $2\\pi$", "radian", "ra", "degree", "A full turn has 360 of those."),
)


@template(
    "trigonometry.words",
    skill="trigonometry.ratios",
    kind="short_text",
    difficulty=-0.9,
    reason="one technical word, told by its meaning",
    variants=9,
    curated=True,
    fact=_WORDS,
)
def words(fact: tuple[str, str, str, str, str]) -> Draft:
    meaning, key, start, other, why = fact
    return Draft(
        stem=f"What is the word for {meaning}? One word is enough.",
        key=[key],
        accept={
            "sine": ("sin",),
            "cosine": ("cos",),
            "tangent": ("tan",),
            "radian": ("radians", "rad"),
            "adjacent": ("adjacent side",),
            "opposite": ("opposite side",),
            "period": ("wavelength",),
        }.get(key, ()),
        skill="trigonometry.graphs" if "wave" in meaning else "trigonometry.radians" if key == "radian" else "",
        wrong=[Wrong(answer=other, misconception="confuses-terms-of-trigonometry", feedback=why)],
        hints=(
            "Make a small sketch and mark what is described.",
            f"It is not the {other}. Read the description once more.",
            f"The word begins with {start} and has {len(key)} letters.",
        ),
        explanation=(f"The description is: {meaning}.", f"The word for it is {key}."),
    )


def _side(angle: int, length: int, ask: str) -> float:
    return {
        "opp": length * sine(angle), "adj": length * cosine(angle), "tan": length * tangent(angle),
        "hyp-s": length / sine(angle), "hyp-c": length / cosine(angle),
    }[ask]  # fmt: skip


_ASK = {
    "opp": ("sin", "the hypotenuse", "the opposite side", "\\cdot"),
    "adj": ("cos", "the hypotenuse", "the adjacent side", "\\cdot"),
    "tan": ("tan", "the adjacent side", "the opposite side", "\\cdot"),
    "hyp-s": ("sin", "the opposite side", "the hypotenuse", ":"),
    "hyp-c": ("cos", "the adjacent side", "the hypotenuse", ":"),
}


def _good(value: float) -> bool:
    """Whether a value rounds to one decimal without doubt, and not to a whole number."""
    return round(value, 1) % 1 != 0 and 0.03 < value * 10 % 1 + 0.5 - (1 if value * 10 % 1 > 0.5 else 0) < 0.97


@template(
    "trigonometry.missing-side",
    skill="trigonometry.right-triangles",
    kind="numeric",
    difficulty=-0.9,
    reason="one ratio and a product; with the unknown below the line a division",
    variants=18,
    where=lambda angle, length, ask: _good(_side(angle, length, ask)) and angle not in (30, 45, 60),
    angle=range(24, 67),
    length=range(5, 21),
    ask=tuple(_ASK),
)
def missing_side(angle: int, length: int, ask: str) -> Draft:
    f, known, wanted, sign = _ASK[ask]
    key = round(_side(angle, length, ask), 1)
    labels = {
        "opp": ("", "x", f"{length} cm"), "adj": ("x", "", f"{length} cm"), "tan": (f"{length} cm", "x", ""),
        "hyp-s": ("", f"{length} cm", "x"), "hyp-c": (f"{length} cm", "", "x"),
    }[ask]  # fmt: skip
    up = tangent(angle)
    value = {"sin": sine, "cos": cosine, "tan": tangent}[f](angle)
    upside = round(length / value if sign != ":" else length * value, 1)
    swapped = "cos" if f == "sin" else "sin"
    other = {"sin": sine, "cos": cosine}[swapped](angle)
    equation = (
        f"\\{f} {angle}^\\circ = \\frac{{x}}{{{length}}}"
        if sign != ":"
        else f"\\{f} {angle}^\\circ = \\frac{{{length}}}{{x}}"
    )
    ratio = f"\\{f} {angle}^\\circ"
    step = f"\\frac{{{length}}}{{{ratio}}}" if sign == ":" else f"{length} {sign} {ratio}"
    return Draft(
        stem=f"In the right triangle of the picture, one angle is ${angle}^\\circ$ and {known} is {length} cm long. How long is {wanted} $x$ in cm? Round to one decimal place.",
        key=key,
        unit="cm",
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to({length} {'*' if sign != ':' else '/'} {_other_way(f, angle)}, 1)",
        picture=polygon(
            [(0, 0), (6, 0), (6, 6 * up)],
            f"A right triangle with an angle of {angle}°. {known.capitalize()} is {length} cm, {wanted} is x.",
            sides=labels,
            angles=(f"{angle}°", RIGHT),
        ),
        wrong=apart(
            key,
            Wrong(
                answer=upside,
                misconception="multiplies-for-divides",
                feedback="The unknown stands on the other side of the fraction line. Write the equation first and solve it.",
            ),
            Wrong(
                answer=round(length * other if sign != ":" else length / other, 1),
                misconception="wrong-ratio",
                feedback=f"You used the {_WORD[swapped]}. Which two sides are in play here, seen from the angle?",
            ),
        ),
        hints=(
            f"Seen from ${angle}^\\circ$: which sides are known and asked for?",
            f"The two sides are {known} and {wanted}. Which of SOH, CAH and TOA joins them?",
            f"${equation}$",
        ),
        explanation=(
            f"The ratio of these two sides is the {_WORD[f]}: ${equation}$",
            f"Solved for $x$: $x = {step}$",
            f"$x \\approx {key}$",
        ),
        harder=0.9 if sign == ":" else 0.0 if ask != "tan" else 0.2,
    )


def _other_way(f: str, angle: int) -> str:
    """The function through that of the other angle."""
    rest = f"degrees({90 - angle})"
    return {"sin": f"cos({rest})", "cos": f"sin({rest})", "tan": f"cot({rest})"}[f]


@template(
    "trigonometry.missing-angle",
    skill="trigonometry.right-triangles",
    kind="numeric",
    difficulty=0.1,
    reason="the ratio must be chosen and the inverse function used",
    variants=14,
    where=lambda a, b, f: (
        a < b
        and math.gcd(a, b) == 1
        and abs(_angle(a, b, f) % 1 - 0.5) > 0.06
        and round(_angle(a, b, f)) not in (30, 45, 60)
    ),
    a=range(3, 12),
    b=range(5, 15),
    f=("sin", "cos", "tan"),
)
def missing_angle(a: int, b: int, f: str) -> Draft:
    key = round(_angle(a, b, f))
    top, bottom = _MEANING[f]
    labels = {"sin": ("", f"{a} cm", f"{b} cm"), "cos": (f"{a} cm", "", f"{b} cm"), "tan": (f"{b} cm", f"{a} cm", "")}[
        f
    ]
    others = [g for g in ("sin", "cos", "tan") if g != f]
    return Draft(
        stem=f"In the right triangle of the picture, seen from the angle $x$, the {top} side is {a} cm long and the {bottom}{' side' if bottom == 'adjacent' else ''} {b} cm. How many degrees is $x$, rounded to a whole number?",
        key=key,
        unit="°",
        tolerance=Tolerance(abs=0.51),
        proof=f"round_to(180/pi * atan(F({a}, {b})), 0)"
        if f == "tan"
        else f"round_to(180/pi * atan({a}/sqrt({b}**2 - {a}**2)), 0)"
        if f == "sin"
        else f"round_to(180/pi * atan(sqrt({b}**2 - {a}**2)/{a}), 0)",
        picture=polygon(
            [(0, 0), (6, 0), (6, 6 * tangent(_angle(a, b, f)))] if 15 < key < 72 else [(0, 0), (6, 0), (6, 5)],
            f"A right triangle with the angle x. The {top} side is {a} cm and the {bottom} {b} cm.",
            sides=labels,
            angles=("x", RIGHT),
        ),
        wrong=[
            item
            for item in apart(
                key,
                *(
                    Wrong(
                        answer=round(_angle(a, b, g)),
                        misconception="wrong-ratio",
                        feedback=f"You used the {_WORD[g]}. Name the two sides as seen from $x$.",
                    )
                    for g in others
                ),
                Wrong(
                    answer=f"{math.radians(_angle(a, b, f)):.2f}",
                    misconception="calculator-in-radians",
                    feedback="Your calculator is set to radians. The answer should be in degrees.",
                ),
            )
            if not isinstance(item.answer, int) or abs(item.answer - key) > 1
        ],
        hints=(
            "Seen from $x$: which two sides are known?",
            f"You know the {top} side and the {bottom}{' side' if bottom == 'adjacent' else ''}. Which ratio joins them? Then use its inverse.",
            f"$\\{f} x = \\frac{{{a}}}{{{b}}}$, so use the inverse {_WORD[f]}.",
        ),
        explanation=(
            f"{top.capitalize()} over {bottom} is the {_WORD[f]}: $\\{f} x = \\frac{{{a}}}{{{b}}}$",
            f"The inverse {_WORD[f]} gives $x \\approx {_angle(a, b, f):.1f}^\\circ$.",
            f"Rounded: $x \\approx {key}^\\circ$",
        ),
    )


def _angle(a: int, b: int, f: str) -> float:
    return math.degrees({"sin": math.asin, "cos": math.acos, "tan": math.atan}[f](a / b))


_HEIGHTS = (
    (
        "From a point {d} m from the foot of a lighthouse in Peru, on level ground, its top is seen at an angle of elevation of ${w}^\\circ$. How high is the lighthouse in m",
        "tan",
    ),
    (
        "A slide in a park in Nairobi is {d} m long and makes an angle of ${w}^\\circ$ with the ground. How high in m is its upper end",
        "sin",
    ),
    (
        "A cable car in Bolivia climbs {d} m along a straight cable at ${w}^\\circ$ to the horizontal. How far in m has it moved horizontally",
        "cos",
    ),
    (
        "From the top of a cliff in Ireland a boat is seen at an angle of depression of ${w}^\\circ$. The boat is {d} m from the foot of the cliff. How high is the cliff in m",
        "tan",
    ),
    (
        "A rope of {d} m is stretched from the top of a tent pole in Mongolia to the ground and makes ${w}^\\circ$ with the ground. How high in m is the pole",
        "sin",
    ),
)


@template(
    "trigonometry.heights-and-distances",
    skill="trigonometry.right-triangles",
    kind="numeric",
    difficulty=0.8,
    reason="the triangle must be found in a story, angles of elevation and depression understood",
    variants=15,
    where=lambda d, w, story: (
        _good(d * {"sin": sine, "cos": cosine, "tan": tangent}[story[1]](w)) and w not in (30, 45, 60)
    ),
    d=range(12, 90, 3),
    w=range(18, 62),
    story=_HEIGHTS,
)
def heights_and_distances(d: int, w: int, story: tuple[str, str]) -> Draft:
    text, f = story
    value = {"sin": sine, "cos": cosine, "tan": tangent}
    key = round(d * value[f](w), 1)
    swapped = {"sin": "cos", "cos": "sin", "tan": "sin"}[f]
    return Draft(
        stem=text.format(d=d, w=w) + "? Round to one decimal place.",
        key=key,
        unit="m",
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to({d} * {_other_way(f, w)}, 1)",
        wrong=apart(
            key,
            Wrong(
                answer=round(d * value[swapped](w), 1),
                misconception="wrong-ratio",
                feedback=f"You used the {_WORD[swapped]}. Sketch the triangle and name the sides as seen from the angle.",
            ),
            Wrong(
                answer=round(d / value[f](w), 1),
                misconception="multiplies-for-divides",
                feedback="You divided. Write the ratio as an equation first and see where the unknown stands.",
            ),
        ),
        hints=(
            "Sketch the right triangle. Where is the angle, and which side is known?",
            f"The known length is the {_MEANING[f][1]}{' side' if f == 'tan' else ''}, the one asked for the {_MEANING[f][0]} side.",
            f"$\\{f} {w}^\\circ = \\frac{{x}}{{{d}}}$",
        ),
        explanation=(
            f"Seen from the angle, {d} m is the {_MEANING[f][1]}{' side' if f == 'tan' else ''} and $x$ the {_MEANING[f][0]} side.",
            f"$\\{f} {w}^\\circ = \\frac{{x}}{{{d}}}$, so $x = {d} \\cdot \\{f} {w}^\\circ$",
            f"$x \\approx {key}$",
        ),
    )


_EXPLAIN = (
    (
        "Explain why the sine of an acute angle in a right triangle is always less than 1.",
        "Which two sides make up the sine of an angle?",
        "Compare the length of the opposite side with that of the hypotenuse.",
        "The sine is the opposite side divided by the hypotenuse. The hypotenuse is the longest side of a right triangle, so the opposite side is shorter. A smaller number divided by a larger one is less than 1.",
        (
            "Says that sine is opposite side over hypotenuse",
            "Says that the hypotenuse is the longest side",
            "Concludes that the quotient is less than 1",
        ),
        "trigonometry.ratios",
    ),
    (
        "Two right triangles of different size have the same acute angle. Explain why the sine of this angle is the same in both.",
        "What do you know about two triangles with equal angles?",
        "In similar triangles all sides are multiplied by the same factor. What does that do to a ratio of two sides?",
        "Both triangles have equal angles, so they are similar. In similar triangles all sides grow by the same factor. In the ratio of opposite side to hypotenuse this factor cancels, so the sine stays the same.",
        (
            "Says that the triangles are similar because their angles are equal",
            "Says that all sides are multiplied by the same factor",
            "Says that the factor cancels in the ratio",
        ),
        "trigonometry.ratios",
    ),
    (
        "Describe how you can find the height of a tall tree with a tape measure and a device that measures angles, without climbing it.",
        "Make a sketch with a right triangle: the tree is one leg. What is the other?",
        "Which length can you measure on the ground, and which angle from there? One of the three functions joins them with the height.",
        "Walk away from the tree on level ground and measure the distance to its foot. Measure the angle between the horizontal and the line of sight to the top. The height above your eye is the distance times the tangent of the angle, and the height of your eye is added.",
        (
            "Measures the distance to the foot of the tree",
            "Measures the angle of elevation to the top",
            "Multiplies the distance by the tangent, and adds the height of the eye",
        ),
        "trigonometry.right-triangles",
    ),
    (
        "Explain with the unit circle why the squares of sine and cosine of an angle always add up to 1.",
        "Draw a point of the unit circle, and a line from it straight down to the x-axis.",
        "The sine and the cosine are the legs of a right triangle. What is its hypotenuse?",
        "A point of the unit circle has the coordinates cosine and sine of its angle. These are the legs of a right triangle whose hypotenuse is the radius, which is 1. By Pythagoras the squares of the legs add up to 1 squared, which is 1.",
        (
            "Says that cosine and sine are the coordinates of a point of the unit circle",
            "Sees a right triangle with the radius 1 as hypotenuse",
            "Uses Pythagoras to get the sum 1",
        ),
        "trigonometry.identities",
    ),
)


@template(
    "trigonometry.explain",
    skill="trigonometry.ratios",
    kind="free_text",
    difficulty=0.9,
    reason="an argument in own words",
    variants=4,
    curated=True,
    fact=_EXPLAIN,
)
def explain(fact: tuple[str, str, str, str, tuple[str, ...], str]) -> Draft:
    stem, clue, more, key, points, skill = fact
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
        skill=skill,
    )
