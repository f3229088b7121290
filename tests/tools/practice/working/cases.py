"""Workings as students type them: question, key, message, the line at fault (None: all holds), the slip behind it."""

from typing import NamedTuple


class Case(NamedTuple):
    """One working."""

    stem: str
    key: str
    said: str
    fault: str | None
    slip: str = ""


EQUATION = "Solve for $x$: $3x + 5 = 20$"
BRACKET = "Solve $2(x - 3) = 10$"
CASES = [
    # Equations
    Case(EQUATION, "5", "3x+5=20 so 3x=25, then x = 25/3", "3x=25", "moved-sign"),
    Case(EQUATION, "5", "3x + 5 = 20\n3x = 16\nx = 16/3", "3x = 16", "value"),
    Case(EQUATION, "5", "3x+5=20 => 3x = 20", "3x = 20", "one-side"),
    Case(EQUATION, "5", "3x=15 so x=12", "x=12", "subtracted-instead"),
    Case(EQUATION, "5", "3x=15, x=45", "x=45", "wrong-way"),
    Case(EQUATION, "5", "3x + 5 = 20 so 8x = 20", "8x = 20", "unlike-terms"),
    Case(EQUATION, "5", "3x = 20 - 5 = 15 so x = 15/3 = 5", None),
    Case(EQUATION, "5", "3x = 20 - 5 = 14", "3x = 20 - 5 = 14", "value"),
    Case(EQUATION, "5", "3x=15; i think x = 15/3 = 6", "i think x = 15/3 = 6", "value"),
    Case(EQUATION, "5", "15 = 3x therefore 5 = x", None),
    Case(BRACKET, "8", "2x - 3 = 10 so 2x = 13", "2x - 3 = 10", "first-term-only"),
    Case(BRACKET, "8", "2x-6=10\n2x=4\nx=2", "2x=4", "moved-sign"),
    Case(BRACKET, "8", "x - 3 = 5, x = 8", None),
    Case(BRACKET, "8", "x - 6 = 5", "x - 6 = 5", ""),
    Case("Solve $5 - x = 2$", "3", "-x = 2-5 = -3 so x = -3", "x = -3", ""),
    Case("Solve $\\frac{x}{3} + 2 = 5$", "9", "x/3 = 3 and so x = 1", "x = 1", "wrong-way"),
    Case("Solve $x^2 = 9$", "x = 3 or x = -3", "x^2=9, x = 3 or x = -3", None),
    Case("Solve $x^2 = 9$", "x = 3 or x = -3", "x^2 = 9 so x = 9/2", "x = 9/2", "power-as-product"),
    Case("Solve $x^2 - 5x + 6 = 0$", "x = 2 or x = 3", "(x-2)(x-3)=0 so x-2=0 or x-3=0", None),
    Case("Solve $x^2 - 5x + 6 = 0$", "x = 2 or x = 3", "(x-1)(x-6)=0 so x = 1 or x = 6", "(x-1)(x-6)=0", ""),
    Case("Solve $-2x > 6$", "x < -3", "-2x > 6 so x > -3", "x > -3", "flip"),
    Case("Solve $-2x > 6$", "x < -3", "-2x > 6 so x < -3", None),
    Case("Solve $2x + y = 7$ and $x - y = 2$. What is $x$?", "3", "add them: 3x = 9\nx = 3", None),
    Case("Solve $2x + y = 7$ and $x - y = 2$. What is $x$?", "3", "y = x - 2\n2x + x + 2 = 7", "2x + x + 2 = 7", ""),
    Case("Make $h$ the subject of $A = \\frac{bh}{2}$", "h = 2*A/b", "2A = bh, h = 2A/b", None),
    Case("Make $h$ the subject of $A = \\frac{bh}{2}$", "h = 2*A/b", "2A = bh so h = 2A - b", "h = 2A - b", ""),
    # Terms
    Case("Simplify $2(x + 3) + 4$", "2*x + 10", "2(x+3)+4\n= 2x+3+4\n= 2x+7", "= 2x+3+4", "first-term-only"),
    Case("Simplify $2(x + 3) + 4$", "2*x + 10", "2x+6+4 = 12x", "2x+6+4 = 12x", "unlike-terms"),
    Case("Simplify $2(x + 3) + 4$", "2*x + 10", "2x + 6 + 4 = 2x + 10", None),
    Case("Simplify $5 - (x - 2)$", "7 - x", "5 - x - 2 = 3 - x", None),
    Case("Simplify $5 - (x - 2)$", "7 - x", "5-(x-2) = 5-x-2 = 3-x", "5-(x-2) = 5-x-2 = 3-x", "minus-bracket"),
    Case("Expand $(x + 3)^2$", "x**2 + 6*x + 9", "(x+3)^2 = x^2 + 9", "(x+3)^2 = x^2 + 9", "power-of-sum"),
    Case("Expand $(x + 3)^2$", "x**2 + 6*x + 9", "(x+3)(x+3) = x^2 + 3x + 3x + 9 = x^2+6x+9", None),
    Case("Simplify $x^2 \\cdot x^3$", "x**5", "x^2 * x^3 = x^6", "x^2 * x^3 = x^6", "powers-multiplied"),
    Case("Simplify $(x^2)^3$", "x**6", "(x^2)^3 = x^5", "(x^2)^3 = x^5", "powers-added"),
    # Arithmetic and fractions
    Case("What is $2 + 3 \\cdot 4$?", "14", "2+3*4 = 5*4 = 20", "2+3*4 = 5*4 = 20", "order"),
    Case("How much are 3 tickets and a map?", "23", "first i did 3*6 and got 18, then added 5 and got 23", None),
    Case("How much are 3 tickets and a map?", "23", "3 times 6 is 19 then plus 5 is 24", "3 times 6 is 19", "value"),
    Case("How much are 3 tickets and a map?", "23", "3 x 6 = 18 + 5 = 23", None),
    Case("Work out $\\frac12 + \\frac13$", "5/6", "1/2+1/3 = 2/5", "1/2+1/3 = 2/5", "added-denominators"),
    Case("Work out $\\frac12 + \\frac13$", "5/6", "½ + ⅓ = 3/6 + 2/6 = 5/6", None),
    Case("Work out $\\frac12 + \\frac13$", "5/6", "3/6 + 2/6 = 5/12", "3/6 + 2/6 = 5/12", "added-denominators"),
    Case("Work out $\\frac34 \\div \\frac25$", "15/8", "3/4 ÷ 2/5 = 3/4 * 2/5", "3/4 ÷ 2/5 = 3/4 * 2/5", "not-flipped"),
    Case("Work out $\\frac34 \\div \\frac25$", "15/8", "3/4 ÷ 2/5 = 3/4 * 5/2 = 15/8", None),
    Case("What is $7 - (-3)$?", "10", "7 - (-3) = 7 - 3 = 4", "7 - (-3) = 7 - 3 = 4", "sign"),
    Case("What is $0.3 \\cdot 0.2$?", "0.06", "0.3*0.2 = 0.6", "0.3*0.2 = 0.6", "tenfold"),
    Case("Round.", "3.33", "10/3 = 3.33 so 3.33 * 2 = 6.66", None),
    Case("What is $2^3$?", "8", "2^3 = 2*3 = 6", "2^3 = 2*3 = 6", "power-as-product"),
    # Percent
    Case("A coat of 50 dollars is 20% off. Its price?", "40", "20% of 50 = 10 so 50 - 10 = 40 dollars", None),
    Case("A coat of 50 dollars is 20% off. Its price?", "40", "20% of 50 is 20, 50-20 = 30", "20% of 50 is 20", ""),
    Case("What percent is 12 of 60?", "20", "12/60 = 0.2 and 0.2*100 = 20%", None),
    # Calculus
    Case("Differentiate $f(x) = 3x^2 + 2x$", "6*x + 2", "f'(x) = 3*2x + 2 = 6x + 2", None),
    Case("Differentiate $f(x) = 3x^2 + 2x$", "6*x + 2", "f'(x) = 3x + 2 = 5x", "f'(x) = 3x + 2 = 5x", "derivative"),
    Case("Find $f''(x)$ of $f(x) = x^3$", "6*x", "f'(x) = 3x^2 so f''(x) = 6x", None),
    Case("Find $f''(x)$ of $f(x) = x^3$", "6*x", "f'(x) = x^2 so f''(x) = 2x", "f'(x) = x^2", "derivative"),
    Case("Where is the tangent to $f(x) = x^2 - 6x$ level?", "3", "f'(x) = 2x - 6, 2x - 6 = 0, x = 3", None),
    Case("Find $\\int 2x\\,dx$", "x**2 + C", "2x^2/2 + C = x^2 + C", None),
    # Mechanics with units
    Case("A car at 5 m/s gains 3 m/s² for 4 s. Its speed?", "17", "v = u + at = 5 + 3*4 = 17 m/s", None),
    Case(
        "A car at 5 m/s gains 3 m/s² for 4 s. Its speed?",
        "17",
        "v = 5 m/s + 3 m/s^2 * 4 s = 32 m/s",
        "v = 5 m/s + 3 m/s^2 * 4 s = 32 m/s",
        "order",
    ),
    Case("A bus goes at 72 km/h. In m/s?", "20", "72 km/h = 72/3.6 = 20 m/s so 20 m/s", None),
    Case("A bus goes at 72 km/h. In m/s?", "20", "72 km = 7200 m, 7200/3600 = 2 m/s", "72 km = 7200 m", "tenfold"),
    Case("Force on 2 kg at 3 m/s²?", "6", "F = m*a = 2 kg * 3 m/s^2 = 5 N", "F = m*a = 2 kg * 3 m/s^2 = 5 N", "value"),
    Case("Work of 6 N over 3 m?", "18", "W = F*s = 6 N * 3 m = 18 J", None),
    # Left alone, since it cannot be read or may be meant otherwise
    Case(EQUATION, "5", "3x + 5 = 20, you know the banana rule = 7", None),
    Case("How old is Ana?", "12", "let her brother be 2b + 3 = 15 so b = 6", None),
    Case("Take 80 = 5t² apart.", "4", "80 = 5 t^2 so t^2 = 16 and t = 4", None),
]
