"""The data of buttons: opaque to people, bound to a reply and so to a person and a question, at most 64 bytes."""

import re
from dataclasses import dataclass
from typing import Literal

_DATA = re.compile(r"(?P<seq>\d{1,18})(?:\.(?P<number>\d{1,4})|(?P<how>[tc])(?P<mask>\d{1,30}))", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Data:
    """What a button says. `numbers`: of the choices, in the reply to message `seq`, that it is about."""

    seq: int
    kind: Literal["do", "tick", "check"]
    numbers: tuple[int, ...]
    mask: int = 0
    """Which choices are ticked, a bit each."""


def read_data(text: str) -> Data | None:
    """What a button's data says; None where it is none of ours."""
    found = _DATA.fullmatch(text)
    if found is None:
        return None
    seq = int(found["seq"])
    if found["number"] is not None:
        return Data(seq=seq, kind="do", numbers=(int(found["number"]),))
    mask = int(found["mask"])
    numbers = tuple(number for number in range(mask.bit_length()) if mask >> number & 1)
    return Data(seq=seq, kind="tick" if found["how"] == "t" else "check", numbers=numbers, mask=mask)
