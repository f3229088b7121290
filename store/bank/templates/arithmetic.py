"""Arithmetic: subject, skills, order of operations and negative numbers."""

from store.bank.template import Draft, Wrong, template
from store.questions import Skill, Subject

SUBJECT = Subject(
    id="arithmetic",
    name="Arithmetic",
    aliases=(
        "arith",
        "basic maths",
        "numbers",
        "mental maths",
        "calculating",
    ),
)

SKILLS = (
    Skill(
        id="arithmetic.order-of-operations",
        subject="arithmetic",
        name="Order of operations",
        chapter="Whole numbers",
        section="Calculating",
        prerequisites=(),
        aliases=(
            "pemdas",
            "bodmas",
            "bidmas",
            "which first",
            "brackets first",
            "dot before dash",
        ),
        note=(
            "The order of operations makes sure that everybody reads a calculation in the same way: first brackets, then powers and roots, "
            "then multiplication and division, and at last addition and subtraction. Equal ranks are worked from left to right. "
            "Example: $2 + 3 \\cdot 4^2 = 2 + 3 \\cdot 16 = 2 + 48 = 50$. "
            "The usual mistake is to work simply from left to right and to add $2 + 3$ first. "
            "Another one is to think that multiplication always comes before division: $12 \\div 3 \\cdot 2$ is $8$, not $2$."
        ),
    ),
    Skill(
        id="arithmetic.negative-numbers",
        subject="arithmetic",
        name="Negative numbers",
        chapter="Whole numbers",
        section="Calculating",
        prerequisites=("arithmetic.order-of-operations",),
        aliases=(
            "minus numbers",
            "integers",
            "signed numbers",
            "below zero",
            "minus times minus",
            "negatives",
        ),
        note=(
            "Negative numbers lie left of zero on the number line. Adding a negative number means going left, subtracting one means going right: "
            "$5 - (-3) = 5 + 3 = 8$. In products and quotients equal signs give plus and different signs give minus: "
            "$-4 \\cdot (-6) = 24$ but $-4 \\cdot 6 = -24$. A power belongs to what stands directly before it, so $(-2)^4 = 16$ but $-2^4 = -16$. "
            "The usual mistake is to use the rule for products in a sum: $-4 - 6$ is $-10$ and not $10$."
        ),
    ),
    Skill(
        id="arithmetic.factors-and-multiples",
        subject="arithmetic",
        name="Factors, multiples and primes",
        chapter="Whole numbers",
        section="Divisibility",
        prerequisites=("arithmetic.order-of-operations",),
        aliases=(
            "gcd",
            "hcf",
            "gcf",
            "lcm",
            "prime numbers",
            "divisors",
            "prime factors",
            "common multiple",
            "greatest common factor",
        ),
        note=(
            "A factor of a number divides it without a remainder; a multiple is what you get when you multiply it. "
            "A prime has exactly two factors, $1$ and itself. Example: $12 = 2 \\cdot 2 \\cdot 3$ and $18 = 2 \\cdot 3 \\cdot 3$. "
            "The greatest common factor takes what both share, $2 \\cdot 3 = 6$; the least common multiple takes each prime as often as it is needed, "
            "$2 \\cdot 2 \\cdot 3 \\cdot 3 = 36$. The usual mistake is to multiply the two numbers for the least common multiple, "
            "or to count $1$ as a prime."
        ),
    ),
    Skill(
        id="arithmetic.fraction-basics",
        subject="arithmetic",
        name="Understanding fractions",
        chapter="Fractions",
        section="What fractions are",
        prerequisites=("arithmetic.factors-and-multiples",),
        aliases=(
            "fractions",
            "simplify fractions",
            "equivalent fractions",
            "compare fractions",
            "reduce fractions",
            "lowest terms",
        ),
        note=(
            "In $\\frac{3}{4}$ the denominator $4$ says into how many equal parts a whole is cut, and the numerator $3$ how many of them are taken. "
            "Multiplying or dividing both by the same number does not change the value: $\\frac{18}{24} = \\frac{3}{4}$. "
            "To compare fractions, bring them to the same denominator: $\\frac{2}{3} = \\frac{8}{12}$ is less than $\\frac{3}{4} = \\frac{9}{12}$. "
            "The usual mistake is to think that a larger denominator means a larger fraction: $\\frac{1}{8}$ is less than $\\frac{1}{5}$, "
            "because the whole is cut into more parts."
        ),
    ),
    Skill(
        id="arithmetic.fraction-addition",
        subject="arithmetic",
        name="Adding and subtracting fractions",
        chapter="Fractions",
        section="Calculating with fractions",
        prerequisites=("arithmetic.fraction-basics",),
        aliases=(
            "add fractions",
            "subtract fractions",
            "common denominator",
            "mixed numbers",
            "plus fractions",
        ),
        note=(
            "Fractions can be added when their parts have the same size, which means the same denominator. "
            "So first bring them to a common denominator, then add the numerators and keep the denominator: "
            "$\\frac{2}{3} + \\frac{1}{4} = \\frac{8}{12} + \\frac{3}{12} = \\frac{11}{12}$. "
            "Mixed numbers can be turned into improper fractions first: $2\\frac{1}{3} = \\frac{7}{3}$. "
            "The usual mistake is to add numerators and denominators: $\\frac{1}{2} + \\frac{1}{3}$ is not $\\frac{2}{5}$, "
            "which is even less than the half you started with."
        ),
    ),
    Skill(
        id="arithmetic.fraction-multiplication",
        subject="arithmetic",
        name="Multiplying and dividing fractions",
        chapter="Fractions",
        section="Calculating with fractions",
        prerequisites=("arithmetic.fraction-basics",),
        aliases=(
            "times fractions",
            "divide fractions",
            "keep change flip",
            "reciprocal",
            "fraction of a fraction",
            "multiply fractions",
        ),
        note=(
            "Fractions are multiplied numerator by numerator and denominator by denominator: "
            "$\\frac{2}{3} \\cdot \\frac{5}{7} = \\frac{10}{21}$. Cancel before you multiply where you can. "
            "To divide by a fraction, multiply by its reciprocal: $\\frac{2}{3} \\div \\frac{4}{5} = \\frac{2}{3} \\cdot \\frac{5}{4} = \\frac{5}{6}$. "
            "The word *of* often means a product: two thirds of $12$ is $\\frac{2}{3} \\cdot 12 = 8$. "
            "The usual mistake is to turn the first fraction round instead of the second, "
            "or to look for a common denominator, which is needed only for sums."
        ),
    ),
    Skill(
        id="arithmetic.decimals",
        subject="arithmetic",
        name="Decimals and rounding",
        chapter="Decimals and percent",
        section="Decimals",
        prerequisites=("arithmetic.fraction-basics",),
        aliases=(
            "decimal numbers",
            "rounding",
            "decimal places",
            "place value",
            "point numbers",
            "round off",
        ),
        note=(
            "In a decimal the places after the point stand for tenths, hundredths and thousandths: $0.35 = \\frac{35}{100}$. "
            "Compare decimals place by place from the left: $0.4$ is greater than $0.35$. To round, look at the first digit that is dropped: "
            "from $5$ on, round up, so $3.476$ is about $3.48$. In a product count the places of both factors: $0.3 \\cdot 0.04 = 0.012$. "
            "The usual mistake is to read the part after the point as a whole number and to think that $0.35$ is greater than $0.4$."
        ),
    ),
    Skill(
        id="arithmetic.percentages",
        subject="arithmetic",
        name="Percentages",
        chapter="Decimals and percent",
        section="Percent",
        prerequisites=("arithmetic.decimals", "arithmetic.fraction-multiplication"),
        aliases=(
            "percent",
            "per cent",
            "discount",
            "percentage change",
            "tax and tips",
            "%",
            "increase and decrease",
            "percents",
        ),
        note=(
            "Percent means *out of a hundred*: $15\\% = \\frac{15}{100} = 0.15$. To find $15\\%$ of $80$, multiply: $0.15 \\cdot 80 = 12$. "
            "A rise by $15\\%$ multiplies by $1.15$, a fall by $15\\%$ multiplies by $0.85$. To go back to the value before the change, divide by that factor. "
            "A change in percent is always compared with the old value: from $80$ to $92$ is $\\frac{12}{80} = 15\\%$. "
            "The usual mistake is to compare with the new value, or to undo a rise of $20\\%$ by a fall of $20\\%$."
        ),
    ),
    Skill(
        id="arithmetic.ratios",
        subject="arithmetic",
        name="Ratio and proportion",
        chapter="Ratios and units",
        section="Ratios",
        prerequisites=("arithmetic.fraction-basics",),
        aliases=(
            "ratio",
            "sharing in a ratio",
            "proportion",
            "scale",
            "recipes",
            "rule of three",
            "proportional",
        ),
        note=(
            "A ratio such as $2 : 3$ compares two amounts: for each $2$ parts of the first there are $3$ parts of the second. "
            "To share $40$ in this ratio, count the parts, $2 + 3 = 5$; one part is $40 \\div 5 = 8$, so the shares are $16$ and $24$. "
            "Two quantities are proportional if doubling one doubles the other: then find the value for one and multiply. "
            "The usual mistake is to take $\\frac{2}{3}$ of the whole: the first share is $\\frac{2}{5}$ of it, because there are five parts in all."
        ),
    ),
    Skill(
        id="arithmetic.powers-and-roots",
        subject="arithmetic",
        name="Powers, roots and scientific notation",
        chapter="Whole numbers",
        section="Powers",
        prerequisites=("arithmetic.order-of-operations", "arithmetic.decimals"),
        aliases=(
            "squares",
            "square root",
            "cube",
            "standard form",
            "scientific notation",
            "powers of ten",
            "indices",
            "squareroot",
        ),
        note=(
            "A power is a short way to write a repeated product: $2^5 = 2 \\cdot 2 \\cdot 2 \\cdot 2 \\cdot 2 = 32$. "
            "A square root undoes squaring: $\\sqrt{49} = 7$, because $7^2 = 49$ and $7$ is not negative. "
            "In scientific notation a number is written as a factor from $1$ to below $10$ times a power of ten: "
            "$4700 = 4.7 \\cdot 10^3$ and $0.0047 = 4.7 \\cdot 10^{-3}$. "
            "The usual mistakes are to read $2^5$ as $2 \\cdot 5$, to halve a number for its root, and to count zeros where places should be counted."
        ),
    ),
    Skill(
        id="arithmetic.units-and-rates",
        subject="arithmetic",
        name="Units and rates",
        chapter="Ratios and units",
        section="Units",
        prerequisites=("arithmetic.ratios", "arithmetic.decimals"),
        aliases=(
            "unit conversion",
            "converting units",
            "speed",
            "km/h to m/s",
            "average speed",
            "unit rate",
            "per hour",
        ),
        note=(
            "To convert a unit, replace it by its value in the other one: $1$ km is $1000$ m, so $2.5$ km are $2500$ m. "
            "A rate compares two different units, such as speed in kilometres per hour. From distance and time you get it by dividing: "
            "$150$ km in $2$ h is $75$ km/h. To change $72$ km/h into m/s, convert both units: $\\frac{72000}{3600} = 20$. "
            "The usual mistakes are to multiply where one should divide, to treat $1.5$ h as $1$ h $5$ min, "
            "and to average two speeds although the times differ."
        ),
    ),
)


