"""What a question's stem tells of its answer: variables, formulas, units, whether variables are positive."""

import re
from collections.abc import Iterator

from tools.algebra.reading import Style, Unreadable
from tools.algebra.signs import CONSTANTS, FUNCTIONS, LONG_GREEK, SHORT_GREEK
from tools.algebra.statements import read
from tools.algebra.tree import Shape, shape

_MATHS = re.compile(r"\$\$?([^$]+)\$\$?")
_COMMAND = re.compile(
    r"\\(?:text(?:rm|it|bf)?|mathrm|operatorname|mbox|begin|end|mathbb)\s*\{[^{}]*\}|\\[a-zA-Z]+|[A-Za-z]{2,}"
)
_LONE = re.compile(r"(?<![A-Za-z\\'’])([b-zB-HJ-Z])(?![A-Za-z'’])")
_POSITIVE = re.compile(
    r"(?:assum\w*|suppose|given|if|where|let|for)\b[^.]{0,60}\b(?:positive|non-?negative|greater than (?:0|zero))",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:expand|multiply|factor|factori[sz]e|simplify|evaluate|calculate|compute|work out|reduce|rewrite|combine|add"
    r"|subtract|divide|solve|rationali[sz]e|perform|express|collect|differentiate|cancel|write)\b",
    re.IGNORECASE,
)
_INTERVAL = re.compile(
    r"interval|inequalit|domain|range|increasing|decreasing|concave|[<>≤≥]|\\(?:leq?|geq?|lt|gt)(?![a-z])",
    re.IGNORECASE,
)
_PAIR = re.compile(r"point|pair|coordinate|vector|vertex|system|intersect", re.IGNORECASE)
_WORD_START = re.compile(r"(?:(?<=\s)|(?<=[\d)}π]))[A-Za-z]")


def letters(stem: str) -> frozenset[str]:
    """Names of variables in a stem."""
    found: set[str] = set()
    for maths in _MATHS.findall(stem):
        found |= {name for name in (*LONG_GREEK, *SHORT_GREEK) if re.search(rf"\\{name}(?![a-zA-Z])", maths)}
        found |= set(re.findall("[A-Za-z]", _COMMAND.sub(_row, maths)))
    return frozenset(found | set(_LONE.findall(_MATHS.sub(" ", stem)))) - {"e", "i"}


def _row(match: re.Match[str]) -> str:
    """A row of letters in maths is a product of variables, unless it is a function or a command."""
    text = match.group()
    return " " if text.startswith("\\") or text.lower() in FUNCTIONS or len(text) > 3 else text


def is_positive(stem: str) -> bool:
    """Whether the stem lets variables be positive numbers only."""
    return _POSITIVE.search(stem) is not None


def is_order(stem: str) -> bool:
    """Whether the stem asks to make something of a formula that it shows."""
    return _ORDER.search(stem) is not None


def is_solving(stem: str) -> bool:
    """Whether the stem asks for the value of a variable."""
    return re.search(r"\bsolve\b|\bsolutions?\b", stem, re.IGNORECASE) is not None


def is_interval(stem: str) -> bool:
    """Whether `(2, 3)` as an answer is an interval rather than a point."""
    return _INTERVAL.search(stem) is not None and _PAIR.search(stem) is None


def shapes(stem: str, style: Style) -> Iterator[Shape]:
    """The formulas in a stem, as far as they can be read; of an equation both sides."""
    for maths in _MATHS.findall(stem):
        try:
            for node in read(maths, style).nodes:
                yield shape(node)
        except Unreadable:
            continue


def without_unit(text: str, stem: str) -> str:
    """The answer without the unit that it ends with, where the stem names that unit."""
    said = _bare(stem)
    for start in _WORD_START.finditer(text):
        unit = _bare(text[start.start() :]).strip(" .")
        if unit.split(" ")[0] in CONSTANTS or unit.split(" ")[0] in FUNCTIONS:
            continue
        if re.search(rf"(?<![A-Za-z]){re.escape(unit)}(?![A-Za-z0-9])", said):
            return text[: start.start()]
    return text


def _bare(text: str) -> str:
    """Units in one writing: `cm²/s`, `\\text{cm}^2/\\text{s}` and `cm^2 / s` are `cm2/s`."""
    text = re.sub(r"\\(?:text|mathrm)\s*|[{}^$\\]", "", text.replace("²", "2").replace("³", "3"))
    return re.sub(r"\s*/\s*", "/", re.sub(r"\s+", " ", text))
