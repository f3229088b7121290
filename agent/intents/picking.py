"""Which part of an answer is the answer, where more is said: "3 pens 4.50 so 1.50 for one" answers "1.50"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from agent.intents.intent import TalkState
from agent.intents.shapes import shape
from store.questions import LABELS, Kind
from tools.practice.grading.markup import has_markup
from tools.search.numbers import number_at
from tools.search.words import is_english

_REASON = re.compile(
    r"[\s,(.-]+(?:because|becuase|cause|cuz|cus|cos|coz|bc|b/c|since|as(?= (?:it|the|4|3|a|every|one)))\s", re.I
)
_CONCLUDES = re.compile(
    r"(?:\b(?:so|then|thus|therefore|hence|equals?|is|are|its|it's|was|be|get|got|gets|gives?|gave|makes?|made|costs?|"
    r"answer|obtain(?:ed)?|result|say|says|meant|mean|put|choose|try|guess|would|no|wait|called|to|at)\b|[=:→])"
    r"[\s.,:]*(?:(?:only|just|about|around|maybe|like|the|option|letter|number|it's|its|it|is|y|x|equals?)[\s.,:]+)*$",
    re.I,
)
_DENIED = re.compile(
    r"(?:\bnot|n't|\bisnt|\bcant be|\bnever|\bif not|\bfirst i (?:thought|said))(?: (?:the|option|a))*\s*$", re.I
)
_ASKED = re.compile(r"^\W*(?:isn'?t|(?:is |its |it's |it is )?not)\b[^,]*\?\W*$|\bis it\W*$", re.I)
"""Asks whether it is not that."""
_EITHER = re.compile(r"^\W*(?:or|and|to|&|,|/|through)\W*(?:the )?$", re.I)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*|\.\d+|\S")
_SIGNS = frozenset("+-−–*/^=()÷×·<>≤≥±√π²³%$£€[]")
_READ_ALOUD = frozenset(
    "squared cubed square cube plus minus times over divided by to the power of root equals point and half third "
    "quarter thirds quarters halves hundred thousand percent dollar dollars doller dollers dolar dolars buck bucks usd "
    "cent cents euro euros pound pounds sin cos tan ln log sqrt pi negative".split()
)
"""Words that numbers and formulas are read aloud with."""
_UNIT = shape("unit")
UNITS = frozenset(
    "m cm mm km kg g mg s ms h l ml n j kj w kw v p hz pa mol mph kph quid penny pennies pence cubic metre "
    "meter inch inches feet foot ft miles mile gram grams kilos".split()
)
"""Units as they are typed after a number."""
_FUNCTIONS = frozenset("exp sqrt sin cos tan sec cot ln log pi abs arcsin arccos arctan theta".split())
_JOINTS = frozenset("and to the by of equals = point over times plus".split())
"""Of these none begins a value or ends one."""
_NOT_COUNTED = re.compile(
    r"\s?(?:pens?|tries|try|st|nd|rd|th|more|hints?|questions?|letters?|right angles|sides)\b", re.I
)
_NO_SIGN = frozenset(("i", "u"))
"""Letters that are words."""
_LETTER = re.compile(r"(?<![\w'’^])[(\[\"]?([a-eA-E])[)\]\"]?(?![\w'’^=])")
_PLACE = re.compile(
    r"\b(?:the )?(?:first|secound|second|third|fourth|last|top|bottom|1st|2nd|3rd|4th)"
    r"(?: (?:one|option|choice|answer))?\b",
    re.I,
)
_LETTERED = re.compile(r"(?:^|\b(?:options? |letter |answer ))\W*([a-e])(?:\)|[.:,]\s)\s?\w", re.I)
_NAME_AFTER = re.compile(r"\s+[a-z]{2,}")
_NO_NAME_AFTER = re.compile(
    r"\s+(?:or|and|is|then|i|right|maybe|please|pls|but|not|b|c|d|for|final|obv\w*|duh|lol|no|looks|next|isnt|innit|"
    r"to me)\b"
)
"""Before these "a" is an option, no article."""
_SEVERAL_LEAD = re.compile(
    r"^\W*(?:the (?:primes?|right ones?|prime numbers?)(?: here)? (?:is|are) |"
    r"(?:i|id|i would) (?:take|choose|select|say|pick) |options? |the |its |it's )+",
    re.I,
)
_SEVERAL_END = re.compile(r"\s+(?:is|are)\b(?: \w+)? (?:the )?(?:primes?|right|correct|true)\b.*$", re.I)
_TRUTH = re.compile(r"\b(?:true|false|tru|fals|flase)\b", re.I)
_YES_OR_NO = re.compile(r"^\W*(?:um+|hmm+|ok|well|er+)?\W*(yes|yeah|yep|yup|no|nope|nah)\b", re.I)
_TERM = re.compile(
    r"^(?:(?:um+|uh+|oh|so|well|the \w+ thing|sorry|no|wait|ok|idk|maybe|guess|answer|in my \w+|isn'?t it|"
    r"should(?:n'?t| not) it be)[, ]+)*(?:i (?:think|believe|would say|say|guess)(?: that)? )?"
    r"(?:(?:the|this|that|a)? ?(?:process|word|term|name|thing|answer|mark|statement)? ?"
    r"(?:is|it's|its|it is|ends with|would be|uses?|(?:you|we|i) (?:call|put|use|say)(?: it| this)?)"
    r"(?: (?:called|known as|named))? )*(?:known as )?(?:an? |the )?",
    re.I,
)
_ARTICLE = re.compile(r"(?:an? |the )?", re.I)
_TERM_ENDS = re.compile(
    r"(?:[\s,(]+(?:or (?:something|whatever|so)(?: like that)?|in (?:my|french|german|spanish|polish|our) ?\w*|"
    r"i (?:think|guess)|duh|obv\w*|lol|right|innit|but (?:i am |im )?not sure.*|sorry.*|isnt it|is it|maybe|"
    r"whatever its called|two words|bro)[)?!.]*)+$",
    re.I,
)
_LONGEST = 300
"""Characters of a message that is looked into."""
_EDGES = " \t.,;:!?…\"'"


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    text: str


def pick(said: str, message: str, state: TalkState) -> str:
    """The answer itself in what is left of a message without politeness; that as it stands where nothing tells.

    `message`: all that was said, where "yes" and "no" may be more than politeness.
    """
    if state.kind is Kind.FREE_TEXT or len(message) > _LONGEST or "\\" in said or has_markup(message):
        return said
    if _is_truth(state):
        return _truth(message) or said
    if state.kind is Kind.ALGEBRAIC and _is_formula(whole := _REASON.split(message, maxsplit=1)[0]) and whole.strip():
        return whole.strip(" ?!.")
    text = said
    if (reason := _REASON.search(text)) and reason.start():
        text = text[: reason.start()]
    match state.kind:
        case Kind.NUMERIC:
            found = _one_of(text, _values(text, formulas=False))
        case Kind.ALGEBRAIC:
            found = text.strip() if _is_formula(text) else _one_of(text, _values(text, formulas=True))
        case Kind.SINGLE_CHOICE:
            found = _option(text, state)
        case Kind.SHORT_TEXT:
            found = _term(text)
        case Kind.MULTIPLE_CHOICE:
            found = _several(text, state)
        case _:
            found = None
    return found or (text.strip(_EDGES) if text != said and not found and len(text.split()) <= 3 else said)


def _one_of(text: str, found: Sequence[_Found]) -> str | None:
    """The value that a text comes to: the last that is concluded, else the only one, else the last after a doubt."""
    asked = _ASKED.search(text)
    plain = [one for one in found if asked or not _DENIED.search(text[: one.start])]
    if not plain:
        return None
    if any(_EITHER.match(text[one.end : other.start]) for one, other in pairwise(plain)):
        return None
    concluded = [one for one in plain if _CONCLUDES.search(text[: one.start])]
    return (concluded or plain)[-1].text


def _values(text: str, *, formulas: bool) -> list[_Found]:
    """The numbers in a text as they stand, with what is read aloud with them, or the formulas."""
    found = []
    run: list[re.Match[str]] = []
    for token in (*_TOKEN.finditer(text), None):
        glued = token is not None and run and run[-1].end() == token.start() and token[0].isalpha()
        if token is not None and (glued or _belongs(token[0], run, text[token.end() :], formulas=formulas)):
            run.append(token)
            continue
        if value := _whole(text, run, formulas=formulas):
            found.append(value)
        run = []
    return found


def _belongs(token: str, run: Sequence[re.Match[str]], rest: str, *, formulas: bool) -> bool:
    """Whether a token is part of a value, `run` being what of it stands before."""
    low = token.lower().rstrip("²³")
    if low == "equals" and not formulas:
        return False
    if token[0].isdigit() or token in _SIGNS or (token[0] == "." and len(token) > 1):
        return formulas or token != "=" or not run
    if low in ("a", "an"):
        return re.match(r"\s*(?:half|dollar|quarter|third|buck)\b", rest, re.I) is not None
    if low in ("one", "ones"):
        return (
            bool(run)
            or re.match(r"\s*(?:(?:and|n) (?:a |half)|\w+ty\b|point|half|dollar|over|third|quarter)", rest, re.I)
            is not None
        )
    if run and (low in UNITS or _UNIT.match(low)):
        return True
    if low == "n" and run and not formulas:
        return re.match(r"\s*(?:a )?half", rest, re.I) is not None
    if low == "then" and run:
        return formulas and re.match(r"\s*(?:minus|plus)\b", rest) is not None
    if low.isalpha() and formulas:
        return _of_formula(low) or low == "xsquared"
    if token == "," and formulas:
        return bool(run) and re.match(r"\s*[-−\d]", rest) is not None
    return low == "x" or low in _READ_ALOUD or number_at([low], 0) is not None


def _is_formula(text: str) -> bool:
    """Whether nothing else is in a text: sets, pairs, equations and inequalities stand as they were typed."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return all(len(word) == 1 or _of_formula(word) or word in ("or", "and") for word in words)


