"""Statistics: averages and spread."""

from fractions import Fraction
from math import isqrt

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


def _row(values: list[int]) -> str:
    return ", ".join(str(value) for value in values)


def _plus(values: list[int]) -> str:
    return " + ".join(str(value) for value in values)


_PATTERNS = (
    (0, 5, -3, 2, -4), (4, -1, -6, 0, 3), (-2, 7, 1, -5, -1), (3, -4, 6, -7, 2), (1, -2, 4, -6, 3), (-3, 8, 0, -4, -1),
    (2, -5, 7, -1, -3), (6, -2, -7, 4, -1),
)  # fmt: skip


@template(
    "statistics.mean-of-a-list",
    skill="statistics.averages",
    kind="numeric",
    difficulty=-1.1,
    reason="a sum and a division by the number of values",
    variants=11,
    where=lambda base, pattern, story: base not in [base + d for d in pattern] or base % 2 == 1,
    base=(12, 15, 17, 21, 24, 26, 31, 35),
    pattern=_PATTERNS,
    story=(
        "A bakery in Tbilisi sold these numbers of cakes on five days",
        "A bus driver in Bergen counted these numbers of passengers on five trips",
        "A beekeeper in Slovenia filled these numbers of jars from five hives",
        "A nurse in Accra noted these numbers of visitors on five afternoons",
    ),
)
def mean_of_a_list(base: int, pattern: tuple[int, ...], story: str) -> Draft:
    data = [base + d for d in pattern]
    total, median = sum(data), sorted(data)[2]
    wrong = [
        Wrong(
            answer=total,
            misconception="sum-for-mean",
            feedback=f"That is the sum of the five numbers. Share it out equally over the {len(data)} of them.",
        ),
    ]
    if median != base:
        wrong.append(
            Wrong(
                answer=median,
                misconception="median-for-mean",
                feedback=f"{median} is the middle value after sorting. The mean takes all values into account.",
            )
        )
    return Draft(
        stem=f"{story}: {_row(data)}. What is the mean?",
        key=base,
        proof=f"mean({data})",
        wrong=wrong,
        hints=(
            "What would each number be if all were equal and the total stayed the same?",
            "Add up all values and divide by how many there are.",
            f"The sum is ${_plus(data)} = {total}$. There are {len(data)} values.",
        ),
        explanation=(
            f"Sum: ${_plus(data)} = {total}$",
            f"Mean: $\\frac{{{total}}}{{{len(data)}}} = {base}$",
        ),
    )


@template(
    "statistics.median-of-a-list",
    skill="statistics.averages",
    kind="numeric",
    difficulty=-0.8,
    reason="sort first; with an even number take half-way between the two in the middle",
    variants=13,
    where=lambda base, pattern, extra, story: (
        sorted(base + d for d in pattern)[2] != base + pattern[2]
        and (extra == 0 or sum(sorted([*pattern, extra])[2:4]) != pattern[2] + pattern[3])
    ),
    base=(14, 18, 23, 27, 33, 38, 42),
    pattern=_PATTERNS,
    extra=(0, 0, 9, -8, 11),
    story=(
        "Ages of the singers in a small choir in Riga",
        "Minutes that some pupils in Lima need for their way to school",
        "Points in a dart contest in Dublin",
        "Prices in coins of some pots on a market in Fez",
    ),
)
def median_of_a_list(base: int, pattern: tuple[int, ...], extra: int, story: str) -> Draft:
    data = [base + d for d in pattern] + ([base + extra] if extra else [])
    ordered = sorted(data)
    n = len(data)
    middle = [ordered[2]] if n == 5 else ordered[2:4]
    key = Fraction(sum(middle), len(middle))
    unsorted = Fraction(data[2] if n == 5 else data[2] + data[3], 1 if n == 5 else 2)
    wrong = [
        Wrong(
            answer=decimal_number(unsorted),
            misconception="median-without-sorting",
            feedback="You took the middle of the list as it is written. Sort the values first.",
        )
    ]
    if n == 6:
        wrong.append(
            Wrong(
                answer=middle[0],
                misconception="one-of-two-middle-values",
                feedback="There are six values, so two of them are in the middle. You used only the smaller one.",
            )
        )
    last = (
        f"The value in the middle is ${short_decimal(key)}$"
        if n == 5
        else f"Half-way between the two in the middle: $\\frac{{{middle[0]} + {middle[1]}}}{{2}} = {short_decimal(key)}$"
    )
    return Draft(
        stem=f"{story}: {_row(data)}. What is the median?",
        key=decimal_number(key),
        harder=0.0 if n == 5 else 0.4,
        proof=f"median({data})",
        wrong=wrong,
        hints=(
            "The median splits the data into a lower and an upper half. What must be done first?",
            f"Sort the {n} values. "
            + ("Which place is the middle one?" if n == 5 else "Which two places are in the middle?"),
            f"Sorted: {_row(ordered)}."
            + (" Two values are below the one you look for." if n == 5 else " Take the third and the fourth."),
        ),
        explanation=(f"Sorted: {_row(ordered)}", last),
    )


