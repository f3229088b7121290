"""Lines between questions: headings of sections, of answer keys and of instructions, and where a question ends."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum

from tools.ingestion import words
from tools.ingestion.segment.numbers import marks_of
from tools.ingestion.segment.rows import BOLD, Row, plain

_LABEL = r"(?:[ivx]{1,5}|[a-z]|[а-яё]|\d{1,3}|[一二三四五六七八九十]{1,3}|[अ-ह]|[أ-ي]|one|two|three|four|i{1,3}|ال\w+)"
_SECTION = re.compile(
    rf"^(?:\d+(?:\.\d+)*\s+)?(?:{words.SECTION})(?:\s*[-#:.]?\s*{_LABEL}\d?(?=\W|$).{{0,90}}|\s*$)", re.IGNORECASE
)
_HAN_SECTION = re.compile(r"^[一二三四五六七八九十]{1,3}[,.]")
_ROMAN_SECTION = re.compile(r"^[IVX]{1,4}[.)]\s+\S")
_LABELLED = re.compile(r"^\W?\w{1,3}[.)\]]\s|^[□☐○☑☒•]")
_TITLE = re.compile(rf"^\W*(?:{words.TITLES})\W*$", re.IGNORECASE)
_KEY = re.compile(rf"^\W*(?:{words.KEY})\W*$", re.IGNORECASE)
_KEY_TITLE = re.compile(
    rf"^\W*(?:.{{0,40}}[\s:–—-])?(?:{words.KEY})(?:[\s:–—(-].{{0,40}})?\W*$|^\W*(?:{words.KEY})", re.IGNORECASE
)
_ORDERS_ANSWERS = re.compile(rf"(?<!\w)(?:{words.NO_KEY})", re.IGNORECASE)
_WANTS_ANSWERS = re.compile(
    rf"(?<!\w)(?:{words.ANSWERS_WANTED})(?!\w)|[(\[][^)\]]*\d\s*(?:{words.MARKS})(?!\w)", re.IGNORECASE
)
_LETTERED = re.compile(r"^(?:[A-H][.)]\s+\S+(?:\s+\S+){2}|[IVX]{1,4}[.)]\s+\S)")
_ORDERED = re.compile(
    rf"^(?:[A-H]|[IVX]{{1,4}})[.)]\s+(?:{words.ORDERS}|{words.CHOICE}|{words.FILL})(?!\w)", re.IGNORECASE
)
_CAPITAL = re.compile(r"^(?:[A-H]|[IVX]{1,4})[.)]\s")
_LONGEST_STORY = 25
"""Rows that may stand between an order and the numbers that it is for."""
_NUMBERED_TITLE = re.compile(r"^[^\W\d_]{3,}(?:\s[^\W\d_]+){0,3}\s\d{1,2}(?:\s[^\W\d].{0,40})?$")
_ANSWERED = re.compile(rf"^\W*(?:{words.ANSWER})\s*[:.)]\s*\S", re.IGNORECASE)
_OR = re.compile(rf"^\W*(?:{words.OR})\W*$", re.IGNORECASE)
_INSTRUCTIONS = re.compile(rf"^\W*(?:{words.INSTRUCTIONS})\s*[:：]?(?:\s.{{0,60}})?$", re.IGNORECASE)
_TRAILER = re.compile(rf"^\s*(?:{words.TRAILER})\s*$", re.IGNORECASE)


class Break(IntEnum):
    """How much a row parts what stands above it from what stands below."""

    NONE = 0
    WEAK = 1
    """Bold or in capitals, as a heading may be."""
    SECTION = 2
    INSTRUCTIONS = 3
    KEY = 4


def breaks_of(rows: Sequence[Row]) -> list[Break]:
    """For each row which break it is."""
    body = body_size(rows)
    found = [_break(row, body) for row in rows]
    _mark_lettered(rows, found)
    _mark_repeated(rows, found)
    titles = Counter(_title(row) for row, kind in zip(rows, found, strict=True) if kind is Break.KEY)
    # "Solution" above the solution of each single question is no key of the whole paper.
    often = max(3, len([row for row in rows if marks_of(row)]) // 6)
    return [
        Break.NONE if kind is Break.KEY and titles[_title(row)] >= often else kind
        for row, kind in zip(rows, found, strict=True)
    ]


def _mark_lettered(rows: Sequence[Row], found: list[Break]) -> None:
    """ "B. Choose the correct word." above a number 1 is a section's heading, though options look like it.

    The number stands right below it; where it gives an order, a story may stand between: "III. Read the story".
    """
    for place, row in enumerate(rows[:-1]):
        if found[place] < Break.SECTION and _LETTERED.match(row.plain):
            listed = any(_CAPITAL.match(other.plain) for other in rows[max(0, place - 2) : place])
            far = _LONGEST_STORY if _ORDERED.match(row.plain) and not listed else 1
            below = rows[place + 1 : place + 1 + far]
            at, marks = next(((at, marks) for at, other in enumerate(below) if (marks := marks_of(other))), (0, []))
            if marks and marks[0].value == 1 and not (at and marks[0].prefix):
                found[place] = Break.SECTION


def _mark_repeated(rows: Sequence[Row], found: list[Break]) -> None:
    """Short lines that differ in their numbers alone: "Practice Test 1", "Practice Test 2 Answers"."""
    short = {
        place: re.sub(r"\d+", "#", row.plain.strip()).lower()
        for place, row in enumerate(rows)
        if found[place] < Break.SECTION and _NUMBERED_TITLE.match(row.plain.strip()) and not marks_of(row)
    }
    counts = Counter(short.values())
    for place, title in short.items():
        texts = {rows[other].plain.strip() for other in short if short[other] == title}
        if counts[title] > 1 and len(texts) == counts[title]:
            found[place] = Break.KEY if _KEY_TITLE.match(rows[place].plain.strip()) else Break.SECTION


def body_size(rows: Sequence[Row]) -> float:
    """The size of most letters, 0 where no size is known."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size * 2) / 2] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def ends(row: Row) -> bool:
    """Whether no question goes on behind this row: "END OF PAPER", a line of dashes."""
    return bool(_TRAILER.match(plain(row.text)))


