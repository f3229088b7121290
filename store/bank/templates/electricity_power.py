"""Electricity: power and energy, potential dividers, batteries with internal resistance."""

from fractions import Fraction

from store.bank.circuits import circuit
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal, tex

F = Fraction
_DEVICES = (
    ("a kettle in Dublin", 230, F(9)), ("a hair dryer in Buenos Aires", 220, F(6)), ("a rice cooker in Osaka", 100, F(5)), ("a vacuum cleaner in Toronto", 120, F(10)),
    ("a car lamp in Casablanca", 12, F(5)), ("the fan of a lorry in Perth", 24, F(5, 2)), ("an iron in Accra", 230, F(5)), ("a water heater in Quito", 120, F(12)),
)  # fmt: skip


@template("electricity_and_waves.power-of-a-device", skill="electricity_and_waves.electrical-power", kind="numeric", difficulty=-1.1, reason="one formula; for the resistance a second one is needed", variants=16,
    device=_DEVICES, ask=("power", "current", "resistance"), where=lambda device, ask: ask != "resistance" or (F(device[1]) / device[2]).denominator in (1, 2, 4, 5, 10, 20, 25))  # fmt: skip
def power_of_a_device(device: tuple[str, int, F], ask: str) -> Draft:
    name, v, i = device
    p, amps = int(v * i), short_decimal(i)
    if ask == "power":
        return Draft(
            stem=f"At {v} V a current of {amps} A flows through {name}. How much power does it take?", key=p, unit="W", proof=f"({i})**2*({v}/({i}))",
            wrong=expected(p, (v / i, "divides-instead-of-multiplying", "You divided voltage by current. That gives a resistance, no power."), (v + i, "adds-unlike-quantities", "Volts and amperes cannot be added.")),
            hints=("Power is energy each second. Which two quantities give it?", f"Each coulomb brings {v} J, and {amps} C pass in each second.", f"$P = V \\cdot I$ with $V = {v}$ and $I = {amps}$."),
            explanation=(f"$P = V \\cdot I = {v} \\cdot {amps} = {p}$ W",),
        )  # fmt: skip
    if ask == "current":
        return Draft(
            stem=f"The label of {name} says {v} V and {p} W. How large is the current in use?", key=decimal_number(i), unit="A", proof=f"solve('{v}*x = {p}', 'x')",
            wrong=expected(i, (F(v, p), "divides-upside-down", "You divided voltage by power. Turn the fraction over."), (v * p, "multiplies-instead-of-dividing", "You multiplied. Power already is the product of voltage and current.")),
            hints=("Power is the product of two quantities. One of them is known.", "Divide the power by the voltage.", f"$I = \\frac{{P}}{{V}} = \\frac{{{p}}}{{{v}}}$"),
            explanation=("$P = V \\cdot I$, so $I = \\frac{P}{V}$", f"$I = \\frac{{{p}}}{{{v}}} = {amps}$ A"), harder=0.4,
        )  # fmt: skip
    r = v / i
    return Draft(
        stem=f"The label of {name} says {v} V and {p} W. How large is its resistance in use?", key=decimal_number(r), unit="Ω", proof=f"F({v})**2/{p}",
        wrong=expected(r, (F(p, v), "current-for-resistance", "That is the current. With it and the voltage the resistance can be found."), (F(v, p), "divides-upside-down", "You divided voltage by power. The formula has the square of the voltage in it."), (p / i**2 * i, "square-lost", "That is power divided by current, which is the voltage. In $P = I^2 R$ the current stands squared.")),
        hints=("Two steps: what follows from power and voltage, and what from Ohm's law?", "Find the current from power and voltage first.", f"$I = \\frac{{{p}}}{{{v}}} = {amps}$ A. Now use $R = \\frac{{V}}{{I}}$."),
        explanation=(f"$I = \\frac{{P}}{{V}} = \\frac{{{p}}}{{{v}}} = {amps}$ A", f"$R = \\frac{{{v}}}{{{amps}}} = {short_decimal(r)}$ Ω"), harder=1.2,
    )  # fmt: skip


