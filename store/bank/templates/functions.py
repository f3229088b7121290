"""Functions: subject, skills, what a function is, domain and range."""

from store.bank.template import Draft, Wrong, template
from store.bank.write import an, bracket, linear, plain, poly, term
from store.questions import RubricPoint, Skill, Subject

SUBJECT = Subject(
    id="functions",
    name="Functions",
    aliases=(
        "function",
        "graphs",
        "f of x",
        "functions and graphs",
        "precalc",
        "precalculus",
    ),
)

SKILLS = (
    Skill(
        id="functions.function-concept",
        subject="functions",
        name="What a function is",
        chapter="Functions and graphs",
        section="The concept",
        prerequisites=("algebra.expressions",),
        aliases=(
            "f(x)",
            "function notation",
            "evaluate a function",
            "vertical line test",
            "input output",
            "mapping",
            "whats a function",
        ),
        note=(
            "A function gives exactly one output to each input. $f(x) = x^2 - 3x$ is a rule: put a number in place of every $x$. "
            "So $f(-2) = (-2)^2 - 3 \\cdot (-2) = 4 + 6 = 10$. Different inputs may share an output, but one input never has two. "
            "On a graph this means that each vertical line meets it at most once. "
            "The usual mistakes are to read $f(x)$ as $f$ times $x$, to forget brackets around a negative input, "
            "and to swap the two questions *what is $f(3)$?* and *for which $x$ is $f(x) = 3$?*"
        ),
    ),
    Skill(
        id="functions.domain-and-range",
        subject="functions",
        name="Domain and range",
        chapter="Functions and graphs",
        section="The concept",
        prerequisites=("functions.function-concept", "algebra.inequalities"),
        aliases=(
            "domain",
            "range",
            "allowed x values",
            "possible values",
            "excluded values",
            "where is it defined",
        ),
        note=(
            "The domain of a function is the set of all inputs that are allowed, the range is the set of all outputs that come up. "
            "Two things limit the domain of a formula most often: a denominator must not be zero, and the number under a square root must not be negative. "
            "Example: $f(x) = \\sqrt{2x - 6}$ needs $2x - 6 \\ge 0$, so its domain is $x \\ge 3$. "
            "The range of $x^2 + 1$ is $y \\ge 1$, because squares are never negative. "
            "The usual mistake is to mix the two up, or to exclude zero under the root."
        ),
    ),
    Skill(
        id="functions.linear-functions",
        subject="functions",
        name="Linear functions",
        chapter="Types of functions",
        section="Lines",
        prerequisites=("functions.function-concept", "algebra.linear-equations"),
        aliases=(
            "y = mx + b",
            "slope",
            "gradient",
            "straight line",
            "intercept",
            "equation of a line",
            "rise over run",
            "linier function",
        ),
        note=(
            "A linear function has the form $f(x) = mx + b$ and its graph is a straight line. The slope $m$ tells how much $y$ changes when $x$ grows by one, "
            "the intercept $b$ tells where the line crosses the $y$-axis. From two points the slope is the change in $y$ over the change in $x$: "
            "through $(1, 2)$ and $(4, 11)$ it is $\\frac{11 - 2}{4 - 1} = 3$. Then $2 = 3 \\cdot 1 + b$ gives $b = -1$. "
            "The usual mistake is to divide the change in $x$ by the change in $y$, or to mix the order of the points."
        ),
    ),
    Skill(
        id="functions.quadratic-functions",
        subject="functions",
        name="Quadratic functions",
        chapter="Types of functions",
        section="Parabolas",
        prerequisites=("functions.linear-functions", "algebra.quadratic-equations"),
        aliases=(
            "parabola",
            "vertex",
            "vertex form",
            "x squared graph",
            "zeros of a parabola",
            "turning point of a parabola",
            "parabula",
        ),
        note=(
            "The graph of $f(x) = ax^2 + bx + c$ is a parabola. It opens upwards for $a > 0$ and downwards for $a < 0$. "
            "In the vertex form $f(x) = a(x - p)^2 + q$ the vertex $(p, q)$ can be read off: $2(x - 3)^2 + 5$ has the vertex $(3, 5)$. "
            "Otherwise the vertex lies at $x = -\\frac{b}{2a}$, halfway between the zeros. "
            "The usual mistake is the sign in the bracket: $(x + 3)^2$ has its vertex at $x = -3$, because that is where the bracket is zero."
        ),
    ),
    Skill(
        id="functions.transformations",
        subject="functions",
        name="Transformations of graphs",
        chapter="Functions and graphs",
        section="Moving graphs",
        prerequisites=("functions.quadratic-functions",),
        aliases=(
            "shifting graphs",
            "translations",
            "stretch",
            "reflection of a graph",
            "moving functions",
            "f(x+2)",
            "transformatoins",
        ),
        note=(
            "Changing the formula of a function moves its graph. $f(x) + 3$ lifts it by $3$; $f(x - 3)$ moves it by $3$ to the right; "
            "$2f(x)$ stretches it to twice the height; $-f(x)$ reflects it in the $x$-axis and $f(-x)$ in the $y$-axis. "
            "What happens outside the brackets acts on the height, as one would expect. What happens inside acts sideways and the other way round: "
            "to reach the same value, $f(x - 3)$ needs an $x$ that is larger by $3$. "
            "The usual mistake is to move $f(x - 3)$ to the left."
        ),
    ),
    Skill(
        id="functions.composition",
        subject="functions",
        name="Composition of functions",
        chapter="Functions and graphs",
        section="Combining functions",
        prerequisites=("functions.function-concept", "algebra.expanding"),
        aliases=("f of g", "composite functions", "f(g(x))", "function in a function", "fog", "nested", "compostion"),
        note=(
            "In a composition the output of one function is the input of another: $f(g(x))$ means first $g$, then $f$. "
            "Example: for $f(x) = x^2$ and $g(x) = x + 3$ you get $f(g(x)) = (x + 3)^2$, but $g(f(x)) = x^2 + 3$. "
            "To find a formula, put the whole inner function, in brackets, in place of $x$ in the outer one. "
            "The order matters, as the example shows. The usual mistakes are to work from left to right and apply $f$ first, "
            "and to multiply the two functions instead."
        ),
    ),
    Skill(
        id="functions.inverse-functions",
        subject="functions",
        name="Inverse functions",
        chapter="Functions and graphs",
        section="Combining functions",
        prerequisites=("functions.composition", "algebra.rearranging-formulas"),
        aliases=(
            "inverse",
            "f^-1",
            "undo a function",
            "reverse function",
            "swap x and y",
            "inverse of a function",
        ),
        note=(
            "The inverse $f^{-1}$ undoes $f$: if $f(3) = 7$, then $f^{-1}(7) = 3$. To find its formula, write $y = f(x)$ and solve for $x$, then swap the names. "
            "Example: $y = 2x + 1$ gives $x = \\frac{y - 1}{2}$, so $f^{-1}(x) = \\frac{x - 1}{2}$. "
            "Only functions that never give one output twice have an inverse; $x^2$ has none on all numbers, since $2$ and $-2$ both give $4$. "
            "The usual mistake is to read $f^{-1}(x)$ as $\\frac{1}{f(x)}$."
        ),
    ),
    Skill(
        id="functions.exponential-functions",
        subject="functions",
        name="Exponential functions",
        chapter="Types of functions",
        section="Growth and decay",
        prerequisites=("functions.function-concept", "algebra.exponent-rules", "arithmetic.percentages"),
        aliases=(
            "exponential growth",
            "decay",
            "half-life",
            "doubling time",
            "growth factor",
        ),
        note=(
            "In exponential growth a quantity is multiplied by the same factor in each equal span of time: $f(t) = a \\cdot q^t$, with the start value $a$ and the growth factor $q$. "
            "A rise by $7\\%$ means $q = 1.07$, a fall by $7\\%$ means $q = 0.93$. Example: $500$ euros at $2\\%$ interest are $500 \\cdot 1.02^3$ euros after three years. "
            "In linear growth the same *amount* is added, in exponential growth the same *percentage*. "
            "The usual mistake is to add the percentages, as if three times $2\\%$ were just $6\\%$."
        ),
    ),
    Skill(
        id="functions.logarithms",
        subject="functions",
        name="Logarithms",
        chapter="Types of functions",
        section="Growth and decay",
        prerequisites=("functions.exponential-functions",),
        aliases=(
            "log",
            "ln",
            "log rules",
            "log laws",
            "log base 2",
            "solve exponential equations",
            "logs",
        ),
        note=(
            "A logarithm asks for an exponent: $\\log_2 8 = 3$, because $2^3 = 8$. Written without a base, $\\log$ means base $10$ here, and $\\ln$ has the base $e$. "
            "The rules of powers become rules of logarithms: $\\log(ab) = \\log a + \\log b$, $\\log \\frac{a}{b} = \\log a - \\log b$ and $\\log a^n = n \\log a$. "
            "So $3^x = 20$ is solved by $x = \\frac{\\log 20}{\\log 3}$. "
            "The usual mistake is to write $\\log(a + b)$ as $\\log a + \\log b$: there is no rule for the logarithm of a sum."
        ),
    ),
    Skill(
        id="functions.sequences",
        subject="functions",
        name="Sequences",
        chapter="Sequences",
        section="Arithmetic and geometric",
        prerequisites=("functions.linear-functions", "functions.exponential-functions"),
        aliases=(
            "nth term",
            "arithmetic sequence",
            "geometric sequence",
            "series",
            "progression",
            "pattern",
            "common difference",
        ),
        note=(
            "A sequence is a list of numbers in order. In an arithmetic sequence the same number $d$ is added each time: $a_n = a_1 + (n - 1)d$. "
            "In a geometric sequence each term is multiplied by the same number $q$: $a_n = a_1 q^{n-1}$. "
            "Example: $5, 8, 11, \\dots$ has $d = 3$, so its tenth term is $5 + 9 \\cdot 3 = 32$. The sum of an arithmetic sequence is "
            "the number of terms times the mean of the first and the last one. "
            "The usual mistake is to add $d$ once too often: from the first to the tenth term there are only nine steps."
        ),
    ),
)


