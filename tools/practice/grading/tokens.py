"""Plain text to tokens: numbers in every usual writing, words, signs.

Separators: `1,234` is one thousand two hundred and thirty-four, as English writes it, and never 1.234; a comma is
decimal where it cannot part thousands (`3,5`, `0,234`, `1234,567`). `1.234` is a decimal; `1.234.567` and `1.234,5`
part thousands.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from tools.practice.grading.amounts import HUGE, Amount, bounded, scaled

Kind = Literal["number", "word", "sign", "junk"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text and its place in it."""

    kind: Kind
    text: str
    """Words in small letters have `low`; signs come in one writing each (`^`, `=>`, `±`)."""
    start: int
    end: int
    amount: Amount | None = None

    @property
    def low(self) -> str:
        """The text in small letters."""
        return self.text.lower()


_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?")
_POINTED_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d+)")
_SPACED_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:([ '_])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")
_DECIMAL = re.compile(r"\d*\.\d+|\d+\.?")
_DECIMAL_COMMA = re.compile(r"\d+,\d+")

_LEXER = re.compile(
    r"""
      (?P<repeating>\d*\.\d*\(\d+\)(?:\.{2,})?|\d*\.\d+\.{2,})
    | (?P<number>(?:[1-9]\d{0,2}(?:[ ]\d{3})+(?![\d])(?:[.,]\d+(?![.,]?\d))?|\d+(?:[.,_]\d+|'\d{3}(?!\d))*|\.\d+)
        (?:(?P<exponent>[eE][+-]?\d+|[ ][eE][ ]?[+-]?\d+)(?!\d|\.\d))?)
    | (?P<word>[^\W\d_]\w*(?:'[^\W\d_]+)*)
    | (?P<sign>\n|[-=]*[-=]>|\+/-|\+-|\*\*|==|:=|!=|<>|<=|>=|\.{2,}|\S)
    | \s+
    """,
    re.VERBOSE,
)
_SAME = {
    **dict.fromkeys(("->", "=>", "-->", "==>"), "=>"),
    **dict.fromkeys(("+/-", "+-"), "±"),
    **dict.fromkeys(("==", ":="), "="),
    **dict.fromkeys(("!=", "<>"), "≠"),
    "**": "^",
    "<=": "≤",
    ">=": "≥",
}
_TIMES = re.compile(r"(?<=[\d)])\s*[xX]\s*(?=[\d.(√π])")
_POINT_TIMES = re.compile(r"(?<=\d)\s+\.\s+(?=10\s*(?:\^|\*\*))")
_LOST_POWER = re.compile(r"(?<=[\d.])(\s*\*\s*)10([+-]\d{1,3})(?![\d.,^])")
_RUN_TOGETHER = re.compile(r"(?<=\d)(h|hrs?|ft|min|lbs?)(?=\d)|\b(sqrt|cbrt)(?=\d)")
_MARKED_REPEAT = re.compile(r"(\d)[\u0304\u0305\u0307]")


def literal(text: str) -> Amount | None:
    """What digits with separators say; None where no writing of numbers puts the separators so."""
    pointed = _POINTED_THOUSANDS.fullmatch(text)
    if _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    elif pointed:
        text = text.replace(".", "").replace(",", ".")
    elif spaced := _SPACED_THOUSANDS.fullmatch(text):
        text = text.replace(spaced[1], "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    if not _DECIMAL.fullmatch(text):
        return None
    whole, _, decimals = text.partition(".")
    place = Fraction(1, 10 ** len(decimals)) if decimals else None
    return Amount(value=bounded(Fraction(int(whole + decimals or "0"), 10 ** len(decimals))), place=place)


def power_of_ten(exponent: int) -> Fraction:
    """10 to a whole power, at most HUGE, and 0 where it is smaller than any answer."""
    if abs(exponent) > 400:
        return HUGE if exponent > 0 else Fraction(0)
    return Fraction(10) ** exponent


def _number(text: str, exponent: str | None) -> Amount | None:
    amount = literal(text[: -len(exponent)] if exponent else text)
    if amount is None or not exponent:
        return amount
    power = int(exponent.replace(" ", "")[1:][:8])
    return scaled(amount, power_of_ten(power))


def _repeating(text: str) -> Amount | None:
    """`0.(3)`, `0.1(6)`, `0.333...`: exact where digits repeat, else the decimals that are written."""
    text = text.rstrip(".")
    if bracket := re.fullmatch(r"(\d*)\.(\d*)\((\d+)\)", text):
        whole, fixed, period = bracket.groups()
    elif tail := re.fullmatch(r"(\d*)\.(\d*?)(\d+?)\3{1,}", text):
        whole, fixed, period = tail.groups()
    else:
        return literal(text)
    shift = 10 ** len(fixed)
    value = Fraction(int(whole + fixed or "0")) + Fraction(int(period), 10 ** len(period) - 1)
    return Amount(value=bounded(value / shift))


def _token(found: re.Match[str]) -> Token | None:
    text, start, end = found[0], found.start(), found.end()
    if found["repeating"]:
        amount = _repeating(text)
        return Token("number" if amount else "junk", text, start, end, amount)
    if found["number"]:
        amount = _number(found["number"], found["exponent"])
        return Token("number" if amount else "junk", text, start, end, amount)
    if found["word"]:
        return Token("word", text, start, end)
    if found["sign"]:
        return Token("sign", _SAME.get(text, text), start, end)
    return None


def tokens(text: str) -> list[Token]:
    """The tokens of a plain text (`plain.plain`); digits that make no number are `junk`."""
    text = _MARKED_REPEAT.sub(r"(\1)", text).replace(")(", "") if re.search(_MARKED_REPEAT, text) else text
    text = _RUN_TOGETHER.sub(lambda found: f"{found[0]} ", _POINT_TIMES.sub("*", _TIMES.sub("*", text)))
    text = _LOST_POWER.sub(r"\g<1>10^(\2)", text)
    return [token for found in _LEXER.finditer(text) if (token := _token(found))]


def glued(tokens: list[Token], at: int) -> bool:
    """Whether a token follows the one before it without a space."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end
