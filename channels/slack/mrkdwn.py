"""Markdown with LaTeX as Slack's mrkdwn (https://docs.slack.dev/messaging/formatting-message-text).

Slack's marks work only at the edges of words and cannot be escaped. So a mark that would not work there is left out,
and a sign of the text that would work as a mark is replaced by one that looks the same.
"""

import re
from collections.abc import Sequence

from markdown_it.tree import SyntaxTreeNode

from channels.markdown import BLOCK_MATHS, INLINE_MATHS, clean, inline_tokens, tokens
from channels.readable import readable

LONGEST_FORMULA = 60
"""Signs of a displayed formula that still reads well in one line."""
_BEGIN = {"strong": "\ue010", "em": "\ue011", "s": "\ue012"}
_END = {"strong": "\ue020", "em": "\ue021", "s": "\ue022"}
_PAIRS = {"\ue010": "*", "\ue011": "_", "\ue012": "~", "\ue020": "*", "\ue021": "_", "\ue022": "~"}
_OURS = re.compile("[\ue010-\ue031]")
_OURS_BUT_KEPT = re.compile("[\ue010-\ue022]")
_KEPT = re.compile("\ue030(\\d+)\ue031")
_WORKS = re.compile(r"(?<!\w)([*_~`])(?=\S)([^\n]*?)(?<=\S)\1(?!\w)")
_LOOKALIKE = str.maketrans({"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"})
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTES = re.compile(r"^(?=&gt;)", re.MULTILINE)
_BULLETS = "•◦▪"
_GAP = "  "
_NEAR = 8
"""More marks than ever stand together."""
_INDENT = "    "


def mrkdwn(text: str) -> str:
    """A text of the tutor as mrkdwn, formulas as readable Unicode; "" where there is nothing to see."""
    root = SyntaxTreeNode(tokens(_OURS.sub("", text)))
    return _Writer().blocks(root.children).strip("\n")


def line(text: str) -> str:
    """One line, such as an option's text, as mrkdwn."""
    root = SyntaxTreeNode(inline_tokens(_OURS.sub("", text)))
    return _Writer().spans(root.children).strip()


def literal(text: str) -> str:
    """Words that are no Markdown, such as what somebody typed: no mark of Slack's in them works."""
    said = clean(_OURS.sub("", text)).translate(_ENTITIES)
    return _QUOTES.sub("\u200b", _WORKS.sub(_without_marks, said))


def plain_text(text: str) -> str:
    """A text as plain lines, for notifications and for who has it read to them."""
    root = SyntaxTreeNode(tokens(_OURS.sub("", text)))
    return _Writer(marks=False).blocks(root.children).strip("\n")


def is_unsaid(latex: str) -> bool:
    """Whether a formula cannot well be said in one line, and so is better shown as a picture."""
    said = readable(latex.strip())
    return len(said) > LONGEST_FORMULA or "\\" in said or ("&" in latex and "; " in said)