@template(
    "functions.evaluate-quadratic",
    skill="functions.function-concept",
    kind="numeric",
    difficulty=-1.0,
    reason="a negative input must be put in with brackets",
    variants=13,
    where=lambda a, b, c, x: (
        b != 0
        and c not in (0, x)
        and len({a * x * x + b * x + c, -a * x * x + b * x + c, a * x * x - b * x + c}) == 3
        and a * x * x + b * x + c not in (a, b, c, x)
    ),
    a=(1, 2, 3, 4),
    b=range(-6, 7),
    c=range(-9, 10),
    x=range(-5, -1),
)
def evaluate_quadratic(a: int, b: int, c: int, x: int) -> Draft:
    value = a * x * x + b * x + c
    lead = "" if a == 1 else f"{a} \\cdot "
    return Draft(
        stem=f"Let $f(x) = {poly([a, b, c])}$. Find $f({x})$.",
        key=value,
        proof=f"evaluate('{plain([a, b, c])}', x={x})",
        wrong=[
            Wrong(
                answer=-a * x * x + b * x + c,
                misconception="bracket-in-power-ignored",
                feedback=f"Check the square: $({x})^2$ is a product of two negative numbers.",
            ),
            Wrong(
                answer=a * x * x - b * x + c,
                misconception="ignores-minus-sign",
                feedback=f"The square is right. Check the sign of ${b} \\cdot ({x})$.",
            ),
        ],
        hints=(
            "What does the number in the brackets of $f$ tell you to do?",
            f"Put $({x})$, with its brackets, in place of each $x$. Do the power first, then the products.",
            f"${lead}({x})^2 = {a * x * x}$ and ${b} \\cdot ({x}) = {b * x}$. Add these and ${c}$.",
        ),
        explanation=(
            f"$f({x}) = {lead}({x})^2 + {bracket(b)} \\cdot ({x}) + {bracket(c)}$",
            f"${a * x * x} + {bracket(b * x)} + {bracket(c)} = {value}$",
        ),
    )


