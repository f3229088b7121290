"""Statistics and probability: subject and skills."""

from store.questions import Skill, Subject

SUBJECT = Subject(
    id="statistics",
    name="Statistics and probability",
    aliases=(
        "probability",
        "stats",
        "prob",
        "statistic",
        "chance",
        "data",
    ),
)


def _skill(
    name: str, title: str, chapter: str, section: str, after: tuple[str, ...], aliases: tuple[str, ...], note: str
) -> Skill:
    return Skill(
        id=f"statistics.{name}",
        subject="statistics",
        name=title,
        chapter=chapter,
        section=section,
        prerequisites=after,
        aliases=aliases,
        note=note,
    )


SKILLS = (
    _skill(
        "reading-data",
        "Tables and charts",
        "Describing data",
        "Reading data",
        ("arithmetic.percentages",),
        (
            "charts", "tables", "frequency table", "bar chart", "pie chart", "histogram", "graphs of data", "box plot",
            "tally",
        ),
        "Data are easier to read when they are counted. A frequency table says how often each value occurs, a bar chart "
        "shows these counts as heights, a pie chart shows shares as angles of $360°$. If $15$ of $60$ pupils walk to "
        "school, their share is $\\frac{15}{60} = 25\\%$ and their piece of the pie has $90°$. In a histogram it is the "
        "area of a bar that shows the frequency. The usual mistake is to add up the values in a table and to forget how "
        "often each of them occurs.",
    ),
    _skill(
        "averages",
        "Mean, median and mode",
        "Describing data",
        "Averages",
        ("statistics.reading-data", "arithmetic.decimals"),
        (
            "mean", "median", "mode", "average", "averages", "mean median mode", "middle value", "central tendency", "avg",
            "meen", "medium of numbers",
        ),
        "Three numbers tell where the centre of data lies. The mean is the sum divided by how many values there are, "
        "the median is the middle value after sorting, the mode is the most frequent value. "
        "For $2, 9, 4, 2, 8$ the mean is $\\frac{25}{5} = 5$; sorted they are $2, 2, 4, 8, 9$, so the median is $4$ and the "
        "mode is $2$. With an even number of values the median is half-way between the two in the middle. The usual "
        "mistake is to look for the median without sorting first.",
    ),
    _skill(
        "spread",
        "Range, quartiles and standard deviation",
        "Describing data",
        "Spread",
        ("statistics.averages", "arithmetic.powers-and-roots"),
        (
            "spread", "range", "iqr", "interquartile range", "quartiles", "standard deviation", "variance", "sd", "std dev", "how spread out",
        ),
        "Spread tells how far data lie apart. The range is the largest value less the smallest. The interquartile range "
        "is the width of the middle half, so one extreme value hardly matters. The standard deviation is the root of "
        "the mean squared distance from the mean: for $2, 4, 6$ the mean is $4$, the squared distances are $4, 0, 4$, and "
        "$\\sigma = \\sqrt{\\frac{8}{3}} \\approx 1.63$. The usual mistake is to average the distances with their signs: "
        "that always gives zero.",
    ),
    _skill(
        "sampling-and-correlation",
        "Samples and correlation",
        "Describing data",
        "Conclusions from data",
        ("statistics.averages",),
        (
            "sample", "sampling", "bias", "biased sample", "correlation", "causation", "scatter", "scatter plot", "survey",
            "population and sample",
        ),
        "A sample stands for a whole population only if everybody has the same chance to be in it. If you ask about "
        "sport at the door of a gym, the answer is biased. Two quantities are positively correlated if large values of "
        "one go with large values of the other, and negatively if they go with small ones. Height and shoe size of "
        "adults are an example of the first. The usual mistake is to take a correlation as proof of a cause: ice cream "
        "sales and sunburns rise together because of the sun.",
    ),
    _skill(
        "simple-probability",
        "Simple probability",
        "Probability",
        "Equally likely outcomes",
        ("arithmetic.fraction-basics",),
        (
            "probability", "chance", "likelihood", "dice", "coins", "probability of an event", "odds", "cards", "how likely",
        ),
        "If all outcomes are equally likely, the probability of an event is the number of favourable outcomes divided by "
        "the number of all outcomes. It lies between $0$ (impossible) and $1$ (certain). A fair die shows more than $4$ "
        "with $P = \\frac{2}{6} = \\frac{1}{3}$, and it does not with $1 - \\frac{1}{3} = \\frac{2}{3}$. "
        "The usual mistake is to compare favourable with unfavourable outcomes: with $2$ red and $3$ blue balls the "
        "probability of red is $\\frac{2}{5}$ and not $\\frac{2}{3}$.",
    ),
    _skill(
        "counting",
        "Counting: permutations and combinations",
        "Probability",
        "Counting",
        ("arithmetic.order-of-operations",),
        (
            "combinatorics", "permutations", "combinations", "factorial", "ncr", "npr", "n choose k", "how many ways",
            "arrangements", "counting principle",
        ),
        "If a choice has $m$ ways and the next one has $n$ ways, both together have $m \\cdot n$. So $5$ books can be put "
        "in a row in $5! = 5 \\cdot 4 \\cdot 3 \\cdot 2 \\cdot 1 = 120$ ways. If the order does not matter, divide by the "
        "number of orders: two of five people can be chosen in $\\frac{5 \\cdot 4}{2} = 10$ ways. "
        "The usual mistake is to count a group several times: Ana and Ben are the same pair as Ben and Ana. "
        "Ask first whether order matters and whether things may be repeated.",
    ),
    _skill(
        "combined-events",
        "Combined events",
        "Probability",
        "Several steps",
        ("statistics.simple-probability", "arithmetic.fraction-multiplication"),
        (
            "independent events", "tree diagram", "and or probability", "at least one", "without replacement",
            "mutually exclusive", "multiplication rule", "combined probability", "tree diagramm",
        ),
        "For events one after the other multiply along the branches of a tree; for ways that exclude each other add. "
        "Two draws from $3$ red and $2$ blue balls without putting back are both red with "
        "$\\frac{3}{5} \\cdot \\frac{2}{4} = \\frac{3}{10}$. For *at least one* it is easier to take the opposite: "
        "three coins show at least one head with $1 - \\left(\\frac{1}{2}\\right)^3 = \\frac{7}{8}$. "
        "The usual mistake is to add where one must multiply, or to forget that a ball which was taken out is gone.",
    ),
    _skill(
        "conditional-probability",
        "Conditional probability",
        "Probability",
        "Given that",
        ("statistics.combined-events",),
        (
            "conditional", "given that", "bayes", "bayes theorem", "two way table", "false positive", "p(a|b)",
            "conditional prob", "contingency table",
        ),
        "$P(A \\mid B)$ is the probability of $A$ when $B$ is known to have happened. Only the cases in $B$ count then: "
        "$P(A \\mid B) = \\frac{P(A \\text{ and } B)}{P(B)}$. If $12$ of $20$ girls in a club swim, a girl picked from it "
        "swims with $\\frac{12}{20} = 0.6$, however many boys there are. The usual mistake is to swap the two: most "
        "champions train daily, but most people who train daily are no champions. A table with counts for, say, "
        "$1000$ people makes such questions easy.",
    ),
    _skill(
        "expected-value",
        "Expected value",
        "Distributions",
        "In the long run",
        ("statistics.combined-events", "arithmetic.decimals"),
        (
            "expected value", "expectation", "fair game", "long run average", "e(x)", "mean of a distribution",
            "expected winnings", "lottery",
        ),
        "The expected value is the average that you get in the long run: multiply each value by its probability and add. "
        "A wheel pays $10$ coins with probability $\\frac{1}{5}$ and nothing else, so on average it pays "
        "$10 \\cdot \\frac{1}{5} = 2$ coins. A game is fair if the stake equals the expected payment. "
        "For $n$ trials with probability $p$ expect $n \\cdot p$ successes. The usual mistake is to take the mean of the "
        "possible payments without their probabilities, or to forget to take the stake away.",
    ),
    _skill(
        "binomial-distribution",
        "Binomial distribution",
        "Distributions",
        "Repeated tries",
        ("statistics.counting", "statistics.combined-events"),
        (
            "binomial", "bernoulli", "binomial distribution", "binomial probability", "number of successes",
            "repeated trials", "b(n,p)",
        ),
        "If the same trial with success probability $p$ is repeated $n$ times independently, the number of successes is "
        "binomial: $P(X = k) = \\binom{n}{k} p^k (1 - p)^{n - k}$. For exactly one six in three throws it is "
        "$3 \\cdot \\frac{1}{6} \\cdot \\left(\\frac{5}{6}\\right)^2 \\approx 0.347$. The mean is $n p$. "
        "The usual mistake is to forget the factor $\\binom{n}{k}$: the six may come first, second or third. "
        "Drawing without putting back is not binomial, since the probability changes.",
    ),
    _skill(
        "normal-distribution",
        "Normal distribution",
        "Distributions",
        "Bell curve",
        ("statistics.spread",),
        (
            "normal distribution", "bell curve", "z score", "z-score", "68 95 99.7", "gaussian", "standard normal",
            "normal curve", "zscore",
        ),
        "Many quantities, such as heights, follow a bell curve around the mean $\\mu$. About $68\\%$ of the values lie "
        "within one standard deviation $\\sigma$ of the mean, about $95\\%$ within two and about $99.7\\%$ within three. "
        "The z-score $z = \\frac{x - \\mu}{\\sigma}$ tells how many standard deviations a value lies above the mean: with "
        "$\\mu = 50$ and $\\sigma = 4$ the value $58$ has $z = \\frac{58 - 50}{4} = 2$. The usual mistake is to forget that "
        "both tails share what is left over.",
    ),
)  # fmt: skip
