"""Chemistry computed: formulas of salts, pH, heat, rates, energy profiles, gases."""

from fractions import Fraction
from math import gcd

from store.bank.charts import scatter
from store.bank.draw import BLUE, GREY, INK, ORANGE, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Picture

_CATIONS = (("sodium", "Na", 1), ("potassium", "K", 1), ("magnesium", "Mg", 2), ("calcium", "Ca", 2), ("aluminium", "Al", 3), ("lithium", "Li", 1))  # fmt: skip
_ANIONS = (("chloride", "Cl", 1), ("bromide", "Br", 1), ("oxide", "O", 2), ("sulfide", "S", 2), ("nitride", "N", 3), ("fluoride", "F", 1))  # fmt: skip
_LOW = "₀₁₂₃₄₅₆₇₈₉"
Ion = tuple[str, str, int]


def _formula(one: str, a: int, other: str, b: int) -> str:
    return f"{one}{_LOW[a] if a > 1 else ''}{other}{_LOW[b] if b > 1 else ''}"


def _charge(ion: Ion, sign: str) -> str:
    return f"{ion[2] if ion[2] > 1 else ''}{sign}"


@template(
    "chemistry.formula-of-a-salt",
    skill="chemistry.bonding",
    kind="single_choice",
    difficulty=-0.2,
    reason="charges must add up to zero",
    variants=18,
    cation=_CATIONS,
    anion=_ANIONS,
    where=lambda cation, anion: cation[2] != anion[2] or cation[2] == 2,
)
def formula_of_a_salt(cation: Ion, anion: Ion) -> Draft:
    p, q = cation[2], anion[2]
    a, b = q // gcd(p, q), p // gcd(p, q)
    options: list[tuple[str, str, str]] = []
    for x, y, name in (
        (p, q, "charges-as-indices"),
        (1, 1, "ignores-charges"),
        (b, a, "charges-as-indices"),
        (1, 2, "ignores-charges"),
        (2, 1, "ignores-charges"),
        (2, 3, "ignores-charges"),
    ):
        text = _formula(cation[1], x, anion[1], y)
        if (x, y) != (a, b) and text not in [o[0] for o in options]:
            total = x * p - y * q
            said = (
                f"Here the charges are +{x * p} and −{y * q} together."
                if total
                else f"The charges add up to zero, but {x} and {y} can be made smaller."
            )
            options.append((text, name, said))
    key = _formula(cation[1], a, anion[1], b)
    return Draft(
        stem=f"What is the formula of {cation[0]} {anion[0]}? The ions are {cation[1]} with the charge {_charge(cation, '+')} and {anion[1]} with the charge {_charge(anion, '−')}.",
        key=key,
        proof=f"[o == {cation[1]!r} + ['', '', '₂', '₃'][first(x for x in range(1, 4) for y in range(1, 4) if x * {p} == y * {q})] + {anion[1]!r} + ['', '', '₂', '₃'][first(y for x in range(1, 4) for y in range(1, 4) if x * {p} == y * {q})] for o in options]",
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in options[:3]],
        hints=(
            "The compound as a whole has no charge.",
            "How many of each ion are needed so that plus and minus charges are equal?",
            f"The least common multiple of {p} and {q} is {p * q // gcd(p, q)}: so many positive and so many negative charges are needed. Work out the number of ions of each kind.",
        ),
        explanation=(
            f"Positive charges: ${a} \\cdot {p} = {a * p}$; negative ones: ${b} \\cdot {q} = {b * q}$",
            f"So the formula is {key}",
        ),
        harder=1.0 if {p, q} == {2, 3} else 0.3 if 3 in (p, q) else -0.6,
    )  # fmt: skip


