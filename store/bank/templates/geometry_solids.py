"""Geometry: volume and surface of solids."""

from store.bank.draw import GREY, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.questions import Picture, RubricPoint


def _box(a: int, b: int, c: int) -> Picture:
    """A cuboid a wide, b deep and c high, seen from the front right."""
    dx, dy = b * 0.5, b * 0.35
    sheet = Sheet((0, a + dx), (0, c + dy), margin=54)
    sheet.shape((0, 0), (a, 0), (a, c), (0, c))
    sheet.shape((a, 0), (a + dx, dy), (a + dx, c + dy), (a, c))
    sheet.shape((0, c), (a, c), (a + dx, c + dy), (dx, c + dy))
    sheet.text((a / 2, 0), f"{a} cm", shift=(0, -13))
    sheet.text((0, c / 2), f"{c} cm", shift=(-24, 0))
    sheet.text((a + dx / 2, dy / 2), f"{b} cm", shift=(24, -8))
    return sheet.picture(f"A cuboid, {a} cm wide, {b} cm deep and {c} cm high.")


@template(
    "geometry.cuboid",
    skill="geometry.volume",
    kind="numeric",
    difficulty=-1.1,
    reason="a product of three numbers; the surface has six faces in three sizes, and a missing edge needs a division",
    variants=16,
    where=lambda a, b, c, ask: len({a, b, c}) == 3 and a * b * c != 2 * (a * b + b * c + a * c),
    a=range(4, 12),
    b=range(3, 10),
    c=range(2, 11),
    ask=("volume", "surface", "edge"),
)
def cuboid(a: int, b: int, c: int, ask: str) -> Draft:
    volume, surface = a * b * c, 2 * (a * b + b * c + a * c)
    key, unit = {"volume": (volume, "cm³"), "surface": (surface, "cm²"), "edge": (c, "cm")}[ask]
    size = f"{a} cm wide, {b} cm deep and {c} cm high"
    return Draft(
        stem=f"A cuboid is {a} cm wide and {b} cm deep. Its volume is {volume} cm³. How high is it in cm?"
        if ask == "edge"
        else f"The cuboid in the picture is {size}. What is its {'volume' if ask == 'volume' else 'surface area'} in {unit}?",
        key=key,
        unit=unit,
        proof={
            "volume": f"det([[{a}, 0, 0], [0, {b}, 0], [0, 0, {c}]])",
            "surface": f"sum(2*x*y for x, y in combinations([{a}, {b}, {c}], 2))",
            "edge": f"solve('{a}*{b}*h = {volume}', 'h')",
        }[ask],
        picture=None if ask == "edge" else _box(a, b, c),
        wrong=apart(
            key,
            *(
                [
                    Wrong(
                        answer=surface,
                        misconception="surface-for-volume",
                        feedback="That is the area of all faces. The volume tells what fits inside.",
                    ),
                    Wrong(
                        answer=a + b + c,
                        misconception="adds-instead-of-multiplies",
                        feedback="You added the edges. Count unit cubes: how many lie in one layer, and how many layers are there?",
                    ),
                ]
                if ask == "volume"
                else [
                    Wrong(
                        answer=surface // 2,
                        misconception="counts-each-face-once",
                        feedback="Each of these three faces has an equal one opposite to it.",
                    ),
                    Wrong(
                        answer=volume,
                        misconception="volume-for-surface",
                        feedback="That is the volume. The surface is made of six rectangles.",
                    ),
                ]
                if ask == "surface"
                else [
                    Wrong(
                        answer=volume - a * b,
                        misconception="subtracts-instead-of-dividing",
                        feedback="The base was multiplied by the height. What undoes that?",
                    ),
                    Wrong(
                        answer=b * c,
                        misconception="divides-by-one-edge-only",
                        feedback=f"You divided by {a} only. The depth of {b} cm is still in it.",
                    ),
                ]
            ),
        ),
        hints=(
            {
                "volume": "How many cubes of 1 cm³ lie in the bottom layer?",
                "surface": "How many faces has a cuboid, and which of them are equal?",
                "edge": "How many cubes of 1 cm³ lie in one layer?",
            }[ask],
            {
                "volume": "Multiply width, depth and height.",
                "surface": "Work out three different faces. Each appears twice.",
                "edge": "The volume is the base area times the height. Undo the multiplication.",
            }[ask],
            {
                "volume": f"One layer has ${a} \\cdot {b} = {a * b}$ cubes, and there are {c} layers.",
                "surface": f"The faces in cm²: ${a} \\cdot {b} = {a * b}$, ${b} \\cdot {c} = {b * c}$ and ${a} \\cdot {c} = {a * c}$.",
                "edge": f"The base has ${a} \\cdot {b} = {a * b}$ cm². Divide {volume} by it.",
            }[ask],
        ),
        explanation={
            "volume": (f"Base in cm²: ${a} \\cdot {b} = {a * b}$", f"Volume in cm³: ${a * b} \\cdot {c} = {volume}$"),
            "surface": (
                f"Three faces in cm²: {a * b}, {b * c} and {a * c}",
                f"Each twice: $2 \\cdot ({a * b} + {b * c} + {a * c}) = {surface}$",
            ),
            "edge": (f"Base in cm²: ${a} \\cdot {b} = {a * b}$", f"Height in cm: ${volume} \\div {a * b} = {c}$"),
        }[ask],
        harder={"volume": 0.0, "surface": 0.7, "edge": 0.6}[ask],
    )


