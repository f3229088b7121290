"""Explains beside the open question, from the notes and the questions of the bank, and never gives its answer away."""

from collections.abc import Sequence
from dataclasses import dataclass

from prompts.catalogue import say
from prompts.forms import enumerated
from store import QuestionFilter
from store.questions import Kind, Question, Skill
from tools.events import EXPLANATIONS, Event, Explained, Explanation
from tools.explaining.pairs import pair, with_its_noun
from tools.practice.example import Leaks, worked_example
from tools.practice.hinting import trusting
from tools.practice.ladder import solution_text
from tools.search.knowledge import Knowledge
from tools.search.nearest import small
from tools.search.notes import about, brief, defines, sentences, stems
from tools.turn import TurnContext

MOST = 60
"""Questions of a skill out of which an example is taken."""
MATCHED = 12
"""Questions that are looked at for what a word means."""
MOST_NAMED = 4
_CALCULATED = (Kind.NUMERIC, Kind.ALGEBRAIC)
_LOOKED_BACK = 3
"""Exchanges in which the last explanation is looked for."""
_POINTING = frozenset("this that these those it".split())


@dataclass(frozen=True, kw_only=True)
class _Idea:
    """One of two things that are compared."""

    name: str
    text: str
    skill: Skill | None = None


@dataclass(frozen=True, kw_only=True)
class Explaining:
    """Explains. One per process."""

    knowledge: Knowledge
    leaks: Leaks = trusting

    async def example(self, context: TurnContext, topic: str = "") -> list[Event]:
        """A worked example of a topic; where none is named, beside the open question or of what was spoken of last."""
        locale, asked = context.locale, await self._open(context)
        skill = self._named(topic)
        if asked is not None and (not topic or (skill and skill.id in asked.skills)):
            return await self._example_beside(context, asked)
        skill = skill or (None if topic else await self._last(context))
        text = await self._taken(context, skill, asked)
        if text is None or skill is None:
            known = small(next(iter(self.knowledge.skills.values())).name)
            key = "example-none-topic" if topic else "example-none-plain"
            return await self._told(context, "example", "", say(locale, key, topic=known))
        return await self._told(context, "example", skill.name, text)

    async def _example_beside(self, context: TurnContext, asked: Question) -> list[Event]:
        """One like the open question; then others of its skill."""
        before, text = await self._explained(context), None
        skill = self.knowledge.skills.get(asked.skills[0]) if asked.skills else None
        if before is None or before.what != "example":
            text = await worked_example(context.store, asked, context.locale, classes=context.classes, leaks=self.leaks)
        text = text or await self._taken(context, skill, asked) or say(context.locale, "example-none")
        return await self._told(context, "example", skill.name if skill else "", text)

    async def compare(self, context: TurnContext, words: str) -> list[Event]:
        """Two things side by side: what the notes and the meanings of words in the bank say of each."""
        locale, asked = context.locale, await self._open(context)
        things = pair(words)
        if things is None:
            names = [small(skill.name) for skill in list(self.knowledge.skills.values())[:2]]
            text = say(locale, "compare-which", first=names[0], second=names[-1])
            return await self._told(context, "comparison", "", text)
        things = with_its_noun(*things), things[1]
        skills = [self._defining(thing) for thing in things]
        first = await self._idea(context, *things, skills)
        second = await self._idea(context, *things[::-1], skills[::-1])
        known = [idea for idea in (first, second) if idea is not None]
        if not known:
            subjects = enumerated(locale, [subject.name for subject in self.knowledge.subjects[:MOST_NAMED]])
            text = say(locale, "compare-none", first=things[0], second=things[1], subjects=subjects)
            return await self._told(context, "comparison", "", text)
        if asked is not None and any(self.leaks(asked, idea.text) for idea in known):
            return await self._told(context, "comparison", "", say(locale, "compare-held"))
        lines = _side_by_side(known, locale)
        if len(known) == 1:
            lines.insert(0, say(locale, "compare-one", unknown=things[1] if second is None else things[0]))
        topic = next((idea.skill.name for idea in known if idea.skill), "")
        return await self._told(context, "comparison", topic, "\n\n".join(lines))

    async def again(self, context: TurnContext) -> list[Event]:
        """What was explained last in fewer words; where these were told already, by an example."""
        before = await self._explained(context)
        skill = self._called(before.topic) if before else None
        if before is None or skill is None:
            return await self.example(context)
        text = brief(skill.note)
        if before.what != "concept" or not text:
            return await self.example(context, skill.name)
        asked = await self._open(context)
        if asked is not None and self.leaks(asked, text):
            return await self._told(context, "shorter", "", say(context.locale, "compare-held"))
        text = say(context.locale, "shorter-text", topic=skill.name, text=text)
        return await self._told(context, "shorter", skill.name, text)

    async def purpose(self, context: TurnContext, topic: str = "") -> list[Event]:
        """What a subject is good for: the one that is named, else that of the open question or of what came last.

        Who says "these stupid words" means the question, whatever subject words belong to.
        """
        asked = await self._open(context)
        if asked is not None and _POINTING & set(topic.lower().split()[:1]):
            topic = ""
        named = self.knowledge.topics.find(topic)
        skill = self._named(topic) or await self._last(context)
        subject = named.subjects[0] if named.subjects else skill.subject if self._named(topic) and skill else ""
        if not subject:
            subject = asked.subject if asked is not None else skill.subject if skill else ""
        try:
            text = say(context.locale, f"purpose-{subject or 'general'}")
        except KeyError:  # a subject that a teacher brought along
            text = say(context.locale, "purpose-general")
        return await self._told(context, "purpose", skill.name if skill else "", text)

    async def form(self, context: TurnContext) -> list[Event]:
        """In which form the answer to the open question may be written."""
        asked = await self._open(context)
        key = "talk-form"
        if asked is not None and asked.kind.has_options:
            key = "talk-form-choice"
        elif asked is not None and asked.form is not None:
            key = f"talk-form-{asked.form}"
        event = Explained(what="question", topic=asked.id if asked else "", text=say(context.locale, key))
        await context.keep([event])
        return [event]

    # -- what the methods share

    async def _told(self, context: TurnContext, what: Explanation, topic: str, text: str) -> list[Event]:
        event = Explained(what=what, topic=topic, text=text)
        await context.keep([event])
        return [event]

    async def _open(self, context: TurnContext) -> Question | None:
        card = await context.store.practice.open_card(context.user_id)
        return await context.store.questions.get(card.question_id) if card else None

    def _named(self, words: str) -> Skill | None:
        """The skill that words name; None for "this" and what nobody knows."""
        return self.knowledge.named(words) if words else None

    def _defining(self, thing: str) -> Skill | None:
        """The skill whose note begins a sentence with a thing ("Speed tells ..."), else the one that it names."""
        skills = self.knowledge.noted(thing)
        return next((skill for skill in skills if defines(skill.note, thing)), self._named(thing))

    def _called(self, name: str) -> Skill | None:
        return next((skill for skill in self.knowledge.skills.values() if skill.name == name), None)

    async def _explained(self, context: TurnContext) -> Explained | None:
        """What was explained last in this conversation, if that was a moment ago."""
        turns = await context.store.conversations.history(
            context.conversation_id, before=context.seq, limit=_LOOKED_BACK
        )
        events = [event for turn in turns for event in turn.events if event["type"] == Explained.type]
        last = next((event for event in reversed(events) if event["what"] in EXPLANATIONS and event["topic"]), None)
        return Explained(what=last["what"], topic=last["topic"], text=last["text"]) if last else None

    async def _last(self, context: TurnContext) -> Skill | None:
        """The skill that was spoken of or worked on last."""
        if (before := await self._explained(context)) is not None and (skill := self._called(before.topic)):
            return skill
        closed = await context.store.practice.closed(context.user_id, limit=1)
        question = await context.store.questions.find(closed[0].question_id) if closed else None
        return self.knowledge.skills.get(question.skills[0]) if question and question.skills else None

    async def _taken(self, context: TurnContext, skill: Skill | None, asked: Question | None) -> str | None:
        """A question of a skill with its solution, another one each time; none that tells of the open question."""
        if skill is None:
            return None
        locale = context.locale
        where = QuestionFilter(
            skills=(skill.id,),
            classes=context.classes,
            with_picture=False,
            exclude_ids=(asked.id,) if asked is not None else (),
        )
        some = await context.store.questions.select(where, limit=MOST, seed=context.seq)
        for question in _plainest(await context.store.questions.many([one.id for one in some])):
            lines = [say(locale, "example-of", topic=small(skill.name), stem=question.stem)]
            lines.append("\n".join(f"- {step}" for step in question.explanation))
            if answer := solution_text(question):
                lines.append(say(locale, "example-answer", answer=answer))
            lines.append(say(locale, "example-practise" if asked is None else "example-yours"))
            text = "\n\n".join(lines)
            if asked is None or not self.leaks(asked, text):
                return text
        return None

    async def _idea(self, context: TurnContext, thing: str, other: str, skills: Sequence[Skill | None]) -> _Idea | None:
        """What is known of a thing that is compared with another: by what it means, its own note, and the other's."""
        meaning = await self._meaning(context, thing)
        notes = [about(skill.note, thing, other) for skill in skills if skill is not None]
        note = next((note for note in notes if note), "")
        own = skills[0]
        text = " ".join(part for part in (meaning, note) if part) or (brief(own.note) if own else "")
        return _Idea(name=thing, text=text, skill=own) if text else None

    async def _meaning(self, context: TurnContext, thing: str) -> str:
        """What a word means, as the bank's questions about meanings tell it."""
        wanted = stems(thing)
        if not wanted:
            return ""
        where = QuestionFilter(kinds=(Kind.SINGLE_CHOICE,), classes=context.classes)
        matches = await context.store.questions.match(thing.split(), where, limit=MATCHED)
        for question in await context.store.questions.many([match.question.id for match in matches]):
            told = question.explanation[-1] if question.explanation else ""
            word, means, _ = told.partition("” ")
            if means and word.startswith("“") and stems(word[1:]) == wanted:
                return told
        return ""


