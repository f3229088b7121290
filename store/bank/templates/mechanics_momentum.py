"""Mechanics: momentum and collisions."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


@template(
    "mechanics.find-the-momentum",
    skill="mechanics.momentum",
    kind="numeric",
    difficulty=-1.0,
    reason="one product or quotient",
    variants=10,
    where=lambda m, v, story, ask: m != v and story[1] <= m <= story[2],
    m=(3, 5, 20, 25, 45, 60, 70, 150),
    v=(4, 6, 7, 8, 9),
    story=(
        ("A goose in flight", 3, 5),
        ("A shopping cart", 20, 25),
        ("A runner", 45, 70),
        ("A rolling barrel", 20, 150),
    ),
    ask=("momentum", "momentum", "speed"),
)
def find_the_momentum(m: int, v: int, story: tuple[str, int, int], ask: str) -> Draft:
    p = m * v
    if ask == "momentum":
        return Draft(
            stem=f"{story[0]} has a mass of {m} kg and moves at {v} m/s. What is the momentum?",
            key=p,
            unit="kg m/s",
            proof=f"evaluate(diff('{m}*v^2/2', 'v'), v={v})",
            wrong=[
                Wrong(
                    answer=decimal_number(Fraction(m * v * v, 2)),
                    misconception="kinetic-energy-for-momentum",
                    feedback="That is the number for the kinetic energy. In momentum the speed counts only once.",
                ),
                Wrong(
                    answer=m + v,
                    misconception="adds-mass-and-speed",
                    feedback="Kilograms and metres per second cannot be added.",
                ),
            ],
            hints=(
                "Which two quantities make up momentum?",
                f"Twice the mass means twice the momentum, and so does twice the speed. Here there are {m} kg and {v} m/s.",
                f"$p = m v$ with $m = {m}$ and $v = {v}$.",
            ),
            explanation=("$p = m v$", f"$p = {m} \\cdot {v} = {p}$ kg m/s"),
        )
    return Draft(
        stem=f"{story[0]} has a mass of {m} kg and a momentum of {p} kg m/s. How fast does it move?",
        key=v,
        unit="m/s",
        harder=0.1,
        proof=f"solve('{m}*v = {p}', 'v')",
        wrong=[
            Wrong(
                answer=p * m,
                misconception="multiplies-instead-of-dividing",
                feedback="You multiplied once more. The momentum already is mass times speed.",
            ),
        ],
        hints=(
            "Which two quantities make up momentum?",
            f"Momentum is mass times speed. {m} times the speed gives {p}.",
            f"$v = \\frac{{{p}}}{{{m}}}$.",
        ),
        explanation=("$p = m v$, so $v = \\frac{p}{m}$", f"$v = \\frac{{{p}}}{{{m}}} = {v}$ m/s"),
    )


@template(
    "mechanics.couple-and-move-on",
    skill="mechanics.momentum",
    kind="numeric",
    difficulty=0.4,
    reason="the momentum stays while the mass grows; some variants meet head on",
    variants=13,
    where=lambda m1, v1, m2, v2, story: (
        (m1 * v1 + m2 * v2) % (m1 + m2) == 0
        and (m1 * v1 + m2 * v2) // (m1 + m2) > 0
        and (m1 * v1 + m2 * v2) // (m1 + m2) not in (v1, abs(v2), m1, m2)
    ),
    m1=(2, 3, 4, 6, 8, 10, 12),
    v1=(3, 4, 5, 6, 8, 9, 10),
    m2=(1, 2, 3, 4, 5, 6),
    v2=(0, 0, 0, -2, -3, -4, 2),
    story=(
        ("goods wagon", "t", "couples to"),
        ("trolley on a test track", "kg", "gets hooked to"),
        ("lump of clay on ice", "kg", "sticks to"),
    ),
)
def couple_and_move_on(m1: int, v1: int, m2: int, v2: int, story: tuple[str, str, str]) -> Draft:
    thing, unit, does = story
    key = (m1 * v1 + m2 * v2) // (m1 + m2)
    if v2 == 0:
        second = "one that is at rest"
    elif v2 < 0:
        second = f"one that comes towards it at {-v2} m/s"
    else:
        second = f"one ahead of it that moves the same way at {v2} m/s"
    first_term = f"{m1} \\cdot {v1}"
    second_term = "" if v2 == 0 else f" - {m2} \\cdot {-v2}" if v2 < 0 else f" + {m2} \\cdot {v2}"
    wrong = []
    flipped = Fraction(m1 * v1 - m2 * v2, m1 + m2)
    if v2 < 0 and flipped != key:
        wrong.append(
            Wrong(
                answer=flipped,
                misconception="direction-of-momentum-ignored",
                feedback="You added both momenta. They point in opposite directions.",
            )
        )
    mean = Fraction(v1 + v2, 2)
    if mean not in (key, flipped) and mean > 0:
        wrong.append(
            Wrong(
                answer=mean,
                misconception="mean-of-speeds",
                feedback=f"You took the mean of the speeds. The masses {m1} and {m2} differ, so they do not count equally.",
            )
        )
    if m2 != m1 and v2 == 0 and m1 * v1 % m2 == 0 and m1 * v1 // m2 not in (key, mean):
        wrong.append(
            Wrong(
                answer=m1 * v1 // m2,
                misconception="only-second-mass-moves",
                feedback="After that both move together, not only the second one.",
            )
        )
    return Draft(
        stem=f"A {thing} (mass {m1} {unit}) moves at {v1} m/s and {does} {second} (mass {m2} {unit}). How fast do the two move on together? Friction is left out.",
        key=key,
        unit="m/s",
        harder=0.5 if v2 else 0.0,
        proof=f"solve('{m1}*({v1} - w) = {m2}*(w - ({v2}))', 'w')",
        wrong=wrong,
        hints=(
            "Which quantity has the same total before and after?",
            "Add up the momenta before, with their directions. Afterwards this total belongs to both masses together.",
            f"Total before: ${first_term}{second_term} = {m1 * v1 + m2 * v2}$. Mass afterwards: ${m1} + {m2} = {m1 + m2}$.",
        ),
        explanation=(
            f"Momentum before: ${first_term}{second_term} = {m1 * v1 + m2 * v2}$",
            f"Mass together: ${m1} + {m2} = {m1 + m2}$",
            f"Speed: $\\frac{{{m1 * v1 + m2 * v2}}}{{{m1 + m2}}} = {key}$ m/s",
        ),
    )


@template(
    "mechanics.force-in-a-stop",
    skill="mechanics.momentum",
    kind="numeric",
    difficulty=0.8,
    reason="the change of momentum is divided by a short time given as a decimal",
    variants=11,
    where=lambda m, v, t, story: (m * v / t).denominator == 1 and m * v * t != m,
    m=(2, 5, 20, 60, 75, 80),
    v=(3, 4, 6, 8, 10, 12, 15),
    t=(Fraction(1, 10), Fraction(1, 5), Fraction(1, 2), Fraction(1, 4), Fraction(2, 5), Fraction(1, 20)),
    story=(
        "A dummy of mass {m} kg in a crash test hits an airbag at {v} m/s and is at rest after {t} s.",
        "A crate of mass {m} kg slides into a soft barrier at {v} m/s and is at rest after {t} s.",
        "A trolley of mass {m} kg hits a rubber wall at {v} m/s and is at rest after {t} s.",
    ),
)
def force_in_a_stop(m: int, v: int, t: Fraction, story: str) -> Draft:
    key = int(m * v / t)
    return Draft(
        stem=f"{story.format(m=m, v=v, t=short_decimal(t))} How large is the mean force on it?",
        key=key,
        unit="N",
        proof=f"{m}*({v}/F({t.numerator}, {t.denominator}))",
        wrong=[
            Wrong(
                answer=m * v,
                misconception="momentum-for-force",
                feedback=f"That is the momentum that must vanish. How large is the force if it vanishes within {short_decimal(t)} s?",
            ),
            Wrong(
                answer=decimal_number(m * v * t),
                misconception="multiplies-instead-of-dividing",
                feedback="You multiplied by the time. A shorter stop needs a larger force.",
            ),
        ],
        hints=(
            "Which quantity has to vanish during the stop?",
            f"Force times time is the change of momentum. The momentum of {m} kg at {v} m/s goes to zero.",
            f"Change of momentum: ${m} \\cdot {v} = {m * v}$ kg m/s, within {short_decimal(t)} s.",
        ),
        explanation=(
            f"Change of momentum: ${m} \\cdot {v} = {m * v}$ kg m/s",
            f"Force: ${m * v} \\div {short_decimal(t)} = {key}$ N",
        ),
    )


_COLLISIONS = (
    ("Two lumps of clay collide and stick together. No force acts from outside. Which statements are true?", ("The total momentum stays the same.", "Some kinetic energy becomes heat."), (("The total kinetic energy stays the same.", "kinetic-energy-always-kept", "The clay is squeezed and gets warm. Where does that energy come from?"), ("The total momentum becomes smaller.", "momentum-lost-in-deformation", "The forces between the lumps are equal and opposite, so what one loses the other gains."))),
    ("Two steel balls collide and bounce off each other without any loss of energy. No force acts from outside. Which statements are true?", ("The total momentum stays the same.", "The total kinetic energy stays the same."), (("Each ball keeps its own momentum.", "own-for-total", "The balls push each other. Can the momentum of each be the same before and after?"), ("The heavier ball exerts the larger force.", "heavier-pushes-more", "By the third law both forces are equally large."))),
    ("Two skaters stand on ice in Ottawa and push each other away. One has twice the mass of the other. Which statements are true just afterwards?", ("Their momenta are equally large and opposite.", "The lighter skater is twice as fast."), (("Both have the same speed.", "equal-speeds-after-push", "The forces are equal, but the lighter one is easier to set in motion."), ("The heavier skater has the larger momentum.", "heavier-has-more-momentum", "Before, the total was zero. What does that mean for the two momenta afterwards?"))),
    ("An airbag makes the stop of a head last longer. The head comes to rest in any case. Which statements are true?", ("The mean force on the head becomes smaller.", "The change of momentum is the same."), (("The change of momentum becomes smaller.", "force-and-momentum-mixed-up", "The head has the same speed before and rests afterwards in both cases."), ("The mean force on the head is the same.", "time-of-stop-ignored", "The same change in a longer time: what does that mean for the force?"))),
)  # fmt: skip


@template(
    "mechanics.true-about-a-collision",
    skill="mechanics.momentum",
    kind="multiple_choice",
    difficulty=0.4,
    reason="momentum, energy and force must be kept apart",
    variants=4,
    curated=True,
    fact=_COLLISIONS,
)
def true_about_a_collision(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, keys, wrong = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Judge momentum, energy and force one after the other. They follow different rules.",
            "The forces of two bodies on each other are equal and opposite, and they act for the same time. What follows for the momenta?",
            "What one body gains in momentum the other one loses. Kinetic energy, though, can become heat. And force is change of momentum divided by time.",
        ),
        explanation=(
            "The bodies push each other equally strongly and for the same time, so the total momentum is kept.",
            *(f"Not true: {text} {said}" for text, _, said in wrong),
            f"True: {' '.join(keys)}",
        ),
    )
