r"""LaTeX as a `Paper`, its lists numbered as LaTeX numbers them.

Read with pylatexenc (docling's own reader of LaTeX): docling leaves out the numbers of all lists, what stands in bold,
and the questions and choices of the class `exam`. Commands that the document defines itself are not carried out.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pylatexenc.latex2text import LatexNodes2Text
from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexCommentNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexMathNode,
    LatexNode,
    LatexSpecialsNode,
    LatexWalker,
    get_default_latex_context_db,
)
from pylatexenc.macrospec import EnvironmentSpec, MacroSpec, VerbatimArgsParser

from tools.ingestion import words
from tools.ingestion.convert.latex_lists import LISTS, Counted, begun
from tools.ingestion.convert.runs import joined
from tools.ingestion.convert.signs import lowered, raised
from tools.ingestion.convert.typed import without_pages
from tools.ingestion.paper import Line, Paper, Role, Run

_PLAIN = Run(text="")
_LOOKS: Mapping[str, Run] = {
    **dict.fromkeys(("textbf", "bf", "bfseries", "mathbf"), replace(_PLAIN, bold=True)),
    **dict.fromkeys(("textit", "emph", "it", "itshape", "em"), replace(_PLAIN, italic=True)),
    **dict.fromkeys(("underline", "uline"), replace(_PLAIN, underlined=True)),
    **dict.fromkeys(("texttt", "tt", "ttfamily", "verb", "lstinline"), replace(_PLAIN, mono=True)),
    **dict.fromkeys(("hl", "textcolor", "colorbox", "color", "fbox", "boxed"), replace(_PLAIN, highlighted=True)),
}
_SWITCHES = frozenset("bf bfseries it itshape em tt ttfamily color".split())
"""Commands that hold up to the end of their group."""
_HEADINGS = {"title": 1, "part*": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_CODE = frozenset("verbatim lstlisting minted Verbatim alltt".split())
_MATHS = frozenset("equation align gather multline eqnarray displaymath math flalign alignat".split())
_PICTURES = frozenset("tikzpicture picture pspicture circuitikz axis".split())
_TABLES = frozenset("tabular tabularx tabulary longtable array tabu".split())
_ITEMS = frozenset(
    "item question titledquestion bonusquestion part subpart subsubpart choice CorrectChoice correctchoice task".split()
)
_RIGHT = frozenset({"CorrectChoice", "correctchoice"})
_THEOREMS = frozenset("question problem exercise".split())
_ANSWERS = frozenset("solution solutionbox answer".split())
_OWN_THEOREM = re.compile(r"\\newtheorem\*?\s*\{(?P<name>\w+)\}(?:\[\w+\])?\s*\{(?P<title>[^{}]*)\}")
_COUNTER = re.compile(r"enum(i{1,3}v?|iv)")
_QUESTION = re.compile(rf"(?:{words.QUESTION})", re.IGNORECASE)
_SOLUTION = re.compile(rf"(?:{words.SOLUTION}|{words.ANSWER})", re.IGNORECASE)
_NEVER = re.compile(r"\\iffalse\b.*?\\fi\b", re.S)
_BREAKS = frozenset("\\ newline par linebreak tabularnewline newpage pagebreak clearpage hrule bigskip medskip".split())
_GAPS = frozenset("fillin blank underscores rule hrulefill dotfill".split())
_UNSEEN = frozenset("phantom vphantom hphantom footnote label index".split())
_SKIPPED = frozenset(
    "documentclass usepackage input include bibliography newcommand renewcommand def author date maketitle".split()
)


def read_latex(source: str) -> Paper:
    """The document as one page without a number."""
    context = get_default_latex_context_db()
    context.add_context_category("exams", prepend=True, macros=_macros(), environments=_environments())
    source = _NEVER.sub("", source)
    own = {found["name"]: found["title"].strip() for found in _OWN_THEOREM.finditer(source)}
    theorems = [EnvironmentSpec(name, "[") for name in own]
    context.add_context_category("own theorems", prepend=True, environments=theorems)
    walker = LatexWalker(source, latex_context=context, tolerant_parsing=True)
    nodes, _, _ = walker.get_latex_nodes()
    reader = _Reader(own)
    bodies = (one for one in nodes if isinstance(one, LatexEnvironmentNode))
    body = next((one for one in bodies if one.environmentname == "document"), None)
    titles = [one for one in nodes if isinstance(one, LatexMacroNode) and one.macroname == "title"]
    reader.all(nodes if body is None else [*titles, *body.nodelist], _PLAIN)
    reader.end()
    return without_pages(reader.lines, title=reader.title, odd=reader.odd)


def _macros() -> list[MacroSpec]:
    plain = [MacroSpec(name, "[") for name in _ITEMS - {"titledquestion"} | {"fillin"}]
    own = {
        "titledquestion": "{[",
        "setcounter": "{{",
        "textcolor": "[{{",
        "colorbox": "{{",
        "color": "[{",
        "hl": "{",
        "multicolumn": "{{{",
    }
    own |= {"uline": "{", "ce": "{", "lstinline": "[{", "textsuperscript": "{", "textsubscript": "{", "href": "{{"}
    return [*plain, *(MacroSpec(name, arguments) for name, arguments in own.items())]


def _environments() -> list[EnvironmentSpec]:
    own = {"multicols": "{", "solution": "[", "tabularx": "{{", "longtable": "{", "minipage": "[{", "tasks": "["}
    own |= dict.fromkeys(("enumerate", "itemize", "description"), "[") | {"solutionbox": "{", "wrapfigure": "{{"}
    code = [EnvironmentSpec(name, args_parser=VerbatimArgsParser("verbatim-environment")) for name in _CODE]
    return [*code, *(EnvironmentSpec(name, arguments) for name, arguments in own.items())]


class _Reader:
    """One document on its way to lines."""

    def __init__(self, theorems: Mapping[str, str]) -> None:
        self._asks = _THEOREMS | {name for name, title in theorems.items() if _QUESTION.fullmatch(title)}
        self._solves = _ANSWERS | {name for name, title in theorems.items() if _SOLUTION.fullmatch(title)}
        self.lines: list[Line] = []
        self.odd: Counter[str] = Counter()
        self.title = ""
        self._runs: list[Run] = []
        self._lists: list[Counted] = []
        self._marker = ""
        self._ended: dict[tuple[str, int], Counted] = {}
        """The list that ended last at each level, for one that resumes it."""
        self._begun: Counter[str] = Counter()
        """How often each environment that is a question of its own began."""
        self._tables = 0
        self._text = LatexNodes2Text(math_mode="verbatim", keep_comments=False)

    def end(self, role: Role = "text", level: int = 0, cell: tuple[int, int, int] | None = None) -> None:
        """The line is over."""
        runs: list[Run] = []
        for run in self._runs:
            text = re.sub(r"\s+", " ", run.text)
            begun = bool(runs) and not runs[-1].text.endswith(" ")
            runs += [replace(run, text=text if begun else text.lstrip())] if text.strip() or begun else []
        if runs:
            runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
        self._runs = []
        if any(run.text for run in runs):
            if role == "text" and self._lists and cell is None:
                role, level = "list", len(self._lists)
            line = Line(runs=joined(runs), role=role, level=level, marker=self._marker, cell=cell)
            self.lines.append(line)
            self._marker = ""

    def node(self, node: LatexNode, look: Run) -> None:
        """What a node says, in the look of what stands around it."""
        match node:
            case LatexCharsNode():
                self._paragraphs(node.chars, look)
            case LatexMathNode():
                self._maths(node)
            case LatexGroupNode():
                self.all(node.nodelist, look)
            case LatexMacroNode():
                self._macro(node, look)
            case LatexEnvironmentNode():
                self._environment(node, look)
            case LatexSpecialsNode() if node.specials_chars.isspace():
                self.end()
            case LatexSpecialsNode():
                self._say(self._text.nodelist_to_text([node]), look)
            case LatexCommentNode():
                self._say(" " if node.comment_post_space.strip(" ") == "" else "\n", look)

    def all(self, nodes: Sequence[LatexNode | None], look: Run) -> None:
        """What nodes say, one after another; a switch among them holds for the rest, the right choice to the next."""
        around = look
        for node in nodes:
            if node is None:
                continue
            self.node(node, look)
            if isinstance(node, LatexMacroNode) and node.macroname in _SWITCHES:
                look = _merged(look, node)
            elif isinstance(node, LatexMacroNode) and node.macroname in _ITEMS:
                look = replace(around, highlighted=around.highlighted or node.macroname in _RIGHT)

    def _say(self, text: str, look: Run) -> None:
        self._runs.append(replace(look, text=text))

    def _paragraphs(self, text: str, look: Run) -> None:
        first, *others = re.split(r"\n[ \t]*\n\s*", text)
        self._say(first, look)
        for other in others:
            self.end()
            self._say(other, look)

    def _maths(self, node: LatexMathNode) -> None:
        inner = node.latex_verbatim()[len(node.delimiters[0]) : -len(node.delimiters[1])].strip()
        shown = node.displaytype == "display"
        if shown:
            self.end()
        self._say(f"${inner}$", _PLAIN)
        if shown:
            self.end("formula")

    def _macro(self, node: LatexMacroNode, look: Run) -> None:
        name, arguments = node.macroname, _arguments(node)
        if name in _ITEMS:
            self._item(node)
        elif name.rstrip("*") in _HEADINGS:
            self._heading(name.rstrip("*"), arguments)
        elif name in _BREAKS:
            self.end()
        elif name in _GAPS:
            self._say(" ____ ", look)
        elif name == "setcounter" and self._lists and _COUNTER.fullmatch(_plain_of(arguments[:1])):
            self._lists[-1].count = int(_plain_of(arguments[1:]) or 0)
        elif unshown := _unshown(name, arguments):
            self.odd[unshown] += 1
        elif name == "hspace" or name in _UNSEEN | _SKIPPED | _SWITCHES:
            return
        elif name in ("textsuperscript", "textsubscript"):
            shift = raised if name == "textsuperscript" else lowered
            self._say(shift(_plain_of(arguments)), look)
        elif name == "verb":
            self._say(str(node.nodeargd.verbatim_text), _merged(look, node))
        elif name in _LOOKS and arguments:
            before = len(self._runs)
            self.node(arguments[-1], _merged(look, node))
            if name == "underline" and not "".join(run.text for run in self._runs[before:]).strip():
                self._say(" ____ ", look)
        else:
            self._say(self._text.nodelist_to_text([node]), look)

    def _item(self, node: LatexMacroNode) -> None:
        self.end()
        given = [_plain_of([one]) for one in _arguments(node) if one.delimiters[0] == "["]
        if node.macroname == "item" and given:
            self._marker = given[0]
            return
        self._marker = self._lists[-1].next() if self._lists else ""
        if given:
            self._say(f"({given[0]} {'point' if given[0] == '1' else 'points'}) ", _PLAIN)

    def _heading(self, name: str, arguments: Sequence[LatexGroupNode]) -> None:
        self.end()
        self.all(arguments[-1:], _PLAIN)
        if name == "title":
            self.title = "".join(run.text for run in self._runs).strip()
        self.end("heading", _HEADINGS[name])

    def _environment(self, node: LatexEnvironmentNode, look: Run) -> None:
        name = node.environmentname.rstrip("*")
        self.end()
        if name in _CODE:
            self._code(str(node.nodeargd.verbatim_text))
        elif name in _MATHS:
            self._say(f"${_body(node.latex_verbatim())}$", _PLAIN)
            self.end("formula")
        elif name in _PICTURES:
            self.odd["picture"] += 1
        elif name in _TABLES:
            self._table(node, look)
        elif name in LISTS:
            self._list(node, name, look)
        elif name != "comment":
            self._block(node, name, look)

    def _list(self, node: LatexEnvironmentNode, name: str, look: Run) -> None:
        if self._marker:  # an item that holds nothing but this list
            self.lines.append(Line(runs=(), role="list", level=len(self._lists), marker=self._marker))
            self._marker = ""
        depth = sum(one.name == name for one in self._lists)
        self._lists.append(begun(name, depth, _option(node), self._ended.get((name, depth))))
        self.all(node.nodelist, look)
        self.end()
        self._ended[name, depth] = self._lists.pop()

    def _block(self, node: LatexEnvironmentNode, name: str, look: Run) -> None:
        if name in self._asks:
            self._begun[name] += 1
            self._marker = f"{self._begun[name]}."
            self._say(f"({option}) " if (option := _option(node)) else "", look)
        elif name in self._solves:
            self._say("Solution: ", replace(_PLAIN, bold=True))
        self.all(node.nodelist, look)
        self.end()

    def _code(self, text: str) -> None:
        for line in text.strip("\n").split("\n"):
            self.lines.append(Line(runs=(Run(text=line, mono=True),), role="code"))

    def _table(self, node: LatexEnvironmentNode, look: Run) -> None:
        number, self._tables = self._tables, self._tables + 1
        row = column = 0
        for inner in node.nodelist:
            if isinstance(inner, LatexSpecialsNode) and inner.specials_chars == "&":
                self.end("table", cell=(number, row, column))
                column += 1
            elif isinstance(inner, LatexMacroNode) and inner.macroname in ("\\", "tabularnewline"):
                self.end("table", cell=(number, row, column))
                row, column = row + 1, 0
            elif isinstance(inner, LatexMacroNode) and inner.macroname == "multicolumn":
                wide, _, text = _arguments(inner)
                self.node(text, look)
                self.end("table", cell=(number, row, column))
                column += int(_plain_of([wide]) or 1) - 1
            elif not (isinstance(inner, LatexMacroNode) and "line" in inner.macroname):
                self.node(inner, look)
        self.end("table", cell=(number, row, column))


def _arguments(node: LatexMacroNode | LatexEnvironmentNode) -> list[LatexGroupNode]:
    """Those that are there, in braces or brackets."""
    found = node.nodeargd.argnlist if node.nodeargd is not None else None
    return [one for one in found or () if isinstance(one, LatexGroupNode)]


def _plain_of(nodes: Sequence[LatexNode]) -> str:
    """What stands in braces or brackets, as it is written."""
    return "".join(re.sub(r"^[{\[](.*)[}\]]$", r"\1", node.latex_verbatim(), flags=re.S) for node in nodes).strip()


def _unshown(name: str, arguments: Sequence[LatexGroupNode]) -> str:
    """What a command has that is not shown: a picture, white text."""
    if name == "includegraphics":
        return "picture"
    white = name in ("textcolor", "colorbox") and _plain_of(arguments[-2:-1]) == "white"
    return "hidden-text" if white else ""


def _option(node: LatexEnvironmentNode) -> str:
    return next((_plain_of([one]) for one in _arguments(node) if one.delimiters[0] == "["), "")


def _body(environment: str) -> str:
    """The formula in an environment; one of several lines as one that stands within dollar signs."""
    inner = re.sub(r"\\(label|tag)\{[^}]*\}|\\nonumber|\\notag", "", environment)
    inner = re.sub(r"^\\begin\{[^}]*\}(\{\d+\})?|\\end\{[^}]*\}$", "", inner.strip()).strip()
    return rf"\begin{{aligned}}{inner}\end{{aligned}}" if r"\\" in inner or "&" in inner else inner


def _merged(look: Run, node: LatexMacroNode) -> Run:
    """A look with what a command adds to it; black is no mark."""
    own = _LOOKS[node.macroname]
    colour = _plain_of(_arguments(node)[:1]) if node.macroname in ("color", "textcolor", "colorbox") else ""
    return Run(
        text="",
        bold=look.bold or own.bold,
        italic=look.italic or own.italic,
        underlined=look.underlined or own.underlined,
        highlighted=look.highlighted or (own.highlighted and colour not in ("black", "gray", "grey")),
        mono=look.mono or own.mono,
    )
