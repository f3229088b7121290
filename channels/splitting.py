"""A long text in pieces that a platform takes: cut between blocks, else sentences, else words, else signs.

Nothing is lost, and no piece ends inside markup, a formula, a link or a code block: where there is no other place,
marks and code blocks are closed at the end of one piece and opened again at the beginning of the next.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markdown_it.token import Token

from channels.markdown import prepared, tokens
from channels.spans import Line, Whole, is_between_signs

Measure = Callable[[str], int]
_SENTENCE = re.compile(r"(?<=\n)|(?:[.!?…؟][\"'”’»)\]*_~]*(?=\s))|[。！？]")
_WORD = re.compile(r"\s+")
_ITEM = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t]|$)")
_QUOTE = re.compile(r"^ {0,3}> ?", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_OPENS_BLOCK = re.compile(
    r"(?P<number>\d{1,9})(?=[.)](?:\s|\Z))|(?=(?:[-+*]|#{1,6})(?:\s|\Z)|>|~~~|```|(?:[-_*][ \t]*){3,}(?:\n|\Z)|\|)"
)
"""What would make a new block of the rest of a paragraph."""
_LINK = re.compile(r"(?P<open>!?\[)(?P<text>[^\[\]*_`$\\~]+)(?P<close>\]\([^()\s]*\))", re.DOTALL)
_CODE = re.compile(r"(?P<ticks>`+)(?P<text>.*)(?P=ticks)", re.DOTALL)


def split(markdown: str, limit: int, measure: Measure = len) -> list[str]:
    """The text as CommonMark pieces, each at most `limit` by `measure`; one that is short enough as it is.

    `measure` tells what a piece takes on the platform; a longer text must not measure less. `limit` has to leave room
    for a line of code with its fence, some 20. A text without anything to see gives no piece.
    """
    text = prepared(markdown).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return _Splitter(limit, measure).blocks(text) if text.strip() else []


@dataclass(frozen=True)
class _Splitter:
    limit: int
    measure: Measure

    def fits(self, text: str) -> bool:
        """Whether a text can be one piece."""
        return self.measure(text) <= self.limit

    def within(self, wrap: Callable[[str], str]) -> "_Splitter":
        """One for what is to be wrapped into something."""
        return replace(self, measure=lambda text: self.measure(wrap(text)))

    def blocks(self, text: str) -> list[str]:
        """Pieces of a text of several blocks."""
        if self.fits(text):
            return [text]
        groups = list(_groups(tokens(text)))
        starts = [_start(group[0]) for group in groups]
        if not starts or starts[0] > 0:  # what shows nothing, such as the definition of a link
            groups, starts = [[], *groups], [0, *starts]
        units = _units(text, starts)
        return self.packed(units, lambda place: self.divided(units[place].strip("\n"), groups[place]), gap="\n\n")

    def packed(self, units: Sequence[str], divided: Callable[[int], list[str]], *, gap: str) -> list[str]:
        """As many units in a piece as fit; a heading is not left last. A unit that is too long is divided: `gap` comes
        behind it.
        """
        pieces: list[str] = []
        piece: list[str] = []
        for place, unit in enumerate(units):
            if piece and not self.fits("".join([*piece, unit]).strip("\n")):
                moves = len(piece) > 1 and _is_heading(piece[-1]) and self.fits(f"{piece[-1]}{unit}".strip("\n"))
                kept = [piece.pop()] if moves else []
                pieces.append("".join(piece).strip("\n"))
                piece = kept
            if piece or self.fits(unit.strip("\n")):
                piece.append(unit)
            else:
                *whole, last = divided(place)
                pieces += whole
                piece = [last + gap]
        if piece:
            pieces.append("".join(piece).strip("\n"))
        return [piece for piece in pieces if piece.strip()]

    def divided(self, text: str, group: Sequence[Token]) -> list[str]:
        """Pieces of one block that is too long."""
        first = group[0] if group else None
        match first.type if first else "":
            case "fence" if first:
                return self.fenced(first.content, f"{first.markup}{first.info}", first.markup)
            case "math_block" | "amsmath":
                return self.fenced(text, "```", "```")
            case "bullet_list_open" | "ordered_list_open" if first:
                items = _units(text, [_start(token) - _start(first) for token in group if _is_item(token, first)])
                return self.packed(items, lambda place: self.item(items[place].strip("\n")), gap="\n\n")
            case "blockquote_open":
                inner = _QUOTE.sub("", text)
                return self.wrapped(inner, lambda piece: re.sub("^", "> ", piece, flags=re.MULTILINE), _Splitter.blocks)
            case "table_open":
                return self.table(text)
            case "heading_open" if first:
                mark = f"{first.markup} " if first.markup.startswith("#") else "# "
                return self.wrapped(group[1].content, lambda piece: mark + piece.replace("\n", " "), _Splitter.line)
            case "paragraph_open":
                return self.line(group[1].content)
        return self.hard(text)

    def wrapped(self, text: str, wrap: Callable[[str], str], cut: Callable[["_Splitter", str], list[str]]) -> list[str]:
        """The pieces of a text, each wrapped."""
        return [wrap(piece) for piece in cut(self.within(wrap), text)]

    def item(self, text: str) -> list[str]:
        """Pieces of one item of a list: the first one has its mark, the others are texts of their own."""
        found = _ITEM.match(text)
        if found is None:
            return self.line(text)
        mark = found[0].lstrip()
        inner = text[found.end() :].replace(f"\n{' ' * found.end()}", "\n")

        def marked(piece: str) -> str:
            return mark + piece.replace("\n", f"\n{' ' * len(mark)}")

        first, *others = self.within(marked).blocks(inner) or [""]
        return [marked(first), *others]

    def table(self, text: str) -> list[str]:
        """Pieces of a table, each with its head; where a row is too long all rows become lines of text."""
        head, rule, *rows = text.split("\n")
        top = f"{head}\n{rule}\n"
        if not all(self.fits(top + row) for row in rows):
            lines = [" · ".join(cell.strip() for cell in row.strip().strip("|").split("|")) for row in (head, *rows)]
            return self.blocks("\n\n".join(map(_as_paragraph, lines)))
        inner = self.within(lambda piece: top + piece)
        return [
            top + piece for piece in inner.packed([f"{row}\n" for row in rows], lambda place: [rows[place]], gap="")
        ]

    def fenced(self, code: str, opening: str, closing: str) -> list[str]:
        """Pieces of a block of code, each with its fence."""

        def fence(piece: str) -> str:
            return f"{opening}\n{piece}\n{closing}"

        inner = self.within(fence)
        lines = code.rstrip("\n").split("\n")
        units = [f"{line}\n" for line in lines]
        return [fence(piece) for piece in inner.packed(units, lambda place: inner.hard(lines[place]), gap="\n")]

    def hard(self, text: str) -> list[str]:
        """Pieces of what is not markup, cut at words, else between any two signs."""
        pieces: list[str] = []
        while not self.fits(text):
            place = _cut_place(text, self.room_for(text))
            pieces.append(text[:place])
            text = text[place:]
        return [*pieces, text]

    def line(self, text: str) -> list[str]:
        """Pieces of a paragraph."""
        pieces: list[str] = []
        while not self.fits(text):
            left, text = self.cut(text)
            pieces.append(left)
        return [*pieces, text]

    def cut(self, text: str) -> tuple[str, str]:
        """The longest good beginning of a paragraph that fits, and the rest."""
        line = Line(text)
        most = self.most(len(text), lambda place: line.cut(place)[0])
        for place in _places(text, most):
            left, right = line.cut(place)
            if line.may_cut(place) and self.fits(left):
                return left, right if line.open_at(place) else _as_paragraph(right)
        whole = next((whole for whole in line.wholes if whole.end > most), None)
        if whole is not None:
            return self.opened(line, whole)
        place = _cut_place(text, most)  # marks without anything between them, and the like
        return text[:place], text[place:]

    def opened(self, line: Line, whole: Whole) -> tuple[str, str]:
        """A code span, formula or link at the beginning that alone is too long, as two."""
        marks = line.open_at(whole.start)
        before, after = line.text[: whole.start], line.text[whole.end :]
        for opening, inner, closing in _forms(line.text[whole.start : whole.end], whole):
            start, end = before + opening, closing + "".join(reversed(marks))
            place = _cut_place(inner, self.room_for(inner, start, end))
            left, right = f"{start}{inner[:place].rstrip()}{end}", inner[place:].lstrip()
            if self.fits(left) and right:
                break
        return left, "".join(marks) + opening + right + closing + after

    def room_for(self, text: str, before: str = "", after: str = "") -> int:
        """How many signs of a text fit between these."""
        return self.most(len(text), lambda place: f"{before}{text[:place]}{after}")

    def most(self, length: int, left: Callable[[int], str]) -> int:
        """The last place, up to `length`, for which what `left` gives fits; 0 where there is none."""
        return bisect_left(range(1, length + 1), True, key=lambda place: not self.fits(left(place)))


def _groups(read: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens of each block."""
    group: list[Token] = []
    for token in read:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []


def _start(token: Token) -> int:
    """The number of the line on which a block begins."""
    assert token.map is not None
    return token.map[0]


def _is_item(token: Token, of: Token) -> bool:
    return token.type == "list_item_open" and token.level == of.level + 1


def _is_heading(unit: str) -> bool:
    return _HEADING.match(unit) is not None


def _units(text: str, starts: Sequence[int]) -> list[str]:
    """The lines of a text, cut before those with these numbers; each unit ends as it does in the text."""
    lines = [f"{line}\n" for line in text.split("\n")]
    return ["".join(lines[start:end]) for start, end in pairwise([*starts, len(lines)])]


def _places(text: str, most: int) -> Iterator[int]:
    """Where a paragraph may be cut, best first: sentences that fill half a piece, words, signs."""
    sentences = [found.end() for found in _SENTENCE.finditer(text, 0, most + 1)]
    yield from (place for place in reversed(sentences) if most // 2 <= place <= most)
    yield from (found.start() for found in reversed([*_WORD.finditer(text, 0, most + 1)]))
    yield from range(most, 0, -1)


def _cut_place(text: str, most: int) -> int:
    """Where to cut what is not markup, at `most` or before: after a word, else between any two signs; never 0."""
    words = [found.end() for found in _WORD.finditer(text, 0, most)]
    if words and words[-1] > most // 2:
        return words[-1]
    within = next((place for place in range(most, 0, -1) if is_between_signs(text, place)), None)
    return within or next(place for place in range(max(most, 1), len(text) + 1) if is_between_signs(text, place))


def _as_paragraph(text: str) -> str:
    """The rest of a paragraph, kept from being read as a list, a heading or the like."""
    found = _OPENS_BLOCK.match(text)
    if found is None:
        return text
    number = found["number"] or ""
    return f"{number}\\{text[len(number) :]}"


def _forms(source: str, whole: Whole) -> Iterator[tuple[str, str, str]]:
    """Ways to write something that is too long in two, as what comes before, between and behind: the best first."""
    source = source.replace("\n", " ")
    if whole.kind == "link" and (link := _LINK.fullmatch(source)):
        yield link["open"], link["text"], link["close"]
    if whole.kind == "code" and (code := _CODE.fullmatch(source)):
        yield code["ticks"], code["text"], code["ticks"]
    else:
        ticks = "`" * (max(map(len, re.findall("`+", source)), default=0) + 1)
        yield ticks, source.strip("$`"), ticks
