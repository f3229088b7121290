"""What of a page is to be looked at: pictures, and drawings that are neither tables nor rules. Pure geometry."""

import re
from collections.abc import Iterable, Sequence

import numpy as np
from scipy import ndimage

from tools.ingestion.convert.drawings import Drawn
from tools.ingestion.convert.pieces import Piece
from tools.ingestion.paper import Box

_CELL = 4.0
"""Points of a side; parts of one figure lie no more than about two of these apart."""
_LEAST_SIDE = 14.0
_LEAST_STROKES = 3
_GROUND = 0.6
"""Of the page; a picture that covers more, with text on it, is its ground."""
_FRAMED_LETTERS = 25
"""With more in it, a rectangle is a frame around text."""
_BAR = 8.0
"""How many times as wide as high the ground of a line is."""
_BAR_LINES = 3.0
"""Of the size of its letters, how high it is at most."""
_RULE_ACROSS, _RULE_DOWN = 0.75, 0.5
"""Of the page; a line that is longer sets off its columns or its head, and belongs to no figure."""
_NUMBER_LETTERS = 3
_NUMBER_SIZES = 3.0
"""Of the size of a number, how high the disc or square behind it is at most."""
_LABEL_LETTERS = 25
_TICKS = re.compile(r"[-−+]?\d+(?:[.,]\d+)?%?(?:\s+[-−+]?\d+(?:[.,]\d+)?%?)*")
_TICKS_WITHIN = 12.0
_SIGN_SIDES = (5.0, 16.0)
"""Points of the side of a box to tick."""
_SQUARE = 1.5


def figures(drawn: Sequence[Drawn], pieces: Sequence[Piece], width: float, height: float) -> list[Box]:
    """Where they stand; `drawn` without the lines of tables."""
    parts = [one for one in drawn if not (one.white or _is_frame(one, pieces) or _is_rule(one, width, height))]
    if any(piece.text for piece in pieces):
        parts = [one for one in parts if one.width * one.height < _GROUND * width * height]
    groups = [group for group in _together(parts, width, height) if _is_figure(group)]
    found = [_box(group) for group in groups if not (_is_bar(group, pieces) or _are_grounds(group, pieces))]
    return [_with_ticks(box, pieces) for box in found]


def labels(box: Box, pieces: Iterable[Piece]) -> list[Piece]:
    """Short writing within a figure, which is part of it."""
    return [one for one in pieces if _within(box, one) and len(one.text) <= _LABEL_LETTERS]


def boxes_to_tick(drawn: Sequence[Drawn], pieces: Sequence[Piece]) -> list[tuple[Drawn, str]]:
    """Little squares and circles that stand before text, with the sign that shows them."""
    found = []
    for one in drawn:
        low, high = _SIGN_SIDES
        square = abs(one.width - one.height) <= _SQUARE and low <= one.height <= high
        if square and (one.round or not one.free) and _before_text(one, pieces):
            dark = one.fill is not None and max(one.fill) < 128
            found.append((one, ("●" if dark else "○") if one.round else ("■" if dark else "□")))
    return found


def _before_text(one: Drawn, pieces: Sequence[Piece]) -> bool:
    middle = (one.top + one.bottom) / 2
    beside = [piece for piece in pieces if piece.top <= middle <= piece.bottom]
    if any(piece.left < one.right - 1 and piece.right > one.left + 1 for piece in beside):
        return False
    return any(0 <= piece.left - one.right <= 2.5 * piece.size for piece in beside)


def _is_frame(one: Drawn, pieces: Sequence[Piece]) -> bool:
    if one.kind == "picture" or one.free or one.thin:
        return False
    box = _box([one])
    return sum(len(piece.text) for piece in pieces if _within(box, piece)) > _FRAMED_LETTERS


def _is_rule(one: Drawn, width: float, height: float) -> bool:
    """Whether it goes across or down the page, as a line between columns does."""
    return one.thin and (one.width >= _RULE_ACROSS * width or one.height >= _RULE_DOWN * height)


def _are_grounds(group: Sequence[Drawn], pieces: Sequence[Piece]) -> bool:
    """Whether each of its parts is but the ground of a line, or of a number: "7" on a disc."""
    return all(_is_bar([one], pieces) or _behind_number(one, pieces) for one in group)


def _behind_number(one: Drawn, pieces: Sequence[Piece]) -> bool:
    if one.kind == "picture" or one.fill is None:
        return False
    inside = [piece for piece in pieces if _within(_box([one]), piece)]
    return (
        len(inside) == 1
        and len(inside[0].text.strip()) <= _NUMBER_LETTERS
        and max(one.width, one.height) <= _NUMBER_SIZES * inside[0].size
    )


def _is_bar(group: Sequence[Drawn], pieces: Sequence[Piece]) -> bool:
    """Whether it is no more than the ground of a line: "Question 6 of 6" on a bar across the page."""
    box = _box(group)
    if any(one.kind == "picture" or one.free for one in group) or box.right - box.left < _BAR * (box.bottom - box.top):
        return False
    inside = [piece for piece in pieces if _within(box, piece)]
    return bool(inside) and box.bottom - box.top < _BAR_LINES * max(piece.size for piece in inside)


def _within(box: Box, piece: Piece) -> bool:
    x, y = (piece.left + piece.right) / 2, piece.middle
    return box.left <= x <= box.right and box.top <= y <= box.bottom


def _together(parts: Sequence[Drawn], width: float, height: float) -> list[list[Drawn]]:
    """Parts that touch or nearly do."""
    mask = np.zeros((int(height / _CELL) + 3, int(width / _CELL) + 3), bool)
    places = [tuple(int(side / _CELL) for side in (one.top, one.bottom, one.left, one.right)) for one in parts]
    for top, bottom, left, right in places:
        mask[top : bottom + 2, left : right + 2] = True
    numbers, count = ndimage.label(mask, np.ones((3, 3)))
    groups: list[list[Drawn]] = [[] for _ in range(count)]
    for one, (top, _, left, _) in zip(parts, places, strict=True):
        groups[numbers[top, left] - 1].append(one)
    return groups


def _is_figure(group: Sequence[Drawn]) -> bool:
    box = _box(group)
    if min(box.right - box.left, box.bottom - box.top) < _LEAST_SIDE:
        return False
    return any(one.kind == "picture" or one.free for one in group) or len(group) >= _LEAST_STROKES


def _box(group: Sequence[Drawn]) -> Box:
    return Box(
        left=min(one.left for one in group),
        top=min(one.top for one in group),
        right=max(one.right for one in group),
        bottom=max(one.bottom for one in group),
    )


def _with_ticks(box: Box, pieces: Iterable[Piece]) -> Box:
    """A figure with the numbers along its axes."""
    near = Box(
        left=box.left - _TICKS_WITHIN,
        top=box.top - _TICKS_WITHIN,
        right=box.right + _TICKS_WITHIN,
        bottom=box.bottom + _TICKS_WITHIN,
    )
    ticks = [piece for piece in pieces if _within(near, piece) and _TICKS.fullmatch(piece.text.strip())]
    return Box(
        left=min([box.left, *(piece.left for piece in ticks)]),
        top=min([box.top, *(piece.top for piece in ticks)]),
        right=max([box.right, *(piece.right for piece in ticks)]),
        bottom=max([box.bottom, *(piece.bottom for piece in ticks)]),
    )
