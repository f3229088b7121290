"""Electricity: charge, Ohm's law, circuits in series and in parallel."""

from fractions import Fraction
from itertools import product

from store.bank.circuits import circuit
from store.bank.draw import BLUE, ORANGE, Sheet
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, listed, short_decimal, tex
from store.questions import Picture

F = Fraction
_CONSUMERS = (
    ("the lamp of a bicycle in Utrecht", F(1, 4)), ("a fan in a classroom in Nairobi", F(1, 2)), ("a heater in a greenhouse in Tartu", F(8)),
    ("a water pump in Cusco", F(3)), ("the screen of a bus stop in Daegu", F(3, 2)), ("an electric drill in Izmir", F(4)),
)  # fmt: skip


@template("electricity_and_waves.charge-that-flows", skill="electricity_and_waves.charge-and-current", kind="numeric", difficulty=-1.2, reason="one formula of three letters; minutes may have to be turned into seconds", variants=18,
    thing=_CONSUMERS, t=(10, 20, 25, 40, 50), in_minutes=(False, True), ask=("charge", "current", "time"),
    where=lambda thing, t, in_minutes, ask: t * thing[1] != t and (not in_minutes or t < 30))  # fmt: skip
def charge_that_flows(thing: tuple[str, F], t: int, in_minutes: bool, ask: str) -> Draft:
    name, i = thing
    seconds = 60 * t if in_minutes else t
    q, time = i * seconds, f"{t} {'minutes' if in_minutes else 'seconds'}"
    amps, coulombs = short_decimal(i), short_decimal(q)
    turn = (f"{t} minutes are ${t} \\cdot 60 = {seconds}$ s",) if in_minutes else ()
    unturned = "A current counts coulombs in each second. In which unit is the time given?"
    proof_time = f"convert({t}, '{'min' if in_minutes else 's'}', 's')"
    if ask == "charge":
        return Draft(
            stem=f"A current of {amps} A flows through {name}. How much charge passes in {time}?",
            key=decimal_number(q), unit="C", proof=f"integrate('{i}', 't', 0, {proof_time})",
            wrong=expected(q, (i * t, "minutes-for-seconds", unturned), (seconds / i, "divides-instead-of-multiplying", "You divided the time by the current. More current means more charge.")),
            hints=("What does the current say about each second?", f"In each second {amps} C pass. How many seconds are there?", f"$Q = I \\cdot t$ with $I = {amps}$ A and $t = {seconds}$ s."),
            explanation=(*turn, f"$Q = I \\cdot t = {amps} \\cdot {seconds} = {coulombs}$ C"),
            harder=0.7 if in_minutes else 0.0,
        )  # fmt: skip
    if ask == "current":
        return Draft(
            stem=f"In {time} a charge of {coulombs} C passes through {name}. How large is the current?",
            key=decimal_number(i), unit="A", proof=f"solve('x*' + str({proof_time}) + ' = {coulombs}', 'x')",
            wrong=expected(i, (q / t, "minutes-for-seconds", unturned), (q * seconds, "multiplies-instead-of-dividing", f"You multiplied. Current is the charge of one second, and {coulombs} C is that of all of them."), (seconds / q, "divides-upside-down", "You divided the time by the charge. Which of the two should be shared out?")),
            hints=("Current is charge per time. Which two numbers are needed?", "Find the charge that passes in one second.", f"$I = \\frac{{Q}}{{t}}$ with $Q = {coulombs}$ C and $t = {seconds}$ s."),
            explanation=(*turn, f"$I = \\frac{{Q}}{{t}} = \\frac{{{coulombs}}}{{{seconds}}} = {amps}$ A"),
            harder=1.0 if in_minutes else 0.4,
        )  # fmt: skip
    return Draft(
        stem=f"A current of {amps} A flows through {name}. How many seconds does it take until {coulombs} C have passed?",
        key=seconds, unit="s", proof=f"solve('{i}*x = {coulombs}', 'x')",
        wrong=expected(seconds, (q * i, "multiplies-instead-of-dividing", f"You multiplied {coulombs} by {amps}. How much charge passes in one second, and how often does that fit?"), (i / q, "divides-upside-down", "You divided the current by the charge. Turn the fraction over.")),
        hints=("How much charge passes in one second?", f"Each second brings {amps} C. How often does that fit into {coulombs} C?", f"$t = \\frac{{Q}}{{I}} = \\frac{{{coulombs}}}{{{amps}}}$"),
        explanation=("$Q = I \\cdot t$, so $t = \\frac{Q}{I}$", f"$t = \\frac{{{coulombs}}}{{{amps}}} = {seconds}$ s"),
        harder=0.6,
    )  # fmt: skip


