"""Turns events and errors into what a person reads: the one place where facts become sentences."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatch

from agent import (
    advising,
    answer_words,
    approval_words,
    class_words,
    language_words,
    linking_words,
    memory_words,
    quoting_words,
    receiving,
)
from agent.advising import Advised
from agent.buttons import asked_for, choices
from agent.messages import Card, CardOption, Image, Part, Reply, Text
from agent.quoting_words import literal
from agent.receiving import FileEvent
from agent.safety_words import words as words_of_safety
from agent.scene import Scene
from agent.subject_words import all_subjects, some_subjects
from agent.talk_words import TALKS, of_talk
from prompts.catalogue import say
from prompts.forms import listed, topic_name
from store.errors import ChironError, NotFound
from store.questions import Question
from tools import events as ev
from tools.classes.events import ClassEvent
from tools.errors import BudgetSpent, NothingOpen, NotYourDocument, NotYours, QuestionClosed, UnknownTarget
from tools.ingestion.approval_events import ApprovalEvent
from tools.ingestion.quoted import Quoted
from tools.linking.events import LinkEvent
from tools.memory.events import MemoryEvent
from tools.practice.warm_up import Voted, WarmUpShown
from tools.safety.events import SafetyEvent
from tools.search.wanted import questions_on

SAID_OF_OPEN = ("greeting", "okay", "complaint")
"""Kinds of small talk with other words while a question is open."""
REFUSED_OF_OPEN = ("refused-other-topic", "refused-question-closed", "refused-no-model", "refused-fault")
"""Reasons with plainer words while no question is open."""
LONGEST_TEXT = 10_000
"""Characters of a message that the tutor still reads."""
REASONS: dict[type[ChironError], str] = {
    NothingOpen: "refused-nothing-open",
    QuestionClosed: "refused-question-closed",
    UnknownTarget: "refused-unknown-target",
    NotYours: "refused-not-yours",
    NotYourDocument: "refused-not-your-document",
    BudgetSpent: "refused-budget",
    NotFound: "refused-nothing-open",
}


def refusal(error: ChironError) -> ev.Refused:
    """The event of an expected failure."""
    return ev.Refused(reason=REASONS.get(type(error), "refused-fault"))


def render(events: Sequence[ev.Event], scene: Scene, *, text: str = "", model_calls: int = 0) -> Reply:
    """The reply for a turn's events; `text` is what the model said, in place of stored explanations of concepts."""
    parts: list[Part] = []
    said_concept = bool(text)
    for event in events:
        if said_concept and isinstance(event, ev.Explained) and event.what == "concept":
            continue
        if isinstance(event, Advised):
            parts += advising.parts(event, scene.locale)
        elif isinstance(event, Quoted):
            parts += quoting_words.parts(event, scene)
        elif isinstance(event, ApprovalEvent):
            parts += approval_words.parts(event, scene.locale)
        elif words := _words(event, scene):
            parts.append(Text(text=words))
        if isinstance(event, ev.QuestionShown):
            parts.append(_card(scene.questions[event.question_id], event))
        if isinstance(event, WarmUpShown):
            parts.append(_poll(scene.questions[event.question_id], event))
    if text:
        parts.append(Text(text=text))
    if any(isinstance(event, ev.Stopped) for event in events):
        parts.append(Text(text=say(scene.locale, "stopped")))
    return Reply(
        parts=_merged(parts),
        choices=choices(events, scene) if parts else (),
        events=tuple(event.public() for event in events),
        model_calls=model_calls,
    )


