"""A learning path drawn: each skill a box, what rests on what as arrows, mastery as colours."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from textwrap import wrap

from prompts.catalogue import say
from store.bank.draw import BLUE, GREEN, GREY, GRID, GROUND, INK, ORANGE, SHADE, Sheet
from store.questions import Picture
from tools.adaptation.events import PathStep

MOST = 12
"""Boxes that are still readable on a phone."""
ACROSS = 3
WIDTH, ROW = 420.0, 88.0
_HALF_WIDTH, _HALF_HEIGHT = 0.44, 0.29
_LETTERS = 17
"""In a line of a box."""
_LOOK = {"known": (GREEN, GRID), "learning": (BLUE, SHADE), "new": (GREY, GROUND), "next": (ORANGE, SHADE)}
"""Edge and ground of a box."""


def drawn(steps: Sequence[PathStep], next_skill: str | None, title: str, locale: str) -> Picture | None:
    """The path as a picture, read along its arrows from the top; None for a path of one skill or none.

    Of a long one what is known already is left out first, then what comes last.
    """
    if len(steps) < 2:
        return None
    shown = _most_telling(steps)
    places = _places(shown)
    rows = 1 + max(row for _, row in places.values())
    sheet = Sheet((0, ACROSS), (0, rows), height=rows * ROW + 44, width=WIDTH, margin=22)
    points = {skill: (column + 0.5, rows - row - 0.5) for skill, (column, row) in places.items()}
    for step in shown:
        for before in step.needs:
            if before in points:
                (x, y), (u, v) = points[before], points[step.skill]
                start, end = (x, y - _HALF_HEIGHT), (u, v + _HALF_HEIGHT)
                if y == v:
                    side = _HALF_WIDTH if u > x else -_HALF_WIDTH
                    start, end = (x + side, y), (u - side, v)
                sheet.arrow(start, end, colour=GREY, width=1.5)
    for step in shown:
        _box(sheet, points[step.skill], step, is_next=step.skill == next_skill)
    for place, (status, (colour, _)) in enumerate(_LOOK.items()):
        at = (ACROSS * (place + 0.5) / len(_LOOK), 0.0)
        sheet.text(at, say(locale, f"path-status-{status}"), shift=(0, -12), colour=colour, size=12)
    return sheet.picture(_told(shown, next_skill, title, locale))


def _most_telling(steps: Sequence[PathStep]) -> list[PathStep]:
    """At most as many as fit, in their order."""
    if len(steps) <= MOST:
        return list(steps)
    missing = [step for step in steps if step.status != "known"][:MOST]
    room = MOST - len(missing)
    needed = {before for step in missing for before in step.needs}
    known = [step for step in steps if step.status == "known" and step.skill in needed]
    kept = {step.skill for step in [*missing, *known[:room]]}
    return [step for step in steps if step.skill in kept]


def _places(steps: Sequence[PathStep]) -> dict[str, tuple[float, int]]:
    """Column and row of each: after all that it needs, side by side with others of the same depth."""
    depth: dict[str, int] = {}
    for step in steps:
        depth[step.skill] = 1 + max((depth[before] for before in step.needs if before in depth), default=-1)
    layers: list[list[str]] = [[] for _ in range(1 + max(depth.values()))]
    for step in steps:
        layers[depth[step.skill]].append(step.skill)
    return {
        skill: (first + column, number)
        for number, (first, row) in enumerate(_rows(layers))
        for column, skill in enumerate(row)
    }


def _rows(layers: Sequence[list[str]]) -> Iterator[tuple[float, list[str]]]:
    """Skills side by side and the column of the first: those of one depth; a chain goes to and fro like a plough."""
    for is_chain, group in groupby(layers, lambda layer: len(layer) == 1):
        some = list(group)
        for skills in [list(chain.from_iterable(some))] if is_chain else some:
            rows = [skills[start : start + ACROSS] for start in range(0, len(skills), ACROSS)]
            for number, row in enumerate(rows):
                back = is_chain and number % 2 == 1
                room = ACROSS - len(row)
                at_turn = room * back if is_chain and len(rows) > 1 else room / 2
                yield at_turn, row[::-1] if back else row


def _box(sheet: Sheet, at: tuple[float, float], step: PathStep, *, is_next: bool) -> None:
    (x, y), (colour, fill) = at, _LOOK[step.status]
    left, right, low, high = x - _HALF_WIDTH, x + _HALF_WIDTH, y - _HALF_HEIGHT, y + _HALF_HEIGHT
    corners = ((left, low), (right, low), (right, high), (left, high))
    sheet.shape(*corners, colour=ORANGE if is_next else colour, fill=fill)
    if is_next:
        sheet.line(*corners, corners[0], colour=ORANGE, width=4)
    lines = wrap(step.name, _LETTERS, max_lines=3, placeholder=" …")
    for number, line in enumerate(lines):
        sheet.text(at, line, shift=(0, (len(lines) - 1) * 7.5 - number * 15), colour=INK, size=11.5)


def _told(steps: Sequence[PathStep], next_skill: str | None, title: str, locale: str) -> str:
    """The same in words."""
    names = {step.skill: step.name for step in steps}
    told = []
    for step in steps:
        status = "next" if step.skill == next_skill else step.status
        needs = ", ".join(names[before] for before in step.needs if before in names)
        words = say(locale, "path-alt-step", name=step.name, status=say(locale, f"path-status-{status}"))
        told.append(say(locale, "path-alt-after", step=words, needs=needs) if needs else words)
    return say(locale, "path-alt", title=title, steps="; ".join(told))
