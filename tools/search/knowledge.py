"""What a concept is: the notes of the skills, found by what students call them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prompts.catalogue import say
from store.questions import Kind, Question, Skill, Subject
from tools.events import Event, Explained
from tools.memory.wishes import wishes_of
from tools.search.notes import brief, defines, sentences, stems
from tools.search.request import parse_request
from tools.search.topics import TopicIndex
from tools.turn import TurnContext

_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z*$])|(?<=:)\s+(?=[A-Z*])")
_GAP = "____"


@dataclass(kw_only=True)
class Knowledge:
    """The notes, and the index that finds them by words. One per process, which takes in what comes (`renewing`)."""

    topics: TopicIndex
    skills: dict[str, Skill]
    subjects: tuple[Subject, ...]

    async def explain_concept(self, context: TurnContext, topic: str) -> list[Event]:
        """The note of the skill that the words name, of several the one that rests on none of the others.

        Where no skill's own name holds them, a note of the subject under way that does goes first ("coefficient" in
        algebra is none of chemistry's). An empty text where none is named.
        """
        noted, words = self.noted(topic), stems(topic)
        skill = _most_basic(noted)
        if words:
            strange = not any(words & stems(one.name) for one in noted)
            skill = await self._of_subject_under_way(context, topic, skill, strange=strange) or skill
        note = skill.note if skill else ""
        if note and (await wishes_of(context.store, context.user_id)).length == "short":
            note = brief(note)
        event = Explained(what="concept", topic=skill.name if skill else topic.strip()[:60], text=note)
        await context.keep([event])
        return [event]

    def named(self, topic: str) -> Skill | None:
        """The skill with a note that words name, of several the one that rests on none of the others."""
        return _most_basic(self.noted(topic))

    def noted(self, topic: str) -> list[Skill]:
        """The skills with a note that words name."""
        named = parse_request(topic, self.topics).parts[0].skills
        return [self.skills[id] for id in named if self.skills[id].note]

    async def _of_subject_under_way(
        self, context: TurnContext, topic: str, named: Skill | None, *, strange: bool
    ) -> Skill | None:
        """The skill of the open question's subject whose note tells of a topic, its own skills first.

        Any note that holds all its words where they are in no skill's name (`strange`); where a skill of another
        subject is `named`, one that defines it, or that of the open question itself.
        """
        standing = await context.store.practice.standing(context.user_id)
        if standing is None or standing[1] is None:
            return None
        question = await context.store.questions.get(standing[1].question_id)
        if not strange and named is not None and named.subject == question.subject:
            return None
        words = stems(topic)
        likely = [*question.skills, *(id for id, skill in self.skills.items() if skill.subject == question.subject)]
        holding = [
            self.skills[id]
            for id in dict.fromkeys(likely)
            if id in self.skills and words <= stems(f"{self.skills[id].name} {self.skills[id].note}")
        ]
        return next((one for one in holding if strange or one.id in question.skills or defines(one.note, topic)), None)

    async def explain_question(
        self, context: TurnContext, question: Question | None, *, briefly: bool = False
    ) -> list[Event]:
        """What an open question is about and how to begin; nothing that tells the key.

        `briefly`: what it asks alone.
        """
        text = _what_is_asked(question, context.locale) if question is not None else ""
        named = question.skills[:1] if question is not None and question.kind is not Kind.SHORT_TEXT else ()
        skill = self.skills.get(named[0]) if named and not briefly else None  # the key of a short text may be a name
        if skill is not None:
            text = say(context.locale, "explain-question-skill", skill=skill.name, text=text)
            if skill.note:
                note = _whole_sentence(skill.note)
                text = say(context.locale, "explain-question-note", text=text, note=note)
        event = Explained(what="question", topic=question.id if question else "", text=text)
        await context.keep([event])
        return [event]


def _whole_sentence(note: str) -> str:
    """The first sentence of a note, with what follows it as long as something slanted is open: "*I saw a dog. It*"."""
    first, *others = sentences(note)
    while others and first.replace("**", "").count("*") % 2:
        first = f"{first} {others.pop(0)}"
    return first


def _most_basic(skills: Sequence[Skill]) -> Skill | None:
    ids = {skill.id for skill in skills}
    return min(skills, key=lambda skill: len(ids & set(skill.prerequisites)), default=None)


def _what_is_asked(question: Question, locale: str) -> str:
    """The sentence of a question that asks, and the form of its answer."""
    parts = [one for one in _SENTENCE.split(question.stem.strip()) if one]
    asking = [one for one in parts if one.endswith("?")] or parts[-1:]
    gap = question.kind is Kind.SHORT_TEXT and _GAP in question.stem
    kind = "gap" if gap else question.kind.value.replace("_", "-")
    form = say(locale, f"explain-form-{kind}", unit=question.unit or "none")
    asked = say(locale, "explain-asked", asked=asking[-1]) if len(parts) > 1 and not gap else ""
    text = say(locale, "explain-question-plain", asked=asked, form=form)
    return text if asked else text.replace("  ", " ")
