"""Whether a text is an answer to the open question, by its form alone; whether it is right is grading's affair."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from agent.intents.bare import bare
from agent.intents.intent import TalkState
from agent.intents.reading import Reading
from agent.intents.shapes import shape
from store.questions import LABELS, Kind
from tools.practice.grading.markup import has_markup
from tools.search.numbers import number_at
from tools.search.words import Word, is_english

_NOT_ANSWER = shape("not_answer")
FUNCTIONS = frozenset(
    "sin cos tan sec csc cot arcsin arccos arctan ln log exp sqrt cbrt root pi theta alpha beta e abs frac".split()
)
"""Names of functions and of letters in formulas."""
SAID = frozenset(
    "squared cubed plus minus times over divided by to the power of root square cube equals or and is all real numbers "
    "reals infinity infinite infinitely many solutions solution no none undefined exist does not dne number any every "
    "less greater than equal between for where if negative positive point half quarter third quarters thirds halves "
    "fifth fifths eighth eighths sixth sixths tenth tenths hundred thousand million percent degrees radians in "
    "constant c brackets bracket open close".split()
)
"""Words that formulas and numbers are read aloud with."""
_NUMBERLIKE = frozenset("undefined infinity infinite dne none nothing zero half quarter nil pi nought naught".split())
_ONE_AFTER = frozenset(
    "is equals about minus plus times and to point over by be twenty thirty forty fifty sixty seventy eighty ninety "
    "just".split()
)
"""Only after these, or alone, is "one" a number and no pronoun."""
_NO_NUMBER = re.compile(
    r"(?:there (?:is|are) )?(?:no|infinite|infinitely many|all|none)(?: real)?(?: numbers?| reals)?"
    r"(?: solutions?| roots?| answers?)?|undefined|does not exist|(?:negative |minus |positive )?infinity"
)
_CONCLUDED = re.compile(r"(?:\bso|thus|therefore|hence|=|\bits|equals|\bgot|gives|makes) ?-?[\d.,/]+\W*$")
"""Whatever came before, this ends in an answer."""
_LETTER = re.compile(
    r"^(?:(?:options?|letter|answer|choice|number|the|opt) )*[(\[]? ?([a-z]) ?[)\].:]?(?: (?:one|option))?$",
    re.IGNORECASE,
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
_ORDINAL = re.compile(
    r"^(?:the |option |answer |number |only |no\.? ?|choice )*(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|"
    r"4th|5th|6th|top|bottom|middle|second last|final|one|two|three|four|[1-9])(?: (?:one|option|choice|answer))?"
    r"(?: from the (?:top|bottom|left))?$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"^(?:(?:both|only|just|either|options?|answers?|letters?) )*[(\[]?[a-z][)\].]?"
    r"(?:(?: ?(?:,|and\b|n\b|&|or\b|\+|/|plus\b) ?| )(?:and )?(?:not )?(?:option )?[(\[]?[a-z][)\].]?){1,8}"
    r"(?: only| both)?$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^(?:all|none|both|every one|everything|neither|all three|all four|any|each)(?: (?:of )?(?:them|the above|these|"
    r"those|the options|above|of it|the answers))*(?: (?:are|is) (?:right|correct|true|wrong|false))?$",
    re.IGNORECASE,
)
_REASONED = re.compile(
    r"(?:(?:option|answer|letter|choice) )?[a-h] (?:because|since|as|cuz|cos|coz|b/c|bc)\b", re.IGNORECASE
)
_HALVES = ("50 50", "50 50 please", "fifty fifty")
"""Asks for half of the options to be taken away."""
_ABOUT = re.compile(r"(?:what|how) (?:about|if)\b")
_LONGEST_PLAIN = 1000
"""Characters of an answer that is no text of sentences."""
SAYS = re.compile(r"\b(?:want|like|going|tempted) to (?:say|answer|pick|choose)\b")
"""While a question is open this answers it: "i wanna say diffusion"."""


class Likeness(IntEnum):
    """How much a text looks like an answer."""

    NONE = 0
    WEAK = 1
    """It may be one, if nothing else fits."""
    FAIR = 2
    """It is one, unless it plainly asks for something."""
    PLAIN = 3
    """Nothing but an answer."""


@dataclass(frozen=True, slots=True)
class Guess:
    """How like an answer a text is, and what the answer is without the words around it."""

    likeness: Likeness
    response: str


def judge(reading: Reading, state: TalkState) -> Guess:
    """How much a message looks like an answer to the open question: as a whole, or one of its clauses."""
    texts = state.kind in (Kind.SHORT_TEXT, Kind.FREE_TEXT)
    if state.kind is None or not reading.text or (len(reading.text) > _LONGEST_PLAIN and not texts):
        return Guess(Likeness.NONE, reading.text)
    if not texts and has_markup(reading.text):  # as it stands: cut out of it, a number would look like an answer
        return Guess(Likeness.PLAIN, reading.text)
    whole = _judge(reading.text, reading.words, state)
    several = state.kind is Kind.MULTIPLE_CHOICE and whole.likeness is Likeness.FAIR
    if whole.likeness is Likeness.PLAIN or texts or several:
        return whole
    for clause in reversed(reading.clauses if len(reading.clauses) > 1 else ()):
        start = clause.words[0].start
        text = reading.text[start : clause.words[-1].end]
        part = _judge(text, tuple(word.moved(-start) for word in clause.words), state)
        if part.likeness is Likeness.PLAIN:
            return Guess(Likeness.FAIR, part.response)
    return whole


def _judge(text: str, words: Sequence[Word], state: TalkState) -> Guess:
    response = bare(text, words)
    plain = " ".join(response.split())
    line = " ".join(word.text for word in words if word.is_word)
    if state.kind is Kind.NUMERIC:
        return Guess(_numeric(plain, line), response)
    if state.kind is Kind.ALGEBRAIC:
        return Guess(_algebraic(plain, line, state), response)
    if state.kind is Kind.SHORT_TEXT:
        return Guess(_phrase(line), response)
    if state.kind is Kind.FREE_TEXT:
        return Guess(_sentences(line), text)
    return Guess(_choice(plain, line, state), response)


def _numeric(response: str, line: str) -> Likeness:
    words = _without_pronouns(re.findall(r"[^\W\d_]+", response.lower()))
    digits = any(char.isnumeric() and not char.isalpha() for char in response)  # "½" too
    spelt = any(number_at([word], 0) for word in words) or bool(_NUMBERLIKE & set(words))
    if digits and not words:
        return Likeness.PLAIN
    if not digits and not spelt:
        return Likeness.PLAIN if re.fullmatch(r"no (?:real )?solutions?|does not exist", line) else Likeness.NONE
    if digits and _CONCLUDED.search(response.lower()) and not re.search(r"\b(?:questions?|problems?|ones)\b", line):
        return Likeness.PLAIN
    if _NOT_ANSWER.search(line) and not _ABOUT.match(line):
        return Likeness.WEAK if digits and len(words) <= 3 else Likeness.NONE
    if digits and (len(words) <= 3 or re.match(r"[^\w]*[\d.,]", response)):
        return Likeness.PLAIN if len(words) <= 4 else Likeness.FAIR
    plain = all(number_at([word], 0) or word in SAID or word in _NUMBERLIKE or word in ("a", "an") for word in words)
    return Likeness.PLAIN if plain or (spelt and len(words) <= 3) else Likeness.FAIR


def _without_pronouns(words: Sequence[str]) -> list[str]:
    """The words without each "one" that is no number ("this one", "an easy one")."""
    return [
        word
        for place, word in enumerate(words)
        if word not in ("one", "ones") or (not place and word == "one") or words[place - 1] in _ONE_AFTER
    ]


def _algebraic(response: str, line: str, state: TalkState) -> Likeness:
    if any(_NO_NUMBER.fullmatch(said) for said in (line, response.lower())):
        return Likeness.PLAIN if line not in ("no", "all") else Likeness.NONE
    words = re.findall(r"[^\W\d_]+", re.sub(r"\\[a-z]+", " ", response.lower()))
    strange = [
        word
        for word in words
        if len(word) > 1 and not (word in FUNCTIONS or word in SAID or number_at([word], 0) or _variables(word))
    ]
    signs = re.search(r"[\d=^+*/\\<>≤≥²³√±()\[\]∞-]", response) is not None
    mathy = signs or any(word in FUNCTIONS for word in words)
    if not strange and (mathy or any(word in ("squared", "cubed", "plus", "minus", "times", "over") for word in words)):
        return Likeness.PLAIN
    if len(words) == 1 and len(words[0]) == 1:
        known = re.search(rf"(?<![a-zA-Z\\]){re.escape(words[0])}(?![a-zA-Z])", state.stem.lower()) is not None
        return Likeness.PLAIN if known or words[0] not in "knyrui" else Likeness.WEAK
    if _NOT_ANSWER.search(line):
        return Likeness.NONE
    return Likeness.FAIR if mathy and re.search(r"[=^\d]", response) and len(strange) <= 6 else Likeness.NONE


def _variables(word: str) -> bool:
    """Letters written together as a product ("xy", "mx"), or a function with its letter ("sinx")."""
    product = len(word) <= 3 and not is_english(word) and "i" not in word
    return product or any(word.startswith(name) and len(word) == len(name) + 1 for name in FUNCTIONS)


@lru_cache(maxsize=10_000)
def compact(text: str) -> str:
    """A text without spaces, dollar signs and case, to compare what is typed with what is shown."""
    text = re.sub(r"\\(?:left|right|text|mathrm|,|;|!| )", "", text.lower()).translate(str.maketrans("²³−", "23-"))
    return re.sub(r"[\s${}^\\*.,!?'\"]", "", text)


def option_of(text: str, state: TalkState) -> str | None:
    """The label of the option that a text names by letter, place or words; None where none or several fit."""
    text = re.sub(r"^(?:the|a|an)\s+(?=\w\w)", "", text.strip(), flags=re.IGNORECASE)
    labels = LABELS[: len(state.options)] or LABELS[:5]
    if (match := _LETTER.match(text)) and match[1].upper() in labels:
        return match[1].upper()
    plain = compact(text)
    shown = [compact(option) for option in state.options]
    if plain and plain in shown:
        return labels[shown.index(plain)]
    if match := _ORDINAL.match(text):
        return _placed(match[1].lower(), len(labels))
    if len(plain) < 4:
        return None
    inside = [
        label
        for label, option in zip(labels, shown, strict=False)
        if plain in option or (option in plain and len(option) > 3)
    ]
    return inside[0] if len(inside) == 1 else None


def _placed(word: str, many: int) -> str | None:
    ends = {"last": many - 1, "bottom": many - 1, "final": many - 1, "top": 0, "second last": many - 2}
    if word in ends:
        place = ends[word]
    elif word in _PLACES:
        place = _PLACES.index(word)
    elif word[0].isdigit():
        place = int(word[0]) - 1
    else:
        found = number_at([word], 0)
        place = found[0] - 1 if found else -1
    return LABELS[place] if 0 <= place < many else None


def _choice(response: str, line: str, state: TalkState) -> Likeness:
    if line.endswith(_HALVES):
        return Likeness.NONE
    if letters := _letters(response):
        inside = all(LABELS.find(letter) < max(len(state.options), 2) for letter in letters)
        stray = len(letters) == 1 and letters not in "KNYUR"  # "k", "n", "y", "u" and "r" are words
        return Likeness.PLAIN if inside or stray else Likeness.NONE
    if _names_options(response, state):
        return Likeness.PLAIN
    if _REASONED.match(response):
        return Likeness.PLAIN
    if _NOT_ANSWER.search(line) and not (_ABOUT.match(line) or SAYS.search(line)):
        return Likeness.NONE
    words = re.findall(r"[^\W\d_]{2,}", response)
    if re.search(r"\d", response) and all(word.lower() in SAID for word in words):
        return Likeness.PLAIN
    if option_of(response, state) or _near(compact(response), state):
        return Likeness.PLAIN
    lettered = re.match(
        r"(?:(?:both|either|not) )?(?:(?:option|answer|letter) )?[(\[]?[b-h][ ,)\].:]", response.lower()
    )
    if lettered or re.match(r"[(\[]?a[,)\].:]", response.lower()) or re.search(r"[\d=^]", response):
        return Likeness.FAIR
    one_of = re.fullmatch(r"(?:the )?(?:\w+ ){0,4}(?:one|option|choice)(?: .*)?", line)
    return Likeness.WEAK if one_of or len(words) <= 3 else Likeness.NONE


def _names_options(response: str, state: TalkState) -> bool:
    """Whether a response is an option's text, its place, all or none of them, or letters run together."""
    shown = [compact(option) for option in state.options]
    low = response.lower()
    if compact(response) in shown or _ORDINAL.match(response) or _WHOLE.match(response):
        return True
    if state.kind is Kind.MULTIPLE_CHOICE and re.fullmatch(r"[a-f]{2,5}", low) and list(low) == sorted(set(low)):
        return True
    return {"true", "false"} <= set(shown) and re.fullmatch(r"(?:not )?(?:t|f|true|false|tru|fals)", low) is not None


