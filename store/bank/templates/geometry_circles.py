"""Geometry: circles and their parts."""

import math

from store.bank.draw import BLUE, Sheet, circle, polar
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.questions import Picture, Tolerance


@template(
    "geometry.circle-exact",
    skill="geometry.circles",
    kind="single_choice",
    difficulty=-0.9,
    reason="the right formula must be chosen; a diameter must be halved first",
    variants=14,
    where=lambda r, given, ask: r != 2,
    r=range(3, 13),
    given=("radius", "diameter"),
    ask=("area", "circumference"),
)
def circle_exact(r: int, given: str, ask: str) -> Draft:
    unit = "cm²" if ask == "area" else "cm"
    values = {"area": r * r, "circumference": 2 * r}
    key = values[ask]
    length = r if given == "radius" else 2 * r
    wrong = {
        values["circumference" if ask == "area" else "area"]: (
            "circle-formulas-mixed",
            f"That is the number of the other formula. Which of the two gives {'an area' if ask == 'area' else 'a length'}?",
        ),
        4 * r * r if ask == "area" else 4 * r: (
            "diameter-for-radius",
            f"The radius here is {r} cm. Half of the width, not all of it.",
        ),
        r if ask == "circumference" else 3 * r: (
            "forgets-factor-two" if ask == "circumference" else "square-as-times-two",
            "Compare with the formula: is the factor in front right?"
            if ask == "circumference"
            else "Squaring is not the same as multiplying. Which number is taken times itself?",
        ),
    }
    extra = (
        {2 * r * r: ("adds-factor-two", "The factor 2 belongs to the other formula.")} if len({key, *wrong}) < 4 else {}
    )
    chosen = {value: told for value, told in {**wrong, **extra}.items() if value != key}
    return Draft(
        stem=f"A circle has a {given} of {length} cm. What is its exact {ask} in {unit}?",
        key=f"${key}\\pi$",
        proof=f"pi * {length}**2" + ("/4" if given == "diameter" else "")
        if ask == "area"
        else f"pi * {length}" + ("" if given == "diameter" else " * 2"),
        wrong=[
            Wrong(answer=f"${value}\\pi$", misconception=name, feedback=text) for value, (name, text) in chosen.items()
        ],
        picture=circle(
            f"A circle with centre O and a {given} of {length} cm.",
            points=((25, ""),) if given == "radius" else ((25, ""), (205, "")),
            lines=((-1, 0, f"{length} cm"),) if given == "radius" else ((0, 1, f"{length} cm"),),
            centre="O" if given == "radius" else "",
        ),
        hints=(
            f"Is {length} cm the radius or the diameter?",
            "The area is $\\pi r^2$." if ask == "area" else "The circumference is $2 \\pi r$.",
            f"The radius is {r} cm. Put it into " + ("$\\pi r^2$." if ask == "area" else "$2 \\pi r$."),
        ),
        explanation=(
            f"Radius: {r} cm" if given == "radius" else f"Radius: half of {length} cm, so {r} cm",
            (
                f"Area: $\\pi \\cdot {r}^2 = {key}\\pi$"
                if ask == "area"
                else f"Circumference: $2 \\cdot \\pi \\cdot {r} = {key}\\pi$"
            ),
        ),
        harder=0.0 if given == "radius" else 0.4,
    )


