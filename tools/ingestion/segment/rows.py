"""A paper as rows: what stands side by side joined, headers, footers and page numbers left out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from tools.ingestion import words
from tools.ingestion.paper import Box, Figure, Line, Page, Paper, Run
from tools.ingestion.segment.order import in_order

BOLD, UNDERLINED, HIGHLIGHTED, MONO = 1, 2, 4, 8
_ODD = str.maketrans({"\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\ufffe": "\u00ad"})
_PLAIN = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９．，、：（）［］｡。Ａ",
    "0123456789" * 4 + ".,.:()[]..A",
)
_NOISE = re.compile(rf"^\W*(?:{words.NOISE})\W*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_LEFTWARDS = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Signs of scripts that are written from right to left."""
_LEADERS = re.compile(r"(?:\.\s?){5,}\s*\d+\s*$")
_NUMBERED = re.compile(r"^\(?\d{1,3}[.)]")
_SIGN = re.compile(r"[□☐○◯❏❑❍☑☒•●▪■*–-]|\[[ xX✓✔]?\]")
_MARKED = re.compile(
    rf"^\W*(?:[^\W\d]{{1,9}}\W{{0,2}})?\d+\s?[.):]|^\W*(?:{words.QUESTION})\W{{0,2}}\d+\W*$", re.IGNORECASE
)
"""What begins as a question does: two pages may begin with questions that differ in their numbers alone."""
_LABELLED = re.compile(r"^\(?\w[.)]|^[□☐○☑☒•]")
_RIM = 4
"""How many lines of a page's upper and lower end may be header and footer."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """What stands on one height of a column."""

    index: int
    """Its place in the paper."""
    leaf: int
    """The place of its page in the paper."""
    page: int | None
    place: int
    """How many lines of its page stand before it."""
    lines: tuple[Line, ...]
    text: str
    """Wide gaps are tabs."""
    looks: bytes
    """For each character of the text how it looks: BOLD and the like."""
    box: Box | None
    indent: float
    """Points from the left edge of its column."""
    gap: float
    """White above it in heights of a line; 0 where a column begins or the format has no boxes."""
    full: bool
    """Whether it reaches the right edge of its column, so that its sentence goes on below."""

    @property
    def plain(self) -> str:
        """The text with digits and brackets of all scripts as those of ASCII, as long as the text."""
        return plain(self.text)

    @property
    def size(self) -> float:
        """The size of its letters in points, 0 where it is unknown."""
        return self.lines[0].size

    @property
    def role(self) -> str:
        """What its first line is for."""
        return self.lines[0].role

    @property
    def bold(self) -> bool:
        """Whether its first letter is bold."""
        return bool(self.looks[:1]) and bool(self.looks[0] & BOLD)

    @property
    def unsure(self) -> bool:
        """Whether it was read from a picture, so that signs may be others."""
        return any(line.confidence < 1 for line in self.lines)

    @property
    def code(self) -> bool:
        """Whether all of it is set as code."""
        return self.role == "code" or (bool(self.looks) and all(look & MONO for look in self.looks))


def plain(text: str) -> str:
    """A text with digits and brackets of all scripts as those of ASCII, as long as before."""
    return text.translate(_PLAIN)


def read_rows(paper: Paper) -> list[Row]:
    """All rows of a paper in reading order, without those that stand on every page or say nothing."""
    repeated = _repeated(paper)
    rows: list[Row] = []
    for leaf, page in enumerate(paper.pages):
        for row in _page_rows(page, leaf, repeated, several=len(paper.pages) > 1):
            rows.append(replace(row, index=len(rows)))
    return rows


def figures_of(paper: Paper) -> list[tuple[int, Figure]]:
    """All figures of a paper, each with the place of its page."""
    return [(leaf, figure) for leaf, page in enumerate(paper.pages) for figure in page.figures]


def _key(line: Line) -> tuple[str, int] | None:
    """What a header has in common on all pages: its place, and its words but for page numbers."""
    text = plain(line.text).strip()
    if not _MARKED.match(text):
        text = re.sub(r"\d+", "#", text)
    return (text, -1 if line.box is None else round(line.box.top / 3)) if text else None


def _repeated(paper: Paper) -> set[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()
    for page in paper.pages:
        counts.update({key for line in (*_rim(page)[0], *_rim(page)[1]) if (key := _key(line))})
    often = max(2, (len(paper.pages) + 1) // 3)
    return {key for key, count in counts.items() if count >= often and not _LABELLED.match(key[0])}


def _rim(page: Page) -> tuple[list[Line], list[Line]]:
    """The lines nearest to the upper and to the lower end of a page, from the end inwards."""
    lines = [line for line in page.lines if line.text.strip() and not line.marker]
    if all(line.box for line in lines):
        lines.sort(key=lambda line: line.box.top if line.box else 0.0)
    return lines[:_RIM], lines[: -_RIM - 1 : -1]


def _on_rim(page: Page, repeated: set[tuple[str, int]], several: bool) -> set[int]:
    """The ids of the lines that are header, footer or page number: the outermost, up to the first that is none."""
    found: set[int] = set()
    for side in _rim(page):
        for line in side:
            if not (_is_noise(line, page, several) or (several and _key(line) in repeated)):
                break
            found.add(id(line))
    return found


def _page_rows(page: Page, leaf: int, repeated: set[tuple[str, int]], *, several: bool) -> Iterator[Row]:
    page = in_order(page)
    rim = _on_rim(page, repeated, several)
    kept: list[tuple[int, Line]] = []
    for place, line in enumerate(page.lines):
        text = line.text.strip()
        if line.role in ("header", "footer") or not (text or line.marker):
            continue
        if id(line) in rim:
            continue
        if not (_LEADERS.search(text) and "_" not in text):
            kept += [(place, part) for part in _parted(line)]
    edges = _columns([line.box for _, line in kept if line.box], page.width)
    ends = _ends([line for _, line in kept], edges)
    above: Box | None = None
    heights = [line.box.bottom - line.box.top for _, line in kept if line.box]
    height = median(heights) if heights else 1.0
    for group in _side_by_side(kept, edges):
        row = _row([line for _, line in group], edges, ends)
        gap = _gap(above, row.box, height)
        above = row.box
        yield replace(row, leaf=leaf, page=page.number, place=group[0][0], gap=gap)


def _parted(line: Line) -> list[Line]:
    """A line on which several numbered things stand with wide gaps between them, as one line for each."""
    text = plain(line.text)
    cuts = [gap.end() for gap in re.finditer(r"(?:\t| {3,})(?=\(?\d{1,3}[.)])", text)]
    if not cuts or not _NUMBERED.match(text) or line.role == "code":
        return [line]
    return [
        replace(line, runs=tuple(_runs_between(line.runs, start, end)))
        for start, end in pairwise([0, *cuts, len(text)])
    ]


def _runs_between(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    place = 0
    for run in runs:
        text = run.text[max(0, start - place) : max(0, end - place)]
        place += len(run.text)
        if text:
            yield replace(run, text=text)


def _is_noise(line: Line, page: Page, several: bool) -> bool:
    if line.marker or line.cell or not _NOISE.match(plain(line.text).strip()):
        return False
    if line.box is None or not page.height:
        return several
    return line.box.bottom < page.height * 0.1 or line.box.top > page.height * 0.88


def _gap(above: Box | None, box: Box | None, height: float) -> float:
    if above is None or box is None or box.top < above.top:
        return 0.0
    return max(0.0, (box.top - above.bottom) / max(height, 1.0))


def _columns(boxes: Sequence[Box], width: float) -> list[float]:
    """The left edges of a page's columns, ascending."""
    if not boxes or not width:
        return [0.0]
    return sorted(_split(boxes, min(box.left for box in boxes), max(box.right for box in boxes)))


