"""What can go wrong with a language model, in one error."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from store.errors import ChironError

Reason = Literal["timeout", "unreachable", "garbled", "refused", "auth"]

BROKEN = frozenset({"JSONDecodeError", "ClientPayloadError", "RemoteProtocolError", "ReadError"})
"""Names of the errors under litellm's own that mean: an answer came, and it was broken or cut off."""
LATE = frozenset({"TimeoutError", "ReadTimeout", "ConnectTimeout", "SocketTimeoutError"})


@dataclass
class ModelFailed(ChironError):
    """No model gave a usable answer in time; the fields tell of the last attempt."""

    reason: Reason
    """timeout; unreachable: no connection, or an error of the server's; garbled: an answer that is empty, cut off or
    cannot be read; refused: the request, its rate or its content; auth: the key."""
    model: str
    detail: str
    """For the log, never for a person: it may quote the provider."""
    retry_after: float | None = None
    """Seconds that the provider asks to wait."""
    again: bool = True
    """Whether the same request to the same model may succeed."""


def failed(error: Exception, model: str) -> ModelFailed:
    """The failure behind an error of litellm's, by HTTP status and by what lies under it.

    litellm turns most of them into errors of status 500, among them broken JSON and cut connections, and wraps those
    of a stream once more.
    """
    cause = getattr(error, "original_exception", None) or error
    status = getattr(cause, "status_code", None)
    under = {type(layer).__name__ for layer in _layers(cause)} | {type(layer).__name__ for layer in _layers(error)}
    reason: Reason = "unreachable"
    again = True
    if status == 408 or under & LATE:
        reason = "timeout"
    elif status in (401, 403):
        reason, again = "auth", False
    elif isinstance(status, int) and 400 <= status < 500:
        reason, again = "refused", status == 429
    elif under & BROKEN:
        reason = "garbled"
    return ModelFailed(
        reason=reason, model=model, detail=f"{type(cause).__name__}: {cause}", retry_after=_wait(cause), again=again
    )


def _layers(error: BaseException) -> Iterator[BaseException]:
    layer: BaseException | None = error
    while layer is not None:
        yield layer
        layer = layer.__cause__ or layer.__context__


def _wait(error: BaseException) -> float | None:
    response = getattr(error, "response", None)
    text = response.headers.get("retry-after") if response is not None else None
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:  # an HTTP date: rare enough to go without
        return None
