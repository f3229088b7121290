"""Students played by a model, and a model's impression of whole dialogues: openevals around our own models.

openevals (the extra `evals`) is imported with this module; it traces to a service of its makers only where somebody has
set LANGSMITH_TRACING.
"""

import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import redirect_stdout

from openevals.llm import create_async_llm_as_judge
from openevals.simulators import create_async_llm_simulated_user, run_multiturn_simulation_async
from openevals.types import ChatCompletionMessage

from agent.model import LiteLLMChat
from evals.tutoring.play import Dialogue, Place, Product, Watch, as_seen
from evals.tutoring.report import Impression
from evals.tutoring.scenario import Scenario
from evals.tutoring.student import Line
from prompts.loader import load
from store.questions import Question

MOST = 8
"""Messages of a student."""
ASPECTS: Mapping[str, str] = {
    "led": "Did the student do the work, so that the tutor's part was to point and to ask?",
    "listened": "Did the tutor take up what the student had said, each time?",
}
_SLIP = "You begin with this wrong answer, and believe in it: {wrong}"
_STEP = "You see your mistake only once the tutor speaks of this: {touches}. Until then you make no progress."


async def simulated(
    product: Product, scenario: Scenario, question: Question, student: LiteLLMChat, observer: LiteLLMChat | None
) -> tuple[Dialogue, list[Impression]]:
    """One scenario with a student played by a model; a second model may say what it thinks of the dialogue.

    Raises ModelFailed where the student cannot be asked; what the observer fails to say is left out.
    """
    place = Place(product, f"{scenario.name}, played", question, Watch())
    await place.begin()

    async def tutor(message: ChatCompletionMessage, *, thread_id: str) -> ChatCompletionMessage:
        del thread_id
        words = await place.do(Line(text=str(message["content"]), scripted=False))
        return {"role": "assistant", "content": words or "(a card with a question)"}

    async def over(trajectory: list[ChatCompletionMessage], *, turn_counter: int) -> bool:
        del trajectory, turn_counter
        return not place.is_open

    with redirect_stdout(sys.stderr):  # where openevals prints what went wrong
        result = await run_multiturn_simulation_async(
            app=tutor,
            user=create_async_llm_simulated_user(system=part_of(scenario, question), client=student),
            max_turns=MOST,
            stopping_condition=over,
            trajectory_evaluators=[_judge(aspect, question, observer) for aspect in ASPECTS] if observer else [],
        )
    dialogue = Dialogue(scenario=scenario.name, question=as_seen(question), exchanges=tuple(place.exchanges))
    return dialogue, [
        Impression(
            scenario=scenario.name,
            aspect=str(one["key"]),
            score=float(one["score"] or 0),
            comment=str(one.get("comment") or ""),
        )
        for one in result["evaluator_results"]
    ]


def part_of(scenario: Scenario, question: Question) -> str:
    """What a model is told that plays the student of a scenario."""
    return load("student").render(
        about=scenario.about,
        problem=as_seen(question),
        slip=_SLIP.format(wrong=scenario.wrong[0]) if scenario.wrong else "",
        step=_STEP.format(touches=", or ".join(scenario.touches)) if scenario.touches else "",
    )


def _judge(aspect: str, question: Question, observer: LiteLLMChat) -> Callable[..., Awaitable[object]]:
    """An evaluator of whole dialogues, on one aspect."""

    def asked(*, outputs: Sequence[ChatCompletionMessage], **_more: object) -> list[ChatCompletionMessage]:
        names = {"user": "student", "assistant": "tutor"}
        text = load("observer").render(
            question=ASPECTS[aspect],
            problem=as_seen(question),
            solution="\n".join(question.explanation),
            dialogue="\n".join(f"{names[message['role']]}: {message['content']}" for message in outputs),
        )
        return [{"role": "user", "content": text}]

    return create_async_llm_as_judge(prompt=asked, feedback_key=aspect, judge=observer)
