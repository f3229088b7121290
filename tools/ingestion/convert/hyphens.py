"""Words that are parted at the end of a line, mended where it is sure that they are one. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tools.ingestion.convert.pieces import joined
from tools.ingestion.paper import Line, Page, Run

_SOFT = "\u00ad"
_PARTED = re.compile(rf"([^\W\d_]{{2,}})[-‐{_SOFT}]$")
_REST = re.compile(r"([^\W\d_]{2,})([^\s]*)")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_ALIKE = 1.0
"""Points by which the sizes of two lines of one paragraph may differ."""


def mended(pages: Sequence[Page]) -> list[Page]:
    """The pages with each parted word whole on its first line; sure is what the document has whole elsewhere."""
    known = {word.casefold() for page in pages for line in page.lines for word in _WORD.findall(line.text)}
    return [_page(page, known) for page in pages]


def _page(page: Page, known: set[str]) -> Page:
    lines = list(page.lines)
    for place in range(len(lines) - 1):
        if both := _whole(lines[place], lines[place + 1], known):
            lines[place : place + 2] = both
    empty = [place for place, line in enumerate(lines) if not line.text.strip()]
    figures = tuple(replace(one, after=one.after - sum(place < one.after for place in empty)) for one in page.figures)
    return replace(page, lines=tuple(line for line in lines if line.text.strip()), figures=figures)


def _whole(line: Line, below: Line, known: set[str]) -> tuple[Line, Line] | None:
    parted, rest = _PARTED.search(line.text), _REST.match(below.text)
    if not parted or not rest or not rest[1].islower() or line.role != below.role or line.cell != below.cell:
        return None
    if abs(line.size - below.size) > _ALIKE:
        return None
    word = parted[1] + rest[1]
    sure = parted[0].endswith(_SOFT) or (word.casefold() in known and f"{parted[1]}-{rest[1]}".casefold() not in known)
    if not sure:
        return None
    last = line.runs[-1]
    first = replace(line, runs=joined([*line.runs[:-1], replace(last, text=last.text[:-1] + rest[0])]))
    return first, replace(below, runs=_without(below.runs, rest.end()))


def _without(runs: Sequence[Run], count: int) -> tuple[Run, ...]:
    """Runs without their first characters and the spaces after them."""
    left: list[Run] = []
    for run in runs:
        text = run.text[count:]
        count = max(0, count - len(run.text))
        left.append(replace(run, text=text if left else text.lstrip()))
    return joined(left)
