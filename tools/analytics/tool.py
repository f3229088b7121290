"""The analytics tool that the model may call."""

from langchain_core.tools import BaseTool, tool

from tools.analytics.progress import show_progress
from tools.events import Event
from tools.tool import Runtime


def analytics_tools() -> list[BaseTool]:
    """The tool for a person's own progress."""

    @tool(response_format="content_and_artifact")
    async def show_my_progress(weakest: bool, runtime: Runtime, remaining: bool = False) -> tuple[str, list[Event]]:
        """Show the student their own progress. `weakest`: they asked what they are bad at or should learn next;
        `remaining`: they asked how many questions are left."""
        events = await show_progress(runtime.context, weakest=weakest, remaining=remaining)
        return "The student sees the progress.", list(events)

    return [show_my_progress]
