"""The styles of an OpenDocument text: how characters look and lists count (OpenDocument 1.3 part 3, 16 and 20)."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.looks import is_coloured, is_ground, is_mono, is_white
from tools.ingestion.convert.signs import bullet_sign
from tools.ingestion.convert.typed import Look

_NAMESPACES: Mapping[str, str] = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"
    for name, path in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
}  # fmt: skip
_COUNTED = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 20
_TINY = 1.0


def o(name: str) -> str:
    """A name of OpenDocument, such as "text:p", as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


class WriterStyles:
    """The styles of a document, those that it names and those that it made itself."""

    def __init__(self, *roots: _Element) -> None:
        self._styles: dict[tuple[str, str], _Element] = {}
        self._lists: dict[str, _Element] = {}
        for root in roots:
            for style in root.iter(o("style:style")):
                self._styles[style.get(o("style:family"), ""), style.get(o("style:name"), "")] = style
            for style in root.iter(o("text:list-style")):
                self._lists[style.get(o("style:name"), "")] = style

    def chain(self, family: str, name: str) -> Iterator[_Element]:
        """A style and those that it is made from."""
        for _ in range(_DEEPEST):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get(o("style:parent-style-name"), "")

    def names(self, family: str, name: str) -> set[str]:
        """The names of a style and those that it is made from, in small letters."""
        return {style.get(o("style:name"), "").lower() for style in self.chain(family, name)}

    def list_of(self, paragraph: str) -> str:
        """The list style that a paragraph's style brings with it, empty where none."""
        return next((name for style in self.chain("paragraph", paragraph) if (name := _list_style(style))), "")

    def look(self, paragraph: str, spans: tuple[str, ...]) -> Look:
        """Of characters in a paragraph and, within it, in spans, the outermost first."""
        styles = [style for name in reversed(spans) for style in self.chain("text", name)]
        styles += self.chain("paragraph", paragraph)
        looks = [el for style in styles if (el := style.find(o("style:text-properties"))) is not None]

        def said(name: str) -> str:
            return next((value for each in looks if (value := each.get(o(name)))), "")

        colour, ground = said("fo:color").lstrip("#"), said("fo:background-color").lstrip("#")
        position, size = said("style:text-position"), said("fo:font-size").removesuffix("pt")
        points = float(size) if size.replace(".", "", 1).isdigit() else 0.0
        return Look(
            bold=said("fo:font-weight") in ("bold", "600", "700", "800", "900"),
            italic=said("fo:font-style") in ("italic", "oblique"),
            underlined=said("style:text-underline-style") not in ("", "none"),
            mono=is_mono(said("style:font-name") or said("fo:font-family")),
            hidden=said("text:display") == "none" or 0 < points <= _TINY,
            white=is_white(colour) and not is_ground(ground),
            ground=is_ground(ground),
            colour=colour if is_coloured(colour) else "",
            shift=0 if not position else -1 if position.startswith(("sub", "-")) else int(position[0] != "0"),
            size=points,
        )

    def marker(self, name: str, level: int, counts: Mapping[int, int]) -> str:
        """What stands before an item of a list; `counts`: the number of the item at each level from 1."""
        how = self._level(name, level)
        if how is None:
            return ""
        if how.tag == o("text:list-level-style-bullet"):
            return bullet_sign(how.get(o("text:bullet-char"), "•"), _bullet_font(how))
        if how.tag != o("text:list-level-style-number"):
            return "•"
        shown = int(how.get(o("text:display-levels"), "1"))
        numbers = [self._number(name, at, counts) for at in range(max(1, level - shown + 1), level + 1)]
        text = ".".join(number for number in numbers if number)
        return f"{how.get(o('style:num-prefix'), '')}{text}{how.get(o('style:num-suffix'), '')}".strip() if text else ""

    def start(self, name: str, level: int) -> int:
        """The first number of a level."""
        how = self._level(name, level)
        return int(how.get(o("text:start-value"), "1")) if how is not None else 1

    def _number(self, name: str, level: int, counts: Mapping[int, int]) -> str:
        how = self._level(name, level)
        kind = _COUNTED.get(how.get(o("style:num-format"), "")) if how is not None else None
        return counted(counts.get(level, 1), kind) if kind else ""

    def _level(self, name: str, level: int) -> _Element | None:
        style = self._lists.get(name)
        levels = [] if style is None else list(style)
        return next((one for one in levels if one.get(o("text:level")) == str(level)), None)


def _list_style(style: _Element) -> str:
    return str(style.get(o("style:list-style-name"), ""))


def _bullet_font(level: _Element) -> str:
    properties = level.find(o("style:text-properties"))
    if properties is None:
        return ""
    return str(properties.get(o("style:font-name"), "") or properties.get(o("fo:font-family"), "")).strip("'")
