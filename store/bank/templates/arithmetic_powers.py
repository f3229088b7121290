"""Arithmetic: powers, roots, scientific notation, units and rates."""

from fractions import Fraction
from math import isqrt

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, listed, short_decimal


@template(
    "arithmetic.power-plus-root",
    skill="arithmetic.powers-and-roots",
    kind="numeric",
    difficulty=-1.0,
    reason="a small power and a perfect square",
    variants=13,
    where=lambda b, n, r: (
        b**n <= 260
        and b != n
        and (b, n) != (2, 2)
        and b**n + r not in (b, n, r * r)
        and len({b**n + r, b * n + r, b**n + r * r // 2}) == 3
        and r % 2 == 0
    ),
    b=range(2, 8),
    n=range(2, 7),
    r=range(4, 16),
)
def power_plus_root(b: int, n: int, r: int) -> Draft:
    product = " \\cdot ".join([str(b)] * n)
    return Draft(
        stem=f"Calculate: ${b}^{n} + \\sqrt{{{r * r}}}$",
        key=b**n + r,
        proof=f"{b}**{n} + sqrt({r * r})",
        wrong=[
            Wrong(
                answer=b * n + r,
                misconception="power-read-as-product",
                feedback=f"${b}^{n}$ is not ${b} \\cdot {n}$. Write it out with {n} factors.",
            ),
            Wrong(
                answer=b**n + r * r // 2,
                misconception="halves-for-square-root",
                feedback=f"You took half of ${r * r}$. A square root asks: which number times itself gives ${r * r}$?",
            ),
        ],
        hints=(
            "What does the small raised number mean, and what does the root ask for?",
            f"${b}^{n}$ is a product of {n} equal factors. The root of ${r * r}$ is the number whose square is ${r * r}$.",
            f"${b}^{n} = {product} = {b**n}$. Now find the root and add it.",
        ),
        explanation=(
            f"${b}^{n} = {product} = {b**n}$",
            f"$\\sqrt{{{r * r}}} = {r}$, since ${r}^2 = {r * r}$",
            f"${b**n} + {r} = {b**n + r}$",
        ),
    )


@template(
    "arithmetic.scientific-notation",
    skill="arithmetic.powers-and-roots",
    kind="single_choice",
    difficulty=-0.2,
    reason="the places must be counted and the sign of the exponent chosen",
    variants=13,
    where=lambda m, e, what: m % 10 != 0,
    m=range(12, 99),
    e=(-6, -5, -4, -3, 4, 5, 6, 7),
    what=("A grain in a laboratory in Basel", "A probe near Jupiter", "A sensor in Busan", "A telescope in Chile"),
)
def scientific_notation(m: int, e: int, what: str) -> Draft:
    value = Fraction(m, 10) * Fraction(10) ** e
    shown = short_decimal(value) if e < 0 else f"{int(value):,}".replace(",", "\\,")
    factor = short_decimal(Fraction(m, 10))
    moves = abs(e)
    return Draft(
        stem=f"{what} gives the reading ${shown}$. How is this number written in scientific notation?",
        key=f"${factor} \\cdot 10^{{{e}}}$",
        form="simplified",
        proof=f"[same(o, F({value.numerator}, {value.denominator})) and 1 <= number(value(split(o, ' ')[0] + '$')) < 10 for o in options]",
        wrong=[
            Wrong(
                answer=f"${m} \\cdot 10^{{{e - 1}}}$",
                misconception="factor-not-below-ten",
                feedback=f"The value is right, but the factor ${m}$ is not between 1 and 10.",
            ),
            Wrong(
                answer=f"${factor} \\cdot 10^{{{-e}}}$",
                misconception="sign-of-power-of-ten",
                feedback="Is the number larger or smaller than one? That decides the sign of the exponent.",
            ),
            Wrong(
                answer=f"${factor} \\cdot 10^{{{e + 1 if e < 0 else e - 1}}}$",
                misconception="counts-zeros-not-places",
                feedback="It looks as if you counted zeros. Count by how many places the point moves.",
            ),
        ],
        hints=(
            "Where must the point stand so that exactly one digit other than zero is before it?",
            "Count by how many places the point moves. A number below one gets a negative exponent, a large one a positive exponent.",
            f"The factor is ${factor}$. To get from there to ${shown}$ the point moves by {moves} places to the {'left' if e < 0 else 'right'}.",
        ),
        explanation=(
            f"The factor must be at least 1 and below 10: ${factor}$",
            f"From ${factor}$ to ${shown}$ the point moves by {moves} places to the {'left' if e < 0 else 'right'}.",
            f"${shown} = {factor} \\cdot 10^{{{e}}}$",
        ),
    )


@template(
    "arithmetic.root-between-integers",
    skill="arithmetic.powers-and-roots",
    kind="numeric",
    difficulty=0.1,
    reason="squares near the number must be known",
    variants=13,
    where=lambda n: isqrt(n) ** 2 != n and n // 2 != isqrt(n) and n % 7 in (1, 3, 6),
    n=range(20, 260),
)
def root_between_integers(n: int) -> Draft:
    r = isqrt(n)
    return Draft(
        stem=f"What is the largest integer that is less than $\\sqrt{{{n}}}$?",
        key=r,
        proof=f"max(k for k in range(1, 60) if k*k < {n})",
        wrong=[
            Wrong(
                answer=r + 1,
                misconception="rounds-root-up",
                feedback=f"The square of this number is ${(r + 1) ** 2}$. Compare it with ${n}$.",
            ),
            Wrong(
                answer=n // 2,
                misconception="halves-for-square-root",
                feedback=f"You took half of ${n}$. Multiply your number by itself and compare with ${n}$.",
            ),
        ],
        hints=(
            "Which square numbers lie near the number under the root?",
            f"Find two square numbers that follow each other, one just below ${n}$ and one just above it.",
            f"${r + 1}^2 = {(r + 1) ** 2}$ is already more than ${n}$. So look one step below.",
        ),
        explanation=(
            f"${r}^2 = {r * r}$ and ${r + 1}^2 = {(r + 1) ** 2}$",
            f"${n}$ lies between them, so $\\sqrt{{{n}}}$ lies between ${r}$ and ${r + 1}$.",
            f"The largest integer below the root is ${r}$",
        ),
    )


@template(
    "arithmetic.product-in-scientific-notation",
    skill="arithmetic.powers-and-roots",
    kind="numeric",
    difficulty=0.9,
    reason="factors and powers of ten are handled apart, and the result is not in standard form at once",
    variants=13,
    where=lambda a, b, m, n: a * b > 10 and a * b % 10 != 0 and 1 <= m + n <= 4 and m != n and m * n != m + n,
    a=range(2, 10),
    b=range(3, 10),
    m=range(3, 9),
    n=range(-6, 0),
)
def product_in_scientific_notation(a: int, b: int, m: int, n: int) -> Draft:
    value = a * b * 10 ** (m + n)
    return Draft(
        stem=f"Calculate and write the result as an ordinary number: $({a} \\cdot 10^{{{m}}}) \\cdot ({b} \\cdot 10^{{{n}}})$",
        key=value,
        proof=f"({a}*10**{m})*({b}*F(1, 10**{-n}))",
        wrong=[
            Wrong(
                answer=decimal_number((a + b) * Fraction(10) ** (m + n)),
                misconception="adds-coefficients-in-product",
                feedback=f"The factors ${a}$ and ${b}$ were added. They are multiplied.",
            ),
            Wrong(
                answer=a * b * 10 ** (m - n) if m - n <= 9 else a * b * 10 ** (m + n + 1),
                misconception="subtracts-exponents-in-product" if m - n <= 9 else "counts-decimal-places-wrongly",
                feedback=f"Look at the exponents: in a product they are added, and ${n}$ is negative."
                if m - n <= 9
                else f"One zero too many. Add the exponents ${m}$ and ${n}$ once more.",
            ),
        ],
        hints=(
            "Put the plain factors together and the powers of ten together.",
            f"Multiply ${a}$ by ${b}$. For the powers of ten, add the exponents ${m}$ and ${n}$.",
            f"${a} \\cdot {b} = {a * b}$, and the exponent is ${m} + ({n}) = {m + n}$. Write ${a * b} \\cdot 10^{m + n}$ out.",
        ),
        explanation=(
            f"Factors: ${a} \\cdot {b} = {a * b}$",
            f"Powers of ten: $10^{{{m}}} \\cdot 10^{{{n}}} = 10^{m + n}$",
            f"${a * b} \\cdot 10^{m + n} = {value}$",
        ),
    )


@template(
    "arithmetic.convert-a-unit",
    skill="arithmetic.units-and-rates",
    kind="numeric",
    difficulty=-0.9,
    reason="one step between two common units",
    variants=13,
    where=lambda n, units: n % 10 > 1,
    n=range(12, 98),
    units=(
        ("km", "kilometres", "m", "metres", 1000),
        ("kg", "kilograms", "g", "grams", 1000),
        ("L", "litres", "mL", "millilitres", 1000),
        ("m", "metres", "cm", "centimetres", 100),
        ("t", "metric tons", "kg", "kilograms", 1000),
        ("h", "hours", "min", "minutes", 60),
    ),
)
def convert_a_unit(n: int, units: tuple[str, str, str, str, int]) -> Draft:
    sign, name, small, smalls, factor = units
    value = Fraction(n, 10)
    key = value * factor
    wrong = [
        Wrong(
            answer=decimal_number(value / factor) if factor != 60 else decimal_number(value * 100),
            misconception="divides-when-converting" if factor != 60 else "hour-has-hundred-minutes",
            feedback="A smaller unit fits in more often, so the number must get larger."
            if factor != 60
            else "An hour does not have a hundred minutes.",
        ),
        Wrong(
            answer=decimal_number(key * 10) if factor != 60 else decimal_number(n // 10 * 60 + n % 10),
            misconception="wrong-conversion-factor" if factor != 60 else "decimal-part-as-minutes",
            feedback=f"The digits fit, but not the size. How many {smalls} make one of the larger unit?"
            if factor != 60
            else f"The part after the point is not a number of minutes: it is ${short_decimal(Fraction(n % 10, 10))}$ of an hour.",
        ),
    ]
    return Draft(
        stem=f"How many {smalls} are {short_decimal(value)} {name}?",
        key=decimal_number(key),
        unit=small,
        proof=f"F({n}, 10)*{factor}",
        wrong=wrong,
        hints=(
            "Which unit is smaller? Must the number get larger or smaller then?",
            f"Think of how many {smalls} one of the larger unit has, and multiply.",
            f"1 {sign} is {factor} {small}, so multiply ${short_decimal(value)}$ by ${factor}$.",
        ),
        explanation=(
            f"1 {sign} is {factor} {small}.",
            f"${short_decimal(value)} \\cdot {factor} = {short_decimal(key)}$",
        ),
    )


@template(
    "arithmetic.best-offer",
    skill="arithmetic.units-and-rates",
    kind="single_choice",
    difficulty=-0.1,
    reason="three unit prices must be found and compared",
    variants=12,
    where=lambda u, a, b, c, what: len({a, b, c}) == 3 and max(a, b, c) <= 3 * min(a, b, c),
    u=range(12, 40),
    a=range(3, 12),
    b=range(3, 12),
    c=range(3, 12),
    what=(
        ("kg", "dates", "Basra"),
        ("kg", "apples", "Almaty"),
        ("L", "olive oil", "Jaen"),
        ("m", "cloth", "Kano"),
        ("kg", "coffee", "Harar"),
    ),
)
def best_offer(u: int, a: int, b: int, c: int, what: tuple[str, str, str]) -> Draft:
    unit, goods, place = what
    prices = (u * a, (u + 2) * b, (u + 5) * c)
    texts = [f"{n} {unit} for {price} coins" for n, price in zip((a, b, c), prices, strict=True)]
    cheapest = min(range(3), key=lambda i: prices[i])
    return Draft(
        stem=f"At a market in {place}, {goods} can be bought in three sizes: {listed(sorted(texts, key=lambda text: int(text.split()[0])), 'or')}. Which offer has the lowest price per {unit}?",
        key=texts[0],
        proof="[not startswith(o, 'All') and F(int(words(o)[3]), int(words(o)[0])) == min(F(int(words(p)[3]), int(words(p)[0])) for p in options if not startswith(p, 'All')) for o in options]",
        wrong=[
            Wrong(
                answer=texts[1],
                misconception="compares-totals-not-rates" if cheapest == 1 else "unit-price-not-computed",
                feedback=f"Here one {unit} costs ${prices[1]} \\div {b} = {u + 2}$ coins. Find this price for the others too.",
            ),
            Wrong(
                answer=texts[2],
                misconception="compares-totals-not-rates" if cheapest == 2 else "unit-price-not-computed",
                feedback=f"Here one {unit} costs ${prices[2]} \\div {c} = {u + 5}$ coins. Find this price for the others too.",
            ),
            Wrong(
                answer="All three have the same price",
                misconception="larger-pack-same-rate",
                feedback=f"Divide each price by its number of {unit} and compare the results.",
            ),
        ],
        hints=(
            "The sizes differ, so the prices cannot be compared as they are. What would make them comparable?",
            f"Find for each offer what one {unit} costs: divide the price by the number of {unit}.",
            f"For example ${prices[1]} \\div {b} = {u + 2}$ coins per {unit} for one of them. Do the same for the other two.",
        ),
        explanation=(
            f"${prices[0]} \\div {a} = {u}$, ${prices[1]} \\div {b} = {u + 2}$ and ${prices[2]} \\div {c} = {u + 5}$",
            f"The lowest price per {unit} is ${u}$ coins.",
            f"That is the offer: {texts[0]}",
        ),
    )


@template(
    "arithmetic.average-speed-of-two-legs",
    skill="arithmetic.units-and-rates",
    kind="numeric",
    difficulty=0.9,
    reason="the times differ, so the speeds must not simply be averaged",
    variants=13,
    where=lambda v1, v2, t1, t2, who: (
        v1 != v2
        and t1 != t2
        and (v1 * t1 + v2 * t2) % (t1 + t2) == 0
        and (v1 + v2) % 2 == 0
        and v1 * t1 + v2 * t2 != (v1 + v2) * (t1 + t2) // 2
        and (v1 * t1 + v2 * t2) // (t1 + t2) not in (t1, t2, v1, v2)
    ),
    v1=range(12, 100, 2),
    v2=range(10, 100, 2),
    t1=range(1, 5),
    t2=range(1, 6),
    who=(
        "A van in Flanders",
        "A bus in Rajasthan",
        "A train in Poland",
        "A truck in Namibia",
        "A tram in Melbourne",
    ),
)
def average_speed_of_two_legs(v1: int, v2: int, t1: int, t2: int, who: str) -> Draft:
    way, time = v1 * t1 + v2 * t2, t1 + t2
    key = way // time

    def hours(n: int) -> str:
        return "1 hour" if n == 1 else f"{n} hours"

    return Draft(
        stem=f"{who} goes for {hours(t1)} at {v1} km/h and then for {hours(t2)} at {v2} km/h. What is the average speed for the whole way, in km/h?",
        key=key,
        unit="km/h",
        proof=f"({v1}*{t1} + {v2}*{t2})/({t1} + {t2})",
        wrong=[
            Wrong(
                answer=(v1 + v2) // 2,
                misconception="averages-the-speeds",
                feedback=f"You took the middle of the two speeds. But one of them was kept for {hours(t1)}, the other for {hours(t2)}.",
            ),
            Wrong(
                answer=way,
                misconception="stops-at-total-distance",
                feedback="That is the whole distance in kilometres. How far is it in one hour on average?",
            ),
        ],
        hints=(
            "An average speed compares the whole distance with the whole time. Which of the two do you have to find first?",
            "Find the distance of each part from its speed and time, add them, and divide by the total time.",
            f"The parts are ${v1} \\cdot {t1} = {v1 * t1}$ km and ${v2} \\cdot {t2} = {v2 * t2}$ km, in ${t1} + {t2} = {time}$ hours.",
        ),
        explanation=(
            f"Distance: ${v1} \\cdot {t1} + {v2} \\cdot {t2} = {way}$",
            f"Time: ${t1} + {t2} = {time}$",
            f"Average speed: ${way} \\div {time} = {key}$",
        ),
    )
