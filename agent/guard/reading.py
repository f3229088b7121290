"""Brings Markdown and LaTeX into one plain writing, in which keys are looked for."""

import re
import unicodedata

_SUPERSCRIPTS = str.maketrans({digit: f"^{plain}" for digit, plain in zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True)})
_SIGNS = str.maketrans(
    {
        "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "⁄": "/", "≤": "<=", "≥": ">=", "≈": "~", "≅": "~",
        "√": "sqrt", "π": "pi", "→": "=", "⇒": "=", "’": "'", "‘": "'", "“": '"', "`": "", "$": "",
        "٫": ".", "٬": ",", "٪": "%", "。": ". ", "।": ". ", "؟": "? ", "،": ", ", "、": ", ",
    }
)  # fmt: skip
_COMMANDS = {
    r"\\(?:left|right|displaystyle|big|Big|quad|qquad)\b|\\[,;:! ]": " ",
    r"\\(?:text|textbf|mathrm|mathbf|mathit|operatorname)\s*(?=\{)": "",
    r"\\[()\[\]{}]": " ",
    r"\\[dt]frac\b": r"\\frac",
    r"\\(?:cdot|times)\b": "*",
    r"\\(?:leq|le|leqslant)\b": "<=",
    r"\\(?:geq|ge|geqslant)\b": ">=",
    r"\\(?:lt)\b": "<",
    r"\\(?:gt)\b": ">",
    r"\\approx\b": "~",
    r"\\(?:implies|Rightarrow|rightarrow|to)\b": "=",
    r"\\pm\b": "±",
    r"\\%": "%",
    r"\\boxed\s*\{([^{}]*)\}": r" answer is \1 ",
}
_FRACTION = re.compile(r"\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_ROOT = re.compile(r"\\sqrt\s*\{([^{}]*)\}")
_SINGLE = re.compile(r"(?<![A-Za-z0-9])\(\s*(-?\s*[A-Za-z0-9.^*]+|\w+ \w+|\([^()]*\)(?:\^\w+)?)\s*\)")
_CALL = re.compile(r"\b(sqrt|ln|log|sin|cos|tan)\s*\(\s*([\w.]+)\s*\)")
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*|__([^_\n]+)__|(?<![\w)])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w(])")
_BESIDE_HAN = re.compile(r"(?<=[\u3400-\u9fff])(?=[0-9A-Za-z(-])|(?<=[0-9A-Za-z)%])(?=[\u3400-\u9fff])")
"""Where Chinese leaves no space around numbers and letters."""
NESTED = 8
"""Levels of fractions and roots that are read."""


def plain(text: str) -> str:
    """The text without formatting: formulas in a calculator's writing, emphasis as quotation marks “so”."""
    text = text.translate(_SUPERSCRIPTS)
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    if not text.isascii():
        text = "".join(_in_ascii(sign) for sign in text if unicodedata.category(sign) != "Cf")
        text = _BESIDE_HAN.sub(" ", text)
    if "\\" in text:
        text = _without_latex(text)
    text = re.sub(r"\{([^{}]*)\}", r"(\1)", text.replace("^{", "^ {"))
    text = re.sub(r"\bexp\s*(?=\()", "e^", text)
    text = re.sub(r"\^\s*\(\s*(\w+)\s*\)", r"^\1", _CALL.sub(r"\1 \2", text))
    text = re.sub(r"(?<=[\w)])\*\*(?=[\w(-])", "^", text)  # a power in code, not emphasis
    text = _BOLD.sub(lambda match: f"“{match[1] or match[2] or match[3]}”", text)
    return _SINGLE.sub(r"\1", text)


def _in_ascii(sign: str) -> str:
    """A digit of another script as ours; other signs as they are."""
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)


def _without_latex(text: str) -> str:
    for command, writing in _COMMANDS.items():
        text = re.sub(command, writing, text)
    for _ in range(NESTED):
        before = text
        text = re.sub(r"\^\s*\{([^{}]*)\}", r"^(\1)", text)
        text = _FRACTION.sub(r" (\1)/(\2)", text)
        text = _SINGLE.sub(r"\1", _ROOT.sub(r" sqrt(\1)", text))
        if text == before:
            break
    return re.sub(r"\\([A-Za-z]+)", r" \1", text)


def squeezed(text: str) -> str:
    """Without spaces and multiplication signs, in small letters: to look whether a stem holds something."""
    return re.sub(r"[\s*“”]", "", text).casefold()


def listed(words: str) -> list[str]:
    """The words of a constant, which a list of quoted ones would hide."""
    return words.split()
