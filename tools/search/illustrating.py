"""What only illustrates a topic asks for nothing: "a ratio, like split 40 in 3:5", "tracing where you note variables".

An example behind "like" or "e.g." names no count, and no topic of another subject than what it is an example of; what
is told of the work ("where you ...") makes a topic of several words no other one.
"""

from collections.abc import Iterator, Mapping, Sequence
from re import Pattern
from re import compile as pattern

from store.questions import Skill
from tools.search.kinds import NOUN
from tools.search.narrowing import Mention
from tools.search.patterns import Sort
from tools.search.vocabulary import Sign

_NO_EXAMPLE = "".join(
    rf"(?<!{word} )"
    for word in "i would not do feel feels me want need something anything stuff things maybe looks we just got".split()
)
_EXAMPLE = pattern(
    r"(?<!\S)(?:you know(?: like)?|(?<=[,:;.(–-] )say|for example|for instance|e ?\. ?g(?: ?\.)?|eg|such as|"
    rf"{_NO_EXAMPLE}like(?! (?:\d+|a|an|one|two|three|four|five|six|ten) (?:(?:easy|hard|medium|quick|more|or) )*"
    rf"(?:{NOUN}|please|on|more|two)(?!\S)| \d+$| (?:the|this|that|those|last)(?!\S)))(?!\S)"
)
_WHERE = pattern(r"(?<!\S)(?:where|when|in which) (?:you|i|we)(?= (?!can |pick |choose |tick |have to )\w)")
_STOPS = frozenset(".;!?()\n")
_ASKS = pattern(r"(?:i|give|please|can|could|let|but|make|do|so|no|not|and (?:i|give|please|can|could|no|not))(?!\S)")
_WANTED: frozenset[Sort] = frozenset(("count", "level", "kind", "flag", "not", "relative"))
_SHARES: frozenset[Sort] = frozenset(("split", "half", "total", "few", "each", "noun"))

At = list[Sign | None]


def plain(texts: Sequence[str], at: At, skills: Mapping[str, Skill]) -> At:
    """The signs at the words of a request, without those of what only illustrates its topic."""
    for start, behind, end in _stretches(_EXAMPLE, texts, at):
        subjects = {subject for sign in _signs(at[:start]) for subject in _subjects(sign, skills)}
        counted = any(sign.sort == "count" for sign in _signs([*at[:start], *at[end:]]))
        if not subjects:
            continue
        at[start:behind] = [Sign("skip", start, behind)] * (behind - start)
        for sign in _signs(at[behind:end]):
            strange = sign.sort == "topic" and subjects.isdisjoint(_subjects(sign, skills))
            if strange or sign.sort in _SHARES or (sign.sort == "count" and counted):
                at[sign.start : sign.end] = [Sign("skip", sign.start, sign.end)] * (sign.end - sign.start)
    for start, _, end in _stretches(_WHERE, texts, at):
        if any(_names(sign) > 1 for sign in _signs(at[:start])):
            for sign in _signs(at[start:end]):
                if _names(sign) == 1:
                    at[sign.start : sign.end] = [Sign("skip", sign.start, sign.end)] * (sign.end - sign.start)
    return at


def _stretches(mark: Pattern[str], texts: Sequence[str], at: At) -> Iterator[tuple[int, int, int]]:
    """Where each mark begins and ends, and the stretch behind it: at a stop, or at a joint before what is wanted."""
    line = " ".join(texts)
    for match in mark.finditer(line):
        start = len(line[: match.start()].split())
        behind = end = start + len(match[0].split())
        while end < len(texts) and not _ends(texts, at, end):
            end += 1
        if all(sign.sort != "topic" or sign.end <= behind for sign in _signs(at[start:behind])):
            yield start, behind, end  # "collecting like terms" is no example


def _ends(texts: Sequence[str], at: At, place: int) -> bool:
    after = at[place + 1] if place + 1 < len(at) else None
    wanted = (after is not None and after.sort in _WANTED) or _ASKS.match(" ".join(texts[place + 1 : place + 3]))
    return texts[place] in _STOPS or (texts[place] in (",", "-", "and") and bool(wanted))


def _signs(at: Sequence[Sign | None]) -> list[Sign]:
    """Each sign of a row once."""
    return [sign for place, sign in enumerate(at) if sign is not None and (not place or sign is not at[place - 1])]


def _names(sign: Sign) -> int:
    return sign.value.names if isinstance(sign.value, Mention) else 0


def _subjects(sign: Sign, skills: Mapping[str, Skill]) -> frozenset[str]:
    """The subjects of what a topic's name means."""
    if not isinstance(sign.value, Mention):
        return frozenset()
    entry = sign.value.entry
    return frozenset((*entry.subjects, *(skills[id].subject for id in (*entry.skills, *entry.part_skills))))
