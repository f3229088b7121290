"""Plain text, Markdown, LaTeX, web pages and comma-separated values as a `Paper`."""

import csv
from collections.abc import Iterator
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from tools.ingestion.charset import decode
from tools.ingestion.convert.latex import read_latex
from tools.ingestion.convert.tables import cell_lines
from tools.ingestion.convert.typed import without_pages
from tools.ingestion.convert.web import read_html
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake, Media
from tools.ingestion.paper import Line, Paper, Run

_DELIMITERS = ",;\t|"
_HEAD = 20
"""Lines by which the sign between the values is found."""


def read_text(intake: Intake, into: Path) -> Paper:
    """The document as one page without a number. Raises Refused."""
    text = decode(intake.path.read_bytes())
    if text is None:
        raise Refused("unknown")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    match intake.media:
        case Media.HTML:
            return read_html(text, into)
        case Media.MD:
            return read_html(_rendered(text), into)
        case Media.TEX:
            return read_latex(text)
        case Media.CSV:
            return without_pages(_table(text))
    return without_pages(Line(runs=(Run(text=line.rstrip()),)) for line in text.split("\n") if line.strip())


def _rendered(text: str) -> str:
    """Markdown as HTML: lines stay lines, and what is indented is no code, for so options are often written."""
    reader = MarkdownIt("commonmark", {"breaks": True, "html": True}).enable("table").disable("code")
    reader.use(front_matter_plugin).use(deflist_plugin).use(tasklists_plugin)
    reader.use(
        dollarmath_plugin,
        allow_labels=False,
        allow_space=False,
        allow_digits=False,
        double_inline=True,
        renderer=_maths,
    )
    tokens = reader.parse(text)
    _keep_numbers(tokens)
    return str(reader.renderer.render(tokens, reader.options, {}))


def _keep_numbers(tokens: list[Token]) -> None:
    """Lists keep the numbers that were written as long as these grow, where Markdown counts on from the first."""
    last: list[int] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            token.attrSet("data-end", token.markup)
            last.append(-1)
        elif token.type == "ordered_list_close":
            last.pop()
        elif token.type == "list_item_open" and token.info:
            last[-1] = max(int(token.info), last[-1] + 1)
            token.attrSet("value", str(last[-1]))


def _maths(content: str, _options: dict[str, bool]) -> str:
    return rf"\({escape(content.strip())}\)"


def _table(text: str) -> Iterator[Line]:
    head = text.split("\n", _HEAD)[:_HEAD]
    # csv.Sniffer takes letters and colons for it, too
    delimiter = max(_DELIMITERS, key=lambda sign: sum(min(line.count(sign), 20) for line in head))
    try:
        for number, row in enumerate(csv.reader(text.splitlines(keepends=True), delimiter=delimiter)):
            for column, value in enumerate(row):
                yield from cell_lines(value, (0, number, column))
    except csv.Error as error:
        raise Refused("broken") from error