@template("electricity_and_waves.electrons-in-a-current", skill="electricity_and_waves.charge-and-current", kind="single_choice", difficulty=1.0, reason="charge first, then a division with powers of ten", variants=12,
    i=(F(2, 5), F(4, 5), F(8, 5)), k=(2, 3, 4, 5, 6, 7), where=lambda i, k: i * F(16 * k, 10) / i != k, )  # fmt: skip
def electrons_in_a_current(i: Fraction, k: int) -> Draft:
    q = F(8 * k, 5)
    t, amps, coulombs = q / i, short_decimal(i), short_decimal(q)
    return Draft(
        stem=f"A current of {amps} A flows through a wire for {t} s. How many electrons pass? Each of them carries $1.6 \\cdot 10^{{-19}}$ C.",
        key=f"${k} \\cdot 10^{{19}}$", proof=f"{i}*{t}/(1.6*10**(-19))",
        wrong=[
            Wrong(answer=f"${coulombs} \\cdot 10^{{19}}$", misconception="factor-of-power-left-out", feedback=f"You divided {coulombs} by the power of ten only. The 1.6 divides as well."),
            Wrong(answer=f"${short_decimal(q * F(8, 5))} \\cdot 10^{{-19}}$", misconception="multiplies-instead-of-dividing", feedback="You multiplied by the charge of an electron. How often does this tiny charge fit into the whole?"),
            Wrong(answer=f"${k} \\cdot 10^{{-19}}$", misconception="sign-of-exponent-lost", feedback="That is less than one electron. What becomes of the exponent when you divide by a power of ten?"),
        ],
        hints=("First find the charge that passes in this time.", f"$Q = {amps} \\cdot {t} = {coulombs}$ C. How often does the charge of one electron fit in?", f"$\\frac{{{coulombs}}}{{1.6}} = {k}$, and dividing by $10^{{-19}}$ multiplies by $10^{{19}}$."),
        explanation=(f"$Q = I \\cdot t = {amps} \\cdot {t} = {coulombs}$ C", f"$\\frac{{{coulombs}}}{{1.6 \\cdot 10^{{-19}}}} = {k} \\cdot 10^{{19}}$"),
        harder=0.2 if i == F(8, 5) else 0.0,
    )  # fmt: skip


_WIRES = (
    "a toaster wire",
    "a heating mat for plants",
    "the coil of a small oven",
    "a heated mirror",
    "a warming plate",
    "a resistor in a school kit",
)


@template("electricity_and_waves.ohm-in-numbers", skill="electricity_and_waves.ohms-law", kind="numeric", difficulty=-1.1, reason="one formula of three letters", variants=16,
    thing=_WIRES, r=(4, 5, 6, 8, 12, 15, 16, 20, 24), i=(F(1, 2), F(3, 2), F(2), F(3), F(5, 2)), ask=("voltage", "current", "resistance"),
    where=lambda thing, r, i, ask: 6 <= r * i <= 48 and r * i not in (r, i) and (r * i).denominator == 1)  # fmt: skip