@template(
    "functions.input-for-output",
    skill="functions.function-concept",
    kind="numeric",
    difficulty=-0.3,
    reason="the question is asked backwards, so an equation must be solved",
    variants=13,
    where=lambda a, b, x, f: b != 0 and x not in (0, 1, a, b, a * x + b, -b) and a * (a * x + b) + b != x,
    a=(-5, -4, -3, -2, 2, 3, 4, 5, 6),
    b=range(-12, 13),
    x=range(-7, 10),
    f=("f", "g", "h"),
)
def input_for_output(a: int, b: int, x: int, f: str) -> Draft:
    y = a * x + b
    return Draft(
        stem=f"Let ${f}(x) = {linear(a, 'x', b)}$. For which $x$ is ${f}(x) = {y}$?",
        key=x,
        proof=f"solve('{plain([a, b])} = {y}', 'x')",
        wrong=[
            Wrong(
                answer=a * y + b,
                misconception="value-for-input",
                feedback=f"You put ${y}$ in for $x$. But ${y}$ is the output; which input leads to it?",
            ),
            Wrong(
                answer=a * x,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${linear(a, 'x', 0)}$. One step is left.",
            ),
        ],
        hints=(
            f"Is ${y}$ an input or an output of the function?",
            f"${y}$ is the output. Set the formula equal to it and solve for $x$.",
            f"${linear(a, 'x', b)} = {y}$ gives ${linear(a, 'x', 0)} = {y - b}$.",
        ),
        explanation=(
            f"Set the formula equal to the output: ${linear(a, 'x', b)} = {y}$",
            f"${linear(a, 'x', 0)} = {y - b}$",
            f"$x = {x}$",
        ),
    )


