"""What the tools that the model may call share."""

from langchain.tools import ToolRuntime
from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from tools.turn import TurnContext


class Runtime(ToolRuntime[TurnContext]):
    """What surrounds a call, given by the graph and not by the model.

    It is taken as it comes: making a schema of all its parts costs each start 0.2 s.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: type, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Anything: nothing is checked."""
        return core_schema.any_schema()
