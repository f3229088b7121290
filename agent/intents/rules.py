"""What a message means by rules alone, given where the conversation stands, and what the rules saw in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agent.intents.answers import Guess, Likeness, judge
from agent.intents.asking import ask_concept, ask_option, is_sum
from agent.intents.foreign import is_foreign
from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.phrases import Phrase, phrases_for
from agent.intents.reading import Clause, Reading, clause_of, core_of, read_words
from agent.intents.settling import MOST_COMMAND, settle
from agent.intents.shapes import shape
from agent.intents.starting import Wish, wish_in
from store.questions import Kind
from tools.search.topics import TopicIndex

_REFUSAL = shape("refusal")
_WEAKEST = shape("weakest")
_STRENGTHS = shape("strengths")
_REMAINING = shape("remaining")
_AHEAD = re.compile(r"\bnext\b")
_RANK: tuple[IntentKind, ...] = (
    "harder", "easier", "solution", "just_tell", "hint", "skip", "next", "explain_option", "explain_question",
    "explain_concept", "repeat", "resume", "beyond", "progress", "who", "help", "start", "stop", "complaint", "feeling",
    "no", "yes", "thanks", "greeting",
)  # fmt: skip
"""Of two things asked for as outright, the one that is done."""
_STATES = ("hint", "explain_question", "feeling", "skip", "solution")
"""What only tells how things stand: "no idea" is an answer only where something else is said beside it."""
_CHAT = ("thanks", "greeting", "no", "yes", "feeling", "complaint")
_THANKS_FOR = re.compile(r"^(?:ok |great |cool )*thanks? (?:you )?(?:so much |a lot |very much )?for\b")
_REASONS = re.compile(r"\b(?:because|since|so|as|therefore)\b")
_INSTEAD = re.compile(
    r"\b(?:give|quiz|let us|switch|change|want|instead|rather|move|"
    r"(?:can|could) (?:we|i) (?:do|have|get|try|practice))\b"
)
"""Beside a complaint this asks for other questions."""
_SIGNS_ASKED = re.compile(r"\b(?:mark|sign|symbol|punctuation|operator)")
_YES_OR_NO = re.compile(r"\byes\b|^(?:is|are|does|do|can|did|was|were|has|have|will)\b")
_ONE_LETTER: dict[str, IntentKind] = {"y": "yes", "n": "no"}
_MOST_DRIFT = 12
"""Words of a message whose drift a single word may tell."""
ESSAY_FROM = 12
"""Words from which a text is an answer to a question that wants sentences, whatever else it may hold."""
_TEXTS = (Kind.SHORT_TEXT, Kind.FREE_TEXT)


@dataclass(frozen=True, slots=True)
class Choice:
    """An intent and how outright it is asked for: 4 (with all that belongs to it) to 1, 0 by a single word."""

    strength: int
    intent: Intent


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules make of a message."""

    reading: Reading
    intent: Intent
    """What it means by the rules alone."""
    guess: Guess
    """How much it looks like an answer."""
    wish: Wish
    """How much it looks like a request for questions."""
    choices: tuple[Choice, ...] = ()
    """All else that it may mean."""


def rule(text: str, state: TalkState, topics: TopicIndex, *, else_model: bool = False) -> Ruling:
    """What a message means by the rules. Any text will do; raises nothing.

    `else_model`: a language model takes what is not certain, so that a text which cannot be is not looked into.
    """
    reading = read_words(text, state, topics)
    worded = any(word.is_word for word in reading.words)
    guess = judge(reading, state) if worded else Guess(Likeness.NONE, reading.text)
    if not worded:
        return Ruling(reading, _signs_alone(reading.text, state), guess, Wish(0))
    if (intent := _at_once(reading, guess, state, else_model=else_model)) is not None:
        return Ruling(reading, intent, guess, Wish(0))
    wish = wish_in(reading, state, topics)
    choices = tuple(_choices(reading, state, topics, wish))
    return Ruling(reading, _decide(reading, guess, state, wish, choices), guess, wish, choices)


def _at_once(reading: Reading, guess: Guess, state: TalkState, *, else_model: bool) -> Intent | None:
    if guess.likeness < Likeness.PLAIN:
        if is_foreign(reading.text):
            return Intent(kind="beyond")
        if letter := _ONE_LETTER.get(reading.text.lower()):
            return settle(Intent(kind=letter), reading, state, plain=True)
    if else_model and guess.likeness < Likeness.FAIR and len(reading.line.split()) > MOST_COMMAND:
        return Intent(kind="unknown")
    return None


