"""What an answer cost, by litellm's list: reckoned here where a price knows nothing but tokens in and out."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from agent.model.library import expected, litellm

_LINES = ("input_cost_per_token", "output_cost_per_token")
_OTHERWISE = ("_priority", "_flex", "_batches", "_per_query")
"""Ends of names of what is asked for only in another way, which an answer or its usage tells."""
_WITHIN = frozenset({"text_tokens", "reasoning_tokens"})
"""Details of a usage that are within its sums, at the same price."""
_TIERS = (None, "default")


def price(model: str, tokens_in: int, tokens_out: int, usage: Any, answer: Any) -> int:
    """Micro US dollars; 0 for unknown models whose provider tells no price.

    litellm, which knows what cached tokens, long prompts and quicker service cost, takes half a millisecond: it is
    asked only where any of these plays a part.
    """
    if stated := getattr(usage, "cost", None):
        return round(float(stated) * 1_000_000)
    prices, tier = _prices(model), getattr(answer, "service_tier", None)
    if prices is None or tier not in _TIERS or not _is_plain(usage):
        return _asked(model, tokens_in, tokens_out, usage, tier)
    return round((prices[0] * tokens_in + prices[1] * tokens_out) * 1_000_000)


def _asked(model: str, tokens_in: int, tokens_out: int, usage: Any, tier: str | None) -> int:
    counts = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out}
    try:
        costs = litellm().cost_per_token(model=model, usage_object=usage, service_tier=tier, **counts)
    except expected():
        return 0
    return round(float(sum(costs)) * 1_000_000)


@cache
def _prices(model: str) -> tuple[float, float] | None:
    """Dollars for a token in and one out, 0 where nobody knows; None where the price depends on more."""
    try:
        known: Mapping[str, Any] = litellm().get_model_info(model)
    except expected():
        return 0.0, 0.0
    for name, value in known.items():
        if not value or name in _LINES or name.startswith("cache_") or name.endswith(_OTHERWISE):
            continue
        if "cost" in name or "pricing" in name or "uplift" in name or name == "provider_specific_entry":
            return None
    dear_in, dear_out = (float(known.get(name) or 0) for name in _LINES)
    return dear_in, dear_out


def _is_plain(usage: Any) -> bool:
    """Whether nothing but tokens in and out was used: none from or for a cache, no sound, no pictures, no searches."""
    if usage is None:
        return True
    details = (getattr(usage, name, None) for name in ("prompt_tokens_details", "completion_tokens_details"))
    used = {name for part in details if part is not None for name, value in vars(part).items() if value}
    around = ("cache_read_input_tokens", "cache_creation_input_tokens", "server_tool_use")
    return used <= _WITHIN and not any(getattr(usage, name, None) for name in around)
