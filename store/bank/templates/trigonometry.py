"""Trigonometry: subject and skills."""

import math
from fractions import Fraction

from store.bank.write import tex
from store.questions import Skill, Subject

SUBJECT = Subject(
    id="trigonometry",
    name="Trigonometry",
    aliases=("trig", "trigo", "sin cos tan", "sohcahtoa", "soh cah toa"),
)

SKILLS = (
    Skill(
        id="trigonometry.ratios",
        subject="trigonometry",
        name="Sine, cosine and tangent",
        chapter="Right triangles",
        section="Ratios",
        prerequisites=("geometry.pythagoras", "geometry.similarity", "arithmetic.ratios"),
        aliases=(
            "sohcahtoa",
            "soh cah toa",
            "sin cos tan",
            "sine",
            "cosine",
            "tangent",
            "trig ratios",
            "opposite over hypotenuse",
            "cosin",
        ),
        note=(
            "In a right triangle the ratio of two sides depends only on the angle. Seen from the angle, one leg is opposite and "
            "one adjacent. Then sine is opposite over hypotenuse, cosine is adjacent over hypotenuse, and tangent is opposite over "
            "adjacent: SOH CAH TOA. Example: with legs 3 and 4 and hypotenuse 5, the angle opposite to the leg of 3 has sine "
            "$\\frac{3}{5}$, cosine $\\frac{4}{5}$ and tangent $\\frac{3}{4}$. The usual mistake is to name the legs without looking from "
            "the angle: for the other acute angle they change places."
        ),
    ),
    Skill(
        id="trigonometry.right-triangles",
        subject="trigonometry",
        name="Solving right triangles",
        chapter="Right triangles",
        section="Sides and angles",
        prerequisites=("trigonometry.ratios", "algebra.rearranging-formulas"),
        aliases=(
            "find the missing side",
            "find the angle",
            "inverse sine",
            "arcsin",
            "angle of elevation",
            "angle of depression",
            "missing side trig",
            "solve right triangle",
        ),
        note=(
            "One side and one acute angle, or two sides, fix a right triangle. Choose the ratio that holds the known parts and the "
            "one you look for, put in the numbers and solve. Example: hypotenuse 10 cm, angle 30°: the opposite side is $10 \\sin 30^\\circ = 5$ "
            "centimetres. For an angle use the inverse keys: from $\\tan A = 1$ follows 45°. The usual mistakes are to multiply where the unknown "
            "stands below the line, to choose the wrong ratio, and to have the calculator set to radians."
        ),
    ),
    Skill(
        id="trigonometry.radians",
        subject="trigonometry",
        name="Radians",
        chapter="Circle and angles",
        section="Measuring angles",
        prerequisites=("geometry.circles", "arithmetic.fraction-multiplication"),
        aliases=(
            "radian",
            "radiant",
            "rad",
            "degrees to radians",
            "radians to degrees",
            "pi over",
            "arc length radians",
            "angle in pi",
        ),
        note=(
            "An angle in radians is the length of its arc on a circle of radius 1. A full turn is $2 \\pi$ radians, so 180° is $\\pi$. To turn degrees into "
            "radians multiply by $\\frac{\\pi}{180}$, and back by $\\frac{180}{\\pi}$. Example: 60° is $\\frac{\\pi}{3}$. In radians an arc is simply radius "
            "times angle, and a sector half of radius squared times angle. The usual mistakes are to turn the factor upside down, "
            "to use these two formulas with degrees, and to leave the calculator in the wrong mode."
        ),
    ),
    Skill(
        id="trigonometry.unit-circle",
        subject="trigonometry",
        name="The unit circle and exact values",
        chapter="Circle and angles",
        section="Sine and cosine of any angle",
        prerequisites=("trigonometry.ratios", "trigonometry.radians", "geometry.coordinates"),
        aliases=(
            "unit circle",
            "exact values",
            "special angles",
            "quadrants",
            "cast diagram",
            "30 60 90",
            "sin 30",
            "reference angle",
        ),
        note=(
            "On a circle of radius 1 around the origin, the point at angle A, counted counterclockwise from the right, has the coordinates "
            "(cos A, sin A). So sine and cosine exist for every angle, with signs by quadrant. Example: at 150° the point lies left "
            "of the y-axis at height $\\frac{1}{2}$, so $\\sin 150^\\circ = \\frac{1}{2}$ and $\\cos 150^\\circ = -\\frac{\\sqrt{3}}{2}$. The tangent is sine over cosine. "
            "The usual mistakes are to swap sine and cosine and to forget the sign outside the first quadrant."
        ),
    ),
    Skill(
        id="trigonometry.identities",
        subject="trigonometry",
        name="Identities",
        chapter="Functions and equations",
        section="Rewriting expressions",
        prerequisites=("trigonometry.unit-circle", "algebra.factoring", "algebra.algebraic-fractions"),
        aliases=(
            "trig identities",
            "identity",
            "sin squared plus cos squared",
            "pythagorean identity",
            "double angle",
            "prove the identity",
            "trig proofs",
        ),
        note=(
            "An identity is an equation that holds for every angle for which both sides have a value. The main ones are "
            "$\\sin^2 x + \\cos^2 x = 1$, $\\tan x = \\frac{\\sin x}{\\cos x}$, and for double angles $\\sin 2x = 2 \\sin x \\cos x$. They rewrite expressions: "
            "$1 - \\cos^2 x$ is $\\sin^2 x$. To prove an identity, work on one side until it looks like the other. The usual mistakes "
            "are to write $\\sin 2x$ as $2 \\sin x$ and to take $1 - \\sin x$ for $\\cos x$: the identity speaks of squares."
        ),
    ),
    Skill(
        id="trigonometry.equations",
        subject="trigonometry",
        name="Trigonometric equations",
        chapter="Functions and equations",
        section="Solving equations",
        prerequisites=("trigonometry.unit-circle", "algebra.linear-equations"),
        aliases=(
            "trig equations",
            "solve sin x",
            "solve for theta",
            "all solutions",
            "general solution",
            "sin x = 1/2",
        ),
        note=(
            "A trigonometric equation asks for angles with a given sine, cosine or tangent. Isolate the function, find one angle, and "
            "use symmetry for the others: sine is equal at x and 180° - x, cosine at x and 360° - x, and tangent repeats every "
            "180°. Example: $\\sin x = \\frac{1}{2}$ between 0° and 360° has the solutions 30° and 150°. The usual mistake is to stop "
            "at the angle that the calculator shows, and to divide by a function that may be zero, which loses solutions."
        ),
    ),
    Skill(
        id="trigonometry.sine-and-cosine-rule",
        subject="trigonometry",
        name="Sine rule and cosine rule",
        chapter="Any triangle",
        section="Triangles without a right angle",
        prerequisites=("trigonometry.right-triangles", "geometry.triangles"),
        aliases=(
            "sine rule",
            "cosine rule",
            "law of sines",
            "law of cosines",
            "sin rule",
            "cos rule",
            "area half ab sin c",
            "non right triangles",
        ),
        note=(
            "In every triangle with sides a, b, c opposite to the angles A, B, C the sine rule says "
            "$\\frac{a}{\\sin A} = \\frac{b}{\\sin B}$, and the cosine rule $c^2 = a^2 + b^2 - 2ab \\cos C$. Use the sine rule when a side and its opposite "
            "angle are known, the cosine rule for two sides and the angle between them or for three sides. The area is "
            "$\\frac{1}{2} ab \\sin C$: with sides 6 and 8 and 30° between them it is 12. The usual mistake is to pair a side with an angle "
            "that is not opposite to it."
        ),
    ),
    Skill(
        id="trigonometry.graphs",
        subject="trigonometry",
        name="Graphs of sine, cosine and tangent",
        chapter="Functions and equations",
        section="Waves",
        prerequisites=("trigonometry.unit-circle", "functions.transformations"),
        aliases=(
            "sine wave",
            "amplitude",
            "period",
            "sin graph",
            "cos graph",
            "trig graphs",
            "wave graph",
            "phase shift",
            "midline",
        ),
        note=(
            "The graphs of sine and cosine are waves between -1 and 1 that repeat every 360°. In $y = a \\sin(bx) + d$ the number a is the amplitude, the "
            "height above the middle line, b tells how many waves fit into 360°, so the period is 360° divided by b, and d lifts the "
            "middle line. Example: $y = 3 \\sin(2x)$ swings between -3 and 3 and has the period 180°. The usual mistakes are to take the whole "
            "height from bottom to top as amplitude and to multiply 360° by b instead of dividing."
        ),
    ),
)

TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29))


def sine(degrees: float) -> float:
    """Of an angle in degrees."""
    return math.sin(math.radians(degrees))


def cosine(degrees: float) -> float:
    """Of an angle in degrees."""
    return math.cos(math.radians(degrees))


def of_pi(part: Fraction) -> str:
    """LaTeX of a multiple of pi: `\\\\frac{3\\\\pi}{4}`."""
    top = "" if abs(part.numerator) == 1 else str(abs(part.numerator))
    sign = "-" if part < 0 else ""
    return f"{sign}{top}\\pi" if part.denominator == 1 else f"{sign}\\frac{{{top}\\pi}}{{{part.denominator}}}"


_EXACT = {0: "0", 30: "\\frac{1}{2}", 45: "\\frac{\\sqrt{2}}{2}", 60: "\\frac{\\sqrt{3}}{2}", 90: "1"}
_TANGENT = {0: "0", 30: "\\frac{\\sqrt{3}}{3}", 45: "1", 60: "\\sqrt{3}"}


def exact(function: str, degrees: int) -> str:
    """LaTeX of the exact sine, cosine or tangent of a multiple of 30 or 45 degrees."""
    turn = degrees % 360
    sharp = min(turn % 180, 180 - turn % 180)
    value = {"sin": sine(turn), "cos": cosine(turn), "tan": sine(turn) * cosine(turn)}[function]
    size = _TANGENT[sharp] if function == "tan" else _EXACT[sharp if function == "sin" else 90 - sharp]
    return f"-{size}" if value < -1e-9 else size


def ratio(top: int, bottom: int) -> str:
    """LaTeX of a ratio as it stands, in dollar signs."""
    return f"${tex(Fraction(top, bottom))}$"
