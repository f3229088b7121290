"""Papers typed as text: a line a line, indented by spaces, a blank line as white space, a form feed as a new page."""

import re
from textwrap import dedent

from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Box, Line, Page, Paper, Run
from tools.ingestion.segment import Segmented, segment

_STEP, _HEIGHT = 5.0, 12.0


def typed(text: str, *, boxes: bool = True) -> Paper:
    """A paper of a text; `**bold**`, `__underlined__`, `==highlighted==` and `` `mono` `` as there."""
    pages = []
    for number, page in enumerate(dedent(text).strip("\n").split("\f"), 1):
        lines = [_line(line, place, boxes) for place, line in enumerate(page.split("\n")) if line.strip()]
        pages.append(Page(number=number, width=595, height=842, lines=tuple(lines)))
    return Paper(pages=tuple(pages))


def _line(text: str, place: int, boxes: bool) -> Line:
    body = text.lstrip()
    left, top = 50 + _STEP * (len(text) - len(body)), 60 + place * _HEIGHT
    runs = tuple(_runs(body))
    wide = sum(len(run.text) for run in runs)
    box = Box(left=left, top=top, right=left + _STEP * wide, bottom=top + _HEIGHT - 1)
    return Line(runs=runs, box=box if boxes else None, size=10)


def _runs(text: str) -> list[Run]:
    runs = []
    for part in re.split(r"(\*\*.+?\*\*|__[^_]+?__|==.+?==|`.+?`)", text):
        for sign, look in (("**", "bold"), ("__", "underlined"), ("==", "highlighted"), ("`", "mono")):
            if part.startswith(sign) and part.endswith(sign) and part.strip("_") and len(part) > 2 * len(sign):
                runs.append(Run(text=part[len(sign) : -len(sign)], **{look: True}))
                break
        else:
            if part:
                runs.append(Run(text=part))
    return runs


def cut(text: str, *, boxes: bool = True) -> Segmented:
    """What is found in a typed paper."""
    return segment(typed(text, boxes=boxes), file="typed.txt")


def questions(text: str, *, boxes: bool = True) -> tuple[FoundQuestion, ...]:
    """The questions of a typed paper."""
    return cut(text, boxes=boxes).questions


def numbers(text: str, *, boxes: bool = True) -> list[str]:
    """Their sections and numbers, "1:3"."""
    return [f"{one.section}:{one.number}" for one in questions(text, boxes=boxes)]


def options(question: FoundQuestion) -> list[str]:
    """Its options, "A Paris"."""
    return [f"{option.label} {option.text}" for option in question.options]


def answers(text: str, *, boxes: bool = True) -> list[str | None]:
    """The answers of a typed paper."""
    return [one.answer for one in questions(text, boxes=boxes)]