def _letters(response: str) -> str:
    """The option letters that make up a whole response ("B", "not b", "(a) and (c)"), in capitals."""
    text = re.sub(r"^not ", "", response, flags=re.IGNORECASE)
    if match := _LETTER.match(text):
        return match[1].upper()
    if not _SEVERAL.match(text):
        return ""
    text = re.sub(r"\b(?:and|n|or|both|either|only|just|not|plus|options?|answers?|letters?)\b", " ", text.lower())
    return "".join(re.findall(r"[a-z]", text)).upper()


def _near(plain: str, state: TalkState) -> bool:
    """Whether a text is an option's with a slip of the finger, or holds an option whole."""
    for option in map(compact, state.options):
        slips = 1 if len(option) < 8 else 2
        if len(option) > 4 and (option in plain or OSA.distance(plain, option, score_cutoff=slips) <= slips):
            return True
    return False


def _phrase(line: str) -> Likeness:
    count = len(line.split())
    if _NOT_ANSWER.search(line) and not _ABOUT.match(line):
        return Likeness.WEAK if count <= 3 else Likeness.NONE
    return Likeness.FAIR if count <= 10 else Likeness.WEAK


def _sentences(line: str) -> Likeness:
    count = len(line.split())
    if re.match(r"(?:what|why|how|can|could|who|please|give|show|tell|explain)\b", line):
        return Likeness.WEAK if count > 12 else Likeness.NONE
    return Likeness.FAIR if count >= 3 else Likeness.WEAK
