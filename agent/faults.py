"""The one place that catches everything: a fault nobody thought of shall hold up as little as it can."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from store.errors import ChironError


@dataclass
class Fault(ChironError):
    """What nobody expected happened; `what` in Python's words, and the error itself as the cause."""

    what: str


@contextmanager
def contained() -> Iterator[None]:
    """Let expected failures through, and turn every other into a Fault, so that callers catch ChironError alone.

    For where one turn, one conversation or one platform is served beside others, which have to go on.
    """
    try:
        yield
    except ChironError:
        raise
    except Exception as error:
        raise Fault(what=repr(error)) from error
