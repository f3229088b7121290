"""Choices: letters, places and the options' own words, for one choice or several."""

import re
from dataclasses import dataclass

from prompts.catalogue import say
from store.questions import LABELS, Kind, Option, Question
from tools.practice.grading.hedges import denies, no_answer, without_doubt
from tools.practice.grading.mentions import Mentions, mentions
from tools.practice.grading.options import Choices
from tools.practice.grading.plain import LONGEST, plain
from tools.practice.grading.verdict import Verdict
from tools.practice.grading.words import run_together


@dataclass(frozen=True, kw_only=True)
class Picked:
    """The options that a response chooses, or why none could be read."""

    ids: frozenset[str] = frozenset()
    trouble: str | None = None
    """`nothing`, `several`, `denied`, `range`, `ambiguous`."""


_ALL = re.compile(
    r"\W*(?:(?:i|think|it'?s|they'?re|they|are|pick|choose|would|say|its|is|the|answer|answers)\W+)*(?:all|every(?:thing|\s*one)?|each|both)"
    r"(?:\W+(?:of|the|them|these|those|options?|choices?|answers?|above|one|are|correct|right|true|four|three|five|apply|"
    r"two|six|\d))*\W*",
    re.I,
)
_NONE = re.compile(
    r"\W*(?:(?:i|think|it'?s|its|is|the|answer)\W+)*(?:none|nothing|neither|no\s+option)"
    r"(?:\W+(?:of|the|them|these|those|options?|choices?|answers?|above|is|are|correct|right))*\W*",
    re.I,
)
_ALL_BUT = re.compile(
    r"\b(?:all|every(?:thing|\s+one)?|each\s+one)\b.{0,30}?\b(?:but|except(?:\s+for)?|excluding|apart\s+from|besides|other\s+than|not)\b(.+)",
    re.I,
)
_BUT_NOT = re.compile(r"^(.*?)(?:,|\bbut|\band)?\s*\bnot\b(.+)$", re.I)


def _one(found: Mentions, choices: Choices) -> Picked:
    """What mentions come to where one choice is asked for."""
    named = found.texts | found.letters or found.places
    if len(named) > 1 or (named and found.hedged):
        return Picked(trouble="several")
    if found.beyond:
        return Picked(trouble="several" if named else "range")
    return Picked(ids=frozenset(named)) if named else Picked(trouble="ambiguous")


def pressed(question: Question, response: str) -> Picked | None:
    """What a button names, by ids; None where the response is no such name, or an option's text could be meant."""
    texts = {option.text.strip().casefold() for option in question.options}
    named = frozenset(response.split(",")) if response.strip().casefold() not in texts else frozenset()
    several = len(named) > 1 and question.kind is Kind.SINGLE_CHOICE
    return Picked(ids=named) if named and not several and named <= {o.id for o in question.options} else None


def pick_one(question: Question, response: str) -> Picked:
    """The one option that a response chooses."""
    choices = Choices.of(question)
    text = run_together(plain(response))
    exact = choices.whole(response, text)
    if len(exact) != 1:
        exact = choices.led(without_doubt(text)) or exact
    if exact:
        return Picked(ids=frozenset(exact)) if len(exact) == 1 else Picked(trouble="several")
    if no_answer(text):
        return Picked(trouble="nothing")
    text = without_doubt(text)
    for pattern, wanted in ((_ALL, "all"), (_NONE, "none")):
        if pattern.fullmatch(text) and (summary := choices.summary(wanted)):
            return Picked(ids=frozenset((summary,)))
    if lettered := choices.of_letters(text):
        return Picked(ids=frozenset((lettered,)))
    if _ALL_BUT.search(text):
        return Picked(trouble="denied")
    found = mentions(text, choices)
    if denies(found.rest) or _takes_back(found.rest):
        return Picked(trouble="several" if len(found.texts | found.letters) > 1 else "denied")
    return _one(found, choices)


def _takes_back(rest: str) -> bool:
    """Whether "no" speaks against a choice ("no B") rather than opening the answer ("no, it's B")."""
    return bool(re.search(r"\bno\b(?!\s*(?:,|;|\.|-|\bit|\bi\b|\bwait|\bthe|\bactually))", rest, re.I))