@template(
    "statistics.missing-value",
    skill="statistics.averages",
    kind="numeric",
    difficulty=0.2,
    reason="the mean must be turned back into a sum",
    variants=12,
    where=lambda base, pattern, mean, story: (
        5 * mean - sum(base + d for d in pattern[:4]) not in (mean, base)
        and 0 < 5 * mean - sum(base + d for d in pattern[:4]) < 60
        and sum(base + d for d in pattern[:4]) % 4 == 0
        and 5 * mean - sum(base + d for d in pattern[:4]) not in [base + d for d in pattern[:4]]
    ),
    base=(14, 16, 19, 22, 25, 28, 32),
    pattern=((0, 5, -3, 2), (4, -1, -6, 3), (-2, 7, 1, -6), (3, -4, 6, -1), (1, -2, 4, 1), (2, -5, 7, 0)),
    mean=range(15, 35),
    story=(
        ("Ines", "her points in four archery rounds", "After a fifth round her mean is"),
        ("Kofi", "the kilometres of his first four bicycle days", "After a fifth day his mean is"),
        ("Yuki", "the pages that she read on four evenings", "After a fifth evening her mean is"),
        ("Milan", "the fish that he caught on four trips", "After a fifth trip his mean is"),
    ),
)
def missing_value(base: int, pattern: tuple[int, ...], mean: int, story: tuple[str, str, str]) -> Draft:
    data = [base + d for d in pattern]
    total = sum(data)
    key = 5 * mean - total
    name, what, after = story
    return Draft(
        stem=f"{name} writes down {what}: {_row(data)}. {after} {mean}. What is the fifth number?",
        key=key,
        proof=f"solve('({_plus(data)} + x)/5 = {mean}', 'x')",
        wrong=[
            Wrong(
                answer=mean,
                misconception="mean-for-missing-value",
                feedback=f"With {mean} as the fifth number the mean would be {mean} only if the first four had that mean already.",
            ),
            Wrong(
                answer=abs(mean - total // 4) if abs(mean - total // 4) not in (0, key, mean) else 5 * mean,
                misconception="difference-of-means"
                if abs(mean - total // 4) not in (0, key, mean)
                else "sum-for-value",
                feedback="That is the difference of the two means. One more number must lift or lower all five of them."
                if abs(mean - total // 4) not in (0, key, mean)
                else "That is the sum of all five numbers. Four of them are known.",
            ),
        ],
        hints=(
            "Which sum do all five numbers need to have?",
            f"Five numbers with the mean {mean} have five times that sum. Compare it with the sum of the four known ones.",
            f"All five: $5 \\cdot {mean} = {5 * mean}$. The four known ones: ${_plus(data)} = {total}$.",
        ),
        explanation=(
            f"Sum of all five: $5 \\cdot {mean} = {5 * mean}$",
            f"Sum of the four: ${_plus(data)} = {total}$",
            f"Fifth number: ${5 * mean} - {total} = {key}$",
        ),
    )


@template(
    "statistics.mean-of-two-groups",
    skill="statistics.averages",
    kind="numeric",
    difficulty=0.9,
    reason="the means must be weighted by the sizes of the groups",
    variants=11,
    where=lambda n1, n2, m1, m2, story: (
        n1 != n2
        and m1 != m2
        and (n1 * m1 + n2 * m2) % (n1 + n2) == 0
        and 2 * (n1 * m1 + n2 * m2) != (m1 + m2) * (n1 + n2)
        and (n1 * m1 + n2 * m2) // (n1 + n2) not in (n1, n2)
        and abs(m1 - m2) >= 4
    ),
    n1=(4, 6, 8, 10, 12, 15, 20),
    n2=(5, 8, 16, 18, 24, 30),
    m1=range(12, 45, 3),
    m2=range(10, 45, 4),
    story=(
        ("girls", "boys", "of a class in Wellington", "test score", "points"),
        ("adults", "children", "of a hiking group in Slovakia", "time for the last climb", "minutes"),
        ("goats", "sheep", "of a farm in Anatolia", "weight", "kilograms"),
    ),
)
def mean_of_two_groups(n1: int, n2: int, m1: int, m2: int, story: tuple[str, str, str, str, str]) -> Draft:
    key = (n1 * m1 + n2 * m2) // (n1 + n2)
    one, two, where, what, unit = story
    return Draft(
        stem=f"The {n1} {one} {where} have a mean {what} of {m1} {unit}, the {n2} {two} one of {m2} {unit}. What is the mean of all of them together?",
        key=key,
        proof=f"mean([{m1} for k in range({n1})] + [{m2} for k in range({n2})])",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(m1 + m2, 2)),
                misconception="mean-of-means",
                feedback=f"You took the mean of {m1} and {m2}. But {n1} {one} and {n2} {two} do not count equally.",
            ),
            Wrong(
                answer=n1 * m1 + n2 * m2,
                misconception="sum-for-mean",
                feedback=f"That is the total of all. Share it out over the {one} and the {two}.",
            ),
        ],
        hints=(
            "Do both groups have the same influence on the common mean?",
            "Find the total of each group from its mean. Then divide both totals together by the number of all.",
            f"The totals are ${n1} \\cdot {m1} = {n1 * m1}$ and ${n2} \\cdot {m2} = {n2 * m2}$.",
        ),
        explanation=(
            f"Totals: ${n1} \\cdot {m1} = {n1 * m1}$ and ${n2} \\cdot {m2} = {n2 * m2}$",
            f"Together: ${n1 * m1} + {n2 * m2} = {n1 * m1 + n2 * m2}$ for ${n1} + {n2} = {n1 + n2}$",
            f"Mean: $\\frac{{{n1 * m1 + n2 * m2}}}{{{n1 + n2}}} = {key}$",
        ),
    )