class _Writer:
    """Writes one text. `marks`: with Slack's marks, else plain."""

    def __init__(self, *, marks: bool = True) -> None:
        self._marks = marks
        self._kept: list[str] = []
        """Code and links, in which nothing is a mark."""

    def blocks(self, nodes: Sequence[SyntaxTreeNode], depth: int = 0) -> str:
        """Blocks, a blank line between them."""
        written = [self._block(node, depth) for node in nodes]
        return "\n\n".join(block for block in written if block.strip())

    def spans(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """What stands in a line."""
        said = "".join(map(self._span, nodes))
        if self._marks:
            said = _QUOTES.sub("\u200b", _WORKS.sub(_without_marks, said))
            said = _paired(said)
        said = _KEPT.sub(lambda found: self._kept[int(found[1])], said)
        return _OURS.sub("", said)

    def _block(self, node: SyntaxTreeNode, depth: int) -> str:
        match node.type:
            case "paragraph":
                return self.spans(node.children[0].children if node.children else ())
            case "heading":
                said = self.spans(node.children[0].children if node.children else ()).replace("*", "")
                return f"*{said}*" if self._marks and said else said
            case "bullet_list" | "ordered_list":
                return self._list(node, depth)
            case "blockquote":
                inner = self.blocks(node.children, depth)
                return re.sub("^", "> ", inner, flags=re.MULTILINE) if self._marks else inner
            case "fence" | "code_block":
                return self._code(node.content.rstrip("\n"))
            case "table":
                return self._code(_table([_row(row) for part in node.children for row in part.children]))
            case "hr":
                return "———"
            case kind if kind in BLOCK_MATHS:
                return self._escaped(readable(node.content.strip()))
        return self.spans([node])

    def _list(self, node: SyntaxTreeNode, depth: int) -> str:
        first = int(node.attrs.get("start", 1) or 0)
        lines = []
        for place, item in enumerate(node.children):
            mark = f"{first + place}." if node.type == "ordered_list" else _BULLETS[min(depth, 2)]
            parts = [self._block(child, depth + 1) for child in item.children]
            inner = "\n".join(part for part in parts if part.strip())
            lines.append(f"{mark} " + inner.replace("\n", f"\n{_INDENT}"))
        return "\n".join(lines)

    def _code(self, code: str) -> str:
        inner = self._escaped(code)
        return f"```\n{inner.replace('```', 'ˋˋˋ')}\n```" if self._marks else inner

    def _span(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "text":
                return self._escaped(node.content)
            case "softbreak" | "hardbreak":
                return "\n"
            case "code_inline":
                code = self._escaped(node.content)
                return self._keep(f"`{code.replace('`', 'ˋ')}`") if self._marks and code.strip() else code
            case "strong" | "em" | "s":
                return f"{_BEGIN[node.type]}{''.join(map(self._span, node.children))}{_END[node.type]}"
            case "link":
                return self._link(node)
            case "image":
                return self._escaped(node.content)
            case kind if kind in INLINE_MATHS:
                return self._escaped(readable(node.content.strip()))
        return "".join(map(self._span, node.children)) or self._escaped(node.content if not node.is_root else "")

    def _link(self, node: SyntaxTreeNode) -> str:
        said = "".join(map(self._span, node.children))
        address = str(node.attrs.get("href", ""))
        if not self._marks or not address.startswith(("http://", "https://", "mailto:")):
            return said
        words = _OURS.sub("", _KEPT.sub("", said)).replace("|", "∣").replace("\n", " ").strip() or "↗"
        return self._keep(f"<{address.translate(_ENTITIES).replace('|', '%7C')}|{words}>")

    def _keep(self, said: str) -> str:
        self._kept.append(said)
        return f"\ue030{len(self._kept) - 1}\ue031"

    def _escaped(self, text: str) -> str:
        return text.translate(_ENTITIES) if self._marks else text


def _paired(said: str) -> str:
    """The marks as Slack's, both of a pair or, where one of them would not work, neither."""
    shown = list(said)
    begun: list[tuple[int, bool]] = []
    for place, sign in enumerate(said):
        if sign in _BEGIN.values():
            before, after = _beside(said, place)
            begun.append((place, not _joins(before) and not after.isspace()))
        elif sign in _END.values() and begun:
            start, works = begun.pop()
            before, after = _beside(said, place)
            works = works and bool(before) and not before.isspace() and not _joins(after)
            shown[start], shown[place] = (_PAIRS[said[start]], _PAIRS[sign]) if works else ("", "")
    return "".join(shown)


def _beside(said: str, place: int) -> tuple[str, str]:
    """The signs before and after a mark, other marks left out."""
    before, after = said[max(0, place - _NEAR) : place], said[place : place + _NEAR]
    return _OURS_BUT_KEPT.sub("", before)[-1:], _OURS_BUT_KEPT.sub("", after)[:1]


def _joins(sign: str) -> bool:
    """Whether a mark beside it would stand within a word."""
    return sign.isalnum() or sign in ("\ue030", "\ue031")


def _without_marks(found: re.Match[str]) -> str:
    return found[0][0].translate(_LOOKALIKE) + found[2] + found[0][-1].translate(_LOOKALIKE)


def _row(row: SyntaxTreeNode) -> list[str]:
    """The cells of a row, as plain words."""
    plain = _Writer(marks=False)
    return [plain.spans(cell.children[0].children if cell.children else ()).strip() for cell in row.children]


def _table(rows: list[list[str]]) -> str:
    """Rows in columns of equal width, a rule below the first."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], _GAP.join("─" * width for width in widths), *lines[1:]])
