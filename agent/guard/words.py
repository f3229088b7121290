"""A key that is a word or a few."""

import re
from collections.abc import Iterable

from agent.guard.form import Form, called_answer
from agent.guard.numbers import NumberForm, number_of
from agent.guard.reading import listed, plain
from store.questions import Kind, Question

COMMON = frozenset(
    listed(
        "a an and are as at be been but by can did do does for from had has have he her him his how i if in into is it "
        "its may me my no none not of off on one or our out she should so some that the their them then there these "
        "they this those to true false up us was we were what when which while who will with would yes you your more "
        "less same left right down go goes went like make made take good better best much many most first last next "
        "all any both each"
    )
)
SHORTEST = 3
"""Letters from which a word is also looked for spelled out and split."""
SPELLED = 4
"""Letters from which it is looked for backwards, and below which only where that is said."""

SENTENCE = 5
"""Words from which a sentence of a free answer tells some of it."""
_ENDS = re.compile(r"[.!?;]+(?:\s+|$)")


class WordForm:
    """A word or phrase. `seen`: it stands before the student already."""

    def __init__(self, words: str, *, seen: bool = False, ends_it: bool = False) -> None:
        """`ends_it`: "... is X." counts as a statement of a word that was seen."""
        words = re.sub(r"^(?:the|an?)\s+", "", words.strip(), flags=re.IGNORECASE)
        self._seen = seen
        self._ends_it = ends_it
        spaced = r"[\s-]+".join(re.escape(word) for word in re.split(r"[\s-]+", words))
        self._pattern = re.compile(rf"(?<!\w){spaced}(?:e?s)?(?!\w)", re.IGNORECASE)
        letters = re.sub(r"[\W_]", "", words)
        self._hidden = _hidden(letters) if len(letters) > 1 else None

    def stated(self, text: str) -> bool:
        """See Form."""
        if self._hidden is not None and self._hidden.search(text):
            return True
        return any(self._says(text, match) for match in self._pattern.finditer(text))

    def proposed(self, text: str) -> bool:
        """See Form."""
        return self._pattern.search(text) is not None

    def _says(self, text: str, match: re.Match[str]) -> bool:
        if not self._seen:
            return True
        start, end = match.span()
        quoted = not self._ends_it and text[:start].endswith(("“", '"', "'")) and text[end:].startswith(("”", '"', "'"))
        return quoted or called_answer(text, start, end, ends_it=self._ends_it)


def _hidden(letters: str) -> re.Pattern[str]:
    """The letters with something between them, or backwards; a short word backwards only where that is said."""
    spelled = r"[\W_]{1,3}".join(map(re.escape, letters))
    backwards = r"[\W_]{0,3}".join(map(re.escape, reversed(letters)))
    if len(letters) < SPELLED:
        backwards = rf"(?:backwards?|reversed?)\W+(?:\w+\W+){{0,3}}{backwards}"
    ways = [spelled] if len(letters) >= SHORTEST else []  # "b y" stands in many texts
    if letters.casefold() != letters[::-1].casefold():
        ways.append(backwards)
    both = "|".join(ways) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{both})(?!\w)", re.IGNORECASE)


def word_forms(question: Question, stem: str, said: str = "") -> list[Form]:
    """The forms of a short answer's accepted texts; of a free answer also those of each of its sentences."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    if question.kind is Kind.FREE_TEXT:
        keys = (*keys, *(part for key in keys for part in _ENDS.split(key) if len(part.split()) >= SENTENCE))
    return [_form(plain(text), stem, said) for text in _variants((*keys, *question.accept))]


def _variants(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        yield from (part for part in re.split(r"\s+/\s+", text) if part.strip())


def _form(words: str, stem: str, said: str) -> Form:
    number = number_of(words)
    if number is not None:
        return NumberForm(number, stem, said=said)
    common = words.casefold() in COMMON or len(words) < 3
    given = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", f"{stem}\n{said}", re.IGNORECASE) is not None
    return WordForm(words, seen=common or given, ends_it=given and not common)
