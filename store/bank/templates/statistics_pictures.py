"""Statistics: charts to be read."""

from fractions import Fraction

from store.bank.charts import bars, box_plot, histogram, scatter
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


@template(
    "statistics.read-a-bar-chart",
    skill="statistics.reading-data",
    kind="numeric",
    difficulty=-1.0,
    reason="heights are read off and compared with the whole; some variants ask for a percentage",
    variants=12,
    where=lambda heights, place, story, ask: (
        sum(heights) * 100 % 1 == 0
        and heights[place] * 100 % sum(heights) == 0
        and heights[place] != max(heights)
        and heights[place] * 100 // sum(heights) not in (heights[place], sum(heights))
        and sum(heights) not in heights
    ),
    heights=(
        (6, 4, 8, 2),
        (5, 9, 3, 8),
        (7, 3, 6, 4),
        (10, 2, 8, 5),
        (4, 12, 6, 3),
        (3, 8, 5, 4),
        (9, 6, 12, 3),
        (2, 5, 1, 2),
    ),
    place=(0, 1, 2, 3),
    story=(
        ("pets of the pupils of a class in Lima", ("cats", "dogs", "birds", "fish")),
        ("flags that a child in Suva has drawn", ("red", "blue", "green", "white")),
        ("loaves sold in a bakery in Turku", ("rye", "wheat", "oat", "corn")),
    ),
    ask=("total", "percent"),
)
def read_a_bar_chart(heights: tuple[int, ...], place: int, story: tuple[str, tuple[str, ...]], ask: str) -> Draft:
    what, names = story
    total, one = sum(heights), heights[place]
    picture = bars(
        names,
        heights,
        f"Bar chart of {what}: {', '.join(f'{name} {height}' for name, height in zip(names, heights, strict=True))}.",
        title="number",
    )
    plus = " + ".join(map(str, heights))
    if ask == "total":
        return Draft(
            stem=f"The bar chart shows {what}. How many are there in all?",
            key=total,
            picture=picture,
            proof=f"sum({list(heights)})",
            wrong=[
                Wrong(
                    answer=max(heights),
                    misconception="highest-bar-for-total",
                    feedback="That is the highest bar alone. All bars count.",
                ),
                Wrong(
                    answer=total - heights[-1],
                    misconception="bar-forgotten",
                    feedback="One bar is missing in your sum, the last one.",
                ),
            ],
            hints=(
                "What does the height of a bar stand for?",
                "Read off the height of each bar on the scale at the left and add all of them.",
                f"The first two bars have the heights {heights[0]} and {heights[1]}. Read off the other two.",
            ),
            explanation=(f"Heights: {', '.join(map(str, heights))}", f"In all: ${plus} = {total}$"),
        )
    key = one * 100 // total
    return Draft(
        stem=f"The bar chart shows {what}. What percentage of all of them belongs to *{names[place]}*?",
        key=key,
        unit="%",
        picture=picture,
        harder=0.7,
        proof=f"100*F({one}, sum({list(heights)}))",
        wrong=[
            Wrong(
                answer=one,
                misconception="count-for-percentage",
                feedback=f"{one} is the height of the bar. How large a part of all bars together is that?",
            ),
            Wrong(
                answer=decimal_number(Fraction(round(Fraction(one * 100, max(heights)) * 10), 10)),
                misconception="compares-with-highest-bar",
                feedback="You compared with the highest bar. Compare with all bars together.",
            ),
        ],
        hints=(
            "What is the whole here?",
            "Add up the heights of all bars. Then compare the one bar with this total.",
            f"All together: ${plus} = {total}$. The bar *{names[place]}* has the height {one}.",
        ),
        explanation=(
            f"All together: ${plus} = {total}$",
            f"Share: $\\frac{{{one}}}{{{total}}} = {short_decimal(Fraction(one, total))} = {key}\\%$",
        ),
    )


