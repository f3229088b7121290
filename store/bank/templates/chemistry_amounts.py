"""Chemistry computed: particles of atoms, molar mass, moles, equations, concentrations."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, listed, short_decimal

_MASS = {"H": 1, "C": 12, "N": 14, "O": 16, "Na": 23, "Mg": 24, "Al": 27, "S": 32, "K": 39, "Ca": 40, "Fe": 56, "P": 31}
_ATOMS = (("lithium", 3, 7), ("carbon", 6, 14), ("oxygen", 8, 18), ("sodium", 11, 23), ("aluminium", 13, 27), ("chlorine", 17, 37), ("calcium", 20, 44), ("iron", 26, 56), ("magnesium", 12, 26), ("potassium", 19, 40), ("zinc", 30, 66), ("copper", 29, 63), ("iodine", 53, 131), ("bromine", 35, 81), ("sulfur", 16, 34))  # fmt: skip
_CHARGES = {"sodium": 1, "aluminium": 3, "chlorine": -1, "calcium": 2, "magnesium": 2, "potassium": 1, "oxygen": -2, "lithium": 1, "sulfur": -2, "bromine": -1, "zinc": 2, "iodine": -1}  # fmt: skip


@template(
    "chemistry.count-particles",
    skill="chemistry.atoms",
    kind="numeric",
    difficulty=-0.6,
    reason="atomic number, mass number and charge are told apart",
    variants=18,
    atom=_ATOMS,
    asked=("neutrons", "mass number", "electrons of the ion"),
    where=lambda atom, asked: asked != "electrons of the ion" or atom[0] in _CHARGES,
)
def count_particles(atom: tuple[str, int, int], asked: str) -> Draft:
    name, z, a = atom
    if asked == "neutrons":
        return Draft(
            stem=f"An atom of {name} has the atomic number {z} and the mass number {a}. How many neutrons does it have?",
            key=a - z,
            proof=f"first(n for n in range(200) if {z} + n == {a})",
            wrong=[
                Wrong(answer=a, misconception="mass-number-for-neutrons", feedback=f"{a} counts the protons as well."),
                Wrong(answer=a + z, misconception="adds-protons-to-mass-number", feedback=f"The protons are already counted in {a}. They must not be added again."),
                Wrong(answer=z, misconception="protons-equal-neutrons", feedback=f"{z} is the number of protons. The number of neutrons need not be the same."),
            ],
            hints=("What does each of the two numbers count?", "The mass number counts protons and neutrons together; the atomic number counts protons.", f"{a} particles in the nucleus, {z} of them protons. The rest are neutrons."),
            explanation=("Neutrons: mass number minus atomic number.", f"${a} - {z} = {a - z}$"),
            harder=-0.3,
        )  # fmt: skip
    if asked == "mass number":
        return Draft(
            stem=f"An atom of {name} has {z} protons, {a - z} neutrons and {z} electrons. What is its mass number?",
            key=a,
            proof=f"sum([{z}, {a - z}])",
            wrong=[
                Wrong(answer=a + z, misconception="counts-electrons-in-mass", feedback="The electrons were counted too. They have hardly any mass."),
                Wrong(answer=a - z, misconception="mass-number-for-neutrons", feedback=f"{a - z} counts the neutrons only."),
            ],
            hints=("Which of these particles are heavy?", "The mass number counts the particles in the nucleus.", f"In the nucleus there are {z} protons and {a - z} neutrons. Add them."),
            explanation=("The mass number counts protons and neutrons.", f"${z} + {a - z} = {a}$"),
            harder=-0.3,
        )  # fmt: skip
    charge = _CHARGES[name]
    key = z - charge
    sign = f"{abs(charge)}{'+' if charge > 0 else '-'}"
    return Draft(
        stem=f"The element {name} has the atomic number {z}. How many electrons does its ion with the charge {sign.replace('-', '−')} have?",
        key=key,
        proof=f"first(n for n in range(100) if {z} - n == {charge})",
        wrong=[
            Wrong(answer=z + charge, misconception="sign-of-ion-charge", feedback="Electrons are negative. Does an ion with this sign have more of them than the atom, or fewer?"),
            Wrong(answer=z, misconception="ion-as-neutral-atom", feedback=f"With {z} electrons the particle would be a neutral atom."),
        ],
        hints=(
            "How many electrons does the neutral atom have?",
            "Each lost electron leaves one positive charge; each gained one brings a negative charge.",
            f"The atom has {z} electrons, and the ion has {'lost' if charge > 0 else 'gained'} {abs(charge)}.",
        ),
        explanation=(f"The neutral atom has {z} electrons.", f"${z} {'-' if charge > 0 else '+'} {abs(charge)} = {key}$"),
        harder=0.6,
    )  # fmt: skip


@template(
    "chemistry.mean-atomic-mass",
    skill="chemistry.atoms",
    kind="numeric",
    difficulty=0.9,
    reason="a weighted mean of two masses",
    variants=10,
    light=(10, 24, 35, 50, 63, 69, 85, 107),
    gap=(1, 2),
    percent=(20, 25, 30, 40, 60, 70, 75, 80),
)
def mean_atomic_mass(light: int, gap: int, percent: int) -> Draft:
    heavy, other = light + gap, 100 - percent
    key = Fraction(light * percent + heavy * other, 100)
    return Draft(
        stem=f"A sample of an element consists of two isotopes: {percent} % have the mass number {light} and {other} % have {heavy}. What is the mean relative atomic mass in this sample?",
        key=decimal_number(key),
        proof=f"mean([{light}] * {percent} + [{heavy}] * {other})",
        wrong=[
            *([] if percent == 50 else [Wrong(answer=decimal_number(Fraction(light + heavy, 2)), misconception="plain-mean", feedback=f"That would be right for 50 % of each. Here it is {percent} % and {other} %.")]),
            Wrong(answer=decimal_number(Fraction(light * other + heavy * percent, 100)), misconception="swaps-weights", feedback=f"The percentages were swapped. Which isotope makes up {percent} %?"),
        ],
        hints=(
            f"Imagine 100 atoms. How many have the mass number {light}?",
            "Add the masses of all 100 atoms and divide by 100.",
            f"100 atoms: ${percent} \\cdot {light} + {other} \\cdot {heavy} = {light * percent + heavy * other}$.",
        ),
        explanation=(
            f"100 atoms together: ${percent} \\cdot {light} + {other} \\cdot {heavy} = {light * percent + heavy * other}$",
            f"$\\frac{{{light * percent + heavy * other}}}{{100}} = {short_decimal(key)}$",
        ),
    )  # fmt: skip


Formula = tuple[tuple[str, int], ...]
_SUBSTANCES: tuple[tuple[str, str, Formula], ...] = (
    ("water", "H₂O", (("H", 2), ("O", 1))), ("carbon dioxide", "CO₂", (("C", 1), ("O", 2))), ("ammonia", "NH₃", (("N", 1), ("H", 3))),
    ("methane", "CH₄", (("C", 1), ("H", 4))), ("glucose", "C₆H₁₂O₆", (("C", 6), ("H", 12), ("O", 6))), ("ethanol", "C₂H₅OH", (("C", 2), ("H", 6), ("O", 1))),
    ("sodium hydroxide", "NaOH", (("Na", 1), ("O", 1), ("H", 1))), ("calcium carbonate", "CaCO₃", (("Ca", 1), ("C", 1), ("O", 3))),
    ("sulfuric acid", "H₂SO₄", (("H", 2), ("S", 1), ("O", 4))), ("magnesium oxide", "MgO", (("Mg", 1), ("O", 1))), ("iron(III) oxide", "Fe₂O₃", (("Fe", 2), ("O", 3))),
    ("calcium hydroxide", "Ca(OH)₂", (("Ca", 1), ("O", 2), ("H", 2))), ("aluminium sulfate", "Al₂(SO₄)₃", (("Al", 2), ("S", 3), ("O", 12))),
    ("magnesium nitrate", "Mg(NO₃)₂", (("Mg", 1), ("N", 2), ("O", 6))), ("propane", "C₃H₈", (("C", 3), ("H", 8))), ("ammonium sulfate", "(NH₄)₂SO₄", (("N", 2), ("H", 8), ("S", 1), ("O", 4))),
)  # fmt: skip


def _molar(parts: Formula) -> int:
    return sum(_MASS[symbol] * n for symbol, n in parts)


def _given(parts: Formula) -> str:
    return listed([f"{symbol} {_MASS[symbol]}" for symbol, _ in parts])


def _sum(parts: Formula) -> str:
    return " + ".join(f"{n} \\cdot {_MASS[symbol]}" if n > 1 else str(_MASS[symbol]) for symbol, n in parts)


@template(
    "chemistry.molar-mass",
    skill="chemistry.moles",
    kind="numeric",
    difficulty=-0.7,
    reason="a sum over a formula, harder with brackets",
    variants=16,
    substance=_SUBSTANCES,
)
def molar_mass(substance: tuple[str, str, Formula]) -> Draft:
    name, formula, parts = substance
    key = _molar(parts)
    once = sum(_MASS[symbol] for symbol, _ in parts)
    wrong = []
    if once != key:
        wrong.append(
            Wrong(
                answer=once,
                misconception="overlooks-index",
                feedback=f"Each kind of atom was counted once. But {formula} has small numbers.",
            )
        )
    first, rest = parts[0], parts[1:]
    if first[1] > 1 and sum(_MASS[s] * n for s, n in rest) + _MASS[first[0]] not in (key, once):
        wrong.append(
            Wrong(
                answer=sum(_MASS[s] * n for s, n in rest) + _MASS[first[0]],
                misconception="overlooks-one-index",
                feedback=f"Count the atoms of {first[0]} in {formula} again.",
            )
        )
    return Draft(
        stem=f"What is the molar mass of {name}, {formula}, in g/mol? Relative atomic masses: {_given(parts)}.",
        key=key,
        unit="g/mol",
        proof=f"sum({{{', '.join(f'{s!r}: {_MASS[s]}' for s, _ in parts)}}}[a] for a in {[s for s, n in parts for _ in range(n)]})",
        wrong=wrong,
        hints=(
            "How many atoms of each element does the formula contain?",
            "Multiply each relative atomic mass by the number of such atoms and add up." + (" A number behind a bracket counts for all that is inside." if "(" in formula and "(III)" not in formula else ""),
            f"{formula} contains {listed([f'{n} {symbol}' for symbol, n in parts])}. So work out ${_sum(parts)}$.",
        ),
        explanation=(f"{formula} contains {listed([f'{n} {symbol}' for symbol, n in parts])}.", f"${_sum(parts)} = {key}$, so {key} g/mol"),
        harder=1.0 if "(" in formula and "(III)" not in name else 0.3 if sum(n for _, n in parts) > 5 else -0.3,
    )  # fmt: skip


@template(
    "chemistry.moles-and-mass",
    skill="chemistry.moles",
    kind="numeric",
    difficulty=0.1,
    reason="one relation is used in either direction after a molar mass",
    variants=18,
    substance=_SUBSTANCES[:12],
    amount=("0.25", "0.5", "0.2", "2", "3", "1.5", "4", "0.1"),
    asked=("amount", "mass"),
)
def moles_and_mass(substance: tuple[str, str, Formula], amount: str, asked: str) -> Draft:
    name, formula, parts = substance
    molar = _molar(parts)
    n = Fraction(amount)
    mass = n * molar
    text = short_decimal(mass)
    to_amount = asked == "amount"
    key = n if to_amount else mass
    other = mass * molar if to_amount else n / molar
    wrong = [
        Wrong(
            answer=float(round(other, 4)),
            misconception="multiplies-instead-of-divides" if to_amount else "divides-instead-of-multiplies",
            feedback=f"One mole has the mass {molar} g. Is {text} g more or less than one mole?"
            if to_amount
            else f"One mole has the mass {molar} g. How much do {amount} mol have, then?",
        )
    ]
    return Draft(
        stem=(f"How many moles are {text} g of {name}, {formula}?" if to_amount else f"What is the mass of {amount} mol of {name}, {formula}, in grams?") + f" Relative atomic masses: {_given(parts)}.",
        key=decimal_number(key),
        unit="mol" if to_amount else "g",
        proof=f"{text} / ({' + '.join(f'{_MASS[s]} * {k}' for s, k in parts)})" if to_amount else f"{amount} * sum([{', '.join(f'{_MASS[s]} * {k}' for s, k in parts)}])",
        wrong=[w for w in wrong if Fraction(str(w.answer)) != key],
        hints=(
            "First find the mass of one mole.",
            f"The molar mass is the sum over the formula {formula}. Then use $n = \\frac{{m}}{{M}}$.",
            f"$M = {_sum(parts)} = {molar}$ g/mol. " + (f"Now divide {text} g by it." if to_amount else f"Now take it {amount} times."),
        ),
        explanation=(
            f"$M = {_sum(parts)} = {molar}$ g/mol",
            f"$n = \\frac{{{text}}}{{{molar}}} = {amount}$ mol" if to_amount else f"$m = {amount} \\cdot {molar} = {text}$ g",
        ),
        harder=0.2 if to_amount else -0.2,
    )  # fmt: skip


@template(
    "chemistry.same-amount",
    skill="chemistry.moles",
    kind="single_choice",
    difficulty=0.9,
    reason="four masses are turned into moles and compared",
    variants=10,
    pick=range(30),
)
def same_amount(pick: int) -> Draft:
    chosen = [_SUBSTANCES[(pick * 3 + step) % 10] for step in (0, 3, 5, 7)]
    grams = (18, 22, 34, 40, 54, 60)[pick % 6]
    amounts = [Fraction(grams, _molar(parts)) for _, _, parts in chosen]
    best = max(range(4), key=lambda n: amounts[n])
    texts = [f"{grams} g of {name} ({formula})" for name, formula, _ in chosen]
    molars = [_molar(parts) for _, _, parts in chosen]
    return Draft(
        stem=f"Which of these samples contains the largest number of moles? Relative atomic masses: {listed([f'{s} {_MASS[s]}' for s in sorted({s for _, _, parts in chosen for s, _ in parts})])}.",
        key=texts[best],
        proof=f"[{grams} / m == max({grams} / k for k in {molars}) for m in [{{{', '.join(f'{t!r}: {m}' for t, m in zip(texts, molars, strict=True))}}}[o] for o in options]]",
        wrong=[
            Wrong(answer=text, misconception="same-mass-same-amount", feedback=f"One mole of it has a mass of {molar} g. Is there a lighter kind of particle among the samples?")
            for text, molar in zip(texts, molars, strict=True) if text != texts[best]
        ],
        hints=(
            "The masses are equal. What about the mass of each particle?",
            "The lighter one mole of a substance is, the more moles are in the same mass.",
            f"For instance {chosen[best - 1][1]} has a molar mass of {molars[best - 1]} g/mol. Work out the other three in the same way.",
        ),
        explanation=(
            "Molar masses in g/mol: " + ", ".join(f"{formula} {molar}" for (_, formula, _), molar in zip(chosen, molars, strict=True)) + ".",
            f"The smallest molar mass gives the most moles: {texts[best]}",
        ),
    )  # fmt: skip


Side = tuple[tuple[str, Formula], ...]
_REACTIONS: tuple[tuple[str, Side, Side, tuple[int, ...]], ...] = (
    ("Hydrogen burns to water", (("H₂", (("H", 2),)), ("O₂", (("O", 2),))), (("H₂O", (("H", 2), ("O", 1))),), (2, 1, 2)),
    ("Ammonia is made from nitrogen and hydrogen", (("N₂", (("N", 2),)), ("H₂", (("H", 2),))), (("NH₃", (("N", 1), ("H", 3))),), (1, 3, 2)),
    ("Methane burns", (("CH₄", (("C", 1), ("H", 4))), ("O₂", (("O", 2),))), (("CO₂", (("C", 1), ("O", 2))), ("H₂O", (("H", 2), ("O", 1)))), (1, 2, 1, 2)),
    ("Propane burns", (("C₃H₈", (("C", 3), ("H", 8))), ("O₂", (("O", 2),))), (("CO₂", (("C", 1), ("O", 2))), ("H₂O", (("H", 2), ("O", 1)))), (1, 5, 3, 4)),
    ("Aluminium reacts with oxygen", (("Al", (("Al", 1),)), ("O₂", (("O", 2),))), (("Al₂O₃", (("Al", 2), ("O", 3))),), (4, 3, 2)),
    ("Iron rusts", (("Fe", (("Fe", 1),)), ("O₂", (("O", 2),))), (("Fe₂O₃", (("Fe", 2), ("O", 3))),), (4, 3, 2)),
    ("Magnesium burns", (("Mg", (("Mg", 1),)), ("O₂", (("O", 2),))), (("MgO", (("Mg", 1), ("O", 1))),), (2, 1, 2)),
    ("Iron is won from its ore", (("Fe₂O₃", (("Fe", 2), ("O", 3))), ("CO", (("C", 1), ("O", 1)))), (("Fe", (("Fe", 1),)), ("CO₂", (("C", 1), ("O", 2)))), (1, 3, 2, 3)),
    ("Sodium reacts with water", (("Na", (("Na", 1),)), ("H₂O", (("H", 2), ("O", 1)))), (("NaOH", (("Na", 1), ("O", 1), ("H", 1))), ("H₂", (("H", 2),))), (2, 2, 2, 1)),
    ("Ethanol burns", (("C₂H₅OH", (("C", 2), ("H", 6), ("O", 1))), ("O₂", (("O", 2),))), (("CO₂", (("C", 1), ("O", 2))), ("H₂O", (("H", 2), ("O", 1)))), (1, 3, 2, 3)),
    ("Ammonia reacts with oxygen", (("NH₃", (("N", 1), ("H", 3))), ("O₂", (("O", 2),))), (("NO", (("N", 1), ("O", 1))), ("H₂O", (("H", 2), ("O", 1)))), (4, 5, 4, 6)),
    ("Sulfur dioxide reacts with oxygen", (("SO₂", (("S", 1), ("O", 2))), ("O₂", (("O", 2),))), (("SO₃", (("S", 1), ("O", 3))),), (2, 1, 2)),
)  # fmt: skip
Reaction = tuple[str, Side, Side, tuple[int, ...]]


def _equation(reaction: Reaction, blank: bool) -> str:
    _, left, right, numbers = reaction
    texts = []
    for (formula, _), number in zip((*left, *right), numbers, strict=True):
        texts.append(f"▢ {formula}" if blank else f"{number} {formula}" if number > 1 else formula)
    return " + ".join(texts[: len(left)]) + " → " + " + ".join(texts[len(left) :])


def _search(reaction: Reaction) -> str:
    """A search for the smallest numbers, in the proof language."""
    _, left, right, numbers = reaction
    names = "abcd"[: len(numbers)]
    signs = (1,) * len(left) + (-1,) * len(right)
    elements = sorted({symbol for _, parts in (*left, *right) for symbol, _ in parts})
    tests = []
    for element in elements:
        terms = [
            f"{sign * dict(parts).get(element, 0)}*{x}"
            for x, sign, (_, parts) in zip(names, signs, (*left, *right), strict=True)
            if element in dict(parts)
        ]
        tests.append(" + ".join(terms) + " == 0")
    return f"first([{', '.join(names)}] for {', '.join(names)} in product(range(1, 7), repeat={len(names)}) if {' and '.join(tests)})"  # fmt: skip


@template(
    "chemistry.balance-an-equation",
    skill="chemistry.equations",
    kind="numeric",
    difficulty=0.0,
    reason="atoms of each kind are balanced one after the other",
    variants=18,
    reaction=_REACTIONS,
    place=(0, 1, 2),
    where=lambda reaction, place: reaction[3][place] > 1,
)
def balance_an_equation(reaction: Reaction, place: int) -> Draft:
    story, left, right, numbers = reaction
    formula = (*left, *right)[place][0]
    key = numbers[place]
    elements = list(dict.fromkeys(symbol for _, parts in left for symbol, _ in parts))
    totals = {e: sum(n * dict(parts).get(e, 0) for n, (_, parts) in zip(numbers, left, strict=False)) for e in elements}
    return Draft(
        stem=f"{story}: {_equation(reaction, blank=True)}. Balance the equation with the smallest whole numbers. Which number stands in front of {formula}?",
        key=key,
        proof=f"{_search(reaction)}[{place}]",
        wrong=[
            Wrong(answer=1, misconception="leaves-equation-unbalanced", feedback=f"With a single {formula} the atoms on the two sides do not match. Count each element."),
            Wrong(answer=2 * key, misconception="not-smallest-numbers", feedback="All numbers can be divided by two, or a number in front of another formula does not fit."),
        ],
        hints=(
            "Count the atoms of each element on the left and on the right.",
            "Change only the numbers in front of the formulas; leave elements that stand alone for the end.",
            f"In the balanced equation each side has {listed([f'{totals[e]} {e}' for e in elements])}. Find the numbers that lead to this.",
        ),
        explanation=(
            f"Each side must have {listed([f'{totals[e]} {e}' for e in elements])}.",
            f"{_equation(reaction, blank=False)}.",
            f"So in front of {formula} stands {key}",
        ),
        harder=-1.0 if max(numbers) <= 2 else 0.9 if max(numbers) >= 5 else 0.0,
    )  # fmt: skip


@template(
    "chemistry.which-is-balanced",
    skill="chemistry.equations",
    kind="single_choice",
    difficulty=-0.9,
    reason="atoms are counted on both sides of given equations",
    variants=10,
    reaction=tuple(r for r in _REACTIONS if len(set(r[3])) > 1),
)
def which_is_balanced(reaction: Reaction) -> Draft:
    story, left, right, numbers = reaction

    def written(other: tuple[int, ...]) -> str:
        return _equation((story, left, right, other), blank=False)

    elements = sorted({symbol for _, parts in (*left, *right) for symbol, _ in parts})
    found: list[Wrong] = []
    for other in (
        (1,) * len(numbers),
        tuple(reversed(numbers)),
        (numbers[0] + 1, *numbers[1:]),
        (*numbers[:-1], numbers[-1] + 1),
        (numbers[0], numbers[1] + 1, *numbers[2:]),
    ):
        sums = {
            e: [
                sum(n * dict(parts).get(e, 0) for n, (_, parts) in zip(part, side, strict=True))
                for part, side in ((other[: len(left)], left), (other[len(left) :], right))
            ]
            for e in elements
        }
        off = [e for e in elements if sums[e][0] != sums[e][1]]
        if off and written(other) not in [str(w.answer) for w in found]:
            a, b = sums[off[0]]
            found.append(
                Wrong(
                    answer=written(other),
                    misconception="leaves-equation-unbalanced",
                    feedback=f"Count {off[0]}: there are {a} on the left and {b} on the right.",
                )
            )
    found = found[:3]
    return Draft(
        stem=f"{story}. Which equation is balanced?",
        key=written(numbers),
        proof=f"[o == {written(numbers)!r} and {_search(reaction)} == {list(numbers)} for o in options]",
        wrong=found,
        hints=(
            "Take one element and count its atoms on both sides.",
            "Every element must occur equally often on the left and on the right. One mismatch is enough to rule an equation out.",
            f"Take {found[0].answer}. {found[0].feedback} So it is out.",
        ),
        explanation=(
            "On each side of the right one: " + ", ".join(f"{e} {sum(n * dict(parts).get(e, 0) for n, (_, parts) in zip(numbers, left, strict=False))}" for e in elements) + ".",
            f"Balanced: {written(numbers)}",
        ),
    )  # fmt: skip


@template(
    "chemistry.reacting-masses",
    skill="chemistry.equations",
    kind="numeric",
    difficulty=1.2,
    reason="mass to moles, ratio, and back to mass",
    variants=16,
    reaction=_REACTIONS,
    amount=("0.5", "2", "3", "0.2", "4"),
)
def reacting_masses(reaction: Reaction, amount: str) -> Draft:
    story, left, right, numbers = reaction
    (start, start_parts), (end, end_parts) = left[0], right[0]
    m1, m2 = _molar(start_parts), _molar(end_parts)
    given = Fraction(amount) * m1
    n2 = Fraction(amount) * numbers[len(left)] / numbers[0]
    key = n2 * m2
    symbols = sorted({s for s, _ in (*start_parts, *end_parts)})
    wrong = [
        Wrong(
            answer=float(round(Fraction(amount) * m2, 3)),
            misconception="ignores-mole-ratio",
            feedback=f"Look at the numbers in front of {start} and {end}: the amounts are not equal.",
        ),
        Wrong(
            answer=float(round(given * numbers[len(left)] / numbers[0], 3)),
            misconception="ratio-of-grams",
            feedback="The numbers in the equation are a ratio of moles, not of grams.",
        ),
    ]
    return Draft(
        stem=f"{story}: {_equation(reaction, blank=False)}. How many grams of {end} arise from {short_decimal(given)} g of {start}? Relative atomic masses: {listed([f'{s} {_MASS[s]}' for s in symbols])}.",
        key=decimal_number(key),
        unit="g",
        proof=f"{short_decimal(given)} * {numbers[len(left)]} * ({' + '.join(f'{_MASS[s]} * {n}' for s, n in end_parts)}) / ({numbers[0]} * ({' + '.join(f'{_MASS[s]} * {n}' for s, n in start_parts)}))",
        wrong=[w for n, w in enumerate(wrong) if Fraction(str(w.answer)) != key and w.answer not in [o.answer for o in wrong[:n]]],
        hints=(
            f"Turn the mass of {start} into moles first.",
            f"The equation says: {numbers[0]} mol of {start} give {numbers[len(left)]} mol of {end}. Turn the moles of {end} into grams at the end.",
            f"$\\frac{{{short_decimal(given)}}}{{{m1}}} = {amount}$ mol of {start}. By the equation that gives {short_decimal(n2)} mol of {end}; one mole of it has a mass of {m2} g.",
        ),
        explanation=(
            f"{start}: $\\frac{{{short_decimal(given)}}}{{{m1}}} = {amount}$ mol",
            f"{end}: ${amount} \\cdot \\frac{{{numbers[len(left)]}}}{{{numbers[0]}}} = {short_decimal(n2)}$ mol",
            f"${short_decimal(n2)} \\cdot {m2} = {short_decimal(key)}$ g",
        ),
    )  # fmt: skip


_SALTS = ("table salt", "glucose", "potassium nitrate", "copper sulfate", "citric acid", "sodium hydroxide")


@template(
    "chemistry.concentration",
    skill="chemistry.solutions",
    kind="numeric",
    difficulty=-0.1,
    reason="amount and volume are divided after a change of unit",
    variants=16,
    what=_SALTS,
    amount=("0.1", "0.2", "0.5", "0.05", "1", "2"),
    volume=(200, 250, 400, 500, 2000, 4000),
    asked=("c", "n"),
)
def concentration(what: str, amount: str, volume: int, asked: str) -> Draft:
    n, litres = Fraction(amount), Fraction(volume, 1000)
    c = n / litres
    text = short_decimal(c)
    key = c if asked == "c" else n
    in_litres = volume >= 2000
    shown = f"{volume // 1000} L" if in_litres else f"{volume} mL"
    stem = (
        f"{amount} mol of {what} {'are' if Fraction(amount) > 1 else 'is'} dissolved to {shown} of solution. What is the concentration in mol/L?"
        if asked == "c"
        else f"How many moles of {what} are in {shown} of a solution with {text} mol/L?"
    )
    forgot = n / volume if asked == "c" else c * volume
    wrong = (
        [
            Wrong(
                answer=decimal_number(forgot),
                misconception="forgets-to-convert-units",
                feedback=f"{volume} mL were taken for litres. How many litres are they?",
            )
        ]
        if not in_litres
        else []
    )
    turned = n * litres if asked == "c" else c / litres
    wrong.append(
        Wrong(
            answer=decimal_number(turned),
            misconception="confuses-amount-and-concentration",
            feedback="Check with the unit mol/L: which quantity is divided by which?",
        )
    )
    return Draft(
        stem=stem,
        key=decimal_number(key),
        unit="mol/L" if asked == "c" else "mol",
        proof=f"{amount} / convert({volume}, 'mL', 'L')" if asked == "c" else f"solve('x / {short_decimal(litres)} = {text}', 'x')",
        wrong=[w for w in wrong if Fraction(str(w.answer)) != key],
        hints=(
            "Write the volume in litres.",
            "Concentration is amount divided by volume: $c = \\frac{n}{V}$.",
            f"$V = {short_decimal(litres)}$ L. So work out " + (f"$\\frac{{{amount}}}{{{short_decimal(litres)}}}$." if asked == "c" else f"${text} \\cdot {short_decimal(litres)}$."),
        ),
        explanation=(
            f"$V = {short_decimal(litres)}$ L",
            f"$c = \\frac{{{amount}}}{{{short_decimal(litres)}}} = {text}$ mol/L" if asked == "c" else f"$n = {text} \\cdot {short_decimal(litres)} = {amount}$ mol",
        ),
        harder=-0.7 if in_litres else 0.1,
    )  # fmt: skip


@template(
    "chemistry.dilution",
    skill="chemistry.solutions",
    kind="numeric",
    difficulty=0.7,
    reason="the amount is kept while the volume grows",
    variants=14,
    start=("2", "0.5", "1.2", "6", "0.8"),
    volume=(20, 25, 50, 100, 40),
    factor=(2, 4, 5, 10, 8),
    asked=("c", "water"),
)
def dilution(start: str, volume: int, factor: int, asked: str) -> Draft:
    end, total = Fraction(start) / factor, volume * factor
    text = short_decimal(end)
    to_c = asked == "c"
    water = total - volume
    wrong = (
        [
            Wrong(
                answer=decimal_number(Fraction(start) * factor),
                misconception="dilution-raises-concentration",
                feedback="Adding water cannot make a solution stronger.",
            ),
            Wrong(
                answer=float(round(Fraction(start) * volume / (total + volume), 4)),
                misconception="adds-volume-twice",
                feedback=f"{total} mL is the whole volume at the end. The {volume} mL are already in it.",
            ),
        ][: 2 if factor < 8 else 1]
        if to_c
        else [
            Wrong(
                answer=total,
                misconception="total-instead-of-added",
                feedback=f"That is the whole volume at the end. {volume} mL of it were there at the start.",
            )
        ]
    )
    return Draft(
        stem=f"{volume} mL of hydrochloric acid with {start} mol/L are diluted with water to {total} mL. What is the concentration now, in mol/L?" if to_c else f"How many mL of water must be added to {volume} mL of hydrochloric acid with {start} mol/L to get {text} mol/L? Take the volumes to add up.",
        key=decimal_number(end) if to_c else water,
        unit="mol/L" if to_c else "mL",
        proof=f"solve('{start} * {volume} = x * {total}', 'x')" if to_c else f"solve('{start} * {volume} = {text} * ({volume} + x)', 'x')",
        wrong=[w for w in wrong if Fraction(str(w.answer)) != (end if to_c else water)],
        hints=(
            "What stays the same when water is added?",
            "The amount of acid stays, so $c_1 V_1 = c_2 V_2$.",
            f"The volume becomes $\\frac{{{total}}}{{{volume}}} = {factor}$ times as large. So the concentration falls to a part of {start} mol/L." if to_c else f"The concentration falls to $\\frac{{1}}{{{factor}}}$, so the volume must become {factor} times as large: {total} mL.",
        ),
        explanation=(
            f"${start} \\cdot {volume} = c \\cdot {total}$" if to_c else f"${start} \\cdot {volume} = {text} \\cdot {total}$, so the end volume is {total} mL.",
            f"$c = \\frac{{{start} \\cdot {volume}}}{{{total}}} = {text}$ mol/L" if to_c else f"${total} - {volume} = {water}$ mL",
        ),
        harder=-0.1 if to_c else 0.5,
    )  # fmt: skip
