"""The process that the lives of all soak tests are forked from."""

from collections.abc import Iterator

import pytest

from tests.soak.lives import Imported


@pytest.fixture(scope="session")
def imported() -> Iterator[Imported]:
    """Started at the first need, which takes seconds."""
    with Imported() as process:
        yield process
