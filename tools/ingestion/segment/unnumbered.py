"""Worksheets without numbers: questions by layout alone, from options, question marks, blanks, bullets and spacing."""

import re
from collections.abc import Iterator, Sequence
from statistics import median

from tools.ingestion import words
from tools.ingestion.segment.headings import Break
from tools.ingestion.segment.options import runs
from tools.ingestion.segment.rows import Row
from tools.ingestion.segment.spans import Cut, Span
from tools.ingestion.segment.text import Piece, for_writing

_BULLET = re.compile(r"^[•●▪■‣◦∙*–-]\s")
_BLANK = re.compile(r"_{3,}|\.{6,}|…{2,}")
_ORDER = re.compile(rf"^\W*(?:{words.ORDERS})(?=\W|$|(?<=[\u3040-\u9fff]))", re.IGNORECASE)
_LABEL = re.compile(r"^(?:\(?[A-Ja-j][.)]\s*\S|[□☐○◯❏❑☑☒])")
_ANSWER = re.compile(rf"^\W*(?:{words.ANSWER}|{words.SOLUTION})\s*[:.]", re.IGNORECASE)
_LONGEST = 90
"""Words of a paragraph that may still be a question; longer ones are passages."""
_LEAST_SHARE = 0.3


def cut_by_layout(cut: Cut) -> Cut:
    """A paper without numbers, with its questions as far as its layout shows them."""
    blocks = list(_blocks(cut.loose, cut.breaks))
    asking = [_asks(block) for block in blocks]
    worth = sum(asking)
    if worth < 2 and not any(_has_options(block) for block in blocks):
        return cut
    if worth < _LEAST_SHARE * sum(bool(block) for block in blocks):
        return cut
    spans: list[Span] = []
    held: set[int] = set()
    for block, asks in zip(blocks, asking, strict=True):
        if asks:
            spans.append(Span(mark=None, label=str(len(spans) + 1), section=1, rows=block))
            held |= {row.index for row in block}
    loose = [row for row in cut.loose if row.index not in held]
    return Cut(rows=cut.rows, breaks=cut.breaks, spans=spans, keys=cut.keys, loose=loose)


def _blocks(rows: Sequence[Row], breaks: Sequence[Break]) -> Iterator[list[Row]]:
    """Paragraphs with the options and writing lines below them."""
    gaps = [row.gap for row in rows if row.box and row.gap > 0]
    usual = median(gaps) if gaps else 0.0
    block: list[Row] = []
    for row in rows:
        if breaks[row.index] > Break.NONE and not row.text.rstrip().endswith((":", "?")):
            if block:
                yield block
            block = []
        elif block and not _belongs(block, row, usual):
            yield block
            block = [row]
        else:
            block.append(row)
    if block:
        yield block


def _belongs(block: Sequence[Row], row: Row, usual: float) -> bool:
    """Whether a row goes on with the question above it."""
    above = block[-1]
    if _LABEL.match(row.plain) or _ANSWER.match(row.plain) or for_writing(row.text):
        return True
    if _BULLET.match(row.text):
        return bool(block) and not _BULLET.match(block[0].text) and block[0].text.rstrip().endswith((":", "?"))
    if any(_LABEL.match(other.plain) or for_writing(other.text) for other in block):
        return above.box is not None and above.full and row.gap < 0.6 and row.indent > block[0].indent
    if row.box is None:
        return False
    closed = above.text.rstrip()[-1:] in "?؟？" or bool(_BLANK.search(above.text) and not above.full)
    return row.gap <= max(0.6, usual * 1.3) and not closed


def _has_options(block: Sequence[Row]) -> bool:
    found = runs([Piece.of(row) for row in block])
    return any(not style.startswith(("bullet", "x ")) for style in found)


def _asks(block: Sequence[Row]) -> bool:
    if not block:
        return False
    text = " ".join(row.text for row in block)
    if _has_options(block):
        return True
    if len(text.split()) > _LONGEST or all(for_writing(row.text) for row in block):
        return False
    ended = any(row.text.rstrip()[-1:] in "?؟？" for row in block)
    return ended or bool(_BLANK.search(text)) or bool(_ORDER.match(block[0].plain))
