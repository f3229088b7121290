"""How people hint that somebody is in danger, in ten languages: weights that `evals/safety` trained."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import cast

from tools.classifier import FILE, Classifier
from tools.safety.phrases import Category, Level

VERSION = 1
"""Of the names of features; another version needs other weights."""
CLEAR = 0.95
"""How likely a sign has to be for adults to be told."""
FAINT = 0.9
"""How likely it has to be for kind words, which are also right where it was nothing: see docs/decisions/0013."""
WINDOW = 60
"""Words that are looked at together, about as many as the longest examples have."""
_STEP = 40
_LONGEST_WORD = 40
_PIECES = (2, 3, 4, 5)
SHARES = {"c": 0.5}
"""How much a feature counts by the first letter of its name, where that is not 1: there are many of these."""
NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Hint:
    """The likeliest meaning of words that hint at danger."""

    level: Level
    category: Category
    faint: bool
    """It may as well be nothing."""
    chance: float
    """How likely it is a sign at all: 0 to 1."""


def hinted(words: Sequence[str]) -> Hint | None:
    """The clearest hint in the words of a text, as `reading` makes them; None where there is none."""
    found = (_hint(words[at : at + WINDOW]) for at in range(0, max(len(words) - WINDOW + _STEP, 1), _STEP))
    return max((hint for hint in found if hint is not None), key=lambda hint: hint.chance, default=None)


def _hint(words: Sequence[str]) -> Hint | None:
    chances = classifier().chances(features(words))
    chance = 1 - chances.pop(NONE)
    if chance < FAINT:
        return None
    levels: dict[str, float] = {}
    categories: dict[str, float] = {}
    for kind, likely in chances.items():
        level, category = kind.split()
        levels[level] = levels.get(level, 0) + likely
        categories[category] = categories.get(category, 0) + likely
    level, category = max(levels, key=levels.__getitem__), max(categories, key=categories.__getitem__)
    return Hint(level=cast(Level, level), category=cast(Category, category), faint=chance < CLEAR, chance=chance)


def features(words: Sequence[str]) -> list[str]:
    """The names of what some words have, each once."""
    return list(dict.fromkeys((*_of_words(words), *_of_letters(words))))


def _of_words(words: Sequence[str]) -> Iterator[str]:
    framed = ["^", *(word[:_LONGEST_WORD] for word in words), "$"]
    yield from (f"1 {word}" for word in framed)
    yield from (f"2 {first} {second}" for first, second in pairwise(framed))
    yield from (f"3 {' '.join(framed[at : at + 3])}" for at in range(len(framed) - 2))


def _of_letters(words: Sequence[str]) -> Iterator[str]:
    for word in dict.fromkeys(words):
        bound = f"<{word[:_LONGEST_WORD]}>"
        for size in _PIECES:
            yield from (f"c{bound[at : at + size]}" for at in range(len(bound) - size + 1))


@cache
def classifier() -> Classifier[str]:
    """The one that comes with the product; its kinds are `none`, and a level and a category."""
    return Classifier(files("tools.safety").joinpath(FILE).read_bytes())
