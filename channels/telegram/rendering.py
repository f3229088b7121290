"""Markdown with maths as Telegram's HTML: that of rich messages, which know formulas and tables, or that of plain ones,
where formulas are readable Unicode. https://core.telegram.org/bots/api#formatting-options
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape, unescape
from itertools import zip_longest
from xml.etree.ElementTree import Element

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from channels.markdown import BLOCK_MATHS, INLINE_MATHS, inline_tokens, plain, tokens
from channels.maths import formula
from channels.readable import readable

LONGEST = 4096
"""Of a plain message, and ..."""
LONGEST_CAPTION = 1024
"""... of a caption, as `length` measures."""
LONGEST_RICH = 30_000
MOST_BLOCKS = 400
_MATHS = INLINE_MATHS | BLOCK_MATHS
_TAG = re.compile(r"<[^>]*>")
_TALL = frozenset({"mfrac", "mtable", "munder", "mover", "munderover", "mroot", "msqrt", "msubsup"})
"""Elements of a formula that one line of Unicode shows less well than a picture."""
_ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_LATEX = re.compile(r"\\(?:begin|end)\{\w+\*?\}|[\\{}$&]+")
_MARKS = {"strong": "b", "em": "i", "s": "s"}
_BULLETS = ("•", "◦")
_DEEPEST = 5
"""Of lists and quotations inside each other."""


def length(html: str) -> int:
    """What a text counts as: UTF-16 units without markup."""
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le", "surrogatepass")) // 2


def plain_html(markdown: str) -> str:
    """A text for a plain message."""
    return _Plain().blocks(SyntaxTreeNode(tokens(markdown)).children)


def plain_length(markdown: str) -> int:
    """The length of a text in a plain message."""
    return length(plain_html(markdown))


def plain_line(markdown: str) -> str:
    """One line, such as an option's text, for a plain message."""
    return _Plain().line(_inline(markdown))


def rich_html(markdown: str) -> str:
    """A text for a rich message."""
    return _Rich().blocks(SyntaxTreeNode(tokens(markdown)).children)


def rich_line(markdown: str) -> str:
    """One line for a rich message."""
    return _Rich().line(_inline(markdown))


def spoken(latex: str) -> str:
    """A formula in Unicode; where it cannot be read, its words without the signs of LaTeX."""
    text = readable(latex)
    return " ".join(_LATEX.sub(" ", text).split()) if formula(latex, display=False) is None else text


def caption(alt: str) -> str:
    """The words of a picture as its caption, cut where they are too long."""
    text = plain(alt)
    return escape(text if len(text) <= LONGEST_CAPTION // 2 else f"{text[: LONGEST_CAPTION // 2 - 1]}…", quote=False)


def is_rich(markdown: str) -> bool:
    """Whether a text holds what only a rich message shows, and fits into one."""
    found = [token for token in _all(tokens(markdown)) if token.type in _MATHS or token.type == "table_open"]
    if not found:
        return False
    html = rich_html(markdown)
    return len(html) <= LONGEST_RICH and html.count("<") < 2 * MOST_BLOCKS and _depth(tokens(markdown)) <= _DEEPEST


def tall_formulas(markdown: str) -> list[str]:
    """Formulas that a line of Unicode shows less well than a picture, each once, in order."""
    found = (token.content.strip() for token in _all(tokens(markdown)) if token.type in _MATHS)
    return [latex for latex in dict.fromkeys(found) if _is_tall(latex)]


@lru_cache(maxsize=512)
def _is_tall(latex: str) -> bool:
    tree: Element | None = formula(latex, display=True)
    return tree is not None and any(element.tag in _TALL for element in tree.iter())


def _all(given: Sequence[Token]) -> Iterator[Token]:
    for token in given:
        yield token
        yield from token.children or ()


def _depth(given: Sequence[Token]) -> int:
    return max((token.level for token in given), default=0)


def _inline(markdown: str) -> Sequence[SyntaxTreeNode]:
    return [line for root in SyntaxTreeNode(inline_tokens(markdown)).children for line in root.children]


class _Writer(ABC):
    """What both kinds of messages have in common."""

    newline = "\n"

    @abstractmethod
    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Blocks one below the other."""

    @abstractmethod
    def maths(self, node: SyntaxTreeNode) -> str:
        """A formula in running text."""

    def text(self, node: SyntaxTreeNode) -> str:
        """The running text of a block."""
        return "".join(self.line(child.children) for child in node.children)

    def line(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Running text."""
        return "".join(map(self._piece, nodes))

    def _piece(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "text":
                return _safe(node.content)
            case "code_inline":
                return f"<code>{_safe(node.content)}</code>"
            case "softbreak":
                return " "
            case "hardbreak":
                return self.newline
            case "link":
                return self._link(node)
            case "image":
                return _safe(plain(node.content))
            case kind if kind in _MATHS:
                return self.maths(node)
            case kind if kind in _MARKS:
                return f"<{_MARKS[kind]}>{self.line(node.children)}</{_MARKS[kind]}>"
        return self.line(node.children) if node.children else _safe(node.content)

    def _link(self, node: SyntaxTreeNode) -> str:
        words, address = self.line(node.children), str(node.attrs.get("href", ""))
        return f'<a href="{escape(address)}">{words}</a>' if _ADDRESS.match(address) and words else words

    def code(self, node: SyntaxTreeNode) -> str:
        """A code block."""
        language = re.sub(r"[^\w+#-]", "", node.info.split()[0]) if node.info.strip() else ""
        source = _safe(node.content.rstrip("\n")) or " "
        return f'<pre><code class="language-{language}">{source}</code></pre>' if language else f"<pre>{source}</pre>"


class _Plain(_Writer):
    """The few tags of plain messages; what they lack is laid out in characters."""

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Blocks with a blank line between."""
        return "\n\n".join(filter(None, (self._block(node) for node in nodes)))

    def maths(self, node: SyntaxTreeNode) -> str:
        """Readable Unicode."""
        return _safe(spoken(node.content.strip()))

    def _block(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "heading":
                return f"<b>{self.text(node)}</b>"
            case "fence" | "code_block":
                return self.code(node)
            case "bullet_list" | "ordered_list":
                return self._list(node, 0)
            case "blockquote":
                inner = self.blocks(node.children)
                return inner if "<blockquote>" in inner else f"<blockquote>{inner}</blockquote>"
            case "table":
                return f"<pre>{_table(node)}</pre>"
            case "hr":
                return "———"
            case kind if kind in BLOCK_MATHS:
                return self.maths(node)
        return self.text(node)

    def _list(self, node: SyntaxTreeNode, depth: int) -> str:
        start = int(node.attrs.get("start", 1))
        lines = []
        for place, item in enumerate(node.children):
            mark = f"{start + place}." if node.type == "ordered_list" else _BULLETS[depth % 2]
            inner = [
                self._list(child, depth + 1) if child.type.endswith("_list") else self._block(child)
                for child in item.children
            ]
            lines.append("  " * depth + f"{mark} " + "\n".join(inner))
        return "\n".join(lines)


class _Rich(_Writer):
    """The tags of rich messages, which are those of web pages."""

    newline = "<br>"

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Blocks as elements."""
        return "".join(map(self._block, nodes))

    def maths(self, node: SyntaxTreeNode) -> str:
        """LaTeX, which the chat sets itself; what our own reader cannot read may be no LaTeX at all."""
        latex = node.content.strip()
        return _safe(spoken(latex)) if formula(latex, display=False) is None else f"<tg-math>{_safe(latex)}</tg-math>"

    def _block(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "heading":
                return f"<h{min(int(node.tag[1]) + 2, 6)}>{self.text(node)}</h{min(int(node.tag[1]) + 2, 6)}>"
            case "fence" | "code_block":
                return self.code(node)
            case "bullet_list":
                return f"<ul>{self._items(node)}</ul>"
            case "ordered_list":
                start = int(node.attrs.get("start", 1))
                return (
                    f'<ol start="{start}">{self._items(node)}</ol>' if start != 1 else f"<ol>{self._items(node)}</ol>"
                )
            case "blockquote":
                return f"<blockquote>{self.blocks(node.children)}</blockquote>"
            case "table":
                return self._table(node)
            case "hr":
                return "<hr/>"
            case kind if kind in BLOCK_MATHS:
                return self._display(node)
        return self._paragraph(node)

    def _paragraph(self, node: SyntaxTreeNode) -> str:
        """A paragraph that is nothing but a displayed formula is a block of its own."""
        inner = node.children[0].children if node.children else []
        if len(inner) == 1 and inner[0].type == "math_inline_double":
            return self._display(inner[0])
        text = self.text(node)
        return f"<p>{text}</p>" if text.strip() else ""

    def _display(self, node: SyntaxTreeNode) -> str:
        latex = node.content.strip()
        if formula(latex, display=True) is None:
            return f"<p>{self.maths(node)}</p>"
        return f"<tg-math-block>{_safe(latex)}</tg-math-block>"

    def _items(self, node: SyntaxTreeNode) -> str:
        return "".join(f"<li>{self.blocks(item.children)}</li>" for item in node.children)

    def _table(self, node: SyntaxTreeNode) -> str:
        rows = [row for part in node.children for row in part.children]
        return f"<table bordered>{''.join(map(self._row, rows))}</table>"

    def _row(self, row: SyntaxTreeNode) -> str:
        cells = []
        for cell in row.children:
            align = str(cell.attrs.get("style", "")).removeprefix("text-align:")
            aligned = f' align="{align}"' if align in ("left", "center", "right") else ""
            cells.append(f"<{cell.tag}{aligned}>{self.text(cell)}</{cell.tag}>")
        return f"<tr>{''.join(cells)}</tr>"


def _safe(text: str) -> str:
    return escape(text, quote=False)


def _table(node: SyntaxTreeNode) -> str:
    """A table in letters of one width."""
    rows = [
        [plain(cell.children[0].content if cell.children else "") for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    widths = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in rows]
    return _safe("\n".join(lines))
