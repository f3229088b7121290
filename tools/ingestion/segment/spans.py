"""A paper cut into the rows of each question, of its keys, and what is neither."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tools.ingestion import words
from tools.ingestion.segment.chain import best_chain, sections
from tools.ingestion.segment.headings import Break, breaks_of, ends
from tools.ingestion.segment.keys import pairs_of, read_key
from tools.ingestion.segment.numbers import Mark, marks_of
from tools.ingestion.segment.rows import Row, plain

_TASK = re.compile(rf"^\W*(?:{words.TASKS})(?=\W|$|(?<=[\u3040-\u9fff]))", re.IGNORECASE)
_MARKS = re.compile(rf"^\s*[(\[]\s*\+?\d+\s*(?:{words.MARKS})[^)\]]*[)\]]\s*", re.IGNORECASE)
_WORTH = re.compile(rf"[(\[]\s*\d{{1,2}}\s*(?:{words.MARKS})\s*[)\]]\s*$", re.IGNORECASE)
_SELDOM = ("bare", "decimal", "roman.", "roman)", "circled", "dash")
"""Styles that number headings and lists more often than questions."""
_BLANK = re.compile(r"_{3,}|\.{6,}|…{2,}|（\s*）|\(\s{2,}\)")
_FORMULA = re.compile(r"[=√∫]|\d\s*[+×÷*/^−–-]\s*\d")
_OPTION = re.compile(r"^(?:\(?(?!\d)\w[.)]\s*\S|[□☐○◯❏❑☑☒•])")
_WANTED = re.compile(
    "|".join(shape for *_, shape in words.TRUE_FALSE)
    + rf"|^(?:(?:[A-H]|[IVX]{{1,4}})[.)]\s*)?(?:{words.ORDERS}|{words.CHOICE}|{words.FILL})",
    re.IGNORECASE,
)
_ESSAY = re.compile(rf"(?:^|[.!?:;।。][)\]\"'”’»]*\s*)(?:{words.ESSAY})(?=\W|$|(?<=[\u0900-\u9fff]))", re.IGNORECASE)
_ANNOUNCED = re.compile(
    rf"(?<!\w)(?:{words.FILL}|{words.CHOICE})\s.{{0,60}}(?<!\w)(?:{words.PLURAL})(?!\w)", re.IGNORECASE
)
"""What says above the numbers that they number questions: "Answer TWO of the following FOUR questions"."""
_RANGED = re.compile(
    rf"^(?:[A-Z]+\s)*(?:[A-Z][a-z]+\s)?(?i:{words.PLURAL})\s(?P<low>\d{{1,3}})\s?(?i:{words.TO})\s?(?P<high>\d{{1,3}})\s?[,:.]\s"
)
"""What begins an order for several numbers: "In Exercises 1–6, find"."""
_ORDERING = re.compile(rf"^\W*(?:{words.ORDERS})(?!\w)", re.IGNORECASE)
_ANSWERED = re.compile(rf"^\W*(?:{words.ANSWER}|{words.SOLUTION})\s*[:.]", re.IGNORECASE)
_ORDERS = re.compile(rf"{words.CHOICE}|{words.FILL}|{words.FOLLOWING}", re.IGNORECASE)
_ORDER = re.compile(
    r"^(?:do not|don't|write (?:your|all|in)|read|answer (?:all|any|the|each)|use (?:a|only|black|blue)|mark your|"
    r"you (?:may|must|have|will)|all |no |time|check|turn|show (?:all|your)|fill in|calculators?|this |each |there |"
    r"phones?|keep|hand in)",
    re.IGNORECASE,
)


@dataclass(kw_only=True)
class Span:
    """The rows of one question."""

    mark: Mark | None
    """Its number; None where the paper prints none."""
    label: str
    section: int
    rows: list[Row]
    heading: str = ""
    """The last heading above it."""
    shared: list[Row] = field(default_factory=list)
    """What stands before several questions, this one among them."""
    lacking: int = 0
    """How many numbers lack before it."""
    twice: bool = False
    """Whether its number stands before another question of its section too."""


@dataclass(kw_only=True)
class Key:
    """The rows of an answer key."""

    rows: list[Row]
    serves: tuple[int, ...]
    """The sections whose answers it may hold."""


@dataclass(kw_only=True)
class Cut:
    """A paper in parts."""

    rows: list[Row]
    breaks: list[Break]
    spans: list[Span]
    keys: list["Key"]
    loose: list[Row]
    """What is neither question nor key."""


def cut(rows: list[Row]) -> Cut:
    """The parts of a paper by its numbers; no spans where nothing numbers questions."""
    breaks = breaks_of(rows)
    pairs = pairs_of(rows)
    marks = _outer([mark for row in rows if row.index not in pairs for mark in marks_of(row)])
    if groups := _groups(marks, rows):
        breaks = [Break.SECTION if index in groups else kind for index, kind in enumerate(breaks)]
        marks = [mark for mark in marks if mark.row.index not in groups]
    runs = sections(best_chain(marks, breaks, rows))
    questions, keys = _parted(runs, rows, breaks)
    keyed = {row.index for key in keys for row in key.rows}
    if stray := [rows[index] for index in sorted(pairs - keyed)]:
        keys.append(Key(rows=stray, serves=tuple(range(1, len(questions) + 1))))
        keyed |= {row.index for row in stray}
    spans = _without_mentions(list(_spans(questions, rows, breaks, keyed)))
    held = keyed | {row.index for span in spans for row in span.rows}
    loose = [row for row in rows if row.index not in held]
    return Cut(rows=rows, breaks=breaks, spans=spans, keys=keys, loose=loose)


def _outer(marks: list[Mark]) -> list[Mark]:
    """Without numbers of a file's inner lists, where its outer ones are numbered too."""
    levels = [mark.row.lines[0].level for mark in marks if mark.row.lines[0].marker]
    if not levels or levels.count(min(levels)) < 2:
        return marks
    return [mark for mark in marks if not mark.row.lines[0].marker or mark.row.lines[0].level == min(levels)]


