"""Where a line of markup may be cut: what must stay whole, and which marks are open at each place."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from channels.markdown import parser

WholeKind = Literal["code", "maths", "link", "other"]
_KINDS: dict[str, WholeKind] = {
    "backtick": "code",
    "math_inline": "maths",
    "_maths_unless_price": "maths",
    "link": "link",
    "image": "link",
    "autolink": "other",
    "escape": "other",
    "entity": "other",
}
"""By the name of the parser's rule."""
_MARKERS = ("tokenize",)
"""Name of the rules for emphasis and for struck out text."""
_SPACE_BEFORE = re.compile(r"\s+\Z")
_SPACE_AFTER = re.compile(r"(?:\s|\\\n)+")
_JOINS = "\u200d"
_ADDS = re.compile("[\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
"""What changes the sign before it: colours of skin, the letters of a flag such as Scotland's."""


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A code span, formula, link or the like: cut only where it alone is too long."""

    start: int
    end: int
    kind: WholeKind


@dataclass(frozen=True, kw_only=True)
class Marks:
    """A run of marks such as `**`."""

    start: int
    end: int
    opens: bool
    """Whether any of them begins something."""
    closes: bool
    after: tuple[str, ...]
    """What is open behind it, outermost first: the marks themselves."""


@dataclass(frozen=True)
class Line:
    """The text of a paragraph, and what is in it."""

    text: str
    wholes: tuple[Whole, ...] = field(init=False)
    marks: tuple[Marks, ...] = field(init=False)

    def __post_init__(self) -> None:
        wholes, runs = _scanned(self.text)
        object.__setattr__(self, "wholes", tuple(wholes))
        object.__setattr__(self, "marks", tuple(_paired(runs)))

    def open_at(self, place: int) -> tuple[str, ...]:
        """The marks that are open at a place, outermost first."""
        before = bisect_right(self.marks, place, key=lambda run: run.end)
        return self.marks[before - 1].after if before else ()

    def whole_at(self, place: int) -> Whole | None:
        """What has to stay whole and begins at a place or before it, and ends after it."""
        return next((whole for whole in self.wholes if whole.start <= place < whole.end), None)

    def may_cut(self, place: int) -> bool:
        """Whether the text may be cut before a place: something stays on either side, and nothing is torn apart."""
        left, right = self.sides(place)
        if not left or right == len(self.text) or not is_between_signs(self.text, place):
            return False
        if any(whole.start < place < whole.end for whole in self.wholes):
            return False
        return not any(
            run.start < place < run.end or (run.end == left and run.opens) or (run.start == right and run.closes)
            for run in self.marks
        )

    def sides(self, place: int) -> tuple[int, int]:
        """Where the left side of a cut ends and where the right one begins, without the space between."""
        gap = _SPACE_BEFORE.search(self.text, 0, place)
        after = _SPACE_AFTER.match(self.text, place)
        return (gap.start() if gap else place), (after.end() if after else place)

    def cut(self, place: int) -> tuple[str, str]:
        """Both sides of a cut: marks that are open there are closed on the left and opened again on the right."""
        left, right = self.sides(place)
        marks = self.open_at(place)
        return self.text[:left] + "".join(reversed(marks)), "".join(marks) + self.text[right:]


def is_between_signs(text: str, place: int) -> bool:
    """Whether a place is between two signs as people see them: no accent, flag or family is torn apart."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if (
        unicodedata.category(after).startswith("M")
        or _JOINS in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"
    ):
        return False
    if "\U000e0020" <= after <= "\U000e007f":  # the letters of a flag such as Scotland's
        return False
    if not ("\U0001f1e6" <= after <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff"):
        return True
    flags = re.search("[\U0001f1e6-\U0001f1ff]+\\Z", text[:place])
    return flags is None or len(flags[0]) % 2 == 0


_Run = tuple[int, int, list[Token]]


def _scanned(text: str) -> tuple[list[Whole], list[_Run]]:
    """What stays whole, and the runs of marks with their tokens: the parser's own walk, which tells no places."""
    reader = parser()
    state = StateInline(text, reader, {}, [])
    wholes: list[Whole] = []
    runs: list[_Run] = []
    rules = reader.inline.ruler.getRules("")
    while state.pos < state.posMax:
        start = state.pos
        rule = next((rule for rule in rules if rule(state, False)), None)
        if rule is None:
            state.pending += text[state.pos]
            state.pos += 1
        elif rule.__name__ in _MARKERS:
            runs.append((start, state.pos, _last(state.tokens, state.pos - start)))
        elif kind := _KINDS.get(rule.__name__):
            wholes.append(Whole(start=start, end=state.pos, kind=kind))
    for settle in reader.inline.ruler2.getRules(""):
        settle(state)
    return wholes, runs


def _last(tokens: list[Token], length: int) -> list[Token]:
    """The last tokens that are so many signs long together."""
    place = len(tokens)
    while length > 0:
        place -= 1
        length -= len(tokens[place].content)
    return tokens[place:]


def _paired(runs: list[_Run]) -> list[Marks]:
    """The runs in which something begins or ends."""
    found: list[Marks] = []
    stack: list[str] = []
    for start, end, tokens in runs:
        opens = [token.markup for token in tokens if token.nesting == 1]
        closes = [token for token in tokens if token.nesting == -1]
        if opens or closes:
            del stack[len(stack) - len(closes) :]
            stack += opens
            found.append(Marks(start=start, end=end, opens=bool(opens), closes=bool(closes), after=tuple(stack)))
    return found
