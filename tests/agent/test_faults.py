"""What is expected goes through, what is not becomes a Fault, and nobody is kept from ending a task."""

import asyncio

import pytest

from agent.faults import Fault, contained
from store.errors import ChironError, DiskFull


def test_expected_failures_go_through() -> None:
    error = DiskFull(reason="full")
    with pytest.raises(ChironError) as raised, contained():
        raise error
    assert raised.value is error


def test_a_surprise_becomes_a_fault_that_names_it() -> None:
    error = ZeroDivisionError("division by zero")
    with pytest.raises(Fault) as raised, contained():
        raise error
    assert raised.value.__cause__ is error
    assert raised.value.what == repr(error)


@pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), SystemExit()])
def test_whoever_ends_the_work_ends_it(error: BaseException) -> None:
    with pytest.raises(type(error)), contained():
        raise error
