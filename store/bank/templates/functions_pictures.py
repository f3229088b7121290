"""Functions: values, slopes, vertices, domains and formulas read off a drawn graph."""

from fractions import Fraction

from store.bank.draw import BLUE, Point, Sheet
from store.bank.mistakes import expected
from store.bank.plane import curves, parabola, pieces, straight
from store.bank.template import Draft, Wrong, template
from store.bank.write import Number, bracket, count, linear, plain, tex
from store.questions import Picture

Spot = tuple[int, int]


def _on(*spots: Spot) -> bool:
    """Whether the points lie on the squared paper, away from its border."""
    return all(abs(x) <= 5 and abs(y) <= 4 for x, y in spots)


def _off(slope: Number) -> Point:
    """Where a point's letter stands, so that a line with this slope does not run through it."""
    return (-10, 11) if slope > 0 else (10, 11)


def _steps(a: int) -> str:
    return "higher" if a > 0 else "lower"


def _vertex_form(a: int, p: int, q: int) -> str:
    square = "x^2" if p == 0 else f"({linear(1, 'x', -p)})^2"
    tail = f" {'-' if q < 0 else '+'} {abs(q)}" if q else ""
    return f"{ {1: '', -1: '-'}.get(a, a) }{square}{tail}"


def _bowl(a: int, p: int, q: int) -> Picture:
    return curves(
        [(parabola(a, p, q), "", (0, 0))],
        f"A parabola with its vertex at ({p}, {q}). One unit to the left or right of the vertex it is one unit {_steps(a)}.",
    )


@template(
    "functions.value-off-a-parabola",
    skill="functions.function-concept",
    kind="numeric",
    difficulty=-1.2,
    reason="one point is read off a graph",
    variants=12,
    where=lambda a, p, q, d: (
        abs(q + a * d * d) <= 4 and abs(p + d) <= 5 and p + d != 0
        and len({q + a * d * d, p, q, p + d, -q - a * d * d, 1}) == 6
    ),
    a=(1, -1),
    p=range(-3, 4),
    q=range(-4, 5),
    d=(-2, -1, 1, 2),
)  # fmt: skip
def value_off_a_parabola(a: int, p: int, q: int, d: int) -> Draft:
    x, y = p + d, q + a * d * d
    return Draft(
        stem=f"The picture shows the graph of a function $f$. What is $f({x})$?",
        key=y,
        proof=f"evaluate('{_vertex_form(a, p, q)}', x={x})",
        picture=_bowl(a, p, q),
        wrong=expected(
            y,
            (-y, "sign-of-height", "The distance from the x-axis is right. Is the point above the axis or below it?"),
            (q, "vertex-for-point", f"That is the height of the vertex. You are asked for the height at $x = {x}$."),
            (p, "place-for-value", "You read off a place on the x-axis. A value of $f$ is a height."),
        ),
        hints=(
            f"Which axis do you look at for ${x}$, and on which one do you find the value?",
            f"Go to ${x}$ on the x-axis, then straight up or down to the graph. The height of that point is what you are asked for.",
            f"The vertex lies at $({p}, {q})$. From there go {count(abs(d), 'unit')} to the {'right' if d > 0 else 'left'}: the graph is then {count(d * d, 'unit')} {_steps(a)}.",
        ),
        explanation=(
            f"The vertex lies at $({p}, {q})$, and $x = {x}$ is {count(abs(d), 'unit')} beside it.",
            f"There the graph is {count(d * d, 'unit')} {_steps(a)}: ${q} {'+' if a > 0 else '-'} {d * d} = {y}$",
            f"So $f({x}) = {y}$",
        ),
    )