_OUTLIERS = (
    ("In a workshop in Graz five people earn different wages. The best paid one gets a large rise. Which of these stay the same?", ("The median", "The smallest wage"), (("The mean", "mean-robust", "The sum of all wages grows. What happens when it is shared out equally?"), ("The range", "range-robust", "The largest wage grows and the smallest does not. How far are they apart now?"))),
    ("A class in Maputo corrects the best mark in a list: instead of 90 points it was 95. No other mark changes, and 95 is still the best. Which of these become larger?", ("The mean", "The range"), (("The median", "median-follows-extremes", "The middle value only depends on the order. Has the order changed?"), ("The lowest mark", "wrong-end-changed", "Only the best mark was corrected."))),
    ("All prices of a kiosk in Sofia rise by 2 coins. Which of these also rise by 2 coins?", ("The mean", "The median"), (("The range", "shift-changes-spread", "The highest and the lowest price both rise. How far are they apart now?"), ("The standard deviation", "shift-changes-spread", "All values move together. Do their distances from the mean change?"))),
    ("In a list of 20 different numbers the smallest one is made still smaller. Which of these change?", ("The mean", "The range"), (("The median", "median-follows-extremes", "The two values in the middle are still the same."), ("The largest number", "wrong-end-changed", "Only the smallest number was changed."))),
)  # fmt: skip


