"""Questions that ask the same thing, found over families by text, numbers, options and key together.

Likeness of the text alone calls a question with other numbers a duplicate. So the numbers decide which questions are
compared at all: only those whose stems hold the same ones. Among these the words are compared by their weight (a rare
word tells more than a common one), and then key and options must agree with what the words say.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from py_rust_stemmers import SnowballStemmer
from rapidfuzz import fuzz

from store.questions import Kind, Question
from tools.exchange.texts import maths, writing
from tools.exchange.values import plain_words

TELLING = 6
"""Rarest words of a question by which others are looked up."""
ALIKE = 0.75
"""Likeness of the texts from which two questions with the same key are duplicates."""
ALIKE_IN_NUMBERS = 0.45
"""The same where two numbers or more, or the formulas, agree as well."""
IDENTICAL = 0.97
"""Likeness of the texts from which two questions are duplicates whatever their keys say: one of them may be wrong."""
OPTIONS_ALIKE = 0.5
MOST_SHARED = 400
"""A word that more questions share does not tell which to compare."""
_STEM = SnowballStemmer("english").stem_word
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SPELT = {word: str(n) for n, word in enumerate("zero one two three four five six seven eight nine ten".split())}
_FUNCTION = re.compile(r"(?:sin|cos|tan|sec|csc|cot|ln|log|exp|sqrt)(?![a-z])")
_UNKNOWN = re.compile(r"^[a-z]\s*=\s*")
_WORD = re.compile(r"[^\W\d_]+")
_NOTHING = frozenset(
    "a an the of is are was be has have had to in on at and or for what which how many much find does do it".split()
)


@dataclass(frozen=True, kw_only=True)
class Duplicate:
    """Two questions of different families that ask the same; likenesses are 0..1."""

    ids: tuple[str, str]
    families: tuple[str, str]
    text: float
    """Of the stems' words, weighed by how rare they are."""
    options: float | None
    """Share of the options that both have; None where one of the two has none."""
    same_key: bool
    """False: the same question with another key, so that one of them is wrong."""
    numbers: tuple[str, ...]
    """Those of both stems, sorted."""


@dataclass(frozen=True, kw_only=True)
class _Look:
    """A question taken apart."""

    question: Question
    numbers: tuple[str, ...]
    words: frozenset[str]
    key: frozenset[str]
    options: frozenset[str]
    formulas: tuple[str, ...]
    functions: frozenset[str]
    """Named in formulas."""


def duplicates(questions: Iterable[Question]) -> list[Duplicate]:
    """Pairs of questions of different families that ask the same, the likest first."""
    looks = [_look(question) for question in questions]
    counts = Counter(word for look in looks for word in look.words)
    weights = {word: math.log(1 + len(looks) / count) for word, count in counts.items()}
    found = (_compare(one, other, weights) for one, other in _candidates(looks, weights))
    return sorted((pair for pair in found if pair), key=lambda pair: (-pair.text, pair.ids))


def _look(question: Question) -> _Look:
    stem = " ".join(_SPELT.get(word.casefold(), word) for word in question.stem.split())
    return _Look(
        question=question,
        numbers=tuple(sorted(number.replace(",", "") for number in _NUMBER.findall(stem))),
        words=frozenset(_STEM(word) for word in _WORD.findall(stem.casefold()) if word not in _NOTHING),
        key=_key(question),
        options=frozenset(plain_words(option.text) for option in question.options),
        formulas=tuple(sorted(writing(formula) for formula in maths(question.stem))),
        functions=frozenset(_FUNCTION.findall(" ".join(maths(question.stem)))),
    )


def _key(question: Question) -> frozenset[str]:
    """What is right, in words or numbers, whatever the kind: an option's id says nothing outside of its question."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    if question.kind.has_options:
        texts = {option.id: option.text for option in question.options}
        keys = tuple(texts[key] for key in keys)
    every = (*keys, *question.accept) if question.kind is Kind.SHORT_TEXT else keys
    return frozenset(_UNKNOWN.sub("", plain_words(key.strip("$"))) for key in every)


def _candidates(looks: Sequence[_Look], weights: Mapping[str, float]) -> Iterator[tuple[_Look, _Look]]:
    """Pairs with the same numbers that share one of their most telling words."""
    places: dict[tuple[tuple[str, ...], str], list[_Look]] = defaultdict(list)
    for look in looks:
        telling = sorted(look.words, key=lambda word: (-weights[word], word))[:TELLING]
        met: set[str] = set()
        for word in telling or [""]:
            for other in places[look.numbers, word][-MOST_SHARED:]:
                if other.question.family != look.question.family and other.question.id not in met:
                    met.add(other.question.id)
                    yield other, look
            places[look.numbers, word].append(look)


def _compare(one: _Look, other: _Look, weights: Mapping[str, float]) -> Duplicate | None:
    text = _likeness(one.words, other.words, weights)
    same_key = bool(one.key & other.key)
    if one.functions != other.functions or (not same_key and not _same_writing(one, other)):
        return None
    enough = ALIKE_IN_NUMBERS if len(one.numbers) > 1 or (one.formulas == other.formulas != ()) else ALIKE
    if text < (enough if same_key else IDENTICAL) or _pictured_apart(one.question, other.question):
        return None
    both = one.options and other.options
    options = len(one.options & other.options) / len(one.options | other.options) if both else None
    if options is not None and options < OPTIONS_ALIKE and not (same_key and text >= IDENTICAL):
        return None
    return Duplicate(
        ids=(one.question.id, other.question.id),
        families=(one.question.family, other.question.family),
        text=round(text, 3),
        options=None if options is None else round(options, 3),
        same_key=same_key,
        numbers=one.numbers,
    )


def _same_writing(one: _Look, other: _Look) -> bool:
    """Whether the stems say the same in the same order."""
    stems = [plain_words(look.question.stem) for look in (one, other)]
    numbers = [_NUMBER.findall(stem) for stem in stems]
    return one.formulas == other.formulas and numbers[0] == numbers[1] and fuzz.ratio(*stems) >= 100 * IDENTICAL


def _likeness(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """Cosine of the two sets of words, each word with its weight."""
    squares = [math.fsum(weights[word] ** 2 for word in words) for words in (one, other, one & other)]
    return squares[2] / math.sqrt(squares[0] * squares[1]) if squares[0] and squares[1] else float(one == other)


def _pictured_apart(one: Question, other: Question) -> bool:
    """Whether the two ask about different pictures."""
    return (one.picture and one.picture.svg) != (other.picture and other.picture.svg)
