"""The tools over the memory that the model may call. Whose memory it is comes from the turn's context, never from the
model; and what is remembered are the person's own words in this turn, so that nobody else's get there by a model.
"""

from langchain_core.tools import BaseTool, tool

from tools.events import Event
from tools.memory.service import Remembering
from tools.tool import Runtime

Result = tuple[str, list[Event]]


def memory_tools(memory: Remembering) -> list[BaseTool]:
    """Those whose results the student sees as they are."""

    @tool(response_format="content_and_artifact")
    async def show_memory(about: str, runtime: Runtime) -> Result:
        """Show the student what is remembered about them. `about`: what of it they ask for; empty for all."""
        return "The student sees it.", await memory.act(runtime.context, "memory", "", about)

    @tool(response_format="content_and_artifact")
    async def forget(what: str, runtime: Runtime) -> Result:
        """Forget something about the student because they ask for it. `what`: in their words; "everything" for all,
        which they are then asked to confirm."""
        return "The student sees what was forgotten.", await memory.forget_for(runtime.context, what)

    return [show_memory, forget]


def noting_tools(memory: Remembering) -> list[BaseTool]:
    """That which goes along with what the model says itself."""

    @tool(response_format="content_and_artifact")
    async def remember(words: str, runtime: Runtime) -> Result:
        """Remember what helps to teach this student: how they like to be taught, a goal, an exam, or what they ask you
        to remember. `words`: the student's own, as they stand in their last message. Nothing about health, family,
        other people, and no secrets, unless they ask for it."""
        kept = await memory.understood(runtime.context, words)
        return (kept, []) if isinstance(kept, str) else ("The student sees what came of it.", kept)

    return [remember]