@template(
    "functions.expression-as-input",
    skill=("functions.function-concept", "algebra.expanding"),
    kind="algebraic",
    difficulty=0.8,
    reason="an expression takes the place of the variable and must be squared",
    variants=13,
    where=lambda k, b, c, v: b not in (0, -2 * k, 1 - k) and c != 0 and k * k + b * k + c != 0,
    k=(-5, -4, -3, -2, 2, 3, 4, 5),
    b=range(-7, 8),
    c=range(-6, 7),
    v=("a", "t", "h"),
)
def expression_as_input(k: int, b: int, c: int, v: str) -> Draft:
    inner = linear(1, v, k)
    coefficients = [1, 2 * k + b, k * k + b * k + c]
    return Draft(
        stem=f"Let $f(x) = {poly([1, b, c])}$. Write $f({inner})$ without brackets and simplify.",
        key=plain(coefficients, v),
        form="expanded",
        proof=f"expand(evaluate('{plain([1, b, c])}', x='{plain([1, k], v)}'))",
        wrong=[
            Wrong(
                answer=plain([1, b, c + k], v),
                misconception="adds-shift-to-output",
                feedback=f"You added ${k}$ to the output. But ${inner}$ is the input, so it takes the place of each $x$.",
            ),
            Wrong(
                answer=plain([1, b, k * k + b * k + c], v),
                misconception="forgets-cross-products",
                feedback=f"Check $({inner})^2$: the cross product is missing.",
            ),
        ],
        hints=(
            "What stands in place of $x$ here?",
            f"Put $({inner})$, with brackets, in place of each $x$. Then expand the square and the product.",
            f"$f({inner}) = ({inner})^2{term(b, f'({inner})')}{term(c, '')}$, and $({inner})^2 = {poly([1, 2 * k, k * k], v)}$.",
        ),
        explanation=(
            f"$f({inner}) = ({inner})^2{term(b, f'({inner})')}{term(c, '')}$",
            f"Square: $({inner})^2 = {poly([1, 2 * k, k * k], v)}$",
            f"Product: ${term(b, f'({inner})', first=True)} = {linear(b, v, b * k)}$",
            f"Together: ${poly(coefficients, v)}$",
        ),
    )


