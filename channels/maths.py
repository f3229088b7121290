"""LaTeX, read once into a tree of MathML elements that screens show as it is and terminals as readable Unicode.

The reader is latex2mathml (https://pypi.org/project/latex2mathml/); what it reads oddly is put right before and after.
"""

import re
import unicodedata
from functools import lru_cache
from html import unescape
from xml.etree.ElementTree import Element, tostring

from latex2mathml import exceptions
from latex2mathml.converter import Converter

MAX_LENGTH = 1000
"""Characters of one formula; a longer one is shown as its source."""
MAX_DEPTH = 40
"""Elements inside each other; a deeper formula is shown as its source."""

_FAILURES: tuple[type[Exception], ...] = (
    *(kind for kind in vars(exceptions).values() if isinstance(kind, type) and issubclass(kind, Exception)),
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,  # a StopIteration inside a generator, and RecursionError
    StopIteration,
)
"""What the reader raises on LaTeX that is broken: some errors of its own, and whatever its code runs into."""

_FORBIDDEN = re.compile(
    r"\\(?:(?:re|provide)?newcommand|newenvironment|[gex]?def|let|DeclareMathOperator|verb|require|input|href|class|style)"
    r"(?![a-zA-Z])"
)
_REPAIRS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"(?<!\\)((?:\\\\)*)%", r"\1\\%"),  # in a chat a percent sign is meant, not a comment
        (r"\\(begin|end)\{(?:align(?:ed|at|edat)?|split|eqnarray)\*?\}(?:\{\d+\})?", r"\\\1{align*}"),
        (r"\\(begin|end)\{(?:gather(?:ed)?|multline)\*?\}", r"\\\1{matrix}"),
        (r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}", ""),
        (r"\\[hvm]space\*?\{[^{}]*\}", r"\\ "),
        (r"\\\\\s*\[[^\]]*\]", r"\\\\"),
        (r"\\(?:label|tag\*?)\{[^{}]*\}|\\(?:no(?:number|tag)|displaystyle|textstyle)(?![a-zA-Z])", ""),
        (r"\\not\s*=", r"\\neq "),
        (r"(?<!\d)(\d+(?:\{,\}\d+)+(?:\.\d+)?)", lambda match: rf"\text{{{match[0].replace('{,}', ',')}}}"),
        (r"(\d)(\s*)(?=(?:in|mm|cm|pt|em|ex|pc|bp|dd|cc|sp|mu))", r"\1{}\2"),  # not a TeX length
    )
)
_CHILDREN = {"mfrac": 2, "mroot": 2, "msup": 2, "msub": 2, "mover": 2, "munder": 2, "msubsup": 3, "munderover": 3}
_NAMES = frozenset("∞∂∇∅°%$…⋯⋮⋱∀∃∠△")
"""Signs that stand for something rather than join two things."""
_PRIMES = frozenset("′″‴⁗")
_SIGNS = frozenset("+−-±∓")
_CLOSING = frozenset(")]}|!′″‴⁗°%")
_LIMITS = {"msub": "munder", "msup": "mover", "msubsup": "munderover"}
_WITH_LIMITS = frozenset({"lim", "max", "min", "sup", "inf", "∑", "∏", "⋃", "⋂"})


@lru_cache(maxsize=1024)
def mathml(latex: str, *, display: bool) -> str | None:
    """A formula as one `<math>` element, its source in `alttext`; None where it cannot be read or is too much."""
    tree = formula(latex, display=display)
    if tree is None:
        return None
    tree.set("alttext", latex)
    return tostring(tree, encoding="unicode", short_empty_elements=False)


def formula(latex: str, *, display: bool) -> Element | None:
    """The tree of a formula, tags without namespace; None where it cannot be read or is too much."""
    if len(latex) > MAX_LENGTH or _FORBIDDEN.search(latex):
        return None
    for pattern, new in _REPAIRS:
        latex = pattern.sub(new, latex)
    try:
        tree = Converter(display="block" if display else "inline").convert_to_element(latex.strip())
    except _FAILURES:
        return None
    return tree if _sound(tree) else None


def _sound(tree: Element) -> bool:
    """Whether a tree is not too deep and each element has the children it needs; mends the texts on the way."""
    level, depth = [tree], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH or not all(_put_right(element) for element in level):
            return False
        for element in level:
            _set_forms(element)
        level = [child for element in level for child in element]
    return True


def _put_right(element: Element) -> bool:
    """Mend one element in place; False where it shows that something was not understood."""
    if len(element) != _CHILDREN.get(element.tag, len(element)):
        return False
    if not element.text:
        return True
    text = unescape(element.text)
    if element.tag == "mtext":
        text = re.sub(r"\\([%$&_#{}])", r"\1", text)
    elif element.tag == "mi":
        element.tag = _right_tag(text)
        if element.tag == "mi" and not _is_slanted(text):
            element.set("mathvariant", "normal")
    element.text = text
    return element.tag == "mtext" or (not text.startswith("\\") and text != "&")


def _right_tag(text: str) -> str:
    if re.fullmatch(r"[\d.]*\d", text):
        return "mn"
    if len(text) == 1 and text not in _NAMES and (text in _PRIMES or unicodedata.category(text) in ("Sm", "So")):
        return "mo"
    return "mi"


def _is_slanted(text: str) -> bool:
    """Whether it is a variable: one letter, Latin or small Greek."""
    return len(text) == 1 and ((text.isascii() and text.isalpha()) or "α" <= text <= "ω")


def _set_forms(row: Element) -> None:
    """Say of each plus and minus that is a sign that it is one, and of limits that they stand below in displays."""
    before: str | None = None
    for element in row:
        text = unescape(element.text or "")
        if element.tag == "mo" and text in _SIGNS and (before is None or before not in _CLOSING):
            element.set("form", "prefix")
        before = text if element.tag == "mo" else ")"
        base = unescape(element[0].text or "") if len(element) else ""
        if element.tag == "msup" and set(unescape(element[1].text or "x")) <= _PRIMES:
            element.tag = "mrow"  # the sign is raised already
            element[1].tag = "mo"
            element[1].set("form", "postfix")
        if element.tag in _LIMITS and base in _WITH_LIMITS:
            element.tag = _LIMITS[element.tag]
            element[0].tag = "mo"
            element[0].set("movablelimits", "true")
