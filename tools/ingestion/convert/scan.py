"""A page that is known by its picture alone: what OCR has read, laid out as lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from tools.ingestion.convert.flatten import flattening, moved
from tools.ingestion.convert.layout import line, reading_order
from tools.ingestion.convert.ocr import LONGEST, Written, read_picture, sureness
from tools.ingestion.convert.pieces import Piece
from tools.ingestion.convert.ticks import highlighted, ticked
from tools.ingestion.paper import Line, Remark, Run

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
    """Upright and flat; its dots are to the page as its width is to the page's."""
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
    letters = sum(char.isalnum() for one in written for char in one.text)
    if letters < _FEWEST_LETTERS or sureness(written) < _HOPELESS:
        return Scan(picture=upright, lines=(), width=width, height=height, readable=False)
    flat, written = _flat(upright, written)
    lines = _lines(flat, written, width / flat.width)
    return Scan(picture=flat, lines=lines, width=width, height=height)


def odd(number: int, scan: Scan) -> Iterator[Remark]:
    """What a page's teacher is to be told of its reading."""
    if scan.blank:
        yield Remark(kind="blank", page=number)
    elif not scan.readable:
        yield Remark(kind="unreadable", page=number)


def _is_blank(picture: Image.Image) -> bool:
    dots = np.asarray(picture.convert("L").reduce(4), np.int16)
    return float(np.mean(dots < np.median(dots) - _DARKER)) < _INK


def _flat(picture: Image.Image, written: Sequence[Written]) -> tuple[Image.Image, list[Written]]:
    """Picture and writing as seen from straight above."""
    projection = flattening(np.stack([one.quad for one in written]), picture.width, picture.height)
    if projection is None:
        return picture, list(written)
    shown = picture.transform(
        picture.size,
        Image.Transform.PERSPECTIVE,
        [float(value) for value in projection.reshape(-1)[:8]],
        Image.Resampling.BICUBIC,
        fillcolor=_paper(picture),
    )
    back = np.asarray(np.linalg.inv(projection), np.float64)
    return shown, [replace(one, quad=moved(one.quad, back)) for one in written]


def _paper(picture: Image.Image) -> tuple[int, int, int]:
    """The picture's usual colour."""
    red, green, blue = np.median(np.asarray(picture.reduce(8)).reshape(-1, 3), axis=0)
    return int(red), int(green), int(blue)


def _lines(picture: Image.Image, written: Sequence[Written], scale: float) -> tuple[Line, ...]:
    """`scale` in points a dot."""
    usual = float(np.median([one.height for one in written]))
    pieces = [_piece(picture, one, usual, scale) for one in written]
    return tuple(line(row) for row in reading_order(pieces))


def _piece(picture: Image.Image, one: Written, usual: float, scale: float) -> Piece:
    size = _SIZE * (usual if abs(one.height - usual) < _ALIKE * usual else one.height)
    down = float(one.quad[:, 1].mean())
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
