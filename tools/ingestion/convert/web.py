"""Web pages (HTML) as a `Paper`, as a browser shows them.

Read with Beautiful Soup: docling leaves out the numbers of lists, marks by colour and what pages hide by style sheets.
"""

import base64
import binascii
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import soupsieve
from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.mathml import latex
from tools.ingestion.convert.pictures import save_picture
from tools.ingestion.convert.signs import lowered, raised, without_bullet
from tools.ingestion.convert.typed import without_pages
from tools.ingestion.paper import Figure, Line, Paper, Role, Run

_LEFT_OUT = frozenset(
    "head style template noscript iframe object embed nav button svg canvas audio video datalist".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead"
    " tr ul".split()
)
_PLAIN = Run(text="")
_STYLES: Mapping[str, Run] = {
    **dict.fromkeys(("b", "strong", "th"), Run(text="", bold=True)),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), Run(text="", italic=True)),
    **dict.fromkeys(("u", "ins"), Run(text="", underlined=True)),
    "mark": Run(text="", highlighted=True),
    **dict.fromkeys(("code", "tt", "kbd", "samp", "pre"), Run(text="", mono=True)),
}
_COUNTED = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_COUNTED |= {"lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter"}
_COUNTED |= {"upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman"}
_COUNTED |= {"decimal-leading-zero": "decimalZero", "devanagari": "hindiNumbers", "arabic-indic": "arabicIndic"}
_COUNTED |= {"cjk-ideographic": "chineseCounting", "hebrew": "hebrew2"}
"""Kinds of lists of HTML and CSS, as `counted` calls them."""
_BULLETS = "•○▪"
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|font-size\s*:\s*0(\.0+)?(px|pt|em|rem|%)?\s*(;|$)"
    r"|opacity\s*:\s*0(\.0+)?\s*(;|$)|(left|top|right|text-indent)\s*:\s*-\d{3,}",
    re.I,
)
_NESTED_RULES = re.compile(r"@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = re.compile(r"(?:^|;)\s*color\s*:\s*([^;]+)", re.I)
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)", re.I)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.I)
_WHITE = ("white", "#fff", "#ffffff", "rgb(255,255,255)")
_PLAIN_COLOUR = re.compile(
    r"inherit|initial|currentcolor|transparent|none|black|gr[ae]y|#([0-9a-f])\1\1|#([0-9a-f]{2})\2\2|rgb\((\d+),\3,\3\)|var\(.*"
)
_MATHS = re.compile(r"\\\((.+?)\\\)|\\\[(.+?)\\\]", re.S)
_DATA = re.compile(r"data:image/[\w.+-]+;base64,", re.I)
_MATH_SCRIPT = "math/tex"
"""The type of what MathJax shows as a formula; the type of other data has "json" in it."""


@dataclass(frozen=True, kw_only=True)
class _Place:
    """Where text stands."""

    style: Run = _PLAIN
    role: Role = "text"
    level: int = 0
    cell: tuple[int, int, int] | None = None
    kept: bool = False
    """Whether spaces and line ends are shown as they are."""


def read_html(html: str, into: Path) -> Paper:
    """A page as one page without a number; what it would fetch from elsewhere is not there."""
    soup = BeautifulSoup(html, "lxml")
    reader = _Reader(soup, into)
    reader.read()
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    return without_pages(reader.lines, reader.figures, title=title, odd=reader.odd)


class _Reader:
    """One page on its way to lines."""

    def __init__(self, soup: BeautifulSoup, into: Path) -> None:
        self.lines: list[Line] = []
        self.figures: list[Figure] = []
        self.odd: Counter[str] = Counter()
        self._soup = soup
        self._into = into
        self._hidden = _hidden_by_rules(soup)
        self._runs: list[Run] = []
        self._marker = ""
        """Waits for the first text of its list item."""
        self._tables = 0

    def read(self) -> None:
        """All of the page."""
        kinds = [str(script.get("type", "")) for script in self._soup.find_all("script")]
        if programs := sum(not re.search("json|" + _MATH_SCRIPT, kind) for kind in kinds):
            self.odd["script"] = programs
        self._inside(self._soup, _Place())
        self._end(_Place())

    def _inside(self, parent: Tag, place: _Place) -> None:
        for child in parent.children:
            if isinstance(child, Tag):
                self._tag(child, place)
            elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                self._say(str(child), place)

    def _tag(self, tag: Tag, place: _Place) -> None:
        if tag.name in _LEFT_OUT:
            return
        if self._is_hidden(tag):
            self.odd.update(["hidden-text"] if tag.get_text(strip=True) else [])
        elif not self._replaced(tag, place):
            place = replace(place, style=_styled(tag, place.style, marks=place.role not in ("heading", "code")))
            if tag.name in _BLOCKS:
                self._end(place)
                self._block(tag, place)
            else:
                self._inside(tag, place)

    def _is_hidden(self, tag: Tag) -> bool:
        if tag.has_attr("hidden") or id(tag) in self._hidden:
            return True
        style = str(tag.get("style", ""))
        colour = _COLOUR.search(style)
        white = colour is not None and _bare(colour[1]) in _WHITE and not _GROUND.search(style)
        return bool(_HIDING.search(style)) or (white and not tag.find_parent(style=_GROUND))

    def _replaced(self, tag: Tag, place: _Place) -> bool:
        """Take what a browser shows something else for than the text in it; whether this is such."""
        match tag.name:
            case "br":
                self._end(place)
            case "img":
                self._picture(tag)
            case "input":
                self._say(_field(tag), place)
            case "select" | "textarea":
                self._say(" " + " / ".join(each.get_text(" ", strip=True) for each in tag.find_all("option")), place)
            case "script":
                if _MATH_SCRIPT in str(tag.get("type", "")):
                    self._say(f"${tag.get_text().strip()}$", place)
            case "math":
                self._say(f"${latex(tag)}$", place)
            case "sup" | "sub" if not tag.find(["a", "img", "math"]):
                self._say((raised if tag.name == "sup" else lowered)(tag.get_text()), place)
            case _ if "katex" in tag.get_attribute_list("class") and tag.math:
                self._say(f"${latex(tag.math)}$", place)
            case _:
                return False
        return True

    def _block(self, tag: Tag, place: _Place) -> None:
        match tag.name:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if place.cell is None:
                place = replace(place, role="heading", level=int(tag.name[1]))
            case "pre":
                self._code(tag, replace(place, role="code", level=0, kept=True))
                return
            case "figcaption" | "caption":
                place = replace(place, role="caption", level=0)
            case "footer":
                place = replace(place, role="footer")
            case "ol" | "ul" | "dl":
                place = replace(place, role="table" if place.cell else "list", level=_depth(tag))
                self._list(tag, place)
                return
            case "table":
                self._table(tag, place)
                return
        self._inside(tag, place)
        self._end(place)

    def _code(self, tag: Tag, place: _Place) -> None:
        begun = len(self.lines)
        self._inside(tag, place)
        self._end(place)
        while len(self.lines) > begun and not self.lines[-1].text.strip():
            self.lines.pop()

    def _list(self, tag: Tag, place: _Place) -> None:
        start, step = _number(tag.get("start")), -1 if tag.has_attr("reversed") else 1
        items = tag.find_all("li", recursive=False)
        number = start if start is not None else (len(items) if step < 0 else 1)
        for child in tag.find_all(True, recursive=False):
            if child.name != "li":
                self._tag(child, place)
                continue
            given = _number(child.get("value"))
            number = number if given is None else given
            if not self._is_hidden(child):
                self._marker = _marker(tag, child, number, place.level)
            self._tag(child, place)
            number += step

    def _table(self, tag: Tag, place: _Place) -> None:
        number, self._tables = self._tables, self._tables + 1
        taken: set[tuple[int, int]] = set()
        if tag.caption:
            self._tag(tag.caption, replace(place, role="caption"))
        rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
        for at, row in enumerate(rows):
            column = 0
            for cell in row.find_all(["td", "th"], recursive=False):
                while (at, column) in taken:
                    column += 1
                wide, high = _number(cell.get("colspan")) or 1, _number(cell.get("rowspan")) or 1
                taken |= {(at + y, column + x) for y in range(min(high, len(rows))) for x in range(min(wide, 100))}
                self._tag(cell, _Place(style=place.style, role="table", cell=(number, at, column)))
                column += wide

    def _picture(self, tag: Tag) -> None:
        source, alt = str(tag.get("src", "")), str(tag.get("alt", "")).strip()
        name = None
        if match := _DATA.match(source):
            try:
                data = base64.b64decode(source[match.end() :])
            except binascii.Error:
                data = b""
            name = save_picture(data, self._into, len(self.figures) + 1)
        if name is None:
            self.odd["picture"] += 1
        else:  # of the line that it stands in
            after = len(self.lines) + any(run.text.strip() for run in self._runs)
            self.figures.append(Figure(box=None, file=name, alt=alt, after=after))

    def _say(self, text: str, place: _Place) -> None:
        if place.kept:
            first, *others = text.split("\n")
            self._add(first, place)
            for line in others:
                self._end(place)
                self._add(line, place)
        else:
            text = re.sub(r"[ \t\n\r\f]+", " ", text)
            if not self._runs or self._runs[-1].text.endswith(" "):
                text = text.lstrip(" ")
            self._add(_MATHS.sub(lambda match: f"${(match[1] or match[2]).strip()}$", text), place)

    def _add(self, text: str, place: _Place) -> None:
        if text and self._runs and replace(self._runs[-1], text="") == place.style:
            self._runs[-1] = replace(place.style, text=self._runs[-1].text + text)
        elif text:
            self._runs.append(replace(place.style, text=text))

    def _end(self, place: _Place) -> None:
        """The line is over."""
        runs, self._runs = self._runs, []
        if runs and not place.kept:
            runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" "))
        if any(run.text.strip() for run in runs) or (place.kept and self.lines and self.lines[-1].role == "code"):
            level = place.level if place.role in ("heading", "list", "table") else 0
            marker, self._marker = self._marker, ""
            runs = [run for run in runs if run.text]
            marker = without_bullet(marker, "".join(run.text for run in runs))
            self.lines.append(Line(runs=tuple(runs), role=place.role, level=level, marker=marker, cell=place.cell))


