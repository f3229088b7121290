"""Electricity: charges and fields, capacitors, forces on wires and transformers."""

from fractions import Fraction

from store.bank.circuits import circuit
from store.bank.draw import BLUE, ORANGE, Sheet
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal, tex
from store.questions import Picture

F = Fraction
_K = 9 * 10**9


def _charges(signs: tuple[str, str, str], distances: tuple[int, int]) -> Picture:
    """Three charges of equal size on a line, P in the middle."""
    one, other = distances
    sheet = Sheet((-0.5, one + other + 0.5), (-1.2, 1.2), height=150)
    sheet.line((0, 0), (one + other, 0), dashed=True, width=1.4)
    for x, sign, name in zip((0, one, one + other), signs, ("A", "P", "B"), strict=True):
        sheet.dot((x, 0), colour=BLUE if sign == "−" else ORANGE)
        sheet.text((x, 0), f"{name} ({sign})", shift=(0, 20), colour=BLUE if sign == "−" else ORANGE)
    for start, length in ((0, one), (one, other)):
        sheet.text((start + length / 2, 0), f"{length} cm", shift=(0, -18), size=13)
    words = {"+": "positive", "−": "negative"}
    return sheet.picture(
        f"Three charges of equal size on a straight line, from left to right: A ({words[signs[0]]}), P ({words[signs[1]]}), "
        f"B ({words[signs[2]]}). P lies {one} cm from A and {other} cm from B."
    )


@template("electricity_and_waves.force-between-charges", skill="electricity_and_waves.electric-fields", kind="single_choice", difficulty=-0.2, reason="two forces with directions are compared; distance may decide", variants=14,
    a=("+", "−"), p=("+", "−"), b=("+", "−"), distances=((2, 2), (2, 3), (3, 2), (4, 2), (2, 4)))  # fmt: skip
def force_between_charges(a: str, p: str, b: str, distances: tuple[int, int]) -> Draft:
    one, other = distances
    to_right_by_a = a == p
    to_right_by_b = b != p
    way = {True: "to the right", False: "to the left"}
    options = {"right": "To the right", "left": "To the left", "none": "No force is left over"}
    if to_right_by_a == to_right_by_b:
        key = "right" if to_right_by_a else "left"
        last = "Both forces point the same way"
    elif one == other:
        key, last = "none", "The forces are equally large and opposite"
    else:
        key = "right" if (to_right_by_a if one < other else to_right_by_b) else "left"
        last = f"The forces are opposite, and the charge at {min(one, other)} cm is stronger"
    said = {
        "right": f"Look at the signs again: charge A {'repels' if a == p else 'attracts'} P, and charge B {'repels' if b == p else 'attracts'} P.",
        "left": f"Look at the signs again: charge A {'repels' if a == p else 'attracts'} P, and charge B {'repels' if b == p else 'attracts'} P.",
        "none": "The forces cancel only if they are opposite and equally large. Check both.",
    }
    if key == "none":
        said = dict.fromkeys(
            said, "One of the two forces does point this way. But what does the other one do, at the same distance?"
        )
    left_sign, right_sign = (1 if to_right_by_a else -1), (1 if to_right_by_b else -1)
    return Draft(
        stem=f"The charges A and B are fixed ({one} cm and {other} cm from P). In which direction is P pushed by both of them together?",
        key=options[key], order=list(options.values()), picture=_charges((a, p, b), distances),
        proof=f"{{1: 'To the right', -1: 'To the left', 0: 'No force is left over'}}[sign(F({left_sign}, {one**2}) + F({right_sign}, {other**2}))]",
        wrong=[Wrong(answer=text, misconception="forces-cancel-anyway" if name == "none" else "repulsion-and-attraction-swapped" if key != "none" else "one-force-only", feedback=said[name]) for name, text in options.items() if name != key],
        hints=("Which charges repel each other, which ones attract?", "Draw an arrow at P for the force by A and one for the force by B. The nearer charge acts more strongly.", f"Charge A {'repels' if a == p else 'attracts'} P: an arrow {way[to_right_by_a]}. Do the same for B, and compare the distances {one} cm and {other} cm."),
        explanation=(f"Charge A {'repels' if a == p else 'attracts'} P, {way[to_right_by_a]}.", f"Charge B {'repels' if b == p else 'attracts'} P, {way[to_right_by_b]}.", f"{last}. Answer: {options[key]}"),
        harder=0.0 if to_right_by_a == to_right_by_b else 0.6 if one != other else 0.1,
    )  # fmt: skip


