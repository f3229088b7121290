"""The tool over documents that the model may call."""

from langchain_core.tools import BaseTool, tool

from tools.events import Event
from tools.ingestion.quoting import Quoting
from tools.tool import Runtime


def document_tools(quoting: Quoting) -> list[BaseTool]:
    """The tools over one process's documents."""

    @tool(response_format="content_and_artifact")
    async def quote_documents(query: str, runtime: Runtime) -> tuple[str, list[Event]]:
        """Show what the student's own notes and books say about something, word for word and with the page.

        `query`: what is looked for, in plain words; empty for what the student is working on.
        """
        return "The student sees what was found.", await quoting.quote(runtime.context, query)

    return [quote_documents]
