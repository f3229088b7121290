"""Any writing to plain characters and plain markup: the first step of every grader.

What a keyboard, a phone or a copied page gives (Unicode digits and signs, LaTeX, HTML, Markdown) comes out as ASCII
wherever ASCII can say it: `1¾` is `1 3/4`, `10⁵` is `10^(5)`, `H₂O` is `H_2O`, `\\frac{3}{4}` is `3/4`.
"""

import html
import re
import unicodedata
from functools import lru_cache

LONGEST = 1000
"""Characters; longer responses are not read."""
UNKNOWN = "\ufffd"
"""Stands for a character that no writing has: NUL, a lone surrogate, an unassigned one."""
MOST_ROUNDS = 12  # nested LaTeX is opened from the inside; deeper nesting than this no student writes

_SIGNS = {
    **dict.fromkeys("−‐‑‒–—―﹘﹣－➖", "-"),
    **dict.fromkeys("×✕✖⨯∗⋅∙·⸱⨉", "*"),
    **dict.fromkeys("÷∕⁄➗", "/"),
    **dict.fromkeys("≈≃≅∼~≐", "≈"),
    **dict.fromkeys("⇒→⟹⟶∴↦➔➡⟾", " => "),
    **dict.fromkeys("‘’ʼ′´`ˈ＇‵", "'"),
    **dict.fromkeys("“”″„ʺ＂", '"'),
    **dict.fromkeys("•◦▪●■★✓✔", " "),
    **dict.fromkeys("º˚", "°"),
    **dict.fromkeys("∆", "Δ"),
    **dict.fromkeys("µ", "μ"),
    **dict.fromkeys("⩽≦", "≤"),
    **dict.fromkeys("⩾≧", "≥"),
    **dict.fromkeys("\u2028\u2029\r\x0b\x0c\x85", "\n"),
    "➕": "+",
    "٫": ".",
    "٬": ",",
    "،": ",",
    "、": ",",
    "。": ".",
    "٪": "%",
    "\t": " ",
    "\n": "\n",
}
_LETTERS_IN_BOXES = {chr(base + i): chr(65 + i) for base in (0x1F130, 0x1F150, 0x1F170) for i in range(26)}


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:  # one table of cases, one line each
    if character in _SIGNS:
        return _SIGNS[character]
    if character in _LETTERS_IN_BOXES:
        return _LETTERS_IN_BOXES[character]
    category = unicodedata.category(character)
    if category == "Cf" or character in "\ufe0f\ufe0e\u20e3":
        return ""
    if category in ("Cc", "Cs", "Co", "Cn"):
        return UNKNOWN
    if category == "Zs":
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    decomposition = unicodedata.decomposition(character)
    tag, _, _ = decomposition.partition(" ")
    plain = unicodedata.normalize("NFKC", character)
    if tag == "<fraction>":
        return "\x01" + plain.replace("⁄", "/")
    if tag == "<super>":
        return f"\x02{plain.replace('−', '-')}\x03"
    if tag == "<sub>":
        return f"_{plain}"
    return "".join(_SIGNS.get(part, part) for part in plain)


def _place_marks(text: str) -> str:
    """Resolves the marks that `_plain` left: fractions apart from a whole number before them, powers together."""
    text = re.sub(r"(?<=\d)\x01", " ", text).replace("\x01", "")
    text = text.replace("\x03\x02", "")
    text = re.sub(r"\x02([^\x03]*)\x03", r"^(\1)", re.sub(r"(?<=_\d)_(?=\d)", "", text))
    return re.sub(r"\^\((\d+)\)/_(\d+)", r"\1/\2", text)


