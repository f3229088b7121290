"""What a bench needs of a running Chiron; `chiron bench` opens one."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from agent.dispatcher import Dispatcher
from agent.talk import ChatModel
from store import Store


class Product(Protocol):
    """A running Chiron, ready and warm."""

    @property
    def dispatcher(self) -> Dispatcher:
        """Where messages go in."""

    @property
    def store(self) -> Store:
        """Its record."""

    @property
    def model(self) -> ChatModel:
        """What it talks with."""


Opens = Callable[[Path, str | None], AbstractAsyncContextManager[Product]]
"""Opens a Chiron on the bundled bank in a folder of its own, with a litellm model or (None) the built-in tutor."""
