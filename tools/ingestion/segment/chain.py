"""The best-numbered chain: which of the numbers at the beginnings of rows number the questions.

Dynamic programming over all numbers of a paper: the next number of the same style, at the same indent and of the same
weight, costs nothing; gaps, other indents and changes of style cost; beginning again at 1 costs little behind a heading
and much elsewhere, where it also needs a number of 5 or more before it (else the options of each question would win).
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from tools.ingestion.segment.headings import Break
from tools.ingestion.segment.numbers import Mark
from tools.ingestion.segment.rows import Row

_WORTH = {
    "bare": 0.5,
    "parens": 0.9,
    "bracket": 0.7,
    "decimal": 0.65,
    "circled": 0.6,
    "roman.": 0.7,
    "roman)": 0.5,
    "dash": 0.6,
    "colon": 0.8,
    "letter-id": 0.7,
}
_RESTART = {Break.NONE: 6.0, Break.WEAK: 1.6, Break.SECTION: 0.7, Break.INSTRUCTIONS: 0.7, Break.KEY: 0.2}
_LOWEST_BEFORE_RESTART = 5
_WIDEST_GAP = 6
_FICKLE = 4
"""So many changes of style, and the next is no surprise."""
_OTHER_HALF = 180
"""Points between numbers that go on in the other half of a page, row by row."""
_NESTED = 0.55
"""What a number is worth that seems to count options, or a list in a stem."""
_Key = TypeVar("_Key")
_OPTION = re.compile(r"^(?:\(?(?!\d)\w[.)]|[□☐○◯❏☑☒])\s*\S?")


@dataclass(frozen=True, kw_only=True)
class Link:
    """A number of the chain."""

    mark: Mark
    restart: bool
    """Whether the numbers begin again here."""


@dataclass
class _Node:
    mark: Mark
    worth: float
    score: float = 0.0
    before: int | None = None
    restart: bool = True
    changes: int = 0
    """How often the style of the chain that ends here has changed."""


@dataclass
class _Best:
    """The best chains so far, by what may follow them."""

    exact: dict[tuple[str, str, int], list[int]] = field(default_factory=dict)
    by_style: dict[str, int] = field(default_factory=dict)
    by_value: dict[int, int] = field(default_factory=dict)
    high: int | None = None
    """Among those that end in a number high enough to begin again after it."""
    any: int | None = None
    behind: dict[Break, int | None] = field(default_factory=dict)
    """The best of all before the last break of each kind."""


def best_chain(marks: Sequence[Mark], breaks: Sequence[Break], rows: Sequence[Row]) -> list[Link]:
    """The numbers that number the questions, and those of a key behind them, in the order of the rows."""
    nested = _nested(marks, breaks)
    nodes = [
        _Node(mark=mark, worth=_worth(mark, stop, rows) * (_NESTED if _sort(mark) in nested else 1.0))
        for mark, stop in zip(marks, _stops(marks, len(rows)), strict=True)
    ]
    best = _Best()
    seen = 0
    for place, node in enumerate(nodes):
        for row in range(seen, node.mark.row.index):
            for kind in Break:
                if breaks[row] >= kind > Break.NONE:
                    best.behind[kind] = best.any
        seen = node.mark.row.index
        _join(place, nodes, best)
        _note(place, nodes, best)
    links: list[Link] = []
    at = best.any
    while at is not None:
        links.append(Link(mark=nodes[at].mark, restart=nodes[at].restart))
        at = nodes[at].before
    return links[::-1]


def _sort(mark: Mark) -> tuple[str, int]:
    return mark.style, round(mark.row.indent / 10)


def _nested(marks: Sequence[Mark], breaks: Sequence[Break]) -> set[tuple[str, int]]:
    """Sorts of numbers that begin again and again without a heading, each time below a number of another sort."""
    rows: dict[tuple[str, int], list[int]] = defaultdict(list)
    ones: dict[tuple[str, int], list[int]] = defaultdict(list)
    for mark in marks:
        index = mark.row.index
        if breaks[index]:
            continue
        rows[_sort(mark)].append(index)
        if mark.value == 1 and not any(breaks[max(0, index - 3) : index]):
            ones[_sort(mark)].append(index)
    begun = {_sort(mark) for mark in marks if mark.value == 1 and not breaks[mark.row.index]}
    return {
        sort
        for sort, again in ones.items()
        for other in begun - {sort}
        if len(again) >= (2 if other[0].startswith("word:") else 3)
        and 2 * len(ones.get(other, ())) <= len(again)
        and _between(again, rows.get(other, []))
    }


def _between(ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether one of the others stands before nearly each of the ones and the one before it."""
    parted = sum(bisect_left(others, low) < bisect_left(others, high) for low, high in pairwise([-1, *ones]))
    return parted >= 0.8 * len(ones)


def _stops(marks: Sequence[Mark], end: int) -> list[int]:
    """For each mark the row of the next one of its style."""
    following: dict[str, int] = {}
    stops: list[int] = []
    for mark in reversed(marks):
        stops.append(following.get(mark.style, end))
        following[mark.style] = mark.row.index
    return stops[::-1]


