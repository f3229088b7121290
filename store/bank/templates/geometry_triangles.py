"""Geometry: triangles and polygons."""

from store.bank.draw import RIGHT, Sheet, polygon
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart, tangent
from store.bank.write import listed
from store.questions import Picture, RubricPoint


@template(
    "geometry.triangle-angle",
    skill="geometry.triangles",
    kind="numeric",
    difficulty=-1.3,
    reason="one sum and one subtraction; an isosceles triangle or an outer angle asks for one more idea",
    variants=16,
    where=lambda a, b, form: (
        180 - a - b >= 20
        and len({a, b, 180 - a - b, 180 - a, 180 - b}) == 5
        and 90 not in (a, b, 180 - a - b)
        and (form != "tip" or a % 2 == 0)
    ),
    a=range(28, 110),
    b=range(25, 88, 3),
    form=("plain", "tip", "base", "outer"),
)
def triangle_angle(a: int, b: int, form: str) -> Draft:
    c = 180 - a - b
    base, tip = (180 - a) // 2, 180 - 2 * min(b, 80)
    b_used = min(b, 80)
    stems = {
        "plain": f"Two angles of a triangle are ${a}^\\circ$ and ${b}^\\circ$. How many degrees is the third angle $x$?",
        "tip": f"An isosceles triangle has an angle of ${a}^\\circ$ between its two equal sides. How many degrees is $x$, one of the other two angles?",
        "base": f"In an isosceles triangle, each of the two equal angles is ${b_used}^\\circ$. How many degrees is the third angle $x$?",
        "outer": f"Two angles of a triangle are ${a}^\\circ$ and ${b}^\\circ$. One side is drawn on beyond the third corner, as in the picture. "
        "How many degrees is the outer angle $x$ there?",
    }
    key = {"plain": c, "tip": base, "base": tip, "outer": a + b}[form]
    left, right = {"plain": (a, b), "tip": (base, base), "base": (b_used, b_used), "outer": (a, b)}[form]
    picture = _triangle(left, right, form, a, b_used if form == "base" else b)
    proofs = {
        "plain": f"180 - sum([{a}, {b}])",
        "tip": f"solve('2*x + {a} = 180', 'x')",
        "base": f"solve('x + 2*{b_used} = 180', 'x')",
        "outer": f"180 - (180 - {a} - {b})",
    }
    steps = {
        "plain": (f"$180^\\circ - {a}^\\circ - {b}^\\circ = {c}^\\circ$",),
        "tip": (
            f"For the two equal angles remain $180^\\circ - {a}^\\circ = {180 - a}^\\circ$.",
            f"Half of that each: $x = {base}^\\circ$",
        ),
        "base": (
            f"The two equal ones make ${2 * b_used}^\\circ$.",
            f"$x = 180^\\circ - {2 * b_used}^\\circ = {tip}^\\circ$",
        ),
        "outer": (
            f"The third inner angle is $180^\\circ - {a}^\\circ - {b}^\\circ = {c}^\\circ$.",
            f"The outer angle lies next to it on a line: $x = 180^\\circ - {c}^\\circ = {a + b}^\\circ$",
        ),
    }[form]
    third = {
        "plain": f"Both known angles together are ${a + b}^\\circ$. What is missing to $180^\\circ$?",
        "tip": f"$180^\\circ - {a}^\\circ = {180 - a}^\\circ$ is left for two equal angles.",
        "base": f"The two equal angles take up ${2 * b_used}^\\circ$ of the $180^\\circ$.",
        "outer": f"The inner angle at that corner is ${c}^\\circ$. The outer one fills it up to a straight line.",
    }[form]
    return Draft(
        stem=stems[form],
        key=key,
        unit="°",
        proof=proofs[form],
        picture=picture,
        wrong=apart(
            key,
            *(
                [
                    Wrong(
                        answer=180 - a,
                        misconception="forgets-to-halve",
                        feedback=f"That is what both equal angles have together beside ${a}^\\circ$.",
                    ),
                    Wrong(
                        answer=a,
                        misconception="equal-angles-at-wrong-corners",
                        feedback=f"The ${a}^\\circ$ lie between the equal sides. The equal angles are the other two.",
                    ),
                ]
                if form == "tip"
                else [
                    Wrong(
                        answer=180 - b_used,
                        misconception="forgets-one-part",
                        feedback=f"You took the ${b_used}^\\circ$ away only once. Two angles have this size.",
                    ),
                    Wrong(
                        answer=b_used,
                        misconception="equal-angles-at-wrong-corners",
                        feedback="All three angles would be equal then. Do they add up to $180^\\circ$?",
                    ),
                ]
                if form == "base"
                else [
                    Wrong(
                        answer=c if form == "outer" else a + b,
                        misconception="inner-for-outer" if form == "outer" else "stops-early",
                        feedback="That is the angle inside the triangle. The angle $x$ lies outside."
                        if form == "outer"
                        else "That is the sum of the two known angles. The third one is what is missing.",
                    ),
                    Wrong(
                        answer=360 - a - b,
                        misconception="full-turn-for-triangle",
                        feedback="You used $360^\\circ$. That is the sum in a quadrilateral.",
                    ),
                ]
            ),
        ),
        hints=(
            "What do the three angles of every triangle add up to?",
            {
                "plain": "Add the two known angles and see what is missing.",
                "tip": "In an isosceles triangle the two angles at the third side are equal. They share what is left.",
                "base": "Two of the angles are known, since they are equal. See what is missing to the angle sum.",
                "outer": "Find the third inner angle first. The outer angle lies next to it on a straight line.",
            }[form],
            third,
        ),
        explanation=("The angles of a triangle add up to $180^\\circ$.", *steps),
        harder={"plain": 0.0, "tip": 0.8, "base": 0.5, "outer": 1.2}[form],
    )


