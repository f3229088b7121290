"""Biology: what is measured and calculated, from the microscope to the food chain."""

from fractions import Fraction
from math import isqrt

from store.bank.charts import bars
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal

_SEEN = ("a cell of onion skin", "a cell from the inside of a cheek", "a grain of lily pollen", "a leaf cell of waterweed", "a guard cell of a tulip leaf", "a slipper animalcule from a pond")  # fmt: skip


@template(
    "biology.magnification",
    skill="biology.cells",
    kind="numeric",
    difficulty=0.4,
    reason="units must be matched before two lengths are divided",
    variants=14,
    seen=_SEEN,
    real=(20, 25, 40, 50, 80, 100, 120, 200, 250),
    factor=(40, 100, 200, 400, 600, 1000),
    asked=("magnification", "real size", "image"),
    where=lambda seen, real, factor, asked: 5 <= real * factor // 1000 <= 90 and real * factor % 1000 == 0,
)
def magnification(seen: str, real: int, factor: int, asked: str) -> Draft:
    image = real * factor // 1000
    stems = {
        "magnification": f"In a drawing {seen} is {image} mm long. Its real length is {real} µm. What is the magnification of the drawing?",
        "real size": f"In a photo that is magnified {factor} times, {seen} is {image} mm long. What is its real length in µm?",
        "image": f"The real length of {seen} is {real} µm. How long is it, in mm, in a photo that is magnified {factor} times?",
    }
    key = {"magnification": factor, "real size": real, "image": image}[asked]
    unit = {"magnification": None, "real size": "µm", "image": "mm"}[asked]
    forgot = {
        "magnification": Fraction(image, real),
        "real size": Fraction(image, factor),
        "image": Fraction(real * factor),
    }[asked]
    steps = {
        "magnification": (f"Image: ${image} \\cdot 1000 = {image * 1000}$ µm", f"$\\frac{{{image * 1000}}}{{{real}}} = {factor}$"),
        "real size": (f"Image: ${image} \\cdot 1000 = {image * 1000}$ µm", f"$\\frac{{{image * 1000}}}{{{factor}}} = {real}$, so {real} µm"),
        "image": (f"${real} \\cdot {factor} = {real * factor}$ µm", f"$\\frac{{{real * factor}}}{{1000}} = {image}$, so {image} mm"),
    }[asked]  # fmt: skip
    wrong = [
        Wrong(answer=forgot, misconception="forgets-to-convert-units", feedback="One length is in mm and one in µm. Write both in the same unit first."),
        Wrong(answer={"magnification": Fraction(real, image), "real size": Fraction(image * factor), "image": Fraction(real, factor)}[asked], misconception="multiplies-instead-of-divides", feedback="Check the formula: magnification is the size of the image divided by the real size."),
    ]  # fmt: skip
    return Draft(
        stem=stems[asked],
        key=key,
        unit=unit,
        proof={"magnification": f"convert({image}, 'mm', 'm') / convert({real}, 'um', 'm')", "real size": f"solve('{factor} = {image * 1000} / x', 'x')", "image": f"convert({real}, 'um', 'mm') * {factor}"}[asked],
        wrong=wrong,
        hints=(
            "Write down which two of the three are known: image, real size, magnification.",
            "Magnification = image size ÷ real size, both in the same unit. There are 1000 µm in 1 mm.",
            f"First step: {steps[0]}. Now the last step is left.",
        ),
        explanation=("Magnification = image size ÷ real size, in the same unit.", *steps),
        harder=0.4 if asked == "real size" else 0.0,
    )  # fmt: skip


