"""Mechanics: Newton's laws, weight, friction and slopes."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import RubricPoint


@template(
    "mechanics.force-from-acceleration",
    skill="mechanics.newtons-laws",
    kind="numeric",
    difficulty=-1.0,
    reason="one product or quotient from the second law",
    variants=12,
    where=lambda m, a, story, ask: story[1] <= m <= story[2],
    m=(12, 15, 20, 25, 40, 60, 75, 80, 120, 150),
    a=(2, 3, 4, 5),
    story=(
        ("A sledge of mass {m} kg in Quebec", 12, 60),
        ("A loaded cart of mass {m} kg in a market in Fez", 25, 150),
        ("A canoe with its paddler, {m} kg together, on a lake in Ontario", 75, 120),
        ("A robot of mass {m} kg in a warehouse in Osaka", 15, 80),
    ),
    ask=("force", "acceleration"),
)
def force_from_acceleration(m: int, a: int, story: tuple[str, int, int], ask: str) -> Draft:
    force, text = m * a, story[0].format(m=m)
    if ask == "force":
        return Draft(
            stem=f"{text} is to speed up with {a} m/s². Which net force does it need?",
            key=force,
            unit="N",
            proof=f"{m}*({a}*7 - {a}*3)/(7 - 3)",
            wrong=[
                Wrong(
                    answer=decimal_number(Fraction(m, a)) if m % a == 0 else m + a,
                    misconception="divides-instead-of-multiplying" if m % a == 0 else "adds-mass-and-acceleration",
                    feedback=f"You {'divided' if m % a == 0 else 'added'} the two numbers. Twice the mass needs twice the force, and so does twice the acceleration.",
                )
            ],
            hints=(
                "Which law ties force, mass and acceleration together?",
                f"One newton gives one kilogram an acceleration of 1 m/s². Here there are {m} kg, and {a} m/s² are wanted.",
                f"$F = m a$ with $m = {m}$ and $a = {a}$.",
            ),
            explanation=("Second law: $F = m a$", f"$F = {m} \\cdot {a} = {force}$ N"),
        )
    return Draft(
        stem=f"{text} is pushed with a net force of {force} N. Which acceleration does it get?",
        key=a,
        unit="m/s²",
        harder=0.1,
        proof=f"solve('{m}*a = {force}', 'a')",
        wrong=[
            Wrong(
                answer=force * m,
                misconception="multiplies-instead-of-dividing",
                feedback=f"You multiplied. A mass of {m} kg resists: the larger it is, the smaller the acceleration.",
            ),
            Wrong(
                answer=force - m,
                misconception="subtracts-mass-from-force",
                feedback="Newtons and kilograms cannot be taken from each other. The force is shared out over the kilograms.",
            ),
        ],
        hints=(
            "Which law ties force, mass and acceleration together?",
            f"Solve $F = m a$ for the acceleration. The force is {force} N, the mass {m} kg.",
            f"$a = \\frac{{F}}{{m}} = \\frac{{{force}}}{{{m}}}$.",
        ),
        explanation=("Second law: $F = m a$, so $a = \\frac{F}{m}$", f"$a = \\frac{{{force}}}{{{m}}} = {a}$ m/s²"),
    )


@template(
    "mechanics.pull-against-resistance",
    skill="mechanics.newtons-laws",
    kind="numeric",
    difficulty=0.0,
    reason="the net force must be found before the second law can be used",
    variants=13,
    where=lambda m, a, drag, story: (
        a not in (m, drag)
        and drag != m * a
        and m not in (drag, m * a + drag)
        and (m * a + drag) % m == 0
        and drag % m == 0
        and drag // m != a
        and (m * a + drag) // m + drag // m != a
    ),
    m=(4, 5, 6, 8, 10, 20, 25),
    a=(2, 3, 4, 5),
    drag=range(10, 101, 2),
    story=(
        "A crate of mass {m} kg in the harbour of Valparaiso is pulled with {f} N. Friction of {d} N acts against it.",
        "A toy boat of mass {m} kg on a pond is driven by {f} N. The water resists with {d} N.",
        "A suitcase of mass {m} kg at an airport is pulled forwards with {f} N. Friction of {d} N acts against it.",
        "Two children in Alaska pull a sled of mass {m} kg with {f} N together. Friction of {d} N acts against it.",
    ),
)
def pull_against_resistance(m: int, a: int, drag: int, story: str) -> Draft:
    force = m * a + drag
    return Draft(
        stem=f"{story.format(m=m, f=force, d=drag)} What is the acceleration?",
        key=a,
        unit="m/s²",
        proof=f"solve('{force} - {drag} - {m}*a = 0', 'a')",
        wrong=[
            Wrong(
                answer=force // m,
                misconception="resistance-ignored",
                feedback=f"You used the whole {force} N. What do the {drag} N against it leave?",
            ),
            Wrong(
                answer=(force + drag) // m,
                misconception="adds-opposite-forces",
                feedback=f"You added the forces. They act in opposite directions, so {drag} N take something away.",
            ),
        ],
        hints=(
            "Two forces act along the line of motion. In which directions?",
            f"Find the net force from {force} N forwards and {drag} N backwards. Then use the second law.",
            f"The net force is ${force} - {drag} = {force - drag}$ N. It moves {m} kg.",
        ),
        explanation=(
            f"Net force: ${force} - {drag} = {force - drag}$ N",
            f"$a = \\frac{{F}}{{m}} = \\frac{{{force - drag}}}{{{m}}} = {a}$ m/s²",
        ),
    )


@template(
    "mechanics.two-wagons-and-a-rope",
    skill="mechanics.newtons-laws",
    kind="numeric",
    difficulty=1.2,
    reason="one law for both bodies together, then for one of them alone",
    variants=10,
    where=lambda m1, m2, a, story: m1 != m2 and len({m1, m2, a, (m1 + m2) * a, m1 * a, m2 * a, m1 + m2}) == 7,
    m1=(3, 4, 6, 8, 10, 20),
    m2=(2, 5, 7, 9, 12, 30),
    a=(2, 3, 4),
    story=(
        ("A child pulls two toy wagons one behind the other with {f} N.", "wagon"),
        ("A dog pulls two small sledges one behind the other with {f} N.", "sledge"),
        ("A motor pulls two trolleys one behind the other with {f} N.", "trolley"),
    ),
)
def two_wagons_and_a_rope(m1: int, m2: int, a: int, story: tuple[str, str]) -> Draft:
    force, key = (m1 + m2) * a, m2 * a
    text, thing = story
    return Draft(
        stem=f"{text.format(f=force)} The front {thing} has a mass of {m1} kg and the rear one of {m2} kg. Friction is left out. How strongly does the rope between them pull?",
        key=key,
        unit="N",
        proof=f"solve(['{force} - t = {m1}*a', 't = {m2}*a'], ['a', 't'])[0][1]",
        wrong=[
            Wrong(
                answer=force,
                misconception="pull-passed-on-whole",
                feedback=f"If the rope passed on all {force} N, nothing would be left to speed up the front {thing}.",
            ),
            Wrong(
                answer=m1 * a,
                misconception="wrong-body-on-the-rope",
                feedback=f"That is the net force on the front {thing}. Which {thing} does the rope between them pull forwards?",
            ),
        ],
        hints=(
            f"Both move together. Which acceleration do {force} N give to the two as a whole?",
            f"Find the common acceleration first. Then look at the rear {thing} alone: only the rope pulls it.",
            f"Together: $a = \\frac{{{force}}}{{{m1} + {m2}}} = {a}$ m/s². The rope must give this acceleration to {m2} kg.",
        ),
        explanation=(
            f"Both together: $a = \\frac{{{force}}}{{{m1} + {m2}}} = {a}$ m/s²",
            f"Rear {thing} alone: $F = {m2} \\cdot {a} = {key}$ N",
        ),
    )


_PAIRS = (
    ("A book lies on a table. The Earth pulls the book down. What is the reaction to this force in the sense of the third law?", "The book pulls the Earth up.", (("The table pushes the book up.", "balance-for-reaction", "That force balances the weight, but both act on the book. A pair acts on two different bodies."), ("The book pushes the table down.", "other-pair", "That belongs to another pair, the one of book and table. Here the Earth and the book act on each other."), ("The air presses the book down.", "third-body", "A pair has only two bodies. Which two are named in the force?"))),
    ("A swimmer in Manaus pushes the wall of the pool back with her feet. What is the reaction to this force?", "The wall pushes the swimmer forwards.", (("The water pushes the swimmer back.", "third-body", "The water has no part in this pair. Which two bodies touch here?"), ("The swimmer moves forwards.", "motion-for-force", "That is what follows from the forces. The reaction is a force itself."), ("The swimmer pulls the wall forwards.", "same-body-acts", "In the reaction the other body acts. Who acts here?"))),
    ("A lorry hits a parked scooter. How do the forces compare during the crash?", "Both are equally large.", (("The lorry exerts the larger force, as it is heavier.", "heavier-pushes-more", "The scooter suffers more because its mass is smaller, not because the force on it is larger."), ("The lorry exerts the larger force, as it moves.", "moving-pushes-more", "It does not matter which of the two moves. They press on each other."), ("Only the lorry exerts a force.", "passive-bodies-do-nothing", "The lorry gets a dent as well. What pushed it in?"))),
    ("A rocket is far out in space and fires its engine. What pushes the rocket forwards?", "The gas that it throws out backwards", (("The air behind it", "needs-air-to-push", "Out in space there is no air, and yet rockets speed up there."), ("The ground of the launch site", "needs-ground-to-push", "The ground is far away. Which body does the rocket push right now?"), ("The heat of the flame", "heat-for-force", "Heat alone is no force. Which body is thrown in the other direction?"))),
    ("A donkey pulls a cart. The cart pulls the donkey back just as strongly. Why can they start to move all the same?", "The ground pushes the donkey forwards.", (("The donkey pulls a little more than the cart.", "reaction-smaller", "By the third law these two forces are always equal. They act on different bodies, though."), ("The reaction of the cart comes a little later.", "reaction-later", "Both forces of a pair act at the same moment."), ("The donkey is heavier than the cart.", "heavier-pushes-more", "Even a light animal can start a heavy cart. Which force from outside acts on the two?"))),
    ("A bus brakes hard, and a standing passenger falls forwards. Which force throws him forwards?", "None: he goes on while the bus slows down.", (("The force of the brakes", "force-on-other-body", "The brakes act on the bus and point backwards."), ("A force of inertia that comes from the brakes", "inertia-as-force", "Inertia is no force. It means that a body keeps its velocity when nothing changes it."), ("The push of the air in the bus", "third-body", "The air is slowed down along with the bus. It does not push him forwards."))),
    ("A puck glides over very smooth ice at constant velocity. Which net force acts on it?", "None, the forces on it balance.", (("A small one in the direction of motion", "motion-needs-force", "A net force forwards would make it faster and faster."), ("One that got into it with the hit", "force-kept-in-body", "A force acts only while something pushes. What stays in the puck is its velocity."), ("Its weight, because it is not balanced", "normal-force-forgotten", "If the weight were not balanced, the puck would sink through the ice."))),
)  # fmt: skip


@template(
    "mechanics.which-force-is-it",
    skill="mechanics.newtons-laws",
    kind="single_choice",
    difficulty=0.3,
    reason="force pairs and inertia speak against everyday belief",
    variants=7,
    curated=True,
    fact=_PAIRS,
)
def which_force_is_it(fact: tuple[str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, key, wrong = fact
    return Draft(
        stem=stem,
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "For each force ask: which body acts, and which body is acted on?",
            "Forces come in pairs between two bodies, equally large and opposite. How one body moves depends only on the forces that act on it.",
            "Say the force in the form *A pushes B*. Its partner is always *B pushes A*. And a body on which nothing acts keeps its velocity.",
        ),
        explanation=(
            "First law: a body on which no net force acts keeps its velocity.",
            "Third law: if A acts on B, then B acts on A, equally strongly and in the opposite direction.",
            f"So here: {key}",
        ),
    )


_WHY = (
    ("a bus in Manila pulls away and the standing passengers sway backwards", "the bus and the feet speed up", "the bodies tend to stay at rest", "the floor pulls the feet forwards with the bus"),
    ("a car stops suddenly and a bag slides forwards off the seat", "the car slows down", "the bag keeps its velocity", "the friction of the seat is too weak to slow the bag down as fast"),
    ("a cloth is pulled quickly from under a set of plates and they stay on the table", "the cloth is pulled away", "the plates stay at rest", "the friction acts for so short a time that it hardly moves them"),
    ("a tram turns to the left and a standing woman leans to the right", "the tram turns", "her body keeps its direction", "only the floor pulls her feet to the left"),
)  # fmt: skip


@template(
    "mechanics.explain-by-inertia",
    skill="mechanics.newtons-laws",
    kind="free_text",
    difficulty=0.6,
    reason="an everyday event must be told in terms of the first law",
    variants=4,
    curated=True,
    fact=_WHY,
)
def explain_by_inertia(fact: tuple[str, str, str, str]) -> Draft:
    event, change, keeps, force = fact
    return Draft(
        stem=f"Explain with Newton's first law what happens here: {event}. Say also which force acts.",
        key=f"When {change}, {keeps}, because a body keeps its velocity as long as no net force changes it. Here {force}.",
        rubric=[
            RubricPoint(text="Names the law: without a net force a body keeps its velocity (or stays at rest)"),
            RubricPoint(text=f"Uses it here: {keeps} while {change}"),
            RubricPoint(text=f"Says which force acts and where: {force}"),
        ],
        hints=(
            "What would each body do if nothing acted on it?",
            "Look at two things apart: what is pushed or pulled directly, and what is not. Which of them changes its motion at once?",
            f"First step: {change}. The first law says what the other body does meanwhile.",
        ),
        explanation=(
            "First law: a body keeps its velocity as long as no net force changes it.",
            f"When {change}, {keeps}.",
            f"About the force: {force}.",
        ),
    )


_PLANETS = (
    ("the Moon", Fraction(16, 10)),
    ("Mars", Fraction(37, 10)),
    ("Jupiter", Fraction(25)),
    ("the Earth", Fraction(98, 10)),
)


@template(
    "mechanics.weight-on-a-planet",
    skill="mechanics.weight-and-friction",
    kind="numeric",
    difficulty=-0.9,
    reason="mass times field strength; some variants ask for the mass",
    variants=12,
    where=lambda m, planet, thing, ask: ask == "weight" or planet[1] != 10,
    m=(5, 12, 15, 20, 30, 45, 60, 80),
    planet=_PLANETS,
    thing=("A camera", "A toolbox", "A measuring robot", "A box of samples"),
    ask=("weight", "weight", "mass"),
)
def weight_on_a_planet(m: int, planet: tuple[str, Fraction], thing: str, ask: str) -> Draft:
    place, g = planet
    w = m * g
    given = f"Near the surface of {place} gravity pulls with {short_decimal(g)} N on each kilogram."
    if ask == "weight":
        return Draft(
            stem=f"{given} {thing} there has a mass of {m} kg. What is its weight there?",
            key=decimal_number(w),
            unit="N",
            proof=f"sum({short_decimal(g)} for k in range({m}))",
            wrong=[
                Wrong(
                    answer=m,
                    misconception="weight-is-mass",
                    feedback=f"{m} is its mass in kilograms. Weight is a force in newtons.",
                ),
                Wrong(
                    answer=decimal_number(m + g),
                    misconception="adds-mass-and-field",
                    feedback=f"You added the two. But each of the {m} kilograms is pulled.",
                ),
            ],
            hints=(
                "Weight and mass are not the same. Which of them is a force?",
                f"Each kilogram is pulled with {short_decimal(g)} N. How many kilograms are there?",
                f"$W = m g$ with $m = {m}$ and $g = {short_decimal(g)}$.",
            ),
            explanation=("$W = m g$", f"$W = {m} \\cdot {short_decimal(g)} = {short_decimal(w)}$ N"),
        )
    return Draft(
        stem=f"{given} {thing} has a weight of {short_decimal(w)} N there. What is its mass?",
        key=m,
        unit="kg",
        harder=0.3,
        proof=f"solve('{short_decimal(w)} = m*{short_decimal(g)}', 'm')",
        wrong=[
            Wrong(
                answer=decimal_number(w),
                misconception="weight-is-mass",
                feedback="That number is the weight, a force in newtons. The mass is asked for.",
            ),
            Wrong(
                answer=decimal_number(w * g),
                misconception="multiplies-instead-of-dividing",
                feedback="You multiplied once more. The weight already is mass times gravity on each kilogram.",
            ),
        ],
        hints=(
            "Weight and mass are not the same. Which of them is a force?",
            f"Each kilogram is pulled with {short_decimal(g)} N. How many kilograms make {short_decimal(w)} N together?",
            f"$m = \\frac{{W}}{{g}} = {short_decimal(w)} \\div {short_decimal(g)}$.",
        ),
        explanation=(
            "$W = m g$, so $m = \\frac{W}{g}$",
            f"$m = {short_decimal(w)} \\div {short_decimal(g)} = {m}$ kg",
        ),
    )


@template(
    "mechanics.does-it-slide",
    skill="mechanics.weight-and-friction",
    kind="single_choice",
    difficulty=0.2,
    reason="the pull must be compared with the greatest static friction",
    variants=12,
    where=lambda m, mu, pull, thing: pull != mu * m * 10 and abs(pull - mu * m * 10) >= 5 and pull != 10 * m,
    m=(6, 8, 12, 20, 25, 30),
    mu=(Fraction(1, 2), Fraction(2, 5), Fraction(3, 10), Fraction(3, 5)),
    pull=(20, 30, 45, 60, 70, 80, 110, 140, 160),
    thing=("wardrobe in Lyon", "crate in Lagos", "piano stool in Vienna", "chest in Jaipur"),
)
def does_it_slide(m: int, mu: Fraction, pull: int, thing: str) -> Draft:
    most = int(mu * m * 10)
    stays = pull < most
    rests_pull = f"It rests; friction is {pull} N."
    rests_most = f"It rests; friction is {most} N."
    moves = f"It starts to slide; friction cannot exceed {most} N."
    moves_always = "It starts to slide, since nothing pushes back."
    moves_weight = f"It rests; friction can reach {10 * m} N."
    key = rests_pull if stays else moves
    wrong = {
        rests_pull: Wrong(
            answer=rests_pull,
            misconception="friction-matches-any-pull",
            feedback=f"Friction can match the pull only up to a limit. Compare {pull} N with {short_decimal(mu)} times the weight.",
        ),
        moves: Wrong(
            answer=moves,
            misconception="limit-compared-wrongly",
            feedback=f"The limit of {most} N is right. Is the pull of {pull} N really above it?",
        ),
        rests_most: Wrong(
            answer=rests_most,
            misconception="friction-always-greatest",
            feedback=f"With {most} N against a pull of {pull} N there would be a net force. Could it rest then?",
        ),
        moves_always: Wrong(
            answer=moves_always,
            misconception="friction-forgotten",
            feedback="The rough floor does push back. How strongly can it do so?",
        ),
        moves_weight: Wrong(
            answer=moves_weight,
            misconception="coefficient-forgotten",
            feedback=f"{10 * m} N is the whole weight. Only {short_decimal(mu)} of it can act as friction.",
        ),
    }
    return Draft(
        stem=f"A {thing} has a mass of {m} kg. The coefficient of static friction with the floor is {short_decimal(mu)}. Somebody pulls horizontally with {pull} N. What happens? Take $g = 10$ N/kg.",
        key=key,
        proof=f"'{rests_pull}' if {pull} <= {mu.numerator}*{m}*10/{mu.denominator} else '{moves}'",
        wrong=[item for text, item in wrong.items() if text != key],
        harder=0.0 if stays else -0.3,
        hints=(
            "Static friction adapts to the pull, but only up to a limit. What decides the limit?",
            f"The limit is the coefficient times the force that presses on the floor, here the weight of {m} kg.",
            f"Weight: ${m} \\cdot 10 = {10 * m}$ N. Limit: ${short_decimal(mu)} \\cdot {10 * m} = {most}$ N. Compare it with the pull.",
        ),
        explanation=(
            f"Greatest static friction: ${short_decimal(mu)} \\cdot {m} \\cdot 10 = {most}$ N",
            f"The pull of {pull} N is {'below' if stays else 'above'} this limit"
            + (", so friction balances it." if stays else ", so friction cannot balance it."),
            key,
        ),
    )


@template(
    "mechanics.down-the-slope",
    skill="mechanics.weight-and-friction",
    kind="numeric",
    difficulty=0.9,
    reason="the weight must be split along and across the slope; friction in some variants",
    variants=12,
    where=lambda side, m, k, story: True,
    side=((3, 4, 5), (4, 3, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25)),
    m=(5, 10, 13, 17, 20, 26, 34, 50),
    k=(1, 2),
    story=("A sledge on a hill in Norway", "A crate on a ramp in Durban", "A cart on a slope in Umbria"),
)
def down_the_slope(side: tuple[int, int, int], m: int, k: int, story: str) -> Draft:
    rise, run, length = (k * part for part in side)
    weight = 10 * m
    key = Fraction(weight * rise, length)
    across = Fraction(weight * run, length)
    places = 0 if key.denominator == 1 else 1
    shown = key if key.denominator in (1, 2, 5, 10) else Fraction(round(key * 10), 10)
    wide = across if across.denominator in (1, 2, 5, 10) else Fraction(round(across * 10), 10)
    sign = "=" if shown == key else "\\approx"
    return Draft(
        stem=f"{story} has a mass of {m} kg. The slope is {length} m long and rises by {rise} m. How large is the part of the weight that pulls downhill, along the slope? Take $g = 10$ N/kg{' and round to one decimal place' if shown != key else ''}.",
        key=decimal_number(shown),
        unit="N",
        proof=f"round_to({m}*10*sin(asin(F({rise}, {length}))), {places})",
        wrong=[
            Wrong(
                answer=weight,
                misconception="whole-weight-downhill",
                feedback=f"{weight} N is the whole weight. The slope carries a part of it.",
            ),
            Wrong(
                answer=decimal_number(wide),
                misconception="sine-cosine-swapped",
                feedback="That is the part that presses onto the slope. The part along the slope is asked for.",
            ),
        ],
        hints=(
            "The weight points straight down. Which share of it acts along the slope: would it be large or small on a very flat slope?",
            "The share along the slope is the sine of the angle, that is height over length of the slope.",
            f"Weight: ${m} \\cdot 10 = {weight}$ N. Share: $\\frac{{{rise}}}{{{length}}}$.",
        ),
        explanation=(
            f"Weight: ${m} \\cdot 10 = {weight}$ N",
            f"Share along the slope: $\\sin \\alpha = \\frac{{{rise}}}{{{length}}}$",
            f"Force: $\\frac{{{rise}}}{{{length}}} \\cdot {weight} {sign} {short_decimal(shown)}$ N",
        ),
    )
