"""Geometry: Pythagoras, similar and congruent figures."""

import math
from fractions import Fraction

from store.bank.draw import RIGHT, Sheet, polygon
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.bank.write import decimal_number, listed, short_decimal
from store.questions import RubricPoint, Tolerance

_TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37))


@template(
    "geometry.pythagoras-side",
    skill="geometry.pythagoras",
    kind="numeric",
    difficulty=-0.9,
    reason="the theorem with whole numbers; a missing leg needs a difference",
    variants=16,
    where=lambda triple, k, ask, unit: triple[2] * k < 80,
    triple=_TRIPLES,
    k=(1, 2, 3),
    ask=("hypotenuse", "leg"),
    unit=("cm", "m"),
)
def pythagoras_side(triple: tuple[int, int, int], k: int, ask: str, unit: str) -> Draft:
    a, b, c = (side * k for side in triple)
    drawn = max(a, b / 3)
    if ask == "hypotenuse":
        given = f"The legs of a right triangle are {a} {unit} and {b} {unit} long. How long is the hypotenuse $x$ in {unit}?"
        key, labels, told = (
            c,
            (f"{b} {unit}", "x", f"{a} {unit}"),
            f"legs of {a} {unit} and {b} {unit}, and hypotenuse x",
        )
    else:
        given = f"In a right triangle the hypotenuse is {c} {unit} long and one leg {a} {unit}. How long is the other leg $x$ in {unit}?"
        key, labels, told = (
            b,
            ("x", f"{c} {unit}", f"{a} {unit}"),
            f"a leg of {a} {unit}, a leg x, and a hypotenuse of {c} {unit}",
        )
    two = (a, b) if ask == "hypotenuse" else (a, c)
    squares = a * a + b * b if ask == "hypotenuse" else c * c - a * a
    sign = "+" if ask == "hypotenuse" else "-"
    first, second = (a, b) if ask == "hypotenuse" else (c, a)
    return Draft(
        stem=given,
        key=key,
        unit=unit,
        proof=f"first(n for n in range(1, 200) if n*n {'==' if sign == '+' else '+'} {f'{a}*{a} + {b}*{b}' if sign == '+' else f'{a}*{a} == {c}*{c}'})",
        picture=polygon([(0, 0), (b, 0), (0, drawn)], f"A right triangle with {told}.", sides=labels, angles=(RIGHT,)),
        wrong=apart(
            key,
            Wrong(
                answer=squares,
                misconception="forgets-the-root",
                feedback=f"{squares} is the square of the side. One step is missing.",
            ),
            Wrong(
                answer=sum(two) if ask == "hypotenuse" else c - a,
                misconception="adds-sides-without-squaring",
                feedback="You calculated with the sides themselves. The theorem speaks of their squares.",
            ),
            Wrong(
                answer=decimal_number(
                    Fraction(
                        round(math.sqrt(abs(two[1] ** 2 - two[0] ** 2 if ask == "hypotenuse" else a * a + c * c)), 1)
                    ).limit_denominator(10)
                ),
                misconception="wrong-side-as-hypotenuse",
                feedback="Look for the side opposite to the right angle: its square stands alone on one side of the equation.",
            ),
        ),
        hints=(
            "Which side lies opposite to the right angle? It plays a special part.",
            "The squares of the two legs together make the square of the hypotenuse. Put in what you know.",
            f"$x^2 = {first}^2 {sign} {second}^2 = {first * first} {sign} {second * second}$",
        ),
        explanation=(
            "The hypotenuse lies opposite to the right angle."
            if ask == "hypotenuse"
            else f"The hypotenuse is {c} {unit}, so its square is the sum of the other two.",
            f"$x^2 = {first}^2 {sign} {second}^2 = {first * first} {sign} {second * second} = {squares}$",
            f"$x = \\sqrt{{{squares}}} = {key}$",
        ),
        harder=(0.0 if ask == "hypotenuse" else 0.5) + (0.2 if c > 40 else 0.0),
    )