@template(
    "statistics.what-an-outlier-does",
    skill=("statistics.averages", "statistics.spread"),
    kind="multiple_choice",
    difficulty=0.3,
    reason="each measure must be thought through for a change of one or of all values",
    variants=4,
    curated=True,
    fact=_OUTLIERS,
)
def what_an_outlier_does(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, keys, wrong = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Go through the measures one after the other. On which values does each of them depend?",
            "One measure uses all values, one only the middle of the sorted list, one only the two ends. Try it with a short list of your own.",
            "Take 1, 2, 3, 4, 5 as an example, make the change in it, and work out each measure before and after.",
        ),
        explanation=(
            "The mean uses every value, the median only the middle, the range only both ends; the standard deviation measures the distances from the mean.",
            *(f"Not: {text}. {said}" for text, _, said in wrong),
            f"So: {keys[0]}; {keys[1]}",
        ),
    )


_RANGES = ((0, 3, 5, 8, 12, 14, 19), (0, 2, 7, 9, 10, 16, 21), (0, 4, 6, 11, 13, 15, 23), (0, 1, 5, 6, 9, 17, 18), (0, 5, 8, 10, 11, 20, 22))  # fmt: skip
_ORDERS = ((3, 0, 6, 2, 5, 1, 4), (5, 2, 0, 4, 6, 3, 1), (1, 6, 3, 5, 0, 4, 2))


@template(
    "statistics.range-and-quartiles",
    skill="statistics.spread",
    kind="numeric",
    difficulty=-0.9,
    reason="the range is a difference; the interquartile range needs sorting and two medians",
    variants=13,
    where=lambda base, steps, order, ask, story: (
        (base <= 16 or "Seville" not in story)
        and steps[5] - steps[1] not in (base + steps[1], base + steps[5], steps[6])
        and steps[6] not in [base + s for s in steps]
        and steps[order[-1]] - steps[order[0]] not in (steps[6], -steps[6], 0)
    ),
    base=(11, 16, 21, 27, 34, 40),
    steps=_RANGES,
    order=_ORDERS,
    ask=("range", "interquartile range"),
    story=(
        "Noon temperatures of a week in Seville, in degrees",
        "Numbers of ships in the canal of Corinth on seven days",
        "Lengths of seven fish from Lake Victoria, in centimetres",
        "Waiting times of seven patients in Oslo, in minutes",
    ),
)
def range_and_quartiles(base: int, steps: tuple[int, ...], order: tuple[int, ...], ask: str, story: str) -> Draft:
    ordered = [base + s for s in steps]
    data = [ordered[place] for place in order]
    low, high, q1, q3 = ordered[0], ordered[-1], ordered[1], ordered[5]
    if ask == "range":
        wrong = [
            Wrong(
                answer=abs(data[-1] - data[0]),
                misconception="range-without-sorting",
                feedback=f"You used the first and the last number of the list, {data[0]} and {data[-1]}. Look for the smallest and the largest.",
            ),
            Wrong(
                answer=high,
                misconception="maximum-for-range",
                feedback="That is the largest value. How far is it from the smallest?",
            ),
        ]
        return Draft(
            stem=f"{story}: {_row(data)}. What is the range?",
            key=high - low,
            proof=f"max({data}) - min({data})",
            wrong=wrong,
            hints=(
                "Which two values of the list decide the range?",
                "Find the largest and the smallest value and take the difference.",
                f"The largest value is {high}, the smallest is {low}.",
            ),
            explanation=(f"Largest: ${high}$, smallest: ${low}$", f"Range: ${high} - {low} = {high - low}$"),
        )
    return Draft(
        stem=f"{story}: {_row(data)}. What is the interquartile range? Take as quartiles the medians of the lower and the upper three values.",
        key=q3 - q1,
        harder=1.1,
        proof=f"median(sorted({data})[4:]) - median(sorted({data})[:3])",
        wrong=[
            Wrong(
                answer=high - low,
                misconception="range-for-iqr",
                feedback="That is the range from the smallest to the largest value. The width of the middle half is asked for.",
            ),
            Wrong(
                answer=q3,
                misconception="quartile-for-iqr",
                feedback="That is the upper quartile. Take the difference of both quartiles.",
            ),
        ],
        hints=(
            "What must be done before the quartiles can be found?",
            "Sort the values and leave out the median. Then take the middle of the lower three and of the upper three.",
            f"Sorted: {_row(ordered)}. The lower three are {_row(ordered[:3])}, the upper three {_row(ordered[4:])}.",
        ),
        explanation=(
            f"Sorted: {_row(ordered)}",
            f"Lower quartile: ${q1}$, upper quartile: ${q3}$",
            f"Interquartile range: ${q3} - {q1} = {q3 - q1}$",
        ),
    )


