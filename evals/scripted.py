"""Models that answer by a script: they stand where a litellm model stands, and ask no provider."""

from agent.model import LiteLLMChat


class ScriptedChat(LiteLLMChat):
    """What such models share; each answers in its own `_agenerate`."""

    async def warm_up(self) -> None:
        """See LiteLLMChat: there is nothing to load."""

    async def close(self) -> None:
        """See LiteLLMChat: nothing is open."""
