import re
from pathlib import Path

import tools.ingestion.segment
from prompts.catalogue import say
from tests.tools.ingestion.segment.typed import cut, questions


def test_every_flag_has_a_name_and_a_sentence() -> None:
    folder = Path(tools.ingestion.segment.__file__).parent
    flags = set(re.findall(r'yield "([a-z-]+)"', (folder / "build.py").read_text("utf-8")))
    for text in ("1. A?\n   A. x", "1. A?\n   A. x\n   B. y\nAnswer: Q", "1. Why?\n2. Who?"):
        flags |= {flag for one in questions(text) for flag in one.flags}
    assert {"no-answer", "key-does-not-fit", "number-missing", "low-confidence"} <= flags
    for flag in flags:
        assert say("en", f"flag-{flag}")
        assert say("en", f"flag-why-{flag}").endswith(".")


def test_flags_of_what_was_lost() -> None:
    text = "1. Which?\n   A. x\n   B. y\n2. What?\n   A. x\n   B.\n5.\n   A. x\n   B. y"
    flags = [one.flags for one in cut(text).questions]
    assert flags[0] == ("no-answer",)
    assert set(flags[1]) == {"empty-option", "no-answer"}
    assert set(flags[2]) == {"no-stem", "number-missing", "no-answer"}


def test_a_long_stem_is_flagged() -> None:
    words = "Many words about the hill. " * 100
    assert "long-stem" in questions(f"1. {words}\n2. What is it?")[0].flags
