"""The options of a question, prepared for reading: which of them a whole text names."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from store.questions import LABELS, Question
from tools.practice.grading.hedges import FILLERS
from tools.practice.grading.matching import Manner, other_symbol
from tools.practice.grading.plain import plain
from tools.practice.grading.reading import SLACK, claims, one
from tools.practice.grading.scanning import Ask, Claim
from tools.practice.grading.short_text import is_quantity
from tools.practice.grading.units import convert
from tools.practice.grading.words import expanded, run_together

_SUMMARIES = {
    "all": re.compile(
        r"\W*(?:all|both|every(?:thing)?)\b(?:\W+(?:of|the|them|these|those|above|are|correct|options?|answers?|[a-h]|and))*\W*",
        re.I,
    ),
    "none": re.compile(
        r"\W*(?:none|neither|nothing)\b(?:\W+(?:of|the|them|these|those|above|is|are|correct|options?|answers?))*\W*",
        re.I,
    ),
}
_SAID_AS = {
    "yes": re.compile(r"(?:y|ye|yes|yeah|yep|yup|yea|sure)\b(?!\s+(?:and|or)\s+no).*", re.I | re.S),
    "no": re.compile(r"(?:n|no|nope|nah)\b(?!\s+(?:and|or)\s+yes).*", re.I | re.S),
    "true": re.compile(r"(?:t|tru|true)\W*", re.I),
    "false": re.compile(r"(?:f|false|flase)\W*", re.I),
}
_PLACE = re.compile(r"(?:\b(?:option|choice|number|no\.?|answer)|#)\s*(\d+)\b", re.I)
_LETTER = re.compile(r"(?<![\w'])(?<!\d\s)([A-Hb-h])(?![\w'])")
_LABELLED = re.compile(r"\W*[a-z]\s*[),.:;\]/=-]\s*\S", re.I)
_LEAD = re.compile(
    r"^(?:(?:i|think|believe|guess|it|it'?s|is|the|my|final|answer|ans|would|be|say|choose|pick|maybe|probably|i'?d|i'?m|"
    r"going|go|with|for|so|that'?s|must|should|could)\b\s*[:=,-]?\s+)+",
    re.I,
)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b", re.I)
_SOUNDS = {"ay": "A", "bee": "B", "cee": "C", "dee": "D"}
_LOOKALIKES = str.maketrans("АВСЕНКМОРТХаверсΑΒΕ", "ABCEHKMOPTXabepcABE")


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _bare(text: str) -> str:
    """Without quotes around it and punctuation behind it; brackets stay, since they can tell intervals apart."""
    text = re.sub(r"^[\s\"'*]+(?=.)|(?<=[\w)\]}])[.,!?;:\"'\s*]+$", "", text)
    return re.sub(r"^[(\[{](\w+)[)\]}]$", r"\1", text)


def _unnamed(text: str) -> str:
    """Without "x =" before it."""
    return re.sub(r"^[a-zA-Z]=", "", _squeezed(_bare(text)))


def number(text: str) -> Claim | None:
    """The one number that a plain text states."""
    found = claims(text, Ask())
    claim = one(found) if isinstance(found, tuple) else None
    return claim if isinstance(claim, Claim) else None


def _worth(claim: Claim) -> Fraction:
    return claim.value / 100 if claim.unit and claim.unit.is_percent else claim.value


def same_number(said: Claim, option: Claim) -> bool:
    """Whether a number that was said is an option's: of its unit, or without one."""
    a, b = _worth(said), _worth(option)
    if said.unit and option.unit and said.unit != option.unit:
        converted = convert(a, said.unit, option.unit)
        if converted is None:
            return False
        a = converted
    if abs(a - b) <= SLACK * abs(b):
        return True
    return said.unit is None and option.unit is not None and option.unit.is_percent and said.value == option.value


def _rounds(said: Claim, option: Claim) -> bool:
    """Whether a number is an option's, rounded to two decimals or more ("0.33" for 1/3)."""
    place = said.amount.place
    if place is None or place > Fraction(1, 100) or said.unit != option.unit:
        return False
    return abs(said.value - option.value) <= place / 2