@template(
    "statistics.standard-deviation",
    skill="statistics.spread",
    kind="numeric",
    difficulty=1.0,
    reason="mean, squared distances, their mean and a root, one after the other",
    variants=11,
    where=lambda base, d, k: (
        sum(d) == 0
        and sum(x * x for x in d) * k * k % len(d) == 0
        and isqrt(sum(x * x for x in d) * k * k // len(d)) ** 2 == sum(x * x for x in d) * k * k // len(d)
        and sum(x * x for x in d) * k * k != len(d)
        and sum(abs(x) for x in d) ** 2 * len(d) != sum(x * x for x in d) * len(d) ** 2
    ),
    base=(10, 14, 17, 20, 25, 30, 36, 41),
    d=((-7, -1, 1, 7), (-1, -5, 1, 5, 0, 0), (-4, -2, 0, 2, 4, 0, 0, 0, 0, 0), (-2, -2, -2, -2, 4, 4), (-4, 0, 0, 4, -2, 2, 0, 0, 0, 0), (-2, 0, 0, 2), (-3, 0, 0, 0, 0, 3, 0, 0, 0), (-2, -1, 0, 1, 2, 0, 0, 0, 0, 0), (-3, -1, -1, 5), (-4, 0, 0, 0, 0, 0, 0, 4), (-2, 0, 0, 0, 0, 0, 0, 2), (-6, 2, 2, 2), (-3, 1, 1, 1)),
    k=(1, 2, 3),
)  # fmt: skip
def standard_deviation(base: int, d: tuple[int, ...], k: int) -> Draft:
    data = [base + k * x for x in d]
    n, squares = len(d), sum(x * x for x in d) * k * k
    variance = squares // n
    key = isqrt(variance)
    mean_distance = Fraction(sum(abs(x) for x in d) * k, n)
    wrong = [
        Wrong(
            answer=variance,
            misconception="variance-for-standard-deviation",
            feedback="That is the variance, the mean of the squared distances. One step is missing.",
        )
    ]
    if variance != key and mean_distance.denominator in (1, 2, 4, 5) and mean_distance not in (key, variance):
        wrong.append(
            Wrong(
                answer=decimal_number(mean_distance),
                misconception="mean-distance-for-standard-deviation",
                feedback="You averaged the distances themselves. For the standard deviation they are squared first.",
            )
        )
    return Draft(
        stem=f"Find the standard deviation of these data, taken as the whole population: {_row(data)}",
        key=key,
        proof=f"pstdev({data})",
        wrong=wrong,
        hints=(
            "From which number are the distances of the data measured?",
            "Find the mean, square the distance of each value from it, take the mean of these squares, and at the end the root.",
            f"The mean is {base}. The squared distances add up to {squares}, and there are {n} of them.",
        ),
        explanation=(
            f"Mean: ${base}$",
            f"Squared distances: {', '.join(str((k * x) ** 2) for x in d)}; their sum is ${squares}$",
            f"Variance: $\\frac{{{squares}}}{{{n}}} = {variance}$",
            f"Standard deviation: $\\sqrt{{{variance}}} = {key}$",
        ),
    )


@template(
    "statistics.shift-and-scale",
    skill="statistics.spread",
    kind="single_choice",
    difficulty=0.2,
    reason="adding moves data without spreading them, multiplying spreads them",
    variants=12,
    where=lambda sd, add, factor, story, ask: (
        factor == 2 and add != sd
        if ask == "shift"
        else add == 5 and "ages" not in story[0] and sd + factor != sd * factor
    ),
    sd=(2, 3, 4, 5, 6, 8),
    add=(5, 7, 10, 12, 20),
    factor=(2, 3, 4),
    story=(
        ("The points of a class in Busan", "each pupil gets {a} points more", "all points are multiplied by {f}"),
        (
            "The wages in a firm in Bilbao, in coins an hour,",
            "everybody gets {a} coins more",
            "all wages are multiplied by {f}",
        ),
        ("The ages of a family in Hobart, in years,", "{a} years go by", ""),
    ),
    ask=("shift", "scale"),
)
def shift_and_scale(sd: int, add: int, factor: int, story: tuple[str, str, str], ask: str) -> Draft:
    data, shift, scale = story
    scaled = ask == "scale"
    key = sd * factor if scaled else sd
    change = (scale if scaled else shift).format(a=add, f=factor)
    if scaled:
        others = {
            sd: ("scale-keeps-spread", f"All distances from the mean are multiplied by {factor} as well."),
            sd * factor * factor: (
                "scale-squared",
                f"The factor {factor} was used twice. That would be right for the variance.",
            ),
            sd + factor: (
                "adds-the-factor",
                f"The data are multiplied by {factor}. What happens to a distance between two of them?",
            ),
        }
    else:
        others = {
            sd + add: ("shift-changes-spread", f"All values move by {add} together, and so does the mean. What happens to the distances from it?"),
            add: ("shift-for-spread", f"{add} tells how far everything moves, not how far the values lie apart."),
            sd + 1 if sd + add // 2 == add else sd + add // 2: ("shift-changes-spread", "The mean moves together with all values. What happens to the distances from it?"),
        }  # fmt: skip
    options = sorted([key, *others])
    rule = (
        f"Multiplying by ${factor}$ multiplies all distances from the mean by it too"
        if scaled
        else f"Adding ${add}$ moves the mean as well and leaves all distances from it as they are"
    )
    return Draft(
        stem=f"{data} have a standard deviation of {sd}. Then {change}. What is the new standard deviation?",
        key=key,
        order=[str(o) for o in options],
        harder=0.1 if scaled else 0.0,
        proof=f"pstdev([({sd}*x)*{factor if scaled else 1} + {0 if scaled else add} for x in [-1, 1, 1, -1]])",
        wrong=[Wrong(answer=value, misconception=name, feedback=said) for value, (name, said) in others.items()],
        hints=(
            "What does the change do to the mean, and what to the distances from the mean?",
            "The standard deviation only depends on the distances between the values and their mean.",
            f"Take two values that lie {sd} below and above a mean of 50. Make the change in both and look how far they are from the new mean.",
        ),
        explanation=(f"{rule}.", f"So the standard deviation is ${key}$"),
    )


@template(
    "statistics.most-spread-out",
    skill="statistics.spread",
    kind="single_choice",
    difficulty=-0.8,
    reason="four short lists with the same mean are compared by eye",
    variants=10,
    where=lambda m, w, turn, ask: m > w[3] + 2,
    m=(12, 15, 20, 24, 30, 40, 50),
    w=((1, 2, 4, 9), (1, 3, 5, 8), (2, 3, 6, 10), (1, 4, 6, 11)),
    turn=range(4),
    ask=("largest", "smallest"),
)
def most_spread_out(m: int, w: tuple[int, ...], turn: int, ask: str) -> Draft:
    widths = (w + w)[turn : turn + 4]
    lists = {x: [m - x, m, m + x] if k % 2 else [m - x, m - x, m + x, m + x] for k, x in enumerate(widths)}
    best = max(widths) if ask == "largest" else min(widths)

    def wrong(x: int) -> Wrong:
        return Wrong(
            answer=_row(lists[x]),
            misconception="spread-misjudged" if x not in (max(w), min(w)) else "spread-reversed",
            feedback=f"These values lie up to {x} from their mean {m}. Is that more or less than in the other lists?",
        )

    return Draft(
        stem=f"All four lists have the same mean. Which one has the {ask} standard deviation?",
        key=_row(lists[best]),
        order=[_row(lists[x]) for x in widths],
        proof=f"[pstdev(x) == {'max' if ask == 'largest' else 'min'}(pstdev(y) for y in {list(lists.values())}) for x in {list(lists.values())}]",
        wrong=[wrong(x) for x in widths if x != best],
        hints=(
            "You need not work out all four. What does the standard deviation measure?",
            f"Look how far the values lie from the mean {m} in each list.",
            f"The mean is {m} everywhere. In the first list the values are up to {widths[0]} away from it. Compare with the other lists.",
        ),
        explanation=(
            f"The largest distances from the mean ${m}$ are, list by list: {_row(list(widths))}.",
            f"The {ask} spread is in the list ${_row(lists[best])}$",
        ),
    )
