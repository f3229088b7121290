"""Mechanics: speed and acceleration."""

from fractions import Fraction
from math import lcm

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


@template(
    "mechanics.average-speed-of-a-trip",
    skill="mechanics.speed-and-velocity",
    kind="numeric",
    difficulty=-1.2,
    reason="one division, the time must be turned into seconds",
    variants=12,
    where=lambda v, minutes, story: v != minutes and story[1] <= v <= story[2],
    v=(2, 3, 4, 5, 7, 8, 9, 11, 12, 14, 15, 16),
    minutes=(2, 3, 4, 5, 7, 8, 10, 12),
    story=(
        ("A cyclist in Utrecht rides {s} m along a canal in {t} minutes.", 4, 9),
        ("A camel in the Sahara walks {s} m in {t} minutes.", 2, 3),
        ("A rowing boat on a lake near Lucerne covers {s} m in {t} minutes.", 2, 5),
        ("A goods train near Mombasa covers {s} m in {t} minutes.", 11, 16),
        ("A skater on a frozen lake in Finland covers {s} m in {t} minutes.", 5, 9),
    ),
)
def average_speed_of_a_trip(v: int, minutes: int, story: tuple[str, int, int]) -> Draft:
    seconds = 60 * minutes
    s = v * seconds
    return Draft(
        stem=f"{story[0].format(s=s, t=minutes)} What is the average speed in metres per second?",
        key=v,
        unit="m/s",
        proof=f"convert({s}/{minutes}, 'm/min', 'm/s')",
        wrong=[
            Wrong(
                answer=60 * v,
                misconception="time-unit-not-converted",
                feedback=f"That is the distance covered in one minute. The speed is asked for in metres per second, so how many seconds are {minutes} minutes?",
            ),
            Wrong(
                answer=s * seconds,
                misconception="multiplies-instead-of-dividing",
                feedback=f"You multiplied {s} m by the time. Speed is the distance for each second.",
            ),
        ],
        hints=(
            "Speed compares two quantities. Which ones, and in which units are they needed here?",
            f"Turn {minutes} minutes into seconds, then divide the distance by the time.",
            f"{minutes} minutes are ${minutes} \\cdot 60 = {seconds}$ seconds. Divide {s} m by this time.",
        ),
        explanation=(
            f"Time in seconds: ${minutes} \\cdot 60 = {seconds}$",
            f"Speed: $v = \\frac{{{s}}}{{{seconds}}} = {v}$ m/s",
        ),
    )


@template(
    "mechanics.there-and-back",
    skill="mechanics.speed-and-velocity",
    kind="numeric",
    difficulty=0.9,
    reason="the mean of the speeds tempts, but the slow way takes longer",
    variants=11,
    where=lambda pair, story: max(pair) <= (12 if "donkey" in story[0] else 30),
    pair=((10, 15), (12, 4), (20, 30), (6, 3), (12, 6), (30, 6), (20, 5), (15, 3), (40, 10), (60, 20)),
    story=(
        ("A postman in Cork cycles to a farm", "km/h"),
        ("A ferry on a fjord near Bergen goes up to a village", "km/h"),
        ("A donkey cart in Oaxaca goes to the market", "km/h"),
    ),
)
def there_and_back(pair: tuple[int, int], story: tuple[str, str]) -> Draft:
    one, two = pair
    key = Fraction(2 * one * two, one + two)
    s = lcm(one, two)
    t1, t2 = s // one, s // two
    mean = Fraction(one + two, 2)
    text, unit = story
    return Draft(
        stem=f"{text} at {one} {unit} and comes back the same way at {two} {unit}. What is the average speed of the whole trip?",
        key=decimal_number(key),
        unit=unit,
        proof=f"2*{s}/(F({s}, {one}) + F({s}, {two}))",
        wrong=[
            Wrong(
                answer=decimal_number(mean),
                misconception="mean-of-speeds",
                feedback=f"That is the mean of {one} and {two}. But more time is spent at the lower speed, so the two do not count equally.",
            ),
            Wrong(
                answer=one + two,
                misconception="adds-speeds",
                feedback="Adding the speeds gives more than either of them. An average lies between the two.",
            ),
        ],
        hints=(
            "On which of the two ways is more time spent?",
            "Choose any distance that suits both speeds. Work out the time for each way, then divide the whole distance by the whole time.",
            f"Say that one way is {s} km. Then the times in hours are ${s} \\div {one} = {t1}$ and ${s} \\div {two} = {t2}$.",
        ),
        explanation=(
            f"Take {s} km for one way. Times in hours: ${s} \\div {one} = {t1}$ and ${s} \\div {two} = {t2}$",
            f"Together: $2 \\cdot {s} = {2 * s}$ km in ${t1} + {t2} = {t1 + t2}$ hours.",
            f"Average speed: $\\frac{{{2 * s}}}{{{t1 + t2}}} = {short_decimal(key)}$ {unit}",
        ),
    )