@template(
    "arithmetic.mixed-operations",
    skill="arithmetic.order-of-operations",
    kind="numeric",
    difficulty=-1.4,
    reason="one product hidden between a sum and a difference",
    variants=13,
    where=lambda a, b, c, d: (
        a + b * c - d not in (a, b, c, d)
        and a + b * c > d
        and len({a + b * c - d, (a + b) * c - d, a + b * (c - d)}) == 3
    ),
    a=range(3, 20),
    b=range(3, 10),
    c=range(3, 10),
    d=range(2, 15),
)
def mixed_operations(a: int, b: int, c: int, d: int) -> Draft:
    return Draft(
        stem=f"Calculate: ${a} + {b} \\cdot {c} - {d}$",
        key=a + b * c - d,
        proof=f"{a} + {b}*{c} - {d}",
        wrong=[
            Wrong(
                answer=(a + b) * c - d,
                misconception="left-to-right",
                feedback=f"It looks as if you started with ${a} + {b}$. Which operation has to be done before any sum?",
            ),
            Wrong(
                answer=a + b * (c - d),
                misconception="right-to-left",
                feedback=f"It looks as if you started with ${c} - {d}$. Which operation has to be done before any difference?",
            ),
        ],
        hints=(
            "Which operation comes first here? It is not the one on the left.",
            f"Multiply ${b} \\cdot {c}$ before you add or subtract anything.",
            f"${b} \\cdot {c} = {b * c}$, so ${a} + {b * c} - {d}$ is left. Now go from left to right.",
        ),
        explanation=(
            f"First the product: ${b} \\cdot {c} = {b * c}$",
            f"Then from left to right: ${a} + {b * c} - {d} = {a + b * c} - {d} = {a + b * c - d}$",
        ),
    )