@template(
    "statistics.read-a-box-plot",
    skill=("statistics.spread", "statistics.reading-data"),
    kind="numeric",
    difficulty=-0.2,
    reason="the five marks of a box plot must be known by name",
    variants=13,
    where=lambda low, gaps, ask, story: (
        len({low + sum(gaps[:k]) for k in range(5)} | {sum(gaps), gaps[1] + gaps[2]}) == 7
    ),
    low=(2, 4, 6, 10),
    gaps=((4, 6, 2, 8), (6, 4, 6, 2), (2, 8, 4, 6), (8, 2, 4, 4), (4, 4, 8, 2)),
    ask=("median", "range", "interquartile range"),
    story=(
        "waiting times in minutes at a ferry in Dakar",
        "ages of the trees in a park in Kaunas",
        "points of a class in Antalya in a quiz",
    ),
)
def read_a_box_plot(low: int, gaps: tuple[int, ...], ask: str, story: str) -> Draft:
    marks = [low + sum(gaps[:k]) for k in range(5)]
    least, lower, middle, upper, most = marks
    key = {"median": middle, "range": most - least, "interquartile range": upper - lower}[ask]
    traps: dict[str, list[tuple[str, Fraction | int, str]]] = {
        "median": [
            ("middle-of-range-for-median", Fraction(least + most, 2), "That is half-way between both ends. The line inside the box shows the value asked for."),
            ("quartile-for-median", lower, "That is the left end of the box. Look for the line inside it."),
        ],
        "range": [
            ("iqr-for-range", upper - lower, "That is the width of the box. The whiskers count as well."),
            ("maximum-for-range", most, "That is the largest value. How far is it from the smallest?"),
        ],
        "interquartile range": [
            ("range-for-iqr", most - least, "That is the distance of both whisker ends. Only the box counts."),
            ("quartile-for-iqr", upper, "That is the right end of the box. How wide is the box?"),
        ],
    }  # fmt: skip
    what = {
        "median": (
            "The line inside the box marks the value in the middle.",
            "The line is inside the box, between its ends.",
        ),
        "range": (
            "It is the distance between the ends of the two whiskers.",
            f"The whiskers end at {least} and {most}.",
        ),
        "interquartile range": ("It is the width of the box.", f"The box begins at {lower} and ends at {upper}."),
    }[ask]
    last = {"median": f"The line stands at ${middle}$", "range": f"${most} - {least} = {key}$", "interquartile range": f"${upper} - {lower} = {key}$"}[ask]  # fmt: skip
    line = f"lies {middle - lower} to the right of its left end" if ask == "median" else f"at {middle}"
    alt = f"A box plot of the {story}: whiskers end at {least} and {most}, the box goes from {lower} to {upper}, the line in it {line}."
    return Draft(
        stem=f"The box plot shows the {story}. What is the {ask}?",
        key=key,
        picture=box_plot([("", (least, lower, middle, upper, most))], alt, low=0, high=most + 4, step=2),
        harder={"median": -0.6, "range": 0.0, "interquartile range": 0.4}[ask],
        proof={
            "median": f"quartiles({[least, lower, lower, middle, upper, upper, most]})[1]",
            "range": f"max({marks}) - min({marks})",
            "interquartile range": f"median({marks}[3:4]) - median({marks}[1:2])",
        }[ask],
        wrong=[Wrong(answer=value, misconception=name, feedback=said) for name, value, said in traps[ask] if value != key],
        hints=("What do the box, the line in it and the two whiskers stand for?", what[0], f"{what[0]} {what[1]}"),
        explanation=(what[0], last),
    )  # fmt: skip


