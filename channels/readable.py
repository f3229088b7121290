"""Formulas as one line of Unicode text, for places that cannot show MathML: terminals, plain labels, some chats."""

import re
import unicodedata
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


def _text(element: Element) -> str:  # noqa: PLR0912 -- a case an element of MathML, each but a line
    """One element and what is in it."""
    parts = list(element)
    match element.tag:
        case "mi" | "mn" | "mo" | "mtext":
            return (element.text or "").replace("\u2061", "")
        case "mspace":
            return "" if element.get("width", "").startswith("-") else " "
        case "mphantom":
            return ""
        case "mfrac":
            top, bottom = map(_text, parts)
            if element.get("linethickness") == "0":
                return f"{top} choose {bottom}"
            return f"{_bracketed(top, _TOP)}/{_bracketed(bottom, _BOTTOM)}"
        case "msqrt":
            return _root("√", _row(parts))
        case "mroot":
            return _root(_shifted(_text(parts[1]), _RAISED, "") + "√", _text(parts[0]))
        case "msup":
            base = _text(parts[0])
            return (base if parts[0].tag == "mtext" else _bracketed(base)) + _above(parts[1])
        case "msub":
            return _text(parts[0]) + _shifted(_text(parts[1]), _LOWERED, "_")
        case "msubsup" | "munderover":
            return _text(parts[0]) + _shifted(_text(parts[1]), _LOWERED, "_") + _above(parts[2])
        case "munder":
            under = _text(parts[1])
            return _text(parts[0]) + ("" if under in "⏟_" else _shifted(under, _LOWERED, "_"))
        case "mover":
            return _accented(_text(parts[0]), _text(parts[1]))
        case "mtable":
            between = " " if element.get("displaystyle") else ", "  # aligned lines, or a matrix
            return "; ".join(between.join(map(_text, row)) for row in parts)
    return _row(parts)


def _row(parts: list[Element]) -> str:
    """Neighbours, with spaces and brackets where eyes need them."""
    text = ""
    fraction = -1  # where in the text the fraction begins that has just been written
    named = False
    for part in parts:
        piece = _text(part)
        if part.tag == "mo" and piece in _JOINERS:
            binary = not text.rstrip().endswith(_OPENING) if text else _is_gap(parts[0])
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
