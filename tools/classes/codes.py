"""The codes by which one joins a class: `K7MW4Q`, without signs that look like others."""

import re
import secrets

LETTERS = "ACDEFGHJKLMNPQRTUVWXY"
"""Without I and O, B, S and Z, which look like digits."""
DIGITS = "34679"
_LENGTH = 6
_CODE = re.compile(
    rf"(?=(?:[^{DIGITS}]*[{DIGITS}]){{2}})(?=(?:[^{LETTERS}]*[{LETTERS}]){{2}})[{LETTERS}{DIGITS}]{{{_LENGTH}}}"
)
"""At least two of each sort, so that no word and no number is one."""
_HALVES = re.compile(r"(\w{3})[-– ](\w{3})")
_SAID = re.compile(
    r"(?:please |i want to |can i |let me )*(?:join|join (?:the |my )?class|(?:class|join) code|code)(?: is)?[: ]+"
    r"(?P<code>(?=\w*\d)(?=\w*[^\W\d])\w{5,7})[.!]?",
    re.IGNORECASE,
)


def new_code() -> str:
    """A code, one of 100 million."""
    while True:
        code = "".join(secrets.choice(LETTERS + DIGITS) for _ in range(_LENGTH))
        if _CODE.fullmatch(code):
            return code


def read_code(text: str) -> str | None:
    """The code that a text is and nothing else, as `new_code` writes it."""
    code = _HALVES.sub(r"\1\2", text.strip().strip("\"'.!")).upper()
    return code if _CODE.fullmatch(code) else None


def told_code(text: str) -> str | None:
    """What words say is a code, "join K7MW4Q", in capital letters, whether or not one can look like that."""
    said = _SAID.fullmatch(text.strip())
    return said["code"].upper() if said else None