_STORIES = (
    (
        "A ladder in Porto leans against a wall. It is {c} m long and its foot stands {a} m from the wall. How high up the wall does it reach",
        "leg",
    ),
    (
        "A sailor off Zanzibar sails {a} km east and then {b} km north. How far is the boat from its start, in a straight line",
        "hypotenuse",
    ),
    (
        "A rectangular field in Kansas is {a} m wide and {b} m long. How long is the straight path from one corner to the opposite one",
        "hypotenuse",
    ),
    (
        "A kite in Jaipur flies on a stretched string of {c} m. It is right above a tree {a} m away from the child, on flat ground. How high is it above the ground",
        "leg",
    ),
    (
        "A ramp in Oslo is {c} m long and rises {a} m. How far apart are its ends, measured along the level ground",
        "leg",
    ),
    (
        "A mast in Chile is {b} m high. A rope runs from its top to the ground {a} m from its foot. How long is the rope",
        "hypotenuse",
    ),
)


@template(
    "geometry.pythagoras-in-context",
    skill="geometry.pythagoras",
    kind="numeric",
    difficulty=0.3,
    reason="the right triangle must be seen in a story, and the root is not whole",
    variants=16,
    where=lambda a, b, story: (
        a < b and round(_third(a, b, story[1]), 1) % 1 != 0 and (story[1] == "hypotenuse" or b > a + 1)
    ),
    a=range(2, 13),
    b=range(5, 25),
    story=_STORIES,
)
def pythagoras_in_context(a: int, b: int, story: tuple[str, str]) -> Draft:
    text, ask = story
    unit = "km" if " km " in text else "m"
    sign, first, second = ("+", a, b) if ask == "hypotenuse" else ("-", b, a)
    square = a * a + b * b if sign == "+" else b * b - a * a
    key = round(_third(a, b, ask), 1)
    other = round(math.sqrt(b * b - a * a if sign == "+" else a * a + b * b), 1)
    return Draft(
        stem=f"{text.format(a=a, b=b, c=b)}? Give the answer in {unit}, rounded to one decimal place.",
        key=key,
        unit=unit,
        tolerance=Tolerance(abs=0.051),
        proof=f"round_to(sqrt({first}**2 {sign} {second}**2), 1)",
        wrong=apart(
            key,
            Wrong(
                answer=a + b if sign == "+" else b - a,
                misconception="adds-sides-without-squaring",
                feedback=f"You calculated with {first} and {second} themselves. Square them first.",
            ),
            Wrong(
                answer=square,
                misconception="forgets-the-root",
                feedback=f"{square} is the square of the length. Take the root.",
            ),
            Wrong(
                answer=other,
                misconception="wrong-side-as-hypotenuse",
                feedback="Draw the triangle and mark the right angle. Is the side you look for a leg or the hypotenuse?",
            ),
        ),
        hints=(
            "Draw the situation. Where is the right angle?",
            "The side you look for is the hypotenuse, so its square is the sum of the other squares."
            if sign == "+"
            else "The side you look for is a leg, so subtract the squares.",
            f"$x^2 = {first}^2 {sign} {second}^2 = {square}$",
        ),
        explanation=(
            f"The two known lengths and the one asked for form a right triangle, with {'the asked length' if sign == '+' else f'{b} {unit}'} as hypotenuse.",
            f"$x^2 = {first}^2 {sign} {second}^2 = {first**2} {sign} {second**2} = {square}$",
            f"$x = \\sqrt{{{square}}} \\approx {key}$",
        ),
        harder=0.0 if sign == "+" else 0.5,
    )


def _third(a: int, b: int, ask: str) -> float:
    return math.sqrt(abs(b * b + (a * a if ask == "hypotenuse" else -a * a)))


@template(
    "geometry.which-is-right-angled",
    skill="geometry.pythagoras",
    kind="single_choice",
    difficulty=-0.1,
    reason="squares of four sets of sides must be compared",
    variants=10,
    where=lambda triple, k, d: triple[2] * k < 60,
    triple=_TRIPLES,
    k=(1, 2, 3),
    d=(1, 2),
)
def which_is_right_angled(triple: tuple[int, int, int], k: int, d: int) -> Draft:
    a, b, c = (side * k for side in triple)

    def sides(*lengths: int) -> str:
        return "sides of " + listed([f"{length} cm" for length in lengths])

    def off(x: int, y: int, z: int) -> str:
        more = x * x + y * y > z * z
        return f"Here ${x}^2 + {y}^2 = {x * x + y * y}$, but ${z}^2 = {z * z}$. The angle is {'too small' if more else 'too large'}."

    return Draft(
        stem="Which triangle has a right angle?",
        key=sides(a, b, c),
        proof="[2*max([value(w)**2 for w in split(replace(replace(replace(o, 'sides of ', ''), ' cm', ''), ' and ', ', '), ', ')]) == sum(value(w)**2 for w in split(replace(replace(replace(o, 'sides of ', ''), ' cm', ''), ' and ', ', '), ', ')) for o in options]",
        wrong=[
            Wrong(
                answer=sides(a + d, b + d, c + d),
                misconception="adds-same-to-all-sides",
                feedback=off(a + d, b + d, c + d),
            ),
            Wrong(answer=sides(a, b, c + d), misconception="ignores-squares", feedback=off(a, b, c + d)),
            Wrong(answer=sides(a + d, b, c), misconception="ignores-squares", feedback=off(a + d, b, c)),
        ],
        hints=(
            "For sides of a right triangle the squares fit together. How?",
            "The square of the longest side must equal the sum of the other two squares. Test each triangle.",
            f"One test: ${a + d}^2 + {b + d}^2 = {(a + d) ** 2 + (b + d) ** 2}$ and ${c + d}^2 = {(c + d) ** 2}$, so that one fails. Go on with the others.",
        ),
        explanation=(
            "A triangle has a right angle exactly if the squares of its two shorter sides add up to the square of the longest.",
            f"${a}^2 + {b}^2 = {a * a} + {b * b} = {c * c}$ and ${c}^2 = {c * c}$",
            f"So the right angle is in the triangle with {sides(a, b, c)}",
        ),
    )


@template(
    "geometry.diagonal-of-a-box",
    skill=("geometry.pythagoras", "geometry.volume"),
    kind="numeric",
    difficulty=1.1,
    reason="Pythagoras twice in space",
    variants=10,
    where=lambda box, k, thing: True,
    box=(
        (1, 2, 2, 3),
        (2, 3, 6, 7),
        (1, 4, 8, 9),
        (4, 4, 7, 9),
        (2, 6, 9, 11),
        (6, 6, 7, 11),
        (3, 4, 12, 13),
        (2, 5, 14, 15),
    ),
    k=(2, 3, 5),
    thing=(
        "straight stick that fits into a box in Lagos",
        "straight wire inside a glass tank in Seoul",
        "straight pipe inside a crate in Antwerp",
    ),
)
def diagonal_of_a_box(box: tuple[int, int, int, int], k: int, thing: str) -> Draft:
    a, b, c, d = (side * k for side in box)
    return Draft(
        stem=f"How long is the longest {thing}, if it is {a} cm wide, {b} cm high and {c} cm long? Give the length in cm.",
        key=d,
        unit="cm",
        proof=f"norm([{a}, {b}, {c}])",
        wrong=apart(
            d,
            Wrong(
                answer=a + b + c,
                misconception="adds-sides-without-squaring",
                feedback="You added the three edges. The straight way through the inside is shorter.",
            ),
            Wrong(
                answer=d * d,
                misconception="forgets-the-root",
                feedback=f"{d * d} is the square of the length. Take the root.",
            ),
            Wrong(
                answer=a * b * c,
                misconception="volume-for-length",
                feedback="That is the volume. You are asked for a length.",
            ),
        ),
        hints=(
            "The longest line runs from one corner to the opposite one. In which right triangle does it lie?",
            "Use the theorem of Pythagoras twice: first on the floor, then with the floor's diagonal and the height.",
            f"The floor's diagonal has the square ${a}^2 + {c}^2 = {a * a + c * c}$. Add ${b}^2 = {b * b}$.",
        ),
        explanation=(
            f"Diagonal $f$ of the floor: $f^2 = {a}^2 + {c}^2 = {a * a + c * c}$",
            f"With the height: $d^2 = {a * a + c * c} + {b}^2 = {d * d}$",
            f"$d = \\sqrt{{{d * d}}} = {d}$",
        ),
    )


