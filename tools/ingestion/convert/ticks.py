"""Boxes to tick, and highlighter, which OCR does not see: found in the picture around what it has read."""

import re

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from tools.ingestion.convert.ocr import Written

_TAKEN_FOR_BOX = re.compile(r"^\s*[口ロ▢◻⬜☐□]\s*")
_READ_AS = re.compile(r"^(?:[oODQ0]|[^\x00-\x7f]|[^\w\s])(?:\s+|$)")
"""What a box with or without a tick is read as, standing alone."""
_SIDES = (0.28, 0.85)
"""Of the height of the line's box."""
_OBLONG = 1.25
_DARKER = 45
_EDGE, _CORNER = 0.2, 0.13
"""Of the side of a box: where its border may lie, and how much of that is its corner."""
_BORDER_INK, _CORNER_INK = 0.85, 0.2
_CLOSED = 0.95
"""A box with a tick in it may be taken for "M" or "B", so more is asked of its border."""
_TICKED_INK, _FULL_INK = 0.08, 0.8
"""Of the inner part, from where on it is a tick, and from where on no box."""
_VIVID = 60
_BOX, _TICKED_BOX = "□", "☒"


def ticked(picture: Image.Image, one: Written) -> str:
    """What is written, with the box that is printed before it."""
    if _TAKEN_FOR_BOX.match(one.text):
        return f"{_BOX} {_TAKEN_FOR_BOX.sub('', one.text)}"
    found = _box_before(_start(picture, one), one.height)
    return f"{found} {_READ_AS.sub('', one.text.strip())}" if found else one.text.strip()


def highlighted(picture: Image.Image, one: Written) -> bool:
    """Whether the ground of the writing has a vivid colour that the page has not."""
    left, top = one.quad.min(axis=0).astype(int)
    right, bottom = one.quad.max(axis=0).astype(int)
    dots = np.asarray(picture.crop((left, top, right, bottom)).convert("RGB"), np.int16).reshape(-1, 3)
    if not len(dots):
        return False
    ground = np.median(dots[dots.sum(axis=1) >= np.median(dots.sum(axis=1))], axis=0)
    return bool(ground.max() - ground.min() > _VIVID)


def _start(picture: Image.Image, one: Written) -> NDArray[np.bool_]:
    """Where ink is in the first part of a line, and a little before it."""
    left, top = one.quad[[0, 3]].min(axis=0)
    bottom = one.quad[3, 1]
    cut = picture.crop((int(left - 0.6 * one.height), int(top), int(left + 1.3 * one.height), int(bottom) + 1))
    dots = np.asarray(cut.convert("L"), np.int16)
    return dots < np.median(dots) - _DARKER


def _box_before(ink: NDArray[np.bool_], height: float) -> str:
    """The sign of the first thing in the line, where that is a square with nothing or a tick in it."""
    numbers, _ = ndimage.label(ink, np.ones((3, 3)))
    for part in sorted(ndimage.find_objects(numbers), key=lambda part: part[1].start):
        tall, wide = part[0].stop - part[0].start, part[1].stop - part[1].start
        if not all(_SIDES[0] * height <= side <= _SIDES[1] * height for side in (tall, wide)):
            continue
        if max(tall, wide) > _OBLONG * min(tall, wide):
            return ""
        return _sign(ink[part])
    return ""


def _sign(square: NDArray[np.bool_]) -> str:
    side = min(square.shape)
    edge, corner = max(1, round(_EDGE * side)), max(1, round(_CORNER * side))
    ends = (slice(None, edge), slice(-edge, None))
    sides = [square[part].any(axis=0).mean() for part in ends] + [square[:, part].any(axis=1).mean() for part in ends]
    tips = (slice(None, corner), slice(-corner, None))
    corners = [square[part, other].mean() for part in tips for other in tips]
    if min(sides) < _BORDER_INK or min(corners) < _CORNER_INK:  # letters are round somewhere, or open
        return ""
    inner = square[edge:-edge, edge:-edge]
    share = float(inner.mean()) if inner.size else 1.0
    if share < _TICKED_INK:
        return _BOX
    return _TICKED_BOX if share < _FULL_INK and min(sides) >= _CLOSED else ""
