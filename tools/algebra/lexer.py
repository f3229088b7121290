"""From plain writing, Unicode or LaTeX to tokens. Only what stands in the tables here can come through."""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from tools.algebra.reading import MOST_CHARACTERS, MOST_DIGITS, MOST_TOKENS, Style, Unreadable
from tools.algebra.signs import (
    ALLOWED,
    COMMON,
    CONSTANTS,
    FUNCTIONS,
    GREEK,
    GREEK_NAMES,
    LONG_GREEK,
    LOWERED,
    PLAIN,
    RAISED,
    SAME,
    SHORT_GREEK,
    TEX,
    UNFINISHED,
    WHOLE,
    WORDS,
)

_PIECE = re.compile(
    "|".join(sorted((*FUNCTIONS, *LONG_GREEK, *CONSTANTS), key=len, reverse=True)) + "|.", re.IGNORECASE
)
_RAISED = re.compile(f"[{''.join(RAISED)}]+")
_LOWERED = re.compile(f"[{''.join(LOWERED)}]+")
_UNWRAP = re.compile(r"\\(?:operatorname\*?|mathrm|mathit|mathbf|text(?:rm|it|bf|normal)?|mbox|boxed)\s*\{([^{}]*)\}")
_TEX_SPACE = re.compile(
    r"\\(?:[,;:!> ]|quad|qquad|displaystyle|(?:left|right)\s*\.|(?:left|right|[bB]igg?[lrm]?)(?![a-zA-Z]))|~"
)
_MATRIX = re.compile(r"\\begin\{[pbvB]?matrix\}(.*?)\\end\{[pbvB]?matrix\}", re.DOTALL)

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<number>\d+\.\d+[eE]-?\d+|\d+(?:\.\d+)?(?:E[+-]?\d+|e\d+)?|\.\d+)
    |(?P<tex>\\[a-zA-Z]+)
    |(?P<letters>[A-Za-z]+)
    |(?P<sign>\*\*|<=|>=|=<|=>|!=|<>|==|\+/-|\\[{}|%]|.)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Token:
    """A piece of a formula. Kinds: number, name, constant, function, tex (frac, sqrt), word, sign."""

    kind: str
    text: str
    spaced: bool = False
    """Whether space stands before it."""
    value: Fraction = Fraction(0)


