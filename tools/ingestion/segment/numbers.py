"""Numbers of questions: what a row may begin with, in all usual styles and the scripts of ten languages."""

import re
from dataclasses import dataclass, replace

from tools.ingestion import words
from tools.ingestion.segment.rows import Row, plain

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_FORM = re.compile(r"^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$", re.IGNORECASE)
_HAN = "[一二三四五六七八九十]{1,3}"
_WORD = re.compile(
    rf"^(?P<word>(?:{words.QUESTION})|(?:{words.QUESTION_SHORT})\s?[.:]?)\s*(?:no\.?|nr\.?|n[º°]|#|№|nomor|number)?\s*"
    rf"(?:(?P<digits>\d{{1,3}})|(?P<roman>[ivx]{{1,5}})|(?P<ordinal>{'|'.join(words.ORDINALS)})|(?P<han>{_HAN}))"
    r"(?P<part>[a-h](?=[.):\s]))?(?:\s+(?:of|/)\s+\d+)?(?=[^\w%]|$)\s*[.):\]–—-]*[\s.:]*",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"^第\s*(?:(?P<digits>\d{{1,3}})|(?P<han>{_HAN}))\s*(?:小?[题題问問道])[.:\s]*")
_SHAPES = (
    ("parens", re.compile(r"^\((?P<digits>\d{1,3})\)\s*")),
    ("bracket", re.compile(r"^\[(?P<digits>\d{1,3})\]\s*")),
    ("decimal", re.compile(r"^(?P<prefix>\d{1,2})\.(?P<digits>\d{1,2})[.)]?(?=\s+\S|$)\s*")),
    ("dotparen", re.compile(r"^(?P<digits>\d{1,3})\.\)\s*")),
    ("part", re.compile(r"^(?P<digits>\d{1,3})\s?[.]?\s?\(?(?P<part>[a-h])[.)](?=\s|$)\s*")),
    ("dot", re.compile(r"^(?P<digits>\d{1,3})\s?\.(?![\d.])(?:[-–—](?=\s|[^\W\d]{2}|[¿¡“«]))?[\s:]*")),
    ("paren", re.compile(r"^(?P<digits>\d{1,3})\s?\)(?:[-–—](?=\s|[^\W\d]{2}|[¿¡“«]))?\s*")),
    ("colon", re.compile(r"^(?P<digits>\d{1,3})\s?:(?=\s|$)\s*")),
    ("dash", re.compile(r"^(?P<digits>\d{1,3})\s?[-–—/](?=\s+\S|[^\W\d])\s*")),
    ("roman.", re.compile(r"^(?P<roman>[IVX]{1,5})\s?\.(?=\s|$)\s*")),
    ("roman)", re.compile(r"^\(?(?P<roman>[IVX]{1,5})\)(?=\s|$)\s*")),
    ("id", re.compile(r"^(?P<prefix>[A-Z]{1,3}\d{0,2}[A-Z]?)(?P<digits>\d{2,3})(?=[\s.:)(]|$)[.:)]?\s*")),
    ("letter-id", re.compile(r"^(?P<prefix>[A-Z])[.-]?(?P<digits>\d{1,3})(?:[.:)]+\s*|\s+(?=\S))")),
    ("bare", re.compile(r"^(?P<digits>\d{1,3})(?:\s+(?=\S)|$)")),
)
_GLUED = re.compile(r"^(?P<digits>\d{1,3})(?=[A-Z][a-z])")
"""Reading a picture loses spaces: "4After a long journey"."""
_BEFORE = re.compile(r"^(?:\*(?=\d)|_[_\s]*|\(\s*\)\s*|\[\s*\]\s*)(?=\(?\d)")
_CIRCLED = {chr(0x2460 + n): n + 1 for n in range(20)} | {chr(0x2776 + n): n + 1 for n in range(10)}


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What may be the number of a question, at the beginning of a row."""

    row: Row
    style: str
    """"dot", "paren", "word:question", ...: numbers of one chain are alike in it."""
    prefix: str
    """What stands before the count in an id or a decimal number: "T1A" of "T1A01"."""
    value: int
    label: str
    """As printed, without words and dots."""
    part: str = ""
    """The letter of a part behind it: "b" of "3b)"; it stands in the text too."""
    end: int
    """Where the text of the row begins that follows it."""

    @property
    def rest(self) -> str:
        """The row's text behind it."""
        return self.row.text[self.end :]


