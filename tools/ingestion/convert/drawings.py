"""What is painted on a PDF page beside its text: pictures, lines, areas."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import pypdfium2 as pdfium
from pypdfium2 import raw

from tools.ingestion.convert.frame import Frame

Matrix = tuple[float, float, float, float, float, float]
Segment = tuple[float, float, float, float]
"""From x, y to x, y; points of the page as read."""
_SAME: Matrix = (1, 0, 0, 1, 0, 0)
_DEEPEST = 4
"""Forms within forms."""
_MOST_SEGMENTS = 400
"""Of one path; one with more is a drawing, whatever its lines are."""
_MOST_OBJECTS = 40_000
"""Of one page; what comes after is not looked at."""
THIN = 2.5
"""Points; an area no higher or wider is a line."""
_USUAL_BITS = 24
_MOST_ALPHA = 200
"""Of 255; what is less dense lets through what is below."""
_SIDES = 0.6
"""Of the way around it, how much of a box with rounded corners is straight."""
_LEVEL = 0.75
"""Points by which the ends of a level or upright line may differ."""


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """One thing that is painted; points of the page as read."""

    kind: Literal["picture", "path"]
    left: float
    top: float
    right: float
    bottom: float
    fill: tuple[int, int, int] | None = None
    opaque: bool = True
    stroked: bool = False
    round: bool = False
    """All of its outline is curved."""
    free: bool = False
    """Something of its outline is neither level nor upright, and more than a rounded corner."""
    bits: int = 0
    """Of a picture, as it stands in the file: its dots, each with all of its channels."""
    edges: tuple[Segment, ...] = ()
    """Its level and upright lines, where they are seen."""

    @property
    def width(self) -> float:
        """Points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Points."""
        return self.bottom - self.top

    @property
    def white(self) -> bool:
        """Whether it is an area that is not seen on a white page."""
        return self.fill is not None and min(self.fill) > 247 and not self.stroked

    @property
    def thin(self) -> bool:
        """Whether it is one line, or several on each other."""
        return min(self.width, self.height) <= THIN


def drawings(page: pdfium.PdfPage, frame: Frame) -> list[Drawn]:
    """All that is painted, in the order in which it is; not what lies off the page."""
    found: list[Drawn] = []
    for place, (thing, matrix) in enumerate(objects(page)):
        if place >= _MOST_OBJECTS:
            break
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            continue
        box = _bounds(thing, matrix, frame)
        if box is None:
            continue
        if kind == raw.FPDF_PAGEOBJ_PATH:
            if (drawn := _path(thing, matrix, frame, box)) is not None:
                found.append(drawn)
        else:
            left, top, right, bottom = box
            found.append(Drawn(kind="picture", left=left, top=top, right=right, bottom=bottom, bits=_bits(page, thing)))
    return found


def _bits(page: pdfium.PdfPage, thing: raw.FPDF_PAGEOBJECT) -> int:
    """By what the file says, without unpacking."""
    about = raw.FPDF_IMAGEOBJ_METADATA()
    if not raw.FPDFImageObj_GetImageMetadata(thing, page, about):
        return 0
    return int(about.width) * int(about.height) * int(about.bits_per_pixel or _USUAL_BITS)


def objects(page: pdfium.PdfPage) -> Iterator[tuple[raw.FPDF_PAGEOBJECT, Matrix]]:
    """Every object of pdfium's, in the order painted, with the matrix of the forms that it stands in."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _within(raw.FPDFPage_GetObject(page, index), _SAME, _DEEPEST)


def _within(thing: raw.FPDF_PAGEOBJECT, matrix: Matrix, deeper: int) -> Iterator[tuple[raw.FPDF_PAGEOBJECT, Matrix]]:
    if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_FORM:
        yield thing, matrix
    elif deeper:
        inner = _times(_matrix(thing), matrix)
        for index in range(raw.FPDFFormObj_CountObjects(thing)):
            yield from _within(raw.FPDFFormObj_GetObject(thing, index), inner, deeper - 1)


def _matrix(thing: raw.FPDF_PAGEOBJECT) -> Matrix:
    found = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(thing, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(one: Matrix, other: Matrix) -> Matrix:
    """First the one, then the other."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _moved(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _bounds(thing: raw.FPDF_PAGEOBJECT, matrix: Matrix, frame: Frame) -> Segment | None:
    values = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(thing, *values):
        return None
    left, bottom, right, top = (value.value for value in values)
    corners = [frame.point(*_moved(x, y, matrix)) for x in (left, right) for y in (bottom, top)]
    box = (
        max(0.0, min(x for x, _ in corners)),
        max(0.0, min(y for _, y in corners)),
        min(frame.width, max(x for x, _ in corners)),
        min(frame.height, max(y for _, y in corners)),
    )
    seen = box[0] <= box[2] and box[1] <= box[3] and all(map(math.isfinite, box))
    return box if seen else None


def _path(thing: raw.FPDF_PAGEOBJECT, matrix: Matrix, frame: Frame, box: Segment) -> Drawn | None:
    filling, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(thing, filling, stroke)
    fill, alpha = _fill(thing) if filling.value else (None, 0)
    if fill is None and not stroke.value:
        return None
    count = raw.FPDFPath_CountSegments(thing)
    outline = _outline(thing, count, _times(_matrix(thing), matrix), frame) if count <= _MOST_SEGMENTS else None
    curved, lines = outline or (True, [])
    left, top, right, bottom = box
    thin = min(right - left, bottom - top) <= THIN
    return Drawn(
        kind="path",
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        fill=fill,
        opaque=alpha > _MOST_ALPHA and not raw.FPDFPageObj_HasTransparency(thing),
        stroked=bool(stroke.value),
        round=outline is not None and curved and not lines,
        free=not thin and not (outline is not None and _is_box(curved, lines, right - left + bottom - top)),
        edges=(_middle(box),) if thin else tuple(filter(_straight, lines)) if stroke.value else (),
    )


def _fill(thing: raw.FPDF_PAGEOBJECT) -> tuple[tuple[int, int, int], int]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    raw.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
    return (red.value, green.value, blue.value), alpha.value


def _middle(box: Segment) -> Segment:
    """What a thin area is as a line."""
    left, top, right, bottom = box
    x, y = (left + right) / 2, (top + bottom) / 2
    return (x, top, x, bottom) if right - left < bottom - top else (left, y, right, y)


def _outline(thing: raw.FPDF_PAGEOBJECT, count: int, matrix: Matrix, frame: Frame) -> tuple[bool, list[Segment]]:
    """Whether it has curves, and its lines."""
    curved, lines = False, []
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(thing, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = frame.point(*_moved(x.value, y.value, matrix))
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            lines.append((*last, *point))
        else:
            curved = True
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            lines.append((*last, *start))
            last = start
    return curved, [line for line in lines if line[:2] != line[2:]]


def _is_box(curved: bool, lines: list[Segment], half: float) -> bool:
    """Whether an outline is all of level and upright lines, but for rounded corners; `half` the way around its box."""
    length = sum(math.dist(line[:2], line[2:]) for line in lines)
    return all(map(_straight, lines)) and (not curved or length >= _SIDES * 2 * half)


def _straight(line: Segment) -> bool:
    """Whether it is level or upright."""
    return min(abs(line[0] - line[2]), abs(line[1] - line[3])) <= _LEVEL