@template(
    "functions.which-are-functions",
    skill="functions.function-concept",
    kind="multiple_choice",
    difficulty=-0.8,
    reason="inputs that appear twice must be found",
    variants=12,
    where=lambda a, b, c, d: a < b < c < d,
    a=range(1, 7),
    b=range(2, 8),
    c=range(3, 9),
    d=range(4, 10),
)
def which_are_functions(a: int, b: int, c: int, d: int) -> Draft:
    def pairs(*items: tuple[int, int]) -> str:
        return ", ".join(f"$({x}, {y})$" for x, y in items)

    good = pairs((a, b), (b, c), (c, d)), pairs((a, d), (b, d), (c, d))
    twice, both, three = pairs((a, b), (a, c), (d, b)), pairs((b, a), (c, d), (b, d)), pairs((c, a), (d, a), (d, c))
    return Draft(
        stem=f"Each option is a set of pairs (input, output) made from the numbers ${a}$, ${b}$, ${c}$ and ${d}$. Which sets belong to a function? Choose all that apply.",
        key=good,
        proof="[len({split(p, ',')[0] for p in split(replace(replace(o, '$', ''), ' ', ''), '),')}) == 3 for o in options]",
        wrong=[
            Wrong(
                answer=twice,
                misconception="input-with-two-outputs",
                feedback=f"Look at the input ${a}$: which outputs does it have here?",
            ),
            Wrong(
                answer=both,
                misconception="input-with-two-outputs",
                feedback=f"Look at the input ${b}$: which outputs does it have here?",
            ),
            Wrong(
                answer=three,
                misconception="input-with-two-outputs",
                feedback=f"Look at the input ${d}$: which outputs does it have here?",
            ),
        ],
        hints=(
            "How many outputs may one input of a function have?",
            "In each set, look at the first numbers of the pairs. May one of them come up twice with different partners?",
            f"For example, in the set {twice} the input ${a}$ comes up twice, with ${b}$ and with ${c}$. Check the first numbers of the other sets in the same way.",
        ),
        explanation=(
            "A function gives each input exactly one output. Two inputs may share an output.",
            f"In the other three sets one input comes up twice: ${a}$, ${b}$ or ${d}$.",
            f"Functions: {good[0]} and also {good[1]}",
        ),
    )


