"""The decision: what a message means, given where the conversation stands."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agent.intents.answers import Guess, Likeness, judge
from agent.intents.asking import Asked, ask_concept, ask_option, is_sum
from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.languages import is_foreign
from agent.intents.phrases import PHRASES, REFUSAL, STRENGTHS, WEAKEST
from agent.intents.reading import Clause, Reading, clause_of, core_of, read_words
from agent.intents.starting import Wish, wish_in
from store.questions import Kind
from tools.search.request import MOST_WORDS, SearchRequest
from tools.search.topics import TopicIndex

_RANK: tuple[IntentKind, ...] = (
    "harder", "easier", "solution", "just_tell", "hint", "skip", "next", "explain_option", "explain_question",
    "explain_concept", "repeat", "resume", "beyond", "progress", "who", "help", "start", "stop", "feeling", "no", "yes",
    "thanks", "greeting",
)  # fmt: skip
"""Of two things asked for as outright, the one that is done."""
_PLAIN_COMMANDS = frozenset(
    ("hint", "solution", "just_tell", "skip", "next", "harder", "easier", "stop", "resume", "repeat", "progress")
)
_THANKS_FOR = re.compile(r"^(?:ok |great |cool )*thanks? (?:you )?(?:so much |a lot |very much )?for\b")
_TOLD = ("hint", "explain_question", "feeling", "skip", "solution")
_CHAT = ("thanks", "greeting", "no", "yes", "feeling")
_REASONS = re.compile(r"\b(?:because|since|so|as|therefore)\b")
_MOST_DRIFT = 12
"""Words of a message whose drift a single word may tell."""
_ONE_LETTER: dict[str, IntentKind] = {"y": "yes", "n": "no"}
_MOST_COMMAND = 9
"""Words of a message that may still be nothing but a command."""


def read(text: str, state: TalkState, topics: TopicIndex) -> Intent:
    """What a message means. Any text will do; raises nothing. Typically well under 2 ms."""
    reading = read_words(text, state, topics)
    if not any(word.is_word for word in reading.words) and not any(char.isdigit() for char in reading.text):
        if state.kind is Kind.SHORT_TEXT and reading.text and re.search(r"\b(?:mark|sign|symbol|punctuation|operator)", state.stem):
            return Intent(kind="answer", certain=True, response=reading.text)
        puzzled = state.is_open and set(reading.text) <= {"?", "!", " "} and "?" in reading.text
        return Intent(kind="explain_question" if puzzled else "unknown")
    guess = judge(reading, state)
    if is_foreign(reading.text) and guess.likeness < Likeness.PLAIN:
        return Intent(kind="beyond")
    if guess.likeness < Likeness.PLAIN and (letter := _ONE_LETTER.get(reading.text.lower())):
        return _settle(Intent(kind=letter), reading, state)
    intent = _decide(reading, guess, state, topics)
    return _settle(intent, reading, state)


def _decide(reading: Reading, guess: Guess, state: TalkState, topics: TopicIndex) -> Intent:
    wish = wish_in(reading, state, topics)
    if guess.likeness is Likeness.PLAIN and not (
        wish.strength >= 4
        and wish.counted
        and not _REASONS.search(reading.line)
        and (state.kind is not Kind.ALGEBRAIC or wish.asks)
    ):
        return Intent(kind="answer", certain=True, response=guess.response)
    said = _commands(reading, state)
    if state.kind is Kind.FREE_TEXT and len(reading.line.split()) > _MOST_COMMAND + 3 and guess.likeness >= Likeness.FAIR:
        return Intent(kind="answer", certain=all(strength < 2 for _, strength in said), response=guess.response)
    asked = _asked(reading, state, topics)
    choices: list[tuple[int, Intent]] = [(strength, Intent(kind=kind)) for kind, strength in said]
    choices += [(one.strength, one.intent) for one in asked]
    if wish.strength:
        choices.append((wish.strength, Intent(kind="start", request=wish.request, topic=wish.topic)))
    if is_sum(reading) and not any(one.intent.skills for one in asked):
        choices.append((3, Intent(kind="beyond")))
    choices = _without_doubles(choices, wish)
    brief = len(reading.line.split()) <= _MOST_DRIFT
    drift = next((intent for strength, intent in choices if strength == 0 and brief), None)
    choices = [choice for choice in choices if choice[0]]
    best = min(choices, key=lambda choice: (-choice[0], _RANK.index(choice[1].kind)), default=None)
    if guess.likeness is Likeness.FAIR and (best is None or _answers_anyway(best, guess, reading, state, wish)):
        return Intent(kind="answer", certain=_is_surely(guess, reading, state), response=guess.response)
    if best is not None or drift is not None:
        return best[1] if best is not None else replace(drift or Intent(kind="unknown"), request=wish.request)
    if guess.likeness is Likeness.WEAK:
        return Intent(kind="answer", response=guess.response)
    return Intent(kind="unknown")


def _answers_anyway(
    best: tuple[int, Intent], guess: Guess, reading: Reading, state: TalkState, wish: Wish
) -> bool:
    """Whether what looks like a doubt or small talk is an answer after all ("not sure but 12", "idk maybe osmosis")."""
    strength, intent = best
    if intent.kind == "start" and not wish.asks and not wish.counted and state.kind not in (Kind.SHORT_TEXT, Kind.FREE_TEXT):
        return True
    if strength >= 3:
        return False
    if state.kind in (Kind.SHORT_TEXT, Kind.FREE_TEXT) and len(reading.clauses) > 1 and strength < 3:
        return any(not list(phrases_in(clause, state)) for clause in reading.clauses)
    if intent.kind in _TOLD or (intent.kind in _CHAT and not _is_answer_too(reading, state)):
        rest = clause_of(guess.response)
        # "no idea" and "thanks" are an answer only where something else is said beside them
        return rest != reading.line and not any(kind in (*_TOLD, *_CHAT) for kind, _ in phrases_in(Clause(rest, rest), state))
    return strength < 2 or (intent.kind in _CHAT and len(guess.response) * 2 >= len(reading.text))


def _is_answer_too(reading: Reading, state: TalkState) -> bool:
    """Whether a word of chat ("yes", "cool") may well answer this question."""
    if state.kind is not Kind.SHORT_TEXT:
        return False
    asks_yes = re.search(r"\byes\b|^(?:is|are|does|do|can|did|was|were|has|have|will)\b", state.stem.lower()) is not None
    return asks_yes if reading.line in ("yes", "no") else not re.search(r"\b(?:thanks|thank|cheers|hello|yes|no|ok)\b", reading.line)


def _is_surely(guess: Guess, reading: Reading, state: TalkState) -> bool:
    words = len(reading.line.split())
    if state.kind is Kind.SHORT_TEXT:
        return words <= 5 or guess.response != reading.text
    return state.kind is not Kind.FREE_TEXT or words >= 6


def _commands(reading: Reading, state: TalkState) -> list[tuple[IntentKind, int]]:
    """What is asked for or told in set phrases, over the whole and each clause."""
    found: list[tuple[IntentKind, int]] = []
    for clause in dict.fromkeys((reading.whole, *reading.clauses)):
        if _THANKS_FOR.match(clause.line):
            found.append(("thanks", 1))
            continue
        rest = REFUSAL.sub("", clause.core).strip()
        if rest != clause.core:
            found.append(("no", 1))
            clause = Clause(rest, core_of(rest))
        found += phrases_in(clause, state)
    return found


def phrases_in(clause: Clause, state: TalkState) -> Iterator[tuple[IntentKind, int]]:
    """The set phrases of one clause that count in this state."""
    lines = (clause.line,) if clause.line == clause.core else (clause.core, clause.line)
    ruled_out = "idle" if state.is_open else "open"
    for phrase in PHRASES:
        if phrase.when != ruled_out and any(phrase.pattern.search(line) for line in lines):
            yield phrase.kind, phrase.strength


def _asked(reading: Reading, state: TalkState, topics: TopicIndex) -> list[Asked]:
    option = ask_option(reading, state)
    if option:
        return [option]
    concept = ask_concept(reading, topics)
    return [concept] if concept else []


def _without_doubles(choices: list[tuple[int, Intent]], wish: Wish) -> list[tuple[int, Intent]]:
    """Settle what two rules saw in the same words."""
    kinds = {intent.kind for strength, intent in choices if strength}
    drop: set[IntentKind] = set()
    if wish.strength >= 3 and wish.has_topic:
        drop |= {"harder", "easier", "skip", "next", "stop", "feeling", "resume"}
        if wish.strength >= 4:
            drop |= {"hint", "explain_concept", "progress"} | ({"beyond"} if wish.asks else set())
    if "feeling" in kinds and not wish.asks and wish.strength < 4:
        drop.add("start")
        drop.discard("feeling")
    if kinds & {"harder", "easier"}:
        drop |= {"skip", "next", "feeling"}
        if not wish.has_topic and (wish.request.count or 1) == 1:
            drop.add("start")
    if "beyond" in kinds and not wish.asks:
        drop.add("start")
    if "progress" in kinds:
        drop.add("explain_concept")
    if "explain_question" in kinds:
        drop |= {"easier", "harder"}
    if "explain_option" in kinds:
        drop.add("just_tell")
    if "skip" in kinds or "next" in kinds:
        if not wish.has_topic and (wish.request.count or 1) == 1:
            drop.add("start")
    return [(strength, intent) for strength, intent in choices if intent.kind not in drop]


def _settle(intent: Intent, reading: Reading, state: TalkState) -> Intent:
    """Resolve what only the state can tell, and say what is certain."""
    kind = intent.kind
    last = state.last[-1] if state.last else None
    short = len(reading.line.split()) <= 4
    if kind in ("unknown", "beyond") and state.solution_offered and re.match(r"(?:yes|ok|sure)\b", reading.line):
        kind = "solution"
    elif kind in ("explain_question", "repeat") and not state.is_open and state.practice == "none":
        kind = "help"
    elif kind == "repeat" and not state.is_open and state.practice == "paused":
        kind = "resume"
    elif state.solution_offered and (kind == "yes" or (kind == "resume" and re.search(r"\bgo (?:on|ahead)\b", reading.line))):
        kind = "solution"
    elif kind in ("just_tell", "skip") and state.solution_offered and re.search(r"\b(?:show|tell)\b", reading.line):
        kind = "solution"
    elif kind == "yes" and state.practice == "paused":
        kind = "resume"
    elif kind in ("skip", "next") and last == "hint" and short and re.fullmatch(r"(?:one |some |a bit |give me )*(?:more|another)(?: one)?(?: please)?", reading.line):
        kind = "hint"
    elif kind == "next" and state.practice == "paused" and not re.search(r"\b(?:another|more|next|new|other|different)\b", reading.line):
        kind = "resume"
    elif kind == "start" and intent.request is not None and intent.request.is_empty and state.practice != "none":
        kind = "resume" if state.practice == "paused" else "repeat" if state.is_open else "next"
    elif kind == "resume" and state.practice == "active" and not state.is_open:
        kind = "next"
    certain = intent.certain or (kind in _PLAIN_COMMANDS and len(reading.line.split()) <= _MOST_COMMAND)
    weakest = kind == "progress" and bool(WEAKEST.search(reading.line)) and not STRENGTHS.search(reading.line)
    return replace(intent, kind=kind, certain=certain, weakest=weakest)


__all__ = ["MOST_WORDS", "SearchRequest", "read"]
