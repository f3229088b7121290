"""Fractions, which are printed as two lines around a rule, as one piece of their line. Pure geometry."""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby

from tools.ingestion.convert.grids import Stroke
from tools.ingestion.convert.layout import line, rows
from tools.ingestion.convert.pieces import Piece
from tools.ingestion.paper import Run

_LONGEST = 250.0
_ABOVE, _BELOW = (0.1, 1.0), (0.5, 1.02)
"""Of the size of what is divided: how far its baseline lies above the rule, and that of the divisor below."""
_HIGHEST = 2.4
"""Of its size, how far above the rule a small raised part of what is divided may stand."""
_SLACK = 1.0
"""Of the size, how much longer than what is divided, and than the divisor, the rule may be."""
_OFF_CENTRE = 0.2
_AXIS = 0.25
"""Of the size of a line, how far above its baseline the rules of its fractions lie."""
_BESIDE = 1.5
_MARKS = {"<super>": "^", "<sub>": "_"}


def with_fractions(pieces: Sequence[Piece], levels: Iterable[Stroke]) -> list[Piece]:
    """The pieces, with one in LaTeX in place of those above and below a rule that fits them; inner ones first."""
    found = list(pieces)
    for rule in sorted(levels, key=lambda level: level.end - level.start):
        if rule.end - rule.start > _LONGEST:
            break
        inside = [one for one in found if rule.start - 2 <= one.left and one.right <= rule.end + 2]
        over = [one for one in inside if _ABOVE[0] <= (rule.at - one.baseline) / one.size <= _HIGHEST]
        usual = max((one.size for one in over if _near(rule, one)), default=0.0)
        above = [one for one in over if one.size < usual or _near(rule, one)]
        below = [one for one in inside if _BELOW[0] <= (one.baseline - rule.at) / one.size <= _BELOW[1]]
        if above and below and _fits(rule, above, below):
            parts = {id(one) for one in (*above, *below)}
            found = [one for one in found if id(one) not in parts]
            found.append(_fraction(rule, above, below, found))
    return found


def _near(rule: Stroke, piece: Piece) -> bool:
    return rule.at - piece.baseline <= _ABOVE[1] * piece.size


def _fits(rule: Stroke, above: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether the rule is as long as the longer of the two, and both stand in its middle."""
    widths = []
    for side in (above, below):
        left, right = min(one.left for one in side), max(one.right for one in side)
        if abs((left + right) / 2 - (rule.start + rule.end) / 2) > _OFF_CENTRE * (rule.end - rule.start) + 1:
            return False
        widths.append(right - left)
    return rule.end - rule.start <= max(widths) + _SLACK * above[0].size


def _fraction(rule: Stroke, above: Sequence[Piece], below: Sequence[Piece], others: Iterable[Piece]) -> Piece:
    size = max(one.size for one in above)
    baseline = rule.at + _AXIS * size
    for one in others:  # the line that it stands in, where there is one
        gap = max(one.left - rule.end, rule.start - one.right)
        if gap <= _BESIDE * one.size and 0.1 <= (one.baseline - rule.at) / one.size <= 0.45:
            size, baseline = one.size, one.baseline
            break
    return Piece(
        runs=(Run(text=f"$\\frac{{{_latex(above)}}}{{{_latex(below)}}}$"),),
        left=rule.start,
        top=min(one.top for one in above),
        right=rule.end,
        bottom=max(one.bottom for one in below),
        baseline=baseline,
        size=size,
        spaced=True,
    )


def _latex(pieces: Sequence[Piece]) -> str:
    said = " ".join(line(row).text for row in rows(pieces)).replace("$", "").strip()
    parts = []
    for mark, group in groupby(said, key=lambda char: _MARKS.get(unicodedata.decomposition(char).split(" ")[0], "")):
        text = "".join(group)
        parts.append(f"{mark}{{{unicodedata.normalize('NFKC', text)}}}" if mark else text)
    return "".join(parts)
