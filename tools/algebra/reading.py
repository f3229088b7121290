"""How a text is to be read, and what is said of one that cannot be."""

from dataclasses import dataclass

MOST_CHARACTERS = 2000
MOST_TOKENS = 600
MOST_DEPTH = 40
MOST_HEIGHT = 100
MOST_DIGITS = 100


class Unreadable(Exception):
    """A text that is no formula to us. `reason` names a sentence of the catalogue (`algebra-REASON`)."""

    def __init__(self, reason: str, word: str = "") -> None:
        super().__init__(reason, word)
        self.reason = reason
        self.word = word[:30]


@dataclass(frozen=True, kw_only=True)
class Style:
    """Choices where a writing can be read in more than one way."""

    log_base: float | None = None
    """Base of a bare `log`; None is 10."""
    letters: frozenset[str] | None = None
    """Variables to expect; other letters in a row are a word, which is unreadable. None: any letters are variables."""
    tight: bool = False
    """`1/2x` is 1/(2x), `e^2x` is e^(2x), `√2x` is √(2x)."""
    absorb: bool = False
    """`x^1/2` is x^(1/2), `sin x/2` is sin(x/2)."""
    signs: bool = False
    """`1 +- 2` between two terms is 1 ± 2, not 1 + (-2)."""


PLAIN = Style()