def pick_several(question: Question, response: str) -> Picked:
    """The options that a response chooses where several may be."""
    choices = Choices.of(question)
    text = run_together(plain(response))
    parts = [part for part in re.split(r"[,;\s]+", response) if part]
    if parts and all(part in choices.ids for part in parts):
        return Picked(ids=frozenset(parts))
    if exact := choices.whole(response, text):
        return Picked(ids=frozenset(exact)) if len(exact) == 1 else Picked(trouble="ambiguous")
    if no_answer(text):
        return Picked(trouble="nothing")
    text = without_doubt(text)
    everything = frozenset(choices.ids)
    for pattern, wanted, meant in ((_ALL, "all", everything), (_NONE, "none", frozenset[str]())):
        if pattern.fullmatch(text):
            summary = choices.summary(wanted)
            return Picked(ids=frozenset((summary,)) if summary else meant)
    if but := _ALL_BUT.search(text):
        excluded = _many(but[1], choices)
        return excluded if excluded.trouble else Picked(ids=everything - excluded.ids)
    found = mentions(text, choices, several=True)
    if denies(found.rest):
        return _without(text, choices)
    if found.spans or re.search(r"\bor\b(?!\s+(?:not|so|something)\b)", found.rest, re.I):
        return Picked(trouble="ambiguous")
    return _settle(found)


def _without(text: str, choices: Choices) -> Picked:
    """ "A and C, not B": what is denied is not chosen; "not B" alone says nothing."""
    split = _BUT_NOT.match(text)
    if split is None or denies(split[2]):
        return Picked(trouble="denied")
    chosen, denied = _many(split[1], choices), _many(split[2], choices)
    if chosen.trouble or denied.trouble or chosen.ids & denied.ids:
        return Picked(trouble="denied")
    return chosen


def _many(text: str, choices: Choices) -> Picked:
    if exact := choices.whole(text.strip(), text.strip(" .,!?")):
        return Picked(ids=frozenset(exact)) if len(exact) == 1 else Picked(trouble="ambiguous")
    found = mentions(text, choices, several=True)
    return Picked(trouble="denied") if denies(found.rest) else _settle(found)


def _settle(found: Mentions) -> Picked:
    if found.beyond:
        return Picked(trouble="range")
    named = found.texts | found.letters or found.places
    return Picked(ids=frozenset(named)) if named else Picked(trouble="ambiguous")


def _unreadable(question: Question, trouble: str, locale: str) -> Verdict:
    name = "choice" if question.kind is Kind.SINGLE_CHOICE else "choices"
    if trouble in ("several", "denied"):
        name = "choice"
    sentence = say(locale, f"grading-{name}-{trouble}", first=LABELS[0], last=LABELS[len(question.options) - 1])
    return Verdict(result="unreadable", score=0, feedback=sentence)


def _option(question: Question, option_id: str) -> Option:
    return next(option for option in question.options if option.id == option_id)


def _judge_one(question: Question, chosen: str, locale: str) -> Verdict:
    option = _option(question, chosen)
    if chosen == question.key:
        return Verdict(result="correct", score=1, feedback=option.feedback or "")
    return Verdict(
        result="incorrect",
        score=0,
        feedback=option.feedback or say(locale, "grading-choice-wrong"),
        misconception=option.misconception,
    )


def _judge_several(question: Question, chosen: frozenset[str], locale: str) -> Verdict:
    """Score: right ones chosen less wrong ones chosen, of all right ones; never below 0."""
    key = frozenset(question.key if isinstance(question.key, tuple) else (str(question.key),))
    right, wrong = chosen & key, sorted(chosen - key)
    score = max(0.0, (len(right) - len(wrong)) / len(key))
    if chosen == key:
        return Verdict(result="correct", score=1, feedback="")
    first = _option(question, wrong[0]) if wrong else None
    if not chosen:
        name = "none"
    elif not right:
        name = "wrong"
    elif wrong:
        name = "extra" if right == key else "mixed"
    else:
        name = "missing"
    feedback = say(locale, f"grading-choices-{name}")
    if first and first.feedback:
        feedback = f"{feedback} {first.feedback}"
    return Verdict(
        result="partial" if score > 0 else "incorrect",
        score=score,
        feedback=feedback,
        misconception=first.misconception if first else None,
    )


def chosen(question: Question, response: str) -> frozenset[str]:
    """The ids of the options that a response chooses; none where it cannot be read."""
    if len(response.strip()) > LONGEST:
        return frozenset()
    pick = pick_one if question.kind is Kind.SINGLE_CHOICE else pick_several
    return (pressed(question, response) or pick(question, response)).ids


def grade_choices(question: Question, response: str, locale: str = "en") -> Verdict:
    """The verdict on a response to a single_choice or multiple_choice question."""
    if len(response.strip()) > LONGEST:
        return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-too-long"))
    single = question.kind is Kind.SINGLE_CHOICE
    picked = pressed(question, response) or (pick_one if single else pick_several)(question, response)
    if picked.trouble:
        return _unreadable(question, picked.trouble, locale)
    return (
        _judge_one(question, next(iter(picked.ids)), locale) if single else _judge_several(question, picked.ids, locale)
    )