@template(
    "functions.zeros-off-a-parabola",
    skill="functions.quadratic-functions",
    kind="algebraic",
    difficulty=-0.5,
    reason="both crossings with the x-axis must be found and named",
    variants=9,
    where=lambda a, p, r: (
        abs(p) + r <= 5 and 0 not in (p - r, p + r, p) and not {p - r, p + r} & {p, -a * r * r, 1, 0} and p * p != r * r
    ),
    a=(1, -1),
    p=range(-3, 4),
    r=(1, 2),
)
def zeros_off_a_parabola(a: int, p: int, r: int) -> Draft:
    q = -a * r * r
    return Draft(
        stem="The picture shows the graph of a function $f$. Give all zeros of $f$ (write $x = \\dots$ or $x = \\dots$).",
        key=f"x = {p - r} or x = {p + r}",
        proof=f"solve('{_vertex_form(a, p, q)} = 0', 'x')",
        picture=_bowl(a, p, q),
        wrong=[
            Wrong(
                answer=f"x = {p - r}",
                misconception="one-solution-only",
                feedback="That is a zero. Does the graph meet the x-axis only once?",
            ),
            Wrong(
                answer=f"x = {p + r}",
                misconception="one-solution-only",
                feedback="That is a zero. Does the graph meet the x-axis only once?",
            ),
            Wrong(
                answer=f"x = {p}",
                misconception="vertex-for-zero",
                feedback="There the vertex lies. At a zero the height is $0$.",
            ),
            Wrong(
                answer=f"x = {-p - r} or x = {-p + r}",
                misconception="reversed-signs",
                feedback="The sizes fit, the signs do not. Numbers to the left of the y-axis are negative.",
            ),
        ],
        hints=(
            "What is the height of the graph at a zero?",
            "A zero is a place on the x-axis where the graph crosses or touches it. Look for every such place.",
            f"The vertex lies at $x = {p}$, and the graph meets the x-axis {count(r, 'unit')} to each side of it.",
        ),
        explanation=(
            "At a zero the graph meets the x-axis.",
            f"To the left of the vertex: ${p} - {r} = {p - r}$; to the right: ${p} + {r} = {p + r}$",
            f"Zeros: $x = {p - r}$ or $x = {p + r}$",
        ),
    )


@template(
    "functions.slope-off-a-line",
    skill="functions.linear-functions",
    kind="numeric",
    difficulty=-0.4,
    reason="two points must be chosen on a line and the slope may be a fraction",
    variants=16,
    where=lambda x, y, run, rise: (
        _on((x, y), (x + run, y + rise)) and rise != 0 and abs(rise) != run
        and Fraction(rise, run) not in (x, y, x + run, y + rise) and 0 not in (y, x, x + run)
    ),
    x=range(-5, 2),
    y=range(-4, 5),
    run=(1, 2, 3, 4, 5),
    rise=range(-6, 7),
)  # fmt: skip
def slope_off_a_line(x: int, y: int, run: int, rise: int) -> Draft:
    u, v = x + run, y + rise
    m = Fraction(rise, run)
    return Draft(
        stem="What is the slope of the line in the picture?",
        key=m,
        proof=f"coefficients(solve('({u} - ({x}))*(y - ({y})) = ({v} - ({y}))*(x - ({x}))', 'y')[0], 'x')[0]",
        harder=0.0 if m.denominator == 1 else 0.6,
        picture=curves(
            [(straight((x, y), (u, v)), "", (0, 0))],
            f"A straight line through the points A({x}, {y}) and B({u}, {v}).",
            points=[((x, y), "A"), ((u, v), "B")],
            shift=_off(m),
        ),
        wrong=[
            Wrong(
                answer=1 / m,
                misconception="run-over-rise",
                feedback="You divided the step to the right by the step up. Slope is rise over run.",
            ),
            Wrong(
                answer=-m,
                misconception="sign-of-slope",
                feedback="The size is right. Does the line rise or fall from left to right?",
            ),
        ],
        hints=(
            "Compare the two points that are marked: how far apart are they sideways, and how far in height?",
            "Divide the change in height from A to B by the change sideways. A line that falls has a negative slope.",
            f"From A to B you go {count(run, 'unit')} to the right and {count(abs(rise), 'unit')} {'up' if rise > 0 else 'down'}.",
        ),
        explanation=(
            f"From $A({x}, {y})$ to $B({u}, {v})$: ${u} - {bracket(x)} = {run}$ to the right and ${v} - {bracket(y)} = {rise}$ in height",
            f"Slope: $\\frac{{{rise}}}{{{run}}} = {tex(m)}$",
        ),
    )


