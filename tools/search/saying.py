"""How a topic is said back: in the student's words, put right and in good English, with letters of maths as typed."""

import re
from collections.abc import Iterable, Sequence

from store.questions import Skill
from tools.search.slang import SHORT_FORMS
from tools.search.vocabulary import LANGUAGES
from tools.search.words import Word

JOINTS = frozenset(["of", "and", "or", "the", "a", "an", "in", "to", "by", "with", "for", "on", "from", "vs", "versus"])
_GLUE = frozenset("-'")
_LAWS = re.compile(
    r"\b(newton|ohm|snell|coulomb|boyle|kirchhoff|hooke|lenz|faraday|gauss|hess|moore)(?:s|'s|s')?"
    r"(?= (?:first |second |third |1st |2nd |3rd )?laws?\b)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^(?=area under |(?:law|area|volume|perimeter|circumference|slope|gradient|equation|graph|order|rule|surface area|"
    r"mean|median|range|sum|product|value|speed|rate|theorem|structure|meaning|conservation|length|period|law) of |"
    r"(?:mean|median|mode|range|discriminant|unit circle|periodic table|human body|[a-z]+ rule|quadratic formula)$)"
)
"""What is one of its kind takes the article."""
_NO_PLURAL = ("ion", "ism", "ity", "um", "s", "y")
_SPELT = {
    "pythagorus": "Pythagoras",
    "pythagoras": "Pythagoras",
    "pythagorean": "Pythagorean",
    "pythagarus": "Pythagoras",
    "punnet": "Punnett",
    "punet": "Punnett",
    "punnett": "Punnett",
    "parrallel": "parallel",
    "linier": "linear",
    "osmosys": "osmosis",
    "bayes": "Bayes",
    "doppler": "Doppler",
    "python": "Python",
    "english": "English",
    "bohr": "Bohr",
    "dna": "DNA",
    "rna": "RNA",
    "atp": "ATP",
    "gdp": "GDP",
    "ph": "pH",
    "hcf": "HCF",
    "lcm": "LCM",
    "gcd": "GCD",
    "iqr": "IQR",
    **{name: name.capitalize() for name in LANGUAGES},
}
"""Words that stand with a capital, or that students often spell so."""


class Saying:
    """Says pieces of one request."""

    def __init__(self, source: str, words: Sequence[Word]) -> None:
        self._source = source
        self._words = words

    def topic(self, places: Iterable[int]) -> str:
        """The words at some places as they were typed, slips put right, in their order."""
        kept = sorted(set(places))
        said = ""
        for index, place in enumerate(kept):
            word, before = self._words[place], kept[index - 1] if index else None
            if before is not None and (word.start, word.end) == (self._words[before].start, self._words[before].end):
                continue  # what is spelt out stands as it was typed: "it's"
            said += self._between(before, place) + self._written(word)
        said = " ".join("and" if word == "/" else _SPELT.get(word, word) for word in said.split(" "))
        return _LAWS.sub(lambda match: f"{match[1].capitalize()}'s", said)

    def _between(self, before: int | None, place: int) -> str:
        if before is None:
            return ""
        first, last = self._words[before], self._words[place]
        between = [word.text for word in self._words[before + 1 : place]]
        gap = self._source[first.end : last.start]
        if not gap or gap in _GLUE:
            return gap
        if not between or (len(between) <= 2 and JOINTS.issuperset(between)):
            return f" {' '.join([*between, ''])}"
        return " and " if between in (["/"], ["&"]) else ", "

    def _written(self, word: Word) -> str:
        typed = self._source[word.start : word.end].lower()
        if (short := SHORT_FORMS.get(typed)) is not None:
            return typed if len(typed) == 1 or len(short) > 1 else word.text
        return typed if typed.replace("'", "") == word.text or "'" in typed else word.text


def in_english(topic: str, skills: Iterable[Skill]) -> str:
    """A topic with the article and the plural that it needs behind "on": "the law of cosines", "commas"."""
    last = topic.rpartition(" ")[2]
    alone = last == topic or topic.endswith(f" of {last}")
    if (
        alone
        and last.islower()
        and not last.endswith(_NO_PLURAL)
        and any(f"{last}s" in (skill.name.lower(), *skill.aliases) for skill in skills)
    ):
        topic = f"{topic}s"
    return _WHOLE.sub("the ", topic)
