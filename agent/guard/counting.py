"""Numbers in words, brought into digits by the reader that grades them."""

import re
from fractions import Fraction

from agent.guard.elsewhere import in_digits as in_our_digits
from tools.practice.grading.amounts import Amount, Form
from tools.practice.grading.spoken import CARDINALS, DENOMINATORS, SCALES, spelled
from tools.practice.grading.tokens import Token, tokens

_WORD = "|".join((*CARDINALS, *SCALES, *(f"{word}s?" for word in DENOMINATORS), "halves"))
_SPOKEN = re.compile(
    rf"(?<![\w.,])(?:(?:\d[\d,]*(?:\.\d+)?|an?)[\s-]+)?(?:{_WORD})\b"
    rf"(?:[\s-]+(?:(?:and|point)\s+)?(?:an?\s+)?(?:{_WORD})\b)*",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?<!\w)(?:[A-Za-z][-.,_* ]{1,2}){2,}[A-Za-z](?!\w)")
_DOLLARS_AND_CENTS = re.compile(r"\$?(\d+)(?: dollars?)?(?:,| and|, and) (\d{1,2}) cents?\b", re.IGNORECASE)


def in_digits(text: str) -> str:
    """Number words as digits; a lone "one" or "a" stays, being a pronoun or an article more often than a number."""
    text = in_our_digits(text)
    text = _SPOKEN.sub(lambda found: _digits(found[0]), _LETTERS.sub(_joined, text))
    return _DOLLARS_AND_CENTS.sub(lambda found: f"${found[1]}.{found[2]:0>2}", text)


def _joined(found: re.Match[str]) -> str:
    """A number word that is spelled out, letter by letter."""
    word = re.sub(r"[^A-Za-z]", "", found[0])
    return word if word.lower() in CARDINALS else found[0]


def _digits(words: str) -> str:
    read, end = "", 0
    for token in spelled(tokens(words)):
        if token.amount is not None and _counts(token):
            read += words[end : token.start] + _written(token.amount)
            end = token.end
    return read + words[end:]


def _counts(token: Token) -> bool:
    return token.low != "one" and not token.text.replace(",", "").replace(".", "").isdecimal()


def _written(amount: Amount) -> str:
    value: Fraction = amount.value
    if amount.form is Form.FRACTION:
        return f"{value.numerator}/{value.denominator}"
    return str(value) if value.denominator == 1 else str(float(value))