def _triangle(left: int, right: int, form: str, a: int, b: int) -> Picture:
    tip_y = 6 / (1 / tangent(left) + 1 / tangent(right))
    tip = (tip_y / tangent(left), tip_y)
    labels = {
        "plain": (f"{a}°", f"{b}°", "x"),
        "tip": ("x", "", f"{a}°"),
        "base": (f"{b}°", f"{b}°", "x"),
        "outer": (f"{a}°", "", f"{b}°"),
    }[form]
    told = {
        "plain": f"A triangle with angles of {a}°, {b}° and x.",
        "tip": f"An isosceles triangle with {a}° at the tip and x at the base.",
        "base": f"An isosceles triangle with {b}° at both ends of the base and x at the tip.",
        "outer": f"A triangle with inner angles {a}° and {b}°; one side goes on beyond the third corner, where x is marked outside.",
    }[form]
    if form != "outer":
        return polygon([(0, 0), (6, 0), tip], told, angles=labels)
    inner = 180 - a - b
    height = 6 / (1 / tangent(a) + 1 / tangent(inner))
    top = (height / tangent(a), height)
    sheet = Sheet((min(0, top[0]), max(8, top[0])), (0, height))
    sheet.shape((0, 0), (6, 0), top)
    sheet.line((6, 0), (8, 0))
    sheet.angle((0, 0), (6, 0), top, f"{a}°")
    sheet.angle(top, (0, 0), (6, 0), f"{b}°")
    sheet.angle((6, 0), (8, 0), top, "x", radius=18)
    return sheet.picture(told)


_NAMES = {
    5: "pentagon",
    6: "hexagon",
    8: "octagon",
    9: "nonagon",
    10: "decagon",
    12: "dodecagon",
    15: "polygon with 15 sides",
    18: "polygon with 18 sides",
    20: "polygon with 20 sides",
    24: "polygon with 24 sides",
    30: "polygon with 30 sides",
    36: "polygon with 36 sides",
}