@template(
    "chemistry.ph-and-concentration",
    skill="chemistry.acids",
    kind="numeric",
    difficulty=0.3,
    reason="a power of ten is read as pH, or factors of ten are counted",
    variants=16,
    what=("hydrochloric acid", "nitric acid", "rain water", "lemon juice", "a sample from a mine lake"),
    power=(1, 2, 3, 4, 5),
    asked=("pH", "factor", "base"),
    step=(1, 2, 3),
    where=lambda what, power, asked, step: (
        (asked == "factor" or step == 1) and (asked == "base") == (what == "a sample from a mine lake")
    ),
)
def ph_and_concentration(what: str, power: int, asked: str, step: int) -> Draft:
    if asked == "pH":
        written = short_decimal(Fraction(1, 10**power))
        return Draft(
            stem=f"In a sample of {what} the concentration of H⁺ ions is {written} mol/L. What is its pH?",
            key=power,
            proof=f"-log({written})",
            wrong=[
                Wrong(answer=-power, misconception="forgets-minus-of-ph", feedback="The pH is the negative logarithm, so the sign turns around."),
                Wrong(answer=14 - power, misconception="confuses-h-and-oh", feedback="That would fit if the number were the concentration of OH⁻ ions."),
            ],
            hints=("Write the concentration as a power of ten.", "The pH is the exponent with the sign changed.", f"${written} = 10^{{-{power}}}$. Now change the sign of the exponent."),
            explanation=(f"${written} = 10^{{-{power}}}$", f"$-(-{power}) = {power}$, so pH {power}"),
            harder=-0.4,
        )  # fmt: skip
    if asked == "factor":
        return Draft(
            stem=f"A sample of {what} has pH {power}, another one has pH {power + step}. How many times as high is the concentration of H⁺ ions in the first one?",
            key=10**step,
            proof=f"10**(-{power}) / 10**(-{power + step})",
            wrong=[
                Wrong(answer=step if step > 1 else 2, misconception="ph-as-linear-scale", feedback="The pH is no linear scale: each step has the same factor."),
                Wrong(answer=10 * step if step > 1 else 20, misconception="multiplies-steps-of-ph", feedback=f"{'The factors are multiplied, not added.' if step > 1 else 'There is a single step between the two.'}"),
            ],
            hints=("How many steps of pH lie between them?", "One step means ten times as much.", f"From {power} to {power + step}: {step} {'step' if step == 1 else 'steps'}. Take the factor for one step as often as that and multiply."),
            explanation=(f"Steps: ${power + step} - {power} = {step}$", f"$10^{{{step}}} = {10**step}$" if step > 1 else "Each step is a factor of 10"),
            harder=0.1 * step,
        )  # fmt: skip
    written = short_decimal(Fraction(1, 10**power))
    return Draft(
        stem=f"In a solution of sodium hydroxide the concentration of OH⁻ ions is {written} mol/L at 25 °C. What is its pH? (pH and pOH add up to 14.)",
        key=14 - power,
        proof=f"14 + log({written})",
        wrong=[Wrong(answer=power, misconception="confuses-h-and-oh", feedback="That is the pOH. A base must have a pH above 7.")],
        hints=("Is the solution acidic or basic?", "First find pOH from the power of ten, then subtract it from 14.", f"${written} = 10^{{-{power}}}$, so pOH is {power}. Now subtract."),
        explanation=(f"${written} = 10^{{-{power}}}$, so pOH {power}", f"$14 - {power} = {14 - power}$"),
        harder=0.8,
    )  # fmt: skip


