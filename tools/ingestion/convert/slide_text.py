"""The paragraphs of a shape on a slide: their numbers, which stand in no text, and how their characters look.

ECMA-376 part 1, 21.1.2.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from docling.backend.docx.latex.omml import oMath2Latex
from lxml.etree import _Element
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.shapes.base import BaseShape
from pptx.slide import Slide

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.looks import is_coloured, is_mono, is_white
from tools.ingestion.convert.runs import joined, read_as_code
from tools.ingestion.convert.signs import bullet_sign, lowered, raised, signs, without_bullet
from tools.ingestion.paper import Line, Run

_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE)
_FOOTERS = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.HEADER)
_BULLETS = ("buNone", "buAutoNum", "buChar", "buBlip")
_COUNTED: Mapping[str, str] = {
    "arabic": "decimal", "alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman",
    "romanUc": "upperRoman", "circleNum": "decimalEnclosedCircle", "hindiNum": "hindiNumbers", "thaiNum": "thaiNumbers",
}  # fmt: skip
_AUTO = re.compile(rf"({'|'.join(_COUNTED)})\w*?(ParenBoth|ParenR|Period|Plain)\b")
_ENDS = {"ParenBoth": "({})", "ParenR": "{})", "Period": "{}."}
_TINY = 100
"""Hundredths of a point; what is no larger is not seen."""


def a(name: str) -> str:
    """A name of DrawingML as lxml writes it."""
    return f"{{{_MAIN}}}{name}"


class SlideText:
    """The text of one shape."""

    def __init__(self, shape: BaseShape, slide: Slide, *, white_is_seen: bool) -> None:
        kind = shape.placeholder_format.type if shape.is_placeholder else None
        self.is_title = kind in _TITLES
        self.is_footer = kind in _FOOTERS
        self.hidden = False
        """Whether some of it is not seen, known once its lines were read."""
        self._styles = list(_styles(shape, slide))
        fill = shape._element.find(f"{{*}}spPr/{a('solidFill')}")
        self._white_is_seen = white_is_seen or fill is not None or slide._element.find(".//{*}bg") is not None
        self._counts: dict[int, tuple[str, int]] = {}

    def lines(self, paragraphs: Sequence[_Element]) -> list[Line]:
        """A line a paragraph, more where it is broken by hand."""
        self._counts.clear()
        lines: list[Line] = []
        for paragraph in paragraphs:
            properties = paragraph.find(a("pPr"))
            level = int(properties.get("lvl", "0")) if properties is not None else 0
            chain = [*([properties] if properties is not None else []), *self._at(level)]
            broken = [joined(runs) for runs in self._broken(paragraph, chain)]
            if not any(run.text.strip() for runs in broken for run in runs):
                continue
            marker = self._marker(chain, level)
            size = _size(paragraph, chain)
            for runs in broken:
                if marker is None:
                    lines.append(Line(runs=runs, size=size, role="code" if read_as_code(runs) else "text"))
                elif any(run.text.strip() for run in runs):
                    shown = without_bullet(marker, "".join(run.text for run in runs))
                    lines.append(Line(runs=runs, size=size, role="list", level=level + 1, marker=shown))
                    marker = ""
        return _bulleted([line for line in lines if line.text.strip()])

    def _at(self, level: int) -> Iterator[_Element]:
        """What styles say of paragraphs of a level, the nearest first."""
        for style in self._styles:
            if (found := style.find(a(f"lvl{level + 1}pPr"))) is not None:
                yield found

    def _marker(self, chain: Sequence[_Element], level: int) -> str | None:
        """None of a paragraph in no list."""
        bullets = (el for each in chain for name in _BULLETS if (el := each.find(a(name))) is not None)
        bullet = next(bullets, None)
        for deeper in [at for at in self._counts if at > level]:
            del self._counts[deeper]
        if bullet is None or bullet.tag != a("buAutoNum"):
            self._counts.pop(level, None)
        if bullet is None or bullet.tag == a("buNone"):
            return None
        if bullet.tag == a("buChar"):
            font = next((el.get("typeface", "") for each in chain if (el := each.find(a("buFont"))) is not None), "")
            return bullet_sign(bullet.get("char", ""), font)
        if bullet.tag == a("buBlip"):
            return "•"
        how = f"{bullet.get('type', '')} {bullet.get('startAt', '1')}"
        before, count = self._counts.get(level, ("", 0))
        count = count + 1 if before == how else int(bullet.get("startAt", "1"))
        self._counts[level] = (how, count)
        match = _AUTO.match(how)
        return _ENDS.get(match[2] or "", "{}").format(counted(count, _COUNTED[match[1]])) if match else f"{count}."

    def _broken(self, paragraph: _Element, chain: Sequence[_Element]) -> list[list[Run]]:
        lines: list[list[Run]] = [[]]
        for child in paragraph:
            if child.tag == a("br"):
                lines.append([])
            elif child.tag in (a("r"), a("fld")):
                run, seen = self._run(child, chain)
                if seen:
                    lines[-1].append(run)
                elif run.text.strip():
                    self.hidden = True
            elif child.tag == _CHOICES + "AlternateContent" or child.find(f".//{_MATH}") is not None:
                lines[-1] += [Run(text=f"${str(oMath2Latex(formula)).strip()}$") for formula in child.iter(_MATH)]
        return lines

    def _run(self, run: _Element, chain: Sequence[_Element]) -> tuple[Run, bool]:
        """Characters that look alike, and whether they are seen."""
        own = run.find(a("rPr"))
        looks = [own] if own is not None else []
        looks += [el for each in chain if (el := each.find(a("defRPr"))) is not None]

        def said(name: str) -> str:
            return next((value for each in looks if (value := each.get(name)) is not None), "")

        font = next((el.get("typeface", "") for each in looks if (el := each.find(a("latin"))) is not None), "")
        text = signs(run.findtext(a("t")) or "", font)
        shift = int(said("baseline") or 0)
        white, coloured = _colour(own)
        size = said("sz")
        tiny = size.isdigit() and int(size) <= _TINY
        look = Run(
            text=raised(text) if shift > 0 else lowered(text) if shift < 0 else text,
            bold=not self.is_title and said("b") in ("1", "true"),
            italic=said("i") in ("1", "true"),
            underlined=said("u") not in ("", "none") and (own is None or own.find(a("hlinkClick")) is None),
            highlighted=coloured and not self.is_title and not is_mono(font),
            mono=is_mono(font),
        )
        return look, not tiny and (self._white_is_seen or not white)


def _bulleted(lines: Sequence[Line]) -> list[Line]:
    """Without the bullets that slides give all their text, before what has items of its own below it."""
    deeper = [after.level > line.level for line, after in pairwise(lines)]
    return [
        replace(line, marker="") if above and not line.marker.rstrip(".)").isalnum() else line
        for line, above in zip(lines, [*deeper, False][: len(lines)], strict=True)
    ]


def _styles(shape: BaseShape, slide: Slide) -> Iterator[_Element]:
    """The lists of styles that hold for a shape's text, the nearest first: its own, its layout's and its master's."""
    master = slide.slide_layout.slide_master
    shapes: list[BaseShape] = [shape]
    general = "otherStyle"
    if shape.is_placeholder:
        place = shape.placeholder_format
        layout = [one for one in slide.slide_layout.shapes if one.is_placeholder]
        shapes += [one for one in layout if one.placeholder_format.idx == place.idx]
        title = place.type in _TITLES
        wanted = PP_PLACEHOLDER.TITLE if title else PP_PLACEHOLDER.BODY
        shapes += [one for one in master.shapes if one.is_placeholder and one.placeholder_format.type == wanted]
        general = "titleStyle" if title else "otherStyle" if place.type in _FOOTERS else "bodyStyle"
    for one in shapes:
        if (own := one._element.find(f"{{*}}txBody/{a('lstStyle')}")) is not None:
            yield own
    if (common := master._element.find(f"{{*}}txStyles/{{*}}{general}")) is not None:
        yield common


def _colour(own: _Element | None) -> tuple[bool, bool]:
    """Whether a run's own colour is white, and whether it sets the run off from others."""
    if own is None:
        return False, False
    colour = own.find(f"{a('solidFill')}/{a('srgbClr')}")
    theme = own.find(f"{a('solidFill')}/{a('schemeClr')}")
    value = "" if colour is None else str(colour.get("val", ""))
    accent = theme is not None and str(theme.get("val", "")).startswith("accent")
    return is_white(value), is_coloured(value) or accent or own.find(a("highlight")) is not None


def _size(paragraph: _Element, chain: Sequence[_Element]) -> float:
    """Of its first run, in points; 0 where nothing tells."""
    own = [el for el in (paragraph.find(f"{a('r')}/{a('rPr')}"),) if el is not None]
    looks = [*own, *(el for each in chain if (el := each.find(a("defRPr"))) is not None)]
    size = next((value for each in looks if (value := each.get("sz"))), "")
    return int(size) / 100 if size.isdigit() else 0.0