_WORDS = (
    ("What is the set of all inputs that a function allows called?", "domain", (), "Think of the numbers that may be put in for $x$.", "The same word is used for the last part of a web address, and it once meant the land of a lord.", "The word starts with do- and has six letters.", "The set of all allowed inputs is the", (("range", "The range holds the outputs. You need the word for the inputs."), ("codomain", "That has to do with outputs."))),
    ("What is the set of all outputs that a function really takes called?", "range", ("image",), "Think of all the numbers that come out.", "The same word is used for a row of mountains.", "The word has five letters and starts with ra-.", "The set of all outputs is the", (("domain", "The domain holds the inputs. You need the word for the outputs."),)),
    ("What do we call the number $m$ in $y = mx + b$?", "slope", ("gradient",), "It tells how steep the line is.", "The same word is used for the side of a hill on which people ski.", "The word has five letters and starts with sl-.", "The number that tells how steep a line is, is its", (("intercept", "The intercept is the number $b$. You need the one that tells the steepness."),)),
    ("What is the point called at which a parabola turns?", "vertex", ("turning point",), "The axis of symmetry runs through it.", "The same word is used for a corner of a polygon.", "The word starts with ver- and has six letters.", "The point at which a parabola turns is its", (("zero", "At a zero the graph meets the $x$-axis. You need the point where it turns."), ("focus", "The focus lies inside the parabola, not on it."))),
    ("What is a line called that a graph comes closer and closer to without reaching it?", "asymptote", ("asymptotes",), "The graph of $\\frac{1}{x}$ has two of them.", "It comes from a Greek word that means *not falling together*.", "The word starts with asym-.", "A line that a graph approaches is an", (("tangent", "A tangent touches the graph at a point."), ("limit", "That is a number. You need the word for the line."))),
    ("What do we call the function that undoes another function?", "inverse", ("inverse function",), "If one function leads from 3 to 7, this one leads from 7 to 3.", "The word means *turned round*, as in *the other way about*.", "The word starts with inv-.", "The function that undoes another one is its", (("reciprocal", "That is one over a number. Undoing a function is something else."), ("opposite", "That changes a sign. You need the word for undoing."))),
    ("What do we call a value of $x$ for which $f(x) = 0$?", "zero", ("root", "zeros", "x-intercept"), "There the graph meets the $x$-axis.", "It has the same name as the number that comes out.", "It is the name of the number before one.", "A value of $x$ with $f(x) = 0$ is of $f$ a", (("vertex", "At the vertex a parabola turns. That need not be on the $x$-axis."), ("solution", "It is a solution of the equation, but for the function there is another word."))),
    ("What do we call the point at which a graph crosses the $y$-axis? (the y-... )", "intercept", ("y-intercept", "y intercept"), "There $x$ is zero.", "The word also means to stop something on its way.", "The word starts with inter-.", "Where a graph crosses the $y$-axis is its y-", (("zero", "That is on the $x$-axis."), ("slope", "That tells the steepness, not the place."))),
    ("A quantity that is multiplied by the same factor in each year grows in a way that has a name. What kind of growth is it?", "exponential", ("exponential growth",), "The variable stands in the exponent.", "The word is made from *exponent*.", "The word starts with expon-.", "Growth by an equal factor is", (("linear", "In that kind of growth the same amount is added each year."), ("quadratic", "There the variable is squared. Here it stands in the exponent."))),
    ("What is the function called that tells to which power $10$ must be raised to get a number?", "logarithm", ("log", "common logarithm", "decimal logarithm"), "It undoes $10^x$.", "Its short name has three letters and looks like a piece of wood.", "The word starts with loga-.", "The function that undoes a power of ten is the", (("exponent", "What comes out is an exponent. You need the name of the function."), ("root", "A root undoes a power with a fixed exponent, such as a square."))),
    ("A sequence in which the same number is added each time has a name. What kind of sequence is it?", "arithmetic", ("arithmetic sequence", "arithmetic progression"), "$5, 8, 11, 14$ is one.", "Its name is also the name of the art of calculating with numbers.", "The word starts with arith-.", "A sequence with a constant difference is", (("geometric", "There each term is multiplied by the same number."),)),
    ("A sequence in which each term is multiplied by the same number has a name. What kind of sequence is it?", "geometric", ("geometric sequence", "geometric progression"), "$3, 6, 12, 24$ is one.", "Its name comes from the part of mathematics about shapes.", "The word starts with geo-.", "A sequence with a constant quotient is", (("arithmetic", "There the same number is added each time."), ("exponential", "It grows in that way, but a sequence has a name of its own."))),
)  # fmt: skip


_SKILL_OF_WORD = {
    "domain": "domain-and-range",
    "range": "domain-and-range",
    "slope": "linear-functions",
    "intercept": "linear-functions",
    "vertex": "quadratic-functions",
    "inverse": "inverse-functions",
    "exponential": "exponential-functions",
    "logarithm": "logarithms",
    "arithmetic": "sequences",
    "geometric": "sequences",
}


@template(
    "functions.words-of-functions",
    skill="functions.function-concept",
    kind="short_text",
    difficulty=-0.6,
    reason="one technical word, asked for by its meaning",
    variants=12,
    curated=True,
    fact=_WORDS,
)
def words_of_functions(
    fact: tuple[str, str, tuple[str, ...], str, str, str, str, tuple[tuple[str, str], ...]],
) -> Draft:
    stem, key, accept, points, explains, step, because, wrong = fact
    return Draft(
        skill=f"functions.{_SKILL_OF_WORD.get(key, 'function-concept')}",
        stem=stem,
        key=[key],
        accept=accept,
        wrong=[Wrong(answer=word, misconception="confuses-terms-of-functions", feedback=text) for word, text in wrong],
        hints=(points, explains, step),
        explanation=(points, f"{because} {key}."),
    )


