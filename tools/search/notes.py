"""What a skill's note says of one thing, and in few words. Pure."""

import re

from tools.search.vocabulary import SKIP
from tools.search.words import stem

FEW = 14
"""Words of a first sentence under which the next one is told with it."""
MOST_SENTENCES = 2
_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z*$`“])")
_CLAUSE = re.compile(r"; |, (?:and |but |while )?(?=(?:the|an?) |[\w-]+ (?:is|are|means|has|have|gives?) )")
_MISTAKE = re.compile(r"The (?:usual|other|common)\b.*\b(?:mistakes?|ones?)\b")
_WORD = re.compile(r"[^\W_]+")
_SAYS = re.compile(
    r"(?:\S+ ){1,4}(?:is|are|means?|has|have|gives?|says|tells?|counts?|holds?|comes?|makes?|divides?|takes?)\b"
)
_ON = re.compile(r"^(?:Then|So|Here|Now|Also) ")
"""How a clause goes on with what stood before."""
_EXAMPLE = re.compile(r"(?:Example|For (?:example|instance))\b")


def sentences(text: str) -> list[str]:
    """The sentences of a note."""
    return [one for one in _SENTENCE.split(text.strip()) if one]


def stems(text: str) -> frozenset[str]:
    """What the words of a text come from, small words left out."""
    return frozenset(stem(word) for word in _WORD.findall(text.lower()) if word not in SKIP)


def brief(note: str) -> str:
    """The first sentence, with the next one where it is short, and the example that the note gives."""
    whole = sentences(note)
    told = whole[: 2 if whole and len(whole[0].split()) < FEW else 1]
    example = next((one for one in whole[len(told) :] if _EXAMPLE.match(one)), "")
    return " ".join([*told, example]).strip()


def defines(note: str, thing: str) -> bool:
    """Whether a sentence of a note begins with a thing."""
    first = len(thing.split()) + 1  # an article may stand before it
    return any(stems(thing) <= stems(" ".join(one.split()[:first])) for one in sentences(note))


def about(note: str, thing: str, other: str = "") -> str:
    """What a note says of a thing by its name, and not of another one; empty where it does not name the thing.

    A sentence that names both is taken apart: "The mean is ..., the median is ...".
    """
    wanted, unwanted = stems(thing), stems(other) - stems(thing)
    found: list[str] = []
    for sentence in sentences(note):
        held = stems(sentence)
        if not wanted <= held or _MISTAKE.match(sentence):
            continue
        clauses = _CLAUSE.split(sentence) if unwanted and unwanted <= held else []
        own = [part for part in clauses if wanted <= stems(part) and not unwanted <= stems(part) and _SAYS.match(part)]
        words = _ON.sub("", own[0]).rstrip(" .,:;") if own else ""
        found.append(f"{words[:1].upper()}{words[1:]}." if words else sentence)
    return " ".join(found[:MOST_SENTENCES])