@template(
    "functions.equation-of-a-drawn-line",
    skill="functions.linear-functions",
    kind="algebraic",
    difficulty=0.2,
    reason="slope and intercept must be read and put into an equation",
    variants=14,
    where=lambda b, run, rise, back: (
        rise not in (0, run)
        and b not in (0, rise)
        and b != rise * back
        and _on((run, b + rise), (-run * back, b - rise * back))
    ),
    b=range(-4, 5),
    run=(1, 2, 3),
    rise=range(-5, 6),
    back=(1, 2),
)
def equation_of_a_drawn_line(b: int, run: int, rise: int, back: int) -> Draft:
    m = Fraction(rise, run)
    x, y = -run * back, b - rise * back
    wrongs = [
        (f"y = {plain([-m, b])}", "sign-of-slope", "The intercept is right. Does the line rise or fall?"),
        (f"y = {plain([1 / m, b])}", "run-over-rise", "The intercept is right. Slope is rise over run."),
        (f"y = {plain([b, m])}", "swaps-slope-and-intercept", "Slope and intercept have changed places."),
    ]
    return Draft(
        stem="Find the equation of the line in the picture. Write it as $y = mx + b$.",
        key=f"y = {plain([m, b])}",
        proof=f"{y} + F({b + rise} - ({y}), {run} - ({x}))*expr('x - ({x})')",
        harder=0.0 if m.denominator == 1 else 0.6,
        picture=curves(
            [(straight((0, b), (run, b + rise)), "", (0, 0))],
            f"A straight line through the points A({x}, {y}) and B({run}, {b + rise}). It also crosses the y-axis at a whole number.",
            points=[((x, y), "A"), ((run, b + rise), "B")],
            shift=_off(m),
        ),
        wrong=[
            Wrong(answer=answer, misconception=name, feedback=why)
            for answer, name, why in wrongs
            if not (name == "run-over-rise" and abs(m) == 1) and m != b
        ],
        hints=(
            "A line is fixed by its slope and the height at which it crosses the y-axis.",
            "Count from A to B how far you go to the right and how far up or down. Then look where the line meets the y-axis.",
            f"The slope is $\\frac{{{b + rise} - {bracket(y)}}}{{{run} - {bracket(x)}}} = {tex(m)}$. At $x = 0$ the line has the height ${b}$.",
        ),
        explanation=(
            f"Slope: $\\frac{{{b + rise} - {bracket(y)}}}{{{run} - {bracket(x)}}} = {tex(m)}$",
            f"It crosses the y-axis at $b = {b}$",
            f"Equation: $y = {linear(m, 'x', b)}$",
        ),
    )


_TANKS = (
    ("The picture shows how much water is in a tank on a farm in Kenya.", "t in min", "water in L", "min", "L"),
    ("The picture shows how long a candle in a chapel in Norway is.", "t in h", "length in cm", "h", "cm"),
    ("The picture shows how much snow lies on a roof in Hokkaido.", "t in h", "snow in cm", "h", "cm"),
    ("The picture shows how much flour is left in a bakery in Lima.", "t in days", "flour in kg", "day", "kg"),
)


def _falling(start: int, end: Spot, letters: tuple[str, str], alt: str) -> Picture:
    """A line over time from its start down to a dot."""
    sheet = Sheet((0, end[0] + 1.5), (0, start * 1.08), height=280)
    sheet.axes(up=_scale(start), letters=letters)
    sheet.line((0, start), end, colour=BLUE, width=2.6)
    sheet.dot((0, start), colour=BLUE)
    sheet.dot(end, colour=BLUE)
    return sheet.picture(alt)