def _of_formula(word: str) -> bool:
    return (
        (len(word) == 1 and word not in _NO_SIGN)
        or word in _READ_ALOUD
        or word in _FUNCTIONS
        or number_at([word], 0) is not None
        or (len(word) <= 3 and not is_english(word))
    )


def _whole(text: str, run: Sequence[re.Match[str]], *, formulas: bool) -> _Found | None:
    """The value in a run of tokens, without what only joins."""
    while run and run[0][0].lower() in _JOINTS:
        run = run[1:]
    while run and (run[-1][0].lower() in _JOINTS or run[-1][0] in "+-−*/^=("):
        run = run[:-1]
    if not run or _NOT_COUNTED.match(text[run[-1].end() :]):
        return None
    value = text[run[0].start() : run[-1].end()]
    numeric = any(char.isnumeric() for char in value) or any(number_at([one[0].lower()], 0) for one in run)
    if not (numeric or (formulas and len(run) > 1) or "half" in value):
        return None
    if value.count("(") != value.count(")"):
        value = value.strip("()").strip()
    return _Found(run[0].start(), run[-1].end(), value)


def _is_truth(state: TalkState) -> bool:
    return state.kind is Kind.SINGLE_CHOICE and {option.lower() for option in state.options} == {"true", "false"}


def _truth(text: str) -> str | None:
    if found := [_Found(one.start(), one.end(), one[0]) for one in _TRUTH.finditer(text)]:
        return _one_of(text, found)
    match = _YES_OR_NO.match(text)
    return match[1] if match else None