def _merged(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Neighbouring texts become one, with a blank line between."""
    merged: list[Part] = []
    for part in parts:
        if isinstance(part, Text) and merged and isinstance(last := merged[-1], Text):
            merged[-1] = Text(text=f"{last.text}\n\n{part.text}")
        else:
            merged.append(part)
    return tuple(merged)


def _card(question: Question, event: ev.QuestionShown) -> Card:
    return replace(_plain_card(question, event.target), number=event.number, of=event.of)


def _poll(question: Question, event: WarmUpShown) -> Card:
    """A question for a group; the right option goes along, since the platform tells it to who has voted."""
    right = [option.id for option in question.options].index(str(question.key))
    return replace(_plain_card(question, event.target), quiz=right)


def _plain_card(question: Question, target: str) -> Card:
    picture = question.picture
    return Card(
        question_id=question.id,
        kind=question.kind.value,
        stem=question.stem,
        options=tuple(CardOption(label=question.label(o.id), text=o.text) for o in question.options),
        level=question.level.value,
        target=target,
        unit=question.unit,
        image=Image(alt=picture.alt, svg=picture.svg) if picture else None,
    )


@singledispatch
def _words(event: ev.Event, scene: Scene) -> str:
    """The sentences of one event; each sort of event has its own function below."""
    raise TypeError(event)


@_words.register(Voted)
@_words.register(ev.Stopped)
def _nothing(_event: ev.Event, _scene: Scene) -> str:
    """The platform has told the voter; and what was cut short is told at the end of the reply."""
    return ""


@_words.register
def _started(event: ev.PracticeStarted, scene: Scene) -> str:
    locale = scene.locale
    what = event.what or questions_on(locale, event.topics, count=event.length)
    key = "placement-started" if event.placement else "practice-started"
    started = say(locale, key, of=event.length, what=what)
    lines = [event.note, started] if event.note else [started]
    if event.nearest:
        lines.insert(1, say(locale, "nearest", offers=listed(locale, event.offers or event.nearest, "or")))
    return "\n\n".join(filter(None, [*lines, language_words.of_questions(scene)]))


@_words.register
def _resumed(event: ev.PracticeResumed, scene: Scene) -> str:
    if event.topics:
        return say(
            scene.locale,
            "practice-resumed",
            topic=listed(scene.locale, [topic_name(scene.locale, one) for one in event.topics]),
        )
    return say(scene.locale, "practice-resumed-plain")


@_words.register
def _shown(event: ev.QuestionShown, scene: Scene) -> str:
    return say(scene.locale, "card-again") if event.again else ""


@_words.register
def _warm_up(_event: WarmUpShown, scene: Scene) -> str:
    return say(scene.locale, "warm-up-intro")


@_words.register
def _graded(event: ev.AnswerGraded, scene: Scene) -> str:
    return answer_words.graded(event, scene)


@_words.register
def _rubric(event: ev.RubricShown, scene: Scene) -> str:
    return answer_words.rubric(event, scene)


@_words.register
def _hint(event: ev.HintGiven, scene: Scene) -> str:
    if event.spent:
        return say(scene.locale, "hint-spent")
    lines = [say(scene.locale, "hint-offer-solution")] if event.offer_solution and not event.last else []
    lines.append(say(scene.locale, "hint-text", level=event.level, text=event.text))
    if event.last:
        lines.append(say(scene.locale, "hint-last"))
    if event.try_first:
        lines.append(say(scene.locale, "hint-try-first"))
    return "\n\n".join(lines)


@_words.register
def _solution(event: ev.SolutionShown, scene: Scene) -> str:
    locale = scene.locale
    steps = "\n".join(f"{place}. {step}" for place, step in enumerate(event.steps, 1))
    lines = [say(locale, "solution-intro"), steps] if steps else []
    if event.answer and not (event.steps and event.steps[-1].endswith(f": {event.answer}")):
        lines.append(say(locale, "solution-answer", answer=event.answer))
    return "\n\n".join(lines)


@_words.register
def _skipped(_event: ev.Skipped, scene: Scene) -> str:
    return say(scene.locale, "skipped")


@_words.register
def _level(event: ev.LevelChanged, scene: Scene) -> str:
    return say(scene.locale, f"level-{event.direction}" if event.found else f"level-none-{event.direction}")


@_words.register
def _explained(event: ev.Explained, scene: Scene) -> str:
    locale = scene.locale
    if event.what == "option":
        if not event.topic:
            return say(locale, "explain-option-unknown")
        key = "explain-option-tried" if event.text else "explain-option"
        return say(locale, key, label=event.topic, text=event.text)
    if event.what == "question":
        return event.text
    if event.what != "concept":
        goes_back = scene.open is not None and event.what != "example"
        return f"{event.text}\n\n{say(locale, 'explain-back')}" if goes_back else event.text
    if not event.text:
        subjects = some_subjects(scene)
        if event.topic:
            return say(locale, "concept-unknown-named", topic=event.topic, subjects=subjects)
        return say(locale, "concept-unknown", subjects=subjects)
    back = f"\n\n{say(locale, 'explain-back')}" if scene.open else ""
    return f"**{event.topic}**\n\n{event.text}{back}"


@_words.register
def _progress(event: ev.ProgressShown, scene: Scene) -> str:
    locale = scene.locale
    if event.remaining_asked:
        if event.left is None:
            return say(locale, "progress-left-none")
        return say(locale, "progress-left-open" if scene.open else "progress-left", left=event.left, of=event.of or 0)
    if not event.answered:
        return say(locale, "progress-none-open" if scene.open else "progress-none")
    lines = [say(locale, "progress-intro", answered=event.answered, right=event.right_first_time)]
    weak = [skill for skill in event.skills if skill.right < skill.seen]
    if weak:
        first = weak[0]
        lines.append(say(locale, "progress-weakest", skill=first.name, right=first.right, seen=first.seen))
    elif event.weakest_asked:
        lines.append(say(locale, "progress-nothing-weak"))
    shown = weak if event.weakest_asked else event.skills
    if len(shown) == 1 and weak:  # said already
        shown = ()
    rows = [say(locale, "progress-line", name=s.name, right=s.right, seen=s.seen) for s in shown[:10]]
    return "\n\n".join([*lines, "\n".join(rows)] if rows else lines)


@_words.register
def _ended(event: ev.PracticeEnded, scene: Scene) -> str:
    locale = scene.locale
    score = say(locale, "ended-score", answered=event.answered, solved=event.solved, first=event.right_first_time)
    nothing = event.reason == "finished" and not event.solved
    lines = [say(locale, "ended-plain" if nothing else f"ended-{event.reason.replace('_', '-')}"), score]
    kept = event.reason == "paused" and scene.open is not None and scene.open.to_mark
    if kept and not event.answered:
        lines.remove(score)
    if event.hints:
        lines.append(say(locale, "ended-hints", hints=event.hints))
    if event.skipped:
        lines.append(say(locale, "ended-skipped", skipped=event.skipped))
    if event.improved:
        lines.append(say(locale, "ended-improved", topics=listed(locale, event.improved)))
    if event.next_topic:
        lines.append(say(locale, "ended-next", topic=event.next_topic))
    if event.reason == "paused" and scene.open is not None:
        lines.append(say(locale, "ended-waits-marks" if kept else "ended-waits"))
    return "\n\n".join([lines[0], " ".join(lines[1:])])


@_words.register
def _found(event: ev.QuestionsFound, scene: Scene) -> str:
    locale = scene.locale
    if event.found:
        return say(locale, "found-some", found=event.found)
    note = event.note or ""
    if event.nearest:
        return say(locale, "found-none", note=note, offers=listed(locale, event.offers or event.nearest, "or"))
    return say(locale, "found-none-plain", note=note)


@_words.register
def _linked(event: LinkEvent, scene: Scene) -> str:
    return linking_words.words(event, scene.locale)


@_words.register
def _memory(event: MemoryEvent, scene: Scene) -> str:
    return memory_words.words(event, scene)


@_words.register
def _safety(event: SafetyEvent, scene: Scene) -> str:
    return words_of_safety(event, scene.locale)


@_words.register
def _of_class(event: ClassEvent, scene: Scene) -> str:
    return class_words.words(event, scene.locale)


@_words.register
def _file(event: FileEvent, scene: Scene) -> str:
    return receiving.words(event, scene.locale, links=scene.links)


@_words.register
def _beyond(event: ev.SaidBeyond, scene: Scene) -> str:
    if event.about:
        return of_talk(event.about, scene)
    return say(scene.locale, "beyond-open" if scene.open else "beyond", subjects=some_subjects(scene))


@_words.register
def _asked_back(event: ev.AskedBack, scene: Scene) -> str:
    return say(scene.locale, "asked-back", what=asked_for(event, scene.locale))


@_words.register
def _not_taken(event: ev.FileNotTaken, scene: Scene) -> str:
    return say(scene.locale, f"file-{event.reason.replace('_', '-')}", name=event.name)


@_words.register
def _small_talk(event: ev.SmallTalk, scene: Scene) -> str:
    if event.about in TALKS:
        return of_talk(event.about, scene)
    here = "-open" if event.kind in SAID_OF_OPEN and scene.open else ""
    named = "-named" if event.kind == "greeting" and scene.name else ""
    words = say(
        scene.locale,
        f"small-talk-{event.kind}{named}{here}",
        name=literal(scene.name),
        subjects=all_subjects(scene),
    )
    due = scene.due and scene.open is None and event.kind == "greeting"
    return f"{words}\n\n{say(scene.locale, 'greeting-due', due=scene.due)}" if due else words


@_words.register
def _language(event: ev.LanguageTold, scene: Scene) -> str:
    return language_words.words(event, scene)


@_words.register
def _refused(event: ev.Refused, scene: Scene) -> str:
    plain = "-plain" if event.reason in REFUSED_OF_OPEN and scene.open is None else ""
    key, some = f"{event.reason}{plain}", some_subjects(scene)
    return say(scene.locale, key, limit=LONGEST_TEXT, subjects=some, topic=event.topic)