def _scale(start: int) -> int:
    return 2 if start < 30 else 3


@template(
    "functions.rate-off-a-graph",
    skill="functions.linear-functions",
    kind="numeric",
    difficulty=-0.1,
    reason="the slope stands for a rate, and the scale of the axis must be minded",
    variants=12,
    where=lambda start, rate, t, story: (
        start - rate * t > 0 and rate not in (t, start, start - rate * t) and rate * t % _scale(start) == 0
    ),
    start=(20, 24, 30, 36),
    rate=(2, 3, 4, 5, 6),
    t=(3, 4, 5, 6),
    story=_TANKS,
)
def rate_off_a_graph(start: int, rate: int, t: int, story: tuple[str, str, str, str, str]) -> Draft:
    text, across, up, time, unit = story
    rest = start - rate * t
    what = up.split(" ")[0]
    each = {"min": "minute", "h": "hour", "day": "day"}[time]
    return Draft(
        stem=f"{text} By how many {unit} does it get less each {each}?",
        key=rate,
        unit=unit,
        proof=f"-1*coefficients(solve('({t})*(y - {start}) = ({rest} - {start})*x', 'y')[0], 'x')[0]",
        picture=_falling(
            start,
            (t, rest),
            (across, up),
            f"A straight line over time: {what} {start} {unit} at the start, and {rest} {unit} after {t} {each}s.",
        ),
        wrong=expected(
            rate,
            (start - rest, "whole-change-as-rate", f"That is the whole loss in {t} {each}s. How much is it in one?"),
            (
                Fraction(start, t),
                "start-over-time",
                f"You divided the start by the time, as if nothing were left after {t} {each}s.",
            ),
            (rest, "value-for-rate", "That is what is left at the second point, not how fast it gets less."),
        ),
        hints=(
            "Which property of a straight line says how fast something changes?",
            "Read off two points. Divide the change in height by the time between them, and mind the numbers on the axes.",
            f"From {start} {unit} it goes down to {rest} {unit} in {t} {each}s. That is a loss of {start - rest} {unit}.",
        ),
        explanation=(
            f"Loss in {t} {each}s: ${start} - {rest} = {start - rest}$ {unit}",
            f"In each {each}: $\\frac{{{start - rest}}}{{{t}}} = {rate}$ {unit}",
        ),
    )


@template(
    "functions.match-a-parabola",
    skill="functions.quadratic-functions",
    kind="single_choice",
    difficulty=0.0,
    reason="the vertex and the way it opens must be brought into a formula; the sign in the bracket needs care",
    variants=12,
    where=lambda a, p, q: 0 not in (p, q) and abs(p) != abs(q),
    a=(1, -1),
    p=range(-3, 4),
    q=range(-3, 4),
)
def match_a_parabola(a: int, p: int, q: int) -> Draft:
    def option(*form: int) -> str:
        return f"$f(x) = {_vertex_form(*form)}$"

    forms = f"{{{option(a, p, q)!r}: ({p}, {q})}}"
    return Draft(
        stem="Which formula belongs to the graph in the picture?",
        key=option(a, p, q),
        proof=f"[o in {forms} and evaluate('{_vertex_form(a, p, q)}', x={p}) == {q} for o in options]",
        picture=_bowl(a, p, q),
        wrong=[
            Wrong(
                answer=option(a, -p, q),
                misconception="sign-in-vertex-form",
                feedback="Height and shape fit. For which $x$ is the bracket of this formula zero?",
            ),
            Wrong(
                answer=option(-a, p, q),
                misconception="parabola-opens-wrong-way",
                feedback="This parabola has the right vertex. Which way does it open?",
            ),
            Wrong(
                answer=option(a, q, p),
                misconception="swaps-coordinates",
                feedback="Place and height of the vertex have changed their roles here.",
            ),
        ],
        hints=(
            "Read off the vertex first. Then see which way the parabola opens.",
            "In $a(x - p)^2 + q$ the vertex lies at $(p, q)$. Which sign then stands in the bracket, and which before it?",
            f"The vertex lies at $({p}, {q})$, so the bracket must be zero at $x = {p}$ and the rest must add ${q}$.",
        ),
        explanation=(
            f"Vertex: $({p}, {q})$",
            f"The bracket is zero at $x = {p}$: ${linear(1, 'x', -p)}$",
            f"One unit beside the vertex the graph is one unit {_steps(a)}, so the factor is ${a}$.",
            f"Formula: $f(x) = {_vertex_form(a, p, q)}$",
        ),
    )


