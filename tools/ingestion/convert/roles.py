"""What the lines of a document are: what repeats on its pages, headings, notes at the foot. Pure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.ingestion.paper import Figure, Line, Page, Role

_MARGIN = 0.12
"""Of a page's height; what repeats stands this near its upper or lower edge."""
_OUTERMOST = 4
_SAME_HEIGHT = 4.0
_REPEATED = 0.4
"""Of the pages."""
_PAGE_WORDS = (
    "page pg p seite s página pagina pág pag folio стр страница с strona str sayfa sida side sivu oldal stránka "
    "第 ページ 页 頁 쪽 पृष्ठ صفحة"
).split()
_OF_WORDS = "of von de di sur из z av af van sin av / ／ の का من".split()
_PAGE_NUMBER = re.compile(
    rf"[-–—|\s\[(]*(?P<word>(?:{'|'.join(map(re.escape, _PAGE_WORDS))})\b\.?)?\s*[-–—]?\s*(?P<number>\d{{1,4}})"
    rf"(?P<of>\s*(?:{'|'.join(map(re.escape, _OF_WORDS))})\s*\d{{1,4}})?\s*(?:ページ|页|頁|쪽)?[-–—|\s\])]*",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:\(?\w{1,3}[.):\]]|[□○■●☐•▪])\s")
_LARGER, _LARGER_SEEN = 1.12, 1.5
"""Than the usual size, by what the file says and by what is seen."""
_LONGEST_HEADING, _LONGEST_BOLD = 160, 80
_SENTENCE_END = tuple(".?!:;,…。？")
_DEEPEST = 6
_NOTE_SIZE = 0.9
_NOTE_BELOW = 0.6
_RANKS = {"header": 0, "footer": 3}
_NOTE_MARK = re.compile(r"\s*(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]|\$\^\{[^}]*\}\$|\d{1,2}(?=[\sA-Z])|\[\d{1,2}\])")


def with_roles(pages: Sequence[Page]) -> list[Page]:
    """The pages with what their lines are; what repeats on them stands first or last, notes at the foot before that."""
    pages = _without_emblems(pages)
    margins = _Margins(pages)
    body = _body_size(pages)
    marked = [
        replace(page, lines=tuple(margins.marked(line, page, index) for line in page.lines))
        for index, page in enumerate(pages)
    ]
    levels = _levels(marked, body)
    headed = [replace(page, lines=tuple(_headed(page, body, levels))) for page in marked]
    return [arranged(page, _ranks(page, body)) for page in headed]


def _without_emblems(pages: Sequence[Page]) -> list[Page]:
    """The pages without what is drawn at the same place in the margin of many."""
    places = Counter(place for page in pages for place in {_emblem(page, figure) for figure in page.figures})
    often = {place for place, count in places.items() if place and count >= max(2, round(_REPEATED * len(pages)))}
    return [
        replace(page, figures=tuple(figure for figure in page.figures if _emblem(page, figure) not in often))
        for page in pages
    ]


def _emblem(page: Page, figure: Figure) -> tuple[int, ...]:
    """About where a figure in a margin stands; nothing for one that stands elsewhere."""
    box = figure.box
    if box is None or _MARGIN * page.height < box.bottom < (1 - _MARGIN) * page.height + box.bottom - box.top:
        return ()
    return tuple(round(side / _SAME_HEIGHT) for side in (box.left, box.top, box.right, box.bottom))