def _side_by_side(ideas: Sequence[_Idea], locale: str) -> list[str]:
    """A paragraph for each; of what is said of both only once, and together where little else is."""
    first, last = ideas[0], ideas[-1]
    if first is not last and first.skill is not None and first.text == last.text == brief(first.skill.note):
        return [say(locale, "compare-both", first=_capital(first.name), second=last.name), first.skill.note]
    told = [sentences(idea.text) for idea in ideas]
    both = [one for one in told[0] if one in told[-1]] if len(told) > 1 else []
    if both and len(both) in map(len, told):
        intro = say(locale, "compare-both", first=_capital(ideas[0].name), second=ideas[1].name)
        return [intro, " ".join(dict.fromkeys([*told[0], *told[1]]))]
    texts = [ideas[0].text, *(" ".join(one for one in rest if one not in both) for rest in told[1:])]
    return [
        say(locale, "compare-line", name=_capital(idea.name), text=text)
        for idea, text in zip(ideas, texts, strict=True)
    ]


def _plainest(questions: Sequence[Question]) -> list[Question]:
    """Those that can be shown solved: the calculated ones first, the easy ones before the hard ones."""
    shown = [one for one in questions if one.explanation and one.kind is not Kind.FREE_TEXT]
    return sorted(shown, key=lambda one: (one.kind not in _CALCULATED, one.kind.has_options, round(one.difficulty)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
