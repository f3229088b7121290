"""Trigonometry: graphs of sine and cosine, and mistakes to explain."""

from store.bank.draw import graph
from store.bank.template import Draft, Wrong, template
from store.bank.templates.trigonometry import cosine, sine
from store.bank.write import count
from store.questions import Picture, RubricPoint


def _wave(a: int, b: int, d: int, f: str, told: str) -> Picture:
    function = sine if f == "sin" else cosine
    names = {90.0 * n: f"{90 * n}°" for n in range(5)}
    return graph(
        [lambda x: a * function(b * x) + d],
        f"A wave over the range from 0° to 360°, on a grid. {told}",
        x=(0, 360),
        y=(min(-1, d - a - 1), max(1, d + a + 1)),
        names=names,
    )


@template(
    "trigonometry.read-a-wave",
    skill="trigonometry.graphs",
    kind="numeric",
    difficulty=-0.9,
    reason="one number is read off the graph; a lifted middle line or a short period makes it harder",
    variants=18,
    where=lambda a, b, d, f, ask: (
        a != b and (ask != "line" or d not in (0, a)) and (ask != "period" or b > 1) and a != abs(d)
    ),
    a=(1, 2, 3, 4, 5),
    b=(1, 2, 3, 4),
    d=(0, 0, 1, -1, 2, -2, 3),
    f=("sin", "cos"),
    ask=("amplitude", "period", "line"),
)
def read_a_wave(a: int, b: int, d: int, f: str, ask: str) -> Draft:
    key = {"amplitude": a, "period": 360 // b, "line": d}[ask]
    high, low = d + a, d - a
    told = {
        "amplitude": f"Its middle line is y = {d}, and "
        + (f"its highest points lie at y = {high}." if d else f"its lowest points lie at y = {low}."),
        "period": f"It shows {count(b, 'whole wave')}.",
        "line": f"It goes up to y = {high} and down to y = {low}.",
    }[ask]
    return Draft(
        stem={
            "amplitude": "What is the amplitude of the wave in the picture?",
            "period": "What is the period of the wave in the picture, in degrees?",
            "line": "At which height $y$ does the middle line of the wave in the picture lie?",
        }[ask],
        key=key,
        unit="°" if ask == "period" else None,
        proof={
            "amplitude": f"({high} - ({low})) / 2",
            "period": f"first(p for p in range(1, 361) if p * {b} == 360)",
            "line": f"({high} + ({low})) / 2",
        }[ask],
        picture=_wave(a, b, d, f, told),
        wrong=[
            item
            for item in {
                "amplitude": (
                    Wrong(
                        answer=2 * a,
                        misconception="whole-height-as-amplitude",
                        feedback="That is the whole height from bottom to top. The amplitude counts from the middle line.",
                    ),
                    Wrong(
                        answer=high,
                        misconception="maximum-as-amplitude",
                        feedback="That is the height of the top above the x-axis. Count from the middle line.",
                    ),
                ),
                "period": (
                    Wrong(
                        answer=180 // b,
                        misconception="half-period",
                        feedback="After this length the wave is upside down. Go on until it repeats.",
                    ),
                    Wrong(
                        answer=b,
                        misconception="number-of-waves-for-period",
                        feedback="That is the number of waves. The period is the length of one.",
                    ),
                ),
                "line": (
                    Wrong(
                        answer=high,
                        misconception="maximum-as-middle",
                        feedback="That is the highest point of the wave.",
                    ),
                    Wrong(
                        answer=a,
                        misconception="amplitude-as-middle",
                        feedback="That is the amplitude, the distance from the middle to the top.",
                    ),
                ),
            }[ask]
            if item.answer != key
        ][: 2 if high != 2 * a and high != a else 1],
        hints=(
            {
                "amplitude": "How high are the highest and the lowest point?",
                "period": "How often does the whole wave fit between 0° and 360°?",
                "line": "How high are the highest and the lowest point?",
            }[ask],
            {
                "amplitude": "The amplitude is half of the difference between highest and lowest value.",
                "period": "Divide the full width by the number of waves.",
                "line": "The middle line lies halfway between the highest and the lowest value.",
            }[ask],
            {
                "amplitude": f"The highest value is {high}, the lowest {low}. Take half of the difference.",
                "period": f"Count: {b} {'wave fits' if b == 1 else 'waves fit'} into $360^\\circ$.",
                "line": f"The highest value is {high}, the lowest {low}. Take their mean.",
            }[ask],
        ),
        explanation={
            "amplitude": (
                f"Highest value {high}, lowest value {low}.",
                f"Half of the difference: $\\frac{{{high - low}}}{{2}} = {a}$",
            ),
            "period": (
                f"Between $0^\\circ$ and $360^\\circ$ there {'is 1 wave' if b == 1 else f'are {b} waves'}.",
                f"$360 \\div {b} = {360 // b}$, so the period is ${360 // b}^\\circ$",
            ),
            "line": (f"Highest value {high}, lowest value {low}.", f"Their mean: $\\frac{{{high + low}}}{{2}} = {d}$"),
        }[ask],
        harder=(0.0 if d == 0 and ask == "amplitude" else 0.4) + (0.3 if b > 2 and ask == "period" else 0.0),
    )


@template(
    "trigonometry.equation-of-a-wave",
    skill="trigonometry.graphs",
    kind="single_choice",
    difficulty=0.6,
    reason="amplitude, period and starting point must be read together",
    variants=14,
    where=lambda a, b, d, f: a != b,
    a=(2, 3, 4),
    b=(1, 2, 3, 4),
    d=(0, 0, 1, -1, 2),
    f=("sin", "cos"),
)
def equation_of_a_wave(a: int, b: int, d: int, f: str) -> Draft:
    def rule(top: int, times: int, name: str) -> str:
        inside = "x" if times == 1 else f"({times}x)"
        front = "" if top == 1 else str(top)
        return f"$y = {front}\\{name} {inside}" + (f" {'+' if d > 0 else '-'} {abs(d)}$" if d else "$")

    g = "cos" if f == "sin" else "sin"
    start = "At $x = 0$ the wave " + ("starts on its middle line" if f == "sin" else "starts at its top")
    return Draft(
        stem="Which equation belongs to the wave in the picture?",
        key=rule(a, b, f),
        proof=f"[same(replace(split(o, ' = ')[1], '$', ''), '{a}*{f}({b}*x) + {d}') for o in options]",
        picture=_wave(
            a,
            b,
            d,
            f,
            f"It shows {count(b, 'whole wave')}, starts at y = {d if f == 'sin' else d + a}, goes up to y = {d + a} and down to y = {d - a}.",
        ),
        wrong=[
            Wrong(
                answer=rule(a, b, g),
                misconception="mixes-sine-and-cosine-graph",
                feedback="Look at the start: where is this wave at $x = 0$?",
            ),
            Wrong(
                answer=rule(b, a, f),
                misconception="swaps-amplitude-and-frequency",
                feedback="The number in front gives the height of the wave, the one inside how many fit into $360^\\circ$. Compare both.",
            ),
            Wrong(
                answer=rule(2 * a, b, f),
                misconception="whole-height-as-amplitude",
                feedback="You took the whole height from bottom to top. The amplitude counts from the middle line.",
            ),
        ],
        hints=(
            "How high does the wave swing, and how many waves fit into 360°?",
            "The number in front is the amplitude, the one inside counts the waves in 360°. A sine starts on the middle line, a cosine at the top.",
            f"Read off: the amplitude is {a}, and {b} {'wave fits' if b == 1 else 'waves fit'} into $360^\\circ$.",
        ),
        explanation=(
            f"The amplitude is {a}, and {b} {'wave fits' if b == 1 else 'waves fit'} into $360^\\circ$.",
            f"{start}, so it is a {'sine' if f == 'sin' else 'cosine'}.",
            f"The equation is {rule(a, b, f)}",
        ),
        harder=0.0 if d == 0 else 0.3,
    )


_SLIPS = (
    (
        "A classmate solves $\\sin x = \\frac{1}{2}$ between 0° and 360° and writes: the calculator shows 30°, so the only solution is 30°. Explain what is missing and why.",
        "The sine is a height on the unit circle. How many points have the height one half?",
        "Two points at the same height are mirror images of each other. How do you get from one angle to the other?",
        "On the unit circle there are two points with height one half. One belongs to 30°, the other is its mirror image in the y-axis. It belongs to 180° minus 30°, which is 150°. So 150° is a solution as well.",
        (
            "Says that two points of the unit circle have this height",
            "Uses the symmetry: 180° minus the angle",
            "Gives the second solution 150°",
        ),
        "trigonometry.equations",
    ),
    (
        "A classmate says: sin 60° is twice sin 30°, because 60° is twice 30°. Explain with numbers or a drawing why this is wrong.",
        "Look up or work out both values. Is one twice the other?",
        "On the unit circle, compare how much the height gains from 0° to 30° with how much it gains from 30° to 60°.",
        "The sine of 30° is 0.5, but the sine of 60° is about 0.87 and not 1. On the unit circle the height grows quickly at first and more slowly near the top. So doubling the angle does not double the sine.",
        (
            "Gives the values of both sines, 0.5 and about 0.87",
            "Compares with the double, which would be 1",
            "Explains that the height on the unit circle does not grow evenly, or names the formula for the double angle",
        ),
        "trigonometry.identities",
    ),
    (
        "Two waves are given by $y = \\sin x$ and $y = 2 \\sin(3x)$. Describe in words how the second differs from the first.",
        "One number stands before the sine, another before $x$. What does each of them change?",
        "Compare the height of the waves, the length of one wave, and where they start.",
        "The second wave is twice as high, because its amplitude is 2 and not 1. It repeats three times as often, so its period is 120° and not 360°. Both start at the origin and have the x-axis as middle line.",
        (
            "Says that the amplitude is 2, so the wave is twice as high",
            "Says that three waves fit into 360°, so the period is 120°",
            "Says that the middle line or the starting point is the same",
        ),
        "trigonometry.graphs",
    ),
    (
        "A classmate finds the third side of a triangle with sides of 5 cm and 7 cm and an angle of 100° between them by Pythagoras. Explain why this does not work, and whether the true side is longer or shorter.",
        "Under which condition does the theorem of Pythagoras hold?",
        "The cosine rule has one more term than Pythagoras. Which sign does it get at 100°?",
        "Pythagoras holds only for a right angle, and here the angle is 100°. The cosine rule subtracts twice the product of the sides times the cosine of the angle. The cosine of 100° is negative, so something is added and the true side is longer.",
        (
            "Says that Pythagoras needs a right angle",
            "Names the cosine rule or its extra term",
            "Says that the side is longer, because the angle is wider than 90° or its cosine is negative",
        ),
        "trigonometry.sine-and-cosine-rule",
    ),
)


@template(
    "trigonometry.explain-the-slip",
    skill="trigonometry.equations",
    kind="free_text",
    difficulty=0.8,
    reason="a mistake or a difference must be found and put in words",
    variants=4,
    curated=True,
    fact=_SLIPS,
)
def explain_the_slip(fact: tuple[str, str, str, str, tuple[str, ...], str]) -> Draft:
    stem, clue, more, key, points, skill = fact
    return Draft(
        stem=stem,
        key=key,
        rubric=[RubricPoint(text=text) for text in points],
        hints=(
            clue,
            more,
            f"A good answer first {points[0][0].lower()}{points[0][1:]}.",
        ),
        explanation=tuple(part.strip().rstrip(".") + "." for part in key.split(". ")),
        skill=skill,
    )