def ohm_in_numbers(thing: str, r: int, i: Fraction, ask: str) -> Draft:
    v, amps = int(r * i), short_decimal(i)
    if ask == "voltage":
        return Draft(
            stem=f"A current of {amps} A flows through {thing} with a resistance of {r} Ω. How large is the voltage across it?",
            key=v, unit="V", proof=f"solve('x/{r} = {i}', 'x')",
            wrong=expected(v, (r / i, "divides-instead-of-multiplying", f"You divided. Each ohm needs a volt for every ampere, so {r} Ω and {amps} A work together."), (r + i, "adds-unlike-quantities", "Ohms and amperes cannot be added.")),
            hints=("Which formula ties voltage, current and resistance together?", f"{r} Ω means: {r} V are needed for each ampere.", f"$V = R \\cdot I$ with $R = {r}$ and $I = {amps}$."),
            explanation=(f"$V = R \\cdot I = {r} \\cdot {amps} = {v}$ V",),
        )  # fmt: skip
    if ask == "current":
        return Draft(
            stem=f"There are {v} V across {thing} with a resistance of {r} Ω. How large is the current?",
            key=decimal_number(i), unit="A", proof=f"solve('{r}*x = {v}', 'x')",
            wrong=expected(i, (v * r, "multiplies-instead-of-dividing", "You multiplied. A larger resistance lets less current through, not more."), (F(r, v), "divides-upside-down", "You divided resistance by voltage. Turn the fraction over.")),
            hints=("Does more resistance mean more or less current?", f"{r} V would drive one ampere. How many amperes do {v} V drive?", f"$I = \\frac{{V}}{{R}} = \\frac{{{v}}}{{{r}}}$"),
            explanation=(f"$I = \\frac{{V}}{{R}} = \\frac{{{v}}}{{{r}}} = {amps}$ A",),
            harder=0.3,
        )  # fmt: skip
    return Draft(
        stem=f"At {v} V a current of {amps} A flows through {thing}. How large is its resistance?",
        key=r, unit="Ω", proof=f"solve('x*{i} = {v}', 'x')",
        wrong=expected(r, (v * i, "multiplies-instead-of-dividing", f"You multiplied {v} by {amps}. Resistance is the voltage for each ampere."), (i / v, "divides-upside-down", "You divided current by voltage. Turn the fraction over.")),
        hints=("Resistance is the voltage that is needed for each ampere.", f"Share {v} V among {amps} A.", f"$R = \\frac{{V}}{{I}} = \\frac{{{v}}}{{{amps}}}$"),
        explanation=(f"$R = \\frac{{V}}{{I}} = \\frac{{{v}}}{{{amps}}} = {r}$ Ω",),
        harder=0.4,
    )  # fmt: skip