def _signs_alone(text: str, state: TalkState) -> Intent:
    """A message without a word: "??", or a punctuation mark where one is asked for."""
    if state.kind is Kind.SHORT_TEXT and text and _SIGNS_ASKED.search(state.stem):
        return Intent(kind="answer", certain=True, response=text)
    puzzled = state.is_open and "?" in text and set(text) <= {"?", "!", " "}
    return Intent(kind="explain_question" if puzzled else "unknown")


def _decide(reading: Reading, guess: Guess, state: TalkState, wish: Wish, choices: Sequence[Choice]) -> Intent:
    if guess.likeness is Likeness.PLAIN and not _counts_questions(wish, reading, state):
        return Intent(kind="answer", certain=True, response=guess.response)
    long = len(reading.line.split()) > ESSAY_FROM
    if state.kind is Kind.FREE_TEXT and long and guess.likeness >= Likeness.FAIR:
        certain = all(choice.strength < 2 for choice in choices)
        return Intent(kind="answer", certain=certain, response=guess.response)
    best = min(
        (choice for choice in choices if choice.strength),
        key=lambda choice: (-choice.strength, _RANK.index(choice.intent.kind)),
        default=None,
    )
    if guess.likeness is Likeness.FAIR and (best is None or _answers_anyway(best, guess, reading, state, wish)):
        return Intent(kind="answer", certain=_is_surely(guess, reading, state), response=guess.response)
    if best is not None:
        return finish(best.intent, reading, state, plain=True)
    if not long and (drift := next((choice.intent for choice in choices), None)):
        return finish(replace(drift, request=wish.request), reading, state, plain=False)
    if guess.likeness is Likeness.WEAK:
        return Intent(kind="answer", response=guess.response)
    if wish.is_bare:
        return Intent(kind="unknown", topic=wish.topic)
    return settle(Intent(kind="unknown"), reading, state, plain=False)


def finish(intent: Intent, reading: Reading, state: TalkState, *, plain: bool) -> Intent:
    """An intent with what only the whole message and the state can tell; `plain`: set phrases gave it."""
    if intent.kind == "progress":
        weakest = bool(_WEAKEST.search(reading.line)) and not _STRENGTHS.search(reading.line)
        remaining, ahead = bool(_REMAINING.search(reading.line)), bool(_AHEAD.search(reading.line))
        intent = replace(intent, weakest=weakest, remaining=remaining, ahead=ahead and not remaining)
    return settle(intent, reading, state, plain=plain)


def _counts_questions(wish: Wish, reading: Reading, state: TalkState) -> bool:
    """Whether what looks like an answer counts questions: "5 on fractions"."""
    return (
        wish.strength >= 4
        and wish.counted
        and not _REASONS.search(reading.line)
        and (state.kind is not Kind.ALGEBRAIC or wish.asks)
    )


def _choices(reading: Reading, state: TalkState, topics: TopicIndex, wish: Wish) -> list[Choice]:
    """All that a message may mean, what two rules saw in the same words settled."""
    if is_sum(reading):
        return [Choice(3, Intent(kind="beyond"))]
    choices = [Choice(strength, Intent(kind=kind)) for kind, strength in _commands(reading, state)]
    if asked := ask_option(reading, state) or ask_concept(reading, topics):
        choices.append(Choice(asked.strength, asked.intent))
    if wish.strength:
        choices.append(Choice(wish.strength, Intent(kind="start", request=wish.request, topic=wish.topic)))
    if not wish.has_topic and _REFUSAL.search(reading.line):
        choices = [choice for choice in choices if choice.intent.kind != "start"]
    drop = _outdone(choices, wish, reading.line)
    return [choice for choice in choices if choice.intent.kind not in drop]


