"""Formulas as one line of Unicode text, for places that cannot show MathML: terminals, plain labels, some chats."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from xml.etree.ElementTree import Element

from channels.maths import formula

_RAISED = str.maketrans("0123456789+−-=()nix′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣ′")
_LOWERED = str.maketrans("0123456789+−-=()aeinox", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₙₒₓ")
_ACCENTS = {"^": "\u0302", "¯": "\u0304", "―": "\u0304", "‾": "\u0304", "→": "\u20d7", "˙": "\u0307", "~": "\u0303"}
_BARS = frozenset("¯―‾")
_JOINERS = frozenset("+−-±∓*∗×⋅·÷=≠≈≡≤≥<>∈∉⊂⊆∪∩→←⇒⟹⇔⟺∧∨∼≅∝∣⟶⟵⟷↦")
"""Signs with a space on both sides, once something stands before them."""
_OPENING = ("(", "[", "{", "√", "|", "⌊", "⌈", "∫", ",", ";", *_JOINERS)
"""After these a plus or minus is a sign of what follows."""
_SIMPLE = re.compile(r"[^\W⁰-₎ⁱⁿ²³¹ˣₐ-ₓ]+[′″°%]?|[\d.,]+|\([^()]*\)|[^\W\d_]\([^()]*\)")
_TOP = re.compile(r"[^\s/]+|\([^()]*\)")
_BOTTOM = re.compile(r"[\d.,]+|d?[^\W\d_]|\([^()]*\)|√\w")


@lru_cache(maxsize=1024)
def readable(latex: str) -> str:
    r"""A formula in Unicode: `\frac{x+1}{2}` becomes "(x + 1)/2"; the source itself where it cannot be read."""
    tree = formula(latex, display=False)
    if tree is None:
        return " ".join(latex.split())
    text = re.sub(r"\s+", " ", _text(tree)).strip()
    return re.sub(r"[\U0001d400-\U0001d7ff]", lambda match: unicodedata.normalize("NFKC", match[0]), text)


def _text(element: Element) -> str:
    """One element and what is in it."""
    return _FORMS.get(element.tag, _row)(element)


def _letters(element: Element) -> str:
    return (element.text or "").replace("\u2061", "")


def _nothing(_element: Element) -> str:
    return ""


def _space(element: Element) -> str:
    return "" if element.get("width", "").startswith("-") else " "


def _fraction(element: Element) -> str:
    top, bottom = map(_text, element)
    if element.get("linethickness") == "0":
        return f"{top} choose {bottom}"
    return f"{_bracketed(top, _TOP)}/{_bracketed(bottom, _BOTTOM)}"


def _square_root(element: Element) -> str:
    return _root("√", _row(element))


def _higher_root(element: Element) -> str:
    base, index = map(_text, element)
    return _root(_shifted(index, _RAISED, "") + "√", base)


def _power(element: Element) -> str:
    base, exponent = element
    text = _text(base)
    return (text if base.tag == "mtext" else _bracketed(text)) + _above(exponent)


def _indexed(element: Element) -> str:
    base, index = map(_text, element)
    return base + _shifted(index, _LOWERED, "_")


def _indexed_power(element: Element) -> str:
    base, index, exponent = element
    return _text(base) + _shifted(_text(index), _LOWERED, "_") + _above(exponent)


def _underlined(element: Element) -> str:
    base, under = map(_text, element)
    return base + ("" if under in "⏟_" else _shifted(under, _LOWERED, "_"))


def _overlined(element: Element) -> str:
    return _accented(*map(_text, element))


def _table(element: Element) -> str:
    between = " " if element.get("displaystyle") else ", "  # aligned lines, or a matrix
    return "; ".join(between.join(map(_text, row)) for row in element)


def _row(element: Element) -> str:
    """Neighbours, with spaces and brackets where eyes need them."""
    text = ""
    fraction = -1  # where in the text the fraction begins that has just been written
    named = False
    for part in element:
        piece = _text(part)
        if part.tag == "mo" and piece in _JOINERS:
            binary = not text.rstrip().endswith(_OPENING) if text else _is_gap(element[0])
            text = f"{text.rstrip()} {piece} " if binary else text + piece
            fraction, named = -1, False
            continue
        names = _is_name(part)
        starts = piece[:1].isalnum() or piece[:1] in ("(", "√")
        if fraction >= 0 and starts:
            text = f"{text[:fraction]}({text[fraction:]})"
        if (named and starts and piece[0] != "(") or (names and text[-1:].isalnum()):
            text += " "
        fraction = len(text) if part.tag in ("mfrac", "mstyle") and "/" in piece else -1
        if fraction >= 0 and (text[-1:].isalnum() or text[-1:] == ")"):
            mixed = text[-1].isdigit() and re.fullmatch(r"\d+/\d+", piece)
            piece, fraction = (f" {piece}" if mixed else f"({piece})"), -1
        text += f"{piece} " if piece in (",", ";") else piece
        named = names
    return text


def _is_gap(element: Element) -> bool:
    """Whether it is the empty element that stands before the sign of an aligned line."""
    return element.tag == "mi" and not element.text


def _is_name(element: Element) -> bool:
    """Whether it is a function's name or a big sign, alone or with its limits and powers."""
    while element.tag.startswith(("msu", "mun", "mov")) and len(element):
        element = element[0]
    text = element.text or ""
    return text in ("∑", "∏", "∫") or (element.tag in ("mi", "mo") and len(text) > 1 and text.isalpha())


def _bracketed(text: str, plain: re.Pattern[str] = _SIMPLE) -> str:
    """In round brackets unless it reads as one thing."""
    return text if not text or plain.fullmatch(text) else f"({text})"


def _shifted(text: str, letters: dict[int, int], mark: str) -> str:
    """As raised or lowered letters where Unicode has them all, else after a mark: `^` or `_`."""
    plain = text.replace(" ", "")
    if all(ord(letter) in letters for letter in plain):
        return plain.translate(letters)
    return mark + _bracketed(text)


def _above(element: Element) -> str:
    """An exponent; degrees and primes need no sign."""
    text = _text(element)
    return "°" if text == "∘" else text if text and set(text) <= set("′″‴°") else _shifted(text, _RAISED, "^")


def _root(sign: str, text: str) -> str:
    return f"{sign}{text}" if re.fullmatch(r"\w|\d+", text) else f"{sign}({text})"


def _accented(base: str, mark: str) -> str:
    accent = _ACCENTS.get(mark)
    if accent is None:
        return base if mark in "⏞⎴" else f"{base}^({mark})"
    return "".join(letter + accent for letter in base) if mark in _BARS else base + accent


_FORMS: dict[str, Callable[[Element], str]] = {
    "mi": _letters,
    "mn": _letters,
    "mo": _letters,
    "mtext": _letters,
    "mspace": _space,
    "mphantom": _nothing,
    "mfrac": _fraction,
    "msqrt": _square_root,
    "mroot": _higher_root,
    "msup": _power,
    "msub": _indexed,
    "msubsup": _indexed_power,
    "munderover": _indexed_power,
    "munder": _underlined,
    "mover": _overlined,
    "mtable": _table,
}
"""How each element of MathML is written; all others are rows."""