_PYTHAGORAS = (
    (
        "A gardener in Kyoto has only a long measuring tape and pegs. Explain how she can lay out an exact right angle on the ground.",
        "She pegs out a triangle with sides of 3 m, 4 m and 5 m. Because 9 and 16 make 25, the triangle satisfies the theorem of Pythagoras. By its converse the angle between the sides of 3 m and 4 m is a right angle.",
        (
            "Chooses three lengths such as 3, 4 and 5",
            "Checks that the squares of the shorter two add up to the square of the longest",
            "Says by the converse that the angle between the shorter sides is a right angle",
        ),
        "Which three whole numbers are sides of a right triangle?",
        "If the squares fit, the angle must be right: the theorem also works backwards.",
    ),
    (
        "A classmate says: in a right triangle with legs of 6 cm and 8 cm the hypotenuse is 14 cm. Explain without calculating the right length why this cannot be true, and which mistake was made.",
        "With sides of 6, 8 and 14 cm the two short sides would lie flat on the long one, so there is no triangle at all. The straight way from one end to the other must be shorter than the way round. The classmate added the sides and not their squares.",
        (
            "Says that 6 and 8 make just 14, so the triangle would be flat",
            "Or says that the straight way is shorter than the way over the corner",
            "Names the mistake: sides were added, not their squares",
        ),
        "What would a triangle with sides of 6 cm, 8 cm and 14 cm look like?",
        "The shortest way between two points is the straight one.",
    ),
    (
        "Explain how you can find the height of an equilateral triangle with sides of 10 cm, and why the way works.",
        "The height cuts the triangle into two equal right triangles. Each has the hypotenuse 10 cm and one leg of 5 cm, half of the base. By Pythagoras the square of the height is 100 minus 25, which is 75, so the height is about 8.7 cm.",
        (
            "Cuts the triangle by the height into two equal right triangles",
            "Takes 10 cm as hypotenuse and 5 cm as a leg",
            "Gets the height from 100 - 25 = 75, about 8.7 cm",
        ),
        "Which right triangles appear when you draw the height?",
        "The foot of the height is the middle of the base.",
    ),
)


@template(
    "geometry.explain-pythagoras",
    skill="geometry.pythagoras",
    kind="free_text",
    difficulty=0.8,
    reason="an argument with the theorem or its converse",
    variants=3,
    curated=True,
    fact=_PYTHAGORAS,
)
def explain_pythagoras(fact: tuple[str, str, tuple[str, ...], str, str]) -> Draft:
    stem, key, points, hint, tool = fact
    return Draft(
        stem=stem,
        key=key,
        rubric=[RubricPoint(text=text) for text in points],
        hints=(hint, tool, f"A good answer first {points[0][0].lower()}{points[0][1:]}."),
        explanation=tuple(part.strip().rstrip(".") + "." for part in key.split(". ")),
    )


@template(
    "geometry.similar-triangles-side",
    skill="geometry.similarity",
    kind="numeric",
    difficulty=-0.9,
    reason="one scale factor; a fraction as factor is harder",
    variants=16,
    where=lambda a, b, c, k: (
        a < c < b
        and a + c > b
        and b != a * k
        and (b * k).denominator <= 2
        and (c * k).denominator <= 2
        and (a * k).denominator <= 2
    ),
    a=range(4, 10),
    b=range(6, 13),
    c=range(5, 12),
    k=(Fraction(2), Fraction(3), Fraction(3, 2), Fraction(5, 2), Fraction(1, 2)),
)
def similar_triangles_side(a: int, b: int, c: int, k: Fraction) -> Draft:
    key = decimal_number(b * k)
    big_a = short_decimal(a * k)
    size = float(k) if k > 1 else 0.5
    sheet = Sheet((0, b + 1.5 + b * size), (0, max(1, size) * c))
    for start, factor, labels in ((0.0, 1.0, (f"{b} cm", f"{a} cm")), (b + 1.5, size, ("x", f"{big_a} cm"))):
        tip = ((b * b + a * a - c * c) / (2 * b), 0.0)
        height = math.sqrt(a * a - tip[0] ** 2)
        corners = [(start, 0.0), (start + b * factor, 0.0), (start + tip[0] * factor, height * factor)]
        sheet.shape(*corners)
        sheet.text((start + b * factor / 2, 0), labels[0], shift=(0, -13))
        sheet.text((start + tip[0] * factor / 2, height * factor / 2), labels[1], shift=(-25, 4))
    return Draft(
        stem=f"The two triangles in the picture are similar. A side of {a} cm in the first corresponds to one of {big_a} cm in the second. "
        f"How long in cm is the side $x$ that corresponds to the one of {b} cm?",
        key=key,
        unit="cm",
        proof=f"solve('x/{b} = {a * k}/{a}', 'x')" if (a * k).denominator == 1 else f"{b} * ({a * k}) / {a}",
        picture=sheet.picture(
            f"Two similar triangles. The first has sides of {b} cm and {a} cm, the second x and {big_a} cm in the same places."
        ),
        wrong=apart(
            key,
            Wrong(
                answer=decimal_number(b + a * k - a),
                misconception="adds-difference-in-similarity",
                feedback="You added the same length to both sides. Similar figures grow by the same factor.",
            ),
            Wrong(
                answer=decimal_number(b * k * k),
                misconception="squares-the-scale-factor",
                feedback="You used the factor twice. That is right for areas.",
            ),
            Wrong(
                answer=b,
                misconception="similar-as-congruent",
                feedback="Similar triangles have equal angles, but not equal sides.",
            ),
        ),
        hints=(
            "By which factor does the known pair of sides grow?",
            "All sides are multiplied by the same number. Find it from the pair you know, and use it on the other side.",
            f"The scale factor is ${big_a} \\div {a} = {short_decimal(k)}$. Multiply {b} by it.",
        ),
        explanation=(
            f"Scale factor: ${big_a} \\div {a} = {short_decimal(k)}$",
            f"$x = {short_decimal(k)} \\cdot {b} = {key}$",
        ),
        harder=0.0 if k in (2, 3) else 0.5,
    )


