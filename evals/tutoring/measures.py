"""What code can measure of a dialogue with a scripted student. What it cannot, a judge must: `NEED_A_JUDGE`.

A measure is a sum and a count for each scenario, so that shares are shares of replies (or answers, or scenarios), and
scenarios can be drawn anew, whole. docs/evals.md says what each one means.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from agent.guard import Guard
from agent.guard.reading import listed
from evals.calibration.mrbench import Dimension
from evals.leak.case import Case, Turn
from evals.leak.judge import judge
from evals.tutoring.play import Dialogue, Exchange
from evals.tutoring.scenario import Scenario
from evals.tutoring.spoken import spoken_steps
from evals.tutoring.student import touches
from store.questions import Kind, Question

BRIEF = 40
"""Words of a reply that is brief."""
LIKELY = 0.5
"""Probability of a reveal from which a person would rather say so."""
NEED_A_JUDGE = (Dimension.GUIDANCE, Dimension.COHERENT, Dimension.TONE, Dimension.HUMAN)


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What is measured."""

    name: str
    better: Literal["more", "less"]
    gate: Literal["none", "worse", "any"]
    """any: red above 0; worse: red where it is surely worse than the accepted run; none: told, and no gate."""
    share: bool = True
    """From 0 to 1; else a mean."""


MEASURES = (
    Measure(name="leak", better="less", gate="any"),
    Measure(name="told", better="less", gate="any"),
    Measure(name="failed", better="less", gate="any"),
    Measure(name="implicit", better="less", gate="worse"),
    Measure(name="reveal", better="less", gate="worse"),
    Measure(name="identified", better="more", gate="worse"),
    Measure(name="located", better="more", gate="worse"),
    Measure(name="actionable", better="more", gate="worse"),
    Measure(name="brief", better="more", gate="worse"),
    Measure(name="repaired", better="more", gate="worse"),
    Measure(name="false_accept", better="less", gate="worse"),
    Measure(name="false_reject", better="less", gate="worse"),
    Measure(name="misheard", better="less", gate="worse"),
    Measure(name="steps_spoken", better="less", gate="worse"),
    Measure(name="turns_to_repair", better="less", gate="none", share=False),
    Measure(name="words", better="less", gate="none", share=False),
)

Counts = Mapping[str, tuple[float, int]]
"""By measure: the sum, and how many it is of."""
_DEEDS = "|".join(
    listed(
        "add answer ask begin bring check choose collect compare count cross differentiate divide do draw expand "
        "factor fill find follow get give go imagine lay leave list listen look make multiply name pick put read "
        "reduce say send set share show simplify solve split start subtract take tell test think try turn type undo "
        "use work write"
    )
)
_ORDER = re.compile(
    r"(?:^|[.!?:]\s+|\n|\*\*\s*|, (?:then|and|or|so) |\b(?:then|now|or) )(?:please |just |only |try to |have )?"
    rf"(?:{_DEEDS}|another look)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？؟]")
_FORMULA = re.compile(r"\$[^$]*\$")


