"""The decision: what a message means, by rules and by what a classifier has learnt beside them."""

import re
from dataclasses import replace
from functools import lru_cache

from agent.intents.advice import asked_advice, asked_talk
from agent.intents.answers import Likeness, compact
from agent.intents.asking import ask_and_practise, ask_formula, ask_objection, asked_concept, asked_option
from agent.intents.features import features
from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.learnt import classifier
from agent.intents.linking import asked_link
from agent.intents.notes import asked_notes
from agent.intents.picking import pick
from agent.intents.rules import ESSAY_FROM, Ruling, finish, rule
from agent.intents.starting import FULL, gives_a_reason
from agent.intents.weighing import Side, asked_back, weigh
from store.questions import Kind
from tools.search.request import SearchRequest, parse_request
from tools.search.topics import TopicIndex
from tools.search.words import clean

OVERRULES = 0.8
"""How likely another reading has to be to be taken though the rules are certain of theirs."""
_FOR_OPEN = ("answer", "skip")
"""What only an open question can be about."""
_OF_ONE = ("harder", "easier", "hint", "skip", "next")
"""What is said of one question."""
_LEVELS: dict[IntentKind, frozenset[str]] = {"harder": frozenset(("hard",)), "easier": frozenset(("easy",))}
_MORE = re.compile(r"\b(?:more|another)\b")
_WEIGHED = ("answer", "start", "unknown", "beyond", "skip", "next", "hint", "harder", "easier")
"""What a topic's name beside a number or a level may have been taken for."""
_AGAIN = re.compile(r"\b(?:give|redo|repeat|practice|do|want|try)\b.*\b(?:again|those|them|ones)\b|\bagain\b")
_WENT_WRONG = re.compile(r"\bwhat did i (?:get|do) wrong\b")
_NO_OPTION = re.compile(r"(?:option|answer|choice|letter) ([a-h])")
_ANSWERED = re.compile(r"^i (?:think|thought|got|say|guess) .*\d")
_LEAVES = ("stop", "no", "skip", "answer", "unknown", "start", "unsure")
_PICKS_ANEW = re.compile(
    r"(?:[a-z']+ ){0,4}(?:change|switch|swap)(?: (?:it|that|this|mine|my answer))? to "
    r"(?:option |answer |letter )?([a-h])\W*",
    re.IGNORECASE,
)
"""While options are open this answers again: "let me change it to A"."""
_NO_REASONS = ("start", "resume", "stop", "beyond", "progress")
"""What one who says why something is so does not ask for."""
_BEGINS = ("yes", "no")
"""What sentences that answer may begin with."""
_LEFT = re.compile(r"(?:please |ok )*(?:no more|enough (?:of )?|stop(?: with)?|not)(?: \w+){1,4}")
_KEPT = 64
"""Readings that are kept: the built-in tutor reads again what was read when the message came."""
_LONGEST_KEPT = 1000
"""Characters of their messages."""


def read(text: str, state: TalkState, topics: TopicIndex, *, else_model: bool = False) -> Intent:
    """What a message means. Any text will do; raises nothing. Typically well under 2 ms.

    `else_model`: a language model takes what is not certain, so that a text which cannot be is not looked into,
    and the rules alone decide what is.
    """
    again = _read if len(text) <= _LONGEST_KEPT else _read.__wrapped__
    return again(text, state, topics, else_model)


@lru_cache(_KEPT)
def _read(text: str, state: TalkState, topics: TopicIndex, else_model: bool) -> Intent:
    intent = _meant(text, state, topics, else_model=else_model)
    if intent.kind in ("answer", "unsure"):
        return replace(intent, response=pick(intent.response, clean(text), state))
    return intent


def _meant(text: str, state: TalkState, topics: TopicIndex, *, else_model: bool) -> Intent:
    if (code := asked_link(text)) is not None:
        return Intent(kind="link", certain=True, response=code)
    if (looked_for := asked_notes(text)) is not None:
        return Intent(kind="quote", topic=looked_for)
    if state.doubted and (settled := asked_back(text, state)) is not None:
        return settled
    ruling = rule(text, state, topics, else_model=else_model)
    if (advice := asked_advice(ruling.reading, state) or asked_talk(ruling.reading, state)) is not None:
        return advice
    asked = ask_objection(ruling.reading, state) or ask_formula(ruling.reading, state, topics)
    if asked is not None:
        return asked
    if (both := ask_and_practise(ruling.reading, state, topics)) is not None:
        return both
    if state.is_open and compact(ruling.reading.text) in map(compact, state.options):
        return Intent(kind="answer", certain=True, response=ruling.reading.text)
    intent = _corrected(_best(ruling, state, topics, else_model=else_model), ruling, state)
    if intent.kind not in _WEIGHED or (side := weigh(ruling.reading, state, topics, intent.kind)) is None:
        if intent.kind == "start" and ruling.guess.likeness is Likeness.PLAIN and not ruling.wish.asks:
            return Intent(kind="answer", certain=True, response=ruling.guess.response)  # "46 chromosomes"
        return intent
    return _taken_for(side, intent, ruling, topics)


def _best(ruling: Ruling, state: TalkState, topics: TopicIndex, *, else_model: bool) -> Intent:
    """The meaning that the rules or else the classifier hold for the likeliest."""
    if else_model or not ruling.reading.text or _is_plain(ruling, state):
        return ruling.intent
    chances = classifier().chances(features(ruling, state))
    kind, chance = max(
        ((kind, chance) for kind, chance in chances.items() if state.is_open or kind not in _FOR_OPEN),
        key=lambda found: found[1],
    )
    if _holds(ruling, kind, chance):
        return ruling.intent
    intent = _as(kind, ruling, state, topics)
    return ruling.intent if intent.kind == ruling.intent.kind else intent