def _outdone(choices: list[Choice], wish: Wish, line: str) -> set[IntentKind]:
    """Which intents others of the same message leave no room for."""
    kinds = {choice.intent.kind for choice in choices if choice.strength}
    one_more = not wish.has_topic and (wish.request.count or 1) == 1
    drop: set[IntentKind] = set()
    if wish.strength >= 3 and wish.has_topic:
        drop |= {"harder", "easier", "skip", "next", "stop", "feeling", "resume"}
        if wish.strength >= 4:
            drop |= {"hint", "explain_concept", "progress"}
    if wish.strength >= 4 and wish.has_topic and wish.asks:
        drop.add("beyond")
    if "feeling" in kinds and not wish.asks and wish.strength < 4:  # "i hate maths"
        drop.add("start")
        drop.discard("feeling")
    puzzled = any(choice.intent.kind in ("complaint", "explain_question") and choice.strength > 1 for choice in choices)
    if puzzled and not wish.counted and not _INSTEAD.search(line):  # "there is an error in this question on fractions"
        drop.add("start")
    if "complaint" in kinds:
        drop.add("just_tell")  # "you got the wrong answer"
    if kinds & {"harder", "easier"}:
        drop |= {"skip", "next", "feeling"}
    if kinds & {"harder", "easier", "skip", "next"} and one_more:
        drop.add("start")
    if "beyond" in kinds and not wish.asks:  # "write my English essay"
        drop.add("start")
    if kinds & {"progress", "help"} or any(c.intent.kind == "hint" and c.strength == 2 for c in choices):
        drop.add("explain_concept")
    if "explain_question" in kinds:
        drop |= {"easier", "harder"}  # "explain it simpler"
    if "explain_option" in kinds:
        drop.add("just_tell")
    return drop


def _answers_anyway(best: Choice, guess: Guess, reading: Reading, state: TalkState, wish: Wish) -> bool:
    """Whether what looks like a doubt or small talk is an answer after all ("not sure but 12", "idk maybe osmosis")."""
    kind = best.intent.kind
    if kind == "start" and not wish.asks and not wish.counted and state.kind not in _TEXTS:
        return True
    if best.strength >= 3:
        return False
    if state.kind in _TEXTS and len(reading.clauses) > 1:
        return any(not list(_phrases_in(clause, state)) for clause in reading.clauses)
    if kind in _STATES or (kind in _CHAT and not _is_answer_too(reading, state)):
        rest = clause_of(guess.response)
        beside = {kind for kind, _ in _phrases_in(Clause(rest, rest), state)}
        return rest != reading.line and not beside & {*_STATES, *_CHAT}
    return best.strength < 2 or (kind in _CHAT and len(guess.response) * 2 >= len(reading.text))


def _is_answer_too(reading: Reading, state: TalkState) -> bool:
    """Whether a word of chat ("yes", "cool") may well answer this question."""
    if state.kind is not Kind.SHORT_TEXT:
        return False
    if reading.line in ("yes", "no"):
        return bool(_YES_OR_NO.search(state.stem.lower()))
    return not re.search(r"\b(?:thanks|thank|cheers|hello|yes|no|ok)\b", reading.line)


def _is_surely(guess: Guess, reading: Reading, state: TalkState) -> bool:
    words = len(reading.line.split())
    if state.kind is Kind.SHORT_TEXT:
        return words <= 5 or guess.response != reading.text
    return state.kind is not Kind.FREE_TEXT or words >= 6


def _commands(reading: Reading, state: TalkState) -> Iterator[tuple[IntentKind, int]]:
    """What is asked for or told in set phrases, over the whole and each clause."""
    held = phrases_for(reading.line)
    for clause in dict.fromkeys((reading.whole, *reading.clauses)):
        if _THANKS_FOR.match(clause.line):
            yield "thanks", 1
            continue
        wanted = _REFUSAL.sub("", clause.line).strip()
        if wanted != clause.line:
            yield "no", 1
            yield from _phrases_in(Clause(wanted, core_of(wanted)), state)
        else:
            yield from _phrases_in(clause, state, held)


def _phrases_in(
    clause: Clause, state: TalkState, held: Sequence[Phrase] | None = None
) -> Iterator[tuple[IntentKind, int]]:
    """The set phrases of one clause that count in this state; `held`: those that it may hold, if that is known."""
    lines = dict.fromkeys((clause.core, clause.line))
    ruled_out = "idle" if state.is_open else "open"
    for phrase in phrases_for(clause.line) if held is None else held:
        if phrase.when != ruled_out and any(phrase.pattern.search(line) for line in lines):
            yield phrase.kind, phrase.strength