def tokens(text: str, style: Style) -> list[Token]:
    """The pieces of a text; raises Unreadable."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable("too-long")
    found: list[Token] = []
    spaced = False
    for match in _TOKEN.finditer(_even(text)):
        kind, piece = match.lastgroup or "", match.group()
        if kind == "space":
            if "\n" in piece and found:
                found.append(Token("sign", ",", True))
            spaced = True
            continue
        found += _pieces(kind, piece, spaced, style)
        spaced = False
        if len(found) > MOST_TOKENS:
            raise Unreadable("too-long")
    return found


def _even(text: str) -> str:
    """The text with one writing for each sign, and nothing invisible."""
    if any(unicodedata.bidirectional(c) in ("RLO", "LRO") for c in text):
        raise Unreadable("unknown")
    text = _MATRIX.sub(_rows, text)
    text = "".join(c for c in text.strip() if unicodedata.category(c) != "Cf").translate(PLAIN)
    text = _RAISED.sub(lambda m: "^{" + "".join(RAISED[c] for c in m.group()) + "}", text)
    text = _LOWERED.sub(lambda m: "_{" + "".join(LOWERED[c] for c in m.group()) + "}", text)
    text = re.sub(r"&&?", " and ", re.sub(r"(?<=\s)\|\|(?=\s)", " or ", "".join(_digit(c) for c in text)))
    text = re.sub(r"(?<=\d)\{,\}(?=\d{3})", "", re.sub(r"\\[()\[\]]|\$", " ", text))
    for _ in range(3):
        text = _UNWRAP.sub(r" \1 ", text)
    text = re.sub(r"\\not\s*=", "≠", text)
    text = re.sub(r"\\mathbb\s*\{?\s*R\s*\}?", "ℝ", text)
    text = re.sub(r"\\sqrt(?=\d)", r"\\sqrt ", re.sub(r"\^\s*\{?\s*\\circ\s*\}?", "°", text))
    return _TEX_SPACE.sub(" ", re.sub(r"\^\s*\{?\s*\\prime\s*\}?", "'", text)).strip()


def _rows(match: re.Match[str]) -> str:
    rows = [row.split("&") for row in match.group(1).split("\\\\") if row.strip()]
    if len(rows) == 1 or all(len(row) == 1 for row in rows):
        return "⟨" + ",".join(cell for row in rows for cell in row) + "⟩"
    return "⟨" + ",".join("⟨" + ",".join(row) + "⟩" for row in rows) + "⟩"


def _digit(character: str) -> str:
    """Digits of any script as ASCII, styled letters as plain ones."""
    if character.isascii() or character in ALLOWED or character in GREEK:
        return character
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    plain = unicodedata.normalize("NFKC", character)
    return plain if all(c.isascii() or c in GREEK for c in plain) else character


def _pieces(kind: str, piece: str, spaced: bool, style: Style) -> list[Token]:
    if kind == "number":
        return [Token("number", piece, spaced, _exact(piece))]
    if kind == "tex":
        return [_tex(piece[1:], spaced)]
    if kind == "letters":
        return _letters(piece, spaced, style)
    sign = SAME.get(piece, piece)
    if sign in GREEK:
        name = GREEK[sign]
        return [Token("constant" if name == "pi" else "name", name, spaced)]
    if sign == "∞":
        return [Token("constant", "oo", spaced)]
    if sign == "√":
        return [Token("tex", "sqrt", spaced)]
    if sign not in ALLOWED:
        raise Unreadable("unfinished" if sign in "∫∑∏∂" else "sign", sign if sign.isprintable() else "")
    return [Token("sign", sign, spaced)]


def _exact(piece: str) -> Fraction:
    mantissa, _, exponent = piece.lower().partition("e")
    if len(mantissa) > MOST_DIGITS or len(exponent) > 4 or abs(int(exponent or 0)) > 300:
        raise Unreadable("too-big")
    return Fraction(mantissa) * Fraction(10) ** int(exponent or 0)


def _tex(command: str, spaced: bool) -> Token:
    name = TEX.get(command, command)
    if command in UNFINISHED:
        raise Unreadable("unfinished")
    if name in ("frac", "sqrt"):
        return Token("tex", name, spaced)
    if name in FUNCTIONS:
        return Token("function", FUNCTIONS[name], spaced)
    if name == "∞" or name in CONSTANTS:
        return Token("constant", CONSTANTS.get(name, "oo"), spaced)
    if name in GREEK_NAMES:
        return Token("name", name, spaced)
    if name in WORDS:
        return Token("word", name, spaced)
    if name in ALLOWED:
        return Token("sign", name, spaced)
    raise Unreadable("sign", "\\" + command)


def _letters(run: str, spaced: bool, style: Style) -> list[Token]:
    """A row of letters: a word, or functions, constants and variables written without a space between."""
    lower = run.lower()
    if lower in WORDS:
        word = WORDS[lower]
        return [Token("word" if word in ("or", "and") else "sign", word, spaced)]
    if lower in WHOLE:
        return [Token("constant", WHOLE[lower], spaced)]
    if run in SHORT_GREEK and (style.letters is None or run in style.letters or not set(run) <= style.letters):
        return [Token("name", run, spaced)]
    found: list[Token] = []
    row = ""
    for piece in _PIECE.findall(run):
        name = piece.lower() if len(piece) > 1 else piece
        row = "" if len(piece) > 1 else row + piece
        _check_word(row, run, style)
        found.append(_named(name, spaced and not found))
    return found


def _check_word(row: str, run: str, style: Style) -> None:
    if style.letters is None or len(row) < 2:
        return
    if row.lower() in COMMON and row == run and not set(row) <= style.letters:
        raise Unreadable("word", run)
    if len(row) > 2 and not {letter.lower() for letter in row} <= {name.lower() for name in style.letters}:
        raise Unreadable("word", run)


def _named(name: str, spaced: bool) -> Token:
    if name in FUNCTIONS:
        return Token("function", FUNCTIONS[name], spaced)
    if name in CONSTANTS:
        return Token("constant", CONSTANTS[name], spaced)
    if name in ("e", "i"):
        return Token("constant", name, spaced)
    return Token("name", name, spaced)
