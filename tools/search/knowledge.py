"""What a concept is: the notes of the skills, found by what students call them."""

from dataclasses import dataclass

from prompts.catalogue import say
from store.questions import Question, Skill, Subject
from tools.events import Event, Explained
from tools.search.request import parse_request
from tools.search.topics import TopicIndex
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """The notes, and the index that finds them by words. Made once per process from the record."""

    topics: TopicIndex
    skills: dict[str, Skill]
    subjects: tuple[Subject, ...]

    async def explain_concept(self, context: TurnContext, topic: str) -> list[Event]:
        """The note of the skill that the words name, of several the one that rests on none of the others.

        An empty text where none is named.
        """
        named = parse_request(topic, self.topics).parts[0].skills
        noted = [self.skills[id] for id in named if self.skills[id].note]
        skill = min(noted, key=lambda skill: len(set(skill.prerequisites) & set(named)), default=None)
        name = skill.name if skill else topic.strip()[:60]
        event = Explained(what="concept", topic=name, text=skill.note if skill else "")
        await context.keep([event])
        return [event]

    async def explain_question(self, context: TurnContext, question: Question | None) -> list[Event]:
        """What an open question is about and how to begin; nothing that tells the key."""
        text = say(context.locale, "explain-question-plain")
        skill = self.skills.get(question.skills[0]) if question is not None and question.skills else None
        if skill is not None:
            text = say(context.locale, "explain-question-skill", skill=skill.name, text=text)
        event = Explained(what="question", topic=question.id if question else "", text=text)
        await context.keep([event])
        return [event]
