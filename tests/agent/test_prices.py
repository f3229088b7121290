"""Prices reckoned here against litellm's own."""

from typing import Any

import pytest

from agent.model.library import litellm, warm_up
from agent.model.prices import price

KNOWN = ("openai/gpt-4o", "gpt-4.1-mini", "mistral/mistral-small-latest", "gemini/gemini-2.5-pro")
USAGES: dict[str, dict[str, Any]] = {
    "plain": {},
    "reasoned": {"completion_tokens_details": {"reasoning_tokens": 300}},
    "cached": {"prompt_tokens_details": {"cached_tokens": 1024}},
    "long": {"prompt_tokens": 300_000},
    "sound": {"completion_tokens_details": {"audio_tokens": 100}},
}


@pytest.fixture(autouse=True)
async def _ready() -> None:
    await warm_up()


def answer(model: str, **usage: Any) -> Any:
    library = litellm()
    counts = {"prompt_tokens": 2000, "completion_tokens": 400, **usage}
    return library.ModelResponse(model=model.partition("/")[2] or model, usage=library.Usage(**counts))


def told(model: str, given: Any) -> int:
    return price(model, given.usage.prompt_tokens, given.usage.completion_tokens, given.usage, given)


@pytest.mark.parametrize("usage", USAGES.values(), ids=USAGES)
@pytest.mark.parametrize("model", KNOWN)
async def test_the_price_is_litellms(model: str, usage: dict[str, Any]) -> None:
    given = answer(model, **usage)
    dollars = litellm().completion_cost(completion_response=given, model=model)
    assert told(model, given) == round(dollars * 1_000_000)
    assert dollars


async def test_quicker_service_costs_more() -> None:
    given = answer("openai/gpt-4o")
    usual = told("openai/gpt-4o", given)
    given.service_tier = "priority"
    assert told("openai/gpt-4o", given) > usual


async def test_unknown_models_cost_what_their_provider_says() -> None:
    assert told("openai/scripted", answer("openai/scripted")) == 0
    assert told("openrouter/some/model", answer("openrouter/some/model", cost=0.0125)) == 12_500
