"""The search tools that the model may call."""

from langchain_core.tools import BaseTool, tool

from tools.events import Event, Explained
from tools.search.knowledge import Knowledge
from tools.search.request import parse_request
from tools.search.service import Search
from tools.tool import Runtime


def search_tools(search: Search, knowledge: Knowledge) -> list[BaseTool]:
    """The tools over one process's search and notes."""

    @tool(response_format="content_and_artifact")
    async def find_questions(request: str, runtime: Runtime) -> tuple[str, list[Event]]:
        """See how many questions there are on something, without starting. `request`: in plain words."""
        found = await search.find(runtime.context, parse_request(request, knowledge.topics))
        event = found.as_event()
        return f"{found.found} found. {found.note or ''} Nearest: {', '.join(event.nearest) or 'none'}.", [event]

    @tool(response_format="content_and_artifact")
    async def explain_concept(topic: str, runtime: Runtime) -> tuple[str, list[Event]]:
        """Look up the note on a concept, such as "derivative", to explain it. `topic`: the concept's name."""
        events = await knowledge.explain_concept(runtime.context, topic)
        text = events[0].text if isinstance(events[0], Explained) else ""
        return text or "There is no note on that.", events

    return [find_questions, explain_concept]
