"""Markdown with maths as HTML that is safe to put into the page: sanitised as the last step, whatever came before."""

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from itertools import islice

import nh3
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from channels.markdown import inline_tokens, parser, prepared, tokens
from channels.maths import mathml
from channels.web.growing import settled

LONG = 16
"""Signs of a formula in running text that may be too wide for a phone."""
_TAG = re.compile("<[^>]*>")
_LINE_END = re.compile(r"\r\n?|\n")
"""As the parser counts lines."""
_BESIDE = re.compile(
    r"([(\[{‘“«]*)((?:<span class=\"wide\">)?<math\b(?:(?!</math>).)*</math>(?:</span>)?)([.,;:!?…%)\]}’”»]*)",
    re.DOTALL,
)
"""A formula in running text with the marks before and after it, which no line may end or begin with."""
_MATHS = {
    "math": {"display", "alttext"},
    "mrow": set(),
    "mi": {"mathvariant"},
    "mn": set(),
    "mo": {"accent", "fence", "form", "largeop", "lspace", "maxsize", "minsize", "movablelimits", "rspace", "stretchy"},
    "mtext": set(),
    "mspace": {"width", "height", "depth"},
    "mfrac": {"linethickness"},
    "msqrt": set(),
    "mroot": set(),
    "mstyle": {"displaystyle", "scriptlevel"},
    "mpadded": {"width", "height", "depth", "lspace", "voffset"},
    "mphantom": set(),
    "menclose": {"notation"},
    "msub": set(),
    "msup": set(),
    "msubsup": set(),
    "mover": {"accent"},
    "munder": {"accentunder"},
    "munderover": {"accent", "accentunder"},
    "mtable": {"displaystyle", "columnlines", "rowlines"},
    "mtr": set(),
    "mtd": {"columnalign", "columnspan", "rowspan"},
}
"""The elements of https://www.w3.org/TR/mathml-core/ that formulas need, with the attributes they need."""

_TEXT = {
    **{tag: set() for tag in ("p", "br", "hr", "em", "strong", "s", "pre", "blockquote", "ul", "li")},
    **{tag: set() for tag in ("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr")},
    "a": {"href", "title"},
    "ol": {"start"},
    "code": {"class"},
    "div": {"class"},
    "span": {"class"},
    "th": {"class"},
    "td": {"class"},
}
_PAGE = re.compile(r"documents/[\w-]{1,64}/pages/\d{1,7}|approve/[\w-]{1,64}")
"""What a citation links to (`documents.py`), and where a paper is approved (`approval.py`)."""


def _of_this_site(address: str) -> str | None:
    """A link without a host; None where it leads to no page of ours."""
    return address if _PAGE.fullmatch(address) else None


_cleaner = nh3.Cleaner(
    tags={*_MATHS, *_TEXT},
    attributes={**{tag: names - {"class"} for tag, names in _TEXT.items()}, **_MATHS},
    allowed_classes={
        "code": {"source"},
        "div": {"wide"},
        "span": {"wide", "display"},
        **{tag: {"right", "center"} for tag in ("th", "td")},
    },
    set_tag_attribute_values={"a": {"target": "_blank"}},
    link_rel="noopener noreferrer nofollow",
    url_schemes={"http", "https", "mailto"},
    url_relative=_of_this_site,
)


@lru_cache(maxsize=512)
def block_html(text: str) -> str:
    """A text of any length as HTML blocks."""
    return _rendered(tokens(text))


@lru_cache(maxsize=2048)
def inline_html(text: str) -> str:
    """One line, such as an option's text, as HTML without blocks."""
    return _rendered(inline_tokens(text))


class Growing:
    """A text that grows, as HTML: each time only what may have changed since is read and rendered."""

    def __init__(self) -> None:
        self._read = ""
        """The blocks after which others have begun: nothing that follows changes them ..."""
        self._done: list[str] = []
        """... and their HTML."""

    def blocks(self, text: str) -> list[str]:
        """The text up to where nothing of it can change its look any more: one element a block."""
        shown = prepared(settled(text))
        if not shown.startswith(self._read):
            self._read, self._done = "", []
        rest = shown[len(self._read) :]
        blocks = _split(parser().parse(rest))
        html = [_rendered(block).strip() for block in blocks]
        self._done += html[:-1]
        if len(blocks) > 1:
            self._read += rest[: _start_of(blocks[-1], rest)]
        return self._done + html[-1:]


def _split(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens of each block."""
    blocks: list[list[Token]] = [[]]
    for token in tokens:
        blocks[-1].append(token)
        if token.level == 0 and token.nesting <= 0:
            blocks.append([])
    return [block for block in blocks if block]


def _start_of(block: Sequence[Token], text: str) -> int:
    """Where a block begins in the text that was parsed."""
    line = (block[0].map or [0])[0]
    return next((end.end() for end in islice(_LINE_END.finditer(text), line - 1, None)), 0) if line else 0


def _rendered(tokens: Sequence[Token]) -> str:
    return _BESIDE.sub(_whole, sanitised(_renderer.render(tokens, _OPTIONS, {})))


def _whole(match: re.Match[str]) -> str:
    return f'<span class="whole">{match[0]}</span>' if match[1] or match[3] else match[0]


def sanitised(html: str) -> str:
    """HTML with nothing in it but what `_TEXT` and `_MATHS` name."""
    return _cleaner.clean(html)


class _Renderer(RendererHTML):
    """markdown-it's HTML, with MathML, without pictures from outside, and below the headings of the page."""

    def heading_open(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """Headings begin below the page's own."""
        return f"<h{_heading(tokens[place])}>"

    def heading_close(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """See heading_open."""
        return f"</h{_heading(tokens[place])}>\n"

    def image(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """A picture from outside is never loaded: its words stand for it."""
        return escape(self.renderInlineAsText(tokens[place].children, options, env))

    def math_inline(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """`$...$` in running text: long ones may scroll in a box of their own."""
        formula = _formula(tokens[place].content, display=False)
        return f'<span class="wide">{formula}</span>' if len(_TAG.sub("", formula)) > LONG else formula

    def math_inline_double(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """`$$...$$` inside a paragraph."""
        return f'<span class="wide display">{_formula(tokens[place].content, display=True)}</span>'

    def math_block(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """`$$...$$` on lines of its own: wide ones scroll in their box."""
        return f'<div class="wide">{_formula(tokens[place].content, display=True)}</div>\n'

    amsmath = math_block

    def table_open(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """Wide tables scroll in their box."""
        return '<div class="wide"><table>\n'

    def table_close(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """See table_open."""
        return "</table></div>\n"

    def th_open(self, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
        """Alignment is a class: the page allows no style of its own in elements."""
        style = str(tokens[place].attrs.get("style", ""))
        return f'<{tokens[place].tag} class="{style.removeprefix("text-align:")}">'

    td_open = th_open


_renderer = _Renderer()
_OPTIONS = OptionsDict(
    {
        "maxNesting": 20,
        "html": False,
        "linkify": False,
        "typographer": False,
        "quotes": "",
        "xhtmlOut": False,
        "breaks": False,
        "langPrefix": "",
        "highlight": None,
    }
)


def _heading(token: Token) -> int:
    return min(int(token.tag[1]) + 2, 6)


def _formula(latex: str, *, display: bool) -> str:
    return mathml(latex.strip(), display=display) or f'<code class="source">{escape(latex.strip())}</code>'