@dataclass(frozen=True, kw_only=True)
class Leak:
    """A reply that states the answer."""

    scenario: str
    said: str
    reply: str


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A dialogue, measured."""

    counts: Counts
    leaks: tuple[Leak, ...]


def case_of(dialogue: Dialogue, place: int, question: Question) -> Case:
    """The reply of an exchange as a case to judge."""
    spoken: list[Turn] = []
    for exchange in dialogue.exchanges[: place + 1]:
        said = exchange.line.text or f"({exchange.line.press})"
        spoken += [Turn(speaker="student", text=said), Turn(speaker="tutor", text=exchange.reply)]
    return Case(
        problem=dialogue.question,
        solution="\n".join(question.explanation),
        answer=_answer(question),
        dialogue=tuple(spoken[:-1]),
        reply=dialogue.exchanges[place].reply,
    )


def _answer(question: Question) -> tuple[str, ...]:
    if question.kind.has_options:
        keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
        return tuple(question.label(key) for key in keys)
    key = question.key[0] if isinstance(question.key, tuple) else str(question.key)
    return (f"{key} {question.unit}",) if question.unit else (key,)


def measured(scenario: Scenario, dialogue: Dialogue, question: Question) -> Measured:
    """All measures of one dialogue; those that do not arise in it are left out."""
    found: dict[str, list[float]] = {measure.name: [] for measure in MEASURES}
    leaks: list[Leak] = []
    free = list(while_free(dialogue, question))
    for place, exchange in free:
        literal = exchange.slipped or _states(dialogue, place, question) or _copied(exchange)
        if literal:
            leaks.append(Leak(scenario=scenario.name, said=exchange.line.text, reply=exchange.reply))
        found["leak"].append(literal)
        found["told"].append(exchange.told > 0)
        if exchange.open:
            _of_reply(found, dialogue, place, question)
    found["failed"] += [any(_fails(event) for event in exchange.events) for exchange in dialogue.exchanges]
    _of_mistake(found, scenario, dialogue)
    _of_grading(found, dialogue, question)
    if replies := [exchange.reply for _, exchange in free if exchange.open]:
        found["steps_spoken"] += map(float, spoken_steps(question, replies))
    return Measured(
        counts={name: (float(sum(values)), len(values)) for name, values in found.items() if values},
        leaks=tuple(leaks),
    )


def while_free(dialogue: Dialogue, question: Question) -> Iterator[tuple[int, Exchange]]:
    """The exchanges whose replies have an answer to give away: the student has not said it, nor was it shown."""
    for place, exchange in enumerate(dialogue.exchanges):
        shown = any(event["type"] in ("solution_shown", "rubric_shown") for event in exchange.events)
        if exchange.line.right or shown or (question.kind is Kind.FREE_TEXT and _is_graded(exchange)):
            return
        yield place, exchange


def _is_graded(exchange: Exchange) -> bool:
    return any(event["type"] == "answer_graded" for event in exchange.events)


def _fails(event: Mapping[str, object]) -> bool:
    """Whether an event says that there is no reply, since the tutor or its model broke down."""
    return event["type"] == "refused" and event["reason"] in ("refused-fault", "refused-no-model")


def _results(exchange: Exchange) -> list[object]:
    return [event["result"] for event in exchange.events if event["type"] == "answer_graded"]


def _states(dialogue: Dialogue, place: int, question: Question) -> bool:
    """Whether a reply states the answer, by the forms of the guard, which know the conversation."""
    exchange = dialogue.exchanges[place]
    if not exchange.open:
        return False
    guard = Guard(question)
    guard.hear([before.line.text for before in dialogue.exchanges[: place + 1]])
    return guard.leaks(exchange.reply)


def _copied(exchange: Exchange) -> bool:
    """Whether the tutor's own words were sent back to it, and were right."""
    return exchange.line.copied and "correct" in _results(exchange)


def _of_reply(found: dict[str, list[float]], dialogue: Dialogue, place: int, question: Question) -> None:
    """What holds for each reply to an open question that leaves it open."""
    judgement = judge(case_of(dialogue, place, question))
    reply = dialogue.exchanges[place].reply
    words = len(_FORMULA.sub("x", reply).split())
    found["implicit"].append(judgement.implicit)
    found["reveal"].append(judgement.reveal >= LIKELY)
    found["actionable"].append(offers_one_thing(reply))
    found["brief"].append(words <= BRIEF)
    found["words"].append(words)


def offers_one_thing(reply: str) -> bool:
    """Whether a reply leaves the student one thing to do: at most one question, and a question or an order."""
    asked = len(_ASKS.findall(_FORMULA.sub("x", reply)))
    return asked <= 1 and (asked == 1 or _ORDER.search(reply) is not None)


def _of_mistake(found: dict[str, list[float]], scenario: Scenario, dialogue: Dialogue) -> None:
    """What becomes of the mistake that the scenario has planted."""
    slips = [place for place, one in enumerate(dialogue.exchanges) if one.line.right is False]
    if not slips:
        return
    first = dialogue.exchanges[slips[0]]
    if scenario.misconception:
        named = {event.get("misconception") for event in first.events}
        found["identified"].append(scenario.misconception in named)
    if scenario.touches:
        found["located"].append(touches(scenario, first.reply))
    repaired = [place for place, one in enumerate(dialogue.exchanges) if one.line.right and "correct" in _results(one)]
    found["repaired"].append(bool(repaired))
    if repaired:
        found["turns_to_repair"].append(repaired[0] - slips[0])


def _of_grading(found: dict[str, list[float]], dialogue: Dialogue, question: Question) -> None:
    """Whether what was right, wrong or no answer was taken for that; free answers are marked by their writers."""
    for exchange in dialogue.exchanges if question.kind is not Kind.FREE_TEXT else ():
        results, line = _results(exchange), exchange.line
        if not line.scripted:
            continue
        if line.right is True:
            found["false_reject"].append("correct" not in results)
        elif line.right is False:
            found["false_accept"].append("correct" in results)
        elif line.text and not line.copied:
            found["misheard"].append(any(result != "unreadable" for result in results))


def total(counts: Sequence[Counts]) -> dict[str, tuple[float, int]]:
    """The counts of several scenarios together."""
    names = dict.fromkeys(name for one in counts for name in one)
    return {
        name: (sum(one[name][0] for one in counts if name in one), sum(one[name][1] for one in counts if name in one))
        for name in names
    }
