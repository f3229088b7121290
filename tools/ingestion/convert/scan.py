"""A page that is known by its picture alone: what OCR has read, laid out as lines."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tools.ingestion.convert.layout import line, reading_order
from tools.ingestion.convert.ocr import LONGEST, Written, read_picture, sureness
from tools.ingestion.convert.pieces import Piece
from tools.ingestion.convert.ticks import highlighted, ticked
from tools.ingestion.paper import Box, Line, Remark, Run

_LEAST_SLOPE = 0.002
_STEEPEST = 0.15
"""Of writing that is a little askew; what is steeper is written so."""
_WIDE = 5.0
"""Times as wide as high: writing whose slope tells that of the page."""
_ENOUGH = 4
_SIZE = 0.68
"""Of the height of the box that OCR draws around it, the size of the letters."""
_BELOW_MIDDLE = 0.2
_ALIKE = 0.25
"""Of the page's usual height; within it a height is the usual one, for OCR draws its boxes loosely."""
_HOPELESS = 0.72
_FEWEST_LETTERS = 8
_DARKER, _INK = 40, 0.0004
"""A dot is ink when it is so much darker than the paper; with less of it, the page is blank."""


@dataclass(frozen=True, kw_only=True)
class Scan:
    """A page as read from its picture."""

    picture: Image.Image
    """Upright and level; its dots are to the page as its width is to the page's."""
    lines: tuple[Line, ...]
    width: float
    height: float
    """Points."""
    blank: bool = False
    readable: bool = True


def read_scan(picture: Image.Image, width: float, height: float) -> Scan:
    """The page; `width` and `height` in points of the picture as it is given."""
    picture = picture.convert("RGB")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    if _is_blank(picture):
        return Scan(picture=picture, lines=(), width=width, height=height, blank=True)
    upright, written = read_picture(picture)
    if upright.width == picture.height and upright.width != picture.width:
        width, height = height, width
    upright, written = _level(upright, written)
    letters = sum(char.isalnum() for one in written for char in one.text)
    if letters < _FEWEST_LETTERS or sureness(written) < _HOPELESS:
        return Scan(picture=upright, lines=(), width=width, height=height, readable=False)
    lines = _lines(upright, written, width / upright.width)
    return Scan(picture=upright, lines=lines, width=width, height=height)


def odd(number: int, scan: Scan) -> Iterator[Remark]:
    """What a page's teacher is to be told of its reading."""
    if scan.blank:
        yield Remark(kind="blank", page=number)
    elif not scan.readable:
        yield Remark(kind="unreadable", page=number)


def _is_blank(picture: Image.Image) -> bool:
    dots = np.asarray(picture.convert("L").reduce(4), np.int16)
    return float(np.mean(dots < np.median(dots) - _DARKER)) < _INK


def _slopes(written: Sequence[Written]) -> tuple[list[float], list[float]]:
    """How far down each long stretch lies, and how it slopes."""
    long = [one for one in written if one.width > _WIDE * one.height]
    downs = [float(one.quad[:, 1].mean()) for one in long]
    edges = [one.quad[1] - one.quad[0] + one.quad[2] - one.quad[3] for one in long]
    return downs, [float(edge[1] / edge[0]) if edge[0] else math.inf for edge in edges]


def _level(picture: Image.Image, written: Sequence[Written]) -> tuple[Image.Image, list[Written]]:
    """Picture and writing turned by the page's usual slope."""
    _, slopes = _slopes(written)
    slope = float(np.median(slopes)) if len(slopes) >= _ENOUGH else 0.0
    if not _LEAST_SLOPE < abs(slope) < _STEEPEST:
        return picture, list(written)
    angle = math.atan(slope)
    turned = picture.rotate(math.degrees(angle), Image.Resampling.BICUBIC, fillcolor=_paper(picture))
    middle = np.array([picture.width / 2, picture.height / 2])
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return turned, [replace(one, quad=(one.quad - middle) @ turn.T + middle) for one in written]


def _paper(picture: Image.Image) -> tuple[int, int, int]:
    """The picture's usual colour."""
    red, green, blue = np.median(np.asarray(picture.reduce(8)).reshape(-1, 3), axis=0)
    return int(red), int(green), int(blue)


def _lines(picture: Image.Image, written: Sequence[Written], scale: float) -> tuple[Line, ...]:
    """`scale` in points a dot."""
    downs, slopes = _slopes(written)
    fit = np.polyfit(downs, slopes, 1) if len(slopes) > _ENOUGH else np.zeros(2)
    usual = float(np.median([one.height for one in written]))
    pieces = [_piece(picture, one, _flat(one, fit, picture.width / 2), usual, scale) for one in written]
    sources = {id(piece): one for piece, one in zip(pieces, written, strict=True)}
    lines = []
    for row in reading_order(pieces):
        quads = np.concatenate([sources[id(piece)].quad for piece in row.pieces]) * scale
        (left, top), (right, bottom) = quads.min(axis=0), quads.max(axis=0)
        box = Box(left=float(left), top=float(top), right=float(right), bottom=float(bottom))
        lines.append(replace(line(row), box=box))
    return tuple(lines)


def _flat(one: Written, fit: NDArray[np.float64], middle: float) -> float:
    """How far down its middle would lie if the paper were flat and seen from above; `fit` is of slope over height."""
    across, down = one.quad.mean(axis=0)
    return float(down - np.polyval(fit, down) * (across - middle))


def _piece(picture: Image.Image, one: Written, down: float, usual: float, scale: float) -> Piece:
    size = _SIZE * (usual if abs(one.height - usual) < _ALIKE * usual else one.height)
    return Piece(
        runs=(Run(text=ticked(picture, one), highlighted=highlighted(picture, one)),),
        left=float(one.quad[[0, 3], 0].min()) * scale,
        top=(down - one.height / 2) * scale,
        right=float(one.quad[[1, 2], 0].max()) * scale,
        bottom=(down + one.height / 2) * scale,
        baseline=(down + _BELOW_MIDDLE * one.height) * scale,
        size=size * scale,
        confidence=one.confidence,
    )