@dataclass(frozen=True)
class Shown:
    """One option, prepared."""

    id: str
    label: str
    raw: str
    text: str
    words: tuple[str, ...]
    number: Claim | None


@dataclass(frozen=True)
class Choices:
    """All options of a question."""

    shown: tuple[Shown, ...]
    manner: Manner

    @classmethod
    def of(cls, question: Question) -> "Choices":
        """The options of a question."""
        return _prepared(tuple((option.id, option.text) for option in question.options))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, as shown."""
        return tuple(shown.id for shown in self.shown)

    def at(self, place: int) -> str | None:
        """The id at a place counted from 0; None outside."""
        return self.shown[place].id if 0 <= place < len(self.shown) else None

    def labelled(self, letter: str) -> str | None:
        """The id of a label, in either case; None for a letter out of range."""
        return self.at(LABELS.index(letter.upper())) if letter.upper() in LABELS else None

    def summary(self, which: str) -> str | None:
        """The option that says "all of the above" (which `all`) or "none of these" (`none`)."""
        found = [shown.id for shown in self.shown if _SUMMARIES[which].fullmatch(shown.text)]
        return found[0] if len(found) == 1 else None

    def of_letters(self, text: str) -> str | None:
        """The option that speaks of other options as the text does: "A and B" for "Both A and B"."""
        if not re.fullmatch(r"\W*(?:both\W+)?[a-z](?:\W+and)?\W+[a-z]\W*", text, re.I):
            return None
        part = _squeezed(_bare(text)).lower()
        found = [shown.id for shown in self.shown if part in _squeezed(shown.text).lower()]
        return found[0] if len(found) == 1 else None

    def led(self, text: str) -> tuple[str, ...]:
        """Ids named by what follows a label ("B. Paris") or a phrase ("I think it's Paris"), where that is all."""
        if labelled := re.match(r"\W*([a-z])\s*[).:\]]\s*(?=\S)", text, re.I):
            rest = text[labelled.end() :]
            label, named = self.labelled(labelled[1]), self.whole(rest, rest)
            return tuple(dict.fromkeys((label, *named))) if label and named else ()
        rest = _LEAD.sub("", text)
        return self.whole(rest, rest) if 0 < len(rest) < len(text) else ()

    def whole(self, response: str, text: str) -> tuple[str, ...]:
        """Ids of the options that the whole text names: by their own text, an id, words, value; several if unclear.

        `response` is as received, `text` the same in plain characters.
        """
        given = response.strip()
        if exact := self._where(lambda shown: shown.raw.strip() == given):
            return self._with_label(exact, given)
        if given in self.ids and not given.isdigit():
            return (given,)
        bare = _bare(text)
        squeezed = _squeezed(bare)
        levels: tuple[Callable[[Shown], bool], ...] = (
            lambda shown: _squeezed(_bare(shown.text)) == squeezed,
            lambda shown: _unnamed(shown.text) == _unnamed(text),
            lambda shown: (
                _squeezed(_bare(shown.text)).lower() == squeezed.lower() and not other_symbol(bare, shown.text)
            ),
        )
        for level in levels:
            if found := self._where(level):
                return self._with_label(found, bare)
        if len(bare) == 1:
            return self._letter(bare)
        return () if _LABELLED.match(text) else self._by_sense(text, bare)

    def _by_sense(self, text: str, bare: str) -> tuple[str, ...]:
        if said := self._yes_or_no(bare):
            return (said,)
        said_words = Manner().words(text)
        if found := self._where(lambda shown: Manner(slips=False).equal(said_words, shown.words)):
            return found
        if (found := self._by_value(text)) or (
            found := self._where(lambda shown: self.manner.equal(said_words, shown.words))
        ):
            return found
        if bare in self.ids:
            return (bare,)
        if bare.lower() in _SOUNDS and (sounded := self.labelled(_SOUNDS[bare.lower()])):
            return (sounded,)
        return ()

    def _where(self, test: Callable[[Shown], bool]) -> tuple[str, ...]:
        return tuple(shown.id for shown in self.shown if test(shown))

    def _with_label(self, found: tuple[str, ...], text: str) -> tuple[str, ...]:
        """One letter that is an option's text and another's label is unclear."""
        label = self.labelled(text) if len(text) == 1 and text.isalpha() else None
        return tuple(dict.fromkeys((*found, label))) if label else found

    def _letter(self, text: str) -> tuple[str, ...]:
        if text.isdigit():
            found = self._by_value(text)
            place = self.at(int(text) - 1)
            return found or ((text,) if text in self.ids else (place,) if place else ())
        if said := self._yes_or_no(text):
            return (said,)
        label = self.labelled(text.translate(_LOOKALIKES))
        return (label,) if label else ()

    def _yes_or_no(self, text: str) -> str | None:
        """For options that are exactly yes and no, or true and false."""
        texts = {_bare(shown.text).lower(): shown.id for shown in self.shown}
        if set(texts) not in ({"yes", "no"}, {"true", "false"}):
            return None
        found = [option_id for word, option_id in texts.items() if _SAID_AS[word].fullmatch(text)]
        return found[0] if len(found) == 1 else None

    def _by_value(self, text: str) -> tuple[str, ...]:
        """Options that are the number that the text states; "option 2" is its place as well."""
        lettered = any(self.labelled(letter) for letter in _LETTER.findall(text)) or _ORDINAL.search(text)
        if lettered or not any(shown.number for shown in self.shown) or (said := number(text)) is None:
            return ()
        found = self._where(lambda shown: shown.number is not None and same_number(said, shown.number))
        found = found or self._where(lambda shown: shown.number is not None and _rounds(said, shown.number))
        if found and (place := _PLACE.search(text)) and (at := self.at(int(place[1][:3]) - 1)):
            return tuple(dict.fromkeys((*found, at)))
        return found

    def part_of(self, text: str) -> str | None:
        """The one option that a text is a part or the beginning of; what it leaves out must deny nothing."""
        said = Manner().words(text)
        content = tuple(word for word in said if word not in FILLERS)
        squeezed = _squeezed(_bare(text)).lower()
        if not any(len(word) >= 3 and word not in _DENIALS for word in content) or not all(
            word.isalpha() for word in content
        ):
            return None
        worded = [shown for shown in self.shown if all(word[0].isalnum() for word in shown.words)]
        holders = [shown for shown in worded if _holds(shown.words, said) or _holds(shown.words, content)]
        if not holders and len(squeezed) >= 3:
            holders = [shown for shown in worded if _squeezed(shown.text).lower().startswith(squeezed)]
        if not holders and len(content) == 1 and (stem := _STEM.sub("", content[0])):
            holders = [
                shown for shown in worded if len(stem) > 4 and any(word.startswith(stem) for word in shown.words)
            ]
        if len(holders) != 1 or (_denials(holders[0].words) - _denials(said)):
            return None
        return holders[0].id


_STEM = re.compile(r"(?:ing|ed|es|s|e)$")
_DENIALS = frozenset("not no never none without neither nor cannot dont doesnt isnt arent except non only".split())


def _denials(words: tuple[str, ...]) -> frozenset[str]:
    return _DENIALS & frozenset(words)


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return next(Manner(slips=False).windows(words, part), None) is not None if part else False


@lru_cache(maxsize=512)
def _prepared(options: tuple[tuple[str, str], ...]) -> Choices:
    shown = []
    for place, (option_id, raw) in enumerate(options):
        text = expanded(run_together(plain(raw)))
        value = number(plain(raw)) if is_quantity(plain(raw)) else None
        shown.append(Shown(option_id, LABELS[place], raw, text, Manner().words(text), value))
    known = frozenset(word for option in shown for word in option.words)
    return Choices(tuple(shown), Manner(known=known))
