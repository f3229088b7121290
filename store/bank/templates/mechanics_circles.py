"""Mechanics: speed on a circle, how the force grows, and what is true of a motion on a circle."""

from fractions import Fraction

from store.bank.facts import Essay, essays, sorting
from store.bank.mistakes import expected
from store.bank.template import Draft, template
from store.bank.write import decimal, decimal_number, short_decimal
from store.questions import Tolerance

_SKILL = "mechanics.circular-motion"
_PI = Fraction(355, 113)
"""Near enough for results of one decimal place; the proof has the true one."""
_ROUND = (
    ("A sail of a small windmill near Toledo is {r} m long and goes round once in {t} s.", "its tip", 2, 5, 4, 10),
    ("A horse on a carousel in Montevideo is {r} m from the centre. The carousel goes round once in {t} s.", "the horse", 3, 5, 8, 20),
    ("A cabin of a big wheel in Baku is {r} m from the centre. The wheel goes round once in {t} s.", "the cabin", 20, 50, 100, 200),
    ("A cyclist in Ghent rides round a circular track with a radius of {r} m. Each lap takes {t} s.", "the bicycle", 20, 50, 15, 40),
)  # fmt: skip


@template(
    "mechanics.speed-on-a-circle",
    skill=_SKILL,
    kind="numeric",
    difficulty=-0.4,
    reason="the distance of one turn is the whole circle, not its radius",
    variants=9,
    where=lambda r, t, place: place[2] <= r <= place[3] and place[4] <= t <= place[5] and r != t,
    r=(2, 3, 4, 5, 20, 25, 30, 50),
    t=(4, 5, 8, 10, 12, 15, 20, 25, 40, 100, 120, 200),
    place=_ROUND,
)
def speed_on_a_circle(r: int, t: int, place: tuple[str, str, int, int, int, int]) -> Draft:
    way, exact = 2 * _PI * r, 2 * _PI * r / t
    key = Fraction(round(exact * 10), 10)
    return Draft(
        stem=f"{place[0].format(r=r, t=t)} What is the speed of {place[1]}? Give it in m/s to one decimal place.",
        key=decimal_number(key),
        unit="m/s",
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to(2*pi*{r}/{t}, 1)",
        wrong=expected(
            key,
            (
                Fraction(r, t),
                "radius-for-circumference",
                f"You took {r} m as the distance. How long is the whole circle?",
            ),
            (exact / 2, "radius-for-diameter", "You multiplied the radius by $\\pi$. Half of the circle is missing."),
            (
                exact * r / 2,
                "area-for-circumference",
                "$\\pi r^2$ is the area of the circle. How long is its edge?",
            ),
        ),
        hints=(
            f"Which distance is covered in {t} s? Draw the circle.",
            "Speed is distance divided by time. The distance of one turn is the circumference of the circle.",
            f"One turn is $2 \\pi \\cdot {r} \\approx {decimal(float(way), 1)}$ m long. Divide by {t} s.",
        ),
        explanation=(
            f"Distance of one turn: $2 \\pi \\cdot {r} \\approx {decimal(float(way), 2)}$ m",
            f"$v = \\frac{{2 \\pi \\cdot {r}}}{{{t}}} \\approx {decimal(float(key), 1)}$ m/s",
        ),
    )


_TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}
_GROWS = (
    ("A model plane on a string flies in a horizontal circle", "then in the same circle again", "then in a wider one"),
    ("A toy train in Yerevan runs round a bend", "then round the same bend again", "then round a second one"),
    ("A skater in Oulu glides round a bend", "then round the same bend again", "then round a second one"),
    ("A stone is whirled round on a string", "then on the same string again", "then on a longer one"),
)
"""What moves, how it comes round with the same radius, and how with a larger one."""
_HEAVIER = (
    "A toy train in Yerevan runs round a bend, then round the same bend again with a load.",
    "A stone is whirled round on a string, then a heavier stone on the same string.",
)


def _twice_round(speed: int, radius: int, mass: int) -> str:
    if mass > 1:
        return _HEAVIER[(speed + mass) % len(_HEAVIER)]
    start, again, wider = _GROWS[(speed + radius) % len(_GROWS)]
    return f"{start}, {wider if radius > 1 else again}."


@template(
    "mechanics.how-the-force-grows",
    skill=_SKILL,
    kind="numeric",
    difficulty=0.4,
    reason="the speed enters squared, the radius divides",
    variants=10,
    where=lambda speed, radius, mass: 1 in (radius, mass) and Fraction(speed**2 * mass, radius) not in (1, speed),
    speed=(2, 3, 4, 5),
    radius=(1, 1, 2, 4),
    mass=(1, 1, 2, 3),
)
def how_the_force_grows(speed: int, radius: int, mass: int) -> Draft:
    key = Fraction(speed**2 * mass, radius)
    told = [f"the speed is {_TIMES[speed]} as high"]
    told += [f"the radius is {_TIMES[radius]} as large"] if radius > 1 else []
    told += [f"the mass is {_TIMES[mass]} as large"] if mass > 1 else []
    kept = [name for name, value in (("radius", radius), ("mass", mass)) if value == 1]
    square = f"{speed}^2"
    product = square + (f" \\cdot {mass}" if mass > 1 else "")
    work = f"\\frac{{{product}}}{{{radius}}}" if radius > 1 else product
    return Draft(
        stem=f"{_twice_round(speed, radius, mass)} This time {' and '.join(told)}. The {' and the '.join(kept)} {'are' if len(kept) > 1 else 'is'} the same. By what factor has the force towards the centre grown (new force divided by old force)?",
        key=decimal_number(key),
        harder=0.6 if len(told) > 1 else -0.2,
        proof=f"F({7 * mass}*{3 * speed}**2, {5 * radius}) / F(7*3**2, 5)",
        wrong=expected(
            key,
            (
                Fraction(speed * mass, radius),
                "square-lost",
                f"The speed enters squared. You used the factor {speed} only once.",
            ),
            (
                Fraction(speed**2 * mass * radius),
                "radius-multiplies",
                "A larger radius makes the bend gentler. Does the force grow with it?",
            ),
            (Fraction(speed**2 * mass, 2), "kinetic-energy-for-force", "There is no factor one half in this formula."),
            (key - 1, "increase-for-factor", "You gave the increase. Divide the whole new force by the old one."),
        ),
        hints=(
            "Which of mass, speed and radius stand above in the formula of the force, and which below?",
            "In $F = \\frac{m v^2}{r}$ put each quantity with its own factor. The factors can be taken out.",
            f"Only the factors count: ${work}$.",
        ),
        explanation=(
            "$F = \\frac{m v^2}{r}$",
            f"Only the factors count: ${work} = {short_decimal(key)}$",
        ),
    )


_TRUE = {
    "Which statements are true of a body that moves on a circle at constant speed?": (("Its velocity changes all the time.", "Velocity has a direction, and that turns with the body."), ("Its acceleration points to the centre.", "The velocity is turned inward at every moment."), ("Its kinetic energy stays the same.", "Kinetic energy depends on mass and speed, and both stay the same."), ("The net force on it points to the centre.", "That force bends the path into a circle."), ("It covers equal arcs in equal times.", "That is what constant speed means.")),
    "wrong": (("No net force acts on it.", "Without a net force it would go on in a straight line."), ("A force along its path keeps it moving.", "Motion needs no force to go on."), ("Its acceleration is zero.", "Its direction changes, and a change of velocity is an acceleration."), ("Its momentum stays the same.", "Momentum has a direction, and that turns with the body."), ("Its velocity points to the centre.", "Then it would move to the centre. The velocity lies along the tangent.")),
}  # fmt: skip
true_on_a_circle = sorting("mechanics.true-on-a-circle", _TRUE, skill=_SKILL, slip="speed-and-velocity-confused", asks=tuple(_TRUE)[:1], seeds=6,
    clue="Draw the circle, and at two places of it an arrow for the velocity. Are the arrows alike?", more="What has a direction changes when the direction turns; what has none, such as speed and energy, can stay. A change of velocity needs a force.", reason="speed and velocity, force and motion must be told apart", difficulty=0.4)  # fmt: skip

explained_circles = essays(
    "mechanics.explain-motion-on-a-circle",
    (
        Essay("A ball on a string is whirled in a circle above the head. Then the string breaks. Explain how the ball moves right after that, seen from above.", ("It moves on in a straight line, along the tangent of the circle.", "Before, the string pulled it towards the centre and bent its path.", "Without that pull it keeps the velocity which it has at this moment."), "Which force acted on the ball while it went round, and where to?", "When the string breaks, the pull ends. What does a body do on which no force acts to the side?", "For example water drops fly off a turning wheel along the edge of the wheel, not straight away from its centre.", -0.8),
        Essay("A car goes round a bend at a constant 50 km/h. A passenger says: it does not accelerate, since its speed does not change. Explain what is wrong.", ("Velocity has a size and a direction.", "In the bend the direction changes, so the velocity changes, too.", "A change of velocity is an acceleration; here it points to the inside of the bend."), "What belongs to a velocity beside its size?", "The speed stays, but something else about the motion turns. What is such a change called?", "For example a ship that turns from north to east at the same speed has changed its velocity.", 0.0),
        Essay("In a bend a passenger feels pushed outward against the door. Explain what really happens.", ("The passenger's body tends to go straight on.", "The car turns inward, so the door moves towards the passenger.", "The door pushes the passenger inward; no force pushes outward."), "Look at it from above, from the side of the road. In which direction would the passenger go without the car?", "The car bends its path, the passenger's body would not. Which of the two pushes the other, and in which direction?", "For example a bag on a smooth seat slides towards the door in a bend, since it goes straight on while the car turns below it.", 0.3),
        Essay("Why must a car go much more slowly round a sharp bend than round a wide one, and more slowly on ice than on a dry road? Explain by the formula of the force.", ("The force that is needed is $\\frac{m v^2}{r}$.", "A small radius makes that force larger, so the speed must be lower.", "Friction gives this force, and on ice there is little friction.", "If the force is too small, the car goes on in a wider curve or straight on."), "Which force holds the car in the bend, and how large must it be?", "Compare the force that is needed with the force that the road can give. What do radius and ice change?", "For example with half the radius twice the force is needed at the same speed. Now think of what ice does to the friction.", 0.8),
    ),
    skill=_SKILL,
    reason="everyday feelings must be set right by the law of inertia",
)  # fmt: skip