@template(
    "geometry.regular-polygon",
    skill="geometry.triangles",
    kind="numeric",
    difficulty=0.2,
    reason="the angle sum must be built from triangles and shared out; the way back is harder",
    variants=18,
    n=tuple(_NAMES),
    ask=("inner", "sides"),
)
def regular_polygon(n: int, ask: str) -> Draft:
    total, inner, outer = (n - 2) * 180, (n - 2) * 180 // n, 360 // n
    if ask == "inner":
        return Draft(
            stem=f"How many degrees is each inner angle of a regular {_NAMES[n]}?"
            if n > 12
            else f"A regular {_NAMES[n]} has {n} equal sides and {n} equal angles. How many degrees is each inner angle?",
            key=inner,
            unit="°",
            proof=f"180 - 360 / {n}",
            wrong=apart(
                inner,
                Wrong(
                    answer=outer,
                    misconception="outer-for-inner",
                    feedback=f"You shared out $360^\\circ$ among {n}. That gives the turn at each corner, the outer angle.",
                ),
                Wrong(
                    answer=total, misconception="stops-before-dividing", feedback=f"That is the sum of all {n} angles."
                ),
                Wrong(
                    answer=180,
                    misconception="counts-triangles-by-sides",
                    feedback=f"With {n} triangles around one corner you would count too many. Draw the diagonals from one corner and count.",
                ),
            ),
            hints=(
                "Into how many triangles do the diagonals from one corner cut the polygon?",
                "Each of these triangles brings $180^\\circ$ to the sum. All angles are equal and share it.",
                f"There are {n - 2} triangles, so the sum is ${n - 2} \\cdot 180^\\circ = {total}^\\circ$.",
            ),
            explanation=(
                f"Diagonals from one corner give ${n} - 2 = {n - 2}$ triangles.",
                f"Angle sum: ${n - 2} \\cdot 180^\\circ = {total}^\\circ$",
                f"Each angle: ${total}^\\circ : {n} = {inner}^\\circ$",
            ),
            harder=0.0 if n < 15 else 0.3,
        )
    return Draft(
        stem=f"Each inner angle of a regular polygon is ${inner}^\\circ$. How many sides does the polygon have?",
        key=n,
        proof=f"solve('(n - 2)*180 = {inner}*n', 'n')",
        wrong=apart(
            n,
            Wrong(
                answer=n - 2,
                misconception="triangles-for-sides",
                feedback="That is the number of triangles into which it can be cut. It has more sides.",
            ),
            Wrong(
                answer=outer,
                misconception="outer-for-inner",
                feedback=f"${outer}^\\circ$ is the outer angle. How often does it fit into a full turn?",
            ),
        ),
        hints=(
            "How large is the outer angle, which lies next to the inner one on a straight line?",
            "Walking once round the polygon you make a full turn. Each corner gives the same part of it.",
            f"The outer angle is $180^\\circ - {inner}^\\circ = {outer}^\\circ$. How many of them make $360^\\circ$?",
        ),
        explanation=(
            f"Outer angle: $180^\\circ - {inner}^\\circ = {outer}^\\circ$",
            "All outer angles together make a full turn of $360^\\circ$.",
            f"Number of sides: $360 \\div {outer} = {n}$",
        ),
        harder=0.8,
    )


@template(
    "geometry.triangle-inequality",
    skill="geometry.triangles",
    kind="multiple_choice",
    difficulty=0.1,
    reason="four sums must be compared with the longest length; equality is the trap",
    variants=12,
    where=lambda a, b, c, d: a < b < c < d and a + b > d and c + d < 30 and a > 2,
    a=range(3, 9),
    b=range(4, 12),
    c=range(5, 14),
    d=range(6, 17),
)
def triangle_inequality(a: int, b: int, c: int, d: int) -> Draft:
    def rods(*lengths: int) -> str:
        return "sides of " + listed([f"{length} cm" for length in lengths])

    return Draft(
        stem="Which of these sets of sides can form a triangle? Choose all that apply.",
        key=(rods(a, b, d), rods(b, c, d)),
        proof="[2*max([value(w) for w in split(replace(replace(replace(o, 'sides of ', ''), ' cm', ''), ' and ', ', '), ', ')]) < sum(value(w) for w in split(replace(replace(replace(o, 'sides of ', ''), ' cm', ''), ' and ', ', '), ', ')) for o in options]",
        wrong=[
            Wrong(
                answer=rods(a, c, a + c),
                misconception="equal-counts-as-longer",
                feedback=f"The two shorter sides are exactly as long as the longest, ${a} + {c} = {a + c}$. They lie flat on it.",
            ),
            Wrong(
                answer=rods(a, b, a + b + 3),
                misconception="ignores-triangle-inequality",
                feedback=f"The two shorter sides reach only {a + b} cm. The ends do not meet over {a + b + 3} cm.",
            ),
        ],
        hints=(
            "Lay the longest side on the table. Can the other two meet above it?",
            "The two shorter ones together must be longer than the longest one.",
            f"For {rods(a, b, d)}: ${a} + {b} = {a + b}$, which is more than {d}. Test the others in the same way.",
        ),
        explanation=(
            "A triangle closes when the two shorter sides together are longer than the longest.",
            f"{rods(a, c, a + c).capitalize()}: ${a} + {c} = {a + c}$ is not longer. {rods(a, b, a + b + 3).capitalize()}: ${a} + {b} = {a + b}$ is too short.",
            f"It works with {rods(a, b, d)} (because ${a} + {b} = {a + b}$) and with {rods(b, c, d)} (because ${b} + {c} = {b + c}$).",
        ),
    )