@template(
    "geometry.round-solids",
    skill=("geometry.volume", "geometry.circles"),
    kind="single_choice",
    difficulty=0.3,
    reason="the formula of the solid must be known; cone and sphere have a factor of their own",
    variants=16,
    where=lambda r, h, form: (
        (form == "sphere" and h == 5 and r % 3 == 0) or (form != "sphere" and h > 3 and (r * r * h) % 3 == 0 and h != r)
    ),
    r=range(2, 10),
    h=range(4, 13),
    form=("cylinder", "cone", "sphere", "sphere"),
)
def round_solids(r: int, h: int, form: str) -> Draft:
    key = {"cylinder": r * r * h, "cone": r * r * h // 3, "sphere": 4 * r**3 // 3}[form]
    formula = {
        "cylinder": f"\\pi \\cdot {r}^2 \\cdot {h}",
        "cone": f"\\frac{{1}}{{3}} \\pi \\cdot {r}^2 \\cdot {h}",
        "sphere": f"\\frac{{4}}{{3}} \\pi \\cdot {r}^3",
    }[form]
    words = {
        "cylinder": "The volume of a cylinder is base circle times height.",
        "cone": "A cone has one third of the volume of the cylinder around it.",
        "sphere": "A sphere has the volume $\\frac{4}{3} \\pi r^3$.",
    }[form]
    wrong = {
        "cylinder": (
            (2 * r * h, "circumference-for-base", "You took the circumference of the base. The volume needs its area."),
            (4 * r * r * h, "diameter-for-radius", f"You took {2 * r} cm, the diameter. The formula wants the radius."),
            (r * h * h, "squares-the-wrong-length", "You squared the height. Which length belongs to the circle?"),
            (r * h, "forgets-the-square", "The radius must be squared."),
        ),
        "cone": (
            (r * r * h, "forgets-the-third", "That is the cylinder around the cone. The cone fills only a part of it."),
            (2 * r * h, "circumference-for-base", "You took the circumference of the base. The volume needs its area."),
            (
                4 * r * r * h // 3,
                "diameter-for-radius",
                f"You took {2 * r} cm, the diameter. The formula wants the radius.",
            ),
            (r * h, "forgets-the-square", "The radius must be squared."),
        ),
        "sphere": (
            (4 * r * r, "surface-for-volume", "That is the surface area of the sphere."),
            (r**3, "forgets-factor", "The factor in front of the formula is missing."),
            (4 * r**3, "forgets-the-third", "You forgot to divide by 3."),
            (
                32 * r**3 // 3,
                "diameter-for-radius",
                f"You took {2 * r} cm, the diameter. The formula wants the radius.",
            ),
        ),
    }[form]
    chosen: dict[int, Wrong] = {}
    for value, name, text in wrong:
        if value != key and len(chosen) < 3:
            chosen.setdefault(value, Wrong(answer=f"${value}\\pi$", misconception=name, feedback=text))
    measures = f"radius of {r} cm" + ("" if form == "sphere" else f" and a height of {h} cm")
    return Draft(
        stem=f"A {form} has a {measures}. What is its exact volume in cm³?",
        key=f"${key}\\pi$",
        proof={
            "cylinder": f"integrate('pi*{r}**2', 't', 0, {h})",
            "cone": f"integrate('pi*({r}*t/{h})**2', 't', 0, {h})",
            "sphere": f"integrate('pi*({r}**2 - t**2)', 't', -{r}, {r})",
        }[form],
        picture=_round(r, h, form),
        wrong=list(chosen.values()),
        hints=(
            "Which formula gives the volume of this solid?",
            words,
            f"Put in the numbers: ${formula}$",
        ),
        explanation=(words, f"${formula} = {key}\\pi$"),
        harder={"cylinder": -0.1, "cone": 0.3, "sphere": 0.6}[form],
    )


def _round(r: int, h: int, form: str) -> Picture:
    if form == "sphere":
        sheet = Sheet((-1, 1), (-1, 1))
        sheet.ellipse((0, 0), 1, fill="#dbe8f6")
        sheet.ellipse((0, 0), 1, 0.3, colour=GREY)
        sheet.line((0, 0), (1, 0), dashed=True)
        sheet.dot((0, 0))
        sheet.text((0.5, 0), f"{r} cm", shift=(0, 11))
        return sheet.picture(f"A sphere with a radius of {r} cm.")
    tall = min(max(h / r, 0.8), 2.4)
    sheet = Sheet((-1, 1), (-0.3, tall + 0.3), margin=52)
    sheet.ellipse((0, 0), 1, 0.28, fill="#dbe8f6")
    if form == "cylinder":
        sheet.ellipse((0, tall), 1, 0.28, fill="#dbe8f6")
        sheet.line((-1, 0), (-1, tall))
        sheet.line((1, 0), (1, tall))
        sheet.text((1, tall / 2), f"{h} cm", shift=(26, 0))
    else:
        sheet.line((-1, 0), (0, tall), (1, 0))
        sheet.line((0, 0), (0, tall), dashed=True)
        sheet.text((0, tall * 0.3), f"{h} cm", shift=(-23, 0))
    sheet.line((0, 0), (1, 0), dashed=True)
    sheet.dot((0, 0))
    sheet.text((0.5, 0), f"{r} cm", shift=(0, 11))
    return sheet.picture(f"A {form} with a radius of {r} cm and a height of {h} cm.")


@template(
    "geometry.volume-of-a-prism",
    skill="geometry.volume",
    kind="numeric",
    difficulty=0.0,
    reason="the base must be worked out first; a pyramid takes a third",
    variants=14,
    where=lambda a, b, h, form: (a * b) % 2 == 0 and (form == "prism" or (a * b * h) % 3 == 0) and len({a, b, h}) == 3,
    a=range(3, 11),
    b=range(4, 11),
    h=range(5, 16),
    form=("prism", "pyramid"),
)
def volume_of_a_prism(a: int, b: int, h: int, form: str) -> Draft:
    base = a * b // 2 if form == "prism" else a * b
    key = base * h if form == "prism" else base * h // 3
    stem = (
        f"A tent is a prism. Its front is a triangle with a base of {a} m and a height of {b} m, and it is {h} m long. What is its volume in m³?"
        if form == "prism"
        else f"A pyramid has a rectangular base of {a} m by {b} m and is {h} m high. What is its volume in m³?"
    )
    return Draft(
        stem=stem,
        key=key,
        unit="m³",
        proof=f"{a} * {b} * {h} / 2" if form == "prism" else f"integrate('{a}*{b}*(t/{h})**2', 't', 0, {h})",
        wrong=apart(
            key,
            Wrong(
                answer=a * b * h,
                misconception="forgets-the-half" if form == "prism" else "forgets-the-third",
                feedback="That is the cuboid around it. How much of it does the solid fill?",
            ),
            Wrong(
                answer=base,
                misconception="stops-at-the-base",
                feedback="That is the area of the base. One length has not been used.",
            ),
            Wrong(
                answer=a + b + h,
                misconception="adds-instead-of-multiplies",
                feedback="You added lengths. A volume comes from multiplying them.",
            ),
        ),
        hints=(
            "What is the base of the solid, and what is its area?",
            "Multiply the area of the front triangle by the length."
            if form == "prism"
            else "Take one third of base times height.",
            f"The front triangle has $\\frac{{1}}{{2}} \\cdot {a} \\cdot {b} = {base}$ m²."
            if form == "prism"
            else f"The base has ${a} \\cdot {b} = {base}$ m². Calculate $\\frac{{1}}{{3}} \\cdot {base} \\cdot {h}$.",
        ),
        explanation=(
            f"Base in m²: $\\frac{{1}}{{2}} \\cdot {a} \\cdot {b} = {base}$"
            if form == "prism"
            else f"Base in m²: ${a} \\cdot {b} = {base}$",
            f"Volume in m³: ${base} \\cdot {h} = {key}$"
            if form == "prism"
            else f"Volume in m³: $\\frac{{1}}{{3}} \\cdot {base} \\cdot {h} = {key}$",
        ),
        harder=0.0 if form == "prism" else 0.3,
    )


_SOLIDS = (
    (
        "Explain why a cube has eight times the volume when all its edges become twice as long.",
        "What do you multiply to get the volume of a cube?",
        "Length, width and height all change. What does each of the three changes do to the product?",
        "The volume is edge times edge times edge. Each of the three factors becomes twice as large, so the volume is multiplied by two three times. That makes eight. You can also pack eight small cubes into the large one, two in each direction.",
        (
            "Says that the volume is the product of three lengths",
            "Says that each of them is doubled",
            "Gets 2 times 2 times 2, which is 8, or packs eight small cubes",
        ),
    ),
    (
        "A cone and a cylinder have the same base and the same height. Describe an experiment that compares their volumes, and say what comes out.",
        "Imagine that the cone can be filled. Where could you pour what is in it?",
        "Go on filling and pouring until the cylinder is full, and count.",
        "Fill the cone with water or sand and pour it into the cylinder, again and again. After three times the cylinder is full. So the volume of the cone is one third of the volume of the cylinder.",
        (
            "Fills the cone and pours it into the cylinder",
            "Counts how often it fits: three times",
            "Concludes that the cone has one third of the volume",
        ),
    ),
    (
        "A glass tank is full to the brim. Explain how you can find the volume of a stone of any shape with it.",
        "What happens to the water when the stone sinks in it?",
        "Two things cannot be in the same place. How much water has to give way?",
        "Put the stone into the full tank and catch the water that runs over. The stone takes the place of just as much water as its own volume. Measure the caught water in a measuring jug: that is the volume of the stone.",
        (
            "Puts the stone fully under water",
            "Catches or measures the water that is pushed out",
            "Says that its volume equals that of the stone",
        ),
    ),
)


@template(
    "geometry.explain-volumes",
    skill="geometry.volume",
    kind="free_text",
    difficulty=0.8,
    reason="an argument or an experiment in own words",
    variants=3,
    curated=True,
    fact=_SOLIDS,
)
def explain_volumes(fact: tuple[str, str, str, str, tuple[str, ...]]) -> Draft:
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
    )