@template(
    "biology.surface-to-volume",
    skill="biology.transport",
    kind="numeric",
    difficulty=0.7,
    reason="area and volume are computed and compared",
    variants=8,
    side=(2, 3, 4, 5, 6, 8, 10, 12),
    thing=("a cube of agar jelly", "a model of a cell in the form of a cube"),
    where=lambda side, thing: side not in (6,),
)
def surface_to_volume(side: int, thing: str) -> Draft:
    area, volume = 6 * side**2, side**3
    key = Fraction(area, volume)
    return Draft(
        stem=f"To see how size affects diffusion, {thing} with a side of {side} cm is used. How many cm² of surface are there for each cm³ of volume?",
        key=key,
        proof=f"6 / {side}",
        wrong=[
            Wrong(answer=Fraction(volume, area), misconception="inverts-a-ratio", feedback="That is volume for each unit of surface. Which of the two must be divided by which?"),
            Wrong(answer=Fraction(side * side, volume), misconception="forgets-faces-of-the-cube", feedback="That takes one face only. How many faces does a cube have?"),
        ],
        hints=(
            "Compute the surface and the volume of the cube first.",
            f"A cube has six equal faces of ${side} \\cdot {side}$ cm², and its volume is side times side times side.",
            f"Surface: $6 \\cdot {side}^2 = {area}$ cm². Volume: ${side}^3 = {volume}$ cm³. Divide the first by the second.",
        ),
        explanation=(
            f"Surface: $6 \\cdot {side}^2 = {area}$ cm²",
            f"Volume: ${side}^3 = {volume}$ cm³",
            f"$\\frac{{{area}}}{{{volume}}} = {short_fraction(key)}$",
        ),
    )  # fmt: skip


def short_fraction(value: Fraction) -> str:
    """LaTeX of a fraction, or a whole number."""
    return str(value.numerator) if value.denominator == 1 else f"\\frac{{{value.numerator}}}{{{value.denominator}}}"


@template(
    "biology.potato-in-salt-water",
    skill="biology.transport",
    kind="numeric",
    difficulty=0.3,
    reason="a percentage change with its sign from two masses",
    variants=12,
    start=("4.0", "5.0", "2.5", "8.0"),
    change=(-24, -20, -16, -12, -8, -4, 4, 8, 12, 16, 20),
)
def potato_in_salt_water(start: str, change: int) -> Draft:
    before = Fraction(start)
    after = before * (100 + change) / 100
    difference = after - before
    text = short_decimal(after)
    return Draft(
        stem=(
            f"A cylinder of potato has a mass of {start} g. After an hour in {'salt solution' if change < 0 else 'pure water'} its mass is {text} g. "
            "By how many percent has the mass changed? Give a loss a minus sign."
        ),
        key=change,
        unit="%",
        proof=f"({text} / {start} - 1) * 100",
        wrong=[
            Wrong(answer=-change, misconception="sign-of-change", feedback="The size is right. But did the mass become larger or smaller?"),
            Wrong(answer=decimal_number(after / before * 100), misconception="part-instead-of-change", feedback="That is the new mass as a percentage of the old one, not the change."),
            Wrong(answer=decimal_number(difference), misconception="forgets-percent", feedback="That is the change in grams. Compare it with the mass at the start."),
        ],
        hints=(
            "Which mass is the 100 %?",
            "Find the change in grams, then divide it by the mass at the start.",
            f"Change: ${text} - {start} = {short_decimal(difference)}$ g. Divide it by {start} g and multiply by 100.",
        ),
        explanation=(
            f"Change: ${text} - {start} = {short_decimal(difference)}$ g",
            f"$\\frac{{{short_decimal(difference)}}}{{{start}}} \\cdot 100 = {change}$, so {change} %",
        ),
        harder=0.2 if change < 0 else -0.2,
    )  # fmt: skip


@template(
    "biology.doubling-bacteria",
    skill="biology.cell-division",
    kind="numeric",
    difficulty=0.5,
    reason="the number of divisions is found before doubling",
    variants=12,
    minutes=(15, 20, 30, 40),
    rounds=(3, 4, 5, 6, 7),
    start=(1, 5, 10, 50, 100),
    where=lambda minutes, rounds, start: minutes * rounds % 60 == 0,
)
def doubling_bacteria(minutes: int, rounds: int, start: int) -> Draft:
    hours = minutes * rounds // 60
    key = start * 2**rounds
    wrong = [
        Wrong(answer=start * 2 * rounds, misconception="doubles-once-per-round-by-adding", feedback=f"Doubling {rounds} times is not the same as multiplying by {2 * rounds}."),
        Wrong(answer=start * 2**hours, misconception="one-division-an-hour", feedback=f"That would be one division an hour. Here they divide every {minutes} minutes."),
    ]  # fmt: skip
    begin = f"{start} bacteria are" if start > 1 else "A single bacterium is"
    return Draft(
        stem=f"{begin} put on food. Every {minutes} minutes each cell divides into two. How many cells are there after {hours} {'hour' if hours == 1 else 'hours'}, if none dies?",
        key=key,
        proof=f"{start} * times(2 for n in range({hours} * 60 / {minutes}))",
        wrong=[w for w in wrong if w.answer != key],
        hints=(
            "How many times do the cells divide in this time?",
            f"{hours} {'hour is' if hours == 1 else 'hours are'} {60 * hours} minutes. With each division the number doubles.",
            f"Number of divisions: $\\frac{{{60 * hours}}}{{{minutes}}} = {rounds}$. So multiply {start} by 2, {rounds} times.",
        ),
        explanation=(f"$\\frac{{{60 * hours}}}{{{minutes}}} = {rounds}$ divisions", f"${start} \\cdot 2^{rounds} = {key}$"),
        harder=0.1 * (rounds - 5),
    )  # fmt: skip


