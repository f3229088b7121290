"""Vectors in other writings than `(1, 2, 3)`: `i + 2j + 3k`, with hats or without, and `(1|2|3)`."""

import re
import unicodedata

_UNITS = "ijk"
_DRESS = re.compile(r"\\(?:hat|vec|mathbf|boldsymbol)\s*\{?\s*\\?([ijk])(?:math)?\s*\}?")
_TERM = re.compile(r"\s*([+-]?)\s*((?:\d+(?:\.\d+)?(?:/\d+)?)?)\s*\*?\s*([ijk])\s*")
_BARS = re.compile(r"\(([^|(),]+(?:\|[^|(),]+)+)\)")


def components(text: str, size: int) -> str:
    """A vector of `size` components as `(1, 2, 3)`; any other text as it is."""
    value = text.rpartition("=")[2].strip().replace("−", "-")
    if (bars := _BARS.fullmatch(value)) and bars[1].count("|") == size - 1:
        return f"({bars[1].replace('|', ', ')})"
    bare = "".join(c for c in unicodedata.normalize("NFKD", value) if not unicodedata.combining(c))
    bare = _DRESS.sub(r"\1", bare)
    found: dict[str, str] = {}
    at = 0
    while term := _TERM.match(bare, at):
        sign, number, unit = term.groups()
        if unit in found or unit not in _UNITS[:size] or (at and not sign):
            return text
        found[unit], at = f"{sign}{number or 1}", term.end()
    if not found or at < len(bare):
        return text
    return f"({', '.join(found.get(unit, '0') for unit in _UNITS[:size])})"
