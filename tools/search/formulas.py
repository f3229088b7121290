"""Formulas as names of topics: "F=ma", "y = mx + c", "x^2 + 5x + 6 = 0", whatever numbers stand in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from tools.search.words import Word

LONGEST = 20
"""Words and signs that one formula may take."""
_OPERATORS = "=^+*/<>|→√∫²³×·"
_TELLING = re.compile(rf"[{re.escape(_OPERATORS)}()%:']")
_MOLECULE = re.compile(r"(?:[A-Za-z]{1,2}\d*)+[₀-₉]*|(?:[A-Za-z]{1,2}[₀-₉\d]*)+")
_NAMED = frozenset(
    "sin cos tan log lim det list range print theta lambda alpha beta sqrt and off times plus minus equals over "
    "squared cubed for len def return ohm mol".split()
)
"""Words that may stand in a formula; others are no longer than three letters."""
_SPOKEN = (
    (r"\bequals?\b|\bis equal to\b", "="),
    (r"\bplus\b|−|–|-(?!>)|\bminus\b", "+"),
    (r"\btimes\b|[×·*]|\bof\b", ""),
    (r"\bdivided by\b|\bover\b", "/"),
    (r"\bsquared\b|²", "^2"),
    (r"\bcubed\b|³", "^3"),
    (r"->|⟶", "→"),
    (r"θ|\btheta\b", "x"),
    (r"\s+", ""),
    (r"(?<![\^\d])\d+(?:[.,]\d+)?", "#"),
    (r"#(?=[a-z(])", ""),
)
_RULES = tuple((re.compile(pattern), plain) for pattern, plain in _SPOKEN)
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")

Meant = TypeVar("Meant")


def shape(text: str) -> str:
    """A formula without its numbers, spaces and signs of minus: "x^2 - 5x = 0" and "x² + 7x = 2" are of one shape."""
    text = text.lower().translate(_SUBSCRIPTS)
    for pattern, plain in _RULES:
        text = pattern.sub(plain, text)
    return text.removeprefix("+")


def is_formula(name: str) -> bool:
    """Whether a name of a topic is a formula and not words."""
    letters = re.findall(r"[^\W\d_]+", name)
    if not any(char.isalnum() for char in name) and len(name) > 1:
        return False
    short = all(len(run) < 4 or run.lower() in _NAMED for run in letters)
    if _MOLECULE.fullmatch(name) and any(char.isdigit() for char in name):
        return True
    said = " ".join(letters).lower().split()
    return short and (bool(_TELLING.search(name)) or not {"squared", "cubed", "times", "over"}.isdisjoint(said))


def formulas_in(source: str, words: Sequence[Word], known: Mapping[str, Meant]) -> Iterator[tuple[int, int, Meant]]:
    """Known formulas in a text: where each begins and ends (not included) among its words, and what it stands for."""
    if not known:
        return
    for start in range(len(words)):
        if not _is_edge(source[: words[start].start].rstrip()[-1:], source[: words[start].start][-1:]):
            continue
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            after = source[words[end - 1].end :]
            if not _is_edge(after.lstrip()[:1], after[:1]) or after[:1] in ("'", "("):
                continue
            meant = known.get(shape(source[words[start].start : words[end - 1].end]))
            if meant is not None:
                yield start, end, meant


def _is_edge(nearest: str, beside: str) -> bool:
    """Whether a formula may end beside a sign: `nearest` is the first that is no space, `beside` the very next."""
    return not (nearest and nearest in _OPERATORS) and not beside.isalnum()