_CHAINS = (
    ("grass", "grasshoppers", "frogs", "herons"), ("oak leaves", "caterpillars", "tits", "hawks"),
    ("algae", "water fleas", "small fish", "pike"), ("maize", "mice", "snakes", "eagles"),
    ("seaweed", "snails", "crabs", "octopuses"), ("plankton algae", "krill", "penguins", "leopard seals"),
)  # fmt: skip


@template(
    "biology.energy-in-a-food-chain",
    skill="biology.ecology",
    kind="numeric",
    difficulty=0.5,
    reason="a percentage is taken once for each step of the chain",
    variants=14,
    chain=_CHAINS,
    energy=(20_000, 50_000, 80_000, 120_000, 400_000),
    percent=(5, 10, 20),
    steps=(1, 2, 3),
)
def energy_in_a_food_chain(chain: tuple[str, str, str, str], energy: int, percent: int, steps: int) -> Draft:
    part = Fraction(percent, 100)
    values = [energy * part**n for n in range(4)]
    key = decimal_number(values[steps])
    wrong = [
        Wrong(answer=decimal_number(values[steps] * (1 - part) / part), misconception="takes-what-is-lost", feedback=f"That takes the part that is lost. Only {percent} % is passed on at each step."),
        Wrong(answer=decimal_number(energy * part * steps), misconception="adds-percentages", feedback=f"The percentages are not added up. Each step takes {percent} % of what the step before has got."),
        Wrong(answer=decimal_number(energy * part ** (steps + 1)), misconception="one-step-too-many", feedback=f"Count the arrows from {chain[0]} to {chain[steps]} again."),
    ]  # fmt: skip
    kept = [w for n, w in enumerate(wrong) if w.answer not in [key, *(other.answer for other in wrong[:n])]]
    lines = [
        f"{chain[n].capitalize()}: ${short_decimal(values[n - 1])} \\cdot {short_decimal(part)} = {short_decimal(values[n])}$ kJ"
        for n in range(1, steps + 1)
    ]
    return Draft(
        stem=(
            f"In the food chain {' → '.join(chain)}, {energy} kJ are stored in the {chain[0]}. At each step {percent} % of the energy is passed on. "
            f"How many kJ reach the {chain[steps]}?"
        ),
        key=key,
        unit="kJ",
        proof=f"{energy} * times({percent} / 100 for n in range({steps}))",
        wrong=kept,
        hints=(
            f"How many steps is it from the {chain[0]} to the {chain[steps]}?",
            f"At each step take {percent} % of the energy of the step before.",
            f"The first step: {lines[0]}. " + ("Count whether more steps follow." if steps > 1 else f"Is {chain[1]} what is asked for?"),
        ),
        explanation=lines,
        harder=(-1.3, 0.2, 0.6)[steps - 1],
    )  # fmt: skip


