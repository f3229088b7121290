"""Mechanics: work, energy and power."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import RubricPoint


@template(
    "mechanics.work-along-the-way",
    skill="mechanics.work-and-energy",
    kind="numeric",
    difficulty=-1.1,
    reason="one product; the distance may come in other units",
    variants=11,
    where=lambda force, s, story: force != s and force % s == 0 and force // s not in (s, force) and s != 1,
    force=(40, 60, 80, 120, 150, 200, 240, 350),
    s=(5, 8, 10, 12, 15, 20, 25, 30),
    story=(
        "A gardener in Izmir pushes a wheelbarrow with {f} N over {s} m.",
        "A fisherman in Senegal pulls his boat with {f} N over {s} m of sand.",
        "A nurse in Helsinki pushes a bed with {f} N along {s} m of corridor.",
        "An elephant in Assam drags a log with {f} N over {s} m.",
    ),
)
def work_along_the_way(force: int, s: int, story: str) -> Draft:
    return Draft(
        stem=f"{story.format(f=force, s=s)} The force acts in the direction of motion. How much work is done?",
        key=force * s,
        unit="J",
        proof=f"integrate('{force}', 'x', 0, {s})",
        wrong=[
            Wrong(
                answer=force // s,
                misconception="divides-instead-of-multiplying",
                feedback=f"You divided by {s} m. A longer way means more work, not less.",
            ),
            Wrong(
                answer=force + s,
                misconception="adds-force-and-distance",
                feedback="Newtons and metres cannot be added. Each metre costs work.",
            ),
        ],
        hints=(
            "Which two quantities decide how much work is done?",
            f"Each metre takes {force} J, since 1 N over 1 m is 1 J. How many metres are there?",
            f"$W = F \\cdot s$ with $F = {force}$ and $s = {s}$.",
        ),
        explanation=("$W = F \\cdot s$", f"$W = {force} \\cdot {s} = {force * s}$ J"),
    )


@template(
    "mechanics.kinetic-energy-ratio",
    skill="mechanics.work-and-energy",
    kind="single_choice",
    difficulty=0.3,
    reason="mass counts once, speed counts twice",
    variants=12,
    where=lambda k, n, story: k != n,
    k=(2, 3, 4, 5),
    n=(1, 2, 3, 4),
    story=(
        ("A lorry", "a car", "the lorry", "the car"),
        ("An adult on a bicycle", "a child on a bicycle", "the adult", "the child"),
        ("A bull", "a calf", "the bull", "the calf"),
        ("An iron ball", "a wooden ball", "the iron ball", "the wooden ball"),
    ),
)
def kinetic_energy_ratio(k: int, n: int, story: tuple[str, str, str, str]) -> Draft:
    words = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}
    big, small, big_name, small_name = story
    mass = f"has the same mass as {small}" if n == 1 else f"has {words[n]} the mass of {small}"
    key = n * k * k
    other = n + k if n + k not in (key, n * k) else key + n + 1
    options = sorted((key, n * k, n * k**3, other))
    return Draft(
        stem=f"{big} {mass} and moves {words[k]} as fast. How many times the kinetic energy of {small_name} does {big_name} have?",
        key=key,
        order=[str(o) for o in options],
        harder=0.5 if n > 1 else 0.0,
        proof=f"(F(1, 2)*{7 * n}*{3 * k}**2)/(F(1, 2)*7*3**2)",
        wrong=[
            Wrong(
                answer=n * k,
                misconception="square-lost",
                feedback="You let the speed count once. In kinetic energy it stands squared.",
            ),
            Wrong(
                answer=n * k**3,
                misconception="cube-for-square",
                feedback=f"That lets the factor {k} of the speed count three times. How often does the speed stand in the formula?",
            ),
            Wrong(
                answer=other,
                misconception="adds-factors",
                feedback="Factors of mass and speed are not added. Put numbers into the formula for both and divide.",
            ),
        ],
        hints=(
            "Write down the formula for kinetic energy. How do mass and speed enter it?",
            f"Give {small_name} the mass 1 and the speed 1. Which mass and speed does {big_name} then have?",
            f"The speed gives the factor ${k}^2 = {k * k}$, the mass the factor ${n}$.",
        ),
        explanation=(
            "$E = \\frac{1}{2} m v^2$",
            f"Factor of the mass: ${n}$, factor of the speed squared: ${k}^2 = {k * k}$",
            f"Together: ${n} \\cdot {k * k} = {key}$",
        ),
    )


@template(
    "mechanics.height-into-speed",
    skill="mechanics.work-and-energy",
    kind="numeric",
    difficulty=0.8,
    reason="height energy becomes kinetic energy; the mass cancels and a root is needed",
    variants=12,
    where=lambda v, m, story, ask: v * v % 20 == 0 and v * v // 20 not in (v, m) and v != m,
    v=(10, 20, 30, 40),
    m=(20, 35, 50, 65),
    story=(
        "A child of mass {m} kg in Gdansk rides a smooth water slide",
        "A skier of mass {m} kg in Sapporo goes down an icy slope",
        "A stunt cart of mass {m} kg in Cairo rolls down a ramp",
    ),
    ask=("speed", "height"),
)
def height_into_speed(v: int, m: int, story: str, ask: str) -> Draft:
    h = v * v // 20
    text = story.format(m=m)
    if ask == "speed":
        return Draft(
            stem=f"{text} from a height of {h} m, starting from rest. What is the speed at the bottom? Take $g = 10$ m/s² and leave out friction.",
            key=v,
            unit="m/s",
            proof=f"solve('{m}*10*{h} = {m}*v^2/2', 'v', 0, 1000)",
            wrong=[
                Wrong(
                    answer=v * v,
                    misconception="root-forgotten",
                    feedback="You have found the square of the speed. One step is missing.",
                ),
                Wrong(
                    answer=10 * h,
                    misconception="half-lost",
                    feedback=f"You multiplied 10 by {h} m. That is the energy for each kilogram, not a speed.",
                ),
            ],
            hints=(
                "Which form of energy is there at the top, and which at the bottom?",
                "Without friction the two are equal: $m g h = \\frac{1}{2} m v^2$. What cancels?",
                f"$10 \\cdot {h} = \\frac{{1}}{{2}} v^2$, so $v^2 = {v * v}$.",
            ),
            explanation=(
                "$m g h = \\frac{1}{2} m v^2$, so $v^2 = 2 g h$",
                f"$v^2 = 2 \\cdot 10 \\cdot {h} = {v * v}$",
                f"$v = \\sqrt{{{v * v}}} = {v}$ m/s",
            ),
        )
    return Draft(
        stem=f"{text}, starting from rest, and reaches {v} m/s at the bottom. From which height above the bottom was that? Take $g = 10$ m/s² and leave out friction.",
        key=h,
        unit="m",
        harder=-0.2,
        proof=f"integrate('x', 'x', 0, {v})*{m}/({m}*10)",
        wrong=[
            Wrong(
                answer=2 * h,
                misconception="half-lost",
                feedback="The factor one half of the kinetic energy got lost.",
            ),
            Wrong(
                answer=Fraction(v, 20),
                misconception="square-lost",
                feedback=f"The speed {v} m/s must be squared in the kinetic energy.",
            ),
        ],
        hints=(
            "Which form of energy is there at the bottom, and where did it come from?",
            "Without friction the two are equal: $m g h = \\frac{1}{2} m v^2$. What cancels?",
            f"$10 h = \\frac{{1}}{{2}} \\cdot {v}^2 = {v * v // 2}$.",
        ),
        explanation=(
            "$m g h = \\frac{1}{2} m v^2$, so $h = \\frac{v^2}{2 g}$",
            f"$h = \\frac{{{v * v}}}{{20}} = {h}$ m",
        ),
    )


_FORMS = (
    ("A stretched rubber band", "elastic energy", ("elastic potential energy", "elastic", "strain energy", "spring energy", "deformation energy"), "It comes back when the band is let go.", (("kinetic energy", "The band does not move yet."), ("chemical energy", "Nothing burns or reacts here."))),
    ("A rolling marble", "kinetic energy", ("kinetic", "energy of motion", "movement energy", "motion energy"), "It has it because it moves.", (("potential energy", "That would be due to its height. Think of what it does."), ("thermal energy", "It does not need to be warm for this form."))),
    ("Water in a reservoir high up in the Alps", "potential energy", ("gravitational potential energy", "potential", "gravitational energy", "gpe", "height energy", "positional energy"), "It has it because it lies high above the valley.", (("kinetic energy", "The water is still at rest. Think of where it lies."), ("electrical energy", "That comes only after the turbine."))),
    ("Bread on a breakfast table", "chemical energy", ("chemical", "chemical potential energy"), "Your body sets it free in reactions.", (("thermal energy", "It has that too when it is warm, but you can also eat it cold."), ("kinetic energy", "The bread does not move."))),
    ("Hot tea in a flask", "thermal energy", ("heat", "heat energy", "thermal", "internal energy"), "It is in the random motion of the smallest parts.", (("chemical energy", "Think of what the cold tea would lack."), ("kinetic energy", "The tea as a whole does not move. Which name is used when only its smallest parts do?"))),
    ("A charged battery of a torch", "chemical energy", ("chemical", "electrochemical energy", "chemical potential energy"), "Substances in it react when the torch is switched on.", (("electrical energy", "That is what it gives when it is switched on. What is it stored as?"), ("light energy", "That comes from the lamp, not from the battery."))),
    ("The core of a uranium atom in a power station", "nuclear energy", ("nuclear", "atomic energy"), "It is set free when the core is split.", (("chemical energy", "In chemical reactions the cores stay as they are."), ("thermal energy", "Heat appears only after the splitting."))),
    ("A wound-up spring in an old clock", "elastic energy", ("elastic potential energy", "elastic", "strain energy", "spring energy", "deformation energy"), "It is given back when the metal gets its shape again.", (("kinetic energy", "The spring hardly moves. Think of its shape."), ("electrical energy", "No current flows in such a clock."))),
)  # fmt: skip


@template(
    "mechanics.name-the-energy",
    skill="mechanics.work-and-energy",
    kind="short_text",
    difficulty=-0.9,
    reason="the common forms of energy are to be known by name",
    variants=8,
    curated=True,
    fact=_FORMS,
)
def name_the_energy(fact: tuple[str, str, tuple[str, ...], str, tuple[tuple[str, str], ...]]) -> Draft:
    thing, key, accept, why, wrong = fact
    return Draft(
        stem=f"{thing} stores energy that can do work. What is this form of energy called?"
        if thing != "A rolling marble"
        else f"{thing} carries energy that can do work. What is this form of energy called?",
        key=key,
        accept=accept,
        wrong=[Wrong(answer=word, misconception="forms-of-energy-confused", feedback=said) for word, said in wrong],
        hints=(
            "Ask what is special about the thing: its height, its shape, its motion, its warmth or what it is made of.",
            why,
            f"{why} The name starts with *{key[:3]}-* and its second word is *energy*.",
        ),
        explanation=(why, f"{thing}: {key}"),
    )


_RIDES = (
    ("a roller coaster in Busan rolls freely, without a motor, from the first hill to the last", "the second hill must be lower than the first", "some energy becomes heat by friction"),
    ("a pendulum in a museum in Prague is let go from the chin of a visitor, who stands still", "it does not hit the chin when it comes back", "some energy becomes heat by air resistance"),
    ("a rubber ball is dropped on a stone floor in Tunis", "each bounce is lower than the one before", "some energy becomes heat when the ball is squeezed"),
    ("a skateboarder in Montevideo rolls down one side of a half-pipe without pushing", "she does not quite reach the same height on the other side", "some energy becomes heat by friction"),
)  # fmt: skip


@template(
    "mechanics.explain-by-energy",
    skill="mechanics.work-and-energy",
    kind="free_text",
    difficulty=0.7,
    reason="a chain of energy changes and the loss must be put into words",
    variants=4,
    curated=True,
    fact=_RIDES,
)
def explain_by_energy(fact: tuple[str, str, str]) -> Draft:
    event, effect, loss = fact
    return Draft(
        stem=f"Imagine this: {event}. Explain with energy why {effect}.",
        key=f"At the highest points the energy is potential energy, in between it is kinetic energy. In total no energy is created. But {loss}, so less is left for the height, and therefore {effect}.",
        rubric=[
            RubricPoint(text="Names the change between potential (height) energy and kinetic (motion) energy"),
            RubricPoint(text="Says that energy is conserved: none can come from nothing"),
            RubricPoint(text=f"Says where some of it goes: {loss}"),
            RubricPoint(text=f"Draws the conclusion: {effect}", points=0.5),
        ],
        hints=(
            "Which forms of energy are there at the highest points and in between?",
            "Energy is never created. But does all of it stay in these two forms?",
            f"Height needs potential energy. But {loss}. What does that mean for the next highest point?",
        ),
        explanation=(
            "Potential energy at the top becomes kinetic energy below, and that becomes potential energy again.",
            f"Energy is conserved, but {loss}.",
            f"Less is left for the height, so {effect}.",
        ),
    )


@template(
    "mechanics.power-of-a-lift",
    skill="mechanics.power-and-efficiency",
    kind="numeric",
    difficulty=-0.8,
    reason="work first, then divided by the time",
    variants=12,
    where=lambda m, h, t, story: (
        10 * m * h % t == 0 and t not in (h, m) and m * h % t == 0 and 10 * m * h // t not in (m, h, t) and m != h
    ),
    m=(40, 60, 75, 90, 120, 200),
    h=(3, 4, 5, 6, 8, 12),
    t=(4, 5, 6, 8, 10, 12, 15, 20),
    story=(
        "A winch on a building site in Doha lifts {m} kg of tiles by {h} m in {t} s.",
        "A hoist in a Chamonix mountain hut raises {m} kg of firewood by {h} m in {t} s.",
        "A goods lift in a Warsaw hotel raises {m} kg by {h} m in {t} s.",
    ),
)
def power_of_a_lift(m: int, h: int, t: int, story: str) -> Draft:
    work, power = 10 * m * h, 10 * m * h // t
    return Draft(
        stem=f"{story.format(m=m, h=h, t=t)} Which power is needed for the lifting? Take $g = 10$ N/kg.",
        key=power,
        unit="W",
        proof=f"{m}*10*F({h}, {t})",
        wrong=[
            Wrong(
                answer=work,
                misconception="work-for-power",
                feedback=f"That is the work in joules. How much of it is done in each of the {t} seconds?",
            ),
            Wrong(
                answer=m * h // t,
                misconception="mass-for-weight",
                feedback=f"You used the {m} kg as a force. The weight is ten times that number in newtons.",
            ),
        ],
        hints=(
            "Power compares work with something else. With what?",
            f"The work is weight times height. Then divide it by {t} s.",
            f"Weight: ${m} \\cdot 10 = {10 * m}$ N. Work: ${10 * m} \\cdot {h} = {work}$ J. It is done in {t} s.",
        ),
        explanation=(
            f"Work: ${m} \\cdot 10 \\cdot {h} = {work}$ J",
            f"Power: $\\frac{{{work}}}{{{t}}} = {power}$ W",
        ),
    )


@template(
    "mechanics.efficiency-of-a-machine",
    skill="mechanics.power-and-efficiency",
    kind="numeric",
    difficulty=0.0,
    reason="the useful part is compared with the whole; some variants ask for the input",
    variants=13,
    where=lambda total, p, story, ask: (
        total * p % 100 == 0 and p not in (total, 50) and total * p // 100 != p and total != 100 - p
    ),
    total=(40, 60, 80, 150, 240, 300, 400, 500, 750),
    p=(20, 25, 30, 35, 40, 60, 65, 70, 75, 80, 90),
    story=(
        ("A solar pump on a farm in Namibia", "does {u} kJ of useful work"),
        ("A motor in a cable car in Medellin", "does {u} kJ of useful work"),
        ("An escalator in Kyiv", "does {u} kJ of useful work"),
        ("A crane in Busan", "does {u} kJ of useful work"),
    ),
    ask=("efficiency", "efficiency", "wasted", "input"),
)
def efficiency_of_a_machine(total: int, p: int, story: tuple[str, str], ask: str) -> Draft:
    useful = total * p // 100
    machine, does = story
    if ask == "efficiency":
        return Draft(
            stem=f"{machine} takes in {total} kJ and {does.format(u=useful)}. What is its efficiency in percent?",
            key=p,
            unit="%",
            proof=f"100 - 100*F({total - useful}, {total})",
            wrong=[
                Wrong(
                    answer=100 - p,
                    misconception="takes-the-other-part",
                    feedback="That is the part that is lost. The useful part is asked for.",
                ),
            ],
            hints=(
                "Which two energies does efficiency compare?",
                f"Divide the useful {useful} kJ by everything that was put in.",
                f"$\\frac{{{useful}}}{{{total}}} = {short_decimal(Fraction(useful, total))}$. Write this in percent.",
            ),
            explanation=(
                f"Useful part: $\\frac{{{useful}}}{{{total}}} = {short_decimal(Fraction(useful, total))}$",
                f"In percent: ${short_decimal(Fraction(useful, total))} = {p}\\%$",
            ),
        )
    if ask == "wasted":
        return Draft(
            stem=f"{machine} has an efficiency of {p}% and takes in {total} kJ. How much of this energy is not used?",
            key=total - useful,
            unit="kJ",
            harder=0.1,
            proof=f"{total}*F({100 - p}, 100)",
            wrong=[
                Wrong(
                    answer=useful,
                    misconception="takes-the-other-part",
                    feedback="That is the useful part. What becomes of the rest?",
                ),
            ],
            hints=(
                "What share of the energy is useful, and what share is not?",
                f"Find {p}% of {total} kJ, or the share that is missing to the whole.",
                f"${p}\\%$ of {total} kJ are {useful} kJ. These are used. The rest is asked for.",
            ),
            explanation=(
                f"Useful: ${short_decimal(Fraction(p, 100))} \\cdot {total} = {useful}$ kJ",
                f"Not used: ${total} - {useful} = {total - useful}$ kJ",
            ),
        )
    return Draft(
        stem=f"{machine} has an efficiency of {p}% and {does.format(u=useful)}. How much energy does it take in for that?",
        key=total,
        unit="kJ",
        harder=0.8,
        proof=f"solve('{p}/100*x = {useful}', 'x')",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(useful * p, 100)),
                misconception="percentage-of-the-part",
                feedback=f"You took {p}% of the useful energy. But the {useful} kJ are already {p}% of what goes in.",
            ),
            Wrong(
                answer=decimal_number(Fraction(useful * (200 - p), 100)),
                misconception="adds-percentage-of-the-part",
                feedback=f"You added {100 - p}% of {useful} kJ. The percentage belongs to the energy that goes in.",
            ),
        ],
        hints=(
            "Is the useful energy the whole or the part?",
            f"The {useful} kJ are {p}% of what goes in. What is one percent of it?",
            f"Solve ${short_decimal(Fraction(p, 100))} \\cdot x = {useful}$.",
        ),
        explanation=(
            f"${short_decimal(Fraction(p, 100))} \\cdot x = {useful}$",
            f"$x = {useful} \\div {short_decimal(Fraction(p, 100))} = {total}$ kJ",
        ),
    )


@template(
    "mechanics.most-powerful",
    skill="mechanics.power-and-efficiency",
    kind="single_choice",
    difficulty=-0.3,
    reason="work and time must both be looked at",
    variants=10,
    where=lambda a, b, c, d, who: (
        len({Fraction(*x) for x in (a, b, c, d)}) == 4
        and max((a, b, c, d), key=lambda x: Fraction(*x))
        not in (max(a, b, c, d), min((a, b, c, d), key=lambda x: x[1]))
    ),
    a=((900, 30), (1200, 40), (1500, 60), (1000, 25)),
    b=((600, 10), (800, 16), (720, 12), (500, 20)),
    c=((300, 6), (360, 4), (400, 8), (320, 5)),
    d=((100, 5), (150, 3), (120, 2), (90, 3)),
    who=("machine", "motor", "athlete", "pump"),
)
def most_powerful(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int], who: str) -> Draft:
    cases = [d, b, a, c]

    def power(case: tuple[int, int]) -> Fraction:
        return Fraction(case[0], case[1])

    def name(case: tuple[int, int]) -> str:
        return f"{case[0]} J in {case[1]} s"

    best = max(cases, key=power)

    def wrong(case: tuple[int, int]) -> Wrong:
        if case == max(cases):
            said = f"{case[0]} J is the most work, but it takes {case[1]} s. How much is that in one second?"
            return Wrong(answer=name(case), misconception="work-for-power", feedback=said)
        if case == min(cases, key=lambda other: other[1]):
            said = f"{case[1]} s is the shortest time, but only {case[0]} J are done. How much is that in one second?"
            return Wrong(answer=name(case), misconception="shortest-time-is-most-power", feedback=said)
        said = f"That is {short_decimal(power(case))} J in each second. Does another one do more?"
        return Wrong(answer=name(case), misconception="quotients-not-compared", feedback=said)

    first, second = [case for case in cases if case != best][:2]
    return Draft(
        stem=f"Four {who}s do work. Which {who} has the greatest power?",
        key=name(best),
        order=[name(case) for case in cases],
        proof=f"[F(x, y) == max(F(p, q) for p, q in {cases}) for x, y in {cases}]",
        wrong=[wrong(case) for case in cases if case != best],
        hints=(
            "Neither the work alone nor the time alone decides. What is power?",
            "Power is the work done in one second. Divide each work by its time.",
            f"For instance ${first[0]} \\div {first[1]} = {short_decimal(power(first))}$ and ${second[0]} \\div {second[1]} = {short_decimal(power(second))}$. Work out the other two.",
        ),
        explanation=(
            "Powers in watts: " + ", ".join(f"${w} \\div {t} = {short_decimal(power((w, t)))}$" for w, t in cases),
            f"The greatest is ${short_decimal(power(best))}$ W, that is {name(best)}",
        ),
    )


@template(
    "mechanics.power-at-constant-speed",
    skill="mechanics.power-and-efficiency",
    kind="numeric",
    difficulty=0.9,
    reason="power as force times speed, with units to be changed",
    variants=11,
    where=lambda v, force, story: force * v % 1000 == 0 and force * v // 1000 != v,
    v=(10, 15, 20, 25, 30),
    force=(400, 600, 800, 1200, 1600, 2000, 2400),
    story=(
        "A delivery van near Lisbon drives at a constant {k} km/h. The road and the air resist with {f} N.",
        "A bus near Colombo drives at a constant {k} km/h. The road and the air resist with {f} N.",
        "A speedboat near Oslo goes at a constant {k} km/h. Water and air resist with {f} N.",
    ),
)
def power_at_constant_speed(v: int, force: int, story: str) -> Draft:
    k = short_decimal(Fraction(36 * v, 10))
    watts = force * v
    return Draft(
        stem=f"{story.format(k=k, f=force)} Which useful power must the engine give, in kilowatts?",
        key=watts // 1000,
        unit="kW",
        proof=f"{force}*convert({k}, 'km/h', 'm/s')/1000",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(force * 36 * v, 10000)),
                misconception="speed-unit-not-converted",
                feedback=f"You used {k} km/h as it stands. Newtons go together with metres per second.",
            ),
            Wrong(
                answer=0,
                misconception="constant-speed-no-power",
                feedback=f"The net force is zero, but the engine still has to work against {force} N.",
            ),
        ],
        hints=(
            "How large is the force of the engine if the speed stays constant?",
            "Power is force times speed, in newtons and metres per second. Change the unit of the speed first.",
            f"{k} km/h are ${k} \\div 3.6 = {v}$ m/s. Multiply by {force} N, then turn watts into kilowatts.",
        ),
        explanation=(
            f"The engine pulls with {force} N, since the forces balance at constant speed.",
            f"Speed: ${k} \\div 3.6 = {v}$ m/s",
            f"Power: ${force} \\cdot {v} = {watts}$ W $= {watts // 1000}$ kW",
        ),
    )
