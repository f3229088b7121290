"""Trigonometry: identities, sine and cosine rule."""

import math
from fractions import Fraction

from store.bank.draw import polar, polygon
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.bank.templates.trigonometry import TRIPLES, cosine, sine
from store.bank.write import tex
from store.questions import Tolerance

_IDENTITIES = (
    ("1 - \\cos^2 x", "\\sin^2 x", ("\\sin x", "(1 - \\cos x)^2", "\\tan^2 x"), "Which term must be added to $\\cos^2 x$ to get 1?", "$\\sin^2 x + \\cos^2 x = 1$", -0.9),
    ("\\cos x \\cdot \\tan x", "\\sin x", ("\\cos^2 x", "\\frac{1}{\\sin x}", "\\tan^2 x"), "Write the tangent with sine and cosine.", "$\\tan x = \\frac{\\sin x}{\\cos x}$", -0.4),
    ("\\frac{\\sin x}{\\tan x}", "\\cos x", ("\\frac{1}{\\cos x}", "\\sin^2 x", "\\tan x"), "Write the tangent with sine and cosine.", "$\\tan x = \\frac{\\sin x}{\\cos x}$", 0.2),
    ("\\frac{1 - \\sin^2 x}{\\cos x}", "\\cos x", ("\\sin x", "1 - \\sin x", "\\frac{1}{\\cos x}"), "Look at the top of the fraction first.", "$1 - \\sin^2 x = \\cos^2 x$", 0.4),
    ("(\\sin x + \\cos x)^2 - 1", "2 \\sin x \\cos x", ("0", "\\sin^2 x \\cos^2 x", "\\sin x \\cos x"), "Expand the square: it has three terms.", "$(\\sin x + \\cos x)^2 = \\sin^2 x + 2 \\sin x \\cos x + \\cos^2 x$", 0.8),
    ("\\frac{\\sin 2x}{2 \\cos x}", "\\sin x", ("\\sin 2x", "\\tan x", "\\cos x"), "Use the formula for the double angle.", "$\\sin 2x = 2 \\sin x \\cos x$", 0.9),
    ("\\cos^2 x - \\sin^2 x", "\\cos 2x", ("1", "\\sin 2x", "2 \\cos x"), "It looks much like the identity with the sum of squares, but it has a minus. Which double angle has this form?", "the formula for the cosine of a double angle", 0.7),
    ("1 + \\tan^2 x", "\\frac{1}{\\cos^2 x}", ("\\frac{1}{\\sin^2 x}", "\\cos^2 x", "\\frac{2}{\\cos^2 x}"), "Write the tangent with sine and cosine and bring it to one fraction.", "$1 + \\frac{\\sin^2 x}{\\cos^2 x} = \\frac{\\cos^2 x + \\sin^2 x}{\\cos^2 x}$", 1.1),
)  # fmt: skip


def _plain(formula: str) -> str:
    """A formula of this module as the proof language writes it."""
    for f in ("sin", "cos", "tan"):
        for before, after in ((f"\\{f}^2 x", f"{f}(x)**2"), (f"\\{f} 2x", f"{f}(2*x)"), (f"\\{f} x", f"{f}(x)")):
            formula = formula.replace(before, after)
    return formula


@template(
    "trigonometry.simplify-with-identities",
    skill="trigonometry.identities",
    kind="single_choice",
    difficulty=0.0,
    reason="one identity must be recognised and used",
    variants=8,
    item=_IDENTITIES,
)
def simplify_with_identities(item: tuple[str, str, tuple[str, ...], str, str, float]) -> Draft:
    given, key, others, hint, identity, harder = item
    at = 30
    return Draft(
        stem=f"Which expression equals ${given}$ for every $x$ for which both have a value?",
        key=f"${key}$",
        proof=f"[abs(number(evaluate(o, x=1/2) - evaluate('{given}', x=1/2))) < 1/10**9 for o in options]".replace(
            "\\", "\\\\"
        ),
        wrong=[
            Wrong(
                answer=f"${other}$",
                misconception="wrong-identity",
                feedback=f"Test it with $x = {at}^\\circ$: this expression and the given one have different values.",
            )
            for other in others
        ],
        hints=(
            hint,
            "Replace one part by means of an identity, then cancel or join what is left.",
            f"Useful here: {identity}.",
        ),
        explanation=(f"Use {identity}.", f"This turns ${given}$ into ${key}$"),
        harder=harder,
    )


