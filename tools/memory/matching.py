"""Which of the things that are remembered some words are about: "forget that I like football", "my exam"."""

from collections.abc import Sequence

from tools.memory.events import Item
from tools.search.vocabulary import SKIP
from tools.search.words import clean, stem, words_of

MOST_OF_THEM = 0.5
"""Share of the words that a thing has to hold."""
_CALLED = {
    "help": "help hint hints guidance support",
    "length": "hints short brief long detailed",
    "kinds": "multiple choice typing type",
    "name": "name called call",
    "examples": "examples example",
    "goal": "goal path plan",
    "mistake": "mistake mistakes error errors",
}
"""What students call what is kept as a word of ours."""
_SAYS_NOTHING = frozenset(
    map(stem, "i my me im like love want need prefer have has am is are was it that about on".split())
)


def about(items: Sequence[Item], words: str) -> list[Item]:
    """The items that hold most of the words, the best alone; none where no item holds enough."""
    wanted = _stems(words)
    if not wanted:
        return []
    shares = [len(wanted & _stems(f"{item.value} {_CALLED.get(item.aspect, '')}")) / len(wanted) for item in items]
    best = max(shares, default=0.0)
    return [item for item, share in zip(items, shares, strict=True) if share == best and share >= MOST_OF_THEM]


def _stems(text: str) -> frozenset[str]:
    found = frozenset(stem(word.text) for word in words_of(clean(text)) if word.is_word and word.text not in SKIP)
    return found - _SAYS_NOTHING
