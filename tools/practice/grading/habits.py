"""Numbers as a language writes them, where English would read another: "1,234" is less than two in German."""

import re

from prompts.forms import has_decimal_comma

_THREE_AFTER = re.compile(r"(?<![\d.,])(\d{1,3})([.,])(\d{3})(?![\d.,])")
"""A number with one sign, before three digits: all else says by itself which sign it is."""


def as_written(text: str, locale: str) -> str:
    """A text in which numbers that English would read otherwise are written as in English; often the same text."""
    return _THREE_AFTER.sub(_in_english, text) if has_decimal_comma(locale) else text


def _in_english(number: re.Match[str]) -> str:
    whole, sign, rest = number.groups()
    return f"{whole}.{rest}" if sign == "," else f"{whole}{rest}"
