r"""What a text of the tutor means, the same in every channel: CommonMark with tables, and maths between dollar signs.

Models also write `\(...\)`, `\[...\]` and bare `align` environments: these are read as maths too. A price is not maths.
"""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.amsmath import amsmath_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.dollarmath.index import math_inline_dollar

from channels.readable import readable

INLINE_MATHS = frozenset({"math_inline", "math_inline_double"})
BLOCK_MATHS = frozenset({"math_block", "amsmath"})

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
_CODE = r"(?P<code>```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))"
_BRACKETS = re.compile(
    rf"{_CODE}|(?<!\\)\\\((?P<inline>(?:(?!\n\s*\n).)+?)\\\)|(?<!\\)\\\[(?P<display>.+?)\\\]", re.DOTALL
)
_FORMULA = re.compile(r"\$(?P<inner>(?:\\.|[^$\\])+)\$(?!\d)", re.DOTALL)
_PRICE = re.compile(r"\d[\d.,]*\s+(?:\(|[^\\]*?[^\W\d_]{2,}\W+[^\W\d_]{2,})")
"""An amount that ordinary words follow."""


def clean(text: str) -> str:
    """A text that every screen can show: controls and overrides of writing direction out, half characters replaced."""
    return _UNFIT.sub(lambda match: "\ufffd" if match[0] >= "\ud800" else "", text)


def is_formula(inner: str) -> bool:
    """Whether what stands between two dollar signs is maths: `$5 and $` of two prices is not."""
    spaced = inner[:1].isspace(), inner[-1:].isspace()
    return spaced[0] == spaced[1] and not is_price(inner.strip())


def is_price(text: str) -> bool:
    """Whether what follows a dollar sign is an amount with ordinary words after it."""
    return _PRICE.match(text) is not None


def tokens(text: str) -> list[Token]:
    """The tokens of a text (https://markdown-it-py.readthedocs.io); maths: INLINE_MATHS and BLOCK_MATHS."""
    return parser().parse(prepared(text))


def inline_tokens(text: str) -> list[Token]:
    """The tokens of one line without blocks, such as an option's text: the children of one inline token."""
    return parser().parseInline(prepared(text))


def prepared(text: str) -> str:
    r"""A text cleaned, with `\(...\)` and `\[...\]` as dollar signs; code stays as it is."""
    return _BRACKETS.sub(_dollars, clean(text)) if "\\" in text else clean(text)


def plain(text: str) -> str:
    """One line as plain text: marks gone, maths readable. For labels of buttons and the like."""
    return "".join(map(_plain, inline_tokens(text))).strip()


def _plain(token: Token) -> str:
    if token.children:
        return "".join(map(_plain, token.children))
    if token.type in INLINE_MATHS:
        return readable(token.content)
    return " " if token.type in ("softbreak", "hardbreak") else token.content


def _dollars(match: re.Match[str]) -> str:
    if match["inline"]:
        return f"${match['inline'].strip()}$"
    return f"$${match['display']}$$" if match["display"] else match[0]


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """The parser of `tokens`; a text has to be `prepared` for it."""
    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("code")
    reader.use(dollarmath_plugin, allow_labels=False, allow_blank_lines=False, double_inline=True)
    reader.inline.ruler.at("math_inline", _maths_unless_price)
    return reader.use(amsmath_plugin)


_dollar_rule = math_inline_dollar(allow_space=True, allow_digits=True, allow_double=True)


def _maths_unless_price(state: StateInline, silent: bool) -> bool:
    """The plugin's rule, kept from taking prices for maths."""
    if not state.src.startswith("$", state.pos):
        return False
    if not state.src.startswith("$$", state.pos):
        match = _FORMULA.match(state.src, state.pos)
        if match is None or not is_formula(match["inner"]):
            return False
    return _dollar_rule(state, silent)
