"""Questions found on the pages of a paper by rules: pure, quick, without a model.

The best-numbered chain parts the paper (chain), its options are of one style (options, parts), keys are matched by
section and number (keys, match), and what is no question is prose for passages. A table with a question in each row
is read by the names of its columns (tabled).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Line, Paper
from tools.ingestion.segment.build import build
from tools.ingestion.segment.headings import breaks_of
from tools.ingestion.segment.keys import Entry, read_key
from tools.ingestion.segment.match import matched, settled
from tools.ingestion.segment.misread import relabelled, renumbered
from tools.ingestion.segment.rows import Row, figures_of, read_rows
from tools.ingestion.segment.shared import attach_shared
from tools.ingestion.segment.spans import cut
from tools.ingestion.segment.tabled import tabled
from tools.ingestion.segment.typewriter import plainly_set
from tools.ingestion.segment.unnumbered import cut_by_layout


@dataclass(frozen=True, kw_only=True)
class Prose:
    """A line that belongs to no question and no key."""

    page: int | None
    line: Line


@dataclass(frozen=True, kw_only=True)
class Segmented:
    """A paper in parts."""

    file: str
    questions: tuple[FoundQuestion, ...]
    prose: tuple[Prose, ...]
    """In reading order, without headers, footers and page numbers."""
    stray: tuple[Entry, ...] = ()
    """What a key says about questions that are not in the paper."""


def segment(paper: Paper, *, file: str) -> Segmented:
    """All questions of a paper and, as prose, all that is neither question nor key nor on the rim of its pages."""
    tables, paper = tabled(plainly_set(paper))
    rows = renumbered(relabelled(read_rows(paper)))
    parts = cut(rows)
    numbered = bool(parts.spans)
    if not numbered and not tables:
        parts = cut_by_layout(parts)
    attach_shared(parts)
    built = build(parts, figures_of(paper), sure=numbered)
    questions = [settled(one, open_answers=False) for one in built.questions]
    stray: list[Entry] = []
    for key in parts.keys:
        questions, left = matched(questions, read_key(key.rows, rows, parts.breaks), key.serves)
        stray += left
    before = max((one.section for one in tables), default=0)
    questions = [*tables, *(replace(one, section=one.section + before) for one in questions)]
    loose = sorted({row.index: row for row in (*parts.loose, *built.loose)}.items())
    return Segmented(
        file=file,
        questions=tuple(settled(one) for one in questions),
        prose=tuple(Prose(page=row.page, line=line) for _, row in loose for line in row.lines),
        stray=tuple(stray),
    )


def match_key(segmented: Segmented, key_paper: Paper) -> Segmented:
    """The same with the answers of a key that stands in a file of its own."""
    rows = read_rows(plainly_set(key_paper))
    entries = read_key(rows, rows, breaks_of(rows))
    sections = sorted({one.section for one in segmented.questions})
    questions, stray = matched(_unflagged(segmented.questions), entries, sections)
    return replace(segmented, questions=tuple(settled(one) for one in questions), stray=tuple(stray))


def _unflagged(questions: Sequence[FoundQuestion]) -> list[FoundQuestion]:
    return [replace(one, flags=tuple(flag for flag in one.flags if flag != "no-answer")) for one in questions]


__all__ = ["Prose", "Row", "Segmented", "match_key", "segment"]