def _hidden_by_rules(soup: BeautifulSoup) -> frozenset[int]:
    """The ids of the objects of tags that the page's own style sheets hide."""
    hidden: set[int] = set()
    for sheet in soup.find_all("style"):
        for selector, rule in _RULE.findall(_NESTED_RULES.sub("", sheet.get_text())):
            if _HIDING.search(rule):
                try:
                    hidden |= {id(tag) for tag in soup.select(selector.strip())}
                except (soupsieve.SelectorSyntaxError, NotImplementedError):
                    continue
    return frozenset(hidden)


def _styled(tag: Tag, style: Run, *, marks: bool) -> Run:
    """How text in a tag looks; `marks`: its colour says something."""
    own = _STYLES.get(tag.name, style)
    css = str(tag.get("style", ""))
    bold = re.search(r"font-weight\s*:\s*(bold|[6-9]00)", css, re.I)
    grounds = [match[1] for pattern in (_COLOUR, _GROUND) if (match := pattern.search(css))]
    grounds += [str(tag.get(name)) for name in ("color", "bgcolor") if tag.get(name)]
    coloured = any(not _PLAIN_COLOUR.fullmatch(_bare(colour)) and _bare(colour) not in _WHITE for colour in grounds)
    return Run(
        text="",
        bold=style.bold or own.bold or bool(bold),
        italic=style.italic or own.italic or bool(re.search(r"font-style\s*:\s*italic", css, re.I)),
        underlined=style.underlined or own.underlined or bool(re.search(r"text-decoration[\w-]*\s*:\s*underline", css)),
        highlighted=style.highlighted or own.highlighted or (coloured and marks and tag.name != "th"),
        mono=style.mono or own.mono,
    )


def _bare(colour: str) -> str:
    return re.sub(r"\s|!important", "", colour).lower()


def _field(tag: Tag) -> str:
    """What is seen of a field of a form."""
    match str(tag.get("type", "text")).lower():
        case "checkbox":
            return "☑ " if tag.has_attr("checked") else "☐ "
        case "radio":
            return "◉ " if tag.has_attr("checked") else "○ "
        case "text" | "number":
            return " ____ "
    return ""


def _number(said: object) -> int | None:
    return int(said) if isinstance(said, str) and re.fullmatch(r"-?\d{1,5}", said.strip()) else None


def _depth(tag: Tag) -> int:
    """The level of a list from 1, within its table's cell where it stands in one."""
    return 1 + sum(parent.name in ("ol", "ul") for parent in tag.parents)


def _marker(tag: Tag, item: Tag, number: int, level: int) -> str:
    """What a browser puts before a list item; `data-end` is what a reader of Markdown found behind its number."""
    styles = [_LIST_STYLE.search(str(each.get("style", ""))) for each in (item, tag)]
    how = next((style[1].lower() for style in styles if style), str(item.get("type") or tag.get("type") or ""))
    if how == "none":
        return ""
    if tag.name == "ul" and how not in _COUNTED:
        return "□" if how == "square" else _BULLETS[min(level, len(_BULLETS)) - 1]
    return f"{counted(number, _COUNTED.get(how, 'decimal'))}{tag.get('data-end', '.')}"