def _split(boxes: Sequence[Box], left: float, right: float) -> list[float]:
    best: tuple[float, float] | None = None
    if len(boxes) >= 10 and right - left > 200:
        for step in range(8, 29):
            cut = left + (right - left) * step / 36
            after = sum(box.left >= cut - 1 for box in boxes)
            before = sum(box.right <= cut + 1 for box in boxes)
            crossing = len(boxes) - after - before
            if min(before, after) >= max(4, len(boxes) / 5) and crossing <= len(boxes) / 8:
                best = min(best or (9e9, 0.0), (crossing, cut))
    if best is None:
        return [left]
    cut = best[1]
    one = [box for box in boxes if box.right <= cut + 1]
    other = [box for box in boxes if box.left >= cut - 1]
    return _split(one, left, cut) + _split(other, min(box.left for box in other), right)


def _ends(lines: Sequence[Line], edges: Sequence[float]) -> list[float]:
    """The right edge of each column where lines written from right to left begin there; none where they do not."""
    leftwards = [line.box for line in lines if line.box and _is_leftwards(line.text)]
    rights = Counter(round(box.right / 3) for box in leftwards)
    lefts = Counter(round(box.left / 3) for box in leftwards)
    if max(rights.values(), default=0) <= max(lefts.values(), default=0):
        return []
    boxes = [line.box for line in lines if line.box]
    return [
        max((box.right for box in boxes if _column(box, edges) == place), default=0.0) for place in range(len(edges))
    ]


def _is_leftwards(text: str) -> bool:
    return len(_LEFTWARDS.findall(text)) > len(_LETTER.findall(text)) / 2


def _column(box: Box, edges: Sequence[float]) -> int:
    return max((place for place, edge in enumerate(edges) if box.left >= edge - 2), default=0)


