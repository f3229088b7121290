"""Questions of a table that has one in each row, and says in its first row what stands in which column."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from store.questions import LABELS, Kind
from tools.ingestion import words
from tools.ingestion.found import FoundOption, FoundQuestion
from tools.ingestion.paper import Line, Page, Paper
from tools.ingestion.segment.kinds import kind_of
from tools.ingestion.segment.rows import around
from tools.ingestion.segment.text import commonmark

_TOP = 10
"""Rows among which the one with the names is looked for: some tables begin with a title."""
_SHORT = rf"(?:{words.QUESTION_SHORT}|{words.NUMBER})\W*"
_OPTION = rf"(?:{words.OPTION})"
_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(shape, re.IGNORECASE))
    for name, shape in (
        ("number", rf"(?:(?:{words.QUESTION})\W*)?{_SHORT}"),
        ("question", rf"(?:{words.QUESTION})(?:\W*(?:{words.TEXT}))?|{words.TEXT}"),
        ("option", rf"(?:{_OPTION}\W*)?[a-h]|{_OPTION}\W*[1-8]"),
        ("answer", rf"(?:{words.KEY}|{words.ANSWER}|{words.RIGHT})(?:\W*(?:s\)?|{words.OPTION}))?"),
        ("options", _OPTION),
        ("marks", rf"(?:max\w*\W*)?(?:{words.MARKS})|score"),
        ("explanation", words.SOLUTION),
    )
)
_AFTER = re.compile(r"\s*(?:[(\[].*|\s[-–—]\s.*|[:?*.]+\s*)$")
"""What names of columns end with: "Question - max 120 characters", "Answer (A-D)"."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_COUNT = re.compile(r"(?:\w{1,8}\.?\s*)?\d{1,3}[.)]?")
_END = re.compile(r"(?<=\d)[.)]$")
_PARTED = re.compile(r"(?P<number>\d{1,3})?[.)]?\s*(?P<part>\(?[a-h][.)])")
"""A number with the letter of a part, or this alone: "7. (a)", and below it "(b)"."""
_LISTED = re.compile(r"\n|\s*[;|]\s*")
_LABELLED = re.compile(r"^\(?(?P<label>[A-Ha-h1-8])[.):]\s*(?P<text>.+)$", re.DOTALL)


@dataclass
class _Grid:
    """A table."""

    page: Page
    cells: dict[tuple[int, int], list[Line]] = field(default_factory=dict)

    def plain(self, row: int, column: int) -> str:
        """What a cell says."""
        return "\n".join(line.text.strip() for line in self.cells.get((row, column), ()))

    @property
    def rows(self) -> list[int]:
        """Those in which something stands."""
        return sorted({row for row, _ in self.cells})


def tabled(paper: Paper) -> tuple[tuple[FoundQuestion, ...], Paper]:
    """The questions of such tables, a section a table, and the paper without these."""
    found: list[FoundQuestion] = []
    taken: set[int] = set()
    section = 0
    for number, grid in _grids(paper).items():
        if (named := _named(grid)) and not _is_key(grid, *named):
            section += 1
            found += _joined(_questions(grid, *named, section))
            taken.add(number)
    pages = [replace(page, lines=tuple(line for line in page.lines if not _of(line, taken))) for page in paper.pages]
    return tuple(found), replace(paper, pages=tuple(pages))


def _of(line: Line, tables: set[int]) -> bool:
    return line.cell is not None and line.cell[0] in tables


def _grids(paper: Paper) -> Mapping[int, _Grid]:
    grids: dict[int, _Grid] = {}
    for page in paper.pages:
        for line in page.lines:
            if line.cell is not None:
                table, row, column = line.cell
                grids.setdefault(table, _Grid(page)).cells.setdefault((row, column), []).append(line)
    return grids


def _named(grid: _Grid) -> tuple[int, Mapping[str, list[int]]] | None:
    """The row with the names of the columns, and which columns are what; None where no row names them."""
    for row in grid.rows[:_TOP]:
        columns: dict[str, list[int]] = {}
        for at in sorted(column for other, column in grid.cells if other == row):
            name = _AFTER.sub("", " ".join(grid.plain(row, at).split()))
            kind = next((kind for kind, shape in _COLUMNS if shape.fullmatch(name)), "")
            if kind == "answer" and "answer" in columns:
                kind = "explanation"
            columns.setdefault(kind, []).append(at)
        asked = "question" in columns or _asks_by_number(columns)
        if asked and (len(columns.get("option", ())) > 1 or columns.keys() & {"answer", "options", "marks"}):
            return row, columns
    return None


def _is_key(grid: _Grid, names: int, columns: Mapping[str, list[int]]) -> bool:
    """Whether the column named for questions has nothing but their numbers: a key, "Question | Answer"."""
    said = [grid.plain(row, columns["question"][0]) for row in grid.rows if row > names]
    return bool(columns.get("answer")) and all(_COUNT.fullmatch(text.strip()) for text in said if text)