_GRAPHS = (
    ("distance-time", "a horizontal line", "The body rests.", (("The body moves at constant speed.", "graph-read-as-speed", "You read the height as a speed. Here the height is the distance, and it does not change."), ("The body slows down.", "flat-means-slowing", "For slowing down the line would still have to rise, less and less steeply. This one does not rise at all."), ("The body moves on level ground.", "graph-as-picture", "The line is no picture of the road. It shows how the distance changes in time."))),
    ("distance-time", "a straight line that rises", "The body moves at constant speed.", (("The body speeds up.", "slope-read-as-change", "The distance grows, but by equal amounts in equal times. What does that say about the speed?"), ("The body goes uphill.", "graph-as-picture", "The line is no picture of the road. It shows how the distance changes in time."), ("The body rests.", "rising-means-rest", "At rest the distance would stay the same. Here it grows."))),
    ("distance-time", "a curve that rises ever more steeply", "The body speeds up.", (("The body moves at constant speed.", "curve-read-as-line", "At constant speed the line would be straight. Here equal times bring ever more distance."), ("The body climbs a hill that gets steeper.", "graph-as-picture", "The curve is no picture of the road. It shows how the distance changes in time."), ("The body slows down.", "slope-reversed", "Compare how much distance each second brings at the beginning and at the end."))),
    ("distance-time", "a curve that rises ever less steeply", "The body slows down.", (("The body moves backwards.", "flattening-means-back", "Going back would make the distance smaller. Here it still grows."), ("The body speeds up.", "slope-reversed", "Compare how much distance each second brings at the beginning and at the end."), ("The body reaches the top of a hill.", "graph-as-picture", "The curve is no picture of the road. It shows how the distance changes in time."))),
    ("distance-time", "a straight line that falls back to the time axis", "The body returns to its start at constant speed.", (("The body slows down until it stops.", "falling-means-slowing", "A smaller height here means less distance from the start, not less speed."), ("The body rolls down a hill.", "graph-as-picture", "The line is no picture of the road. It shows how the distance changes in time."), ("The body speeds up on its way out.", "slope-reversed", "The distance from the start gets smaller all the time. In which direction does the body move?"))),
    ("velocity-time", "a horizontal line above the time axis", "The body moves at constant velocity.", (("The body rests.", "velocity-graph-read-as-distance", "Here the height is the velocity, and it is not zero."), ("The body speeds up evenly.", "flat-means-speeding", "For that the velocity would have to grow. The line stays at one height."), ("The body slows down evenly.", "flat-means-slowing", "For that the velocity would have to fall. The line stays at one height."))),
    ("velocity-time", "a straight line that rises from zero", "The body speeds up evenly from rest.", (("The body moves at constant velocity.", "velocity-graph-read-as-distance", "In a graph of distance that would be right. Here the height is the velocity, and it changes."), ("The body goes uphill at constant speed.", "graph-as-picture", "The line is no picture of the road. It shows how the velocity changes in time."), ("The body speeds up, first slowly and then faster.", "line-read-as-curve", "The line is straight, so each second adds the same velocity."))),
    ("velocity-time", "a straight line that falls to zero", "The body slows down evenly until it stops.", (("The body returns to its start.", "velocity-graph-read-as-distance", "The height is the velocity, not the distance. As long as it is above zero, the body moves forwards."), ("The body moves backwards ever more slowly.", "falling-means-back", "Backwards would need a velocity below zero. The line stays above the axis."), ("The body moves at constant velocity.", "slope-ignored", "A constant velocity would be a horizontal line. This one falls."))),
)  # fmt: skip