@template("electricity_and_waves.ohm-with-small-currents", skill="electricity_and_waves.ohms-law", kind="numeric", difficulty=0.6, reason="milliamperes and kilohms must be turned into base units", variants=14,
    v=(3, 6, 9, 12, 24), ma=(5, 10, 15, 20, 30, 40, 60), place=("in a smoke alarm in Oslo", "of a weather station in Alice Springs", "in a door phone in Lisbon", "of a toy robot in Shenzhen"), ask=("resistance", "current", "voltage"),
    where=lambda v, ma, place, ask: (F(1000 * v, ma)).denominator == 1 and 1000 * v // ma not in (v, ma) and F(v, ma) != 1)  # fmt: skip
def ohm_with_small_currents(v: int, ma: int, place: str, ask: str) -> Draft:
    r = 1000 * v // ma
    amps, kilo = short_decimal(F(ma, 1000)), short_decimal(F(r, 1000))
    if ask == "resistance":
        return Draft(
            stem=f"The resistor {place} lets {ma} mA through at {v} V. How many ohms does it have?",
            key=r, unit="Ω", proof=f"{v}/convert({ma}, 'mA', 'A')",
            wrong=expected(r, (F(v, ma), "prefix-ignored", f"You divided by {ma} as if these were amperes. How many amperes are {ma} mA?"), (F(v * ma, 1000), "multiplies-instead-of-dividing", "You multiplied voltage and current. That gives a power, no resistance.")),
            hints=("In which unit must the current stand for the result to be in ohms?", f"1 A is 1000 mA, so {ma} mA = {amps} A.", f"$R = \\frac{{V}}{{I}} = \\frac{{{v}}}{{{amps}}}$"),
            explanation=(f"{ma} mA = {amps} A", f"$R = \\frac{{{v}}}{{{amps}}} = {r}$ Ω"),
        )  # fmt: skip
    if ask == "current":
        return Draft(
            stem=f"The resistor {place} has {kilo} kΩ. How many milliamperes flow through it at {v} V?",
            key=ma, unit="mA", proof=f"convert({v}/convert({kilo}, 'kiloohm', 'ohm'), 'A', 'mA')",
            wrong=expected(ma, (F(ma, 1000), "prefix-ignored", "That is the number of amperes. Milliamperes are asked for."), (F(v, r) * 10**6, "prefix-ignored", "Look at the prefixes again: volts divided by kilohms give milliamperes at once.")),
            hints=("How many ohms are a kilohm? How many milliamperes are an ampere?", f"{kilo} kΩ = {r} Ω. Find the current in amperes first.", f"$I = \\frac{{{v}}}{{{r}}} = {amps}$ A. Turn this into milliamperes."),
            explanation=(f"{kilo} kΩ = {r} Ω", f"$I = \\frac{{{v}}}{{{r}}} = {amps}$ A", f"${amps} \\cdot 1000 = {ma}$ mA"),
            harder=0.2,
        )  # fmt: skip
    return Draft(
        stem=f"A current of {ma} mA flows through the resistor {place}, which has {kilo} kΩ. How large is the voltage across it?",
        key=v, unit="V", proof=f"convert({ma}, 'mA', 'A')*convert({kilo}, 'kiloohm', 'ohm')",
        wrong=expected(v, (v * 1000, "prefix-ignored", f"You left a prefix out. {ma} mA is {amps} A."), (F(v, 1000), "prefix-ignored", f"You left a prefix out. {kilo} kΩ is {r} Ω."), (F(r, ma), "divides-instead-of-multiplying", "You divided. The voltage is the product of resistance and current.")),
        hints=("Turn both prefixes into base units first.", f"{ma} mA = {amps} A and {kilo} kΩ = {r} Ω.", f"$V = R \\cdot I = {r} \\cdot {amps}$"),
        explanation=(f"{ma} mA = {amps} A and {kilo} kΩ = {r} Ω", f"$V = {r} \\cdot {amps} = {v}$ V"),
        harder=-0.1,
    )  # fmt: skip


def _lines(top: int, one: int, other: int) -> Picture:
    """Currents of two resistors over the voltage up to 12 times the scale; `one`, `other`: the currents there."""
    sheet = Sheet((0, top), (0, 6), height=280, margin=40)
    sheet.axes(step=top // 6, up=1, letters=("V in V", "I in A"))
    for name, current, colour in (("A", one, BLUE), ("B", other, ORANGE)):
        sheet.line((0, 0), (top, current), colour=colour, width=2.6)
        sheet.text((top * 0.8, current * 0.8), name, shift=(0, 15), colour=colour)
    return sheet.picture(
        "A graph of current in amperes over voltage in volts with two straight lines from the origin: "
        f"A goes up to {one} A at {top} V, B goes up to {other} A at {top} V."
    )


@template("electricity_and_waves.resistance-from-a-graph", skill="electricity_and_waves.ohms-law", kind="numeric", difficulty=-0.2, reason="a point of a line is read, then voltage is divided by current", variants=14,
    scale=(1, 2, 5), one=(2, 3, 4, 6), other=(2, 3, 4, 6), line=("A", "B"), beyond=(False, True),
    where=lambda scale, one, other, line, beyond: one != other and 12 * scale // (one if line == "A" else other) not in (one, other) and (not beyond or (3 * (one if line == "A" else other) % 2 == 0 and 3 * (one if line == "A" else other) // 2 not in (one, other))))  # fmt: skip
def resistance_from_a_graph(scale: int, one: int, other: int, line: str, beyond: bool) -> Draft:
    top = 12 * scale
    mine, theirs = (one, other) if line == "A" else (other, one)
    r, picture = top // mine, _lines(top, one, other)
    if not beyond:
        return Draft(
            stem=f"The graph shows the currents through two resistors at different voltages. How large is the resistance of {line}?",
            key=r, unit="Ω", picture=picture, proof=f"solve('{top}/x = {mine}', 'x')",
            wrong=expected(r, (F(mine, top), "slope-for-resistance", "You divided current by voltage. That is the slope of this line; resistance is the other way round."), (top // theirs, "wrong-line", "That belongs to the other line. Look at the letters beside the lines."), (mine * top, "multiplies-instead-of-dividing", "You multiplied voltage and current. Resistance is the voltage for each ampere.")),
            hints=(f"Choose a point of line {line} that is easy to read.", "Read off voltage and current of this point. Resistance is voltage divided by current.", f"At {top} V the current through {line} is {mine} A."),
            explanation=(f"Line {line}: at {top} V the current is {mine} A", f"$R = \\frac{{{top}}}{{{mine}}} = {r}$ Ω"),
        )  # fmt: skip
    volts, key = 18 * scale, 3 * mine // 2
    return Draft(
        stem=f"The graph shows the currents through two resistors at different voltages. Both obey Ohm's law at higher voltages as well. How large is the current through {line} at {volts} V?",
        key=key, unit="A", picture=picture, proof=f"{volts}/F({top}, {mine})",
        wrong=expected(key, (mine, "end-of-graph-for-value", f"That is the current at {top} V, where the graph ends. The voltage is higher than that."), (F(3 * theirs, 2), "wrong-line", "That belongs to the other line. Look at the letters beside the lines."), (mine + 6 * scale, "adds-the-difference", "The voltage grows by that much, but the current need not grow by the same number. Use the ratio.")),
        hints=("The line goes on in the same direction. What does that say about the ratio of voltage and current?", f"Read off one point of line {line} and find its resistance. It is the same at {volts} V.", f"At {top} V the current is {mine} A, so $R = \\frac{{{top}}}{{{mine}}} = {r}$ Ω."),
        explanation=(f"$R = \\frac{{{top}}}{{{mine}}} = {r}$ Ω", f"$I = \\frac{{{volts}}}{{{r}}} = {key}$ A"),
        harder=0.7,
    )  # fmt: skip


_TIMES = {2: "doubled", 3: "tripled", 4: "made four times as large", 5: "made five times as large"}
_PARTS = {2: "halved", 3: "reduced to a third", 4: "reduced to a quarter", 5: "reduced to a fifth"}


@template("electricity_and_waves.ohm-by-factors", skill="electricity_and_waves.ohms-law", kind="single_choice", difficulty=0.1, reason="two changes work together, one in proportion, one inversely", variants=12,
    m=(2, 3, 4, 5), n=(2, 3, 4, 5), grows=(True, False), more=(True, False), where=lambda m, n, grows, more: m != n and (grows or more))  # fmt: skip
def ohm_by_factors(m: int, n: int, grows: bool, more: bool) -> Draft:
    by_voltage, by_resistance = (F(m) if grows else F(1, m)), (F(1, n) if more else F(n))
    key = by_voltage * by_resistance
    flipped, inverse, single = by_voltage / by_resistance, 1 / key, by_voltage
    changes = (
        f"the voltage is {(_TIMES if grows else _PARTS)[m]} and the resistance is {(_TIMES if more else _PARTS)[n]}"
    )
    return Draft(
        stem=f"In a circuit {changes}. By which factor is the current multiplied?",
        key=f"${tex(key)}$", proof=f"(F({by_voltage.numerator * 7}, {by_voltage.denominator})/(5*F({1 / by_resistance})))/F(7, 5)",
        order=[f"${tex(value)}$" for value in sorted((key, flipped, inverse, single))],
        wrong=[
            Wrong(answer=f"${tex(flipped)}$", misconception="resistance-works-with-current", feedback="You let the current grow with the resistance. More resistance means less current."),
            Wrong(answer=f"${tex(inverse)}$", misconception="factor-upside-down", feedback="You have turned the fraction over. Does a higher voltage drive more current or less?"),
            Wrong(answer=f"${tex(single)}$", misconception="only-one-change", feedback="You used the change of the voltage alone. The resistance changes as well."),
        ],
        hints=("Look at the two changes one after the other.", "The current is in proportion to the voltage, and inversely so to the resistance.", f"The voltage alone would multiply the current by ${tex(by_voltage)}$, the resistance alone by ${tex(by_resistance)}$."),
        explanation=(f"Voltage: factor ${tex(by_voltage)}$", f"Resistance: factor ${tex(by_resistance)}$", f"Together: ${tex(by_voltage)} \\cdot {tex(by_resistance)} = {tex(key)}$"),
        harder=0.0 if grows and not more else 0.3,
    )  # fmt: skip


@template("electricity_and_waves.current-in-series", skill="electricity_and_waves.series-and-parallel", kind="numeric", difficulty=-1.0, reason="resistances are added, then Ohm's law; sometimes a resistance is missing", variants=14,
    r1=(2, 3, 4, 5, 8, 10), r2=(1, 4, 6, 7, 10, 15), r3=(0, 0, 3, 5, 9), i=(F(1, 2), F(2), F(3), F(3, 2)), missing=(False, True),
    where=lambda r1, r2, r3, i, missing: ((r1 + r2 + r3) * i).denominator == 1 and (r1 + r2 + r3) * i <= 36 and len({r1, r2, r3}) == 3 and (r1 + r2 + r3) * i not in (r1, r2, r3) and r2 != i and (r1 + r2 + r3) not in (r1, r2) and i not in (r1, r2, r3))  # fmt: skip
def current_in_series(r1: int, r2: int, r3: int, i: Fraction, missing: bool) -> Draft:
    values = [r for r in (r1, r2, r3) if r]
    total = sum(values)
    v, amps = int(total * i), short_decimal(i)
    if missing:
        labels = [f"{r} Ω" if place != 1 else "R" for place, r in enumerate(values)]
    else:
        labels = [f"{r} Ω" for r in values]
    picture = circuit(
        f"{v} V",
        [[[("resistor", label)]] for label in labels],
        f"A loop with a battery of {v} V and resistors in series: {listed(labels)}.",
    )
    sum_text = " + ".join(str(r) for r in values)
    if not missing:
        return Draft(
            stem="How large is the current in this circuit?", key=decimal_number(i), unit="A", picture=picture,
            proof=f"solve('{' + '.join(f'{r}*x' for r in values)} = {v}', 'x')",
            wrong=expected(i, (F(v, r1), "one-resistor-only", f"You used {r1} Ω alone. The current must pass all resistors one after the other."), (sum(F(v, r) for r in values), "series-as-parallel", "You added currents, as in parallel. Here there is only one path."), (F(total, v), "divides-upside-down", "You divided resistance by voltage. Turn the fraction over.")),
            hints=("How many paths are there for the current?", "In series the resistances add up. Then use Ohm's law.", f"$R = {sum_text} = {total}$ Ω and $V = {v}$ V."),
            explanation=(f"$R = {sum_text} = {total}$ Ω", f"$I = \\frac{{{v}}}{{{total}}} = {amps}$ A"), harder=0.2 if r3 else 0.0,
        )  # fmt: skip
    others = [r for place, r in enumerate(values) if place != 1]
    known = " + ".join(str(r) for r in others)
    return Draft(
        stem=f"A current of {amps} A flows in this circuit. How large is the resistance R?", key=r2, unit="Ω", picture=picture,
        proof=f"solve('{v} = {i}*({known} + x)', 'x')",
        wrong=expected(r2, (total, "total-for-part", "That is the resistance of the whole loop. A part of it is known already."), (abs(v - sum(others)), "mixes-volts-and-ohms", f"You took ohms away from {v} V. First turn the voltage into a resistance.")),
        hints=("How large is the resistance of the whole loop?", f"Divide {v} V by the current. Then take away what is known.", f"The whole loop has $\\frac{{{v}}}{{{amps}}} = {total}$ Ω."),
        explanation=(f"Whole loop: $\\frac{{{v}}}{{{amps}}} = {total}$ Ω", f"$R = {total} - {' - '.join(str(r) for r in others)} = {r2}$ Ω"), harder=1.0,
    )  # fmt: skip


_PAIRS = (
    (3, 6),
    (4, 12),
    (6, 12),
    (10, 15),
    (20, 30),
    (5, 20),
    (12, 24),
    (30, 60),
    (8, 24),
    (40, 60),
    (10, 40),
    (9, 18),
    (7, 42),
    (15, 30),
)


@template("electricity_and_waves.resistors-in-parallel", skill="electricity_and_waves.series-and-parallel", kind="numeric", difficulty=0.2, reason="reciprocals are added and the sum is turned over", variants=12,
    pair=_PAIRS)  # fmt: skip
def resistors_in_parallel(pair: tuple[int, int]) -> Draft:
    a, b = pair
    key = a * b // (a + b)
    picture = circuit(
        "",
        [[[("resistor", f"{a} Ω")], [("resistor", f"{b} Ω")]]],
        f"A battery with two resistors in parallel: {a} Ω and {b} Ω.",
    )
    both = F(1, key)
    return Draft(
        stem="How large is the total resistance of the two resistors?", key=key, unit="Ω", picture=picture, proof=f"({a}*{b})/({a} + {b})",
        wrong=expected(key, (a + b, "parallel-as-series", f"You added {a} and {b}. In parallel there are two ways, so the total is smaller than either."), (both, "reciprocal-not-turned", "You have found one over R. One step is missing."), (F(a + b, 2), "mean-for-total", "You took the mean. A second way lets more current through than one alone, so the total is smaller than the smallest.")),
        hints=("Is the total larger or smaller than the smaller one of the two?", "In parallel the reciprocals are added: $\\frac{1}{R} = \\frac{1}{R_1} + \\frac{1}{R_2}$.", f"$\\frac{{1}}{{R}} = \\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = {tex(both)}$. Turn this over."),
        explanation=(f"$\\frac{{1}}{{R}} = \\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = {tex(both)}$", f"$R = {key}$ Ω"),
    )  # fmt: skip


@template("electricity_and_waves.mixed-circuit", skill="electricity_and_waves.series-and-parallel", kind="numeric", difficulty=1.0, reason="a parallel group is replaced before the series rule and Ohm's law", variants=12,
    pair=_PAIRS[:9], r=(1, 2, 4, 6, 8, 12), i=(F(1, 2), F(3, 2), F(2), F(3)), ask=("current", "resistance"),
    where=lambda pair, r, i, ask: ((r + F(pair[0] * pair[1], sum(pair))) * i).denominator == 1 and (r + F(pair[0] * pair[1], sum(pair))) * i <= 48 and r not in pair and len({r, *pair, int(r + F(pair[0] * pair[1], sum(pair))), int(i), int((r + F(pair[0] * pair[1], sum(pair))) * i)}) == 6)  # fmt: skip
def mixed_circuit(pair: tuple[int, int], r: int, i: Fraction, ask: str) -> Draft:
    a, b = pair
    group = a * b // (a + b)
    total = r + group
    v, amps = int(total * i), short_decimal(i)
    alt = f"A battery of {v} V, a resistor of {r} Ω, and in series with it two parallel resistors of {a} Ω and {b} Ω."
    picture = circuit(f"{v} V", [[[("resistor", f"{r} Ω")]], [[("resistor", f"{a} Ω")], [("resistor", f"{b} Ω")]]], alt)
    steps = (
        f"Group: $\\frac{{1}}{{R}} = \\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{group}}}$, so the pair acts like {group} Ω",
    )
    if ask == "resistance":
        return Draft(
            stem="How large is the total resistance that the battery feels?", key=total, unit="Ω", picture=picture, proof=f"{r} + {a}*{b}/({a} + {b})",
            wrong=expected(total, (r + a + b, "parallel-as-series", f"You added all three. {a} Ω and {b} Ω lie side by side, so they let more current through together."), (group, "part-for-whole", "That is the parallel group alone. What lies before it?"), (1 / (F(1, r) + F(1, a) + F(1, b)), "series-as-parallel", f"You treated all three as parallel. All the current must pass the {r} Ω.")),
            hints=("Which resistors lie side by side, and which one is passed by the whole current?", "Replace the parallel pair by one resistor. Then add the one in series.", f"The pair: $\\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{group}}}$, so it acts like {group} Ω."),
            explanation=(*steps, f"$R = {r} + {group} = {total}$ Ω"), harder=-0.3,
        )  # fmt: skip
    return Draft(
        stem="How large is the current that the battery gives?", key=decimal_number(i), unit="A", picture=picture, proof=f"{v}/({r} + {a}*{b}/F({a} + {b}))",
        wrong=expected(i, (F(v, r + a + b), "parallel-as-series", f"You added all three resistances. {a} Ω and {b} Ω lie side by side."), (F(v, r), "one-resistor-only", f"You used {r} Ω alone. The parallel pair adds something."), (F(v, group), "part-for-whole", f"You left out the {r} Ω that the whole current must pass.")),
        hints=("Find the resistance of the whole circuit first.", "Replace the parallel pair by one resistor, add the one in series, then use Ohm's law.", f"The pair acts like {group} Ω, so the whole circuit has ${r} + {group} = {total}$ Ω."),
        explanation=(*steps, f"$R = {r} + {group} = {total}$ Ω", f"$I = \\frac{{{v}}}{{{total}}} = {amps}$ A"), harder=0.2,
    )  # fmt: skip


@template("electricity_and_waves.currents-at-a-branch", skill="electricity_and_waves.series-and-parallel", kind="numeric", difficulty=-0.3, reason="each branch has the full voltage, and the branch currents add", variants=12,
    v=(6, 12, 18, 24), a=(2, 3, 4, 6), b=(2, 3, 6, 12), ask=("main", "branch"),
    where=lambda v, a, b, ask: a != b and v % a == 0 and v % b == 0 and len({v // a, v // b, v // a + v // b, a, b, v}) == 6)  # fmt: skip
def currents_at_a_branch(v: int, a: int, b: int, ask: str) -> Draft:
    one, other = v // a, v // b
    main = one + other
    if ask == "main":
        alt = f"A battery of {v} V with an ammeter in the main wire, then two parallel branches: a resistor of {a} Ω and one of {b} Ω."
        picture = circuit(f"{v} V", [[[("ammeter", "")]], [[("resistor", f"{a} Ω")], [("resistor", f"{b} Ω")]]], alt)
        return Draft(
            stem="What does the ammeter read?", key=main, unit="A", picture=picture, proof=f"{v}*(F(1, {a}) + F(1, {b}))",
            wrong=expected(main, (F(v, a + b), "parallel-as-series", f"You divided by {a} + {b}, as if the resistors lay one behind the other."), (one, "one-branch-only", f"That is the current of the {a} Ω alone. The other branch draws current as well."), (other, "one-branch-only", f"That is the current of the {b} Ω alone. The other branch draws current as well.")),
            hints=("How large is the voltage across each branch?", f"Each branch has the full {v} V. Find its current, then think of the junction.", f"The first branch takes $\\frac{{{v}}}{{{a}}} = {one}$ A. Do the same for the second and add."),
            explanation=(f"First branch: $\\frac{{{v}}}{{{a}}} = {one}$ A", f"Second branch: $\\frac{{{v}}}{{{b}}} = {other}$ A", f"Main wire: ${one} + {other} = {main}$ A"), harder=0.2,
        )  # fmt: skip
    alt = f"A battery with an ammeter A1 in the main wire, then two parallel branches: a resistor with an ammeter A2, and another resistor. A1 reads {main} A, A2 reads {one} A."
    picture = circuit(
        "", [[[("ammeter", f"{main} A")]], [[("resistor", ""), ("ammeter", f"{one} A")], [("resistor", "R")]]], alt
    )
    return Draft(
        stem="The two ammeters read what is written above them. How large is the current through R?", key=other, unit="A", picture=picture, proof=f"solve('{one} + x = {main}', 'x')",
        wrong=expected(other, (main + one, "adds-at-the-junction", "You added the readings. What flows into the junction is shared out between the branches."), (main, "current-same-everywhere", "That would be so in series. Here the current has two ways."), (F(main, 2), "halves-at-the-junction", "The branches need not be alike. What does the second metre say?")),
        hints=("What happens to the current at the junction?", "What flows into a junction must flow out of it.", f"Of {main} A that arrive, {one} A take the upper branch."),
        explanation=("Into the junction flows as much as out of it.", f"$I = {main} - {one} = {other}$ A"), harder=-0.7,
    )  # fmt: skip


_STATES = tuple(state for state in product((True, False), repeat=3) if len(set(state)) == 2)


@template("electricity_and_waves.which-lamps-glow", skill="electricity_and_waves.series-and-parallel", kind="multiple_choice", difficulty=-0.3, reason="closed paths must be followed through a branched circuit", variants=12,
    state=_STATES, twin=(0, 1, 2))  # fmt: skip
def which_lamps_glow(state: tuple[bool, bool, bool], twin: int) -> Draft:
    rows, glows, words, number = [], {"L1": True}, [], 2
    for place, closed in enumerate(state):
        lamps = [f"L{number + more}" for more in range(2 if place == twin else 1)]
        number += len(lamps)
        glows |= dict.fromkeys(lamps, closed)
        rows.append([("closed" if closed else "open", f"S{place + 1}"), *(("lamp", lamp) for lamp in lamps)])
        words.append(f"switch S{place + 1}, which is {'closed' if closed else 'open'}, with {listed(lamps)}")
    branch = {lamp: place + 1 for place, row in enumerate(rows) for kind, lamp in row if kind == "lamp"}
    on, off = ([f"Lamp {lamp}" for lamp, glow in glows.items() if glow is wanted] for wanted in (True, False))
    table = ", ".join(f"'Lamp {lamp}': {any(state) if lamp == 'L1' else state[branch[lamp] - 1]}" for lamp in glows)
    return Draft(
        stem="Which lamps glow in this circuit? The battery is strong enough for all of them.",
        key=on, order=[f"Lamp {lamp}" for lamp in glows], proof=f"[{{{table}}}[o] for o in options]",
        picture=circuit("", [[[("lamp", "L1")]], rows], f"A battery, lamp L1 in the main wire, and three parallel branches: {'; '.join(words)}."),
        wrong=[Wrong(answer=lamp, misconception="current-through-open-switch", feedback=f"{lamp} lies behind switch S{branch[lamp.split()[1]]}. Look whether this switch lets current pass.") for lamp in off],
        hints=("Follow the wire from one pole of the battery to the other. Which ways are closed?", "An open switch stops the current in its own branch; the other branches go on.", f"S{state.index(False) + 1} is open, so its branch is dark. L1 lies in the main wire: it needs at least one closed way behind it."),
        explanation=(f"Of the three switches {sum(state)} {'is' if sum(state) == 1 else 'are'} closed.", "A lamp in a branch glows if the switch of its branch is closed; L1 carries the current of all branches.", f"These glow: {listed(on)}"),
        harder=0.3 if sum(state) == 1 else 0.0,
    )  # fmt: skip