_MORE = {2: "is doubled", 3: "is tripled"}


@template("electricity_and_waves.coulomb-by-factors", skill="electricity_and_waves.electric-fields", kind="single_choice", difficulty=0.4, reason="the charges count once each, the distance squared and inversely", variants=12,
    m=(1, 2, 3), k=(2, 3, 4, 5), farther=(True, False), where=lambda m, k, farther: m != k and m != k * k)  # fmt: skip
def coulomb_by_factors(m: int, k: int, farther: bool) -> Draft:
    r = F(k) if farther else F(1, k)
    key, single, flipped, sloppy = m / r**2, m / r, m * r**2, m * r
    values = {key}
    wrong: list[Wrong] = []
    for value, slip, said in (
        (single, "square-lost", "You let the distance count once. In Coulomb's law it stands squared."),
        (
            flipped,
            "grows-with-distance",
            "You let the force grow with the distance. The farther apart charges are, the less they feel each other.",
        ),
        (sloppy, "grows-with-distance", "The distance stands below the line in Coulomb's law, and squared."),
        (key * 2, "doubles-instead-of-squaring", "The square is not a doubling. Put numbers in to test it."),
    ):
        if value not in values and len(wrong) < 3:
            values.add(value)
            wrong.append(Wrong(answer=f"${tex(value)}$", misconception=slip, feedback=said))
    words = (
        {2: "twice", 3: "three times", 4: "four times", 5: "five times"}
        if farther
        else {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth"}
    )
    change = f"grows to {words[k]} what it was" if farther else f"shrinks to {words[k]} of what it was"
    charges = "Two charges stay the same" if m == 1 else f"One of two charges {_MORE[m]}, the other one stays the same"
    return Draft(
        stem=f"{charges}, and their distance {change}. By which factor is the force between them multiplied?",
        key=f"${tex(key)}$", order=[f"${tex(value)}$" for value in sorted(values)], wrong=wrong,
        proof=f"((7*{m})*5/(F({r.numerator * 3}, {r.denominator}))**2)/(F(7*5, 3**2))",
        hints=("How do charge and distance come into Coulomb's law?", "The charges stand above the line, the distance stands below it and is squared.", f"The distance has the factor ${tex(r)}$, so its square has the factor ${tex(r**2)}$."),
        explanation=(f"Charges: factor ${m}$", f"Distance squared: factor ${tex(r**2)}$", f"Force: ${m} \\div {tex(r**2)} = {tex(key)}$"),
        harder=0.4 if m > 1 else 0.0,
    )  # fmt: skip


@template("electricity_and_waves.coulombs-law", skill="electricity_and_waves.electric-fields", kind="numeric", difficulty=1.1, reason="powers of ten, prefixes and a square in one formula", variants=12,
    q=(1, 2, 3, 4, 5, 6), p=(1, 2, 3, 4, 5, 8), cm=(10, 20, 30, 60), where=lambda q, p, cm: (F(9 * q * p * 10, cm * cm)).denominator in (1, 2, 4, 5) and q <= p and F(9 * q * p * 10, cm * cm) not in (q, p, 1))  # fmt: skip
def coulombs_law(q: int, p: int, cm: int) -> Draft:
    r = F(cm, 100)
    force = _K * F(q * p, 10**12) / r**2
    return Draft(
        stem=f"Two small balls carry {q} μC and {p} μC, {cm} cm apart. How large is the force between them? Take $k = 9 \\cdot 10^9$ N m²/C².",
        key=decimal_number(force), unit="N", proof=f"9*10**9*convert({q}, 'μC', 'C')*convert({p}, 'μC', 'C')/convert({cm}, 'cm', 'm')**2",
        wrong=expected(force, (force * r, "square-lost", f"You divided by the distance once. It stands squared: ${short_decimal(r)}^2$."), (force / 10**4, "centimeters-for-meters", f"You calculated with {cm}. How many metres are {cm} cm?"), (force * 10**6, "prefix-ignored", "You used one power $10^{-6}$ only. Both charges are given in millionths of a coulomb.")),
        hints=("Write down Coulomb's law, and turn all units into coulombs and metres.", f"1 μC is $10^{{-6}}$ C, and {cm} cm = {short_decimal(r)} m. The distance is squared.", f"$F = 9 \\cdot 10^9 \\cdot \\frac{{{q} \\cdot {p} \\cdot 10^{{-12}}}}{{{short_decimal(r)}^2}}$"),
        explanation=(f"$F = 9 \\cdot 10^9 \\cdot \\frac{{{q} \\cdot 10^{{-6}} \\cdot {p} \\cdot 10^{{-6}}}}{{{short_decimal(r)}^2}}$", f"$F = \\frac{{{9 * q * p} \\cdot 10^{{-3}}}}{{{short_decimal(r**2)}}} = {short_decimal(force)}$ N"),
        harder=0.0 if cm == 10 else 0.2,
    )  # fmt: skip


@template("electricity_and_waves.field-between-plates", skill="electricity_and_waves.electric-fields", kind="numeric", difficulty=-0.9, reason="one quotient after millimetres are turned into metres; or the force on a charge", variants=14,
    v=(12, 60, 120, 200, 300, 600), mm=(2, 3, 4, 5, 20, 30, 40, 50), q=(2, 3, 5), ask=("field", "voltage", "force"), where=lambda v, mm, q, ask: (F(v * 1000, mm)).denominator == 1 and v * 1000 // mm % 100 == 0 and (ask == "force" or q == 2) and v != mm)  # fmt: skip
def field_between_plates(v: int, mm: int, q: int, ask: str) -> Draft:
    field, meters = v * 1000 // mm, short_decimal(F(mm, 1000))
    distance = f"{mm} mm" if mm < 20 else f"{mm // 10} cm"
    factor = "Millimetres" if mm < 20 else "Centimetres"
    if ask == "voltage":
        return Draft(
            stem=f"Between two parallel plates, {distance} apart, the field strength is {field} V/m. How large is the voltage between them?", key=v, unit="V", proof=f"integrate('{field}', 'x', 0, '{mm}/1000')",
            wrong=expected(v, (field * mm, "prefix-ignored", f"{factor} must be turned into metres first."), (F(field * 1000, mm), "divides-instead-of-multiplying", "You divided. The field strength says how many volts there are on each metre.")),
            hints=("What does the field strength say about each metre?", f"{distance} are {meters} m. Each metre would bring {field} V.", f"$V = E \\cdot d = {field} \\cdot {meters}$"),
            explanation=(f"{distance} = {meters} m", f"$V = {field} \\cdot {meters} = {v}$ V"), harder=0.3,
        )  # fmt: skip
    slips = (
        (
            F(v, mm if mm < 20 else mm // 10),
            "prefix-ignored",
            f"You divided by {distance.split(maxsplit=1)[0]}. {factor} must be turned into metres first.",
        ),
        (
            F(v * mm, 1000),
            "multiplies-instead-of-dividing",
            "You multiplied. Field strength is the voltage on each metre.",
        ),
    )
    if ask == "field":
        return Draft(
            stem=f"There are {v} V between two parallel plates, {distance} apart. How strong is the electric field between them?", key=field, unit="V/m", proof=f"{v}/convert({mm}, 'mm', 'm')",
            wrong=expected(field, *slips), hints=("The field strength is the voltage on each metre.", f"{distance} are {meters} m. Divide the voltage by the distance.", f"$E = \\frac{{V}}{{d}} = \\frac{{{v}}}{{{meters}}}$"),
            explanation=(f"{distance} = {meters} m", f"$E = \\frac{{{v}}}{{{meters}}} = {field}$ V/m"),
        )  # fmt: skip
    force = F(field * q, 1000)
    return Draft(
        stem=f"There are {v} V between two parallel plates, {distance} apart. A drop of oil between them carries {q} nC. How large is the electric force on it, in micronewtons?", key=decimal_number(field * F(q, 1000)), unit="μN", proof=f"convert(convert({q}, 'nC', 'C')*{v}/convert({mm}, 'mm', 'm'), 'N', 'μN')",
        wrong=expected(force, (field, "field-for-force", "That is the field strength, the force on a whole coulomb. How much is it for this small charge?"), (force * 1000, "prefix-ignored", "Check the prefixes: nano is $10^{-9}$, micro is $10^{-6}$."), (F(field, q), "divides-instead-of-multiplying", "A larger charge feels a larger force. You divided.")),
        hints=("First find the field strength. What does it say about a charge of one coulomb?", f"{distance} are {meters} m, so the field follows. Then $F = q \\cdot E$.", f"$E = \\frac{{{v}}}{{{meters}}} = {field}$ V/m and $q = {q} \\cdot 10^{{-9}}$ C."),
        explanation=(f"$E = \\frac{{{v}}}{{{meters}}} = {field}$ V/m", f"$F = q \\cdot E = {q} \\cdot 10^{{-9}} \\cdot {field} = {short_decimal(force)} \\cdot 10^{{-6}}$ N", f"That is {short_decimal(force)} μN."), harder=1.6,
    )  # fmt: skip


_CAPS = (
    "the flash of a camera",
    "the filter of an amplifier",
    "a timer for stair lights",
    "an electric fence",
    "a heart monitor",
    "a radio",
)


@template("electricity_and_waves.charge-on-a-capacitor", skill="electricity_and_waves.capacitors", kind="numeric", difficulty=-0.9, reason="one formula of three letters with the prefix micro", variants=14,
    thing=_CAPS, c=(2, 5, 10, 20, 47, 100, 200), v=(5, 6, 9, 12, 24, 50), ask=("charge", "capacity", "voltage"), where=lambda thing, c, v, ask: c != v)  # fmt: skip
def charge_on_a_capacitor(thing: str, c: int, v: int, ask: str) -> Draft:
    q = c * v
    if ask == "charge":
        return Draft(
            stem=f"A capacitor of {c} μF in {thing} is charged to {v} V. How many microcoulombs does it store?", key=q, unit="μC", proof=f"integrate('{c}', 'V', 0, {v})",
            wrong=expected(q, (F(c, v), "divides-instead-of-multiplying", f"You divided. {c} μF means {c} μC for each volt."), (F(c * v * v, 2), "energy-for-charge", "That is the number for the energy. The charge is simply proportional to the voltage.")),
            hints=("What does the capacitance say about each volt?", f"Each volt brings {c} μC. How many volts are there?", f"$Q = C \\cdot V = {c} \\cdot {v}$"), explanation=(f"$Q = C \\cdot V = {c} \\cdot {v} = {q}$ μC",),
        )  # fmt: skip
    if ask == "capacity":
        return Draft(
            stem=f"At {v} V a capacitor in {thing} stores {q} μC. How many microfarads does it have?", key=c, unit="μF", proof=f"solve('x*{v} = {q}', 'x')",
            wrong=expected(c, (q * v, "multiplies-instead-of-dividing", "You multiplied. Capacitance is the charge for each volt."), (F(v, q), "divides-upside-down", "You divided voltage by charge. Turn the fraction over.")),
            hints=("Capacitance is the charge for each volt.", f"Share {q} μC among {v} V.", f"$C = \\frac{{Q}}{{V}} = \\frac{{{q}}}{{{v}}}$"), explanation=(f"$C = \\frac{{Q}}{{V}} = \\frac{{{q}}}{{{v}}} = {c}$ μF",), harder=0.4,
        )  # fmt: skip
    return Draft(
        stem=f"A capacitor of {c} μF in {thing} stores {short_decimal(F(q, 1000))} mC. What is the voltage across it?", key=v, unit="V", proof=f"convert({short_decimal(F(q, 1000))}, 'mC', 'C')/convert({c}, 'μF', 'F')",
        wrong=expected(v, (F(v, 1000), "prefix-ignored", "One prefix is milli, the other one is micro. Turn both into the same."), (F(c, q), "divides-upside-down", "You divided the wrong way round. Which quantity is charge for each volt?")),
        hints=("Bring both prefixes to the same one first.", f"1 mC is 1000 μC, so there are {q} μC.", f"$V = \\frac{{Q}}{{C}} = \\frac{{{q}}}{{{c}}}$"), explanation=(f"{short_decimal(F(q, 1000))} mC = {q} μC", f"$V = \\frac{{{q}}}{{{c}}} = {v}$ V"), harder=0.8,
    )  # fmt: skip


@template("electricity_and_waves.energy-of-a-capacitor", skill="electricity_and_waves.capacitors", kind="numeric", difficulty=0.7, reason="a half, a square and a prefix", variants=12,
    thing=_CAPS, c=(10, 20, 40, 50, 100, 200, 400), v=(10, 20, 30, 50, 100, 200), where=lambda thing, c, v: 2 <= F(c * v * v, 2000) <= 4000 and F(c * v * v, 2000).denominator == 1 and F(c * v * v, 2000) not in (c, v))  # fmt: skip
def energy_of_a_capacitor(thing: str, c: int, v: int) -> Draft:
    w = c * v * v // 2000
    return Draft(
        stem=f"A capacitor of {c} μF in {thing} is charged to {v} V. How many millijoules does it store?", key=w, unit="mJ", proof=f"convert(integrate('{c}*x/10**6', 'x', 0, {v}), 'J', 'mJ')",
        wrong=expected(w, (2 * w, "half-lost", "The factor one half is missing. While it is charged the voltage grows from zero."), (F(c * v, 2000), "square-lost", "The voltage counts squared here."), (w * 1000, "prefix-ignored", "Check the prefixes: microfarads lead to microjoules. Millijoules are asked for.")),
        hints=("Which formula gives the energy of a capacitor? What is squared in it?", "$W = \\frac{1}{2} C V^2$; with microfarads it comes out in microjoules.", f"$\\frac{{1}}{{2}} \\cdot {c} \\cdot {v}^2 = {w * 1000}$ μJ. Turn this into millijoules."),
        explanation=(f"$W = \\frac{{1}}{{2}} C V^2 = \\frac{{1}}{{2}} \\cdot {c} \\cdot {v}^2 = {w * 1000}$ μJ", f"${w * 1000} \\div 1000 = {w}$ mJ"), harder=0.2 if v > 50 else 0.0,
    )  # fmt: skip


_CPAIRS = ((3, 6), (4, 12), (6, 12), (10, 15), (20, 30), (5, 20), (12, 24), (30, 60), (8, 24), (40, 60))


@template("electricity_and_waves.capacitors-together", skill="electricity_and_waves.capacitors", kind="single_choice", difficulty=-0.1, reason="the rules are the other way round than with resistors", variants=14,
    pair=_CPAIRS, series=(True, False))  # fmt: skip
def capacitors_together(pair: tuple[int, int], series: bool) -> Draft:
    a, b = pair
    plus, small = a + b, a * b // (a + b)
    key, other = (small, plus) if series else (plus, small)
    how = "in series" if series else "in parallel"
    parts = (("capacitor", f"{a} μF"), ("capacitor", f"{b} μF"))
    groups = [[[part]] for part in parts] if series else [[[part] for part in parts]]
    mean, gap = F(a + b, 2), b - a
    reason = "the reciprocals add" if series else "the plates add up to a larger area"
    wrong = [
        Wrong(answer=f"{other} μF", misconception="capacitors-as-resistors", feedback="That is the rule for resistors. With capacitors it is the other way round."),
        Wrong(answer=f"{short_decimal(mean)} μF", misconception="mean-for-total", feedback="You took the mean. Together they store either more than the larger one or less than the smaller one."),
        Wrong(answer=f"{gap} μF", misconception="subtracts-instead-of-adding", feedback=f"You subtracted {a} from {b}. Nothing is taken away here."),
    ]  # fmt: skip
    if gap in (key, other, mean):
        wrong[2] = Wrong(
            answer=f"{a * b} μF",
            misconception="product-for-total",
            feedback=f"You multiplied {a} by {b}. The product alone is no capacitance.",
        )
    values = {text: F(text.split()[0]) for text in (f"{key} μF", *(str(w.answer) for w in wrong))}
    return Draft(
        stem=f"The two capacitors, {a} μF and {b} μF, are connected {how}. What is their total capacitance?", key=f"{key} μF", wrong=wrong, order=sorted(values, key=values.__getitem__),
        picture=circuit("", groups, f"A battery with two capacitors {how}: {a} μF and {b} μF."),
        proof=f"f'{{1/(F(1, {a}) + F(1, {b}))}} μF'" if series else f"f'{{sum([{a}, {b}])}} μF'",
        hints=("Think of the plates: do two capacitors connected like this act as one with larger plates or with a larger gap?", f"Capacitors {how}: {reason}.", f"$\\frac{{1}}{{C}} = \\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{small}}}$" if series else f"Each stores its charge at the full voltage, so add {a} and {b}."),
        explanation=(f"Capacitors {how}: {reason}.", f"$\\frac{{1}}{{C}} = \\frac{{1}}{{{a}}} + \\frac{{1}}{{{b}}} = \\frac{{1}}{{{small}}}$, so $C$ = {key} μF" if series else f"${a} + {b} = {plus}$, so $C$ = {plus} μF"),
        harder=0.9 if series else -0.3,
    )  # fmt: skip


@template("electricity_and_waves.force-on-a-wire", skill="electricity_and_waves.magnetism-and-induction", kind="numeric", difficulty=-0.1, reason="a product of three quantities; lengths in centimetres", variants=12,
    b=(F(1, 10), F(1, 5), F(1, 4), F(1, 2), F(2, 5)), i=(2, 3, 4, 5, 6, 8, 10), cm=(10, 20, 25, 40, 50), ask=("force", "current"), where=lambda b, i, cm, ask: (b * i * cm).denominator in (1, 2) and b * i * F(cm, 100) != i and len({b * i * F(cm, 100), b, F(i), F(cm), F(cm, 100)}) == 5)  # fmt: skip
def force_on_a_wire(b: Fraction, i: int, cm: int, ask: str) -> Draft:
    length = F(cm, 100)
    force = b * i * length
    field, meters, shown = short_decimal(b), short_decimal(length), short_decimal(force)
    if ask == "force":
        return Draft(
            stem=f"A wire of {cm} cm lies at right angles to a magnetic field of {field} T and carries a current of {i} A. How large is the force on it?", key=decimal_number(force), unit="N", proof=f"F({b.numerator}, {b.denominator})*{i}*convert({cm}, 'cm', 'm')",
            wrong=expected(force, (force * 100, "centimeters-for-meters", f"You calculated with {cm}. How many metres are {cm} cm?"), (b * i, "factor-left-out", "You left the length out. A longer wire feels a larger force."), (b * i / length, "divides-instead-of-multiplying", "You divided by the length. A longer wire feels a larger force.")),
            hints=("On which three quantities does the force depend?", f"Field, current and length are multiplied; {cm} cm = {meters} m.", f"$F = B \\cdot I \\cdot l = {field} \\cdot {i} \\cdot {meters}$"), explanation=(f"{cm} cm = {meters} m", f"$F = {field} \\cdot {i} \\cdot {meters} = {shown}$ N"),
        )  # fmt: skip
    return Draft(
        stem=f"A wire of {cm} cm lies at right angles to a magnetic field of {field} T. The force on it is {shown} N. How large is the current?", key=i, unit="A", proof=f"solve('{force} = {b}*x*{cm}/100', 'x')",
        wrong=expected(i, (F(i, 100), "centimeters-for-meters", f"You calculated with {cm}. How many metres are {cm} cm?"), (force * b * length, "multiplies-instead-of-dividing", "You multiplied everything. The current is one of the factors of the force."), (force / b, "factor-left-out", "You left the length out.")),
        hints=("Which formula gives the force on a wire? Which letter is asked for?", f"Divide the force by the field and by the length; {cm} cm = {meters} m.", f"$B \\cdot l = {field} \\cdot {meters} = {short_decimal(b * length)}$. Divide {shown} by it."),
        explanation=(f"$F = B \\cdot I \\cdot l$ with $l = {meters}$ m", f"$I = \\frac{{{shown}}}{{{field} \\cdot {meters}}} = {i}$ A"), harder=0.5,
    )  # fmt: skip


_MAINS = (
    ("in a phone charger in Brussels", 230),
    ("in a doorbell in Chicago", 120),
    ("in a toy train in Zürich", 230),
    ("in a lamp in Osaka", 100),
    ("in a welding machine in Durban", 230),
    ("at a power station near Porto Alegre", 12000),
)


@template("electricity_and_waves.transformer", skill="electricity_and_waves.magnetism-and-induction", kind="numeric", difficulty=-0.9, reason="voltages are as the numbers of turns; currents the other way round", variants=16,
    place=_MAINS, n=(600, 1000, 1200, 2000), ratio=(F(1, 2), F(1, 4), F(1, 5), F(1, 10), F(1, 20), F(1, 50), F(3), F(10), F(20)), i=(2, 4, 5, 10), ask=("voltage", "turns", "current"),
    where=lambda place, n, ratio, i, ask: (n * ratio).denominator == 1 and (place[1] * ratio).denominator in (1, 2) and (ratio < 1) == (place[1] < 1000) and (ask == "current" or i == 2) and (ask != "current" or (ratio < 1 and (i * ratio).denominator in (1, 2, 4, 5, 10) and i * ratio != 1)) and n * ratio != place[1] * ratio)  # fmt: skip
def transformer(place: tuple[str, int], n: int, ratio: Fraction, i: int, ask: str) -> Draft:
    where, v = place
    turns, out = int(n * ratio), v * ratio
    shown = short_decimal(out)
    start = f"The transformer {where} has {n} turns on the primary coil, which is connected to {v} V of alternating voltage."
    upside = "You have turned the ratio over. The coil with fewer turns has the lower voltage."
    if ask == "voltage":
        return Draft(
            stem=f"{start} The secondary coil has {turns} turns. What is the voltage there?", key=decimal_number(out), unit="V", proof=f"solve('x/{v} = {turns}/{n}', 'x')",
            wrong=expected(out, (v / ratio, "ratio-upside-down", upside), (F(v, turns), "one-coil-only", "You used the turns of one coil alone. The ratio of both counts."), (F(v) + turns - n, "difference-for-ratio", "Not the difference of the turns counts, but their ratio.")),
            hints=("Which ratio is equal to the ratio of the voltages?", "The voltages are in the same ratio as the numbers of turns.", f"$\\frac{{V_2}}{{{v}}} = \\frac{{{turns}}}{{{n}}}$"),
            explanation=("$\\frac{V_2}{V_1} = \\frac{N_2}{N_1}$", f"$V_2 = {v} \\cdot \\frac{{{turns}}}{{{n}}} = {shown}$ V"),
        )  # fmt: skip
    if ask == "turns":
        return Draft(
            stem=f"{start} The secondary coil shall give {shown} V. How many turns does it need?", key=turns, proof=f"solve('x/{n} = {out}/{v}', 'x')",
            wrong=expected(turns, (n / ratio, "ratio-upside-down", upside), (n + out - v, "difference-for-ratio", "Not the difference of the voltages counts, but their ratio.")),
            hints=("Does the secondary coil need more turns than the primary one, or fewer?", "The numbers of turns are in the same ratio as the voltages.", f"$\\frac{{N_2}}{{{n}}} = \\frac{{{shown}}}{{{v}}}$"),
            explanation=("$\\frac{N_2}{N_1} = \\frac{V_2}{V_1}$", f"$N_2 = {n} \\cdot \\frac{{{shown}}}{{{v}}} = {turns}$"), harder=0.4,
        )  # fmt: skip
    primary = i * ratio
    return Draft(
        stem=f"{start} The secondary coil has {turns} turns and gives a current of {i} A. How large is the current in the primary coil, if no energy is lost?", key=decimal_number(primary), unit="A", proof=f"solve('{v}*x = {out}*{i}', 'x')",
        wrong=expected(primary, (i / ratio, "ratio-upside-down", "You let the currents behave like the voltages. The power is the same on both sides, so less voltage means more current."), (i, "current-same-everywhere", "The two coils are separate circuits. Only the power is the same on both sides."), (out, "voltage-for-current", "That is the secondary voltage.")),
        hints=("Which quantity is the same on both sides if no energy is lost?", "Find the secondary voltage. Then $V_1 I_1 = V_2 I_2$.", f"$V_2 = {v} \\cdot \\frac{{{turns}}}{{{n}}} = {shown}$ V, so the power is ${shown} \\cdot {i} = {short_decimal(out * i)}$ W."),
        explanation=(f"$V_2 = {v} \\cdot \\frac{{{turns}}}{{{n}}} = {shown}$ V", f"$P = {shown} \\cdot {i} = {short_decimal(out * i)}$ W", f"$I_1 = \\frac{{{short_decimal(out * i)}}}{{{v}}} = {short_decimal(primary)}$ A"), harder=1.7,
    )  # fmt: skip