@template(
    "functions.true-of-a-graph",
    skill=("functions.function-concept", "functions.quadratic-functions"),
    kind="multiple_choice",
    difficulty=0.4,
    reason="five statements about zeros, heights and monotonicity are judged from one graph",
    variants=12,
    where=lambda a, p, q, seed: (
        p != 0 and q != 0 and (a > 0 or q > 0) and a * p * p + q not in (0, q, p) and abs(a * p * p + q) <= 5
    ),
    a=(1, -1),
    p=range(-3, 4),
    q=range(-4, 5),
    seed=(0, 1),
)
def true_of_a_graph(a: int, p: int, q: int, seed: int) -> Draft:
    form = _vertex_form(a, p, q)
    far = p + 3 * (1 if p > 0 else -1)
    statements = {
        "$f$ has two zeros": (a * q < 0, "Count the places where the graph meets the x-axis."),
        "$f(0)$ is positive": (a * p * p + q > 0, "Look where the graph crosses the y-axis: above or below zero?"),
        f"The graph passes through $({p}, 0)$": (False, f"At $x = {p}$ the vertex lies. Is its height zero?"),
        f"$f$ increases for $x > {p}$": (a > 0, "Follow the graph to the right of the vertex. Which way does it go?"),
        f"$f({far})$ is greater than $f({p})$": (a > 0, "Compare the height of the vertex with the rest of the graph."),
        "The vertex is the highest point of the graph": (a < 0, "Is the vertex the highest point or the lowest one?"),
        f"$f$ decreases for $x < {p}$": (
            a > 0,
            "Follow the graph from the left up to the vertex. Which way does it go?",
        ),
    }
    chosen = list(statements.items())[seed : seed + 6]
    key = [text for text, (holds, _) in chosen if holds]
    truth = {
        "$f$ has two zeros": f"len(solve('{form} = 0', 'x')) == 2",
        "$f(0)$ is positive": f"evaluate('{form}', x=0) > 0",
        f"The graph passes through $({p}, 0)$": f"evaluate('{form}', x={p}) == 0",
        f"$f$ increases for $x > {p}$": f"evaluate('{form}', x={p + 2}) > evaluate('{form}', x={p + 1})",
        f"$f({far})$ is greater than $f({p})$": f"evaluate('{form}', x={far}) > evaluate('{form}', x={p})",
        "The vertex is the highest point of the graph": f"all(evaluate('{form}', x=n) <= {q} for n in range(-9, 10))",
        f"$f$ decreases for $x < {p}$": f"evaluate('{form}', x={p - 2}) > evaluate('{form}', x={p - 1})",
    }
    table = ", ".join(f"{text!r}: {truth[text]}" for text, _ in chosen)
    return Draft(
        stem="The picture shows a part of the graph of the quadratic function $f$. Which statements are true? Choose all that apply.",
        key=key,
        proof=f"[{{{table}}}[o] for o in options]",
        picture=_bowl(a, p, q),
        wrong=[
            Wrong(answer=text, misconception="statement-not-checked-on-the-graph", feedback=why)
            for text, (holds, why) in chosen
            if not holds
        ],
        hints=(
            "Find the vertex, the zeros and the crossing with the y-axis. Then judge the statements one after the other.",
            "Heights are read on the y-axis, places on the x-axis. The graph goes on in the same way outside the picture.",
            f"The vertex lies at $({p}, {q})$ and the parabola opens {'upwards' if a > 0 else 'downwards'}. So its arms go {'up' if a > 0 else 'down'} on both sides.",
        ),
        explanation=(
            f"The vertex $({p}, {q})$ is the {'lowest' if a > 0 else 'highest'} point.",
            f"At $x = 0$ the height is ${a * p * p + q}$, and the graph meets the x-axis {'twice' if a * q < 0 else 'nowhere'}.",
            f"True: {'; '.join(key)}",
        ),
    )


