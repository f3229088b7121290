"""The characters of a PDF page as pdfium has them: where each stands and how it looks."""

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from tools.ingestion.convert.frame import Frame
from tools.ingestion.convert.signs import signs

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|[-,+]bd|cmbx|cmssbx|sfbx|ecbx", re.I)
_ITALIC = re.compile(r"italic|oblique|slanted|[-,]it\b|cmti|cmmi|sfti|ecti", re.I)
_MONO = re.compile(r"mono|courier|consol|typewriter|cmtt|menlo|hack|sourcecode|inconsolata|lettergothic", re.I)
_FIXED_PITCH, _ITALIC_FLAG, _FORCE_BOLD = 1, 1 << 6, 1 << 18
_BOLD_WEIGHT = 700
_UNSEEN_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_OBJECT_REPLACED, _LINE_HYPHEN, _LINE_ENDS = 0xFFFC, (0x2, 0xFFFE), (0xA, 0xD)
_HIGH_HALF, _LOW_HALF, _MATHS, _GONE = 0xD800 >> 10, 0xDC00 >> 10, 0x1D400 >> 10, 0xFFFD
_SIGN_FONT = re.compile(r"(?:[A-Z]{6}\+)?(wingdings|webdings|symbol)(?:MT)?[- ]?([23]?)", re.I)
_SMALLEST = 1.0
"""Points; what is smaller nobody reads."""
_LEAST_ALPHA = 16
_MOST_SLOPE = 8
"""Degrees that a line may lean and still be read as level."""
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Style:
    """What the characters of one text object have in common."""

    size: float
    """Points, as shown."""
    bold: bool = False
    italic: bool = False
    mono: bool = False
    colour: tuple[int, int, int] = (0, 0, 0)
    angle: int = 0
    """Degrees anticlockwise of the writing in the PDF's own space, 0..359."""
    unseen: bool = False
    """Written to be searched or clipped, not to be seen."""
    font: str = ""
    """The font's family, as far as it is one that draws signs in place of letters."""


class Glyph(NamedTuple):
    """One character; points of the page as read."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    """Left and right as far as the writing moves on, top and bottom of the ink."""
    baseline: float
    style: Style
    spaced: bool
    """Whether a space stands before it."""


def glyphs(text_page: pdfium.PdfTextPage, frame: Frame) -> list[Glyph]:
    """All characters but spaces, in the file's order, which keeps right-to-left words readable."""
    styles: dict[int, Style] = {}
    found: list[Glyph] = []
    loose, ink = raw.FS_RECTF(), [ctypes.c_double() for _ in range(4)]
    x, y = ctypes.c_double(), ctypes.c_double()
    spaced = False
    for index, code in _characters(text_page):
        character = _readable(code)
        if character.isspace():
            spaced = spaced or code not in _LINE_ENDS
            continue
        name = ctypes.cast(raw.FPDFText_GetTextObject(text_page, index), ctypes.c_void_p).value or 0
        style = styles.get(name) or styles.setdefault(name, _style(text_page, index, name))
        raw.FPDFText_GetLooseCharBox(text_page, index, loose)
        raw.FPDFText_GetCharBox(text_page, index, *ink)
        raw.FPDFText_GetCharOrigin(text_page, index, x, y)
        box = frame.box(loose.left, loose.bottom, loose.right, loose.top)
        _, top, _, bottom = frame.box(ink[0].value, ink[2].value, ink[1].value, ink[3].value)
        _, baseline = frame.point(x.value, y.value)
        found.append(Glyph(signs(character, style.font), box[0], top, box[2], bottom, baseline, style, spaced))
        spaced = False
    return found


def writing_turn(text_page: pdfium.PdfTextPage) -> int:
    """How far the page must be turned clockwise for most of its writing to be level: 0, 90, 180 or 270."""
    angles: Counter[int] = Counter()
    matrix = raw.FS_MATRIX()
    for index, code in _characters(text_page):
        if not _readable(code).isspace() and raw.FPDFText_GetMatrix(text_page, index, matrix):
            angles[_angle(matrix)] += 1
    if not angles:
        return 0
    angle, count = angles.most_common(1)[0]
    return angle if angle % 90 == 0 and count > angles.total() / 2 else 0


def level(style: Style, frame: Frame) -> bool:
    """Whether the writing goes from left to right on the page as read."""
    off = (style.angle - frame.turn) % 360
    return min(off, 360 - off) <= _MOST_SLOPE


def unseen(style: Style) -> bool:
    """Whether nobody can see it, on whatever ground."""
    return style.unseen or style.size < _SMALLEST


def _characters(text_page: pdfium.PdfTextPage) -> Iterator[tuple[int, int]]:
    """Index and code of each; a character that pdfium holds as two halves comes once, at its second half."""
    high = 0
    for index in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, index)
        if code >> 10 == _HIGH_HALF:
            high = code
        elif code >> 10 == _LOW_HALF:
            yield index, 0x10000 + ((high & 0x3FF) << 10) + (code & 0x3FF) if high else _GONE
        else:
            yield index, code


def _readable(code: int) -> str:
    if code in _LINE_HYPHEN:
        return "-"
    if code < ord(" ") or code == _OBJECT_REPLACED:
        return " "
    # letters of formulae, which Unicode has again in each style
    return unicodedata.normalize("NFKC", chr(code)) if code >> 10 == _MATHS else chr(code)


def _family(font: str) -> str:
    found = _SIGN_FONT.match(font)
    return f"{found[1]} {found[2]}".strip() if found else ""


def _angle(matrix: raw.FS_MATRIX) -> int:
    return round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360


def _style(text_page: pdfium.PdfTextPage, index: int, name: int) -> Style:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page, index, matrix)
    buffer, flags = ctypes.create_string_buffer(_NAME_LENGTH), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text_page, index, buffer, _NAME_LENGTH, flags)
    font = buffer.value.decode("utf-8", "replace")
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    raw.FPDFText_GetFillColor(text_page, index, red, green, blue, alpha)
    mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(text_page, index)) if name else 0
    heavy = raw.FPDFText_GetFontWeight(text_page, index) >= _BOLD_WEIGHT or flags.value & _FORCE_BOLD
    return Style(
        size=raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d),
        bold=bool(_BOLD.search(font) or heavy or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE),
        italic=bool(_ITALIC.search(font) or flags.value & _ITALIC_FLAG),
        mono=bool(_MONO.search(font) or flags.value & _FIXED_PITCH),
        colour=(red.value, green.value, blue.value),
        angle=_angle(matrix),
        unseen=mode in _UNSEEN_MODES or alpha.value < _LEAST_ALPHA,
        font=_family(font),
    )