@template(
    "geometry.sector-and-arc",
    skill="geometry.circles",
    kind="numeric",
    difficulty=0.8,
    reason="the part of the circle must be found and put together with the right formula",
    variants=14,
    where=lambda r, angle, ask: (
        round(_sector(r, angle, ask), 1) % 1 != 0 and abs(_sector(r, angle, ask) * 10 % 1 - 0.5) > 0.02
    ),
    r=range(4, 13),
    angle=(30, 40, 60, 72, 80, 100, 120, 135, 150, 210, 240),
    ask=("sector", "arc"),
)
def sector_and_arc(r: int, angle: int, ask: str) -> Draft:
    key = round(_sector(r, angle, ask), 1)
    unit = "cm²" if ask == "sector" else "cm"
    sheet = Sheet((-1, 1), (-1, 1))
    sheet.ellipse((0, 0), 1, colour="#6b7683")
    edge = [polar((0, 0), 1, angle * n / 40) for n in range(41)]
    sheet.shape((0, 0), *edge, colour=BLUE)
    if angle < 180:
        sheet.angle((0, 0), (1, 0), polar((0, 0), 1, angle), f"{angle}°")
    else:
        sheet.arc((0, 0), sheet.units(24), 0, angle, colour=BLUE)
        sheet.text((0, 0), f"{angle}°", shift=(-20, 36))
    sheet.text((0.5, 0), f"{r} cm", shift=(0, -13))
    whole = math.pi * r * r if ask == "sector" else 2 * math.pi * r
    formula = f"\\pi \\cdot {r}^2" if ask == "sector" else f"2 \\pi \\cdot {r}"
    return Draft(
        stem=f"The marked part of the circle has a radius of {r} cm and an angle of ${angle}^\\circ$. "
        + (
            f"What is its area in {unit}, rounded to one decimal place?"
            if ask == "sector"
            else f"How long is its arc in {unit}, rounded to one decimal place?"
        ),
        key=key,
        unit=unit,
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to(integrate('{r}**2/2', 't', 0, degrees({angle})), 1)"
        if ask == "sector"
        else f"round_to({r}*degrees({angle}), 1)",
        picture=sheet.picture(f"A circle with a marked sector of {angle}° and a radius of {r} cm."),
        wrong=apart(
            key,
            Wrong(
                answer=round(whole, 1),
                misconception="whole-circle-for-part",
                feedback=f"That belongs to the whole circle. The angle is only ${angle}^\\circ$.",
            ),
            Wrong(
                answer=round(_sector(r, angle, "arc" if ask == "sector" else "sector"), 1),
                misconception="circle-formulas-mixed",
                feedback="You used the other formula of the circle. Is a length or an area asked for?",
            ),
            Wrong(
                answer=round(_sector(r, angle, ask) * 2, 1),
                misconception="half-circle-as-whole",
                feedback="You took the part of $180^\\circ$. A full turn has more.",
            ),
        ),
        hints=(
            f"Which part of a full turn is ${angle}^\\circ$?",
            f"Take this part of the whole circle's {'area' if ask == 'sector' else 'circumference'}.",
            f"$\\frac{{{angle}}}{{360}} \\cdot {formula}$",
        ),
        explanation=(
            f"Part of the circle: $\\frac{{{angle}}}{{360}}$",
            f"Whole circle: ${formula} \\approx {whole:.2f}$",
            f"$\\frac{{{angle}}}{{360}} \\cdot {whole:.2f} \\approx {key}$",
        ),
        harder=0.0 if angle in (60, 120) else 0.2,
    )


def _sector(r: int, angle: int, ask: str) -> float:
    return math.pi * angle / 360 * (r * r if ask == "sector" else 2 * r)