def _groups(marks: Sequence[Mark], rows: Sequence[Row]) -> set[int]:
    """Rows such as "Question 2: Answer the following", where numbers from 1 stand below each: they head sections."""
    for style in sorted({mark.style for mark in marks if mark.style.startswith("word:")}):
        run = [mark for mark in marks if mark.style == style]
        stops = [mark.row.index for mark in run[1:]] + [len(rows)]
        again = [place for place, mark in enumerate(run) if place and mark.value == 1]
        run = run[: again[0]] if again else run  # a key may have them again
        counted = all(after.value == one.value + 1 for one, after in pairwise(run))
        if len(run) > 1 and counted and _head_numbers(run, stops, marks, rows):
            return {mark.row.index for mark in marks if mark.style == style}
    return set()


def _head_numbers(run: Sequence[Mark], stops: Sequence[int], marks: Sequence[Mark], rows: Sequence[Row]) -> bool:
    """Whether numbers from 1 stand below each of a run: right below an order, or some with options of their own.

    What is ordered by numbers below an exercise without any options are its parts.
    """
    below = [_below(head, stop, marks) for head, stop in zip(run, stops, strict=False)]
    if not all([mark.value for mark in one[:2]] == [1, 2] for one in below):
        return False
    near = all(one[0].row.index <= head.row.index + 2 for head, one in zip(run, below, strict=True))
    if near and all(_ORDERS.search(head.rest) for head in run):
        return True
    named = re.fullmatch(words.EXERCISE, run[0].style.removeprefix("word:"))
    return bool(named) and any(_offer(one, stop, rows) for one, stop in zip(below, stops, strict=False))


def _below(head: Mark, stop: int, marks: Sequence[Mark]) -> list[Mark]:
    """The numbers between a head and the next, each once, in the style of the first."""
    within = [mark for mark in marks if head.row.index < mark.row.index < stop]
    return list({mark.value: mark for mark in within[::-1] if mark.style == within[0].style}.values())[::-1]


def _offer(run: Sequence[Mark], stop: int, rows: Sequence[Row]) -> bool:
    """Whether options stand below each number of a run."""
    stops = [mark.row.index for mark in run[1:]] + [stop]
    return all(
        sum(bool(_OPTION.match(row.text)) for row in rows[mark.row.index + 1 : end]) >= 2
        for mark, end in zip(run, stops, strict=True)
    )


