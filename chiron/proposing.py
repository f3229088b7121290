"""The language model that proposes what the questions of papers lack, where one is set."""

from datetime import UTC, datetime

from chiron.settings import Settings
from prompts.loader import load
from store import Store
from tools.ingestion.proposing import Proposing


def proposing_of(settings: Settings, store: Store) -> Proposing | None:
    """What has proposals made; None without a model."""
    if not settings.models:
        return None
    from agent.budget import Budget  # with LangChain, which a worker without a model need not load
    from agent.checking import tells
    from agent.model import LiteLLMChat
    from agent.proposing import ModelProposer

    proposer = ModelProposer(
        model=LiteLLMChat(models=settings.models, seconds=settings.model_timeout),
        prompt=load("proposer"),
        budget=Budget(tokens=settings.daily_tokens, cost=settings.daily_cost),
        store=store,
        clock=lambda: datetime.now(UTC),
        seconds=settings.model_timeout,
    )
    return Proposing(proposer=proposer, leaks=tells)
