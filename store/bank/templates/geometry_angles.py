"""Geometry: angles at lines and in polygons."""

from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Sheet, polar
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart, tangent
from store.bank.write import linear
from store.questions import Picture


def _rays(angles: tuple[int, ...], labels: tuple[str, ...], alt: str) -> Picture:
    """Angles side by side on a straight line."""
    sheet = Sheet((-1.2, 1.2), (0, 1.05))
    sheet.line((-1.2, 0), (1.2, 0))
    turn = 0
    for angle, label in zip(angles, labels, strict=True):
        sheet.angle((0, 0), polar((0, 0), 1, turn), polar((0, 0), 1, turn + angle), label, radius=34)
        turn += angle
        if turn < 180:
            sheet.line((0, 0), polar((0, 0), 1, turn))
    sheet.dot((0, 0))
    return sheet.picture(alt)


@template(
    "geometry.angles-on-a-line",
    skill="geometry.angles",
    kind="numeric",
    difficulty=-1.4,
    reason="one subtraction from 180; more to take away, or an equation, makes it harder",
    variants=15,
    where=lambda a, b, form: (
        180 - a - b >= 30
        and len({a, b, 180 - a - b}) == 3
        and (form != "two" or b == 30)
        and (form != "sum" or a == 32)
    ),
    a=range(32, 116, 3),
    b=range(30, 100, 5),
    form=("two", "three", "sum"),
)
def angles_on_a_line(a: int, b: int, form: str) -> Draft:
    angles: tuple[int, ...]
    labels: tuple[str, ...]
    if form == "two":
        key, known = 180 - a, f"${a}^\\circ$"
        angles, labels = (a, key), (f"{a}°", "x")
    elif form == "three":
        key, known = 180 - a - b, f"${a}^\\circ$ and ${b}^\\circ$"
        angles, labels = (a, key, b), (f"{a}°", "x", f"{b}°")
    else:
        return _with_unknown(b)
    taken = a if form == "two" else a + b
    return Draft(
        stem=f"The angles ${a}^\\circ$, ${b}^\\circ$ and $x$ lie side by side on a straight line, as in the picture. How many degrees is $x$?"
        if form == "three"
        else f"An angle of {known} and the angle $x$ lie side by side on a straight line, as in the picture. How many degrees is $x$?",
        key=key,
        unit="°",
        proof=f"first(n for n in range(1, 180) if n + {taken} == 180)",
        picture=_rays(
            angles,
            labels,
            f"A straight line with {len(angles)} angles side by side above it: {' and '.join(label for label in labels if label != 'x')} and x.",
        ),
        wrong=apart(
            key,
            Wrong(
                answer=360 - taken,
                misconception="full-turn-for-straight-line",
                feedback="You filled up a full turn of $360^\\circ$. A straight line is only half of one.",
            ),
            Wrong(
                answer=90 - taken,
                misconception="right-angle-for-straight-line",
                feedback="You filled up a right angle. The two outer arms form a straight line.",
            ),
            Wrong(
                answer=a,
                misconception="takes-neighbours-as-equal",
                feedback=f"Angles side by side are not equal in general. What do {a} and $x$ make together with all others on the line?",
            ),
            Wrong(
                answer=180 - a,
                misconception="forgets-one-part",
                feedback=f"You took away only the ${a}^\\circ$. Another angle lies on the line as well.",
            ),
        ),
        hints=(
            "What do all angles on one side of a straight line add up to?",
            "Together they make half a turn. Take the known ones away from that.",
            f"The known part is ${taken}^\\circ$. Calculate $180^\\circ - {taken}^\\circ$.",
        ),
        explanation=(
            "Angles side by side on a straight line add up to $180^\\circ$.",
            f"Known: ${taken}^\\circ$" if form == "two" else f"Known: ${a}^\\circ + {b}^\\circ = {taken}^\\circ$",
            f"So $x = 180^\\circ - {taken}^\\circ = {key}^\\circ$",
        ),
        harder=0.0 if form == "two" else 0.4,
    )


