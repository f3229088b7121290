"""The two things that somebody wants compared, out of their words."""

import re

_BETWEEN = (
    r" and when(?: do i use| to use)? ",
    r" (?:vs|versus|v) ",
    r"(?: basically| just)* (?:the same(?: thing)? as|equal to|another (?:word|name) for) ",
    r" (?:different|differ) (?:from|to|than) ",
    r" and ",
    r" or ",
    r" (?:with|to|from) ",
)
"""What stands between them, the plainest first."""
_AROUND = re.compile(
    r"^(?:(?:an?|the|using|use|to use|when|both|words?|terms?|my|two) )+"
    r"|(?: (?:please|pls|plz|explain(?:ed)?|which is which|again|exactly|(?:do i|to) use|each|apart|actually|then))+$"
)
_NEEDS_A_NOUN = re.compile(r"^\S+(?:ic|al|ive|ous|ent|ant|ary|ular|ed|ing|ect)$")
"""How words end that mostly stand before a noun."""


def pair(text: str) -> tuple[str, str] | None:
    """The two things that a text names ("mean vs median"), without small words around them; None for any other text."""
    line = " ".join(text.lower().split())
    for between in _BETWEEN:
        first, *rest = re.split(between, line, maxsplit=1)
        if rest and (one := _bare(first)) and (other := _bare(rest[0])):
            return one, other
    return None


def with_its_noun(first: str, second: str) -> str:
    """The first thing with the last word of the second, if it has none: "ionic" and "covalent bonds" are two bonds."""
    *rest, noun = second.split()
    return f"{first} {noun}" if len(rest) == 1 and _NEEDS_A_NOUN.search(first) else first


def _bare(thing: str) -> str:
    before = ""
    while before != thing:
        before, thing = thing, _AROUND.sub("", thing).strip(" ,.?!")
    return thing