class _Margins:
    """What stands in the upper and lower margins of the pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._count = len(pages)
        self._edges = [_outermost(page) for page in pages]
        places: Counter[tuple[str, int]] = Counter()
        shifts: Counter[int] = Counter()
        for index, (page, edge) in enumerate(zip(pages, self._edges, strict=True)):
            here = [line for place, line in enumerate(page.lines) if place in edge]
            places.update({place for line in here for place in _places(line)})
            shifts.update({int(found["number"]) - index for line in here for found in _numbers(line)})
        self._places = places
        self._shift = next((shift for shift, count in shifts.most_common(1) if count >= self._enough), None)

    @property
    def _enough(self) -> int:
        return max(2, round(_REPEATED * self._count))

    def marked(self, line: Line, page: Page, index: int) -> Line:
        """The line, with the role of a header or a footer where it is one."""
        place = next(place for place, one in enumerate(page.lines) if one is line)
        if place not in self._edges[index] or line.box is None or line.role != "text":
            return line
        if not all(self._repeats(line, part, index) for part in line.text.split("\t")):
            return line
        role: Role = "header" if line.box.top < page.height / 2 else "footer"
        return replace(line, role=role)

    def _repeats(self, line: Line, part: str, index: int) -> bool:
        number = _PAGE_NUMBER.fullmatch(part)
        if number is not None:
            if self._count == 1:
                return bool(number["word"] or number["of"])
            return self._shift is not None and int(number["number"]) - index == self._shift
        assert line.box is not None
        near = range(round(line.box.top / _SAME_HEIGHT) - 1, round(line.box.top / _SAME_HEIGHT) + 2)
        return self._count > 1 and sum(self._places[_plain(part), height] for height in near) >= self._enough


def _outermost(page: Page) -> frozenset[int]:
    """Places of the lines next to the upper and lower edge."""
    boxed = [(line.box, place) for place, line in enumerate(page.lines) if line.box is not None]
    above = sorted((box.top, place) for box, place in boxed if box.bottom <= _MARGIN * page.height)
    below = sorted((-box.bottom, place) for box, place in boxed if box.top >= (1 - _MARGIN) * page.height)
    return frozenset(place for _, place in [*above[:_OUTERMOST], *below[:_OUTERMOST]])


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _places(line: Line) -> Iterator[tuple[str, int]]:
    if line.box is not None:
        yield from ((_plain(part), round(line.box.top / _SAME_HEIGHT)) for part in line.text.split("\t"))


def _numbers(line: Line) -> Iterator[re.Match[str]]:
    yield from (found for part in line.text.split("\t") if (found := _PAGE_NUMBER.fullmatch(part)))


def _body_size(pages: Sequence[Page]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[_rounded(line.size)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _levels(pages: Sequence[Page], body: float) -> dict[float, int]:
    """The level of a heading of each size, the largest first."""
    sizes = {_rounded(line.size) for page in pages for line in page.lines if _is_larger(line, page, body)}
    return {size: min(level, _DEEPEST) for level, size in enumerate(sorted(sizes, reverse=True), 1)}


def _is_larger(line: Line, page: Page, body: float) -> bool:
    fits = line.role == "text" and len(line.text) <= _LONGEST_HEADING and any(map(str.isalpha, line.text))
    return fits and line.size >= (_LARGER_SEEN if page.read == "ocr" else _LARGER) * body


def _headed(page: Page, body: float, levels: dict[float, int]) -> Iterator[Line]:
    lines = page.lines
    for place, line in enumerate(lines):
        if _is_larger(line, page, body):
            yield replace(line, role="heading", level=levels[_rounded(line.size)])
        elif _stands_bold(line) and not any(
            _is_bold(one) for one in lines[max(0, place - 1) : place + 2] if one is not line
        ):
            yield replace(line, role="heading", level=min(_DEEPEST, len(levels) + 1))
        else:
            yield line


def _is_bold(line: Line) -> bool:
    return line.role == "text" and all(run.bold for run in line.runs if run.text.strip())


def _stands_bold(line: Line) -> bool:
    """Whether a line of the usual size reads as a heading, and not as a question or a choice."""
    text = line.text.strip()
    words = len(text) > 2 and len(text) <= _LONGEST_BOLD and any(map(str.isalpha, text)) and "\t" not in text
    mono = all(run.mono for run in line.runs if run.text.strip())
    return words and _is_bold(line) and not mono and not _ITEM.match(text) and not text.endswith(_SENTENCE_END)


def arranged(page: Page, ranks: Sequence[tuple[int, int]]) -> Page:
    """The page with its lines in the order of their ranks; of those whose first part is 0, no figure stands before."""
    order = sorted(range(len(ranks)), key=lambda place: (ranks[place], place))
    figures = []
    for figure in page.figures:
        behind = (at for at, place in enumerate(order) if ranks[place][0] and place >= figure.after)
        figures.append(replace(figure, after=next(behind, len(order))))
    return replace(page, lines=tuple(page.lines[place] for place in order), figures=tuple(figures))


def _ranks(page: Page, body: float) -> list[tuple[int, int]]:
    """Headers first, then the text, the notes at the foot, the footers."""
    notes = _notes(page, body)
    return [(_RANKS.get(line.role, 2 if place in notes else 1), 0) for place, line in enumerate(page.lines)]


def _notes(page: Page, body: float) -> set[int]:
    """Places of the lines of notes at the foot: small, far down, and from one that begins with a mark."""
    found: set[int] = set()
    for place, line in enumerate(page.lines):
        low = line.box is not None and line.box.top > _NOTE_BELOW * page.height
        small = low and line.role == "text" and line.size <= _NOTE_SIZE * body
        if small and (place - 1 in found or _NOTE_MARK.match(line.text)):
            found.add(place)
    return found