def _several(text: str, state: TalkState) -> str | None:
    plain = re.split(r"\bso (?:just |only |its |it's )*", text)[-1]
    letters = [one[1] for one in _LETTER.finditer(plain) if _is_label(plain, one, state)]
    if len(letters) == 1 and not re.search(r"\d|\b(?:not|but|except|all|none)\b|n't", plain):
        return letters[0]
    plain = _SEVERAL_LEAD.sub("", _SEVERAL_END.sub("", plain))
    return plain.strip(_EDGES) or None


def _option(text: str, state: TalkState) -> str | None:
    low = text.lower()
    if (lettered := _LETTERED.search(text)) and lettered[1].upper() in LABELS[: len(state.options)]:
        return lettered[1]
    named = [
        _Found(at, at + len(option), text[at : at + len(option)])
        for option in state.options
        if len(option) > 3 and option.isascii() and "$" not in option and (at := low.find(option.lower())) >= 0
    ]
    if named:
        return _one_of(text, sorted(named, key=lambda one: one.start))
    letters = [_Found(one.start(), one.end(), one[1]) for one in _LETTER.finditer(text) if _is_label(text, one, state)]
    if letters:
        return _one_of(text, letters)
    if formulas := [one for one in _values(text, formulas=True) if not (one.text.isdigit() or one.text.isalpha())]:
        return _one_of(text, formulas)
    places = [_Found(one.start(), one.end(), one[0]) for one in _PLACE.finditer(text)]
    return _one_of(text, places)


def _is_label(text: str, found: re.Match[str], state: TalkState) -> bool:
    """Whether a letter is an option's and no article."""
    if found[1].upper() not in LABELS[: len(state.options)]:
        return False
    if found[1] != "a":
        return True
    rest = text[found.end() :]
    return not _NAME_AFTER.match(rest) or _NO_NAME_AFTER.match(rest) is not None


def _term(text: str) -> str | None:
    plain = _TERM_ENDS.sub("", text)
    if (match := _TERM.match(plain)) and not _ARTICLE.fullmatch(match[0]) and match.end() < len(plain):
        plain = plain[match.end() :]
    first, _, last = plain.rpartition(",")
    if len(first.split()) > 2 and len(last.split()) == 1:
        plain = last
    if re.search(r"[^\W\d_]", plain):
        plain = plain.strip(_EDGES)
    return plain or None