@template(
    "functions.table-without-function",
    skill="functions.function-concept",
    kind="free_text",
    difficulty=0.1,
    reason="the definition must be used on a case from life, and the reverse case judged too",
    variants=12,
    curated=True,
    where=lambda story, names: names[0] != names[1],
    story=(
        ("its price", "item", "price", "two items may have the same price"),
        ("the size of shoes that the person wears", "person", "size", "two people may wear the same size"),
        ("the month in which the person was born", "person", "month", "two people may be born in the same month"),
        ("the language in which it is written", "book", "language", "two books may be written in the same language"),
    ),
    names=(("Emeka", "Sara"), ("Lin", "Pavel"), ("Zoe", "Amir"), ("Tuva", "Joao")),
)
def table_without_function(story: tuple[str, str, str, str], names: tuple[str, str]) -> Draft:
    rule, thing, value, shared = story
    one, two = names
    return Draft(
        stem=(
            f"{one} gives to each {thing} {rule}. {two} does it the other way round: {two} starts with {an(value)} and names {an(thing)} for it. "
            "Explain which of the two is a function and which is not in general."
        ),
        key=f"What {one} does is a function: each {thing} has exactly one {value}. The other way round it is not a function in general, because {shared}, so one input would have several outputs.",
        rubric=[
            RubricPoint(text=f"Says that the first ({thing} to {value}) is a function"),
            RubricPoint(text="Gives the reason: each input has exactly one output"),
            RubricPoint(text=f"Says that the other way round is not a function in general, because {shared}"),
        ],
        hints=(
            "What must hold for each input of a function?",
            f"Ask for each direction: can one input lead to two different outputs? Think of two things with the same {value}.",
            f"From {thing} to {value} there is only one answer for each input. Now start with {an(value)}: {shared}.",
        ),
        explanation=(
            "A function gives each input exactly one output.",
            f"Each {thing} has exactly one {value}, so that direction is a function.",
            f"The other way round it is not a function in general, because {shared}, so one input would have several outputs.",
        ),
    )


@template(
    "functions.number-not-allowed",
    skill="functions.domain-and-range",
    kind="numeric",
    difficulty=-0.8,
    reason="the denominator is linear and set to zero",
    variants=13,
    where=lambda a, p, top: p not in (0, 1, a, top) and -p != a and a * p not in (p, -p) and top not in (p, -p),
    a=range(2, 7),
    p=range(-8, 9),
    top=range(1, 10),
)
def number_not_allowed(a: int, p: int, top: int) -> Draft:
    low = linear(a, "x", -a * p)
    return Draft(
        stem=f"Which number is not in the domain of $f(x) = \\frac{{{linear(1, 'x', top)}}}{{{low}}}$?",
        key=p,
        proof=f"solve('{low} = 0', 'x')",
        wrong=[
            Wrong(
                answer=-top,
                misconception="numerator-zero-excluded",
                feedback="For this number the numerator is zero, and that is allowed. What must not be zero?",
            ),
            Wrong(
                answer=-p,
                misconception="sign-slip-when-solving",
                feedback=f"Put your number into ${low}$. Is the result zero?",
            ),
        ],
        hints=(
            "Which calculation is never allowed in a fraction?",
            "A denominator must not be zero. For which $x$ would it be?",
            f"Solve ${low} = 0$: that gives ${a}x = {a * p}$.",
        ),
        explanation=(
            f"The denominator must not be zero: ${low} = 0$",
            f"${a}x = {a * p}$",
            f"Not allowed is $x = {p}$",
        ),
    )