@template(
    "statistics.read-a-histogram",
    skill="statistics.reading-data",
    kind="numeric",
    difficulty=0.8,
    reason="areas of bars with different widths are added",
    variants=11,
    where=lambda start, widths, heights: (
        len({w * h for w, h in zip(widths, heights, strict=True)}) == 3
        and sum(w * h for w, h in zip(widths, heights, strict=True)) not in (sum(heights), sum(heights) * widths[0])
    ),
    start=(0, 10, 20),
    widths=((10, 5, 15), (5, 10, 20), (20, 5, 10), (10, 20, 5)),
    heights=((2, 4, 1), (3, 2, 1), (1, 4, 3), (4, 2, 3), (2, 3, 6)),
)
def read_a_histogram(start: int, widths: tuple[int, ...], heights: tuple[int, ...]) -> Draft:
    edges = [start + sum(widths[:k]) for k in range(4)]
    areas = [w * h for w, h in zip(widths, heights, strict=True)]
    key = sum(areas)
    bars_said = ", ".join(f"{edges[k]} to {edges[k + 1]} years with height {heights[k]}" for k in range(3))
    products = " + ".join(f"{w} \\cdot {h}" for w, h in zip(widths, heights, strict=True))
    return Draft(
        stem="The histogram shows the ages of the people on a boat trip near Split, with the frequency density (people per year of age) upwards. How many people are on the trip?",
        key=key,
        picture=histogram(edges, heights, f"A histogram with three bars: {bars_said}.", title="people per year", unit="age"),
        proof=f"sum(({edges}[k + 1] - {edges}[k])*{list(heights)}[k] for k in range(3))",
        wrong=[
            Wrong(
                answer=sum(heights),
                misconception="height-for-frequency",
                feedback="You added the heights. In a histogram the area of a bar is the number of people.",
            ),
            Wrong(
                answer=sum(heights) * widths[0],
                misconception="equal-widths-assumed",
                feedback=f"You took all bars as {widths[0]} wide. Look at the scale below: the widths differ.",
            ),
        ],
        hints=(
            "What stands for the number of people in a histogram: the height or the area of a bar?",
            "For each bar multiply its width in years by its height. Then add the three results.",
            f"The first bar is {widths[0]} wide and {heights[0]} high: ${widths[0]} \\cdot {heights[0]} = {areas[0]}$ people.",
        ),
        explanation=(
            f"Widths: {', '.join(map(str, widths))}; heights: {', '.join(map(str, heights))}",
            f"${products} = {key}$",
        ),
    )  # fmt: skip


_CLOUDS = (
    ("A strong positive one", (0.2, -0.1, 0.3, -0.3, 0.1, -0.2, 0.2, 0.0), 1), ("A strong negative one", (0.1, -0.2, 0.2, 0.3, -0.1, 0.0, -0.3, 0.1), -1),
    ("Almost none", (3.0, -2.6, 1.0, -3.2, 2.9, 0.4, -2.8, 2.2), 0), ("A strong positive one", (-0.3, 0.3, 0.0, 0.2, -0.2, 0.3, -0.1, 0.1), 1),
    ("A strong negative one", (0.3, -0.1, 0.0, -0.3, 0.2, 0.2, -0.2, 0.0), -1), ("Almost none", (-3.1, 2.4, -0.8, 3.1, -2.9, 3.0, 0.3, -2.0), 0),
)  # fmt: skip
_ALL = ("A strong positive one", "A strong negative one", "Almost none")


@template(
    "statistics.look-at-the-cloud",
    skill="statistics.sampling-and-correlation",
    kind="single_choice",
    difficulty=-0.8,
    reason="the direction of a cloud of points is seen at a glance",
    variants=6,
    curated=True,
    cloud=_CLOUDS,
)
def look_at_the_cloud(cloud: tuple[str, tuple[float, ...], int]) -> Draft:
    key, noise, sign = cloud
    points = [(k + 1.0, round(5 + sign * 0.9 * (k - 3.5) + bump, 1)) for k, bump in enumerate(noise)]
    said = {
        _ALL[0]: "Then the points would climb from the lower left to the upper right.",
        _ALL[1]: "Then the points would fall from the upper left to the lower right.",
        _ALL[2]: "Then large and small values would be mixed everywhere. Is there no direction at all?",
    }
    return Draft(
        stem="Each point of the scatter plot stands for one thing with two measured values. Which correlation does it show?",
        key=key,
        order=_ALL,
        picture=scatter(points, f"A scatter plot with points at {', '.join(f'({x:g}, {y:g})' for x, y in points)}."),
        wrong=[
            Wrong(answer=text, misconception="direction-of-cloud-misread", feedback=said[text])
            for text in _ALL
            if text != key
        ],
        hints=(
            "Go from the left to the right. What do the points do?",
            "A cloud that climbs, a cloud that falls, a cloud without direction: each stands for one kind of correlation.",
            f"Compare the points at the left, at heights {points[0][1]:g} and {points[1][1]:g}, with those at the right, at {points[-2][1]:g} and {points[-1][1]:g}.",
        ),
        explanation=(
            f"At the left the heights are {points[0][1]:g} and {points[1][1]:g}, at the right {points[-2][1]:g} and {points[-1][1]:g}.",
            f"The correlation: {key}",
        ),
    )