@template(
    "geometry.angle-at-the-circle",
    skill="geometry.circles",
    kind="numeric",
    difficulty=0.3,
    reason="the angle theorem of the circle, or the right angle over a diameter, must be seen",
    variants=14,
    where=lambda a, form: (form != "centre" or a % 2 == 0) and a not in (45, 60),
    a=range(26, 80),
    form=("centre", "inscribed", "thales"),
)
def angle_at_the_circle(a: int, form: str) -> Draft:
    key = {"centre": a // 2, "inscribed": 2 * a, "thales": 90 - a}[form]
    stem = {
        "centre": f"The angle at the centre over the arc $AB$ is ${a}^\\circ$. How many degrees is the angle $x$ at the point $C$ on the circle?",
        "inscribed": f"The angle at the point $C$ on the circle over the arc $AB$ is ${a}^\\circ$. How many degrees is the angle $x$ at the centre?",
        "thales": f"$AB$ is a diameter and $C$ a point on the circle. The angle at $A$ is ${a}^\\circ$. How many degrees is the angle $x$ at $B$?",
    }[form]
    return Draft(
        stem=stem,
        key=key,
        unit="°",
        proof={
            "centre": f"first(n for n in range(1, 90) if 2*n == {a})",
            "inscribed": f"first(n for n in range(1, 360) if n/2 == {a})",
            "thales": f"solve('x + {a} + 90 = 180', 'x')",
        }[form],
        picture=_on_circle(a, form),
        wrong=apart(
            key,
            *(
                [
                    Wrong(
                        answer=180 - a,
                        misconception="forgets-right-angle-over-diameter",
                        feedback="Something is known about the angle at $C$ as well, because $AB$ is a diameter.",
                    )
                ]
                if form == "thales"
                else [
                    Wrong(
                        answer=2 * a if form == "centre" else f"{a / 2:g}",
                        misconception="centre-and-circle-swapped",
                        feedback="You went the wrong way. Which of the two angles is the larger one?",
                    ),
                    Wrong(
                        answer=180 - a,
                        misconception="supplementary-for-half",
                        feedback="The two angles do not lie on a line. Compare them over the same arc.",
                    ),
                ]
            ),
            Wrong(
                answer=a,
                misconception="takes-neighbours-as-equal",
                feedback="The two angles are not equal. Look at where the corners lie.",
            ),
        ),
        hints=(
            "Which angle theorem of the circle fits the picture?",
            "An angle over a diameter is always a right angle."
            if form == "thales"
            else "Over the same arc the angle at the centre is twice the angle at the circle.",
            f"At $C$ there is a right angle, so ${a}^\\circ + x = 90^\\circ$."
            if form == "thales"
            else f"Set up: $2x = {a}^\\circ$."
            if form == "centre"
            else f"Set up: $x = 2 \\cdot {a}^\\circ$.",
        ),
        explanation=(
            (
                "$AB$ is a diameter, so the angle at $C$ is $90^\\circ$.",
                f"$x = 180^\\circ - 90^\\circ - {a}^\\circ = {key}^\\circ$",
            )
            if form == "thales"
            else (
                "The angle at the centre is twice the angle at the circle over the same arc.",
                f"$x = {a}^\\circ : 2 = {key}^\\circ$"
                if form == "centre"
                else f"$x = 2 \\cdot {a}^\\circ = {key}^\\circ$",
            )
        ),
        harder={"centre": 0.0, "inscribed": 0.1, "thales": 0.5}[form],
    )


def _on_circle(a: int, form: str) -> Picture:
    sheet = Sheet((-1, 1), (-1, 1), margin=38)
    sheet.ellipse((0, 0), 1)
    if form == "thales":
        one, other, third = (-1.0, 0.0), (1.0, 0.0), polar((0, 0), 1, 2 * a)
        sheet.shape(one, other, third)
        sheet.angle(one, other, third, f"{a}°")
        sheet.angle(other, one, third, "x")
        alt = f"A circle with the diameter AB and a point C on it; the angle at A is {a}°, the angle at B is x."
        places = ((one, "A", 180.0), (other, "B", 0.0), (third, "C", 2.0 * a))
    else:
        half = a / 2 if form == "centre" else a
        one, other, third = polar((0, 0), 1, 270 - half), polar((0, 0), 1, 270 + half), polar((0, 0), 1, 75)
        sheet.line(one, (0, 0), other, colour=BLUE)
        sheet.line(one, third, other)
        sheet.angle((0, 0), one, other, f"{a}°" if form == "centre" else "x")
        sheet.angle(third, one, other, "x" if form == "centre" else f"{a}°", radius=34)
        where = ("the centre", "C") if form == "centre" else ("C", "the centre")
        alt = f"A circle with points A, B and C on it. The angle at {where[0]} over the arc AB is {a}°, the one at {where[1]} is x."
        places = ((one, "A", 270 - half), (other, "B", 270 + half), (third, "C", 75.0))
    sheet.dot((0, 0))
    for place, name, towards in places:
        sheet.dot(place, name, shift=polar((0, 0), 16, towards))
    return sheet.picture(alt)


_PARTS = (
    (
        "the line from the centre to a point of the circle",
        "radius",
        (),
        ((-1, 0),),
        (40.0,),
        "diameter",
        "That line goes all the way across.",
    ),
    (
        "the line across the circle through the centre",
        "diameter",
        (),
        ((0, 1),),
        (30.0, 210.0),
        "radius",
        "That line ends at the centre.",
    ),
    (
        "the line between two points of the circle that misses the centre",
        "chord",
        (),
        ((0, 1),),
        (20.0, 130.0),
        "diameter",
        "That line goes through the centre. This one does not.",
    ),
)


@template(
    "geometry.parts-of-a-circle",
    skill="geometry.circles",
    kind="short_text",
    difficulty=-1.1,
    reason="one technical word, shown in a picture",
    variants=3,
    curated=True,
    fact=_PARTS,
)
def parts_of_a_circle(
    fact: tuple[str, str, tuple[str, ...], tuple[tuple[int, int], ...], tuple[float, ...], str, str],
) -> Draft:
    meaning, key, accept, lines, places, other, why = fact
    return Draft(
        stem="What is the blue line in the picture called? One word is enough.",
        key=[key],
        accept=accept,
        picture=circle(
            f"A circle with centre O. A blue line is drawn: {meaning}.",
            points=[(place, "") for place in places],
            lines=[(a, b, "") for a, b in lines],
        ),
        wrong=[Wrong(answer=other, misconception="confuses-terms-of-geometry", feedback=why)],
        hints=(
            "Where does the line begin, where does it end, and does it touch the centre?",
            f"It is not the {other}. Look closely at the centre O.",
            f"The word begins with {key[:2]} and has {len(key)} letters.",
        ),
        explanation=(f"The blue line is {meaning}.", f"The word for it is {key}."),
    )