def _characters(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if text.isascii() and text.isprintable():
        return text.replace("`", "'").replace("~", "≈")
    return _place_marks("".join(map(_plain, text)))


_TAGS = re.compile(r"</?(?:b|i|em|strong|p|span|div|code|u|mark|small|font)(?:\s[^<>]*)?/?>", re.I)
_SUPERSCRIPT = re.compile(r"<sup>([^<>]*)</sup>", re.I)
_SUBSCRIPT = re.compile(r"<sub>([^<>]*)</sub>", re.I)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_CODE = re.compile(r"`+([^`]*)`+")
_ALL_BOLD = re.compile(r"^\s*(\*\*|__)((?:(?!\1).)*\S)\1[.!]?\s*$", re.S)
_BOLD = re.compile(r"(?<![\w*)])(\*\*|__)(\S|\S[^*_\n]*\S)\1(?![\w*])")
_ITALIC = re.compile(r"(?<![\w*)])([*_])([^\W\d_]|[^\W\d_][^*_\n]*[^\s*_])\1(?![\w*])")
_MATHS = re.compile(r"(?<!\\)\$\$?((?:[^\s$]|\\\$)(?:[^$]*[^\s$])?)\$\$?(?!\d)")


def _markup(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _SUPERSCRIPT.sub(r"^(\1)", text)
        text = _SUBSCRIPT.sub(r"_\1", text)
        text = _TAGS.sub("", _BREAK.sub("\n", text))
    text = _BOLD.sub(r"\2", _ALL_BOLD.sub(r"\2", _CODE.sub(r"\1", text)))
    return _ITALIC.sub(r"\2", text)


_PIECE = r"(\{[^{}]*\}|\d|\\?[a-zA-Z]+)"
_FRACTION = re.compile(r"(\d?)\s*\\[dtc]?frac\s*" + _PIECE + r"\s*" + _PIECE)
_ROOT = re.compile(r"\\sqrt\s*\[([^][]*)\]\s*" + _PIECE)
_SQUARE_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_WORDS_IN_BRACES = re.compile(
    r"\\(?:text|textrm|textbf|textit|mathrm|mathbf|mathit|mathsf|operatorname|boxed|mbox|rm|bf)\s*\{([^{}]*)\}"
)
_REPEATING = re.compile(r"\\(?:overline|bar|dot)\s*\{?(\d+)\}?")
_RAISED = re.compile(r"\^\s*\{([^{}]*)\}")
_LOWERED = re.compile(r"_\s*\{([^{}]*)\}")
_GROUPED = re.compile(r"(?<![A-Za-z}\]^_])\{(\w+)\}(?=\s*[_^])")
_DEGREES = re.compile(r"\^?\s*\{?\s*\\(?:circ|degree)\b\s*\}?")
_COMMANDS = {
    **dict.fromkeys(("times", "cdot", "ast"), "*"),
    **dict.fromkeys(("approx", "simeq", "sim", "cong"), "≈"),
    **dict.fromkeys(("ne", "neq"), "≠"),
    **dict.fromkeys(("le", "leq", "leqslant"), "≤"),
    **dict.fromkeys(("ge", "geq", "geqslant"), "≥"),
    **dict.fromkeys(("Rightarrow", "implies", "to", "rightarrow", "therefore", "longrightarrow"), " => "),
    **dict.fromkeys(("left", "right", "big", "Big", "displaystyle", "limits"), ""),
    **dict.fromkeys(("quad", "qquad", "rm", "bf"), " "),
    "div": "/",
    "pm": "±",
    "pi": "π",
    "infty": "∞",
    "deg": "°",
    "Omega": "Ω",
    "mu": "μ",
    "lt": "<",
    "gt": ">",
    "sqrt": "√",
    "angstrom": "Å",
    "Delta": "Δ",
}


def _fraction(found: re.Match[str]) -> str:
    before, *parts = found.groups()
    top, bottom = (part.strip("{} ") for part in parts)
    simple = all(re.fullmatch(r"[\d.]+|[^\W\d_]+(?:\^\(?-?\d\)?|\^\d)?", part) for part in (top, bottom))
    written = f"{top}/{bottom}" if simple else f"(({top})/({bottom}))"
    return f"{before} {written}" if before else written


def _latex(text: str) -> str:
    text = re.sub(r"\\(?:dollar|\$)", "\x04", text)
    text = _MATHS.sub(r"\1", text)
    text = re.sub(r"\\[()\[\]]|\\!|\\mathopen|\\mathclose", "", text)
    text = text.replace("{,}", ",").replace("\\%", "%").replace("\\_", "_").replace("\\&", "&")
    text = re.sub(r"\\[,;: ]|\{\\,\}", " ", text)
    text = re.sub(r"\{\}(?=\s*[\^_])", "", text)  # an empty base that only carries a charge
    text = _DEGREES.sub("°", text)
    for _ in range(MOST_ROUNDS):
        before = text
        text = _WORDS_IN_BRACES.sub(r"\1", text)
        text = _REPEATING.sub(r"(\1)", text)
        text = _RAISED.sub(r"^(\1)", _GROUPED.sub(r"\1", text))
        text = _LOWERED.sub(r"_\1", text)
        text = _ROOT.sub(lambda found: f"({found[2].strip('{}')})^(1/{found[1]})", text)
        text = _SQUARE_ROOT.sub(r"√(\1)", text)
        text = _FRACTION.sub(_fraction, text)
        if text == before:
            break
    text = re.sub(r"\\([a-zA-Z]+)", lambda found: _COMMANDS.get(found[1], f" {found[1]} "), text)
    return re.sub(r"\{([^{},;]*)\}", r"\1", text).replace("\x04", "$").replace("\\", " ")


def plain(text: str) -> str:
    """The text in plain characters and markup, without spaces at its ends; it is cut at LONGEST characters."""
    text = _markup(text[:LONGEST])
    text = _characters(text)
    if "\\" in text or "$" in text or "{" in text:
        text = _latex(text)
    return text.strip()