def _with_unknown(b: int) -> Draft:
    """Angles of 4x and x + b on a line."""
    x = Fraction(180 - b, 5)
    return Draft(
        stem=f"Two angles of $4x$ and $x + {b}^\\circ$ lie side by side on a straight line, as in the picture. How many degrees is $x$?",
        key=x,
        unit="°",
        proof=f"solve('4*x + x + {b} = 180', 'x')",
        picture=_rays(
            (int(4 * x), int(180 - 4 * x)),
            ("4x", f"x + {b}°"),
            f"A straight line with two angles side by side: 4x and x + {b}°.",
        ),
        wrong=apart(
            x,
            Wrong(
                answer=int(4 * x),
                misconception="stops-before-dividing",
                feedback="That is the whole angle $4x$. How large is one $x$?",
            ),
            Wrong(
                answer=Fraction(360 - b, 5),
                misconception="full-turn-for-straight-line",
                feedback="You set the sum to $360^\\circ$. The line makes only half a turn.",
            ),
            Wrong(
                answer=Fraction(180 + b, 5),
                misconception="moves-without-undoing",
                feedback=f"The ${b}^\\circ$ changed sides but kept its sign.",
            ),
        ),
        hints=(
            "What do the two angles add up to? Write that as an equation.",
            "Both angles together make half a turn. Join the terms with $x$ first.",
            f"$4x + x + {b} = 180$ gives $5x = {180 - b}$.",
        ),
        explanation=(
            f"On a straight line: $4x + x + {b} = 180$",
            f"Join the terms with $x$ and subtract {b}: $5x = {180 - b}$",
            f"Divide by 5: $x = {x}$",
        ),
        harder=1.0,
    )


def _parallels(angle: int, given: str, asked: str, alt: str) -> Picture:
    """Two parallels crossed by a line; angles named by crossing (0 below, 1 above) and quarter counted from the right."""
    sheet = Sheet((-2.4, 2.4), (-1.5, 1.5))
    for y in (-0.8, 0.8):
        sheet.arrow((-2.3, y), (2.3, y))
    shift = 0.8 / tangent(angle)
    low, high = (-shift, -0.8), (shift, 0.8)
    sheet.line(polar(low, 0.72, angle + 180), polar(high, 0.72, angle), colour=ORANGE)
    for place, label in ((given, f"{angle}°" if given == "0a" else "?"), (asked, "x")):
        corner = low if place[0] == "0" else high
        start = {"a": 0, "b": angle, "c": 180, "d": 180 + angle}[place[1]]
        end = {"a": angle, "b": 180, "c": 180 + angle, "d": 360}[place[1]]
        sheet.angle(corner, polar(corner, 1, start), polar(corner, 1, end), label, colour=BLUE)
    return sheet.picture(alt)


@template(
    "geometry.parallel-lines",
    skill="geometry.angles",
    kind="single_choice",
    difficulty=-0.3,
    reason="the pair of angles must be recognised in the picture, then one fact used",
    variants=15,
    where=lambda angle, place: angle != 90,
    angle=(*range(43, 88, 4), *range(97, 138, 5)),
    place=("1a", "1c", "1d", "1b"),
)
def parallel_lines(angle: int, place: str) -> Draft:
    equal = place in ("1a", "1c")
    key = angle if equal else 180 - angle
    name, why = {
        "1a": ("corresponding", "they sit in the same corner of the two crossings"),
        "1c": ("alternate", "they lie between the parallels on different sides of the crossing line"),
        "1d": ("co-interior", "they lie between the parallels on the same side of the crossing line"),
        "1b": (
            "corresponding",
            "the neighbour of $x$ on the upper parallel sits in the same corner as the given angle",
        ),
    }[place]
    wrong = [
        Wrong(
            answer=f"${180 - key}^\\circ$",
            misconception="equal-for-supplementary" if not equal else "supplementary-for-equal",
            feedback="Compare the two angles in the picture: is $x$ sharp or blunt, and what is the given one?",
        ),
        Wrong(
            answer=f"${abs(90 - angle)}^\\circ$",
            misconception="right-angle-for-straight-line",
            feedback="You used a sum of $90^\\circ$. There is no right angle here.",
        ),
        Wrong(
            answer=f"${360 - angle}^\\circ$",
            misconception="full-turn-for-straight-line",
            feedback="That is more than a straight angle. Each marked angle is smaller than $180^\\circ$.",
        ),
    ]
    return Draft(
        stem="The two horizontal lines are parallel. A third line crosses both, as in the picture. "
        f"The marked angle at the lower line is ${angle}^\\circ$. How large is the angle $x$?",
        key=f"${key}^\\circ$",
        proof=f"[value(o) == degrees({'180 - ' if not equal else ''}{angle}) for o in options]",
        picture=_parallels(
            angle,
            "0a",
            place,
            f"Two parallel lines crossed by a third. At the lower crossing an angle of {angle}° is marked, at the upper one x.",
        ),
        wrong=wrong,
        hints=(
            "How do the four angles at the upper crossing compare with the four at the lower one?",
            "The upper crossing is a shifted copy of the lower one. Neighbours add up to a straight line, opposite angles are equal.",
            f"At the upper crossing one angle in the same corner is also ${angle}^\\circ$. Compare $x$ with it.",
        ),
        explanation=(
            f"The pair of angles is {name}: {why}."
            if place != "1b"
            else f"Here {why}, so it is ${angle}^\\circ$ as well.",
            "Such angles at parallels are equal." if equal else "The two add up to $180^\\circ$.",
            f"$x = {angle}^\\circ$" if equal else f"$x = 180^\\circ - {angle}^\\circ = {key}^\\circ$",
        ),
        harder=0.0 if equal else 0.4,
    )


