"""Short answers in words: a term in any usual writing, alone or in a short sentence, with a slip; lists of terms."""

import re

from prompts.catalogue import say
from store.questions import Kind, Question
from tools.practice.grading.formulas import is_same_order, is_same_reaction
from tools.practice.grading.hedges import FILLERS, denies, no_answer, without_doubt
from tools.practice.grading.matching import Manner, abbreviates, other_symbol
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.plain import LONGEST, plain
from tools.practice.grading.quantities import are_told_apart, closed_ends, holds_point, judge_quantities, quantities
from tools.practice.grading.reading import claims
from tools.practice.grading.scanning import Ask, Trouble
from tools.practice.grading.spoken import spelled
from tools.practice.grading.stem import stem_words
from tools.practice.grading.tokens import tokens
from tools.practice.grading.units import names
from tools.practice.grading.verdict import Verdict
from tools.practice.grading.words import run_together

_VARIANTS = re.compile(r"\s+/\s+")
_EITHER = re.compile(r"\s+or\s+", re.I)
_ROUGHLY = re.compile(r"^\s*(?:about|approximately|roughly|around|to|it\s+is|they\s+are)\s+", re.I)
_LIST = re.compile(r"\s*(?:[,;\n]|\band\b|&)\s*(?:\band\b\s*)?", re.I)
_CANDIDATES = re.compile(
    r"\s*(?:[,;?\n()]|\bor\b|\band/or\b|(?<=[^\W\d_])\s*/\s*(?=[^\W\d_])|\band\b|&|\bvs\.?\b)\s*", re.I
)
_CHOICE = re.compile(
    r"\bor\b(?!\s+(?:so|something|whatever|sth))|(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})|\bvs\b|\beither\b", re.I
)
_GRAMMAR = re.compile(r"english|grammar|language|spelling", re.I)
_FORMS = re.compile(
    r"\b(?:plural|singular|tense|past|participle|gerund|apostrophe|possessive|article|spell\w*|punctuat\w*|capital\w*"
    r"|comparative|superlative|conjugat\w*|contraction|hyphen\w*|correct\s+form|right\s+form|form\s+of|agree\w*)\b",
    re.I,
)
_TERM = re.compile(
    r"\b(?:called|name\s+(?:of|for|the)|term|figure\s+of\s+speech|part\s+of\s+speech|(?:what|which)\s+kind|device|type)\b",
    re.I,
)
_ORDERED = re.compile(r"\border\b|sequence|rank|arrange|chronolog|from\s+\w+\s+to\s+\w+|first\s+to\s+last", re.I)
_X_NOT_Y = re.compile(
    r"^(?P<said>.*?\w.*?)[\s,;(-]+(?:and\s+|but\s+)?(?:it'?s\s+|is\s+)?not\s+(?P<denied>.+)$", re.I | re.S
)
_NOT_Y_BUT_X = re.compile(
    r"^(?P<before>.*?)\b(?:not|isn'?t)\s+(?P<denied>.+?)(?:[,;.-]+\s*|\s+)(?:but|it'?s|rather|instead)\s+(?P<said>.+)$",
    re.I | re.S,
)
_EXPLAINS = re.compile(
    r"(?:because|since|which|as|when|so|but|cause|due|makes?|has|have|can)\s"
    r"|(?:it|they|this|that|he|she|i|we)\s+(?!is\b|are\b|was\b|were\b|would\b|could\b|might\b|may\b|think\b)",
    re.I,
)
_ASIDE = re.compile(r"\([^()]*\)")
_GAPPED = re.compile(r"[^.?!:\n]*_{2,}[^.?!\n]*")
_MOST_IN_LIST = 4


def accepted(question: Question) -> tuple[str, ...]:
    """The plain texts that are right: the key, its variants ("elevator / lift"), and `accept`."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    texts = [variant for text in (*keys, *question.accept) for variant in _variants(text)]
    return tuple(dict.fromkeys(run_together(plain(text)) for text in texts if text.strip())) or ("",)


def _variants(text: str) -> list[str]:
    """The writings that one text stands for: parts between slashes or "or", without a remark in brackets."""
    parts = _VARIANTS.split(text)
    if len(parts) == 1 and not is_quantity(plain(text)):
        parts = _EITHER.split(text)
    bare = [_ROUGHLY.sub("", re.sub(r"(?:^|\s)\([^()]*\)(?=\s|$)", " ", part)).strip() for part in parts]
    return [*parts, *(part for part in bare if part)]


def manner(question: Question) -> Manner:
    """How exactly the words of this question's answers must match."""
    grammar = bool(_GRAMMAR.search(question.subject)) and not _TERM.search(question.stem)
    forms = bool(_FORMS.search(question.stem)) and (
        grammar or bool(re.search(r"plural|spell|tense", question.stem, re.I))
    )
    words = stem_words(question.stem)
    mistakes = frozenset(word for mistake in question.mistakes for word in normal_words(mistake.answer))
    before, gap, _ = question.stem.partition("__")
    return Manner(
        forms=forms or (grammar and bool(gap)),
        slips=not forms,
        stem=words,
        lead=Manner(forms=True).words(plain(_ASIDE.sub(" ", before))) if gap else (),
        known=mistakes | words,
    )