@template(
    "geometry.height-by-shadow",
    skill="geometry.similarity",
    kind="numeric",
    difficulty=0.3,
    reason="two similar triangles must be found in a story",
    variants=12,
    where=lambda stick, shade, k, thing: (
        (stick * k).denominator == 1 and stick != shade and (stick * k) not in (stick + shade * k - shade,)
    ),
    stick=(Fraction(1), Fraction(3, 2), Fraction(2), Fraction(5, 2)),
    shade=(Fraction(1), Fraction(3, 2), Fraction(2), Fraction(3), Fraction(5, 4)),
    k=(4, 6, 8, 10, 12),
    thing=("a tree in Senegal", "a tower in Bologna", "a flagpole in Suva", "a church in Quito", "a chimney in Gdansk"),
)
def height_by_shadow(stick: Fraction, shade: Fraction, k: int, thing: str) -> Draft:
    key = int(stick * k)
    long, s, h = short_decimal(shade * k), short_decimal(shade), short_decimal(stick)
    return Draft(
        stem=f"An upright stick of {h} m throws a shadow of {s} m. At the same time {thing} throws a shadow of {long} m on level ground. How high is it in m?",
        key=key,
        unit="m",
        proof=f"solve('x/{shade * k} = ({stick})/({shade})', 'x')"
        if (shade * k).denominator == 1
        else f"({shade * k}) * ({stick}) / ({shade})",
        wrong=apart(
            key,
            Wrong(
                answer=decimal_number(shade * k - shade + stick),
                misconception="adds-difference-in-similarity",
                feedback="You added the difference of the shadows. Heights and shadows have the same ratio.",
            ),
            Wrong(
                answer=decimal_number(shade * k),
                misconception="shadow-for-height",
                feedback=f"That is the length of the shadow. The stick of {h} m and its shadow of {s} m differ as well.",
            ),
            *(
                [
                    Wrong(
                        answer=decimal_number(shade * k * shade / stick),
                        misconception="ratio-upside-down",
                        feedback="You turned the ratio round. Which is longer, the stick or its shadow?",
                    )
                ]
                if (shade * k * shade / stick).denominator in (1, 2, 4, 5)
                else []
            ),
        ),
        hints=(
            "The sun's rays are parallel. Which two triangles are similar?",
            "Compare the two shadows: how many times as long is the second? The heights have the same ratio.",
            f"${long} \\div {s} = {k}$, so everything is {k} times as large as at the stick.",
        ),
        explanation=(
            "Stick and shadow form a right triangle, and so do the high object and its shadow. The two are similar.",
            f"Scale factor: ${long} \\div {s} = {k}$",
            f"Height: ${k} \\cdot {h} = {key}$",
        ),
    )