@template(
    "trigonometry.rewrite-squares",
    skill="trigonometry.identities",
    kind="algebraic",
    difficulty=0.2,
    reason="the identity of squares must be put in, then terms joined",
    variants=14,
    where=lambda a, b, f: a != b,
    a=range(2, 10),
    b=range(1, 8),
    f=("sin", "cos"),
)
def rewrite_squares(a: int, b: int, f: str) -> Draft:
    g = "cos" if f == "sin" else "sin"
    front = "" if b == 1 else str(b)
    second = f"\\{g}^2 x" if b == 1 else f"{b} \\{g}^2 x"
    lead = "" if abs(a - b) == 1 else str(abs(a - b))
    key = f"{b} + {lead}\\{f}^2 x" if a > b else f"{b} - {lead}\\{f}^2 x"
    return Draft(
        stem=f"Write ${a} \\{f}^2 x + {second}$ with the {'sine' if f == 'sin' else 'cosine'} only, as simply as you can.",
        key=key,
        proof=f"{b} + ({a} - {b})*{f}(expr('x'))**2",
        wrong=[
            Wrong(
                answer=str(a + b),
                misconception="joins-different-squares",
                feedback="You added the coefficients. That would be right only for equal terms.",
            ),
            Wrong(
                answer=f"{b} + {a + b}\\{f}^2 x",
                misconception="sign-left-behind",
                feedback=f"The minus of $1 - \\{f}^2 x$ got lost when you multiplied by {b}.",
            ),
        ],
        hints=(
            "Which identity joins the two squares?",
            f"Put $1 - \\{f}^2 x$ in the place of $\\{g}^2 x$ and expand.",
            f"${a} \\{f}^2 x + {front}(1 - \\{f}^2 x)$",
        ),
        explanation=(
            f"Identity: $\\{g}^2 x = 1 - \\{f}^2 x$",
            f"Put in: ${a} \\{f}^2 x + {front}(1 - \\{f}^2 x)$",
            f"Join the terms: ${key}$",
        ),
        harder=-1.0 if b == 1 else 0.6 if a < b else 0.0,
    )


@template(
    "trigonometry.double-angle",
    skill="trigonometry.identities",
    kind="numeric",
    difficulty=1.0,
    reason="the missing ratio by Pythagoras, then the formula for the double angle",
    variants=10,
    where=lambda triple, turn, f: True,
    triple=TRIPLES,
    turn=(0, 1),
    f=("sin", "cos"),
)
def double_angle(triple: tuple[int, int, int], turn: int, f: str) -> Draft:
    a, b, c = (triple[1], triple[0], triple[2]) if turn else triple
    s, k = Fraction(a, c), Fraction(b, c)
    key = 2 * s * k if f == "sin" else k * k - s * s
    formula = "2 \\sin A \\cos A" if f == "sin" else "\\cos^2 A - \\sin^2 A"
    put_in = f"2 \\cdot {tex(s)} \\cdot {tex(k)}" if f == "sin" else f"{tex(k * k)} - {tex(s * s)}"
    return Draft(
        stem=f"For an acute angle $A$, $\\sin A = {tex(s)}$. What is $\\{f} 2A$? Give an exact fraction.",
        key=key,
        proof=f"{'sin' if f == 'sin' else 'cos'}(2*asin(F({a}, {c})))" if f == "sin" else f"1 - 2*F({a}, {c})**2",
        wrong=[
            Wrong(
                answer=2 * (s if f == "sin" else k),
                misconception="doubles-the-value",
                feedback="Doubling the angle does not double its sine or cosine.",
            ),
            *(
                [
                    Wrong(
                        answer=s * k,
                        misconception="forgets-factor-two",
                        feedback="The factor 2 of the formula is missing.",
                    )
                ]
                if f == "sin"
                else [
                    Wrong(
                        answer=s * s - k * k,
                        misconception="order-of-difference",
                        feedback="You have the two squares in the wrong order.",
                    )
                ]
            ),
        ],
        hints=(
            f"Find the cosine of $A$ first, and recall the formula for $\\{f} 2A$.",
            f"$\\{f} 2A = {formula}$",
            f"$\\cos A = {tex(k)}$, because ${a}^2 + {b}^2 = {c}^2$.",
        ),
        explanation=(
            f"From ${a}^2 + {b}^2 = {c}^2$: $\\cos A = {tex(k)}$",
            f"$\\{f} 2A = {formula}$",
            f"${put_in} = {tex(key)}$",
        ),
    )


