"""The tools by which the model explains from what the bank knows."""

from langchain_core.tools import BaseTool, tool

from tools.events import Event
from tools.explaining.service import Explaining
from tools.tool import Runtime

Result = tuple[str, list[Event]]
_SEEN = "The student sees it."


def explaining_tools(explaining: Explaining) -> list[BaseTool]:
    """The tools over one process's explanations."""

    @tool(response_format="content_and_artifact")
    async def show_example(topic: str, runtime: Runtime) -> Result:
        """Show a worked example from the bank, never the open question. `topic`: in the student's words; empty for one
        like the open question or of what was explained last."""
        return _SEEN, await explaining.example(runtime.context, topic)

    @tool(response_format="content_and_artifact")
    async def compare_ideas(both: str, runtime: Runtime) -> Result:
        """Show two ideas side by side from the notes. `both`: in the student's words, such as "mean vs median"."""
        return _SEEN, await explaining.compare(runtime.context, both)

    @tool(response_format="content_and_artifact")
    async def explain_shorter(runtime: Runtime) -> Result:
        """Say what was just explained again, in fewer words or by an example."""
        return _SEEN, await explaining.again(runtime.context)

    @tool(response_format="content_and_artifact")
    async def explain_purpose(topic: str, runtime: Runtime) -> Result:
        """Tell what a topic is good for. `topic`: in the student's words; empty for what they work on."""
        return _SEEN, await explaining.purpose(runtime.context, topic)

    @tool(response_format="content_and_artifact")
    async def explain_form(runtime: Runtime) -> Result:
        """Tell in which form the answer to the open question may be written: decimals, fractions, simplified."""
        return _SEEN, await explaining.form(runtime.context)

    return [show_example, compare_ideas, explain_shorter, explain_purpose, explain_form]
