"""Arithmetic: points on number lines, shaded figures and rows of beads."""

from fractions import Fraction
from math import gcd

from store.bank.charts import beads, cells, strips
from store.bank.draw import number_line
from store.bank.mistakes import expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, count, decimal_number, listed, short_decimal, tex

LETTERS = "ABCDE"


def _slips(key: Fraction, *slips: tuple[Fraction, str, str]) -> list[Wrong]:
    """Expected wrong answers as exact fractions, each once and none equal to the key."""
    taken, wrong = {key}, []
    for number, name, feedback in slips:
        if number not in taken and number > 0:
            taken.add(number)
            wrong.append(Wrong(answer=number, misconception=name, feedback=feedback))
    return wrong


@template(
    "arithmetic.fraction-on-a-line",
    skill="arithmetic.fraction-basics",
    kind="numeric",
    difficulty=-0.9,
    reason="the parts of a unit are counted; a point beyond one makes it harder",
    variants=14,
    where=lambda n, k, high: gcd(n, k) == 1 and 1 < k < n * high and k != n - 1,
    n=(3, 4, 5, 6, 7, 8, 9, 10),
    k=range(2, 20),
    high=(2, 3),
)
def fraction_on_a_line(n: int, k: int, high: int) -> Draft:
    key = Fraction(k, n)
    whole, rest = divmod(k, n)
    return Draft(
        stem="Which number does the point P stand for? Answer with a fraction.",
        key=key,
        proof=f"{whole} + F({rest}, {n})",
        harder=0.4 if k > n else 0.0,
        picture=number_line(
            0,
            high,
            f"A number line from 0 to {high}. Each unit is cut into {n} equal parts. From 0 it takes {k} of these parts to get to the point P.",
            parts=n,
            points=[(k / n, "P")],
        ),
        wrong=_slips(
            key,
            (
                Fraction(k, n + 1),
                "counts-marks-for-parts",
                "You counted the marks from one whole number to the next, both ends included. Count the gaps between them.",
            ),
            (
                Fraction(k, n * high),
                "whole-line-as-one",
                f"You took the whole line as one. It goes up to {high}; how many parts does one unit have?",
            ),
            (
                Fraction(rest, n),
                "forgets-the-whole",
                "That is the part beyond the last whole number. How far is it from $0$?",
            ),
        ),
        hints=(
            "Into how many equal parts is one unit cut?",
            "The number of parts in one unit is the denominator. Count how many of these parts lie between $0$ and P.",
            f"One unit has {n} parts. From $0$ to P it is {count(k, 'part')}.",
        ),
        explanation=(
            f"One unit has {n} parts, so each part is $\\frac{{1}}{{{n}}}$.",
            f"It takes {k} of them to get to P: $\\frac{{{k}}}{{{n}}}$",
        ),
    )


@template(
    "arithmetic.decimal-on-a-line",
    skill="arithmetic.decimals",
    kind="numeric",
    difficulty=-0.6,
    reason="the size of one part must be found before counting",
    variants=14,
    where=lambda start, step, parts, k: (
        k % parts != 0 and (step == 1 or parts != 4) and not (step == 1 and k == parts - 1)
    ),
    start=(1, 2, 3, 4, 6, 7),
    step=(Fraction(1), Fraction(1, 10), Fraction(10)),
    parts=(4, 5, 10),
    k=(2, 3, 4, 6, 7, 8),
)
def decimal_on_a_line(start: int, step: Fraction, parts: int, k: int) -> Draft:
    low = start * step if step >= 1 else start + 4 * step
    key, one = low + k * step / parts, step / parts
    ends = low + 2 * step if k > parts or parts < 10 else low + step
    names = [low + n * step for n in range(int((ends - low) / step) + 1)]
    here, size, answer = short_decimal(low), short_decimal(one), short_decimal(key)
    return Draft(
        stem="Which number does the point P stand for? Answer with a decimal or a whole number.",
        key=decimal_number(key),
        proof=f"{here} + {k}*({names[1]} - {here})/{parts}",
        harder={Fraction(1): 0.0, Fraction(10): -0.4, Fraction(1, 10): 0.5}[step] + (0.3 if parts < 10 else 0.0),
        picture=number_line(
            float(low),
            float(ends),
            f"A number line with the numbers {listed([short_decimal(name) for name in names])}."
            f" Between two of them there are {parts} equal parts. The point P lies {count(k, 'part')} to the right of {here}.",
            step=float(step),
            parts=parts,
            points=[(float(key), "P")],
        ),
        wrong=expected(
            key,
            (
                low + k * step / 10,
                "every-part-a-tenth",
                f"You took each part as a tenth of the way. How many parts lie between {here} and the next number?",
            ),
            (
                low + k * step,
                "every-part-a-step",
                "You counted each part as the whole way to the next number. It is only a piece of it.",
            ),
            (
                low + (k + 1) * step / parts,
                "counts-first-mark",
                f"You counted the mark at {here} as one. Start to count with the first gap after it.",
            ),
        ),
        hints=(
            "How much is it from one mark to the next?",
            f"From {here} to {short_decimal(names[1])} there are {parts} equal parts. Find the size of one, then count them up to P.",
            f"One part is ${short_decimal(step)} \\div {parts} = {size}$. P lies {count(k, 'part')} to the right of {here}.",
        ),
        explanation=(
            f"One part: ${short_decimal(step)} \\div {parts} = {size}$",
            f"P: ${here} + {k} \\cdot {size} = {answer}$",
        ),
    )


