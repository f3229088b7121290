"""Formulas as names of topics: "F=ma", "y = mx + c", "x^2 + 5x + 6 = 0", whatever numbers stand in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from tools.search.words import Word

LONGEST = 20
"""Words and signs that one formula may take."""
_OPERATORS = "=^+*/<>|→√∫²³×·"
_TELLING = re.compile(rf"[{re.escape(_OPERATORS)}()%:!\[\]]|''|\w'\(")
_MAY_HOLD = re.compile(
    rf"[{re.escape(_OPERATORS)}_\d()\[\]:%!'→−–-]|\b(?:squared|cubed|equals?|over|times|plus|minus)\b|\b[^\W\d_]\b",
    re.IGNORECASE,
)
"""What a text must hold for a formula to be in it."""
_LABEL = re.compile(r"\w: ")
"""What stands before a list and in no formula: "a test of 10: 5 easy"."""
_LETTERS = re.compile(r"[^\W\d_]+")
_ASIDE = frozenset(",;.?")
"""Between formulas, and within brackets only a part of one."""
_SAID = frozenset("squared cubed times over".split())
_MOLECULE = re.compile(r"(?:[A-Za-z]{1,2}\d*)+[₀-₉]*|(?:[A-Za-z]{1,2}[₀-₉\d]*)+")
_NAMED = frozenset(
    "sin cos tan log lim det list range print theta lambda alpha beta sqrt and off times plus minus equals over "
    "squared cubed for len def ohm mol equal equals abc".split()
)
"""Words that may stand in a formula; others are no longer than three letters."""
_SPOKEN = (
    (r"->|⟶", "→"),
    (r"\bequals?\b|\bis equal to\b", "="),
    (r"\bplus\b", "+"),
    (r"−|–|\bminus\b", "-"),
    (r"\*\*", "^"),
    (r"\btimes\b|[×·*]|\bof\b", ""),
    (r"\bdivided by\b|\bover\b", "/"),
    (r"\bsquared\b|²", "^2"),
    (r"\bcubed\b|³", "^3"),
    (r"θ|\btheta\b", "x"),
    (r"(?<![\^\d.])\d+(?:[.,]\d+)?", "#"),
    (r"\s+", ""),
    (r"#(?=[a-z(])", ""),
)
_RULES = tuple((re.compile(pattern), plain) for pattern, plain in _SPOKEN)
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")

Meant = TypeVar("Meant")


def shape(text: str) -> str:
    """A formula without its numbers and spaces: "x^2 - 5x = 0" and "x² - 7x = 2" are of one shape."""
    text = text.lower().translate(_SUBSCRIPTS)
    for pattern, plain in _RULES:
        text = pattern.sub(plain, text)
    return text


def signless(form: str) -> str:
    """A shape whatever its signs: "2x - 3 = 7" is like "2x + 3 = 7" where nothing else is called so."""
    return form.replace("-", "+").removeprefix("+")


def is_formula(name: str) -> bool:
    """Whether a name of a topic is a formula and not words."""
    runs = [run.lower() for run in _LETTERS.findall(name)]
    if not any(char.isalnum() for char in name) or not (runs or _TELLING.search(name)):
        return False
    if any(char.isdigit() for char in name) and " " not in name and _MOLECULE.fullmatch(name):
        return True
    if len(runs) > 1 and max(map(len, runs)) < 3 and (" - " in name or max(map(len, runs)) == 1):  # "ad - bc"
        return True
    short = all(len(run) < 4 or run in _NAMED for run in runs)
    return short and (bool(_TELLING.search(name)) or not _SAID.isdisjoint(runs))


def formulas_in(source: str, words: Sequence[Word], known: Mapping[str, Meant]) -> Iterator[tuple[int, int, Meant]]:
    """Known formulas in a text: where each begins and ends (not included) among its words, and what it stands for."""
    if not known or not _MAY_HOLD.search(source):
        return
    typed = [source[word.start : word.end].lower() for word in words]  # "MC" stands for no multiple choice
    for start, word in enumerate(words):
        if not _is_edge(
            source[max(0, word.start - 9) : word.start].rstrip()[-1:], source[max(0, word.start - 1) : word.start]
        ):
            continue
        for end in _ends(typed, start):
            after = source[words[end - 1].end : words[end - 1].end + 9]
            if not _is_edge(after.lstrip()[:1], after[:1]) or after[:1] in ("'", "("):
                continue
            text = source[word.start : words[end - 1].end]
            if _LABEL.search(text):
                break
            form = shape(text)
            meant = known.get(form) or known.get(signless(form))
            if meant is not None:
                yield start, end, meant


def _ends(typed: Sequence[str], start: int) -> Iterator[int]:
    """Where a formula that begins at a place may end: before the first word that no formula holds."""
    open_ones = 0
    for end in range(start, min(start + LONGEST, len(typed))):
        text = typed[end]
        open_ones += (text in "([{") - (text in ")]}")
        if (text in _ASIDE and not open_ones) or (len(text) > 3 and text.isalpha() and text not in _NAMED):
            return
        yield end + 1


def _is_edge(nearest: str, beside: str) -> bool:
    """Whether a formula may end beside a sign: `nearest` is the first that is no space, `beside` the very next."""
    return not (nearest and nearest in _OPERATORS) and not beside.isalnum()