@template(
    "chemistry.neutralise",
    skill="chemistry.acids",
    kind="numeric",
    difficulty=0.9,
    reason="equal amounts of H⁺ and OH⁻ from volumes and concentrations",
    variants=12,
    volume=(10, 20, 25, 40, 50),
    base=("0.1", "0.2", "0.5", "1"),
    acid=("0.1", "0.2", "0.25", "0.5"),
    strength=(1, 2),
    where=lambda volume, base, acid, strength: (
        Fraction(base) != Fraction(acid) * strength
        and Fraction(base) != Fraction(acid)
        and volume * Fraction(base) / Fraction(acid) / strength >= 4
    ),
)
def neutralise(volume: int, base: str, acid: str, strength: int) -> Draft:
    key = volume * Fraction(base) / (Fraction(acid) * strength)
    name = ("hydrochloric acid, HCl,", "sulfuric acid, H₂SO₄,")[strength - 1]
    plain = volume * Fraction(base) / Fraction(acid)
    wrong = [
        Wrong(
            answer=decimal_number(volume * Fraction(acid) * strength / Fraction(base)),
            misconception="inverts-a-ratio",
            feedback="Is the acid stronger in concentration than the base? Then less of it is needed, else more.",
        )
    ]
    if strength == 2:
        wrong.append(
            Wrong(
                answer=decimal_number(plain),
                misconception="forgets-second-proton",
                feedback="Each H₂SO₄ gives off two H⁺.",
            )
        )
    else:
        wrong.append(
            Wrong(
                answer=volume,
                misconception="equal-volumes",
                feedback="Equal volumes would do only if the concentrations were equal.",
            )
        )
    return Draft(
        stem=f"How many mL of {name} with {acid} mol/L neutralise {volume} mL of sodium hydroxide solution, NaOH, with {base} mol/L?",
        key=decimal_number(key),
        unit="mL",
        proof=f"solve('{strength} * {acid} * x = {base} * {volume}', 'x')",
        wrong=[w for n, w in enumerate(wrong) if Fraction(str(w.answer)) != key and w.answer not in [o.answer for o in wrong[:n]]],
        hints=(
            "How many moles of OH⁻ are there?",
            "Just as many moles of H⁺ are needed. " + ("Each particle of this acid gives one." if strength == 1 else "Each particle of this acid gives two."),
            f"OH⁻: ${base} \\cdot {volume} = {short_decimal(Fraction(base) * volume)}$ mmol. One mL of the acid gives ${strength} \\cdot {acid} = {short_decimal(strength * Fraction(acid))}$ mmol of H⁺.",
        ),
        explanation=(
            f"OH⁻: ${base} \\cdot {volume} = {short_decimal(Fraction(base) * volume)}$ mmol",
            f"Each mL of acid gives ${strength} \\cdot {acid} = {short_decimal(strength * Fraction(acid))}$ mmol of H⁺.",
            f"$\\frac{{{short_decimal(Fraction(base) * volume)}}}{{{short_decimal(strength * Fraction(acid))}}} = {short_decimal(key)}$ mL",
        ),
        harder=0.4 if strength == 2 else -0.2,
    )  # fmt: skip


@template(
    "chemistry.heat-of-water",
    skill="chemistry.energy-and-rates",
    kind="numeric",
    difficulty=0.5,
    reason="three factors, one of them a difference",
    variants=12,
    fuel=("ethanol", "paraffin", "a peanut", "camping gas", "dried fruit"),
    mass=(50, 100, 150, 200, 250),
    start=(18, 20, 22, 25),
    rise=(5, 10, 15, 20, 30),
)
def heat_of_water(fuel: str, mass: int, start: int, rise: int) -> Draft:
    key = Fraction(42, 10) * mass * rise
    end = start + rise
    return Draft(
        stem=f"Burning {fuel} warms {mass} g of water from {start} °C to {end} °C. How many joules has the water taken up? (Specific heat of water: 4.2 J for each gram and °C)",
        key=decimal_number(key),
        unit="J",
        proof=f"sum(4.2 * {mass} for degree in range({start}, {end}))",
        wrong=[
            Wrong(answer=decimal_number(Fraction(42, 10) * mass * end), misconception="end-instead-of-change", feedback="The water did not start at 0 °C. By how many degrees did it become warmer?"),
            Wrong(answer=mass * rise, misconception="forgets-specific-heat", feedback="1 J warms less than 1 g by 1 °C. Which factor is missing?"),
        ],
        hints=(
            "What are the mass and the change of temperature?",
            "Heat = specific heat · mass · change of temperature.",
            f"Change: ${end} - {start} = {rise}$ °C. Now work out $4.2 \\cdot {mass} \\cdot {rise}$.",
        ),
        explanation=(f"${end} - {start} = {rise}$ °C", f"$4.2 \\cdot {mass} \\cdot {rise} = {short_decimal(key)}$ J"),
    )  # fmt: skip


def _profile(start: int, peak: int, end: int, alt: str) -> Picture:
    """The energy along the way of a reaction, with numbers at the three heights."""
    sheet = Sheet((0, 10), (0, peak * 1.12), height=260, margin=40)
    sheet.arrow((0, 0), (0, peak * 1.12), colour=INK)
    sheet.arrow((0, 0), (10, 0), colour=INK)
    sheet.line((0.4, start), (2.2, start), colour=BLUE)
    points = []
    for n in range(41):
        t = n / 40
        low, high = (start, peak) if t < 0.5 else (end, peak)
        s = 2 * t if t < 0.5 else 2 - 2 * t
        points.append((2.2 + 4.6 * t, low + (high - low) * s * s * (3 - 2 * s)))
    sheet.line(*points, colour=BLUE)
    sheet.line((6.8, end), (9, end), colour=BLUE)
    for x, height in ((0, start), (0, peak), (0, end)):
        sheet.line((x, height), (9.4, height), colour=GREY, dashed=True, width=1)
        sheet.text((x, height), str(height), shift=(-19, 0), size=13, colour=ORANGE)
    sheet.text((0, peak * 1.12), "energy in kJ/mol", shift=(62, 6), size=12)
    sheet.text((1.3, start), "start", shift=(0, -11), size=12)
    sheet.text((8, end), "products", shift=(0, -11), size=12)
    return sheet.picture(alt)