_HOMES = (
    ("An air conditioner in Abu Dhabi", 1500), ("A heater in a flat in Helsinki", 2000), ("The lamps of a shop in Lagos", 400), ("A freezer in Santiago", 150),
    ("A game computer in Seoul", 500), ("The pump of a fish farm in Hanoi", 800), ("An oven in a bakery in Tunis", 3000), ("A router in Riga", 20),
)  # fmt: skip


@template("electricity_and_waves.cost-of-energy", skill="electricity_and_waves.electrical-power", kind="numeric", difficulty=-0.1, reason="watts become kilowatts, hours are counted, then the price comes in", variants=16,
    home=_HOMES, hours=(2, 3, 4, 5, 6, 8), days=(1, 7, 10, 30), cents=(15, 20, 25, 30, 40), ask=("energy", "cost"),
    where=lambda home, hours, days, cents, ask: (ask == "cost" or cents == 20) and F(home[1] * hours * days, 1000) not in (days, hours, 1) and (F(home[1] * hours * days, 1000) * cents).denominator == 1 and not (days == 1 and home[1] < 800))  # fmt: skip
def cost_of_energy(home: tuple[str, int], hours: int, days: int, cents: int, ask: str) -> Draft:
    name, watts = home
    kilo = F(watts, 1000)
    energy = kilo * hours * days
    cost = energy * cents / 100
    when = f"runs for {hours} hours" if days == 1 else f"runs for {hours} hours a day for {days} days"
    factors = f"{short_decimal(kilo)} \\cdot {hours}" + (f" \\cdot {days}" if days > 1 else "")
    steps = (f"{watts} W = {short_decimal(kilo)} kW", f"$E = {factors} = {short_decimal(energy)}$ kWh")
    in_watts = (
        energy * 1000,
        "watts-for-kilowatts",
        f"You calculated with {watts} as if it were kilowatts. How many kilowatts are {watts} W?",
    )
    if ask == "energy":
        return Draft(
            stem=f"{name} takes {watts} W and {when}. How many kilowatt-hours does it use?", key=decimal_number(energy), unit="kWh", proof=f"convert({watts}*{hours}*{days}*3600, 'J', 'kWh')",
            wrong=expected(energy, in_watts, (kilo / hours / days, "divides-instead-of-multiplying", "You divided by the time. The longer it runs, the more energy it uses."), *([(kilo * hours, "days-left-out", f"That is one day. It runs for {days} of them.")] if days > 1 else [])),
            hints=("In which unit must the power stand for kilowatt-hours?", f"Turn {watts} W into kilowatts and count the hours.", f"{watts} W = {short_decimal(kilo)} kW, and there are {hours * days} hours."),
            explanation=steps, harder=-0.9 if days == 1 else -0.6,
        )  # fmt: skip
    return Draft(
        stem=f"{name} takes {watts} W and {when}. A kilowatt-hour costs {cents} cents. What does it cost, in dollars?", key=decimal_number(cost), unit="dollars", proof=f"convert({watts}*{hours}*{days}*3600, 'J', 'kWh')*{cents}/100",
        wrong=expected(cost, (cost * 1000, in_watts[1], in_watts[2]), (cost * 100, "cents-for-dollars", "That is the number of cents. Dollars are asked for."), *([(cost / days, "days-left-out", f"That is one day. It runs for {days} of them.")] if days > 1 else [])),
        hints=("First find the energy in kilowatt-hours.", f"{watts} W = {short_decimal(kilo)} kW. Multiply by the hours, then by the price.", f"$E = {factors} = {short_decimal(energy)}$ kWh, at {cents} cents each."),
        explanation=(*steps, f"${short_decimal(energy)} \\cdot {short_decimal(F(cents, 100))} = {short_decimal(cost)}$ dollars"), harder=0.3 if days == 1 else 0.8,
    )  # fmt: skip


