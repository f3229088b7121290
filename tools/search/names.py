"""Words of names as keys: without small words, as stems, in one order."""

from collections.abc import Sequence
from re import compile as pattern

from tools.search.vocabulary import SKIP
from tools.search.words import Word, stem

STOP = frozenset("a an the of to in on at for with and or by is are from into your my as s".split())
_PARTS = pattern(r",|\band\b|&|/|\(|\)")
GROUPS = {
    ("math",): ("math", "arithm", "algebra", "precalc", "functio", "geomet", "trigonom", "calcul", "linear", "statist",
                "probab", "number"),
    ("physic",): ("physic", "mechani", "electr", "waves", "optic", "thermo"),
    ("scienc",): ("physic", "mechani", "electr", "waves", "optic", "thermo", "chemi", "biolog"),
    ("stat",): ("statist",),
    ("calc",): ("calcul",),
    ("calculus",): ("calcul",),
    ("trig",): ("trigonom",),
    ("geom",): ("geomet",),
    ("chem",): ("chemi",),
    ("bio",): ("biolog",),
    ("econ",): ("econom",),
    ("linalg",): ("linear-alg", "linear alg"),
    ("alg", "lin"): ("linear-alg", "linear alg"),
    ("prob",): ("probab",),
    ("code",): ("program",),
    ("program",): ("program",),
    ("python",): ("program",),
    ("grammar",): ("english", "grammar"),
    ("vocab",): ("english", "vocab"),
    ("vocabulari",): ("english", "vocab"),
    ("english",): ("english",),
}  # fmt: skip
"""Words that every school shares (as keys) → how the ids or names of their subjects begin."""
WIDE = (("math",), ("physic",), ("scienc",))
"""Of these, what several subjects are."""
_ARTICLES = ("a", "an", "the")
_DIGITS = {
    word: str(value) for value, word in enumerate("zero one two three four five six seven eight nine ten".split())
}


class _Everything(frozenset[str]):
    """Holds each word: names are taken as they are written."""

    def __contains__(self, word: object) -> bool:
        return True


EVERYTHING = _Everything()
"""To keep all words."""


def number_stem(word: str) -> str:
    """The stem of a word; of a small number its digits."""
    return _DIGITS.get(word) or stem(word)


def needs_small_words(words: Sequence[str]) -> bool:
    """Whether a name is nothing, or something else, without its small words."""
    rest = words[1:] if words and words[0] in _ARTICLES else words
    telling = [word for word in rest if word not in STOP]
    return len(rest) > len(telling) < 2 or (len(words) > 2 and set(words) <= STOP | SKIP)


def literal_key(words: Sequence[str]) -> tuple[str, ...]:
    """The stems in their order, small words as they are."""
    return tuple(word if word in STOP else "or" if word == "vs" else number_stem(word) for word in words)


def key_of(words: Sequence[str]) -> tuple[str, ...]:
    """The stems in the order of the alphabet, without small words."""
    return tuple(sorted(number_stem(word) for word in words if word not in STOP))


def is_size(words: Sequence[Word]) -> bool:
    """Whether words are the size of a matrix: "2 x 2", "3 by 3"."""
    texts = [word.text for word in words]
    return len(texts) == 3 and texts[1] in ("x", "by", "×") and texts[0].isdigit() and texts[2].isdigit()


def is_times(words: Sequence[Word], place: int) -> bool:
    """Whether an x says how often: "5x product rule"."""
    before = words[place - 1] if place else None
    return (
        words[place].text == "x" and before is not None and before.text.isdigit() and before.end == words[place].start
    )


def parts_of(name: str) -> list[str]:
    """The names that a name is made of: "diffusion, osmosis and active transport"."""
    parts = [part.strip() for part in _PARTS.split(name.lower())]
    return [part for part in parts if part and not (part.endswith("ing") and " " not in part)] if len(parts) > 1 else []
