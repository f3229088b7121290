"""Language models through litellm: retries, fallbacks, one deadline a turn, and the account of what it cost."""

from agent.model.chat import LiteLLMChat
from agent.model.failures import ModelFailed, Reason
from agent.model.library import is_known, missing_keys
from agent.model.meter import Meter, ModelUse, metered

__all__ = ["LiteLLMChat", "Meter", "ModelFailed", "ModelUse", "Reason", "is_known", "metered", "missing_keys"]