@template(
    "arithmetic.brackets-and-powers",
    skill="arithmetic.order-of-operations",
    kind="numeric",
    difficulty=-0.3,
    reason="brackets, a power, a quotient and a difference in one line",
    variants=13,
    where=lambda a, b, c, d: (
        a > b
        and (a - b) ** 2 % c == 0
        and (a - b) > 2
        and (a * a - b * b) % c == 0
        and len({d + (a - b) ** 2 // c, d + (a * a - b * b) // c, (d + (a - b) ** 2) // c}) == 3
        and (d + (a - b) ** 2) % c == 0
        and d + (a - b) ** 2 // c not in (a, b, c, d)
    ),
    a=range(5, 16),
    b=range(1, 10),
    c=range(2, 10),
    d=range(3, 30),
)
def brackets_and_powers(a: int, b: int, c: int, d: int) -> Draft:
    return Draft(
        stem=f"Calculate: ${d} + ({a} - {b})^2 \\div {c}$",
        key=d + (a - b) ** 2 // c,
        proof=f"{d} + ({a} - {b})**2/{c}",
        wrong=[
            Wrong(
                answer=d + (a * a - b * b) // c,
                misconception="squares-each-part",
                feedback=f"You squared ${a}$ and ${b}$ one by one. The exponent belongs to the whole bracket.",
            ),
            Wrong(
                answer=(d + (a - b) ** 2) // c,
                misconception="left-to-right",
                feedback=f"It looks as if you added ${d}$ before dividing. Division comes first.",
            ),
        ],
        hints=(
            "Put the four operations in order: which comes first, which last?",
            f"First the bracket, then its square, then divide by ${c}$. The addition of ${d}$ comes at the end.",
            f"The bracket is ${a} - {b} = {a - b}$ and its square is ${(a - b) ** 2}$. Divide that by ${c}$.",
        ),
        explanation=(
            f"Bracket: ${a} - {b} = {a - b}$",
            f"Power: ${a - b}^2 = {(a - b) ** 2}$",
            f"Division: ${(a - b) ** 2} \\div {c} = {(a - b) ** 2 // c}$",
            f"Sum: ${d} + {(a - b) ** 2 // c} = {d + (a - b) ** 2 // c}$",
        ),
    )


@template(
    "arithmetic.where-do-brackets-go",
    skill="arithmetic.order-of-operations",
    kind="single_choice",
    difficulty=0.7,
    reason="four readings of one line must be calculated and compared",
    variants=12,
    where=lambda a, b, c, d, pick: (
        c > d and len({(a + b) * c - d, a + b * (c - d), (a + b) * (c - d), a + b * c - d}) == 4
    ),
    a=range(2, 10),
    b=range(2, 9),
    c=range(4, 10),
    d=range(1, 6),
    pick=(0, 1, 2),
)
def where_do_brackets_go(a: int, b: int, c: int, d: int, pick: int) -> Draft:
    readings = (
        (f"$({a} + {b}) \\cdot {c} - {d}$", (a + b) * c - d),
        (f"${a} + {b} \\cdot ({c} - {d})$", a + b * (c - d)),
        (f"$({a} + {b}) \\cdot ({c} - {d})$", (a + b) * (c - d)),
        (f"${a} + ({b} \\cdot {c}) - {d}$", a + b * c - d),
    )
    key, goal = readings[pick]
    first = {
        0: f"${a} + {b} = {a + b}$ and $({a} + {b}) \\cdot {c} = {(a + b) * c}$",
        1: f"${c} - {d} = {c - d}$ and ${b} \\cdot {c - d} = {b * (c - d)}$",
        2: f"${a} + {b} = {a + b}$ and ${c} - {d} = {c - d}$",
    }[pick]
    return Draft(
        stem=f"Brackets are to be set in ${a} + {b} \\cdot {c} - {d}$ so that the result is ${goal}$. Which line is right?",
        key=key,
        proof=f"[same(o, {goal}) for o in options]",
        wrong=[
            Wrong(
                answer=text,
                misconception="brackets-without-effect" if place == 3 else "wrong-bracket-chosen",
                feedback=(
                    f"These brackets change nothing, since the product comes first anyway. The result is ${value}$."
                    if place == 3
                    else f"Calculate this line: it gives ${value}$."
                ),
            )
            for place, (text, value) in enumerate(readings)
            if place != pick
        ],
        hints=(
            "Calculate the options one by one. What is done first in each of them?",
            f"Without brackets the result is ${a + b * c - d}$. Ask whether ${goal}$ is more or less than that, and which bracket could cause it.",
            f"The brackets that you need give first: {first}.",
        ),
        explanation=(
            f"{first}",
            {
                0: f"${(a + b) * c} - {d} = {goal}$",
                1: f"${a} + {b * (c - d)} = {goal}$",
                2: f"${a + b} \\cdot {c - d} = {goal}$",
            }[pick],
            f"So the right line is {key}",
        ),
    )


@template(
    "arithmetic.temperature-change",
    skill="arithmetic.negative-numbers",
    kind="numeric",
    difficulty=-1.2,
    reason="a step across zero on the thermometer",
    variants=13,
    where=lambda a, b, c, place: (
        b > a
        and b != c
        and -a + b - c not in (0, a, b, c)
        and len({-a + b - c, a + b - c, -a + b + c, -a - b - c}) == 4
    ),
    a=range(2, 16),
    b=range(5, 22),
    c=range(2, 14),
    place=(
        "Ulaanbaatar",
        "Winnipeg",
        "Tromso",
        "Irkutsk",
        "Punta Arenas",
        "a hut in the Alps",
        "a research station in Antarctica",
    ),
)
def temperature_change(a: int, b: int, c: int, place: str) -> Draft:
    end = -a + b - c
    return Draft(
        stem=f"At dawn it is $-{a}$ degrees Celsius in {place}. By noon it gets {b} degrees warmer, by night {c} degrees colder again. How many degrees Celsius is it then?",
        key=end,
        proof=f"-{a} + {b} - {c}",
        wrong=[
            Wrong(
                answer=a + b - c,
                misconception="ignores-minus-sign",
                feedback=f"It looks as if you started above zero. At dawn it was $-{a}$ degrees.",
            ),
            Wrong(
                answer=-a + b + c,
                misconception="adds-instead-of-subtracts",
                feedback="Colder means going down the scale. Check the last step.",
            ),
        ],
        hints=(
            "Think of a thermometer. In which direction do you go for warmer, and in which for colder?",
            f"Start at $-{a}$, go up by {b}, then go down by {c}. Take care when you pass zero.",
            f"At noon it is $-{a} + {b} = {-a + b}$ degrees. From there go down by {c}.",
        ),
        explanation=(
            f"Noon: $-{a} + {b} = {-a + b}$",
            f"Night: ${-a + b} - {c} = {end}$",
        ),
    )


@template(
    "arithmetic.signs-in-one-line",
    skill="arithmetic.negative-numbers",
    kind="numeric",
    difficulty=0.0,
    reason="a product of negative numbers is subtracted",
    variants=13,
    where=lambda a, b, c: (
        a not in (b, c)
        and b != c
        and len({-a - b * c, -a + b * c, a - b * c, (-a + b) * c * -1}) == 4
        and -a - b * c not in (-a, -b, -c)
    ),
    a=range(2, 13),
    b=range(2, 10),
    c=range(2, 10),
)
def signs_in_one_line(a: int, b: int, c: int) -> Draft:
    return Draft(
        stem=f"Calculate: $-{a} - (-{b}) \\cdot (-{c})$",
        key=-a - b * c,
        proof=f"-{a} - (-{b})*(-{c})",
        wrong=[
            Wrong(
                answer=-a + b * c,
                misconception="counts-all-minus-signs",
                feedback=f"The product $(-{b}) \\cdot (-{c})$ is positive. Then it is subtracted: look at the minus before it.",
            ),
            Wrong(
                answer=(b - a) * -c,
                misconception="left-to-right",
                feedback=f"It looks as if you started with $-{a} - (-{b})$. The product comes first.",
            ),
        ],
        hints=(
            "Which operation comes first, and which sign does its result have?",
            f"First find $(-{b}) \\cdot (-{c})$. Two factors with equal signs give a positive product, and that is subtracted.",
            f"$(-{b}) \\cdot (-{c}) = {b * c}$, so what is left is $-{a} - {b * c}$.",
        ),
        explanation=(
            f"Product: $(-{b}) \\cdot (-{c}) = {b * c}$",
            f"Difference: $-{a} - {b * c} = {-a - b * c}$",
        ),
    )


@template(
    "arithmetic.which-results-are-negative",
    skill=("arithmetic.negative-numbers", "arithmetic.powers-and-roots"),
    kind="multiple_choice",
    difficulty=0.8,
    reason="signs of powers, with and without brackets",
    variants=12,
    n=range(2, 15),
)
def which_results_are_negative(n: int) -> Draft:
    d = n % 5 + 3
    return Draft(
        stem=f"Which of these expressions have a negative value for $n = {n}$? Choose all that apply.",
        key=("$-n^2$", "$(-n)^3$"),
        proof=f"[evaluate(o, n={n}) < 0 for o in options]",
        wrong=[
            Wrong(
                answer="$(-n)^2$",
                misconception="bracket-in-power-ignored",
                feedback=f"Here the bracket makes the minus part of what is squared: $(-{n}) \\cdot (-{n})$.",
            ),
            Wrong(
                answer=f"${d} - (-n)$",
                misconception="double-negative-lost",
                feedback=f"Subtracting $-{n}$ means going to the right on the number line.",
            ),
            Wrong(
                answer=f"$-n \\cdot (-{d})$",
                misconception="minus-times-minus",
                feedback=f"Both factors, $-{n}$ and $-{d}$, are negative. What is the sign of their product?",
            ),
        ],
        hints=(
            "You need only the signs. What decides the sign of a power of a negative number?",
            "An even exponent makes the sign vanish, an odd one keeps it, but only if the minus is inside the bracket. "
            f"Put in ${n}$ and ask in each case what the exponent belongs to.",
            f"Without brackets, $-{n}^2$ means: square ${n}$, then take the negative, so $-{n * n}$. With brackets, $(-{n})^2 = {n * n}$. Judge the others in this way.",
        ),
        explanation=(
            f"$-{n}^2 = -{n * n}$ and $(-{n})^3 = -{n**3}$",
            f"$(-{n})^2 = {n * n}$, ${d} - (-{n}) = {d + n}$ and $-{n} \\cdot (-{d}) = {n * d}$ are positive.",
            "Negative are $-n^2$ and $(-n)^3$",
        ),
    )