@template(
    "geometry.crossing-lines-equation",
    skill=("geometry.angles", "algebra.linear-equations"),
    kind="numeric",
    difficulty=0.9,
    reason="two expressions must be set equal or to 180 by the place of the angles, then solved and put back",
    variants=12,
    where=lambda p, q, r, x, s: (
        p != q and p * x + r == q * x + s and 25 < p * x + r < 155 and p * x + r not in (90, x) and r != s
    ),
    p=range(2, 7),
    q=range(2, 6),
    r=range(-20, 41, 5),
    s=range(5, 61, 5),
    x=range(8, 31),
)
def crossing_lines_equation(p: int, q: int, r: int, s: int, x: int) -> Draft:
    key = p * x + r
    left, right = linear(p, "x", r), linear(q, "x", s)
    sheet = Sheet((-1.2, 1.2), (-0.95, 0.95))
    sheet.line(polar((0, 0), 1.1, 180 - key / 2), polar((0, 0), 1.1, -key / 2))
    sheet.line(polar((0, 0), 1.1, 180 + key / 2), polar((0, 0), 1.1, key / 2))
    for turn, label in ((0, left), (180, right)):
        one, other = polar((0, 0), 1, turn - key / 2), polar((0, 0), 1, turn + key / 2)
        sheet.angle((0, 0), one, other, label)
    return Draft(
        stem=f"Two straight lines cross. Two opposite angles are $({left})^\\circ$ and $({right})^\\circ$, as in the picture. "
        "How many degrees is each of these two angles?",
        key=key,
        unit="°",
        proof=f"evaluate('{p}*x + {r}', x=solve('{p}*x + {r} = {q}*x + {s}', 'x')[0])",
        picture=sheet.picture(f"Two lines that cross, with the opposite angles {left} and {right} marked."),
        wrong=apart(
            key,
            Wrong(
                answer=x,
                misconception="stops-at-the-unknown",
                feedback="That is the value of $x$. The question asks for the size of the angle.",
            ),
            Wrong(
                answer=180 - key,
                misconception="neighbour-for-opposite",
                feedback="That is the angle next to the marked ones. The marked ones lie opposite each other.",
            ),
        ),
        hints=(
            "What do you know about angles that lie opposite each other at a crossing?",
            "Opposite angles are equal, so set the two expressions equal, and solve. After that one step is left.",
            f"From ${left} = {right}$ follows $x = {x}$. Put this into ${left}$.",
        ),
        explanation=(
            "Opposite angles at a crossing are equal.",
            f"${left} = {right}$",
            f"Solved: $x = {x}$",
            f"The angle: ${p} \\cdot {x} {'+' if r >= 0 else '-'} {abs(r)} = {key}$"
            if r
            else f"The angle: ${p} \\cdot {x} = {key}$",
        ),
    )
