"""Which options a message mentions: by their words, by letters, by their places."""

import re
from dataclasses import dataclass, field

from tools.practice.grading.hedges import FILLERS
from tools.practice.grading.options import Choices, number, same_number
from tools.practice.grading.spoken import CARDINALS
from tools.practice.grading.words import expanded

GONE = "§"
"""Stands where an option's words were taken out of a message."""
_ORDINALS = {
    word: place for place, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split())
}
_FROM_END = (
    (
        re.compile(
            r"\b(?:second|2nd)\s+(?:to|from)\s+(?:the\s+)?last\b|\bpenultimate\b|\bnext\s+to\s+(?:the\s+)?last\b", re.I
        ),
        -2,
    ),
    (re.compile(r"\bvery\s+last\b|\blast\b|\bbottom\b|\bfinal\s+(?:one|option|choice|answer)\b", re.I), -1),
    (re.compile(r"\btop\b|\bvery\s+first\b", re.I), 0),
)
_NAMED = r"(?:options?|choices?|letters?|answers?|ans|alternatives?)"
_EXPLICIT = re.compile(
    rf"\b{_NAMED}\b\s*(?:is|are|:|=|-|#)?\s*[(\[\"']?([a-z])\b|[(\[\"']([a-z])[)\]\"']|\b([a-z])\)", re.I
)
_LONE = re.compile(r"(?<![\w'@])([a-z])(?![\w'@])", re.I)
_RUN = re.compile(r"\b([a-z]{2,10})\b", re.I)
_CHATTER = frozenset("ukrynxmwovz")
"""Letters that stand for words in chat."""
_AFTER_LETTER = re.compile(r"\s*(?:$|[,.;:!?)&/+\]\"'=\d-]|([a-z]+(?:'[a-z]+)?))", re.I)
_NO_NOUN = FILLERS | frozenset("and or not then prob def obvs duh looks all a b c d e n k lol".split())
"""Words before which "A" is a choice and no article."""
_OR = re.compile(r"\bor\b|/|&|,|\band\b", re.I)
_REASON = re.compile(r"\b(?:because|since|cuz|coz|cause|due\s+to)\b", re.I)
_LATIN = re.compile(r"\b[ei]\.\s?[ge]\b\.?", re.I)
_HEDGE = re.compile(rf"\bor\b\s+(?:an?\s+|the\s+|maybe\s+)?(?![{GONE}\d])([a-z']{{2,}})", re.I)
_NOTHING_ELSE = frozenset(
    ("something", "else", "whatever", "not", "sth", *_ORDINALS, *CARDINALS, "option", "choice", "last")
)
_SPAN = re.compile(r"\b([a-z])\s*(?:to|through|thru|until|-)\s*([a-z])\b", re.I)
_BECAUSE = re.compile(r"\bb/c\b|\bbc\b|\bb4\b|\bw/(?:o\b)?", re.I)


@dataclass(kw_only=True)
class Mentions:
    """Ids of the options that a message mentions."""

    texts: set[str] = field(default_factory=set)
    letters: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    beyond: bool = False
    """A letter or place that no option has."""
    rest: str = ""
    """The message without the options' words."""

    @property
    def hedged(self) -> bool:
        """Whether an "or" offers something else beside an option."""
        return any(
            word.lower() not in FILLERS and word.lower() not in _NOTHING_ELSE for word in _HEDGE.findall(self.rest)
        )

    @property
    def spans(self) -> bool:
        """Whether it names a span of letters, "A to C", that leaves open what is between."""
        return any(abs(ord(a.upper()) - ord(b.upper())) > 1 for a, b in _SPAN.findall(self.rest))


def _by_words(text: str, choices: Choices) -> tuple[set[str], str]:
    """Options whose words stand in the message (the longest where they overlap), and the message without them."""
    said = choices.manner.words(text)
    spans = [
        (start, end, shown)
        for shown in choices.shown
        if sum(map(len, shown.words)) > 1 and not (shown.number and len(shown.words) == 1)
        for start, end in choices.manner.windows(said, shown.words)
    ]
    kept = [
        (start, end, shown)
        for start, end, shown in spans
        if not any(s <= start and end <= e and (e - s) > (end - start) for s, e, _ in spans)
    ]
    for _, _, shown in kept:
        pattern = r"[\W_]*".join(re.escape(word) for word in re.findall(r"[^\W_]+", shown.text))
        text = re.sub(rf"(?<!\w){pattern}(?!\w)", GONE, text, flags=re.I)
    return {shown.id for _, _, shown in kept}, text


