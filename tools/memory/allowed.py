"""What is never kept, and what is kept only where the student asks for it outright."""

import re

LONGEST_NOTE = 200
"""Characters of one thing that is remembered."""
MOST = 30
"""Things that are remembered of one person."""
_MOST_DIGITS = 8
"""As many as a date has; a number with more of them may be that of a telephone, a card or a passport."""
_SECRET = re.compile(
    r"\b(?:pass ?words?|pass ?codes?|pass ?phrase|pins?(?: (?:code|number))?|(?:credit|debit|bank) ?cards?|card number"
    r"|iban|cvv|(?:api|private|secret|access) ?keys?|tokens?|social security|passport|id number|phone number|secret)\b"
    r"|@[\w-]+\.\w",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_PRIVATE = re.compile(
    r"\b(?:dyslexi\w*|adhd|autis\w*|disab\w*|ill(?:ness)?|sick\w*|diseases?|diagnos\w*|depress\w*|anxiety|anxious"
    r"|therap\w*|medicine|medication|doctor|hospital|pregnan\w*|diabet\w*|cancer|epilep\w*|surgery|hurt\w*|suicid\w*"
    r"|mum|mom|mother|dad|father|parents?|brothers?|sisters?|grand\w+|uncle|aunt|cousin|family|divorc\w*|girlfriend"
    r"|boyfriend|crush|dating|sex\w*|gay|lesbian|trans(?:gender)?|bisexual|religio\w*|muslim|christian|jewish|hindu"
    r"|god|church|mosque|vot(?:e|ed|ing)|poor|money|police|arrest\w*|addresses|address|live at|street|he|she|his|her"
    r"|him|hers|they|their)\b",
    re.IGNORECASE,
)


def is_secret(text: str) -> bool:
    """Whether a text may hold what nobody should write down: a password, a card, a telephone, an address of mail."""
    return _SECRET.search(text) is not None or sum(map(str.isdigit, text)) > _MOST_DIGITS


def is_private(text: str) -> bool:
    """Whether a text may be about health, family, belief, love, money or other people."""
    return _PRIVATE.search(text) is not None


def is_said(words: str, said: str) -> bool:
    """Whether words stand as they are in what a person said; signs, spaces and capitals aside."""
    plain = _plain(words)
    return bool(plain.strip()) and plain in _plain(said)


def _plain(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "
