"""litellm itself: loaded only where a model is configured, told to be quiet, and warmed up before it is needed."""

import asyncio
import logging
import os
import threading
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cache
from typing import Any

from dotenv import load_dotenv

NOWHERE = "http://127.0.0.1:9"
"""The discard port of this machine: refuses at once, and nothing leaves the machine."""


@cache
def litellm() -> Any:
    """The library, its own look-ups, retries, prints and reports switched off.

    It takes seconds and 190 MB to import, so this is the only place that does. Providers' keys and addresses stay in
    the environment, where it looks for them, or in `.env` of the working directory.
    """
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # else it asks a host for prices at import
    load_dotenv(".env")
    for name in [name for name, value in os.environ.items() if name.endswith("_API_KEY") and not value.strip()]:
        del os.environ[name]  # an empty key is one left out
    import litellm as library  # 5 to 7 s and 190 MB, which the built-in tutor does not need

    library.telemetry = False
    library.suppress_debug_info = True
    library.disable_hf_tokenizer_download = True
    library.drop_params = True  # what one provider does not know is left out for it
    library.modify_params = True  # some providers demand tools wherever the history holds calls
    logging.getLogger("LiteLLM").setLevel(logging.CRITICAL)  # failures are ours to log
    return library


@cache
def expected() -> tuple[type[Exception], ...]:
    """The errors that litellm answers with."""
    import openai  # comes with litellm and is as heavy; litellm's errors are its errors

    return (openai.OpenAIError, litellm().exceptions.ModelNotMappedError)


async def warm_up() -> None:
    """Import litellm and make what its first call would make, in a thread: else that call blocks for seconds.

    Does it once; returns at once where it is done.
    """
    if not _warm.is_set():
        await asyncio.to_thread(_warm_up)


_warm = threading.Event()
_warming = threading.Lock()


def _warm_up() -> None:
    with _warming:
        if not _warm.is_set():
            litellm()
            asyncio.run(_first_calls())
            _warm.set()


async def _first_calls() -> None:
    library = litellm()
    tool = {"type": "function", "function": {"name": "a", "parameters": {"type": "object", "properties": {}}}}
    call: dict[str, Any] = {
        "model": "openai/warm-up",
        "messages": [{"role": "user", "content": "Hello"}],
        "tools": [tool],
        "max_retries": 0,
        "timeout": 2,
        "api_key": "none",
    }
    for stream in (True, False):
        with suppress(*expected()):
            # refused by this machine: makes the client, its TLS context, and the mapping of errors
            await library.acompletion(**call, stream=stream, api_base=NOWHERE)
    stream = await library.acompletion(  # never leaves the process: makes what reads streams and counts tokens
        **call, stream=True, stream_options={"include_usage": True}, mock_response="Hello"
    )
    async for _ in stream:
        pass
    await close()


async def is_known(model: str) -> bool:
    """Whether litellm knows whom to ask for this model; loads litellm."""
    await warm_up()
    try:
        litellm().get_llm_provider(model)
    except expected():
        return False
    return True


async def missing_keys(model: str) -> list[str]:
    """Names of keys that this model's provider needs, one of them, where none is set; loads litellm."""
    await warm_up()
    return [name for name in litellm().validate_environment(model)["missing_keys"] if "KEY" in name]


async def answered(**call: Any) -> Any:
    """litellm's answer to a call, whole or as a stream; raises `expected()`.

    It is neither written down for callbacks, of which there are none, nor priced, which `prices` does: together that is
    more than half of what litellm costs. As its own proxy does, this sets up its record of the call and hands it over.
    """
    from litellm._internal_context import is_internal_call  # as heavy as litellm
    from litellm.utils import Rules, function_setup

    call["litellm_call_id"] = str(uuid.uuid4())
    record, call = function_setup("acompletion", Rules(), datetime.now(), **call)  # of this machine, as there
    record.response_cost_calculator = _unpriced
    token = is_internal_call.set(True)
    try:
        return await litellm().acompletion(**call, litellm_logging_obj=record)
    finally:
        is_internal_call.reset(token)


def _unpriced(**_result: object) -> None:
    """Stands where litellm works out a price."""


async def close() -> None:
    """Close the connections that litellm keeps open in this event loop; does nothing where it was never loaded."""
    if litellm.cache_info().currsize:
        await litellm().close_litellm_async_clients()


def count(model: str, usage: Any, messages: Sequence[Mapping[str, Any]], spoken: str) -> tuple[int, int]:
    """Tokens in and out: as the provider told them, else counted here; 0 and 0 where nothing came."""
    if usage is not None and usage.total_tokens:
        return usage.prompt_tokens or 0, usage.completion_tokens or 0
    if not spoken:
        return 0, 0
    library = litellm()
    tokens_in = library.token_counter(model=model, messages=list(messages))
    return int(tokens_in), int(library.token_counter(model=model, text=spoken))
