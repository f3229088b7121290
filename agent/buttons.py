"""The buttons below a reply."""

from collections.abc import Sequence

from agent import (
    advising,
    approval_words,
    class_words,
    language_words,
    linking_words,
    memory_words,
    receiving,
    safety_words,
)
from agent.advising import choice
from agent.messages import Action, ActionKind, Choice
from agent.scene import Scene
from prompts.catalogue import say
from prompts.forms import topic_name
from store.questions import Question
from tools import events as ev
from tools.adaptation.events import Recommended
from tools.practice.marking import ALL, NONE, SOME
from tools.practice.warm_up import WarmUpShown
from tools.search.nearest import small
from tools.search.wanted import questions_on

SUGGESTIONS = 3
OF_OPEN: tuple[ActionKind, ...] = ("hint", "skip", "explain", "stop")
"""What can be done with an open question beside answering it."""


def choices(events: Sequence[ev.Event], scene: Scene) -> tuple[Choice, ...]:
    """The buttons below a reply that tells of these events."""
    last = events[-1] if events else None
    if isinstance(last, ev.LanguageTold) and (of_language := language_words.choices(last)):
        return (*(_choices(events[:-1], scene) if len(events) > 1 else ()), *of_language)
    return _choices(events, scene)


def _choices(events: Sequence[ev.Event], scene: Scene) -> tuple[Choice, ...]:
    say_ = scene.locale
    last = events[-1] if events else None
    if (own := _of_its_own(events, scene)) is not None:
        return own
    if isinstance(last, WarmUpShown):  # which all may vote on: what its asker alone has open is not for them
        return ()
    if asked := _of_questions_asked(last, scene):
        return asked
    aside = scene.paused and isinstance(last, ev.PracticeEnded | ev.SmallTalk | Recommended)
    if scene.open is not None and not aside:
        question, target = scene.open.question, scene.open.target
        if scene.open.to_mark:
            return (*_marks(question, target, say_), choice(say_, "skip", target), choice(say_, "stop", target))
        answers = [Choice(label=question.label(o.id), action=_answer(target, o.id)) for o in question.options]
        return (*answers, *(choice(say_, kind, target) for kind in OF_OPEN))
    if last is not None and (advised := advising.choices(last, say_)):
        return advised
    if isinstance(last, ev.SolutionShown | ev.Skipped):
        return (choice(say_, "next"), choice(say_, "stop"))
    if isinstance(last, ev.PracticeEnded):
        starts = [_start(say_, last.next_topic, "choice-more")] if last.next_topic else []
        goes_on = [choice(say_, "resume")] if last.reason == "paused" else []
        return (*goes_on, *starts, choice(say_, "progress"))
    if isinstance(last, ev.QuestionsFound):
        labels = last.offers or last.nearest
        return tuple(
            Choice(label=label, action=Action(kind="start", value=request))
            for label, request in zip(labels, last.nearest, strict=True)
        )
    weak = [skill.name for skill in last.skills[:SUGGESTIONS]] if isinstance(last, ev.ProgressShown) else []
    if scene.due:
        return (choice(say_, "review"), choice(say_, "recommend"))
    if scene.waits:
        return (choice(say_, "resume"), *([] if weak else [choice(say_, "progress")]))
    if weak:
        return tuple(_start(say_, name, "choice-start") for name in weak)
    return tuple(_start(say_, subject, "choice-start") for subject in scene.subjects[:SUGGESTIONS])


def _of_its_own(events: Sequence[ev.Event], scene: Scene) -> tuple[Choice, ...] | None:
    """The buttons that the last event has wherever the practice stands; None where it has none."""
    last, locale = events[-1] if events else None, scene.locale
    if (approval := approval_words.choices(events, locale, page=scene.page)) is not None:
        return approval
    if (of_class := class_words.choices(last, locale)) is not None:
        return of_class
    if (remembered := memory_words.choices(last, scene)) is not None:
        return remembered
    if (safe := safety_words.choices(last, scene)) is not None:
        return safe
    linking = linking_words.choices(last, locale)
    return receiving.choices(events, locale) if linking is None else linking


def _of_questions_asked(last: ev.Event | None, scene: Scene) -> tuple[Choice, ...]:
    """The buttons of what the tutor asks back, and of a thing explained or of something else while nothing is open."""
    locale = scene.locale
    if isinstance(last, ev.AskedBack) and scene.open is not None:
        return (
            Choice(label=say(locale, "choice-is-answer"), action=_answer(scene.open.target, last.said)),
            Choice(label=asked_for(last, locale), action=Action(kind="start", value=last.said)),
        )
    if scene.open is None and isinstance(last, ev.SmallTalk) and last.kind == "bored":
        places = range(scene.seed, scene.seed + min(SUGGESTIONS - 1, len(scene.subjects)))
        others = [scene.subjects[place % len(scene.subjects)] for place in places]
        return (*(_start(locale, subject, "choice-start") for subject in others), choice(locale, "recommend"))
    if isinstance(last, ev.Refused) and last.reason == "refused-other-topic":
        return tuple(_start(locale, subject, "choice-start") for subject in scene.subjects[:SUGGESTIONS])
    if scene.open is None and isinstance(last, ev.Explained) and _taught(last):
        more = choice(locale, "resume") if scene.waits else choice(locale, "progress")
        return (_start(locale, last.topic, "choice-start"), more)
    return ()


def _taught(event: ev.Explained) -> bool:
    """Whether a topic was explained that can be practised."""
    return event.what in ev.EXPLANATIONS and bool(event.topic and event.text)


def _answer(target: str, value: str) -> Action:
    return Action(kind="answer", target=target, value=value)


def _marks(question: Question, target: str, locale: str) -> tuple[Choice, ...]:
    """Buttons to mark an answer of one's own: all, each point alone, none."""
    places = range(1, len(question.rubric) + 1) if len(question.rubric) > 1 else ()
    labels = {ALL: say(locale, "choice-marks-all")}
    labels |= {str(place): say(locale, "choice-marks-one", place=place) for place in places}
    if not places:
        labels[SOME] = say(locale, "choice-marks-some")
    labels[NONE] = say(locale, "choice-marks-none")
    return tuple(Choice(label=label, action=_answer(target, value)) for value, label in labels.items())


def _start(locale: str, topic: str, key: str) -> Choice:
    topic = small(topic)
    label = say(locale, key, topic=topic_name(locale, topic))
    return Choice(label=label, action=Action(kind="start", value=f"5 questions on {topic}"))


def asked_for(event: ev.AskedBack, locale: str) -> str:
    """The questions that may be wanted: "3 questions on percentages"."""
    what = questions_on(locale, [event.topic] if event.topic else [], count=event.count or 0)
    return say(locale, "asked-for", count=event.count, what=what) if event.count else what
