"""Pieces: characters side by side on one baseline; what lines are laid out of, by whatever they were read."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tools.ingestion.convert.glyphs import Glyph
from tools.ingestion.convert.grids import Stroke
from tools.ingestion.paper import Run

Colour = tuple[int, int, int]
_WORD_GAP = 0.25
"""Of the size; more than kerning, less than the narrowest space."""
_PIECE_GAP = 0.55
_DRIFT = 0.12
"""Of the size, how far baselines of one piece may lie apart."""
_OVERLAP = 0.6
_FAR_COLOUR = 60
_VIVID = 50
_CODE_COLOURS = 2
"""More colours than these in typewriter letters are a programme's, and mark nothing."""
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Side by side on one baseline; points of the page as read."""

    runs: tuple[Run, ...]
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    advance: float = 0.0
    """How far one character moves on, where all move on alike; else 0."""
    confidence: float = 1.0
    spaced: bool = False
    """Whether a space stands before it in the file."""
    block: int | None = None
    """The number of a table or a drawing that stands here, with lines of its own or none."""

    @property
    def text(self) -> str:
        """All that it says."""
        return "".join(run.text for run in self.runs)

    @property
    def middle(self) -> float:
        """How far down its middle lies."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A part of the page that was made to stand out."""

    left: float
    top: float
    right: float
    bottom: float
    underline: bool = False
    """A rule below the writing; else a coloured ground behind it."""

    def holds(self, glyph: Glyph) -> bool:
        """Whether a character stands on it."""
        if not self.left - 1 <= (glyph.left + glyph.right) / 2 <= self.right + 1:
            return False
        size = glyph.style.size
        if self.underline:
            return glyph.baseline - 0.05 * size <= self.top <= glyph.baseline + 0.35 * size
        return self.top <= glyph.baseline - 0.25 * size <= self.bottom


def pieces(glyphs: Sequence[Glyph], grounds: Sequence[Ground] = (), walls: Sequence[Stroke] = ()) -> list[Piece]:
    """Pieces in the file's order; none goes through a wall, which is an upright line."""
    body = Counter(glyph.style.colour for glyph in glyphs).most_common(1)[0][0] if glyphs else (0, 0, 0)
    coloured_code = len({glyph.style.colour for glyph in glyphs if glyph.style.mono}) > _CODE_COLOURS
    found: list[list[Glyph]] = []
    for glyph in glyphs:
        if found and _follows(glyph, found[-1][-1]) and not _walled(glyph, found[-1][-1], walls):
            found[-1].append(glyph)
        else:
            found.append([glyph])
    return [_piece(group, _Looks(body=body, coloured_code=coloured_code, grounds=grounds)) for group in found]


@dataclass(frozen=True, kw_only=True)
class _Looks:
    body: Colour
    coloured_code: bool
    grounds: Sequence[Ground]

    def run(self, glyph: Glyph) -> Run:
        """How a character looks; the run holds no text yet."""
        style = glyph.style
        marked = _far(style.colour, self.body) and not (style.mono and self.coloured_code)
        below = {ground.underline for ground in self.grounds if ground.holds(glyph)}
        return Run(
            text="",
            bold=style.bold,
            italic=style.italic,
            underlined=True in below,
            highlighted=marked or False in below,
            mono=style.mono,
        )


def _far(colour: Colour, body: Colour) -> bool:
    vivid = max(max(one) - min(one) for one in (colour, body)) > _VIVID
    return vivid and max(abs(one - other) for one, other in zip(colour, body, strict=True)) > _FAR_COLOUR


def _follows(glyph: Glyph, last: Glyph) -> bool:
    size = max(glyph.style.size, last.style.size)
    if abs(glyph.baseline - last.baseline) > _DRIFT * size:
        return False
    if min(glyph.style.size, last.style.size) < 0.75 * size:
        return False
    gap = max(glyph.left - last.right, last.left - glyph.right)
    return -_OVERLAP * size <= gap <= _PIECE_GAP * size


def _walled(glyph: Glyph, last: Glyph, walls: Sequence[Stroke]) -> bool:
    one, other = sorted((glyph, last), key=lambda glyph: glyph.left)
    return any(one.right - 1 <= wall.at <= other.left + 1 and wall.reaches(glyph.baseline) for wall in walls)


def _piece(glyphs: Sequence[Glyph], looks: _Looks) -> Piece:
    style = Counter(glyph.style for glyph in glyphs).most_common(1)[0][0]
    advance = max(glyph.right - glyph.left for glyph in glyphs) if style.mono else 0.0
    texts: list[tuple[Run, str]] = []
    for place, glyph in enumerate(glyphs):
        look = looks.run(glyph)
        if place and (spaces := _spaces(glyphs[place - 1], glyph, advance)):
            # a space between two looks belongs to neither; it goes with the first
            texts.append((texts[-1][0], spaces))
        texts.append((look, glyph.text.translate(_LIGATURES)))
    baseline = glyphs[0].baseline
    return Piece(
        runs=joined(replace(look, text=text) for look, text in texts),
        left=min(glyph.left for glyph in glyphs),
        top=min(baseline - 0.75 * style.size, *(glyph.top for glyph in glyphs), baseline),
        right=max(glyph.right for glyph in glyphs),
        bottom=max(baseline + 0.22 * style.size, *(glyph.bottom for glyph in glyphs), baseline),
        baseline=baseline,
        size=style.size,
        advance=advance,
        spaced=glyphs[0].spaced,
    )


def _spaces(last: Glyph, glyph: Glyph, advance: float) -> str:
    gap = max(glyph.left - last.right, last.left - glyph.right)
    if not (glyph.spaced or gap > _WORD_GAP * max(glyph.style.size, last.style.size)):
        return ""
    return " " * max(1, round(gap / advance)) if advance and last.style.mono and glyph.style.mono else " "


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbours that look alike become one; runs without text are left out."""
    alike = groupby((run for run in runs if run.text), key=lambda run: replace(run, text=""))
    return tuple(replace(look, text="".join(run.text for run in group)) for look, group in alike)