def _climb(start: int, peak: int, end: int, asked: str) -> int:
    return {"activation": peak - start, "change": end - start, "reverse": peak - end}[asked]


@template(
    "chemistry.energy-profile",
    skill="chemistry.energy-and-rates",
    kind="numeric",
    difficulty=0.4,
    reason="the right two heights of a diagram are subtracted",
    variants=14,
    start=(50, 80, 120, 160),
    peak=(220, 250, 280, 300),
    end=(30, 60, 100, 140, 180),
    asked=("activation", "change", "reverse"),
    where=lambda start, peak, end, asked: (
        abs(start - end) >= 40 and _climb(start, peak, end, asked) not in (start, peak, end)
    ),
)
def energy_profile(start: int, peak: int, end: int, asked: str) -> Draft:
    key = _climb(start, peak, end, asked)
    question = {
        "activation": "What is the activation energy of the reaction, in kJ/mol?",
        "change": "By how many kJ/mol does the energy change from start to products? Give a release of energy a minus sign.",
        "reverse": "What is the activation energy of the reverse reaction, in kJ/mol?",
    }[asked]
    tops = {"activation": (peak, start), "change": (end, start), "reverse": (peak, end)}[asked]
    others = [
        Wrong(answer=peak - start, misconception="wrong-heights-of-profile", feedback="That is the climb from the start to the top. Is this what is asked for?"),
        Wrong(answer=end - start, misconception="wrong-heights-of-profile", feedback="That is the difference of products and start; it does not depend on the top."),
        Wrong(answer=peak - end, misconception="wrong-heights-of-profile", feedback="That is the height of the top above the products. From which side does the reaction come?"),
        Wrong(answer=peak, misconception="height-instead-of-difference", feedback=f"{peak} is a height above zero. A difference of two heights is needed."),
        Wrong(answer=start - end, misconception="sign-of-energy-change", feedback="The size is right. Do the products lie higher or lower than the start?"),
    ]  # fmt: skip
    kept: list[Wrong] = []
    for other in others[: 5 if asked == "change" else 4]:
        if other.answer not in (key, *(w.answer for w in kept)):
            kept.append(other)
    return Draft(
        stem=f"The picture shows the energy profile of a reaction. {question}",
        key=key,
        unit="kJ/mol",
        proof=f"first(x for x in range(-400, 400) if {tops[1]} + x == {tops[0]})",
        wrong=kept,
        hints=(
            "Which two heights in the picture belong to the question?",
            {"activation": "It is the climb from the start to the highest point.", "change": "Compare the products with the start, whatever lies between.", "reverse": "Going backwards, the products are the starting point."}[asked],
            f"The two heights are {tops[0]} and {tops[1]}. Subtract the second from the first.",
        ),
        explanation=(f"Heights: {tops[0]} and {tops[1]} kJ/mol", f"${tops[0]} - {tops[1]} = {key}$ kJ/mol"),
        picture=_profile(start, peak, end, f"An energy profile in kJ/mol: a curve from the start at {start} over a top at {peak} to the products at {end}."),
        harder={"activation": -0.5, "change": 0.1, "reverse": 0.7}[asked],
    )  # fmt: skip