def _triangle(a: float, b: float, c_angle: float) -> list[tuple[float, float]]:
    """Corners C, B, A of the triangle with sides a, b around the angle at C."""
    return [(0.0, 0.0), (a, 0.0), polar((0, 0), b, c_angle)]


def _apart_from_whole(value: float) -> bool:
    return round(value, 1) % 1 != 0 and abs(value * 10 % 1 - 0.5) > 0.04


@template(
    "trigonometry.sine-rule-side",
    skill="trigonometry.sine-and-cosine-rule",
    kind="numeric",
    difficulty=0.3,
    reason="two pairs of side and opposite angle must be matched; in some the opposite angle is found first",
    variants=14,
    where=lambda alpha, beta, a, third: (
        35 < 180 - alpha - beta < 110 and alpha != beta and _apart_from_whole(a * sine(beta) / sine(alpha))
    ),
    alpha=range(36, 96, 3),
    beta=range(34, 90, 5),
    a=range(6, 19),
    third=(False, True),
)
def sine_rule_side(alpha: int, beta: int, a: int, third: bool) -> Draft:
    gamma = 180 - alpha - beta
    key = round(a * sine(beta) / sine(alpha), 1)
    c = a * sine(gamma) / sine(alpha)
    corners = [(0.0, 0.0), (c, 0.0), polar((0, 0), a * sine(beta) / sine(alpha), alpha)]
    shown = gamma if third else beta
    first = (f"The third angle: $180^\\circ - {alpha}^\\circ - {gamma}^\\circ = {beta}^\\circ$",) if third else ()
    return Draft(
        stem=f"In the triangle of the picture the angle $A$ is ${alpha}^\\circ$ and the angle ${'C' if third else 'B'}$ is ${shown}^\\circ$. "
        f"The side opposite to $A$ is {a} cm long. How long in cm is the side $x$ opposite to $B$, rounded to one decimal place?",
        key=key,
        unit="cm",
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to(norm([{a}*sin(degrees({gamma}))/sin(degrees({alpha})) - {a}*cos(degrees({beta})), {a}*sin(degrees({beta}))]), 1)",
        picture=polygon(
            corners,
            f"A triangle ABC with the angle {alpha}° at A and {shown}° at {'C' if third else 'B'}; side BC is {a} cm and side AC is x.",
            corners="ABC",
            sides=("", f"{a} cm", "x"),
            angles=(f"{alpha}°", "" if third else f"{beta}°", f"{gamma}°" if third else ""),
        ),
        wrong=apart(
            key,
            Wrong(
                answer=round(a * sine(alpha) / sine(beta), 1),
                misconception="ratio-upside-down",
                feedback="The two sines have changed places. Each side stands with the sine of its own opposite angle.",
            ),
            Wrong(
                answer=round(a * beta / alpha, 1),
                misconception="angles-for-sines",
                feedback="You used the angles themselves. The rule speaks of their sines.",
            ),
            *(
                [
                    Wrong(
                        answer=round(c, 1),
                        misconception="angle-not-opposite",
                        feedback="You paired the side with an angle that is not opposite to it.",
                    )
                ]
                if third
                else []
            ),
        ),
        hints=(
            "Which side lies opposite to which angle?" + (" Is every angle that you need known?" if third else ""),
            "The sine rule: side over sine of the opposite angle is the same for all pairs."
            + (" Find the third angle first." if third else ""),
            f"$\\frac{{x}}{{\\sin {beta}^\\circ}} = \\frac{{{a}}}{{\\sin {alpha}^\\circ}}$",
        ),
        explanation=(
            *first,
            f"Sine rule: $\\frac{{x}}{{\\sin {beta}^\\circ}} = \\frac{{{a}}}{{\\sin {alpha}^\\circ}}$",
            f"$x = \\frac{{{a} \\cdot \\sin {beta}^\\circ}}{{\\sin {alpha}^\\circ}} \\approx {key}$",
        ),
        harder=0.5 if third else 0.0,
    )


