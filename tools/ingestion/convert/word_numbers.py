"""The numbers and signs that Word puts before paragraphs: they stand in no text, and are counted here as Word does.

ECMA-376 part 1, 17.9.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.signs import bullet_sign
from tools.ingestion.convert.word_looks import Styles, value, w

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, kw_only=True)
class _Level:
    """How one level of a list is numbered."""

    how: str
    text: str
    """With "%1" for the number of the first level, and so on."""
    start: int
    decimal: bool
    """Whether the numbers of outer levels are written in digits."""
    font: str
    restarts: bool
    style: str
    """The paragraph style that is bound to this level."""


class Numbering:
    """The numbering of one document; paragraphs are to be asked for in their order."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {} if root is None else {value(el, "abstractNumId"): el for el in root.iter(w("abstractNum"))}
        self._lists = {} if root is None else {value(el, "numId"): el for el in root.iter(w("num"))}
        self._levels: dict[str, Mapping[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()

    def next(self, paragraph: _Element, style: str) -> tuple[str, int] | None:
        """The marker of a paragraph, "" where nothing is shown, and its level from 1; None where it is in no list."""
        place = self._place(paragraph, style)
        if place is None:
            return None
        number, level = place
        levels = self._levels_of(number)
        if level not in levels:
            return "", level + 1
        return self._marker(number, level, levels), level + 1

    def _place(self, paragraph: _Element, style: str) -> tuple[str, int] | None:
        """The list's number and the level from 0."""
        own = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        number, level = _numbered(own)
        if number is None:
            for each in self._styles.chain(style):
                number, styled = _numbered(each.find(f"{w('pPr')}/{w('numPr')}"))
                if number is not None:
                    bound = [at for at, one in self._levels_of(number).items() if one.style == value(each, "styleId")]
                    level = level if level is not None else styled if styled is not None else next(iter(bound), 0)
                    break
        if number is None or number not in self._lists:
            return None
        return number, level or 0

    def _levels_of(self, number: str) -> Mapping[int, _Level]:
        if number not in self._levels:
            levels: dict[int, _Level] = {}
            if (num := self._lists.get(number)) is not None:
                if (abstract := self._abstract_of(num)) is not None:
                    levels = {int(value(el, "ilvl") or 0): _level(el) for el in abstract.iter(w("lvl"))}
                for override in num.iter(w("lvlOverride")):
                    if (el := override.find(w("lvl"))) is not None:
                        levels[int(value(override, "ilvl") or 0)] = _level(el)
            self._levels[number] = levels
        return self._levels[number]

    def _abstract_of(self, num: _Element, deep: int = 4) -> _Element | None:
        """The definition of a list; one that only names a style is defined by the list of that style."""
        abstract = self._abstract.get(value(num.find(w("abstractNumId"))))
        linked = value(abstract.find(w("numStyleLink"))) if abstract is not None else ""
        for style in self._styles.chain(linked):
            number, _ = _numbered(style.find(f"{w('pPr')}/{w('numPr')}"))
            if deep and number in self._lists:
                return self._abstract_of(self._lists[number], deep - 1)
        return abstract

    def _marker(self, number: str, level: int, levels: Mapping[int, _Level]) -> str:
        at = levels[level]
        if at.how == "bullet":
            return bullet_sign(at.text, at.font)
        num = self._lists[number]
        counts = self._counts.setdefault(value(num.find(w("abstractNumId"))), {})
        start = _override(num, level)
        if start is not None and (number, level) not in self._restarted:
            self._restarted.add((number, level))
            counts[level] = start
        else:
            counts[level] = counts[level] + 1 if level in counts else (at.start if start is None else start)
        for deeper in [other for other in counts if other > level and other in levels and levels[other].restarts]:
            del counts[deeper]

        def shown(match: re.Match[str]) -> str:
            which = int(match[1]) - 1
            how = levels.get(which, at)
            return counted(counts.get(which, how.start), "decimal" if at.decimal and how.how != "none" else how.how)

        return _PLACE.sub(shown, at.text).strip()


def _numbered(place: _Element | None) -> tuple[str | None, int | None]:
    """The list's number and the level that a `numPr` names."""
    if place is None:
        return None, None
    number, level = value(place.find(w("numId"))), value(place.find(w("ilvl")))
    return number or None, int(level) if level.isdigit() else None


def _level(el: _Element) -> _Level:
    start = value(el.find(w("start")))
    fonts = el.find(f"{w('rPr')}/{w('rFonts')}")
    legal = el.find(w("isLgl"))
    return _Level(
        how=value(el.find(w("numFmt"))) or "decimal",
        text=value(el.find(w("lvlText"))),
        start=int(start) if start.isdigit() else 1,
        decimal=legal is not None and value(legal) not in ("0", "false"),
        font="" if fonts is None else value(fonts, "ascii") or value(fonts, "hAnsi"),
        restarts=value(el.find(w("lvlRestart"))) != "0",
        style=value(el.find(w("pStyle"))),
    )


def _override(num: _Element, level: int) -> int | None:
    for override in num.iter(w("lvlOverride")):
        if value(override, "ilvl") == str(level):
            start = value(override.find(w("startOverride")))
            return int(start) if start.isdigit() else None
    return None
