"""How a run of characters of a Word document looks, by its own properties and by those of its styles.

ECMA-376 part 1, 17.3.2 and 17.7.2.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from lxml.etree import _Element, tostring

from tools.ingestion.convert.looks import is_coloured, is_ground, is_mono, is_white
from tools.ingestion.convert.typed import Look

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LINKS = ("hyperlink", "followedhyperlink", "internet link")
"""Styles whose line and colour mark nothing."""
_SHIFTS = {"superscript": 1, "subscript": -1}
_DEEPEST = 20
"""Styles that are based on one another."""
_SMALLEST = 1.0
"""Points; what is no larger is not seen."""


def w(name: str) -> str:
    """A name of WordprocessingML as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"


def value(el: _Element | None, name: str = "val") -> str:
    """An attribute, empty where there is none."""
    return "" if el is None else str(el.get(w(name), ""))


class Styles:
    """The styles of a document."""

    def __init__(self, root: _Element | None) -> None:
        self._root = root
        self._by_id = {} if root is None else {value(style, "styleId"): style for style in root.iter(w("style"))}
        self._looks: dict[tuple[bytes, str], Look] = {}

    @cached_property
    def default(self) -> str:
        """The style of paragraphs that name none."""
        for name, style in self._by_id.items():
            if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on"):
                return name
        return ""

    @cached_property
    def _all_mono(self) -> bool:
        """Whether the document is written so throughout, which then means nothing."""
        return is_mono(_font(self._styled("", self.default)))

    def chain(self, name: str) -> Iterator[_Element]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST):
            style = self._by_id.get(name)
            if style is None:
                return
            yield style
            name = value(style.find(w("basedOn")))

    def name(self, style: str) -> str:
        """As Word shows it, in small letters."""
        return value(self._by_id[style].find(w("name"))).lower() if style in self._by_id else ""

    def heading(self, style: str) -> int:
        """The level of a heading's style from 1; 0 of any other."""
        for each in self.chain(style):
            name = value(each.find(w("name"))).lower()
            if match := re.fullmatch(r"heading (\d)", name):
                return int(match[1])
            if name == "title":
                return 1
            outline = value(each.find(f"{w('pPr')}/{w('outlineLvl')}"))
            if outline.isdigit() and int(outline) < 9:
                return int(outline) + 1
        return 0

    def look(self, run: _Element, style: str) -> Look:
        """Of a run in a paragraph of this style."""
        own = run.find(w("rPr"))
        key = (b"" if own is None else tostring(own), style)
        if key not in self._looks:
            self._looks[key] = self._look(own, style)
        return self._looks[key]

    def _look(self, own: _Element | None, style: str) -> Look:
        named = value(own.find(w("rStyle"))) if own is not None else ""
        properties = [*([own] if own is not None else []), *self._styled(named, style)]
        font = _font(properties)
        size = value(_first(properties, "sz"))
        colour = _first(properties, "color")
        points = int(size) / 2 if size.isdigit() else 0.0
        link = self.name(named) in _LINKS
        ground = _highlight(_first(properties, "highlight")) or shaded(_first(properties, "shd"))
        return Look(
            bold=_on(_first(properties, "b")),
            italic=_on(_first(properties, "i")),
            underlined=value(_first(properties, "u")) not in ("", "none") and not link,
            mono=is_mono(font) and not self._all_mono,
            hidden=_on(_first(properties, "vanish")) or 0 < points <= _SMALLEST,
            white=is_white(value(colour)) and not ground,
            ground=ground,
            colour=value(colour).upper() if is_coloured(value(colour)) and not link else "",
            size=points,
            font=font,
            shift=_SHIFTS.get(value(_first(properties, "vertAlign")), 0),
        )

    def _styled(self, run_style: str, style: str) -> list[_Element]:
        """The properties that styles give a run, the nearest first."""
        found = [each.find(w("rPr")) for each in (*self.chain(run_style), *self.chain(style))]
        if self._root is not None:
            found.append(self._root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"))
        return [each for each in found if each is not None]


def shaded(shade: _Element | None) -> bool:
    """Whether a `shd` lays a colour, or what is darker than a light grey, under what stands on it."""
    return is_ground(value(shade, "fill"))


def _highlight(el: _Element | None) -> bool:
    return value(el) not in ("", "none", "white")


def _first(properties: list[_Element], name: str) -> _Element | None:
    return next((el for each in properties if (el := each.find(w(name))) is not None), None)


def _font(properties: list[_Element]) -> str:
    fonts = _first(properties, "rFonts")
    return value(fonts, "ascii") or value(fonts, "hAnsi")


def _on(el: _Element | None) -> bool:
    return el is not None and value(el) not in ("0", "false", "off")