@template(
    "arithmetic.point-below-zero",
    skill="arithmetic.negative-numbers",
    kind="numeric",
    difficulty=-0.5,
    reason="on the left of zero the counting goes the other way, and the marks are not single units",
    variants=12,
    where=lambda unit, parts, k, left: (
        k % parts != 0 and k < left * parts and unit % parts == 0 and unit // parts > 1 and 1 < k != parts - 1
        and unit * k // parts not in (k, parts)
    ),
    unit=(10, 20, 50, 100),
    parts=(2, 4, 5),
    k=range(2, 15),
    left=(2, 3),
)  # fmt: skip
def point_below_zero(unit: int, parts: int, k: int, left: int) -> Draft:
    one = unit // parts
    key = -one * k
    near = -(k // parts) * unit
    steps = k % parts
    return Draft(
        stem="Which number does the point P on the number line stand for?",
        key=key,
        proof=f"{near} - {steps}*({unit}/{parts})",
        picture=number_line(
            -left * unit,
            unit,
            f"A number line with numbers from {-left * unit} to {unit} in steps of {unit}. Each step is cut into {parts} equal parts."
            f" The point P lies {count(steps, 'part')} to the left of {near}.",
            step=unit,
            parts=parts,
            points=[(key, "P")],
        ),
        wrong=expected(
            key,
            (-key, "loses-minus", "The distance from zero is right. On which side of zero does P lie?"),
            (
                near + one * steps,
                "counts-to-the-right",
                f"You counted from {near} to the right. P lies to the left of it.",
            ),
            (-k, "every-part-one", "You counted each part as one. How much is it from one mark to the next?"),
        ),
        hints=(
            "On which side of zero does P lie? How much is it from one mark to the next?",
            f"Each step of {unit} is cut into {parts} parts. Find the size of one part and count from a number you know, away from zero.",
            f"One part is ${unit} \\div {parts} = {one}$. P lies {count(steps, 'part')} to the left of ${near}$.",
        ),
        explanation=(
            f"One part: ${unit} \\div {parts} = {one}$",
            f"P: ${near} - {steps} \\cdot {one} = {key}$",
        ),
    )


@template(
    "arithmetic.distance-on-a-line",
    skill="arithmetic.negative-numbers",
    kind="numeric",
    difficulty=-1.0,
    reason="the steps between two points are counted",
    variants=12,
    where=lambda a, b, place: b - a not in (8, a, b, -a, abs(a + b)) and abs(a) != abs(b),
    a=range(-7, -1),
    b=range(-6, 8),
    place=("Ulan Bator", "Winnipeg", "Oslo", "Astana"),
)
def distance_on_a_line(a: int, b: int, place: str) -> Draft:
    low, high = min(a, b), max(a, b)
    key = high - low
    return Draft(
        stem=f"The points A and B mark the temperatures in {place} on two days, in °C. By how many degrees do they differ?",
        key=key,
        unit="°C",
        proof=f"sum(1 for n in range({low}, {high}))",
        harder=0.3 if b < 0 else 0.0,
        picture=number_line(
            -8,
            8,
            f"A number line from -8 to 8. The point A lies at {a}, the point B at {b}.",
            points=[(a, "A"), (b, "B")],
        ),
        wrong=expected(
            key,
            (
                abs(abs(a) - abs(b)) if b > 0 else -a - b,
                "ignores-signs",
                "You calculated with the distances from zero only. On which sides of zero do A and B lie?",
            ),
            (key + 1, "counts-marks-for-steps", "You counted the marks. The steps between them are one fewer."),
        ),
        hints=(
            "The difference is the distance of the two points on the line.",
            "Count the steps from A to B, or subtract the smaller number from the greater one.",
            f"The greater number is ${high}$, the smaller one ${low}$. From ${low}$ to $0$ it is {count(-low, 'step')}.",
        ),
        explanation=(
            f"Greater minus smaller: ${high} - {bracket(low)} = {key}$",
            f"They differ by {key} °C",
        ),
    )


@template(
    "arithmetic.points-beyond-a-fraction",
    skill="arithmetic.fraction-basics",
    kind="multiple_choice",
    difficulty=0.3,
    reason="a fraction with another denominator must be placed among the marks",
    variants=14,
    where=lambda n, bound, marks: (
        (n % bound[1] != 0 or n != bound[1]) and 2 <= sum(Fraction(m, n) > Fraction(*bound) for m in marks) <= 3
        and all(m < 2 * n for m in marks) and all(Fraction(m, n) != Fraction(*bound) for m in marks)
        and min(abs(Fraction(m, n) - Fraction(*bound)) for m in marks) <= Fraction(1, 4)
    ),
    n=(4, 5, 6, 8, 10),
    bound=((2, 3), (1, 2), (3, 4), (4, 3), (3, 2), (2, 5), (5, 4), (7, 5)),
    marks=((1, 3, 5, 7, 9), (2, 3, 5, 6, 9), (1, 4, 6, 7, 11), (2, 5, 7, 9, 10), (3, 4, 7, 10, 13), (1, 5, 7, 8, 11)),
)  # fmt: skip
def points_beyond_a_fraction(n: int, bound: tuple[int, int], marks: tuple[int, ...]) -> Draft:
    limit = Fraction(*bound)
    values = [Fraction(mark, n) for mark in marks]
    key = [f"Point {letter}" for letter, value in zip(LETTERS, values, strict=True) if value > limit]
    table = ", ".join(f"'Point {letter}': {mark}" for letter, mark in zip(LETTERS, marks, strict=True))
    place = limit * n
    between = (
        f"is mark number {place.numerator}"
        if place.denominator == 1
        else f"lies between the marks number {int(place)} and {int(place) + 1}"
    )
    return Draft(
        stem=f"Which points stand for a number greater than ${tex(limit)}$? Choose all that apply.",
        key=key,
        order=[f"Point {letter}" for letter in LETTERS],
        proof=f"[{{{table}}}[o]*{bound[1]} > {bound[0]}*{n} for o in options]",
        picture=number_line(
            0,
            2,
            f"A number line from 0 to 2. Each unit is cut into {n} equal parts. Counted in parts from 0, the points lie at: "
            + ", ".join(f"{letter} {mark}" for letter, mark in zip(LETTERS, marks, strict=True))
            + ".",
            parts=n,
            points=[(mark / n, letter) for letter, mark in zip(LETTERS, marks, strict=True)],
        ),
        wrong=[
            Wrong(
                answer=f"Point {letter}",
                misconception="compares-without-common-unit",
                feedback=f"{letter} stands for $\\frac{{{mark}}}{{{n}}}$. Write this and ${tex(limit)}$ with the same denominator and compare.",
            )
            for letter, mark, value in zip(LETTERS, marks, values, strict=True)
            if value < limit
        ],
        hints=(
            f"Where on the line does ${tex(limit)}$ lie? Into how many parts is one unit cut?",
            f"One part is $\\frac{{1}}{{{n}}}$. Find how many of these parts ${tex(limit)}$ is; it need not be a whole number of them.",
            f"${tex(limit)} \\cdot {n} = {tex(place)}$, so ${tex(limit)}$ {between}.",
        ),
        explanation=(
            "The points stand for "
            + listed([f"${letter} = \\frac{{{mark}}}{{{n}}}$" for letter, mark in zip(LETTERS, marks, strict=True)])
            + ".",
            f"In parts of $\\frac{{1}}{{{n}}}$ the bound is ${tex(limit)} \\cdot {n} = {tex(place)}$",
            f"To the right of it: {listed(key)}",
        ),
    )


@template(
    "arithmetic.shaded-in-lowest-terms",
    skill="arithmetic.fraction-basics",
    kind="single_choice",
    difficulty=-0.8,
    reason="shaded squares are counted and the fraction is brought to lowest terms",
    variants=12,
    where=lambda rows, columns, shaded: (
        gcd(shaded, rows * columns) > 1 and 2 * shaded != rows * columns and 1 < shaded < rows * columns - 1
        and Fraction(shaded, rows * columns).denominator > 2
    ),
    rows=(2, 3, 4),
    columns=(4, 5, 6, 7, 8),
    shaded=range(4, 28),
)  # fmt: skip
def shaded_in_lowest_terms(rows: int, columns: int, shaded: int) -> Draft:
    whole = rows * columns
    key, rest = Fraction(shaded, whole), Fraction(whole - shaded, whole)
    part = Fraction(shaded, whole - shaded)
    common = gcd(shaded, whole)
    return Draft(
        stem="Which fraction of the rectangle is shaded, in lowest terms?",
        key=f"${tex(key)}$",
        proof=f"F(sum(1 for r, c in product(range({rows}), range({columns})) if r*{columns} + c < {shaded}), {whole})",
        picture=cells(
            rows,
            columns,
            lambda row, column: row * columns + column < shaded,
            f"A rectangle cut into {rows} rows of {columns} equal squares; {shaded} of the squares are shaded.",
        ),
        wrong=[
            Wrong(
                answer=f"${tex(rest)}$",
                misconception="part-not-meant",
                feedback=f"That is the part that is not shaded: {whole - shaded} of {whole} squares.",
            ),
            Wrong(
                answer=f"${tex(part)}$" if part.denominator > 1 else f"${part.numerator}$",
                misconception="part-to-part",
                feedback="You compared shaded with not shaded. A fraction compares the shaded part with the whole.",
            ),
            Wrong(
                answer=f"$\\frac{{1}}{{{shaded}}}$",
                misconception="one-over-count",
                feedback=f"There are {shaded} shaded squares, so the numerator is not 1.",
            ),
        ],
        hints=(
            "How many equal squares are there in all, and how many are shaded?",
            "The shaded squares go into the numerator, all squares into the denominator. Then divide both by a common factor.",
            f"{shaded} of {whole} squares are shaded: $\\frac{{{shaded}}}{{{whole}}}$. Both numbers can be divided by {common}.",
        ),
        explanation=(
            f"All squares: ${rows} \\cdot {columns} = {whole}$",
            f"Shaded: $\\frac{{{shaded}}}{{{whole}}} = {tex(key)}$",
        ),
    )


@template(
    "arithmetic.percent-of-a-figure",
    skill="arithmetic.percentages",
    kind="numeric",
    difficulty=-0.4,
    reason="a count of squares is turned into a percentage",
    variants=12,
    where=lambda grid, shaded: (
        shaded < grid[0] * grid[1] - 1 and 100 * shaded % (grid[0] * grid[1]) == 0 and shaded * 2 != grid[0] * grid[1]
    ),
    grid=((4, 5), (5, 5), (2, 5), (5, 10), (5, 8), (4, 10)),
    shaded=range(3, 48),
)
def percent_of_a_figure(grid: tuple[int, int], shaded: int) -> Draft:
    rows, columns = grid
    whole = rows * columns
    key = 100 * shaded // whole
    return Draft(
        stem="What percentage of the squares in the picture is shaded?",
        key=key,
        unit="%",
        proof=f"100*(1 - F(sum(1 for n in range({whole}) if n >= {shaded}), {whole}))",
        harder=0.4 if whole == 40 else 0.0,
        picture=cells(
            rows,
            columns,
            lambda row, column: row * columns + column < shaded,
            f"A rectangle cut into {rows} rows of {columns} equal squares; {shaded} of the squares are shaded.",
        ),
        wrong=expected(
            key,
            (100 - key, "part-not-meant", "That is the part that is not shaded."),
            (shaded, "count-for-percent", f"That is the number of shaded squares. There are {whole} in all, not 100."),
        ),
        hints=(
            "Percent means: how many of 100. How many squares are there in all?",
            "Find the shaded squares as a fraction of all squares, then bring it to hundredths.",
            f"{shaded} of {whole} squares are shaded. So compute $\\frac{{{shaded}}}{{{whole}}} \\cdot 100$.",
        ),
        explanation=(
            f"All squares: ${rows} \\cdot {columns} = {whole}$",
            f"Shaded: $\\frac{{{shaded}}}{{{whole}}} \\cdot 100 = {key}$, so {key} %",
        ),
    )


@template(
    "arithmetic.ratio-of-beads",
    skill="arithmetic.ratios",
    kind="single_choice",
    difficulty=-0.6,
    reason="both colours are counted and the ratio is made smaller",
    variants=10,
    where=lambda full, hollow: full != hollow and gcd(full, hollow) > 1,
    full=(2, 3, 4, 6, 8, 9, 10),
    hollow=(2, 3, 4, 6, 8, 9),
)
def ratio_of_beads(full: int, hollow: int) -> Draft:
    common = gcd(full, hollow)
    whole = full + hollow
    share = gcd(full, whole)

    def ratio(one: int, other: int) -> str:
        return f"{one} : {other}"

    row = [0 if (n + 1) * full // whole > n * full // whole else 1 for n in range(whole)]
    return Draft(
        stem="What is the ratio of full beads to hollow beads, in lowest terms?",
        key=ratio(full // common, hollow // common),
        proof=f"f'{{{full}/gcd({full}, {hollow})}} : {{{hollow}/gcd({full}, {hollow})}}'",
        picture=beads(row, f"A string with {whole} beads in a row: {full} are full, the others are hollow."),
        wrong=[
            Wrong(
                answer=ratio(hollow // common, full // common),
                misconception="ratio-reversed",
                feedback="The order counts: the question names the full beads first.",
            ),
            Wrong(
                answer=ratio(full // share, whole // share),
                misconception="part-to-whole",
                feedback="You compared the full beads with all beads. Compare them with the hollow ones.",
            ),
            Wrong(
                answer=ratio(full // common + 1, hollow // common + 1),
                misconception="slip-in-counting",
                feedback="Count both kinds once more, then divide both counts by the same number.",
            ),
        ],
        hints=(
            "Count both kinds of beads. Which kind is named first?",
            f"There are {full} full beads and {hollow} hollow ones. Which number divides both?",
            f"Both counts can be divided by {common}: ${full} \\div {common} = {full // common}$. Do the same with {hollow}.",
        ),
        explanation=(
            f"Full to hollow: {full} : {hollow}",
            f"Divide both by {common}: {ratio(full // common, hollow // common)}",
        ),
    )


@template(
    "arithmetic.add-two-strips",
    skill="arithmetic.fraction-addition",
    kind="numeric",
    difficulty=0.1,
    reason="the strips are cut differently, so a common denominator is needed",
    variants=12,
    where=lambda n, m, a, b: (
        n != m and a < n and b < m and gcd(a, n) == 1 and gcd(b, m) == 1 and Fraction(a, n) + Fraction(b, m) != 1
        and max(n, m) % min(n, m) != 0
    ),
    n=(2, 3, 4, 5, 6, 8),
    m=(3, 4, 5, 6, 8),
    a=(1, 2, 3, 4, 5),
    b=(1, 2, 3, 5),
)  # fmt: skip
def add_two_strips(n: int, m: int, a: int, b: int) -> Draft:
    one, other = Fraction(a, n), Fraction(b, m)
    key = one + other
    common = n * m // gcd(n, m)
    return Draft(
        stem="Both strips have the same length. How much of one strip is shaded in all? Answer with a fraction, which may be greater than 1.",
        key=key,
        proof=f"F({a}*{m} + {b}*{n}, {n}*{m})",
        harder=0.5 if key > 1 else 0.0,
        picture=strips(
            [(a, n), (b, m)],
            f"Two strips of the same length. The first is cut into {n} equal parts, and {count(a, 'part')} of it {'is' if a == 1 else 'are'} shaded."
            f" The second is cut into {m} equal parts, and {count(b, 'part')} of it {'is' if b == 1 else 'are'} shaded.",
        ),
        wrong=_slips(
            key,
            (
                Fraction(a + b, n + m),
                "adds-denominators",
                "You added numerators and denominators. The parts of the two strips have different sizes.",
            ),
            (
                Fraction(a + b, common),
                "keeps-numerators",
                "The denominator fits, but the numerators must be changed with it.",
            ),
            (
                abs(one - other),
                "subtracts-for-adds",
                "That is the difference of the shaded parts. You are asked for both together.",
            ),
        ),
        hints=(
            "Which fraction is shaded on each strip? Are the parts equally large?",
            "Write both fractions with a common denominator, that is, cut both strips into parts of the same size.",
            f"Shaded are $\\frac{{{a}}}{{{n}}}$ and $\\frac{{{b}}}{{{m}}}$. With the denominator {common} the first is $\\frac{{{a * common // n}}}{{{common}}}$.",
        ),
        explanation=(
            f"First strip: $\\frac{{{a}}}{{{n}}} = \\frac{{{a * common // n}}}{{{common}}}$",
            f"Second strip: $\\frac{{{b}}}{{{m}}} = \\frac{{{b * common // m}}}{{{common}}}$",
            f"Together: $\\frac{{{a * common // n}}}{{{common}}} + \\frac{{{b * common // m}}}{{{common}}} = {tex(key)}$",
        ),
    )


@template(
    "arithmetic.product-as-a-part",
    skill="arithmetic.fraction-multiplication",
    kind="single_choice",
    difficulty=0.2,
    reason="two fractions must be seen in one rectangle, one along each side",
    variants=12,
    where=lambda rows, columns, a, b: (
        a < rows and b < columns and gcd(a, rows) == 1 and gcd(b, columns) == 1 and (a, rows) != (b, columns)
        and len({Fraction(a * b, rows * columns), Fraction(a * columns + b * rows, rows * columns),
                 Fraction(rows - a, rows) * Fraction(columns - b, columns), Fraction(a * columns, rows * b)}) == 4
    ),
    rows=(2, 3, 4, 5),
    columns=(3, 4, 5, 6, 7),
    a=(1, 2, 3, 4),
    b=(1, 2, 3, 4, 5),
)  # fmt: skip
def product_as_a_part(rows: int, columns: int, a: int, b: int) -> Draft:
    def both(one: Fraction, sign: str, other: Fraction) -> str:
        return f"${tex(one)} {sign} {tex(other)}$"

    one, other = Fraction(a, rows), Fraction(b, columns)
    return Draft(
        stem="Which calculation gives the part of the rectangle that is shaded?",
        key=both(one, "\\cdot", other),
        proof=f"F(sum(1 for r, c in product(range({rows}), range({columns})) if r < {a} and c < {b}), {rows * columns})",
        picture=cells(
            rows,
            columns,
            lambda row, column: row < a and column < b,
            f"A rectangle cut into {rows} rows of {columns} equal squares. In {'the top row' if a == 1 else f'each of the top {a} rows'}"
            f" {count(b, 'square')} {'is' if b == 1 else 'are'} shaded, counted from the left.",
        ),
        wrong=[
            Wrong(
                answer=both(one, "+", other),
                misconception="adds-for-multiplies",
                feedback="Whole rows and whole columns together would be more than what is shaded here.",
            ),
            Wrong(
                answer=both(1 - one, "\\cdot", 1 - other),
                misconception="part-not-meant",
                feedback="You counted the rows and columns that have no shaded square.",
            ),
            Wrong(
                answer=both(one, "\\div", other),
                misconception="divides-for-multiplies",
                feedback="A part of a part is smaller than each of them. Does a quotient fit that?",
            ),
        ],
        hints=(
            "Which part of the height is used, and which part of the width?",
            "The shaded figure is a part of a part: some of the rows, and of these only a piece. Which operation stands for a part of a part?",
            f"Of {rows} rows {a} {'is' if a == 1 else 'are'} used, and of each {count(b, 'square')} out of {columns}. So {a * b} of {rows * columns} squares are shaded.",
        ),
        explanation=(
            f"Part of the height: ${tex(one)}$; part of the width: ${tex(other)}$",
            f"A part of a part is a product: ${tex(one)} \\cdot {tex(other)} = {tex(one * other)}$",
            both(one, "\\cdot", other),
        ),
    )