def _parted(
    runs: Sequence[Sequence[Mark]], rows: list[Row], breaks: Sequence[Break]
) -> tuple[list[Sequence[Mark]], list[Key]]:
    """Which runs of numbers are questions, and the keys."""
    questions: list[Sequence[Mark]] = []
    keys: list[Key] = []
    waiting: list[int] = []
    """Sections of questions for which no key has been read."""
    left = 0
    """How many more runs of numbers the open key may hold."""
    before = 0
    for run in runs:
        first, last = run[0].row.index, run[-1].row.index
        after = _end(runs, run, rows)
        titles = [index for index in range(before, first) if breaks[index] is Break.KEY]
        titled = bool(titles) and _immediate(titles[-1], run, breaks, rows) and not _is_asked(run, after, rows)
        if titled and waiting:
            region = _until_heading(rows[titles[-1] : after], last, breaks)
            keys.append(Key(rows=region, serves=tuple(waiting)))
            left, waiting = len(waiting) - 1, []
        elif left > 0 and (titled or not titles):
            keys[-1].rows += _until_heading(rows[titles[-1] if titles else first : after], last, breaks)
            left -= 1
        elif not _instructs(run, runs, rows, breaks) and _asks(run, after, rows):
            questions.append(run)
            waiting.append(len(questions))
            left = 0
            if region := _unnumbered_key(rows[last:after], rows, breaks):
                keys.append(Key(rows=region, serves=tuple(waiting)))
                waiting = []
        before = last
    return questions, keys


def _end(runs: Sequence[Sequence[Mark]], run: Sequence[Mark], rows: Sequence[Row]) -> int:
    following = [other[0].row.index for other in runs if other[0].row.index > run[-1].row.index]
    return min(following, default=len(rows))


def _immediate(title: int, run: Sequence[Mark], breaks: Sequence[Break], rows: Sequence[Row]) -> bool:
    """Whether the first number stands right below the title, but for headings and a sentence or two."""
    between = [index for index in range(title + 1, run[0].row.index) if not breaks[index]]
    return sum(len(rows[index].text) for index in between) < 160


def _until_heading(rows: list[Row], last: int, breaks: Sequence[Break]) -> list[Row]:
    for place, row in enumerate(rows):
        if row.index > last and breaks[row.index] in (Break.SECTION, Break.INSTRUCTIONS):
            return rows[:place]
    return rows


def _unnumbered_key(tail: list[Row], rows: Sequence[Row], breaks: Sequence[Break]) -> list[Row]:
    """A key whose numbers stand in no chain of their own: a table, or numbers above letters."""
    for place, row in enumerate(tail[1:], 1):
        if breaks[row.index] is Break.KEY:
            return tail[place:] if len(read_key(tail[place + 1 :], rows, breaks)) >= 2 else []
    return []


def _asks(run: Sequence[Mark], end: int, rows: Sequence[Row]) -> bool:
    """Whether enough numbers of a run stand before something to be answered."""
    if run[0].style.startswith("word:") or run[0].style == "id":
        return True
    above = rows[max(0, run[0].row.index - 3) : run[0].row.index]
    if len(run) > 2 and any(_WANTED.search(row.plain) or _ANNOUNCED.search(row.plain) for row in above):
        return True
    if any((said := ranged(row)) and said[0] == run[0].value for row in above):
        return True
    stops = [mark.row.index for mark in run[1:]] + [end]
    asking = sum(_is_asking(mark, rows[mark.row.index : stop]) for mark, stop in zip(run, stops, strict=True))
    return asking >= (0.5 if run[0].style in _SELDOM else 0.34) * len(run)


def ranged(row: Row) -> tuple[int, int] | None:
    """The first and the last number that an order is for, where it begins with them."""
    match = _RANGED.match(row.plain)
    return (int(match["low"]), int(match["high"])) if match else None


def _is_asked(run: Sequence[Mark], end: int, rows: Sequence[Row]) -> bool:
    """Whether most of what stands below a title with the word for answers are questions and orders, and no answers."""
    stops = [mark.row.index for mark in run[1:]] + [end]
    asked = 0
    for mark, stop in zip(run, stops, strict=True):
        entry = [plain(mark.rest), *(row.plain for row in rows[mark.row.index + 1 : stop])]
        if any(_ANSWERED.match(line) for line in entry):
            return False
        text = " ".join(entry).rstrip()
        ordered = len(entry) < 3 and (_ORDERING.match(text) or _ESSAY.search(text))
        asked += text.endswith(("?", "؟")) or bool(ordered) or bool(_BLANK.search(text))
    return asked > 0.6 * len(run)


