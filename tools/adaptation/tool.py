"""The tools of adaptation that the model may call. The person comes from the turn's context, never from the model."""

from langchain_core.tools import BaseTool, tool

from tools.adaptation.advice import Advice
from tools.events import Event
from tools.tool import Runtime

Result = tuple[str, list[Event]]
_SEEN = "The student sees it."


def advice_tools(advice: Advice) -> list[BaseTool]:
    """The tools over one process's advice."""

    @tool(response_format="content_and_artifact")
    async def show_reviews(runtime: Runtime) -> Result:
        """Show the student what is due for review and when the next review is. To begin reviewing, start practice
        with the request "what is due for review"."""
        return _SEEN, await advice.reviews(runtime.context)

    @tool(response_format="content_and_artifact")
    async def plan_path(goal: str, runtime: Runtime) -> Result:
        """Take up a goal and show the way to it. `goal`: the topic and the last day in the student's words, such as
        "pass integrals by 10 December"; empty to show the way to the goal they have; "forget my goal" to end it."""
        return _SEEN, await advice.goal(runtime.context, goal)

    @tool(response_format="content_and_artifact")
    async def recommend_next(runtime: Runtime) -> Result:
        """Show the student one thing to do next, with its reason."""
        return _SEEN, await advice.recommend(runtime.context)

    @tool(response_format="content_and_artifact")
    async def how_far(topic: str, runtime: Runtime) -> Result:
        """Show how far the student is from knowing a topic. `topic`: in their words; empty for their goal."""
        return _SEEN, await advice.how_far(runtime.context, topic)

    @tool(response_format="content_and_artifact")
    async def why_this_question(with_numbers: bool, runtime: Runtime) -> Result:
        """Tell the student why the open question was chosen. `with_numbers`: they asked for numbers."""
        return _SEEN, await advice.why_question(runtime.context, numbers=with_numbers)

    return [show_reviews, plan_path, recommend_next, how_far, why_this_question]
