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
_COLUMN = re.compile(r"(?<=[^\W\d_]{2})[^\W\d_]*\W*\t\s*(?P<n>\d{1,2})\s*$")
"""A number far right of words, as in a column of marks."""
_COLUMN_SHARE = 0.6
_PART = re.compile(r"^\s*(?:\d+\s*)?[(\[]?(?:[a-h]|[ivx]{1,4})[.)\]]\s")
_EACH = re.compile(
    rf"(?<![\d.,])(?P<n>\d{{1,2}}(?:[.,]\d+)?)\s*-?\s*{_WORD}\s*(?:{words.EACH})(?!\w)|"
    rf"(?<!\w)(?:{words.EACH})\s+(?:{words.QUESTION})\s.{{0,30}}?(?<![\d.,])(?P<m>\d{{1,2}}(?:[.,]\d+)?)\s*-?\s*{_WORD}|"
    r"每小?[题題问]\s*(?P<o>\d{1,2})\s*分",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Worth:
    """Pieces without their marks, and the sum of these; None where none is printed."""

    pieces: tuple[Piece, ...]
    marks: float | None


def usual(pieces: Sequence[Piece]) -> bool:
    """Whether a lone "(3)" at the end of a line is a mark in this paper: many lines end so."""
    ends = sum(bool(_ROUND.search(plain(piece.text))) for piece in pieces)
    return ends >= 3 and ends * 12 >= len(pieces)


def in_column(questions: Sequence[Sequence[Piece]]) -> bool:
    """Whether the marks of a paper stand in a column of their own: most questions have one number there."""
    having = sum(any(_COLUMN.search(plain(piece.text)) for piece in pieces) for pieces in questions)
    return having >= max(3, _COLUMN_SHARE * len(questions))


def each(heading: str) -> float | None:
    """What each question below a heading is worth: "Part B: Short answers (3 marks each)"."""
    match = _EACH.search(plain(heading))
    return float((match["n"] or match["m"] or match["o"]).replace(",", ".")) if match else None


def take(pieces: Sequence[Piece], *, lone: bool = False, column: bool = False) -> Worth:
    """The marks out of the pieces of a question, what stands before its parts being those of all of them.

    `lone` where "(3)" at a line's end is one, `column` where a number far right is.
    """
    before: list[float] = []
    found: list[float] = []
    total: float | None = None
    kept: list[Piece] = []
    within = False
    for piece in pieces:
        within = within or bool(_PART.match(plain(piece.text)))
        rest, marks, whole = _taken(piece, lone=lone, column=column)
        (found if within else before).extend(marks)
        total = whole if whole is not None else total
        kept += rest
    found = before or found
    return Worth(pieces=tuple(kept), marks=total if total is not None else sum(found) if found else None)


def _taken(piece: Piece, *, lone: bool, column: bool) -> tuple[list[Piece], list[float], float | None]:
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
    far = _COLUMN.search(plain(last.text)) if column and not found else None
    if far:
        found.append(float(far["n"]))
        last = last.cut(0, far.end(0) - len(far[0]) + far[0].rindex("\t"))
    elif endings and not found:
        ending = endings[0]
        found.append(float(ending["n"].replace(",", ".")))
        last = last.cut(0, ending.start())
    return [one for one in [*rest, last] if not one.blank], found, total
