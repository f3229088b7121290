"""Papers that are typed throughout in letters of one width: there those letters are no sign of a program."""

from dataclasses import replace

from tools.ingestion.paper import Line, Paper

_MOST = 0.9
"""Of all letters, how many stand in letters of one width where these are the paper's own."""


def plainly_set(paper: Paper) -> Paper:
    """The paper, without the mark of such letters where nearly all of it is typed in them."""
    runs = [run for page in paper.pages for line in page.lines for run in line.runs]
    if sum(len(run.text) for run in runs if run.mono) <= _MOST * sum(len(run.text) for run in runs):
        return paper
    pages = (replace(page, lines=tuple(map(_plain, page.lines))) for page in paper.pages)
    return replace(paper, pages=tuple(pages))


def _plain(line: Line) -> Line:
    return replace(line, runs=tuple(replace(run, mono=False) for run in line.runs))
