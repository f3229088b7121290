"""The judgement of one try at a card: by the grader, beside the working that was shown, or by marks."""

from dataclasses import dataclass

from prompts.catalogue import say
from store.questions import Question
from tools.practice.grading import Grader, Verdict
from tools.practice.marking import Marker, model_verdict, own_verdict, read_marks, rubric
from tools.practice.working.looking import Leaks, Looking, describe
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Judging:
    """Judges tries for the practice service."""

    grader: Grader
    marker: Marker | None
    leaks: Leaks

    async def judge(self, context: TurnContext, question: Question, response: str, waits: str | None) -> Verdict:
        """The verdict on a response, or on the answer that `waits` for the marks which the response gives."""
        if waits is not None:
            marks = read_marks(response, len(rubric(question)))
            if marks is not None:
                return own_verdict(question, marks, context.locale)
            return Verdict(result="unreadable", score=0, feedback=say(context.locale, "marks-unreadable"))
        verdict = await self.looking.grade(question, response, context.said, context.locale, context.seq)
        if not verdict.to_mark or self.marker is None:
            return verdict
        marks = await self.marker.mark(context, question, response)
        return verdict if marks is None else model_verdict(question, marks, context.locale)

    async def see(self, context: TurnContext, question: Question) -> str:
        """What the person's last message shows of their work, for a model that talks about it; nothing is counted."""
        seen = await self.looking.see(question, context.said)
        return "The last message shows no working that can be read." if seen is None else describe(seen)

    @property
    def looking(self) -> Looking:
        """What grades answers beside the working shown with them."""
        return Looking(grader=self.grader, leaks=self.leaks)