_FIGURES = (
    (
        "a triangle with three sides of equal length",
        "equilateral",
        ("equilateral triangle",),
        "equal",
        "isosceles",
        "That name asks for two equal sides only. Here all three are equal.",
    ),
    (
        "a triangle with exactly two sides of equal length",
        "isosceles",
        ("isosceles triangle", "isoceles"),
        "iso-",
        "equilateral",
        "That name needs three equal sides. Here only two are.",
    ),
    (
        "a triangle with three sides of different lengths",
        "scalene",
        ("scalene triangle",),
        "sca-",
        "isosceles",
        "That name needs two equal sides. Here none are.",
    ),
    (
        "an angle of more than 90° and less than 180°",
        "obtuse",
        ("obtuse angle",),
        "ob-",
        "acute",
        "That is the name for angles below 90°.",
    ),
    (
        "an angle of less than 90°",
        "acute",
        ("acute angle",),
        "ac-",
        "obtuse",
        "That is the name for angles between 90° and 180°.",
    ),
    (
        "an angle of more than 180° and less than 360°",
        "reflex",
        ("reflex angle",),
        "re-",
        "obtuse",
        "That is the name for angles between 90° and 180°.",
    ),
    ("a polygon with seven sides", "heptagon", ("septagon",), "hept-", "hexagon", "That one has six sides."),
    (
        "a quadrilateral with four equal sides whose angles need not be right angles",
        "rhombus",
        ("diamond",),
        "rhom-",
        "square",
        "That one has right angles as well. Here they are not asked for.",
    ),
    (
        "a quadrilateral with exactly one pair of parallel sides",
        "trapezium",
        ("trapezoid",),
        "trap-",
        "parallelogram",
        "That one has two pairs of parallel sides.",
    ),
    (
        "two lines that meet at a right angle",
        "perpendicular",
        ("perpendicular lines", "orthogonal"),
        "perp-",
        "parallel",
        "Lines with that name never meet.",
    ),
    (
        "two angles that add up to 90°",
        "complementary",
        ("complementary angles",),
        "comp-",
        "supplementary",
        "That is the name for a sum of 180°.",
    ),
    (
        "two angles that add up to 180°",
        "supplementary",
        ("supplementary angles",),
        "supp-",
        "complementary",
        "That is the name for a sum of 90°.",
    ),
)


@template(
    "geometry.names-of-figures",
    skill="geometry.triangles",
    kind="short_text",
    difficulty=-0.9,
    reason="one technical word, told by its meaning",
    variants=12,
    curated=True,
    fact=_FIGURES,
)
def names_of_figures(fact: tuple[str, str, tuple[str, ...], str, str, str]) -> Draft:
    meaning, key, accept, start, other, because = fact
    pair = meaning.startswith("two ")
    return Draft(
        stem=f"What is the word for {meaning}? One word is enough.",
        key=[key],
        accept=accept,
        skill="geometry.angles" if "angle" in meaning.split(" of ")[0].split() or pair else "",
        wrong=[Wrong(answer=other, misconception="confuses-terms-of-geometry", feedback=because)],
        hints=(
            "Read the description once more and picture the figure.",
            f"It is not the word *{other}*, which belongs to a figure much like it.",
            f"The word begins with {start.rstrip('-')} and has {len(key)} letters.",
        ),
        explanation=(f"The description is: {meaning}.", f"The word for it is {key}."),
    )


