"""Answer keys: the entries of a key in all usual shapes, and whether an answer fits its question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.ingestion import words
from tools.ingestion.segment.chain import best_chain, sections
from tools.ingestion.segment.headings import Break
from tools.ingestion.segment.numbers import Mark, marks_of
from tools.ingestion.segment.rows import BOLD, Row, plain
from tools.ingestion.segment.text import Piece, compose

_CHOICE = r"(?:[A-Ja-j]|[А-Ежа-еж]|[أابجده]|[क-ङ]|[①-⑩])"
_VALUE = rf"(?:{_CHOICE}(?:\s?[,&/+]\s?{_CHOICE})*|true|false|T|F|√|×|✓|✗)"
_LETTER_FIRST = re.compile(r"[(\[]?[A-Ja-j][.)\]]")
"""Options that are numbers: "(a) 36 (b) 42 (c) 48"."""
_PAIR = re.compile(
    rf"(?P<n>\d{{1,3}})\s*[.):,–-]?\s*\(?(?P<answer>{_VALUE})\)?(?=[\s,;.|/–—]|$|\d{{1,3}}\s?[.)])[\s,;.|/–—]*",
    re.IGNORECASE,
)
"""What is read from a picture may lack the space behind the letter: "1.A2.D3.C"."""
_RANGE = re.compile(r"(?P<low>\d{1,3})\s*[-–—~～]\s*(?P<high>\d{1,3})\s*[.:)]?\s*(?P<letters>[A-J](?:[\s,]*[A-J])+)")
_COUNT = re.compile(r"\d{1,3}[.)]?")
_GRIDDED = re.compile(rf"\(?(?:{_VALUE}|[1-9])\)?", re.IGNORECASE)
_LONGEST_RUN_IN = 60
_LONE_ROWS = 5
"""So many rows with one number and one letter each are a key, whatever stands above them."""
_SERIES = re.compile(r"(?:^|\s)(?P<n>\d{1,3})(?:\s?[.)]\s+|[．、]\s*)")
_DASHED = re.compile(r"(?:^|[,;\t]\s*)(?P<n>\d{1,3})\s?[-–—:=]\s?")
_LABEL = re.compile(rf"^\W*(?:{words.ANSWER})\s*[:=]\s*", re.IGNORECASE)
_NOTES = re.compile(r"\s*\b(?:PTS|DIF|REF|OBJ|NAT|STA|MSC|TOP|NOT|BLM)\s?:.*$")
_HEADED = re.compile(rf"^\W*(?:{words.KEY})\s*[:.–-]*\s*(?=\d|[A-J](?:[\s,;]*[A-J]){{4,}}\W*$)", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?P<n>\d{1,3})\s?[.):](?!\d)\s*(?P<answer>\S.{0,60})", re.DOTALL)
"""A cell of a key's table with both, "13. Carthage"."""
_LETTERS_ALONE = re.compile(r"[A-J](?:[\s,;]*[A-J]){4,}\W*")
"""Answers in the order of the questions, without numbers: "BDACC"."""
_NAMED = re.compile(rf"^\W*(?:{words.ANSWER}|{words.KEY})\W*\t", re.IGNORECASE)
"""The row of a table in which the answers stand."""
_TITLED = re.compile(rf"^\W*(?:{words.KEY})(?!\w)", re.IGNORECASE)
_LABELLED = re.compile(rf"^\W*(?:the\s+)?(?:{words.ANSWER})\s*(?:is)?\s*[:.)=–-]?\s*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a key says about one question."""

    section: int
    """Which run of numbers of the key it is in, from 1."""
    number: str
    """As the key prints it."""
    value: int
    text: str
    """CommonMark."""


def is_pairs(row: Row, *, least: int = 3) -> bool:
    """Whether a row is made of numbers with a letter each, "1 A 2 C 3 B", or a range with its letters."""
    text = _HEADED.sub("", plain(row.text).strip())
    if _RANGE.search(text):
        return len(_RANGE.sub("", text).strip(" ,;|")) <= len(text) / 4
    pairs = list(_PAIR.finditer(text))
    numbers = [int(pair["n"]) for pair in pairs]
    return (
        len(pairs) >= least
        and not _LETTER_FIRST.match(text)
        and numbers == sorted(set(numbers))
        and sum(len(pair[0]) for pair in pairs) >= 0.75 * len(text)
    )


def pairs_of(rows: Sequence[Row]) -> set[int]:
    """The indices of all rows that hold nothing but numbers with their letters: several to a row, or row after row.

    Behind a title two are enough, and they need not be letters: "Answers: 1) 12, 2) 15".
    """
    found = {row.index for row in rows if is_pairs(row) or (_HEADED.match(plain(row.text)) and _dense(row))}
    for row, below in pairwise(rows):
        if _NAMED.match(below.plain) and _grid(row, below):
            found |= {row.index, below.index}
    run: list[Row] = []
    for row in rows:
        match = _PAIR.fullmatch(plain(row.text).strip())
        before = _PAIR.fullmatch(plain(run[-1].text).strip()) if run else None
        if match is None or (before and int(match["n"]) != int(before["n"]) + 1):
            run = []
        if match:
            run.append(row)
        if len(run) >= _LONE_ROWS:
            found |= {one.index for one in run}
    return found | _going_on(rows, found)


def _going_on(rows: Sequence[Row], lone: set[int]) -> set[int]:
    """What a titled key says in words behind its letters, "12. Tiber": short, and counting on row after row."""
    found: set[int] = set()
    last: int | None = None
    titled = False
    for row in rows:
        marks = marks_of(row)[:1]
        if _TITLED.match(row.plain) and not marks:
            titled, last = True, None
        elif row.index in lone:
            pairs = list(_PAIR.finditer(row.plain))
            last = int(pairs[-1]["n"]) if pairs else None
        elif titled and last and marks and marks[0].value == last + 1 and 0 < len(marks[0].rest) < _LONGEST_RUN_IN:
            last += 1
            found.add(row.index)
        else:
            titled, last = False, None
    return found


def read_key(region: Sequence[Row], rows: Sequence[Row], breaks: Sequence[Break]) -> list[Entry]:
    """All entries of a key that stands in some of a paper's rows, in their order."""
    found: list[tuple[str, int, str]] = []
    rest: list[Row] = []
    place = 0
    while place < len(region):
        row = region[place]
        grid = _grid(row, region[place + 1]) if place + 1 < len(region) else []
        dense, count = (grid, 2) if grid else (_dense(row) or _lone(row, region[place + 1 : place + 2]), 1)
        if not dense:
            dense, count = _run_in(region[place:])
        if dense:
            found += _chained(rest, rows, breaks) + dense
            rest = []
        else:
            rest.append(row)
        place += count or 1
    found += _chained(rest, rows, breaks)
    return _sectioned(found)


def _sectioned(found: Sequence[tuple[str, int, str]]) -> list[Entry]:
    entries: list[Entry] = []
    section, seen = 1, set[str]()
    for number, value, text in found:
        if number in seen and value <= 1:
            section, seen = section + 1, set()
        seen.add(number)
        entries.append(Entry(section=section, number=number, value=value, text=text))
    return entries


def _dense(row: Row) -> list[tuple[str, int, str]]:
    head = _HEADED.match(plain(row.text))
    printed = row.text[head.end() if head else 0 :]
    text = plain(printed)
    if is_pairs(row, least=2):
        ranges = list(_RANGE.finditer(text))
        if ranges:
            return [one for match in ranges for one in _spread(match)]
        return [(pair["n"], int(pair["n"]), printed[slice(*pair.span("answer"))]) for pair in _PAIR.finditer(text)]
    if _LETTERS_ALONE.fullmatch(text) and (letters := re.findall(r"[A-J]", text)) != sorted(set(letters)):
        return [(str(place), place, letter) for place, letter in enumerate(letters, 1)]
    cells = [cell.strip() for cell in text.split("\t")]
    least = 2 if row.lines[0].cell else 4
    if len(cells) >= least and len(cells) % 2 == 0 and all(re.fullmatch(r"\d{1,3}[.)]?", cell) for cell in cells[::2]):
        return [(n.rstrip(".)"), int(n.rstrip(".)")), cell) for n, cell in zip(cells[::2], cells[1::2], strict=True)]
    numbered = [cell for text in printed.split("\t") if (cell := _NUMBERED.fullmatch(text))]
    if row.lines[0].cell and len(numbered) == len(cells) > 1:
        return [(cell["n"], int(cell["n"]), cell["answer"].strip()) for cell in numbered]
    return _series(_SERIES, 2, printed) or _series(_DASHED, 2 if head else 3, printed)


def _series(shape: re.Pattern[str], least: int, text: str) -> list[tuple[str, int, str]]:
    """Numbers one after the other in a line, each with what follows it."""
    starts = list(shape.finditer(text))
    numbers = [int(start["n"]) for start in starts]
    if len(numbers) < least or starts[0].start() or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return []
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return [
        (start["n"], int(start["n"]), text[start.end() : end].strip(" \t,;"))
        for start, end in zip(starts, ends, strict=True)
    ]


def _lone(row: Row, below: Sequence[Row]) -> list[tuple[str, int, str]]:
    """A number with its letter alone on a row, where no explanation stands below."""
    match = _PAIR.fullmatch(plain(row.text).strip())
    if match is None or not all(marks_of(other) for other in below):
        return []
    return [(match["n"], int(match["n"]), row.text.strip()[slice(*match.span("answer"))])]


def _spread(match: re.Match[str]) -> list[tuple[str, int, str]]:
    low, high = int(match["low"]), int(match["high"])
    letters = re.findall(r"[A-J]", match["letters"])
    if high - low + 1 != len(letters):
        return []
    return [(str(low + place), low + place, letter) for place, letter in enumerate(letters)]


def _grid(row: Row, below: Row) -> list[tuple[str, int, str]]:
    """A row of numbers above a row of as many answers, in a table each number with what stands in its column."""
    if row.lines[0].cell and below.lines[0].cell:
        return _columns(row, below)
    numbers = re.split(r"\s+", plain(row.text).strip())
    answers = re.split(r"\t|\s+", below.text.strip())
    while numbers and not _COUNT.fullmatch(numbers[0]):
        numbers = numbers[1:]
    if len(numbers) < 3 or not all(_COUNT.fullmatch(number) for number in numbers):
        return []
    if len(answers) > len(numbers):
        answers = answers[len(answers) - len(numbers) :]
    if len(answers) != len(numbers) or not all(_GRIDDED.fullmatch(one) for one in answers):
        return []
    return [(n.rstrip(".)"), int(n.rstrip(".)")), one) for n, one in zip(numbers, answers, strict=True)]


def _columns(row: Row, below: Row) -> list[tuple[str, int, str]]:
    """Two rows of a table, of which the first has numbers that count up, but for a name in its first cell."""
    above = {line.cell[2]: plain(line.text).strip() for line in row.lines if line.cell}
    answers = {line.cell[2]: line.text.strip() for line in below.lines if line.cell}
    if len(above) > 1 and not _COUNT.fullmatch(above[min(above)]):
        del above[min(above)]
    if len(above) < 3 or not all(_COUNT.fullmatch(number) for number in above.values()):
        return []
    found = [(column, number.rstrip(".)")) for column, number in above.items()]
    values = [int(number) for _, number in found]
    if values != list(range(values[0], values[0] + len(values))):
        return []
    entries = [(n, int(n), answers[column]) for column, n in found if answers.get(column)]
    return entries if 2 * len(entries) > len(found) and not _counts_on(entries, values) else []


def _counts_on(entries: Sequence[tuple[str, int, str]], values: Sequence[int]) -> bool:
    """Whether what stands below a row of numbers are the numbers that follow, as in an empty sheet for answers."""
    return [text for *_, text in entries] == [str(value + len(values)) for value in values[: len(entries)]]


def _run_in(region: Sequence[Row]) -> tuple[list[tuple[str, int, str]], int]:
    """Bare numbers that count up in running lines, each before its answer, "1 x = 5  2 y = 7", and how many rows.

    Where the numbers are bold and the answers are not, none but the bold ones count.
    """
    if not region or not re.match(r"\d{1,3}\s", region[0].plain):
        return [], 0
    text, bold, rows = _running(region)
    tokens = list(re.finditer(r"(?<!\S)\d{1,3}(?=\s)", text))
    if len({bold[token.start()] for token in tokens}) == 2 and bold[0]:
        tokens = [token for token in tokens if bold[token.start()]]
    starts: list[re.Match[str]] = tokens[:1]
    for token in tokens[1:]:
        if int(token[0]) == int(starts[-1][0]) + 1 and text[starts[-1].end() : token.start()].strip():
            starts.append(token)
    if len(starts) < max(3, 1.5 * rows):
        return [], 0
    ends = [start.start() for start in starts[1:]] + [len(text)]
    pairs = [
        (start[0], int(start[0]), text[start.end() : end].strip()) for start, end in zip(starts, ends, strict=True)
    ]
    return (pairs, rows) if all(0 < len(answer) < _LONGEST_RUN_IN for *_, answer in pairs) else ([], 0)


def _running(region: Sequence[Row]) -> tuple[str, list[bool], int]:
    """Rows up to the next white space as one line, for each of its characters whether it is bold, and their count."""
    text, bold, rows = "", list[bool](), 0
    for row in region:
        if rows and (row.gap > 0.9 or row.role == "heading"):
            break
        text += plain(row.text) + " "
        bold += [*(bool(look & BOLD) for look in row.looks), False]
        rows += 1
    return text, bold, rows


def _chained(region: Sequence[Row], rows: Sequence[Row], breaks: Sequence[Break]) -> list[tuple[str, int, str]]:
    if not region:
        return []
    marks = [mark for row in region if breaks[row.index] < Break.SECTION for mark in marks_of(row)]
    chain = [mark for section in sections(best_chain(marks, breaks, rows)) for mark in section]
    chain = _with_parts(chain, marks)
    found: list[tuple[str, int, str]] = []
    starts = [mark.row.index for mark in chain[1:]] + [region[-1].index + 1]
    for mark, end in zip(chain, starts, strict=False):
        found.append((mark.label + mark.part, mark.value, _text(mark, region, end, breaks)))
    return found


def _with_parts(chain: Sequence[Mark], marks: Sequence[Mark]) -> list[Mark]:
    """With "1b" beside "1a": a chain has each number once."""
    values = {mark.value for mark in chain}
    kept = {mark.row.index: mark for mark in marks if mark.part and mark.value in values}
    kept |= {mark.row.index: mark for mark in chain}
    return [kept[index] for index in sorted(kept)]


def _text(mark: Mark, region: Sequence[Row], end: int, breaks: Sequence[Break]) -> str:
    label = re.match(r"\s*\(?[a-h][.)]\s*", mark.rest) if mark.part else None
    pieces = [Piece.of(mark.row, mark.end + (label.end() if label else 0))]
    for row in region:
        if mark.row.index < row.index < end:
            if breaks[row.index] > Break.WEAK:
                break
            pieces.append(Piece.of(row))
    return compose(_without_notes(pieces))


def _without_notes(pieces: Sequence[Piece]) -> list[Piece]:
    """Without what keys of test makers say beside the answer: "PTS: 1  DIF: easy"."""
    return [piece.cut(0, note.start()) if (note := _NOTES.search(piece.text)) else piece for piece in pieces]


@dataclass(frozen=True, kw_only=True)
class Fitted:
    """A printed answer beside its question."""

    answer: str
    """Labels joined by ", " where the question has options; else as printed."""
    rest: str = ""
    """What stands behind it: why it is right."""
    fits: bool = True


_LETTERS = re.compile(
    rf"^\W*(?:{words.ANSWER})?\s*(?:option|choice|letter|opción|вариант|pilihan)?\W{{0,3}}"
    r"(?P<one>[A-Za-zА-Яа-яأ-يअ-ह]|[ivx]{1,4}|\d{1,2}|[①-⑩Ⓐ-ⓩ])(?=\W|$)"
    r"(?P<more>(?:\W{0,2}(?:\s?(?:and|und|et|y|e|и|و|और|dan|&|,|;|/|、)\s?)\W?(?:[A-Za-zА-Яа-яأ-ي]|\d)(?=\W|$))*)"
    r"[).:,\]]*(?P<rest>.*)$",
    re.DOTALL | re.IGNORECASE,
)


def without_label(text: str) -> str:
    """Without "Answer:" before it."""
    return _LABEL.sub("", text, count=1).strip()


def fit(text: str, labels: Sequence[str], texts: Sequence[str]) -> Fitted:
    """A printed answer as labels of the options it names, by label or by text; not fitting where it names none."""
    said = _LABELLED.sub("", text, count=1).strip() or text.strip()
    names = [label.lower() for label in labels] if len(set(labels)) == len(labels) else []
    own = list(labels) if names else [chr(65 + place) for place in range(len(labels))]
    names = names or [letter.lower() for letter in own]
    if (place := _same(said, texts)) is not None:
        return Fitted(answer=own[place])
    together = re.match(r"^([A-J]{2,6})(?=\W|$)", plain(said))
    if together and len(set(together[1])) == len(together[1]) and all(one.lower() in names for one in together[1]):
        return Fitted(answer=", ".join(own[names.index(one.lower())] for one in together[1]))
    listed = [_same(part, texts) for part in re.split(r"\s*[,;/]\s*|\s+(?:and|und|y|et|e|и|dan)\s+", said)]
    if len(listed) > 1 and None not in listed:
        return Fitted(answer=", ".join(own[place] for place in sorted({one for one in listed if one is not None})))
    match = _LETTERS.match(plain(said))
    if match is None:
        return Fitted(answer=said, fits=False)
    one = match["one"].lower()
    more = [part.lower() for part in re.findall(r"(?<!\w)\w(?!\w)", match["more"])]
    wanted = [one, *[part for part in more if part in names]]
    rest = said[match.start("rest") :].strip()
    if one not in names or (one in "aeiouy" and not match["more"] and re.match(r"^[A-Za-z]\s+[a-z]", said)):
        return Fitted(answer=said, fits=False)
    places = sorted({names.index(part) for part in wanted})
    if len(places) == 1 and _norm(rest) == _norm(texts[places[0]]):
        rest = ""
    return Fitted(answer=", ".join(own[place] for place in places), rest=rest)


def _same(said: str, texts: Sequence[str]) -> int | None:
    norm = _norm(said)
    places = [place for place, text in enumerate(texts) if norm and _norm(text) == norm]
    return places[0] if len(places) == 1 else None


def _norm(text: str) -> str:
    return re.sub(r"[\W_]+", " ", plain(text)).strip().lower()