@template(
    "biology.mark-and-recapture",
    skill="biology.ecology",
    kind="numeric",
    difficulty=1.0,
    reason="a proportion must be set up from two catches",
    variants=12,
    animal=(
        "snails in a park in Utrecht",
        "carp in a pond near Kyoto",
        "beetles in a wood in Oregon",
        "crabs on a beach in Kerala",
        "lizards on an islet near Crete",
    ),
    first=(40, 50, 60, 80),
    second=(30, 40, 50, 60, 90),
    marked=(5, 6, 8, 10, 12),
    where=lambda animal, first, second, marked: first * second % marked == 0 and marked * 3 <= second,
)
def mark_and_recapture(animal: str, first: int, second: int, marked: int) -> Draft:
    key = first * second // marked
    name = animal.split(maxsplit=1)[0]
    return Draft(
        stem=f"To estimate the number of {animal}, {first} are caught, marked and set free. A week later {second} are caught, and {marked} of them have a mark. How many {name} are there about?",
        key=key,
        proof=f"solve('{marked}/{second} = {first}/x', 'x')",
        wrong=[
            Wrong(answer=first + second, misconception="adds-the-catches", feedback=f"That is only how many {name} were handled. Most of them were never caught."),
            Wrong(answer=first + second - marked, misconception="counts-caught-animals-only", feedback=f"That counts the {name} that were caught at least once, not the whole population."),
        ],
        hints=(
            f"What part of the second catch has a mark? The same part of all {name} should have one.",
            f"Marked ones in the second catch are to the second catch as all marked ones are to all {name}.",
            f"The part with a mark is $\\frac{{{marked}}}{{{second}}}$. So {first} is $\\frac{{{marked}}}{{{second}}}$ of the whole number.",
        ),
        explanation=(
            f"$\\frac{{{marked}}}{{{second}}} = \\frac{{{first}}}{{N}}$",
            f"$N = \\frac{{{first} \\cdot {second}}}{{{marked}}} = {key}$",
        ),
    )  # fmt: skip


@template(
    "biology.cardiac-output",
    skill="biology.human-body",
    kind="numeric",
    difficulty=0.1,
    reason="volume a beat times beats a minute, with a change of unit",
    variants=12,
    who=(
        "a swimmer from Cairo",
        "a dancer from Lima",
        "a mason from Turin",
        "a cyclist from Bogotá",
        "a nurse from Oslo",
    ),
    stroke=(60, 70, 75, 80, 90),
    rate=(60, 64, 70, 72, 80, 120, 140),
    litres=(False, True),
)
def cardiac_output(who: str, stroke: int, rate: int, litres: bool) -> Draft:
    total = stroke * rate
    key = decimal_number(Fraction(total, 1000)) if litres else total
    unit = "L" if litres else "mL"
    wrong = [
        Wrong(
            answer=stroke + rate,
            misconception="adds-instead-of-multiplies",
            feedback="Volume and number of beats were added. What does each single beat add?",
        )
    ]
    wrong.append(
        Wrong(
            answer=total if litres else round(total / 60, 1),
            misconception="forgets-to-convert-units" if litres else "per-second-not-per-minute",
            feedback=f"{total} is a number of mL. How many mL make 1 L?"
            if litres
            else "That is the volume for one second. A whole minute is asked for.",
        )
    )
    last = f"$\\frac{{{total}}}{{1000}} = {short_decimal(Fraction(total, 1000))}$ L"
    return Draft(
        stem=f"The heart of {who} pumps {stroke} mL of blood with each beat and beats {rate} times a minute. How many {'litres' if litres else 'mL'} does it pump in one minute?",
        key=key,
        unit=unit,
        proof=f"sum({stroke} for n in range({rate})){' / 1000' if litres else ''}",
        wrong=wrong,
        hints=(
            "How much is pumped in one beat, and how many beats are there?",
            "Multiply the volume of one beat by the number of beats." + (" Then turn mL into litres." if litres else ""),
            f"The product is ${stroke} \\cdot {rate}$" + (". Divide it by 1000, as 1 L is 1000 mL." if litres else f", that is {stroke} mL, {rate} times."),
        ),
        explanation=(f"${stroke} \\cdot {rate} = {total}$ mL", *([last] if litres else [])),
        harder=0.6 if litres else -0.9,
    )  # fmt: skip