def normal_words(text: str) -> tuple[str, ...]:
    """The words of any text in their usual form."""
    return Manner().words(plain(text))


def is_foreseen(question: Question, response: str) -> bool:
    """Whether a response is nothing but a short answer that is stored, right or mistaken."""
    if question.kind is not Kind.SHORT_TEXT or len(response) > LONGEST:
        return False
    said = normal_words(response)
    stored = (*accepted(question), *(mistake.answer for mistake in question.mistakes))
    return bool(said) and any(said == normal_words(text) for text in stored)


def is_quantity(text: str) -> bool:
    """Whether a plain text is numbers, units and names of unknowns alone, so that it compares by value."""
    found = spelled(tokens(text))
    if not any(token.kind == "number" for token in found) or isinstance(claims(text, Ask()), Trouble):
        return False
    words = [token for token in found if token.kind == "word"]
    return all(len(token.text) == 1 or token.low in ("or", "and") or names(token.text) for token in words)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()


def _is(text: str, texts: tuple[str, ...], how: Manner) -> bool:
    """Whether a plain text is one of the texts."""
    bare = text.strip(" .,!?;:\"'()")
    for meant in texts:
        if other_symbol(bare, meant) or (re.search(r"\w\(\w", meant) and "(" not in text):
            continue
        if closed_ends(text) not in ((), closed_ends(meant)):
            continue
        if _squeezed(text) == _squeezed(meant):
            return True
        if any(how.equal(how.words(said), how.words(meant)) for said in dict.fromkeys((text, bare))):
            return True
    return False


def _fills(question: Question, text: str, texts: tuple[str, ...], how: Manner) -> bool:
    """Whether a plain text is the stem's sentence with one of the texts in its gap."""
    gapped = _GAPPED.search(_ASIDE.sub(" ", question.stem))
    if gapped is None:
        return False
    said = how.words(text)
    return any(said == how.words(plain(re.sub(r"_{2,}", meant, gapped[0]))) for meant in texts)


def _parts(text: str, how: Manner, pattern: re.Pattern[str], texts: tuple[str, ...] = ()) -> list[str]:
    """The pieces of a list that hold more than fillers and explanation."""
    first, *others = (piece.strip(" .!?:'\"") for piece in pattern.split(text))
    return [
        piece
        for piece in (first, *(other for other in others if not _EXPLAINS.match(other)))
        if any(word not in FILLERS and word not in ("no", "yes") for word in how.words(piece)) or _is(piece, texts, how)
    ]


def _items(texts: tuple[str, ...], how: Manner) -> list[str]:
    """The items of a key that is a list."""
    if "(" in texts[0]:
        return []
    items = _parts(texts[0], how, _LIST)
    return items if len(items) > 1 and all(len(how.words(item)) <= _MOST_IN_LIST for item in items) else []


def _judge_list(question: Question, text: str, items: list[str], how: Manner, locale: str) -> Verdict:
    """Partial credit as for choices; the order counts where the stem asks for one."""
    said = _parts(text, how, _LIST)
    ordered = bool(_ORDERED.search(question.stem))
    if ordered and len(said) == len(items):
        right = {place for place, (a, b) in enumerate(zip(said, items, strict=True)) if _is(a, (b,), how)}
        wrong = len(said) - len(right)
    else:
        matches = [next((i for i, item in enumerate(items) if _says(part, (item,), how)), None) for part in said]
        right = {match for match in matches if match is not None}
        wrong = matches.count(None)
    score = max(0.0, (len(right) - wrong) / len(items))
    if score == 1:
        return Verdict(result="correct", score=1, feedback="")
    if ordered or score <= 0:
        return Verdict(result="incorrect", score=0, feedback=say(locale, "grading-text-wrong"))
    return Verdict(result="partial", score=score, feedback=say(locale, "grading-text-list-some"))