_REASONS = (
    (
        "the three angles of a triangle always add up to 180°",
        "Draw the line through one corner that is parallel to the opposite side. The two angles left and right of the triangle's angle there are alternate angles to the other two angles of the triangle, so they are equal to them. The three together form a straight line, which makes 180°.",
        (
            "Draws a line through one corner parallel to the opposite side",
            "Finds equal alternate angles at the parallels",
            "Concludes that the three angles form a straight line of 180°",
        ),
        "Which helping line, drawn through one corner, makes angles that you can compare?",
        "Use alternate angles at parallel lines.",
    ),
    (
        "opposite angles at the crossing of two straight lines are equal",
        "Call the opposite angles a and c and the angle between them b. On one line a and b add up to 180°, on the other line b and c add up to 180°. So a and c are both 180° minus b, and therefore equal.",
        (
            "Names an angle next to both of the opposite angles",
            "Says that each of the two pairs on a line adds up to 180°",
            "Concludes that both angles are 180° minus the same angle",
        ),
        "Which angle is a neighbour of both opposite angles?",
        "Use twice that angles on a straight line add up to a half turn.",
    ),
    (
        "the angles of a quadrilateral add up to 360°",
        "Draw one diagonal. It cuts the quadrilateral into two triangles, and the angles of the two triangles together are just the angles of the quadrilateral. Each triangle has 180°, so the sum is two times 180°, which is 360°.",
        (
            "Cuts the quadrilateral into two triangles by a diagonal",
            "Uses 180° for each triangle",
            "Says that the angles of both triangles make up the four angles, so the sum is 360°",
        ),
        "Can you cut the figure into parts of which you know the angle sum?",
        "A diagonal cuts it into triangles.",
    ),
    (
        "an outer angle of a triangle equals the sum of the two inner angles at the other corners",
        "The outer angle and the inner angle next to it lie on a line, so they add up to 180°. The three inner angles also add up to 180°. Take the same inner angle away from both sums: the outer angle equals the sum of the two other inner angles.",
        (
            "Says that the outer angle and its inner neighbour add up to 180°",
            "Says that the three inner angles add up to 180°",
            "Compares both sums and concludes",
        ),
        "Which two sums of 180° hold the inner angle next to the outer one?",
        "Compare the sum on the straight line with the sum in the triangle.",
    ),
)


@template(
    "geometry.explain-angle-facts",
    skill=("geometry.triangles", "geometry.angles"),
    kind="free_text",
    difficulty=1.0,
    reason="a short proof in own words",
    variants=4,
    curated=True,
    fact=_REASONS,
)
def explain_angle_facts(fact: tuple[str, str, tuple[str, ...], str, str]) -> Draft:
    claim, key, points, hint, tool = fact
    return Draft(
        stem=f"Explain in a few sentences why {claim}.",
        key=key,
        rubric=[RubricPoint(text=text) for text in points],
        hints=(hint, tool, f"Begin like this. First point: {points[0][0].lower()}{points[0][1:]}."),
        explanation=tuple(part.strip() + "." for part in key.rstrip(".").split(". ")),
        skill="geometry.angles" if "crossing" in claim else "",
    )


@template(
    "geometry.right-triangle-other-angle",
    skill="geometry.triangles",
    kind="single_choice",
    difficulty=-0.8,
    reason="the right angle is only marked by a square and must be counted in",
    variants=12,
    where=lambda a: a not in (45, 30, 60),
    a=range(21, 68),
)
def right_triangle_other_angle(a: int) -> Draft:
    key = 90 - a
    height = 6 * tangent(a)
    return Draft(
        stem="The picture shows a right triangle with one more angle marked. How large is the angle $x$?",
        key=f"${key}^\\circ$",
        proof=f"[value(o) == degrees(180 - 90 - {a}) for o in options]",
        picture=polygon(
            [(0, 0), (6, 0), (6, height)],
            f"A right triangle with an angle of {a}° and an angle x.",
            angles=(f"{a}°", RIGHT, "x"),
        ),
        wrong=[
            Wrong(
                answer=f"${180 - a}^\\circ$",
                misconception="forgets-one-part",
                feedback="You left out the right angle, which the little square marks.",
            ),
            Wrong(
                answer=f"${a}^\\circ$",
                misconception="takes-neighbours-as-equal",
                feedback=f"The two angles would be equal only in a triangle with two equal legs, at $45^\\circ$ each. Here one is ${a}^\\circ$.",
            ),
            Wrong(
                answer=f"${90 + a}^\\circ$",
                misconception="adds-instead-of-subtracts",
                feedback=f"You added ${a}^\\circ$ to the right angle. How much is then left to a sum of $180^\\circ$?",
            ),
        ],
        hints=(
            "What does the little square in the corner stand for?",
            "All three angles add up to $180^\\circ$, and one of them is a right angle.",
            f"Calculate $180^\\circ - 90^\\circ - {a}^\\circ$.",
        ),
        explanation=(
            "The square marks an angle of $90^\\circ$, and the sum in a triangle is $180^\\circ$.",
            f"$x = 180^\\circ - 90^\\circ - {a}^\\circ = {key}^\\circ$",
        ),
        harder=-0.3 if a % 10 == 0 or a % 5 == 0 else 0.0,
    )
