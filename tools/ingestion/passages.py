"""Notes cut into passages: by headings, and where a stretch is long between two lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from store.documents import NewPassage
from tools.ingestion.segment import Prose

LONG = 1_000
"""Characters from which a passage ends with its line: a model for meaning reads some 200 words."""
_JOINED = frozenset({"list", "table", "code"})
"""Roles of lines that stay lines of their own."""


def cut(prose: Sequence[Prose]) -> list[NewPassage]:
    """The passages of what is no question; none goes over a heading or a page."""
    found: list[NewPassage] = []
    for (heading, page), lines in groupby(_placed(prose), key=lambda placed: placed[:2]):
        for text in _stretches([line for _, _, line in lines]):
            found.append(NewPassage(page=page, heading=list(heading), text=text))
    return found


def _placed(prose: Sequence[Prose]) -> Iterator[tuple[tuple[str, ...], int | None, Prose]]:
    """Each line with the headings that it stands under, the outermost first, and its page."""
    path: list[tuple[int, str]] = []
    for each in prose:
        text = each.line.text.strip()
        if each.line.role == "heading":
            path = [above for above in path if above[0] < each.line.level]
            path += [(each.line.level, text)] if text else []
        elif text:
            yield tuple(name for _, name in path), each.page, each


def _stretches(lines: Sequence[Prose]) -> Iterator[str]:
    """The lines as texts of some length; what is printed as one paragraph is one line again."""
    text = ""
    for each in lines:
        line = " ".join(filter(None, (each.line.marker, each.line.text.strip())))
        apart = "\n" if each.line.role in _JOINED or each.line.marker else " "
        text = f"{text}{apart}{line}" if text else line
        if len(text) >= LONG:
            yield text
            text = ""
    if text:
        yield text