def _says(text: str, texts: tuple[str, ...], how: Manner) -> bool:
    """Whether a plain text states one of the texts, alone or in a sentence."""
    if _is(text, texts, how):
        return True
    said = how.words(text)
    pieces = re.findall(r"[^\W_]+", text)
    return any(
        (how.stated(said, how.words(meant)) is True or how.shortened(said, how.words(meant)))
        and not any(other_symbol(piece, meant) for piece in pieces)
        and not how.takes_back(text, how.words(meant))
        for meant in texts
    )


def _several(text: str, texts: tuple[str, ...], how: Manner) -> str | None:
    """Whether a text names several candidates: "right" where all of them are right, "several", or None for one."""
    candidates = _parts(text, how, _CANDIDATES, texts)
    short = [part for part in candidates if len([w for w in how.words(part) if w not in FILLERS]) <= _MOST_IN_LIST]
    if len(candidates) < 2:
        return None
    if all(_says(part, texts, how) for part in candidates) or _is(" ".join(candidates[::-1]), texts, how):
        return "right"
    if len(candidates) == 2 and (abbreviates(*candidates) or abbreviates(*candidates[::-1])):
        return "right" if any(_is(part, texts, how) for part in candidates) else None
    return "several" if _CHOICE.search(text) or len(short) == len(candidates) else None


def _asserted(text: str, texts: tuple[str, ...], how: Manner) -> str | None:
    """What "X, not Y" and "not Y but X" assert, where X is stated plainly and Y is something else."""
    for pattern in (_NOT_Y_BUT_X, _X_NOT_Y):
        found = pattern.match(text)
        if found is None or denies(found["said"]) or denies(found["denied"]):
            continue
        before = how.words(found.groupdict().get("before") or "")
        words = how.words(found["said"])
        denied = how.words(found["denied"])
        if all(map(how.adds_nothing, before)) and any(not how.adds_nothing(word) for word in words):
            same = any(next(how.windows(denied, how.words(meant)), None) for meant in texts)
            return None if same and _says(found["said"], texts, how) else found["said"]
    return None


def _verdict_on_words(question: Question, text: str, texts: tuple[str, ...], how: Manner, locale: str) -> Verdict:
    """The verdict on a readable text that is not simply the key."""
    own = " ".join(texts)
    if denies(text) and not denies(own):
        asserted = _asserted(text, texts, how)
        if asserted is None:
            return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-text-denied"))
        text = asserted
    if items := _items(texts, how):
        return _judge_list(question, text, items, how, locale)
    several = _several(text, texts, how) if not _CHOICE.search(own) else None
    if several == "right" or (several is None and _says(text, texts, how)):
        return Verdict(result="correct", score=1, feedback="")
    for mistake in question.mistakes:
        if several is None and _says(text, (plain(mistake.answer),), how):
            return Verdict(result="incorrect", score=0, feedback=mistake.feedback, misconception=mistake.misconception)
    if several:
        return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-text-several"))
    said = how.words(text)
    if any(how.stated(said, how.words(meant)) is False for meant in texts):
        name = "more"
    else:
        name = "part" if any(said and set(said) < set(how.words(meant)) for meant in texts) else "wrong"
    return Verdict(result="incorrect", score=0, feedback=say(locale, f"grading-text-{name}"))


def grade_short_text(question: Question, response: str, locale: str = "en") -> Verdict:
    """The verdict on a response in words."""
    if len(response.strip()) > LONGEST:
        return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-too-long"))
    text, texts, how = run_together(plain(response)), accepted(question), manner(question)
    if text and (_is(text, texts, how) or _fills(question, text, texts, how)):
        return Verdict(result="correct", score=1, feedback="")
    if text and any(is_same_reaction(text, meant) or is_same_order(text, meant) for meant in texts):
        return Verdict(result="correct", score=1, feedback="")
    wanted = quantities(question)
    ordered = bool(wanted) and (are_told_apart(wanted) or holds_point(question))
    if not ordered and all(is_quantity(meant) for meant in texts):
        return grade_numeric(question, response, locale)
    if wanted:
        verdict = judge_quantities(wanted, response, locale)
        if verdict.result == "correct" or not question.accept:
            return verdict
    if no_answer(text) or not how.words(text):
        return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-text-nothing"))
    return _verdict_on_words(question, without_doubt(text), texts, how, locale)


def grade_free_text(question: Question, response: str, locale: str = "en") -> Verdict:
    """Right where it says an accepted text; else it is to be marked against its rubric, by a model or its writer."""
    if len(response.strip()) <= LONGEST:
        text, texts = run_together(plain(response)), accepted(question)
        if text and _is(text, texts, manner(question)):
            return Verdict(result="correct", score=1, feedback="")
        if no_answer(text):
            return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-free-empty"))
    return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-free"), to_mark=True)