def roman(text: str) -> int | None:
    """The value of a Roman numeral below 100, None for all else."""
    if not text or not _ROMAN_FORM.match(text):
        return None
    values = [_ROMAN[sign] for sign in text.lower()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def han(text: str) -> int | None:
    """The value of a Chinese numeral below 100, None for all else."""
    tens, found, ones = text.rpartition("十")
    if not found:
        return words.HAN.get(text)
    if any(part and part not in words.HAN for part in (tens, ones)):
        return None
    return words.HAN.get(tens, 1) * 10 + words.HAN.get(ones, 0)


def marks_of(row: Row) -> list[Mark]:
    """All readings of how a row begins, the likeliest first; none where it begins with no number."""
    if row.code:
        return []
    text = plain(row.text)
    if row.unsure:
        text = re.sub(r"^(\(?\d{1,3}),(?=\s)", r"\1.", text)
        if glued := _GLUED.match(text):
            number = glued["digits"]
            return [Mark(row=row, style="bare", prefix="", value=int(number), label=number, end=glued.end())]
    if before := _BEFORE.match(text):
        return _behind(row, text, before.end())
    return _readings(row, text)


def _behind(row: Row, text: str, start: int) -> list[Mark]:
    """Readings behind the blank for an answer: "____ 1. Water is wet."."""
    cut = replace(row, text=row.text[start:], looks=row.looks[start:])
    return [replace(mark, row=row, end=mark.end + start) for mark in _readings(cut, text[start:])]


def _readings(row: Row, text: str) -> list[Mark]:
    found = [mark for shape in (_WORD, _COUNTED) if (mark := _worded(row, shape.match(text)))]
    if found:
        return found
    if text[:1] in _CIRCLED:
        end = len(text) - len(text[1:].lstrip())
        return [Mark(row=row, style="circled", prefix="", value=_CIRCLED[text[0]], label=text[0], end=end)]
    for style, shape in _SHAPES:
        if (match := shape.match(text)) and (mark := _shaped(row, style, match)):
            # "3a." may stand among "3." and among "3": the chain tells.
            return [mark, replace(mark, style="bare")] if mark.part else [mark]
    return []


def _worded(row: Row, match: re.Match[str] | None) -> Mark | None:
    if match is None:
        return None
    groups = match.groupdict()
    kind = next(name for name in ("digits", "roman", "ordinal", "han") if groups.get(name))
    printed = row.text[slice(*match.span(kind))]
    value = _value(kind, match[kind])
    if value is None:
        return None
    word = (groups.get("word") or "第").lower().strip(" .:")
    if kind == "roman" and word in ("p", "no", "is"):
        return None
    return Mark(
        row=row,
        style=f"word:{word}",
        prefix="",
        value=value,
        label=printed + (groups.get("part") or ""),
        end=match.end(),
    )


def _value(kind: str, text: str) -> int | None:
    if kind == "digits":
        return int(text)
    if kind == "roman":
        return roman(text)
    return words.ORDINALS[text] if kind == "ordinal" else han(text)


def _shaped(row: Row, style: str, match: re.Match[str]) -> Mark | None:
    groups = match.groupdict()
    prefix = groups.get("prefix") or ""
    if "roman" in groups:
        value = roman(match["roman"])
        printed = row.text[slice(*match.span("roman"))]
    else:
        value = int(match["digits"])
        printed = row.text[slice(*match.span("digits"))]
    if value is None or (style == "bare" and not _may_be_bare(row.text[match.end() :])):
        return None
    if style == "part":  # "3a." and "3 (a)": the letter belongs to the text, the number to the question
        return Mark(
            row=row, style="dot", prefix="", value=value, label=printed, part=match["part"], end=_part_start(match)
        )
    label = row.text[match.start("prefix") : match.end("digits")] if prefix else printed
    return Mark(row=row, style=style, prefix=prefix, value=value, label=label, end=match.end())


def _part_start(match: re.Match[str]) -> int:
    """Where the text of "3. (a) Find" begins: at the letter or its bracket."""
    start = match.start("part")
    return start - 1 if match.string[start - 1] == "(" else start


def _may_be_bare(rest: str) -> bool:
    """A number alone, or before what begins a sentence: no sum, no quantity in the middle of one."""
    return not rest or not re.match(r"[-+*/=×÷<>%°.,;:)\]|&]|[a-zа-я]{1,3}\s|\d+\s*$", rest)
