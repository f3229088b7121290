"""Signs that a font draws in place of letters, and small raised or lowered characters, as plain Unicode."""

import re
from collections.abc import Mapping

_WINGDINGS: Mapping[int, str] = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖", 0x77: "◆",
    0x9E: "•", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA2: "○", 0xA3: "○", 0xA4: "◉", 0xA6: "○", 0xA7: "▪", 0xA8: "□",
    0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2: Mapping[int, str] = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x99: "○", 0x9A: "○", 0xA2: "□", 0xA3: "□",
    0x97: "●", 0x98: "●", 0xA0: "■", 0x2A: "□",
}  # fmt: skip
_WEBDINGS: Mapping[int, str] = {0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗"}
_SYMBOL_LETTERS = dict(
    zip(
        range(0x41, 0x7B),
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SYMBOL: Mapping[int, str] = {
    **_SYMBOL_LETTERS,
    0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xA2: "′", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCC: "⊂", 0xCD: "⊆", 0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD1: "∇",
    0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDE: "⇒", 0xDB: "⇔", 0xE5: "∑", 0xF2: "∫",
    0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0x22: "∀", 0x24: "∃", 0x2D: "−", 0x40: "≅",
}  # fmt: skip
_FONTS: Mapping[str, Mapping[int, str]] = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}
_BOXES = frozenset("☐☑☒□■▢◻◼⬜○◯●◉⚪")
_LABEL = re.compile(r"\s*[(\[]?(?:[A-Za-z]|\d{1,3})[.)\]]\s")
_PRIVATE = 0xF000
"""Where fonts of signs have their characters in Unicode, from their own number 0."""
_RAISED = str.maketrans("0123456789+-−=()nix", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣ")
_LOWERED = str.maketrans("0123456789+-−=()aeoxijn", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓᵢⱼₙ")


def sign(code: int, font: str) -> str:
    """What a font of signs draws for a character; the character itself where that is unknown, "•" for a private one."""
    table = _FONTS.get(font.strip().lower(), {})
    own = code - _PRIVATE if _PRIVATE <= code < _PRIVATE + 0x100 else code
    if found := table.get(own):
        return found
    if own != code:  # bullets are by far the commonest
        return _SYMBOL_LETTERS.get(own, "•") if table is _SYMBOL else "•"
    return chr(code)


def signs(text: str, font: str) -> str:
    """A text as its font draws it."""
    if font.strip().lower() not in _FONTS and not any(_PRIVATE <= ord(char) < _PRIVATE + 0x100 for char in text):
        return text
    return "".join(sign(ord(char), font) for char in text)


def bullet_sign(text: str, font: str) -> str:
    """A bullet as its font draws it; an "o" is a small ring."""
    return "○" if text == "o" else signs(text, font).strip()


def without_bullet(marker: str, text: str) -> str:
    """The marker of a list item: none where it is but a bullet, and the text begins with a box or letter of its own."""
    own = text.lstrip()[:1] in _BOXES or _LABEL.match(text)
    return "" if own and len(marker) == 1 and not marker.isalnum() else marker


def raised(text: str) -> str:
    """A text that stands above the line: in Unicode's small characters, or as LaTeX between dollar signs."""
    return _shifted(text, _RAISED, "^")


def lowered(text: str) -> str:
    """A text that stands below the line."""
    return _shifted(text, _LOWERED, "_")


def _shifted(text: str, table: dict[int, int], mark: str) -> str:
    bare = text.strip()
    if not bare or bare in ("st", "nd", "rd", "th", "o", "º", "ª", "®", "™", "©"):
        return text
    written = bare.translate(table) if all(ord(char) in table for char in bare) else f"${mark}{{{_escaped(bare)}}}$"
    return text.replace(bare, written, 1)


def _escaped(text: str) -> str:
    return "".join(f"\\{char}" if char in "#$%&_{}" else char for char in text)
