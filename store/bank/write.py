"""Writing maths and words in templates: signs, powers, fractions and plurals as a printed book has them.

All functions give text; those that say LaTeX give it without dollar signs.
"""

from collections.abc import Sequence
from fractions import Fraction

Number = int | Fraction


def tex(value: Number) -> str:
    """LaTeX of a whole number or fraction: -\\frac{3}{4}."""
    value = Fraction(value)
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def term(coefficient: Number, variable: str, *, first: bool = False) -> str:
    """LaTeX of a term with its sign: ` + 3x`, ` - x`; the first one as `3x`, `-x`. Zero gives nothing."""
    if coefficient == 0:
        return ""
    size = abs(Fraction(coefficient))
    body = variable if size == 1 and variable else tex(size) + variable
    if first:
        return f"-{body}" if coefficient < 0 else body
    return f" - {body}" if coefficient < 0 else f" + {body}"


def total(*terms: tuple[Number, str]) -> str:
    """LaTeX of a sum of (coefficient, variable) in the order given, zeros left out: `2x^2 - x + 5`; empty gives 0."""
    text = ""
    for coefficient, variable in terms:
        text += term(coefficient, variable, first=not text)
    return text or "0"


def poly(coefficients: Sequence[Number], variable: str = "x") -> str:
    """LaTeX of a polynomial, highest power first: poly([2, 0, -1]) is `2x^2 - 1`."""
    top = len(coefficients) - 1
    powers = [variable + (f"^{{{n}}}" if n > 9 else f"^{n}") if n > 1 else variable * n for n in range(top, -1, -1)]
    return total(*zip(coefficients, powers, strict=True))


def linear(slope: Number, variable: str, constant: Number) -> str:
    """LaTeX of `slope * variable + constant`."""
    return total((slope, variable), (constant, ""))


def plain(coefficients: Sequence[Number], variable: str = "x") -> str:
    """A polynomial as keys and proofs write it, highest power first: `2*x**2 - 1`."""
    text = ""
    top = len(coefficients) - 1
    for n, c in zip(range(top, -1, -1), coefficients, strict=True):
        size = abs(Fraction(c))
        if size:
            power = "" if n == 0 else variable + (f"**{n}" if n > 1 else "")
            number = str(size) if size.denominator == 1 else f"({size})"
            body = power if power and size == 1 else f"{number}*{power}" if power else number
            sign = ("-" if c < 0 else "") if not text else " - " if c < 0 else " + "
            text += sign + body
    return text or "0"


def bracket(value: Number) -> str:
    """LaTeX of a number to be put after an operator: negative ones in brackets, `(-3)`."""
    return f"({tex(value)})" if value < 0 else tex(value)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`1 apple`, `3 apples`, `2 boxes`; other plurals are given."""
    if plural is None:
        plural = noun + "es" if noun.endswith(("s", "x", "ch", "sh")) else noun + "s"
    return f"{number} {noun if number == 1 else plural}"


def an(word: str) -> str:
    """The word with its article by its first letter: `an apple`, `a pear`; sounds that differ are written by hand."""
    return f"{'an' if word[0].lower() in 'aeiou' else 'a'} {word}"


def decimal(value: float, places: int) -> str:
    """A number with exactly so many places, a proper minus kept as the ASCII one: `-0.50`, never `-0.00`."""
    text = f"{value:.{places}f}"
    return text.lstrip("-") if float(text) == 0 else text


def short_decimal(value: Number) -> str:
    """A number in as few decimal places as it needs: `0.35`, `12`; raises ValueError where they never end, as of 1/3."""
    value = Fraction(value)
    for places in range(15):
        if (value * 10**places).denominator == 1:
            digits = f"{abs(value.numerator) * 10**places // value.denominator:0{places + 1}d}"
            return ("-" if value < 0 else "") + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)
    raise ValueError(f"{value} has no short decimal writing")


def decimal_number(value: Number) -> int | float:
    """The same as a number, for a key: 0.35, 12."""
    text = short_decimal(value)
    return float(text) if "." in text else int(text)


def listed(items: Sequence[str], last: str = "and") -> str:
    """`a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}"
