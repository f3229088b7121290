"""The codes by which a person links accounts: `ABCD-2345`, easily read aloud."""

import re
import secrets

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like digits."""
DIGITS = "23456789"
_HALF = 4
CODE = rf"[{LETTERS}]{{{_HALF}}}[-– ]?[{DIGITS}]{{{_HALF}}}"
"""A code as a person may write it, in capital letters."""
_READ = re.compile(rf"([{LETTERS}]{{{_HALF}}})[-– ]?([{DIGITS}]{{{_HALF}}})")


def new_code() -> str:
    """A code, one of 1.4 billion."""
    return f"{_drawn(LETTERS)}-{_drawn(DIGITS)}"


def read_code(text: str) -> str | None:
    """The code that a text is and nothing else, as `new_code` writes it."""
    found = _READ.fullmatch(text.strip().upper())
    return f"{found[1]}-{found[2]}" if found else None


def _drawn(signs: str) -> str:
    return "".join(secrets.choice(signs) for _ in range(_HALF))