_CHANGES = (
    ("current", "doubled", F(2)),
    ("current", "tripled", F(3)),
    ("current", "halved", F(1, 2)),
    ("voltage", "doubled", F(2)),
    ("voltage", "tripled", F(3)),
    ("voltage", "halved", F(1, 2)),
    ("current", "made four times as large", F(4)),
    ("voltage", "reduced to a third", F(1, 3)),
)


@template("electricity_and_waves.heat-in-a-resistor", skill="electricity_and_waves.electrical-power", kind="single_choice", difficulty=0.5, reason="the power depends on the square of current or voltage", variants=14,
    change=_CHANGES, thing=("an electric blanket", "a heating wire", "a resistor on a school bench", "a rear window heater"))  # fmt: skip
def heat_in_a_resistor(change: tuple[str, str, F], thing: str) -> Draft:
    what, how, k = change
    key, formula = k**2, "I^2 R" if what == "current" else "\\frac{V^2}{R}"
    double = 2 * k if 2 * k not in (key, k, 1 / key) else k**3
    return Draft(
        stem=f"The {what} in {thing} is {how}; its resistance stays the same. By which factor is the heating power multiplied?",
        key=f"${tex(key)}$", proof=f"(F({k})*5)**2*7/(5**2*7)", order=[f"${tex(value)}$" for value in sorted((key, k, 1 / key, double))],
        wrong=[
            Wrong(answer=f"${tex(k)}$", misconception="square-lost", feedback=f"You let the {what} count once. Both current and voltage change, and the power is their product."),
            Wrong(answer=f"${tex(1 / key)}$", misconception="factor-upside-down", feedback=f"You have turned the fraction over. Does the power grow or fall when the {what} is {how}?"),
            Wrong(answer=f"${tex(double)}$", misconception="doubles-instead-of-squaring" if double == 2 * k else "cube-for-square", feedback="The factor is not doubled and not cubed. How often does it come into the formula?"),
        ],
        hints=(f"At the same resistance, what happens to the other quantity when the {what} changes?", f"Use a formula for the power with only the {what} and the resistance in it.", f"$P = {formula}$, so the factor ${tex(k)}$ comes in squared."),
        explanation=(f"$P = {formula}$ with the same $R$", f"The factor is ${tex(k) if k > 1 else f'({tex(k)})'}^2 = {tex(key)}$"), harder=0.3 if k < 1 else 0.0,
    )  # fmt: skip


_LOADS = (
    ("the kettle", 2000),
    ("the lamp", 10),
    ("the television", 100),
    ("the toaster", 800),
    ("the computer", 200),
    ("the heater", 1500),
    ("the radio", 5),
    ("the washing machine", 600),
    ("the fan", 50),
)
_SPANS = (
    ("3 minutes", F(1, 20)),
    ("6 minutes", F(1, 10)),
    ("half an hour", F(1, 2)),
    ("1 hour", F(1)),
    ("2 hours", F(2)),
    ("5 hours", F(5)),
    ("10 hours", F(10)),
    ("a whole day", F(24)),
)


@template("electricity_and_waves.largest-user", skill="electricity_and_waves.electrical-power", kind="single_choice", difficulty=-0.8, reason="power and time must both be looked at for four devices", variants=10,
    seed=range(400), where=lambda seed: _is_clear(_used(seed)))  # fmt: skip
def largest_user(seed: int) -> Draft:
    used = _used(seed)
    most = max(used, key=lambda item: item[1] * item[3])
    strongest, longest = max(item[1] for item in used), max(item[3] for item in used)
    wrong = []
    for name, watts, _, hours in used:
        if name != most[0]:
            slip = (
                "power-for-energy"
                if watts == strongest
                else "time-for-energy"
                if hours == longest
                else "energy-not-compared"
            )
            said = {
                "power-for-energy": "It takes the most power, but not for long.",
                "time-for-energy": "It runs longest, but with little power.",
            }.get(slip, "Compare both power and time.")
            wrong.append(
                Wrong(
                    answer=name.capitalize(),
                    misconception=slip,
                    feedback=f"{said} It uses ${watts} \\cdot {tex(hours)}$ Wh.",
                )
            )
    other = next(item for item in used if item[0] != most[0])
    energies = (
        "{" + ", ".join(f"'{name.capitalize()}': {watts}*F({hours})*3600" for name, watts, _, hours in used) + "}"
    )
    return Draft(
        stem="At home these ran today: " + "; ".join(f"{name} ({watts} W) for {span}" for name, watts, span, _ in used) + ". Which one used the most energy?",
        key=most[0].capitalize(), proof=f"first(o for o in options if {energies}[o] == max({energies}[p] for p in options))", wrong=wrong,
        hints=("Is it enough to look at the power alone?", "Energy is power times time. Turn all times into hours.", f"For {other[0]}: ${other[1]} \\cdot {tex(other[3])} = {tex(other[1] * other[3])}$ Wh. Do the same for the other three."),
        explanation=(*(f"{name.capitalize()}: ${watts} \\cdot {tex(hours)} = {tex(watts * hours)}$ Wh" for name, watts, _, hours in used), f"The most: {most[0]}"),
        harder=0.4 if most[1] not in (strongest,) and most[3] != longest else 0.0,
    )  # fmt: skip