def _asks_by_number(columns: dict[str, list[int]]) -> bool:
    """Whether the column of questions has a name that mostly means their number, as "Q"; then it is taken for that."""
    if len(columns.get("option", ())) > 1 and "number" in columns:
        columns["question"] = [columns["number"].pop()]
    return "question" in columns


def _questions(grid: _Grid, names: int, columns: Mapping[str, list[int]], section: int) -> Iterator[FoundQuestion]:
    count = 0
    for row in (row for row in grid.rows if row > names):

        def said(kind: str, row: int = row) -> str:
            return "\n".join(text for at in columns.get(kind, ()) if (text := grid.plain(row, at)))

        asked = [line for at in columns.get("question", ()) for line in grid.cells.get((row, at), ())]
        below = [] if columns.keys() & {"option", "options"} else _labelled(asked)
        stem = commonmark("\n".join(line.text.strip() for line in asked[: len(asked) - len(below)]))
        if not stem or (said("number") == "" and _is_title(grid, row, columns)):
            continue
        count += 1
        options = tuple(below) or _options(grid, row, names, columns)
        answer = said("answer") or _by_looks(grid, row, columns.get("option", ()), options)
        worth = _NUMBER.search(said("marks"))
        yield FoundQuestion(
            number=_END.sub("", said("number")) or str(count),
            section=section,
            page=grid.page.number,
            box=around(line.box for (at, _), lines in grid.cells.items() if at == row for line in lines if line.box),
            kind=kind_of(stem, len(options), answer, parts=False),
            stem=stem,
            options=options,
            answer=answer,
            marks=float(worth[0].replace(",", ".")) if worth else None,
            explanation=commonmark(said("explanation")),
        )


def _labelled(lines: list[Line]) -> list[FoundOption]:
    """The options below the question in its own cell; none where their labels do not count up from the first."""
    said = [_LABELLED.match(f"{line.marker} {line.text}".strip()) for line in lines]
    first = next((place for place, one in enumerate(said) if one and one["label"] in "aA1"), len(lines))
    found = [FoundOption(label=one["label"], text=commonmark(one["text"])) for one in said[first:] if one]
    counted = [ord(option.label) - ord(found[0].label) for option in found] == list(range(len(lines) - first))
    return found if first and counted and len(found) > 1 else []


def _is_title(grid: _Grid, row: int, columns: Mapping[str, list[int]]) -> bool:
    """Whether a row has one cell only, between rows with numbers: "Part B"."""
    numbered = [at for at in grid.rows if any((at, column) in grid.cells for column in columns.get("number", ()))]
    return 2 * len(numbered) > len(grid.rows) and sum(at == row for at, _ in grid.cells) == 1


def _joined(questions: Iterator[FoundQuestion]) -> list[FoundQuestion]:
    """With the rows of parts, "7. (a)" and "(b)", in one question."""
    found: list[FoundQuestion] = []
    for one in questions:
        head = None if one.options else _PARTED.fullmatch(one.number)
        if head is None:
            found.append(one)
            continue
        stem = f"{head['part']} {one.stem}"
        if head["number"] or not found:
            found.append(
                replace(one, number=head["number"] or one.number, stem=stem, kind=Kind.FREE_TEXT, flags=("parts",))
            )
            continue
        above = found[-1]
        worth = [marks for marks in (above.marks, one.marks) if marks is not None]
        answers = [answer for answer in (above.answer, one.answer) if answer]
        found[-1] = replace(
            above,
            stem=f"{above.stem}\n\n{stem}",
            marks=sum(worth) if worth else None,
            answer="\n\n".join(answers) or None,
        )
    return found


def _options(grid: _Grid, row: int, names: int, columns: Mapping[str, list[int]]) -> tuple[FoundOption, ...]:
    found: list[FoundOption] = []
    for at in columns.get("option", ()):
        label = _AFTER.sub("", grid.plain(names, at).strip())[-1]
        if text := commonmark(grid.plain(row, at)):
            found.append(FoundOption(label=label.upper(), text=text))
    for at in columns.get("options", ()):
        listed = [text.strip() for text in _LISTED.split(grid.plain(row, at)) if text.strip()]
        for label, text in zip(LABELS, listed, strict=False):
            own = _LABELLED.match(text)
            found.append(
                FoundOption(label=own["label"] if own else label, text=commonmark(own["text"] if own else text))
            )
    return tuple(found)


def _by_looks(grid: _Grid, row: int, columns: list[int] | tuple[()], options: tuple[FoundOption, ...]) -> str | None:
    """The one option that is set in bold or on a colour."""
    cells = [lines for at in columns if (lines := grid.cells.get((row, at)))]
    marked = [any(run.bold or run.highlighted for line in lines for run in line.runs) for lines in cells]
    return options[marked.index(True)].label if sum(marked) == 1 and len(marked) > 1 else None
