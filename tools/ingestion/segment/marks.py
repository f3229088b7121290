"""Marks: what a question is worth, read and taken out of its text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tools.ingestion import words
from tools.ingestion.segment.rows import plain
from tools.ingestion.segment.text import Piece

_NUMBER = r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?)"
_WORD = rf"(?:{words.MARKS})"
_WORDED = re.compile(
    rf"[\[(]\s*total\s*[:=]\s*(?P<t>\d{{1,3}})\s*[\])]|"
    rf"[\[(]\s*(?P<total>total\s*(?:for question \d+)?\s*[:=]?\s*)?(?:worth|max\.?|maximum)?\s*{_NUMBER}\s*{_WORD}"
    rf"(?:\s+each)?\s*[\])]|[\[(]\s*(?:{_WORD})\s*[:=]?\s*(?P<m>\d{{1,3}})\s*[\])]|"
    rf"\bmarked out of (?P<o>\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?:^|\t|\s{{2,}}){_NUMBER}\s*{_WORD}\s*$", re.IGNORECASE)
_SLASH = re.compile(r"(?:^|[\s_])/\s*(?P<n>\d{1,3})\s*$")
_BRACKET = re.compile(r"(?:^|\s)\[(?P<n>\d{1,2})\]\s*$")
_ROUND = re.compile(r"(?:^|\s)\((?P<n>\d{1,2})\)\s*$")


@dataclass(frozen=True, kw_only=True)
class Worth:
    """Pieces without their marks, and the sum of these; None where none is printed."""

    pieces: tuple[Piece, ...]
    marks: float | None


def usual(pieces: Sequence[Piece]) -> bool:
    """Whether a lone "(3)" at the end of a line is a mark in this paper: many lines end so."""
    ends = sum(bool(_ROUND.search(plain(piece.text))) for piece in pieces)
    return ends >= 3 and ends * 12 >= len(pieces)


def take(pieces: Sequence[Piece], *, lone: bool = False) -> Worth:
    """The marks out of the pieces of a question; `lone` where "(3)" at a line's end is one."""
    found: list[float] = []
    total: float | None = None
    kept: list[Piece] = []
    for piece in pieces:
        rest, marks, whole = _taken(piece, lone=lone)
        found += marks
        total = whole if whole is not None else total
        kept += rest
    return Worth(pieces=tuple(kept), marks=total if total is not None else sum(found) if found else None)


def _taken(piece: Piece, *, lone: bool) -> tuple[list[Piece], list[float], float | None]:
    if piece.row.code:
        return [piece], [], None
    found: list[float] = []
    total: float | None = None
    rest: list[Piece] = []
    place = 0
    text = plain(piece.text)
    for match in _WORDED.finditer(text):
        value = float((match["n"] or match["m"] or match["o"] or match["t"]).replace(",", "."))
        if match["total"] or match["t"]:
            total = value
        else:
            found.append(value)
        rest.append(piece.cut(place, match.start()))
        place = match.end()
    last = piece.cut(place, len(text))
    shapes = [_ALONE, _SLASH, _BRACKET, *([_ROUND] if lone else [])]
    endings = [found_end for shape in shapes if (found_end := shape.search(plain(last.text)))]
    if endings and not found:
        ending = endings[0]
        found.append(float(ending["n"].replace(",", ".")))
        last = last.cut(0, ending.start())
    return [one for one in [*rest, last] if not one.blank], found, total