def _used(seed: int) -> list[tuple[str, int, str, Fraction]]:
    """Four devices with their watts, a time in words and in hours."""
    loads = [_LOADS[(seed * step + place) % len(_LOADS)] for place, step in enumerate((1, 2, 4, 5))]
    spans = [_SPANS[(seed * step + seed // 7 + place) % len(_SPANS)] for place, step in enumerate((3, 1, 5, 2))]
    return [(*load, *span) for load, span in zip(loads, spans, strict=True)]


def _is_clear(used: list[tuple[str, int, str, Fraction]]) -> bool:
    """Four different devices and times, one that uses clearly most, which is not simply the strongest."""
    energies = sorted(watts * hours for _, watts, _, hours in used)
    most = max(used, key=lambda item: item[1] * item[3])
    different = len({item[0] for item in used}) == 4 == len({item[2] for item in used})
    return different and energies[-1] >= F(3, 2) * energies[-2] and most[1] != max(item[1] for item in used)


@template("electricity_and_waves.voltage-that-is-left", skill="electricity_and_waves.dividers-and-batteries", kind="numeric", difficulty=-1.0, reason="in series the voltages add up to that of the battery", variants=10,
    v=(6, 9, 12, 15, 24), a=(2, 4, 5, 7, 8), c=(0, 1, 3), where=lambda v, a, c: v - a - c > 1 and len({v, a, c, v - a - c}) == 4)  # fmt: skip
def voltage_that_is_left(v: int, a: int, c: int) -> Draft:
    left = v - a - c
    labels = [f"{a} V", "?", *([f"{c} V"] if c else [])]
    picture = circuit(
        f"{v} V",
        [[[("resistor", "")], [("voltmeter", label)]] for label in labels],
        f"A battery of {v} V with resistors in series, each with a voltmeter across it. They read: {', '.join(labels)}.",
    )
    return Draft(
        stem="Each voltmeter measures the voltage across one resistor. What does the one with the question mark read?", key=left, unit="V", picture=picture, proof=f"solve('{a} + x + {c} = {v}', 'x')",
        wrong=expected(left, (v, "full-voltage-for-each", "That is the voltage of the battery. In series the resistors share it."), (v + a + c, "adds-instead-of-subtracting", "No part can have more than the battery gives."), (a, "equal-shares", "The shares need not be equal: they depend on the resistances."), *([(v - a, "one-part-left-out", "There are two other resistors. Each of them takes its share.")] if c else [])),
        hints=("What do the voltages in series add up to?", f"All the voltages together make {v} V.", f"${v} = {a} + x" + (f" + {c}" if c else "") + "$"),
        explanation=("In series the voltages add up to that of the battery.", f"${v} - {a}" + (f" - {c}" if c else "") + f" = {left}$ V"), harder=0.2 if c else 0.0,
    )  # fmt: skip


@template("electricity_and_waves.divider-output", skill="electricity_and_waves.dividers-and-batteries", kind="numeric", difficulty=0.2, reason="a part of the whole resistance takes the same part of the voltage", variants=14,
    v=(5, 6, 9, 12, 10, 20), a=(1, 2, 3, 4, 6), b=(1, 2, 3, 4, 6, 8), ask=("output", "resistor"),
    where=lambda v, a, b, ask: a != b and F(v * b, a + b).denominator in (1, 2) and len({F(v * b, a + b), F(v * a, a + b), F(v), F(a), F(b)}) == 5)  # fmt: skip
def divider_output(v: int, a: int, b: int, ask: str) -> Draft:
    out = F(v * b, a + b)
    shown = short_decimal(out)
    if ask == "output":
        picture = circuit(
            f"{v} V",
            [[[("resistor", f"{a} kΩ")]], [[("resistor", f"{b} kΩ")], [("voltmeter", "")]]],
            f"A battery of {v} V with resistors of {a} kΩ and {b} kΩ in series. A voltmeter lies across the one of {b} kΩ.",
        )
        return Draft(
            stem="What does the voltmeter read?", key=decimal_number(out), unit="V", picture=picture, proof=f"{v}/F(1000*({a} + {b}))*1000*{b}",
            wrong=expected(out, (v - out, "wrong-resistor-of-divider", f"That is the voltage across the {a} kΩ. Where does the meter lie?"), (F(v * b, a), "part-by-part", f"You compared {b} with {a}. The whole voltage belongs to both resistors together."), (F(v, 2), "equal-shares", "The resistors are not equal, so neither are their shares."), (v, "full-voltage-for-each", "That is the voltage of the battery. The resistors share it.")),
            hints=("Which part of the whole resistance does the meter lie across?", f"The same current flows through both. So the voltages are as {a} to {b}.", f"The whole resistance is ${a} + {b} = {a + b}$ kΩ, and the meter sees $\\frac{{{b}}}{{{a + b}}}$ of {v} V."),
            explanation=(f"Whole resistance: ${a} + {b} = {a + b}$ kΩ", f"$V = {v} \\cdot \\frac{{{b}}}{{{a + b}}} = {shown}$ V"),
        )  # fmt: skip
    picture = circuit(
        f"{v} V",
        [[[("resistor", f"{a} kΩ")]], [[("resistor", "R")], [("voltmeter", f"{shown} V")]]],
        f"A battery of {v} V with a resistor of {a} kΩ and a resistor R in series. A voltmeter across R reads {shown} V.",
    )
    rest = v - out
    return Draft(
        stem="The voltmeter reads what is written above it. How large is R?", key=b, unit="kΩ", picture=picture, proof=f"solve('{v}*x/({a} + x) = {out}', 'x')",
        wrong=expected(b, (a * rest / out, "wrong-resistor-of-divider", "You have turned the ratio over. Which resistor gets the larger voltage?"), (a * out / v, "part-by-whole", f"You compared with the whole {v} V. The {a} kΩ has only what R leaves over."), (a + b, "total-for-part", "That is both resistors together.")),
        hints=(f"How large is the voltage across the {a} kΩ?", "In series the resistances are in the same ratio as the voltages.", f"Across the {a} kΩ there are ${v} - {shown} = {short_decimal(rest)}$ V."),
        explanation=(f"Across {a} kΩ: ${v} - {shown} = {short_decimal(rest)}$ V", f"$R = {a} \\cdot \\frac{{{shown}}}{{{short_decimal(rest)}}} = {b}$ kΩ"), harder=0.8,
    )  # fmt: skip


_BATTERIES = (
    ("A car battery in Ulaanbaatar", 12), ("The battery of a torch in Kraków", 6), ("A solar battery in Windhoek", 24), ("A block of cells in a school in Rome", 9),
    ("The battery of an electric bicycle in Ghent", 36), ("The battery of a boat in Bali", 12),
)  # fmt: skip


@template("electricity_and_waves.battery-under-load", skill="electricity_and_waves.dividers-and-batteries", kind="numeric", difficulty=0.6, reason="the internal resistance takes part of the voltage", variants=14,
    battery=_BATTERIES, r=(F(1, 2), F(1, 4), F(1, 5), F(1)), i=(F(2), F(3), F(4), F(5), F(8)), ask=("terminal", "internal", "load"),
    where=lambda battery, r, i, ask: 0 < r * i <= battery[1] / 3 and (r * i).denominator in (1, 2) and r * i != 1 and (battery[1] / i).denominator in (1, 2, 4, 5) and len({F(battery[1]), r, i, r * i, battery[1] - r * i, battery[1] / i - r}) == 6)  # fmt: skip
def battery_under_load(battery: tuple[str, int], r: Fraction, i: Fraction, ask: str) -> Draft:
    who, emf = battery
    lost, inner, amps = r * i, short_decimal(r), short_decimal(i)
    out = emf - lost
    if ask == "terminal":
        return Draft(
            stem=f"{who} has an electromotive force of {emf} V and an internal resistance of {inner} Ω. What is the voltage at its terminals while it gives {amps} A?", key=decimal_number(out), unit="V", proof=f"{i}*({emf}/F({i}) - F({r}))",
            wrong=expected(out, (lost, "lost-voltage-for-rest", "That is the voltage that stays inside. What is left at the terminals?"), (emf + lost, "adds-instead-of-subtracting", "The terminals cannot give more than the electromotive force."), (emf - r, "mixes-volts-and-ohms", "You took ohms away from volts. Which voltage belongs to the internal resistance?")),
            hints=("A part of the voltage is needed inside the battery.", f"The current also passes the {inner} Ω inside. Which voltage does that take?", f"Inside: ${inner} \\cdot {amps} = {short_decimal(lost)}$ V are lost."),
            explanation=(f"Lost inside: ${inner} \\cdot {amps} = {short_decimal(lost)}$ V", f"$V = {emf} - {short_decimal(lost)} = {short_decimal(out)}$ V"),
        )  # fmt: skip
    if ask == "internal":
        return Draft(
            stem=f"{who} gives {emf} V without load, but only {short_decimal(out)} V while a current of {amps} A flows. How large is its internal resistance?", key=decimal_number(r), unit="Ω", proof=f"solve('{emf} - {i}*x = {out}', 'x')",
            wrong=expected(r, (out / i, "load-for-internal", "That is the resistance of what is connected. Only the lost voltage belongs to the inside."), (emf / i, "whole-for-part", f"You used the whole {emf} V. How many of them are lost inside?"), (lost, "voltage-for-resistance", "That is the lost voltage. One step is missing.")),
            hints=("How many volts are lost when the current flows?", "The lost voltage lies across the internal resistance. Use Ohm's law for it.", f"Lost: ${emf} - {short_decimal(out)} = {short_decimal(lost)}$ V at {amps} A."),
            explanation=(f"Lost: ${emf} - {short_decimal(out)} = {short_decimal(lost)}$ V", f"$r = \\frac{{{short_decimal(lost)}}}{{{amps}}} = {inner}$ Ω"), harder=0.2,
        )  # fmt: skip
    load = emf / i - r
    return Draft(
        stem=f"{who} has an electromotive force of {emf} V and an internal resistance of {inner} Ω. A heater of {short_decimal(load)} Ω is connected. How large is the current?", key=decimal_number(i), unit="A", proof=f"{emf}/(F({load.numerator}, {load.denominator}) + F({r.numerator}, {r.denominator}))",
        wrong=expected(i, (emf / load, "internal-resistance-left-out", f"You left out the {inner} Ω inside. The current must pass them as well."), (emf / (load - r), "subtracts-internal-resistance", "The internal resistance adds to that outside: both lie in series."), (emf / r, "short-circuit-current", "You used the internal resistance alone. That would be a short circuit.")),
        hints=("Which resistances does the current have to pass?", "The inside of the battery and the heater lie in series.", f"Together: ${short_decimal(load)} + {inner} = {short_decimal(emf / i)}$ Ω."),
        explanation=(f"Together: ${short_decimal(load)} + {inner} = {short_decimal(emf / i)}$ Ω", f"$I = \\frac{{{emf}}}{{{short_decimal(emf / i)}}} = {amps}$ A"), harder=0.2,
    )  # fmt: skip


_SENSORS = (
    ("thermistor", "its resistance falls when it gets warmer", "it gets warmer", True), ("thermistor", "its resistance falls when it gets warmer", "it gets colder", False),
    ("light-dependent resistor", "its resistance falls when more light reaches it", "it gets brighter", True), ("light-dependent resistor", "its resistance falls when more light reaches it", "it gets darker", False),
    ("moisture sensor", "its resistance falls when the soil gets wetter", "the soil is watered", True), ("moisture sensor", "its resistance falls when the soil gets wetter", "the soil dries up", False),
)  # fmt: skip


@template("electricity_and_waves.sensor-in-a-divider", skill="electricity_and_waves.dividers-and-batteries", kind="single_choice", difficulty=0.9, reason="a chain of cause and effect: sensor, share of resistance, voltage", variants=12,
    sensor=_SENSORS, across=(True, False))  # fmt: skip
def sensor_in_a_divider(sensor: tuple[str, str, str, bool], across: bool) -> Draft:
    name, law, event, falls = sensor
    label = {"thermistor": "T", "light-dependent resistor": "L", "moisture sensor": "M"}[name]
    rises = falls != across
    key, other = ("It rises.", "It falls.") if rises else ("It falls.", "It rises.")
    groups = [[[("resistor", label)]], [[("resistor", "R")]]]
    groups[0 if across else 1].append([("voltmeter", "")])
    place = f"the {name} {label}" if across else "the fixed resistor R"
    change = "falls" if falls else "rises"
    share = "smaller" if falls else "larger"
    return Draft(
        stem=f"In the circuit {label} is a {name}: {law}. What happens to the reading of the voltmeter when {event}?",
        key=key, proof=f"'It rises.' if {_after(falls, across)} > F(6, 2) else 'It falls.'",
        picture=circuit("6 V", groups, f"A battery of 6 V with a {name} {label} and a fixed resistor R in series. A voltmeter lies across {place}."),
        wrong=[
            Wrong(answer=other, misconception="wrong-resistor-of-divider", feedback=f"Look where the voltmeter lies: across {place}. Does this part of the whole resistance grow or shrink?"),
            Wrong(answer="It stays the same.", misconception="full-voltage-for-each", feedback=f"Only the sum of both voltages stays the same. The resistance of {label} {change}, so the shares change."),
        ],
        hints=(f"What happens to the resistance of {label}?", "The voltage of the battery is shared in the ratio of the resistances. How do the two shares change?", f"The resistance of {label} {change}, so {label} takes a {share} share of the 6 V. Now look across which part the voltmeter lies."),
        explanation=(f"When {event}, the resistance of {label} {change}.", f"So {label} gets a {share} share of the voltage, and R a {'larger' if falls else 'smaller'} one.", f"The voltmeter shows the voltage across {place}. {key}"),
        order=("It rises.", "It falls.", "It stays the same."), harder=0.0 if across else 0.3,
    )  # fmt: skip


def _after(falls: bool, across: bool) -> str:
    """The voltage of 6 V over two resistors of 10 after the sensor has gone to 5 or 20, as a proof writes it."""
    sensor = 5 if falls else 20
    return f"6*F({sensor if across else 10}, {sensor} + 10)"
