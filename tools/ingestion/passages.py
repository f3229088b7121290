"""Notes and books cut into passages that can be quoted: at headings, then paragraphs, then sentences.

A passage has some 80 to 220 words where its heading has so many on a page, which is what a model for meaning reads at
once. It stands on the page that it tells; only a paragraph that goes on over the page ends on the next. Lists, tables
and code keep their lines, and stay whole where they are not too long.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import ceil

from store.documents import NewPassage
from tools.ingestion.paper import Line
from tools.ingestion.segment import Prose

MOST = 220
"""Words of a passage."""
LONG_WORD = 8
"""Characters that count as a word, so that a script without spaces comes in passages as well."""
_RIM = ("header", "footer")
_KEPT = ("list", "table", "code")
"""Roles whose lines stay lines of their own."""
_APART = 0.7
"""Of a line's height: a wider gap parts two paragraphs."""
_SOFT = "\u00ad"
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010]$")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？।])")
_SPACE = re.compile(r"\s+")
_Piece = tuple[int | None, str]
"""A page and what stands on it, or begins there."""


@dataclass(kw_only=True)
class _Block:
    """What is kept together: a paragraph, or the lines of a list, a table or a listing."""

    page: int | None
    last: Prose
    lines: list[str] = field(default_factory=list)


def cut(prose: Sequence[Prose]) -> list[NewPassage]:
    """The passages of what is no question, in order; none goes over a heading, or over MOST words.

    Over the end of a page goes only a paragraph that does.
    """
    found: list[NewPassage] = []
    for heading, lines in groupby(_placed(prose), key=lambda placed: placed[0]):
        pieces = [piece for block in _blocks(line for _, line in lines) for piece in _pieces(block)]
        for page, of_page in groupby(pieces, key=lambda piece: piece[0]):
            texts = _filled([text for _, text in of_page])
            found += [NewPassage(page=page, heading=list(heading), text=text) for text in texts]
    return found


def size(text: str) -> int:
    """How long a text is, in words."""
    return max(len(text.split()), len(text) // LONG_WORD)


def _placed(prose: Sequence[Prose]) -> Iterator[tuple[tuple[str, ...], Prose]]:
    """Each line with the headings that it stands under, the outermost first."""
    path: list[tuple[int, str]] = []
    before: Prose | None = None
    for each in prose:
        text = _clean(each.line)
        if each.line.role == "heading":
            goes_on = before is not None and before.line.level == each.line.level and _goes_on(before, each)
            name = f"{path.pop()[1]} {text}" if goes_on and path else text
            path = [above for above in path if above[0] < each.line.level]
            path += [(each.line.level, name)] if name else []
        elif text and each.line.role not in _RIM:
            yield tuple(name for _, name in path), each
        before = each


def _blocks(lines: Iterable[Prose]) -> Iterator[_Block]:
    block: _Block | None = None
    for each in lines:
        text = _clean(each.line)
        if block is None or not _goes_on(block.last, each):
            if block is not None:
                yield block
            block = _Block(page=each.page, last=each, lines=[text])
        elif each.line.role in _KEPT and not _same_row(block.last, each):
            block.lines.append(text)
        elif each.line.role in _KEPT:
            block.lines[-1] += f" | {text}"
        else:
            block.lines[-1] = _joined(block.lines[-1], text)
        block.last = each
    if block is not None:
        yield block


def _goes_on(before: Prose, each: Prose) -> bool:
    """Whether a line belongs to the same block as the one before it."""
    one, other = before.line, each.line
    if one.role != other.role:
        return False
    if one.role in _KEPT:
        return one.cell is None or other.cell is None or one.cell[0] == other.cell[0]
    if one.box is None or other.box is None or other.marker:
        return False
    if before.page != each.page or other.box.top < one.box.top:  # the next page or column
        return one.role == "text" and one.text.rstrip()[-1:].isalpha()
    return other.box.top - one.box.bottom <= _APART * (one.box.bottom - one.box.top)


def _same_row(before: Prose, each: Prose) -> bool:
    one, other = before.line.cell, each.line.cell
    return one is not None and other is not None and one[:2] == other[:2]


def _pieces(block: _Block) -> Iterator[_Piece]:
    """A block as it is; one that is too long by its lines, and these by their sentences."""
    if size(text := "\n".join(block.lines)) <= MOST:
        yield block.page, text
        return
    for line in block.lines:
        yield from ((block.page, text) for text in _filled(list(_parts(line)), joint=" "))


def _parts(line: str) -> Iterator[str]:
    """A line in sentences, a sentence that is too long in words, a word that is too long in pieces."""
    for sentence in filter(None, _SENTENCE.split(line)):
        for part in [sentence] if size(sentence) <= MOST else sentence.split():
            yield from (part[at : at + MOST * LONG_WORD] for at in range(0, len(part), MOST * LONG_WORD))


def _filled(pieces: Sequence[str], *, joint: str = "\n") -> Iterator[str]:
    """Neighbours put together to texts of like sizes, as few as hold them all."""
    total = sum(map(size, pieces))
    enough = total / max(1, ceil(total / MOST))
    text = ""
    for piece in pieces:
        together = f"{text}{joint}{piece}"
        if text and size(text) < enough and size(together) <= MOST:
            text = together
            continue
        if text:
            yield text
        text = piece
    if text:
        yield text


def _clean(line: Line) -> str:
    text = line.text.replace(_SOFT, "")
    text = text.rstrip() if line.role == "code" else _SPACE.sub(" ", text).strip()
    return f"{line.marker} {text}" if line.marker and text else text


def _joined(line: str, following: str) -> str:
    """Two printed lines as one; a word that is parted between them is whole again."""
    if following[:1].islower() and (parted := _HYPHEN.search(line)):
        return line[: parted.start()] + following
    return f"{line} {following}"
