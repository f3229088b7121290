"""Keeps this process small: the C library holds on to freed memory, in a pool for each of many threads."""

import ctypes
import sys

_MOST_POOLS = -8
"""M_ARENA_MAX of mallopt(3)."""


def few_pools() -> None:
    """Share two pools among the threads that start from now on, where the C library is glibc."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "mallopt"):
        library.mallopt(_MOST_POOLS, 2)


def give_back() -> None:
    """Give what is free to the system (some milliseconds)."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)
