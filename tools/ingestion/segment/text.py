"""Pieces of rows as CommonMark: lines joined to paragraphs, code kept as fenced blocks, tables as tables."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tools.ingestion.segment.rows import Row

_RULED = re.compile(r"[_.…]{6}|…{3}")
_LETTER = re.compile(r"[^\W_]")
_SOFT = "\u00ad"
_WIDE = re.compile(r"[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
_ITEM = re.compile(r"^(?:[•◦▪–—*-]\s|\(?(?:[ivx]{1,4}|[a-hA-H]|\d{1,2})[.)]\s|[IVX]{1,4}\.\s)")
_SPECIAL = re.compile(r"(?P<formula>\$(?=\S)[^$\n]*(?<=\S)\$(?!\d))|[`*]|<(?=[A-Za-z/!])|\$(?=\d)")
"""What CommonMark would read as more than itself; a formula stays as it is."""


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A part of a row."""

    row: Row
    start: int = 0
    end: int

    @classmethod
    def of(cls, row: Row, start: int = 0) -> "Piece":
        """A row from one of its characters on."""
        return cls(row=row, start=start, end=len(row.text))

    @property
    def text(self) -> str:
        """What it says."""
        return self.row.text[self.start : self.end]

    @property
    def looks(self) -> bytes:
        """How its characters look, those of white space left out."""
        both = zip(self.text, self.row.looks[self.start : self.end], strict=True)
        return bytes(look for sign, look in both if not sign.isspace())

    @property
    def blank(self) -> bool:
        """Whether it says nothing."""
        return not self.text.strip()

    def cut(self, start: int, end: int) -> "Piece":
        """What stands between two places of its text."""
        return replace(self, start=self.start + start, end=self.start + end)


def for_writing(text: str) -> bool:
    """Whether a line is there to be written on: dots or underscores and no words."""
    return bool(_RULED.search(text)) and not _LETTER.search(text)


def compose(pieces: Iterable[Piece]) -> str:
    """All pieces as CommonMark, in their order."""
    blocks: list[str] = []
    for kind, group in groupby((piece for piece in pieces if not piece.blank), key=_sort):
        if kind == "code":
            blocks.append(_fenced(list(group)))
        elif kind == "text":
            blocks += _paragraphs(list(group))
        else:
            blocks.append(_table(list(group)))
    return "\n\n".join(blocks)


def commonmark(text: str) -> str:
    """Plain text as CommonMark, a paragraph a line."""
    return "\n\n".join(line for part in text.split("\n") if (line := _clean(part, escape=True)))


def inline(pieces: Iterable[Piece]) -> str:
    """All pieces as one line, as an option is printed; as blocks where code is among them."""
    kept = [piece for piece in pieces if not piece.blank]
    if len(kept) > 1 and any(_sort(piece) == "code" for piece in kept):
        return compose(kept)
    return _joined([_clean(piece.text, escape=not piece.row.code) for piece in kept])


def _sort(piece: Piece) -> str:
    if piece.row.code or (piece.looks and all(look & 8 for look in piece.looks)):
        return "code"
    return "text" if piece.row.lines[0].cell is None else f"table {piece.row.lines[0].cell[0]}"


def _fenced(pieces: Sequence[Piece]) -> str:
    lefts = [piece.row.box.left for piece in pieces if piece.row.box]
    lines: list[str] = []
    for piece in pieces:
        text = piece.text.rstrip().replace(_SOFT, "")
        box, wide = piece.row.box, len(piece.row.text)
        if box and wide > 1 and piece.start == 0 and not text[:1].isspace():
            step = (box.right - box.left) / wide
            text = " " * round((box.left - min(lefts)) / step if step > 0 else 0) + text
        lines += text.split("\n")
    if len(lines) == 1:
        return f"`{lines[0].strip()}`" if "`" not in lines[0] else lines[0]
    return "\n".join(["```", *lines, "```"])


def _table(pieces: Sequence[Piece]) -> str:
    rows = [[_clean(cell, escape=True).replace("|", "\\|") for cell in piece.text.split("\t")] for piece in pieces]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return "\n\n".join(" ".join(cells) for cells in rows)
    width = max(map(len, rows))
    lines = ["| " + " | ".join(cells + [""] * (width - len(cells))) + " |" for cells in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _paragraphs(pieces: Sequence[Piece]) -> list[str]:
    found: list[list[str]] = []
    before: Piece | None = None
    for piece in pieces:
        text = _clean(piece.text, escape=True)
        if before is None or _begins(before, piece):
            found.append([])
        found[-1].append(text)
        before = piece
    return [_joined(lines) for lines in found]


def _begins(before: Piece, piece: Piece) -> bool:
    one, other = before.row, piece.row
    if one.index == other.index:
        return False
    if other.box is None or one.box is None:
        return True
    if _ITEM.match(other.plain) or one.role != other.role:
        return True
    sentence = before.text.rstrip()[-1:] in ".?!:;。？！؟।"
    return other.gap > 0.7 or (sentence and not one.full)


def _joined(lines: Sequence[str]) -> str:
    text = ""
    for line in lines:
        if text.endswith(_SOFT):
            text = text[:-1] + line
        else:
            text += line if not text or _without_space(text, line) else f" {line}"
    return text.replace(_SOFT, "").strip()


def _without_space(above: str, below: str) -> bool:
    """A word that was parted at its hyphen, or a script that sets no spaces."""
    hyphen = above.endswith("-") and above[-2:-1].isalpha() and below[:1].islower()
    return hyphen or bool(_WIDE.match(above[-1]) and _WIDE.match(below))


def _clean(text: str, *, escape: bool) -> str:
    text = re.sub(r"[ \t\u3000]+", " ", text).strip()
    if not escape:
        return text
    return _SPECIAL.sub(lambda found: found[0] if found["formula"] else rf"\{found[0]}", text)
