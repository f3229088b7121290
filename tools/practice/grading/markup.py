"""Markup in a response: nobody answers with a tag or a link, so that no number in one is an answer."""

import re

_MARKUP = re.compile(r"</?[a-z][^<>]*[=/:\s][^<>]*>|<(?:script|img|svg|iframe)\b|\]\s*\(|javascript\s*:", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Whether a text holds a tag with attributes, a script or a link; `<b>5</b>` and `x < 5` do not count."""
    return _MARKUP.search(text) is not None
