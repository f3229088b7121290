"""Statistics: tables and charts."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


def _row(values: list[int]) -> str:
    return ", ".join(str(value) for value in values)


@template(
    "statistics.compare-in-a-table",
    skill="statistics.reading-data",
    kind="numeric",
    difficulty=-1.2,
    reason="two counts are read off and added or compared",
    variants=11,
    where=lambda a, b, c, d, story, ask: len({a, b, c, d, a + b, a - d, a + c}) == 7 and a > d and a - d not in (b, c),
    a=(14, 17, 19, 22, 26),
    b=(9, 11, 13, 16),
    c=(5, 6, 8, 12),
    d=(3, 4, 7, 10),
    story=(
        ("Favourite fruits of a class in Izmir", ("figs", "plums", "pears", "cherries"), "pupils"),
        ("Trees in a park in Bucharest", ("oaks", "limes", "birches", "maples"), "trees"),
        ("Instruments in a music school in Recife", ("guitars", "drums", "flutes", "violins"), "instruments"),
    ),
    ask=("more", "total"),
)
def compare_in_a_table(a: int, b: int, c: int, d: int, story: tuple[str, tuple[str, ...], str], ask: str) -> Draft:
    title, names, unit = story
    counts = (b, a, d, c)
    table = ", ".join(f"{name} {number}" for name, number in zip(names, counts, strict=True))
    x, y = names[1], names[2]
    if ask == "more":
        question = f"How many more {x} than {y} are there?"
        key, work, other, said = (
            a - d,
            f"{a} - {d}",
            a + d,
            "You added the two counts. *How many more* asks for their difference.",
        )
        name, second = "sum-for-difference", f"Read off both counts and take the smaller one away, {y} from {x}."
    else:
        question = f"How many {x} and {names[3]} are there together?"
        key, work, other, said = (
            a + c,
            f"{a} + {c}",
            a + b + c + d,
            "You added up the whole table. Only two of the four counts are asked for.",
        )
        name, second = "adds-whole-table", f"Read off both counts and add them, {x} and {names[3]}."
    return Draft(
        stem=f"{title}: {table}. {question}",
        key=key,
        proof=f"count(k == 1 for k in [1 for i in range({a})]) {'-' if ask == 'more' else '+'} {d if ask == 'more' else c}",
        wrong=[Wrong(answer=other, misconception=name, feedback=said)],
        hints=(
            "Which two of the four counts does the question speak of?",
            second,
            f"The two counts are {a} and {d if ask == 'more' else c}.",
        ),
        explanation=(
            f"The counts are ${a}$ and ${d if ask == 'more' else c}$.",
            f"${work} = {key}$ {unit}",
        ),
    )


@template(
    "statistics.mean-from-a-table",
    skill=("statistics.reading-data", "statistics.averages"),
    kind="numeric",
    difficulty=0.3,
    reason="each value must be taken as often as it occurs",
    variants=12,
    where=lambda f, first, story: (
        sum(f) in (10, 20, 25, 40, 50)
        and sum(x * (first + k) for k, x in enumerate(f)) % sum(f) != 0
        and Fraction(sum(x * (first + k) for k, x in enumerate(f)), sum(f)) != Fraction(4 * first + 6, 4)
        and len(set(f)) >= 3
    ),
    f=((3, 8, 6, 3), (2, 9, 4, 5), (7, 6, 5, 2), (4, 3, 2, 1), (1, 2, 4, 3), (10, 8, 5, 2), (4, 11, 7, 3), (12, 14, 9, 5), (5, 16, 11, 8), (9, 20, 15, 6)),
    first=(0, 1, 2),
    story=(
        ("brothers and sisters", "pupils in Cusco"),
        ("goals in a match", "handball matches in Aarhus"),
        ("eggs in a nest", "nests on an island off Scotland"),
        ("cups of tea a day", "workers in an office in Colombo"),
    ),
)  # fmt: skip
def mean_from_a_table(f: tuple[int, ...], first: int, story: tuple[str, str]) -> Draft:
    what, who = story
    n, total = sum(f), sum(x * (first + k) for k, x in enumerate(f))
    key = Fraction(total, n)
    values = [first + k for k in range(4)]
    table = ", ".join(
        f"{value} ({number} times)" if number > 1 else f"{value} (once)"
        for value, number in zip(values, f, strict=True)
    )
    products = " + ".join(f"{v} \\cdot {x}" for v, x in zip(values, f, strict=True))
    return Draft(
        stem=f"For {n} {who} the number of {what} was counted. Values and how often they occur: {table}. What is the mean number of {what}?",
        key=decimal_number(key),
        proof=f"mean([v for v, x in {list(zip(values, f, strict=True))} for k in range(x)])",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(sum(values), 4)),
                misconception="frequencies-ignored",
                feedback=f"You took the mean of the values {_row(values)}. But they do not occur equally often.",
            ),
            Wrong(
                answer=decimal_number(Fraction(total, 4)),
                misconception="divides-by-number-of-rows",
                feedback=f"The total {total} is right. But it does not belong to four, but to all that were counted.",
            ),
        ],
        hints=(
            "Imagine the whole list written out. How often would each value stand in it?",
            "Multiply each value by how often it occurs, add up, and divide by the number of all.",
            f"The total is ${products} = {total}$. It belongs to {n}.",
        ),
        explanation=(
            f"Total: ${products} = {total}$",
            f"Mean: $\\frac{{{total}}}{{{n}}} = {short_decimal(key)}$",
        ),
    )


@template(
    "statistics.angle-in-a-pie-chart",
    skill="statistics.reading-data",
    kind="numeric",
    difficulty=-0.3,
    reason="a share of a whole becomes a share of a full turn, or the other way round",
    variants=12,
    where=lambda n, k, story, ask: (
        360 * k % n == 0 and 2 * k != n and k not in (360 * k // n, 1) and 360 * k // n not in (n, 100) and k < n / 2
    ),
    n=(24, 30, 36, 40, 60, 72, 90, 120, 180),
    k=range(4, 70),
    story=(
        ("pupils in Zadar", "come by bus"),
        ("visitors of a zoo in Pune", "came for the tigers"),
        ("books of a small library in Tromso", "are crime stories"),
        ("loaves of a bakery in Lviv", "are made of rye"),
    ),
    ask=("angle", "angle", "count"),
)
def angle_in_a_pie_chart(n: int, k: int, story: tuple[str, str], ask: str) -> Draft:
    who, does = story
    angle = 360 * k // n
    if ask == "angle":
        return Draft(
            stem=f"Of {n} {who}, {k} {does}. Which angle does their piece of a pie chart get, in degrees?",
            key=angle,
            unit="°",
            proof=f"sum(F(360, {n}) for i in range({k}))",
            wrong=[
                Wrong(
                    answer=decimal_number(Fraction(100 * k, n)) if (100 * k) % n == 0 else 360 - angle,
                    misconception="percent-for-angle" if (100 * k) % n == 0 else "takes-the-other-part",
                    feedback="That is the share in percent. The whole circle has 360 degrees, not 100."
                    if (100 * k) % n == 0
                    else "That is the angle for all the others.",
                ),
                Wrong(
                    answer=k,
                    misconception="count-for-angle",
                    feedback=f"{k} is how many there are. The full circle of 360 degrees stands for {n}.",
                ),
            ],
            hints=(
                "How many degrees stand for the whole?",
                f"Find the share of {k} in {n} and take this share of a full turn.",
                f"The share is $\\frac{{{k}}}{{{n}}}$, a full turn has $360$ degrees.",
            ),
            explanation=(
                f"Share: $\\frac{{{k}}}{{{n}}}$",
                f"Angle: $\\frac{{{k}}}{{{n}}} \\cdot 360 = {angle}$ degrees",
            ),
        )
    return Draft(
        stem=f"A pie chart stands for {n} {who}. The piece of those that {does} has an angle of {angle} degrees. How many of them does it stand for?",
        key=k,
        harder=0.4,
        proof=f"solve('x/{n} = {angle}/360', 'x')",
        wrong=[
            Wrong(
                answer=n - k,
                misconception="takes-the-other-part",
                feedback="That is how many all the others are.",
            ),
            Wrong(
                answer=angle,
                misconception="count-for-angle",
                feedback=f"{angle} is the angle. The full circle of 360 degrees stands for {n}.",
            ),
        ],
        hints=(
            "How many degrees stand for the whole?",
            f"Find which share of a full turn {angle} degrees are, and take this share of {n}.",
            f"The share is $\\frac{{{angle}}}{{360}}$ of {n}.",
        ),
        explanation=(
            f"Share: $\\frac{{{angle}}}{{360}}$",
            f"Number: $\\frac{{{angle}}}{{360}} \\cdot {n} = {k}$",
        ),
    )


@template(
    "statistics.histogram-density",
    skill="statistics.reading-data",
    kind="numeric",
    difficulty=0.8,
    reason="in a histogram with unequal classes the area counts, not the height",
    variants=11,
    where=lambda low, w, density, ask, story: (
        (density * w).denominator == 1
        and density * w not in (w, low, low + w)
        and density not in (w, low)
        and density != density * w * w
        and (ask == "frequency" or density.denominator != 1)
    ),
    low=(10, 20, 30, 40, 60),
    w=(5, 10, 15, 20, 40),
    density=(Fraction(6, 5), Fraction(2), Fraction(12, 5), Fraction(3), Fraction(7, 2), Fraction(4, 5), Fraction(9, 5)),
    ask=("frequency", "density"),
    story=(
        ("times of runners in Nairobi", "minutes"),
        ("heights of young trees in a nursery in Quito", "centimetres"),
        ("masses of pumpkins at a fair in Ohio", "kilograms"),
    ),
)
def histogram_density(low: int, w: int, density: Fraction, ask: str, story: tuple[str, str]) -> Draft:
    what, unit = story
    f = int(density * w)
    place = f"from {low} to {low + w} {unit}"
    if ask == "frequency":
        return Draft(
            stem=f"A histogram of {what} shows the frequency density upwards. The bar {place} has the height {short_decimal(density)}. How many values are in this class?",
            key=f,
            proof=f"integrate('{density}', 'x', {low}, {low + w})",
            wrong=[
                Wrong(
                    answer=decimal_number(density),
                    misconception="height-for-frequency",
                    feedback="That is the height of the bar. In a histogram the area of the bar is the frequency.",
                ),
                Wrong(
                    answer=decimal_number(density * (low + w)),
                    misconception="class-end-for-width",
                    feedback=f"You multiplied by {low + w}, the end of the class. How wide is the class?",
                ),
            ],
            hints=(
                "What stands for the frequency in a histogram: the height of a bar or something else?",
                "The area of the bar is the frequency: height times width of the class.",
                f"The class is ${low + w} - {low} = {w}$ wide and the bar is {short_decimal(density)} high.",
            ),
            explanation=(
                f"Width: ${low + w} - {low} = {w}$",
                f"Frequency: ${short_decimal(density)} \\cdot {w} = {f}$",
            ),
        )
    return Draft(
        stem=f"In a table of {what} the class {place} has {f} values. How high is its bar in a histogram that shows the frequency density upwards?",
        key=decimal_number(density),
        proof=f"solve('h*({low + w} - {low}) = {f}', 'h')",
        wrong=[
            Wrong(
                answer=f,
                misconception="frequency-for-height",
                feedback=f"If the bar were {f} high, wide classes would look too large. The area has to be {f}.",
            ),
            Wrong(
                answer=f * w,
                misconception="multiplies-instead-of-dividing",
                feedback="You multiplied by the width. The area is known, and the height is asked for.",
            ),
        ],
        hints=(
            "What stands for the frequency in a histogram: the height of a bar or something else?",
            "The area of the bar is the frequency, so the height is frequency divided by width.",
            f"The class is ${low + w} - {low} = {w}$ wide and has {f} values.",
        ),
        explanation=(
            f"Width: ${low + w} - {low} = {w}$",
            f"Height: $\\frac{{{f}}}{{{w}}} = {short_decimal(density)}$",
        ),
    )


_CHARTS = (
    ("the shares of a city budget that go to schools, roads, parks and police", "Pie chart", (("Line graph", "line-without-time", "A line suggests a change from one point to the next. Here are parts of a whole."), ("Scatter plot", "scatter-without-pairs", "That needs two numbers for each thing. Here is one for each part."), ("Box plot", "box-plot-for-categories", "That shows how many numbers spread. Here are parts of a whole."))),
    ("the temperature in Reykjavik measured every hour for two days", "Line graph", (("Pie chart", "pie-for-development", "A pie shows parts of a whole. Here one quantity changes in time."), ("Box plot", "order-in-time-lost", "It would lose the order in time."), ("Pictogram", "pictogram-for-measurements", "Small pictures suit counts of things, not a temperature that changes all the time."))),
    ("whether taller pupils of a class also have longer feet", "Scatter plot", (("Pie chart", "pie-for-development", "A pie shows parts of a whole. Here two lengths are measured for each pupil."), ("Line graph", "line-without-time", "A line would join pupils who have nothing to do with each other."), ("Bar chart", "pairs-torn-apart", "Bars would show one of the two lengths only."))),
    ("how the marks of two large classes spread, with median and quartiles", "Two box plots", (("Two pie charts", "pie-for-spread", "Pies show shares, not medians and quartiles."), ("Two line graphs", "line-without-time", "A line suggests a development. Marks of a class have no order in time."), ("One scatter plot", "scatter-without-pairs", "That needs two numbers for the same pupil."))),
    ("how many bicycles of each colour stand at a station in Delft", "Bar chart", (("Line graph", "line-without-time", "Colours have no order, so a line between them means nothing."), ("Scatter plot", "scatter-without-pairs", "That needs two numbers for each thing. Here is one count for each colour."), ("Box plot", "box-plot-for-categories", "That needs numbers that can be sorted. A colour is no number."))),
)  # fmt: skip


@template(
    "statistics.choose-a-chart",
    skill="statistics.reading-data",
    kind="single_choice",
    difficulty=-0.5,
    reason="the kind of data decides which chart fits",
    variants=5,
    curated=True,
    fact=_CHARTS,
)
def choose_a_chart(fact: tuple[str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    aim, key, wrong = fact
    return Draft(
        stem=f"Which kind of chart is best to show {aim}?",
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "What do the data consist of: counts of kinds, parts of a whole, a change in time, pairs of numbers, or many numbers?",
            "Each chart has its strength. Ask which question the reader wants to see answered at one glance.",
            f"The reader wants to see {aim}. Cross out the charts that cannot show just this.",
        ),
        explanation=(
            "Pies show parts of a whole, lines a change in time, scatter plots pairs, box plots spread, bars counts.",
            f"To show {aim}, the best choice is: {key}",
        ),
    )