@template(
    "chemistry.mean-rate",
    skill="chemistry.energy-and-rates",
    kind="numeric",
    difficulty=-0.2,
    reason="two points of a graph give change over time",
    variants=12,
    volumes=((0, 24, 40, 48, 52), (0, 32, 48, 56, 60), (0, 20, 32, 40, 44), (0, 36, 60, 72, 76)),
    span=((0, 1), (1, 3), (0, 2), (2, 4)),
)
def mean_rate(volumes: tuple[int, ...], span: tuple[int, int]) -> Draft:
    step = 20
    first, last = span
    change, time = volumes[last] - volumes[first], (last - first) * step
    key = Fraction(change, time)
    difference = f"${volumes[last]} - {volumes[first]} = {change}$ mL" if first else f"{change} mL"
    return Draft(
        stem=f"Marble reacts with acid, and the gas is collected. The graph shows its volume (mL) against time (s). What is the mean rate from {first * step} s to {last * step} s, in mL/s?",
        key=decimal_number(key),
        unit="mL/s",
        proof=f"({volumes[last]} - {volumes[first]}) / ({last * step} - {first * step})",
        wrong=[
            *([Wrong(answer=float(round(Fraction(volumes[last], last * step), 3)), misconception="end-instead-of-change", feedback=f"That is the mean from the start of the reaction. Only the time from {first * step} s on counts.")] if first and Fraction(volumes[last], last * step) != key else []),
            Wrong(answer=change, misconception="forgets-to-divide-by-time", feedback=f"That is the volume for all {time} seconds."),
        ],
        hints=(
            f"Read the volume at {first * step} s and at {last * step} s.",
            "Mean rate = change of volume divided by the time that it took.",
            f"Change: {difference} in {time} s. Divide.",
        ),
        explanation=(f"Change: {difference}", f"$\\frac{{{change}}}{{{time}}} = {short_decimal(key)}$ mL/s"),
        picture=scatter(tuple((n * step, float(v)) for n, v in enumerate(volumes)), "A graph of the volume of gas in mL against time in s with five points, 20 s apart: " + ", ".join(f"{v} mL" for v in volumes) + ".", letters=("s", "mL"), step=20, up=4),
        harder=0.4 if first else -0.6,
    )  # fmt: skip


_VESSELS = (
    "a compressor in Hanoi",
    "the tank of a submarine",
    "an air spring in Chile",
    "a cylinder with a piston",
    "the bellows of a forge",
)


@template(
    "chemistry.boyle",
    skill="chemistry.gases",
    kind="numeric",
    difficulty=-0.3,
    reason="a product stays the same",
    variants=12,
    what=_VESSELS,
    p=(1, 2, 3, 4, 5),
    v=(12, 20, 24, 30, 60, 90),
    w=(4, 5, 6, 10, 15, 40, 120),
    where=lambda what, p, v, w: v != w and p * v % w == 0 and p * v // w not in (p, v, w),
)
def boyle(what: str, p: int, v: int, w: int) -> Draft:
    key = p * v // w
    wrong = [
        Wrong(
            answer=decimal_number(Fraction(p * w, v)) if (p * w * 10**4) % v == 0 else round(p * w / v, 3),
            misconception="inverts-a-ratio",
            feedback=f"The volume becomes {'smaller' if w < v else 'larger'}. Does the pressure rise or fall then?",
        )
    ]
    return Draft(
        stem=f"The gas in {what} has a volume of {v} L and a pressure of {p} bar. At the same temperature the volume is changed to {w} L. What is the pressure now, in bar?",
        key=key,
        unit="bar",
        proof=f"solve('{p} * {v} = x * {w}', 'x')",
        wrong=[w_ for w_ in wrong if w_.answer != key],
        hints=("Does the pressure rise or fall?", "At the same temperature pressure times volume stays the same.", f"Before: ${p} \\cdot {v} = {p * v}$. Afterwards pressure times {w} gives the same."),
        explanation=(f"${p} \\cdot {v} = {p * v}$", f"$\\frac{{{p * v}}}{{{w}}} = {key}$ bar"),
        harder=0.3 if w > v else -0.6,
    )  # fmt: skip