def _letters(rest: str, found: Mentions, choices: Choices, *, several: bool) -> None:
    explicit = {next(filter(None, match.groups())).upper() for match in _EXPLICIT.finditer(rest)}
    lone: set[str] = set()
    for match in _LONE.finditer(rest):
        letter, after = match[1], rest[match.end() :]
        whole = rest.strip(" .,!?") == letter
        if letter in "aA" and not whole and _is_article(after):
            continue
        if letter in "iI" and not whole:
            continue  # the person
        alone = len(_LONE.findall(rest)) > 1 and not _OR.search(rest)
        if letter in _CHATTER and choices.labelled(letter) is None and alone:
            continue
        lone.add(letter.upper())
    letters = explicit | lone
    for match in _RUN.finditer(rest):
        letters |= _run(match[1], rest, choices, several=several)
    for letter in letters:
        option = choices.labelled(letter)
        found.beyond |= option is None
        if option:
            found.letters.add(option)


def _is_article(after: str) -> bool:
    """Whether an "a" is an article, by what follows it."""
    following = _AFTER_LETTER.match(after)
    return following is None or (following[1] is not None and following[1].lower() not in _NO_NOUN)


def _run(word: str, rest: str, choices: Choices, *, several: bool) -> set[str]:
    """Letters written together, `ACD` or `acd`, where they are all labels and no word."""
    letters = list(word.upper())
    if len(set(letters)) != len(letters) or any(choices.labelled(letter) is None for letter in letters):
        return set()
    whole = rest.strip(" .,!?()") == word
    ascending = letters == sorted(letters)
    if word.lower() in FILLERS or not (
        word.isupper() or (ascending and (whole or several) and len(word) <= len(choices.ids))
    ):
        return set()
    return set(letters) if whole or several or word.isupper() else set()


def _places(rest: str, found: Mentions, choices: Choices) -> None:
    places: list[int] = []
    for pattern, place in _FROM_END:
        if pattern.search(rest):
            places.append(place if place >= 0 else len(choices.ids) + place)
            rest = pattern.sub(" ", rest)
    if re.search(r"\bmiddle\b", rest, re.I) and len(choices.ids) % 2:
        places.append(len(choices.ids) // 2)
    rest = re.sub(r"(?<!\boption)(?<!\bchoice)(?<!\bnumber)(?<!\banswer)(?<=\w)\s+one\b", "", rest, flags=re.I)
    places += [_ORDINALS[word] for word in re.findall(r"[a-z]+", rest.lower()) if word in _ORDINALS]
    for match in re.finditer(
        r"(?<![\w.,/+*^=])(-?\d+)(st|nd|rd|th)?(?![\w/+*^=]|[.,]\d|\s*%)|\b([a-z]+)\b",
        rest.lower().replace(",", ", "),
    ):
        digits = match[1] or str(CARDINALS.get(match[3], ""))
        if digits and (match[2] or not _option_of_number(digits, found, choices)):
            places.append(int(digits[:4]) - 1 if digits[0] != "-" else len(choices.ids))
    for place in places:
        option = choices.at(place)
        listed = _OR.search(rest) or all(shown.number for shown in choices.shown)
        found.beyond |= option is None and bool(listed or not (found.texts or found.letters))
        if option:
            found.places.add(option)


def _option_of_number(digits: str, found: Mentions, choices: Choices) -> bool:
    """Takes a number for the option that it is the text of."""
    said = number(digits)
    named = [shown.id for shown in choices.shown if said and shown.number and same_number(said, shown.number)]
    if len(named) == 1:
        found.texts.add(named[0])
    return len(named) == 1


def mentions(text: str, choices: Choices, *, several: bool = False) -> Mentions:
    """All options that a plain text mentions. `several`: more than one may be chosen."""
    text = expanded(_LATIN.sub(" ", text))
    text = _without_reason(_BECAUSE.sub(" because ", text), choices)
    named, rest = _by_words(text, choices)
    found = Mentions(texts=named, rest=rest)
    _letters(rest, found, choices, several=several)
    pieces = _OR.split(rest) if _OR.search(rest) else [rest] if not (found.letters or found.texts) else []
    parts = {part for piece in pieces if (part := choices.part_of(_without_one(piece)))}
    if parts:
        found.texts |= parts
        found.rest = "" if len(pieces) == 1 else rest
        return found
    _places(rest, found, choices)
    if found.letters and _OR.search(rest):
        found.letters |= found.places
    return found


def _without_one(text: str) -> str:
    return re.sub(r"\b(?:the\s+)?(\w+)\s+(?:one|option|choice|answer)\b", r"\1", text, flags=re.I)


def _without_reason(text: str, choices: Choices) -> str:
    """The message up to its reason: "B because A is too small" chooses B."""
    found = _REASON.search(text)
    if (
        found is None
        or not re.search(r"\w", text[: found.start()])
        or any(_REASON.search(s.text) for s in choices.shown)
    ):
        return text
    return text[: found.start()]
