"""Mechanics: free fall, throws and circular motion."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Tolerance


@template(
    "mechanics.speed-after-a-fall",
    skill="mechanics.free-fall",
    kind="numeric",
    difficulty=-1.0,
    reason="one product with the acceleration of free fall",
    variants=10,
    where=lambda t, story, g: g * t != 10,
    t=(Fraction(3, 2), 2, Fraction(5, 2), 3, Fraction(1, 2), 4),
    g=(Fraction(98, 10), 10),
    story=(
        "A pine cone falls from a cliff in Lebanon",
        "A stone falls from a bridge in Porto",
        "A nut falls from a cliff near Split",
    ),
)
def speed_after_a_fall(t: Fraction, story: str, g: Fraction) -> Draft:
    t, g = Fraction(t), Fraction(g)
    v = g * t
    return Draft(
        stem=f"{story} and needs {short_decimal(t)} s to reach the water. How fast is it then? Take $g = {short_decimal(g)}$ m/s² and leave out air resistance.",
        key=decimal_number(v),
        unit="m/s",
        tolerance=Tolerance(rel=0.005),
        harder=0.2 if g != 10 else 0.0,
        proof=f"sqrt(2*F({g.numerator}, {g.denominator})*integrate('{g}*t', 't', 0, '{t}'))",
        wrong=[
            Wrong(
                answer=decimal_number(v * t),
                misconception="squares-the-time",
                feedback=f"You squared the time. Each second adds {short_decimal(g)} m/s once.",
            )
            if t == 2
            else Wrong(
                answer=decimal_number(v * t / 2),
                misconception="distance-for-speed",
                feedback="That number is the height of the fall in metres. The speed is asked for.",
            ),
        ],
        hints=(
            "What does the acceleration of free fall say about each second of the fall?",
            f"In each second the speed grows by {short_decimal(g)} m/s. How many seconds are there?",
            f"It starts from rest, so $v = g \\cdot t$ with $g = {short_decimal(g)}$ and $t = {short_decimal(t)}$.",
        ),
        explanation=(
            "From rest: $v = g \\cdot t$",
            f"$v = {short_decimal(g)} \\cdot {short_decimal(t)} = {short_decimal(v)}$ m/s",
        ),
    )


@template(
    "mechanics.depth-of-a-well",
    skill="mechanics.free-fall",
    kind="numeric",
    difficulty=0.0,
    reason="the square of the time and the factor one half",
    variants=12,
    where=lambda t, story, ask: t not in (1, 2) or ask != "height",
    t=(2, 3, 4, 5, 6),
    story=(
        ("A pebble is dropped into a dry well in Rajasthan", "the well"),
        ("A bolt falls from a crane in Rotterdam", "the crane"),
        ("A hailstone is let go from a drone over Iowa", "the drop"),
        ("A climber's bottle falls from a ledge in Patagonia", "the ledge"),
    ),
    ask=("height", "time"),
)
def depth_of_a_well(t: int, story: tuple[str, str], ask: str) -> Draft:
    h = 5 * t * t
    text, _ = story
    if ask == "height":
        return Draft(
            stem=f"{text} and hits the ground after {t} s. How far does it fall? Take $g = 10$ m/s² and leave out air resistance.",
            key=h,
            unit="m",
            proof=f"integrate('10*t', 't', 0, {t})",
            wrong=[
                Wrong(
                    answer=10 * t * t,
                    misconception="final-speed-all-the-time",
                    feedback=f"You used the last speed, {10 * t} m/s, for the whole fall. It starts from rest.",
                ),
                Wrong(
                    answer=10 * t,
                    misconception="speed-for-distance",
                    feedback=f"That number is the speed after {t} s. The distance is asked for.",
                ),
            ],
            hints=(
                "The speed grows all the time. What is the mean speed of the fall?",
                f"It starts at rest and ends at $10 \\cdot {t} = {10 * t}$ m/s. The mean is half of that.",
                f"The mean speed is ${5 * t}$ m/s and the fall lasts {t} s.",
            ),
            explanation=(
                "From rest: $h = \\frac{1}{2} g t^2$",
                f"$h = \\frac{{1}}{{2}} \\cdot 10 \\cdot {t}^2 = 5 \\cdot {t * t} = {h}$ m",
            ),
        )
    return Draft(
        stem=f"{text} and hits the ground {h} m below. How long does the fall take? Take $g = 10$ m/s² and leave out air resistance.",
        key=t,
        unit="s",
        harder=0.5,
        proof=f"sqrt(2*{h}/10)",
        wrong=[
            Wrong(
                answer=t * t,
                misconception="root-forgotten",
                feedback="You have found the square of the time. One step is missing.",
            ),
            *(
                [
                    Wrong(
                        answer=decimal_number(Fraction(h, 10)),
                        misconception="divides-by-g-only",
                        feedback=f"You divided {h} by 10, as if it fell with constant speed.",
                    )
                ]
                if t * t != Fraction(h, 10) and Fraction(h, 10) != t
                else []
            ),
        ],
        hints=(
            "Which formula ties the height of a fall to its time?",
            f"Put {h} m into $h = \\frac{{1}}{{2}} g t^2$ and solve for the time.",
            f"$5 t^2 = {h}$ gives $t^2 = {t * t}$.",
        ),
        explanation=(
            f"$h = \\frac{{1}}{{2}} g t^2$ gives ${h} = 5 t^2$",
            f"$t^2 = {h} \\div 5 = {t * t}$",
            f"$t = \\sqrt{{{t * t}}} = {t}$ s",
        ),
    )


@template(
    "mechanics.thrown-sideways",
    skill="mechanics.free-fall",
    kind="numeric",
    difficulty=1.0,
    reason="two motions at once: the fall gives the time, the throw the distance",
    variants=11,
    where=lambda t, v, story: v not in (t, 5 * t, 10 * t) and v != 10,
    t=(2, 3, 4, 5),
    v=(3, 4, 6, 7, 8, 12, 15, 20),
    story=(
        "A ball is kicked horizontally at {v} m/s from a cliff {h} m above the sea near Cork.",
        "A parcel is pushed horizontally at {v} m/s out of a hovering helicopter {h} m above the snow in Nepal.",
        "A stone is thrown horizontally at {v} m/s from a tower {h} m high in Siena.",
    ),
)
def thrown_sideways(t: int, v: int, story: str) -> Draft:
    h = 5 * t * t
    return Draft(
        stem=f"{story.format(v=v, h=h)} How far from the point below the start does it land? Take $g = 10$ m/s² and leave out air resistance.",
        key=v * t,
        unit="m",
        proof=f"{v}*sqrt(2*{h}/10)",
        wrong=[
            Wrong(
                answer=v * t * t,
                misconception="root-forgotten",
                feedback="You used the square of the time of the fall. Take the root first.",
            ),
            Wrong(
                answer=h,
                misconception="height-for-range",
                feedback="That is the height. How far does it move sideways during the fall?",
            ),
        ],
        hints=(
            "Look at the two motions apart: downwards and sideways. Which of them tells how long it flies?",
            f"The fall from {h} m takes as long as for a body that is simply dropped. Sideways the speed stays the same.",
            f"$5 t^2 = {h}$ gives $t = {t}$ s. In this time it moves sideways at {v} m/s.",
        ),
        explanation=(
            f"Time of the fall: ${h} = 5 t^2$ gives $t = \\sqrt{{{t * t}}} = {t}$ s",
            f"Sideways: ${v} \\cdot {t} = {v * t}$ m",
        ),
    )


_FLIGHT = (
    ("A ball is thrown straight up. Air resistance is left out. Which statements are true at its highest point?", ("Its velocity is zero.", "Its acceleration points downwards."), (("Its acceleration is zero.", "no-speed-no-acceleration", "Without acceleration the velocity would stay zero and the ball would hang in the air."), ("No force acts on it.", "no-motion-no-force", "Gravity does not stop at the turning point."))),
    ("A ball is thrown straight up. Air resistance is left out. Which statements are true on its way up, after it has left the hand?", ("Only gravity acts on it.", "Its acceleration points downwards."), (("The force of the hand still acts on it.", "force-kept-in-body", "The hand can push only while it touches the ball."), ("Its acceleration points upwards.", "acceleration-along-motion", "It moves up, but its speed gets smaller."))),
    ("A marble rolls off a table. At the same moment a second marble is dropped from the same height. Air resistance is left out. Which statements are true?", ("Both reach the floor at the same time.", "Both have the same acceleration."), (("The dropped one reaches the floor first because its way is shorter.", "sideways-slows-the-fall", "The sideways motion neither helps nor delays the fall."), ("The one that rolled off keeps its height for a moment before it falls.", "first-straight-then-down", "Gravity acts from the moment at which it leaves the table."))),
    ("An iron ball and a wooden ball of the same size are dropped together on the Moon, where there is no air. Which statements are true?", ("They hit the ground at the same time.", "The iron ball has the greater weight."), (("The iron ball falls faster.", "heavy-falls-faster", "It is pulled more strongly, but it is also harder to set in motion."), ("Neither of them has any weight.", "no-air-no-gravity", "Gravity does not need air. The Moon pulls as well, only more weakly than the Earth."))),
)  # fmt: skip


@template(
    "mechanics.true-about-a-flight",
    skill="mechanics.free-fall",
    kind="multiple_choice",
    difficulty=0.5,
    reason="velocity, acceleration and force are easily mixed up in flight",
    variants=4,
    curated=True,
    fact=_FLIGHT,
)
def true_about_a_flight(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, keys, wrong = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Keep apart how fast it moves, how its motion changes, and what pulls or pushes it.",
            "Which bodies can act on it without touching it? Ask how that one pull changes the motion.",
            "Gravity alone acts, in the same way at every moment: it changes the velocity by the same amount in each second, whatever the mass and the motion sideways are.",
        ),
        explanation=(
            "In flight only gravity acts, so the acceleration is that of free fall at every moment.",
            *(f"Not true: {text} {said}" for text, _, said in wrong),
            f"True: {' '.join(keys)}",
        ),
    )


@template(
    "mechanics.turns-of-a-wheel",
    skill="mechanics.circular-motion",
    kind="numeric",
    difficulty=-0.9,
    reason="period and frequency are easily swapped",
    variants=10,
    where=lambda n, period, story, ask: (
        n not in (period, 1) and period != 1 and Fraction(1, period).denominator in (2, 4, 5)
    ),
    n=(6, 8, 12, 15, 20, 30),
    period=(2, 4, 5),
    story=("A windmill on Crete", "A carousel in Seville", "A potter's wheel in Kyoto", "A water wheel in Bavaria"),
    ask=("period", "frequency"),
)
def turns_of_a_wheel(n: int, period: int, story: str, ask: str) -> Draft:
    t = n * period
    f = Fraction(1, period)
    if ask == "period":
        key, unit, other = Fraction(period), "s", f
        question = "How long does one turn take?"
        said = "That is the number of turns in each second. The time for one turn is asked for."
        second = "Share the whole time equally among the turns."
    else:
        key, unit, other = f, "Hz", Fraction(period)
        question = "What is its frequency?"
        said = "That is the time for one turn. The frequency is the number of turns in each second."
        second = "The frequency is the number of turns in one second."
    division = f"\\frac{{{t}}}{{{n}}}" if ask == "period" else f"\\frac{{{n}}}{{{t}}}"
    return Draft(
        stem=f"{story} makes {n} turns in {t} s. {question}",
        key=decimal_number(key),
        unit=unit,
        harder=0.0 if ask == "period" else 0.1,
        proof=f"1/F({n}, {t})" if ask == "period" else f"1/F({t}, {n})",
        wrong=[
            Wrong(answer=decimal_number(other), misconception="period-frequency-swapped", feedback=said),
            Wrong(
                answer=n * t,
                misconception="multiplies-instead-of-dividing",
                feedback=f"You multiplied {n} turns by {t} s. One turn, or one second, is only a share of the whole.",
            ),
        ],
        hints=(
            f"What is asked for: the time for one turn or the turns in one second? You know {n} turns and {t} s.",
            second,
            f"Work out ${division}$.",
        ),
        explanation=(
            second,
            f"${division} = {short_decimal(key)}$ {unit}",
        ),
    )


_CIRCLES = (
    ("A hammer thrower in Budapest lets go of the wire. In which direction does the hammer fly off, seen from above?", "Along the tangent, straight ahead", (("Straight outward, away from the centre", "centrifugal-push", "Nothing pushes it outward. It keeps the velocity it has at that moment."), ("Inward, to the centre", "still-pulled-in", "The pull to the centre ends with the wire."), ("On along the circle", "circle-goes-on", "Without a force towards the centre nothing bends its path any more."))),
    ("A bus in Quito drives round a bend at constant speed. In which direction does its acceleration point?", "Towards the centre of the bend", (("Away from the centre of the bend", "centrifugal-push", "You feel pressed outward because you tend to go straight on while the bus turns inward."), ("Forwards, along the road", "acceleration-along-motion", "Forwards would make it faster. Its speed stays the same."), ("It has no acceleration", "constant-speed-no-acceleration", "The speed stays the same, but the direction changes, and that is a change of velocity."))),
    ("What keeps the Moon on its path around the Earth?", "The gravity of the Earth", (("A balance of gravity and an outward force", "centrifugal-push", "If the forces on it were balanced, the Moon would move on in a straight line."), ("The lack of air in space", "no-air-no-gravity", "Without air nothing brakes it, but that does not bend its path."), ("A force along its path", "motion-needs-force", "Motion needs no force to go on. What bends the path?"))),
    ("Which force keeps a car in a flat bend on the road?", "Friction between tyres and road", (("The force of the engine", "motion-needs-force", "The engine acts forwards. A force to the side is needed."), ("The weight of the car", "weight-points-sideways", "The weight acts straight down, so it cannot bend the path to the side."), ("The centrifugal force", "centrifugal-push", "That name stands for the feeling of being pushed outward. The road must push inward."))),
    ("A stone on a string is whirled at constant speed. Which quantity stays the same all the time?", "Its kinetic energy", (("Its velocity", "velocity-for-speed", "Velocity has a direction, and that changes all the time."), ("Its momentum", "direction-of-momentum-ignored", "Momentum has a direction, and that changes all the time."), ("Its acceleration", "constant-size-for-constant", "Its size stays the same, but it points to the centre, so its direction turns with the stone."))),
    ("Clothes spin in the drum of a washing machine. Why does the water leave through the holes?", "Nothing forces it onto the circle", (("An outward force pushes it out", "centrifugal-push", "The water just goes on straight where no wall pushes it inward."), ("It is lighter than the clothes", "mass-decides-path", "Its mass does not matter. Does anything push it inward at a hole?"), ("Gravity pulls it to the side", "weight-points-sideways", "Gravity acts straight down, not to the side."))),
)  # fmt: skip


@template(
    "mechanics.reasons-on-a-circle",
    skill="mechanics.circular-motion",
    kind="single_choice",
    difficulty=0.1,
    reason="the feeling of being pushed outward speaks against the law of inertia",
    variants=6,
    curated=True,
    fact=_CIRCLES,
)
def reasons_on_a_circle(fact: tuple[str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, key, wrong = fact
    return Draft(
        stem=stem,
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "What would the body do if no force at all acted on it?",
            "A body on a circle turns its velocity all the time. Ask which part of the velocity changes, and what makes it change.",
            "Left alone, a body moves on in a straight line. Every bend of its path needs something that really pulls or pushes it inward.",
        ),
        explanation=(
            "Without a force a body moves on in a straight line at constant speed.",
            "A force towards the centre bends the path into a circle; it changes the direction, not the speed.",
            f"So the answer is: {key}",
        ),
    )


@template(
    "mechanics.centripetal-force",
    skill="mechanics.circular-motion",
    kind="numeric",
    difficulty=0.4,
    reason="a formula with a square; some variants ask for the greatest speed",
    variants=13,
    where=lambda m, v, r, story, ask: (
        m * v * v % r == 0
        and story[1] <= m <= story[2]
        and story[3] <= r <= story[4]
        and v not in (r, m)
        and r != m
        and m * v * v // r not in (m, v, r, m * v)
        and v * v != r
        and m * v * v // r < 20 * m
    ),
    m=(2, 3, 4, 5, 20, 25, 30, 60, 70, 80),
    v=(2, 3, 4, 5, 6, 8, 10, 12),
    r=(2, 4, 5, 8, 9, 10, 12, 16, 20, 25),
    story=(
        ("A child of mass {m} kg on a carousel in Vienna moves on a circle of radius {r} m", 20, 30, 2, 5),
        ("A model plane of mass {m} kg flies on a line in a circle of radius {r} m", 2, 5, 8, 16),
        ("A skater of mass {m} kg in Harbin runs round a bend of radius {r} m", 60, 80, 8, 25),
    ),
    ask=("force", "speed"),
)
def centripetal_force(m: int, v: int, r: int, story: tuple[str, int, int, int, int], ask: str) -> Draft:
    force = m * v * v // r
    text = story[0].format(m=m, r=r)
    if ask == "force":
        return Draft(
            stem=f"{text} at {v} m/s. Which force towards the centre is needed?",
            key=force,
            unit="N",
            proof=f"{m}*F({v}, {r})**2*{r}",
            wrong=[
                Wrong(
                    answer=Fraction(m * v, r),
                    misconception="square-lost",
                    feedback=f"The speed enters squared. You used {v} only once.",
                ),
                Wrong(
                    answer=Fraction(force, 2),
                    misconception="kinetic-energy-for-force",
                    feedback="There is no factor one half here. That one belongs to kinetic energy.",
                ),
            ],
            hints=(
                "Which quantities decide how strongly a body must be pulled to the centre?",
                "The force is mass times speed squared, divided by the radius.",
                f"$v^2 = {v}^2 = {v * v}$, so $F = \\frac{{{m} \\cdot {v * v}}}{{{r}}}$.",
            ),
            explanation=(
                "$F = \\frac{m v^2}{r}$",
                f"$F = \\frac{{{m} \\cdot {v}^2}}{{{r}}} = \\frac{{{m * v * v}}}{{{r}}} = {force}$ N",
            ),
        )
    return Draft(
        stem=f"{text}. The force towards the centre can be at most {force} N. What is the highest possible speed?",
        key=v,
        unit="m/s",
        harder=0.6,
        proof=f"sqrt({force}*{r}/{m})",
        wrong=[
            Wrong(
                answer=v * v,
                misconception="root-forgotten",
                feedback="You have found the square of the speed. One step is missing.",
            ),
        ],
        hints=(
            "At the highest speed the force that is needed is just the force that there is.",
            f"Put {force} N into $F = \\frac{{m v^2}}{{r}}$ and solve for the speed.",
            f"$v^2 = \\frac{{F r}}{{m}} = \\frac{{{force} \\cdot {r}}}{{{m}}} = {v * v}$. Take the root.",
        ),
        explanation=(
            f"${force} = \\frac{{{m} \\cdot v^2}}{{{r}}}$",
            f"$v^2 = \\frac{{{force} \\cdot {r}}}{{{m}}} = {v * v}$",
            f"$v = \\sqrt{{{v * v}}} = {v}$ m/s",
        ),
    )
