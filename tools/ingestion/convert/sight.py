"""Which characters of a PDF page can be seen: its picture is painted with and without its text."""

import math
from collections.abc import Sequence

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL.Image import Image
from pypdfium2 import raw

from tools.ingestion.convert.drawings import Drawn, objects
from tools.ingestion.convert.frame import Frame
from tools.ingestion.convert.glyphs import Glyph, unseen

_LIGHT = 190
"""Of 255; writing no darker than this may be lost on a white page."""
_SEEN = 24
"""Of 255, how much a character must change at least one dot of its place."""
_SCALE = 1.5
"""Dots a point."""
_MOST_DOTS = 6_000_000
"""Of a picture."""


def picture(page: pdfium.PdfPage, frame: Frame, scale: float) -> Image:
    """The page as it is read; `scale` in dots a point, less where the page is huge."""
    turned = (frame.turn - page.get_rotation()) % 360
    fitting = math.sqrt(_MOST_DOTS / max(1.0, frame.width * frame.height))
    painted: Image = page.render(scale=min(scale, fitting), rotation=turned).to_pil()
    return painted.convert("RGB")


def lost(page: pdfium.PdfPage, frame: Frame, glyphs: Sequence[Glyph], drawn: Sequence[Drawn]) -> set[int]:
    """Places in `glyphs` of those that nobody sees: too small, off the page, of its ground's colour, covered."""
    gone = {place for place, glyph in enumerate(glyphs) if unseen(glyph.style) or not _on(frame, glyph)}
    areas = [one for one in drawn if not one.thin and (one.kind == "picture" or one.fill)]
    doubted = [place for place, glyph in enumerate(glyphs) if place not in gone and _doubtful(glyph, areas)]
    if not doubted:
        return gone
    change = _change(page, frame)
    scale = change.shape[1] / frame.width
    return gone | {place for place in doubted if not _changes(change, scale, glyphs[place])}


def _on(frame: Frame, glyph: Glyph) -> bool:
    x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
    return 0 <= x <= frame.width and 0 <= y <= frame.height


def _doubtful(glyph: Glyph, areas: Sequence[Drawn]) -> bool:
    red, green, blue = glyph.style.colour
    if min(red, green, blue) > _LIGHT:
        return True
    x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
    return any(area.left <= x <= area.right and area.top <= y <= area.bottom for area in areas)


def _change(page: pdfium.PdfPage, frame: Frame) -> NDArray[np.int16]:
    """How much the text changes each dot; shape: height, width."""
    with_text = np.asarray(picture(page, frame, _SCALE), np.int16)
    texts = [thing for thing, _ in objects(page) if raw.FPDFPageObj_GetType(thing) == raw.FPDF_PAGEOBJ_TEXT]
    for text in texts:
        raw.FPDFPageObj_SetIsActive(text, False)
    without = np.asarray(picture(page, frame, _SCALE), np.int16)
    for text in texts:
        raw.FPDFPageObj_SetIsActive(text, True)
    change: NDArray[np.int16] = np.abs(with_text - without).max(axis=2)
    return change


def _changes(change: NDArray[np.int16], scale: float, glyph: Glyph) -> bool:
    top, bottom = int(max(0, glyph.top * scale - 1)), int(glyph.bottom * scale + 2)
    left, right = int(max(0, glyph.left * scale - 1)), int(glyph.right * scale + 2)
    place = change[top:bottom, left:right]
    return place.size > 0 and int(place.max()) >= _SEEN