def _title(row: Row) -> str:
    return re.sub(r"\W+", " ", row.plain).strip().lower()


def _break(row: Row, body: float) -> Break:
    text = row.plain.strip()
    if len(text) > 110 or row.code or row.lines[0].cell is not None or _ANSWERED.match(text) or _OR.match(text):
        return Break.NONE
    # The letters of one picture are as large as those of another only by chance.
    large = row.role == "heading" or bool(body and row.size > body * 1.12 and not row.unsure)
    bold = sum(bool(look & BOLD) for look in row.looks) > 0.8 * len(row.text)
    if _KEY.match(text) or (_KEY_TITLE.match(text) and (large or bold) and _short(text) and not _wants_answers(text)):
        return Break.KEY
    if _INSTRUCTIONS.match(text) and "?" not in text:
        return Break.INSTRUCTIONS
    if _SECTION.match(text) and (len(text) < 70 or large or bold) and not text.endswith(("?", ";", ",")):
        return Break.SECTION
    marks = marks_of(row)
    if large and not (marks and marks[0].style != "decimal" and not _titled(text)) and "?" not in text:
        return Break.SECTION
    if _HAN_SECTION.match(text) and len(text) < 60:
        return Break.SECTION
    if _TITLE.match(text):
        return Break.SECTION
    capitals = text.isupper() and len(text) > 6 and " " in text
    if _ROMAN_SECTION.match(text) and (bold or text.isupper()) and len(text) < 80:
        return Break.SECTION
    titled = not marks and not _LABELLED.match(text) and len(text) < 90 and text[-1:] not in "?;,_"
    return Break.WEAK if (bold or capitals) and titled else Break.NONE


def _wants_answers(text: str) -> bool:
    """Whether a heading that names answers speaks of those to be given: "Part B: Short answers (3 marks each)"."""
    return bool(_ORDERS_ANSWERS.search(text) or (_SECTION.match(text) and _WANTS_ANSWERS.search(text)))


def _short(text: str) -> bool:
    return len(text.split()) <= 8 and not text.endswith(("?", ";", ","))


def _titled(text: str) -> bool:
    """Whether it is a numbered heading, "1 Homework #1": few words, no sentence."""
    return bool(re.match(r"^\d+(?:\.\d+)*\s+[^\W\d]", text)) and len(text.split()) <= 6
