"""What stands around a sign of a request."""

from collections.abc import Sequence

from tools.search.patterns import Sort
from tools.search.vocabulary import SKIP, Sign

_ENDS = frozenset([",", "/", "|", ".", ";", "and", "&", "please", ")"])
_WISHES: frozenset[Sort] = frozenset(("level", "kind", "relative", "noun", "type"))


class Around:
    """The words of a request and the sign at each."""

    def __init__(self, texts: Sequence[str], at: Sequence[Sign | None]) -> None:
        self._texts = texts
        self._at = at

    def sort(self, place: int) -> str:
        """The sort of the sign at a place; "" where there is none."""
        sign = self._at[place] if 0 <= place < len(self._at) else None
        return sign.sort if sign else ""

    def follows_name(self, sign: Sign) -> bool:
        """Whether a sign stands right behind a name: "sound easy", "sound (easy)", "sound - easy"."""
        return self.sort(sign.start - 1 - (self._texts[sign.start - 1] in ("(", "-", ":"))) == "topic"

    def is_apart(self, sign: Sign) -> bool:
        """Whether a sign stands between commas or at an end, "all" and the word for questions aside."""
        before, after = sign.start - 1, sign.end
        while before >= 0 and self.says_little(before):
            before -= 1
        while after < len(self._texts) and self.says_little(after):
            after += 1
        of_them = self.sort(sign.start - 1) == "mended" and self._texts[sign.start - 1] == "them"  # "make them hard"
        every = of_them or self._texts[sign.start - 1] in ("all", "both")
        free = before < 0 or self.sort(before) == "break" or every
        return free and (after == len(self._texts) or self.sort(after) in ("break", "and"[: 3 * every]))

    def says_more(self, place: int) -> bool:
        """Whether anything is said of questions before the next comma, "and" or count."""
        while place < len(self._texts) and self.sort(place) not in ("break", "and", "count"):
            if self._texts[place] in _ENDS:
                return False
            if not self.says_little(place) and self._texts[place] != "-":
                return True
            place += 1
        return False

    def says_little(self, place: int) -> bool:
        """Whether a word says nothing of its own, as the word for questions does."""
        return self.sort(place) in ("noun", "type", "skip", "mended") or (
            self._at[place] is None and self._texts[place] in SKIP
        )

    def count_follows(self, place: int) -> bool:
        """Whether a count comes next, behind levels and kinds alone."""
        while place < len(self._texts) and self.sort(place) in _WISHES:
            place += 1
        return self.sort(place) == "count"
