"""Takes a formula, in LaTeX or in plain writing, apart into numbers, names, commands and signs."""

import re

from tools.exchange.interpreter import LONGEST_SOURCE, ProofError

Token = tuple[str, str]
"""Its sort (number, name, command, sign) and its text."""
_TOKEN = re.compile(
    r"(?P<space>\s+|\\[,;:! ]|\\q?quad(?![a-z])|\\(?:left|right|displaystyle|limits|[bB]ig[lr]?)(?![a-z])|~|\$)"
    r"|(?P<number>\d{1,3}(?:(?:,|\{,\}|\\,)\d{3})+(?:\.\d+)?(?!\d)|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<command>\\(?:[a-zA-Z]+|[{}%|]))"
    r"|(?P<name>[A-Za-z]+)"
    r"|(?P<sign>\*\*|<=|>=|!=|==|[-+*/^_=<>!(){}\[\]|,%°±])",
    re.S,
)
_GLYPHS = str.maketrans(
    dict(zip("−–×·⋅∙÷∕⁄", "--****///", strict=True))
    | {"π": " pi ", "∞": " oo ", "²": "^2", "³": "^3", "½": "(1/2)", "¼": "(1/4)", "¾": "(3/4)", "√": "\\sqrt "}
    | {"≤": "<=", "≥": ">=", "≠": "!=", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "θ": " theta ", "α": " alpha "}
)
_SAME = {
    "cdot": "*", "times": "*", "ast": "*", "div": "/", "le": "<=", "leq": "<=", "leqslant": "<=", "ge": ">=",
    "geq": ">=", "geqslant": ">=", "ne": "!=", "neq": "!=", "lt": "<", "gt": ">", "{": "(", "}": ")", "%": "%",
    "lvert": "|", "rvert": "|", "vert": "|", "|": "|", "degree": "°", "pm": "±", "lbrace": "(", "rbrace": ")",
}  # fmt: skip
_OPERATOR = re.compile(
    r"\\(?:operatorname|mathrm|text)\s*\{\s*((?:arc|a)?(?:sin|cos|tan|sec|csc|cot)h?|ln|log|exp|abs)\s*\}"
)
_WORDS = frozenset(
    ("or", "and", "to", "of", "is", "in", "if", "at", "as", "on", "so", "no", "it", "an", "we", "up", "do", "go")
)
_LONGEST_PRODUCT = 2
"""Letters in a row that are read as a product (`xy`); more are a word."""


def tokens(text: str, known: frozenset[str]) -> list[Token]:
    """The parts of a formula; `known` are the names of more letters than one. Raises ProofError where it is none."""
    if len(text) > LONGEST_SOURCE:
        raise ProofError("it is too long")
    text = _OPERATOR.sub(r" \1 ", text.translate(_GLYPHS))
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise ProofError(f"{text[place]!r} is not read in formulas")
        place = match.end()
        kind, word = str(match.lastgroup), match[0]
        if kind == "command":
            word = word[1:]
            kind, word = ("sign", _SAME[word]) if word in _SAME else ("command", word)
        if kind == "number":
            word = re.sub(r"\{,\}|\\,|,", "", word)
        if kind == "sign" and word == "**":
            word = "^"
        if kind == "space" and found and found[-1][0] == "space":
            continue
        found.append((kind, word))
    return _split_names(found, known)


def _split_names(found: list[Token], known: frozenset[str]) -> list[Token]:
    """Spaces go; runs of letters become functions, constants, Greek letters, subscripted names, or single letters."""
    done: list[Token] = []
    for place, (kind, word) in enumerate(found):
        if kind == "space":
            continue
        if kind != "name" or word in known:
            done.append((kind, word))
            continue
        prefix = next((name for name in ("sin", "cos", "tan", "ln", "log") if word.startswith(name)), "")
        rest = word[len(prefix) :]
        if prefix:
            done.append(("name", prefix))
        if (len(rest) > _LONGEST_PRODUCT or rest.lower() in _WORDS) and rest not in known:
            raise ProofError(f"{word} is a word")
        done += [("name", rest)] if rest in known else [("name", letter) for letter in rest]
        following = found[place + 1] if place + 1 < len(found) else ("", "")
        if len(rest) == 1 and following[0] == "number" and following[1].isdigit():
            done[-1] = ("name", rest + following[1])
            found[place + 1] = ("space", "")
    return done
