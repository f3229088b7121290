"""A question's texts taken apart: prose and maths, the sides of equations, the numbers that stand on their own."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from tools.exchange.formula import FAILURES
from tools.exchange.interpreter import Number, Value
from tools.exchange.values import plain_words, quantity, read

_MATHS = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$((?:\\.|[^$\\])+)\$", re.S)
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.S)
_RELATION = re.compile(r"<=|>=|!=|==|\\(?:leq?|geq?|neq?|approx|sim|equiv|to|Rightarrow|implies)(?![a-z])|[=<>≈≤≥≠→⇒]")
_ATOM = re.compile(
    r"[-+]?\s*(?:\d[\d.,{}\\]*(?:\s*\\times\s*10\s*\^\s*\{?-?\d+\}?)?|\d*\s*\\[dt]?frac\s*\{?-?\d+\}?\s*\{?-?\d+\}?|\d+\s*/\s*\d+)"
    r"\s*(?:\\?%|\^?\{?\\circ\}?|°)?"
)
_SPACING = re.compile(r"\\(?:left|right|cdot|times|,|;)(?![a-z])|[\s{}$*%]")
_NUMBER = re.compile(r"(?<![\w.,])(?<!\d[-−/])[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?/\s?\d+)?\s?%?(?![\w^/])")


@cache
def maths(text: str) -> tuple[str, ...]:
    """What stands between dollar signs."""
    return tuple(found[1] or found[2] for found in _MATHS.finditer(_CODE.sub(" ", text)))


@cache
def prose(text: str) -> str:
    """The text without its maths and code; each piece leaves a mark that no word is."""
    return _MATHS.sub("\ufffc", _CODE.sub("\ufffc", text))


def sides(formula: str) -> list[str]:
    """The parts of a formula between equals signs, inequality signs and arrows."""
    return [part.strip() for part in _RELATION.split(formula)]


def pieces(text: str) -> Iterator[str]:
    """Every formula of a text, its sides, and the items of lists in them."""
    for formula in maths(text):
        yield formula.strip()
        for side in sides(formula):
            yield side
            if "," in side or "\\text" in side or "\\quad" in side:
                parts = re.split(r",(?!\d{3})|\\q?quad|\\text\s*\{[^{}]*\}", side.strip("()[]{}\\ "))
                yield from (part.strip() for part in parts if part.strip() not in ("", side))


@cache
def numbers(text: str) -> tuple[tuple[str, Number], ...]:
    """Numbers that stand on their own, in prose or as a side of a formula: how they are written, and their values.

    A percentage counts as both, 35% and 35.
    """
    written = [number.replace("−", "-") for number in _NUMBER.findall(prose(text))]
    written += [piece for piece in pieces(text) if _ATOM.fullmatch(piece.rstrip(". "))]
    found = [(writing(number), read(number)) for number in written]
    found += [
        (writing(number), read(number.replace("\\%", "").replace("%", ""))) for number in written if "%" in number
    ]
    for piece in pieces(text):
        if re.search(r"\\(?:text|mathrm)|°|circ", piece) and (measured := quantity(piece)):
            found.append((str(measured[0]), measured[0]))
    return tuple((how, value) for how, value in found if isinstance(value, int | Fraction))


def literals(text: str) -> frozenset[Value]:
    """The values of the numbers that stand on their own."""
    return frozenset(value for _, value in numbers(text))


@cache
def written_formulas(text: str) -> tuple[tuple[str, Value], ...]:
    """All formulas of a text, and their sides, that can be read: how they are written, and their values."""
    found = []
    for piece in pieces(text):
        try:
            value = read(piece)
        except FAILURES:
            continue
        if not isinstance(value, str):
            found.append((writing(piece), value))
    return tuple(found)


def formulas(text: str) -> tuple[Value, ...]:
    """The values of all formulas of a text, and of their sides."""
    return tuple(value for _, value in written_formulas(text))


def writing(piece: str) -> str:
    """How a number or formula is written, whatever its spaces, braces and kinds of multiplication."""
    return _SPACING.sub("", piece).replace("dfrac", "frac").replace("tfrac", "frac").replace("**", "^").rstrip(".")


def shape(piece: str) -> tuple[str, ...]:
    """The numbers, letters and opening brackets of a formula, sorted: where they differ, the writing does."""
    bare = re.sub(r"\\(?:left|right|cdot|times|frac|dfrac|tfrac)(?![a-z])|[{}]", " ", piece)
    return tuple(sorted(re.findall(r"\d+(?:\.\d+)?|[A-Za-z]+|\(", re.sub(r"(?<=[a-z])(?=[a-z])", " ", bare))))


def holds_words(text: str, words: str) -> bool:
    """Whether a text holds these words next to each other, whole words, whatever the case and the marks between."""
    return re.search(rf"(?<!\w){re.escape(plain_words(words))}(?!\w)", plain_words(text)) is not None
