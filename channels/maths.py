"""LaTeX, read once into a tree of MathML elements that screens show as it is and terminals as readable Unicode.

The reader is latex2mathml (https://pypi.org/project/latex2mathml/); what it reads oddly is put right before and after.
"""

import re
import unicodedata
from functools import lru_cache
from html import unescape
from itertools import pairwise
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
_THINGS = frozenset("∞∅°%…")
"""Of these, those that the reader takes for operators."""
_PRIMES = frozenset("′″‴⁗")
_SIGNS = frozenset("+−-±∓")
_BARS = frozenset("|‖")
_CLOSING = frozenset(")]}|!′″‴⁗°%")
_THIN = "0.1667em"
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
        level = [child for element in level for child in element]
    for row in list(tree.iter()):
        _set_forms(row)
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
    elif element.tag == "mi" or text in _THINGS:
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
    """Put right how the elements of a row stand to each other: signs, names of functions, primes, limits."""
    bars = [element for element in row if element.tag == "mo" and element.text in _BARS]
    for place, bar in enumerate(bars if len(bars) % 2 == 0 else ()):
        bar.set("form", "postfix" if place % 2 else "prefix")
    before: Element | None = None
    for element, after in pairwise([*row, None]):
        assert element is not None
        core = _core(element)
        text = core.text or ""
        if core is element and core.tag == "mo" and text in _SIGNS and _begins(before):
            core.set("form", "prefix")
        elif len(text) > 1 and text.isalpha() and core.tag in ("mi", "mo"):
            core.tag = "mi"
            core.set("mathvariant", "normal")
            if row.tag not in _CHILDREN:
                _stand_apart(row, element, before, after)
        _rewrite_scripts(element, text)
        before = element


def _stand_apart(row: Element, name: Element, before: Element | None, after: Element | None) -> None:
    """Give the name of a function, such as sin, room to its sides."""
    place = list(row).index(name)
    if after is not None and (after.text or "") not in ("(", "["):
        row.insert(place + 1, Element("mspace", width=_THIN))
    if not _begins(before):
        row.insert(place, Element("mspace", width=_THIN))


def _rewrite_scripts(element: Element, base: str) -> None:
    """Primes and degrees are raised as they are; limits stand below in displays."""
    script = (element[1].text or "x") if element.tag == "msup" else "x"
    if set(script) <= _PRIMES:
        element.tag, element[1].tag = "mrow", "mo"
        element[1].set("form", "postfix")
    elif script == "∘":
        element.tag, element[1].tag, element[1].text = "mrow", "mi", "°"
    elif element.tag in _LIMITS and base in _WITH_LIMITS:
        element.tag = _LIMITS[element.tag]
        element[0].tag = "mo"
        element[0].set("movablelimits", "true")


def _core(element: Element) -> Element:
    """The element itself, or what its scripts stand at."""
    while element.tag in _CHILDREN and element.tag not in ("mfrac", "mroot"):
        element = element[0]
    return element


def _begins(before: Element | None) -> bool:
    """Whether what comes after this element is the first of a term."""
    if before is None or before.get("form") == "postfix":
        return before is None
    return before.tag == "mo" and (before.text or "") not in _CLOSING