def _is_asking(mark: Mark, rows: Sequence[Row]) -> bool:
    if any(sign in row.plain for row in rows[:12] for sign in "?؟"):
        return True
    rest = _MARKS.sub("", plain(mark.rest))
    if _TASK.match(rest) or _FORMULA.search(rest) or len(rest) < len(mark.rest):
        return True
    if any(_BLANK.search(row.text) or _WORTH.search(row.plain) for row in rows[:12]):
        return True
    if _ESSAY.search(" ".join([rest, *(row.plain for row in rows[1:])])):
        return True
    return sum(bool(_OPTION.match(row.text)) for row in rows[1:14]) >= 2 or _counts_options(mark, rows[1:14])


def _counts_options(mark: Mark, rows: Sequence[Row]) -> bool:
    """Whether options stand below a number that are numbered too, with another bracket: "1)" below "1."."""
    inner = [other.value for row in rows for other in marks_of(row)[:1] if other.style not in (mark.style, "bare")]
    return inner[:3] == [1, 2, 3]


def _instructs(
    run: Sequence[Mark], runs: Sequence[Sequence[Mark]], rows: Sequence[Row], breaks: Sequence[Break]
) -> bool:
    """Whether a run numbers what is to be done before the questions begin."""
    first = run[0].row.index
    above = [breaks[index] for index in range(max(0, first - 3), first)]
    if Break.INSTRUCTIONS in above and Break.SECTION not in above[above.index(Break.INSTRUCTIONS) + 1 :]:
        return run is not runs[-1] and not any(_OPTION.match(row.text) for row in rows[first : run[-1].row.index])
    orders = sum(bool(_ORDER.match(mark.rest)) for mark in run)
    return run is runs[0] and run is not runs[-1] and orders >= 0.6 * len(run)


def _spans(
    questions: Sequence[Sequence[Mark]], rows: list[Row], breaks: Sequence[Break], keyed: set[int]
) -> Iterator[Span]:
    marks = [(section, mark) for section, run in enumerate(questions, 1) for mark in run]
    starts = [mark.row.index for _, mark in marks]
    for place, (section, mark) in enumerate(marks):
        stop = starts[place + 1] if place + 1 < len(starts) else len(rows)
        body = [mark.row]
        for row in rows[mark.row.index + 1 : stop]:
            if row.index in keyed or ends(row):
                break
            body.append(row)
        before = marks[place - 1][1] if place and marks[place - 1][0] == section else None
        same = before is not None and before.prefix == mark.prefix
        lacking = mark.value - before.value - 1 if before is not None and same else 0
        yield Span(
            mark=mark,
            label=mark.label,
            section=section,
            rows=_headless(body, breaks),
            heading=_heading(mark.row.index, rows, breaks),
            lacking=max(0, lacking),
            twice=before is not None and same and before.value == mark.value,
        )


def _without_mentions(spans: list[Span]) -> list[Span]:
    """Without what only speaks of a question by its id, as a list of changes does: another span has its options."""
    held: dict[tuple[int, str], list[Span]] = {}
    for span in spans:
        held.setdefault((span.section, span.label), []).append(span)
    return [
        span
        for span in spans
        if span.mark is None
        or not span.mark.prefix
        or _labelled(span) >= 2
        or not any(_labelled(other) >= 2 for other in held[span.section, span.label])
    ]


def _labelled(span: Span) -> int:
    return sum(bool(_OPTION.match(row.text)) for row in span.rows[1:14])


def _headless(body: list[Row], breaks: Sequence[Break]) -> list[Row]:
    """Without the heading of the next section and what stands below it, where no options stand there."""
    for place, row in enumerate(body[1:], 1):
        if breaks[row.index] >= Break.SECTION or (breaks[row.index] is Break.WEAK and (row.gap > 0.5 or not row.box)):
            below = body[place:]
            asks = sum(bool(_OPTION.match(other.text)) for other in below) >= 2
            if not asks and (breaks[row.index] > Break.WEAK or len(below) <= 6):
                return body[:place]
    return body


def _heading(index: int, rows: Sequence[Row], breaks: Sequence[Break]) -> str:
    """The nearest heading above, with what stands between it and the first question."""
    for place in range(index - 1, max(-1, index - 400), -1):
        if breaks[place] >= Break.SECTION:
            return " ".join(row.text for row in rows[place : min(place + 3, index)])
    return ""