def _spans(low: int, high: int, letter: str, closed: tuple[bool, bool]) -> str:
    left, right = (" \\le " if end else " < " for end in closed)
    return f"${low}{left}{letter}{right}{high}$"


@template(
    "functions.domain-or-range-off-a-graph",
    skill="functions.domain-and-range",
    kind="single_choice",
    difficulty=0.1,
    reason="domain and range must be told apart, and the hollow end does not belong to the graph",
    variants=16,
    where=lambda xs, ys, closed, ask: (
        ys[0] != ys[1] != ys[2] and ys[2] not in (min(ys), max(ys)) and ys[0] in (min(ys), max(ys))
        and ys[1] in (min(ys), max(ys)) and {xs[0], xs[2]} != {min(ys), max(ys)}
    ),
    xs=((-5, -1, 3), (-4, 1, 5), (-3, 0, 4), (-5, 2, 4), (-2, 1, 5)),
    ys=((-3, 4, 1), (3, -2, 1), (-1, 3, 0), (4, -4, 2), (2, -3, -1), (-4, 2, -2)),
    closed=((True, False), (True, True)),
    ask=("domain", "range"),
)  # fmt: skip
def domain_or_range_off_a_graph(
    xs: tuple[int, int, int], ys: tuple[int, int, int], closed: tuple[bool, bool], ask: str
) -> Draft:
    corners = list(zip(xs, ys, strict=True))
    ends = {True: "belongs to the graph", False: "does not belong to the graph"}
    low, high = min(ys), max(ys)
    domain, spread = _spans(xs[0], xs[2], "x", closed), _spans(low, high, "y", (True, True))
    key = domain if ask == "domain" else spread
    other = (low, high, "x") if ask == "domain" else (xs[0], xs[2], "y")
    flipped = (not closed[0], not closed[1]) if ask == "domain" else (False, False)
    ends_only = (min(ys[0], ys[2]), max(ys[0], ys[2]))
    corner = (xs[0], xs[1]) if ask == "domain" else ends_only
    proof = (
        f"f'${{min({xs})}} {chr(92) * 2}le x {chr(92) * 2 + 'le' if closed[1] else '<'} {{max({xs})}}$'"
        if ask == "domain"
        else f"f'${{min({ys})}} {chr(92) * 2}le y {chr(92) * 2}le {{max({ys})}}$'"
    )
    return Draft(
        stem=f"The picture shows the whole graph of a function $f$. What is the {ask} of $f$?"
        + (" A hollow point does not belong to the graph." if not closed[1] else ""),
        key=key,
        proof=proof,
        harder=0.3 if ask == "range" else -0.2,
        picture=pieces(
            corners,
            f"A graph of two straight pieces: from A({xs[0]}, {ys[0]}) to B({xs[1]}, {ys[1]}) and on to C({xs[2]}, {ys[2]})."
            f" A {ends[closed[0]]}, C {ends[closed[1]]}.",
            ends=closed,
        ),
        wrong=[
            Wrong(
                answer=_spans(*other, (True, True)),
                misconception="domain-and-range-swapped",
                feedback="The domain is read along the x-axis, the range along the y-axis. You took the other one.",
            ),
            Wrong(
                answer=_spans(*((xs[0], xs[2]) if ask == "domain" else (low, high)), _letter(ask), flipped),
                misconception="ends-of-interval",
                feedback="The numbers fit. Check for each of them whether the graph has a point there: filled or hollow?",
            ),
            Wrong(
                answer=_spans(*corner, _letter(ask), (True, True)),
                misconception="part-of-the-graph",
                feedback="You looked at a part of the graph only: follow all of it from its left end to its right end.",
            ),
        ],
        hints=(
            f"Along which axis is the {ask} of a function read off?",
            "The domain holds all places $x$ that have a point of the graph above or below them. The range holds all heights $y$ that occur.",
            f"The graph runs from $x = {xs[0]}$ to $x = {xs[2]}$. Its lowest height is ${low}$ and its highest one ${high}$. Which of these numbers do you need?",
        ),
        explanation=(
            f"Along the x-axis the graph runs from ${xs[0]}$ to ${xs[2]}$, along the y-axis from ${low}$ to ${high}$.",
            "A filled point belongs to the graph"
            + (", a hollow one does not." if not closed[1] else ", so both ends count."),
            f"The {ask}: {key}",
        ),
    )