@template(
    "trigonometry.cosine-rule",
    skill="trigonometry.sine-and-cosine-rule",
    kind="numeric",
    difficulty=0.6,
    reason="a longer formula with signs; from three sides to an angle it must be rearranged",
    variants=16,
    where=lambda a, b, w, ask: (
        a < b and w % 10 != 0 and abs(w - 90) > 8 and _apart_from_whole(_third(a, b, w)) and a + 2 < b + 3
    ),
    a=range(5, 12),
    b=range(6, 15),
    w=range(34, 140, 4),
    ask=("side", "side", "area"),
)
def cosine_rule(a: int, b: int, w: int, ask: str) -> Draft:
    if ask == "area":
        return _area(a, b, w)
    key = round(_third(a, b, w), 1)
    return Draft(
        stem=f"Two sides of a triangle are {a} cm and {b} cm long, with an angle of ${w}^\\circ$ between them. How long in cm is the third side $x$, rounded to one decimal place?",
        key=key,
        unit="cm",
        tolerance=Tolerance(abs=0.06),
        proof=f"round_to(norm([{a} - {b}*cos(degrees({w})), {b}*sin(degrees({w}))]), 1)",
        picture=polygon(
            _triangle(a, b, w),
            f"A triangle with sides of {a} cm and {b} cm, an angle of {w}° between them, and the third side x.",
            sides=(f"{a} cm", "x", f"{b} cm"),
            angles=(f"{w}°",),
        ),
        wrong=apart(
            key,
            Wrong(
                answer=round(math.sqrt(a * a + b * b), 1),
                misconception="pythagoras-without-right-angle",
                feedback=f"You used Pythagoras. The angle is ${w}^\\circ$, so a correction is needed.",
            ),
            Wrong(
                answer=round(math.sqrt(a * a + b * b + 2 * a * b * cosine(w)), 1),
                misconception="sign-in-cosine-rule",
                feedback="The last term is subtracted. Is the third side longer or shorter than with a right angle?",
            ),
            Wrong(
                answer=round(key * key, 1),
                misconception="forgets-the-root",
                feedback="That is about the square of the side. Take the root.",
            ),
        ),
        hints=(
            "Two sides and the angle between them are known. Which rule fits?",
            "The cosine rule is Pythagoras with a correction: minus twice the product of the sides times the cosine of the angle.",
            f"$x^2 = {a}^2 + {b}^2 - 2 \\cdot {a} \\cdot {b} \\cdot \\cos {w}^\\circ$",
        ),
        explanation=(
            f"Cosine rule: $x^2 = {a}^2 + {b}^2 - 2 \\cdot {a} \\cdot {b} \\cdot \\cos {w}^\\circ$",
            f"$x^2 \\approx {_third(a, b, w) ** 2:.2f}$",
            f"$x \\approx {key}$",
        ),
        harder=0.0 if w < 90 else 0.3,
    )


def _third(a: int, b: int, w: int) -> float:
    return math.sqrt(a * a + b * b - 2 * a * b * cosine(w))