@template(
    "chemistry.gas-and-temperature",
    skill="chemistry.gases",
    kind="numeric",
    difficulty=0.8,
    reason="temperatures must be turned into kelvin before a proportion",
    variants=12,
    celsius=((27, 127), (27, 87), (-23, 27), (27, 177), (127, 227), (77, 217), (27, 327)),
    volume=(3, 6, 15, 20, 30, 45, 60),
    where=lambda celsius, volume: (volume * (celsius[1] + 273) * 10) % (celsius[0] + 273) == 0,
)
def gas_and_temperature(celsius: tuple[int, int], volume: int) -> Draft:
    one, two = celsius[0] + 273, celsius[1] + 273
    key = Fraction(volume * two, one)
    return Draft(
        stem=f"A gas fills {volume} L at {celsius[0]} °C. It is heated to {celsius[1]} °C at the same pressure. What volume does it fill now, in litres? (0 °C is 273 K.)",
        key=decimal_number(key),
        unit="L",
        proof=f"solve('{volume} / {one} = x / {two}', 'x')",
        wrong=[
            Wrong(answer=float(round(Fraction(volume * celsius[1], celsius[0]), 3)), misconception="celsius-instead-of-kelvin", feedback="The volume is proportional to the temperature in kelvin, not in °C."),
            Wrong(answer=float(round(Fraction(volume * one, two), 3)), misconception="inverts-a-ratio", feedback="Warm gas takes more room than cold gas. Check which temperature belongs on top."),
        ],
        hints=(
            "Which unit must temperatures have in the gas laws?",
            "The volume is proportional to the temperature in kelvin: add 273 to each of the two temperatures.",
            f"${celsius[0]} + 273 = {one}$ K and ${celsius[1]} + 273 = {two}$ K. The volume grows by the factor $\\frac{{{two}}}{{{one}}}$.",
        ),
        explanation=(f"${celsius[0]} + 273 = {one}$ K, ${celsius[1]} + 273 = {two}$ K", f"${volume} \\cdot \\frac{{{two}}}{{{one}}} = {short_decimal(key)}$ L"),
    )  # fmt: skip


@template(
    "chemistry.molar-volume",
    skill="chemistry.gases",
    kind="numeric",
    difficulty=-0.6,
    reason="one multiplication or division by the molar volume, sometimes with a molar mass",
    variants=14,
    gas=(
        ("oxygen", "O₂", 32),
        ("carbon dioxide", "CO₂", 44),
        ("nitrogen", "N₂", 28),
        ("methane", "CH₄", 16),
        ("hydrogen", "H₂", 2),
    ),
    amount=("0.5", "2", "3", "0.25", "5", "1.5"),
    asked=("volume", "amount", "from mass"),
)
def molar_volume(gas: tuple[str, str, int], amount: str, asked: str) -> Draft:
    name, formula, molar = gas
    n = Fraction(amount)
    litres = 24 * n
    text, grams = short_decimal(litres), short_decimal(n * molar)
    stem = {
        "volume": f"What volume do {amount} mol of {name} fill at room temperature, in litres?",
        "amount": f"How many moles are {text} L of {name} at room temperature?",
        "from mass": f"What volume do {grams} g of {name}, {formula}, fill at room temperature, in litres? (Molar mass: {molar} g/mol)",
    }[asked]
    key = n if asked == "amount" else litres
    wrong = {
        "volume": Wrong(
            answer=float(round(n / 24, 4)),
            misconception="divides-instead-of-multiplies",
            feedback="One mole fills 24 L. That is far too little, then.",
        ),
        "amount": Wrong(
            answer=decimal_number(litres * 24),
            misconception="multiplies-instead-of-divides",
            feedback=f"One mole fills 24 L. How many times do 24 L go into {text} L?",
        ),
        "from mass": Wrong(
            answer=decimal_number(24 * n * molar),
            misconception="grams-as-moles",
            feedback=f"The {grams} g were taken for moles. How many moles are they?",
        ),
    }[asked]
    return Draft(
        stem=f"{stem} One mole of any gas fills 24 L there.",
        key=decimal_number(key),
        unit="mol" if asked == "amount" else "L",
        proof={"volume": f"24 * {amount}", "amount": f"solve('24 * x = {text}', 'x')", "from mass": f"24 * ({grams} / {molar})"}[asked],
        wrong=[wrong],
        hints=(
            "Does the kind of gas matter for its volume?",
            {"volume": "Each mole fills the same volume; so multiply.", "amount": "Divide by the volume of one mole.", "from mass": "First turn grams into moles with the molar mass, then moles into litres."}[asked],
            {"volume": f"One mole: 24 L. So take 24 L {amount} times.", "amount": f"$\\frac{{{text}}}{{24}}$ is to be worked out.", "from mass": f"$\\frac{{{grams}}}{{{molar}}} = {amount}$ mol, and each mole fills 24 L."}[asked],
        ),
        explanation=(
            *((f"$\\frac{{{grams}}}{{{molar}}} = {amount}$ mol",) if asked == "from mass" else ()),
            f"$\\frac{{{text}}}{{24}} = {amount}$ mol" if asked == "amount" else f"$24 \\cdot {amount} = {text}$ L",
        ),
        harder={"volume": -0.4, "amount": 0.0, "from mass": 1.0}[asked],
    )  # fmt: skip
