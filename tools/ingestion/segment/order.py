"""Lines in the order in which they are read, where converting could not tell it from a page's geometry alone."""

import re
from dataclasses import replace

from tools.ingestion import words
from tools.ingestion.paper import Line, Page

_NUMBERED = re.compile(rf"^\W*(?:{words.QUESTION})\W{{0,2}}\d{{1,3}}(?!\w)", re.IGNORECASE)
_LABEL = re.compile(r"^\s*\(?(?P<label>[A-Ha-h])[.)]\s")
_FEW = 3
"""Lines of a column that are too few to be seen as one."""
_MANY = 8
_GUTTER = 12.0
"""Points between columns."""


def in_order(page: Page) -> Page:
    """A page whose bars make no table, and whose last column comes last however few lines it has."""
    return _last_column_last(_without_bars(page))


def _without_bars(page: Page) -> Page:
    """A page whose lines stand in no cells where a question begins in the middle of one, as no table has it.

    The lines of such a table are ordered anew from the top down, each from left to right.
    """
    barred = _barred(page)
    if not barred:
        return page
    first = next(place for place, line in enumerate(page.lines) if line.cell and line.cell[0] in barred)
    inside = [replace(line, cell=None, role="text") for line in page.lines if line.cell and line.cell[0] in barred]
    outside = [line for line in page.lines if not (line.cell and line.cell[0] in barred)]
    return replace(page, lines=(*outside[:first], *_from_above(inside), *outside[first:]))


def _barred(page: Page) -> set[int]:
    """The tables in which the number of a question stands below another line of its cell."""
    found: set[int] = set()
    before: tuple[int, int, int] | None = None
    for line in page.lines:
        if line.cell and line.box and line.cell == before and _NUMBERED.match(line.text):
            found.add(line.cell[0])
        before = line.cell
    return found


def _last_column_last(page: Page) -> Page:
    """With a line or two right of all others at the end, where their label follows that of the lowest other one.

    So few lines are no column to the eye, and would be read with what stands at their height.
    """
    lines = [line for line in page.lines if line.box and line.role not in ("header", "footer") and not line.cell]
    lines = [line for line in lines if _LABEL.match(line.text) or page.height * 0.07 < _top(line) < page.height * 0.93]
    by_left = sorted(lines, key=_left)
    for count in range(1, _FEW + 1):
        rest, right = by_left[:-count], sorted(by_left[-count:], key=_top)
        if len(rest) < _MANY or _left(by_left[-count]) < max(line.box.right for line in rest if line.box) + _GUTTER:
            continue
        last, first = (_LABEL.match(line.text) for line in (max(rest, key=_top), right[0]))
        if last and first and first["label"] == chr(ord(last["label"]) + 1):
            moved = {id(line) for line in right}
            kept = [line for line in page.lines if id(line) not in moved]
            return replace(page, lines=(*kept, *right))
    return page


def _from_above(lines: list[Line]) -> list[Line]:
    """By their heights, those of one height from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=_top):
        if not rows or _top(line) > _middle(rows[-1][0]):
            rows.append([])
        rows[-1].append(line)
    return [line for row in rows for line in sorted(row, key=_left)]


def _top(line: Line) -> float:
    return line.box.top if line.box else 0.0


def _middle(line: Line) -> float:
    return (line.box.top + line.box.bottom) / 2 if line.box else 0.0


def _left(line: Line) -> float:
    return line.box.left if line.box else 0.0