def _area(a: int, b: int, w: int) -> Draft:
    value = a * b * sine(w) / 2
    key = round(value, 1)
    return Draft(
        stem=f"Two sides of a triangle are {a} cm and {b} cm long, with an angle of ${w}^\\circ$ between them. What is its area in cm², rounded to one decimal place?",
        key=float(f"{value:.1f}"),
        unit="cm²",
        tolerance=Tolerance(abs=0.06),
        proof=f"text(det([[{a}, 0], [{b}*cos(degrees({w})), {b}*sin(degrees({w}))]]) / 2, 1)",
        picture=polygon(
            _triangle(a, b, w),
            f"A triangle with sides of {a} cm and {b} cm and an angle of {w}° between them.",
            sides=(f"{a} cm", "", f"{b} cm"),
            angles=(f"{w}°",),
        ),
        wrong=apart(
            key,
            Wrong(
                answer=round(2 * value, 1),
                misconception="forgets-the-half",
                feedback="That is the parallelogram. The triangle is half of it.",
            ),
            Wrong(
                answer=a * b / 2 if a * b % 2 else a * b // 2,
                misconception="height-for-side",
                feedback=f"That would be right for a right angle. Here the height is shorter than {b} cm.",
            ),
        ),
        hints=(
            f"How high does the side of {b} cm reach above the side of {a} cm?",
            "The height is the slanted side times the sine of the angle. Then take half of base times height.",
            f"$\\frac{{1}}{{2}} \\cdot {a} \\cdot {b} \\cdot \\sin {w}^\\circ$",
        ),
        explanation=(
            f"Height: ${b} \\cdot \\sin {w}^\\circ$",
            f"Area in cm²: $\\frac{{1}}{{2}} \\cdot {a} \\cdot {b} \\cdot \\sin {w}^\\circ \\approx {value:.1f}$",
        ),
        harder=-0.5,
    )


_WHICH = (
    (
        "two angles and the side opposite to one of them; the side opposite to the other is asked for",
        "sine rule",
        "There is a full pair: a side and its opposite angle.",
    ),
    (
        "two sides and the angle between them; the third side is asked for",
        "cosine rule",
        "No side is known together with its opposite angle.",
    ),
    (
        "all three sides; an angle is asked for",
        "cosine rule",
        "No angle is known yet, so there is no pair of side and opposite angle.",
    ),
    (
        "two sides and the angle opposite to the longer of them; the angle opposite to the other is asked for",
        "sine rule",
        "There is a full pair: a side and its opposite angle.",
    ),
    (
        "a right angle and both legs; the hypotenuse is asked for",
        "theorem of Pythagoras",
        "With a right angle the short way is enough.",
    ),
    (
        "all three angles and no side; the ratio of two sides is asked for",
        "sine rule",
        "Sides have the same ratio as the sines of their opposite angles.",
    ),
)
_RULE_FEEDBACK = {
    "sine rule": "That rule needs a side together with its opposite angle. Look whether such a pair helps here.",
    "cosine rule": "That rule is for three sides, or two sides and the angle between them. Compare with what is known.",
    "theorem of Pythagoras": "That theorem needs a right angle. Compare with what is known.",
    "angle sum of the triangle": "The angle sum alone tells nothing about lengths.",
}


@template(
    "trigonometry.which-rule",
    skill="trigonometry.sine-and-cosine-rule",
    kind="single_choice",
    difficulty=-0.8,
    reason="the known parts must be compared with what each rule needs",
    variants=6,
    curated=True,
    fact=_WHICH,
)
def which_rule(fact: tuple[str, str, str]) -> Draft:
    known, key, why = fact
    return Draft(
        stem=f"In a triangle you know {known}. Which tool leads there in one step?",
        key=key,
        wrong=[
            Wrong(answer=rule, misconception="wrong-rule-for-triangle", feedback=text)
            for rule, text in _RULE_FEEDBACK.items()
            if rule != key
        ],
        hints=(
            "Sketch the triangle and mark what is known and what is asked for.",
            "Look for a side together with its opposite angle, for a right angle, and for angles between two sides.",
            why,
        ),
        explanation=(why, f"So the tool is the {key}."),
    )
