"""Texts from outside brought to what the product shows: CommonMark with LaTeX between dollar signs, no HTML."""

import html
import re

_TAG = re.compile(r"<(sub|sup)>(.*?)</\1>", re.S | re.I)
_OTHER_TAG = re.compile(r"</?(?:b|i|u|em|strong|p|br|span|div)\s*/?>", re.I)
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.I)
_SURROGATE = re.compile("[\ud800-\udfff]")
_MATHS = re.compile(r"(\$\$.+?\$\$|\$(?:\\.|[^$\\])+\$)", re.S)
_SUP = str.maketrans("0123456789+-−–=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ")
_SUB = str.maketrans("0123456789+-−–=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_EMPHASIS = {"b": "**", "strong": "**", "i": "*", "em": "*"}


def storable(text: str) -> str:
    """A text that every database and screen takes: without NUL, lone surrogates shown as such, line ends `\\n`."""
    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", text)


def clean(text: str) -> str:
    """A storable text without HTML: `H<sub>2</sub>O` is `H₂O`."""
    text = storable(text)
    if "<" in text:
        parts = _MATHS.split(text)
        text = "".join(_raised(part, maths=place % 2 == 1) if "<" in part else part for place, part in enumerate(parts))
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text).strip()


def _raised(text: str, *, maths: bool) -> str:
    def one(found: re.Match[str]) -> str:
        tag, inner = found[1].lower(), found[2].strip()
        sign, table = ("^", _SUP) if tag == "sup" else ("_", _SUB)
        if maths:
            return f"{sign}{{{inner}}}"
        if all(ord(letter) in table for letter in inner):
            return inner.translate(table)
        return f"${sign}{{\\text{{{inner}}}}}$"

    text = _TAG.sub(one, text)
    return text if maths else _OTHER_TAG.sub(_other, text)


def _other(found: re.Match[str]) -> str:
    name = re.sub(r"\W", "", found[0]).lower()
    return "\n" if name in ("p", "br", "div") else _EMPHASIS.get(name, "")