def _worth(mark: Mark, stop: int, rows: Sequence[Row]) -> float:
    row = mark.row
    worth = 1.0 if mark.style.startswith("word:") else _WORTH.get(mark.style, 1.0)
    if mark.style == "bare":
        worth += 0.3 * (row.bold or bool(mark.part)) + 0.1 * (row.text[mark.end - 1 : mark.end] == "\t")
        worth -= 0.2 * (not mark.rest)
    below = rows[row.index + 1 : min(row.index + 9, stop)]
    if "?" in mark.rest or any(_OPTION.match(other.text) for other in below):
        worth += 0.2
    worth -= 0.5 * (mark.part not in ("", "a"))
    if mark.rest[:1].islower() and not mark.part:
        worth -= 0.35
    above = rows[row.index - 1] if row.index else None
    if above is not None and above.leaf == row.leaf and above.full and row.gap < 0.6 and row.indent <= above.indent + 2:
        worth -= 0.3 * (above.text.rstrip()[-1:] not in ".?!:;。؟।)]_")
    return max(worth, 0.1)


def _join(place: int, nodes: Sequence[_Node], best: _Best) -> None:
    node = nodes[place]
    mark = node.mark
    choices: list[tuple[float, int | None, bool]] = [(-min(2.5, 0.4 * max(0, mark.value - 1)), None, True)]
    for gap in range(0, _WIDEST_GAP + 1):
        for at in best.exact.get((mark.style, mark.prefix, mark.value - gap), ()):
            if nodes[at].mark.row.index == mark.row.index:
                continue
            step = _double(nodes[at], node) if gap == 0 else 0.0 if gap == 1 else 0.35 + 0.3 * (gap - 1)
            choices.append((nodes[at].score - step - _unlike(nodes[at].mark, mark), at, False))
    at_style = best.by_style.get(mark.style)
    if mark.prefix and at_style is not None and nodes[at_style].mark.prefix != mark.prefix:
        step = 0.2 if mark.value <= 1 else 1.5
        choices.append((nodes[at_style].score - step, at_style, False))
    before = best.by_value.get(mark.value - 1)
    if before is not None and mark.value > 1:
        choices.append((nodes[before].score - _change(nodes[before]) - _aside(nodes[before].mark, mark), before, False))
    if mark.value <= 1 and not (mark.prefix and mark.style != "decimal"):
        if best.high is not None:
            choices.append(_restart(nodes, best.high, mark, Break.NONE))
        choices += [_restart(nodes, at, mark, kind) for kind, at in best.behind.items() if at is not None]
    elif (section := best.behind.get(Break.SECTION)) is not None and nodes[section].mark.value < mark.value:
        choices.append((nodes[section].score - 1.5 - _unlike(nodes[section].mark, mark), section, False))
    gain, node.before, node.restart = max(choices, key=lambda choice: (choice[0], choice[1] or -1))
    node.score = gain + node.worth
    if node.before is not None and not node.restart:
        other = nodes[node.before]
        node.changes = other.changes + (other.mark.style != mark.style)


def _change(before: _Node) -> float:
    """What it costs to go on in another style: less for whoever never keeps to one."""
    return 0.9 if before.changes < _FICKLE else 0.45


def _restart(nodes: Sequence[_Node], at: int, mark: Mark, kind: Break) -> tuple[float, int, bool]:
    other = 0.0 if nodes[at].mark.style == mark.style or kind is Break.KEY else 0.8
    return nodes[at].score - _RESTART[kind] - other, at, True


def _double(one: _Node, other: _Node) -> float:
    """A number that stands twice, as a slip of whoever typed it: both stand at one edge and ask."""
    slip = min(one.worth, other.worth, one.mark.value) > 1.0 and abs(one.mark.row.indent - other.mark.row.indent) <= 2
    return 1.15 if slip else 1.6


def _unlike(one: Mark, other: Mark) -> float:
    bold = one.row.bold != other.row.bold and one.style == other.style
    return _aside(one, other) + 0.4 * bold + (0.8 if one.style != other.style else 0.0)


def _aside(one: Mark, other: Mark) -> float:
    apart = abs(one.row.indent - other.row.indent)
    if apart > _OTHER_HALF and one.style == other.style and one.row.leaf == other.row.leaf:
        return 0.4
    return 0.0 if apart <= 8 else min(1.2, 0.3 + apart / 60)


def _note(place: int, nodes: Sequence[_Node], best: _Best) -> None:
    node = nodes[place]
    mark = node.mark
    same = best.exact.setdefault((mark.style, mark.prefix, mark.value), [])
    same.append(place)
    if len(same) > 6:  # the weakest goes, so that a long book stays quick
        same.remove(min(same, key=lambda at: nodes[at].score))
    _raise(best.by_style, mark.style, place, nodes)
    _raise(best.by_value, mark.value, place, nodes)
    if mark.value >= _LOWEST_BEFORE_RESTART and (best.high is None or nodes[best.high].score < node.score):
        best.high = place
    if best.any is None or nodes[best.any].score < node.score:
        best.any = place


def _raise(best: dict[_Key, int], key: _Key, place: int, nodes: Sequence[_Node]) -> None:
    if key not in best or nodes[best[key]].score < nodes[place].score:
        best[key] = place


def sections(links: Sequence[Link]) -> list[list[Mark]]:
    """The chain, cut where its numbers begin again."""
    found: list[list[Mark]] = []
    for link in links:
        if link.restart or not found:
            found.append([])
        found[-1].append(link.mark)
    return found


def missing(section: Sequence[Mark]) -> Mapping[int, int]:
    """How many numbers lack before a mark of a section, by the mark's place in it."""
    return {
        place: after.value - before.value - 1
        for place, (before, after) in enumerate(pairwise(section), 1)
        if before.prefix == after.prefix and after.value - before.value > 1
    }