def _corrected(intent: Intent, ruling: Ruling, state: TalkState) -> Intent:
    """What is said of questions that went wrong or are not wanted, or of an option that is none here."""
    request, line = ruling.wish.request, ruling.reading.line
    if intent.kind in _NO_REASONS and gives_a_reason(line):
        return Intent(kind="answer", response=ruling.guess.response) if state.is_open else Intent(kind="unknown")
    if intent.kind in ("progress", "explain_option") and request.wrong_last and _AGAIN.search(line):
        return Intent(kind="start", request=request)
    if state.options and intent.kind != "answer" and (anew := _PICKS_ANEW.fullmatch(ruling.reading.text)):
        return Intent(kind="answer", certain=True, response=anew[1])
    if intent.kind == "explain_option" and state.practice != "active" and _WENT_WRONG.search(line):
        return Intent(kind="progress", weakest=True)
    if intent.kind == "complaint" and state.is_open and (letter := _NO_OPTION.fullmatch(line)):
        return Intent(kind="explain_option", topic=letter[1].upper())
    if intent.kind == "complaint" and not state.is_open and _ANSWERED.search(line):
        return Intent(kind="unknown")
    if state.is_open and intent.kind in _LEAVES and _LEFT.fullmatch(line) and _only_leaves_out(request):
        return Intent(kind="switch")
    return intent


def _only_leaves_out(request: SearchRequest) -> bool:
    left_out = any(part.without_subjects or part.without_skills for part in request.parts)
    return left_out and not any(part.subjects or part.skills or part.words or part.count for part in request.parts)


def _taken_for(side: Side, intent: Intent, ruling: Ruling, topics: TopicIndex) -> Intent:
    """The message taken for a request, or for what may be one: nothing is graded that is no answer."""
    if side is Side.ANSWER:
        return intent if intent.kind == "answer" else Intent(kind="answer", response=ruling.guess.response)
    request = ruling.wish.request if ruling.wish.has_topic else parse_request(ruling.reading.text, topics)
    topic = ruling.wish.topic or " / ".join(dict.fromkeys(part.topic for part in request.parts if part.topic))
    if side is Side.REQUEST:
        return intent if intent.kind == "start" else Intent(kind="start", request=request, topic=topic)
    return Intent(kind="unsure", request=request, topic=topic, response=ruling.guess.response)


def _holds(ruling: Ruling, kind: IntentKind, chance: float) -> bool:
    """Whether the rules' reading stands against another one, `kind`, that is as likely as `chance`."""
    by_rules = ruling.intent
    if kind == by_rules.kind or (by_rules.kind == "answer" and kind in ("yes", "no")):  # "Is 7 prime?" "yes"
        return True
    wish = ruling.wish
    if by_rules.kind == "start" and wish.strength and (wish.is_name or _is_for_more(ruling, kind)):
        return True
    asks = (wish.strength >= FULL and wish.has_topic and wish.asks) or (wish.strength >= 3 and wish.narrows)
    return (by_rules.certain or (by_rules.kind == "start" and asks)) and chance < OVERRULES


def _is_for_more(ruling: Ruling, kind: IntentKind) -> bool:
    """Whether a wish counts questions or says which, and so is no `kind`: "give me 3 more", "only hard ones"."""
    wish = ruling.wish
    more = wish.many and (wish.narrows or _MORE.search(ruling.reading.line) is not None)
    if kind == "answer":
        return more
    levels = {level.value for part in wish.request.parts for level in part.levels}
    if levels and kind in _LEVELS:
        return not levels <= _LEVELS[kind]
    return kind in _OF_ONE and (more or (wish.strength > 1 and wish.narrows))


def _is_plain(ruling: Ruling, state: TalkState) -> bool:
    """Whether a message is an answer and nothing else: "5", "(b)", "x^2 + 1", an option's own words, sentences."""
    if ruling.intent.kind != "answer":
        return False
    if state.kind is Kind.FREE_TEXT and len(ruling.reading.line.split()) > ESSAY_FROM:
        return all(choice.intent.kind in _BEGINS for choice in ruling.choices)
    if ruling.guess.likeness is not Likeness.PLAIN:
        return False
    if compact(ruling.guess.response) in map(compact, state.options):
        return True
    words = [word for word in ruling.reading.words if word.text.isalpha() and len(word.text) > 1]
    return len(words) == 0


def _as(kind: IntentKind, ruling: Ruling, state: TalkState, topics: TopicIndex) -> Intent:
    """The message taken for one of this kind, with its slots."""
    reading, wish = ruling.reading, ruling.wish
    intent = next((choice.intent for choice in ruling.choices if choice.intent.kind == kind), Intent(kind=kind))
    match kind:
        case "answer":
            return Intent(kind="answer", response=ruling.guess.response)
        case "start" | "next":
            intent = replace(intent, request=wish.request, topic=wish.topic)
        case "explain_option":
            intent = asked_option(reading, state)
        case "explain_concept":
            intent = asked_concept(reading, topics)
        case "unknown":
            return Intent(kind="unknown", topic=wish.topic if wish.is_bare else "")
    return finish(intent, reading, state, plain=False)
