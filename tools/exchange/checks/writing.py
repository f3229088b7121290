"""Language and typesetting: what a proof-reader would mark, and maths that cannot be set."""

import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

from latex2mathml import exceptions
from latex2mathml.converter import convert

from store.questions import Question
from tools.exchange.checks.defect import Defect, defect
from tools.exchange.texts import maths, prose

_VERBS = (
    "has|is|was|does|goes|gives|means|plus|minus|equals|times|makes|leaves|needs|lies|comes|stays|becomes|tells|says|sits"
    "|stands|as|shows|holds|appears|adds|takes|remains|this|its|occurs|belongs|follows|works|gets|turns|costs|divides"
)
_SINGULAR = r"\w*(?:ss|us|is|ous|news|series|species|lens|gas|atlas|bias|canvas|mathematics|physics)"
_VOWEL_SOUND = r"hour|honest|honou?r|heir|x-|[fhlmnrsx]\b|[FHLMNRSX][A-Z]|8|11\b|18\b|\ufffc"
_CONSONANT_SOUND = r"uni|use|usu|util|eu|ur[aei]|one\b|once|ubiq|u\b|U-|a\b|e\b|i\b|o\b"
_NO_NOUN = "(?:and|after|is|are|as|at|in|of|or|on|if|each|equals|exists|over|until|into|also|about|above|among|it)\\b"
PROSE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("one-of-many", re.compile(rf"(?<![\w.,/−-])1 (?!(?:{_VERBS}|{_SINGULAR})\b)([a-z]{{3,}}s)\b")),
    ("a-vowel", re.compile(rf"(?:\ba|(?:^|[.!?] )A) (?!(?:{_CONSONANT_SOUND}|{_NO_NOUN}))([aeiou][a-z]+)")),
    ("an-consonant", re.compile(rf"\b[Aa]n (?!(?:{_VOWEL_SOUND}))([b-df-hj-np-tv-z][a-z]*)(?![A-Z])")),
    ("double-space", re.compile(r"(?<=[^\s.!?:])  +(?=\S)")),
    ("double-word", re.compile(r"\b(?!(?:that|had|is|ha|no|so|very|bye)\b)([A-Za-z]{2,}) \1\b(?!-)")),
    ("space-before-stop", re.compile(r"\w [,;?!](?=\s|$)|\w \.(?=\s|$)|[a-z] :(?=\s|$)")),
    ("long-decimal", re.compile(r"\d+\.\d{10,}")),
    ("program-text", re.compile(r"Fraction\(|\{[a-z_]+\}|<[a-z]+ object|\bNaN\b")),
)
MATHS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("two-signs", re.compile(r"[+-]\s*[+-](?!\})|\+\s*$")),
    ("times-one", re.compile(r"(?<![\d.,\w}^_])1\s*(?!s\b|s\^)[a-z](?![a-z]*\{)\b")),
    ("times-zero", re.compile(r"(?<![\d.,\w}^_])0\s*[a-z]\b")),
    ("power-one", re.compile(r"(?<=[A-Za-z)])\^\s*(?:1(?![\d./])|\{\s*1\s*\})")),
    ("minus-zero", re.compile(r"(?<![\d\w])-\s*0(?![\d.])")),
    ("long-decimal", re.compile(r"\d+\.\d{10,}")),
    ("program-text", re.compile(r"\*\*|Fraction\(|\bNone\b")),
)
_UNSETTABLE: tuple[type[Exception], ...] = (
    IndexError, KeyError, StopIteration, ValueError,
    *(kind for kind in vars(exceptions).values() if isinstance(kind, type) and issubclass(kind, Exception)),
)  # fmt: skip
QUOTED = re.compile(r"[“\"][^”\"]*[”\"]|\*[^*\n]+\*|'[^'\n]{2,}?'(?!\w)")
_ALLOWED_CHILDREN = {"mfrac": 2, "msup": 2, "msub": 2, "mroot": 2, "msubsup": 3}


def shown_texts(question: Question) -> Iterator[tuple[str, str]]:
    """Every text that a student reads, with its place; options apart."""
    yield "stem", question.stem
    for place, hint in enumerate(question.hints, 1):
        yield f"hints {place}", hint
    for place, line in enumerate(question.explanation, 1):
        yield f"explanation {place}", line
    for option in question.options:
        if option.feedback:
            yield f"options {question.label(option.id)}", option.feedback
    for place, mistake in enumerate(question.mistakes, 1):
        yield f"mistakes {place}", mistake.feedback
    for place, point in enumerate(question.rubric, 1):
        yield f"rubric {place}", point.text


def check_writing(question: Question) -> Iterator[Defect]:
    """Slips of language and of signs, in every text."""
    for place, text in shown_texts(question):
        for name, found in slips(text):
            yield defect(question, place, name, found=found)


def slips(text: str) -> Iterator[tuple[str, str]]:
    """The slips of one text: the name of the sentence that says what is wrong, and where."""
    words = prose(text)
    unquoted = QUOTED.sub(" \ufffc ", words)  # what is quoted may be wrong on purpose
    for name, pattern in PROSE:
        found = pattern.search(words if name in ("double-space", "long-decimal", "program-text") else unquoted)
        if found:
            yield name, found[0].replace("\ufffc", "…")
    for formula in maths(text):
        bare = re.sub(r"\\(?:text|mathrm|mbox|operatorname)\s*\{[^{}]*\}", " ", formula)
        for name, pattern in MATHS:
            if found := pattern.search(bare):
                yield name, found[0]


def check_typesetting(question: Question) -> Iterator[Defect]:
    """Dollar signs and braces balance, and all maths can be set."""
    options = [(f"options {question.label(option.id)}", option.text) for option in question.options]
    for place, text in [*shown_texts(question), *options]:
        for name, formula in unsettable(text):
            yield defect(question, place, name, found=formula)


def unsettable(text: str) -> Iterator[tuple[str, str]]:
    """What in a text cannot be set as maths."""
    rest = prose(text).replace("\\$", "")
    if "$" in rest:
        at = rest.index("$")
        yield "dollar-unbalanced", rest[max(0, at - 20) : at + 20].replace("\ufffc", "…").strip()
    if re.search(r"\\(?:frac|sqrt|cdot|times|left|right|text|begin|pi)\b", rest):
        yield "maths-outside", (re.search(r"\\\w+", rest) or [""])[0]
    for formula in maths(text):
        if formula.replace("\\{", "").count("{") != formula.replace("\\}", "").count("}"):
            yield "braces-unbalanced", formula
        elif not _can_be_set(formula):
            yield "maths-broken", formula


@cache
def _can_be_set(formula: str) -> bool:
    try:
        tree = ElementTree.fromstring(convert(formula))
    except ElementTree.ParseError:
        return "&" in formula and "\\begin" in formula  # a table's separator, which the converter leaves bare
    except _UNSETTABLE:
        return False
    for element in tree.iter():
        tag = element.tag.rpartition("}")[2]
        if len(element) != _ALLOWED_CHILDREN.get(tag, len(element)):
            return False
        if (element.text or "").startswith("\\") and len(element.text or "") > 1:
            return False  # a command that it does not know
    return True