def _letter(ask: str) -> str:
    """The variable of a domain or range."""
    return "x" if ask == "domain" else "y"


def _growth(a: int, b: Fraction, alt: str) -> Picture:
    sheet = Sheet((-2, 3), (0, 13), height=320)
    sheet.axes()
    sheet.curve(lambda x: a * float(b) ** x)
    shift = (12, -9) if b > 1 else (10, 11)
    sheet.dot((0, a), "A", shift=shift)
    sheet.dot((1, float(a * b)), "B", shift=shift)
    return sheet.picture(alt)


@template(
    "functions.growth-off-a-curve",
    skill="functions.exponential-functions",
    kind="algebraic",
    difficulty=0.5,
    reason="start value and factor are read off and put into a formula",
    variants=10,
    where=lambda a, b: a != b and a != 1 and a * b != 1 and a * b <= 12 and Fraction(b) != 1,
    a=(1, 2, 3, 4, 6, 8, 12),
    b=(Fraction(1, 2), 2, 3, 4, Fraction(1, 4), Fraction(3, 2), 5),
)
def growth_off_a_curve(a: int, b: Fraction) -> Draft:
    b = Fraction(b)
    base = str(b) if b.denominator == 1 else f"({b})"
    shown = tex(b) if b.denominator == 1 else f"\\left({tex(b)}\\right)"
    at_one = a * b
    return Draft(
        stem="The graph in the picture belongs to a function $f(x) = a \\cdot b^x$. Find its formula $f(x) = \\dots$",
        key=f"{a}*{base}**x",
        proof=f"expr('{a}*({at_one}/{a})^x')",
        harder=0.4 if b.denominator > 1 else 0.0,
        picture=_growth(a, b, f"A curve above the x-axis through the points A(0, {a}) and B(1, {at_one})."),
        wrong=[
            Wrong(
                answer=f"{a} + {at_one - a}*x" if at_one > a else f"{a} - {a - at_one}*x",
                misconception="linear-for-exponential",
                feedback="That is a straight line through both points. Here each step multiplies by the same factor.",
            ),
            Wrong(
                answer=f"{a}*({at_one})**x",
                misconception="value-for-factor",
                feedback=f"You took the height at $x = 1$ as the factor. By what is ${a}$ multiplied to get there?",
            ),
        ],
        hints=(
            "What does the formula give for $x = 0$? And for $x = 1$?",
            "At $x = 0$ the power is $1$, so the height there is $a$. Each step to the right multiplies the height by $b$.",
            f"The points are $A(0, {a})$ and $B(1, {tex(at_one)})$. So $a = {a}$ and $b = {tex(at_one)} \\div {a}$.",
        ),
        explanation=(
            f"At $x = 0$: $a = {a}$",
            f"At $x = 1$: ${a} \\cdot b = {tex(at_one)}$, so $b = {tex(b)}$",
            f"Formula: $f(x) = {a} \\cdot {shown}^x$",
        ),
    )