@template(
    "geometry.scale-factor-of-area-and-volume",
    skill="geometry.similarity",
    kind="single_choice",
    difficulty=0.8,
    reason="areas grow with the square of the scale factor, volumes with the cube",
    variants=14,
    where=lambda k, start, ask: True,
    k=(2, 3, 4, 5),
    start=(6, 7, 10, 12, 20),
    ask=("area", "volume"),
)
def scale_factor_of_area_and_volume(k: int, start: int, ask: str) -> Draft:
    power = 2 if ask == "area" else 3
    unit = f"cm{'²' if power == 2 else '³'}"
    thing = "flag" if ask == "area" else "vase"
    has = f"an area of {start} cm²" if ask == "area" else f"a volume of {start} cm³"
    key = start * k**power
    values = {
        start * k: ("scale-factor-for-area", f"You multiplied by {k} once. That is right for lengths only."),
        start * k ** (5 - power): (
            "area-and-volume-mixed",
            "You took the power that belongs to " + ("volumes." if power == 2 else "areas."),
        ),
        start + k**power: ("adds-instead-of-multiplies", "The scale is a factor. Multiply with it."),
    }
    if k == 2 and power == 2:
        values.pop(start + k**power)
        values[start * 6] = ("adds-factors", "You took two times three. Length and width are both doubled.")
    return Draft(
        stem=f"A model of a {thing} has {has}. The real {thing} is similar to it, with all lengths {k} times as long. What is its {ask} in {unit}?",
        key=f"${key}$",
        proof=f"{start} * {' * '.join([str(k)] * power)}",
        wrong=[Wrong(answer=f"${value}$", misconception=name, feedback=text) for value, (name, text) in values.items()],
        hints=(
            f"What happens to a {'square' if power == 2 else 'cube'} when each edge becomes {k} times as long?",
            f"The factor acts in {'two' if power == 2 else 'three'} directions, so it must be used {'twice' if power == 2 else 'three times'}.",
            f"The {ask} grows by the factor ${k}^{power} = {k**power}$.",
        ),
        explanation=(
            f"Lengths grow by {k}, so the {ask} grows by ${k}^{power} = {k**power}$.",
            f"In {unit}: ${start} \\cdot {k**power} = {key}$",
        ),
        harder=0.0 if ask == "area" else 0.3,
    )


_CONGRUENT = (
    ("all three sides", "SSS", "SAS", "That one has an angle between two sides. Here no angle is known."),
    ("two sides and the angle between them", "SAS", "SSS", "That one needs three sides. Here two are known."),
    ("two angles and the side between them", "ASA", "SAS", "That one has two sides. Here only one side is known."),
    (
        "two angles and a side that does not lie between them",
        "AAS",
        "ASA",
        "There the side lies between the two angles. Here it does not.",
    ),
    (
        "a right angle, the hypotenuse and one leg",
        "RHS",
        "SAS",
        "There the angle lies between the two sides. Here the right angle lies opposite to the hypotenuse.",
    ),
)


@template(
    "geometry.congruence-rule",
    skill="geometry.similarity",
    kind="single_choice",
    difficulty=-0.8,
    reason="the letters of the rules must be matched with what is known",
    variants=5,
    curated=True,
    fact=_CONGRUENT,
)
def congruence_rule(fact: tuple[str, str, str, str]) -> Draft:
    known, key, near, why = fact
    others = [rule for rule in ("SSS", "SAS", "ASA", "RHS") if rule not in (key, near)][:1]
    feedback = {
        "SSS": "That rule uses three sides. Count the sides that are known.",
        "SAS": "That rule uses two sides and the angle between them. Compare with what is known.",
        "ASA": "That rule uses two angles and the side between them. Compare with what is known.",
    }
    return Draft(
        stem=f"Two triangles agree in {known}. Which rule shows that they are congruent? (S is a side, A an angle, R a right angle, H the hypotenuse.)",
        key=key,
        wrong=[
            Wrong(answer=near, misconception="mixes-congruence-rules", feedback=why),
            Wrong(answer=others[0], misconception="mixes-congruence-rules", feedback=feedback[others[0]]),
            Wrong(
                answer="AAA",
                misconception="angles-fix-the-size",
                feedback="Equal angles alone only make triangles similar. They may differ in size.",
            ),
        ],
        hints=(
            "Write S for each known side and A for each known angle, in the order in which they follow round the triangle.",
            "The letter in the middle stands for what lies between the other two parts.",
            "If you start at one known part and walk round the triangle, you meet: " + known + ".",
        ),
        explanation=(f"Known are {known}.", f"In letters this is the rule {key}."),
    )