def _side_by_side(kept: Sequence[tuple[int, Line]], edges: Sequence[float]) -> Iterator[list[tuple[int, Line]]]:
    group: list[tuple[int, Line]] = []
    for table, cells in groupby(kept, key=lambda one: one[1].cell and one[1].cell[:2]):
        if table:
            yield from _table_row(list(cells))
            continue
        for place, line in cells:
            if group and not _beside(group[-1][1], line, edges, group[0][1]):
                yield group
                group = []
            group.append((place, line))
        if group:
            yield group
        group = []


def _table_row(cells: list[tuple[int, Line]]) -> Iterator[list[tuple[int, Line]]]:
    """First what begins each cell of a table's row, then, one by one, the further lines of its cells."""
    first: list[tuple[int, Line]] = []
    rest: list[tuple[int, Line]] = []
    for _, lines in groupby(cells, key=lambda one: one[1].cell):
        one, *more = lines
        first.append(one)
        rest.extend(more)
    yield first
    yield from ([one] for one in rest)


def _beside(left: Line, right: Line, edges: Sequence[float], first: Line) -> bool:
    if left.box is None or right.box is None or right.box.left < left.box.right - 2:
        return False
    if "code" in (left.role, right.role) or _column(left.box, edges) != _column(right.box, edges):
        return False
    if _NUMBERED.match(plain(right.text)) and _NUMBERED.match(plain(first.text)):
        return False
    overlap = min(left.box.bottom, right.box.bottom) - max(left.box.top, right.box.top)
    return overlap > 0.5 * min(left.box.bottom - left.box.top, right.box.bottom - right.box.top)


def _row(lines: Sequence[Line], edges: Sequence[float], ends: Sequence[float]) -> Row:
    parts: list[str] = []
    looks = bytearray()
    before: Line | None = None
    for line in lines:
        if before is not None:
            wide = line.cell is not None or _far(before, line)
            parts.append("\t" if wide else " ")
            looks.append(0)
        for text, look in _looks(line, first=before is None):
            parts.append(text)
            looks.extend([look] * len(text))
        before = line
    text, kept = _squeezed("".join(parts), bytes(looks))
    boxes = [line.box for line in lines if line.box]
    box = around(boxes)
    indent, full = _reach(box, text, edges, ends) if box else (18.0 * max(0, lines[0].level - 1), False)
    return Row(
        index=0,
        leaf=0,
        page=None,
        place=0,
        lines=tuple(lines),
        text=text,
        looks=kept,
        box=box,
        indent=indent,
        gap=0.0,
        full=full,
    )


def _reach(box: Box, text: str, edges: Sequence[float], ends: Sequence[float]) -> tuple[float, bool]:
    """How far from the edge of its column a row begins, and whether it reaches the other one.

    What is written from right to left begins at the right edge.
    """
    place = _column(box, edges)
    if ends and _is_leftwards(text):
        return max(0.0, ends[place] - box.right), box.left < edges[place] + 60
    following = edges[place + 1] if place + 1 < len(edges) else None
    full = box.right > following - 60 if following else box.right - edges[place] > 320
    return max(0.0, box.left - edges[place]), full


def _far(left: Line, right: Line) -> bool:
    if left.box is None or right.box is None:
        return True
    return right.box.left - left.box.right > 1.2 * (left.size or left.box.bottom - left.box.top)


def _looks(line: Line, *, first: bool) -> Iterator[tuple[str, int]]:
    if line.marker and not (_SIGN.match(line.marker) and _SIGN.match(line.text.lstrip())):
        yield f"{line.marker} ", BOLD if line.runs and line.runs[0].bold else 0
    for place, run in enumerate(line.runs):
        text = run.text.translate(_ODD)
        if first and place == 0 and not line.marker and line.role != "code":
            text = text.lstrip()
        yield (
            text,
            BOLD * run.bold + UNDERLINED * run.underlined + HIGHLIGHTED * run.highlighted + MONO * run.mono,
        )


def _squeezed(text: str, looks: bytes) -> tuple[str, bytes]:
    """Runs of four spaces and more as one tab, within the text and its looks alike."""
    text = text.rstrip()
    pieces, kept, place = [], bytearray(), 0
    for gap in re.finditer(r"(?<=\S)(?: {4,}| *\t\s*)(?=\S)", text):
        pieces += [text[place : gap.start()], "\t"]
        kept += looks[place : gap.start()] + b"\0"
        place = gap.end()
    return "".join(pieces) + text[place:], bytes(kept) + looks[place : len(text)]


def around(boxes: Iterable[Box]) -> Box | None:
    """The smallest box around some; None around none."""
    found = list(boxes)
    if not found:
        return None
    return Box(
        left=min(box.left for box in found),
        top=min(box.top for box in found),
        right=max(box.right for box in found),
        bottom=max(box.bottom for box in found),
    )
