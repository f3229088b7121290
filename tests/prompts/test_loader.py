import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.loader import FOLDER, load, parse

GOOD = "---\nname: a\nversion: 2\nvariables: who, what\n---\nSay $x_{1}$ to {{who}}: {{what}}, {who}.\n"


def test_every_prompt_of_the_folder_loads() -> None:
    names = [path.stem for path in FOLDER.glob("*.md")]
    assert "tutor" in names
    for name in names:
        prompt = load(name)
        assert prompt.name == name
        assert prompt.render(**dict.fromkeys(prompt.variables, "x"))


def test_what_the_tutor_is_told() -> None:
    prompt = load("tutor")
    text = prompt.render(locale="de", state="No question is open.", summary="New here.")
    assert "<practice>\nNo question is open.\n</practice>" in text
    assert "`de`" in text
    assert "{{" not in text
    assert prompt.fingerprint == hashlib.sha256((FOLDER / "tutor.md").read_bytes()).hexdigest()[:12]


def test_values_are_put_in_as_they_are() -> None:
    said = parse(GOOD, "a").render(who="{{what}} \\1 $", what="{{who}}")
    assert said == "Say $x_{1}$ to {{what}} \\1 $: {{who}}, {who}."


@given(st.text(), st.text())
def test_any_value_fits(who: str, what: str) -> None:
    assert parse(GOOD, "a").render(who=who, what=what) == f"Say $x_{{1}}$ to {who}: {what}, {{who}}."


@pytest.mark.parametrize(
    ("values", "complaint"),
    [({"who": "x"}, "missing what"), ({"who": "x", "what": "y", "why": "z"}, "unknown why"), ({}, "missing what, who")],
)
def test_missing_and_unknown_variables_are_refused(values: dict[str, str], complaint: str) -> None:
    with pytest.raises(ValueError, match=f"^a: {re.escape(complaint)}$"):
        parse(GOOD, "a").render(**values)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("---\nname", "name"),
        ("version: 2\n", ""),
        ("version: 2", "version: two"),
        ("name: a", "name: b"),
        ("variables:", "author: me\nvariables:"),
        ("who, what", "who"),
        ("who, what", "who, what, when"),
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(old: str, new: str) -> None:
    with pytest.raises(ValueError, match=r"^a: "):
        parse(GOOD.replace(old, new, 1), "a")


def test_an_unknown_prompt(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load("nonsense", tmp_path)


def test_a_change_of_a_word_changes_the_fingerprint() -> None:
    assert parse(GOOD, "a").fingerprint != parse(GOOD.replace("Say", "Tell"), "a").fingerprint