@template(
    "biology.allele-frequency",
    skill="biology.evolution",
    kind="numeric",
    difficulty=1.4,
    reason="a root, a difference and a product in a row",
    variants=9,
    q=(1, 2, 3, 4, 5, 6, 7, 8),
    what=("carriers", "recessive allele"),
)
def allele_frequency(q: int, what: str) -> Draft:
    square, heterozygous = q * q, 2 * q * (10 - q)
    stem = f"In a large population in balance (Hardy–Weinberg) {square} % of the moths show a recessive trait (genotype aa). "
    if what == "carriers":
        return Draft(
            stem=stem + "What percentage of the moths is heterozygous (Aa)?",
            key=heterozygous,
            unit="%",
            proof=f"100 - {square} - 100 * (1 - sqrt({square} / 100))**2",
            wrong=[
                Wrong(
                    answer=100 - square,
                    misconception="forgets-homozygous-dominant",
                    feedback="Among those without the trait there are also moths with AA.",
                ),
                *(
                    []
                    if q == 5
                    else [
                        Wrong(
                            answer=q * (10 - q),
                            misconception="forgets-factor-two",
                            feedback="Aa can arise in two ways: a from the mother or a from the father.",
                        )
                    ]
                ),
            ],
            hints=(
                "Which part of all alleles is a?",
                "With the frequencies $p$ of A and $q$ of a: AA has $p^2$, Aa has $2pq$, aa has $q^2$.",
                f"$q^2 = {square / 100:.2f}$, so $q = 0.{q}$ and $p = 1 - 0.{q} = 0.{10 - q}$. Now work out $2pq$.",
            ),
            explanation=(
                f"$q = \\sqrt{{{square / 100:.2f}}} = 0.{q}$",
                f"$p = 1 - 0.{q} = 0.{10 - q}$",
                f"$2pq = 2 \\cdot 0.{10 - q} \\cdot 0.{q} = {heterozygous / 100:.2f}$, so {heterozygous} %",
            ),
            harder=0.3,
        )
    return Draft(
        stem=stem + "What percentage of all alleles of this gene is a?",
        key=10 * q,
        unit="%",
        proof=f"100 * sqrt({square} / 100)",
        wrong=[Wrong(answer=square, misconception="individuals-instead-of-alleles", feedback=f"{square} % of the moths are aa. But some more copies of a are hidden in moths with Aa.")],
        hints=(
            "An aa moth has got an a from each parent.",
            "If $q$ is the frequency of a, then aa has the frequency $q^2$.",
            f"$q^2 = {square / 100:.2f}$. Take the square root and write it as a percentage.",
        ),
        explanation=(f"$q^2 = {square / 100:.2f}$", f"$q = \\sqrt{{{square / 100:.2f}}} = 0.{isqrt(square)}$, so {10 * q} %"),
        harder=-0.3,
    )  # fmt: skip


@template(
    "biology.bubbles-and-light",
    skill="biology.photosynthesis",
    kind="numeric",
    difficulty=0.2,
    reason="two bars are read and turned into a rate or a difference",
    variants=12,
    rate=(2, 3, 4, 5, 6),
    fall=(1, 2, 3),
    minutes=(3, 4, 5),
    asked=("near", "difference"),
)
def bubbles_and_light(rate: int, fall: int, minutes: int, asked: str) -> Draft:
    rates = [rate + 3 * fall, rate + 2 * fall, rate + fall, rate]
    counts = [minutes * value for value in rates]
    key = rates[0] if asked == "near" else rates[1] - rates[2]
    question = (
        "How many bubbles a minute does the plant give off at 10 cm?"
        if asked == "near"
        else "How many fewer bubbles a minute does the plant give off at 30 cm than at 20 cm?"
    )
    first = counts[0] if asked == "near" else counts[1] - counts[2]
    what = (
        f"At 10 cm there are {counts[0]} bubbles"
        if asked == "near"
        else f"${counts[1]} - {counts[2]} = {first}$ bubbles fewer"
    )
    return Draft(
        stem=f"A lamp stands at four distances from waterweed, and each time the bubbles of oxygen are counted for {minutes} minutes. The diagram shows the numbers. {question}",
        key=key,
        proof=f"({counts[0]} / {minutes})" if asked == "near" else f"{counts[1]} / {minutes} - {counts[2]} / {minutes}",
        wrong=[Wrong(answer=first, misconception="count-instead-of-rate", feedback=f"That is for all {minutes} minutes. One minute is asked for.")],
        hints=(
            "Read the bars that you need.",
            f"The numbers are for {minutes} minutes, so divide by {minutes}.",
            f"{what} in {minutes} minutes. Divide this by {minutes}.",
        ),
        explanation=(f"{what}.", f"$\\frac{{{first}}}{{{minutes}}} = {key}$"),
        picture=bars(tuple(f"{place} cm: {number}" for place, number in zip((10, 20, 30, 40), counts, strict=True)), counts, f"A bar chart of the number of bubbles: {counts[0]} at 10 cm, {counts[1]} at 20 cm, {counts[2]} at 30 cm and {counts[3]} at 40 cm.", up=10 if max(counts) > 40 else 5, title="bubbles"),
        harder=-1.0 if asked == "near" else 0.7,
    )  # fmt: skip
