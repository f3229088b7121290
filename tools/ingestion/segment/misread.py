"""Numbers and labels that were read wrongly from a picture, set right by their neighbours.

"6) Ottawa" below "a) Oslo" is a "b)", and "I1." between 10 and 12 is an 11.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tools.ingestion.segment.rows import Row, plain

_LABEL = re.compile(r"\(?(?P<sign>[^\s.)])\s?[.)](?=\s|\w)")
_LIKE = {"a": "2@oq04", "b": "68ßhl", "c": "(e<o0€©g", "d": "0ocla", "e": "cf", "f": "et"}
"""What reading a picture makes of a letter, as a capital or not."""
_FEWEST = 3
_ASKEW = 4.0
"""Points by which the labels of a question stand to the left or right of each other."""
_SURE = 3
"""After so many questions whose labels were mostly read well, one well-read label is enough in the others."""
_BETWEEN = 2
"""Rows that an option goes on for."""
_NUMBER = re.compile(r"\(?(?P<sign>[\dIl|]|(?=\D*\d)[\dIl|OoCSZB]{2,3})\s?[.)](?=\s|\w)")
_DIGITS = str.maketrans("Il|OoCSZB", "111000528")
"""What reading a picture makes of digits."""
_BESIDE = 20.0
"""Points by which numbers of one column stand to the left or right of each other."""


@dataclass(frozen=True)
class _Run:
    """Rows that begin with the labels of one question's options."""

    rows: tuple[Row, ...]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def signs(self) -> list[str]:
        """Their labels as they were read."""
        return [_sign(row) for row in self.rows]

    @property
    def well_read(self) -> int:
        """How many labels are what they must be."""
        return sum(sign.lower() == letter for sign, letter in zip(self.signs, _LIKE, strict=False))


def renumbered(rows: Sequence[Row]) -> list[Row]:
    """The rows with numbers in place of letters where those before or behind count on from them."""
    plainly = [row for row in rows if _number(row).isdecimal()]
    mended: dict[int, Row] = {}
    for row in rows:
        sign = _number(row)
        if not sign or sign.isdecimal() or not row.unsure:
            continue
        value = int(sign.translate(_DIGITS))
        place = bisect(plainly, row.index, key=lambda other: other.index)
        before, behind = plainly[max(0, place - 1) : place], plainly[place : place + 1]
        if _counts(row, before, value - 1) or _counts(row, behind, value + 1):
            mended[row.index] = _with_sign(row, _NUMBER, str(value))
    return [mended.get(row.index, row) for row in rows]


def relabelled(rows: Sequence[Row]) -> list[Row]:
    """The rows with the labels that their neighbours show to be others than was read."""
    runs = [run for run in _runs(rows) if run.well_read]
    clear = [run for run in runs if 2 * run.well_read >= len(run)]
    mended: dict[int, Row] = {}
    for run in runs if len(clear) >= _SURE else clear:
        capital = sum(sign.isupper() for sign in run.signs) * 2 > run.well_read
        for row, letter in zip(run.rows, _LIKE, strict=False):
            if _sign(row).lower() != letter:
                mended[row.index] = _with_sign(row, _LABEL, letter.upper() if capital else letter)
    return [mended.get(row.index, row) for row in rows]


def _runs(rows: Sequence[Row]) -> Iterator[_Run]:
    place = 0
    while place < len(rows):
        run = _run(rows, place) if rows[place].unsure else []
        if len(run) >= _FEWEST:
            yield _Run(tuple(run))
            place = run[-1].index
        place += 1


def _run(rows: Sequence[Row], start: int) -> list[Row]:
    """The rows from one on whose labels are or resemble a, b, c, with what their texts go on for between them."""
    run: list[Row] = []
    skipped = 0
    for row in rows[start:]:
        sign = _sign(row)
        letter = "abcdef"[len(run)] if len(run) < len(_LIKE) else ""
        fits = bool(letter) and bool(sign) and sign.lower() in letter + _LIKE[letter] and row.unsure
        if fits and (not run or abs(row.indent - run[-1].indent) < _ASKEW):
            run.append(row)
            skipped = 0
        elif run and not sign and skipped < _BETWEEN:
            skipped += 1
        else:
            break
    return run


def _sign(row: Row) -> str:
    """What stands where a label has its letter; nothing on a row without one."""
    match = _LABEL.match(plain(row.text))
    return match["sign"] if match else ""


def _counts(row: Row, others: Sequence[Row], value: int) -> bool:
    """Whether the number beside a row, in its column, is this one."""
    return any(int(_number(one)) == value and abs(one.indent - row.indent) < _BESIDE for one in others)


def _number(row: Row) -> str:
    """What stands where a question has its number; nothing on a row without one."""
    match = _NUMBER.match(plain(row.text))
    return match["sign"] if match else ""


def _with_sign(row: Row, shape: re.Pattern[str], right: str) -> Row:
    """The row with what is right in place of the sign that a shape finds at its beginning."""
    match = shape.match(plain(row.text))
    assert match
    start, end = match.span("sign")
    looks = row.looks[:start] + row.looks[start : start + 1] * len(right) + row.looks[end:]
    return replace(row, text=row.text[:start] + right + row.text[end:], looks=looks)