@template(
    "mechanics.meaning-of-a-motion-graph",
    skill="mechanics.speed-and-velocity",
    kind="single_choice",
    difficulty=-0.3,
    reason="height and slope mean different things in the two kinds of graph",
    variants=8,
    curated=True,
    fact=_GRAPHS,
)
def meaning_of_a_motion_graph(fact: tuple[str, str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    kind, line, key, wrong = fact
    height = "the distance from the start" if kind == "distance-time" else "the velocity"
    slope = "the speed" if kind == "distance-time" else "the acceleration"
    return Draft(
        stem=f"The {kind} graph of a body is {line}. What does the body do?",
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Which quantity is drawn upwards in this graph?",
            f"The height of the line is {height}. Ask how it changes from each second to the next.",
            f"The slope shows {slope}. Imagine three moments one after the other and read off {height} each time: the graph is {line}.",
        ),
        explanation=(
            f"In a {kind} graph the height is {height} and the slope is {slope}.",
            f"The graph is {line}: {key}",
        ),
    )


@template(
    "mechanics.acceleration-from-speeds",
    skill="mechanics.acceleration",
    kind="numeric",
    difficulty=-0.9,
    reason="the change of the speed is divided by the time",
    variants=12,
    where=lambda u, a, t, story: (
        a not in (u, t, u + a * t)
        and a * t not in (u, t, a)
        and t not in (u, 1)
        and (u + a * t) % t == 0
        and u % t == 0
    ),
    u=(2, 4, 5, 6, 8, 9, 10, 12, 15, 18),
    a=(2, 3, 4, 5, 6),
    t=(2, 3, 4, 5, 6),
    story=(
        "A racing motorbike in Melbourne speeds up from {u} m/s to {v} m/s in {t} s.",
        "A go-kart in Leeds goes from {u} m/s to {v} m/s in {t} s.",
        "A speedboat off Zanzibar goes from {u} m/s to {v} m/s in {t} s.",
        "A bobsled in Latvia speeds up from {u} m/s to {v} m/s in {t} s.",
    ),
)
def acceleration_from_speeds(u: int, a: int, t: int, story: str) -> Draft:
    v = u + a * t
    return Draft(
        stem=f"{story.format(u=u, v=v, t=t)} What is its acceleration?",
        key=a,
        unit="m/s²",
        proof=f"solve('{u} + a*{t} = {v}', 'a')",
        wrong=[
            Wrong(
                answer=v // t,
                misconception="final-speed-over-time",
                feedback=f"You divided the final speed {v} m/s by the time. It did not start from rest: only the change of the speed counts.",
            ),
            Wrong(
                answer=a * t,
                misconception="change-without-time",
                feedback=f"That is the whole change of the speed in {t} s. How much is it in one second?",
            ),
        ],
        hints=(
            "Acceleration tells how much the speed changes in each second. What is the change here?",
            f"Subtract {u} m/s from {v} m/s and divide by the time.",
            f"The change is ${v} - {u} = {a * t}$ m/s. It takes {t} s.",
        ),
        explanation=(
            f"Change of the speed: ${v} - {u} = {a * t}$ m/s",
            f"Acceleration: $a = \\frac{{{a * t}}}{{{t}}} = {a}$ m/s²",
        ),
    )


@template(
    "mechanics.distance-while-speeding-up",
    skill="mechanics.acceleration",
    kind="numeric",
    difficulty=0.1,
    reason="the distance grows with the square of the time; some variants start with a speed",
    variants=14,
    where=lambda u, a, t, story: (
        a * t % 2 == 0
        and (u + a * t) * t != a * t * t
        and u * t + a * t * t // 2 not in (a, t, u)
        and u * t + a * t * t // 2 != a * t
        and u not in (a, t)
        and u + a * t <= 40
    ),
    u=(0, 0, 3, 5, 10, 12),
    a=(2, 3, 4),
    t=(4, 5, 6, 8, 10),
    story=(
        "A racing car in Bahrain",
        "A bobsled in Innsbruck",
        "A quad bike on a beach in Peru",
        "An electric motorbike in Oslo",
    ),
)
def distance_while_speeding_up(u: int, a: int, t: int, story: str) -> Draft:
    s = u * t + a * t * t // 2
    start = "starts from rest" if u == 0 else f"moves at {u} m/s"
    wrong = [
        Wrong(
            answer=(u + a * t) * t,
            misconception="final-speed-all-the-time",
            feedback=f"You multiplied the final speed {u + a * t} m/s by {t} s. It was slower for most of that time.",
        )
    ]
    if u:
        wrong.append(
            Wrong(
                answer=u * t,
                misconception="acceleration-ignored",
                feedback=f"That is the distance at a constant {u} m/s. What does the acceleration add?",
            )
        )
    else:
        wrong.append(
            Wrong(
                answer=a * t,
                misconception="speed-for-distance",
                feedback=f"That is the speed reached after {t} s. The distance is asked for.",
            )
        )
    return Draft(
        stem=f"{story} {start} and then speeds up with {a} m/s² for {t} s. How far does it get in this time?",
        key=s,
        unit="m",
        harder=0.7 if u else 0.0,
        proof=f"integrate('{u} + {a}*t', 't', 0, {t})",
        wrong=wrong,
        hints=(
            "The speed is not the same all the time. What is its mean value?",
            "The speed grows evenly, so its mean lies half-way between the first and the last value. The last one is "
            "the first one plus acceleration times time.",
            f"The last speed is ${u} + {a} \\cdot {t} = {u + a * t}$ m/s, so the mean speed is $\\frac{{{u} + {u + a * t}}}{{2}} = {short_decimal(Fraction(2 * u + a * t, 2))}$ m/s.",
        ),
        explanation=(
            f"Last speed: ${u} + {a} \\cdot {t} = {u + a * t}$ m/s",
            f"Mean speed: $\\frac{{{u} + {u + a * t}}}{{2}} = {short_decimal(Fraction(2 * u + a * t, 2))}$ m/s",
            f"Distance: ${short_decimal(Fraction(2 * u + a * t, 2))} \\cdot {t} = {s}$ m",
        ),
    )


_FORMULAS = (
    ("v = u + a t", "a", "(v - u)/t", "v = u + a*t", 0.0, "Take away $u$ on both sides first.", "$v - u = a t$", (("v/t - u", "divides-one-term", "You divided only $v$ by $t$. The whole difference must be divided."), ("(v + u)/t", "sign-kept-when-moved", "Moving $u$ to the other side changes its sign."))),
    ("v = u + a t", "t", "(v - u)/a", "v = u + a*t", 0.0, "Take away $u$ on both sides first.", "$v - u = a t$", (("(u - v)/a", "difference-reversed", "You took the difference the wrong way round. From which side is $u$ taken away?"), ("(v - u)*a", "multiplies-instead-of-dividing", "The $a$ multiplies $t$. Which operation undoes that?"))),
    ("v = u + a t", "u", "v - a*t", "v = u + a*t", -0.5, "What has to go from the side of $u$?", "Take $a t$ away on both sides.", (("v + a*t", "sign-kept-when-moved", "Moving $a t$ to the other side changes its sign."), ("v/(a*t)", "divides-instead-of-subtracting", "The $a t$ is added to $u$. Which operation undoes that?"))),
    ("s = \\frac{1}{2} a t^2", "a", "2*s/t**2", "s = a*t**2/2", 0.3, "Get rid of the fraction first.", "Multiplied by $2$: $2s = a t^2$", (("s/(2*t**2)", "half-moved-wrongly", "To undo a half you must double."), ("2*s/t", "square-lost", "The time stands there squared. It must stay squared."))),
    ("s = \\frac{1}{2} a t^2", "t", "sqrt(2*s/a)", "s = a*t**2/2", 0.9, "Get $t^2$ alone first. Both are positive, so take the positive root at the end.", "$t^2 = \\frac{2s}{a}$", (("2*s/a", "root-forgotten", "You have found $t^2$. One step is missing."), ("sqrt(s/(2*a))", "half-moved-wrongly", "To undo a half you must double."))),
    ("v^2 = u^2 + 2 a s", "s", "(v**2 - u**2)/(2*a)", "v**2 = u**2 + 2*a*s", 0.5, "Get $2as$ alone first.", "$v^2 - u^2 = 2 a s$", (("(v - u)/(2*a)", "square-lost", "The speeds stand there squared. They must stay squared."), ("(v**2 + u**2)/(2*a)", "sign-kept-when-moved", "Moving $u^2$ to the other side changes its sign."))),
    ("v^2 = u^2 + 2 a s", "a", "(v**2 - u**2)/(2*s)", "v**2 = u**2 + 2*a*s", 0.5, "Get $2as$ alone first.", "$v^2 - u^2 = 2 a s$", (("(v**2 - u**2)/2 - s", "subtracts-instead-of-dividing", "The $s$ multiplies $a$. Which operation undoes that?"), ("v**2 - u**2/(2*s)", "divides-one-term", "You divided only $u^2$. The whole difference must be divided."))),
    ("s = \\frac{u + v}{2} t", "t", "2*s/(u + v)", "s = (u + v)/2*t", 0.3, "Multiply by $2$ first.", "$2s = (u + v) t$", (("s/(2*(u + v))", "half-moved-wrongly", "To undo a half you must double."), ("2*s/u + 2*s/v", "fraction-torn-apart", "The sum $u + v$ stands below the line as a whole. It cannot be torn apart."))),
    ("s = \\frac{u + v}{2} t", "v", "2*s/t - u", "s = (u + v)/2*t", 0.7, "Multiply by $2$, then divide by $t$.", "$\\frac{2s}{t} = u + v$", (("2*s/t + u", "sign-kept-when-moved", "Moving $u$ to the other side changes its sign."), ("s/t - u", "half-lost", "The division by $2$ got lost. Multiply by $2$ first."))),
)  # fmt: skip
_LATEX = {
    "(v - u)/t": "\\frac{v - u}{t}",
    "(v - u)/a": "\\frac{v - u}{a}",
    "v - a*t": "v - a t",
    "2*s/t**2": "\\frac{2s}{t^2}",
    "sqrt(2*s/a)": "\\sqrt{\\frac{2s}{a}}",
    "(v**2 - u**2)/(2*a)": "\\frac{v^2 - u^2}{2a}",
    "(v**2 - u**2)/(2*s)": "\\frac{v^2 - u^2}{2s}",
    "2*s/(u + v)": "\\frac{2s}{u + v}",
    "2*s/t - u": "\\frac{2s}{t} - u",
}


@template(
    "mechanics.rearrange-an-equation-of-motion",
    skill=("mechanics.acceleration", "algebra.rearranging-formulas"),
    kind="algebraic",
    difficulty=0.2,
    reason="a formula with several letters is solved for one of them",
    variants=9,
    fact=_FORMULAS,
)
def rearrange_an_equation_of_motion(
    fact: tuple[str, str, str, str, float, str, str, tuple[tuple[str, str, str], ...]],
) -> Draft:
    formula, letter, key, plain, harder, second, third, wrong = fact
    left, right = plain.split(" = ")
    return Draft(
        stem=f"Rearrange ${formula}$ for ${letter}$. All quantities are positive. Write your answer as ${letter} = \\ldots$",
        key=f"{letter} = {key}",
        harder=harder,
        proof=f"[simplify(replace('{left} - ({right})', '{letter}', '({key})')), expr('{key}')][1] if "
        f"same(simplify(replace('{left} - ({right})', '{letter}', '({key})')), 0) else 'no'",
        wrong=[Wrong(answer=f"{letter} = {text}", misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            f"Where does ${letter}$ stand, and which operations were done with it? They are undone in reverse order.",
            second,
            f"{third}. One more step leaves ${letter}$ alone." if "=" in third else third,
        ),
        explanation=(
            f"Start: ${formula}$",
            third,
            f"${letter} = {_LATEX[key]}$",
        ),
    )


@template(
    "mechanics.braking-distance-ratio",
    skill="mechanics.acceleration",
    kind="single_choice",
    difficulty=0.8,
    reason="the braking distance grows with the square of the speed",
    variants=11,
    where=lambda v, k, d, vehicle: d * k != v and d * k * k < 160 and v * k <= 120 and 5 * d >= v,
    v=(20, 30, 40, 50),
    k=(2, 3, 4),
    d=(4, 5, 6, 8, 9, 11, 12, 14),
    vehicle=(
        "A van in Lima",
        "A scooter in Hanoi",
        "A milk lorry in Wales",
        "A taxi in Nairobi",
        "A minibus in Alberta",
    ),
)
def braking_distance_ratio(v: int, k: int, d: int, vehicle: str) -> Draft:
    times = {2: "twice", 3: "three times", 4: "four times"}[k]
    options = sorted({d * k * k, d * k, d + k, d * k**3})
    return Draft(
        stem=f"{vehicle} needs {d} m to brake from {v} km/h to a stop. How many metres does it need from {k * v} km/h with the same brakes on the same road?",
        key=d * k * k,
        order=[str(o) for o in options],
        proof=f"{d}*convert({k * v}, 'km/h', 'm/s')**2/convert({v}, 'km/h', 'm/s')**2",
        wrong=[
            Wrong(
                answer=d * k,
                misconception="quadratic-as-linear",
                feedback=f"The speed is {times} as high, so braking also takes {times} as long. But the mean speed meanwhile is higher too.",
            ),
            Wrong(
                answer=d + k,
                misconception="adds-the-factor",
                feedback=f"The factor {k} says how many times as fast it is. It is nothing to be added to a length.",
            ),
            Wrong(
                answer=d * k**3,
                misconception="cube-for-square",
                feedback="That is too much. How often does the speed enter the formula for kinetic energy?",
            ),
        ],
        hints=(
            "Which energy must the brakes take out? How does it depend on the speed?",
            f"The braking force is the same, so the distance grows as the kinetic energy does. The speed is {times} as high.",
            f"Kinetic energy has the square of the speed in it: the factor is ${k}^2 = {k * k}$.",
        ),
        explanation=(
            "From $v^2 = 2as$ the braking distance grows with the square of the speed.",
            f"The speed grows by the factor ${k}$, so the distance grows by ${k}^2 = {k * k}$.",
            f"Braking distance: ${k * k} \\cdot {d} = {d * k * k}$",
        ),
    )