@template(
    "functions.domain-of-a-root",
    skill="functions.domain-and-range",
    kind="algebraic",
    difficulty=0.1,
    reason="an inequality must be set up and solved, sometimes with a turned sign",
    variants=13,
    where=lambda a, p, c: p not in (0, 1, -1) and abs(a) > 1,
    a=(-5, -4, -3, -2, 2, 3, 4, 5),
    p=range(-6, 8),
    c=range(1, 6),
)
def domain_of_a_root(a: int, p: int, c: int) -> Draft:
    inner = linear(a, "x", -a * p) if a > 0 else f"{-a * p} - {-a}x" if p > 0 else linear(a, "x", -a * p)
    sign, tex_sign = (">=", "\\ge") if a > 0 else ("<=", "\\le")
    wrong_sign = "<=" if a > 0 else ">="
    return Draft(
        stem=f"Find the domain of $f(x) = \\sqrt{{{inner}}} + {c}$. Answer with an inequality for $x$.",
        key=f"x {sign} {p}",
        proof=f"solve('{a}*x - ({a * p}) >= 0', 'x')",
        harder=0.25 if a < 0 else 0.0,
        wrong=[
            Wrong(
                answer=f"x {wrong_sign} {p}",
                misconception="forgets-to-turn-sign" if a < 0 else "turns-sign-needlessly",
                feedback=f"The boundary is right. Test a number on each side: is ${inner}$ negative there?",
            ),
            Wrong(
                answer=f"x {sign[0]} {p}",
                misconception="excludes-zero-under-root",
                feedback=f"What about $x = {p}$ itself? Can you take the root of zero?",
            ),
        ],
        hints=(
            "What must hold for the number under a square root?",
            f"It must not be negative: ${inner} \\ge 0$. Solve this inequality.",
            f"${linear(a, 'x', 0)} \\ge {a * p}$. Divide by ${a}$"
            + (", which is negative, so turn the sign." if a < 0 else "."),
        ),
        explanation=(
            f"The number under the root must not be negative: ${inner} \\ge 0$",
            f"${linear(a, 'x', 0)} \\ge {a * p}$",
            f"Divide by ${a}${' and turn the sign' if a < 0 else ''}: $x {tex_sign} {p}$",
        ),
    )


@template(
    "functions.range-of-a-parabola",
    skill=("functions.domain-and-range", "functions.quadratic-functions"),
    kind="algebraic",
    difficulty=0.8,
    reason="the extreme value must be found and the direction of opening used",
    variants=13,
    where=lambda a, p, q: 0 not in (p, q) and p != q and a * p * p + q not in (q, 0),
    a=(-3, -2, -1, 1, 2, 3),
    p=range(-4, 5),
    q=range(-9, 10),
)
def range_of_a_parabola(a: int, p: int, q: int) -> Draft:
    f = poly([a, -2 * a * p, a * p * p + q])
    sign, tex_sign, other = (">=", "\\ge", "<=") if a > 0 else ("<=", "\\le", ">=")
    c = a * p * p + q
    return Draft(
        stem=f"Find the range of $f(x) = {f}$ for all real $x$. Answer with an inequality for $y$.",
        key=f"y {sign} {q}",
        proof=f"solve('y {sign} ' + str(evaluate('{f}', x=first(solve(diff('{f}', 'x'), 'x')))), 'y')",
        wrong=[
            Wrong(
                answer=f"y {other} {q}",
                misconception="parabola-opens-wrong-way",
                feedback="The extreme value is right. Look at the sign of the coefficient of $x^2$: which way does the parabola open?",
            ),
            Wrong(
                answer=f"y {sign} {c}",
                misconception="constant-taken-for-extreme",
                feedback=f"${c}$ is the value at $x = 0$. Is the vertex there?",
            ),
        ],
        hints=(
            "A parabola has a lowest or a highest point. Which one is it here, and how do you find it?",
            "The vertex lies at $x = -\\frac{b}{2a}$. Put that place into $f$ to find the extreme value, and see which way the parabola opens.",
            f"The vertex lies at $x = {p}$. Compute $f({p})$; the parabola opens {'upwards' if a > 0 else 'downwards'}.",
        ),
        explanation=(
            f"Vertex: $x = -\\frac{{{-2 * a * p}}}{{2 \\cdot {bracket(a)}}} = {p}$",
            f"$f({p}) = {a} \\cdot {bracket(p)}^2 + {bracket(-2 * a * p)} \\cdot {bracket(p)} + {bracket(c)} = {q}$",
            f"The parabola opens {'upwards' if a > 0 else 'downwards'}, so $y {tex_sign} {q}$",
        ),
    )
